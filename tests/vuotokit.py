"""A client whose every fact is unmistakable, what of it is found in what the program has put out, and faulty files.

The tree is that of `asiakkaat`, with something in every field; each text becomes a nonsense word that stands for its
field, and codes, numbers and days are looked for as they are.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from asiakkaat import asiakas
from tiedoksi import tiedoksi

from lomake import rewriting
from lomake.fields import Field, Kind, Malli, fields, walk
from lomake.tiedot import Asiakastiedosto
from lomake.values import parse_date

DAY = date(2026, 11, 20)
TUNNUS = "LATU-7391"
_OF_THE_PROGRAM = {"20.11.2026", "1.5.2026", "30.4.2026", "31.12.2025"}
"""Days that sentences and choices have: the day of printing, and the first and last days of benefits."""
_OWN_FORM = ("henkilötunnus", "ytunnus", "postinumero", "ammattiluokka")
_SHORT = 5
"""Characters that a value has at the least to be looked for: a shorter number stands everywhere."""


@dataclass
class Client:
    """The data of a client file, and each value that must not come out, with the fields that have it.

    `days` are apart from the other secrets: the day of a plan is in the name of its form.
    """

    data: dict[str, Any]
    secrets: dict[str, set[str]] = field(default_factory=dict)
    days: dict[str, set[str]] = field(default_factory=dict)

    @property
    def yaml(self) -> str:
        """The client file."""
        return rewriting.fresh(self.data, DAY).decode()

    def found(self, text: str) -> set[str]:
        """Return the fields whose values stand in a text, the days left out."""
        return _found(self._secrets, self.secrets, text)

    def days_found(self, text: str) -> set[str]:
        """Return the fields whose days stand in a text."""
        return _found(self._days, self.days, text)

    def note(self, value: str, path: str) -> str:
        """Make a value a secret, and return it."""
        self.secrets.setdefault(value.casefold(), set()).add(path)
        return value

    @property
    def paths(self) -> set[str]:
        """The fields whose values are looked for."""
        return {path for paths in self.secrets.values() for path in paths}

    @cached_property
    def _secrets(self) -> re.Pattern[str]:
        return _pattern(self.secrets)

    @cached_property
    def _days(self) -> re.Pattern[str]:
        return _pattern(self.days)


def _pattern(values: dict[str, set[str]]) -> re.Pattern[str]:
    longest_first = sorted(values, key=len, reverse=True)
    return re.compile(rf"(?<![0-9a-zåäö.,])(?:{'|'.join(map(re.escape, longest_first))})(?![0-9a-zåäö]|[.,]\d)")


def _found(pattern: re.Pattern[str], values: dict[str, set[str]], text: str) -> set[str]:
    return {path for value in pattern.findall(text.casefold()) for path in values[value]}


def texts() -> set[str]:
    """Return the texts of the model; not the ids of rows, nor the class of an occupation, which is four digits."""
    every = (one for one in walk(Asiakastiedosto) if one.kind in (Kind.TEXT, Kind.LONG) and not one.derived)
    return {one.path for one in every if not (_is_id(one.path) or one.name == "ammattiluokka")}


def client() -> Client:
    """Return a client without a virhe who has one row in every list, and something in every text."""
    return next(made for made in map(_client, range(50)) if texts() <= made.paths)


def _client(seed: int) -> Client:
    grown = asiakas(seed, päivä=DAY, haarat=list(fields(Asiakastiedosto)), tiheys=1.0, rivit=(1, 1))
    made = Client(tiedoksi(grown))
    _mark(made, Asiakastiedosto, made.data, "")
    made.data["asiakas"]["tunnus"] = TUNNUS
    code = made.data["asiakas"]["henkilötunnus"]
    made.note(code[:6], "asiakas.syntymäaika")
    century = {**dict.fromkeys("-YXWVU", "19"), **dict.fromkeys("ABCDEF", "20")}[code[6]]
    born = date(int(f"{century}{code[4:6]}"), int(code[2:4]), int(code[:2]))
    made.note(f"{born.day}.{born.month}.{born.year}", "asiakas.syntymäaika")
    made.note(born.isoformat(), "asiakas.syntymäaika")
    for number in range(20):  # words of the faulty files, below
        made.note(f"zqvika{number:02d}w", "vika")
        made.note(f"zqotsikko{number:02d}w", "otsikko")  # a name that an office has given to a sheet or a column
    return made


def _mark(made: Client, model: type[Malli], data: dict[str, Any], prefix: str) -> None:
    """Turn the texts of a part into words of their own, and note all that it holds."""
    for name, one in fields(model).items():
        if name not in data or one.derived:
            continue
        path = f"{prefix}{name}"
        if one.kind is Kind.MODEL and one.model:
            for row in data[name] if one.many else [data[name]]:
                _mark(made, one.model, row, f"{path}{'[]' if one.many else ''}.")
        elif one.many:
            data[name] = [_value(made, one, path, text) for text in data[name]]
        else:
            data[name] = _value(made, one, path, data[name])


def _is_id(path: str) -> bool:
    return path.rpartition(".")[2] in ("id", "tunnus") and not path.startswith("valmentaja")


def _value(made: Client, one: Field, path: str, text: str) -> str:
    if one.kind in (Kind.REF, Kind.CHOICE, Kind.BOOL) or _is_id(path):
        return text  # rows are called by their ids, and what can be chosen is told to everybody
    if one.kind in (Kind.TEXT, Kind.LONG) and one.name not in _OWN_FORM:
        words = made.note(f"zq{len(made.secrets):04d}w", path)
        return f"{words}\ntoinen rivi" if one.kind is Kind.LONG else words
    if one.kind is Kind.DATE:
        if text not in _OF_THE_PROGRAM:
            made.days.setdefault(text, set()).add(path)
            made.days.setdefault(parse_date(text).isoformat(), set()).add(path)
        return text
    if one.kind is Kind.NUMBER and text.isdecimal() and one.kenttä.väli:
        text = f"{min(int(text), one.kenttä.väli[1] - 1)},{len(made.secrets) % 90 + 10}"
    if len(text) >= _SHORT:
        made.note(text, path)
        made.note(text.replace(",", "."), path)
    return text


def at_work(made: Client) -> Client:
    """Return the client while the job goes on, whose employer may have the extract of the support plan."""
    made = replace(made, data=copy.deepcopy(made.data))
    data = made.data
    job, consent = data["työsuhteet"][0], data["suostumukset"][0]
    job.pop("päättyminen", None)
    employer = next(row for row in data["työnantajat"] if row["id"] == job["aloitus"]["työnantaja"])
    job["aloitus"] |= {"yhteyslupa": "kyllä", "suostumus": consent["id"]}
    consent |= {"laji": "työnantaja", "muoto": "kirjallinen", "suunta": "saa antaa", "taho": employer["nimi"]}
    consent |= {"tiedot": ["tuen tarve työssä"], "annettu": "12.1.2026", "voimassa": "12.1.2027"}
    consent.pop("peruttu", None)
    for plan in job["tukisuunnitelmat"]:
        plan["tuet"][0] |= {"laji": "työtehtävien opettelu työpaikalla", "missä": "työpaikalla", "antaja": "valmentaja"}
        plan["tuet"][0] |= {"näkyytyönantajalle": "kyllä"}
        plan["työnantajatuki"]["haluaa"] = "kyllä"
    return made


def small(made: Client) -> Client:
    """Return what is enough for a few documents: the client, the agreement and the plan of the search."""
    kept = ("asiakas", "palvelu", "valmentaja", "sopimus", "profiili", "työnhakusuunnitelmat")
    data = {name: copy.deepcopy(made.data[name]) for name in kept}
    data["profiili"] = {name: data["profiili"][name] for name in ("toiveet", "vahvuudet")}
    return replace(made, data=_without_references(Asiakastiedosto, data))


def _without_references(model: type[Malli], data: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in data.items():
        one = fields(model)[name]
        if one.kind is Kind.MODEL and one.model:
            below = one.model
            many = [_without_references(below, row) for row in value] if one.many else []
            kept[name] = many if one.many else _without_references(below, value)
        elif one.kind is not Kind.REF:
            kept[name] = value
    return kept


def _incomplete(made: Client) -> str:
    """Return a file with every other key of each part left out."""

    def kept(data: Any, depth: int) -> Any:
        if isinstance(data, list):
            return [kept(one, depth) for one in data]
        if not isinstance(data, dict):
            return data
        keys = [key for number, key in enumerate(data) if not depth or key == "id" or number % 2]
        return {key: kept(data[key], depth + 1) for key in keys}

    data = kept(made.data, 0)
    data["asiakas"]["tunnus"] = TUNNUS
    return rewriting.fresh(data, DAY).decode()


def _contradictory(made: Client) -> str:
    """Return a file whose days go backwards, whose references lead nowhere and whose numbers make no sense."""
    data = copy.deepcopy(made.data)
    data["asiakas"] |= {"syntymäaika": "1.1.1951", "tilapäinentunnus": "ei"}
    data["lähete"]["saapunut"] = "7.7.1987"
    data["profiili"]["aloitettu"] = "3.3.2031"
    data["työsuhteet"][0]["päättyminen"]["päättyi"] = "8.8.1988"
    data["työnhakusuunnitelmat"][0]["toiveet"] = ["zqvika00w"]
    data["työnantajatapaamiset"][0]["työnantaja"] = "zqvika01w"
    data["opinnot"].append(data["opinnot"][0])
    return json.dumps(data, ensure_ascii=False, indent=1)  # JSON is YAML, too


def _wrong_types(made: Client) -> str:
    """Return a file in which hardly anything is what its field holds, and every part has keys of its own."""
    turn = iter(range(10**6))

    def spoilt(data: Any) -> Any:
        if isinstance(data, dict):
            return {f"zqvika{len(data) % 20:02d}w": "zqvika03w"} | {name: spoilt(data[name]) for name in data}
        if isinstance(data, list):
            return [spoilt(one) for one in data]
        return [data, [data, {data: data}], {"zqvika04w": data}, f"{data} zqvika05w"][next(turn) % 4]

    data = spoilt(made.data)
    data["asiakas"]["tunnus"] = TUNNUS
    return json.dumps(data, ensure_ascii=False, indent=1)


def _broken(line: str) -> Callable[[Client], str]:
    """Return what makes a file with one broken line in the middle of a sound one, a secret on each side of it."""

    def make(made: Client) -> str:
        head, _, tail = made.yaml.partition("\nlähete:")
        return f"{head}\n{line}\nlähete:{tail}"

    return make


INPUTS: dict[str, Callable[[Client], str]] = {
    "kunnossa": lambda made: made.yaml,
    "vajaa": _incomplete,
    "ristiriitainen": _contradictory,
    "vaarat-tyypit": _wrong_types,
    "katkennut": lambda made: made.yaml[: len(made.yaml) // 2],
    "lainaus": _broken('zqvika06w: "zqvika07w'),
    "sarkain": _broken("zqvika06w:\n\tzqvika07w: zqvika08w"),
    "kaksoispiste": _broken("zqvika06w: zqvika07w: zqvika08w"),
    "kahdesti": _broken("zqvika06w: zqvika07w\nzqvika06w: zqvika08w"),
    "viittaus": _broken("zqvika06w: &zqvika07w !zqvika08w *zqvika09w"),
    "sulku": _broken("zqvika06w: [zqvika07w, {zqvika08w: zqvika09w"),
    "kenoviiva": _broken('zqvika06w: "zqvika07w \\q zqvika08w"'),
    "ohjausmerkki": _broken("zqvika06w: zqvika07w\x01"),
    "alkumerkki": _broken("zqvika06w: @zqvika07w"),
    "teksti": lambda made: " ".join(made.secrets),
    "json": lambda _: '{"asiakas": {"tunnus": "zqvika06w" "zqvika07w": ]',
}
"""Client files, sound and faulty."""


def texts_of(path: Path) -> Iterator[str]:
    """Yield the names and the texts of every part of an Office file, else what a file says."""
    data = path.read_bytes()
    try:
        with ZipFile(BytesIO(data)) as package:
            for name in package.namelist():
                yield name
                yield package.read(name).decode("utf-8", "replace")
    except BadZipFile:
        yield data.decode("utf-8", "replace")


def said_by(*paths: Path) -> str:
    """Return all that files say."""
    return "\n".join(text for path in paths for text in texts_of(path))
