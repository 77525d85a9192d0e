"""Kriteeri 22: every condition of lomakkeisto 4.2, with a pass, the smallest fail, and where it can't be told.

The client is mostly Aino, whose job goes on with its second plan of support; Jere where a job has ended.
"""

from __future__ import annotations

from datetime import date

import pytest
from ehtokit import (
    EI_LASKETTAVISSA,
    EI_VIELÄ,
    KUNNOSSA,
    POIS,
    PUUTTUU,
    RAJAT,
    TODAY,
    Tapaus,
    muutettu,
    tapaukset,
    teksti,
    vastaus_22,
)

from lomake import rajat
from lomake.kriteerit import kriteeri22
from lomake.kriteerit.tyo import työt
from lomake.tiedot.asetukset import Asetukset, Raja

TYÖ = "työsuhteet.0"
S = f"{TYÖ}.tukisuunnitelmat"
S1, S2 = f"{S}.0", f"{S}.1"
TUET = f"{S2}.tuet"
C = f"{TYÖ}.aloitus"
D = f"{TYÖ}.päättyminen"
YHTEYDET = f"{TYÖ}.yhteydenpito"
JERE2 = "työsuhteet.1.tukisuunnitelmat.0"


def saatu(tunnus: str, tapaus: Tapaus) -> dict[str, object]:
    return tapaus.vastaus(tunnus, "aino", TODAY)


# The plan


@tapaukset(
    Tapaus("on", KUNNOSSA, S),
    Tapaus("puuttuu ensimmäisenä työpäivänä", PUUTTUU, S, {S: []}, päivä=date(2026, 4, 13)),
    Tapaus("tehdään vasta huomenna", PUUTTUU, S, {f"{S1}.päiväys": "14.4.2026"}, päivä=date(2026, 4, 13)),
    Tapaus("päiväämätönkin on suunnitelma", KUNNOSSA, S, {S2: POIS, f"{S1}.päiväys": POIS}),
)
def test_22_1_työsuhteella_on_kirjallinen_tukisuunnitelma(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.1", tapaus)


@tapaukset(
    Tapaus("ennen alkua", KUNNOSSA, f"{S1}.päiväys"),
    Tapaus("7. päivänä", KUNNOSSA, f"{S1}.päiväys", {f"{S1}.päiväys": "20.4.2026"}),
    Tapaus("8. päivänä", PUUTTUU, f"{S1}.päiväys", {f"{S1}.päiväys": "21.4.2026"}),
    Tapaus("11. päivänä (Jeren työ2)", PUUTTUU, f"{JERE2}.päiväys", kenen="jere", työ=1),
    Tapaus(
        "ensimmäinen on listassa viimeisenä",
        KUNNOSSA,
        f"{S2}.päiväys",
        {f"{S1}.päiväys": "14.9.2026", f"{S2}.päiväys": "20.4.2026"},
    ),
    Tapaus("suunnitelmaa ei ole, aikaa on", EI_VIELÄ, S, {S: []}, päivä=date(2026, 4, 20)),
    Tapaus("suunnitelmaa ei ole, aika meni", PUUTTUU, S, {S: []}, päivä=date(2026, 4, 21)),
    Tapaus("päiväys puuttuu", EI_LASKETTAVISSA, f"{S1}.päiväys", {S2: POIS, f"{S1}.päiväys": POIS}),
)
def test_22_2_suunnitelma_tehtiin_viimeistään_7_päivän_kuluessa(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.2", tapaus)


ALLE = f"{S2}.allekirjoitukset"


@tapaukset(
    Tapaus("käsin", KUNNOSSA, ALLE),
    Tapaus("sähköinen", KUNNOSSA, ALLE, {f"{ALLE}.asiakas.tapa": "sähköinen"}),
    Tapaus("asiakas suullisesti", PUUTTUU, ALLE, {f"{ALLE}.asiakas.tapa": "suullinen hyväksyntä kirjattu"}),
    Tapaus("valmentaja ei ole", PUUTTUU, ALLE, {f"{ALLE}.työhönvalmentaja": POIS}),
    Tapaus("vanhaa ei katsota", KUNNOSSA, ALLE, {f"{S1}.allekirjoitukset": POIS}),
    Tapaus("vanha oli voimassa silloin", KUNNOSSA, f"{S1}.allekirjoitukset", {ALLE: POIS}, päivä=date(2026, 9, 13)),
)
def test_22_3_voimassa_oleva_suunnitelma_on_allekirjoitettu(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.3", tapaus)


@tapaukset(
    Tapaus("on", KUNNOSSA, f"{S2}.tavoite", {f"{S2}.tavoite": "Opin."}),
    Tapaus("ei ole", PUUTTUU, f"{S2}.tavoite", {f"{S2}.tavoite": POIS}),
)
def test_22_4_asiakkaan_oma_tavoite_työssä(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.4", tapaus)


def perusteet(*mitkä: str) -> dict[str, object]:
    return {f"{TUET}.{rivi}.peruste": peruste for rivi, peruste in enumerate(mitkä)}


OPIT_PUUTTUVAT = f"{JERE2}.opit: opit puuttuvat"


@tapaukset(
    Tapaus("neljä perustetta", KUNNOSSA, TUET, {}, (4, 4)),
    Tapaus("kaksi perustetta", KUNNOSSA, TUET, perusteet(*["terveys"] * 3, "työn vaatimus"), (4, 4)),
    Tapaus(
        "yksi peruste",
        PUUTTUU,
        TUET,
        perusteet(*["terveys"] * 4),
        (4, 5),
        [f"{TUET}: erilaisia perusteita on liian vähän"],
    ),
    Tapaus("yhdeltä puuttuu", PUUTTUU, f"{TUET}.1.peruste", {f"{TUET}.1.peruste": POIS}, (3, 4), [f"{TUET}.1.peruste"]),
    Tapaus("tukia ei ole", PUUTTUU, TUET, {TUET: []}, (0, 1), [f"{TUET}: erilaisia perusteita on liian vähän"]),
    Tapaus("opit puuttuvat", PUUTTUU, f"{S2}.opit", {f"{S2}.opit": POIS}, (4, 5), [f"{S2}.opit: opit puuttuvat"]),
    Tapaus("ei mistä oppia", KUNNOSSA, TUET, {f"{S2}.opit": POIS, "profiili.työhistoria": []}, (4, 4)),
    Tapaus(
        "työ päättyi suunnitelman päivänä",
        PUUTTUU,
        f"{JERE2}.opit",
        {f"{JERE2}.opit": POIS, "profiili.työhistoria": [], f"{D}.päättyi": "12.6.2026"},
        (5, 6),
        [OPIT_PUUTTUVAT],
        kenen="jere",
        työ=1,
    ),
    Tapaus(
        "työ päättyi myöhemmin",
        KUNNOSSA,
        f"{JERE2}.tuet",
        {f"{JERE2}.opit": POIS, "profiili.työhistoria": [], f"{D}.päättyi": "13.6.2026"},
        (5, 5),
        kenen="jere",
        työ=1,
    ),
)
def test_22_5_tuilla_on_perusteet_ja_opit_on_kirjattu(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.5", tapaus)


@tapaukset(
    Tapaus("kolme lajia", KUNNOSSA, TUET, {f"{TUET}.3": POIS}),
    Tapaus("kaksi lajia", PUUTTUU, TUET, {f"{TUET}.3": POIS, f"{TUET}.1.laji": "keskustelutuki"}),
    Tapaus("tyhjä ei ole laji", PUUTTUU, TUET, {f"{TUET}.3": POIS, f"{TUET}.1.laji": POIS}),
)
def test_22_6_vähintään_kolme_erilaista_tukea(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.6", tapaus)


def antajat(*ketkä: str) -> dict[str, object]:
    return {f"{TUET}.{rivi}.antaja": kuka for rivi, kuka in enumerate(ketkä)}


@tapaukset(
    Tapaus("valmentaja ja läheinen", KUNNOSSA, TUET, antajat(*["valmentaja"] * 3, "läheinen")),
    Tapaus("kaksi muuta", KUNNOSSA, TUET, antajat("Kela", "Kela", "hoitotaho", "Kela")),
    Tapaus("vain valmentaja", PUUTTUU, TUET, antajat(*["valmentaja"] * 4)),
    Tapaus("vain yksi muu", PUUTTUU, TUET, antajat(*["hoitotaho"] * 4)),
    Tapaus("tyhjä ei ole antaja", PUUTTUU, TUET, antajat(*["valmentaja"] * 3) | {f"{TUET}.3.antaja": POIS}),
)
def test_22_7_vähintään_kaksi_tuen_antajaa(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.7", tapaus)


def test_22_7_valmentaja_alone_is_too_few_whatever_the_limit() -> None:
    oma = {"raja": Raja.TUEN_ANTAJIA.value, "arvo": "1", "alkaen": "1.1.2026", "lähde": "ohjausryhmä"}
    yksi = rajat.voimassa(TODAY, Asetukset.model_validate({"rajat": [oma]}))
    laske = next(ehto.laske for ehto in kriteeri22.EHDOT if ehto.tunnus == "22.7")

    tulokset = [
        laske(next(työt(muutettu("aino", antajat(*[kuka] * 4)), TODAY, yksi))).tulos
        for kuka in ("valmentaja", "hoitotaho")
    ]

    assert [PUUTTUU, KUNNOSSA] == tulokset


EI_HOITOTAHOA = {f"{TUET}.3.antaja": "valmentaja"}
TUNTEMATON = "taho ei ole suostumuksen mukaan hoito- tai sosiaalitaho"


@tapaukset(
    Tapaus("tuki ja verkosto", KUNNOSSA, TUET, mukana=[f"{TUET}.3", "verkostotyö.2", "verkostotyö.3"]),
    Tapaus(
        "sosiaaliohjaaja antaa",
        KUNNOSSA,
        TUET,
        {f"{TUET}.3.antaja": "sosiaaliohjaaja", "verkostotyö": []},
        mukana=[f"{TUET}.3"],
    ),
    Tapaus("verkostotyö riittää", KUNNOSSA, TUET, EI_HOITOTAHOA, mukana=["verkostotyö.2", "verkostotyö.3"]),
    Tapaus(
        "ei kumpaakaan",
        PUUTTUU,
        TUET,
        EI_HOITOTAHOA | {"verkostotyö.3": POIS, "verkostotyö.2": POIS},
        mukana=[],
    ),
    Tapaus(
        "verkostotyö ennen alkua",
        PUUTTUU,
        TUET,
        EI_HOITOTAHOA | {"verkostotyö": [{"päiväys": "12.4.2026", "taho": "k1"}]},
        mukana=[],
    ),
    Tapaus(
        "verkostotyö alkupäivänä",
        KUNNOSSA,
        TUET,
        EI_HOITOTAHOA | {"verkostotyö": [{"päiväys": "13.4.2026", "taho": "k1"}]},
        mukana=["verkostotyö.0"],
    ),
    Tapaus(
        "taho on muu",
        PUUTTUU,
        TUET,
        EI_HOITOTAHOA
        | {"suostumukset.0.laji": "työllisyyspalvelut", "verkostotyö": [{"päiväys": "13.4.2026", "taho": "k1"}]},
        pois=[f"verkostotyö.0: {TUNTEMATON}"],
        mukana=[],
    ),
    Tapaus(
        "tahoa ei ole kirjattu",
        PUUTTUU,
        TUET,
        EI_HOITOTAHOA | {"verkostotyö": [{"päiväys": "13.4.2026"}]},
        pois=[f"verkostotyö.0: {TUNTEMATON}"],
        mukana=[],
    ),
)
def test_22_8_hoito_tai_sosiaalitaho_on_mukana(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.8", tapaus)


@tapaukset(
    Tapaus("täynnä", KUNNOSSA, TUET, {}, (4, 4)),
    *(
        Tapaus(
            f"{kenttä} puuttuu",
            PUUTTUU,
            f"{TUET}.2.{kenttä}",
            {f"{TUET}.2.{kenttä}": POIS},
            (3, 4),
            [f"{TUET}.2.{kenttä}"],
        )
        for kenttä in ("antaja", "missä", "kuinkausein", "alkaen")
    ),
    Tapaus(
        "kahdesta puuttuvasta ensimmäinen",
        PUUTTUU,
        f"{TUET}.2.missä",
        {f"{TUET}.2.missä": POIS, f"{TUET}.2.alkaen": POIS},
        (3, 4),
        [f"{TUET}.2.missä"],
    ),
    Tapaus("tukia ei ole", PUUTTUU, TUET, {TUET: []}),
)
def test_22_9_tuilla_on_tekijä_paikka_tiheys_ja_alku(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.9", tapaus)


# What came about


TOTEUTUI = f"{TUET}.1.toteutui"
"""The support that began on 21.9.2026."""


def toteutui(*päivät: str) -> dict[str, object]:
    return {TOTEUTUI: [{"pvm": päivä} for päivä in päivät]}


@tapaukset(
    Tapaus(
        "alkupäivänä",
        KUNNOSSA,
        TUET,
        toteutui("21.9.2026"),
        (4, 4),
        mukana=[f"{TUET}.{rivi}.toteutui" for rivi in range(4)],
    ),
    Tapaus("31. päivänä", KUNNOSSA, TUET, toteutui("22.10.2026"), (4, 4)),
    Tapaus("32. päivänä", PUUTTUU, TOTEUTUI, toteutui("23.10.2026"), (3, 4), [f"{TOTEUTUI}: tuki ei ole toteutunut"]),
    Tapaus("ennen alkua", PUUTTUU, TOTEUTUI, toteutui("20.9.2026"), (3, 4), [f"{TOTEUTUI}: tuki ei ole toteutunut"]),
    Tapaus(
        "aikaa on",
        KUNNOSSA,
        TUET,
        toteutui(),
        (3, 3),
        pois=[f"{TOTEUTUI}: määräaika ei ole vielä ohi"],
        päivä=date(2026, 10, 22),
    ),
    Tapaus(
        "toteutuu vasta huomenna",
        KUNNOSSA,
        TUET,
        toteutui("22.10.2026"),
        (3, 3),
        pois=[f"{TOTEUTUI}: määräaika ei ole vielä ohi"],
        päivä=date(2026, 10, 21),
    ),
    Tapaus(
        "aika meni",
        PUUTTUU,
        TOTEUTUI,
        toteutui(),
        (3, 4),
        [f"{TOTEUTUI}: tuki ei ole toteutunut"],
        päivä=date(2026, 10, 23),
    ),
    Tapaus("tarvittaessa ei lasketa", KUNNOSSA, TUET, toteutui() | {f"{TUET}.1.kuinkausein": "tarvittaessa"}, (3, 3)),
    Tapaus(
        "alku puuttuu",
        KUNNOSSA,
        TUET,
        {f"{TUET}.1.alkaen": POIS},
        (3, 3),
        pois=[f"{TUET}.1.alkaen: alkupäivä puuttuu"],
    ),
    Tapaus(
        "työ päättyi 31. päivänä",
        KUNNOSSA,
        f"{S1}.tuet",
        {f"{S1}.tuet.3.alkaen": "10.2.2026", f"{S1}.tuet.3.toteutui": []},
        (3, 3),
        pois=[f"{S1}.tuet.3.toteutui: tuki päättyi ennen määräaikaa"],
        kenen="jere",
    ),
    Tapaus(
        "työ päättyi 32. päivänä",
        PUUTTUU,
        f"{S1}.tuet.3.toteutui",
        {f"{S1}.tuet.3.alkaen": "9.2.2026", f"{S1}.tuet.3.toteutui": []},
        (3, 4),
        [f"{S1}.tuet.3.toteutui: tuki ei ole toteutunut"],
        kenen="jere",
    ),
    Tapaus("kaikki tarvittaessa", EI_VIELÄ, TUET, {f"{TUET}.{rivi}.kuinkausein": "tarvittaessa" for rivi in range(4)}),
)
def test_22_10_tuki_on_myös_toteutunut(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.10", tapaus)


HALUAA = f"{S2}.työnantajatuki.haluaa"


@tapaukset(
    *(Tapaus(vastaus, KUNNOSSA, HALUAA, {HALUAA: vastaus}) for vastaus in ("kyllä", "ei", "myöhemmin")),
    Tapaus("ei kysytty", PUUTTUU, HALUAA, {HALUAA: POIS}),
)
def test_22_11_työnantajatuen_halu_on_kysytty(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.11", tapaus)


TUKI = f"{S2}.työnantajatuki"
TUKI1 = f"{S1}.työnantajatuki"
VASTOIN = "yhteys työnantajaan, vaikka asiakas ei ole sitä halunnut"


def linnean_yhteys(päiväys: str, kenen: str = "työnantaja", **muut: object) -> dict[str, object]:
    return {f"{YHTEYDET}.7": {"päiväys": päiväys, "kenenkanssa": [kenen], **muut}}


@tapaukset(
    Tapaus("haluaa, ja tuettu", KUNNOSSA, TUKI, {}, (3, 3)),
    Tapaus("tuettu vain ensimmäisen version mukaan", KUNNOSSA, TUKI, {f"{TUKI}.tuet": []}, (3, 3)),
    Tapaus(
        "haluaa, mutta vain sovittu",
        PUUTTUU,
        TUKI,
        {f"{TUKI1}.tuet": [], f"{TUKI}.tuet.0.toteutui": POIS},
        (2, 3),
        [f"{TUKI}.tuet: tuki ei ole toteutunut"],
    ),
    Tapaus(
        "haluaa, yhteyksiä ei ole",
        KUNNOSSA,
        TUKI,
        {f"{YHTEYDET}.10.kenenkanssa": ["asiakas"], f"{YHTEYDET}.5.kenenkanssa": ["asiakas"]},
        (1, 1),
    ),
    Tapaus("ei halua, ei yhteyksiä", KUNNOSSA, TUKI1, {}, (1, 1), mukana=[TUKI1], kenen="linnea"),
    *(
        Tapaus(
            f"ei halua, yhteys alkupäivänä: {kenen}",
            PUUTTUU,
            TUKI1,
            linnean_yhteys("7.9.2026", kenen),
            (0, 1),
            [f"{YHTEYDET}.7: {VASTOIN}"],
            kenen="linnea",
        )
        for kenen in ("työnantaja", "molemmat")
    ),
    Tapaus("ei halua, yhteys ennen alkua", KUNNOSSA, TUKI1, linnean_yhteys("6.9.2026"), (1, 1), kenen="linnea"),
    Tapaus("ei halua, yhteys on vasta huomenna", KUNNOSSA, TUKI1, linnean_yhteys("21.11.2026"), (1, 1), kenen="linnea"),
    Tapaus(
        "ei halua, yhteys tänään",
        PUUTTUU,
        TUKI1,
        linnean_yhteys("20.11.2026"),
        (0, 1),
        [f"{YHTEYDET}.7: {VASTOIN}"],
        kenen="linnea",
    ),
    Tapaus(
        "ei halua, yhteys peruttiin",
        KUNNOSSA,
        TUKI1,
        linnean_yhteys("7.9.2026", toteutui="peruttu"),
        (1, 1),
        kenen="linnea",
    ),
    Tapaus(
        "ei halua, yhteys muiden kanssa",
        KUNNOSSA,
        TUKI1,
        linnean_yhteys("7.9.2026", "hoitotaho"),
        (1, 1),
        kenen="linnea",
    ),
    Tapaus(
        "myöhemmin ei ole kyllä",
        PUUTTUU,
        TUKI1,
        linnean_yhteys("7.9.2026") | {f"{TUKI1}.haluaa": "myöhemmin"},
        (0, 1),
        [f"{YHTEYDET}.7: {VASTOIN}"],
        kenen="linnea",
    ),
    Tapaus(
        "kielsi vasta toisessa versiossa",
        PUUTTUU,
        TUKI,
        {HALUAA: "ei"},
        (1, 2),
        [f"{YHTEYDET}.10: {VASTOIN}"],
    ),
    Tapaus(
        "lupa tuli vasta toisessa versiossa",
        PUUTTUU,
        TUKI,
        {f"{TUKI1}.haluaa": "ei"},
        (2, 3),
        [f"{YHTEYDET}.5: {VASTOIN}"],
    ),
    Tapaus("yhteys ennen ensimmäistä suunnitelmaa", KUNNOSSA, f"{S1}.työnantajatuki", {S1: POIS}, (3, 3)),
    Tapaus("ei kysytty", EI_LASKETTAVISSA, HALUAA, {HALUAA: POIS}),
)
def test_22_12_työnantajaa_tuetaan_asiakkaan_pyynnöstä(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.12", tapaus)


LUPA, SUOSTUMUS = f"{C}.yhteyslupa", f"{C}.suostumus"
LÄSNÄ = {LUPA: "vain asiakkaan läsnä ollessa"}


@tapaukset(
    Tapaus("lupa ja suostumus", KUNNOSSA, LUPA, {}, (2, 2)),
    Tapaus("läsnä ollessa molemmat", KUNNOSSA, LUPA, LÄSNÄ, (2, 2)),
    Tapaus(
        "läsnä ollessa asiakas ja työnantaja",
        KUNNOSSA,
        LUPA,
        LÄSNÄ | {f"{YHTEYDET}.5.kenenkanssa": ["asiakas", "työnantaja"]},
        (2, 2),
    ),
    Tapaus(
        "läsnä ollessa, mutta vain työnantaja",
        PUUTTUU,
        LUPA,
        LÄSNÄ | {f"{YHTEYDET}.5.kenenkanssa": ["työnantaja"]},
        (1, 2),
        [f"{YHTEYDET}.5: lupa puuttuu"],
    ),
    Tapaus(
        "ei lupaa",
        PUUTTUU,
        LUPA,
        {LUPA: "ei"},
        (0, 2),
        [f"{YHTEYDET}.5: lupa puuttuu", f"{YHTEYDET}.10: lupa puuttuu"],
    ),
    Tapaus(
        "suostumus peruttiin yhteyden päivänä",
        PUUTTUU,
        SUOSTUMUS,
        {"suostumukset.3.peruttu": "12.10.2026"},
        (1, 2),
        [f"{YHTEYDET}.10: suostumus puuttuu"],
    ),
    Tapaus("suostumus peruttiin seuraavana päivänä", KUNNOSSA, LUPA, {"suostumukset.3.peruttu": "13.10.2026"}, (2, 2)),
    Tapaus(
        "suostumusta ei ole",
        PUUTTUU,
        SUOSTUMUS,
        {SUOSTUMUS: POIS},
        (0, 2),
        [f"{YHTEYDET}.5: suostumus puuttuu", f"{YHTEYDET}.10: suostumus puuttuu"],
    ),
    Tapaus("yhteyksiä ei ole", EI_VIELÄ, LUPA, kenen="linnea"),
)
def test_22_13_lupa_ja_suostumus_ennen_työnantajayhteyttä(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.13", tapaus)


URA = f"{S2}.urakehitys"


@tapaukset(
    Tapaus("toive ja askel", KUNNOSSA, f"{URA}.askeleet"),
    Tapaus("ei toivetta, ei askelta", KUNNOSSA, f"{URA}.askeleet", {f"{URA}.toive": "ei", f"{URA}.askeleet": []}),
    Tapaus("toive ilman askelta", PUUTTUU, f"{URA}.askeleet", {f"{URA}.askeleet": []}),
    *(
        Tapaus(
            f"askeleelta puuttuu {kenttä}",
            PUUTTUU,
            f"{URA}.askeleet",
            {f"{URA}.askeleet.1": POIS, f"{URA}.askeleet.0.{kenttä}": POIS},
        )
        for kenttä in ("kuka", "milloin")
    ),
    Tapaus("ei kysytty", PUUTTUU, f"{URA}.toive", {f"{URA}.toive": POIS}),
)
def test_22_14_urakehitys_on_kysytty_ja_edetään(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.14", tapaus)


O2 = "opinnot.1"
OPINNOT_VAILLA = [f"{O2}: allekirjoitus tai tuki puuttuu"]


@tapaukset(
    Tapaus("suunnitelma ja tuet", KUNNOSSA, "opinnot", {}, (1, 1), kenen="linnea"),
    Tapaus("kaksi tukea", KUNNOSSA, "opinnot", {f"{O2}.tuet.3": POIS, f"{O2}.tuet.2": POIS}, (1, 1), kenen="linnea"),
    Tapaus(
        "yksi tuki",
        PUUTTUU,
        O2,
        {f"{O2}.tuet.3": POIS, f"{O2}.tuet.2": POIS, f"{O2}.tuet.1": POIS},
        (0, 1),
        OPINNOT_VAILLA,
        kenen="linnea",
    ),
    Tapaus("ei allekirjoitettu", PUUTTUU, O2, {f"{O2}.allekirjoitukset": POIS}, (0, 1), OPINNOT_VAILLA, kenen="linnea"),
    Tapaus("eivät ole alkaneet", EI_VIELÄ, "opinnot", {f"{O2}.tulos": "hyväksytty"}, kenen="linnea"),
    Tapaus(
        "vanhaa versiota ei katsota",
        KUNNOSSA,
        "opinnot",
        {"opinnot.0.tulos": "aloitti", "opinnot.0.tuet": []},
        (1, 1),
        kenen="linnea",
    ),
    Tapaus("ei opintoja", EI_VIELÄ, "opinnot"),
)
def test_22_15_opinnoissa_tuetaan(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.15", tapaus)


# Does the support live


LT = f"{S1}.tarkistukset"
EKA = f"{S1}.tarkistus"
LIIAN_MYÖHÄÄN = f"{EKA}: ensimmäinen on liian myöhään"
EI_SOVITTU = f"{EKA}: tarkistusta ei ole sovittu, tai se on liian kaukana"
SEURAAVA = "seuraavaa tarkistusta ei ole sovittu, tai se on liian kaukana"
EI_PIDETTY = f"{LT}: tarkistusta ei ole pidetty"


def linnea(sovittu: str, *pidetyt: tuple[str, str | None]) -> dict[str, object]:
    """Linnea has one plan, of 2.9.2026; her job began on 7.9.2026."""
    rivit = [{"pvm": pvm, "seuraava": seuraava} for pvm, seuraava in pidetyt]
    return {EKA: sovittu, LT: rivit}


@tapaukset(
    Tapaus("kaksi versiota, kolme pidettyä", KUNNOSSA, f"{S2}.tarkistukset", {}, (10, 10), kenen="aino"),
    Tapaus("35. päivänä", KUNNOSSA, LT, linnea("12.10.2026", ("12.10.2026", "1.12.2026")), (4, 4)),
    Tapaus(
        "36. päivänä",
        PUUTTUU,
        EKA,
        linnea("13.10.2026", ("13.10.2026", "1.12.2026")),
        (3, 4),
        [LIIAN_MYÖHÄÄN],
    ),
    Tapaus("sovittu myöhään, pidetty ajoissa", KUNNOSSA, LT, linnea("13.10.2026", ("12.10.2026", "1.12.2026")), (4, 4)),
    Tapaus(
        "uusi versio ajoissa on tarkistus",
        KUNNOSSA,
        f"{S2}.tarkistukset",
        linnea("30.11.2026") | {S2: {"id": "x", "päiväys": "12.10.2026", "tarkistus": "30.11.2026"}},
        (3, 3),
    ),
    Tapaus(
        "väli 93 päivää",
        PUUTTUU,
        f"{LT}.0.seuraava",
        linnea("6.10.2026", ("6.10.2026", "7.1.2027")),
        (3, 4),
        [f"{LT}.0.seuraava: {SEURAAVA}"],
    ),
    Tapaus("väli 92 päivää", KUNNOSSA, LT, linnea("6.10.2026", ("6.10.2026", "6.1.2027")), (4, 4)),
    Tapaus(
        "seuraavaa ei sovittu",
        PUUTTUU,
        f"{LT}.0.seuraava",
        linnea("6.10.2026", ("6.10.2026", None)),
        (3, 4),
        [f"{LT}.0.seuraava: {SEURAAVA}"],
    ),
    Tapaus(
        "seuraavaa ei sovittu, palvelu päättyi",
        KUNNOSSA,
        LT,
        linnea("6.10.2026", ("6.10.2026", None)) | {"päättäminen.päättyi": "30.10.2026"},
        (3, 3),
    ),
    Tapaus(
        "ei sovittu ollenkaan",
        PUUTTUU,
        EKA,
        {EKA: POIS, LT: []},
        (0, 2),
        [LIIAN_MYÖHÄÄN, EI_SOVITTU],
    ),
    Tapaus("pidetty 14 päivää ennen", KUNNOSSA, LT, linnea("6.10.2026", ("22.9.2026", "1.12.2026")), (4, 4)),
    Tapaus("pidetty 14 päivää jälkeen", KUNNOSSA, LT, linnea("6.10.2026", ("20.10.2026", "1.12.2026")), (4, 4)),
    Tapaus(
        "pidetty 15 päivää ennen",
        PUUTTUU,
        LT,
        linnea("6.10.2026", ("21.9.2026", "1.12.2026")),
        (3, 4),
        [EI_PIDETTY],
    ),
    Tapaus(
        "pidetty 15 päivää jälkeen",
        PUUTTUU,
        LT,
        linnea("6.10.2026", ("21.10.2026", "1.12.2026")),
        (3, 4),
        [EI_PIDETTY],
    ),
    Tapaus("tänään", KUNNOSSA, LT, linnea("6.10.2026", ("6.10.2026", "20.11.2026")), (4, 4)),
    Tapaus("eilen", PUUTTUU, LT, linnea("6.10.2026", ("6.10.2026", "19.11.2026")), (4, 5), [EI_PIDETTY]),
    Tapaus(
        "uusi versio 14 päivän päästä",
        KUNNOSSA,
        f"{S2}.tarkistukset",
        linnea("6.10.2026") | {S2: {"id": "x", "päiväys": "20.10.2026", "tarkistus": "1.12.2026"}},
        (4, 4),
    ),
    Tapaus(
        "uusi versio 15 päivän päästä",
        PUUTTUU,
        LT,
        linnea("6.10.2026") | {S2: {"id": "x", "päiväys": "21.10.2026", "tarkistus": "1.12.2026"}},
        (3, 4),
        [EI_PIDETTY],
    ),
    Tapaus(
        "uusi versio vasta huomenna",
        PUUTTUU,
        LT,
        linnea("6.10.2026") | {S2: {"id": "x", "päiväys": "21.11.2026", "tarkistus": "1.12.2026"}},
        (2, 3),
        [EI_PIDETTY],
    ),
    Tapaus("päättyneen työn jälkeen ei tarkisteta", KUNNOSSA, LT, {}, (6, 6), kenen="jere"),
    Tapaus(
        "työ päättyi ennen ensimmäistä",
        KUNNOSSA,
        LT,
        {EKA: "1.2.2026", LT: [], f"{D}.päättyi": "29.12.2025"},
        (2, 2),
        kenen="jere",
    ),
    Tapaus(
        "työ päättyi päivää myöhemmin",
        PUUTTUU,
        EKA,
        {EKA: "1.2.2026", LT: [], f"{D}.päättyi": "30.12.2025"},
        (1, 2),
        [LIIAN_MYÖHÄÄN],
        kenen="jere",
    ),
    Tapaus(
        "pidetty viimeisen työpäivän tarkistus ei puutu",
        KUNNOSSA,
        LT,
        {f"{D}.päättyi": "19.2.2026", f"{LT}.1": POIS},
        (4, 4),
        kenen="jere",
    ),
    Tapaus("päiväys puuttuu", EI_LASKETTAVISSA, f"{S1}.päiväys", {f"{S1}.päiväys": POIS}),
    Tapaus("suunnitelmaa ei ole", EI_LASKETTAVISSA, S, {S: []}),
)
def test_22_16_tarkistuspäivät_on_pidetty(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == tapaus.vastaus("22.16", "linnea", TODAY)


MUUTOS = f"{TYÖ}.muutokset.0"
EI_PÄIVITETTY = [f"{MUUTOS}: suunnitelmaa ei ole päivitetty"]


def muutos(laji: str, päiväys: str, **muut: object) -> dict[str, object]:
    return {MUUTOS: {"laji": laji, "päiväys": päiväys, **muut}}


@tapaukset(
    Tapaus("viikkoa ennen", KUNNOSSA, S, {}, (1, 1)),
    Tapaus("30 päivää ennen muutosta", KUNNOSSA, S, muutos("tunnit", "14.10.2026"), (1, 1)),
    Tapaus("31 päivää ennen muutosta", PUUTTUU, S, muutos("tunnit", "15.10.2026"), (0, 1), EI_PÄIVITETTY),
    Tapaus("30 päivää muutoksen jälkeen", KUNNOSSA, S, muutos("tunnit", "15.8.2026"), (1, 1)),
    Tapaus("31 päivää muutoksen jälkeen", PUUTTUU, S, muutos("tunnit", "14.8.2026"), (0, 1), EI_PÄIVITETTY),
    Tapaus("aikaa on", EI_VIELÄ, S, muutos("tunnit", "21.10.2026"), pois=[f"{MUUTOS}: määräaika ei ole vielä ohi"]),
    Tapaus("aika meni", PUUTTUU, S, muutos("tunnit", "20.10.2026"), (0, 1), EI_PÄIVITETTY),
    *(
        Tapaus(f"{laji} päivittää", PUUTTUU, S, muutos(laji, "1.7.2026"), (0, 1), EI_PÄIVITETTY)
        for laji in ("tehtävä", "vaikeus")
    ),
    *(
        Tapaus(f"{laji} ei päivitä", EI_VIELÄ, S, muutos(laji, "1.7.2026"))
        for laji in ("palkka", "esihenkilö", "koeaika ohi")
    ),
    Tapaus("poissaolo 15 päivää", PUUTTUU, S, muutos("poissaolo", "1.7.2026", päiviä="15"), (0, 1), EI_PÄIVITETTY),
    Tapaus("poissaolo 14 päivää", EI_VIELÄ, S, muutos("poissaolo", "1.7.2026", päiviä="14")),
    Tapaus(
        "poissaolon pituus puuttuu",
        EI_VIELÄ,
        S,
        muutos("poissaolo", "1.7.2026"),
        pois=[f"{MUUTOS}.päiviä: tieto puuttuu"],
    ),
    *(
        Tapaus(
            f"päivä puuttuu: {laji}",
            EI_VIELÄ,
            S,
            {MUUTOS: {"laji": laji, "päiviä": "20"}},
            pois=[f"{MUUTOS}.päiväys: tieto puuttuu"],
        )
        for laji in ("tunnit", "poissaolo")
    ),
    Tapaus("palkan päivää ei tarvita", EI_VIELÄ, S, {MUUTOS: {"laji": "palkka"}}),
    Tapaus(
        "muutos tänään", EI_VIELÄ, S, muutos("tunnit", "20.11.2026"), pois=[f"{MUUTOS}: määräaika ei ole vielä ohi"]
    ),
    Tapaus(
        "palkan jälkeen tulee tunnit",
        PUUTTUU,
        S,
        muutos("palkka", "1.7.2026") | {f"{TYÖ}.muutokset.1": {"laji": "tunnit", "päiväys": "1.7.2026"}},
        (0, 1),
        [f"{TYÖ}.muutokset.1: suunnitelmaa ei ole päivitetty"],
    ),
    Tapaus("muutos on vasta tulossa", EI_VIELÄ, S, muutos("tunnit", "14.8.2026"), päivä=date(2026, 8, 13)),
    Tapaus(
        "työ päättyi ennen määräaikaa",
        EI_VIELÄ,
        S,
        muutos("vaikeus", "16.2.2026"),
        pois=[f"{MUUTOS}: tuki päättyi ennen määräaikaa"],
        kenen="jere",
    ),
    Tapaus("muutoksia ei ole", EI_VIELÄ, S, {f"{TYÖ}.muutokset": []}),
)
def test_22_17_muutos_johtaa_päivitykseen(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.17", tapaus)


VAJAA = [f"{YHTEYDET}: tapaaminen puuttuu"]
AIKAA = f"{YHTEYDET}: määräaika ei ole vielä ohi"


def siirretty(paikka: int, päiväys: str) -> dict[str, object]:
    return {f"{YHTEYDET}.{paikka}.päiväys": päiväys, "tapaamiset": []}


@tapaukset(
    Tapaus("kaikki kuusi", KUNNOSSA, YHTEYDET, {}, (6, 6)),
    Tapaus("7 päivää ennen", KUNNOSSA, YHTEYDET, siirretty(0, "6.4.2026"), (6, 6)),
    Tapaus("8 päivää ennen", PUUTTUU, YHTEYDET, siirretty(0, "5.4.2026"), (5, 6), VAJAA),
    Tapaus("päivää ennen", KUNNOSSA, YHTEYDET, siirretty(0, "12.4.2026"), (6, 6)),
    Tapaus(
        "tapaaminen toisessa lokissa",
        KUNNOSSA,
        YHTEYDET,
        siirretty(0, "5.4.2026")
        | {"tapaamiset": [{"päiväys": "12.4.2026", "tapa": "kasvokkain", "toteutui": "kyllä"}]},
        (6, 6),
    ),
    Tapaus("alkupäivänä ei ole ennen", PUUTTUU, YHTEYDET, siirretty(0, "13.4.2026"), (5, 6), VAJAA),
    Tapaus("3 päivää jälkeen", KUNNOSSA, YHTEYDET, siirretty(1, "16.4.2026"), (6, 6)),
    Tapaus("4 päivää jälkeen", PUUTTUU, YHTEYDET, siirretty(1, "17.4.2026"), (5, 6), VAJAA),
    Tapaus("toinen viikko alkaa 8. päivästä", PUUTTUU, YHTEYDET, siirretty(2, "19.4.2026"), (5, 6), VAJAA),
    Tapaus("toinen viikko alkaa 20.4.", KUNNOSSA, YHTEYDET, siirretty(2, "20.4.2026"), (6, 6)),
    Tapaus("neljäs viikko päättyy 10.5.", KUNNOSSA, YHTEYDET, siirretty(4, "10.5.2026"), (6, 6)),
    Tapaus("viides viikko ei korvaa neljättä", PUUTTUU, YHTEYDET, siirretty(4, "11.5.2026"), (5, 6), VAJAA),
    Tapaus("puhelu ei ole tapaaminen", PUUTTUU, YHTEYDET, {f"{YHTEYDET}.2.tapa": "puhelu"}, (5, 6), VAJAA),
    Tapaus(
        "viikko on kesken",
        KUNNOSSA,
        YHTEYDET,
        {f"{YHTEYDET}.4": POIS},
        (5, 5),
        pois=[AIKAA],
        päivä=date(2026, 5, 10),
    ),
    Tapaus("viikko on ohi", PUUTTUU, YHTEYDET, {f"{YHTEYDET}.4": POIS}, (5, 6), VAJAA, päivä=date(2026, 5, 11)),
    Tapaus(
        "työ päättyi sitä ennen",
        KUNNOSSA,
        YHTEYDET,
        {f"{YHTEYDET}.4": POIS, f"{D}.päättyi": "10.5.2026"},
        (5, 5),
        pois=[f"{YHTEYDET}: tuki päättyi ennen määräaikaa"],
    ),
)
def test_22_18_yhteydenpito_alussa(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.18", tapaus)


@tapaukset(
    Tapaus("on", KUNNOSSA, f"{S2}.vaara"),
    Tapaus("ei ole", PUUTTUU, f"{S2}.vaara", {f"{S2}.vaara": POIS}),
)
def test_22_19_työn_vaarantumisen_varalle_on_sovittu(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.19", tapaus)


NEUVONTA = f"{C}.etuusneuvonta"


@tapaukset(
    Tapaus("päivää ennen", KUNNOSSA, NEUVONTA, {"etuusneuvonta.0.päiväys": "12.4.2026"}),
    Tapaus("alkupäivänä", PUUTTUU, NEUVONTA, {"etuusneuvonta.0.päiväys": "13.4.2026"}),
    Tapaus("ei annettu", PUUTTUU, NEUVONTA, {NEUVONTA: POIS}),
    Tapaus("ei ehditty", PUUTTUU, NEUVONTA, {NEUVONTA: POIS, f"{C}.eineuvontaa": "ei ehditty"}),
    Tapaus("ei etuuksia", EI_VIELÄ, NEUVONTA, {NEUVONTA: POIS, f"{C}.eineuvontaa": "ei etuuksia"}),
    Tapaus("ei halunnut", EI_VIELÄ, NEUVONTA, {NEUVONTA: POIS, f"{C}.eineuvontaa": "asiakas ei halunnut"}),
    Tapaus(
        "annettu, vaikka etuuksia ei ole",
        PUUTTUU,
        NEUVONTA,
        {"etuusneuvonta.0.päiväys": "13.4.2026", f"{C}.eineuvontaa": "ei etuuksia"},
    ),
    Tapaus("päivä puuttuu", EI_LASKETTAVISSA, NEUVONTA, {"etuusneuvonta.0.päiväys": POIS}),
)
def test_22_20_etuusneuvonta_tehtiin_ennen_alkua(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.20", tapaus)


UUSI = f"{D}.uusisuunnitelma"
TS2 = "työnhakusuunnitelmat.1.päiväys"


@tapaukset(
    Tapaus("yhteys seuraavana päivänä, suunnitelma on", KUNNOSSA, UUSI),
    Tapaus("yhteys 3. päivänä", KUNNOSSA, UUSI, {f"{D}.yhteydenotto": "15.3.2026"}),
    Tapaus("yhteys 4. päivänä", PUUTTUU, f"{D}.yhteydenotto", {f"{D}.yhteydenotto": "16.3.2026"}),
    Tapaus("yhteys ennen tietoa", KUNNOSSA, UUSI, {f"{D}.yhteydenotto": "11.3.2026"}),
    Tapaus("yhteyttä ei ole", PUUTTUU, f"{D}.yhteydenotto", {f"{D}.yhteydenotto": POIS}, päivä=date(2026, 3, 16)),
    Tapaus("yhteyteen on aikaa", EI_VIELÄ, f"{D}.yhteydenotto", {f"{D}.yhteydenotto": POIS}, päivä=date(2026, 3, 15)),
    Tapaus("tiedon päivä puuttuu", EI_LASKETTAVISSA, f"{D}.tietosaatu", {f"{D}.tietosaatu": POIS}),
    Tapaus("suunnitelma 30. päivänä", KUNNOSSA, UUSI, {TS2: "12.4.2026"}),
    Tapaus("suunnitelma 31. päivänä", PUUTTUU, UUSI, {TS2: "13.4.2026"}),
    Tapaus("suunnitelma tiedon päivänä", KUNNOSSA, UUSI, {TS2: "12.3.2026"}),
    Tapaus("suunnitelma ennen tietoa ei ole uusi", PUUTTUU, UUSI, {TS2: "11.3.2026"}),
    Tapaus(
        "suunnitelma heti lopun jälkeen, tieto vasta sitten",
        KUNNOSSA,
        UUSI,
        {f"{D}.tietosaatu": "28.3.2026", f"{D}.yhteydenotto": "28.3.2026"},
    ),
    Tapaus("suunnitelmaan on aikaa", EI_VIELÄ, UUSI, {UUSI: POIS}, päivä=date(2026, 4, 12)),
    Tapaus("suunnitelmaa ei ole", PUUTTUU, UUSI, {UUSI: POIS}, päivä=date(2026, 4, 13)),
    Tapaus("toinen suunnitelma ei kelpaa", PUUTTUU, UUSI, {UUSI: "ts1"}),
    Tapaus("uutta työtä ei haluta", KUNNOSSA, D, {f"{D}.jatko": "ei nyt", UUSI: POIS}),
    Tapaus("työ päättyy vasta huomenna", EI_VIELÄ, D, päivä=date(2026, 3, 12)),
    Tapaus("palvelu päättyi ensin", EI_VIELÄ, D, {"päättäminen.päättyi": "12.3.2026"}),
    Tapaus("työ jatkuu", EI_VIELÄ, "työsuhteet.1.päättyminen", työ=1),
)
def test_22_21_työn_päättyessä_tuki_jatkuu(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == tapaus.vastaus("22.21", "jere", TODAY)


SIIRTYMÄ = f"{S2}.siirtymä"


@tapaukset(
    Tapaus("270 päivää, suunniteltu", KUNNOSSA, SIIRTYMÄ, päivä=date(2027, 1, 8)),
    Tapaus("270 päivää, tyhjä", PUUTTUU, SIIRTYMÄ, {SIIRTYMÄ: POIS}, päivä=date(2027, 1, 8)),
    Tapaus("269 päivää", EI_VIELÄ, SIIRTYMÄ, {SIIRTYMÄ: POIS}, päivä=date(2027, 1, 7)),
    Tapaus("yksi kenttä riittää", KUNNOSSA, SIIRTYMÄ, {SIIRTYMÄ: {"vastuutaho": "Tuula"}}, päivä=date(2027, 1, 8)),
)
def test_22_22_siirtymä_kevyempään_tukeen_on_suunniteltu(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.22", tapaus)


SAMAT = [{"id": "x1", "laji": "keskustelutuki", "mitä": "Juttuhetki"}, {"id": "x2", "laji": "muu", "mitä": "Lista"}]
KÄÄNNETYT = [
    {"id": "y2", "laji": "muu", "mitä": "LISTA"},
    {"id": "y1", "laji": "keskustelutuki", "mitä": "juttuhetki "},
]


@tapaukset(
    Tapaus("ei verrattavia", EI_VIELÄ, TUET),
    Tapaus("erilaiset", KUNNOSSA, TUET, muut=[("jere", {})]),
    Tapaus("samat", PUUTTUU, TUET, {TUET: SAMAT}, muut=[("jere", {f"{JERE2}.tuet": KÄÄNNETYT})]),
    Tapaus(
        "sama sisältö, eri laji",
        KUNNOSSA,
        TUET,
        {TUET: SAMAT},
        muut=[("jere", {f"{JERE2}.tuet": [KÄÄNNETYT[0], KÄÄNNETYT[1] | {"laji": "palaute ja itsearviointi"}]})],
    ),
    Tapaus(
        "toisella on yksi enemmän",
        KUNNOSSA,
        TUET,
        {TUET: SAMAT},
        muut=[("jere", {f"{JERE2}.tuet": [*KÄÄNNETYT, {"id": "y3", "mitä": "Tauko"}]})],
    ),
    Tapaus(
        "tyhjät eivät ole samoja",
        KUNNOSSA,
        TUET,
        {TUET: [{"id": "x1"}]},
        muut=[("jere", {f"{JERE2}.tuet": [{"id": "y1"}]})],
    ),
    Tapaus("toinen valmentaja", EI_VIELÄ, TUET, {TUET: SAMAT}, muut=[("jere", {"valmentaja.tunnus": "muu"})]),
)
def test_22_23_tukisuunnitelmat_ovat_yksilöllisiä(tapaus: Tapaus) -> None:
    assert tapaus.odotus() == saatu("22.23", tapaus)


# All of them


def test_ehdot_are_those_of_the_specification_and_those_that_must_hold_are_marked() -> None:
    neuvot = {8, 17, 18, 19, 20, 21, 22, 23}

    assert [(f"22.{n}", n not in neuvot) for n in range(1, 24)] == [
        (ehto.tunnus, ehto.pakollinen) for ehto in kriteeri22.EHDOT
    ]


TEKSTIT = {
    "22.2": "Suunnitelma tehtiin ennen alkua tai viimeistään 7 päivän kuluessa",
    "22.6": "Vähintään 3 erilaista tukea",
    "22.7": "Vähintään 2 eri tuen antajaa, joista ainakin yksi muu kuin valmentaja",
    "22.16": "Tarkistuspäivät on pidetty",
}


def test_ehto_tells_the_limit_of_the_day_in_its_text() -> None:
    assert TEKSTIT == {ehto.tunnus: ehto.teksti(RAJAT).fi for ehto in kriteeri22.EHDOT if ehto.tunnus in TEKSTIT}


SUUNNITELMASTA = {f"22.{numero}" for numero in (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 19, 22, 23)}


@pytest.mark.parametrize(
    ("muutos", "kohta"),
    [({S: []}, S), ({S2: POIS, f"{S1}.päiväys": POIS}, f"{S1}.päiväys")],
    ids=["suunnitelmaa ei ole", "päiväys puuttuu"],
)
def test_ehto_of_a_tukisuunnitelma_cannot_be_told_without_one(muutos: dict[str, object], kohta: str) -> None:
    tiedosto = muutettu("aino", muutos)

    vastaukset = {ehto.tunnus: vastaus_22(ehto.tunnus, tiedosto) for ehto in kriteeri22.EHDOT}

    ilman = {tunnus for tunnus, vastaus in vastaukset.items() if vastaus.tulos is EI_LASKETTAVISSA}
    assert SUUNNITELMASTA == ilman - {"22.2"}
    assert {kohta} == {teksti(vastaukset[tunnus].kohta) for tunnus in SUUNNITELMASTA}


@pytest.mark.parametrize(
    ("päivä", "muutos", "odotettu"),
    [
        (TODAY, {}, ["työ1", "työ2"]),
        (date(2027, 3, 13), {}, ["työ1", "työ2"]),
        (date(2027, 3, 14), {}, ["työ2"]),
        (date(2026, 5, 31), {}, ["työ1"]),
        (date(2026, 6, 1), {}, ["työ1", "työ2"]),
        (TODAY, {"työsuhteet.1.aloitus.laji": "työkokeilu (ei työsuhde)"}, ["työ1"]),
        (TODAY, {"työsuhteet.1.aloitus.alkoi": POIS}, ["työ1"]),
        (TODAY, {"päättäminen.päättyi": "31.5.2026"}, ["työ1"]),
        (date(2027, 6, 2), {"päättäminen.päättyi": "1.6.2026"}, []),
        (date(2027, 6, 1), {"päättäminen.päättyi": "1.6.2026"}, ["työ2"]),
        (TODAY, {"päättäminen": {"päättyi": "31.5.2026", "laji": "keskeytyy – jatko sovittu"}}, ["työ1", "työ2"]),
    ],
    ids=[
        "päättynyt ja jatkuva",
        "päättyi 12 kk sitten",
        "päättyi yli 12 kk sitten",
        "päivää ennen alkua",
        "alkupäivänä",
        "työkokeilu",
        "alku puuttuu",
        "alkoi palvelun jälkeen",
        "palvelu päättyi yli 12 kk sitten",
        "palvelu päättyi 12 kk sitten",
        "palvelu keskeytyi",
    ],
)
def test_kriteeri_concerns_jobs_that_go_on_or_ended_within_twelve_months(
    päivä: date, muutos: dict[str, object], odotettu: list[str]
) -> None:
    tiedosto = muutettu("jere", muutos)

    assert odotettu == [työ.suhde.id for työ in työt(tiedosto, päivä, RAJAT)]


@pytest.mark.parametrize(
    ("muutos", "päättyi"),
    [
        ({}, date(2026, 3, 13)),
        ({"päättäminen.päättyi": "12.3.2026"}, date(2026, 3, 12)),
        ({"päättäminen.päättyi": "14.3.2026"}, date(2026, 3, 13)),
        ({f"{D}": {}}, None),
    ],
    ids=["työ päättyi", "palvelu päättyi ensin", "palvelu päättyi myöhemmin", "työ jatkuu"],
)
def test_support_of_a_job_ends_with_the_job_or_the_service(muutos: dict[str, object], päättyi: date | None) -> None:
    työ = next(työt(muutettu("jere", muutos), TODAY, RAJAT))

    assert päättyi == työ.päättyi
    assert (päättyi or TODAY) == työ.loppu
