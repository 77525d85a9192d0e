"""Nothing of a client comes out but where it is meant to: screen, errors, names, reports, properties, rights of files.

A client file full of unmistakable values goes through every command, sound and spoilt in many ways, with every kind of
accident; all that comes out is searched for every value. `ALLOWED` tells which outputs may have which facts, and why.
docs/mita-lupaamme-tiedoistasi.md promises what is tested here.
"""

from __future__ import annotations

import errno
import logging
import os
import pickle
import re
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

import click
import openpyxl  # type: ignore[import-untyped]
import pytest
import vuotokit
import wordedit
import wordkit
from click.testing import CliRunner, Result
from pdfkit import fake_office, one_round
from test_opastus import SUUNNITELMA
from vuotokit import DAY, INPUTS, TUNNUS, Client, said_by

import lomake
from lomake.batch import job
from lomake.cli import main
from lomake.client_file import load_asiakas
from lomake.errors import Grade, ProgramError

PROGRAM = Path(__file__).parent.parent / "cli.py"
PACKAGE = Path(lomake.__file__).parent
COMMANDS = sorted(
    f"{name} {below}".strip()
    for name, command in main.commands.items()
    for below in (command.commands if isinstance(command, click.Group) else [""])
)
Words = list[str | Path]


@cache
def made() -> Client:
    return vuotokit.client()


def partner() -> str:
    """Return the id of a network partner of the client."""
    return str(made().data["verkosto"][0]["id"])


COACH = "valmentaja.nimi"
ALLOWED: dict[str, set[str]] = {
    # A coach's working tool: clients by number, and the facts that its figures count.
    "kooste.xlsx": {
        COACH, "asiakas.kotikunta", "työnantajat[].nimi", "työsuhteet[].aloitus.nimike",
        "työsuhteet[].aloitus.ammattiluokka", "opinnot[].oppilaitos", "opinnot[].tutkinto",
    },
    # The leader's: the same of all coaches.
    "seuranta.xlsx": {
        COACH, "valmentajat[].nimi", "työnantajat[].nimi", "työsuhteet[].aloitus.nimike",
        "työsuhteet[].aloitus.ammattiluokka", "opinnot[].oppilaitos", "opinnot[].tutkinto",
    },
    # For assessors inside the team: clients by number, and whose client it is.
    "naytto.xlsx": {COACH},
    # A form about a client's documents, by number: whose service it is, and the coach.
    "asiakirjatarkastus.docx": {COACH, "palvelu.järjestäjä", "palvelu.yksikkö", "palvelu.salassapitoperuste"},
    # What leaves the team, and what goes to phones and clouds: nothing.
    "ohjausryhmälle.xlsx": set(),
    "laatu.xlsx": set(),
    "laatu.docx": set(),
    "muistutukset.ics": set(),
    # What the batch tells of itself.
    "lomake-era.jsonl": set(),
    "lomake-era-raportti.txt": set(),
    "lomake-era-raportti.jsonl": set(),
    "lomake-era-raportti.xlsx": set(),
    # The employer's paper: what the consent lets it say.
    "ote.docx": {
        COACH, "valmentaja.puhelin", "valmentaja.sähköposti", "palvelu.nimityönantajalle", "asiakas.kutsumanimi",
        "asiakas.sukunimi", "työnantajat[].nimi", "suostumukset[].taho", "työsuhteet[].aloitus.nimike",
        "työsuhteet[].tukisuunnitelmat[].yhteydenpito.työnantajaan",
        "työsuhteet[].tukisuunnitelmat[].tuet[].mitä", "työsuhteet[].tukisuunnitelmat[].työnantajatuki.tuet[].mitä",
        "työsuhteet[].tukisuunnitelmat[].työnantajatuki.tuet[].kuka",
    },
}  # fmt: skip
"""What each output may say; the other forms are the client's own papers, and say what their templates ask for."""

DAYS_ALLOWED = {
    "tayta": "the name of a form has its day",
    "esikatsele": "the name of a form has its day",
    "valvo": "the name of a form has its day",
    "palauta": "shows what changes, old and new, which is what it is for",
    "muistuta": "tells which day something falls due",
    "naytto": "tells the days that the evidence rests on",
    "siivoa": "tells on which day a service ended",
}
"""Commands whose screen tells days, and why. No other says one."""


SAID_AS_PLACES = {"tuo": {"otsikko"}}
"""What tells where: names of sheets and columns are the office's own, as names of files are."""


SALASANA = "zqsalasana kolme sanaa"


def run(*words: str | Path) -> Result:
    answers = "\n".join([*SUUNNITELMA, ""]) if words[0] == "opastus" else None
    return CliRunner().invoke(main, [str(word) for word in words], input=answers)


@pytest.fixture(autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a quick LibreOffice on the path, and let a watch end after one round."""
    fake_office(tmp_path_factory.mktemp("koe") / "ohjelma", monkeypatch)
    monkeypatch.setattr("watchfiles.watch", one_round)


@pytest.fixture
def asiakas(tmp_path: Path) -> Path:
    return written(tmp_path, made().yaml)


def written(folder: Path, text: str) -> Path:
    """Return a client file for its owner only, as `lomake uusi` makes it."""
    path = folder / "asiakkaat" / "asiakas.yaml"
    path.parent.mkdir(mode=0o700)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path


@cache
def _form() -> bytes:
    """Return a job-search plan of the client with a new aim typed in."""
    with TemporaryDirectory() as folder:
        client = written(Path(folder), made().yaml)
        run("tayta", client, "-l", "tyonhakusuunnitelma", "-o", folder, "--paiva", str(DAY))
        docx = next(Path(folder).rglob("*.docx")).read_bytes()
    return wordedit.type_text(docx, "suunnitelma.tavoite", "zqvika10w")


def form_of(folder: Path) -> Path:
    """Return where the form is that came back."""
    path = folder / "lomake.docx"
    path.write_bytes(_form())
    path.chmod(0o600)
    return path


def list_of(folder: Path) -> Path:
    """Return an office's list in Excel, with a client who is sound and one who is not."""
    asiakas, book = made().data["asiakas"], openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Asiakkaat"
    sheet.append(["Asiakastunnus", "Sukunimi", "Etunimet", "Henkilötunnus", "Kotikunta", "zqotsikko11w"])
    names = [asiakas["sukunimi"], asiakas["etunimet"]]
    sheet.append([TUNNUS, *names, None, asiakas["kotikunta"], "zqvika12w"])
    sheet.append(["LATU-7392", *names, asiakas["henkilötunnus"], "zqvika14w"])
    book.create_sheet("zqotsikko15w").append(["zqvika16w"])
    path = folder / "luettelo.xlsx"
    book.save(path)
    path.chmod(0o600)
    return path


def password_of(folder: Path) -> Path:
    """Return a file with a password."""
    path = folder / "salasana.txt"
    path.write_text(f"{SALASANA}\n", encoding="utf-8")
    path.chmod(0o600)
    return path


CASES: dict[str, Callable[[Path, Path], list[Words]]] = {
    "uusi": lambda _, ulos: [["uusi", "LATU-0101", "-o", ulos]],
    "tarkista": lambda file, _: [["tarkista", file, "--paiva", str(DAY)], ["tarkista", file, file.parent, "--json"]],
    "tayta": lambda file, ulos: [
        ["tayta", file, "-o", ulos / "a", "--paiva", str(DAY), "--kaikki"],
        ["tayta", file, "-o", ulos / "b", "--paiva", str(DAY), "-l", "tyonantajaote", "-l", "lomake-d", "--json"],
        ["tayta", file, "-o", ulos / "c", "--paiva", str(DAY), "-l", "tyonhakusuunnitelma", "--pdf"],
        ["tayta", file, "-o", ulos / "d", "--paiva", str(DAY), "--ilman-terveystietoja"],
        ["tayta", file, "-o", ulos / "e", "--paiva", str(DAY), "--kenelle", f"verkosto:{partner()}"],
        ["tayta", file, "-o", ulos / "f", "--paiva", str(DAY), "--salasanatiedosto", password_of(ulos)],
    ],
    "salaa": lambda file, ulos: [["salaa", file, "--salasanatiedosto", password_of(ulos)]],
    "avaa": lambda file, ulos: [
        ["salaa", file, "--salasanatiedosto", password_of(ulos)],
        ["avaa", file.with_name("asiakas.salattu.yaml"), "--salasanatiedosto", password_of(ulos), "--json"],
    ],
    "siivoa": lambda file, ulos: [
        ["siivoa", file.parent, ulos, "--paivia", "0", "--paiva", str(DAY)],
        ["siivoa", file.parent, ulos, "--paivia", "0", "--paiva", str(DAY), "--json"],
    ],
    "opastus": lambda _, ulos: [["opastus", "-o", ulos, "--paiva", str(DAY)]],
    "paketti": lambda _, ulos: [["paketti", "--kouluttaja", "-o", ulos / "paketti.zip"]],
    "selita": lambda *_: [["selita", "ei-lue"]],
    "taydennys": lambda *_: [["taydennys", "bash"]],
    "tyhja": lambda _, ulos: [["tyhja", "-o", ulos, "-l", "lomake-a"]],
    "era": lambda file, ulos: [
        ["era", file, "-o", ulos / "era", "--paiva", str(DAY)],
        ["era", file, "-o", ulos / "era", "--paiva", str(DAY), "--kuiva-ajo", "--json"],
    ],
    "esikatsele": lambda file, ulos: [
        ["esikatsele", file, "-l", "tyonhakusuunnitelma", "-o", ulos, "--paiva", str(DAY)],
    ],
    "valvo": lambda file, ulos: [
        ["valvo", file, "-l", "tyonhakusuunnitelma", "-o", ulos / "v", "--paiva", str(DAY)],
    ],
    "kooste": lambda file, ulos: [
        ["kooste", file, "--valmentaja", made().data["valmentaja"]["tunnus"], "-o", ulos / "kooste.xlsx", "--json"],
    ],
    "palauta": lambda file, ulos: [
        ["palauta", form_of(ulos), "--asiakas", file, "--paiva", str(DAY), "--json"],
        ["palauta", form_of(ulos), "--asiakkaat", file.parent, "--paiva", str(DAY), "--kirjoita"],
    ],
    "tuo": lambda _, ulos: [["tuo", list_of(ulos), "-o", ulos / "tuodut"]],
    "naytto": lambda file, ulos: [
        ["naytto", file, "--paiva", str(DAY), "--mita-jos"],
        ["naytto", file, "--paiva", str(DAY), "--json"],
        ["naytto", file, "--paiva", str(DAY), "-o", ulos / "naytto.xlsx"],
        ["naytto", file, "--paiva", str(DAY), "-o", ulos, "--lomake", "asiakirjatarkastus"],
    ],
    "muistuta": lambda file, ulos: [
        ["muistuta", file, "--paiva", str(DAY), "-o", ulos / "muistutukset.ics"],
        ["muistuta", file, "--paiva", str(DAY), "--json"],
    ],
    "seuranta": lambda file, ulos: [
        ["seuranta", file, "--paiva", str(DAY), "-o", ulos / "seuranta.xlsx"],
        ["seuranta", file, "--paiva", str(DAY), "-o", ulos / "ohjausryhmälle.xlsx", "--ohjausryhmälle", "--json"],
    ],
    "laatu": lambda file, ulos: [
        ["laatu", file, "--paiva", str(DAY), "-o", ulos / "laatu.xlsx"],
        ["laatu", file, "--paiva", str(DAY), "-o", ulos / "laatu.docx", "--json"],
    ],
    "esimerkit": lambda _, ulos: [["esimerkit", "--maara", "1", "-o", ulos]],
    "eheys": lambda file, ulos: [["eheys", form_of(ulos)], ["eheys", file.parent, form_of(ulos), "--json"]],
    "lomakkeet": lambda *_: [["lomakkeet"], ["lomakkeet", "--json"]],
    "pohjat vie": lambda _, ulos: [["pohjat", "vie", ulos / "pohjat"]],
    "pohjat tarkista": lambda file, _: [["pohjat", "tarkista", file.parent]],
    "skeema": lambda _, ulos: [["skeema", "-o", ulos / "skeema.json"]],
}
"""How each command is run on a client file, into an output folder."""

OF_CLIENTS = (
    *("tarkista", "tayta", "esikatsele", "valvo", "era", "kooste", "palauta", "naytto", "muistuta", "seuranta"),
    *("laatu", "siivoa", "salaa"),
)
"""The commands that read client files."""


def test_every_command_has_a_case() -> None:
    assert COMMANDS == sorted(CASES)


def test_the_client_has_a_value_of_its_own_in_every_text_of_the_model(asiakas: Path) -> None:
    loaded = load_asiakas(asiakas.read_bytes(), "asiakas.yaml", DAY, DAY)

    assert set() == vuotokit.texts() - made().found(asiakas.read_text(encoding="utf-8"))
    assert not any(finding.grade is Grade.VIRHE for finding in loaded.findings)
    assert {"asiakas.henkilötunnus", "asiakas.syntymäaika", "vika"} <= made().paths
    assert len(made().days) > 100


def looked_at(command: str, result: Result, log: str) -> None:
    """Hold what a command has put on the screen to what it may say there."""
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    assert "Traceback" not in result.output
    assert set() == made().found(result.stderr) - SAID_AS_PLACES.get(command, set())
    assert set() == made().found(log)
    assert SALASANA not in result.output + log
    if command != "palauta":  # shows the values that change, old → new: that is what it is asked for
        assert set() == made().found(result.stdout)
    if command not in DAYS_ALLOWED:
        assert set() == made().days_found(result.output)
    assert "asiakas.syntymäaika" not in made().found(result.output)


THOROUGHLY = ("kunnossa", "vajaa", "ristiriitainen")
"""Files that are read as far as the rules go; the others end at the same place with every option."""


@pytest.mark.parametrize("kind", INPUTS)
@pytest.mark.parametrize("command", OF_CLIENTS)
def test_no_value_of_a_client_file_is_told_whatever_is_wrong_with_it(
    command: str, kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = written(tmp_path, INPUTS[kind](made()))
    caplog.set_level(logging.DEBUG)
    every = CASES[command](file, tmp_path)

    for words in every if kind in THOROUGHLY else every[:1]:
        result = run(*words)

        assert result.exit_code in range(9), result.output
        looked_at(command, result, caplog.text)
    names = "\n".join(str(path) for path in tmp_path.rglob("*"))
    assert set() == made().found(names)


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in OF_CLIENTS])
def test_the_other_commands_tell_nothing_either(command: str, tmp_path: Path, asiakas: Path) -> None:
    for words in CASES[command](asiakas, tmp_path):
        looked_at(command, run(*words), "")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_place_that_cannot_be_written_is_told_without_a_value(command: str, tmp_path: Path, asiakas: Path) -> None:
    for words in CASES[command](asiakas, tmp_path):
        wall = tmp_path / "este"
        wall.write_text("", encoding="utf-8")
        inside = list(words)
        if "-o" in inside:
            inside[inside.index("-o") + 1] = wall / Path(words[words.index("-o") + 1]).name

        result = run(*inside)

        looked_at(command, result, "")
        if inside != words and "--kuiva-ajo" not in words and command != "valvo":  # which goes on
            assert result.exit_code in (1, 3, 5), result.output


POINTS = (
    "lomake.sealing.Key.seal",
    "lomake.store.read_bytes",
    "lomake.source.read",
    "lomake.source.quick",
    "lomake.word.template.Template.render",
    "lomake.workbooks.book.Book.content",
    "lomake.store._replace",
    "lomake.staging._write_all",
    "lomake.read_back.read_back",
)
"""Where accidents happen: reading, understanding, filling, drawing, writing."""
ACCIDENTS: dict[str, tuple[Callable[[str], BaseException], int]] = {
    "vika": (RuntimeError, 70),
    "muisti": (MemoryError, 70),
    "keskeytys": (KeyboardInterrupt, 130),
    "levy": (lambda text: OSError(errno.ENOSPC, text), 5),
}
"""What happens, and the exit code that tells it."""


@pytest.mark.parametrize("accident", ACCIDENTS)
@pytest.mark.parametrize("command", OF_CLIENTS)
def test_an_accident_ends_with_a_sentence_and_tells_nothing_of_the_client(
    command: str, accident: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asiakas = written(tmp_path, vuotokit.small(made()).yaml)
    _form()  # made while all is well
    what, code = ACCIDENTS[accident]
    every = " ".join(made().secrets)
    met = []
    for point in POINTS:
        called: list[int] = []

        def boom(*_: object, called: list[int] = called, **__: object) -> None:
            called.append(1)
            raise what(every) from ValueError(every)

        with monkeypatch.context() as patched:
            patched.setattr(point, boom)
            result = run(*CASES[command](asiakas, tmp_path)[0])

        looked_at(command, result, "")
        leftovers = [path for path in tmp_path.rglob(".lomake-*") if not path.name.endswith(".lukko")]
        assert [] == leftovers
        if called:
            met.append(point)
            # A file that can't be opened is told of as such, and what can't be told ends in the same place
            others = {1, 3} if accident == "levy" else set()
            if command == "valvo":  # Ctrl-C is how it ends, and a full disk does not stop it
                others |= {0} if accident in ("keskeytys", "levy") else set()
            assert result.exit_code in {code} | others, (point, result.output)
            assert len(result.stderr.strip().splitlines()) < 60
    assert len(met) >= 2


@pytest.mark.parametrize("kind", [RuntimeError, MemoryError])
def test_a_developer_sees_the_places_and_no_value(
    kind: type[Exception], asiakas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lomake.saannot.puutteet", _boom(kind))

    plain = run("tarkista", asiakas)
    monkeypatch.setenv("LOMAKE_VIRHEJALKI", "1")
    traced = run("tarkista", asiakas)

    assert (70, 70) == (plain.exit_code, traced.exit_code)
    assert 1 == len(plain.stderr.splitlines())
    if kind is RuntimeError:
        assert re.match(r"virhe: Ohjelmassa on vika \(RuntimeError, lomake/saannot/\S+:\d+ \w+\), ", plain.stderr)
    else:
        assert plain.stderr.startswith("virhe: Muisti loppui")
    assert plain.stderr == traced.stderr.splitlines(keepends=True)[-1]
    assert "ValueError:" in traced.stderr
    assert re.search(r"^  lomake/cli/filling\.py:\d+ tarkista$", traced.stderr, re.MULTILINE)
    assert set() == made().found(traced.output)
    assert str(PACKAGE.parent) not in traced.stderr


def _boom(kind: type[Exception]) -> Callable[..., None]:
    def boom(*_: object) -> None:
        every = " ".join(made().secrets)
        raise kind(every) from ValueError(every)

    return boom


OUTPUTS: dict[str, Words] = {
    "kooste.xlsx": ["kooste", "--valmentaja", "", "-o", "kooste.xlsx"],
    "seuranta.xlsx": ["seuranta", "-o", "seuranta.xlsx"],
    "ohjausryhmälle.xlsx": ["seuranta", "--ohjausryhmälle", "-o", "ohjausryhmälle.xlsx"],
    "laatu.xlsx": ["laatu", "-o", "laatu.xlsx"],
    "laatu.docx": ["laatu", "-o", "laatu.docx"],
    "naytto.xlsx": ["naytto", "-o", "naytto.xlsx"],
    "asiakirjatarkastus.docx": ["naytto", "--lomake", "asiakirjatarkastus", "-o", "ulos"],
    "muistutukset.ics": ["muistuta", "-o", "muistutukset.ics"],
    "ote.docx": ["tayta", "-l", "tyonantajaote", "-o", "ulos"],
    "lomake-era.jsonl": ["era", "-o", "."],
    "lomake-era-raportti.txt": ["era", "-o", "."],
    "lomake-era-raportti.jsonl": ["era", "-o", "."],
    "lomake-era-raportti.xlsx": ["era", "-o", "."],
}


@pytest.mark.parametrize("output", ALLOWED)
def test_an_output_says_of_the_client_only_what_it_is_for(
    output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the one of a folder where another client's file is full of faults, which go on a sheet of their own."""
    client = vuotokit.at_work(made())
    file = written(tmp_path, client.yaml)
    spoilt = INPUTS["ristiriitainen"](made()).replace(TUNNUS, "LATU-7392")
    (file.parent / "toinen.yaml").write_text(spoilt, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    words = [client.data["valmentaja"]["tunnus"] if word == "" else word for word in OUTPUTS[output]]

    result = run(words[0], "asiakkaat", *words[1:], "--paiva", str(DAY))

    assert result.exit_code in (1, 3), result.output
    written_now = [Path(output)] if Path(output).exists() else sorted(Path("ulos").rglob("*.docx"))
    text = said_by(*written_now)
    assert TUNNUS in text or output in {"ote.docx", "ohjausryhmälle.xlsx", "laatu.xlsx", "laatu.docx"}
    assert set() == client.found(text) - ALLOWED[output]
    if output in {"ohjausryhmälle.xlsx", "laatu.xlsx", "laatu.docx", "ote.docx"}:
        assert TUNNUS not in text
    assert set() == client.found("\n".join(map(str, written_now)))


@dataclass
class Seen:
    """The paths and connections that the process opens, and the rights of what is about to get its name."""

    paths: list[str] = field(default_factory=list)
    connections: list[str] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)


_SEEING: list[Seen] = []
"""Who looks now; the hook itself can't be taken away."""


def _look(event: str, given: tuple[Any, ...]) -> None:
    if _SEEING and event in {"socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto", "urllib.Request"}:
        _SEEING[-1].connections.append(f"{event} {given}")
    if not _SEEING or event not in {"open", "os.mkdir", "os.rename", "tempfile.mkstemp", "tempfile.mkdtemp"}:
        return
    _SEEING[-1].paths.extend(os.fsdecode(one) for one in given if isinstance(one, (str, bytes, os.PathLike)))
    if event == "os.rename":
        whole = Path(os.fsdecode(given[0]))
        _SEEING[-1].modes.extend(stat.S_IMODE(path.stat().st_mode) for path in (whole, whole.parent))


sys.addaudithook(_look)


@contextmanager
def seen() -> Iterator[Seen]:
    """Yield what is noted of the files that this process touches meanwhile."""
    _SEEING.append(Seen())
    try:
        yield _SEEING[-1]
    finally:
        _SEEING.pop()


@pytest.mark.parametrize("command", COMMANDS)
def test_no_file_or_folder_has_a_value_in_its_name_not_even_while_it_is_made(command: str, tmp_path: Path) -> None:
    """Client number, form, row and day only: every path that the process opens, makes or renames is looked at."""
    file = written(tmp_path, vuotokit.small(made()).yaml)

    for words in CASES[command](file, tmp_path):
        with seen() as noted:
            run(*words)

        assert set() == made().found("\n".join(noted.paths))
        if command not in ("tayta", "era", "esikatsele", "valvo"):  # a form is named by the day of its record
            ours = [path for path in noted.paths if path.startswith(str(tmp_path))]
            assert set() == made().days_found("\n".join(ours))


def test_no_command_opens_a_connection(tmp_path: Path) -> None:
    file = written(tmp_path, vuotokit.small(made()).yaml)

    with seen() as noted:
        for command in COMMANDS:
            for words in CASES[command](file, tmp_path):
                run(*words)
        assert [] == noted.connections
        with socket.socket() as line:
            line.connect_ex(("127.0.0.1", 9))  # one would be seen
        assert 1 == len(noted.connections)


def test_identity_code_is_on_three_forms_and_nowhere_else(tmp_path: Path) -> None:
    file = written(tmp_path, made().yaml)
    run("tayta", file, "-o", tmp_path / "ulos", "--paiva", str(DAY), "--kaikki")

    forms = {path.name.split("_")[1]: path for path in (tmp_path / "ulos").rglob("*.docx")}

    code = {form for form, path in forms.items() if "asiakas.henkilötunnus" in made().found(said_by(path))}
    assert {"lahete", "yhteistyosopimus", "suostumus"} == code
    assert len(forms) >= 11


@pytest.mark.skipif(os.name == "nt", reason="on Windows the rights of the folder decide")
@pytest.mark.parametrize("mask", [0o000, 0o077], ids=oct)
@pytest.mark.parametrize("command", COMMANDS)
def test_files_are_for_their_owner_only_whatever_the_umask(command: str, mask: int, tmp_path: Path) -> None:
    """Temporary ones too: what is about to get its name is private already, in a private folder of its own."""
    file = written(tmp_path, vuotokit.small(made()).yaml)
    place = tmp_path / "tulos"
    place.mkdir(0o700)
    cases = CASES[command](file, place)
    brought = set(tmp_path.rglob("*"))

    with seen() as noted:
        old = os.umask(mask)
        try:
            for words in cases:
                run(*words)
        finally:
            os.umask(old)

    made_now = [path for path in tmp_path.rglob("*") if path not in brought]
    assert [] == open_to_others(made_now)
    assert {0o600, 0o700} >= set(noted.modes)
    if command not in ("tarkista", "lomakkeet", "eheys", "pohjat tarkista", "siivoa", "selita", "taydennys"):
        assert made_now
        assert noted.modes


def open_to_others(paths: Iterable[Path]) -> list[str]:
    """Return the files and folders that somebody but their owner can read or write."""
    return [f"{path} {path.stat().st_mode:o}" for path in paths if path.stat().st_mode & 0o077]


SITE = """
import sys
sys.path[:0] = [{tests!r}]
import os, threading, warnings
import vuotokit
secrets = " ".join(vuotokit.client().secrets)
{then}
"""
"""What runs in every process of a program before it begins."""
BUG = """
from lomake.word.template import Template
def render(*_, **__):
    raise RuntimeError(secrets) from ValueError(secrets)
Template.render = render
"""
NOISE = """
from lomake.word.template import Template
real = Template.render
class Bad:
    def __del__(self):
        raise ValueError(secrets)
def noisy():
    raise ValueError(secrets)
def render(*given, **named):
    warnings.warn(secrets)
    thread = threading.Thread(target=noisy)
    thread.start()
    thread.join()
    Bad()
    return real(*given, **named)
Template.render = render
"""
CRASH = """
from lomake.word.template import Template
def render(*_, **__):
    os.abort()
Template.render = render
"""
MUTE = """
from lomake import messages
def line(*_):
    raise ValueError(secrets)
messages.line = line
"""


def program(tmp_path: Path, then: str, *words: str | Path, mask: int = 0o022) -> subprocess.CompletedProcess[str]:
    """Return what the program did in a process of its own, with something wrong in each of its processes."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(SITE.format(tests=str(Path(__file__).parent), then=then), encoding="utf-8")
    paths = os.pathsep.join([str(site), str(PACKAGE.parent)])
    mine = {"PYTHONPATH": paths, "PYTHONWARNINGS": "always", "PYTHONFAULTHANDLER": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, str(PROGRAM), *map(str, words)]
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", check=False, env=os.environ | mine, umask=mask, cwd=tmp_path
    )


@pytest.mark.parametrize("processes", ["1", "2"])
@pytest.mark.parametrize(("then", "code"), [(BUG, 70), (NOISE, 0)], ids=["vika", "hälyä"])
def test_no_process_of_a_batch_prints_a_value(then: str, code: int, processes: str, tmp_path: Path) -> None:
    """Neither a traceback nor what Python prints of its own: warnings, threads and finalizers that fail."""
    folder = written(tmp_path, vuotokit.small(made()).yaml).parent
    for number in range(21):  # more than a process takes at a time
        text = (folder / "asiakas.yaml").read_text(encoding="utf-8").replace(TUNNUS, f"LATU-{number:04d}")
        (folder / f"a{number}.yaml").write_text(text, encoding="utf-8")

    done = program(tmp_path, then, "era", folder, "-o", tmp_path / "ulos", "-l", "tyonhakusuunnitelma",
                   "--prosessit", processes, "--paiva", str(DAY), mask=0)  # fmt: skip

    assert code == done.returncode, done.stderr
    assert set() == made().found(done.stdout + done.stderr)
    assert "Traceback" not in done.stderr
    assert [] == open_to_others((tmp_path / "ulos").rglob("*"))
    assert (22 if code == 0 else 0) == len(list((tmp_path / "ulos").rglob("*.docx")))
    assert ("Ohjelmassa on vika (RuntimeError, " in done.stderr) is (code == 70)


@pytest.mark.parametrize("then", [CRASH, MUTE], ids=["kaatuu", "ei voi kertoa"])
def test_not_even_a_crash_prints_a_value(then: str, tmp_path: Path) -> None:
    file = written(tmp_path, vuotokit.small(made()).yaml)

    done = program(tmp_path, then, "tayta", file, "-o", tmp_path, "-l", "tyonhakusuunnitelma", "-l", "lomake-d")

    assert done.returncode not in (0, 70)
    assert set() == made().found(done.stdout + done.stderr)
    assert ("Fatal Python error: Aborted" in done.stderr) is (then == CRASH)
    assert ("Lähetä ylläpitäjälle komento, älä asiakkaan tietoja." in done.stderr) is (then == MUTE)


def test_what_a_cluster_logs_of_a_failed_job_holds_no_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, vuotokit.small(made()).yaml)
    monkeypatch.setattr("lomake.client_file.sound", _boom(RuntimeError))
    order = job.Order(day=DAY, today=DAY, forms=("lomake-a",), terms="")
    text = file.read_bytes()
    origin = job.Origin(str(file), sha256(text).hexdigest(), text=text)
    work = job.Job(order, (job.Task(origin, TUNNUS),))

    with pytest.raises(ProgramError) as caught:
        job.make(work)

    error = caught.value
    assert error.__context__ is None
    assert error.__cause__ is None
    logged = f"{work!r} {error!r} {error.findings!r} {pickle.dumps(error)!r}"
    assert set() == made().found(logged)
    assert error.findings == pickle.loads(pickle.dumps(error)).findings  # noqa: S301  our own


def test_the_program_has_no_log_and_no_verbose_option() -> None:
    """Nothing prints but what the tests above have looked at."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
    printing = r"^\s*(?:import|from) (?:logging|pdb)\b|(?<![.\w])(?<!def )(?:print|breakpoint)\(|traceback\.format"
    options = {word for command in _leaves() for option in command.params for word in option.opts}

    assert [] == [name for name, text in texts.items() if re.search(printing, text, re.MULTILINE)]
    assert set() == options & {"-v", "--verbose", "--debug", "--loki"}


def _leaves() -> Iterator[click.Command]:
    for command in main.commands.values():
        yield from command.commands.values() if isinstance(command, click.Group) else [command]


METADATA = "Maija Laatija"
TRACES = ("rsid", "printerSettings", "attachedTemplate", "docId", "mailMerge", "docVar")
"""What a template has besides names: marks of revisions and machines."""

def with_metadata(docx: bytes) -> bytes:
    """Return a template as Word has saved it, full of what tells of its writer, machine and printer."""
    saved = wordedit.word_saves(docx)
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    settings = (
        f'<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:connectString w:val="{METADATA}"/></w:mailMerge>'
        f'<w14:docId {w14} w14:val="5EC2E7AA"/><w:docVars><w:docVar w:name="a" w:val="{METADATA}"/></w:docVars>'
    )
    new = BytesIO()
    with ZipFile(BytesIO(saved)) as old, ZipFile(new, "w") as package:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/settings.xml":
                data = data.replace(b"</w:settings>", f"{settings}</w:settings>".encode())
            elif name == "word/_rels/document.xml.rels":
                link = f'<Relationship Id="p1" Type="{office}/printerSettings" Target="printerSettings1.bin"/>'
                data = data.replace(b"</Relationships>", f"{link}</Relationships>".encode())
            elif name == "word/document.xml":
                mark = f'<w:printerSettings xmlns:r="{office}" r:id="p1"/></w:sectPr>'
                data = data.replace(b"</w:sectPr>", mark.encode())
            elif name.startswith("docProps/"):
                data = re.sub(rb"<(dc:creator|Company)/?>[^<]*(</[^>]*>)?", b"", data)
                company, author = (f"<{one}>{METADATA}</{one}>".encode() for one in ("Company", "dc:creator"))
                data = data.replace(b"</Properties>", company + b"</Properties>", 1)
                data = data.replace(b"</cp:coreProperties>", author + b"</cp:coreProperties>")
            package.writestr(name, data)
        package.writestr("word/printerSettings1.bin", METADATA)
    return new.getvalue()


def properties(path: Path) -> dict[str, str]:
    """Return what an Office file says of itself, name by name; also the document's own properties."""
    with ZipFile(path) as package:
        parts = [package.read(name).decode() for name in package.namelist() if name.startswith("docProps/")]
    found: dict[str, str] = {}
    for part in parts:
        found |= dict(re.findall(r"<([\w:]+)(?: [^>]*)?>([^<]*)</\1>", part))
        found |= dict(re.findall(r'name="([^"]+)"><vt:lpwstr>([^<]*)', part))
    own = ("vt:", "lomake.perusta")  # types, and digests of what the form said when it was made
    return {name: value for name, value in found.items() if value and not name.startswith(own)}


TELLS_OF_ITSELF = {
    "dc:title", "dc:language", "dcterms:created", "dcterms:modified", "Application",
    "lomake.tunnus", "lomake.versio", "lomake.kieli", "lomake.asiakas", "lomake.tietue", "lomake.pohja",
}  # fmt: skip
OF_EXCEL = {"DocSecurity", "ScaleCrop", "LinksUpToDate", "SharedDoc", "HyperlinksChanged", "AppVersion"}
"""What Excel writes into every workbook: always the same."""


def test_every_document_says_title_language_and_form_and_nothing_of_persons_and_machines(tmp_path: Path) -> None:
    """Filled from templates that Word has saved full of such things, and the blanks too."""
    own = tmp_path / "pohjat"
    run("pohjat", "vie", own)
    for template in own.iterdir():
        template.write_bytes(with_metadata(template.read_bytes()))
        assert METADATA.encode() in b"".join(wordkit.parts(template.read_bytes()).values())
    file = written(tmp_path, vuotokit.at_work(made()).yaml)

    done = [
        run("tayta", file, "-o", tmp_path / "a", "--pohjat", own, "--paiva", str(DAY)),
        run("era", file, "-o", tmp_path / "b", "--pohjat", own, "--paiva", str(DAY)),
        run("tyhja", "-o", tmp_path / "c", "--pohjat", own),
        run("tyhja", "-o", tmp_path / "d"),
    ]

    assert [0] * len(done) == [one.exit_code for one in done], done[0].output
    documents = [path for folder in "abcd" for path in (tmp_path / folder).rglob("*.docx")]
    assert len(documents) > 40
    for path in documents:
        whole = b"".join(f"{name}\n".encode() + data for name, data in wordkit.parts(path.read_bytes()).items())
        assert [] == [word for word in (METADATA, *TRACES) if word.encode() in whole], path.name
        told = properties(path)
        assert told.keys() <= TELLS_OF_ITSELF, path.name
        assert "lomake" == told["Application"]
        assert told["dc:title"]
        assert "fi-FI" == told["dc:language"]
        outgoing = path.name.startswith(("sovittu-tuki", "tyonantajaote"))
        assert ("lomake.tunnus" in told) is not outgoing
        assert outgoing or path.name.split("_")[int(path.name.startswith("LATU"))] == told["lomake.tunnus"]


def test_every_workbook_says_title_and_nothing_of_persons_and_machines(tmp_path: Path) -> None:
    file = written(tmp_path, vuotokit.small(made()).yaml)
    for command in ("kooste", "seuranta", "laatu", "naytto", "era"):
        for words in CASES[command](file, tmp_path):
            run(*words)
    run("kooste", "--tyhja", "-o", tmp_path / "tyhja.xlsx")
    run("tuo", "--pohja", "-o", tmp_path / "pohja.xlsx")

    books = sorted(path for path in tmp_path.rglob("*.xlsx"))
    assert 8 == len(books), books
    for path in books:
        told = properties(path)
        assert told.keys() <= TELLS_OF_ITSELF | OF_EXCEL, path.name
        assert told["dc:title"], path.name
        assert "Microsoft Excel" == told["Application"]
        names = ZipFile(path).namelist()
        assert [] == [name for name in names if "printerSettings" in name or "custom" in name or "comments" in name]
