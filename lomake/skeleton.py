"""The model → a commented YAML skeleton of a client file, in Finnish, ready to fill."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lomake.fields import Field, Kind, Malli, fields
from lomake.ids import PREFIXES, next_id
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.yhteiset import Allekirjoitukset
from lomake.values import format_date

SCHEMA_NAME = "asiakas.schema.json"

_HINTS = {
    Kind.LONG: "voi olla monta riviä",
    Kind.DATE: "päivä, esim. 20.11.2026",
    Kind.MONTH: "kuukausi, esim. 8.2014",
    Kind.TIME: "kello, esim. 9.30",
    Kind.BOOL: "kyllä | ei",
    Kind.NUMBER: "luku",
}
_OPENING = """\
# yaml-language-server: $schema={schema}
# Asiakastiedosto {tunnus}. Salassa pidettävä.
#
# Kirjoita tieto kaksoispisteen perään. Jätä tyhjäksi, mitä et tiedä: tyhjä ei ole ”ei”.
# * = kohta tarvitaan, ennen kuin lomake on valmis.
# Monirivinen teksti: kirjoita kaksoispisteen perään | ja sisennä rivit sen alle.
# Luettelon rivit ovat kommenttina (#). Poista # -merkit riviltä, jonka otat käyttöön,
# ja kopioi rivi niin monta kertaa kuin tarvitset. Rivin id on lyhyt oma tunnus, esim. t1.
# Tarkista tiedosto: lomake tarkista {tunnus}.yaml
"""


def skeleton(tunnus: str, day: date) -> str:
    """Return the text of a new client file for the client number `tunnus`."""
    given = {"asiakas.tunnus": tunnus, "tiedosto.luotu": format_date(day)}
    lines = list(_part(Asiakastiedosto, "", 0, given))
    return _OPENING.format(schema=SCHEMA_NAME, tunnus=tunnus) + "\n".join(lines) + "\n"


def _part(model: type[Malli], prefix: str, depth: int, given: dict[str, str]) -> Iterator[str]:
    """Yield the lines of one part, each key with what it is called and what may be written."""
    indent = "  " * depth
    for name, field in fields(model).items():
        if field.derived:
            continue
        path = f"{prefix}{name}"
        if depth == 0:
            yield ""
        if field.kind is Kind.MODEL and field.model and not field.many:
            yield f"{indent}{name}:  # {_note(field)}"
            yield from _signatures(indent) if field.model is Allekirjoitukset else _part(
                field.model, f"{path}.", depth + 1, given
            )
        elif field.kind is Kind.MODEL and field.model:
            yield f"{indent}{name}:  # {_note(field)}"
            yield from _row(field.model, indent, next_id(name, ()) if name in PREFIXES else "")
        elif path in given:
            yield f"{indent}{name}: {given[path]}  # {_note(field)}"
        else:
            yield f"{indent}{name}:  # {_note(field)}"


def _row(model: type[Malli], indent: str, tunnus: str) -> Iterator[str]:
    """Yield one row of a list as comments, to be taken into use and copied."""
    lines = list(_part(model, "", 1, {"id": tunnus} if tunnus else {}))
    for number, line in enumerate(lines):
        body = line[2:]
        yield f"{indent}#   {'- ' if number == 0 else '  '}{body}"


def _signatures(indent: str) -> Iterator[str]:
    """Yield the signatures as one comment line for each of the usual two."""
    for rooli in ("asiakas", "työhönvalmentaja"):
        yield f"{indent}  # {rooli}: {{nimi: , päiväys: , tapa: käsin}}"


def _note(field: Field) -> str:
    """Return what the field is called, whether it is needed, and what may be written."""
    kenttä = field.kenttä
    star = " *" if kenttä.vaadittu is True or (isinstance(kenttä.vaadittu, int) and kenttä.vaadittu) else ""
    return f"{kenttä.fi}{star}" + "".join(f"; {hint}" for hint in hints(field) if hint)


def hints(field: Field) -> Iterator[str]:
    """Yield what may be written into the field: its form, choices or unit."""
    if field.choices:
        choices = " | ".join(choice.value for choice in field.choices)
        yield f"luettelo, esim. [{next(iter(field.choices)).value}]; vaihtoehdot: {choices}" if field.many else choices
    elif field.kind is Kind.REF:
        yield f"luettelo tunnuksia kohdasta {_target(field)}" if field.many else f"tunnus kohdasta {_target(field)}"
    elif field.kind is Kind.MODEL and field.many:
        least = field.kenttä.vaadittu
        yield f"rivejä, vähintään {least}" if isinstance(least, int) and least > 1 else "rivejä"
    else:
        yield _HINTS.get(field.kind, "luettelo" if field.many else "")
        yield field.kenttä.yksikkö


def _target(field: Field) -> str:
    return field.kenttä.viite.replace("[]", "")
