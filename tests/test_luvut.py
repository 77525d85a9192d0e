"""The 21 figures (lomakkeisto 2.15): the oracle of 6.4, a recount day by day for random teams, and the edges."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from statistics import mean, median
from typing import Any

import pytest
import tiimit
from hypothesis import given, settings
from hypothesis import strategies as st

from lomake import rajat, tilanne
from lomake.client_file import load_asiakas
from lomake.luvut import LUVUT, OSIOT, koonti
from lomake.luvut.rivit import Aineisto, Kausi, arkipäiviä
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.opinnot import OpintojenTulos
from lomake.tiedot.sopiminen import Asema
from lomake.tiedot.tyosuhde import Työsuhde

SAMPLES = Path(__file__).parent.parent / "samples" / "asiakkaat"
DAY = date(2026, 11, 20)
RAJAT = rajat.voimassa(DAY)
WHOLE = Kausi(date(2025, 9, 1), DAY)


def samples() -> list[Asiakastiedosto]:
    return [load_asiakas(path.read_bytes(), path.name, DAY).tiedosto for path in sorted(SAMPLES.glob("*.yaml"))]


def figures(data: Aineisto, kausi: Kausi) -> dict[str, Any]:
    return {luku.avain: luku.laske(data, kausi) for luku in LUVUT}


def one(**osat: Any) -> Asiakastiedosto:
    """Return a client with these branches."""
    return Asiakastiedosto.model_validate({"asiakas": {"tunnus": "LATU-0001"}} | osat)


def figure(name: str, client: Asiakastiedosto, alku: date, loppu: date, day: date = DAY) -> Any:
    """Return a figure of a single client."""
    return figures(koonti.kokoa([client], day, RAJAT), Kausi(alku, loppu))[name]


# The oracle


def test_figures_of_the_samples_are_those_of_the_specification() -> None:
    found = figures(koonti.kokoa(samples(), DAY, RAJAT), WHOLE)

    expected = {
        "asiakasmäärä": 3,
        "uudet": 3,
        "päättyneet": 0,
        "uudet_avoimet": 4,
        "muut_aloitukset": 0,
        "työllistyneet": 3,
        "työssä_olevien_osuus": 1,
        "tapaamispäivät_keskiarvo": mean([17, 23, 37]),
        "tapaamispäivät_mediaani": 23,
        "tapaamatta": 0,
        "työpäivät_mediaani": 91,
        "työttä": 0,
        "päättyneet_työt": 1,
        "aloitetut": 1,
        "toiveita_vastaavat": 21 / 22,
        "eri_töitä": 1,
    }
    assert expected == {name: found[name] for name in expected}


def test_samples_show_the_job_of_110_days_and_the_days_to_each_first_job() -> None:
    data = koonti.kokoa(samples(), DAY, RAJAT)

    ended = [työ.kesto(DAY) for työ in data.työt if työ.päättyi]
    days = {rivi.tunnus: ((data.ensimmäinen_työ(rivi) or DAY) - (rivi.alkoi or DAY)).days for rivi in data.asiakkaat}

    assert [110] == ended
    assert {"LATU-0042": 91, "LATU-0037": 70, "LATU-0055": 217} == days


def test_every_figure_from_1_to_21_has_its_rule() -> None:
    assert list(range(1, 22)) == list(dict.fromkeys(luku.nro for luku in LUVUT))
    assert [] == [luku.avain for luku in LUVUT if not luku.sääntö.fi.endswith((".", "%."))]
    assert len(LUVUT) == len({luku.avain for luku in LUVUT})
    assert len(OSIOT) == len({osio for osio, _ in OSIOT})


def test_no_client_gives_no_share_and_no_mean_but_a_count_of_zero() -> None:
    found = figures(koonti.kokoa([], DAY, RAJAT), WHOLE)

    shares = {name for name, value in found.items() if value is None}

    assert {name for name in found if "osuus" in name or "mediaani" in name or "kestänyt" in name} <= shares
    assert {"työaika", "palkka", "toiveita_vastaavat", "kolme_toimialaa", "eri_töitä", "työllistymisaste"} <= shares
    assert {0} == {value for value in found.values() if value is not None}


# Edges


@pytest.mark.parametrize(
    ("päättyi", "expected"), [(date(2026, 9, 30), 0), (date(2026, 10, 1), 1), (None, 1)], ids=["same", "next", "none"]
)
def test_last_day_of_service_is_no_longer_active(päättyi: date | None, expected: int) -> None:
    client = one(sopimus={"alkaa": "2026-01-01"}, päättäminen={"päättyi": päättyi, "laji": "päättyy"})

    assert expected == figure("asiakasmäärä", client, date(2026, 7, 1), date(2026, 9, 30))


def test_agreed_break_is_no_end_of_service() -> None:
    client = one(
        sopimus={"alkaa": "2026-01-01"},
        päättäminen={"päättyi": "2026-08-01", "laji": "keskeytyy – jatko sovittu"},
    )

    assert (1, 0) == (
        figure("asiakasmäärä", client, date(2026, 7, 1), date(2026, 9, 30)),
        figure("päättyneet", client, date(2026, 7, 1), date(2026, 9, 30)),
    )


@pytest.mark.parametrize(
    ("alkaa", "päättyy", "lopussa", "kaudella"),
    [
        ("2026-08-31", None, 1, 1),  # 30 days on 30.9.
        ("2026-08-30", None, 0, 1),  # 31 days: active at first
        ("2026-05-01", None, 0, 0),
        ("2026-05-01", "2026-09-30", 0, 0),
        ("2026-05-01", "2026-09-29", 1, 1),  # back on the last day
        ("2026-09-01", "2026-10-01", 1, 1),  # 30 days in all
        ("2026-09-01", "2026-10-02", 0, 1),
    ],
)
def test_pause_longer_than_30_days_takes_a_client_out(
    alkaa: str, päättyy: str | None, lopussa: int, kaudella: int
) -> None:
    client = one(sopimus={"alkaa": "2026-01-01"}, tauot=[{"alkaa": alkaa, "päättyy": päättyy}])
    quarter = date(2026, 7, 1), date(2026, 9, 30)

    assert (lopussa, kaudella) == (
        figure("asiakasmäärä", client, *quarter),
        figure("asiakkaita_kaudella", client, *quarter),
    )


def test_client_without_a_start_is_in_no_count() -> None:
    found = figures(koonti.kokoa([one()], DAY, RAJAT), WHOLE)

    assert {0} == {found[name] for name in ("asiakasmäärä", "asiakkaita_kaudella", "uudet", "tapaamatta", "työttä")}


def test_meeting_without_a_start_gives_no_days() -> None:
    rivi = {"id": "b1", "päiväys": "2026-10-02", "tapa": "kasvokkain muualla"}
    client = one(työnantajatapaamiset=[rivi])

    assert figure("tapaamispäivät_keskiarvo", client, date(2026, 10, 1), DAY) is None


def test_weeks_are_weekdays_less_absence_and_no_weeks_give_no_rate() -> None:
    rivi = {"id": "b1", "päiväys": "2026-10-02", "tapa": "kasvokkain työpaikalla"}
    data = koonti.kokoa([one(työnantajatapaamiset=[rivi])], DAY, RAJAT)
    viikko = date(2026, 9, 28), date(2026, 10, 4)

    assert 1.0 == figures(data, Kausi(*viikko))["tapaamisia_viikossa"]
    assert 2.0 == figures(data, Kausi(*viikko, Decimal("0.5")))["tapaamisia_viikossa"]
    assert figures(data, Kausi(*viikko, Decimal(1)))["tapaamisia_viikossa"] is None


def test_late_reviews_of_a_day_that_is_past_are_not_computable() -> None:
    client = one(
        sopimus={"alkaa": "2026-01-01"},
        työnhakusuunnitelmat=[{"id": "ts1", "päiväys": "2026-01-10", "tarkistus": "2026-04-10"}],
    )

    assert 1 == figure("myöhässä", client, date(2026, 10, 1), DAY)
    assert figure("myöhässä", client, date(2026, 7, 1), date(2026, 9, 30)) is None


def test_monthly_pay_is_divided_by_the_hours_of_a_month() -> None:
    työ = one(työsuhteet=[{"id": "työ1", "aloitus": {"tunnit": "20", "palkka": {"määrä": "1500", "yksikkö": "€/kk"}}}])

    (rivi,) = koonti.kokoa([työ], DAY, RAJAT).työt

    assert Decimal("17.32") == rivi.tuntipalkka


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 400))
def test_weekdays_are_counted_as_one_would_in_a_calendar(alku: date, pituus: int) -> None:
    päivät = [alku + timedelta(days=siirto) for siirto in range(pituus + 1)]

    assert sum(päivä.weekday() < 5 for päivä in päivät) == arkipäiviä(Kausi(alku, päivät[-1]))


# The coach in office


def test_row_belongs_to_the_coach_in_office_on_its_day() -> None:
    rivit = [{"id": f"b{n}", "päiväys": päivä} for n, päivä in enumerate(("2026-06-30", "2026-07-01"), 1)]
    client = one(
        valmentaja={"nimi": "Uusi", "alkaen": "2026-07-01"},
        valmentajat=[{"nimi": "Vanha", "alkaen": "2026-01-01", "päättyen": "2026-06-30"}],
        sopimus={"alkaa": "2026-01-01"},
        työnantajatapaamiset=rivit,
    )

    old, new = (koonti.kokoa([client], DAY, RAJAT, name) for name in ("vanha", "Uusi"))

    assert [False] == [rivi.toisen for rivi in old.yhteydet]
    assert [True, False] == [rivi.toisen for rivi in new.yhteydet]
    assert [(1, 0), (0, 1)] == [
        (len(old.aktiiviset(päivä)), len(new.aktiiviset(päivä))) for päivä in (date(2026, 6, 30), date(2026, 7, 1))
    ]
    assert [] == list(koonti.kokoa([client], DAY, RAJAT, "Kolmas").asiakkaat)


# The recount: everything day by day, from the client files


def days(kausi: Kausi) -> list[date]:
    return [kausi.alku + timedelta(days=siirto) for siirto in range((kausi.loppu - kausi.alku).days + 1)]


def active(client: Asiakastiedosto, day: date) -> bool:
    if client.sopimus.alkaa is None or client.sopimus.alkaa > day:
        return False
    end = client.päättäminen.päättyi if client.päättäminen.laji != "keskeytyy – jatko sovittu" else None
    if end and end <= day:
        return False
    for tauko in client.tauot:
        if tauko.alkaa and tauko.alkaa <= day <= (tauko.päättyy or day):
            length = (tauko.päättyy or day) - tauko.alkaa
            if length > timedelta(days=30):
                return False
    return True


def first_meeting(client: Asiakastiedosto) -> date | None:
    return min(
        (b.päiväys for b in client.työnantajatapaamiset if b.päiväys and b.tapa and b.tapa.kasvokkain), default=None
    )


def open_jobs(client: Asiakastiedosto) -> list[Työsuhde]:
    return [työ for työ in client.työsuhteet if työ.on_avoin()]


def first_job(client: Asiakastiedosto) -> date | None:
    return min((työ.aloitus.alkoi for työ in open_jobs(client) if työ.aloitus.alkoi), default=None)


def at_work(työ: Työsuhde, day: date) -> bool:
    alkoi, päättyi = työ.aloitus.alkoi, työ.päättyminen.päättyi
    return alkoi is not None and alkoi <= day and (päättyi is None or day <= päättyi)


def share(part: int, whole: int) -> float | None:
    return float(Fraction(part, whole)) if whole else None


def recounted(clients: list[Asiakastiedosto], kausi: Kausi) -> dict[str, Any]:
    """Return the figures counted as 2.15 says them, without the rows of the service."""
    now = [c for c in clients if active(c, kausi.loppu)]
    during = [c for c in clients if any(active(c, day) for day in days(kausi))]
    begun = [c for c in clients if c.sopimus.alkaa and c.sopimus.alkaa in kausi]
    cohort = [c for c in begun if c.lähete.tilanne.asema is not Asema.TYÖ_VAARASSA]
    in_service = [
        c
        for c in clients
        if c.sopimus.alkaa and c.sopimus.alkaa <= kausi.loppu and not tilanne.on_päättynyt(c, kausi.loppu)
    ]
    jobs = [työ for c in clients for työ in open_jobs(c) if työ.aloitus.alkoi]
    old = [työ for työ in jobs if (työ.aloitus.alkoi or DAY) <= kausi.loppu]
    lengths = [sum(at_work(työ, day) for day in days(Kausi(työ.aloitus.alkoi or DAY, kausi.loppu))) for työ in old]
    ages = [(kausi.loppu - (työ.aloitus.alkoi or DAY)).days + 1 for työ in old]
    contacts = [(c, b) for c in clients for b in c.työnantajatapaamiset if b.päiväys and b.päiväys in kausi]
    meetings = [
        (first - c.sopimus.alkaa).days
        for c in clients
        if (first := first_meeting(c)) and first in kausi and c.sopimus.alkaa
    ]
    first_jobs = [
        (first - c.sopimus.alkaa).days
        for c in clients
        if (first := first_job(c)) and first in kausi and c.sopimus.alkaa
    ]
    ended = [c for c in clients if (end := tilanne.päättyi(c)) and end in kausi]
    studies = [o for c in clients for o in c.opinnot if o.id not in {other.korvaa for other in c.opinnot}]
    done = ("aloitti", "keskeytti", "valmistui")
    employed = [c for c in clients if any(työ.aloitus.alkoi in kausi for työ in open_jobs(c))]
    hours = [
        työ.aloitus.tunnit
        for työ in jobs
        if työ.aloitus.tunnit is not None and any(at_work(työ, d) for d in days(kausi))
    ]
    pay = [
        hourly for työ in jobs if (hourly := an_hour(työ)) is not None and any(at_work(työ, day) for day in days(kausi))
    ]
    weekdays = sum(day.weekday() < 5 for day in days(kausi))
    since = kausi.loppu.replace(year=kausi.loppu.year - 1)
    year = [
        (c, työ) for c in clients for työ in open_jobs(c) if since <= (työ.aloitus.alkoi or date.max) <= kausi.loppu
    ]
    employers = [c.työnantaja(työ.aloitus.työnantaja) for c, työ in year]
    branches = [employer.toimiala for employer in employers if employer and employer.toimiala]
    kinds = [
        työ.aloitus.ammattiluokka or "".join(filter(str.isalnum, työ.aloitus.nimike or "")).lower() for _, työ in year
    ]
    return {
        "asiakasmäärä": len(now),
        "asiakkaita_kaudella": len(during),
        "uudet": len(begun),
        "päättyneet": len(ended),
        "uudet_avoimet": sum(työ.aloitus.alkoi in kausi for työ in jobs),
        "muut_aloitukset": sum(
            työ.aloitus.alkoi in kausi and not työ.on_avoin() for c in clients for työ in c.työsuhteet
        ),
        "työllistyneet": len(employed),
        "työssä_olevien_osuus": share(
            sum(any(at_work(työ, day) for työ in open_jobs(c) for day in days(kausi)) for c in during), len(during)
        ),
        "työllistymisaste": share(sum((first_job(c) or date.max) <= kausi.loppu for c in cohort), len(cohort)),
        "tapaamispäivät_keskiarvo": mean(meetings) if meetings else None,
        "tapaamispäivät_mediaani": median(meetings) if meetings else None,
        "tapaamatta": sum((first_meeting(c) or date.max) > kausi.loppu for c in in_service),
        "työpäivät_mediaani": median(first_jobs) if first_jobs else None,
        "työttä": sum((first_job(c) or date.max) > kausi.loppu for c in in_service),
        "kesto_mediaani": median(lengths) if lengths else None,
        **{
            f"kestänyt_{weeks}": share(
                sum(length >= 7 * weeks for length, age in zip(lengths, ages, strict=True) if age >= 7 * weeks),
                sum(age >= 7 * weeks for age in ages),
            )
            for weeks in (13, 26, 52)
        },
        "päättyneet_työt": sum(
            työ.päättyminen.päättyi in kausi and (työ.aloitus.laji is None or työ.aloitus.laji.on_työsuhde)
            for c in clients
            for työ in c.työsuhteet
        ),
        "työaika": sum(hours) / len(hours) if hours else None,
        "aloitetut": sum(o.alkaa in kausi and o.tulos in done for o in studies),
        "valmistuneet": sum(o.päättynyt.pvm in kausi and o.päättynyt.syy == "valmistui" for o in studies),
        "keskeyttäneet": sum(
            o.päättynyt.pvm in kausi and str(o.päättynyt.syy or "").startswith("keskeytti") for o in studies
        ),
        "opinnoissa": sum(
            o.tulos is OpintojenTulos.ALOITTI
            and (o.alkaa or date.max) <= kausi.loppu
            and (o.päättynyt.pvm or date.max) > kausi.loppu
            for o in studies
        ),
        "vakiintuneet": sum(c.päättäminen.vakiintunut is True for c in ended),
        "toiveita_vastaavat": share(sum(tilanne.vastaa_toiveita(c, b) for c, b in contacts), len(contacts)),
        "säilyttämistapaukset": share(sum(c.lähete.tilanne.asema is Asema.TYÖ_VAARASSA for c in now), len(now)),
        "ensimmäiset_työt": sum((first_job(c) or date.max) in kausi for c in clients),
        "palkka": sum(pay) / len(pay) if pay else None,
        "tapaamisia_viikossa": sum(bool(b.tapa and b.tapa.kasvokkain) for _, b in contacts) / (weekdays / 5)
        if weekdays
        else None,
        "kolme_toimialaa": share(sum(n for _, n in Counter(branches).most_common(3)), len(year)),
        "eri_töitä": share(len(set(kinds)), len(kinds)) if all(kinds) else None,
        "myöhässä": sum(late(c, kausi.loppu) for c in clients),
        "ilman_suunnitelmaa": sum(without_plan(c, kausi.loppu) for c in now),
    }


def an_hour(työ: Työsuhde) -> Decimal | None:
    """Return the pay of an hour: a month has 4.33 weeks."""
    palkka, tunnit = työ.aloitus.palkka, työ.aloitus.tunnit
    if palkka.yksikkö is None or palkka.määrä is None:
        return None
    if palkka.yksikkö == "€/h":
        return palkka.määrä
    return round(palkka.määrä / (tunnit * Decimal("4.33")), 2) if tunnit else None


def late(client: Asiakastiedosto, day: date) -> int:
    """Return how many plans in force on the day should have been reviewed before it."""
    if tilanne.on_päättynyt(client, day):
        return 0
    plans: list[Any] = []
    search = tilanne.voimassa(client.työnhakusuunnitelmat, day)
    if search and not tilanne.on_lakannut_hakemasta(client, day):
        plans.append(search)
    ongoing = [työ for työ in client.työsuhteet if (työ.päättyminen.päättyi or date.max) >= day]
    plans += filter(None, [tilanne.voimassa(työ.tukisuunnitelmat, day) for työ in ongoing])
    over = ("keskeytti", "valmistui")
    plans += [
        o
        for o in tilanne.opinnot(client)
        if (o.päiväys or date.max) <= day and o.tulos not in over and (o.päättynyt.pvm or date.max) > day
    ]
    return sum((tilanne.seuraava_tarkistus(plan) or date.max) < day for plan in plans)


def without_plan(client: Asiakastiedosto, day: date) -> bool:
    """Tell whether an active client searches without a plan, or works without a support plan for the job."""
    if tilanne.tila(client, day) is tilanne.Tila.ETSII and not tilanne.voimassa(client.työnhakusuunnitelmat, day):
        return True
    going = [työ for työ in tilanne.työsuhteet(client) if at_work(työ, day)]
    return any(tilanne.voimassa(työ.tukisuunnitelmat, day) is None for työ in going)


PERIODS = (
    Kausi(date(2026, 10, 1), DAY),
    Kausi(date(2026, 7, 1), date(2026, 9, 30)),
    Kausi(date(2025, 11, 20), DAY),
    Kausi(DAY, DAY),
)


@given(st.integers(0, 2**32), st.sampled_from(PERIODS))
@settings(max_examples=60, deadline=None)
def test_figures_of_a_random_team_equal_a_recount_day_by_day(siemen: int, kausi: Kausi) -> None:
    clients = tiimit.tiimi(siemen, asiakkaita=8)

    found = figures(koonti.kokoa(clients, kausi.loppu, RAJAT), kausi)

    expected = recounted(clients, kausi)
    assert {name: pytest.approx(value) for name, value in expected.items()} == found


@given(st.integers(0, 2**32), st.sampled_from(PERIODS))
@settings(max_examples=30, deadline=None)
def test_coaches_together_have_the_clients_and_the_rows_of_the_team(siemen: int, kausi: Kausi) -> None:
    clients = tiimit.tiimi(siemen, asiakkaita=8)

    whole = figures(koonti.kokoa(clients, kausi.loppu, RAJAT), kausi)
    each = [figures(koonti.kokoa(clients, kausi.loppu, RAJAT, f"V{n}"), kausi) for n in (1, 2, 3)]

    added = ("asiakasmäärä", "uudet", "päättyneet", "uudet_avoimet", "päättyneet_työt", "aloitetut", "vakiintuneet")
    assert {name: whole[name] for name in added} == {name: sum(one[name] for one in each) for name in added}
