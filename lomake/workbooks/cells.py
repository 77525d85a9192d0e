"""The value of a cell → the text that a coach would have typed into the client file for a field.

A value that Excel has changed, or may have, is refused: nobody sees a lost zero in a client file any more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache

from lomake.entered import UnknownChoice, entered
from lomake.fields import Field, Kind
from lomake.language import YES_NO
from lomake.values import BadValue, clean, format_date, format_month, format_time
from lomake.workbooks.reading import Value
from lomake.workbooks.sheets import fold

_DIGITS = {"postinumero": 5, "ammattiluokka": 4}
"""Fields of so many digits: a number that Excel has cut short gets its zeros back."""
_YAML_BREAK = re.compile("[\x85\u2028\u2029]")  # in a client file these would begin a line


def text(value: Value, field: Field) -> str | list[str]:
    """Return what the cell says, for a list its parts; a choice or ja, in either language, as the client file has it.

    Raises BadValue for what no text could say without a change. Whether the text fits the field is not asked.
    """
    if isinstance(value, BadValue):
        raise value
    if not isinstance(value, str):
        one = _typed(value, field)
        return [one] if field.many else one
    value = clean(value)
    if _YAML_BREAK.search(value):
        raise BadValue("merkki")
    return _listed(value, field) if field.many else _chosen(value, field)


def separators(field: Field) -> str:
    """Return the characters that part the values of a list in one cell: those that no value has itself."""
    if field.kind is Kind.TEXT:
        return "\n"
    choices = field.answers_in_swedish
    return "\n;" if any("," in word for words in choices.items() for word in words) else "\n;,"


def _listed(text: str, field: Field) -> list[str]:
    """Return the values of a list; choices may be parted by commas although one of them has a comma in it."""
    if field.choices:
        try:
            return list(entered(field, text))
        except UnknownChoice:
            pass
    parts = (clean(part) for part in re.split(f"[{separators(field)}]", text) if part.strip())
    return [_chosen(part, field) for part in parts]


def _chosen(text: str, field: Field) -> str:
    """Return the choice as the model spells it; a text that is no choice stays, for the check to tell of it."""
    return _stored(field).get(fold(text), text) if field.kind in (Kind.CHOICE, Kind.BOOL) else text


@cache
def _stored(field: Field) -> Mapping[str, str]:
    """Return what is stored of each word, in either language, that a field takes."""
    swedish = {fold(sv): fi for fi, sv in field.answers_in_swedish.items()}
    return swedish | {fold(choice.value): choice.value for choice in field.choices or ()}


def _typed(value: float | date | time | timedelta, field: Field) -> str:
    """Return what a cell that is no text shows."""
    if isinstance(value, bool):
        return YES_NO[value].fi
    if isinstance(value, date):
        if field.kind not in (Kind.DATE, Kind.MONTH):
            raise BadValue("solu-päivä")
        return format_month(value) if field.kind is Kind.MONTH else format_date(value)
    if isinstance(value, (time, timedelta)):
        if field.kind is not Kind.TIME or isinstance(value, timedelta) or value.second:
            raise BadValue("solu-kello")
        return format_time(value)
    digits = format(Decimal(f"{value:.15g}"), "f")  # Excel shows fifteen digits at the most
    if field.kind in (Kind.TEXT, Kind.LONG):
        digits = digits.replace(".", ",")
    return digits.zfill(_DIGITS.get(field.name, 0))
