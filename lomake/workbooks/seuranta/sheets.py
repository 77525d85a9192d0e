"""The sheets of coaches, weeks, guidance and quality criteria: their tables, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lomake.aika import pv
from lomake.kriteerit.koonti import ENIMMÄISPISTEET, Koonti
from lomake.kriteerit.luettelo import KRITEERIT, Osio
from lomake.kriteerit.pisteytys import YHTEISPISTEMÄÄRÄ
from lomake.language import FiSv, Words
from lomake.tiedot.asetukset import Raja
from lomake.workbooks import style
from lomake.workbooks.book import Book, Sheet, address, letters
from lomake.workbooks.laatu_pisteet import result_formula
from lomake.workbooks.seuranta import charts, team_rows
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.tables import COACH, COACH_WORDS, DAY, WEEKS_SHEET
from lomake.workbooks.seuranta.team import Team
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Calc, Plain, Table
from lomake.workbooks.wording import IN_ORDER, LATE, MISSING

WEEK_BLOCK, FIRST_COACH = 10, 13
"""The column of the weeks beside their table, and that of the first coach, counted from 0."""
TEAM_MEAN = FiSv("Tiimin keskiarvo", "Teamets medelvärde")
NOW, BEFORE = FiSv("Nyt", "Nu"), FiSv("Edellinen", "Föregående")
_STATE = FiSv("Tilanne", "Läge")
_LAST_SEEN = FiSv("Viimeisin kenttähavainto", "Senaste fältobservation")
_AT_MOST = FiSv('"enintään" 0 "pv"', '"högst" 0 "dagar"')
_RHYTHM_HEADS = (
    FiSv("Asia", "Ärende"),
    FiSv("Rytmi", "Rytm"),
    FiSv("Viimeisin", "Senaste"),
    FiSv("Seuraava viimeistään", "Nästa senast"),
    _STATE,
)
RHYTHM_ROW = 4
"""The first row of the rhythm of guidance, counted from 0."""
GROUPS_ROW = 32
"""The first row of the groups of criteria below their table, counted from 0."""
_HEAD: Format = {"align": "right"}
_LEFT: Format = {"align": "left", "indent": 1}


# Coaches


def coaches(book: Book, table: Table, subtitle: FiSv, team: Team, found: Sequence[Row]) -> Sheet:
    """Add the sheet of coaches: the table, the team below it, and the load of each beside the limit."""
    sheet = book.table(table, subtitle, found, len(found), Tab.RESULT)
    below = table.header + max(1, len(found)) + 2
    for place, (column, value) in enumerate(zip(table.columns, team_rows.team_row(found), strict=True)):
        text = f"=SUM(Valmentajat[{column.title}])"
        if column.title == "Asiakkaita kokoaikaista kohti":
            # A coach with clients whose working time is unknown would make the load of the team too great.
            loaded = '(Valmentajat[Asiakkaita nyt]<>"")*(Valmentajat[Asiakkaita nyt]<>0)'
            unknown = f'SUMPRODUCT((Valmentajat[Htv]="")*{loaded})>0'
            text = f'=IF(OR({address(below, 1)}=0,{unknown}),"",{address(below, 2)}/{address(below, 1)})'
        shown: Plain | Calc = value if place == 0 else Calc(text, value)
        if place == len(table.columns) - 1:
            shown = None
        sheet.write(below, place, shown, style.LOOKS[column.look], style.FIGURE, {"top": 1, "top_color": style.DARK})
    if found:
        _sparklines(sheet, table, team, len(found))
        sheet.raw.fit_to_pages(1, 1)  # the chart would be cut by the end of a page
        if any(coach.htv for coach in team.coaches):
            charts.load(sheet, table, len(found), below + 2)
    return sheet


def _sparklines(sheet: Sheet, table: Table, team: Team, count: int) -> None:
    """Draw each coach's weeks as small columns; the numbers are on the sheet of weeks."""
    place = len(table.columns)
    sheet.width(place, 26)
    weeks = len(team.weeks)
    title = FiSv(f"Tapaamiset, {weeks} viikkoa", f"Möten, {weeks} veckor")
    sheet.write(table.header, place, title, style.HEADER, {"align": "left", "indent": 1})
    for number in range(count):
        column, first = letters(FIRST_COACH + number), table.header + 2
        cells = f"'{WEEKS_SHEET.fi}'!{column}{first}:{column}{first + len(team.weeks) - 1}"
        options = {"range": cells, "type": "column", "series_color": style.DARK, "min": 0}
        sheet.spark(table.header + 1 + number, place, options)
        sheet.height(table.header + 1 + number, 22)


# Weeks


def weeks(book: Book, table: Table, subtitle: FiSv, team: Team, found: Sequence[Row]) -> None:
    """Add the sheet of weeks: the table, and beside it each week by coach for the charts."""
    aim = team.rajat[Raja.VIIKKOTAVOITE]
    words = subtitle + FiSv(
        f" · tavoite {aim} kasvokkaista tapaamista viikossa", f" · målet är {aim} personliga möten i veckan"
    )
    sheet = book.table(table, words, found, len(found), Tab.RESULT)
    if not found:
        return
    names = [coach.name for coach in team.coaches]
    sheet.write(
        table.header - 1,
        WEEK_BLOCK,
        FiSv("Kooste kaavioon: kasvokkaiset tapaamiset", "För diagrammet: personliga möten"),
        style.HEADING,
    )
    titles: tuple[Words, ...] = (FiSv("Viikko", "Vecka"), TEAM_MEAN, FiSv("Tavoite", "Mål"), *names)
    for place, title in enumerate(titles, WEEK_BLOCK):
        sheet.width(place, 12)
        sheet.write(table.header, place, title, style.HEADER, _HEAD)
    for number, jakso in enumerate(team.weeks):
        _week(sheet, table, number, len(names), jakso.alku, found, aim)


def _week(sheet: Sheet, table: Table, number: int, coaches: int, monday: date, found: Sequence[Row], aim: int) -> None:
    row = table.header + 1 + number
    first = f"$B{table.header + 2 + number * coaches}"
    met = [float(str(one[3])) for one in found if one[1] == monday]
    number_look = (style.LOOKS[Look.WHOLE], style.CALCULATED, style.ROW_LINE)
    text = f'=IF({first}="","",_xlfn.ISOWEEKNUM({first}))'
    sheet.write(row, WEEK_BLOCK, Calc(text, monday.isocalendar().week), *number_look)
    cells = f"{address(row, FIRST_COACH)}:{address(row, FIRST_COACH + coaches - 1)}"
    mean = Calc(f"=AVERAGE({cells})", sum(met) / len(met))
    sheet.write(row, WEEK_BLOCK + 1, mean, style.LOOKS[Look.DECIMAL], style.CALCULATED, style.ROW_LINE)
    sheet.write(row, WEEK_BLOCK + 2, aim, *number_look)
    for place, value in enumerate(met, FIRST_COACH):
        criteria = f"Viikot[Maanantai],{first},Viikot[{COACH}],{letters(place)}${table.header + 1}"
        sheet.write(row, place, Calc(f"=SUMIFS(Viikot[Kasvokkaiset tapaamiset],{criteria})", value), *number_look)


# Guidance


def guidance(book: Book, table: Table, subtitle: FiSv, team: Team, found: Sequence[Row]) -> None:
    """Add the sheet of guidance: the rhythm above, so that the log below it can grow, and each coach's field days."""
    sheet = book.sheet(table.sheet, table.sheet, subtitle, Tab.RESULT)
    sheet.columns(table, len(found))
    if sheet.rows(table, found) == 0:
        sheet.empty_rows(table, 1)
    for place, title in enumerate(_RHYTHM_HEADS):
        sheet.write(RHYTHM_ROW - 1, place, title, style.HEADER, _LEFT if place in (0, 4) else _HEAD)
    sheet.height(RHYTHM_ROW - 1, 30)
    for row, (kind, raja) in enumerate(team_rows.RHYTHM, RHYTHM_ROW):
        _rhythm(sheet, row, kind, team, team_rows.last_of(kind, found), team.rajat[raja])
    last = RHYTHM_ROW + len(team_rows.RHYTHM)
    cells = f"A{RHYTHM_ROW + 1}:E{last}"
    sheet.colour(cells, f'=$E{RHYTHM_ROW + 1}<>"{IN_ORDER.fi}"', Level.LATE)
    _field_days(sheet, team, found)


def _rhythm(sheet: Sheet, row: int, kind: FiSv, team: Team, last: date | None, limit: int) -> None:
    here = row + 1
    sheet.write(row, 0, kind, style.LOOKS[Look.TEXT], style.ROW_LINE)
    sheet.write(row, 1, limit, {"num_format": sheet.book.say(_AT_MOST), "align": "right"}, style.ROW_LINE, style.OPEN)
    done = f"(Ohjaus[Laji]=A{here})*(Ohjaus[Päiväys]<={DAY})"
    text = f'=IFERROR(_xlfn.AGGREGATE(14,6,Ohjaus[Päiväys]/({done}),1),"")'
    sheet.write(row, 2, Calc(text, last), style.LOOKS[Look.DATE], style.CALCULATED, style.ROW_LINE)
    due = None if last is None else last + pv(limit)
    text = f'=IF(C{here}="","",C{here}+B{here})'
    sheet.write(row, 3, Calc(text, due), style.LOOKS[Look.DATE], style.CALCULATED, style.ROW_LINE)
    state = MISSING if due is None else LATE if due < team.day else IN_ORDER
    text = f'=IF(C{here}="","{MISSING.fi}",IF(D{here}<{DAY},"{LATE.fi}","{IN_ORDER.fi}"))'
    sheet.write(row, 4, Calc(text, state), style.CALCULATED, style.ROW_LINE, _LEFT)


def late_guidance(team: Team, found: Sequence[Row]) -> int:
    """Return how many parts of the rhythm are late or missing."""
    count = 0
    for kind, raja in team_rows.RHYTHM:
        last = team_rows.last_of(kind, found)
        count += last is None or last + pv(team.rajat[raja]) < team.day
    return count


def _field_days(sheet: Sheet, team: Team, found: Sequence[Row]) -> None:
    """Write when each coach was observed in the field the last time."""
    kind = team_rows.RHYTHM[1][0]
    for place, (title, width) in enumerate(((COACH_WORDS, 22), (_LAST_SEEN, 16), (_STATE, 12)), 6):
        sheet.width(place, width)
        sheet.write(RHYTHM_ROW - 1, place, title, style.HEADER, _HEAD if place == 7 else _LEFT)
    sheet.width(5, 3)
    for row, coach in enumerate(team.coaches, RHYTHM_ROW):
        here = row + 1
        days = [one[1] for one in found if one[0] == kind and one[2] == coach.name and isinstance(one[1], date)]
        last = max(days, default=None)
        limit = f"$B${RHYTHM_ROW + 2}"
        sheet.write(row, 6, coach.name, style.LOOKS[Look.TEXT], style.ROW_LINE)
        done = f'(Ohjaus[Laji]="{kind.fi}")*(Ohjaus[{COACH}]=G{here})*(Ohjaus[Päiväys]<={DAY})'
        text = f'=IFERROR(_xlfn.AGGREGATE(14,6,Ohjaus[Päiväys]/({done}),1),"")'
        sheet.write(row, 7, Calc(text, last), style.LOOKS[Look.DATE], style.CALCULATED, style.ROW_LINE)
        late = last is not None and last + pv(team.rajat[Raja.KUUKAUSIRYTMI]) < team.day
        state = MISSING if last is None else LATE if late else IN_ORDER
        text = f'=IF(H{here}="","{MISSING.fi}",IF(H{here}+{limit}<{DAY},"{LATE.fi}","{IN_ORDER.fi}"))'
        sheet.write(row, 8, Calc(text, state), style.CALCULATED, style.ROW_LINE, _LEFT)
    if team.coaches:
        last_row = RHYTHM_ROW + len(team.coaches)
        sheet.colour(f"G{RHYTHM_ROW + 1}:I{last_row}", f'=$I{RHYTHM_ROW + 1}<>"{IN_ORDER.fi}"', Level.LATE)


# Criteria


def criteria(book: Book, table: Table, subtitle: FiSv, now: Koonti, before: Koonti) -> None:
    """Add the sheet of the quality criteria: the table, the total above it, and the groups below."""
    rows = team_rows.criteria(now, before)
    sheet = book.table(table, subtitle, rows, len(rows), Tab.RESULT)
    for number, values in enumerate(rows, table.header + 1):
        texts = [(value, column.width) for column, value in zip(table.columns, values, strict=True)]
        sheet.fit(number, texts)
    points = "Laatu[Arvioijien pisteet]"
    total = Calc(f'=IF(COUNT({points})<{len(KRITEERIT)},"",SUM({points}))', now.yhteispistemäärä)
    sheet.write(2, 0, YHTEISPISTEMÄÄRÄ, {"bold": True, "align": "right"})
    sheet.write(2, 1, total, style.FIGURE, {"font_size": 12, "align": "center"})
    text = result_formula("$B$3", f"COUNT({points})")
    sheet.write(2, 2, Calc(text, now.tulos), {"bold": True, "indent": 1})
    for place, title in enumerate((FiSv("Osio", "Del"), FiSv("Enintään", "Högst"), NOW, BEFORE), 2):
        align: Format = {"align": "left", "indent": 1} if place == 2 else {"align": "right"}
        sheet.write(GROUPS_ROW - 1, place, title, style.HEADER, align)
    for row, osio in enumerate(Osio, GROUPS_ROW):
        _group(sheet, row, osio, now, before)


def _group(sheet: Sheet, row: int, osio: Osio, now: Koonti, before: Koonti) -> None:
    """Write what share of its points a group has; nothing while a criterion of it is not scored."""
    count = len(now.osion_rivit(osio))
    most = ENIMMÄISPISTEET * count
    name = f"$C{row + 1}"
    sheet.write(row, 2, team_rows.group(osio), style.LOOKS[Look.TEXT], style.ROW_LINE)
    sheet.write(row, 3, most, style.LOOKS[Look.WHOLE], style.CALCULATED, style.ROW_LINE)
    for place, (title, koonti) in enumerate((("Arvioijien pisteet", now), ("Edellinen", before)), 4):
        points = koonti.välisumma(osio)
        found = f'COUNTIFS(Laatu[Osio],{name},Laatu[{title}],">0")'
        share = f"SUMIFS(Laatu[{title}],Laatu[Osio],{name})/$D{row + 1}"
        calc = Calc(f'=IF({found}<{count},"",{share})', None if points is None else points / most)
        sheet.write(row, place, calc, style.LOOKS[Look.SHARE], style.CALCULATED, style.ROW_LINE)
