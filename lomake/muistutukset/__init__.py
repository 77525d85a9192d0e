"""Asiakas, päivä ja rajat → mitä on tehtävä ja mihin mennessä (lomakkeisto 8.3). Ei levyä, kelloa eikä näyttöä."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lomake import tilanne
from lomake.muistutukset.haku import haun_määräpäivät
from lomake.muistutukset.muistutus import Aihe, Hetki, Kiire, Muistutus, Määräpäivä, muistutus
from lomake.muistutukset.palvelu import neuvonnan_määräpäivät, seurannan_määräpäivät, suostumusten_määräpäivät
from lomake.muistutukset.tyo import opintojen_määräpäivät, työn_määräpäivät
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto

__all__ = ["Aihe", "Kiire", "Muistutus", "muistutukset"]


def muistutukset(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> list[Muistutus]:
    """Palauta asiakkaan muistutukset päivän mukaan järjestyksessä: myöhässä, tänään ja rajan verran tulossa."""
    hetki = Hetki(tiedosto, päivä, rajat)
    asiat = [asia for asia in _määräpäivät(hetki) if asia.päivä <= hetki.viimeinen]
    return [muistutus(hetki, asia) for asia in sorted(asiat, key=lambda asia: asia.päivä)]


def _määräpäivät(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna kaikki hoitamattomat asiat; päättyneestä palvelusta vain seurannan, alkamattomasta ei mitään."""
    tila = tilanne.tila(hetki.tiedosto, hetki.päivä)
    if tila is tilanne.Tila.PÄÄTTYNYT:
        yield from seurannan_määräpäivät(hetki)
    elif tila is not None:
        yield from haun_määräpäivät(hetki)
        yield from työn_määräpäivät(hetki)
        yield from opintojen_määräpäivät(hetki)
        yield from neuvonnan_määräpäivät(hetki)
        yield from suostumusten_määräpäivät(hetki)
