"""--pdf as a coach runs it, with the soffice of the tests: what is written, told and returned."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import time
from pathlib import Path

import eraajo
import pytest
import wordkit
from click.testing import CliRunner, Result
from pdfkit import FakeOffice, fake_office, one_round

from lomake import pdf, pdf_seal
from lomake.cli import main

ROOT = Path(__file__).parent.parent
AINO = ROOT / "samples" / "asiakkaat" / "aino.yaml"
DAY = "2026-11-20"
PLAN, CONSENT = "Työnhakusuunnitelma", "Suostumus tietojen antamiseen ja hankkimiseen"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeOffice:
    return fake_office(tmp_path / "ohjelma", monkeypatch)


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def tayta(folder: Path, *words: object) -> Result:
    return run("tayta", AINO, "-l", "tyonhakusuunnitelma", "-l", "lahete", "-o", folder, "--paiva", DAY, *words)


def pairs(folder: Path) -> dict[str, bool]:
    """Return, for each Word file, whether the PDF beside it is its own."""
    return {
        docx.stem: pdf_seal.is_of(place.read_bytes(), docx.read_bytes())
        for docx in sorted(folder.rglob("*.docx"))
        if (place := docx.with_suffix(".pdf")).exists()
    }


# ------------------------------------------------------------------------------------------------ tayta and tyhja


def test_tayta_puts_a_private_pdf_beside_each_form_and_leaves_nothing_else(office: FakeOffice, tmp_path: Path) -> None:
    ulos = tmp_path / "ulos"

    result = tayta(ulos, "--pdf")

    assert 0 == result.exit_code, result.stderr
    assert "PDF-tiedostoja: 2\n" in result.stderr
    names = ["LATU-0042_lahete_2026-01-05", "LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26"]
    assert dict.fromkeys(names, True) == pairs(ulos)
    assert sorted(result.stdout.split()) == sorted(str(path) for path in ulos.rglob("*") if path.is_file())
    assert {0o600} == {stat.S_IMODE(path.stat().st_mode) for path in ulos.rglob("*.pdf")} or os.name == "nt"
    assert [] == eraajo.leftovers(ulos)


def test_tayta_makes_no_pdf_twice_and_tells_json(office: FakeOffice, tmp_path: Path) -> None:
    first = tayta(tmp_path / "ulos", "--pdf", "--json")
    second = tayta(tmp_path / "ulos", "--pdf", "--json")

    told = [json.loads(line) for line in first.stdout.splitlines()]
    assert [".docx", ".docx", ".pdf", ".pdf"] == [Path(one["tiedosto"]).suffix for one in told]
    assert "lahete" == told[-2]["lomake"]
    assert "LATU-0042" == told[-2]["asiakas"]
    assert "PDF-tiedostoja: 0, ajan tasalla 2" in second.stderr
    assert 1 == len(office.calls)


def test_form_changed_in_word_keeps_its_words_and_gets_the_pdf_of_them(office: FakeOffice, tmp_path: Path) -> None:
    tayta(tmp_path / "ulos", "--pdf")
    plan = next((tmp_path / "ulos").rglob("*tyonhakusuunnitelma*.docx"))
    changed = wordkit.zipped(wordkit.parts(plan.read_bytes()) | {"docProps/app.xml": b"<Properties>Word</Properties>"})
    plan.write_bytes(changed)

    result = tayta(tmp_path / "ulos", "--pdf")

    assert "Lomaketta on muokattu Wordissa" in result.stderr
    assert changed == plan.read_bytes()
    assert pairs(tmp_path / "ulos")[plan.stem]


def test_tayta_without_pdf_tells_that_the_pdf_beside_is_of_an_older_form(office: FakeOffice, tmp_path: Path) -> None:
    tayta(tmp_path / "ulos", "--pdf")
    signed = next((tmp_path / "ulos").rglob("*lahete*.pdf"))
    signed.write_bytes(signed.read_bytes() + b"allekirjoitus")

    same = tayta(tmp_path / "ulos")
    later = run("tayta", AINO, "-l", "lahete", "-o", tmp_path / "ulos", "--paiva", "2026-11-21")

    assert (0, 0) == (same.exit_code, later.exit_code)
    assert "lahete_2026-01-05.pdf" not in same.stderr
    assert "LATU-0042_lahete_2026-01-05.pdf: huomio: PDF-tiedosto on tehty vanhemmasta lomakkeesta" in later.stderr


def test_one_document_without_a_pdf_is_told_in_finnish_and_the_exit_code_is_1(
    office: FakeOffice, tmp_path: Path
) -> None:
    office.behave(f"kaatuu {PLAN}")

    result = tayta(tmp_path / "ulos", "--pdf")

    assert 1 == result.exit_code
    assert "tyonhakusuunnitelma_ts1_2026-01-26.docx: virhe: LibreOffice kaatui tähän Word-asiakirjaan." in result.stderr
    assert "PDF-tiedostoja: 1, tekemättä 1" in result.stderr
    assert {"LATU-0042_lahete_2026-01-05": True} == pairs(tmp_path / "ulos")


@pytest.mark.parametrize(
    "words",
    [
        ["tayta", str(AINO), "-o", "ulos", "--pdf"],
        ["tyhja", "-o", "ulos", "--pdf"],
        ["era", str(AINO), "-o", "ulos", "--pdf"],
        ["esikatsele", str(AINO), "-l", "lomake-a", "-o", "ulos"],
        ["valvo", str(AINO), "-o", "ulos", "--pdf"],
    ],
    ids=lambda words: words[0],
)
def test_a_missing_libreoffice_is_one_sentence_before_any_work(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "_PLACES", {})

    result = run(*words)

    assert 1 == result.exit_code
    assert 1 == len(result.stderr.splitlines())
    assert "tarvitaan LibreOffice, eikä sitä löydy" in result.stderr
    assert [] == [*tmp_path.iterdir()]


def test_tyhja_makes_the_pdfs_of_the_blanks(office: FakeOffice, tmp_path: Path) -> None:
    result = run("tyhja", "-o", tmp_path / "tyhjat", "-l", "lomake-b", "-l", "lahete", "--pdf", "--paiva", DAY)

    assert 0 == result.exit_code, result.stderr
    assert {"lahete_tyhja": True, "lomake-b_tyhja": True} == pairs(tmp_path / "tyhjat")


# ------------------------------------------------------------------------------------------------ era


def era(clients: Path, folder: Path, *words: object) -> Result:
    forms = ["-l", "yhteistyosopimus", "-l", "suostumus"]
    return run("era", clients, "-o", folder, "--paiva", DAY, *forms, "--pdf", *words)


def told(result: Result) -> str:
    """Return the line about PDFs."""
    (line,) = [line for line in result.stderr.splitlines() if line.startswith("PDF-tiedostoja")]
    return line


def test_era_makes_the_missing_pdfs_only_and_of_the_present_word_files(office: FakeOffice, tmp_path: Path) -> None:
    clients, ulos = tmp_path / "asiakkaat", tmp_path / "ulos"
    eraajo.write_clients(clients, 3)

    assert "PDF-tiedostoja tehtiin 9, ajan tasalla 0, tekemättä 0." == told(era(clients, ulos))
    assert "PDF-tiedostoja tehtiin 0, ajan tasalla 9, tekemättä 0." == told(era(clients, ulos))
    eraajo.write_clients(clients, 1, goal="Toinen")
    next(ulos.rglob("LATU-0002_suostumus_s1*.pdf")).unlink()
    assert "PDF-tiedostoja tehtiin 2, ajan tasalla 7, tekemättä 0." == told(era(clients, ulos))
    assert 9 * [True] == [*pairs(ulos).values()]
    assert [] == eraajo.leftovers(ulos)


def test_era_without_its_list_of_pdfs_looks_into_them_and_makes_none_anew(office: FakeOffice, tmp_path: Path) -> None:
    eraajo.write_clients(tmp_path / "asiakkaat", 2)
    era(tmp_path / "asiakkaat", tmp_path / "ulos")
    pdfs = tmp_path / "ulos" / "lomake-era-pdf.jsonl"
    written = pdfs.read_bytes()

    pdfs.write_bytes(b"rikki\n" + written[:200])
    result = era(tmp_path / "asiakkaat", tmp_path / "ulos")

    assert "PDF-tiedostoja tehtiin 0, ajan tasalla 6, tekemättä 0." == told(result)
    assert written == pdfs.read_bytes()
    assert 1 == len(office.calls)


def test_era_reports_the_documents_without_a_pdf_and_goes_on_with_them_next_time(
    office: FakeOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "PATIENCE", 1.0)
    eraajo.write_clients(tmp_path / "asiakkaat", 1)
    office.behave("jumittuu Yhteistyösopimus työhönvalmennuksesta")

    first = era(tmp_path / "asiakkaat", tmp_path / "ulos")
    report = (tmp_path / "ulos" / "lomake-era-raportti.txt").read_text(encoding="utf-8")
    office.behave()
    second = era(tmp_path / "asiakkaat", tmp_path / "ulos")

    assert (1, 0) == (first.exit_code, second.exit_code), second.stderr
    assert "PDF-tiedostoja tehtiin 2, ajan tasalla 0, tekemättä 1." == told(first)
    assert "LATU-0001/LATU-0001_yhteistyosopimus_2026-01-12.docx  PDF    LibreOffice jumittui" in report
    assert "PDF-tiedostoja tehtiin 1, ajan tasalla 2, tekemättä 0." == told(second)


def test_era_leaves_a_signed_pdf_alone_and_tells_it_each_time(office: FakeOffice, tmp_path: Path) -> None:
    eraajo.write_clients(tmp_path / "asiakkaat", 1)
    era(tmp_path / "asiakkaat", tmp_path / "ulos")
    signed = next((tmp_path / "ulos").rglob("*sopimus*.pdf"))
    signed.write_bytes(signed.read_bytes() + b"allekirjoitus")

    for _ in range(2):
        result = era(tmp_path / "asiakkaat", tmp_path / "ulos")

        assert 1 == result.exit_code
        assert "PDF-tiedosto on allekirjoitettu tai sitä on muutettu" in result.stderr
    assert signed.read_bytes().endswith(b"allekirjoitus")
    assert 0 == era(tmp_path / "asiakkaat", tmp_path / "ulos", "--korvaa").exit_code
    assert 3 * [True] == [*pairs(tmp_path / "ulos").values()]


@pytest.mark.skipif(os.name == "nt", reason="kills with SIGKILL and SIGINT, which Windows lacks")
def test_era_that_is_killed_among_the_pdfs_goes_on_from_there(office: FakeOffice, tmp_path: Path) -> None:
    """First killed outright while LibreOffice hangs, then stopped by two presses of Ctrl-C."""
    clients, ulos = tmp_path / "asiakkaat", tmp_path / "ulos"
    eraajo.write_clients(clients, 1)
    office.behave(f"jumittuu {CONSENT}")
    for stop in ([signal.SIGKILL], [signal.SIGINT, signal.SIGINT]):
        before = len(office.calls)
        process = subprocess.Popen(
            eraajo.command(clients, "-o", ulos, "--pdf"), stderr=subprocess.PIPE, start_new_session=True
        )
        deadline = time.monotonic() + 60
        while len(office.calls) == before and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.3)
        for number in stop:
            process.send_signal(number)
            time.sleep(0.3)
        process.communicate(timeout=30)
        if office.is_running():  # of a run that was killed outright it ends by itself: here it would sleep on
            assert stop == [signal.SIGKILL]
            os.kill(int((office.folder / "pid").read_text()), signal.SIGKILL)

    office.behave()
    result = era(clients, ulos)

    assert 0 == result.exit_code, result.stderr
    assert 3 * [True] == [*pairs(ulos).values()]
    assert [] == eraajo.leftovers(ulos)


# ------------------------------------------------------------------------------------------------ esikatsele


@pytest.mark.parametrize("name", ["esikatsele", "valvo"])
def test_the_example_of_the_help_works(
    name: str, office: FakeOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (example,) = [line for line in (main.commands[name].help or "").splitlines() if "Esimerkki: lomake" in line]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "asiakkaat").mkdir()
    for place in ("aino.yaml", "asiakkaat/aino.yaml"):
        (tmp_path / place).write_bytes(AINO.read_bytes())
    monkeypatch.setattr("watchfiles.watch", one_round)

    result = run(*example.split("lomake ", 1)[1].split())

    assert 0 == result.exit_code, result.stderr
    assert result.stdout


def test_esikatsele_writes_a_pdf_in_this_folder_and_opens_it(
    office: FakeOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("click.launch", opened.append)
    (tmp_path / "täällä").mkdir()
    monkeypatch.chdir(tmp_path / "täällä")

    result = run("esikatsele", AINO, "-l", "lahete", "--paiva", DAY, "--avaa")

    assert 0 == result.exit_code, result.stderr
    assert "LATU-0042_lahete_2026-01-05.pdf\n" == result.stdout
    assert ["LATU-0042_lahete_2026-01-05.pdf"] == [path.name for path in (tmp_path / "täällä").iterdir()]
    assert ["LATU-0042_lahete_2026-01-05.pdf"] == opened


def test_esikatsele_tells_what_it_can_t_show(office: FakeOffice, tmp_path: Path) -> None:
    empty = tmp_path / "uusi.yaml"
    empty.write_text("asiakas: {tunnus: LATU-0900}\n", encoding="utf-8")

    nothing = run("esikatsele", empty, "-l", "lomake-d", "-o", tmp_path / "ulos")
    both = run("esikatsele", empty, "--tyhja", "-l", "lomake-d", "-o", tmp_path / "ulos")
    folder = run("esikatsele", tmp_path, "-l", "lomake-d", "-o", tmp_path / "ulos")

    assert (1, "Työsuhteen päättyminen") == (nothing.exit_code, nothing.stderr.split(": ")[0].split(" ", 1)[1])
    assert "Katso tyhjä lomake valitsimella --tyhja." in nothing.stderr
    assert 2 == both.exit_code
    assert (3, True) == (folder.exit_code, "anna yksi asiakastiedosto" in folder.stderr)
    assert not (tmp_path / "ulos").exists()


def test_esikatsele_leaves_a_signed_pdf_alone(office: FakeOffice, tmp_path: Path) -> None:
    run("esikatsele", "--tyhja", "-l", "lahete", "-o", tmp_path / "ulos", "--paiva", DAY)
    preview = tmp_path / "ulos" / "lahete_tyhja.pdf"
    preview.write_bytes(preview.read_bytes() + b"allekirjoitus")

    result = run("esikatsele", "--tyhja", "-l", "lahete", "-o", tmp_path / "ulos", "--paiva", DAY)

    assert (1, "") == (result.exit_code, result.stdout)
    assert preview.read_bytes().endswith(b"allekirjoitus")


@pytest.mark.libreoffice
def test_esikatsele_makes_a_picture_of_each_page(office: FakeOffice, tmp_path: Path) -> None:
    result = run("esikatsele", "--tyhja", "-l", "lahete", "-o", tmp_path / "ulos", "--png", "--paiva", DAY)

    assert f"{tmp_path / 'ulos' / 'lahete_tyhja_1.png'}\n" == result.stdout
    assert ["lahete_tyhja_1.png"] == [path.name for path in (tmp_path / "ulos").iterdir()]
    assert (tmp_path / "ulos" / "lahete_tyhja_1.png").read_bytes().startswith(b"\x89PNG")


def test_esikatsele_tells_when_there_is_no_pdftoppm(
    office: FakeOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(office.folder))

    result = run("esikatsele", "--tyhja", "-l", "lahete", "-o", tmp_path / "ulos", "--png")

    assert 1 == result.exit_code
    assert "tarvitaan ohjelma pdftoppm" in result.stderr
    assert not (tmp_path / "ulos").exists()
