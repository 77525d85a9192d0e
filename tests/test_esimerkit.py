"""The fictional clients: the same from the same seed, without a virhe, and nobody's."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from lomake import source
from lomake.cli import main
from lomake.client_file import Loaded, LoadedTiimi, load, sound
from lomake.errors import Grade
from lomake.esimerkit import kirjoitus
from lomake.esimerkit.asiakas import asiakas
from lomake.esimerkit.tiimi import tiimi
from lomake.fill import plan
from lomake.forms import LOMAKKEET
from lomake.values import is_temporary_henkilötunnus

DAY = date(2026, 11, 20)


def loaded(number: int) -> Loaded:
    held = load(kirjoitus.teksti(asiakas(number, 7, DAY)).encode(), "a.yaml", DAY)
    assert isinstance(held, Loaded)
    return held


def test_keksityissä_asiakkaissa_is_no_virhe_and_every_lomake_is_among_their_documents() -> None:
    held = [loaded(number) for number in range(1, 61)]

    made = {document.tietue.lomake for one in held for document in plan(one.tiedosto, LOMAKKEET, DAY)[0]}
    assert set() == {finding.code for one in held for finding in one.findings if finding.grade is Grade.VIRHE}
    assert set(LOMAKKEET) == made


def test_keksitty_asiakas_is_marked_and_nobodys() -> None:
    for number in range(1, 40):
        tiedosto = loaded(number).tiedosto

        assert tiedosto.tiedosto.esimerkki
        assert (tiedosto.asiakas.sukunimi or "").endswith("-Esimerkki")
        assert is_temporary_henkilötunnus(tiedosto.asiakas.henkilötunnus or "")
        assert f"LATU-{number:05d}" == tiedosto.asiakas.tunnus


def test_tiimi_of_the_clients_is_a_team_file_without_a_virhe() -> None:
    held = load(kirjoitus.teksti(tiimi(7, DAY)).encode(), "tiimi.yaml", DAY)

    assert isinstance(held, LoadedTiimi)
    assert [] == [finding.code for finding in held.findings if finding.grade is Grade.VIRHE]


def test_command_writes_the_same_files_from_the_same_seed(tmp_path: Path) -> None:
    for name, seed in (("a", "3"), ("b", "3"), ("c", "4")):
        words = ["esimerkit", "--maara", "3", "--siemen", seed, "-o", str(tmp_path / name), "--paiva", "2026-11-20"]
        assert 0 == CliRunner().invoke(main, words).exit_code

    files = {name: {file.name: file.read_bytes() for file in (tmp_path / name).glob("*.yaml")} for name in "abc"}
    assert ["LATU-00001.yaml", "LATU-00002.yaml", "LATU-00003.yaml", "tiimi.yaml"] == sorted(files["a"])
    assert files["a"] == files["b"]
    assert files["a"] != files["c"]


@pytest.mark.parametrize(
    "value", ["kyllä", "a: b", "a #b", "- a", "1,5", "null", "~", "[a]", "'", "ei, kyllä", "50 %", ""]
)
def test_written_value_is_read_as_it_was(value: str) -> None:
    data = {"a": {"b": value, "c": [value, value], "d": [{"e": value, "f": {}}, {"e": value}]}}

    text = kirjoitus.teksti(data)

    assert data == source.read_yaml(text, "a.yaml").data
    assert source.read_yaml(text, "a.yaml").data == source.quick(text.encode(), "a.yaml")


@pytest.mark.parametrize("number", range(1, 9))
def test_quick_reading_gives_what_the_slow_one_gives(number: int) -> None:
    text = kirjoitus.teksti(asiakas(number, 7, DAY)).encode()

    assert source.read(text, "a.yaml").data == source.quick(text, "a.yaml")
    assert loaded(number).tiedosto == sound(text, "a.yaml", DAY)


def test_quick_reading_gives_up_or_agrees_on_any_text() -> None:
    """Whatever is in a file, the quick reader never says what the slow one would not."""
    chance = Random(1)  # noqa: S311
    whole = kirjoitus.teksti(asiakas(1, 7, DAY))
    pieces = [
        "\t",
        "&a ",
        "*a",
        "!x ",
        '"\\u0000"',
        "- ",
        ": ",
        "{",
        "]",
        "#",
        "\n",
        "~",
        "asiakas:",
        "e\u0301",
        "\x85",
        "---\n",
        "? ",
    ]
    for _ in range(300):
        at = chance.randrange(len(whole))
        text = (whole[:at] + chance.choice(pieces) + whole[at + chance.randint(0, 3) :]).encode()

        quick = source.quick(text, "a.yaml")

        if quick is not None:
            assert source.read(text, "a.yaml").data == quick
