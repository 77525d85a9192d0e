"""The Jinja that binding writes for controls → a Python function that gives the same XML, some ten times sooner.

Only the handful of tags that binding and switching write are known here; a part in which a person has typed a tag goes
to Jinja. What a program gives is what Jinja gives, byte for byte; a test holds it to that. Names and words of the
template come into the function as quoted texts only, never as code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

from lomake.word.marks import PAIR, PAIRED
from lomake.word.sandbox import TAG, iso, rows_of, xml_of

_SPECIAL = re.compile(rf"({PAIR}|\0|{PAIRED})")
_PATH = r'(_[xr])((?:\["[^"]*"\])+)'
_STEP = re.compile(r'\["([^"]*)"\]')
_WORD = r'("(?:[^"\\]|\\.)*")'


class Program(Protocol):
    """Return a part's XML for one client; `numbers` gives each control and picture its own."""

    def __call__(self, view: Mapping[str, Any], numbers: Iterator[int]) -> bytes:
        """Return the XML."""


def program(source: str) -> Program | None:
    """Return the program of a part's Jinja; None when it has a tag that is not ours."""
    writer = _Writer()
    try:
        for is_tag, text in _pieces(source):
            if is_tag:
                writer.tag(text)
            else:
                writer.text(text)
    except _NotOursError:
        return None
    return writer.function()


def _pieces(source: str) -> Iterator[tuple[bool, str]]:
    """Yield the source piece by piece, and whether each is a tag."""
    if "{#" in source:
        raise _NotOursError
    at = 0
    for match in TAG.finditer(source):
        yield False, source[at : match.start()]
        yield True, match[0]
        at = match.end()
    yield False, source[at:]


class _NotOursError(Exception):
    """A tag that binding does not write. Stays in this module."""


class _Writer:
    """Writes the lines of the function: what is printed is gathered in `_printed` until the next statement."""

    def __init__(self) -> None:
        self._lines = ["def run(view, numbers):", " n, out, held = numbers.__next__, [], b''"]
        self._depth = 1
        self._printed: list[str] = []
        self._constants: list[bytes] = []

    def text(self, text: str) -> None:
        """Print text as it is, with the next number where one is asked for."""
        for piece in _SPECIAL.split(text):
            if piece in _NUMBERS:
                self._printed.append(_NUMBERS[piece])
            elif piece:
                self.constant(piece)

    def constant(self, text: str) -> None:
        """Print a text that is always the same."""
        self._printed.append(f"c[{len(self._constants)}]")
        self._constants.append(text.encode())

    def print(self, expression: str) -> None:
        """Print what an expression gives."""
        self._printed.append(expression)

    def tag(self, tag: str) -> None:
        """Write what a tag means."""
        for pattern, write in _TAGS:
            if match := pattern.fullmatch(tag):
                write(self, match)
                return
        raise _NotOursError

    def statement(self, line: str, *, opens: bool = False) -> None:
        """Write a line; one that `opens` has the next ones inside it."""
        self._flush()
        self._lines.append(" " * self._depth + line)
        self._depth += opens

    def close(self) -> None:
        """End what the last opening line began."""
        self._flush(even_if_empty=True)
        self._depth -= 1

    def function(self) -> Program:
        """Return the finished function."""
        self._flush()
        self._lines.append(" return b''.join(out)")
        names: dict[str, Any] = {"c": self._constants, "xml": _xml, "iso": iso, "rows": rows_of}
        exec("\n".join(self._lines), names)  # noqa: S102  as Jinja does; the text is all this module's own
        made: Program = names["run"]
        return made

    def _flush(self, *, even_if_empty: bool = False) -> None:
        if self._printed:
            self._lines.append(" " * self._depth + f"out += ({', '.join(self._printed)},)")
        elif even_if_empty:
            self._lines.append(" " * self._depth + "pass")
        self._printed = []


_NUMBERS = {PAIR: "(held := b'%d' % n())", "\0": "b'%d' % n()", PAIRED: "held"}


def _xml(value: object) -> bytes:
    return b"" if value == "" else xml_of(value).encode()


def _at(match: re.Match[str], group: int = 1) -> str:
    """Return Python for the value at a path."""
    steps = "".join(f"[{step!r}]" for step in _STEP.findall(match[group + 1]))
    return ("row" if match[group] == "_r" else "view") + steps


def _if(writer: _Writer, condition: str) -> None:
    writer.statement(f"if {condition}:", opens=True)


def _else(writer: _Writer, _: re.Match[str]) -> None:
    writer.close()
    writer.statement("else:", opens=True)


def _rows(writer: _Writer, match: re.Match[str]) -> None:
    writer.statement(f"for key, row in rows({_at(match)}, {json.loads(match[3])!r}):", opens=True)
    writer.statement("key, named = xml(key), xml(str(key).replace('-', '_'))")


def _tags(*described: tuple[str, Callable[[_Writer, re.Match[str]], None]]) -> list[Any]:
    return [(re.compile(pattern, re.DOTALL), write) for pattern, write in described]


_TAGS = _tags(
    (r"\{\{ _v \}\}", lambda writer, _: writer.print("value")),
    (r"\{% if not _v %\}", lambda writer, _: _if(writer, "not value")),
    (r"\{% if _v %\}", lambda writer, _: _if(writer, "value")),
    (r"\{% endif %\}", lambda writer, _: writer.close()),
    (r"\{% else %\}", _else),
    (rf"\{{% with _v = {_PATH}\|_run %\}}", lambda writer, match: writer.statement(f"value = xml({_at(match)})")),
    (r"\{% endwith %\}", lambda *_: None),
    (rf"\{{% if not {_PATH}\|_run %\}}", lambda writer, match: _if(writer, f"not xml({_at(match)})")),
    (
        rf"\{{% if {_PATH} == {_WORD} %\}}",
        lambda writer, match: _if(writer, f"{_at(match)} == {json.loads(match[3])!r}"),
    ),
    (
        rf"\{{% if {_WORD} in {_PATH} %\}}",
        lambda writer, match: _if(writer, f"{json.loads(match[1])!r} in {_at(match, 2)}"),
    ),
    (
        rf"\{{% if {_PATH} == (true|false) %\}}",
        lambda writer, match: _if(writer, f"{_at(match)} == {match[3].capitalize()}"),
    ),
    (rf"\{{\{{ {_WORD} \}}\}}", lambda writer, match: writer.constant(xml_of(json.loads(match[1])))),
    (
        rf"\{{% with _a = {_PATH}\|_iso %\}}",
        lambda writer, match: writer.statement(f"day = iso({_at(match)}).encode()"),
    ),
    (r"\{% if _a %\}", lambda writer, _: _if(writer, "day")),
    (r"\{\{ _a \}\}", lambda writer, _: writer.print("day")),
    (r"\{\{ _k \}\}", lambda writer, _: writer.print("key")),
    (r"\{\{ _k\|_in_name \}\}", lambda writer, _: writer.print("named")),
    (rf"\{{% for _k, _r in {_PATH}\|_rows\((\{{.*\}})\) %\}}", _rows),
    (r"\{% endfor %\}", lambda writer, _: writer.close()),
)
