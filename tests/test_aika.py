"""Windows, months and weeks: both ends of a window count, and a month is as long as the calendar says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lomake.aika import Jakso, ikkuna, kuukaudet, pv, päiviä, siirrä, viikon_alku

MAALISKUU = Jakso(date(2026, 3, 1), date(2026, 3, 31))
PÄIVÄT = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("päivä", "on"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (date(2026, 3, 31), True),
        (date(2026, 4, 1), False),
        (None, False),
    ],
    ids=str,
)
def test_jakso_has_both_its_ends(päivä: date | None, *, on: bool) -> None:
    assert on is (päivä in MAALISKUU)


@pytest.mark.parametrize(
    ("alku", "loppu", "leikkaa"),
    [
        (date(2026, 2, 1), date(2026, 2, 28), False),
        (date(2026, 2, 1), date(2026, 3, 1), True),
        (date(2026, 3, 10), date(2026, 3, 11), True),
        (date(2026, 3, 31), date(2026, 4, 30), True),
        (date(2026, 4, 1), date(2026, 4, 30), False),
        (date(2026, 2, 1), None, True),
        (date(2026, 3, 31), None, True),
        (date(2026, 4, 1), None, False),
    ],
    ids=str,
)
def test_jakso_leikkaa_what_has_a_day_in_common(alku: date, loppu: date | None, *, leikkaa: bool) -> None:
    assert leikkaa is MAALISKUU.leikkaa(alku, loppu)


@pytest.mark.parametrize(
    ("päivä", "kuukausia", "odotettu"),
    [
        (date(2026, 11, 20), -6, date(2026, 5, 20)),
        (date(2026, 8, 31), -6, date(2026, 2, 28)),
        (date(2024, 8, 31), -6, date(2024, 2, 29)),
        (date(2024, 2, 29), -12, date(2023, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
        (date(2026, 3, 31), -13, date(2025, 2, 28)),
    ],
    ids=str,
)
def test_month_is_moved_to_the_same_day_or_the_last_of_a_shorter_one(
    päivä: date, kuukausia: int, odotettu: date
) -> None:
    assert odotettu == siirrä(päivä, kuukausia)


@given(PÄIVÄT, st.integers(-60, 60))
def test_moved_day_is_in_the_month_that_was_meant(päivä: date, kuukausia: int) -> None:
    siirretty = siirrä(päivä, kuukausia)

    assert kuukausia == (siirretty.year - päivä.year) * 12 + siirretty.month - päivä.month
    assert siirretty.day == päivä.day or (siirretty + timedelta(days=1)).day == 1 and siirretty.day < päivä.day


@pytest.mark.parametrize(("kuukautta", "alku"), [(24_299, date(1, 12, 20)), (24_300, date.min), (99_999, date.min)])
def test_ikkuna_longer_than_the_calendar_begins_with_it(kuukautta: int, alku: date) -> None:
    """Settings allow any number of months."""
    assert Jakso(alku, date(2026, 11, 20)) == ikkuna(date(2026, 11, 20), kuukautta)


def test_ikkuna_of_six_months_ends_with_the_day() -> None:
    assert Jakso(date(2026, 5, 20), date(2026, 11, 20)) == ikkuna(date(2026, 11, 20), 6)
    assert Jakso(date(2026, 2, 28), date(2026, 8, 31)) == ikkuna(date(2026, 8, 31), 6)


@pytest.mark.parametrize(
    ("alku", "loppu", "odotettu"),
    [
        (date(2026, 1, 12), date(2026, 1, 29), 17),
        (date(2026, 1, 12), date(2026, 1, 12), 0),
        (date(2026, 1, 12), date(2026, 1, 11), -1),
        (None, date(2026, 1, 12), None),
        (date(2026, 1, 12), None, None),
    ],
    ids=str,
)
def test_päiviä_counts_without_the_first_day(alku: date | None, loppu: date | None, odotettu: int | None) -> None:
    assert odotettu == päiviä(alku, loppu)


def test_pv_is_so_many_days() -> None:
    assert date(2026, 3, 1) == date(2026, 2, 22) + pv(7)


@pytest.mark.parametrize("päivä", [date(2026, 11, 23) + timedelta(days=n) for n in range(7)], ids=str)
def test_week_begins_on_monday(päivä: date) -> None:
    assert date(2026, 11, 23) == viikon_alku(päivä)


@pytest.mark.parametrize(
    ("alku", "loppu", "kuut"),
    [
        (date(2026, 1, 1), date(2026, 3, 31), [1, 2, 3]),
        (date(2026, 1, 2), date(2026, 3, 30), [2]),
        (date(2026, 1, 31), date(2026, 2, 28), [2]),
        (date(2026, 1, 2), date(2026, 2, 27), []),
        (date(2025, 12, 1), date(2026, 1, 31), [12, 1]),
        (date(2024, 2, 1), date(2024, 2, 28), []),
    ],
    ids=str,
)
def test_kuukaudet_are_those_that_lie_wholly_within(alku: date, loppu: date, kuut: list[int]) -> None:
    jaksot = list(kuukaudet(alku, loppu))

    assert kuut == [jakso.alku.month for jakso in jaksot]
    assert all(jakso.alku.day == 1 and (jakso.loppu + pv(1)).day == 1 for jakso in jaksot)
    assert all(jakso.alku.month == jakso.loppu.month for jakso in jaksot)
