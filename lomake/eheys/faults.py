"""The faults of one file, each of them told a bounded number of times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lomake.errors import Finding, Grade
from lomake.language import FiSv, Words, joined

UNCLEAN = frozenset({
    "eheys-metatieto", "eheys-irrallinen", "eheys-tyyppi-turha", "eheys-linkki-levylle",
    "eheys-otsikkorivi", "eheys-kieli", "eheys-nimi-puuttuu",
    "eheys-säädin-tyhjä", "eheys-merkki-vastauksessa", "eheys-virhearvo", "eheys-kaava-kirjoitettu",
})  # fmt: skip
"""What a document that a person has edited may well have: it is told, and the file is not faulty for it."""
SHEET, ROW = FiSv("taulukko", "blad"), FiSv("rivi", "rad")
COLUMN, CELL = FiSv("sarake", "kolumn"), FiSv("solu", "cell")
_MOST = 20
_LONGEST = 120


class Faults:
    """Collects what is wrong with a file. `told` are the findings, in the order in which they were found."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count: Counter[tuple[str, Words]] = Counter()
        self._found: list[Finding] = []

    def is_full(self, code: str, part: Words) -> bool:
        """Tell whether this fault of the part has been told so often that only its number is still of use."""
        return self._count[code, part] >= _MOST

    def add(self, code: str, part: Words = "", place: Words = "", **details: Words) -> None:
        """Note a fault: `part` in a person's words, and the place in it. Neither may hold what a person has written."""
        self._count[code, part] += 1
        if self._count[code, part] <= _MOST:
            grade = Grade.HUOMIO if code in UNCLEAN else Grade.VIRHE
            label = joined(", ", filter(None, [shown(part), shown(place)]))
            shown_details = {key: shown(value) for key, value in details.items()}
            self._found.append(Finding(code, grade, file=self._name, label=label, details=shown_details))

    @property
    def told(self) -> tuple[Finding, ...]:
        """What was found; of a fault that fills a part, how many more there are."""
        return (*self._found, *self._rest())

    def _rest(self) -> Iterator[Finding]:
        for (code, part), count in self._count.items():
            if count > _MOST:
                grade = Grade.HUOMIO if code in UNCLEAN else Grade.VIRHE
                yield Finding(
                    "eheys-lisää", grade, file=self._name, label=shown(part), details={"määrä": str(count - _MOST)}
                )


def shown(name: Words) -> Words:
    """Return a name from inside a file so that a terminal can show it: a hostile one may hold anything."""
    return FiSv(_plain(name.fi), _plain(name.sv)) if isinstance(name, FiSv) else _plain(name)


def _plain(name: str) -> str:
    plain = "".join(letter if letter.isprintable() else "?" for letter in name[:_LONGEST])
    return plain if len(name) <= _LONGEST else f"{plain}…"
