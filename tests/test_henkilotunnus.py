"""The identity code stands on the referral, the agreement and the consent, and nowhere else that the service writes."""

from __future__ import annotations

import gzip
import shutil
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from click.testing import CliRunner

from lomake.cli import main
from lomake.forms import LOMAKKEET
from lomake.values import masked

ROOT = Path(__file__).parent.parent
DAY = "2026-11-20"
CODES = {"aino": "140392-9029", "jere": "021198-915Y", "linnea": "270685-948S"}
CERTAIN = {"lahete", "yhteistyosopimus", "suostumus"}
"""The forms on which identity must be certain (lomakkeisto 7.3)."""
COMMANDS = {
    "tarkista": "tarkista asiakkaat/ tiimi.yaml",
    "kooste": "kooste asiakkaat/ --valmentaja Sari_Ohjaaja -o ulos/kooste.xlsx",
    "seuranta": "seuranta asiakkaat/ --tiimi tiimi.yaml -o ulos/seuranta.xlsx",
    "laatu": "laatu asiakkaat/ --tiimi tiimi.yaml -o ulos/laatu.xlsx",
    "laatu.docx": "laatu asiakkaat/ --tiimi tiimi.yaml -o ulos/laatu.docx",
    "naytto": "naytto asiakkaat/ --tiimi tiimi.yaml -o ulos/naytto.xlsx",
    "tarkastus": "naytto asiakkaat/ --lomake asiakirjatarkastus -o ulos/",
    "muistuta": "muistuta asiakkaat/ -o ulos/muistutukset.ics",
    "era": "era asiakkaat/ -l lomake-a -l lomake-c -l tukisuunnitelma -l tyonantajaote -o ulos/",
    "verkosto": "tayta asiakkaat/aino.yaml --kenelle verkosto:k2 -o ulos/",
    "oppilaitos": "tayta asiakkaat/linnea.yaml --kenelle oppilaitos -o ulos/",
    "ilman": "tayta asiakkaat/aino.yaml -l lahete -l yhteistyosopimus --ilman-terveystietoja -o ulos/",
}
"""Everything that writes of a client, besides the three forms."""


def everything(data: bytes) -> bytes:
    """Return the bytes of a file, unpacked as far as it goes."""
    if is_zipfile(BytesIO(data)):
        with ZipFile(BytesIO(data)) as archive:
            return b"\n".join([name.encode() + everything(archive.read(name)) for name in archive.namelist()])
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data


def tells(data: bytes, code: str) -> bool:
    """Tell whether a code can be read in the data."""
    return code.encode() in data or code.replace("-", "").encode() in data


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "samples" / "asiakkaat", tmp_path / "asiakkaat")
    shutil.copy(ROOT / "samples" / "tiimi.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("lomake.cli.shared.today", lambda: date(2026, 11, 20))
    return tmp_path


def test_of_the_forms_only_those_where_identity_must_be_certain_have_the_code(folder: Path) -> None:
    for name, code in CODES.items():
        result = CliRunner().invoke(main, ["tayta", f"asiakkaat/{name}.yaml", "-o", "ulos", "--paiva", DAY])

        written = {path: everything(path.read_bytes()) for path in map(Path, result.stdout.split())}
        having = {path.name.split("_")[1] for path, data in written.items() if tells(data, code)}
        assert having == CERTAIN
        assert code not in result.output
        assert not any(code in str(path) for path in written)
        for path in written:
            with ZipFile(path) as archive:
                properties = [archive.read(part) for part in archive.namelist() if part.startswith("docProps/")]
            assert not any(tells(part, code) for part in properties)


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_else_that_the_service_writes_or_tells_has_an_identity_code(command: str, folder: Path) -> None:
    words = [word.replace("Sari_Ohjaaja", "Sari Ohjaaja") for word in COMMANDS[command].split()]
    (folder / "ulos").mkdir()

    result = CliRunner().invoke(main, [*words, "--paiva", DAY])

    assert result.exit_code in (0, 1), result.output
    written = [path for path in (folder / "ulos").rglob("*") if path.is_file()]
    assert written or command == "tarkista"
    for code in CODES.values():
        assert code not in result.output
        assert [] == [path.name for path in written if code in path.name or tells(everything(path.read_bytes()), code)]


def test_a_fault_in_the_code_is_told_without_it(folder: Path) -> None:
    aino = folder / "asiakkaat" / "aino.yaml"
    wrong = "140392-9028"
    aino.write_text(aino.read_text(encoding="utf-8").replace(CODES["aino"], wrong), encoding="utf-8")

    for words in (["tarkista", str(aino)], ["tayta", str(aino), "-o", "ulos"], ["era", str(aino), "-o", "ulos"]):
        result = CliRunner().invoke(main, [*words, "--paiva", DAY])

        assert result.exit_code in (1, 3)
        assert "Henkilötunnus" in result.output
        assert wrong not in result.output
    for path in (folder / "ulos").rglob("*"):
        assert path.is_dir() or not tells(everything(path.read_bytes()), wrong)


def test_the_catalogue_says_which_forms_have_the_code() -> None:
    assert {lomake.tunnus for lomake in LOMAKKEET if lomake.hetu} == CERTAIN


@pytest.mark.parametrize(
    ("code", "shown"), [("140392-9029", "140392-****"), ("010594Y9032", "010594Y****"), ("020516C903K", "020516C****")]
)
def test_a_masked_code_shows_the_birthday_and_the_century(code: str, shown: str) -> None:
    assert shown == masked(code)
