"""Easy language: the agreement and the job search plan in words that are easy to read, with the same fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import wordkit as w
from click.testing import CliRunner, Result
from lxml import etree

from lomake.cli import main
from lomake.forms import SELKOKIELISET, Lomake
from lomake.language import LANGUAGES, Language

ROOT = Path(__file__).parent.parent
AINO = ROOT / "samples" / "asiakkaat" / "aino.yaml"
LONGEST, ON_AVERAGE, LONG_WORD, OF_WORDS = 14, 7, 13, 0.05
"""Words of the longest sentence, and of all but mere names on average; letters of a long word, how many may be long."""
NAME = 3
"""The most words of what only names a field."""
ENDING = {"fi": "tyhja", "sv": "blankett"}


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [*map(str, words), "--paiva", "2026-11-20"])


def template(tunnus: str, language: Language) -> etree._Element:
    docx = (ROOT / "templates_docx" / language / f"{tunnus}.docx").read_bytes()
    return etree.fromstring(w.parts(docx)["word/document.xml"])


def tags(root: etree._Element) -> set[str]:
    return {tag.get(f"{w.W}val", "") for tag in root.iter(f"{w.W}tag")}


def sentences(root: etree._Element) -> Iterator[list[str]]:
    """Yield the words of each sentence that the form itself says."""
    for paragraph in root.iter(f"{w.W}p"):
        own = (t for t in paragraph.iter(f"{w.W}t") if next(t.iterancestors(f"{w.W}sdt"), None) is None)
        for sentence in re.split(r"(?<=[.?!:])\s+", " ".join("".join(t.text or "" for t in own).split())):
            words = re.findall(r"[\w-]+", sentence)
            if words:
                yield words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lomake", SELKOKIELISET, ids=lambda lomake: lomake.tunnus)
def test_form_in_easy_language_has_the_fields_of_the_ordinary_one(lomake: Lomake, language: Language) -> None:
    ordinary = template(lomake.tunnus.removesuffix("-selko"), language)

    assert tags(ordinary) == tags(template(lomake.tunnus, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lomake", SELKOKIELISET, ids=lambda lomake: lomake.tunnus)
def test_sentences_are_short_and_words_are_common(lomake: Lomake, language: Language) -> None:
    found = list(sentences(template(lomake.tunnus, language)))
    words, said = [word for sentence in found for word in sentence], [one for one in found if len(one) > NAME]

    assert [] == [" ".join(sentence) for sentence in found if len(sentence) > LONGEST]
    assert sum(map(len, said)) / len(said) <= ON_AVERAGE
    long = [word for word in words if len(word) > LONG_WORD]
    assert len(long) / len(words) <= OF_WORDS, sorted(set(long))


def test_ordinary_forms_would_not_pass_as_easy() -> None:
    """Else the rule of short sentences could not fail."""
    found = list(sentences(template("yhteistyosopimus", "fi")))

    assert max(map(len, found)) > LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_in_easy_language_are_asked_for_by_the_ordinary_name(tmp_path: Path, language: Language) -> None:
    both = run("tyhja", "--selko", "--kieli", language, "-o", tmp_path / "a")
    one = run("tyhja", "--selko", "-l", "yhteistyosopimus", "--kieli", language, "-o", tmp_path / "b")

    assert (0, 0) == (both.exit_code, one.exit_code)
    names = {f"{lomake.tunnus}_{ENDING[language]}.docx" for lomake in SELKOKIELISET}
    assert names == {path.name for path in (tmp_path / "a").iterdir()}
    assert [f"yhteistyosopimus-selko_{ENDING[language]}.docx"] == [path.name for path in (tmp_path / "b").iterdir()]


def test_form_that_is_not_in_easy_language_is_said_to_be_none(tmp_path: Path) -> None:
    wrong = run("tyhja", "--selko", "-l", "lomake-b", "-o", tmp_path)
    copies = run("tayta", AINO, "--selko", "--ilman-terveystietoja", "-o", tmp_path)

    assert (2, 2) == (wrong.exit_code, copies.exit_code)
    assert "yhteistyosopimus, tyonhakusuunnitelma" in wrong.stderr
    assert "--ilman-terveystietoja" in copies.stderr
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_filled_form_in_easy_language_is_read_back_into_the_same_file(tmp_path: Path, language: Language) -> None:
    made = run("tayta", AINO, "--selko", "--kieli", language, "-o", tmp_path)
    paths = sorted((tmp_path / "LATU-0042").iterdir())

    told = [run("palauta", path, "--asiakas", AINO) for path in paths]

    assert 0 == made.exit_code
    assert [
        "LATU-0042_tyonhakusuunnitelma-selko_ts1_2026-01-26.docx",
        "LATU-0042_yhteistyosopimus-selko_2026-01-12.docx",
    ] == [path.name for path in paths]
    assert [0, 0] == [one.exit_code for one in told]
    assert all("ei muutoksia" in one.stdout for one in told)
    assert 0 == CliRunner().invoke(main, ["eheys", str(tmp_path)]).exit_code
