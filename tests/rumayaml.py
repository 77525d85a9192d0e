"""Data → a client file as ugly as YAML allows: every style, comments everywhere, and what each comment belongs to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any

import yaml

Path = tuple[str | int, ...]


def _is_plain(text: str, *, flow: bool) -> bool:
    """Tell whether a parser takes the text for itself where nothing is quoted."""
    shown = f"{{a: {text}, b: x}}" if flow else f"a: {text}\nb: x"
    try:
        taken = yaml.load(shown, Loader=yaml.BaseLoader)  # noqa: S506 - all of it is text
    except yaml.YAMLError:
        return False
    return "#" not in text and [taken] == [{"a": text, "b": "x"}]


@dataclass
class Ruma:
    """Writes one file; `comments` has the words of each comment and the place in the data that it stands at."""

    chance: Random
    comments: dict[str, Path] = field(default_factory=dict)

    def file(self, data: dict[str, Any]) -> bytes:
        """Return the file as bytes: with other line ends or a byte order mark, as may be."""
        lines = [self.comment(()), *self.mapping(data, 0, ())]
        text = "\n".join(lines) + self.chance.choice(["", "\n", "\n\n"])
        if self.chance.random() < 0.3:
            text = text.replace("\n", "\r\n")
        return (b"\xef\xbb\xbf" if self.chance.random() < 0.3 else b"") + text.encode()

    def comment(self, path: Path) -> str:
        """Return a comment that no other comment is like."""
        words = f"# k{len(self.comments)}: x, [y] - 'z"
        self.comments[words] = path
        return words

    def mapping(self, data: dict[str, Any], indent: int, path: Path) -> list[str]:
        lines: list[str] = []
        for key, value in data.items():
            if lines and self.chance.random() < 0.2:
                lines += [" " * self.chance.choice([indent, indent, 0]) + self.comment(path)]
            if lines and self.chance.random() < 0.1:
                lines.append(self.chance.choice(["", "   "]))
            head, *rest = self.value(value, indent, (*path, key))
            lines += [" " * indent + f"{key}:{head}", *rest]
        return lines

    def value(self, value: Any, indent: int, path: Path) -> list[str]:
        """Return what stands behind a key, and the lines below it."""
        behind = f"{self.chance.choice([' ', '   '])}{self.comment(path)}" if self.chance.random() < 0.3 else ""
        if isinstance(value, (dict, list)) and (not value or self.chance.random() < 0.25):
            return [f" {self.flow(value)}{behind}"]
        if isinstance(value, dict):
            return [behind, *self.mapping(value, indent + self.chance.choice([1, 2, 4]), path)]
        if isinstance(value, list):
            return [behind, *self.sequence(value, indent + self.chance.choice([0, 2, 3]), path)]
        return self.text(value, indent, behind)

    def sequence(self, rows: list[Any], indent: int, path: Path) -> list[str]:
        lines: list[str] = []
        for number, row in enumerate(rows):
            if lines and self.chance.random() < 0.2:
                lines.append(" " * indent + self.comment(path))
            if isinstance(row, dict) and row:
                deeper = indent + self.chance.choice([2, 4])
                first, *rest = self.mapping(row, deeper, (*path, number))
                lines += [" " * indent + "-" + first[indent + 1 :], *rest]
            elif isinstance(row, (dict, list)):
                lines.append(" " * indent + f"- {self.flow(row)}")
            else:
                head, *rest = self.text(row, indent, "")
                lines += [" " * indent + f"-{head}", *rest]
        return lines

    def text(self, text: str, indent: int, behind: str) -> list[str]:
        """Return a text in one of the ways that can hold it."""
        escaped = max(text, default="") < "\ud800" and self.chance.random() < 0.3  # JSON parts a letter above these
        ways = [[f" {json.dumps(text, ensure_ascii=escaped)}{behind}"]]
        if "\n" not in text and text.isprintable():
            quoted = text.replace("'", "''")
            ways.append([f" '{quoted}'{behind}"])
            if text and _is_plain(text, flow=False):
                ways += [[f" {text}{behind}"]] * 2
        lines = text.split("\n")
        whole = all(line.isprintable() and line == line.strip() for line in lines) and "" not in (lines[0], lines[-1])
        deep = " " * (indent + self.chance.choice([1, 2, 5]))
        if whole and "\t" not in text:
            ways += [[f" |-{behind}", *(deep + line if line else "" for line in lines)]] * 2
            words = text.split(" ")
            if len(lines) == 1 and len(words) > 1 and all(words):
                ways.append([f" >-{behind}", *(deep + word for word in words)])
        return self.chance.choice(ways)

    def flow(self, value: Any) -> str:
        if isinstance(value, dict):
            inside = [f"{key}: {self.flow(one)}" for key, one in value.items()]
        elif isinstance(value, list):
            inside = [self.flow(one) for one in value]
        elif value and "\n" not in value and _is_plain(value, flow=True) and self.chance.random() < 0.6:
            return str(value)
        else:
            return json.dumps(value, ensure_ascii=False)
        comma = self.chance.choice([", ", ",", " , ", ",\n               "])
        around = "{}" if isinstance(value, dict) else "[]"
        end = self.chance.choice(["", " ", ","]) if inside else ""
        return around[0] + self.chance.choice(["", " "]) + comma.join(inside) + end + around[1]


def below(path: Path, places: list[Path]) -> bool:
    """Tell whether a place lies in one of those, or is it."""
    return any(path[: len(place)] == place for place in places)
