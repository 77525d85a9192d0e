"""One field of a form on its three sides: what it said when made, what it says now, and what the client file says.

the form only has changed           a change of the coach's
the client file only has changed    nothing: the file is newer
both, to different words            a conflict, for the coach to settle
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lomake import client_file, values
from lomake.entered import UnknownChoice, entered, without_unit
from lomake.errors import Finding, Grade, ReturnedFormError
from lomake.fields import Field, Kind
from lomake.read_back.results import Tila, Valinnat, Voittaja
from lomake.view import View
from lomake.word.answers import TICKED, UNTICKED, Base, at, canonical, said
from lomake.word.returned import Said

_SYMBOL = re.compile("[\ue000-\uf8ff]")  # a letter of a symbol font, such as the tick of Wingdings: not text


@dataclass(frozen=True, slots=True)
class Box:
    """A choice of a field, with a check box for it: the tag, and what each box with that tag says."""

    choice: str
    tag: str
    saids: tuple[Said, ...]


@dataclass(slots=True)
class Question:
    """A field as the form asks for it: `path` in its view, its tag on the form, and what its controls say."""

    path: tuple[str, ...]
    field: Field
    tag: str
    texts: list[Said] = dataclasses.field(default_factory=list)
    boxes: list[Box] = dataclasses.field(default_factory=list)

    @property
    def answer(self) -> str:
        """What the form says, as one text; "" when nobody has answered."""
        ticked = [box.choice for box in self.boxes if any(one.text == TICKED for one in box.saids)]
        return ", ".join(ticked) or next((one.text for one in self.texts if one.text), "")

    def is_on(self, view: View) -> bool:
        """Tell whether a view says the same."""
        if self.boxes:
            return all(said(view, self.path, box.choice) == box.saids[0].text for box in self.boxes)
        now, answer = canonical(said(view, self.path)), self.answer
        if self.field.kind is Kind.NUMBER:
            return without_unit(self.field, now) == without_unit(self.field, answer)
        return now == answer

    def below(self, length: int) -> Question:
        """Return the question as it is asked of a row that the first `length` steps of its path lead to."""
        return replace(self, path=self.path[length:])


@dataclass(frozen=True, slots=True)
class Told:
    """How a field differs: what the client file says, what the form says, and what to write; None takes it away."""

    tila: Tila
    ennen: str
    jälkeen: str
    value: str | list[str] | None = None
    syy: Finding | None = None

    def unclear(self, syy: Finding) -> Told:
        """Return the difference as one that can't be understood; what is already told of stays as it is."""
        return self if self.tila is not Tila.KIRJATAAN else replace(self, tila=Tila.EI_YMMÄRRETTY, syy=syy)


def questions(said_by_tag: Mapping[str, list[Said]], prefix: str, find: Callable[[str], Field]) -> list[Question]:
    """Return the questions of a form, or of one row; `prefix` is what the row's tags begin with.

    Raises ReturnedFormError for a check box of a choice that the field does not have.
    """
    found: dict[str, Question] = {}
    for tag, saids in said_by_tag.items():
        path, has_choice, word = tag.partition("=")
        if path not in found:
            found[path] = Question(tuple(path.split(".")), find(path), f"{prefix}{path}")
        question = found[path]
        if not has_choice and (question.field.kind is not Kind.BOOL or saids[0].text not in (TICKED, UNTICKED)):
            question.texts += saids
            continue
        meant = question.field.meant(word or "kyllä")
        if len(meant) != 1:
            raise ReturnedFormError([Finding("palautus-tuntematon-kenttä")])
        question.boxes.append(Box(meant[0], f"{prefix}{tag}", tuple(saids)))
    return list(found.values())


class Comparer:
    """Compares fields with a base, and knows what the coach allows."""

    def __init__(self, base: Base, valinnat: Valinnat) -> None:
        self.base, self._valinnat = base, valinnat

    def differs(self, question: Question, view: View) -> Told | None:
        """Return what the coach has changed in a field; None when nothing is to be done. `view` is the file's side."""
        return self._ticks(question, view) if question.boxes else self._text(question, view)

    def _text(self, question: Question, view: View) -> Told | None:
        now = canonical(said(view, question.path))
        changed = [one for one in question.texts if one.text != now and not self.base.has(question.tag, one.text)]
        words = {one.text for one in changed}
        fault = next((one.fault for one in question.texts if one.fault), "")
        if any(_SYMBOL.search(text) for text in words):
            fault = "palautus-kuva"
        if fault or any(self._picked_other(question, one, changed=one in changed) for one in question.texts):
            return _unclear(fault or "palautus-kaksi-päivää", now, " / ".join(sorted(words)) or now)
        if not words:
            return None
        if len(words) > 1:
            return _unclear("palautus-kaksi-tietoa", now, " / ".join(sorted(words)))
        text, unchanged = words.pop(), self.base.has(question.tag, now)
        if not text:
            return self._settled(now, "", None, file_unchanged=unchanged)
        held = at(view, question.path)
        try:
            value = entered(question.field, text, map(str, held) if isinstance(held, list) else ())
        except UnknownChoice:
            syy = Finding("valinta", details={"vaihtoehdot": client_file.choices(question.field)})
            return Told(Tila.EI_YMMÄRRETTY, now, text, syy=syy)
        except values.BadValue as bad:
            return _unclear(f"arvo-{bad.code}", now, text)
        if _same(question.field, value, now):
            return None  # the same in other words
        return self._settled(now, text, value, file_unchanged=unchanged)

    def _picked_other(self, question: Question, one: Said, *, changed: bool) -> bool:
        """Tell whether the picker of a date control names another day than its text.

        A picker that still holds the day of the base has only not been touched: the day was typed.
        """
        try:
            same = not one.picked or values.parse_date(one.text) == values.parse_date(one.picked)
        except values.BadValue:
            return False  # a word is told of as a word
        return not same and not (changed and self.base.has(question.tag, one.picked))

    def _ticks(self, question: Question, view: View) -> Told | None:
        base = {box.choice for box in question.boxes if self.base.has(box.tag, TICKED)}
        now = {box.choice for box in question.boxes if said(view, question.path, box.choice) == TICKED}
        ticked = {box.choice for box in question.boxes if _is_ticked(box, was=box.choice in base)}
        if ticked in (now, base):
            return None
        ordered = [choice for choice in question.field.answers if choice in ticked]
        before = ", ".join(choice for choice in question.field.answers if choice in now)
        after = ", ".join(ordered)
        if not question.field.many:
            if len(ordered) > 1:
                return _unclear("palautus-kaksi-rastia", before, after)
            return self._settled(before, after, after or None, file_unchanged=now == base)
        # Each box is compared by itself: two people may have ticked different ones
        merged = (now | (ticked - base)) - (base - ticked)
        boxed, held = {box.choice for box in question.boxes}, {str(one) for one in at(view, question.path)}
        value = [choice for choice in question.field.answers if choice in merged | (held - boxed)]
        return self._settled(before, after, value or None, file_unchanged=True)

    def _settled(self, now: str, text: str, value: str | list[str] | None, *, file_unchanged: bool) -> Told | None:
        if not file_unchanged and self._valinnat.voittaja is Voittaja.TIEDOSTO:
            return None
        if not file_unchanged and self._valinnat.voittaja is None:
            return Told(Tila.RISTIRIITA, now, text, value, Finding("palautus-ristiriita"))
        if value is None and not self._valinnat.tyhjennä:
            return Told(Tila.ODOTTAA, now, "", None, Finding("palautus-tyhjennä", Grade.HUOMIO))
        return Told(Tila.KIRJATAAN, now, text, value)


def _is_ticked(box: Box, *, was: bool) -> bool:
    """Tell whether the choice is ticked; where a form has the box twice, the one that was changed counts."""
    states = {one.text == TICKED for one in box.saids}
    return not was if len(states) > 1 else states == {True}


def _same(found: Field, value: str | list[str], now: str) -> bool:
    """Tell whether what was entered is what the form showed, but for the unit of a number."""
    words = ", ".join(value) if isinstance(value, list) else value
    return canonical(words) == (without_unit(found, now) if found.kind is Kind.NUMBER else now)


def _unclear(code: str, now: str, text: str) -> Told:
    return Told(Tila.EI_YMMÄRRETTY, now, text, syy=Finding(code))
