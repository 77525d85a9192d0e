"""A form that came back and the client's data of today → what the coach changed on the form, as changes to the data.

    target      which record the form belongs to; a form filled from a blank makes a new one
    rows        which row of the form is which row of the data; what was added is new
    reading     every field that differs, with its place in the data
    comparing   one field on its three sides: the form when it was made, the form now, the client file
    wording     a Swedish form in the words that a client file has
    settling    the data with the changes: checked as a client file is, what can't stay is told
    results     what comes of it

Nothing is guessed. What can't be understood is told, and kept in the file's notes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from lomake import client_file
from lomake.changes import applied
from lomake.language import Language, language_of
from lomake.read_back.reading import Reading
from lomake.read_back.record import Record
from lomake.read_back.results import Laji, Muutos, Palautus, Tila, Valinnat, Voittaja
from lomake.read_back.rows import align
from lomake.read_back.settling import settle
from lomake.read_back.target import Kohde, kohde
from lomake.read_back.wording import in_stored_words
from lomake.view import ClientView, candidates
from lomake.word.answers import Base
from lomake.word.returned import Returned

__all__ = ["Kohde", "Laji", "Muutos", "Palautus", "Tila", "Valinnat", "Voittaja", "kohde", "read_back"]


def read_back(
    returned: Returned, kohde: Kohde, data: Mapping[str, Any], day: date, today: date, valinnat: Valinnat
) -> Palautus:
    """Return what the form does to the client's `data`, which is sound; the days are as in `client_file.load`.

    Raises ReturnedFormError when the form is another client's, or has fields that no form of ours has.
    """
    base = Base.read(returned.properties.base) or Base()
    returned = in_stored_words(returned, kohde.lomake)
    language = language_of(returned.properties.language)
    if kohde.changes:
        kohde = _already_there(returned, kohde, data, day, today) or kohde
    with_record = applied(data, kohde.changes)
    aligned, new_rows = align(returned, _record(with_record, kohde, day, today, language), base, valinnat.voittaja)
    with_rows = applied(with_record, new_rows)
    reading = Reading(returned, _record(with_rows, kohde, day, today, language), base, valinnat, aligned)
    reading.read()
    return settle(reading, returned, kohde, data, with_rows, day, today)


def _already_there(returned: Returned, new: Kohde, data: Mapping[str, Any], day: date, today: date) -> Kohde | None:
    """Return the record that says all that the form says: the same form must not become two records."""
    tiedosto, _ = client_file.check(dict(data), day, today)
    for tietue in candidates(tiedosto, new.lomake) if tiedosto else ():
        kohde = Kohde(new.lomake, tietue.tunnus)
        record = _record(dict(data), kohde, day, today, language_of(returned.properties.language))
        aligned, new_rows = align(returned, record, Base(), None)
        reading = Reading(returned, record, Base(), Valinnat(), aligned)
        if new_rows:
            continue
        reading.read()
        if all(muutos.tila is Tila.EI_YMMÄRRETTY for muutos in reading.found):
            return kohde
    return None


def _record(data: dict[str, Any], kohde: Kohde, day: date, today: date, language: Language) -> Record:
    tiedosto, _ = client_file.check(data, day, today)
    if tiedosto is None:
        raise ValueError("the client's data is not sound")
    return Record(tiedosto, kohde.lomake, kohde.tunnus, ClientView(tiedosto, day, language, everything=True))
