"""Turns paths into bytes and bytes into files: the only module that opens what belongs to a client.

A file is whole or not there at all, and no link is followed out of a folder. A new file is for its owner's eyes only;
one that is updated stays as open as its owner has made it. While a run has a key (`unlocked`), sealed files are read as
what they hold, and what is written is sealed before it comes near the disk.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import socket
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache, partial
from hashlib import blake2s
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from lomake.errors import ClientDataError, Finding, OutputError
from lomake.language import FiSv

MAX_BYTES = 50_000_000
CLIENT_SUFFIXES = frozenset({".yaml", ".yml", ".json"})
OFFICE_SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm", ".xlsx", ".xlsm", ".xltx", ".xltm"})
_SCHEMA_SUFFIX = ".schema.json"  # `lomake uusi` puts one beside the client files

SEALED = ".salattu"
"""Before the suffix of a client file that is behind a password: aino.salattu.yaml."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEAL = "EncryptionInfo".encode("utf-16-le")  # in the directory of a sealed container; .doc and .xls have none

_SEALABLE = CLIENT_SUFFIXES | {".docx", ".xlsx"}

LOCK_WAIT = 10.0
"""Seconds to wait for another run that is writing the same file."""
PREVIOUS = ".edellinen"  # a suffix of its own: the previous version is no client file
_LOCK = ".lukko"
_TEMPORARY = ".lomake-"
State = tuple[int, int]
"""The size of a file, and when it was changed (ns)."""
LINK = FiSv("se on linkki toiseen tiedostoon", "den är en länk till en annan fil")
FILE_MODE = 0o600
FOLDER_MODE = 0o700
_OWN_FOLDER = re.compile(r"\.lomake-[0-9a-f]{8}-\d+-[0-9a-f]{8}", re.ASCII)
_ABANDONED_AFTER = 24 * 3600

_REASONS = {
    errno.ENOENT: FiSv("kansiota tai tiedostoa ei ole", "katalogen eller filen finns inte"),
    errno.ENOTDIR: FiSv("polussa on tiedosto kansion paikalla", "i sökvägen finns en fil där det ska vara en katalog"),
    errno.EISDIR: FiSv("se on kansio", "den är en katalog"),
    errno.EEXIST: FiSv("samanniminen tiedosto on jo olemassa", "en fil med samma namn finns redan"),
    errno.EACCES: FiSv(
        "oikeus puuttuu tai tiedosto on auki toisessa ohjelmassa",
        "rättighet saknas eller filen är öppen i ett annat program",
    ),
    errno.EPERM: FiSv("oikeus puuttuu", "rättighet saknas"),
    errno.EROFS: FiSv("levylle ei voi kirjoittaa", "det går inte att skriva på disken"),
    errno.ENOSPC: FiSv("levy on täynnä", "disken är full"),
    errno.EDQUOT: FiSv("levytilaosuus on täynnä", "diskkvoten är full"),
    errno.EFBIG: FiSv("tiedosto on liian suuri", "filen är för stor"),
    errno.ENAMETOOLONG: FiSv("nimi on liian pitkä", "namnet är för långt"),
    errno.EINVAL: FiSv("nimessä on merkki, jota levy ei hyväksy", "namnet har ett tecken som disken inte godkänner"),
    errno.ELOOP: FiSv("linkit kiertävät kehää", "länkarna går i cirkel"),
    errno.EMFILE: FiSv("liian monta tiedostoa on auki", "för många filer är öppna"),
    errno.ENOLCK: FiSv(
        "levy ei osaa varata tiedostoa yhdelle kirjoittajalle", "disken kan inte reservera filen för en som skriver"
    ),
    errno.EIO: FiSv("levyn lukeminen tai kirjoittaminen ei onnistu", "det går inte att läsa eller skriva på disken"),
    errno.ESTALE: FiSv("verkkolevy ei ole enää käytettävissä", "nätverksdisken är inte längre tillgänglig"),
    errno.EHOSTDOWN: FiSv("verkkolevy ei ole enää käytettävissä", "nätverksdisken är inte längre tillgänglig"),
}


class Key(Protocol):
    """What seals and unseals (sealing.py): the password of a run. When it `seals`, all that is written is sealed."""

    @property
    def seals(self) -> bool: ...
    def seal(self, data: bytes) -> bytes: ...
    def unseal(self, data: bytes, name: str) -> bytes: ...


_KEY: ContextVar[Key | None] = ContextVar("lomake.store.key", default=None)


@contextmanager
def unlocked(key: Key | None) -> Iterator[None]:
    """Let everything inside read and write with the key."""
    token = _KEY.set(key)
    try:
        yield
    finally:
        _KEY.reset(token)


def seals() -> bool:
    """Tell whether what is written now is sealed."""
    key = _KEY.get()
    return key is not None and key.seals


def is_sealed(data: bytes) -> bool:
    """Tell whether the bytes are those of a file behind a password."""
    return data.startswith(_OLE) and _SEAL in data


def read_bytes(path: Path) -> bytes:
    """Return what the file holds, a sealed one opened with the key.

    Raises ClientDataError when it can't be read or is no ordinary file, or when it is sealed and the key is another.
    """
    return _opened(path, read_raw(path))


def read_raw(path: Path) -> bytes:
    """Return the bytes of the file as they lie. Raises ClientDataError as `read_bytes` does."""
    try:
        if path.is_dir():
            raise _unreadable(path, _REASONS[errno.EISDIR])
        if path.exists() and not path.is_file():
            # A pipe or a device would never end.
            raise _unreadable(path, FiSv("se ei ole tavallinen tiedosto", "den är inte en vanlig fil"))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, reason(error)) from error
    if len(data) > MAX_BYTES:
        raise _unreadable(path, _REASONS[errno.EFBIG])
    return data


def _opened(path: Path, data: bytes) -> bytes:
    if not is_sealed(data):
        if data.startswith(_OLE) and path.suffix.lower() in CLIENT_SUFFIXES:
            raise ClientDataError([Finding("salaus-rikki", file=str(path))])  # cut so short that it shows no seal
        return data
    key = _KEY.get()
    if key is None:
        raise ClientDataError([Finding("salattu", file=str(path))])
    return key.unseal(data, str(path))


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
                    raise _unreadable(path, FiSv("rivi on liian pitkä", "en rad är för lång"))
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


def plain_name(path: Path) -> Path:
    """Return the name that a sealed client file has without a password; the same when it does not say that it is."""
    return path.with_name(path.stem.removesuffix(SEALED) + path.suffix)


def write(target: Path, data: bytes | Iterable[bytes], *, like: Path | None = None) -> None:
    """Put `data` into the file `target`, folders made as needed; the old file stays whole until the new one is.

    Data that would fill the memory come piece by piece; the data are sealed first when the run seals.
    The file is for its owner only, or for those that may read and write the file `like`.
    Raises OutputError when the place can't be written, or holds a folder or a link, or what is sealed and would be no
    more; and for a kind of file that can't be sealed, when the run seals.
    """
    key = _KEY.get()
    if key is not None and key.seals:
        if target.suffix.lower() not in _SEALABLE:
            raise OutputError([Finding("ei-salata", file=str(target))])
        whole = data if isinstance(data, bytes) else b"".join(data)
        data = whole if is_sealed(whole) else key.seal(whole)
    elif _lies_sealed(target) and not (isinstance(data, bytes) and is_sealed(data)):
        raise OutputError([Finding("salattu-jo", file=str(target))])
    _write(target, data, like)


def _lies_sealed(target: Path) -> bool:
    """Tell whether a sealed file is there; what can't be looked at is told of when it is written."""
    try:
        if not target.is_file():
            return False
        with target.open("rb") as file:
            head = file.read(len(_OLE))
            return head == _OLE and is_sealed(head + file.read(MAX_BYTES))
    except (OSError, ValueError):
        return False


def _write(target: Path, data: bytes | Iterable[bytes], like: Path | None) -> None:
    try:
        if target.is_symlink():
            raise _unwritable(target, LINK)
        if target.is_dir():
            raise _unwritable(target, _REASONS[errno.EISDIR])
        make_folders(target.parent)
        _sweep(target.parent.resolve())
        _replace(target, data, like)
    except (OSError, ValueError) as error:
        raise _unwritable(target, reason(error)) from error


def create(target: Path, data: bytes, *, like: Path | None = None) -> None:
    """Put `data` into a new file. Raises OutputError when there is one already, also one that was made just now.

    The file is for its owner only, or for those that may read and write the file `like`.
    """
    with _locked(target) as lock:
        if os.path.lexists(target):
            raise OutputError([Finding("on-jo", file=str(target))])
        write(target, data, like=like)
        with suppress(OSError):  # Windows removes no open file
            lock.unlink()  # the new file itself keeps others from making it now


def update(target: Path, change: Callable[[bytes], bytes]) -> bool:
    """Give the file what `change` makes of it, and return whether it changed; the previous version stays beside it.

    A sealed file stays sealed, and so does its previous version; one that is not does not become so.
    Nobody else who updates the file comes between reading and writing. What `change` raises leaves all as it was.
    Raises ClientDataError when the file can't be read, OutputError when it can't be written or is being updated.
    """
    read_bytes(target)  # what can't be read gets no lock beside it
    if target.is_symlink():
        raise _unwritable(target, LINK)
    with _locked(target):
        raw = read_raw(target)
        old, key = _opened(target, raw), _KEY.get()
        new = change(old)
        if new == old:
            return False
        _write(previous(target), raw, target)
        _write(target, key.seal(new) if key is not None and is_sealed(raw) else new, target)
    return True


def new_client_file(folder: Path, tunnus: str) -> Path:
    """Return where a new client's file goes: its name tells whether it is sealed.

    Raises OutputError when the client has a file there already, sealed or not.
    """
    plain = folder / f"{tunnus}.yaml"
    sealed = sealed_name(plain)
    for target in (plain, sealed):
        if os.path.lexists(target):
            raise OutputError([Finding("on-jo", file=str(target))])
    return sealed if seals() else plain


def sealed_name(path: Path) -> Path:
    """Return the name that a client file has behind a password: aino.yaml → aino.salattu.yaml."""
    return path.with_name(f"{path.stem}{SEALED}{path.suffix}")


def convert(path: Path, target: Path, *, remove: bool) -> list[Path]:
    """Write what the file holds into `target`, sealed if the run seals, and return what was removed when asked.

    A new target is for those that may use the file; a sealed target gets it as an update. What is removed is the file,
    its previous version and its lock, and only when the target has been read again.
    Raises ClientDataError, and OutputError when there is a target that is not sealed.
    """
    if path.is_symlink():
        raise _unwritable(path, LINK)
    with _locked(path) as lock:
        data = read_bytes(path)
        if seals() and os.path.lexists(target):
            update(target, lambda _: data)
        else:
            create(target, data, like=path)
        if read_bytes(target) != data or is_sealed(read_raw(target)) is not seals():
            raise OutputError([Finding("salaus-epäonnistui", file=str(target))])
        gone = [one for one in (path, previous(path)) if remove and one.is_file()]
        for one in gone:
            _unlink(one)
        if remove:
            with suppress(OSError):  # Windows removes no open file
                lock.unlink()
    return gone


def remove(path: Path, seen: State) -> None:
    """Remove a file if it still is as it was `seen`. Raises OutputError."""
    if state(path) != seen:
        raise OutputError([Finding("siivous-muuttui", file=str(path))])
    _unlink(path)


def remove_client_file(path: Path, seen: State) -> None:
    """Remove a client file, while nobody updates it, and its lock. Raises OutputError."""
    with _locked(path) as lock:
        remove(path, seen)
        with suppress(OSError):  # Windows removes no open file
            lock.unlink()


def remove_lock(path: Path) -> None:
    """Remove the lock of a client file that is there no more, unless somebody holds it. Raises OutputError."""
    try:
        with FileLock(path, timeout=0, mode=FILE_MODE):
            _unlink(path)
    except Timeout:
        raise OutputError([Finding("varattu", file=str(path))]) from None


def remove_folder(folder: Path) -> None:
    """Remove what a killed run has left, whole. Raises OutputError."""
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise _unwritable(folder, reason(error)) from error


def remove_if_empty(folder: Path) -> bool:
    """Remove a folder in which nothing is left, and return whether it was so."""
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


def state(path: Path) -> State | None:
    """Return the size of a file and when it was changed (ns); None when there is no such file, or it is a link."""
    try:
        told = path.lstat()
    except OSError:
        return None
    return (told.st_size, told.st_mtime_ns) if stat.S_ISREG(told.st_mode) else None


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise _unwritable(path, reason(error)) from error


def previous(path: Path) -> Path:
    """Return where the previous version of a client file is kept."""
    return path.with_name(f"{path.name}{PREVIOUS}")


def lock_of(path: Path) -> Path:
    """Return the file that is locked while a client file is written."""
    return path.with_name(f".{path.name}{_LOCK}")


@contextmanager
def _locked(target: Path) -> Iterator[Path]:
    """Hold the file's lock, which one run has at a time, and yield its path: a hidden file beside the target.

    The system lets go of the lock of a run that was killed. The lock file stays (the library takes it away on Windows):
    who waits for one that is gone would, on a network drive, hold it while the next run holds a new one.
    """
    path = lock_of(target)
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
    is_schema = path.name.lower().endswith(_SCHEMA_SUFFIX)
    return not hidden and path.suffix.lower() in CLIENT_SUFFIXES and not is_schema


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

    Raises OutputError, also when the run seals: the other program would read it as it is.
    """
    if seals():
        raise OutputError([Finding("ei-salata", file=str(place))])
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


def is_abandoned(place: Path) -> bool:
    """Tell whether a folder is a temporary one of a run that is over."""
    if place.is_symlink() or not place.is_dir():
        return False
    return _OWN_FOLDER.fullmatch(place.name) is not None and _is_abandoned(place)


def locked_name(path: Path) -> str:
    """Return the name of the client file whose lock a file is; "" when it is no lock."""
    name = path.name
    if not name.startswith(".") or not name.endswith(_LOCK):
        return ""
    name = name[1 : -len(_LOCK)]
    return name if Path(name).suffix.lower() in CLIENT_SUFFIXES else ""


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


def reason(error: OSError | ValueError) -> FiSv:
    """Return why; a name with a null character is a ValueError."""
    if isinstance(error, ValueError):
        return _REASONS[errno.EINVAL]
    return _REASONS.get(error.errno or 0, FiSv("käyttöjärjestelmä ei salli sitä", "operativsystemet tillåter det inte"))


def _unreadable(path: Path, reason: FiSv) -> ClientDataError:
    return ClientDataError([Finding("ei-lue", file=str(path), details={"syy": reason})])


def _unwritable(path: Path, reason: FiSv) -> OutputError:
    return OutputError([Finding("ei-kirjoita", file=str(path), details={"syy": reason})])
