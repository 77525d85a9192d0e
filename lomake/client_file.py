"""The bytes of a client or team file → the checked tree, or every fault of the file at once, by line."""

from __future__ import annotations

import copy
import difflib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError

from lomake import saannot, source
from lomake.errors import ClientDataError, Finding, Grade
from lomake.fields import Field, Kind, Malli, fields, labels
from lomake.source import Source
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto

M = TypeVar("M", bound=Malli)

_STAND_IN = "PUUTTUU"
"""A client number for a file that has none, so that its rules can be checked too; nobody sees it."""
_FEW = 12
"""As many choices as a sentence can list."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A client file that can be filled, and what it still lacks: its puutteet and huomiot, by line."""

    tiedosto: Asiakastiedosto
    findings: tuple[Finding, ...]


def load_asiakas(text: bytes, name: str, today: date) -> Loaded:
    """Return the client of a file called `name`.

    Raises ClientDataError with every finding of the file when one of them is a virhe.
    """
    read = source.read(text, name)
    tiedosto, faults = _validated(Asiakastiedosto, read)
    rest = tiedosto or _without_faults(Asiakastiedosto, read.data, faults)
    findings = [*faults, *(saannot.tarkista(rest, today) if rest else ())]
    placed = _placed(Asiakastiedosto, read, findings)
    if tiedosto is None or any(finding.grade is Grade.VIRHE for finding in placed):
        raise ClientDataError(placed)
    return Loaded(tiedosto, placed)


def load_tiimi(text: bytes, name: str) -> Tiimitiedosto:
    """Return the team of a file called `name`. Raises ClientDataError with every fault of the file."""
    read = source.read(text, name)
    tiimi, faults = _validated(Tiimitiedosto, read)
    if tiimi is None:
        raise ClientDataError(_placed(Tiimitiedosto, read, faults))
    return tiimi


def is_tiimi(text: bytes, name: str) -> bool:
    """Tell whether the file is a team's and not a client's. Raises ClientDataError when it can't be read."""
    data = source.read(text, name).data
    return "tiimi" in data and "asiakas" not in data


def _validated(model: type[M], read: Source) -> tuple[M | None, list[Finding]]:
    """Return the tree, or None and what is wrong in single fields."""
    try:
        return model.model_validate(read.data), []
    except ValidationError as error:
        return None, [_finding(model, detail) for detail in error.errors(include_url=False, include_input=False)]


def _finding(model: type[Malli], detail: Any) -> Finding:
    """Return what pydantic says as a finding; the value itself is not in it."""
    path = tuple(step for step in detail["loc"] if not (isinstance(step, str) and step.startswith("function-")))
    field = _field_at(model, path)
    kind = detail["type"]
    if kind == "arvo":
        return Finding(f"arvo-{detail['ctx']['koodi']}", path=path)
    if kind == "extra_forbidden":
        return _unknown_key(model, path)
    if kind == "missing":
        return Finding("tunnus-puuttuu" if path[-1] in ("id", "tunnus") else "osa-puuttuu", path=path)
    if kind == "enum" and field and field.choices:
        return Finding("valinta", path=path, details={"vaihtoehdot": _choices(field)})
    if kind == "list_type":
        return Finding("luettelo", path=path)
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return Finding("rivi" if isinstance(path[-1], int) else "osa", path=path)
    return Finding("arvo-muoto", path=path)


def _unknown_key(model: type[Malli], path: tuple[str | int, ...]) -> Finding:
    """Return that the file has a key that the model lacks, with the key that was perhaps meant.

    The key itself is not shown: it may be a value in a wrong place.
    """
    parent = _model_at(model, path[:-1])
    known = list(parent.model_fields) if parent else []
    close = difflib.get_close_matches(str(path[-1]), known, n=1, cutoff=0.6)
    if close:
        return Finding("avain-melkein", path=path, details={"ehdotus": close[0]})
    return Finding("avain-tuntematon", path=path, details={"avaimet": ", ".join(known)})


def _choices(field: Field) -> str:
    choices = [choice.value for choice in field.choices or ()]
    return " · ".join(choices[:_FEW]) + (" …" if len(choices) > _FEW else "")


def _field_at(model: type[Malli], path: tuple[str | int, ...]) -> Field | None:
    names = [step for step in path if isinstance(step, str)]
    parent = _model_at(model, path[: path.index(names[-1])] if names else ())
    return fields(parent).get(names[-1]) if parent and names else None


def _model_at(model: type[Malli], path: tuple[str | int, ...]) -> type[Malli] | None:
    here: type[Malli] | None = model
    for step in path:
        if isinstance(step, str):
            field = fields(here).get(step) if here else None
            here = field.model if field and field.kind is Kind.MODEL else None
    return here


def _without_faults(model: type[M], data: dict[str, Any], faults: Iterable[Finding]) -> M | None:
    """Return the tree without what is wrong in single fields, so that the rules can be checked too."""
    data = copy.deepcopy(data)
    for finding in sorted(faults, key=lambda finding: [str(step).zfill(9) for step in finding.path], reverse=True):
        _remove(data, finding.path[:-1] if finding.code == "tunnus-puuttuu" else finding.path)
    if model is Asiakastiedosto:
        if not isinstance(data.get("asiakas"), dict):
            data["asiakas"] = {}
        data["asiakas"].setdefault("tunnus", _STAND_IN)
    try:
        return model.model_validate(data)
    except ValidationError:
        return None  # the faults that were found are told; the rules wait until they are mended


def _remove(data: Any, path: tuple[str | int, ...]) -> None:
    """Take away what lies at `path`, if it is still there."""
    here = data
    for step in path[:-1]:
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(here, dict):
        here.pop(path[-1], None)
    elif isinstance(here, list) and isinstance(path[-1], int) and path[-1] < len(here):
        del here[path[-1]]


def _placed(model: type[Malli], read: Source, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings with file, line, column and label, in the order of the file."""
    placed = []
    for finding in findings:
        line, column = read.place(finding.path)
        shown = finding.path[:-1] if finding.code.startswith("avain-") else finding.path
        placed.append(replace(finding, file=read.file, line=line, column=column, label=labels(model, shown)))
    order = list(Grade)
    return tuple(sorted(placed, key=lambda one: (one.line, one.column, order.index(one.grade), one.label, one.code)))
