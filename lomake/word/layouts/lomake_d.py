"""Lomake D, Työsuhteen päättyminen (lomakkeisto 2.9): what the job taught, for the profile and the next plan."""

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
    Tieto,
    Väliotsikko,
)

ASETTELU = Asettelu(
    "lomake-d",
    scope(BY_TUNNUS["lomake-d"]),
    johdanto=(
        "Asiakas ja työhönvalmentaja täyttävät lomakkeen yhdessä 14 päivän kuluessa työn päättymisestä. Siihen "
        "kootaan, mitä työ opetti, jotta seuraava työ sopii paremmin."
    ),
    alku=(
        Kentät((
            (
                Tieto("työsuhde.päättyminen.päiväys", 40),
                Tieto("työsuhde.aloitus.nimike", 65),
                Tieto("työsuhde.aloitus.työnantaja.nimi", 65, "Työnantaja"),
            ),
            (
                Tieto("työsuhde.aloitus.alkoi", 40),
                Tieto("työsuhde.päättyminen.päättyi", 65),
                Tieto("työsuhde.kestopäiviä", 33, "Kesto päivinä"),
                Tieto("työsuhde.kestoviikkoja", 32),
            ),
            (
                Tieto("työsuhde.järjestys", 40),
                Tieto("työsuhde.päättyminen.tietosaatu", 65),
                Tieto("työsuhde.päättyminen.yhteydenotto", 65, "Valmentaja otti yhteyttä"),
            ),
        )),
        Ohje("Valmentaja ottaa yhteyttä asiakkaaseen kolmen päivän kuluessa siitä, kun saa tiedon päättymisestä."),
    ),
    osiot=(
        Osio("Syy", (
            Ohje(
                "Syyt: määräaika päättyi · asiakas irtisanoutui – parempi työ, opinnot, työ ei sopinut tai terveys · "
                "työnantaja irtisanoi – tuotannolliset syyt tai työsuoritus/poissaolot · purku koeajalla · sovittiin "
                "päättämisestä yhdessä · lomautus pitkittyi · konkurssi · eläke · muutto · muu"
            ),
            Kentät((
                (
                    Tieto("työsuhde.päättyminen.syy", 105, kehote="Valitse syy"),
                    Tieto("työsuhde.päättyminen.purkaja", 65, "Kumpi purki koeajalla", ruudut=True),
                ),
            )),
            Kysymys("työsuhde.päättyminen.kuvaus.asiakas", "Miksi työ sinun mielestäsi päättyi?", viivoja=4),
            Kysymys(
                "työsuhde.päättyminen.kuvaus.työnantaja",
                "Työnantajan kuvaus",
                ohje="Kysytään vain asiakkaan luvalla.",
            ),
            Ruudut("työsuhde.päättyminen.laatu", ohje="Valmentajan ja asiakkaan yhteinen arvio."),
        )),
        Osio("Mistä pidin, mistä en", (
            Kysymys("työsuhde.päättyminen.pidin", "Mistä pidit tässä työssä?", viivoja=5),
            Kysymys("työsuhde.päättyminen.enpitänyt", "Mistä et pitänyt?", viivoja=4),
            Kentät((
                (
                    Tieto(
                        "työsuhde.päättyminen.tyytyväisyys",
                        nimi="Kuinka tyytyväinen olit työhön?",
                        ohje="1 = en lainkaan, 5 = erittäin tyytyväinen",
                    ),
                ),
            )),
        )),
        Osio("Mitä opittiin", (
            Kysymys("työsuhde.päättyminen.opit.vahvuudet", "Mitä opit vahvuuksistasi?", viivoja=4),
            Kysymys(
                "työsuhde.päättyminen.opit.toiveet",
                "Mitä opit toiveistasi?",
                ohje="Mikä toive on yhtä tärkeä kuin ennen, mikä muuttui?",
                viivoja=4,
            ),
            Kysymys(
                "työsuhde.päättyminen.opit.tuki",
                "Mitä opit siitä, millainen tuki sopii sinulle?",
            ),
            Kysymys("työsuhde.päättyminen.opit.työnantaja", "Mitä opittiin työnantajasta?", viivoja=2),
            Kysymys("työsuhde.päättyminen.tuki.toimi", "Mikä tuki toimi?"),
            Kysymys("työsuhde.päättyminen.tuki.puuttui", "Mitä tukea olisi tarvittu?"),
            Väliotsikko("Tilanne käsitelty verkoston kanssa"),
            Kentät((
                (
                    Tieto("työsuhde.päättyminen.verkosto.pvm", 40, "Päivä", "p.k.vvvv", kehote=""),
                    Tieto("työsuhde.päättyminen.verkosto.keskustelijat"),
                ),
            )),
        )),
        Osio("Käytännön asiat", (
            Ohje("Merkitse päivä (p.k.vvvv), jona asia on hoidettu. Jätä tyhjäksi asia, joka ei koske tätä työtä."),
            Kentät((
                (
                    Tieto("työsuhde.päättyminen.käytännöt.työtodistus", 40, kehote=""),
                    Tieto("työsuhde.päättyminen.käytännöt.lopputili", 65, kehote=""),
                    Tieto("työsuhde.päättyminen.käytännöt.etuusilmoitukset", 65, kehote=""),
                ),
                (
                    Tieto("työsuhde.päättyminen.käytännöt.työttömyysetuus", 105, kehote=""),
                    Tieto("työsuhde.päättyminen.käytännöt.palkkatuki", 65, kehote=""),
                ),
                (
                    Tieto("työsuhde.päättyminen.suosittelija.suosittelee", 105, "Voiko työnantaja olla suosittelija?"),
                    Tieto("työsuhde.päättyminen.suosittelija.nimi", 65),
                ),
            )),
        )),
        Osio("Jatko", (
            Ohje(
                "Päivittäkää ammatillinen profiili (Lomake A, kohta A13). Jos haluat uuden työn heti, tehkää uusi "
                "työnhakusuunnitelma."
            ),
            Ruudut("työsuhde.päättyminen.jatko", sanat={"ei nyt": "ei nyt (täytetään Lomake E)"}),
            Kentät((
                (
                    Tieto(
                        "työsuhde.päättyminen.jatkopvm",
                        170,
                        nimi="Jos haluat uuden työn tauon jälkeen, milloin arviolta?",
                        ohje="p.k.vvvv",
                        kehote="",
                    ),
                ),
                (
                    Tieto("työsuhde.päättyminen.profiilipäivitys.päiväys", 45, "Profiili päivitetty"),
                    Tieto("työsuhde.päättyminen.profiilipäivitys", 40, "Päivityksen tunnus"),
                    Tieto("työsuhde.päättyminen.uusisuunnitelma.päiväys", 45, "Uusi suunnitelma", kehote=""),
                    Tieto("työsuhde.päättyminen.uusisuunnitelma", 40, "Suunnitelman tunnus"),
                ),
            )),
        )),
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
