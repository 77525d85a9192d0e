"""Small Word files made in memory, and an independent eye that reads their controls back.

Nothing here uses `lomake.word`: what the engine writes is judged by other code than its own.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from lxml import etree

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{MAIN}}}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
PROMPT = "Kirjoita tähän"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


# ------------------------------------------------------------------------------------------------ writing


def run(text: str, style: str = "") -> str:
    """Return a run with the text as it is."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def p(*inside: str, style: str = "") -> str:
    """Return a paragraph; what isn't XML already becomes a run."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{''.join(part if part.startswith('<') else run(part) for part in inside)}</w:p>"


def tc(*blocks: str, width: int = 1000) -> str:
    """Return a cell."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{"".join(_blocks(blocks))}</w:tc>'


def tr(*cells: str, height: int = 0, rule: str = "") -> str:
    """Return a row; a cell may be given by its text."""
    how = f' w:hRule="{rule}"' if rule else ""
    look = f'<w:trPr><w:trHeight w:val="{height}"{how}/></w:trPr>' if height else ""
    return f"<w:tr>{look}{''.join(cell if _is(cell, 'tc', 'sdt') else tc(cell) for cell in cells)}</w:tr>"


def tbl(*rows: str, columns: int = 2, style: str = "") -> str:
    """Return a table of so many grid columns."""
    look = f'<w:tblStyle w:val="{style}"/>' if style else ""
    grid = '<w:gridCol w:w="1000"/>' * columns
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def sdt(content: str, *, tag: str = "", kind: str = "", alias: str = "", prompt: bool = False, style: str = "",
        id: int | None = 7) -> str:  # noqa: A002 - the attribute's own name  # fmt: skip
    """Return a control round any content."""
    parts = [
        f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else "",
        f'<w:alias w:val="{escape(alias)}"/>' if alias else "",
        f'<w:tag w:val="{escape(tag)}"/>' if tag else "",
        f'<w:id w:val="{id}"/>' if id is not None else "",
        "<w:showingPlcHdr/>" if prompt else "",
        kind,
    ]
    return f"<w:sdt><w:sdtPr>{''.join(parts)}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def text(tag: str, *, prompt: str = PROMPT, kind: str = "", style: str = "Vastaus") -> str:
    """Return a rich text control (or of another kind) that shows its prompt."""
    return sdt(run(prompt, "PlaceholderText"), tag=tag, kind=kind, prompt=True, style=style)


PLAIN = "<w:text/>"
DATE = '<w:date><w:dateFormat w:val="d.M.yyyy"/><w:lid w:val="fi-FI"/></w:date>'
DROPDOWN = (
    '<w:dropDownList><w:listItem w:displayText="Valitse" w:value=""/>'
    '<w:listItem w:displayText="tärkeä" w:value="tärkeä"/></w:dropDownList>'
)
COMBOBOX = DROPDOWN.replace("dropDownList", "comboBox")
CHECKBOX = (
    '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
)


def check(tag: str) -> str:
    """Return an unchecked check box."""
    return sdt(run("☐", "Ruutu"), tag=tag, kind=CHECKBOX)


def section(tag: str, *contents: str) -> str:
    """Return a repeating section, one item for each content."""
    items = "".join(sdt(content, kind="<w15:repeatingSectionItem/>") for content in contents)
    return sdt(items, tag=tag, kind='<w15:repeatingSection w15:sectionTitle="Rivi"/>')


def part_xml(root: str, content: str) -> str:
    """Return a whole part: document, hdr, ftr, settings …"""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} {NAMESPACES}>{content}</w:{root}>'


def docx(
    *blocks: str,
    headers: tuple[str, ...] = (),
    footers: tuple[str, ...] = (),
    footnotes: str = "",
    extra: Mapping[str, str | bytes] | None = None,
    relations: str = "",
    root_relations: str = "",
    types: str = "",
) -> bytes:
    """Return a Word file: body blocks (or their texts), headers and footers, and any parts besides."""
    sect = "".join(
        f'<w:{word}Reference w:type="{kind}" r:id="{word}{number}"/>'
        for word, given in (("header", headers), ("footer", footers))
        for number, (_, kind) in enumerate(zip(given, ("default", "first", "even"), strict=False), 1)
    )
    parts: dict[str, str | bytes] = {
        "word/document.xml": part_xml(
            "document", f"<w:body>{''.join(_blocks(blocks))}<w:sectPr>{sect}</w:sectPr></w:body>"
        ),
        "word/styles.xml": part_xml("styles", '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'),
    }
    kinds = {"word/document.xml": "document.main", "word/styles.xml": "styles"}
    related = [f'<Relationship Id="tyylit" Type="{OFFICE}/styles" Target="styles.xml"/>']
    for word, root, given in (("header", "hdr", headers), ("footer", "ftr", footers)):
        for number, content in enumerate(given, 1):
            parts[f"word/{word}{number}.xml"] = part_xml(root, "".join(_blocks((content,))))
            kinds[f"word/{word}{number}.xml"] = word
            related.append(f'<Relationship Id="{word}{number}" Type="{OFFICE}/{word}" Target="{word}{number}.xml"/>')
    if footnotes:
        parts["word/footnotes.xml"] = part_xml("footnotes", footnotes)
        kinds["word/footnotes.xml"] = "footnotes"
        related.append(f'<Relationship Id="alaviitteet" Type="{OFFICE}/footnotes" Target="footnotes.xml"/>')
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{_WORD_TYPE}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    packaged = "http://schemas.openxmlformats.org/package/2006"
    rels = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{}/relationships">{}</Relationships>'
    parts |= {
        "[Content_Types].xml": (
            f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{packaged}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
            f"{overrides}{types}</Types>"
        ),
        "_rels/.rels": rels.format(
            packaged,
            f'<Relationship Id="pää" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>{root_relations}',
        ),
        "word/_rels/document.xml.rels": rels.format(packaged, "".join(related) + relations),
    }
    return zipped(parts | dict(extra or {}))


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of the parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _is(xml: str, *names: str) -> bool:
    return xml.startswith(tuple(f"<w:{name}>" for name in names))


def _blocks(blocks: tuple[str, ...]) -> Iterator[str]:
    for block in blocks:
        yield block if _is(block, "p", "tbl", "sdt") or block.startswith("<w:p ") else p(block)


# ------------------------------------------------------------------------------------------------ reading


@dataclass(frozen=True)
class Seen:
    """A control as a reader of the finished file sees it."""

    part: str
    tag: str
    id: str
    text: str
    empty: bool
    checked: bool | None
    full_date: str | None
    xml: str


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file in its order, having tested every check sum."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def seen(data: bytes) -> list[Seen]:
    """Return every control of every text part, in the order of the file, on all four levels."""
    found = []
    for name, xml in parts(data).items():
        if re.fullmatch(r"word/(document|header\d+|footer\d+|footnotes)\.xml", name):
            found += [_seen(name, element) for element in etree.fromstring(xml).iter(f"{W}sdt")]
    return found


def answers(data: bytes) -> dict[str, str | bool]:
    """Return what each tagged field of the file says: the text ("" when the prompt shows), or whether it is checked.

    Fails when two controls of one tag disagree.
    """
    said: dict[str, str | bool] = {}
    for control in seen(data):
        if control.tag and not control.tag.endswith("[]"):
            value = control.checked if control.checked is not None else "" if control.empty else control.text
            assert said.setdefault(control.tag, value) == value
    return said


def lines(data: bytes, part: str = "word/document.xml") -> list[str]:
    """Return the text of every paragraph of a part, controls, cells and rows looked through."""
    return [_inline(paragraph) for paragraph in etree.fromstring(parts(data)[part]).iter(f"{W}p")]


def _seen(part: str, element: etree._Element) -> Seen:
    properties, content = element.find(f"{W}sdtPr"), element.find(f"{W}sdtContent")
    assert properties is not None
    assert content is not None
    values = {etree.QName(child).localname: child.get(f"{W}val", "") for child in properties}
    checked, date = properties.find(f".//{W14}checked"), properties.find(f"{W}date")
    paragraphs = list(content.iter(f"{W}p"))
    return Seen(
        part=part,
        tag=values.get("tag", ""),
        id=values.get("id", ""),
        text="\n".join(map(_inline, paragraphs)) if paragraphs else _inline(content),
        empty="showingPlcHdr" in values,
        checked=checked.get(f"{W14}val") == "1" if checked is not None else None,
        full_date=date.get(f"{W}fullDate") if date is not None else None,
        xml=etree.tostring(element, encoding="unicode"),
    )


def _inline(element: etree._Element) -> str:
    """Return the text below an element as Word shows it; space at the edges only counts where it is preserved."""
    shown = ""
    for child in element.iter(f"{W}t", f"{W}br", f"{W}tab"):
        if child.tag == f"{W}t":
            kept = child.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
            shown += (child.text or "") if kept else (child.text or "").strip(" \t\n")
        elif child.getparent() is not None:
            shown += "\n" if child.tag == f"{W}br" else "\t"
    return shown
