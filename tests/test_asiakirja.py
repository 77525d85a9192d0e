"""One client file as the criteria see it: whom they concern, what is in order, and where each answer points."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from asiakkaat import PÄIVÄ, asiakkaat
from ehtokit import KOKO_PALVELU, POIS, RAJAT, TODAY, muutettu, polku
from hypothesis import given, settings

from lomake.aika import Jakso, ikkuna
from lomake.explained import in_swedish
from lomake.fields import Field, Kind, Malli, fields
from lomake.forms import LOMAKKEET
from lomake.kriteerit import haku, kopiot, kriteeri16, kriteeri22, tyo
from lomake.kriteerit.asiakirja import Arvio, asiakirja, asiakirjat
from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.ehto import Katsaus, Polku, Rivi, Tulos, Vastaus
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja

EHDOT = (*kriteeri16.EHDOT, *kriteeri22.EHDOT)
TS2 = "työnhakusuunnitelmat.1"
NIMET = ("aino", "jere", "linnea")
every_client = pytest.mark.parametrize("nimi", NIMET)


def arviot(tiedosto: Asiakastiedosto, päivä: date = TODAY, jakso: Jakso | None = None) -> dict[str, bool]:
    """Return what is assessed, and whether it is in order: the search, each job, or studies alone."""
    return {
        f"{arvio.kriteeri} {'.'.join(map(str, arvio.polku))}": arvio.on_kunnossa
        for arvio in asiakirja(tiedosto, päivä, RAJAT, jakso=jakso).arviot
    }


# The samples (lomakkeisto 6)


@pytest.mark.parametrize(
    ("nimi", "jakso", "odotettu"),
    [
        ("aino", KOKO_PALVELU, {"16 työnhakusuunnitelmat.0": True, "22 työsuhteet.0": True}),
        ("aino", None, {"22 työsuhteet.0": True}),
        (
            "jere",
            KOKO_PALVELU,
            {"16 työnhakusuunnitelmat.1": True, "22 työsuhteet.0": True, "22 työsuhteet.1": False},
        ),
        ("jere", None, {"16 työnhakusuunnitelmat.1": True, "22 työsuhteet.0": True, "22 työsuhteet.1": False}),
        ("linnea", KOKO_PALVELU, {"16 työnhakusuunnitelmat.0": True, "22 työsuhteet.0": True}),
        ("linnea", None, {"16 työnhakusuunnitelmat.0": True, "22 työsuhteet.0": True}),
    ],
    ids=lambda arvo: arvo if isinstance(arvo, str) else "koko palvelu" if isinstance(arvo, Jakso) else "",
)
def test_samples_are_in_order_but_for_the_late_plan_of_jere(
    nimi: str, jakso: Jakso | None, odotettu: dict[str, bool]
) -> None:
    assert odotettu == arviot(muutettu(nimi), jakso=jakso)


def test_only_22_2_of_the_second_job_of_jere_fails() -> None:
    tulos = asiakirja(muutettu("jere"), TODAY, RAJAT, jakso=KOKO_PALVELU)

    puuttuvat = [
        (arvio.polku, kohta.ehto.tunnus) for arvio in tulos.arviot for kohta in arvio.puuttuvat(pakolliset=True)
    ]
    assert [(("työsuhteet", 1), "22.2")] == puuttuvat
    assert [] == [kohta for arvio in tulos.arviot for kohta in arvio.puuttuvat(pakolliset=False)]
    assert not tulos.on_kunnossa
    assert (9, 10) == tulos.haku.vastaus("16.13").osuus
    assert ("LATU-0037", TODAY) == (tulos.asiakas, tulos.päivä)


# Whom the criteria concern


@pytest.mark.parametrize(
    ("päivä", "odotettu"),
    [
        (date(2026, 9, 26), ["16 työnhakusuunnitelmat.0", "22 työsuhteet.0"]),
        (date(2026, 9, 27), ["22 työsuhteet.0"]),
    ],
    ids=["b7 on jakson ensimmäinen päivä", "b7 jäi jaksosta"],
)
def test_kriteeri_16_concerns_aino_for_six_months_after_her_last_contact(päivä: date, odotettu: list[str]) -> None:
    assert odotettu == list(arviot(muutettu("aino"), päivä))


def test_windows_are_six_and_twelve_months() -> None:
    tulos = asiakirja(muutettu("jere"), TODAY, RAJAT)

    assert ikkuna(TODAY, 6) == tulos.haku.jakso
    assert {(ikkuna(TODAY, 12), True)} == {(arvio.jakso, arvio.koskee) for arvio in tulos.tuet}


ILMAN_TYÖTÄ: dict[str, Any] = {"työsuhteet": []}


@pytest.mark.parametrize(
    ("muutos", "odotettu"),
    [
        (ILMAN_TYÖTÄ, {"16 työnhakusuunnitelmat.0": True, "22 opinnot": True}),
        (ILMAN_TYÖTÄ | {"opinnot.1.tuet": []}, {"16 työnhakusuunnitelmat.0": True, "22 opinnot": False}),
        (
            ILMAN_TYÖTÄ | {"opinnot.1.tulos": "hyväksytty", "työnantajatapaamiset": []},
            {"16 työnhakusuunnitelmat.0": True},
        ),
    ],
    ids=["opinnoissa tuetaan", "opinnoissa ei tueta", "opinnot eivät ole alkaneet"],
)
def test_client_who_only_studies_is_assessed_by_22_15(muutos: dict[str, Any], odotettu: dict[str, bool]) -> None:
    assert odotettu == arviot(muutettu("linnea", muutos))


def test_studies_alone_are_no_job_and_have_one_ehto() -> None:
    (opinnot,) = asiakirja(muutettu("linnea", ILMAN_TYÖTÄ), TODAY, RAJAT).tuet

    assert opinnot.koskee is True
    assert (22, ("opinnot",), False, ["22.15"]) == (
        opinnot.kriteeri,
        opinnot.polku,
        opinnot.on_työsuhde,
        [kohta.ehto.tunnus for kohta in opinnot.kohdat],
    )
    assert ikkuna(TODAY, 12) == opinnot.jakso


# Verdict


@pytest.mark.parametrize(
    ("muutos", "kunnossa", "pakolliset", "neuvot"),
    [
        ({}, True, [], []),
        ({f"{TS2}.vahvuudet": []}, False, ["16.7"], []),
        ({f"{TS2}.etuusneuvonta": POIS}, True, [], ["16.20"]),
        ({f"{TS2}.vahvuudet": [], f"{TS2}.etuusneuvonta": POIS}, False, ["16.7"], ["16.20"]),
        ({"työnantajatapaamiset.8.peruste": POIS}, True, [], ["16.14"]),
    ],
    ids=["kaikki", "pakollinen puuttuu", "neuvo puuttuu", "molemmat", "peruste on neuvo"],
)
def test_file_is_in_order_when_every_must_holds_or_does_not_apply_yet(
    muutos: dict[str, Any], *, kunnossa: bool, pakolliset: list[str], neuvot: list[str]
) -> None:
    arvio = asiakirja(muutettu("jere", muutos), TODAY, RAJAT, jakso=KOKO_PALVELU).haku

    assert kunnossa is arvio.on_kunnossa
    assert pakolliset == [kohta.ehto.tunnus for kohta in arvio.puuttuvat(pakolliset=True)]
    assert neuvot == [kohta.ehto.tunnus for kohta in arvio.puuttuvat(pakolliset=False)]


def test_ehto_that_cannot_be_told_is_not_met() -> None:
    arvio = asiakirja(muutettu("jere", {"työnhakusuunnitelmat": []}), date(2026, 5, 25), RAJAT).haku

    assert not arvio.on_kunnossa
    assert not arvio.täyttää(["16.3"])
    assert arvio.täyttää(["16.5", "16.22"])
    assert not arvio.täyttää(["16.5", "16.1"])


def test_file_whose_search_is_in_order_may_have_a_job_that_is_not() -> None:
    kunnossa = asiakirja(muutettu("aino"), TODAY, RAJAT, jakso=KOKO_PALVELU)
    haku_vajaa = asiakirja(muutettu("aino", {"profiili.toiveet": []}), TODAY, RAJAT, jakso=KOKO_PALVELU)
    haku_ei_koske = asiakirja(muutettu("aino", {"profiili.toiveet": []}), TODAY, RAJAT)

    assert [True, False, True] == [kunnossa.on_kunnossa, haku_vajaa.on_kunnossa, haku_ei_koske.on_kunnossa]


def test_asiakirjat_of_a_team_are_compared_with_each_other() -> None:
    sama = {"työsuhteet.0.tukisuunnitelmat.1.tuet": [{"id": "x", "laji": "muu", "mitä": "Lista"}]}
    tiimi = [muutettu("aino", sama), muutettu("aino", sama | {"asiakas.tunnus": "LATU-9999"}), muutettu("jere")]

    tulokset = asiakirjat(Aineisto(tiimi, TODAY, RAJAT))

    odotetut = [Tulos.PUUTTUU, Tulos.PUUTTUU, Tulos.KUNNOSSA]
    assert odotetut == [yksi.tuet[0].vastaus("22.23").tulos for yksi in tulokset]
    assert odotetut == [yksi.haku.vastaus("16.23").tulos for yksi in tulokset]


# Copies


@pytest.mark.parametrize(
    ("valmentajat", "verrattavia"),
    [
        ([{}], 0),
        ([{}, {}], 1),
        ([{}, {}, {"valmentaja.tunnus": "ville"}], 1),
        ([{"valmentaja.tunnus": POIS}, {"valmentaja.tunnus": POIS}], 1),
        ([{"valmentaja.tunnus": POIS}, {"valmentaja.tunnus": POIS, "valmentaja.nimi": "Ville"}], 0),
        ([{"valmentaja": {}}, {"valmentaja": {}}], 1),
    ],
    ids=[
        "yksin",
        "sama valmentaja",
        "kolmannella toinen",
        "sama nimi ilman tunnusta",
        "eri nimi",
        "valmentaja puuttuu",
    ],
)
def test_clients_are_compared_with_those_of_the_same_valmentaja(
    valmentajat: list[dict[str, Any]], verrattavia: int
) -> None:
    tiedostot = [
        muutettu("aino", muutos | {"asiakas.tunnus": f"LATU-{numero}"}) for numero, muutos in enumerate(valmentajat)
    ]

    koottu = kopiot.kokoa(tiedostot, TODAY)

    assert verrattavia == koottu.verrattavia(tiedostot[0])


def test_client_outside_the_team_has_nobody_to_be_compared_with() -> None:
    koottu = kopiot.kokoa([muutettu("aino")], TODAY)

    assert 0 == koottu.verrattavia(muutettu("aino", {"valmentaja.tunnus": "muu"}))


def test_clients_are_compared_with_those_of_the_valmentaja_of_the_day() -> None:
    """Ville was the coach until May; the day on which the team was gathered decides."""
    aiempi = {
        "valmentaja.alkaen": "1.6.2026",
        "valmentajat": [{"tunnus": "ville", "alkaen": "1.1.2026", "päättyen": "31.5.2026"}],
    }
    tiedostot = [muutettu("aino", aiempi), muutettu("jere", {"valmentaja.tunnus": "ville"})]
    jäljet = list(kopiot.haun_jäljet(tiedostot[1], tiedostot[1].työnhakusuunnitelmat[1]))

    verrattavia = [kopiot.kokoa(tiedostot, päivä).verrattavia(tiedostot[0]) for päivä in (date(2026, 5, 31), TODAY)]

    assert [1, 0] == verrattavia
    assert not kopiot.kokoa(tiedostot[:1], TODAY).on_kopio(tiedostot[1], jäljet)


def test_client_is_no_copy_of_the_same_client() -> None:
    tiedosto = muutettu("aino")
    jäljet = list(kopiot.haun_jäljet(tiedosto, tiedosto.työnhakusuunnitelmat[0]))

    assert 2 == len(jäljet)
    assert not kopiot.kokoa([tiedosto, tiedosto], TODAY).on_kopio(tiedosto, jäljet)
    toinen = muutettu("aino", {"asiakas.tunnus": "LATU-9999"})
    assert kopiot.kokoa([tiedosto, toinen], TODAY).on_kopio(tiedosto, jäljet[1:])


# Every answer points somewhere


def kenttä(paikka: Polku) -> Field | None:
    """Return the field that a place of the file stands for, or None when it does not exist in the model."""
    malli: type[Malli] | None = Asiakastiedosto
    löydetty = None
    for askel in paikka:
        if isinstance(askel, int):
            if löydetty is None or not löydetty.many:
                return None
            continue
        löydetty = fields(malli).get(askel) if malli else None
        if löydetty is None:
            return None
        malli = löydetty.model if löydetty.kind is Kind.MODEL else None
    return löydetty


def tuntemattomat(arvio: Arvio) -> list[tuple[str, Polku]]:
    """Return the places in the answers that the model does not have."""
    return [
        (kohta.ehto.tunnus, paikka)
        for kohta in arvio.kohdat
        for paikka in paikat(kohta.vastaus.kohta, kohta.vastaus.mukana + kohta.vastaus.vailla + kohta.vastaus.pois)
        if kenttä(paikka) is None
    ]


def paikat(kohta: Polku, rivit: tuple[Rivi, ...]) -> list[Polku]:
    return [kohta, *(rivi.polku for rivi in rivit)]


MUUTOKSET: list[dict[str, Any]] = [
    {},
    {"työnhakusuunnitelmat": []},
    {"työsuhteet.0.tukisuunnitelmat": []},
    {"työnhakusuunnitelmat.0": {"id": "ts1", "päiväys": "1.11.2026"}},
    {"työsuhteet.0.tukisuunnitelmat.0": {"id": "tuki1", "päiväys": "1.11.2026", "tuet": [{"id": "x"}]}},
    {"profiili": {}},
    {"työnantajatapaamiset": [{"id": "b1"}, {"id": "b2", "päiväys": "1.11.2026", "vastaavuus": "ei"}]},
]


@every_client
@pytest.mark.parametrize("muutos", MUUTOKSET, ids=lambda muutos: ", ".join(muutos) or "ennallaan")
def test_every_place_in_an_answer_exists_in_the_model(nimi: str, muutos: dict[str, Any]) -> None:
    tulos = asiakirja(muutettu(nimi, muutos), TODAY, RAJAT, jakso=KOKO_PALVELU)

    assert [] == [virhe for arvio in (tulos.haku, *tulos.tuet) for virhe in tuntemattomat(arvio)]


@given(asiakkaat())
@settings(deadline=None, max_examples=50)
def test_every_client_gets_an_answer_to_every_ehto(tiedosto: Asiakastiedosto) -> None:
    """Whatever is in the file: each answer points to a place of the model, and its ratio is what its rows are."""
    tulos = asiakirja(tiedosto, PÄIVÄ, RAJAT)

    assert [ehto.tunnus for ehto in kriteeri16.EHDOT] == [kohta.ehto.tunnus for kohta in tulos.haku.kohdat]
    for arvio in (tulos.haku, *tulos.tuet):
        assert [] == tuntemattomat(arvio)
        for kohta in arvio.kohdat:
            vastaus = kohta.vastaus
            if vastaus.osuus:
                määrä = len(vastaus.mukana) + len(vastaus.vailla)
                assert (len(vastaus.mukana), määrä) == vastaus.osuus
            assert (vastaus.tulos is Tulos.PUUTTUU) >= bool(vastaus.vailla) or kohta.ehto.tunnus == "16.13"


def test_place_that_is_not_in_the_model_is_seen() -> None:
    assert kenttä(polku("työsuhteet.0.aloitus.alkoi")) is not None
    assert kenttä(polku("työsuhteet.0.alkoi")) is None
    assert kenttä(polku("sopimus.0")) is None


@pytest.mark.parametrize("ehto", EHDOT, ids=lambda ehto: ehto.tunnus)
def test_ehto_is_mended_on_a_form_of_the_set(ehto: Any) -> None:
    lomakkeet = {lomake.tunnus for lomake in LOMAKKEET}

    assert ehto.lomake in lomakkeet
    assert int(ehto.tunnus.split(".")[0]) == ehto.kriteeri
    assert "{" not in ehto.teksti(RAJAT).fi


LOMAKKEET_22 = {"22.13": "lomake-c", "22.15": "opintosuunnitelma", "22.20": "lomake-c", "22.21": "lomake-d"}
LOMAKKEET_16 = {"16.5": "lomake-a", "16.22": "lomake-c"} | dict.fromkeys(
    ["16.12", "16.13", "16.14", "16.21"], "lomake-b"
)


@pytest.mark.parametrize("ehto", EHDOT, ids=lambda ehto: ehto.tunnus)
def test_ehto_of_a_plan_is_mended_on_the_plan_unless_said_otherwise(ehto: Any) -> None:
    muuten = "tyonhakusuunnitelma" if ehto.kriteeri == 16 else "tukisuunnitelma"

    assert (LOMAKKEET_16 | LOMAKKEET_22).get(ehto.tunnus, muuten) == ehto.lomake


@pytest.mark.parametrize(("kriteeri", "lomake"), [(kriteeri16, "tyonhakusuunnitelma"), (kriteeri22, "tukisuunnitelma")])
def test_ehto_of_the_table_is_a_must_of_the_plan_unless_said_otherwise(kriteeri: Any, lomake: str) -> None:
    def laske(_: object) -> Vastaus:
        return Vastaus(Tulos.KUNNOSSA)

    pakollinen = kriteeri._ehto(9, FiSv("Vähintään {0}", "Minst {0}"), laske, Raja.TAVOITE)
    neuvo = kriteeri._ehto(10, FiSv("Neuvo", "Råd"), laske, lomake="lomake-b", neuvo=True)

    assert kriteeri.EHDOT[0].tunnus.replace(".1", ".9") == pakollinen.tunnus
    assert ("Vähintään 20", True, lomake, laske, (Raja.TAVOITE,)) == (
        pakollinen.teksti(RAJAT).fi,
        pakollinen.pakollinen,
        pakollinen.lomake,
        pakollinen.laske,
        pakollinen.rajat,
    )
    assert ("Neuvo", False, "lomake-b", ()) == (neuvo.teksti(RAJAT).fi, neuvo.pakollinen, neuvo.lomake, neuvo.rajat)


def test_ehto_of_a_plan_is_computed_from_the_plan_in_force() -> None:
    @in_swedish("Vad som gavs.")
    def laske(kohde: Any, suunnitelma: Any) -> Vastaus:
        """Palauta, mitä annettiin."""
        return Vastaus(Tulos.KUNNOSSA, (kohde.tiedosto.asiakas.tunnus, suunnitelma.id))

    aino = muutettu("aino")
    haun, työn = haku.suunnitelmasta(laske), tyo.suunnitelmasta(laske)

    assert ("LATU-0042", "ts1") == haun(haku.haku(aino, TODAY, RAJAT, KOKO_PALVELU)).kohta
    assert ("LATU-0042", "tuki2") == työn(next(tyo.työt(aino, TODAY, RAJAT))).kohta
    assert {FiSv("Palauta, mitä annettiin.", "Vad som gavs.")} == {laske.words, haun.words, työn.words}
    ilman = muutettu("aino", {"työnhakusuunnitelmat": [], "työsuhteet.0.tukisuunnitelmat": []})
    vastaukset = [haun(haku.haku(ilman, TODAY, RAJAT, KOKO_PALVELU)), työn(next(tyo.työt(ilman, TODAY, RAJAT)))]
    assert [
        (Tulos.EI_LASKETTAVISSA, ("työnhakusuunnitelmat",)),
        (Tulos.EI_LASKETTAVISSA, ("työsuhteet", 0, "tukisuunnitelmat")),
    ] == [(vastaus.tulos, vastaus.kohta) for vastaus in vastaukset]


# How an answer is put together


def test_katsaus_gathers_rows_and_answers_by_their_share() -> None:
    katsaus = Katsaus()
    katsaus.lisää(("a",), kunnossa=True, syy="ei kerrota")
    katsaus.lisää(("b",), kunnossa=False, syy="vailla")
    katsaus.ohita(("c",), "pois")

    puolet, kaikki = katsaus.osuudesta(("k",), 50), katsaus.vastaus(("k",))

    assert (Rivi(("a",)),) == kaikki.mukana
    assert (Rivi(("b",), "vailla"),) == kaikki.vailla
    assert (Rivi(("c",), "pois"),) == kaikki.pois
    assert (Tulos.KUNNOSSA, ("k",), (1, 2)) == (puolet.tulos, puolet.kohta, puolet.osuus)
    assert (Tulos.PUUTTUU, ("b",), (1, 2)) == (kaikki.tulos, kaikki.kohta, kaikki.osuus)
    assert Tulos.PUUTTUU is katsaus.osuudesta(("k",), 51).tulos


def test_katsaus_without_rows_does_not_apply_yet_but_tells_what_was_left_out() -> None:
    katsaus = Katsaus()
    katsaus.ohita(("c",), "pois")

    vastaus = katsaus.vastaus(("k",))

    assert (Tulos.EI_VIELÄ, ("k",), None, (Rivi(("c",), "pois"),)) == (
        vastaus.tulos,
        vastaus.kohta,
        vastaus.osuus,
        vastaus.pois,
    )
