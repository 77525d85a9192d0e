"""Text ↔ value: what a coach may write, what the forms show, and what is refused with which sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lomake import values
from lomake.values import BadValue

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("parse", "text", "expected"),
    [
        (values.parse_date, "20.11.2026", date(2026, 11, 20)),
        (values.parse_date, "2026-11-20", date(2026, 11, 20)),
        (values.parse_date, "01.02.2026", date(2026, 2, 1)),
        (values.parse_date, " 1.2.2026\n", date(2026, 2, 1)),
        (values.parse_date, "29.2.2028", date(2028, 2, 29)),
        (values.parse_month, "8.2014", date(2014, 8, 1)),
        (values.parse_month, "08/2014", date(2014, 8, 1)),
        (values.parse_month, "2014-08", date(2014, 8, 1)),
        (values.parse_month, "31.8.2014", date(2014, 8, 1)),
        (values.parse_time, "9.30", time(9, 30)),
        (values.parse_time, "09:30", time(9, 30)),
        (values.parse_time, "09:30:00", time(9, 30)),
        (values.parse_time, "0.00", time(0, 0)),
        (values.parse_time, "23.59", time(23, 59)),
        (values.parse_number, "37,5", Decimal("37.5")),
        (values.parse_number, "37.50", Decimal("37.50")),
        (values.parse_number, "-5", Decimal(-5)),
        (values.parse_number, "007", Decimal(7)),
        (values.parse_bool, "kyllä", True),
        (values.parse_bool, "KYLLÄ ", True),
        (values.parse_bool, "kylla\u0308", True),
        (values.parse_bool, "true", True),
        (values.parse_bool, "Ei", False),
        (values.parse_henkilötunnus, "140392-9029", "140392-9029"),
        (values.parse_henkilötunnus, " 020516c903k ", "020516C903K"),
        (values.parse_henkilötunnus, "010594Y9032", "010594Y9032"),
        (values.parse_henkilötunnus, "021198-915Y", "021198-915Y"),
        (values.parse_henkilötunnus, "270685-948S", "270685-948S"),
        (values.parse_henkilötunnus, "131052+308T", "131052+308T"),
        *((values.parse_henkilötunnus, f"140392{dash}9029", "140392-9029") for dash in "\u2010\u2011\u2012–—\u2212－"),
        (values.parse_ytunnus, "2077474-0", "2077474-0"),
        (values.parse_ytunnus, "20774740", "2077474-0"),
        (values.parse_ytunnus, "FI20774740", "2077474-0"),
        (values.parse_ytunnus, "2077474–0", "2077474-0"),
        (values.parse_postinumero, "00100", "00100"),
        (values.parse_ammattiluokka, "6113", "6113"),
        (values.parse_id, "työ2", "työ2"),
        (values.parse_id, "tyo\u03082", "työ2"),
        (values.parse_id, "007", "007"),
        (values.parse_asiakastunnus, "LATU-0042", "LATU-0042"),
        (values.clean, "  a\r\nb\rc\t\n", "a\nb\nc"),
        (values.clean, "a\u0308iti", "äiti"),
        (values.clean, "\u00a0a", "\u00a0a"),
        (values.one_line, " Äijä & Öljy <Oy> {{ x }} ", "Äijä & Öljy <Oy> {{ x }}"),
    ],
    ids=lambda value: value.__name__ if callable(value) else repr(value),
)
def test_value_is_read_from_what_a_coach_writes(parse: Callable[[str], object], text: str, expected: object) -> None:
    assert expected == parse(text)


@pytest.mark.parametrize(
    ("parse", "code", "texts"),
    [
        (values.parse_date, "päivä", ["", "1.1.26", "1.1.", "tammikuu 2026", "1/1/2026", "1.1.2026 klo 9", "٣.١.٢٠٢٦"]),
        (values.parse_date, "päivä", ["2026-1-1", "20261120", "1..2026", "-1.1.2026", "1.1.2026–2.1.2026"]),
        (values.parse_date, "päivä-puuttuu-kalenterista", ["31.2.2026", "29.2.2026", "0.1.2026", "1.13.2026"]),
        (values.parse_date, "päivä-puuttuu-kalenterista", ["1.1.0000", "2026-00-10"]),
        (values.parse_date, "päivä-kaukana", ["1.1.0001", "31.12.1899", "1.1.2200", "9999-12-31"]),
        (values.parse_month, "päivä-kaukana", ["1.0001", "12.1899", "2200-01"]),
        (values.parse_month, "kuukausi", ["13.2014", "0.2014", "2014", "kesällä 2014", "8.14", "2014-13", ""]),
        (values.parse_month, "kuukausi", ["31.2.2014"]),
        (values.parse_time, "kello", ["24.00", "9.60", "9", "klo 9.30", "9.5", "930", "", "９.30"]),
        (
            values.parse_number,
            "luku",
            ["", "noin 20 h", "20 h", "20-25", "1 000", "1e3", "½", "5,", ",5", "٢", "NaN", "∞"],
        ),
        (values.parse_number, "luku", ["1.000.000", "--1", "1" * 10, "1,1234567"]),
        (values.parse_bool, "kyllä-ei", ["", "ehkä", "no", "joo", "x", "0"]),
        (values.parse_henkilötunnus, "henkilötunnus", ["", "140392-902X", "140392-9028", "1403929029", "310292-9029"]),
        (values.parse_henkilötunnus, "henkilötunnus", ["140392 9029", "140392- 9029", "140392Z9029", "140392-001V"]),
        (values.parse_henkilötunnus, "henkilötunnus", ["١٤٠٣٩٢-9029", "140392-90290", "140392-****"]),
        (values.parse_ytunnus, "y-tunnus", ["", "2077474-1", "kysyttävä", "207747-0", "140392-9029"]),
        (values.parse_postinumero, "postinumero", ["", "100", "FI-00100", "0010O", "00 100", "٠٠١٠٠"]),
        (values.parse_ammattiluokka, "ammattiluokka", ["", "61", "puutarhuri", "6113.1", "61130"]),
        (values.parse_id, "tunnus", ["140392-9029", "140392a902x"]),
        (values.parse_id, "tunnus", ["", "T1", "t 1", "-t", "t_1", "t1.", "vahvuus-joka-on-pitkä", "t\n1"]),
        (values.parse_asiakastunnus, "asiakastunnus", ["", "latu-1", "-LATU", "ÅB-1", "LATU 1", "A/B", "A" * 21]),
        (values.parse_asiakastunnus, "asiakastunnus", ["140392-9029", "X140392A9029", "140392Y902X"]),
        (values.clean, "merkki", ["a\x00b", "a\x07", "\ud800", "\ufffe", "a\x1bb", "\x0c"]),
        (values.one_line, "rivinvaihto", ["a\nb", "a\tb", "a\r\nb"]),
    ],
    ids=lambda value: value.__name__ if callable(value) else None,
)
def test_anything_else_is_refused_with_its_code(parse: Callable[[str], object], code: str, texts: list[str]) -> None:
    for text in texts:
        with pytest.raises(BadValue) as caught:
            parse(text)

        assert code == caught.value.code, text
        assert str(caught.value) == code, "the exception must not carry the value"


@pytest.mark.parametrize(
    ("expected", "shown"),
    [
        ("2.1.2026", values.format_date(date(2026, 1, 2))),
        ("8.2014", values.format_month(date(2014, 8, 31))),
        ("9.05", values.format_time(time(9, 5))),
        ("37,5", values.format_number(Decimal("37.5"))),
        ("37,50", values.format_number(Decimal("37.50"))),
        (f"18{NBSP}h/vko", values.format_number(18, "h/vko")),
        ("100000", values.format_number(Decimal("1E+5"))),
    ],
)
def test_value_is_shown_as_finnish_forms_write_it(expected: str, shown: str) -> None:
    assert expected == shown


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("140392-9029", date(1992, 3, 14)),
        ("010594Y9032", date(1994, 5, 1)),
        ("020516C903K", date(2016, 5, 2)),
        ("131052+308T", date(1852, 10, 13)),
    ],
)
def test_birthday_is_read_from_the_century_sign_of_henkilötunnus(code: str, expected: date) -> None:
    assert expected == values.birthday_of(code)


@pytest.mark.parametrize(("code", "expected"), [("140392-9029", True), ("131052+308T", False)])
def test_henkilötunnus_from_900_up_is_temporary(code: str, *, expected: bool) -> None:
    assert expected == values.is_temporary_henkilötunnus(code)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_day_is_the_same_after_it_was_shown_and_read(day: date) -> None:
    assert day == values.parse_date(values.format_date(day)) == values.parse_date(day.isoformat())
    assert day.replace(day=1) == values.parse_month(values.format_month(day))


@given(st.times().map(lambda value: value.replace(second=0, microsecond=0)))
def test_time_is_the_same_after_it_was_shown_and_read(value: time) -> None:
    assert value == values.parse_time(values.format_time(value))


@given(
    st.decimals(-999_999_999, 999_999_999, places=6) | st.decimals(0, 999, places=1) | st.integers(0, 999).map(Decimal)
)
def test_number_keeps_its_decimals_when_it_is_shown_and_read(value: Decimal) -> None:
    again = values.parse_number(values.format_number(value))

    assert value == again
    assert value.as_tuple().exponent == again.as_tuple().exponent


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.integers(2, 999), st.data())
def test_every_right_henkilötunnus_is_read_and_one_wrong_sign_is_not(
    born: date, number: int, data: st.DataObject
) -> None:
    """Check = the 31 signs at (ppkkvvnnn modulo 31); the century sign takes no part (lomakkeisto 7.3)."""
    signs = {18: "+", 19: "-YXWVU", 20: "ABCDEF"}[born.year // 100]
    digits = f"{born:%d%m}{born.year % 100:02d}{number:03d}"
    checks = "0123456789ABCDEFHJKLMNPRSTUVWXY"
    start = digits[:6] + data.draw(st.sampled_from(signs)) + digits[6:]
    check = checks[int(digits) % 31]

    assert born == values.birthday_of(values.parse_henkilötunnus(start + check))
    for wrong in set(checks) - {check}:
        with pytest.raises(BadValue):
            values.parse_henkilötunnus(start + wrong)


@given(st.text())
def test_clean_text_is_composed_and_stays_as_it_is(text: str) -> None:
    try:
        cleaned = values.clean(text)
    except BadValue:
        return

    assert cleaned == values.clean(cleaned)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert "\r" not in cleaned


@given(st.text(), st.sampled_from([name for name in dir(values) if name.startswith("parse_")]))
def test_any_text_is_read_or_refused(text: str, parser: str) -> None:
    """What is read can be shown in one line, and read again."""
    try:
        value = getattr(values, parser)(text)
    except BadValue:
        return

    assert value == getattr(values, parser)(value if isinstance(value, str) else text)
    assert not isinstance(value, str) or value == values.one_line(value)
