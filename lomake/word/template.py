"""A Word template compiled once: (docx, scope) → Template; (view, properties) → the filled form's bytes.

A part of the document goes through these hands, in this order:

    healing    a part saved by LibreOffice → its tags and repeating sections again
    typed      what a person typed: tags that don't match, text that docxtpl would lose
    binding    a tagged control → marks, each standing for a piece of Jinja that docxtpl's regexes never see
    typed      typed Jinja, cut into runs by Word → whole again (docxtpl)
    names      typed Jinja → the fields it uses, and what the engine does not do
    marks      marks → Jinja
    rendering  Jinja → XML; parsed strictly, tables and cells mended, when a person has typed any of it
    trial      the part filled for imagined clients, when a person has typed any of it

They share story (a part, and where things are in it), draft (the faults and fields of the whole template) and sandbox
(Jinja itself). Controls are read by controls and changed by switching; bookmarks knows the ones that we put round them;
package and properties know the zip.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Protocol, Self

from lomake.fields import Field, Scope
from lomake.language import FiSv
from lomake.word import binding, bookmarks, healing, names, package, typed
from lomake.word.answers import Asked, Base, answers
from lomake.word.draft import Draft
from lomake.word.marks import NUMBER, Marks
from lomake.word.package import Entry
from lomake.word.properties import Properties, lists, property_parts
from lomake.word.rendering import Part, View
from lomake.word.story import Story
from lomake.word.trial import example, try_out


class Press(Protocol):
    """What makes the documents of a template: here in this process, or in bounded.py's other one."""

    def filled(self, view: View, properties: Properties, name: str) -> bytes:
        """Return the form filled with `view`. Raises WordTemplateError that tells of the file `name`."""

    def blank(self, properties: Properties) -> bytes:
        """Return the form to hand out."""


class Template:
    """A Word template, ready to be filled for one client after another."""

    def __init__(
        self, name: str, used: Iterable[str], asked: Iterable[Asked], digest: str, press: Press, *, typed: bool
    ) -> None:
        """`typed` tells whether a person has typed any of its Jinja."""
        self.name, self.digest, self.press, self.typed = name, digest, press, typed
        self.asked = tuple(asked)
        self.fields = frozenset(used)

    @classmethod
    def compile(
        cls,
        docx: bytes,
        scope: Scope,
        *,
        name: str,
        may_show: Callable[[Field], bool] = lambda _: True,
        returns: bool = True,
        prepare: Callable[[Story], None] | None = None,
    ) -> Self:
        """Return the template that the Word file is.

        `scope` has the names that its tags may begin with; `may_show` tells whether the form's reader may see a field,
        `returns` whether the filled form comes back to be read; `prepare` changes a part before it is looked at.
        Raises WordTemplateError with every fault there is.
        """
        raw = package.read(docx, name=name)
        parts = package.clean(raw)
        digest = hashlib.sha256(docx).hexdigest()[:16]
        draft, marks = Draft(name, scope, may_show), Marks(digest)
        _check_properties(raw, draft)
        stories = [Story(part, osa, package.parse(parts[part])) for part, osa in package.stories(parts).items()]
        for story in stories:
            story.tidy()
            healing.heal(story, draft)
            if prepare is not None:
                prepare(story)
                parts[story.name] = package.serialize(story.root).encode()
        moving = [source for story in stories if (source := _source(story, draft, marks, returns=returns))]
        draft.raise_faults()
        filled = [Part(source.story, source.filled, typed=source.typed) for source in moving]
        try_out(filled, scope, name)
        handed = [Part(source.story, source.blank, typed=source.typed) for source in moving]
        numbers, nobody = itertools.count(1), example(scope, "", rows=0)
        blank = [package.deflate(part.name, part.render(nobody, numbers, name)) for part in handed]
        moved = {part.name for part in filled}
        fixed = {part: data for part, data in parts.items() if part not in moved}
        asked = [one for source in moving for one in source.asked]
        has_typed = any(part.typed for part in filled)
        return cls(name, draft.used, asked, digest, OwnPress(filled, fixed, blank), typed=has_typed)

    def answers(self, view: View) -> dict[str, str]:
        """Return what each control of the form filled with `view` says, as in answers.py."""
        return answers(self.asked, view)

    def used(self, view: View, said: Mapping[str, str]) -> str:
        """Return a hash of what the form filled with `view` says; the day of printing does not count.

        `said` is what `answers` gives. What typed Jinja makes of a view can't be told, so there the whole view counts.
        """
        typed = [view[name] for name in view if name != "tuloste"] if self.typed else []
        told = [[tag, text] for tag, text in said.items() if not tag.startswith("tuloste.")]
        return hashlib.sha256(json.dumps([told, typed], ensure_ascii=False).encode()).hexdigest()[:32]

    def render(self, view: View, properties: Properties, *, said: Mapping[str, str] | None = None) -> bytes:
        """Return the form filled with `view`, ready to write; `said` is what `answers` gives, if that is known.

        Raises WordTemplateError when typed Jinja fails on the view.
        """
        if properties.form:
            base = Base.of(self.answers(view) if said is None else said)
            properties = replace(properties, base=base.write(), template=self.digest)
        return self.press.filled(view, properties, self.name)

    def blank(self, properties: Properties) -> bytes:
        """Return the template as a form to hand out: prompts shown, typed Jinja printed for a client with no data."""
        if properties.form:
            properties = replace(properties, template=self.digest)
        return self.press.blank(properties)


class OwnPress:
    """Makes the documents in this process."""

    def __init__(self, parts: Iterable[Part], fixed: Mapping[str, bytes], blank: Iterable[Entry]) -> None:
        self.parts, self._blank = tuple(parts), tuple(blank)
        self._lists = {custom: _deflated(lists(fixed, custom=custom)) for custom in (True, False)}
        self.fixed = _deflated({name: data for name, data in fixed.items() if name not in package.LISTS})

    def filled(self, view: View, properties: Properties, name: str) -> bytes:
        numbers = itertools.count(1)
        # Level 3 deflates in a third of the time of 6 and adds two kilobytes to a form
        parts = [package.deflate(part.name, part.render(view, numbers, name), level=3) for part in self.parts]
        return self._packed(parts, properties)

    def blank(self, properties: Properties) -> bytes:
        return self._packed(self._blank, properties)

    def _packed(self, parts: Iterable[Entry], properties: Properties) -> bytes:
        own = property_parts(properties)
        listed = self._lists["docProps/custom.xml" in own]
        return package.pack([*self.fixed, *parts, *listed, *_deflated(own)])


def _deflated(parts: Mapping[str, bytes]) -> list[Entry]:
    return [package.deflate(name, data) for name, data in parts.items()]


_IN_PROPERTIES = FiSv("Jinja asiakirjan ominaisuuksissa", "Jinja i dokumentets egenskaper")


def _check_properties(parts: Mapping[str, bytes], draft: Draft) -> None:
    """Refuse Jinja in the document's title and such: they are written anew for each document."""
    for name, data in parts.items():
        if name.startswith("docProps/") and typed.has_jinja(data.decode("utf-8", "replace")):
            story = Story(name, package.PROPERTIES, package.parse(data))
            draft.fault("pohja-ei-osata", story, ominaisuus=_IN_PROPERTIES)


@dataclass(frozen=True, slots=True)
class _Source:
    """The Jinja of a part that differs from document to document: to be filled, and to be handed out."""

    story: Story
    filled: str
    blank: str
    typed: bool
    asked: list[Asked]


def _source(story: Story, draft: Draft, marks: Marks, *, returns: bool) -> _Source | None:
    """Return what becomes of a part, None for one that is always the same; faults go to the draft."""
    sound = typed.check(story, draft)
    story.number(marks.text(NUMBER))
    plain = deepcopy(story.root)
    bookmarks.remove(story.root)
    asked = binding.bind(story, draft, marks, returns=returns)
    filled, blank = package.serialize(story.root), package.serialize(plain)
    has_typed = typed.has_jinja(filled) or typed.has_literal_braces(filled)
    if has_typed and sound:  # docxtpl's regexes would run through half the document otherwise
        bound = filled
        filled, blank = typed.make_whole(filled), typed.make_whole(blank)
        lost = list(marks.lost(bound, filled))
        for place, tag in lost:
            where, eater = (place, tag) if tag else typed.hungry(story)
            draft.fault("pohja-teksti-katoaa", story, where, tunniste=eater)
        if not lost:
            names.check(filled, story, draft)
    if not (has_typed or marks.are_in(filled)):
        return None
    return _Source(story, marks.resolve(filled), marks.resolve(blank), has_typed, asked)
