"""A client file and who gets a copy → the documents to write, and their bytes. No disk, no clock.

A copy is made of a view that has only what the reader may see, in a template that asks for nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from lomake import fill, values
from lomake.errors import Finding
from lomake.fields import Field, Kind, UnknownField, fields, find
from lomake.fill import Asiakirja
from lomake.forms import Lomake
from lomake.language import LARGE, LOCALES, FiSv, Language
from lomake.luovutus import Luovutus, Rajaus
from lomake.privacy import may_show
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, Osa, Tietue, View, scope, tietueet
from lomake.word.contents import Own
from lomake.word.large import enlarged
from lomake.word.omission import leave_out
from lomake.word.properties import Properties
from lomake.word.template import Template

MERKINTÄ_SUOSTUMUS = FiSv(
    "Kopio. Tässä ovat vain ne tiedot, joiden antamiseen asiakas on suostunut.",
    "Kopia. Här finns bara de uppgifter som klienten har samtyckt till att lämna ut.",
)
MERKINTÄ_ILMAN = FiSv(
    "Kopio, jossa ei ole terveys- eikä sosiaalitietoja.", "Kopia utan uppgifter om hälsa och socialvård."
)
KOPIO = FiSv("kopio", "kopia")
_OSA = FiSv("Tämä osa ei kuulu tähän kopioon.", "Den här delen ingår inte i kopian.")
_KOHTA = FiSv("ei kopiossa", "inte i kopian")


def template(docx: bytes, lomake: Lomake, name: str, rajaus: Rajaus, language: Language = "fi") -> Template:
    """Return the form's template without what the reader may not see. Raises WordTemplateError with every fault."""
    title, section, field = (
        words.of(language) for words in (MERKINTÄ_ILMAN if rajaus.lajit is None else MERKINTÄ_SUOSTUMUS, _OSA, _KOHTA)
    )
    return Template.compile(
        docx,
        scope(lomake),
        name=name,
        may_show=lambda field: may_show(lomake, field),
        returns=False,
        prepare=lambda story: leave_out(
            story, lambda path: _seen(lomake, rajaus, path), title=title, section=section, field=field
        ),
    )


def plan(
    luovutus: Luovutus,
    lomakkeet: Iterable[Lomake],
    day: date,
    language: Language = "fi",
    *,
    kaikki: bool = False,
    iso: bool = False,
) -> tuple[list[Asiakirja], list[tuple[Lomake, Finding]]]:
    """Return the copies that there is something for, and which of the forms never go to this reader."""
    documents: list[Asiakirja] = []
    refused: list[tuple[Lomake, Finding]] = []
    taken: set[str] = set()
    for lomake in lomakkeet:
        if lomake.tunnus not in luovutus.lomakkeet:
            refused.append((lomake, Finding("kopio-ei-lomake")))
            continue
        for tietue in tietueet(luovutus.tiedosto, lomake, kaikki=kaikki or bool(luovutus.opinnot)):
            if luovutus.opinnot and tietue.tunnus not in luovutus.opinnot:
                continue
            if not _says_something(luovutus, tietue, day):
                continue
            name = next(name for name in names(luovutus.tiedosto, tietue, day, language, iso=iso) if name not in taken)
            taken.add(name)
            documents.append(Asiakirja(tietue, name))
    return documents, refused


def make(
    made: Template,
    luovutus: Luovutus,
    asiakirja: Asiakirja,
    day: date,
    own: Own,
    language: Language = "fi",
    *,
    iso: bool = False,
) -> bytes:
    """Return the copy as Word bytes; `own` is what the default template says of itself, `iso` asks for large print.

    Raises SecrecyError when anything of what the reader may not see can be read in it.
    """
    lomake = asiakirja.tietue.lomake
    said = _properties(lomake, day, language)
    data = made.render(view(luovutus, asiakirja.tietue, day, language), said)
    fill.look_over(data, asiakirja.nimi, luovutus.salaisuudet(), own)
    return enlarged(data) if iso else data


def own_words(default: Template, lomake: Lomake, language: Language = "fi") -> Own:
    """Return what the default template of a copy says before any data."""
    return Own.of(made_blank(default, lomake, language))


def made_blank(made: Template, lomake: Lomake, language: Language = "fi") -> bytes:
    """Return the copy of a blank form."""
    return made.blank(_properties(lomake, date.min, language))


def _properties(lomake: Lomake, day: date, language: Language) -> Properties:
    locale = LOCALES[language]
    return Properties(title=lomake.title(language), language=locale, form="", version="", day=day, copy=True)


def view(luovutus: Luovutus, tietue: Tietue, day: date, language: Language = "fi") -> View:
    """Return the view of one document that has only what the reader may see; all else is blank."""
    lomake, rajaus = tietue.lomake, luovutus.rajaus
    shown = _picked(_whole(luovutus, tietue, day, language), scope(lomake), lomake, partial(rajaus.avaa, lomake))
    asiakas = shown.get("asiakas")
    if rajaus.ilman_terveyttä and asiakas and asiakas.get("henkilötunnus"):
        asiakas["henkilötunnus"] = values.masked(asiakas["henkilötunnus"])
    return shown


def _whole(luovutus: Luovutus, tietue: Tietue, day: date, language: Language = "fi") -> View:
    return ClientView(luovutus.tiedosto, day, language).of(tietue)


def names(
    tiedosto: Asiakastiedosto, tietue: Tietue, day: date, language: Language = "fi", *, iso: bool = False
) -> Iterator[str]:
    """Yield names for a copy: neither the client's number, the form's letter nor the unit (lomakkeisto 8.7)."""
    title, large = tietue.lomake.title(language), LARGE.of(language) if iso else ""
    yield from fill.outgoing_names(tiedosto, tietue, day, KOPIO.of(language), title, print_=large)


def _says_something(luovutus: Luovutus, tietue: Tietue, day: date) -> bool:
    """Tell whether the copy would say more than who the client is, in which service and since when."""
    lomake, rajaus = tietue.lomake, luovutus.rajaus
    whole = _whole(luovutus, tietue, day)
    own = {name: whole[name] for name in (lomake.nimi, "työsuhde") if name in whole}

    def says(polku: str, marks: frozenset[str]) -> bool:
        return rajaus.avaa(lomake, polku, marks) and not rajaus.tausta(polku, marks)

    return rajaus.lajit is None or _has_answers(_picked(own, scope(lomake), lomake, says))


def _has_answers(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_has_answers(below) for below in value.values())
    if isinstance(value, list):
        return any(_has_answers(row) for row in value)
    return value not in ("", None)


def _seen(lomake: Lomake, rajaus: Rajaus, path: str) -> bool:
    """Tell of a path that a template names whether the reader may see it; of no field that it may, to be told of."""
    steps = path.split(".")
    places = [".".join(steps[: length + 1]).removesuffix("[]") for length in range(len(steps))]
    try:
        found = [find(scope(lomake), place) for place in places]
    except UnknownField:
        return True
    marks = frozenset(mark for field in found for mark in field.kenttä.salassa)
    return rajaus.avaa(lomake, _from_root(lomake, path.replace("[]", "")), marks)


def _from_root(lomake: Lomake, path: str) -> str:
    """Return a path of the form's scope as one from the root of the client file; both are without []."""
    name, dot, rest = path.partition(".")
    # For C and D the record is the whole employment
    branch = "työsuhteet" if lomake.nimi == "työsuhde" else lomake.haara.replace("[]", "")
    root = {"työsuhde": "työsuhteet", lomake.nimi: branch}.get(name, name)
    return f"{root}{dot}{rest}"


_Opens = Callable[[str, frozenset[str]], bool]


def _picked(whole: Mapping[str, Any], known: Mapping[str, Field], lomake: Lomake, opens: _Opens) -> Osa:
    """Return a view with the answers that `opens` lets through; a list of which nothing may be seen has no rows."""

    def part(value: Mapping[str, Any], inside: Mapping[str, Field], above: str, marks: frozenset[str]) -> Osa:
        return Osa((name, one(inside[name], below, f"{above}{name}", marks)) for name, below in value.items())

    def one(field: Field, value: Any, path: str, outer: frozenset[str]) -> Any:
        marks = outer.union(field.kenttä.salassa)
        inside = fields(field.model) if field.model is not None else {}
        if isinstance(value, dict):
            below = part(value, inside, f"{path}.", marks)
            return below if field.kind is not Kind.REF or opens(_from_root(lomake, path), marks) else Osa(below, id="")
        if isinstance(value, list) and field.model is not None:
            rows = [part(row, inside, f"{path}.", marks) for row in value]
            return rows if any(map(_has_answers, rows)) else []
        if opens(_from_root(lomake, path), marks):
            return value
        return [] if field.many else None if field.kind is Kind.BOOL else ""

    return part(whole, known, "", frozenset())
