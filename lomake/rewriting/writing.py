"""A value → how it stands in a YAML file: plain where it can be, long text line by line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

# What a block of lines can't hold, and the line breaks that only an escape can
_ONLY_QUOTED = re.compile(r"\t|[ ]\n|\n[ ]*\Z|\A[ \n]|[\x7f-\x9f\u2028\u2029\ufeff]")
_WIDEST = 1_000_000  # lines are not folded: a folded one would not be the coach's


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002
        super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = '"' if _ONLY_QUOTED.search(value) else "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


def _row(dumper: yaml.SafeDumper, value: list[Any]) -> yaml.SequenceNode:
    short = is_short(value) or dumper.default_flow_style
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=short)


def _nothing(dumper: yaml.SafeDumper, _: None) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:null", "")


_Dumper.add_representer(type(None), _nothing)
_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _row)


def is_short(value: Any) -> bool:
    """Tell whether a list is written on one line: ids, days and choices."""
    return isinstance(value, list) and all(isinstance(one, str) and len(one) < 40 and "\n" not in one for one in value)


def block(value: Any, indent: int) -> str:
    """Return a branch as block lines, each indented, without a line break at the end."""
    lines = _dumped(value, flow=False).rstrip("\n").split("\n")
    first = next(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return "\n".join(" " * indent + line[first:] if line else line for line in lines)


def row(value: Any, indent: int) -> str:
    """Return a row of a list as block lines, the dash first."""
    return " " * indent + f"- {scalar(value, indent)}" if isinstance(value, str) else block([value], indent)


def scalar(value: str | None, indent: int) -> str:
    """Return a scalar as it stands behind its key; the lines of a long one are indented below it."""
    if not value:
        return "" if value is None else "''"
    return block({"x": value}, indent).partition(":")[2].removeprefix(" ")


def flow(value: Any) -> str:
    """Return a branch between braces or brackets."""
    return _dumped(value, flow=True).rstrip("\n")


def item(value: Any) -> str:
    """Return a value as it stands between brackets; nothing for None."""
    return "" if value is None else flow([value])[1:-1]


def entry(branch: Mapping[str, Any], key: str) -> str:
    """Return a key of a mapping with its value, as it stands between braces."""
    return flow({key: branch[key]})[1:-1]


def _dumped(value: Any, *, flow: bool) -> str:
    return str(
        yaml.dump(
            value, Dumper=_Dumper, allow_unicode=True, width=_WIDEST, sort_keys=False, default_flow_style=flow, indent=2
        )
    )
