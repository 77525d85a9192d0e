"""The bytes of a client, team or settings file → the checked tree, or every fault of the file at once, by line."""

from __future__ import annotations

import copy
import difflib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError

from lomake import saannot, source
from lomake.errors import ClientDataError, Finding, Grade
from lomake.fields import Field, Kind, Malli, fields, labels
from lomake.language import FiSv, Words, in_language, joined
from lomake.rajat import Rajat
from lomake.source import Source
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Asetukset

M = TypeVar("M", bound=Malli)

_MODELS: tuple[type[Malli], ...] = (Asiakastiedosto, Tiimitiedosto, Asetukset)
_STAND_IN = "puuttuu-{}"
"""An id for a row or a client that has none, so that the rules can be checked too; nobody sees it."""
_FEW = 12
"""As many choices as a sentence can list."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A client file that can be filled, and what it still lacks: its puutteet and huomiot, by line.

    `digest` is the SHA-256 of the file's bytes, in hex.
    """

    tiedosto: Asiakastiedosto
    findings: tuple[Finding, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class LoadedTiimi:
    """A team file that can be counted from, and what it still lacks: its puutteet and huomiot, by line."""

    tiedosto: Tiimitiedosto
    findings: tuple[Finding, ...]


def load(
    text: bytes, name: str, day: date, today: date | None = None, rajat: Rajat | None = None
) -> Loaded | LoadedTiimi | Asetukset:
    """Return the client of a file called `name`, or the team or the settings when it is a file of those.

    Time limits are compared with `day`; what is recorded up to `today` has happened, also when `day` is earlier.
    `rajat` are the limits of an organisation, when it has its own.
    Raises ClientDataError with every finding of the file when one of them is a virhe.
    """
    read = _read(text, name)
    if "asiakas" in read.data:
        return _asiakas(read, day, today, rajat)
    if "tiimi" in read.data:
        return _tiimi(read, today or day)
    if read.data.keys() & Asetukset.model_fields.keys():
        return _asetukset(read)
    return _asiakas(read, day, today, rajat)


def sound(text: bytes, name: str, today: date) -> Asiakastiedosto | None:
    """Return the client of a file called `name` when nothing stops its use; else None, and `load` tells what and where.

    A tenth of the work of `load`: places are not kept, and gaps are not looked for.
    """
    try:
        data = source.quick(text, name)
        tiedosto = Asiakastiedosto.model_validate(data) if data and "asiakas" in data else None
    except (ClientDataError, ValidationError):
        return None
    return tiedosto if tiedosto and not saannot.virheet(tiedosto, today) else None


def load_asiakas(text: bytes, name: str, day: date, today: date | None = None) -> Loaded:
    """Return the client of a file called `name`; the days are as in `load`.

    Raises ClientDataError with every finding of the file when one of them is a virhe.
    """
    return _asiakas(_read(text, name), day, today)


def load_tiimi(text: bytes, name: str, today: date) -> LoadedTiimi:
    """Return the team of a file called `name`.

    Raises ClientDataError with every finding of the file when one of them is a virhe.
    """
    return _tiimi(_read(text, name), today)


def load_asetukset(text: bytes, name: str) -> Asetukset:
    """Return the organisation's settings of a file called `name`. Raises ClientDataError with every fault of it."""
    return _asetukset(_read(text, name))


def check(
    data: dict[str, Any], day: date, today: date | None = None, rajat: Rajat | None = None
) -> tuple[Asiakastiedosto | None, tuple[Finding, ...]]:
    """Return the client that plain data tells of, and every finding with its path and label; the days are as in `load`.

    There is no client when a finding of a single field is among them; `source.read` tells what plain data is.
    """
    tiedosto, faults = _validated(Asiakastiedosto, data)
    rest = tiedosto or _without_faults(data, faults)
    told = saannot.tarkista(rest, day, today, rajat) if rest else ()
    found = [*faults, *(finding for finding in told if not _follows(finding, faults))]
    return tiedosto, tuple(replace(one, label=_label(Asiakastiedosto, one)) for one in found)


def _read(text: bytes, name: str) -> Source:
    """Return what a file says. Raises ClientDataError whose findings tell the field as well, where there is one."""
    try:
        return source.read(text, name)
    except ClientDataError as error:
        raise ClientDataError(replace(one, label=_label_of(one.path)) for one in error.findings) from None


def _label_of(path: tuple[str | int, ...]) -> Words:
    """Return the labels of a path as far as it is known: a key that nobody knows may be a value in a wrong place."""
    model = next((one for one in _MODELS if path and path[0] in one.model_fields), None)
    if model is None:
        return ""
    known = 0
    while known < len(path) and (isinstance(path[known], int) or _field_at(model, path[: known + 1])):
        known += 1
    return labels(model, path[:known])


def _asiakas(read: Source, day: date, today: date | None, rajat: Rajat | None = None) -> Loaded:
    tiedosto, findings = check(read.data, day, today, rajat)
    placed = _placed(Asiakastiedosto, read, findings)
    if tiedosto is None or any(finding.grade is Grade.VIRHE for finding in placed):
        raise ClientDataError(placed)
    return Loaded(tiedosto, placed, read.digest)


def _tiimi(read: Source, today: date) -> LoadedTiimi:
    tiimi, faults = _validated(Tiimitiedosto, read.data)
    placed = _placed(Tiimitiedosto, read, saannot.tarkista_tiimi(tiimi, today) if tiimi else faults)
    if tiimi is None or any(finding.grade is Grade.VIRHE for finding in placed):
        raise ClientDataError(placed)
    return LoadedTiimi(tiimi, placed)


def _asetukset(read: Source) -> Asetukset:
    asetukset, faults = _validated(Asetukset, read.data)
    placed = _placed(Asetukset, read, saannot.tarkista_asetukset(asetukset) if asetukset else faults)
    if asetukset is None or placed:
        raise ClientDataError(placed)
    return asetukset


def _validated(model: type[M], data: dict[str, Any]) -> tuple[M | None, list[Finding]]:
    """Return the tree, or None and what is wrong in single fields."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [_finding(model, detail) for detail in error.errors(include_url=False)]


def _finding(model: type[Malli], detail: Any) -> Finding:
    """Return what pydantic says as a finding; the value itself is not in it."""
    path = detail["loc"]
    field = _field_at(model, path)
    kind = detail["type"]
    if kind == "arvo":
        return Finding(f"arvo-{detail['ctx']['koodi']}", path=path)
    if kind == "extra_forbidden":
        return _unknown_key(model, path, empty=detail["input"] is None)
    if kind == "missing":
        missing = {"asiakas": "osa-puuttuu", "tiimi": "osa-puuttuu", "tunnus": "asiakastunnus-puuttuu"}
        in_row = len(path) > 1 and isinstance(path[-2], int)
        return Finding("tunnus-puuttuu" if in_row else missing[path[-1]], path=path)
    if kind == "enum" and field and field.choices:
        return Finding("valinta", path=path, details={"vaihtoehdot": choices(field)})
    if kind == "list_type":
        return Finding("luettelo", path=path)
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return Finding("rivi" if isinstance(path[-1], int) else "osa", path=path)
    return Finding("arvo-muoto", path=path)


def _unknown_key(model: type[Malli], path: tuple[str | int, ...], *, empty: bool) -> Finding:
    """Return that the file has a key that the model lacks, with the key that was perhaps meant.

    The key itself is not shown: it may be a value in a wrong place.
    """
    parent = _model_at(model, path[:-1])
    known = list(parent.model_fields) if parent else []
    close = difflib.get_close_matches(str(path[-1]), known, n=1, cutoff=0.6)
    if close:
        return Finding("avain-melkein", path=path, details={"ehdotus": close[0]})
    if empty:
        return Finding("avain-tyhjä", path=path)
    return Finding("avain-tuntematon", path=path, details={"avaimet": ", ".join(known)})


def choices(field: Field) -> FiSv:
    """Return the choices of a field for a sentence, as many as it can list: as they are stored, and in Swedish."""
    known = [FiSv(word, f"{word} ({swedish})") for word, swedish in field.answers_in_swedish.items()]
    rest = FiSv("ja muita, katso pohjasta: lomake uusi TUNNUS", "och andra, se en tom fil: lomake uusi NUMMER")
    return joined(" · ", [*known[:_FEW], *([rest] if len(known) > _FEW else [])])


def _field_at(model: type[Malli], path: tuple[str | int, ...]) -> Field | None:
    """Return the field that the path, or the list that holds its last row, stands for."""
    while path and isinstance(path[-1], int):
        path = path[:-1]
    parent = _model_at(model, path[:-1]) if path else None
    return fields(parent).get(str(path[-1])) if parent else None


def _model_at(model: type[Malli], path: tuple[str | int, ...]) -> type[Malli] | None:
    here: type[Malli] | None = model
    for step in path:
        if isinstance(step, str):
            field = fields(here).get(step) if here else None
            here = field.model if field and field.kind is Kind.MODEL else None
    return here


def _without_faults(data: dict[str, Any], faults: Iterable[Finding]) -> Asiakastiedosto | None:
    """Return the client without what is wrong in single fields, so that the rules can be checked too.

    Rows stay where they are, for the rules to tell their places; an id that is missing or wrong gets a stand-in.
    """
    data = copy.deepcopy(data)
    in_order = sorted(faults, key=lambda finding: [str(step).zfill(9) for step in finding.path], reverse=True)
    for number, finding in enumerate(in_order):
        _mend(data, finding.path, _STAND_IN.format(number))
    data.setdefault("asiakas", {}).setdefault("tunnus", _STAND_IN.format(0).upper())
    try:
        return Asiakastiedosto.model_validate(data)
    except ValidationError:
        return None  # the faults that were found are told; the rules wait until they are mended


def _mend(data: Any, path: tuple[str | int, ...], stand_in: str) -> None:
    """Take away what lies at `path`, if it is still there; a row stays, and has an id."""
    here = data
    for step in path[:-1]:
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            return
    last = path[-1]
    if isinstance(here, list) and isinstance(last, int):
        model = _model_at(Asiakastiedosto, path)
        if model:
            here[last] = {"id": stand_in} if "id" in model.model_fields else {}
        else:
            del here[last]
    elif isinstance(here, dict) and last == "id":
        here["id"] = stand_in
    elif isinstance(here, dict):
        here.pop(last, None)


def _follows(finding: Finding, faults: Iterable[Finding]) -> bool:
    """Tell whether the rule only sees what a fault of a field took away."""
    place = finding.path
    if finding.code == "viite-puuttuu":
        field = _field_at(Asiakastiedosto, place)
        target = tuple(field.kenttä.viite.replace("[]", "").split(".")) if field else ()
        lists = [tuple(step for step in fault.path if isinstance(step, str)) for fault in faults]
        if any(names in (target[: len(names)], (*target, "id")) for names in lists):
            return True
    faulty = {fault.path for fault in faults}
    around = {fault.path[:-1] for fault in faults}
    in_list = isinstance(place[-1], int) and _model_at(Asiakastiedosto, place) is None
    return (
        any(place[:length] in faulty for length in range(1, len(place) + 1))
        or (finding.code in ("puuttuu", "liian-vähän") and place in around)
        or (in_list and place[:-1] in around)
    )


def _placed(model: type[Malli], read: Source, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings with file, line, column and label, in the order of the file."""
    placed = []
    for finding in findings:
        line, column = read.place(finding.path)
        placed.append(replace(finding, file=read.file, line=line, column=column, label=_label(model, finding)))
    order = list(Grade)
    return tuple(
        sorted(
            placed,
            key=lambda one: (one.line, one.column, order.index(one.grade), in_language(one.label, "fi"), one.code),
        )
    )


def _label(model: type[Malli], finding: Finding) -> FiSv:
    """Return where the finding is in a person's words; an unknown key itself is not shown."""
    return labels(model, finding.path[:-1] if finding.code.startswith("avain-") else finding.path)
