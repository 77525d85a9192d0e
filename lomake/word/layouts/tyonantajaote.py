"""Työnantajalle annettava ote tukisuunnitelmasta (lomakkeisto 2.8b): neutral, and only what the employer may see."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv
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
    johdanto=FiSv(
        "Tähän on koottu tuki, josta työntekijä ja työhönvalmentaja ovat sopineet työpaikkaa varten. Työntekijä on "
        "hyväksynyt tekstin. Jos jokin mietityttää, ota yhteyttä työhönvalmentajaan.",
        "Här finns det stöd som arbetstagaren och arbetscoachen har kommit överens om för arbetsplatsen. "
        "Arbetstagaren har godkänt texten. Om du undrar över något, kontakta arbetscoachen.",
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
                Tieto("ote.tarkistus", 38, FiSv("Tarkistus viimeistään", "Översyn senast")),
            ),
        )),
        Teksti(
            FiSv(
                "Tiedot on annettu vain työn ja tuen järjestämistä varten. Niitä ei kerrota muille ilman "
                "työntekijän lupaa.",
                "Uppgifterna gäller bara arbetet och stödet. De ges inte vidare utan arbetstagarens lov.",
            )
        ),
    ),
    osiot=(
        Osio(
            FiSv("Tuki työpaikalla", "Stöd på arbetsplatsen"),
            (
                Rivit(
                    "ote.tuet",
                    (
                        Sarake("mitä"),
                        Sarake("antaja", 36, ohje=POIS),
                        Sarake("kuinkausein", 28, ohje=POIS),
                        Sarake("alkaen", 23, ohje=POIS),
                        Sarake("asti", 23, ohje=POIS),
                    ),
                    rivejä=3,
                    rivi=FiSv("Tuki", "Stöd"),
                ),
            ),
        ),
        Osio(
            FiSv("Tuki työnantajalle", "Stöd till arbetsgivaren"),
            (
                Rivit(
                    "ote.työnantajatuet",
                    (Sarake("mitä", ohje=POIS), Sarake("kuka", 68), Sarake("milloin", 23, ohje=POIS)),
                    rivejä=2,
                    rivi=FiSv("Tuki työnantajalle", "Stöd till arbetsgivaren"),
                ),
            ),
        ),
        Osio(
            FiSv("Yhteydenpito", "Kontakter"),
            (
                Vastaus(
                    "ote.yhteydenpito",
                    FiSv(
                        "Miten ja milloin työhönvalmentaja ja työnantaja ovat yhteydessä",
                        "Hur och när arbetscoachen och arbetsgivaren har kontakt",
                    ),
                    viivoja=2,
                ),
            ),
        ),
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
