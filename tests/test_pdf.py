"""LibreOffice as a program that is missing, crashes, hangs and refuses; and the seal of a PDF."""

from __future__ import annotations

import os
import stat
import time
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import wordkit
from pdfkit import FakeOffice, fake_office, small_pdf

from lomake import pdf, pdf_files, pdf_seal
from lomake.errors import LomakeError
from lomake.pdf import Failure


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeOffice:
    return fake_office(tmp_path / "ohjelma", monkeypatch)


def results(work: Path, *documents: str) -> list[Failure | None]:
    """Return why there is no PDF of each document, None when there is one; their texts are what they do."""
    found = pdf.convert(((text, text.encode()) for text in documents), len(documents), work)
    told = [(text, result if isinstance(result, Failure) else None) for text, _, result in found]
    assert list(documents) == [text for text, _ in told]
    return [result for _, result in told]


def test_documents_go_to_one_process_in_order_under_names_that_say_nothing(office: FakeOffice, tmp_path: Path) -> None:
    assert [None, None, None] == results(tmp_path / "työ", "a", "b", "c")

    assert [["0.docx", "1.docx", "2.docx"]] == office.calls
    assert office.command.startswith(str(tmp_path / "työ" / "0" / "tmp"))
    assert f"-env:UserInstallation={(tmp_path / 'työ' / '0').as_uri()}/profiili-0" in office.command
    assert '"PDFUACompliance": {"type": "boolean", "value": "true"}' in office.command
    assert [] == [path for path in (tmp_path / "työ").rglob("*") if path.is_file()]


def test_many_documents_go_to_several_processes_and_come_back_in_their_order(
    office: FakeOffice, tmp_path: Path
) -> None:
    documents = [str(number) for number in range(23)]

    assert [None] * 23 == results(tmp_path / "työ", *documents)
    assert 23 == sum(len(call) for call in office.calls)


def test_a_document_that_crashes_libreoffice_is_told_and_the_others_are_made(
    office: FakeOffice, tmp_path: Path
) -> None:
    office.behave("kaatuu b")

    assert [None, Failure.CRASHED, None, None] == results(tmp_path / "työ", "a", "b", "c", "d")
    assert [4, 1, 2] == [len(call) for call in office.calls]  # all; the suspect once more, alone; what is left
    assert "/profiili-2 " in office.command  # never that of one which may be dying still


def test_a_crash_that_does_not_happen_again_costs_nothing(office: FakeOffice, tmp_path: Path) -> None:
    office.behave("kaatuu-muiden-kanssa b")

    assert [None, None, None] == results(tmp_path / "työ", "a", "b", "c")


def test_a_document_that_libreoffice_refuses_is_told(office: FakeOffice, tmp_path: Path) -> None:
    office.behave("hylkaa a", "hylkaa c", "kaatuu d")

    told = [Failure.REFUSED, None, Failure.REFUSED, Failure.CRASHED, None]
    assert told == results(tmp_path / "työ", *"abcde")


def test_a_document_on_which_libreoffice_hangs_is_given_up_and_its_process_ended(
    office: FakeOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "PATIENCE", 1.0)
    office.behave("jumittuu b")

    assert [None, Failure.HUNG, None] == results(tmp_path / "työ", "a", "b", "c")
    assert not office.is_running()


def test_a_libreoffice_that_never_makes_anything_is_given_up_soon(office: FakeOffice, tmp_path: Path) -> None:
    documents = [f"d{number}" for number in range(9)]
    office.behave(*(f"kaatuu {one}" for one in documents))

    told = results(tmp_path / "työ", *documents)

    assert Failure.HOPELESS is told[-1]
    assert None not in told
    assert 3 == len(office.calls)


def test_no_process_is_left_when_nobody_asks_for_more(office: FakeOffice, tmp_path: Path) -> None:
    office.behave("jumittuu loppu")
    documents = ((str(number), b"loppu" if number > 90 else b"x") for number in range(200))

    coming = pdf.convert(documents, 200, tmp_path / "työ")
    next(coming)
    coming.close()

    assert not office.is_running()


def test_a_missing_libreoffice_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "_PLACES", {})

    with pytest.raises(LomakeError) as caught:
        next(pdf.convert([("a", b"")], 1, tmp_path))

    assert ["pdf-ohjelma-puuttuu"] == [finding.code for finding in caught.value.findings]


# ------------------------------------------------------------------------------------------------ the seal


DOCX = wordkit.docx(wordkit.p("Vastaus"))


def test_the_same_word_file_gives_the_same_pdf_whenever_it_is_made() -> None:
    first = small_pdf()
    time.sleep(0.01)

    assert pdf_seal.sealed(first, DOCX) == pdf_seal.sealed(small_pdf(), DOCX)
    assert pdf_seal.sealed(first, DOCX) != pdf_seal.sealed(first, DOCX + b"\0")


def test_a_sealed_pdf_names_no_person_and_promises_what_libreoffice_promised() -> None:
    sealed = pdf_seal.sealed(small_pdf(), DOCX)

    assert b"Valmentaja" not in sealed
    with pikepdf.open(BytesIO(sealed)) as opened:
        assert {"/Title", "/Creator", "/Producer", "/CreationDate"} == {*opened.docinfo.keys()}
        assert b"pdfaid:part" in opened.Root.Metadata.read_bytes()
        assert b"pdfuaid" not in opened.Root.Metadata.read_bytes()
        assert "/DocChecksum" not in opened.trailer


def test_a_pdf_knows_its_word_file_and_whether_it_was_touched() -> None:
    sealed = pdf_seal.sealed(small_pdf(), DOCX)

    assert pdf_seal.is_of(sealed, DOCX)
    assert not pdf_seal.is_of(sealed, DOCX + b"\0")
    assert pdf_seal.is_untouched(sealed)
    assert not pdf_seal.is_untouched(sealed + b"% an incremental update, as a signature is\n")
    assert not pdf_seal.is_untouched(small_pdf())
    assert not pdf_seal.is_untouched(b"")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 %%EOF", small_pdf()[:300]], ids=["empty", "no body", "cut"])
def test_what_is_no_whole_pdf_is_not_sealed(data: bytes) -> None:
    with pytest.raises(pdf_seal.BrokenPdfError):
        pdf_seal.sealed(data, DOCX)


# ------------------------------------------------------------------------------------------------ beside Word files


def beside(folder: Path, *, korvaa: bool = False) -> dict[str, str]:
    """Return what came of each Word file of the folder: tehty, tuore or the code of its finding."""
    found = pdf_files.beside(sorted(folder.glob("*.docx")), folder / ".työ", korvaa=korvaa)
    words = {one.docx.stem: one.finding.code if one.finding else "tehty" if one.made else "tuore" for one in found}
    return dict(sorted(words.items()))


def test_a_pdf_is_made_once_and_again_when_its_word_file_changes(office: FakeOffice, tmp_path: Path) -> None:
    folder = tmp_path / "ulos"
    folder.mkdir()
    (folder / "a.docx").write_bytes(DOCX)
    (folder / "b.docx").write_bytes(DOCX)

    first = beside(folder)
    (folder / "b.docx").write_bytes(wordkit.docx(wordkit.p("Toinen vastaus")))

    assert {"a": "pdf-puutteita", "b": "pdf-puutteita"} == first  # the small PDF of the tests has no structure
    assert {"a": "tuore", "b": "pdf-puutteita"} == beside(folder)
    assert {"a": "tuore", "b": "tuore"} == beside(folder)
    assert {0o600} == {stat.S_IMODE(path.stat().st_mode) for path in folder.glob("*.pdf")} or os.name == "nt"


def test_a_signed_pdf_is_not_replaced_unless_asked_to(office: FakeOffice, tmp_path: Path) -> None:
    folder = tmp_path / "ulos"
    folder.mkdir()
    (folder / "a.docx").write_bytes(DOCX)
    beside(folder)
    signed = (folder / "a.pdf").read_bytes() + b"allekirjoitus"
    (folder / "a.pdf").write_bytes(signed)

    assert {"a": "pdf-muokattu"} == beside(folder)
    assert signed == (folder / "a.pdf").read_bytes()
    assert {"a": "pdf-puutteita"} == beside(folder, korvaa=True)
    assert {"a": "tuore"} == beside(folder)


def test_one_pdf_that_is_not_whole_does_not_stop_the_others(office: FakeOffice, tmp_path: Path) -> None:
    folder = tmp_path / "ulos"
    folder.mkdir()
    (folder / "a.docx").write_bytes(b"a")
    (folder / "b.docx").write_bytes(b"b")
    (folder / "c.docx").write_bytes(b"c")
    (folder / "b.pdf").mkdir()
    office.behave("rikki a")

    assert {"a": "pdf-ei-syntynyt", "b": "ei-lue", "c": "pdf-puutteita"} == beside(folder)
    assert ["b.pdf", "c.pdf"] == sorted(path.name for path in folder.glob("*.pdf"))
