"""Lomake E, työhönvalmennuksen jälkeen (lomakkeisto 2.11).

The figures of the summary are counted from the client file; on the paper form the coach writes them.
"""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Asettelu,
    Kentät,
    Kortit,
    Kysymys,
    Ohje,
    Osio,
    Rasti,
    Rastit,
    Rivit,
    Ruudut,
    Sarake,
    Tieto,
    Väliotsikko,
)

_SYY = Osio(
    "Syy",
    (
        Ohje(
            "Yksi näistä: vakiintunut työ – tuki siirtyy toiselle; vakiintunut työ – ei tarvitse tukea; opinnot; "
            "asiakas ei enää halua työtä; asiakas ei halua tätä palvelua; siirtyi toiseen palveluun; terveys; eläke; "
            "muutto toiselle alueelle; ei tavoitettu monista yrityksistä huolimatta; kuolema; muu. "
            "Poisjäänti tapaamisista tai ajan kuluminen ei ole syy päättää valmennusta."
        ),
        Kentät(((Tieto("päättäminen.syy", nimi="Pääasiallinen syy", kehote="Valitse syy"),),)),
        Kysymys("päättäminen.kuvaus", "Miten kuvaat syytä omin sanoin?", kehote="Kirjoita omin sanoin", viivoja=6),
    ),
)

_TILANNE = Osio(
    "Tilanne päättyessä",
    (
        Ohje(
            "Tilanne on yksi näistä: palkkatyössä avoimilla työmarkkinoilla; palkkatuettu työ; yrittäjä; opiskelija; "
            "työ ja opinnot; työtön työnhakija; kuntoutus; sairauspäiväraha; eläke; muu. Siirtymä pysyvään työhön: "
            "sama työ on kestänyt vähintään 12 kuukautta, tai työ on toistaiseksi voimassa oleva, koeaika on ohi ja "
            "työtä on takana vähintään kuusi kuukautta."
        ),
        Kentät((
            (
                Tieto("päättäminen.tilanne", 80, nimi="Asiakkaan tilanne"),
                Tieto("päättäminen.työsuhde", 50, ohje="tunnus"),
                Tieto("päättäminen.tunnit", 40),
            ),
            (
                Tieto("päättäminen.työsuhde.aloitus.nimike", 80),
                Tieto("päättäminen.työsuhde.aloitus.alkoi", 25, nimi="Työ alkoi"),
                Tieto("päättäminen.työsuhteenkesto", 25, nimi="Työn kesto"),
                Tieto("päättäminen.vakiintunut", 40),
            ),
        )),
    ),
)

_YHTEENVETO = Osio(
    "Yhteenveto",
    (
        Kentät((
            (
                Tieto("sopimus.alkaa", 42, nimi="Palvelu alkoi"),
                Tieto("päättäminen.palvelunkesto", 42),
                Tieto("päättäminen.tapaamisia", 43, nimi="Tapaamisia"),
                Tieto("päättäminen.työnantajatapaamisia", 43),
            ),
            (
                Tieto("päättäminen.työsuhteita", 42),
                Tieto("päättäminen.opintoja", 42),
                Tieto("päättäminen.päivääensimmäiseentyöhön", 86),
            ),
        )),
        Väliotsikko("Työt palvelun aikana"),
        Rivit(
            "työsuhteet",
            (
                Sarake("id", 18),
                Sarake("aloitus.työnantaja.nimi", 0, "Työnantaja"),
                Sarake("aloitus.nimike", 45, "Tehtävä"),
                Sarake("aloitus.alkoi", 24, "Alkoi"),
                Sarake("päättyminen.päättyi", 24, "Päättyi"),
            ),
            rivejä=3,
            rivi="Työsuhde",
        ),
        Väliotsikko("Opinnot palvelun aikana"),
        Rivit(
            "opinnot",
            (
                Sarake("id", 18),
                Sarake("oppilaitos", 0),
                Sarake("tutkinto", 45),
                Sarake("alkaa", 24, "Alkaa"),
                Sarake("tulos", 24, ohje=""),
            ),
            rivejä=3,
            rivi="Opinnot",
        ),
        Kysymys("päättäminen.saavutukset", kehote="Kirjoita omin sanoin", viivoja=7),
        Väliotsikko("Kykyviisari lopussa", ohje="Vapaaehtoinen."),
        Kentät((
            (
                Tieto("päättäminen.kykyviisari.pvm", 85, nimi="Päivä"),
                Tieto("päättäminen.kykyviisari.työkyky", 85, kehote="0–10", nimi="Oma arvio työkyvystä"),
            ),
        )),
    ),
)

_JATKOTUKI = Osio(
    "Jatkotuki",
    (
        Ohje("Vähintään yksi tuki, tai merkintä, ettei jatkotuelle ole tarvetta."),
        Kortit(
            "päättäminen.jatkotuki",
            (
                (Tieto("mitä", 105), Tieto("taho", 65)),
                (
                    Tieto("yhteyshenkilö", 65),
                    Tieto("puhelin", 40),
                    Tieto("alkaen", 30),
                    Tieto("siirtopalaveri", 35),
                ),
            ),
            kortteja=3,
            rivi="Tuki",
        ),
        Rastit((Rasti("päättäminen.eijatkotukea", "ei tarvetta jatkotuelle"),)),
        Ruudut("päättäminen.etuusneuvonta", "Onko tulevista muutoksista annettu etuusneuvontaa?"),
    ),
)

_PALAUTE = Osio(
    "Palaute",
    (
        Ohje("Asiakas vastaa. 1 = ei lainkaan, 5 = erittäin paljon."),
        Kentät((
            (
                Tieto(
                    "päättäminen.palaute.hyödyllisyys",
                    85,
                    nimi="Kuinka hyödyllistä valmennus oli sinulle?",
                    kehote="1–5",
                ),
                Tieto(
                    "päättäminen.palaute.vaikutus",
                    85,
                    nimi="Kuinka paljon se vaikutti elämääsi?",
                    kehote="1–5",
                ),
            ),
        )),
        Kysymys("päättäminen.palaute.mikäauttoi", "Mikä auttoi sinua?", viivoja=3),
        Kysymys("päättäminen.palaute.kehitettävää", viivoja=4),
    ),
)

_PALUU = Osio(
    "Paluu palveluun",
    (
        Kentät((
            (Tieto("päättäminen.paluu", 85), Tieto("päättäminen.paluuyhteys", 85)),
            (Tieto("päättäminen.seurantalupa", 85), Tieto("päättäminen.tavoitteluyrityksiä", 85)),
        )),
        Väliotsikko("Yritykset tavoittaa", ohje="Jos asiakasta ei ole tavoitettu."),
        Ohje(
            "Keino: uusi aika sovittu poisjäännin jälkeen; puhelu tai viesti; kirje; koti- tai jalkautuva käynti; "
            "käynti yhdessä hoitotahon kanssa; yhteys läheiseen luvalla; verkoston jäsenen yhteydenotto."
        ),
        Rivit(
            "tavoittelu",
            (
                Sarake("päiväys", 24),
                Sarake("keino", 0, ohje=""),
                Sarake("tekijä", 30),
                Sarake("tulos", 52),
            ),
            rivejä=5,
            rivi="Yritys",
        ),
    ),
)

ASETTELU = Asettelu(
    "lomake-e",
    scope(BY_TUNNUS["lomake-e"]),
    johdanto=(
        "Työhönvalmentaja ja asiakas täyttävät lomakkeen yhdessä, kun valmennus päättyy tai keskeytyy. Siihen "
        "kirjataan, miksi näin käy, mikä tuki jatkuu ja miten asiakas voi palata."
    ),
    alku=(
        Kentät((
            (Tieto("päättäminen.päiväys", 40), Tieto("päättäminen.laji", 130, nimi="Valmennus", ruudut=True)),
            (Tieto("päättäminen.päättyi", 40), Tieto("päättäminen.jatkopvm", 130, ohje="jos valmennus keskeytyy")),
        )),
    ),
    osiot=(_SYY, _TILANNE, _YHTEENVETO, _JATKOTUKI, _PALAUTE, _PALUU),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("päättäminen.allekirjoitukset.asiakas"),
                Allekirjoitus("päättäminen.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus("päättäminen.allekirjoitukset.tiiminvetäjä"),
            ),
            kirjattu="päättäminen.kirjattu",
        ),
    ),
)
