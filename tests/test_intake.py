"""An office's list in Excel becomes client files: nothing is changed on the way, every fault is told by its cell."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from random import Random
from typing import Any

import pytest
from asiakkaat import asiakkaat
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from workbookkit import Cell, Content, Rows, content, told, without_empty_rows, workbook

from lomake import intake, rewriting
from lomake.cli import main
from lomake.client_file import load_asiakas
from lomake.errors import ClientDataError, Grade
from lomake.intake import Client, Intake
from lomake.language import LANGUAGES, FiSv, Language, in_language
from lomake.messages import line
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.sopiminen import AsiakkaanSitoumus
from lomake.values import NBSP
from lomake.workbooks.intake_template import template
from lomake.workbooks.reading import read
from lomake.workbooks.sheets import sheets

TÄNÄÄN = date(2026, 11, 22)
TUNNUS, ASIAKKAAT, ESIMERKKI = "Asiakastunnus", "Asiakkaat", "ESIMERKKI-1"
AINO = ("LATU-0042", "Mallila", "Aino")


def brought_in(filled: Content) -> Intake:
    """Return what is brought in from an Excel file with these sheets."""
    return intake.clients(read(workbook(filled), name="luettelo.xlsx"), "luettelo.xlsx", TÄNÄÄN, TÄNÄÄN)


def book(asiakkaat: Rows | None = None, **others: Rows) -> Content:
    """Return sheets: Asiakkaat with Aino unless it is given, and the others, named with _ for a space."""
    mine: Rows = asiakkaat or [[TUNNUS, "Sukunimi", "Etunimet"], list(AINO)]
    return {ASIAKKAAT: mine} | {name.replace("_", " "): rows for name, rows in others.items()}


def only(found: Intake) -> Client:
    (client,) = found.clients
    return client


def refused(filled: Content) -> list[str]:
    with pytest.raises(ClientDataError) as caught:
        brought_in(filled)
    return told(caught.value.findings)


# Rows that point to others


def test_employer_is_pointed_to_by_its_name_or_its_id() -> None:
    employers: Rows = [[TUNNUS, "Tunnus", "Työnantaja"], ["LATU-0042", "ta7", "Äijä Oy"], ["LATU-0042", "", "Puoti"]]
    for said, meant in (("ÄIJÄ  oy", "ta7"), ("A\u0308ija\u0308 Oy", "ta7"), ("ta7", "ta7"), ("puoti", "ta8")):
        meetings: Rows = [[TUNNUS, "Päiväys", "Työnantaja"], ["LATU-0042", date(2026, 11, 3), said]]

        found = brought_in(book(Työnantajat=employers, Työnantajatapaamiset=meetings))

        assert meant == only(found).data["työnantajatapaamiset"][0]["työnantaja"]
        assert only(found).valid


def test_name_that_two_rows_have_is_told_by_its_cell() -> None:
    employers: Rows = [[TUNNUS, "Työnantaja"], ["LATU-0042", "Puoti"], ["LATU-0042", "PUOTI"]]
    meetings: Rows = [[TUNNUS, "Päiväys", "Työnantaja"], ["LATU-0042", date(2026, 11, 3), "Puoti"]]

    found = only(brought_in(book(Työnantajat=employers, Työnantajatapaamiset=meetings)))

    assert not found.valid
    assert ["viite-epäselvä"] == [one.code for one in found.findings if one.grade is Grade.VIRHE]
    assert "C2" in line(next(one for one in found.findings if one.grade is Grade.VIRHE), "fi")


# Nothing is changed on the way


@settings(deadline=None, max_examples=60)
@given(asiakkaat(rivejä=3), st.integers(0, 2**16))
def test_any_asiakas_comes_back_from_a_workbook_as_it_was(tiedosto: Asiakastiedosto, chance: int) -> None:
    """Whatever the order of the columns, and whether a value is a text, a number, a day or a check mark."""
    asiakas = without_empty_rows(tiedosto)

    found = brought_in(content([asiakas], Random(chance)))  # noqa: S311

    assert [] == told(found, Grade.VIRHE)
    assert asiakas == Asiakastiedosto.model_validate(only(found).data)


@settings(deadline=None, max_examples=3)
@given(asiakkaat(täynnä=True))
def test_full_asiakas_fills_every_sheet_and_comes_back(tiedosto: Asiakastiedosto) -> None:
    asiakas = without_empty_rows(tiedosto)
    filled = content([asiakas])

    assert {sheet.name.fi for sheet in sheets()} - filled.keys() <= {"Toteutui"}
    assert asiakas == Asiakastiedosto.model_validate(only(brought_in(filled)).data)


@settings(deadline=None, max_examples=15)
@given(asiakkaat(rivejä=2))
def test_client_file_that_is_written_holds_the_asiakas_of_the_workbook(tiedosto: Asiakastiedosto) -> None:
    asiakas = without_empty_rows(tiedosto)
    data = only(brought_in(content([asiakas]))).data

    written = load_asiakas(rewriting.fresh(data, TÄNÄÄN), "LATU-1.yaml", TÄNÄÄN).tiedosto

    assert asiakas.tiedosto.luotu in (None, written.tiedosto.luotu)
    new = asiakas.tiedosto.model_copy(update={"luotu": written.tiedosto.luotu})
    assert asiakas.model_copy(update={"tiedosto": new}) == written


# In Swedish


def files(found: Intake) -> list[bytes]:
    """Return the client files that a workbook makes."""
    assert [] == told(found, Grade.VIRHE)
    return [rewriting.fresh(client.data, TÄNÄÄN) for client in found.clients]


def samples() -> list[Asiakastiedosto]:
    paths = sorted((Path(__file__).parent.parent / "samples" / "asiakkaat").glob("*.yaml"))
    return [load_asiakas(path.read_bytes(), path.name, TÄNÄÄN).tiedosto for path in paths]


def test_samples_on_a_swedish_workbook_give_the_same_client_files_as_on_a_finnish_one() -> None:
    finnish, swedish = (content(samples(), languages=[language]) for language in LANGUAGES)

    assert {"Asiakkaat", "Työsuhteet"} <= finnish.keys()
    assert {"Klienter", "Anställningar"} <= swedish.keys()
    assert 3 == len(files(brought_in(swedish)))
    assert files(brought_in(finnish)) == files(brought_in(swedish))


@settings(deadline=None, max_examples=40)
@given(asiakkaat(rivejä=3), st.integers(0, 2**16), st.sampled_from([["sv"], LANGUAGES]))
def test_any_asiakas_is_the_same_file_whichever_language_each_word_is_in(
    tiedosto: Asiakastiedosto, chance: int, languages: Sequence[Language]
) -> None:
    """A sheet, a heading, a choice: each in one language or the other, in any order."""
    asiakas = without_empty_rows(tiedosto)

    finnish = content([asiakas], Random(chance))  # noqa: S311
    other = content([asiakas], Random(chance), languages)  # noqa: S311

    assert files(brought_in(finnish)) == files(brought_in(other))


@settings(deadline=None, max_examples=3)
@given(asiakkaat(täynnä=True))
def test_full_asiakas_is_the_same_file_from_a_swedish_workbook(tiedosto: Asiakastiedosto) -> None:
    asiakas = without_empty_rows(tiedosto)

    finnish, swedish = (content([asiakas], languages=[language]) for language in LANGUAGES)

    assert {sheet.name.sv for sheet in sheets()} - swedish.keys() <= {"Toteutui"}
    assert files(brought_in(finnish)) == files(brought_in(swedish))


def test_near_misses_of_a_swedish_workbook_are_told_with_what_was_meant() -> None:
    filled: Content = {
        "Klienter": [["Klientnummer", "Efternam", "Kaffe"], ["LATU-0042", "x", "x"]],
        "Anställning": [["Klientnummer"], ["LATU-0042"]],
        "Anvisning": [["Läs det här"]],
        "Kolumner": [["Blad"]],
        "Alternativ": [["Kön"]],
    }

    found = brought_in(filled)

    assert ["Klienter!B1 sarake-melkein", "Klienter!C1 sarake-tuntematon", "Anställning!A1 taulukko-melkein"] == told(
        found
    )
    assert [FiSv("Sukunimi", "Efternamn"), FiSv("Työsuhteet", "Anställningar")] == [
        one.details["ehdotus"] for one in found.findings if one.details
    ]
    assert "Menade du ”Efternamn”?" in line(found.findings[0], "sv")
    assert {"asiakas": {"tunnus": "LATU-0042"}} == only(found).data


def test_heading_is_guessed_in_the_language_of_the_other_headings() -> None:
    """Efternamn and Etunimet are both near to this heading that nobody knows."""
    for others, meant in ((["Puhelin", "Kotikunta"], "Etunimet"), (["Telefon", "Hemkommun"], "Efternamn")):
        found = brought_in(book([[TUNNUS, "Etunamn", *others], ["LATU-0042", "x", None, None]]))

        (said,) = found.findings
        assert meant in (in_language(said.details["ehdotus"], language) for language in LANGUAGES)


def test_column_in_both_languages_is_there_twice() -> None:
    assert ["Asiakkaat!C1 sarake-kahdesti"] == refused(book([[TUNNUS, "Sukunimi", "Efternamn"], ["LATU-1", "x", "x"]]))
    assert ["Asiakkaat!B1 sarake-kahdesti"] == refused(book([[TUNNUS, "Klientnummer"], ["LATU-1", "LATU-1"]]))


def test_sheet_in_both_languages_is_there_twice() -> None:
    pauses: Rows = [[TUNNUS, "Syy"], ["LATU-0042", "loma"]]

    assert ["Pauser!A1 taulukko-kahdesti"] == refused(book(Tauot=pauses, Pauser=pauses))


def test_example_rows_of_either_language_are_passed_by() -> None:
    found = brought_in({"Klienter": [["Klientnummer"], ["EXEMPEL-1"], ["ESIMERKKI-1"], ["LATU-1"]]})

    assert {"määrä": "2"} == found.findings[0].details
    assert "LATU-1" == only(found).tunnus


def test_rows_of_a_swedish_workbook_name_those_above_them() -> None:
    filled: Content = {
        "Klienter": [["Klientnummer"], ["LATU-1"]],
        "Anställningar": [["Klientnummer", "Nummer"], ["LATU-1", "työ1"], ["LATU-1", "työ2"]],
        "Stödplaner": [
            ["Klientnummer", "Anställning", "Mitt mål i det här arbetet"],
            ["LATU-1", "työ2", "x"],
            ["LATU-1", None, "y"],
            ["LATU-1", "työ7", "z"],
        ],
    }

    found = only(brought_in(filled))

    unclear, missing = (one for one in found.findings if one.code.startswith("ylärivi"))
    assert ["Stödplaner!A3 ylärivi-epäselvä", "Stödplaner!A4 ylärivi-puuttuu"] == told((unclear, missing))
    assert "på bladet Anställningar. Skriv vilken den här hör till (kolumnen Anställning)" in line(unclear, "sv")
    assert "Taulukossa Työsuhteet ei ole riviä" in line(missing, "fi")
    assert [{"tavoite": "x", "id": "tuki1"}] == [
        dict(sorted(plan.items(), reverse=True)) for plan in found.data["työsuhteet"][1]["tukisuunnitelmat"]
    ]


def test_data_has_the_keys_in_the_order_of_the_model() -> None:
    filled = book(
        [
            ["Yhteistyösopimus › Palvelu alkaa", "Puhelin", TUNNUS, "Sukunimi"],
            ["1.2.2026", "050", "LATU-0042", "Mallila"],
        ],
        Toiveet=[["Laji", "Toive", TUNNUS], ["ala", "Kasvit", "LATU-0042"]],
    )

    data = only(brought_in(filled)).data

    assert ["asiakas", "sopimus", "profiili"] == list(data)
    assert {"tunnus": "LATU-0042", "sukunimi": "Mallila", "puhelin": "050"} == data["asiakas"]
    assert ["tunnus", "sukunimi", "puhelin"] == list(data["asiakas"])
    assert ["id", "teksti", "laji"] == list(data["profiili"]["toiveet"][0])


def test_several_clients_get_their_own_rows() -> None:
    filled = book(
        [[TUNNUS, "Sukunimi"], ["LATU-1", "Yksi"], ["LATU-2", "Kaksi"]],
        Toiveet=[[TUNNUS, "Toive"], ["LATU-2", "a"], ["LATU-1", "b"], ["LATU-2", "c"]],
        Lähete=[[TUNNUS, "Saapunut"], ["LATU-2", date(2026, 1, 7)]],
    )

    found = brought_in(filled)

    assert [] == told(found)
    assert ["LATU-1", "LATU-2"] == [client.tunnus for client in found.clients]
    assert [["b"], ["a", "c"]] == [[t["teksti"] for t in c.data["profiili"]["toiveet"]] for c in found.clients]
    assert {"saapunut": "7.1.2026"} == found.clients[1].data["lähete"]


KOLME = ("puhelu", "kirje", "tekstiviesti")
KOLME_SV = ("puhelu", "kirje", "tekstiviesti")
KERRON = "kerron, jos tavoite muuttuu"
SÄGER = AsiakkaanSitoumus.MUUTOKSET.sv


@pytest.mark.parametrize(
    ("path", "cell", "expected"),
    [
        ("asiakas.osoite.postinumero", 100, "00100"),
        ("asiakas.osoite.postinumero", 28100, "28100"),
        ("asiakas.osoite.postinumero", "00100", "00100"),
        ("asiakas.puhelin", "050 000 0011", "050 000 0011"),
        ("asiakas.sukunimi", "  Mallila \n", "Mallila"),
        ("asiakas.sukunimi", 7, "7"),
        ("asiakas.sukunimi", 0.1 + 0.2, "0,3"),
        ("asiakas.sukunimi", "=1+1", "=1+1"),
        ("asiakas.syntymäaika", date(1992, 3, 14), "14.3.1992"),
        ("asiakas.syntymäaika", "1992-03-14", "1992-03-14"),
        ("asiakas.turvakielto", False, "ei"),
        ("asiakas.turvakielto", "Kyllä", "Kyllä"),
        ("asiakas.sukupuoli", "Nainen", "nainen"),
        ("asiakas.sukupuoli", f"EN  HALUA{NBSP}kertoa", "en halua kertoa"),
        ("lähete.tilanne.työttömyys", "6-12 kk", "6–12 kk"),
        ("asiakas.yhteydenottotapa", "puhelu, Kirje;tekstiviesti\nvideopuhelu,", [*KOLME, "videopuhelu"]),
        ("sopimus.asiakas.sitoumukset", f"{KERRON.upper()};kerron muutoksista", [KERRON, "kerron muutoksista"]),
        ("sopimus.asiakas.sitoumukset", f"kerron muutoksista, {KERRON}", ["kerron muutoksista", KERRON]),
        ("sopimus.asiakas.sitoumukset", f"{SÄGER.upper()}, {KERRON}", ["kerron muutoksista", KERRON]),
        ("asiakas.turvakielto", "Ja", "kyllä"),
        ("asiakas.turvakielto", "NEJ ", "ei"),
        ("asiakas.sukupuoli", "Kvinna", "nainen"),
        ("asiakas.sukupuoli", f"VILL  INTE{NBSP}uppge", "en halua kertoa"),
        ("asiakas.yhteydenottotapa", "samtal, Brev;tekstiviesti\nvideosamtal,", [*KOLME_SV, "videopuhelu"]),
        ("lähete.liitteet", "Todistus, 2 s.; kopio\n Lausunto", ["Todistus, 2 s.; kopio", "Lausunto"]),
        ("profiili.tapaamiset", date(2026, 1, 7), ["7.1.2026"]),
        ("profiili.tapaamiset", "7.1.2026; 14.1.2026", ["7.1.2026", "14.1.2026"]),
        ("profiili.työaika.vähintään", 37.5, "37.5"),
        ("profiili.työaika.vähintään", "37,5", "37,5"),
        ("profiili.työaika.vähintään", 20.0, "20"),
    ],
)  # fmt: skip
def test_cell_says_what_a_coach_would_have_typed(path: str, cell: Cell, expected: object) -> None:
    client = only(brought_in(book([[TUNNUS, path], ["LATU-0042", cell]])))

    value: Any = client.data
    for key in path.split("."):
        value = value[key]
    assert expected == value
    assert client.valid, told(client.findings)


def test_months_and_times_of_excel_are_read() -> None:
    filled = book(
        Työkokemus=[[TUNNUS, "Työnantaja", "Alkoi"], ["LATU-0042", "Kahvila", date(2014, 8, 1)]],
        Työnantajatapaamiset=[[TUNNUS, "Kellonaika"], ["LATU-0042", time(9, 30)]],
    )

    found = brought_in(filled)

    assert [] == told(found)
    assert "8.2014" == only(found).data["profiili"]["työhistoria"][0]["alkoi"]
    assert "9.30" == only(found).data["työnantajatapaamiset"][0]["kello"]


@pytest.mark.parametrize(
    ("heading", "cell", "code"),
    [
        ("Sukunimi", date(2026, 1, 2), "arvo-solu-päivä"),
        ("Sukunimi", time(1, 2), "arvo-solu-kello"),
        ("Sukunimi", 12345678901234567, "arvo-pitkä-luku"),
        ("Sukunimi", "a\nb", "arvo-rivinvaihto"),
        ("Sukunimi", "a\x07b", "arvo-merkki"),
        ("Sukunimi", "a\u2028b", "arvo-merkki"),
        ("Syntymäaika", "14.3.92", "arvo-päivä"),
        ("Syntymäaika", 33677, "arvo-päivä"),
        ("Syntymäaika", "30.2.1992", "arvo-päivä-puuttuu-kalenterista"),
        ("Postinumero", 281000, "arvo-postinumero"),
        ("Postinumero", 100.5, "arvo-postinumero"),
        ("Turvakielto", "x", "arvo-kyllä-ei"),
        ("Sukupuoli", "n", "valinta"),
        ("Toivottu yhteydenottotapa", "puhelu, savumerkit", "valinta"),
        ("Henkilötunnus", "140392-9028", "arvo-henkilötunnus"),
        ("profiili.työaika.vähintään", date(2026, 5, 7), "arvo-solu-päivä"),
        ("profiili.työaika.vähintään", "noin 20", "arvo-luku"),
        ("profiili.työaika.vähintään", 61, "väli"),
    ],
)  # fmt: skip
def test_cell_that_does_not_fit_is_told_by_its_place_and_the_client_is_left_out(
    heading: str, cell: Cell, code: str
) -> None:
    rows: Rows = [
        ["Lista 2026"],
        [],
        [TUNNUS, "Kotikunta", heading],
        ["LATU-1", "Pori", None],
        ["LATU-2", "Pori", cell],
    ]

    found = brought_in(book(rows))

    assert [f"Asiakkaat!C5 {code}"] == told(found)
    assert [("LATU-1", True), ("LATU-2", False)] == [(client.tunnus, client.valid) for client in found.clients]


def test_cell_that_excel_can_not_say_is_not_taken_for_an_empty_one() -> None:
    """Otherwise the job would be said to have ended without having begun."""
    rows: Rows = [[TUNNUS, "Ensimmäinen työpäivä", "Viimeinen työpäivä"], ["LATU-0042", time(1, 2), "1.2.2026"]]

    assert ["Työsuhteet!B2 arvo-solu-kello"] == told(brought_in(book(Työsuhteet=rows)))


def test_contradictions_are_told_at_the_cell_of_the_field_or_of_its_row() -> None:
    filled = book(
        Työnantajat=[[TUNNUS, "Tunnus", "Työnantaja"], ["LATU-0042", "ta1", "Puoti"], ["LATU-0042", "ta1", "Kauppa"]],
        Työsuhteet=[
            [TUNNUS, "Työnantaja", "Viimeinen työpäivä", "Ensimmäinen työpäivä"],
            ["LATU-0042", "ta9", "2.1.2026", "3.1.2026"],
            ["LATU-0042", None, "2.1.2026", None],
        ],
    )

    client = only(brought_in(filled))

    assert [
        "Työnantajat!B3 tunnus-kahdesti",
        "Työsuhteet!A3 päättyi-alkamatta",
        "Työsuhteet!B2 viite-puuttuu",
        "Työsuhteet!C2 järjestys",
    ] == sorted(told(client.findings))
    twice = next(finding for finding in client.findings if finding.code == "tunnus-kahdesti")
    said = line(twice, "fi")
    assert said.startswith("luettelo.xlsx!Työnantajat!B3 Työnantajat › 2 › Tunnus: virhe: Sama tunnus on jo")
    assert "rivillä 2." in said


def test_findings_come_in_the_order_of_the_workbook() -> None:
    filled = book(
        [[TUNNUS, "Sukupuoli", "Turvakielto"], ["LATU-1", "x", "x"]],
        Toiveet=[[TUNNUS, "Laji"], ["LATU-1", "x"], ["LATU-1", "x"]],
        Lähete=[[TUNNUS, "Saapunut"], ["LATU-1", "x"]],
    )

    cells = [said.split()[0] for said in told(only(brought_in(filled)).findings)]

    assert ["Asiakkaat!B2", "Asiakkaat!C2", "Toiveet!B2", "Toiveet!B3", "Lähete!B2"] == cells


def test_no_finding_holds_what_a_cell_says() -> None:
    secret = "Salainen123"  # noqa: S105 - a value, not a password
    filled = book(
        [[TUNNUS, "Sukupuoli", secret, "Turvakielto"], [secret, secret, secret, secret], ["LATU-2", secret]],
        Toiveet=[[TUNNUS, "Laji", secret], [secret, secret, secret], ["LATU-3", secret]],
    )

    found = brought_in(filled)
    every = (*found.findings, *(one for client in found.clients for one in client.findings))

    assert len(every) > 5
    lines = [line(finding, language) for finding in every for language in LANGUAGES]
    assert [] == [one for one in lines if secret.lower() in one.lower()]


# An office's own headings


HEADINGS = (
    *("Postinumero", "POSTINUMERO ", "Osoite › Postinumero", "osoite  ›  postinumero"),
    *("asiakas.osoite.postinumero", "Asiakas.Osoite.Postinumero"),
)


@pytest.mark.parametrize("heading", HEADINGS)
def test_column_is_found_by_its_title_or_path_in_any_order_and_case(heading: str) -> None:
    client = only(brought_in(book([["sukunimi", heading, "asiakas.tunnus"], ["Mallila", "28100", "LATU-0042"]])))

    assert {"postinumero": "28100"} == client.data["asiakas"]["osoite"]


def test_decomposed_letters_and_paths_of_lists_are_known() -> None:
    filled = book([["Asiakastunnus", "A\u0308idinkieli"], ["LATU-0042", "suomi"]])
    filled["TYO\u0308SUHTEET"] = [["työsuhteet[].aloitus.nimike", "Asiakastunnus"], ["myyjä", "LATU-0042"]]

    data = only(brought_in(filled)).data

    assert "suomi" == data["asiakas"]["äidinkieli"]
    assert {"nimike": "myyjä"} == data["työsuhteet"][0]["aloitus"]


def test_bare_label_of_another_branch_is_not_taken_on_asiakkaat() -> None:
    """In an office's list Alkaen is hardly the first day of the coach."""
    found = brought_in(book([[TUNNUS, "Alkaen", "Palvelu alkaa"], ["LATU-0042", "1.1.2026", "1.1.2026"]]))

    assert ["Asiakkaat!B1 sarake-melkein", "Asiakkaat!C1 sarake-melkein"] == told(found)
    assert ["Työhönvalmentaja › Alkaen", "Yhteistyösopimus › Palvelu alkaa"] == [
        in_language(f.details["ehdotus"], "fi") for f in found.findings
    ]
    assert {"asiakas": {"tunnus": "LATU-0042"}} == only(found).data


def test_unknown_sheets_and_columns_are_told_with_the_nearest_and_left_out() -> None:
    filled = book(
        [[TUNNUS, "Sukunmi", "Kahvi", None, "Etunimet"], ["LATU-0042", "x", "x", "x", "Aino"]],
        Työsuhde=[[TUNNUS], ["LATU-0042"]],
        Kahvilista=[["Kuka"], ["Aino"]],
        Ohje=[["Lue tämä"]],
        Tyhjä=[],
    )

    found = brought_in(filled)

    assert [
        "Asiakkaat!B1 sarake-melkein",
        "Asiakkaat!C1 sarake-tuntematon",
        "Asiakkaat!D2 sarake-ilman-otsikkoa",
        "Työsuhde!A1 taulukko-melkein",
        "Kahvilista!A1 taulukko-tuntematon",
    ] == told(found)
    assert {"ehdotus": FiSv("Sukunimi", "Efternamn")} == found.findings[0].details
    assert {"ehdotus": FiSv("Työsuhteet", "Anställningar")} == found.findings[3].details
    assert {"asiakas": {"tunnus": "LATU-0042", "etunimet": "Aino"}} == only(found).data


@pytest.mark.parametrize(
    ("filled", "expected"),
    [
        ({"Taul1": [[TUNNUS], ["LATU-1"]]}, ["Taul1!A1 taulukko-tuntematon", "luettelo.xlsx taulukko-puuttuu"]),
        ({ASIAKKAAT: [["Sukunimi"], ["Mallila"]]}, ["Asiakkaat!A1 otsikkorivi-puuttuu"]),
        ({ASIAKKAAT: [[TUNNUS, "Puhelin", "asiakas.puhelin"], ["LATU-1", "1", "2"]]}, ["Asiakkaat!C1 sarake-kahdesti"]),
        (book() | {"Toiveet": [["Toive"], ["x"]]}, ["Toiveet!A1 otsikkorivi-puuttuu"]),
        (book() | {"Toiveet": [[TUNNUS]], "profiili.toiveet": [[TUNNUS]]}, ["profiili.toiveet!A1 taulukko-kahdesti"]),
        (book([*[["x"]] * 31, [TUNNUS], ["LATU-1"]]), ["Asiakkaat!A1 otsikkorivi-puuttuu"]),
    ],
)  # fmt: skip
def test_sheet_that_can_not_be_understood_stops_all(filled: Content, expected: list[str]) -> None:
    assert sorted(expected) == sorted(refused(filled))


def test_rows_that_belong_to_nobody_are_told_and_the_others_brought_in() -> None:
    filled = book(
        [
            *([TUNNUS, "Sukunimi"], ["LATU-1", "a"], [None, "b"], ["LATU-2", "c"]),
            *(["latu-1", "d"], [None, None]),
            [date(2026, 1, 1), "e"],
        ],
        Toiveet=[[TUNNUS, "Toive"], ["LATU-9", "x"], [None, "Yhteensä 1"], ["LATU-2", "x"]],
        Lähete=[[TUNNUS, "Saapunut"], ["LATU-2", "7.1.2026"], ["LATU-2", "8.1.2026"]],
    )  # fmt: skip

    found = brought_in(filled)

    assert [
        "Asiakkaat!A3 rivi-ilman-asiakasta",
        "Asiakkaat!A7 arvo-solu-päivä",
        "Toiveet!A2 asiakas-puuttuu-luettelosta",
        "Toiveet!A3 rivi-ilman-asiakasta",
    ] == told(found.findings)
    assert [["Asiakkaat!A5 asiakas-kahdesti"], ["Lähete!A3 asiakas-kahdesti"]] == [
        told(c.findings) for c in found.clients
    ]


def test_the_same_fact_on_two_sheets_is_one_fact_and_two_different_ones_are_a_fault() -> None:
    filled = book(
        [[TUNNUS, "Lähete › Saapunut"], ["LATU-1", "7.1.2026"], ["LATU-2", "7.1.2026"]],
        Lähete=[[TUNNUS, "Saapunut"], ["LATU-1", date(2026, 1, 7)], ["LATU-2", date(2026, 1, 8)]],
    )

    same, different = brought_in(filled).clients

    assert [] == told(same.findings)
    assert ["Lähete!B3 arvo-kahdesti"] == told(different.findings)
    (twice,) = (one for one in different.findings if one.code == "arvo-kahdesti")
    assert "luettelo.xlsx!Asiakkaat!B3" in line(twice, "fi")


def test_bad_client_number_is_told_once_however_many_rows_it_has() -> None:
    rows: Rows = [[TUNNUS, "Toive"], ["140392-9029", "x"], ["140392-9029", "x"]]

    found = brought_in(book([[TUNNUS], ["140392-9029"]], Toiveet=rows))

    assert ["Asiakkaat!A2 arvo-asiakastunnus"] == told(found)


def test_number_in_the_place_of_a_phone_is_told() -> None:
    found = brought_in(book([[TUNNUS, "Puhelin"], ["LATU-1", 500000011], ["LATU-2", "050 000 0011"]]))

    assert ["Asiakkaat!B2 solu-puhelin"] == told(found)
    assert all(client.valid for client in found.clients)


def test_example_rows_are_passed_by_and_that_is_told() -> None:
    filled = book(
        [[TUNNUS, "Sukupuoli"], [ESIMERKKI, "väärin"], ["LATU-1", "mies"]],
        Toiveet=[[TUNNUS, "Laji"], [ESIMERKKI.lower(), "väärin"]],
    )

    found = brought_in(filled)

    assert ["Asiakkaat!A2 esimerkkirivit"] == told(found)
    assert {"määrä": "2"} == found.findings[0].details
    assert "LATU-1" == only(found).tunnus


def test_workbook_without_a_client_is_told() -> None:
    found = brought_in(book([[TUNNUS, "Sukunimi"], [ESIMERKKI, "x"]]))

    assert ["luettelo.xlsx työkirja-ei-asiakkaita", "Asiakkaat!A2 esimerkkirivit"] == told(found)


# Rows and their ids


def test_row_without_id_gets_the_next_one_of_its_list() -> None:
    filled = book(
        [[TUNNUS], ["LATU-1"], ["LATU-2"]],
        Toiveet=[
            [TUNNUS, "Tunnus", "Toive"],
            *(["LATU-1", None, "a"], ["LATU-1", "t4", "b"], ["LATU-1", None, "c"], ["LATU-2", None, "d"]),
        ],
        Tauot=[[TUNNUS, "Syy"], ["LATU-1", "loma"]],
    )  # fmt: skip

    one, two = brought_in(filled).clients

    assert ["t5", "t4", "t6"] == [row["id"] for row in one.data["profiili"]["toiveet"]]
    assert ["t1"] == [row["id"] for row in two.data["profiili"]["toiveet"]]
    assert [{"syy": "loma"}] == one.data["tauot"]


def test_row_with_nothing_but_its_client_is_no_record_and_is_told() -> None:
    found = brought_in(book(Opinnot=[[TUNNUS, "Tunnus", "Oppilaitos"], ["LATU-0042", None, None]]))

    assert ["Opinnot!A2 rivi-pelkkä-tunnus"] == told(found)
    assert "opinnot" not in only(found).data


def test_row_below_another_names_it_or_needs_not_when_there_is_but_one() -> None:
    jobs: Rows = [
        [TUNNUS, "Tunnus", "Ensimmäinen työpäivä"],
        ["LATU-1", "työ1", "1.2.2026"],
        ["LATU-2", None, "1.2.2026"],
        ["LATU-2", None, "1.3.2026"],
    ]
    contacts: Rows = [
        [TUNNUS, "Aihe", "Työsuhde"],
        ["LATU-1", "a", None],
        ["LATU-2", "b", "työ2"],
        ["LATU-2", "c", "työ1"],
    ]

    one, two = brought_in(
        book([[TUNNUS], ["LATU-1"], ["LATU-2"]], Yhteydenpito_työn_aikana=contacts, Työsuhteet=jobs)
    ).clients

    assert one.valid
    assert two.valid
    assert [["a"]] == [[row["aihe"] for row in job["yhteydenpito"]] for job in one.data["työsuhteet"]]
    assert [["c"], ["b"]] == [[row["aihe"] for row in job["yhteydenpito"]] for job in two.data["työsuhteet"]]


def test_rows_of_three_levels_find_their_place() -> None:
    """Ids of support plans begin anew in each employment, so that the employment has to be named too."""
    me = "LATU-0042"
    filled = book(
        Työn_tuet_toteutuneet=[
            [TUNNUS, "Työsuhde", "Tukisuunnitelma", "Tuki", "Päivä"],
            [me, "työ2", "tuki1", "t1", "1.4.2026"],
            [me, None, "tuki1", "t1", "1.4.2026"],
        ],
        Työn_tuet=[
            [TUNNUS, "Työsuhde", "Tukisuunnitelma", "Mitä tehdään"],
            [me, "työ1", None, "x"],
            [me, "työ2", "tuki1", "y"],
        ],
        Tukisuunnitelmat=[
            [TUNNUS, "Työsuhde", "Tavoitteeni tässä työssä"],
            *([me, "työ1", "x"], [me, "työ2", "y"], [me, "työ7", "z"]),
        ],
        Työsuhteet=[[TUNNUS, "Tehtävänimike"], [me, "a"], [me, "b"]],
    )

    found = only(brought_in(filled))

    assert [
        "Työn tuet toteutuneet!A3 ylärivi-epäselvä",
        "Tukisuunnitelmat!A4 ylärivi-puuttuu",
    ] == told(found.findings)
    plan = found.data["työsuhteet"][1]["tukisuunnitelmat"][0]
    assert ("tuki1", "t1", [{"pvm": "1.4.2026"}]) == (plan["id"], plan["tuet"][0]["id"], plan["tuet"][0]["toteutui"])


# The command


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def luettelo(tmp_path: Path) -> Path:
    """Return a workbook with two good clients and one bad."""
    path = tmp_path / "luettelo.xlsx"
    rows: Rows = [
        [TUNNUS, "Sukunimi", "Sukupuoli"],
        ["LATU-1", "Yksi", "mies"],
        ["LATU-2", "Kaksi", "x"],
        ["LATU-3", "=Kolme", None],
    ]
    path.write_bytes(workbook(book(rows)))
    return path


def test_tuo_makes_a_client_file_of_each_faultless_client(tmp_path: Path, luettelo: Path) -> None:
    result = run("tuo", luettelo, "-o", tmp_path / "asiakkaat", "--paiva", "2026-11-20")

    files = [tmp_path / "asiakkaat" / name for name in ("LATU-1.yaml", "LATU-3.yaml")]
    assert 3 == result.exit_code
    assert [str(file) for file in files] == result.stdout.splitlines()
    assert f"{luettelo}!Asiakkaat!C3 Asiakas › Sukupuoli: virhe: Valitse jokin näistä" in result.stderr
    assert "puute:" not in result.stderr
    assert "Asiakastiedostoja: 2/3. 1 virhe, " in result.stderr
    assert sorted(files) == sorted((tmp_path / "asiakkaat").glob("[!.]*"))
    loaded = load_asiakas(files[1].read_bytes(), "LATU-3.yaml", TÄNÄÄN)
    assert ("LATU-3", "=Kolme") == (loaded.tiedosto.asiakas.tunnus, loaded.tiedosto.asiakas.sukunimi)


def test_tuo_of_a_faultless_list_ends_well_and_tells_each_file_as_json(tmp_path: Path) -> None:
    path = tmp_path / "luettelo.xlsx"
    path.write_bytes(workbook(book()))

    result = run("tuo", path, "-o", tmp_path / "ulos", "--json")

    assert 0 == result.exit_code, result.stderr
    assert {"tiedosto": str(tmp_path / "ulos" / "LATU-0042.yaml"), "asiakas": "LATU-0042"} == json.loads(result.stdout)


def test_tuo_never_replaces_a_client_file(tmp_path: Path, luettelo: Path) -> None:
    (tmp_path / "LATU-1.yaml").write_text("oma", encoding="utf-8")

    result = run("tuo", luettelo, "-o", tmp_path)

    assert "oma" == (tmp_path / "LATU-1.yaml").read_text(encoding="utf-8")
    assert f"{tmp_path / 'LATU-1.yaml'}: virhe: Tiedosto on jo olemassa" in result.stderr
    assert [str(tmp_path / "LATU-3.yaml")] == result.stdout.splitlines()
    luettelo.write_bytes(workbook(book([[TUNNUS], ["LATU-1"]])))
    assert 5 == run("tuo", luettelo, "-o", tmp_path).exit_code


def test_tuo_pohja_writes_the_workbook_to_fill_and_never_replaces_one(tmp_path: Path) -> None:
    made = run("tuo", "--pohja", "-o", tmp_path / "asiakkaat.xlsx")
    again = run("tuo", "--pohja", "-o", tmp_path / "asiakkaat.xlsx")

    assert (0, f"{tmp_path / 'asiakkaat.xlsx'}\n") == (made.exit_code, made.stdout)
    assert template("fi") == (tmp_path / "asiakkaat.xlsx").read_bytes()
    assert 5 == again.exit_code
    assert "Tiedosto on jo olemassa" in again.stderr


def test_tuo_in_swedish_makes_a_swedish_workbook_and_brings_it_in(tmp_path: Path) -> None:
    path = tmp_path / "klienter.xlsx"

    assert 0 == run("--kieli", "sv", "tuo", "--pohja", "-o", path).exit_code
    assert template("sv") == path.read_bytes()
    filled: Content = {
        "Klienter": [["Klientnummer", "Efternamn", "Kön"], ["LATU-1", "Ek", "man"], ["LATU-2", "Å", "x"]]
    }
    path.write_bytes(workbook(filled))
    result = run("--kieli", "sv", "tuo", path, "-o", tmp_path, "--paiva", "2026-11-20")

    assert 3 == result.exit_code
    assert f"{path}!Klienter!C3 Klient › Kön: fel: " in result.stderr
    loaded = load_asiakas((tmp_path / "LATU-1.yaml").read_bytes(), "LATU-1.yaml", TÄNÄÄN).tiedosto
    assert ("Ek", "mies") == (loaded.asiakas.sukunimi, loaded.asiakas.sukupuoli)


@pytest.mark.parametrize("words", [[], ["luettelo.xlsx", "--pohja"]], ids=["neither", "both"])
def test_tuo_wants_a_workbook_or_the_pohja(tmp_path: Path, words: list[str]) -> None:
    result = run("tuo", *words, "-o", tmp_path / "x")

    assert 2 == result.exit_code
    assert "anna joko työkirja tai valitsin --pohja" in result.stderr


@pytest.mark.parametrize("data", [b"Asiakastunnus;Sukunimi", None], ids=["not a workbook", "not there"])
def test_tuo_of_what_is_no_workbook_says_so(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "luettelo.xlsx"
    if data is not None:
        path.write_bytes(data)

    result = run("tuo", path, "-o", tmp_path / "ulos")

    assert 3 == result.exit_code
    assert str(path) in result.stderr
    assert not (tmp_path / "ulos").exists()
