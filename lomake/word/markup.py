"""Strings of WordprocessingML: runs, paragraphs, tables and content controls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
LINE = 9638
"""The width of a text line in twips; tables are as wide."""


def attribute(text: str) -> str:
    """Return the text as a quoted attribute value."""
    return '"' + escape(text, {'"': "&quot;"}) + '"'


def run(text: str, style: str = "") -> str:
    """Return a run; a line feed becomes a line break."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:r>{properties}{'<w:br/>'.join(lines)}</w:r>"


TAB = "<w:r><w:tab/></w:r>"


def page_field(code: str) -> str:
    """Return a field that Word counts: PAGE or NUMPAGES."""
    return f'<w:fldSimple w:instr=" {code} ">{run("1")}</w:fldSimple>'


def paragraph(style: str, content: str = "", *, keep: bool = False, new_page: bool = False) -> str:
    """Return a paragraph. `keep`: on the same page as the next one."""
    properties = f'<w:pStyle w:val="{style}"/>'
    properties += "<w:keepNext/>" if keep else ""
    properties += "<w:pageBreakBefore/>" if new_page else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def kept(paragraphs: str) -> str:
    """Return the paragraphs, in tables or not, each on the same page as the one after it."""
    return re.sub(r'(<w:pPr><w:pStyle w:val="[^"]*"/>)(?!<w:keepNext/>)', r"\1<w:keepNext/>", paragraphs)


def cell(content: str, twips: int, *, span: int = 1, properties: str = "") -> str:
    """Return a cell; `content` is whole paragraphs, `properties` what stands after w:gridSpan in w:tcPr."""
    merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips}" w:type="dxa"/>{merged}{properties}</w:tcPr>{content}</w:tc>'


def row(cells: str, *, height: int = 0, header: bool = False, after: tuple[int, int] = (0, 0)) -> str:
    """Return a row at least `height` tall; `after`: grid columns left out at its end, and their width."""
    properties = f'<w:gridAfter w:val="{after[0]}"/><w:wAfter w:w="{after[1]}" w:type="dxa"/>' if after[0] else ""
    properties += "<w:cantSplit/>"
    properties += f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    properties += "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>"


def table(style: str, grid: Sequence[int], rows: str, *, caption: str, header: bool = False) -> str:
    """Return a table and the small gap after it, without which two tables would become one."""
    columns = "".join(f'<w:gridCol w:w="{column}"/>' for column in grid)
    look = f'<w:tblLook w:val="{"0620" if header else "0600"}" w:firstRow="{int(header)}" w:lastRow="0"'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look} w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"<w:tblCaption w:val={attribute(caption)}/></w:tblPr>"
        f"<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
        + paragraph("Vali")
    )


def control(
    properties: str, content: str, *, alias: str, ident: int, tag: str = "", style: str = "", locked: bool = True
) -> str:
    """Return a content control; `properties` begins with the placeholder, if any, and ends with the kind."""
    before = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    before += f"<w:alias w:val={attribute(alias)}/>"
    before += f"<w:tag w:val={attribute(tag)}/>" if tag else ""
    before += f'<w:id w:val="{ident}"/>'
    before += '<w:lock w:val="sdtLocked"/>' if locked else ""
    return f"<w:sdt><w:sdtPr>{before}{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def bookmarked(element: str, name: str, ident: int) -> str:
    """Return the element with a bookmark round it."""
    return f'<w:bookmarkStart w:id="{ident}" w:name="{name}"/>{element}<w:bookmarkEnd w:id="{ident}"/>'
