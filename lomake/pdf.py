"""Word files → PDFs, by LibreOffice: the only module that knows how it is found, started, timed and ended.

    tyo/0/profiili-0/   a profile of its own for each process, so that several run at once; a new one after a crash
    tyo/0/tmp/          where LibreOffice keeps its temporary files
    tyo/0/1/…docx       the documents of one call, under running numbers
    tyo/0/1/…pdf        what comes of them

One call takes many documents, since a start costs as much as ten of them. LibreOffice makes them in the order of its
command line; so of a call that died or hung, the first document without a PDF after the last that has one is to blame.
It is left out, and the rest goes on.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import TypeVar

from lomake import store
from lomake.errors import Finding, LomakeError

K = TypeVar("K")

PATIENCE = 60.0
"""Seconds within which the next PDF must be there: a form takes a fifth of a second, the first start some seconds."""
_CHUNK = 50
_PAYS_FROM = 10
"""Documents from which on a second process takes less time than its start."""
_MOST_AT_ONCE = 4
_HOPELESS = 3
"""Calls in a row that made nothing: the fault is not in the documents."""
_LOOK_EVERY = 0.05
_FILTER = {
    "SelectPdfVersion": ("long", "2"),  # PDF/A-2B
    "PDFUACompliance": ("boolean", "true"),
    "UseTaggedPDF": ("boolean", "true"),
    "DisplayPDFDocumentTitle": ("boolean", "true"),
    "ExportBookmarks": ("boolean", "true"),
    "ExportNotes": ("boolean", "false"),  # a comment of Word is between those who write the form
    "ExportFormFields": ("boolean", "false"),  # newer versions would make our controls fields of a PDF form
}
_PLACES = {
    "win32": ("C:/Program Files/LibreOffice/program/soffice.exe",),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
}


class Failure(Enum):
    """Why there is no PDF; the value is the code of the finding."""

    REFUSED = "pdf-ei-syntynyt"
    CRASHED = "pdf-kaatui"
    HUNG = "pdf-jumittui"
    HOPELESS = "pdf-ohjelma-ei-toimi"


class _End(Enum):
    ITSELF = "it has looked at every document"
    CRASH = "it died"
    HANG = "it made nothing for too long, and was ended"


def program() -> str:
    """Return where LibreOffice is. Raises LomakeError when there is none."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    found = found or next((place for place in _PLACES.get(sys.platform, ()) if Path(place).exists()), None)
    if found is None:
        raise LomakeError([Finding("pdf-ohjelma-puuttuu")])
    return found


def convert(
    documents: Iterable[tuple[K, bytes]], count: int, work: Path, *, stopped: Callable[[], bool] = lambda: False
) -> Generator[tuple[K, bytes, bytes | Failure], None, None]:
    """Yield each Word file, by its key and in order, with the PDF that LibreOffice makes of it, or why there is none.

    `count` is how many there are, `work` a private folder in which LibreOffice works. When `stopped` says so, nothing
    is begun any more. No process is left when the last is taken, or none is asked for any more.
    Raises LomakeError when there is no LibreOffice, OutputError when the folder can't be written.
    """
    at_once = min(os.cpu_count() or 1, _MOST_AT_ONCE) if count >= _PAYS_FROM else 1
    size = min(_CHUNK, -(-count // at_once) or 1)
    found = program()
    offices = [_Office(found, work / str(number)) for number in range(at_once)]
    free = deque(offices)

    def chunk(some: list[tuple[K, bytes]]) -> list[tuple[K, bytes, bytes | Failure]]:
        office = free.popleft()
        try:
            made = office.convert([data for _, data in some])
            return [(key, data, result) for (key, data), result in zip(some, made, strict=True)]
        finally:
            free.append(office)

    coming, waiting = iter(documents), deque[Future[list[tuple[K, bytes, bytes | Failure]]]]()
    with ThreadPoolExecutor(at_once) as pool:
        try:
            while True:
                while len(waiting) <= at_once and not stopped() and (some := list(itertools.islice(coming, size))):
                    waiting.append(pool.submit(chunk, some))
                if not waiting:
                    return
                yield from waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
            for office in offices:
                office.close()


class _Office:
    """One LibreOffice at a time, with a profile and a folder of its own."""

    def __init__(self, found: str, folder: Path) -> None:
        self._program, self._folder = found, folder.absolute()
        self._calls = self._profiles = self._failed_in_a_row = 0
        self._closed = threading.Event()

    def close(self) -> None:
        """End the process, if there is one, and start no other."""
        self._closed.set()

    def convert(self, documents: list[bytes]) -> list[bytes | Failure]:
        """Return the PDF of each document, in order."""
        results: list[bytes | Failure] = [Failure.HOPELESS] * len(documents)
        left = list(range(len(documents)))
        suspect: int | None = None
        while left and self._failed_in_a_row < _HOPELESS and not self._closed.is_set():
            now = left[:1] if suspect == left[0] else left
            made, end = self._call({number: documents[number] for number in now})
            for number, data in made.items():
                results[number] = data
            # One that is still dying would be asked, by way of its profile, to do the next call's work.
            self._profiles += end is not _End.ITSELF
            self._failed_in_a_row = 0 if made or end is _End.ITSELF else self._failed_in_a_row + 1
            last = max((now.index(number) for number in made), default=-1)
            looked_at = len(now) if end is _End.ITSELF else last + 1
            for number in now[:looked_at]:
                if number not in made:
                    results[number] = Failure.REFUSED
            left = left[looked_at:]
            if end is _End.ITSELF or looked_at == len(now):
                suspect = None
            elif end is _End.CRASH and suspect != left[0]:
                suspect = left[0]  # perhaps only what came before it was too much: once more, alone
            else:
                results[left[0]] = Failure.HUNG if end is _End.HANG else Failure.CRASHED
                left, suspect = left[1:], None
        return results

    def _call(self, documents: dict[int, bytes]) -> tuple[dict[int, bytes], _End]:
        """Return the PDFs that one LibreOffice made of the documents, and how it ended."""
        self._calls += 1
        place = self._folder / str(self._calls)
        names = {number: f"{position}" for position, number in enumerate(documents)}
        for number, data in documents.items():
            store.lay(place / f"{names[number]}.docx", data)
        store.make_folders(self._folder / "tmp")
        try:
            end = self._run(place, [f"{name}.docx" for name in names.values()])
            found = {number: place / f"{name}.pdf" for number, name in names.items()}
            pdfs = {number: store.read_bytes(path) for number, path in found.items() if path.exists()}
        finally:
            shutil.rmtree(place, ignore_errors=True)
        # What it was writing when it was ended is not whole.
        return {number: data for number, data in pdfs.items() if data.rstrip().endswith(b"%%EOF")}, end

    def _run(self, place: Path, names: list[str]) -> _End:
        profile = (self._folder / f"profiili-{self._profiles}").as_uri()
        options = {name: {"type": kind, "value": value} for name, (kind, value) in _FILTER.items()}
        words = ["--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault", "--infilter=MS Word 2007 XML"]
        command = [self._program, f"-env:UserInstallation={profile}", *words]
        command += ["--convert-to", f"pdf:writer_pdf_Export:{json.dumps(options)}", "--outdir", ".", *names]
        temporary = str(self._folder / "tmp")
        own = {"TMPDIR": temporary, "TMP": temporary, "TEMP": temporary, "SAL_USE_VCLPLUGIN": "svp"}
        own_group = os.name == "posix"
        process = subprocess.Popen(  # noqa: S603 - the program that was found, and names that are numbers
            command,
            cwd=place,
            env=os.environ | own,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=own_group,
            umask=0o077 if own_group else -1,
        )
        try:
            return self._watch(process, place)
        finally:
            _end(process)

    def _watch(self, process: subprocess.Popen[bytes], place: Path) -> _End:
        """Wait for the process, and tell how it ended: by itself, or because nothing came of it any more."""
        seen, since = 0, time.monotonic()
        while process.poll() is None:
            if self._closed.wait(_LOOK_EVERY):
                return _End.HANG
            count = sum(1 for path in place.iterdir() if path.suffix == ".pdf")
            if count != seen:
                seen, since = count, time.monotonic()
            elif time.monotonic() - since > PATIENCE:
                return _End.HANG
        return _End.CRASH if process.returncode else _End.ITSELF


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and those that it has started: soffice is a script that waits for the real program."""
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):  # all of them have ended
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        words = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(words, capture_output=True, check=False)  # noqa: S603 - a program of Windows, and a number
    process.wait()
