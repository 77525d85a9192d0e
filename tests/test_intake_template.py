"""The intake workbook that an office fills: its sheets are those of the model, its drop-downs the model's choices.

It is made in both languages, and no heading of either means another thing in the other.
"""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
from asiakkaat import PÄIVÄ
from kielet import plain, strange, words
from workbookkit import content, told, without_empty_rows, workbook

from lomake import intake
from lomake.client_file import load_asiakas
from lomake.fields import Kind, fields, walk
from lomake.language import LANGUAGES, YES_NO, FiSv, Language
from lomake.tiedot import Asiakastiedosto
from lomake.workbooks.cells import separators
from lomake.workbooks.intake_content import OHJE, SHOWN, TITLE
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


def test_names_of_sheets_are_those_that_excel_allows_and_no_two_are_alike_in_either_language() -> None:
    called = [(name.of(language), sheet) for sheet in sheets() for language in LANGUAGES for name in [sheet.name]]
    names = [name for name, _ in called]

    assert [] == [name for name in names if len(name) > 31 or set(name) & set("[]:*?/\\") or name != name.strip("' ")]
    assert len(names) == len({fold(name) for name in names})
    assert all(sheet_called(name) is sheet is sheet_called(sheet.path.upper()) for name, sheet in called)
    assert not {fold(name.of(language)) for name in OHJEET for language in LANGUAGES} & {fold(name) for name in names}


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.name.fi)
def test_headings_of_a_sheet_tell_its_columns_apart(sheet: Sheet) -> None:
    for language in LANGUAGES:
        every = dict.fromkeys((TUNNUS, *sheet.above, *(one.title for one in sheet.columns)))
        titles = [fold(title.of(language)) for title in every]

        assert len(titles) == len(set(titles))
        for column in sheet.columns:
            assert headings(sheet)[fold(column.title.of(language))] is column
            assert headings(sheet)[fold(" › ".join(column.labels(language)))] is column
            assert headings(sheet)[fold(tree_path(sheet, column))] is column


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.name.fi)
def test_no_heading_means_one_thing_in_finnish_and_another_in_swedish(sheet: Sheet) -> None:
    """Also with more of the labels before it: what is understood at all is understood in one way."""
    meant: dict[str, set[str]] = {}
    for column, language in product(sheet.columns, LANGUAGES):
        labels, title = column.labels(language), column.title.of(language)
        endings = (" › ".join(labels[start:]) for start in range(len(labels)))
        for heading in (ending for ending in endings if len(ending) >= len(title)):
            meant.setdefault(fold(heading), set()).add(tree_path(sheet, column))
    for key, language in product((TUNNUS, *sheet.above), LANGUAGES):
        own = tree_path(sheet, sheet.columns[0]) if key == sheet.columns[0].title else key.fi
        meant.setdefault(fold(key.of(language)), set()).add(own)

    assert {} == {heading: paths for heading, paths in meant.items() if len(paths) > 1}


def test_rows_that_have_rows_below_them_have_an_id_to_name_them_by() -> None:
    above = [
        sheet for sheet in sheets() if any(other.lists[:-1] == sheet.lists for other in sheets() if other.lists[1:])
    ]

    assert above
    assert [] == [sheet.name for sheet in above if sheet.columns[0].path != ("id",)]


def test_choices_are_told_apart_whatever_their_case_and_parted_by_what_none_of_them_has() -> None:
    for field in walk(Asiakastiedosto):
        choices = {word: choice for choice in field.choices or () for word in (str(choice.value), choice.sv)}
        meant = {fold(word): choice for word, choice in choices.items()}
        assert [] == [word for word, choice in choices.items() if meant[fold(word)] is not choice], field.path
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


POHJAT = {language: opened(template(language)) for language in LANGUAGES}
HEADING = 5


def name_of(sheet: str, language: Language) -> str:
    """Return what a sheet that the pohja shows is called."""
    found = sheet_called(sheet)
    assert found
    return found.name.of(language)


SHEETS = [(POHJAT[language][name_of(name, language)], language) for language in LANGUAGES for name in SHOWN]
each_sheet = pytest.mark.parametrize(
    ("sheet", "language"), SHEETS, ids=lambda one: one if isinstance(one, str) else one.title
)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def columns(sheet: Any) -> dict[str, int]:
    return {cell.value: cell.column for cell in sheet[HEADING]}


def validation(sheet: Any, column: int) -> Any:
    """Return the one validation of a column."""
    reference = sheet.cell(HEADING + 1, column).coordinate
    (found,) = [one for one in sheet.data_validations.dataValidation if reference in one.sqref]
    return found


@each_language
def test_pohja_is_the_same_every_time_and_tells_of_nobody(language: Language) -> None:
    pohja = POHJAT[language]
    assert template(language) == template(language)
    assert FiSv("Asiakasluettelon tuonti", "Import av klientförteckningen").of(language) == pohja.properties.title
    assert (None, None) == (pohja.properties.creator, pohja.properties.lastModifiedBy)
    assert b"<Company></Company>" in _parts(language)["docProps/app.xml"]


def _parts(language: Language) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(template(language))) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_pohja_begins_with_instructions_and_asiakkaat_and_ends_with_what_can_be_looked_up() -> None:
    assert ["Ohje", *SHOWN, "Sarakkeet", "Valinnat"] == POHJAT["fi"].sheetnames
    assert ["Asiakkaat", "Verkosto", "Suostumukset", "Toiveet", "Vahvuudet", "Työnantajat"] == list(SHOWN)[:6]
    assert ["Anvisning", "Klienter", "Nätverk", "Samtycken", "Önskemål", "Styrkor"] == POHJAT["sv"].sheetnames[:6]
    assert ["Möten med klienten", "Pauser", "Kolumner", "Alternativ"] == POHJAT["sv"].sheetnames[-4:]
    for language, pohja in POHJAT.items():
        page = OHJEET[0].of(language)
        text = [row[0] for row in pohja[page].iter_rows(values_only=True) if row[0]]
        said = [TITLE, *(line for heading, lines in OHJE.items() for line in (heading, *lines))]
        assert page == pohja.active.title
        assert [line.of(language) for line in said] == text


@each_sheet
def test_sheet_of_the_pohja_is_a_table_that_a_person_can_read_and_print(sheet: Any, language: Language) -> None:
    (table,) = sheet.tables.values()
    titles = [cell.value for cell in sheet[HEADING]]

    assert titles[0] == TUNNUS.of(language)
    assert titles == [column.name for column in table.tableColumns]
    assert (sheet.title, sheet.cell(HEADING + 1, 1).value) == (sheet["A1"].value, ESIMERKKI.of(language))
    assert sheet.freeze_panes == "B6"
    assert ("landscape", "9", True) == (
        sheet.page_setup.orientation,
        str(sheet.page_setup.paperSize),
        sheet.sheet_properties.pageSetUpPr.fitToPage,
    )
    assert "$4:$5" in sheet.print_titles
    assert "$A:$A" in sheet.print_titles
    assert FiSv("Sivu", "Sida").of(language) in sheet.oddFooter.right.text
    assert all(len(title) <= 255 and "\n" not in title for title in titles)
    longest = {cell.column_letter: max(map(len, cell.value.replace("-", " ").split())) for cell in sheet[HEADING]}
    assert [] == [letter for letter, length in longest.items() if sheet.column_dimensions[letter].width < length + 2]


@each_sheet
def test_every_column_of_the_pohja_is_known_says_what_is_written_and_has_its_form(
    sheet: Any, language: Language
) -> None:
    known = headings(sheet_called(sheet.title) or sheets()[0])
    for title, column in columns(sheet).items():
        field = known[fold(title)].field if title != TUNNUS.of(language) else None
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


@each_language
def test_every_drop_down_of_the_pohja_offers_just_the_choices_of_the_model(language: Language) -> None:
    seen = set()
    for sheet in (sheet for sheet, its_own in SHEETS if its_own == language):
        known = headings(sheet_called(sheet.title) or sheets()[0])
        for title, number in columns(sheet).items():
            column = known.get(fold(title))
            check = validation(sheet, number)
            if column is None or not (column.field.choices or column.field.kind is Kind.BOOL):
                assert check.type != "list", title
                continue
            choices = [choice.words for choice in column.field.choices or ()] or list(YES_NO.values())
            assert check.type == "list", title
            assert [choice.of(language) for choice in choices] == _offered(check.formula1, language), title
            assert bool(check.showErrorMessage) is not column.field.many, "many choices in a cell are no single choice"
            seen.add(check.formula1)
    assert seen == set(POHJAT[language].defined_names), "no list without a drop-down"


def _offered(name: str, language: Language) -> list[str]:
    ((sheet, cells),) = POHJAT[language].defined_names[name].destinations
    return [row[0].value for row in POHJAT[language][sheet][cells]]


@each_language
def test_lists_of_choices_are_as_wide_as_their_words_and_are_told_apart(language: Language) -> None:
    sheet = POHJAT[language][OHJEET[2].of(language)]
    titles = [cell.value for cell in sheet[HEADING]]

    assert len(titles) == len(set(titles))
    if language == "sv":  # a text on two lines would lie over the next one
        longest = {
            cell[0].column_letter: max(len(one.value or "") for one in cell) for cell in sheet.iter_cols(HEADING)
        }
        assert [] == [one for one, length in longest.items() if sheet.column_dimensions[one].width < length + 2]


@each_language
def test_sarakkeet_lists_every_sheet_and_column_that_is_understood(language: Language) -> None:
    page = POHJAT[language][OHJEET[1].of(language)]
    listed = {(row[0], row[1]) for row in page.iter_rows(min_row=HEADING + 1, values_only=True)}

    expected = {(sheet.name, column.title) for sheet in sheets()[1:] for column in sheet.columns}
    expected |= {
        (ASIAKKAAT, column.title)
        for column in sheets()[0].columns
        if column.path[0] in ("asiakas", "valmentaja", "palvelu", "tiiminvetäjä")
    }
    expected |= {(sheet.name, title) for sheet in sheets()[1:] for title in (TUNNUS, *sheet.above)}
    assert {(sheet.of(language), title.of(language)) for sheet, title in expected} == listed


def texts(language: Language) -> Iterator[tuple[str, str]]:
    """Yield every text of the workbook with the part that it stands in: in cells, hints, names, footers and titles."""
    told = re.compile(r"(?:name|displayName|prompt|promptTitle|error|errorTitle|header)=\"([^\"]*)\"")
    for part, data in _parts(language).items():
        xml = data.decode()
        if part.startswith(("xl/worksheets/sheet", "xl/tables", "xl/workbook")):
            yield from ((part, text) for text in told.findall(xml))
        yield from ((part, text) for text in re.findall(r">([^<>]+)<", xml))


PEOPLE = {"Eeva", "Eeva Maria", "Mikko Vetäjä", "Pauli Puutarhuri", "Sari Ohjaaja", "Tuula Tuki"}


@each_language
def test_no_word_of_the_pohja_is_in_the_other_language(language: Language) -> None:
    paths = {fold(tree_path(sheet, column)) for sheet in sheets() for column in sheet.columns}
    said = [text for part, text in texts(language) if fold(text) not in paths and not part.startswith("xl/styles")]

    assert len(said) > 3000
    assert set() == words(map(plain, said)) & strange(language) - words(PEOPLE)


def test_what_both_pohjat_say_alike_is_no_word_of_ours() -> None:
    """What a list of words can't tell: a text that nobody has put into Swedish is the same in both."""
    fi, sv = ({text for part, text in texts(language) if part == "xl/sharedStrings.xml"} for language in LANGUAGES)
    same = {text for text in fi & sv if words([text]) and "." not in text}

    assert {*PEOPLE, "CV", "LinkedIn", "Portfolio", "video", "ta1", "työ1"} == same


def test_henkilötunnus_is_not_asked_for_in_a_workbook() -> None:
    """A workbook is passed on more easily than a client file (lomakkeisto 7.3)."""
    assert "Henkilötunnus" not in columns(POHJAT["fi"]["Asiakkaat"])
    assert "Personbeteckning" not in columns(POHJAT["sv"]["Klienter"])
    assert "asiakas.henkilötunnus" not in SHOWN["Asiakkaat"]


def with_number(tunnus: str, language: Language) -> bytes:
    """Return the pohja with its example client under another number, as an office would overwrite it."""
    filled = opened(template(language))
    for name in SHOWN:
        filled[name_of(name, language)].cell(HEADING + 1, 1).value = tunnus
    data = io.BytesIO()
    filled.save(data)
    return data.getvalue()


@each_language
def test_example_of_the_pohja_is_a_client_without_a_fault(language: Language) -> None:
    found = intake.clients(read(with_number("LATU-7", language), name="x.xlsx"), "x.xlsx", TÄNÄÄN, TÄNÄÄN)

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


@each_language
def test_empty_pohja_says_that_there_are_no_clients(language: Language) -> None:
    found = intake.clients(read(template(language), name="luettelo.xlsx"), "luettelo.xlsx", TÄNÄÄN, TÄNÄÄN)

    first = ASIAKKAAT.of(language)
    assert ["luettelo.xlsx työkirja-ei-asiakkaita", f"{first}!A6 esimerkkirivit"] == told(found)
    assert () == found.clients


# LibreOffice


@pytest.mark.libreoffice
@pytest.mark.xdist_group("libreoffice")
def test_workbooks_saved_by_libreoffice_are_brought_in_as_before(tmp_path: Path) -> None:
    samples = (Path(__file__).parent.parent / "samples" / "asiakkaat").glob("*.yaml")
    clients = [load_asiakas(path.read_bytes(), path.name, PÄIVÄ).tiedosto for path in sorted(samples)]
    (tmp_path / "ennen").mkdir()
    for language in LANGUAGES:
        (tmp_path / "ennen" / f"pohja-{language}.xlsx").write_bytes(with_number("LATU-7", language))
    (tmp_path / "ennen" / "kaikki.xlsx").write_bytes(workbook(content(clients)))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", tmp_path / "jälkeen",
         *sorted((tmp_path / "ennen").iterdir())],
        check=True, capture_output=True, timeout=540,
    )  # fmt: skip

    def of(path: Path) -> intake.Intake:
        return intake.clients(read(path.read_bytes(), name="x"), "x", TÄNÄÄN, TÄNÄÄN)

    models = [Asiakastiedosto.model_validate(client.data) for client in of(tmp_path / "jälkeen/kaikki.xlsx").clients]
    assert [without_empty_rows(client) for client in clients] == models
    for language in LANGUAGES:
        before, after = (of(tmp_path / folder / f"pohja-{language}.xlsx") for folder in ("ennen", "jälkeen"))
        assert [] == told(after)
        assert [client.data for client in before.clients] == [client.data for client in after.clients]
        saved = opened((tmp_path / f"jälkeen/pohja-{language}.xlsx").read_bytes())
        for sheet in (sheet for sheet, its_own in SHEETS if its_own == language):
            kept = {one.formula1 for one in saved[sheet.title].data_validations.dataValidation if one.type == "list"}
            assert kept == {one.formula1 for one in sheet.data_validations.dataValidation if one.type == "list"}
