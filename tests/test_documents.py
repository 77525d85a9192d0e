"""The whole way, client file → Word: what each content control of each form says to an independent reader."""

from __future__ import annotations

import html
import re
from collections import Counter
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import wordkit
from asiakkaat import asiakkaat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lomake import client_file, fill, resources
from lomake.fields import Kind, Malli, fields, parts, walk
from lomake.forms import BY_TUNNUS, LOMAKKEET, POHJALLISET, Lomake, Lukija
from lomake.language import LANGUAGES, Language
from lomake.tiedot import Asiakastiedosto, Työnantajaote
from lomake.tiedot.ote import työnantajaote
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.view import ClientView, Tietue, rows, scope, tietueet
from lomake.word.answers import TICKED, UNTICKED
from lomake.word.authoring import build
from lomake.word.layouts import layout_of
from lomake.word.template import Template

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
SAMPLES = ("aino", "jere", "linnea", "eeli")

EI_LOMAKKEELLA = {
    ".asiakas.paikka": "place of signing: kept in the data, the paper has no room for it",
    ".työhönvalmentaja.paikka": "as above",
    ".lähettäjä.paikka": "as above",
    ".id": "shown where people refer to the row",
    "[].toteutui[].pvm": "a list in a list: its days stand in the derived toteutuneet",
    "[].toteutui[].huomio": "a list in a list",
    "suunnitelma.työnantajat[].nimi": "the derived työnantajannimi shows it, or the name of the employer pointed to",
    "suunnitelma.työnantajat[].työnantaja": "as above",
    "suunnitelma.urakehitys.askeleet[].kukatarkemmin": "not among the columns of lomakkeisto 2.8",
    "suunnitelma.askeleet[].tulos": "not among the columns of lomakkeisto 2.10",
}
"""Leaves of a form's own branch that its template need not have, by the end of the path, and why."""
TURVAKIELTO = {"asiakas.puhelin", "asiakas.sähköposti", "asiakas.kotikunta"}


@cache
def template(lomake: Lomake, language: Language = "fi") -> Template:
    path = resources.template(lomake.tunnus, language, None)
    return fill.compile_template(path.read_bytes(), lomake, lomake.tunnus)


@cache
def sample(name: str) -> Asiakastiedosto:
    (path,) = (ROOT / "samples").glob(f"*/{name}.yaml")
    return client_file.load_asiakas(path.read_bytes(), path.name, date(2026, 11, 22)).tiedosto


def document(tiedosto: Asiakastiedosto, tietue: Tietue, language: Language = "fi") -> bytes:
    asiakirja, view = fill.Asiakirja(tietue, "x.docx"), ClientView(tiedosto, DAY, language)
    return fill.fill(template(tietue.lomake, language), view, asiakirja, tiedosto, DAY)


RUOTSIKSI = {
    "h/vko": "h/vecka",
    "päivää": "dagar",
    "viikkoa": "veckor",
    "Työhönvalmennus": "Arbetscoachning",
    "JulkL (621/1999) 24 § 1 mom. 25 k": "OffL (621/1999) 24 § 1 mom. 25 p.",
}
"""What a Swedish form shows for words that are no choices and that nobody has typed."""


def swedish(value: Any, unit: str, words: str) -> str:
    """Write a value as a Swedish form should show it; `words` is how a Finnish one does."""
    if isinstance(value, Enum):
        return str(getattr(value, "sv"))  # noqa: B009  an Enum has no such name for mypy
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return words.replace(unit, RUOTSIKSI.get(unit, unit)) if unit else RUOTSIKSI.get(words, words)


def shown(value: Any, unit: str = "", *, month: bool = False) -> str:
    """Write a value as a form should show it, independently of the service."""
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case bool():
            return "kyllä" if value else "ei"
        case date():
            return f"{value.month}.{value.year:04d}" if month else f"{value.day}.{value.month}.{value.year:04d}"
        case time():
            return f"{value.hour}.{value.minute:02d}"
        case Decimal() | int():
            return str(value).replace(".", ",") + (f"\u00a0{unit}" if unit else "")
        case _:
            return str(value)


def expected(tiedosto: Asiakastiedosto, tietue: Tietue, tag: str, language: Language) -> str | bool:
    """Return what the control with this tag should say, read straight from the tree."""
    path, _, choice = tag.partition("=")
    if tiedosto.asiakas.turvakielto and (path in TURVAKIELTO or path.startswith("asiakas.osoite.")):
        return ""
    name, *steps = path.split(".")
    lomake = tietue.lomake
    here: Any
    if name == "tuloste":
        if steps != ["merkintä"]:
            return "20.11.2026"
        return "Utskriven 20.11.2026" if language == "sv" else "Tulostettu 20.11.2026"
    if name == "ote":
        assert tietue.työsuhde is not None
        assert isinstance(tietue.rivi, Tukisuunnitelma)
        here = työnantajaote(tiedosto, tietue.työsuhde, tietue.rivi, language)
    elif name == lomake.nimi:
        here = tietue.rivi
    elif name == "työsuhde":
        here = tietue.työsuhde
    else:
        here, steps = tiedosto, [name, *steps]
    unit, month, is_bool, choices = "", False, False, None
    for step in steps:
        key, _, row = step.partition("[")
        if here is None:
            return False if choice else ""
        model: type[Malli] = type(here)
        field = fields(model)[key]
        unit, month, is_bool = field.kenttä.yksikkö, field.kind is Kind.MONTH, field.kind is Kind.BOOL
        choices = field.choices
        value = getattr(here, key)
        here = value(tiedosto) if field.derived else value
        if field.kind is Kind.REF and step != steps[-1]:
            target = {one.id: one for one in rows(tiedosto, field.kenttä.viite, tietue.työsuhde)}
            here = [target[one] for one in here] if field.many else target.get(here)
        if row:
            here = pick(here, row.removesuffix("]"))
    if choice:
        said = [shown(one) for one in (here if isinstance(here, list) else [here]) if one is not None]
        whole = choices is None or choice in [one.value for one in choices]
        return any(one == choice if whole else one.startswith(choice) for one in said)
    if is_bool and isinstance(here, bool | None):
        return here is True
    said_all = []
    for one in here if isinstance(here, list) else [here]:
        words = shown(one, unit, month=month)
        said_all.append(swedish(one, unit, words) if language == "sv" else words)
    return ", ".join(said_all)


def pick(found: list[Any], key: str) -> Any:
    """Return the row of a list by its id, else by its number from 1."""
    for number, row in enumerate(found, 1):
        if key == getattr(row, "id", str(number)):
            return row
    return None


def every_record() -> list[Any]:
    return [
        pytest.param(name, lomake, tietue.tunnus, id=f"{name}-{lomake.tunnus}-{tietue.tunnus}")
        for name in SAMPLES
        for lomake in LOMAKKEET
        for tietue in tietueet(sample(name), lomake, kaikki=True)
        if lomake.lukija is not Lukija.TYÖNANTAJA or not fill.refusals(sample(name), tietue, DAY)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "lomake", "tunnus"), every_record())
def test_every_control_of_every_sample_form_says_what_the_client_file_says(
    name: str, lomake: Lomake, tunnus: str, language: Language
) -> None:
    tiedosto = sample(name)
    (tietue,) = [one for one in tietueet(tiedosto, lomake, kaikki=True) if one.tunnus == tunnus]

    data = document(tiedosto, tietue, language)

    assert_says(tiedosto, tietue, data, language)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(tiedosto=asiakkaat(), language=st.sampled_from(LANGUAGES))
def test_a_random_client_has_every_value_of_every_field_once_where_it_belongs(
    tiedosto: Asiakastiedosto, language: Language
) -> None:
    for lomake in LOMAKKEET:
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            if lomake.lukija is not Lukija.TYÖNANTAJA:
                assert_says(tiedosto, tietue, document(tiedosto, tietue, language), language)


def assert_says(tiedosto: Asiakastiedosto, tietue: Tietue, data: bytes, language: Language) -> None:
    """Every tagged control says what the tree says, each field once in the body, and every row has its controls."""
    answers = wordkit.answers(data)
    said = {tag: answer for tag, answer in answers.items() if not tag.endswith("[]")}
    wanted = {tag: expected(tiedosto, tietue, tag, language) for tag in said if not blank_row(tiedosto, tietue, tag)}
    blank = {tag: answer for tag, answer in said.items() if tag not in wanted}

    assert wanted == {tag: said[tag] for tag in wanted}
    view = ClientView(tiedosto, DAY, language).of(tietue)
    told = {
        tag: text for tag, text in template(tietue.lomake, language).answers(view).items() if not tag.endswith("]")
    }
    in_words = {tag: answer if isinstance(answer, str) else (UNTICKED, TICKED)[answer] for tag, answer in said.items()}
    in_words = {tag: text for tag, text in in_words.items() if "[]." not in tag}
    if language == "fi":
        assert told == in_words
    else:  # the base of a Swedish form is in the words that are stored
        assert told.keys() == in_words.keys()
    assert not any(blank.values()), "a row that the client does not have says something"
    in_body = Counter(
        control.tag for control in wordkit.seen(data) if control.part == "word/document.xml" and control.tag
    )
    repeated = {tag for tag, times in in_body.items() if times > 1 and not blank_row(tiedosto, tietue, tag)}
    assert not repeated
    assert_rows(tiedosto, tietue, set(said))


def blank_row(tiedosto: Asiakastiedosto, tietue: Tietue, tag: str) -> bool:
    """Tell whether the control lies in the empty row that a list without rows keeps."""
    if "[" not in tag or tag.endswith("[]"):
        return False
    listed, _, rest = tag.partition("[")
    key = rest.partition("]")[0]
    return key == "" or key not in keys(tiedosto, tietue, listed)


def keys(tiedosto: Asiakastiedosto, tietue: Tietue, listed: str) -> set[str]:
    name, *steps = listed.split(".")
    here: Any = {tietue.lomake.nimi: tietue.rivi, "työsuhde": tietue.työsuhde}.get(name)
    if name == "ote" and isinstance(tietue.rivi, Tukisuunnitelma) and tietue.työsuhde:
        here = työnantajaote(tiedosto, tietue.työsuhde, tietue.rivi)
    if here is None:
        here, steps = tiedosto, [name, *steps]
    for step in steps:
        here = getattr(here, step)
    if here and isinstance(here[0], str):
        return set(here)
    return {getattr(row, "id", str(number)) for number, row in enumerate(here, 1)}


def assert_rows(tiedosto: Asiakastiedosto, tietue: Tietue, tags: set[str]) -> None:
    """Every row of every list that the template repeats is on the form."""
    for path in template(tietue.lomake).fields:
        listed, _, inner = path.partition("[].")
        if inner and "[]" not in inner:
            for key in keys(tiedosto, tietue, listed):
                assert any(tag.startswith(f"{listed}[{key}].{inner}") for tag in tags), f"{listed}[{key}].{inner}"


@pytest.mark.parametrize("lomake", LOMAKKEET, ids=lambda lomake: lomake.tunnus)
def test_no_field_of_a_forms_own_branch_is_forgotten_in_its_template(lomake: Lomake) -> None:
    own = scope(lomake)[lomake.nimi]
    assert own.model is not None
    part = lomake.haara.rpartition(".")[2] if lomake.nimi == "työsuhde" else ""
    needed = {
        field.path
        for field in walk(own.model, f"{lomake.nimi}.")
        if field.kind is not Kind.MODEL
        and not field.derived
        and (not part or field.path.startswith(f"työsuhde.{part}."))
    }
    roles = {path for path in needed if ".allekirjoitukset." in path}
    needed -= {path for path in roles if path.split(".")[-2] not in lomake.allekirjoittavat}

    shown_paths = template(lomake).fields
    missing = {
        path
        for path in needed
        if not any(seen == path or seen.startswith((f"{path}.", f"{path}[]")) for seen in shown_paths)
    }

    assert set() == {path for path in missing if not path.endswith(tuple(EI_LOMAKKEELLA))}


def test_employers_extract_has_only_what_its_model_has() -> None:
    lomake = BY_TUNNUS["tyonantajaote"]

    assert {"ote", "tuloste"} == {path.partition(".")[0] for path in template(lomake).fields}
    assert all(not field.kenttä.salassa for field in walk(Työnantajaote))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(tiedosto=asiakkaat(täynnä=True))
def test_an_employers_extract_of_a_random_client_holds_no_secret_of_the_file(tiedosto: Asiakastiedosto) -> None:
    """Whatever its obstacles: what the extract's model has not, its document has not either."""
    lomake = BY_TUNNUS["tyonantajaote"]
    for tietue in tietueet(tiedosto, lomake, kaikki=True):
        assert tietue.työsuhde is not None
        assert isinstance(tietue.rivi, Tukisuunnitelma)
        ote = työnantajaote(tiedosto, tietue.työsuhde, tietue.rivi)
        allowed = {value for _, part in parts(ote) for _, value in part if isinstance(value, str)}
        secrets = {
            value
            for _, part in parts(tiedosto)
            for name, field in fields(type(part)).items()
            if field.kenttä.salassa and not field.derived and field.kind in (Kind.TEXT, Kind.LONG)
            for value in [getattr(part, name)]
            if value and value not in allowed
        }
        secrets |= {tiedosto.asiakas.tunnus} | ({tiedosto.palvelu.yksikkö} - {None} - allowed)

        view = ClientView(tiedosto, DAY).of(tietue)
        package = wordkit.parts(template(tietue.lomake).render(view, fill.properties(tietue, tiedosto, DAY)))

        written = html.unescape("\n".join(data.decode("utf-8", "replace") for data in package.values()))
        assert secrets
        # Every random text has a mark of its own, §17§, so that no other text is taken for it.
        marks = {mark for secret in secrets for mark in re.findall(r"§\d+§|LATU-\d+", secret)}
        marks -= {mark for text in allowed for mark in re.findall(r"§\d+§", text)}
        assert marks
        assert [] == sorted(mark for mark in marks if mark in written)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_a_blank_shows_prompts_only_and_names_nobody(lomake: Lomake, language: Language) -> None:
    data = fill.blank(template(lomake, language), lomake, DAY, language)

    assert not any(answer for tag, answer in wordkit.answers(data).items() if not tag.endswith("[]"))
    core = wordkit.parts(data)["docProps/core.xml"].decode()
    assert lomake.title(language) in core
    assert f"{language}-FI" in core
    assert not re.search(r"<(dc:creator|cp:lastModifiedBy)>[^<]", core)


@pytest.mark.parametrize("name", SAMPLES)
def test_filled_examples_and_blanks_in_samples_are_what_the_service_makes(name: str) -> None:
    tiedosto = sample(name)
    language = tiedosto.lomakkeiden_kieli()
    documents, _ = fill.plan(tiedosto, LOMAKKEET, DAY, language)
    folder = ROOT / "samples" / "taytetyt"

    kept = sorted(str(path.relative_to(folder)) for path in folder.glob(f"{tiedosto.asiakas.tunnus}/*.docx"))
    assert sorted(one.nimi for one in documents) == kept
    for one in documents:
        assert (folder / one.nimi).read_bytes() == document(tiedosto, one.tietue, language), one.nimi


@pytest.mark.parametrize(("language", "blank"), [("fi", "tyhja"), ("sv", "blankett")])
@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_blanks_in_samples_and_default_templates_are_what_their_scripts_make(
    lomake: Lomake, language: Language, blank: str
) -> None:
    made = build(
        layout_of(lomake),
        otsikko=lomake.title(language),
        kicker=lomake.kicker(language),
        lyhenne=lomake.short(language),
        versio=lomake.versio,
        language=language,
    )

    kept = ROOT / "samples" / "tyhjat" / f"{lomake.tunnus}_{blank}.docx"
    assert resources.template(lomake.tunnus, language, None).read_bytes() == made
    assert kept.read_bytes() == fill.blank(template(lomake, language), lomake, DAY, language)


def test_the_samples_fill_every_form_of_the_set() -> None:
    filled = {lomake for name in SAMPLES for lomake in LOMAKKEET if tietueet(sample(name), lomake)}

    assert set(LOMAKKEET) == filled
