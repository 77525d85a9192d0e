"""The sheets of an office's workbook → which part of a client each column holds, whatever their order."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from lomake.errors import ClientDataError, Finding, Grade
from lomake.language import LANGUAGES, FiSv, in_language
from lomake.workbooks.reading import Row, Table, place
from lomake.workbooks.sheets import ARROW, ASIAKKAAT, TUNNUS, Column, Sheet, fold, headings, sheet_called, sheets

OHJEET = (FiSv("Ohje", "Anvisning"), FiSv("Sarakkeet", "Kolumner"), FiSv("Valinnat", "Alternativ"))
"""The sheets of the intake workbook that hold no clients."""

_TUNNUS_PATH = "asiakas.tunnus"
_WITHIN = 30
"""So many rows are looked through for the headings: an office may have a title or two above them."""


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A cell of the workbook; spots are in the order in which a person reads them."""

    sheet: int
    row: int
    column: int
    file: str = field(compare=False)


Told = tuple[Spot, Finding]


def told(spot: Spot, finding: Finding) -> Told:
    """Return the finding at the cell in which it was made."""
    return spot, replace(finding, file=spot.file)


def in_order(findings: Iterable[Told]) -> tuple[Finding, ...]:
    """Return the findings as a person reads the workbook."""
    grades = list(Grade)
    by_place = sorted(
        findings, key=lambda it: (it[0], grades.index(it[1].grade), in_language(it[1].label, "fi"), it[1].code)
    )
    return tuple(finding for _, finding in by_place)


@dataclass(slots=True)
class Layout:
    """What the columns of a sheet hold, as its headings say: ids by title, fields by column; and the rows below."""

    sheet: Sheet
    table: Table
    index: int
    workbook: str
    keys: dict[FiSv, int] = field(default_factory=dict)
    columns: dict[int, Column] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)

    def spot(self, row: int, column: int) -> Spot:
        """Return a cell of the sheet."""
        return Spot(self.index, row, column, f"{self.workbook}!{self.table.name}!{place(row, column)}")


def layouts(tables: Iterable[Table], workbook: str) -> tuple[list[Layout], list[Told]]:
    """Return the sheets that hold parts of clients, and what is to be told of the others.

    Raises ClientDataError, with every reason, when a sheet can't be understood or there is no Asiakkaat.
    """
    found: list[Layout] = []
    said: list[Told] = []
    ours = _folded(OHJEET)
    for index, table in enumerate(tables, 1):
        if not table.rows or fold(table.name) in ours:
            continue
        sheet = sheet_called(table.name)
        layout = Layout(sheet or sheets()[0], table, index, workbook)
        if sheet is None:
            said.append(told(layout.spot(1, 1), _unknown_sheet(table.name)))
        elif any(one.sheet is sheet for one in found):
            said.append(told(layout.spot(1, 1), Finding("taulukko-kahdesti", details={"taulukko": sheet.name})))
        else:
            found.append(layout)
            said += _read_headings(layout)
    if not any(layout.sheet.name == ASIAKKAAT for layout in found):
        said.append((Spot(0, 0, 0, ""), Finding("taulukko-puuttuu", file=workbook)))
    if any(finding.grade is Grade.VIRHE for _, finding in said):
        raise ClientDataError(in_order(said))
    return found, said


def _read_headings(layout: Layout) -> list[Told]:
    """Find out what the columns hold, and return what is to be told of those that nobody knows."""
    heading = next((row for row in layout.table.rows if _has_tunnus(row)), None)
    if heading is None:
        return [told(layout.spot(1, 1), Finding("otsikkorivi-puuttuu"))]
    said: list[Told] = []
    titles = {number: fold(str(value)) for number, value in sorted(heading.cells.items())}
    known = headings(layout.sheet)
    keys = _folded((TUNNUS, *layout.sheet.above)) | {_TUNNUS_PATH: TUNNUS}
    taken: set[FiSv] = set()
    for number, title in titles.items():
        spot = layout.spot(heading.number, number)
        key, column = keys.get(title), known.get(title)
        meant = key or (column.title if column else None)
        if not meant:
            said.append(told(spot, _unknown_column(title, layout.sheet, titles.values())))
        elif meant in taken:
            said.append(told(spot, Finding("sarake-kahdesti", details={"sarake": meant})))
        else:
            taken.add(meant)
        if key:
            layout.keys[key] = number
        if column:
            layout.columns[number] = column
    layout.rows = [row for row in layout.table.rows if row.number > heading.number]
    return [*said, *_nameless(layout, heading)]


def _has_tunnus(row: Row) -> bool:
    """Tell whether the row is that of the headings: it has a column of client numbers."""
    asked = {*_folded([TUNNUS]), _TUNNUS_PATH}
    return row.number <= _WITHIN and any(
        isinstance(value, str) and fold(value) in asked for value in row.cells.values()
    )


def _nameless(layout: Layout, heading: Row) -> list[Told]:
    """Return the first value of each column that has no heading: what lies there is not brought in."""
    first: dict[int, int] = {}
    for row in layout.rows:
        for column in row.cells.keys() - heading.cells.keys():
            first.setdefault(column, row.number)
    return [
        told(layout.spot(row, column), Finding("sarake-ilman-otsikkoa", Grade.HUOMIO)) for column, row in first.items()
    ]


def _unknown_sheet(name: str) -> Finding:
    known = _folded(sheet.name for sheet in sheets())
    close = difflib.get_close_matches(fold(name), known, n=1, cutoff=0.7)  # Taul1 is not Tauot
    if close:
        return Finding("taulukko-melkein", Grade.HUOMIO, details={"ehdotus": known[close[0]]})
    return Finding("taulukko-tuntematon", Grade.HUOMIO)


def _unknown_column(heading: str, sheet: Sheet, others: Iterable[str]) -> Finding:
    """Return that nobody knows the heading. It is not shown: without a row of headings it would be a client's value.

    What it perhaps means is looked for in the language that most of the other headings are in.
    """
    titles = (TUNNUS, *sheet.above, *(column.title for column in sheet.columns))
    own = max(LANGUAGES, key=lambda language: len({fold(title.of(language)) for title in titles} & set(others)))
    known: dict[str, FiSv] = {}
    for title in titles:
        known.setdefault(fold(title.of(own)), title)
        known.setdefault(fold(title.of(own).rpartition(ARROW)[2]), title)
    close = difflib.get_close_matches(heading, known, n=1, cutoff=0.6)
    if close:
        return Finding("sarake-melkein", Grade.HUOMIO, details={"ehdotus": known[close[0]]})
    return Finding("sarake-tuntematon", Grade.HUOMIO)


def _folded(names: Iterable[FiSv]) -> dict[str, FiSv]:
    """Return the names in both languages, as they are compared."""
    return {fold(name.of(language)): name for name in names for language in LANGUAGES}
