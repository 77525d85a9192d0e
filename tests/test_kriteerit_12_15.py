"""Criteria 12–15: each band by its edge, what can't be computed, and the edges of the windows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from aineistot import TODAY, aineisto, asiakas, huomio, käynti, luku, työ

from lomake.kriteerit.arviointi_ja_nopeus import ammatillinen_arviointi, nopea_työnhaku
from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.neuvonta_ja_kertominen import etuusneuvonta, kertominen
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import PäiväNolla

ALKOI = date(2026, 4, 13)

# 12 Etuusneuvonta


def neuvonta(päiväys: date = ALKOI - timedelta(days=1), **kentät: Any) -> dict[str, Any]:
    rivi = {
        "id": f"e{päiväys:%j}",
        "päiväys": päiväys,
        "pätevyys": "Kelan asiantuntija",
        "kirjallinenlaskelma": "kyllä",
    }
    return rivi | {"tilanne": "ennen työtä", "työsuhde": "työ1"} | kentät


def neuvottu(numero: int = 0, *rivit: dict[str, Any], **työn: Any) -> Asiakastiedosto:
    return asiakas(numero, etuusneuvonta=list(rivit), työsuhteet=[työ("työ1", ALKOI, **työn)])


def muutos(päiväys: date, laji: str = "tunnit") -> dict[str, Any]:
    return {"muutokset": [{"päiväys": päiväys, "laji": laji}]}


@pytest.mark.parametrize(
    ("laskelmia", "muita", "töitä", "pisteet"),
    [(9, 0, 10, 5), (8, 0, 10, 3), (0, 1, 2, 3), (0, 49, 100, None), (89, 0, 100, 3), (1, 0, 1, 5), (0, 0, 1, None)],
)
def test_criterion_12_goes_by_the_share_of_jobs_with_counselling(
    laskelmia: int, muita: int, töitä: int, pisteet: int | None
) -> None:
    oma = neuvonta(pätevyys="työhönvalmentaja itse")
    rivit = [[neuvonta()]] * laskelmia + [[oma]] * muita + [[]] * (töitä - laskelmia - muita)

    ehdotus = etuusneuvonta(aineisto([neuvottu(n, *omat) for n, omat in enumerate(rivit)]))

    assert pisteet == ehdotus.pisteet
    assert (None if pisteet else (1, 2)) == ehdotus.väli


@pytest.mark.parametrize(
    ("rivi", "pisteet"),
    [
        ({}, 5),
        ({"päiväys": ALKOI}, 3),
        ({"pätevyys": "työhönvalmentaja itse"}, 3),
        ({"pätevyys": ""}, 3),
        ({"kirjallinenlaskelma": "ei"}, 3),
        ({"kirjallinenlaskelma": ""}, 3),
        ({"työsuhde": ""}, 5),
        ({"työsuhde": "", "tilanne": "opinnot"}, None),
    ],
    ids=str,
)
def test_criterion_12_wants_a_written_sum_by_a_trained_adviser_before_the_job(
    rivi: dict[str, Any], pisteet: int | None
) -> None:
    assert pisteet == etuusneuvonta(aineisto([neuvottu(1, neuvonta() | rivi)])).pisteet


@pytest.mark.parametrize(
    ("neuvottuja", "muutoksia", "pisteet"), [(4, 5, 5), (79, 100, 4), (0, 1, 4), (1, 1, 5), (0, 0, 5)]
)
def test_criterion_12_wants_counselling_at_80_per_cent_of_the_changes(
    neuvottuja: int, muutoksia: int, pisteet: int
) -> None:
    päivä = date(2026, 9, 1)
    rivit = [neuvonta(), neuvonta(päivä, tilanne="tuntien muutos")]
    asiakkaat = [neuvottu(n, *rivit[: 2 if n < neuvottuja else 1], **muutos(päivä)) for n in range(muutoksia)]

    ehdotus = etuusneuvonta(aineisto(asiakkaat or [neuvottu(0, *rivit)]))

    assert pisteet == ehdotus.pisteet
    assert (muutoksia == 0) == huomio(ehdotus, "jaksolla ei ole tuntien tai palkan muutoksia")


@pytest.mark.parametrize(
    ("laji", "tilanne", "päiviä", "pisteet"),
    [
        *(("tunnit", "tuntien muutos", 30, 5), ("tunnit", "tuntien muutos", 31, 4)),
        *(("tunnit", "tuntien muutos", -30, 5), ("tunnit", "tuntien muutos", -31, 4)),
        *(("palkka", "palkan muutos", 0, 5), ("palkka", "tuntien muutos", 0, 4), ("tehtävä", "palkan muutos", 99, 5)),
    ],
)
def test_criterion_12_wants_the_counselling_within_30_days_of_the_change(
    laji: str, tilanne: str, päiviä: int, pisteet: int
) -> None:
    päivä = date(2026, 7, 1)
    neuvottiin = neuvonta(päivä + timedelta(days=päiviä), tilanne=tilanne)

    assert pisteet == etuusneuvonta(aineisto([neuvottu(1, neuvonta(), neuvottiin, **muutos(päivä, laji))])).pisteet


@pytest.mark.parametrize(("päiviä", "pisteet"), [(30, 5), (31, 4)])
def test_criterion_12_waits_for_the_counselling_of_a_fresh_change(päiviä: int, pisteet: int) -> None:
    tuore = neuvottu(1, neuvonta(), **muutos(TODAY - timedelta(days=päiviä)))

    assert pisteet == etuusneuvonta(aineisto([tuore])).pisteet


@pytest.mark.parametrize(
    ("syy", "pisteet"), [("ei etuuksia", None), ("asiakas ei halunnut", None), ("ei ehditty", 3), ("", 3)]
)
def test_criterion_12_leaves_out_who_declined_or_has_no_benefits(syy: str, pisteet: int | None) -> None:
    jäljessä = neuvonta(ALKOI + timedelta(days=5))

    ehdotus = etuusneuvonta(aineisto([neuvottu(1, jäljessä, aloitus={"eineuvontaa": syy})]))

    assert pisteet == ehdotus.pisteet


@pytest.mark.parametrize(
    ("alkoi", "pisteet"),
    [(date(2025, 11, 19), None), (date(2025, 11, 20), 5), (TODAY, 5), (TODAY + timedelta(days=1), None)],
    ids=str,
)
def test_criterion_12_looks_at_jobs_that_began_in_twelve_months(alkoi: date, pisteet: int | None) -> None:
    henkilö = asiakas(etuusneuvonta=[neuvonta(date(2025, 11, 1))], työsuhteet=[työ("työ1", alkoi)])

    assert pisteet == etuusneuvonta(aineisto([henkilö])).pisteet


# 13 Kertominen

KESKUSTELU = {"päiväys": date(2026, 1, 20), "hyödyt": "h", "haitat": "h"}
TOINEN = {"päiväys": date(2026, 3, 20)}


def kertova(numero: int = 1, *, yhteys: date | None = date(2026, 1, 29), **kentät: Any) -> Asiakastiedosto:
    """Return a client who tells: everything is in order, but for `kentät`."""
    tiedot = {"päätös": "kerrotaan sovitut asiat", "sanat": "s", "keskustelut": [KESKUSTELU, TOINEN]} | kentät
    kerrottu = tiedot.pop("kerrottu", "sovitut rajoitteet")
    rivit = [käynti("b1", yhteys, kerrottu={"laji": kerrottu})] if yhteys else []
    return asiakas(numero, profiili={"kertominen": tiedot}, työnantajatapaamiset=rivit)


def kertomatta(numero: int = 2, **kentät: Any) -> Asiakastiedosto:
    """Return a client who has decided not to tell, and is served like the others."""
    return kertova(numero, **{"päätös": "ei kerrota", "kerrottu": "ei mitään", "sanat": ""} | kentät)


@pytest.mark.parametrize(
    ("asiakkaat", "pisteet"),
    [
        ([kertova(), kertomatta()], 5),
        ([kertova(sanat=""), kertomatta()], 4),
        ([kertova(sanat="", keskustelut=[KESKUSTELU]), kertomatta()], 3),
        ([kertova(sanat="", keskustelut=[TOINEN]), kertomatta(keskustelut=[TOINEN])], 2),
        ([kertova(sanat="", keskustelut=[]), kertomatta(keskustelut=[], kerrottu="sovitut rajoitteet")], 1),
    ],
    ids=["neljä osaa", "sanat puuttuvat", "yksi keskustelu", "ei punnittu", "kerrottiin liikaa"],
)
def test_criterion_13_counts_the_parts(asiakkaat: list[Asiakastiedosto], pisteet: int) -> None:
    ehdotus = kertominen(aineisto(asiakkaat))

    assert pisteet == ehdotus.pisteet
    assert ehdotus.väli is None


@pytest.mark.parametrize(("täysiä", "kaikkiaan", "pisteet"), [(4, 5, 5), (79, 100, 4)])
def test_criterion_13_counts_a_part_that_80_per_cent_of_files_have(täysiä: int, kaikkiaan: int, pisteet: int) -> None:
    kertovat = [kertova(n, sanat="s" if n < täysiä else "") for n in range(kaikkiaan)]

    assert pisteet == kertominen(aineisto([*kertovat, kertomatta(999)])).pisteet


@pytest.mark.parametrize(
    ("keskustelu", "väli"),
    [
        ({"päiväys": date(2026, 1, 28)}, (4, 5)),
        ({"päiväys": date(2026, 1, 29)}, (3, 4)),
        ({"hyödyt": ""}, (3, 4)),
        ({"haitat": ""}, (3, 4)),
    ],
    ids=str,
)
def test_criterion_13_wants_the_talk_before_the_first_contact(
    keskustelu: dict[str, Any], väli: tuple[int, int]
) -> None:
    """Nobody has decided not to tell, so the assessor decides on part 1."""
    ehdotus = kertominen(aineisto([kertova(keskustelut=[KESKUSTELU | keskustelu, TOINEN])]))

    assert ehdotus.pisteet is None
    assert väli == ehdotus.väli
    assert 1 == len(ehdotus.arvioijalle)


@pytest.mark.parametrize(
    ("hiljainen", "pisteet"),
    [(kertomatta(), 5), (kertomatta(yhteys=None), 4), (kertomatta(kerrottu="sovitut rajoitteet"), 4)],
    ids=["palvellaan", "jää ilman yhteyksiä", "kerrottiin silti"],
)
def test_criterion_13_wants_service_for_those_who_do_not_tell(hiljainen: Asiakastiedosto, pisteet: int) -> None:
    assert pisteet == kertominen(aineisto([kertova(), hiljainen])).pisteet


def test_criterion_13_sees_what_the_employer_knows_on_form_c() -> None:
    tietää = työ("työ1", ALKOI, aloitus={"kertominen": "tuen tarve"})
    tiedot = {"päätös": "ei kerrota", "keskustelut": [KESKUSTELU, TOINEN]}
    kerrottu = asiakas(2, profiili={"kertominen": tiedot}, työsuhteet=[tietää])

    assert 4 == kertominen(aineisto([kertova(), kerrottu])).pisteet


def test_criterion_13_before_any_contact_is_not_computable() -> None:
    ehdotus = kertominen(aineisto([kertova(yhteys=None)]))

    assert ehdotus.pisteet is None
    assert ehdotus.väli is None


# 14 Ammatillinen arviointi

PROFIILI: dict[str, Any] = {
    "aloitettu": date(2026, 1, 15),
    "tapaamiset": [date(2026, 1, 15), date(2026, 1, 20), date(2026, 2, 14)],
    "tietolähteet": ["asiakas", "CV"],
    "toiveet": [{"id": "t1"}],
    "päivitykset": [{"id": "p1", "päiväys": ALKOI + timedelta(days=30)}],
}


def profiloitu(numero: int = 1, *, alkaa: date = date(2026, 1, 12), **kentät: Any) -> Asiakastiedosto:
    return asiakas(numero, alkaa=alkaa, profiili=PROFIILI | kentät, työsuhteet=[työ("työ1", ALKOI)])


@pytest.mark.parametrize(
    ("kentät", "pisteet"),
    [
        ({}, 5),
        ({"tapaamiset": [date(2026, 1, 15), date(2026, 2, 15)]}, 4),
        ({"tapaamiset": []}, 4),
        ({"tapaamiset": [date(2026, 1, n) for n in (15, 16, 17, 18)]}, 4),
        ({"tietolähteet": ["asiakas"]}, 4),
        ({"päivitykset": [{"id": "p1", "päiväys": ALKOI + timedelta(days=31)}]}, 4),
        ({"päivitykset": [{"id": "p1", "päiväys": ALKOI - timedelta(days=1)}]}, 4),
        ({"päivitykset": [{"id": "p1", "päiväys": ALKOI, "työsuhde": "työ1"}]}, 5),
        ({"päivitykset": [{"id": "p1", "päiväys": ALKOI, "työsuhde": "työ2"}]}, 4),
        ({"toiveet": []}, None),
        ({"aloitettu": "", "tapaamiset": []}, None),
    ],
    ids=[
        *("kaikki", "31 päivää", "ei tapaamisia", "neljä tapaamista", "yksi lähde", "päivitys myöhässä"),
        *("päivitys ennen", "oma työ", "toinen työ", "ei toiveita", "ei aloitettu"),
    ],
)
def test_criterion_14_goes_by_how_the_profile_was_made_and_kept(kentät: dict[str, Any], pisteet: int | None) -> None:
    ehdotus = ammatillinen_arviointi(aineisto([profiloitu(**kentät)]))

    assert pisteet == ehdotus.pisteet
    assert (None if pisteet else (1, 3)) == ehdotus.väli


@pytest.mark.parametrize(
    ("täysiä", "vajaita", "ilman", "pisteet"), [(9, 1, 0, 5), (89, 11, 0, 4), (0, 9, 1, 4), (0, 89, 11, None)]
)
def test_criterion_14_goes_by_90_per_cent_of_files(täysiä: int, vajaita: int, ilman: int, pisteet: int | None) -> None:
    kentät: list[dict[str, Any]] = [{}] * täysiä + [{"tietolähteet": []}] * vajaita + [{"toiveet": []}] * ilman

    assert pisteet == ammatillinen_arviointi(aineisto([profiloitu(n, **k) for n, k in enumerate(kentät)])).pisteet


@pytest.mark.parametrize(("päiviä", "pisteet"), [(29, 5), (30, None)])
def test_criterion_14_leaves_out_a_new_client_whose_profile_is_being_made(päiviä: int, pisteet: int | None) -> None:
    """With the new one the profiles are 8 of 9 files, 88,9 %."""
    uusi = asiakas(99, alkaa=TODAY - timedelta(days=päiviä))

    ehdotus = ammatillinen_arviointi(aineisto([*(profiloitu(n) for n in range(8)), uusi]))

    assert pisteet == ehdotus.pisteet


@pytest.mark.parametrize(("päiviä", "pisteet"), [(30, 5), (31, 4)])
def test_criterion_14_waits_for_the_update_after_a_fresh_event(päiviä: int, pisteet: int) -> None:
    henkilö = asiakas(profiili=PROFIILI | {"päivitykset": []}, työsuhteet=[työ("työ1", TODAY - timedelta(days=päiviä))])

    assert pisteet == ammatillinen_arviointi(aineisto([henkilö])).pisteet


def test_criterion_14_wants_an_update_after_the_end_too() -> None:
    päättynyt = työ("työ1", ALKOI, päättyminen={"päättyi": date(2026, 8, 1)})

    assert 4 == ammatillinen_arviointi(aineisto([asiakas(profiili=PROFIILI, työsuhteet=[päättynyt])])).pisteet


def test_criterion_14_without_files_is_not_computable() -> None:
    ehdotus = ammatillinen_arviointi(aineisto([]))

    assert ehdotus.pisteet is None
    assert ehdotus.väli is None


# 15 Nopea työnhaku

ALKU = date(2026, 1, 1)


def tavannut(numero: int, päiviä: int | None, **kentät: Any) -> Asiakastiedosto:
    rivit = [] if päiviä is None else [käynti("b1", ALKU + timedelta(days=päiviä)) | kentät]
    return asiakas(numero, alkaa=ALKU, työnantajatapaamiset=rivit)


@pytest.mark.parametrize(
    ("päiviä", "pisteet"),
    [
        *(([30], 5), ([30, 30, 31], 4), ([60], 4), ([60, 61], 3), ([150], 3), ([150, 151], 2)),
        *(([270], 2), ([270, 271], 1), ([0], 5)),
    ],
)
def test_criterion_15_goes_by_the_mean_of_the_days(päiviä: list[int], pisteet: int) -> None:
    assert pisteet == nopea_työnhaku(aineisto([tavannut(n, p) for n, p in enumerate(päiviä)])).pisteet


def test_criterion_15_shows_days_rounded_against_the_team() -> None:
    """91 / 3 is 30,33: it may not look like 30,3, which would be nearer to 30 than it is."""
    ehdotus = nopea_työnhaku(aineisto([tavannut(n, p) for n, p in enumerate([30, 30, 31])]))

    assert "30,4\u00a0pv" == luku(ehdotus, "päiviä työnantajatapaamiseen, keskiarvo")
    assert "30\u00a0pv" == luku(ehdotus, "mediaani")


@pytest.mark.parametrize(("odotti", "n", "pisteet"), [(30, 1, 5), (31, 2, 5), (60, 2, 4), (61, 2, 4)])
def test_criterion_15_counts_who_waits_over_30_days(odotti: int, n: int, pisteet: int) -> None:
    odottava = asiakas(2, alkaa=TODAY - timedelta(days=odotti))

    ehdotus = nopea_työnhaku(aineisto([tavannut(1, 10), odottava]))

    assert n == ehdotus.mittaukset[0].n
    assert pisteet == ehdotus.pisteet


@pytest.mark.parametrize(
    "kentät",
    [{"tapa": "puhelu"}, {"tapa": "videotapaaminen"}, {"tapa": ""}, {"päiväys": TODAY + timedelta(days=1)}],
    ids=str,
)
def test_criterion_15_counts_meetings_face_to_face_that_have_been(kentät: dict[str, Any]) -> None:
    ehdotus = nopea_työnhaku(aineisto([tavannut(1, 10, **kentät)]))

    assert "323\u00a0pv" == luku(ehdotus, "mediaani")
    assert 1 == ehdotus.pisteet


def test_criterion_15_counts_a_meeting_of_the_client_alone() -> None:
    assert 5 == nopea_työnhaku(aineisto([tavannut(1, 10, tekijä="asiakas")])).pisteet


@pytest.mark.parametrize(
    ("nolla", "päiviä"), [(PäiväNolla.SOPIMUS, "30"), (PäiväNolla.KÄSITTELY, "34"), (PäiväNolla.LÄHETE, "35")]
)
def test_criterion_15_counts_from_the_day_that_the_setting_says(nolla: PäiväNolla, päiviä: str) -> None:
    lähete = {"saapunut": ALKU - timedelta(days=5), "käsittely": {"pvm": ALKU - timedelta(days=4)}}
    rivi = käynti("b1", ALKU + timedelta(days=30))

    ehdotus = nopea_työnhaku(
        aineisto([asiakas(alkaa=ALKU, lähete=lähete, työnantajatapaamiset=[rivi])], päivänolla=nolla)
    )

    assert f"{päiviä}\u00a0pv" == luku(ehdotus, "mediaani")
    assert (5 if nolla is PäiväNolla.SOPIMUS else 4) == ehdotus.pisteet


def test_criterion_15_takes_a_meeting_before_the_start_as_no_days() -> None:
    assert "0\u00a0pv" == luku(nopea_työnhaku(aineisto([tavannut(1, -9)])), "mediaani")


def test_criterion_15_counts_an_ended_client_to_the_last_day() -> None:
    päättyi = {"päättyi": ALKU + timedelta(days=40), "laji": "päättyy"}

    ehdotus = nopea_työnhaku(aineisto([asiakas(alkaa=ALKU, päättäminen=päättyi)]))

    assert "40\u00a0pv" == luku(ehdotus, "mediaani")


@pytest.mark.parametrize(
    "osat", [[], [asiakas(alkaa=None)], [asiakas(alkaa=TODAY)]], ids=["ei ketään", "ei alkua", "tänään"]
)
def test_criterion_15_without_days_is_not_computable(osat: list[Asiakastiedosto]) -> None:
    assert nopea_työnhaku(Aineisto(osat, TODAY, aineisto().rajat)).pisteet is None
