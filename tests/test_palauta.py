"""lomake palauta: what a coach sees, and what becomes of the client file."""

from __future__ import annotations

import json
import re
import shutil
import threading
from datetime import date
from pathlib import Path

import pytest
import wordedit as word
from click.testing import CliRunner, Result

from lomake import fill, resources, source, store
from lomake.cli import main
from lomake.errors import OutputError
from lomake.forms import BY_TUNNUS
from lomake.rewriting import rewritten

ROOT = Path(__file__).parent.parent
DAY = "2026-11-20"


def run(*words: object) -> Result:
    result = CliRunner().invoke(main, [*map(str, words), "--paiva", DAY])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Return a folder with Aino's and Jere's files and Aino's plan, its aim changed in Word."""
    (tmp_path / "asiakkaat").mkdir()
    for name in ("aino", "jere"):
        shutil.copy(ROOT / "samples" / "asiakkaat" / f"{name}.yaml", tmp_path / "asiakkaat")
    made = run("tayta", tmp_path / "asiakkaat" / "aino.yaml", "-l", "tyonhakusuunnitelma", "-o", tmp_path / "ulos")
    form = Path(made.stdout.strip().splitlines()[-1])
    form.write_bytes(word.type_text(form.read_bytes(), "suunnitelma.tavoite", "Uusi tavoite"))
    form.rename(tmp_path / "lomake.docx")
    return tmp_path


def test_change_is_shown_and_nothing_is_written(office: Path) -> None:
    file = office / "asiakkaat" / "aino.yaml"
    before = file.read_bytes()

    shown = run("palauta", office / "lomake.docx", "--asiakas", file)

    assert 0 == shown.exit_code
    assert "kirjattaisiin 1 muutos" in shown.stdout
    assert re.search(r"› Tavoite[^:]*: .+ → Uusi tavoite\n", shown.stdout)
    assert before == file.read_bytes()
    assert ["aino.yaml", "jere.yaml"] == sorted(path.name for path in file.parent.iterdir())


def test_written_change_keeps_all_else_and_the_previous_version(office: Path) -> None:
    file = office / "asiakkaat" / "aino.yaml"
    before = file.read_text(encoding="utf-8")

    done = run("palauta", office / "lomake.docx", "--asiakkaat", file.parent, "--kirjoita")

    assert 0 == done.exit_code
    assert "kirjattiin 1 muutos" in done.stdout
    after = file.read_text(encoding="utf-8")
    assert before == (file.parent / "aino.yaml.edellinen").read_text(encoding="utf-8")
    changed = [line for line in after.splitlines() if line not in before.splitlines()]
    assert ["Uusi tavoite"] == [line.partition(":")[2].strip() for line in changed]
    again = run("palauta", office / "lomake.docx", "--asiakkaat", file.parent, "--kirjoita")
    assert "ei muutoksia" in again.stdout
    assert after == file.read_text(encoding="utf-8")


def test_day_of_the_update_is_written_where_the_file_tells_it(office: Path) -> None:
    file = office / "asiakkaat" / "aino.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("päivitetty: 20.11.2026", "päivitetty: 1.2.2026   # käsin"), encoding="utf-8")

    run("palauta", office / "lomake.docx", "--asiakas", file, "--kirjoita")
    run("palauta", office / "lomake.docx", "--asiakas", file, "--kirjoita")

    assert "  päivitetty: 20.11.2026   # käsin\n" in file.read_text(encoding="utf-8")
    previous = (office / "asiakkaat" / "aino.yaml.edellinen").read_text(encoding="utf-8")
    assert "  päivitetty: 1.2.2026   # käsin\n" in previous, "nothing new leaves the day as it is"


def test_changes_as_json_lines(office: Path) -> None:
    shown = run("palauta", office / "lomake.docx", "--asiakas", office / "asiakkaat" / "aino.yaml", "--json")

    (change,) = map(json.loads, shown.stdout.splitlines())
    assert ("kirjataan", "muutos", "Uusi tavoite") == (change["tila"], change["laji"], change["jälkeen"])
    assert ["työnhakusuunnitelmat", "tavoite"] == [step for step in change["polku"] if isinstance(step, str)]
    assert "" == change["koodi"]


def test_change_that_waits_tells_the_code_of_its_reason(office: Path) -> None:
    file = office / "asiakkaat" / "aino.yaml"
    text = file.read_text(encoding="utf-8")
    goal = next(line for line in text.splitlines() if "Haluan ennen kesää työn" in line)
    file.write_text(text.replace(goal, goal.replace("Haluan", "Haluaisin")), encoding="utf-8")

    shown = run("palauta", office / "lomake.docx", "--asiakas", file, "--json")

    (change,) = map(json.loads, shown.stdout.splitlines())
    assert ("ristiriita", "palautus-ristiriita") == (change["tila"], change["koodi"])


def test_another_clients_file_is_refused_and_the_other_forms_go_on(office: Path) -> None:
    jere = office / "asiakkaat" / "jere.yaml"
    before = jere.read_bytes()
    (office / "rikki.docx").write_bytes(b"ei ole Word")

    wrong = run("palauta", office / "lomake.docx", "--asiakas", jere, "--kirjoita")
    mixed = run("palauta", office / "rikki.docx", office / "lomake.docx", "--asiakkaat", jere.parent, "--kirjoita")

    assert 6 == wrong.exit_code
    assert "toisen asiakkaan" in wrong.stderr
    assert before == jere.read_bytes()
    assert 6 == mixed.exit_code
    assert "rikki.docx" in mixed.stderr
    assert "kirjattiin 1 muutos" in mixed.stdout


def test_conflict_writes_nothing_before_a_choice(office: Path) -> None:
    file = office / "asiakkaat" / "aino.yaml"
    text = file.read_text(encoding="utf-8")
    data = source.read(text.encode(), "aino.yaml").data
    data["työnhakusuunnitelmat"][-1]["tavoite"] = "Tiedostossa muutettu"
    file.write_bytes(rewritten(text.encode(), "aino.yaml", data))
    before = file.read_bytes()

    stopped = run("palauta", office / "lomake.docx", "--asiakas", file, "--kirjoita")
    chosen = run("palauta", office / "lomake.docx", "--asiakas", file, "--kirjoita", "--voittaa", "lomake")

    assert (1, "mitään ei kirjattu" in stopped.stdout) == (stopped.exit_code, True)
    assert before == (file.parent / "aino.yaml.edellinen").read_bytes()
    assert 0 == chosen.exit_code
    assert "Uusi tavoite" in file.read_text(encoding="utf-8")


def test_blank_filled_in_word_makes_a_new_client_file(tmp_path: Path) -> None:
    lomake = BY_TUNNUS["lahete"]
    template = resources.find("templates_docx/fi/lahete.docx").read_bytes()
    docx = fill.blank(fill.compile_template(template, lomake, "x"), lomake, date(2026, 11, 20))
    docx = word.type_text(word.type_text(docx, "asiakas.tunnus", "LATU-0777"), "asiakas.sukunimi", "Esimerkki")
    (tmp_path / "l.docx").write_bytes(word.type_text(docx, "lähete.toive", "Työ\nulkona"))

    made = run("palauta", tmp_path / "l.docx", "--uusi", tmp_path / "asiakkaat")
    twice = run("palauta", tmp_path / "l.docx", "--uusi", tmp_path / "asiakkaat")

    file = tmp_path / "asiakkaat" / "LATU-0777.yaml"
    assert 0 == made.exit_code
    data = source.read(file.read_bytes(), file.name).data
    assert ("Esimerkki", "Työ\nulkona") == (data["asiakas"]["sukunimi"], data["lähete"]["toive"])
    assert b"# Sukunimi" in file.read_bytes(), "the skeleton's words are there"
    assert 5 == twice.exit_code
    nobody = word.clear(docx, "asiakas.tunnus")
    (tmp_path / "n.docx").write_bytes(nobody)
    assert "Kirjoita siihen asiakastunnus" in run("palauta", tmp_path / "n.docx", "--uusi", tmp_path).stderr


def test_wrong_version_and_no_place_to_read_into_are_told(office: Path) -> None:
    old = word.with_property((office / "lomake.docx").read_bytes(), "lomake.versio", "0.9")
    (office / "vanha.docx").write_bytes(old)

    assert "versiota 0.9" in run("palauta", office / "vanha.docx", "--asiakkaat", office / "asiakkaat").stderr
    assert 2 == run("palauta", office / "lomake.docx").exit_code
    elsewhere = run("palauta", office / "lomake.docx", "--asiakkaat", ROOT / "samples" / "paattynyt")
    assert "ei ole tiedostoa" in elsewhere.stderr


def test_form_of_another_template_is_read_and_that_is_told(office: Path) -> None:
    docx = word.with_property((office / "lomake.docx").read_bytes(), "lomake.pohja", "0" * 12)
    (office / "toinen.docx").write_bytes(docx)

    told = run("palauta", office / "toinen.docx", "--asiakkaat", office / "asiakkaat")

    assert (0, "kirjattaisiin 1 muutos" in told.stdout) == (told.exit_code, True)
    assert "täytetty toisella Word-pohjalla" in told.stderr


def test_messages_about_a_form_never_say_what_it_says(office: Path) -> None:
    docx = (office / "lomake.docx").read_bytes()
    (office / "x.docx").write_bytes(word.retag(docx, "suunnitelma.tavoite", "suunnitelma.oma"))

    told = run("palauta", office / "x.docx", "--asiakkaat", office / "asiakkaat")

    assert 6 == told.exit_code
    assert "Uusi tavoite" not in told.output
    assert "Mallila" not in told.output


# ------------------------------------------------------------------------------------------------ store


def test_updates_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"")

    def add(number: int) -> None:
        for _ in range(10):
            store.update(file, lambda old: old + f"{number}\n".encode())

    threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted("0123" * 10) == sorted(file.read_text().split())


def test_update_is_refused_while_another_holds_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"x")
    monkeypatch.setattr(store, "LOCK_WAIT", 0.05)

    def change(old: bytes) -> bytes:
        with pytest.raises(OutputError) as caught:
            store.update(file, lambda _: b"z")
        assert "varattu" == caught.value.findings[0].code
        return old + b"y"

    assert store.update(file, change)
    assert b"xy" == file.read_bytes()


def test_change_that_fails_or_changes_nothing_leaves_everything(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"x")

    with pytest.raises(ZeroDivisionError):
        store.update(file, lambda _: bytes([1 // 0]))

    assert not store.update(file, lambda old: old)
    assert b"x" == file.read_bytes()
    assert not (tmp_path / "a.yaml.edellinen").exists()
    with pytest.raises(OutputError):
        store.create(file, b"y")
    store.create(tmp_path / "uusi" / "b.yaml", b"y")
    assert ["b.yaml"] == [path.name for path in (tmp_path / "uusi").iterdir()]
