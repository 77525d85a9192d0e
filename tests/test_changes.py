"""Changes to a client's plain data: what comes where, in which order, and what is taken away."""

from __future__ import annotations

from typing import Any

from lomake.changes import Change, applied


def test_the_data_that_were_given_stay_as_they_are() -> None:
    data: dict[str, Any] = {"asiakas": {"tunnus": "LATU-1"}, "tauot": [{"syy": "a"}]}
    value = {"syy": "b"}

    new = applied(data, [Change(("tauot", 1), value), Change(("asiakas", "sukunimi"), "Esimerkki")])
    value["syy"] = "c"

    assert {"asiakas": {"tunnus": "LATU-1"}, "tauot": [{"syy": "a"}]} == data
    assert {"asiakas": {"tunnus": "LATU-1", "sukunimi": "Esimerkki"}, "tauot": [{"syy": "a"}, {"syy": "b"}]} == new


def test_parts_and_rows_on_the_way_are_made() -> None:
    new = applied({"profiili": None}, [Change(("profiili", "toiveet", 0, "arvio", "perustelu"), "x")])

    assert {"profiili": {"toiveet": [{"arvio": {"perustelu": "x"}}]}} == new


def test_a_row_that_is_there_is_replaced() -> None:
    assert {"tauot": ["b"]} == applied({"tauot": ["a"]}, [Change(("tauot", 0), "b")])


def test_a_new_key_stands_where_the_model_has_it_and_an_unknown_one_last() -> None:
    asiakas = {"asiakas": {"tunnus": "LATU-1", "puhelin": "0"}}

    new = applied(asiakas, [Change(("asiakas", "sukunimi"), "E"), Change(("asiakas", "oma"), "x")])

    assert ["tunnus", "sukunimi", "puhelin", "oma"] == list(new["asiakas"])
    assert ["sopimus", "asiakas"] != list(applied({"asiakas": {}}, [Change(("sopimus", "tavoite"), "x")]))
    assert ["tiedosto", "asiakas"] == list(applied({"asiakas": {}}, [Change(("tiedosto", "luotu"), "1.1.2026")]))


def test_rows_are_taken_from_the_last_and_after_everything_else() -> None:
    rows = {"tauot": [{"syy": str(number)} for number in range(12)]}

    new = applied(rows, [Change(("tauot", 2), None), Change(("tauot", 10), None), Change(("tauot", 11, "syy"), "x")])

    assert ["0", "1", "3", "4", "5", "6", "7", "8", "9", "x"] == [row["syy"] for row in new["tauot"]]


def test_what_is_not_there_is_taken_away_without_a_word() -> None:
    data: dict[str, Any] = {"asiakas": {"tunnus": "LATU-1"}, "profiili": None, "tauot": [{"syy": "a"}]}

    for path in (("asiakas", "sukunimi"), ("asiakas", "osoite", "katu"), ("profiili", "tavoite", "unelma"), ("oma",)):
        assert data == applied(data, [Change(path, None)])
    assert [{}] == applied(data, [Change(("tauot", 0, "syy"), None)])["tauot"]
