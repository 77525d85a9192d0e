"""Every kind of file that the project makes, made once for those who judge them."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from click.testing import CliRunner

from lomake.cli import main

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
DAY = "2026-11-20"
_CLIENTS = ("asiakkaat",)
_TEAM = ("--tiimi", "tiimi.yaml")
_COACH = ("--valmentaja", "Sari Ohjaaja")
_COMMANDS: tuple[tuple[str, ...], ...] = (
    ("tayta", *_CLIENTS, "paattynyt", "-o", "taytetyt", "--kaikki"),
    ("tyhja", "-o", "tyhjat"),
    ("tyhja", "--iso", "-o", "isot"),
    ("tayta", "asiakkaat/linnea.yaml", "--iso", "-o", "isot"),
    ("tayta", "asiakkaat/linnea.yaml", "--selko", "-o", "selko"),
    ("kooste", *_CLIENTS, *_COACH, "-o", "kooste.xlsx"),
    ("kooste", "--tyhja", "-o", "kooste-tyhja.xlsx"),
    ("seuranta", *_CLIENTS, *_TEAM, "-o", "seuranta.xlsx"),
    ("seuranta", "--tyhja", "-o", "seuranta-tyhja.xlsx"),
    ("seuranta", *_CLIENTS, *_TEAM, "--ohjausryhmalle", "-o", "seuranta-ohjausryhmalle.xlsx"),
    ("laatu", *_CLIENTS, *_TEAM, "-o", "laatu.xlsx"),
    ("laatu", *_CLIENTS, *_TEAM, "-o", "laatu.docx"),
    ("laatu", "--tyhja", "-o", "laatu-tyhja.xlsx"),
    ("laatu", "--tyhja", "-o", "laatu-tyhja.docx"),
    ("naytto", *_CLIENTS, *_TEAM, "-o", "naytto.xlsx"),
    ("naytto", *_CLIENTS, "--lomake", "asiakirjatarkastus", "-o", "tarkastukset"),
    ("era", *_CLIENTS, "-o", "era", "-l", "suostumus"),
    ("tuo", "--pohja", "-o", "tuontipohja.xlsx"),
)
_FOLDERS = ("taytetyt", "tarkastukset", "era", "isot", "selko")
"""Where filled forms are, each in the folder of its client."""
_FINDS = ("naytto",)
"""Commands whose exit code tells that the samples have gaps."""


@cache
def folder() -> Path:
    """Return a folder with all of them, and with the default templates; it lives as long as the process."""
    place = Path(tempfile.mkdtemp(prefix="tuotteet-"))
    for name in ("asiakkaat", "paattynyt"):
        shutil.copytree(SAMPLES / name, place / name)
    shutil.copy(SAMPLES / "tiimi.yaml", place)
    shutil.copytree(ROOT / "templates_docx", place / "pohjat")
    for words in _COMMANDS:
        given = [str(place / word) if _is_place(word) else word for word in words[1:]]
        result = CliRunner().invoke(main, [words[0], *given, "--paiva", DAY])
        assert result.exit_code in ((0, 1) if words[0] in _FINDS else (0,)), f"{words}: {result.output}"
    return place


def _is_place(word: str) -> bool:
    return word in {*_FOLDERS, "asiakkaat", "paattynyt", "tyhjat"} or word.endswith(
        (".yaml", ".xlsx", ".docx")
    )


def one_of_each() -> list[Path]:
    """Return a file of each kind: of the filled forms the first of each form, of others all."""
    kinds: dict[str, Path] = {}
    for path in documents():
        made_by = path.parent.parent.name
        filled = made_by in _FOLDERS or path.parent.name == "taytetyt"
        form = path.name.split("_")[1 if path.name.startswith("LATU-") else 0]
        large = " isona" if made_by == "isot" else ""
        kinds.setdefault(f"täytetty {form}{large}" if filled else str(path), path)
    return list(kinds.values())


def documents() -> list[Path]:
    """Return all of them."""
    return sorted(path for path in folder().rglob("*") if path.suffix in (".docx", ".xlsx"))
