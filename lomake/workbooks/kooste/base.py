"""What the cells of a kooste said when it was made: four bytes a cell, on a hidden sheet. It holds no answers.

The base is that of a filled Word form: a kooste that comes back is compared on the same three sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from lomake import values
from lomake.language import FiSv
from lomake.word.answers import Base, packed
from lomake.workbooks.tables import Column, Plain, Source, Table

SHEET = FiSv("Pohjatiedot", "Grunduppgifter")
"""The hidden sheet with the base."""
MARK = "lomake.kooste"
"""What its first cell says; from it a workbook is known for a kooste."""
_LONGEST = 30_000  # a cell of Excel holds 32 767 characters


def tag(table: Table, row_id: str, column: Column) -> str:
    """Return the name of a cell, whatever row it stands on."""
    return f"{table.name}[{row_id}].{column.title}"


def row_tag(table: Table, row_id: str) -> str:
    """Return the name of a row itself: the base knows which rows there were."""
    return f"{table.name}[{row_id}]"


def said(value: Plain) -> str:
    """Return what a cell says as a text, the same for one that was written and one that was read: in stored words."""
    if value is None:
        return ""
    if isinstance(value, FiSv):
        return value.fi
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return values.format_date(value)
    number = value if isinstance(value, Decimal) else Decimal(f"{value:.15g}")
    return f"{number.normalize():f}".replace(".", ",")


def compared(column: Column) -> bool:
    """Tell whether the column is compared with its base: what is calculated changes with the period."""
    return column.source is not Source.CALCULATED


def pieces(digests: Iterable[int]) -> Iterator[str]:
    """Yield the base of these digests, written down, in pieces that a cell can hold."""
    written = packed(digests)
    yield from (written[at : at + _LONGEST] for at in range(0, len(written), _LONGEST))


def read(written: list[str]) -> Base | None:
    """Return the base that the pieces hold; None when it is damaged."""
    return Base.read("".join(written))
