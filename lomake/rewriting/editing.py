"""The text of a YAML file, its data and its new data → the text changed key by key and row by row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from lomake.rewriting import writing
from lomake.rewriting.edits import Edits, Pair, Unable, is_flow
from lomake.rewriting.flow import change_flow
from lomake.rewriting.rows import GONE, aligned

__all__ = ["Unable", "edited"]


def edited(text: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """Return the text, which holds `old`, changed so that it should hold `new`. Raises Unable."""
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        raise Unable from None
    editor = _Editor(text)
    if isinstance(root, yaml.MappingNode):
        editor.branch(root, old, new)
    return editor.edits.result()


class _Editor:
    """Goes through the branches that changed."""

    def __init__(self, text: str) -> None:
        self.edits = Edits(text)
        self._text = text

    # ---------------------------------------------------------------------------------------- branches

    def branch(self, node: yaml.Node, old: Any, new: Any) -> None:
        """Change a mapping or a list that goes on being one, and is not left empty."""
        if isinstance(node, yaml.CollectionNode) and is_flow(node):
            change_flow(self.edits, node, old, new)
        elif isinstance(node, yaml.MappingNode) and isinstance(new, Mapping):
            self.mapping(node, old, new)
        elif isinstance(node, yaml.SequenceNode) and isinstance(new, list):
            self.sequence(node, old, new)
        else:
            raise Unable

    def mapping(self, node: yaml.MappingNode, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Change a block mapping key by key."""
        if len(old) != len(node.value):
            raise Unable
        names = dict(zip(old, node.value, strict=True))
        last: Pair | None = None
        waiting: list[str] = []  # nothing stood before these; they come after the first key that does
        for key, value in new.items():
            if key in names:
                last = names[key]
                self.value(last, old[key], value)
            else:
                waiting.append(writing.block({key: value}, node.start_mark.column))
            if last is not None:
                for lines in waiting:
                    self.edits.put_below(self.end_of(last), lines)
                waiting = []
        if last is None:
            raise Unable  # nothing of it is left
        self.take_out([names[key] for key in names if key not in new], names[next(key for key in names if key in new)])

    def value(self, pair: Pair, old: Any, new: Any) -> None:
        """Change the value of a key."""
        node, indent = pair[1], pair[0].start_mark.column
        if old == new:
            return
        if node.start_mark.index == node.end_mark.index or not old:
            self.fill(pair, new, indent)
        elif isinstance(node, yaml.CollectionNode) and (is_flow(node) or _goes_on(old, new)):
            self.branch(node, old, new)
        elif isinstance(node, yaml.CollectionNode):
            self.renew(pair, new, indent)
        elif new is None or isinstance(new, str):
            self.scalar(node, new or "", indent)
        else:
            raise Unable

    def fill(self, pair: Pair, new: Any, indent: int) -> None:
        """Give a value to a key that has none, or an empty one."""
        start, end = pair[1].start_mark.index, pair[1].end_mark.index
        if start == end:
            start = end = self.behind_colon(pair)
        if isinstance(new, (Mapping, list)) and new and not writing.is_short(new):
            self.edits.put(start, end, "")
            self.edits.put_below(end, writing.block(new, indent + 2))
            return
        shown = writing.flow(new) if isinstance(new, (Mapping, list)) else writing.scalar(new, indent)
        head, line_break, rest = shown.partition("\n")
        space = "" if self._text[start - 1 : start] in (" ", "\n") else " "
        self.edits.put(start, end, space + head)
        if line_break:
            self.edits.put_below(end, rest)

    def renew(self, pair: Pair, new: Any, indent: int) -> None:
        """Take out all the rows or keys of a branch; its own key stays, with the comment behind it."""
        colon, node = self.behind_colon(pair), pair[1]
        if self._text.rfind("\n", 0, node.start_mark.index) < colon or isinstance(new, str):
            raise Unable
        if isinstance(new, (Mapping, list)) and new:
            self.edits.put_below(colon, writing.block(new, indent + 2))
        else:
            self.edits.put(colon, colon, "" if new is None else f" {writing.flow(new)}")
        self.edits.take_lines(node.start_mark.index, self.end(node))

    def scalar(self, node: yaml.Node, new: str, indent: int) -> None:
        """Write a scalar in the place of another; a comment behind it stays."""
        start, end = node.start_mark.index, self.end(node)
        head, line_break, rest = writing.scalar(new, indent).partition("\n")
        if getattr(node, "style", None) in ("|", ">"):
            comment = self._text[start : self.edits.line_end(start)].partition("#")
            kept = f"  #{comment[2]}" if comment[1] else ""
            self.edits.put(start, end, head + kept + line_break + rest)
            return
        self.edits.put(start, end, head)
        if line_break:
            self.edits.put_below(end, rest)

    def sequence(self, node: yaml.SequenceNode, old: list[Any], new: list[Any]) -> None:
        """Change a block list row by row."""
        indent = node.start_mark.column
        last: yaml.Node | None = None
        for at, value in aligned(old, new):
            if at is None:
                if last is None:
                    raise Unable
                self.edits.put_below(self.end(last), writing.row(value, indent))
                continue
            item = node.value[at]
            if value is GONE:
                self.edits.take_lines(self._text.rindex("-", 0, item.start_mark.index), self.end(item))
                continue
            last = item
            if value == old[at]:
                continue
            if isinstance(value, str) and isinstance(item, yaml.ScalarNode):
                self.scalar(item, value, indent)
            elif value:
                self.branch(item, old[at], value)
            else:
                raise Unable

    # ---------------------------------------------------------------------------------------- places

    def take_out(self, gone: list[Pair], first_left: Pair) -> None:
        """Take keys out of a block mapping; where a row's first key goes, the next comes behind the dash."""
        following = first_left[0].start_mark.index
        for pair in gone:
            start, end = pair[0].start_mark.index, self.end_of(pair)
            if not self.edits.is_behind_something(start):
                self.edits.take_lines(start, end)
            elif "#" in self._text[start:following]:
                self.edits.put(start, end, "")  # a comment between them keeps its line, and so does the next key
            else:
                self.edits.put(start, following, "")
                return self.take_out([one for one in gone if one[0].start_mark.index > following], first_left)
        return None

    def behind_colon(self, pair: Pair) -> int:
        return self._text.index(":", pair[0].end_mark.index) + 1

    def end_of(self, pair: Pair) -> int:
        """Return where a key with its value ends."""
        return max(self.end(pair[1]), self.behind_colon(pair))

    def end(self, node: yaml.Node) -> int:
        """Return where a node really ends: the parser counts blank lines and comments after it in."""
        if isinstance(node, yaml.CollectionNode) and not is_flow(node) and node.value:
            last = node.value[-1]
            return self.end_of(last) if isinstance(last, tuple) else self.end(last)
        start, end = node.start_mark.index, node.end_mark.index
        return start + len(self._text[start:end].rstrip("\n ")) if end > start else end


def _goes_on(old: Any, new: Any) -> bool:
    """Tell whether something is left of a branch."""
    return bool(new) and (isinstance(new, list) or bool(old.keys() & new.keys()))
