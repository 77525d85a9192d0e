"""A parsed part with text → its paragraphs, and where each thing in it is in a person's words."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from lomake.language import POIS, FiSv, joined
from lomake.word import controls as sdt
from lomake.word import switching
from lomake.word.package import W

_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"

_PARAGRAPH, _TABLE = FiSv("kappale", "stycke"), FiSv("taulukko", "tabell")
_ROW, _CELL = FiSv("rivi", "rad"), FiSv("solu", "cell")


@dataclass(frozen=True, slots=True)
class Story:
    """A part with text: the body, a header, the footnotes."""

    name: str
    osa: FiSv
    root: etree._Element

    def paragraphs(self) -> Iterator[tuple[etree._Element, str]]:
        """Yield every paragraph with its own text, that of a text box in it left out."""
        for paragraph in self.root.iter(f"{W}p"):
            yield paragraph, text_of(paragraph)

    def tidy(self) -> None:
        """Compose the letters of texts and tags, and take out white space between elements, which means nothing."""
        for element in self.root.iter(etree.Element):
            element.tail = None
            if len(element):
                element.text = None
            elif element.tag == f"{W}t":
                element.text = unicodedata.normalize("NFC", element.text or "")
        for control in sdt.controls(self.root):
            control.set_tag(unicodedata.normalize("NFC", control.tag))

    def number(self, mark: str) -> None:
        """Put `mark` in the place of every number that must be unique: loops copy controls and pictures."""
        switching.set_ids(self.root, mark)
        for picture in self.root.iter(_DOC_PR):
            picture.set("id", mark)

    def place(self, element: etree._Element | None) -> FiSv:
        """Return where an element is in a person's words: taulukko 2, rivi 3, solu 1."""
        if element is None:
            return POIS
        row = next(upwards(element, "tr"), None)
        if row is None:
            loose = [p for p in self.root.iter(f"{W}p") if next(p.iterancestors(f"{W}tbl"), None) is None]
            own = next(itertools.chain(upwards(element, "p"), element.iter(f"{W}p")), None)
            return next((_PARAGRAPH + f" {number}" for number, p in enumerate(loose, 1) if p is own), POIS)
        table, cell = next(row.iterancestors(f"{W}tbl"), None), next(upwards(element, "tc"), None)
        if table is None:
            return POIS  # Word writes no such row, but a file may have one
        words = [_TABLE + f" {_index(table, self.root)}", _ROW + f" {_index(row, table)}"]
        return joined(", ", [*words, _CELL + f" {_index(cell, row)}"] if cell is not None else words)


def upwards(element: etree._Element, name: str) -> Iterator[etree._Element]:
    if element.tag == f"{W}{name}":
        yield element
    yield from element.iterancestors(f"{W}{name}")


def text_of(element: etree._Element) -> str:
    """Return the text of a paragraph, a cell or a row; of a paragraph, without the text boxes in it."""
    return "".join(
        text.text or ""
        for text in element.iter(f"{W}t")
        if element.tag != f"{W}p" or next(text.iterancestors(f"{W}p")) is element
    )


def _index(element: etree._Element, within: etree._Element) -> int:
    """Return the element's number, from 1, among its like below `within`, those of inner tables left out."""
    depth = _depth(element)
    alike = (other for other in within.iter(str(element.tag)) if _depth(other) == depth)
    return next((number for number, other in enumerate(alike, 1) if other is element), 0)


def _depth(element: etree._Element) -> int:
    return sum(1 for _ in element.iterancestors(f"{W}tbl"))
