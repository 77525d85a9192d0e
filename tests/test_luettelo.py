"""The 25 criteria: their numbers and groups, and the levels of the total (lomakkeisto 3)."""

from __future__ import annotations

import pytest

from lomake.kriteerit.luettelo import KRITEERIT, Osio, Taso, taso


def test_criteria_are_three_eight_and_fourteen_in_their_groups() -> None:
    ryhmät = [Osio.HENKILÖSTÖ] * 3 + [Osio.JÄRJESTÄMINEN] * 8 + [Osio.SISÄLTÖ] * 14

    assert list(zip(range(1, 26), ryhmät, strict=True)) == [(kriteeri.nro, kriteeri.osio) for kriteeri in KRITEERIT]
    assert 25 == len({kriteeri.nimi.fi for kriteeri in KRITEERIT}) == len({kriteeri.nimi.sv for kriteeri in KRITEERIT})


@pytest.mark.parametrize(
    ("yhteensä", "odotettu"),
    [
        (125, Taso.ESIMERKILLINEN),
        (115, Taso.ESIMERKILLINEN),
        (114, Taso.HYVÄ),
        (100, Taso.HYVÄ),
        (99, Taso.KOHTALAINEN),
        (74, Taso.KOHTALAINEN),
        (73, Taso.EI_TUETTUA),
        (25, Taso.EI_TUETTUA),
    ],
)
def test_level_of_a_total_is_cut_at_its_least_score(yhteensä: int, odotettu: Taso) -> None:
    assert odotettu is taso(yhteensä)
