"""The sheet Tilannekuva: the day, five tiles, what to take hold of now, and five charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from lomake.kriteerit.koonti import ENIMMÄISPISTEET, Koonti
from lomake.kriteerit.luettelo import KRITEERIT, Osio
from lomake.language import POIS, FiSv, joined
from lomake.luvut import LUVUT
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila
from lomake.values import format_date
from lomake.workbooks import style
from lomake.workbooks.book import Book, Sheet, letters
from lomake.workbooks.checks import DAY_SHAPE, FIRST_DAY
from lomake.workbooks.kooste.clients import within_days
from lomake.workbooks.seuranta import charges, charts, results, sheets, tables, team_rows
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.results import LAST_QUARTER
from lomake.workbooks.seuranta.tables import DAY, DAY_WORDS, START
from lomake.workbooks.seuranta.team import Team
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Calc, Plain, Table
from lomake.workbooks.wording import IN_ORDER, LATE, NO

SHEET = FiSv("Tilannekuva", "Lägesbild")
_MOST = ENIMMÄISPISTEET * len(KRITEERIT)
OF_MOST = FiSv(f" (enintään {_MOST})", f" (högst {_MOST})")
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

    words: FiSv
    sheet: FiSv
    formula: str
    count: int
    level: Level = Level.LATE


def add(book: Book, team: Team, subtitle: FiSv, made: Made) -> None:
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
    sheet.write(0, _WIDE, DAY_WORDS, {"bold": True, "align": "right", "valign": "vcenter"})
    sheet.write(0, _NARROW, team.day, date_look, style.INPUT)
    sheet.height(0, 26)
    sheet.write(
        1,
        _WIDE,
        FiSv("Suunnitelmien tilanne on päivältä", "Planernas läge är från"),
        style.SUBTITLE,
        {"align": "right"},
    )
    sheet.write(1, _NARROW, team.day, date_look, style.SUBTITLE, {"align": "center"})
    words = FiSv(
        "Kaikki merkinnät ja luvut lasketaan tästä päivästä, ei tietokoneen kellosta.",
        "Alla märken och tal räknas från den här dagen, inte från datorns klocka.",
    )
    check = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "input_title": DAY_WORDS, "input_message": words}
    sheet.check("K1", check | {"error_title": DAY_WORDS, "error_message": DAY_SHAPE})


def _tiles(sheet: Sheet, team: Team, made: Made) -> None:
    quarter = results.periods(team)[LAST_QUARTER - 2]
    aim, first = team.rajat[Raja.VIIKKOTAVOITE], team.rajat[Raja.ILMAN_TAPAAMISTA]
    figures = (
        (0, "asiakasmäärä", FiSv("Asiakkaita nyt", "Klienter nu"), FiSv("kauden lopussa", "vid periodens slut")),
        (
            2,
            "työssä_olevien_osuus",
            FiSv("Työssä olevien osuus", "Andelen i arbete"),
            FiSv("viimeisellä kaudella", "under sista perioden"),
        ),
        (
            4,
            "tapaamispäivät_mediaani",
            FiSv("Päivää 1. tapaamiseen", "Dagar till 1:a mötet"),
            FiSv(f"mediaani, tavoite ≤ {first}", f"median, mål ≤ {first}"),
        ),
        (
            6,
            "tapaamisia_viikossa",
            FiSv("Tapaamisia / vko", "Möten / vecka"),
            FiSv(f"valmentajaa kohti, tavoite {aim}", f"per arbetscoach, mål {aim}"),
        ),
    )
    for place, key, title, note in figures:
        luku = next(one for one in LUVUT if one.avain == key)
        value = luku.laske(quarter.data, quarter.kausi)
        cell = f"'{results.SHEET.fi}'!{letters(LAST_QUARTER)}{results.rows()[key] + 1}"
        shown: Plain = style.NOTHING if value is None else value
        look = style.LOOKS[results.LOOKS[luku.muoto]]
        _tile(sheet, place, title, Calc(f"={cell}", shown), look, note)
    day = made.now.arviointi.päiväys
    laji = made.now.arviointi.laji
    title = tables.CRITERIA_SHEET
    if day:
        title = joined(" ", filter(None, (title + ",", laji.words if laji else POIS, format_date(day))))
    total, level = f"{tables.CRITERIA_SHEET.fi}!$B$3", f"{tables.CRITERIA_SHEET.fi}!$C$3"
    points = made.now.yhteispistemäärä
    score = Calc(f'=IF({total}="","{style.NOTHING}",{total})', style.NOTHING if points is None else points)
    note_calc = Calc(f'={level}&"{OF_MOST.fi}"', made.now.tulos + OF_MOST)
    _tile(sheet, _WIDE, title, score, style.LOOKS[Look.WHOLE], note_calc)


def _tile(sheet: Sheet, place: int, title: FiSv, value: Calc, look: Format, note: Plain | Calc) -> None:
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
    soon, days = within_days(team.rajat), team.rajat[Raja.TARKISTUS_LÄHELLÄ]
    unmet, long, most = tables.unmet(team.rajat), tables.too_long(team.rajat), team.rajat[Raja.ASIAKKAITA]
    clients, weeks = made.clients.sheet, tables.WEEKS_SHEET

    def of_clients(column: str, word: FiSv) -> tuple[str, int]:
        place = made.clients.place(column)
        count = sum(row[place] == word for row in made.client_rows)
        return f'=COUNTIFS(Asiakkaat[{column}],"{word.fi}")', count

    guidance = tables.GUIDANCE_SHEET
    last = sheets.RHYTHM_ROW + len(team_rows.RHYTHM)
    rhythm = f"'{guidance.fi}'!$E${sheets.RHYTHM_ROW + 1}:$E${last}"
    unchecked = f'=COUNTIFS(Viikot[Maanantai],"<="&{DAY}-7,Viikot[Tarkistettu],"")'
    overload = f'=COUNTIFS(Valmentajat[Asiakkaita kokoaikaista kohti],">{most}")'
    unplanned = f'=COUNTIFS(Työsuhteet[Suunnitelma ajoissa],"ei",Työsuhteet[Alkoi],">="&{START})'
    return [
        Matter(
            FiSv("Suunnitelman tarkistus myöhässä", "Översyn av en plan försenad"),
            clients,
            *of_clients("Myöhässä", LATE),
        ),
        Matter(
            FiSv(f"Tarkistus {days} päivän sisällä", f"Översyn inom {days} dagar"),
            clients,
            *of_clients("Myöhässä", soon),
            Level.SOON,
        ),
        Matter(
            FiSv("Etsii ilman työnhakusuunnitelmaa", "Söker utan plan för jobbsökning"),
            clients,
            *of_clients("Suunnitelma voimassa", NO),
        ),
        Matter(
            FiSv("Työssä, tukisuunnitelma puuttuu", "I arbete, stödplanen saknas"),
            clients,
            *of_clients("Tukisuunnitelma voimassa", NO),
        ),
        Matter(unmet + FiSv(" ilman tapaamista", " utan möte"), clients, *of_clients(unmet.fi, long)),
        Matter(
            FiSv("Viikko vetäjän tarkistamatta", "Vecka ogranskad av ledaren"), weeks, unchecked, _unchecked(team, made)
        ),
        Matter(
            FiSv("Ohjaus tai kenttätyö myöhässä", "Handledning eller fältarbete försenat"),
            guidance,
            f'=COUNTIFS({rhythm},"<>{IN_ORDER.fi}")',
            sheets.late_guidance(team, made.guidance_rows),
        ),
        Matter(
            FiSv("Kaudella alkanut työ, suunnitelma ei ajoissa", "Arbete som börjat, planen inte i tid"),
            tables.jobs(team.rajat).sheet,
            unplanned,
            _unplanned(team, made),
        ),
        Matter(
            FiSv(
                f"Valmentajalla yli {most} asiakasta kokoaikaista kohti",
                f"Arbetscoach med över {most} klienter per heltid",
            ),
            tables.COACHES_SHEET,
            overload,
            _overloaded(made, most),
        ),
    ]


def _unchecked(team: Team, made: Made) -> int:
    before = team.day - timedelta(days=7)
    return sum(row[8] is None and row[1] <= before for row in made.week_rows)  # type: ignore[operator]


def _unplanned(team: Team, made: Made) -> int:
    table, start = tables.jobs(team.rajat), team.quarters[-1].alku
    begun, planned = table.place("Alkoi"), table.place("Suunnitelma ajoissa")
    return sum(row[planned] == NO and row[begun] >= start for row in made.job_rows)  # type: ignore[operator]


def _overloaded(made: Made, most: int) -> int:
    return sum(row[3] is not None and row[3] > most for row in made.coach_rows)  # type: ignore[operator]


def _matters(sheet: Sheet, team: Team, made: Made) -> None:
    sheet.write(
        _LIST_ROW,
        _WIDE,
        FiSv("Mihin tarttua nyt", "Vad som ska tas itu med nu"),
        style.HEADER,
        {"align": "left", "indent": 1},
    )
    sheet.write(_LIST_ROW, _NARROW, FiSv("Määrä", "Antal"), style.HEADER, {"align": "right"})
    row = _LIST_ROW
    for row, matter in enumerate(matters(team, made), _LIST_ROW + 1):
        sheet.link(row, _WIDE, matter.sheet, matter.words, style.ROW_LINE, _LINK)
        calc = Calc(matter.formula, matter.count)
        sheet.write(row, _NARROW, calc, style.LOOKS[Look.WHOLE], style.CALCULATED, style.ROW_LINE)
        cell = f"{letters(_NARROW)}{row + 1}"
        sheet.colour(cell, f"={cell}>0", matter.level)
    words = FiSv(
        "Punainen odottaa tekijää, keltainen on tulossa. Rivi avaa välilehden.",
        "Rött väntar på någon, gult är på väg. Raden öppnar bladet.",
    )
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
    made = charts.chart(sheet, "column", FiSv("Työssä olevien osuus kausittain", "Andelen i arbete per period"))
    drawn = charts.series(_figure("työssä_olevien_osuus"), _quarters(), FiSv("Osuus", "Andel"), 0, label="0 %", gap=80)
    charts.add(sheet, made, drawn)
    charts.axes(made, unit=0.25, format_="0 %", most=1)
    # Room for the label of a full column below the title.
    made.set_plotarea({"layout": {"x": 0.13, "y": 0.24, "width": 0.83, "height": 0.6}})
    _place(
        sheet,
        made,
        7,
        0,
        FiSv(
            "Työssä olevien osuus neljännesvuosittain. Luvut: Tulokset kausittain, luku 6.",
            "Andelen i arbete per kvartal. Talen: Resultat per period, tal 6.",
        ),
    )


def _starts(sheet: Sheet) -> None:
    made = charts.chart(
        sheet, "column", FiSv("Uudet työsuhteet kausittain", "Nya anställningar per period"), subtype="stacked"
    )
    for key, name, fill in (
        ("uudet_avoimet", FiSv("Avoimet työmarkkinat", "Öppna arbetsmarknaden"), 0),
        ("muut_aloitukset", FiSv("Muut", "Andra"), 2),
    ):
        charts.add(sheet, made, charts.series(_figure(key), _quarters(), name, fill, label="0;;"))
    charts.axes(made)
    charts.legend(made)
    _place(
        sheet,
        made,
        7,
        4,
        FiSv(
            "Alkaneet työt neljännesvuosittain. Luvut: Tulokset kausittain, luku 4.",
            "Arbeten som börjat per kvartal. Talen: Resultat per period, tal 4.",
        ),
    )


def _weekly(sheet: Sheet, team: Team, row: int) -> None:
    first, last = 5, 4 + len(team.weeks)
    weeks = charts.cells(tables.WEEKS_SHEET, sheets.WEEK_BLOCK, first, last)
    mean = charts.cells(tables.WEEKS_SHEET, sheets.WEEK_BLOCK + 1, first, last)
    aim = charts.cells(tables.WEEKS_SHEET, sheets.WEEK_BLOCK + 2, first, last)
    made = charts.chart(
        sheet, "column", FiSv("Tapaamisia viikossa valmentajaa kohti", "Möten i veckan per arbetscoach")
    )
    charts.add(sheet, made, charts.series(mean, weeks, sheets.TEAM_MEAN, 1))
    line = sheet.chart({"type": "line"})
    goal = team.rajat[Raja.VIIKKOTAVOITE]
    charts.add(sheet, line, charts.target(aim, weeks, FiSv(f"Tavoite {goal}", f"Mål {goal}")))
    made.combine(line)
    charts.axes(made, unit=1)
    charts.legend(made)
    words = FiSv(
        "Kasvokkaiset työnantajatapaamiset viikoittain ja tavoite. Luvut: Työnantajayhteydet viikoittain.",
        "Personliga möten med arbetsgivare per vecka och målet. Talen: Arbetsgivarkontakter per vecka.",
    )
    _place(sheet, made, row, 0, words)


def _states(sheet: Sheet, team: Team, row: int) -> None:
    first, last = 5, 4 + len(team.coaches)
    names = charts.cells(tables.COACHES_SHEET, 0, first, last)
    made = charts.chart(
        sheet,
        "bar",
        FiSv("Asiakkaat valmentajittain tilan mukaan", "Klienter per arbetscoach enligt läge"),
        subtype="stacked",
    )
    states = (Tila.ETSII, Tila.TYÖSSÄ, Tila.OPISKELEE, Tila.TAUOLLA)
    for fill, tila in enumerate(states):
        values = charts.cells(tables.COACHES_SHEET, 4 + fill, first, last)
        name = FiSv(tila.value.capitalize(), tila.sv.capitalize())
        charts.add(sheet, made, charts.series(values, names, name, fill, label="0;;"))
    charts.axes(made)
    made.set_y_axis({"reverse": True, "num_font": {"size": 9, "color": style.NOTE}, "line": style.CHART_BORDER})
    made.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
    charts.legend(made)
    height = charts.SIZE[1] if len(team.coaches) <= _FEW_COACHES else 90 + 18 * len(team.coaches)
    _place(
        sheet,
        made,
        row,
        4,
        FiSv(
            "Kunkin valmentajan asiakkaat tilan mukaan. Luvut: Valmentajat.",
            "Varje arbetscoachs klienter enligt läge. Talen: Arbetscoacher.",
        ),
        height=height,
    )


def _groups(sheet: Sheet, row: int) -> None:
    first, last = sheets.GROUPS_ROW, sheets.GROUPS_ROW + len(Osio) - 1
    names = charts.cells(tables.CRITERIA_SHEET, 2, first, last)
    made = charts.chart(sheet, "bar", FiSv("Laatukriteerit osioittain", "Kvalitetskriterierna enligt del"))
    for place, name, fill in ((5, sheets.BEFORE, 2), (4, sheets.NOW, 0)):
        values = charts.cells(tables.CRITERIA_SHEET, place, first, last)
        charts.add(sheet, made, charts.series(values, names, name, fill, label="0 %"))
    made.set_y_axis({"reverse": True, "num_font": {"size": 9, "color": style.NOTE}, "line": style.CHART_BORDER})
    made.set_x_axis({"visible": False, "min": 0, "max": 1.2, "major_gridlines": {"visible": False}})
    charts.legend(made)
    _place(
        sheet,
        made,
        row,
        _WIDE,
        FiSv(
            "Pisteet osioittain, osuutena enimmäispisteistä. Luvut: Laatukriteerit.",
            "Poängen per del, som andel av de högsta poängen. Talen: Kvalitetskriterier.",
        ),
        width=372,
    )


def _place(
    sheet: Sheet,
    chart: object,
    row: int,
    place: int,
    words: FiSv,
    *,
    width: int = charts.SIZE[0],
    height: int = charts.SIZE[1],
) -> None:
    chart.set_size({"width": width, "height": height})  # type: ignore[attr-defined]
    sheet.place_chart(row, place, chart, words, x_offset=2, y_offset=6)
