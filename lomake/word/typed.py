"""Jinja that a person typed → its faults, and whole tags again; the only importer of docxtpl."""

from __future__ import annotations

import io
import itertools
import re
import unicodedata

from lxml import etree

from lomake.language import FiSv
from lomake.word import controls as sdt
from lomake.word.draft import Draft
from lomake.word.marks import GRID
from lomake.word.package import W
from lomake.word.sandbox import TAG
from lomake.word.story import Story, text_of, upwards

_TYPED = re.compile(r"\{(?:<[^>]*>)*[{%#]")
_LITERAL = re.compile(r"\{_[{%]")
_WORD = re.compile(r"\{%[-+]?(?:(?:tr|tc|p|r) )?\s*(\w+)")
_WIDE = re.compile(r"\{[{%#](tr|tc|p) ")
_HUNGRY = re.compile(rf"^\{{%-|-%\}}$|{_WIDE.pattern}")
_OBJECT = re.compile(r"\{\{(?:r|p|tr|tc)\s")
_COLUMNS = re.compile(r"\{%(?:tc\s|-?\s*(?:hm|colspan)\b)")
_BLOCKS = {"for", "if", "macro", "call", "filter", "with", "block"}
_REFUSED_BLOCKS = {"raw", "autoescape"}  # values would be let in as code, our own marks shown as text


def has_jinja(text: str) -> bool:
    """Tell whether a text, or XML in which Word has cut it to pieces, has the beginning of a tag."""
    return bool(_TYPED.search(text))


def has_literal_braces(xml: str) -> bool:
    """Tell whether the XML has docxtpl's way to write two braces that are no tag."""
    return bool(_LITERAL.search(xml))


def check(story: Story, draft: Draft) -> bool:
    """Tell the draft what is wrong before docxtpl changes a thing; return whether the rest can be made sense of."""
    return _Reader(story, draft).check()


def hungry(story: Story) -> tuple[etree._Element | None, str]:
    """Return the first tag that takes what is round it away, or the first of all, and its paragraph."""
    found = [(paragraph, tag) for paragraph, text in story.paragraphs() for tag in TAG.findall(text)]
    likely = [(paragraph, tag) for paragraph, tag in found if _HUNGRY.search(tag)]
    return next(iter(likely or found), (None, "{"))


def make_whole(xml: str) -> str:
    """Return the XML with typed Jinja whole again and its docxtpl tags made Jinja."""
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # noqa: PLC0415 - takes 0.1 s to import

    whole: str = DocxTemplate(io.BytesIO()).patch_xml(xml)
    return TAG.sub(lambda tag: unicodedata.normalize("NFC", tag[0]), whole)


class _Reader:
    """Reads what a person typed in one part, before docxtpl changes a thing."""

    def __init__(self, story: Story, draft: Draft) -> None:
        self._story, self._draft = story, draft
        self._open: list[tuple[str, etree._Element, str]] = []
        self._sound = True

    def check(self) -> bool:
        """Tell the draft what is wrong; return whether the rest can be made sense of."""
        for paragraph, text in self._story.paragraphs():
            if "{" not in text:
                continue
            if _TYPED.search(TAG.sub("", text)):
                self._broken(paragraph, text)
            for tag in TAG.findall(text):
                self._tag(paragraph, tag)
        for word, paragraph, tag in self._open:
            self._unclosed(word, paragraph, tag)
        return self._sound

    def _tag(self, paragraph: etree._Element, tag: str) -> None:
        if _OBJECT.match(tag):
            feature = FiSv("RichText tai alidokumentti", "RichText eller underdokument")
            self._draft.fault("pohja-ei-osata", self._story, paragraph, tunniste=tag, ominaisuus=feature)
            self._sound = False
        wide = _WIDE.match(tag)
        if wide:
            self._swallowed(paragraph, tag, wide[1])
        if _COLUMNS.match(tag):
            for table in itertools.islice(paragraph.iterancestors(f"{W}tbl"), 1):
                table.set(GRID, "")
        word = _WORD.match(tag)
        if word:
            self._block(paragraph, tag, word[1])

    def _swallowed(self, paragraph: etree._Element, tag: str, level: str) -> None:
        """Tell of text that docxtpl would drop with the row, cell or paragraph that its tag stands in."""
        whole = next(upwards(paragraph, level), paragraph)
        beside = text_of(whole).replace(tag, "", 1).strip()
        if beside or any(control.tag for control in sdt.controls(whole)):
            self._draft.fault("pohja-teksti-katoaa", self._story, paragraph, tunniste=tag)

    def _block(self, paragraph: etree._Element, tag: str, word: str) -> None:
        if word in _REFUSED_BLOCKS:
            self._draft.fault("pohja-ei-osata", self._story, paragraph, tunniste=tag, ominaisuus=word)
            self._sound = False
        if word in _BLOCKS | _REFUSED_BLOCKS or (word == "set" and "=" not in tag):
            self._open.append((word, paragraph, tag))
        elif word.startswith("end"):
            self._close(paragraph, tag, word.removeprefix("end"))

    def _close(self, paragraph: etree._Element, tag: str, word: str) -> None:
        if word not in [opened for opened, _, _ in self._open]:
            return self._broken(paragraph, tag)
        while (top := self._open.pop())[0] != word:
            self._unclosed(*top)
        return None

    def _unclosed(self, word: str, paragraph: etree._Element, tag: str) -> None:
        self._sound = False
        code = "pohja-silmukka-auki" if word == "for" else "pohja-jinja-virhe"
        self._draft.fault(code, self._story, paragraph, tunniste=tag)

    def _broken(self, paragraph: etree._Element, tag: str) -> None:
        self._sound = False
        self._draft.fault("pohja-jinja-virhe", self._story, paragraph, tunniste=tag)
