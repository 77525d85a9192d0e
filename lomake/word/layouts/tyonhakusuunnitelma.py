"""Työnhakusuunnitelma (lomakkeisto 2.5): the written plan that criterion 16 asks for."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv, sama
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
    johdanto=FiSv(
        "Asiakas ja työhönvalmentaja tekevät suunnitelman yhdessä 30 päivän kuluessa palvelun alkamisesta. Se "
        "tarkistetaan kolmen kuukauden välein ja aina, kun työ päättyy tai toiveet muuttuvat.",
        "Klienten och arbetscoachen gör planen tillsammans inom 30 dagar efter att tjänsten har börjat. Den ses "
        "över var tredje månad och alltid när ett arbete upphör eller önskemålen ändras.",
    ),
    alku=(
        Kentät((
            (
                Tieto("suunnitelma.päiväys", 40),
                Tieto("suunnitelma.id", 22),
                Tieto("suunnitelma.versio", 20),
                Tieto("suunnitelma.syy", 48, kehote=FiSv("Valitse syy", "Välj orsak")),
                Tieto("suunnitelma.korvaa", 40, kehote=POIS),
            ),
        )),
        Ohje(
            FiSv(
                "Syy: ensimmäinen, määräaikaistarkistus, työsuhde päättyi tai alkoi, toiveet muuttuivat, ei tulosta "
                "2 kk, opinnot, tauon jälkeen.",
                "Orsak: första planen, översyn, anställning upphörde eller började, ändrade önskemål, inget resultat "
                "på 2 mån., studier, paus.",
            )
        ),
    ),
    osiot=(
        Osio(
            FiSv("Tavoite asiakkaan omin sanoin", "Målet med klientens egna ord"),
            (
                Kysymys(
                    "suunnitelma.tavoite",
                    FiSv(
                        "Millaista työtä etsit ja mitä siltä toivot?",
                        "Vilket slags arbete söker du, och vad önskar du av det?",
                    ),
                    kehote=FiSv("Kirjoita asiakkaan omin sanoin", "Skriv med klientens egna ord"),
                    viivoja=5,
                ),
            ),
        ),
        Osio(
            FiSv("Toiveet, joihin haku perustuu", "Önskemål som sökningen bygger på"),
            (
                Ohje(
                    FiSv(
                        "Poimi vähintään kaksi toivetta ammatillisesta profiilista (Lomake A, kohta A2). Ehdottomat "
                        "toiveet ovat aina mukana.",
                        "Välj minst två önskemål ur yrkesprofilen (blankett A, punkt A2). De absoluta önskemålen är "
                        "alltid med.",
                    )
                ),
                Rivit(
                    "suunnitelma.toiveet",
                    (Sarake("id", 18), Sarake("teksti"), Sarake("laji", 40, ohje=POIS), Sarake("tärkeys", 36)),
                    rivejä=8,
                    rivi=FiSv("Toive", "Önskemål"),
                ),
            ),
        ),
        Osio(
            FiSv("Vahvuudet ja osaaminen, joita tarjotaan", "Styrkor och kunnande som erbjuds"),
            (
                Ohje(
                    FiSv(
                        "Poimi vähintään yksi vahvuus ammatillisesta profiilista (Lomake A, kohta A3).",
                        "Välj minst en styrka ur yrkesprofilen (blankett A, punkt A3).",
                    )
                ),
                Rivit(
                    "suunnitelma.vahvuudet",
                    (Sarake("id", 18), Sarake("vahvuus", 60), Sarake("näkyytyössä")),
                    rivejä=4,
                    väljä=True,
                    rivi=FiSv("Vahvuus", "Styrka"),
                ),
            ),
        ),
        Osio(
            FiSv("Opit aiemmista töistä", "Lärdomar av tidigare arbeten"),
            (
                Ohje(
                    FiSv(
                        "Täytetään aina, kun aiempia töitä on: mikä toimi, mikä ei, mitä se kertoo seuraavasta työstä.",
                        "Fylls alltid i när det finns tidigare arbeten: vad fungerade, vad inte, och vad säger det om "
                        "nästa arbete?",
                    )
                ),
                Vastaus("suunnitelma.opit", viivoja=3),
            ),
        ),
        Osio(
            FiSv("Haettavat työt", "Arbeten som söks"),
            (
                Ohje(
                    FiSv(
                        "Vähintään yksi ammatti. Merkitse jokaisen kohdalle toiveet, joihin se vastaa.",
                        "Minst ett yrke. Anteckna för varje yrke vilka önskemål det motsvarar.",
                    )
                ),
                Rivit(
                    "suunnitelma.ammatit",
                    (
                        Sarake("ammatti", 52),
                        Sarake("ammattiluokka", 28, FiSv("Ammattiluokka", "Yrkesklass"), sama("AML 2010")),
                        Sarake("toiveet", 26, ohje=FiSv("tunnukset", "nummer")),
                        Sarake("miksisopii"),
                    ),
                    rivejä=5,
                    väljä=True,
                    rivi=FiSv("Ammatti", "Yrke"),
                ),
                Kysymys(
                    "suunnitelma.ehdot",
                    ohje=FiSv(
                        "Poimi profiilista ja täydennä.",
                        "Välj ur profilen och komplettera.",
                    ),
                    viivoja=2,
                ),
            ),
        ),
        Osio(
            FiSv("Työnantajat, joihin otetaan yhteyttä", "Arbetsgivare som kontaktas"),
            (
                Ohje(
                    FiSv(
                        "Vähintään kolme työnantajaa. Merkitse, mihin toiveeseen työnantaja vastaa.",
                        "Minst tre arbetsgivare. Anteckna vilket önskemål arbetsgivaren motsvarar.",
                    )
                ),
                Rivit(
                    "suunnitelma.työnantajat",
                    (
                        Sarake("työnantajannimi"),
                        Sarake("toiveet", 26, ohje=FiSv("tunnukset", "nummer")),
                        Sarake("kuka", 36),
                        Sarake("tapa", 34),
                        Sarake("viimeistään", 24),
                    ),
                    rivejä=5,
                    rivi=FiSv("Työnantaja", "Arbetsgivare"),
                ),
            ),
        ),
        Osio(
            FiSv("Askeleet", "Steg"),
            (
                Ohje(
                    FiSv(
                        "Vähintään kolme askelta, joista yksi asiakkaan oma. Tekijä: asiakas, valmentaja, yhdessä, "
                        "läheinen tai verkosto.",
                        "Minst tre steg, varav ett är klientens eget. Vem: klienten, coachen, tillsammans, närstående "
                        "eller nätverket.",
                    )
                ),
                Rivit(
                    "suunnitelma.askeleet",
                    (
                        Sarake("mitä"),
                        Sarake("kuka", 24, ohje=POIS),
                        Sarake("kukatarkemmin", 22, FiSv("Nimi", "Namn"), FiSv("jos joku muu", "om någon annan")),
                        Sarake("milloin", 22),
                        Sarake("tehty", 22),
                        Sarake("tulos", 37),
                    ),
                    rivejä=5,
                    rivi=FiSv("Askel", "Steg"),
                ),
                Väliotsikko(
                    FiSv("Asiakirjat", "Dokument"),
                    FiSv(
                        "Merkitse, missä vaiheessa kukin on.",
                        "Anteckna i vilket skede vart och ett är.",
                    ),
                ),
                Taulukkoruudut(
                    FiSv("Asiakirja", "Dokument"),
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
            FiSv("Kertominen työnantajalle", "Att berätta för arbetsgivaren"),
            (
                Ohje(
                    FiSv(
                        "Sovittu sanamuoto on ammatillisessa profiilissa (A11). Muuta ei kerrota.",
                        "Den avtalade ordalydelsen finns i yrkesprofilen (A11). Inget annat berättas.",
                    )
                ),
                Ruudut(
                    "suunnitelma.kertominen",
                    POIS,
                    sanat={
                        "kerrotaan sovitut asiat": FiSv(
                            "kerrotaan sovitut asiat (A11)",
                            "det avtalade berättas (A11)",
                        )
                    },
                ),
                Lause((
                    FiSv("Yhteydenotto asiakkaan nimellä:  ", "Kontakt i klientens namn:  "),
                    Valinnat("profiili.kertominen.yhteyslupa"),
                )),
            ),
        ),
        Osio(
            FiSv("Etuusneuvonta", "Förmånsrådgivning"),
            (
                Lause((
                    FiSv("Etuusneuvonta on annettu ", "Förmånsrådgivning har getts "),
                    Arvo("suunnitelma.etuusneuvonta.tehty.päiväys"),
                    FiSv(", neuvojana ", ", rådgivare "),
                    Arvo("suunnitelma.etuusneuvonta.tehty.antaja", 44),
                    sama("."),
                )),
                Lause((
                    FiSv("Kirjallinen laskelma:  ", "Skriftlig kalkyl:  "),
                    Valinnat("suunnitelma.etuusneuvonta.tehty.kirjallinenlaskelma"),
                    FiSv("      Neuvonta on sovittu päivälle ", "      Rådgivning är avtalad till "),
                    Arvo("suunnitelma.etuusneuvonta.sovittu"),
                    sama("."),
                )),
            ),
        ),
        Osio(
            FiSv("Tuki työnhaussa", "Stöd i jobbsökningen"),
            (
                Rivit(
                    "suunnitelma.tuki",
                    (
                        Sarake(
                            "kuka",
                            66,
                            FiSv(
                                "Läheinen, verkosto tai hoitotaho",
                                "Närstående, nätverk eller vårdinstans",
                            ),
                        ),
                        Sarake("mitä"),
                    ),
                    rivejä=3,
                    rivi=FiSv("Tukija", "Stödperson"),
                ),
            ),
        ),
        Osio(
            FiSv("Yhteydenpito", "Kontakter"),
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
            FiSv("Tarkistus", "Översyn"),
            (
                Lause((
                    FiSv("Suunnitelma tarkistetaan viimeistään ", "Planen ses över senast "),
                    Arvo("suunnitelma.tarkistus"),
                    FiSv(", enintään kolmen kuukauden kuluttua.", ", inom högst tre månader."),
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
                    rivi=FiSv("Tarkistus", "Översyn"),
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
                Tieto(
                    "suunnitelma.allekirjoitukset.tiiminvetäjä.nimi",
                    50,
                    nimi=FiSv(
                        "Tiiminvetäjä (tarvittaessa)",
                        "Teamledare (vid behov)",
                    ),
                ),
                Tieto("suunnitelma.allekirjoitukset.tiiminvetäjä.päiväys", 33, kehote=POIS),
                Tieto(
                    "suunnitelma.allekirjoitukset.yhteistyökumppani.nimi",
                    54,
                    nimi=FiSv(
                        "Verkoston jäsen (tarvittaessa)",
                        "Nätverksmedlem (vid behov)",
                    ),
                ),
                Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.päiväys", 33, kehote=POIS),
            ),
            (Tieto("suunnitelma.kirjattu.päiväys", 83), Tieto("suunnitelma.kirjattu.kirjaaja", 87)),
        )),
    ),
)
