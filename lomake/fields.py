"""The label on a field, and the walk over a model that everything else is derived from.

A field of the client tree is one line in `tiedot/`: key, kind and `Kenttä`.
`walk` turns a model into `Field`s; templates, error labels, the JSON Schema and the skeleton all read those.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, replace
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from lomake import values
from lomake.language import YES_NO, Chosen, FiSv, Language, Words, joined, unit_in

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto

Vaatimus = Callable[[Any, "Asiakastiedosto"], bool]
"""Tells from a row and the whole file whether an empty field is a gap."""


@dataclass(frozen=True, slots=True)
class Kenttä:
    """What a field is called in both languages, and what is expected of it.

    `vaadittu`: False; True; the least number of rows; or a rule that looks at the row.
    `salassa`: "" ordinary, "T" health, "S" social or otherwise secret, "H" identity code.
    `viite`: the list that the field points to, as a path from the root ("profiili.toiveet").
    `yksikkö`: printed behind a number.
    `tuleva`: a plan is meant, so the day may lie in the future.
    `väli`: the least and the greatest number that makes sense.
    `oletus`: what the model gives when nobody has said otherwise, where that is words.
    """

    fi: str
    sv: str
    _: KW_ONLY
    vaadittu: bool | int | Vaatimus = False
    salassa: str = ""
    viite: str = ""
    yksikkö: str = ""
    tuleva: bool = False
    väli: tuple[int, int] | None = None
    oletus: FiSv | None = None

    @property
    def words(self) -> FiSv:
        """What the field is called in both languages."""
        return FiSv(self.fi, self.sv)

    def label(self, language: Language) -> str:
        """Return what the field is called."""
        return self.sv if language == "sv" else self.fi

    def unit(self, language: Language) -> str:
        """Return what is printed behind a number; "" for nothing."""
        return unit_in(self.yksikkö, language)


class Kind(Enum):
    """What a field holds."""

    TEXT = "teksti"
    LONG = "pitkä teksti"
    DATE = "päivä"
    MONTH = "kuukausi"
    TIME = "kellonaika"
    BOOL = "kyllä/ei"
    NUMBER = "luku"
    CHOICE = "valinta"
    REF = "viite"
    MODEL = "osa"


class Valinta(str, Enum):
    """One of a list of choices: the Finnish words are what is stored and shown, `sv` what a Swedish form shows."""

    sv: str
    in_swedish: Chosen
    words: FiSv

    def __new__(cls, fi: str, sv: str) -> Self:
        member = str.__new__(cls, fi)
        member._value_ = fi
        member.sv = sv
        member.in_swedish = Chosen(fi, sv)
        member.words = FiSv(fi, sv)
        return member

    def label(self, language: Language) -> str:
        """Return what a form shows."""
        return self.sv if language == "sv" else str(self.value)

    def __str__(self) -> str:
        return str(self.value)


class Malli(BaseModel):
    """A part of the tree: unknown keys are faults, and nothing changes once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, data: Any) -> Any:
        """Take a key with nothing behind it as if it were not there: a skeleton is full of them.

        An unknown key stays, and is a fault: in {mitä: uni, rytmi} the second word is one, and would be lost.
        """
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if key not in cls.model_fields or not _is_blank(value)}
        return data

    def on_tyhjä(self) -> bool:
        """Tell whether nothing is known of this part: every field is absent or as the model gives it."""
        return all(
            value.on_tyhjä() if isinstance(value, Malli) else value == type(self).model_fields[name].default
            for name, value in self
        )


F = TypeVar("F", bound=Callable[..., Any])


def johdettu(fi: str, sv: str, *, yksikkö: str = "", salassa: str = "", lähde: str = "") -> Callable[[F], F]:
    """Mark a method of a model as a field that is computed from the tree.

    The method takes the whole client file; the annotation of what it returns gives the kind. Nobody types it, unless
    `lähde` tells which field of the same part it shows: what is written over it on a form goes there. A list is shown
    from one field of its rows: "toteutui[].pvm".
    """

    def mark(method: F) -> F:
        setattr(method, _DERIVED, (Kenttä(fi, sv, yksikkö=yksikkö, salassa=salassa), lähde))
        return method

    return mark


_DERIVED = "__johdettu__"


def _is_blank(value: object) -> bool:
    return value is None or isinstance(value, str) and not value.strip()


def _parser(parse: Callable[[str], object]) -> BeforeValidator:
    """Return a pydantic validator that reads text with `parse` and knows the empty string as absent."""

    def validate(value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            text = values.clean(value)
            return parse(text) if text else None
        except values.BadValue as bad:
            raise PydanticCustomError("arvo", "{koodi}", {"koodi": bad.code}) from None

    return BeforeValidator(validate)


Teksti = Annotated[str | None, _parser(values.one_line), Kind.TEXT]
Pitkä = Annotated[str | None, _parser(values.clean), Kind.LONG]
Pvm = Annotated[date | None, _parser(values.parse_date), Kind.DATE]
Kuukausi = Annotated[date | None, _parser(values.parse_month), Kind.MONTH]
Kello = Annotated[time | None, _parser(values.parse_time), Kind.TIME]
KylläEi = Annotated[bool | None, _parser(values.parse_bool), Kind.BOOL]
Luku = Annotated[Decimal | None, _parser(values.parse_number), Kind.NUMBER]
Viite = Annotated[str | None, _parser(values.parse_id), Kind.REF]
Viitteet = list[Annotated[str, _parser(values.parse_id), Kind.REF]]
Päivät = list[Annotated[date, _parser(values.parse_date), Kind.DATE]]
Tunnus = Annotated[str, _parser(values.parse_id), Kind.TEXT]
Asiakastunnus = Annotated[str, _parser(values.parse_asiakastunnus), Kind.TEXT]
Henkilötunnus = Annotated[str | None, _parser(values.parse_henkilötunnus), Kind.TEXT]
Ytunnus = Annotated[str | None, _parser(values.parse_ytunnus), Kind.TEXT]
Postinumero = Annotated[str | None, _parser(values.parse_postinumero), Kind.TEXT]
Ammattiluokka = Annotated[str | None, _parser(values.parse_ammattiluokka), Kind.TEXT]

_KINDS: dict[type, Kind] = {
    str: Kind.TEXT,
    int: Kind.NUMBER,
    bool: Kind.BOOL,
    date: Kind.DATE,
    time: Kind.TIME,
    Decimal: Kind.NUMBER,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model, as the rest of the service sees it.

    `path` runs from where the walk began: "työsuhteet[].aloitus.nimike"; what is inside a list has [] after its name.
    `many`: a list. `choices`: the Valinta of a CHOICE. `model`: the part of a MODEL, or the row that a REF points to.
    `derived`: computed from the tree; `source` is the field that it shows, if it can be typed over.
    """

    path: str
    name: str
    kenttä: Kenttä
    kind: Kind
    many: bool = False
    choices: type[Valinta] | None = None
    model: type[Malli] | None = None
    derived: bool = False
    source: str = ""

    @property
    def answers_in_swedish(self) -> dict[str, str]:
        """The `answers`, each with what a Swedish form calls it."""
        if self.kind is Kind.BOOL:
            return {word.fi: word.sv for word in YES_NO.values()}
        return {str(choice.value): choice.sv for choice in self.choices or ()}

    @property
    def answers(self) -> list[str]:
        """The choices of a CHOICE, kyllä and ei of a BOOL: what a check box can stand for."""
        return ["kyllä", "ei"] if self.kind is Kind.BOOL else [str(choice.value) for choice in self.choices or ()]

    def meant(self, word: str) -> list[str]:
        """Return the choices that a check box with this word stands for: the one so called, else those it begins."""
        return [one for one in self.answers if one == word] or [
            one for one in self.answers if word and one.startswith(word)
        ]


class UnknownField(LookupError):
    """No field has this path; `nearest` is the one that was perhaps meant."""

    def __init__(self, path: str, nearest: str | None) -> None:
        self.path = path
        self.nearest = nearest
        super().__init__(path)


class Viitekohteet:
    """Where the lists lie that rows point to. `tiedot` fills this in once: this module does not know the tree."""

    mallit: ClassVar[dict[str, type[Malli]]] = {}


@cache
def fields(model: type[Malli]) -> Mapping[str, Field]:
    """Return the model's own fields by key, in the order of the model, derived ones last."""
    hints = get_type_hints(model, include_extras=True)
    own = {name: _field(name, hints[name]) for name in model.model_fields}
    derived = {}
    for name in dir(model):
        marked = getattr(getattr(model, name, None), _DERIVED, None)
        if marked is not None:
            kenttä, source = marked
            derived[name] = _derived(name, kenttä, source, getattr(model, name))
    return own | derived


def walk(model: type[Malli], prefix: str = "") -> Iterator[Field]:
    """Yield every field below `model`, depth first: branches and leaves. A REF is a leaf."""
    for field in fields(model).values():
        path = f"{prefix}{field.name}"
        yield _moved(field, path)
        if field.kind is Kind.MODEL and field.model:
            yield from walk(field.model, f"{path}{'[]' if field.many else ''}.")


Scope = Mapping[str, "type[Malli] | Field"]
"""The names that a template sees: a part of the tree, or a Field for a list of parts."""


def scope_field(scope: Scope, name: str) -> Field | None:
    """Return the field that a name of the scope stands for, or None when the scope has no such name."""
    entry = scope.get(name)
    if entry is None or isinstance(entry, Field):
        return entry
    return Field(name, name, Kenttä(name, name), Kind.MODEL, model=entry)


def find(scope: Scope, path: str) -> Field:
    """Return the field that a template means by `path`, through one reference at the most.

    `scope` holds the names that the template sees. Raises UnknownField with the nearest right path.
    """
    step, _, rest = path.partition(".")
    field = scope_field(scope, step.removesuffix("[]"))
    if field is None or (step.endswith("[]") and not field.many):
        raise UnknownField(path, nearest(path, scope))
    references = 0
    while rest:
        references += field.kind is Kind.REF
        if field.model is None or references > 1 or field.many != step.endswith("[]"):
            raise UnknownField(path, nearest(path, scope))
        seen = field.path + ("[]" if field.many else "")
        step, _, rest = rest.partition(".")
        found = fields(field.model).get(step.removesuffix("[]"))
        if found is None or (step.endswith("[]") and not found.many):
            raise UnknownField(path, nearest(path, scope))
        field = _moved(found, f"{seen}.{found.name}")
    return field


def nearest(path: str, scope: Scope) -> str | None:
    """Return the path in `scope` that looks most like `path`, or None when nothing does."""
    known = []
    for name in scope:
        field = scope_field(scope, name)
        if field and field.model:
            for below in walk(field.model, f"{name}{'[]' if field.many else ''}."):
                known.append(below.path)
                if below.kind is Kind.REF and below.model:
                    known += [f"{below.path}{'[]' if below.many else ''}.{key}" for key in fields(below.model)]
    close = difflib.get_close_matches(path, known, n=1, cutoff=0.6)
    return close[0] if close else None


def parts(part: Malli, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Malli]]:
    """Return every part of a tree with its place, depth first, the tree itself first."""
    found: list[tuple[tuple[str | int, ...], Malli]] = []
    _collect(part, path, found)
    return iter(found)


def _collect(part: Malli, path: tuple[str | int, ...], found: list[tuple[tuple[str | int, ...], Malli]]) -> None:
    found.append((path, part))
    for name, many in _branches(type(part)):
        value = getattr(part, name)
        if many:
            for index, row in enumerate(value):
                _collect(row, (*path, name, index), found)
        else:
            _collect(value, (*path, name), found)


@cache
def _branches(model: type[Malli]) -> tuple[tuple[str, bool], ...]:
    """Return the fields of a model that hold parts, and whether each is a list."""
    return tuple((name, field.many) for name, field in fields(model).items() if field.kind is Kind.MODEL)


def labels(model: type[Malli], path: tuple[str | int, ...]) -> FiSv:
    """Return where a place of the tree is in a person's words: Työsuhteet › 2 › Päättyminen › Viimeinen työpäivä.

    Rows are counted from 1; a key that the model does not know is shown as it is.
    """
    words: list[Words] = []
    here: type[Malli] | None = model
    for step in path:
        if isinstance(step, int):
            words.append(str(step + 1))
            continue
        field = fields(here).get(step) if here else None
        words.append(field.kenttä.words if field else step)
        here = field.model if field and field.kind is Kind.MODEL else None
    return joined(" › ", words)


def _moved(field: Field, path: str) -> Field:
    return replace(field, path=path)


def _field(name: str, annotation: object) -> Field:
    """Return the Field of one annotated key of a model."""
    inner, notes = _unwrap(annotation)
    kenttä = next((note for note in notes if isinstance(note, Kenttä)), None)
    if kenttä is None:
        raise TypeError(f"{name}: the field has no Kenttä")
    many = get_origin(inner) is list
    if many:
        inner, more = _unwrap(get_args(inner)[0])
        notes = (*notes, *more)
    kind = next((note for note in notes if isinstance(note, Kind)), None)
    base = _without_none(inner)
    if isinstance(base, type) and issubclass(base, Malli):
        return Field(name, name, kenttä, Kind.MODEL, many, model=base)
    if isinstance(base, type) and issubclass(base, Valinta):
        return Field(name, name, kenttä, Kind.CHOICE, many, choices=base)
    if kind is Kind.REF:
        return Field(name, name, kenttä, kind, many, model=Viitekohteet.mallit[kenttä.viite])
    if kind is None:
        raise TypeError(f"{name}: the field has no kind")
    return Field(name, name, kenttä, kind, many)


def _derived(name: str, kenttä: Kenttä, source: str, method: object) -> Field:
    """Return the Field of a method marked with `johdettu`."""
    returned = get_type_hints(method, localns={"Asiakastiedosto": object})["return"]
    many = get_origin(returned) is list
    base = _without_none(get_args(returned)[0] if many else returned)
    if isinstance(base, type) and issubclass(base, Valinta):
        return Field(name, name, kenttä, Kind.CHOICE, many, choices=base, derived=True, source=source)
    return Field(name, name, kenttä, _KINDS[base], many, derived=True, source=source)


def _unwrap(annotation: object) -> tuple[Any, tuple[object, ...]]:
    if get_origin(annotation) is Annotated:
        inner, *notes = get_args(annotation)
        return inner, tuple(notes)
    return annotation, ()


def _without_none(annotation: Any) -> Any:
    if get_origin(annotation) in (Union, UnionType):
        return next(argument for argument in get_args(annotation) if argument is not NoneType)
    return annotation
