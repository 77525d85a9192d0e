"""Lomake C – Työsuhteen aloittaminen (lomakkeisto 2.7): the facts of a new job. Internal, never for the employer."""

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
    Rivit,
    Ruudut,
    Sarake,
    Taulukkoruudut,
    Tieto,
    Vastaus,
    Väliotsikko,
)

_TOIVE = (Sarake("id", 18), Sarake("teksti"), Sarake("tärkeys", 40))
_EI_TOTEUDU = (Sarake("id", 18), Sarake("teksti"), Sarake("tärkeys", 40, ohje=""))
_EHDOT = "työsuhde.aloitus.avoin"

ASETTELU = Asettelu(
    "lomake-c",
    scope(BY_TUNNUS["lomake-c"]),
    johdanto=(
        "Työhönvalmentaja täyttää lomakkeen asiakkaan kanssa viiden työpäivän kuluessa työsopimuksesta, "
        "mieluiten ennen ensimmäistä työpäivää. Lomake on palvelun sisäinen: sitä ei anneta työnantajalle."
    ),
    alku=(
        Kentät((
            (
                Tieto("työsuhde.aloitus.päiväys", 40),
                Tieto("työsuhde.järjestys", 65, nimi="Monesko työsuhde valmennuksen aikana"),
            ),
        )),
    ),
    osiot=(
        Osio(
            "Työpaikka",
            (
                Ohje(
                    "Toimiala: maatalous, teollisuus, rakentaminen, kauppa, kuljetus ja varastointi, majoitus ja "
                    "ravitsemis, ICT, rahoitus, kiinteistö, tieteellinen ja tekninen, hallinto- ja tukipalvelut, "
                    "julkinen hallinto, koulutus, sote, taide ja virkistys, muu palvelu, muu."
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.työnantaja.nimi", 105),
                        Tieto("työsuhde.aloitus.työnantaja.toimiala", 65),
                    ),
                    (
                        Tieto("työsuhde.aloitus.paikka", 60),
                        Tieto(
                            "työsuhde.aloitus.työnantaja.sektori",
                            110,
                            ohje="yksityinen, kunta, hyvinvointialue, valtio, järjestö, oma organisaatio",
                        ),
                    ),
                    (
                        Tieto("työsuhde.aloitus.esihenkilö.nimi", 60),
                        Tieto("työsuhde.aloitus.esihenkilö.puhelin", 45),
                        Tieto("työsuhde.aloitus.esihenkilö.sähköposti", 65),
                    ),
                    (
                        Tieto("työsuhde.aloitus.nimike", 105),
                        Tieto("työsuhde.aloitus.ammattiluokka", 65, ohje="4 numeroa"),
                    ),
                )),
                Kysymys("työsuhde.aloitus.tehtävät", viivoja=2),
            ),
        ),
        Osio(
            "Työsuhteen ehdot",
            (
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.alkoi", 40),
                        Tieto("työsuhde.aloitus.työsopimus.pvm", 40),
                        Tieto("työsuhde.aloitus.työsopimus.kirjallinen", 45),
                        Tieto("työsuhde.aloitus.koeaika", 45, ohje="p.k.vvvv", kehote=""),
                    ),
                    (
                        Tieto("työsuhde.aloitus.tunnit", 40),
                        Tieto("työsuhde.aloitus.työajat", 62),
                        Tieto("työsuhde.aloitus.työterveys", 68, ruudut=True),
                    ),
                    (
                        Tieto("työsuhde.aloitus.palkka.määrä", 28, kehote=""),
                        Tieto("työsuhde.aloitus.palkka.yksikkö", 36, ruudut=True),
                        Tieto("työsuhde.aloitus.tes.nimi", 66),
                        Tieto("työsuhde.aloitus.tes.mukainen", 40),
                    ),
                )),
                Ohje(
                    "Työsuhteen laji: palkkatyö avoimilla työmarkkinoilla, palkkatuettu työ yrityksessä, palkkatuettu "
                    "työ kunnassa tai järjestössä, oppisopimus, vuokratyö, yrittäjyys tai toiminimi. Nämä eivät ole "
                    "työsuhteita: työkokeilu, avotyö, kuntouttava työtoiminta."
                ),
                Kentät(((Tieto("työsuhde.aloitus.laji", 170),),)),
                Ruudut(
                    "työsuhde.aloitus.kesto.laji",
                    ohje="Määräaikaiselle aina loppu ja peruste. Tilapäinen: vain kohderyhmälle tai palkkatuen ajaksi.",
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.kesto.loppu", 40, ohje="p.k.vvvv", kehote=""),
                        Tieto("työsuhde.aloitus.kesto.peruste", 60),
                        Tieto(
                            "työsuhde.aloitus.kesto.tilapäiseksisuunniteltu",
                            70,
                            nimi="Onko työ suunniteltu tilapäiseksi?",
                        ),
                    ),
                )),
                Väliotsikko("Työnantajan saama rahallinen tuki"),
                Ohje(
                    "Tuki: ei tukea, palkkatuki 50 %, 70 % tai 100 %, 55 vuotta täyttäneiden työllistämistuki, "
                    "työolosuhteiden järjestelytuki, oppisopimuksen koulutuskorvaus, muu."
                ),
                Rivit(
                    "työsuhde.aloitus.rahallinentuki",
                    (Sarake("laji", ohje=""), Sarake("alkaa", 32), Sarake("päättyy", 32)),
                    rivejä=2,
                    rivi="Tuki",
                ),
            ),
        ),
        Osio(
            "Avoimen työn ehdot",
            (
                Ohje(
                    "Työ on avoimilla työmarkkinoilla, kun vastaus jokaiseen viiteen on kyllä ja kyse on työsuhteesta "
                    "tai yrittäjyydestä."
                ),
                Taulukkoruudut(
                    "Ehto",
                    (
                        f"{_EHDOT}.tavallinentyöpaikka",
                        f"{_EHDOT}.avoinkenelletahansa",
                        f"{_EHDOT}.vähintääntes",
                        f"{_EHDOT}.työnantajamaksaapalkan",
                        f"{_EHDOT}.eierityisryhmälle",
                    ),
                    leveys=22,
                    nimet={
                        f"{_EHDOT}.tavallinentyöpaikka": "Työpaikka on tavallinen työpaikka",
                        f"{_EHDOT}.avoinkenelletahansa": "Työhön voi hakea kuka tahansa",
                        f"{_EHDOT}.vähintääntes": "Palkka on vähintään työehtosopimuksen mukainen",
                        f"{_EHDOT}.työnantajamaksaapalkan": "Työnantaja maksaa palkan",
                        f"{_EHDOT}.eierityisryhmälle": "Paikkaa ei ole varattu erityisryhmälle",
                    },
                ),
            ),
            numeroton=True,
        ),
        Osio(
            "Miten työ löytyi",
            (
                Ohje(
                    "Vaihtoehdot: valmentajan työnantajayhteys, asiakkaan oma yhteys, yhdessä, avoin haku, "
                    "läheisen vinkki, aiempi työnantaja, työllisyyspalvelut, muu."
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.löytyi", 70),
                        Tieto("työsuhde.aloitus.tapaaminen", 55, nimi="Tapaaminen, josta työ syntyi", ohje="tunnus"),
                        Tieto("työsuhde.aloitus.tapaaminen.päiväys", 45, nimi="Tapaamisen päivä (Lomake B)"),
                    ),
                )),
            ),
        ),
        Osio(
            "Vastaavuus toiveisiin",
            (
                Väliotsikko("Toiveet, jotka toteutuvat", "Poimi ammatillisesta profiilista (A2), vähintään yksi."),
                Rivit("työsuhde.aloitus.toiveet", _TOIVE, rivejä=4, rivi="Toive"),
                Väliotsikko("Toiveet, jotka eivät toteudu"),
                Rivit("työsuhde.aloitus.eitoteudu", _EI_TOTEUDU, rivejä=2, rivi="Toive"),
                Kentät((
                    (
                        Tieto(
                            "työsuhde.aloitus.tyytyväisyys",
                            170,
                            nimi="Kuinka tyytyväinen olet työhön?",
                            ohje="1 = en lainkaan, 5 = erittäin tyytyväinen",
                        ),
                    ),
                )),
                Kysymys("työsuhde.aloitus.miksiottivastaan", viivoja=4),
            ),
        ),
        Osio(
            "Kertominen",
            (
                Ruudut("työsuhde.aloitus.kertominen", ohje="Sovittu sanamuoto on ammatillisessa profiilissa (A11)."),
                Ruudut(
                    "työsuhde.aloitus.yhteyslupa",
                    ohje="Yhteydenpito edellyttää asiakkaan kirjallista suostumusta.",
                    sarakkeita=4,
                ),
                Kentät((
                    (
                        Tieto("profiili.kertominen.päätös", 72, nimi="Päätös kertomisesta (A11)", kehote=""),
                        Tieto("työsuhde.aloitus.suostumus", 36, nimi="Suostumuksen tunnus"),
                        Tieto("työsuhde.aloitus.suostumus.annettu", 29, nimi="Annettu", kehote=""),
                        Tieto("työsuhde.aloitus.suostumus.voimassa", 33, kehote=""),
                    ),
                )),
            ),
        ),
        Osio(
            "Etuusneuvonta ennen työn alkua",
            (
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.etuusneuvonta", 34, nimi="Neuvonnan tunnus"),
                        Tieto("työsuhde.aloitus.etuusneuvonta.päiväys", 34, nimi="Neuvonta annettu"),
                        Tieto("työsuhde.aloitus.etuusneuvonta.antaja", 64),
                        Tieto("työsuhde.aloitus.etuusneuvonta.kirjallinenlaskelma", 38),
                    ),
                    (Tieto("työsuhde.aloitus.eineuvontaa", 170, "Jos neuvontaa ei annettu, miksi?", ruudut=True),),
                )),
                Väliotsikko("Tehdyt ilmoitukset"),
                Rivit(
                    "työsuhde.aloitus.ilmoitukset",
                    (
                        Sarake("taho", 0, "Taho", "Kela, työllisyyspalvelut, kassa, eläkelaitos"),
                        Sarake("pvm", 32),
                        Sarake("kuka", 50),
                    ),
                    rivejä=4,
                    rivi="Ilmoitus",
                ),
            ),
        ),
        Osio(
            "Ensimmäiset tuet",
            (
                Vastaus(
                    "työsuhde.aloitus.tuetlyhyesti", "Näistä alkaa suunnitelma työsuhteen aikaisesta tuesta", viivoja=6
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.tukisuunnitelma", 85, nimi="Tukisuunnitelman tunnus"),
                        Tieto("työsuhde.aloitus.tukisuunnitelma.päiväys", 85, nimi="Tukisuunnitelman päiväys"),
                    ),
                    (
                        Tieto(
                            "työsuhde.aloitus.ennenalkua",
                            85,
                            nimi="Tapaaminen ennen työn alkua",
                            ohje="enintään viikko ennen",
                        ),
                        Tieto(
                            "työsuhde.aloitus.jälkeenalun",
                            85,
                            nimi="Tapaaminen työn alettua",
                            ohje="kolmen päivän kuluessa",
                        ),
                    ),
                )),
            ),
        ),
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("työsuhde.aloitus.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus(
                    "työsuhde.aloitus.allekirjoitukset.asiakas", "Asiakkaan allekirjoitus (ei pakollinen)"
                ),
            ),
            kirjattu="työsuhde.aloitus.kirjattu",
        ),
    ),
)
