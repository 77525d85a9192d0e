"""The zip of a document → its parts, with everything that is wrong with the zip, the parts and the lists of them.

Unlike word/package.py, which refuses a file at its first danger, this goes on as far as it can.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.parsers import expat

from lxml import etree

from lomake.eheys.faults import Faults
from lomake.language import FiSv
from lomake.word import package
from lomake.word.package import CONTENT_TYPES, OLE, RELATIONS, ROOT_RELATIONS, TYPES, BadXml

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_OFFICE = rb"http://schemas\.openxmlformats\.org/officeDocument/2006/relationships"
_PREFIX = re.compile(rb"xmlns:([\w.-]+)\s*=\s*[\"']" + _OFFICE + rb"[\"']")
_EXPECTED = {
    "officeDocument": "main+xml", "glossaryDocument": "glossary+xml", "styles": "styles+xml",
    "settings": "settings+xml", "numbering": "numbering+xml", "fontTable": "fontTable+xml", "theme": "theme+xml",
    "header": "header+xml", "footer": "footer+xml", "footnotes": "footnotes+xml", "endnotes": "endnotes+xml",
    "comments": "comments+xml", "worksheet": "worksheet+xml", "sharedStrings": "sharedStrings+xml",
    "table": "table+xml", "drawing": "drawing+xml", "chart": "chart+xml",
    "core-properties": "core-properties+xml", "extended-properties": "extended-properties+xml",
    "custom-properties": "custom-properties+xml",
}  # fmt: skip
"""How the content type of a part ends, by the kind of relation that leads to it."""
_DEEPEST = 256  # as lxml
_MOST_PREFIXES = 8
_LISTED = "application/vnd.openxmlformats-package.relationships+xml"
_COMMENTERS = FiSv("kommentoijien nimet", "kommentatorernas namn")
_COMMENTS = FiSv("kommentteja ja niiden tekijät", "kommentarer och vem som har skrivit dem")
_PERSONAL = {
    "thumbnail": FiSv("pienoiskuva", "en miniatyrbild"),
    "people": _COMMENTERS,
    "person": _COMMENTERS,
    "printerSettings": FiSv("tulostimen asetukset", "skrivarens inställningar"),
    "attachedTemplate": FiSv("pohjan polku", "mallens sökväg"),
    "customXml": FiSv("piilotettua XML-tietoa", "dolda XML-uppgifter"),
    "classificationlabels": FiSv("luokittelumerkintä", "en klassificeringsmärkning"),
    "comments": _COMMENTS,
    "threadedComment": _COMMENTS,
    "usernames": FiSv("käyttäjien nimet", "användarnas namn"),
}
"""Kinds of relation whose target tells of a person or a machine, in a coach's words."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A line of a list of relations; `target` is the name of a part unless it is external."""

    id: str
    kind: str
    target: str
    external: bool


@dataclass(slots=True)
class Container:
    """The parts that could be read. Of `sound` ones the XML is well-formed and has no DOCTYPE.

    `names` are those of all parts, also of torn ones; `trees` the roots of those that together are no more than a
    large form.
    """

    names: frozenset[str] = frozenset()
    parts: dict[str, bytes] = field(default_factory=dict)
    sound: dict[str, bytes] = field(default_factory=dict)
    trees: dict[str, etree._Element] = field(default_factory=dict)
    relations: dict[str, list[Relation]] = field(default_factory=dict)

    @property
    def readable(self) -> dict[str, bytes]:
        """The sound parts, for word/package.py; lists of relations only where they are small enough for a tree."""
        return {name: part for name, part in self.sound.items() if name in self.trees or not _is_list(name)}

    def of(self, part: str, kind: str) -> Iterator[str]:
        """Yield the sound parts that a part is related to in a way; those of the package itself for the part ""."""
        for relation in self.relations.get(part, ()):
            if relation.kind == kind and not relation.external and relation.target in self.sound:
                yield relation.target


def opened(data: bytes, faults: Faults) -> Container:
    """Return what the file holds, empty when it can't be opened; what is wrong goes to `faults`."""
    read = _parts(data, faults)
    held = Container(frozenset(read), {name: part for name, part in read.items() if part is not None})
    if not held.parts:
        return held
    room = package.MOST_XML
    for name, part in sorted(held.parts.items(), key=lambda one: len(one[1])):
        if not _is_xml(name):
            held.sound[name] = part
        elif len(part) <= room:
            room -= len(part)
            _plant(held, name, part, faults)
        elif _is_sound(name, part, faults):
            held.sound[name] = part
            if _is_list(name):
                faults.add("eheys-liian-suuri", name)
    for name in [name for name in held.trees if name.endswith(".rels")]:
        held.relations[_source(name)] = list(_read(held.trees[name], _source(name), faults))
    _check_types(held, faults)
    _check_relations(held, faults)
    return held


def _parts(data: bytes, faults: Faults) -> dict[str, bytes | None]:
    """Return the parts by name, None for one that can't be read."""
    if data.startswith(OLE):
        faults.add("eheys-salattu")
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = [info for info in archive.infolist() if not info.is_dir()]
            # What is read is never more than what the directory declares: zipfile stops there.
            if sum(info.file_size for info in files) > package.MOST_BYTES or len(files) > package.MOST_PARTS:
                faults.add("eheys-liian-suuri")
                return {}
            _check_names([info.filename for info in files], faults)
            return {info.filename: _part(archive, info, faults) for info in files}
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, ValueError):
        faults.add("eheys-ei-lue")
        return {}


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, faults: Faults) -> bytes | None:
    """Return one part; None when it can't be read, which is told."""
    if info.flag_bits & 1:
        faults.add("eheys-salattu", info.filename)
        return None
    if info.compress_type not in _METHODS:
        faults.add("eheys-pakkaus", info.filename)  # no office program writes others, nor reads them
        return None
    try:
        return archive.read(info)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
        faults.add("eheys-osa-rikki", info.filename)
        return None


def _check_names(names: list[str], faults: Faults) -> None:
    for name, count in Counter(name.lower() for name in names).items():
        if count > 1:
            faults.add("eheys-osa-kahdesti", next(one for one in names if one.lower() == name))
    for name in names:
        if "\\" in name or name.startswith("/") or ".." in name.split("/"):
            faults.add("eheys-osa-nimi", name)
        if name.lower().endswith(("vbaproject.bin", "vbadata.xml")):
            faults.add("eheys-makroja", name)


def _is_list(name: str) -> bool:
    return name == CONTENT_TYPES or name.endswith(".rels")


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml"))


def _plant(held: Container, name: str, data: bytes, faults: Faults) -> None:
    """Take the part among the sound ones, with its tree; else tell why not."""
    try:
        held.trees[name] = package.parse(data)
    except BadXml as bad:
        if not name.lower().endswith(".vml"):  # Excel itself writes drawings of comments that are not quite XML
            faults.add("eheys-doctype" if str(bad) == "docx-doctype" else "eheys-xml-rikki", name)
        return
    held.sound[name] = data


def _is_sound(name: str, data: bytes, faults: Faults) -> bool:
    """Tell whether XML too large for a tree is well-formed and without a DOCTYPE."""
    depth = 0

    def begin(*_: object) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise _Refused("eheys-xml-rikki")

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(*_: object) -> None:
        raise _Refused("eheys-doctype")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.StartDoctypeDeclHandler = begin, end, doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes no keywords
    except _Refused as refused:
        faults.add(str(refused), name)
        return False
    except (expat.ExpatError, ValueError, LookupError):  # the latter two of an encoding that nobody knows
        faults.add("eheys-xml-rikki", name)
        return False
    return True


class _Refused(Exception):
    """The text is the code of the fault."""


def _source(rels: str) -> str:
    """Return the part whose relations a part lists: word/document.xml for word/_rels/document.xml.rels."""
    folder, file = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def _read(root: etree._Element, source: str, faults: Faults) -> Iterator[Relation]:
    folder = posixpath.dirname(source)
    seen: set[str] = set()
    for element in root.iter(f"{{{RELATIONS}}}Relationship"):
        own, target = element.get("Id", ""), element.get("Target", "")
        external = element.get("TargetMode") == "External"
        if own in seen:
            faults.add("eheys-viittaus-kahdesti", source)
        seen.add(own)
        if not external:
            if target.startswith("#"):
                continue  # a place in the same part
            target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
        yield Relation(own, posixpath.basename(element.get("Type", "")), target, external)


def _check_types(held: Container, faults: Faults) -> None:
    root = held.trees.get(CONTENT_TYPES)
    if root is None:
        if CONTENT_TYPES not in held.names:
            faults.add("eheys-luettelo-puuttuu", CONTENT_TYPES)
        return
    overrides = [(one.get("PartName", ""), one.get("ContentType", "")) for one in root.iter(f"{{{TYPES}}}Override")]
    by_end = {one.get("Extension", "").lower(): one.get("ContentType", "") for one in root.iter(f"{{{TYPES}}}Default")}
    types = {name.lstrip("/").lower(): kind for name, kind in overrides}
    for name, count in Counter(name.lower() for name, _ in overrides).items():
        if count > 1:
            faults.add("eheys-tyyppi-kahdesti", name.lstrip("/"))
    there = {name.lower() for name in held.names}
    for name, _ in overrides:
        if name.lstrip("/").lower() not in there:
            faults.add("eheys-tyyppi-turha", name.lstrip("/"))
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in [*types.values(), *by_end.values()]):
        faults.add("eheys-makroja", CONTENT_TYPES)

    def type_of(name: str) -> str:
        return types.get(name.lower()) or by_end.get(name.rpartition(".")[2].lower(), "")

    for name in sorted(held.names):
        if name != CONTENT_TYPES and not type_of(name):
            faults.add("eheys-tyyppi-puuttuu", name)
        if name.endswith(".rels") and type_of(name) not in ("", _LISTED):
            faults.add("eheys-tyyppi-väärä", name)
    for kind, target in sorted({(one.kind, one.target) for one in _internal(held) if one.target in held.names}):
        if type_of(target) and kind in _EXPECTED and not type_of(target).endswith(_EXPECTED[kind]):
            faults.add("eheys-tyyppi-väärä", target)


def _internal(held: Container) -> Iterator[Relation]:
    return (relation for listed in held.relations.values() for relation in listed if not relation.external)


def _check_relations(held: Container, faults: Faults) -> None:
    if ROOT_RELATIONS not in held.names:
        faults.add("eheys-luettelo-puuttuu", ROOT_RELATIONS)
    for source, relations in held.relations.items():
        part = source or ROOT_RELATIONS
        if source and source not in held.names:
            faults.add("eheys-irrallinen", posixpath.join(posixpath.dirname(source), "_rels"))
        for relation in relations:
            _check_relation(relation, part, held, faults)
        if source in held.sound:
            _check_used(held.sound[source], {relation.id for relation in relations}, source, faults)
    for source in sorted(held.sound.keys() - held.relations.keys()):
        if _is_xml(source) and not source.endswith(".rels"):
            _check_used(held.sound[source], set(), source, faults)
    for name in sorted(held.names - _reached(held)):
        if name != CONTENT_TYPES and not name.endswith(".rels"):
            faults.add("eheys-irrallinen", name)


def _check_relation(relation: Relation, part: str, held: Container, faults: Faults) -> None:
    if relation.kind in _PERSONAL:
        faults.add("eheys-metatieto", mitä=_PERSONAL[relation.kind])
    if relation.external:
        if relation.kind == "hyperlink":
            if relation.target.lower().startswith(("file:", "\\\\", "//")):
                faults.add("eheys-linkki-levylle", part)
        elif relation.kind != "attachedTemplate":
            faults.add("eheys-ulkoinen", part, laji=relation.kind)
    elif relation.target not in held.names:
        faults.add("eheys-viittaus-rikki", part, kohde=relation.target)
    elif relation.kind in ("connections", "externalLink"):
        faults.add("eheys-ulkoinen", part, laji=relation.kind)


def _check_used(data: bytes, known: set[str], part: str, faults: Faults) -> None:
    """Tell of what the part points to by a number that its list of relations lacks."""
    for prefix in sorted(set(_PREFIX.findall(data)))[:_MOST_PREFIXES]:
        tag = re.compile(rb"<(?>[^<>]*?\s" + re.escape(prefix) + rb":\w+\s*=)[^<>]*>")
        named = re.compile(rb"\s" + re.escape(prefix) + rb":\w+\s*=\s*[\"']([^\"']+)[\"']")
        used = {one for found in tag.findall(data) for one in named.findall(found)}
        for _ in used - {own.encode() for own in known}:
            faults.add("eheys-viittaus-puuttuu", part)


def _reached(held: Container) -> set[str]:
    """Return the parts that some way of relations leads to."""
    reached: set[str] = set()
    ahead: list[str] = [""]
    while ahead:
        for relation in held.relations.get(ahead.pop(), ()):
            if not relation.external and relation.target not in reached:
                reached.add(relation.target)
                ahead.append(relation.target)
    return reached
