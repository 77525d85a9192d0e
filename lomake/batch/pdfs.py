"""The PDFs beside the documents of a batch, and the list of them, lomake-era-pdf.jsonl: one JSON object a line.

    {"nimi": "LATU-0042/….docx",       the Word file
     "lähde": "e4c0…",                 its SHA-256, of which the PDF was made
     "docx": [20133, 17…],             its size and time of writing (ns)
     "pdf": [130636, 17…]}             those of the PDF

A PDF says itself of which Word file it was made (pdf_seal.py), so the list is only a quick look. A run that was killed
before it wrote the list makes no PDF twice; it opens those that are there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lomake import pdf_files, store
from lomake.pdf_files import Beside

_LIST = "lomake-era-pdf.jsonl"
_State = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class _Known:
    """What the list says of one Word file."""

    lähde: str
    docx: _State
    pdf: _State


class Pdfs:
    """The PDFs of an output folder that this batch holds."""

    def __init__(self, root: Path) -> None:
        """Raises ClientDataError when the list can't be read; lines that somebody has damaged are left out."""
        self._root, self._path = root, root / _LIST
        self._known: dict[str, _Known] = {}
        self._changed = False
        for line in store.lines(self._path) if self._path.exists() else ():
            if told := _read(line):
                self._known |= told

    def missing(self, names: Sequence[str]) -> list[str]:
        """Return those of the Word files that are there and whose PDFs are not known to be theirs."""
        return [name for name in names if self._state(name) is not None and not self.is_fresh(name)]

    def make(
        self, names: Sequence[str], work: Path, *, korvaa: bool, stopped: Callable[[], bool]
    ) -> Iterator[tuple[str, Beside]]:
        """Yield what came of each of the Word files. Raises what `pdf_files.beside` raises."""
        documents = {self._root / name: (name, self._state(name)) for name in names}
        for one in pdf_files.beside([*documents], work, korvaa=korvaa, stopped=stopped):
            name, before = documents[one.docx]
            if one.is_there:
                # The state from before it was read: a file that was saved meanwhile is looked at again.
                self._known[name] = _Known(one.source, before, store.state(one.pdf))
                self._changed = True
            yield name, one

    def close(self) -> None:
        """Write the list, in the order of the names; of Word files that are gone it says nothing any more."""
        if self._changed:
            there = ((name, known) for name, known in sorted(self._known.items()) if self._state(name) is not None)
            store.write(self._path, (_line(name, known) for name, known in there))

    def is_fresh(self, name: str) -> bool:
        """Tell whether the PDF of the present Word file is known to be there: neither has been touched since."""
        known = self._known.get(name)
        if known is None or known.pdf is None:
            return False
        return (known.docx, known.pdf) == (self._state(name), store.state(pdf_files.place(self._root / name)))

    def _state(self, name: str) -> _State:
        return store.state(self._root / name)


def _line(name: str, known: _Known) -> bytes:
    told = {"nimi": name, "lähde": known.lähde, "docx": known.docx, "pdf": known.pdf}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _read(line: bytes) -> dict[str, _Known] | None:
    """Return what a line says, by name; None when it can't be read."""
    try:
        told: dict[str, Any] = json.loads(line)
        docx, pdf = ((int(size), int(modified)) for size, modified in (told["docx"], told["pdf"]))
        return {str(told["nimi"]): _Known(str(told["lähde"]), docx, pdf)}
    except (ValueError, TypeError, KeyError):
        return None
