"""lomake palauta by two at once, and killed in the middle: the client file is whole, and nobody's change is lost."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
import wordedit as word
from test_read_back import form, sample

from lomake import source

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
PLAN = sample()["työnhakusuunnitelmat"][-1]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Return a folder with Aino's file and two forms of hers, each with a change of its own."""
    shutil.copy(ROOT / "samples" / "asiakkaat" / "aino.yaml", tmp_path)
    plan = form(sample(), "tyonhakusuunnitelma", PLAN["id"])
    (tmp_path / "tavoite.docx").write_bytes(word.type_text(plan, "suunnitelma.tavoite", "Uusi tavoite"))
    (tmp_path / "opit.docx").write_bytes(word.type_text(plan, "suunnitelma.opit", "Uudet opit"))
    return tmp_path


def start(office: Path, name: str) -> subprocess.Popen[bytes]:
    words = ["palauta", f"{name}.docx", "--asiakas", "aino.yaml", "--kirjoita", "--paiva", DAY.isoformat()]
    return subprocess.Popen(
        [sys.executable, ROOT / "cli.py", *words], cwd=office, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def finish(run: subprocess.Popen[bytes]) -> tuple[int, bytes]:
    _, told = run.communicate(timeout=60)
    return run.returncode, told


def plan(file: Path) -> dict[str, str]:
    return dict(source.read(file.read_bytes(), "aino.yaml").data["työnhakusuunnitelmat"][-1])


def test_two_forms_written_at_once_are_both_in_the_file(office: Path) -> None:
    before = (office / "aino.yaml").read_bytes()

    runs = [start(office, name) for name in ("tavoite", "opit")]
    assert [(0, b"")] * 2 == [finish(run) for run in runs]

    assert ("Uusi tavoite", "Uudet opit") == (plan(office / "aino.yaml")["tavoite"], plan(office / "aino.yaml")["opit"])
    previous = plan(office / "aino.yaml.edellinen")
    changed = [previous["tavoite"] != PLAN["tavoite"], previous["opit"] != PLAN["opit"]]
    assert 1 == sum(changed), "the version before the last one stands beside the file"
    assert before != (office / "aino.yaml.edellinen").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="kills with SIGKILL, which Windows lacks")
def test_killed_run_leaves_a_whole_file_and_the_next_one_is_not_kept_waiting(office: Path) -> None:
    file, before = office / "aino.yaml", (office / "aino.yaml").read_bytes()
    began = time.monotonic()
    assert (0, b"") == finish(start(office, "tavoite"))
    lasted, after = time.monotonic() - began, file.read_bytes()

    for share in (0.8, 0.9, 0.97):
        file.write_bytes(before)
        run = start(office, "tavoite")
        time.sleep(lasted * share)
        run.send_signal(signal.SIGKILL)
        run.communicate()
        assert file.read_bytes() in (before, after)

    file.write_bytes(before)
    assert (0, b"") == finish(start(office, "tavoite"))
    assert after == file.read_bytes()
    assert [".aino.yaml.lukko"] == [path.name for path in office.iterdir() if path.name.startswith(".")]
