"""Clients → an Excel workbook as an office would have it: every sheet, every column that has something, typed cells."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from random import Random
from typing import Any

from lomake.errors import Finding, Grade
from lomake.fields import Field, Kind, Malli, Valinta
from lomake.intake import Intake
from lomake.language import YES_NO, FiSv, Language
from lomake.tiedot import Asiakastiedosto
from lomake.values import format_date, format_month, format_number, format_time
from lomake.workbooks.cells import separators
from lomake.workbooks.sheets import TUNNUS, Sheet, sheets
from lomake.workbooks.strings import ExactWorkbook

Cell = str | float | bool | date | time
Rows = Sequence[Sequence[Cell | None]]
Content = dict[str, Rows]
"""The rows of each sheet by its name, the headings first."""


def content(
    clients: Sequence[Asiakastiedosto], chance: Random | None = None, languages: Sequence[Language] = ("fi",)
) -> Content:
    """Return the clients as sheets. With `chance` the columns are in any order, the cells of any type that fits.

    The names of the sheets, the headings and the words in the cells are in the language; each in any of several.
    """
    tongue = Random(chance.random()) if chance else None  # noqa: S311 - all else is the same in any languages

    def said(words: FiSv) -> str:
        return words.of(tongue.choice(languages) if tongue else languages[0])

    filled: Content = {}
    for sheet in sheets():
        rows = [row for client in clients for row in _rows(sheet, client)]
        if not rows:
            continue
        titles = [title for title in _titles(sheet) if any(title in row for row in rows)]
        if chance:
            chance.shuffle(titles)
        fields = {column.title: column.field for column in sheet.columns}
        cells = (
            [_cell(row[title], fields.get(title), chance, said) if title in row else None for title in titles]
            for row in rows
        )
        filled[said(sheet.name)] = [list(map(said, titles)), *cells]
    return filled


def workbook(filled: Content) -> bytes:
    """Return the sheets as an Excel file; a text that begins with = stays a text."""
    data = io.BytesIO()
    book = ExactWorkbook(data, {"in_memory": True})
    formats = {kind: book.add_format({"num_format": code}) for kind, code in ((date, "d.m.yyyy"), (time, "h:mm"))}
    for name, rows in filled.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    done = sheet.write_string(number, column, value)
                elif isinstance(value, bool):
                    done = sheet.write_boolean(number, column, value)
                elif isinstance(value, (date, time)):
                    done = sheet.write_datetime(number, column, value, formats[type(value)])
                else:
                    done = 0 if value is None else sheet.write_number(number, column, value)
                assert done == 0, (name, number, column)
    book.close()
    return data.getvalue()


def without_empty_rows(client: Asiakastiedosto) -> Asiakastiedosto:
    """Return the client without the rows that say nothing: in a workbook they are no rows."""

    def kept(data: Any) -> Any:
        if isinstance(data, dict):
            return {key: kept(value) for key, value in data.items()}
        if isinstance(data, list):
            return [row for row in map(kept, data) if _says_something(row)]
        return data

    return Asiakastiedosto.model_validate(kept(client.model_dump()))


def _says_something(data: Any) -> bool:
    if isinstance(data, (dict, list)):
        return any(map(_says_something, data.values() if isinstance(data, dict) else data))
    return data is not None


def _titles(sheet: Sheet) -> Iterator[FiSv]:
    yield from dict.fromkeys((TUNNUS, *sheet.above, *(column.title for column in sheet.columns)))


def _rows(sheet: Sheet, client: Asiakastiedosto) -> Iterator[dict[FiSv, Any]]:
    """Yield the rows of a client: values by title; a branch with a sheet of its own is not told on Asiakkaat too."""
    for ids, part in _parts(sheet.lists, client, ()):
        row: dict[FiSv, Any] = {TUNNUS: client.asiakas.tunnus}
        row |= dict(zip(sheet.above, ids, strict=True))
        for column in sheet.columns:
            if sheet is sheets()[0] and column.path[0] in SINGLES:
                continue
            value: Any = part
            for name in column.path:
                value = getattr(value, name)
            if value not in (None, []):
                row[column.title] = value
        if sheet.lists or len(row) > 1:
            yield row


SINGLES = {sheet.path for sheet in sheets()[1:] if not sheet.lists}


def _parts(
    lists: Sequence[Sequence[str]], part: Malli, ids: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Malli]]:
    if not lists:
        yield ids, part
        return
    rows: Any = part
    for name in lists[0]:
        rows = getattr(rows, name)
    for row in rows:
        yield from _parts(lists[1:], row, (*ids, row.id) if len(lists) > 1 else ids)


Said = Callable[[FiSv], str]


def _cell(value: Any, field: Field | None, chance: Random | None, said: Said) -> Cell:
    """Return the cell of a value: as Excel has it, or with `chance` perhaps as a text that says the same."""
    if isinstance(value, list):
        assert field is not None
        marks = separators(field)
        between = chance.choice(marks) if chance else marks[0]
        return between.join(_text(one, field, said) for one in value)
    kinds: list[Callable[[], Cell]] = [lambda: _text(value, field, said), lambda: _typed(value, field, said)]
    return chance.choice(kinds)() if chance else kinds[1]()


def _text(value: Any, field: Field | None, said: Said) -> str:
    if isinstance(value, bool):
        return said(YES_NO[value])
    if isinstance(value, Valinta):
        return said(value.words)
    if isinstance(value, date):
        return format_month(value) if field and field.kind is Kind.MONTH else format_date(value)
    if isinstance(value, time):
        return format_time(value)
    return format_number(value) if isinstance(value, Decimal) else str(value)


def _typed(value: Any, field: Field | None, said: Said) -> Cell:
    if isinstance(value, (bool, date, time)):
        return value
    if isinstance(value, Decimal) or (field and field.name == "postinumero"):
        return float(value)
    return _text(value, field, said)


def told(findings: Intake | tuple[Finding, ...], *grades: Grade) -> list[str]:
    """Return the findings as cell and code: those that are not a mere gap, unless grades are given."""
    if isinstance(findings, Intake):
        findings = (*findings.findings, *(one for client in findings.clients for one in client.findings))
    wanted = grades or (Grade.VIRHE, Grade.HUOMIO)
    return [f"{one.file.removeprefix('luettelo.xlsx!')} {one.code}" for one in findings if one.grade in wanted]
