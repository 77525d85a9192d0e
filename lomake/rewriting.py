"""A client file's text and its new data → the text with the new data; what did not change stays byte for byte.

Comments, blank lines, the order of keys and the way of quoting are the coach's. Only the places that changed are
written anew, and what comes of it is read again: when it does not hold the data, nothing is returned.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePath
from typing import Any

import yaml

from lomake import source
from lomake.errors import ClientDataError, Finding, OutputError
from lomake.skeleton import skeleton

# What a block of lines can't hold, and the line breaks that only an escape can
_ONLY_QUOTED = re.compile(r"\t|[ ]\n|\n[ ]*\Z|\A[ \n]|[\x7f-\x9f\u2028\u2029\ufeff]")
_WIDEST = 1_000_000  # lines are not folded: a folded one would not be the coach's


class _Unable(Exception):
    """The text can't be changed so that it would hold the data."""


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
        new = _json(plain, data) if PurePath(name).suffix.lower() == ".json" else _yaml(plain, old, data)
        written = (new.replace("\n", "\r\n") if crlf else new).encode()
        if text.startswith(codecs.BOM_UTF8):
            written = codecs.BOM_UTF8 + written
        if source.read(written, name).data == data:
            return written
    except (_Unable, ClientDataError):
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


def _yaml(text: str, old: Mapping[str, Any], data: Mapping[str, Any]) -> str:
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        raise _Unable from None
    editor = _Editor(text)
    if isinstance(root, yaml.MappingNode):
        editor.mapping(root, old, data)
    return editor.edited()


@dataclass(slots=True)
class _Editor:
    """Gathers what to write in the place of what, and writes it all at once."""

    text: str
    edits: list[tuple[int, int, str]] = field(default_factory=list)

    def edited(self) -> str:
        pieces: list[str] = []
        at = 0
        for start, end, new in sorted(self.edits, key=lambda edit: edit[0]):
            if start < at:
                raise _Unable
            pieces += self.text[at:start], new
            at = end
        return "".join([*pieces, self.text[at:]])

    # ---------------------------------------------------------------------------------------- branches

    def mapping(self, node: yaml.MappingNode, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Change a block mapping key by key."""
        keys = [key.value for key, _ in node.value]
        names = dict(zip(old, node.value, strict=True)) if len(old) == len(keys) else {}
        if len(names) != len(keys):
            raise _Unable
        indent = node.start_mark.column
        last: tuple[yaml.Node, yaml.Node] | None = None
        waiting: list[str] = []
        for key, value in new.items():
            if key in names:
                last = names[key]
                self.value(last, old[key], value)
                for lines in waiting:  # nothing stood before these; they come after the first key that does
                    self.insert_below(last, lines)
                waiting = []
                continue
            lines = _branch({key: value}, indent)
            if last is None:
                waiting.append(lines)
            else:
                self.insert_below(last, lines)
        for key, pair in names.items():
            if key not in new:
                self.remove(pair[0].start_mark.index, self.end_of(pair))

    def value(self, pair: tuple[yaml.Node, yaml.Node], old: Any, new: Any) -> None:
        """Change the value of a key."""
        key, node = pair
        if old == new:
            return
        indent = key.start_mark.column
        if isinstance(node, yaml.MappingNode) and not node.flow_style and isinstance(new, Mapping) and new:
            self.mapping(node, old, new)
        elif isinstance(node, yaml.SequenceNode) and not node.flow_style and isinstance(new, list) and new:
            self.sequence(node, old, new)
        elif node.start_mark.index == node.end_mark.index or not old:
            self.fill(pair, new, indent)
        elif isinstance(new, (Mapping, list)) and new and not _is_flow(node):
            raise _Unable
        elif _is_flow(node) and isinstance(new, (Mapping, list)):
            self.edits.append((node.start_mark.index, node.end_mark.index, _flow(new)))
        elif new is None or isinstance(new, str):
            self.scalar(node, "" if new is None else new, indent)
        else:
            raise _Unable

    def fill(self, pair: tuple[yaml.Node, yaml.Node], new: Any, indent: int) -> None:
        """Give a value to a key that has none, or an empty one."""
        key, node = pair
        start, end = node.start_mark.index, node.end_mark.index
        colon = self.text.index(":", key.end_mark.index) + 1
        if start == end:
            start = end = colon
        if isinstance(new, (Mapping, list)) and new and not _is_short(new):
            if end > start:
                self.edits.append((start, end, ""))
            line = self.line_end(end)
            self.edits.append((line, line, "\n" + _branch(new, indent + 2).rstrip("\n")))
            return
        shown = _flow(new) if isinstance(new, (Mapping, list)) else _scalar(new, indent)
        space = "" if self.text[start - 1 : start] in (" ", "\n") else " "
        if "\n" in shown:
            head, _, rest = shown.partition("\n")
            self.edits.append((start, end, space + head))
            line = self.line_end(end)
            self.edits.append((line, line, "\n" + rest))
        else:
            self.edits.append((start, end, space + shown))

    def scalar(self, node: yaml.Node, new: str, indent: int) -> None:
        """Write a scalar in the place of another; a comment behind it stays."""
        start, end = node.start_mark.index, self.end(node)
        shown = _scalar(new, indent)
        head, line_break, rest = shown.partition("\n")
        if getattr(node, "style", None) in ("|", ">"):
            first = self.line_end(start)
            comment = self.text[start:first].partition("#")
            kept = f"  #{comment[2]}" if comment[1] else ""
            self.edits.append((start, end, head + kept + line_break + rest))
            return
        self.edits.append((start, end, head))
        if line_break:
            line = self.line_end(end)
            self.edits.append((line, line, "\n" + rest))

    def sequence(self, node: yaml.SequenceNode, old: list[Any], new: list[Any]) -> None:
        """Change a block list row by row."""
        indent = node.start_mark.column
        last: yaml.Node | None = None
        for at, value in _aligned(old, new):
            if at is None:
                lines = _branch([value], indent)
                if last is None:
                    raise _Unable
                line = self.line_end(self.end(last))
                self.edits.append((line, line, "\n" + lines.rstrip("\n")))
                continue
            item = node.value[at]
            if value is _GONE:
                dash = self.text.rindex("-", 0, item.start_mark.index)
                self.remove(dash, self.end(item))
                continue
            last = item
            if value == old[at]:
                continue
            if isinstance(item, yaml.MappingNode) and not item.flow_style and isinstance(value, Mapping):
                self.mapping(item, old[at], value)
            elif isinstance(item, yaml.SequenceNode) and not item.flow_style and isinstance(value, list):
                self.sequence(item, old[at], value)
            elif isinstance(value, str) and isinstance(item, yaml.ScalarNode):
                self.scalar(item, value, indent)
            elif _is_flow(item) and isinstance(value, (Mapping, list)):
                self.edits.append((item.start_mark.index, item.end_mark.index, _flow(value)))
            else:
                raise _Unable

    # ---------------------------------------------------------------------------------------- places

    def insert_below(self, pair: tuple[yaml.Node, yaml.Node], lines: str) -> None:
        line = self.line_end(self.end_of(pair))
        self.edits.append((line, line, "\n" + lines.rstrip("\n")))

    def remove(self, start: int, end: int) -> None:
        """Take out whole lines; a row's first key shares its line with the dash, and can't go by itself."""
        line = self.text.rfind("\n", 0, start) + 1
        if self.text[line:start].strip():
            raise _Unable
        self.edits.append((line, min(self.line_end(end) + 1, len(self.text)), ""))

    def end_of(self, pair: tuple[yaml.Node, yaml.Node]) -> int:
        key, node = pair
        return max(self.end(node), self.text.index(":", key.end_mark.index) + 1)

    def end(self, node: yaml.Node) -> int:
        """Return where a node really ends: the parser counts blank lines and comments after it in."""
        if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
            return self.end_of(node.value[-1])
        if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
            return self.end(node.value[-1])
        start, end = node.start_mark.index, node.end_mark.index
        return start + len(self.text[start:end].rstrip("\n ")) if end > start else end

    def line_end(self, at: int) -> int:
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found


class _Gone:
    """Stands for a row that is no longer there."""


_GONE = _Gone()


def _aligned(old: list[Any], new: list[Any]) -> Iterator[tuple[int | None, Any]]:
    """Yield the place of each row in the old list, None for a new one, with its new value, _GONE for one taken out."""
    at = 0
    for number, value in enumerate(new):
        while at < len(old) and len(old) - at > len(new) - number and not _is_same_row(old[at], value):
            yield at, _GONE
            at += 1
        if at < len(old):
            yield at, value
            at += 1
        else:
            yield None, value
    yield from ((left, _GONE) for left in range(at, len(old)))


def _is_same_row(old: Any, new: Any) -> bool:
    if isinstance(old, Mapping) and isinstance(new, Mapping) and "id" in old:
        return bool(old["id"] == new.get("id"))
    return bool(old == new)


def _is_flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _is_short(value: Any) -> bool:
    """Tell whether a list is written on one line: ids, days and choices."""
    return isinstance(value, list) and all(isinstance(one, str) and len(one) < 40 and "\n" not in one for one in value)


# ---------------------------------------------------------------------------------------------- writing


class _Dumper(yaml.SafeDumper):
    """Writes text as the coach would: plain where it can be, long text line by line."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002
        super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = '"' if _ONLY_QUOTED.search(value) else "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


def _row(dumper: yaml.SafeDumper, value: list[Any]) -> yaml.SequenceNode:
    short = _is_short(value) or dumper.default_flow_style
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=short)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _row)


def _dumped(value: Any, *, flow: bool) -> str:
    return str(
        yaml.dump(
            value, Dumper=_Dumper, allow_unicode=True, width=_WIDEST, sort_keys=False, default_flow_style=flow, indent=2
        )
    )


def _branch(value: Any, indent: int) -> str:
    """Return a branch as block lines, each indented."""
    lines = _dumped(value, flow=False).split("\n")
    first = next(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return "\n".join(" " * indent + line[first:] if line else line for line in lines)


def _flow(value: Any) -> str:
    shown = _dumped(value, flow=True).rstrip("\n")
    return shown.replace("null", "") if value is None else shown


def _scalar(value: Any, indent: int) -> str:
    """Return a scalar as it stands behind its key; the lines of a long one are indented below it."""
    if value is None or value == "":
        return "" if value is None else "''"
    key = _branch({"x": value}, indent).rstrip("\n")
    return key.partition(":")[2].removeprefix(" ")
