"""Lomake C – Työsuhteen aloittaminen (lomakkeisto 2.7): the facts of a new job. Internal, never for the employer."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv
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
_EI_TOTEUDU = (Sarake("id", 18), Sarake("teksti"), Sarake("tärkeys", 40, ohje=POIS))
_EHDOT = "työsuhde.aloitus.avoin"

ASETTELU = Asettelu(
    "lomake-c",
    scope(BY_TUNNUS["lomake-c"]),
    johdanto=FiSv(
        "Työhönvalmentaja täyttää lomakkeen asiakkaan kanssa viiden työpäivän kuluessa työsopimuksesta, mieluiten "
        "ennen ensimmäistä työpäivää. Lomake on palvelun sisäinen: sitä ei anneta työnantajalle.",
        "Arbetscoachen fyller i blanketten med klienten inom fem arbetsdagar efter arbetsavtalet, helst före den "
        "första arbetsdagen. Blanketten är intern för tjänsten: den ges inte till arbetsgivaren.",
    ),
    alku=(
        Kentät((
            (
                Tieto("työsuhde.aloitus.päiväys", 40),
                Tieto(
                    "työsuhde.järjestys",
                    65,
                    nimi=FiSv(
                        "Monesko työsuhde valmennuksen aikana",
                        "Anställning nr under coachningen",
                    ),
                ),
            ),
        )),
    ),
    osiot=(
        Osio(
            FiSv("Työpaikka", "Arbetsplats"),
            (
                Ohje(
                    FiSv(
                        "Toimiala: maatalous, teollisuus, rakentaminen, kauppa, kuljetus ja varastointi, majoitus "
                        "ja ravitsemis, ICT, rahoitus, kiinteistö, tieteellinen ja tekninen, hallinto- ja "
                        "tukipalvelut, julkinen hallinto, koulutus, sote, taide ja virkistys, muu palvelu, muu.",
                        "Bransch: jordbruk, industri, bygg, handel, transport och lagring, hotell och restaurang, "
                        "IKT, finans, fastigheter, vetenskap och teknik, administration och stöd, offentlig "
                        "förvaltning, utbildning, social- och hälsovård, kultur och fritid, annan service, annan.",
                    )
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
                            ohje=FiSv(
                                "yksityinen, kunta, hyvinvointialue, valtio, järjestö, oma organisaatio",
                                "privat, kommun, välfärdsområde, staten, organisation, egen",
                            ),
                        ),
                    ),
                    (
                        Tieto("työsuhde.aloitus.esihenkilö.nimi", 60),
                        Tieto("työsuhde.aloitus.esihenkilö.puhelin", 45),
                        Tieto("työsuhde.aloitus.esihenkilö.sähköposti", 65),
                    ),
                    (
                        Tieto("työsuhde.aloitus.nimike", 105),
                        Tieto("työsuhde.aloitus.ammattiluokka", 65, ohje=FiSv("4 numeroa", "4 siffror")),
                    ),
                )),
                Kysymys("työsuhde.aloitus.tehtävät", viivoja=2),
            ),
        ),
        Osio(
            FiSv("Työsuhteen ehdot", "Anställningsvillkor"),
            (
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.alkoi", 40),
                        Tieto("työsuhde.aloitus.työsopimus.pvm", 40),
                        Tieto("työsuhde.aloitus.työsopimus.kirjallinen", 45),
                        Tieto("työsuhde.aloitus.koeaika", 45, ohje=FiSv("p.k.vvvv", "d.m.åååå"), kehote=POIS),
                    ),
                    (
                        Tieto("työsuhde.aloitus.tunnit", 40),
                        Tieto("työsuhde.aloitus.työajat", 62),
                        Tieto("työsuhde.aloitus.työterveys", 68, ruudut=True),
                    ),
                    (
                        Tieto("työsuhde.aloitus.palkka.määrä", 28, kehote=POIS),
                        Tieto("työsuhde.aloitus.palkka.yksikkö", 36, ruudut=True),
                        Tieto("työsuhde.aloitus.tes.nimi", 66),
                        Tieto("työsuhde.aloitus.tes.mukainen", 40),
                    ),
                )),
                Ohje(
                    FiSv(
                        "Työsuhteen laji: palkkatyö avoimilla työmarkkinoilla, palkkatuettu työ yrityksessä, "
                        "palkkatuettu työ kunnassa tai järjestössä, oppisopimus, vuokratyö, yrittäjyys tai "
                        "toiminimi. Nämä eivät ole työsuhteita: työkokeilu, avotyö, kuntouttava työtoiminta.",
                        "Typ: lönearbete på den öppna arbetsmarknaden, lönesubventionerat arbete (företag, kommun, "
                        "organisation), läroavtal, hyrt arbete, företagande. Ingen anställning: arbetsprövning, "
                        "utlokaliserat arbete, arbetsverksamhet i rehabiliteringssyfte.",
                    )
                ),
                Kentät(((Tieto("työsuhde.aloitus.laji", 170),),)),
                Ruudut(
                    "työsuhde.aloitus.kesto.laji",
                    ohje=FiSv(
                        "Määräaikaiselle aina loppu ja peruste. Tilapäinen: vain kohderyhmälle tai palkkatuen ajaksi.",
                        "För visstid alltid slutdag och grund. Tillfälligt: endast för målgruppen eller "
                        "subventionstiden.",
                    ),
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.kesto.loppu", 40, ohje=FiSv("p.k.vvvv", "d.m.åååå"), kehote=POIS),
                        Tieto("työsuhde.aloitus.kesto.peruste", 60),
                        Tieto(
                            "työsuhde.aloitus.kesto.tilapäiseksisuunniteltu",
                            70,
                            nimi=FiSv("Onko työ suunniteltu tilapäiseksi?", "Är arbetet planerat som tillfälligt?"),
                        ),
                    ),
                )),
                Väliotsikko(FiSv("Työnantajan saama rahallinen tuki", "Ekonomiskt stöd till arbetsgivaren")),
                Ohje(
                    FiSv(
                        "Tuki: ei tukea, palkkatuki 50 %, 70 % tai 100 %, 55 vuotta täyttäneiden työllistämistuki, "
                        "työolosuhteiden järjestelytuki, oppisopimuksen koulutuskorvaus, muu.",
                        "Stöd: inget stöd, lönesubvention 50 %, 70 % eller 100 %, sysselsättningsstöd för personer "
                        "som fyllt 55 år, stöd för ordnande av arbetsförhållandena, utbildningsersättning för "
                        "läroavtal, annat.",
                    )
                ),
                Rivit(
                    "työsuhde.aloitus.rahallinentuki",
                    (Sarake("laji", ohje=POIS), Sarake("alkaa", 32), Sarake("päättyy", 32)),
                    rivejä=2,
                    rivi=FiSv("Tuki", "Stöd"),
                ),
            ),
        ),
        Osio(
            FiSv("Avoimen työn ehdot", "Villkor för arbete på den öppna arbetsmarknaden"),
            (
                Ohje(
                    FiSv(
                        "Työ on avoimilla työmarkkinoilla, kun vastaus jokaiseen viiteen on kyllä ja kyse on "
                        "työsuhteesta tai yrittäjyydestä.",
                        "Arbetet finns på den öppna arbetsmarknaden när svaret på alla fem är ja och det är fråga "
                        "om en anställning eller företagande.",
                    )
                ),
                Taulukkoruudut(
                    FiSv("Ehto", "Villkor"),
                    (
                        f"{_EHDOT}.tavallinentyöpaikka",
                        f"{_EHDOT}.avoinkenelletahansa",
                        f"{_EHDOT}.vähintääntes",
                        f"{_EHDOT}.työnantajamaksaapalkan",
                        f"{_EHDOT}.eierityisryhmälle",
                    ),
                    leveys=22,
                    nimet={
                        f"{_EHDOT}.tavallinentyöpaikka": FiSv(
                            "Työpaikka on tavallinen työpaikka",
                            "Arbetsplatsen är en vanlig arbetsplats",
                        ),
                        f"{_EHDOT}.avoinkenelletahansa": FiSv(
                            "Työhön voi hakea kuka tahansa",
                            "Vem som helst kan söka arbetet",
                        ),
                        f"{_EHDOT}.vähintääntes": FiSv(
                            "Palkka on vähintään työehtosopimuksen mukainen",
                            "Lönen följer minst kollektivavtalet",
                        ),
                        f"{_EHDOT}.työnantajamaksaapalkan": FiSv(
                            "Työnantaja maksaa palkan",
                            "Arbetsgivaren betalar lönen",
                        ),
                        f"{_EHDOT}.eierityisryhmälle": FiSv(
                            "Paikkaa ei ole varattu erityisryhmälle",
                            "Platsen är inte reserverad för en särskild grupp",
                        ),
                    },
                ),
            ),
            numeroton=True,
        ),
        Osio(
            FiSv("Miten työ löytyi", "Hur arbetet hittades"),
            (
                Ohje(
                    FiSv(
                        "Vaihtoehdot: valmentajan työnantajayhteys, asiakkaan oma yhteys, yhdessä, avoin haku, "
                        "läheisen vinkki, aiempi työnantaja, työllisyyspalvelut, muu.",
                        "Alternativ: arbetscoachens arbetsgivarkontakt, klientens egen kontakt, tillsammans, öppen "
                        "rekrytering, tips av närstående, tidigare arbetsgivare, sysselsättningstjänster, annat.",
                    )
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.löytyi", 70),
                        Tieto(
                            "työsuhde.aloitus.tapaaminen",
                            55,
                            nimi=FiSv(
                                "Tapaaminen, josta työ syntyi",
                                "Mötet som ledde till arbetet",
                            ),
                            ohje=FiSv(
                                "tunnus",
                                "nummer",
                            ),
                        ),
                        Tieto(
                            "työsuhde.aloitus.tapaaminen.päiväys",
                            45,
                            nimi=FiSv(
                                "Tapaamisen päivä (Lomake B)",
                                "Mötesdag (blankett B)",
                            ),
                        ),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Vastaavuus toiveisiin", "Hur arbetet motsvarar önskemålen"),
            (
                Väliotsikko(
                    FiSv("Toiveet, jotka toteutuvat", "Önskemål som uppfylls"),
                    FiSv(
                        "Poimi ammatillisesta profiilista (A2), vähintään yksi.",
                        "Välj ur yrkesprofilen (A2), minst ett.",
                    ),
                ),
                Rivit("työsuhde.aloitus.toiveet", _TOIVE, rivejä=4, rivi=FiSv("Toive", "Önskemål")),
                Väliotsikko(FiSv("Toiveet, jotka eivät toteudu", "Önskemål som inte uppfylls")),
                Rivit("työsuhde.aloitus.eitoteudu", _EI_TOTEUDU, rivejä=2, rivi=FiSv("Toive", "Önskemål")),
                Kentät((
                    (
                        Tieto(
                            "työsuhde.aloitus.tyytyväisyys",
                            170,
                            nimi=FiSv("Kuinka tyytyväinen olet työhön?", "Hur nöjd är du med arbetet?"),
                            ohje=FiSv("1 = en lainkaan, 5 = erittäin tyytyväinen", "1 = inte alls, 5 = mycket nöjd"),
                        ),
                    ),
                )),
                Kysymys("työsuhde.aloitus.miksiottivastaan", viivoja=4),
            ),
        ),
        Osio(
            FiSv("Kertominen", "Att berätta"),
            (
                Ruudut(
                    "työsuhde.aloitus.kertominen",
                    ohje=FiSv(
                        "Sovittu sanamuoto on ammatillisessa profiilissa (A11).",
                        "Den avtalade ordalydelsen finns i yrkesprofilen (A11).",
                    ),
                ),
                Ruudut(
                    "työsuhde.aloitus.yhteyslupa",
                    ohje=FiSv(
                        "Yhteydenpito edellyttää asiakkaan kirjallista suostumusta.",
                        "Kontakten förutsätter klientens skriftliga samtycke.",
                    ),
                    sarakkeita=4,
                ),
                Kentät((
                    (
                        Tieto(
                            "profiili.kertominen.päätös",
                            72,
                            nimi=FiSv(
                                "Päätös kertomisesta (A11)",
                                "Beslut om att berätta (A11)",
                            ),
                            kehote=POIS,
                        ),
                        Tieto(
                            "työsuhde.aloitus.suostumus",
                            36,
                            nimi=FiSv(
                                "Suostumuksen tunnus",
                                "Samtyckets nummer",
                            ),
                        ),
                        Tieto("työsuhde.aloitus.suostumus.annettu", 29, nimi=FiSv("Annettu", "Gavs"), kehote=POIS),
                        Tieto("työsuhde.aloitus.suostumus.voimassa", 33, kehote=POIS),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Etuusneuvonta ennen työn alkua", "Förmånsrådgivning före arbetets början"),
            (
                Kentät((
                    (
                        Tieto(
                            "työsuhde.aloitus.etuusneuvonta",
                            34,
                            nimi=FiSv(
                                "Neuvonnan tunnus",
                                "Rådgivning nr",
                            ),
                        ),
                        Tieto(
                            "työsuhde.aloitus.etuusneuvonta.päiväys",
                            34,
                            nimi=FiSv(
                                "Neuvonta annettu",
                                "Rådgivningen gavs",
                            ),
                        ),
                        Tieto("työsuhde.aloitus.etuusneuvonta.antaja", 64),
                        Tieto("työsuhde.aloitus.etuusneuvonta.kirjallinenlaskelma", 38),
                    ),
                    (
                        Tieto(
                            "työsuhde.aloitus.eineuvontaa",
                            170,
                            FiSv(
                                "Jos neuvontaa ei annettu, miksi?",
                                "Om rådgivning inte gavs, varför?",
                            ),
                            ruudut=True,
                        ),
                    ),
                )),
                Väliotsikko(FiSv("Tehdyt ilmoitukset", "Gjorda anmälningar")),
                Rivit(
                    "työsuhde.aloitus.ilmoitukset",
                    (
                        Sarake(
                            "taho",
                            0,
                            FiSv("Taho", "Instans"),
                            FiSv(
                                "Kela, työllisyyspalvelut, kassa, eläkelaitos",
                                "FPA, sysselsättningstjänster, kassa, pensionsanstalt",
                            ),
                        ),
                        Sarake("pvm", 32),
                        Sarake("kuka", 50),
                    ),
                    rivejä=4,
                    rivi=FiSv("Ilmoitus", "Anmälan"),
                ),
            ),
        ),
        Osio(
            FiSv("Ensimmäiset tuet", "De första stödåtgärderna"),
            (
                Vastaus(
                    "työsuhde.aloitus.tuetlyhyesti",
                    FiSv(
                        "Näistä alkaa suunnitelma työsuhteen aikaisesta tuesta",
                        "Här börjar planen för stöd under anställningen",
                    ),
                    viivoja=6,
                ),
                Kentät((
                    (
                        Tieto(
                            "työsuhde.aloitus.tukisuunnitelma",
                            85,
                            nimi=FiSv(
                                "Tukisuunnitelman tunnus",
                                "Stödplanens nummer",
                            ),
                        ),
                        Tieto(
                            "työsuhde.aloitus.tukisuunnitelma.päiväys",
                            85,
                            nimi=FiSv(
                                "Tukisuunnitelman päiväys",
                                "Stödplanens datum",
                            ),
                        ),
                    ),
                    (
                        Tieto(
                            "työsuhde.aloitus.ennenalkua",
                            85,
                            nimi=FiSv("Tapaaminen ennen työn alkua", "Möte före arbetets början"),
                            ohje=FiSv("enintään viikko ennen", "högst en vecka före"),
                        ),
                        Tieto(
                            "työsuhde.aloitus.jälkeenalun",
                            85,
                            nimi=FiSv("Tapaaminen työn alettua", "Möte efter arbetets början"),
                            ohje=FiSv("kolmen päivän kuluessa", "inom tre dagar"),
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
                    "työsuhde.aloitus.allekirjoitukset.asiakas",
                    FiSv(
                        "Asiakkaan allekirjoitus (ei pakollinen)",
                        "Klientens underskrift (inte obligatorisk)",
                    ),
                ),
            ),
            kirjattu="työsuhde.aloitus.kirjattu",
        ),
    ),
)
