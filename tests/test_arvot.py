"""Every value of a client file arrives on paper and in workbooks exactly as it is, or the file is refused.

Known changes, all made when the file is read: letters are composed (NFC), line ends become line feeds, and spaces, tabs
and line ends at the ends of a value go. The leader's workbook names a coach without the signs that a formula would take
for its own (* ? ~ < > =), since the name is what its formulas look for.
"""

from __future__ import annotations

import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import asiakkaat
import pytest
import wordkit
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from lxml import etree
from test_documents import DAY, assert_says, document
from tiedoksi import tiedoksi
from workbookkit import content, workbook

from lomake import intake, resources
from lomake.cli import main
from lomake.client_file import load_asiakas
from lomake.errors import ClientDataError, Grade
from lomake.fields import Kind, Malli, fields, labels
from lomake.forms import LOMAKKEET, Lomake, Lukija
from lomake.language import in_language
from lomake.messages import line
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.view import tietueet
from lomake.workbooks.reading import read

OWN_FORM = {
    "id", "tunnus", "henkilötunnus", "ytunnus", "postinumero", "ammattiluokka", "viikko", "valmentaja", "työnantaja",
}  # fmt: skip
"""Texts that have a form of their own, or name a row."""
ODD = {
    "plain": "tavallinen",
    "markup": "<w:t>&amp;]]></w:t> <!-- x --> \"'",
    "rich text of xlsxwriter": "<r><t>x</t></r>",
    "jinja": "{{ x }} {% if %} {# #} {_{ }_} {%p x %}",
    "escapes of Excel": "_x0041_ _x000D_ _x005F_x0041_ _x005f_x005F_x005F_",
    "formula": "=cmd|' /C calc'!A0",
    "plus": "+1+1",
    "at": "@SUM(A1)",
    "leading zeros": "007",
    "17 digits": "12345678901234567",
    "number": "1e5",
    "date": "1.2.2026",
    "yes": "kyllä",
    "no-break spaces": "\u00a0a\u00a0\u202f\u2007b\u00a0",
    "zero width": "\u200ba\u200b\u200c\u200d\u2060\ufeffb",
    "bidi": "\u202eabc\u202c \u2066x\u2069 עברית العربية",
    "combining": "a\u0323\u0308 o\u0308 \u1e9b\u0323 " + "z" + "\u0301" * 30,
    "emoji": "👩\u200d🌾 🏳️\u200d🌈 🇫🇮 \U0001f9d1\U0001f3ff",
    "far planes": "\U0001fffe \U0010ffff \U000e0001 \U00020000",
    "controls that XML has": "\x7f\x80\x85\x9f\u2028\u2029",
    "private": "\ue000\uf8ff\ufffd\ufffc",
    "soft hyphen": "a\u00adb\u2011c",
    "inner spaces": "a  b   c",
    "paths": "C:\\x\\y ../../etc %s %(x)s ${x} $1 \\1",
}
"""Values that arrive. Each stands in every free text of a client at once."""
REFUSED = {
    "nul": "a\x00b", "bell": "\x07", "escape": "\x1b[31m", "vertical tab": "a\x0bb", "form feed": "a\x0cb",
    "surrogate": "a\ud800b", "turned pair": "\udc00\ud800", "noncharacter": "\ufffe", "another": "a\uffff",
}  # fmt: skip
LINES = "\n\n\t{}\n  loppu"
"""What follows in a text of many lines."""


def as_read(text: str) -> str:
    """Return what the service makes of a value, in words of its own."""
    return unicodedata.normalize("NFC", re.sub("\r\n?", "\n", text)).strip(" \t\n")


def put(model: type[Malli], data: dict[str, Any], text: str, *, lines: bool = True) -> Iterator[tuple[str | int, ...]]:
    """Put the text into every free text that the data have, more lines of it into long ones; yield where."""
    for name, field in fields(model).items():
        if name not in data or field.derived:
            continue
        if field.kind is Kind.MODEL and field.model:
            for number, part in enumerate(data[name] if field.many else [data[name]]):
                step = (name, number) if field.many else (name,)
                yield from ((*step, *path) for path in put(field.model, part, text, lines=lines))
        elif field.kind in (Kind.TEXT, Kind.LONG) and name not in OWN_FORM:
            whole = text + LINES.format(text) if lines and field.kind is Kind.LONG else text
            data[name] = [whole] * len(data[name]) if field.many else whole
            yield from ((name, number) for number in range(len(data[name]))) if field.many else [(name,)]


def at(tree: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        tree = tree[step] if isinstance(step, int) else getattr(tree, step)
    return tree


@cache
def full() -> str:
    """Return a client who has something in every branch, as JSON."""
    branches = list(Asiakastiedosto.model_fields)
    return json.dumps(tiedoksi(asiakkaat.asiakas(3, päivä=DAY, haarat=branches, tiheys=1.0, rivit=(1, 2))))


def client(text: str, *, lines: bool = True) -> tuple[dict[str, Any], list[tuple[str | int, ...]]]:
    data = json.loads(full())
    return data, list(put(Asiakastiedosto, data, text, lines=lines))


def loaded(data: dict[str, Any]) -> Asiakastiedosto:
    return load_asiakas(json.dumps(data, ensure_ascii=True).encode(), "a.json", DAY).tiedosto


def faults(error: ClientDataError) -> list[tuple[str, str]]:
    return [(one.code, in_language(one.label, "fi")) for one in error.findings if one.grade is Grade.VIRHE]


def assert_on_paper(data: dict[str, Any], where: list[tuple[str | int, ...]], forms: list[Lomake]) -> None:
    """The tree holds what the data say, and each control of each form what the tree holds (test_documents.py)."""
    tiedosto = loaded(data)
    for path in where:
        said: Any = data
        for step in path:
            said = said[step]
        assert as_read(said) == at(tiedosto, path)
    for lomake in forms:
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            assert_says(tiedosto, tietue, document(tiedosto, tietue), "fi")


FORMS = [lomake for lomake in LOMAKKEET if lomake.lukija is not Lukija.TYÖNANTAJA]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_value_stands_in_every_field_of_every_form_as_it_is(text: str) -> None:
    data, where = client(text)

    assert len(where) > 300
    assert_on_paper(data, where, FORMS)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.one_of(st.text(st.characters(), max_size=12), st.sampled_from(list(ODD.values()))), max_size=6),
    st.sampled_from(FORMS),
)
def test_any_text_arrives_or_is_refused(pieces: list[str], lomake: Lomake) -> None:
    text = "".join(pieces)
    assume(as_read(text))
    data, where = client(text, lines=False)
    try:
        loaded(data)
    except ClientDataError as error:
        refused = faults(error)
    else:
        assert_on_paper(data, where, [lomake])
        return
    assert re.search("[\x00-\x1f\ud800-\udfff\ufffe\uffff]", text)
    assert all(label for _, label in refused)


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_xml_can_not_hold_is_refused_with_the_label_of_each_field(text: str) -> None:
    data, where = client(f"SALAISUUS{text}", lines=False)

    with pytest.raises(ClientDataError) as caught:
        loaded(data)

    wanted = [labels(Asiakastiedosto, path).fi for path in where]
    told = [in_language(finding.label, "fi") for finding in caught.value.findings]
    assert {"merkki"} == {finding.code for finding in caught.value.findings}
    assert set(told) <= set(wanted)
    assert len(told) == min(len(wanted), 100)
    assert not any("SALAISUUS" in line(finding, "fi") for finding in caught.value.findings)


@pytest.mark.parametrize("sign", ["\n", "\t", "a\r\nb", "a\rb"], ids=repr)
def test_one_line_stays_one_line(sign: str) -> None:
    data = {"asiakas": {"tunnus": "LATU-1", "sukunimi": f"a{sign}b"}}

    with pytest.raises(ClientDataError) as caught:
        loaded(data)

    assert [("arvo-rivinvaihto", "Asiakas › Sukunimi")] == faults(caught.value)


@pytest.mark.parametrize(
    ("text", "arrives"),
    [
        ("x" * 32_767, True),
        ("x" * 32_768, False),
        ("😀" * 16_383, True),
        ("😀" * 16_384, False),
        ("x" * 1_000_000, False),
    ],
    ids=["longest", "longer", "longest of emoji", "longer of emoji", "megabyte"],
)
def test_text_longer_than_a_cell_of_excel_is_refused_with_its_label(text: str, arrives: bool) -> None:
    data = {"asiakas": {"tunnus": "LATU-1"}, "profiili": {"harrastukset": text}}
    if arrives:
        assert_on_paper(data, [("profiili", "harrastukset")], FORMS)
        return

    with pytest.raises(ClientDataError) as caught:
        loaded(data)

    assert [("arvo-pitkä", labels(Asiakastiedosto, ("profiili", "harrastukset")).fi)] == faults(caught.value)


# ------------------------------------------------------------------------------------------------ workbooks

MARK = "tavallinen§"


def cells(data: bytes) -> dict[tuple[str, str], str]:
    """Return the texts of a workbook by sheet and cell, as ISO 29500 says that they are read."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    texts = [
        "".join(piece.text or "" for piece in item.iter(f"{main}t"))
        for item in etree.fromstring(parts["xl/sharedStrings.xml"]).iter(f"{main}si")
    ]
    found = {}
    for name, part in parts.items():
        if name.startswith("xl/worksheets/sheet"):
            for cell in etree.fromstring(part).iter(f"{main}c"):
                value = cell.findtext(f"{main}v", "")
                text = texts[int(value)] if cell.get("t") == "s" else value if cell.get("t") == "str" else ""
                if text:
                    decoded = re.sub("_x([0-9A-Fa-f]{4})_", lambda sign: chr(int(sign[1], 16)), text)
                    found[name, cell.get("r", "")] = decoded
    return found


def made(folder: Path, text: str) -> dict[tuple[str, str, str], str]:
    """Return the texts of every workbook of Aino and her team, with the text in every field."""
    aino = tiedoksi(load_asiakas(resources.find("samples/asiakkaat/aino.yaml").read_bytes(), "a.yaml", DAY).tiedosto)
    team = yaml.load(resources.find("samples/tiimi.yaml").read_bytes(), Loader=yaml.BaseLoader)  # noqa: S506  text only
    assert len(list(put(Asiakastiedosto, aino, text, lines=False))) > 100
    assert len(list(put(Tiimitiedosto, team, text, lines=False))) > 10
    (folder / "aino.json").write_text(json.dumps(aino), encoding="ascii")
    (folder / "tiimi.json").write_text(json.dumps(team), encoding="ascii")
    found = {}
    for command in ("kooste", "seuranta", "naytto", "laatu"):
        more = ["--valmentaja", "sari"] if command == "kooste" else ["--tiimi", folder / "tiimi.json"]
        words = [command, folder / "aino.json", *more, "-o", folder / f"{command}.xlsx", "--paiva", "2026-11-20"]
        done = CliRunner().invoke(main, list(map(str, words)))
        assert done.exit_code in (0, 1), done.stderr
        for (sheet, cell), value in cells((folder / f"{command}.xlsx").read_bytes()).items():
            found[command, sheet, cell] = value
    team = ["--tiimi", folder / "tiimi.json", "--paiva", "2026-11-20"]
    for words in (
        ["laatu", folder / "aino.json", *team, "-o", folder / "laatu.docx"],
        ["naytto", folder / "aino.json", *team, "--lomake", "asiakirjatarkastus", "-o", folder],
    ):
        done = CliRunner().invoke(main, list(map(str, words)))
        assert done.exit_code in (0, 1), done.stderr
        (docx,) = folder.rglob(f"*{'laatu' if words[0] == 'laatu' else 'asiakirjatarkastus'}*.docx")
        for number, value in enumerate(wordkit.lines(docx.read_bytes())):
            found[f"{words[0]}.docx", "", str(number)] = value
    return found


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str, str], str]:
    return made(tmp_path_factory.mktemp("tavallinen"), MARK)


IN_WORKBOOKS = {
    **{name: f"{ODD[name]}§" for name in (
        "markup", "escapes of Excel", "formula", "leading zeros", "17 digits", "no-break spaces", "zero width",
        "controls that XML has", "combining",
    )},
    "rich text of xlsxwriter": "<r><t>§</t></r>",
}  # fmt: skip


@pytest.mark.parametrize("text", IN_WORKBOOKS.values(), ids=IN_WORKBOOKS)
def test_value_stands_in_every_workbook_as_it_is(
    tmp_path: Path, plain: dict[tuple[str, str, str], str], text: str
) -> None:
    """Every text of a workbook that has the value is one that has a plain word in the workbook of plain words."""
    coach = " ".join(re.sub(r"[*?~<>=]", " ", as_read(text)).split())

    found = made(tmp_path, text)

    for command in ("kooste", "seuranta", "naytto", "laatu", "laatu.docx", "naytto.docx"):
        said = {value for (book, *_), value in found.items() if book == command and "§" in value}
        known = {value for (book, *_), value in plain.items() if book == command and MARK in value}
        names = {value.replace(MARK, coach) for value in known} if command == "seuranta" else set()
        assert said
        assert set() == said - {value.replace(MARK, as_read(text)) for value in known} - names


NOT_IN_YAML = "controls that XML has"
"""What an intake can't bring in: the client files that it makes are YAML."""


def brought(text: str) -> tuple[Asiakastiedosto, intake.Client]:
    data, _ = client(text)
    tiedosto = loaded(data)
    book = workbook(content([tiedosto], Random(1)))  # noqa: S311
    (found,) = intake.clients(read(book, name="l.xlsx"), "l.xlsx", DAY, DAY).clients
    return tiedosto, found


@pytest.mark.parametrize("name", [name for name in ODD if name != NOT_IN_YAML])
def test_value_of_an_intake_workbook_comes_in_as_it_is(name: str) -> None:
    tiedosto, found = brought(ODD[name])

    assert [] == [line(one, "fi") for one in found.findings if one.grade is Grade.VIRHE]
    assert tiedosto == Asiakastiedosto.model_validate(found.data)


def test_value_that_yaml_can_not_hold_is_refused_with_the_label_of_its_field() -> None:
    _, found = brought(ODD[NOT_IN_YAML])

    faults = [one for one in found.findings if one.grade is Grade.VIRHE]
    assert len(faults) > 300
    assert all(one.label for one in faults)
    assert not found.valid
