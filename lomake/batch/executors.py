"""Where jobs run: in this process, in local ones, or on the workers of a dask cluster; all are Executors."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection, forkserver, resource_tracker
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from lomake import bugs
from lomake.batch.job import Done, Job, make
from lomake.errors import Finding, LomakeError

A = ParamSpec("A")
R = TypeVar("R")

PAYS_FROM = 500
"""Documents from which on starting processes takes less time than it spares (docs/nopeus.md)."""
PATIENCE = "10s"
"""How long to wait for a scheduler to answer."""
_RETRIES = 3


class Serial(Executor):
    """Does each job at once, in this process."""

    def submit(self, fn: Callable[A, R], /, *args: A.args, **kwargs: A.kwargs) -> Future[R]:
        """Do the job, and return its result as a future."""
        future: Future[R] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def run(
    jobs: Iterable[Job], executor: Executor, *, window: int, stopped: Callable[[], bool]
) -> Iterator[tuple[Done, ...]]:
    """Yield what comes of the jobs, in the order in which they get ready; at most `window` of them are under way.

    When `stopped` says so, no job is begun any more, and those under way are waited for.
    Raises LomakeError when a worker has died and nobody can take its place.
    """
    waiting: set[Future[tuple[Done, ...]]] = set()
    coming = iter(jobs)
    try:
        while True:
            while len(waiting) < window and not stopped() and (job := next(coming, None)) is not None:
                waiting.add(executor.submit(make, job))
            if not waiting:
                return
            ready, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in ready:
                yield future.result()
    except BrokenProcessPool:
        raise LomakeError([Finding("työntekijä-kuoli")]) from None


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def processes(count: int) -> Iterator[Executor]:
    """Yield an executor of `count` local processes, each with templates of its own; none is left when it ends."""
    kind = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context: Any = multiprocessing.get_context(kind)  # the stubs know no set_forkserver_preload
    if kind == "forkserver":
        context.set_forkserver_preload(["lomake.batch.job"])
        _start_server()
    with ProcessPoolExecutor(count, mp_context=context, initializer=_begin) as pool:
        yield pool


def _start_server() -> None:
    """Start what forks the workers, with Ctrl-C held back: what it forks inherits that, and lives to ignore it."""
    resource_tracker.ensure_running()  # first, as its start lets Ctrl-C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """Make a worker leave Ctrl-C to the one who started it, and end when that one is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    bugs.silence()
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)


class Cluster:
    """A dask cluster that is up: `executor`, how many threads its workers have, and whether they see our files."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.executor: Executor = client.get_executor(pure=False, retries=_RETRIES)
        self.threads = sum(worker["nthreads"] for worker in client.scheduler_info(n_workers=-1)["workers"].values())

    def sees(self, probe: Path, word: str) -> bool:
        """Tell whether every worker reads `word` in the file `probe`: it has the same disk. One that dies says no."""
        answers = self._client.run(_reads, str(probe), word, on_error="return")
        return all(answer is True for answer in answers.values())


def _reads(probe: str, word: str) -> bool:
    try:
        return Path(probe).read_text(encoding="utf-8") == word
    except OSError:
        return False


@contextmanager
def cluster(address: str) -> Iterator[Cluster]:
    """Yield the dask cluster whose scheduler is at `address`. Raises LomakeError when it can't be used."""
    try:
        import distributed  # noqa: PLC0415  an extra; nobody else waits for it
    except ImportError:
        raise LomakeError([Finding("dask-puuttuu")]) from None
    try:
        connect: Any = distributed.Client
        client = connect(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError):
        raise LomakeError([Finding("dask-ei-vastaa")]) from None
    with client:
        found = Cluster(client)
        if not found.threads:
            raise LomakeError([Finding("dask-ei-työntekijöitä")])
        yield found
