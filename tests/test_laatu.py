"""The score sheet of the quality criteria: scores and proposals apart, bands, what is left open, and its two files."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
import recalc
from click.testing import CliRunner, Result

from lomake import rajat
from lomake.cli import main
from lomake.client_file import load_asiakas, load_tiimi
from lomake.kriteerit.asteikko import TIIVISTELMÄ
from lomake.kriteerit.ehdotukset import ehdotukset
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus
from lomake.kriteerit.koonti import Koonti, koonti, seuraava_arviointi
from lomake.kriteerit.luettelo import KRITEERIT, Osio, Taso
from lomake.kriteerit.pisteytys import TÄMÄ_ARVIOINTI
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.tiimi import ArvioinninLaji
from lomake.word import laatu as word
from lomake.workbooks import laatu

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
PERUSTE, LASKETTU = FiSv("Peruste.", "Grund."), FiSv("Laskettu.", "Räknat.")
RAJAT = rajat.voimassa(DAY)
SCORES = [*range(11, 14), *range(16, 24), *range(26, 40)]
"""The rows of the 25 scores on the sheet, as Excel counts."""
BANDS = [
    (73, Taso.EI_TUETTUA, 6), (74, Taso.KOHTALAINEN, 6), (99, Taso.KOHTALAINEN, 6), (100, Taso.HYVÄ, 12),
    (114, Taso.HYVÄ, 12), (115, Taso.ESIMERKILLINEN, 12), (125, Taso.ESIMERKILLINEN, 12),
]  # fmt: skip


def clients() -> list[Asiakastiedosto]:
    return [load_asiakas(path.read_bytes(), path.name, DAY).tiedosto for path in (ROOT / "samples/asiakkaat").iterdir()]


def sample_team() -> Tiimitiedosto:
    path = ROOT / "samples" / "tiimi.yaml"
    return load_tiimi(path.read_bytes(), path.name, DAY).tiedosto


def points(total: int, count: int = 25) -> list[int]:
    """Return the scores of the first `count` criteria, `total` together."""
    each, rest = divmod(total, count)
    return [each + (place < rest) for place in range(count)]


def team(scores: list[int], päiväys: date = DAY) -> Tiimitiedosto:
    rows = [{"nro": nro, "pisteet": score} for nro, score in enumerate(scores, 1)]
    assessed = {"päiväys": päiväys, "laji": ArvioinninLaji.ITSE, "arvioijat": ["A", "B"], "pisteet": rows}
    return Tiimitiedosto.model_validate({"tiimi": {"nimi": "Tiimi"}, "arvioinnit": [assessed]})


def book_of(one: Koonti) -> bytes:
    return laatu.workbook(one, DAY, RAJAT)


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [*map(str, words)])


@pytest.mark.parametrize(("total", "taso", "months"), BANDS)
def test_band_is_cut_at_its_printed_edges(total: int, taso: Taso, months: int) -> None:
    found = koonti(team(points(total)), DAY)

    assert total == found.yhteispistemäärä
    assert taso is found.taso
    assert seuraava_arviointi(DAY, total) == found.seuraava == date(2026 + 1, 5 if months == 6 else 11, 20)


@pytest.mark.parametrize("scores", [points(100, 24), [5] * 24, []], ids=["24", "24 full", "none"])
def test_a_criterion_without_score_leaves_the_total_open(scores: list[int]) -> None:
    found = koonti(team(scores), DAY)

    assert (None, None, None) == (found.yhteispistemäärä, found.taso, found.seuraava)
    assert f"{len(scores)}/25 arvioitu" == found.tulos.fi
    assert found.välisumma(Osio.SISÄLTÖ) is None


def test_a_half_point_and_a_criterion_scored_twice_are_no_scores() -> None:
    rows = [{"nro": 1, "pisteet": Decimal("4.5")}, {"nro": 2, "pisteet": 4}, {"nro": 2, "pisteet": 5}]
    one = Tiimitiedosto.model_validate({"tiimi": {}, "arvioinnit": [{"päiväys": DAY, "pisteet": rows}]})

    found = koonti(one, DAY)

    assert [None, None] == [rivi.pisteet for rivi in found.rivit[:2]]


def test_latest_assessment_of_the_day_is_shown_and_the_one_before_it() -> None:
    dated = [{"päiväys": date(2026, month, 1), "pisteet": [{"nro": 1, "pisteet": month}]} for month in (3, 1, 2, 5)]
    one = Tiimitiedosto.model_validate({"tiimi": {}, "arvioinnit": dated})

    assert 3 == koonti(one, date(2026, 4, 30)).rivit[0].pisteet
    assert 2 == koonti(one, date(2026, 4, 30), ohita=1).rivit[0].pisteet
    assert koonti(one, date(2025, 1, 1)).rivit[0].pisteet is None


def test_every_criterion_has_its_anchors() -> None:
    assert [kriteeri.nro for kriteeri in KRITEERIT] == list(TIIVISTELMÄ)
    assert all("5:" in words.fi or "Yksi piste" in words.fi for words in TIIVISTELMÄ.values())
    for words in TIIVISTELMÄ.values():  # the same figures in both languages
        assert re.findall(r"\d+", words.fi) == re.findall(r"\d+", words.sv)


def test_sheet_has_the_exact_names_in_three_groups_and_scores_apart_from_proposals() -> None:
    proposals = [Ehdotus(nro, 3, PERUSTE) for nro in range(1, 25)] + [Ehdotus(25, None, PERUSTE, väli=(2, 4))]

    book = opened(book_of(koonti(team([5] * 24), DAY, proposals)))

    sheet = book["Pistemäärät"]
    assert ["Pistemäärät", "Kehittäminen", "Ehdotusten perusteet", "Luettelot"] == book.sheetnames
    assert [kriteeri.nimi.fi for kriteeri in KRITEERIT] == [sheet[f"B{row}"].value for row in SCORES]
    assert [str(osio) for osio in Osio] == [sheet[cell].value for cell in ("A10", "A15", "A25")]
    assert ["enintään 15", "enintään 40", "enintään 70"] == [
        sheet[cell].value.partition(", ")[2] for cell in ("B14", "B24", "B40")
    ]
    assert [5] * 24 + [None] == [sheet[f"C{row}"].value for row in SCORES]
    assert [3] * 24 + ["2–4"] == [sheet[f"D{row}"].value for row in SCORES]
    assert not any(sheet[f"C{row}"].alignment.wrap_text for row in range(4, 8))  # else a long kind of assessment is cut
    assert {False} == {sheet[f"C{row}"].protection.locked for row in SCORES}
    assert {True} == {sheet[f"D{row}"].protection.locked for row in SCORES}
    assert sheet.protection.sheet


def test_drop_downs_offer_the_choices_of_the_model() -> None:
    book = opened(book_of(koonti(None, DAY)))

    lists = {str(one.sqref): one.formula1 for one in book["Pistemäärät"].data_validations.dataValidation}

    assert f'"{",".join(map(str, ArvioinninLaji))}"' == lists["C5"]
    assert {'"1,2,3,4,5"'} == {lists[f"C{row}"] for row in SCORES}
    names = [cell.value for cell in book["Luettelot"]["A"]][5:]
    assert [f"{kriteeri.nro} {kriteeri.nimi.fi}" for kriteeri in KRITEERIT] == names


def test_grounds_tell_window_number_of_cases_limits_with_sources_and_anchors() -> None:
    proposals = ehdotukset(Aineisto(clients(), DAY, RAJAT, sample_team()))

    sheet = opened(laatu.workbook(koonti(sample_team(), DAY, proposals), DAY, RAJAT, [LASKETTU]))[
        "Ehdotusten perusteet"
    ]

    text = "\n".join(str(cell.value) for cell in sheet["B"] if cell.value)
    assert 25 == sum(bool(re.match(r"\d+ ", str(cell.value))) for cell in sheet["A"])
    assert "Toiveita vastaavat yhteydet: 100 % (n = 2, 20.5.2026–20.11.2026, pieni otos)" in text.replace("\u00a0", " ")
    assert "(lomakkeisto 3, kriteeri 16 [D])" in text
    assert TIIVISTELMÄ[16].fi in text


def test_blank_has_neither_scores_nor_grounds() -> None:
    book = opened(book_of(koonti(None, DAY)))

    assert ["Pistemäärät", "Kehittäminen", "Luettelot"] == book.sheetnames
    assert {None} == {book["Pistemäärät"][f"{column}{row}"].value for row in SCORES for column in "CDEF"}


def test_same_data_gives_the_same_bytes() -> None:
    proposals = ehdotukset(Aineisto(clients(), DAY, RAJAT, sample_team()))
    one = koonti(sample_team(), DAY, proposals)

    assert laatu.workbook(one, DAY, RAJAT) == laatu.workbook(one, DAY, RAJAT)
    assert word.document(one, RAJAT) == word.document(one, RAJAT)


@pytest.mark.libreoffice
def test_every_formula_recalculated_has_its_cached_value(tmp_path: Path) -> None:
    books = {str(total): book_of(koonti(team(points(total)), DAY)) for total, _, _ in BANDS}
    books |= {"24": book_of(koonti(team([5] * 24), DAY)), "tyhjä": book_of(koonti(None, DAY))}
    expected = {name: recalc.formulas(data) for name, data in books.items()}
    typed = opened(books["tyhjä"])
    typed["Pistemäärät"]["C4"].value = DAY
    for row, score in zip(SCORES, points(114), strict=True):
        typed["Pistemäärät"][f"C{row}"].value = score
    data = io.BytesIO()
    typed.save(data)
    books["kirjoitettu"], expected["kirjoitettu"] = data.getvalue(), expected["114"]

    found = {name: recalc.values(data) for name, data in recalc.recalculated(books, tmp_path).items()}

    assert {name: {} for name in books} == {
        name: recalc.differences(values, found[name]) for name, values in expected.items()
    }
    mark = TÄMÄ_ARVIOINTI.fi
    marked = {name: [cell for cell, value in values.items() if value == mark] for name, values in found.items()}
    assert [("Pistemäärät", "F44")] == marked["114"] == marked["kirjoitettu"]
    assert [("Pistemäärät", "F43")] == marked["115"]
    assert [] == marked["24"] == marked["tyhjä"]


# The commands


def test_command_writes_the_workbook_and_the_document_without_any_client(tmp_path: Path) -> None:
    words = (ROOT / "samples/asiakkaat", "--tiimi", ROOT / "samples/tiimi.yaml", "--paiva", "2026-11-20")
    for name in ("laatu.xlsx", "laatu.docx"):
        result = run("laatu", *words, "-o", tmp_path / name)

        assert 0 == result.exit_code, result.output
        with zipfile.ZipFile(tmp_path / name) as package:
            text = b"\n".join(package.read(part) for part in package.namelist()).decode("utf-8", "replace")
        found = [
            word for word in ("LATU-", "Mallila", "Esimerkki", "Modellberg", "140392", "Viherpiha") if word in text
        ]
        assert [] == found


def test_document_has_real_headings_header_rows_language_and_title() -> None:
    data = word.document(koonti(sample_team(), DAY, [Ehdotus(16, 4, PERUSTE)]), RAJAT, [LASKETTU])

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        document, core = (package.read(f"{part}.xml").decode() for part in ("word/document", "docProps/core"))
        styles = package.read("word/styles.xml").decode()
    assert 9 == document.count('<w:pStyle w:val="OtsikkoIlman"/>')
    assert re.search(r'w:styleId="OtsikkoIlman"[^\n]*<w:basedOn w:val="Heading1"/>', styles)
    assert document.count("<w:tblHeader/>") == 3 + 1 + 1
    assert "fi-FI" in core
    assert "<dc:title>Tuetun työhönvalmennuksen laatukriteerien pistemäärät</dc:title>" in core
    assert all(f">{kriteeri.nimi.fi}<" in document for kriteeri in KRITEERIT)
    assert "<w:sdt>" not in document


def test_bad_client_is_left_out_and_told_without_its_name(tmp_path: Path) -> None:
    (tmp_path / "hyvä.yaml").write_bytes((ROOT / "samples/asiakkaat/aino.yaml").read_bytes())
    (tmp_path / "LATU-0099.yaml").write_text(
        "asiakas: {tunnus: LATU-0099}\nsopimus: {alkaa: eilen}\n", encoding="utf-8"
    )

    result = run("laatu", tmp_path, "-o", tmp_path / "l.xlsx", "--paiva", "2026-11-20")

    assert 3 == result.exit_code
    sheet = opened((tmp_path / "l.xlsx").read_bytes())["Ehdotusten perusteet"]
    assert "Pois jäi 1 asiakastiedostoa" in sheet["A5"].value
    assert "LATU" not in sheet["A5"].value


@pytest.mark.parametrize(
    "words", [["--tyhja", "x.yaml", "-o", "l.xlsx"], ["-o", "l.xlsx"], ["--tyhja", "-o", "aino.yaml"]], ids=" ".join
)
def test_wrong_use_writes_nothing(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    result = run("laatu", *words)

    assert 2 == result.exit_code
    assert [] == list(tmp_path.iterdir())
