"""Tables with live formulas → an Excel workbook in the look of the service. The same content gives the same bytes."""

from __future__ import annotations

import gc
import io
import itertools
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from tempfile import TemporaryDirectory
from typing import Any

from xlsxwriter.utility import xl_col_to_name, xl_range, xl_range_abs, xl_rowcol_to_cell  # type: ignore[import-untyped]

from lomake.errors import Finding, OutputError
from lomake.language import POIS, FiSv, Language, Words
from lomake.workbooks import style
from lomake.workbooks.checks import limit
from lomake.workbooks.strings import ExactWorkbook
from lomake.workbooks.style import Format, Look, Tab
from lomake.workbooks.tables import Calc, Column, Lists, Plain, Shown, Source, Table
from lomake.workbooks.wording import Wording

LISTS = FiSv("Luettelot", "Listor")
"""The hidden sheet with the choices of the drop-downs."""
HEADER_ROW = 4
"""The row of headings on the sheet of lists, counted from 0."""

_A4 = 9
_SPARE_ROWS = 500  # below a table that are checked and coloured too: Excel grows the table when one types there
_EPOCH = date(1899, 12, 30)
_TOO_LONG = -2  # what xlsxwriter says of a text that Excel has no room for
_LONGEST_TITLE = 32  # of what Excel shows beside a cell
_LINE_HEIGHT = 13.5
_LETTERS = 1.1  # of a text that fit where one digit would
_TITLE_LETTER = 1.8  # how wide a letter of a title is, in digits of the text


class Book:
    """A workbook in the making; the sheet that is made first is seen when it is opened.

    Its words come in both languages, its formulas and names in Finnish; `wording` says them in the workbook's language.
    A `large` one would take several hundred MiB: its tables go row by row through a private folder, which is removed
    with the book. Others never touch the disk.
    """

    def __init__(
        self, title: FiSv, day: date, wording: Wording, *, holds: FiSv, draft: bool, large: bool = False
    ) -> None:
        self._data = io.BytesIO()
        self._folder = TemporaryDirectory(prefix="lomake-") if large else None
        options: dict[str, Any] = {"default_format_properties": style.FONT}
        options |= {"constant_memory": True, "tmpdir": self._folder.name} if self._folder else {"in_memory": True}
        self._book = ExactWorkbook(self._data, options)
        # Its bytes tell the day that they are about, never the hour when they were made.
        self._book.set_properties(
            {"title": wording.say(title), "created": datetime(day.year, day.month, day.day, tzinfo=UTC)}
        )
        self._footer = style.footer(holds, wording.language, draft=draft)
        self.wording = wording
        self._streamed: list[Any] = []
        self._formats: dict[str, Any] = {}

    def content(self) -> bytes:
        """Return the finished workbook."""
        for raw in self._streamed:
            raw.constant_memory = True  # its rows are written already; xlsxwriter only puts them into their place
        self._book.close()
        if self._folder:
            self._folder.cleanup()
        return self._data.getvalue()

    @property
    def language(self) -> Language:
        """The language of the workbook."""
        return self.wording.language

    def say(self, words: Words) -> str:
        """Return words in the language of the workbook."""
        return self.wording.say(words)

    def format(self, *parts: Format) -> Any:
        """Return a format made of the parts, later ones over earlier ones; equal ones are one in the file."""
        whole = {key: value for part in parts for key, value in part.items()}
        return self._formats.setdefault(repr(sorted(whole.items())), self._book.add_format(whole))

    def name(self, name: str, sheet: FiSv, cell: str) -> None:
        """Give a cell, such as $C$4, a name for formulas."""
        done(self._book.define_name(self.wording.formula(name), f"='{self.say(sheet)}'!{cell}"))

    def sheet(self, name: FiSv, title: Words, subtitle: Words, tab: Tab, *, subtitle_column: int = 0) -> Sheet:
        """Return a new sheet, its title in A1, where a screen reader lands, and its print set up.

        A subtitle in the first column stands below the title, in another one beside it.
        """
        raw = self._book.add_worksheet(self.say(name))
        raw.constant_memory = False  # a workbook may be large, but most of its sheets are not
        raw.set_tab_color(tab.value)
        raw.hide_gridlines(2)
        raw.set_paper(_A4)
        raw.set_landscape()
        raw.set_margins(left=0.4, right=0.4, top=0.55, bottom=0.6)
        raw.set_footer(self._footer)
        sheet = Sheet(self, raw)
        sheet.write(0, 0, title, style.TITLE)
        if subtitle:
            sheet.write(0 if subtitle_column else 1, subtitle_column, subtitle, style.SUBTITLE)
        return sheet

    def table(self, table: Table, subtitle: Words, rows: Iterable[Sequence[Plain]], count: int, tab: Tab) -> Sheet:
        """Return a new sheet with a table of `count` rows; calculated columns are given their values.

        Without `rows` they are empty, and ruled to be written on.
        """
        title = self.say(table.sheet)
        # Column A is repeated on each page of a print, and a subtitle in it would be cut where it ends.
        beside = next(
            place for place in itertools.count(1) if _width(table, place, self.language) > len(title) * _TITLE_LETTER
        )
        sheet = self.sheet(table.sheet, table.sheet, subtitle, tab, subtitle_column=beside)
        sheet.columns(table, count)
        if self._folder:
            sheet.stream()
            self._streamed.append(sheet.raw)
        if sheet.rows(table, rows) == 0:
            sheet.empty_rows(table, count)
        return sheet

    def chart(self, options: Mapping[str, str]) -> Any:
        """Return a new chart, xlsxwriter's own."""
        return self._book.add_chart(dict(options))

    def lists(self, lists: Lists) -> None:
        """Add the hidden sheet with the choices of the drop-downs, each list with its name."""
        title = FiSv("Alasvetoluetteloiden valinnat", "Alternativen i rullgardinslistorna")
        sheet = self.sheet(LISTS, title, POIS, Tab.BASE)
        for place, (name, choices) in enumerate(lists.items()):
            called, shown = self.wording.list(name), [self.say(choice) for choice in choices]
            sheet.width(place, min(40, max(map(len, (called, *shown))) + 2))
            sheet.write(HEADER_ROW, place, called.removeprefix("L_").replace("_", " "), style.HEADER)
            for row, choice in enumerate(shown, HEADER_ROW + 1):
                sheet.write(row, place, choice, style.LOOKS[Look.TEXT])
            cells = xl_range_abs(HEADER_ROW + 1, place, HEADER_ROW + len(choices), place)
            done(self._book.define_name(called, f"={self.say(LISTS)}!{cells}"))
        sheet.raw.hide()


class _Ready(str):
    """A formula as Excel stores it, one for all the rows of a table.

    xlsxwriter looks for newer functions in each formula anew, which takes longer than all else, and keeps a copy a row.
    It leaves alone what says that it has their prefix already; ours have it where they need one.
    """

    __slots__ = ()

    def __contains__(self, part: object) -> bool:
        return part == "_xlfn." or (isinstance(part, str) and super().__contains__(part))


class Sheet:
    """A sheet in the making; `raw` is xlsxwriter's own, for charts and the like."""

    def __init__(self, book: Book, raw: Any) -> None:
        self.book, self.raw = book, raw
        self._streams = False

    def write(self, row: int, place: int, value: Plain | Calc, *looks: Format) -> None:
        """Write a cell. A text stays one, whatever it begins with; a formula, made in Finnish, has its value."""
        if isinstance(value, Calc):
            value = Calc(self.book.wording.formula(value.formula), value.value, value.array)
        self._put(row, place, value, self.book.format(*looks))

    def width(self, place: int, width: float, look: Any = None, *, hidden: bool = False) -> None:
        """Set how wide a column is, and the format of its cells that are still empty."""
        done(self.raw.set_column(place, place, width, look, {"hidden": 1} if hidden else {}))

    def height(self, row: int, height: float) -> None:
        """Set how high a row is, in points."""
        done(self.raw.set_row(row, height))

    def fit(self, row: int, texts: Iterable[tuple[Plain, float]], *, least: float = 0) -> None:
        """Make a row as high as its texts need in cells of these widths; LibreOffice would cut them."""
        said = ((self._said(text), width) for text, width in texts)
        lines = max((_lines(text, width) for text, width in said if isinstance(text, str)), default=1)
        if lines > 1 or least:
            self.height(row, max(least, lines * _LINE_HEIGHT + 3))

    def check(self, cells: str, check: Mapping[str, Any]) -> None:
        """Limit what can be typed into cells, such as C4:C5; words may be in both languages."""
        done(self.raw.data_validation(cells, {key: self._limit(value) for key, value in check.items()}))

    def _limit(self, value: Any) -> Any:
        """Return a part of a check as xlsxwriter has it."""
        if isinstance(value, list):
            return [self.book.say(one) for one in value]
        if isinstance(value, str) and value.startswith("="):
            return self.book.wording.formula(value)
        return self._said(value)

    def colour(self, cells: str, formula: str, level: style.Level) -> None:
        """Colour cells when the formula, which is written for the first of them, is true."""
        self._colour(cells, self.book.wording.formula(formula), level)

    def _colour(self, cells: str, formula: str, level: style.Level) -> None:
        rule = {"type": "formula", "criteria": formula, "format": self.book.format(style.LEVELS[level])}
        done(self.raw.conditional_format(cells, rule))

    def link(self, row: int, place: int, sheet: FiSv, text: Words, *looks: Format) -> None:
        """Write a text that opens another sheet."""
        target, words = f"internal:'{self.book.say(sheet)}'!A1", self.book.say(text)
        done(self.raw.write_url(row, place, target, self.book.format(*looks), words))

    def spark(self, row: int, place: int, options: Mapping[str, Any]) -> None:
        """Draw a small chart in a cell; `range` names its sheet in Finnish."""
        cells = self.book.wording.formula(options["range"])
        done(self.raw.add_sparkline(row, place, {**options, "range": cells}))

    def chart(self, options: Mapping[str, str]) -> Any:
        """Return a new chart, xlsxwriter's own."""
        return self.book.chart(options)

    def place_chart(self, row: int, place: int, chart: Any, words: Words, **offset: int) -> None:
        """Put a chart on the sheet; `words` tell what it shows, to those who do not see it."""
        options = {"description": self.book.say(words), "object_position": 2, **offset}
        done(self.raw.insert_chart(row, place, chart, options))

    def protect(self) -> None:
        """Keep formulas from being typed over, without a password; columns and rows can be made wider."""
        self.raw.protect("", {"format_columns": True, "format_rows": True})

    def columns(self, table: Table, count: int) -> None:
        """Draw the bands, headings, checks and colours of a table of `count` rows."""
        last = table.header + max(1, count)
        self._bands(table)
        for place, column in enumerate(table.columns):
            self.width(place, column.room(self.book.language), self._below(column), hidden=column.hidden)
            if rule := self._rule(column):
                done(self.raw.data_validation(table.header + 1, place, last + _SPARE_ROWS, place, rule))
        self._add_table(table, last)
        self.height(table.header, _header_height(table.columns, self.book.language))
        self._colours(table, last + _SPARE_ROWS)
        self._print(table)
        self.raw.freeze_panes(table.header + 1, table.freeze)

    def rows(self, table: Table, rows: Iterable[Sequence[Plain]]) -> int:
        """Write the rows of a table, and return how many there were; empty cells take their look from the column."""
        looks = [self._cell(column) for column in table.columns]
        formulas = [_Ready(self._formula(table, column).removeprefix("=")) for column in table.columns]
        filled = [column.source is Source.GIVEN and not column.hidden for column in table.columns]
        texts = [
            (place, column.room(self.book.language))
            for place, column in enumerate(table.columns)
            if column.look is Look.TEXT
        ]
        wrapped = [(place, width, _room(width)) for place, width in texts]
        row = table.header
        for row, held in enumerate(rows, table.header + 1):
            values = [self._said(value) for value in held]
            long = [
                (text, width)
                for place, width, room in wrapped
                if isinstance(text := values[place], str) and (len(text) > room or "\n" in text)
            ]
            if long:
                self.fit(row, long)
            for place, value in enumerate(values):
                if formulas[place]:
                    self._put(row, place, Calc(formulas[place], value), looks[place])
                elif value is not None or filled[place]:
                    self._put(row, place, value, looks[place])
            if self._streams:
                self._written(row)
        return row - table.header

    def stream(self) -> None:
        """Write the rows above the data to the disk, and from now on each row when it is done."""
        held = {row: cells for row, cells in self.raw.table.items() if cells and row <= HEADER_ROW}
        for row in sorted(held):
            self.raw.table.clear()
            self.raw.table[row] = held[row]
            self._written(row)
        self._streams = True

    def _written(self, row: int) -> None:
        """Let xlsxwriter write a row and forget it, as it does itself in its mode of constant memory.

        In that mode it has neither tables nor shared texts; both are wanted here.
        """
        self.raw.previous_row = row
        self.raw._write_single_row(row + 1)  # noqa: SLF001

    def empty_rows(self, table: Table, count: int) -> None:
        """Write rows to be filled: their formulas show an empty result, and each has its line."""
        looks = [self._cell(column, style.ROW_LINE) for column in table.columns]
        shown = [Calc(self._formula(table, column), None) if column.formula else None for column in table.columns]
        for row in range(table.header + 1, table.header + 1 + max(1, count)):
            for place, value in enumerate(shown):
                self._put(row, place, value, looks[place])
            if self._streams:
                self._written(row)

    def _put(self, row: int, place: int, value: Plain | Calc, look: Any) -> None:
        """Write a cell; a formula as it is, in the language of the workbook."""
        if isinstance(value, Calc):
            done(self._calc(row, place, value, look))
        elif value is None:
            done(self.raw.write_blank(row, place, None, look))
        elif isinstance(value, str):
            self._text(row, place, value, look)
        elif isinstance(value, FiSv):
            self._text(row, place, self.book.say(value), look)
        elif isinstance(value, date):
            done(self.raw.write_number(row, place, serial(value), look))
        else:
            done(self.raw.write_number(row, place, float(value), look))

    def _text(self, row: int, place: int, text: str, look: Any) -> None:
        result = self.raw.write_string(row, place, text, look)
        if result == _TOO_LONG:  # of many that are put together; one alone is never as long
            raise OutputError([Finding("työkirja-pitkä-solu", details={"taulukko": self.raw.name})])
        done(result)

    def _calc(self, row: int, place: int, calc: Calc, look: Any) -> Any:
        value = cached(self._said(calc.value))
        if calc.array:
            return self.raw.write_array_formula(row, place, row, place, calc.formula, look, value)
        return self.raw.write_formula(row, place, calc.formula, look, value)

    def _said(self, value: Any) -> Any:
        """Return a value with our words in the language of the workbook."""
        return self.book.say(value) if isinstance(value, FiSv) else value

    def _formula(self, table: Table, column: Column) -> str:
        return self.book.wording.formula(table.formula(column))

    def _rule(self, column: Column) -> dict[str, Any] | None:
        """Return what Excel does not let into the cells of a column, and what it says then."""
        found = limit(column)
        if found is None:
            return None
        rule, why = found
        if rule["validate"] == "list":
            rule["source"] = f"={self.book.wording.list(column.choices)}"
        title = textwrap.shorten(self.book.say(column.heading), _LONGEST_TITLE, placeholder="…")
        return rule | {"error_title": title, "error_message": self.book.say(why)}

    def _cell(self, column: Column, *more: Format) -> Any:
        """Return the format of a column's cells."""
        fill = style.OPEN if column.source is Source.TYPED else style.CALCULATED
        return self.book.format(style.LOOKS[column.look], fill, *more)

    def _below(self, column: Column) -> Any:
        """Return the format of the cells below a table, into which it may grow: those of a grey column are white."""
        typed = column.source is Source.TYPED
        return self.book.format(style.LOOKS[column.look], *([style.OPEN] if typed else []))

    def _bands(self, table: Table) -> None:
        before = POIS
        for place, column in enumerate(table.columns):
            if not column.band:
                continue
            starts = column.band != before
            look = style.BAND_START if starts and place else style.BAND
            self.write(table.header - 1, place, column.band if starts else None, look)
            before = column.band
        if before:
            self.height(table.header - 1, 15)

    def _add_table(self, table: Table, last: int) -> None:
        """Add the table object.

        xlsxwriter notes every cell of a table, and writes its formulas without their values: it is given one row, and
        the range is set after it. What it then has is read in the tests.
        """
        titles = [
            {
                "header": self.book.say(column.heading),
                "header_format": self.book.format(style.HEADER, style.HEADER_ALIGN[column.look]),
                "formula": self._formula(table, column),
            }
            for column in table.columns
        ]
        # LibreOffice shows no table styles: the looks are those of the cells.
        options = {"name": self.book.say(table.called), "style": None, "columns": titles}
        width, streamed = len(titles) - 1, self.raw.constant_memory
        self.raw.constant_memory = False
        done(self.raw.add_table(table.header, 0, table.header + 1, width, options))
        self.raw.constant_memory = streamed
        for place, title in enumerate(titles):
            self._put(table.header, place, title["header"], title["header_format"])
        cells = xl_range(table.header, 0, last, width)
        self.raw.tables[-1] |= {"range": cells, "a_range": cells, "autofilter": cells}

    def _colours(self, table: Table, last: int) -> None:
        first = table.header + 2  # as Excel counts
        for colour in table.colours:
            cell = f"${letters(table.place(colour.column))}{first}"
            mark = (
                f"=AND(ISNUMBER({cell}),{cell}{colour.test})"
                if colour.test
                else f'={cell}="{self.book.say(colour.word)}"'
            )
            for title in colour.columns:
                place = table.place(title)
                self._colour(xl_range(table.header + 1, place, last, place), mark, colour.level)
        key = letters(table.place(table.key))
        whole = xl_range(table.header + 1, 0, last, len(table.columns) - 1)
        done(self.raw.ignore_errors({"number_stored_as_text": whole}))  # a code such as 6113 is meant to be a text
        line = {"type": "formula", "criteria": f'=${key}{first}<>""', "format": self.book.format(style.ROW_LINE)}
        done(self.raw.conditional_format(whole, line))

    def _print(self, table: Table) -> None:
        first = table.header - 1 if any(column.band for column in table.columns) else table.header
        self.raw.repeat_rows(first, table.header)
        if table.print.breaks:
            # Excel does not see page breaks when a sheet is fitted to pages.
            self.raw.set_print_scale(table.print.scale)
            self.raw.set_v_pagebreaks([table.place(title) for title in table.print.breaks])
            self.raw.repeat_columns(0)
        else:
            self.raw.fit_to_pages(1, 0)


def _width(table: Table, count: int, language: Language) -> float:
    return sum(column.room(language) for column in table.columns[:count])


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep Python from looking for cycles: a million cells have none, and it would go through them again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def address(row: int, place: int) -> str:
    """Return what Excel calls a cell whose row and column are counted from 0: F7."""
    return str(xl_rowcol_to_cell(row, place))


def letters(place: int) -> str:
    """Return what Excel calls a column that is counted from 0: F."""
    return str(xl_col_to_name(place))


def cached(value: Shown) -> str | float:
    """Return a formula's value as it is kept beside it: an empty result is an empty text."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return serial(value) if isinstance(value, date) else float(value)


def serial(day: date) -> int:
    """Return the number that Excel has for a day."""
    return (day - _EPOCH).days


def _header_height(columns: Sequence[Column], language: Language) -> float:
    lines = [_lines(column.heading.of(language), column.room(language)) for column in columns if not column.hidden]
    return max(40.0, 4 + _LINE_HEIGHT * max(lines, default=1))


def _lines(text: str, width: float) -> int:
    """Return on how many lines a text stands in a cell that is so many digits wide."""
    room = _room(width)
    return sum(1 if len(line) <= room else len(textwrap.wrap(line, room)) for line in text.split("\n"))


def _room(width: float) -> int:
    """Return how many letters stand on a line of a cell that is so many digits wide."""
    return max(3, int(width * _LETTERS) - 1)


def done(result: Any) -> None:
    """Raise ValueError when xlsxwriter has left something out: it tells of that by what it returns."""
    if result not in (None, 0):
        raise ValueError(result)
