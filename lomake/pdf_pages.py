"""A PDF → a picture of each page, by pdftoppm of Poppler."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from lomake import store
from lomake.errors import Finding, LomakeError

_RESOLUTION = 110
"""Dots an inch: an A4 is some 900 x 1300 dots, which fills a screen and can be read."""
_PATIENCE = 120


def program() -> str:
    """Return where pdftoppm is. Raises LomakeError when there is none."""
    found = shutil.which("pdftoppm")
    if found is None:
        raise LomakeError([Finding("pdftoppm-puuttuu")])
    return found


def pictures(pdf: bytes, work: Path) -> list[bytes]:
    """Return each page as a PNG, in order; `work` is a private folder. Raises LomakeError when it can't be done."""
    folder = work / "sivut"
    store.make_folders(folder)
    command = [program(), "-png", "-r", str(_RESOLUTION), "-", "sivu"]
    try:
        subprocess.run(  # noqa: S603 - the program that was found
            command, input=pdf, cwd=folder, capture_output=True, check=True, timeout=_PATIENCE
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise LomakeError([Finding("pdf-kuvaksi")]) from error
    return [store.read_bytes(page) for page in sorted(folder.iterdir())]  # the numbers are as wide as the last
