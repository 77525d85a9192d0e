"""(docx, form) → Template: our own are compiled here, any other in a process whose time and memory are bounded.

A template that an office has drawn, or found somewhere, may be made so that it never ends or fills the memory; typed
Jinja is a language. So all that is done with its bytes is done in another process, by bounded_worker.py. The process
is kept for as many documents as there are, a client's data go to it by pipe, and it ends with this one. Whoever asks
sees a Template like any other; one that goes over a bound is a WordTemplateError.

On Windows only time is bounded, on macOS time and processor.
"""

from __future__ import annotations

import atexit
import itertools
import json
import os
import pickle
import signal
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from threading import Lock, Timer
from typing import Any

from lomake import resources, store
from lomake.bounded_worker import LENGTH, OUT_OF_MEMORY, Blank, Compile, Fill, Request, finding
from lomake.errors import Finding, WordTemplateError
from lomake.fill import compile_template
from lomake.forms import Lomake
from lomake.word.answers import Asked, needed
from lomake.word.properties import Properties
from lomake.word.rendering import View
from lomake.word.template import Template

_PROGRAM = "import sys; from lomake.bounded_worker import serve; serve(int(sys.argv[1]))"
_OUT_OF_TIME = {-signal.SIGXCPU} if sys.platform != "win32" else set[int]()
_GIVEN_UP = 3
"""How many documents of a template may go over a bound until no more are tried: an office has thousands."""
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The most that one template, or one document of it, may take.

    `compiling` and `filling` are seconds of processor, `patience` how many times as long a busy machine may take;
    `memory` is bytes of the whole process.
    """

    compiling: int = 10
    filling: int = 5
    patience: int = 6
    memory: int = 1_500_000_000


def template(docx: bytes, lomake: Lomake, name: str) -> Template:
    """Return the form's template, ready to be filled; `name` is the file to tell of.

    Raises WordTemplateError with every fault of it, or because it went over a bound.
    """
    if sha256(docx).hexdigest() in _ours(lomake):
        return compile_template(docx, lomake, name)
    return strange(docx, lomake, name, _worker(os.getpid()))


def strange(docx: bytes, lomake: Lomake, name: str, worker: Worker) -> Template:
    """Return the template of somebody else, which lives in the worker. Raises as `template` does."""
    press = _Press(Compile(next(_numbers), docx, lomake, name), worker)
    told = press.compile()
    return Template(name, told["used"], press.asked, told["digest"], press, typed=press.typed)


class _Press:
    """Makes the documents of one template in a worker."""

    def __init__(self, compiled: Compile, worker: Worker) -> None:
        self._compiled, self._worker = compiled, worker
        self._known = self._stops = 0
        self.asked: list[Asked] = []
        self.typed = True

    def compile(self) -> dict[str, Any]:
        """Return what there is to know of the template. Raises WordTemplateError."""
        told, _, self._known = self._worker.ask(self._compiled, self._known)
        self.asked = [
            Asked(one["tag"], tuple(one["path"]), tuple(one["listed"]), one["choice"]) for one in told["asked"]
        ]
        self.typed = bool(told["typed"])
        return told

    def filled(self, view: View, properties: Properties, name: str) -> bytes:
        seen = view if self.typed else needed(self.asked, view)
        return self._made(Fill(self._compiled.number, seen, properties))

    def blank(self, properties: Properties) -> bytes:
        return self._made(Blank(self._compiled.number, properties))

    def _made(self, request: Request) -> bytes:
        if self._stops >= _GIVEN_UP:
            raise WordTemplateError([Finding("pohja-luovutettu", file=self._compiled.name)])
        try:
            _, data, self._known = self._worker.ask(self._compiled, self._known, request)
        except Stopped:
            self._stops += 1
            raise
        return data


@cache
def _ours(lomake: Lomake) -> frozenset[str]:
    """Return the hashes of the form's templates that come with the service, one in each language."""
    found = resources.find("templates_docx").glob(f"*/{lomake.tunnus}.docx")
    return frozenset(sha256(store.read_bytes(path)).hexdigest() for path in found)


@cache
def _worker(_: int) -> Worker:
    """Return the worker of this process: one that was forked has none of its own yet."""
    return Worker(Bounds())


class Stopped(WordTemplateError):
    """The template, or a document of it, went over a bound."""


class Worker:
    """A process that does what is asked, one request at a time; begun for the first, and anew after it was stopped."""

    def __init__(self, bounds: Bounds) -> None:
        self.bounds = bounds
        self.starts = 0
        """How many processes there have been: what one was told, the next does not know."""
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        atexit.register(self.end)

    def ask(self, compiled: Compile, known: int, request: Request | None = None) -> tuple[dict[str, Any], bytes, int]:
        """Return what comes of a request, what bytes, and which process answered.

        One that has not compiled the template does so first: `known` tells which has. Raises WordTemplateError.
        """
        with self._lock:
            process = self._process or self._begin()
            told: dict[str, Any] = {}
            data = b""
            if known != self.starts:
                told, data = self._asked(process, compiled, self.bounds.compiling, compiled.name)
            if request is not None:
                told, data = self._asked(process, request, self.bounds.filling, compiled.name)
            return told, data, self.starts

    def end(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _begin(self) -> subprocess.Popen[bytes]:
        # -P: a folder that the command happens to be given in has no say in what is imported. A session of its own
        # leaves Ctrl-C to this process.
        paths = os.pathsep.join(path for path in sys.path if path)
        self._process = subprocess.Popen(  # noqa: S603  our own program
            [sys.executable, "-P", "-c", _PROGRAM, str(self.bounds.memory)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": paths}, start_new_session=True,
        )  # fmt: skip
        self.starts += 1
        return self._process

    def _asked(
        self, process: subprocess.Popen[bytes], request: Request, seconds: int, name: str
    ) -> tuple[dict[str, Any], bytes]:
        patience = Timer(seconds * self.bounds.patience, process.kill)
        patience.start()
        try:
            told, data = _exchange(process, (seconds, request))
        except (OSError, EOFError):
            self.end()
            slow = not patience.is_alive() or process.returncode in _OUT_OF_TIME
            code = "pohja-aikaraja" if slow else "pohja-kaatui"
            raise Stopped([Finding(code, file=name, details={"raja": str(seconds)})]) from None
        finally:
            patience.cancel()
        if told.get("stopped") == OUT_OF_MEMORY:
            self.end()
            most = f"{self.bounds.memory // 1_000_000}"
            raise Stopped([Finding("pohja-muistiraja", file=name, details={"raja": most})])
        if "faults" in told:
            raise WordTemplateError(finding(one) for one in told["faults"])
        return told, data


def _exchange(process: subprocess.Popen[bytes], asked: tuple[int, Request]) -> tuple[dict[str, Any], bytes]:
    """Return the answer of the process. Raises OSError or EOFError when it has ended."""
    sent = pickle.dumps(asked, pickle.HIGHEST_PROTOCOL)
    requests, answers = process.stdin, process.stdout
    if requests is None or answers is None:
        raise TypeError("the process has pipes")
    requests.write(LENGTH.pack(len(sent)))
    requests.write(sent)
    requests.flush()
    frames = []
    for _ in range(2):
        head = answers.read(LENGTH.size)
        if len(head) < LENGTH.size:
            raise EOFError
        (size,) = LENGTH.unpack(head)
        frames.append(answers.read(size))
        if len(frames[-1]) < size:
            raise EOFError
    told: dict[str, Any] = json.loads(frames[0])
    return told, frames[1]
