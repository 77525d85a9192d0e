"""The rows of a kooste that came back and one client's data → what the coach changed, by the rules of a Word form.

A row is known by its mark. A row without one, or with a mark that another row has already, is new. Each cell is
compared on three sides: the kooste when it was made, the kooste now, the client file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lomake import client_file, messages
from lomake.aika import Jakso
from lomake.changes import Change, Path, applied
from lomake.errors import Finding, Grade
from lomake.fields import Field, fields
from lomake.ids import next_id
from lomake.language import FiSv, in_language
from lomake.luvut.rivit import Kausi
from lomake.rajat import Rajat
from lomake.read_back.comparing import Comparer, Question, Told
from lomake.read_back.results import Laji, Muutos, Palautus, Tila, Valinnat, Voittaja
from lomake.read_back.settling import accepted, one_line, with_notes
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.paattaminen import PäättämisenLaji
from lomake.tiedot.profiili import Palkkayksikkö
from lomake.word.answers import ROW, Base
from lomake.word.returned import Said
from lomake.workbooks.kooste import base as cell_base
from lomake.workbooks.kooste.columns import CLIENT, CLIENTS, LISTED, RECORDS, ROW_ID, employer_step, field_at
from lomake.workbooks.kooste.returned import CellSaid, RowSaid
from lomake.workbooks.kooste.rows import Line, client, lines, values
from lomake.workbooks.tables import Source, Table

_EMPLOYERS = FiSv("Työnantajat", "Arbetsgivare")


@dataclass(frozen=True, slots=True)
class _Record:
    """A record that the client file has: its mark, its place in the data, and what each column shows of it now."""

    id: str
    path: Path
    shown: Mapping[str, str]
    line: Line | None


class Reading:
    """Compares the rows of one client with the client's data."""

    def __init__(
        self,
        tables: Sequence[Table],
        rows: Sequence[RowSaid],
        base: Base,
        data: Mapping[str, Any],
        days: Jakso,
        rajat: Rajat,
        valinnat: Valinnat,
    ) -> None:
        self._tables, self._base, self._valinnat, self._days, self._rajat = tables, base, valinnat, days, rajat
        self._data = data
        tiedosto, _ = client_file.check(dict(data), days.alku, days.loppu)
        if tiedosto is None:
            raise ValueError("the client's data is not sound")
        self._tiedosto = tiedosto
        self._rows = {table.name: [row for row in rows if row.table.name == table.name] for table in tables}
        self._employers: dict[str, str] = {}
        self._facts: dict[Path, tuple[str, Muutos]] = {}
        self.found: list[Muutos] = []
        self.findings: list[Finding] = []
        self.notes: list[str] = []

    def palautus(self) -> Palautus:
        """Return what the kooste does to the client's data."""
        for table in self._tables:
            self._table(table)
        day, today = self._days.alku, self._days.loppu
        found, new, tiedosto, faults = accepted(self.found, self._data, day, today)
        if faults or tiedosto is None:
            return Palautus(tuple(found), dict(self._data), (*self.findings, *faults))
        notes = [note for muutos in found if (note := _note(muutos, self._tables))]
        return Palautus(tuple(found), with_notes(new, notes), tuple(self.findings))

    # -------------------------------------------------------------------------------------------- rows

    def _table(self, table: Table) -> None:
        records = self._records(table)
        originals, new = self._matched(table)
        present: set[str] = set()
        for row in originals:
            record = self._record_of(table, row, records)
            if record is None:
                self._lost(table, row)
                continue
            present.add(record.id)
            self._row(table, row, record)
        for row in new:
            same = next((one for one in records if _says_all(row, one)), None)
            if same is None and row.answered:
                self._new(table, row)
        for one in records:
            if one.id not in present and self._base.has(cell_base.row_tag(table, one.id), ROW):
                self._removed(table, one)

    def _records(self, table: Table) -> list[_Record]:
        """Return the records that the client file has for the rows of a table."""
        seen = client(self._tiedosto, "", self._days.alku, Kausi(self._days.alku, self._days.alku), self._rajat)
        if seen is None:
            return []
        shown = values(table)
        listed = LISTED.get(table.name)
        held: list[Any] = list(getattr(self._tiedosto, listed)) if listed else []
        found = []
        for line in lines(table.name, seen):
            path: Path = (listed, _index(held, line.record)) if listed else ()
            said = {
                column.title: cell_base.said(value(line)) for column, value in zip(table.columns, shown, strict=True)
            }
            found.append(_Record(line.id, path, said, line))
        return found

    def _matched(self, table: Table) -> tuple[list[RowSaid], list[RowSaid]]:
        """Return the rows that the kooste had, and the new ones; of copies the least changed one is the old one."""
        by_id: dict[str, list[RowSaid]] = {}
        new: list[RowSaid] = []
        for row in self._rows[table.name]:
            known = row.id or (row.client if table.name == CLIENTS else "")
            if known:
                by_id.setdefault(known, []).append(replace(row, id=known))
            else:
                new.append(row)
        originals = []
        for same in by_id.values():
            first, *copies = sorted(same, key=lambda row: len(row.edits(self._base)))
            originals.append(first)
            new += [copy.as_new() for copy in copies if copy.edits(self._base)]
        return originals, new

    def _record_of(self, table: Table, row: RowSaid, records: Sequence[_Record]) -> _Record | None:
        """Return the record of a row. Rows without an id of their own are known by what the kooste said of them."""
        record = next((one for one in records if one.id == row.id), None)
        if "id" in RECORDS[table.name].model_fields or table.name == CLIENTS:
            return record
        typed = [column for column in table.columns if column.source is Source.TYPED and column.field]
        as_it_was = [
            one
            for one in records
            if all(self._base.has(cell_base.tag(table, row.id, column), one.shown[column.title]) for column in typed)
        ]
        return record if record in as_it_was else as_it_was[0] if len(as_it_was) == 1 else None

    def _lost(self, table: Table, row: RowSaid) -> None:
        """Tell of a changed row that the client file has no longer; where the kooste counts, it comes back as new."""
        edits = [cell for cell in row.edits(self._base) if cell.column.title != ROW_ID]
        if edits and self._valinnat.voittaja is Voittaja.LOMAKE:
            self._new(table, row.as_new())
        elif edits and self._valinnat.voittaja is None:
            words = " · ".join(cell.text for cell in edits if cell.text)
            syy = Finding("palautus-rivi-poistunut")
            self.found.append(Muutos(Tila.RISTIRIITA, Laji.MUUTOS, (), row.place, "", words, syy))

    def _removed(self, table: Table, record: _Record) -> None:
        words, kohta = record.id, table.sheet + f" {record.id}"
        if table.name == CLIENTS:
            syy = Finding("kooste-asiakasta-ei-poisteta", Grade.HUOMIO)
            self.found.append(Muutos(Tila.ODOTTAA, Laji.POISTETTU_RIVI, (), kohta, words, syy=syy))
        elif self._valinnat.poista:
            change = (Change(record.path, None),)
            self.found.append(Muutos(Tila.KIRJATAAN, Laji.POISTETTU_RIVI, record.path, kohta, words, changes=change))
        else:
            syy = Finding("palautus-poista", Grade.HUOMIO)
            self.found.append(Muutos(Tila.ODOTTAA, Laji.POISTETTU_RIVI, record.path, kohta, words, syy=syy))

    def _row(self, table: Table, row: RowSaid, record: _Record) -> None:
        """Compare a row with its record."""
        if row.client != self._tiedosto.asiakas.tunnus:
            said = row.cells[CLIENT].text
            self._unclear(row.cells[CLIENT], "", said, Finding("kooste-asiakas-vaihtunut"))
            return
        # The kooste did not have a client's row that was typed: nothing is known of what its cells said before.
        known = self._base.has(cell_base.row_tag(table, row.id), ROW)
        comparer = Comparer(self._base if known else Base(), self._valinnat)
        for cell in self._compared(row):
            told = self._told(comparer, table, row.id, cell, record.shown[cell.column.title])
            if told is not None:
                self._keep(cell, told, record)

    def _compared(self, row: RowSaid) -> Iterator[CellSaid]:
        """Yield the cells that may say something; a formula that was typed over is told of."""
        for title, cell in row.cells.items():
            if title in (CLIENT, ROW_ID):
                continue
            if cell.column.source is Source.CALCULATED:
                if row.id and not cell.formula:
                    self.findings.append(Finding("kooste-kaava", Grade.HUOMIO, file=cell.place))
                continue
            yield cell

    def _told(self, comparer: Comparer, table: Table, row_id: str, cell: CellSaid, now: str) -> Told | None:
        said = Said(cell.text, fault=cell.fault)
        question = Question(
            (cell.column.title,), _field(table, cell), cell_base.tag(table, row_id, cell.column), [said]
        )
        if cell.column.source is Source.GIVEN:
            if cell.text == now or comparer.base.has(question.tag, cell.text):
                return None
            return Told(Tila.EI_YMMÄRRETTY, now, cell.text, syy=Finding("kooste-harmaa"))
        return comparer.differs(question, {cell.column.title: now})

    def _new(self, table: Table, row: RowSaid) -> None:
        """Make a record of a row that the coach typed."""
        listed = LISTED.get(table.name)
        if listed is None:
            syy = Finding("asiakas-kahdesti", details={"taulukko": table.sheet})
            words = " · ".join(cell.text for cell in row.answered.values() if cell.column.source is Source.TYPED)
            self._unclear(row.cells[CLIENT], "", words, syy)
            return
        made = sum(1 for one in self.found if one.laji is Laji.UUSI_RIVI and one.polku[:1] == (listed,))
        place = len(getattr(self._tiedosto, listed)) + made
        path: Path = (listed, place)
        begins: dict[str, Any] = {}
        if "id" in RECORDS[table.name].model_fields:
            taken = [one.id for one in getattr(self._tiedosto, listed)]
            taken += [
                change.value["id"]
                for one in self.found
                for change in one.changes
                if change.path[:1] == (listed,) and len(change.path) == 2 and isinstance(change.value, dict)
            ]
            begins = {"id": next_id(listed, taken)}
        self.found.append(Muutos(Tila.KIRJATAAN, Laji.UUSI_RIVI, path, row.place, changes=(Change(path, begins),)))
        comparer = Comparer(Base(), self._valinnat)
        for cell in row.answered.values():
            told = self._told(comparer, table, "", cell, "")
            if told is not None:
                self._keep(cell, told, _Record("", path, {}, None))

    # -------------------------------------------------------------------------------------------- cells

    def _keep(self, cell: CellSaid, told: Told, record: _Record) -> None:
        """Keep what differs in a cell, at its place in the data."""
        reference, fact = employer_step(cell.column.field)
        if told.tila is Tila.EI_YMMÄRRETTY or not cell.column.field:
            self._unclear(cell, told.ennen, told.jälkeen, told.syy)
            return
        if reference:
            self._employer(cell, told, record, reference, fact)
            return
        refused = _refused(self._tiedosto, cell, record)
        if refused:
            self._unclear(cell, told.ennen, told.jälkeen, Finding(refused))
            return
        path = (*record.path, *cell.column.field.split("."))
        extra = _beside(cell, record, told)
        self._add(cell, told, path, extra)

    def _add(self, cell: CellSaid, told: Told, path: Path, extra: Iterable[Change] = ()) -> None:
        laji = Laji.MUUTOS if told.jälkeen else Laji.TYHJENNYS
        changes = (Change(path, told.value), *extra) if told.tila is Tila.KIRJATAAN else ()
        self.found.append(Muutos(told.tila, laji, path, _kohta(cell), told.ennen, told.jälkeen, told.syy, changes))

    def _unclear(self, cell: CellSaid, before: str, after: str, syy: Finding | None) -> None:
        self.found.append(Muutos(Tila.EI_YMMÄRRETTY, Laji.MUUTOS, (), _kohta(cell), before, after, syy))

    def _employer(self, cell: CellSaid, told: Told, record: _Record, reference: str, fact: str) -> None:
        """Keep another employer, or another fact of the employer that the row names."""
        path = (*record.path, *reference.split("."))
        if fact == "nimi":
            self._named(cell, told, path)
            return
        current = self._pointed(path)
        if not current:
            self._unclear(cell, told.ennen, told.jälkeen, Finding("kooste-työnantaja-puuttuu"))
            return
        place = self._employer_path(current)
        self._fact(cell, told, (*place, fact))

    def _fact(self, cell: CellSaid, told: Told, path: Path) -> None:
        """Keep a fact of an employer once, though many rows show it; two different answers are told of."""
        said = told.jälkeen
        if path in self._facts:
            before, first = self._facts[path]
            if before != said:
                self.found = [one for one in self.found if one is not first]
                self._unclear(cell, told.ennen, f"{before} / {said}", Finding("kooste-kaksi-tietoa"))
            return
        self._add(cell, told, path)
        self._facts[path] = (said, self.found[-1])

    def _named(self, cell: CellSaid, told: Told, path: Path) -> None:
        """Keep the employer whose name is in a cell: one that the client has, else for a row without one a new one."""
        known = {_folded(one.nimi or ""): one.id for one in self._tiedosto.työnantajat if one.nimi} | self._employers
        meant = known.get(_folded(told.jälkeen))
        if meant is None and told.jälkeen and not told.ennen:
            meant = self._make_employer(told.jälkeen)
        if meant is None and told.jälkeen:
            self._unclear(cell, told.ennen, told.jälkeen, Finding("kooste-työnantaja"))
            return
        self._add(cell, replace(told, value=meant), path)

    def _make_employer(self, name: str) -> str:
        taken = [*(one.id for one in self._tiedosto.työnantajat), *self._employers.values()]
        new = next_id("työnantajat", taken)
        path = ("työnantajat", len(taken))
        self._employers[_folded(name)] = new
        change = (Change(path, {"id": new, "nimi": name}),)
        self.found.append(Muutos(Tila.KIRJATAAN, Laji.UUSI_RIVI, path, _EMPLOYERS, changes=change))
        return new

    def _pointed(self, path: Path) -> str:
        """Return the employer that a row points to, as the data becomes."""
        here: Any = applied(self._data, [change for muutos in self.found for change in muutos.changes])
        for step in path:
            here = here[step] if isinstance(step, int) else (here.get(step) or {})
        return here if isinstance(here, str) else ""

    def _employer_path(self, tunnus: str) -> Path:
        held = [one.id for one in self._tiedosto.työnantajat] + list(self._employers.values())
        return ("työnantajat", held.index(tunnus))


def _field(table: Table, cell: CellSaid) -> Field:
    """Return the field of a cell; a number in a workbook has no unit behind it."""
    if not cell.column.field:
        return fields(RECORDS[CLIENTS])["asiakas"]
    field = field_at(table.name, cell.column.field)
    return replace(field, kenttä=replace(field.kenttä, yksikkö=""))


def _says_all(row: RowSaid, record: _Record) -> bool:
    """Tell whether a record says already all that a new row says: read twice, it must not become two records."""
    typed = [cell for cell in row.answered.values() if cell.column.field]
    return bool(typed) and all(_folded(cell.text) == _folded(record.shown[cell.column.title]) for cell in typed)


def _refused(tiedosto: Asiakastiedosto, cell: CellSaid, record: _Record) -> str:
    """Return the code of why a cell of a record is not read; "" when it is."""
    match cell.column.field:
        case "asiakas.kotikunta" if tiedosto.asiakas.turvakielto:
            return "kooste-turvakielto"
        case "päättäminen.päättyi" if tiedosto.päättäminen.laji is PäättämisenLaji.KESKEYTYY:
            return "kooste-keskeytys"
        case "aloitus.palkka.määrä" if record.line is not None:
            monthly = record.line.record.aloitus.palkka.yksikkö is Palkkayksikkö.KUUKAUSI
            return "kooste-palkka" if monthly else ""
    return ""


def _beside(cell: CellSaid, record: _Record, told: Told) -> list[Change]:
    """Return what a change brings with it: the pay of an hour is in €/h."""
    if cell.column.field != "aloitus.palkka.määrä" or told.value is None:
        return []
    unit = record.line.record.aloitus.palkka.yksikkö if record.line is not None else None
    path = (*record.path, "aloitus", "palkka", "yksikkö")
    return [] if unit else [Change(path, str(Palkkayksikkö.TUNTI.value))]


def _kohta(cell: CellSaid) -> FiSv:
    return f"{cell.place} " + cell.column.heading


def _note(muutos: Muutos, tables: Iterable[Table]) -> str:
    """Return what is kept of words that were not understood; read twice, it is the same: no cell, and Finnish."""
    if muutos.tila is not Tila.EI_YMMÄRRETTY or not muutos.jälkeen or muutos.syy is None:
        return ""
    place, _, title = in_language(muutos.kohta, "fi").partition(" ")
    sheet = place.partition("!")[0]
    sheet = next((table.sheet.fi for table in tables if table.sheet.sv == sheet), sheet)
    where = f"{sheet}, {title or 'rivi'}"
    why = messages.sentence(muutos.syy, "fi")
    return f"Palautettu kooste, {where}: ”{one_line(muutos.jälkeen)}”. {why}"


def _folded(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).casefold().split())


def _index(listed: Iterable[Any], row: Any) -> int:
    return next(number for number, one in enumerate(listed) if one is row)
