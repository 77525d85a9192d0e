"""Laatukriteerien koonti → the workbook of the score sheet: Pistemäärät, Kehittäminen, Ehdotusten perusteet."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lomake.kriteerit.koonti import KRITEERIEN_NIMET, Koonti, kohteen_nimi
from lomake.rajat import Rajat
from lomake.workbooks import laatu_perusteet, laatu_pisteet, style
from lomake.workbooks.book import Book, Sheet
from lomake.workbooks.style import Look, Tab
from lomake.workbooks.tables import Column, Plain, Table

TITLE = "Laatukriteerien pistemäärät"
CHOICES = "L_Kriteeri"

KEHITTÄMINEN = Table(
    "Kehittäminen",
    "Kehittäminen",
    (
        Column("Kriteeri", 58, choices=CHOICES),
        Column("Toimenpide", 58),
        Column("Vastuu", 22),
        Column("Määräaika", 14, Look.DATE),
    ),
    key="Kriteeri",
    header=9,
)
_STRENGTHS_ROW, _STRENGTHS_LINES, _LINE = 3, 3, 145
_PLACES = 8  # as many rows of development as a blank has room for


def workbook(koonti: Koonti, päivä: date, rajat: Rajat, tausta: Sequence[str] = ()) -> bytes:
    """Return the workbook of the day; `tausta` says on the sheet of grounds what the proposals were computed from."""
    draft = koonti.yhteispistemäärä is None
    book = Book(TITLE, päivä, footer=style.footer(style.NO_CLIENTS, draft=draft))
    laatu_pisteet.add(book, koonti)
    _kehittäminen(book, koonti)
    if any(rivi.ehdotus for rivi in koonti.rivit):
        laatu_perusteet.add(book, koonti, rajat, tausta)
    book.lists({CHOICES: list(KRITEERIEN_NIMET.values())})
    return book.content()


def _kehittäminen(book: Book, koonti: Koonti) -> None:
    """Add the sheet of strengths and of what is done next."""
    vahvuudet = [row for line in (koonti.arviointi.vahvuudet or "").split("\n") for row in _wrapped(line)]
    lines = max(_STRENGTHS_LINES, len(vahvuudet))
    table = replace(KEHITTÄMINEN, header=_STRENGTHS_ROW + lines + 3)
    sheet = book.sheet(table.sheet, "Kehittäminen", "Vahvuudet ja kehittämiskohteet arvioinnista", Tab.RESULT)
    kohteet: list[tuple[Plain, ...]] = [
        (kohteen_nimi(kohde), kohde.toimenpide, kohde.vastuu, kohde.määräaika)
        for kohde in koonti.arviointi.kehittämiskohteet
    ]
    kohteet += [(None,) * len(table.columns)] * (_PLACES - len(kohteet))
    sheet.columns(table, len(kohteet))
    _ruled(sheet, table, kohteet)
    sheet.write(_STRENGTHS_ROW - 1, 0, "Vahvuudet", style.HEADING)
    for row in range(lines):
        for place in range(len(table.columns)):
            line = vahvuudet[row] if place == 0 and row < len(vahvuudet) else None
            sheet.write(_STRENGTHS_ROW + row, place, line, style.ROW_LINE, style.OPEN)
        sheet.height(_STRENGTHS_ROW + row, 20)
    sheet.write(table.header - 1, 0, "Kehittämiskohteet", style.HEADING)


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
