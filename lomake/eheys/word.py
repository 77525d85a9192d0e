"""The parts of a Word document → what breaks it, or makes it less than it should be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from lomake.eheys import properties, texts
from lomake.eheys.container import Container
from lomake.eheys.faults import Faults
from lomake.language import POIS, FiSv, Words
from lomake.word import controls as sdt
from lomake.word import package
from lomake.word.controls import Control, Kind
from lomake.word.package import W
from lomake.word.story import Story, text_of

_LONGEST_TAG = 64
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_BLOCKS = {f"{W}{name}" for name in ("body", "tc", "hdr", "ftr", "footnote", "endnote", "comment", "txbxContent",
                                     "docPartBody", "background")}  # fmt: skip
_INSIDE = {f"{W}{name}" for name in ("p", "r", "hyperlink", "fldSimple", "smartTag")}
_WRAPS = {f"{W}{name}" for name in ("sdt", "customXml", "ins", "moveTo")}
_PASSED_BY = {f"{W}{name}" for name in (
    "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart", "permEnd",
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "tcPr", "sdtPr", "sdtEndPr",
)}  # fmt: skip
_REACHING = re.compile(r"\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD)\b", re.IGNORECASE)
_RSID = re.compile(rb"\sw:rsid\w*\s*=")
_TRUE = {"1", "true", "on"}


def check(held: Container, faults: Faults, *, template: bool) -> None:
    """Tell of every fault of the document.

    In a `template` marks may stand, and its controls are judged when it is compiled.
    """
    stories = list(_stories(held, faults))
    for story in stories:
        _check_shape(story, faults)
        _check_tables(story, faults)
        _check_texts(story, faults, template=template)
        _check_drawings(story, faults)
    if not template:
        _check_controls(stories, faults)
    _check_language(held, faults)
    properties.check(held, faults)
    _check_traces(held, stories, faults)


def _stories(held: Container, faults: Faults) -> Iterator[Story]:
    """Yield the parts with text, the prompts of the controls last."""
    named = package.stories(held.readable)
    glossary = package.glossary(held.readable)
    for name, osa in {**named, **({glossary: package.PROMPTS} if glossary else {})}.items():
        if name in held.trees:
            yield Story(name, osa, held.trees[name])
        elif name in held.sound:
            faults.add("eheys-liian-suuri", osa)


def _tell(faults: Faults, code: str, story: Story, element: etree._Element, **details: Words) -> None:
    """Note a fault with its place, which takes time to find and so is looked for only where it is told."""
    place = POIS if faults.is_full(code, story.osa) else story.place(element)
    faults.add(code, story.osa, place, **details)


def _check_shape(story: Story, faults: Faults) -> None:
    for cell in story.root.iter(f"{W}tc"):
        if not _ends_with_paragraph(cell):
            _tell(faults, "eheys-solu-tyhjä", story, cell)
    for tag, code in (("p", "eheys-kappale-kappaleessa"), ("tbl", "eheys-taulukko-kappaleessa")):
        for block in story.root.iter(f"{W}{tag}"):
            if _stands_in_text(block):
                _tell(faults, code, story, block)
    for code_text in story.root.iter(f"{W}instrText", f"{W}fldSimple"):
        if _REACHING.match((code_text.text or code_text.get(f"{W}instr") or "").strip()):
            _tell(faults, "eheys-kenttäkoodi", story, code_text)
    for chunk in story.root.iter(f"{W}altChunk"):
        _tell(faults, "eheys-upotettu", story, chunk)


def _ends_with_paragraph(block: etree._Element) -> bool:
    """Tell whether the last thing in a cell is a paragraph, also when that stands in a control."""
    last = next((one for one in block.iterchildren(etree.Element, reversed=True) if one.tag not in _PASSED_BY), None)
    if last is None:
        return False
    if last.tag in _WRAPS:
        content = last.find(f"{W}sdtContent") if last.tag == f"{W}sdt" else last
        return content is not None and _ends_with_paragraph(content)
    return last.tag == f"{W}p"


def _stands_in_text(block: etree._Element) -> bool:
    for above in block.iterancestors():
        if above.tag in _BLOCKS:
            return False
        if above.tag in _INSIDE:
            return True
    return False


def _check_tables(story: Story, faults: Faults) -> None:
    for table in story.root.iter(f"{W}tbl"):
        rows = [row for row in table.iter(f"{W}tr") if next(row.iterancestors(f"{W}tbl")) is table]
        if not rows:
            _tell(faults, "eheys-taulukko-tyhjä", story, table)
        elif len(rows) > 1 and _has_header(table) and rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            _tell(faults, "eheys-otsikkorivi", story, rows[0])
    for row in story.root.iter(f"{W}tr"):
        if next(row.iter(f"{W}tc"), None) is None:
            _tell(faults, "eheys-rivi-tyhjä", story, row)


def _has_header(table: etree._Element) -> bool:
    look = table.find(f"{W}tblPr/{W}tblLook")
    if look is None:
        return False
    first = look.get(f"{W}firstRow")
    if first is not None:
        return first in _TRUE
    bits = look.get(f"{W}val", "")
    return re.fullmatch("[0-9A-Fa-f]{1,4}", bits) is not None and int(bits, 16) & 0x20 != 0


def _check_texts(story: Story, faults: Faults, *, template: bool) -> None:
    """Tell of a program's words. A mark in an answer is told more mildly: a person may have written it."""
    if not template and texts.has_own_mark(etree.tostring(story.root)):
        faults.add("eheys-oma-merkki", story.osa)
    seen: set[etree._Element] = set()
    for text in story.root.iter(f"{W}t"):
        said = text.text or ""
        paragraph = next(text.iterancestors(f"{W}p"), None)
        if paragraph is None:
            continue
        if any(error in said for error in texts.BROKEN) or (texts.is_leaked(said) and _is_all(text, paragraph)):
            _tell(faults, "eheys-teksti", story, paragraph)
        elif "{" in said and paragraph not in seen and not template:
            seen.add(paragraph)
            if texts.has_mark(text_of(paragraph)):
                answered = next(text.iterancestors(f"{W}sdt"), None) is not None
                _tell(faults, "eheys-merkki-vastauksessa" if answered else "eheys-merkki", story, paragraph)


def _is_all(text: etree._Element, paragraph: etree._Element) -> bool:
    """Tell whether the text is all that its paragraph or its control says: Word cuts words into pieces."""
    wholes = [paragraph, *text.iterancestors(f"{W}sdt")][:2]
    return any(all(one is text or not one.text for one in whole.iter(f"{W}t")) for whole in wholes)


def _check_drawings(story: Story, faults: Faults) -> None:
    seen: set[str] = set()
    for drawing in story.root.iter(_DRAWING):
        if drawing.get("id", "") in seen:
            _tell(faults, "eheys-kuva-kahdesti", story, drawing)
        seen.add(drawing.get("id", ""))


def _check_controls(stories: Iterable[Story], faults: Faults) -> None:
    seen: set[str] = set()
    for story in stories:
        if story.osa == package.PROMPTS:
            continue  # the prompts are a document of their own
        for control in sdt.controls(story.root):
            if control.id in seen:
                _tell(faults, "eheys-säädin-kahdesti", story, control.element, tunniste=control.tag)
            seen |= {control.id} - {""}
            if max(len(control.tag), len(control.alias)) > _LONGEST_TAG:
                _tell(faults, "eheys-tunniste-pitkä", story, control.element)
            _check_content(control, story, faults)


def _check_content(control: Control, story: Story, faults: Faults) -> None:
    content = control.element.find(f"{W}sdtContent")
    if content is None or not len(content):
        _tell(faults, "eheys-säädin-rikki", story, control.element, tunniste=control.tag)
    elif control.kind is not Kind.OTHER and sdt.is_empty(control):
        _tell(faults, "eheys-säädin-tyhjä", story, control.element, tunniste=control.tag)


def _check_language(held: Container, faults: Faults) -> None:
    styles = (held.trees[name] for name in held.of(package.main_part(held.readable), "styles") if name in held.trees)
    spoken = (lang for root in styles for lang in root.iter(f"{W}lang") if lang.get(f"{W}val"))
    if not properties.language(held) and next(spoken, None) is None:
        faults.add("eheys-kieli")


def _check_traces(held: Container, stories: Iterable[Story], faults: Faults) -> None:
    """Tell of what Word notes of the one who writes."""
    main = package.main_part(held.readable)
    settings = [held.trees[name] for name in held.of(main, "settings") if name in held.trees]
    if any(root.find(f"{W}rsids") is not None for root in settings) or any(
        _RSID.search(held.sound[story.name]) for story in stories
    ):
        faults.add("eheys-metatieto", mitä=FiSv("muokkauskertojen numerot (rsid)", "redigeringarnas nummer (rsid)"))
    if any(root.find(f"{W}docVars") is not None for root in settings):
        faults.add("eheys-metatieto", mitä=FiSv("asiakirjan muuttujia", "dokumentets variabler"))
    if any(one.get(f"{W}author") for story in stories for one in story.root.iter(f"{W}ins", f"{W}del")):
        authors = FiSv("jäljitettyjen muutosten tekijät", "vem som har gjort spårade ändringar")
        faults.add("eheys-metatieto", mitä=authors)
