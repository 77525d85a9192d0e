"""A finding is told in the language that is spoken to its last word: where it is, and what it says of the place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
import test_eheys
import test_lahteva
import test_read_back
import test_template
import wordedit
import wordkit
from kielet import plain, strange, words
from pdfkit import fake_office
from test_bounded import BOUNDS

from lomake import bounded, eheys, fill, pdf_files
from lomake.errors import Finding, SecrecyError, WordTemplateError
from lomake.forms import BY_TUNNUS
from lomake.language import LANGUAGES, Language, in_language
from lomake.messages import line, place
from lomake.pdf_tarkastus import Lupaus
from lomake.word import package
from lomake.word.contents import called
from lomake.word.template import Template

PLACES: dict[Language, set[str]] = {
    "fi": {"tabell", "blad", "rad", "kolumn", "cell", "stycke", "brödtext", "sidhuvud", "sidfot", "fotnoter",
           "slutkommentarer", "uppmaningar", "kommentarer", "dokumentets", "egenskaper", "filens"},
    "sv": {"taulukko", "rivi", "sarake", "solu", "kappale", "leipäteksti", "ylätunniste", "alatunniste", "alaviitteet",
           "loppuviitteet", "kehotteet", "kommentit", "asiakirjan", "ominaisuudet", "tiedoston", "silmukka", "laskettu",
           "potenssi", "alidokumentti", "seurata", *words(what for what, _ in test_eheys.TRACES)} - {"rsid", "xml"},
}  # fmt: skip
"""Words of places that a reader of a language must not meet: also one that no pair in the program knows."""


def foreign(findings: Iterable[Finding]) -> set[str]:
    """Return the words of the other language that are told of the findings in either; names of files are left out."""
    held = [replace(one, file="") for one in findings]
    assert held
    found: set[str] = set()
    for language in LANGUAGES:
        told = [plain(text) for one in held for text in (place(one, language), line(one, language))]
        found |= words(told) & (strange(language) | PLACES[language])
    return found


@pytest.mark.parametrize("data", [data for _, data, _ in test_eheys.CASES] + [data for _, data in test_eheys.TRACES])
def test_fault_of_a_file(data: bytes) -> None:
    assert set() == foreign(eheys.check(data, name="x"))


@pytest.mark.parametrize("docx", test_template.EVERY_FAULT.values(), ids=test_template.EVERY_FAULT)
def test_fault_of_a_template(docx: bytes) -> None:
    with pytest.raises(WordTemplateError) as caught:
        Template.compile(docx, test_template.SCOPE, name="x", may_show=lambda field: field.name != "tavoite")

    assert set() == foreign(caught.value.findings)


def test_fault_that_another_process_has_found_in_a_template() -> None:
    docx = wordkit.docx(wordkit.tbl(wordkit.tr(wordkit.tc(wordkit.p(wordkit.text("asiakas.x"))))))
    worker = bounded.Worker(BOUNDS)
    with pytest.raises(WordTemplateError) as caught:
        bounded.strange(docx, BY_TUNNUS["lomake-a"], "oma.docx", worker)
    worker.end()

    (found,) = caught.value.findings
    assert "oma.docx: virhe: Leipäteksti, taulukko 1, rivi 1, solu 1: Kenttää" in line(found, "fi")
    assert "oma.docx: fel: Brödtext, tabell 1, rad 1, cell 1: Fältet" in line(found, "sv")
    assert set() == foreign([found])


def test_words_outside_the_fields() -> None:
    docx, data = test_read_back.plan()
    written = wordedit.paste_over(docx, "suunnitelma.tavoite", "Kirjoitin tähän päälle")

    found = test_read_back.back(written, data).findings

    assert ["palautus-ulkopuolella"] == [one.code for one in found]
    assert set() == foreign(found)


@pytest.mark.parametrize("spoilt", test_lahteva.PLACES)
def test_secret_that_would_be_read(spoilt: str) -> None:
    template = fill.compile_template(test_lahteva.PLACES[spoilt](test_lahteva.UNIT), test_lahteva.OTE, "oma")

    with pytest.raises(SecrecyError) as refused:
        test_lahteva.extract(test_lahteva.client("aino"), template)

    assert set() == foreign(refused.value.findings)


def test_pdf_that_lacks_something(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_office(tmp_path / "ohjelma", monkeypatch)
    (tmp_path / "a.docx").write_bytes(wordkit.docx("a"))

    (made,) = pdf_files.beside([tmp_path / "a.docx"], tmp_path / ".työ")

    assert made.finding is not None
    assert "puuttuu: merkitty rakenne, kieli, otsikko ikkunassa, PDF/UA-1, väliotsikot." in line(made.finding, "fi")
    assert "saknas: märkt struktur, språk, rubrik i fönstret, PDF/UA-1, mellanrubriker." in line(made.finding, "sv")
    assert set() == foreign([made.finding])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_for_a_part_of_a_file(language: Language) -> None:
    names = ("word/document.xml", "word/header1.xml", "word/footer1.xml", "word/glossary/document.xml",
             "word/comments.xml", "docProps/core.xml")  # fmt: skip
    told = [*map(called, names), *package._STORIES.values(), *(promise.words for promise in Lupaus)]

    assert set() == words(in_language(one, language) for one in told) & (strange(language) | PLACES[language])
