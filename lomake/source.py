"""Turns the text of a client file, YAML or JSON, into plain data and the place of every value.

Scalars stay text, for the schema to read: 00100, 0401234567, NO and 1.2.2026 arrive as they were typed.
Both notations become the same stream of events, and one builder applies the same limits to it.
"""

from __future__ import annotations

import codecs
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from hashlib import sha256
from itertools import islice
from pathlib import PurePath
from typing import Any

import yaml

from lomake.errors import ClientDataError, Finding

MAX_BYTES = 5_000_000
MAX_NODES = 200_000
MAX_DEPTH = 50
MAX_FINDINGS = 100

Path = tuple[str | int, ...]
Place = tuple[int, int]
"""Line and column, counted from 1."""

# XML 1.0, production 2 (Char). The carriage return is left to `values.clean`, which makes it a line feed.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# libyaml refuses the C1 controls, delete and a byte order mark inside; NEL, LS and PS it takes for line breaks.
_NOT_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_JSON_TOKEN = re.compile(r'\n|"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s{}\[\],:"]+')
# Python's json module takes these for numbers.
_NOT_JSON = frozenset({"NaN", "Infinity", "-Infinity"})
_OTHER_ENCODINGS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


@dataclass(frozen=True, slots=True)
class Source:
    """What a client file says: dicts, lists, text, None (and, in JSON, True and False), and where it says so.

    A scalar lies where its value begins; a branch or an empty value of a mapping lies at its key. `digest` is the
    SHA-256 of the file's bytes, in hex.
    """

    data: dict[str, Any]
    places: Mapping[Path, Place]
    file: str
    digest: str = ""

    def place(self, path: Path) -> Place:
        """Return the line and column of `path`, or of the nearest branch above it that the file has."""
        while path not in self.places:
            path = path[:-1]
        return self.places[path]


def read(text: bytes, name: str) -> Source:
    """Return what the file called `name` holds; its suffix tells the notation.

    Raises ClientDataError with every fault that could be found.
    """
    readers = {".yaml": read_yaml, ".yml": read_yaml, ".json": read_json}
    reader = readers.get(PurePath(name).suffix.lower())
    if reader is None:
        raise ClientDataError([Finding("tiedostopääte", file=name)])
    if len(text) > MAX_BYTES:
        raise ClientDataError([Finding("yaml-koko", file=name)])
    return replace(reader(_decoded(text, name), name), digest=sha256(text).hexdigest())


def quick(text: bytes, name: str) -> dict[str, Any] | None:
    """Return what `read` would say of a file without a fault, sooner; None when there may be one: `read` tells it."""
    try:
        return _quick_json(text) if name.endswith(".json") else _quick_yaml(text)
    except (ValueError, yaml.YAMLError, RecursionError):
        return None


def client_number(text: bytes, name: str) -> str:
    """Return the text of `asiakas.tunnus`, looking no farther; "" when it is not found or the file has a fault."""
    try:
        if name.endswith(".json"):
            data = json.loads(text)
            found = data["asiakas"]["tunnus"]
        else:
            found = _number_in(text.decode("utf-8-sig"))
    except (ValueError, TypeError, LookupError, yaml.YAMLError, RecursionError):
        return ""
    return found if isinstance(found, str) else ""


def read_yaml(text: str, file: str) -> Source:
    """Return what a YAML text holds. Raises ClientDataError with every fault that could be found."""
    text = _with_line_feeds(text)
    faults = [
        Finding("merkki", file=file, line=line, column=column)
        for line, column in (_place_of(text, match.start()) for match in islice(_NOT_YAML.finditer(text), MAX_FINDINGS))
    ]
    if faults:
        raise ClientDataError(faults)
    return _Builder(file).build(_yaml_events(text))


def read_json(text: str, file: str) -> Source:
    """Return what a JSON text holds; numbers stay text. Raises ClientDataError with every fault that could be found."""
    text = _with_line_feeds(text)
    return _Builder(file).build(_json_events(text))


def _quick_json(text: bytes) -> dict[str, Any] | None:
    if len(text) > MAX_BYTES:
        return None
    decoded = text.decode()
    if not unicodedata.is_normalized("NFC", decoded) or _NOT_XML.search(decoded) or "\\" in decoded:
        return None  # an escape may hide what XML can't hold
    data = json.loads(
        decoded, parse_int=str, parse_float=str, parse_constant=_refuse, object_pairs_hook=_without_doubles
    )
    return data if isinstance(data, dict) else None


def _refuse(word: str) -> str:
    raise ValueError(word)


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is there twice")
    return found


def _quick_yaml(text: bytes) -> dict[str, Any] | None:
    """Build the data straight from libyaml's events; anything that the builder would have to look at gives it up."""
    decoded = text.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MAX_BYTES or _NOT_YAML.search(decoded) or not unicodedata.is_normalized("NFC", decoded):
        return None
    escapes = "\\" in decoded
    root: Any = None
    stack: list[tuple[Any, str | None]] = []
    here: Any = None  # the open branch, and in a mapping the key whose value comes next
    key: str | None = None
    event: Any  # the stubs know no event's own attributes
    for nodes, event in enumerate(yaml.parse(decoded, Loader=yaml.CBaseLoader)):
        kind = type(event)
        if kind is yaml.ScalarEvent:
            value = event.value
            if event.tag or event.anchor or escapes and event.style == '"':
                return None
            if type(here) is dict:
                if key is None:
                    if value in here or not event.style and value in ("", "~", "null"):
                        return None
                    key = value
                    continue
                here[key] = None if not event.style and value in ("", "~", "null") else value
                key = None
            elif here is None:
                return None
            else:
                here.append(None if not event.style and value in ("", "~", "null") else value)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            if event.anchor or event.tag or len(stack) >= MAX_DEPTH:
                return None
            branch: Any = {} if kind is yaml.MappingStartEvent else []
            if here is None:
                root = branch
            elif type(here) is dict:
                if key is None:
                    return None
                here[key] = branch
            else:
                here.append(branch)
            stack.append((here, None))
            here, key = branch, None
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            here, key = stack.pop()
        elif kind is yaml.AliasEvent or nodes > MAX_NODES or kind is yaml.DocumentStartEvent and root is not None:
            return None
    return root if isinstance(root, dict) else None


def _number_in(text: str) -> str:
    """Return asiakas.tunnus of a YAML text, reading only as far as it lies."""
    keys: list[str] = []  # of the open mappings, from the outermost; a list has none
    stack: list[bool | None] = []  # whether a key comes next in each open branch; None in a list
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, yaml.CollectionEndEvent):
            keys.pop()
            stack.pop()
        elif isinstance(event, yaml.CollectionStartEvent):
            if stack and stack[-1] is not None:
                stack[-1] = True  # what comes after this branch is a key again
            keys.append("")
            stack.append(True if isinstance(event, yaml.MappingStartEvent) else None)
        elif isinstance(event, yaml.ScalarEvent) and stack and stack[-1] is not None:
            if stack[-1]:
                keys[-1] = unicodedata.normalize("NFC", event.value)
            elif keys == ["asiakas", "tunnus"]:
                return str(event.value)
            stack[-1] = not stack[-1]
    return ""


class _Kind(Enum):
    MAPPING = "mapping"
    LIST = "list"
    END = "end"
    SCALAR = "scalar"
    FAULT = "fault"


_Event = tuple[_Kind, Any, int, int]
"""Kind, value of a SCALAR or code of a FAULT, line, column."""


@dataclass(slots=True)
class _Level:
    """An open branch, and the key whose value comes next."""

    branch: dict[str, Any] | list[Any]
    path: Path
    key: str | None = None
    key_place: Place = (1, 1)
    lines: dict[str, int] = field(default_factory=dict)


class _Builder:
    """Builds the data from events, and collects what is wrong instead of stopping at the first fault."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Any = None
        self.places: dict[Path, Place] = {(): (1, 1)}
        self.levels: list[_Level] = []
        self.faults: list[Finding] = []

    def build(self, events: Iterator[_Event]) -> Source:
        """Return the Source that the events tell of."""
        for nodes, (kind, value, line, column) in enumerate(events):
            if nodes > MAX_NODES:
                self.fault("yaml-koko", line, column)
                break
            if kind is _Kind.END:
                self.levels.pop()
            elif kind is _Kind.FAULT:
                self.fault(value, line, column)
            elif self.expects_key:
                self.key(kind, value, line, column)
            elif kind is _Kind.SCALAR:
                self.place_value(self.scalar(value, line, column), line, column)
            else:
                self.open({} if kind is _Kind.MAPPING else [], line, column)
            if len(self.levels) > MAX_DEPTH:
                self.fault("yaml-syvyys", line, column)
                break
            if len(self.faults) >= MAX_FINDINGS:
                break
        if not self.faults and not isinstance(self.root, dict):
            self.fault("juuri", *self.places[()])
        if self.faults:
            raise ClientDataError(sorted(self.faults, key=lambda fault: (fault.line, fault.column)))
        return Source(self.root, self.places, self.file)

    @property
    def expects_key(self) -> bool:
        """Tell whether the next node is a key of a mapping."""
        return bool(self.levels) and isinstance(self.levels[-1].branch, dict) and self.levels[-1].key is None

    def key(self, kind: _Kind, value: object, line: int, column: int) -> None:
        """Take a node as the key of what follows."""
        level = self.levels[-1]
        level.key, level.key_place = "", (line, column)
        if kind is not _Kind.SCALAR or not isinstance(value, str):
            self.fault("yaml-rakenne", line, column)
            if kind is not _Kind.SCALAR:
                self.levels.append(_Level({} if kind is _Kind.MAPPING else [], level.path))
            return
        level.key = str(self.scalar(value, line, column))
        if level.key in level.lines:
            self.fault("yaml-kahdesti", line, column, rivi=str(level.lines[level.key]))
        level.lines.setdefault(level.key, line)

    def open(self, branch: dict[str, Any] | list[Any], line: int, column: int) -> None:
        """Place a branch and go into it."""
        path = self.place_value(branch, line, column)
        self.levels.append(_Level(branch, path))

    def place_value(self, value: object, line: int, column: int) -> Path:
        """Put the value where it belongs and return its path."""
        if not self.levels:
            self.root = value
            self.places[()] = (line, column)
            return ()
        level = self.levels[-1]
        if isinstance(level.branch, list):
            path = (*level.path, len(level.branch))
            level.branch.append(value)
            self.places[path] = (line, column)
            return path
        path = (*level.path, level.key or "")
        level.branch[level.key or ""] = value
        self.places[path] = (line, column) if isinstance(value, (str, bool)) else level.key_place
        level.key = None
        return path

    def scalar(self, value: object, line: int, column: int) -> object:
        """Return the value with composed letters."""
        if not isinstance(value, str) or value.isascii() and value.isprintable():
            return value
        if _NOT_XML.search(value):
            self.faults.append(Finding("merkki", file=self.file, line=line, column=column, path=self.here))
        return unicodedata.normalize("NFC", value)

    @property
    def here(self) -> Path:
        """Return the path of the value that comes next; of a key, that of the branch which has it."""
        if not self.levels:
            return ()
        level = self.levels[-1]
        step = (len(level.branch),) if isinstance(level.branch, list) else (level.key,) if level.key else ()
        return (*level.path, *step)

    def fault(self, code: str, line: int, column: int, **details: str) -> None:
        """Note one fault."""
        self.faults.append(Finding(code, file=self.file, line=line, column=column, details=details))


def _yaml_events(text: str) -> Iterator[_Event]:
    """Yield the nodes of a YAML text, with faults of its syntax and all that client files must not use."""
    documents = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            line, column = _mark_place(event.start_mark)
            if isinstance(event, yaml.AliasEvent):
                yield _Kind.FAULT, "yaml-viittaus", line, column
                yield _Kind.SCALAR, "", line, column
                continue
            if isinstance(event, yaml.NodeEvent) and (event.anchor or event.tag):  # type: ignore[attr-defined]
                yield _Kind.FAULT, "yaml-viittaus", line, column
            if isinstance(event, yaml.ScalarEvent):
                absent = not event.style and event.value in ("", "~", "null")
                yield _Kind.SCALAR, None if absent else event.value, line, column
            elif isinstance(event, yaml.MappingStartEvent):
                yield _Kind.MAPPING, None, line, column
            elif isinstance(event, yaml.SequenceStartEvent):
                yield _Kind.LIST, None, line, column
            elif isinstance(event, yaml.CollectionEndEvent):
                yield _Kind.END, None, line, column
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    yield _Kind.FAULT, "yaml-monta", line, column
                    return
    except yaml.MarkedYAMLError as error:
        yield _yaml_fault(error, text)


# Part of libyaml's context, part of its problem, our code, and whether the place to look at is where the context began.
_SLIPS = (
    ("quoted scalar", "unexpected", "yaml-lainaus", True),
    ("quoted scalar", "", "yaml-kenoviiva", False),
    ("flow", "did not find", "yaml-sulku", True),
    ("block scalar", "comment or line break", "yaml-alkumerkki", True),
    ("simple key", "could not find", "yaml-kaksoispiste-puuttuu", True),
    ("", "entries are not allowed", "yaml-alkumerkki", False),
    ("", "cannot start any token", "yaml-alkumerkki", False),
    ("", "mapping values are not allowed", "yaml-kaksoispiste", False),
    ("scanning an a", "", "yaml-viittaus", True),
    ("tag", "", "yaml-viittaus", True),
    ("", "undefined tag handle", "yaml-viittaus", False),
    ("block", "did not find expected", "yaml-sisennys", False),
)


def _yaml_fault(error: yaml.MarkedYAMLError, text: str) -> _Event:
    """Return a syntax error as a code that tells the commonest slips apart, at the place to look at."""
    code, at_context = "yaml-rakenne", False
    for context, problem, code_of_slip, place in _SLIPS:
        if context in (error.context or "") and problem in (error.problem or ""):
            code, at_context = code_of_slip, place
            break
    line, column = _mark_place(error.context_mark if at_context else error.problem_mark or error.context_mark)
    words = (text.split("\n")[line - 1 : line] or [""])[0]
    before = words[: column - 1]
    indent = words[: len(words) - len(words.lstrip())]
    if "\t" in indent and code in ("yaml-rakenne", "yaml-sisennys", "yaml-alkumerkki"):
        code, column = "yaml-sarkain", indent.index("\t") + 1
    elif code == "yaml-alkumerkki" and words[column - 1 : column] == "\t":
        code = "yaml-sarkain"
    elif code == "yaml-kaksoispiste" and ":" not in before:
        code = "yaml-sisennys"
    elif code == "yaml-sisennys" and before.strip():
        code = "yaml-rakenne"
    return _Kind.FAULT, code, line, column


def _mark_place(mark: Any) -> Place:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _json_events(text: str) -> Iterator[_Event]:
    """Yield the nodes of a JSON text. The json module judges the syntax; the tokens tell the places."""
    try:
        json.loads(text, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        yield _Kind.FAULT, "json-rakenne", error.lineno, error.colno
        return
    except RecursionError:
        pass  # The builder stops at its own limit, long before, and knows the place.
    line, line_start = 1, 0
    for match in _JSON_TOKEN.finditer(text):
        word, column = match[0], match.start() - line_start + 1
        if word == "\n":
            line, line_start = line + 1, match.end()
        elif word in "}]":
            yield _Kind.END, None, line, column
        elif word in "{[":
            yield _Kind.MAPPING if word == "{" else _Kind.LIST, None, line, column
        elif word in _NOT_JSON:
            yield _Kind.FAULT, "json-rakenne", line, column
        else:
            yield _Kind.SCALAR, _json_scalar(word), line, column


def _json_scalar(word: str) -> str | bool | None:
    """Return the value of a token; a number keeps its spelling."""
    if word.startswith('"'):
        return str(json.loads(word)) if "\\" in word else word[1:-1]
    constants: dict[str, str | bool | None] = {"true": True, "false": False, "null": None}
    return constants.get(word, word)


def _decoded(text: bytes, name: str) -> str:
    """Return the text of UTF-8 bytes, with or without a byte order mark."""
    if text.startswith(_OTHER_ENCODINGS) or b"\0" in text:
        raise ClientDataError([Finding("koodaus", file=name, line=1, column=1)])
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = text[: error.start].decode("utf-8-sig")
        line, column = _place_of(_with_line_feeds(before), len(_with_line_feeds(before)))
        raise ClientDataError([Finding("koodaus", file=name, line=line, column=column)]) from None


def _with_line_feeds(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _place_of(text: str, index: int) -> Place:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
