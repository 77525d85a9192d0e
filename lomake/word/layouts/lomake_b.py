"""Lomake B – Työnantajatapaaminen (lomakkeisto 2.6): one sheet per contact. The client's name never stands on it."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv
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
    johdanto=FiSv(
        "Työhönvalmentaja täyttää lomakkeen jokaisesta työnantajayhteydestä saman päivän aikana. Asiakkaasta "
        "merkitään vain asiakastunnus. Tiiminvetäjä käy tapaamiset läpi viikoittain.",
        "Arbetscoachen fyller i blanketten samma dag efter varje kontakt med en arbetsgivare. Om klienten antecknas "
        "bara klientnumret. Teamledaren går igenom mötena varje vecka.",
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
            FiSv("Työnantaja", "Arbetsgivare"),
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
                        Tieto("tapaaminen.työnantaja.nimi", 80),
                        Tieto("tapaaminen.työnantaja.ytunnus", 30),
                        Tieto("tapaaminen.työnantaja.koko", 60, nimi=FiSv("Henkilöstö", "Anställda")),
                    ),
                    (
                        Tieto("tapaaminen.työnantaja.toimiala", 60),
                        Tieto(
                            "tapaaminen.työnantaja.sektori",
                            110,
                            ohje=FiSv(
                                "yksityinen, kunta, hyvinvointialue, valtio, järjestö, oma organisaatio",
                                "privat, kommun, välfärdsområde, staten, organisation, egen",
                            ),
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
            FiSv("Tapaaminen", "Mötet"),
            (
                Kentät((
                    (
                        Tieto("tapaaminen.tekijä", 102, ruudut=True),
                        # One client's file can't know of the team's other meetings with the employer.
                        Tieto(
                            "tapaaminen.kerta",
                            48,
                            nimi=FiSv(
                                "Monesko asiakkaan asioissa",
                                "Vilket möte i klientens ärende",
                            ),
                        ),
                        Tieto("tapaaminen.id", 20),
                    ),
                )),
                Ruudut(
                    "tapaaminen.tapa",
                    ohje=FiSv(
                        "Laatukriteereissä lasketaan vain kasvokkaiset tapaamiset.",
                        "I kvalitetskriterierna räknas bara möten ansikte mot ansikte.",
                    ),
                ),
                Ruudut(
                    "tapaaminen.kuppi",
                    ohje=FiSv(
                        "Kupeissa 1 ja 2 ei kerrota asiakkaasta mitään.",
                        "Under kopp 1 och 2 berättas ingenting om klienten.",
                    ),
                    sarakkeita=1,
                ),
                Ruudut("tapaaminen.tarkoitus"),
            ),
        ),
        Osio(
            FiSv("Kenen työnhakuun liittyy", "Vems jobbsökning mötet gäller"),
            (
                Kentät((
                    (
                        Tieto(
                            "tapaaminen.suunnitelma",
                            90,
                            nimi=FiSv("Työnhakusuunnitelman tunnus", "Jobbsökningsplanens nummer"),
                            ohje=FiSv("voimassa tapaamispäivänä", "gällande på mötesdagen"),
                        ),
                        Tieto("tapaaminen.suunnitelma.päiväys", 50),
                        Tieto("tapaaminen.suunnitelma.versio", 30),
                    ),
                )),
                Väliotsikko(
                    FiSv("Toiveet, joihin työpaikka vastaa", "Önskemål som arbetsplatsen motsvarar"),
                    FiSv(
                        "Täytetään, kun tapaaminen on asiakkaan puolesta.",
                        "Fylls i när mötet hålls för klientens räkning.",
                    ),
                ),
                Rivit("tapaaminen.toiveet", _TOIVE, rivejä=3, rivi=FiSv("Toive", "Önskemål")),
                Kentät((
                    (
                        Tieto(
                            "tapaaminen.vastaavuus",
                            66,
                            FiSv(
                                "Vastaako työpaikka asiakkaan toiveita?",
                                "Motsvarar arbetsplatsen klientens önskemål?",
                            ),
                            ruudut=True,
                        ),
                        Tieto("tapaaminen.perustelu", 104),
                    ),
                )),
                Väliotsikko(
                    FiSv("Toiveet, jotka eivät toteudu", "Önskemål som inte uppfylls"),
                    FiSv(
                        "Täytetään, kun vastaus on osittain tai ei.",
                        "Fylls i när svaret är delvis eller nej.",
                    ),
                ),
                Rivit("tapaaminen.eitoteudu", _TOIVE, rivejä=2, rivi=FiSv("Toive", "Önskemål")),
                Ruudut(
                    "tapaaminen.peruste",
                    FiSv("Miksi tapaaminen pidettiin silti?", "Varför hölls mötet ändå?"),
                    FiSv(
                        "Vastataan, kun työpaikka ei vastaa toiveita.",
                        "Besvaras när arbetsplatsen inte motsvarar önskemålen.",
                    ),
                ),
            ),
        ),
        Osio(
            FiSv("Mitä opin työnantajasta", "Vad jag lärde mig om arbetsgivaren"),
            (
                Kysymys(
                    "tapaaminen.tarpeet.toiminta",
                    ohje=FiSv(
                        "Kupissa 2 täytetään vähintään kolme kohtaa.",
                        "Under kopp 2 fylls minst tre punkter i.",
                    ),
                    viivoja=1,
                ),
                Kysymys("tapaaminen.tarpeet.arvostetut", viivoja=1),
                Kysymys("tapaaminen.tarpeet.rekrytointi", viivoja=1),
                Kysymys("tapaaminen.tarpeet.tekemättä", viivoja=1),
                Kysymys("tapaaminen.tarpeet.ajat", viivoja=1),
                Kysymys("tapaaminen.tarpeet.perehdytys", viivoja=1),
                Kysymys("tapaaminen.tarpeet.ympäristö", viivoja=1),
            ),
        ),
        Osio(
            FiSv("Mitä tarjosin", "Vad jag erbjöd"),
            (
                Ruudut("tapaaminen.tarjottu", POIS),
                Kentät(((Tieto("tapaaminen.tarjottumuu", 170),),)),
                Ruudut(
                    "tapaaminen.kerrottu.laji",
                    ohje=FiSv(
                        "Nimellä tai rajoitteista vain asiakkaan luvalla ja kirjallisella suostumuksella.",
                        "Med namn eller om begränsningar bara med klientens lov och skriftliga samtycke.",
                    ),
                ),
                Rivit(
                    "tapaaminen.kerrottu.vahvuudet",
                    (
                        Sarake("id", 18),
                        Sarake(
                            "vahvuus",
                            0,
                            FiSv(
                                "Vahvuudet, jotka kerrottiin",
                                "Styrkor som berättades",
                            ),
                        ),
                    ),
                    rivejä=3,
                    rivi=FiSv("Vahvuus", "Styrka"),
                ),
                Kentät((
                    (
                        Tieto(
                            "profiili.kertominen.yhteyslupa",
                            86,
                            nimi=FiSv("Lupa käyttää nimeä (A11)", "Lov att använda namnet (A11)"),
                            ohje=FiSv(
                                "kyllä, vain nimettömästi, ei vielä, ei",
                                "ja, anonymt, inte ännu, nej",
                            ),
                            kehote=POIS,
                        ),
                        Tieto(
                            "tapaaminen.kerrottu.suostumus",
                            46,
                            nimi=FiSv(
                                "Suostumuksen tunnus",
                                "Samtyckets nummer",
                            ),
                        ),
                        Tieto("tapaaminen.kerrottu.suostumus.voimassa", 38, kehote=POIS),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Tulos ja jatko", "Resultat och fortsättning"),
            (
                Ohje(
                    FiSv(
                        "Tulos: aika sovittu, tutustumiskäynti sovittu, haastattelu sovittu, työtarjous, työ alkaa "
                        "(täytä Lomake C), ei nyt – palataan, ei sovi.",
                        "Resultat: tid, studiebesök eller intervju avtalad, arbetserbjudande, arbetet börjar (fyll i "
                        "blankett C), inte nu, passar inte.",
                    )
                ),
                Kentät((
                    (Tieto("tapaaminen.tulos", 60), Tieto("tapaaminen.seuraava.mitä", 110)),
                    (
                        Tieto(
                            "tapaaminen.seuraava.kuka",
                            85,
                            nimi=FiSv(
                                "Kuka ottaa seuraavan askeleen",
                                "Vem tar nästa steg",
                            ),
                            ruudut=True,
                        ),
                        Tieto("tapaaminen.seuraava.pvm", 40, nimi=FiSv("Milloin viimeistään", "Senast när")),
                        Tieto("tapaaminen.tarkistettu", 45),
                    ),
                )),
                Kysymys(
                    "tapaaminen.asiakaspalaute",
                    FiSv(
                        "Asiakkaan kommentti tai palaute",
                        "Klientens kommentar eller respons",
                    ),
                    viivoja=1,
                ),
            ),
        ),
    ),
    loppu=(Kirjattu("tapaaminen.kirjattu"),),
)
