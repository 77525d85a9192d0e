"""xlsxwriter's workbook, with every text in it as it was given, and its cells written quickly.

Excel writes a sign that XML lacks as _x000B_, and so the first line of a text that looks like that as _x005F_. Where
two of them share a line xlsxwriter misses the second; and it takes a text like <r>…</r> for XML that is ready.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.packager import Packager  # type: ignore[import-untyped]
from xlsxwriter.sharedstrings import SharedStrings  # type: ignore[import-untyped]
from xlsxwriter.worksheet import CellFormulaTuple, Worksheet, re_dynamic_function  # type: ignore[import-untyped]

_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NEEDS_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


class _Sheet(Worksheet):  # type: ignore[misc]
    """A sheet whose cells are named by row and column only, in thousands: nothing is looked at that can't be there."""

    write_string = Worksheet._write_string  # noqa: SLF001  without a look whether the row is a name like A1
    write_number = Worksheet._write_number  # noqa: SLF001
    write_blank = Worksheet._write_blank  # noqa: SLF001

    def write_formula(self, row: int, col: int, formula: str, cell_format: Any = None, value: Any = 0) -> Any:
        if self.constant_memory or not _is_plain(formula) or self._check_dimensions(row, col):
            return self._write_formula(row, col, formula, cell_format, value)
        self.table[row][col] = CellFormulaTuple(self._prepare_formula(formula), cell_format, value)
        return 0

    def _xml_string_element(self, index: int, attributes: Iterable[tuple[str, Any]] = ()) -> None:
        self.fh.write(f'<c{_said(attributes)} t="s"><v>{index}</v></c>')

    def _xml_number_element(self, number: float, attributes: Iterable[tuple[str, Any]] = ()) -> None:
        self.fh.write(f"<c{_said(attributes)}><v>{number:.16G}</v></c>")

    def _xml_formula_element(self, formula: str, result: Any, attributes: Iterable[tuple[str, Any]] = ()) -> None:
        shown = escape(result) if isinstance(result, str) else result
        self.fh.write(f"<c{_said(attributes)}><f>{_escaped(formula)}</f><v>{shown}</v></c>")


def _said(attributes: Iterable[tuple[str, Any]]) -> str:
    """Return the attributes of a cell: its address, format and kind, in which nothing needs to be escaped."""
    return "".join([f' {name}="{value}"' for name, value in attributes])


@lru_cache(4096)
def _is_plain(formula: str) -> bool:
    """Tell whether the formula is no array: xlsxwriter looks for it in each row anew."""
    return not (formula.startswith("{") or re_dynamic_function.search(formula))


@lru_cache(4096)
def _escaped(formula: str) -> str:
    """Return the formula, which thousands of rows share, as XML."""
    return escape(formula)


class ExactWorkbook(Workbook):  # type: ignore[misc]
    """A workbook whose texts arrive as they are."""

    worksheet_class = _Sheet

    def _get_packager(self) -> Any:
        return _Packager()


class _Packager(Packager):  # type: ignore[misc]
    def _write_shared_strings_file(self) -> None:
        if self.workbook.str_table.count:
            texts = _Texts()
            texts.string_table = self.workbook.str_table
            texts._set_xml_writer(self._filename("xl/sharedStrings.xml"))  # noqa: SLF001  its own way to begin a part
            texts._assemble_xml_file()  # noqa: SLF001


class _Texts(SharedStrings):  # type: ignore[misc]
    def _write_si(self, string: str) -> None:
        text = _LOOKS_ESCAPED.sub("_x005F_", string)
        text = _NEEDS_ESCAPE.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text)
        self._xml_si_element(text, [("xml:space", "preserve")] if text != text.strip() else [])
