"""A client file's text and its new data → the text with the new data; what did not change stays byte for byte.

Comments, blank lines, the order of keys and the way of quoting are the coach's. Only the places that changed are
written anew, and what comes of it is read again: when it does not hold the data, nothing is returned.

    editing   the text changed key by key and row by row, where the parser's marks say that they lie
    flow      the same between braces and brackets
    rows      which row of a list is which
    writing   how a new value stands in the text
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping
from datetime import date
from pathlib import PurePath
from typing import Any

from lomake import source
from lomake.errors import ClientDataError, Finding, OutputError
from lomake.rewriting.editing import Unable, edited
from lomake.skeleton import skeleton


def rewritten(text: bytes, name: str, data: Mapping[str, Any]) -> bytes:
    """Return the client file `text`, called `name`, changed so that it holds `data`.

    Raises OutputError when that can't be done without touching what did not change.
    """
    old = source.read(text, name).data
    if old == data:
        return text
    plain = text.decode("utf-8-sig")
    crlf = "\r\n" in plain and "\n" not in plain.replace("\r\n", "")
    plain = plain.replace("\r\n", "\n") if crlf else plain
    try:
        new = _json(plain, data) if PurePath(name).suffix.lower() == ".json" else edited(plain, old, data)
        written = (new.replace("\n", "\r\n") if crlf else new).encode()
        if text.startswith(codecs.BOM_UTF8):
            written = codecs.BOM_UTF8 + written
        if source.read(written, name).data == data:
            return written
    except (Unable, ClientDataError):
        pass  # told below, as what reads back as something else is
    raise OutputError([Finding("ei-osata-kirjoittaa", file=name)])


def fresh(data: Mapping[str, Any], day: date) -> bytes:
    """Return a new client file, in YAML: the commented skeleton with `data` written into it."""
    text = skeleton(str(data["asiakas"]["tunnus"]), day).encode()
    held = source.read(text, "uusi.yaml").data
    return rewritten(text, "uusi.yaml", _over(held, data))


def _over(held: Any, data: Any) -> Any:
    """Return `held` with everything of `data` in the place of what it has."""
    if isinstance(held, dict) and isinstance(data, Mapping):
        keys = dict.fromkeys([*held, *data])
        return {key: _over(held.get(key), data[key]) if key in data else held[key] for key in keys}
    return data


def _json(text: str, data: Mapping[str, Any]) -> str:
    """Return the data as JSON, indented as the text is; numbers that did not change are numbers still."""
    second = next((line for line in text.split("\n")[1:] if line.strip()), "")
    indent = (len(second) - len(second.lstrip())) or None
    end = "\n" if text.endswith("\n") else ""
    return json.dumps(_kept(json.loads(text), data), ensure_ascii=False, indent=indent) + end


def _kept(old: Any, new: Any) -> Any:
    if isinstance(new, Mapping):
        return {key: _kept(old.get(key) if isinstance(old, dict) else None, value) for key, value in new.items()}
    if isinstance(new, list):
        held = old if isinstance(old, list) else []
        return [_kept(held[at] if at < len(held) else None, value) for at, value in enumerate(new)]
    return old if not isinstance(old, (dict, list, str)) and json.dumps(old) == new else new
