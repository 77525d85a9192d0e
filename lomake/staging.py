"""Documents of a batch → files, a chunk at a time; with `store`, the only module that opens what belongs to a client.

    ulos/.lomake-era.lukko        one batch at a time holds the folder
    ulos/.lomake-era/<ajo>/<osa>/ documents that are whole but have no name yet; swept when the next batch begins
    ulos/lomake-era.jsonl         the manifest (manifest.py)
    ulos/LATU-0042/…docx          finished documents

A chunk is settled in this order, and docs/era.md argues why it is enough: its documents are written under names that
nobody sees; the manifest says what they will be; all of it is synced at once; each gets its own name.
"""

from __future__ import annotations

import ctypes
import errno
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from lomake.errors import Finding, FolderInUseError, OutputError
from lomake.store import FILE_MODE, FOLDER_MODE, LINK, make_folders, reason, sync_folder

MANIFEST = "lomake-era.jsonl"
_LOCK = ".lomake-era.lukko"
STAGE = ".lomake-era"


@dataclass(frozen=True, slots=True)
class Staged:
    """A whole document that has no name yet: where it lies, how big it is and when it was written (ns)."""

    path: Path
    size: int
    modified: int


@contextmanager
def held(root: Path) -> Iterator[Path]:
    """Hold the output folder for one batch, and yield a private folder for what is not finished.

    What a killed batch has left is swept first.
    Raises FolderInUseError when another batch holds the folder, OutputError when it can't be written.
    """
    try:
        make_folders(root)
        lock = FileLock(root / _LOCK, timeout=0, mode=FILE_MODE).acquire()
    except Timeout:
        raise FolderInUseError([Finding("kansio-käytössä", file=str(root))]) from None
    except (OSError, ValueError) as error:
        raise _unwritable(root, error) from error
    with lock:
        stage = root / STAGE
        try:
            if stage.is_symlink():
                raise OutputError([Finding("ei-kirjoita", file=str(stage), details={"syy": LINK})])
            shutil.rmtree(stage, ignore_errors=True)
            run = stage / secrets.token_hex(4)
            make_folders(run)
        except OSError as error:
            raise _unwritable(stage, error) from error
        try:
            yield run
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def is_left(root: Path) -> bool:
    """Tell whether a batch that is over has left its private folder here."""
    stage, lock = root / STAGE, root / _LOCK
    if stage.is_symlink() or not stage.is_dir():
        return False
    if not lock.exists():
        return True
    try:
        with FileLock(lock, timeout=0, mode=FILE_MODE):
            return True
    except Timeout:
        return False


def sweep(root: Path) -> None:
    """Remove what a killed batch has left here. Raises FolderInUseError and OutputError."""
    with held(root):
        pass  # sweeping is the first thing that a batch does


class Chunk:
    """A private folder for the documents of one chunk, made when the first of them comes.

    The run's own folder must be there: a worker that has outlived its batch writes nothing.
    """

    def __init__(self, run: Path) -> None:
        self._folder = run / secrets.token_hex(8)
        self._count = 0

    def add(self, data: bytes) -> Staged:
        """Write one document. Raises OutputError."""
        path = self._folder / str(self._count)
        try:
            if not self._count:
                self._folder.mkdir(FOLDER_MODE)
            self._count += 1
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)
            try:
                _write_all(handle, data)
                if not _can_sync_all():
                    os.fsync(handle)
                told = os.fstat(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise _unwritable(path.parent.parent, error) from error
        return Staged(path, told.st_size, told.st_mtime_ns)


def sync(root: Path) -> None:
    """Make last over a power cut what has been written on the disk of `root`. Raises OutputError."""
    try:
        if _can_sync_all():
            _sync_all(root)
        else:
            sync_folder(root)  # each file has been synced when it was written
    except OSError as error:
        raise _unwritable(root, error) from error


def name(staged: Staged, target: Path) -> None:
    """Give a staged document its name, folders made as needed. Raises OutputError for a link or a folder there."""
    try:
        refuse_links(target)
        make_folders(target.parent)
        staged.path.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from error


def write_all(root: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write many new files into a folder, with one sync. Raises FolderInUseError and OutputError."""
    with held(root) as run:
        chunk = Chunk(run)
        staged = [(chunk.add(data), root / file) for file, data in files]
        sync(root)
        for one, target in staged:
            name(one, target)


def refuse_links(target: Path) -> None:
    """Raise OutputError when the document, or its client's folder, is a link or not what it should be."""
    for place, kind in ((target.parent, stat.S_ISDIR), (target, stat.S_ISREG)):
        try:
            mode = place.lstat().st_mode
        except FileNotFoundError:
            continue
        except OSError as error:
            raise _unwritable(place, error) from error
        if stat.S_ISLNK(mode):
            raise OutputError([Finding("ei-kirjoita", file=str(place), details={"syy": LINK})])
        if not kind(mode):
            raise _unwritable(place, OSError(errno.EISDIR if stat.S_ISDIR(mode) else errno.ENOTDIR, ""))


def manifest_lines(root: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the whole lines of the manifest, each with where it begins; none when there is no manifest.

    Raises OutputError when it can't be read.
    """
    place = 0
    try:
        refuse_links(root / MANIFEST)
        with (root / MANIFEST).open("rb") as file:
            for line in file:
                if line.endswith(b"\n"):
                    yield place, line
                place += len(line)
    except FileNotFoundError:
        return
    except OSError as error:
        raise _unwritable(root / MANIFEST, error) from error


def manifest_piece(root: Path, place: int, length: int) -> bytes:
    """Return a piece of the manifest. Raises OutputError."""
    try:
        with (root / MANIFEST).open("rb") as file:
            file.seek(place)
            return file.read(length)
    except OSError as error:
        raise _unwritable(root / MANIFEST, error) from error


class ManifestFile:
    """The manifest of a held folder, open to be written on; a line that a killed batch has left torn is cut off."""

    def __init__(self, root: Path, whole: int) -> None:
        """`whole` is how many bytes of it are whole."""
        self._path = root / MANIFEST
        try:
            flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._handle = os.open(self._path, flags, FILE_MODE)
            os.ftruncate(self._handle, whole)
            os.lseek(self._handle, whole, os.SEEK_SET)
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def append(self, lines: bytes) -> None:
        """Write whole lines at the end. Raises OutputError."""
        try:
            _write_all(self._handle, lines)
            if not _can_sync_all():
                os.fsync(self._handle)
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def close(self) -> None:
        """Let go of the file."""
        with suppress(OSError):
            os.close(self._handle)


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


@cache
def _can_sync_all() -> bool:
    """Tell whether the system syncs a whole disk at one call: only Linux does."""
    return sys.platform == "linux" and hasattr(_libc(), "syncfs")


@cache
def _libc() -> Any:
    return ctypes.CDLL(None, use_errno=True)


def _sync_all(root: Path) -> None:
    handle = os.open(root, os.O_RDONLY)
    try:
        while _libc().syncfs(handle):
            if ctypes.get_errno() != errno.EINTR:  # a signal came meanwhile; os.fsync begins again by itself
                raise OSError(ctypes.get_errno(), "syncfs")
    finally:
        os.close(handle)


def _unwritable(path: Path, error: OSError | ValueError) -> OutputError:
    return OutputError([Finding("ei-kirjoita", file=str(path), details={"syy": reason(error)})])
