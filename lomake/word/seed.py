"""The clean Word package that every template starts from: parts in, .docx bytes out.

    [Content_Types].xml  _rels/.rels  docProps/core, app, custom.xml
    word/document  styles  settings  numbering  fontTable  header1–2  footer1–2
    word/glossary/document  styles  settings  fontTable          the prompts that come back when an answer is wiped

Styles, settings, fonts and numbering are the files of the folder `seed/`; header1 and footer1 belong to the first page.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape

from lomake.language import LOCALES, Language
from lomake.word.markup import NAMESPACES, attribute, paragraph, run

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PAGE = (
    '<w:sectPr><w:headerReference w:type="first" r:id="rId5"/><w:headerReference w:type="default" r:id="rId6"/>'
    '<w:footerReference w:type="first" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1304" w:right="1021" w:bottom="1134" w:left="1247" w:header="567" w:footer="397" w:gutter="0"/>'
    "<w:titlePg/></w:sectPr>"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What differs from form to form: markup of paragraphs and tables; prompts as text and style by docPart."""

    title: str
    language: Language
    numbering: str
    body: str
    first_header: str
    later_header: str
    first_footer: str
    later_footer: str
    prompts: Mapping[str, tuple[str, str]]
    custom: Mapping[str, str]


def package(parts: Parts) -> bytes:
    """Return the .docx; the same parts always give the same bytes."""
    locale = LOCALES[parts.language]
    styles, settings, fonts = (_seed(name).replace("fi-FI", locale) for name in ("styles", "settings", "fontTable"))
    content = {
        "[Content_Types].xml": _seed("content_types"),
        "_rels/.rels": _relationships(
            f"{_OFFICE}/officeDocument word/document.xml",
            f"{_PACKAGE}/relationships/metadata/core-properties docProps/core.xml",
            f"{_OFFICE}/extended-properties docProps/app.xml",
            f"{_OFFICE}/custom-properties docProps/custom.xml",
        ),
        "docProps/core.xml": _core(parts.title, locale),
        "docProps/app.xml": _app(),
        "docProps/custom.xml": _custom(parts.custom),
        "word/document.xml": _part("document", f"<w:body>{parts.body}{_PAGE}</w:body>"),
        "word/_rels/document.xml.rels": _relationships(
            *(f"{_OFFICE}/{name} {name}.xml" for name in ("styles", "settings", "numbering", "fontTable")),
            *(f"{_OFFICE}/{name[:-1]} {name}.xml" for name in ("header1", "header2", "footer1", "footer2")),
            f"{_OFFICE}/glossaryDocument glossary/document.xml",
        ),
        "word/styles.xml": styles,
        "word/settings.xml": settings,
        "word/numbering.xml": _numbering(parts.numbering),
        "word/fontTable.xml": fonts,
        "word/header1.xml": _part("hdr", parts.first_header),
        "word/header2.xml": _part("hdr", parts.later_header),
        "word/footer1.xml": _part("ftr", parts.first_footer),
        "word/footer2.xml": _part("ftr", parts.later_footer),
        "word/glossary/document.xml": _part("glossaryDocument", _doc_parts(parts.prompts)),
        "word/glossary/_rels/document.xml.rels": _relationships(
            *(f"{_OFFICE}/{name} {name}.xml" for name in ("styles", "settings", "fontTable"))
        ),
        # The glossary has no numbering part, so its styles must not refer to one.
        "word/glossary/styles.xml": re.sub(r"<w:numPr>.*?</w:numPr>", "", styles),
        "word/glossary/settings.xml": settings,
        "word/glossary/fontTable.xml": fonts,
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in content.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return file.getvalue()


def _seed(name: str) -> str:
    return (files("lomake.word") / "seed" / f"{name}.xml").read_text(encoding="utf-8")


def _part(root: str, inner: str) -> str:
    return f'{_DECLARATION}<w:{root} {NAMESPACES} mc:Ignorable="w14 w15">{inner}</w:{root}>'


def _relationships(*targets: str) -> str:
    """Return a rels part; each target is "type place", and they are rId1, rId2 … in order."""
    rows = ""
    for number, target in enumerate(targets, 1):
        kind, place = target.split(" ")
        rows += f'<Relationship Id="rId{number}" Type="{kind}" Target="{place}"/>'
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _numbering(first: str) -> str:
    """Return the numbering part where the first section is `first`: "1", "A0"."""
    letters = first.rstrip("0123456789")
    return (
        _seed("numbering")
        .replace("{letters}", letters)
        .replace("{start}", first[len(letters) :] or "1")
        .replace("{indent}", "624" if letters else "510")
    )


def _core(title: str, locale: str) -> str:
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{locale}</dc:language></cp:coreProperties>"
    )


def _app() -> str:
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    inner = "<Application>Microsoft Office Word</Application>"
    return f'{_DECLARATION}<Properties xmlns="{namespace}">{inner}</Properties>'


def _custom(values: Mapping[str, str]) -> str:
    rows = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}" name={attribute(name)}>'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for pid, (name, value) in enumerate(values.items(), 2)
    )
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006"
    return (
        f'{_DECLARATION}<Properties xmlns="{namespace}/custom-properties" xmlns:vt="{namespace}/docPropsVTypes">'
        f"{rows}</Properties>"
    )


def _doc_parts(prompts: Mapping[str, tuple[str, str]]) -> str:
    if not prompts:
        return ""  # the schema knows no empty list
    return "<w:docParts>" + "".join(_doc_part(name, *prompt) for name, prompt in prompts.items()) + "</w:docParts>"


def _doc_part(name: str, text: str, style: str) -> str:
    guid = str(uuid5(NAMESPACE_URL, f"lomake:{name}:{text}")).upper()
    return (
        f'<w:docPart><w:docPartPr><w:name w:val="{name}"/>'
        '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>'
        '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>'
        f'<w:guid w:val="{{{guid}}}"/></w:docPartPr>'
        f"<w:docPartBody>{paragraph('Normal', run(text, style))}</w:docPartBody></w:docPart>"
    )
