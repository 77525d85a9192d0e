"""What is sealed opens with its password and no other, whole or not at all."""

from __future__ import annotations

import io
import random
import unicodedata
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]

from lomake import store
from lomake.errors import ClientDataError, LomakeError, PasswordError
from lomake.sealing import LONGEST, SHORTEST, Key, Password

SALASANA = "kolme sanaa peräkkäin"
KEY = Key(Password.typed(SALASANA, new=True), seals=True)
TYPED = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=SHORTEST, max_size=LONGEST // 2)


def office(size: int) -> bytes:
    """Return a package such as Word's, somewhat larger than `size`."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", random.Random(size).randbytes(size))  # noqa: S311
    return data.getvalue()


def code(error: pytest.ExceptionInfo[LomakeError]) -> str:
    (finding,) = error.value.findings
    return finding.code


@given(TYPED, st.binary(max_size=9000))
@example("Ä" * LONGEST, b"asiakas:")
@example("👩‍💻 työ ja 字 e\u0301", b"")
@settings(max_examples=12, deadline=None)
def test_what_is_sealed_opens_with_its_password(typed: str, content: bytes) -> None:
    key = Key(Password(unicodedata.normalize("NFC", typed)), seals=True)

    sealed = key.seal(content)

    assert store.is_sealed(sealed)
    assert content == key.unseal(sealed, "aino.salattu.yaml")


@pytest.mark.parametrize("size", [1, 3900, 4096, 4097, 20_000, 7_300_000], ids=str)
def test_office_document_of_any_size_comes_back_as_it_was(size: int) -> None:
    """Small ones come back with a comment: the library hides packages below 4 kB where nobody finds them."""
    package = office(size)

    back = KEY.unseal(KEY.seal(package), "lomake.docx")

    assert zipfile.ZipFile(io.BytesIO(package)).read("[Content_Types].xml") == zipfile.ZipFile(io.BytesIO(back)).read(
        "[Content_Types].xml"
    )
    assert package == back or size < 4096


def test_same_bytes_are_never_sealed_to_the_same() -> None:
    package = office(5000)

    assert KEY.seal(package) != KEY.seal(package)


def test_composed_and_decomposed_letters_are_the_same_password() -> None:
    mac = Key(Password.typed(unicodedata.normalize("NFD", SALASANA), new=True), seals=True)

    assert b"asiakas:" == mac.unseal(KEY.seal(b"asiakas:"), "")


def test_client_file_can_be_opened_without_this_program() -> None:
    """With the library's own command and any zip program: nobody is locked in."""
    sealed, plain = KEY.seal("asiakas: {tunnus: Ä}".encode()), io.BytesIO()

    other = OOXMLFile(io.BytesIO(sealed))
    other.load_key(SALASANA, verify_password=True)
    other.decrypt(plain, verify_integrity=True)

    assert "asiakas: {tunnus: Ä}".encode() == zipfile.ZipFile(plain).read("asiakastiedosto")


@pytest.mark.parametrize("wrong", ["kolme sanaa perakkain", "Kolme sanaa peräkkäin", "x", "ä" * LONGEST])
def test_another_password_opens_nothing_and_shows_nowhere(wrong: str) -> None:
    sealed, other = KEY.seal(b"asiakas:"), Key(Password.typed(wrong, new=False), seals=False)

    with pytest.raises(ClientDataError) as caught:
        other.unseal(sealed, "aino.salattu.yaml")

    assert "salasana-väärä" == code(caught)
    assert "aino.salattu.yaml" == caught.value.findings[0].file
    assert wrong not in f"{other!r} {other.password!r} {other.password}".replace("text", "") or len(wrong) == 1
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("typed", "new", "told"),
    [
        ("", False, "salasana-tyhjä"),
        ("", True, "salasana-tyhjä"),
        ("lyhyt", True, "salasana-lyhyt"),
        ("yksitoista!", True, "salasana-lyhyt"),
        ("a" * (LONGEST + 1), False, "salasana-pitkä"),
        ("👩" * (LONGEST // 2 + 1), False, "salasana-pitkä"),
        ("kaksi\nriviä tekstiä", True, "salasana-merkki"),
        ("nolla\0merkki tässä", True, "salasana-merkki"),
        ("puolikas \ud800 merkki", True, "salasana-merkki"),
    ],
)
def test_password_that_cannot_be_used_is_refused(typed: str, new: bool, told: str) -> None:
    with pytest.raises(PasswordError) as caught:
        Password.typed(typed, new=new)

    assert told == code(caught)


def test_short_password_of_another_opens_what_it_sealed() -> None:
    package = office(5000)
    sealed = Key(Password("kesä"), seals=True).seal(package)

    assert package == Key(Password.typed("kesä", new=False), seals=False).unseal(sealed, "")


def outcome(data: bytes) -> object:
    try:
        return KEY.unseal(data, "x")
    except ClientDataError as error:
        (finding,) = error.findings
        return finding.code


def test_truncated_container_is_told_as_what_it_is() -> None:
    """Anything but a traceback, and never a part of the content."""
    sealed = KEY.seal(b"asiakas: {tunnus: LATU-0001}\n" * 100)
    pieces = [sealed[:length] for length in range(0, len(sealed), 1024)]

    told = {outcome(piece) for piece in pieces}

    assert {"salaus-rikki", "salaus-tuntematon"} == told


def test_container_with_a_changed_byte_gives_all_or_nothing() -> None:
    content, changes = b"asiakas: {tunnus: LATU-0001}\n", random.Random(7)  # noqa: S311
    sealed = KEY.seal(content)

    told = set()
    for _ in range(60):
        changed = bytearray(sealed)
        changed[changes.randrange(len(changed))] ^= 1 << changes.randrange(8)
        told.add(outcome(bytes(changed)))

    assert told <= {content, "salaus-rikki", "salaus-tuntematon", "salasana-väärä"}
    assert {content, "salaus-rikki"} <= told


def test_packed_client_file_is_refused() -> None:
    """A few bytes of a zip may unpack to more than the memory holds."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("asiakastiedosto", b"0" * 1_000_000)
    sealed = KEY._sealed(data.getvalue())

    assert "salaus-rikki" == outcome(sealed)
