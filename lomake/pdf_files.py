"""Word files that lie in a folder → the PDFs beside them: what is there already stays, what somebody has signed too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from lomake import pdf, pdf_seal, pdf_tarkastus, store
from lomake.errors import ClientDataError, Finding, Grade, OutputError
from lomake.language import joined


@dataclass(frozen=True, slots=True)
class Beside:
    """What came of one Word file: its PDF is there, made just now or before, or `finding` says why it is not.

    `source` is the SHA-256 of the Word file. A `finding` that is only a huomio comes with a PDF that is there.
    """

    docx: Path
    made: bool = False
    source: str = ""
    finding: Finding | None = None

    @property
    def pdf(self) -> Path:
        """The place of the PDF."""
        return place(self.docx)

    @property
    def is_there(self) -> bool:
        """Tell whether the PDF of the present Word file is there."""
        return self.finding is None or self.finding.grade is not Grade.VIRHE


def place(docx: Path) -> Path:
    """Return where the PDF of a Word file is."""
    return docx.with_suffix(".pdf")


def beside(
    documents: Sequence[Path], work: Path, *, korvaa: bool = False, stopped: Callable[[], bool] = lambda: False
) -> Iterator[Beside]:
    """Yield what came of each Word file: first of those that need no work, then of the others as they get ready.

    A PDF that somebody has signed or changed is replaced only when `korvaa` says so. `work` is a private folder.
    Raises LomakeError when there is no LibreOffice, OutputError when the folder `work` can't be written.
    """
    waiting: list[Path] = []
    for docx in documents:
        known = _known(docx, korvaa=korvaa)
        if known is None:
            waiting.append(docx)
        else:
            yield known
    gone: list[Beside] = []
    for docx, data, result in pdf.convert(_read(waiting, gone), len(waiting), work, stopped=stopped):
        yield _settled(docx, data, result)
    yield from gone


def _known(docx: Path, *, korvaa: bool) -> Beside | None:
    """Return what can be said of a Word file without making its PDF; None when it has to be made."""
    target = place(docx)
    try:
        lying = store.read_bytes(target) if target.exists() else None
        if lying is None:
            return None
        data = store.read_bytes(docx)
    except ClientDataError as error:
        return Beside(docx, finding=error.findings[0])
    if pdf_seal.is_of(lying, data):
        return Beside(docx, source=sha256(data).hexdigest())
    if korvaa or pdf_seal.is_untouched(lying):
        return None
    return Beside(docx, finding=Finding("pdf-muokattu", file=str(target)))


def _read(documents: Sequence[Path], gone: list[Beside]) -> Iterator[tuple[Path, bytes]]:
    """Yield the Word files; one that has gone meanwhile is put among the `gone`."""
    for docx in documents:
        try:
            yield docx, store.read_bytes(docx)
        except ClientDataError as error:
            gone.append(Beside(docx, finding=error.findings[0]))


def _settled(docx: Path, data: bytes, result: bytes | pdf.Failure) -> Beside:
    if isinstance(result, pdf.Failure):
        return Beside(docx, finding=Finding(result.value, file=str(docx)))
    try:
        made = pdf_seal.sealed(result, data)
        store.write(place(docx), made)
    except pdf_seal.BrokenPdfError:
        return Beside(docx, finding=Finding("pdf-ei-syntynyt", file=str(docx)))
    except OutputError as error:
        return Beside(docx, finding=error.findings[0])
    source = sha256(data).hexdigest()
    if missing := pdf_tarkastus.missing(made):
        words = joined(", ", (promise.words for promise in missing))
        told = Finding("pdf-puutteita", Grade.HUOMIO, file=str(docx), details={"puuttuu": words})
        return Beside(docx, made=True, source=source, finding=told)
    return Beside(docx, made=True, source=source)
