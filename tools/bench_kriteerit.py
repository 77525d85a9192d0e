"""How long the criteria 16 and 22 take, beside the reading of the client files: ms a client, and the ratio."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from time import process_time

from lomake import rajat
from lomake.client_file import load_asiakas
from lomake.kriteerit.asiakirja import asiakirjat
from lomake.kriteerit.ehdotus import Aineisto

SAMPLES = sorted((Path(__file__).parent.parent / "samples" / "asiakkaat").glob("*.yaml"))
DAY = date(2026, 11, 20)
READ, ASSESSED = 150, 5_000


def milliseconds(work: Callable[[], object], clients: int) -> float:
    """Return the processor time that `work` takes, per client."""
    before = process_time()
    work()
    return (process_time() - before) / clients * 1000


def main() -> None:
    """Read and assess the samples over and over."""
    texts = list(islice(cycle((file.name, file.read_bytes()) for file in SAMPLES), READ))
    clients = [load_asiakas(file.read_bytes(), file.name, DAY).tiedosto for file in SAMPLES]
    team = Aineisto(list(islice(cycle(clients), ASSESSED)), DAY, rajat.voimassa(DAY))

    read = milliseconds(lambda: [load_asiakas(text, name, DAY) for name, text in texts], READ)
    assessed = milliseconds(lambda: asiakirjat(team), ASSESSED)

    sys.stdout.write(
        f"luku {read:.1f} ms, kriteerit 16 ja 22 {assessed:.2f} ms asiakasta kohti, suhde {assessed / read:.3f}\n"
    )


if __name__ == "__main__":
    main()
