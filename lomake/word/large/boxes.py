"""Check boxes in columns → the same boxes one below another."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from lomake.word import controls as sdt
from lomake.word.controls import Kind
from lomake.word.large.elements import Scale, child, insert, keep, put
from lomake.word.measure import NBSP
from lomake.word.package import W

_INDENT = 1.7
"""A check box and the spaces after it, in sizes of the text."""
_AFTER_INDENT = {f"{W}{name}" for name in (
    "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
    "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
)}  # fmt: skip


def stack_boxes(paragraph: etree._Element, scale: Scale) -> None:
    """Let each check box of a paragraph, that tabs would put into a column, begin a paragraph of its own."""
    pieces: list[list[etree._Element]] = [[]]
    tabs: list[etree._Element] = []
    boxes = 0
    for element in [element for element in paragraph if element.tag != f"{W}pPr"]:
        if _is_tab(element):
            tabs.append(element)
            continue
        is_box = element.tag == f"{W}sdt" and sdt.kind_of(element) is Kind.CHECKBOX
        if tabs and boxes and (is_box or element.tag == f"{W}bookmarkStart"):
            pieces.append([])
        else:
            pieces[-1] += tabs
        tabs = []
        boxes += is_box
        pieces[-1].append(element)
    if len(pieces) > 1:
        _part(paragraph, pieces, round(_INDENT * scale.points * 20))


def _part(paragraph: etree._Element, pieces: Sequence[Sequence[etree._Element]], indent: int) -> None:
    """Put each piece into a paragraph like this one, kept with the next; words go on beside their box."""
    own = child(paragraph, "pPr", first=True)
    if own.find(f"{W}ind") is None:
        made = etree.Element(f"{W}ind")
        put(made, left=indent, hanging=indent)
        insert(own, made, _AFTER_INDENT)
    for old in [old for old in paragraph if old is not own]:
        paragraph.remove(old)
    parted = [paragraph, *(etree.Element(f"{W}p") for _ in pieces[1:])]
    for one, before in zip(parted[1:], parted, strict=False):
        one.append(deepcopy(own))
        before.addnext(one)
    keep(parted[:-1], with_next=True)
    for one, piece in zip(parted, pieces, strict=True):
        one.extend(piece)
        for text in (text for run in piece if run.tag == f"{W}r" for text in run.iter(f"{W}t")):
            said = text.text or ""
            words = said.lstrip(NBSP)  # glued together, so that a column holds them whole
            text.text = said[: len(said) - len(words)] + words.replace(NBSP, " ")


def _is_tab(element: etree._Element) -> bool:
    return element.tag == f"{W}r" and [one.tag for one in element if one.tag != f"{W}rPr"] == [f"{W}tab"]
