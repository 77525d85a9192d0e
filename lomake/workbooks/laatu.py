"""Laatukriteerien koonti → the workbook of the score sheet: Pistemäärät, Kehittäminen, Ehdotusten perusteet."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lomake.kriteerit import pisteytys
from lomake.kriteerit.koonti import Koonti, kohteen_nimi
from lomake.kriteerit.luettelo import KRITEERIT
from lomake.language import FiSv, Language
from lomake.rajat import Rajat
from lomake.workbooks import laatu_perusteet, laatu_pisteet, style
from lomake.workbooks.book import Book, Sheet
from lomake.workbooks.style import Look, Tab
from lomake.workbooks.tables import Column, Plain, Table
from lomake.workbooks.wording import Wording

TITLE = FiSv("Laatukriteerien pistemäärät", "Kvalitetskriteriernas poäng")
CHOICES = "L_Kriteeri"

KEHITTÄMINEN = Table(
    FiSv("Kehittäminen", "Utveckling"),
    FiSv("Kehittäminen", "Utveckling"),
    (
        Column("Kriteeri", "Kriterium", 58, choices=CHOICES),
        Column("Toimenpide", "Åtgärd", 58),
        Column("Vastuu", "Ansvar", 22),
        Column("Määräaika", "Tidsfrist", 14, Look.DATE),
    ),
    key="Kriteeri",
    header=9,
)
_STRENGTHS_ROW, _STRENGTHS_LINES, _LINE = 3, 3, 145
_SUBTITLE = FiSv("Vahvuudet ja kehittämiskohteet arvioinnista", "Styrkor och utvecklingsområden ur bedömningen")
_PLACES = 8  # as many rows of development as a blank has room for


def workbook(
    koonti: Koonti, päivä: date, rajat: Rajat, tausta: Sequence[FiSv] = (), language: Language = "fi"
) -> bytes:
    """Return the workbook of the day; `tausta` says on the sheet of grounds what the proposals were computed from."""
    draft = koonti.yhteispistemäärä is None
    wording = Wording(language, [KEHITTÄMINEN], laatu_pisteet.RESULTS)
    book = Book(TITLE, päivä, wording, holds=style.NO_CLIENTS, draft=draft)
    laatu_pisteet.add(book, koonti)
    _kehittäminen(book, koonti)
    if any(rivi.ehdotus for rivi in koonti.rivit):
        laatu_perusteet.add(book, koonti, rajat, tausta)
    book.lists({CHOICES: [kriteeri.numeroituna for kriteeri in KRITEERIT]})
    return book.content()


def _kehittäminen(book: Book, koonti: Koonti) -> None:
    """Add the sheet of strengths and of what is done next."""
    vahvuudet = [row for line in (koonti.arviointi.vahvuudet or "").split("\n") for row in _wrapped(line)]
    lines = max(_STRENGTHS_LINES, len(vahvuudet))
    table = replace(KEHITTÄMINEN, header=_STRENGTHS_ROW + lines + 3)
    sheet = book.sheet(table.sheet, table.sheet, _SUBTITLE, Tab.RESULT)
    kohteet: list[tuple[Plain, ...]] = [
        (kohteen_nimi(kohde), kohde.toimenpide, kohde.vastuu, kohde.määräaika)
        for kohde in koonti.arviointi.kehittämiskohteet
    ]
    kohteet += [(None,) * len(table.columns)] * (_PLACES - len(kohteet))
    sheet.columns(table, len(kohteet))
    _ruled(sheet, table, kohteet)
    sheet.write(_STRENGTHS_ROW - 1, 0, pisteytys.VAHVUUDET, style.HEADING)
    for row in range(lines):
        for place in range(len(table.columns)):
            line = vahvuudet[row] if place == 0 and row < len(vahvuudet) else None
            sheet.write(_STRENGTHS_ROW + row, place, line, style.ROW_LINE, style.OPEN)
        sheet.height(_STRENGTHS_ROW + row, 20)
    sheet.write(table.header - 1, 0, pisteytys.KEHITTÄMISKOHTEET, style.HEADING)


def _wrapped(line: str) -> list[str]:
    """Return a line as rows of the sheet: every sign of it is there but the spaces where a row ends."""
    return textwrap.wrap(line, _LINE, expand_tabs=False, replace_whitespace=False) or [""]


def _ruled(sheet: Sheet, table: Table, rows: Sequence[Sequence[Plain]]) -> None:
    """Write the rows with a line under each, also under the empty ones: they are written by hand too."""
    for number, values in enumerate(rows, table.header + 1):
        for place, (column, value) in enumerate(zip(table.columns, values, strict=True)):
            sheet.write(number, place, value, style.LOOKS[column.look], style.OPEN, style.ROW_LINE)
        texts = [(value, column.width) for column, value in zip(table.columns, values, strict=True)]
        sheet.fit(number, texts, least=24)
