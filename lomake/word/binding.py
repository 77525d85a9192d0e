"""The tagged controls of one part → marks: what a tag may say, and what each kind of control becomes.

asiakas.nimi                   a field: its value, or the control's own prompt
asiakas.suostuu=ei             a check box: ticked when the field has this choice; its beginning is enough
työsuhteet[]                   a repeating section: its first item, once for each row
työsuhteet[].päättyi           a field of the row, inside the section only
"""

from __future__ import annotations

import difflib
import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from lomake import fields as tree
from lomake.fields import Field, UnknownField
from lomake.fields import Kind as FieldKind
from lomake.language import FiSv, Words
from lomake.word import bookmarks, switching
from lomake.word import controls as sdt
from lomake.word.answers import Asked
from lomake.word.controls import Control, Kind, Level
from lomake.word.draft import Draft, HiddenField
from lomake.word.marks import PAIR, PAIRED, Marks
from lomake.word.package import W
from lomake.word.story import Story
from lomake.word.switching import put_after, put_before

_LONGEST_TAG = 64
_LONGEST_ID = 12  # of a row, see values.parse_id
_MOST_ROWS = 1_000
_OUR_BOOKMARKS = "7000"  # a person's own are numbered from 0
_FIELD_TABLE, _FIELD_ROW = "Kentat", "567"


def bind(story: Story, draft: Draft, marks: Marks, *, returns: bool) -> list[Asked]:
    """Change every tagged control of the part to marks, and return what each asks; faults go to the draft.

    A form that `returns` to be read has a hidden bookmark round each control, for LibreOffice drops the tags.
    """
    binder = _Binder(story, draft, marks, returns=returns)
    binder.bind()
    return binder.asked


@dataclass(frozen=True, slots=True)
class _Target:
    """What a control's tag means: a field, a choice of it, and Jinja for its value."""

    field: Field
    choice: str
    jinja: str


_OTHER_CONTROL = FiSv(
    "säädin, jossa on muuta kuin teksti tai valinta", "en innehållskontroll som har annat än text eller ett val"
)


class _Fault(Exception):
    """What is wrong with one control: the code of the finding, and what to write instead. Stays in this module."""

    def __init__(self, code: str, ehdotus: str | None = "", **details: Words) -> None:
        self.code = code
        self.details = details | {"ehdotus": ehdotus or ""}
        super().__init__(code)


class _Binder:
    """Turns the tagged controls of one part into marks."""

    def __init__(self, story: Story, draft: Draft, marks: Marks, *, returns: bool) -> None:
        self._story, self._draft, self._marks, self._returns = story, draft, marks, returns
        self.asked: list[Asked] = []
        self._lists: dict[etree._Element, str] = {}  # the repeating sections, with the list that each repeats

    def bind(self) -> None:
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
        switching.repeat_first(control, self._marks.text(rows, control), self._marks.text("{% endfor %}", control))

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
            raise _Fault("pohja-ei-osata", ominaisuus=_OTHER_CONTROL)
        if sdt.is_empty(control):
            raise _Fault("pohja-tyhjä-säädin")
        if control.kind is Kind.CHECKBOX:
            choice = self._meant(control, target)
            self._tick(control, target, choice)
        elif target.choice:
            raise _Fault("pohja-tuntematon-valinta", control.tag.partition("=")[0])
        else:
            choice = ""
            self._show(control, target)
        self._keep(control, choice)

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
        except HiddenField:
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

    def _tick(self, control: Control, target: _Target, choice: str) -> None:
        """Make a check box checked when its choice is chosen, or its statement true."""
        condition = _condition(target, choice)
        # Quoted, so that a glyph such as & is text both to Jinja and to XML
        checked, unchecked = (f"{{{{ {json.dumps(glyph)} }}}}" for glyph in sdt.glyphs(control))
        state = self._marks.text(f"{{% if {condition} %}}1{{% else %}}0{{% endif %}}", control)
        glyph = self._marks.text(f"{{% if {condition} %}}{checked}{{% else %}}{unchecked}{{% endif %}}", control)
        switching.make_tickable(control, state, glyph)

    def _meant(self, control: Control, target: _Target) -> str:
        """Return the whole choice that a check box stands for."""
        wanted = target.choice or ("kyllä" if target.field.kind is FieldKind.BOOL else "")
        meant = target.field.meant(wanted)
        if len(meant) != 1:
            close = difflib.get_close_matches(wanted, target.field.answers, n=1, cutoff=0.0)
            path = control.tag.partition("=")[0]
            raise _Fault("pohja-tuntematon-valinta", f"{path}={close[0]}" if close else "")
        return meant[0]

    def _show(self, control: Control, target: _Target) -> None:
        """Make a text, date or list control show its value, or its prompt when there is none."""
        value = f"{target.jinja}|_run"
        for element in sdt.for_handwriting(control):
            # A form on paper needs lines to write on; an answered question needs none.
            put_before(element, self._marks.text(f"{{% if not {value} %}}", control))
            put_after(element, self._marks.text("{% endif %}", control))
        mark = self._marks.text
        switch = switching.Switch(
            opening=mark(f"{{% with _v = {value} %}}", control),
            unanswered=mark("{% if not _v %}", control),
            answered=mark("{% if _v %}", control),
            answer=mark("{{ _v }}", control),
            otherwise=mark("{% else %}", control),
            end=mark("{% endif %}", control),
            closing=mark("{% endwith %}", control),
        )
        switching.make_switchable(control, switch)
        switching.set_full_date(control, self._marks.attribute(f"{target.jinja}|_iso"))

    def _keep(self, control: Control, choice: str) -> None:
        """Let a filled control say which field and row it is of, so that it can be read back."""
        tag = control.tag
        listed, in_row, rest = tag.partition("[].")
        path = (rest if in_row else tag).partition("=")[0]
        self.asked.append(Asked(tag, tuple(path.split(".")), tuple(listed.split(".")) if in_row else (), choice))
        if in_row:
            control.set_tag(f"{listed}[{self._marks.text('{{ _k }}', control)}].{rest}")
        if self._returns:
            row = self._marks.text("{{ _k|_in_name }}", control) if in_row else None
            name = bookmarks.name(tag, self._marks.text(PAIRED), row)
            start, end = (f"{_OUR_BOOKMARKS}{self._marks.text(number)}" for number in (PAIR, PAIRED))
            bookmarks.put_round(control.element, name, start, end)

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


def _condition(target: _Target, choice: str) -> str:
    """Return the Jinja test of a check box."""
    if target.field.kind is FieldKind.BOOL:
        return f"{target.jinja} == {'true' if choice == 'kyllä' else 'false'}"
    word = json.dumps(choice, ensure_ascii=False)
    return f"{word} in {target.jinja}" if target.field.many else f"{target.jinja} == {word}"


def _lookup(root: str, path: str) -> str:
    """Return Jinja for the value at a path; brackets, since a key may have any letters and must not be a method."""
    return root + "".join(f'["{step}"]' for step in path.split("."))
