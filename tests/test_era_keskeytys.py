"""Whatever happens to a batch, the next run goes on: in the end the folder is as if nothing had happened."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from click.testing import CliRunner, Result
from eraajo import DAY, command, documents, era, leftovers, manifest, write_clients

from lomake import staging
from lomake.cli import batch as cli_batch
from lomake.cli import main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills with SIGKILL and breaks fsync, which Windows lacks")

CLIENTS = 60
"""Three chunks: enough for a pool of two."""
TIMES = int(os.environ.get("LOMAKE_KESTO", "4"))
"""How many random kills in each way of running: `make kesto` has fifty and more."""
FAULTS = ("write", "fsync", "replace", "open", "syncfs")


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with clients, and what a run that nothing disturbs makes of them."""
    folder = tmp_path_factory.mktemp("era")
    write_clients(folder / "asiakkaat", CLIENTS)
    done = era(folder / "asiakkaat", "-o", folder / "ulos", "--prosessit", 1)
    assert 0 == done.returncode, done.stderr
    return folder


def in_this_process(clients: Path, target: Path, *words: str) -> Result:
    forms = ["-l", "yhteistyosopimus", "-l", "suostumus"]
    return CliRunner().invoke(
        main, ["era", str(clients), "-o", str(target), "--paiva", DAY, *forms, "--prosessit", "1", *words]
    )


def assert_same(expected: Path, target: Path) -> None:
    assert documents(expected) == documents(target)
    assert manifest(expected) == manifest(target)
    assert [] == leftovers(target)


@pytest.mark.parametrize("processes", [1, 2])
def test_run_that_is_killed_again_and_again_ends_as_an_undisturbed_one(
    undisturbed: Path, tmp_path: Path, processes: int
) -> None:
    """Each kill comes at a random moment of writing; the next run begins where that one was."""
    chance = random.Random(f"{processes} {TIMES}")  # noqa: S311
    target, killed = tmp_path / "ulos", 0
    words = command(undisturbed / "asiakkaat", "-o", target, "--prosessit", processes)
    while killed < TIMES:
        left = set(target.glob(".lomake-era/*"))
        run = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        if _wait_for_writing(run, target, left):
            time.sleep(chance.uniform(0, 0.25))
            killed += run.poll() is None
            run.kill()  # -9, to the leader only: its workers must see for themselves that it is gone
            run.wait()
        else:
            whole = documents(target)
            assert 0 == run.returncode
            assert documents(undisturbed / "ulos") == whole
            for name in chance.sample(sorted(whole), len(whole) // 2):
                (target / name).unlink()  # so that there is something to do for the next one

    done = era(undisturbed / "asiakkaat", "-o", target, "--prosessit", processes)

    assert 0 == done.returncode, done.stderr
    assert_same(undisturbed / "ulos", target)


def _wait_for_writing(run: subprocess.Popen[Any], target: Path, left: Collection[Path] = ()) -> bool:
    """Wait until the run has begun to stage documents; False when it has ended. `left` is what an earlier one left."""
    while run.poll() is None:
        with suppress(FileNotFoundError):  # the run sweeps what an earlier one left while we look
            if any(chunk.parent not in left for chunk in target.glob(".lomake-era/*/*")):
                return True
        time.sleep(0.005)
    return False


class _Fault:
    """Lets one call of the system fail, the `place`th of its kind; the others go through."""

    def __init__(self, place: int, number: int) -> None:
        self.place, self.number, self.calls = place, number, 0

    def over(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **named: Any) -> Any:
            if real.__name__ == "open" and not words[1] & os.O_CREAT:
                return real(*words, **named)  # what removes folders opens them, and a real fault there is of no matter
            self.calls += 1
            if self.calls == self.place:
                raise OSError(self.number, os.strerror(self.number))
            return real(*words, **named)

        return call


def _with_fault(monkeypatch: pytest.MonkeyPatch, name: str, fault: _Fault) -> None:
    if name == "syncfs":
        monkeypatch.setattr(staging, "_sync_all", fault.over(staging._sync_all))
    elif name == "fsync":
        monkeypatch.setattr(staging, "_can_sync_all", lambda: False)
        monkeypatch.setattr(os, "fsync", fault.over(os.fsync))
    elif name == "replace":
        monkeypatch.setattr(Path, "replace", fault.over(Path.replace))
    else:
        monkeypatch.setattr(os, name, fault.over(getattr(os, name)))


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder with three clients and their documents; one client is a chunk."""
    folder = tmp_path_factory.mktemp("vikoja")
    write_clients(folder / "asiakkaat", 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli_batch, "_CHUNK", 1)
        assert 0 == in_this_process(folder / "asiakkaat", folder / "ulos").exit_code
        yield folder


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO], ids=["levy täynnä", "levy rikki"])
def test_fault_of_the_disk_is_one_line_and_the_next_run_ends_as_an_undisturbed_one(
    few: Path, tmp_path: Path, name: str, number: int
) -> None:
    """The fault comes at each call in turn, until a run gets through without meeting it."""
    step = 1 if TIMES > 4 else 5
    for place in range(1, 1000, step):
        target, fault = tmp_path / f"ulos{place}", _Fault(place, number)
        with pytest.MonkeyPatch.context() as patch:
            _with_fault(patch, name, fault)
            result = in_this_process(few / "asiakkaat", target)
        if fault.calls < place:
            break
        assert result.exit_code in (0, 1, 5), result.output
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        if result.exit_code == 5:
            assert 1 == len(result.stderr.splitlines()), result.stderr

        again = in_this_process(few / "asiakkaat", target)

        assert 0 == again.exit_code, again.output
        assert_same(few / "ulos", target)
    assert place > 1


def test_two_runs_at_once_make_the_folder_of_one(undisturbed: Path, tmp_path: Path) -> None:
    words = command(undisturbed / "asiakkaat", "-o", tmp_path / "ulos", "--prosessit", 1)

    first = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert _wait_for_writing(first, tmp_path / "ulos")
    first.send_signal(signal.SIGSTOP)  # it still holds the folder, however long the other one takes to begin
    second = era(undisturbed / "asiakkaat", "-o", tmp_path / "ulos", "--prosessit", 1)
    first.send_signal(signal.SIGCONT)

    assert 0 == first.wait()
    assert 7 == second.returncode, second.stderr
    assert_same(undisturbed / "ulos", tmp_path / "ulos")


def test_ctrl_c_of_a_pool_finishes_what_is_under_way(undisturbed: Path, tmp_path: Path) -> None:
    words = command(undisturbed / "asiakkaat", "-o", tmp_path / "ulos", "--prosessit", 2)
    run = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True)
    assert _wait_for_writing(run, tmp_path / "ulos")

    os.killpg(run.pid, signal.SIGINT)  # as a terminal does: to the workers too
    said = run.communicate()[1]

    assert 130 == run.returncode, said
    assert [] == leftovers(tmp_path / "ulos")
    era(undisturbed / "asiakkaat", "-o", tmp_path / "ulos", "--prosessit", 2)
    assert_same(undisturbed / "ulos", tmp_path / "ulos")


def test_ctrl_c_finds_no_moment_in_which_a_worker_dies_of_it(undisturbed: Path, tmp_path: Path) -> None:
    """A terminal sends it to the workers too, also to one that is only beginning: to each as soon as it is seen."""
    words = command(undisturbed / "asiakkaat", "-o", tmp_path / "ulos", "--prosessit", 2)
    run = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    pressed = 0
    while run.poll() is None:
        with suppress(psutil.NoSuchProcess):
            for one in psutil.Process(run.pid).children(recursive=True):
                one.send_signal(signal.SIGINT)
                pressed += 1
    said = run.communicate()[1]

    assert 0 == run.returncode, said
    assert pressed > 10
    assert_same(undisturbed / "ulos", tmp_path / "ulos")


def test_death_of_a_worker_of_the_pool_is_told_and_the_next_run_goes_on(undisturbed: Path, tmp_path: Path) -> None:
    words = command(undisturbed / "asiakkaat", "-o", tmp_path / "ulos", "--prosessit", 2)
    run = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert _wait_for_writing(run, tmp_path / "ulos")

    (server,) = [one for one in psutil.Process(run.pid).children() if one.children()]
    for worker in server.children():
        worker.kill()
    said = run.communicate()[1]

    assert 1 == run.returncode, said
    assert "Työprosessi kuoli kesken" in said
    era(undisturbed / "asiakkaat", "-o", tmp_path / "ulos", "--prosessit", 1)
    assert_same(undisturbed / "ulos", tmp_path / "ulos")
