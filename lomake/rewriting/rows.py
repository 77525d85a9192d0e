"""A list as it was and as it becomes → which row is which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


class Gone:
    """Stands for a row that is no longer there."""


GONE = Gone()


def aligned(old: list[Any], new: list[Any]) -> Iterator[tuple[int | None, Any]]:
    """Yield the place of each row in the old list, None for a new one, with its new value, GONE for one taken out."""
    at = 0
    for number, value in enumerate(new):
        while at < len(old) and len(old) - at > len(new) - number and not _is_same(old[at], value):
            yield at, GONE
            at += 1
        if at < len(old):
            yield at, value
            at += 1
        else:
            yield None, value
    yield from ((left, GONE) for left in range(at, len(old)))


def _is_same(old: Any, new: Any) -> bool:
    """Tell whether a row is the same one, perhaps changed: by its id, else by most of what it says."""
    if not (isinstance(old, Mapping) and isinstance(new, Mapping)):
        return bool(old == new)
    if "id" in old:
        return bool(old["id"] == new.get("id"))
    alike = len([key for key, value in old.items() if key in new and new[key] == value])
    return 2 * alike >= max(len(old), len(new))
