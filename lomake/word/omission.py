"""A part of a template → the same part without the fields that a copy must not have: for another reader.

A section of which nothing is left keeps its heading, and one line that says so; it says the same for every client.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from lomake.word import controls as sdt
from lomake.word import switching
from lomake.word.controls import Control, Kind, Level
from lomake.word.package import BODY, W
from lomake.word.story import Story

_HEADINGS = ("Heading1", "OtsikkoIlman")
_SMALL = "Ohje"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def leave_out(story: Story, keeps: Callable[[str], bool], *, title: str, section: str, field: str) -> None:
    """Take every control that is not kept out of the part; `keeps` gets the path that a tag begins with.

    `title` stands below the title of the form, `section` in the place of a section and `field` in that of a field.
    """

    def stays(control: Control) -> bool:
        return keeps(control.tag.partition("=")[0])

    if story.osa == BODY:
        for heading, blocks in list(_sections(story.root)):
            asked = [control for block in blocks for control in _fields(block)]
            if asked and not any(map(stays, asked)):
                _empty(heading, blocks, section)
    for control in list(sdt.controls(story.root)):
        if control.kind is Kind.SECTION and control.tag and not any(map(stays, _fields(control.element))):
            _one_row(control)
    for control in list(_fields(story.root)):
        if not stays(control):
            _replace(control, field if story.osa == BODY and control.kind is not Kind.CHECKBOX else "–")
    if story.osa == BODY:
        _say(story.root, title)


def _fields(element: etree._Element) -> Iterator[Control]:
    for control in sdt.controls(element):
        if control.tag and control.kind not in (Kind.SECTION, Kind.ITEM):
            yield control


def _sections(root: etree._Element) -> Iterator[tuple[etree._Element, list[etree._Element]]]:
    """Yield each heading of the body with the blocks below it."""
    body = root.find(f"{W}body")
    heading: etree._Element | None = None
    blocks: list[etree._Element] = []
    for block in body if body is not None else ():
        if block.tag == f"{W}p" and sdt.style_of(block) in _HEADINGS:
            if heading is not None:
                yield heading, blocks
            heading, blocks = block, []
        elif block.tag != f"{W}sectPr":
            blocks.append(block)
    if heading is not None:
        yield heading, blocks


def _empty(heading: etree._Element, blocks: list[etree._Element], words: str) -> None:
    """Leave of a section its heading and one line, and no page of its own."""
    for element in heading.findall(f"{W}pPr/{W}pageBreakBefore"):
        next(element.iterancestors()).remove(element)
    for block in blocks:
        next(block.iterancestors()).remove(block)
    heading.addnext(_paragraph("Ohjekappale", words))


def _one_row(section: Control) -> None:
    """Make a repeating section one row that does not repeat."""
    first, *others = sdt.items(section)
    for other in others:
        section.content.remove(other.element)
    switching.unwrap(first)
    switching.unwrap(section)


def _replace(control: Control, words: str) -> None:
    """Put words in the place of a control and of the lines to write on below it."""
    for line in sdt.for_handwriting(control):
        next(line.iterancestors()).remove(line)
    holder = control.content
    paragraphs = list(holder.iter(f"{W}p"))
    for paragraph in paragraphs[1:]:
        next(paragraph.iterancestors()).remove(paragraph)
    inside = paragraphs[0] if paragraphs else holder
    for child in [child for child in inside if child.tag != f"{W}pPr"]:
        inside.remove(child)
    inside.append(_run(words, _SMALL))
    if control.level is Level.CELL and not paragraphs:
        raise ValueError("a cell has a paragraph")
    switching.unwrap(control)


def _say(root: etree._Element, words: str) -> None:
    """Write a line of words below the title, or at the top where there is none."""
    body = root.find(f"{W}body")
    if body is None:
        return
    title = next((block for block in body if block.tag == f"{W}p" and sdt.style_of(block) == "Title"), None)
    line = _paragraph("Leipateksti", words, "Vahva")
    if title is None:
        body.insert(0, line)
    else:
        title.addnext(line)


def _paragraph(style: str, words: str, look: str = "") -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(paragraph, f"{W}pPr"), f"{W}pStyle", {f"{W}val": style})
    paragraph.append(_run(words, look))
    return paragraph


def _run(words: str, style: str) -> etree._Element:
    run = etree.Element(f"{W}r")
    if style:
        etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}rStyle", {f"{W}val": style})
    etree.SubElement(run, f"{W}t", {_XML_SPACE: "preserve"}).text = words
    return run
