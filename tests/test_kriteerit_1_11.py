"""Criteria 1–11: each band by its edge, what can't be computed, and the edges of the windows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from aineistot import (
    TODAY,
    VIIKOT,
    aineisto,
    asiakas,
    huomio,
    käynti,
    luku,
    päivät,
    suomeksi,
    tapaaminen,
    tiimi,
    tunnit,
    työ,
)

from lomake.kriteerit.ehdotus import Aineisto, Ehdotus
from lomake.kriteerit.henkilosto import asiakasmäärä, fokus, kokonaisvaltainen_palvelu
from lomake.kriteerit.jarjestaminen import (
    avoimuus,
    johdon_tuki,
    pyrkimys_avoimille,
    tiiminvetäjän_rooli,
    valmennustiimi,
)
from lomake.kriteerit.yhteensovittaminen import keskeiset_yhteistyötahot, tiimityö, tiivis_tiimityö
from lomake.language import in_language

MAANANTAIT = päivät(date(2026, 8, 24), 13)
"""The Mondays of the thirteen weeks that end with the week of TODAY."""


@pytest.mark.parametrize(
    "laske",
    [
        *(asiakasmäärä, fokus, tiimityö, tiivis_tiimityö, keskeiset_yhteistyötahot),
        *(valmennustiimi, tiiminvetäjän_rooli, pyrkimys_avoimille, johdon_tuki),
    ],
)
def test_without_a_tiimitiedosto_nothing_is_proposed(laske: Callable[[Aineisto], Ehdotus]) -> None:
    ehdotus = laske(aineisto([asiakas()]))

    assert ehdotus.pisteet is None
    assert in_language(ehdotus.perustelu, "fi").startswith("Tiimitiedosto puuttuu")


# 1 Asiakasmäärä


@pytest.mark.parametrize(
    ("asiakkaita", "htv", "pisteet"),
    [
        *((20, "1,0", 5), (20, "0,999", 4), (25, "1,0", 4), (25, "0,999", 3), (30, "1,0", 3), (30, "0,999", 2)),
        *((40, "1,0", 2), (40, "0,999", 1), (1, "1,0", 5)),
    ],
)
def test_criterion_1_goes_by_active_asiakkaat_a_coach(asiakkaita: int, htv: str, pisteet: int) -> None:
    valmentajat = [{"tunnus": "sari", "nimi": "S", "htv": htv}]

    ehdotus = asiakasmäärä(aineisto([asiakas(n) for n in range(asiakkaita)], tiimi(valmentajat=valmentajat)))

    assert pisteet == ehdotus.pisteet
    assert (asiakkaita < 10) == huomio(ehdotus, "pieni otos")


def test_criterion_1_warns_of_one_coach_over_25_though_the_team_is_not() -> None:
    valmentajat = [{"tunnus": tunnus, "nimi": tunnus, "htv": "1,0"} for tunnus in ("sari", "oskari")]

    ehdotus = asiakasmäärä(aineisto([asiakas(n) for n in range(26)], tiimi(valmentajat=valmentajat)))

    assert 5 == ehdotus.pisteet
    assert huomio(ehdotus, "joku valmentaja yli 25 asiakasta")
    assert "26\u00a0as./htv" == luku(ehdotus, "valmentaja sari")
    assert not huomio(
        asiakasmäärä(aineisto([asiakas(n) for n in range(25)], tiimi(valmentajat=valmentajat))), "joku valmentaja"
    )


@pytest.mark.parametrize(
    ("valmentaja", "expected"),
    [
        ({"alkaen": TODAY}, 5),
        ({"alkaen": TODAY + timedelta(days=1)}, None),
        ({"päättyen": TODAY}, 5),
        ({"päättyen": TODAY - timedelta(days=1)}, None),
        ({"htv": ""}, None),
    ],
    ids=["aloittaa tänään", "aloittaa huomenna", "viimeinen päivä", "lopetti eilen", "htv puuttuu"],
)
def test_criterion_1_counts_the_coaches_in_office_on_the_day(valmentaja: dict[str, Any], expected: int | None) -> None:
    rivi = {"tunnus": "sari", "nimi": "S", "htv": "1,0"} | valmentaja

    assert expected == asiakasmäärä(aineisto([asiakas()], tiimi(valmentajat=[rivi]))).pisteet


def test_criterion_1_without_active_asiakkaat_is_not_computable() -> None:
    päättynyt = asiakas(päättäminen={"päättyi": TODAY, "laji": "päättyy"})

    assert asiakasmäärä(aineisto([päättynyt], tiimi())).pisteet is None


def test_criterion_1_tells_of_asiakkaat_whose_coach_the_team_does_not_have() -> None:
    ehdotus = asiakasmäärä(aineisto([asiakas(1), asiakas(2, valmentaja={"nimi": "Tuntematon Tekijä"})], tiimi()))

    assert huomio(ehdotus, "asiakkaita, joiden valmentaja ei ole tehtävässä tiimitiedostossa: 1")


def test_coach_is_known_by_name_when_the_asiakastiedosto_has_no_tunnus() -> None:
    ehdotus = asiakasmäärä(aineisto([asiakas(valmentaja={"nimi": "sari  OHJAAJA"})], tiimi()))

    assert "1\u00a0as./htv" == luku(ehdotus, "valmentaja sari")


# 2 Fokus


@pytest.mark.parametrize(
    ("valmennus", "muu", "pisteet"),
    [
        *(("96", "4", 5), ("95,99", "4,01", 4), ("90", "10", 4), ("89,99", "10,01", 3), ("75", "25", 3)),
        *(("74,99", "25,01", 2), ("60", "40", 2), ("59,99", "40,01", 1), ("100", "0", 5), ("0", "100", 1)),
    ],
)
def test_criterion_2_goes_by_the_share_of_coaching(valmennus: str, muu: str, pisteet: int) -> None:
    ehdotus = fokus(aineisto([], tiimi(työaika=[tunnit(valmennus=valmennus, muu=muu)])))

    assert pisteet == ehdotus.pisteet


@pytest.mark.parametrize(
    ("viikko", "expected"),
    [("2026-W34", None), ("2026-W35", 5), ("2026-W47", 5), ("2026-W48", None)],
)
def test_criterion_2_counts_weeks_whose_monday_is_in_the_window(viikko: str, expected: int | None) -> None:
    """The window is 20.8.–20.11.2026: the Monday of W34 is 17.8., and that of W48 is 23.11."""
    assert expected == fokus(aineisto([], tiimi(työaika=[tunnit(viikko, valmennus="38")]))).pisteet


def test_criterion_2_leaves_out_and_tells_of_a_row_with_hours_missing() -> None:
    vajaa = {"viikko": "2026-W41", "valmentaja": "sari", "tunnit": {"valmennus": 10}}

    ehdotus = fokus(aineisto([], tiimi(työaika=[tunnit(valmennus="38"), vajaa])))

    assert 5 == ehdotus.pisteet
    assert huomio(ehdotus, "viikkorivejä, joilta tunteja puuttuu: 1")
    assert fokus(aineisto([], tiimi(työaika=[vajaa]))).pisteet is None
    assert fokus(aineisto([], tiimi(työaika=[tunnit()]))).pisteet is None


# 3 Kokonaisvaltainen palvelu

VAIHEET: dict[str, Any] = {
    "sopimus": {"päiväys": date(2026, 6, 1), "alkaa": date(2026, 6, 1)},
    "tavoittelu": [{"päiväys": date(2026, 6, 2)}],
    "profiili": {"aloitettu": date(2026, 6, 3)},
    "työnantajatapaamiset": [käynti("b1", date(2026, 6, 4))],
    "tapaamiset": [tapaaminen(date(2026, 7, 1))],
    "työsuhteet": [
        työ(
            "työ1",
            date(2026, 7, 2),
            yhteydenpito=[tapaaminen(date(2026, 8, 3), paikka="julkinen tila", kenenkanssa=["asiakas"])],
        )
    ],
}


def vaiheilla(*nimet: str) -> Aineisto:
    vanha = {"sopimus": {"päiväys": date(2025, 1, 1), "alkaa": date(2025, 1, 1)}}
    return aineisto([asiakas(**(vanha | {nimi: VAIHEET[nimi] for nimi in nimet}))])


@pytest.mark.parametrize(
    ("nimet", "pisteet"),
    [
        (tuple(VAIHEET), 5),
        (tuple(nimi for nimi in VAIHEET if nimi != "sopimus"), 4),
        (tuple(nimi for nimi in VAIHEET if nimi not in ("sopimus", "profiili")), 3),
        (("profiili",), 3),
        ((), None),
    ],
    ids=["kuusi", "viisi", "neljä", "yksi", "ei yhtään"],
)
def test_criterion_3_counts_the_phases_that_the_coach_did(nimet: tuple[str, ...], pisteet: int | None) -> None:
    assert pisteet == kokonaisvaltainen_palvelu(vaiheilla(*nimet)).pisteet


@pytest.mark.parametrize(
    ("päivä", "expected"),
    [
        (date(2026, 5, 19), None),
        (date(2026, 5, 20), 3),
        (TODAY, 3),
        (TODAY + timedelta(days=1), None),
    ],
    ids=str,
)
def test_criterion_3_looks_at_six_months_with_both_days(päivä: date, expected: int | None) -> None:
    vanha = asiakas(alkaa=date(2025, 1, 1), profiili={"aloitettu": päivä})

    assert expected == kokonaisvaltainen_palvelu(aineisto([vanha])).pisteet


def test_criterion_3_gives_the_phase_to_the_coach_of_its_day() -> None:
    vaihtunut = {
        "valmentaja": {"tunnus": "oskari", "alkaen": date(2026, 7, 1)},
        "valmentajat": [{"tunnus": "sari", "alkaen": date(2025, 1, 1), "päättyen": date(2026, 6, 30)}],
    }
    valmentajat = [{"tunnus": tunnus, "nimi": tunnus, "htv": "1,0"} for tunnus in ("sari", "oskari")]

    ehdotus = kokonaisvaltainen_palvelu(aineisto([asiakas(**(VAIHEET | vaihtunut))], tiimi(valmentajat=valmentajat)))

    assert "4" == luku(ehdotus, "vaiheita: valmentaja sari")
    assert "3" == luku(ehdotus, "vaiheita: valmentaja oskari")


def test_criterion_3_keeps_coaches_that_the_team_does_not_have_apart_and_unnamed() -> None:
    """Each did three phases: together they would have done five."""
    nimet = list(VAIHEET)
    eka = asiakas(1, valmentaja={"nimi": "Eka Tekijä"}, **{nimi: VAIHEET[nimi] for nimi in nimet[:3]})
    toka = asiakas(2, valmentaja={"nimi": "Toka Tekijä"}, **{nimi: VAIHEET[nimi] for nimi in nimet[3:5]})

    ehdotus = kokonaisvaltainen_palvelu(aineisto([eka, toka]))

    assert 3 == ehdotus.pisteet
    assert "3" == luku(ehdotus, "vaiheita: valmentaja muu-1")
    assert "3" == luku(ehdotus, "vaiheita: valmentaja muu-2")


# 4 Tiimityö

TIIMIT = [{"nimi": "Aikuissosiaalityö", "osuus": 60}, {"nimi": "Psykiatria", "osuus": 30}, {"nimi": "Muu", "osuus": 10}]


def tiimistä(osumia: int, kaikkiaan: int, nimi: str = "Muu") -> Aineisto:
    valmentajat = [{"tunnus": "sari", "nimi": "S", "htv": "1,0", "verkostotiimit": TIIMIT}]
    asiakkaat = [
        asiakas(n, verkosto=[{"id": "k1", "tiimi": "psykiatria" if n < osumia else nimi}]) for n in range(kaikkiaan)
    ]
    return aineisto(asiakkaat, tiimi(valmentajat=valmentajat))


@pytest.mark.parametrize(
    ("osumia", "kaikkiaan", "pisteet"),
    [(9, 10, 5), (89, 100, 4), (3, 4, 4), (74, 100, 3), (1, 2, 3), (49, 100, 2), (0, 1, 2)],
)
def test_criterion_4_goes_by_the_share_from_the_two_largest_teams(osumia: int, kaikkiaan: int, pisteet: int) -> None:
    ehdotus = tiimityö(tiimistä(osumia, kaikkiaan))

    assert pisteet == ehdotus.pisteet
    assert huomio(ehdotus, "valmentajia, joilla on useampi tiimi: 1")


def test_criterion_4_takes_the_referring_organisation_too() -> None:
    lähettäjä = {"organisaatio": "Hyvinvointialue, aikuissosiaalityö"}
    lähetetty = asiakas(lähete={"lähettäjä": lähettäjä}, verkosto=[{"id": "k1", "tiimi": "Kuntoutus"}])
    valmentajat = [{"tunnus": "sari", "nimi": "S", "htv": "1,0", "verkostotiimit": TIIMIT}]

    assert 5 == tiimityö(aineisto([lähetetty], tiimi(valmentajat=valmentajat))).pisteet


def test_criterion_4_without_teams_of_coaches_or_active_asiakkaat_is_not_computable() -> None:
    assert tiimityö(aineisto([asiakas()], tiimi())).pisteet is None
    assert tiimityö(tiimistä(0, 0)).pisteet is None


# 5 Tiivis tiimityö


def kokoukset(laji: str, pidetyt: list[date], **kentät: Any) -> list[dict[str, Any]]:
    return [{"päiväys": päivä, "laji": laji, **kentät} for päivä in pidetyt]


@pytest.mark.parametrize(
    ("pidettyjä", "kirjattuja", "väli"),
    [(11, 4, (2, 5)), (10, 4, (1, 4)), (11, 3, (1, 4)), (0, 0, (1, 3))],
    ids=["84,6 % ja 80 %", "76,9 % ja 80 %", "84,6 % ja 60 %", "ei mitään"],
)
def test_criterion_5_tells_the_span_that_the_assessor_decides(
    pidettyjä: int, kirjattuja: int, väli: tuple[int, int]
) -> None:
    """Thirteen weeks of which 80 % is 10,4; five forms of which 80 % is four."""
    kirjattu = {"kirjattu": {"päiväys": TODAY}}
    rivit = [{"id": f"b{n}", "päiväys": TODAY} | (kirjattu if n < kirjattuja else {}) for n in range(5)]
    henkilö = asiakas(sopimus={"alkaa": date(2026, 1, 12)}, työnantajatapaamiset=rivit)

    ehdotus = tiivis_tiimityö(
        aineisto(
            [henkilö],
            tiimi(tiimikokoukset=kokoukset("moniammatillinen", MAANANTAIT[:pidettyjä])),
        )
    )

    assert ehdotus.pisteet is None
    assert väli == ehdotus.väli
    assert 3 == len(ehdotus.arvioijalle)


def test_criterion_5_counts_the_last_week_from_its_friday() -> None:
    torstai = TODAY - timedelta(days=1)
    pidetyt = tiimi(tiimikokoukset=kokoukset("moniammatillinen", [MAANANTAIT[-1]]))

    assert "7,6\u00a0%" == luku(tiivis_tiimityö(aineisto([], pidetyt)), "viikoista moniammatillinen tiimikokous")
    assert "0\u00a0%" == luku(
        tiivis_tiimityö(aineisto([], pidetyt, päivä=torstai)), "viikoista moniammatillinen tiimikokous"
    )


# 6 Keskeiset yhteistyötahot

KUUKAUSITTAIN = [date(2026, kuukausi, 15) for kuukausi in (6, 7, 8, 9, 10, 11)]
VIIKOITTAIN = päivät(date(2026, 5, 25), 26)
"""The Mondays of the 26 weeks that begin in the window 20.5.–20.11.2026."""


def yhteydet(pidetyt: list[date], päivät_: list[date], organisaatio: str = "Esimerkin työllisyysalue") -> Aineisto:
    rivit = [{"päiväys": päivä, "taho": "k1", "laji": "puhelu/viesti"} for päivä in päivät_]
    henkilö = asiakas(verkosto=[{"id": "k1", "organisaatio": organisaatio}], verkostotyö=rivit)
    return aineisto([henkilö], tiimi(tiimikokoukset=kokoukset("työllisyys-kela", pidetyt)))


@pytest.mark.parametrize(
    ("pidetyt", "päivät_", "pisteet"),
    [
        (KUUKAUSITTAIN, VIIKOITTAIN[:21], 5),
        (KUUKAUSITTAIN, VIIKOITTAIN[:20], 4),
        (KUUKAUSITTAIN[1:], VIIKOITTAIN[:21], 4),
        ([], VIIKOITTAIN[:21], 4),
        ([date(2026, 6, 30), date(2026, 7, 1)], [], 4),
        ([], KUUKAUSITTAIN, 3),
        ([], KUUKAUSITTAIN[1:], 2),
        ([], [date(2026, 8, 15), date(2026, 11, 15)], 2),
        ([date(2026, 8, 15)], [], 1),
        ([], [], 1),
    ],
)
def test_criterion_6_goes_by_how_often_partners_are_met(pidetyt: list[date], päivät_: list[date], pisteet: int) -> None:
    """80 % of 26 weeks is 20,8: 21 weeks are weekly and 20 are not."""
    assert pisteet == keskeiset_yhteistyötahot(yhteydet(pidetyt, päivät_)).pisteet


@pytest.mark.parametrize(
    ("organisaatio", "pisteet"),
    [("Kela", 3), ("FPA", 3), ("Monialainen tuki", 3), ("Kelan etuuspalvelu", 3), ("Psykiatria", 1), ("", 1)],
)
def test_criterion_6_knows_the_partner_by_its_organisation(organisaatio: str, pisteet: int) -> None:
    assert pisteet == keskeiset_yhteistyötahot(yhteydet([], KUUKAUSITTAIN, organisaatio)).pisteet


def test_criterion_6_knows_the_partner_by_the_consent_too() -> None:
    rivit = [{"päiväys": päivä, "taho": "k1"} for päivä in KUUKAUSITTAIN]
    henkilö = asiakas(
        suostumukset=[{"id": "s1", "laji": "Kela"}], verkosto=[{"id": "k1", "suostumus": "s1"}], verkostotyö=rivit
    )

    assert 3 == keskeiset_yhteistyötahot(aineisto([henkilö], tiimi())).pisteet


# 7 Valmennustiimi


def ohjaukset(laji: str, pidetyt: list[date]) -> list[dict[str, Any]]:
    return [{"päiväys": päivä, "laji": laji} for päivä in pidetyt]


def tiimi_jossa(
    htv: tuple[str, ...] = ("1,0", "1,0"), sijaistus: str = "kyllä", vetäjä: str = "Mikko Vetäjä", **osat: Any
) -> Aineisto:
    valmentajat = [{"tunnus": f"v{n}", "nimi": f"V {n}", "htv": määrä} for n, määrä in enumerate(htv)]
    tiedot = {"nimi": "T", "järjestäjä": "J", "sijaistus": sijaistus, "tiiminvetäjä": {"nimi": vetäjä}}
    return aineisto([], tiimi(tiimi=tiedot, valmentajat=valmentajat, **osat))


@pytest.mark.parametrize(
    ("osat", "pisteet"),
    [
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT[:11])}, 5),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT[:10])}, 4),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT[:6])}, 4),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT[:5])}, 2),
        ({"tiimikokoukset": kokoukset("valmennustiimi", MAANANTAIT[:11])}, 3),
        ({"tiimikokoukset": kokoukset("valmennustiimi", MAANANTAIT[:10])}, 2),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT), "htv": ("1,0", "0,9")}, 2),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT), "sijaistus": "ei"}, 2),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT), "sijaistus": ""}, None),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT), "vetäjä": ""}, 1),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT), "htv": ("1,0", "")}, None),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT[:11]), "htv": ("1,0",)}, 3),
        ({"ohjaus": ohjaukset("ryhmä", MAANANTAIT[:10]), "htv": ("1,0",)}, 2),
    ],
)
def test_criterion_7_goes_by_the_team_and_its_supervision(osat: dict[str, Any], pisteet: int | None) -> None:
    """80 % of 13 weeks is 10,4; two in a month is six in the three months."""
    assert pisteet == valmennustiimi(tiimi_jossa(**osat)).pisteet


# 8 Tiiminvetäjän rooli

VETÄJÄN_OSAT: dict[str, Any] = {
    "työaika": "0,2",
    "ryhmä": MAANANTAIT[:11],
    "kokoukset": [date(2026, 9, 30), date(2026, 10, 1)],
    "kenttä": [date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)],
    "tulos": [date(2026, 6, 30), date(2026, 7, 1)],
}


def vetäjän(**osat: Any) -> Aineisto:
    tiedot = VETÄJÄN_OSAT | osat
    vetäjä = {"nimi": "Mikko Vetäjä", "työaika": tiedot["työaika"]}
    valmentajat = [{"tunnus": f"v{n}", "nimi": f"V {n}", "htv": "1,0"} for n in range(2)]
    rivit = [rivi for laji in ("ryhmä", "kenttä", "tulos") for rivi in ohjaukset(laji, tiedot[laji])]
    pidetyt = kokoukset("moniammatillinen", tiedot["kokoukset"], läsnä=["Mikko Vetäjä"])
    pidetyt += kokoukset("moniammatillinen", MAANANTAIT, läsnä=["Sari Ohjaaja"])
    tiimin = {"nimi": "T", "järjestäjä": "J", "tiiminvetäjä": vetäjä}
    return aineisto([], tiimi(tiimi=tiimin, valmentajat=valmentajat, ohjaus=rivit, tiimikokoukset=pidetyt))


@pytest.mark.parametrize(
    ("puutteet", "pisteet"),
    [
        ({}, 5),
        ({"työaika": "0,19"}, 4),
        ({"ryhmä": MAANANTAIT[:10]}, 4),
        ({"kokoukset": [date(2026, 9, 29), date(2026, 9, 30)]}, 4),
        ({"kenttä": [date(2026, 9, 1), date(2026, 10, 1), date(2026, 10, 31)]}, 4),
        ({"tulos": [date(2026, 7, 1), date(2026, 9, 30)]}, 4),
        ({"työaika": "0,19", "kenttä": []}, 3),
        ({"työaika": "0,19", "kenttä": [], "tulos": []}, 2),
        ({"työaika": "0,19", "kenttä": [], "tulos": [], "kokoukset": []}, 1),
        ({"työaika": "0,19", "kenttä": [], "tulos": [], "kokoukset": [], "ryhmä": []}, 1),
        ({"työaika": ""}, None),
    ],
)
def test_criterion_8_counts_the_parts_of_the_leader(puutteet: dict[str, Any], pisteet: int | None) -> None:
    assert pisteet == tiiminvetäjän_rooli(vetäjän(**puutteet)).pisteet


# 9–11: evidence for the assessor


def test_criterion_9_gathers_evidence_and_proposes_nothing() -> None:
    päättyi = {"päättyi": date(2026, 3, 1), "jatko": "kyllä heti"}
    otettu = asiakas(
        1,
        lähete={
            "saapunut": date(2025, 11, 20),
            "lähettäjä": {"laji": "Kela"},
            "käsittely": {"päätös": "otetaan palveluun"},
        },
        työsuhteet=[työ("työ1", date(2026, 1, 1), päättyminen=päättyi)],
        työnhakusuunnitelmat=[{"id": "ts1", "päiväys": date(2026, 2, 28)}],
    )
    ohjattu = asiakas(
        2,
        lähete={
            "saapunut": TODAY,
            "lähettäjä": {"laji": "oppilaitos"},
            "käsittely": {"päätös": "ohjattu muualle", "perustelu": "Ei vielä työkuntoinen"},
        },
    )
    vanha = asiakas(3, lähete={"saapunut": date(2025, 11, 19), "käsittely": {"päätös": "ohjattu muualle"}})

    ehdotus = avoimuus(aineisto([otettu, ohjattu, vanha]))

    assert ehdotus.pisteet is None
    assert "50\u00a0%" == luku(ehdotus, "lähetteistä otettu palveluun")
    assert "0\u00a0%" == luku(ehdotus, "päättyneistä töistä uusi suunnitelma")
    assert "Lähetteitä jaksolla 2, eri lähetelähteitä 2." in suomeksi(ehdotus.näyttö)
    assert huomio(ehdotus, "lähetteen perustelussa viitataan valmiuteen tai päihteisiin: 1")


@pytest.mark.parametrize(
    ("palvelu", "väli"),
    [
        (
            {
                "näkyvyys": ["Juliste"],
                "tarinat": ["20.11.2025: aamukahvi", "6.10.2026"],
                "tulosjako": ["15.1.2026", "30.6.2026", "1.7.2026", "20.11.2026"],
            },
            (3, 5),
        ),
        ({"näkyvyys": ["Juliste"], "tarinat": ["19.11.2025: aamukahvi", "6.10.2026"]}, (1, 3)),
        ({"näkyvyys": ["Juliste"], "tulosjako": ["15.1.2026", "30.6.2026", "20.11.2026", "keväällä"]}, (1, 3)),
        ({}, (1, 2)),
    ],
    ids=["kolme tapaa", "tarina ennen jaksoa", "kolme neljännestä", "ei mitään"],
)
def test_criterion_10_tells_the_span_that_the_assessor_decides(palvelu: dict[str, Any], väli: tuple[int, int]) -> None:
    ehdotus = pyrkimys_avoimille(aineisto([], tiimi(palvelu=palvelu)))

    assert ehdotus.pisteet is None
    assert väli == ehdotus.väli


def test_criterion_11_lists_what_the_team_says_without_its_words() -> None:
    arviointi = {"päiväys": date(2026, 10, 12), "laji": "itsearviointi", "arvioijat": ["A"]}
    selvitys = {"johdontuki": ["Palvelupäällikkö on ohjausryhmässä", "Vetäjä raportoi"]}

    ehdotus = johdon_tuki(aineisto([], tiimi(palvelu=selvitys, arvioinnit=[arviointi])))

    assert ehdotus.pisteet is None
    assert ("Selvityksessä on 2 kohtaa johdon tuesta.", "Laatukriteeriarviointi 12.10.2026.") == suomeksi(
        ehdotus.näyttö
    )
    assert 5 == len(ehdotus.arvioijalle)


def test_thirteen_weeks_of_the_tests_are_those_of_the_samples() -> None:
    assert VIIKOT == [f"{päivä:%G-W%V}" for päivä in MAANANTAIT]
