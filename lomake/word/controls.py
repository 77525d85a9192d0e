"""A Word part's content controls: what they are, what they hold, and their content made switchable.

The only module that knows <w:sdt>. Word puts one round a run, a paragraph, a cell or a row:

    <w:sdt><w:sdtPr> rPr alias tag id lock placeholder showingPlcHdr … the kind </w:sdtPr>
           <w:sdtContent> … </w:sdtContent></w:sdt>
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum

from lxml import etree

from lomake.word.package import W14, W

W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

WRITING_LINE = "Kirjoitusviiva"
_PROMPT_STYLE = "PlaceholderText"
_VISIBLE = {f"{W}{name}" for name in ("sym", "tab", "br", "drawing", "pict", "object", "fldChar", "fldSimple")}
# Word's order in sdtPr: what comes before showingPlcHdr.
_BEFORE_FLAG = {f"{W}{name}" for name in ("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary")}
_BEFORE_ID = {f"{W}{name}" for name in ("rPr", "alias", "tag")}


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


@dataclass(frozen=True, slots=True)
class Switch:
    """Marks of the text engine that make a control show either an answer or its own prompt.

    They are plain text here: `opening` … `closing` go round the control's inside, what stands between `answered` and
    `otherwise` is for an answer, between `otherwise` or `unanswered` and `end` for none; `answer` is the answer.
    """

    opening: str
    unanswered: str
    answered: str
    answer: str
    otherwise: str
    end: str
    closing: str


def controls(root: etree._Element) -> Iterator[Control]:
    """Yield every control below `root` in document order, an outer one before those in it."""
    for element in root.iter(f"{W}sdt"):
        yield Control(element, _kind(element), _level(element))


def items(section: Control) -> list[Control]:
    """Return the items of a repeating section that have something in them."""
    found = [Control(element, _kind(element), section.level) for element in section.content.findall(f"{W}sdt")]
    return [item for item in found if item.kind is Kind.ITEM and len(item.content)]


def is_empty(control: Control) -> bool:
    """Tell whether the control shows nothing at all, not even a non-breaking space: Word has nothing to click on."""
    return not any(
        element.text if element.tag == f"{W}t" else element.tag in _VISIBLE for element in control.content.iter()
    )


def glyphs(control: Control) -> tuple[str, str]:
    """Return the check box's own characters for checked and unchecked."""

    def glyph(name: str, default: str) -> str:
        state = control.properties.find(f".//{W14}{name}")
        return chr(int(state.get(f"{W14}val", default) if state is not None else default, 16))

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
    while following is not None and _style(following) == WRITING_LINE:
        lines.append(following)
        following = following.getnext()
    return lines


def make_switchable(control: Control, switch: Switch) -> None:
    """Let a text, date or list control show an answer in its own style, or exactly the prompt it has now."""
    properties, answer = control.properties, _answer(control, switch.answer)
    for binding in properties.findall(f"{W}dataBinding"):
        properties.remove(binding)  # Word would put the bound store's text over the answer
    flag = properties.find(f"{W}showingPlcHdr")
    if flag is None:
        flag = _insert(properties, "showingPlcHdr", _BEFORE_FLAG)
    put_before(flag, switch.unanswered)
    put_after(flag, switch.end)
    properties.text = switch.opening + (properties.text or "")
    holder = control.content
    if control.level is Level.CELL:
        holder = next(holder.iter(f"{W}tc"))
    first = 1 if len(holder) and holder[0].tag == f"{W}tcPr" else 0
    put_after(holder[-1], switch.end + switch.closing)
    holder.insert(first, answer)
    put_before(answer, switch.answered)
    put_after(answer, switch.otherwise)


def set_full_date(control: Control, mark: str) -> None:
    """Put `mark` in the place of a date control's machine-readable day."""
    for element in control.properties.findall(f"{W}date"):
        element.set(f"{W}fullDate", mark)


def make_tickable(control: Control, state: str, glyph: str) -> None:
    """Put marks in the place of a check box's state and of the character that it shows."""
    box = control.properties.find(f"{W14}checkbox")
    checked = box.find(f"{W14}checked") if box is not None else None
    if box is not None and checked is None:
        checked = etree.Element(f"{W14}checked")
        box.insert(0, checked)
    if checked is not None:
        checked.set(f"{W14}val", state)
    for flag in control.properties.findall(f"{W}showingPlcHdr"):
        control.properties.remove(flag)
    run = next(control.content.iter(f"{W}r"))
    for child in [child for child in run if child.tag != f"{W}rPr"]:
        run.remove(child)
    etree.SubElement(run, f"{W}t").text = glyph


def repeat_first(section: Control, before: str, after: str) -> None:
    """Keep the first item of a repeating section and put marks round it."""
    first = items(section)[0].element
    for child in list(section.content):
        if child is not first:
            section.content.remove(child)
    put_before(first, before)
    put_after(first, after)


def set_ids(root: etree._Element, mark: str) -> None:
    """Put `mark` in the place of every control's number."""
    for control in controls(root):
        element = control.properties.find(f"{W}id")
        if element is None:
            element = _insert(control.properties, "id", _BEFORE_ID)
        element.set(f"{W}val", mark)


def put_before(element: etree._Element, text: str) -> None:
    """Write text between an element and what is before it."""
    previous = element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    else:
        _parent(element).text = (_parent(element).text or "") + text


def put_after(element: etree._Element, text: str) -> None:
    """Write text right after an element."""
    element.tail = text + (element.tail or "")


def _kind(element: etree._Element) -> Kind:
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


def _answer(control: Control, text: str) -> etree._Element:
    """Return the run that shows an answer; in its paragraph where the control stands for a whole one."""
    run = etree.Element(f"{W}r")
    style = _answer_style(control)
    if style is not None:
        run.append(style)
    etree.SubElement(run, f"{W}t", {XML_SPACE: "preserve"}).text = text
    if control.level is Level.RUN:
        return run
    paragraph = etree.Element(f"{W}p")
    layout = control.content.find(f".//{W}pPr")
    if layout is not None:
        paragraph.append(deepcopy(layout))
    paragraph.append(run)
    return paragraph


def _answer_style(control: Control) -> etree._Element | None:
    """Return what Word gives text typed into the control: the control's own style, never the prompt's grey."""
    found = control.properties.find(f"{W}rPr")
    if found is None and control.properties.find(f"{W}showingPlcHdr") is None:
        found = control.content.find(f".//{W}r/{W}rPr")
    if found is None:
        return None
    style = deepcopy(found)
    style.tail = None
    for name in style.findall(f"{W}rStyle"):
        if name.get(f"{W}val") == _PROMPT_STYLE:
            style.remove(name)
    return style


def _style(element: etree._Element) -> str | None:
    found = element.find(f"{W}pPr/{W}pStyle")
    return found.get(f"{W}val") if found is not None else None


def _insert(parent: etree._Element, name: str, after: set[str]) -> etree._Element:
    """Return a new child of sdtPr, put where Word writes it."""
    new = etree.Element(f"{W}{name}")
    places = [place for place, child in enumerate(parent, 1) if child.tag in after]
    parent.insert(max(places, default=0), new)
    return new


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a part has no parent")
    return parent
