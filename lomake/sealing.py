"""Bytes that anybody can read ↔ the same bytes behind a password; the only home of msoffcrypto.

A Word or Excel file is sealed as the office programs themselves do it (ECMA-376 agile encryption: AES, a key drawn
from the password by 100 000 rounds of SHA-512, an HMAC over the whole), so that they open it too. The text of a client
file goes into the same container, in a zip of one file. All of it happens in memory, and the salts are random: the same
bytes are never sealed to the same bytes.
"""

from __future__ import annotations

import io
import struct
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError

from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError  # type: ignore[import-untyped]
from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]
from msoffcrypto.method.ecma376_agile import ECMA376Agile  # type: ignore[import-untyped]

from lomake.errors import ClientDataError, Finding, OutputError, PasswordError

SHORTEST = 12
"""Characters that a new password has at the least: a short one is guessed from the file at leisure."""
LONGEST = 255
"""UTF-16 units that Word and Excel take."""

_ZIP = b"PK\x03\x04"
_CLIENT_FILE = "asiakastiedosto"  # in the zip; what the file is about shows in no name
_SMALLEST = 4096  # msoffcrypto 6.1.0 puts what is smaller in a place where nobody finds it
_DAMAGE = (
    OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, struct.error, ExpatError,
    zipfile.BadZipFile,
)  # fmt: skip
"""What the library and those below it raise for a container that is not whole."""


@dataclass(frozen=True, slots=True)
class Password:
    """A password, which shows in no message and no traceback."""

    text: str = field(repr=False)

    @classmethod
    def typed(cls, text: str, *, new: bool) -> Password:
        """Return a password that somebody has typed, its letters composed; a `new` one is to seal with.

        Raises PasswordError for what is empty, too long, not to be typed or, when new, too short.
        """
        text = unicodedata.normalize("NFC", text)
        if not text:
            raise PasswordError([Finding("salasana-tyhjä")])
        if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
            raise PasswordError([Finding("salasana-merkki")])
        if len(text.encode("utf-16-le")) // 2 > LONGEST:
            raise PasswordError([Finding("salasana-pitkä", details={"enintään": str(LONGEST)})])
        if new and len(text) < SHORTEST:
            raise PasswordError([Finding("salasana-lyhyt", details={"vähintään": str(SHORTEST)})])
        return cls(text)


@dataclass(frozen=True, slots=True)
class Key:
    """The password of a run: what is sealed is read with it, and when it `seals`, all that is written is sealed."""

    password: Password
    seals: bool

    def seal(self, data: bytes) -> bytes:
        """Return an office document, or the text of a client file, behind the password.

        Raises OutputError for a client file that does not open when it is tried at once.
        """
        if data.startswith(_ZIP):
            return self._sealed(data)
        sealed = self._sealed(_wrapped(data))
        if self.unseal(sealed, "") != data:  # nothing else may hold a client's data any more
            raise OutputError([Finding("salaus-epäonnistui")])
        return sealed

    def unseal(self, data: bytes, name: str) -> bytes:
        """Return what is behind the password. Raises ClientDataError for another password and for a damaged file."""
        with _told(name):
            plain = self._unsealed(data)
            return _unwrapped(plain) if _is_wrapped(plain) else plain

    def _sealed(self, package: bytes) -> bytes:
        sealed: bytes = ECMA376Agile.encrypt(self.password.text, io.BytesIO(_padded(package)))
        return sealed

    def _unsealed(self, data: bytes) -> bytes:
        office, plain = OOXMLFile(io.BytesIO(data)), io.BytesIO()
        is_agile = office.type == "agile"
        # Drawing the key takes the time: agile files tell by their HMAC, older ones have none and tell at once.
        office.load_key(self.password.text, verify_password=not is_agile)
        try:
            office.decrypt(plain, verify_integrity=is_agile)
        except (InvalidKeyError, ValueError):
            office.load_key(self.password.text, verify_password=True)
            raise ValueError("the password is right") from None
        return plain.getvalue()


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Let what is wrong with a container be told as a finding."""
    try:
        yield
    except InvalidKeyError:
        raise ClientDataError([Finding("salasana-väärä", file=name)]) from None
    except (DecryptionError, FileFormatError):
        raise ClientDataError([Finding("salaus-tuntematon", file=name)]) from None
    except _DAMAGE:
        raise ClientDataError([Finding("salaus-rikki", file=name)]) from None


def _wrapped(text: bytes) -> bytes:
    """Return a zip of one file, as the container demands a zip."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(zipfile.ZipInfo(_CLIENT_FILE), text)
    return data.getvalue()


def _is_wrapped(package: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return archive.namelist() == [_CLIENT_FILE]


def _unwrapped(package: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        info = archive.getinfo(_CLIENT_FILE)
        if info.compress_type != zipfile.ZIP_STORED:
            raise ValueError("a client file is not packed")
        return archive.read(info)


def _padded(package: bytes) -> bytes:
    """Return the zip as large as the container can take, with a comment of spaces at its end."""
    if len(package) >= _SMALLEST:
        return package
    data = io.BytesIO(package)
    with zipfile.ZipFile(data, "a") as archive:
        archive.comment = b" " * _SMALLEST
    return data.getvalue()
