"""A client file → its secrets, and which of them any text would tell. Pure: no document, no disk.

A secret is known by its words in whatever form they stand: case, spaces, hyphenation and Finnish endings do not count.
What is looked for is texts; a ticked choice, a number or a day tells nothing without the field that it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from unicodedata import normalize

from lomake.fields import Field, Kind, Malli, fields, labels, parts
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto

LYHIN_SANA = 5
"""Sitä lyhyempää sanaa ei haeta taivutettuna: siitä tulisi liian yleinen."""
TYHJÄT_SANAT = frozenset(
    {"kertoa", "kerrota", "kerro", "mitään", "mistään", "asioista", "työnantajalle", "saisi", "halua", "haluan"}
)
"""Sanat, joilla kielto sanotaan, mutta joita se ei koske."""
YLEISET_SANAT = frozenset({
    "asiakas", "valmentaja", "työhönvalmentaja", "työntekijä", "työkaveri", "esihenkilö", "työnantaja", "työpari",
    "tiimi", "tiimin", "jäsen", "oma", "muu", "ei", "ole", "ja", "sekä", "tai", "kyllä",
    "arbetscoachen", "arbetscoach", "coachen", "klienten", "arbetsgivaren", "chefen", "nej", "inte", "och",
})  # fmt: skip
"""Sanat, jotka eivät kerro asiakkaasta mitään: tieto, jossa ei ole muita, ei ole salaisuus."""
TERVEYDEN_SANAT = frozenset({
    "profiili.terveys.kuvaus",
    "profiili.terveys.lääkitys",
    "profiili.terveys.päihteet",
    "lähete.työkyky.kuvaus",
})  # fmt: skip
"""Kohdat, joiden jokainen sana on salaisuus, ei vain koko lause: niissä on sairauksien ja lääkkeiden nimet."""
ARKISET_ALUT = (
    "vaikut", "ympäri", "tapaht", "paljon", "hyvin", "alkaa", "alkae", "ensimm", "kello", "tunni", "päivä", "viiko",
    "kuuka", "aamul", "iltap", "illal", "työhö", "työss", "töihi", "töide", "työnt",
    "arbet", "morgo", "efter", "inget", "ingen", "varia", "dagen", "plane",
)  # fmt: skip
"""Sanojen alut, jotka ovat terveyden kuvauksissa tavallista kieltä."""
NIMET = frozenset({
    "nimi", "antaja", "antajanimi", "taho", "vastuutaho", "organisaatio", "kuka", "kukatarkemmin", "keskustelijat",
    "yhteyshenkilö", "läsnä", "kirjaaja",
})  # fmt: skip
"""Kohdat, joissa on ihmisen tai paikan nimi; nimi, joka lukijalla jo on, ei ole salaisuus."""
_WORD = re.compile(r"[^\W_]+")
_UNSEEN = dict.fromkeys(
    [0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
)
"""Soft hyphens, marks of direction and the like: a word is the same without them."""
_ALKU = 6  # a word of a longer text is known by so many letters
_LAUSE, _KIRJAIMIA = 4, 18  # a sentence of so many words and letters is looked for by itself


class Tapa(Enum):
    """How the words of a secret are looked for."""

    TUNNISTE = "the letters, whatever stands between them"
    LAUSE = "the words in a row"
    SANA = "one word, at the beginning of a word"
    KIELTO = "the beginning of a word, anywhere"


@dataclass(frozen=True, slots=True)
class Salaisuus:
    """One thing that must not be read: how it is looked for, and the place in the client file that it comes from."""

    tapa: Tapa
    haku: str
    polku: tuple[str | int, ...]

    @property
    def kohta(self) -> FiSv:
        """Return where the secret stands in the client file, in a person's words."""
        return labels(Asiakastiedosto, self.polku)


class Luettava:
    """A text as its reader sees it, ready to be searched."""

    def __init__(self, text: str) -> None:
        words = words_of(text)
        self._words = f" {' '.join(words)} "
        self._beginnings = _alut(words)
        self._letters = "".join(words)

    def kertoo(self, salaisuus: Salaisuus) -> bool:
        """Tell whether the secret can be read here."""
        match salaisuus.tapa:
            case Tapa.TUNNISTE:
                return salaisuus.haku in self._letters
            case Tapa.LAUSE:
                return salaisuus.haku in self._beginnings
            case Tapa.SANA | Tapa.KIELTO:
                return salaisuus.haku in self._words


Avoin = Callable[[str, Malli, frozenset[str]], bool]
"""Tells whether the reader may see a field: its path from the root, the part that it is of, its marks."""


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are compared: small letters, composed, without soft hyphens and the like."""
    plain = text.casefold() if text.isascii() else normalize("NFKC", text).casefold().translate(_UNSEEN)
    return _WORD.findall(plain)


def tunnisteet(tiedosto: Asiakastiedosto, *, yksikkö: bool) -> Iterator[Salaisuus]:
    """Yield the client's number and identity code, with `yksikkö` also the real names of the unit and its team."""
    for name in ("tunnus", "henkilötunnus"):
        if letters := "".join(words_of(getattr(tiedosto.asiakas, name) or "")):
            yield Salaisuus(Tapa.TUNNISTE, letters, ("asiakas", name))
    for name in ("yksikkö", "tiimi") if yksikkö else ():
        written = getattr(tiedosto.palvelu, name) or ""
        yield from _sanottu(written, ("palvelu", name))
        for piece in re.split(r"[,/()–]", written):
            if len(words_of(piece)) > 1:  # Aikuispsykiatrian poliklinikka, työhönvalmennus
                yield from _sanottu(piece, ("palvelu", name))


def kielletyt(tiedosto: Asiakastiedosto) -> Iterator[Salaisuus]:
    """Yield the words that the client does not let be told; two letters off the end, so that any form is found."""
    for word in words_of(tiedosto.profiili.kertominen.eisaa or ""):
        if len(word) >= LYHIN_SANA and word not in TYHJÄT_SANAT:
            yield Salaisuus(Tapa.KIELTO, _vartalo(word), ("profiili", "kertominen", "eisaa"))


def salatut(
    tiedosto: Asiakastiedosto,
    avoin: Avoin,
    tutut: Iterable[str] = (),
    *,
    kertomukset: bool = False,
) -> Iterator[Salaisuus]:
    """Yield what is marked secret in the file and not `avoin` to the reader; `tutut` are names that the reader has.

    `kertomukset`: whole sentences only, for a reader who may know names, roles and what was talked about.
    """
    known = YLEISET_SANAT.union(*(words_of(name) for name in tutut))
    arkiset = _arkiset(tiedosto)
    for path, part in parts(tiedosto):
        pattern = _pattern(path)
        for field, marks in _texts(pattern, type(part)):
            value = getattr(part, field.name)
            if not (value and marks) or (kertomukset and field.kind is not Kind.LONG):
                continue
            if avoin(f"{pattern}{field.name}", part, marks):
                continue
            for text in value if field.many else (value,):
                place = (*path, field.name)
                if field.name in NIMET and known.issuperset(words_of(text)):
                    continue
                if kertomukset:
                    yield from _lauseet(text, place)
                    continue
                yield from _sanottu(text, place)
                if f"{pattern}{field.name}" in TERVEYDEN_SANAT:
                    yield from _terveys(text, place, arkiset)


def suljetut(tiedosto: Asiakastiedosto, avoin: Avoin) -> Iterator[Salaisuus]:
    """Yield the sentences of texts that are not marked secret nor `avoin`, when no text that is open says the same."""
    shut: list[Salaisuus] = []
    told: list[str] = []
    for path, part in parts(tiedosto):
        pattern = _pattern(path)
        for field, marks in _texts(pattern, type(part)):
            value = getattr(part, field.name)
            if value and not field.many:
                if avoin(f"{pattern}{field.name}", part, marks):
                    told.append(value)
                elif field.kind is Kind.LONG and not marks:
                    shut += _lauseet(value, (*path, field.name))
    seen = Luettava("\n".join(told))
    yield from (one for one in shut if not seen.kertoo(one))


def _sanottu(text: str, path: tuple[str | int, ...]) -> Iterator[Salaisuus]:
    """Yield the whole text, and each of its sentences."""
    words = words_of(text)
    if all(word in YLEISET_SANAT for word in words):
        return
    if len(words) == 1:
        word = words[0]
        if len(word) > LYHIN_SANA:
            yield Salaisuus(Tapa.SANA, f" {_vartalo(word)}", path)
        elif len(word) > 2:
            yield Salaisuus(Tapa.SANA, f" {word} ", path)
        return
    yield Salaisuus(Tapa.LAUSE, _alut(words), path)
    yield from _lauseet(text, path)


def _lauseet(text: str, path: tuple[str | int, ...]) -> Iterator[Salaisuus]:
    for sentence in re.split(r"[.!?;:\n]+(?:\s|$)|\n", text):
        words = words_of(sentence)
        if len(words) >= _LAUSE and sum(map(len, words)) >= _KIRJAIMIA:
            yield Salaisuus(Tapa.LAUSE, _alut(words), path)


def _terveys(text: str, path: tuple[str | int, ...], arkiset: frozenset[str]) -> Iterator[Salaisuus]:
    for word in words_of(text):
        if len(word) > LYHIN_SANA and word[:_ALKU] not in arkiset and not word.startswith(ARKISET_ALUT):
            yield Salaisuus(Tapa.SANA, f" {_vartalo(word)}", path)


def _arkiset(tiedosto: Asiakastiedosto) -> frozenset[str]:
    """Return the beginnings of the words that the file uses where nothing is secret."""
    return frozenset(
        word[:_ALKU]
        for path, part in parts(tiedosto)
        for field, marks in _texts(_pattern(path), type(part))
        if not marks and not field.many
        for word in words_of(getattr(part, field.name) or "")
    )


def _vartalo(word: str) -> str:
    return word[: max(LYHIN_SANA, len(word) - 2)]


def _alut(words: Iterable[str]) -> str:
    """Return the words without their Finnish endings; a number has none."""
    return f" {' '.join(word if word.isdigit() else word[:_ALKU] for word in words)} "


def _pattern(path: Iterable[str | int]) -> str:
    """Return the beginning of the paths of a part's fields: työsuhteet[].aloitus."""
    written = ""
    for step in path:
        written = f"{written[:-1]}[]." if isinstance(step, int) else f"{written}{step}."
    return written


@cache
def _texts(pattern: str, model: type[Malli]) -> tuple[tuple[Field, frozenset[str]], ...]:
    """Return the text fields of a part, each with its own marks of secrecy and those of what it is in."""
    here: type[Malli] = Asiakastiedosto
    outer: set[str] = set()
    for step in pattern.replace("[]", "").split(".")[:-1]:
        field = fields(here)[step]
        outer |= {*field.kenttä.salassa}
        if field.model is None:
            raise TypeError(f"{step} is no part")
        here = field.model
    return tuple(
        (field, frozenset({*outer, *field.kenttä.salassa}))
        for field in fields(model).values()
        if field.kind in (Kind.TEXT, Kind.LONG) and not field.derived and field.name != "id"
    )
