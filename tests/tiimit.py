"""Random clients of random coaches, with the dates that make figures hard: edges, pauses, blanks, changes of coach.

Unlike `asiakkaat`, the texts are plain and the dates close together, so that windows are hit and missed by a day.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Sukupuoli
from lomake.tiedot.lokit import Asiakastapaamisentapa, Toteutuma
from lomake.tiedot.opinnot import OpintojenMuoto, OpintojenTulos, PäättymisenTapa
from lomake.tiedot.paattaminen import PäättämisenLaji, PäättämisenSyy
from lomake.tiedot.profiili import Palkkayksikkö, Tärkeys
from lomake.tiedot.sopiminen import Asema, LähettäjänLaji
from lomake.tiedot.tyonhaku import Kuppi, Sektori, Tapaaja, TapaamisenTapa, TapaamisenTulos, Toimiala, Vastaavuus
from lomake.tiedot.tyosuhde import KestonLaji, Laatu, Löytötapa, PäättymisenSyy, TyösuhteenLaji

PÄIVÄ = date(2026, 11, 20)
LUOKAT = ("6113", "8211", "7234", "4411", None)
NIMIKKEET = ("kokki", "Kokki", "siivooja", "myyjä (osa-aika)", "1.2.2026", "*apu*", "> 5 h apulainen", None)
EHDOT = ("tavallinentyöpaikka", "avoinkenelletahansa", "vähintääntes", "työnantajamaksaapalkan", "eierityisryhmälle")


class Satunnainen(Random):
    """Draws that are blank now and then."""

    def ehkä(self, valinnat: Any, tyhjä: float = 0.1) -> Any:
        """Return one of the choices, or None."""
        return None if self.random() < tyhjä else self.choice(list(valinnat))

    def päivä(self, alku: int = -400, loppu: int = 30, tyhjä: float = 0.05) -> date | None:
        """Return a day near PÄIVÄ, often one of the edges that the periods of the tests have."""
        if self.random() < tyhjä:
            return None
        if self.random() < 0.2:
            reunat = (date(2026, 7, 1), date(2026, 9, 30), date(2026, 10, 1), PÄIVÄ, date(2026, 6, 30))
            return self.choice(reunat) + timedelta(days=self.choice((-31, -30, -1, 0, 0, 1)))
        return PÄIVÄ + timedelta(days=self.randint(alku, loppu))


def valmentaja(numero: int) -> dict[str, str]:
    return {"tunnus": f"V{numero}", "nimi": f"Valmentaja {numero}"}


def tiimi(siemen: int, *, valmentajia: int = 3, asiakkaita: int = 12, töitä: int = 3) -> list[Asiakastiedosto]:
    """Return the clients of a team that grows from a seed."""
    arpa = Satunnainen(siemen)
    return [asiakas(arpa, numero, valmentajia, töitä) for numero in range(1, asiakkaita + 1)]


def asiakas(arpa: Satunnainen, numero: int, valmentajia: int, töitä: int) -> Asiakastiedosto:
    """Return one client."""
    nyt = arpa.randint(1, valmentajia)
    alkoi = arpa.päivä(-500, 10)
    data: dict[str, Any] = {
        "asiakas": {
            "tunnus": f"LATU-{numero:04d}",
            "syntymäaika": arpa.ehkä([date(1990, 11, 20), date(1990, 11, 21), date(1960, 1, 1), date(2010, 1, 1)]),
            "sukupuoli": arpa.ehkä(Sukupuoli),
            "kotikunta": "Pori",
            "turvakielto": arpa.ehkä([True, False]),
        },
        "valmentaja": valmentaja(nyt),
        "lähete": {"saapunut": arpa.päivä(), "lähettäjä": {"laji": arpa.ehkä(LähettäjänLaji)}},
        "sopimus": {"alkaa": alkoi},
        "profiili": {"aloitettu": arpa.päivä(), "toiveet": _toiveet(arpa)},
        "työnhakusuunnitelmat": [_suunnitelma(arpa, n) for n in range(1, arpa.randint(0, 3) + 1)],
        "työnantajat": [
            {"id": f"ta{n}", "nimi": f"Yritys {n}", "toimiala": arpa.ehkä(Toimiala), "sektori": arpa.ehkä(Sektori)}
            for n in range(1, 4)
        ],
        "työnantajatapaamiset": [_yhteys(arpa, n) for n in range(1, arpa.randint(0, 6) + 1)],
        "työsuhteet": [_työ(arpa, n) for n in range(1, arpa.randint(0, töitä) + 1)],
        "opinnot": _opinnot(arpa),
        "tapaamiset": [
            {"päiväys": arpa.päivä(), "tapa": Asiakastapaamisentapa.KASVOKKAIN, "toteutui": arpa.ehkä(Toteutuma)}
            for _ in range(arpa.randint(0, 4))
        ],
        "tauot": [_tauko(arpa) for _ in range(arpa.choice((0, 0, 1, 1, 2, 3)))],
    }
    data["lähete"]["tilanne"] = {"asema": arpa.ehkä([Asema.TYÖTÖN, Asema.TYÖ_VAARASSA, Asema.OPISKELIJA])}
    if arpa.random() < 0.3:
        data["päättäminen"] = {
            "päättyi": arpa.päivä(-200, 0),
            "laji": arpa.ehkä(PäättämisenLaji),
            "syy": arpa.ehkä(PäättämisenSyy),
            "vakiintunut": arpa.ehkä([True, False]),
        }
    if arpa.random() < 0.3:
        vaihto = arpa.päivä(-300, -1, tyhjä=0) or PÄIVÄ
        muu = 1 + nyt % valmentajia
        data["valmentaja"]["alkaen"] = arpa.choice([vaihto, None])
        alku = date(2024, 1, 1)
        data["valmentajat"] = [valmentaja(muu) | {"alkaen": alku, "päättyen": vaihto - timedelta(days=1)}]
    return Asiakastiedosto.model_validate(data)


def _toiveet(arpa: Satunnainen) -> list[dict[str, Any]]:
    return [
        {"id": f"t{n}", "teksti": f"toive {n}", "tärkeys": arpa.ehkä(Tärkeys), "lisätty": arpa.päivä(-500, -200)}
        for n in range(1, 4)
    ]


def _suunnitelma(arpa: Satunnainen, n: int) -> dict[str, Any]:
    rivit = [{"pvm": arpa.päivä(), "seuraava": arpa.päivä(-60, 90)} for _ in range(arpa.randint(0, 2))]
    toiveet = arpa.sample(["t1", "t2", "t3"], 2)
    return {
        "id": f"ts{n}",
        "päiväys": arpa.päivä(),
        "toiveet": toiveet,
        "tarkistus": arpa.päivä(),
        "tarkistukset": rivit,
    }


def _yhteys(arpa: Satunnainen, n: int) -> dict[str, Any]:
    return {
        "id": f"b{n}",
        "päiväys": arpa.päivä(-300, 0),
        "työnantaja": arpa.ehkä(["ta1", "ta2", "ta3"]),
        "suunnitelma": arpa.ehkä(["ts1", "ts2"]),
        "tapa": arpa.ehkä(TapaamisenTapa),
        "tekijä": arpa.ehkä(Tapaaja),
        "kuppi": arpa.ehkä(Kuppi),
        "vastaavuus": arpa.ehkä(Vastaavuus),
        "toiveet": arpa.sample(["t1", "t2", "t3"], arpa.randint(0, 3)),
        "eitoteudu": arpa.sample(["t1", "t2", "t3"], arpa.randint(0, 1)),
        "tulos": arpa.ehkä(TapaamisenTulos),
        "seuraava": {"pvm": arpa.päivä(0, 30)},
    }


def _työ(arpa: Satunnainen, n: int) -> dict[str, Any]:
    alkoi = arpa.päivä(-450, 20)
    loppui = arpa.random() < 0.5 and alkoi is not None
    päättyi = alkoi + timedelta(days=arpa.choice((0, 89, 90, 91, 181, 182, 40))) if loppui and alkoi else None
    avoin = arpa.random() < 0.7
    suunnitelmat = [
        {
            "id": f"tuki{n}{m}",
            "päiväys": alkoi + timedelta(days=arpa.choice((-1, 7, 8))) if alkoi else arpa.päivä(),
            "tarkistus": arpa.päivä(-60, 60),
        }
        for m in range(arpa.randint(0, 2))
    ]
    return {
        "id": f"työ{n}",
        "aloitus": {
            "työnantaja": arpa.ehkä(["ta1", "ta2", "ta3"]),
            "nimike": arpa.choice(NIMIKKEET),
            "ammattiluokka": arpa.choice(LUOKAT),
            "alkoi": alkoi,
            "laji": arpa.ehkä([TyösuhteenLaji.AVOIMET, TyösuhteenLaji.TYÖKOKEILU, TyösuhteenLaji.OPPISOPIMUS]),
            "kesto": {"laji": arpa.ehkä(KestonLaji)},
            "tunnit": arpa.ehkä([Decimal("12.5"), Decimal(20), Decimal("37.5")]),
            "palkka": {
                "määrä": arpa.ehkä([Decimal("13.10"), Decimal(1800)]),
                "yksikkö": arpa.ehkä(Palkkayksikkö),
            },
            "avoin": dict.fromkeys(EHDOT, avoin),
            "löytyi": arpa.ehkä(Löytötapa),
            "toiveet": arpa.sample(["t1", "t2", "t3"], arpa.randint(0, 3)),
        },
        "tukisuunnitelmat": suunnitelmat,
        "päättyminen": {
            "päättyi": päättyi,
            "syy": arpa.ehkä(PäättymisenSyy) if päättyi else None,
            "laatu": arpa.ehkä(Laatu) if päättyi else None,
            "tietosaatu": päättyi,
            "yhteydenotto": päättyi + timedelta(days=arpa.choice((3, 4))) if päättyi else None,
        },
    }


def _opinnot(arpa: Satunnainen) -> list[dict[str, Any]]:
    rivit: list[dict[str, Any]] = []
    for n in range(1, arpa.choice((0, 0, 1, 2, 3)) + 1):
        päättynyt = {"pvm": arpa.päivä(-200, 0), "syy": arpa.ehkä(PäättymisenTapa)} if arpa.random() < 0.4 else {}
        rivit.append(
            {
                "id": f"o{n}",
                "päiväys": arpa.päivä(-400, -1),
                "korvaa": f"o{n - 1}" if n > 1 and arpa.random() < 0.3 else None,
                "oppilaitos": f"Opisto {n}",
                "muoto": arpa.ehkä(OpintojenMuoto),
                "alkaa": arpa.päivä(-300, 30),
                "tulos": arpa.ehkä(OpintojenTulos),
                "tarkistus": arpa.päivä(-60, 60),
                "päättynyt": päättynyt,
            }
        )
    return rivit


def _tauko(arpa: Satunnainen) -> dict[str, Any]:
    alkaa = arpa.päivä(-300, -1)
    päättyy = alkaa + timedelta(days=arpa.choice((5, 29, 30, 31, 60, 200))) if alkaa and arpa.random() < 0.7 else None
    return {"alkaa": alkaa, "päättyy": päättyy}
