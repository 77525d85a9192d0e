"""The coach's kooste: what stands in it, that its formulas are right, and what the command tells."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
import recalc
import tiimit
from click.testing import CliRunner, Result

from lomake import rajat
from lomake.cli import main
from lomake.client_file import load_asiakas
from lomake.errors import Finding, Grade
from lomake.fields import Kind
from lomake.language import Language
from lomake.luvut import LUVUT
from lomake.luvut.rivit import Kausi
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.tyonhaku import TapaamisenTapa
from lomake.workbooks import book
from lomake.workbooks.kooste import columns, tables
from lomake.workbooks.kooste.book import Kooste, blank, matters
from lomake.workbooks.tables import Source

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
RAJAT = rajat.voimassa(DAY)
QUARTER = Kausi(date(2026, 10, 1), DAY)
WHOLE = Kausi(date(2025, 9, 1), DAY)


def samples() -> list[Asiakastiedosto]:
    files = [*sorted((ROOT / "samples").glob("asiakkaat/*.yaml")), ROOT / "samples" / "paattynyt" / "eeli.yaml"]
    return [load_asiakas(path.read_bytes(), path.name, DAY).tiedosto for path in files]


def made(
    clients: list[Asiakastiedosto], kausi: Kausi = WHOLE, coach: str = "", language: Language = "fi", day: date = DAY
) -> bytes:
    kooste = Kooste(coach, kausi, day, RAJAT, language)
    for client in clients:
        kooste.add(client)
    return kooste.content()


@cache
def of_samples() -> bytes:
    return made(samples(), coach="Sari Ohjaaja")


def opened(workbook: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook))


def run(*words: object) -> Result:
    result = CliRunner().invoke(main, [*map(str, words), "--paiva", "2026-11-20"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def rules_of(sheet: Any) -> dict[int, Any]:
    """Return what limits the typing in each column."""
    return {cells.min_col: rule for rule in sheet.data_validations.dataValidation for cells in rule.sqref.ranges}


# What stands in it


def test_sheets_stand_in_their_order_and_the_lists_are_hidden() -> None:
    found = opened(of_samples())

    seen = [sheet.title for sheet in found if sheet.sheet_state == "visible"]
    assert ["Asiakkaat", "Työsuhteet", "Koulutus", "Työnantajatapaamiset", "Tauot", "Yhteenveto", "Selite"] == seen
    assert [sheet.title for sheet in found][7:] == ["Luettelot", "Pohjatiedot"]
    assert all(found[name]["A1"].value == name for name in seen)


def test_each_table_has_its_headings_its_range_and_its_formulas() -> None:
    found = opened(of_samples())

    for table in tables.tables(RAJAT):
        sheet = found[table.sheet.fi]
        made_table = sheet.tables[table.name]
        titles = [column.title for column in table.columns]
        first, last = made_table.ref.split(":")
        rows = range(book.HEADER_ROW + 2, int(re.sub(r"\D", "", last)) + 1)
        assert f"A{book.HEADER_ROW + 1}" == first
        assert titles == [column.name for column in made_table.tableColumns]
        assert titles == [cell.value for cell in sheet[book.HEADER_ROW + 1]][: len(titles)]
        for place, column in enumerate(table.columns, 1):
            formula = made_table.tableColumns[place - 1].calculatedColumnFormula
            assert bool(column.formula) == (formula is not None)
            for row in rows if formula is not None else ():
                assert f"={formula.attr_text}" == sheet.cell(row, place).value


def test_titles_of_columns_need_no_escape_in_a_formula() -> None:
    titles = [column.title for table in tables.tables(RAJAT) for column in table.columns]

    assert [] == [title for title in titles if not re.fullmatch(r"[\w ]+", title)]
    for table in tables.tables(RAJAT):
        folded = [column.title.casefold() for column in table.columns]
        assert len(folded) == len(set(folded))


def test_every_drop_down_offers_the_choices_of_the_model() -> None:
    found = opened(of_samples())
    lists = {
        name: [cell.value for (cell,) in found["Luettelot"][defined.attr_text.partition("!")[2]]]
        for name, defined in found.defined_names.items()
        if name.startswith("L_")
    }
    checked = 0

    for table in tables.tables(RAJAT):
        rules = rules_of(found[table.sheet.fi])
        for place, column in enumerate(table.columns, 1):
            if column.source is not Source.TYPED or not column.field:
                continue
            field = columns.field_at(table.name, column.field)
            if field.choices or field.kind is Kind.BOOL:
                assert "list" == rules[place].type
                assert field.answers == lists[rules[place].formula1.removeprefix("=")]
                checked += 1

    assert checked > 15


def test_grey_cells_refuse_typing_and_say_why() -> None:
    found = opened(of_samples())

    for table in tables.tables(RAJAT):
        rules = rules_of(found[table.sheet.fi])
        for place, column in enumerate(table.columns, 1):
            if column.source is not Source.TYPED:
                assert ("custom", "FALSE") == (rules[place].type, rules[place].formula1)
                assert rules[place].error


def test_result_sheets_are_protected_and_their_inputs_are_open() -> None:
    found = opened(of_samples())

    assert [True, True] == [found[name].protection.sheet for name in ("Yhteenveto", "Selite")]
    assert [False] * 3 == [found["Yhteenveto"][cell].protection.locked for cell in ("C4", "C5", "C6")]
    assert not any(found[table.sheet.fi].protection.sheet for table in tables.tables(RAJAT))


def test_no_name_identity_code_address_or_diagnosis_is_anywhere_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(of_samples())) as package:
        text = " ".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))

    for client in samples():
        person = client.asiakas
        secret = [person.sukunimi, person.henkilötunnus, person.puhelin, person.sähköposti, person.osoite.katu]
        assert [] == [word for word in secret if word and word in text]
    assert [] == [word for word in ("masennus", "ADHD", "ahdistus", "reuma") if word.casefold() in text.casefold()]


def test_home_municipality_is_shown_unless_there_is_a_non_disclosure_order() -> None:
    data = {"asiakas": {"tunnus": "LATU-0001", "kotikunta": "Pori", "turvakielto": True}}
    secret = Asiakastiedosto.model_validate(data)

    workbook = opened(made([secret]))

    assert "LATU-0001" == workbook["Asiakkaat"]["A6"].value
    assert workbook["Asiakkaat"]["D6"].value is None


def test_same_clients_and_day_give_the_same_bytes() -> None:
    assert made(samples(), coach="Sari Ohjaaja") == of_samples()
    assert blank(QUARTER, DAY, RAJAT) == blank(QUARTER, DAY, RAJAT)


def test_values_are_there_for_a_reader_that_does_not_calculate() -> None:
    shown = recalc.values(of_samples())
    row = next(row for (sheet, cell), row in ((key, key[1][1:]) for key in shown) if shown[sheet, cell] == "LATU-0042")

    assert 17 == shown["Asiakkaat", f"L{row}"]
    assert [] == [cell for cell, value in recalc.formulas(of_samples()).items() if value is None]


def test_formula_like_text_stays_a_text() -> None:
    client = Asiakastiedosto.model_validate(
        {"asiakas": {"tunnus": "LATU-0001", "kotikunta": "=1+1"}, "sopimus": {"alkaa": "2026-01-01"}}
    )

    cell = opened(made([client]))["Asiakkaat"]["D6"]

    assert ("s", "=1+1") == (cell.data_type, cell.value)


def test_former_client_is_shown_up_to_the_change_of_coach() -> None:
    contacts = [{"id": f"b{n}", "päiväys": day} for n, day in enumerate(("2026-06-01", "2026-08-01"), 1)]
    client = Asiakastiedosto.model_validate(
        {
            "asiakas": {"tunnus": "LATU-0001"},
            "valmentaja": {"nimi": "Uusi", "alkaen": "2026-07-01"},
            "valmentajat": [{"nimi": "Vanha", "alkaen": "2026-01-01", "päättyen": "2026-06-30"}],
            "sopimus": {"alkaa": "2026-01-01"},
            "työnantajatapaamiset": contacts,
        }
    )

    old, new = (opened(made([client], coach=name))["Työnantajatapaamiset"] for name in ("Vanha", "Uusi"))

    assert [date(2026, 6, 1), None] == [old[cell].value and old[cell].value.date() for cell in ("A6", "A7")]
    assert ["Vanha", None] == [new[f"O{row}"].value for row in (6, 7)]


# The formulas


def edited(workbook: bytes, kausi: Kausi) -> bytes:
    """Return the workbook with another period, and with changes in rows of four tables, its values forgotten."""
    found = opened(workbook)
    found["Yhteenveto"]["C4"].value, found["Yhteenveto"]["C5"].value = kausi.alku, kausi.loppu
    _cell(found, "Työsuhteet", "Tuntia viikossa").value = 11
    _cell(found, "Tapaamiset", "Tapa").value = "puhelu"
    _cell(found, "Koulutus", "Alkoi").value = date(2026, 11, 25)
    _cell(found, "Asiakkaat", "Vakiintunut työ").value = "kyllä"
    data = io.BytesIO()
    found.save(data)
    return data.getvalue()


def _cell(found: Any, name: str, title: str) -> Any:
    """Return the cell of a column on the first row of a table."""
    table = next(table for table in tables.tables(RAJAT) if table.name == name)
    return found[table.sheet.fi].cell(book.HEADER_ROW + 2, table.place(title) + 1)


def _changed(clients: list[Asiakastiedosto], first: dict[str, str]) -> list[Asiakastiedosto]:
    """Return the clients with the same changes; `first` has the client and the record of the first row of a table."""

    def part(model: Any, **values: Any) -> Any:
        return model.model_copy(update=values)

    def client(one: Asiakastiedosto) -> Asiakastiedosto:
        tunnus = one.asiakas.tunnus
        jobs = [
            part(työ, aloitus=part(työ.aloitus, tunnit=Decimal(11)))
            if f"{tunnus}/{työ.id}" == first["Työsuhteet"]
            else työ
            for työ in one.työsuhteet
        ]
        contacts = [
            part(b, tapa=TapaamisenTapa.PUHELU) if f"{tunnus}/{b.id}" == first["Tapaamiset"] else b
            for b in one.työnantajatapaamiset
        ]
        studies = [
            part(o, alkaa=date(2026, 11, 25)) if f"{tunnus}/{o.id}" == first["Koulutus"] else o for o in one.opinnot
        ]
        ended = one.päättäminen.vakiintunut if tunnus != first["Asiakkaat"] else True
        changed = part(
            one,
            työsuhteet=jobs,
            työnantajatapaamiset=contacts,
            opinnot=studies,
            päättäminen=part(one.päättäminen, vakiintunut=ended),
        )
        return Asiakastiedosto.model_validate(changed.model_dump())

    return [client(one) for one in clients]


@pytest.mark.libreoffice
def test_every_formula_recalculated_has_its_cached_value_also_after_edits(tmp_path: Path) -> None:
    later = Kausi(date(2026, 11, 1), DAY + timedelta(days=20))
    team = tiimit.tiimi(7, asiakkaita=60)
    books = {
        "samples": of_samples(),
        "quarter": made(samples(), Kausi(date(2026, 4, 1), date(2026, 6, 30)), "Sari Ohjaaja"),
        "blank": blank(QUARTER, DAY, RAJAT),
        "på svenska": made(team, QUARTER, "V1", "sv"),
        "coach": made(team, QUARTER, "V1"),
        "past": made(team, Kausi(date(2026, 7, 1), date(2026, 9, 30)), "V2"),
        "day": made(team, Kausi(DAY, DAY)),
    }
    first = {
        name: _cell(opened(books["day"]), name, "Rivitunniste").value
        for name in ("Asiakkaat", "Työsuhteet", "Koulutus", "Tapaamiset")
    }
    expected = {name: recalc.formulas(workbook) for name, workbook in books.items()}
    expected["edited"] = recalc.formulas(made(_changed(team, first), later))
    books["edited"] = edited(books["day"], later)

    found = {name: recalc.values(workbook) for name, workbook in recalc.recalculated(books, tmp_path).items()}

    assert {name: {} for name in books} == {
        name: recalc.differences(values, found[name]) for name, values in expected.items()
    }
    assert expected["edited"] != recalc.formulas(made(team, Kausi(DAY, DAY)))
    assert all(len(values) > 100 for values in expected.values())


@pytest.mark.libreoffice
def test_formulas_of_300_clients_recalculated_have_their_cached_values(tmp_path: Path) -> None:
    workbook = made(tiimit.tiimi(11, valmentajia=1, asiakkaita=300), QUARTER, "V1")

    (found,) = recalc.recalculated({"suuri": workbook}, tmp_path).values()

    expected = recalc.formulas(workbook)
    assert 9_000 < len(expected)
    assert {} == recalc.differences(expected, recalc.values(found))


@pytest.mark.libreoffice
def test_recalculation_is_real(tmp_path: Path) -> None:
    """Wrong cached values are found: LibreOffice by its defaults would trust them."""
    with zipfile.ZipFile(io.BytesIO(of_samples())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    sheet = "xl/worksheets/sheet6.xml"
    parts[sheet] = re.sub(rb"(</f><v>)[^<]*", rb"\g<1>777", parts[sheet])
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)

    (found,) = recalc.recalculated({"väärä": data.getvalue()}, tmp_path).values()

    right = {cell: value for cell, value in recalc.formulas(of_samples()).items() if cell[0] == "Yhteenveto"}
    assert len(LUVUT) < len(recalc.differences(recalc.formulas(data.getvalue()), right))
    assert {} == recalc.differences(right, recalc.values(found))


# The command


def test_command_makes_the_kooste_of_the_coach_by_name_or_code(tmp_path: Path) -> None:
    code = samples()[0].valmentaja.tunnus

    for number, coach in enumerate(filter(None, ("sari ohjaaja", code))):
        target = tmp_path / f"kooste{number}.xlsx"
        done = run("kooste", ROOT / "samples" / "asiakkaat", "--valmentaja", coach, "-o", target)
        assert (0, str(target)) == (done.exit_code, done.stdout.strip())
        assert {"LATU-0042", "LATU-0037", "LATU-0055"} <= set(recalc.values(target.read_bytes()).values())


def test_unknown_coach_has_no_kooste(tmp_path: Path) -> None:
    done = run("kooste", ROOT / "samples" / "asiakkaat", "--valmentaja", "Kuka Lie", "-o", tmp_path / "kooste.xlsx")

    assert 3 == done.exit_code
    assert "Tarkista nimi tai tunnus." in done.stderr
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ([], date(2026, 10, 1), DAY),
        (["--kausi", "2026-Q3"], date(2026, 7, 1), date(2026, 9, 30)),
        (["--kausi", "2026"], date(2026, 1, 1), date(2026, 12, 31)),
        (["--alkaa", "1.2.2026", "--paattyy", "2026-03-15"], date(2026, 2, 1), date(2026, 3, 15)),
        (["--paattyy", "15.5.2026"], date(2026, 4, 1), date(2026, 5, 15)),
    ],
    ids=str,
)
def test_period_of_the_command(words: list[str], first: date, last: date, tmp_path: Path) -> None:
    run("kooste", "--tyhja", "-o", tmp_path / "tyhja.xlsx", *words)

    sheet = opened((tmp_path / "tyhja.xlsx").read_bytes())["Yhteenveto"]
    assert (first, last) == (sheet["C4"].value.date(), sheet["C5"].value.date())


@pytest.mark.parametrize(
    "words",
    [
        ["--kausi", "2026-Q5"],
        ["--kausi", "0000"],
        ["--kausi", "2026-Q1", "--alkaa", "1.1.2026"],
        ["--alkaa", "2.1.2026", "--paattyy", "1.1.2026"],
    ],
    ids=" ".join,
)
def test_period_that_can_not_be_is_wrong_use(words: list[str], tmp_path: Path) -> None:
    assert 2 == run("kooste", "--tyhja", "-o", tmp_path / "tyhja.xlsx", *words).exit_code


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("sopimus", "alkaa"), True),
        (("työsuhteet", 1, "aloitus", "alkoi"), True),
        (("työnantajat", 0, "toimiala"), True),
        (("profiili", "tavoite"), False),
    ],
    ids=str,
)
def test_gap_that_leaves_a_cell_empty_is_listed(path: tuple[str | int, ...], expected: bool) -> None:
    assert expected == matters(Finding("puuttuu", Grade.PUUTE, path=path))


def test_bad_client_does_not_stop_the_kooste_but_is_listed_without_its_values(tmp_path: Path) -> None:
    folder = tmp_path / "asiakkaat"
    folder.mkdir()
    good = (ROOT / "samples" / "asiakkaat" / "aino.yaml").read_text(encoding="utf-8")
    (folder / "aino.yaml").write_text(good, encoding="utf-8")
    bad = good.replace("LATU-0042", "LATU-0099").replace("alkaa: 12.1.2026", "alkaa: Salainensana")
    assert bad != good.replace("LATU-0042", "LATU-0099")
    (folder / "rikki.yaml").write_text(bad, encoding="utf-8")

    done = run("kooste", folder, "--valmentaja", "Sari Ohjaaja", "-o", tmp_path / "kooste.xlsx")

    shown = recalc.values((tmp_path / "kooste.xlsx").read_bytes())
    listed = " ".join(str(value) for (sheet, _), value in shown.items() if sheet == "Puuttuvat")
    assert 3 == done.exit_code
    assert "rikki.yaml" in listed
    assert "Kirjoita päivä muodossa" in listed
    assert "Salainensana" not in listed + done.output
    assert "LATU-0042" in shown.values()
    assert "LATU-0099" not in shown.values()
