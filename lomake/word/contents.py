"""A finished Word file's bytes → everything that can be read in it, by any program, for a last look at it.

Texts of every part, runs joined and controls unwrapped; every attribute, so tags, titles, choices and names of
styles too; the names of the parts; what is no XML as bytes; and a package within the package the same way.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from lomake.language import FiSv, Words
from lomake.word import package
from lomake.word.package import PROMPTS, PROPERTIES, W

_XML = (".xml", ".rels")
_WORDS = (f"{W}t", f"{W}delText")
_CALLED = {
    "word/document": package.BODY, "word/header": FiSv("ylätunniste", "sidhuvud"),
    "word/footer": FiSv("alatunniste", "sidfot"), "word/glossary": PROMPTS,
    "word/comments": FiSv("kommentit", "kommentarer"), "docProps/": PROPERTIES,
}  # fmt: skip
_GAPS = (f"{W}tab", f"{W}br", f"{W}cr")


@dataclass(frozen=True, slots=True)
class Own:
    """What a form of ours says before anybody's data are in it: whole parts by their checksum, and texts."""

    parts: frozenset[tuple[str, int]] = frozenset()
    texts: frozenset[str] = frozenset()

    @classmethod
    def of(cls, blank: bytes) -> Own:
        """Return what the blank form says."""
        with zipfile.ZipFile(io.BytesIO(blank)) as archive:
            checksums = frozenset((info.filename, info.CRC) for info in archive.infolist())
        return cls(checksums, frozenset(text for _, said in texts(blank) for text in said))


def texts(docx: bytes, own: Own | None = None) -> Iterator[tuple[str, list[str]]]:
    """Yield each part of a file that we have written, by name, with what can be read in it but is not our `own`."""
    known = own or Own()
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        infos = archive.infolist()
        yield "", [archive.comment.decode("utf-8", "replace"), *(info.filename for info in infos)]
        for info in infos:
            if (info.filename, info.CRC) not in known.parts:
                found = _texts(info.filename, archive.read(info))
                yield info.filename, [text for text in found if text not in known.texts]


def called(part: str) -> Words:
    """Return what a person calls a part."""
    return next((word for begins, word in _CALLED.items() if part.startswith(begins)), part)


def _texts(name: str, data: bytes) -> list[str]:
    if name.endswith(_XML):
        return _readable(package.parse(data))
    if zipfile.is_zipfile(io.BytesIO(data)):
        return [text for _, said in texts(data) for text in said]
    # A picture tells of itself too; a text may begin at an odd byte
    read = [data.decode("utf-8", "ignore"), data.decode("latin-1")]
    return [*read, data.decode("utf-16-le", "ignore"), data[1:].decode("utf-16-le", "ignore")]


def _readable(root: etree._Element) -> list[str]:
    """Return the text of each paragraph as a whole, then of anything else by itself, then every attribute."""
    paragraphs: list[str] = []
    others: list[str] = []
    attributes: list[str] = []
    for element in root.iter():
        if not isinstance(element.tag, str):
            others.append(str(element.text or ""))  # a comment or a processing instruction
            continue
        attributes += map(str, element.attrib.values())
        if element.tag == f"{W}p":
            paragraphs.append(_said(element))
        elif element.text and element.tag not in _WORDS:
            others.append(element.text)  # a property of the document, the code of a field
    return [*paragraphs, *others, *attributes]


def _said(paragraph: etree._Element) -> str:
    """Return the words of a paragraph; a break or a tab parts two words."""
    return "".join(element.text or "" if element.tag in _WORDS else " " for element in paragraph.iter(*_WORDS, *_GAPS))
