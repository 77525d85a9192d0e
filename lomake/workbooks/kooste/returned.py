"""The bytes of a kooste that came back → its rows: which record each is about, and what each cell says.

A kooste is read in either language. What its cells say is told in the words that a client file has.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from lomake.entered import stored_word
from lomake.errors import Finding, Grade, LomakeError, ReturnedFormError
from lomake.fields import Kind
from lomake.language import LANGUAGES, YES_NO
from lomake.values import BadValue, format_date, parse_asiakastunnus
from lomake.word.answers import Base, canonical
from lomake.workbooks import cells, reading
from lomake.workbooks.kooste import base
from lomake.workbooks.kooste.columns import CLIENT, ROW_ID, SOMEBODY, field_at
from lomake.workbooks.reading import Value, place
from lomake.workbooks.tables import Column, Source, Table
from lomake.workbooks.wording import NO, YES


@dataclass(frozen=True, slots=True)
class CellSaid:
    """What a cell says, and where it is: Työsuhteet!F7. `fault` is the code of what makes it unsure."""

    column: Column
    place: str
    text: str
    fault: str = ""
    formula: bool = False


@dataclass(frozen=True, slots=True)
class RowSaid:
    """A row: its mark, "" for a new one, the client that it names, and its cells by heading."""

    table: Table
    number: int
    id: str
    client: str
    place: str
    cells: Mapping[str, CellSaid]
    below: bool = False

    @property
    def answered(self) -> dict[str, CellSaid]:
        """The cells that a person may have typed something into."""
        return {
            title: cell
            for title, cell in self.cells.items()
            if title not in (CLIENT, ROW_ID)
            and cell.column.source is not Source.CALCULATED
            and (cell.text or cell.fault)
        }

    def edits(self, of: Base) -> list[CellSaid]:
        """Return the cells that say something else than when the kooste was made."""
        return [
            cell
            for cell in self.cells.values()
            if cell.column.source is not Source.CALCULATED
            and not of.has(base.tag(self.table, self.id, cell.column), cell.text)
        ]

    def as_new(self) -> RowSaid:
        """Return the row as one that nobody has seen: a copy of another."""
        return RowSaid(self.table, self.number, "", self.client, self.place, self.cells, self.below)


@dataclass(slots=True)
class KoosteSaid:
    """What a kooste says: its rows in the order of its sheets, its base, and what to tell of it as a whole."""

    rows: list[RowSaid] = field(default_factory=list)
    base: Base = field(default_factory=Base)
    findings: list[Finding] = field(default_factory=list)


def read(workbook: bytes, tables: tuple[Table, ...], *, name: str) -> KoosteSaid:
    """Return what a kooste says. Raises ReturnedFormError, and ClientDataError for what is no plain workbook."""
    sheets = {sheet.name: sheet for sheet in reading.read(workbook, name=name)}
    ranges = reading.table_rows(workbook, name=name)
    said = KoosteSaid(base=_base(sheets, name))
    for table in tables:
        sheet = sheets.get(table.sheet.fi) or sheets.get(table.sheet.sv)
        columns, headings = _columns(table, sheet) if sheet else ({}, 0)
        if sheet is None or not columns:
            said.findings.append(Finding("kooste-sarakkeita-puuttuu", label=table.sheet))
            continue
        _, last = ranges.get(table.called.fi) or ranges.get(table.called.sv) or (headings, reading.MAX_ROWS)
        typed = {at for at, column in columns.items() if column.source is not Source.CALCULATED}
        for row in sheet.rows:
            if row.number > headings and typed & row.cells.keys():
                said.rows.append(_row(table, sheet.name, row, columns, below=row.number > last))
    said.findings += [Finding("kooste-taulukon-alla", Grade.HUOMIO, file=row.place) for row in said.rows if row.below]
    return said


def is_untouched(workbook: bytes, tables: tuple[Table, ...]) -> bool:
    """Tell whether a workbook is a kooste in which nobody has written anything."""
    try:
        said = read(workbook, tables, name="")
    except LomakeError:
        return False
    return not said.findings and all(row.id and not row.edits(said.base) for row in said.rows)


def _columns(table: Table, sheet: reading.Table) -> tuple[dict[int, Column], int]:
    """Return what each column of a sheet holds, as its headings say, and the row that they are on."""
    known = {heading: column for column in table.columns for heading in (column.title, column.sv)}
    for row in sheet.rows:
        titles = {at: str(value) for at, value in row.cells.items()}
        columns = {at: known[title] for at, title in titles.items() if title in known}
        if {CLIENT, ROW_ID} <= {column.title for column in columns.values()}:
            return columns, row.number
    return {}, 0


def _base(sheets: Mapping[str, reading.Table], name: str) -> Base:
    sheet = sheets.get(base.SHEET.fi) or sheets.get(base.SHEET.sv)
    written = [str(row.cells.get(1, "")) for row in sheet.rows] if sheet else []
    if not written or written[0] != base.MARK:
        raise ReturnedFormError([Finding("kooste-ei-kooste", file=name)])
    read_base = base.read(written[1:])
    if read_base is None:
        raise ReturnedFormError([Finding("kooste-ei-kooste", file=name)])
    return read_base


def _row(table: Table, sheet: str, row: reading.Row, columns: Mapping[int, Column], *, below: bool) -> RowSaid:
    said = {column.title: _cell(table, column, sheet, row, at) for at, column in columns.items()}
    row_id = said[ROW_ID].text
    return RowSaid(table, row.number, row_id, _client(said[CLIENT].text), said[CLIENT].place, said, below)


def _client(text: str) -> str:
    try:
        return parse_asiakastunnus(text)
    except BadValue:
        return ""


def _cell(table: Table, column: Column, sheet: str, row: reading.Row, at: int) -> CellSaid:
    where, value = f"{sheet}!{place(row.number, at)}", row.cells.get(at, "")
    formula = at in row.formulas
    if column.source is Source.CALCULATED:
        return CellSaid(column, where, "", formula=formula)
    if isinstance(value, BadValue):
        return CellSaid(column, where, "", f"arvo-{value.code}", formula=formula)
    try:
        return CellSaid(column, where, canonical(_text(table, column, value)), formula=formula)
    except BadValue as bad:
        return CellSaid(column, where, "", f"arvo-{bad.code}", formula=formula)


_GIVEN = {words.of(language): words.fi for words in (YES, NO, SOMEBODY) for language in LANGUAGES}


def _stored(table: Table, column: Column, words: str) -> str:
    """Return a word of ours as a client file has it."""
    return stored_word(field_at(table.name, column.field), words) if column.field else _GIVEN.get(words, words)


def _text(table: Table, column: Column, value: Value) -> str:
    """Return what a cell says, the same as the base has it."""
    if isinstance(value, BadValue):
        raise value
    if isinstance(value, str):
        return _stored(table, column, value)
    if column.field and field_at(table.name, column.field).kind is not Kind.NUMBER:
        said = cells.text(value, field_at(table.name, column.field))
        return ", ".join(said) if isinstance(said, list) else said
    if isinstance(value, bool):
        return YES_NO[value].fi
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, (int, float)):
        return base.said(value)
    raise BadValue("solu-kello")
