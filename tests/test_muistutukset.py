"""What falls due: for each reminder the last day on which it is not late, the first on which it is, and when it is not.

The chapter of each is lomakkeisto 8.3; the client is the smallest that has the matter.
"""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Any

import pytest
from asiakkaat import PÄIVÄ, asiakkaat
from hypothesis import given, settings
from hypothesis import strategies as st

from lomake import rajat
from lomake.fields import labels
from lomake.forms import BY_TUNNUS
from lomake.muistutukset import Aihe, Kiire, Muistutus, muistutukset
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Asetukset, Raja

TÄNÄÄN = date(2026, 11, 20)
RAJAT = rajat.voimassa(TÄNÄÄN)
PERUS: dict[str, Any] = {"asiakas": {"tunnus": "LATU-9001"}, "sopimus": {"alkaa": "2.3.2026"}}
"""A client whose service began long ago. What else they would be reminded of is left out by `aihe`."""

EHDOT = ["tavallinentyöpaikka", "avoinkenelletahansa", "vähintääntes", "työnantajamaksaapalkan", "eierityisryhmälle"]
AVOIN: dict[str, Any] = {"laji": "vuokratyö", "avoin": dict.fromkeys(EHDOT, "kyllä")}


def asiakas(**data: Any) -> Asiakastiedosto:
    return Asiakastiedosto.model_validate(copy.deepcopy(PERUS | data))


def of(aihe: Aihe, tiedosto: Asiakastiedosto, päivä: date = TÄNÄÄN) -> list[Muistutus]:
    return [one for one in muistutukset(tiedosto, päivä, RAJAT) if one.aihe is aihe]


def päivät(aihe: Aihe, tiedosto: Asiakastiedosto, päivä: date = TÄNÄÄN) -> list[str]:
    """Return the days of the reminders of a matter, as the coach reads them."""
    return [f"{one.päivä.day}.{one.päivä.month}.{one.päivä.year}" for one in of(aihe, tiedosto, päivä)]


def työ(päättyminen: dict[str, Any] | None = None, tuet: Any = (), yhteydet: Any = (), **aloitus: Any) -> Any:
    """Return a job with what a test needs; each contact is a day on which the client was met face to face."""
    yhteydenpito = [
        {"päiväys": päivä, "tapa": "kasvokkain", "toteutui": "kyllä", "kenenkanssa": ["asiakas"]} for päivä in yhteydet
    ]
    rivi = {"id": "työ1", "aloitus": aloitus, "tukisuunnitelmat": list(tuet), "yhteydenpito": yhteydenpito}
    return rivi | {"päättyminen": päättyminen or {}}


def töissä(**muut: Any) -> Asiakastiedosto:
    return asiakas(työsuhteet=[työ(**muut)])


def ts(päiväys: str, **muut: Any) -> dict[str, Any]:
    return {"id": "ts1", "päiväys": päiväys} | muut


def b(päiväys: str, **muut: Any) -> dict[str, Any]:
    return {"id": f"b{päiväys}".replace(".", ""), "päiväys": päiväys, "työnantaja": "ta1"} | muut


TYÖNANTAJAT = [{"id": "ta1"}, {"id": "ta2"}]
KASVOKKAIN = {"tapa": "kasvokkain työpaikalla"}
TAUKO = [{"alkaa": "1.11.2026"}]
PÄÄTTYNYT = {"päättyi": "20.8.2026", "laji": "päättyy", "seurantalupa": "kyllä"}
KESKUSTELU_2_KK = {"kertominen": {"keskustelut": [{"päiväys": "3.3.2026", "tilanne": "2 kk ilman työtä"}]}}
ALKU = {"kertominen": {"keskustelut": [{"päiväys": "1.5.2026", "tilanne": "alku"}]}}
MYÖHEMMIN = {"kertominen": {"keskustelut": [{"päiväys": "2.5.2026", "tilanne": "ennen haastattelua"}]}}
HAKU, TUKI, OPINNOT = Aihe.HAKUSUUNNITELMA, Aihe.TUKISUUNNITELMA, Aihe.OPINTOSUUNNITELMA


def opinnot(**muut: Any) -> Asiakastiedosto:
    rivi = {"id": "o1", "tulos": "aloitti", "alkaa": "17.8.2026", "tarkistus": "1.12.2026"}
    return asiakas(opinnot=[rivi | muut])


def suostumus(**muut: Any) -> dict[str, Any]:
    return {"id": "s1", "taho": "Kuviteltu Oy", "laji": "työnantaja", "annettu": "2.3.2026"} | muut


TAPAUKSET: list[tuple[str, Aihe, Asiakastiedosto, list[str]]] = [
    # Plans: the agreed day, or the interval from the last review
    ("sovittu", HAKU, asiakas(työnhakusuunnitelmat=[ts("1.9.2026", tarkistus="1.12.2026")]), ["1.12.2026"]),
    ("sopimatta", HAKU, asiakas(työnhakusuunnitelmat=[ts("1.9.2026")]), ["2.12.2026"]),
    (
        "tarkistuksessa sovittu",
        HAKU,
        asiakas(
            työnhakusuunnitelmat=[
                ts("1.7.2026", tarkistus="1.9.2026", tarkistukset=[{"pvm": "1.9.2026", "seuraava": "24.11.2026"}])
            ]
        ),
        ["24.11.2026"],
    ),
    (
        "tarkistettu, seuraavaa ei sovittu",
        HAKU,
        asiakas(työnhakusuunnitelmat=[ts("1.7.2026", tarkistus="1.9.2026", tarkistukset=[{"pvm": "31.8.2026"}])]),
        ["1.12.2026"],
    ),
    (
        "vain voimassa oleva",
        HAKU,
        asiakas(
            työnhakusuunnitelmat=[
                ts("1.7.2026", tarkistus="1.9.2026"),
                ts("1.9.2026", tarkistus="1.12.2026", id="ts2"),
            ]
        ),
        ["1.12.2026"],
    ),
    ("ei päivää", HAKU, asiakas(työnhakusuunnitelmat=[{"id": "ts1", "tarkistus": "1.12.2026"}]), []),
    ("tauolla", HAKU, asiakas(työnhakusuunnitelmat=[ts("1.9.2026")], tauot=TAUKO), []),
    (
        "avoimessa työssä, ei hae",
        HAKU,
        asiakas(työnhakusuunnitelmat=[ts("1.9.2026")], työsuhteet=[työ(alkoi="1.10.2026", **AVOIN)]),
        [],
    ),
    (
        "avoimessa työssä, hakee muuta",
        HAKU,
        asiakas(
            työnhakusuunnitelmat=[ts("1.9.2026", askeleet=[{"tehty": "2.10.2026"}])],
            työsuhteet=[työ(alkoi="1.10.2026", **AVOIN)],
        ),
        ["2.12.2026"],
    ),
    ("työ jatkuu", TUKI, töissä(alkoi="1.9.2026", tuet=[ts("1.9.2026", tarkistus="1.12.2026")]), ["1.12.2026"]),
    ("työ ei ala vielä", TUKI, töissä(alkoi="21.11.2026", tuet=[ts("1.9.2026", tarkistus="1.12.2026")]), []),
    (
        "työ päättynyt",
        TUKI,
        töissä(alkoi="1.9.2026", tuet=[ts("1.9.2026")], päättyminen={"päättyi": "19.11.2026"}),
        [],
    ),
    ("ei työsuhde", TUKI, töissä(alkoi="1.9.2026", laji="avotyö (ei työsuhde)", tuet=[ts("1.9.2026")]), []),
    ("opinnot käynnissä", OPINNOT, opinnot(), ["1.12.2026"]),
    ("ei vielä aloittanut", OPINNOT, opinnot(tulos="hyväksytty"), []),
    ("päättyneet", OPINNOT, opinnot(päättynyt={"pvm": "20.11.2026"}), []),
    # The first plan within 30 days, a plan for a job within 7
    ("ei suunnitelmaa", Aihe.UUSI_HAKUSUUNNITELMA, asiakas(), ["1.4.2026"]),
    ("suunnitelma on", Aihe.UUSI_HAKUSUUNNITELMA, asiakas(työnhakusuunnitelmat=[{"id": "ts1"}]), []),
    ("työssä", Aihe.UUSI_HAKUSUUNNITELMA, töissä(alkoi="1.9.2026"), []),
    ("työ alkaa", Aihe.UUSI_TUKISUUNNITELMA, töissä(alkoi="23.11.2026"), ["30.11.2026"]),
    ("työ jatkuu", Aihe.UUSI_TUKISUUNNITELMA, töissä(alkoi="1.9.2026"), ["8.9.2026"]),
    ("suunnitelma on", Aihe.UUSI_TUKISUUNNITELMA, töissä(alkoi="1.9.2026", tuet=[{"id": "tuki1"}]), []),
    (
        "työ päättynyt",
        Aihe.UUSI_TUKISUUNNITELMA,
        töissä(alkoi="1.9.2026", päättyminen={"päättyi": "19.11.2026"}),
        [],
    ),
    # No result in 60 days since the plan: a review within 75 days
    ("60 päivää", Aihe.EI_TULOSTA, asiakas(työnhakusuunnitelmat=[ts("21.9.2026")]), ["5.12.2026"]),
    ("59 päivää", Aihe.EI_TULOSTA, asiakas(työnhakusuunnitelmat=[ts("22.9.2026")]), []),
    (
        "tarkistettu",
        Aihe.EI_TULOSTA,
        asiakas(työnhakusuunnitelmat=[ts("21.9.2026", tarkistukset=[{"pvm": "19.11.2026"}])]),
        [],
    ),
    (
        "haastattelu",
        Aihe.EI_TULOSTA,
        asiakas(
            työnhakusuunnitelmat=[ts("21.9.2026")],
            työnantajat=TYÖNANTAJAT,
            työnantajatapaamiset=[b("20.11.2026", tulos="haastattelu sovittu")],
        ),
        [],
    ),
    (
        "haastattelu ennen suunnitelmaa",
        Aihe.EI_TULOSTA,
        asiakas(
            työnhakusuunnitelmat=[ts("21.9.2026")],
            työnantajat=TYÖNANTAJAT,
            työnantajatapaamiset=[b("20.9.2026", tulos="haastattelu sovittu")],
        ),
        ["5.12.2026"],
    ),
    (
        "ei tulosta sovi",
        Aihe.EI_TULOSTA,
        asiakas(
            työnhakusuunnitelmat=[ts("21.9.2026")],
            työnantajat=TYÖNANTAJAT,
            työnantajatapaamiset=[b("20.11.2026", tulos="ei sovi")],
        ),
        ["5.12.2026"],
    ),
    # The first employer contact within 30 days
    ("ei tapaamisia", Aihe.ENSITAPAAMINEN, asiakas(), ["1.4.2026"]),
    (
        "puhelu ei riitä",
        Aihe.ENSITAPAAMINEN,
        asiakas(työnantajat=TYÖNANTAJAT, työnantajatapaamiset=[b("3.3.2026", tapa="puhelu")]),
        ["1.4.2026"],
    ),
    (
        "kasvokkain",
        Aihe.ENSITAPAAMINEN,
        asiakas(työnantajat=TYÖNANTAJAT, työnantajatapaamiset=[b("3.3.2026", **KASVOKKAIN)]),
        [],
    ),
    ("työssä", Aihe.ENSITAPAAMINEN, töissä(alkoi="1.9.2026"), []),
    ("työ löytyi muuten", Aihe.ENSITAPAAMINEN, töissä(alkoi="1.9.2026", päättyminen={"päättyi": "2.9.2026"}), []),
    ("tauolla", Aihe.ENSITAPAAMINEN, asiakas(tauot=TAUKO), []),
    # The next step that was agreed with an employer
    (
        "sovittu",
        Aihe.JATKO,
        asiakas(työnantajat=TYÖNANTAJAT, työnantajatapaamiset=[b("3.3.2026", seuraava={"pvm": "24.11.2026"})]),
        ["24.11.2026"],
    ),
    (
        "pidetty",
        Aihe.JATKO,
        asiakas(
            työnantajat=TYÖNANTAJAT,
            työnantajatapaamiset=[b("3.3.2026", seuraava={"pvm": "24.11.2026"}), b("4.3.2026")],
        ),
        [],
    ),
    # Disclosure is talked of again after two months without work
    ("ei keskusteltu", Aihe.KERTOMINEN, asiakas(), ["2.5.2026"]),
    ("keskusteltu liian aikaisin", Aihe.KERTOMINEN, asiakas(profiili=ALKU), ["2.5.2026"]),
    ("keskusteltu silloin", Aihe.KERTOMINEN, asiakas(profiili=MYÖHEMMIN), []),
    ("keskusteltu siitä", Aihe.KERTOMINEN, asiakas(profiili=KESKUSTELU_2_KK), []),
    (
        "työn päätyttyä uudelleen",
        Aihe.KERTOMINEN,
        asiakas(profiili=KESKUSTELU_2_KK, työsuhteet=[työ(alkoi="1.4.2026", päättyminen={"päättyi": "1.10.2026"})]),
        ["1.12.2026"],
    ),
    ("työssä", Aihe.KERTOMINEN, töissä(alkoi="1.9.2026"), []),
    # Benefit counselling
    ("sovittu", Aihe.NEUVONTA, asiakas(etuusneuvonta=[{"id": "e1", "seuraava": "24.11.2026"}]), ["24.11.2026"]),
    (
        "annettu",
        Aihe.NEUVONTA,
        asiakas(
            etuusneuvonta=[
                {"id": "e1", "päiväys": "1.6.2026", "seuraava": "24.11.2026"},
                {"id": "e2", "päiväys": "2.6.2026"},
            ]
        ),
        [],
    ),
    (
        "samana päivänä kaksi",
        Aihe.NEUVONTA,
        asiakas(
            etuusneuvonta=[
                {"id": "e1", "päiväys": "1.6.2026", "seuraava": "24.11.2026"},
                {"id": "e2", "päiväys": "1.6.2026"},
            ]
        ),
        ["24.11.2026"],
    ),
    # Support at the start of a job
    ("alkaa huomenna", Aihe.ENNEN_ALKUA, töissä(alkoi="21.11.2026"), ["20.11.2026"]),
    ("tavattu viikkoa ennen", Aihe.ENNEN_ALKUA, töissä(alkoi="21.11.2026", yhteydet=["14.11.2026"]), []),
    ("tavattu liian aikaisin", Aihe.ENNEN_ALKUA, töissä(alkoi="21.11.2026", yhteydet=["13.11.2026"]), ["20.11.2026"]),
    ("alkoi kolme päivää sitten", Aihe.ALUN_JÄLKEEN, töissä(alkoi="17.11.2026"), ["20.11.2026"]),
    ("alkoi neljä päivää sitten", Aihe.ALUN_JÄLKEEN, töissä(alkoi="16.11.2026"), ["19.11.2026"]),
    ("tavattu alkupäivänä", Aihe.ALUN_JÄLKEEN, töissä(alkoi="17.11.2026", yhteydet=["17.11.2026"]), []),
    ("tavattu myöhemmin", Aihe.ALUN_JÄLKEEN, töissä(alkoi="16.11.2026", yhteydet=["20.11.2026"]), []),
    (
        "neljä viikkoa",
        Aihe.VIIKKO,
        töissä(alkoi="20.11.2026"),
        ["26.11.2026", "3.12.2026", "10.12.2026", "17.12.2026"],
    ),
    (
        "viikko kerrallaan",
        Aihe.VIIKKO,
        töissä(alkoi="2.11.2026", yhteydet=["9.11.2026", "16.11.2026"]),
        ["29.11.2026"],
    ),
    (
        "viikko väliin",
        Aihe.VIIKKO,
        töissä(alkoi="2.11.2026", yhteydet=["8.11.2026"]),
        ["15.11.2026", "22.11.2026", "29.11.2026"],
    ),
    ("ensimmäinen kuukausi ohi", Aihe.VIIKKO, töissä(alkoi="1.9.2026"), []),
    ("kuukausi", Aihe.KUUKAUSI, töissä(alkoi="1.9.2026", yhteydet=["1.10.2026"]), ["30.11.2026"]),
    ("kuukausi väliin", Aihe.KUUKAUSI, töissä(alkoi="1.9.2026"), ["31.10.2026", "30.11.2026"]),
    ("tavattu", Aihe.KUUKAUSI, töissä(alkoi="1.9.2026", yhteydet=["1.11.2026"]), []),
    ("vuosi täyttyy", Aihe.KUUKAUSI, töissä(alkoi="30.11.2025"), ["31.10.2026", "30.11.2026"]),
    ("vuosi täynnä", Aihe.KUUKAUSI, töissä(alkoi="29.11.2025"), []),
    ("työ päättynyt", Aihe.KUUKAUSI, töissä(alkoi="1.9.2026", päättyminen={"päättyi": "19.11.2026"}), []),
    (
        "työ päättyy ennen kuun loppua",
        Aihe.KUUKAUSI,
        töissä(alkoi="1.9.2026", päättyminen={"päättyi": "20.11.2026"}),
        [],
    ),
    # Days that the contract and the subsidy bring
    ("koeaika", Aihe.KOEAIKA, töissä(alkoi="1.9.2026", koeaika="20.11.2026"), ["20.11.2026"]),
    ("koeaika ohi", Aihe.KOEAIKA, töissä(alkoi="1.9.2026", koeaika="19.11.2026"), []),
    (
        "palkkatuki",
        Aihe.RAHALLINEN_TUKI,
        töissä(alkoi="1.9.2026", rahallinentuki=[{"laji": "palkkatuki 50 %", "päättyy": "20.12.2026"}]),
        ["20.12.2026"],
    ),
    (
        "ei tukea",
        Aihe.RAHALLINEN_TUKI,
        töissä(alkoi="1.9.2026", rahallinentuki=[{"laji": "ei tukea", "päättyy": "20.12.2026"}]),
        [],
    ),
    ("kysytään", Aihe.MÄÄRÄAJAN_JATKO, töissä(alkoi="1.9.2026", kesto={"loppu": "20.12.2026"}), ["20.11.2026"]),
    ("kysymyksen aika ohi", Aihe.MÄÄRÄAJAN_JATKO, töissä(alkoi="1.9.2026", kesto={"loppu": "19.12.2026"}), []),
    ("päättyy", Aihe.MÄÄRÄAIKA, töissä(alkoi="1.9.2026", kesto={"loppu": "20.12.2026"}), ["20.12.2026"]),
    ("päättynyt, D tekemättä", Aihe.MÄÄRÄAIKA, töissä(alkoi="1.9.2026", kesto={"loppu": "1.11.2026"}), ["1.11.2026"]),
    (
        "D tehty",
        Aihe.MÄÄRÄAIKA,
        töissä(alkoi="1.9.2026", kesto={"loppu": "20.11.2026"}, päättyminen={"päättyi": "20.11.2026"}),
        [],
    ),
    (
        "siirtymä",
        Aihe.SIIRTYMÄ,
        töissä(alkoi="1.9.2026", tuet=[ts("1.9.2026", siirtymä={"aikaisintaan": "20.11.2026"})]),
        ["20.11.2026"],
    ),
    (
        "siirtymän päivä ohi",
        Aihe.SIIRTYMÄ,
        töissä(alkoi="1.9.2026", tuet=[ts("1.9.2026", siirtymä={"aikaisintaan": "19.11.2026"})]),
        [],
    ),
    # Contact within three days of the end of a job
    ("päättyi", Aihe.PÄÄTTYMINEN, töissä(alkoi="1.9.2026", päättyminen={"päättyi": "17.11.2026"}), ["20.11.2026"]),
    (
        "tieto saatiin myöhemmin",
        Aihe.PÄÄTTYMINEN,
        töissä(alkoi="1.9.2026", päättyminen={"päättyi": "10.11.2026", "tietosaatu": "18.11.2026"}),
        ["21.11.2026"],
    ),
    (
        "yhteys otettu",
        Aihe.PÄÄTTYMINEN,
        töissä(alkoi="1.9.2026", päättyminen={"päättyi": "10.11.2026", "yhteydenotto": "11.11.2026"}),
        [],
    ),
    ("työ jatkuu", Aihe.PÄÄTTYMINEN, töissä(alkoi="1.9.2026"), []),
    # Consents
    ("päättyy", Aihe.SUOSTUMUS, asiakas(suostumukset=[suostumus(voimassa="20.12.2026")]), ["20.12.2026"]),
    ("toistaiseksi", Aihe.SUOSTUMUS, asiakas(suostumukset=[suostumus()]), []),
    ("päättynyt", Aihe.SUOSTUMUS, asiakas(suostumukset=[suostumus(voimassa="19.11.2026")]), []),
    (
        "päättynyt, työ tarvitsee",
        Aihe.SUOSTUMUS,
        asiakas(suostumukset=[suostumus(voimassa="19.11.2026")], työsuhteet=[työ(alkoi="1.9.2026", suostumus="s1")]),
        ["19.11.2026"],
    ),
    ("peruttu", Aihe.SUOSTUMUS, asiakas(suostumukset=[suostumus(voimassa="1.12.2026", peruttu="1.11.2026")]), []),
    (
        "uusittu",
        Aihe.SUOSTUMUS,
        asiakas(suostumukset=[suostumus(voimassa="1.12.2026"), suostumus(id="s2", voimassa="31.12.2027")]),
        [],
    ),
    (
        "toiselle taholle",
        Aihe.SUOSTUMUS,
        asiakas(suostumukset=[suostumus(voimassa="1.12.2026"), suostumus(id="s2", taho="Muu Ky")]),
        ["1.12.2026"],
    ),
    # Follow-up after the service
    ("3 kk", Aihe.SEURANTA, asiakas(päättäminen=PÄÄTTYNYT), ["20.11.2026"]),
    ("lupaa ei ole", Aihe.SEURANTA, asiakas(päättäminen=PÄÄTTYNYT | {"seurantalupa": "ei"}), []),
    (
        "soitettu",
        Aihe.SEURANTA,
        asiakas(päättäminen=PÄÄTTYNYT, seuranta=[{"ajankohta": "3 kk", "päiväys": "10.11.2026"}]),
        [],
    ),
    ("keskeytys", Aihe.SEURANTA, asiakas(päättäminen=PÄÄTTYNYT | {"laji": "keskeytyy – jatko sovittu"}), []),
    ("6 kk ohittaa 3 kk:n", Aihe.SEURANTA, asiakas(päättäminen=PÄÄTTYNYT | {"päättyi": "20.5.2026"}), ["20.11.2026"]),
]


@pytest.mark.parametrize(
    ("aihe", "tiedosto", "expected"),
    [tapaus[1:] for tapaus in TAPAUKSET],
    ids=[f"{aihe.name}: {nimi}" for nimi, aihe, _, _ in TAPAUKSET],
)
def test_muistutus_falls_due_on_its_day(aihe: Aihe, tiedosto: Asiakastiedosto, expected: list[str]) -> None:
    assert expected == päivät(aihe, tiedosto)


def test_every_aihe_has_a_case_in_which_it_is_told_and_one_in_which_it_is_not() -> None:
    kerrotut = {aihe for _, aihe, _, expected in TAPAUKSET if expected}
    muut = {aihe for _, aihe, _, expected in TAPAUKSET if not expected}

    assert set(Aihe) == kerrotut == muut


@pytest.mark.parametrize(
    ("päivä", "kiire"),
    [(date(2026, 11, 30), Kiire.TULOSSA), (date(2026, 12, 1), Kiire.TÄNÄÄN), (date(2026, 12, 2), Kiire.MYÖHÄSSÄ)],
    ids=str,
)
def test_muistutus_is_ahead_today_or_late(päivä: date, kiire: Kiire) -> None:
    tiedosto = asiakas(työnhakusuunnitelmat=[ts("1.9.2026", tarkistus="1.12.2026")])

    (one,) = of(Aihe.HAKUSUUNNITELMA, tiedosto, päivä)

    assert kiire is one.kiire


@pytest.mark.parametrize(("päivä", "expected"), [(date(2026, 10, 31), []), (date(2026, 11, 1), ["1.12.2026"])], ids=str)
def test_muistutus_is_told_thirty_days_ahead(päivä: date, expected: list[str]) -> None:
    tiedosto = asiakas(työnhakusuunnitelmat=[ts("1.9.2026", tarkistus="1.12.2026")])

    assert expected == päivät(Aihe.HAKUSUUNNITELMA, tiedosto, päivä)


def test_organisation_decides_how_far_ahead_it_is_reminded() -> None:
    rivi = {"raja": "muistutukset etukäteen", "arvo": "31", "alkaen": "1.1.2026", "lähde": "Ohjausryhmä"}
    omat = rajat.voimassa(TÄNÄÄN, Asetukset.model_validate({"rajat": [rivi]}))
    tiedosto = asiakas(työnhakusuunnitelmat=[ts("1.9.2026", tarkistus="21.12.2026")])

    assert [] == of(Aihe.HAKUSUUNNITELMA, tiedosto)
    assert Aihe.HAKUSUUNNITELMA in [one.aihe for one in muistutukset(tiedosto, TÄNÄÄN, omat)]


def test_muistutukset_are_in_the_order_of_their_days() -> None:
    tiedosto = asiakas(työnhakusuunnitelmat=[ts("1.9.2026", tarkistus="1.12.2026")])

    told = [(one.aihe, one.päivä) for one in muistutukset(tiedosto, TÄNÄÄN, RAJAT)]

    assert [
        (Aihe.ENSITAPAAMINEN, date(2026, 4, 1)),
        (Aihe.KERTOMINEN, date(2026, 5, 2)),
        (Aihe.EI_TULOSTA, date(2026, 11, 15)),
        (Aihe.HAKUSUUNNITELMA, date(2026, 12, 1)),
    ] == told


def test_service_that_has_not_begun_and_one_that_has_ended_bring_nothing_else() -> None:
    kaikki = {"työnhakusuunnitelmat": [ts("1.9.2026")], "työsuhteet": [työ(alkoi="1.9.2026")]}

    assert [] == muistutukset(asiakas(**kaikki | {"sopimus": {"alkaa": "21.11.2026"}}), TÄNÄÄN, RAJAT)
    assert [] == muistutukset(asiakas(**kaikki | {"sopimus": {}}), TÄNÄÄN, RAJAT)
    päättynyt = muistutukset(asiakas(**kaikki, päättäminen=PÄÄTTYNYT), TÄNÄÄN, RAJAT)
    assert [Aihe.SEURANTA] == [one.aihe for one in päättynyt]


def test_tietue_stays_when_rows_change_places() -> None:
    yksi, kaksi = suostumus(voimassa="1.12.2026"), suostumus(id="s2", taho="Muu Ky", voimassa="2.12.2026")

    told = [of(Aihe.SUOSTUMUS, asiakas(suostumukset=rivit)) for rivit in ([yksi, kaksi], [kaksi, yksi])]

    assert ["s1", "s2"] == [one.tietue for one in told[0]] == [one.tietue for one in told[1]]


def test_tietue_of_a_row_within_a_row_names_both() -> None:
    (one,) = of(Aihe.TUKISUUNNITELMA, töissä(alkoi="1.9.2026", tuet=[ts("1.9.2026", id="tuki1")]))

    assert "työ1/tuki1" == one.tietue


@pytest.mark.parametrize("aihe", Aihe, ids=lambda aihe: aihe.name)
def test_aihe_has_a_form_and_its_calendar_word_tells_nothing_of_the_client(aihe: Aihe) -> None:
    """A calendar goes to a phone: neither health, benefits, an employer nor being at work stands in it."""
    salaista = ("työ", "etuu", "tuki", "tuen", "suostumus", "haku", "opinto", "kerto", "koeaika", "palvelu")

    assert aihe.lomake in BY_TUNNUS
    hemligt = ("arbet", "jobb", "förmån", "stöd", "samtyck", "studi", "berätta", "prövotid", "tjänst")
    assert not any(sana in aihe.kalenterissa.fi.casefold() for sana in salaista)
    assert not any(sana in aihe.kalenterissa.sv.casefold() for sana in hemligt)


@settings(deadline=None, max_examples=60)
@given(asiakkaat(), st.integers(-800, 800))
def test_any_asiakas_is_reminded_on_any_day(tiedosto: Asiakastiedosto, days: int) -> None:
    """Each reminder has a place with a name, none is further than the limit, and no two are the same."""
    päivä = PÄIVÄ + timedelta(days=days)

    found = muistutukset(tiedosto, päivä, RAJAT)

    assert all(labels(Asiakastiedosto, one.polku).fi for one in found)
    assert all(one.päivä <= päivä + timedelta(days=RAJAT[Raja.MUISTUTUS]) for one in found)
    assert len(found) == len({(one.aihe, one.tietue, one.päivä) for one in found})
