"""Every message is explained: by its code, by a piece of its sentence, or by the line that was printed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lomake.cli import main
from lomake.errors import Finding
from lomake.messages import SENTENCES, line
from lomake.selitykset import ALUEET, sanoista, viesti
from lomake.selitykset.alue import Alue

ROOT = Path(__file__).parent.parent
NAMED = [code for alue in ALUEET for code in alue.koodit]


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["selita", *words])


@pytest.mark.parametrize("code", SENTENCES)
def test_every_message_belongs_to_an_area_and_is_explained(code: str) -> None:
    told = viesti(code)

    assert told is not None, "give the code its area in lomake/selitykset/"
    result = run(code)
    assert 0 == result.exit_code
    assert result.stdout.startswith(f"{code}: {told.alue.nimi}\n")
    assert told.lause in result.stdout


def test_no_code_is_explained_twice_or_without_a_sentence() -> None:
    assert len(NAMED) == len(set(NAMED))
    assert set() == set(NAMED) - SENTENCES.keys()


@pytest.mark.parametrize("code", NAMED)
def test_explanation_says_more_than_the_sentence_in_whole_sentences(code: str) -> None:
    told = viesti(code)
    assert told is not None
    if told.selitys is None:
        return

    assert told.selitys.teksti[-1] == "."
    assert told.selitys.teksti not in told.lause
    assert "!" not in re.sub("#[A-Z]+!", "", told.selitys.teksti), "only Excel shouts"


@pytest.mark.parametrize("alue", ALUEET, ids=lambda alue: alue.nimi)
def test_area_names_commands_and_a_heading_of_the_guide_that_are_there(alue: Alue) -> None:
    names = {*main.commands, "pohjat tarkista", "kaikki komennot"}
    headings = re.findall(r"^#+ (.+)$", (ROOT / "docs" / alue.sivu).read_text(encoding="utf-8"), re.MULTILINE)

    assert set() == set(alue.komennot) - names
    assert alue.otsikko in headings


def test_examples_that_can_be_run_are_commands() -> None:
    texts = [alue.koodit[code] for alue in ALUEET for code in alue.koodit]
    shown = [one.esimerkki for one in texts if one and one.esimerkki.startswith("lomake ")]

    assert len(shown) > 4
    assert [] == [example for example in shown if example.split()[1] not in main.commands]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("arvo-paiva", "arvo-päivä"),
        ("OTE-Yhteyslupa", "ote-yhteyslupa"),
        ("Tätä päivää ei ole kalenterissa", "arvo-päivä-puuttuu-kalenterista"),
        ("Päivä on ennen kohtaa Lähetteen päiväys. Korjaa jompikumpi päivä.", "järjestys"),
        (line(Finding("yaml-kahdesti", file="a.yaml", line=3, column=1, details={"rivi": "2"})), "yaml-kahdesti"),
        ("lomake-b.docx: virhe: Rivi 1, solu 5: Kenttää ”x.y” ei ole. Tarkoititko ”x.z”?", "pohja-tuntematon-kenttä"),
    ],
)
def test_message_is_found_by_its_code_without_dots_and_by_the_words_that_were_printed(words: str, code: str) -> None:
    result = run(words)

    assert 0 == result.exit_code, result.stderr
    assert result.stdout.startswith(f"{code}: ")


@pytest.mark.parametrize("code", SENTENCES)
def test_sentence_leads_to_its_message(code: str) -> None:
    told = viesti(code)
    assert told is not None

    assert code in [one.koodi for one in sanoista(told.lause)]


def test_without_a_code_every_message_is_listed_once_below_its_area() -> None:
    lines = run().stdout.splitlines()

    codes = [text.strip().partition(": ")[0] for text in lines if text.startswith("  ")]
    assert sorted(SENTENCES) == sorted(codes)
    assert [alue.nimi for alue in ALUEET] == sorted(
        [text for text in lines if not text.startswith(" ")], key=[alue.nimi for alue in ALUEET].index
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [("ote-suostumus-pututtuu", "Tarkoititko ”ote-suostumus-puuttuu”?"), ("xyz", "Kaikki koodit: lomake selita")],
)
def test_unknown_code_ends_with_2_and_says_what_was_meant(words: str, told: str) -> None:
    result = run(words)

    assert 2 == result.exit_code
    assert told in result.stderr


def test_json_gives_one_message_a_line() -> None:
    (told,) = [json.loads(text) for text in run("arvo-päivä", "--json").stdout.splitlines()]

    assert "arvo-päivä" == told["koodi"]
    assert {"alue", "viesti", "selitys", "esimerkki", "seuraus", "paluuarvo", "opas"} < told.keys()


def test_findings_of_tarkista_tell_a_code_that_can_be_explained(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("asiakas: {tunnus: LATU-0101, syntymäaika: 31.2.1990}\n", encoding="utf-8")
    checked = CliRunner().invoke(main, ["tarkista", str(file), "--json"])
    codes = {json.loads(text)["koodi"] for text in checked.stdout.splitlines()}

    assert {"arvo-päivä-puuttuu-kalenterista", "puuttuu"} <= codes
    assert all(run(code).exit_code == 0 for code in codes)
