"""The client tree → the sheets of a workbook and their columns, in both languages. No library, no file.

Asiakkaat has one row a client. Each other branch has a sheet with one row a client too, and each list of parts, however
deep it lies, a sheet with one row a record; the parts inside a row are flattened into columns.

A sheet or a heading is understood in either language, whatever the others are: none means one thing in Finnish and
another in Swedish.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from lomake.fields import Field, Kind, Malli, fields
from lomake.language import LANGUAGES, POIS, FiSv, Language
from lomake.tiedot import Asiakastiedosto

TUNNUS = FiSv("Asiakastunnus", "Klientnummer")
"""The first column of every sheet."""
ASIAKKAAT = FiSv("Asiakkaat", "Klienter")
ESIMERKKI = FiSv("ESIMERKKI-1", "EXEMPEL-1")
"""The client number of the example rows of the intake workbook. Its rows are passed by."""
ARROW = " › "

_ASIAKKAAT = ("asiakas", "valmentaja", "palvelu", "tiiminvetäjä")
"""The branches that have no sheet but Asiakkaat. Its rows may tell of the others too.

There a bare label is the client's own: in an office's list Alkaen is hardly the first day of the coach.
"""
_NAMES = {
    "valmentajat": FiSv("Aiemmat valmentajat", "Tidigare arbetscoacher"),
    "asiakas.edustaja": FiSv("Edustajat", "Företrädare"),
    "profiili.toiveet": FiSv("Toiveet", "Önskemål"),
    "profiili.terveys.kykyviisari": FiSv("Kykyviisari", "Förmågaren"),
    "profiili.verkostot.työnantajavihjeet": FiSv("Työnantajavihjeet", "Tips om arbetsgivare"),
    "profiili.päivitykset": FiSv("Profiilin päivitykset", "Profilens uppdateringar"),
    "työnhakusuunnitelmat.työnantajat": FiSv("Työnhaun työnantajat", "Jobbsökningens arbetsgivare"),
    "työnhakusuunnitelmat.askeleet": FiSv("Työnhaun askeleet", "Jobbsökningens steg"),
    "työnhakusuunnitelmat.tarkistukset": FiSv("Työnhaun tarkistukset", "Jobbsökningens översyner"),
    "työnantajatapaamiset": FiSv("Työnantajatapaamiset", "Arbetsgivarmöten"),
    "työsuhteet.aloitus.rahallinentuki": FiSv("Työnantajan rahallinen tuki", "Arbetsgivarens ekonomiska stöd"),
    "työsuhteet.tukisuunnitelmat": FiSv("Tukisuunnitelmat", "Stödplaner"),
    "työsuhteet.tukisuunnitelmat.tuet": FiSv("Työn tuet", "Stöd i arbetet"),
    "työsuhteet.tukisuunnitelmat.tuet.toteutui": FiSv("Työn tuet toteutuneet", "Genomfört stöd i arbetet"),
    "työsuhteet.tukisuunnitelmat.tarkistukset": FiSv("Tukisuunnitelmien tarkistukset", "Stödplanernas översyner"),
    "opinnot.tuet": FiSv("Opintojen tuet", "Stöd i studierna"),
    "opinnot.tuet.toteutui": FiSv("Opintojen tuet toteutuneet", "Genomfört stöd i studierna"),
    "opinnot.askeleet": FiSv("Opintojen askeleet", "Studiernas steg"),
    "opinnot.tarkistukset": FiSv("Opintojen tarkistukset", "Studiernas översyner"),
}
"""What a sheet is called where the label of its list does not say whose it is, or is over 31 characters long."""
_ROWS = {
    row.fi: row
    for row in (
        FiSv("Työnhakusuunnitelma", "Plan för jobbsökning"),
        FiSv("Työsuhde", "Anställning"),
        FiSv("Tukisuunnitelma", "Stödplan"),
        FiSv("Tuki", "Stöd"),
        FiSv("Opinnot", "Studier"),
        FiSv("Opintotuki", "Stöd i studierna"),
    )
}
"""What a row is called that has rows below it: the name of its model."""

_DASHES = re.compile("[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True)
class Column:
    """A field as a column: `path` from the row, `way` with what is on it, `title` that tells it from the others."""

    path: tuple[str, ...]
    way: tuple[FiSv, ...]
    field: Field
    title: FiSv = POIS

    def labels(self, language: Language) -> tuple[str, ...]:
        """Return what the parts on the way are called, the field last; the same twice in a row is said once."""
        return tuple(word for word, _ in groupby(words.of(language) for words in self.way))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one sheet holds.

    `lists` are the lists on the way from the root to a row, each as keys from the row above it; none for one row a
    client. `above` are the titles of the columns that name the rows above by their id, from the uppermost down.
    """

    name: FiSv
    lists: tuple[tuple[str, ...], ...]
    above: tuple[FiSv, ...]
    columns: tuple[Column, ...]

    @property
    def path(self) -> str:
        """Return where the rows lie in the tree, without brackets: työsuhteet.yhteydenpito, lähete."""
        return ".".join(key for keys in self.lists for key in keys) or self.columns[0].path[0]


@cache
def sheets() -> tuple[Sheet, ...]:
    """Return every sheet that can hold a part of a client, Asiakkaat first, then in the order of the tree."""
    found: list[Sheet] = []
    singles: dict[str, list[Column]] = {}
    for name, field in fields(Asiakastiedosto).items():
        if field.many:
            found += _list_sheets(field, (name,))
            continue
        singles[name] = list(_columns(field, (), ()))
        if name not in _ASIAKKAAT:
            found.append(Sheet(field.kenttä.words, (), (), _titled(singles[name])))
        found += [sheet for keys, inner in _lists(field, ()) for sheet in _list_sheets(inner, keys)]
    order = dict.fromkeys((*_ASIAKKAAT, *singles))
    rest = (replace(one, title=_whole(one)) for name in order if name != "asiakas" for one in singles[name])
    return (Sheet(ASIAKKAAT, (), (), (*_titled(singles["asiakas"]), *rest)), *found)


def sheet_called(name: str) -> Sheet | None:
    """Return the sheet that an office means by `name`, its own name or its path in the tree, or None."""
    return _by_name().get(fold(name))


@cache
def _by_name() -> Mapping[str, Sheet]:
    paths = {fold(sheet.path): sheet for sheet in sheets()}
    return paths | {fold(sheet.name.of(language)): sheet for language in LANGUAGES for sheet in sheets()}


@cache
def headings(sheet: Sheet) -> Mapping[str, Column]:
    """Return the column that a heading means, by folded heading: a title, with more labels before it, or a path."""
    known = {fold(column.title.of(language)): column for language in LANGUAGES for column in sheet.columns}
    for column in sheet.columns:
        endings = ((one, column.title.of(language)) for language in LANGUAGES for one in _endings(column, language))
        longer = (ending for ending, title in endings if len(ending) > len(title))
        for heading in (*longer, tree_path(sheet, column)):
            known.setdefault(fold(heading), column)
    return known


def tree_path(sheet: Sheet, column: Column) -> str:
    """Return where the field of a column lies in the tree, without brackets: työsuhteet.aloitus.nimike."""
    return ".".join((sheet.path, *column.path) if sheet.lists else column.path)


def fold(text: str) -> str:
    """Return a heading, a name or a choice as it is compared: no case, one kind of dash, single spaces, no brackets."""
    text = unicodedata.normalize("NFC", text).casefold().replace("[]", "")
    return " ".join(_DASHES.sub("-", text).split())


def _list_sheets(
    field: Field, keys: tuple[str, ...], lists: tuple[tuple[str, ...], ...] = (), above: tuple[FiSv, ...] = ()
) -> Iterator[Sheet]:
    """Yield the sheet of a list that lies at `keys` in the row above it, and those of the lists in its rows."""
    model, lists = _part(field), (*lists, keys)
    columns = [column for inner in _stored(model) for column in _columns(inner, (), ())]
    sheet = Sheet(field.kenttä.words, lists, above, _titled(columns))
    yield replace(sheet, name=_NAMES.get(sheet.path, sheet.name))
    for inner in _stored(model):
        for inner_keys, inner_list in _lists(inner, ()):
            yield from _list_sheets(inner_list, inner_keys, lists, (*above, _ROWS[model.__name__]))


def _columns(field: Field, path: tuple[str, ...], way: tuple[FiSv, ...]) -> Iterator[Column]:
    """Yield the columns of a field: one, or those of the part that it is; a list of parts has a sheet of its own."""
    path, way = (*path, field.name), (*way, field.kenttä.words)
    if field.kind is not Kind.MODEL:
        yield Column(path, way, field)
    elif not field.many:
        for inner in _stored(_part(field)):
            yield from _columns(inner, path, way)


def _lists(field: Field, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Field]]:
    """Yield the lists of parts at or below a field, each with its keys; what is in their rows is left out."""
    path = (*path, field.name)
    if field.kind is Kind.MODEL and field.many:
        yield path, field
    elif field.kind is Kind.MODEL:
        for inner in _stored(_part(field)):
            yield from _lists(inner, path)


def _stored(model: type[Malli]) -> list[Field]:
    return [field for field in fields(model).values() if not field.derived]


def _part(field: Field) -> type[Malli]:
    if field.model is None:
        raise TypeError(field.path)
    return field.model


def _titled(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Return the columns with the shortest titles that tell them apart: endings of their labels."""
    by_language = (_titles(columns, language) for language in LANGUAGES)
    return tuple(replace(column, title=FiSv(fi, sv)) for column, fi, sv in zip(columns, *by_language, strict=True))


def _titles(columns: Sequence[Column], language: Language) -> list[str]:
    found = Counter(ending for column in columns for ending in _endings(column, language))
    return [
        next((one for one in _endings(column, language) if found[one] == 1), _whole(column).of(language))
        for column in columns
    ]


def _whole(column: Column) -> FiSv:
    """Return the title with every label on the way."""
    return FiSv(*(ARROW.join(column.labels(language)) for language in LANGUAGES))


def _endings(column: Column, language: Language) -> Iterator[str]:
    """Yield the last label, the last two, and so on up to all."""
    labels = column.labels(language)
    for length in range(1, len(labels) + 1):
        yield ARROW.join(labels[-length:])
