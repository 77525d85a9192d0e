"""Broken client files: each in `rikki/` is one that a coach could write, and says in Finnish what to do about it.

`NN_nimi.txt` holds the lines that `lomake tarkista` writes. Puutteet are left out of it where they would drown the
rest: a text without a single puute is compared with the virheet and huomiot only.
"""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from lomake import client_file
from lomake.client_file import Loaded, LoadedTiimi, load, load_asiakas, load_tiimi
from lomake.errors import ClientDataError, Finding, Grade
from lomake.fields import Kind, Malli, fields, walk
from lomake.language import LANGUAGES, in_language
from lomake.messages import line, place
from lomake.sentences import SENTENCES
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto

TÄNÄÄN = date(2026, 11, 22)
RIKKI = sorted(path for path in (Path(__file__).parent / "rikki").iterdir() if path.suffix != ".txt")
LATU = "asiakas:\n  tunnus: LATU-9001\n"


def findings_of(text: str | bytes, name: str = "maija.yaml") -> tuple[Finding, ...]:
    """Return everything that is said of a client or team file, whether it can be used or not."""
    try:
        held = load(text if isinstance(text, bytes) else text.encode(), name, TÄNÄÄN)
    except ClientDataError as error:
        return error.findings
    assert isinstance(held, Loaded | LoadedTiimi)
    return held.findings


def virheet_of(text: str, name: str = "maija.yaml") -> list[str]:
    """Return the virheet of a client file, each as line, place and code."""
    return [
        f"{finding.line} {in_language(finding.label, 'fi')}: {finding.code}"
        for finding in findings_of(text, name)
        if finding.grade is Grade.VIRHE
    ]


@pytest.mark.parametrize("path", RIKKI, ids=lambda path: path.stem)
def test_broken_asiakastiedosto_says_what_to_do(path: Path) -> None:
    expected = path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    everything = any(": puute: " in written for written in expected)

    findings = findings_of(path.read_bytes(), path.name)

    assert expected == [line(finding, "fi") for finding in findings if everything or finding.grade is not Grade.PUUTE]
    assert [finding.line for finding in findings] == sorted(finding.line for finding in findings)


def test_there_are_more_than_forty_broken_files_and_each_is_expected_to_say_something() -> None:
    texts = set((Path(__file__).parent / "rikki").glob("*.txt"))

    assert len(RIKKI) > 40
    assert {path.with_suffix(".txt") for path in RIKKI} == texts
    assert all(path.read_text(encoding="utf-8").strip() for path in texts)


def public_words() -> set[str]:
    """Return the words that a message may hold though a file holds them too: the choices of the forms."""
    return {"kyllä"} | {choice.value for field in walk(Asiakastiedosto) for choice in field.choices or ()}


def scalars(text: str) -> set[str]:
    """Return every value that the file holds; of a file that no reader takes, what looks like one."""
    try:
        return {event.value for event in yaml.parse(text) if isinstance(event, yaml.ScalarEvent)} - keys(text)
    except yaml.YAMLError:
        return {value.strip(" ,\"'") for value in re.findall(r"(?:: |- |^(?!.*:))(.+)$", text, re.MULTILINE)}


def keys(text: str) -> set[str]:
    return {match.strip(" {\"'") for match in re.findall(r"[\w\"']+(?=\s*:)", text)}


@pytest.mark.parametrize("path", RIKKI, ids=lambda path: path.stem)
def test_message_never_holds_what_the_asiakastiedosto_says(path: Path) -> None:
    encodings = {"19_latin1": "latin-1", "20_utf16": "utf-16"}
    text = path.read_bytes().decode(encodings.get(path.stem, "utf-8"))
    values = {value for value in scalars(text) - public_words() if len(value) > 3}

    found = findings_of(path.read_bytes(), path.name)
    said = " ".join(line(finding, language) for finding in found for language in LANGUAGES)

    assert set() == {value for value in values if value in said}


ELSEWHERE = {
    "yaml-koko",  # test_source.py: a file of 5 MB
    "arvo-pitkä",  # test_arvot.py
    "arvo-merkki",  # test_fields.py: source.py tells it first
    "arvo-kokonaisluku",  # test_rajat.py: only the settings have whole numbers
}
"""Codes of data that no small file can give."""


def data_codes() -> set[str]:
    """Return the codes of SENTENCES that a client file can give: those of source, values, client_file and saannot."""
    package = Path(client_file.__file__).parent
    modules = [package / "source.py", package / "client_file.py", *(package / "saannot").glob("*.py")]
    text = "".join(path.read_text(encoding="utf-8") for path in modules)
    values = (package / "values.py").read_text(encoding="utf-8")
    arvot = {f"arvo-{code}" for code in re.findall(r'BadValue\("([^"]+)"\)', values)}
    return {code for code in SENTENCES if f'"{code}"' in text} | arvot


def test_every_sentence_of_data_is_said_by_some_broken_file() -> None:
    said = {finding.code for path in RIKKI for finding in findings_of(path.read_bytes(), path.name)}

    assert set() == data_codes() - said - ELSEWHERE
    assert {"juuri", "valinta", "korvaa-kahdesti", "arvo-luku", "puuttuu", "tarkistamatta"} <= data_codes()


def test_row_without_tunnus_does_not_shift_the_places_of_the_rows_below() -> None:
    text = LATU + "työnantajatapaamiset:\n  - päiväys: 1.1.2026\n  -\n  - id: b3\n    päiväys: 1.1.2062\n"

    assert [
        "4 Työnantajatapaamiset › 1 › Tunnus: tunnus-puuttuu",
        "5 Työnantajatapaamiset › 2: rivi",
        "7 Työnantajatapaamiset › 3 › Päiväys: tulevaisuus",
    ] == virheet_of(text)


def test_bad_value_is_not_called_a_gap_too() -> None:
    text = LATU + "lähete:\n  päiväys: 31.2.2026\n  toive: Kasvit\nprofiili:\n  kiitos: Kasvit\n  tapaamiset: [eilen]\n"

    gaps = [finding for finding in findings_of(text) if finding.code in ("puuttuu", "liian-vähän")]
    said = [in_language(finding.label, "fi") for finding in gaps]

    assert "Lähete › Saapunut" in said
    assert "Lähete › Lähetteen päiväys" not in said
    assert "Ammatillinen profiili › Laatimistapaamiset (päivät)" not in said


@pytest.mark.parametrize(
    "toiveet",
    [
        pytest.param("toiveet: Kasvien parissa", id="list is not a list"),
        pytest.param("toiveet:\n    - {teksti: Kasvien parissa}", id="row has no id"),
        pytest.param("toiveet:\n    - {id: Toive 1}", id="row has a bad id"),
    ],
)
def test_reference_to_a_toive_is_not_blamed_for_the_fault_of_the_toive(toiveet: str) -> None:
    text = LATU + f"profiili:\n  {toiveet}\ntyönhakusuunnitelmat:\n  - {{id: ts1, toiveet: [t1]}}\n"

    assert 1 == len(virheet_of(text))


def test_value_beside_a_bad_one_in_a_list_is_judged_when_its_place_is_sure() -> None:
    """Without the bad one, t9 would be called the second though it is the third."""
    toiveet = "profiili:\n  toiveet:\n    - {id: t2}\n"
    text = LATU + toiveet + "työnhakusuunnitelmat:\n  - {id: ts1, toiveet: [T 1, t2, t9]}\n"

    assert ["7 Työnhakusuunnitelmat › 1 › Toiveet, joihin haku perustuu › 1: arvo-tunnus"] == virheet_of(text)


def test_dangling_reference_is_told_beside_a_fault_of_another_list() -> None:
    plan = "{id: ts1, toiveet: [t1], vahvuudet: [v1]}"
    text = LATU + f"profiili:\n  vahvuudet: Tarkka\ntyönhakusuunnitelmat:\n  - {plan}\n"

    assert [
        "4 Ammatillinen profiili › Vahvuudet: luettelo",
        "6 Työnhakusuunnitelmat › 1 › Toiveet, joihin haku perustuu › 1: viite-puuttuu",
    ] == virheet_of(text)


@pytest.mark.parametrize("key", ["function-x", "", "asiakas[]", "0", "__class__"])
@pytest.mark.parametrize("inside", [True, False])
def test_strange_key_is_an_unknown_key(key: str, *, inside: bool) -> None:
    asiakas: dict[str, object] = {"tunnus": "LATU-9001"}
    data: dict[str, object] = {"asiakas": asiakas}
    (asiakas if inside else data)[key] = "x"

    codes = {finding.code for finding in findings_of(json.dumps(data), "maija.json") if finding.grade is Grade.VIRHE}

    assert codes <= {"avain-tuntematon", "avain-melkein"}
    assert 1 == len(codes)


@pytest.mark.parametrize("blank", ['""', '"  "', "null"])
def test_empty_text_is_an_absent_value_of_every_kind(blank: str) -> None:
    text = f'{{"asiakas": {{"tunnus": "LATU-9001", "sukunimi": {blank}, "äidinkieli": {blank}, "läheinen": {blank},'
    text += f'"turvakielto": {blank}, "syntymäaika": {blank}, "osoite": {blank}}}, "lähete": {blank}}}'

    loaded = load_asiakas(text.encode(), "maija.json", TÄNÄÄN)

    assert Asiakastiedosto.model_validate({"asiakas": {"tunnus": "LATU-9001"}}) == loaded.tiedosto


@pytest.mark.parametrize("name", ["maija.yaml", "maija.json"])
def test_faultless_asiakas_is_loaded_with_its_gaps(name: str) -> None:
    loaded = load_asiakas(b'{"asiakas": {"tunnus": "LATU-9001", "sukunimi": "Keksitty"}}', name, TÄNÄÄN)

    assert "Keksitty" == loaded.tiedosto.asiakas.sukunimi
    assert {Grade.PUUTE} == {finding.grade for finding in loaded.findings}
    assert {name} == {finding.file for finding in loaded.findings}


def test_tiimi_is_told_from_asiakas_and_its_faults_are_placed() -> None:
    text = b"tiimi:\n  nimi: Esimerkki\nvalmentajat:\n  - nimi: Sari Keksitty\n    htv: puoli\n"

    with pytest.raises(ClientDataError) as caught:
        load(text, "tiimi.yaml", TÄNÄÄN)
    assert [
        "tiimi.yaml:4:5 Valmentajat › 1 › Tunnus",
        "tiimi.yaml:5:10 Valmentajat › 1 › Henkilötyövuosi (1,0 = kokoaika)",
    ] == [place(finding, "fi") for finding in caught.value.findings]
    assert isinstance(load(LATU.encode(), "maija.yaml", TÄNÄÄN), Loaded)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("tunnus: sari, nimi: S, alkaen: 2.1.2026, päättyen: 1.1.2026", "tiimi.yaml:5:57 Valmentajat › 1 › Päättyen"),
        ("tunnus: sari, nimi: S, htv: 1", ""),
    ],
)
def test_the_days_of_a_tiimi_are_in_order(rows: str, told: str) -> None:
    text = f"tiimi:\n  nimi: Esimerkki\n\nvalmentajat:\n  - {{{rows}}}\n".encode()
    places = []
    try:
        load_tiimi(text, "tiimi.yaml", TÄNÄÄN)
    except ClientDataError as error:
        places = [place(finding, "fi") for finding in error.findings if finding.grade is Grade.VIRHE]

    assert ([told] if told else []) == places


@pytest.mark.parametrize("model", [Asiakastiedosto, Tiimitiedosto])
def test_every_field_is_found_at_its_place_in_the_tree(model: type[Malli]) -> None:
    """A message about a choice lists the choices of the very field that is wrong."""
    lost = []
    for field in walk(model):
        steps = [(step.removesuffix("[]"), step.endswith("[]")) for step in field.path.split(".")]
        path = tuple(part for step, many in steps for part in ((step, 0) if many else (step,)))
        found = client_file._field_at(model, path)
        if found is None or found.kenttä is not field.kenttä:
            lost.append(field.path)

    assert [] == lost


@pytest.mark.parametrize("model", [Asiakastiedosto, Tiimitiedosto])
def test_what_must_be_there_is_an_id_or_the_branch_that_gives_the_file_its_name(model: type[Malli]) -> None:
    """Each has a sentence of its own in `client_file`."""
    models = {model} | {field.model for field in walk(model) if field.kind is Kind.MODEL and field.model}
    required = {name for one in models for name, info in one.model_fields.items() if info.is_required()}

    assert required <= {"id", "tunnus", "asiakas", "tiimi"}


NAMES = sorted({field.name for field in walk(Asiakastiedosto)})
WORDS = ["", "t1", "kyllä", "31.2.2026", "1.1.2062", "140392-9029", "37,5", "x\ty"]
junk: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    max_leaves=25,
)


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_any_tree_is_loaded_or_refused_with_places(data: st.DataObject) -> None:
    """Careless hands: the right keys with anything behind them. Nothing but findings may come of it."""
    asiakas = data.draw(st.dictionaries(st.sampled_from(NAMES), junk, max_size=3))
    tree: dict[str, object] = {"asiakas": {"tunnus": "LATU-9001"} | asiakas}
    for name in data.draw(st.lists(st.sampled_from(list(fields(Asiakastiedosto))), max_size=4)):
        if name != "asiakas":
            tree[name] = data.draw(junk)

    findings = findings_of(json.dumps(tree, ensure_ascii=False, indent=1), "maija.json")

    assert all(finding.line >= 1 and finding.column >= 1 and line(finding, "fi") for finding in findings)
    assert len(findings) == len(set(map(str, findings)))
