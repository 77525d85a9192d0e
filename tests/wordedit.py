"""Edits a form as Word does: what a coach types, ticks, picks and copies. Uses nothing of the package."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from datetime import date

import wordkit as kit
from lxml import etree
from wordkit import W14, W

W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BODY = "word/document.xml"


def edited(docx: bytes, change: Callable[[etree._Element], object], part: str = BODY) -> bytes:
    """Return the form with one part changed."""
    parts = kit.parts(docx)
    root = etree.fromstring(parts[part])
    change(root)
    return kit.zipped(parts | {part: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)})


def control(root: etree._Element, tag: str, nth: int = 0) -> etree._Element:
    """Return the control with the tag, the `nth` of them."""
    return [sdt for sdt in root.iter(f"{W}sdt") if tag_of(sdt) == tag][nth]


def tag_of(sdt: etree._Element) -> str:
    found = sdt.find(f"{W}sdtPr/{W}tag")
    return "" if found is None else found.get(f"{W}val", "")


def type_text(docx: bytes, tag: str, text: str, *, nth: int = 0, how: str = "plain") -> bytes:
    """Type over what a text control says; `how`: plain, split (as Word cuts a text to pieces) or tracked."""

    def change(root: etree._Element) -> None:
        sdt = control(root, tag, nth)
        _answered(sdt)
        holder = _holder(sdt)
        old = [child for child in holder if child.tag not in {f"{W}pPr", f"{W}tcPr"}]
        where = holder
        if old and old[0].tag == f"{W}p":
            where = old[0]
            old = [child for paragraph in old for child in paragraph if child.tag != f"{W}pPr"]
        for child in old:
            if how != "tracked":
                next(child.iterancestors()).remove(child)
        if how == "tracked":
            _delete_tracked(old)
            inserted = etree.SubElement(where, f"{W}ins", {f"{W}id": "901", f"{W}author": "Sari"})
            inserted.extend(_runs(text))
        else:
            where.extend(_split(text) if how == "split" else _runs(text))

    return edited(docx, change)


def clear(docx: bytes, tag: str, nth: int = 0) -> bytes:
    """Delete what a control says: Word shows the prompt again."""

    def change(root: etree._Element) -> None:
        sdt = control(root, tag, nth)
        flag = etree.Element(f"{W}showingPlcHdr")
        properties = sdt.find(f"{W}sdtPr")
        assert properties is not None
        properties.insert(3, flag)
        for text in sdt.iter(f"{W}t"):
            text.text = "Kirjoita"

    return edited(docx, change)


def tick(docx: bytes, tag: str, *, on: bool = True, nth: int = 0) -> bytes:
    """Click a check box."""

    def change(root: etree._Element) -> None:
        sdt = control(root, tag, nth)
        checked = sdt.find(f".//{W14}checked")
        assert checked is not None
        checked.set(f"{W14}val", "1" if on else "0")
        for text in sdt.iter(f"{W}t"):
            text.text = "☒" if on else "☐"

    return edited(docx, change)


def pick(docx: bytes, tag: str, day: date, text: str = "", nth: int = 0) -> bytes:
    """Pick a day in a date control; `text` is what it shows, the day unless given."""

    def change(root: etree._Element) -> None:
        picker = control(root, tag, nth).find(f"{W}sdtPr/{W}date")
        assert picker is not None
        picker.set(f"{W}fullDate", f"{day.isoformat()}T00:00:00Z")

    return type_text(edited(docx, change), tag, text or f"{day.day}.{day.month}.{day.year}", nth=nth)


def copy_item(docx: bytes, tag: str, nth: int = 0, *, emptied: bool = True) -> bytes:
    """Click the [+] of a repeating section below its `nth` row; the new row is empty, unless the row was copied."""

    def change(root: etree._Element) -> None:
        item = _items(root, tag)[nth]
        new = copy.deepcopy(item)
        for number, sdt in enumerate(new.iter(f"{W}sdt"), 1):
            identity = sdt.find(f"{W}sdtPr/{W}id")
            if identity is not None:
                identity.set(f"{W}val", str(-5_000_000 - number))
            if emptied and tag_of(sdt):
                _empty(sdt)
        for mark in list(new.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            next(mark.iterancestors()).remove(mark)  # a name can't be there twice: Word leaves it with the first
        item.addnext(new)

    return edited(docx, change)


def delete_item(docx: bytes, tag: str, nth: int = 0) -> bytes:
    """Delete a row of a repeating section."""

    def change(root: etree._Element) -> None:
        item = _items(root, tag)[nth]
        next(item.iterancestors()).remove(item)

    return edited(docx, change)


def tab_row(docx: bytes, tag: str, *texts: str) -> bytes:
    """Press Tab in the last cell of a table: a plain row below the section's last, and type into its cells."""

    def change(root: etree._Element) -> None:
        section = control(root, tag)
        section.addnext(etree.fromstring(kit.part_xml("document", kit.tr(*texts)).encode())[0])

    return edited(docx, change)


def paste_over(docx: bytes, tag: str, text: str) -> bytes:
    """Replace a whole control by plain words."""

    def change(root: etree._Element) -> None:
        sdt = control(root, tag)
        whole = kit.p(text) if next(sdt.iter(f"{W}p"), None) is not None else kit.run(text)
        sdt.addprevious(etree.fromstring(kit.part_xml("document", whole).encode())[0])
        next(sdt.iterancestors()).remove(sdt)

    return edited(docx, change)


def retag(docx: bytes, old: str, new: str) -> bytes:
    """Give every control with a tag another."""

    def change(root: etree._Element) -> None:
        for sdt in root.iter(f"{W}sdt"):
            if tag_of(sdt) == old:
                next(sdt.iter(f"{W}tag")).set(f"{W}val", new)

    return edited(docx, change)


def with_property(docx: bytes, name: str, value: str) -> bytes:
    """Change one of the document's own properties."""
    parts = kit.parts(docx)
    custom = parts["docProps/custom.xml"].decode()
    changed = re.sub(rf'(name="{re.escape(name)}"><vt:lpwstr>)[^<]*', rf"\g<1>{value}", custom)
    assert changed != custom
    return kit.zipped(parts | {"docProps/custom.xml": changed.encode()})


def _items(root: etree._Element, tag: str) -> list[etree._Element]:
    content = control(root, tag).find(f"{W}sdtContent")
    assert content is not None
    return content.findall(f"{W}sdt")


def _holder(sdt: etree._Element) -> etree._Element:
    content = sdt.find(f"{W}sdtContent")
    assert content is not None
    cell = content.find(f"{W}tc")
    return content if cell is None else cell


def _answered(sdt: etree._Element) -> None:
    for flag in sdt.findall(f"{W}sdtPr/{W}showingPlcHdr"):
        next(flag.iterancestors()).remove(flag)


def _empty(sdt: etree._Element) -> None:
    properties = sdt.find(f"{W}sdtPr")
    assert properties is not None
    checked = properties.find(f".//{W14}checked")
    if checked is not None:
        checked.set(f"{W14}val", "0")
    elif properties.find(f"{W15}repeatingSectionItem") is None and properties.find(f"{W}showingPlcHdr") is None:
        properties.insert(2, etree.Element(f"{W}showingPlcHdr"))
        for text in sdt.iter(f"{W}t"):
            text.text = "\u00a0" * 6


def _runs(text: str) -> list[etree._Element]:
    """Return a run with the text, its lines parted as Shift+Enter parts them."""
    run = etree.Element(f"{W}r")
    for number, line in enumerate(text.split("\n")):
        if number:
            etree.SubElement(run, f"{W}br")
        for place, words in enumerate(line.split("\t")):
            if place:
                etree.SubElement(run, f"{W}tab")
            etree.SubElement(run, f"{W}t", {SPACE: "preserve"}).text = words
    return [run]


def _split(text: str) -> list[etree._Element]:
    """Return the text as Word has it after some editing: pieces, proofing marks, smart tags, page breaks."""
    pieces: list[etree._Element] = []
    for number, start in enumerate(range(0, len(text), 3)):
        (run,) = _runs(text[start : start + 3])
        run.set(f"{W}rsidR", f"00{number:06d}")
        run.insert(0, etree.Element(f"{W}rPr"))
        if number % 3 == 1:
            wrapped = etree.Element(f"{W}smartTag", {f"{W}element": "place"})
            wrapped.append(run)
            run = wrapped
        if number % 4 == 2:
            etree.SubElement(next(run.iter(f"{W}r")), f"{W}lastRenderedPageBreak")
        pieces += [etree.Element(f"{W}proofErr", {f"{W}type": "spellStart"}), run]
    return pieces


def _delete_tracked(old: list[etree._Element]) -> None:
    for number, run in enumerate(old):
        if run.tag != f"{W}r":
            continue
        gone = etree.Element(f"{W}del", {f"{W}id": f"{800 + number}", f"{W}author": "Sari"})
        run.addprevious(gone)
        gone.append(run)
        for text in run.findall(f"{W}t"):
            text.tag = f"{W}delText"
