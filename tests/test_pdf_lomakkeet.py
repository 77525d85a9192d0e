"""Every form as a PDF, filled and blank, by the real LibreOffice: what a machine can check of PDF/UA-1 and PDF/A-2B."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pdfua
import pikepdf
import psutil
import pytest
import wordkit
from click.testing import CliRunner
from pikepdf import Array, Dictionary, Name, String
from test_pages import form_of, forms, plain

from lomake import pdf, pdf_seal, pdf_tarkastus
from lomake.cli import main
from lomake.pdf_tarkastus import Lupaus

pytestmark = [pytest.mark.libreoffice, pytest.mark.xdist_group("libreoffice")]

VERAPDF = shutil.which("verapdf") or ""
WITHOUT_HEADER_ROWS = {"suostumus", "lomake-d"}
"""Forms whose tables are only fields side by side, without a row of headings."""
NOT_KNOWN_TO_THE_VALIDATOR = re.compile(r"XMP (namespace|property) (pdfaExtension|pdfaSchema|pdfaProperty|pdfuaid)\b.*")
"""pikepdf's validator of PDF/A knows no property but PDF/A's own, also none that is described as PDF/A asks for."""


def made(paths: tuple[Path, ...], work: Path) -> dict[Path, bytes]:
    """Return the sealed PDF of each Word file."""
    found = pdf.convert(((path, path.read_bytes()) for path in paths), len(paths), work)
    return {path: pdf_seal.sealed(result, data) for path, data, result in found if isinstance(result, bytes)}


@pytest.fixture
def pdfs() -> dict[Path, bytes]:
    return all_pdfs()


@cache  # a fixture of the module is made again when the worker's next test comes from elsewhere
def all_pdfs() -> dict[Path, bytes]:
    with TemporaryDirectory() as work:
        return made(forms(), Path(work))


@pytest.fixture
def sound(pdfs: dict[Path, bytes]) -> bytes:
    """A PDF without a fault, to be spoilt."""
    return next(data for path, data in pdfs.items() if "tyonhakusuunnitelma" in path.name)


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_a_form_keeps_every_promise_that_a_machine_can_check(path: Path, pdfs: dict[Path, bytes]) -> None:
    made = pdfs[path]

    assert [] == pdf_tarkastus.missing(made)
    assert "" == pdf_tarkastus.outside(made)
    swedish = b"sv-FI" in wordkit.parts(path.read_bytes())["docProps/core.xml"]
    assert form_of(path).title("sv" if swedish else "fi") == pdf_tarkastus.title(made)
    with pikepdf.open(BytesIO(made)) as opened:
        assert ("sv-FI" if swedish else "fi-FI") == str(opened.Root.Lang)
    assert (form_of(path).tunnus in WITHOUT_HEADER_ROWS) is (pdf_tarkastus.header_cells(made) == 0)


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_a_screen_reader_gets_every_answer_in_words(path: Path, pdfs: dict[Path, bytes]) -> None:
    said = plain(pdf_tarkastus.text(pdfs[path]))
    answers = wordkit.answers(path.read_bytes()).values()

    assert [] == [answer for answer in answers if isinstance(answer, str) and plain(answer) not in said]
    assert "\ufffd" not in said


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_a_validator_of_pdf_a_finds_nothing(path: Path, pdfs: dict[Path, bytes]) -> None:
    """It approves only what it knows; what it does not know is told and looked at one by one."""
    from pikepdf import pdfa  # noqa: PLC0415  it logs of every font

    with pikepdf.open(BytesIO(pdfs[path])) as opened:
        found = pdfa.check(opened, "2b").findings

    assert [] == [one for one in found if not NOT_KNOWN_TO_THE_VALIDATOR.fullmatch(one.message)]


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_a_checker_of_pdf_ua_finds_nothing(path: Path, pdfs: dict[Path, bytes], tmp_path: Path) -> None:
    """It looks at 15 % of what a machine can; of headings, where it fails on a newer pikepdf, ours does."""
    (tmp_path / "a.pdf").write_bytes(pdfs[path])

    report = pdfua.validate(str(tmp_path / "a.pdf"))

    assert () == report.findings
    assert {"UA-14-001"} >= {one.rule_id for one in report.skipped}


if VERAPDF:  # where it is missing, the head of the run says so

    @pytest.mark.parametrize("flavour", ["ua1", "2b"])
    def test_verapdf_finds_nothing(flavour: str, pdfs: dict[Path, bytes], tmp_path: Path) -> None:
        for number, data in enumerate(pdfs.values()):
            (tmp_path / f"{number}.pdf").write_bytes(data)
        words = [VERAPDF, "--flavour", flavour, "--format", "text", *sorted(map(str, tmp_path.glob("*.pdf")))]

        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=540)

        assert len(pdfs) == len([line for line in done.stdout.splitlines() if line.startswith("PASS")]), done.stdout


def test_the_same_word_file_gives_the_same_bytes_in_another_company(pdfs: dict[Path, bytes], tmp_path: Path) -> None:
    some = (*forms()[-1:], *forms()[3:1:-1])

    assert {path: pdfs[path] for path in some} == made(some, tmp_path)


def test_no_author_of_a_word_file_gets_into_its_pdf(tmp_path: Path) -> None:
    path = next(path for path in forms() if "lahete_tyhja" in path.name)
    parts = wordkit.parts(path.read_bytes())
    core = parts["docProps/core.xml"].replace(
        b"</dc:title>", b"</dc:title><dc:creator>Vertti Valmentaja</dc:creator><dc:subject>Salaista</dc:subject>"
    )
    docx = wordkit.zipped(parts | {"docProps/core.xml": core})

    ((_, _, raw),) = pdf.convert([("x", docx)], 1, tmp_path)
    assert isinstance(raw, bytes)
    sealed = pdf_seal.sealed(raw, docx)

    assert Lupaus.TEKIJÄ in pdf_tarkastus.missing(raw)
    assert [] == pdf_tarkastus.missing(sealed)
    with pikepdf.open(BytesIO(sealed)) as opened:
        assert "Vertti" not in str(opened.docinfo) + opened.Root.Metadata.read_bytes().decode()


def test_tyhja_with_pdf_tells_nothing_but_what_it_has_made(tmp_path: Path) -> None:
    words = ["tyhja", "-l", "lomake-b", "-o", str(tmp_path / "tyhjat"), "--pdf", "--paiva", "2026-11-20"]

    result = CliRunner().invoke(main, words)

    made = [tmp_path / "tyhjat" / f"lomake-b_tyhja{suffix}" for suffix in (".docx", ".pdf")]
    assert 0 == result.exit_code, result.stderr
    assert "PDF-tiedostoja: 1\n" == result.stderr
    assert made == [Path(line) for line in result.stdout.splitlines()] == sorted((tmp_path / "tyhjat").iterdir())


def test_a_libreoffice_that_is_given_up_leaves_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a script that starts a program that starts another."""
    monkeypatch.setattr(pdf, "PATIENCE", 0.3)
    path = forms()[0]

    ((_, _, result),) = pdf.convert([(path, path.read_bytes())], 1, tmp_path)

    def running() -> list[psutil.Process]:
        found = psutil.process_iter(["cmdline"])
        return [process for process in found if any(str(tmp_path) in word for word in process.info["cmdline"] or ())]

    assert pdf.Failure.HUNG is result
    psutil.wait_procs(running(), timeout=20)  # a process that was ended takes a moment to go
    assert [] == running()


# ------------------------------------------------------------------------------------------------ what the checks see


def _first(pdf: pikepdf.Pdf, kind: str) -> pikepdf.Object:
    return next(thing for thing in pdf.objects if isinstance(thing, Dictionary) and thing.get("/S") == Name(kind))


def _drop(*keys: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        place = pdf.Root
        for key in keys[:-1]:
            place = place[key]
        del place[keys[-1]]

    return spoil


def _reword(old: str, new: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        said = pdf.Root.Metadata.read_bytes().decode()
        assert old in said
        pdf.Root.Metadata.write(said.replace(old, new).encode())

    return spoil


def _headings(kind: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        for thing in pdf.objects:
            if isinstance(thing, Dictionary) and thing.get("/S") == Name.H1:
                thing.S = Name(kind)

    return spoil


def _no_rows(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "/TR").S = Name.P


def _no_header_cells(pdf: pikepdf.Pdf) -> None:
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and thing.get("/S") == Name.TH:
            thing.S = Name.TD


def _figure(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "/H1").S = Name.Figure


def _fonts(owner: Callable[[pikepdf.Object], pikepdf.Object], key: str) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        font = next(one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/Type") == Name.Font)
        del owner(font)[key]

    return spoil


def _action(kind: Name) -> Callable[[pikepdf.Pdf], None]:
    def spoil(pdf: pikepdf.Pdf) -> None:
        action = pdf.make_indirect(Dictionary(S=kind, URI=String("https://example.com"), JS=String("app.alert(1)")))
        pdf.pages[0].Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Link, A=action)])

    return spoil


def _author(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = "Vertti Valmentaja"


SPOILT: dict[Lupaus, list[Callable[[pikepdf.Pdf], None]]] = {
    Lupaus.RAKENNE: [_drop("/MarkInfo"), _drop("/StructTreeRoot")],
    Lupaus.KIELI: [_drop("/Lang")],
    Lupaus.OTSIKKO: [_reword("suunnitelma", "lappu"), lambda pdf: pdf.docinfo.__delitem__("/Title")],
    Lupaus.IKKUNASSA: [_drop("/ViewerPreferences", "/DisplayDocTitle")],
    Lupaus.UA: [_reword('pdfuaid:part="1"', 'pdfuaid:part="2"')],
    Lupaus.A2: [_reword('pdfaid:part="2"', 'pdfaid:part="1"')],
    Lupaus.A2B: [_reword('pdfaid:conformance="B"', "")],
    Lupaus.VÄLIOTSIKOT: [_headings("/P")],
    Lupaus.JÄRJESTYS: [_headings("/H2")],
    Lupaus.RIVIT: [_no_rows],
    Lupaus.OTSIKOT: [_no_header_cells],
    Lupaus.KUVA: [_figure],
    Lupaus.FONTIT: [_fonts(lambda font: font.FontDescriptor, "/FontFile2")],
    Lupaus.MERKIT: [_fonts(lambda font: font, "/ToUnicode")],
    Lupaus.OHJELMAT: [_action(Name.JavaScript), lambda pdf: pdf.attachments.__setitem__("a.txt", b"a")],
    Lupaus.LINKIT: [_action(Name.URI), _action(Name.Launch)],
    Lupaus.TEKIJÄ: [_author],
}
CASES = [
    pytest.param(promise, spoil, id=f"{promise.value} {number}")
    for promise, spoilers in SPOILT.items()
    for number, spoil in enumerate(spoilers)
]


def test_every_promise_is_spoilt_in_these_tests() -> None:
    assert {*Lupaus} == {*SPOILT}


@pytest.mark.parametrize(("promise", "spoil"), CASES)
def test_a_broken_promise_is_seen(promise: Lupaus, spoil: Callable[[pikepdf.Pdf], None], sound: bytes) -> None:
    assert promise in pdf_tarkastus.missing(spoilt(sound, spoil))


def test_text_that_is_in_no_structure_is_seen(sound: bytes) -> None:
    def spoil(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        name = next(iter(page.Resources.Font.keys()))
        page.contents_add(f"BT {name} 9 Tf 20 20 Td <0102> Tj ET".encode())

    assert "" != pdf_tarkastus.outside(spoilt(sound, spoil))


def spoilt(data: bytes, spoil: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Return the PDF with one thing broken."""
    with pikepdf.open(BytesIO(data)) as opened:
        spoil(opened)
        written = BytesIO()
        opened.save(written, fix_metadata_version=False)
    return written.getvalue()
