"""Asiakirjatarkastuksen lomake (lomakkeisto 4): lasketut kohdat vasemmalla, arvioijan merkinnät oikealla."""

from __future__ import annotations

from lomake.forms import ASIAKIRJATARKASTUS
from lomake.language import POIS, FiSv
from lomake.view import scope
from lomake.word.layout import Asettelu, Kentät, Kysymys, Ohje, Osio, Rivit, Sarake, Tieto, Vastaus

_ARVIOIJA = Sarake("arvioija", 28, otsikko=FiSv("Merkintä", "Anteckning"))

ASETTELU = Asettelu(
    "asiakirjatarkastus",
    scope(ASIAKIRJATARKASTUS),
    johdanto=FiSv(
        "Lomake kokoaa yhden asiakirjan näytön laatukriteereihin 16 ja 22. Päivät ja vastaukset on laskettu "
        "asiakastiedostosta: ne ovat ehdotus, ei arvioijan pistemäärä. Arvioija kirjaa omat huomionsa.",
        "Blanketten samlar det som dokumenten visar om kriterierna 16 och 22. Datum och svar är beräknade ur "
        "klientfilen: ett förslag, inte poäng. Bedömaren antecknar sina iakttagelser.",
    ),
    asiakasosa=None,
    alku=(
        Kentät((
            (
                Tieto("tarkastus.asiakastunnus", 40),
                Tieto("tarkastus.päivä", 40),
                Tieto("tarkastus.valmentaja", 90),
            ),
            (Tieto("tarkastus.jakso", 80), Tieto("tarkastus.tiiviste", 90)),
        )),
    ),
    osiot=(
        Osio(
            FiSv("Päivät ja merkinnät", "Datum och anteckningar"),
            (
                Ohje(
                    FiSv(
                        "Tyhjä kohta: merkintää ei löytynyt asiakastiedostosta.",
                        "Tom punkt: ingen anteckning hittades i klientfilen.",
                    )
                ),
                Rivit(
                    "tarkastus.rivit",
                    (Sarake("asia", 56), Sarake("päivät"), Sarake("asiakirja", 44), Sarake("sivu", 28)),
                    rivejä=12,
                    pitkä=True,
                    rivi=FiSv("Merkintä", "Anteckning"),
                ),
            ),
        ),
        Osio(
            FiSv(
                "Kriteeri 16: henkilökohtaisesti räätälöity työnhaku",
                "Kriterium 16: individuellt anpassad jobbsökning",
            ),
            (
                Rivit(
                    "tarkastus.haku",
                    (Sarake("tunnus", 15), Sarake("teksti"), Sarake("tulos", 36), _ARVIOIJA),
                    rivejä=10,
                    pitkä=True,
                    rivi=FiSv("Ehto", "Villkor"),
                ),
            ),
        ),
        Osio(
            FiSv(
                "Kriteeri 22: yksilöllinen rinnalla kulkeva tuki",
                "Kriterium 22: individuellt stöd vid sidan av",
            ),
            (
                Rivit(
                    "tarkastus.tuet",
                    (Sarake("kohde", 25), Sarake("tunnus", 15), Sarake("teksti"), Sarake("tulos", 36), _ARVIOIJA),
                    rivejä=10,
                    pitkä=True,
                    rivi=FiSv("Ehto", "Villkor"),
                ),
            ),
        ),
        Osio(
            FiSv("Suunnitelmat, joihin näyttö perustuu", "Planerna som förslaget grundar sig på"),
            (
                Ohje(
                    FiSv(
                        "Tiiviste lasketaan siitä, mitä suunnitelmassa on sovittu. Jos se on myöhemmin sama, sovittua "
                        "ei ole muutettu. Suullinen hyväksyntä ei ole allekirjoitus.",
                        "Kontrollsumman räknas på det som har avtalats i planen. Om den är densamma senare har det "
                        "avtalade inte ändrats. Ett muntligt godkännande är ingen underskrift.",
                    )
                ),
                Rivit(
                    "tarkastus.perusta",
                    (
                        Sarake("asiakirja", 44),
                        Sarake("tunnus", 26),
                        Sarake("päiväys", 23, ohje=POIS),
                        Sarake("allekirjoitettu", 31),
                        Sarake("tiiviste"),
                    ),
                    rivejä=3,
                    rivi=FiSv("Suunnitelma", "Plan"),
                ),
            ),
        ),
        Osio(FiSv("Käytetyt rajat", "Använda gränser"), (Vastaus("tarkastus.rajat", viivoja=2),)),
        Osio(
            FiSv("Johtopäätös", "Slutsats"),
            (
                Kysymys(
                    "tarkastus.johtopäätös",
                    FiSv(
                        "Mitä asiakirja osoittaa, ja mitä jäi epäselväksi?",
                        "Vad visar dokumentet, och vad förblev oklart?",
                    ),
                    kehote=FiSv("Kirjoita johtopäätös, sivu ja lomake", "Skriv slutsatsen, sidan och blanketten"),
                    viivoja=5,
                ),
                Kentät(((Tieto("tarkastus.arvioija", 110), Tieto("tarkastus.arvioitu", 60)),)),
            ),
        ),
    ),
)
