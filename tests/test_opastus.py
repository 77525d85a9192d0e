"""The interview: what is typed is judged at once, what is confirmed is written, and nothing else."""

from __future__ import annotations

import stat
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from lomake import source
from lomake.cli import main
from lomake.client_file import check
from lomake.errors import Grade
from lomake.fields import Kind
from lomake.fill import plan
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lukija
from lomake.opastus import ALUKSI, KYSYMYKSET, Haastattelu, Kohta, Rivit, field_at, held, place, put

DAY = date(2026, 11, 20)
SUUNNITELMA = [
    "LATU-0101", "Esimerkki", "Eeva Maria", "Eeva", "Esimerkin hyvinvointialue", "", "Sari Ohjaaja",
    "3", "1", "20.11.2026", "Haluan töihin ennen kesää", "Työ kasvien parissa", "1", "Aamuvuoro", "vuoro", "",
    "20.12.2026", "kyllä",
]  # fmt: skip
"""Answers that make a job-search plan, one a line."""


def run(folder: Path, answers: list[str]) -> Result:
    words = ["opastus", "-o", str(folder), "--paiva", DAY.isoformat()]
    return CliRunner().invoke(main, words, input="".join(f"{answer}\n" for answer in answers))


def data_of(file: Path) -> dict[str, Any]:
    """Return what the file says, what is empty left out."""

    def said(part: Any) -> Any:
        if isinstance(part, dict):
            kept = {key: said(value) for key, value in part.items()}
            return {key: value for key, value in kept.items() if value not in (None, {}, [], "")}
        return [said(row) for row in part] if isinstance(part, list) else part

    found: dict[str, Any] = said(source.read(file.read_bytes(), file.name).data)
    return found


def test_answers_become_a_client_file_and_its_forms_and_no_fact_is_invented(tmp_path: Path) -> None:
    result = run(tmp_path, SUUNNITELMA)

    assert 0 == result.exit_code, result.stderr
    file = tmp_path / "LATU-0101.yaml"
    forms = [f"LATU-0101_{name}_2026-11-20.docx" for name in ("lomake-a", "tyonhakusuunnitelma_ts1")]
    written = [file, tmp_path / "asiakas.schema.json", *(tmp_path / "LATU-0101" / name for name in forms)]
    assert [str(path) for path in written] == result.stdout.split()
    assert all(0o600 == stat.S_IMODE(path.stat().st_mode) for path in written)
    assert f"lomake tarkista {file}" in result.stderr
    assert {
        "tiedosto": {"luotu": "20.11.2026"},
        "palvelu": {"järjestäjä": "Esimerkin hyvinvointialue"},
        "valmentaja": {"nimi": "Sari Ohjaaja"},
        "asiakas": {"tunnus": "LATU-0101", "sukunimi": "Esimerkki", "etunimet": "Eeva Maria", "kutsumanimi": "Eeva"},
        "profiili": {
            "toiveet": [
                {"id": "t1", "teksti": "Työ kasvien parissa", "laji": "ammatti"},
                {"id": "t2", "teksti": "Aamuvuoro", "laji": "vuoro"},
            ]
        },
        "työnhakusuunnitelmat": [
            {
                "id": "ts1",
                "päiväys": "20.11.2026",
                "tavoite": "Haluan töihin ennen kesää",
                "toiveet": ["t1", "t2"],
                "tarkistus": "20.12.2026",
            }
        ],
    } == data_of(file)


def test_forms_are_the_same_as_those_of_tayta(tmp_path: Path) -> None:
    made = [Path(line) for line in run(tmp_path, SUUNNITELMA).stdout.split() if line.endswith(".docx")]
    words = ["tayta", str(tmp_path / "LATU-0101.yaml"), "-o", str(tmp_path / "ulos"), "--paiva", DAY.isoformat()]
    filled = [Path(line) for line in CliRunner().invoke(main, words).stdout.split()]

    assert len(made) == 2
    assert [path.read_bytes() for path in made] == [path.read_bytes() for path in filled]


@pytest.mark.parametrize(
    ("place_of", "wrong", "told"),
    [
        (0, "140392-9029", "Asiakastunnus on muotoa LATU-0042"),
        (0, "", "Tämä kohta on vielä tyhjä."),
        (7, "6", "Kirjoita numero 1–5."),
        (7, "kolme", "Kirjoita numero 1–5."),
        (9, "31.6.2026", "Tätä päivää ei ole kalenterissa."),
        (9, "20.11.26", "Kirjoita päivä muodossa 20.11.2026"),
        (9, "20.11.2062", "Päivä on tulevaisuudessa."),
        (12, "ammatillinen", "Valitse jokin näistä: ammatti"),
        (16, "1.11.2026", "Päivä on ennen kohtaa Suunnitelman päiväys."),
        (17, "joo", "Kirjoita kyllä tai ei."),
    ],
)
def test_wrong_answer_is_told_as_tarkista_tells_it_and_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place_of: int, wrong: str, told: str
) -> None:
    monkeypatch.setattr("lomake.cli.shared.today", lambda: DAY)

    right = run(tmp_path / "oikein", SUUNNITELMA)
    result = run(tmp_path / "korjattu", [*SUUNNITELMA[:place_of], wrong, *SUUNNITELMA[place_of:]])

    assert told not in right.stderr
    assert told in result.stderr
    assert 0 == result.exit_code
    assert data_of(tmp_path / "oikein" / "LATU-0101.yaml") == data_of(tmp_path / "korjattu" / "LATU-0101.yaml")


@pytest.mark.parametrize("given", range(len(SUUNNITELMA)))
def test_interview_that_is_broken_off_leaves_nothing(tmp_path: Path, given: int) -> None:
    """The input ends where Ctrl-C would be: click makes the same of both."""
    result = run(tmp_path / "ulos", SUUNNITELMA[:given])

    assert 130 == result.exit_code
    assert "Mitään ei kirjoitettu." in result.stderr
    assert [] == list(tmp_path.iterdir())


def test_what_is_not_confirmed_is_not_written(tmp_path: Path) -> None:
    result = run(tmp_path / "ulos", [*SUUNNITELMA[:-1], "ei"])

    assert 0 == result.exit_code
    assert "Mitään ei kirjoitettu." in result.stderr
    assert [] == list(tmp_path.iterdir())


def test_client_who_has_a_file_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "LATU-0101.yaml").write_text("asiakas: {tunnus: LATU-0101}\n", encoding="utf-8")

    result = run(tmp_path, [SUUNNITELMA[0], "LATU-0102", *SUUNNITELMA[1:]])

    assert 0 == result.exit_code, result.stderr
    assert "Tiedosto on jo olemassa" in result.stderr
    assert "asiakas: {tunnus: LATU-0101}\n" == (tmp_path / "LATU-0101.yaml").read_text(encoding="utf-8")
    assert (tmp_path / "LATU-0102.yaml").exists()


def test_place_that_can_not_be_written_ends_with_5_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "ulos").write_text("tiedosto", encoding="utf-8")

    result = run(tmp_path / "ulos", SUUNNITELMA)

    assert 5 == result.exit_code
    assert "" == result.stdout
    assert [tmp_path / "ulos"] == list(tmp_path.iterdir())


def test_faulty_template_is_told_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "OMA").mkdir()
    (tmp_path / "OMA" / "tyonhakusuunnitelma.docx").write_bytes(b"ei ole Word")
    words = ["opastus", "-o", str(tmp_path / "ulos"), "--paiva", DAY.isoformat(), "--pohjat", str(tmp_path / "OMA")]

    result = CliRunner().invoke(main, words, input="\n".join([*SUUNNITELMA, ""]))

    assert 4 == result.exit_code
    assert not (tmp_path / "ulos").exists()


def answered(kohdat: tuple[Kohta, ...], haastattelu: Haastattelu) -> None:
    """Answer every question with something that its field can hold."""
    words = {Kind.DATE: "20.11.2026", Kind.NUMBER: "20", Kind.CHOICE: "1"}
    for kohta in kohdat:
        paths = [f"{kohta.lista}[].{name}" for name in kohta.kentät] if isinstance(kohta, Rivit) else [kohta.polku]
        for path in paths:
            word = "LATU-0101" if path == "asiakas.tunnus" else words.get(field_at(place(path)).kind, "Esimerkki")
            assert haastattelu.answer(place(path), word) is None, path
        if isinstance(kohta, Rivit) and kohta.viite:
            haastattelu.refer(place(kohta.viite), held(haastattelu.data, place(f"{kohta.lista}[].id")))


@pytest.mark.parametrize("tunnus", KYSYMYKSET)
def test_answers_of_each_form_make_that_form(tunnus: str) -> None:
    haastattelu = Haastattelu(DAY, DAY)
    answered((*ALUKSI, *KYSYMYKSET[tunnus]), haastattelu)

    tiedosto, found = check(haastattelu.data, DAY)

    assert tiedosto is not None
    assert [] == [one.code for one in found if one.grade is Grade.VIRHE]
    documents, _ = plan(tiedosto, LOMAKKEET, DAY)
    assert BY_TUNNUS[tunnus] in {document.tietue.lomake for document in documents}


@pytest.mark.parametrize("tunnus", KYSYMYKSET)
def test_what_a_form_needs_is_enough_to_make_it(tunnus: str) -> None:
    needed = [one for one in (*ALUKSI, *KYSYMYKSET[tunnus]) if not isinstance(one, Rivit) and one.tarvitaan]
    haastattelu = Haastattelu(DAY, DAY)
    answered(tuple(needed), haastattelu)

    tiedosto, _ = check(haastattelu.data, DAY)

    assert tiedosto is not None
    assert BY_TUNNUS[tunnus] in {one.tietue.lomake for one in plan(tiedosto, LOMAKKEET, DAY)[0]}


def test_interview_knows_a_form_of_every_phase_and_none_for_others_than_the_service() -> None:
    assert {1, 2, 3, 4, 5} == {BY_TUNNUS[tunnus].vaihe for tunnus in KYSYMYKSET}
    assert Lukija.TYÖNANTAJA not in {BY_TUNNUS[tunnus].lukija for tunnus in KYSYMYKSET}


def test_place_and_put_make_rows_with_the_ids_of_their_lists() -> None:
    data: dict[str, Any] = {}

    put(data, place("työsuhteet[].tukisuunnitelmat[].tavoite"), "Pysyä työssä")
    put(data, place("profiili.toiveet[].teksti", 0), "Ulkotyö")
    put(data, place("profiili.toiveet[].teksti", 1), "Aamuvuoro")

    assert [{"id": "työ1", "tukisuunnitelmat": [{"id": "tuki1", "tavoite": "Pysyä työssä"}]}] == data["työsuhteet"]
    assert ["t1", "t2"] == [row["id"] for row in data["profiili"]["toiveet"]]
