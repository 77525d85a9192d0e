"""What a batch has written ↔ the lines of its manifest, lomake-era.jsonl: one JSON object a line, one line a client.

The first line tells the format. The last line of a client counts; a line that is there twice is one that a batch has
begun and perhaps not finished. No line holds a client's values: only the number, the hashes and the file names.

    {"muoto": "lomake-era", "versio": 1}
    {"asiakas": "LATU-0042",            the client's number, and the folder of the documents
     "lähde": "9f2c…",                  SHA-256 of the client file
     "ehdot": "51ab…",                  hash of all else that decides what is written: forms, templates, program
     "päivä": "2026-11-20",             day of printing of the run that looked at the client last
     "pysyvä": true,                    whether another day would give the same documents
     "näyttö": "laatukriteerit …",      criteria 16 and 22 in one line
     "asiakirjat": [
        {"nimi": "LATU-0042/….docx",
         "lomake": "lomake-b", "tietue": "b1", "kieli": "fi-FI", "versio": "1.0 / 11/2026", "pohja": "77aa…",
         "tiedot": "03d1…",             hash of what the client file says on this document
         "tulos": "e4c0…",              SHA-256 of the document
         "koko": 20133, "muutettu": 17…,  size, and time of writing (ns): a quick look whether anybody has touched it
         "vanhentunut": true,           only when its record is no longer in the client file
         "iso": true}]}                 only of one in large print
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

_LINE = re.compile(rb'\{"asiakas":"([A-Z0-9][A-Z0-9-]*)","l\xc3\xa4hde":"([0-9a-f]{64})",.*\]\}\n')
_BEGINNING = b'{"muoto":"lomake-era","versio":1}\n'


About: TypeAlias = tuple[str, str, bool]


@dataclass(frozen=True, slots=True)
class Entry:
    """One document that has been written; the keys are those of the manifest."""

    nimi: str
    lomake: str
    tietue: str
    kieli: str
    versio: str
    pohja: str
    tiedot: str
    tulos: str
    koko: int
    muutettu: int
    vanhentunut: bool = False
    iso: bool = False

    @property
    def about(self) -> About:
        """The form, the record and the print: what stays the same when the document gets another name."""
        return self.lomake, self.tietue, self.iso

    def is_made_of(self, other: Entry) -> bool:
        """Tell whether two documents were made of the same data with the same template, version and language."""
        return all(
            getattr(self, name) == getattr(other, name) for name in ("about", "kieli", "versio", "pohja", "tiedot")
        )


@dataclass(frozen=True, slots=True)
class Line:
    """What the manifest says of one client."""

    asiakas: str
    lähde: str
    ehdot: str
    päivä: str
    pysyvä: bool
    näyttö: str
    asiakirjat: tuple[Entry, ...] = ()

    def holds(self, source: str, terms: str, day: str) -> bool:
        """Tell, without looking at the client's data, that the documents would come out as they are."""
        return self.lähde == source and self.ehdot == terms and (self.pysyvä or self.päivä == day)

    def write(self) -> bytes:
        """Return the line."""
        told: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__ if name != "asiakirjat"}
        told["asiakirjat"] = [_told(entry) for entry in self.asiakirjat]
        return _json(told)


class Manifest:
    """A manifest: client → its lines, the last of which counts; `damaged`, how many could not be read.

    Only the places of the lines are kept: an office has tens of thousands. `fetch` reads a piece of the file, told
    where it begins and how long it is.
    """

    def __init__(self, lines: Iterable[tuple[int, bytes]], fetch: Callable[[int, int], bytes]) -> None:
        """Raises what `lines` raises; each comes with the place where it begins in the file."""
        self._fetch = fetch
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._numbers: dict[bytes, str] = {}
        self.damaged, self.size = 0, 0
        for place, line in lines:
            self.size = place + len(line)
            if match := _LINE.fullmatch(line):
                number = sys.intern(match[1].decode())
                self._places.setdefault(number, []).append((place, len(line)))
                self._numbers[bytes.fromhex(match[2].decode())] = number
            elif line != _BEGINNING:
                self.damaged += 1

    def begin(self) -> bytes:
        """Return the first line of a new manifest."""
        self.size = len(_BEGINNING)
        return _BEGINNING

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def number(self, source: str) -> str:
        """Return the client whose file had this hash when a run last looked at it; "" when nothing is known."""
        return self._numbers.get(bytes.fromhex(source), "")

    def line(self, number: str) -> Line | None:
        """Return what holds of a client; None when nothing is known."""
        places = self._places.get(number)
        return _line(self._fetch(*places[-1])) if places else None

    def results(self, number: str) -> dict[str, set[str]]:
        """Return the hashes that each document of the client may have, if nobody has touched it."""
        found: dict[str, set[str]] = {}
        for place in self._places.get(number, ()):
            known = _line(self._fetch(*place))
            for entry in known.asiakirjat if known else ():
                found.setdefault(entry.nimi, set()).add(entry.tulos)
        return found

    def add(self, line: Line) -> bytes:
        """Take a new line of a client, which comes to stand at the end of the file; return it as it is written."""
        written = line.write()
        self._places.setdefault(line.asiakas, []).append((self.size, len(written)))
        self.size += len(written)
        return written

    @property
    def is_settled(self) -> bool:
        """Tell whether the file has just its first line and one line a client, in the order of their numbers."""
        at = len(_BEGINNING)
        for number in sorted(self._places):
            (place, length), *older = reversed(self._places[number])
            if older or place != at:
                return False
            at += length
        return at == self.size

    def settled(self) -> Iterator[bytes]:
        """Yield the whole manifest with one line a client, in the order of their numbers; older lines are left out.

        Only when every document has its name.
        """
        yield _BEGINNING
        for number in sorted(self._places):
            yield self._fetch(*self._places[number][-1])

    def without(self, number: str) -> Iterator[bytes]:
        """Yield the whole manifest as it is, but for what it says of a client."""
        yield _BEGINNING
        kept = sorted(place for one, places in self._places.items() if one != number for place in places)
        for place in kept:
            yield self._fetch(*place)


def _told(entry: Entry) -> dict[str, Any]:
    told = {name: getattr(entry, name) for name in entry.__slots__}
    return {name: value for name, value in told.items() if value is not False}


def _line(data: bytes) -> Line | None:
    """Return a line; None when it is damaged, or tells of anything but documents in the client's folder."""
    try:
        text = data.decode()
        if "\\" in text:  # nothing that a run writes needs it, and it may hide what no file name can hold
            return None
        told = json.loads(text)
        told["asiakirjat"] = tuple(Entry(**entry) for entry in told["asiakirjat"])
        line = Line(**told)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    whole = _kinds(line) == _KINDS_OF_LINE and all(_kinds(entry) == _KINDS_OF_ENTRY for entry in line.asiakirjat)
    return line if whole and all(_is_below(line.asiakas, entry.nimi) for entry in line.asiakirjat) else None


def _kinds(record: Line | Entry) -> list[str]:
    return [type(getattr(record, name)).__name__ for name in record.__slots__]


def _is_below(client: str, name: str) -> bool:
    folder, _, file = name.partition("/")
    return folder == client and file.endswith(".docx") and not any(sign in file for sign in "/\\:")


_KINDS_OF_LINE = ["str", "str", "str", "str", "bool", "str", "tuple"]
_KINDS_OF_ENTRY = ["str"] * 8 + ["int", "int", "bool", "bool"]


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
