"""What the tests of the batch share: a few small clients, runs in processes of their own, and what a folder holds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

PROGRAM = Path(__file__).parent.parent / "cli.py"
DAY = "2026-11-20"
OWN = ("lomake-era.jsonl", "lomake-era-raportti.txt", "lomake-era-raportti.jsonl", "lomake-era-raportti.xlsx")
"""What a batch writes beside the documents."""

ASIAKAS = """
tiedosto: {{esimerkki: kyllä}}
palvelu: {{järjestäjä: Esimerkin hyvinvointialue}}
asiakas: {{tunnus: LATU-{number:04d}, etunimet: Keksitty, sukunimi: Esimerkki}}
sopimus: {{päiväys: 12.1.2026, alkaa: 12.1.2026, tavoite: "{goal}"}}
suostumukset:
  - {{id: s1, taho: Kuvitteellinen hoitaja, annettu: 12.1.2026}}
  - {{id: s2, taho: Kuvitteellinen opo, annettu: 13.1.2026}}
"""


def write_clients(folder: Path, count: int, *, goal: str = "Työ") -> None:
    """Write small clients, three documents in each."""
    folder.mkdir(exist_ok=True)
    for number in range(1, count + 1):
        text = ASIAKAS.format(number=number, goal=f"{goal} {number}")
        (folder / f"asiakas-{number:04d}.yaml").write_text(text, encoding="utf-8")


def command(*words: object) -> list[str]:
    """Return the command line of a batch."""
    forms = ["-l", "yhteistyosopimus", "-l", "suostumus"]
    return [sys.executable, str(PROGRAM), "era", *map(str, words), "--paiva", DAY, *forms]


def era(*words: object) -> subprocess.CompletedProcess[str]:
    """Return what a batch in a process of its own did."""
    return subprocess.run(command(*words), capture_output=True, text=True, encoding="utf-8", check=False)


def documents(folder: Path) -> dict[str, bytes]:
    """Return every file of an output folder but the batch's own, by name: whatever is too much is among them."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if name not in OWN and not name.endswith(".lukko")}


def manifest(folder: Path) -> list[dict[str, Any]]:
    """Return the lines of the manifest, without the times of writing."""
    lines = [json.loads(line) for line in (folder / OWN[0]).read_text(encoding="utf-8").splitlines()]
    for entry in [entry for line in lines for entry in line.get("asiakirjat", ())]:
        entry.pop("muutettu")
    return lines


def leftovers(folder: Path) -> list[str]:
    """Return the folders and files of an output folder that no finished batch leaves behind."""
    return [str(path) for path in folder.rglob("*") if ".lomake-" in path.name and not path.name.endswith(".lukko")]
