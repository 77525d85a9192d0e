"""Mutation tests, `make mutaatio`: what share of the mistakes the tests see, and which they don't; docs/mutaatio.md.

    tools/mutaatio.py                  every group: the criteria whole, a sample of each other
    tools/mutaatio.py kirjoitus --otos 200

A group is some modules and the tests that must see their mistakes. Each has a folder of its own below mutants/, since
mutmut knows one set of modules and tests a folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
MUTMUT = Path(sys.executable).with_name("mutmut")
COPIED = ("lomake", "tests", "tools", "samples", "templates_docx", "docs", "cli.py")
VÄHINTÄÄN = 85
"""Per cent of the mutants that the tests must see."""
SIEMEN = 16
OTOS = 90
"""Mutants of a group that are tested, the same ones each time; all of them would take a night."""
GENERATE = "from mutmut import __main__ as m; m.copy_src_dir(); m.copy_also_copy_files(); m.create_mutants(1)"
SEEN = ("killed", "timeout", "segfault")  # a mutant that never ends is seen, too


@dataclass(frozen=True, slots=True)
class Ryhmä:
    """The modules of a group and its tests; none for those that pyproject.toml has."""

    modules: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()


RYHMÄT = {
    "kriteerit": Ryhmä(),
    "pako": Ryhmä(("word/sandbox.py", "word/program.py"), ("program", "sandbox", "template", "privacy")),
    "nimet": Ryhmä(("fill.py", "batch/planning.py"), ("nimet", "privacy")),
    "kirjoitus": Ryhmä(("store.py", "staging.py"), ("store", "staging", "era", "salasana", "siivoa")),
    "yksityisyys": Ryhmä(("privacy.py", "bugs.py"), ("privacy", "bugs", "lahteva", "kopioiden_sisalto")),
    "kopiot": Ryhmä(
        ("salaisuudet.py", "luovutus.py", "kopio.py", "word/omission.py"),
        ("kopioiden_sisalto", "luovutus", "lahteva", "privacy"),
    ),
    "takaisin": Ryhmä(
        ("read_back/*.py", "entered.py", "changes.py"),
        ("palautukset", "read_back", "target", "changes", "palauta", "palauta_kooste", "random_edits"),
    ),
}


def main() -> int:
    """Test the groups that were asked for; tell of each the share that was seen, and what lived."""
    parser = argparse.ArgumentParser()
    parser.add_argument("ryhmät", nargs="*", default=list(RYHMÄT), metavar="ryhmä", help=", ".join(RYHMÄT))
    parser.add_argument("--otos", type=int, default=OTOS)
    parser.add_argument("--siemen", type=int, default=SIEMEN)
    asked = parser.parse_args()
    os.nice(15)
    shares = [tested(name, asked.otos, asked.siemen) for name in asked.ryhmät]
    return int(min(shares) < VÄHINTÄÄN)


def tested(name: str, sample: int, seed: int) -> float:
    """Return the share of a group's mutants that the tests saw, in per cent."""
    group, folder = RYHMÄT[name], ROOT / "mutants" / name
    prepare(folder, group)
    subprocess.run([sys.executable, "-c", GENERATE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    every = sorted(statuses(folder))
    chosen = every
    if group.modules and len(every) > sample:
        chosen = sorted(random.Random(seed).sample(every, sample))  # noqa: S311  a sample is no secret
    # Mutants that are named are tested again, also when nothing has changed.
    words = chosen if group.modules else []
    command = [str(MUTMUT), "run", "--max-children", "2", *words]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        sys.stdout.buffer.write(done.stdout[-4000:])
        raise SystemExit(f"{name}: the tests fail without a mutant, or mutmut does")
    now = statuses(folder)
    count = Counter(now[one] for one in chosen)
    seen = sum(count[status] for status in SEEN)
    for one in chosen:
        if now[one] not in SEEN:
            sys.stdout.write(f"{now[one]}: {one}\n")
    share = 100 * seen / len(chosen)
    said = f"{len(chosen)}/{len(every)} mutanttia, testit näkivät {seen} ({share:.1f} %)"
    sys.stdout.write(f"{name}: {said}; raja {VÄHINTÄÄN} %\n")
    sys.stdout.flush()
    return share


def prepare(folder: Path, group: Ryhmä) -> None:
    """Copy the project into the group's folder, with the group's modules and tests in pyproject.toml."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
        else:
            shutil.copy2(ROOT / name, folder / name)
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    if group.modules:
        modules = [f"lomake/{one}" for one in group.modules]
        tests = [f"tests/test_{one}.py" for one in group.tests]
        text = re.sub(r"(?m)^only_mutate = .*$", f"only_mutate = {json.dumps(modules)}", text)
        selection = "pytest_add_cli_args_test_selection"
        text = re.sub(rf"(?ms)^{selection} = \[.*?^\]", f"{selection} = {json.dumps(tests)}", text)
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")


def statuses(folder: Path) -> dict[str, str]:
    """Return what has become of each mutant of a folder."""
    told = subprocess.run(
        [MUTMUT, "results", "--all", "true"], cwd=folder, check=True, capture_output=True, encoding="utf-8"
    )
    return dict(line.strip().rsplit(": ", 1) for line in told.stdout.splitlines() if ": " in line)


if __name__ == "__main__":
    sys.exit(main())
