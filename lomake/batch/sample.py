"""The documents of a run → a few of them, read back from the disk and checked as `lomake eheys` does."""

from __future__ import annotations

from pathlib import Path

from lomake import store
from lomake.batch.manifest import Entry
from lomake.eheys import check
from lomake.errors import ClientDataError, Finding, Grade

_SIZE = 3


class Sample:
    """Chooses by the documents' own bytes, so the same documents give the same sample in any number of processes."""

    def __init__(self) -> None:
        self._least: dict[str, Entry] = {}

    def see(self, entry: Entry) -> None:
        """Take a document into account that has been given its name; of each form one stays."""
        kept = self._least.get(entry.lomake)
        if kept is None or _order(entry) < _order(kept):
            self._least[entry.lomake] = entry

    def broken(self, root: Path) -> tuple[int, list[Finding]]:
        """Return how many documents below `root` were checked, and what breaks them or leaks; names are from `root`."""
        chosen = sorted(self._least.values(), key=_order)[:_SIZE]
        found: list[Finding] = []
        for entry in chosen:
            try:
                found += check(store.read_bytes(root / entry.nimi), name=entry.nimi)
            except ClientDataError as error:
                found += error.findings
        return len(chosen), [finding for finding in found if finding.grade is Grade.VIRHE]


def _order(entry: Entry) -> tuple[str, str]:
    return entry.tulos, entry.nimi
