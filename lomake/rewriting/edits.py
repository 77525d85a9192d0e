"""A text and the changes to make in it, all at once: each a place, and what to write there."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

Pair = tuple[yaml.Node, yaml.Node]
"""A key and its value as the parser saw them."""


class Unable(Exception):
    """The text can't be changed so that it would hold the data."""


@dataclass(slots=True)
class Edits:
    """The text, and what to write in the place of what."""

    text: str
    _edits: list[tuple[int, int, str]] = field(default_factory=list)

    def put(self, start: int, end: int, new: str) -> None:
        """Write something in the place of what stands there."""
        self._edits.append((start, end, new))

    def put_below(self, at: int, lines: str) -> None:
        """Write lines below the line of a place."""
        line = self.line_end(at)
        self.put(line, line, f"\n{lines}")

    def take_lines(self, start: int, end: int) -> None:
        """Take out the whole lines of a place; raises Unable when something else begins the first of them."""
        if self.is_behind_something(start):
            raise Unable
        line, last = self.text.rfind("\n", 0, start), self.line_end(end)
        # With the line break before it: what is written below the line above, or below this, keeps its place
        self.put(max(line, 0), last if line >= 0 else min(last + 1, len(self.text)), "")

    def is_behind_something(self, start: int) -> bool:
        """Tell whether a line begins with something else than the place in it."""
        return bool(self.text[self.text.rfind("\n", 0, start) + 1 : start].strip())

    def line_end(self, at: int) -> int:
        """Return where the line of a place ends."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found

    def result(self) -> str:
        """Return the text with everything written. Raises Unable when two changes touch the same place."""
        pieces: list[str] = []
        at = 0
        for start, end, new in sorted(self._edits, key=lambda edit: edit[:2]):
            if start < at:
                raise Unable
            pieces += self.text[at:start], new
            at = end
        return "".join([*pieces, self.text[at:]])


def is_flow(node: yaml.Node) -> bool:
    """Tell whether a branch stands between braces or brackets."""
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)
