"""What an assessor reads of the proposals, as a whole: every word, figure, window, limit and question, held to a page.

`ehdotukset.txt` and its Swedish twin were read through when they were written. When a proposal is to change, write them
anew and read the change:
LOMAKE_HYVAKSY=1 pytest tests/test_ehdotusten_sanat.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import kielet
import pytest
import tiimit
from aineistot import RAJAT, aineisto, esimerkit, tekstit, tiimi

from lomake.kriteerit.ehdotukset import ehdotukset
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus
from lomake.language import LANGUAGES, Language

SIVUT: dict[Language, Path] = {
    "fi": Path(__file__).with_name("ehdotukset.txt"),
    "sv": Path(__file__).with_name("ehdotukset_ruotsiksi.txt"),
}


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


def rivit(ehdotus: Ehdotus, kieli: Language) -> Iterator[str]:
    """Yield a proposal line by line, nothing left out."""
    yield f"Kriteeri {ehdotus.kriteeri}: {ehdotus.pisteet} {ehdotus.väli}"
    yield ehdotus.perustelu.of(kieli)
    for mittaus in ehdotus.mittaukset:
        yield f"mittaus: {mittaus.sanoin(RAJAT).of(kieli)} = {mittaus.arvo} {mittaus.pieni_on_hyvä}"
    yield from (f"näyttö: {rivi.of(kieli)}" for rivi in ehdotus.näyttö)
    yield from (f"asiakirjat: {rivi.of(kieli)}" for rivi in ehdotus.asiakirjat)
    yield from (f"huomio: {rivi.of(kieli)}" for rivi in ehdotus.huomiot)
    yield from (f"arvioijalle: {rivi.of(kieli)}" for rivi in ehdotus.arvioijalle)
    yield f"rajat: {', '.join(raja.name for raja in ehdotus.rajat)}"


@pytest.mark.parametrize("kieli", LANGUAGES)
def test_words_and_figures_of_every_proposal_are_those_that_were_read(kieli: Language) -> None:
    osat = [
        f"# {nimi}\n\n" + "\n\n".join("\n".join(rivit(ehdotus, kieli)) for ehdotus in ehdotukset(sisältö))
        for nimi, sisältö in aineistot().items()
    ]
    näkyy = "\n\n".join(osat) + "\n"
    if os.environ.get("LOMAKE_HYVAKSY"):
        SIVUT[kieli].write_text(näkyy, encoding="utf-8")

    assert SIVUT[kieli].read_text(encoding="utf-8") == näkyy


@pytest.mark.parametrize("kieli", LANGUAGES)
def test_proposal_has_no_word_of_the_other_language(kieli: Language) -> None:
    for sisältö in aineistot().values():
        sanat = tekstit(ehdotukset(sisältö), kieli)

        assert set() == kielet.words([sanat]) & kielet.strange(kieli)


def test_no_limit_is_told_twice() -> None:
    for sisältö in aineistot().values():
        for ehdotus in ehdotukset(sisältö):
            assert len(set(ehdotus.rajat)) == len(ehdotus.rajat), ehdotus.kriteeri
