"""A text → how wide it is in Arial, in twips."""

from __future__ import annotations

NBSP = "\u00a0"

_NARROW, _WIDE = frozenset("fijlrtI.,:;!'()[]/| -\u00a0"), frozenset("mwMW@%")
_ADVANCES = {
    222: "ijl",
    278: "ft I!,./:;\u00a0",
    333: "r()-",
    500: "cksvxyzJ",
    611: "FTZ",
    667: "ABEKPSVXYÄÅ",
    722: "CDHNRUw",
    778: "GOQÖ",
    833: "mM",
}
"""Letters of Arial by their width, in thousandths of the size; the others are 556."""


def width(text: str, points: float) -> int:
    """Return about how wide the text is in Arial, in twips; a little too much rather than too little."""
    em = sum(0.31 if c in _NARROW else 0.85 if c in _WIDE else 0.7 if c.isupper() else 0.56 for c in text)
    return round(em * points * 20)


def advance(text: str, points: float) -> int:
    """Return how wide the text is in Arial, in twips."""
    units = sum(next((units for units, letters in _ADVANCES.items() if c in letters), 556) for c in text)
    return round(units * points * 20 / 1000)
