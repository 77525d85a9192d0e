"""The skeleton of a client file and the schema for the editor: both say what the model says, and both can be used."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from asiakkaat import asiakkaat
from hypothesis import given, settings

from lomake import source
from lomake.client_file import load_asiakas
from lomake.errors import ClientDataError, Grade
from lomake.fields import Kind, walk
from lomake.resources import find
from lomake.schema import schema
from lomake.skeleton import SCHEMA_NAME, skeleton
from lomake.tiedot import Asiakastiedosto

PÄIVÄ = date(2026, 11, 22)
POHJA = skeleton("LATU-0101", PÄIVÄ)
SKEEMA = schema()
SAMPLES = sorted(find("samples/asiakkaat").glob("*.yaml"))


def in_use(text: str, lists: int) -> str:
    """Return the skeleton with its rows taken into use, `lists` levels of lists deep: one # off each line."""
    for _ in range(lists):
        text = re.sub(r"^( *)#(   +\S)", r"\1\2", text, flags=re.MULTILINE)
    return text


def test_uusi_asiakas_is_loaded_with_gaps_only() -> None:
    loaded = load_asiakas(POHJA.encode(), "LATU-0101.yaml", PÄIVÄ)

    assert "LATU-0101" == loaded.tiedosto.asiakas.tunnus
    assert PÄIVÄ == loaded.tiedosto.tiedosto.luotu
    assert {Grade.PUUTE} == {finding.grade for finding in loaded.findings}


def test_skeleton_names_every_field_of_the_tree_once() -> None:
    """Signatures are shown by the usual two roles; the rest of the tree is there in full, and nothing else."""
    written = set(paths(source.read(in_use(POHJA, 4).encode(), "x.yaml").data))
    signatures = {path for path in written if "allekirjoitukset." in path}

    expected = {
        field.path for field in walk(Asiakastiedosto) if not field.derived and "allekirjoitukset." not in field.path
    }

    assert expected == written - signatures


def paths(data: object, prefix: str = "") -> Iterator[str]:
    """Yield the paths of all keys below `data`, lists with []."""
    if isinstance(data, list):
        for row in data:
            yield from paths(row, prefix)
    elif isinstance(data, dict):
        for key, value in data.items():
            path = f"{prefix}.{key}" if prefix else key
            yield path
            yield from paths(value, f"{path}[]" if isinstance(value, list) else path)


@pytest.mark.parametrize("lists", [1, 2, 3, 4])
def test_rows_taken_into_use_are_loaded(lists: int) -> None:
    """A row that has an id is found at once; nothing is a fault, though all is still empty."""
    text = in_use(POHJA, lists)

    assert "   - id: työ1" in text
    try:
        findings = load_asiakas(text.encode(), "LATU-0101.yaml", PÄIVÄ).findings
    except ClientDataError as error:
        findings = error.findings
    assert [] == [finding for finding in findings if finding.grade is Grade.VIRHE]


def test_signature_taken_into_use_is_loaded() -> None:
    text = POHJA.replace("  # asiakas: {nimi: ,", "  asiakas: {nimi: Maija Keksitty,", 1)

    loaded = load_asiakas(text.encode(), "LATU-0101.yaml", PÄIVÄ)

    assert "Maija Keksitty" == loaded.tiedosto.lähete.allekirjoitukset.asiakas.nimi


def test_every_line_of_the_skeleton_says_what_it_is_called() -> None:
    lines = [line for line in POHJA.splitlines() if re.match(r"[ #-]*[\wåäö]+:", line) and not line.startswith("# ")]

    assert len(lines) > 300
    assert [] == [line for line in lines if not re.search(r"#\s+\S", line) and "{nimi:" not in line]


def test_skeleton_begins_with_the_schema_that_lies_beside_it() -> None:
    assert f"# yaml-language-server: $schema={SCHEMA_NAME}" == POHJA.splitlines()[0]


def test_skeleton_is_the_same_every_time() -> None:
    assert POHJA == skeleton("LATU-0101", PÄIVÄ)


# A reader of the few words of JSON Schema that ours uses.


def faults(part: Mapping[str, Any], data: object, where: str = "") -> Iterator[str]:
    """Yield where the data is not what the schema says."""
    if "$ref" in part:
        definition = SKEEMA["$defs"][part["$ref"].rpartition("/")[2]]
        yield from faults(definition, data, where)
        return
    types = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    if "type" in part and types[type(data)] not in part["type"]:
        yield f"{where}: {types[type(data)]}"
    if "enum" in part and data not in part["enum"]:
        yield f"{where}: enum"
    if isinstance(data, str) and "pattern" in part and not re.search(part["pattern"], data):
        yield f"{where}: pattern"
    if isinstance(data, list):
        for row in data:
            yield from faults(part.get("items", {}), row, f"{where}[]")
    if isinstance(data, dict):
        yield from (f"{where}.{name}: missing" for name in part["required"] if name not in data)
        yield from (f"{where}.{name}: unknown" for name in data if name not in part["properties"])
        for name, value in data.items():
            yield from faults(part["properties"].get(name, {}), value, f"{where}.{name}")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_schema_takes_the_samples(path: Path) -> None:
    data = source.read(path.read_bytes(), path.name).data

    assert [] == list(faults(SKEEMA, data))


def test_schema_takes_the_skeleton_and_its_rows() -> None:
    for lists in range(5):
        data = source.read(in_use(POHJA, lists).encode(), "LATU-0101.yaml").data

        assert [] == list(faults(SKEEMA, data))


@settings(deadline=None, max_examples=20)
@given(asiakkaat())
def test_schema_takes_what_the_loader_takes(tiedosto: Asiakastiedosto) -> None:
    """ISO dates, points in numbers, true and false: as another program would write the client."""
    data = json.loads(tiedosto.model_dump_json(exclude_none=True))

    assert [] == list(faults(SKEEMA, data))
    assert tiedosto == load_asiakas(json.dumps(data).encode(), "x.json", date(2026, 11, 22)).tiedosto


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("asiakas.äidinkieli", "suomea"),
        ("asiakas.lempiväri", "sininen"),
        ("asiakas.syntymäaika", "kesällä"),
        ("asiakas.turvakielto", "ehkä"),
        ("asiakas.sukunimi", ["Keksitty"]),
        ("asiakas.yhteydenottotapa", ["savumerkit"]),
        ("suostumukset", [{"taho": "Kela"}]),
        ("profiili.työaika.vähintään", "noin 20"),
    ],
)
def test_schema_marks_what_the_loader_would_refuse(path: str, value: object) -> None:
    data: dict[str, Any] = {"asiakas": {"tunnus": "LATU-0101"}}
    *branches, last = path.split(".")
    here = data
    for branch in branches:
        here = here.setdefault(branch, {})
    here[last] = value

    assert 1 == len(list(faults(SKEEMA, data)))


def test_schema_tells_the_finnish_name_and_the_meaning_of_every_part() -> None:
    assert all(part["description"] for part in [SKEEMA, *SKEEMA["$defs"].values()])
    for field in walk(Asiakastiedosto):
        if field.kind is Kind.MODEL and field.model and not field.many:
            names = SKEEMA["$defs"][field.model.__name__]["properties"]
            assert all(part["title"] for part in names.values())
