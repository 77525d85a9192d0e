"""The two languages of the service: words in pairs, and answers that are stored in Finnish and read in Swedish.

The data of a client are the same in both: a choice is stored in its Finnish words, truth as true or false.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum
from typing import Literal, Self, TypeAlias

Language: TypeAlias = Literal["fi", "sv"]
LANGUAGES: tuple[Language, ...] = ("fi", "sv")
LOCALES: dict[Language, str] = {"fi": "fi-FI", "sv": "sv-FI"}
"""What a document says of its language."""

SPOKEN: ContextVar[Language] = ContextVar("SPOKEN", default="fi")
"""What the program speaks in this run: lomake --kieli sv. Only the commands and click's texts look at it (test_layers);
all else is told the language."""

UNITS = {
    "h/vko": "h/vecka",
    "h": "h",
    "min": "min",
    "%": "%",
    "päivää": "dagar",
    "viikkoa": "veckor",
}
"""Every unit of the models, and what a Swedish form calls it."""


@dataclass(frozen=True, slots=True)
class FiSv:
    """A text in both languages of the service."""

    fi: str
    sv: str

    def of(self, language: Language) -> str:
        """Return the text in one language."""
        return self.sv if language == "sv" else self.fi

    def capitalized(self) -> FiSv:
        """Return the text as a sentence begins: its first letter is a capital."""
        return FiSv(*(text[:1].upper() + text[1:] for text in (self.fi, self.sv)))

    def upper(self) -> FiSv:
        """Return the text in capitals."""
        return FiSv(self.fi.upper(), self.sv.upper())

    def __bool__(self) -> bool:
        return bool(self.fi or self.sv)

    def __str__(self) -> str:
        raise TypeError("a text in two languages is shown in one of them: of()")  # else an f-string would show both

    def format(self, **details: object) -> FiSv:
        """Return the text with its {places} filled; a detail may itself be in both languages."""
        return FiSv(
            *(
                self.of(language).format_map({name: in_language(one, language) for name, one in details.items()})
                for language in LANGUAGES
            )
        )

    def __add__(self, other: Words) -> FiSv:
        return FiSv(self.fi + in_language(other, "fi"), self.sv + in_language(other, "sv"))

    def __radd__(self, other: str) -> FiSv:
        return FiSv(other + self.fi, other + self.sv)


Words: TypeAlias = str | FiSv
"""Words in both languages, or a text that is the same in both: what a person wrote, a name, a number."""


def in_language(words: object, language: Language) -> str:
    """Return words in one language; what is not in both is as it is."""
    return words.of(language) if isinstance(words, FiSv) else str(words)


def joined(separator: Words, texts: Iterable[Words]) -> FiSv:
    """Return the texts one after another in both languages."""
    held = list(texts)
    return FiSv(*(in_language(separator, one).join(in_language(text, one) for text in held) for one in LANGUAGES))


def sama(text: str) -> FiSv:
    """Return a text that is the same in both languages: a number, a name, a punctuation mark."""
    return FiSv(text, text)


class Worded(Enum):
    """One of a few words of ours: the Finnish one is stored and written for machines, people see either."""

    words: FiSv

    def __new__(cls, fi: str, sv: str) -> Self:
        member = object.__new__(cls)
        member._value_ = fi
        member.words = FiSv(fi, sv)
        return member


POIS = FiSv("", "")
"""What stands where a text is left out."""

BLANK = FiSv("tyhja", "blankett")
"""The end of a blank's file name, so that both languages may lie in one folder."""

LARGE = FiSv("iso", "storstil")
"""The end of the file name of a form in large print."""

YES_NO = {True: FiSv("kyllä", "ja"), False: FiSv("ei", "nej")}


class Chosen(str):
    """A choice as a Swedish form shows it, equal to the Finnish words that are stored: what a template asks for."""

    __slots__ = ("stored",)
    stored: str

    def __new__(cls, stored: str, shown: str) -> Self:
        made = super().__new__(cls, shown)
        made.stored = stored
        return made

    def __reduce__(self) -> tuple[type[Chosen], tuple[str, str]]:
        return Chosen, (self.stored, str(self))  # a view goes to the process that fills an office's own template

    def __eq__(self, other: object) -> bool:
        return self.stored == (other.stored if isinstance(other, Chosen) else other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.stored)


class Truth(int):
    """True or false in a Swedish form: equal to the bool that it stands for, and shown as ja or nej."""

    def __str__(self) -> str:
        return YES_NO[bool(self)].sv


def unit_in(unit: str, language: Language) -> str:
    """Return the unit of a number as a form in the language has it."""
    return UNITS[unit] if unit and language == "sv" else unit


def language_of(locale: str) -> Language:
    """Return the language of a document that says sv-FI, or something else, of itself."""
    return "sv" if locale.startswith("sv") else "fi"
