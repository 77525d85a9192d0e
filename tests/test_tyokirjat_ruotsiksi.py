"""The workbooks in Swedish: nothing in them is Finnish, they calculate the same, and a kooste is read back."""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import kielet
import openpyxl  # type: ignore[import-untyped]
import pytest
import tiimit
from aineistot import esimerkit
from click.testing import CliRunner, Result

from lomake import rajat, source
from lomake.cli import main
from lomake.fields import Valinta
from lomake.kriteerit.asiakirja import asiakirjat
from lomake.kriteerit.ehdotukset import ehdotukset
from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.koonti import koonti
from lomake.kriteerit.mita_jos import hyödyn_mukaan
from lomake.language import LANGUAGES, FiSv, Language, sama
from lomake.luvut import LUVUT
from lomake.luvut.rivit import Kausi
from lomake.tiedot.opinnot import PäättymisenTapa
from lomake.tiedot.tyonhaku import TapaamisenTapa
from lomake.tiedot.tyosuhde import Löytötapa, TyösuhteenLaji
from lomake.workbooks import laatu, naytto
from lomake.workbooks.kooste import base
from lomake.workbooks.kooste import book as kooste
from lomake.workbooks.kooste import tables as kooste_tables
from lomake.workbooks.seuranta import book as seuranta
from lomake.workbooks.seuranta import outside, tables
from lomake.workbooks.seuranta.charges import table as charges_table
from lomake.workbooks.seuranta.team import Team, quarter_of
from lomake.workbooks.tables import Column, Table
from lomake.workbooks.wording import FACE_TO_FACE, INTERRUPTED, NO_EMPLOYMENT, Wording

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
RAJAT = rajat.voimassa(DAY)
PERIOD = Kausi(date(2026, 10, 1), DAY)
CLIENTS = tiimit.tiimi(3, valmentajia=2, asiakkaita=30)
SAMPLES = esimerkit()
SETS = {
    "kooste": kooste_tables.tables(RAJAT),
    "seuranta": (
        tables.clients(RAJAT),
        tables.coaches(RAJAT),
        tables.weeks(RAJAT),
        tables.guidance(),
        tables.criteria(),
        *tables.base_tables(RAJAT),
        charges_table(RAJAT),
    ),
}


def made(name: str, language: Language) -> bytes:
    if name == "pisteytys":
        return laatu.workbook(koonti(SAMPLES.tiimi, DAY, ehdotukset(SAMPLES)), DAY, RAJAT, language=language)
    if name == "näyttö":
        return naytto.työkirja(evidence(replace(SAMPLES, asiakkaat=[*SAMPLES.asiakkaat, *CLIENTS])), language)
    if name == "kooste tyhjä":
        return kooste.blank(PERIOD, DAY, RAJAT, language)
    if name == "seuranta tyhjä":
        return seuranta.blank(DAY, RAJAT, language)
    if name == "pisteytys tyhjä":
        return laatu.workbook(koonti(None, DAY), DAY, RAJAT, language=language)
    if name == "kooste":
        one = kooste.Kooste("V1", PERIOD, DAY, RAJAT, language)
        for client in CLIENTS:
            one.add(client)
        return one.content()
    team = Team(CLIENTS, None, DAY, quarter_of(DAY), RAJAT, language)
    return outside.workbook(team, (), 1) if name == "ohjausryhmälle" else seuranta.workbook(team, (), ())


def evidence(material: Aineisto) -> naytto.Tiiminnäyttö:
    looked_at = asiakirjat(material)
    mended, digests = hyödyn_mukaan(material, looked_at), [""] * len(looked_at)
    return naytto.Tiiminnäyttö(material, looked_at, ehdotukset(material), mended, digests)


def written_by_people() -> set[str]:
    """Return every text of the clients and of the team, which is the same in both languages."""
    found: set[str] = set()

    def gather(value: Any) -> None:
        if isinstance(value, dict):
            for one in value.values():
                gather(one)
        elif isinstance(value, list):
            for one in value:
                gather(one)
        elif isinstance(value, str) and not isinstance(value, Valinta):
            found.add(value)

    for one in filter(None, (*CLIENTS, *SAMPLES.asiakkaat, SAMPLES.tiimi)):
        gather(one.model_dump())
    return found


def texts(data: bytes) -> list[str]:
    """Return what a reader of the workbook sees or hears, formulas, names and checks too."""
    found: list[str] = []
    workbook = openpyxl.load_workbook(io.BytesIO(data))
    found += [workbook.properties.title, *workbook.sheetnames, *workbook.defined_names]
    for sheet in workbook:
        if sheet.title in (base.SHEET.fi, base.SHEET.sv):
            continue  # four bytes a cell, which are no words
        found += [cell.value for row in sheet for cell in row if isinstance(cell.value, str)]
        found += [cell.value.text for row in sheet for cell in row if hasattr(cell.value, "text")]
        found += [cell.number_format for row in sheet for cell in row if '"' in cell.number_format]
        found += [table.name for table in sheet.tables.values()]
        found += [str(sheet.oddFooter.left.text), str(sheet.oddFooter.center.text), str(sheet.oddFooter.right.text)]
        for rule in sheet.data_validations.dataValidation:
            found += filter(None, (rule.error, rule.errorTitle, rule.prompt, rule.promptTitle, rule.formula1))
        for rules in sheet.conditional_formatting:
            found += [formula for rule in rules.rules for formula in rule.formula]
    return found


def parts(data: bytes) -> str:
    """Return the words of charts and drawings, which openpyxl does not read."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = [name for name in package.namelist() if "/charts/chart" in name or "/drawings/drawing" in name]
        whole = " ".join(package.read(name).decode() for name in names)
    shown = re.findall(r"<(?:a:t|c:f|c:v)>([^<]*)<|descr=\"([^\"]*)\"", whole)
    return " ".join(one or other for one, other in shown)


_WRITTEN = frozenset(filter(None, written_by_people()))
_PEOPLE = re.compile(
    r"\b(?:[0-9a-f]{4} )+[0-9a-f]{4}\b|\b[0-9a-f]{64}\b|(?<!\w)(?:"
    + "|".join(map(re.escape, sorted(_WRITTEN, key=len, reverse=True)))
    + r")(?!\w)"
)
"""Digests, and what people wrote."""
_IN_BOTH = {"lomake", "kooste", "palauta", "seuranta", "ohjausryhmälle", "lomakkeisto", "iso", "text", "median", "alla"}
"""Names of commands and of a source, of a standard and functions of Excel; and alla, which is a word of each."""


@pytest.mark.filterwarnings("ignore:Sparkline")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        "kooste",
        "kooste tyhjä",
        "seuranta",
        "seuranta tyhjä",
        "ohjausryhmälle",
        "pisteytys",
        "pisteytys tyhjä",
        "näyttö",
    ],
)
def test_no_word_of_the_other_language_is_in_a_workbook(name: str, language: Language) -> None:
    data = made(name, language)
    said = [_PEOPLE.sub(" ", text) for text in [*texts(data), parts(data)] if text not in _WRITTEN]

    strange = kielet.words(map(kielet.plain, said)) & kielet.strange(language)

    assert set() == strange - _IN_BOTH
    assert len(said) > 40


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [("laatu", "-o", "{}.docx"), ("naytto", "--lomake", "asiakirjatarkastus", "-o", "{}")],
    ids=("laatu", "asiakirjatarkastus"),
)
def test_no_word_of_the_other_language_is_in_a_document_for_assessors(
    words: tuple[str, ...], language: Language, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "samples/asiakkaat", tmp_path / "asiakkaat")
    (tmp_path / "asiakkaat/rikki.yaml").write_text("asiakas: {tunnus: LATU-0099}\nsopimus: {alkaa: eilen}\n")
    command = [words[0], tmp_path / "asiakkaat", "--tiimi", ROOT / "samples/tiimi.yaml"]

    result = run("--kieli", language, *command, *(word.format(tmp_path / "ulos") for word in words[1:]))

    assert 3 == result.exit_code, result.output  # of the broken one
    documents = [*tmp_path.glob("ulos.docx"), *tmp_path.glob("ulos/*/*.docx")]
    assert documents
    for path in documents:
        with zipfile.ZipFile(path) as package:
            whole = " ".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))
        said = re.findall(r"<(?:w:t|dc:title)(?: [^>]*)?>([^<]*)<|w:(?:alias|tblCaption) w:val=\"([^\"]*)\"", whole)
        seen = [_PEOPLE.sub(" ", one or other) for one, other in said]
        assert len(seen) > 200
        assert set() == (kielet.words(map(kielet.plain, seen)) & kielet.strange(language)) - _IN_BOTH


@pytest.mark.parametrize("name", SETS)
def test_swedish_headings_tell_the_columns_apart(name: str) -> None:
    for language in LANGUAGES:
        called = [table.called.of(language) for table in SETS[name]]
        assert len(called) == len(set(called))
        assert all(re.fullmatch(r"[^\W\d]\w*", one) for one in called)
        assert all(len(table.sheet.of(language)) <= 31 for table in SETS[name])
    for table in SETS[name]:
        headings = [column.sv.casefold() for column in table.columns]
        assert len(headings) == len(set(headings)), table.name
        assert not [heading for heading in headings if re.search(r"[\[\]#']", heading)]


def test_heading_means_the_same_column_in_both_languages() -> None:
    for table in SETS["kooste"]:
        meant: dict[str, str] = {}
        for column in table.columns:
            for heading in (column.title, column.sv):
                assert column.title == meant.setdefault(heading, column.title)


@pytest.mark.parametrize(
    ("words", "choices"),
    [(NO_EMPLOYMENT, TyösuhteenLaji), (FACE_TO_FACE, TapaamisenTapa), (INTERRUPTED, PäättymisenTapa)],
)
def test_wildcard_finds_the_same_choices_in_both_languages(words: FiSv, choices: type[Valinta]) -> None:
    def found(language: Language) -> list[str]:
        part = words.of(language)
        return [
            one.name for one in choices if one.label(language).startswith(part) or one.label(language).endswith(part)
        ]

    assert found("fi") == found("sv") != []


def test_formula_is_said_in_swedish_token_by_token() -> None:
    name = FiSv("Työt", "Arbeten")
    table = Table(name, name, (Column("Alkoi", "Började", 9), Column("Avoin", "Öppet", 9)), "Alkoi")
    said = Wording("sv", [table])

    finnish = '=IF(Työt[[#This Row],[Alkoi]]<=Kausi_loppu,COUNTIFS(Työt[Avoin],"<>kyllä",$C4:D9,"?*"),"")'

    assert '=IF(Arbeten[[#This Row],[Började]]<=Period_slut,COUNTIFS(Arbeten[Öppet],"<>ja",$C4:D9,"?*"),"")' == (
        said.formula(finnish)
    )
    assert "='Arbeten'!$A$1" == said.formula("='Työt'!$A$1")
    assert finnish == Wording("fi", [table]).formula(finnish)


@pytest.mark.parametrize("formula", ['="tuntematon"', "=Työt[Nimi]", "=Tuntematon", "='Muualla'!A1"])
def test_word_that_has_no_swedish_is_never_left_in_a_formula(formula: str) -> None:
    name = FiSv("Työt", "Arbeten")
    table = Table(name, name, (Column("Alkoi", "Började", 9),), "Alkoi")

    with pytest.raises(KeyError):
        Wording("sv", [table], [sama("AML")]).formula(formula)


def test_every_figure_has_its_rule_in_swedish() -> None:
    rules = [luku.sääntö.sv for luku in LUVUT]

    assert len(rules) == len(set(rules))
    assert all(rule.endswith(".") for rule in rules)
    assert not kielet.words(rules) & kielet.strange("sv")


# Reading back


def run(*words: object) -> Result:
    result = CliRunner().invoke(main, [*map(str, words), "--paiva", "2026-11-20"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Return a folder with the sample clients and the Swedish kooste of their coach."""
    shutil.copytree(ROOT / "samples" / "asiakkaat", tmp_path / "asiakkaat")
    run("--kieli", "sv", "kooste", tmp_path / "asiakkaat", "--valmentaja", "Sari Ohjaaja", "-o", tmp_path / "k.xlsx")
    return tmp_path


def palauta(office: Path, *words: str) -> Result:
    return run("palauta", office / "k.xlsx", "--asiakkaat", office / "asiakkaat", *words)


def test_swedish_kooste_that_nobody_has_changed_changes_nothing(office: Path) -> None:
    before = {path.name: path.read_bytes() for path in (office / "asiakkaat").glob("*.yaml")}

    done = palauta(office, "--kirjoita")

    assert (0, "") == (done.exit_code, done.stderr)
    assert done.stdout.endswith("Kooste, ei muutoksia\n")
    assert before == {path.name: path.read_bytes() for path in (office / "asiakkaat").glob("*.yaml")}


@pytest.mark.parametrize(("typed", "stored"), [(Löytötapa.YHDESSÄ.sv, "yhdessä"), ("yhdessä", "yhdessä")])
def test_word_of_either_language_becomes_the_stored_one(office: Path, typed: str, stored: str) -> None:
    found = openpyxl.load_workbook(office / "k.xlsx")
    sheet = found["Anställningar"]
    place = next(cell.column for cell in sheet[5] if cell.value == "Hur det hittades")
    sheet.cell(6, place).value = typed
    found.save(office / "k.xlsx")

    done = palauta(office, "--kirjoita")

    assert 0 == done.exit_code, done.stdout + done.stderr
    said = source.read((office / "asiakkaat" / "aino.yaml").read_bytes(), "aino.yaml").data
    assert isinstance(said, dict)
    assert stored == said["työsuhteet"][0]["aloitus"]["löytyi"]


def test_what_is_not_understood_is_kept_in_finnish_with_the_name_of_the_sheet(office: Path) -> None:
    found = openpyxl.load_workbook(office / "k.xlsx")
    place = next(cell.column for cell in found["Anställningar"][5] if cell.value == "Började")
    found["Anställningar"].cell(6, place).value = "nästa vecka"
    found.save(office / "k.xlsx")

    palauta(office, "--kirjoita")

    said = source.read((office / "asiakkaat" / "aino.yaml").read_bytes(), "aino.yaml").data
    assert isinstance(said, dict)
    assert "Palautettu kooste, Työsuhteet, Alkoi: ”nästa vecka”" in str(said["tiedosto"])
