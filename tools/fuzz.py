"""Hostile input at every door for as long as it is let: tools/fuzz.py [seconds] [door …]; 600 seconds by default.

Each door has a process of its own and its share of the time. With atheris (pip install lomake[fuzz]) inputs that lead
to new places of the program are spoilt further; without it each one is spoilt from a seed. What breaks a door is kept
in the folder `fuzz/`, and said at the end.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

if TYPE_CHECKING:
    from fuzzkit import Door

ROOT = Path(__file__).parent.parent
FOUND = ROOT / "fuzz"
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]


def main(words: list[str]) -> int:
    """Fuzz the doors one after another and return 1 when one broke."""
    seconds = int(words[0]) if words else 600
    from fuzzkit import DOORS  # noqa: PLC0415  a child with atheris imports it for itself

    doors = words[1:] or list(DOORS)
    broken = []
    for door in doors:
        share = max(1, seconds // len(doors))
        done = subprocess.run([sys.executable, __file__, "--ovi", door, str(share)], check=False)
        broken += [door] if done.returncode else []
    print(f"Rikki: {', '.join(broken)}" if broken else f"Ehjät ovet: {', '.join(doors)}")  # noqa: T201
    return int(bool(broken))


def one(name: str, seconds: int) -> int:
    """Fuzz one door, and return 1 when it broke."""
    if find_spec("atheris") is None:
        return _by_chance(name, seconds)
    return _by_coverage(name, seconds)


def _by_chance(name: str, seconds: int) -> int:
    import fuzzkit  # noqa: PLC0415

    door = fuzzkit.DOORS[name]
    seeds, start, until = _seeds(door), time.time_ns(), time.monotonic() + seconds
    tries = 0
    while time.monotonic() < until:
        chance = Random(start + tries)  # noqa: S311
        tries += 1
        if _broken(door, door.spoil(chance.choice(seeds), chance)):
            return 1
    print(f"{name}: {tries} yritystä")  # noqa: T201
    return 0


def _by_coverage(name: str, seconds: int) -> int:
    import atheris  # noqa: PLC0415

    with atheris.instrument_imports(include=["lomake"]):
        import fuzzkit  # noqa: PLC0415
    door = fuzzkit.DOORS[name]
    corpus = FOUND / "siemenet" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in _seeds(door):
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)

    def spoil(data: bytes, most: int, number: int) -> bytes:
        try:
            return door.spoil(data, Random(number))[:most]  # noqa: S311
        except (BadZipFile, ValueError):  # what the fuzzer has cut is no package any more
            return fuzzkit.spoil_bytes(data, Random(number))[:most]  # noqa: S311

    def enter(data: bytes) -> Any:
        if _broken(door, data):
            raise SystemExit(1)

    limits = [f"-max_total_time={seconds}", "-max_len=2000000", "-timeout=300", "-rss_limit_mb=6000", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], enter, custom_mutator=spoil)
    atheris.Fuzz()
    return 0


def _seeds(door: Door) -> list[bytes]:
    """Return the seeds of a door; where LibreOffice is, also the Word and Excel files among them as it saves them."""
    seeds, found = door.seeds(), shutil.which("soffice")
    packages = [seed for seed in seeds if seed.startswith(b"PK")]
    if found is None or not packages:
        return seeds
    kind = "docx" if b"word/document.xml" in packages[0] else "xlsx"
    with TemporaryDirectory() as place:
        files = [Path(place, f"{number}.{kind}") for number in range(len(packages))]
        for file, data in zip(files, packages, strict=True):
            file.write_bytes(data)
        profile = f"-env:UserInstallation={Path(place, 'profiili').as_uri()}"
        words = [found, profile, "--headless", "--convert-to", kind, "--outdir", f"{place}/ulos", *map(str, files)]
        subprocess.run(words, check=True, capture_output=True)
        return [*seeds, *(path.read_bytes() for path in sorted(Path(place, "ulos").iterdir()))]


def _broken(door: Door, data: bytes) -> bool:
    """Tell whether the input breaks the door; keep it, and say how."""
    import traceback  # noqa: PLC0415

    import fuzzkit  # noqa: PLC0415

    try:
        fuzzkit.check(door, data)
    except (Exception, fuzzkit.TooSlow):  # noqa: BLE001  any of them is what is looked for
        FOUND.mkdir(exist_ok=True)
        kept = FOUND / f"{door.name}-{hashlib.sha256(data).hexdigest()[:16]}"
        kept.write_bytes(data)
        traceback.print_exc()
        print(f"{door.name}: {kept}")  # noqa: T201
        return True
    return False


if __name__ == "__main__":
    sys.exit(one(sys.argv[2], int(sys.argv[3])) if sys.argv[1:2] == ["--ovi"] else main(sys.argv[1:]))
