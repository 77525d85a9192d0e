"""A form that came back and a client → the record that it is read into, a new one for a form filled from a blank."""

from __future__ import annotations

from dataclasses import dataclass

from lomake.changes import Change
from lomake.errors import Finding, ReturnedFormError
from lomake.forms import Lomake
from lomake.ids import next_id
from lomake.tiedot import Asiakastiedosto
from lomake.view import candidates


@dataclass(frozen=True, slots=True)
class Kohde:
    """The record that a form is read into: its `tunnus` as in Tietue, and the change that makes it when it is new."""

    lomake: Lomake
    tunnus: str
    changes: tuple[Change, ...] = ()


def kohde(lomake: Lomake, record: str, tiedosto: Asiakastiedosto) -> Kohde:
    """Return the record that `record` names; a new one, or the form's only branch, when it names none.

    For a new support plan `record` may name the employment. Raises ReturnedFormError when there is no such record, or
    when it can't be known which employment is meant.
    """
    known = [tietue.tunnus for tietue in candidates(tiedosto, lomake)]
    name, many, rest = lomake.haara.partition("[]")
    if record in known:
        return Kohde(lomake, record)
    employment = record if rest.endswith("[]") and record in [työ.id for työ in tiedosto.työsuhteet] else ""
    if record and not employment:
        raise ReturnedFormError([Finding("palautus-tietue", details={"tietueet": ", ".join(known)})])
    if not many:
        return Kohde(lomake, "")
    if rest in ("", ".aloitus"):
        taken = [row.id for row in getattr(tiedosto, name)]
        new = next_id(name, taken)
        return Kohde(lomake, new, (Change((name, len(taken)), {"id": new}),))
    index = _employment(tiedosto, employment)
    työsuhde = tiedosto.työsuhteet[index]
    if not rest.endswith("[]"):
        return Kohde(lomake, työsuhde.id)
    listed = rest.strip(".[]")
    taken = [row.id for row in getattr(työsuhde, listed)]
    new = next_id(listed, taken)
    return Kohde(lomake, f"{työsuhde.id}-{new}", (Change((name, index, listed, len(taken)), {"id": new}),))


def _employment(tiedosto: Asiakastiedosto, wanted: str) -> int:
    """Return the place of the employment that a form belongs to: the one named, else the only one that goes on."""
    found = [
        index
        for index, työsuhde in enumerate(tiedosto.työsuhteet)
        if työsuhde.id == wanted or (not wanted and työsuhde.päättyminen.päättyi is None)
    ]
    if len(found) != 1:
        known = ", ".join(työsuhde.id for työsuhde in tiedosto.työsuhteet)
        raise ReturnedFormError([Finding("palautus-työsuhde", details={"tietueet": known})])
    return found[0]
