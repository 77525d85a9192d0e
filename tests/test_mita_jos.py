"""Which missing things would raise the scores most, and what is never asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lomake import rajat, source
from lomake.kriteerit.asiakirja import asiakirjat
from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.mita_jos import Korjaus, mitä_jos
from lomake.kriteerit.rataloity_ja_tuki import rinnalla_kulkeva_tuki, räätälöity_työnhaku
from lomake.tiedot import Asiakastiedosto

SAMPLES = Path(__file__).parent.parent / "samples" / "asiakkaat"
DAY = date(2026, 11, 20)
SEARCHING = date(2026, 5, 25)
"""On this day Jere is between two jobs and searches."""

Muutos = Callable[[dict[str, Any]], None]


@cache
def _text(name: str) -> bytes:
    return (SAMPLES / f"{name}.yaml").read_bytes()


def asiakas(name: str, number: int, *muutokset: Muutos) -> Asiakastiedosto:
    """Return a sample client with a number of its own, changed."""
    data = source.read(_text(name), f"{name}.yaml").data
    data["asiakas"]["tunnus"] = f"LATU-{number:04}"
    for muutos in muutokset:
        muutos(data)
    return Asiakastiedosto.model_validate(data)


def ilman_suunnitelmia(data: dict[str, Any]) -> None:
    data["työnhakusuunnitelmat"] = []
    for tapaaminen in data["työnantajatapaamiset"]:
        tapaaminen.pop("suunnitelma")


def ilman_allekirjoitusta(data: dict[str, Any]) -> None:
    for työ in data["työsuhteet"]:
        työ["tukisuunnitelmat"][-1]["allekirjoitukset"].pop("asiakas")


def aineisto(*asiakkaat: Asiakastiedosto, päivä: date = DAY) -> Aineisto:
    return Aineisto(asiakkaat, päivä, rajat.voimassa(päivä))


def korjaukset(tiimi: Aineisto, montako: int = 3) -> list[Korjaus]:
    return mitä_jos(tiimi, asiakirjat(tiimi), montako)


def told(tiimi: Aineisto, montako: int = 3) -> list[tuple[str, str]]:
    return [(korjaus.yksikkö.asiakas, korjaus.kohta.ehto.tunnus) for korjaus in korjaukset(tiimi, montako)]


def test_late_tukisuunnitelma_is_never_asked_to_be_dated_again() -> None:
    """Jere's second plan was made on day 11: that is so, and nothing mends it."""
    assert [] == told(aineisto(asiakas("aino", 42), asiakas("jere", 37), asiakas("linnea", 55)))


def test_contact_that_does_not_match_is_never_asked_to_match() -> None:
    """Jere's b9 was a trial outside his wishes: 5/6 is under 90 % on that day, and stays so."""
    tiimi = aineisto(asiakas("jere", 37), päivä=SEARCHING)

    assert 4 == räätälöity_työnhaku(tiimi).pisteet
    assert [] == told(tiimi)


def test_contact_without_its_plan_is_asked_for() -> None:
    def ilman_viitteitä(data: dict[str, Any]) -> None:
        for tapaaminen in data["työnantajatapaamiset"]:
            tapaaminen.pop("suunnitelma")

    tiimi = aineisto(asiakas("linnea", 55, ilman_viitteitä), päivä=date(2026, 8, 21))

    assert 1 == räätälöity_työnhaku(tiimi).pisteet
    assert [("LATU-0055", "16.12")] == told(tiimi)
    assert 4 == korjaukset(tiimi)[0].pisteet[0]


def test_signature_that_lifts_the_score_comes_first() -> None:
    """22.3 fails for one of two employments: 50 % pass, and with the signature all do."""
    tiimi = aineisto(asiakas("aino", 1), asiakas("aino", 2, ilman_allekirjoitusta))

    found = korjaukset(tiimi)

    assert 3 == rinnalla_kulkeva_tuki(tiimi).pisteet
    assert [("LATU-0002", "22.3")] == told(tiimi)
    assert (None, 5) == found[0].pisteet


def test_missing_plan_is_one_thing_and_brings_what_could_not_be_counted() -> None:
    tiimi = aineisto(asiakas("jere", 1), asiakas("jere", 2, ilman_suunnitelmia), päivä=SEARCHING)

    ensimmäinen = korjaukset(tiimi)[0]

    assert 2 == räätälöity_työnhaku(tiimi).pisteet
    assert "16.1" == ensimmäinen.kohta.ehto.tunnus
    assert "16.3" in ensimmäinen.mukana


def test_no_more_is_told_than_asked_for() -> None:
    tiimi = aineisto(*(asiakas("aino", number, ilman_allekirjoitusta) for number in range(1, 6)))

    assert [2, 5] == [len(told(tiimi, 2)), len(told(tiimi, 9))]


def test_thing_that_finishes_a_file_goes_before_one_that_leaves_it_lacking() -> None:
    def kaksi_puutetta(data: dict[str, Any]) -> None:
        ilman_allekirjoitusta(data)
        data["työsuhteet"][0]["tukisuunnitelmat"][-1]["urakehitys"].pop("toive")

    tiimi = aineisto(
        asiakas("aino", 1, kaksi_puutetta),
        asiakas("aino", 2, ilman_allekirjoitusta),
        *(asiakas("aino", number) for number in range(3, 5)),
    )

    assert ("LATU-0002", "22.3") == told(tiimi)[0]


@pytest.mark.parametrize("montako", [1, 2, 3])
def test_told_scores_never_fall(montako: int) -> None:
    tiimi = aineisto(
        asiakas("jere", 1, ilman_suunnitelmia),
        asiakas("jere", 2),
        asiakas("aino", 3, ilman_allekirjoitusta),
        päivä=SEARCHING,
    )
    ennen = (räätälöity_työnhaku(tiimi).pisteet or 0, rinnalla_kulkeva_tuki(tiimi).pisteet or 0)

    for korjaus in korjaukset(tiimi, montako):
        jälkeen = (korjaus.pisteet[0] or 0, korjaus.pisteet[1] or 0)
        assert sum(ennen) <= sum(jälkeen)
        ennen = jälkeen
