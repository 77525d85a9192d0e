"""A team → the rows of the table of clients and of the base tables, with the values of their calculated columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from lomake import tilanne
from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila
from lomake.workbooks.kooste import rows as kooste
from lomake.workbooks.kooste.clients import clients as kooste_clients
from lomake.workbooks.kooste.rows import Line, Value
from lomake.workbooks.seuranta import tables
from lomake.workbooks.seuranta.tables import COACH
from lomake.workbooks.seuranta.team import Team
from lomake.workbooks.tables import Plain, Table
from lomake.workbooks.wording import NO, YES

Row = tuple[Plain, ...]
_AWAY = (None, Tila.PÄÄTTYNYT.words)


def of_table(table: Table, team: Team) -> list[Row]:
    """Return the rows of the table of clients, or of a base table that a kooste has too."""
    own = _own(table, team)
    shared = [column for column in _as_in_kooste(table, team.rajat).columns if column.title not in own]
    found = dict(zip([column.title for column in shared], kooste.values(replace(table, columns=shared)), strict=True))
    renamed = {"Myöhässä": "Huomio"} if table.name == "Asiakkaat" else {}
    order = [own.get(column.title) or found[renamed.get(column.title, column.title)] for column in table.columns]
    lines = (line for client in team.clients for line in kooste.lines(table.name, client))
    made = [tuple(value(line) for value in order) for line in lines]
    if table.name != "Tapaamiset":
        return made
    return sorted(made, key=lambda row: row[0] if isinstance(row[0], date) else date.max)


def _as_in_kooste(table: Table, rajat: Rajat) -> Table:
    """Return the table as a kooste knows it: a renamed column has its first name."""
    if table.name != "Asiakkaat":
        return table
    return kooste_clients(rajat)


def _own(table: Table, team: Team) -> Mapping[str, Value]:
    """Return the values that a kooste does not have."""
    days: dict[str, Callable[[Any], date | None]] = {
        "Asiakkaat": lambda _: team.day,
        "Työsuhteet": lambda line: line.row.alkoi,
        "Koulutus": lambda line: line.record.alkaa or line.record.päiväys,
        "Tapaamiset": lambda line: line.row.päiväys,
    }
    own: dict[str, Value] = {}
    if day := days.get(table.name):
        own[COACH] = lambda line: team.coach_on(line.client.file, day(line))
    if table.name == "Asiakkaat":
        clients = kooste_clients(team.rajat)
        state = kooste.values(clients)[clients.place("Tila")]
        own |= {
            "Suunnitelma voimassa": lambda line: _planned(line, team, state(line)),
            "Tukisuunnitelma voimassa": lambda line: _supported(line, team, state(line)),
            tables.unmet(team.rajat).fi: lambda line: _unmet(line, team, state(line)),
            "Aktiivinen": lambda line: _yes_no(team.data.on_aktiivinen(line.row, team.day)),
        }
    return own


def _planned(line: Line, team: Team, state: Plain) -> Plain:
    plan = line.row.ensimmäinen_suunnitelma
    if state in _AWAY:
        return None
    if plan is not None and plan <= team.day:
        return YES
    return NO if state == Tila.ETSII.words else None


def _supported(line: Line, team: Team, state: Plain) -> Plain:
    going = [työ for työ in line.client.data.työt if työ.työsuhde and työ.on_käynnissä(team.day)]
    if not going or state in _AWAY:
        return None
    return _yes_no(all(työ.tukisuunnitelma and työ.tukisuunnitelma <= team.day for työ in going))


def _unmet(line: Line, team: Team, state: Plain) -> Plain:
    if state in (*_AWAY, Tila.TAUOLLA.words):
        return None
    met = [row.päiväys for row in tilanne.asiakastapaamiset(line.client.file) if row.päiväys]
    since = max((day for day in met if day <= team.day), default=line.row.alkoi)
    long = since is not None and (team.day - since).days > team.rajat[Raja.YHTEYSVÄLI]
    return tables.too_long(team.rajat) if long else None


def _yes_no(value: object) -> FiSv:
    return YES if value else NO
