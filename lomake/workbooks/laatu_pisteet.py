"""The sheet Pistemäärät after the source's own (lomakkeisto 2.14b): scores, proposals, subtotals, total and level."""

from __future__ import annotations

from lomake.kriteerit import pisteytys
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.kriteerit.koonti import (
    ARVIOINTIVÄLI,
    ARVIOITU,
    ENIMMÄISPISTEET,
    TIHEÄ_ARVIOINTIVÄLI,
    VUOSITTAIN_ALKAEN,
    Koonti,
    Rivi,
)
from lomake.kriteerit.luettelo import KRITEERIT, TASOJEN_ALARAJAT, Osio, Taso
from lomake.kriteerit.perusteet import pisteet_sanoina
from lomake.kriteerit.pisteytys import TÄMÄ_ARVIOINTI
from lomake.language import FiSv, sama
from lomake.tiedot.tiimi import ArvioinninLaji
from lomake.workbooks import style
from lomake.workbooks.book import Book, Sheet, address
from lomake.workbooks.checks import FIRST_DAY
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Calc, Plain

NAME = FiSv("Pistemäärät", "Poäng")
TITLE = FiSv(
    "TUETUN TYÖHÖNVALMENNUKSEN LAATUKRITEERIEN PISTEMÄÄRÄT",
    "POÄNG FÖR KVALITETSKRITERIERNA FÖR STÖDD ARBETSCOACHNING",
)
RESULTS = (ARVIOITU, TÄMÄ_ARVIOINTI, *(taso.words for _, taso in TASOJEN_ALARAJAT))
"""What the formulas of the level say."""

_NRO, _NAME, _SCORE, _PROPOSAL, _WHY, _EVIDENCE = range(6)
_WIDTHS = (7, 64, 11, 11, 48, 36)
_FIELDS_ROW, _HEADER_ROW = 3, 8
_TITLES = (
    pisteytys.NRO,
    pisteytys.KRITEERI,
    FiSv("Pisteet 1–5", "Poäng 1–5"),
    pisteytys.EHDOTUS,
    pisteytys.PERUSTELU,
    pisteytys.NÄYTTÖ,
)
_LEVELS = {
    Taso.ESIMERKILLINEN: Level.GOOD,
    Taso.HYVÄ: Level.GOOD,
    Taso.KOHTALAINEN: Level.SOON,
    Taso.EI_TUETTUA: Level.LATE,
}
_TEXT = style.LOOKS[Look.TEXT]
_LABEL: Format = {"bold": True, "align": "right", "valign": "vcenter"}
_FIELD: Format = {"align": "left", "indent": 1, "bottom": 1, "bottom_color": style.DARK, "text_wrap": True} | style.OPEN
_MIDDLE: Format = {"align": "center", "valign": "vcenter"}
_BOXED: Format = style.INPUT | {"font_size": 12, "valign": "vcenter", "num_format": "0"}
_TOTAL: Format = {
    "bold": True,
    "font_size": 14,
    "bg_color": style.HEADER_FILL,
    "valign": "vcenter",
    "top": 2,
    "bottom": 2,
    "top_color": style.DARK,
    "bottom_color": style.DARK,
}


def add(book: Book, koonti: Koonti) -> None:
    """Add the sheet."""
    sheet = book.sheet(NAME, TITLE, pisteytys.OHJE, Tab.RESULT)
    for place, width in enumerate(_WIDTHS):
        sheet.width(place, width)
    _fields(sheet, koonti)
    for place, title in enumerate(_TITLES):
        align = {"align": "center"} if place in (_SCORE, _PROPOSAL) else {"align": "left", "indent": 1}
        sheet.write(_HEADER_ROW, place, title, style.HEADER, align)
    sheet.height(_HEADER_ROW, 40)
    row, ranges = _HEADER_ROW + 1, []
    for osio in Osio:
        if osio is Osio.SISÄLTÖ:
            sheet.raw.set_h_pagebreaks([row])
        row, cells = _group(sheet, row, osio, koonti)
        ranges.append(cells)
    _ending(sheet, row, ranges, koonti)
    sheet.raw.set_print_scale(76)
    sheet.raw.repeat_rows(_HEADER_ROW)
    sheet.raw.freeze_panes(_HEADER_ROW + 1, 0)
    sheet.protect()


def _fields(sheet: Sheet, koonti: Koonti) -> None:
    """Write when, how and by whom was assessed."""
    arvio = koonti.arviointi
    left: tuple[tuple[FiSv, Plain], ...] = (
        (pisteytys.PÄIVÄYS, arvio.päiväys),
        (pisteytys.LAJI, arvio.laji.words if arvio.laji else None),
        (FiSv("Asiakirjoja tarkastettu", "Granskade dokument"), arvio.asiakirjoja),
        (FiSv("Haastatteluja", "Intervjuer"), arvio.haastatteluja),
    )
    right: tuple[tuple[FiSv, Plain], ...] = (
        (pisteytys.PALVELU, koonti.palvelu or None),
        (pisteytys.ARVIOIJAT, ", ".join(koonti.arvioijat) or None),
        (FiSv("Tarkasteltu jakso alkaa", "Den granskade perioden börjar"), arvio.jakso.alkaa),
        (FiSv("Tarkasteltu jakso päättyy", "Den granskade perioden slutar"), arvio.jakso.päättyy),
    )
    dates = {"num_format": "d.m.yyyy"}
    # A kind of assessment is wider than the column of scores, and goes on in the empty cell after it.
    for label, value, fields, wrap in ((_NAME, _SCORE, left, False), (_WHY, _EVIDENCE, right, True)):
        for row, (title, content) in enumerate(fields, _FIELDS_ROW):
            sheet.write(row, label, title, _LABEL, {"indent": 1})
            is_day = "päiv" in title.fi or "jakso" in title.fi
            sheet.write(row, value, content, _FIELD, {"text_wrap": wrap}, dates if is_day else {})
    for row, (_, content) in enumerate(right, _FIELDS_ROW):
        if isinstance(content, str):
            sheet.fit(row, [(content, _WIDTHS[_EVIDENCE])])
    for row in range(_FIELDS_ROW, _FIELDS_ROW + len(left)):
        sheet.write(row, _PROPOSAL, None, {"bottom": 1, "bottom_color": style.DARK})
    first = _FIELDS_ROW + 1
    day = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "error_title": FiSv("Päivä", "Dag")}
    day["error_message"] = FiSv("Kirjoita päivä muodossa 20.11.2026.", "Skriv dagen så här: 20.11.2026.")
    for cells in (f"C{first}", f"F{first + 2}:F{first + 3}"):
        sheet.check(cells, day)
    kinds = [laji.words for laji in ArvioinninLaji]
    sheet.check(f"C{first + 1}", {"validate": "list", "source": kinds, "error_title": pisteytys.LAJI})
    count = {"validate": "integer", "criteria": ">=", "value": 0, "error_title": FiSv("Määrä", "Antal")}
    sheet.check(
        f"C{first + 2}:C{first + 3}", count | {"error_message": FiSv("Kirjoita kokonaisluku.", "Skriv ett heltal.")}
    )


def _group(sheet: Sheet, row: int, osio: Osio, koonti: Koonti) -> tuple[int, str]:
    """Write a group and its subtotal; return the row after it, and the cells of its scores."""
    for place in range(len(_WIDTHS)):
        sheet.write(row, place, osio.words if place == 0 else None, style.BAND)
    sheet.height(row, 18)
    rivit = koonti.osion_rivit(osio)
    for rivi in rivit:
        row += 1
        _criterion(sheet, row, rivi)
    cells = f"{address(row - len(rivit) + 1, _SCORE)}:{address(row, _SCORE)}"
    row += 1
    most = ENIMMÄISPISTEET * len(rivit)
    line: Format = {"top": 1, "top_color": style.DARK}
    for place in range(len(_WIDTHS)):
        sheet.write(row, place, pisteytys.välisumma(most) if place == _NAME else None, _LABEL, line, {"indent": 1})
    formula = f'=IF(COUNT({cells})<{len(rivit)},"",SUM({cells}))'
    sheet.write(row, _SCORE, Calc(formula, koonti.välisumma(osio)), style.CALCULATED, {"bold": True}, _MIDDLE, line)
    sheet.height(row, 18)
    return row + 1, cells


def _criterion(sheet: Sheet, row: int, rivi: Rivi) -> None:
    line = style.ROW_LINE
    sheet.write(row, _NRO, rivi.kriteeri.nro, _TEXT, {"num_format": "0"}, line)
    sheet.write(row, _NAME, rivi.kriteeri.nimi, _TEXT, line)
    sheet.write(row, _SCORE, rivi.pisteet, _BOXED)
    sheet.write(row, _PROPOSAL, _proposed(rivi.ehdotus), style.CALCULATED, _MIDDLE, line)
    sheet.write(row, _WHY, rivi.perustelu or None, _TEXT, line, style.OPEN)
    sheet.write(row, _EVIDENCE, rivi.näyttö or None, _TEXT, line, style.OPEN)
    texts: list[tuple[Plain, float]] = [
        (rivi.kriteeri.nimi, _WIDTHS[_NAME]),
        (rivi.perustelu, _WIDTHS[_WHY]),
        (rivi.näyttö, _WIDTHS[_EVIDENCE]),
    ]
    sheet.fit(row, texts, least=21)
    scores = [str(score) for score in range(1, ENIMMÄISPISTEET + 1)]
    error = {
        "error_title": FiSv("Pisteet", "Poäng"),
        "error_message": FiSv("Kirjoita kokonaisluku 1–5.", "Skriv ett heltal 1–5."),
    }
    sheet.check(address(row, _SCORE), {"validate": "list", "source": scores} | error)


def _proposed(ehdotus: Ehdotus | None) -> Plain:
    """Return the proposal as the cell has it: a number, or words when the assessor decides a part of it."""
    if ehdotus is not None and ehdotus.pisteet is not None:
        return ehdotus.pisteet
    return pisteet_sanoina(ehdotus) or None


def _ending(sheet: Sheet, row: int, ranges: list[str], koonti: Koonti) -> None:
    """Write the total, the levels, the next assessment and the places to sign."""
    scores = ",".join(ranges)
    total = address(row, _SCORE)
    for place in range(len(_WIDTHS)):
        title = pisteytys.YHTEISPISTEMÄÄRÄ.upper() if place == _NAME else None
        sheet.write(row, place, title, _TOTAL, {"align": "right" if place == _NAME else "left", "indent": 1})
    formula = f'=IF(COUNT({scores})<{len(KRITEERIT)},"",SUM({scores}))'
    sheet.write(row, _SCORE, Calc(formula, koonti.yhteispistemäärä), _TOTAL, {"align": "center", "locked": True})
    sheet.write(row, _WHY, Calc(result_formula(total, f"COUNT({scores})"), koonti.tulos), _TOTAL, {"indent": 1})
    sheet.height(row, 28)
    _bands(sheet, row + 2, total, koonti.taso)
    _next(sheet, row + 7, total, koonti)
    _signatures(sheet, row + 9, koonti)


def result_formula(total: str, count: str) -> str:
    """Return the formula of the level, or of how many criteria are scored."""
    *others, (_, lowest) = TASOJEN_ALARAJAT
    level = f'"{lowest}"'
    for least, taso in reversed(others):
        level = f'IF({total}>={least},"{taso}",{level})'
    return f'=IF({total}="",{count}&"{ARVIOITU.fi}",{level})'


def _bands(sheet: Sheet, row: int, total: str, reached: Taso | None) -> None:
    """Write the four levels as the source prints them; the reached one is filled and marked."""
    most = ENIMMÄISPISTEET * len(KRITEERIT)
    for least, taso in TASOJEN_ALARAJAT:
        words = sama(f"{least} – {most}") if least else pisteytys.enintään(most)
        for place in range(_NAME, len(_WIDTHS)):
            sheet.write(row, place, None, style.ROW_LINE)
        sheet.write(
            row,
            _NAME,
            words + " =",
            style.ROW_LINE,
            {"align": "right"},
        )
        sheet.write(row, _SCORE, taso.words, style.ROW_LINE)
        formula = f'=IF({total}="","",IF(AND({total}>={least},{total}<={most}),"{TÄMÄ_ARVIOINTI.fi}",""))'
        mark = TÄMÄ_ARVIOINTI if taso is reached else None
        sheet.write(row, _EVIDENCE, Calc(formula, mark), style.ROW_LINE, {"indent": 1})
        marked = f'=${address(row, _EVIDENCE)}="{TÄMÄ_ARVIOINTI.fi}"'
        sheet.colour(f"{address(row, _NAME)}:{address(row, _EVIDENCE)}", marked, _LEVELS[taso])
        row, most = row + 1, least - 1


def _next(sheet: Sheet, row: int, total: str, koonti: Koonti) -> None:
    day = address(_FIELDS_ROW, _SCORE)
    often, seldom = TIHEÄ_ARVIOINTIVÄLI, ARVIOINTIVÄLI
    formula = f'=IF(OR({total}="",{day}=""),"",EDATE({day},IF({total}<{VUOSITTAIN_ALKAEN},{often},{seldom})))'
    sheet.write(row, _NAME, pisteytys.SEURAAVA, _LABEL, {"indent": 1})
    sheet.write(row, _SCORE, Calc(formula, koonti.seuraava), {"num_format": "d.m.yyyy", "bold": True, "align": "left"})
    sheet.write(
        row,
        _WHY,
        FiSv(
            f"Alle {VUOSITTAIN_ALKAEN} pistettä: puolen vuoden kuluttua. Muuten vuoden kuluttua.",
            f"Under {VUOSITTAIN_ALKAEN} poäng: om ett halvt år. Annars om ett år.",
        ),
        style.SUBTITLE,
        {"indent": 1},
    )
    sheet.write(row + 1, _WHY, pisteytys.EI_ARVIOIJAN, style.SUBTITLE, {"indent": 1})


def _signatures(sheet: Sheet, row: int, koonti: Koonti) -> None:
    """Write the lines of two assessors and of the team leader side by side; a name that is known is under its line."""
    arvioijat = [*koonti.arvioijat, "", ""][:2]
    people = (
        (pisteytys.ARVIOIJA, arvioijat[0]),
        (pisteytys.ARVIOIJA, arvioijat[1]),
        (pisteytys.TIIMINVETÄJÄ, koonti.tiiminvetäjä),
    )
    sheet.write(row, _NAME, FiSv("Allekirjoitukset ja päiväykset", "Underskrifter och datum"), style.HEADING)
    sheet.height(row + 1, 26)
    for place, (role, name) in zip((_NAME, _WHY, _EVIDENCE), people, strict=True):
        words = role + f": {name}" if name else role
        sheet.write(row + 2, place, words, style.SUBTITLE, {"top": 1, "top_color": style.INK, "indent": 1})
