"""The sheet Tulokset kausittain: the figures of four quarters and of them together, and of each coach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lomake.aika import Jakso
from lomake.language import FiSv, Words, sama
from lomake.luvut import OSIOT, Luku, Muoto
from lomake.luvut.rivit import Aineisto, Kausi
from lomake.rajat import Rajat
from lomake.workbooks import figures, style
from lomake.workbooks.book import Book, Sheet, address, letters
from lomake.workbooks.checks import FIRST_DAY
from lomake.workbooks.figures import Text, View
from lomake.workbooks.kooste.summary import (
    AWAY_SHAPE,
    AWAY_TITLE,
    PERIOD,
    PERIOD_BEGINS,
    PERIOD_ENDS,
    WEEKS_AWAY,
)
from lomake.workbooks.seuranta import charges
from lomake.workbooks.seuranta.charges import CHOSEN_LAST, CHOSEN_START, SITUATION
from lomake.workbooks.seuranta.tables import COACH, DAY, LAST, START
from lomake.workbooks.seuranta.team import QUARTERS, Team
from lomake.workbooks.seuranta.team_rows import WHOLE_TEAM
from lomake.workbooks.style import Format, Look, Tab
from lomake.workbooks.tables import Calc, Plain

SHEET = FiSv("Tulokset kausittain", "Resultat per period")
HEADER, FIRST = 4, 9
"""The row of headings and that of the first section, counted from 0."""
LAST_QUARTER = 5
_YEAR, _COACHES = 6, 8
_CHOICE = "$I$3"
_BEGIN, _END, _AWAY, _WEEKS = range(5, 9)
LOOKS = {
    Muoto.KOKONAINEN: Look.WHOLE,
    Muoto.DESIMAALI: Look.DECIMAL,
    Muoto.RAHA: Look.MONEY,
    Muoto.OSUUS: Look.SHARE,
}
_NOTE: Format = {"font_color": style.NOTE, "font_size": 9, "valign": "vcenter"}
YEAR, FOUR_QUARTERS = FiSv("Vuosi ", "År "), FiSv(f"{QUARTERS} neljännestä", f"{QUARTERS} kvartal")
ROMAN = ("I", "II", "III", "IV")


BY_COACH = FiSv("Valmentajittain, valittu kausi", "Per arbetscoach, vald period")
FROM_LIST = FiSv("Valitse kausi luettelosta.", "Välj period ur listan.")
FIRST_OF_QUARTER = FiSv(
    "Viimeisen neljänneksen ensimmäinen päivä, esimerkiksi 1.10.2026.",
    "Det sista kvartalets första dag, till exempel 1.10.2026.",
)


@dataclass(frozen=True, slots=True)
class Period:
    """A column of figures: what it is called, its period and its rows."""

    title: Words
    kausi: Kausi
    data: Aineisto


def quarter_title(jakso: Jakso) -> FiSv:
    """Return what a quarter is called: III/2026."""
    return sama(f"{ROMAN[(jakso.alku.month - 1) // 3]}/{jakso.alku.year}")


def year_title(jakso: Jakso) -> FiSv:
    """Return what four quarters are called together: a year when they are one."""
    return YEAR + f"{jakso.alku.year}" if jakso.alku.month == 1 else FOUR_QUARTERS


def periods(team: Team) -> list[Period]:
    """Return the columns of the whole team."""
    coaches = max(1, len(team.coaches))
    quarters = [Period(quarter_title(one), team.period(one, coaches), team.data) for one in team.quarters]
    return [*quarters, Period(year_title(team.year), team.period(team.year, coaches), team.data)]


def chosen_period(team: Team, chosen: Words) -> Kausi:
    """Return the period of each coach's figures, by the title of its column."""
    found = next(one.kausi for one in periods(team) if one.title == chosen)
    return team.period(Jakso(found.alku, found.loppu), 1)


def rows() -> dict[str, int]:
    """Return the row of each figure, by the name of its function."""
    found, row = {}, FIRST
    for _, luvut in OSIOT:
        row += 1
        for luku in luvut:
            found[luku.avain] = row
            row += 1
    return found


def add(book: Book, team: Team, subtitle: FiSv, *, chosen: Words) -> None:
    """Add the sheet; `chosen` is the title of the period for which each coach's figures are."""
    going_on = FiSv(
        " · viimeinen kausi on kesken, jos se jatkuu päivän jälkeen",
        " · den sista perioden pågår, om den fortsätter efter dagen",
    )
    sheet = book.sheet(SHEET, SHEET, subtitle + going_on, Tab.RESULT)
    book.name(START, SHEET, f"${letters(LAST_QUARTER)}${_BEGIN + 1}")
    book.name(LAST, SHEET, f"${letters(LAST_QUARTER)}${_END + 1}")
    columns, kausi = periods(team), chosen_period(team, chosen)
    own = [Period(coach.name, kausi, team.of(coach.name)) for coach in team.coaches]
    its_column = letters(_COACHES if own else LAST_QUARTER)
    book.name(CHOSEN_START, SHEET, f"${its_column}${_BEGIN + 1}")
    book.name(CHOSEN_LAST, SHEET, f"${its_column}${_END + 1}")
    _widths(sheet, len(own))
    _headings(sheet, columns, own, chosen)
    _machinery(sheet, columns, own)
    _labels(sheet)
    for place, column in enumerate(columns, 2):
        _figures(sheet, place, team_view(place, team.rajat), column, figures.formula, bold=place == _YEAR)
    for place, column in enumerate(own, _COACHES):
        _figures(sheet, place, coach_view(place, team.rajat), column, charges.figure, bold=False)
    sheet.raw.freeze_panes(HEADER + 1, 2)
    sheet.raw.set_print_scale(80)
    sheet.raw.set_h_pagebreaks([min(rows()["aloitetut"] - 1, FIRST + 60)])
    sheet.raw.repeat_rows(HEADER - 1, HEADER)
    sheet.raw.repeat_columns(0, 1)
    sheet.protect()


def team_view(place: int, rajat: Rajat) -> View:
    """Return where the figures of the whole team find their period in a column."""
    column = letters(place)

    def rows_(table: str) -> str:
        return f'({table}[{COACH}]<>"")'

    return View(
        f"{column}${_BEGIN + 1}",
        f"{column}${_END + 1}",
        f"{column}${_WEEKS + 1}",
        SITUATION,
        (COACH, '"*"'),
        rows_,
        lambda _: "1",
        "1",
        None,
        rajat,
    )


def coach_view(place: int, rajat: Rajat) -> View:
    """Return the same for a coach, whose name is the heading: clients are counted in the table of charges."""
    column = letters(place)
    name = f"{column}${HEADER + 1}"
    mine = f"({charges.NAME}[{COACH}]={name})"

    def rows_(table: str) -> str:
        return f"({table}[{COACH}]={name})"

    return View(
        f"{column}${_BEGIN + 1}",
        f"{column}${_END + 1}",
        f"{column}${_WEEKS + 1}",
        SITUATION,
        (COACH, name),
        rows_,
        lambda day: f"{mine}*{charges.in_charge(day)}",
        f"{mine}*1",
        charges.LIMITS,
        rajat,
    )


def _widths(sheet: Sheet, coaches: int) -> None:
    for place, width in enumerate((6, 43, *[10.5] * QUARTERS, 12, 2.5, *[14] * max(1, coaches))):
        sheet.width(place, width)


def _headings(sheet: Sheet, columns: Sequence[Period], own: Sequence[Period], chosen: Words) -> None:
    quarter = 'CHOOSE(ROUNDUP(MONTH({0})/3,0),"I","II","III","IV")&"/"&YEAR({0})'
    heads: list[tuple[int, Plain | Calc]] = [(0, FiSv("Nro", "Nr")), (1, FiSv("Luku", "Tal"))]
    for place, column in enumerate(columns, 2):
        begin = address(_BEGIN, place)
        year = f'IF(MONTH({begin})=1,"{YEAR.fi}"&YEAR({begin}),"{FOUR_QUARTERS.fi}")'
        heads.append((place, Calc(f"={year if place == _YEAR else quarter.format(begin)}", column.title)))
    heads += [(place, column.title) for place, column in enumerate(own, _COACHES)]
    for place, title in heads:
        align: Format = {"align": "left", "indent": 1} if place < 2 else {"align": "right"}
        sheet.write(HEADER, place, title, style.HEADER, align)
    for place in range(2, _COACHES + len(own)):
        if place != _YEAR + 1:
            words = {2: WHOLE_TEAM, _COACHES: BY_COACH}.get(place)
            sheet.write(HEADER - 1, place, words, style.BAND)
    sheet.height(HEADER, 30)
    if own:
        sheet.write(2, _YEAR, charges.CHOSEN, {"bold": True, "align": "right"})
        sheet.write(2, _COACHES, chosen, style.INPUT)
        titles = f"=$C${HEADER + 1}:$G${HEADER + 1}"
        sheet.check(
            _CHOICE.replace("$", ""),
            {"validate": "list", "source": titles, "error_title": PERIOD, "error_message": FROM_LIST},
        )


def _machinery(sheet: Sheet, columns: Sequence[Period], own: Sequence[Period]) -> None:
    """Write the periods, absences and working weeks, in plain sight."""
    last = letters(LAST_QUARTER)
    titles = (PERIOD_BEGINS, PERIOD_ENDS, WEEKS_AWAY, FiSv("Valmentajaviikkoja", "Coachveckor"))
    for row, title in enumerate(titles, _BEGIN):
        sheet.write(row, 1, title, _NOTE, {"indent": 1})
    for place, column in enumerate((*columns, None, *own), 2):
        if column is None:
            continue
        kausi, here = column.kausi, letters(place)
        begin, end, away = (f"{here}{row + 1}" for row in (_BEGIN, _END, _AWAY))
        if place == LAST_QUARTER:
            sheet.write(_BEGIN, place, kausi.alku, {"num_format": "d.m.yyyy"}, style.INPUT)
            day = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "error_title": PERIOD}
            words = FIRST_OF_QUARTER
            sheet.check(begin, day | {"input_title": PERIOD, "input_message": words, "error_message": words})
        else:
            text = _begin_formula(place, last)
            sheet.write(_BEGIN, place, Calc(text, kausi.alku), {"num_format": "d.m.yyyy", "align": "right"}, _NOTE)
        sheet.write(
            _END,
            place,
            Calc(_end_formula(place, begin), kausi.loppu),
            {"num_format": "d.m.yyyy", "align": "right"},
            _NOTE,
        )
        absences: Plain | Calc = Calc("=SUM($C$8:$F$8)", 0) if place == _YEAR else 0
        looks = (style.OPEN,) if place != _YEAR else ()
        sheet.write(_AWAY, place, absences, {"num_format": "#,##0.0", "align": "right"}, _NOTE, *looks)
        count = "" if place >= _COACHES else f"*ROWS(Valmentajat[{COACH}])"
        text = f"=MAX(0,NETWORKDAYS({begin},{end}))/5{count}-{away}"
        sheet.write(_WEEKS, place, Calc(text, kausi.työviikkoja), {"num_format": "#,##0.0", "align": "right"}, _NOTE)
    number = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 500}
    message = {"error_title": AWAY_TITLE, "error_message": AWAY_SHAPE}
    sheet.check(f"C{_AWAY + 1}:F{_AWAY + 1}", number | message)
    if own:
        sheet.check(f"I{_AWAY + 1}:{letters(_COACHES + len(own) - 1)}{_AWAY + 1}", number | message)


def _begin_formula(place: int, last: str) -> str:
    if place >= _COACHES:
        return f"=INDEX($C${_BEGIN + 1}:$G${_BEGIN + 1},MATCH({_CHOICE},$C${HEADER + 1}:$G${HEADER + 1},0))"
    if place == _YEAR:
        return f"=C{_BEGIN + 1}"
    return f"=EDATE(${last}${_BEGIN + 1},-{3 * (LAST_QUARTER - place)})"


def _end_formula(place: int, begin: str) -> str:
    if place >= _COACHES:
        return f"=INDEX($C${_END + 1}:$G${_END + 1},MATCH({_CHOICE},$C${HEADER + 1}:$G${HEADER + 1},0))"
    if place == _YEAR:
        return f"={letters(LAST_QUARTER)}{_END + 1}"
    return f"=MIN({DAY},EDATE({begin},3)-1)"


def _labels(sheet: Sheet) -> None:
    before = 0
    for section, luvut in OSIOT:
        top = rows()[luvut[0].avain] - 1
        for place in range(_YEAR + 1):
            sheet.write(top, place, section if place == 0 else None, style.SECTION)
        for luku in luvut:
            row, number = rows()[luku.avain], luku.nro if luku.nro != before else None
            sheet.write(row, 0, number, _NOTE, style.ROW_LINE, {"align": "left", "indent": 1})
            sheet.write(row, 1, luku.nimi, style.ROW_LINE, {"indent": 1})
            before = luku.nro


def _figures(
    sheet: Sheet, place: int, view: View, column: Period, formula: Callable[[Luku, View], Text], *, bold: bool
) -> None:
    for _, luvut in OSIOT:
        for luku in luvut:
            text = formula(luku, view)
            value = luku.laske(column.data, column.kausi)
            shown = style.NOTHING if value is None else value
            looks = (style.LOOKS[LOOKS[luku.muoto]], style.CALCULATED, style.ROW_LINE, {"bold": bold})
            sheet.write(rows()[luku.avain], place, Calc(text.text, shown, text.array), *looks)
