"""The sheets of an intake workbook → the plain data of each client, and everything that is wrong, by sheet and cell.

The rows of all sheets are brought together by client number. One client's fault never stops the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from lomake import client_file
from lomake.errors import Finding, Grade
from lomake.fields import Kind, Malli, fields, labels
from lomake.ids import PREFIXES, next_id
from lomake.language import LANGUAGES, FiSv, in_language, joined
from lomake.pointing import name_to_id
from lomake.tiedot import Asiakastiedosto
from lomake.values import BadValue
from lomake.workbooks import cells
from lomake.workbooks.layout import Layout, Spot, Told, in_order, layouts, told
from lomake.workbooks.reading import Row, Table
from lomake.workbooks.sheets import ASIAKKAAT, ESIMERKKI, TUNNUS, Sheet, fold, headings, sheets

_UNREADABLE = object()
"""Stands in the data for a cell that can't be read: no field takes it, so that no rule is told of its absence."""
_ID = headings(sheets()[0])[fold(TUNNUS.fi)].field
_EXAMPLES = {fold(ESIMERKKI.of(language)) for language in LANGUAGES}

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Client:
    """A client of the workbook: the data of a client file when it is `valid`, and what is to be told."""

    tunnus: str
    data: Mapping[str, Any]
    findings: tuple[Finding, ...]

    @property
    def valid(self) -> bool:
        """Tell whether a client file can be made: none of the findings is a virhe."""
        return all(finding.grade is not Grade.VIRHE for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Intake:
    """What a workbook holds: its clients in the order of Asiakkaat, and the findings that belong to none of them."""

    clients: tuple[Client, ...]
    findings: tuple[Finding, ...]


def clients(tables: Iterable[Table], name: str, day: date, today: date) -> Intake:
    """Return the clients of a workbook called `name`; the days are as in `client_file.load`.

    Raises ClientDataError when it can't be known what the sheets hold.
    """
    found, said = layouts(tables, name)
    gathered = _Gathered(said)
    for layout in sorted(found, key=lambda one: (one.sheet.name != ASIAKKAAT, len(one.sheet.lists), one.index)):
        gathered.take(layout)
    if gathered.examples:
        count = str(len(gathered.examples))
        said.append(told(gathered.examples[0], Finding("esimerkkirivit", Grade.HUOMIO, details={"määrä": count})))
    if not gathered.clients:
        said.append((Spot(0, 0, 0, ""), Finding("työkirja-ei-asiakkaita", file=name)))
    return Intake(tuple(_checked(client, day, today) for client in gathered.clients.values()), in_order(said))


@dataclass(slots=True)
class _Record:
    """A row at its place in the tree; `ids` are those of the rows above it and, once given, its own."""

    path: Path
    data: dict[str, Any]
    ids: tuple[str, ...] = ()


@dataclass(slots=True)
class _Client:
    """A client whose rows are being brought together."""

    tunnus: str
    root: _Record
    spots: dict[Path, Spot]
    said: list[Told] = field(default_factory=list)
    unreadable: dict[Path, Told] = field(default_factory=dict)
    records: dict[tuple[tuple[str, ...], ...], list[_Record]] = field(default_factory=dict)
    sheets: set[FiSv] = field(default_factory=set)

    def spot(self, path: Path) -> Spot:
        """Return the cell that holds `path`, or that of the nearest row above."""
        while path not in self.spots:
            path = path[:-1]
        return self.spots[path]


class _Gathered:
    """The clients whose rows have been seen so far, and in `said` what belongs to none of them."""

    def __init__(self, said: list[Told]) -> None:
        self.said = said
        self.clients: dict[str, _Client] = {}
        self.examples: list[Spot] = []

    def take(self, layout: Layout) -> None:
        """Give the rows of a sheet to their clients."""
        for row in layout.rows:
            if any(number in row.cells for number in (*layout.keys.values(), *layout.columns)):
                self.take_row(layout, row)
        for client in self.clients.values():
            _give_ids(client, layout.sheet)

    def take_row(self, layout: Layout, row: Row) -> None:
        """Give one row to its client, or tell why that can't be done."""
        spot = layout.spot(row.number, layout.keys[TUNNUS])
        try:
            tunnus = _key(layout, row, TUNNUS)
        except BadValue as bad:
            self.said.append(told(spot, Finding(f"arvo-{bad.code}", label=TUNNUS)))
            return
        if fold(tunnus) in _EXAMPLES:
            self.examples.append(spot)
            return
        main = layout.sheet.name == ASIAKKAAT
        if main and tunnus:
            self.clients.setdefault(fold(tunnus), _Client(tunnus, _Record((), {}), {(): spot}))
        client = self.clients.get(fold(tunnus))
        if not tunnus:
            self.said.append(told(spot, Finding("rivi-ilman-asiakasta")))
        elif client is None:
            self.said.append(told(spot, Finding("asiakas-puuttuu-luettelosta", details={"taulukko": ASIAKKAAT})))
        elif layout.sheet.lists:
            _take_record(client, layout, row, spot)
        elif layout.sheet.name in client.sheets:
            client.said.append(told(spot, Finding("asiakas-kahdesti", details={"taulukko": layout.sheet.name})))
        else:
            client.sheets.add(layout.sheet.name)
            _fill(client, client.root, layout, row)


def _key(layout: Layout, row: Row, title: FiSv) -> str:
    """Return the id in a key column of the row, "" for none. Raises BadValue for a cell that can't be read."""
    return str(cells.text(row.cells.get(layout.keys.get(title, 0), ""), _ID)).strip()


def _take_record(client: _Client, layout: Layout, row: Row, spot: Spot) -> None:
    """Put a row of a list where it belongs in the tree, below the row above that it names."""
    if not any(number in row.cells for number in layout.columns):
        client.said.append(told(spot, Finding("rivi-pelkkä-tunnus", Grade.HUOMIO)))
        return
    above = _row_above(client, layout, row, spot)
    if above is None:
        return
    *branches, name = layout.sheet.lists[-1]
    siblings = _branch(above.data, branches).setdefault(name, [])
    record = _Record((*above.path, *branches, name, len(siblings)), {}, above.ids)
    siblings.append(record.data)
    client.records.setdefault(layout.sheet.lists, []).append(record)
    client.spots[record.path] = spot
    _fill(client, record, layout, row)


def _row_above(client: _Client, layout: Layout, row: Row, spot: Spot) -> _Record | None:
    """Return the record that a row lies below, or None when that can't be told. An id that is left out may be any."""
    lists = layout.sheet.lists[:-1]
    if not lists:
        return client.root
    try:
        named = [_key(layout, row, title) for title in layout.sheet.above]
    except BadValue as bad:
        client.said.append(told(spot, Finding(f"arvo-{bad.code}", label=joined(", ", layout.sheet.above))))
        return None
    fitting = [
        record
        for record in client.records.get(lists, [])
        if all(given in ("", own) for given, own in zip(named, record.ids, strict=True))
    ]
    if len(fitting) == 1:
        return fitting[0]
    name = next(one.name for one in sheets() if one.lists == lists)
    if fitting:
        asked = joined(", ", layout.sheet.above)
        client.said.append(told(spot, Finding("ylärivi-epäselvä", details={"taulukko": name, "sarake": asked})))
    else:
        client.said.append(told(spot, Finding("ylärivi-puuttuu", details={"taulukko": name})))
    return None


def _fill(client: _Client, record: _Record, layout: Layout, row: Row) -> None:
    """Put the cells of a row into its record."""
    for number, column in layout.columns.items():
        value = row.cells.get(number)
        if value is None:
            continue
        path, spot = (*record.path, *column.path), layout.spot(row.number, number)
        label = labels(Asiakastiedosto, path)
        said: object = _UNREADABLE
        try:
            said = cells.text(value, column.field)
        except BadValue as bad:
            client.unreadable[path] = told(spot, Finding(f"arvo-{bad.code}", path=path, label=label))
        if column.field.name == "puhelin" and isinstance(value, (int, float)):
            client.said.append(told(spot, Finding("solu-puhelin", Grade.HUOMIO, label=label)))
        if _branch(record.data, column.path[:-1]).setdefault(column.path[-1], said) == said:
            client.spots.setdefault(path, spot)
        else:
            first = client.spots[path].file
            client.said.append(told(spot, Finding("arvo-kahdesti", label=label, details={"toinen": first})))


def _branch(data: dict[str, Any], path: Iterable[str]) -> dict[str, Any]:
    """Return the part at `path`, made when there is none."""
    for name in path:
        data = data.setdefault(name, {})
    return data


def _give_ids(client: _Client, sheet: Sheet) -> None:
    """Give an id to each record of the sheet that has none, and note the ids of all for the rows below them."""
    records = client.records.get(sheet.lists, [])
    taken: dict[Path, set[str]] = {}
    for record in records:
        taken.setdefault(record.path[:-1], set()).add(str(record.data.get("id", "")))
    for record in records:
        if sheet.lists[-1][-1] in PREFIXES and "id" not in record.data:
            record.data["id"] = next_id(sheet.lists[-1][-1], taken[record.path[:-1]])
            taken[record.path[:-1]] = {record.data["id"]}  # it comes after all the others
        record.ids = (*record.ids, str(record.data.get("id", "")))


def _checked(client: _Client, day: date, today: date) -> Client:
    """Return the client with all that is found in its data, each finding at its cell."""
    for path in name_to_id(client.root.data):
        label = labels(Asiakastiedosto, path)
        client.unreadable[path] = told(client.spot(path), Finding("viite-epäselvä", path=path, label=label))
    data = _in_model_order(Asiakastiedosto, client.root.data)
    checked = (
        told(client.spot(finding.path), _by_row(client, finding))
        for finding in client_file.check(data, day, today)[1]
        if finding.path not in client.unreadable
    )
    return Client(client.tunnus, data, in_order([*client.said, *client.unreadable.values(), *checked]))


def _by_row(client: _Client, finding: Finding) -> Finding:
    """Return the finding with the row of the sheet where it tells of another row of a list."""
    if finding.code != "tunnus-kahdesti":
        return finding
    first = (*finding.path[:-2], int(in_language(finding.details["rivi"], "fi")) - 1)
    return replace(finding, details={"rivi": str(client.spot(first).row)})


def _in_model_order(model: type[Malli], data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data with its keys as the model has them, whatever the order of the columns."""
    ordered: dict[str, Any] = {}
    for name, one in fields(model).items():
        if name not in data:
            continue
        value = data[name]
        if one.kind is Kind.MODEL and one.model:
            inner = one.model
            value = [_in_model_order(inner, row) for row in value] if one.many else _in_model_order(inner, value)
        ordered[name] = value
    return ordered
