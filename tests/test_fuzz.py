"""A minute of hostile input at every door; `make fuzz` goes on. fuzzkit.py says what must hold."""

from __future__ import annotations

import codecs
import io
import zipfile
from collections.abc import Callable
from functools import cache
from random import Random

import fuzzkit
import pytest
import wordkit
from fuzzkit import DOORS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

_TRIES = {"päivät": 3, "palauta": 8, "kooste": 6, "pohja": 6, "tuo": 8, "manifesti": 12, "avaa": 8}


@cache
def seeds(name: str) -> list[bytes]:
    return DOORS[name].seeds()


@pytest.mark.parametrize("name", DOORS)
def test_seed_is_let_in(name: str) -> None:
    for seed in seeds(name):
        fuzzkit.check(DOORS[name], seed)


@pytest.mark.parametrize("name", DOORS)
def test_spoilt_input_is_told_of_and_never_a_crash(name: str) -> None:
    door = DOORS[name]

    @settings(max_examples=_TRIES.get(name, 20), deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.integers(0, 2**32))
    def tried(number: int) -> None:
        chance = Random(number)  # noqa: S311
        fuzzkit.check(door, door.spoil(chance.choice(seeds(name)), chance))

    tried()


# ------------------------------------------------------------------------------------------------ known oddities

_CLIENT = "asiakas:\n  tunnus: LATU-0042\n  sukunimi: §Mallila\nprofiili:\n  harrastukset: |\n    §a\n    b\n"
_BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def zip_of(**parts: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name.replace("__", "/"), data)
    return packed.getvalue()


def with_part(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """Return a package with one part changed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, change(text.decode()) if name == part else text)
    return packed.getvalue()


def form(change: Callable[[str], str]) -> bytes:
    return with_part(seeds("palauta")[-1], "word/document.xml", change)


def below(what: str) -> Callable[[str], str]:
    """Put something into the first cell of a document."""
    return lambda xml: xml.replace("</w:tc>", f"{what}</w:tc>", 1)


LINE = "<w:p><w:r><w:t>§</w:t></w:r></w:p>"
CONTROL = wordkit.p(wordkit.sdt(wordkit.run("§"), tag="asiakas.tunnus"))
DOCTYPE = '<!DOCTYPE w [<!ENTITY a "§"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
ODD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "byte order mark": ("yaml", lambda: codecs.BOM_UTF8 + _CLIENT.encode()),
    "utf-16": ("yaml", lambda: _CLIENT.encode("utf-16")),
    "utf-16 without a mark": ("yaml", lambda: _CLIENT.encode("utf-16-be")),
    "latin-1": ("yaml", lambda: _CLIENT.encode("latin-1") + b"  # \xe4\n"),
    "line ends of Windows": ("yaml", lambda: _CLIENT.replace("\n", "\r\n").encode()),
    "line ends of old Macs": ("yaml", lambda: _CLIENT.replace("\n", "\r").encode()),
    "tab": ("yaml", lambda: _CLIENT.replace("  sukunimi", "\tsukunimi").encode()),
    "aliases by the billion": ("yaml", (_CLIENT + _BOMB).encode),
    "merge key": ("yaml", (_CLIENT + "lähete: &x {a: §}\nsopimus: {<<: *x}\n").encode),
    "key twice": ("yaml", (_CLIENT + "asiakas:\n  tunnus: LATU-1\n").encode),
    "depth": ("yaml", lambda: b"asiakas: " + b"[" * 100_000),
    "depth of json": ("json", lambda: b'{"asiakas": ' + b'{"a":' * 100_000),
    "ten megabytes": ("yaml", lambda: _CLIENT.encode() + b"  x" * 3_500_000),
    "nearly five megabytes": ("yaml", lambda: _CLIENT.encode() + b"    x" * 990_000),
    "nul": ("json", lambda: b'{"asiakas": {"tunnus": "LATU-1", "sukunimi": "\\u0000"}}'),
    "long number": ("json", lambda: b'{"asiakas": {"tunnus": ' + b"9" * 1_000_000 + b"}}"),
    "python object": ("yaml", lambda: b"asiakas: !!python/object/apply:os.system [id]\n"),
    "no text": ("yaml", lambda: b""),
    "manifest of other bytes": ("manifesti", lambda: b'{"asiakas":"\xff","l\xc3\xa4hde":"ab","asiakirjat":[]}\n'),
    "manifest that leads out": ("manifesti", lambda: seeds("manifesti")[0].replace(b'"nimi":"', b'"nimi":"../../')),
    "zip bomb": ("palauta", lambda: zip_of(word__document_xml=b"\0" * 300_000_000)),
    "zip bomb of a workbook": ("tuo", lambda: zip_of(**{"[Content_Types].xml": b"\0" * 300_000_000})),
    "cut zip": ("palauta", lambda: seeds("palauta")[0][:-100]),
    "old Word": ("palauta", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4_000),
    "doctype": ("palauta", lambda: form(lambda xml: xml.replace("<w:document", f"{DOCTYPE}<w:document", 1))),
    "entity in a workbook": (
        "tuo",
        lambda: with_part(
            seeds("tuo")[0], "xl/workbook.xml", lambda x: x.replace("<workbook", DOCTYPE + "<workbook", 1)
        ),
    ),
    "paragraphs in a cell": ("palauta", lambda: form(below(LINE * 100_000))),
    "controls in a cell": ("palauta", lambda: form(below(CONTROL * 9_000))),
    "tables in tables": (
        "palauta",
        lambda: form(below("<w:tbl><w:tr><w:tc>" * 3_000 + "</w:tc></w:tr></w:tbl>" * 3_000)),
    ),
    "controls in controls": (
        "palauta",
        lambda: form(below("<w:sdt><w:sdtContent>" * 3_000 + "</w:sdtContent></w:sdt>" * 3_000)),
    ),
    "days of 1904": (
        "tuo",
        lambda: with_part(
            seeds("tuo")[0], "xl/workbook.xml", lambda x: x.replace("<workbookPr", '<workbookPr date1904="1"', 1)
        ),
    ),
    "shared formula": (
        "tuo",
        lambda: with_part(
            seeds("tuo")[0],
            "xl/worksheets/sheet1.xml",
            lambda x: x.replace(
                "</sheetData>",
                '<row r="900"><c r="A900"><f t="shared" si="0" ref="A900:B900">1+1</f><v>2</v></c>'
                '<c r="B900"><f t="shared" si="0"/></c></row></sheetData>',
                1,
            ),
        ),
    ),
    "cell far away": (
        "tuo",
        lambda: with_part(
            seeds("tuo")[0],
            "xl/worksheets/sheet1.xml",
            lambda x: x.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>', 1),
        ),
    ),
}


@pytest.mark.parametrize(("name", "made"), ODD.values(), ids=ODD)
def test_known_oddity_is_let_in_or_told_of(name: str, made: Callable[[], bytes]) -> None:
    fuzzkit.check(DOORS[name], made())
