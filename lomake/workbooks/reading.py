"""The bytes of an Excel workbook → its sheets as rows of plain values; the only home of openpyxl.

A workbook comes from outside. It is refused when it holds macros, is locked or is larger than any list of clients;
nothing in it is run, and no link in it is followed.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree.ElementTree import ParseError, fromstring, iterparse

from openpyxl.cell.text import Text  # type: ignore[import-untyped]
from openpyxl.reader.excel import ExcelReader  # type: ignore[import-untyped]
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS  # type: ignore[import-untyped]

from lomake.errors import ClientDataError, Finding
from lomake.values import BadValue

MAX_SHEETS = 200
MAX_ROWS = 100_000
MAX_COLUMNS = 2_000
MAX_VALUES = 1_000_000

_MOST_BYTES = 100_000_000
_MOST_PARTS = 2_000
MOST_CELLS = 20_000_000  # also the empty ones that are passed by
LAST_ROW = 1_048_576  # of Excel
LONGEST_TEXT = 32_767  # in a cell of Excel
_MOST_EXACT = 10**15  # Excel keeps fifteen digits of a number

_OLE = b"\xd0\xcf\x11\xe0"  # how an encrypted workbook, or one of Excel 97, begins
_TYPES = "[Content_Types].xml"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ZEROS = re.compile(r"0{2,}")


Value = str | bool | int | float | date | time | timedelta | BadValue
"""What a cell shows; a BadValue says why that can't be known."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row that have something in them, by column; rows and columns are counted from 1.

    `formulas` are the columns of the cells that are calculated, also of those that show nothing.
    """

    number: int
    cells: Mapping[int, Value]
    formulas: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of the workbook: its name, and its rows that are not empty."""

    name: str
    rows: tuple[Row, ...]


def place(row: int, column: int) -> str:
    """Return what Excel calls a cell: F7."""
    return f"{get_column_letter(column)}{row}"


def read(workbook: bytes, *, name: str) -> tuple[Table, ...]:
    """Return the sheets of a workbook in their order, hidden ones too.

    Raises ClientDataError, telling of the file `name`, for what is no plain and safe workbook.
    """
    try:
        parts = _checked_parts(workbook)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of what it leaves out; values are all that is wanted
            formulas = any(_FORMULA.search(part) for part in parts.values())
            return tuple(_tables(workbook, formulas=formulas))
    except _Refused as refused:
        raise ClientDataError([Finding(refused.code, file=name)]) from None
    except Exception:  # noqa: BLE001 - openpyxl meets a broken part with an error of any class
        raise ClientDataError([Finding("työkirja-rikki", file=name)]) from None


def table_rows(workbook: bytes, *, name: str) -> Mapping[str, tuple[int, int]]:
    """Return the first row, which has the headings, and the last row of each Excel table, by the table's name.

    Raises ClientDataError as `read` does.
    """
    try:
        parts = _checked_parts(workbook)
        roots = (fromstring(parts[part]) for part in parts if part.startswith("xl/tables/"))
        return {root.get("displayName", ""): _rows_of(root.get("ref", "")) for root in roots}
    except _Refused as refused:
        raise ClientDataError([Finding(refused.code, file=name)]) from None
    except (ParseError, ValueError):
        raise ClientDataError([Finding("työkirja-rikki", file=name)]) from None


def _rows_of(cells: str) -> tuple[int, int]:
    """Return the first and the last row of a range such as A5:F20."""
    first, last = (int(row) for row in re.findall(r"\d+", cells, re.ASCII))
    return first, last


class _Refused(Exception):
    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


def _checked_parts(workbook: bytes) -> dict[str, bytes]:
    """Return the XML parts of a workbook by name. Raises _Refused for what no office program writes, or for macros."""
    if workbook.startswith(_OLE):
        raise _Refused("työkirja-salattu")
    try:
        with zipfile.ZipFile(io.BytesIO(workbook)) as package:
            entries = package.infolist()
            names = [entry.filename for entry in entries]
            if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_BYTES:
                raise _Refused("työkirja-liian-suuri")
            if _TYPES not in names or any(
                entry.flag_bits & 1 or entry.compress_type not in _METHODS for entry in entries
            ):
                raise _Refused("työkirja-ei-lue")
            if len(set(names)) < len(names):
                raise _Refused("työkirja-rikki")
            parts = {name: package.read(name) for name in names if name.endswith((".xml", ".rels", ".vml"))}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        raise _Refused("työkirja-ei-lue") from None
    types = parts[_TYPES]
    if b"macroEnabled" in types or b"vbaProject" in types:
        raise _Refused("työkirja-makroja")
    if b"spreadsheetml" not in types:
        raise _Refused("työkirja-ei-lue")
    if any(b"<!DOCTYPE" in part for part in parts.values()):
        raise _Refused("työkirja-doctype")
    if not all(map(_is_utf8, parts.values())):
        raise _Refused("työkirja-rikki")  # in another encoding a DOCTYPE would not have been seen
    return parts


def _is_utf8(xml: bytes) -> bool:
    head = xml.removeprefix(b"\xef\xbb\xbf").lstrip()
    declared = _ENCODING.match(head)
    named = not declared or declared[1].lower() in (b"utf-8", b"us-ascii")
    return head.startswith(b"<") and b"\0" not in head[:4] and named


class _Reader(ExcelReader):  # type: ignore[misc]
    """Reads what the values need: a bad property, theme or chart does not stop it."""

    def read_strings(self) -> None:
        """Read the shared texts as they are: openpyxl's own way takes each `x005F_` out of them."""
        part = self.package.find(SHARED_STRINGS)
        if part is not None:
            with self.archive.open(part.PartName.lstrip("/")) as source:
                self.shared_strings = list(_texts(source))

    def read_properties(self) -> None:
        """Read nothing: who made the workbook is not asked."""

    read_custom = read_theme = read_properties

    def read_chartsheet(self, sheet: Any, rel: Any) -> None:
        """Read nothing: a chart has no rows."""


def _texts(source: Any) -> Iterator[str]:
    for _, element in iterparse(source):
        if element.tag == f"{{{SHEET_MAIN_NS}}}si":
            yield Text.from_tree(element).content
            element.clear()


def _opened(workbook: bytes, *, data_only: bool) -> list[Any]:
    """Return openpyxl's sheets. What a sheet says of its size is not believed."""
    reader = _Reader(io.BytesIO(workbook), read_only=True, data_only=data_only, keep_links=False)
    reader.read()
    sheets = list(reader.wb.worksheets)
    for sheet in sheets:
        sheet.reset_dimensions()
    return sheets


@dataclass(slots=True)
class _Seen:
    """How much of the workbook has been read. A few bytes of a hostile one may mean cells without end."""

    cells: int = 0
    values: int = 0

    def all_of(self, sheet: Any) -> Iterator[tuple[int, int, Any]]:
        """Yield row, column and cell for each cell of a sheet. Raises _Refused where there is no end of them."""
        for number, row in enumerate(sheet.iter_rows(), 1):
            self.cells += len(row) + 1
            if self.cells > MOST_CELLS or number > LAST_ROW:
                raise _Refused("työkirja-liian-suuri")
            for column, cell in enumerate(row, 1):
                yield number, column, cell

    def count(self, number: int, column: int) -> None:
        """Note a value. Raises _Refused for one too many, or one that lies too far off."""
        self.values += 1
        if number > MAX_ROWS or column > MAX_COLUMNS or self.values > MAX_VALUES:
            raise _Refused("työkirja-liian-suuri")


def _tables(workbook: bytes, *, formulas: bool) -> Iterator[Table]:
    sheets = _opened(workbook, data_only=True)
    if len(sheets) > MAX_SHEETS:
        raise _Refused("työkirja-liian-suuri")
    as_typed = _opened(workbook, data_only=False) if formulas else [None] * len(sheets)
    seen = _Seen()
    for sheet, same in zip(sheets, as_typed, strict=True):
        typed = seen.all_of(same) if same else ()
        calculated = {(number, column) for number, column, cell in typed if cell.data_type == "f"}
        rows: dict[int, dict[int, Value]] = {}
        for number, column, cell in seen.all_of(sheet):
            value = _value(cell, calculated=(number, column) in calculated)
            if value != "":
                seen.count(number, column)
                rows.setdefault(number, {})[column] = value
        name = "".join(letter if letter.isprintable() else "?" for letter in sheet.title)
        by_row: dict[int, set[int]] = {}
        for number, column in calculated:
            by_row.setdefault(number, set()).add(column)
        yield Table(
            name,
            tuple(Row(number, cells, frozenset(by_row.get(number, ()))) for number, cells in rows.items()),
        )


def _value(cell: Any, *, calculated: bool) -> Value:
    """Return what the cell shows, "" for nothing; `calculated` says that it has a formula."""
    value = cell.value
    if value is None:
        # A formula whose result is an empty text is kept as one; without a type nothing was ever calculated.
        return BadValue("kaava") if calculated and cell.data_type != "str" else ""
    if cell.data_type == "e":
        return BadValue("excel-virhe")
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (bool, time, timedelta)):
        return value
    if isinstance(value, datetime):
        # Excel shows a day and hides the time of day that an export or a formula has left behind it.
        return value.date()
    return value if isinstance(value, date) else _number(value, cell.number_format)


def _text(text: str) -> Value:
    """Return the text with its characters, which a workbook writes as _x000D_; one of white space only is nothing."""
    text = _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text)
    if len(text) > LONGEST_TEXT:
        return BadValue("solun-pituus")
    return text if text.strip() else ""


def _number(value: float, number_format: str) -> Value:
    """Return the number, a whole one as int; as a text with the zeros that the format 00000 shows before it."""
    if not abs(value) < _MOST_EXACT:
        return BadValue("pitkä-luku")
    if "%" in number_format:
        return BadValue("prosentti")
    if value == int(value):
        value = int(value)
        return f"{value:0{len(number_format)}}" if _ZEROS.fullmatch(number_format) else value
    return value
