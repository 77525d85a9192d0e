"""A Word part → its content controls: what each is, where it stands, what it holds.

With switching.py, which changes them, the only module that knows <w:sdt>. Word puts one round a run, a paragraph, a
cell or a row:

    <w:sdt><w:sdtPr> rPr alias tag id lock placeholder showingPlcHdr … the kind </w:sdtPr>
           <w:sdtContent> … </w:sdtContent></w:sdt>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from lxml import etree

from lomake.word.package import W14, W

W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"

WRITING_LINE = "Kirjoitusviiva"
_GLYPH = re.compile(r"(?!00[01]|D[89A-F]|FFF[EF])[0-9A-F]{4}", re.IGNORECASE)
_VISIBLE = {f"{W}{name}" for name in ("sym", "tab", "br", "drawing", "pict", "object", "fldChar", "fldSimple")}


class Kind(Enum):
    """What a person can do in the control."""

    PLAIN = "text"
    RICH = "richText"
    DATE = "date"
    DROPDOWN = "dropDownList"
    COMBOBOX = "comboBox"
    CHECKBOX = "checkbox"
    SECTION = "repeatingSection"
    ITEM = "repeatingSectionItem"
    OTHER = "other"


class Level(Enum):
    """What the control stands in the place of."""

    RUN = "run"
    BLOCK = "paragraph"
    CELL = "cell"
    ROW = "row"


_KINDS = {f"{W}{kind.value}": kind for kind in Kind} | {
    f"{W14}checkbox": Kind.CHECKBOX,
    f"{W15}repeatingSection": Kind.SECTION,
    f"{W15}repeatingSectionItem": Kind.ITEM,
}
_OTHER_KINDS = {f"{W}{name}" for name in ("picture", "group", "equation", "citation", "bibliography", "docPartObj",
                                          "docPartList")}  # fmt: skip
_BLOCK_PARENTS = {f"{W}{name}" for name in ("body", "tc", "hdr", "ftr", "footnote", "endnote", "comment",
                                            "txbxContent", "docPartBody")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Control:
    """One content control of a parsed part."""

    element: etree._Element
    kind: Kind
    level: Level

    @property
    def tag(self) -> str:
        """The name of the field; "" when the control has none."""
        return self._value("tag")

    @property
    def alias(self) -> str:
        """What a person and a screen reader are told the control is."""
        return self._value("alias")

    @property
    def id(self) -> str:
        """The control's number as it is written; "" when there is none."""
        return self._value("id")

    @property
    def properties(self) -> etree._Element:
        """The control's sdtPr, made if missing."""
        found = self.element.find(f"{W}sdtPr")
        if found is None:
            found = etree.Element(f"{W}sdtPr")
            self.element.insert(0, found)
        return found

    @property
    def content(self) -> etree._Element:
        """The control's sdtContent, made if missing."""
        found = self.element.find(f"{W}sdtContent")
        return etree.SubElement(self.element, f"{W}sdtContent") if found is None else found

    def set_tag(self, tag: str) -> None:
        """Write the name of the field."""
        for element in self.properties.findall(f"{W}tag"):
            element.set(f"{W}val", tag)

    def _value(self, name: str) -> str:
        found = self.element.find(f"{W}sdtPr/{W}{name}")
        return "" if found is None else found.get(f"{W}val", "")


def controls(root: etree._Element) -> Iterator[Control]:
    """Yield every control below `root` in document order, an outer one before those in it."""
    for element in root.iter(f"{W}sdt"):
        yield Control(element, kind_of(element), _level(element))


def around(element: etree._Element) -> Iterator[Control]:
    """Yield the controls that an element stands in, the nearest first."""
    for above in element.iterancestors(f"{W}sdt"):
        yield Control(above, kind_of(above), _level(above))


def items(section: Control) -> list[Control]:
    """Return the items of a repeating section that have something in them."""
    found = [Control(element, kind_of(element), section.level) for element in section.content.findall(f"{W}sdt")]
    return [item for item in found if item.kind is Kind.ITEM and len(item.content)]


def is_empty(control: Control) -> bool:
    """Tell whether the control shows nothing at all, not even a non-breaking space: Word has nothing to click on."""
    return not any(
        element.text if element.tag == f"{W}t" else element.tag in _VISIBLE for element in control.content.iter()
    )


def is_ticked(control: Control) -> bool:
    """Tell whether a check box is ticked."""
    checked = control.properties.find(f".//{W14}checked")
    return checked is not None and _is_on(checked.get(f"{W14}val"))


def shows_prompt(control: Control) -> bool:
    """Tell whether the control shows its prompt, so that nobody has answered."""
    flag = control.element.find(f"{W}sdtPr/{W}showingPlcHdr")
    return flag is not None and _is_on(flag.get(f"{W}val"))


def prompt_name(control: Control) -> str:
    """Return the name under which the document's glossary has the control's prompt; "" when it has none."""
    found = control.element.find(f"{W}sdtPr/{W}placeholder/{W}docPart")
    return "" if found is None else found.get(f"{W}val", "")


def picked_day(control: Control) -> date | None:
    """Return the day that a date control's picker holds; None when it holds none."""
    picked = control.element.find(f"{W}sdtPr/{W}date")
    try:
        return date.fromisoformat(picked.get(f"{W}fullDate", "")[:10]) if picked is not None else None
    except ValueError:
        return None


def value_of(control: Control, text: str) -> str:
    """Return what the item of a list with this text stands for; the text itself where there is no such item."""
    for item in control.element.iterfind(f"{W}sdtPr/*/{W}listItem"):
        value = item.get(f"{W}value", "")
        if text == item.get(f"{W}displayText", value):
            return value
    return text


def _is_on(value: str | None) -> bool:
    return value is None or value.lower() in {"1", "true", "on"}


def glyphs(control: Control) -> tuple[str, str]:
    """Return the check box's own characters for checked and unchecked; Word's when its own are no characters."""

    def glyph(name: str, default: str) -> str:
        state = control.properties.find(f".//{W14}{name}")
        code = state.get(f"{W14}val", "") if state is not None else ""
        return chr(int(code if _GLYPH.fullmatch(code) else default, 16))

    return glyph("checkedState", "2612"), glyph("uncheckedState", "2610")


def writing_lines(control: Control) -> list[etree._Element]:
    """Return the empty lines to write on by hand that directly follow the control's paragraph."""
    if control.level in (Level.CELL, Level.ROW):
        return []
    block = control.element
    while _level(block) is not Level.BLOCK:
        block = _parent(block)
    lines = []
    following = block.getnext()
    while following is not None and style_of(following) == WRITING_LINE:
        lines.append(following)
        following = following.getnext()
    return lines


def for_handwriting(control: Control) -> list[etree._Element]:
    """Return the writing lines of the control, and what keeps its paragraph on the page of the first of them.

    A last line that is itself kept with what follows leaves that bond to the control's paragraph.
    """
    lines = writing_lines(control)
    if not lines or lines[-1].find(f"{W}pPr/{W}keepNext") is not None:
        return lines
    above = lines[0].getprevious()
    keep = above.find(f"{W}pPr/{W}keepNext") if above is not None else None
    return lines if keep is None else [keep, *lines]


def style_of(paragraph: etree._Element) -> str | None:
    """Return the id of a paragraph's style; None when it has none of its own."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return found.get(f"{W}val") if found is not None else None


def kind_of(element: etree._Element) -> Kind:
    """Return what a person can do in the control."""
    properties = element.find(f"{W}sdtPr")
    for child in properties if properties is not None else ():
        if child.tag in _KINDS:
            return _KINDS[str(child.tag)]
        if child.tag in _OTHER_KINDS:
            return Kind.OTHER
    return Kind.RICH  # Word's rich text control is the one without a kind


def _level(element: etree._Element) -> Level:
    """Return the level that the schema gives a control in this place."""
    parent = element.getparent()
    if parent is None or parent.tag in _BLOCK_PARENTS:
        return Level.BLOCK
    if parent.tag == f"{W}sdtContent":
        return _level(_parent(parent))
    return {f"{W}tbl": Level.ROW, f"{W}tr": Level.CELL}.get(str(parent.tag), Level.RUN)


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a part has no parent")
    return parent
