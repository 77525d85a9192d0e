"""Edits a form as Word does: what a coach types, ticks, picks, copies and pastes. Uses nothing of the package.

A control is meant by its tag and, where several have it, by its number: those of the body first, then those of headers
and footers. What Word writes is known from its file format and its own files; what is a guess says so.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from datetime import date

import wordkit as kit
from lxml import etree
from wordkit import OFFICE, W14, W

W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BODY = "word/document.xml"
GLOSSARY = "word/glossary/document.xml"

_R = f"{{{OFFICE}}}"
_KINDS = {f"{W}{name}" for name in ("text", "date", "dropDownList", "comboBox", "picture", "group")} | {
    f"{W14}checkbox", f"{W15}repeatingSection", f"{W15}repeatingSectionItem",
}  # fmt: skip
_LISTS = (f"{W}dropDownList", f"{W}comboBox")
_BOOKMARK = {f"{W}bookmarkStart", f"{W}bookmarkEnd"}
_BEFORE_FLAG = {f"{W}{name}" for name in ("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary")}
_CHARACTERS = {"\n": "br", "\t": "tab"}
_HYPHENS = {"\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}
_AROUND: tuple[dict[str, str], ...] = ({}, {f"{W}element": "metricconverter"}, {f"{W}anchor": "_GoBack"})
_NUMBERED = ("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")
_TRACKED = {f"{W}author": "Sari Ohjaaja", f"{W}date": "2026-11-21T09:30:00Z"}


# ------------------------------------------------------------------------------------------------ finding


def edited(docx: bytes, change: Callable[[etree._Element], object], part: str = BODY) -> bytes:
    """Return the form with one part changed."""
    parts = kit.parts(docx)
    root = etree.fromstring(parts[part])
    change(root)
    return kit.zipped(parts | {part: _xml(root)})


def control(root: etree._Element, tag: str, nth: int = 0) -> etree._Element:
    """Return the control with the tag, the `nth` of them."""
    return [sdt for sdt in root.iter(f"{W}sdt") if tag_of(sdt) == tag][nth]


def tag_of(sdt: etree._Element) -> str:
    """Return the control's tag; "" when it has none."""
    found = sdt.find(f"{W}sdtPr/{W}tag")
    return "" if found is None else found.get(f"{W}val", "")


def _control_edited(docx: bytes, tag: str, nth: int, change: Callable[[etree._Element], object]) -> bytes:
    """Return the form with one of its controls changed, in whichever part it is."""
    parts, before = kit.parts(docx), 0
    for name in [BODY, *sorted(name for name in parts if re.fullmatch(r"word/(header|footer)\d+\.xml", name))]:
        root = etree.fromstring(parts[name])
        found = [sdt for sdt in root.iter(f"{W}sdt") if tag_of(sdt) == tag]
        if nth < before + len(found):
            change(found[nth - before])
            return kit.zipped(parts | {name: _xml(root)})
        before += len(found)
    raise LookupError(f"{tag} {nth}")


# ------------------------------------------------------------------------------------------------ what a coach does


def type_text(docx: bytes, tag: str, text: str, *, nth: int = 0, how: str = "plain", enter: bool = False) -> bytes:
    """Type over what a text control says; `how`: plain, split (as Word cuts a text to pieces) or tracked.

    Lines are parted by Shift+Enter or, in rich text, by Enter. That makes a control that is all of its paragraph one
    round paragraphs, or round the cell that they fill; beside other words a line break is written all the same, since
    how Word saves a control that ends in another paragraph than it began in isn't known.
    """
    return _control_edited(docx, tag, nth, lambda sdt: _typed(sdt, text, how, enter=enter))


def clear(docx: bytes, tag: str, nth: int = 0) -> bytes:
    """Delete what a control says: Word puts its prompt back, from the glossary."""
    prompts = _prompts(docx)
    return _control_edited(docx, tag, nth, lambda sdt: _cleared(sdt, prompts))


def empty(docx: bytes, tag: str, nth: int = 0) -> bytes:
    """Delete what a control says and leave nothing, not even the prompt: other programs than Word on a desktop do."""

    def change(sdt: etree._Element) -> None:
        _removed(_flags(sdt))
        for paragraph in _paragraphs(sdt) or [_content(sdt)]:
            _removed(child for child in list(paragraph) if child.tag not in {f"{W}pPr"} | _BOOKMARK)

    return _control_edited(docx, tag, nth, change)


def tick(docx: bytes, tag: str, *, on: bool = True, nth: int = 0) -> bytes:
    """Click a check box."""
    return _control_edited(docx, tag, nth, lambda sdt: _ticked(sdt, on=on))


def choose(docx: bytes, tag: str, shown: str, nth: int = 0) -> bytes:
    """Choose from a list what it shows; the item without a value brings the prompt back."""
    prompts = _prompts(docx)

    def change(sdt: etree._Element) -> None:
        (choices,) = sdt[0].iter(*_LISTS)
        item = next(one for one in choices if one.get(f"{W}displayText", one.get(f"{W}value")) == shown)
        if item.get(f"{W}value"):
            choices.set(f"{W}lastValue", item.get(f"{W}value", ""))
            _typed(sdt, shown)
        else:
            _cleared(sdt, prompts)

    return _control_edited(docx, tag, nth, change)


def pick(docx: bytes, tag: str, day: date, text: str = "", nth: int = 0) -> bytes:
    """Pick a day in a date control; `text` is what it shows, the day unless given."""

    def change(sdt: etree._Element) -> None:
        next(sdt[0].iter(f"{W}date")).set(f"{W}fullDate", f"{day.isoformat()}T00:00:00Z")
        _typed(sdt, text or f"{day.day}.{day.month}.{day.year}")

    return _control_edited(docx, tag, nth, change)


def type_date(docx: bytes, tag: str, text: str, nth: int = 0, *, stale: bool = False) -> bytes:
    """Type into a date control; the day that had been picked is gone, or `stale`: there still."""

    def change(sdt: etree._Element) -> None:
        if not stale:
            next(sdt[0].iter(f"{W}date")).attrib.pop(f"{W}fullDate", "")
        _typed(sdt, text)

    return _control_edited(docx, tag, nth, change)


def move_text(docx: bytes, tag: str, other: str) -> bytes:
    """Drag what one control says to the end of another, changes being tracked."""

    def change(root: etree._Element) -> None:
        source, target = control(root, tag), control(root, other)
        moved = [deepcopy(run) for run in source.iter(f"{W}r")]
        _wrapped(source, "moveFrom")
        if _flags(target):
            _removed(_runs_of(target))
            _removed(_flags(target))
        where = (_paragraphs(target) or [_content(target)])[-1]
        _revision(where, "moveTo").extend(moved)
        for sdt, name in ((source, "moveFrom"), (target, "moveTo")):
            revisions, identity = list(sdt.iter(f"{W}{name}")), {f"{W}id": _free(root)}
            start = identity | {f"{W}name": "siirto1"} | _TRACKED
            revisions[0].addprevious(etree.Element(f"{W}{name}RangeStart", start))
            revisions[-1].addnext(etree.Element(f"{W}{name}RangeEnd", identity))

    return edited(docx, change)


def copy_item(docx: bytes, tag: str, nth: int = 0, *, emptied: bool = True) -> bytes:
    """Click the [+] of a repeating section at its `nth` row: a new row below it, which says nothing.

    Word makes a copy with new numbers and shows the prompts in it; the words outside its controls are copied too. That
    it also unticks the boxes is a guess. Not `emptied`: the row was copied and pasted, with all that it says.
    """
    prompts = _prompts(docx)

    def change(root: etree._Element) -> None:
        item = items(root, tag)[nth]
        new = deepcopy(item)
        _removed(list(new.iter(*_BOOKMARK)))  # a name can't be there twice: Word leaves it with the first
        _renumber(new, root)
        for sdt in new.iter(f"{W}sdt") if emptied else ():
            if sdt.find(f"{W}sdtPr/{W14}checkbox") is not None:
                _ticked(sdt, on=False)
            elif not any(True for _ in sdt[0].iter(f"{W15}repeatingSectionItem")):
                _cleared(sdt, prompts)
        item.addnext(new)

    return edited(docx, change)


def delete_item(docx: bytes, tag: str, nth: int = 0) -> bytes:
    """Delete a row of a repeating section."""
    return edited(docx, lambda root: _removed([items(root, tag)[nth]]))


def tab_row(docx: bytes, tag: str, *texts: str, inside: bool = False) -> bytes:
    """Press Tab in the last cell of a section's table, and type: a row that looks like the last but has no controls.

    It stands below the section or, as Word may do too, `inside` its last item.
    """

    def change(root: etree._Element) -> None:
        [*_, last] = control(root, tag).iter(f"{W}tr")
        row = deepcopy(last)
        cells = list(row.iter(f"{W}tc"))
        assert len(texts) <= len(cells)
        for cell, text in zip(cells, [*texts, *[""] * (len(cells) - len(texts))], strict=True):
            look = cell.find(f".//{W}p/{W}pPr")
            _removed(child for child in list(cell) if child.tag != f"{W}tcPr")
            paragraph = etree.SubElement(cell, f"{W}p")
            paragraph.extend([] if look is None else [deepcopy(look)])
            paragraph.extend(_runs(text) if text else [])
        _removed(child for child in list(row) if child.tag not in {f"{W}trPr", f"{W}tblPrEx"})
        row.extend(cells)
        (last if inside else control(root, tag)).addnext(row)

    return edited(docx, change)


def delete_control(docx: bytes, tag: str, nth: int = 0) -> bytes:
    """Remove a control and keep its words: Remove Content Control."""

    def change(sdt: etree._Element) -> None:
        for child in list(_content(sdt)):
            sdt.addprevious(child)
        _removed([sdt])

    return _control_edited(docx, tag, nth, change)


def paste_over(docx: bytes, tag: str, text: str, nth: int = 0) -> bytes:
    """Replace a whole control, and the bookmark round it, by plain words."""

    def change(sdt: etree._Element) -> None:
        _removed(mark for mark in (sdt.getprevious(), sdt.getnext()) if mark is not None and mark.tag in _BOOKMARK)
        whole = kit.p(text) if _paragraphs(sdt) else kit.run(text)
        sdt.addprevious(etree.fromstring(kit.part_xml("document", whole).encode())[0])
        _removed([sdt])

    return _control_edited(docx, tag, nth, change)


def widen(docx: bytes, tag: str, nth: int = 0) -> bytes:
    """Put a control that is all of its paragraph round the paragraph, and round the cell when it is all of a cell.

    Word writes it so when the whole paragraph or cell was marked.
    """
    return _control_edited(docx, tag, nth, _lifted)


def insert_nested(docx: bytes, tag: str, other: str) -> bytes:
    """Copy another control and paste it at the end of what a rich text control says."""

    def change(root: etree._Element) -> None:
        sdt, new = control(root, tag), deepcopy(control(root, other))
        _renumber(new, root)
        _removed(_flags(sdt))
        (_paragraphs(sdt) or [_content(sdt)])[-1].append(new)

    return edited(docx, change)


def picture(docx: bytes, tag: str) -> bytes:
    """Paste a picture at the end of what a control says."""
    xml = (
        '<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="9001" name="Kuva 1"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="9001" name="kuva.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="kuva9001"/>'
        "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    docx = _control_edited(docx, tag, 0, lambda sdt: _appended(sdt, xml))
    return _related(docx, "media/kuva.png", b"\x89PNG\r\n\x1a\n", "image", "kuva9001", default=("png", "image/png"))


def symbol(docx: bytes, tag: str) -> bytes:
    """Insert a check mark of a symbol font at the end of what a control says."""
    return _control_edited(
        docx, tag, 0, lambda sdt: _appended(sdt, '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
    )


def comment(docx: bytes, tag: str, text: str = "Onko tämä vielä näin?") -> bytes:
    """Comment on what a control says."""

    def change(sdt: etree._Element) -> None:
        where = (_paragraphs(sdt) or [_content(sdt)])[0]
        where.insert(int(where.find(f"{W}pPr") is not None), etree.Element(f"{W}commentRangeStart", {f"{W}id": "0"}))
        etree.SubElement(where, f"{W}commentRangeEnd", {f"{W}id": "0"})
        reference = etree.SubElement(where, f"{W}r")
        etree.SubElement(reference, f"{W}commentReference", {f"{W}id": "0"})

    said = kit.part_xml(
        "comments", f'<w:comment w:id="0" w:author="Sari Ohjaaja" w:initials="SO">{kit.p(text)}</w:comment>'
    )
    docx = _control_edited(docx, tag, 0, change)
    return _related(docx, "comments.xml", said.encode(), "comments", "kommentit9001")


def retag(docx: bytes, old: str, new: str) -> bytes:
    """Give every control of the body with a tag another."""

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


# ------------------------------------------------------------------------------------------------ Word saves


_WORDS_OWN = {
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "o": "urn:schemas-microsoft-com:office:office",
    "r": OFFICE,
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "v": "urn:schemas-microsoft-com:vml",
    "wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "w": kit.MAIN,
    "w14": W14[1:-1],
    "w15": W15[1:-1],
    "w16cex": "http://schemas.microsoft.com/office/word/2018/wordml/cex",
    "w16cid": "http://schemas.microsoft.com/office/word/2016/wordml/cid",
    "w16": "http://schemas.microsoft.com/office/word/2018/wordml",
    "w16se": "http://schemas.microsoft.com/office/word/2015/wordml/symex",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Properties'
    ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Template>Normal.dotm</Template>'
    "<TotalTime>12</TotalTime><Pages>3</Pages><Words>801</Words><Application>Microsoft Office Word</Application>"
    "<DocSecurity>0</DocSecurity><SharedDoc>false</SharedDoc><AppVersion>16.0000</AppVersion></Properties>"
)


def word_saves(docx: bytes) -> bytes:
    """Open and save: the same form in Word's own package, with its numbers, names and order."""
    parts = kit.parts(docx)
    names = _new_names(parts)
    for name in [name for name in parts if re.fullmatch(r"word/(document|(header|footer)\d+)\.xml", name)]:
        root = _with_words_prefixes(etree.fromstring(parts[name]))
        _as_word_writes(root, seed=len(name))
        for element in root.iter():
            for attribute in [key for key in element.attrib if str(key).startswith(_R)]:
                element.set(attribute, names.get(element.get(attribute, ""), element.get(attribute, "")))
        parts[name] = _xml(root)
    settings = etree.fromstring(parts["word/settings.xml"]) if "word/settings.xml" in parts else None
    if settings is not None:
        etree.SubElement(etree.SubElement(settings, f"{W}rsids"), f"{W}rsidRoot", {f"{W}val": "00A1B2C3"})
        parts["word/settings.xml"] = _xml(settings)
    relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
    for relation in relations:
        relation.set("Id", names[relation.get("Id", "")])
    parts["word/_rels/document.xml.rels"] = _xml(relations)
    parts["docProps/app.xml"] = _APP.encode()
    saved = _related(kit.zipped(parts), "webSettings.xml", kit.part_xml("webSettings", "").encode(), "webSettings",
                     f"rId{len(names) + 1}")  # fmt: skip
    return _streamed(kit.parts(saved))


def _new_names(parts: dict[str, bytes]) -> dict[str, str]:
    """Return rId1, rId2 … for the names that the relations of the document have."""
    relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
    return {relation.get("Id", ""): f"rId{number}" for number, relation in enumerate(relations, 1)}


def _with_words_prefixes(root: etree._Element) -> etree._Element:
    new = etree.Element(root.tag, nsmap=_WORDS_OWN)
    new.set("{%s}Ignorable" % _WORDS_OWN["mc"], "w14 w15 w16se w16cid w16 w16cex wp14")  # noqa: UP031
    new.extend(list(root))
    return new


def _as_word_writes(root: etree._Element, seed: int) -> None:
    """Give paragraphs, rows, bookmarks and controls what Word gives them when it saves."""
    for number, element in enumerate(root.iter(f"{W}p", f"{W}tr"), 1):
        element.set(f"{W14}paraId", f"{0x10000000 + seed * 0x100000 + number:08X}")
        element.set(f"{W14}textId", "77777777")
        element.set(f"{W}rsidR", "00A1B2C3")
        if element.tag == f"{W}p":
            element.set(f"{W}rsidRDefault", "00A1B2C3")
    numbers: dict[str, str] = {}
    for mark in root.iter(*_BOOKMARK):
        mark.set(f"{W}id", numbers.setdefault(mark.get(f"{W}id", ""), str(len(numbers))))
    for text in root.iter(f"{W}t"):
        if (text.text or "").strip(" \t\n") == (text.text or ""):
            text.attrib.pop(SPACE, "")
    for sdt in root.iter(f"{W}sdt"):
        look = sdt.find(f"{W}sdtPr/{W}rPr")
        if look is not None and sdt.find(f"{W}sdtEndPr") is None:
            ending = etree.Element(f"{W}sdtEndPr")
            etree.SubElement(etree.SubElement(ending, f"{W}rPr"), f"{W}rStyle", {f"{W}val": "DefaultParagraphFont"})
            sdt.insert(1, ending)


class _Stream(io.BytesIO):
    """A file that can't go back: the zip then writes sizes and check sums behind each part."""

    def tell(self) -> int:
        """Refuse."""
        raise io.UnsupportedOperation


def _streamed(parts: dict[str, bytes]) -> bytes:
    """Return the package in the order that Word writes it: the document early, the properties last."""
    first = ["[Content_Types].xml", "_rels/.rels", BODY, "word/_rels/document.xml.rels"]
    order = [*first, *sorted(parts.keys() - set(first), key=lambda name: (name.startswith("docProps/"), name))]
    stream = _Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in order:
            archive.writestr(zipfile.ZipInfo(name), parts[name], zipfile.ZIP_DEFLATED)
    return stream.getvalue()


# ------------------------------------------------------------------------------------------------ controls


def _content(sdt: etree._Element) -> etree._Element:
    found = sdt.find(f"{W}sdtContent")
    assert found is not None
    return found


def _paragraphs(sdt: etree._Element) -> list[etree._Element]:
    """Return the paragraphs that the control holds whole; none when it stands in one."""
    return list(_content(sdt).iter(f"{W}p"))


def _runs_of(sdt: etree._Element) -> list[etree._Element]:
    return list(_content(sdt).iter(f"{W}r"))


def _flags(sdt: etree._Element) -> list[etree._Element]:
    return sdt.findall(f"{W}sdtPr/{W}showingPlcHdr")


def items(root: etree._Element, tag: str) -> list[etree._Element]:
    """Return the rows of a repeating section."""
    return _content(control(root, tag)).findall(f"{W}sdt")


def _typed(sdt: etree._Element, text: str, how: str = "plain", *, enter: bool = False) -> None:
    """Let the control say `text`."""
    prompt, style = bool(_flags(sdt)), sdt.find(f"{W}sdtPr/{W}rPr")
    _removed(_flags(sdt))
    if prompt:
        _removed(_runs_of(sdt))
    enter = enter and "\n" in text and not any(child.tag in _KINDS for child in sdt[0])
    if enter and not _paragraphs(sdt) and _is_alone(sdt):
        _lifted(sdt)
    lines = text.split("\n") if enter and _paragraphs(sdt) else [text]
    make = _pieces if how == "split" else _runs
    made = [list(make(line, style)) for line in lines]
    if how == "tracked":
        _track(sdt, made)
        return
    paragraphs = _paragraphs(sdt)
    _removed(paragraphs[1:])
    where = paragraphs[0] if paragraphs else _content(sdt)
    _removed(child for child in list(where) if child.tag not in {f"{W}pPr"} | _BOOKMARK)
    where.extend(made[0])
    _new_paragraphs(where, made[1:])


def _track(sdt: etree._Element, made: list[list[etree._Element]]) -> None:
    """Let the control's words be deleted and new ones come after them, all of it tracked."""
    _wrapped(sdt, "del")
    paragraphs = _paragraphs(sdt)
    for paragraph in paragraphs[:-1]:
        _mark_end(paragraph, "del")
    where = paragraphs[-1] if paragraphs else _content(sdt)
    new = [where, *_new_paragraphs(where, [[] for _ in made[1:]])]
    for paragraph, runs in zip(new, made, strict=True):
        _revision(paragraph, "ins").extend(runs)
    for paragraph in new[:-1]:
        _mark_end(paragraph, "ins")  # the old end of the paragraph is now that of the last line


def _new_paragraphs(above: etree._Element, made: list[list[etree._Element]]) -> list[etree._Element]:
    """Put paragraphs like the one above below it."""
    new: list[etree._Element] = []
    look = above.find(f"{W}pPr")
    for runs in made:
        paragraph = etree.Element(f"{W}p")
        paragraph.extend([*([] if look is None else [deepcopy(look)]), *runs])
        (new[-1] if new else above).addnext(paragraph)
        new.append(paragraph)
    return new


def _wrapped(sdt: etree._Element, name: str) -> None:
    """Put the runs of a control into w:del or w:moveFrom."""
    for run in _runs_of(sdt):
        if any(above.tag in {f"{W}del", f"{W}moveFrom"} for above in run.iterancestors()):
            continue
        revision = _revision(next(run.iterancestors()), name)
        run.addprevious(revision)
        revision.append(run)
        for text in run.findall(f"{W}t") if name == "del" else ():
            text.tag = f"{W}delText"


def _revision(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, f"{W}{name}", {f"{W}id": _free(parent)} | _TRACKED)


def _mark_end(paragraph: etree._Element, name: str) -> None:
    """Tell in the paragraph's properties that its end was inserted or deleted."""
    look = paragraph.find(f"{W}pPr")
    if look is None:
        look = etree.Element(f"{W}pPr")
        paragraph.insert(0, look)
    end = look.find(f"{W}rPr")
    _revision(etree.SubElement(look, f"{W}rPr") if end is None else end, name)


def _is_alone(sdt: etree._Element) -> bool:
    """Tell whether a control in a paragraph is all that the paragraph says."""
    parent = next(sdt.iterancestors())
    return parent.tag == f"{W}p" and not any(
        child is not sdt and child.tag not in {f"{W}pPr"} | _BOOKMARK for child in parent
    )


def _lifted(sdt: etree._Element) -> None:
    """Put a control that is all of its paragraph round the paragraph; round the cell when that is all there is."""
    paragraph = next(sdt.iterancestors(f"{W}p"))
    cell = next(paragraph.iterancestors())
    whole = cell.tag == f"{W}tc" and [child.tag for child in cell if child.tag != f"{W}tcPr"] == [f"{W}p"]
    before, after = list(sdt.itersiblings(*_BOOKMARK, preceding=True)), list(sdt.itersiblings(*_BOOKMARK))
    inside = _content(sdt)
    look = paragraph.find(f"{W}pPr")
    new = etree.Element(f"{W}p")
    new.extend([*([] if look is None else [deepcopy(look)]), *list(inside)])
    if whole:
        # A bookmark then begins and ends inside the paragraph, since no paragraph is outside.
        for mark in before:
            new.insert(0 if look is None else 1, mark)
        new.extend(after)
        cell.addprevious(sdt)
        cell.replace(paragraph, new)
        inside.append(cell)
        return
    for mark in before:
        mark.set(f"{W}displacedByCustomXml", "next")
    for mark in after:
        mark.set(f"{W}displacedByCustomXml", "prev")
    for element in [*reversed(before), sdt, *after]:
        paragraph.addprevious(element)
    inside.append(new)
    _removed([paragraph])


def _cleared(sdt: etree._Element, prompts: dict[str, list[etree._Element]]) -> None:
    """Let the control show its prompt."""
    for element in sdt[0].iter(f"{W}date", *_LISTS):
        element.attrib.pop(f"{W}fullDate", "")
        element.attrib.pop(f"{W}lastValue", "")
    docpart = sdt.find(f"{W}sdtPr/{W}placeholder/{W}docPart")
    runs = prompts.get("" if docpart is None else docpart.get(f"{W}val", ""))
    if runs is None:  # Word then has a prompt of its own
        runs = [etree.fromstring(kit.part_xml("document", kit.run("Kirjoita tekstiä", "PlaceholderText")).encode())[0]]
    paragraphs = _paragraphs(sdt)
    _removed(paragraphs[1:])
    where = paragraphs[0] if paragraphs else _content(sdt)
    _removed(child for child in list(where) if child.tag not in {f"{W}pPr"} | _BOOKMARK)
    where.extend(deepcopy(runs))
    if not _flags(sdt):
        place = max((number for number, child in enumerate(sdt[0], 1) if child.tag in _BEFORE_FLAG), default=0)
        sdt[0].insert(place, etree.Element(f"{W}showingPlcHdr"))


def _prompts(docx: bytes) -> dict[str, list[etree._Element]]:
    """Return the runs of each prompt that the glossary has, by its name."""
    glossary = kit.parts(docx).get(GLOSSARY)
    found = {}
    for docpart in etree.fromstring(glossary).iter(f"{W}docPart") if glossary else ():
        name = docpart.find(f"{W}docPartPr/{W}name")
        assert name is not None
        found[name.get(f"{W}val", "")] = list(docpart.iter(f"{W}r"))
    return found


def _ticked(sdt: etree._Element, *, on: bool) -> None:
    box = sdt[0].find(f"{W14}checkbox")
    assert box is not None
    checked, state = box.find(f"{W14}checked"), box.find(f"{W14}{'' if on else 'un'}checkedState")
    assert checked is not None
    assert state is not None
    checked.set(f"{W14}val", "1" if on else "0")
    for text in _content(sdt).iter(f"{W}t"):
        text.text = chr(int(state.get(f"{W14}val", ""), 16))


def _renumber(new: etree._Element, root: etree._Element) -> None:
    """Give the controls of a copy numbers that no control has; Word's are as often below zero as above."""
    lowest = min(int(one.get(f"{W}val", "0")) for one in root.iterfind(f".//{W}sdtPr/{W}id"))
    for number, one in enumerate(new.iterfind(f".//{W}sdtPr/{W}id"), 1):
        one.set(f"{W}val", str(min(lowest, -1_000_000_000) - number))


# ------------------------------------------------------------------------------------------------ runs


def _runs(text: str, style: etree._Element | None = None) -> list[etree._Element]:
    """Return a run with the text, its lines parted as Shift+Enter parts them."""
    run = etree.Element(f"{W}r")
    if style is not None:
        run.append(deepcopy(style))
    for piece in re.split(r"([\n\t])", text):
        if piece in _CHARACTERS:
            etree.SubElement(run, f"{W}{_CHARACTERS[piece]}")
        elif piece:
            words = etree.SubElement(run, f"{W}t")
            words.text = piece
            if piece != piece.strip():
                words.set(SPACE, "preserve")
    return [run]


def _pieces(text: str, style: etree._Element | None = None) -> Iterator[etree._Element]:
    """Yield the text as Word has it after some editing: cut anywhere, between marks that say nothing."""
    yield etree.Element(f"{W}bookmarkStart", {f"{W}id": "990001", f"{W}name": "_GoBack"})
    yield etree.Element(f"{W}bookmarkEnd", {f"{W}id": "990001"})
    cut = [piece for words in re.split(f"([{''.join(_HYPHENS)}])", text) for piece in re.findall(r"(?s).{1,3}", words)]
    for number, piece in enumerate(cut):
        (run,) = _runs(piece, style)
        run.set(f"{W}rsidR", f"{0xA1B2C3 + number:08X}")
        look = run.find(f"{W}rPr")
        if look is None:
            look = etree.Element(f"{W}rPr")
            run.insert(0, look)
        etree.SubElement(look, f"{W}lang", {f"{W}val": ("fi-FI", "en-US")[number % 2]})
        if piece in _HYPHENS:
            run[1].tag, run[1].text = f"{W}{_HYPHENS[piece]}", None
        if number % 4 == 2:
            run.insert(1, etree.Element(f"{W}lastRenderedPageBreak"))
        if number % 3:
            around = etree.Element(f"{W}{('', 'smartTag', 'hyperlink')[number % 3]}", _AROUND[number % 3])
            around.append(run)
            run = around
        yield from (_proofing("spellStart"), run, _proofing("spellEnd"))


def _proofing(kind: str) -> etree._Element:
    return etree.Element(f"{W}proofErr", {f"{W}type": kind})


# ------------------------------------------------------------------------------------------------ the package


def _appended(sdt: etree._Element, xml: str) -> None:
    _removed(_flags(sdt))
    run = etree.fromstring(kit.part_xml("document", xml).encode())[0]
    (_paragraphs(sdt) or [_content(sdt)])[-1].append(run)


def _related(
    docx: bytes, target: str, data: bytes, kind: str, name: str, *, default: tuple[str, str] | None = None
) -> bytes:
    """Return the form with one part more, which the document knows by `name`; `default` is its type by suffix."""
    parts = kit.parts(docx)
    rels = etree.fromstring(parts["word/_rels/document.xml.rels"])
    types = etree.fromstring(parts["[Content_Types].xml"])
    relation = {"Id": name, "Type": f"{OFFICE}/{kind}", "Target": target}
    etree.SubElement(rels, etree.QName(rels[0]).text, relation)
    space = etree.QName(types).namespace
    if default is None:
        made = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
        etree.SubElement(types, f"{{{space}}}Override", {"PartName": f"/word/{target}", "ContentType": made})
    else:
        etree.SubElement(types, f"{{{space}}}Default", {"Extension": default[0], "ContentType": default[1]})
    changed = {"word/_rels/document.xml.rels": _xml(rels), "[Content_Types].xml": _xml(types), f"word/{target}": data}
    return kit.zipped(parts | changed)


def _free(element: etree._Element) -> str:
    """Return a number that no revision or bookmark of the part has."""
    marks = element.getroottree().getroot().iter(*_BOOKMARK, *(f"{W}{name}" for name in _NUMBERED))
    return str(max((int(mark.get(f"{W}id", "0")) for mark in marks), default=0) + 1)


def _removed(elements: Iterable[etree._Element]) -> None:
    for element in elements:
        next(element.iterancestors()).remove(element)


def _xml(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
