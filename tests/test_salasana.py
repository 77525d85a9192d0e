"""Documents and client files behind a password, as a coach makes and reads them."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest
import wordedit as word
from click.testing import CliRunner, Result

from lomake import receive, store
from lomake.cli import main
from lomake.errors import OutputError
from lomake.fill import is_ours
from lomake.sealing import Key, Password

ROOT = Path(__file__).parent.parent
AINO = ROOT / "samples" / "asiakkaat" / "aino.yaml"
TIIMI = ROOT / "samples" / "tiimi.yaml"
DAY = "2026-11-20"
SALASANA = "kolme sanaa peräkkäin"
KEY = Key(Password(SALASANA), seals=True)
PLAN = "LATU-0042/LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26.docx"


def run(*words: object, given: str | None = None, salasana: str | None = None) -> Result:
    """Run a command; `given` is typed at the question, `salasana` stands in the environment."""
    env = {"LOMAKE_SALASANA": salasana}
    return CliRunner().invoke(main, [str(word) for word in words], input=given, env=env)


@pytest.fixture
def aino(tmp_path: Path) -> Path:
    """Return a sealed client file, alone in a folder."""
    path = tmp_path / "asiakkaat" / "aino.yaml"
    path.parent.mkdir()
    shutil.copy(AINO, path)
    result = run("salaa", path, "--poista", salasana=SALASANA)
    assert 0 == result.exit_code, result.stderr
    return path.with_name("aino.salattu.yaml")


def plain_texts(folder: Path) -> list[str]:
    """Return the files below a folder that show words of the client to whoever opens them, or a zip program does."""
    words = ["Esimerkki", "LATU-0042", "Talvivaraston", "Sari Ohjaaja", SALASANA]
    found = []
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        data = path.read_bytes()
        if zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                data += b"".join(archive.read(name) for name in archive.namelist())
        encoded = [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le", "latin-1")]
        found += [path.name] if any(word in data for word in encoded) else []
    return found


def opened(path: Path) -> bytes:
    return KEY.unseal(path.read_bytes(), "")


def commands(folder: Path, client: Path) -> Iterator[list[object]]:
    """Yield the commands that seal what they write."""
    yield ["tayta", client, "-o", folder / "lomakkeet", "-l", "tyonhakusuunnitelma", "-l", "lomake-b"]
    yield ["kooste", client, "--valmentaja", "Sari Ohjaaja", "-o", folder / "kooste.xlsx"]
    yield ["seuranta", client, "--tiimi", TIIMI, "-o", folder / "seuranta.xlsx"]
    yield ["laatu", client, "--tiimi", TIIMI, "-o", folder / "laatu.xlsx"]
    yield ["laatu", client, "--tiimi", TIIMI, "-o", folder / "laatu.docx"]
    yield ["naytto", client, "-o", folder / "naytto.xlsx"]
    yield ["naytto", client, "--lomake", "asiakirjatarkastus", "-o", folder / "tarkastus"]


# Writing


def test_nothing_that_is_written_shows_the_client(tmp_path: Path, aino: Path) -> None:
    """The whole tree is searched after every command that seals: documents, workbooks, locks and temporary folders."""
    ulos = tmp_path / "ulos"
    written = []
    for words in commands(ulos, aino):
        result = run(*words, "--paiva", DAY, salasana=SALASANA)
        assert result.exit_code in (0, 1), result.stderr
        written += [Path(line) for line in result.stdout.splitlines() if line.startswith(str(ulos))]

    assert [] == plain_texts(tmp_path)
    assert len(written) > 10
    for path in written:
        assert b"PK\x03\x04" == opened(path)[:4], path


def test_sealed_documents_hold_what_plain_ones_hold(tmp_path: Path, aino: Path) -> None:
    run("tayta", AINO, "-o", tmp_path / "avoin", "--paiva", DAY)
    run("kooste", AINO, "--valmentaja", "Sari Ohjaaja", "-o", tmp_path / "avoin.xlsx", "--paiva", DAY)

    run("tayta", aino, "-o", tmp_path / "salattu", "--paiva", DAY, salasana=SALASANA)
    words = ("kooste", aino, "--valmentaja", "Sari Ohjaaja", "-o", tmp_path / "salattu.xlsx", "--paiva", DAY)
    run(*words, salasana=SALASANA)

    names = sorted(path.relative_to(tmp_path / "avoin") for path in (tmp_path / "avoin").rglob("*.docx"))
    assert len(names) > 5
    for name in names:
        assert (tmp_path / "avoin" / name).read_bytes() == opened(tmp_path / "salattu" / name)
    assert (tmp_path / "avoin.xlsx").read_bytes() == opened(tmp_path / "salattu.xlsx")
    assert openpyxl.load_workbook(io.BytesIO(opened(tmp_path / "salattu.xlsx"))).sheetnames


def test_large_kooste_that_is_sealed_never_touches_the_disk(tmp_path: Path) -> None:
    """Every file is seen that the process opens to write, also one that is gone when it ends."""
    program = (
        "import os, sys\n"
        "from lomake.workbooks.kooste import book\n"
        "book._STREAMED = 1\n"
        "opened = []\n"
        "def watch(event, args):\n"
        "    if event == 'open' and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR):\n"
        "        opened.append(os.fsdecode(args[0]) if not isinstance(args[0], int) else '')\n"
        "from lomake.cli import main\n"
        "sys.addaudithook(watch)\n"
        "main(sys.argv[1:], standalone_mode=False)\n"
        "print(*opened, sep='\\n')\n"
    )
    words = ["kooste", AINO, "--valmentaja", "Sari Ohjaaja", "-o", tmp_path / "kooste.xlsx", "--paiva", DAY]

    def files(environment: dict[str, str]) -> list[str]:
        done = subprocess.run(
            [sys.executable, "-c", program, *map(str, words)], check=True, capture_output=True, text=True,
            encoding="utf-8", env={**os.environ, **environment}, cwd=ROOT,
        )  # fmt: skip
        return list(dict.fromkeys(line for line in done.stdout.splitlines()[1:] if line and line != os.devnull))

    plain, sealed = files({}), files({"LOMAKE_SALASANA": SALASANA, "PYTHONUTF8": "1"})

    assert any("/lomake-" in name for name in plain), "the test must see a folder of a large workbook"
    assert [True] == [re.fullmatch(r".*/\.lomake-[^/]*/valmis", name) is not None for name in sealed]


def test_question_is_asked_twice_and_the_answers_must_agree(tmp_path: Path) -> None:
    words = ("tayta", AINO, "-l", "lomake-a", "-o", tmp_path, "--paiva", DAY, "--salasana")

    differs = run(*words, given=f"{SALASANA}\n{SALASANA}x\n")
    same = run(*words, given=f"{SALASANA}\n{SALASANA}\n")

    assert 2 == differs.exit_code
    assert "Salasanat eivät olleet samat, joten mitään ei kirjoitettu." in differs.stderr
    assert 0 == same.exit_code, same.stderr
    assert SALASANA not in same.output + differs.output
    (written,) = same.stdout.split()
    assert is_ours(opened(Path(written)))


@pytest.mark.parametrize("typed", ["\n", "lyhyt\n"], ids=["tyhjä", "lyhyt"])
def test_empty_and_short_passwords_are_refused(tmp_path: Path, typed: str) -> None:
    result = run("tayta", AINO, "-o", tmp_path / "ulos", "--salasana", given=typed)

    assert 2 == result.exit_code
    assert "Salasana on " in result.stderr
    assert not (tmp_path / "ulos").exists()


def test_password_of_a_file_is_its_first_line(tmp_path: Path) -> None:
    secret = tmp_path / "salasana.txt"
    secret.write_bytes(b"\xef\xbb\xbf" + f"{SALASANA}\r\ntoinen rivi\r\n".encode())
    secret.chmod(0o600)

    result = run("tayta", AINO, "-l", "lomake-a", "-o", tmp_path, "--paiva", DAY, "--salasanatiedosto", secret)

    assert 0 == result.exit_code, result.stderr
    assert is_ours(opened(Path(result.stdout.strip())))


@pytest.mark.skipif(os.name == "nt", reason="chmod decides nothing on Windows: the folder does")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_password_file_that_others_may_touch_is_refused(tmp_path: Path, mode: int) -> None:
    secret = tmp_path / "salasana.txt"
    secret.write_text(SALASANA, encoding="utf-8")
    secret.chmod(mode)

    result = run("tayta", AINO, "-o", tmp_path / "ulos", "--salasanatiedosto", secret)

    assert 2 == result.exit_code
    assert "Rajaa oikeudet: chmod 600." in result.stderr
    assert not (tmp_path / "ulos").exists()


def test_password_is_never_an_argument(tmp_path: Path) -> None:
    result = run("tayta", AINO, "-o", tmp_path / "ulos", f"--salasana={SALASANA}")

    assert 2 == result.exit_code
    assert "ei anneta arvoa" in result.stderr
    assert SALASANA not in result.output


@pytest.mark.skipif(os.name == "nt", reason="Windows asks its console, whatever standard input is")
def test_without_a_terminal_the_question_is_not_asked(tmp_path: Path) -> None:
    """The answer would be seen on the screen."""
    done = subprocess.run(
        [sys.executable, ROOT / "cli.py", "tayta", AINO, "-o", tmp_path / "ulos", "--salasana"], check=False,
        capture_output=True, text=True, encoding="utf-8", input=f"{SALASANA}\n" * 2, start_new_session=True, cwd=ROOT,
    )  # fmt: skip

    assert 2 == done.returncode, done.stderr
    assert "Salasanaa ei voi kysyä piilossa" in done.stderr
    assert "peräkkäin" not in done.stdout + done.stderr
    assert not (tmp_path / "ulos").exists()


def test_sealed_file_is_not_replaced_by_a_plain_one(tmp_path: Path) -> None:
    target = tmp_path / "seuranta.xlsx"
    run("seuranta", AINO, "-o", target, "--paiva", DAY, salasana=SALASANA)
    before = target.read_bytes()

    result = run("seuranta", AINO, "-o", target, "--paiva", DAY)

    assert 5 == result.exit_code
    assert "eikä sitä korvata salaamattomalla" in result.stderr
    assert before == target.read_bytes()


def test_what_cannot_be_sealed_is_not_written_when_all_is_sealed(tmp_path: Path) -> None:
    with store.unlocked(KEY), pytest.raises(OutputError, match="ei-salata"):
        store.write(tmp_path / "lomake.pdf", b"%PDF-1.7")

    assert [] == list(tmp_path.iterdir())


def test_pdf_and_password_do_not_go_together(tmp_path: Path) -> None:
    """LibreOffice reads the form from the disk as it is."""
    result = run("tayta", AINO, "-o", tmp_path / "ulos", "--pdf", salasana=SALASANA)

    assert 2 == result.exit_code
    assert "PDF-tiedostoa ei salata." in result.stderr
    with store.unlocked(KEY), pytest.raises(OutputError, match="ei-salata"):
        store.lay(tmp_path / "osa" / "lomake.docx", b"PK")
    assert [] == list(tmp_path.iterdir())


def test_key_is_gone_when_its_command_is_over(tmp_path: Path, aino: Path) -> None:
    """Also when the command ends in an error: the next one in the same process must not read with it."""
    run("tarkista", aino, salasana=SALASANA)
    run("tarkista", tmp_path / "puuttuu.yaml", salasana=SALASANA)

    assert not store.seals()
    assert 3 == run("tarkista", aino).exit_code


# What a person has changed


def test_sealed_form_that_nobody_has_changed_is_made_anew(tmp_path: Path, aino: Path) -> None:
    words = ("tayta", aino, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY)
    run(*words, salasana=SALASANA)
    before = (tmp_path / PLAN).read_bytes()

    again = run(*words, salasana=SALASANA)

    assert 0 == again.exit_code, again.stderr
    assert before != (tmp_path / PLAN).read_bytes(), "salts are random"


def test_sealed_form_that_a_person_has_changed_stays(tmp_path: Path, aino: Path) -> None:
    words = ("tayta", aino, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY)
    run(*words, salasana=SALASANA)
    edit(tmp_path / PLAN)
    before = (tmp_path / PLAN).read_bytes()

    refused = run(*words, salasana=SALASANA)
    replaced = run(*words, "--korvaa", salasana=SALASANA)

    assert 5 == refused.exit_code
    assert "Lomaketta on muokattu Wordissa" in refused.stderr
    assert before != (tmp_path / PLAN).read_bytes()
    assert 0 == replaced.exit_code


def test_sealed_form_of_another_password_stays(tmp_path: Path) -> None:
    words = ("tayta", AINO, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY)
    run(*words, salasana=SALASANA)
    before = (tmp_path / PLAN).read_bytes()

    none, other = run(*words), run(*words, salasana="aivan toinen salasana")

    assert 5 == none.exit_code
    assert "Tiedosto on salattu. Anna salasana: --salasana kysyy sen" in none.stderr
    assert 5 == other.exit_code
    assert "Salasana ei avaa tätä tiedostoa." in other.stderr
    assert before == (tmp_path / PLAN).read_bytes()


def edit(path: Path) -> None:
    """Change a sealed form as a person does: its password stays, and Word writes its own properties."""
    plain, changed = path.with_suffix(".avoin"), path.with_suffix(".muokattu")
    plain.write_bytes(opened(path))
    subprocess.run([sys.executable, ROOT / "tools" / "muokkaa.py", plain, changed], check=True)
    parts: dict[str, bytes] = {}
    with zipfile.ZipFile(changed) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["docProps/app.xml"] = parts["docProps/app.xml"].replace(b">lomake<", b">Microsoft Office Word<")
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    path.write_bytes(KEY.seal(data.getvalue()))
    plain.unlink()
    changed.unlink()


# Reading


def test_sealed_form_is_read_back_into_a_sealed_client_file(tmp_path: Path, aino: Path) -> None:
    run("tayta", aino, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY, salasana=SALASANA)
    edit(tmp_path / PLAN)
    before = aino.read_bytes()

    words = ("palauta", tmp_path / PLAN, "--asiakas", aino, "--paiva", DAY, "--kirjoita")
    result = run(*words, salasana=SALASANA)

    assert 0 == result.exit_code, result.stderr
    assert "kirjattiin 1 muutos" in result.stdout
    assert "kesäksi töihin taimistolle" in opened(aino).decode()
    assert before == store.previous(aino).read_bytes()
    assert [] == plain_texts(tmp_path)


def test_sealed_form_makes_a_sealed_client_file(tmp_path: Path) -> None:
    blank = run("tyhja", "-l", "lahete", "-o", tmp_path, "--paiva", DAY)
    docx = word.type_text(Path(blank.stdout.strip()).read_bytes(), "asiakas.tunnus", "LATU-0777")
    (tmp_path / "lahete.docx").write_bytes(KEY.seal(word.type_text(docx, "asiakas.sukunimi", "Esimerkki")))
    words = ("palauta", tmp_path / "lahete.docx", "--uusi", tmp_path / "uudet", "--paiva", DAY)

    result, again = run(*words, salasana=SALASANA), run(*words, salasana=SALASANA)

    assert 0 == result.exit_code, result.stderr
    assert "sukunimi: Esimerkki" in opened(tmp_path / "uudet" / "LATU-0777.salattu.yaml").decode()
    assert ["LATU-0777.salattu.yaml"] == [path.name for path in (tmp_path / "uudet").iterdir()]
    assert [] == plain_texts(tmp_path)
    assert 5 == again.exit_code, "a client file is never written over"


def test_client_of_a_sealed_form_is_found_among_sealed_files(tmp_path: Path, aino: Path) -> None:
    run("tayta", aino, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY, salasana=SALASANA)

    found = run("palauta", tmp_path / PLAN, "--asiakkaat", aino.parent, "--paiva", DAY, salasana=SALASANA)
    closed = run("palauta", tmp_path / PLAN, "--asiakkaat", aino.parent, "--paiva", DAY)

    assert 0 == found.exit_code, found.stderr
    assert "ei muutoksia" in found.stdout
    assert 3 == closed.exit_code
    assert "Tiedosto on salattu." in closed.stderr


def test_sealed_file_that_may_be_the_clients_is_told(tmp_path: Path, aino: Path) -> None:
    """Not that the client has no file."""
    files = receive.Files(aino.parent)

    with pytest.raises(Exception, match="salattu"):
        files.of("LATU-0042")


def test_sealed_kooste_is_read_back(tmp_path: Path, aino: Path) -> None:
    words = ("kooste", aino, "--valmentaja", "Sari Ohjaaja", "-o", tmp_path / "kooste.xlsx", "--paiva", DAY)
    run(*words, salasana=SALASANA)

    result = run("palauta", tmp_path / "kooste.xlsx", "--asiakas", aino, "--paiva", DAY, salasana=SALASANA)
    again = run(*words, salasana=SALASANA)

    assert 0 == result.exit_code, result.stderr
    assert "Kooste, ei muutoksia" in result.stdout
    assert 0 == again.exit_code, "a sealed kooste that nobody has written in is made anew"


def test_intake_workbook_that_is_sealed_makes_sealed_client_files(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Asiakkaat"
    for row in (["Asiakastunnus", "Sukunimi"], ["LATU-0301", "Esimerkki"]):
        sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    (tmp_path / "luettelo.xlsx").write_bytes(KEY.seal(data.getvalue()))

    result = run("tuo", tmp_path / "luettelo.xlsx", "-o", tmp_path / "uudet", "--paiva", DAY, salasana=SALASANA)

    assert [str(tmp_path / "uudet" / "LATU-0301.salattu.yaml")] == result.stdout.split(), result.stderr
    assert [] == plain_texts(tmp_path)
    assert "Esimerkki" in opened(tmp_path / "uudet" / "LATU-0301.salattu.yaml").decode()


def test_other_commands_read_sealed_client_files(aino: Path) -> None:
    checked = run("tarkista", aino, "--paiva", DAY, salasana=SALASANA)
    reminded = run("muistuta", aino, "--paiva", DAY, salasana=SALASANA)

    assert run("tarkista", AINO, "--paiva", DAY).stdout.replace(str(AINO), str(aino)) == checked.stdout
    assert run("muistuta", AINO, "--paiva", DAY).stdout == reminded.stdout


def test_without_the_password_every_command_says_how_to_give_it(tmp_path: Path, aino: Path) -> None:
    for words in [["tarkista", aino], ["muistuta", aino], *commands(tmp_path / "ulos", aino)]:
        result = run(*words, "--paiva", DAY)

        assert 3 == result.exit_code, result.output
        assert f"{aino}: virhe: Tiedosto on salattu. Anna salasana: --salasana kysyy sen" in result.output


def test_wrong_password_is_one_sentence(tmp_path: Path, aino: Path) -> None:
    result = run("tayta", aino, "-o", tmp_path / "ulos", "--paiva", DAY, salasana="aivan toinen salasana")

    told = [line for line in result.stderr.splitlines() if "virhe" in line]
    assert 3 == result.exit_code
    assert [f"{aino}: virhe: Salasana ei avaa tätä tiedostoa. Anna se salasana, jolla tiedosto on salattu."] == told
    assert "aivan toinen" not in result.output


def test_batch_says_that_it_reads_no_sealed_files(tmp_path: Path, aino: Path) -> None:
    result = run("era", aino, "-o", tmp_path / "ulos", "--paiva", DAY, salasana=SALASANA)

    assert 1 == result.exit_code
    assert "Eräajo ei lue salattuja asiakastiedostoja." in result.stderr


def test_batch_leaves_sealed_documents_alone(tmp_path: Path) -> None:
    run("tayta", AINO, "-l", "tyonhakusuunnitelma", "-o", tmp_path, "--paiva", DAY, salasana=SALASANA)
    before = (tmp_path / PLAN).read_bytes()

    run("era", AINO, "-o", tmp_path, "--paiva", DAY)

    assert before == (tmp_path / PLAN).read_bytes()


# Salaa, avaa


def test_salaa_keeps_the_plain_file_until_asked(tmp_path: Path) -> None:
    path = tmp_path / "aino.yaml"
    shutil.copy(AINO, path)
    path.chmod(0o600)
    store.previous(path).write_bytes(b"asiakas: {tunnus: LATU-0042}")

    kept = run("salaa", path, salasana=SALASANA)
    names = sorted(one.name for one in tmp_path.iterdir() if not one.name.startswith("."))
    removed = run("salaa", path, "--poista", "--json", salasana=SALASANA)

    assert 0 == kept.exit_code, kept.stderr
    assert "Salaamaton tiedosto jäi salatun viereen." in kept.stderr
    assert ["aino.salattu.yaml", "aino.yaml", "aino.yaml.edellinen"] == names
    assert [str(path), str(store.previous(path))] == json.loads(removed.stdout)["poistettu"]
    assert [] == plain_texts(tmp_path)
    assert AINO.read_bytes() == opened(tmp_path / "aino.salattu.yaml")
    assert 0o600 == (tmp_path / "aino.salattu.yaml").stat().st_mode & 0o777 or os.name == "nt"


def test_avaa_gives_the_file_back_as_it_was_and_salaa_takes_the_change(tmp_path: Path, aino: Path) -> None:
    plain = aino.with_name("aino.yaml")

    opened_again = run("avaa", aino, given=f"{SALASANA}\n")
    twice = run("avaa", aino, salasana=SALASANA)
    text = plain.read_text(encoding="utf-8")
    plain.write_text(text.replace("Pori", "Rauma"), encoding="utf-8")
    before = aino.read_bytes()
    sealed = run("salaa", plain, "--poista", salasana=SALASANA)

    assert 0 == opened_again.exit_code, opened_again.stderr
    assert AINO.read_text(encoding="utf-8") == text
    assert 5 == twice.exit_code
    assert 0 == sealed.exit_code, sealed.stderr
    assert "Rauma" in opened(aino).decode()
    assert before == store.previous(aino).read_bytes()
    assert not plain.exists()


def test_salaa_does_not_replace_what_another_password_has_sealed(aino: Path) -> None:
    run("avaa", aino, salasana=SALASANA)
    before = aino.read_bytes()

    result = run("salaa", aino.with_name("aino.yaml"), "--poista", salasana="aivan toinen salasana")

    assert 3 == result.exit_code
    assert "Salasana ei avaa tätä tiedostoa." in result.stderr
    assert before == aino.read_bytes()
    assert aino.with_name("aino.yaml").exists()


@pytest.mark.parametrize(
    ("command", "name", "told"),
    [
        ("salaa", "aino.salattu.yaml", "Tiedosto on jo salattu."),
        ("salaa", "lomake.docx", "Asiakastiedosto on YAML- tai JSON-tiedosto"),
        ("avaa", "avoin.yaml", "Tiedosto ei ole salattu"),
        ("avaa", "nimetön.yaml", "Anna sille nimi, jonka lopussa on .salattu.yaml."),
        ("avaa", "puuttuu.salattu.yaml", "kansiota tai tiedostoa ei ole"),
        ("avaa", "katkennut.salattu.yaml", "Salattu tiedosto on katkennut tai muuttunut"),
    ],
)
def test_what_cannot_be_sealed_or_opened_is_told(aino: Path, command: str, name: str, told: str) -> None:
    (aino.parent / "avoin.yaml").write_bytes(AINO.read_bytes())
    (aino.parent / "nimetön.yaml").write_bytes(aino.read_bytes())
    (aino.parent / "lomake.docx").write_bytes(b"PK")
    (aino.parent / "katkennut.salattu.yaml").write_bytes(aino.read_bytes()[:-3000])
    before = {path: path.read_bytes() for path in aino.parent.iterdir()}

    result = run(command, aino.parent / name, "--poista", salasana=SALASANA)

    assert result.exit_code in (3, 5)
    assert told in result.stderr
    assert before == {path: path.read_bytes() for path in aino.parent.iterdir() if path.suffix != ".lukko"}


@pytest.mark.skipif(os.name == "nt", reason="chmod decides nothing on Windows: the folder does")
def test_client_file_that_a_team_shares_is_shared_when_it_is_sealed(tmp_path: Path) -> None:
    path = tmp_path / "aino.yaml"
    shutil.copy(AINO, path)
    path.chmod(0o660)

    run("salaa", path, "--poista", salasana=SALASANA)
    sealed = (tmp_path / "aino.salattu.yaml").stat().st_mode & 0o777
    run("avaa", tmp_path / "aino.salattu.yaml", salasana=SALASANA)

    assert [0o660, 0o660] == [sealed, path.stat().st_mode & 0o777]


@pytest.mark.parametrize("length", [8, 1000, 3000, 9000])
def test_sealed_client_file_that_was_cut_short_is_told_as_that(aino: Path, length: int) -> None:
    aino.write_bytes(aino.read_bytes()[:length])

    result = run("tarkista", aino, salasana=SALASANA)

    assert 3 == result.exit_code
    assert [f"{aino}: virhe: Salattu tiedosto on katkennut"] == [
        line.partition(" tai ")[0] for line in result.stdout.splitlines()
    ]


def test_json_client_file_is_sealed_and_read(tmp_path: Path) -> None:
    path = tmp_path / "eeva.json"
    path.write_text('{"asiakas": {"tunnus": "LATU-0900", "sukunimi": "Esimerkki"}}', encoding="utf-8")
    run("salaa", path, "--poista", salasana=SALASANA)

    result = run("tarkista", tmp_path, "--paiva", DAY, salasana=SALASANA)

    assert 1 == result.exit_code, result.output
    assert str(tmp_path / "eeva.salattu.json") in result.stdout


def test_password_is_in_no_process_list_and_no_traceback(tmp_path: Path, aino: Path) -> None:
    """A real process, and one that is made to fail in the middle."""
    program = (
        "import sys, traceback\n"
        "from lomake import client_file\n"
        "def broken(*args, **rest): raise ZeroDivisionError\n"
        "client_file.load = broken\n"
        "from lomake.cli import main\n"
        "main(sys.argv[1:])\n"
    )

    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, "tarkista", str(aino)], check=False, capture_output=True,
        text=True, encoding="utf-8", env={**os.environ, "LOMAKE_SALASANA": SALASANA}, cwd=ROOT,
    )  # fmt: skip

    assert "ZeroDivisionError" in done.stderr
    assert "peräkkäin" not in done.stderr + done.stdout


def test_examples_of_the_helps_work_as_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(AINO, "aino.yaml")
    Path("salasana.txt").write_text(f"{SALASANA}\n", encoding="utf-8")
    Path("salasana.txt").chmod(0o600)
    for folder in ("asiakkaat", "ulos"):
        Path(folder).mkdir()

    for name in ("salaa", "avaa", "siivoa"):
        (line,) = re.findall(r"Esimerkki: lomake (.*)", main.commands[name].help or "")
        result = run(*line.split())
        Path("aino.yaml").unlink(missing_ok=True)  # what salaa leaves is in the way of avaa

        assert 0 == result.exit_code, f"{line}: {result.output}"
