"""Who may see what: forms and fields, turvakielto, and when an employer gets an extract."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import wordkit

from lomake import fill, source
from lomake.errors import Finding, Grade
from lomake.fields import find, walk
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lukija
from lomake.privacy import for_reader, may_show, otteen_esteet
from lomake.tiedot import Asiakastiedosto, Työnantajaote
from lomake.tiedot.ote import työnantajaote
from lomake.view import ClientView, scope, tietueet

AINO = Path(__file__).parent.parent / "samples" / "asiakkaat" / "aino.yaml"
DAY = date(2026, 11, 20)


@pytest.fixture
def aino() -> dict[str, Any]:
    return source.read(AINO.read_bytes(), AINO.name).data


def obstacles(data: dict[str, Any], day: date = DAY) -> list[str]:
    tiedosto = Asiakastiedosto.model_validate(data)
    työ = tiedosto.työsuhteet[0]
    return [finding.code for finding in otteen_esteet(tiedosto, työ, työ.tukisuunnitelmat[-1], day)]


@pytest.mark.parametrize(
    ("form", "path", "shown"),
    [
        ("lahete", "asiakas.henkilötunnus", True),
        ("yhteistyosopimus", "asiakas.henkilötunnus", True),
        ("suostumus", "asiakas.henkilötunnus", True),
        ("lomake-a", "asiakas.henkilötunnus", False),
        ("tyonhakusuunnitelma", "asiakas.henkilötunnus", False),
        ("tyonhakusuunnitelma", "asiakas.sukunimi", True),
        ("tyonhakusuunnitelma", "profiili.toiveet", True),
        ("tyonhakusuunnitelma", "profiili.terveys.kuvaus", False),
        ("lomake-b", "asiakas.tunnus", True),
        ("lomake-b", "asiakas.sukunimi", False),
        ("lomake-b", "asiakas.nimi", False),
        ("lomake-b", "tapaaminen.työnantaja.nimi", True),
        ("lomake-d", "työsuhde.päättyminen.syy", True),
        ("lomake-c", "työsuhde.aloitus.rahallinentuki[].laji", True),
        ("tukisuunnitelma", "työsuhde.aloitus.nimike", True),
        ("tukisuunnitelma", "suunnitelma.tuet[].mitä", True),
        ("tukisuunnitelma", "profiili.terveys.kuvaus", False),
        ("lomake-a", "profiili.koulutus[].tutkinto", True),
        ("lomake-a", "profiili.toiveet", True),
        ("lahete", "verkosto[].nimi", True),
        ("tyonantajaote", "ote.tuet", True),
        ("tyonantajaote", "tuloste.merkintä", True),
        ("tyonantajaote", "ote.työntekijä", True),
    ],
)
def test_a_form_shows_only_what_its_reader_may_see(form: str, path: str, *, shown: bool) -> None:
    lomake = BY_TUNNUS[form]

    assert shown == may_show(lomake, find(scope(lomake), path))


def test_an_employer_can_be_shown_nothing_that_is_marked_secret() -> None:
    assert [] == [field.path for field in walk(Työnantajaote) if field.kenttä.salassa]
    assert ["tyonantajaote"] == [lomake.tunnus for lomake in LOMAKKEET if lomake.lukija is Lukija.TYÖNANTAJA]
    assert {"ote", "tuloste"} == set(scope(BY_TUNNUS["tyonantajaote"]))


def test_the_extract_has_only_supports_at_work_that_the_client_lets_the_employer_see(aino: dict[str, Any]) -> None:
    tiedosto = Asiakastiedosto.model_validate(aino)
    työ = tiedosto.työsuhteet[0]
    suunnitelma = työ.tukisuunnitelmat[-1]

    ote = työnantajaote(tiedosto, työ, suunnitelma)

    shown = {tuki.mitä for tuki in ote.tuet}
    assert shown
    assert shown < {tuki.mitä for tuki in suunnitelma.tuet}
    for tuki in suunnitelma.tuet:
        if tuki.mitä in shown:
            assert tuki.näkyytyönantajalle
            assert (tuki.missä, tuki.antaja) in {("työpaikalla", "valmentaja"), ("työpaikalla", "työkaveri/esihenkilö")}


@pytest.mark.parametrize(
    "laji",
    [
        "oireiden hallinta ja jaksaminen",
        "lääkityksen ajoitus",
        "talous ja etuudet",
        "läheisen tuki",
        "vertaistuki",
    ],
)
def test_a_support_of_a_secret_kind_is_never_in_the_extract(aino: dict[str, Any], laji: str) -> None:
    for tuki in aino["työsuhteet"][0]["tukisuunnitelmat"][-1]["tuet"]:
        tuki["laji"] = laji
    tiedosto = Asiakastiedosto.model_validate(aino)
    työ = tiedosto.työsuhteet[0]

    assert [] == työnantajaote(tiedosto, työ, työ.tukisuunnitelmat[-1]).tuet


def test_the_extract_is_made_when_permission_and_consent_are_in_order(aino: dict[str, Any]) -> None:
    assert [] == obstacles(aino)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda työ, _: työ["aloitus"].update(yhteyslupa="ei"), "ote-yhteyslupa"),
        (lambda työ, _: työ["aloitus"].update(yhteyslupa="vain asiakkaan läsnä ollessa"), "ote-yhteyslupa"),
        (lambda työ, _: työ["aloitus"].update(yhteyslupa=None), "ote-yhteyslupa"),
        (lambda työ, _: työ["aloitus"].update(suostumus=None), "ote-suostumus-puuttuu"),
        (lambda _, s: s.update(muoto="suullinen kirjattu"), "ote-suostumus-kirjallinen"),
        (lambda _, s: s.update(laji="oppilaitos"), "ote-suostumus-kirjallinen"),
        (lambda _, s: s.update(suunta="saa hankkia"), "ote-suostumus-sisältö"),
        (lambda _, s: s.update(tiedot=["yhteystiedot"]), "ote-suostumus-sisältö"),
        (lambda _, s: s.update(taho="Aivan Toinen Oy"), "ote-suostumus-toiselle"),
        (lambda _, s: s.update(voimassa="19.11.2026"), "ote-suostumus-voimassa"),
        (lambda _, s: s.update(peruttu="20.11.2026"), "ote-suostumus-voimassa"),
        (lambda _, s: s.update(annettu="21.11.2026"), "ote-suostumus-voimassa"),
        (lambda työ, _: työ.update(päättyminen={"päättyi": "19.11.2026"}), "ote-työ-päättynyt"),
    ],
)
def test_the_extract_is_refused_by_each_thing_that_is_missing(aino: dict[str, Any], change: Any, code: str) -> None:
    työ = aino["työsuhteet"][0]
    (suostumus,) = [row for row in aino["suostumukset"] if row["id"] == työ["aloitus"]["suostumus"]]

    change(työ, suostumus)

    assert [code] == obstacles(aino)


def test_the_last_day_of_a_consent_and_of_a_job_still_count(aino: dict[str, Any]) -> None:
    työ = aino["työsuhteet"][0]
    (suostumus,) = [row for row in aino["suostumukset"] if row["id"] == työ["aloitus"]["suostumus"]]
    suostumus.update(voimassa="20.11.2026", peruttu="21.11.2026")
    työ["päättyminen"] = {"päättyi": "20.11.2026"}

    assert [] == obstacles(aino)


def test_turvakielto_hides_address_municipality_phone_and_email(aino: dict[str, Any]) -> None:
    aino["asiakas"] |= {"turvakielto": "kyllä", "osoite": {"katu": "Salatie 1"}, "sähköposti": "a@esimerkki.example"}
    tiedosto = Asiakastiedosto.model_validate(aino)

    shown = for_reader(tiedosto).asiakas

    assert (None, None, None) == (shown.kotikunta, shown.puhelin, shown.sähköposti)
    assert shown.osoite.on_tyhjä()
    assert tiedosto.asiakas.sukunimi == shown.sukunimi


def test_without_turvakielto_the_client_file_is_as_it_is(aino: dict[str, Any]) -> None:
    tiedosto = Asiakastiedosto.model_validate(aino)

    assert tiedosto is for_reader(tiedosto)


def test_a_consent_may_name_the_employer_more_widely_or_more_narrowly(aino: dict[str, Any]) -> None:
    (suostumus,) = [row for row in aino["suostumukset"] if row["laji"] == "työnantaja"]

    for taho in ("puutarhakeskus viherpiha", "Puutarhakeskus Viherpiha Oy, Pori"):
        suostumus["taho"] = taho
        assert [] == obstacles(aino)


@pytest.mark.parametrize("eisaa", ["Diagnoosia ja lääkitystä ei saa kertoa", "sairauslomat; DIAGNOOSI"])
@pytest.mark.parametrize("mitä", ["muistutetaan lääkityksestä, diagnoosi", "Diagnoosin mukaan"])
def test_a_forbidden_word_is_found_in_any_form_of_it(aino: dict[str, Any], eisaa: str, mitä: str) -> None:
    aino["profiili"]["kertominen"]["eisaa"] = eisaa
    for tuki in aino["työsuhteet"][0]["tukisuunnitelmat"][-1]["tuet"]:
        tuki["mitä"] = mitä

    assert {"ote-kielletty-sana"} == set(obstacles(aino))


def test_support_for_the_employer_is_shown_only_when_the_client_wants_it(aino: dict[str, Any]) -> None:
    suunnitelma = aino["työsuhteet"][0]["tukisuunnitelmat"][-1]["työnantajatuki"]
    shown = {}
    for wish in ("kyllä", "ei", "myöhemmin"):
        suunnitelma["haluaa"] = wish
        tiedosto = Asiakastiedosto.model_validate(aino)
        työ = tiedosto.työsuhteet[0]
        shown[wish] = len(työnantajaote(tiedosto, työ, työ.tukisuunnitelmat[-1]).työnantajatuet)

    assert shown["kyllä"] > 0
    assert (0, 0) == (shown["ei"], shown["myöhemmin"])


@pytest.mark.parametrize(
    "code",
    [
        '{{ asiakas ~ "" }}',
        "{{ asiakas|upper }}",
        "{{ profiili|string }}",
        '{{ [profiili]|join(" ") }}',
        "{{ [[asiakas]]|string }}",
        '{{ profiili.kertominen ~ "" }}',
        "{{ asiakas|title }}",
    ],
)
def test_typed_jinja_that_turns_a_whole_part_into_text_prints_nothing_of_it(aino: dict[str, Any], code: str) -> None:
    tiedosto = Asiakastiedosto.model_validate(aino)
    lomake = BY_TUNNUS["lomake-b"]
    tietue = tietueet(tiedosto, lomake)[0]
    template = fill.compile_template(
        wordkit.docx(wordkit.p(f"alku {code} loppu"), wordkit.text("asiakas.tunnus")), lomake, "b"
    )

    filled = template.render(ClientView(tiedosto, DAY).of(tietue), fill.properties(tietue, tiedosto, DAY))

    (line,) = [line for line in wordkit.lines(filled) if line.startswith("alku")]
    assert set("alku  [] loppu") >= set(line), line


@pytest.mark.parametrize("path", ["tuloste.päiväys", "ote.työntekijä", "ote.tuet[].mitä"])
def test_an_employer_sees_the_extract_whole_and_the_day(path: str) -> None:
    lomake = BY_TUNNUS["tyonantajaote"]

    assert may_show(lomake, find(scope(lomake), path))


@pytest.mark.parametrize("form", ["lahete", "lomake-b", "opintosuunnitelma", "tyonantajaote"])
def test_a_form_of_another_matter_sees_nothing_of_an_employment(form: str) -> None:
    field = find(scope(BY_TUNNUS["lomake-c"]), "työsuhde.aloitus.nimike")

    assert not may_show(BY_TUNNUS[form], field)


def test_a_refusal_is_advice_at_the_start_of_its_own_employment(aino: dict[str, Any]) -> None:
    ended = {"id": "työ9", "päättyminen": {"päättyi": "1.2.2026"}, "aloitus": {"alkoi": "5.1.2026"}}
    aino["työsuhteet"].insert(0, ended)
    aino["työsuhteet"][1]["aloitus"]["yhteyslupa"] = "ei"
    tiedosto = Asiakastiedosto.model_validate(aino)
    työ = tiedosto.työsuhteet[1]

    expected = [Finding("ote-yhteyslupa", Grade.HUOMIO, path=("työsuhteet", 1, "aloitus"))]
    assert expected == otteen_esteet(tiedosto, työ, työ.tukisuunnitelmat[-1], DAY)


@pytest.mark.parametrize(("mitä", "codes"), [("paniinin teko", []), ("paniikin varalta", ["ote-kielletty-sana"])])
def test_a_word_that_only_begins_like_a_forbidden_one_is_allowed(
    aino: dict[str, Any], mitä: str, codes: list[str]
) -> None:
    aino["profiili"]["kertominen"]["eisaa"] = "Paniikkihäiriöstä, paniikki"
    supports = aino["työsuhteet"][0]["tukisuunnitelmat"][-1]["tuet"]
    next(tuki for tuki in supports if tuki["näkyytyönantajalle"] == "kyllä")["mitä"] = mitä

    assert codes == obstacles(aino)
