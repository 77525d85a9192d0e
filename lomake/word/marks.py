"""Pieces of Jinja → opaque words that docxtpl's regexes go over unharmed, and back again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from lomake.word.controls import Control

NUMBER = "\0"  # stands for the next free number; XML can't hold it, so no value does
PAIR, PAIRED = "\0\1", "\2"  # the next free number, and in the places after it that same number once more
GRID = "lomake-ruudukko"  # an attribute of a table whose columns a loop may change; gone before anything is written


class Marks:
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
        """Yield the place and tag of each control whose words are not as many as they were; no tag for a picture."""
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
