"""lomake palauta kooste.xlsx: what a coach typed into the kooste becomes data by the rules of a Word form."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
import recalc
from click.testing import CliRunner, Result

from lomake import rajat, source
from lomake.cli import main
from lomake.luvut.rivit import Kausi
from lomake.workbooks import book
from lomake.workbooks.kooste import tables
from lomake.workbooks.kooste.book import blank

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
TABLES = {table.name: table for table in tables.tables(rajat.voimassa(DAY))}


def run(*words: object) -> Result:
    result = CliRunner().invoke(main, [*map(str, words), "--paiva", "2026-11-20"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the kooste of the samples' coach."""
    target = tmp_path_factory.mktemp("kooste") / "kooste.xlsx"
    run("kooste", ROOT / "samples" / "asiakkaat", "--valmentaja", "Sari Ohjaaja", "-o", target)
    return target.read_bytes()


@pytest.fixture
def office(tmp_path: Path, made: bytes) -> Path:
    """Return a folder with the sample clients and the kooste of their coach."""
    shutil.copytree(ROOT / "samples" / "asiakkaat", tmp_path / "asiakkaat")
    (tmp_path / "kooste.xlsx").write_bytes(made)
    return tmp_path


class Typed:
    """A kooste as a coach has it open: cells by the mark of their row and their heading."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)

    def cell(self, name: str, row: int | str, title: str) -> Any:
        table = TABLES[name]
        number = row if isinstance(row, int) else self.row(name, row)
        return self.book[table.sheet.fi].cell(number, table.place(title) + 1)

    def row(self, name: str, row_id: str) -> int:
        table = TABLES[name]
        sheet, place = self.book[table.sheet.fi], table.place("Rivitunniste") + 1
        return next(row for row in range(6, sheet.max_row + 1) if sheet.cell(row, place).value == row_id)

    def add(self, name: str, *, below: bool = False, **values: Any) -> int:
        """Type a row under the last one; the table grows, as in Excel, unless it is left `below`."""
        table = TABLES[name]
        sheet = self.book[table.sheet.fi]
        first, last = sheet.tables[name].ref.split(":")
        number = int("".join(filter(str.isdigit, last)))
        number += int(sheet.cell(number, table.place("Asiakastunnus") + 1).value is not None)
        for title, value in values.items():
            sheet.cell(number, table.place(title.replace("_", " ")) + 1).value = value
        if not below:
            sheet.tables[name].ref = f"{first}:{''.join(filter(str.isalpha, last))}{number}"
        return number

    def copy(self, name: str, row_id: str) -> int:
        """Copy a row under the last one, its mark too."""
        sheet, number = self.book[TABLES[name].sheet.fi], self.row(name, row_id)
        values = [cell.value for cell in sheet[number]]
        new = self.add(name)
        for place, value in enumerate(values, 1):
            sheet.cell(new, place).value = value
        self.add(name)
        return new

    def save(self) -> None:
        self.book.save(self.path)


Edit = Callable[[Typed], object]


def palauta(office: Path, edit: Edit, *words: str) -> Result:
    """Change the kooste as `edit` does, and read it back."""
    typed = Typed(office / "kooste.xlsx")
    edit(typed)
    typed.save()
    return run("palauta", office / "kooste.xlsx", "--asiakkaat", office / "asiakkaat", *words)


def data(office: Path, name: str) -> Any:
    path = office / "asiakkaat" / f"{name}.yaml"
    return source.read(path.read_bytes(), path.name).data


def job(office: Path, name: str, number: int = 0) -> Any:
    return data(office, name)["työsuhteet"][number]


def test_kooste_that_nobody_has_changed_changes_nothing(office: Path) -> None:
    before = {path.name: path.read_bytes() for path in (office / "asiakkaat").iterdir()}

    done = palauta(office, lambda _: None, "--kirjoita")

    assert (0, "") == (done.exit_code, done.stderr)
    assert done.stdout.endswith("Kooste, ei muutoksia\n")
    assert before == {
        path.name: path.read_bytes() for path in (office / "asiakkaat").iterdir() if path.suffix == ".yaml"
    }


def test_changed_cell_is_shown_first_and_written_when_asked(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.cell("Työsuhteet", "LATU-0042/työ1", "Tuntia viikossa").value = 22.5

    shown = palauta(office, edit)
    before = job(office, "aino")["aloitus"]["tunnit"]
    done = palauta(office, lambda _: None, "--kirjoita")

    assert (0, 0) == (shown.exit_code, done.exit_code)
    assert "kirjattaisiin 1 muutos" in shown.stdout
    assert "Työsuhteet!" in shown.stdout
    assert ("18", "22,5") == (before, job(office, "aino")["aloitus"]["tunnit"])
    assert "# päivä 0" in (office / "asiakkaat" / "aino.yaml").read_text(encoding="utf-8")
    assert "ei muutoksia" in palauta(office, lambda _: None, "--kirjoita").stdout


@pytest.mark.parametrize(
    ("table", "row", "title", "value", "place", "expected"),
    [
        ("Asiakkaat", "LATU-0042", "Sukupuoli", "mies", ("asiakas", "sukupuoli"), "mies"),
        ("Asiakkaat", "LATU-0042", "Vakiintunut työ", "kyllä", ("päättäminen", "vakiintunut"), "kyllä"),
        ("Työsuhteet", "LATU-0042/työ1", "Löytyi", "yhdessä", ("työsuhteet", 0, "aloitus", "löytyi"), "yhdessä"),
        ("Työsuhteet", "LATU-0042/työ1", "Toimiala", "kauppa", ("työnantajat", 0, "toimiala"), "kauppa"),
        ("Työsuhteet", "LATU-0042/työ1", "Ammattiluokka", 110, ("työsuhteet", 0, "aloitus", "ammattiluokka"), "0110"),
        ("Työsuhteet", "LATU-0042/työ1", "Euroa tunnissa", 13, ("työsuhteet", 0, "aloitus", "palkka", "määrä"), "13"),
        ("Tapaamiset", "LATU-0042/b1", "Toiveet", "t1; t4", ("työnantajatapaamiset", 0, "toiveet"), ["t1", "t4"]),
        (
            "Tapaamiset",
            "LATU-0042/b1",
            "Seuraava",
            date(2026, 2, 6),
            ("työnantajatapaamiset", 0, "seuraava", "pvm"),
            "6.2.2026",
        ),
        (
            "Tapaamiset",
            "LATU-0042/b1",
            "Työnantaja",
            "kauppapuutarha taimela",
            ("työnantajatapaamiset", 0, "työnantaja"),
            "ta2",
        ),
    ],
    ids=str,
)
def test_each_kind_of_cell_goes_to_its_place(
    office: Path, table: str, row: str, title: str, value: Any, place: tuple[Any, ...], expected: Any
) -> None:
    def edit(typed: Typed) -> None:
        typed.cell(table, row, title).value = value

    done = palauta(office, edit, "--kirjoita")

    here = data(office, "aino")
    for step in place:
        here = here[step]
    assert (0, expected) == (done.exit_code, here), done.output


def test_typed_row_becomes_a_record_once(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.add(
            "Tapaamiset",
            Päiväys=date(2026, 11, 18),
            Asiakastunnus="LATU-0042",
            Työnantaja="Uusi Kukka Oy",
            Toimiala="kauppa",
            Tapa="puhelu",
            Tekijä="valmentaja",
        )

    done = palauta(office, edit, "--kirjoita")

    new, employer = data(office, "aino")["työnantajatapaamiset"][-1], data(office, "aino")["työnantajat"][-1]
    assert 0 == done.exit_code, done.output
    assert {"id": "b8", "päiväys": "18.11.2026", "tapa": "puhelu", "tekijä": "valmentaja"}.items() <= new.items()
    assert (new["työnantaja"], "Uusi Kukka Oy", "kauppa") == (employer["id"], employer["nimi"], employer["toimiala"])
    assert "ei muutoksia" in palauta(office, lambda _: None, "--kirjoita").stdout


def test_row_below_the_table_is_read_and_told(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.add("Tauot", Asiakastunnus="LATU-0037", Alkaa=date(2026, 7, 1), Päättyy=date(2026, 7, 14))
        typed.add("Tauot", below=True, Asiakastunnus="LATU-0042", Alkaa=date(2026, 7, 1))

    done = palauta(office, edit, "--kirjoita")

    assert [{"alkaa": "1.7.2026", "päättyy": "14.7.2026"}] == data(office, "jere")["tauot"]
    assert [{"alkaa": "1.7.2026"}] == data(office, "aino")["tauot"]
    assert "Tauot!A7: huomio: Rivi on taulukon alla" in done.stderr


def test_copied_row_that_was_changed_is_a_new_row_and_the_old_one_stays(office: Path) -> None:
    def edit(typed: Typed) -> None:
        new = typed.copy("Tapaamiset", "LATU-0042/b1")
        typed.cell("Tapaamiset", new, "Päiväys").value = date(2026, 11, 19)

    before = data(office, "aino")["työnantajatapaamiset"]
    done = palauta(office, edit, "--kirjoita")

    after = data(office, "aino")["työnantajatapaamiset"]
    assert before == after[:-1]
    assert ("b8", "19.11.2026", before[0]["työnantaja"]) == tuple(
        after[-1][key] for key in ("id", "päiväys", "työnantaja")
    ), done.output


def test_emptied_cell_waits_for_leave(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.cell("Työsuhteet", "LATU-0042/työ1", "Ammattiluokka").value = None

    waits = palauta(office, edit, "--kirjoita")
    kept = job(office, "aino")["aloitus"]["ammattiluokka"]
    done = palauta(office, lambda _: None, "--kirjoita", "--tyhjennä")

    assert (1, "6113") == (waits.exit_code, kept)
    assert 0 == done.exit_code
    assert not job(office, "aino")["aloitus"].get("ammattiluokka")


def test_removed_row_waits_for_leave(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.book["Työnantajatapaamiset"].delete_rows(typed.row("Tapaamiset", "LATU-0042/b6"))

    waits = palauta(office, edit, "--kirjoita")
    kept = len(data(office, "aino")["työnantajatapaamiset"])
    done = palauta(office, lambda _: None, "--kirjoita", "--poista")

    assert (1, 7) == (waits.exit_code, kept)
    assert (0, 6) == (done.exit_code, len(data(office, "aino")["työnantajatapaamiset"])), done.output


def test_client_whose_rows_are_gone_is_told_and_not_removed(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.book["Asiakkaat"].delete_rows(typed.row("Asiakkaat", "LATU-0055"))

    done = palauta(office, edit, "--kirjoita", "--poista")

    assert 1 == done.exit_code
    assert "Asiakasta ei poisteta" in done.stdout
    assert data(office, "linnea")["asiakas"]["tunnus"] == "LATU-0055"


def test_conflict_stops_the_client_until_it_is_said_whose_word_counts(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.cell("Työsuhteet", "LATU-0042/työ1", "Tuntia viikossa").value = 20
        typed.cell("Työsuhteet", "LATU-0037/työ2", "Tuntia viikossa").value = 26

    file = office / "asiakkaat" / "aino.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("tunnit: 18", "tunnit: 19", 1), encoding="utf-8")
    stopped = palauta(office, edit, "--kirjoita")
    aino, jere = job(office, "aino")["aloitus"]["tunnit"], job(office, "jere", 1)["aloitus"]["tunnit"]
    done = palauta(office, lambda _: None, "--kirjoita", "--voittaa", "lomake")

    assert (1, "19", "26") == (stopped.exit_code, aino, jere)
    assert "mitään ei kirjattu" in stopped.stdout
    assert (0, "20") == (done.exit_code, job(office, "aino")["aloitus"]["tunnit"])


@pytest.mark.parametrize(
    ("title", "value", "told"),
    [
        ("Alkoi", "ensi viikolla", "Kirjoita päivä"),
        ("Laji", "pätkätyö", "Valitse jokin näistä"),
        ("Tuntia viikossa", "paljon", "Kirjoita pelkkä luku"),
        ("Työnantaja", "Ihan Muu Oy", "Työnantajaa ei vaihdeta"),
        ("Avoin", "ei", "Tätä saraketta ei lueta"),
        ("Asiakastunnus", "LATU-0037", "asiakastunnus on vaihdettu"),
    ],
)
def test_what_is_not_understood_is_told_with_its_cell_and_kept(office: Path, title: str, value: str, told: str) -> None:
    place = ""

    def edit(typed: Typed) -> None:
        nonlocal place
        cell = typed.cell("Työsuhteet", "LATU-0042/työ1", title)
        cell.value, place = value, f"Työsuhteet!{cell.coordinate} {title}"

    before = job(office, "aino")
    done = palauta(office, edit, "--kirjoita")

    first, note = data(office, "aino")["tiedosto"]["huomiot"]
    assert 1 == done.exit_code
    assert before == job(office, "aino")
    assert f"? {place}: " in done.stdout
    assert told in done.stdout
    assert f"”{value}”" in note
    palauta(office, lambda _: None, "--kirjoita")
    assert [first, note] == data(office, "aino")["tiedosto"]["huomiot"]


def test_formula_that_was_typed_over_is_told(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.cell("Työsuhteet", "LATU-0042/työ1", "Kesto pv").value = 5

    done = palauta(office, edit)

    assert "Kaavan päälle on kirjoitettu" in done.stderr


def test_unknown_client_is_told_and_the_others_are_read(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.add("Tauot", Asiakastunnus="LATU-9999", Alkaa=date(2026, 7, 1))
        typed.add("Tauot", Asiakastunnus="140392-9029", Alkaa=date(2026, 7, 1))
        typed.cell("Työsuhteet", "LATU-0042/työ1", "Tuntia viikossa").value = 20

    done = palauta(office, edit, "--kirjoita")

    assert 6 == done.exit_code
    assert "Tauot!A6: virhe: Tästä asiakkaasta ei ole asiakastiedostoa" in done.stderr
    assert "Tauot!A7: virhe: Riviltä puuttuu asiakastunnus tai se on väärin" in done.stderr
    assert "140392" not in done.output
    assert "20" == job(office, "aino")["aloitus"]["tunnit"]


def test_order_of_rows_and_columns_does_not_matter(office: Path) -> None:
    def edit(typed: Typed) -> None:
        sheet = typed.book["Työnantajatapaamiset"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]
        for number, row in enumerate(reversed(rows), 6):
            for place, value in enumerate(row, 1):
                sheet.cell(number, place).value = value

    assert "ei muutoksia" in palauta(office, edit).stdout


def test_blank_kooste_is_read_into_the_clients_that_it_names(office: Path) -> None:
    (office / "kooste.xlsx").write_bytes(blank(Kausi(DAY, DAY), DAY, rajat.voimassa(DAY)))

    def edit(typed: Typed) -> None:
        sheet = typed.book["Tauot"]
        sheet["A6"].value, sheet["B6"].value = "LATU-0042", date(2026, 7, 1)

    done = palauta(office, edit, "--kirjoita")

    assert 0 == done.exit_code, done.output
    assert [{"alkaa": "1.7.2026"}] == data(office, "aino")["tauot"]


def test_two_answers_for_one_employer_are_told_and_neither_is_written(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.cell("Tapaamiset", "LATU-0042/b1", "Toimiala").value = "kauppa"
        typed.cell("Tapaamiset", "LATU-0042/b2", "Toimiala").value = "ICT"

    before = data(office, "aino")["työnantajat"]
    done = palauta(office, edit, "--kirjoita")

    assert 1 == done.exit_code
    assert "Kirjoita kaikille riveille sama." in done.stdout
    assert before == data(office, "aino")["työnantajat"]


def test_second_row_of_a_client_is_told_and_not_lost(office: Path) -> None:
    def edit(typed: Typed) -> None:
        typed.add("Asiakkaat", Asiakastunnus="LATU-0042", Sukupuoli="mies")

    done = palauta(office, edit, "--kirjoita")

    assert 1 == done.exit_code
    assert "Jätä asiakkaalle yksi rivi" in done.stdout
    assert "mies" in data(office, "aino")["tiedosto"]["huomiot"][-1]
    assert "nainen" == data(office, "aino")["asiakas"]["sukupuoli"]


def test_client_typed_into_the_kooste_fills_only_what_the_file_lacks(office: Path) -> None:
    text = (office / "asiakkaat" / "aino.yaml").read_text(encoding="utf-8").replace("LATU-0042", "LATU-0043")
    text = text.replace("sukupuoli: nainen", "sukupuoli:")
    (office / "asiakkaat" / "toinen.yaml").write_text(text, encoding="utf-8")

    fills = palauta(
        office, lambda typed: typed.add("Asiakkaat", Asiakastunnus="LATU-0043", Sukupuoli="nainen"), "--kirjoita"
    )
    conflict = palauta(office, lambda typed: _last_client(typed, "Rauma"), "--kirjoita")

    assert (0, "nainen") == (fills.exit_code, data(office, "toinen")["asiakas"]["sukupuoli"]), fills.output
    assert (1, "Pori") == (conflict.exit_code, data(office, "toinen")["asiakas"]["kotikunta"])


def _last_client(typed: Typed, kotikunta: str) -> None:
    sheet = typed.book["Asiakkaat"]
    row = next(row for row in range(6, sheet.max_row + 1) if sheet.cell(row, 1).value == "LATU-0043")
    typed.cell("Asiakkaat", row, "Kotikunta").value = kotikunta


def test_kooste_in_which_someone_has_written_is_not_replaced(office: Path) -> None:
    again = ("kooste", office / "asiakkaat", "--valmentaja", "Sari Ohjaaja", "-o", office / "kooste.xlsx")
    untouched = run(*again)
    palauta(office, lambda typed: typed.add("Tauot", Asiakastunnus="LATU-0042", Alkaa=date(2026, 7, 1)))

    refused, replaced = run(*again), run(*again, "--korvaa")

    assert [0, 5, 0] == [untouched.exit_code, refused.exit_code, replaced.exit_code]
    assert "Työkirjaan on kirjoitettu" in refused.stderr


@pytest.mark.parametrize("sheet", ["Pohjatiedot", ""], ids=["without base", "another workbook"])
def test_workbook_that_is_no_kooste_is_refused(office: Path, sheet: str) -> None:
    found = openpyxl.load_workbook(office / "kooste.xlsx") if sheet else openpyxl.Workbook()
    if sheet:
        del found[sheet]
    found.save(office / "kooste.xlsx")

    done = run("palauta", office / "kooste.xlsx", "--asiakkaat", office / "asiakkaat", "--kirjoita")

    assert 6 == done.exit_code
    assert "ei ole ohjelman tekemä kooste" in done.stderr


def test_sheet_without_its_marks_is_refused_and_nothing_is_guessed(office: Path) -> None:
    def edit(typed: Typed) -> None:
        table = TABLES["Työsuhteet"]
        typed.book["Työsuhteet"].cell(book.HEADER_ROW + 1, table.place("Rivitunniste") + 1).value = "Muu"

    before = data(office, "aino")
    done = palauta(office, edit, "--kirjoita", "--poista")

    assert 6 == done.exit_code
    assert "Palauta ne" in done.stderr
    assert before == data(office, "aino")


@pytest.mark.libreoffice
def test_kooste_that_libreoffice_has_saved_reads_back(office: Path, tmp_path: Path) -> None:
    typed = Typed(office / "kooste.xlsx")
    typed.cell("Työsuhteet", "LATU-0042/työ1", "Tuntia viikossa").value = 22.5
    data_ = io.BytesIO()
    typed.book.save(data_)
    (saved,) = recalc.recalculated({"kooste": data_.getvalue()}, tmp_path).values()
    (office / "kooste.xlsx").write_bytes(saved)

    done = run("palauta", office / "kooste.xlsx", "--asiakkaat", office / "asiakkaat")

    assert 0 == done.exit_code, done.output
    assert "kirjattaisiin 1 muutos\n" in done.stdout
