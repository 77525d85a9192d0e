"""A form that came back, whoever saved it → what each of its controls says, row by row, and what stands outside them.

Tracked changes count as accepted, comments are passed by. A tag that LibreOffice has dropped is given back by healing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from lomake import values
from lomake.errors import Finding, ReturnedFormError, WordTemplateError
from lomake.fields import Scope
from lomake.word import controls as sdt
from lomake.word import healing, package, switching
from lomake.word.answers import TICKED, UNTICKED, canonical
from lomake.word.controls import Control, Kind
from lomake.word.draft import Draft
from lomake.word.package import W
from lomake.word.properties import Properties, read_properties
from lomake.word.story import Story, upwards

_MOST_ROWS = 1_000  # no client has as many, and every row is compared with others
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TAG_OF_ROW = re.compile(r"([^\[\]=]*)\[([^\[\]=]*)\]\.(.+)", re.DOTALL)
_GONE = {f"{W}del", f"{W}moveFrom"}
_REVISIONS = _GONE | {f"{W}ins", f"{W}moveTo", f"{W}cellIns", f"{W}cellDel", f"{W}cellMerge"}
_UNSAID = {f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "tcPr", "tblPr", "trPr", "instrText", "delText")}
_UNSAID.add(_FALLBACK)
_CHARACTERS = {
    f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}ptab": "\t",
    f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "\u00ad",
}  # fmt: skip
_UNREADABLE = {f"{W}{name}" for name in ("drawing", "pict", "object", "sym")}


@dataclass(frozen=True, slots=True)
class Said:
    """What one control says: its text, "" while the prompt shows; of a check box TICKED or UNTICKED.

    `picked` is the day that the picker of a date control holds, written as forms do. `fault` is the code of what makes
    the words unsure, such as a picture among them.
    """

    text: str
    picked: str = ""
    fault: str = ""


@dataclass(slots=True)
class Row:
    """The controls of one row of a list: the rest of each tag → what was said; `key` is the row's id or number.

    A row that was typed below the list, without controls, has no key.
    """

    listed: str
    key: str
    cells: dict[str, list[Said]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outside:
    """Words outside the controls: a paragraph, or a table row without controls.

    Of a row that stands right below a list's row of as many cells, `columns` has the field of each cell.
    """

    cells: tuple[str, ...]
    story: Story
    element: etree._Element
    listed: str = ""
    columns: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where the words are, in a person's words: taulukko 2, rivi 3."""
        return self.story.place(self.element)


@dataclass(slots=True)
class Returned:
    """A form that came back.

    `prompts` has the words that unanswered controls show. `revised` tells that changes were tracked, `commented` that
    it has comments.
    """

    properties: Properties
    fields: dict[str, list[Said]] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    outside: list[Outside] = field(default_factory=list)
    prompts: set[str] = field(default_factory=set)
    revised: bool = False
    commented: bool = False


def properties_of(docx: bytes, *, name: str) -> Properties:
    """Return what the form says of itself. Raises ReturnedFormError when the file is none of ours, or unsafe."""
    found = read_properties(_parts(docx, name))
    if found is None:
        raise ReturnedFormError([Finding("palautus-ei-lomake", file=name)])
    return found


def read(docx: bytes, scope: Scope, *, name: str) -> Returned:
    """Return what the form says; `scope` has the names that its tags may begin with.

    Raises ReturnedFormError when the file is none of ours, is unsafe, or has lost its fields.
    """
    parts = _parts(docx, name)
    properties = read_properties(parts)
    if properties is None:
        raise ReturnedFormError([Finding("palautus-ei-lomake", file=name)])
    returned = Returned(properties)
    draft = Draft(name, scope, lambda _: True)
    prompts = _glossary(parts)
    for part, osa in package.stories(parts).items():
        story = Story(part, osa, package.parse(parts[part]))
        _accept(story.root, returned)
        story.tidy()
        tagged = {control.element for control in sdt.controls(story.root) if control.tag}
        healing.heal(story, draft)
        _settle_flags((control for control in sdt.controls(story.root) if control.element not in tagged), prompts)
        _Reader(story, returned, outside=osa == "leipäteksti").read()
    if not draft.faultless:
        raise ReturnedFormError([Finding("palautus-tuntematon-kenttä", file=name)])
    if len(returned.rows) > _MOST_ROWS:
        raise ReturnedFormError([Finding("palautus-rivejä", file=name, details={"enintään": str(_MOST_ROWS)})])
    if not (returned.fields or returned.rows):
        raise ReturnedFormError([Finding("palautus-ilman-kenttiä", file=name)])
    return returned


def without(returned: Returned, made: Returned) -> Returned:
    """Return the form without the words outside its fields that are also in `made`: the same form, just made.

    Rows that somebody typed below a list, without controls, become rows of the list.
    """
    own = {one.cells for one in made.outside}  # a set: the words of a card come again with each row
    rows, outside = list(returned.rows), []
    for one in returned.outside:
        if one.cells in own:
            continue
        if one.columns:
            typed = zip(one.columns, one.cells, strict=True)
            # In a row that LibreOffice has robbed of its tags a prompt is only a text
            said = {column: [Said("" if words in made.prompts else words)] for column, words in typed}
            rows.append(Row(one.listed, "", said))
        else:
            outside.append(one)
    return replace(returned, rows=rows, outside=outside)


def _parts(docx: bytes, name: str) -> dict[str, bytes]:
    try:
        return package.read(docx, name=name)
    except WordTemplateError as error:
        raise ReturnedFormError(error.findings) from None


def _accept(root: etree._Element, returned: Returned) -> None:
    """Take out what tracked changes have deleted or moved away."""
    returned.commented |= next(root.iter(f"{W}commentReference"), None) is not None
    changes = list(root.iter(_REVISIONS))
    returned.revised |= bool(changes)
    for change in changes:
        parent = change.getparent()
        if parent is None:
            continue
        if change.tag == f"{W}cellDel" or (change.tag == f"{W}del" and parent.tag == f"{W}trPr"):
            _take_out(parent.getparent())
        elif change.tag in _GONE and parent.tag != f"{W}rPr":
            _take_out(change)


def _glossary(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the prompts that the document keeps for its controls: name → words."""
    name = package.glossary(parts)
    prompts: dict[str, str] = {}
    for part in package.parse(parts[name]).iter(f"{W}docPart") if name else ():
        called, body = part.find(f"{W}docPartPr/{W}name"), part.find(f"{W}docPartBody")
        if called is not None and body is not None:
            prompts[called.get(f"{W}val", "")] = _Words().of(body)
    return prompts


def _settle_flags(controls: Iterable[Control], prompts: Mapping[str, str]) -> None:
    """Let a control show its answer where LibreOffice says that it shows its prompt, though somebody has typed over it.

    LibreOffice 7.4 leaves the flag as it was; what is not the prompt that the glossary has is an answer.
    """
    for control in controls:
        prompt = prompts.get(sdt.prompt_name(control))
        if prompt is not None and sdt.shows_prompt(control) and _Words().of(control.content) not in (prompt, ""):
            switching.mark_as_answer(control)


def _take_out(element: etree._Element | None) -> None:
    parent = element.getparent() if element is not None else None
    if element is not None and parent is not None:
        parent.remove(element)


class _Reader:
    """Reads one part, from its beginning to its end."""

    def __init__(self, story: Story, returned: Returned, *, outside: bool) -> None:
        self._story, self._returned, self._outside = story, returned, outside
        self._row: Row | None = None
        self._item: etree._Element | None = None
        self._seen: dict[str, etree._Element | None] = {}  # the rest of a tag → the table row where it was
        self._lines: dict[etree._Element, Row] = {}

    def read(self) -> None:
        leaves = [control for control in sdt.controls(self._story.root) if self._is_leaf(control)]
        for control in leaves:
            said = _said(control)
            if sdt.shows_prompt(control):
                self._returned.prompts.add(_Words().of(control.content))
            if match := _TAG_OF_ROW.fullmatch(control.tag):
                self._row_of(control, match[1], match[2], match[3]).cells.setdefault(match[3], []).append(said)
            else:
                self._returned.fields.setdefault(control.tag, []).append(said)
        if self._outside:
            self._words(leaves)

    def _is_leaf(self, control: Control) -> bool:
        """Tell whether the control holds an answer; one that was pasted into another's words is only its words."""
        return _holds_answer(control) and not any(map(_holds_answer, sdt.around(control.element)))

    def _row_of(self, control: Control, listed: str, key: str, rest: str) -> Row:
        """Return the row that the control belongs to: a new one where a tag comes again in another table row."""
        item = next((above.element for above in sdt.around(control.element) if above.kind is Kind.ITEM), None)
        line = next(upwards(control.element, "tr"), None)
        row = self._row
        again = rest in self._seen and self._seen[rest] is not line
        if row is None or (row.listed, row.key) != (listed, key) or item is not self._item or again:
            row = Row(listed, key)
            self._returned.rows.append(row)
            self._row, self._item, self._seen = row, item, {}
        self._seen.setdefault(rest, line)
        if line is not None:
            self._lines[line] = row
        return row

    def _words(self, leaves: list[Control]) -> None:
        """Keep the words outside the controls."""
        inside = {element for control in leaves for element in control.element.iter(f"{W}p", f"{W}sdt")}
        lines = {line for control in leaves for line in upwards(control.element, "tr")}
        above: dict[etree._Element, tuple[str, tuple[str, ...]]] = {}  # table → the list's row that was last in it
        done: set[etree._Element] = set()
        for element in self._story.root.iter(f"{W}tr", f"{W}p"):
            if element.tag == f"{W}tr":
                table = next(element.iterancestors(f"{W}tbl"), element)
                if element in lines:
                    above[table] = self._pattern(element)
                elif not element.findall(f".//{W}tbl"):
                    cells = tuple(_Words().of(cell) for cell in element.iter(f"{W}tc"))
                    listed, columns = above.get(table, ("", ()))
                    if len(cells) != len(columns) or not all(columns):
                        listed, columns = "", ()
                    if any(cells):
                        self._returned.outside.append(Outside(cells, self._story, element, listed, columns))
                    done.update(element.iter(f"{W}p"))
            elif element not in inside and element not in done:
                words = _Words(inside).of(element)
                if words:
                    self._returned.outside.append(Outside((words,), self._story, element))

    def _pattern(self, line: etree._Element) -> tuple[str, tuple[str, ...]]:
        """Return the list that a table row belongs to, and the one field of each of its cells, "" for none."""
        row = self._lines.get(line)
        if row is None:
            return "", ()
        columns = []
        for cell in line.iter(f"{W}tc"):
            tags = {c.tag for c in (*sdt.controls(cell), *sdt.around(cell)) if _holds_answer(c)}
            rests = {match[3] for tag in tags if (match := _TAG_OF_ROW.fullmatch(tag)) and "=" not in match[3]}
            columns.append(rests.pop() if len(rests) == 1 else "")
        return (row.listed, tuple(columns)) if set(row.cells) <= set(columns) else ("", ())


def _holds_answer(control: Control) -> bool:
    return bool(control.tag) and control.kind not in (Kind.SECTION, Kind.ITEM)


def _said(control: Control) -> Said:
    """Return what a control says."""
    if control.kind is Kind.CHECKBOX:
        return Said(TICKED if sdt.is_ticked(control) else UNTICKED)
    if sdt.shows_prompt(control):
        return Said("")
    text = _Words().of(control.content)
    if next(control.content.iter(_UNREADABLE), None) is not None:
        return Said(text, fault="palautus-kuva")
    picked = sdt.picked_day(control)
    return Said(sdt.value_of(control, text), values.format_date(picked) if picked else "")


def _is_prompt(element: etree._Element) -> bool:
    """Tell whether an element is a control that shows its prompt: nobody has said that."""
    return element.tag == f"{W}sdt" and sdt.shows_prompt(Control(element, Kind.OTHER, sdt.Level.RUN))


class _Words:
    """Gathers the words below an element as Word shows them, each paragraph on a line of its own."""

    def __init__(self, leaves: Collection[etree._Element] = ()) -> None:
        self._leaves = leaves
        self._lines: list[str] = []
        self._goes_on = False  # a paragraph whose end a tracked change has deleted goes on in the next

    def of(self, element: etree._Element) -> str:
        """Return the words, those in the controls given left out; nothing but spaces says nothing."""
        self._take(element)
        words = canonical("\n".join(self._lines))
        return words if words.strip() else ""

    def _take(self, element: etree._Element) -> None:
        for child in element:
            if child.tag in _UNSAID or child in self._leaves or _is_prompt(child):
                continue
            if child.tag == f"{W}t":
                kept = child.get(_XML_SPACE) == "preserve"
                words = (child.text or "").replace("\n", " ")
                self._put(words if kept else words.strip(" \t\r"))
            elif child.tag in _CHARACTERS:
                self._put(_CHARACTERS[str(child.tag)])
            elif child.tag == f"{W}p":
                if not self._goes_on:
                    self._lines.append("")
                self._goes_on = False
                self._take(child)
                self._goes_on = child.find(f"{W}pPr/{W}rPr/{W}del") is not None
            else:
                self._take(child)

    def _put(self, words: str) -> None:
        if not self._lines:
            self._lines.append("")
        self._lines[-1] += words
