"""Measures the PDFs: `make bench`. The sample forms, sealed and checked, against a LibreOffice a document, in one run.

The machine may be busy with other things, so the ratio is what must hold; documents a second are only told.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from lomake import pdf, pdf_seal, pdf_tarkastus

ROOT = Path(__file__).parent.parent
ONE_BY_ONE, TOGETHER = 12, 150
LEAST_RATIO = 4.0


def sample_forms(count: int) -> list[tuple[Path, bytes]]:
    """Return the filled sample forms, over and over until there are enough."""
    found = [(path, path.read_bytes()) for path in sorted((ROOT / "samples" / "taytetyt").glob("*/*.docx"))]
    return [found[number * 7 % len(found)] for number in range(count)]


def make(documents: Iterable[tuple[Path, bytes]], count: int, work: Path) -> None:
    """Make the PDFs as --pdf does, but for the writing."""
    for path, docx, made in pdf.convert(documents, count, work):
        if isinstance(made, pdf.Failure):
            sys.exit(f"{path}: {made.value}")
        pdf_tarkastus.missing(pdf_seal.sealed(made, docx))


def main() -> None:
    """Print both, and fail when one call is not so much faster as it should be."""
    with TemporaryDirectory() as folder:
        work = Path(folder)
        make(sample_forms(1), 1, work)  # the profile is made at the first start
        before = time.perf_counter()
        for one in sample_forms(ONE_BY_ONE):
            make([one], 1, work)
        single = ONE_BY_ONE / (time.perf_counter() - before)
        before, busy = time.perf_counter(), os.times()
        make(sample_forms(TOGETHER), TOGETHER, work)
        together = TOGETHER / (time.perf_counter() - before)
    now = os.times()
    spent = sum(now[:4]) - sum(busy[:4])
    click.echo(f"PDF yksitellen       {single:6.1f} asiakirjaa sekunnissa")
    click.echo(f"PDF yhdessä          {together:6.1f} asiakirjaa sekunnissa, {together / single:.1f} kertaa nopeammin")
    click.echo(f"  suoritinaikaa      {spent / TOGETHER:6.2f} s asiakirjaa kohti")
    if together < LEAST_RATIO * single:
        sys.exit(f"pitäisi olla vähintään {LEAST_RATIO} kertaa nopeampi")


if __name__ == "__main__":
    main()
