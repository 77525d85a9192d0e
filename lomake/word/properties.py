"""What a finished document says of itself → its docProps parts, and their place in the lists of the package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import date
from html import escape

from lxml import etree

from lomake.word import package
from lomake.word.package import CONTENT_TYPES, DECLARATION, RELATIONS, ROOT_RELATIONS, TYPES

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KINDS = {  # part: kind of relation, content type
    "docProps/core.xml": (
        f"{RELATIONS}/metadata/core-properties",
        "application/vnd.openxmlformats-package.core-properties+xml",
    ),
    "docProps/app.xml": (
        f"{_OFFICE}/extended-properties",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    ),
    "docProps/custom.xml": (
        f"{_OFFICE}/custom-properties",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    ),
}
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>lomake</Application></Properties>"
)
APP = DECLARATION + _APP
"""The part that an office program writes anew when it saves the document."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What a finished document says of itself in its properties; of persons only the client number, if that.

    Without a `form` it says its title, language and day only: a paper for an employer tells nothing of the service.
    """

    title: str
    _: KW_ONLY
    form: str
    version: str
    day: date
    language: str = "fi-FI"
    client: str = ""
    record: str = ""


def property_parts(properties: Properties) -> dict[str, bytes]:
    """Return the docProps parts for one document."""
    written = {"docProps/core.xml": _core(properties), "docProps/app.xml": _APP}
    if properties.form:
        written["docProps/custom.xml"] = _custom(properties)
    return {name: (DECLARATION + xml).encode() for name, xml in written.items()}


def lists(parts: Mapping[str, bytes], *, custom: bool) -> dict[str, bytes]:
    """Return the package's two lists, of content types and of relations, with the docProps parts in them.

    `custom` tells whether custom.xml is among those: a list must not name a part that isn't there.
    """
    written = [name for name in _KINDS if custom or name != "docProps/custom.xml"]
    types, relations = package.parse(parts[CONTENT_TYPES]), package.parse(parts[ROOT_RELATIONS])
    for number, name in enumerate(written, 1):
        kind, content_type = _KINDS[name]
        etree.SubElement(types, f"{{{TYPES}}}Override", {"PartName": f"/{name}", "ContentType": content_type})
        relation = {"Id": f"lomake{number}", "Type": kind, "Target": name}
        etree.SubElement(relations, f"{{{RELATIONS}}}Relationship", relation)
    roots = {CONTENT_TYPES: types, ROOT_RELATIONS: relations}
    return {name: package.serialize(root).encode() for name, root in roots.items()}


def _core(properties: Properties) -> str:
    day = f"{properties.day.isoformat()}T00:00:00Z"
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties.title)}</dc:title><dc:language>{escape(properties.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified></cp:coreProperties>'
    )


def _custom(properties: Properties) -> str:
    named = {
        "lomake.tunnus": properties.form,
        "lomake.versio": properties.version,
        "lomake.kieli": properties.language,
        "lomake.asiakas": properties.client,
        "lomake.tietue": properties.record,
    }
    # Numbers below 2 are Word's own; the fmtid is that of every custom property.
    listed = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{key}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (key, value) in enumerate(((k, v) for k, v in named.items() if v), 2)
    )
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        f' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{listed}</Properties>'
    )
