"""Jinja as this service runs it: plain data only, nothing that has no end, and a value as forms print it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import StrictUndefined, Undefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from lomake import values
from lomake.language import YES_NO, Chosen, Truth

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
MOST_TURNS = 1_000

_BEGINNING = re.compile(rf"{TAG.pattern}|\{{[{{%#]", re.DOTALL)  # a tag, or what begins one that has no end
_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_PLAIN = re.compile("[&<>\"'\x00-\x1f\ud800-\udfff\ufffe\uffff]")  # asked first: most values have none of these
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


def lined(source: str) -> tuple[str, list[str]]:
    """Return the source with each tag at the beginning of a line of its own, and the tags: those of lines 2, 3 …"""
    flat = source.replace("\n", " ")
    return _BEGINNING.sub(r"\n\g<0>", flat), _BEGINNING.findall(flat)


def tag_on(line: int, tags: list[str]) -> str:
    """Return the tag of a line, or the nearest, as it is typed; as far as its paragraph goes when it has no end."""
    return tags[min(max(line, 2), len(tags) + 1) - 2].partition("</w:")[0] if tags else ""


class _Xml(Markup):
    """Text made XML already, line breaks and all."""


def shown(value: object) -> str:
    """Return a value as forms print it: kyllä/ei for truth, a comma between items, the id for a row."""
    if type(value) is str:  # first, since nearly every value is
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return YES_NO[value].fi
    if isinstance(value, list):
        return ", ".join(shown(item) for item in value)
    return shown(value.get("id")) if isinstance(value, Mapping) else str(value)


def stored(value: object) -> str:
    """Return a value as `shown` does, in the words that a client file has whatever the language of the form."""
    if type(value) is str:
        return value
    if isinstance(value, list):
        return ", ".join(stored(item) for item in value)
    if isinstance(value, Truth):
        return YES_NO[bool(value)].fi
    return value.stored if isinstance(value, Chosen) else shown(value)


def xml_of(value: object) -> str:
    """Return a value as the inside of a <w:t>: escaped, its line breaks and tabs made Word's."""
    text = value if isinstance(value, str) else shown(value)
    if not _NOT_PLAIN.search(text):
        return text
    if _NOT_XML.search(text):
        raise ValueError("a value has a character that XML can't hold")
    return str(escape(text)).replace("\n", _BREAK).replace("\t", _TAB)


def _run(value: object) -> _Xml:
    return _Xml(xml_of(value))


def _printed(value: object) -> object:
    """Return what `{{ }}` prints: Jinja's finalize."""
    return value if isinstance(value, (_Xml, Undefined)) else _run(value)


def numbered_rows(rows: list[Mapping[str, Any]]) -> list[tuple[object, Mapping[str, Any]]]:
    """Return the rows of a list, each with its id or number."""
    return [(row.get("id") or number, row) for number, row in enumerate(rows, 1)]


def rows_of(rows: list[Mapping[str, Any]], blank: Mapping[str, Any]) -> list[tuple[object, Mapping[str, Any]]]:
    """Return the rows of a list, each with its id or number; for none, one blank row for Word to copy."""
    return numbered_rows(rows) or [("", blank)]


def _in_name(key: object) -> str:
    """Return a row's id or number as it stands in the name of a bookmark, which has no hyphens."""
    return str(key).replace("-", "_")


def iso(value: object) -> str:
    """Return the day that a text like 26.1.2026 names as Word writes it; "" for a month, a word or nothing."""
    try:
        return f"{values.parse_date(shown(value)).isoformat()}T00:00:00Z"
    except values.BadValue:
        return ""


def _is_truth(wanted: bool) -> Callable[[object], bool]:  # noqa: FBT001  the test's own name
    """Return Jinja's test `is true` or `is false`, which knows a truth of a Swedish form too."""
    return lambda value: isinstance(value, (bool, Truth)) and value == wanted


def _turns(*bounds: int) -> range:
    """Return Jinja's range, short enough to come to an end."""
    if len(turns := range(*bounds)) > MOST_TURNS:
        raise SecurityError("range")
    return turns


class _Environment(SandboxedEnvironment):
    """Jinja that sees plain data only: a key of a mapping, never an attribute of an object."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, LoopContext):
            return super().getattr(obj, attribute)
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        try:
            return obj[argument]
        except (TypeError, LookupError):
            return self.undefined(obj=obj, name=argument)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        # "x" * 10**9 and "%999999999d" % 1 would fill the memory
        if not (isinstance(left, (int, float)) and isinstance(right, (int, float))):
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)


ENVIRONMENT = _Environment(
    autoescape=True, undefined=StrictUndefined, finalize=_printed, keep_trailing_newline=True, cache_size=0
)
ENVIRONMENT.globals = {"range": _turns}
ENVIRONMENT.tests |= {"true": _is_truth(True), "false": _is_truth(False)}  # noqa: FBT003  their names say it
ENVIRONMENT.filters |= {"_run": _run, "_rows": rows_of, "_iso": iso, "_in_name": _in_name}
