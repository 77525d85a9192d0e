"""Pienten lukujen peitto: montaako asiakasta luku kuvaa, ja näytetäänkö se tiimin ulkopuolelle (lomakkeisto 2.15)."""

from __future__ import annotations

from collections.abc import Sequence

from lomake.language import FiSv, Words
from lomake.luvut import Luku, Muoto
from lomake.luvut.rivit import Aineisto, Arvo, Kausi

PIILOTETTU = FiSv("peitetty", "dolt")
"""Luku, jonka itse voisi näyttää, mutta josta laskettaisiin erotuksena peitetty luku."""
KERTYVÄT = frozenset(
    {
        "uudet",
        "päättyneet",
        "uudet_avoimet",
        "muut_aloitukset",
        "ensimmäiset_työt",
        "päättyneet_työt",
        "aloitetut",
        "valmistuneet",
        "keskeyttäneet",
        "vakiintuneet",
    }
)
"""Luvut, joissa neljän neljänneksen summa on vuoden luku."""
_TAPAHTUMIA_VIIKOSSA = "tapaamisia_viikossa"


def kuvatut(luku: Luku, asiakkaittain: Sequence[Aineisto], kausi: Kausi) -> tuple[int, ...]:
    """Palauta, montaako asiakasta luku kuvaa; osuudesta kaikki, ne joita osuus on ja ne joita se ei ole.

    `asiakkaittain` on jokaisen asiakkaan oma aineisto: asiakas kuuluu lukuun, jos luvulla on arvo hänestä yksin.
    """
    arvot = [arvo for yksi in asiakkaittain if (arvo := luku.laske(yksi, kausi)) is not None]
    if luku.muoto is Muoto.OSUUS:
        return len(arvot), sum(arvo > 0 for arvo in arvot), sum(arvo < 1 for arvo in arvot)
    if luku.muoto is Muoto.KOKONAINEN or luku.avain == _TAPAHTUMIA_VIIKOSSA:
        return (sum(arvo > 0 for arvo in arvot),)
    return (len(arvot),)


def on_peitettävä(kuvattuja: Sequence[int], raja: int) -> bool:
    """Kerro, kuvaako luku jotakuta mutta harvempaa kuin `raja` asiakasta."""
    return any(0 < määrä < raja for määrä in kuvattuja)


def peitetty_rivi(
    luku: Luku, arvot: Sequence[Arvo], kuvattuja: Sequence[Sequence[int]], raja: int
) -> list[Arvo | Words]:
    """Palauta neljä neljännestä ja vuosi niin, että pieni luku on sanana, eikä vuosi paljasta peitettyä neljännestä."""
    peitetyt = [on_peitettävä(määrät, raja) for määrät in kuvattuja]
    rivi: list[Arvo | Words] = [
        f"<{raja}" if peitetään else arvo for arvo, peitetään in zip(arvot, peitetyt, strict=True)
    ]
    if luku.avain in KERTYVÄT and any(peitetyt[:-1]) and not peitetyt[-1]:
        rivi[-1] = PIILOTETTU
    return rivi
