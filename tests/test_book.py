"""The book of the workbooks: no formula without its value, nothing left out in silence, the same bytes again."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from lomake.language import FiSv, Language, sama
from lomake.workbooks import style
from lomake.workbooks.book import Book, cached, done, serial
from lomake.workbooks.style import Level, Look, Tab
from lomake.workbooks.tables import Colour, Column, Print, Source, Table
from lomake.workbooks.wording import LATE, Wording

DAY = date(2026, 11, 20)
TABLE = Table(
    FiSv("Rivit", "Rader"),
    FiSv("Rivit", "Rader"),
    (
        Column("Tunnus", "Id", 12),
        Column("Päivä", "Dag", 11, Look.DATE),
        Column("Määrä", "Mängd", 8, Look.WHOLE, limits=(1, 99)),
        Column("Laji", "Typ", 12, choices="L_Laji"),
        Column("Annettu", "Given", 10, source=Source.GIVEN),
        Column("Kaksin verroin", "Dubbelt", 9, Look.WHOLE, Source.CALCULATED, formula='=IF(@[Määrä]="","",@[Määrä]*2)'),
    ),
    "Tunnus",
    (Colour(("Laji",), "Laji", LATE, Level.LATE),),
)
ROWS = [("A-1", DAY, 3, "myöhässä", None, 6), ("=1+1", None, None, None, "x", None)]


def made(
    rows: list[Any] | None = None,
    table: Table = TABLE,
    count: int = 0,
    *,
    large: bool = False,
    language: Language = "fi",
) -> Any:
    book = Book(sama("Kirja"), DAY, Wording(language, [table]), holds=style.NO_CLIENTS, draft=False, large=large)
    book.table(table, "alaotsikko", ROWS if rows is None else rows, len(ROWS) if rows is None else count, Tab.DATA)
    book.lists({"L_Laji": ("hyvä", LATE)})
    return book.content()


def opened(workbook: bytes, *, values: bool = False) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook), data_only=values)


def test_calculated_cell_has_its_formula_and_its_value() -> None:
    workbook = made()

    typed, shown = opened(workbook)["Rivit"]["F6"].value, opened(workbook, values=True)["Rivit"]["F6"].value

    assert '=IF(Rivit[[#This Row],[Määrä]]="","",Rivit[[#This Row],[Määrä]]*2)' == typed
    assert 6 == shown
    assert typed == opened(workbook)["Rivit"]["F7"].value


def test_table_reaches_from_its_headings_to_its_last_row() -> None:
    table = opened(made())["Rivit"].tables["Rivit"]

    assert ("A5:F7", "A5:F7") == (table.ref, table.autoFilter.ref)


def test_empty_table_is_ruled_and_its_formulas_show_nothing() -> None:
    workbook = made([], count=4)

    sheet = opened(workbook)["Rivit"]
    assert "A5:F9" == sheet.tables["Rivit"].ref
    assert ["thin"] * 4 == [sheet[f"A{row}"].border.bottom.style for row in range(6, 10)]
    assert {None} == {opened(workbook, values=True)["Rivit"][f"F{row}"].value for row in range(6, 10)}


def test_text_stays_a_text_and_a_day_is_a_day() -> None:
    sheet = opened(made())["Rivit"]

    assert ("s", "=1+1") == (sheet["A7"].data_type, sheet["A7"].value)
    assert (DAY, "d.m.yyyy") == (sheet["B6"].value.date(), sheet["B6"].number_format)


def test_white_cells_are_open_and_grey_ones_locked() -> None:
    sheet = opened(made())["Rivit"]

    assert [False, True, True] == [sheet[f"{letter}6"].protection.locked for letter in "AEF"]
    assert ["00000000", "FFF2F4F5"] == [sheet[f"{letter}6"].fill.fgColor.rgb for letter in "AF"]


def test_large_book_says_the_same_and_leaves_nothing_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    large = made(large=True)

    assert [] == list(tmp_path.iterdir())
    assert large == made(large=True)
    for values in (False, True):
        one, other = (opened(workbook, values=values) for workbook in (large, made()))
        assert [sheet.title for sheet in one] == [sheet.title for sheet in other]
        for sheet in one:
            same = other[sheet.title]
            cells = [cell for row in sheet for cell in row]
            assert [cell.value for cell in cells] == [same[cell.coordinate].value for cell in cells]
            assert [cell.number_format for cell in cells] == [same[cell.coordinate].number_format for cell in cells]


def test_same_content_gives_the_same_bytes() -> None:
    assert made() == made()


def test_pages_of_a_wide_table_begin_where_they_are_told_to() -> None:
    table = Table(TABLE.called, TABLE.sheet, TABLE.columns, TABLE.key, print=Print(80, ("Laji",)))

    sheet = opened(made(table=table))["Rivit"]

    assert (80, 3) == (sheet.page_setup.scale, sheet.col_breaks.brk[0].id)
    assert ("$5:$5", "$A:$A") == (sheet.print_title_rows, sheet.print_title_cols)


@pytest.mark.parametrize("result", [-1, -2, "x"])
def test_what_xlsxwriter_leaves_out_is_an_error(result: Any) -> None:
    with pytest.raises(ValueError, match=str(result)):
        done(result)


def test_drop_down_title_that_is_too_long_would_not_pass_in_silence() -> None:
    table = Table(
        sama("T"),
        sama("T"),
        (
            Column("Tunnus", "Id", 9),
            Column(
                "Hyvin pitkä otsikko jota Excel ei näytä", "En mycket lång rubrik som Excel inte visar", 9, Look.DATE
            ),
        ),
        "Tunnus",
    )

    sheet = opened(made([("a", DAY)], table, 1))["T"]

    assert len(sheet.data_validations.dataValidation[0].errorTitle) <= 32


@pytest.mark.parametrize(
    ("value", "expected"), [(None, ""), ("–", "–"), (DAY, 46346), (Decimal("12.5"), 12.5), (0, 0)], ids=str
)
def test_value_beside_a_formula_is_what_excel_keeps(value: Any, expected: Any) -> None:
    assert expected == cached(value)
    assert 46346 == serial(DAY)
