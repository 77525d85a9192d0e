"""A template being compiled → every fault of it at once, and the fields that it uses."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from lomake import fields as tree
from lomake.errors import Finding, WordTemplateError
from lomake.fields import Field, Scope
from lomake.language import Words
from lomake.word.story import Story


class HiddenField(Exception):
    """The form's reader may not see the field."""


class Draft:
    """A template being compiled: its faults and the fields it uses, as far as they are known."""

    def __init__(self, name: str, scope: Scope, may_show: Callable[[Field], bool]) -> None:
        self.name, self.scope, self._may_show = name, scope, may_show
        self.used: set[str] = set()
        self._faults: dict[tuple[Words, ...], Finding] = {}

    def fault(self, code: str, story: Story, element: etree._Element | None = None, **details: Words | None) -> None:
        """Keep one fault: where it is, the tag, and what to write instead."""
        told: dict[str, Words] = {"osa": story.osa, "paikka": story.place(element), "tunniste": "", "ehdotus": ""}
        told |= {key: value or "" for key, value in details.items()}
        self._faults.setdefault((code, *told.values()), Finding(code, file=self.name, details=told))

    @property
    def faultless(self) -> bool:
        """Whether nothing is wrong so far."""
        return not self._faults

    def raise_faults(self) -> None:
        """Raise WordTemplateError with every fault so far, if there are any."""
        if self._faults:
            raise WordTemplateError(self._faults.values())

    def find(self, path: str) -> Field:
        """Return the field, and remember that it is used. Raises UnknownField, or HiddenField for another reader's."""
        found = tree.find(self.scope, path)
        if "." in found.path or found.many:  # a name of the scope is a place to begin, not a field
            if not self._may_show(found):
                raise HiddenField
            self.used.add(found.path)
        return found
