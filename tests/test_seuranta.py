"""The team leader's workbook: what stands in it, that its formulas are right, and what leaves the team."""

from __future__ import annotations

import io
import os
import re
import zipfile
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
import recalc
import tiimit
from click.testing import CliRunner, Result

from lomake import rajat
from lomake.aika import Jakso
from lomake.cli import main
from lomake.client_file import load_asiakas, load_tiimi
from lomake.fields import Kind
from lomake.kriteerit.ehdotukset import ehdotukset
from lomake.kriteerit.ehdotus import Aineisto
from lomake.language import Language, in_language
from lomake.luvut import LUVUT, Muoto
from lomake.luvut.peitto import PIILOTETTU, on_peitettävä, peitetty_rivi
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.tyonhaku import TapaamisenTapa
from lomake.workbooks.kooste import columns
from lomake.workbooks.kooste.tables import lists
from lomake.workbooks.kooste.tables import tables as kooste_tables
from lomake.workbooks.seuranta import book, charges, outside, results, tables, team_rows
from lomake.workbooks.seuranta.team import NOBODY, Team, chosen_quarter, quarter_of

# openpyxl, which reads the books here, does not know sparklines.
pytestmark = pytest.mark.filterwarnings("ignore:Sparkline Group extension")

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
RAJAT = rajat.voimassa(DAY)
SHEETS = [
    "Tilannekuva", "Valmentajat", "Työnantajayhteydet viikoittain", "Asiakkaat", "Tulokset kausittain",
    "Ohjaus ja kenttätyö", "Laatukriteerit", "Työsuhteet", "Koulutus", "Tapaamiset", "Tauot", "Vastuut", "Selite",
]  # fmt: skip
PUHELU = TapaamisenTapa.PUHELU
LONGEST = 8192
"""As long a formula as Excel takes."""


@cache
def samples() -> tuple[Asiakastiedosto, ...]:
    files = [*sorted((ROOT / "samples").glob("asiakkaat/*.yaml")), ROOT / "samples" / "paattynyt" / "eeli.yaml"]
    return tuple(load_asiakas(path.read_bytes(), path.name, DAY).tiedosto for path in files)


@cache
def sample_team() -> Tiimitiedosto:
    path = ROOT / "samples" / "tiimi.yaml"
    return load_tiimi(path.read_bytes(), path.name, DAY).tiedosto


def team(
    files: Any,
    tiimi: Tiimitiedosto | None = None,
    day: date = DAY,
    last: Jakso | None = None,
    language: Language = "fi",
) -> Team:
    return Team(files, tiimi, day, last or quarter_of(DAY), RAJAT, language)


@cache
def of_samples() -> bytes:
    whole = team(samples(), sample_team())
    return book.workbook(whole, ehdotukset(Aineisto(samples(), DAY, RAJAT, sample_team())), ())


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def text_of(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return " ".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))


def run(*words: object) -> Result:
    result = CliRunner().invoke(main, [*map(str, words), "--paiva", "2026-11-20"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


# What stands in it


def test_sheets_stand_in_their_order_the_situation_first_and_the_lists_hidden() -> None:
    found = opened(of_samples())

    assert [*SHEETS, "Luettelot"] == found.sheetnames
    assert "hidden" == found["Luettelot"].sheet_state
    assert 0 == found.index(found.active)


def test_each_table_has_its_headings_and_formulas_and_none_is_too_long() -> None:
    found = opened(of_samples())

    whole = [tables.clients(RAJAT), tables.coaches(RAJAT), tables.weeks(RAJAT), tables.guidance(), tables.criteria()]
    for table in [*whole, *tables.base_tables(RAJAT), charges.table(RAJAT)]:
        (made,) = found[table.sheet.fi].tables.values()
        heads = [cell.value for cell in found[table.sheet.fi][table.header + 1]][: len(table.columns)]
        assert [column.title for column in table.columns] == heads == [column.name for column in made.tableColumns]
        formulas = [column.calculatedColumnFormula for column in made.tableColumns]
        assert [bool(column.formula) for column in table.columns] == [bool(one) for one in formulas]
    longest = max(len(str(getattr(cell.value, "text", cell.value))) for sheet in found for row in sheet for cell in row)
    assert longest < LONGEST


def test_every_drop_down_offers_the_choices_of_the_model_and_of_the_team() -> None:
    found = opened(of_samples())
    listed = {}
    for column in found["Luettelot"].iter_cols(min_row=5):
        listed[column[0].value] = [cell.value for cell in column[1:] if cell.value]

    for name, choices in lists(kooste_tables(RAJAT)).items():
        heading = name.removeprefix("L_").replace("_", " ")
        assert listed.get(heading) in (None, [in_language(one, "fi") for one in choices])
    assert 15 < len(listed)
    for table in kooste_tables(RAJAT):
        for column in table.columns:
            field = columns.field_at(table.name, column.field) if column.field else None
            if field and field.kind is Kind.CHOICE and field.choices:
                assert listed.get(field.choices.__name__) in (None, [str(choice) for choice in field.choices])
    assert ["Sari Ohjaaja", "Oskari Opastaja", "Vilma Valtti"] == listed["Valmentaja"]
    assert [kind.fi for kind in team_rows.KIND_WORDS] == listed["Ohjaus"]


def test_result_sheets_are_protected_and_the_day_the_period_and_the_selector_are_open() -> None:
    found = opened(of_samples())

    protected = [name for name in SHEETS if found[name].protection.sheet]
    assert ["Tilannekuva", "Tulokset kausittain", "Selite"] == protected
    open_ = [("Tilannekuva", "K1"), ("Tulokset kausittain", "F6"), ("Tulokset kausittain", "I3")]
    assert [False] * 3 == [found[sheet][cell].protection.locked for sheet, cell in open_]


def test_every_chart_has_its_words_and_its_numbers() -> None:
    with zipfile.ZipFile(io.BytesIO(of_samples())) as package:
        drawings = [
            package.read(name).decode() for name in package.namelist() if name.startswith("xl/drawings/drawing")
        ]
        charts = [package.read(name).decode() for name in package.namelist() if name.startswith("xl/charts/chart")]

    words = [found for one in drawings for found in re.findall(r'<xdr:cNvPr [^>]*descr="([^"]+)"', one)]
    assert 6 == len(words) == len(charts)
    assert all("Luvut" in one for one in words)
    assert all("<c:numCache>" in one for one in charts)


def test_what_to_take_hold_of_is_linked_to_its_sheet() -> None:
    sheet = opened(of_samples())["Tilannekuva"]

    places = [sheet[f"J{row}"].hyperlink.location for row in range(9, 18)]

    assert {place.split("!")[0].strip("'") for place in places} <= set(SHEETS)


def test_no_name_identity_code_address_or_diagnosis_is_anywhere_in_the_file() -> None:
    text = text_of(of_samples())

    for client in samples():
        person = client.asiakas
        secret = [person.sukunimi, person.henkilötunnus, person.puhelin, person.sähköposti, person.osoite.katu]
        assert [] == [word for word in secret if word and word in text]
    assert [] == [word for word in ("masennus", "ADHD", "ahdistus", "reuma") if word.casefold() in text.casefold()]


def test_same_clients_and_day_give_the_same_bytes() -> None:
    proposals = ehdotukset(Aineisto(samples(), DAY, RAJAT, sample_team()))

    assert of_samples() == book.workbook(team(samples(), sample_team()), proposals, ())


# Whose the rows are


def moved() -> Asiakastiedosto:
    contacts = [{"id": "b1", "päiväys": "2026-10-05", "tapa": "kasvokkain muualla"}]
    contacts += [{"id": "b2", "päiväys": "2026-11-05", "tapa": "kasvokkain muualla"}]
    return Asiakastiedosto.model_validate(
        {
            "asiakas": {"tunnus": "LATU-0001"},
            "valmentaja": {"nimi": "Uusi", "alkaen": "2026-11-01"},
            "valmentajat": [{"nimi": "Vanha", "alkaen": "2026-01-01", "päättyen": "2026-10-31"}],
            "sopimus": {"alkaa": "2026-10-01"},
            "työnantajatapaamiset": contacts,
        }
    )


def test_client_who_changed_coach_is_counted_once_in_the_team_and_by_day_for_coaches() -> None:
    whole = team([moved()])
    figures = {luku.avain: luku for luku in LUVUT}
    period = whole.period(whole.quarters[-1])

    def value(key: str, coach: str = "") -> object:
        return figures[key].laske(whole.of(coach) if coach else whole.data, period)

    assert [1, 0, 1] == [value("asiakasmäärä", coach) for coach in ("", "Vanha", "Uusi")]
    assert [1, 1, 1] == [value("asiakkaita_kaudella", coach) for coach in ("", "Vanha", "Uusi")]
    assert [1, 1, 0] == [value("uudet", coach) for coach in ("", "Vanha", "Uusi")]
    assert ["Vanha", "Uusi"] == [whole.coach_on(moved(), date(2026, month, 5)) for month in (10, 11)]


def test_coaches_of_one_name_are_told_apart_and_a_client_without_coach_has_a_column() -> None:
    data = {"valmentajat": [{"tunnus": "a", "nimi": "Kai *"}, {"tunnus": "b", "nimi": "kai"}], "tiimi": {}}
    client = Asiakastiedosto.model_validate({"asiakas": {"tunnus": "LATU-0001"}})

    found = team([client], Tiimitiedosto.model_validate(data)).coaches

    assert ["Kai", "kai (b)", NOBODY.fi] == [coach.name for coach in found]


@pytest.mark.parametrize(
    ("kausi", "last", "year"),
    [
        (None, date(2026, 10, 1), False),
        ((date(2026, 7, 1), date(2026, 9, 30)), date(2026, 7, 1), False),
        ((date(2025, 1, 1), date(2025, 12, 31)), date(2025, 10, 1), True),
    ],
)
def test_four_quarters_end_with_the_one_asked_for(kausi: tuple[date, date] | None, last: date, year: bool) -> None:
    found, whole = chosen_quarter(kausi, DAY)

    assert (last, year) == (found.alku, whole)
    columns_ = results.periods(team(samples(), last=found))
    assert results.year_title(team(samples(), last=found).year) == columns_[-1].title
    assert found.alku == columns_[-2].kausi.alku


def test_load_of_a_team_is_open_while_the_working_time_of_a_coach_with_clients_is() -> None:
    known, unknown, idle = ("A", 1.0, 12, 12.0), ("B", None, 3, None), ("C", None, 0, None)
    states = (0, 0, 0, 0, 0, 0, None)

    loads = [team_rows.team_row([(*row, *states) for row in rows])[3] for rows in ([known, idle], [known, unknown], [])]

    assert [12.0, None, None] == loads


# The formulas


def edited(data: bytes, *cells: tuple[str, str, Any]) -> bytes:
    """Return the workbook with other values in some cells, as a leader would type them."""
    found = opened(data)
    for sheet, address, value in cells:
        found[sheet][address].value = value
    kept = io.BytesIO()
    found.save(kept)
    return kept.getvalue()


def called() -> Asiakastiedosto:
    """Return the client whose first contact was no meeting but a call."""
    first, second = moved().työnantajatapaamiset
    return moved().model_copy(update={"työnantajatapaamiset": [first.model_copy(update={"tapa": PUHELU}), second]})


@pytest.mark.libreoffice
def test_every_formula_recalculated_has_its_cached_value_also_after_edits(tmp_path: Path) -> None:
    """The day, the period, the selector and a row are changed as a leader would."""
    clients = tiimit.tiimi(7, valmentajia=4, asiakkaita=40)
    summer, sunday = quarter_of(date(2026, 8, 1)), DAY + timedelta(days=2)
    whole_year = results.periods(team(clients, last=summer))[-1].title
    made = {
        "samples": of_samples(),
        "på svenska": book.workbook(team(clients, sample_team(), language="sv"), (), (), whole_year=True),
        "blank": book.blank(DAY, RAJAT),
        "team": book.workbook(team(clients, sample_team()), (), ()),
        "summer": book.workbook(team(clients, sample_team(), last=summer), (), (), whole_year=True),
        "moved": book.workbook(team([moved()]), (), ()),
        "called": book.workbook(team([called()]), (), ()),
        "sunday": book.workbook(team(samples(), sample_team(), sunday), (), ()),
    }
    expected = {name: recalc.formulas(data) for name, data in made.items()}
    period = [("Tulokset kausittain", "F6", summer.alku), ("Tulokset kausittain", "I3", in_language(whole_year, "fi"))]
    made["period edited"], expected["period edited"] = edited(made["team"], *period), expected["summer"]
    made["row edited"] = edited(made["moved"], ("Tapaamiset", "F6", str(PUHELU)))
    expected["row edited"] = expected["called"]
    made["day edited"] = edited(made["samples"], ("Tilannekuva", "K1", sunday))
    expected["day edited"] = expected["sunday"]

    found = {name: recalc.values(data) for name, data in recalc.recalculated(made, tmp_path).items()}

    assert {name: {} for name in made} == {
        name: recalc.differences(values, found[name]) for name, values in expected.items()
    }
    assert expected["summer"] != expected["team"]
    assert expected["samples"] != expected["sunday"]
    assert expected["moved"] != expected["called"]


@pytest.mark.libreoffice
def test_formulas_of_forty_coaches_recalculated_have_their_cached_values(tmp_path: Path) -> None:
    """In the long proofs, `make kesto`, they have 600 clients: 31 872 formulas."""
    count = 600 if os.environ.get("LOMAKE_KESTO") else 120
    large = book.workbook(team(tiimit.tiimi(11, valmentajia=40, asiakkaita=count, töitä=2)), (), ())

    (found,) = recalc.recalculated({"large": large}, tmp_path).values()

    expected = recalc.formulas(large)
    assert 50 * count < len(expected)
    assert {} == recalc.differences(expected, recalc.values(found))


# What leaves the team


@pytest.mark.parametrize(
    ("described", "covered"),
    [
        ((0,), False),
        ((1,), True),
        ((4,), True),
        ((5,), False),
        ((9, 9, 0), False),
        ((9, 5, 4), True),
        ((9, 2, 7), True),
    ],
)
def test_what_describes_fewer_than_five_clients_is_covered(described: tuple[int, ...], covered: bool) -> None:
    assert covered is on_peitettävä(described, 5)


def test_year_does_not_give_away_a_covered_quarter() -> None:
    (new,) = [luku for luku in LUVUT if luku.avain == "uudet"]
    (now,) = [luku for luku in LUVUT if luku.avain == "asiakasmäärä"]

    row = peitetty_rivi(new, [6, 2, 0, 9, 17], [(6,), (2,), (0,), (9,), (17,)], 5)

    assert [6, "<5", 0, 9, PIILOTETTU] == row
    assert ["<5", 9] == peitetty_rivi(now, [2, 9], [(2,), (9,)], 5)


@pytest.mark.parametrize("seed", range(6))
def test_no_small_number_of_clients_is_anywhere_in_the_book_for_a_steering_group(seed: int) -> None:
    """Counted again without the functions that cover: from the client files, one figure that each reader knows."""
    whole = team(tiimit.tiimi(seed, valmentajia=2, asiakkaita=14))
    sheet = opened(outside.workbook(whole, (), 0))["Tulokset kausittain"]
    rows = {row[1].value: [cell.value for cell in row[2:7]] for row in sheet.iter_rows(min_row=8) if row[1].value}

    for quarter, shown in zip(whole.quarters, rows["Uudet asiakkaat"], strict=False):
        last = min(quarter.loppu, DAY)
        begun = sum(quarter.alku <= (one.sopimus.alkaa or date.min) <= last for one in whole.files)
        assert ("<5" if 0 < begun < 5 else begun) == shown
    counts = [luku.nimi.fi for luku in LUVUT if luku.muoto is Muoto.KOKONAINEN]
    small = [value for name in counts for value in rows[name] if isinstance(value, (int, float)) and 0 < value < 5]
    assert [] == small


def test_book_for_a_steering_group_has_values_only_and_no_client_nor_coach() -> None:
    data = outside.workbook(team(samples(), sample_team()), (), 2)

    assert ["Tulokset kausittain", "Laatukriteerit", "Selite"] == opened(data).sheetnames
    assert {} == recalc.formulas(data)
    text = text_of(data)
    hidden = ("LATU-", "Ohjaaja", "Opastaja", "Viherpiha", "Puutarhakeskus", "itse hakeutunut", "Kymmenen asiakirjaa")
    assert [] == [word for word in hidden if word in text]
    assert "luvuista puuttuu 2 asiakastiedostoa" in text
    assert data == outside.workbook(team(samples(), sample_team()), (), 2)


# The command


def test_command_makes_each_of_the_three_books(tmp_path: Path) -> None:
    words = (ROOT / "samples/asiakkaat", "--tiimi", ROOT / "samples/tiimi.yaml", "--kausi", "2026-Q3")

    whole = run("seuranta", *words, "-o", tmp_path / "s.xlsx")
    reduced = run("seuranta", *words, "--ohjausryhmalle", "-o", tmp_path / "o.xlsx")
    blank = run("seuranta", "--tyhja", "-o", tmp_path / "t.xlsx")

    assert [0, 0, 0] == [done.exit_code for done in (whole, reduced, blank)]
    shown = recalc.values((tmp_path / "s.xlsx").read_bytes())
    assert "III/2026" == shown["Tulokset kausittain", "F5"] == shown["Tulokset kausittain", "I3"]
    assert "<5" == recalc.values((tmp_path / "o.xlsx").read_bytes())["Tulokset kausittain", "F9"]
    assert 0 == recalc.values((tmp_path / "t.xlsx").read_bytes())["Tilannekuva", "A5"]


def test_bad_client_does_not_stop_the_book_but_is_listed_without_its_values(tmp_path: Path) -> None:
    folder = tmp_path / "asiakkaat"
    folder.mkdir()
    good = (ROOT / "samples" / "asiakkaat" / "aino.yaml").read_text(encoding="utf-8")
    (folder / "aino.yaml").write_text(good, encoding="utf-8")
    bad = good.replace("LATU-0042", "LATU-0099").replace("alkaa: 12.1.2026", "alkaa: Salainensana")
    (folder / "rikki.yaml").write_text(bad, encoding="utf-8")

    done = run("seuranta", folder, "-o", tmp_path / "s.xlsx")

    shown = recalc.values((tmp_path / "s.xlsx").read_bytes())
    listed = " ".join(str(value) for (sheet, _), value in shown.items() if sheet == "Puuttuvat")
    assert 3 == done.exit_code
    assert "rikki.yaml" in listed
    assert "Salainensana" not in listed + done.output
    assert "LATU-0042" in shown.values()
    assert "LATU-0099" not in shown.values()


@pytest.mark.parametrize(
    "words",
    [["-o", "s.xlsx"], ["--tyhja", "--ohjausryhmalle", "-o", "s.xlsx"], ["--tyhja", "-o", "aino.yaml"]],
    ids=" ".join,
)
def test_wrong_use_writes_nothing(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert 2 == run("seuranta", *words).exit_code
    assert [] == list(tmp_path.iterdir())
