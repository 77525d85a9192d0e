"""Lomake D, Työsuhteen päättyminen (lomakkeisto 2.9): what the job taught, for the profile and the next plan."""

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
    Ruudut,
    Tieto,
    Väliotsikko,
)

ASETTELU = Asettelu(
    "lomake-d",
    scope(BY_TUNNUS["lomake-d"]),
    johdanto=FiSv(
        "Asiakas ja työhönvalmentaja täyttävät lomakkeen yhdessä 14 päivän kuluessa työn päättymisestä. Siihen "
        "kootaan, mitä työ opetti, jotta seuraava työ sopii paremmin.",
        "Klienten och arbetscoachen fyller i blanketten tillsammans inom 14 dagar efter att arbetet har upphört. I "
        "den samlas det som arbetet lärde, så att nästa arbete passar bättre.",
    ),
    alku=(
        Kentät((
            (
                Tieto("työsuhde.päättyminen.päiväys", 40),
                Tieto("työsuhde.aloitus.nimike", 65),
                Tieto("työsuhde.aloitus.työnantaja.nimi", 65, FiSv("Työnantaja", "Arbetsgivare")),
            ),
            (
                Tieto("työsuhde.aloitus.alkoi", 40),
                Tieto("työsuhde.päättyminen.päättyi", 65),
                Tieto("työsuhde.kestopäiviä", 33, FiSv("Kesto päivinä", "Längd i dagar")),
                Tieto("työsuhde.kestoviikkoja", 32),
            ),
            (
                Tieto("työsuhde.järjestys", 40),
                Tieto("työsuhde.päättyminen.tietosaatu", 65),
                Tieto(
                    "työsuhde.päättyminen.yhteydenotto",
                    65,
                    FiSv(
                        "Valmentaja otti yhteyttä",
                        "Arbetscoachen tog kontakt",
                    ),
                ),
            ),
        )),
        Ohje(
            FiSv(
                "Valmentaja ottaa yhteyttä asiakkaaseen kolmen päivän kuluessa siitä, kun saa tiedon päättymisestä.",
                "Arbetscoachen kontaktar klienten inom tre dagar efter att ha fått veta att anställningen upphör.",
            )
        ),
    ),
    osiot=(
        Osio(
            FiSv("Syy", "Orsak"),
            (
                Ohje(
                    FiSv(
                        "Syyt: määräaika päättyi · asiakas irtisanoutui – parempi työ, opinnot, työ ei sopinut tai "
                        "terveys · työnantaja irtisanoi – tuotannolliset syyt tai työsuoritus/poissaolot · purku "
                        "koeajalla · sovittiin päättämisestä yhdessä · lomautus pitkittyi · konkurssi · eläke · muutto "
                        "· muu",
                        "Orsaker: visstiden upphörde · klienten sade upp sig – bättre arbete, studier, arbetet passade "
                        "inte eller hälsan · arbetsgivaren sade upp – produktionsorsaker eller prestation/frånvaro · "
                        "hävning under prövotiden · avslutades i samförstånd · permitteringen drog ut på tiden · "
                        "konkurs · pension · flytt · annat",
                    )
                ),
                Kentät((
                    (
                        Tieto("työsuhde.päättyminen.syy", 105, kehote=FiSv("Valitse syy", "Välj orsak")),
                        Tieto(
                            "työsuhde.päättyminen.purkaja",
                            65,
                            FiSv(
                                "Kumpi purki koeajalla",
                                "Vem hävde under prövotiden",
                            ),
                            ruudut=True,
                        ),
                    ),
                )),
                Kysymys(
                    "työsuhde.päättyminen.kuvaus.asiakas",
                    FiSv(
                        "Miksi työ sinun mielestäsi päättyi?",
                        "Varför upphörde arbetet enligt dig?",
                    ),
                    viivoja=4,
                ),
                Kysymys(
                    "työsuhde.päättyminen.kuvaus.työnantaja",
                    FiSv("Työnantajan kuvaus", "Arbetsgivarens beskrivning"),
                    ohje=FiSv("Kysytään vain asiakkaan luvalla.", "Frågas bara med klientens lov."),
                ),
                Ruudut(
                    "työsuhde.päättyminen.laatu",
                    ohje=FiSv(
                        "Valmentajan ja asiakkaan yhteinen arvio.",
                        "Arbetscoachens och klientens gemensamma bedömning.",
                    ),
                ),
            ),
        ),
        Osio(
            FiSv("Mistä pidin, mistä en", "Vad jag tyckte om och inte"),
            (
                Kysymys(
                    "työsuhde.päättyminen.pidin",
                    FiSv(
                        "Mistä pidit tässä työssä?",
                        "Vad tyckte du om i det här arbetet?",
                    ),
                    viivoja=5,
                ),
                Kysymys(
                    "työsuhde.päättyminen.enpitänyt", FiSv("Mistä et pitänyt?", "Vad tyckte du inte om?"), viivoja=4
                ),
                Kentät((
                    (
                        Tieto(
                            "työsuhde.päättyminen.tyytyväisyys",
                            nimi=FiSv("Kuinka tyytyväinen olit työhön?", "Hur nöjd var du med arbetet?"),
                            ohje=FiSv("1 = en lainkaan, 5 = erittäin tyytyväinen", "1 = inte alls, 5 = mycket nöjd"),
                        ),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Mitä opittiin", "Lärdomar"),
            (
                Kysymys(
                    "työsuhde.päättyminen.opit.vahvuudet",
                    FiSv(
                        "Mitä opit vahvuuksistasi?",
                        "Vad lärde du dig om dina styrkor?",
                    ),
                    viivoja=4,
                ),
                Kysymys(
                    "työsuhde.päättyminen.opit.toiveet",
                    FiSv("Mitä opit toiveistasi?", "Vad lärde du dig om dina önskemål?"),
                    ohje=FiSv(
                        "Mikä toive on yhtä tärkeä kuin ennen, mikä muuttui?",
                        "Vilket önskemål är lika viktigt som förr, vilket ändrades?",
                    ),
                    viivoja=4,
                ),
                Kysymys(
                    "työsuhde.päättyminen.opit.tuki",
                    FiSv(
                        "Mitä opit siitä, millainen tuki sopii sinulle?",
                        "Vad lärde du dig om vilket stöd som passar dig?",
                    ),
                ),
                Kysymys(
                    "työsuhde.päättyminen.opit.työnantaja",
                    FiSv(
                        "Mitä opittiin työnantajasta?",
                        "Vad lärde ni er om arbetsgivaren?",
                    ),
                    viivoja=2,
                ),
                Kysymys("työsuhde.päättyminen.tuki.toimi", FiSv("Mikä tuki toimi?", "Vilket stöd fungerade?")),
                Kysymys(
                    "työsuhde.päättyminen.tuki.puuttui",
                    FiSv(
                        "Mitä tukea olisi tarvittu?",
                        "Vilket stöd hade behövts?",
                    ),
                ),
                Väliotsikko(FiSv("Tilanne käsitelty verkoston kanssa", "Situationen har behandlats med nätverket")),
                Kentät((
                    (
                        Tieto(
                            "työsuhde.päättyminen.verkosto.pvm",
                            40,
                            FiSv("Päivä", "Datum"),
                            FiSv("p.k.vvvv", "d.m.åååå"),
                            kehote=POIS,
                        ),
                        Tieto("työsuhde.päättyminen.verkosto.keskustelijat"),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Käytännön asiat", "Praktiska saker"),
            (
                Ohje(
                    FiSv(
                        "Merkitse päivä (p.k.vvvv), jona asia on hoidettu. Jätä tyhjäksi asia, joka ei koske tätä "
                        "työtä.",
                        "Anteckna den dag (d.m.åååå) då saken har skötts. Lämna tomt det som inte gäller det här "
                        "arbetet.",
                    )
                ),
                Kentät((
                    (
                        Tieto("työsuhde.päättyminen.käytännöt.työtodistus", 40, kehote=POIS),
                        Tieto("työsuhde.päättyminen.käytännöt.lopputili", 65, kehote=POIS),
                        Tieto("työsuhde.päättyminen.käytännöt.etuusilmoitukset", 65, kehote=POIS),
                    ),
                    (
                        Tieto("työsuhde.päättyminen.käytännöt.työttömyysetuus", 105, kehote=POIS),
                        Tieto("työsuhde.päättyminen.käytännöt.palkkatuki", 65, kehote=POIS),
                    ),
                    (
                        Tieto(
                            "työsuhde.päättyminen.suosittelija.suosittelee",
                            105,
                            FiSv(
                                "Voiko työnantaja olla suosittelija?",
                                "Kan arbetsgivaren vara referens?",
                            ),
                        ),
                        Tieto("työsuhde.päättyminen.suosittelija.nimi", 65),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Jatko", "Fortsättning"),
            (
                Ohje(
                    FiSv(
                        "Päivittäkää ammatillinen profiili (Lomake A, kohta A13). Jos haluat uuden työn heti, tehkää "
                        "uusi työnhakusuunnitelma.",
                        "Uppdatera yrkesprofilen (blankett A, punkt A13). Om du vill ha ett nytt arbete genast, gör en "
                        "ny plan för jobbsökning.",
                    )
                ),
                Ruudut(
                    "työsuhde.päättyminen.jatko",
                    sanat={
                        "ei nyt": FiSv(
                            "ei nyt (täytetään Lomake E)",
                            "inte nu (blankett E fylls i)",
                        )
                    },
                ),
                Kentät((
                    (
                        Tieto(
                            "työsuhde.päättyminen.jatkopvm",
                            170,
                            nimi=FiSv(
                                "Jos haluat uuden työn tauon jälkeen, milloin arviolta?",
                                "Om du vill ha ett nytt arbete efter en paus, ungefär när?",
                            ),
                            ohje=FiSv("p.k.vvvv", "d.m.åååå"),
                            kehote=POIS,
                        ),
                    ),
                    (
                        Tieto(
                            "työsuhde.päättyminen.profiilipäivitys.päiväys",
                            45,
                            FiSv(
                                "Profiili päivitetty",
                                "Profilen uppdaterad",
                            ),
                        ),
                        Tieto(
                            "työsuhde.päättyminen.profiilipäivitys",
                            40,
                            FiSv(
                                "Päivityksen tunnus",
                                "Uppdateringens nummer",
                            ),
                        ),
                        Tieto(
                            "työsuhde.päättyminen.uusisuunnitelma.päiväys",
                            45,
                            FiSv(
                                "Uusi suunnitelma",
                                "Ny plan",
                            ),
                            kehote=POIS,
                        ),
                        Tieto(
                            "työsuhde.päättyminen.uusisuunnitelma",
                            40,
                            FiSv(
                                "Suunnitelman tunnus",
                                "Planens nummer",
                            ),
                        ),
                    ),
                )),
            ),
        ),
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("työsuhde.päättyminen.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus("työsuhde.päättyminen.allekirjoitukset.asiakas"),
            ),
            kirjattu="työsuhde.päättyminen.kirjattu",
        ),
    ),
)
