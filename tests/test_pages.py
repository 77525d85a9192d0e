"""The pages as a person sees them, through LibreOffice: nothing cut, nothing left over, no heading alone."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import wordkit
from lxml import etree

from lomake.forms import LOMAKKEET, POHJALLISET, Lomake

ROOT = Path(__file__).parent.parent
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
H = "{http://www.w3.org/1999/xhtml}"
HEADER, FOOTER = 60.0, 791.0
"""Where the body of a page begins and ends, in points from its top."""
ROOM = 24.0
"""What a heading needs below itself, in points: one line of an answer."""
HEADINGS = {"Heading1", "OtsikkoIlman", "Kysymys"}

pytestmark = [pytest.mark.libreoffice, pytest.mark.xdist_group("libreoffice")]

MOST_PAGES = {
    "asiakirjatarkastus": 3,
    "lahete": 5,
    "yhteistyosopimus": 5,
    "yhteistyosopimus-selko": 8,
    "suostumus": 2,
    "lomake-a": 14,
    "tyonhakusuunnitelma": 5,
    "tyonhakusuunnitelma-selko": 8,
    "lomake-b": 4,
    "lomake-c": 5,
    "tukisuunnitelma": 7,
    "tyonantajaote": 2,
    "lomake-d": 5,
    "opintosuunnitelma": 6,
    "lomake-e": 4,
}
"""As many pages a form has at the most, filled for a sample client or blank."""
MARKS = re.compile(r"\{\{|\}\}|\{%|%\}|\{_\{|\bNone\b|\bnan\b|\bTrue\b|\bFalse\b|\[\]|\blomake\.\w|Undefined")
ENGLISH = re.compile(r"\b(the|and|of|for|with|Click|Choose|tap here|Page|Error|Title)\b")


@cache
def forms() -> tuple[Path, ...]:
    samples = ROOT / "samples"
    return (*sorted(samples.glob("taytetyt/*/*.docx")), *sorted(samples.glob("tyhjat/*.docx")))


def form_of(path: Path) -> Lomake:
    named = sorted((one for one in POHJALLISET if one.tunnus in path.name), key=lambda one: len(one.tunnus))
    return named[-1] if named else next(lomake for lomake in LOMAKKEET if lomake.tunnus == "tyonantajaote")


@dataclass(frozen=True)
class Line:
    """A line of text and how far down the page it ends, in points."""

    text: str
    bottom: float


@pytest.fixture
def pages() -> dict[str, list[list[Line]]]:
    return all_pages()


@cache  # a fixture of the module is made again when the worker's next test comes from elsewhere
def all_pages() -> dict[str, list[list[Line]]]:
    """Return the lines of each page of each form, from top to bottom; one LibreOffice makes all the PDFs."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        profile = f"-env:UserInstallation=file://{folder / 'profiili'}"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *forms()],
            check=True, capture_output=True, timeout=540,
        )  # fmt: skip
        return {path.name: read_pages(folder / f"{path.stem}.pdf") for path in forms()}


def read_pages(pdf: Path) -> list[list[Line]]:
    done = subprocess.run(["pdftotext", "-bbox-layout", pdf, "-"], check=True, capture_output=True)
    made = []
    for page in etree.fromstring(done.stdout).iter(f"{H}page"):
        lines = [
            Line(" ".join(str(word.text) for word in line.iter(f"{H}word")), float(line.get("yMax", "0")))
            for line in page.iter(f"{H}line")
        ]
        made.append(sorted(lines, key=lambda line: line.bottom))
    return made


def plain(text: str) -> str:
    """Return the text without what a line break or a hyphen changes."""
    return re.sub(r"[\s\u00a0\u00ad-]", "", text)


def headings(data: bytes) -> set[str]:
    """Return the texts of the paragraphs that must not be the last on a page."""
    document = etree.fromstring(wordkit.parts(data)["word/document.xml"])
    found = set()
    for paragraph in document.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") in HEADINGS:
            found.add(plain("".join(str(text) for text in paragraph.itertext(f"{W}t"))))
    return found


def body(page: list[Line]) -> list[Line]:
    """Return the lines of a page without its header and footer."""
    return [line for line in page if HEADER < line.bottom < FOOTER]


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_a_form_has_a_sensible_number_of_pages(path: Path, pages: dict[str, list[list[Line]]]) -> None:
    assert 1 <= len(pages[path.name]) <= MOST_PAGES[form_of(path).tunnus]


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_no_page_ends_with_a_heading_and_no_signature_stands_alone(
    path: Path, pages: dict[str, list[list[Line]]]
) -> None:
    alone = headings(path.read_bytes())
    for number, page in enumerate(pages[path.name], 1):
        lines = body(page)
        last = plain(re.sub(r"^\s*[A-Z]?\d+\s+", "", lines[-1].text))
        # An unanswered question is followed by an area without text: then there must be room for it.
        assert last not in alone or lines[-1].bottom < FOOTER - ROOM, f"sivu {number}"
        assert number == 1 or plain(lines[0].text) != "Allekirjoitukset", f"sivu {number}"


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_every_answer_is_on_the_pages_uncut(path: Path, pages: dict[str, list[list[Line]]]) -> None:
    printed = plain("".join(line.text for page in pages[path.name] for line in page))
    answers = wordkit.answers(path.read_bytes()).values()
    words = {word for answer in answers if isinstance(answer, str) for word in answer.split()}

    assert [] == sorted(word for word in words if plain(word) not in printed and len(word) < 20)


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_no_mark_of_the_machinery_and_no_english_is_left(path: Path, pages: dict[str, list[list[Line]]]) -> None:
    text = "\n".join(line.text for page in pages[path.name] for line in page)

    assert [] == MARKS.findall(text)
    assert [] == ENGLISH.findall(text)
