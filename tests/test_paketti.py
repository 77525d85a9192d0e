"""The trainer's pack: blanks, filled examples that nobody takes for real, the same bytes every time."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from click.testing import CliRunner
from pdfkit import fake_office

from lomake.cli import main
from lomake.forms import POHJALLISET
from lomake.paketti import zipped

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"


@pytest.fixture(scope="module")
def paketti(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("paketti") / "paketti.zip"
    result = CliRunner().invoke(main, ["paketti", "--kouluttaja", "-o", str(target)])
    assert (0, f"{target}\n") == (result.exit_code, result.stdout), result.stderr
    return target


def text_of(docx: bytes) -> dict[str, str]:
    """Return the parts of a document that a reader sees."""
    with ZipFile(BytesIO(docx)) as package:
        names = [name for name in package.namelist() if name.startswith(("word/document", "word/foot", "word/head"))]
        return {name: package.read(name).decode() for name in names}


def test_pack_has_the_blanks_the_examples_and_their_client_files(paketti: Path) -> None:
    with ZipFile(paketti) as package:
        names = package.namelist()
        assert package.testzip() is None

    assert ["LUE-ENSIN.docx", "LAS-FORST.docx"] == names[:2]
    filled = {path.relative_to(SAMPLES / "taytetyt").as_posix() for path in (SAMPLES / "taytetyt").rglob("*.docx")}
    assert {f"esimerkit/{name}" for name in filled} == {name for name in names if name.startswith("esimerkit/")}
    blanks = {f"tyhjat/{one.tunnus}_{end}.docx" for one in POHJALLISET for end in ("tyhja", "blankett")}
    assert blanks == {name for name in names if name.startswith("tyhjat/")}
    assert ["aino.yaml", "jere.yaml", "linnea.yaml", "eeli.yaml"] == [
        name.removeprefix("asiakastiedostot/") for name in names if name.startswith("asiakastiedostot/")
    ]
    assert all(name.isascii() for name in names)


def test_every_page_of_an_example_says_that_it_is_invented_and_a_blank_does_not(paketti: Path) -> None:
    with ZipFile(paketti) as package:
        for name in package.namelist():
            if not name.endswith(".docx") or name == "LUE-ENSIN.docx":
                continue
            feet = [xml for part, xml in text_of(package.read(name)).items() if part.startswith("word/foot")]
            marked = ["Keksitty esimerkki" in xml or "Påhittat exempel" in xml for xml in feet]
            assert [name.startswith("esimerkit/")] * len(feet) == marked, name


def test_instruction_names_every_client_and_folder(paketti: Path) -> None:
    with ZipFile(paketti) as package:
        said = text_of(package.read("LUE-ENSIN.docx"))["word/document.xml"]
        folders = {name.partition("/")[0] for name in package.namelist() if "/" in name}
        numbers = {name.split("/")[1] for name in package.namelist() if name.startswith("esimerkit/")}

    assert 4 == len(numbers)
    assert [] == [word for word in folders | numbers if word not in said]


@pytest.mark.libreoffice
def test_instruction_is_one_page(paketti: Path, tmp_path: Path) -> None:
    with ZipFile(paketti) as package:
        package.extract("LUE-ENSIN.docx", tmp_path)
    words = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profiili", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*words, "--outdir", str(tmp_path), str(tmp_path / "LUE-ENSIN.docx")], check=True, capture_output=True
    )

    told = subprocess.run(["pdfinfo", str(tmp_path / "LUE-ENSIN.pdf")], check=True, capture_output=True, text=True)

    assert "Pages:           1\n" in told.stdout


def test_same_files_give_the_same_zip(paketti: Path, tmp_path: Path) -> None:
    again = tmp_path / "toinen.zip"
    CliRunner().invoke(main, ["paketti", "--kouluttaja", "-o", str(again), "--json"])

    assert paketti.read_bytes() == again.read_bytes()


def test_zip_keeps_its_files_as_they_are_and_tells_no_time_or_machine() -> None:
    made = zipped([("b.txt", b"2"), ("a/a.txt", b"1")])

    with ZipFile(BytesIO(made)) as package:
        entries = package.infolist()
        assert ["b.txt", "a/a.txt"] == [entry.filename for entry in entries]
        assert [b"2", b"1"] == [package.read(entry) for entry in entries]
        assert {((1980, 1, 1, 0, 0, 0), 3, ZIP_STORED)} == {
            (entry.date_time, entry.create_system, entry.compress_type) for entry in entries
        }


def test_pack_with_pdfs_has_one_beside_every_word_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = fake_office(tmp_path / "ohjelma", monkeypatch)
    office.behave("hylkaa Lomake, jota ei ole")
    target = tmp_path / "ulos" / "paketti.zip"

    result = CliRunner().invoke(main, ["paketti", "--kouluttaja", "--pdf", "-o", str(target)])

    assert (0, f"{target}\n") == (result.exit_code, result.stdout), result.stderr
    with ZipFile(target) as package:
        names = package.namelist()
        assert all(package.read(name).startswith(b"%PDF") for name in names if name.endswith(".pdf"))
    words = [name.removesuffix(".docx") for name in names if name.endswith(".docx")]
    assert words == [name.removesuffix(".pdf") for name in names if name.endswith(".pdf")]
    assert [target] == list(target.parent.iterdir()), "nothing else is left"


def test_word_file_without_a_pdf_is_told_and_the_pack_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = fake_office(tmp_path / "ohjelma", monkeypatch)
    office.behave("hylkaa Kouluttajan paketti")
    target = tmp_path / "paketti.zip"

    result = CliRunner().invoke(main, ["paketti", "--kouluttaja", "--pdf", "-o", str(target)])

    assert 1 == result.exit_code
    assert "LUE-ENSIN.docx: virhe: LibreOffice ei saanut" in result.stderr
    with ZipFile(target) as package:
        assert {"LUE-ENSIN.docx", "tyhjat/lomake-b_tyhja.pdf"} <= set(package.namelist())


def test_offices_own_templates_go_into_the_pack(tmp_path: Path) -> None:
    own, target = tmp_path / "OMA", tmp_path / "paketti.zip"
    CliRunner().invoke(main, ["pohjat", "vie", str(own)])
    (own / "lomake-e.docx").write_bytes((own / "lomake-d.docx").read_bytes())

    result = CliRunner().invoke(main, ["paketti", "--kouluttaja", "-o", str(target), "--pohjat", str(own)])

    assert 4 == result.exit_code, "the fields of D are none of E's"
    assert not target.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [(["-o", "p.zip"], "anna valitsin --kouluttaja"), (["--kouluttaja", "-o", "p.docx"], "nimen lopussa on .zip")],
)
def test_wrong_use_is_told(words: list[str], told: str) -> None:
    result = CliRunner().invoke(main, ["paketti", *words])

    assert 2 == result.exit_code
    assert told in result.stderr
