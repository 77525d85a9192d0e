"""Word files → PDFs, told as they get ready: what the commands with --pdf share. Heavy imports are inside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from lomake.cli import shared
from lomake.errors import Finding, Grade, PasswordError
from lomake.language import FiSv


def ready() -> None:
    """Look that there is a LibreOffice, before any work is done. Raises LomakeError when there is none.

    Raises PasswordError when the run seals: LibreOffice would need the form as it is on the disk.
    """
    from lomake import pdf, store

    if store.seals():
        raise PasswordError([Finding("pdf-salasana")])
    pdf.program()


def beside(documents: Mapping[Path, Mapping[str, str]], folder: Path, *, korvaa: bool, as_json: bool) -> int:
    """Make the PDFs beside the Word files, tell them and those that could not be made, and return the exit code.

    `documents` has what --json tells of each. Work is done in a private folder in `folder`.
    """
    from lomake import pdf_files, store

    made = fresh = failed = 0
    with store.private_folder(folder) as work:
        for one in pdf_files.beside([*documents], work, korvaa=korvaa):
            if one.finding is not None:
                shared.tell([one.finding])
            failed += not one.is_there
            fresh += one.is_there and not one.made
            if one.made:
                made += 1
                click.echo(shared.json_text({**documents[one.docx], "tiedosto": str(one.pdf)}) if as_json else one.pdf)
    told = FiSv("PDF-tiedostoja: {määrä}", "PDF-filer: {määrä}").format(määrä=made)
    if fresh:
        told += FiSv(", ajan tasalla {määrä}", ", aktuella {määrä}").format(määrä=fresh)
    if failed:
        told += FiSv(", tekemättä {määrä}", ", ogjorda {määrä}").format(määrä=failed)
    shared.say(told, err=True)
    return int(bool(failed))


def warn_of_old(documents: Iterable[Path]) -> None:
    """Tell which PDFs beside the Word files are of older ones; nobody should hand them out by mistake."""
    lying = [(docx, pdf) for docx in documents if (pdf := docx.with_suffix(".pdf")).exists()]
    if not lying:
        return
    from lomake import pdf_seal, store

    old = [pdf for docx, pdf in lying if not pdf_seal.comes_from(store.read_bytes(pdf), store.read_bytes(docx))]
    shared.tell(Finding("pdf-vanha", Grade.HUOMIO, file=str(pdf)) for pdf in old)
