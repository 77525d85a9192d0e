"""Clients of a coach → the kooste workbook, filled or blank."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from lomake import rajat
from lomake.errors import Finding, Grade
from lomake.language import POIS, FiSv, Language, in_language
from lomake.luvut.rivit import Aineisto, Kausi
from lomake.messages import sentence
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.values import format_date
from lomake.word.answers import ROW, digest
from lomake.workbooks import style
from lomake.workbooks.book import HEADER_ROW, Book, uncollected
from lomake.workbooks.kooste import base
from lomake.workbooks.kooste.columns import LISTED, OPTIONAL, employer_step
from lomake.workbooks.kooste.explained import explained
from lomake.workbooks.kooste.rows import Client, Row, client, lines, values
from lomake.workbooks.kooste.summary import SHEET as SUMMARY
from lomake.workbooks.kooste.summary import summary
from lomake.workbooks.kooste.tables import lists, tables
from lomake.workbooks.style import Look, Tab
from lomake.workbooks.tables import Table
from lomake.workbooks.wording import Wording

_TITLE = FiSv("Työhönvalmentajan asiakaskohtainen kooste", "Arbetscoachens sammanställning per klient")
_MISSING = FiSv("Puuttuvat", "Saknas")
INVENTED = FiSv(" · kuvitteellinen aineisto", " · påhittat material")
_STREAMED = 20_000  # so many rows take more memory than an office's computer may have to spare
_EMPTY_ROWS = 20  # of each table of a blank
_SHOWN = {"asiakas.syntymäaika", "lähete.tilanne.asema"} | {
    f"työnantajat.{fact}" if reference else ".".join(filter(None, [LISTED.get(table.name), column.field]))
    for table in tables(rajat.voimassa(date.max))
    for column in table.columns
    for reference, fact in [employer_step(column.field)]
    if column.field
}
"""The places of a client file that a kooste shows, without the numbers of rows."""


@dataclass
class Kooste:
    """The rows of a kooste in the making: clients are added one by one, and their files need not be kept.

    A large one goes through a private folder unless it is made `in_memory`, as one that will be sealed must be.
    """

    coach: str
    kausi: Kausi
    day: date
    rajat: Rajat
    language: Language = "fi"
    in_memory: bool = False
    rows: dict[str, list[Row]] = field(default_factory=dict)
    said: array[int] = field(default_factory=lambda: array("I"))
    tables: tuple[Table, ...] = ()
    clients: list[Aineisto] = field(default_factory=list)
    shown: str = ""
    invented: bool = False

    def __post_init__(self) -> None:
        """Look at the situation of the day, or of the last day of a period that is over."""
        self.day = min(self.day, self.kausi.loppu)
        self.tables = tables(self.rajat)
        self.rows = {table.name: [] for table in self.tables}
        self._shown = {table.name: values(table) for table in self.tables}

    def add(self, tiedosto: Asiakastiedosto) -> bool:
        """Add the rows of a client; return whether the client is, or was, the coach's."""
        one = client(tiedosto, self.coach, self.day, self.kausi, self.rajat)
        if one is None:
            return False
        for table in self.tables:
            self._add_rows(table, one)
        self.clients.append(one.data)
        self.shown = self.shown or _name(tiedosto, self.coach)
        self.invented = self.invented or tiedosto.tiedosto.esimerkki is True
        return True

    def _add_rows(self, table: Table, one: Client) -> None:
        shown = self._shown[table.name]
        for line in lines(table.name, one):
            row = tuple(value(line) for value in shown)
            self.rows[table.name].append(row)
            self.said.append(digest(base.row_tag(table, line.id), ROW))
            self.said.extend(
                digest(base.tag(table, line.id, column), base.said(value))
                for column, value in zip(table.columns, row, strict=True)
                if base.compared(column)
            )

    def data(self) -> Aineisto:
        """Return the rows of all clients, for the figures."""
        found = self.clients
        return Aineisto(
            self.day,
            self.rajat,
            [row for one in found for row in one.asiakkaat],
            [row for one in found for row in one.työt],
            [row for one in found for row in one.opinnot],
            [row for one in found for row in one.yhteydet],
            [row for one in found for row in one.tauot],
        )

    def content(self, missing: Sequence[Finding] = ()) -> bytes:
        """Return the workbook; `missing` tells of what could not be taken in."""
        with uncollected():
            return self._content(missing)

    def _content(self, missing: Sequence[Finding]) -> bytes:
        subtitle = FiSv("Työhönvalmentaja {kuka} · tilanne {päivä}", "Arbetscoach {kuka} · läget {päivä}").format(
            kuka=self.shown or self.coach, päivä=format_date(self.day)
        )
        subtitle += INVENTED if self.invented else POIS
        made = [_without_empty(table, _ordered(table, self.rows[table.name])) for table in self.tables]
        large = sum(map(len, self.rows.values())) > _STREAMED and not self.in_memory
        book = _book(self.day, self.language, made, large=large)
        for table in made:
            rows = _ordered(table, self.rows[table.name])
            book.table(table, subtitle, rows, len(rows), Tab.DATA)
        summary(book, subtitle, made, self.data(), self.kausi)
        explained(book, subtitle, made, blank=False)
        if missing:
            left_out(book, missing)
        book.lists(lists(made))
        _base(book, self.said)
        return book.content()


def matters(finding: Finding) -> bool:
    """Tell whether a gap of a client file leaves a cell of the kooste empty."""
    return finding.grade is Grade.PUUTE and ".".join(step for step in finding.path if isinstance(step, str)) in _SHOWN


def blank(kausi: Kausi, day: date, rajat: Rajat, language: Language = "fi") -> bytes:
    """Return a kooste to type into, without a client."""
    made = [replace(table, columns=tuple(table.columns)) for table in tables(rajat, blank=True)]
    subtitle = FiSv(
        "Kirjoita asiakkaan rivit; harmaat sarakkeet lasketaan.",
        "Skriv klientens rader; de grå kolumnerna räknas ut.",
    )
    book = _book(day, language, made)
    for table in made:
        book.table(table, subtitle, (), _EMPTY_ROWS, Tab.DATA)
    summary(book, subtitle, made, Aineisto(day, rajat), kausi)
    explained(book, subtitle, made, blank=True)
    book.lists(lists(made))
    _base(book, ())
    return book.content()


def _book(day: date, language: Language, made: Sequence[Table], *, large: bool = False) -> Book:
    wording = Wording(language, made, [SUMMARY])
    return Book(_TITLE, day, wording, holds=style.INTERNAL, draft=True, large=large)


def _ordered(table: Table, rows: list[Row]) -> list[Row]:
    """Return the rows in the order of the sheet: contacts by day, the rest by client as they were added."""
    if table.columns[0].look is not Look.DATE:
        return rows
    return sorted(rows, key=lambda row: row[0] if isinstance(row[0], date) else date.max)


def _without_empty(table: Table, rows: Iterable[Row]) -> Table:
    """Return the table with the columns hidden that are seen only where they have something."""
    listed = list(rows)
    columns = [
        replace(column, hidden=not any(row[place] for row in listed)) if column.title in OPTIONAL else column
        for place, column in enumerate(table.columns)
    ]
    return replace(table, columns=columns)


def _name(tiedosto: Asiakastiedosto, coach: str) -> str:
    """Return the coach's name when the coach was asked for by a code."""
    found = [
        one for one in (tiedosto.valmentaja, *tiedosto.valmentajat) if (one.tunnus or "").casefold() == coach.casefold()
    ]
    return next((one.nimi for one in found if one.nimi), "")


def left_out(book: Book, missing: Sequence[Finding]) -> None:
    """Add the sheet of what could not be taken in: where, and what to do; never what the client file says."""
    subtitle = FiSv(
        "Nämä asiakastiedostot tai tiedot puuttuvat luvuista. Korjaa asiakastiedosto ja tee työkirja uudelleen.",
        "De här klientfilerna eller uppgifterna saknas i talen. Rätta klientfilen och gör arbetsboken på nytt.",
    )
    sheet = book.sheet(_MISSING, _MISSING, subtitle, Tab.RESULT)
    columns = (
        (FiSv("Tiedosto", "Fil"), 34),
        (FiSv("Rivi", "Rad"), 7),
        (FiSv("Kohta", "Punkt"), 46),
        (FiSv("Mitä pitää tehdä", "Vad som ska göras"), 70),
    )
    for place, (title, width) in enumerate(columns):
        sheet.width(place, width)
        sheet.write(HEADER_ROW, place, title, style.HEADER, {"indent": 1})
    cell = style.LOOKS[Look.TEXT] | style.ROW_LINE
    for row, finding in enumerate(missing, HEADER_ROW + 1):
        said = sentence(finding, book.language)
        told = (finding.file, finding.line or None, in_language(finding.label, book.language), said)
        sheet.fit(row, [(value, width) for value, (_, width) in zip(told, columns, strict=True)])
        for place, value in enumerate(told):
            sheet.write(row, place, value, cell, {"num_format": 0} if place == 1 else {})
    sheet.raw.freeze_panes(HEADER_ROW + 1, 0)
    sheet.raw.repeat_rows(HEADER_ROW)
    sheet.raw.fit_to_pages(1, 0)
    sheet.protect()


def _base(book: Book, digests: Iterable[int]) -> None:
    """Add the hidden sheet with what the cells say now."""
    sheet = book.sheet(base.SHEET, base.MARK, "", Tab.BASE)
    for row, piece in enumerate(base.pieces(digests), 1):
        sheet.write(row, 0, piece)
    sheet.raw.hide()
