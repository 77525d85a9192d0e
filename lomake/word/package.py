"""A Word file's bytes ↔ its named parts: refused when unsafe, cleaned of persons, packed the same way every time.

[Content_Types].xml          what each part is
_rels/.rels                  the main part, docProps
word/document.xml            word/_rels/document.xml.rels: headers, footers, styles …
docProps/core|app|custom.xml taken out; properties.py writes new ones
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from lomake.errors import Finding, WordTemplateError
from lomake.language import FiSv

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CONTENT_TYPES = "[Content_Types].xml"
ROOT_RELATIONS = "_rels/.rels"
BODY = FiSv("leipäteksti", "brödtext")
"""What a person calls the part that holds the body text."""
PROMPTS = FiSv("kehotteet", "uppmaningar")
"""What a person calls the part that holds what controls say while they are empty."""
PROPERTIES = FiSv("asiakirjan ominaisuudet", "dokumentets egenskaper")
LISTS = (CONTENT_TYPES, ROOT_RELATIONS)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

MOST_BYTES = 100_000_000
MOST_XML = 20_000_000  # a long form has one million; a parsed part takes ten times its size
MOST_PARTS = 2_000
OLE = b"\xd0\xcf\x11\xe0"  # how an encrypted document, or one of Word 97, begins

_PROPERTIES = {"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"}
# The last word of the relation's type. What they lead to tells of a person, a machine or a printer.
_PERSONAL = {
    "core-properties", "extended-properties", "custom-properties", "thumbnail", "people", "printerSettings",
    "attachedTemplate", "customXml", "classificationlabels",
    "comments", "commentsExtended", "commentsIds", "commentsExtensible",  # what colleagues said of the template
}  # fmt: skip
_PERSONAL_FOLDERS = ("customXml/", "docMetadata/")  # a cover page's author, SharePoint's columns, a label's owner
_COMMENTING = {f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"}
_PERSONAL_SETTINGS = {
    f"{W}rsids", f"{W}docVars", f"{W}attachedTemplate",
    f"{W}mailMerge",  # the path of an office's list, and the query that reads it
    f"{W14}docId", f"{W15}docId",  # the same in every copy of the template: whose it is can be found out
}  # fmt: skip
_PRINTER = f"{W}printerSettings"  # points to a part that is taken out
_STORIES = {
    "header": FiSv("ylätunniste", "sidhuvud"), "footer": FiSv("alatunniste", "sidfot"),
    "footnotes": FiSv("alaviitteet", "fotnoter"), "endnotes": FiSv("loppuviitteet", "slutkommentarer"),
}  # fmt: skip
_NUMBERED = ("header", "footer")
"""The kinds that there are several of."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A part as the zip holds it: already deflated, so that an unchanged part is deflated once per process."""

    name: str
    crc: int
    size: int
    deflated: bytes


@dataclass(frozen=True, slots=True)
class _Relation:
    kind: str
    target: str
    external: bool


def read(docx: bytes, *, name: str) -> dict[str, bytes]:
    """Return the parts of a Word file by name, in the order of the file.

    Raises WordTemplateError, with everything that is wrong, for what isn't a plain and safe document; `name` is the
    file to tell of.
    """
    try:
        parts = _unzip(docx)
        findings = list(_dangers(parts)) if CONTENT_TYPES in parts else [Finding("docx-ei-lue")]
    except zipfile.BadZipFile as bad:
        findings = [Finding(str(bad))]
    if findings:
        raise WordTemplateError(Finding(f.code, file=name, details=f.details) for f in findings)
    return parts


def main_part(parts: Mapping[str, bytes]) -> str:
    """Return the name of the part that holds the body text."""
    return next((r.target for r in _relations(parts, "") if r.kind == "officeDocument"), "")


def custom_properties(parts: Mapping[str, bytes]) -> str:
    """Return the name of the part with the document's own properties; "" when there is none."""
    return next((r.target for r in _relations(parts, "") if r.kind == "custom-properties" and r.target in parts), "")


def glossary(parts: Mapping[str, bytes]) -> str:
    """Return the name of the part with the prompts of controls; "" when there is none."""
    related = _relations(parts, main_part(parts))
    return next((r.target for r in related if r.kind == "glossaryDocument" and r.target in parts), "")


def stories(parts: Mapping[str, bytes]) -> dict[str, FiSv]:
    """Return the parts that hold text of the form: name → what a person calls it, the body first."""
    main = main_part(parts)
    found = {main: BODY}
    seen: Counter[str] = Counter()
    related = [r for r in _relations(parts, main) if r.kind in _STORIES and r.target in parts]
    order = list(_STORIES)
    for relation in sorted(related, key=lambda r: (order.index(r.kind), len(r.target), r.target)):
        word = _STORIES[relation.kind]
        if relation.target not in found:
            seen[relation.kind] += 1
            found[relation.target] = word + f" {seen[relation.kind]}" if relation.kind in _NUMBERED else word
    return found


class BadXml(ValueError):
    """The part isn't well-formed, or has a DOCTYPE; the text is the code of the finding."""


def parse(xml: bytes | str) -> etree._Element:
    """Return the root of one part, read strictly; raises BadXml."""
    data = xml.encode() if isinstance(xml, str) else xml
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise BadXml("docx-doctype" if b"<!DOCTYPE" in data else "docx-rikki") from None
    docinfo: Any = root.getroottree().docinfo  # the stubs don't know `doctype`
    if docinfo.doctype:
        raise BadXml("docx-doctype")
    return root


def serialize(root: etree._Element) -> str:
    """Return the part as text, with its declaration."""
    return DECLARATION + etree.tostring(root, encoding="unicode")


def clean(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts without what tells of people and machines, the docProps among it."""
    related = (relation for part in ("", *parts) for relation in _relations(parts, part))
    gone = _PROPERTIES | {r.target for r in related if r.kind in _PERSONAL and not r.external}
    gone |= {name for name in parts if name.startswith(_PERSONAL_FOLDERS)}
    kept = {name: data for name, data in parts.items() if name not in gone}
    for name, data in kept.items():
        if name == CONTENT_TYPES:
            kept[name] = _clean_types(data, gone)
        elif name.endswith(".rels"):
            kept[name] = _clean_relations(data)
        elif name.startswith("word/") and name.endswith(".xml"):
            kept[name] = _clean_part(data)
    return kept


def deflate(name: str, data: bytes, *, level: int = 6) -> Entry:
    """Return one part made ready for `pack`."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return Entry(name, zlib.crc32(data), len(data), packer.compress(data) + packer.flush())


def pack(entries: Iterable[Entry]) -> bytes:
    """Return a Word file of the parts, content types first; equal parts give equal bytes.

    `zipfile` would deflate every part again for each document; these few records are all that a zip needs.
    """
    body, index, count = bytearray(), bytearray(), 0
    for entry in sorted(entries, key=_place_in_file):
        name = entry.name.encode()
        # Version 2.0, UTF-8 names, deflate, 0.00 on 1.1.1980: the zip's own zero hour.
        common = struct.pack(
            "<HHHHHIIIHH", 20, 0x800, 8, 0, 0x21, entry.crc, len(entry.deflated), entry.size, len(name), 0
        )
        index += b"PK\1\2\x14\0" + common + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name
        body += b"PK\3\4" + common + name + entry.deflated
        count += 1
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(index), len(body), 0)
    return bytes(body + index + end)


def _place_in_file(entry: Entry) -> tuple[int, str]:
    """Sort content types first: a reader may take a document for a mere zip otherwise."""
    first = LISTS.index(entry.name) if entry.name in LISTS else len(LISTS)
    return first, entry.name


def _unzip(docx: bytes) -> dict[str, bytes]:
    """Return the files of the zip; raises BadZipFile with the code of what is wrong."""
    if docx.startswith(OLE):
        raise zipfile.BadZipFile("docx-salattu")
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            files = [info for info in archive.infolist() if not info.is_dir()]
            names = [info.filename for info in files]
            if any(info.flag_bits & 1 for info in files):
                raise zipfile.BadZipFile("docx-salattu")
            if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in files):
                raise zipfile.BadZipFile("docx-ei-lue")  # no office program writes others, nor reads them
            # What is read is never more than what the directory declares: zipfile stops there.
            xml = sum(info.file_size for info in files if info.filename.endswith((".xml", ".rels")))
            whole = sum(info.file_size for info in files)
            if whole > MOST_BYTES or xml > MOST_XML or len(files) > MOST_PARTS:
                raise zipfile.BadZipFile("docx-liian-suuri")
            if len({name.lower() for name in names}) < len(names):
                raise zipfile.BadZipFile("docx-osa-kahdesti")
            return {info.filename: archive.read(info) for info in files}
    except (zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError):
        raise zipfile.BadZipFile("docx-ei-lue") from None
    except zipfile.BadZipFile as bad:
        raise zipfile.BadZipFile(bad.args[0] if str(bad).startswith("docx-") else "docx-ei-lue") from None


def _dangers(parts: Mapping[str, bytes]) -> Iterator[Finding]:
    """Yield what a form template must not have."""
    for name, data in parts.items():
        details = {"osa": name}
        if name.lower().endswith(("vbaproject.bin", "vbadata.xml")):
            yield Finding("docx-makroja", details=details)
        if not name.endswith((".xml", ".rels")):
            continue
        try:
            root = parse(data)
        except BadXml as bad:
            yield Finding(str(bad), details=details)
            continue
        if next(root.iter(f"{W}altChunk"), None) is not None:
            yield Finding("docx-altchunk", details=details)
        if name.endswith(".rels"):
            yield from (Finding("docx-ulkoinen-viittaus", details=details | {"laji": relation.kind})
                        for relation in _read_relations(root, "") if _reaches_out(relation))  # fmt: skip
    if b"macroEnabled" in parts[CONTENT_TYPES]:
        yield Finding("docx-makroja", details={"osa": CONTENT_TYPES})
    main = main_part(parts) if _is_xml(parts.get(ROOT_RELATIONS)) else ""
    if not _is_xml(parts.get(main)) or parse(parts[main]).tag != f"{W}document":
        yield Finding("docx-ei-lue")


def _reaches_out(relation: _Relation) -> bool:
    return relation.external and relation.kind not in {"hyperlink", "attachedTemplate"}


def _is_xml(data: bytes | None) -> bool:
    try:
        return data is not None and parse(data) is not None
    except BadXml:
        return False


def _relations(parts: Mapping[str, bytes], part: str) -> list[_Relation]:
    """Return the relations of a part; those of the package itself for the part ""."""
    folder, file = posixpath.split(part)
    data = parts.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    return _read_relations(parse(data), folder) if data else []


def _read_relations(root: etree._Element, folder: str) -> list[_Relation]:
    found = []
    for element in root.iter(f"{{{RELATIONS}}}Relationship"):
        target, external = element.get("Target", ""), element.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found.append(_Relation(posixpath.basename(element.get("Type", "")), target, external))
    return found


def _clean_types(data: bytes, gone: set[str]) -> bytes:
    root = parse(data)
    for override in root.findall(f"{{{TYPES}}}Override"):
        if override.get("PartName", "").lstrip("/") in gone:
            root.remove(override)
    return serialize(root).encode()


def _clean_relations(data: bytes) -> bytes:
    root = parse(data)
    for relation in root.findall(f"{{{RELATIONS}}}Relationship"):
        if posixpath.basename(relation.get("Type", "")) in _PERSONAL:
            root.remove(relation)
    return serialize(root).encode()


def _clean_part(data: bytes) -> bytes:
    """Return a part of word/ without comments, revision numbers, authors and settings of the writer's machine.

    Paragraph ids go too, since loops would double them.
    """
    root = parse(data)
    for setting in [child for child in root if child.tag in _PERSONAL_SETTINGS]:
        root.remove(setting)
    for mark in [element for element in root.iter(etree.Element) if element.tag in _COMMENTING | {_PRINTER}]:
        next(mark.iterancestors()).remove(mark)  # nothing of Word's stands between elements, so no text goes with it
    for element in root.iter(etree.Element):
        for key in map(str, element.keys()):
            local = key.rpartition("}")[2]
            dated = key.startswith(W) and (local.startswith("rsid") or local in {"initials", "date"})
            if dated or key in {f"{W14}paraId", f"{W14}textId"}:
                del element.attrib[key]
            elif key == f"{W}author":
                element.set(key, "")  # the schema wants the attribute
    return serialize(root).encode()
