"""Työnhakusuunnitelma (lomakkeisto 2.5): the written plan that criterion 16 asks for."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Arvo,
    Asettelu,
    Kentät,
    Kysymys,
    Lause,
    Ohje,
    Osio,
    Rivit,
    Ruudut,
    Sarake,
    Taulukkoruudut,
    Tieto,
    Valinnat,
    Vastaus,
    Väliotsikko,
)

ASETTELU = Asettelu(
    "tyonhakusuunnitelma",
    scope(BY_TUNNUS["tyonhakusuunnitelma"]),
    johdanto=(
        "Asiakas ja työhönvalmentaja tekevät suunnitelman yhdessä 30 päivän kuluessa palvelun "
        "alkamisesta. Se tarkistetaan kolmen kuukauden välein ja aina, kun työ päättyy tai toiveet muuttuvat."
    ),
    alku=(
        Kentät((
            (
                Tieto("suunnitelma.päiväys", 40),
                Tieto("suunnitelma.id", 22),
                Tieto("suunnitelma.versio", 20),
                Tieto("suunnitelma.syy", 48, kehote="Valitse syy"),
                Tieto("suunnitelma.korvaa", 40, kehote=""),
            ),
        )),
        Ohje(
            "Syy: ensimmäinen, määräaikaistarkistus, työsuhde päättyi tai alkoi, toiveet muuttuivat, "
            "ei tulosta 2 kk, opinnot, tauon jälkeen."
        ),
    ),
    osiot=(
        Osio(
            "Tavoite asiakkaan omin sanoin",
            (
                Kysymys(
                    "suunnitelma.tavoite",
                    "Millaista työtä etsit ja mitä siltä toivot?",
                    kehote="Kirjoita asiakkaan omin sanoin",
                    viivoja=5,
                ),
            ),
        ),
        Osio(
            "Toiveet, joihin haku perustuu",
            (
                Ohje(
                    "Poimi vähintään kaksi toivetta ammatillisesta profiilista (Lomake A, kohta A2). "
                    "Ehdottomat toiveet ovat aina mukana."
                ),
                Rivit(
                    "suunnitelma.toiveet",
                    (Sarake("id", 18), Sarake("teksti"), Sarake("laji", 40, ohje=""), Sarake("tärkeys", 36)),
                    rivejä=8,
                    rivi="Toive",
                ),
            ),
        ),
        Osio(
            "Vahvuudet ja osaaminen, joita tarjotaan",
            (
                Ohje("Poimi vähintään yksi vahvuus ammatillisesta profiilista (Lomake A, kohta A3)."),
                Rivit(
                    "suunnitelma.vahvuudet",
                    (Sarake("id", 18), Sarake("vahvuus", 60), Sarake("näkyytyössä")),
                    rivejä=4,
                    väljä=True,
                    rivi="Vahvuus",
                ),
            ),
        ),
        Osio(
            "Opit aiemmista töistä",
            (
                Ohje("Täytetään aina, kun aiempia töitä on: mikä toimi, mikä ei, mitä se kertoo seuraavasta työstä."),
                Vastaus("suunnitelma.opit", viivoja=3),
            ),
        ),
        Osio(
            "Haettavat työt",
            (
                Ohje("Vähintään yksi ammatti. Merkitse jokaisen kohdalle toiveet, joihin se vastaa."),
                Rivit(
                    "suunnitelma.ammatit",
                    (
                        Sarake("ammatti", 52),
                        Sarake("ammattiluokka", 28, "Ammattiluokka", "AML 2010"),
                        Sarake("toiveet", 26, ohje="tunnukset"),
                        Sarake("miksisopii"),
                    ),
                    rivejä=5,
                    väljä=True,
                    rivi="Ammatti",
                ),
                Kysymys("suunnitelma.ehdot", ohje="Poimi profiilista ja täydennä.", viivoja=2),
            ),
        ),
        Osio(
            "Työnantajat, joihin otetaan yhteyttä",
            (
                Ohje("Vähintään kolme työnantajaa. Merkitse, mihin toiveeseen työnantaja vastaa."),
                Rivit(
                    "suunnitelma.työnantajat",
                    (
                        Sarake("työnantajannimi"),
                        Sarake("toiveet", 26, ohje="tunnukset"),
                        Sarake("kuka", 36),
                        Sarake("tapa", 34),
                        Sarake("viimeistään", 24),
                    ),
                    rivejä=5,
                    rivi="Työnantaja",
                ),
            ),
        ),
        Osio(
            "Askeleet",
            (
                Ohje(
                    "Vähintään kolme askelta, joista yksi asiakkaan oma. "
                    "Tekijä: asiakas, valmentaja, yhdessä, läheinen tai verkosto."
                ),
                Rivit(
                    "suunnitelma.askeleet",
                    (
                        Sarake("mitä"),
                        Sarake("kuka", 24, ohje=""),
                        Sarake("kukatarkemmin", 22, "Nimi", "jos joku muu"),
                        Sarake("milloin", 22),
                        Sarake("tehty", 22),
                        Sarake("tulos", 37),
                    ),
                    rivejä=5,
                    rivi="Askel",
                ),
                Väliotsikko("Asiakirjat", "Merkitse, missä vaiheessa kukin on."),
                Taulukkoruudut(
                    "Asiakirja",
                    tuple(
                        f"suunnitelma.asiakirjat.{asiakirja}"
                        for asiakirja in (
                            "cv",
                            "hakemuspohja",
                            "portfolio",
                            "suosittelijat",
                            "työmarkkinatori",
                            "linkedin",
                            "haastatteluharjoitus",
                        )
                    ),
                ),
            ),
        ),
        Osio(
            "Kertominen työnantajalle",
            (
                Ohje("Sovittu sanamuoto on ammatillisessa profiilissa (A11). Muuta ei kerrota."),
                Ruudut(
                    "suunnitelma.kertominen", "", sanat={"kerrotaan sovitut asiat": "kerrotaan sovitut asiat (A11)"}
                ),
                Lause(("Yhteydenotto asiakkaan nimellä:  ", Valinnat("profiili.kertominen.yhteyslupa"))),
            ),
        ),
        Osio(
            "Etuusneuvonta",
            (
                Lause((
                    "Etuusneuvonta on annettu ",
                    Arvo("suunnitelma.etuusneuvonta.tehty.päiväys"),
                    ", neuvojana ",
                    Arvo("suunnitelma.etuusneuvonta.tehty.antaja", 44),
                    ".",
                )),
                Lause((
                    "Kirjallinen laskelma:  ",
                    Valinnat("suunnitelma.etuusneuvonta.tehty.kirjallinenlaskelma"),
                    "      Neuvonta on sovittu päivälle ",
                    Arvo("suunnitelma.etuusneuvonta.sovittu"),
                    ".",
                )),
            ),
        ),
        Osio(
            "Tuki työnhaussa",
            (
                Rivit(
                    "suunnitelma.tuki",
                    (Sarake("kuka", 66, "Läheinen, verkosto tai hoitotaho"), Sarake("mitä")),
                    rivejä=3,
                    rivi="Tukija",
                ),
            ),
        ),
        Osio(
            "Yhteydenpito",
            (
                Kentät((
                    (
                        Tieto("suunnitelma.yhteydenpito.tiheys", 60),
                        Tieto("suunnitelma.yhteydenpito.tapa", 65),
                        Tieto("suunnitelma.yhteydenpito.seuraava", 45),
                    ),
                )),
            ),
        ),
        Osio(
            "Tarkistus",
            (
                Lause((
                    "Suunnitelma tarkistetaan viimeistään ",
                    Arvo("suunnitelma.tarkistus"),
                    ", enintään kolmen kuukauden kuluttua.",
                )),
                Rivit(
                    "suunnitelma.tarkistukset",
                    (
                        Sarake("pvm", 22),
                        Sarake("mitätehty"),
                        Sarake("mitäopittu"),
                        Sarake("muutos", 18),
                        Sarake("seuraava", 22),
                    ),
                    rivejä=3,
                    rivi="Tarkistus",
                ),
            ),
        ),
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("suunnitelma.allekirjoitukset.asiakas"),
                Allekirjoitus("suunnitelma.allekirjoitukset.työhönvalmentaja"),
            ),
        ),
        Kentät((
            (
                Tieto("suunnitelma.allekirjoitukset.tiiminvetäjä.nimi", 50, nimi="Tiiminvetäjä (tarvittaessa)"),
                Tieto("suunnitelma.allekirjoitukset.tiiminvetäjä.päiväys", 33, kehote=""),
                Tieto(
                    "suunnitelma.allekirjoitukset.yhteistyökumppani.nimi", 54, nimi="Verkoston jäsen (tarvittaessa)"
                ),
                Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.päiväys", 33, kehote=""),
            ),
            (Tieto("suunnitelma.kirjattu.päiväys", 83), Tieto("suunnitelma.kirjattu.kirjaaja", 87)),
        )),
    ),
)
