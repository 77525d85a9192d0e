"""Every message is explained: by its code, by a piece of its sentence, or by the line that was printed."""

from __future__ import annotations

import json
import re
import textwrap
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from kielet import plain, strange, words

from lomake import source
from lomake.cli import main
from lomake.client_file import check
from lomake.errors import ClientDataError, Finding
from lomake.language import LANGUAGES, Language
from lomake.messages import line
from lomake.opastus import Haastattelu, place
from lomake.selitykset import ALUEET, sanoista, viesti
from lomake.selitykset.alue import Alue
from lomake.sentences import SENTENCES

ROOT = Path(__file__).parent.parent
NAMED = [code for alue in ALUEET for code in alue.koodit]


def run(*words: str, language: Language = "fi") -> Result:
    return CliRunner().invoke(main, ["--kieli", language, "selita", *words])


KNOWN = {"iso", "word", "alla", "palauta", "tayta", "era", "tarkista", "lomake", "tiedosto", "huomiot", "valmentaja"}
"""Commands, keys and the ISO of weeks, which are the same in both languages."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SENTENCES)
def test_every_message_belongs_to_an_area_and_is_explained(code: str, language: Language) -> None:
    told = viesti(code)

    assert told is not None, "give the code its area in lomake/selitykset/"
    result = run(code, language=language)
    assert 0 == result.exit_code
    assert result.stdout.startswith(f"{code}: {told.alue.nimi.of(language)}\n")
    assert told.lause(language) in result.stdout
    explained = [told.alue.nimi.of(language), told.alue.kuvaus.of(language), told.alue.paluuarvo.of(language)]
    explained += [told.selitys.teksti.of(language)] if told.selitys else []
    assert set() == words(map(plain, explained)) & strange(language) - KNOWN


def test_no_code_is_explained_twice_or_without_a_sentence() -> None:
    assert len(NAMED) == len(set(NAMED))
    assert set() == set(NAMED) - SENTENCES.keys()


@pytest.mark.parametrize("code", NAMED)
def test_explanation_says_more_than_the_sentence_in_whole_sentences(code: str) -> None:
    told = viesti(code)
    assert told is not None
    if told.selitys is None:
        return

    for language in LANGUAGES:
        text = told.selitys.teksti.of(language)
        assert text[-1] == "."
        assert text not in told.lause(language)
        assert "!" not in re.sub("#[A-Z]+!", "", text), "only Excel shouts"


@pytest.mark.parametrize("alue", ALUEET, ids=lambda alue: alue.nimi.fi)
def test_area_names_commands_and_a_heading_of_the_guide_that_are_there(alue: Alue) -> None:
    names = {*main.commands, "pohjat tarkista", "kaikki komennot"}
    headings = re.findall(r"^#+ (.+)$", (ROOT / "docs" / alue.sivu).read_text(encoding="utf-8"), re.MULTILINE)

    assert set() == set(alue.komennot) - names
    assert alue.otsikko in headings


def shown_lines(example: str) -> list[tuple[bool, str]]:
    """Return the pieces of an example, each with whether it is the right one."""
    pieces: list[tuple[bool, list[str]]] = []
    for text in example.splitlines():
        if text.startswith(("väärin  ", "oikein  ")):
            pieces.append((text.startswith("oikein"), []))
        pieces[-1][1].append(text[8:])
    return [(right, "\n".join(lines)) for right, lines in pieces]


def examples(*alut: str) -> list[tuple[str, bool, str]]:
    """Return code, whether it is right, and lines of what is shown for the codes that begin so."""
    held = [(code, one) for alue in ALUEET for code, one in alue.koodit.items() if one and code.startswith(alut)]
    compared = [(code, one.esimerkki) for code, one in held if one.esimerkki.startswith("väärin")]
    return [(code, right, piece) for code, example in compared for right, piece in shown_lines(example)]


@pytest.mark.parametrize(("code", "right", "piece"), examples("yaml-", "json-"), ids=lambda value: str(value)[:24])
def test_wrong_line_of_an_example_gives_its_message_and_the_right_one_is_read(
    code: str, right: bool, piece: str
) -> None:
    name = "a.json" if code.startswith("json-") else "a.yaml"

    try:
        source.read(f"{piece}\n".encode(), name)
        told = set()
    except ClientDataError as error:
        told = {finding.code for finding in error.findings}

    assert (set() if right else {code}) == told


FIELDS = {
    "arvo-päivä": "asiakas.syntymäaika",
    "arvo-päivä-puuttuu-kalenterista": "asiakas.syntymäaika",
    "arvo-kuukausi": "profiili.työhistoria[].alkoi",
    "arvo-kello": "työnantajatapaamiset[].kello",
    "arvo-luku": "profiili.työaika.vähintään",
    "arvo-kyllä-ei": "asiakas.tulkki",
    "arvo-postinumero": "asiakas.osoite.postinumero",
    "arvo-asiakastunnus": "asiakas.tunnus",
    "arvo-tunnus": "työnhakusuunnitelmat[].id",
}
"""A field of the kind that the code of a value is about."""


@pytest.mark.parametrize(
    ("code", "right", "piece"),
    [one for one in examples("arvo-") if one[0] in FIELDS],
    ids=lambda value: str(value)[:24],
)
def test_wrong_value_of_an_example_gives_its_message_and_the_right_one_is_taken(
    code: str, right: bool, piece: str
) -> None:
    haastattelu = Haastattelu(date(2026, 11, 20), date(2026, 11, 20))
    haastattelu.answer(place("asiakas.tunnus"), "LATU-0101")

    fault = haastattelu.answer(place(FIELDS[code]), piece)

    assert (None if right else code) == (fault.code if fault else None)


ASIAKAS, TOIVEET = ("asiakas:\n  tunnus: LATU-0101\n", 2), ("profiili:\n  toiveet:\n", 4)
LINES = {
    "arvo-rivinvaihto": ("työsuhteet:\n  - id: työ1\n    aloitus:\n", 6),
    "arvo-muoto": ASIAKAS,
    "valinta": ASIAKAS,
    "luettelo": ("työnhakusuunnitelmat:\n  - id: ts1\n", 4),
    "osa": ASIAKAS,
    "rivi": TOIVEET,
    "tunnus-puuttuu": TOIVEET,
    "avain-melkein": ASIAKAS,
    "avain-tuntematon": ("", 0),
}
"""What stands above the lines of an example in a client file, and how far they are indented."""


@pytest.mark.parametrize(
    ("code", "right", "piece"), [one for one in examples("") if one[0] in LINES], ids=lambda value: str(value)[:24]
)
def test_wrong_lines_of_an_example_give_their_message_and_the_right_ones_do_not(
    code: str, right: bool, piece: str
) -> None:
    above, indent = LINES[code]
    text = above + textwrap.indent(f"{piece}\n", " " * indent)
    data = source.read(text.encode(), "a.yaml").data

    told = {finding.code for finding in check({"asiakas": {"tunnus": "LATU-0101"}} | data, date(2026, 11, 20))[1]}

    assert right is (code not in told)


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
        (line(Finding("yaml-kahdesti", file="a.yaml", line=3, column=1, details={"rivi": "2"}), "fi"), "yaml-kahdesti"),
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

    for language in LANGUAGES:
        assert code in [one.koodi for one in sanoista(told.lause(language))]


def test_without_a_code_every_message_is_listed_once_below_its_area() -> None:
    lines = run().stdout.splitlines()

    codes = [text.strip().partition(": ")[0] for text in lines if text.startswith("  ")]
    assert sorted(SENTENCES) == sorted(codes)
    names = [alue.nimi.fi for alue in ALUEET]
    assert names == sorted([text for text in lines if not text.startswith(" ")], key=names.index)


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
