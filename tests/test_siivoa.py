"""Working copies past their time are told and, when asked, removed; nothing else is touched."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import zipfile
from datetime import date
from hashlib import blake2s
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from filelock import FileLock

from lomake import retention, store
from lomake.cli import main
from lomake.retention import Ehdot, Laji, Syy
from lomake.sealing import Key, Password

ROOT = Path(__file__).parent.parent
EELI = ROOT / "samples" / "paattynyt" / "eeli.yaml"  # päättyi 30.10.2026
AINO = ROOT / "samples" / "asiakkaat" / "aino.yaml"
DAY = "2026-12-15"
SALASANA = "kolme sanaa peräkkäin"
KEY = Key(Password(SALASANA), seals=True)
TUNNUS = "LATU-0061"


def run(*words: object, salasana: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], env={"LOMAKE_SALASANA": salasana})


def siivoa(folder: Path, *words: object, salasana: str | None = None) -> Result:
    return run("siivoa", folder, "--paivia", 30, "--paiva", DAY, *words, salasana=salasana)


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.fixture
def kansio(tmp_path: Path) -> Path:
    """Return a coach's folder: an ended client and a present one, their documents, and previous versions of both."""
    root = tmp_path / "työ"
    (root / "asiakkaat").mkdir(parents=True)
    for source in (EELI, AINO):
        shutil.copy(source, root / "asiakkaat")
        shutil.copy(source, root / "asiakkaat" / f"{source.name}.edellinen")
        (root / "asiakkaat" / f".{source.name}.lukko").touch()
    for source in (EELI, AINO):
        result = run("tayta", source, "-o", root / "ulos", "--paiva", "2026-11-20")
        assert 0 == result.exit_code, result.stderr
    return root


def of_eeli(kansio: Path) -> list[Path]:
    return sorted((kansio / "ulos" / TUNNUS).glob("*.docx"))


def edit(path: Path) -> None:
    """Let a document be one that Word has saved."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["docProps/app.xml"] = parts["docProps/app.xml"].replace(b">lomake<", b">Microsoft Office Word<")
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    path.write_bytes(data.getvalue())


# What is told


def test_without_a_number_of_days_it_only_says_how_to_give_it(kansio: Path) -> None:
    before = files(kansio)

    result = run("siivoa", kansio, "--poista", "--paiva", DAY)

    assert 2 == result.exit_code
    assert "--paivia 30, tai asetuksissa rivi ”säilytys: 30”" in result.stderr
    assert before == files(kansio)


def test_what_would_go_is_told_with_its_day_and_nothing_is_removed(kansio: Path) -> None:
    before = files(kansio)

    result = siivoa(kansio)

    lines = result.stdout.splitlines()
    assert 1 == result.exit_code, result.stderr
    assert len(of_eeli(kansio)) + 2 == len(lines)
    assert all(line.startswith(f"{TUNNUS}   30.10.2026  ") and line.endswith(": poistettaisiin") for line in lines)
    assert "Kuvitelma" not in result.output
    assert "Anna --poista, niin ne poistetaan." in result.stderr
    assert before == files(kansio)


def test_days_come_from_the_settings_too(kansio: Path, tmp_path: Path) -> None:
    settings = tmp_path / "asetukset.yaml"
    settings.write_text("säilytys: 30\n", encoding="utf-8")
    none = tmp_path / "tyhjat.yaml"
    none.write_text("päivänolla: palvelu alkaa\n", encoding="utf-8")

    told = run("siivoa", kansio, "--asetukset", settings, "--paiva", DAY)
    off = run("siivoa", kansio, "--asetukset", none, "--paiva", DAY)

    assert siivoa(kansio).stdout == told.stdout
    assert 2 == off.exit_code


@pytest.mark.parametrize(("day", "over"), [("2026-11-28", False), ("2026-11-29", False), ("2026-11-30", True)])
def test_time_is_over_when_more_days_than_given_have_passed(tmp_path: Path, day: str, over: bool) -> None:
    """30.10. and 30 days is 29.11.: on that day the copy may still be needed."""
    shutil.copy(EELI, tmp_path)

    result = run("siivoa", tmp_path, "--paivia", 30, "--paiva", day)

    assert int(over) == result.exit_code
    assert over == ("asiakastiedosto" in result.stdout)


def test_service_that_is_interrupted_has_not_ended(tmp_path: Path) -> None:
    text = EELI.read_text(encoding="utf-8").replace(
        "  laji: päättyy\n", "  laji: keskeytyy – jatko sovittu\n  jatkopvm: 1.3.2027\n"
    )
    text += "tauot:\n  - {alkaa: 30.10.2026, syy: muu}\n"
    (tmp_path / "eeli.yaml").write_text(text, encoding="utf-8")

    result = siivoa(tmp_path)

    assert (0, "") == (result.exit_code, result.stdout), result.stderr


def test_json_has_a_line_for_each_thing(kansio: Path) -> None:
    rows = [json.loads(line) for line in siivoa(kansio, "--json").stdout.splitlines()]

    kinds = [row["laji"] for row in rows]
    assert {"asiakas": TUNNUS, "päivä": "2026-10-30", "tila": "poistettaisiin", "syy": ""}.items() <= rows[0].items()
    assert ["edellinen versio", "asiakastiedosto"] == kinds[-2:]
    assert {"asiakirja"} == set(kinds[:-2])


# What is removed


def test_ended_client_goes_with_documents_previous_version_and_lock(kansio: Path) -> None:
    before = files(kansio)

    result = siivoa(kansio, "--poista")
    again = siivoa(kansio, "--poista")

    gone = before - files(kansio)
    assert 0 == result.exit_code, result.stderr
    assert {name for name in before if TUNNUS in name or "eeli" in name} == gone
    assert "asiakkaat/aino.yaml.edellinen" in files(kansio)
    assert f"Poistettiin: {len(gone) - 2}" in result.stderr, "the folder and the lock are not counted"
    assert (0, "") == (again.exit_code, again.stdout)


@pytest.mark.parametrize("valitsimet", [(), ("--iso",), ("--kieli", "sv"), ("--kieli", "sv", "--iso")], ids=" ".join)
def test_employers_paper_goes_with_its_client_though_it_names_nobody(
    tmp_path: Path, valitsimet: tuple[str, ...]
) -> None:
    text = AINO.read_text(encoding="utf-8") + "\npäättäminen: {päättyi: 20.11.2026, kirjattu: {päiväys: 20.11.2026}}\n"
    (tmp_path / "aino.yaml").write_text(text, encoding="utf-8")
    made = run("tayta", AINO, "-l", "tyonantajaote", *valitsimet, "-o", tmp_path, "--paiva", "2026-11-20")
    paper = Path(made.stdout.strip())
    assert paper.exists()

    result = run("siivoa", tmp_path, "--paivia", 30, "--paiva", "2027-01-15", "--poista")

    assert 0 == result.exit_code, result.output
    assert set() == files(tmp_path)
    assert f"asiakirja  {paper}: poistettiin" in result.stdout


def test_form_that_a_person_has_changed_stays_and_so_does_the_client_file(kansio: Path) -> None:
    """What was typed may not be read back yet."""
    first, *others = of_eeli(kansio)
    edit(first)
    assert others

    result = siivoa(kansio, "--poista")

    assert 1 == result.exit_code
    assert f"{first}: jää (muokattu)" in result.stdout
    assert f"{kansio / 'asiakkaat' / 'eeli.yaml'}: jää (asiakirjoja jää)" in result.stdout
    assert [first] == of_eeli(kansio)
    assert {"eeli.yaml", "eeli.yaml.edellinen"} <= files(kansio / "asiakkaat")


def test_changed_forms_go_when_asked(kansio: Path) -> None:
    edit(of_eeli(kansio)[0])

    result = siivoa(kansio, "--poista", "--myos-muokatut")

    assert 0 == result.exit_code, result.output
    assert not [name for name in files(kansio) if TUNNUS in name or "eeli" in name]


def test_pdf_beside_a_form_goes_with_it_unless_somebody_has_signed_it(kansio: Path) -> None:
    pdf = of_eeli(kansio)[0].with_suffix(".pdf")
    pdf.write_bytes(b"%PDF-1.7 allekirjoitettu")

    kept, gone = siivoa(kansio, "--poista"), siivoa(kansio, "--poista", "--myos-muokatut")

    assert 1 == kept.exit_code
    assert f"{pdf}: jää (muokattu)" in kept.stdout
    assert f"{kansio / 'asiakkaat' / 'eeli.yaml'}: jää (asiakirjoja jää)" in kept.stdout
    assert 0 == gone.exit_code, gone.output
    assert not (kansio / "asiakkaat" / "eeli.yaml").exists()


def test_client_whose_lomake_e_is_not_recorded_stays_until_asked(tmp_path: Path) -> None:
    """Lomakkeisto 7.4: the working copy is deleted after E and recording."""
    start, _, _ = EELI.read_text(encoding="utf-8").rpartition("  kirjattu:")
    (tmp_path / "eeli.yaml").write_text(start, encoding="utf-8")

    kept = siivoa(tmp_path, "--poista")
    gone = siivoa(tmp_path, "--poista", "--myos-kirjaamattomat")

    assert 1 == kept.exit_code
    assert "jää (Lomake E kirjaamatta)" in kept.stdout
    assert 0 == gone.exit_code
    assert set() == files(tmp_path)


def test_what_is_not_recognised_stays_and_is_told(kansio: Path) -> None:
    folder = kansio / "ulos" / TUNNUS
    strangers = {
        folder / "muistiinpano.txt": b"x",
        folder / "kirje.docx": AINO.read_bytes(),
        folder / f"{TUNNUS}_liite.pdf": b"%PDF-1.7",
        kansio / f"{TUNNUS}_oma.docx": b"PK",
    }
    other = next((kansio / "ulos" / "LATU-0042").glob("*.docx"))
    strangers[folder / f"{TUNNUS}_toisen.docx"] = other.read_bytes()
    for path, data in strangers.items():
        path.write_bytes(data)
    (kansio / "luettelo.xlsx").write_bytes(b"PK")
    (kansio / "rikki.yaml").write_text("asiakas: [", encoding="utf-8")
    (kansio / "compose.yaml").write_text("services: {}", encoding="utf-8")

    result = siivoa(kansio, "--poista")

    assert 0 == result.exit_code, result.output
    for path in strangers:
        assert path.exists()
        assert f"{path}: huomio: Tiedosto on päättyneen asiakkaan kansiossa tai nimellä" in result.stderr
    assert {"luettelo.xlsx", "rikki.yaml", "compose.yaml"} <= files(kansio)
    assert not (kansio / "asiakkaat" / "eeli.yaml").exists()


def test_two_files_of_one_client_stay(kansio: Path) -> None:
    """One of them may be the present service."""
    shutil.copy(EELI, kansio / "eeli-kopio.yaml")
    before = files(kansio)

    result = siivoa(kansio, "--poista")

    assert before == files(kansio)
    assert 2 == result.stderr.count("Samalla asiakastunnuksella on kaksi tiedostoa")


@pytest.mark.skipif(os.name == "nt", reason="links of Unix")
def test_links_are_not_followed(kansio: Path, tmp_path: Path) -> None:
    outside = tmp_path / "muualla"
    shutil.move(kansio / "ulos" / TUNNUS, outside / TUNNUS)
    (kansio / "ulos" / TUNNUS).symlink_to(outside / TUNNUS)
    shutil.move(kansio / "asiakkaat" / "eeli.yaml", outside / "eeli.yaml")
    (kansio / "asiakkaat" / "eeli.yaml").symlink_to(outside / "eeli.yaml")
    (tmp_path / "linkki").symlink_to(kansio)
    before = files(outside)

    result = siivoa(kansio, "--poista")
    link = siivoa(tmp_path / "linkki", "--poista")

    assert before == files(outside)
    assert "asiakastiedosto" not in result.stdout
    assert 3 == link.exit_code
    assert "Kansiota ei ole, tai se on linkki." in link.stderr


def test_file_that_changes_after_it_was_looked_at_stays(kansio: Path) -> None:
    katsaus = retention.look([kansio], Ehdot(date(2026, 12, 15), 30))
    client = kansio / "asiakkaat" / "eeli.yaml"
    document = of_eeli(kansio)[0]
    document.write_bytes(document.read_bytes() + b" ")

    done = [(one.path, [finding.code for finding in error.findings]) for one, error in katsaus.remove() if error]

    assert [(document, ["siivous-muuttui"])] == done
    assert client.exists(), "its document stays, so it does"
    assert [document] == of_eeli(kansio)


def test_previous_version_of_a_present_client_goes_when_it_has_lain_for_long(kansio: Path) -> None:
    old, new = kansio / "asiakkaat" / "aino.yaml.edellinen", kansio / "muu.yaml.edellinen"
    stranger = kansio / "lista.yaml.edellinen"
    shutil.copy(AINO, new)
    stranger.write_text("services: {}", encoding="utf-8")
    os.utime(old, (1_790_000_000, 1_790_000_000))  # 21.9.2026
    os.utime(stranger, (1_790_000_000, 1_790_000_000))
    os.utime(new, (1_797_000_000, 1_797_000_000))  # 11.12.2026

    result = siivoa(kansio, "--poista")

    assert 0 == result.exit_code, result.stderr
    assert f"LATU-0042    21.9.2026  edellinen versio  {old}: poistettiin" in result.stdout
    assert (False, True, True) == (old.exists(), new.exists(), stranger.exists())
    assert (kansio / "asiakkaat" / "aino.yaml").exists()


def test_batch_forgets_a_client_that_goes(kansio: Path) -> None:
    """Its manifest has the client number and what the criteria lack."""
    ulos = kansio / "ulos"
    clients = kansio / "asiakkaat"
    shutil.rmtree(ulos)
    assert 0 == run("era", clients, "-o", ulos, "--paiva", "2026-11-20").exit_code
    manifest = ulos / "lomake-era.jsonl"
    before = manifest.read_text(encoding="utf-8").splitlines()

    result = siivoa(kansio, "--poista")
    again = run("era", clients, "-o", ulos, "--paiva", "2026-11-20")

    assert 0 == result.exit_code, result.output
    assert [line for line in before if TUNNUS not in line] == manifest.read_text(encoding="utf-8").splitlines()
    assert f"rivi eräajon luettelossa  {manifest}: poistettiin" in result.stdout
    assert 0 == again.exit_code, again.stderr
    assert not [line for line in again.stdout.splitlines() if line.endswith(".docx")]


# What runs leave behind


def test_lock_goes_only_when_its_client_file_is_gone_and_nobody_holds_it(tmp_path: Path) -> None:
    for name in ("poissa.yaml", "varattu.yaml", "paikalla.yaml"):
        (tmp_path / f".{name}.lukko").touch()
    shutil.copy(AINO, tmp_path / "paikalla.yaml")
    (tmp_path / ".muu.lukko").touch()
    (tmp_path / ".tekstiä.yaml.lukko").write_text("x", encoding="utf-8")

    with FileLock(tmp_path / ".varattu.yaml.lukko"):
        result = siivoa(tmp_path, "--poista")

    left = {".varattu.yaml.lukko", ".paikalla.yaml.lukko", "paikalla.yaml", ".muu.lukko", ".tekstiä.yaml.lukko"}
    assert left == files(tmp_path)
    assert 5 == result.exit_code
    assert "Tiedostoa kirjoitetaan juuri muualta." in result.stderr


def test_folder_of_a_killed_run_goes_and_that_of_a_living_one_stays(tmp_path: Path) -> None:
    host = blake2s(socket.gethostname().encode(), digest_size=4).hexdigest()
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    dead = tmp_path / "a" / f".lomake-{host}-{ended.pid}-0123abcd"
    alive = tmp_path / f".lomake-{host}-{os.getpid()}-0123abcd"
    other = tmp_path / ".lomake-omat-asiat-tässä"
    for folder in (dead, alive, other):
        folder.mkdir(parents=True)
        (folder / "valmis").write_bytes(b"x")

    result = siivoa(tmp_path, "--poista")

    assert 0 == result.exit_code, result.stderr
    assert (False, True, True) == (dead.exists(), alive.exists(), other.exists())


def test_folder_of_a_killed_batch_goes_unless_a_batch_is_going_on(tmp_path: Path) -> None:
    for name in ("kuollut", "käynnissä"):
        (tmp_path / name / ".lomake-era" / "ajo" / "osa").mkdir(parents=True)
        (tmp_path / name / ".lomake-era" / "ajo" / "osa" / "0").write_bytes(b"x")

    with FileLock(tmp_path / "käynnissä" / ".lomake-era.lukko"):
        listed = siivoa(tmp_path)
        result = siivoa(tmp_path, "--poista")

    assert [f"{tmp_path / 'kuollut' / '.lomake-era'}: poistettaisiin"] == [
        line.split("  ")[-1] for line in listed.stdout.splitlines()
    ]
    assert 0 == result.exit_code, result.stderr
    assert not (tmp_path / "kuollut" / ".lomake-era").exists()
    assert (tmp_path / "käynnissä" / ".lomake-era" / "ajo" / "osa" / "0").exists()


# Sealed


def test_sealed_client_and_documents_go_with_the_password(kansio: Path) -> None:
    run("salaa", kansio / "asiakkaat" / "eeli.yaml", "--poista", salasana=SALASANA)
    for path in of_eeli(kansio):
        path.write_bytes(KEY.seal(path.read_bytes()))
    before = files(kansio)

    closed = siivoa(kansio, "--poista")
    still = files(kansio)
    opened = siivoa(kansio, "--poista", salasana=SALASANA)

    assert 3 == closed.exit_code
    assert "Tiedosto on salattu." in closed.stderr
    assert before == still
    assert 0 == opened.exit_code, opened.output
    assert not [name for name in files(kansio) if TUNNUS in name or "eeli" in name]


def test_sealed_document_that_does_not_open_keeps_its_client_file(kansio: Path) -> None:
    document = of_eeli(kansio)[0]
    document.write_bytes(KEY.seal(document.read_bytes()))

    katsaus = retention.look([kansio], Ehdot(date(2026, 12, 15), 30))

    kept = {(one.laji, one.jää) for one in katsaus.löydöt if one.jää}
    assert {
        (Laji.ASIAKIRJA, Syy.EI_AUKEA),
        (Laji.EDELLINEN, Syy.ASIAKIRJOJA),
        (Laji.ASIAKASTIEDOSTO, Syy.ASIAKIRJOJA),
    } == kept
    assert store.is_sealed(document.read_bytes())


@pytest.mark.parametrize(("kieli", "alku"), [("fi", "kopio"), ("sv", "kopia")])
def test_copy_for_another_reader_goes_with_its_client(kansio: Path, kieli: str, alku: str) -> None:
    """Its name tells neither the client nor the form's letter; the folder does."""
    words = ("--ilman-terveystietoja", "--kieli", kieli, "-o", kansio / "ulos", "--paiva", "2026-11-20")
    result = run("tayta", EELI, *words)
    assert 0 == result.exit_code, result.stderr
    copies = [*(kansio / "ulos" / TUNNUS).glob(f"{alku}_*")]

    assert 0 == siivoa(kansio, "--poista").exit_code

    assert copies
    assert [] == [copy for copy in copies if copy.exists()]
