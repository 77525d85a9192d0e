"""Criteria 17–21 and 23–25: each band by its edge, what can't be computed, and the edges of the windows."""

from __future__ import annotations

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

from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.kentta_ja_tavoittelu import lähiyhteisö, tavoittelu
from lomake.kriteerit.rajaamaton_tuki import rajaamaton_palvelu
from lomake.kriteerit.tyonantajat import tiivis_yhteys, yhteyksien_laatu
from lomake.kriteerit.tyot import avoin_työ, työnantajien_monimuotoisuus, töiden_monimuotoisuus
from lomake.tiedot import Asiakastiedosto

KESKIVIIKOT = päivät(date(2026, 8, 26), 13)
SUNNUNTAIT = päivät(date(2026, 8, 30), 13)
TORSTAI = date(2026, 11, 19)

# 17 Tiivis yhteys työnantajiin


def viikkotaulukko(
    luvut: list[int], valmentaja: str = "sari", *, viive: int = 1, **kentät: Any
) -> list[dict[str, Any]]:
    """Return the rows of the weeks; the leader has looked at each `viive` days after its Sunday, or today."""
    return [
        {
            "viikko": viikko,
            "valmentaja": valmentaja,
            "työnantajatapaamiset": määrä,
            "etsijöitä": 3,
            "tarkistettu": min(sunnuntai + timedelta(days=viive), TODAY),
        }
        | kentät
        for viikko, määrä, sunnuntai in zip(VIIKOT, luvut, SUNNUNTAIT, strict=True)
    ]


@pytest.mark.parametrize(
    ("yhteensä", "pisteet"), [(78, 5), (77, 4), (65, 4), (64, 3), (52, 3), (51, 2), (26, 2), (25, 1), (0, 1)]
)
def test_criterion_17_goes_by_meetings_a_week(yhteensä: int, pisteet: int) -> None:
    """Thirteen weeks: 78 meetings are six a week, 77 are 5,9."""
    luvut = [yhteensä // 13] * 12 + [yhteensä - 12 * (yhteensä // 13)]

    assert pisteet == tiivis_yhteys(aineisto([], tiimi(viikot=viikkotaulukko(luvut)))).pisteet


@pytest.mark.parametrize(("viive", "pisteet"), [(7, 5), (8, 3), (31, 3), (32, 2)])
def test_criterion_17_is_capped_when_the_leader_does_not_look_in_time(viive: int, pisteet: int) -> None:
    rivit = viikkotaulukko([6] * 13, viive=viive)

    assert pisteet == tiivis_yhteys(aineisto([], tiimi(viikot=rivit))).pisteet


@pytest.mark.parametrize(("tarkistettuja", "pisteet"), [(11, 5), (9, 5), (8, 2), (0, 2)])
def test_criterion_17_wants_80_per_cent_of_weeks_looked_at(tarkistettuja: int, pisteet: int) -> None:
    """The last two weeks may still be looked at, so nine of eleven are enough and eight are not."""
    rivit = viikkotaulukko([6] * 13)
    rivit = [rivi | ({} if n < tarkistettuja else {"tarkistettu": ""}) for n, rivi in enumerate(rivit)]

    assert pisteet == tiivis_yhteys(aineisto([], tiimi(viikot=rivit), KUUKAUSITARKISTUS=7)).pisteet


@pytest.mark.parametrize(
    ("etsijöitä", "käyntejä", "pisteet"),
    [(2, 4, 5), (2, 3, 2), (1, 2, 5), (1, 1, 1), (3, 4, 3), (0, 6, None)],
)
def test_criterion_17_wants_two_meetings_for_each_of_few_seekers(
    etsijöitä: int, käyntejä: int, pisteet: int | None
) -> None:
    rivit = viikkotaulukko([käyntejä] * 13, etsijöitä=etsijöitä)

    assert pisteet == tiivis_yhteys(aineisto([], tiimi(viikot=rivit))).pisteet


def test_criterion_17_counts_the_seekers_from_the_client_files_when_the_team_does_not_say() -> None:
    rivit = viikkotaulukko([4] * 13, etsijöitä="")

    assert 5 == tiivis_yhteys(aineisto([asiakas(1), asiakas(2)], tiimi(viikot=rivit))).pisteet
    assert 3 == tiivis_yhteys(aineisto([asiakas(n) for n in range(3)], tiimi(viikot=rivit))).pisteet


def test_criterion_17_leaves_out_a_week_of_leave() -> None:
    luvut = [6] * 12 + [0]
    loma = tunnit(VIIKOT[-1])

    assert 4 == tiivis_yhteys(aineisto([], tiimi(viikot=viikkotaulukko(luvut)))).pisteet
    assert 5 == tiivis_yhteys(aineisto([], tiimi(viikot=viikkotaulukko(luvut), työaika=[loma]))).pisteet
    työtä = tunnit(VIIKOT[-1], valmennus="1")
    assert 4 == tiivis_yhteys(aineisto([], tiimi(viikot=viikkotaulukko(luvut), työaika=[työtä]))).pisteet


def test_criterion_17_counts_only_the_weeks_of_the_coach_in_office() -> None:
    uusi = {"tunnus": "sari", "nimi": "S", "htv": "1,0", "alkaen": date(2026, 11, 9)}
    rivit = viikkotaulukko([0] * 11 + [6, 6])

    assert 5 == tiivis_yhteys(aineisto([], tiimi(valmentajat=[uusi], viikot=rivit))).pisteet


@pytest.mark.parametrize(
    ("kentät", "pisteet"),
    [
        ({}, 5),
        ({"tapa": "puhelu"}, 1),
        ({"tekijä": "asiakas"}, 1),
        ({"tekijä": "yhdessä"}, 5),
        ({"tarkistettu": KESKIVIIKOT[0] + timedelta(days=400)}, 2),
        ({"tarkistettu": ""}, 2),
    ],
    ids=str,
)
def test_criterion_17_counts_the_rows_of_form_b(kentät: dict[str, Any], pisteet: int) -> None:
    rivit = [
        käynti(f"b{n}x{kerta}", päivä, tarkistettu=päivä + timedelta(days=7)) | kentät
        for n, päivä in enumerate(KESKIVIIKOT)
        for kerta in range(6)
    ]
    etsijät = [asiakas(1, työnantajatapaamiset=rivit), asiakas(2), asiakas(3)]

    assert pisteet == tiivis_yhteys(aineisto(etsijät, tiimi())).pisteet


def test_criterion_17_tells_where_the_table_and_the_forms_differ() -> None:
    rivit = viikkotaulukko([6] * 13)
    yksi = asiakas(työnantajatapaamiset=[käynti("b1", KESKIVIIKOT[0])])

    assert huomio(
        tiivis_yhteys(aineisto([yksi], tiimi(viikot=rivit))),
        "viikkoja, joilla viikkotaulukko ja B-lomakkeet eroavat: 13",
    )
    assert () == tiivis_yhteys(aineisto([], tiimi(viikot=viikkotaulukko([0] * 13)))).huomiot


def test_criterion_17_adds_general_visits_only_by_the_setting() -> None:
    yleiset = [käynti(f"y{n}", päivä, valmentaja="sari") for n, päivä in enumerate(KESKIVIIKOT)]
    for rivi in yleiset:
        rivi.pop("tekijä")
    tiedosto = tiimi(viikot=viikkotaulukko([5] * 13), työnantajatapaamiset=yleiset)

    assert 4 == tiivis_yhteys(aineisto([], tiedosto)).pisteet
    assert 5 == tiivis_yhteys(aineisto([], tiedosto, YLEISET_KÄYNNIT=1)).pisteet
    assert ("Yleisiä käyntejä jaksolla 13.",) == suomeksi(tiivis_yhteys(aineisto([], tiedosto)).näyttö)


@pytest.mark.parametrize(("omat", "pisteet"), [((6, 4), 4), ((6, 5), 4), ((5, 4), 3), ((6, 6), 5)])
def test_criterion_17_takes_the_mean_of_coaches_and_a_half_down(omat: tuple[int, int], pisteet: int) -> None:
    """6 and 5 a week are 5 and 4 points: 4,5 is 4."""
    valmentajat = [{"tunnus": tunnus, "nimi": tunnus, "htv": "1,0"} for tunnus in ("sari", "oskari")]
    rivit = [*viikkotaulukko([omat[0]] * 13), *viikkotaulukko([omat[1]] * 13, "oskari")]

    assert pisteet == tiivis_yhteys(aineisto([], tiimi(valmentajat=valmentajat, viikot=rivit))).pisteet


def test_criterion_17_ends_with_the_week_whose_friday_has_been() -> None:
    rivit = viikkotaulukko([6] * 12 + [0])

    assert "5,5" == luku(tiivis_yhteys(aineisto([], tiimi(viikot=rivit))), "käyntejä viikossa, valmentaja sari")
    assert "5,5" == luku(
        tiivis_yhteys(aineisto([], tiimi(viikot=rivit), päivä=TORSTAI)), "käyntejä viikossa, valmentaja sari"
    )
    assert 12 == tiivis_yhteys(aineisto([], tiimi(viikot=rivit), päivä=TORSTAI, VIIKKOJAKSO=12)).mittaukset[0].n


def test_criterion_17_without_a_tiimitiedosto_or_seekers_is_not_computable() -> None:
    assert tiivis_yhteys(aineisto([asiakas()])).pisteet is None
    assert tiivis_yhteys(aineisto([], tiimi())).pisteet is None


# 18 Työnantajayhteyksien laatu

KUPPI_2 = {"kuppi": "2 työnantajan tarpeiden kuuleminen"}
KUPPI_3 = {"kuppi": "3 asiakkaan esittely tai haastattelu"}
TARPEET = {"tarpeet": {"toiminta": "x", "ajat": "x", "ympäristö": "x"}}
KUULTIIN = date(2026, 3, 1)


def suhteilla(
    useita: int = 1, kerran: int = 1, kuullut: int = 4, kuulematta: int = 1, tarpeet: int = 4, vajaat: int = 1
) -> Aineisto:
    """Return visits: employers met often and once, introductions after listening or not, needs written or not."""
    rivit, työnantajat = [], []
    for n in range(useita + kerran):
        työnantajat.append({"id": f"ta{n}", "nimi": f"Yritys {n}"})
        rivit += [käynti(f"a{n}x{k}", KUULTIIN, työnantaja=f"ta{n}") for k in range(2 if n < useita else 1)]
    ensimmäinen = {"työnantaja": "ta0"}
    rivit += [käynti(f"t{n}", KUULTIIN, **KUPPI_2, **TARPEET, **ensimmäinen) for n in range(tarpeet)]
    rivit += [käynti(f"v{n}", KUULTIIN, **KUPPI_2, **ensimmäinen) for n in range(vajaat)]
    rivit += [käynti(f"k{n}", KUULTIIN + timedelta(days=1), **KUPPI_3, **ensimmäinen) for n in range(kuullut)]
    rivit += [käynti(f"e{n}", KUULTIIN, **KUPPI_3, **ensimmäinen) for n in range(kuulematta)]
    return aineisto([asiakas(työnantajat=työnantajat, työnantajatapaamiset=rivit)], tiimi())


@pytest.mark.parametrize(
    ("osuudet", "pisteet"),
    [
        ({}, 5),
        ({"useita": 49, "kerran": 51}, None),
        ({"kuullut": 79, "kuulematta": 21}, None),
        ({"tarpeet": 79, "vajaat": 21}, None),
        ({"tarpeet": 0, "vajaat": 0}, None),
        ({"kuullut": 0, "kuulematta": 0}, None),
    ],
    ids=["juuri ja juuri", "49 % useasti", "79 % kuultu", "79 % kirjattu", "ei toista kuppia", "ei esittelyjä"],
)
def test_criterion_18_proposes_five_when_all_three_shares_suffice(osuudet: dict[str, int], pisteet: int | None) -> None:
    assert pisteet == yhteyksien_laatu(suhteilla(**osuudet)).pisteet


def test_criterion_18_knows_the_same_employer_in_two_client_files() -> None:
    """One has the y-tunnus and the name, the other the name only."""
    kuultu = asiakas(
        1,
        työnantajat=[{"id": "ta1", "nimi": "Leipomo Oy", "ytunnus": "0000031-8"}],
        työnantajatapaamiset=[käynti("b1", KUULTIIN, työnantaja="ta1", **KUPPI_2, **TARPEET)],
    )
    esitelty = asiakas(
        2,
        työnantajat=[{"id": "ta9", "nimi": "LEIPOMO  oy"}],
        työnantajatapaamiset=[käynti("b1", KUULTIIN + timedelta(days=1), työnantaja="ta9", **KUPPI_3)],
    )

    assert 5 == yhteyksien_laatu(aineisto([kuultu, esitelty], tiimi())).pisteet


@pytest.mark.parametrize(
    ("päivä", "n"),
    [(date(2025, 11, 19), 0), (date(2025, 11, 20), 1), (TODAY, 1), (TODAY + timedelta(days=1), 0)],
    ids=str,
)
def test_criterion_18_looks_at_twelve_months(päivä: date, n: int) -> None:
    ehdotus = yhteyksien_laatu(aineisto([asiakas(työnantajatapaamiset=[käynti("b1", päivä, **KUPPI_2)])]))

    assert ehdotus.pisteet is None
    assert n == (ehdotus.mittaukset[2].n if ehdotus.mittaukset else 0)


# 19–20 Töiden ja työnantajien monimuotoisuus


def töissä(luokat: list[str], **kentät: Any) -> list[Asiakastiedosto]:
    return [
        asiakas(
            n,
            työnantajat=[{"id": "ta1", "nimi": f"Yritys {luokka}"}],
            työsuhteet=[työ("työ1", date(2026, 4, 1), aloitus={"nimike": luokka, "työnantaja": "ta1"} | kentät)],
        )
        for n, luokka in enumerate(luokat)
    ]


MONIMUOTOISUUS = [(85, 5), (84, 4), (70, 4), (69, 3), (60, 3), (59, 2), (50, 2), (49, 1), (100, 5), (1, 1)]


@pytest.mark.parametrize(("eri", "pisteet"), MONIMUOTOISUUS)
def test_criterion_19_goes_by_the_share_of_different_jobs(eri: int, pisteet: int) -> None:
    luokat = [f"ammatti {min(n, eri - 1)}" for n in range(100)]

    ehdotus = töiden_monimuotoisuus(aineisto(töissä(luokat)))

    assert pisteet == ehdotus.pisteet
    assert not huomio(ehdotus, "pieni otos")


@pytest.mark.parametrize(("eri", "pisteet"), MONIMUOTOISUUS)
def test_criterion_20_goes_by_the_share_of_different_employers(eri: int, pisteet: int) -> None:
    luokat = [f"ammatti {min(n, eri - 1)}" for n in range(100)]

    assert pisteet == työnantajien_monimuotoisuus(aineisto(töissä(luokat))).pisteet


def test_criterion_19_knows_the_same_job_by_class_and_else_by_title() -> None:
    luokka, nimike = {"ammattiluokka": "6113"}, "Puutarhuri"
    samat = [*töissä([nimike], **luokka), *töissä(["Taimitarhuri"], **luokka), *töissä(["  PUUTARHURI "])]

    assert "33,3\u00a0%" == luku(töiden_monimuotoisuus(aineisto(samat)), "eri työtehtävien osuus")


def test_criterion_19_takes_jobs_of_which_nothing_is_known_as_one() -> None:
    assert "50\u00a0%" == luku(töiden_monimuotoisuus(aineisto(töissä(["", ""]))), "eri työtehtävien osuus")


def test_criterion_20_tells_the_places_of_a_chain_beside() -> None:
    ketju = [asiakas_ketjussa(n, paikka) for n, paikka in enumerate(["Katu 1", "Katu 2", "katu  2"])]

    ehdotus = työnantajien_monimuotoisuus(aineisto(ketju))

    assert "33,3\u00a0%" == luku(ehdotus, "eri työnantajien osuus")
    assert "66,6\u00a0%" == luku(ehdotus, "eri toimipaikkojen osuus")


def asiakas_ketjussa(numero: int, paikka: str) -> Asiakastiedosto:
    työnantaja = {"id": "ta1", "nimi": f"Ketju, kauppa {numero}", "ytunnus": "0000031-8"}
    aloitus = {"työnantaja": "ta1", "paikka": paikka}
    return asiakas(numero, työnantajat=[työnantaja], työsuhteet=[työ("työ1", date(2026, 4, 1), aloitus=aloitus)])


@pytest.mark.parametrize("laske", [töiden_monimuotoisuus, työnantajien_monimuotoisuus, avoin_työ])
@pytest.mark.parametrize(
    ("alkoi", "n"),
    [(date(2025, 11, 19), 0), (date(2025, 11, 20), 1), (TODAY, 1), (TODAY + timedelta(days=1), 0)],
    ids=str,
)
def test_criteria_19_to_21_look_at_jobs_that_began_in_twelve_months(laske: Any, alkoi: date, n: int) -> None:
    ehdotus = laske(aineisto([asiakas(työsuhteet=[työ("työ1", alkoi)])]))

    assert (n == 0) == (ehdotus.pisteet is None)
    assert n == (ehdotus.mittaukset[0].n if ehdotus.mittaukset else 0)


@pytest.mark.parametrize("laske", [töiden_monimuotoisuus, työnantajien_monimuotoisuus])
def test_criteria_19_and_20_count_open_jobs_only(laske: Any) -> None:
    suljettu = työ("työ1", date(2026, 4, 1), aloitus={"avoin": {}})

    assert laske(aineisto([asiakas(työsuhteet=[suljettu])])).pisteet is None


@pytest.mark.parametrize("laske", [töiden_monimuotoisuus, työnantajien_monimuotoisuus, avoin_työ])
def test_setting_makes_criteria_19_to_21_look_at_current_jobs(laske: Any) -> None:
    vanha = työ("työ1", date(2024, 1, 1))
    päättynyt = työ("työ2", date(2026, 4, 1), päättyminen={"päättyi": TODAY - timedelta(days=1)})

    ehdotus = laske(aineisto([asiakas(työsuhteet=[vanha, päättynyt])], NYKYISET_TYÖT=1))

    assert 1 == ehdotus.mittaukset[0].n


# 21 Avoin työ


@pytest.mark.parametrize(
    ("pysyviä", "pisteet"),
    [(95, 5), (94, 4), (85, 4), (84, 3), (75, 3), (74, 2), (65, 2), (64, 1), (100, 5), (0, 1)],
)
def test_criterion_21_goes_by_the_share_of_permanent_open_jobs(pysyviä: int, pisteet: int) -> None:
    tilapäinen = {"kesto": {"laji": "määräaikainen", "tilapäiseksisuunniteltu": "kyllä"}}
    työt = [työ(f"työ{n}", date(2026, 4, 1), aloitus={} if n < pysyviä else tilapäinen) for n in range(100)]

    ehdotus = avoin_työ(aineisto([asiakas(työsuhteet=työt)]))

    assert pisteet == ehdotus.pisteet
    assert "100\u00a0%" == luku(ehdotus, "avointen töiden osuus")


@pytest.mark.parametrize(
    ("aloitus", "on"),
    [
        ({"kesto": {"laji": "määräaikainen", "tilapäiseksisuunniteltu": "ei"}}, True),
        ({"kesto": {"laji": "määräaikainen", "tilapäiseksisuunniteltu": "kyllä"}}, False),
        ({"kesto": {"laji": "määräaikainen"}}, False),
        ({"kesto": {"laji": "kausityö"}}, True),
        ({"kesto": {"laji": "kausityö", "tilapäiseksisuunniteltu": "kyllä"}}, False),
        ({"kesto": {}}, False),
        ({"laji": "vuokratyö"}, True),
        ({"laji": "työkokeilu (ei työsuhde)"}, False),
        ({"avoin": {}}, False),
    ],
    ids=str,
)
def test_criterion_21_knows_a_permanent_open_job(aloitus: dict[str, Any], on: bool) -> None:
    yksi = asiakas(työsuhteet=[työ("työ1", date(2026, 4, 1), aloitus=aloitus)])

    ehdotus = avoin_työ(aineisto([yksi], VÄHÄN_TÖITÄ=0))

    assert (5 if on else 1) == ehdotus.pisteet


@pytest.mark.parametrize(("töitä", "sääntö", "pisteet"), [(9, 1, 1), (10, 1, 5), (9, 0, 5)])
def test_criterion_21_is_one_under_ten_current_jobs_unless_switched_off(töitä: int, sääntö: int, pisteet: int) -> None:
    työt = [työ(f"työ{n}", date(2026, 4, 1)) for n in range(töitä)]

    ehdotus = avoin_työ(aineisto([asiakas(työsuhteet=työt)], VÄHÄN_TÖITÄ=sääntö))

    assert pisteet == ehdotus.pisteet
    assert ("Suhdeluku 100\u00a0%, alle 10 nykyistä työtä." == ehdotus.perustelu.fi) == (pisteet == 1)


# 23 Kestoltaan rajaamaton palvelu

ALKOI = date(2026, 1, 5)
"""A Monday. The four weeks end 1.2.; the whole months after that are from March on, since 2.2. is not the first."""

TAPAAMISET = [
    ALKOI - timedelta(days=7),
    *päivät(ALKOI + timedelta(days=3), 4),
    *(date(2026, kuukausi, 10) for kuukausi in range(3, 11)),
]


def tuettu(numero: int = 1, tavattu: list[date] | None = None, alkoi: date = ALKOI, **osat: Any) -> Asiakastiedosto:
    rivit = [tapaaminen(päivä) for päivä in (TAPAAMISET if tavattu is None else tavattu)]
    return asiakas(numero, alkaa=date(2025, 1, 1), tapaamiset=rivit, työsuhteet=[työ("työ1", alkoi, **osat)])


def ilman(*päivät_: date) -> list[date]:
    return [päivä for päivä in TAPAAMISET if päivä not in päivät_]


KUULTIIN_LOPUSTA = {"päättyminen": {"päättyi": date(2026, 10, 31), "tietosaatu": date(2026, 10, 30)}}


def yhteydessä(päivä: date | None) -> dict[str, Any]:
    return {"päättyminen": KUULTIIN_LOPUSTA["päättyminen"] | {"yhteydenotto": päivä}}


@pytest.mark.parametrize(
    ("henkilö", "pisteet"),
    [
        (tuettu(), 5),
        (tuettu(tavattu=[*ilman(TAPAAMISET[0]), ALKOI - timedelta(days=8)]), 4),
        (tuettu(tavattu=[*ilman(TAPAAMISET[0]), ALKOI]), 4),
        (tuettu(tavattu=[*ilman(TAPAAMISET[0]), ALKOI - timedelta(days=1)]), 5),
        (tuettu(tavattu=[*ilman(TAPAAMISET[1]), ALKOI + timedelta(days=4)]), 4),
        (tuettu(tavattu=[*ilman(TAPAAMISET[1]), ALKOI]), 5),
        (tuettu(tavattu=[*ilman(TAPAAMISET[4]), date(2026, 2, 2)]), 3),
        (tuettu(tavattu=[*ilman(TAPAAMISET[4]), date(2026, 2, 1)]), 5),
        (tuettu(tavattu=ilman(date(2026, 6, 10))), 3),
        (tuettu(**yhteydessä(date(2026, 11, 2))), 5),
        (tuettu(**yhteydessä(date(2026, 11, 3))), 4),
        (tuettu(**yhteydessä(None)), 4),
        (tuettu(tavattu=[*TAPAAMISET[:5], date(2026, 2, 6), date(2026, 3, 10)]), 2),
        (tuettu(tavattu=[*TAPAAMISET[:5], date(2026, 2, 6)]), 2),
        (tuettu(tavattu=[*TAPAAMISET[:5], date(2026, 2, 5)]), 1),
        (tuettu(tavattu=[]), 1),
        (tuettu(alkoi=TODAY - timedelta(days=20)), None),
        (asiakas(), None),
    ],
    ids=[
        *("kaikki", "8 pv ennen", "vasta alkaessa", "päivää ennen", "4 pv alusta", "alkaessa", "neljäs viikko puuttuu"),
        *("neljännen viikon viimeinen", "kesäkuu puuttuu", "3 pv päättymisestä", "4 pv päättymisestä", "ei yhteyttä"),
        *("kolme kuukautta", "kuukauden jälkeen", "kuukauden päivänä", "ei tavattu", "uusi työ", "ei työtä"),
    ],
)
def test_criterion_23_goes_by_the_five_tests(henkilö: Asiakastiedosto, pisteet: int | None) -> None:
    assert pisteet == rajaamaton_palvelu(aineisto([henkilö])).pisteet


@pytest.mark.parametrize(("hyviä", "kaikkiaan", "pisteet"), [(4, 5, 5), (79, 100, 3)])
def test_criterion_23_wants_each_test_in_80_per_cent_of_jobs(hyviä: int, kaikkiaan: int, pisteet: int) -> None:
    vajaa = ilman(date(2026, 6, 10))
    henkilöt = [tuettu(n, None if n < hyviä else vajaa) for n in range(kaikkiaan)]

    assert pisteet == rajaamaton_palvelu(aineisto(henkilöt)).pisteet


@pytest.mark.parametrize(("pitkään", "kaikkiaan", "pisteet"), [(1, 2, 3), (49, 100, 2)])
def test_criterion_23_gives_three_when_half_are_met_in_four_months(pitkään: int, kaikkiaan: int, pisteet: int) -> None:
    neljänä = [date(2026, kuukausi, 10) for kuukausi in (1, 3, 5, 7)]
    henkilöt = [tuettu(n, neljänä if n < pitkään else neljänä[:3]) for n in range(kaikkiaan)]

    assert pisteet == rajaamaton_palvelu(aineisto(henkilöt)).pisteet


@pytest.mark.parametrize(
    "kentät", [{"tapa": "puhelu"}, {"toteutui": "peruttu"}, {"toteutui": "asiakas ei saapunut"}], ids=str
)
def test_criterion_23_counts_meetings_face_to_face_that_came_about(kentät: dict[str, Any]) -> None:
    rivit = [tapaaminen(päivä) | kentät for päivä in TAPAAMISET]

    henkilö = asiakas(tapaamiset=rivit, työsuhteet=[työ("työ1", ALKOI)])

    assert 1 == rajaamaton_palvelu(aineisto([henkilö])).pisteet


@pytest.mark.parametrize(("kenen", "pisteet"), [("asiakas", 5), ("molemmat", 5), ("työnantaja", 1)])
def test_criterion_23_counts_contacts_of_the_job_with_the_client(kenen: str, pisteet: int) -> None:
    rivit = [tapaaminen(päivä, kenenkanssa=[kenen]) for päivä in TAPAAMISET]

    assert pisteet == rajaamaton_palvelu(aineisto([tuettu(tavattu=[], yhteydenpito=rivit)])).pisteet


@pytest.mark.parametrize(("päättyi", "pisteet"), [(date(2025, 11, 20), 1), (date(2025, 11, 19), None)], ids=str)
def test_criterion_23_looks_at_jobs_of_twelve_months(päättyi: date, pisteet: int | None) -> None:
    vanha = tuettu(tavattu=[], alkoi=date(2025, 5, 1), päättyminen={"päättyi": päättyi})

    assert pisteet == rajaamaton_palvelu(aineisto([vanha])).pisteet


def test_criterion_23_does_not_count_meetings_after_the_first_year() -> None:
    vuosi = [date(2025, 12, 29), *päivät(ALKOI, 4), *(date(2026, k, 1) for k in range(3, 13))]
    päivä = date(2027, 6, 30)

    assert 5 == rajaamaton_palvelu(aineisto([tuettu(tavattu=vuosi)], päivä=päivä)).pisteet


# 24 Lähiyhteisö


@pytest.mark.parametrize(
    ("kentällä", "pisteet"),
    [("65", 5), ("64,99", 4), ("50", 4), ("49,99", 3), ("40", 3), ("39,99", 2), ("30", 2), ("29,99", 1), ("0", 1)],
)
def test_criterion_24_goes_by_the_share_of_hours_in_the_field(kentällä: str, pisteet: int) -> None:
    muualla = str(100 - float(kentällä.replace(",", "."))).replace(".", ",")
    rivi = tunnit(kentällä=kentällä, toimistolla="0", etänä=muualla[:6])

    assert pisteet == lähiyhteisö(aineisto([], tiimi(työaika=[rivi]))).pisteet


@pytest.mark.parametrize(("oskari", "pisteet"), [("50", 4), ("40", 4), ("30", 3), ("0", 3), ("65", 5)])
def test_criterion_24_takes_the_mean_of_coaches_and_a_half_down(oskari: str, pisteet: int) -> None:
    """Sari has 5: with 4 the mean 4,5 is 4, with 3 it is 4, with 2 the mean 3,5 is 3, with 1 it is 3."""
    rivit = [tunnit(kentällä="65", toimistolla="35"), tunnit(valmentaja="oskari", kentällä=oskari, etänä="1")]
    rivit[1]["tunnit"]["etänä"] = str(100 - int(oskari))

    assert pisteet == lähiyhteisö(aineisto([], tiimi(työaika=rivit))).pisteet


@pytest.mark.parametrize(
    ("viikko", "expected"), [("2026-W34", None), ("2026-W35", 5), ("2026-W47", 5), ("2026-W48", None)]
)
def test_criterion_24_counts_weeks_whose_monday_is_in_the_window(viikko: str, expected: int | None) -> None:
    assert expected == lähiyhteisö(aineisto([], tiimi(työaika=[tunnit(viikko, kentällä="8")]))).pisteet


def test_criterion_24_without_hours_is_not_computable() -> None:
    vajaa = {"viikko": "2026-W40", "valmentaja": "sari", "tunnit": {"kentällä": 10, "etänä": 1}}

    assert lähiyhteisö(aineisto([])).pisteet is None
    assert lähiyhteisö(aineisto([], tiimi())).pisteet is None
    assert lähiyhteisö(aineisto([], tiimi(työaika=[tunnit()]))).pisteet is None
    assert lähiyhteisö(aineisto([], tiimi(työaika=[vajaa]))).pisteet is None


def test_criterion_24_tells_the_hours_of_the_logs_beside() -> None:
    päivä = date(2026, 10, 1)
    rivit = [tapaaminen(päivä), tapaaminen(päivä, paikka="palvelun toimipiste"), tapaaminen(päivä, tapa="puhelu")]
    henkilö = asiakas(tapaamiset=rivit, työnantajatapaamiset=[käynti("b1", päivä, kesto=30)])

    ehdotus = lähiyhteisö(aineisto([henkilö], tiimi(työaika=[tunnit(kentällä="8")])))

    assert "1,5\u00a0h" == luku(ehdotus, "lokeissa kentällä")


# 25 Tavoittelu

POISSA = [tapaaminen(date(2026, 2, päivä), toteutui="asiakas ei saapunut") for päivä in (24, 27)]
KÄYNTI = {"keino": "koti- tai jalkautuva käynti"}


def tavoiteltu(numero: int = 1, *rivit: dict[str, Any], poissa: list[dict[str, Any]] | None = None) -> Asiakastiedosto:
    kaikki = [{"päiväys": date(2026, 3, 2), "tekijä": "valmentaja", "keino": "kirje"} | rivi for rivi in rivit]
    return asiakas(numero, tapaamiset=POISSA if poissa is None else poissa, tavoittelu=kaikki)


KEINOT = (
    {"tekijä": "verkosto"},
    KÄYNTI,
    KÄYNTI,
    {"keino": "käynti yhdessä hoitotahon kanssa"},
    {"keino": "yhteys läheiseen luvalla"},
)


@pytest.mark.parametrize(
    ("rivit", "pisteet"),
    [
        (KEINOT, 5),
        (KEINOT[:4], 4),
        (KEINOT[1:], 4),
        ((KEINOT[0], *KEINOT[2:]), 4),
        (KEINOT[:3], 3),
        (KEINOT[:2], 2),
        (KEINOT[1:2], 1),
        ((), 1),
        (({"keino": "verkoston jäsenen yhteydenotto"},), 2),
        (({"tekijä": "yhdessä"},), 2),
    ],
)
def test_criterion_25_counts_the_strategies(rivit: tuple[dict[str, Any], ...], pisteet: int) -> None:
    assert pisteet == tavoittelu(aineisto([tavoiteltu(1, *rivit)])).pisteet


def test_criterion_25_wants_two_visits_to_the_same_client() -> None:
    hajalla = [tavoiteltu(1, KEINOT[0], *KEINOT[3:], KÄYNTI), tavoiteltu(2, KÄYNTI)]

    assert 4 == tavoittelu(aineisto(hajalla)).pisteet


@pytest.mark.parametrize(("kirjattuja", "kaikkiaan", "pisteet"), [(4, 5, 5), (79, 100, 4)])
def test_criterion_25_wants_attempts_in_80_per_cent_of_files(kirjattuja: int, kaikkiaan: int, pisteet: int) -> None:
    henkilöt = [tavoiteltu(n, *(KEINOT if n < kirjattuja else ())) for n in range(kaikkiaan)]

    assert pisteet == tavoittelu(aineisto(henkilöt)).pisteet


@pytest.mark.parametrize(
    ("poissa", "pisteet"),
    [
        (POISSA[:1], None),
        ([POISSA[0], tapaaminen(date(2026, 2, 25)), POISSA[1]], None),
        ([POISSA[0], tapaaminen(date(2026, 2, 25), toteutui="peruttu"), POISSA[1]], 5),
        ([POISSA[1], POISSA[0]], 5),
        ([POISSA[0] | {"päiväys": date(2025, 11, 20)}, POISSA[1]], 5),
        ([POISSA[0] | {"päiväys": date(2025, 11, 19)}, POISSA[1]], None),
        ([], None),
    ],
    ids=[
        "kerran",
        "välissä tapaaminen",
        "välissä peruttu",
        "järjestys",
        "jakson reuna",
        "ennen jaksoa",
        "ei tapaamisia",
    ],
)
def test_criterion_25_looks_at_files_with_two_missed_meetings_in_a_row(
    poissa: list[dict[str, Any]], pisteet: int | None
) -> None:
    assert pisteet == tavoittelu(aineisto([tavoiteltu(1, *KEINOT, poissa=poissa)])).pisteet


@pytest.mark.parametrize(
    ("yritykset", "pisteet"),
    [
        ([date(2026, 8, 1), date(2026, 8, 15), date(2026, 8, 29)], 5),
        ([date(2026, 8, 1), date(2026, 8, 15), date(2026, 8, 28)], 4),
        ([date(2026, 8, 1), date(2026, 8, 29)], 4),
        ([date(2026, 8, 1), date(2026, 8, 15), date(2026, 9, 2)], 4),
    ],
    ids=["kolme 28 päivässä", "27 päivää", "kaksi", "kolmas päättymisen jälkeen"],
)
def test_criterion_25_wants_three_attempts_in_four_weeks_before_an_exit(yritykset: list[date], pisteet: int) -> None:
    päätetty = asiakas(
        2,
        tavoittelu=[{"päiväys": päivä} for päivä in yritykset],
        päättäminen={
            "päättyi": date(2026, 9, 1),
            "laji": "päättyy",
            "syy": "ei tavoitettu monista yrityksistä huolimatta",
        },
    )

    assert pisteet == tavoittelu(aineisto([tavoiteltu(1, *KEINOT), päätetty])).pisteet


def test_criterion_25_tells_of_an_exit_too_soon_though_nothing_is_proposed() -> None:
    päätetty = asiakas(
        päättäminen={
            "päättyi": date(2026, 9, 1),
            "laji": "päättyy",
            "syy": "ei tavoitettu monista yrityksistä huolimatta",
        },
    )

    ehdotus = tavoittelu(aineisto([päätetty]))

    assert ehdotus.pisteet is None
    assert ("Päätetty liian vähin yrityksin: LATU-0001.",) == suomeksi(ehdotus.asiakirjat)
