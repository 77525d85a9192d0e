"""LibreOffice calculates a workbook anew, cached values forgotten: what each formula cell then says."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
"""LibreOffice trusts the values of a file that it did not write; 0 is: always calculate."""

Cell = tuple[str, str]
Values = dict[Cell, Any]


def recalculated(books: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Return the workbooks as LibreOffice saves them, every formula calculated."""
    profile = folder / "profiili" / "user"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
    (folder / "ulos").mkdir(exist_ok=True)
    files = []
    for name, book in books.items():
        files.append(folder / f"{name}.xlsx")
        files[-1].write_bytes(book)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profiili", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(folder / "ulos"), *map(str, files)], check=True, capture_output=True)
    return {name: (folder / "ulos" / f"{name}.xlsx").read_bytes() for name in books}


def formulas(book: bytes) -> Values:
    """Return the values of the formula cells of a workbook as they are kept in it."""
    typed = openpyxl.load_workbook(io.BytesIO(book))
    kept = openpyxl.load_workbook(io.BytesIO(book), data_only=True)
    return {
        (sheet.title, cell.coordinate): _plain(kept[sheet.title][cell.coordinate].value)
        for sheet in typed
        for cell in _formula_cells(sheet)
    }


def values(book: bytes) -> Values:
    """Return the values of all cells."""
    kept = openpyxl.load_workbook(io.BytesIO(book), data_only=True)
    return {(sheet.title, cell.coordinate): _plain(cell.value) for sheet in kept for row in sheet for cell in row}


def differences(expected: Values, actual: Values) -> dict[Cell, tuple[Any, Any]]:
    """Return the cells whose values differ by more than rounding."""
    return {cell: (value, actual.get(cell)) for cell, value in expected.items() if not _same(value, actual.get(cell))}


def _formula_cells(sheet: Any) -> Iterator[Any]:
    for row in sheet:
        yield from (cell for cell in row if cell.data_type == "f")


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return (value - date(1899, 12, 30)).days
    return "" if value is None else value


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) <= 1e-9 * max(1, abs(one))
    return type(one) is type(other) and bool(one == other)
