"""Rules of the team file: what refuses it, what is told, and the smallest file of each kind."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aineistot import TODAY, käynti, tiimi, tunnit
from click.testing import CliRunner

from lomake import saannot
from lomake.cli import main
from lomake.client_file import load_tiimi
from lomake.errors import ClientDataError, Grade

KOKOUS = {"päiväys": date(2026, 9, 1), "laji": "moniammatillinen"}


def löydökset(grade: Grade | None = None, **osat: Any) -> list[tuple[str, str]]:
    """Return the code and the place of every finding."""
    found = saannot.tarkista_tiimi(tiimi(**osat), TODAY)
    return [(one.code, ".".join(map(str, one.path))) for one in found if grade in (None, one.grade)]


def test_smallest_whole_tiimi_has_nothing_to_tell() -> None:
    assert [] == löydökset()
    assert [] == löydökset(työaika=[tunnit()], tiimikokoukset=[KOKOUS], ohjaus=[{"päiväys": TODAY, "laji": "ryhmä"}])


@pytest.mark.parametrize(
    ("osat", "paikka"),
    [
        ({"työaika": [tunnit(valmentaja="sarii")]}, "työaika.0.valmentaja"),
        ({"viikot": [{"viikko": "2026-W40", "valmentaja": "Sari"}]}, "viikot.0.valmentaja"),
        ({"ohjaus": [{"päiväys": TODAY, "laji": "kenttä", "valmentaja": "oskari"}]}, "ohjaus.0.valmentaja"),
    ],
)
def test_valmentaja_that_the_tiimi_does_not_have_is_a_virhe(osat: dict[str, Any], paikka: str) -> None:
    assert [("viite-puuttuu", paikka)] == löydökset(Grade.VIRHE, **osat)


@pytest.mark.parametrize(("työnantaja", "expected"), [("ta1", []), ("ta2", ["työnantajatapaamiset.0.työnantaja"])])
def test_työnantaja_that_the_tiimi_does_not_have_is_a_virhe(työnantaja: str, expected: list[str]) -> None:
    yleinen = käynti("y1", date(2026, 9, 1), valmentaja="sari", työnantaja=työnantaja)
    del yleinen["tekijä"]

    found = löydökset(Grade.VIRHE, työnantajat=[{"id": "ta1"}], työnantajatapaamiset=[yleinen])

    assert [("viite-puuttuu", paikka) for paikka in expected] == found


@pytest.mark.parametrize(
    ("viikko", "expected"),
    [
        *(("2026-W01", []), ("2026-W53", []), ("2025-W52", [])),
        *((sana, [("viikko", "työaika.0.viikko")]) for sana in ("2025-W53", "2026-W00", "2026-W5", "W40", "40/2026")),
    ],
)
def test_week_that_no_calendar_has_is_a_virhe(viikko: str, expected: list[tuple[str, str]]) -> None:
    assert expected == löydökset(työaika=[tunnit(viikko)])


def test_second_row_of_the_same_week_and_valmentaja_is_a_virhe() -> None:
    rivit = [tunnit("2026-W40"), tunnit("2026-W41"), tunnit("2026-W40")]
    viikot = [{"viikko": "2026-W40", "valmentaja": "sari"}] * 2

    assert [("viikko-kahdesti", "työaika.2.viikko")] == löydökset(työaika=rivit)
    assert [("viikko-kahdesti", "viikot.1.viikko")] == löydökset(viikot=viikot)


def test_two_valmentajat_with_one_tunnus_are_a_virhe() -> None:
    kaksi = [{"tunnus": "sari", "nimi": "S", "htv": "1"}, {"tunnus": "sari", "nimi": "T", "htv": "1"}]

    assert [("tunnus-kahdesti", "valmentajat.1.tunnus")] == löydökset(valmentajat=kaksi)


def test_two_scores_of_one_kriteeri_are_a_virhe() -> None:
    pisteet = [{"nro": 3, "pisteet": 4}, {"nro": 4, "pisteet": 4}, {"nro": 3, "pisteet": 5}]
    arviointi = {"päiväys": TODAY, "laji": "itsearviointi", "arvioijat": ["A"], "pisteet": pisteet}

    assert [("kriteeri-kahdesti", "arvioinnit.0.pisteet.2.nro")] == löydökset(arvioinnit=[arviointi])


@pytest.mark.parametrize(
    ("luvut", "expected"),
    [
        ({"valmennus": "37", "muu": "1,25", "kentällä": "28", "toimistolla": "8", "etänä": "2,25"}, []),
        ({"valmennus": "37", "muu": "1,25", "kentällä": "28", "toimistolla": "8", "etänä": "2,26"}, ["tunnit-summa"]),
        ({}, []),
    ],
    ids=["sama", "sadasosa", "loma"],
)
def test_hours_by_work_and_by_place_that_differ_are_a_huomio(luvut: dict[str, str], expected: list[str]) -> None:
    found = löydökset(Grade.HUOMIO, työaika=[tunnit(**luvut)])

    assert [(koodi, "työaika.0.tunnit") for koodi in expected] == found


def test_hours_that_are_missing_are_a_puute_and_no_sum() -> None:
    rivi = tunnit(valmennus="37")
    rivi["tunnit"]["etänä"] = ""

    assert [("puuttuu", "työaika.0.tunnit.etänä")] == löydökset(työaika=[rivi])


@pytest.mark.parametrize(
    ("osat", "paikka"),
    [
        ({"valmentajat": [{"tunnus": "sari", "nimi": "S"}]}, "valmentajat.0.htv"),
        ({"tiimikokoukset": [{"päiväys": TODAY}]}, "tiimikokoukset.0.laji"),
        ({"tiimi": {"nimi": "T", "järjestäjä": "J"}}, "tiimi.tiiminvetäjä.nimi"),
        (
            {"tiimi": {"nimi": "T", "järjestäjä": "J", "tiiminvetäjä": {"nimi": "V"}, "kausi": {"alkaa": TODAY}}},
            "tiimi.kausi.päättyy",
        ),
    ],
)
def test_required_field_that_is_empty_is_a_puute(osat: dict[str, Any], paikka: str) -> None:
    assert [("puuttuu", paikka)] == löydökset(Grade.PUUTE, **osat)


TIIMI = "tiimi: {nimi: T, järjestäjä: J, tiiminvetäjä: {nimi: V}}\nvalmentajat:\n  - {tunnus: sari, nimi: S}\n"


def test_only_a_virhe_refuses_a_tiimitiedosto() -> None:
    loaded = load_tiimi(TIIMI.encode(), "tiimi.yaml", TODAY)

    assert "sari" == loaded.tiedosto.valmentajat[0].tunnus
    assert [(Grade.PUUTE, 3)] == [(finding.grade, finding.line) for finding in loaded.findings]


def test_virhe_is_told_together_with_the_gaps() -> None:
    vika = TIIMI + "ohjaus:\n  - {päiväys: 1.9.2026, laji: kenttä, valmentaja: oskari}\n"

    with pytest.raises(ClientDataError) as caught:
        load_tiimi(vika.encode(), "tiimi.yaml", TODAY)

    assert ["puuttuu", "viite-puuttuu"] == [finding.code for finding in caught.value.findings]


@pytest.mark.parametrize(
    ("lisä", "exit_code"), [("", 1), ("ohjaus:\n  - {päiväys: 1.9.2026, laji: kenttä, valmentaja: oskari}\n", 3)]
)
def test_tarkista_tells_of_a_tiimitiedosto(tmp_path: Path, lisä: str, exit_code: int) -> None:
    file = tmp_path / "tiimi.yaml"
    file.write_text(TIIMI + lisä, encoding="utf-8")

    result = CliRunner().invoke(main, ["tarkista", str(file), "--paiva", "2026-11-20"])

    assert exit_code == result.exit_code
    assert "Valmentajat › 1 › Henkilötyövuosi (1,0 = kokoaika): puute" in result.stdout
    assert bool(lisä) == ("Valmentajan tunnus: virhe: Viitattua riviä ei ole" in result.stdout)
    assert "oskari" not in result.stdout
