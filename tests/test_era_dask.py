"""The batch on a dask cluster: the same documents, also when a worker dies or has a disk of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from click.testing import CliRunner, Result
from eraajo import DAY, documents, leftovers, manifest, write_clients

from lomake.batch import executors
from lomake.cli import batch as cli_batch
from lomake.cli import main

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="kills workers with SIGKILL, which Windows lacks"),
    pytest.mark.filterwarnings("default"),  # what dask and its event loop warn of is theirs
]

ROOT = Path(__file__).parent.parent
FORMS = ["-l", "yhteistyosopimus", "-l", "suostumus"]


def era(*words: str) -> Result:
    return CliRunner().invoke(main, ["era", "asiakkaat", *words, "--paiva", DAY, *FORMS])


@pytest.fixture
def clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with clients, and in `odotettu` what one process makes of them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("lomake.cli.shared.today", lambda: date(2026, 11, 20))
    monkeypatch.setattr(cli_batch, "_CHUNK", 3)
    monkeypatch.setattr(cli_batch, "_REMOTE_CHUNK", 3)
    write_clients(tmp_path / "asiakkaat", 40)
    result = era("-o", "odotettu", "--prosessit", "1")
    assert 0 == result.exit_code, result.output
    return tmp_path / "asiakkaat"


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Return a cluster of two processes; one that dies is replaced, as by the nanny of `dask worker`."""
    import distributed  # noqa: PLC0415  slow to import, and only these tests need it

    quiet = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None, "silence_logs": 50}
    with distributed.LocalCluster(processes=True, **quiet) as started:  # type: ignore[no-untyped-call]
        yield started


def test_documents_of_a_cluster_are_those_of_one_process(clients: Path, tmp_path: Path, cluster: Any) -> None:
    result = era("-o", "ulos", "--dask", cluster.scheduler_address)

    assert 0 == result.exit_code, result.output
    assert documents(tmp_path / "odotettu") == documents(tmp_path / "ulos")
    assert manifest(tmp_path / "odotettu") == manifest(tmp_path / "ulos")


def test_workers_with_a_disk_of_their_own_give_the_documents_back(
    clients: Path, tmp_path: Path, cluster: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executors.Cluster, "sees", lambda *_: False)

    result = era("-o", "ulos", "--dask", cluster.scheduler_address)

    assert 0 == result.exit_code, result.output
    assert "asiakastiedot ja pohjat lähetetään niille" in result.stderr
    assert documents(tmp_path / "odotettu") == documents(tmp_path / "ulos")
    assert [] == leftovers(tmp_path / "ulos")


@pytest.mark.parametrize(
    ("answers", "seen"),
    [([True, True], True), ([True, False], False), ([True, ConnectionResetError()], False)],
    ids=["all", "not one", "one died"],
)
def test_files_are_sent_unless_every_worker_says_that_it_sees_them(
    answers: list[Any], seen: bool, tmp_path: Path
) -> None:
    """A worker that died while it was asked once ended the run."""
    client = Mock(**{"scheduler_info.return_value": {"workers": {}}})
    client.run = lambda *_, on_error: dict(enumerate(answers)) if on_error == "return" else None

    assert seen is executors.Cluster(client).sees(tmp_path / "koe", "sana")


def test_run_survives_a_worker_that_dies_half_way(clients: Path, tmp_path: Path, cluster: Any) -> None:
    killed: list[int] = []

    def kill_one() -> None:
        """Kill a worker when the first documents have been staged."""
        while not any((tmp_path / "ulos" / ".lomake-era").glob("*/[!.]*/*")):  # not the probe's
            time.sleep(0.005)
        victim = next(iter(cluster.workers.values())).pid
        os.kill(victim, signal.SIGKILL)
        killed.append(victim)

    killer = threading.Thread(target=kill_one, daemon=True)
    killer.start()
    result = era("-o", "ulos", "--dask", cluster.scheduler_address)
    killer.join(1)

    assert 1 == len(killed)
    assert 0 == result.exit_code, result.output
    assert documents(tmp_path / "odotettu") == documents(tmp_path / "ulos")
    assert [] == leftovers(tmp_path / "ulos")


def test_scheduler_that_does_not_answer_is_told(clients: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(executors, "PATIENCE", "1s")

    result = era("-o", "ulos", "--dask", "tcp://127.0.0.1:1")

    assert 1 == result.exit_code
    assert "Dask-ajastimeen ei saada yhteyttä" in result.stderr
    assert {} == documents(tmp_path / "ulos")


def test_cluster_is_started_with_the_two_commands_of_the_guide(clients: Path, tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "era.md").read_text(encoding="utf-8")
    commands = re.findall(r"^dask .+$", guide, re.MULTILINE)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    here = [command.replace("10.0.0.5", "127.0.0.1").replace("8786", port).split() for command in commands]
    running = [
        subprocess.Popen([sys.executable, "-m", *words], start_new_session=True, stderr=subprocess.DEVNULL)
        for words in here
    ]
    try:
        result = _when_there_are_workers(f"tcp://127.0.0.1:{port}")
    finally:
        for process in running:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    assert ["scheduler", "worker"] == [words[1] for words in here]
    assert 0 == result.exit_code, result.output
    assert documents(tmp_path / "odotettu") == documents(tmp_path / "ulos")


def _when_there_are_workers(address: str) -> Result:
    """Run the batch once the cluster, whose two programs take some seconds to start, has a worker."""
    until = time.monotonic() + 60
    while True:
        result = era("-o", "ulos", "--dask", address)
        if "Dask-ajasti" not in result.stderr or time.monotonic() > until:
            return result
        time.sleep(0.5)
