"""References in a client's plain data that are written as names → the ids of the rows that they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from unicodedata import normalize

from lomake.changes import Path
from lomake.fields import Field, Kind, Malli, fields
from lomake.tiedot import Asiakastiedosto

_NAMES = ("nimi", "teksti")
"""What a row is called by: an employer by its name, a wish by its words."""


def name_to_id(data: dict[str, Any]) -> list[Path]:
    """Put ids in the place of names, and return the places of those that several rows have.

    A name is the same when its letters are, small or large. What is an id already, or no row's name, stays.
    """
    unclear: list[Path] = []
    for part, field, path in _references(Asiakastiedosto, data, ()):
        rows = list(_rows(data, field, path))
        ids = {row.get("id") for row in rows}
        value = part[field.name]
        said = value if isinstance(value, list) else [value]
        meant = [[one] if one in ids else _named(one, rows) or [one] for one in said]
        if any(len(found) > 1 for found in meant):
            unclear.append(path)
            continue
        found = [found for (found,) in meant]
        part[field.name] = found if isinstance(value, list) else found[0]
    return unclear


def _named(name: Any, rows: list[Mapping[str, Any]]) -> list[Any]:
    """Return the ids of the rows with a name."""
    wanted = _folded(name)
    return [row["id"] for row in rows if "id" in row and wanted in [_folded(row.get(key)) for key in _NAMES]]


def _folded(name: Any) -> str:
    return " ".join(normalize("NFC", name).casefold().split()) if isinstance(name, str) else "\0"


def _references(
    model: type[Malli], data: dict[str, Any], path: Path
) -> Iterator[tuple[dict[str, Any], Field, Path]]:
    """Yield each reference that has a value: the part it stands in, its field and its place."""
    for name, field in fields(model).items():
        value, here = data.get(name), (*path, name)
        if field.kind is Kind.REF and value:
            yield data, field, here
        elif field.kind is Kind.MODEL and field.model and isinstance(value, dict):
            yield from _references(field.model, value, here)
        elif field.kind is Kind.MODEL and field.model and isinstance(value, list):
            for number, row in enumerate(value):
                yield from _references(field.model, row, (*here, number))


def _rows(data: Mapping[str, Any], field: Field, path: Path) -> Iterator[Mapping[str, Any]]:
    """Yield the rows that a reference may mean; some lists are those of the same employment."""
    first, _, rest = field.kenttä.viite.partition("[].")
    here: Any = data
    steps: list[str | int] = [*first.split(".")]
    if rest:
        steps = [*path[:2], *rest.split(".")]
    for step in steps:
        here = here[step] if isinstance(step, int) else here.get(step) or {}
    yield from here or ()
