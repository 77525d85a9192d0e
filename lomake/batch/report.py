"""What came of each client → the rows of the report: a table, JSON lines or a workbook, without any client's values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from lomake.batch.job import Done
from lomake.errors import Finding, Grade
from lomake.language import FiSv, Language, in_language
from lomake.messages import sentence
from lomake.naytto import yhteenveto_suomesta
from lomake.workbooks import style
from lomake.workbooks.book import Book
from lomake.workbooks.style import Tab
from lomake.workbooks.tables import Column, Table
from lomake.workbooks.wording import Wording

if TYPE_CHECKING:
    from lomake.pdf_files import Beside

_HEADINGS = (
    FiSv("Asiakas", "Klient"),
    FiSv("Laji", "Slag"),
    FiSv("Paikka", "Ställe"),
    FiSv("Kohta", "Punkt"),
    FiSv("Viesti", "Meddelande"),
)
_KINDS = {grade.value: grade.words for grade in Grade} | {
    "muokattu": FiSv("muokattu", "ändrad"),
    "vanhentunut": FiSv("vanhentunut", "föråldrad"),
    "näyttö": FiSv("näyttö", "evidens"),
}
"""What a row is called when it is told; its own word is for a machine."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to tell of a client; `paikka` is a file and its line, or a document, `koodi` that of the message."""

    asiakas: str
    laji: str
    paikka: str
    kohta: str
    viesti: str
    koodi: str = ""

    @property
    def on_puute(self) -> bool:
        """Tell whether an office has something to do about it."""
        return self.laji != "näyttö"


@dataclass(slots=True)
class Report:
    """What a run did: the counts of the summary, and the rows of each client, by where the client is."""

    language: Language = "fi"
    made: int = 0
    fresh: int = 0
    edited: int = 0
    old: int = 0
    clients: int = 0
    bad: int = 0
    pdfs: int = 0
    fresh_pdfs: int = 0
    bad_pdfs: int = 0
    broken: int = 0
    _rows: dict[tuple[str, int], list[Row]] = field(default_factory=dict)
    _of_pdfs: list[Row] = field(default_factory=list)
    _broken: list[Row] = field(default_factory=list)

    def add(self, done: Done) -> None:
        """Take what came of one client."""
        self.made += len(done.made)
        self.fresh += done.fresh
        self.edited += len(done.edited)
        self.old += len(done.old)
        self.clients += done.line is not None
        self.bad += done.is_bad
        self._rows[done.origin.file, done.origin.line] = list(self._rows_of(done))

    def add_pdf(self, name: str, one: Beside) -> None:
        """Take what came of the PDF of a document, whose name begins with its client's folder."""
        self.pdfs += one.made
        self.fresh_pdfs += one.is_there and not one.made
        self.bad_pdfs += not one.is_there
        if one.finding is not None:
            number = name.partition("/")[0]
            self._of_pdfs.append(Row(number, one.finding.grade.value, name, "PDF", self._sentence(one.finding)))

    def add_broken(self, findings: Iterable[Finding]) -> None:
        """Take what is wrong with the documents that were checked; the folder of one is its client's number."""
        for finding in findings:
            number = finding.file.partition("/")[0]
            self._broken.append(
                Row(number, finding.grade.value, finding.file, self._label(finding), self._sentence(finding))
            )
        self.broken = len({row.paikka for row in self._broken})

    @property
    def rows(self) -> list[Row]:
        """The rows in the order of the files, those about PDFs and about broken documents after them."""
        return [row for place in sorted(self._rows) for row in self._rows[place]] + self._of_pdfs + self._broken

    def _rows_of(self, done: Done) -> Iterator[Row]:
        for finding in done.findings:
            place = f"{finding.file}:{finding.line}:{finding.column}" if finding.line else finding.file
            told = self._sentence(finding)
            yield Row(done.number, finding.grade.value, place, self._label(finding), told, finding.code)
        edited, old = self._sentence(Finding("muokattu")), self._sentence(Finding("asiakirja-vanhentunut"))
        yield from (Row(done.number, "muokattu", name, "", edited, "muokattu") for name in done.edited)
        yield from (Row(done.number, "vanhentunut", name, "", old, "asiakirja-vanhentunut") for name in done.old)
        if done.line is not None:
            evidence = yhteenveto_suomesta(done.line.näyttö).of(self.language)
            yield Row(done.number, "näyttö", "", "", evidence)

    def _label(self, finding: Finding) -> str:
        return in_language(finding.label, self.language)

    def _sentence(self, finding: Finding) -> str:
        return sentence(finding, self.language)


def _shown(rows: Iterable[Row], language: Language) -> list[tuple[str, ...]]:
    """Return the cells of the rows as a person reads them."""
    return [(row.asiakas, _KINDS[row.laji].of(language), row.paikka, row.kohta, row.viesti) for row in rows]


def as_table(rows: Sequence[Row], language: Language) -> str:
    """Return the rows as a table that is read in any text editor."""
    cells = [tuple(title.of(language) for title in _HEADINGS), *_shown(rows, language)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(_HEADINGS) - 1)]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in cells
    ]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def as_json_lines(rows: Iterable[Row]) -> str:
    """Return the rows as JSON, one object a line."""
    return "".join(json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in rows)


def as_workbook(rows: Sequence[Row], day: date, language: Language) -> bytes:
    """Return the rows as an Excel workbook."""
    widths = (16, 12, 48, 44, 70)
    columns = [Column(title.fi, title.sv, width) for title, width in zip(_HEADINGS, widths, strict=True)]
    name = FiSv("Eräajo", "Körning")
    table = Table(name, name, columns, key=_HEADINGS[1].fi)
    title = FiSv("Eräajon raportti", "Körningens rapport")
    book = Book(title, day, Wording(language, [table]), holds=style.INTERNAL, draft=False)
    cells, subtitle = _shown(rows, language), FiSv("Mitä asiakkaista kerrotaan", "Vad som sägs om klienterna")
    book.table(table, subtitle, cells, len(cells), Tab.RESULT)
    return book.content()


def problems(rows: Iterable[Row]) -> list[Row]:
    """Return the rows that somebody has something to do about."""
    return [row for row in rows if row.on_puute and row.laji != Grade.HUOMIO.value]
