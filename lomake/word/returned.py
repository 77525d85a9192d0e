"""A form that came back, whoever saved it → what each of its controls says, row by row, and what stands outside them.

Tracked changes count as accepted, comments are passed by. A tag that LibreOffice has dropped is given back by healing;
what was written beside a control, or over it, belongs to it where grounds.py says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce
from itertools import islice
from operator import or_

from lomake.errors import Finding, ReturnedFormError, WordTemplateError
from lomake.fields import Scope
from lomake.word import controls as sdt
from lomake.word import healing, package, revisions, switching
from lomake.word.controls import Control
from lomake.word.draft import Draft
from lomake.word.grounds import Grounds
from lomake.word.package import W
from lomake.word.properties import Properties, read_properties
from lomake.word.reader import Reader
from lomake.word.said import Outside, Returned, Row, Said
from lomake.word.story import Story
from lomake.word.words import words_of

__all__ = ["Outside", "Returned", "Row", "Said", "grounds", "properties_of", "read", "without"]

_MOST_ROWS = 1_000  # no client has as many, and every row is compared with others
_MOST_CONTROLS = 10_000
_MOST_OUTSIDE = 200  # places with words outside the fields: more is another document


def properties_of(docx: bytes, *, name: str) -> Properties:
    """Return what the form says of itself. Raises ReturnedFormError when the file is none of ours, or unsafe."""
    return _properties(_parts(docx, name), name)


def read(docx: bytes, scope: Scope, *, name: str, known: Grounds | None = None) -> Returned:
    """Return what the form says; `scope` has the names that its tags may begin with, `known` the grounds of its fields.

    Raises ReturnedFormError when the file is none of ours, is unsafe, or has lost its fields.
    """
    parts = _parts(docx, name)
    returned = Returned(_properties(parts, name))
    draft = Draft(name, scope, lambda _: True)
    prompts = _glossary(parts)
    for part, osa in package.stories(parts).items():
        story = Story(part, osa, package.parse(parts[part]))
        if next(islice(story.root.iter(f"{W}sdt"), _MOST_CONTROLS, None), None) is not None:
            raise _too_long(name, _MOST_CONTROLS)
        returned.commented |= next(story.root.iter(f"{W}commentReference"), None) is not None
        returned.revised |= revisions.accept(story.root)
        story.tidy()
        tagged = {control.element for control in sdt.controls(story.root) if control.tag}
        healing.heal(story, draft)
        _settle_flags((control for control in sdt.controls(story.root) if control.element not in tagged), prompts)
        Reader(story, returned, known or Grounds(), scope).read()
    if not draft.faultless:
        raise ReturnedFormError([Finding("palautus-tuntematon-kenttä", file=name)])
    if len(returned.rows) > _MOST_ROWS:
        raise _too_long(name, _MOST_ROWS)
    if not (returned.fields or returned.rows):
        raise ReturnedFormError([Finding("palautus-ilman-kenttiä", file=name)])
    return returned


def grounds(blank: bytes, scope: Scope) -> Grounds:
    """Return how far the place of each field goes on a form, of which `blank` is the blank one."""
    parts = _parts(blank, "")
    found = []
    for part, osa in package.stories(parts).items():
        story = Story(part, osa, package.parse(parts[part]))
        story.tidy()
        reader = Reader(story, Returned(_properties(parts, "")), Grounds(), scope)
        found.append(Grounds.on_blank(story.root, reader.fields()))
    return reduce(or_, found)


def without(returned: Returned, made: Returned) -> Returned:
    """Return the form without the words outside its fields that are also in `made`: the same form, just made.

    Rows that somebody typed below a list, without controls, become rows of the list.
    Raises ReturnedFormError when there are more such words than anyone writes on a form.
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
    if len(outside) > _MOST_OUTSIDE:
        raise _too_long("", _MOST_OUTSIDE)
    return replace(returned, rows=rows, outside=outside)


def _too_long(name: str, most: int) -> ReturnedFormError:
    return ReturnedFormError([Finding("palautus-rivejä", file=name, details={"enintään": str(most)})])


def _parts(docx: bytes, name: str) -> dict[str, bytes]:
    try:
        return package.read(docx, name=name)
    except WordTemplateError as error:
        raise ReturnedFormError(error.findings) from None


def _properties(parts: Mapping[str, bytes], name: str) -> Properties:
    found = read_properties(parts)
    if found is None:
        raise ReturnedFormError([Finding("palautus-ei-lomake", file=name)])
    if found.copy:
        raise ReturnedFormError([Finding("palautus-kopio", file=name)])
    return found


def _glossary(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the prompts that the document keeps for its controls: name → words."""
    name = package.glossary(parts)
    prompts: dict[str, str] = {}
    for part in package.parse(parts[name]).iter(f"{W}docPart") if name else ():
        called, body = part.find(f"{W}docPartPr/{W}name"), part.find(f"{W}docPartBody")
        if called is not None and body is not None:
            prompts[called.get(f"{W}val", "")] = words_of(body)
    return prompts


def _settle_flags(controls: Iterable[Control], prompts: Mapping[str, str]) -> None:
    """Let a control show its answer where LibreOffice says that it shows its prompt, though somebody has typed over it.

    LibreOffice 7.4 leaves the flag as it was; what is not the prompt that the glossary has is an answer.
    """
    for control in controls:
        prompt = prompts.get(sdt.prompt_name(control))
        if prompt is not None and sdt.shows_prompt(control) and words_of(control.content) not in (prompt, ""):
            switching.mark_as_answer(control)
