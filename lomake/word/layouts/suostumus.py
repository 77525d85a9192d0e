"""Suostumus tietojen antamiseen ja hankkimiseen (lomakkeisto 2.3): one form for each instance, two pages."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Asettelu,
    Kentät,
    Kysymys,
    Ohje,
    Osio,
    Ruudut,
    Teksti,
    Tieto,
    Vastaus,
)

_TAHO = Osio(
    "Taho ja suunta",
    (
        Ohje(
            "Tahon laji on yksi näistä: terveydenhuolto, sosiaalihuolto, työllisyyspalvelut, Kela, eläkelaitos, "
            "oppilaitos, läheinen, entinen työnantaja, työnantaja, muu. Työnantaja nimetään aina."
        ),
        Kentät((
            (Tieto("suostumus.taho", 120, ohje="kenelle tai keneltä, nimi ja yksikkö"), Tieto("suostumus.laji", 50)),
        )),
        Ruudut(
            "suostumus.suunta",
            "Mitä työhönvalmentajasi saa tehdä?",
            sanat={
                "saa antaa": "antaa tietojasi",
                "saa hankkia": "hankkia tietojasi",
                "molemmat": "antaa ja hankkia tietojasi",
            },
        ),
    ),
)

_TIEDOT = Osio(
    "Mitä tietoja",
    (
        Ruudut(
            "suostumus.tiedot",
            "Mitä tietoja suostumuksesi koskee?",
            ohje="Työnantajalle ei anneta diagnoosia eikä etuustietoja.",
            sanat={"yhteystiedot": "yhteystiedot, myös nimi"},
        ),
    ),
)

_TARKOITUS = Osio("Tarkoitus", (Vastaus("suostumus.tarkoitus", kehote="Mihin tietoja tarvitaan?", viivoja=7),))

_SANAMUOTO = Osio(
    "Mitä saa sanoa",
    (
        Kysymys(
            "suostumus.sanamuoto",
            "Mitä sinusta saa sanoa työnantajalle?",
            ohje="Sanasta sanaan. Täytetään aina, kun taho on työnantaja; muuten tyhjä.",
            viivoja=4,
        ),
    ),
)

_VOIMASSAOLO = Osio(
    "Muoto ja voimassaolo",
    (
        Ohje(
            "Työnantajaa koskeva suostumus on aina kirjallinen. Kelan lomake Y 100 täytetään erikseen: tähän merkitään "
            "vain päivä, jona se täytettiin. Jos päättymispäivää ei ole, suostumus on voimassa, kunnes se perutaan."
        ),
        Kentät((
            (Tieto("suostumus.muoto", 120, ruudut=True), Tieto("suostumus.y100", 50)),
            (
                Tieto("suostumus.annettu", 40),
                Tieto("suostumus.voimassa", 40),
                Tieto("suostumus.peruttu", 40),
                Tieto("suostumus.id", 50, nimi="Suostumuksen tunnus", ohje="s1, s2 …"),
            ),
        )),
        Teksti(
            "Annan suostumukseni vapaaehtoisesti. Minulle on kerrottu, mitä tietoja suostumus koskee ja mihin niitä "
            "käytetään. Saan perua suostumuksen milloin tahansa ilmoittamalla siitä työhönvalmentajalle. Peruminen tai "
            "kieltäytyminen ei estä minua saamasta työhönvalmennusta, eikä se muuta jo tehtyä."
        ),
    ),
)

ASETTELU = Asettelu(
    "suostumus",
    scope(BY_TUNNUS["suostumus"]),
    johdanto=(
        "Asiakas ja työhönvalmentaja täyttävät suostumuksen yhdessä, ennen kuin tietoja annetaan tai hankitaan. "
        "Jokaisesta tahosta tehdään oma lomake, ja asiakas allekirjoittaa sen."
    ),
    asiakasosa=Kentät((
        (Tieto("asiakas.tunnus", 40), Tieto("asiakas.sukunimi", 65), Tieto("asiakas.etunimet", 65)),
        (
            Tieto("asiakas.henkilötunnus", 40),
            Tieto("asiakas.syntymäaika", 30),
            Tieto("asiakas.puhelin", 35),
            Tieto("valmentaja.nimi", 65),
        ),
    )),
    osiot=(_TAHO, _TIEDOT, _TARKOITUS, _SANAMUOTO, _VOIMASSAOLO),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("suostumus.allekirjoitukset.asiakas"),
                Allekirjoitus("suostumus.allekirjoitukset.edustaja"),
            ),
            kirjattu="suostumus.kirjattu",
        ),
    ),
)
