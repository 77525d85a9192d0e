"""Names of documents: never a person's, never two alike, none that a disk refuses; and what a document says it is."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import islice

import pytest
import wordkit
from aineistot import asiakas, työ

from lomake import fill, resources
from lomake.batch.planning import Place, folded, obstacles
from lomake.errors import Finding, WordTemplateError
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lukija
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, Tietue, tietueet
from lomake.word.properties import Properties, read_properties
from lomake.word.template import Template

DAY = date(2026, 11, 20)


def template(form: str) -> Template:
    path = resources.find(f"templates_docx/fi/{form}.docx")
    return fill.compile_template(path.read_bytes(), BY_TUNNUS[form], form)


@cache
def client() -> Asiakastiedosto:
    plan = {"id": "tuki1", "päiväys": "12.3.2026", "tavoite": "Työ"}
    return asiakas(7, työsuhteet=[työ("työ1", date(2026, 3, 2), tukisuunnitelmat=[plan])])


def record(form: str) -> Tietue:
    return tietueet(client(), BY_TUNNUS[form])[0]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("lomake-c", "LATU-0007/LATU-0007_lomake-c_tyo1_2026-03-02"),
        ("tukisuunnitelma", "LATU-0007/LATU-0007_tukisuunnitelma_tyo1-tuki1_2026-03-12"),
        ("tyonantajaote", "LATU-0007/sovittu-tuki-tyopaikalla_2026-03-12"),
        ("yhteistyosopimus", "LATU-0007/LATU-0007_yhteistyosopimus_2026-01-12"),
    ],
)
def test_name_has_number_form_row_and_day_and_the_next_ones_are_counted(form: str, expected: str) -> None:
    names = list(islice(fill.names(client(), record(form), DAY), 4))

    assert [f"{expected}{end}.docx" for end in ("", "-2", "-3", "-4")] == names
    assert names[0] == fill.document(client(), record(form), DAY).nimi
    assert record(form) == fill.document(client(), record(form), DAY).tietue


def test_a_record_without_a_day_is_named_by_the_day_of_printing() -> None:
    tiedosto = asiakas(7, alkaa=None, sopimus={"tavoite": "Työ"})
    (tietue,) = tietueet(tiedosto, BY_TUNNUS["yhteistyosopimus"])

    assert "LATU-0007/LATU-0007_yhteistyosopimus_2026-11-20.docx" == next(fill.names(tiedosto, tietue, DAY))


def test_two_documents_of_one_form_and_day_get_two_names() -> None:
    rows = [{"taho": "Keksitty", "annettu": "12.1.2026", "id": f"s{number}"} for number in (1, 2)]
    extracts = [{"id": f"tuki{number}", "päiväys": "12.3.2026", "tavoite": "Työ"} for number in (1, 2)]
    tiedosto = asiakas(7, suostumukset=rows, työsuhteet=[työ("työ1", date(2026, 3, 2), tukisuunnitelmat=extracts)])

    made, refused = fill.plan(tiedosto, LOMAKKEET, DAY, kaikki=True)

    names = [one.nimi for one in made]
    assert len(names) == len(set(names))
    assert 2 == sum("suostumus" in name for name in names)
    assert {"tyonantajaote"} == {lomake.tunnus for lomake, _ in refused}


def test_an_extract_is_made_of_a_support_plan_and_of_nothing_else() -> None:
    right = record("tyonantajaote")

    for wrong in (
        Tietue(right.lomake, right.rivi, None),
        Tietue(right.lomake, client().sopimus, right.työsuhde),
    ):
        with pytest.raises(TypeError, match="support plan"):
            fill.refusals(client(), wrong, DAY)
    assert [] == fill.refusals(client(), record("lomake-c"), DAY)


def test_a_document_says_which_form_it_is_and_a_paper_for_an_employer_does_not() -> None:
    plan = record("tukisuunnitelma")

    assert Properties(
        title="Suunnitelma työsuhteen aikaisesta tuesta",
        language="fi-FI",
        form="tukisuunnitelma",
        version=plan.lomake.versio,
        client="LATU-0007",
        record="työ1-tuki1",
        day=DAY,
    ) == fill.properties(plan, client(), DAY)
    assert Properties(
        title="Sovittu tuki työpaikalla", language="fi-FI", form="", version="", day=DAY
    ) == fill.properties(record("tyonantajaote"), client(), DAY)


@pytest.mark.parametrize("form", ["lomake-c", "tyonantajaote"])
def test_a_blank_says_the_same_and_names_no_client(form: str) -> None:
    lomake = BY_TUNNUS[form]

    parts = wordkit.parts(fill.blank(template(form), lomake, DAY))

    core, said = parts["docProps/core.xml"].decode(), read_properties(parts)
    assert f"<dc:title>{lomake.fi}</dc:title><dc:language>fi-FI</dc:language>" in core
    assert "2026-11-20T00:00:00Z" in core
    if lomake.lukija is Lukija.TYÖNANTAJA:
        assert said is None
        assert "docProps/custom.xml" not in parts
    else:
        assert said is not None
        assert (form, lomake.versio, "") == (said.form, said.version, said.client)


def test_the_form_of_a_client_of_whom_nothing_is_known_has_prompts_and_is_of_no_client() -> None:
    lomake = BY_TUNNUS["lomake-c"]

    parts = wordkit.parts(fill.unanswered(template("lomake-c"), lomake))

    said = read_properties(parts)
    assert said is not None
    assert ("lomake-c", lomake.versio, "", "") == (said.form, said.version, said.client, said.record)
    assert f"<dc:title>{lomake.fi}</dc:title>" in parts["docProps/core.xml"].decode()


def test_only_an_untouched_document_is_ours() -> None:
    tietue = record("lomake-c")
    document = fill.document(client(), tietue, DAY)
    docx = fill.fill(template("lomake-c"), ClientView(client(), DAY), document, client(), DAY)
    parts = wordkit.parts(docx)
    touched = parts | {"docProps/app.xml": parts["docProps/app.xml"].replace(b"lomake", b"Word")}
    without = {name: data for name, data in parts.items() if name != "docProps/app.xml"}

    assert fill.is_ours(docx)
    for other in (wordkit.zipped(touched), wordkit.zipped(without), docx[:-30], b""):
        assert not fill.is_ours(other)


def test_a_template_without_fields_is_told_with_its_file() -> None:
    with pytest.raises(WordTemplateError) as empty:
        fill.compile_template(wordkit.docx(wordkit.p("Ei kenttiä")), BY_TUNNUS["lomake-c"], "OMA/lomake-c.docx")
    with pytest.raises(WordTemplateError) as broken:
        fill.compile_template(b"ei zip", BY_TUNNUS["lomake-c"], "OMA/lomake-c.docx")

    assert (Finding("pohja-ilman-kenttiä", file="OMA/lomake-c.docx"),) == empty.value.findings
    assert (Finding("docx-ei-lue", file="OMA/lomake-c.docx"),) == broken.value.findings


# Where the documents of a batch go

HERE: Place = ("a.yaml", 0)
LINE: Place = ("kaikki.jsonl", 12)


def test_one_number_twice_is_told_of_both_places() -> None:
    found = obstacles([(HERE, "LATU-1"), (LINE, "latu-1"), (("b.yaml", 0), "LATU-2")], "/ulos", longest=4095)

    assert {
        HERE: Finding("tunnus-kahdella", file="a.yaml", details={"toinen": "kaikki.jsonl:12"}),
        LINE: Finding("tunnus-kahdella", file="kaikki.jsonl", line=12, column=1, details={"toinen": "a.yaml"}),
    } == found


def test_the_same_place_told_twice_is_no_fault() -> None:
    assert {} == obstacles([(HERE, "LATU-1"), (HERE, "LATU-1")], "/ulos", longest=4095)


@pytest.mark.parametrize("number", ["CON", "con", "Nul", "COM1", "LPT9", "PRN", "AUX", "COM0"])
def test_a_name_that_windows_keeps_is_told(number: str) -> None:
    found = obstacles([(HERE, number), (LINE, "COM10")], "/ulos", longest=4095)

    assert {HERE: Finding("nimi-varattu", file="a.yaml")} == found
    placed = obstacles([(LINE, number)], "/ulos", longest=4095)
    assert {LINE: Finding("nimi-varattu", file="kaikki.jsonl", line=12, column=1)} == placed


def test_a_path_is_as_long_as_its_longest_document_and_not_a_letter_longer() -> None:
    longest_form = max(len(lomake.tunnus) for lomake in LOMAKKEET)
    row = len("työ123456789-tuki12345678")
    whole = len("/ulos/LATU-1/LATU-1_") + longest_form + len("_") + row + len("_2026-11-20_storstil-99.docx")

    assert {} == obstacles([(HERE, "LATU-1")], "/ulos", longest=whole)
    assert {HERE: Finding("polku-pitkä", file="a.yaml")} == obstacles([(HERE, "LATU-1")], "/ulos", longest=whole - 1)
    # Disks count bytes
    assert {HERE} == obstacles([(HERE, "LATU-1")], "/ulös", longest=whole).keys()
    placed = obstacles([(LINE, "LATU-1")], "/ulos", longest=1)
    assert {LINE: Finding("polku-pitkä", file="kaikki.jsonl", line=12, column=1)} == placed


def test_names_are_compared_as_the_strictest_disk_does() -> None:
    assert folded("ÄÄNE") == folded("a\u0308a\u0308ne")
    assert folded("STRASSE") == folded("straße")
