"""The rules between fields: for each one that passes, the smallest that fails, and one that it does not concern."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Any

import pytest
from asiakkaat import PÄIVÄ, asiakkaat
from hypothesis import given, settings
from hypothesis import strategies as st

from lomake import rajat, saannot
from lomake.errors import Finding, Grade
from lomake.fields import Kind, Malli, fields, labels, parts, walk
from lomake.messages import line, sentence
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Asetukset

TÄNÄÄN = date(2026, 11, 22)


def asiakas(data: dict[str, Any]) -> Asiakastiedosto:
    """Return a client file with what a test needs, written as in YAML."""
    whole = copy.deepcopy(data)
    whole["asiakas"] = {"tunnus": "LATU-9001"} | whole.get("asiakas", {})
    return Asiakastiedosto.model_validate(whole)


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def työ(**aloitus: object) -> dict[str, Any]:
    return {"id": "työ1", "aloitus": aloitus}


def suostumus(**muut: object) -> dict[str, Any]:
    perus: dict[str, Any] = {"id": "s1", "laji": "työnantaja", "muoto": "kirjallinen", "annettu": "2.2.2026"}
    return perus | {"tiedot": ["tuen tarve työssä"]} | muut


def kerrottu(mitä: str, päiväys: str | None = "3.2.2026", **suostumuksen: object) -> dict[str, Any]:
    b1 = {"id": "b1", "päiväys": päiväys, "kerrottu": {"laji": mitä, "suostumus": "s1"}}
    return {"suostumukset": [suostumus(**suostumuksen)], "työnantajatapaamiset": [b1]}


def kertominen(päätös: str | None, *suunnitelmat: str) -> dict[str, Any]:
    plans = [{"id": f"ts{number}", "kertominen": said} for number, said in enumerate(suunnitelmat, 1)]
    return {"profiili": {"kertominen": {"päätös": päätös}}, "työnhakusuunnitelmat": plans}


def sanat_tukisuunnitelmassa(sanat: str | None, päättyi: str | None = None) -> dict[str, Any]:
    """Return a client who does not tell, with the words of the newest support plan of a job."""
    job = työ(alkoi="1.5.2026") | {"päättyminen": {"päättyi": päättyi}}
    plans = [{"id": "tuki1", "kertominen": "Vanha sana"}, {"id": "tuki2", "korvaa": "tuki1", "kertominen": sanat}]
    return kertominen("ei kerrota") | {"työsuhteet": [job | {"tukisuunnitelmat": plans}]}


EHDOT = ["tavallinentyöpaikka", "avoinkenelletahansa", "vähintääntes", "työnantajamaksaapalkan", "eierityisryhmälle"]
KAIKKI_KYLLÄ = dict.fromkeys(EHDOT, "kyllä")
HETU = "140392-9029"

VIRHEET: list[tuple[str, str, dict[str, Any]]] = [
    # rule, code or "" when all is well, client
    ("viite", "viite-puuttuu", {"työnhakusuunnitelmat": [{"id": "ts1", "toiveet": ["t1"]}]}),
    (
        "viite",
        "",
        {"työnhakusuunnitelmat": [{"id": "ts1", "toiveet": ["t1"]}], "profiili": {"toiveet": [{"id": "t1"}]}},
    ),
    ("viite", "", {"työnhakusuunnitelmat": [{"id": "ts1"}]}),
    ("tunnus", "tunnus-kahdesti", {"profiili": {"toiveet": [{"id": "t1"}, {"id": "t1"}]}}),
    ("tunnus", "", {"profiili": {"toiveet": [{"id": "t1"}], "vahvuudet": [{"id": "t1"}]}}),
    ("tulevaisuus", "tulevaisuus", {"lähete": {"päiväys": "23.11.2026"}}),
    ("tulevaisuus", "tulevaisuus", {"profiili": {"tapaamiset": ["23.11.2026"]}}),
    ("tulevaisuus", "tulevaisuus", {"profiili": {"koulutus": [{"päättyi": "12.2026"}]}}),
    ("tulevaisuus", "", {"lähete": {"päiväys": "22.11.2026"}, "sopimus": {"alkaa": "1.1.2062"}}),
    ("väli", "väli", {"työsuhteet": [työ(tunnit="48,5")]}),
    ("väli", "väli", {"profiili": {"terveys": {"arvio": "-1"}}}),
    ("väli", "", {"työsuhteet": [työ(tunnit="48")], "profiili": {"terveys": {"arvio": "0"}}}),
    ("hetu", "hetu-tilapäinen", {"asiakas": {"henkilötunnus": HETU}}),
    ("hetu", "", {"asiakas": {"henkilötunnus": HETU, "tilapäinentunnus": "kyllä"}}),
    ("hetu", "", {"asiakas": {"henkilötunnus": HETU}, "tiedosto": {"esimerkki": "kyllä"}}),
    ("hetu", "", {"asiakas": {"henkilötunnus": "131052+308T"}}),
    (
        "hetu",
        "hetu-syntymäaika",
        {"asiakas": {"henkilötunnus": HETU, "tilapäinentunnus": "kyllä", "syntymäaika": "15.3.1992"}},
    ),
    ("C ja D", "päättyi-alkamatta", {"työsuhteet": [{"id": "työ1", "päättyminen": {"päättyi": "1.6.2026"}}]}),
    ("C ja D", "päättyi-alkamatta", {"työsuhteet": [{"id": "työ1", "päättyminen": {"pidin": "Aamuista"}}]}),
    ("C ja D", "", {"työsuhteet": [työ(alkoi="1.5.2026") | {"päättyminen": {"päättyi": "1.5.2026"}}]}),
    ("C ja D", "", {"työsuhteet": [{"id": "työ1"}]}),
    ("avoin", "avoin-laji", {"työsuhteet": [työ(laji="avotyö (ei työsuhde)", avoin=KAIKKI_KYLLÄ)]}),
    ("avoin", "", {"työsuhteet": [työ(laji="avotyö (ei työsuhde)", avoin=KAIKKI_KYLLÄ | {EHDOT[0]: "ei"})]}),
    ("avoin", "", {"työsuhteet": [työ(laji="vuokratyö", avoin=KAIKKI_KYLLÄ)]}),
    ("avoin", "", {"työsuhteet": [työ(avoin=KAIKKI_KYLLÄ)]}),
    ("suostumus", "suostumus-kirjallinen", {"suostumukset": [suostumus(muoto="suullinen kirjattu")]}),
    ("suostumus", "", {"suostumukset": [suostumus(muoto="suullinen kirjattu", laji="läheinen")]}),
    ("suostumus", "", {"suostumukset": [suostumus(muoto=None)]}),
    ("suostumus", "suostumus-tiedot", {"suostumukset": [suostumus(tiedot=["diagnoosi"])]}),
    ("suostumus", "suostumus-tiedot", {"suostumukset": [suostumus(tiedot=["yhteystiedot", "etuudet"])]}),
    ("suostumus", "", {"suostumukset": [suostumus(tiedot=["etuudet"], laji="Kela")]}),
    ("kerrottu", "", kerrottu("nimellä vahvuudet")),
    ("kerrottu", "", kerrottu("nimellä vahvuudet", "2.2.2026")),
    ("kerrottu", "kerrottu-ilman-suostumusta", kerrottu("nimellä vahvuudet", "1.2.2026")),
    ("kerrottu", "", kerrottu("nimellä vahvuudet", voimassa="3.2.2026")),
    ("kerrottu", "kerrottu-ilman-suostumusta", kerrottu("nimellä vahvuudet", voimassa="2.2.2026")),
    ("kerrottu", "kerrottu-ilman-suostumusta", kerrottu("nimellä vahvuudet", peruttu="3.2.2026")),
    ("kerrottu", "", kerrottu("nimellä vahvuudet", peruttu="4.2.2026")),
    ("kerrottu", "kerrottu-ilman-suostumusta", kerrottu("nimellä vahvuudet", laji="läheinen")),
    ("kerrottu", "kerrottu-ilman-suostumusta", kerrottu("nimellä vahvuudet", muoto=None)),
    ("kerrottu", "kerrottu-ilman-suostumusta", kerrottu("nimellä vahvuudet", annettu=None)),
    ("kerrottu", "", kerrottu("nimettömästi vahvuudet", laji="läheinen")),
    ("kerrottu", "", kerrottu("nimellä vahvuudet", None, laji="läheinen")),
    ("kerrottu", "", kerrottu("sovitut rajoitteet")),
    ("kerrottu", "kerrottu-rajoitteet", kerrottu("sovitut rajoitteet", tiedot=["tapaamisajat"])),
    ("kertominen", "kertominen-päätös", kertominen("ei kerrota", "kerrotaan sovitut asiat")),
    ("kertominen", "", kertominen("ei kerrota", "kerrotaan sovitut asiat", "ei kerrota")),
    ("kertominen", "", kertominen("kerrotaan sovitut asiat", "kerrotaan sovitut asiat")),
    ("kertominen", "", kertominen(None, "kerrotaan sovitut asiat")),
    ("E", "päättäminen-työssä", {"päättäminen": {"päättyi": "1.6.2026", "tilanne": "yrittäjä"}}),
    ("E", "", {"päättäminen": {"päättyi": "1.6.2026", "tilanne": "opiskelija"}}),
    ("E", "", {"päättäminen": {"päättyi": "1.6.2026", "tilanne": "yrittäjä"}, "työsuhteet": [työ(alkoi="1.6.2026")]}),
    (
        "E",
        "päättäminen-työssä",
        {"päättäminen": {"päättyi": "1.6.2026", "tilanne": "yrittäjä"}, "työsuhteet": [työ(alkoi="2.6.2026")]},
    ),
    ("E", "", {"päättäminen": {"tilanne": "yrittäjä"}}),
    (
        "E",
        "päättäminen-työssä",
        {
            "päättäminen": {"päättyi": "1.6.2026", "tilanne": "yrittäjä"},
            "työsuhteet": [työ(alkoi="1.5.2026", laji="työkokeilu (ei työsuhde)")],
        },
    ),
    ("sanat", "kertominen-sanat", {"profiili": {"kertominen": {"päätös": "ei kerrota", "sanat": "Tauko"}}}),
    ("sanat", "", {"profiili": {"kertominen": {"päätös": "ei kerrota"}}}),
    ("sanat", "", {"profiili": {"kertominen": {"päätös": "päätetään myöhemmin", "sanat": "Tauko"}}}),
    ("sanat", "kertominen-sanat", sanat_tukisuunnitelmassa("Tauko")),
    ("sanat", "", sanat_tukisuunnitelmassa(None)),
    ("sanat", "", sanat_tukisuunnitelmassa("Tauko", päättyi="21.11.2026")),
    ("korvaa", "korvaa-järjestys", {"työnhakusuunnitelmat": [{"id": "ts1", "korvaa": "ts1"}]}),
    ("korvaa", "korvaa-järjestys", {"opinnot": [{"id": "o1", "korvaa": "o2"}, {"id": "o2"}]}),
    ("korvaa", "", {"opinnot": [{"id": "o1"}, {"id": "o2", "korvaa": "o1"}]}),
    (
        "korvaa",
        "korvaa-järjestys",
        {"työsuhteet": [{"id": "työ1", "tukisuunnitelmat": [{"id": "tuki1", "korvaa": "tuki1"}]}]},
    ),
]


@pytest.mark.parametrize(
    ("code", "data"),
    [(code, data) for _, code, data in VIRHEET],
    ids=[f"{rule}: {code or 'kunnossa'} {number}" for number, (rule, code, _) in enumerate(VIRHEET)],
)
def test_virhe_is_found_in_the_smallest_asiakas_that_has_it(code: str, data: dict[str, Any]) -> None:
    assert ([code] if code else []) == codes(saannot.virheet(asiakas(data), TÄNÄÄN))


def test_two_suunnitelmaa_may_not_replace_the_same() -> None:
    plans = [{"id": "ts1"}, {"id": "ts2", "korvaa": "ts1"}, {"id": "ts3", "korvaa": "ts1"}]

    assert ["korvaa-kahdesti"] * 2 == codes(saannot.virheet(asiakas({"työnhakusuunnitelmat": plans}), TÄNÄÄN))


def test_tukisuunnitelma_of_another_työsuhde_is_no_target() -> None:
    jobs = [
        {"id": "työ1", "aloitus": {"tukisuunnitelma": "tuki1"}},
        {"id": "työ2", "tukisuunnitelmat": [{"id": "tuki1"}]},
    ]

    (finding,) = saannot.virheet(asiakas({"työsuhteet": jobs}), TÄNÄÄN)

    assert ("viite-puuttuu", ("työsuhteet", 0, "aloitus", "tukisuunnitelma")) == (finding.code, finding.path)


def test_future_henkilötunnus_is_told_at_the_code() -> None:
    person = {"henkilötunnus": "010127A903J", "tilapäinentunnus": "kyllä"}

    found = saannot.virheet(asiakas({"asiakas": person}), TÄNÄÄN)

    assert ("asiakas", "henkilötunnus") in [finding.path for finding in found if finding.code == "tulevaisuus"]


ASIAKKAAN = {Asiakastiedosto} | {field.model for field in walk(Asiakastiedosto)}
TIIMIN = {field.model for field in walk(Tiimitiedosto)}
PARIT = [
    (malli, aiempi, myöhempi)
    for malli, parit in saannot.JÄRJESTYS.items()
    for aiempi, myöhempi in parit
    if malli in ASIAKKAAN
]


def one_part(malli: type[Malli], values: dict[str, Any]) -> dict[str, Any]:
    """Return the smallest client that has a part of the model, holding the values."""
    if malli is Asiakastiedosto:
        return values
    path = next(field.path for field in walk(Asiakastiedosto) if field.model is malli and field.kind is Kind.MODEL)
    data: Any = values | ({"id": "x1"} if "id" in malli.model_fields else {})
    steps = path.split(".")
    here: type[Malli] | None = Asiakastiedosto
    many, models = [], []
    for step in steps:
        field = fields(here)[step.removesuffix("[]")] if here else None
        many.append(bool(field and field.many))
        here = field.model if field else None
        models.append(here)
    for number in reversed(range(len(steps))):
        model = models[number]
        if model and "id" in model.model_fields and "id" not in data:
            data = {"id": "x1"} | data
        data = {steps[number].removesuffix("[]"): [data] if many[number] else data}
    return dict(data)


def nested(values: dict[str, str]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for path, value in values.items():
        *branches, last = path.split(".")
        here = data
        for branch in branches:
            here = here.setdefault(branch, {})
        here[last] = value
    return data


@pytest.mark.parametrize(("malli", "aiempi", "myöhempi"), PARIT, ids=[f"{m.__name__}: {a}-{b}" for m, a, b in PARIT])
@pytest.mark.parametrize(
    ("päivät", "expected"),
    [
        (("1.3.2026", "1.2.2026"), ["järjestys"]),
        (("1.3.2026", "1.3.2026"), []),
        (("1.2.2026", "1.3.2026"), []),
        (("1.3.2026", None), []),
        ((None, "1.2.2026"), []),
    ],
    ids=["väärin", "sama päivä", "oikein", "vain aiempi", "vain myöhempi"],
)
def test_two_days_of_a_pair_are_in_order(
    malli: type[Malli], aiempi: str, myöhempi: str, päivät: tuple[str | None, str | None], expected: list[str]
) -> None:
    values = {name: day for name, day in zip((aiempi, myöhempi), päivät, strict=True) if day}
    tiedosto = asiakas(one_part(malli, nested(values)))

    found = [finding for finding in saannot.virheet(tiedosto, TÄNÄÄN) if finding.code == "järjestys"]

    assert expected == codes(found)
    assert all(labels(malli, tuple(aiempi.split("."))) == finding.details["aiempi"] for finding in found)


def test_every_pair_of_days_is_of_a_model_of_the_tree() -> None:
    assert saannot.JÄRJESTYS.keys() <= ASIAKKAAN | TIIMIN


def tavattu(seuraava: str, henkilö: str) -> dict[str, Any]:
    """Return a client called Eeva Esimerkki with a contact, its next step and the person who was met."""
    rivi = {"id": "b1", "seuraava": {"mitä": seuraava}, "tavattu": {"nimi": henkilö}}
    return {"asiakas": {"kutsumanimi": "Eeva", "sukunimi": "Esimerkki"}, "työnantajatapaamiset": [rivi]}


KUPIT = {1: "1 esittely ja ajan sopiminen", 2: "2 työnantajan tarpeiden kuuleminen"}
KUPIT |= {3: "3 asiakkaan esittely tai haastattelu", 4: "4 seuranta / suhteen ylläpito"}


def kupit(*rivit: tuple[int, str, str], **viimeisen: object) -> dict[str, Any]:
    """Return a client with contacts, each a cup, a day of October 2026 and an employer; the last has more in it."""
    tapaamiset: list[dict[str, Any]] = [
        {"id": f"b{number}", "kuppi": KUPIT[kuppi], "päiväys": f"{päivä}.10.2026", "työnantaja": työnantaja}
        for number, (kuppi, päivä, työnantaja) in enumerate(rivit, 1)
    ]
    tapaamiset[-1] |= viimeisen
    return {"työnantajat": [{"id": "ta1"}, {"id": "ta2"}], "työnantajatapaamiset": tapaamiset}


def jatko(sovittu: str | None, **muut: object) -> dict[str, Any]:
    """Return a client whose contact has an agreed next step."""
    return kupit((1, "1", "ta1"), seuraava={"pvm": sovittu}) | muut


def rajoitteet(päätös: str | None) -> dict[str, Any]:
    """Return a client of whose limits an employer was told with consent, and the decision of now."""
    kertominen = {"yhteyslupa": "kyllä", "päätös": päätös}
    return kerrottu("sovitut rajoitteet") | {"profiili": {"kertominen": kertominen}}


def tietää(mitä: str, päätös: str | None, **aloitus: object) -> dict[str, Any]:
    """Return a client with a job whose employer knows something, and the decision of now."""
    return kertominen(päätös) | {"työsuhteet": [työ(**{"alkoi": "1.5.2026", "kertominen": mitä} | aloitus)]}


def käsittely(perustelu: str | None, päätös: str | None = "odotuslistalle") -> dict[str, Any]:
    return {"lähete": {"käsittely": {"päätös": päätös, "perustelu": perustelu}}}


def tavoiteltu(*päivät: str, syy: str = "ei tavoitettu monista yrityksistä huolimatta") -> dict[str, Any]:
    """Return a client whose service ended on 30.10.2026 after attempts on the given days."""
    päättäminen = {"päättyi": "30.10.2026", "syy": syy}
    return {"päättäminen": päättäminen, "tavoittelu": [{"päiväys": päivä} for päivä in päivät]}


def neuvottu(päiväys: str | None, alkoi: str | None = "1.6.2026", viite: str | None = "e1") -> dict[str, Any]:
    neuvonta = {"id": "e1", "päiväys": päiväys}
    return {"etuusneuvonta": [neuvonta], "työsuhteet": [työ(alkoi=alkoi, etuusneuvonta=viite)]}


AVOIN_TYÖ = {"laji": "vuokratyö", "avoin": KAIKKI_KYLLÄ}

HUOMIOT: list[tuple[str, dict[str, Any]]] = [
    ("turvakielto", {"asiakas": {"turvakielto": "kyllä"}}),
    ("", {"asiakas": {"turvakielto": "ei"}}),
    ("yhteyslupa", kerrottu("nimellä vahvuudet")),
    ("", kerrottu("nimellä vahvuudet") | {"profiili": {"kertominen": {"yhteyslupa": "kyllä"}}}),
    ("", kerrottu("ei mitään")),
    ("b-nimi", tavattu("Sovittiin Eevan kanssa", "Niko Numminen")),
    ("b-nimi", tavattu("Esimerkki tulee mukaan", "Niko Numminen")),
    ("", tavattu("Sovittiin asiakkaan kanssa, Teeva ei ole nimi", "Eeva Niemi")),
    ("tunnit-yhteensä", {"työsuhteet": [työ(alkoi="1.5.2026", tunnit="30"), työ(alkoi="1.5.2026", tunnit="18,5")]}),
    ("", {"työsuhteet": [työ(alkoi="1.5.2026", tunnit="30"), työ(alkoi="1.5.2026", tunnit="18")]}),
    ("", {"työsuhteet": [työ(alkoi="1.5.2026", tunnit="30"), työ(alkoi="1.12.2026", tunnit="30")]}),
    ("", {"työsuhteet": [työ(alkoi="1.5.2026", tunnit="49")]}),  # one job has its own limit, a virhe
    ("yleistuki-ennen", {"lähete": {"päiväys": "30.4.2026", "tilanne": {"tulo": ["yleistuki"]}}}),
    ("", {"lähete": {"päiväys": "1.5.2026", "tilanne": {"tulo": ["yleistuki"]}}}),
    ("", {"lähete": {"tilanne": {"tulo": ["yleistuki"]}}}),
    (
        "tuki-päättynyt",
        {"lähete": {"päiväys": "1.5.2026", "tilanne": {"tulo": ["peruspäiväraha (päättynyt 30.4.2026)"]}}},
    ),
    ("", {"lähete": {"päiväys": "30.4.2026", "tilanne": {"tulo": ["peruspäiväraha (päättynyt 30.4.2026)"]}}}),
    ("palkka-yksikkö", {"työsuhteet": [työ(palkka={"määrä": "3,99", "yksikkö": "€/h"})]}),
    ("palkka-yksikkö", {"työsuhteet": [työ(palkka={"määrä": "60,01", "yksikkö": "€/h"})]}),
    ("", {"työsuhteet": [työ(palkka={"määrä": "60", "yksikkö": "€/h"})]}),
    ("", {"työsuhteet": [työ(palkka={"määrä": "1850", "yksikkö": "€/kk"})]}),
    ("tarkistusväli", {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "1.11.2026", "tarkistus": "2.2.2027"}]}),
    ("", {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "1.11.2026", "tarkistus": "1.2.2027"}]}),
    ("tarkistamatta", {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "21.8.2026"}]}),
    ("", {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "22.8.2026"}]}),
    ("", {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "1.1.2026", "tarkistukset": [{"pvm": "22.8.2026"}]}]}),
    ("", {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "1.1.2026"}, {"id": "ts2", "päiväys": "1.11.2026"}]}),
    (
        "",
        {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "1.1.2026"}], "työsuhteet": [työ(alkoi="1.5.2026")]},
    ),
    # Criterion 9: the service is open to everyone
    ("poissulku", käsittely("Asiakas ei ole työkuntoinen")),
    ("poissulku", käsittely("Päihteet ensin hallintaan", None)),
    ("poissulku", käsittely("Klienten är inte redo")),
    ("", käsittely("Asiakas haluaa odottaa kevääseen")),
    ("", käsittely("Työkyvyn tuen tiimi jatkaa asiakkaan toiveesta", "ohjattu muualle")),
    ("", käsittely("Päihteiden käyttö ei estä työtä", "otetaan palveluun")),
    ("", käsittely(None)),
    # Criterion 25: nobody is let go for absences
    ("tavoittelu-vähän", tavoiteltu("1.9.2026", "15.9.2026")),
    ("tavoittelu-vähän", tavoiteltu("3.10.2026", "9.10.2026", "20.10.2026")),
    ("", tavoiteltu("2.10.2026", "9.10.2026", "20.10.2026")),
    ("", tavoiteltu("20.10.2026", syy="eläke")),
    ("", tavoiteltu()),  # a puute
    # Telling: no more than the client has decided
    ("kerrottu-päätös", rajoitteet("ei kerrota")),
    ("kerrottu-päätös", rajoitteet("päätetään myöhemmin")),
    ("", rajoitteet("kerrotaan sovitut asiat")),
    ("", rajoitteet(None)),
    ("työnantaja-tietää", tietää("tuen tarve", "ei kerrota")),
    ("työnantaja-tietää", tietää("sovitut asiat", "kerrotaan tuen tarpeesta ilman syytä")),
    ("", tietää("tuen tarve", "kerrotaan tuen tarpeesta ilman syytä")),
    ("", tietää("sovitut asiat", "kerrotaan sovitut asiat")),
    ("", tietää("ei mitään", "ei kerrota")),
    ("", tietää("tuen tarve", "ei kerrota", alkoi="1.12.2026")),
    ("", tietää("tuen tarve", None)),
    # Criterion 12: counselling comes before the job
    ("neuvonta-myöhässä", neuvottu("1.6.2026")),
    ("", neuvottu("31.5.2026")),
    ("", neuvottu(None)),
    ("", neuvottu("2.6.2026", None)),
    ("", neuvottu("2.6.2026", viite=None)),
    # Three cups of tea
    ("kuppi-kerrottu", kupit((1, "1", "ta1"), kerrottu={"laji": "nimettömästi vahvuudet"})),
    ("kuppi-kerrottu", kupit((2, "1", "ta1"), kerrottu={"laji": "nimettömästi vahvuudet"})),
    ("", kupit((2, "1", "ta1"), kerrottu={"laji": "ei mitään"})),
    ("", kupit((2, "1", "ta1"), (3, "2", "ta1"), kerrottu={"laji": "nimettömästi vahvuudet"})),
    ("kuppi-järjestys", kupit((1, "1", "ta1"), (3, "2", "ta1"))),
    ("kuppi-järjestys", kupit((2, "1", "ta2"), (3, "2", "ta1"))),
    ("kuppi-järjestys", kupit((3, "2", "ta1"), (2, "2", "ta1"))),
    ("", kupit((2, "2", "ta1"), (3, "2", "ta1"))),
    ("", kupit((3, "2", "ta1"), työnantaja=None)),
    ("kuppi-sama", kupit((1, "1", "ta1"), (1, "2", "ta1"), (1, "3", "ta1"))),
    ("", kupit((1, "1", "ta1"), (1, "2", "ta2"), (1, "3", "ta1"))),
    ("", kupit((4, "1", "ta1"), (4, "2", "ta1"), (4, "3", "ta1"))),
    ("jatko-myöhässä", jatko("21.11.2026")),
    ("", jatko("22.11.2026")),
    ("", jatko(None)),
    ("", kupit((1, "2", "ta1"), (1, "1", "ta1"), seuraava={"pvm": "2.10.2026"})),
    ("jatko-myöhässä", kupit((1, "2", "ta2"), (1, "1", "ta1"), seuraava={"pvm": "2.10.2026"})),
    ("", jatko("21.11.2026", työsuhteet=[työ(alkoi="1.10.2026", työnantaja="ta1")])),
    ("jatko-myöhässä", jatko("21.11.2026", työsuhteet=[työ(alkoi="1.10.2026", työnantaja="ta2")])),
    ("", jatko("21.11.2026", työsuhteet=[työ(alkoi="1.10.2026", työnantaja="ta2", **AVOIN_TYÖ)])),
    ("", jatko("21.11.2026", päättäminen={"päättyi": "22.11.2026"})),
]


@pytest.mark.parametrize(("code", "data"), HUOMIOT)
def test_huomio_is_given_when_there_is_reason(code: str, data: dict[str, Any]) -> None:
    assert ([code] if code else []) == codes(saannot.huomiot(asiakas(data), TÄNÄÄN))


def test_jatko_lapses_when_asiakas_did_not_search_on_its_day() -> None:
    """The job has ended since, but on the agreed day the client was at work."""
    job = työ(alkoi="2.10.2026", työnantaja="ta2", **AVOIN_TYÖ) | {"päättyminen": {"päättyi": "15.11.2026"}}

    assert [] == codes(saannot.huomiot(asiakas(jatko("14.11.2026", työsuhteet=[job])), TÄNÄÄN))
    assert ["jatko-myöhässä"] == codes(saannot.huomiot(asiakas(jatko("16.11.2026", työsuhteet=[job])), TÄNÄÄN))


def test_organisation_may_have_its_own_tarkistusväli() -> None:
    plan = {"työnhakusuunnitelmat": [{"id": "ts1", "päiväys": "1.11.2026", "tarkistus": "1.1.2027"}]}
    rivi = {"raja": "suunnitelman tarkistusväli", "arvo": "60", "alkaen": "1.1.2026", "lähde": "Ohjausryhmä"}
    omat = rajat.voimassa(TÄNÄÄN, Asetukset.model_validate({"rajat": [rivi]}))

    (finding,) = saannot.huomiot(asiakas(plan), TÄNÄÄN, omat)

    assert "Tarkistus on yli 60 päivän päässä suunnitelmasta. Sovi aiempi päivä." == sentence(finding, "fi")
    assert [] == saannot.huomiot(asiakas(plan), TÄNÄÄN)


PUUTTEET: list[tuple[str, str, dict[str, Any], bool]] = [
    ("Lähete › Saapunut", "puuttuu", {"lähete": {"toive": "Kasvit"}}, True),
    ("Lähete › Saapunut", "puuttuu", {}, False),
    ("Lähete › Lähettävä taho › Nimike", "puuttuu", {"lähete": {"aloite": "ammattilainen"}}, True),
    ("Lähete › Lähettävä taho › Nimike", "puuttuu", {"lähete": {"aloite": "asiakas itse"}}, False),
    ("Asiakas › Henkilötunnus", "puuttuu", {"sopimus": {"päiväys": "1.6.2026"}}, True),
    ("Asiakas › Henkilötunnus", "puuttuu", {"profiili": {"aloitettu": "1.6.2026"}}, False),
    ("Asiakas › Tulkkauksen kieli", "puuttuu", {"asiakas": {"tulkki": "kyllä"}}, True),
    ("Asiakas › Tulkkauksen kieli", "puuttuu", {"asiakas": {"tulkki": "ei"}}, False),
    ("Ammatillinen profiili › Työtä koskevat toiveet", "liian-vähän", {"profiili": {"toiveet": [{"id": "t1"}]}}, True),
    (
        "Ammatillinen profiili › Työtä koskevat toiveet",
        "toive-ammatti",
        {"profiili": {"toiveet": [{"id": "t1"}]}},
        True,
    ),
    (
        "Ammatillinen profiili › Työtä koskevat toiveet",
        "toive-ammatti",
        {"profiili": {"toiveet": [{"id": "t1", "laji": "vuoro"}, {"id": "t2", "laji": "ala"}]}},
        False,
    ),
    (
        "Asiakas › Läheiset › 1 › Saa ottaa yhteyttä",
        "läheinen-suostumus",
        {"asiakas": {"läheinen": [{"saaottaayhteyttä": "kyllä"}]}},
        True,
    ),
    (
        "Asiakas › Läheiset › 1 › Saa ottaa yhteyttä",
        "läheinen-suostumus",
        {"asiakas": {"läheinen": [{"saaottaayhteyttä": "ei"}]}},
        False,
    ),
    (
        "Asiakas › Läheiset › 1 › Saa ottaa yhteyttä",
        "läheinen-suostumus",
        {"asiakas": {"läheinen": [{"saaottaayhteyttä": "kyllä"}]}, "suostumukset": [suostumus(laji="läheinen")]},
        False,
    ),
    (
        "Työhönvalmennuksen jälkeen › Laji",
        "keskeytys-tauko",
        {"päättäminen": {"laji": "keskeytyy – jatko sovittu"}},
        True,
    ),
    ("Työhönvalmennuksen jälkeen › Laji", "keskeytys-tauko", {"päättäminen": {"laji": "päättyy"}}, False),
    (
        "Yhteistyösopimus › Allekirjoitukset › Asiakkaan allekirjoitus",
        "allekirjoitus-puuttuu",
        {"sopimus": {"päiväys": "1.6.2026"}},
        True,
    ),
    (
        "Yhteistyösopimus › Allekirjoitukset › Asiakkaan allekirjoitus",
        "allekirjoitus-puuttuu",
        {"sopimus": {"allekirjoitukset": {"asiakas": {"päiväys": "1.6.2026", "tapa": "käsin"}}}},
        False,
    ),
    (
        "Työsuhteet › 1 › Työsuhteen päättyminen › Allekirjoitukset › Työhönvalmentajan allekirjoitus",
        "allekirjoitus-puuttuu",
        {"työsuhteet": [työ(alkoi="1.5.2026") | {"päättyminen": {"päättyi": "1.6.2026"}}]},
        True,
    ),
    (
        "Työnantajatapaamiset › 1 › Mitä opin työnantajasta",
        "liian-vähän",
        {
            "työnantajatapaamiset": [
                {"id": "b1", "kuppi": "2 työnantajan tarpeiden kuuleminen", "tarpeet": {"ajat": "x", "toiminta": "x"}}
            ]
        },
        True,
    ),
    (
        "Työnantajatapaamiset › 1 › Mitä opin työnantajasta",
        "liian-vähän",
        {"työnantajatapaamiset": [{"id": "b1", "kuppi": "1 esittely ja ajan sopiminen"}]},
        False,
    ),
    (
        "Työnantajatapaamiset › 1 › Toiveet, jotka eivät toteudu",
        "puuttuu",
        {"työnantajatapaamiset": [{"id": "b1", "vastaavuus": "ei"}]},
        True,
    ),
    (
        "Työnantajatapaamiset › 1 › Toiveet, joihin työpaikka vastaa",
        "puuttuu",
        {"työnantajatapaamiset": [{"id": "b1", "vastaavuus": "osittain"}]},
        True,
    ),
]


@pytest.mark.parametrize(("kohta", "code", "data", "expected"), PUUTTEET)
def test_puute_is_told_when_it_is_one(kohta: str, code: str, data: dict[str, Any], *, expected: bool) -> None:
    found = saannot.puutteet(asiakas(data))

    assert expected == ((kohta, code) in [(labels(Asiakastiedosto, one.path).fi, one.code) for one in found])
    assert {Grade.PUUTE} == {finding.grade for finding in found}


def test_empty_asiakas_lacks_only_what_every_form_shows() -> None:
    """A form that nobody has begun is no gap."""
    branches = {finding.path[0] for finding in saannot.puutteet(asiakas({}))}

    assert {"asiakas", "palvelu", "valmentaja"} == branches


@settings(deadline=None, max_examples=60)
@given(asiakkaat(), st.integers(-800, 800))
def test_any_asiakas_is_judged_on_any_day(tiedosto: Asiakastiedosto, days: int) -> None:
    """Every finding has a place in the tree that has a name, and can be said."""
    for finding in saannot.tarkista(tiedosto, PÄIVÄ + timedelta(days=days)):
        assert finding.path[0] in fields(Asiakastiedosto)
        assert line(finding, "fi")


@settings(deadline=None, max_examples=20)
@given(asiakkaat(rivejä=3, täynnä=True))
def test_random_asiakas_for_other_tests_is_full_and_has_no_virhe(tiedosto: Asiakastiedosto) -> None:
    leaves = [value for _, part in parts(tiedosto) for _, value in part if not isinstance(value, Malli)]
    rows = [value for value in leaves if isinstance(value, list)]

    assert [] == saannot.virheet(tiedosto, PÄIVÄ)
    assert sum(value is None or value == [] for value in leaves) < len(leaves) / 10
    assert max(map(len, rows)) <= 3
