"""What held on a day: plan, pause, state, wishes, search, studies and meetings (lomakkeisto 1.2 and 2.15)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lomake import rajat, tilanne
from lomake.aika import Jakso
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Asetukset, PäiväNolla
from lomake.tilanne import Tila

PÄIVÄ = date(2026, 6, 15)
RAJAT = rajat.voimassa(PÄIVÄ)
AVOIN = {
    "tavallinentyöpaikka": "kyllä",
    "avoinkenelletahansa": "kyllä",
    "vähintääntes": "kyllä",
    "työnantajamaksaapalkan": "kyllä",
    "eierityisryhmälle": "kyllä",
}
PALKKATYÖ = "palkkatyö avoimilla työmarkkinoilla"


def asiakas(**haarat: Any) -> Asiakastiedosto:
    return Asiakastiedosto.model_validate({"asiakas": {"tunnus": "LATU-0001"}} | haarat)


def palvelussa(**haarat: Any) -> Asiakastiedosto:
    return asiakas(**({"sopimus": {"alkaa": "1.1.2026"}} | haarat))


def työ(alkoi: str | None, päättyi: str | None = None, laji: str | None = PALKKATYÖ, **aloitus: Any) -> dict[str, Any]:
    return {"id": "työ1", "aloitus": {"alkoi": alkoi, "laji": laji, **aloitus}, "päättyminen": {"päättyi": päättyi}}


# Plans


def suunnitelmat(*päiväykset: str | None) -> Asiakastiedosto:
    return asiakas(työnhakusuunnitelmat=[{"id": f"ts{n}", "päiväys": pvm} for n, pvm in enumerate(päiväykset, start=1)])


@pytest.mark.parametrize(
    ("päiväykset", "voimassa", "tehdyt"),
    [
        ([], None, []),
        (["16.6.2026"], None, []),
        (["15.6.2026"], "ts1", ["ts1"]),
        (["1.1.2026", "15.6.2026", "16.6.2026"], "ts2", ["ts1", "ts2"]),
        (["15.6.2026", "1.1.2026"], "ts1", ["ts1", "ts2"]),
        (["1.6.2026", "1.6.2026"], "ts2", ["ts1", "ts2"]),
        ([None], None, ["ts1"]),
        (["1.6.2026", None], "ts1", ["ts1", "ts2"]),
    ],
    ids=[
        "ei yhtään",
        "huomenna",
        "samana päivänä",
        "suurin päiväys",
        "järjestys ei ratkaise",
        "saman päivän viimeinen",
        "päiväämätön",
        "päiväämätön ei korvaa",
    ],
)
def test_suunnitelma_in_force_has_the_greatest_date_up_to_the_day(
    päiväykset: list[str | None], voimassa: str | None, tehdyt: list[str]
) -> None:
    tiedosto = suunnitelmat(*päiväykset)

    löydetty = tilanne.voimassa(tiedosto.työnhakusuunnitelmat, PÄIVÄ)

    assert voimassa == (löydetty and löydetty.id)
    assert tehdyt == [rivi.id for rivi in tilanne.tehdyt(tiedosto.työnhakusuunnitelmat, PÄIVÄ)]


@pytest.mark.parametrize(
    ("tarkistus", "seuraavat", "päivät", "seuraava"),
    [
        (None, [], [], None),
        ("1.3.2026", [], [date(2026, 3, 1)], date(2026, 3, 1)),
        ("1.3.2026", ["1.6.2026"], [date(2026, 3, 1), date(2026, 6, 1)], date(2026, 6, 1)),
        (
            "1.6.2026",
            ["1.9.2026", "1.3.2026"],
            [date(2026, 3, 1), date(2026, 6, 1), date(2026, 9, 1)],
            date(2026, 3, 1),
        ),
        ("1.3.2026", ["1.6.2026", None], [date(2026, 3, 1), date(2026, 6, 1)], date(2026, 6, 1)),
        (None, ["1.6.2026"], [date(2026, 6, 1)], date(2026, 6, 1)),
    ],
    ids=[
        "ei mitään",
        "vain ensimmäinen",
        "yksi pidetty",
        "viimeinen rivi ratkaisee",
        "seuraava tyhjä",
        "ensimmäinen tyhjä",
    ],
)
def test_seuraava_tarkistus_is_the_last_one_agreed(
    tarkistus: str | None, seuraavat: list[str | None], päivät: list[date], seuraava: date | None
) -> None:
    rivit = [{"pvm": "1.1.2026", "seuraava": pvm} for pvm in seuraavat]
    tiedosto = asiakas(työnhakusuunnitelmat=[{"id": "ts1", "tarkistus": tarkistus, "tarkistukset": rivit}])
    (suunnitelma,) = tiedosto.työnhakusuunnitelmat

    assert päivät == tilanne.tarkistuspäivät(suunnitelma)
    assert seuraava == tilanne.seuraava_tarkistus(suunnitelma)


SUULLINEN = "suullinen hyväksyntä kirjattu"


@pytest.mark.parametrize(
    ("asiakkaan", "valmentajan", "on"),
    [
        ("käsin", "käsin", True),
        ("sähköinen", "käsin", True),
        ("käsin", "sähköinen", True),
        (SUULLINEN, "käsin", False),
        ("käsin", SUULLINEN, False),
        (None, "käsin", False),
        ("käsin", None, False),
        (None, None, False),
    ],
)
def test_suunnitelma_is_signed_when_both_have_done_so(
    asiakkaan: str | None, valmentajan: str | None, *, on: bool
) -> None:
    tavat = {"asiakas": {"tapa": asiakkaan}, "työhönvalmentaja": {"tapa": valmentajan}}
    tiedosto = asiakas(työnhakusuunnitelmat=[{"id": "ts1", "allekirjoitukset": tavat}])

    assert on is tilanne.on_allekirjoitettu(tiedosto.työnhakusuunnitelmat[0])


# The service


@pytest.mark.parametrize(
    ("nolla", "odotettu"),
    [
        (PäiväNolla.SOPIMUS, date(2026, 1, 12)),
        (PäiväNolla.KÄSITTELY, date(2026, 1, 8)),
        (PäiväNolla.LÄHETE, date(2026, 1, 7)),
    ],
    ids=lambda arvo: arvo.name if isinstance(arvo, PäiväNolla) else "",
)
def test_day_zero_is_what_the_organisation_has_chosen(nolla: PäiväNolla, odotettu: date) -> None:
    lähete = {"saapunut": "7.1.2026", "käsittely": {"pvm": "8.1.2026"}}
    tiedosto = asiakas(sopimus={"alkaa": "12.1.2026"}, lähete=lähete)
    omat = rajat.voimassa(PÄIVÄ, Asetukset(päivänolla=nolla))

    assert odotettu == tilanne.palvelu_alkoi(tiedosto, omat)
    assert tilanne.palvelu_alkoi(asiakas(), omat) is None


@pytest.mark.parametrize(
    ("päättäminen", "loppu", "on"),
    [
        ({}, None, False),
        ({"päättyi": "15.6.2026"}, PÄIVÄ, True),
        ({"päättyi": "15.6.2026", "laji": "päättyy"}, PÄIVÄ, True),
        ({"päättyi": "16.6.2026"}, date(2026, 6, 16), False),
        ({"päättyi": "15.6.2026", "laji": "keskeytyy – jatko sovittu"}, None, False),
    ],
    ids=["jatkuu", "tänään", "laji päättyy", "huomenna", "keskeytyy"],
)
def test_service_has_ended_from_its_last_day_on(päättäminen: dict[str, str], loppu: date | None, *, on: bool) -> None:
    tiedosto = asiakas(päättäminen=päättäminen)

    assert loppu == tilanne.päättyi(tiedosto)
    assert on is tilanne.on_päättynyt(tiedosto, PÄIVÄ)


@pytest.mark.parametrize(
    ("alkaa", "päättyy", "tauolla", "aktiivinen"),
    [
        ("16.5.2026", "15.6.2026", True, True),
        ("15.5.2026", "15.6.2026", True, False),
        ("1.1.2026", "14.6.2026", False, True),
        ("15.6.2026", "31.12.2026", True, False),
        ("16.6.2026", "31.12.2026", False, True),
        ("16.5.2026", None, True, True),
        ("15.5.2026", None, True, False),
        ("15.6.2026", "15.6.2026", True, True),
        (None, "31.12.2026", False, True),
    ],
    ids=[
        "30 päivää",
        "31 päivää",
        "päättyi eilen",
        "pitkä alkaa tänään",
        "alkaa huomenna",
        "avoin 30 päivää",
        "avoin 31 päivää",
        "yksi päivä",
        "alku puuttuu",
    ],
)
def test_client_on_a_pause_of_over_thirty_days_is_not_active(
    alkaa: str | None, päättyy: str | None, *, tauolla: bool, aktiivinen: bool
) -> None:
    """An open pause is counted to the day."""
    tiedosto = palvelussa(tauot=[{"alkaa": alkaa, "päättyy": päättyy}])

    assert tauolla is (tilanne.tauko(tiedosto, PÄIVÄ) is not None)
    assert aktiivinen is tilanne.on_aktiivinen(tiedosto, PÄIVÄ, RAJAT)


@pytest.mark.parametrize(
    ("haarat", "on"),
    [
        ({}, False),
        ({"sopimus": {"alkaa": "16.6.2026"}}, False),
        ({"sopimus": {"alkaa": "15.6.2026"}}, True),
        ({"sopimus": {"alkaa": "1.1.2026"}, "päättäminen": {"päättyi": "15.6.2026"}}, False),
        ({"sopimus": {"alkaa": "1.1.2026"}, "päättäminen": {"päättyi": "16.6.2026"}}, True),
    ],
    ids=["ei sopimusta", "alkaa huomenna", "alkaa tänään", "päättyi tänään", "päättyy huomenna"],
)
def test_client_is_active_from_the_first_day_to_the_day_before_the_last(haarat: dict[str, Any], *, on: bool) -> None:
    assert on is tilanne.on_aktiivinen(asiakas(**haarat), PÄIVÄ, RAJAT)


ALKU = date(2026, 1, 1)
PÄIVIÄ = st.integers(0, 150).map(lambda n: ALKU + timedelta(days=n))
TAUOT = st.lists(
    st.tuples(PÄIVIÄ, st.none() | st.integers(0, 60)).map(
        lambda tauko: {
            "alkaa": tauko[0].isoformat(),
            "päättyy": None if tauko[1] is None else (tauko[0] + timedelta(days=tauko[1])).isoformat(),
        }
    ),
    max_size=3,
)


@given(PÄIVIÄ, st.none() | PÄIVIÄ, TAUOT, PÄIVIÄ, st.integers(0, 60))
def test_client_was_active_in_a_jakso_when_active_on_any_day_of_it(
    alkaa: date, päättyi: date | None, tauot: list[dict[str, str]], alku: date, pituus: int
) -> None:
    """The same as looking at every day of it."""
    loppu = {"päättyi": päättyi.isoformat() if päättyi else None}
    tiedosto = asiakas(sopimus={"alkaa": alkaa.isoformat()}, päättäminen=loppu, tauot=tauot)
    jakso = Jakso(alku, alku + timedelta(days=pituus))

    yksitellen = [
        tilanne.on_aktiivinen(tiedosto, alku + timedelta(days=n), RAJAT) for n in range((jakso.loppu - alku).days + 1)
    ]

    assert any(yksitellen) is tilanne.on_ollut_aktiivinen(tiedosto, jakso, RAJAT)


@pytest.mark.parametrize(
    ("haarat", "on"),
    [
        ({"sopimus": {}}, False),
        ({"sopimus": {"alkaa": "30.6.2026"}}, True),
        ({"sopimus": {"alkaa": "1.7.2026"}}, False),
        ({"päättäminen": {"päättyi": "1.6.2026"}}, False),
        ({"päättäminen": {"päättyi": "2.6.2026"}}, True),
        ({"tauot": [{"alkaa": "1.1.2026", "päättyy": "30.6.2026"}]}, False),
        ({"tauot": [{"alkaa": "1.1.2026", "päättyy": "29.6.2026"}]}, True),
        ({"tauot": [{"alkaa": "2.6.2026", "päättyy": "31.12.2026"}]}, True),
        ({"tauot": [{"alkaa": "1.1.2026"}]}, False),
        ({"tauot": [{"alkaa": "2.5.2026"}]}, True),
    ],
    ids=[
        "alku puuttuu",
        "alkoi jakson viimeisenä päivänä",
        "alkoi jakson jälkeen",
        "päättyi jakson ensimmäisenä päivänä",
        "päättyi toisena päivänä",
        "tauko koko jakson",
        "tauko päättyi ennen viimeistä päivää",
        "tauko alkoi toisena päivänä",
        "avoin pitkä tauko",
        "avoin tauko piteni jakson aikana",
    ],
)
def test_client_was_active_in_june(haarat: dict[str, Any], *, on: bool) -> None:
    kesäkuu = Jakso(date(2026, 6, 1), date(2026, 6, 30))

    assert on is tilanne.on_ollut_aktiivinen(palvelussa(**haarat), kesäkuu, RAJAT)


OPISKELEE = {"id": "o1", "tulos": "aloitti", "alkaa": "1.6.2026"}
KESKEYTYS = {"päättyi": "1.6.2026", "laji": "keskeytyy – jatko sovittu"}


@pytest.mark.parametrize(
    ("haarat", "tila"),
    [
        ({"sopimus": {}}, None),
        ({"sopimus": {"alkaa": "16.6.2026"}}, None),
        ({"sopimus": {"alkaa": "15.6.2026"}}, Tila.ETSII),
        ({"työsuhteet": [työ("15.6.2026")]}, Tila.TYÖSSÄ),
        ({"työsuhteet": [työ("16.6.2026")]}, Tila.ETSII),
        ({"työsuhteet": [työ("1.6.2026", "15.6.2026")]}, Tila.TYÖSSÄ),
        ({"työsuhteet": [työ("1.6.2026", "14.6.2026")]}, Tila.ETSII),
        ({"työsuhteet": [työ("1.6.2026", laji=None)]}, Tila.TYÖSSÄ),
        ({"työsuhteet": [työ("1.6.2026", laji="työkokeilu (ei työsuhde)")]}, Tila.ETSII),
        ({"opinnot": [OPISKELEE]}, Tila.OPISKELEE),
        ({"opinnot": [OPISKELEE], "työsuhteet": [työ("1.6.2026")]}, Tila.TYÖSSÄ),
        ({"tauot": [{"alkaa": "15.6.2026"}], "työsuhteet": [työ("1.6.2026")]}, Tila.TAUOLLA),
        ({"tauot": [{"alkaa": "1.6.2026"}], "päättäminen": {"päättyi": "15.6.2026"}}, Tila.PÄÄTTYNYT),
        ({"päättäminen": {"päättyi": "16.6.2026"}}, Tila.ETSII),
        ({"päättäminen": KESKEYTYS}, Tila.ETSII),
    ],
    ids=[
        "alku puuttuu",
        "alkaa huomenna",
        "alkaa tänään",
        "työ alkaa tänään",
        "työ alkaa huomenna",
        "viimeinen työpäivä",
        "työ päättyi eilen",
        "työn laji puuttuu",
        "työkokeilu",
        "opinnot",
        "työ ennen opintoja",
        "tauko ennen työtä",
        "päättynyt ennen taukoa",
        "päättyy huomenna",
        "keskeytys ei ole päättyminen",
    ],
)
def test_tila_of_a_client_on_a_day(haarat: dict[str, Any], tila: Tila | None) -> None:
    assert tila is tilanne.tila(palvelussa(**haarat), PÄIVÄ)


NYKYINEN = {"tunnus": "sari", "alkaen": "1.6.2026"}


@pytest.mark.parametrize(
    ("nykyinen", "aiemmat", "odotettu"),
    [
        (NYKYINEN, [], "sari"),
        (NYKYINEN, [{"tunnus": "ville", "alkaen": "1.1.2026", "päättyen": "31.5.2026"}], "sari"),
        (
            NYKYINEN | {"alkaen": "15.6.2026"},
            [{"tunnus": "ville", "alkaen": "1.1.2026", "päättyen": "15.6.2026"}],
            "sari",
        ),
        (
            NYKYINEN | {"alkaen": "16.6.2026"},
            [{"tunnus": "ville", "alkaen": "1.1.2026", "päättyen": "15.6.2026"}],
            "ville",
        ),
        (
            NYKYINEN | {"alkaen": "16.6.2026"},
            [{"tunnus": "ville", "alkaen": "1.1.2026", "päättyen": "14.6.2026"}],
            "sari",
        ),
        (NYKYINEN | {"alkaen": None}, [{"tunnus": "ville", "alkaen": "1.1.2026", "päättyen": "15.6.2026"}], "ville"),
        (NYKYINEN | {"alkaen": "16.6.2026"}, [{"tunnus": "ville", "alkaen": "1.1.2026"}], "sari"),
        (
            NYKYINEN | {"alkaen": "16.6.2026"},
            [
                {"tunnus": "ville", "alkaen": "1.1.2026", "päättyen": "31.12.2026"},
                {"tunnus": "anna", "alkaen": "1.3.2026", "päättyen": "31.12.2026"},
            ],
            "anna",
        ),
    ],
    ids=[
        "vain nykyinen",
        "aiempi on jo lopettanut",
        "nykyinen alkaa tänään",
        "nykyinen alkaa huomenna",
        "väliin jäävä päivä",
        "nykyisen alku puuttuu",
        "aiemman loppu puuttuu",
        "kahdesta aiemmasta viimeinen",
    ],
)
def test_row_belongs_to_the_valmentaja_of_its_day(
    nykyinen: dict[str, Any], aiemmat: list[dict[str, Any]], odotettu: str
) -> None:
    tiedosto = asiakas(valmentaja=nykyinen, valmentajat=aiemmat)

    assert odotettu == tilanne.valmentaja(tiedosto, PÄIVÄ).tunnus


# Wishes and search

TOIVEET = [
    {"id": "t1", "tärkeys": "ehdoton", "lisätty": "15.6.2026"},
    {"id": "t2", "tärkeys": "ehdoton", "lisätty": "16.6.2026"},
    {"id": "t3", "tärkeys": "ehdoton", "lisätty": "1.1.2026", "poistunut": "15.6.2026"},
    {"id": "t4", "tärkeys": "ehdoton", "lisätty": "1.1.2026", "poistunut": "16.6.2026"},
    {"id": "t5", "tärkeys": "tärkeä"},
    {"id": "t6"},
]


def test_toive_is_in_force_from_the_day_it_was_added_to_the_day_before_it_went() -> None:
    tiedosto = asiakas(profiili={"toiveet": TOIVEET})

    voimassa = tilanne.toiveet_voimassa(tiedosto.profiili.toiveet, PÄIVÄ)

    assert ["t1", "t4", "t5", "t6"] == [toive.id for toive in voimassa]
    assert {"t1", "t4"} == tilanne.ehdottomat(tiedosto, PÄIVÄ)


HAKU = {
    "profiili": {
        "toiveet": [
            {"id": "t1", "tärkeys": "ehdoton", "lisätty": "1.1.2026"},
            {"id": "t2", "tärkeys": "tärkeä", "lisätty": "1.1.2026"},
            {"id": "t3", "tärkeys": "ehdoton", "lisätty": "16.6.2026"},
        ]
    },
    "työnhakusuunnitelmat": [
        {"id": "ts1", "päiväys": "1.2.2026", "toiveet": ["t2"]},
        {"id": "ts2", "päiväys": "15.6.2026", "toiveet": ["t1", "t2"]},
    ],
}


def yhteys(**tieto: Any) -> dict[str, Any]:
    return {
        "id": "b1",
        "päiväys": "15.6.2026",
        "suunnitelma": "ts2",
        "toiveet": ["t2"],
        "vastaavuus": "kyllä",
    } | tieto


@pytest.mark.parametrize(
    ("tieto", "mukainen", "vastaa"),
    [
        ({}, True, True),
        ({"päiväys": None}, False, False),
        ({"suunnitelma": "ts1"}, False, False),
        ({"suunnitelma": None}, False, False),
        ({"päiväys": "14.6.2026"}, False, False),
        ({"päiväys": "14.6.2026", "suunnitelma": "ts1"}, True, True),
        ({"päiväys": "14.6.2026", "suunnitelma": "ts1", "toiveet": ["t1"]}, True, False),
        ({"päiväys": "31.1.2026", "suunnitelma": None}, False, False),
        ({"toiveet": []}, True, False),
        ({"toiveet": ["t3"]}, True, False),
        ({"toiveet": ["t2", "t3"]}, True, True),
        ({"vastaavuus": None}, True, False),
        ({"vastaavuus": "ei"}, True, False),
        ({"vastaavuus": "osittain", "eitoteudu": ["t2"]}, True, True),
        ({"vastaavuus": "osittain", "eitoteudu": ["t1", "t2"]}, True, False),
        ({"vastaavuus": "osittain", "eitoteudu": ["t3"]}, True, True),
        ({"vastaavuus": "osittain"}, True, False),
        ({"vastaavuus": "osittain", "toiveet": ["t1"]}, True, True),
        ({"vastaavuus": "kyllä", "eitoteudu": ["t1"]}, True, True),
    ],
    ids=[
        "kyllä",
        "päivä puuttuu",
        "vanha suunnitelma",
        "ei suunnitelmaa",
        "ennen suunnitelmaa",
        "ennen suunnitelmaa vanhasta",
        "toive ei ole silloisessa suunnitelmassa",
        "ennen ensimmäistä suunnitelmaa",
        "ei toiveita",
        "toive ei ole suunnitelmassa",
        "yksi toive on suunnitelmassa",
        "vastaavuus puuttuu",
        "ei",
        "osittain, tärkeä jää",
        "osittain, ehdoton jää",
        "osittain, huomisen ehdoton jää",
        "osittain, ei sanota mitä jää",
        "osittain, kaikki ehdottomat rivillä",
        "kyllä, vaikka ehdoton jää",
    ],
)
def test_contact_that_follows_the_suunnitelma_and_the_toiveet(
    tieto: dict[str, Any], *, mukainen: bool, vastaa: bool
) -> None:
    """Kriteeri 16: ok(b) of lomakkeisto 3."""
    tiedosto = asiakas(**HAKU, työnantajatapaamiset=[yhteys(**tieto)])
    (rivi,) = tiedosto.työnantajatapaamiset

    assert mukainen is tilanne.on_suunnitelman_mukainen(tiedosto, rivi)
    assert vastaa is tilanne.vastaa_toiveita(tiedosto, rivi)


def test_hakuteot_are_the_contacts_and_the_steps_that_were_done() -> None:
    askeleet = [{"tehty": "3.6.2026"}, {"milloin": "1.6.2026"}]
    tiedosto = asiakas(
        työnantajatapaamiset=[{"id": "b1", "päiväys": "5.6.2026"}, {"id": "b2"}],
        työnhakusuunnitelmat=[{"id": "ts1", "askeleet": askeleet}, {"id": "ts2", "askeleet": [{"tehty": "4.6.2026"}]}],
    )

    assert [date(2026, 6, 3), date(2026, 6, 4), date(2026, 6, 5)] == tilanne.hakuteot(tiedosto)


@pytest.mark.parametrize(
    ("työt", "teko", "on"),
    [
        ([työ("1.6.2026", avoin=AVOIN)], None, True),
        ([työ("1.6.2026", avoin=AVOIN)], "1.6.2026", True),
        ([työ("1.6.2026", avoin=AVOIN)], "2.6.2026", False),
        ([työ("1.6.2026", avoin=AVOIN)], "15.6.2026", False),
        ([työ("1.6.2026", avoin=AVOIN)], "16.6.2026", True),
        ([työ("1.6.2026")], None, False),
        ([työ("16.6.2026", avoin=AVOIN)], None, False),
        ([työ("1.6.2026", "14.6.2026", avoin=AVOIN)], None, False),
        ([työ("1.6.2026", avoin=AVOIN), työ("1.3.2026", avoin=AVOIN) | {"id": "työ2"}], "1.4.2026", False),
        ([], None, False),
    ],
    ids=[
        "ei tekoja",
        "teko alkupäivänä",
        "teko alun jälkeen",
        "teko tänään",
        "teko huomenna",
        "työ ei ole avoin",
        "työ alkaa huomenna",
        "työ päättyi eilen",
        "haki ensimmäisen työn alettua",
        "ei työtä",
    ],
)
def test_client_in_avoin_työ_who_has_not_searched_since_it_began_has_stopped(
    työt: list[dict[str, Any]], teko: str | None, *, on: bool
) -> None:
    tiedosto = asiakas(työsuhteet=työt, työnantajatapaamiset=[{"id": "b1", "päiväys": teko}])

    assert on is tilanne.on_lakannut_hakemasta(tiedosto, PÄIVÄ)


# Work and studies


@pytest.mark.parametrize(
    ("laji", "on"),
    [
        (None, True),
        (PALKKATYÖ, True),
        ("yrittäjyys / toiminimi", True),
        ("työkokeilu (ei työsuhde)", False),
        ("avotyö (ei työsuhde)", False),
        ("kuntouttava työtoiminta (ei työsuhde)", False),
    ],
    ids=str,
)
def test_työsuhde_is_none_of_the_three_that_are_not(laji: str | None, *, on: bool) -> None:
    tiedosto = asiakas(työsuhteet=[työ("1.6.2026", laji=laji)])

    assert on is tilanne.on_työsuhde(tiedosto.työsuhteet[0])
    assert on is bool(tilanne.työsuhteet(tiedosto))


@pytest.mark.parametrize(
    ("rivit", "uusimmat", "nykyiset"),
    [
        ([OPISKELEE], ["o1"], ["o1"]),
        ([OPISKELEE | {"alkaa": "15.6.2026"}], ["o1"], ["o1"]),
        ([OPISKELEE | {"alkaa": "16.6.2026"}], ["o1"], []),
        ([OPISKELEE | {"alkaa": None}], ["o1"], []),
        ([OPISKELEE | {"tulos": "hyväksytty"}], ["o1"], []),
        ([OPISKELEE | {"päättynyt": {"pvm": "15.6.2026"}}], ["o1"], []),
        ([OPISKELEE | {"päättynyt": {"pvm": "16.6.2026"}}], ["o1"], ["o1"]),
        ([OPISKELEE, OPISKELEE | {"id": "o2", "korvaa": "o1", "tulos": "keskeytti"}], ["o2"], []),
        ([OPISKELEE, OPISKELEE | {"id": "o2"}], ["o1", "o2"], ["o1", "o2"]),
    ],
    ids=[
        "käynnissä",
        "alkaa tänään",
        "alkaa huomenna",
        "alku puuttuu",
        "ei aloittanut",
        "päättyi tänään",
        "päättyy huomenna",
        "uusi versio korvaa",
        "kahdet opinnot",
    ],
)
def test_opinnot_are_counted_once_at_their_newest_row(
    rivit: list[dict[str, Any]], uusimmat: list[str], nykyiset: list[str]
) -> None:
    tiedosto = asiakas(opinnot=rivit)

    assert uusimmat == [rivi.id for rivi in tilanne.opinnot(tiedosto)]
    assert nykyiset == [rivi.id for rivi in tilanne.nykyiset_opinnot(tiedosto, PÄIVÄ)]


# Meetings


@pytest.mark.parametrize(
    ("kenenkanssa", "asiakkaan", "työnantajan"),
    [
        ([], False, False),
        (["asiakas"], True, False),
        (["työnantaja"], False, True),
        (["molemmat"], True, True),
        (["hoitotaho"], False, False),
        (["hoitotaho", "asiakas"], True, False),
    ],
    ids=str,
)
def test_molemmat_are_asiakas_and_työnantaja(kenenkanssa: list[str], *, asiakkaan: bool, työnantajan: bool) -> None:
    tiedosto = asiakas(työsuhteet=[{"id": "työ1", "yhteydenpito": [{"kenenkanssa": kenenkanssa}]}])
    (rivi,) = tiedosto.työsuhteet[0].yhteydenpito

    assert asiakkaan is tilanne.on_asiakkaan_kanssa(rivi)
    assert työnantajan is tilanne.on_työnantajan_kanssa(rivi)


def test_meetings_with_the_client_come_from_both_logs_in_the_order_of_their_days() -> None:
    toteutunut = {"toteutui": "kyllä", "tapa": "kasvokkain"}
    tiedosto = asiakas(
        tapaamiset=[
            toteutunut | {"päiväys": "3.6.2026"},
            toteutunut | {"päiväys": "1.6.2026", "tapa": "puhelu"},
            toteutunut | {"päiväys": "2.6.2026", "toteutui": "asiakas ei saapunut"},
            toteutunut,
        ],
        työsuhteet=[
            {
                "id": "työ1",
                "yhteydenpito": [
                    toteutunut | {"päiväys": "4.6.2026", "kenenkanssa": ["työnantaja"]},
                    toteutunut | {"päiväys": "2.6.2026", "kenenkanssa": ["molemmat"]},
                    toteutunut | {"päiväys": "5.6.2026", "kenenkanssa": ["asiakas"], "toteutui": "peruttu"},
                ],
            }
        ],
    )

    päivät = [rivi.päiväys for rivi in tilanne.asiakastapaamiset(tiedosto)]

    assert [date(2026, 6, 1), date(2026, 6, 2), date(2026, 6, 3)] == päivät
    assert [date(2026, 6, 2), date(2026, 6, 3)] == tilanne.kasvokkain(tiedosto)
