"""Copies for a network partner and a school, and copies without health and social data: only what may be seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import wordkit
from asiakkaat import asiakkaat
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from lomake import kopio, resources, source
from lomake.cli import main
from lomake.errors import SecrecyError
from lomake.fields import Kind, fields, parts, walk
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lomake
from lomake.luovutus import (
    AVAA,
    ILMAN_TERVEYSTIETOJA,
    OPPILAITOKSELLE,
    VERKOSTOLLE,
    Luovutus,
    Rajaus,
    ilman_terveystietoja,
    oppilaitokselle,
    verkostolle,
)
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.sopiminen import Tietolaji
from lomake.word.contents import Own, texts
from lomake.word.template import Template

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
ALL = frozenset(Tietolaji)


def data_of(name: str) -> dict[str, Any]:
    path = ROOT / "samples" / "asiakkaat" / f"{name}.yaml"
    return source.read(path.read_bytes(), path.name).data


def client(name: str) -> Asiakastiedosto:
    return Asiakastiedosto.model_validate(data_of(name))


@cache
def compiled(lomake: Lomake, rajaus: Rajaus) -> tuple[Template, Own]:
    docx = resources.find(f"templates_docx/fi/{lomake.tunnus}.docx").read_bytes()
    made = kopio.template(docx, lomake, lomake.tunnus, rajaus)
    return made, kopio.own_words(made, lomake)


def copies(luovutus: Luovutus, day: date = DAY, forms: tuple[Lomake, ...] = LOMAKKEET) -> dict[str, bytes]:
    """Return every copy by its name."""
    made = {}
    for document in kopio.plan(luovutus, forms, day)[0]:
        template, own = compiled(document.tietue.lomake, luovutus.rajaus)
        made[document.nimi] = kopio.make(template, luovutus, document, day, own)
    return made


def said(data: bytes) -> str:
    return "\n".join(text for _, found in texts(data) for text in found)


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def sample(name: str) -> Path:
    return ROOT / "samples" / "asiakkaat" / f"{name}.yaml"


# ----------------------------------------------------------------------------------------- what a consent opens


def test_every_path_that_a_kind_of_information_opens_is_a_field() -> None:
    known = {field.path.replace("[]", "") for field in walk(Asiakastiedosto)}
    known |= {f"työsuhteet.aloitus.työnantaja.{name}" for name in ("nimi", "toimiala", "sektori")}

    assert [] == [polku for polut in AVAA.values() for polku in polut if polku not in known]
    assert set(Tietolaji) == set(AVAA)


@pytest.mark.parametrize(
    "polku",
    [
        "asiakas.henkilötunnus",
        "asiakas.tunnus",
        "asiakas.turvakielto",
        "asiakas.läheinen.nimi",
        "asiakas.edustaja.nimi",
        "lähete.riskit",
        "profiili.terveys.päihteet",
        "profiili.rikostausta.kuvaus",
        "profiili.talous.velat",
        "profiili.talous.huolet",
        "profiili.arki.asuminen",
        "profiili.verkostot.kulttuuri",
        "profiili.kertominen.eisaa",
        "profiili.kertominen.sanat",
        "työsuhteet.aloitus.palkka.määrä",
        "työsuhteet.päättyminen.syy",
        "päättäminen.syy",
    ],
)
def test_no_consent_at_all_opens_these(polku: str) -> None:
    assert not Rajaus(ALL).avaa(None, polku, frozenset())


def test_a_marked_field_is_opened_only_by_a_kind_that_covers_its_mark() -> None:
    """A wish is ordinary, and what worries the client about work is health, though both are goals."""
    toiveet = Rajaus(frozenset({Tietolaji.TYÖTOIVEET}))

    assert toiveet.avaa(None, "profiili.tavoite.unelma", frozenset())
    assert not toiveet.avaa(None, "profiili.tavoite.huolet", frozenset({"T"}))
    assert not Rajaus(frozenset({Tietolaji.ETUUDET})).avaa(None, "etuusneuvonta.antaja", frozenset({"S", "T"}))


@pytest.mark.parametrize(("name", "tunnus"), [("aino", "k1"), ("aino", "k2"), ("jere", "k1"), ("linnea", "k3")])
def test_a_partner_of_a_sample_gets_copies(name: str, tunnus: str) -> None:
    made = copies(verkostolle(client(name), tunnus, DAY))

    assert len(made) >= 4
    for data in made.values():
        assert kopio.MERKINTÄ_SUOSTUMUS.fi in wordkit.lines(data)


def test_aino_s_nurse_sees_what_helps_and_not_the_illness_the_benefits_or_the_wishes() -> None:
    tiedosto = client("aino")
    data = "\n".join(map(said, copies(verkostolle(tiedosto, "k2", DAY)).values()))
    terveys = tiedosto.profiili.terveys

    assert terveys.keinot is not None
    assert terveys.kuvaus is not None
    assert terveys.keinot in data
    assert terveys.kuvaus not in data
    assert "Satu Hoitava" in data
    assert "Tuula Tuki" not in data
    assert str(tiedosto.profiili.toiveet[0].teksti) not in data
    assert tiedosto.asiakas.tunnus not in data


def test_a_copy_is_not_made_only_to_say_who_is_in_the_service() -> None:
    data = data_of("aino")
    data["suostumukset"][0]["tiedot"] = ["yhteystiedot", "palvelussa oleminen"]
    luovutus = verkostolle(Asiakastiedosto.model_validate(data), "k1", DAY)

    assert [] == kopio.plan(luovutus, LOMAKKEET, DAY)[0]


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(tiedosto=asiakkaat(täynnä=True), lajit=st.sets(st.sampled_from(sorted(Tietolaji))), ilman=st.booleans())
def test_a_copy_of_any_client_says_nothing_from_outside_the_named_parts(
    tiedosto: Asiakastiedosto, lajit: set[Tietolaji], *, ilman: bool
) -> None:
    """Each random text has a mark of its own; a mark in a copy must be of an open field."""
    jäsen, suostumus = tiedosto.verkosto[0], tiedosto.suostumukset[0]
    suostumus = suostumus.model_copy(
        update={
            "tiedot": sorted({*lajit, Tietolaji.PALVELUSSA_OLEMINEN}),
            "laji": "muu",
            "suunta": "molemmat",
            "annettu": date(2020, 1, 1),
            "voimassa": None,
            "peruttu": None,
            "taho": jäsen.nimi,
            "muoto": "kirjallinen",
        }
    )
    jäsen = jäsen.model_copy(update={"suostumus": suostumus.id})
    data = tiedosto.model_copy(
        update={
            "verkosto": [jäsen, *tiedosto.verkosto[1:]],
            "suostumukset": [suostumus, *tiedosto.suostumukset[1:]],
        }
    )
    luovutus = verkostolle(data, jäsen.id, DAY, ilman_terveyttä=ilman)
    own = {id(jäsen), id(suostumus)}
    opened: set[str] = set()
    for path, part in parts(data):
        for name, field in fields(type(part)).items():
            if field.derived or field.kind not in (Kind.TEXT, Kind.LONG):
                continue
            place = ".".join(step for step in (*path, name) if isinstance(step, str))
            row = place.startswith(("verkosto.", "suostumukset."))
            if id(part) in own or (not row and any(_below(place, AVAA[laji]) for laji in suostumus.tiedot)):
                opened |= set(re.findall(r"§\d+§", str(getattr(part, name))))

    for name, copy in copies(luovutus).items():
        assert set() == set(re.findall(r"§\d+§", said(copy))) - opened, name
        assert data.asiakas.tunnus not in said(copy)


def _below(place: str, starts: tuple[str, ...]) -> bool:
    return any(place == start or place.startswith(f"{start}.") for start in starts)


# ------------------------------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda k, _: k.update(suostumus=None), "kopio-suostumus-puuttuu"),
        (lambda _, s: s.update(laji="työnantaja"), "kopio-työnantaja"),
        (lambda _, s: s.update(laji="entinen työnantaja"), "kopio-työnantaja"),
        (lambda _, s: s.update(voimassa="19.11.2026"), "kopio-suostumus-voimassa"),
        (lambda _, s: s.update(peruttu="20.11.2026"), "kopio-suostumus-voimassa"),
        (lambda _, s: s.update(annettu="21.11.2026"), "kopio-suostumus-voimassa"),
        (lambda _, s: s.update(suunta="saa hankkia"), "kopio-suostumus-suunta"),
        (lambda _, s: s.update(muoto=None), "kopio-suostumus-muoto"),
        (lambda _, s: s.update(taho="Joku Muu"), "kopio-suostumus-toiselle"),
        (lambda _, s: s.update(tiedot=["tapaamisajat"]), "kopio-suostumus-palvelu"),
    ],
)
def test_no_copy_for_a_partner_without_a_valid_consent(change: Callable[[Any, Any], None], code: str) -> None:
    data = data_of("aino")
    change(data["verkosto"][0], data["suostumukset"][0])

    with pytest.raises(SecrecyError) as refused:
        verkostolle(Asiakastiedosto.model_validate(data), "k1", DAY)

    assert [code] == [finding.code for finding in refused.value.findings]


def test_a_partner_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(SecrecyError) as refused:
        verkostolle(client("aino"), "k9", DAY)

    assert {"tunnukset": "k1, k2"} == dict(refused.value.findings[0].details)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda o, _: o["kertominen"].update(yhteyslupa="ei"), "kopio-oppilaitos-lupa"),
        (lambda _, s: s.update(laji="muu"), "kopio-suostumus-puuttuu"),
        (lambda _, s: s.update(taho="Toinen koulu"), "kopio-suostumus-puuttuu"),
        (lambda _, s: s.update(voimassa="1.11.2026"), "kopio-suostumus-voimassa"),
    ],
)
def test_no_copy_for_a_school_without_consent_and_permission(change: Callable[[Any, Any], None], code: str) -> None:
    data = data_of("linnea")
    change(data["opinnot"][-1], data["suostumukset"][3])

    with pytest.raises(SecrecyError) as refused:
        oppilaitokselle(Asiakastiedosto.model_validate(data), "", DAY)

    assert [code] == [finding.code for finding in refused.value.findings]


def test_the_school_sees_the_agreed_supports_and_neither_health_benefits_nor_the_unit() -> None:
    tiedosto = client("linnea")
    made = copies(oppilaitokselle(tiedosto, "", DAY))
    plan = tiedosto.opinnot[-1]

    (data,) = map(said, made.values())
    assert ["LATU-0055/kopio_opintoihin-liittyva-suunnitelma_2026-08-19.docx"] == list(made)
    assert "Vilopauser och ergonomisk stol" in data
    assert not any(tuki.mitä in data for tuki in plan.tuet if tuki.laji == "jaksaminen" and tuki.mitä)
    for closed in (plan.haasteet, plan.kertominen.sanat, tiedosto.palvelu.yksikkö, tiedosto.palvelu.järjestäjä):
        assert closed is not None
        assert closed not in data


@pytest.mark.parametrize(("päätös", "shown"), [("ei kerrota", False), ("kerrotaan tuen tarpeesta ilman syytä", True)])
def test_the_school_is_told_of_support_only_as_the_client_has_decided(päätös: str, *, shown: bool) -> None:
    data = data_of("linnea")
    data["opinnot"][-1]["kertominen"]["päätös"] = päätös
    luovutus = oppilaitokselle(Asiakastiedosto.model_validate(data), "o2", DAY)

    assert shown == ("Vilopauser" in "".join(map(said, copies(luovutus).values())))


def test_a_sentence_of_a_closed_part_in_an_open_field_refuses_the_copy() -> None:
    data = data_of("aino")
    data["profiili"]["kiitos"] = None
    data["työsuhteet"][0]["tukisuunnitelmat"][-1]["tavoite"] = (
        "Pysyn työssä. MASENNUKSESTA on toipunut hyvin, väsymys tulee ensimmäisenä merkkinä!"
    )
    luovutus = verkostolle(Asiakastiedosto.model_validate(data), "k2", DAY)

    with pytest.raises(SecrecyError) as refused:
        copies(luovutus, forms=(BY_TUNNUS["tukisuunnitelma"],))

    assert {"salaisuus-näkyy"} == {finding.code for finding in refused.value.findings}


# ------------------------------------------------------------------------- without health and social data


def test_without_health_data_no_marked_field_is_on_any_form() -> None:
    data = data_of("aino")
    tiedosto = Asiakastiedosto.model_validate(data)
    made = copies(ilman_terveystietoja(tiedosto))
    terveys = tiedosto.profiili.terveys

    assert len(made) > 10
    assert terveys.kuvaus is not None
    for name, copy in made.items():
        words = said(copy)
        assert terveys.kuvaus not in words, name
        assert str(tiedosto.asiakas.henkilötunnus) not in words, name
        assert kopio.MERKINTÄ_ILMAN.fi in words, name
    profile = said(made["LATU-0042/kopio_ammatillinen-profiili_2026-01-15.docx"])
    assert 4 == profile.count("Tämä osa ei kuulu tähän kopioon.")
    assert "140392-****" in said(made["LATU-0042/kopio_lahete-tyohonvalmennukseen_2026-01-05.docx"])


@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(tiedosto=asiakkaat(täynnä=True))
def test_of_any_client_a_copy_without_health_data_has_no_marked_text(tiedosto: Asiakastiedosto) -> None:
    marked: set[str] = set()
    for _, part in parts(tiedosto):
        for name, field in fields(type(part)).items():
            if field.kenttä.salassa in ("T", "S") and not field.derived and field.kind in (Kind.TEXT, Kind.LONG):
                marked |= set(re.findall(r"§\d+§", str(getattr(part, name))))

    assert marked
    try:
        made = copies(ilman_terveystietoja(tiedosto))
    except SecrecyError:
        reject()  # the same sentence stands, by chance, where it may be read
    for name, copy in made.items():
        assert set() == set(re.findall(r"§\d+§", said(copy))) & marked, name


def test_each_form_has_its_readers() -> None:
    returning = {lomake.tunnus for lomake in LOMAKKEET if lomake.palautuu}

    assert returning - {"lomake-b", "opintosuunnitelma"} == VERKOSTOLLE
    assert {"opintosuunnitelma"} == OPPILAITOKSELLE
    assert returning - {"suostumus"} == ILMAN_TERVEYSTIETOJA


# --------------------------------------------------------------------------------------------- as a command


def test_a_copy_is_never_read_back(tmp_path: Path) -> None:
    """What was left out is not an answer that was emptied."""
    aino = tmp_path / "aino.yaml"
    aino.write_bytes(sample("aino").read_bytes())
    words = ("tayta", aino, "-l", "lomake-a", "--ilman-terveystietoja", "-o", tmp_path, "--paiva", "2026-11-20")
    (copy,) = run(*words).stdout.split()

    result = run("palauta", copy, "--asiakas", aino, "--kirjoita", "--tyhjennä", "--poista")

    assert 6 == result.exit_code
    assert "Tämä on kopio" in result.stderr
    assert sample("aino").read_bytes() == aino.read_bytes()
    held = wordkit.parts(Path(copy).read_bytes())
    held["docProps/custom.xml"] = held["docProps/custom.xml"].replace(b"lomake.kopio", b"x")
    Path(copy).write_bytes(wordkit.zipped(dict(held)))
    assert 6 == run("palauta", copy, "--asiakas", aino, "--kirjoita", "--tyhjennä", "--poista").exit_code
    assert sample("aino").read_bytes() == aino.read_bytes()


def test_names_of_copies_tell_neither_the_number_nor_the_letter_nor_the_unit(tmp_path: Path) -> None:
    result = run(
        "tayta", sample("jere"), "--kenelle", "verkosto:k2", "-o", tmp_path, "--paiva", "2026-11-20", "--kaikki"
    )

    names = [Path(line).name for line in result.stdout.split()]
    assert 0 == result.exit_code, result.stderr
    assert len(names) == len(set(names)) > 6
    assert [] == [name for name in names if re.search(r"LATU|0037|lomake|sosiaali", name, re.IGNORECASE)]
    assert ["kopio_tyosuhteen-aloittaminen_2025-11-24.docx"] == [name for name in names if "2025-11-24" in name]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--kenelle", "verkosto:k9"), 1, "Tunnukset: k1, k2."),
        (("--kenelle", "oppilaitos"), 1, "tällaista opintosuunnitelmaa ei ole"),
        (("--kenelle", "verkosto:k1", "-l", "lomake-b"), 1, "ei tehdä kopiota tälle lukijalle"),
        (("--kenelle", "verkosto:k1", "-l", "tyonantajaote"), 1, "ei tehdä kopiota tälle lukijalle"),
        (("--ilman-terveystietoja", "-l", "suostumus"), 1, "ei tehdä kopiota tälle lukijalle"),
        (("--kenelle", "naapuri"), 2, "verkosto:k2"),
        (("--kenelle", "oppilaitos:"), 2, "verkosto:k2"),
    ],
)
def test_what_can_t_be_copied_is_refused_and_nothing_is_written(
    words: tuple[str, ...], code: int, told: str, tmp_path: Path
) -> None:
    result = run("tayta", sample("aino"), *words, "-o", tmp_path, "--paiva", "2026-11-20")

    assert code == result.exit_code, result.output
    assert told in result.stderr
    assert [] == list(tmp_path.rglob("*.docx"))


def test_a_copy_of_an_offices_template_shows_nothing_more(tmp_path: Path) -> None:
    """Typed Jinja sees the reduced view; a fixed text with the client's number refuses the copy."""
    aino = client("aino")
    lomake = BY_TUNNUS["lomake-a"]
    luovutus = verkostolle(aino, "k2", DAY)
    body = (
        wordkit.p("alku {{ profiili.terveys.kuvaus }}|{{ profiili.terveys.merkit }}|{{ profiili.toiveet|length }}"),
        wordkit.p(wordkit.text("profiili.terveys.keinot")),
        wordkit.p(wordkit.text("profiili.terveys.päihteet"), wordkit.check("profiili.vuorot=ilta")),
    )
    made = kopio.template(wordkit.docx(*body), lomake, "oma", luovutus.rajaus)
    (document,) = kopio.plan(luovutus, [lomake], DAY)[0]

    data = kopio.make(made, luovutus, document, DAY, Own())

    assert aino.profiili.terveys.merkit is not None
    assert f"alku |{aino.profiili.terveys.merkit}|0" in wordkit.lines(data)
    assert ["profiili.terveys.keinot"] == list(wordkit.answers(data))
    numbered = kopio.template(wordkit.docx(*body, headers=(wordkit.p("LATU-0042"),)), lomake, "oma", luovutus.rajaus)
    with pytest.raises(SecrecyError):
        kopio.make(numbered, luovutus, document, DAY, Own())
