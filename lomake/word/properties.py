"""What a finished document says of itself → its docProps parts, and their place in the lists of the package."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import date
from html import escape

from lxml import etree

from lomake.word import package
from lomake.word.package import CONTENT_TYPES, DECLARATION, RELATIONS, ROOT_RELATIONS, TYPES

_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
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
_BASE = "lomake.perusta"
_COPY = "lomake.kopio"
_LARGE = "lomake.iso"
_LONGEST = 240  # Word cuts the text of a property at 255 characters
APP = DECLARATION + _APP
"""The part that an office program writes anew when it saves the document."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What a finished document says of itself in its properties; of persons only the client number, if that.

    Without a `form` it says its title, language and day only: a paper for an employer tells nothing of the service.
    `template` is the digest of the Word template, `base` what the form said when it was made (answers.py). A `copy`
    says that it is one, so that it is not read back as the whole form; `large` tells of large print (large.py).
    """

    title: str
    _: KW_ONLY
    form: str
    version: str
    day: date
    language: str = "fi-FI"
    client: str = ""
    record: str = ""
    template: str = ""
    base: str = ""
    copy: bool = False
    large: bool = False


def property_parts(properties: Properties) -> dict[str, bytes]:
    """Return the docProps parts for one document."""
    written = {"docProps/core.xml": _core(properties), "docProps/app.xml": _APP}
    if properties.form or properties.copy:
        written["docProps/custom.xml"] = _custom(properties)
    return {name: (DECLARATION + xml).encode() for name, xml in written.items()}


def read_properties(parts: Mapping[str, bytes]) -> Properties | None:
    """Return what a form of ours says of itself, whoever saved it; None when it is no form of ours."""
    name = package.custom_properties(parts)
    if not name:
        return None
    named = {
        element.get("name", ""): "".join(map(str, element.itertext()))
        for element in package.parse(parts[name]).iter(f"{{{_CUSTOM}}}property")
    }
    if named.get(_COPY):
        return Properties(title="", form="", version="", day=date.min, copy=True)
    if not named.get("lomake.tunnus"):
        return None
    pieces = itertools.takewhile(bool, (named.get(f"{_BASE}{number}", "") for number in itertools.count(1)))
    return Properties(
        title="",
        form=named["lomake.tunnus"],
        version=named.get("lomake.versio", ""),
        day=date.min,
        language=named.get("lomake.kieli", ""),
        client=named.get("lomake.asiakas", ""),
        record=named.get("lomake.tietue", ""),
        template=named.get("lomake.pohja", ""),
        base="".join(pieces),
        large=bool(named.get(_LARGE)),
    )


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
        "lomake.pohja": properties.template,
        _COPY: "kyllä" if properties.copy else "",
        _LARGE: "kyllä" if properties.large else "",
    }
    pieces = (properties.base[at : at + _LONGEST] for at in range(0, len(properties.base), _LONGEST))
    named |= {f"{_BASE}{number}": piece for number, piece in enumerate(pieces, 1)}
    # Numbers below 2 are Word's own; the fmtid is that of every custom property.
    listed = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{key}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (key, value) in enumerate(((k, v) for k, v in named.items() if v), 2)
    )
    return (
        f'<Properties xmlns="{_CUSTOM}"'
        f' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{listed}</Properties>'
    )
