"""The sheet Ehdotusten perusteet: from what each proposal comes, with its window, its limits and their sources."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from lomake.kriteerit.asteikko import TIIVISTELMÄ
from lomake.kriteerit.ehdotus import Ehdotus, Mittaus
from lomake.kriteerit.koonti import Koonti
from lomake.rajat import Rajat
from lomake.workbooks import style
from lomake.workbooks.book import Book, Sheet
from lomake.workbooks.laatu_pisteet import ehdotuksen_pisteet
from lomake.workbooks.style import Format, Look, Tab

NAME = "Ehdotusten perusteet"
SMALL = "pieni otos"
_WIDTHS = (24, 108, 12)
_BACKGROUND_ROW = 3
_TEXT = style.LOOKS[Look.TEXT]
_LABEL: Format = _TEXT | {"font_color": style.NOTE, "valign": "top"}
_SCORE: Format = style.BAND | {"align": "center", "font_size": 11, "indent": 0}


def add(book: Book, koonti: Koonti, rajat: Rajat, tausta: Sequence[str]) -> None:
    """Add the sheet; `tausta` says from what the proposals were computed."""
    words = "Laskennallinen ehdotus tiedoista. Arvioija päättää pisteet."
    sheet = book.sheet(NAME, NAME, words, Tab.BASE)
    for place, width in enumerate(_WIDTHS):
        sheet.width(place, width)
    row = _BACKGROUND_ROW - 1
    for row, line in enumerate(tausta, _BACKGROUND_ROW):
        sheet.write(row, 0, line)
    row += 2
    for place, title in enumerate(("Kriteeri", "", "Laskettu ehdotus")):
        sheet.write(row, place, title or None, style.HEADER, {"align": "center"} if place == len(_WIDTHS) - 1 else {})
    sheet.height(row, 30)
    sheet.raw.repeat_rows(row)
    sheet.raw.freeze_panes(row + 1, 0)
    for rivi in koonti.rivit:
        if rivi.ehdotus:
            row = _criterion(sheet, row + 1, f"{rivi.kriteeri.nro} {rivi.kriteeri.nimi}", rivi.ehdotus, rajat)
    sheet.raw.fit_to_pages(1, 0)


def _criterion(sheet: Sheet, row: int, title: str, ehdotus: Ehdotus, rajat: Rajat) -> int:
    """Write the grounds of one proposal; return the row of their last line."""
    score = ehdotuksen_pisteet(ehdotus)
    for place, value in enumerate((title, None, "ei ehdotusta" if score is None else score)):
        sheet.write(row, place, value, _SCORE if place == len(_WIDTHS) - 1 else style.BAND)
    sheet.height(row, 18)
    for label, words in _lines(ehdotus, rajat):
        row += 1
        sheet.write(row, 0, label or None, _LABEL)
        sheet.write(row, 1, words, _TEXT)
        sheet.height(row, 13.5 * len(textwrap.wrap(words, _WIDTHS[1] - 6)) + 3)
    return row + 1


def _lines(ehdotus: Ehdotus, rajat: Rajat) -> Iterator[tuple[str, str]]:
    """Yield the lines of one proposal, and what each group of them is called."""
    yield "Miten", ehdotus.perustelu
    groups = (
        ("Mitä laskettiin", [mittauksen_rivi(mittaus, rajat) for mittaus in ehdotus.mittaukset]),
        ("Näyttö", ehdotus.näyttö),
        ("Huomiot", ehdotus.huomiot),
        ("Arvioija päättää", ehdotus.arvioijalle),
        ("Rajat ja lähteet", [rajat.selite(raja) for raja in ehdotus.rajat]),
        ("Asteikko, tiivistelmä", [TIIVISTELMÄ[ehdotus.kriteeri]]),
    )
    for label, lines in groups:
        for number, line in enumerate(lines):
            yield ("" if number else label), line[:1].upper() + line[1:]


def mittauksen_rivi(mittaus: Mittaus, rajat: Rajat) -> str:
    """Return a measure with its window and n; one of few cases says so."""
    small = mittaus.n and mittaus.on_pieni_otos(rajat)
    return f"{mittaus}, {SMALL}" if small else str(mittaus)
