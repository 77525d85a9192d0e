"""What the project makes is whole: every kind of output, the sample of a batch, an office's own templates."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import eheyskit as kit
import pytest
import tuotteet
import wordkit as w
import yaml
from click.testing import CliRunner, Result
from eraajo import write_clients

from lomake import eheys
from lomake.batch.manifest import Entry
from lomake.batch.sample import Sample
from lomake.cli import main
from lomake.forms import LOMAKKEET, POHJALLISET
from lomake.messages import line

ROOT = Path(__file__).parent.parent
TEMPLATES = ROOT / "templates_docx" / "fi"
DAY = "2026-11-20"
HOSTILE = (
    '=HYPERLINK("http://a.fi","x")', "+1", "@SUM(A1)", "{{ 7*7 }}", "{% if x %}", "None of it & <w:p/>", "_x000D_",
    "]]>", '"a" r:id="rId99"',
)  # fmt: skip

pytestmark = pytest.mark.xdist_group("tuotteet")


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_every_kind_of_output_is_whole_and_clean() -> None:
    """A huomio would be one too: nothing here has been in a person's hands."""
    told = [line(one, "fi") for path in tuotteet.documents() for one in eheys.check(path.read_bytes(), name=path.name)]

    assert [] == told


def test_kinds_of_output_are_all_there() -> None:
    kinds = [path.name for path in tuotteet.one_of_each()]

    assert 10 == sum(name.endswith(".xlsx") for name in kinds)
    for lomake in LOMAKKEET:
        name = "sovittu-tuki-tyopaikalla" if lomake.tunnus == "tyonantajaote" else f"_{lomake.tunnus}_"
        assert any(name in kind for kind in kinds), lomake.tunnus
    assert {f"{lomake.tunnus}_tyhja.docx" for lomake in POHJALLISET} <= set(kinds)
    assert {f"{lomake.tunnus}.docx" for lomake in POHJALLISET} <= set(kinds)
    assert {"laatu.docx", "laatu-tyhja.docx", "lomake-era-raportti.xlsx", "tuontipohja.xlsx"} <= set(kinds)


def put(data: Any, texts: Iterator[str]) -> Any:
    """Return a client's data with these texts in the place of aims, lessons and the like."""
    if isinstance(data, list):
        return [put(row, texts) for row in data]
    if isinstance(data, dict):
        own = {"tavoite", "opit", "kuvaus", "katu", "nimike"}
        return {
            key: next(texts) if key in own and isinstance(value, str) else put(value, texts)
            for key, value in data.items()
        }
    return data


def test_what_a_client_file_says_can_not_break_a_form_or_a_workbook(tmp_path: Path) -> None:
    aino = (ROOT / "samples" / "asiakkaat" / "aino.yaml").read_text(encoding="utf-8")
    said = put(yaml.load(aino, yaml.BaseLoader), itertools.cycle(HOSTILE))  # noqa: S506 - it makes texts only
    said["valmentaja"]["nimi"] = HOSTILE[0]
    (tmp_path / "aino.yaml").write_text(yaml.dump(said, allow_unicode=True), encoding="utf-8")
    filled = run("tayta", tmp_path / "aino.yaml", "-o", tmp_path / "ulos", "--paiva", DAY)
    run("seuranta", tmp_path / "aino.yaml", "-o", tmp_path / "ulos" / "seuranta.xlsx", "--paiva", DAY)

    result = run("eheys", tmp_path / "ulos")

    assert 0 == filled.exit_code, filled.output
    assert (tmp_path / "ulos" / "seuranta.xlsx").exists()
    assert 0 == result.exit_code, result.output


# ------------------------------------------------------------------------------------------------ the batch


def entry(number: int, lomake: str = "lomake-a") -> Entry:
    return Entry(
        nimi=f"LATU-{number:04}/{lomake}.docx", lomake=lomake, tietue="", kieli="fi-FI", versio="1.0", pohja="",
        tiedot="", tulos=f"{number:064}", koko=0, muutettu=0,
    )  # fmt: skip


def test_sample_is_the_same_in_any_order_and_of_different_forms(tmp_path: Path) -> None:
    entries = [entry(number, lomake.tunnus) for lomake in LOMAKKEET for number in range(1, 9)]
    (there := tmp_path / "LATU-0001").mkdir()
    broken = kit.word(w.tbl(w.tr("<w:tc></w:tc>", "b")))
    for lomake in LOMAKKEET:
        (there / f"{lomake.tunnus}.docx").write_bytes(broken)
    found = []

    for listed in (entries, entries[::-1]):
        sample = Sample()
        for one in listed:
            sample.see(one)
        found.append(sample.broken(tmp_path))

    assert found[0][0] == found[1][0] == 3
    assert sorted(one.file for one in found[0][1]) == sorted(one.file for one in found[1][1])
    assert 3 == len({one.file for one in found[0][1]})


def test_era_checks_a_few_of_its_documents(tmp_path: Path) -> None:
    write_clients(tmp_path / "asiakkaat", 3)

    result = run("era", tmp_path / "asiakkaat", "-o", tmp_path / "ulos", "--paiva", DAY, "--json")

    (told,) = [event for event in map(json.loads, result.stdout.splitlines()) if event["tapahtuma"] == "eheys"]
    assert 0 == result.exit_code, result.stderr
    assert 0 < told["tarkastettu"] <= 3
    assert 0 == told["rikki"]


def test_era_tells_of_a_broken_document_in_its_report_and_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault of a program: every document comes out without the end of a cell."""
    write_clients(tmp_path / "asiakkaat", 2)
    broken = kit.word(w.tbl(w.tr("<w:tc></w:tc>", "b")))
    monkeypatch.setattr("lomake.word.template.Template.render", lambda *_, **__: broken)

    result = run("era", tmp_path / "asiakkaat", "-o", tmp_path / "ulos", "-l", "yhteistyosopimus", "--paiva", DAY)

    report = (tmp_path / "ulos" / "lomake-era-raportti.jsonl").read_text(encoding="utf-8")
    rows = [row for row in map(json.loads, report.splitlines()) if row["laji"] == "virhe"]
    assert 1 == result.exit_code
    assert "Tarkastetuista asiakirjoista rikki: 1. Aja: lomake eheys" in result.stderr
    assert ["leipäteksti, taulukko 1, rivi 1, solu 1"] == [row["kohta"] for row in rows]
    assert rows[0]["asiakas"].startswith("LATU-")


def test_era_that_makes_nothing_checks_nothing(tmp_path: Path) -> None:
    write_clients(tmp_path / "asiakkaat", 1)
    words = ("era", tmp_path / "asiakkaat", "-o", tmp_path / "ulos", "--paiva", DAY, "--json")
    run(*words)

    again = run(*words)

    assert '{"tapahtuma": "eheys", "tarkastettu": 0, "rikki": 0}' in again.stdout.splitlines()


# ------------------------------------------------------------------------------------------------ templates


def test_pohjat_tarkista_tells_what_would_break_the_documents(tmp_path: Path) -> None:
    parts = w.parts((TEMPLATES / "suostumus.docx").read_bytes())
    body = parts["word/document.xml"].decode().replace("</w:body>", "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:body>")
    (tmp_path / "suostumus.docx").write_bytes(w.zipped(parts | {"word/document.xml": body.encode()}))

    result = run("pohjat", "tarkista", tmp_path)

    assert 4 == result.exit_code
    assert "Taulukossa ei ole yhtään riviä" in result.stderr


def test_pohjat_tarkista_passes_over_what_filling_takes_off(tmp_path: Path) -> None:
    """An office edits its templates in Word, which notes who did so."""
    parts = w.parts((TEMPLATES / "suostumus.docx").read_bytes())
    core = parts["docProps/core.xml"].decode().replace("<dc:title>", "<dc:creator>Pia</dc:creator><dc:title>")
    (tmp_path / "suostumus.docx").write_bytes(w.zipped(parts | {"docProps/core.xml": core.encode()}))

    result = run("pohjat", "tarkista", tmp_path)

    assert 0 == result.exit_code, result.stderr


def test_template_that_is_refused_is_not_told_twice(tmp_path: Path) -> None:
    shutil.copy(TEMPLATES / "suostumus.docx", tmp_path)
    path = tmp_path / "suostumus.docx"
    path.write_bytes(kit.added(path.read_bytes(), "word/vbaProject.bin"))

    result = run("pohjat", "tarkista", tmp_path)

    assert 4 == result.exit_code
    assert 1 == len(result.stderr.splitlines())
