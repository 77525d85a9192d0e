"""Every finding has a sentence, and every sentence is a whole one: what is wrong, what to do, no value, no shouting."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from kielet import plain, strange, words

import lomake
from lomake.errors import Finding, Grade
from lomake.language import LANGUAGES, FiSv, Language
from lomake.messages import line, place, sentence
from lomake.sentences import SENTENCES

SOURCES = sorted(Path(lomake.__file__).parent.rglob("*.py"))
TEXTS = {path: path.read_text(encoding="utf-8") for path in SOURCES}


PLACE_IN_TEMPLATE = {"osa", "paikka", "tunniste", "ehdotus"}
MADE_OF_THE_PLACE = {"kohta", "koodi", "tarkoititko"}
"""What `messages` makes of a place in a template; a finding does not give it."""


def names_in(words: FiSv) -> set[str]:
    """Return the details that a sentence asks for, in either language."""
    parsed = (part for text in (words.fi, words.sv) for part in string.Formatter().parse(text))
    return {name for _, name, _, _ in parsed if name is not None} - MADE_OF_THE_PLACE


def findings_in(text: str) -> Iterator[tuple[str, set[str]]]:
    """Yield the code and the names of the details of every Finding that a module writes out."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != "Finding":
            continue
        details = next((keyword.value for keyword in node.keywords if keyword.arg == "details"), None)
        keys = details.keys if isinstance(details, ast.Dict) else []
        given = {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
        for code in ast.walk(node.args[0]) if node.args else ():
            if isinstance(code, ast.Constant) and isinstance(code.value, str) and code.value in SENTENCES:
                yield code.value, given
            elif isinstance(node.args[0], ast.Constant) and isinstance(code, ast.Constant):
                yield str(code.value), given


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_finding_of_a_module_has_its_sentence_and_gives_what_it_asks_for(path: Path) -> None:
    missing = [
        (code, names_in(SENTENCES[code]) - given if code in SENTENCES else "lause puuttuu")
        for code, given in findings_in(TEXTS[path])
        if code not in SENTENCES or names_in(SENTENCES[code]) - given
    ]

    assert [] == missing


def test_every_bad_value_has_its_sentence() -> None:
    codes = {code for text in TEXTS.values() for code in re.findall(r'BadValue\("([^"]+)"\)', text)}

    assert {"päivä", "luku", "merkki"} <= codes
    assert set() == {f"arvo-{code}" for code in codes} - SENTENCES.keys()


def test_every_sentence_is_used_by_some_module() -> None:
    others = "".join(text for path, text in TEXTS.items() if path.parent.name != "sentences")

    unused = [
        code
        for code in SENTENCES
        if f'"{code}"' not in others and f'BadValue("{code.removeprefix("arvo-")}")' not in others
    ]

    assert [] == unused


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SENTENCES)
def test_sentence_is_whole_and_polite(code: str, language: Language) -> None:
    """Also: a brace that is meant as one is written twice, or the sentence could not be said at all."""
    details = dict.fromkeys(names_in(SENTENCES[code]) | PLACE_IN_TEMPLATE, "Kohta")

    said = sentence(Finding(code, details=details), language)

    assert said[0].isupper()
    assert said[-1] in ".?"
    assert "!" not in said.replace("tunnistetta !", "").replace("taggen !", "")
    assert '"' not in said, "our quotation marks are ”…”"
    assert "  " not in said
    assert len(said) < 400


@pytest.mark.parametrize("code", SENTENCES)
def test_sentence_asks_for_the_same_in_both_languages_and_is_not_the_same(code: str) -> None:
    fi, sv = SENTENCES[code].fi, SENTENCES[code].sv

    assert names_in(FiSv(fi, "")) == names_in(FiSv("", sv))
    assert fi != sv
    assert not words([plain(sv)]) & strange("sv"), "a Finnish word in a Swedish sentence"


def test_line_tells_where_how_much_and_what() -> None:
    finding = Finding("arvo-luku", file="aino.yaml", line=14, column=11, label="Työsuhteet › 2 › Työaika")

    assert (
        "aino.yaml:14:11 Työsuhteet › 2 › Työaika: virhe: "
        "Kirjoita pelkkä luku, esimerkiksi 37,5. Yksikkö tulee lomakkeelle itsestään."
    ) == line(finding, "fi")


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        (Finding("juuri", file="aino.yaml", line=1, column=1), "aino.yaml:1:1"),
        (Finding("tiedostopääte", file="aino.docx"), "aino.docx"),
        (Finding("turvakielto", Grade.HUOMIO, label="Asiakas"), "Asiakas"),
        (Finding("ei-asiakkaita"), ""),
    ],
)
def test_place_has_what_is_known_of_it(finding: Finding, expected: str) -> None:
    assert expected == place(finding, "fi")
    assert line(finding, "fi").startswith(f"{expected}: " if expected else finding.grade.value)
