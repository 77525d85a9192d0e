"""A part saved by LibreOffice, its tags and repeating sections gone → the part as it was, from the hidden bookmarks.

What LibreOffice 7.4 writes, and what becomes of it here:

    <w:sdt> without tag, in its content first our bookmark     the tag whose digest the bookmark has
    rows of a table whose controls say lista[].kenttä          a repeating section again, an item for each row or card
    <w:sdt> round the paragraphs of a cell, out of nowhere     taken away
    a prompt of spaces only, no longer known as a prompt       a prompt

A part that has its tags and sections is left as it is.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from unicodedata import normalize

from lxml import etree

from lomake import fields as tree
from lomake.fields import Field, Scope
from lomake.fields import Kind as FieldKind
from lomake.word import bookmarks, switching
from lomake.word import controls as sdt
from lomake.word.bookmarks import Mark
from lomake.word.controls import Control, Kind, Level
from lomake.word.draft import Draft
from lomake.word.package import W
from lomake.word.story import Story, text_of


def heal(story: Story, draft: Draft) -> None:
    """Give the part's controls back what LibreOffice took; a tag that can't be found is a fault."""
    marks = _marks(story.root)
    if not marks:
        return
    bookmarked = [control for control in sdt.controls(story.root) if control.element in marks]
    untagged = [control for control in bookmarked if not control.tag]
    if untagged:
        _give_tags(untagged, marks, story, draft)
        _unwrap(story.root, marks)
    lost = _lost_lists(story.root, bookmarked)
    if lost:
        for table in story.root.iter(f"{W}tbl"):
            _rebuild(table, lost)


def lost(root: etree._Element, scope: Scope) -> Iterator[tuple[etree._Element, str]]:
    """Yield the bookmarks whose control is gone, and the tag that it had.

    A word processor that lets a person type over a whole control takes the control, and leaves the bookmark.
    """
    whole = {start.get(f"{W}name") for start, _ in bookmarks.starts(root) if _owner(start) is not None}
    named = {start.get(f"{W}name"): (start, mark) for start, mark in reversed([*bookmarks.starts(root)])}
    found = [named[name] for name in reversed(named) if name not in whole]
    tags = _tags_of({mark.digest for _, mark in found}, scope) if found else {}
    for start, mark in found:
        if tag := tags.get(mark.digest):
            yield start, _with_row(tag, mark)


# ------------------------------------------------------------------------------------------------ tags


def _marks(root: etree._Element) -> dict[etree._Element, Mark]:
    """Return the controls with a bookmark of ours: the sdt element → what the bookmark says of it."""
    found = ((_owner(start), mark) for start, mark in bookmarks.starts(root))
    return {element: mark for element, mark in found if element is not None}


def _owner(start: etree._Element) -> etree._Element | None:
    """Return the sdt that a bookmark belongs to: the one right after it, or since LibreOffice the one it stands in."""
    for following in start.itersiblings():
        if following.tag == f"{W}sdt":
            return following
        ends = following.tag == f"{W}bookmarkEnd" and following.get(f"{W}id") == start.get(f"{W}id")
        if ends or following.tag not in {f"{W}bookmarkStart", f"{W}bookmarkEnd"}:
            break
    content = start.getparent()
    return content.getparent() if content is not None and content.tag == f"{W}sdtContent" else None


def _give_tags(untagged: Iterable[Control], marks: dict[etree._Element, Mark], story: Story, draft: Draft) -> None:
    tags = _tags_of({marks[control.element].digest for control in untagged}, draft.scope)
    for control in untagged:
        mark = marks[control.element]
        tag = tags.get(mark.digest)
        if tag is None:
            draft.fault("pohja-tunniste-kadonnut", story, control.element)
            continue
        switching.give_tag(control, _with_row(tag, mark))
        if control.kind is not Kind.CHECKBOX and not text_of(control.content).strip():
            switching.mark_as_prompt(control)


def _with_row(tag: str, mark: Mark) -> str:
    return tag if mark.row is None else tag.replace("[]", f"[{mark.row}]", 1)


def _tags_of(wanted: Iterable[str], scope: Scope) -> dict[str, str]:
    """Return the tags with these digests, as far as the scope has them: digest → tag."""
    missing, found = set(wanted), {}
    for tag in _tags(scope):
        digest = bookmarks.digest(tag)
        if digest in missing:
            missing.remove(digest)
            found[digest] = normalize("NFC", tag)
            if not missing:
                break
    return found


def _tags(scope: Scope) -> Iterator[str]:
    """Yield every tag that the scope knows: fields and whole choices first, then each beginning of a choice."""
    boxes = []
    for known in _fields(scope):
        yield known.path
        for choice in known.answers:
            yield f"{known.path}={choice}"
            boxes.append((known.path, choice))
    for path, choice in boxes:
        for length in range(len(choice) - 1, 0, -1):
            yield f"{path}={choice[:length]}"


def _fields(scope: Scope) -> Iterator[Field]:
    """Yield every field of the scope, those of a row that is pointed to among them."""
    for name in scope:
        top = tree.scope_field(scope, name)
        if top and top.model:
            for below in tree.walk(top.model, _branch(name, top)):
                yield below
                if below.kind is FieldKind.REF and below.model:
                    yield from tree.walk(below.model, _branch(below.path, below))
        elif top:
            yield top


def _branch(path: str, found: Field) -> str:
    return f"{path}{'[]' if found.many else ''}."


def _unwrap(root: etree._Element, marks: Collection[etree._Element]) -> None:
    """Take away the controls that LibreOffice puts round the paragraphs of ours: a row's or a section's remains."""
    for control in list(sdt.controls(root)):
        bare = not control.tag and control.kind is Kind.RICH and control.level is Level.BLOCK
        if bare and control.element not in marks and any(e in marks for e in control.element.iter(f"{W}sdt")):
            switching.unwrap(control)


# ------------------------------------------------------------------------------------------------ repeating sections


@dataclass(slots=True)
class _Section:
    """Rows of a table that are to be a repeating section: the list, and the rows of each item."""

    path: str
    items: list[list[etree._Element]] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)  # those of the last item
    loose: list[etree._Element] = field(default_factory=list)  # rows after it that have no fields

    def add(self, row: etree._Element, tags: set[str]) -> None:
        """Put the row into the last item, or into a new one when a tag comes again."""
        if self.items:
            self.items[-1] += self.loose
        if not self.items or tags & self.tags:
            self.items.append([])
            self.tags.clear()
        self.items[-1].append(row)
        self.tags |= tags
        self.loose = []

    def end(self) -> None:
        """Let the last item have its spacer; a row with words after the list isn't part of it."""
        self.items[-1] += itertools.takewhile(lambda row: not text_of(row).strip(), self.loose)


def _lost_lists(root: etree._Element, bookmarked: Iterable[Control]) -> set[str]:
    """Return the lists whose controls of ours stand in no section, though nothing repeats the list in this part."""
    lists = {control.tag.partition("[].")[0] for control in bookmarked if "[]." in control.tag}
    if not lists:
        return set()
    return lists - {c.tag.removesuffix("[]") for c in sdt.controls(root) if c.kind is Kind.SECTION}


def _rebuild(table: etree._Element, lost: set[str]) -> None:
    """Put the rows of each lost list into a repeating section."""
    sections: list[_Section] = []
    current: _Section | None = None
    for row in table:
        tags = {c.tag for c in sdt.controls(row) if c.tag} if row.tag == f"{W}tr" else {""}
        if not tags and current:
            current.loose.append(row)
            continue
        lists = {tag.partition("[].")[0] if "[]." in tag else "" for tag in tags}
        path = next(iter(lists)) if len(lists) == 1 and lists <= lost else ""
        if not path:
            current = None
        elif current is None or current.path != path:
            current = _Section(path)
            sections.append(current)
        if current:
            current.add(row, tags)
    for section in sections:
        section.end()
        switching.make_section(f"{section.path}[]", section.items)
