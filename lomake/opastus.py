"""The interview that makes a first client file: what is asked for each form, and the answers as they grow into data.

Answers are judged as typed by what judges a client file, so the sentences are the same. No fact is invented: what is
left empty stays empty, and only the ids of rows are given.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from lomake.client_file import check, choices
from lomake.entered import UnknownChoice, entered
from lomake.errors import Finding, Grade
from lomake.fields import Field, Kind, walk
from lomake.ids import PREFIXES, next_id
from lomake.tiedot import Asiakastiedosto
from lomake.values import BadValue

Paikka = tuple[str | int, ...]
"""A place in the client's data, such as ("profiili", "toiveet", 0, "teksti")."""


@dataclass(frozen=True, slots=True)
class Kysymys:
    """One field that is asked for; `tarvitaan`: the form can't be made without it."""

    polku: str
    tarvitaan: bool = False


@dataclass(frozen=True, slots=True)
class Rivit:
    """Rows of a list, asked for one after another until the first field of a row is left empty.

    `viite`: the field that the ids of the rows are written into; `enintään`: how many rows are asked for.
    """

    lista: str
    kentät: tuple[str, ...]
    viite: str = ""
    enintään: int = 9


Kohta = Kysymys | Rivit

ALUKSI: tuple[Kohta, ...] = (
    Kysymys("asiakas.tunnus", tarvitaan=True),
    Kysymys("asiakas.sukunimi"),
    Kysymys("asiakas.etunimet"),
    Kysymys("asiakas.kutsumanimi"),
    Kysymys("palvelu.järjestäjä"),
    Kysymys("palvelu.yksikkö"),
    Kysymys("valmentaja.nimi"),
)
"""What every form needs."""
RUOTSIKSI: tuple[Kohta, ...] = (Kysymys("asiakas.asiointikieli"),)
"""What is asked besides, when the interview is in Swedish: then the forms may be wanted in Swedish too."""

_TYÖNANTAJA = Rivit("työnantajat", ("nimi",), viite="työsuhteet[].aloitus.työnantaja", enintään=1)

KYSYMYKSET: dict[str, tuple[Kohta, ...]] = {
    "lahete": (
        Kysymys("lähete.päiväys", tarvitaan=True),
        Kysymys("lähete.saapunut"),
        Kysymys("lähete.aloite"),
        Kysymys("lähete.toive"),
    ),
    "yhteistyosopimus": (
        Kysymys("sopimus.päiväys", tarvitaan=True),
        Kysymys("sopimus.alkaa"),
        Kysymys("sopimus.tavoite"),
    ),
    "lomake-a": (
        Kysymys("profiili.aloitettu", tarvitaan=True),
        Rivit("profiili.toiveet", ("teksti", "laji", "tärkeys")),
    ),
    "tyonhakusuunnitelma": (
        Kysymys("työnhakusuunnitelmat[].päiväys", tarvitaan=True),
        Kysymys("työnhakusuunnitelmat[].tavoite"),
        Rivit("profiili.toiveet", ("teksti", "laji"), viite="työnhakusuunnitelmat[].toiveet"),
        Kysymys("työnhakusuunnitelmat[].tarkistus"),
    ),
    "lomake-b": (
        Kysymys("työnantajatapaamiset[].päiväys", tarvitaan=True),
        Rivit("työnantajat", ("nimi",), viite="työnantajatapaamiset[].työnantaja", enintään=1),
        Kysymys("työnantajatapaamiset[].tapa"),
        Kysymys("työnantajatapaamiset[].kuppi"),
        Kysymys("työnantajatapaamiset[].tulos"),
    ),
    "lomake-c": (
        Kysymys("työsuhteet[].aloitus.alkoi", tarvitaan=True),
        _TYÖNANTAJA,
        Kysymys("työsuhteet[].aloitus.nimike"),
        Kysymys("työsuhteet[].aloitus.laji"),
        Kysymys("työsuhteet[].aloitus.tunnit"),
    ),
    "tukisuunnitelma": (
        Kysymys("työsuhteet[].aloitus.alkoi", tarvitaan=True),
        _TYÖNANTAJA,
        Kysymys("työsuhteet[].aloitus.nimike"),
        Kysymys("työsuhteet[].tukisuunnitelmat[].päiväys", tarvitaan=True),
        Kysymys("työsuhteet[].tukisuunnitelmat[].tavoite"),
        Kysymys("työsuhteet[].tukisuunnitelmat[].tarkistus"),
    ),
    "lomake-d": (
        Kysymys("työsuhteet[].aloitus.alkoi", tarvitaan=True),
        _TYÖNANTAJA,
        Kysymys("työsuhteet[].aloitus.nimike"),
        Kysymys("työsuhteet[].päättyminen.päättyi", tarvitaan=True),
        Kysymys("työsuhteet[].päättyminen.syy"),
    ),
    "opintosuunnitelma": (
        Kysymys("opinnot[].päiväys", tarvitaan=True),
        Kysymys("opinnot[].vaihe"),
        Kysymys("opinnot[].tavoite"),
        Kysymys("opinnot[].oppilaitos"),
        Kysymys("opinnot[].tutkinto"),
    ),
    "lomake-e": (
        Kysymys("päättäminen.päättyi", tarvitaan=True),
        Kysymys("päättäminen.laji"),
        Kysymys("päättäminen.syy"),
    ),
}
"""The form → the handful of facts that its first draft needs, in the order in which they are asked."""


class Haastattelu:
    """The data of a client as the answers give them; always such that a client file can hold them.

    Time limits are compared with `day`; what is recorded up to `today` has happened.
    """

    def __init__(self, day: date, today: date) -> None:
        self._day, self._today = day, today
        self.data: dict[str, Any] = {}

    def answer(self, place: Paikka, words: str) -> Finding | None:
        """Put an answer in its place; return what is wrong with it instead when it can't stand there."""
        field = field_at(place)
        try:
            value = entered(field, _chosen(field, words))
        except BadValue as bad:
            return Finding(f"arvo-{bad.code}", path=place)
        except UnknownChoice:
            return Finding("valinta", path=place, details={"vaihtoehdot": choices(field)})
        grown = copy.deepcopy(self.data)
        put(grown, place, value)
        fault = next((one for one in check(grown, self._day, self._today)[1] if one.grade is Grade.VIRHE), None)
        if fault is None:
            self.data = grown
        return fault

    def refer(self, place: Paikka, tunnus: str) -> None:
        """Let a field point to the row `tunnus`: the only one, or one more of a list."""
        if not field_at(place).many:
            put(self.data, place, tunnus)
            return
        put(self.data, place, [*(held(self.data, place) or []), tunnus])


def place(polku: str, row: int = 0) -> Paikka:
    """Return the place of a field: the row `row` of its last list, the first of the others."""
    *others, last = re.split(r"\[\]", polku)
    steps: list[str | int] = []
    for number, part in enumerate(others, 1):
        steps += [*filter(None, part.split(".")), row if number == len(others) else 0]
    return (*steps, *filter(None, last.split(".")))


def field_at(place: Paikka) -> Field:
    """Return the field that lies at a place."""
    path = "".join("[]" if isinstance(step, int) else f".{step}" for step in place)
    return _fields()[path[1:]]


def put(data: dict[str, Any], place: Paikka, value: object) -> None:
    """Put a value in its place, making the parts and rows on the way; a row whose list has ids gets the next one."""
    here: Any = data
    for step, after in pairwise(place):
        if isinstance(step, int):
            here = here[step]
            continue
        here = here.setdefault(step, [] if isinstance(after, int) else {})
        if isinstance(after, int) and after == len(here):
            here.append({"id": next_id(step, [row["id"] for row in here])} if step in PREFIXES else {})
    here[place[-1]] = value


def held(data: Any, place: Paikka) -> Any:
    """Return what lies at a place; None when nothing does."""
    for step in place:
        try:
            data = data[step]
        except (KeyError, IndexError):
            return None
    return data


@cache
def _fields() -> dict[str, Field]:
    return {field.path: field for field in walk(Asiakastiedosto) if not field.derived}


def _chosen(field: Field, words: str) -> str:
    """Return the words, or the choices whose numbers they are."""
    numbers = [one.strip() for one in words.split(",")]
    known = field.answers
    if field.kind is Kind.CHOICE and all(one.isdecimal() and 0 < int(one) <= len(known) for one in numbers):
        return ", ".join(known[int(one) - 1] for one in numbers)
    return words
