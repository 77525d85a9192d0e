"""A branch between braces or brackets, changed entry by entry: the text of the other entries stays."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import yaml

from lomake.rewriting import writing
from lomake.rewriting.edits import Edits, Pair, Unable, is_flow
from lomake.rewriting.rows import GONE, aligned

_COMMA = re.compile(r"(?:\s|(?<=\s)#[^\n]*)*,[ ]*")


def change_flow(edits: Edits, node: yaml.CollectionNode, old: Any, new: Any) -> None:
    """Give a flow branch its new entries."""
    entries: list[Pair] = [one if isinstance(one, tuple) else (one, one) for one in node.value]
    changed = list(aligned(old, new)) if isinstance(old, list) else _aligned_keys(old, new)
    kept = [at for at, value in changed if at is not None and value is not GONE]
    if type(old) is not type(new) or len(entries) != len(old) or not kept:
        edits.put(node.start_mark.index, node.end_mark.index, writing.flow(new))
        return
    last: int | None = None
    for at, value in changed:
        if value is GONE:
            continue
        if at is not None:
            last = at
            before, after = (old[at], value) if isinstance(old, list) else (old[value], new[value])
            _change_entry(edits, entries[at], before, after)
            continue
        shown = writing.item(value) if isinstance(new, list) else writing.entry(new, value)
        start = entries[kept[0]][0].start_mark.index
        if last is None:
            edits.put(start, start, f"{shown}, ")
        else:
            end = _end(entries[last])
            edits.put(end, end, f", {shown}")
    _take_out(edits, entries, {at for at, value in changed if value is GONE and at is not None}, kept[-1])


def _aligned_keys(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[int | None, Any]]:
    """Return what becomes of each key, as `aligned` tells of rows."""
    places = {key: at for at, key in enumerate(old)}
    return [*((places.get(key), key) for key in new), *((at, GONE) for key, at in places.items() if key not in new)]


def _change_entry(edits: Edits, entry: Pair, old: Any, new: Any) -> None:
    key, node = entry
    start, end = node.start_mark.index, node.end_mark.index
    if old == new:
        return
    if isinstance(node, yaml.CollectionNode) and is_flow(node) and isinstance(new, type(old)):
        change_flow(edits, node, old, new)
    elif start < end:
        edits.put(start, end, writing.item(new))
    elif key is node:
        raise Unable
    else:
        colon = re.compile(r"\s*:").match(edits.text, key.end_mark.index)
        at = colon.end() if colon else key.end_mark.index
        edits.put(at, at, f"{'' if colon else ':'} {writing.item(new)}")


def _take_out(edits: Edits, entries: list[Pair], gone: Iterable[int], last: int) -> None:
    """Take entries out, each with the comma behind it; those after the `last` that stays with the comma before them."""
    for at in sorted(gone):
        start, end = entries[at][0].start_mark.index, _end(entries[at])
        if at > last:
            before = _end(entries[at - 1])
            start = before if edits.text[before:start].strip() == "," else start
        elif comma := _COMMA.match(edits.text, end):
            end = comma.end()
        edits.put(start, end, "")


def _end(entry: Pair) -> int:
    return max(node.end_mark.index for node in entry)
