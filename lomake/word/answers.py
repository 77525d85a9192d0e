"""What each tagged control of a filled form says, straight from the view; and the base that rides in the form.

A form that comes back is compared with its base: what is not in it, somebody has changed. The base holds no answers,
only four bytes for each control with what it said, in the order of their size.
"""

from __future__ import annotations

import base64
import binascii
import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from unicodedata import normalize

from lomake.word.sandbox import numbered_rows, stored

TICKED, UNTICKED = "\x06", "\x15"
"""What a check box says. No text can: XML has no such characters."""
ROW = "rivi"
"""What a row says of itself: that it is there."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a control of a template asks for; `path` of a row begins at the row.

    `listed`: the list whose row it stands in. `choice`: the whole choice that a check box ticks.
    """

    tag: str
    path: tuple[str, ...]
    listed: tuple[str, ...] = ()
    choice: str = ""


def answers(asked: Iterable[Asked], view: Mapping[str, Any]) -> dict[str, str]:
    """Return what the controls of a form filled with `view` say: tag → text, TICKED or UNTICKED.

    Choices are in the words that are stored, whatever the language of the form. A row's tags carry its id or number;
    the row itself is there as `lista[t1]`.
    """
    found: dict[str, str] = {}
    rows: dict[tuple[str, ...], list[tuple[str, Mapping[str, Any]]]] = {}
    for one in asked:
        if not one.listed:
            found[one.tag] = said(view, one.path, one.choice)
            continue
        if one.listed not in rows:
            rows[one.listed] = [(str(key), row) for key, row in numbered_rows(at(view, one.listed))]
            found |= {f"{'.'.join(one.listed)}[{key}]": ROW for key, _ in rows[one.listed]}
        before, _, after = one.tag.partition("[]")
        for key, row in rows[one.listed]:
            found[f"{before}[{key}]{after}"] = said(row, one.path, one.choice)
    return found


def needed(asked: Iterable[Asked], view: Mapping[str, Any]) -> dict[str, Any]:
    """Return of a view no more than what these controls ask for, and the ids of rows; it says the same of them."""
    wanted: dict[str, Any] = {}
    for one in asked:
        here = wanted
        for step in (*one.listed, *one.path):
            here = here.setdefault(step, {})
    return {name: _picked(view[name], steps) for name, steps in wanted.items()}


def _picked(value: Any, wanted: Mapping[str, Any]) -> Any:
    if isinstance(value, list):
        return [_picked(item, wanted) for item in value]
    if not isinstance(value, Mapping):
        return value
    kept = {name: _picked(value[name], steps) for name, steps in wanted.items()}
    return {"id": value["id"]} | kept if "id" in value else kept


def canonical(text: str) -> str:
    """Return a text as it is compared: composed letters, no white space at its ends."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return (text if text.isascii() else normalize("NFC", text)).strip(" \t\n")


class Base:
    """What a form said when it was made; of a blank one, on which every control is empty, nothing is kept."""

    def __init__(self, digests: Iterable[int] = ()) -> None:
        self._digests = frozenset(digests)

    @classmethod
    def of(cls, said: Mapping[str, str]) -> Base:
        """Return the base of a form that says this."""
        return cls(digest(tag, text) for tag, text in said.items())

    @classmethod
    def read(cls, written: str) -> Base | None:
        """Return the base that was written down; None when it is damaged."""
        try:
            packed = base64.b64decode(written, validate=True)
            return cls(number for (number,) in struct.iter_unpack(">I", packed))
        except (binascii.Error, struct.error, ValueError):
            return None

    def write(self) -> str:
        """Return the base as ASCII text."""
        return packed(self._digests)

    def has(self, tag: str, text: str) -> bool:
        """Tell whether the control said this when the form was made."""
        if not self._digests:
            return text in ("", UNTICKED)
        return digest(tag, text) in self._digests


def packed(digests: Iterable[int]) -> str:
    """Return the digests of a base as ASCII text."""
    ordered = sorted(digests)
    return base64.b64encode(struct.pack(f">{len(ordered)}I", *ordered)).decode()


def digest(tag: str, text: str) -> int:
    """Return the four bytes that a base keeps of what a control said."""
    # Tells every short edit apart, and takes a tenth of the time of a cryptographic digest
    return zlib.crc32(canonical(text).encode(), _beginning(tag)) if text else _beginning(tag)


@lru_cache(4096)
def _beginning(tag: str) -> int:
    return zlib.crc32(f"{tag}\0".encode())


def said(view: Mapping[str, Any], path: tuple[str, ...], choice: str = "") -> str:
    """Return what the control of a field says when it is filled with `view`, in the words of a client file.

    `choice` is that of a check box.
    """
    value = at(view, path)
    if not choice:
        return stored(value)
    if isinstance(value, int):  # a truth, also one of a Swedish form; numbers are texts by now
        return TICKED if stored(value) == choice else UNTICKED
    return TICKED if choice in (value if isinstance(value, list) else [value]) else UNTICKED


def at(view: Mapping[str, Any], path: Iterable[str]) -> Any:
    """Return what a view has at a path."""
    here: Any = view
    for step in path:
        here = here[step]
    return here
