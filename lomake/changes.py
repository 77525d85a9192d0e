"""Changes to a client's plain data: what to put where. The keys of a part stand in the order of the model."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lomake.fields import Malli, fields
from lomake.tiedot import Asiakastiedosto

Path = tuple[str | int, ...]
Value = str | list[str] | dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Change:
    """A new value at a place of the client's data; None takes away what is there, a row or a key."""

    path: Path
    value: Value


def applied(data: Mapping[str, Any], changes: Iterable[Change]) -> dict[str, Any]:
    """Return the data with the changes made in their order, those that take something away last."""
    new: dict[str, Any] = copy.deepcopy(dict(data))
    listed = list(changes)
    for change in listed:
        if change.value is not None:
            _put(new, change)
    gone = [change.path for change in listed if change.value is None]
    for path in sorted(gone, key=lambda path: [str(step).zfill(9) for step in path], reverse=True):
        _take(new, path)
    return new


def _put(data: dict[str, Any], change: Change) -> None:
    here: Any = data
    model: type[Malli] | None = Asiakastiedosto
    for step, following in zip(change.path, (*change.path[1:], None), strict=True):
        value: Any = copy.deepcopy(change.value) if following is None else [] if isinstance(following, int) else {}
        if isinstance(step, int):
            if step == len(here):
                here.append(value)
            elif following is None:
                here[step] = value
            here = here[step]
            continue
        if following is None or here.get(step) is None:
            _set(here, step, value, list(fields(model)) if model else [])
        here = here[step]
        model = fields(model)[step].model if model and step in fields(model) else None


def _set(part: dict[str, Any], key: str, value: Any, order: list[str]) -> None:
    """Set a key; a new one comes after the nearest of those that the model has before it."""
    if key in part or key not in order:
        part[key] = value
        return
    before = [one for one in order[: order.index(key)] if one in part]
    keys = list(part)
    at = keys.index(before[-1]) + 1 if before else 0
    rest = {one: part.pop(one) for one in keys[at:]}
    part[key] = value
    part.update(rest)


def _take(data: dict[str, Any], path: Path) -> None:
    here: Any = data
    for step in path[:-1]:
        here = here[step] if isinstance(step, int) else (here.get(step) or {})
    if isinstance(here, list):
        del here[path[-1]]  # type: ignore[arg-type]
    else:
        here.pop(path[-1], None)
