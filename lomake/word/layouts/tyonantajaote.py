"""Työnantajalle annettava ote tukisuunnitelmasta (lomakkeisto 2.8b): neutral, and only what the employer may see."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Asettelu,
    Kentät,
    Osio,
    Rivit,
    Sarake,
    Teksti,
    Tieto,
    Vastaus,
)

ASETTELU = Asettelu(
    "tyonantajaote",
    scope(BY_TUNNUS["tyonantajaote"]),
    johdanto=(
        "Tähän on koottu tuki, josta työntekijä ja työhönvalmentaja ovat sopineet työpaikkaa varten. "
        "Työntekijä on hyväksynyt tekstin. Jos jokin mietityttää, ota yhteyttä työhönvalmentajaan."
    ),
    asiakasosa=None,
    numerointi="",
    ote=True,
    alku=(
        Kentät((
            (Tieto("ote.työntekijä", 42), Tieto("ote.nimike", 62), Tieto("ote.työnantaja", 66)),
            (
                Tieto("ote.valmentaja", 42),
                Tieto("ote.sähköposti", 62),
                Tieto("ote.puhelin", 28),
                Tieto("ote.tarkistus", 38, "Tarkistus viimeistään"),
            ),
        )),
        Teksti(
            "Tiedot on annettu vain työn ja tuen järjestämistä varten. "
            "Niitä ei kerrota muille ilman työntekijän lupaa."
        ),
    ),
    osiot=(
        Osio("Tuki työpaikalla", (
            Rivit(
                "ote.tuet",
                (
                    Sarake("mitä"),
                    Sarake("antaja", 36, ohje=""),
                    Sarake("kuinkausein", 28, ohje=""),
                    Sarake("alkaen", 23, ohje=""),
                    Sarake("asti", 23, ohje=""),
                ),
                rivejä=3,
                rivi="Tuki",
            ),
        )),
        Osio("Tuki työnantajalle", (
            Rivit(
                "ote.työnantajatuet",
                (Sarake("mitä", ohje=""), Sarake("kuka", 68), Sarake("milloin", 23, ohje="")),
                rivejä=2,
                rivi="Tuki työnantajalle",
            ),
        )),
        Osio("Yhteydenpito", (
            Vastaus(
                "ote.yhteydenpito",
                "Miten ja milloin työhönvalmentaja ja työnantaja ovat yhteydessä",
                viivoja=2,
            ),
        )),
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("ote.allekirjoitukset.työntekijä"),
                Allekirjoitus("ote.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus("ote.allekirjoitukset.työnantaja"),
            ),
            tapa=False,
        ),
    ),
)
