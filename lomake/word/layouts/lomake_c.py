"""Lomake C – Työsuhteen aloittaminen (lomakkeisto 2.7): the facts of a new job. Internal, never for the employer."""

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
    Vastaus,
    Väliotsikko,
)

_TOIVE = (Sarake("id", 18), Sarake("teksti"), Sarake("tärkeys", 40))
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
                    "julkinen hallinto, koulutus, sote, taide ja virkistys, muu palvelu, muu. "
                    "Sektori: yksityinen, kunta, hyvinvointialue, valtio, järjestö, oma organisaatio."
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.työnantaja.nimi", 105),
                        Tieto("työsuhde.aloitus.työnantaja.toimiala", 65),
                    ),
                    (
                        Tieto("työsuhde.aloitus.paikka", 105),
                        Tieto("työsuhde.aloitus.työnantaja.sektori", 65),
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
                        Tieto("työsuhde.aloitus.koeaika", 45),
                    ),
                    (
                        Tieto("työsuhde.aloitus.tunnit", 40),
                        Tieto("työsuhde.aloitus.työajat", 130),
                    ),
                    (
                        Tieto("työsuhde.aloitus.palkka.määrä", 40, kehote=""),
                        Tieto("työsuhde.aloitus.palkka.yksikkö", 40, ruudut=True),
                        Tieto("työsuhde.aloitus.tes.nimi", 45),
                        Tieto("työsuhde.aloitus.tes.mukainen", 45),
                    ),
                )),
                Ohje(
                    "Työsuhteen laji: palkkatyö avoimilla työmarkkinoilla, palkkatuettu työ yrityksessä, palkkatuettu "
                    "työ kunnassa tai järjestössä, oppisopimus, vuokratyö, yrittäjyys tai toiminimi. Nämä eivät ole "
                    "työsuhteita: työkokeilu, avotyö, kuntouttava työtoiminta."
                ),
                Kentät(((Tieto("työsuhde.aloitus.laji", 170),),)),
                Ruudut("työsuhde.aloitus.kesto.laji"),
                Ohje("Määräaikaisesta työstä merkitään aina päättymispäivä ja peruste."),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.kesto.loppu", 40),
                        Tieto("työsuhde.aloitus.kesto.peruste", 130),
                    ),
                )),
                Ruudut(
                    "työsuhde.aloitus.kesto.tilapäiseksisuunniteltu",
                    "Onko määräaikainen työ suunniteltu tilapäiseksi?",
                    "Työ on vain kohderyhmälle tai vain palkkatuen ajaksi.",
                ),
                Ruudut("työsuhde.aloitus.työterveys"),
                Väliotsikko("Työnantajan saama rahallinen tuki"),
                Ohje(
                    "Tuki: ei tukea, palkkatuki 50 %, 70 % tai 100 %, 55 vuotta täyttäneiden työllistämistuki, "
                    "työolosuhteiden järjestelytuki, oppisopimuksen koulutuskorvaus, muu."
                ),
                Rivit(
                    "työsuhde.aloitus.rahallinentuki",
                    (Sarake("laji", ohje=""), Sarake("alkaa", 32), Sarake("päättyy", 32)),
                    rivejä=3,
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
                Kentät((
                    (
                        Tieto(
                            "työsuhde.aloitus.tyytyväisyys",
                            125,
                            nimi="Kuinka tyytyväinen olet työhön?",
                            ohje="1 = en lainkaan, 5 = erittäin tyytyväinen",
                        ),
                    ),
                )),
                Väliotsikko("Toiveet, jotka toteutuvat", "Poimi ammatillisesta profiilista (A2), vähintään yksi."),
                Rivit("työsuhde.aloitus.toiveet", _TOIVE, rivejä=4, rivi="Toive"),
                Väliotsikko("Toiveet, jotka eivät toteudu"),
                Rivit("työsuhde.aloitus.eitoteudu", _TOIVE, rivejä=2, rivi="Toive"),
                Kysymys("työsuhde.aloitus.miksiottivastaan", viivoja=3),
            ),
        ),
        Osio(
            "Kertominen",
            (
                Ruudut("työsuhde.aloitus.kertominen", ohje="Sovittu sanamuoto on ammatillisessa profiilissa (A11)."),
                Ruudut("työsuhde.aloitus.yhteyslupa", sarakkeita=4),
                Ohje("Yhteydenpito työnantajaan edellyttää asiakkaan kirjallista suostumusta."),
                Kentät((
                    (
                        Tieto(
                            "profiili.kertominen.päätös",
                            170,
                            nimi="Asiakkaan päätös kertomisesta ammatillisessa profiilissa (A11)",
                            kehote="",
                        ),
                    ),
                    (
                        Tieto("työsuhde.aloitus.suostumus", 65, nimi="Työnantajaa koskeva suostumus, tunnus"),
                        Tieto("työsuhde.aloitus.suostumus.annettu", 40),
                        Tieto("työsuhde.aloitus.suostumus.voimassa", 65),
                    ),
                )),
            ),
        ),
        Osio(
            "Etuusneuvonta ennen työn alkua",
            (
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.etuusneuvonta", 40, nimi="Neuvonnan tunnus"),
                        Tieto("työsuhde.aloitus.etuusneuvonta.päiväys", 40, nimi="Neuvonta annettu"),
                        Tieto("työsuhde.aloitus.etuusneuvonta.antaja", 45),
                        Tieto("työsuhde.aloitus.etuusneuvonta.kirjallinenlaskelma", 45),
                    ),
                )),
                Ruudut("työsuhde.aloitus.eineuvontaa", "Jos neuvontaa ei annettu, miksi?"),
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
                    "työsuhde.aloitus.tuetlyhyesti", "Näistä alkaa suunnitelma työsuhteen aikaisesta tuesta", viivoja=3
                ),
                Lause((
                    "Tukisuunnitelman tunnus ",
                    Arvo("työsuhde.aloitus.tukisuunnitelma", 14),
                    ", päiväys ",
                    Arvo("työsuhde.aloitus.tukisuunnitelma.päiväys"),
                    ".",
                )),
                Lause((
                    "Tapaaminen viikon sisällä ennen alkua ",
                    Arvo("työsuhde.aloitus.ennenalkua"),
                    ", kolmen päivän sisällä alusta ",
                    Arvo("työsuhde.aloitus.jälkeenalun"),
                    ".",
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
