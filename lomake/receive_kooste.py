"""A kooste that came back → the client files that it tells of: what changes there is told and, when asked, written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lomake import client_file, rajat, source, store
from lomake.aika import Jakso
from lomake.errors import Finding, Grade, ReturnedFormError
from lomake.rajat import Rajat
from lomake.read_back import Palautus
from lomake.read_back.kooste import Reading
from lomake.receive import Files, Job, with_changes
from lomake.word.answers import ROW
from lomake.workbooks.kooste import returned
from lomake.workbooks.kooste.columns import CLIENTS
from lomake.workbooks.kooste.returned import KoosteSaid, RowSaid
from lomake.workbooks.kooste.tables import tables
from lomake.workbooks.tables import Table


@dataclass(frozen=True, slots=True)
class Returned:
    """The rows of one client, and the client's file."""

    tunnus: str
    file: Path
    rows: tuple[RowSaid, ...]


@dataclass(slots=True)
class Kooste:
    """A kooste that came back, and how it is read."""

    said: KoosteSaid
    job: Job
    limits: Rajat
    findings: list[Finding] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        """6 when some row could not be read to any client, else 0."""
        return ReturnedFormError.exit_code if any(one.grade is Grade.VIRHE for one in self.findings) else 0

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of a kooste."""
        return tables(self.limits)

    def palautus(self, client: Returned, file: bytes) -> Palautus:
        """Return what the kooste does to a client file. Raises ClientDataError."""
        name, job = str(client.file), self.job
        client_file.load_asiakas(file, name, job.day, job.today)
        data, days = source.read(file, name).data, Jakso(job.day, job.today)
        reading = Reading(self.tables, client.rows, self.said.base, data, days, self.limits, job.valinnat)
        return reading.palautus()

    def into(self, client: Returned, *, write: bool) -> Palautus:
        """Return what the kooste does to a client file, having written it there when asked and nothing stops it."""
        if not write:
            return self.palautus(client, store.read_bytes(client.file))
        done: list[Palautus] = []

        def change(old: bytes) -> bytes:
            palautus = self.palautus(client, old)
            done.append(palautus)
            return with_changes(old, client.file, palautus, self.job.day)

        store.update(client.file, change)
        return done[-1]


def read(path: Path, job: Job) -> Kooste:
    """Return what a kooste says. Raises ReturnedFormError, and ClientDataError for what is no plain workbook."""
    limits = rajat.voimassa(job.day)
    said = returned.read(store.read_bytes(path), tables(limits), name=str(path))
    return Kooste(said, job, limits, list(said.findings))


def clients(kooste: Kooste, files: Files | None, only: Path | None) -> Iterator[Returned]:
    """Yield each client that the rows name, with the file that they belong to; what has none is told of.

    With `only` one client's rows are read, and the others are passed by.
    """
    found = _by_client(kooste)
    if only is not None:
        tunnus = _number(only)
        yield Returned(tunnus, only, tuple(found.get(tunnus, ())))
        return
    # A client whose every row was taken out is still known from the base.
    gone = (one for one in files.numbers() if kooste.said.base.has(f"{CLIENTS}[{one}]", ROW)) if files else ()
    for tunnus, rows in (found | {one: [] for one in gone if one not in found}).items():
        try:
            if files is not None:
                yield Returned(tunnus, files.of(tunnus), tuple(rows))
        except ReturnedFormError as error:
            unknown = any(one.code == "palautus-asiakastiedosto-puuttuu" for one in error.findings)
            for row in rows:
                code = "kooste-asiakas-tuntematon" if unknown else error.findings[0].code
                kooste.findings.append(Finding(code, file=row.place))


def _by_client(kooste: Kooste) -> dict[str, list[RowSaid]]:
    """Return the rows by client: by the mark of the row, else by the client number that was typed."""
    found: dict[str, list[RowSaid]] = {}
    for row in kooste.said.rows:
        tunnus = row.id.partition("/")[0] or row.client
        if tunnus:
            found.setdefault(tunnus, []).append(row)
        elif row.answered:
            kooste.findings.append(Finding("kooste-asiakas-puuttuu", file=row.place))
    return found


def _number(path: Path) -> str:
    """Return the client number of a file."""
    held = source.read(store.read_bytes(path), str(path)).data.get("asiakas")
    return str(held.get("tunnus", "")) if isinstance(held, dict) else ""
