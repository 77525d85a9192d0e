"""The client tree → the sheets of a workbook and their columns. No library, no file.

Asiakkaat has one row a client. Each other branch has a sheet with one row a client too, and each list of parts, however
deep it lies, a sheet with one row a record; the parts inside a row are flattened into columns.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from lomake.fields import Field, Kind, Malli, fields
from lomake.tiedot import Asiakastiedosto

TUNNUS = "Asiakastunnus"
"""The first column of every sheet."""
ASIAKKAAT = "Asiakkaat"
ESIMERKKI = "ESIMERKKI-1"
"""The client number of the example rows of the intake workbook. Its rows are passed by."""
ARROW = " › "

_ASIAKKAAT = ("asiakas", "valmentaja", "palvelu", "tiiminvetäjä")
"""The branches that have no sheet but Asiakkaat. Its rows may tell of the others too.

There a bare label is the client's own: in an office's list Alkaen is hardly the first day of the coach.
"""
_NAMES = {
    "valmentajat": "Aiemmat valmentajat",
    "asiakas.edustaja": "Edustajat",
    "profiili.toiveet": "Toiveet",
    "profiili.terveys.kykyviisari": "Kykyviisari",
    "profiili.verkostot.työnantajavihjeet": "Työnantajavihjeet",
    "profiili.päivitykset": "Profiilin päivitykset",
    "työnhakusuunnitelmat.työnantajat": "Työnhaun työnantajat",
    "työnhakusuunnitelmat.askeleet": "Työnhaun askeleet",
    "työnhakusuunnitelmat.tarkistukset": "Työnhaun tarkistukset",
    "työsuhteet.aloitus.rahallinentuki": "Työnantajan rahallinen tuki",
    "työsuhteet.tukisuunnitelmat": "Tukisuunnitelmat",
    "työsuhteet.tukisuunnitelmat.tuet": "Työn tuet",
    "työsuhteet.tukisuunnitelmat.tuet.toteutui": "Työn tuet toteutuneet",
    "työsuhteet.tukisuunnitelmat.tarkistukset": "Tukisuunnitelmien tarkistukset",
    "opinnot.tuet": "Opintojen tuet",
    "opinnot.tuet.toteutui": "Opintojen tuet toteutuneet",
    "opinnot.askeleet": "Opintojen askeleet",
    "opinnot.tarkistukset": "Opintojen tarkistukset",
}
"""What a sheet is called where the label of its list does not say whose it is, or is over 31 characters long."""

_DASHES = re.compile("[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True)
class Column:
    """A field as a column: `path` from the row, `labels` on the way, `title` that tells it from the others."""

    path: tuple[str, ...]
    labels: tuple[str, ...]
    field: Field
    title: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one sheet holds.

    `lists` are the lists on the way from the root to a row, each as keys from the row above it; none for one row a
    client. `above` are the titles of the columns that name the rows above by their id, from the uppermost down.
    """

    name: str
    lists: tuple[tuple[str, ...], ...]
    above: tuple[str, ...]
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
            found.append(Sheet(field.kenttä.fi, (), (), _titled(singles[name])))
        found += [sheet for keys, inner in _lists(field, ()) for sheet in _list_sheets(inner, keys)]
    order = dict.fromkeys((*_ASIAKKAAT, *singles))
    rest = (replace(one, title=ARROW.join(one.labels)) for name in order if name != "asiakas" for one in singles[name])
    return (Sheet(ASIAKKAAT, (), (), (*_titled(singles["asiakas"]), *rest)), *found)


def sheet_called(name: str) -> Sheet | None:
    """Return the sheet that an office means by `name`, its own name or its path in the tree, or None."""
    return _by_name().get(fold(name))


@cache
def _by_name() -> Mapping[str, Sheet]:
    return {fold(sheet.path): sheet for sheet in sheets()} | {fold(sheet.name): sheet for sheet in sheets()}


@cache
def headings(sheet: Sheet) -> Mapping[str, Column]:
    """Return the column that a heading means, by folded heading: a title, with more labels before it, or a path."""
    known = {fold(column.title): column for column in sheet.columns}
    for column in sheet.columns:
        longer = (ending for ending in _endings(column) if len(ending) > len(column.title))
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
    field: Field, keys: tuple[str, ...], lists: tuple[tuple[str, ...], ...] = (), above: tuple[str, ...] = ()
) -> Iterator[Sheet]:
    """Yield the sheet of a list that lies at `keys` in the row above it, and those of the lists in its rows."""
    model, lists = _part(field), (*lists, keys)
    columns = [column for inner in _stored(model) for column in _columns(inner, (), ())]
    sheet = Sheet(field.kenttä.fi, lists, above, _titled(columns))
    yield replace(sheet, name=_NAMES.get(sheet.path, sheet.name))
    for inner in _stored(model):
        for inner_keys, inner_list in _lists(inner, ()):
            yield from _list_sheets(inner_list, inner_keys, lists, (*above, model.__name__))


def _columns(field: Field, path: tuple[str, ...], labels: tuple[str, ...]) -> Iterator[Column]:
    """Yield the columns of a field: one, or those of the part that it is; a list of parts has a sheet of its own."""
    path = (*path, field.name)
    labels = labels if labels[-1:] == (field.kenttä.fi,) else (*labels, field.kenttä.fi)
    if field.kind is not Kind.MODEL:
        yield Column(path, labels, field)
    elif not field.many:
        for inner in _stored(_part(field)):
            yield from _columns(inner, path, labels)


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
    endings = Counter(ending for column in columns for ending in _endings(column))
    return tuple(
        replace(column, title=next((one for one in _endings(column) if endings[one] == 1), ARROW.join(column.labels)))
        for column in columns
    )


def _endings(column: Column) -> Iterator[str]:
    """Yield the last label, the last two, and so on up to all."""
    for length in range(1, len(column.labels) + 1):
        yield ARROW.join(column.labels[-length:])
