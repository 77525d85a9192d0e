"""The tables of a kooste in the order of its sheets, filled or blank, and the choices of their drop-downs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lomake.language import Words
from lomake.rajat import Rajat
from lomake.workbooks.kooste.clients import clients
from lomake.workbooks.kooste.columns import AGE_GROUPS, OPTIONAL, ROW_ID, YES_NO, field_at, list_name
from lomake.workbooks.kooste.events import CONTACTS, STUDIES, pauses
from lomake.workbooks.kooste.jobs import jobs
from lomake.workbooks.tables import Lists, Source, Table
from lomake.workbooks.wording import NO, YES


def lists(tables: Iterable[Table]) -> Lists:
    """Return the choices of every drop-down of the tables, and those that the summary needs."""
    found: dict[str, Sequence[Words]] = {YES_NO: (YES, NO), "L_Ikäryhmä": AGE_GROUPS}
    for table in tables:
        for column in table.columns:
            choices = field_at(table.name, column.field).choices if column.field else None
            if choices:
                found[list_name(choices)] = [choice.words for choice in choices]
    return found


def tables(rajat: Rajat, *, blank: bool = False) -> tuple[Table, ...]:
    """Return the tables of a kooste in the order of its sheets."""
    made = (clients(rajat), jobs(rajat), STUDIES, CONTACTS, pauses(rajat))
    return tuple(_whitened(table) for table in made) if blank else made


def _whitened(table: Table) -> Table:
    """Return a table for typing: what would come from a client file is typed, but no row has an id yet."""
    columns = [
        replace(column, source=Source.TYPED, hidden=column.title == ROW_ID or column.title in OPTIONAL)
        if column.source is Source.GIVEN
        else column
        for column in table.columns
    ]
    return replace(table, columns=columns)
