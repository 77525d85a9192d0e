"""The watch as a coach has it: a process of its own that is told by saving files, and ended with Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import eraajo
import pytest
import wordkit
from click.testing import CliRunner
from pdfkit import fake_office

from lomake import pdf_seal
from lomake.cli import main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Ctrl-C ei mene toiselle prosessille")
WATCHING = "Valvotaan. Ctrl-C lopettaa."
ROOT = Path(__file__).parent.parent


class Watch:
    """A watch that runs."""

    def __init__(self, *words: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(eraajo.PROGRAM), "valvo", *map(str, words), "--paiva", eraajo.DAY],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        )  # fmt: skip
        self._lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line.rstrip())

    def round(self) -> list[str]:
        """Return what it says until it watches again."""
        said: list[str] = []
        while WATCHING not in said:
            said.append(self._lines.get(timeout=60))
        return said[:-1]

    def until(self, word: str) -> list[str]:
        """Return what it says until it watches again after a line with `word`: one save may come in several rounds."""
        said = self.round()
        while not any(word in line for line in said):
            said += self.round()
        return said

    def is_silent(self) -> bool:
        """Tell whether it says nothing for longer than it waits before it reads a file."""
        try:
            self._lines.get(timeout=1.5)
        except Empty:
            return True
        return False

    def ctrl_c(self) -> int:
        """Press Ctrl-C, and return the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)


@pytest.fixture
def watch() -> Iterator[Callable[..., Watch]]:
    begun: list[Watch] = []

    def begin(*words: object) -> Watch:
        begun.append(Watch(*words))
        return begun[-1]

    yield begin
    for one in begun:
        one.process.kill()
        one.process.wait()
        if one.process.stdout:
            one.process.stdout.close()


def written(said: list[str]) -> list[str]:
    """Return the files that it says it has written, by name."""
    return sorted(Path(line).name for line in said if line.endswith((".docx", ".pdf")))


def test_a_saved_client_file_is_filled_at_once_and_only_what_has_changed(
    tmp_path: Path, watch: Callable[..., Watch]
) -> None:
    clients, ulos = tmp_path / "asiakkaat", tmp_path / "ulos"
    eraajo.write_clients(clients, 2)
    watching = watch(clients, "-o", ulos)
    assert 6 == len(written(watching.round()))

    eraajo.write_clients(clients, 1, goal="Toinen työ")
    said = watching.round()

    assert ["LATU-0001_yhteistyosopimus_2026-01-12.docx"] == written(said)
    (form,) = ulos.rglob("LATU-0001_yhteistyosopimus*.docx")
    assert "Toinen työ 1" in "\n".join(wordkit.lines(form.read_bytes()))
    assert watching.is_silent()
    assert 0 == watching.ctrl_c()


def test_faults_are_told_and_the_watch_goes_on(tmp_path: Path, watch: Callable[..., Watch]) -> None:
    clients = tmp_path / "asiakkaat"
    eraajo.write_clients(clients, 1)
    file = clients / "asiakas-0001.yaml"
    sound = file.read_text(encoding="utf-8")
    watching = watch(clients, "-o", tmp_path / "ulos")
    watching.round()

    file.write_text(sound + "tyhmyys: 1\n", encoding="utf-8")
    faulty = watching.until("virhe")
    (clients / "toinen.yaml").write_text(sound, encoding="utf-8")
    file.write_text(sound.replace("Työ 1", "Uusi työ"), encoding="utf-8")
    twice = watching.until("Sama asiakastunnus on myös tiedostossa")
    (clients / "toinen.yaml").unlink()
    file.write_text(sound.replace("Työ 1", "Uusin työ"), encoding="utf-8")
    mended = watching.until(".docx")

    assert any("asiakas-0001.yaml:" in line and "virhe" in line for line in faulty)
    assert [] == written(faulty) + written(twice)
    assert ["LATU-0001_yhteistyosopimus_2026-01-12.docx"] == written(mended)


def test_a_saved_template_makes_its_forms_again(tmp_path: Path, watch: Callable[..., Watch]) -> None:
    templates = tmp_path / "pohjat"
    assert 0 == CliRunner().invoke(main, ["pohjat", "vie", str(templates)]).exit_code
    eraajo.write_clients(tmp_path / "asiakkaat", 1)
    watching = watch(tmp_path / "asiakkaat" / "asiakas-0001.yaml", "-o", tmp_path / "ulos", "--pohjat", templates)
    watching.round()
    template = templates / "suostumus.docx"
    parts = wordkit.parts(template.read_bytes())

    template.write_bytes(b"rikki")
    broken = watching.until("virhe")
    body = parts["word/document.xml"].replace(b"Suostumus tietojen", b"Lupa tietojen")
    template.write_bytes(wordkit.zipped(parts | {"word/document.xml": body}))
    mended = watching.until("suostumus_s2")

    assert any("suostumus.docx" in line and "Tiedosto ei ole Word-asiakirja" in line for line in broken)
    assert [f"LATU-0001_suostumus_s{number}_2026-01-1{number + 1}.docx" for number in (1, 2)] == written(mended)


def test_with_pdf_the_pdf_follows(tmp_path: Path, watch: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> None:
    office = fake_office(tmp_path / "ohjelma", monkeypatch)
    clients, ulos = tmp_path / "asiakkaat", tmp_path / "ulos"
    eraajo.write_clients(clients, 1)
    watching = watch(clients, "-o", ulos, "--pdf")
    assert 6 == len(written(watching.round()))

    eraajo.write_clients(clients, 1, goal="Toinen työ")

    changed = "LATU-0001_yhteistyosopimus_2026-01-12"
    assert [f"{changed}.docx", f"{changed}.pdf"] == written(watching.round())
    form = ulos / "LATU-0001" / f"{changed}.docx"
    assert pdf_seal.is_of(form.with_suffix(".pdf").read_bytes(), form.read_bytes())
    assert [3, 1] == [len(call) for call in office.calls]


def test_ctrl_c_while_libreoffice_works_ends_both(
    tmp_path: Path, watch: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    office = fake_office(tmp_path / "ohjelma", monkeypatch)
    office.behave("jumittuu Yhteistyösopimus työhönvalmennuksesta")
    eraajo.write_clients(tmp_path / "asiakkaat", 1)
    watching = watch(tmp_path / "asiakkaat", "-o", tmp_path / "ulos", "--pdf")
    deadline = time.monotonic() + 60
    while not office.calls and time.monotonic() < deadline:
        time.sleep(0.05)

    assert 0 == watching.ctrl_c()
    assert not office.is_running()
    assert [] == eraajo.leftovers(tmp_path / "ulos")


def test_a_missing_extra_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    eraajo.write_clients(tmp_path / "asiakkaat", 1)

    result = CliRunner().invoke(main, ["valvo", str(tmp_path / "asiakkaat"), "-o", str(tmp_path / "ulos")])

    assert (1, "virhe: Valvontaan tarvitaan lisäosa. Asenna se: pip install lomake[valvo].\n") == (
        result.exit_code,
        result.stderr,
    )
