"""xlsxwriter's workbook, with every text in it as it was given.

Excel writes a sign that XML lacks as _x000B_, and so the first line of a text that looks like that as _x005F_. Where
two of them share a line xlsxwriter misses the second; and it takes a text like <r>…</r> for XML that is ready.
"""

from __future__ import annotations

import re
from typing import Any

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.packager import Packager  # type: ignore[import-untyped]
from xlsxwriter.sharedstrings import SharedStrings  # type: ignore[import-untyped]

_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NEEDS_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


class ExactWorkbook(Workbook):  # type: ignore[misc]
    """A workbook whose texts arrive as they are."""

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
