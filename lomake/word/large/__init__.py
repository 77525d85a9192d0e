"""A form's Word bytes → the same form in large print: the same fields and words, still on A4.

    sizes    all text at least so large; rows, writing lines and hanging indents grow with it
    rows     a table row is broken like a line of text: as many cells side by side as have room. A list of more columns
             than the line holds becomes cards, the heading of each column above its cell
    boxes    check boxes that stand in columns come one below another

What is not plain (merged cells, a table within a table, a row that is in no repeating section) keeps its shape and only
grows. Header and footer are three quarters of the text: who made the form, and the number of the page.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from lomake.word import package
from lomake.word.large.boxes import stack_boxes
from lomake.word.large.elements import SIZES, Scale, above, child, number, put, set_size
from lomake.word.large.rows import break_rows
from lomake.word.package import W

LARGE = 16
"""Points of text in large print, as associations of people with low vision ask."""
SMALL = 0.75
"""How large header and footer are beside the text."""
_LARGEST = 28
"""Points that a heading is not enlarged beyond."""
_WORDS_OWN = 10
"""Points of text in a document that does not say."""


def enlarged(docx: bytes, points: int = LARGE) -> bytes:
    """Return the form with text of `points` at least; the same form always gives the same bytes.

    Its ordinary text becomes as large, and what differs from that stays in proportion.
    Raises WordTemplateError when the file is no Word document.
    """
    parts = package.read(docx, name="")
    scale = Scale(points, max(1.0, points / _points_of(parts)))
    body = package.main_part(parts)
    for name in [name for name in parts if name.startswith("word/") and name.endswith(".xml")]:
        root = package.parse(parts[name])
        _grow(root, scale)
        if root.tag == f"{W}styles":
            _set_default(root, scale)
        elif root.tag in (f"{W}hdr", f"{W}ftr"):
            _set_small(root, scale)
        elif name == body:
            line = _line(root)
            for table in list(root.iter(f"{W}tbl")):
                break_rows(table, scale, line)
            for paragraph in list(root.iter(f"{W}p")):
                stack_boxes(paragraph, scale)
        parts[name] = package.serialize(root).encode()
    return package.pack(package.deflate(name, data, level=3) for name, data in parts.items())


def _grow(root: etree._Element, scale: Scale) -> None:
    """Enlarge every size that the part names, and the heights and indents that go with text."""
    for size in root.iter(*SIZES):
        put(size, val=_size(number(size, "val"), scale))
    for spacing in root.iter(f"{W}spacing"):
        if spacing.get(f"{W}lineRule") == "exact":
            put(spacing, line=scale.of(number(spacing, "line")))
    for height in root.iter(f"{W}trHeight"):
        put(height, val=scale.of(number(height, "val")))
    for indent in root.iter(f"{W}ind"):
        if indent.get(f"{W}hanging") is None:
            continue
        for side in ("left", "start", "hanging"):
            if indent.get(f"{W}{side}") is not None:
                put(indent, **{side: scale.of(number(indent, side))})
        for tab in above(indent).iterfind(f"{W}tabs/{W}tab"):  # the one after a check box
            put(tab, pos=scale.of(number(tab, "pos")))


def _size(half_points: int, scale: Scale) -> int:
    return max(2 * scale.points, min(scale.of(half_points), max(half_points, 2 * _LARGEST)))


def _set_default(styles: etree._Element, scale: Scale) -> None:
    """Give text that names no size the least one."""
    defaults = child(styles, "docDefaults", first=True)
    properties = child(child(defaults, "rPrDefault", first=True), "rPr", first=True)
    if properties.find(f"{W}sz") is None:
        set_size(properties, 2 * scale.points)


def _set_small(root: etree._Element, scale: Scale) -> None:
    """Give header or footer its own size, whatever the styles of the text in it."""
    for run in root.iter(f"{W}r"):
        set_size(child(run, "rPr", first=True), round(2 * scale.points * SMALL))


def _points_of(parts: Mapping[str, bytes]) -> float:
    """Return the size of the document's ordinary text."""
    for name in sorted((name for name in parts if name.endswith("/styles.xml")), key=len)[:1]:  # not the prompts'
        root = package.parse(parts[name])
        for style in (*root.iterfind(f"{W}style[@{W}default='1']"), *root.iterfind(f"{W}docDefaults/{W}rPrDefault")):
            size = style.find(f"{W}rPr/{W}sz")
            if size is not None and number(size, "val"):
                return number(size, "val") / 2
    return _WORDS_OWN


def _line(root: etree._Element) -> int:
    """Return how wide a line of the last section is, in twips; 0 when it does not say."""
    section = root.find(f"{W}body/{W}sectPr")
    size, margins = (section.find(f"{W}{name}") if section is not None else None for name in ("pgSz", "pgMar"))
    if size is None or margins is None:
        return 0
    return number(size, "w") - number(margins, "left") - number(margins, "right")
