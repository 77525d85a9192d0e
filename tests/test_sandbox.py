"""Values as forms print them: escaped, and nothing that has no end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from jinja2.exceptions import SecurityError

from lomake.word.sandbox import ENVIRONMENT, MOST_TURNS, lined, numbered_rows, rows_of, shown, tag_on, xml_of


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Aino", "Aino"),
        ("", ""),
        ("A & B", "A &amp; B"),
        ("<w:t>", "&lt;w:t&gt;"),
        ("\"'", "&#34;&#39;"),
        ("{{ x }}", "{{ x }}"),
        ("]]>", "]]&gt;"),
        ("a\nb\tc", 'a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/><w:t xml:space="preserve">c'),
        (None, ""),
        (True, "kyllä"),
        (False, "ei"),
        (["a", None, True], "a, , kyllä"),
        ({"id": "t1", "teksti": "salainen"}, "t1"),
        ({"teksti": "salainen"}, ""),
    ],
)
def test_a_value_is_text_and_never_code(value: object, expected: str) -> None:
    assert expected == xml_of(value)


@pytest.mark.parametrize("letter", ["\x00", "\x08", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_is_refused_without_telling_the_value(letter: str) -> None:
    with pytest.raises(ValueError, match="a character that XML can't hold") as caught:
        xml_of(f"salainen{letter}")

    assert "salainen" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "most"), [("{{ range(n)|list|length }}", MOST_TURNS), ("{{ range(0, n)|list|length }}", MOST_TURNS)]
)
def test_a_loop_has_an_end(code: str, most: int) -> None:
    template = ENVIRONMENT.from_string(code)

    assert str(most) == template.render(n=most)
    with pytest.raises(SecurityError, match="range"):
        template.render(n=most + 1)


@pytest.mark.parametrize("code", ["{{ 'x' * 9 }}", "{{ '%9d' % 1 }}", "{{ [1] * 9 }}"])
def test_text_is_not_multiplied(code: str) -> None:
    with pytest.raises(SecurityError, match=r"[*%]"):
        ENVIRONMENT.from_string(code).render()


def test_numbers_are_counted_with_and_attributes_of_objects_are_not_there() -> None:
    assert "6" == ENVIRONMENT.from_string("{{ 2 * 3 }}").render()
    assert "a" == ENVIRONMENT.from_string("{{ x.avain }}").render(x={"avain": "a"})
    assert "ei" == ENVIRONMENT.from_string("{{ 'on' if x.items is defined else 'ei' }}").render(x={"avain": "a"})


def test_tags_stand_on_lines_of_their_own_and_are_found_by_line() -> None:
    text, tags = lined("a\nb{{ x }}c{% if y %}{{ auki</w:t> loppu")

    assert "a b\n{{ x }}c\n{% if y %}\n{{ auki</w:t> loppu" == text
    assert ["{{ x }}", "{% if y %}"] == tags[:2]
    assert [tags[0], tags[0], tags[1]] == [tag_on(line, tags) for line in (1, 2, 3)]
    assert "{{" == tag_on(9, tags)
    assert not tag_on(2, [])
    assert "{{ a" == tag_on(2, ["{{ a</w:t>}}"])


def test_rows_are_called_by_their_ids_else_their_numbers() -> None:
    rows: list[Mapping[str, Any]] = [{"id": "t1"}, {"id": ""}, {}]

    assert [("t1", rows[0]), (2, rows[1]), (3, rows[2])] == numbered_rows(rows)
    assert [("", {"id": ""})] == rows_of([], {"id": ""})
    assert numbered_rows(rows) == rows_of(rows, {})
    assert "t1" == shown({"id": "t1"})
