"""Titles, columns and rows → an Excel workbook in the look of the service; the only home of xlsxwriter.

The same content gives the same bytes.
"""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from xlsxwriter.utility import xl_range_abs  # type: ignore[import-untyped]

from lomake.language import FiSv, Language
from lomake.workbooks import style
from lomake.workbooks.strings import ExactWorkbook

NO_LIMITS = (-999_999_999, 999_999_999)
"""Of a number that the model does not limit."""

_CREATED = datetime(2026, 1, 1, tzinfo=UTC)  # of every workbook: its bytes don't tell when it was made
_HEADER = style.HEADER | {"align": "left", "indent": 1}
_A4 = 9
_PAGE = 1500  # pixels of columns that a landscape page shows at 70 %
_TEXT_WIDTH = 110
_BAND, _HEADING = 3, 4  # rows of a table, from 0; its data begin below them
_CHECKED_ROWS = 5_000
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
_LONGEST_TITLE = 32  # of what Excel shows beside a cell
_WIDEST_LIST: dict[Language, int] = {"fi": 40, "sv": 64}  # Swedish choices are longer
_NO_CHOICE = FiSv("Valitse luettelosta tai jätä tyhjäksi.", "Välj ur listan eller lämna tomt.")
_NO_DAY = FiSv("Kirjoita päivä muodossa 20.11.2026.", "Skriv dagen så här: 20.11.2026.")
_NO_NUMBER = FiSv("Kirjoita pelkkä luku, esimerkiksi 37,5.", "Skriv bara talet, till exempel 37,5.")


class Form(Enum):
    """What a cell of a column holds."""

    TEXT = "teksti"
    DATE = "päivä"
    NUMBER = "luku"
    WORD = "sana"


_TEXT = 49  # Excel's own number for the format that keeps 00100 as it is
_LOOKS: dict[Form, dict[str, Any]] = {
    Form.TEXT: {"num_format": _TEXT, "align": "left", "indent": 1, "text_wrap": True, "valign": "vcenter"},
    Form.DATE: {"num_format": "d.m.yyyy", "align": "right", "valign": "vcenter"},
    Form.NUMBER: {"align": "right", "valign": "vcenter"},
    Form.WORD: {"num_format": _TEXT, "align": "center", "valign": "vcenter"},
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    `choices` names the list of its drop-down; `several` lets in other texts too, since a cell may hold many choices.
    `limits` are the least and the greatest number. `hint` is shown, and read aloud, in every cell of the column.
    """

    title: str
    width: int
    form: Form = Form.TEXT
    band: str = ""
    choices: str = ""
    several: bool = False
    limits: tuple[int, int] = NO_LIMITS
    hint: str = ""


class Book:
    """A workbook in the making; its first sheet is seen when it is opened.

    Its texts are in the language; what Excel says of a cell and the footer of the print it says itself.
    """

    def __init__(self, title: str, language: Language) -> None:
        self._language = language
        self._data = io.BytesIO()
        self._book = ExactWorkbook(self._data, {"in_memory": True, "default_format_properties": style.FONT})
        self._book.set_properties({"title": title, "created": _CREATED})

    def content(self) -> bytes:
        """Return the finished workbook."""
        self._book.close()
        return self._data.getvalue()

    def page(self, name: str, title: str, paragraphs: Mapping[str, Sequence[str]]) -> None:
        """Add a sheet of text: the lines below each heading."""
        sheet = self._sheet(name, title)
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, _TEXT_WIDTH)
        heading = self._book.add_format({"bold": True, "font_size": 12, "font_color": style.DARK})
        body = self._book.add_format({"text_wrap": True, "valign": "top"})
        row = 2
        for words, lines in paragraphs.items():
            _done(sheet.write_string(row, 0, words, heading))
            for number, line in enumerate(lines, row + 1):
                _done(sheet.write_string(number, 0, line, body))
                sheet.set_row(number, _height(line, _TEXT_WIDTH))
            row += len(lines) + 2
        sheet.fit_to_pages(1, 1)

    def table(
        self,
        name: str,
        subtitle: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str | date | float | None]],
        *,
        example: bool = False,
        grey: bool = False,
    ) -> None:
        """Add a sheet with one table; the rows of an `example` are in a lighter hand, the tab of a `grey` one too."""
        sheet = self._sheet(name, name)
        if grey:
            sheet.set_tab_color(style.GREY)
        note = self._book.add_format(style.SUBTITLE)
        _done(sheet.write_string(1, 1, subtitle, note))
        lighter = {"italic": True, "font_color": style.NOTE} if example else {}
        widths = [column.width for column in columns]
        if _pages_across(widths) > 1:
            # The first column is printed on each page, and the title in it is cut where the column ends.
            widths[0] = max(widths[0], len(name) * 8 // 5)
        for place, column in enumerate(columns):
            _done(sheet.set_column(place, place, widths[place], self._book.add_format(_LOOKS[column.form])))
            cell = self._book.add_format(_LOOKS[column.form] | lighter)
            for number, row in enumerate(rows, _HEADING + 1):
                _done(_write(sheet, number, place, row[place], cell))
            if column.hint:
                _done(
                    sheet.data_validation(
                        _HEADING + 1, place, _HEADING + _CHECKED_ROWS, place, _check(column, self._language)
                    )
                )
        for number, row in enumerate(rows, _HEADING + 1):
            sheet.set_row(number, _highest(map(str, row), widths))
        self._headings(sheet, name, columns, len(rows))
        sheet.set_row(_HEADING, 5 + _highest((column.title for column in columns), widths))
        sheet.fit_to_pages(_pages_across(widths), 0)
        sheet.repeat_rows(_BAND, _HEADING)
        sheet.repeat_columns(0)
        sheet.freeze_panes(_HEADING + 1, 1)

    def lists(self, name: str, title: str, lists: Mapping[str, tuple[str, Sequence[str]]]) -> None:
        """Add a sheet with the lists of the drop-downs: a heading and the choices for each name."""
        sheet = self._sheet(name, title)
        sheet.set_tab_color(style.GREY)
        header = self._book.add_format(_HEADER)
        cell = self._book.add_format(_LOOKS[Form.TEXT])
        widest = _WIDEST_LIST[self._language]
        widths = [min(widest, max(map(len, (heading, *choices))) + 4) for heading, choices in lists.values()]
        for place, (list_name, (heading, choices)) in enumerate(lists.items()):
            _done(sheet.set_column(place, place, widths[place]))
            _done(sheet.write_string(_HEADING, place, heading, header))
            for number, choice in enumerate(choices, _HEADING + 1):
                _done(sheet.write_string(number, place, choice, cell))
            cells = xl_range_abs(_HEADING + 1, place, _HEADING + len(choices), place)
            _done(self._book.define_name(list_name, f"={name}!{cells}"))
        sheet.fit_to_pages(_pages_across(widths), 0)
        sheet.repeat_rows(_HEADING)
        sheet.freeze_panes(_HEADING + 1, 0)

    def _sheet(self, name: str, title: str) -> Any:
        """Return a new sheet with its title in A1, where a screen reader lands, and the set-up of its print."""
        sheet = self._book.add_worksheet(name)
        bold = self._book.add_format(style.TITLE)
        _done(sheet.write_string(0, 0, title, bold))
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.set_margins(left=0.4, right=0.4, top=0.55, bottom=0.6)
        sheet.set_footer(style.footer(style.INTERNAL, self._language, draft=False))
        sheet.hide_gridlines(1)
        return sheet

    def _headings(self, sheet: Any, name: str, columns: Sequence[Column], rows: int) -> None:
        """Write the band of groups and the headings, which are those of an Excel table."""
        band = self._book.add_format({"bold": True, "font_size": 9, "font_color": "#FFFFFF", "bg_color": style.DARK})
        if any(column.band for column in columns):
            before = ""
            for place, column in enumerate(columns):
                _done(_write(sheet, _BAND, place, column.band if column.band != before else None, band))
                before = column.band
        header = self._book.add_format(_HEADER)
        titles = [{"header": column.title, "header_format": header} for column in columns]
        # The looks of a table style are not seen in LibreOffice.
        options = {"name": re.sub(r"\W", "_", name), "style": None, "columns": titles}
        _done(sheet.add_table(_HEADING, 0, _HEADING + max(1, rows), len(columns) - 1, options))


def _write(sheet: Any, row: int, place: int, value: str | date | float | None, look: Any) -> Any:
    """Write a cell. A text stays one, whatever it begins with."""
    if value is None:
        return sheet.write_blank(row, place, None, look)
    if isinstance(value, str):
        return sheet.write_string(row, place, value, look)
    if isinstance(value, date):
        return sheet.write_datetime(row, place, value, look)
    return sheet.write_number(row, place, value, look)


def _check(column: Column, language: Language) -> dict[str, Any]:
    """Return what Excel says beside a cell of the column, and what it does not let in."""
    title = textwrap.shorten(column.title, _LONGEST_TITLE, placeholder="…")
    check: dict[str, Any] = {"validate": "any", "input_title": title, "input_message": column.hint}
    if column.choices:
        check |= {"validate": "list", "source": f"={column.choices}", "show_error": not column.several}
        check |= {"error_title": title, "error_message": _NO_CHOICE.of(language)}
    elif column.form is Form.DATE:
        check |= {"validate": "date", "criteria": "between", "minimum": _FIRST_DAY, "maximum": _LAST_DAY}
        check |= {"error_title": title, "error_message": _NO_DAY.of(language)}
    elif column.form is Form.NUMBER:
        least, greatest = column.limits
        check |= {"validate": "decimal", "criteria": "between", "minimum": least, "maximum": greatest}
        check |= {"error_title": title, "error_message": _NO_NUMBER.of(language)}
    return check


def _pages_across(widths: Sequence[int]) -> int:
    """Return on how many landscape pages columns of so many characters are read well, side by side."""
    return -(-sum(width * 7 + 5 for width in widths) // _PAGE)


def _height(text: str, width: int) -> float:
    """Return how high a row is, in points, that shows all of a text wrapped in so many characters."""
    return 13.5 * len(textwrap.wrap(text, width)) + 3


def _highest(texts: Iterable[str], widths: Iterable[int]) -> float:
    return max(_height(text, width - 3) for text, width in zip(texts, widths, strict=True))


def _done(result: Any) -> None:
    """Raise ValueError when xlsxwriter has left something out: it tells of that by what it returns."""
    if result not in (None, 0):
        raise ValueError(result)
