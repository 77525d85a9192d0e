"""What an assessor reads of the proposals, as a whole: every word, figure, window, limit and question, held to a page.

`ehdotukset.txt` was read through when it was written. When a proposal is to change, write it anew and read the change:
LOMAKE_HYVAKSY=1 pytest tests/test_ehdotusten_sanat.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import tiimit
from aineistot import aineisto, esimerkit, tiimi

from lomake.kriteerit.ehdotukset import ehdotukset
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus
from lomake.language import in_language

SIVU = Path(__file__).with_name("ehdotukset.txt")


def aineistot() -> dict[str, Aineisto]:
    """Return materials that between them show every proposal with its points, without them, and with nothing at all."""
    malli = esimerkit()
    assert malli.tiimi is not None
    vajaa = malli.tiimi.model_copy(
        update={
            "viikot": [],
            "työaika": malli.tiimi.työaika[:1],
            "ohjaus": malli.tiimi.ohjaus[:3],
            "tiimikokoukset": [],
        }
    )
    return {
        "Esimerkkien tiimi": malli,
        "Esimerkkien tiimi puoli vuotta aiemmin": replace(malli, päivä=date(2026, 5, 29)),
        "Esimerkkien asiakkaat ja vajaa tiimitiedosto": replace(malli, tiimi=vajaa),
        "Esimerkkien asiakkaat ilman tiimitiedostoa": replace(malli, tiimi=None),
        "Tiimi ilman asiakkaita": replace(malli, asiakkaat=()),
        "Keksitty tiimi": replace(malli, asiakkaat=tiimit.tiimi(5)),
        "Ei vielä mitään": aineisto((), tiimi()),
    }


def rivit(ehdotus: Ehdotus) -> Iterator[str]:
    """Yield a proposal line by line, nothing left out."""
    yield f"Kriteeri {ehdotus.kriteeri}: {ehdotus.pisteet} {ehdotus.väli}"
    yield in_language(ehdotus.perustelu, "fi")
    yield from (f"mittaus: {mittaus} = {mittaus.arvo} {mittaus.pieni_on_hyvä}" for mittaus in ehdotus.mittaukset)
    yield from (f"näyttö: {rivi}" for rivi in ehdotus.näyttö)
    yield from (f"asiakirjat: {rivi}" for rivi in ehdotus.asiakirjat)
    yield from (f"huomio: {rivi}" for rivi in ehdotus.huomiot)
    yield from (f"arvioijalle: {rivi}" for rivi in ehdotus.arvioijalle)
    yield f"rajat: {', '.join(raja.name for raja in ehdotus.rajat)}"


def test_words_and_figures_of_every_proposal_are_those_that_were_read() -> None:
    osat = [
        f"# {nimi}\n\n" + "\n\n".join("\n".join(rivit(ehdotus)) for ehdotus in ehdotukset(sisältö))
        for nimi, sisältö in aineistot().items()
    ]
    näkyy = "\n\n".join(osat) + "\n"
    if os.environ.get("LOMAKE_HYVAKSY"):
        SIVU.write_text(näkyy, encoding="utf-8")

    assert SIVU.read_text(encoding="utf-8") == näkyy


def test_no_limit_is_told_twice() -> None:
    for sisältö in aineistot().values():
        for ehdotus in ehdotukset(sisältö):
            assert len(set(ehdotus.rajat)) == len(ehdotus.rajat), ehdotus.kriteeri
