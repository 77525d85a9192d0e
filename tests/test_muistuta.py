"""The command muistuta and the settings of an organisation: what is shown, written and told by the exit code."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from lomake.cli import main
from lomake.client_file import load, load_asetukset
from lomake.rajat import voimassa
from lomake.tiedot.asetukset import Asetukset, Raja
from lomake.values import parse_date

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
DAY = "2026-11-20"
ASETUKSET = SAMPLES / "asetukset.yaml"
SALAISTA = ("Aino", "Jere", "Linnea", "Mallila", "ADHD", "Viherpiha", "Ketju", "palkkatuki", "työ")


def run(*words: Any) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_muistutukset_are_shown_by_client_with_day_form_and_field() -> None:
    result = run("muistuta", SAMPLES / "asiakkaat", "--paiva", DAY)

    rows = [line.split("  ") for line in result.stdout.splitlines()]
    assert 0 == result.exit_code
    assert ["LATU-0037", "LATU-0055"] == [row[0] for row in rows if row[0]]
    assert "  tulossa   30.11.2026  Koeaika päättyy" in result.stdout
    assert "Suunnitelma työsuhteen aikaisesta tuesta: työ2/tuki2, Tarkistukset" in result.stdout
    assert "Muistutuksia: 5, myöhässä 0\n" == result.stderr


def test_exit_code_tells_that_something_is_late() -> None:
    on_the_day = run("muistuta", SAMPLES / "asiakkaat", "--paiva", "2026-12-08")
    too_late = run("muistuta", SAMPLES / "asiakkaat", "--paiva", "2026-12-09")

    assert 0 == on_the_day.exit_code
    assert "  tänään     8.12.2026  Tukisuunnitelman tarkistus" in on_the_day.stdout
    assert 1 == too_late.exit_code
    assert "  myöhässä   8.12.2026  Tukisuunnitelman tarkistus" in too_late.stdout


def test_json_tells_one_muistutus_a_line_in_the_order_of_days() -> None:
    result = run("muistuta", SAMPLES / "asiakkaat", "--paiva", DAY, "--json")

    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert ["2026-11-30", "2026-12-01", "2026-12-08", "2026-12-14", "2026-12-18"] == [one["päivä"] for one in told]
    assert {
        "asiakas": "LATU-0055",
        "päivä": "2026-12-14",
        "tila": "tulossa",
        "mitä": "Opintosuunnitelman tarkistus",
        "lomake": "opintosuunnitelma",
        "tietue": "o2",
        "kohta": "Opinnot › 2 › Tarkistukset",
    } == told[3]


def test_calendar_is_written_whole_for_its_owner_only_and_tells_nothing_of_the_client(tmp_path: Path) -> None:
    target = tmp_path / "kansio" / "muistutukset.ics"

    result = run("muistuta", SAMPLES / "asiakkaat", "--paiva", DAY, "-o", target)
    again = run("muistuta", SAMPLES / "asiakkaat", "--paiva", DAY, "-o", tmp_path / "toinen.ics")

    text = target.read_bytes().decode("utf-8")
    assert 0 == result.exit_code == again.exit_code
    assert result.stdout.splitlines()[-1] == str(target)
    assert 0o600 == target.stat().st_mode & 0o777
    assert 5 == text.count("BEGIN:VEVENT")
    assert "SUMMARY:LATU-0055: Suunnitelman tarkistus" in text
    assert [] == [sana for sana in SALAISTA if sana.casefold() in text.casefold()]
    assert target.read_bytes() == (tmp_path / "toinen.ics").read_bytes()


def test_calendar_never_takes_the_place_of_an_asiakastiedosto(tmp_path: Path) -> None:
    target = tmp_path / "aino.yaml"
    shutil.copy(SAMPLES / "asiakkaat" / "aino.yaml", target)

    result = run("muistuta", SAMPLES / "asiakkaat", "--paiva", DAY, "-o", target)

    assert 2 == result.exit_code
    assert (SAMPLES / "asiakkaat" / "aino.yaml").read_bytes() == target.read_bytes()


def test_nothing_due_writes_no_calendar_and_says_so(tmp_path: Path) -> None:
    result = run("muistuta", SAMPLES / "paattynyt", "--paiva", DAY, "-o", tmp_path / "tyhjä.ics")

    assert (0, "") == (result.exit_code, result.stdout)
    assert "kalenteria ei kirjoitettu, muistutuksia ei ole." in result.stderr
    assert [] == list(tmp_path.iterdir())


def test_file_with_a_virhe_is_told_and_the_others_are_reminded_of(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "asiakkaat" / "jere.yaml", tmp_path)
    (tmp_path / "huono.yaml").write_text("asiakas: {}\n", encoding="utf-8")

    result = run("muistuta", tmp_path, "--paiva", DAY)

    assert 3 == result.exit_code
    assert "LATU-0037" in result.stdout
    assert "huono.yaml:1:1 Asiakas › Asiakastunnus: virhe: " in result.stderr


@pytest.mark.parametrize("command", ["muistuta", "tarkista"])
def test_two_files_of_one_asiakas_are_told(tmp_path: Path, command: str) -> None:
    for name in ("a.yaml", "b.yaml"):
        shutil.copy(SAMPLES / "asiakkaat" / "jere.yaml", tmp_path / name)

    result = run(command, tmp_path, "--paiva", DAY)

    assert 3 == result.exit_code
    assert 2 == result.output.count("Sama asiakastunnus on myös tiedostossa")
    assert "LATU-0037" not in result.output


# Settings


def test_sample_of_asetukset_holds_what_it_says() -> None:
    asetukset = load_asetukset(ASETUKSET.read_bytes(), "asetukset.yaml")

    assert 45 == voimassa(parse_date(DAY), asetukset)[Raja.MUISTUTUS]
    assert 92 == voimassa(parse_date("31.12.2026"), asetukset)[Raja.TARKISTUSVÄLI]
    assert 62 == voimassa(parse_date("1.1.2027"), asetukset)[Raja.TARKISTUSVÄLI]


def test_asetukset_of_an_organisation_reach_muistuta() -> None:
    defaults = run("muistuta", SAMPLES / "asiakkaat", "--paiva", DAY)
    own = run("muistuta", SAMPLES / "asiakkaat", "--paiva", DAY, "--asetukset", ASETUKSET)

    assert "31.12.2026" not in defaults.stdout
    assert "31.12.2026  Suostumus päättyy" in own.stdout


def test_asetukset_of_an_organisation_reach_tarkista(tmp_path: Path) -> None:
    plan = "asiakas: {tunnus: LATU-9001}\ntyönhakusuunnitelmat:\n  - {id: ts1, päiväys: 1.1.2027}\n"
    (tmp_path / "a.yaml").write_text(plan, encoding="utf-8")

    defaults = run("tarkista", tmp_path, "--paiva", "2027-03-10")
    own = run("tarkista", tmp_path, "--paiva", "2027-03-10", "--asetukset", ASETUKSET)

    assert "Suunnitelmaa ei ole tarkistettu" not in defaults.stdout
    assert "Suunnitelmaa ei ole tarkistettu 62 päivään." in own.stdout


@pytest.mark.parametrize("text", ["rajat: []\n", "päivänolla: lähete saapunut\n"], ids=["rajat", "päivänolla"])
def test_asetukset_among_asiakastiedostot_is_no_asiakas(text: str) -> None:
    assert isinstance(load(text.encode(), "asetukset.yaml", parse_date(DAY)), Asetukset)


def test_tarkista_tells_what_is_wrong_in_asetukset_too(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "asiakkaat" / "jere.yaml", tmp_path)
    (tmp_path / "asetukset.yaml").write_text("rajat:\n  - {raja: tarkistusvali}\n", encoding="utf-8")

    result = run("tarkista", tmp_path, "--paiva", DAY)

    assert 3 == result.exit_code
    assert "asetukset.yaml:2:12 Rajat › 1 › Raja: virhe: Valitse jokin näistä:" in result.stdout


def test_asetukset_that_cannot_be_read_stop_the_command(tmp_path: Path) -> None:
    result = run("muistuta", SAMPLES / "asiakkaat", "--asetukset", tmp_path / "puuttuu.yaml")

    assert 3 == result.exit_code
    assert "puuttuu.yaml: virhe: Tiedostoa ei voi lukea" in result.stderr
