"""The rows of a form that came back and those of the client's lists → which is which, and which are new.

A row with its id or number is the row that it came from, a copied or added one is new.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from lomake import values
from lomake.changes import Change, Path
from lomake.fields import Field, Kind, fields
from lomake.ids import next_id
from lomake.read_back.comparing import questions
from lomake.read_back.known import find_in, find_list
from lomake.read_back.record import Record
from lomake.read_back.results import Voittaja
from lomake.view import View
from lomake.word.answers import ROW, UNTICKED, Base, at, said
from lomake.word.returned import Returned, Row

ID = ("id",)


@dataclass(frozen=True, slots=True)
class Aligned:
    """A row of the form and the row of the client's list that it is; a new one has its place at the list's end.

    `lost`: the coach has changed a row that the client file no longer has.
    """

    row: Row
    listed: str
    index: int = -1
    new: bool = False
    lost: bool = False


def align(
    returned: Returned, record: Record, base: Base, voittaja: Voittaja | None
) -> tuple[list[Aligned], list[Change]]:
    """Return which row of the client's lists each row of the form is, and the changes that make the new ones."""
    aligned: list[Aligned] = []
    changes: list[Change] = []
    for listed in dict.fromkeys(row.listed for row in returned.rows):
        find_list(record.lomake, listed)
        held, found, path = record.list_at(listed)
        if found.kind is Kind.REF:
            continue
        views = at(record.view, listed.split("."))
        keys = {str(view.get("id") or number) for number, view in enumerate(views, 1)}
        added = 0
        for row, index in _matched([row for row in returned.rows if row.listed == listed], listed, views, base):
            if index is not None:
                aligned.append(Aligned(row, listed, index))
                continue
            asked = questions(row.cells, "", partial(find_in, record.lomake, listed))
            answered = [question for question in asked if question.answer and question.path != ID]
            if any(all(question.is_on(view) for question in answered) for view in views):
                continue  # the client file says it already
            if row.key and row.key not in keys and voittaja is not Voittaja.LOMAKE:
                aligned += [Aligned(row, listed, lost=True)] if voittaja is None else []
                continue
            place = len(held) + added
            aligned.append(Aligned(row, listed, place, new=True))
            changes.append(Change((*path, place), _new_row(row, found, [*held], changes, path)))
            added += 1
    return aligned, changes


def _new_row(row: Row, found: Field, held: list[Any], changes: Iterable[Change], path: Path) -> dict[str, Any]:
    """Return what a new row begins with: its id, if such rows have one."""
    if found.model is None or "id" not in fields(found.model):
        return {}
    taken = [one.id for one in held]
    taken += [change.value["id"] for change in changes if change.path[:-1] == path and isinstance(change.value, dict)]
    typed = next((one.text for one in row.cells.get("id", ())), "")
    return {"id": typed if is_id(typed) and typed not in taken else next_id(found.name, taken)}


def _matched(found: list[Row], listed: str, views: list[View], base: Base) -> Iterator[tuple[Row, int | None]]:
    """Yield the rows of one list, each with the place of the row that it came from, None for a new one.

    Of several rows with one key the one that has changed least is the old one, and the others are copies of it.
    """
    by_key: dict[str, list[Row]] = {}
    for row in found:
        by_key.setdefault(row.key, []).append(row)
    for key, same in by_key.items():
        copies = same
        if key:
            original, *copies = sorted(same, key=partial(_edits, base=base))
            for copy in copies:
                if not copy.cells.keys() & original.cells.keys():
                    original = Row(listed, key, original.cells | copy.cells)  # the list stands on the form twice
            # A copy that nobody has changed says nothing new; neither do other columns of the same row
            copies = [copy for copy in copies if _edits(copy, base) and not _is_part(copy, original)]
            index = _index_of(original, views, base)
            if index is not None or _edits(original, base):
                yield original, index
        yield from ((row, None) for row in copies if _has_answers(row))


def _index_of(row: Row, views: list[View], base: Base) -> int | None:
    """Return the place of the row today; None when the client file has it no longer."""
    numbers = [str(view.get("id") or number) for number, view in enumerate(views, 1)]
    if views and "id" in views[0]:
        return numbers.index(row.key) if row.key in numbers else None
    # Rows without an id are known by their number when the form was made
    count = next(number for number in itertools.count() if not base.has(f"{row.listed}[{number + 1}]", ROW))
    if count == len(views) and row.key in numbers:
        return int(row.key) - 1
    return next((index for index, view in enumerate(views) if count and _was(row, view, base)), None)


def _was(row: Row, view: View, base: Base) -> bool:
    """Tell whether a row of the client file says what the form's row said when the form was made."""
    asked = ((rest.partition("=")[0].split("."), rest) for rest in row.cells if "=" not in rest)
    return all(base.has(f"{row.listed}[{row.key}].{rest}", said(view, tuple(path))) for path, rest in asked)


def _edits(row: Row, base: Base) -> int:
    """Return how many fields of the row say something else than when the form was made."""
    return sum(
        not any(base.has(f"{row.listed}[{row.key}].{rest}", one.text) for one in saids)
        for rest, saids in row.cells.items()
    )


def _is_part(row: Row, whole: Row) -> bool:
    return all(whole.cells.get(rest) == saids for rest, saids in row.cells.items())


def _has_answers(row: Row) -> bool:
    return any(one.text not in ("", UNTICKED) for rest, saids in row.cells.items() if rest != "id" for one in saids)


def is_id(words: str) -> bool:
    """Tell whether the words could be the id of a row."""
    try:
        return bool(values.parse_id(words))
    except values.BadValue:
        return False
