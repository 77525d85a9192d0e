"""One record of a client: its part of the tree, where that lies in the data, and its view."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lomake.changes import Path
from lomake.fields import Field, Malli, fields
from lomake.forms import Lomake
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, candidates


class Record:
    """One record of a client: its part of the tree, where that lies in the data, and its view."""

    def __init__(self, tiedosto: Asiakastiedosto, lomake: Lomake, tunnus: str, client_view: ClientView) -> None:
        self.tiedosto, self.lomake = tiedosto, lomake
        self.tietue = next(one for one in candidates(tiedosto, lomake) if one.tunnus == tunnus)
        self.client_view = client_view
        self.view = client_view.of(self.tietue)

    def root(self, name: str) -> tuple[Malli, Path]:
        """Return the part that a name of the form's scope stands for."""
        if name == self.lomake.nimi and "[]" in self.lomake.haara:
            return self.tietue.rivi, self.path
        if name == "työsuhde" and self.tietue.työsuhde is not None:
            return self.tietue.työsuhde, self.path[:2]
        part: Malli = getattr(self.tiedosto, name)
        return part, (name,)

    @property
    def path(self) -> Path:
        """Where the record lies in the data: that of C and D is the employment."""
        name, _, rest = self.lomake.haara.partition("[]")
        tietue, listed = self.tietue, getattr(self.tiedosto, name)
        if tietue.työsuhde is None:
            return (name, _index(listed, tietue.rivi))
        path: Path = (name, _index(listed, tietue.työsuhde))
        inner = rest.strip(".[]")
        return (*path, inner, _index(getattr(tietue.työsuhde, inner), tietue.rivi)) if rest.endswith("[]") else path

    def list_at(self, listed: str) -> tuple[list[Any], Field, Path]:
        """Return the list that a path of the form's scope names, its field and its place in the data."""
        name, *steps = listed.split(".")
        if not steps:
            return getattr(self.tiedosto, name), fields(Asiakastiedosto)[name], (name,)
        part, path = self.root(name)
        part, path = part_below(part, path, steps[:-1])
        return getattr(part, steps[-1]), fields(type(part))[steps[-1]], (*path, steps[-1])


def part_below(part: Malli, path: Path, steps: Iterable[str]) -> tuple[Malli, Path]:
    """Return the part below `part` that the steps lead to, and its place."""
    for step in steps:
        part, path = getattr(part, step), (*path, step)
    return part, path


def _index(listed: Iterable[Any], row: Any) -> int:
    return next(number for number, one in enumerate(listed) if one is row)
