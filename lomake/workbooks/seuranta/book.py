"""A team → the leader's workbook, filled or blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lomake.errors import Finding
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.kriteerit.koonti import koonti
from lomake.language import POIS, FiSv, Language, Words, joined
from lomake.rajat import Rajat
from lomake.values import format_date
from lomake.workbooks import style
from lomake.workbooks.book import Book
from lomake.workbooks.kooste.book import INVENTED, left_out
from lomake.workbooks.kooste.tables import lists
from lomake.workbooks.kooste.tables import tables as kooste_tables
from lomake.workbooks.laatu_pisteet import RESULTS
from lomake.workbooks.seuranta import charges, client_rows, outside, results, sheets, situation, tables, team_rows
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.explained import explained
from lomake.workbooks.seuranta.situation import Made
from lomake.workbooks.seuranta.tables import COACHES, KINDS
from lomake.workbooks.seuranta.team import Team, numbered, quarter_of
from lomake.workbooks.style import Tab
from lomake.workbooks.tables import Lists, Source, Table
from lomake.workbooks.wording import Wording

TITLE = FiSv("Tiiminvetäjän seurantataulukko", "Teamledarens uppföljningstabell")
_TO_FILL = FiSv("Kirjoita valkoisiin soluihin; harmaat lasketaan.", "Skriv i de vita cellerna; de grå räknas ut.")


def workbook(
    team: Team, proposals: Sequence[Ehdotus], missing: Sequence[Finding], *, whole_year: bool = False
) -> bytes:
    """Return the workbook; `missing` tells of client files that are not in it.

    The figures of each coach are of the last quarter, or of all four when `whole_year`.
    """
    place = -1 if whole_year else -2
    return _made(team, proposals, missing, results.periods(team)[place].title, blank=False)


def blank(day: date, rajat: Rajat, language: Language = "fi") -> bytes:
    """Return a workbook to type into, without a client."""
    team = Team((), None, day, quarter_of(day), rajat, language)
    return _made(team, (), (), POIS, blank=True)


def subtitle(team: Team) -> FiSv:
    """Return what stands under the title of each sheet."""
    name = team.tiimi.tiimi.nimi if team.tiimi else None
    invented = any(file.tiedosto.esimerkki for file in team.files)
    count = FiSv("valmentajia ", "arbetscoacher ") + f"{len(team.coaches)}" if team.coaches else POIS
    words = joined(" · ", filter(None, (name, count, outside.SITUATION + format_date(team.day))))
    words += INVENTED if invented else POIS
    if name:
        return words  # a name is as the team writes it
    return FiSv(words.fi[:1].upper() + words.fi[1:], words.sv[:1].upper() + words.sv[1:])


def _made(team: Team, proposals: Sequence[Ehdotus], missing: Sequence[Finding], chosen: Words, *, blank: bool) -> bytes:
    words = _TO_FILL if blank else subtitle(team)

    def ready(table: Table) -> Table:
        return _whitened(table) if blank else table

    clients, coaches, base = tables.clients(team.rajat), tables.coaches(team.rajat), tables.base_tables(team.rajat)
    chosen = chosen or results.periods(team)[-1].title
    rows = {table.name: client_rows.of_table(table, team) for table in (clients, *base)}
    in_charge = charges.table(team.rajat)
    log_table, weeks_table, criteria_table = tables.guidance(), tables.weeks(team.rajat), tables.criteria()
    all_tables = (coaches, weeks_table, clients, log_table, criteria_table, *base, in_charge)
    said = (results.SHEET, situation.OF_MOST, *RESULTS, *team_rows.KIND_WORDS, results.YEAR, results.FOUR_QUARTERS)
    book = Book(TITLE, team.day, Wording(team.language, all_tables, said), holds=style.INTERNAL, draft=True)
    rows[charges.NAME] = charges.rows(team, results.chosen_period(team, chosen))
    coach_rows = team_rows.coaches(team, clients, rows["Asiakkaat"])
    log, weeks = team_rows.guidance(team), team_rows.weeks(team)
    now, before = koonti(team.tiimi, team.day, proposals), koonti(team.tiimi, team.day, ohita=1)
    jobs = rows["Työsuhteet"]
    situation.add(book, team, words, Made(clients, rows["Asiakkaat"], coach_rows, weeks, jobs, log, now, before))
    sheets.coaches(book, ready(coaches), words, team, coach_rows)
    sheets.weeks(book, ready(weeks_table), words, team, weeks)
    _table(book, ready(clients), words, rows["Asiakkaat"], Tab.DATA)
    results.add(book, team, words, chosen=chosen)
    sheets.guidance(book, log_table, words, team, log)
    sheets.criteria(book, criteria_table, words, now, before)
    for table in (*base, in_charge):
        _table(book, ready(table), words, rows[table.name], Tab.BASE)
    explained(book, words, [ready(table) for table in all_tables], team.rajat, blank=blank)
    if missing:
        left_out(book, missing)
    book.lists(_lists(team, all_tables))
    return book.content()


def _table(book: Book, table: Table, words: FiSv, rows: Sequence[Row], tab: Tab) -> None:
    book.table(table, words, rows, len(rows), tab)


def _lists(team: Team, made: Sequence[Table]) -> Lists:
    """Return the choices of the drop-downs: those of a kooste, the coaches and the kinds of guidance."""
    used = {column.choices for table in made for column in table.columns}
    known = {name: choices for name, choices in lists(kooste_tables(team.rajat)).items() if name in used}
    coaches: list[Words] = [coach.name for coach in team.coaches] or [numbered(1)]
    return {**known, COACHES: coaches, KINDS: team_rows.KIND_WORDS}


def _whitened(table: Table) -> Table:
    """Return a table for typing: what would come from a client file or the team file is typed."""
    columns = [
        replace(column, source=Source.TYPED) if column.source is Source.GIVEN else column for column in table.columns
    ]
    return replace(table, columns=columns)
