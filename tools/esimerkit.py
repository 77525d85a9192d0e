"""Makes the filled examples and the blanks of samples/ again: `make esimerkit`."""

from __future__ import annotations

import shutil
from pathlib import Path

from lomake.cli import main as lomake
from lomake.language import LANGUAGES

SAMPLES = Path(__file__).parent.parent / "samples"
DAY = "2026-11-20"
"""The day on which the sample cases are told (the documents are always printed on it)."""


def make(target: Path) -> None:
    """Write the filled examples of the sample clients and the blank sets of both languages below `target`."""
    clients = [str(SAMPLES / "asiakkaat"), str(SAMPLES / "paattynyt")]
    lomake(["tayta", *clients, "-o", str(target / "taytetyt"), "--paiva", DAY], standalone_mode=False)
    for language in LANGUAGES:
        blanks = ["-o", str(target / "tyhjat"), "--kieli", language, "--paiva", DAY]
        lomake(["tyhja", *blanks], standalone_mode=False)


if __name__ == "__main__":
    for old in ("taytetyt", "tyhjat"):
        shutil.rmtree(SAMPLES / old, ignore_errors=True)
    make(SAMPLES)
