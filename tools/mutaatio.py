"""Mutation tests of the criteria, `make mutaatio`: what share of the mistakes the tests see, and which they don't."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

MUTMUT = Path(sys.executable).with_name("mutmut")
LUVUT = Path("mutants/mutmut-cicd-stats.json")
VÄHINTÄÄN = 85
"""Per cent of the mutants that the tests must see."""


def main() -> int:
    """Make and test the mutants that have not been tested yet; tell the share, and those that lived."""
    subprocess.run([MUTMUT, "run", "--max-children", str(os.cpu_count() or 1)], check=True)
    subprocess.run([MUTMUT, "export-cicd-stats"], check=True, stdout=subprocess.DEVNULL)
    luvut = json.loads(LUVUT.read_text(encoding="utf-8"))
    nähdyt = luvut["killed"] + luvut["timeout"]  # a mutant that never ends is seen, too
    osuus = 100 * nähdyt / luvut["total"]
    subprocess.run([MUTMUT, "results"], check=True)
    sys.stdout.write(f"Mutantteja {luvut['total']}, testit näkivät {nähdyt} ({osuus:.1f} %); raja {VÄHINTÄÄN} %\n")
    return 0 if osuus >= VÄHINTÄÄN else 1


if __name__ == "__main__":
    sys.exit(main())
