"""The ids of rows: every list that needs them has a prefix, and a new row gets one that nobody has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lomake.fields import Kind, walk
from lomake.ids import PREFIXES, next_id
from lomake.tiedot import Asiakastiedosto
from lomake.values import parse_id


def test_every_list_whose_rows_have_an_id_has_a_prefix_and_no_other_list_has() -> None:
    lists = {
        field.name
        for field in walk(Asiakastiedosto)
        if field.kind is Kind.MODEL and field.many and field.model and "id" in field.model.model_fields
    }

    assert lists == PREFIXES.keys()


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("toiveet", [], "t1"),
        ("toiveet", ["t1", "t2"], "t3"),
        ("toiveet", ["t3", "t1"], "t4"),
        ("toiveet", ["kesä", "ts7", "t", "t-1", "t²"], "t1"),
        ("työnantajat", ["ta9", "t12"], "ta10"),
        ("työsuhteet", ["työ1"], "työ2"),
    ],
)
def test_next_id_follows_the_greatest_of_its_kind(name: str, taken: list[str], expected: str) -> None:
    assert expected == next_id(name, taken)


@given(st.sampled_from(sorted(PREFIXES)), st.sets(st.from_regex(r"[a-zåäö0-9][a-zåäö0-9-]{0,5}", fullmatch=True)))
def test_next_id_is_free_and_can_be_read(name: str, taken: set[str]) -> None:
    new = next_id(name, taken)

    assert new not in taken
    assert new == parse_id(new)
