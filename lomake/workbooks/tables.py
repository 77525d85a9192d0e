"""What a sheet of a workbook is made of: a formula with its value, columns, tables and colour rules. Data only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

from lomake.language import POIS, FiSv, Language, Words
from lomake.workbooks.style import Level, Look

Shown = str | date | int | float | Decimal | None
Plain = Shown | FiSv
"""What a cell holds: words of ours in both languages, and as it is what a person wrote."""

_THIS_ROW = re.compile(r"@\[([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Calc:
    """A formula and the value that it has: no formula is written without one.

    Whoever does not calculate, such as a preview or a phone, sees the value. None is an empty result. `array` for one
    that Excel must calculate over whole columns at once (Ctrl + Shift + Enter). Functions newer than Excel 2007 have
    their prefix _xlfn.
    """

    formula: str
    value: Plain
    array: bool = False


class Source(Enum):
    """Where the cells of a column come from; decides the fill, and whether one may type."""

    TYPED = "white: the coach writes, and it is read back"
    GIVEN = "grey: comes from the client file"
    CALCULATED = "grey: a formula"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    `title` is its heading in Finnish, by which formulas and the code know it, and `sv` the Swedish one. `field` is
    where the cell lies in the record of its row. `formula` has @[Otsikko] for a cell of the same row. `choices` names
    the list of the drop-down, `limits` are the least and the greatest whole number. `note` says on the sheet Selite
    what the column holds. `band` is the group above the heading.
    """

    title: str
    sv: str
    width: float
    look: Look = Look.TEXT
    source: Source = Source.TYPED
    field: str = ""
    formula: str = ""
    choices: str = ""
    limits: tuple[int, int] | None = None
    band: FiSv = POIS
    note: FiSv = POIS
    hidden: bool = False

    @property
    def heading(self) -> FiSv:
        """The heading in both languages."""
        return FiSv(self.title, self.sv)

    def room(self, language: Language) -> float:
        """Return how wide the column is: `width` suits the Finnish heading, a longer Swedish word makes it wider."""
        return self.width if language == "fi" else max(self.width, max(map(len, self.sv.split())) + 1)


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour on some columns of a row when the column `column` has the word `word`, or a number that meets `test`."""

    columns: tuple[str, ...]
    column: str
    word: FiSv
    level: Level
    test: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """How a table is printed: on pages that begin at the columns of `breaks`, at a scale; else one page wide."""

    scale: int = 0
    breaks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """An Excel table on a sheet of its own. `called` is its name in formulas, which has no spaces.

    `key` is the column that every row has something in. `freeze` is how many columns stay in sight. `header` is the
    row of the headings, counted from 0.
    """

    called: FiSv
    sheet: FiSv
    columns: Sequence[Column]
    key: str
    colours: Sequence[Colour] = ()
    print: Print = field(default_factory=Print)
    freeze: int = 1
    header: int = 4

    @property
    def name(self) -> str:
        """The name by which formulas and the code know the table."""
        return self.called.fi

    def place(self, title: str) -> int:
        """Return the place of a column, counted from 0."""
        return next(place for place, column in enumerate(self.columns) if column.title == title)

    def formula(self, column: Column) -> str:
        """Return a column's formula as Excel and LibreOffice both read it: each reference has the table's name."""
        return _THIS_ROW.sub(lambda match: f"{self.name}[[#This Row],[{match[1]}]]", column.formula)


Lists = Mapping[str, Sequence[Words]]
"""The choices of each drop-down, by the name of its list."""
