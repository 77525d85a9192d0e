"""A soffice for the tests: it makes a small PDF of each document, and crashes, hangs or refuses as it is told."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

_PROGRAM = """\
#!{python}
import os, sys, time, zipfile
from pathlib import Path

def title(path):
    if not zipfile.is_zipfile(path):
        return path.read_text()
    package = zipfile.ZipFile(path)
    text = package.read("docProps/core.xml").decode() if "docProps/core.xml" in package.namelist() else ""
    return text.partition("<dc:title>")[2].partition("</dc:title>")[0]

here = Path({folder!r})
names = sys.argv[sys.argv.index("--outdir") + 2:]
with (here / "kutsut").open("a") as log:
    log.write(" ".join(names) + "\\n")
(here / "pid").write_text(str(os.getpid()))
(here / "ymparisto").write_text(os.environ["TMPDIR"] + "\\n" + " ".join(sys.argv))
for name in names:
    said = title(Path(name))
    for behaviour in (here / "kaytos").read_text().splitlines():
        what, _, whom = behaviour.partition(" ")
        if whom != said:
            continue
        if what == "kaatuu" or what == "kaatuu-muiden-kanssa" and len(names) > 1:
            os._exit(139)
        if what == "jumittuu":
            time.sleep(600)
        if what == "hylkaa":
            break
        if what == "rikki":
            Path(name).with_suffix(".pdf").write_bytes(b"%PDF-1.7 %%EOF")
            break
    else:
        Path(name).with_suffix(".pdf").write_bytes((here / "malli.pdf").read_bytes())
"""


@dataclass(frozen=True)
class FakeOffice:
    """The soffice that is found on the path; `folder` is its own."""

    folder: Path

    def behave(self, *behaviours: str) -> None:
        """Say how it behaves from now on: "kaatuu TITLE", "kaatuu-muiden-kanssa", "jumittuu", "hylkaa" or "rikki"."""
        (self.folder / "kaytos").write_text("\n".join(behaviours), encoding="utf-8")

    @property
    def calls(self) -> list[list[str]]:
        """The names of the documents of each call so far."""
        log = self.folder / "kutsut"
        return [line.split() for line in log.read_text().splitlines()] if log.exists() else []

    @property
    def command(self) -> str:
        """Its temporary folder and command line at the last call."""
        return (self.folder / "ymparisto").read_text()

    def is_running(self) -> bool:
        """Tell whether the last process that was started is still there."""
        try:
            os.kill(int((self.folder / "pid").read_text()), 0)
        except ProcessLookupError:
            return False
        return True


def small_pdf() -> bytes:
    """Return a PDF of one empty page, with what LibreOffice writes beside it and we take away."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.docinfo.Title, pdf.docinfo.Author, pdf.docinfo.Producer = "Lähete", "Vertti Valmentaja", "LibreOffice 7.4"
    xmp = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>'
        "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:creator><rdf:Seq><rdf:li>Vertti Valmentaja</rdf:li></rdf:Seq></dc:creator></rdf:Description>"
        "</rdf:RDF></x:xmpmeta>"
    )
    pdf.Root.Metadata = pdf.make_stream(xmp.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
    pdf.trailer.DocChecksum = pikepdf.Name("/C0FFEE")
    written = BytesIO()
    pdf.save(written)
    return written.getvalue()


def fake_office(folder: Path, monkeypatch: pytest.MonkeyPatch) -> FakeOffice:
    """Put a soffice of the tests first on the path."""
    folder.mkdir()
    program = folder / "soffice"
    program.write_text(_PROGRAM.format(python=sys.executable, folder=str(folder)), encoding="utf-8")
    program.chmod(0o755)
    (folder / "malli.pdf").write_bytes(small_pdf())
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    office = FakeOffice(folder)
    office.behave()
    return office


def one_round(*_: object, **__: object) -> Iterator[set[tuple[object, str]]]:
    """Watch nothing, in the place of watchfiles.watch: yield once, and then Ctrl-C is pressed."""
    yield set()
    raise KeyboardInterrupt
