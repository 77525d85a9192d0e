"""Lomake B – Työnantajatapaaminen (lomakkeisto 2.6): one sheet per contact. The client's name never stands on it."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.view import scope
from lomake.word.layout import (
    Asettelu,
    Kentät,
    Kirjattu,
    Kysymys,
    Ohje,
    Osio,
    Rivit,
    Ruudut,
    Sarake,
    Tieto,
    Väliotsikko,
)

_TOIVE = (Sarake("id", 18), Sarake("teksti"), Sarake("tärkeys", 40))

ASETTELU = Asettelu(
    "lomake-b",
    scope(BY_TUNNUS["lomake-b"]),
    johdanto=(
        "Työhönvalmentaja täyttää lomakkeen jokaisesta työnantajayhteydestä saman päivän aikana. "
        "Asiakkaasta merkitään vain asiakastunnus. Tiiminvetäjä käy tapaamiset läpi viikoittain."
    ),
    asiakasosa=Kentät((
        (
            Tieto("asiakas.tunnus", 40),
            Tieto("valmentaja.nimi", 55),
            Tieto("tapaaminen.päiväys", 28),
            Tieto("tapaaminen.kello", 22),
            Tieto("tapaaminen.kesto", 25),
        ),
    )),
    osiot=(
        Osio(
            "Työnantaja",
            (
                Ohje(
                    "Toimiala: maatalous, teollisuus, rakentaminen, kauppa, kuljetus ja varastointi, majoitus ja "
                    "ravitsemis, ICT, rahoitus, kiinteistö, tieteellinen ja tekninen, hallinto- ja tukipalvelut, "
                    "julkinen hallinto, koulutus, sote, taide ja virkistys, muu palvelu, muu."
                ),
                Kentät((
                    (
                        Tieto("tapaaminen.työnantaja.nimi", 80),
                        Tieto("tapaaminen.työnantaja.ytunnus", 30),
                        Tieto("tapaaminen.työnantaja.koko", 60, nimi="Henkilöstö"),
                    ),
                    (
                        Tieto("tapaaminen.työnantaja.toimiala", 60),
                        Tieto(
                            "tapaaminen.työnantaja.sektori",
                            110,
                            ohje="yksityinen, kunta, hyvinvointialue, valtio, järjestö, oma organisaatio",
                        ),
                    ),
                    (
                        Tieto("tapaaminen.työnantaja.osoite", 60),
                        Tieto("tapaaminen.työnantaja.yhteyshenkilö.puhelin", 40),
                        Tieto("tapaaminen.työnantaja.yhteyshenkilö.sähköposti", 70),
                    ),
                    (
                        Tieto("tapaaminen.tavattu.nimi", 60),
                        Tieto("tapaaminen.tavattu.asema", 50),
                        Tieto("tapaaminen.tavattu.päättäjä", 60),
                    ),
                )),
            ),
        ),
        Osio(
            "Tapaaminen",
            (
                Kentät((
                    (
                        Tieto("tapaaminen.tekijä", 102, ruudut=True),
                        # One client's file can't know of the team's other meetings with the employer.
                        Tieto("tapaaminen.kerta", 48, nimi="Monesko asiakkaan asioissa"),
                        Tieto("tapaaminen.id", 20),
                    ),
                )),
                Ruudut("tapaaminen.tapa", ohje="Laatukriteereissä lasketaan vain kasvokkaiset tapaamiset."),
                Ruudut("tapaaminen.kuppi", ohje="Kupeissa 1 ja 2 ei kerrota asiakkaasta mitään.", sarakkeita=1),
                Ruudut("tapaaminen.tarkoitus"),
            ),
        ),
        Osio(
            "Kenen työnhakuun liittyy",
            (
                Kentät((
                    (
                        Tieto(
                            "tapaaminen.suunnitelma",
                            90,
                            nimi="Työnhakusuunnitelman tunnus",
                            ohje="voimassa tapaamispäivänä",
                        ),
                        Tieto("tapaaminen.suunnitelma.päiväys", 50),
                        Tieto("tapaaminen.suunnitelma.versio", 30),
                    ),
                )),
                Väliotsikko("Toiveet, joihin työpaikka vastaa", "Täytetään, kun tapaaminen on asiakkaan puolesta."),
                Rivit("tapaaminen.toiveet", _TOIVE, rivejä=3, rivi="Toive"),
                Kentät((
                    (
                        Tieto("tapaaminen.vastaavuus", 66, "Vastaako työpaikka asiakkaan toiveita?", ruudut=True),
                        Tieto("tapaaminen.perustelu", 104),
                    ),
                )),
                Väliotsikko("Toiveet, jotka eivät toteudu", "Täytetään, kun vastaus on osittain tai ei."),
                Rivit("tapaaminen.eitoteudu", _TOIVE, rivejä=2, rivi="Toive"),
                Ruudut(
                    "tapaaminen.peruste",
                    "Miksi tapaaminen pidettiin silti?",
                    "Vastataan, kun työpaikka ei vastaa toiveita.",
                ),
            ),
        ),
        Osio(
            "Mitä opin työnantajasta",
            (
                Kysymys("tapaaminen.tarpeet.toiminta", ohje="Kupissa 2 täytetään vähintään kolme kohtaa.", viivoja=1),
                Kysymys("tapaaminen.tarpeet.arvostetut", viivoja=1),
                Kysymys("tapaaminen.tarpeet.rekrytointi", viivoja=1),
                Kysymys("tapaaminen.tarpeet.tekemättä", viivoja=1),
                Kysymys("tapaaminen.tarpeet.ajat", viivoja=1),
                Kysymys("tapaaminen.tarpeet.perehdytys", viivoja=1),
                Kysymys("tapaaminen.tarpeet.ympäristö", viivoja=1),
            ),
        ),
        Osio(
            "Mitä tarjosin",
            (
                Ruudut("tapaaminen.tarjottu", ""),
                Kentät(((Tieto("tapaaminen.tarjottumuu", 170),),)),
                Ruudut(
                    "tapaaminen.kerrottu.laji",
                    ohje="Nimellä tai rajoitteista vain asiakkaan luvalla ja kirjallisella suostumuksella.",
                ),
                Rivit(
                    "tapaaminen.kerrottu.vahvuudet",
                    (Sarake("id", 18), Sarake("vahvuus", 0, "Vahvuudet, jotka kerrottiin")),
                    rivejä=3,
                    rivi="Vahvuus",
                ),
                Kentät((
                    (
                        Tieto(
                            "profiili.kertominen.yhteyslupa",
                            86,
                            nimi="Lupa käyttää nimeä (A11)",
                            ohje="kyllä, vain nimettömästi, ei vielä, ei",
                            kehote="",
                        ),
                        Tieto("tapaaminen.kerrottu.suostumus", 46, nimi="Suostumuksen tunnus"),
                        Tieto("tapaaminen.kerrottu.suostumus.voimassa", 38, kehote=""),
                    ),
                )),
            ),
        ),
        Osio(
            "Tulos ja jatko",
            (
                Ohje(
                    "Tulos: aika sovittu, tutustumiskäynti sovittu, haastattelu sovittu, työtarjous, "
                    "työ alkaa (täytä Lomake C), ei nyt – palataan, ei sovi."
                ),
                Kentät((
                    (Tieto("tapaaminen.tulos", 60), Tieto("tapaaminen.seuraava.mitä", 110)),
                    (
                        Tieto("tapaaminen.seuraava.kuka", 85, nimi="Kuka ottaa seuraavan askeleen", ruudut=True),
                        Tieto("tapaaminen.seuraava.pvm", 40, nimi="Milloin viimeistään"),
                        Tieto("tapaaminen.tarkistettu", 45),
                    ),
                )),
                Kysymys("tapaaminen.asiakaspalaute", "Asiakkaan kommentti tai palaute", viivoja=1),
            ),
        ),
    ),
    loppu=(Kirjattu("tapaaminen.kirjattu"),),
)
