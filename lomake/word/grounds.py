"""A field of a form → its ground: where the form has nothing but that field, so that what is written there answers it.

    the cell          the field is all that its cell holds
    the paragraph     … or all that its paragraph holds; the lines to write on below it belong to it too
    the paragraphs    … and those below it in its style, when answers only have that style

The blank form tells which. People write below a control, beside it in its cell, or over all of it: LibreOffice then
loses the control and keeps our bookmark. When it saves a control that holds several paragraphs, the control is left
round the first of them, and the bookmark's name stands in the last one again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from itertools import islice

from lxml import etree

from lomake.word import bookmarks
from lomake.word.controls import WRITING_LINE, style_of
from lomake.word.package import W
from lomake.word.story import upwards
from lomake.word.words import has_unreadable, words_of

_LONGEST_ANSWER = 1_000  # paragraphs
_MOST_TWINS = 500  # a form has as many answers at most, and each twin is looked for
_KEY = re.compile(r"\[[^\]]*\]")


class Ground(Enum):
    """How far the place for a field's answer goes."""

    CELL = "cell"
    PARAGRAPH = "paragraph"
    PARAGRAPHS = "paragraphs"


class Grounds:
    """The ground of each field of a form, by tag; of a field that has none, or an unknown form, only its control is."""

    def __init__(self, found: Mapping[str, Ground | None] | None = None) -> None:
        self._found = dict(found or {})

    def of(self, tag: str) -> Ground | None:
        """Return the ground of a tag, whatever its row."""
        return self._found.get(_KEY.sub("[]", tag))

    @classmethod
    def on_blank(cls, root: etree._Element, fields: Mapping[etree._Element, str]) -> Grounds:
        """Return the grounds of a part of the blank form; `fields` has its controls and their tags."""
        styles: dict[str | None, bool] = {}
        alone = {place: _alone(place, fields) for place in fields}
        for paragraph in root.iter(f"{W}p"):
            holds = any(alone.get(inner) is Ground.PARAGRAPH for inner in paragraph.iter(f"{W}sdt"))
            style = style_of(paragraph)
            styles[style] = styles.get(style, style is not None) and holds
        found: dict[str, Ground | None] = {}
        for place, tag in fields.items():
            ground = alone[place]
            if ground is Ground.PARAGRAPH and styles.get(style_of(_block(place))):
                ground = Ground.PARAGRAPHS
            key = _KEY.sub("[]", tag)
            found[key] = ground if found.get(key, ground) is ground else None
        return cls(found)

    def __or__(self, other: Grounds) -> Grounds:
        """Return the grounds of both; of a field that has another in each, none."""
        both = self._found | other._found
        return Grounds({tag: found for tag, found in both.items() if self._found.get(tag, found) is found})


def twins(root: etree._Element) -> frozenset[str]:
    """Return the names of our bookmarks that a part has twice; none when there are more than LibreOffice leaves."""
    names = Counter(start.get(f"{W}name", "") for start, _ in bookmarks.starts(root))
    found = frozenset(name for name, times in names.items() if times > 1)
    return found if len(found) <= _MOST_TWINS else frozenset()


def extent(
    place: etree._Element, ground: Ground | None, taken: Collection[etree._Element], twice: Collection[str]
) -> list[etree._Element]:
    """Return the elements that hold a field's answer; none when they can't be told from those of other fields.

    `place` is its control, or the bookmark of a control that is lost; `taken` has the places of all fields, `twice` the
    bookmarks that the part has twice.
    """

    def is_free(element: etree._Element) -> bool:
        return not any(inner in taken for inner in element.iter() if inner is not place)

    cell, block = cell_of(place), _block(place)
    if ground is Ground.CELL and cell is not None and is_free(cell):
        return [cell]
    on_line = ground is not None and is_free(block)
    first = place.find(f"{W}sdtContent")
    if first is None and on_line and not _words_before(place, block):
        first = block
    if first is None:
        return []
    found = [first, *(one for one in _to_twin(place, block, twice) if is_free(one))]
    own = style_of(block) if ground is Ground.PARAGRAPHS else WRITING_LINE
    last = found[-1] if len(found) > 1 else block
    for following in last.itersiblings() if on_line else ():
        if following.tag != f"{W}p" or style_of(following) not in (own, WRITING_LINE) or not is_free(following):
            break
        found.append(following)
    return found


def cell_of(place: etree._Element) -> etree._Element | None:
    """Return the cell that a field stands in, or that its control goes round."""
    inside = place.find(f"{W}sdtContent/{W}tc")
    return inside if inside is not None else next(upwards(place, "tc"), None)


def _alone(place: etree._Element, taken: Collection[etree._Element]) -> Ground | None:
    """Return the ground of a field of the blank form."""
    for ground, whole in ((Ground.CELL, cell_of(place)), (Ground.PARAGRAPH, _block(place))):
        if whole is None:
            continue
        others = [one for one in whole.iter() if one is not place and (one in taken or one.tag == f"{W}tbl")]
        if not others and not words_of(whole, without=[place]) and not has_unreadable(whole):
            return ground
    return None


def _block(place: etree._Element) -> etree._Element:
    """Return the paragraph that a field stands in, else its control, which goes round paragraphs."""
    return next(upwards(place, "p"), place)


def _words_before(place: etree._Element, block: etree._Element) -> str:
    """Return what stands in the paragraph before a lost control: Backspace has joined it with the one above."""
    inside = list(block.iter())
    return words_of(block, without=inside[inside.index(place) :])


def _to_twin(place: etree._Element, block: etree._Element, twice: Collection[str]) -> Iterator[etree._Element]:
    """Yield the paragraphs below that belong to a control too: up to the one that has its bookmark again."""
    names = {start.get(f"{W}name", "") for start in place.iter(f"{W}bookmarkStart")}.intersection(twice)
    if not names:
        return
    below: list[etree._Element] = []
    for following in islice(block.itersiblings(), _LONGEST_ANSWER):
        if following.tag != f"{W}p":
            return
        below.append(following)
        if any(start.get(f"{W}name") in names for start in following.iter(f"{W}bookmarkStart")):
            yield from below
            return
