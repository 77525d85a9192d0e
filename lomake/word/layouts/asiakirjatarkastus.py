"""Asiakirjatarkastuksen lomake (lomakkeisto 4): lasketut kohdat vasemmalla, arvioijan merkinnät oikealla."""

from __future__ import annotations

from lomake.forms import ASIAKIRJATARKASTUS
from lomake.view import scope
from lomake.word.layout import Asettelu, Kentät, Kysymys, Ohje, Osio, Rivit, Sarake, Tieto, Vastaus

_ARVIOIJA = Sarake("arvioija", 28, otsikko="Merkintä")

ASETTELU = Asettelu(
    "asiakirjatarkastus",
    scope(ASIAKIRJATARKASTUS),
    johdanto=(
        "Lomake kokoaa yhden asiakirjan näytön laatukriteereihin 16 ja 22. Päivät ja vastaukset on laskettu "
        "asiakastiedostosta: ne ovat ehdotus, ei arvioijan pistemäärä. Arvioija kirjaa omat huomionsa."
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
        Osio("Päivät ja merkinnät", (
            Ohje("Tyhjä kohta: merkintää ei löytynyt asiakastiedostosta."),
            Rivit(
                "tarkastus.rivit",
                (Sarake("asia", 56), Sarake("päivät"), Sarake("asiakirja", 44), Sarake("sivu", 28)),
                rivejä=12,
                pitkä=True,
                rivi="Merkintä",
            ),
        )),
        Osio("Kriteeri 16: henkilökohtaisesti räätälöity työnhaku", (
            Rivit(
                "tarkastus.haku",
                (Sarake("tunnus", 15), Sarake("teksti"), Sarake("tulos", 36), _ARVIOIJA),
                rivejä=10,
                pitkä=True,
                rivi="Ehto",
            ),
        )),
        Osio("Kriteeri 22: yksilöllinen rinnalla kulkeva tuki", (
            Rivit(
                "tarkastus.tuet",
                (Sarake("kohde", 25), Sarake("tunnus", 15), Sarake("teksti"), Sarake("tulos", 36), _ARVIOIJA),
                rivejä=10,
                pitkä=True,
                rivi="Ehto",
            ),
        )),
        Osio("Suunnitelmat, joihin näyttö perustuu", (
            Ohje(
                "Tiiviste lasketaan siitä, mitä suunnitelmassa on sovittu. Jos se on myöhemmin sama, sovittua ei ole "
                "muutettu. Suullinen hyväksyntä ei ole allekirjoitus."
            ),
            Rivit(
                "tarkastus.perusta",
                (
                    Sarake("asiakirja", 44),
                    Sarake("tunnus", 26),
                    Sarake("päiväys", 23, ohje=""),
                    Sarake("allekirjoitettu", 31),
                    Sarake("tiiviste"),
                ),
                rivejä=3,
                rivi="Suunnitelma",
            ),
        )),
        Osio("Käytetyt rajat", (Vastaus("tarkastus.rajat", viivoja=2),)),
        Osio("Johtopäätös", (
            Kysymys(
                "tarkastus.johtopäätös",
                "Mitä asiakirja osoittaa, ja mitä jäi epäselväksi?",
                kehote="Kirjoita johtopäätös, sivu ja lomake",
                viivoja=5,
            ),
            Kentät(((Tieto("tarkastus.arvioija", 110), Tieto("tarkastus.arvioitu", 60)),)),
        )),
    ),
)
