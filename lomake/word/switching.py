"""A content control → one that marks of the text engine can switch: answer or prompt, tick or none, one row or many."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from lomake.word.controls import W15, Control, Kind, Level, controls, items
from lomake.word.package import W14, W

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PROMPT_STYLE = "PlaceholderText"
# The prompt's style → the answer's. LibreOffice makes a style's id of the ASCII letters of its name.
_ANSWER_STYLES = {"Kehoteviiva": "Taytto", "Kehoteviivalla": "Tyttkohta"}
# Word's order in sdtPr: what comes before showingPlcHdr.
_BEFORE_FLAG = {f"{W}{name}" for name in ("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary")}
_BEFORE_TAG = {f"{W}{name}" for name in ("rPr", "alias")}
_BEFORE_ID = {f"{W}{name}" for name in ("rPr", "alias", "tag")}


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
    run, *others = control.content.iter(f"{W}r")
    for other in others:  # LibreOffice writes an empty run before that of the character
        next(other.iterancestors()).remove(other)
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


def give_tag(control: Control, tag: str) -> None:
    """Write the name of the field into a control that has none; the style of answers too, if the prompt's tells it."""
    _insert(control.properties, "tag", _BEFORE_TAG).set(f"{W}val", tag)
    prompt = control.content.find(f".//{W}rStyle")
    style = _ANSWER_STYLES.get(prompt.get(f"{W}val", "")) if prompt is not None else None
    if style and control.properties.find(f"{W}rPr") is None:
        etree.SubElement(_insert(control.properties, "rPr", set()), f"{W}rStyle").set(f"{W}val", style)


def mark_as_prompt(control: Control) -> None:
    """Let Word know that what the control shows is its prompt."""
    if control.properties.find(f"{W}showingPlcHdr") is None:
        _insert(control.properties, "showingPlcHdr", _BEFORE_FLAG)


def mark_as_answer(control: Control) -> None:
    """Let Word know that what the control shows is no prompt."""
    for flag in control.properties.findall(f"{W}showingPlcHdr"):
        control.properties.remove(flag)


def unwrap(control: Control) -> None:
    """Take a control away from round its content."""
    for child in list(control.content):
        control.element.addprevious(child)
    next(control.element.iterancestors()).remove(control.element)


def make_section(tag: str, rows_of_items: Sequence[Sequence[etree._Element]]) -> None:
    """Put the rows of a table into a repeating section, where the first of them is; each item is whole rows."""
    section = _empty_control(f"{W15}repeatingSection")
    rows_of_items[0][0].addprevious(section.element)
    _insert(section.properties, "tag", _BEFORE_TAG).set(f"{W}val", tag)
    for rows in rows_of_items:
        item = _empty_control(f"{W15}repeatingSectionItem")
        section.content.append(item.element)
        item.content.extend(rows)


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
        parent = next(element.iterancestors())
        parent.text = (parent.text or "") + text


def put_after(element: etree._Element, text: str) -> None:
    """Write text right after an element."""
    element.tail = text + (element.tail or "")


def _answer(control: Control, text: str) -> etree._Element:
    """Return the run that shows an answer; in its paragraph where the control stands for a whole one."""
    run = etree.Element(f"{W}r")
    style = _answer_style(control)
    if style is not None:
        run.append(style)
    etree.SubElement(run, f"{W}t", {_XML_SPACE: "preserve"}).text = text
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


def _empty_control(kind: str) -> Control:
    element = etree.Element(f"{W}sdt", nsmap={"w15": W15[1:-1]})
    etree.SubElement(etree.SubElement(element, f"{W}sdtPr"), kind)
    etree.SubElement(element, f"{W}sdtContent")
    return Control(element, Kind(etree.QName(kind).localname), Level.ROW)


def _insert(parent: etree._Element, name: str, after: set[str]) -> etree._Element:
    """Return a new child of sdtPr, put where Word writes it."""
    new = etree.Element(f"{W}{name}")
    places = [place for place, child in enumerate(parent, 1) if child.tag in after]
    parent.insert(max(places, default=0), new)
    return new
