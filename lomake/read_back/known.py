"""A tag of a form that came back → the field or the list that it names; what no form of ours has is refused."""

from __future__ import annotations

from collections.abc import Iterator

from lomake import fields as tree
from lomake.errors import Finding, ReturnedFormError
from lomake.fields import Field, Kind, UnknownField
from lomake.forms import Lomake
from lomake.privacy import may_show
from lomake.view import scope


def find(lomake: Lomake, path: str) -> Field:
    """Return the field of a tag's path. Raises ReturnedFormError when no form of ours would have it."""
    found = _known(lomake, path)
    if found is None or found.kind is Kind.MODEL or path.endswith(("]", ".")) or not may_show(lomake, found):
        raise ReturnedFormError([Finding("palautus-tuntematon-kenttä")])
    return found


def _known(lomake: Lomake, path: str) -> Field | None:
    try:
        return tree.find(scope(lomake), path)
    except UnknownField:
        return None


def find_list(lomake: Lomake, path: str) -> None:
    """Raise ReturnedFormError when the path is no list of rows that a form of ours would have."""
    found = _known(lomake, path)
    is_list = found is not None and found.many and found.kind in (Kind.MODEL, Kind.REF)
    if not is_list or path.endswith(("]", ".")) or "[" in path:
        raise ReturnedFormError([Finding("palautus-tuntematon-kenttä")])


def find_single(lomake: Lomake, path: str) -> Field:
    """Return the field of a tag that stands in no row."""
    if "[" in path:
        raise ReturnedFormError([Finding("palautus-tuntematon-kenttä")])
    return find(lomake, path)


def find_in(lomake: Lomake, listed: str, rest: str) -> Field:
    """Return the field of a row's tag, of which `rest` is what comes after the row."""
    if "[" in rest:
        raise ReturnedFormError([Finding("palautus-tuntematon-kenttä")])
    return find(lomake, f"{listed}[].{rest}")


def lists(lomake: Lomake) -> Iterator[str]:
    """Yield the lists that the form may show."""
    for name, top in scope(lomake).items():
        if top.many:
            yield name
        elif top.model:
            for below in tree.walk(top.model, f"{name}."):
                if below.many and "[]" not in below.path and below.kind in (Kind.MODEL, Kind.REF):
                    yield below.path
