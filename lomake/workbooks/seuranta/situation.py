"""The sheet Tilannekuva: the day, five tiles, what to take hold of now, and five charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from lomake.kriteerit.koonti import ENIMMÄISPISTEET, Koonti
from lomake.kriteerit.luettelo import KRITEERIT, Osio
from lomake.luvut import LUVUT
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila
from lomake.values import format_date
from lomake.workbooks import style
from lomake.workbooks.book import FIRST_DAY, Book, Sheet, letters
from lomake.workbooks.kooste.columns import LATE
from lomake.workbooks.seuranta import charges, charts, results, sheets, tables, team_rows
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.results import LAST_QUARTER
from lomake.workbooks.seuranta.tables import DAY, START
from lomake.workbooks.seuranta.team import Team
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Calc, Plain, Table

SHEET = "Tilannekuva"
_DAY_CELL, _SITUATION_CELL = "$K$1", "$K$2"
_TILE_ROW, _LIST_ROW = 3, 7
_WIDE, _NARROW = 9, 10
_EDGE: Format = {"left": 5, "left_color": style.DARK, "indent": 1}
_FEW_COACHES = 6
_LINK: Format = {"underline": 1, "font_color": style.DARK, "indent": 1}


@dataclass(frozen=True, slots=True)
class Made:
    """The rows of the other sheets, which this one sums up."""

    clients: Table
    client_rows: Sequence[Row]
    coach_rows: Sequence[Row]
    week_rows: Sequence[Row]
    job_rows: Sequence[Row]
    guidance_rows: Sequence[Row]
    now: Koonti
    before: Koonti


@dataclass(frozen=True, slots=True)
class Matter:
    """Something to take hold of: in words, the sheet it is on, how it is counted, and how many there are."""

    words: str
    sheet: str
    formula: str
    count: int
    level: Level = Level.LATE


def add(book: Book, team: Team, subtitle: str, made: Made) -> None:
    """Add the sheet."""
    sheet = book.sheet(SHEET, SHEET, subtitle, Tab.RESULT)
    book.name(DAY, SHEET, _DAY_CELL)
    book.name(charges.SITUATION, SHEET, _SITUATION_CELL)
    for place, width in enumerate((*[11] * 8, 2, 42, 12)):
        sheet.width(place, width)
    _day(sheet, team)
    _tiles(sheet, team, made)
    _matters(sheet, team, made)
    _charts(sheet, team)
    sheet.raw.fit_to_pages(1, 1)
    sheet.protect()


def _day(sheet: Sheet, team: Team) -> None:
    date_look = {"num_format": "d.m.yyyy", "valign": "vcenter"}
    sheet.write(0, _WIDE, DAY, {"bold": True, "align": "right", "valign": "vcenter"})
    sheet.write(0, _NARROW, team.day, date_look, style.INPUT)
    sheet.height(0, 26)
    sheet.write(1, _WIDE, "Suunnitelmien tilanne on päivältä", style.SUBTITLE, {"align": "right"})
    sheet.write(1, _NARROW, team.day, date_look, style.SUBTITLE, {"align": "center"})
    words = "Kaikki merkinnät ja luvut lasketaan tästä päivästä, ei tietokoneen kellosta."
    check = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "input_title": DAY, "input_message": words}
    sheet.check("K1", check | {"error_title": DAY, "error_message": "Kirjoita päivä muodossa 20.11.2026."})


def _tiles(sheet: Sheet, team: Team, made: Made) -> None:
    quarter = results.periods(team)[LAST_QUARTER - 2]
    aim, first = team.rajat[Raja.VIIKKOTAVOITE], team.rajat[Raja.ILMAN_TAPAAMISTA]
    figures = (
        (0, "asiakasmäärä", "Asiakkaita nyt", "kauden lopussa"),
        (2, "työssä_olevien_osuus", "Työssä olevien osuus", "viimeisellä kaudella"),
        (4, "tapaamispäivät_mediaani", "Päivää 1. tapaamiseen", f"mediaani, tavoite ≤ {first}"),
        (6, "tapaamisia_viikossa", "Tapaamisia / vko", f"valmentajaa kohti, tavoite {aim}"),
    )
    for place, key, title, note in figures:
        luku = next(one for one in LUVUT if one.avain == key)
        value = luku.laske(quarter.data, quarter.kausi)
        cell = f"'{results.SHEET}'!{letters(LAST_QUARTER)}{results.rows()[key] + 1}"
        shown: Plain = style.NOTHING if value is None else value
        look = style.LOOKS[results.LOOKS[luku.muoto]]
        _tile(sheet, place, title, Calc(f"={cell}", shown), look, note)
    day = made.now.arviointi.päiväys
    title = f"Laatukriteerit, {made.now.arviointi.laji} {format_date(day)}" if day else "Laatukriteerit"
    total, level = f"{sheets.CRITERIA_SHEET}!$B$3", f"{sheets.CRITERIA_SHEET}!$C$3"
    points = made.now.yhteispistemäärä
    score = Calc(f'=IF({total}="","{style.NOTHING}",{total})', style.NOTHING if points is None else points)
    most = ENIMMÄISPISTEET * len(KRITEERIT)
    note_calc = Calc(f'={level}&" (enintään {most})"', f"{made.now.tulos} (enintään {most})")
    _tile(sheet, _WIDE, title, score, style.LOOKS[Look.WHOLE], note_calc)


def _tile(sheet: Sheet, place: int, title: str, value: Calc, look: Format, note: Plain | Calc) -> None:
    big: Format = {
        "font_size": 22,
        "shrink": True,
        "bold": True,
        "font_color": style.DARK,
        "align": "left",
        "valign": "vcenter",
    }
    sheet.write(_TILE_ROW, place, title, {"font_color": style.NOTE}, _EDGE)
    sheet.write(_TILE_ROW + 1, place, value, look, big, _EDGE)
    sheet.write(_TILE_ROW + 2, place, note, style.SUBTITLE, {"align": "left"}, _EDGE)
    sheet.height(_TILE_ROW + 1, 32)


def matters(team: Team, made: Made) -> list[Matter]:
    """Return what to take hold of now, the most pressing first."""
    soon = f"{team.rajat[Raja.TARKISTUS_LÄHELLÄ]} pv"
    unmet, long, most = tables.unmet(team.rajat), tables.too_long(team.rajat), team.rajat[Raja.ASIAKKAITA]
    clients, weeks = made.clients.sheet, sheets.WEEKS_SHEET

    def of_clients(column: str, word: str) -> tuple[str, int]:
        place = made.clients.place(column)
        count = sum(row[place] == word for row in made.client_rows)
        return f'=COUNTIFS(Asiakkaat[{column}],"{word}")', count

    guidance = "Ohjaus ja kenttätyö"
    last = sheets.RHYTHM_ROW + len(team_rows.RHYTHM)
    rhythm = f"'{guidance}'!$E${sheets.RHYTHM_ROW + 1}:$E${last}"
    unchecked = f'=COUNTIFS(Viikot[Maanantai],"<="&{DAY}-7,Viikot[Tarkistettu],"")'
    overload = f'=COUNTIFS(Valmentajat[Asiakkaita kokoaikaista kohti],">{most}")'
    unplanned = f'=COUNTIFS(Työsuhteet[Suunnitelma ajoissa],"ei",Työsuhteet[Alkoi],">="&{START})'
    return [
        Matter("Suunnitelman tarkistus myöhässä", clients, *of_clients("Myöhässä", LATE)),
        Matter(f"Tarkistus {soon[:-3]} päivän sisällä", clients, *of_clients("Myöhässä", soon), Level.SOON),
        Matter("Etsii ilman työnhakusuunnitelmaa", clients, *of_clients("Suunnitelma voimassa", "ei")),
        Matter("Työssä, tukisuunnitelma puuttuu", clients, *of_clients("Tukisuunnitelma voimassa", "ei")),
        Matter(f"{unmet} ilman tapaamista", clients, *of_clients(unmet, long)),
        Matter("Viikko vetäjän tarkistamatta", weeks, unchecked, _unchecked(team, made)),
        Matter("Ohjaus tai kenttätyö myöhässä", guidance, f'=COUNTIFS({rhythm},"<>{sheets.IN_ORDER}")',
               sheets.late_guidance(team, made.guidance_rows)),
        Matter("Kaudella alkanut työ, suunnitelma ei ajoissa", "Työsuhteet", unplanned, _unplanned(team, made)),
        Matter(f"Valmentajalla yli {most} asiakasta kokoaikaista kohti", "Valmentajat", overload,
               _overloaded(made, most)),
    ]  # fmt: skip


def _unchecked(team: Team, made: Made) -> int:
    before = team.day - timedelta(days=7)
    return sum(row[8] is None and row[1] <= before for row in made.week_rows)  # type: ignore[operator]


def _unplanned(team: Team, made: Made) -> int:
    table, start = tables.jobs(team.rajat), team.quarters[-1].alku
    begun, planned = table.place("Alkoi"), table.place("Suunnitelma ajoissa")
    return sum(row[planned] == "ei" and row[begun] >= start for row in made.job_rows)  # type: ignore[operator]


def _overloaded(made: Made, most: int) -> int:
    return sum(row[3] is not None and row[3] > most for row in made.coach_rows)  # type: ignore[operator]


def _matters(sheet: Sheet, team: Team, made: Made) -> None:
    sheet.write(_LIST_ROW, _WIDE, "Mihin tarttua nyt", style.HEADER, {"align": "left", "indent": 1})
    sheet.write(_LIST_ROW, _NARROW, "Määrä", style.HEADER, {"align": "right"})
    row = _LIST_ROW
    for row, matter in enumerate(matters(team, made), _LIST_ROW + 1):
        sheet.link(row, _WIDE, matter.sheet, matter.words, style.ROW_LINE, _LINK)
        calc = Calc(matter.formula, matter.count)
        sheet.write(row, _NARROW, calc, style.LOOKS[Look.WHOLE], style.CALCULATED, style.ROW_LINE)
        cell = f"{letters(_NARROW)}{row + 1}"
        sheet.colour(cell, f"={cell}>0", matter.level)
    words = "Punainen odottaa tekijää, keltainen on tulossa. Rivi avaa välilehden."
    sheet.write(row + 1, _WIDE, words, style.SUBTITLE, {"indent": 1})


def _charts(sheet: Sheet, team: Team) -> None:
    _share(sheet)
    _starts(sheet)
    below = 20
    if team.coaches:
        _weekly(sheet, team, below)
        _states(sheet, team, below)
    _groups(sheet, below)


def _quarters() -> str:
    return charts.across(results.SHEET, results.HEADER, 2, LAST_QUARTER)


def _figure(key: str) -> str:
    return charts.across(results.SHEET, results.rows()[key], 2, LAST_QUARTER)


def _share(sheet: Sheet) -> None:
    made = charts.chart(sheet, "column", "Työssä olevien osuus kausittain")
    made.add_series(charts.series(_figure("työssä_olevien_osuus"), _quarters(), "Osuus", 0, label="0 %", gap=80))
    charts.axes(made, unit=0.25, format_="0 %", most=1)
    # Room for the label of a full column below the title.
    made.set_plotarea({"layout": {"x": 0.13, "y": 0.24, "width": 0.83, "height": 0.6}})
    _place(sheet, made, 7, 0, "Työssä olevien osuus neljännesvuosittain. Luvut: Tulokset kausittain, luku 6.")


def _starts(sheet: Sheet) -> None:
    made = charts.chart(sheet, "column", "Uudet työsuhteet kausittain", subtype="stacked")
    for key, name, fill in (("uudet_avoimet", "Avoimet työmarkkinat", 0), ("muut_aloitukset", "Muut", 2)):
        made.add_series(charts.series(_figure(key), _quarters(), name, fill, label="0;;"))
    charts.axes(made)
    charts.legend(made)
    _place(sheet, made, 7, 4, "Alkaneet työt neljännesvuosittain. Luvut: Tulokset kausittain, luku 4.")


def _weekly(sheet: Sheet, team: Team, row: int) -> None:
    first, last = 5, 4 + len(team.weeks)
    weeks = charts.cells(sheets.WEEKS_SHEET, sheets.WEEK_BLOCK, first, last)
    mean = charts.cells(sheets.WEEKS_SHEET, sheets.WEEK_BLOCK + 1, first, last)
    aim = charts.cells(sheets.WEEKS_SHEET, sheets.WEEK_BLOCK + 2, first, last)
    made = charts.chart(sheet, "column", "Tapaamisia viikossa valmentajaa kohti")
    made.add_series(charts.series(mean, weeks, "Tiimin keskiarvo", 1))
    line = sheet.chart({"type": "line"})
    line.add_series(charts.target(aim, weeks, f"Tavoite {team.rajat[Raja.VIIKKOTAVOITE]}"))
    made.combine(line)
    charts.axes(made, unit=1)
    charts.legend(made)
    words = "Kasvokkaiset työnantajatapaamiset viikoittain ja tavoite. Luvut: Työnantajayhteydet viikoittain."
    _place(sheet, made, row, 0, words)


def _states(sheet: Sheet, team: Team, row: int) -> None:
    first, last = 5, 4 + len(team.coaches)
    names = charts.cells("Valmentajat", 0, first, last)
    made = charts.chart(sheet, "bar", "Asiakkaat valmentajittain tilan mukaan", subtype="stacked")
    states = (Tila.ETSII, Tila.TYÖSSÄ, Tila.OPISKELEE, Tila.TAUOLLA)
    for fill, tila in enumerate(states):
        values = charts.cells("Valmentajat", 4 + fill, first, last)
        made.add_series(charts.series(values, names, str(tila).capitalize(), fill, label="0;;"))
    charts.axes(made)
    made.set_y_axis({"reverse": True, "num_font": {"size": 9, "color": style.NOTE}, "line": style.CHART_BORDER})
    made.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
    charts.legend(made)
    height = charts.SIZE[1] if len(team.coaches) <= _FEW_COACHES else 90 + 18 * len(team.coaches)
    _place(sheet, made, row, 4, "Kunkin valmentajan asiakkaat tilan mukaan. Luvut: Valmentajat.", height=height)


def _groups(sheet: Sheet, row: int) -> None:
    first, last = sheets.GROUPS_ROW, sheets.GROUPS_ROW + len(Osio) - 1
    names = charts.cells(sheets.CRITERIA_SHEET, 2, first, last)
    made = charts.chart(sheet, "bar", "Laatukriteerit osioittain")
    for place, name, fill in ((5, "Edellinen", 2), (4, "Nyt", 0)):
        values = charts.cells(sheets.CRITERIA_SHEET, place, first, last)
        made.add_series(charts.series(values, names, name, fill, label="0 %"))
    made.set_y_axis({"reverse": True, "num_font": {"size": 9, "color": style.NOTE}, "line": style.CHART_BORDER})
    made.set_x_axis({"visible": False, "min": 0, "max": 1.2, "major_gridlines": {"visible": False}})
    charts.legend(made)
    _place(sheet, made, row, _WIDE, "Pisteet osioittain, osuutena enimmäispisteistä. Luvut: Laatukriteerit.", width=372)


def _place(
    sheet: Sheet,
    chart: object,
    row: int,
    place: int,
    words: str,
    *,
    width: int = charts.SIZE[0],
    height: int = charts.SIZE[1],
) -> None:
    chart.set_size({"width": width, "height": height})  # type: ignore[attr-defined]
    sheet.place_chart(row, place, chart, words, x_offset=2, y_offset=6)
