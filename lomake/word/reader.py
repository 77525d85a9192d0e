"""One part of a form that came back, read from its beginning to its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from lomake import values
from lomake.fields import Scope
from lomake.word import controls as sdt
from lomake.word import healing
from lomake.word.answers import TICKED, UNTICKED
from lomake.word.controls import Control, Kind
from lomake.word.grounds import Grounds, cell_of, extent, twins
from lomake.word.package import W
from lomake.word.said import Outside, Returned, Row, Said
from lomake.word.story import Story, upwards
from lomake.word.words import has_unreadable, words_of

_PAGE = re.compile(r"\b(NUM|SECTION)?PAGES?\b")
_TAG_OF_ROW = re.compile(r"([^\[\]=]*)\[([^\[\]=]*)\]\.(.+)", re.DOTALL)


@dataclass(slots=True)
class _Place:
    """Where the answer of a field stands: its control, or the bookmark of one that is lost; `held` has its words."""

    element: etree._Element
    tag: str
    control: Control | None = None
    held: list[etree._Element] = field(default_factory=list)


class Reader:
    """Reads one part into `returned`."""

    def __init__(self, story: Story, returned: Returned, known: Grounds, scope: Scope) -> None:
        self._story, self._returned, self._known, self._scope = story, returned, known, scope
        self._row: Row | None = None
        self._item: etree._Element | None = None
        self._seen: dict[str, etree._Element | None] = {}  # the rest of a tag → the table row where it was
        self._lines: dict[etree._Element, Row] = {}
        self._columns: dict[etree._Element, set[str]] = {}  # cell → the fields of a list that stand in it

    def read(self) -> None:
        """Put what the part says into what was returned."""
        for place in self._places:
            said = _said(place)
            if place.control is not None and sdt.shows_prompt(place.control):
                self._returned.prompts.add(words_of(place.control.content))
            if match := _TAG_OF_ROW.fullmatch(place.tag):
                self._row_of(place, match[1], match[2], match[3]).cells.setdefault(match[3], []).append(said)
            else:
                self._returned.fields.setdefault(place.tag, []).append(said)
        self._words()

    def fields(self) -> dict[etree._Element, str]:
        """Return the controls for texts, with their tags."""
        return {place.element: place.tag for place in self._places if not _is_box(place)}

    @cached_property
    def _places(self) -> list[_Place]:
        """The places of all fields, in the order of the part."""
        found = {c.element: _Place(c.element, c.tag, c) for c in sdt.controls(self._story.root) if _is_leaf(c)}
        for start, tag in healing.lost(self._story.root, self._scope):
            if self._known.of(tag) is not None:
                found[start] = _Place(start, tag)
        twice = twins(self._story.root)
        for place in found.values():
            if not _is_box(place):
                place.held = extent(place.element, self._known.of(place.tag), found, twice)
            if not place.held and place.control is not None:
                place.held = [place.control.content]
        order = self._story.root.iter(f"{W}sdt", f"{W}bookmarkStart")
        return [found[element] for element in order if element in found and found[element].held]

    def _row_of(self, place: _Place, listed: str, key: str, rest: str) -> Row:
        """Return the row that the field belongs to: a new one where a tag comes again in another table row."""
        item = next((above.element for above in sdt.around(place.element) if above.kind is Kind.ITEM), None)
        line = next(upwards(place.element, "tr"), None)
        row = self._row
        again = rest in self._seen and self._seen[rest] is not line
        if row is None or (row.listed, row.key) != (listed, key) or item is not self._item or again:
            row = Row(listed, key)
            self._returned.rows.append(row)
            self._row, self._item, self._seen = row, item, {}
        self._seen.setdefault(rest, line)
        if line is not None:
            self._lines[line] = row
        cell = cell_of(place.element)
        if cell is not None and "=" not in rest:
            self._columns.setdefault(cell, set()).add(rest)
        return row

    def _words(self) -> None:
        """Keep the words outside the fields."""
        inside = set(_page_numbers(self._story.root))
        for place in self._places:
            for element in (place.element, *place.held):
                inside |= set(element.iter(f"{W}p", f"{W}sdt"))
        lines = {line for place in self._places for line in upwards(place.element, "tr")}
        above: dict[etree._Element, tuple[str, tuple[str, ...]]] = {}  # table → the list's row that was last in it
        done: set[etree._Element] = set()
        for element in self._story.root.iter(f"{W}tr", f"{W}p"):
            if element.tag == f"{W}tr":
                table = next(element.iterancestors(f"{W}tbl"), element)
                if element in lines:
                    above[table] = self._pattern(element)
                elif not element.findall(f".//{W}tbl"):
                    cells = tuple(words_of(cell) for cell in element.iter(f"{W}tc"))
                    listed, columns = above.get(table, ("", ()))
                    if len(cells) != len(columns) or not all(columns):
                        listed, columns = "", ()
                    if any(cells):
                        self._returned.outside.append(Outside(cells, self._story, element, listed, columns))
                    done.update(element.iter(f"{W}p"))
            elif element not in inside and element not in done:
                words = words_of(element, without=inside)
                if words:
                    self._returned.outside.append(Outside((words,), self._story, element))

    def _pattern(self, line: etree._Element) -> tuple[str, tuple[str, ...]]:
        """Return the list that a table row belongs to, and the one field of each of its cells, "" for none."""
        row = self._lines.get(line)
        if row is None:
            return "", ()
        fields = [self._columns.get(cell, set()) for cell in line.iter(f"{W}tc")]
        columns = tuple(next(iter(found)) if len(found) == 1 else "" for found in fields)
        return (row.listed, columns) if set(row.cells) <= set(columns) else ("", ())


def _holds_answer(control: Control) -> bool:
    return bool(control.tag) and control.kind not in (Kind.SECTION, Kind.ITEM)


def _is_leaf(control: Control) -> bool:
    """Tell whether the control holds an answer; one that was pasted into another's words is only its words."""
    return _holds_answer(control) and not any(map(_holds_answer, sdt.around(control.element)))


def _is_box(place: _Place) -> bool:
    return place.control is not None and place.control.kind is Kind.CHECKBOX


def _said(place: _Place) -> Said:
    """Return what a field says."""
    control, held = place.control, place.held
    if control is None:
        return Said(words_of(*held), fault=_fault(held))
    if control.kind is Kind.CHECKBOX:
        return Said(TICKED if sdt.is_ticked(control) else UNTICKED)
    if sdt.shows_prompt(control):
        beside = [element for element in held if element is not control.content]
        return Said(words_of(*beside), fault=_fault(beside))
    picked = sdt.picked_day(control)
    text = sdt.value_of(control, words_of(*held))
    return Said(text, values.format_date(picked) if picked else "", _fault(held))


def _fault(held: list[etree._Element]) -> str:
    return "palautus-kuva" if any(map(has_unreadable, held)) else ""


def _page_numbers(root: etree._Element) -> Iterator[etree._Element]:
    """Yield what shows the number of a page: Word counts the pages again when it saves."""
    for simple in root.iter(f"{W}fldSimple"):
        if _PAGE.search(simple.get(f"{W}instr", "")):
            yield simple
    runs: list[etree._Element] = []
    for run in root.iter(f"{W}r"):
        mark = run.find(f"{W}fldChar")
        kind = "" if mark is None else mark.get(f"{W}fldCharType", "")
        if kind == "begin":
            runs = []
        runs.append(run)
        if kind == "end" and any(_PAGE.search(words.text or "") for one in runs for words in one.iter(f"{W}instrText")):
            yield from runs
