"""Kriteerit 16 ja 22 of a team: the figures of lomakkeisto 6.4, bands, gates, and what can never raise a score."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from asiakkaat import asiakkaat
from ehtokit import POIS, RAJAT, TODAY, muutettu
from hypothesis import given, settings
from hypothesis import strategies as st

from lomake import rajat
from lomake.aika import Jakso, ikkuna
from lomake.kriteerit.ehdotus import PROSENTTIA, Aineisto, Ehdotus, Mittaus, osuus, portaat
from lomake.kriteerit.haku import haku, koskee
from lomake.kriteerit.rataloity_ja_tuki import PORTAAT_16, RAJAT_22, rinnalla_kulkeva_tuki, räätälöity_työnhaku
from lomake.language import in_language, sama
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Asetukset, Raja
from lomake.tiedot.tyonhaku import Työnantajatapaaminen
from lomake.tilanne import Tila, tila, voimassa

TOUKOKUU = date(2026, 5, 25)
NÄYTTEET = [muutettu(nimi) for nimi in ("aino", "jere", "linnea")]
TEKSTI_16 = "Pisteet tulevat toiveita vastaavien yhteyksien osuudesta."
ENINTÄÄN_4 = "Enintään 4, koska jokainen asiakirja ei täytä pakollisia ehtoja."
ENINTÄÄN_3 = "Enintään 3, koska etsijöitä on ilman kirjallista suunnitelmaa."


def tiimi(tiedostot: list[Asiakastiedosto], päivä: date = TODAY, **omat: str) -> Aineisto:
    """Return a team, with limits of its own: HAKUJAKSO="24"."""
    rivit = [
        {"raja": Raja[nimi].value, "arvo": arvo, "alkaen": "1.1.2025", "lähde": "ohjausryhmä"}
        for nimi, arvo in omat.items()
    ]
    return Aineisto(tiedostot, päivä, rajat.voimassa(päivä, Asetukset.model_validate({"rajat": rivit})))


Luvut = dict[str, tuple[Fraction | None, int, Jakso | None]]


def luvut(ehdotus: Ehdotus) -> Luvut:
    return {in_language(mittaus.nimi, "fi"): (mittaus.arvo, mittaus.n, mittaus.jakso) for mittaus in ehdotus.mittaukset}


# The three samples (lomakkeisto 6.4)


def test_kriteeri_16_of_the_samples_is_5_with_two_contacts_in_six_months() -> None:
    ehdotus = räätälöity_työnhaku(tiimi(NÄYTTEET))

    assert (16, 5, TEKSTI_16) == (ehdotus.kriteeri, ehdotus.pisteet, in_language(ehdotus.perustelu, "fi"))
    odotetut: Luvut = {
        "Toiveita vastaavat yhteydet": (Fraction(100), 2, Jakso(date(2026, 5, 20), TODAY)),
        "Asiakirjat, joissa pakolliset ehdot täyttyvät": (Fraction(100), 2, Jakso(date(2026, 5, 20), TODAY)),
        "Etsijät ilman kirjallista suunnitelmaa": (None, 0, None),
    }
    assert odotetut == luvut(ehdotus)
    assert {PROSENTTIA} == {mittaus.yksikkö for mittaus in ehdotus.mittaukset}
    assert (Raja.HAKUJAKSO, Raja.ILMAN_SUUNNITELMAA) == ehdotus.rajat


def test_kriteeri_16_of_the_samples_over_the_whole_service_is_21_of_22() -> None:
    """95,5 % → 5; all three files pass their must-conditions."""
    ehdotus = räätälöity_työnhaku(tiimi(NÄYTTEET, HAKUJAKSO="24"))

    arvo, n, _ = luvut(ehdotus)["Toiveita vastaavat yhteydet"]
    assert (Fraction(2100, 22), 22, 5) == (arvo, n, ehdotus.pisteet)
    assert "95.5" == f"{float(arvo or 0):.1f}"


def test_kriteeri_22_of_the_samples_is_3_because_one_plan_of_four_was_late() -> None:
    ehdotus = rinnalla_kulkeva_tuki(tiimi(NÄYTTEET))
    vuosi = ikkuna(TODAY, 12)

    assert (22, 3) == (ehdotus.kriteeri, ehdotus.pisteet)
    assert "Useimmilla työsuhteilla on suunnitelma ja jokin tuki." == in_language(ehdotus.perustelu, "fi")
    odotetut: Luvut = {
        "Työsuhteet, joissa pakolliset ehdot täyttyvät": (Fraction(75), 4, vuosi),
        "Työsuhteet, joissa hoito- tai sosiaalitaho on mukana": (Fraction(100), 4, vuosi),
        "Työsuhteet, joissa perusehdot täyttyvät": (Fraction(75), 4, vuosi),
        "Työsuhteet, joilla on suunnitelma ja tuki": (Fraction(100), 4, vuosi),
    }
    assert odotetut == luvut(ehdotus)
    assert {PROSENTTIA} == {mittaus.yksikkö for mittaus in ehdotus.mittaukset}
    assert RAJAT_22 == ehdotus.rajat


# Bands are cut on the unrounded figure


@pytest.mark.parametrize(
    ("arvo", "pisteet"),
    [
        (Fraction(100), 5),
        (Fraction(90), 5),
        (Fraction(899, 10), 4),
        (Fraction(75), 4),
        (Fraction(749, 10), 3),
        (Fraction(50), 3),
        (Fraction(499, 10), 2),
        (Fraction(25), 2),
        (Fraction(249, 10), 1),
        (Fraction(0), 1),
    ],
    ids=str,
)
def test_portaat_16_are_cut_at_the_limit_of_the_better_score(arvo: Fraction, pisteet: int) -> None:
    assert pisteet == portaat(arvo, PORTAAT_16)


@pytest.mark.parametrize(
    ("osoittaja", "nimittäjä", "odotettu"), [(1, 3, Fraction(100, 3)), (0, 3, Fraction(0)), (0, 0, None)], ids=str
)
def test_osuus_is_exact_and_none_when_there_is_nothing_to_share(
    osoittaja: int, nimittäjä: int, odotettu: Fraction | None
) -> None:
    assert odotettu == osuus(osoittaja, nimittäjä)


@pytest.mark.parametrize(("n", "pieni"), [(9, True), (10, False), (0, False)])
def test_sample_is_small_under_ten_cases(n: int, *, pieni: bool) -> None:
    mittaus = Mittaus(sama("Osuus"), None, n)

    assert pieni is mittaus.on_pieni_otos(RAJAT)
    assert (None, PROSENTTIA) == (mittaus.jakso, mittaus.yksikkö)


# Criterion 16: gates

KAIKKI_VASTAA: dict[str, Any] = {"työnantajatapaamiset.8": POIS}
"""Without the one contact that does not answer the wishes."""
TS2 = "työnhakusuunnitelmat.1"


def jere(numero: int, **muutos: Any) -> Asiakastiedosto:
    """Return a client like Jere; dots of the places are written as double underscores."""
    paikat = {paikka.replace("__", "."): arvo for paikka, arvo in muutos.items()}
    return muutettu("jere", KAIKKI_VASTAA | {"asiakas.tunnus": f"LATU-{numero:04d}"} | paikat)


def omanlainen(numero: int) -> Asiakastiedosto:
    return jere(numero, työnhakusuunnitelmat__1__tavoite=f"Haluan pieneen pajaan numero {numero}.")


def ilman_suunnitelmaa(numero: int) -> Asiakastiedosto:
    return jere(numero, työnhakusuunnitelmat=[], työnantajatapaamiset=[])


def vastaavat(osoittaja: int, nimittäjä: int) -> Asiakastiedosto:
    """Return a searching client with so many contacts, of which so many answer the wishes."""
    rivi = {"päiväys": "20.5.2026", "suunnitelma": "ts2", "toiveet": ["t1"]}
    rivit = [
        rivi | {"id": f"b{numero}", "vastaavuus": "kyllä" if numero < osoittaja else "ei"}
        for numero in range(nimittäjä)
    ]
    return muutettu("jere", {"työnantajatapaamiset": rivit})


@pytest.mark.parametrize(
    ("osoittaja", "nimittäjä", "pisteet", "perustelu"),
    [
        (10, 10, 5, TEKSTI_16),
        (9, 10, 5, TEKSTI_16),
        (8, 9, 4, TEKSTI_16),
        (3, 4, 4, TEKSTI_16),
        (2, 3, 3, TEKSTI_16),
        (1, 2, 3, TEKSTI_16),
        (1, 4, 2, TEKSTI_16),
        (1, 5, 1, TEKSTI_16),
    ],
)
def test_kriteeri_16_is_scored_by_the_share_of_contacts(
    osoittaja: int, nimittäjä: int, pisteet: int, perustelu: str
) -> None:
    ehdotus = räätälöity_työnhaku(tiimi([vastaavat(osoittaja, nimittäjä)], TOUKOKUU))

    assert (pisteet, perustelu) == (ehdotus.pisteet, in_language(ehdotus.perustelu, "fi"))
    assert (osuus(osoittaja, nimittäjä), nimittäjä) == luvut(ehdotus)["Toiveita vastaavat yhteydet"][:2]


@pytest.mark.parametrize(
    ("muutos", "pisteet", "perustelu"),
    [
        ({}, 5, TEKSTI_16),
        ({f"{TS2}.vahvuudet": []}, 4, ENINTÄÄN_4),
        ({f"{TS2}.etuusneuvonta": POIS}, 5, TEKSTI_16),
    ],
    ids=["kaikki täyttyy", "yksi pakollinen puuttuu", "neuvo puuttuu"],
)
def test_kriteeri_16_is_at_most_4_when_one_must_of_one_file_fails(
    muutos: dict[str, Any], pisteet: int, perustelu: str
) -> None:
    tiedostot = [omanlainen(numero) for numero in range(9)] + [muutettu("jere", KAIKKI_VASTAA | muutos)]

    ehdotus = räätälöity_työnhaku(tiimi(tiedostot, TOUKOKUU))

    assert (pisteet, perustelu) == (ehdotus.pisteet, in_language(ehdotus.perustelu, "fi"))


def test_kriteeri_16_asks_nothing_of_a_file_that_it_does_not_concern() -> None:
    työssä = muutettu("aino", {"profiili.toiveet": []})

    ehdotus = räätälöity_työnhaku(tiimi([työssä, *NÄYTTEET[1:]]))

    assert 5 == ehdotus.pisteet


@pytest.mark.parametrize(
    ("etsijöitä", "pisteet", "perustelu"),
    [(4, 3, ENINTÄÄN_3), (5, 4, ENINTÄÄN_4)],
    ids=["1 / 4 ilman suunnitelmaa", "1 / 5 ilman suunnitelmaa"],
)
def test_kriteeri_16_is_at_most_3_when_a_quarter_of_the_searchers_has_no_plan(
    etsijöitä: int, pisteet: int, perustelu: str
) -> None:
    tiedostot = [ilman_suunnitelmaa(0), *(omanlainen(numero) for numero in range(1, etsijöitä))]

    ehdotus = räätälöity_työnhaku(tiimi(tiedostot, TOUKOKUU))

    assert (pisteet, perustelu) == (ehdotus.pisteet, in_language(ehdotus.perustelu, "fi"))
    assert (Fraction(100, etsijöitä), etsijöitä, None) == luvut(ehdotus)["Etsijät ilman kirjallista suunnitelmaa"]
    assert (Fraction(100 * (etsijöitä - 1), etsijöitä), etsijöitä) == luvut(ehdotus)[
        "Asiakirjat, joissa pakolliset ehdot täyttyvät"
    ][:2]


def test_kriteeri_16_counts_a_plan_that_is_made_only_later_as_missing() -> None:
    myöhemmin = jere(
        0, työnhakusuunnitelmat__1=POIS, työnhakusuunnitelmat__0__päiväys="26.5.2026", työnantajatapaamiset=[]
    )

    ehdotus = räätälöity_työnhaku(tiimi([myöhemmin, *(omanlainen(numero) for numero in range(1, 4))], TOUKOKUU))

    assert (3, ENINTÄÄN_3) == (ehdotus.pisteet, in_language(ehdotus.perustelu, "fi"))


def test_gates_of_kriteeri_16_never_raise_a_low_score() -> None:
    tiedostot = [ilman_suunnitelmaa(0), vastaavat(1, 4)]

    ehdotus = räätälöity_työnhaku(tiimi(tiedostot, TOUKOKUU))

    assert (2, TEKSTI_16) == (ehdotus.pisteet, in_language(ehdotus.perustelu, "fi"))


@pytest.mark.parametrize("tiedostot", [[], [muutettu("aino")]], ids=["ei asiakkaita", "ei yhteyksiä jaksolla"])
def test_kriteeri_16_has_no_score_without_contacts(tiedostot: list[Asiakastiedosto]) -> None:
    ehdotus = räätälöity_työnhaku(tiimi(tiedostot))

    assert (16, None) == (ehdotus.kriteeri, ehdotus.pisteet)
    assert "Jaksolla ei ole työnantajayhteyksiä asiakkaiden puolesta." == in_language(ehdotus.perustelu, "fi")
    assert (None, 0) == luvut(ehdotus)["Toiveita vastaavat yhteydet"][:2]
    assert (Raja.HAKUJAKSO, Raja.ILMAN_SUUNNITELMAA) == ehdotus.rajat


# Criterion 22: shares

S2 = "työsuhteet.0.tukisuunnitelmat.1"
KUNNOSSA: dict[str, Any] = {}
VAIN_PERUS: dict[str, Any] = {f"{S2}.urakehitys.toive": POIS}
"""One must (22.14) fails, and it is not among those that a four asks for."""
EI_HOITOTAHOA: dict[str, Any] = {f"{S2}.tuet.3.antaja": "Kela", "verkostotyö": []}
EI_PERUS: dict[str, Any] = {f"{S2}.tavoite": POIS}
EI_TUKEA: dict[str, Any] = {"työsuhteet.0.tukisuunnitelmat": []}
TYHJÄ: dict[str, Any] = {"työsuhteet.0.tukisuunnitelmat": [{"id": "x", "päiväys": "13.4.2026"}]}
VIISI = "Pakolliset ehdot täyttyvät, ja hoito- tai sosiaalitaho on mukana."
NELJÄ = "Perusehdot täyttyvät useimmissa työsuhteissa."
KOLME = "Useimmilla työsuhteilla on suunnitelma ja jokin tuki."
KAKSI = "Osalla työsuhteista on suunnitelma ja jokin tuki."
YKSI = "Useimmilla työsuhteilla ei ole suunnitelmaa ja tukea."


def työsuhteet(*joukot: tuple[int, dict[str, Any]]) -> list[Asiakastiedosto]:
    muutokset = [muutos for määrä, muutos in joukot for _ in range(määrä)]
    return [muutettu("aino", muutos | {"asiakas.tunnus": f"LATU-{n:04d}"}) for n, muutos in enumerate(muutokset)]


@pytest.mark.parametrize(
    ("joukot", "pisteet", "perustelu"),
    [
        ([(9, KUNNOSSA), (1, VAIN_PERUS)], 5, VIISI),
        ([(8, KUNNOSSA), (1, VAIN_PERUS)], 4, NELJÄ),
        ([(8, KUNNOSSA), (2, EI_HOITOTAHOA)], 5, VIISI),
        ([(7, KUNNOSSA), (2, EI_HOITOTAHOA)], 4, NELJÄ),
        ([(4, KUNNOSSA), (1, EI_PERUS)], 4, NELJÄ),
        ([(7, KUNNOSSA), (2, EI_PERUS)], 3, KOLME),
        ([(3, KUNNOSSA), (1, EI_TUKEA)], 3, KOLME),
        ([(3, EI_PERUS), (1, TYHJÄ)], 3, KOLME),
        ([(2, KUNNOSSA), (1, EI_TUKEA)], 2, KAKSI),
        ([(2, KUNNOSSA), (3, EI_TUKEA)], 2, KAKSI),
        ([(1, KUNNOSSA), (2, EI_TUKEA)], 1, YKSI),
        ([(1, KUNNOSSA), (2, TYHJÄ)], 1, YKSI),
    ],
    ids=[
        "90 % kaikki",
        "88,9 % kaikki",
        "80 % hoitotaho",
        "77,8 % hoitotaho",
        "80 % perusehdot",
        "77,8 % perusehdot",
        "75 % jokin tuki",
        "tyhjä suunnitelma ei ole tuki",
        "66,7 % jokin tuki",
        "40 % jokin tuki",
        "33,3 % jokin tuki",
        "suunnitelma ilman tukea",
    ],
)
def test_kriteeri_22_is_scored_by_the_shares_of_jobs(
    joukot: list[tuple[int, dict[str, Any]]], pisteet: int, perustelu: str
) -> None:
    ehdotus = rinnalla_kulkeva_tuki(tiimi(työsuhteet(*joukot)))

    assert (pisteet, perustelu) == (ehdotus.pisteet, in_language(ehdotus.perustelu, "fi"))


@pytest.mark.parametrize(
    "muutos",
    [
        {"työsuhteet.0.tukisuunnitelmat.0.päiväys": "21.4.2026"},
        {f"{S2}.allekirjoitukset": POIS},
        {f"{S2}.tavoite": POIS},
        {f"{S2}.opit": POIS},
        {f"{S2}.tuet.{rivi}.laji": "muu" for rivi in range(4)},
        {f"{S2}.tuet.0.missä": POIS},
        {f"{S2}.tuet.0.toteutui": []},
        {f"{S2}.työnantajatuki": POIS},
        {f"{S2}.työnantajatuki.haluaa": "ei"},
        {"työsuhteet.0.aloitus.yhteyslupa": "ei"},
    ],
    ids=["22.2", "22.3", "22.4", "22.5", "22.6", "22.9", "22.10", "22.11", "22.12", "22.13"],
)
def test_four_of_kriteeri_22_asks_for_each_basic_ehto(muutos: dict[str, Any]) -> None:
    """Three jobs of four pass: 75 % is under the 80 % of a four."""
    ehdotus = rinnalla_kulkeva_tuki(tiimi(työsuhteet((3, KUNNOSSA), (1, muutos))))

    assert 3 == ehdotus.pisteet
    assert 75 == luvut(ehdotus)["Työsuhteet, joissa perusehdot täyttyvät"][0]


@pytest.mark.parametrize(
    "muutos",
    [{f"{S2}.tuet.{rivi}.antaja": "valmentaja" for rivi in range(4)}, VAIN_PERUS, {f"{S2}.tarkistukset": []}],
    ids=["22.7", "22.14", "22.16"],
)
def test_four_of_kriteeri_22_does_not_ask_for_the_rest(muutos: dict[str, Any]) -> None:
    assert 4 == rinnalla_kulkeva_tuki(tiimi(työsuhteet((3, KUNNOSSA), (1, muutos)))).pisteet


def test_kriteeri_22_has_no_score_without_jobs() -> None:
    """Studies alone are no job."""
    ehdotus = rinnalla_kulkeva_tuki(tiimi([muutettu("linnea", {"työsuhteet": []})]))

    assert (22, None) == (ehdotus.kriteeri, ehdotus.pisteet)
    assert "Jaksolla ei ole työsuhteita." == in_language(ehdotus.perustelu, "fi")
    assert {(None, 0)} == {(arvo, n) for arvo, n, _ in luvut(ehdotus).values()}
    assert RAJAT_22 == ehdotus.rajat


@pytest.mark.parametrize("kriteeri", [räätälöity_työnhaku, rinnalla_kulkeva_tuki], ids=["16", "22"])
def test_ehdotus_tells_no_names_and_the_limits_it_used(kriteeri: Callable[[Aineisto], Ehdotus]) -> None:
    ehdotus = kriteeri(tiimi(NÄYTTEET))

    assert ((), ()) == (ehdotus.näyttö, ehdotus.huomiot)
    assert all(RAJAT.selite(raja) for raja in ehdotus.rajat)


# What holds for any team

VIAT: dict[str, list[dict[str, Any]]] = {
    "aino": [VAIN_PERUS, EI_HOITOTAHOA, EI_PERUS, EI_TUKEA, TYHJÄ, {"työnhakusuunnitelmat": []}, {"työsuhteet": []}],
    "jere": [
        {f"{TS2}.allekirjoitukset": POIS},
        {f"{TS2}.tavoite": "Töihin."},
        {"työnhakusuunnitelmat": []},
        {"profiili.toiveet": []},
        {"työsuhteet": []},
        {"työnantajatapaamiset": []},
        {f"työnantajatapaamiset.{rivi}.vastaavuus": "ei" for rivi in range(10)},
        {"työsuhteet.1.tukisuunnitelmat.0.päiväys": "8.6.2026"},
        {"työsuhteet.0.tukisuunnitelmat": []},
    ],
    "linnea": [
        {"työnantajatapaamiset": []},
        {"työnhakusuunnitelmat.0.vahvuudet": []},
        {"työsuhteet.0.tukisuunnitelmat.0.tuet": []},
        {"opinnot": []},
    ],
}


@st.composite
def näytteistä(draw: st.DrawFn) -> Asiakastiedosto:
    """Return one of the samples, with none or some of its faults."""
    nimi = draw(st.sampled_from(sorted(VIAT)))
    viat = draw(st.lists(st.sampled_from(VIAT[nimi]), max_size=2))
    muutos: dict[str, Any] = {"asiakas.tunnus": f"LATU-{draw(st.integers(0, 9999)):04d}"}
    for vika in viat:
        if {paikka.split(".")[0] for paikka in vika}.isdisjoint(paikka.split(".")[0] for paikka in muutos):
            muutos |= vika
    return muutettu(nimi, muutos)


PÄIVÄT = st.sampled_from([TOUKOKUU, date(2026, 6, 30), date(2026, 9, 15), TODAY])
TIIMIT = st.lists(näytteistä(), min_size=1, max_size=4)


@given(st.lists(st.one_of(asiakkaat(), näytteistä()), max_size=4), PÄIVÄT)
@settings(deadline=None, max_examples=50)
def test_score_of_any_team_is_from_1_to_5_or_unknown(tiedostot: list[Asiakastiedosto], päivä: date) -> None:
    aineisto = tiimi(tiedostot, päivä)

    for ehdotus in (räätälöity_työnhaku(aineisto), rinnalla_kulkeva_tuki(aineisto)):
        assert ehdotus.pisteet in {None, 1, 2, 3, 4, 5}
        assert (ehdotus.pisteet is None) is (ehdotus.mittaukset[0].arvo is None)
        assert all(mittaus.arvo is None or 0 <= mittaus.arvo <= 100 for mittaus in ehdotus.mittaukset)


def pisteet(tiedostot: list[Asiakastiedosto], päivä: date) -> tuple[int, int]:
    """Return both scores; an unknown one is 0, and stays unknown whatever is done here."""
    aineisto = tiimi(tiedostot, päivä)
    return räätälöity_työnhaku(aineisto).pisteet or 0, rinnalla_kulkeva_tuki(aineisto).pisteet or 0


def hakusuunnitelmitta(tiedosto: Asiakastiedosto) -> Asiakastiedosto:
    return tiedosto.model_copy(update={"työnhakusuunnitelmat": []})


def allekirjoituksitta(tiedosto: Asiakastiedosto) -> Asiakastiedosto:
    haut = [rivi.model_copy(update={"allekirjoitukset": TYHJÄT}) for rivi in tiedosto.työnhakusuunnitelmat]
    työt = [
        työ.model_copy(
            update={
                "tukisuunnitelmat": [
                    rivi.model_copy(update={"allekirjoitukset": TYHJÄT}) for rivi in työ.tukisuunnitelmat
                ]
            }
        )
        for työ in tiedosto.työsuhteet
    ]
    return tiedosto.model_copy(update={"työnhakusuunnitelmat": haut, "työsuhteet": työt})


def tarkistuksitta(tiedosto: Asiakastiedosto) -> Asiakastiedosto:
    haut = [rivi.model_copy(update={"tarkistukset": []}) for rivi in tiedosto.työnhakusuunnitelmat]
    työt = [
        työ.model_copy(
            update={"tukisuunnitelmat": [rivi.model_copy(update={"tarkistukset": []}) for rivi in työ.tukisuunnitelmat]}
        )
        for työ in tiedosto.työsuhteet
    ]
    return tiedosto.model_copy(update={"työnhakusuunnitelmat": haut, "työsuhteet": työt})


def tukisuunnitelmitta(tiedosto: Asiakastiedosto) -> Asiakastiedosto:
    työt = [työ.model_copy(update={"tukisuunnitelmat": []}) for työ in tiedosto.työsuhteet]
    return tiedosto.model_copy(update={"työsuhteet": työt})


def toiveitta(tiedosto: Asiakastiedosto) -> Asiakastiedosto:
    return tiedosto.model_copy(update={"profiili": tiedosto.profiili.model_copy(update={"toiveet": []})})


TYHJÄT = muutettu("jere", {f"{TS2}.allekirjoitukset": POIS}).työnhakusuunnitelmat[1].allekirjoitukset
POISTOT = [hakusuunnitelmitta, allekirjoituksitta, tarkistuksitta, tukisuunnitelmitta, toiveitta]


def koskee_kriteeri(tiedosto: Asiakastiedosto, päivä: date) -> bool:
    return koskee(haku(tiedosto, päivä, RAJAT, ikkuna(päivä, 6)))


@pytest.mark.parametrize("poisto", POISTOT, ids=lambda poisto: poisto.__name__)
@given(tiedostot=TIIMIT, päivä=PÄIVÄT)
@settings(deadline=None, max_examples=25)
def test_removing_what_a_must_asks_for_never_raises_a_score(
    poisto: Callable[[Asiakastiedosto], Asiakastiedosto], tiedostot: list[Asiakastiedosto], päivä: date
) -> None:
    """One exception, which the specification wants: the done steps go with a plan.

    When they were the only search of a client in the window, the criterion no longer concerns the client, and what
    was wrong in that file no longer counts. Such a removal is left out here.
    """
    jäljellä = [poisto(tiedostot[0]), *tiedostot[1:]]
    if koskee_kriteeri(tiedostot[0], päivä) is not koskee_kriteeri(jäljellä[0], päivä):
        jäljellä = tiedostot

    ennen, jälkeen = pisteet(tiedostot, päivä), pisteet(jäljellä, päivä)

    assert jälkeen[0] <= ennen[0]
    assert jälkeen[1] <= ennen[1]


def yhteydellä(tiedosto: Asiakastiedosto, päivä: date) -> Asiakastiedosto:
    """Return the client with one more contact, which follows the plan in force and answers its wishes."""
    suunnitelma = voimassa(tiedosto.työnhakusuunnitelmat, päivä)
    if suunnitelma is None or tila(tiedosto, päivä) is not Tila.ETSII:
        return tiedosto
    rivi = {
        "id": "uusi",
        "päiväys": päivä.isoformat(),
        "suunnitelma": suunnitelma.id,
        "toiveet": list(suunnitelma.toiveet),
        "vastaavuus": "kyllä",
    }
    rivit = [*tiedosto.työnantajatapaamiset, Työnantajatapaaminen.model_validate(rivi)]
    return tiedosto.model_copy(update={"työnantajatapaamiset": rivit})


@given(TIIMIT, PÄIVÄT, st.integers(0, 60))
@settings(deadline=None, max_examples=50)
def test_adding_a_contact_that_passes_never_lowers_a_score(
    tiedostot: list[Asiakastiedosto], päivä: date, sitten: int
) -> None:
    """Of a client who searches on that day and whom the criterion concerns already.

    The exceptions are what the specification wants. A contact for a client who works makes the criterion concern a
    file that it did not (lomakkeisto 4.1), and tells that the search goes on: the reviews of the plan no longer lapse
    (16.17), and the plan must be updated after what has happened (16.15).
    """
    ensin = tiedostot[0]
    lisätty = yhteydellä(ensin, päivä - timedelta(days=sitten)) if koskee_kriteeri(ensin, päivä) else ensin

    ennen, jälkeen = pisteet(tiedostot, päivä), pisteet([lisätty, *tiedostot[1:]], päivä)

    assert ennen[0] <= jälkeen[0]
    assert ennen[1] == jälkeen[1]


@given(TIIMIT, PÄIVÄT)
@settings(deadline=None, max_examples=25)
def test_adding_a_tukisuunnitelma_that_passes_never_lowers_a_score(
    tiedostot: list[Asiakastiedosto], päivä: date
) -> None:
    """The plans of Aino are added to the job of a client like her who has none."""
    muut = {"asiakas.tunnus": "LATU-0000"}
    ilman, kanssa = muutettu("aino", muut | EI_TUKEA), muutettu("aino", muut)

    ennen, jälkeen = pisteet([ilman, *tiedostot], päivä), pisteet([kanssa, *tiedostot], päivä)

    assert ennen[0] <= jälkeen[0]
    assert ennen[1] <= jälkeen[1]
