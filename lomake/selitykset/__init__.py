"""A code, or words that a person saw → what the message means, an example, and where more is told.

`sentences` has what is said; an explanation adds what it has no room for, in both languages.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass

from lomake.language import LANGUAGES, Language
from lomake.selitykset import asiakastiedosto, asiakirjat, saannot, tiedostot, tyokirjat
from lomake.selitykset.alue import Alue, Selitys
from lomake.sentences import SENTENCES

ALUEET: tuple[Alue, ...] = (
    *asiakastiedosto.ALUEET,
    *saannot.ALUEET,
    *asiakirjat.ALUEET,
    *tyokirjat.ALUEET,
    *tiedostot.ALUEET,
)
_LEAST = 6
"""As many letters of a sentence as say something."""
_DETAIL = "…"


@dataclass(frozen=True, slots=True)
class Viesti:
    """A message with what is known of it; `selitys` is None when its sentence says all."""

    koodi: str
    alue: Alue
    selitys: Selitys | None

    def lause(self, kieli: Language) -> str:
        """Return the sentence, with … where a label, a limit or a file name comes."""
        return _shown(self.koodi, kieli)


def viesti(koodi: str) -> Viesti | None:
    """Return the message that has the code; None when there is none."""
    alue = alue_of(koodi) if koodi in SENTENCES else None
    return Viesti(koodi, alue, alue.koodit.get(koodi)) if alue else None


def alue_of(koodi: str) -> Alue | None:
    """Return the area of a code: the one that names it, else the one whose beginning it has."""
    named = next((alue for alue in ALUEET if koodi in alue.koodit), None)
    return named or next((alue for alue in ALUEET if koodi.startswith(alue.alut)), None)


def sanoista(words: str) -> list[Viesti]:
    """Return the messages that may have said the words: a piece of a sentence, or the whole line that was printed.

    The words may be in either language.
    """
    wanted = _plain(words)
    if len(wanted) < _LEAST:
        return []
    found = [koodi for koodi in SENTENCES if any(wanted in _plain(_shown(koodi, kieli)) for kieli in LANGUAGES)]
    found = found or [koodi for koodi in SENTENCES if any(_pattern(koodi, kieli).search(wanted) for kieli in LANGUAGES)]
    return [told for koodi in found if (told := viesti(koodi))]


def _shown(koodi: str, kieli: Language) -> str:
    pieces = string.Formatter().parse(SENTENCES[koodi].of(kieli))
    return "".join(text + (_DETAIL if name else "") for text, name, _, _ in pieces).removeprefix(f"{_DETAIL}: ")


def _pattern(koodi: str, kieli: Language) -> re.Pattern[str]:
    """Return what finds the first clause of the sentence in a printed line, whatever its details are."""
    first = re.split(r"[.?] ", _plain(_shown(koodi, kieli)))[0].rstrip(".?")
    return re.compile(".*?".join(re.escape(piece) for piece in first.split(_DETAIL)))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
