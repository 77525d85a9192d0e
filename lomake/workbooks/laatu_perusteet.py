"""The sheet Ehdotusten perusteet: from what each proposal comes, with its window, its limits and their sources."""

from __future__ import annotations

from collections.abc import Sequence

from lomake.kriteerit import pisteytys
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.kriteerit.koonti import Koonti
from lomake.kriteerit.perusteet import perusteet, pisteet_sanoina
from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.workbooks import style
from lomake.workbooks.book import Book, Sheet
from lomake.workbooks.style import Format, Look, Tab

_WIDTHS = (24, 108, 12)
_BACKGROUND_ROW = 3
_TEXT: Format = style.LOOKS[Look.TEXT] | {"valign": "top"}
_LABEL: Format = _TEXT | {"font_color": style.NOTE}
_SCORE: Format = style.BAND | {"align": "center", "font_size": 11, "indent": 0}


def add(book: Book, koonti: Koonti, rajat: Rajat, tausta: Sequence[FiSv]) -> None:
    """Add the sheet; `tausta` says from what the proposals were computed."""
    words = FiSv(
        "Laskennallinen ehdotus tiedoista. Arvioija päättää pisteet.",
        "Ett förslag räknat ur uppgifterna. Bedömaren avgör poängen.",
    )
    sheet = book.sheet(pisteytys.PERUSTEET, pisteytys.PERUSTEET, words, Tab.BASE)
    for place, width in enumerate(_WIDTHS):
        sheet.width(place, width)
    row = _BACKGROUND_ROW - 1
    for row, line in enumerate(tausta, _BACKGROUND_ROW):
        sheet.write(row, 0, line)
    row += 2
    for place, title in enumerate((pisteytys.KRITEERI, None, pisteytys.EHDOTUS)):
        sheet.write(
            row,
            place,
            title,
            style.HEADER,
            {"align": "center"} if place == len(_WIDTHS) - 1 else {"align": "left", "indent": 1},
        )
    sheet.height(row, 30)
    sheet.raw.repeat_rows(row)
    sheet.raw.freeze_panes(row + 1, 0)
    for rivi in koonti.rivit:
        if rivi.ehdotus:
            row = _criterion(sheet, row + 1, rivi.kriteeri.numeroituna, rivi.ehdotus, rajat)
    sheet.raw.fit_to_pages(1, 0)


def _criterion(sheet: Sheet, row: int, title: FiSv, ehdotus: Ehdotus, rajat: Rajat) -> int:
    """Write the grounds of one proposal; return the row after their last line."""
    score = pisteet_sanoina(ehdotus)
    for place, value in enumerate((title, None, score or pisteytys.EI_EHDOTUSTA)):
        sheet.write(row, place, value, _SCORE if place == len(_WIDTHS) - 1 else style.BAND)
    sheet.height(row, 18)
    for label, words in perusteet(ehdotus, rajat):
        row += 1
        sheet.write(row, 0, label or None, _LABEL)
        sheet.write(row, 1, words, _TEXT)
        sheet.fit(row, [(words, _WIDTHS[1])])
    return row + 1
