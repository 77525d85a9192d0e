"""One sheet of a workbook, read row by row → what is wrong with its cells, drop-downs and tables."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from lomake.eheys import texts
from lomake.eheys.faults import CELL, ROW, Faults
from lomake.language import POIS, FiSv
from lomake.workbooks.reading import LAST_ROW, LONGEST_TEXT, MOST_CELLS, place

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LAST_COLUMN = 16_384
_LONGEST_FORMULA = 8_192
_LONGEST_LIST = 255
_LONGEST_TITLE = 32
_LONGEST_PROMPT = 255
_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")
_SPAN = re.compile(r"\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REACHING = re.compile(r"\b(?:WEBSERVICE|FILTERXML|DDE|RTD|CALL|REGISTER\.ID|HYPERLINK)\s*\(|\|'|\[\d+\][\w .]*'?!")
_MOST_TABLES = 100  # on one sheet; each cell is held to each of them


@dataclass(frozen=True, slots=True)
class Area:
    """A range of cells, rows and columns counted from 1."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def width(self) -> int:
        """How many columns."""
        return self.right - self.left + 1


@dataclass(frozen=True, slots=True)
class TableOnSheet:
    """What a table says of its place and columns."""

    name: str
    cells: Area | None
    has_header: bool
    has_totals: bool
    columns: Sequence[str]

    def headings(self) -> Iterator[tuple[tuple[int, int], str]]:
        """Yield row and column of each cell that must hold the name of a column, and the name."""
        if self.cells and self.has_header:
            for column, name in enumerate(self.columns, self.cells.left):
                yield (self.cells.top, column), name

    def has(self, row: int, column: int) -> bool:
        """Tell whether the cell is one of the table's data."""
        if self.cells is None:
            return False
        inside = self.cells.top + self.has_header <= row <= self.cells.bottom - self.has_totals
        return inside and self.cells.left <= column <= self.cells.right


@dataclass(frozen=True, slots=True)
class Shared:
    """The texts that the cells of all sheets share, characters unescaped."""

    texts: Sequence[str]

    @classmethod
    def read(cls, part: bytes) -> Shared:
        """Return the texts of the part. Raises lxml's XMLSyntaxError for one longer than any that Excel writes."""
        return cls([unescaped(_text_of(element)) for element in _elements(part, f"{MAIN}si")])


class Sheet:
    """The reading of one sheet; `words` is what a person is told it is."""

    def __init__(
        self, words: FiSv, shared: Shared, formats: int, tables: Sequence[TableOnSheet], faults: Faults
    ) -> None:
        self._words, self._shared, self._formats, self._faults = words, shared, formats, faults
        self._tables = tables[:_MOST_TABLES]
        self._headings = {cell: name for table in tables for cell, name in table.headings()}
        self._formulas: dict[tuple[int, int], list[int]] = {}
        self._typed: set[tuple[int, int]] = set()
        self._row = self._column = self._cells = 0

    def check(self, part: bytes) -> None:
        """Tell of every fault of the sheet. Raises lxml's XMLSyntaxError for a text longer than lxml takes."""
        for element in _elements(part, f"{MAIN}row", f"{MAIN}c", f"{MAIN}dataValidation", starts=f"{MAIN}row"):
            if isinstance(element, _Start):
                self._begin_row(element.element)
            elif element.tag == f"{MAIN}c":
                self._cells += 1
                if self._cells > MOST_CELLS:
                    self._faults.add("eheys-liian-suuri", self._words)
                    return
                self._check_cell(element)
            elif element.tag == f"{MAIN}dataValidation":
                self._check_choice(element)
        for row, column in self._headings:
            self._tell("eheys-sarakkeen-otsikko", row, column)
        # A column that is calculated has formulas only; whether the table says so depends on who saved it.
        for key in sorted(self._formulas.keys() & self._typed):
            for row in self._formulas[key]:
                self._tell("eheys-kaava-kirjoitettu", row, key[1])

    def _tell(self, code: str, row: int, column: int) -> None:
        self._faults.add(code, self._words, CELL + f" {place(row, column)}")

    def _begin_row(self, row: etree._Element) -> None:
        written = row.get("r")
        number = self._row + 1 if written is None else int(written) if re.fullmatch(r"[0-9]{1,7}", written) else 0
        if not self._row < number <= LAST_ROW:
            self._faults.add("eheys-rivijärjestys", self._words, ROW + f" {number}" if number else POIS)
        self._row, self._column = max(number, 1), 0

    def _check_cell(self, cell: etree._Element) -> None:
        written = cell.get("r")
        row, column = (self._row, self._column + 1) if written is None else _place_of(written)
        if row != self._row or not self._column < column <= _LAST_COLUMN:
            self._tell("eheys-solujärjestys", max(self._row, 1), min(max(column, 1), _LAST_COLUMN))
        self._column = max(1, min(column, _LAST_COLUMN))
        row, column = max(self._row, 1), self._column
        style = cell.get("s", "0")
        if self._formats and not (style.isdecimal() and int(style) < self._formats):
            self._tell("eheys-muotoilu", row, column)
        formula, value, kind = cell.find(f"{MAIN}f"), cell.find(f"{MAIN}v"), cell.get("t", "n")
        said = (value.text or "") if value is not None else ""
        if formula is not None:
            self._check_formula(formula.text or "", row, column)
        if formula is not None or value is not None or kind == "inlineStr":
            self._note(row, column, calculated=formula is not None)
        if kind == "e":
            self._tell("eheys-viittaus-kadonnut" if said in ("#REF!", "#NAME?") else "eheys-virhearvo", row, column)
        elif kind in ("s", "str", "inlineStr"):
            self._check_text(self._text(cell, kind, said, row, column), row, column, typed=formula is None)
        elif kind == "n" and said and not _is_number(said):
            self._tell("eheys-luku", row, column)

    def _text(self, cell: etree._Element, kind: str, said: str, row: int, column: int) -> str:
        if kind == "str":
            return unescaped(said)
        if kind == "inlineStr":
            inline = cell.find(f"{MAIN}is")
            return unescaped(_text_of(inline)) if inline is not None else ""
        number = int(said) if re.fullmatch(r"[0-9]{1,9}", said) else -1
        if not 0 <= number < len(self._shared.texts):
            self._tell("eheys-teksti-puuttuu", row, column)
            return ""
        return self._shared.texts[number]

    def _check_text(self, text: str, row: int, column: int, *, typed: bool) -> None:
        heading = self._headings.pop((row, column), None)
        if heading is not None and heading != text:
            self._tell("eheys-sarakkeen-otsikko", row, column)
        if len(text) > LONGEST_TEXT:
            self._tell("eheys-solu-pitkä", row, column)
        if texts.is_leaked(text):
            self._tell("eheys-teksti", row, column)
        if typed and texts.has_mark(text):
            self._tell("eheys-merkki-vastauksessa", row, column)

    def _check_formula(self, formula: str, row: int, column: int) -> None:
        if len(formula) > _LONGEST_FORMULA:
            self._tell("eheys-kaava-pitkä", row, column)
        outside_quotes = re.sub(r'"[^"]*"', '""', formula)
        if "#REF!" in outside_quotes:
            self._tell("eheys-viittaus-kadonnut", row, column)
        if _REACHING.search(outside_quotes):
            self._tell("eheys-kaava-ulos", row, column)

    def _note(self, row: int, column: int, *, calculated: bool) -> None:
        """Note of a cell of a table whether it is calculated or typed."""
        for number, table in enumerate(self._tables):
            if not table.has(row, column):
                continue
            if calculated:
                self._formulas.setdefault((number, column), []).append(row)
            else:
                self._typed.add((number, column))

    def _check_choice(self, choice: etree._Element) -> None:
        cells = choice.get("sqref", "").split()
        where = CELL + f" {cells[0]}" if cells and area(cells[0]) else POIS
        if not cells or not all(area(one) or _SPAN.fullmatch(one) for one in cells):
            self._faults.add("eheys-valinnan-alue", self._words, where)
        first = choice.find(f"{MAIN}formula1")
        source = (first.text or "") if first is not None else ""
        listed = source[1:-1] if source.startswith('"') else source[:_LONGEST_LIST]
        if choice.get("type") == "list" and not 0 < len(listed) <= _LONGEST_LIST:
            self._faults.add("eheys-valinnan-luettelo", self._words, where)
        if "#REF!" in source:
            self._faults.add("eheys-viittaus-kadonnut", self._words, where)
        limits = {"promptTitle": _LONGEST_TITLE, "errorTitle": _LONGEST_TITLE, "prompt": _LONGEST_PROMPT,
                  "error": _LONGEST_PROMPT}  # fmt: skip
        if any(len(unescaped(choice.get(name, ""))) > longest for name, longest in limits.items()):
            self._faults.add("eheys-valinnan-ohje", self._words, where)


def area(written: str) -> Area | None:
    """Return the cells of a range such as A5:F20; None for what is none."""
    first, colon, last = written.partition(":")
    corners = [_CELL.fullmatch(one) for one in ([first, last] if colon else [first])]
    if not all(corners):
        return None
    (top, left), (bottom, right) = (_place_of(first), _place_of(last if colon else first))
    good = top <= bottom <= LAST_ROW and left <= right <= _LAST_COLUMN
    return Area(top, left, bottom, right) if good else None


def unescaped(text: str) -> str:
    """Return the text with the characters that a workbook writes as _x000D_."""
    return _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text) if "_x" in text else text


def _place_of(cell: str) -> tuple[int, int]:
    """Return row and column of a cell such as F7; zeros for what is none."""
    match = _CELL.fullmatch(cell)
    if match is None:
        return 0, 0
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column


def _is_number(said: str) -> bool:
    try:
        return math.isfinite(float(said))
    except ValueError:
        return False


def _text_of(element: etree._Element) -> str:
    """Return a text, without the reading aids of East Asian ones."""
    return "".join(
        text.text or ""
        for text in element.iter(f"{MAIN}t")
        if (above := text.getparent()) is None or above.tag != f"{MAIN}rPh"
    )


@dataclass(frozen=True, slots=True)
class _Start:
    """The beginning of an element, whose inside is not read yet."""

    element: etree._Element


def _elements(part: bytes, *tags: str, starts: str = "") -> Iterator[Any]:
    """Yield the elements of a part one by one, and forget each; of `starts` the beginnings."""
    for event, element in etree.iterparse(
        io.BytesIO(part), events=("start", "end"), tag=tags, resolve_entities=False, no_network=True
    ):
        if event == "start":
            if element.tag == starts:
                yield _Start(element)
            continue
        if element.tag != starts:
            yield element
        element.clear()
        parent = element.getparent()
        while parent is not None and element.getprevious() is not None:
            del parent[0]
