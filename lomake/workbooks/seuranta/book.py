"""A team → the leader's workbook, filled or blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lomake.errors import Finding
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.kriteerit.koonti import KRITEERIEN_NIMET, koonti
from lomake.rajat import Rajat
from lomake.values import format_date
from lomake.workbooks import style
from lomake.workbooks.book import Book
from lomake.workbooks.kooste.book import left_out
from lomake.workbooks.kooste.tables import lists
from lomake.workbooks.kooste.tables import tables as kooste_tables
from lomake.workbooks.seuranta import charges, client_rows, results, sheets, situation, tables, team_rows
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.explained import explained
from lomake.workbooks.seuranta.situation import Made
from lomake.workbooks.seuranta.tables import COACHES, CRITERIA, KINDS
from lomake.workbooks.seuranta.team import Team, quarter_of
from lomake.workbooks.style import Tab
from lomake.workbooks.tables import Lists, Source, Table

TITLE = "Tiiminvetäjän seurantataulukko"
_SPARE_COACHES = 60


def workbook(
    team: Team, proposals: Sequence[Ehdotus], missing: Sequence[Finding], *, whole_year: bool = False
) -> bytes:
    """Return the workbook; `missing` tells of client files that are not in it.

    The figures of each coach are of the last quarter, or of all four when `whole_year`.
    """
    place = -1 if whole_year else -2
    return _made(team, proposals, missing, results.periods(team)[place].title, blank=False)


def blank(day: date, rajat: Rajat) -> bytes:
    """Return a workbook to type into, without a client."""
    team = Team((), None, day, quarter_of(day), rajat)
    return _made(team, (), (), "", blank=True)


def subtitle(team: Team) -> str:
    """Return what stands under the title of each sheet."""
    name = team.tiimi.tiimi.nimi if team.tiimi else None
    invented = any(file.tiedosto.esimerkki for file in team.files)
    parts = (name, f"valmentajia {len(team.coaches)}" if team.coaches else "", f"tilanne {format_date(team.day)}")
    words = " · ".join(filter(None, (*parts, "kuvitteellinen aineisto" if invented else "")))
    return words if name else words[:1].upper() + words[1:]  # a name is as the team writes it


def _made(team: Team, proposals: Sequence[Ehdotus], missing: Sequence[Finding], chosen: str, *, blank: bool) -> bytes:
    book = Book(TITLE, team.day, footer=style.footer(style.INTERNAL, draft=True))
    words = "Kirjoita valkoisiin soluihin; harmaat lasketaan." if blank else subtitle(team)

    def ready(table: Table) -> Table:
        return _whitened(table) if blank else table

    clients, coaches, base = tables.clients(team.rajat), tables.coaches(team.rajat), tables.base_tables(team.rajat)
    chosen = chosen or results.periods(team)[-1].title
    rows = {table.name: client_rows.of_table(table, team) for table in (clients, *base)}
    in_charge, rows[charges.NAME] = charges.table(team.rajat), charges.rows(team, results.chosen_period(team, chosen))
    coach_rows = team_rows.coaches(team, clients, rows["Asiakkaat"])
    log, weeks = team_rows.guidance(team), team_rows.weeks(team)
    now, before = koonti(team.tiimi, team.day, proposals), koonti(team.tiimi, team.day, ohita=1)
    jobs = rows["Työsuhteet"]
    situation.add(book, team, words, Made(clients, rows["Asiakkaat"], coach_rows, weeks, jobs, log, now, before))
    sheets.coaches(book, ready(coaches), words, team, coach_rows)
    sheets.weeks(book, ready(tables.weeks(team.rajat)), words, team, weeks)
    _table(book, ready(clients), words, rows["Asiakkaat"], Tab.DATA)
    results.add(book, team, words, chosen=chosen)
    sheets.guidance(book, tables.guidance(), words, team, log)
    sheets.criteria(book, tables.criteria(), words, now, before)
    for table in (*base, in_charge):
        _table(book, ready(table), words, rows[table.name], Tab.BASE)
    all_tables = (coaches, tables.weeks(team.rajat), clients, tables.guidance(), tables.criteria(), *base, in_charge)
    explained(book, words, [ready(table) for table in all_tables], team.rajat, blank=blank)
    if missing:
        left_out(book, missing)
    book.lists(_lists(team))
    return book.content()


def _table(book: Book, table: Table, words: str, rows: Sequence[Row], tab: Tab) -> None:
    book.table(table, words, rows, len(rows), tab)


def _lists(team: Team) -> Lists:
    """Return the choices of the drop-downs: those of a kooste, the coaches, the kinds of guidance and the criteria."""
    known = lists(kooste_tables(team.rajat))
    coaches = [coach.name for coach in team.coaches] or ["Valmentaja 1"]
    return {**known, COACHES: coaches, KINDS: team_rows.KIND_WORDS, CRITERIA: list(KRITEERIEN_NIMET.values())}


def _whitened(table: Table) -> Table:
    """Return a table for typing: what would come from a client file or the team file is typed."""
    columns = [
        replace(column, source=Source.TYPED) if column.source is Source.GIVEN else column for column in table.columns
    ]
    return replace(table, columns=columns)
