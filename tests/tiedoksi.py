"""A client as the plain data of a client file, written as a coach writes it."""

from __future__ import annotations

from typing import Any

from lomake.fields import Field, Kind, Malli, fields
from lomake.values import NBSP
from lomake.view import text


def tiedoksi(osa: Malli) -> dict[str, Any]:
    """Return a part of the tree as dicts, lists and text; what is absent is left out."""
    data: dict[str, Any] = {}
    for nimi, field in fields(type(osa)).items():
        arvo: Any = None if field.derived else getattr(osa, nimi)
        if field.kind is Kind.MODEL:
            data[nimi] = [tiedoksi(rivi) for rivi in arvo] if field.many else tiedoksi(arvo)
        elif field.many:
            data[nimi] = [_teksti(field, yksi) for yksi in arvo or ()]
        elif arvo is not None:
            data[nimi] = _teksti(field, arvo)
    return {nimi: arvo for nimi, arvo in data.items() if arvo not in ([], {})}


def _teksti(field: Field, arvo: Any) -> str:
    return text(field, arvo).removesuffix(f"{NBSP}{field.kenttä.yksikkö}" if field.kind is Kind.NUMBER else "\0")
