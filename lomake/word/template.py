"""A Word template compiled once: (docx, scope) → Template; (view, properties) → the filled form's bytes.

The only importer of docxtpl and jinja2. A part of the document goes through these hands, in this order:

    _Typed     what a person typed: tags that don't match, text that docxtpl would lose
    _Binder    a tagged control → marks, each standing for a piece of Jinja that docxtpl's regexes never see
    _patched   typed Jinja, cut into runs by Word → whole again (docxtpl)
    _Names     typed Jinja → the fields it uses, and what the engine does not do
    _Marks     marks → Jinja
    _Part      Jinja → XML; parsed strictly, tables and cells mended, when a person has typed any of it
"""

from __future__ import annotations

import difflib
import hashlib
import io
import itertools
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from typing import Any, Self

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, Undefined, nodes
from jinja2 import Template as JinjaTemplate
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from lomake import fields as tree
from lomake import values
from lomake.errors import Finding, WordTemplateError
from lomake.fields import Field, Scope, UnknownField
from lomake.fields import Kind as FieldKind
from lomake.word import controls as sdt
from lomake.word import package
from lomake.word.controls import Control, Kind, Level, put_after, put_before
from lomake.word.package import Entry, Properties, W

__all__ = ["Properties", "Template"]

View = Mapping[str, Any]

_LONGEST_TAG = 64
_LONGEST_ID = 12  # of a row, see values.parse_id
_MOST_ROWS = 1_000
_MOST_TURNS = 1_000
_FIELD_TABLE, _FIELD_ROW = "Kentat", "567"
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_GRID = "lomake-ruudukko"  # our own attribute, gone before anything is written
_NUMBER = "\0"  # stands for the next free number; XML can't hold it, so no value does
_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


class Template:
    """A Word template, ready to be filled for one client after another."""

    def __init__(
        self, name: str, used: Iterable[str], parts: Iterable[_Part], fixed: Iterable[Entry], blank: Iterable[Entry]
    ) -> None:
        self.name = name
        self.fields = frozenset(used)
        self._parts, self._fixed, self._blank = tuple(parts), tuple(fixed), tuple(blank)

    @classmethod
    def compile(
        cls, docx: bytes, scope: Scope, *, name: str, may_show: Callable[[Field], bool] = lambda _: True
    ) -> Self:
        """Return the template that the Word file is.

        `scope` has the names that its tags may begin with; `may_show` tells whether the form's reader may see a field.
        Raises WordTemplateError with every fault there is.
        """
        raw = package.read(docx, name=name)
        parts = package.clean(raw)
        draft, marks = _Draft(name, scope, may_show), _Marks(hashlib.sha256(docx).hexdigest()[:16])
        draft.check_properties(raw)
        stories = [_Story(part, osa, package.parse(parts[part])) for part, osa in package.stories(parts).items()]
        pairs = [_compiled(story, draft, marks) for story in stories]
        draft.raise_faults()
        filled, blank = ([part for part in side if part.moves] for side in zip(*pairs, strict=True))
        draft.try_out(filled)
        numbers, nobody = itertools.count(1), _example(scope, "", rows=0)
        handed = [package.deflate(part.name, part.render(nobody, numbers, name)) for part in blank]
        moving = {part.name for part in filled}
        fixed = [package.deflate(part, data) for part, data in parts.items() if part not in moving]
        return cls(name, draft.used, filled, fixed, [*fixed, *handed])

    def render(self, view: View, properties: Properties) -> bytes:
        """Return the form filled with `view`, ready to write. Raises WordTemplateError when typed Jinja fails on it."""
        numbers = itertools.count(1)
        # Level 3 deflates in a third of the time of 6 and adds two kilobytes to a form
        parts = [package.deflate(part.name, part.render(view, numbers, self.name), level=3) for part in self._parts]
        return _packed([*self._fixed, *parts], properties)

    def blank(self, properties: Properties) -> bytes:
        """Return the template as a form to hand out: prompts shown, typed Jinja printed for a client with no data."""
        return _packed(self._blank, properties)


def _packed(entries: Iterable[Entry], properties: Properties) -> bytes:
    own = (package.deflate(name, data) for name, data in package.property_parts(properties).items())
    return package.pack([*entries, *own])


def _compiled(story: _Story, draft: _Draft, marks: _Marks) -> tuple[_Part, _Part]:
    """Return a part to be filled and the same part as a blank; faults go to the draft."""
    story.tidy()
    sound = _Typed(story, draft).check()
    story.number(marks.text(_NUMBER))
    plain = _Story(story.name, story.osa, deepcopy(story.root))
    _Binder(story, draft, marks).bind()
    source, blank = package.serialize(story.root), package.serialize(plain.root)
    typed = bool(_TYPED.search(source) or _LITERAL.search(source))
    moves = typed or marks.are_in(source)
    if typed and sound:  # docxtpl's regexes would run through half the document otherwise
        whole, blank = _patched(source), _patched(blank)
        sound = draft.accepts(story, whole, marks.lost(source, whole))
        source = whole
    sources = (marks.resolve(source), marks.resolve(blank)) if sound else ("", "")
    filled, handed = (_Part(story, jinja, typed=typed, moves=moves) for jinja in sources)
    return filled, handed


class _Hidden(Exception):
    """The form's reader may not see the field. Stays in this module."""


class _Draft:
    """A template being compiled: its faults and the fields it uses, as far as they are known."""

    def __init__(self, name: str, scope: Scope, may_show: Callable[[Field], bool]) -> None:
        self.name, self.scope, self._may_show = name, scope, may_show
        self.used: set[str] = set()
        self._faults: dict[tuple[str, ...], Finding] = {}

    def fault(self, code: str, story: _Story, element: etree._Element | None = None, **details: str | None) -> None:
        """Keep one fault: where it is, the tag, and what to write instead."""
        told = {"osa": story.osa, "paikka": story.place(element), "tunniste": "", "ehdotus": ""}
        told |= {key: value or "" for key, value in details.items()}
        self._faults.setdefault((code, *told.values()), Finding(code, file=self.name, details=told))

    def raise_faults(self) -> None:
        """Raise WordTemplateError with every fault so far, if there are any."""
        if self._faults:
            raise WordTemplateError(self._faults.values())

    def find(self, path: str) -> Field:
        """Return the field, and remember that it is used. Raises UnknownField, or _Hidden for another reader's."""
        found = tree.find(self.scope, path)
        if "." in found.path or found.many:  # a name of the scope is a place to begin, not a field
            if not self._may_show(found):
                raise _Hidden
            self.used.add(found.path)
        return found

    def check_properties(self, parts: Mapping[str, bytes]) -> None:
        """Refuse Jinja in the document's title and such: they are written anew for each document."""
        for name, data in parts.items():
            if name.startswith("docProps/") and _TYPED.search(data.decode("utf-8", "replace")):
                story = _Story(name, "asiakirjan ominaisuudet", package.parse(data))
                self.fault("pohja-ei-osata", story, ominaisuus="Jinja asiakirjan ominaisuuksissa")

    def accepts(self, story: _Story, whole: str, lost: Iterable[tuple[etree._Element | None, str]]) -> bool:
        """Check what docxtpl made of a part; tell whether there is sense in going on with it."""
        missing = list(lost)
        for place, tag in missing:
            self.fault("pohja-teksti-katoaa", story, place, tunniste=tag)
        return not missing and _Names(story, self).check(whole)

    def try_out(self, parts: Iterable[_Part]) -> None:
        """Fill the parts for imagined clients, so that broken XML is found before a real one is filled.

        Raises WordTemplateError.
        """
        examples = [("", 0), ("x", 1), ("x", 2)]
        findings: dict[str, Finding] = {}
        for part, (text, rows) in itertools.product((part for part in parts if part.typed), examples):
            try:
                part.render(_example(self.scope, text, rows=rows), itertools.count(1), self.name)
            except WordTemplateError as error:
                # Sums and the like may fail on an imagined "x" and not on a client; a client without data is real
                if error.findings[0].code == "pohja-rikki" or not text:
                    findings.setdefault(part.name, error.findings[0])
        if findings:
            raise WordTemplateError(findings.values())


@dataclass(frozen=True, slots=True)
class _Story:
    """A part with text: the body, a header, the footnotes."""

    name: str
    osa: str
    root: etree._Element

    def paragraphs(self) -> Iterator[tuple[etree._Element, str]]:
        """Yield every paragraph with its own text, that of a text box in it left out."""
        for paragraph in self.root.iter(f"{W}p"):
            yield paragraph, _text(paragraph)

    def tidy(self) -> None:
        """Compose the letters of texts and tags, and take out white space between elements, which means nothing."""
        for element in self.root.iter(etree.Element):
            element.tail = None
            if len(element):
                element.text = None
            elif element.tag == f"{W}t":
                element.text = unicodedata.normalize("NFC", element.text or "")
        for control in sdt.controls(self.root):
            control.set_tag(unicodedata.normalize("NFC", control.tag))

    def number(self, mark: str) -> None:
        """Put `mark` in the place of every number that must be unique: loops copy controls and pictures."""
        sdt.set_ids(self.root, mark)
        for picture in self.root.iter(_DOC_PR):
            picture.set("id", mark)

    def place(self, element: etree._Element | None) -> str:
        """Return where an element is in a person's words: taulukko 2, rivi 3, solu 1."""
        if element is None:
            return ""
        row = next(_upwards(element, "tr"), None)
        if row is None:
            loose = [p for p in self.root.iter(f"{W}p") if next(p.iterancestors(f"{W}tbl"), None) is None]
            own = next(itertools.chain(_upwards(element, "p"), element.iter(f"{W}p")), None)
            return next((f"kappale {number}" for number, p in enumerate(loose, 1) if p is own), "")
        table, cell = next(row.iterancestors(f"{W}tbl")), next(_upwards(element, "tc"), None)
        words = [f"taulukko {_index(table, self.root)}", f"rivi {_index(row, table)}"]
        return ", ".join([*words, f"solu {_index(cell, row)}"] if cell is not None else words)


def _upwards(element: etree._Element, name: str) -> Iterator[etree._Element]:
    if element.tag == f"{W}{name}":
        yield element
    yield from element.iterancestors(f"{W}{name}")


def _index(element: etree._Element, within: etree._Element) -> int:
    """Return the element's number, from 1, among its like below `within`, those of inner tables left out."""
    depth = _depth(element)
    alike = (other for other in within.iter(str(element.tag)) if _depth(other) == depth)
    return next((number for number, other in enumerate(alike, 1) if other is element), 0)


def _depth(element: etree._Element) -> int:
    return sum(1 for _ in element.iterancestors(f"{W}tbl"))


def _text(element: etree._Element) -> str:
    """Return the text of a paragraph, a cell or a row; of a paragraph, without the text boxes in it."""
    return "".join(
        text.text or ""
        for text in element.iter(f"{W}t")
        if element.tag != f"{W}p" or next(text.iterancestors(f"{W}p")) is element
    )


class _Marks:
    """Opaque words that stand for Jinja while docxtpl's regexes go over a part.

    The stamp comes from the template's own bytes, so the words can't be among them.
    """

    def __init__(self, stamp: str) -> None:
        self._stamp = stamp
        self._jinja: list[str] = []
        self._owners: dict[str, tuple[etree._Element, str]] = {}
        self._pattern = re.compile(rf'(\s[\w:.-]+)="{stamp}a(\d+)z"|{stamp}t(\d+)z')

    def text(self, jinja: str, owner: Control | None = None) -> str:
        """Return a word for a piece of Jinja; `owner` is the control to tell of when the word gets lost."""
        return self._new("t", jinja, owner)

    def attribute(self, jinja: str) -> str:
        """Return a word for the value of an attribute that is there only when the Jinja gives it one."""
        wrapped = f'{{% with _a = {jinja} %}}{{% if _a %}}\\1="{{{{ _a }}}}"{{% endif %}}{{% endwith %}}'
        return self._new("a", wrapped, None)

    def are_in(self, xml: str) -> bool:
        """Tell whether the XML has words of ours."""
        return self._stamp in xml

    def lost(self, before: str, after: str) -> Iterator[tuple[etree._Element | None, str]]:
        """Yield the place and tag of each control whose words are not as many as they were."""
        missing = self._count(before) - self._count(after)
        owned = [self._owners[word] for word in missing if word in self._owners]
        if missing and not owned:
            yield None, ""
        yield from owned

    def resolve(self, xml: str) -> str:
        """Return the XML with the Jinja in the place of the words."""

        def jinja(match: re.Match[str]) -> str:
            if match[2]:
                return self._jinja[int(match[2])].replace("\\1", match[1])
            return self._jinja[int(match[3])]

        return self._pattern.sub(jinja, xml)

    def _new(self, kind: str, jinja: str, owner: Control | None) -> str:
        word = f"{self._stamp}{kind}{len(self._jinja)}z"
        self._jinja.append(jinja)
        if owner:
            self._owners[word] = owner.element, owner.tag
        return word

    def _count(self, xml: str) -> Counter[str]:
        return Counter(re.findall(rf"{self._stamp}[at]\d+z", xml))


# ------------------------------------------------------------------------------------------------ controls → Jinja


@dataclass(frozen=True, slots=True)
class _Target:
    """What a control's tag means: a field, a choice of it, and Jinja for its value."""

    field: Field
    choice: str
    jinja: str


class _Fault(Exception):
    """What is wrong with one control: the code of the finding, and what to write instead. Stays in the binder."""

    def __init__(self, code: str, ehdotus: str | None = "", **details: str) -> None:
        self.code = code
        self.details = details | {"ehdotus": ehdotus or ""}
        super().__init__(code)


class _Binder:
    """Turns the tagged controls of one part into marks."""

    def __init__(self, story: _Story, draft: _Draft, marks: _Marks) -> None:
        self._story, self._draft, self._marks = story, draft, marks
        self._lists: dict[etree._Element, str] = {}  # the repeating sections, with the list that each repeats

    def bind(self) -> None:
        """Change every tagged control of the part; faults go to the draft."""
        for control in list(sdt.controls(self._story.root)):
            dropped = control.element.getroottree().getroot() is not self._story.root
            if control.kind is Kind.SECTION and control.tag and not dropped:
                self._try(self._section, control)
        for control in list(sdt.controls(self._story.root)):
            if control.tag and control.kind not in (Kind.SECTION, Kind.ITEM):
                self._try(self._field, control)
        for row in self._story.root.iter(f"{W}tr"):
            self._lower(row)

    def _try(self, change: Callable[[Control], None], control: Control) -> None:
        try:
            change(control)
        except _Fault as fault:
            self._draft.fault(fault.code, self._story, control.element, tunniste=control.tag, **fault.details)

    def _section(self, control: Control) -> None:
        """Make the first item of a repeating section the body of a loop."""
        path = control.tag.removesuffix("[]")
        if "[]" in path or self._list_above(control.element):
            raise _Fault("pohja-lista-listassa")
        found = self._find(control, f"{path}[]")
        if found.model is None or not found.many:
            raise _Fault("pohja-tuntematon-kenttä")
        self._lists[control.element] = path
        if not sdt.items(control):
            raise _Fault("pohja-osio-ilman-rivejä")
        blank = json.dumps(self._blank_row(control, f"{path}[]."), ensure_ascii=False)
        rows = f"{{% for _k, _r in {_lookup('_x', path)}|_rows({blank}) %}}"
        sdt.repeat_first(control, self._marks.text(rows, control), self._marks.text("{% endfor %}", control))

    def _blank_row(self, section: Control, prefix: str) -> dict[str, Any]:
        """Return a row in which every field that the first item asks for is empty."""
        blank: dict[str, Any] = {}
        for control in sdt.controls(sdt.items(section)[0].element):
            path = control.tag.partition("=")[0]
            if path.startswith(prefix):
                *branches, leaf = path.removeprefix(prefix).split(".")
                here = blank
                for branch in branches:
                    here = here.setdefault(branch, {})
                here[leaf] = ""
        return blank

    def _field(self, control: Control) -> None:
        """Make one control show its field."""
        target = self._target(control)
        nested = any(inner.tag for inner in itertools.islice(sdt.controls(control.element), 1, None))
        if control.kind is Kind.OTHER or control.level is Level.ROW or nested:
            raise _Fault("pohja-ei-osata", ominaisuus="säädin, jossa on muuta kuin teksti tai valinta")
        if sdt.is_empty(control):
            raise _Fault("pohja-tyhjä-säädin")
        if control.kind is Kind.CHECKBOX:
            self._tick(control, target)
        elif target.choice:
            raise _Fault("pohja-tuntematon-valinta", control.tag.partition("=")[0])
        else:
            self._show(control, target)
        self._name_row(control)

    def _target(self, control: Control) -> _Target:
        """Return what the control's tag means."""
        path, _, choice = control.tag.partition("=")
        if path.count("[]") > 1:
            raise _Fault("pohja-lista-listassa")
        found = self._find(control, path)
        if found.kind is FieldKind.MODEL and found.model:
            branch = f"{path}." if path.endswith("[]") or not found.many else f"{path}[]."
            raise _Fault("pohja-tuntematon-kenttä", next((f.path for f in tree.walk(found.model, branch)), ""))
        listed, in_row, rest = path.partition("[].")
        if not in_row:
            return _Target(found, choice, _lookup("_x", path))
        if self._list_above(control.element) != listed:
            raise _Fault("pohja-rivin-ulkopuolella", f"{listed}[]")
        return _Target(found, choice, _lookup("_r", rest))

    def _find(self, control: Control, path: str) -> Field:
        """Return the field of a path."""
        try:
            found = self._draft.find(path)
        except UnknownField as unknown:
            raise _Fault("pohja-tuntematon-kenttä", unknown.nearest) from None
        except _Hidden:
            raise _Fault("pohja-kielletty-kenttä") from None
        if len(control.tag) + self._growth(path) > _LONGEST_TAG:
            raise _Fault("pohja-tunniste-liian-pitkä")
        return found

    def _growth(self, path: str) -> int:
        """Return how many characters the tag grows by when it gets its row's id or number."""
        listed, in_row, _ = path.partition("[].")
        if not in_row:
            return 0
        model = tree.find(self._draft.scope, listed).model
        return _LONGEST_ID if model and "id" in tree.fields(model) else len(str(_MOST_ROWS))

    def _tick(self, control: Control, target: _Target) -> None:
        """Make a check box checked when its choice is chosen, or its statement true."""
        condition = self._condition(control, target)
        checked, unchecked = sdt.glyphs(control)
        state = self._marks.text(f"{{% if {condition} %}}1{{% else %}}0{{% endif %}}", control)
        glyph = self._marks.text(f"{{% if {condition} %}}{checked}{{% else %}}{unchecked}{{% endif %}}", control)
        sdt.make_tickable(control, state, glyph)

    def _condition(self, control: Control, target: _Target) -> str:
        """Return the Jinja test of a check box."""
        statement = target.field.kind is FieldKind.BOOL
        choices = ["kyllä", "ei"] if statement else [str(choice.value) for choice in target.field.choices or ()]
        wanted = target.choice or ("kyllä" if statement else "")
        meant = [c for c in choices if c == wanted] or [c for c in choices if wanted and c.startswith(wanted)]
        if len(meant) != 1:
            close = difflib.get_close_matches(wanted, choices, n=1, cutoff=0.0)
            path = control.tag.partition("=")[0]
            raise _Fault("pohja-tuntematon-valinta", f"{path}={close[0]}" if close else "")
        if statement:
            return f"{target.jinja} is {'true' if meant == ['kyllä'] else 'false'}"
        word = json.dumps(meant[0], ensure_ascii=False)
        return f"{word} in {target.jinja}" if target.field.many else f"{target.jinja} == {word}"

    def _show(self, control: Control, target: _Target) -> None:
        """Make a text, date or list control show its value, or its prompt when there is none."""
        value = f"{target.jinja}|_run"
        for line in sdt.writing_lines(control):
            # A form on paper needs lines to write on; an answered question needs none.
            put_before(line, self._marks.text(f"{{% if not {value} %}}", control))
            put_after(line, self._marks.text("{% endif %}", control))
        mark = self._marks.text
        switch = sdt.Switch(
            opening=mark(f"{{% with _v = {value} %}}", control),
            unanswered=mark("{% if not _v %}", control),
            answered=mark("{% if _v %}", control),
            answer=mark("{{ _v }}", control),
            otherwise=mark("{% else %}", control),
            end=mark("{% endif %}", control),
            closing=mark("{% endwith %}", control),
        )
        sdt.make_switchable(control, switch)
        sdt.set_full_date(control, self._marks.attribute(f"{target.jinja}|_iso"))

    def _name_row(self, control: Control) -> None:
        """Let a filled row's tags carry its id or number, so that reading back knows which row it is."""
        listed, in_row, rest = control.tag.partition("[].")
        if in_row:
            control.set_tag(f"{listed}[{self._marks.text('{{ _k }}', control)}].{rest}")

    def _lower(self, row: etree._Element) -> None:
        """Take away the height that is for handwriting: filled is compact, blank is roomy, and both are one file.

        An exact height is no room to write in but a spacer between cards, so it stays.
        """
        height = row.find(f"{W}trPr/{W}trHeight")
        if height is None or height.get(f"{W}hRule") == "exact":
            return
        style = next(row.iterancestors(f"{W}tbl")).find(f"{W}tblPr/{W}tblStyle")
        if self._list_above(row) is not None:
            row.find(f"{W}trPr").remove(height)  # type: ignore[union-attr]
        elif style is not None and style.get(f"{W}val") == _FIELD_TABLE:
            height.set(f"{W}val", _FIELD_ROW)

    def _list_above(self, element: etree._Element) -> str | None:
        return next((self._lists[up] for up in element.iterancestors(f"{W}sdt") if up in self._lists), None)


def _lookup(root: str, path: str) -> str:
    """Return Jinja for the value at a path; brackets, since a key may have any letters and must not be a method."""
    return root + "".join(f'["{step}"]' for step in path.split("."))


# ------------------------------------------------------------------------------------------------ typed Jinja


_TYPED = re.compile(r"\{(?:<[^>]*>)*[{%#]")
_LITERAL = re.compile(r"\{_[{%]")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_WORD = re.compile(r"\{%[-+]?(?:(?:tr|tc|p|r) )?\s*(\w+)")
_WIDE = re.compile(r"\{[{%#](tr|tc|p) ")
_OBJECT = re.compile(r"\{\{(?:r|p|tr|tc)\s")
_COLUMNS = re.compile(r"\{%(?:tc\s|-?\s*(?:hm|colspan)\b)")
_BLOCKS = {"for", "if", "macro", "call", "filter", "with", "block"}
_REFUSED_BLOCKS = {"raw", "autoescape"}  # values would be let in as code, our own marks shown as text


class _Typed:
    """Reads what a person typed in one part, before docxtpl changes a thing."""

    def __init__(self, story: _Story, draft: _Draft) -> None:
        self._story, self._draft = story, draft
        self._open: list[tuple[str, etree._Element, str]] = []
        self._sound = True

    def check(self) -> bool:
        """Tell the draft what is wrong; return whether the rest can be made sense of."""
        for paragraph, text in self._story.paragraphs():
            if "{" not in text:
                continue
            if _TYPED.search(_TAG.sub("", text)):
                self._broken(paragraph, text)
            for tag in _TAG.findall(text):
                self._tag(paragraph, tag)
        for word, paragraph, tag in self._open:
            self._unclosed(word, paragraph, tag)
        return self._sound

    def _tag(self, paragraph: etree._Element, tag: str) -> None:
        if _OBJECT.match(tag):
            feature = "RichText tai alidokumentti"
            self._draft.fault("pohja-ei-osata", self._story, paragraph, tunniste=tag, ominaisuus=feature)
            self._sound = False
        wide = _WIDE.match(tag)
        if wide:
            self._swallowed(paragraph, tag, wide[1])
        if _COLUMNS.match(tag):
            for table in itertools.islice(paragraph.iterancestors(f"{W}tbl"), 1):
                table.set(_GRID, "")
        word = _WORD.match(tag)
        if word:
            self._block(paragraph, tag, word[1])

    def _swallowed(self, paragraph: etree._Element, tag: str, level: str) -> None:
        """Tell of text that docxtpl would drop with the row, cell or paragraph that its tag stands in."""
        whole = next(_upwards(paragraph, level), paragraph)
        beside = _text(whole).replace(tag, "", 1).strip()
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
        self._draft.fault(code, self._story, paragraph, tunniste=tag, rivi=_text(paragraph))

    def _broken(self, paragraph: etree._Element, tag: str) -> None:
        self._sound = False
        self._draft.fault("pohja-jinja-virhe", self._story, paragraph, tunniste=tag, rivi=_text(paragraph))


def _patched(xml: str) -> str:
    """Return the XML with typed Jinja whole again and its docxtpl tags made Jinja: the one place that knows docxtpl."""
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # noqa: PLC0415 - takes 0.1 s to import

    whole: str = DocxTemplate(io.BytesIO()).patch_xml(xml)
    return _TAG.sub(lambda tag: unicodedata.normalize("NFC", tag[0]), whole)


_SAME_ROWS = {"sort", "reverse", "list", "unique", "select", "reject", "selectattr", "rejectattr", "default", "d"}
_ONE_ROW = {"first", "last"}
_BY_ATTRIBUTE = {"selectattr": 0, "rejectattr": 0, "sum": 0, "join": 1}  # filter: where the name of a field may stand
_FILTERS = _SAME_ROWS | _ONE_ROW | {
    "abs", "batch", "capitalize", "count", "e", "escape", "float", "int", "join", "length", "lower", "map", "max",
    "min", "replace", "round", "slice", "string", "sum", "title", "trim", "truncate", "upper", "wordcount",
}  # fmt: skip
_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Pow: "potenssi",
}


class _Other(Enum):
    """What an expression may hold besides a field of the tree."""

    LOOP = "loop"
    TOLD = "an unknown name, told of already"
    ELSE = "a number, a word, or what can't be followed to a field"


Held = str | _Other
Names = dict[str, Held]


class _Names:
    """Follows every name of one part's typed Jinja to a field, so that none is unknown when a form is filled.

    Of what can't be followed nothing may be asked: nobody could tell which fields the template then uses.
    """

    def __init__(self, story: _Story, draft: _Draft) -> None:
        self._story, self._draft = story, draft
        self._ranges = 0

    def check(self, source: str) -> bool:
        """Tell the draft of unknown names and refused features; return whether the source is Jinja at all."""
        lines = re.sub(r"(?=<w:p[ >])", "\n", source)
        try:
            parsed = _ENVIRONMENT.parse(lines)
        except TemplateSyntaxError as error:
            line = lines.splitlines()[error.lineno - 1] if error.lineno <= lines.count("\n") + 1 else ""
            self._draft.fault("pohja-jinja-virhe", self._story, rivi=re.sub(r"<[^>]+>", "", line).strip())
            return False
        self._all(parsed.body, {})
        return True

    def _all(self, statements: Iterable[nodes.Node], names: Names) -> None:
        for statement in statements:
            self._statement(statement, names)

    def _statement(self, node: nodes.Node, names: Names) -> None:
        """Follow one statement; `names` gets what it sets."""
        match node:
            case nodes.For():
                self._for(node, names)
            case nodes.Assign():
                self._set(node.target, self._trace(node.node, names), names)
            case nodes.AssignBlock():
                self._all(node.body, dict(names))
                self._set(node.target, _Other.ELSE, names)
            case nodes.With():
                inner = dict(names)
                for target, value in zip(node.targets, node.values, strict=True):
                    self._set(target, self._trace(value, names), inner)
                self._all(node.body, inner)
            case nodes.Macro() | nodes.CallBlock():
                self._macro(node, names)
            case nodes.Block() | nodes.Scope() | nodes.FilterBlock():
                if isinstance(node, nodes.FilterBlock):
                    self._trace(node.filter, names)
                self._all(node.body, dict(names))
            case nodes.Expr():
                self._trace(node, names)
            case _:
                self._refuse(node)
                self._all(node.iter_child_nodes(), names)

    def _for(self, node: nodes.For, names: Names) -> None:
        turns = isinstance(node.iter, nodes.Call) and _written(node.iter.node) == "range"
        if node.recursive or (turns and self._ranges):
            self._refusal("silmukka, joka voi olla loputon", "for")
        rows = self._trace(node.iter, names)
        inner: Names = names | {"loop": _Other.LOOP}
        self._set(node.target, self._row(rows), inner)
        self._ranges += turns
        self._all([*node.body, *([node.test] if node.test else [])], inner)
        self._ranges -= turns
        self._all(node.else_, dict(names))

    def _macro(self, node: nodes.Macro | nodes.CallBlock, names: Names) -> None:
        given = ("caller", "varargs", "kwargs", *(argument.name for argument in node.args))
        inner: Names = names | dict.fromkeys(given, _Other.ELSE)
        if isinstance(node, nodes.CallBlock):
            self._trace(node.call, names)
        for default in node.defaults:
            self._trace(default, names)
        self._all(node.body, inner)
        if isinstance(node, nodes.Macro):
            names[node.name] = _Other.ELSE  # only now: a macro that calls itself could go on for ever

    def _set(self, target: nodes.Node, value: Held, names: Names) -> None:
        if isinstance(target, nodes.Name):
            names[target.name] = value
        names |= {name.name: _Other.ELSE for name in target.find_all(nodes.Name)}

    def _trace(self, node: nodes.Node, names: Names) -> Held:
        """Return what an expression holds, having followed everything in it."""
        match node:
            case nodes.Name():
                return self._name(node.name, names)
            case nodes.Getattr():
                return self._member(self._trace(node.node, names), node.attr, _written(node))
            case nodes.Getitem(arg=nodes.Const(value=str() as key)):
                return self._member(self._trace(node.node, names), key, _written(node))
            case nodes.Getitem():
                return self._item(node, names)
            case nodes.Filter():
                return self._filter(node, names)
        self._refuse(node)
        for child in node.iter_child_nodes():
            self._trace(child, names)
        return _Other.ELSE

    def _name(self, name: str, names: Names) -> Held:
        if name in names:
            return names[name]
        return _Other.ELSE if name in _ENVIRONMENT.globals else self._known(name, name)

    def _known(self, path: str, written: str) -> Held:
        """Return a path of the tree, or TOLD after telling that there is no such field, or not for this reader."""
        try:
            self._draft.find(path)
        except _Hidden:
            self._at(written, "pohja-kielletty-kenttä", tunniste=written)
            return _Other.TOLD
        except UnknownField as unknown:
            roots = difflib.get_close_matches(path, self._draft.scope, n=1) if "." not in path else []
            self._at(written, "pohja-tuntematon-nimi", tunniste=written, ehdotus=(roots or [unknown.nearest or ""])[0])
            return _Other.TOLD
        return path

    def _member(self, whole: Held, key: str, written: str) -> Held:
        if isinstance(whole, str):
            return self._known(f"{whole}.{key}", written)
        if whole is _Other.ELSE:
            self._refusal("nimi, jota ei voi seurata kenttään", written)
            return _Other.TOLD
        return _Other.TOLD if whole is _Other.TOLD else _Other.ELSE

    def _item(self, node: nodes.Getitem, names: Names) -> Held:
        """Follow `rows[0]` and `rows[1:]`; a key that is worked out could name any field."""
        whole = self._trace(node.node, names)
        self._trace(node.arg, names)
        if isinstance(node.arg, nodes.Slice):
            return whole
        counted = isinstance(node.arg, nodes.Const)
        if not counted and not (isinstance(whole, str) and tree.find(self._draft.scope, whole).many):
            self._refusal("laskettu kentän nimi", _written(node.node))
        return self._row(whole)

    def _filter(self, node: nodes.Filter, names: Names) -> Held:
        self._refuse(node)
        rows = self._trace(node.node, names) if node.node else _Other.ELSE
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            self._trace(argument, names)
        place = _BY_ATTRIBUTE.get(node.name, len(node.args))
        for name in [pair.value for pair in node.kwargs if pair.key == "attribute"] + node.args[place : place + 1]:
            row, key = self._row(rows), getattr(name, "value", None)
            if isinstance(row, str) and isinstance(key, str):
                self._known(f"{row}.{key}", f"{_written(node.node)}|{node.name}")
            else:
                self._refusal("laskettu kentän nimi", node.name)
        if node.name in _ONE_ROW:
            return self._row(rows)
        return rows if node.name in _SAME_ROWS else _Other.ELSE

    def _row(self, rows: Held) -> Held:
        """Return what one item of a list is."""
        if not isinstance(rows, str):
            return rows
        found = tree.find(self._draft.scope, rows)
        return f"{rows}[]" if found.many and found.model and not rows.endswith("[]") else _Other.ELSE

    def _refuse(self, node: nodes.Node) -> None:
        """Tell of what the engine does not do, or not safely."""
        feature = _REFUSED.get(type(node), "")
        if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            feature = node.name
        if isinstance(node, nodes.Filter) and node.name == "map" and node.args:
            feature = "map"  # its argument is the name of a filter; map(attribute="…") is enough
        if isinstance(node, nodes.Call) and _written(node.node) == "range" and not all(map(_few, node.args)):
            feature = "range"
        if feature:
            self._refusal(feature, feature)

    def _refusal(self, feature: str, written: str) -> None:
        self._at(written, "pohja-ei-osata", tunniste=written, ominaisuus=feature)

    def _at(self, written: str, code: str, **details: str) -> None:
        """Tell of a fault in each paragraph where it is written."""
        word = re.compile(rf"(?<![\w.]){re.escape(written)}(?!\w)")
        told = False
        for place, text in self._story.paragraphs():
            if any(word.search(tag) for tag in _TAG.findall(text)):
                self._draft.fault(code, self._story, place, **details)
                told = True
        if not told:
            self._draft.fault(code, self._story, None, **details)


def _few(argument: nodes.Node) -> bool:
    return not (isinstance(argument, nodes.Const) and abs(argument.value) > _MOST_TURNS)


def _written(node: nodes.Node | None) -> str:
    """Return a name as it is typed: t.teksti; "" for what is no plain name."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_written(node.node)}.{node.attr}"
        case nodes.Getitem(arg=nodes.Const(value=key)):
            return f"{_written(node.node)}[{key!r}]"
    return ""


# ------------------------------------------------------------------------------------------------ Jinja → XML


_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


class _Xml(Markup):
    """Text made XML already, line breaks and all."""


def _shown(value: object) -> str:
    """Return a value as forms print it: kyllä/ei for truth, a comma between items, the id for a row."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "kyllä" if value else "ei"
    if isinstance(value, list):
        return ", ".join(_shown(item) for item in value)
    return _shown(value.get("id")) if isinstance(value, Mapping) else str(value)


def _run(value: object) -> _Xml:
    """Return a value as the inside of a <w:t>: escaped, its line breaks and tabs made Word's."""
    text = value if isinstance(value, Markup) else _shown(value)
    if _NOT_XML.search(text):
        raise ValueError("a value has a character that XML can't hold")
    return _Xml(str(escape(text)).replace("\n", _BREAK).replace("\t", _TAB))


def _printed(value: object) -> object:
    """Return what `{{ }}` prints: Jinja's finalize."""
    return value if isinstance(value, (_Xml, Undefined)) else _run(value)


def _rows(rows: list[Mapping[str, Any]], blank: Mapping[str, Any]) -> list[tuple[object, Mapping[str, Any]]]:
    """Return the rows of a list, each with its id or number; for none, one blank row for Word to copy."""
    return [(row.get("id") or number, row) for number, row in enumerate(rows, 1)] or [("", blank)]


def _iso(value: object) -> str:
    """Return the day that a text like 26.1.2026 names as Word writes it; "" for a month, a word or nothing."""
    try:
        return f"{values.parse_date(_shown(value)).isoformat()}T00:00:00Z"
    except values.BadValue:
        return ""


def _turns(*bounds: int) -> range:
    """Return Jinja's range, short enough to come to an end."""
    if len(turns := range(*bounds)) > _MOST_TURNS:
        raise SecurityError("range")
    return turns


class _Environment(SandboxedEnvironment):
    """Jinja that sees plain data only: a key of a mapping, never an attribute of an object."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, LoopContext):
            return super().getattr(obj, attribute)
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        try:
            return obj[argument]
        except (TypeError, LookupError):
            return self.undefined(obj=obj, name=argument)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        # "x" * 10**9 and "%999999999d" % 1 would fill the memory
        if not (isinstance(left, (int, float)) and isinstance(right, (int, float))):
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)


_ENVIRONMENT = _Environment(
    autoescape=True, undefined=StrictUndefined, finalize=_printed, keep_trailing_newline=True, cache_size=0
)
_ENVIRONMENT.globals = {"range": _turns}
_ENVIRONMENT.filters |= {"_run": _run, "_rows": _rows, "_iso": _iso}


class _Part:
    """One part of the document as a Jinja template; `moves` tells whether it differs from document to document."""

    def __init__(self, story: _Story, source: str, *, typed: bool = False, moves: bool = False) -> None:
        self.name, self.osa = story.name, story.osa
        self.typed, self.moves = typed, moves
        parsed = _ENVIRONMENT.parse(source)
        for data in parsed.find_all(nodes.TemplateData):
            # docxtpl's way to write two braces: in the template they mean that, in a value nothing
            data.data = re.sub(r"(?<=\{)_(?=[{%])|(?<=[%}])_(?=\})", "", data.data)
        code = _ENVIRONMENT.compile(parsed)
        self._template = JinjaTemplate.from_code(_ENVIRONMENT, code, _ENVIRONMENT.globals)

    def render(self, view: View, numbers: Iterator[int], name: str) -> bytes:
        """Return the part's XML for one client; `numbers` gives each control and picture its own.

        Raises WordTemplateError, naming the part, when what a person typed does not work with this view.
        """
        if not self.typed:
            return _numbered(self._template.render(_x=view), numbers).encode()
        try:
            return _mended(_numbered(self._template.render({**view, "_x": view}), numbers))
        except package.BadXml:
            code = "pohja-rikki"
        except (TemplateError, TypeError, ArithmeticError, LookupError, RecursionError):
            code = "pohja-jinja-virhe"
        details = {"osa": self.osa, "paikka": "", "tunniste": "", "ehdotus": "", "rivi": ""}
        raise WordTemplateError([Finding(code, file=name, details=details)])


def _numbered(xml: str, numbers: Iterator[int]) -> str:
    """Return the XML with the next free number in each place that asks for one."""
    first, *others = xml.split(_NUMBER)
    return first + "".join(f"{next(numbers)}{text}" for text in others)


_STORIES = [f"{W}{name}" for name in ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent")]


def _mended(xml: str) -> bytes:
    """Return well-formed XML that Word opens, though conditions and loops took things out of it. Raises BadXml."""
    root = package.parse(xml)
    for row in [row for row in root.iter(f"{W}tr") if next(row.iter(f"{W}tc"), None) is None]:
        _parent(row).remove(row)
    for table in [table for table in root.iter(f"{W}tbl") if next(table.iter(f"{W}tr"), None) is None]:
        _parent(table).remove(table)
    for table in root.iter(f"{W}tbl"):
        if table.get(_GRID) is not None:
            del table.attrib[_GRID]
            _fit_grid(table)
    for story in root.iter(_STORIES):
        # Word refuses a file in which a cell does not end in a paragraph; a control may hold that paragraph
        last = story[-1] if len(story) else None
        if last is None or last.tag not in {f"{W}p", f"{W}sdt"}:
            etree.SubElement(story, f"{W}p")
    return package.serialize(root).encode()


def _fit_grid(table: etree._Element) -> None:
    """Give a table as many columns as its widest row has after a loop over cells, the whole width unchanged."""
    grid = table.find(f"{W}tblGrid")
    rows = [row for row in table.iter(f"{W}tr") if next(row.iterancestors(f"{W}tbl")) is table]
    widest = max((sum(map(_span, row.findall(f".//{W}tc"))) for row in rows), default=0)
    if grid is None or not len(grid) or not widest:
        return
    widths = [int(float(column.get(f"{W}w", "0"))) for column in grid]
    total = sum(widths)
    shares = (widths + [total // len(widths)] * widest)[:widest]
    grid[:] = []
    for share in shares:
        etree.SubElement(grid, f"{W}gridCol", {f"{W}w": str(share * total // (sum(shares) or 1))})


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return int(span.get(f"{W}val", "1")) if span is not None else 1


def _parent(element: etree._Element) -> etree._Element:
    return next(element.iterancestors())


def _example(scope: Scope, text: str, *, rows: int) -> dict[str, Any]:
    """Return a view of an imagined client: every field `text`, every list with so many rows."""
    found = ((name, tree.scope_field(scope, name)) for name in scope)
    return {name: _example_of(field, text, rows) for name, field in found if field}


def _example_of(field: Field, text: str, rows: int, *, referred: bool = False) -> Any:
    """Return what a field holds; a row that is pointed to shows its own references by id only."""
    pointed = field.kind is FieldKind.REF
    part: Any = text
    if field.kind is FieldKind.BOOL:
        part = (text != "") or None
    elif pointed and referred:
        part = {"id": text}
    elif field.model:
        below = tree.fields(field.model).items()
        part = {name: _example_of(own, text, rows, referred=referred or pointed) for name, own in below}
    return [part] * rows if field.many else part
