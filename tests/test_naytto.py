"""The evidence as a coach, a team leader and an assessor get it: on screen, as a workbook, as a form."""

from __future__ import annotations

import io
import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
from click.testing import CliRunner, Result
from kielet import plain, strange
from kielet import words as sanoja
from wordkit import answers, parts

from lomake import naytto, rajat, source
from lomake.aika import alusta
from lomake.asiakirjatarkastus import ryhmitelty
from lomake.cli import main
from lomake.kriteerit.asiakirja import asiakirja
from lomake.kriteerit.ehdotukset import EHDOTUKSET
from lomake.kriteerit.ehto import Ehto
from lomake.kriteerit.kriteeri16 import EHDOT as EHDOT_16
from lomake.kriteerit.kriteeri22 import EHDOT as EHDOT_22
from lomake.language import LANGUAGES, Language
from lomake.tiedot import Asiakastiedosto

SAMPLES = Path(__file__).parent.parent / "samples"
ASIAKKAAT = SAMPLES / "asiakkaat"
TIIMI = SAMPLES / "tiimi.yaml"
DAY = "2026-11-20"
PÄIVÄ = date(2026, 11, 20)
RAJAT = rajat.voimassa(PÄIVÄ)
KIELLETYT = ("Mallila", "Aino", "Esimerkki", "Jere", "140392", "masennus", "ADHD", "Viherpiha", "Ketju", "050 000")
"""What stands in the sample files and in no evidence."""


def run(*words: object, language: Language = "fi") -> Result:
    return CliRunner().invoke(main, ["--kieli", language, "naytto", *map(str, words), "--paiva", DAY])


def data(name: str) -> dict[str, Any]:
    return source.read((ASIAKKAAT / f"{name}.yaml").read_bytes(), f"{name}.yaml").data


def changed(name: str, change: Callable[[dict[str, Any]], None]) -> Asiakastiedosto:
    client = data(name)
    change(client)
    return Asiakastiedosto.model_validate(client)


# On screen


def test_naytto_of_aino_says_that_everything_is_kunnossa() -> None:
    result = run(ASIAKKAAT / "aino.yaml")

    assert 0 == result.exit_code
    assert "LATU-0042, 20.11.2026: laatukriteerit 16 ja 22 ovat kunnossa" == result.stdout.splitlines()[0]
    assert "puuttuu" not in result.stdout


def test_naytto_of_jere_names_the_late_plan_its_form_and_that_nothing_is_dated_again() -> None:
    result = run(ASIAKKAAT / "jere.yaml")

    lines = result.stdout.splitlines()
    place = next(number for number, line in enumerate(lines) if "puuttuu           22.2" in line)
    assert 1 == result.exit_code
    assert "→ Suunnitelma työsuhteen aikaisesta tuesta: Työsuhteet › 2 ›" in lines[place + 1]
    assert naytto.MENNYTTÄ.fi == lines[place + 2].strip()
    assert "  kunnossa          16.13  Vähintään 90 % yhteyksistä vastaa toiveita (9/10)" in lines
    assert naytto.EHDOTUS.fi == lines[-1]


def test_naytto_of_one_client_shows_every_ehto_and_every_raja_with_its_value() -> None:
    shown = run(ASIAKKAAT / "aino.yaml").stdout

    ehdot = [ehto.tunnus for ehto in EHDOT_16] + [ehto.tunnus for ehto in EHDOT_22]
    assert [] == [tunnus for tunnus in ehdot if f" {tunnus} " not in shown]
    assert "  suunnitelman tarkistusväli 92\u00a0pv (lomakkeisto 2.5 [D])" in shown


@pytest.mark.parametrize("words", [[], ["--mita-jos"], ["--json"]], ids=["näyttö", "mitä jos", "json"])
def test_naytto_of_a_team_never_says_who_the_clients_are_or_what_is_written_of_them(words: list[str]) -> None:
    result = run(ASIAKKAAT, "--tiimi", TIIMI, *words)

    assert "LATU-0037" in result.stdout
    assert [] == [word for word in KIELLETYT if word in result.output]


def test_naytto_of_a_team_tells_what_is_missing_and_the_proposals_with_window_and_n() -> None:
    lines = run(ASIAKKAAT).stdout.splitlines()

    assert "LATU-0037: laatukriteereistä 16 ja 22 puuttuu 22.2" in lines
    assert "  Toiveita vastaavat yhteydet: 100\u00a0% (n = 2, 20.5.2026–20.11.2026, pieni otos)" in lines
    assert any(line.startswith("Kriteeri 22: laskennallinen ehdotus 3/5.") for line in lines)


def test_naytto_with_the_team_file_proposes_all_25() -> None:
    lines = run(ASIAKKAAT, "--tiimi", TIIMI).stdout.splitlines()

    assert list(range(1, 26)) == [
        int(line.split(":")[0].removeprefix("Kriteeri ")) for line in lines if ": laskennallinen ehdotus " in line
    ]
    assert naytto.EHDOTUS.fi == lines[-1]


def test_rows_that_are_left_out_are_told_with_the_reason() -> None:
    lines = [line.strip() for line in run(ASIAKKAAT / "aino.yaml").stdout.splitlines()]

    left_out = "ei laskettu: Työsuhteet › 1 › Työsuhteen aloittaminen › Ensimmäinen työpäivä"
    assert f"{left_out}: asiakas ei sen jälkeen etsinyt työtä" in lines


def test_json_has_one_ehto_a_line_with_what_to_open() -> None:
    rows = [json.loads(line) for line in run(ASIAKKAAT / "jere.yaml", "--json").stdout.splitlines()]

    late = [row for row in rows if row["tulos"] == "puuttuu"]
    assert 23 * 3 == len(rows)
    assert [("LATU-0037", "Työsuhde 2", "22.2", "Suunnitelma työsuhteen aikaisesta tuesta")] == [
        (row["asiakas"], row["kohde"], row["ehto"], row["lomake"]) for row in late
    ]


def test_limit_of_an_organisation_is_used_and_shown(tmp_path: Path) -> None:
    asetukset = tmp_path / "asetukset.yaml"
    asetukset.write_text(
        "rajat:\n  - {raja: tukisuunnitelma työn alusta, arvo: 14, alkaen: 1.1.2026, lähde: Ohjausryhmä}\n",
        encoding="utf-8",
    )

    result = run(ASIAKKAAT / "jere.yaml", "--asetukset", asetukset)

    assert 0 == result.exit_code
    assert "Suunnitelma tehtiin ennen alkua tai viimeistään 14 päivän kuluessa" in result.stdout
    assert "tukisuunnitelma työn alusta 14\u00a0pv (Ohjausryhmä)" in result.stdout


def test_file_with_a_virhe_is_told_and_does_not_stop_the_others(tmp_path: Path) -> None:
    shutil.copytree(ASIAKKAAT, tmp_path / "asiakkaat")
    (tmp_path / "asiakkaat" / "rikki.yaml").write_text("asiakas: {tunnus: LATU-0099, kieli: fi}\n", encoding="utf-8")

    result = run(tmp_path / "asiakkaat")

    assert 3 == result.exit_code
    assert "rikki.yaml:1" in result.stderr
    assert 3 == sum(line.startswith("LATU-") for line in result.stdout.splitlines())


def test_two_files_of_one_client_are_told_and_neither_is_counted(tmp_path: Path) -> None:
    for name in ("aino.yaml", "toinen.yaml"):
        shutil.copy(ASIAKKAAT / "aino.yaml", tmp_path / name)
    shutil.copy(ASIAKKAAT / "jere.yaml", tmp_path / "jere.yaml")

    result = run(tmp_path)

    assert 3 == result.exit_code
    assert "LATU-0042" not in result.stdout


def test_tayta_tells_in_one_line_what_the_file_lacks(tmp_path: Path) -> None:
    words = ["tayta", ASIAKKAAT / "jere.yaml", "-l", "lomake-b", "-o", tmp_path, "--paiva", DAY]

    result = CliRunner().invoke(main, [str(word) for word in words])

    assert 0 == result.exit_code
    assert "LATU-0037: laatukriteereistä 16 ja 22 puuttuu 22.2" in result.stderr.splitlines()


def test_form_to_open_is_the_one_where_the_missing_thing_stands() -> None:
    """16.19 asks the plan, but the talk that is missing stands in the profile."""

    def untold(client: dict[str, Any]) -> None:
        client["profiili"]["kertominen"].pop("keskustelut")

    assessed = asiakirja(changed("aino", untold), PÄIVÄ, RAJAT, jakso=alusta(PÄIVÄ))

    rivi = next(rivi for rivi in naytto.rivit(assessed, RAJAT) if rivi.ehto == "16.19")
    assert ("puuttuu", "Ammatillinen profiili") == (rivi.tulos.value, rivi.lomake)
    assert rivi.missä.startswith("Ammatillinen profiili ›")


# What the evidence rests on


def test_tiiviste_of_a_plan_stays_when_reviews_steps_and_support_come_about() -> None:
    def lived(client: dict[str, Any]) -> None:
        plan = client["työnhakusuunnitelmat"][0]
        plan["tarkistukset"].append({"pvm": "1.11.2026", "seuraava": "20.1.2027"})
        plan["askeleet"][0]["tehty"] = "1.11.2026"
        client["työsuhteet"][0]["tukisuunnitelmat"][1]["tuet"][0]["toteutui"].append({"pvm": "18.11.2026"})

    before, after = naytto.perusta(changed("aino", lambda _: None)), naytto.perusta(changed("aino", lived))

    assert before == after
    assert 3 == len({rivi.tiiviste for rivi in before})


@pytest.mark.parametrize("key", ["tavoite", "päiväys", "toiveet", "allekirjoitukset"])
def test_tiiviste_of_a_plan_changes_with_what_was_agreed(key: str) -> None:
    def changed_later(client: dict[str, Any]) -> None:
        plan = client["työnhakusuunnitelmat"][0]
        plan[key] = {"tavoite": "Jotain muuta kuin sovittiin.", "päiväys": "27.1.2026", "toiveet": ["t1", "t3"]}.get(
            key
        )

    before, after = naytto.perusta(changed("aino", lambda _: None)), naytto.perusta(changed("aino", changed_later))

    assert before[0].tiiviste != after[0].tiiviste
    assert before[1:] == after[1:]


def test_plan_with_an_oral_approval_is_not_signed() -> None:
    def oral(client: dict[str, Any]) -> None:
        signatures = client["työnhakusuunnitelmat"][0]["allekirjoitukset"]
        signatures["asiakas"]["tapa"] = "suullinen hyväksyntä kirjattu"

    client = changed("aino", oral)

    assert not naytto.perusta(client)[0].allekirjoitettu
    assert "puuttuu 16.3" in naytto.yhteenveto(asiakirja(client, PÄIVÄ, RAJAT, jakso=alusta(PÄIVÄ))).fi


# The workbook


def workbook(tmp_path: Path, *paths: Path, language: Language = "fi") -> openpyxl.Workbook:
    target = tmp_path / "näyttö.xlsx"
    assert run(*(paths or (ASIAKKAAT,)), "--tiimi", TIIMI, "-o", target, language=language).exit_code in (0, 1)
    return openpyxl.load_workbook(io.BytesIO(target.read_bytes()))


def rows(book: openpyxl.Workbook, sheet: str) -> list[dict[str, Any]]:
    """Return the rows of a sheet's table by their headings."""
    (table,) = book[sheet].tables.values()
    heads, *cells = book[sheet][table.ref]
    return [dict(zip([head.value for head in heads], [cell.value for cell in row], strict=True)) for row in cells]


def test_workbook_has_the_proposal_of_every_criterion_and_what_to_mend(tmp_path: Path) -> None:
    book = workbook(tmp_path)

    proposals = {row["Kriteeri"]: row["Laskettu ehdotus"] for row in rows(book, "Ehdotukset")}
    assert sorted(EHDOTUKSET) == list(proposals) == list(range(1, 26))
    assert (5, 5, 5, 5, 1, 3) == tuple(proposals[nro] for nro in (15, 16, 19, 20, 21, 22))
    assert [("LATU-0037", "22.2", naytto.MENNYTTÄ.fi)] == [
        (row["Asiakastunnus"], row["Ehto"], row["Vaikutus"]) for row in rows(book, "Mitä korjata")
    ]


def test_workbook_names_client_files_and_plans_by_their_digests(tmp_path: Path) -> None:
    book = workbook(tmp_path)

    digest = sha256((ASIAKKAAT / "aino.yaml").read_bytes()).hexdigest()
    files = {row["Asiakastunnus"]: row["Tiedoston tiiviste"] for row in rows(book, "Asiakirjat")}
    plans = {(row["Asiakastunnus"], row["Tunnus"]): row["Tiiviste"] for row in rows(book, "Suunnitelmat")}
    assert digest == files["LATU-0042"]
    assert naytto.perusta(changed("aino", lambda _: None))[0].tiiviste == plans["LATU-0042", "ts1"]


def test_workbook_lists_first_what_raises_the_score(tmp_path: Path) -> None:
    """With the signature every employment passes; what is only advice comes after what is asked for."""
    shutil.copy(ASIAKKAAT / "linnea.yaml", tmp_path / "linnea.yaml")
    aino = data("aino")
    plan = aino["työsuhteet"][0]["tukisuunnitelmat"][1]
    plan["allekirjoitukset"]["asiakas"]["tapa"] = "suullinen hyväksyntä kirjattu"
    plan.pop("vaara")
    (tmp_path / "aino.json").write_text(json.dumps(aino), encoding="utf-8")

    found = rows(workbook(tmp_path, tmp_path), "Mitä korjata")

    assert [("22.3", "kyllä", "nostaa pisteitä"), ("22.19", "neuvo", "")] == [
        (row["Ehto"], row["Pakollinen"], row["Vaikutus"]) for row in found
    ]
    assert [1, 2] == [row["Järjestys"] for row in found]


def test_workbook_has_no_formula_and_no_word_of_the_clients(tmp_path: Path) -> None:
    workbook(tmp_path)

    xml = {name: text.decode() for name, text in parts((tmp_path / "näyttö.xlsx").read_bytes()).items()}
    whole = "\n".join(xml.values())
    assert [] == [name for name, text in xml.items() if name.startswith("xl/worksheets/sheet") and "<f>" in text]
    assert [] == [word for word in KIELLETYT if word in whole]


def test_workbook_in_swedish_has_the_same_rows_with_the_same_numbers(tmp_path: Path) -> None:
    finnish, swedish = workbook(tmp_path), workbook(tmp_path, language="sv")

    for one, other in zip(finnish, swedish, strict=True):
        assert one.dimensions == other.dimensions
        both = (sheet.iter_rows(min_row=5, values_only=True) for sheet in (one, other))
        for cells in zip(*both, strict=True):
            for fi, sv in zip(*cells, strict=True):
                assert type(fi) is type(sv)
                assert re.findall(r"\d+", str(fi)) == re.findall(r"\d+", str(sv))


def test_row_is_high_enough_for_every_line_of_its_cells(tmp_path: Path) -> None:
    sheet = workbook(tmp_path)["Ehdotukset"]

    for row in sheet.iter_rows(min_row=6):
        lines = max(len(str(cell.value).split("\n")) for cell in row)
        assert lines == 1 or (sheet.row_dimensions[row[0].row].height or 0) >= 13 * lines


def test_workbook_of_the_same_day_has_the_same_bytes(tmp_path: Path) -> None:
    for name in ("eka.xlsx", "toka.xlsx"):
        run(ASIAKKAAT, "-o", tmp_path / name)

    assert (tmp_path / "eka.xlsx").read_bytes() == (tmp_path / "toka.xlsx").read_bytes()


# The chart-review form


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("tarkastus")
    result = run(ASIAKKAAT, "-o", folder, "--lomake", "asiakirjatarkastus")
    assert 1 == result.exit_code
    return {path.name.split("_")[0]: path.read_bytes() for path in folder.glob("*/*.docx")}


def test_chart_review_is_made_of_each_client(forms: dict[str, bytes]) -> None:
    assert ["LATU-0037", "LATU-0042", "LATU-0055"] == sorted(forms)


def test_chart_review_tells_days_answers_and_digests(forms: dict[str, bytes]) -> None:
    said = answers(forms["LATU-0037"])

    told = {said[f"tarkastus.rivit[{row}].asia"]: said[f"tarkastus.rivit[{row}].päivät"] for row in range(1, 25)}
    late = [tag for tag, value in said.items() if value == "puuttuu"]
    assert "8.10.2025" == told["Ensimmäinen kasvokkainen työnantajatapaaminen"]
    assert "18.11.2025, 20.11.2025" == told["Työsuhde 1: tapaaminen 7 päivää ennen alkua"]
    assert "13.3.2026" == told["Työsuhde 1: yhteys päättymisestä"]
    assert "24.2.2026, 27.2.2026" == told["Asiakas ei saapunut"]
    assert ["22.2"] == [said[tag.replace("tulos", "tunnus")] for tag in late]
    assert ryhmitelty(sha256((ASIAKKAAT / "jere.yaml").read_bytes()).hexdigest()) == said["tarkastus.tiiviste"]


def test_chart_review_leaves_the_assessors_places_empty(forms: dict[str, bytes]) -> None:
    said = answers(forms["LATU-0042"])

    own = [tag for tag in said if tag.endswith((".arvioija", ".sivu", ".johtopäätös", ".arvioitu"))]
    assert own
    assert {""} == {said[tag] for tag in own}


def test_chart_review_has_no_word_of_the_client(forms: dict[str, bytes]) -> None:
    for form in forms.values():
        whole = "\n".join(text.decode("utf-8", "ignore") for text in parts(form).values())
        assert [] == [word for word in KIELLETYT if word in whole]


def test_workbook_is_never_written_over_a_client_file(tmp_path: Path) -> None:
    aino = tmp_path / "aino.yaml"
    shutil.copy(ASIAKKAAT / "aino.yaml", aino)

    result = run(aino, "-o", aino)

    assert 2 == result.exit_code
    assert "nimen lopussa on .xlsx" in result.stderr
    assert (ASIAKKAAT / "aino.yaml").read_bytes() == aino.read_bytes()


def test_chart_review_needs_a_folder() -> None:
    result = run(ASIAKKAAT, "--lomake", "asiakirjatarkastus")

    assert 2 == result.exit_code
    assert "anna valitsin -o KANSIO" in result.stderr


@pytest.mark.parametrize("words", [(), ("--json",), ("--mita-jos",), ("--tiimi", str(TIIMI))], ids=str)
@pytest.mark.parametrize("name", ["aino", "jere", "linnea", ""])
def test_evidence_is_told_in_swedish_when_that_is_spoken(name: str, words: tuple[str, ...]) -> None:
    """The same lines with the same numbers, and no Finnish word of ours among them."""
    path = Path(__file__).parent.parent / "samples" / "asiakkaat" / (f"{name}.yaml" if name else "")
    more = ["naytto", str(path), *words, "--paiva", "2026-11-20"]

    finnish, swedish = (CliRunner().invoke(main, ["--kieli", one, *more]).stdout for one in LANGUAGES)

    known = {"lomakkeisto", "kohde", "lomake", "asiakas", "kriteeri", "ehto", "teksti", "pakollinen", "tulos", "osuus"}
    if words == ("--json",):  # the keys and the machine's words stay
        known |= {"missä", "syyt", "pois", "korjattavissa", "puuttuu", "kunnossa", "ei", "koske", "vielä"}
    assert len(finnish.splitlines()) == len(swedish.splitlines())
    assert re.findall(r"\d+\.\d+|\d+/\d+", finnish) == re.findall(r"\d+\.\d+|\d+/\d+", swedish)
    assert set() == sanoja([plain(swedish)]) & strange("sv") - known


@pytest.mark.parametrize("ehto", [*EHDOT_16, *EHDOT_22], ids=lambda ehto: ehto.tunnus)
def test_every_ehto_is_told_in_both_languages(ehto: Ehto[Any]) -> None:
    teksti = ehto.teksti(rajat.voimassa(PÄIVÄ))

    assert teksti.fi != teksti.sv
    assert re.findall(r"\d+", teksti.fi) == re.findall(r"\d+", teksti.sv)
    assert set() == sanoja([teksti.sv]) & strange("sv")
