"""The short ids of rows, such as t1 and työ2: what the rows of a list are called, and the next one that is free."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import count

PREFIXES: dict[str, str] = {
    "suostumukset": "s",
    "verkosto": "k",
    "toiveet": "t",
    "vahvuudet": "v",
    "päivitykset": "p",
    "etuusneuvonta": "e",
    "työnhakusuunnitelmat": "ts",
    "työnantajatapaamiset": "b",
    "työnantajat": "ta",
    "työsuhteet": "työ",
    "tukisuunnitelmat": "tuki",
    "tuet": "t",
    "opinnot": "o",
}
"""The key of a list whose rows have an id → how the ids usually begin (lomakkeisto 1.2)."""

_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


def next_id(name: str, taken: Collection[str]) -> str:
    """Return an id for a new row of the list `name`: t1 in an empty list, t4 after t1 and t3.

    An id between those is not given: it may have been a row that is gone, and something may still point to it.
    """
    prefix = PREFIXES[name]
    numbers = (one.removeprefix(prefix) for one in taken if one.startswith(prefix))
    greatest = max((int(number) for number in numbers if _NUMBER.fullmatch(number)), default=0)
    return next(new for new in (f"{prefix}{number}" for number in count(greatest + 1)) if new not in taken)
