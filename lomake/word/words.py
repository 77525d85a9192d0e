"""Elements of a Word part → the words that Word shows in them, each paragraph on a line of its own."""

from __future__ import annotations

from collections.abc import Collection

from lxml import etree

from lomake.word import controls as sdt
from lomake.word.answers import canonical
from lomake.word.controls import Control, Kind
from lomake.word.package import W

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_UNSAID = {f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "tcPr", "tblPr", "trPr", "instrText", "delText")}
_UNSAID.add(_FALLBACK)
_CHARACTERS = {
    f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}ptab": "\t",
    f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "\u00ad",
}  # fmt: skip
_UNREADABLE = {f"{W}{name}" for name in ("drawing", "pict", "object", "sym")}


def words_of(*elements: etree._Element, without: Collection[etree._Element] = ()) -> str:
    """Return the words of elements that follow each other; those in `without` and prompts are left out.

    Nothing but spaces says nothing.
    """
    gathered = _Gathered(without)
    for element in elements:
        if element.tag == f"{W}p":
            gathered.take(element)
        else:
            gathered.take_below(element)
    words = canonical("\n".join(gathered.lines))
    return words if words.strip() else ""


def has_unreadable(element: etree._Element) -> bool:
    """Tell whether there is a picture, a drawing or a letter of a symbol font: words that can't be read."""
    return next(element.iter(_UNREADABLE), None) is not None


class _Gathered:
    """The words so far, line by line."""

    def __init__(self, without: Collection[etree._Element]) -> None:
        self.lines: list[str] = []
        self._without = without
        self._goes_on = False  # a paragraph whose end a tracked change has deleted goes on in the next

    def take_below(self, element: etree._Element) -> None:
        for child in element:
            self.take(child)

    def take(self, element: etree._Element) -> None:
        if element.tag in _UNSAID or element in self._without or _is_prompt(element):
            return
        if element.tag == f"{W}t":
            kept = element.get(_XML_SPACE) == "preserve"
            words = (element.text or "").replace("\n", " ")
            self._put(words if kept else words.strip(" \t\r"))
        elif element.tag in _CHARACTERS:
            self._put(_CHARACTERS[str(element.tag)])
        elif element.tag == f"{W}p":
            if not self._goes_on:
                self.lines.append("")
            self._goes_on = False
            self.take_below(element)
            self._goes_on = any(element.find(f"{W}pPr/{W}rPr/{W}{gone}") is not None for gone in ("del", "moveFrom"))
        else:
            self.take_below(element)

    def _put(self, words: str) -> None:
        if not self.lines:
            self.lines.append("")
        self.lines[-1] += words


def _is_prompt(element: etree._Element) -> bool:
    """Tell whether an element is a control that shows its prompt: nobody has said that."""
    return element.tag == f"{W}sdt" and sdt.shows_prompt(Control(element, Kind.OTHER, sdt.Level.RUN))
