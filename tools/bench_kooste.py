"""Measures the kooste: `make bench`. 5 000 clients, 15 000 employments, 60 000 contacts, against openpyxl.

Both write the same cells, with the same formats of numbers and days, in the same run; each in a process of its own, so
that its memory is its own. The workbook must be at least twice as fast, in 300 MiB.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl  # type: ignore[import-untyped]
from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]

from lomake import rajat
from lomake.luvut.rivit import Kausi
from lomake.tiedot import Asiakastiedosto
from lomake.workbooks.kooste.book import Kooste

DAY = date(2026, 11, 20)
CLIENTS, JOBS, CONTACTS = 5_000, 3, 12
LEAST_RATIO, MOST_MEMORY = 2.0, 300


def clients() -> Iterator[Asiakastiedosto]:
    """Yield the clients one by one; each is made from plain data, as a file is."""
    chance = random.Random(1)  # noqa: S311 - the same clients every time

    def day(first: int, last: int) -> date:
        return DAY + timedelta(days=chance.randint(first, last))

    kinds = ("kasvokkain työpaikalla", "puhelu")
    for number in range(CLIENTS):
        jobs = [
            {
                "id": f"työ{job}",
                "aloitus": {
                    "työnantaja": "ta1",
                    "nimike": "kokki",
                    "ammattiluokka": f"{chance.randint(1000, 9999)}",
                    "alkoi": day(-600, -10),
                    "laji": "palkkatyö avoimilla työmarkkinoilla",
                    "tunnit": 20,
                    "palkka": {"määrä": 13, "yksikkö": "€/h"},
                },
            }
            for job in range(1, JOBS + 1)
        ]
        contacts = [
            {
                "id": f"b{one}",
                "päiväys": day(-600, 0),
                "työnantaja": "ta1",
                "tapa": chance.choice(kinds),
                "toiveet": ["t1"],
            }
            for one in range(1, CONTACTS + 1)
        ]
        yield Asiakastiedosto.model_validate(
            {
                "asiakas": {"tunnus": f"LATU-{number:05d}", "kotikunta": "Pori"},
                "valmentaja": {"nimi": "Sari Ohjaaja"},
                "sopimus": {"alkaa": day(-700, -10)},
                "profiili": {"toiveet": [{"id": "t1", "teksti": "töitä"}]},
                "työnantajat": [{"id": "ta1", "nimi": "Esimerkki Oy", "toimiala": "kauppa", "sektori": "yksityinen"}],
                "työsuhteet": jobs,
                "työnantajatapaamiset": contacts,
            }
        )


def ours(target: Path) -> float:
    """Return how long it takes from the rows to the workbook."""
    made = Kooste("", Kausi(date(2026, 10, 1), DAY), DAY, rajat.voimassa(DAY))
    for client in clients():
        made.add(client)
    begun = time.process_time()
    target.write_bytes(made.content())
    return time.process_time() - begun


def theirs(source: Path, target: Path) -> float:
    """Return how long openpyxl takes to write the cells of the workbook `source`, row by row."""
    held = openpyxl.load_workbook(source, read_only=True)
    book, taken = openpyxl.Workbook(write_only=True), 0.0
    for sheet in held:
        new = book.create_sheet(sheet.title)
        for row in sheet.iter_rows():
            plain = [(cell.value, cell.number_format if cell.value is not None else "") for cell in row]
            begun = time.process_time()
            cells = []
            for value, number_format in plain:
                cell = WriteOnlyCell(new, value)
                if number_format:
                    cell.number_format = number_format
                cells.append(cell)
            new.append(cells)
            taken += time.process_time() - begun
    begun = time.process_time()
    book.save(target)
    return taken + time.process_time() - begun


def _measured(what: str, folder: str) -> tuple[float, float]:
    """Return the seconds and the MiB of one of the two, run by itself."""
    done = subprocess.run([sys.executable, __file__, what, folder], check=True, capture_output=True, text=True)
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def main() -> None:
    """Run both, tell, and fail when the workbook is too slow or too large."""
    if len(sys.argv) > 1:
        what, place = sys.argv[1], Path(sys.argv[2])
        seconds = ours(place / "a.xlsx") if what == "ours" else theirs(place / "a.xlsx", place / "b.xlsx")
        print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)  # noqa: T201
        return
    with TemporaryDirectory() as folder:
        seconds, memory = _measured("ours", folder)
        other, other_memory = _measured("theirs", folder)
    ratio = other / seconds
    lines = [
        f"Kooste: {CLIENTS} asiakasta, {CLIENTS * JOBS} työsuhdetta, {CLIENTS * CONTACTS} työnantajatapaamista",
        f"lomake    {seconds:6.1f} s  {memory:5.0f} MiB",
        f"openpyxl  {other:6.1f} s  {other_memory:5.0f} MiB  (samat solut)",
        f"Nopeampi {ratio:.1f} kertaa (vähintään {LEAST_RATIO}), muistia enintään {MOST_MEMORY} MiB",
    ]
    print("\n".join(lines))  # noqa: T201
    sys.exit(ratio < LEAST_RATIO or memory > MOST_MEMORY)


if __name__ == "__main__":
    main()
