"""The commands as a coach runs them: exit code, what is written, what is told."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result

from lomake.cli import main
from lomake.forms import LOMAKKEET, POHJALLISET

ROOT = Path(__file__).parent.parent
AINO = ROOT / "samples" / "asiakkaat" / "aino.yaml"
DAY = "2026-11-20"

PIENI = """\
palvelu: {järjestäjä: Esimerkin hyvinvointialue, yksikkö: Työhönvalmennus}
valmentaja: {nimi: Sari Ohjaaja}
asiakas:
  tunnus: LATU-0900
  sukunimi: Esimerkki
  etunimet: Eeva
  syntymäaika: 1.2.1990
  kotikunta: Pori
  puhelin: 050 000 0009
  äidinkieli: suomi
  asiointikieli: suomi
  yhteydenottotapa: [puhelu]
"""


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def asiakas(tmp_path: Path) -> Path:
    path = tmp_path / "eeva.yaml"
    path.write_text(PIENI, encoding="utf-8")
    return path


def test_tayta_writes_every_form_that_the_client_has_something_for(tmp_path: Path) -> None:
    result = run("tayta", AINO, "-o", tmp_path / "ulos", "--paiva", DAY)

    written = result.stdout.split()
    assert 0 == result.exit_code, result.stderr
    assert sorted(written) == sorted(str(path) for path in (tmp_path / "ulos").rglob("*.docx"))
    assert str(tmp_path / "ulos/LATU-0042/LATU-0042_lomake-b_b1_2026-01-29.docx") in written
    assert not any("lomake-d" in name or "lomake-e" in name for name in written)


def test_tayta_makes_the_newest_plan_and_with_kaikki_the_old_ones_too(tmp_path: Path) -> None:
    jere = ROOT / "samples" / "asiakkaat" / "jere.yaml"

    newest = run("tayta", jere, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY)
    every = run("tayta", jere, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY, "--kaikki")

    assert ["LATU-0037_tyonhakusuunnitelma_ts2_2026-03-27.docx"] == [Path(name).name for name in newest.stdout.split()]
    assert ["ts1", "ts2"] == [Path(name).name.split("_")[2] for name in every.stdout.split()]


def test_files_are_for_their_owner_only_and_bytes_depend_on_nothing_but_data_templates_and_day(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        run("tayta", AINO, "-l", "lomake-a", "-o", tmp_path / folder, "--paiva", DAY)
    run("tayta", AINO, "-l", "lomake-a", "-o", tmp_path / "c", "--paiva", "2026-11-21")

    first, second, later = sorted(tmp_path.rglob("*.docx"))
    assert 0o600 == stat.S_IMODE(first.stat().st_mode)
    assert 0o700 == stat.S_IMODE(first.parent.stat().st_mode)
    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes() != later.read_bytes()


def test_json_tells_one_document_a_line(tmp_path: Path) -> None:
    result = run("tayta", AINO, "-l", "lomake-c", "-o", tmp_path, "--paiva", DAY, "--json")

    (told,) = [json.loads(line) for line in result.stdout.splitlines()]
    assert {"asiakas": "LATU-0042", "lomake": "lomake-c", "tietue": "työ1"} == {
        k: told[k] for k in told if k != "tiedosto"
    }
    assert Path(told["tiedosto"]).exists()


def test_a_contradiction_leaves_the_client_unfilled_and_the_others_are_filled(tmp_path: Path, asiakas: Path) -> None:
    bad = tmp_path / "huono.yaml"
    bad.write_text(
        PIENI.replace("0900", "0901") + "lähete: {päiväys: 5.1.2026, saapunut: 1.1.2026}\n", encoding="utf-8"
    )
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\n", encoding="utf-8")

    result = run("tayta", tmp_path, "-o", tmp_path / "ulos", "--paiva", DAY)

    assert 3 == result.exit_code
    assert ["LATU-0900_lahete_2026-01-05.docx"] == [Path(name).name for name in result.stdout.split()]
    assert f"{bad}:13:39 Lähete › Saapunut: virhe: Päivä on ennen kohtaa Lähetteen päiväys." in result.stderr


def test_a_form_asked_for_by_name_that_has_no_data_is_told_and_fails(tmp_path: Path, asiakas: Path) -> None:
    result = run("tayta", asiakas, "-l", "lomake-d", "-o", tmp_path / "ulos", "--paiva", DAY)

    assert 1 == result.exit_code
    assert "Täytä ensin kohta työsuhteet.päättyminen." in result.stderr
    assert not (tmp_path / "ulos").exists()


def test_employers_extract_is_refused_without_consent_and_nothing_is_written(tmp_path: Path) -> None:
    client = tmp_path / "aino.yaml"
    text = AINO.read_text(encoding="utf-8")
    client.write_text(
        text.replace("yhteyslupa: kyllä\n      suostumus:", "yhteyslupa: ei\n      suostumus:"), encoding="utf-8"
    )
    assert client.read_text(encoding="utf-8") != text

    result = run("tayta", client, "-l", "tyonantajaote", "-o", tmp_path / "ulos", "--paiva", DAY)

    assert 1 == result.exit_code
    assert "Otetta ei tehdä: asiakas ei ole antanut valmentajalle lupaa olla yhteydessä työnantajaan." in result.stderr
    assert not (tmp_path / "ulos").exists()


def test_employers_extract_says_nothing_of_the_client_number_in_its_name_or_inside(tmp_path: Path) -> None:
    result = run("tayta", AINO, "-l", "tyonantajaote", "-o", tmp_path, "--paiva", DAY)

    (path,) = [Path(name) for name in result.stdout.split()]
    assert "LATU" not in path.name
    with ZipFile(path) as package:
        everything = b"".join(package.read(name) for name in package.namelist()).decode("utf-8", "replace")
    assert "Aino Mallila" in everything
    for secret in (
        "LATU-0042",
        "Työikäisten sosiaalipalvelut",
        "Hoitava",
        "sairaanhoitaja",
        "140392",
        "lomake.asiakas",
    ):
        assert secret not in everything


def test_turvakielto_prints_no_address_phone_or_municipality_and_the_coach_is_warned(tmp_path: Path) -> None:
    client = tmp_path / "aino.yaml"
    client.write_text(
        AINO.read_text(encoding="utf-8").replace(
            "  tunnus: LATU-0042\n", "  tunnus: LATU-0042\n  turvakielto: kyllä\n", 1
        )
        if "turvakielto:" not in AINO.read_text(encoding="utf-8")
        else AINO.read_text(encoding="utf-8").replace("turvakielto: ei", "turvakielto: kyllä"),
        encoding="utf-8",
    )

    result = run("tayta", client, "-o", tmp_path / "ulos", "--paiva", DAY)

    assert "Turvakielto: osoitetta, kotikuntaa, puhelinta ja sähköpostia ei tulosteta" in result.stderr
    for path in (tmp_path / "ulos").rglob("*.docx"):
        with ZipFile(path) as package:
            assert "050 000 0011" not in package.read("word/document.xml").decode(), path.name


def test_tyhja_writes_the_blank_set(tmp_path: Path) -> None:
    result = run("tyhja", "-o", tmp_path, "--paiva", DAY)

    assert 0 == result.exit_code, result.stderr
    assert sorted(f"{lomake.tunnus}_tyhja.docx" for lomake in POHJALLISET) == sorted(
        path.name for path in tmp_path.iterdir()
    )


def test_tarkista_tells_grades_by_exit_code(tmp_path: Path, asiakas: Path) -> None:
    fine = run("tarkista", asiakas, "--paiva", DAY)
    asiakas.write_text(PIENI.replace("  kotikunta: Pori\n", ""), encoding="utf-8")
    gap = run("tarkista", asiakas, "--paiva", DAY)
    asiakas.write_text(PIENI.replace("1.2.1990", "31.2.1990"), encoding="utf-8")
    wrong = run("tarkista", tmp_path, "--paiva", DAY)

    assert (0, "", "Kaikki kunnossa.\n") == (fine.exit_code, fine.stdout, fine.stderr)
    assert (1, "1 puute\n") == (gap.exit_code, gap.stderr)
    assert "Kotikunta: puute: Tämä kohta on vielä tyhjä." in gap.stdout
    assert 3 == wrong.exit_code
    assert f"{asiakas}:7:16 Asiakas › Syntymäaika: virhe: Tätä päivää ei ole kalenterissa." in wrong.stdout


def test_uusi_makes_a_client_file_that_can_be_checked_and_never_replaces_one(tmp_path: Path) -> None:
    made = run("uusi", "LATU-0101", "-o", tmp_path, "--paiva", DAY)
    checked = run("tarkista", tmp_path / "LATU-0101.yaml", "--paiva", DAY)
    again = run("uusi", "LATU-0101", "-o", tmp_path)
    wrong = run("uusi", "140392-9029", "-o", tmp_path)

    assert [str(tmp_path / "LATU-0101.yaml"), str(tmp_path / "asiakas.schema.json")] == made.stdout.split()
    assert 1 == checked.exit_code
    assert "virhe" not in checked.stdout
    assert 5 == again.exit_code
    assert "on jo olemassa" in again.stderr
    assert 2 == wrong.exit_code
    assert "140392" not in wrong.stderr


def test_pohjat_can_be_taken_out_changed_and_used(tmp_path: Path, asiakas: Path) -> None:
    oma = tmp_path / "OMA"
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\n", encoding="utf-8")

    taken = run("pohjat", "vie", oma)
    checked = run("pohjat", "tarkista", oma)
    again = run("pohjat", "vie", oma)
    shutil.copy(oma / "lahete.docx", oma / "lähetys.docx")
    strange = run("pohjat", "tarkista", oma)
    filled = run("tayta", asiakas, "-o", tmp_path / "ulos", "--pohjat", oma, "--paiva", DAY)

    assert len(POHJALLISET) == len(taken.stdout.split())
    assert (0, f"Pohjia: {len(POHJALLISET)}, kaikki kunnossa.\n") == (checked.exit_code, checked.stdout)
    assert 5 == again.exit_code
    assert 4 == strange.exit_code
    assert "lähetys.docx" in strange.stderr
    assert 0 == filled.exit_code


def test_a_folder_without_a_single_template_is_no_folder_of_templates(tmp_path: Path, asiakas: Path) -> None:
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\n", encoding="utf-8")
    (tmp_path / "OMA").mkdir()
    (tmp_path / "OMA" / "lahetys.docx").write_bytes(b"PK")

    filled = run("tayta", asiakas, "-o", tmp_path / "ulos", "--pohjat", tmp_path / "OMA")
    blank = run("tyhja", "-o", tmp_path / "ulos", "--pohjat", tmp_path / "OMA")

    assert (4, 4) == (filled.exit_code, blank.exit_code)
    assert f"{tmp_path / 'OMA'}: virhe: Lomakkeen Word-pohjaa ei ole tässä kansiossa." in filled.stderr
    assert not (tmp_path / "ulos").exists()


def test_lomakkeet_and_skeema_tell_what_there_is(tmp_path: Path) -> None:
    forms = run("lomakkeet", "--json")
    schema = run("skeema")
    written = run("skeema", "-o", tmp_path / "s.json")

    assert [lomake.tunnus for lomake in LOMAKKEET] == [json.loads(line)["lomake"] for line in forms.stdout.splitlines()]
    assert json.loads(schema.stdout) == json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    assert f"{tmp_path / 's.json'}\n" == written.stdout


@pytest.mark.parametrize("command", ["täytä", "tayta", "TÄYTÄ"])
def test_commands_are_understood_with_and_without_dots(command: str) -> None:
    result = run(command, "--help")

    assert 0 == result.exit_code
    assert "Täytä asiakkaan lomakkeet" in result.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["tayta"], "Komennosta puuttuu tieto"),
        (["lömakket"], "Tarkoititko 'lomakkeet'?"),
        (["tayta", "x.yaml", "-o", "y", "-l", "lomake-x"], "lomake-a"),
        (["tayta", "x.yaml", "-o", "y", "--paiva", "eilen"], "kirjoita päivä muodossa"),
    ],
    ids=["puuttuu", "tuntematon komento", "tuntematon lomake", "huono päivä"],
)
def test_wrong_use_ends_with_2_and_a_finnish_sentence(words: list[str], told: str) -> None:
    result = run(*words)

    assert 2 == result.exit_code
    assert "Error" not in result.stderr
    assert "Käyttö: " in result.stderr
    assert told in result.stderr


def test_a_missing_file_is_told_with_its_name(tmp_path: Path) -> None:
    result = run("tayta", tmp_path / "puuttuu.yaml", "-o", tmp_path / "ulos")

    assert 3 == result.exit_code
    assert f"{tmp_path / 'puuttuu.yaml'}: virhe: Tiedostoa ei voi lukea" in result.stderr


def test_an_output_place_that_cannot_be_written_ends_with_5(tmp_path: Path, asiakas: Path) -> None:
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\n", encoding="utf-8")
    (tmp_path / "ulos").write_text("tiedosto", encoding="utf-8")

    result = run("tayta", asiakas, "-o", tmp_path / "ulos", "--paiva", DAY)

    assert 5 == result.exit_code
    assert "Tiedostoa ei voi kirjoittaa" in result.stderr


def test_names_and_words_that_the_terminal_lacks_are_printed_as_codes(tmp_path: Path, asiakas: Path) -> None:
    asiakas.write_text(PIENI.replace("  kotikunta: Pori\n", ""), encoding="utf-8")
    odd = asiakas.rename(tmp_path / os.fsdecode(b"\xe4iti.yaml"))
    words = [sys.executable, str(ROOT / "cli.py"), "tarkista", str(odd)]

    old = subprocess.run(words, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "cp850"})
    new = subprocess.run(words, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "utf-8"})

    assert (1, 1) == (old.returncode, new.returncode)
    assert "Asiakas \\u203a Kotikunta: puute: Tämä kohta on vielä tyhjä." in old.stdout.decode("cp850")
    assert "\\udce4iti.yaml:3:1 Asiakas › Kotikunta: puute:" in new.stdout.decode()


# macOS and Windows have no such device; what is tested is the same code there.
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_output_that_cannot_be_printed_ends_with_5() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, ROOT / "cli.py", "lomakkeet"], stdout=full, stderr=subprocess.PIPE, check=False, text=True,
            encoding="utf-8",
        )  # fmt: skip

    assert 5 == done.returncode
    assert done.stderr.startswith("virhe: Tulosta ei voi näyttää: levy on täynnä.")
    assert "Traceback" not in done.stderr


def test_help_of_every_command_is_finnish_and_ends_with_an_example() -> None:
    commands = [*main.commands.values(), *main.commands["pohjat"].commands.values()]  # type: ignore[attr-defined]
    for command in commands:
        if command.name != "pohjat":
            assert "Esimerkki: lomake " in (command.help or ""), command.name


def test_cli_py_does_the_same_as_the_installed_command() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "cli.py", "lomakkeet"], capture_output=True, text=True, check=True, encoding="utf-8"
    )

    assert run("lomakkeet").stdout == done.stdout


@pytest.mark.parametrize("word", ["diagnoosin", "Työikäisten sosiaalipalvelut, työhönvalmennus", "LATU-0042"])
def test_employers_extract_is_refused_when_it_would_say_what_the_client_forbade(tmp_path: Path, word: str) -> None:
    client = tmp_path / "aino.yaml"
    text = AINO.read_text(encoding="utf-8")
    client.write_text(
        text.replace("Talvivaraston työt opetellaan", f"{word} ja talvivaraston työt opetellaan"), encoding="utf-8"
    )
    assert client.read_text(encoding="utf-8") != text

    result = run("tayta", client, "-l", "tyonantajaote", "-o", tmp_path / "ulos", "--paiva", DAY)

    assert 1 == result.exit_code
    assert "Otetta ei tehdä: siinä olisi tieto tai kielletty sana kohdasta" in result.stderr
    refusals = [line for line in result.stderr.splitlines() if "Otetta ei tehdä" in line]
    assert not any(word in line for line in refusals)
    assert not (tmp_path / "ulos").exists()


def with_document(template: Path, change: Callable[[str], str]) -> None:
    """Change the text of the template's main part."""
    with ZipFile(template) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = change(parts["word/document.xml"].decode()).encode()
    with ZipFile(template, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)


def test_every_fault_of_an_offices_templates_is_told_at_once_with_its_place_and_remedy(tmp_path: Path) -> None:
    run("pohjat", "vie", tmp_path)
    with_document(
        tmp_path / "lomake-b.docx",
        lambda xml: xml.replace('w:val="tapaaminen.päiväys"', 'w:val="tapaaminen.päivys"').replace(
            'w:val="tapaaminen.kesto"', 'w:val="asiakas.sukunimi"'
        ),
    )
    with_document(
        tmp_path / "lahete.docx",
        lambda xml: xml.replace("<w:sectPr", "<w:p><w:r><w:t>{% if asiakas.tulkki %}</w:t></w:r></w:p><w:sectPr", 1),
    )

    result = run("pohjat", "tarkista", tmp_path)

    assert 4 == result.exit_code
    told = [line.removeprefix(f"{tmp_path}/") for line in result.stderr.splitlines()]
    assert ["lahete.docx", "lomake-b.docx", "lomake-b.docx"] == sorted(line.partition(":")[0] for line in told)
    text = "\n".join(told)
    assert "Kenttää ”tapaaminen.päivys” ei ole. Tarkoititko ”tapaaminen.päiväys”?" in text
    assert "Kenttä ”asiakas.sukunimi” ei saa näkyä tämän lomakkeen lukijalle." in text
    assert "Leipäteksti, taulukko 1, rivi 1, solu 5: " in text


def test_a_template_without_any_field_is_refused_and_one_with_fewer_is_told(tmp_path: Path) -> None:
    run("pohjat", "vie", tmp_path)
    with_document(
        tmp_path / "lomake-e.docx",
        lambda xml: re.sub("<w:bookmark[^>]*>", "", xml).replace('<w:tag w:val="päättäminen.syy"/>', ""),
    )

    fewer = run("pohjat", "tarkista", tmp_path)
    for part in ("document", "header1", "header2", "footer1", "footer2"):
        with ZipFile(tmp_path / "lomake-e.docx") as package:
            parts = {name: package.read(name) for name in package.namelist()}
        parts[f"word/{part}.xml"] = re.sub(rb"<w:(tag |bookmark)[^>]*>", b"", parts[f"word/{part}.xml"])
        with ZipFile(tmp_path / "lomake-e.docx", "w") as package:
            for name, data in parts.items():
                package.writestr(name, data)
    none = run("pohjat", "tarkista", tmp_path)

    assert 0 == fewer.exit_code
    assert "huomio: Pohjasta puuttuu kenttiä, jotka ovat oletuspohjassa: päättäminen.syy." in fewer.stderr
    assert 4 == none.exit_code
    assert "lomake-e.docx: virhe: Pohjassa ei ole yhtään kenttää." in none.stderr


def broken_zip(docx: bytes) -> bytes:
    """Return the Word file with the insides of its app.xml turned to noise."""
    with ZipFile(BytesIO(docx)) as package:
        start = package.getinfo("docProps/app.xml").header_offset + 30 + len("docProps/app.xml")
    return docx[:start] + b"\xff" * 40 + docx[start + 40 :]


@pytest.mark.parametrize("spoil", [broken_zip, lambda _: bytes(50_000_001)], ids=["broken", "huge"])
def test_a_file_in_the_place_of_a_form_that_is_no_form_is_kept_and_stops_no_other(
    tmp_path: Path, asiakas: Path, spoil: Callable[[bytes], bytes]
) -> None:
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\nsopimus: {päiväys: 6.1.2026}\n", encoding="utf-8")
    words = ["tayta", asiakas, "-o", tmp_path / "ulos", "--paiva", DAY]
    first, second = map(Path, run(*words).stdout.split())
    first.write_bytes(spoil(first.read_bytes()))

    again = run(*words)

    assert 5 == again.exit_code
    assert [str(second)] == again.stdout.split()
    assert again.stderr.startswith(f"{first}: virhe: ") or f"\n{first}: virhe: " in again.stderr


@pytest.mark.skipif(os.name == "nt", reason="chmod takes no rights away on Windows")
def test_a_folder_without_rights_ends_with_5_and_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "lukossa"
    folder.mkdir(0)
    root = os.geteuid() == 0
    tmp_path.chmod(0o755)
    try:
        if root:
            os.seteuid(65534)
        result = run("uusi", "LATU-0101", "-o", folder / "alla")
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)

    assert 5 == result.exit_code
    assert f"{folder / 'alla' / 'LATU-0101.yaml'}: virhe: Tiedostoa ei voi lukea: oikeus puuttuu" in result.stderr


@pytest.mark.parametrize("year", [2026, 2027, 2040])
def test_with_a_day_given_the_clock_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int) -> None:
    monkeypatch.setattr("lomake.cli.shared.today", lambda: date(year, 12, 31))

    checked = run("tarkista", ROOT / "samples", "--paiva", DAY)
    filled = run("tayta", AINO, "-o", tmp_path, "--paiva", DAY)

    assert (0, "", "Kaikki kunnossa.\n") == (checked.exit_code, checked.stdout, checked.stderr)
    for path in tmp_path.rglob("*.docx"):
        kept = ROOT / "samples" / "taytetyt" / path.relative_to(tmp_path)
        assert kept.read_bytes() == path.read_bytes(), path.name
    assert 0 == filled.exit_code


def test_what_is_recorded_today_has_happened_also_when_an_older_day_is_printed(
    asiakas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lomake.cli.shared.today", lambda: date(2026, 11, 22))
    asiakas.write_text(PIENI + "tapaamiset: [{päiväys: 22.11.2026, kesto: 30}]\n", encoding="utf-8")

    today = run("tarkista", asiakas, "--paiva", DAY)
    asiakas.write_text(PIENI + "tapaamiset: [{päiväys: 23.11.2026, kesto: 30}]\n", encoding="utf-8")
    tomorrow = run("tarkista", asiakas, "--paiva", DAY)

    assert 1 == today.exit_code
    assert 3 == tomorrow.exit_code
    assert "Päivä on tulevaisuudessa." in tomorrow.stdout


def test_two_files_with_one_client_number_are_both_told_and_neither_is_filled(tmp_path: Path, asiakas: Path) -> None:
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\n", encoding="utf-8")
    other = tmp_path / "toinen.yaml"
    other.write_text(asiakas.read_text(encoding="utf-8").replace("Eeva", "Onni"), encoding="utf-8")
    third = tmp_path / "viides.yaml"
    third.write_text(asiakas.read_text(encoding="utf-8").replace("LATU-0900", "LATU-0905"), encoding="utf-8")

    result = run("tayta", tmp_path, "-o", tmp_path / "ulos", "--paiva", DAY)

    assert 3 == result.exit_code
    assert ["LATU-0905_lahete_2026-01-05.docx"] == [Path(name).name for name in result.stdout.split()]
    assert f"{asiakas}: virhe: Sama asiakastunnus on myös tiedostossa {other}." in result.stderr
    assert f"{other}: virhe: Sama asiakastunnus on myös tiedostossa {asiakas}." in result.stderr


def test_a_form_that_was_changed_in_word_is_kept_until_korvaa_is_given(tmp_path: Path, asiakas: Path) -> None:
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\nsopimus: {päiväys: 6.1.2026}\n", encoding="utf-8")
    words = ("tayta", asiakas, "-o", tmp_path / "ulos", "--paiva", DAY)
    run(*words)
    form = tmp_path / "ulos/LATU-0900/LATU-0900_lahete_2026-01-05.docx"
    with ZipFile(form) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["docProps/app.xml"] = parts["docProps/app.xml"].replace(b">lomake<", b">Microsoft Office Word<")
    with ZipFile(form, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    edited = form.read_bytes()

    again = run(*words)
    kept = form.read_bytes()
    forced = run(*words, "--korvaa")

    assert 5 == again.exit_code
    assert f"{form}: virhe: Lomaketta on muokattu Wordissa" in again.stderr
    assert 1 == len(again.stdout.split())
    assert edited == kept
    assert 0 == forced.exit_code
    assert edited != form.read_bytes()


def test_a_document_that_cannot_be_written_does_not_stop_the_others(tmp_path: Path, asiakas: Path) -> None:
    asiakas.write_text(PIENI + "lähete: {päiväys: 5.1.2026}\nsopimus: {päiväys: 6.1.2026}\n", encoding="utf-8")
    blocked = tmp_path / "ulos/LATU-0900/LATU-0900_lahete_2026-01-05.docx"
    blocked.mkdir(parents=True)

    result = run("tayta", asiakas, "-o", tmp_path / "ulos", "--paiva", DAY)

    assert 5 == result.exit_code
    assert ["LATU-0900_yhteistyosopimus_2026-01-06.docx"] == [Path(name).name for name in result.stdout.split()]
    assert f"{blocked}: virhe: Tiedostoa ei voi kirjoittaa: se on kansio." in result.stderr
    assert "Asiakirjoja: 1\n" in result.stderr


def test_a_missing_folder_of_templates_is_told_and_never_replaced_by_the_default(tmp_path: Path) -> None:
    used = run("tayta", AINO, "-o", tmp_path / "ulos", "--paiva", DAY, "--pohjat", tmp_path / "EI_OLE")
    checked = run("pohjat", "tarkista", tmp_path / "EI_OLE")

    assert (4, 4) == (used.exit_code, checked.exit_code)
    assert "Pohjien kansiota ei ole." in used.stderr
    assert "Pohjien kansiota ei ole." in checked.stderr
    assert not (tmp_path / "ulos").exists()


def test_an_extract_that_was_refused_is_not_called_empty(tmp_path: Path) -> None:
    linnea = ROOT / "samples" / "asiakkaat" / "linnea.yaml"

    result = run("tayta", linnea, "-l", "tyonantajaote", "-o", tmp_path, "--paiva", DAY)

    assert 1 == result.exit_code
    assert f"{linnea} Sovittu tuki työpaikalla: huomio: Otetta ei tehdä: " in result.stderr
    assert "vielä mitään" not in result.stderr
