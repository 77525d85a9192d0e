"""Turns paths into bytes and bytes into files: the only module that opens what belongs to a client.

A file is whole or not there at all, and no link is followed out of a folder. A new file is for its owner's eyes only;
one that is updated stays as open as its owner has made it.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import socket
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from hashlib import blake2s
from pathlib import Path

from filelock import FileLock, Timeout

from lomake.errors import ClientDataError, Finding, OutputError

MAX_BYTES = 50_000_000
CLIENT_SUFFIXES = frozenset({".yaml", ".yml", ".json"})
OFFICE_SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm", ".xlsx", ".xlsm", ".xltx", ".xltm"})
_SCHEMA_SUFFIX = ".schema.json"  # `lomake uusi` puts one beside the client files

LOCK_WAIT = 10.0
"""Seconds to wait for another run that is writing the same file."""
_PREVIOUS = ".edellinen"  # a suffix of its own: the previous version is no client file
_TEMPORARY = ".lomake-"
LINK = "se on linkki toiseen tiedostoon"
FILE_MODE = 0o600
FOLDER_MODE = 0o700
_ABANDONED_AFTER = 24 * 3600

_REASONS = {
    errno.ENOENT: "kansiota tai tiedostoa ei ole",
    errno.ENOTDIR: "polussa on tiedosto kansion paikalla",
    errno.EISDIR: "se on kansio",
    errno.EEXIST: "samanniminen tiedosto on jo olemassa",
    errno.EACCES: "oikeus puuttuu tai tiedosto on auki toisessa ohjelmassa",
    errno.EPERM: "oikeus puuttuu",
    errno.EROFS: "levylle ei voi kirjoittaa",
    errno.ENOSPC: "levy on täynnä",
    errno.EDQUOT: "levytilaosuus on täynnä",
    errno.EFBIG: "tiedosto on liian suuri",
    errno.ENAMETOOLONG: "nimi on liian pitkä",
    errno.EINVAL: "nimessä on merkki, jota levy ei hyväksy",
    errno.ELOOP: "linkit kiertävät kehää",
    errno.EMFILE: "liian monta tiedostoa on auki",
    errno.ENOLCK: "levy ei osaa varata tiedostoa yhdelle kirjoittajalle",
    errno.EIO: "levyn lukeminen tai kirjoittaminen ei onnistu",
    errno.ESTALE: "verkkolevy ei ole enää käytettävissä",
    errno.EHOSTDOWN: "verkkolevy ei ole enää käytettävissä",
}


def read_bytes(path: Path) -> bytes:
    """Return what the file holds. Raises ClientDataError when it can't be read or is no ordinary file."""
    try:
        if path.is_dir():
            raise _unreadable(path, "se on kansio")
        if path.exists() and not path.is_file():
            # A pipe or a device would never end.
            raise _unreadable(path, "se ei ole tavallinen tiedosto")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, reason(error)) from error
    if len(data) > MAX_BYTES:
        raise _unreadable(path, "tiedosto on liian suuri")
    return data


def read_slice(path: Path, offset: int, size: int) -> bytes:
    """Return a piece of a file that has many clients. Raises ClientDataError when it can't be read."""
    try:
        with path.open("rb") as file:
            file.seek(offset)
            return file.read(size)
    except (OSError, ValueError) as error:
        raise _unreadable(path, reason(error)) from error


def lines(path: Path) -> Iterator[bytes]:
    """Yield the lines of a file one by one, however long it is. Raises ClientDataError when it can't be read."""
    try:
        with path.open("rb") as file:
            while line := file.readline(MAX_BYTES + 1):
                if len(line) > MAX_BYTES:
                    raise _unreadable(path, "rivi on liian pitkä")
                yield line
    except (OSError, ValueError) as error:
        raise _unreadable(path, reason(error)) from error


def find_client_files(paths: Iterable[Path]) -> list[Path]:
    """Return the client files that `paths` mean, each once: files as they are, folders with all that is below them.

    Hidden files and folders are passed by, and so are JSON Schemas and links that lead out of their folder.
    Raises ClientDataError that names every path that is missing or can't be read.
    """
    return _find(paths, is_client_file)


def find_documents(paths: Iterable[Path]) -> list[Path]:
    """Return the Word and Excel files that `paths` mean, found as client files are; marks of open files passed by."""
    return _find(paths, _is_document)


def _find(paths: Iterable[Path], wanted: Callable[[Path], bool]) -> list[Path]:
    found: dict[Path, Path] = {}
    faults: list[Finding] = []
    for path in paths:
        try:
            for file in _below(path, wanted) if path.is_dir() else [path]:
                found.setdefault(Path(os.path.realpath(file, strict=True)), file)
        except (OSError, ValueError) as error:
            faults.extend(_unreadable(path, reason(error)).findings)
    if faults:
        raise ClientDataError(faults)
    return list(found.values())


def write(target: Path, data: bytes | Iterable[bytes], *, like: Path | None = None) -> None:
    """Put `data` into the file `target`, folders made as needed; the old file stays whole until the new one is.

    Data that would fill the memory come piece by piece.
    The file is for its owner only, or for those that may read and write the file `like`.
    Raises OutputError when the place can't be written, or holds a folder or a link.
    """
    try:
        if target.is_symlink():
            raise _unwritable(target, LINK)
        if target.is_dir():
            raise _unwritable(target, "se on kansio")
        make_folders(target.parent)
        _sweep(target.parent.resolve())
        _replace(target, data, like)
    except (OSError, ValueError) as error:
        raise _unwritable(target, reason(error)) from error


def create(target: Path, data: bytes) -> None:
    """Put `data` into a new file. Raises OutputError when there is one already, also one that was made just now."""
    with _locked(target) as lock:
        if os.path.lexists(target):
            raise OutputError([Finding("on-jo", file=str(target))])
        write(target, data)
        with suppress(OSError):  # Windows removes no open file
            lock.unlink()  # the new file itself keeps others from making it now


def update(target: Path, change: Callable[[bytes], bytes]) -> bool:
    """Give the file what `change` makes of it, and return whether it changed; the previous version stays beside it.

    Nobody else who updates the file comes between reading and writing. What `change` raises leaves all as it was.
    Raises ClientDataError when the file can't be read, OutputError when it can't be written or is being updated.
    """
    read_bytes(target)  # what can't be read gets no lock beside it
    if target.is_symlink():
        raise _unwritable(target, LINK)
    with _locked(target):
        old = read_bytes(target)
        new = change(old)
        if new == old:
            return False
        write(target.with_name(f"{target.name}{_PREVIOUS}"), old, like=target)
        write(target, new, like=target)
    return True


@contextmanager
def _locked(target: Path) -> Iterator[Path]:
    """Hold the file's lock, which one run has at a time, and yield its path: a hidden file beside the target.

    The system lets go of the lock of a run that was killed. The lock file stays (the library takes it away on Windows):
    who waits for one that is gone would, on a network drive, hold it while the next run holds a new one.
    """
    path = target.with_name(f".{target.name}.lukko")
    try:
        make_folders(target.parent)
        held = FileLock(path, timeout=LOCK_WAIT, mode=FILE_MODE).acquire()
        if target.exists():
            with suppress(OSError):  # a colleague's lock, who has shared it already
                _share(path, target)
    except Timeout:
        raise OutputError([Finding("varattu", file=str(target))]) from None
    except (OSError, ValueError) as error:
        raise _unwritable(target, reason(error)) from error
    with held:
        yield path


def is_client_file(path: Path) -> bool:
    """Tell by the names of a file and its folders, given below a client folder, whether it is a client file."""
    hidden = any(part.startswith(".") for part in path.parts)
    return not hidden and path.suffix.lower() in CLIENT_SUFFIXES and not path.name.lower().endswith(_SCHEMA_SUFFIX)


def _is_document(path: Path) -> bool:
    """Tell by the name of a file whether it is one of Word or Excel, and not a mark that it is open."""
    return path.suffix.lower() in OFFICE_SUFFIXES and not path.name.startswith((".", "~$"))


def _below(folder: Path, wanted: Callable[[Path], bool]) -> Iterator[Path]:
    """Yield the files whose name is wanted, of a folder and of those inside it, in alphabetical order."""
    root = folder.resolve()
    for place, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(place, name)
            if not wanted(Path(name)):
                continue
            if file.exists() and file.resolve().is_relative_to(root):
                yield file


def _raise(error: OSError) -> None:
    raise error


def make_folders(folder: Path) -> None:
    """Make the folder and those above it; Path.mkdir would leave the upper ones open to all."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(FOLDER_MODE, exist_ok=True)


@contextmanager
def private_folder(beside: Path) -> Iterator[Path]:
    """Yield a folder in `beside` that only its owner can open; it is gone afterwards, and swept when a run was killed.

    Raises OutputError when it can't be made.
    """
    try:
        make_folders(beside)
        _sweep(beside.resolve())
        private = beside / f"{_owner_prefix()}{secrets.token_hex(4)}"
        private.mkdir(FOLDER_MODE)
    except (OSError, ValueError) as error:
        raise _unwritable(beside, reason(error)) from error
    try:
        yield private
    finally:
        shutil.rmtree(private, ignore_errors=True)


def lay(place: Path, data: bytes) -> None:
    """Put a file into a private folder for another program to read; not synced, since it dies with the folder.

    Raises OutputError.
    """
    try:
        make_folders(place.parent)
        with open(place, "xb", opener=partial(os.open, mode=FILE_MODE)) as file:
            file.write(data)
    except (OSError, ValueError) as error:
        raise _unwritable(place.parent, reason(error)) from error


def _replace(target: Path, data: bytes | Iterable[bytes], like: Path | None) -> None:
    """Write a private file beside the target, and only then give it the target's name."""
    private = target.parent / f"{_owner_prefix()}{secrets.token_hex(4)}"
    private.mkdir(FOLDER_MODE)
    try:
        whole = private / "valmis"
        with open(whole, "xb", opener=partial(os.open, mode=FILE_MODE)) as file:
            file.writelines([data] if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())
        if like is not None:
            _share(whole, like)
        whole.replace(target)
        sync_folder(target.parent)
    finally:
        shutil.rmtree(private, ignore_errors=True)


def _share(file: Path, like: Path) -> None:
    """Let those use a file that may use another; where its group can't be given, the group gets nothing.

    On Windows the folder decides, and nothing is done.
    """
    if os.name == "nt":
        return
    wanted, mode = like.stat(), stat.S_IMODE(like.stat().st_mode)
    try:
        if file.stat().st_gid != wanted.st_gid:
            os.chown(file, -1, wanted.st_gid)
    except OSError:
        mode &= ~stat.S_IRWXG
    file.chmod(mode & (stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO))


def sync_folder(folder: Path) -> None:
    """Make the new name last over a power cut. Windows can't open a folder, and needs no such thing."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@cache
def _host() -> str:
    """Return a mark for this computer, for folders that several computers share."""
    return blake2s(socket.gethostname().encode(), digest_size=4).hexdigest()


def _owner_prefix() -> str:
    return f"{_TEMPORARY}{_host()}-{os.getpid()}-"


@cache
def _sweep(folder: Path) -> None:
    """Remove what killed runs have left in the folder; once per folder is enough for a run."""
    for place in folder.glob(f"{_TEMPORARY}*-*-*"):
        if place.is_dir() and not place.is_symlink() and _is_abandoned(place):
            shutil.rmtree(place, ignore_errors=True)


def _is_abandoned(place: Path) -> bool:
    """Tell whether the run that made the temporary folder is over: it is no longer there, or a day has passed."""
    try:
        if time.time() - place.stat().st_mtime > _ABANDONED_AFTER:
            return True
    except OSError:
        return False
    host, _, rest = place.name.removeprefix(_TEMPORARY).partition("-")
    number = rest.partition("-")[0]
    # On Windows os.kill would end the process that it is asked about.
    if host != _host() or not number.isdecimal() or os.name == "nt":
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def reason(error: OSError | ValueError) -> str:
    """Return why, in Finnish; a name with a null character is a ValueError."""
    if isinstance(error, ValueError):
        return _REASONS[errno.EINVAL]
    return _REASONS.get(error.errno or 0, "käyttöjärjestelmä ei salli sitä")


def _unreadable(path: Path, reason: str) -> ClientDataError:
    return ClientDataError([Finding("ei-lue", file=str(path), details={"syy": reason})])


def _unwritable(path: Path, reason: str) -> OutputError:
    return OutputError([Finding("ei-kirjoita", file=str(path), details={"syy": reason})])
