"""Client numbers → the folders of their documents, and everything that is wrong with those. Pure: no disk."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from lomake.errors import Finding
from lomake.forms import LOMAKKEET

_LONGEST_ROW = 25  # työ2-tuki1: two ids of twelve characters at the most
_REST = len("__") + len("_2026-11-20_storstil-99.docx")
_LONGEST_FORM = max(len(lomake.tunnus) for lomake in LOMAKKEET)
_WINDOWS_OWN = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)

Place = tuple[str, int]
"""A file, and the line of the client in it; 0 for a file of one client."""


def folded(name: str) -> str:
    """Return a name as the strictest disk compares it: without case, in composed letters."""
    return unicodedata.normalize("NFC", name).casefold()


def obstacles(numbers: Iterable[tuple[Place, str]], root: str, *, longest: int) -> dict[Place, Finding]:
    """Return why the documents of some clients can't be named: one number twice, a reserved name, a path too long.

    `root` is the full path of the output folder, `longest` what the system allows for a whole path.
    """
    found: dict[Place, Finding] = {}
    first: dict[str, Place] = {}
    for place, number in numbers:
        other = first.setdefault(folded(number), place)
        if other != place:
            found[place] = _twice(place, other)
            found[other] = _twice(other, place)
        elif folded(number) in _WINDOWS_OWN:
            found[place] = Finding("nimi-varattu", file=place[0], line=place[1], column=min(1, place[1]))
        elif len(root.encode()) + 1 + _longest_name(number) > longest:
            found[place] = Finding("polku-pitkä", file=place[0], line=place[1], column=min(1, place[1]))
    return found


def _longest_name(number: str) -> int:
    return len(number) + 1 + len(number) + _LONGEST_FORM + _LONGEST_ROW + _REST


def _twice(place: Place, other: Place) -> Finding:
    where = f"{other[0]}:{other[1]}" if other[1] else other[0]
    return Finding("tunnus-kahdella", file=place[0], line=place[1], column=min(1, place[1]), details={"toinen": where})
