"""The differences and the client's data → the data as it becomes, checked as a client file is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from lomake import client_file, messages
from lomake.changes import Change, Path, applied
from lomake.errors import Finding, Grade
from lomake.language import in_language, language_of
from lomake.read_back.reading import Reading
from lomake.read_back.record import Record
from lomake.read_back.results import Laji, Muutos, Palautus, Tila
from lomake.read_back.target import Kohde
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, candidates
from lomake.word.returned import Returned


def settle(
    reading: Reading,
    returned: Returned,
    kohde: Kohde,
    data: Mapping[str, Any],
    with_rows: Mapping[str, Any],
    day: date,
    today: date,
) -> Palautus:
    """Return what the form does to `data`; `with_rows` has the new record and rows in it already."""
    found, new, tiedosto, faults = accepted(reading.found, with_rows, day, today)
    told = tuple(_remarks(returned))
    if faults or tiedosto is None:
        return Palautus(tuple(found), dict(data), (*told, *faults))
    right: list[Muutos] = []
    if any(tietue.tunnus == kohde.tunnus for tietue in candidates(tiedosto, kohde.lomake)):  # else it was taken out
        seen = ClientView(tiedosto, day, language_of(returned.properties.language), everything=True)
        view = Record(tiedosto, kohde.lomake, kohde.tunnus, seen).view
        right = [one.muutos for one in reading.computed if one.holds(view)]
    found = [muutos for muutos in found if not any(muutos is one for one in right)]
    notes = list(_notes(found, returned, kohde))
    if not (found or notes):
        return Palautus((), dict(data), told)
    return Palautus(tuple(found), with_notes(new, notes), told)


def accepted(
    found: list[Muutos], with_rows: Mapping[str, Any], day: date, today: date
) -> tuple[list[Muutos], dict[str, Any], Asiakastiedosto | None, list[Finding]]:
    """Return the differences, the data with those that can stay, and what stops all of it.

    A change that makes the file contradict itself is taken back, and told of as one that was not understood.
    """
    while True:
        changes = [change for muutos in found for change in muutos.changes]
        new = applied(with_rows, changes)
        tiedosto, findings = client_file.check(new, day, today)
        faults = [finding for finding in findings if finding.grade is Grade.VIRHE]
        culprits = {id(one): fault for fault in faults for one in _culprits(found, fault.path)}
        culprits = culprits or _tried_culprit(found, faults, with_rows, day, today)
        if not culprits:
            return found, new, tiedosto, faults
        found = [_taken_back(one, culprits[id(one)]) if id(one) in culprits else one for one in found]


def _culprits(found: Iterable[Muutos], path: Path) -> list[Muutos]:
    """Return the changes that a fault at `path` comes from, the nearest ones."""
    made = [muutos for muutos in found if muutos.changes and muutos.laji is not Laji.UUSI_RIVI]
    return (
        [muutos for muutos in made if muutos.polku == path]
        or [muutos for muutos in made if muutos.polku == path[: len(muutos.polku)]]
        or [muutos for muutos in made if path == muutos.polku[: len(path)]]
        or [muutos for muutos in made if path[:-1] == muutos.polku[:-1]]
    )


def _tried_culprit(
    found: list[Muutos], faults: list[Finding], with_rows: Mapping[str, Any], day: date, today: date
) -> dict[int, Finding]:
    """Return the change without which there are fewer faults, though none of them lies near it; nothing if none is."""
    for muutos in reversed(found) if faults else ():
        left = [change for one in found if one is not muutos for change in one.changes]
        if muutos.changes and muutos.laji is not Laji.UUSI_RIVI:
            _, findings = client_file.check(applied(with_rows, left), day, today)
            if len([finding for finding in findings if finding.grade is Grade.VIRHE]) < len(faults):
                return {id(muutos): faults[0]}
    return {}


def _taken_back(muutos: Muutos, fault: Finding) -> Muutos:
    return replace(muutos, tila=Tila.EI_YMMÄRRETTY, changes=(), syy=replace(fault, label=""))


def _remarks(returned: Returned) -> Iterator[Finding]:
    """Yield what to know of the form."""
    if returned.revised:
        yield Finding("palautus-jäljitetty", Grade.HUOMIO)
    if returned.commented:
        yield Finding("palautus-kommentteja", Grade.HUOMIO)
    for outside in returned.outside:
        yield Finding("palautus-ulkopuolella", Grade.HUOMIO, details={"paikka": outside.place})


def _notes(found: Iterable[Muutos], returned: Returned, kohde: Kohde) -> Iterator[str]:
    """Yield what is kept in the file's notes: words that were not understood, and words outside the fields.

    The same form read twice gives the same notes, so they have no day and are always in Finnish.
    """
    source = f"Palautettu {kohde.lomake.fi} {kohde.tunnus}".strip()
    for muutos in found:
        if muutos.tila is Tila.EI_YMMÄRRETTY and muutos.jälkeen and muutos.syy:
            where, why = in_language(muutos.kohta, "fi"), messages.sentence(muutos.syy, "fi")
            yield f"{source}, {where}: ”{one_line(muutos.jälkeen)}”. {why}"
    for outside in returned.outside:
        yield f"{source}, kenttien ulkopuolella: ”{one_line(' · '.join(outside.cells))}”."


def one_line(words: str) -> str:
    return " / ".join(line.strip() for line in words.replace("\t", " ").split("\n") if line.strip())


def with_notes(data: dict[str, Any], notes: list[str]) -> dict[str, Any]:
    """Return the data with notes that it does not have yet."""
    held = (data.get("tiedosto") or {}).get("huomiot") or []
    new = [note for note in notes if note not in held]
    path: Path = ("tiedosto", "huomiot")
    return applied(data, [Change((*path, len(held) + number), note) for number, note in enumerate(new)])
