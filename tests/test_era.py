"""The office's batch: everything once, again only what differs, one bad client never stops the others."""

from __future__ import annotations

import json
import shutil
import signal
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import kielet
import pytest
from click.testing import CliRunner, Result
from eraajo import DAY, OWN, documents, leftovers, manifest, write_clients

from lomake import source, staging
from lomake.batch import planning
from lomake.batch.job import Job, Order, Origin, Task, make
from lomake.batch.manifest import Manifest
from lomake.cli import batch as cli_batch
from lomake.cli import main
from lomake.errors import FolderInUseError, OutputError
from lomake.language import LANGUAGES

FORMS = ["-l", "yhteistyosopimus", "-l", "suostumus"]


@pytest.fixture
def clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with four clients, three documents in each; it is the present folder's `asiakkaat`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("lomake.cli.shared.today", lambda: date(2026, 11, 20))
    write_clients(tmp_path / "asiakkaat", 4)
    return tmp_path / "asiakkaat"


def era(*words: str, day: str = DAY) -> Result:
    return CliRunner().invoke(main, ["era", *words, "--paiva", day, *FORMS, "--prosessit", "1"])


def change(clients: Path, number: int, old: str, new: str) -> None:
    file = clients / f"asiakas-{number:04d}.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def rows(folder: Path) -> list[dict[str, str]]:
    text = (folder / "lomake-era-raportti.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def kinds(folder: Path, *, laji: str) -> list[tuple[str, str]]:
    return [(row["asiakas"], row["paikka"]) for row in rows(folder) if row["laji"] == laji]


def test_report_is_told_in_the_language_that_is_spoken(clients: Path, tmp_path: Path) -> None:
    change(clients, 1, "alkaa: 12.1.2026", "alkaa: eilen")
    words = ["era", str(clients), "-o", str(tmp_path / "ulos"), "--paiva", DAY, *FORMS, "--prosessit", "1"]

    for language in LANGUAGES:
        told = CliRunner().invoke(main, ["--kieli", language, *words])
        report = (tmp_path / "ulos/lomake-era-raportti.txt").read_text(encoding="utf-8")
        seen = kielet.words([kielet.plain(text) for text in (told.output, report)]) & kielet.strange(language)
        assert set() == seen - {"asiakkaat", "asiakas", "ulos", "lomake", "era", "raportti", "suostumus"}
    assert "kvalitetskriterierna 16 och 22" in report
    assert {"näyttö", "puute", "virhe"} == {row["laji"] for row in rows(tmp_path / "ulos")}  # a machine's words


# The whole of it


def test_every_asiakas_gets_the_same_documents_as_from_tayta(clients: Path, tmp_path: Path) -> None:
    result = era("asiakkaat", "-o", "ulos")

    CliRunner().invoke(main, ["tayta", "asiakkaat", "-o", "taytetyt", "--paiva", DAY, *FORMS])
    assert 0 == result.exit_code, result.output
    assert 12 == len(documents(tmp_path / "taytetyt"))
    assert documents(tmp_path / "taytetyt") == documents(tmp_path / "ulos")
    assert [] == leftovers(tmp_path / "ulos")


def test_large_print_lies_beside_the_ordinary_and_neither_disturbs_the_other(clients: Path, tmp_path: Path) -> None:
    ulos = tmp_path / "ulos"
    CliRunner().invoke(main, ["tayta", "asiakkaat", "-o", "isot", "--iso", "--paiva", DAY, *FORMS])
    large = documents(tmp_path / "isot")

    assert 0 == era("asiakkaat", "-o", "ulos").exit_code
    ordinary = documents(ulos)
    assert 0 == era("asiakkaat", "-o", "ulos", "--iso").exit_code

    assert 12 == len(large) == len(ordinary)
    assert ordinary | large == documents(ulos)
    assert [True] * 12 == [
        one["iso"] for line in manifest(ulos)[1:] for one in line["asiakirjat"] if "_iso" in one["nimi"]
    ]
    change(clients, 2, "Työ 2", "Toinen työ")
    for words, made, fresh in ((("--iso",), 1, 11), (("--iso",), 0, 12), ((), 1, 11), ((), 0, 12)):
        told = era("asiakkaat", "-o", "ulos", *words)
        assert 0 == told.exit_code, told.output
        assert f"Kirjoitettiin {made}, ajan tasalla {fresh}, muokattuja 0, vanhentuneita 0." in told.output
    assert 24 == len(documents(ulos))
    assert 2 == sum(data != (ordinary | large)[name] for name, data in documents(ulos).items())


def test_large_print_that_a_person_has_edited_is_left_alone_and_told_only_of_large_print(
    clients: Path, tmp_path: Path
) -> None:
    era("asiakkaat", "-o", "ulos")
    era("asiakkaat", "-o", "ulos", "--iso")
    edited = next((tmp_path / "ulos").glob("*/*_iso.docx"))
    edited.write_bytes(edited.read_bytes() + b"x")

    for _ in range(2):  # with a look at the clients, and without
        assert "ajan tasalla 12, muokattuja 0" in era("asiakkaat", "-o", "ulos").output
    for _ in range(2):
        assert "ajan tasalla 11, muokattuja 1" in era("asiakkaat", "-o", "ulos", "--iso").output


def test_clients_of_a_jsonl_file_are_those_of_the_same_data_in_files(clients: Path, tmp_path: Path) -> None:
    files = sorted(clients.iterdir())
    lines = [json.dumps(source.read(file.read_bytes(), file.name).data, ensure_ascii=False) for file in files]
    (tmp_path / "asiakkaat.jsonl").write_text("\ufeff" + "\n\n".join(lines), encoding="utf-8")

    result = era("asiakkaat.jsonl", "-o", "ulos")

    era("asiakkaat", "-o", "toiset")
    assert 0 == result.exit_code, result.output
    assert documents(tmp_path / "toiset") == documents(tmp_path / "ulos")


def test_manifest_tells_of_each_document_what_it_was_made_of(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")

    first, line, *rest = manifest(tmp_path / "ulos")
    assert {"muoto": "lomake-era", "versio": 1} == first
    assert ["LATU-0001", "LATU-0002", "LATU-0003", "LATU-0004"] == [one["asiakas"] for one in (line, *rest)]
    assert {"nimi", "lomake", "tietue", "kieli", "versio", "pohja", "tiedot", "tulos", "koko"} == set(
        line["asiakirjat"][0]
    )
    assert "Esimerkki" not in (tmp_path / "ulos" / OWN[0]).read_text(encoding="utf-8")


# Again


def test_second_run_writes_nothing_and_says_how_many_are_up_to_date(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "ulos").rglob("*.docx")}

    result = era("asiakkaat", "-o", "ulos")

    assert "Kirjoitettiin 0, ajan tasalla 12" in result.stderr
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "ulos").rglob("*.docx")}


def test_document_stays_when_only_the_day_of_printing_is_another(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")

    result = era("asiakkaat", "-o", "ulos", day="2026-11-27")

    assert "Kirjoitettiin 0, ajan tasalla 12" in result.stderr


def test_only_the_document_whose_data_changed_is_written(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    before = documents(tmp_path / "ulos")
    change(clients, 2, "Kuvitteellinen opo", "Toinen opo")

    result = era("asiakkaat", "-o", "ulos")

    after = documents(tmp_path / "ulos")
    # The agreement lists the consents, so it is another one too.
    assert "Kirjoitettiin 2, ajan tasalla 10" in result.stderr
    assert {"LATU-0002_suostumus_s2_2026-01-13.docx", "LATU-0002_yhteistyosopimus_2026-01-12.docx"} == {
        Path(name).name for name in after if after[name] != before.get(name)
    }


def test_document_that_is_gone_is_made_again(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    before = documents(tmp_path / "ulos")
    shutil.rmtree(tmp_path / "ulos" / "LATU-0003")

    result = era("asiakkaat", "-o", "ulos")

    assert "Kirjoitettiin 3, ajan tasalla 9" in result.stderr
    assert before == documents(tmp_path / "ulos")


def test_document_that_a_person_has_edited_is_told_and_left(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    edited = tmp_path / "ulos" / "LATU-0002" / "LATU-0002_suostumus_s2_2026-01-13.docx"
    edited.write_bytes(b"asiakkaan vastaukset")
    change(clients, 2, "Kuvitteellinen opo", "Toinen opo")

    for words in ([], ["--prosessit", "2"]):
        result = era("asiakkaat", "-o", "ulos", *words)

        assert 1 == result.exit_code
        assert b"asiakkaan vastaukset" == edited.read_bytes()
        name = "LATU-0002/LATU-0002_suostumus_s2_2026-01-13.docx"
        assert [("LATU-0002", name)] == kinds(tmp_path / "ulos", laji="muokattu")


def test_edited_document_is_written_over_when_asked(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    before = documents(tmp_path / "ulos")
    (tmp_path / "ulos" / "LATU-0002" / "LATU-0002_suostumus_s2_2026-01-13.docx").write_bytes(b"vanha")

    result = era("asiakkaat", "-o", "ulos", "--korvaa")

    assert 0 == result.exit_code
    assert before == documents(tmp_path / "ulos")


def test_file_that_no_run_has_written_is_left(clients: Path, tmp_path: Path) -> None:
    strange = tmp_path / "ulos" / "LATU-0001" / "LATU-0001_suostumus_s1_2026-01-12.docx"
    strange.parent.mkdir(parents=True)
    strange.write_bytes(b"jonkun muun")

    for _ in range(2):
        result = era("asiakkaat", "-o", "ulos")

        assert 1 == result.exit_code
        assert b"jonkun muun" == strange.read_bytes()
        assert 1 == len(kinds(tmp_path / "ulos", laji="muokattu"))


def test_documents_of_tayta_are_taken_over(clients: Path, tmp_path: Path) -> None:
    CliRunner().invoke(main, ["tayta", "asiakkaat", "-o", "ulos", "--paiva", DAY, *FORMS])

    result = era("asiakkaat", "-o", "ulos")

    assert "Kirjoitettiin 0, ajan tasalla 12" in result.stderr


def test_document_of_a_record_that_is_gone_is_told_and_stays(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    change(clients, 2, "  - {id: s2, taho: Kuvitteellinen opo, annettu: 13.1.2026}\n", "")

    for _ in range(2):
        result = era("asiakkaat", "-o", "ulos")

        name = "LATU-0002/LATU-0002_suostumus_s2_2026-01-13.docx"
        assert "vanhentuneita 1" in result.stderr
        assert [("LATU-0002", name)] == kinds(tmp_path / "ulos", laji="vanhentunut")
        assert name in documents(tmp_path / "ulos")


def test_record_with_another_day_makes_a_new_document_and_the_old_one_is_told(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    change(clients, 2, "13.1.2026", "14.1.2026")

    result = era("asiakkaat", "-o", "ulos")

    assert "Kirjoitettiin 2, ajan tasalla 10, muokattuja 0, vanhentuneita 1" in result.stderr
    assert "LATU-0002/LATU-0002_suostumus_s2_2026-01-14.docx" in documents(tmp_path / "ulos")


def test_damaged_manifest_is_told_and_no_document_is_lost(clients: Path, tmp_path: Path) -> None:
    era("asiakkaat", "-o", "ulos")
    before = documents(tmp_path / "ulos")
    file = tmp_path / "ulos" / OWN[0]
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([lines[0], b'{"asiakas": 1}\n', *lines[2:], b'{"asiakas": "LATU']))

    result = era("asiakkaat", "-o", "ulos")

    assert "joita ei voi lukea (1)" in result.stderr
    assert before == documents(tmp_path / "ulos")
    assert 4 == len(manifest(tmp_path / "ulos")) - 1


# Bad clients


def test_bad_asiakas_never_stops_the_others_and_is_told_without_values(clients: Path, tmp_path: Path) -> None:
    write_clients(clients, 30)
    for number in range(1, 31, 10):
        change(clients, number, "annettu: 13.1.2026", "annettu: 32.1.2026")

    result = era("asiakkaat", "-o", "ulos")

    assert 1 == result.exit_code
    assert 27 * 3 == len(documents(tmp_path / "ulos"))
    bad = [row for row in rows(tmp_path / "ulos") if row["laji"] == "virhe"]
    assert [f"{clients}/asiakas-{n:04d}.yaml:8:49" for n in (1, 11, 21)] == [row["paikka"] for row in bad]
    assert ["LATU-0001", "LATU-0011", "LATU-0021"] == [row["asiakas"] for row in bad]
    assert {"Suostumukset › 2 › Annettu"} == {row["kohta"] for row in bad}
    assert {"Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi."} == {row["viesti"] for row in bad}
    assert {"arvo-päivä-puuttuu-kalenterista"} == {row["koodi"] for row in bad}
    for name in OWN:
        assert "32.1" not in (tmp_path / "ulos" / name).read_bytes().decode("utf-8", "replace")
    assert "Keksitty" not in result.output


def test_faults_of_a_jsonl_file_are_told_by_its_lines(clients: Path, tmp_path: Path) -> None:
    good = '{"asiakas": {"tunnus": "LATU-0001"}, "sopimus": {"päiväys": "12.1.2026"}}'
    (tmp_path / "a.jsonl").write_text(f'{good}\n{{"asiakas": {{"tunnus": 5}}\n\n[]\n', encoding="utf-8")

    result = era("a.jsonl", "-o", "ulos")

    assert 1 == result.exit_code
    places = [row["paikka"] for row in rows(tmp_path / "ulos") if row["laji"] == "virhe"]
    assert [f"{tmp_path}/a.jsonl:2:26", f"{tmp_path}/a.jsonl:4:1"] == places


def test_two_files_with_one_asiakastunnus_are_told_before_anything_is_written(clients: Path, tmp_path: Path) -> None:
    shutil.copy(clients / "asiakas-0001.yaml", clients / "kopio.yaml")

    result = era("asiakkaat", "-o", "ulos")

    assert 1 == result.exit_code
    assert 9 == len(documents(tmp_path / "ulos"))
    assert 2 == len(kinds(tmp_path / "ulos", laji="virhe"))


def test_clients_folder_that_is_a_link_is_told_before_anything_is_written(clients: Path, tmp_path: Path) -> None:
    (tmp_path / "muualla").mkdir()
    (tmp_path / "ulos").mkdir()
    (tmp_path / "ulos" / "LATU-0001").symlink_to(tmp_path / "muualla")

    result = era("asiakkaat", "-o", "ulos")

    assert 1 == result.exit_code
    assert [] == list((tmp_path / "muualla").iterdir())
    assert "linkki" in rows(tmp_path / "ulos")[0]["viesti"]


@pytest.mark.parametrize(
    ("numbers", "root", "codes"),
    [
        (["LATU-1", "LATU-2"], "/ulos", []),
        (["LATU-1", "latu-1"], "/ulos", ["tunnus-kahdella", "tunnus-kahdella"]),
        (["\u00c5-1", "A\u030a-1"], "/ulos", ["tunnus-kahdella", "tunnus-kahdella"]),
        (["CON", "COM1", "COM-1"], "/ulos", ["nimi-varattu", "nimi-varattu"]),
        (["LATU-1"], "/" + "x" * 200, ["polku-pitkä"]),
    ],
    ids=["good", "case", "letters", "Windows", "long"],
)
def test_names_are_judged_before_the_first_write(numbers: list[str], root: str, codes: list[str]) -> None:
    found = planning.obstacles([((f"{n}.yaml", 0), n) for n in numbers], root, longest=259)

    assert codes == [finding.code for finding in found.values()]


# Trying, telling and stopping


def test_dry_run_tells_what_is_missing_and_writes_nothing(clients: Path, tmp_path: Path) -> None:
    result = era("asiakkaat", "-o", "ulos", "--kuiva-ajo")

    assert not (tmp_path / "ulos").exists()
    assert "Kirjoitettaisiin 12, ajan tasalla 0" in result.stderr
    assert "puute" in result.stderr


def test_events_are_json_lines(clients: Path, tmp_path: Path) -> None:
    result = era("asiakkaat", "-o", "ulos", "--json")

    events = [json.loads(line) for line in result.stdout.splitlines()]
    assert {"tapahtuma": "alku", "asiakkaita": 4, "tehtävänä": 4} == events[0]
    assert 12 == sum(event["tapahtuma"] == "asiakirja" for event in events)
    assert 12 == events[-1]["tehty"]


def test_second_run_in_the_same_folder_says_so_and_stops(clients: Path, tmp_path: Path) -> None:
    with staging.held(tmp_path / "ulos"):
        result = era("asiakkaat", "-o", "ulos")

    assert FolderInUseError.exit_code == result.exit_code
    assert "Toinen eräajo kirjoittaa tähän kansioon" in result.stderr
    assert {} == documents(tmp_path / "ulos")


def test_ctrl_c_finishes_what_is_under_way_and_the_next_run_goes_on(
    clients: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_batch, "_CHUNK", 1)
    real: Callable[[Job], Any] = make

    def interrupted(job: Job) -> Any:
        if "0002" in job.tasks[0].origin.file:
            signal.raise_signal(signal.SIGINT)
        return real(job)

    monkeypatch.setattr("lomake.batch.executors.make", interrupted)
    result = era("asiakkaat", "-o", "ulos")
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)

    assert 130 == result.exit_code
    assert "anna sama komento uudelleen" in result.stderr
    assert 6 == len(documents(tmp_path / "ulos"))
    again = era("asiakkaat", "-o", "ulos")
    assert "Kirjoitettiin 6, ajan tasalla 6" in again.stderr


def test_folder_that_can_not_be_written_is_one_clear_line(clients: Path, tmp_path: Path) -> None:
    (tmp_path / "ulos").write_text("tiedosto")

    result = era("asiakkaat", "-o", "ulos")

    assert 5 == result.exit_code
    assert 1 == len(result.stderr.splitlines())


def test_worker_that_outlives_its_run_writes_nothing(clients: Path, tmp_path: Path) -> None:
    order = Order(date(2026, 11, 20), date(2026, 11, 20), ("suostumus",), "", stage=str(tmp_path / "ulos" / "mennyt"))
    text = (clients / "asiakas-0001.yaml").read_bytes()
    origin = Origin(str(clients / "asiakas-0001.yaml"), sha256(text).hexdigest())

    with pytest.raises(OutputError):
        make(Job(order, (Task(origin, "LATU-0001"),)))

    assert not (tmp_path / "ulos").exists()


def test_asiakas_whose_file_changes_during_the_run_is_told(clients: Path, tmp_path: Path) -> None:
    order = Order(date(2026, 11, 20), date(2026, 11, 20), ("suostumus",), "")
    origin = Origin(str(clients / "asiakas-0001.yaml"), sha256(b"as it was").hexdigest())

    (done,) = make(Job(order, (Task(origin, "LATU-0001"),)))

    assert ["asiakas-muuttui"] == [finding.code for finding in done.findings]
    assert done.is_bad
    assert done.line is None


def test_job_that_a_cluster_writes_into_its_log_tells_nothing_of_a_client() -> None:
    order = Order(date(2026, 11, 20), date(2026, 11, 20), ("suostumus",), "", templates={"suostumus": b"pohja"})
    job = Job(order, (Task(Origin("a.yaml", "00", text=b"Keksitty Esimerkki")),))

    assert "Esimerkki" not in repr(job)
    assert "pohja'" not in repr(job)


def test_manifest_that_was_read_takes_little_memory_a_client() -> None:
    """Lines of 4 kB, as those of twelve documents are; a national run has hundreds of thousands of them."""
    entries = [{"nimi": f"LATU-0001/{number}.docx", "tulos": "0" * 64, "tiedot": "0" * 64} for number in range(20)]

    def lines() -> Iterator[tuple[int, bytes]]:
        place = 0
        for number in range(2_000):
            told = {"asiakas": f"LATU-{number:04}", "lähde": f"{number:064x}", "asiakirjat": entries}
            line = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
            yield place, line
            place += len(line)

    tracemalloc.start()
    held = Manifest(lines(), lambda *_: b"")
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert 2_000 == len(list(held))
    assert taken < 1_000 * 2_000
