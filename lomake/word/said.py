"""What a form that came back says: its fields, its rows, and the words outside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from lomake.language import POIS, FiSv, joined
from lomake.word.package import BODY
from lomake.word.properties import Properties
from lomake.word.story import Story


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
    def place(self) -> FiSv:
        """Where the words are, in a person's words: taulukko 2, rivi 3; of a header or footer its name too."""
        osa = POIS if self.story.osa == BODY else self.story.osa
        return joined(", ", filter(None, [osa, self.story.place(self.element)]))


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
