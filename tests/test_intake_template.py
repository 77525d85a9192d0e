"""The intake workbook that an office fills: its sheets are those of the model, its drop-downs the model's choices."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
from asiakkaat import PÄIVÄ
from workbookkit import content, told, without_empty_rows, workbook

from lomake import intake
from lomake.client_file import load_asiakas
from lomake.fields import Kind, fields, walk
from lomake.tiedot import Asiakastiedosto
from lomake.workbooks.cells import separators
from lomake.workbooks.intake_content import OHJE, SHOWN
from lomake.workbooks.intake_template import template
from lomake.workbooks.layout import OHJEET
from lomake.workbooks.reading import read
from lomake.workbooks.sheets import ASIAKKAAT, ESIMERKKI, TUNNUS, Sheet, fold, headings, sheet_called, sheets, tree_path

TÄNÄÄN = date(2026, 11, 22)


# The sheets and their columns


def test_every_field_has_a_column_in_one_sheet_and_those_of_other_branches_on_asiakkaat_too() -> None:
    leaves = {
        field.path.replace("[]", "")
        for field in walk(Asiakastiedosto)
        if field.kind is not Kind.MODEL and not field.derived
    }
    first, *rest = sheets()

    own = [tree_path(sheet, column) for sheet in rest for column in sheet.columns]
    main_sheet = [tree_path(first, column) for column in first.columns]

    assert leaves == {*own, *main_sheet}
    assert [] == [path for path, count in Counter(own).items() if count > 1]
    assert {
        path for path in leaves if path.split(".")[0] in ("asiakas", "valmentaja", "palvelu", "tiiminvetäjä")
    } - set(own) <= set(main_sheet)


def test_names_of_sheets_are_those_that_excel_allows_and_no_two_are_alike() -> None:
    names = [sheet.name for sheet in sheets()]

    assert [] == [name for name in names if len(name) > 31 or set(name) & set("[]:*?/\\") or name != name.strip("' ")]
    assert len(names) == len({fold(name) for name in names})
    assert all(sheet_called(sheet.name) is sheet is sheet_called(sheet.path.upper()) for sheet in sheets())
    assert not {fold(name) for name in OHJEET} & {fold(name) for name in names}


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.name)
def test_headings_of_a_sheet_tell_its_columns_apart(sheet: Sheet) -> None:
    titles = [fold(title) for title in dict.fromkeys((TUNNUS, *sheet.above, *(one.title for one in sheet.columns)))]

    assert len(titles) == len(set(titles))
    for column in sheet.columns:
        assert headings(sheet)[fold(column.title)] is column
        assert headings(sheet)[fold(" › ".join(column.labels))] is column
        assert headings(sheet)[fold(tree_path(sheet, column))] is column


def test_rows_that_have_rows_below_them_have_an_id_to_name_them_by() -> None:
    above = [
        sheet for sheet in sheets() if any(other.lists[:-1] == sheet.lists for other in sheets() if other.lists[1:])
    ]

    assert above
    assert [] == [sheet.name for sheet in above if sheet.columns[0].path != ("id",)]


def test_choices_are_told_apart_whatever_their_case_and_parted_by_what_none_of_them_has() -> None:
    for field in walk(Asiakastiedosto):
        choices = [choice.value for choice in field.choices or ()]
        assert len(choices) == len({fold(choice) for choice in choices}), field.path
        if field.many and field.choices:
            assert not [choice for choice in choices if set(choice) & set(separators(field))], field.path


def test_every_branch_of_the_model_has_a_sheet() -> None:
    """A new list of parts is brought in as soon as it is in the model."""
    lists = {field.path.replace("[]", "") for field in walk(Asiakastiedosto) if field.kind is Kind.MODEL and field.many}
    singles = {name for name, field in fields(Asiakastiedosto).items() if not field.many}

    assert lists == {sheet.path for sheet in sheets() if sheet.lists}
    assert singles - {sheet.path for sheet in sheets()} <= {"valmentaja", "palvelu", "tiiminvetäjä"}


# The workbook to fill


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


POHJA = opened(template())
HEADING = 5
SHEETS = [POHJA[name] for name in SHOWN]


def columns(sheet: Any) -> dict[str, int]:
    return {cell.value: cell.column for cell in sheet[HEADING]}


def validation(sheet: Any, column: int) -> Any:
    """Return the one validation of a column."""
    reference = sheet.cell(HEADING + 1, column).coordinate
    (found,) = [one for one in sheet.data_validations.dataValidation if reference in one.sqref]
    return found


def test_pohja_is_the_same_every_time_and_tells_of_nobody() -> None:
    assert template() == template()
    assert "Asiakasluettelon tuonti" == POHJA.properties.title
    assert (None, None) == (POHJA.properties.creator, POHJA.properties.lastModifiedBy)
    assert b"<Company></Company>" in _part("docProps/app.xml")


def _part(name: str) -> bytes:

    return zipfile.ZipFile(io.BytesIO(template())).read(name)


def test_pohja_begins_with_instructions_and_asiakkaat_and_ends_with_what_can_be_looked_up() -> None:
    assert ["Ohje", *SHOWN, "Sarakkeet", "Valinnat"] == POHJA.sheetnames
    assert ["Asiakkaat", "Verkosto", "Suostumukset", "Toiveet", "Vahvuudet", "Työnantajat"] == list(SHOWN)[:6]
    assert "Ohje" == POHJA.active.title
    text = [row[0] for row in POHJA["Ohje"].iter_rows(values_only=True) if row[0]]
    assert ["Asiakasluettelon tuonti", *(line for heading, lines in OHJE.items() for line in (heading, *lines))] == text


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_sheet_of_the_pohja_is_a_table_that_a_person_can_read_and_print(sheet: Any) -> None:
    (table,) = sheet.tables.values()
    titles = [cell.value for cell in sheet[HEADING]]

    assert titles[0] == TUNNUS
    assert titles == [column.name for column in table.tableColumns]
    assert (sheet.title, sheet.cell(HEADING + 1, 1).value) == (sheet["A1"].value, ESIMERKKI)
    assert sheet.freeze_panes == "B6"
    assert ("landscape", "9", True) == (
        sheet.page_setup.orientation,
        str(sheet.page_setup.paperSize),
        sheet.sheet_properties.pageSetUpPr.fitToPage,
    )
    assert "$4:$5" in sheet.print_titles
    assert "$A:$A" in sheet.print_titles
    assert "Sivu" in sheet.oddFooter.right.text
    assert all(len(title) <= 255 and "\n" not in title for title in titles)
    longest = {cell.column_letter: max(map(len, cell.value.replace("-", " ").split())) for cell in sheet[HEADING]}
    assert [] == [letter for letter, length in longest.items() if sheet.column_dimensions[letter].width < length + 2]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_every_column_of_the_pohja_is_known_says_what_is_written_and_has_its_form(sheet: Any) -> None:
    known = headings(sheet_called(sheet.title) or sheets()[0])
    for title, column in columns(sheet).items():
        field = known[fold(title)].field if title != TUNNUS else None
        check, cell = validation(sheet, column), sheet.cell(HEADING + 1, column)
        width = sheet.column_dimensions[cell.column_letter]

        assert check.showInputMessage, title
        assert 5 < len(check.prompt) <= 255, title
        if field is None:
            assert cell.number_format == "@"
        elif field.kind is Kind.DATE and not field.many:
            assert (check.type, cell.number_format) == ("date", "d.m.yyyy")
        elif field.kind is Kind.NUMBER:
            assert check.type == "decimal"
            assert field.kenttä.väli in (None, (int(check.formula1), int(check.formula2)))
        else:
            assert cell.number_format == "@", title
        assert width.width >= 8


def test_every_drop_down_of_the_pohja_offers_just_the_choices_of_the_model() -> None:
    seen = set()
    for sheet in SHEETS:
        known = headings(sheet_called(sheet.title) or sheets()[0])
        for title, number in columns(sheet).items():
            column = known.get(fold(title))
            check = validation(sheet, number)
            if column is None or not (column.field.choices or column.field.kind is Kind.BOOL):
                assert check.type != "list", title
                continue
            wanted = [choice.value for choice in column.field.choices] if column.field.choices else ["kyllä", "ei"]
            assert check.type == "list", title
            assert wanted == _offered(check.formula1), title
            assert bool(check.showErrorMessage) is not column.field.many, "many choices in a cell are no single choice"
            seen.add(check.formula1)
    assert seen == set(POHJA.defined_names), "no list without a drop-down"


def _offered(name: str) -> list[str]:
    ((sheet, cells),) = POHJA.defined_names[name].destinations
    return [row[0].value for row in POHJA[sheet][cells]]


def test_sarakkeet_lists_every_sheet_and_column_that_is_understood() -> None:
    listed = {(row[0], row[1]) for row in POHJA["Sarakkeet"].iter_rows(min_row=HEADING + 1, values_only=True)}

    expected = {(sheet.name, column.title) for sheet in sheets()[1:] for column in sheet.columns}
    expected |= {
        (ASIAKKAAT, column.title)
        for column in sheets()[0].columns
        if column.path[0] in ("asiakas", "valmentaja", "palvelu", "tiiminvetäjä")
    }
    expected |= {(sheet.name, title) for sheet in sheets()[1:] for title in (TUNNUS, *sheet.above)}
    assert expected == listed


def test_henkilötunnus_is_not_asked_for_in_a_workbook() -> None:
    """A workbook is passed on more easily than a client file (lomakkeisto 7.3)."""
    assert "Henkilötunnus" not in columns(POHJA[ASIAKKAAT])
    assert "asiakas.henkilötunnus" not in SHOWN[ASIAKKAAT]


def with_number(tunnus: str) -> bytes:
    """Return the pohja with its example client under another number, as an office would overwrite it."""
    filled = opened(template())
    for name in SHOWN:
        filled[name].cell(HEADING + 1, 1).value = tunnus
    data = io.BytesIO()
    filled.save(data)
    return data.getvalue()


def test_example_of_the_pohja_is_a_client_without_a_fault() -> None:
    found = intake.clients(read(with_number("LATU-7"), name="x.xlsx"), "x.xlsx", TÄNÄÄN, TÄNÄÄN)

    assert [] == told(found)
    (client,) = found.clients
    for name, shown in SHOWN.items():
        sheet = sheet_called(name)
        assert sheet is not None
        rows: Any = client.data
        for key in sheet.lists[0] if sheet.lists else ():
            rows = rows[key]
        for place, value in shown.items():
            here = rows[0] if sheet.lists else rows
            for key in place.split("."):
                here = here.get(key, {}) if isinstance(here, dict) else here
            assert bool(value is not None) is bool(here), place


def test_empty_pohja_says_that_there_are_no_clients() -> None:
    found = intake.clients(read(template(), name="luettelo.xlsx"), "luettelo.xlsx", TÄNÄÄN, TÄNÄÄN)

    assert ["luettelo.xlsx työkirja-ei-asiakkaita", "Asiakkaat!A6 esimerkkirivit"] == told(found)
    assert () == found.clients


# LibreOffice


@pytest.mark.libreoffice
@pytest.mark.xdist_group("libreoffice")
def test_workbooks_saved_by_libreoffice_are_brought_in_as_before(tmp_path: Path) -> None:
    samples = (Path(__file__).parent.parent / "samples" / "asiakkaat").glob("*.yaml")
    clients = [load_asiakas(path.read_bytes(), path.name, PÄIVÄ).tiedosto for path in sorted(samples)]
    (tmp_path / "ennen").mkdir()
    (tmp_path / "ennen" / "pohja.xlsx").write_bytes(with_number("LATU-7"))
    (tmp_path / "ennen" / "kaikki.xlsx").write_bytes(workbook(content(clients)))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", tmp_path / "jälkeen",
         *sorted((tmp_path / "ennen").iterdir())],
        check=True, capture_output=True, timeout=540,
    )  # fmt: skip

    def of(path: Path) -> intake.Intake:
        return intake.clients(read(path.read_bytes(), name="x"), "x", TÄNÄÄN, TÄNÄÄN)

    before, after = of(tmp_path / "ennen/pohja.xlsx"), of(tmp_path / "jälkeen/pohja.xlsx")
    assert [] == told(after)
    assert [client.data for client in before.clients] == [client.data for client in after.clients]
    models = [Asiakastiedosto.model_validate(client.data) for client in of(tmp_path / "jälkeen/kaikki.xlsx").clients]
    assert [without_empty_rows(client) for client in clients] == models
    saved = opened((tmp_path / "jälkeen/pohja.xlsx").read_bytes())
    for name in SHOWN:
        kept = {one.formula1 for one in saved[name].data_validations.dataValidation if one.type == "list"}
        assert kept == {one.formula1 for one in POHJA[name].data_validations.dataValidation if one.type == "list"}
