"""What the parts of large print do to elements: attributes, and children in the place that the schema gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from lomake.word.package import W

SIZES = (f"{W}sz", f"{W}szCs")
_AFTER_SIZE = {f"{W}{name}" for name in (
    "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout",
    "specVanish", "oMath",
)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scale:
    """The size of ordinary text in points, and how many times as large as before that is."""

    points: int
    ratio: float

    def of(self, number: int) -> int:
        """Return a measure that grows with the text."""
        return round(number * self.ratio)


def number(element: etree._Element, name: str) -> int:
    """Return an attribute that Word writes as a whole number; 0 for what is none."""
    value = element.get(f"{W}{name}", "")
    return int(value) if value.lstrip("-").isdigit() else 0


def put(element: etree._Element, **values: int | str) -> None:
    for name, value in values.items():
        element.set(f"{W}{name}", str(value))


def child(element: etree._Element, name: str, *, first: bool = False) -> etree._Element:
    """Return a child, made when it is missing."""
    found = element.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        element.insert(0 if first else len(element), found)
    return found


def above(element: etree._Element) -> etree._Element:
    return next(element.iterancestors())


def insert(properties: etree._Element, made: etree._Element, after: set[str]) -> None:
    """Put an element before those that the schema wants after it."""
    following = next((one for one in properties if one.tag in after), None)
    if following is None:
        properties.append(made)
    else:
        following.addprevious(made)


def set_size(properties: etree._Element, half_points: int) -> None:
    for old in properties.findall(f"{W}sz") + properties.findall(f"{W}szCs"):
        properties.remove(old)
    for name in SIZES:
        made = etree.Element(name)
        put(made, val=half_points)
        insert(properties, made, _AFTER_SIZE)


def keep(paragraphs: Iterable[etree._Element], *, with_next: bool) -> None:
    """Let paragraphs stay on the page of the next one, or not, whatever their style says."""
    for paragraph in paragraphs:
        properties = child(paragraph, "pPr", first=True)
        for old in properties.findall(f"{W}keepNext"):
            properties.remove(old)
        made = etree.Element(f"{W}keepNext")
        properties.insert(len(properties.findall(f"{W}pStyle")), made)
        if not with_next:
            put(made, val="0")
