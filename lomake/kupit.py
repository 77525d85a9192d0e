"""Kolme kuppia teetä: mitä saman työnantajan kanssa on jo tehty, ja mihin jäi sovittu jatko (lomakkeisto 5)."""

from __future__ import annotations

from datetime import date

from lomake import tilanne
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.tyonhaku import Työnantajatapaaminen


def edeltävät(tiedosto: Asiakastiedosto, rivi: Työnantajatapaaminen) -> list[Työnantajatapaaminen]:
    """Palauta aiemmat tapaamiset saman työnantajan kanssa; saman päivän riveistä aiempi on tiedostossa ylempänä."""
    rivit = _päivätyt(tiedosto, rivi)
    return rivit[: rivit.index(rivi)] if rivi in rivit else []


def avoimet_jatkot(tiedosto: Asiakastiedosto, päivä: date) -> list[int]:
    """Palauta niiden tapaamisten paikat, joiden sovittu jatko on vielä tekemättä.

    Jatko on tehty, kun saman työnantajan kanssa on uusi tapaaminen. Se raukeaa, kun työ tällä työnantajalla alkaa,
    ja kun asiakas ei enää hae sovittuna päivänä tai nyt.
    """
    if tilanne.on_päättynyt(tiedosto, päivä) or tilanne.on_lakannut_hakemasta(tiedosto, päivä):
        return []
    return [paikka for paikka, rivi in enumerate(tiedosto.työnantajatapaamiset) if _on_avoin(tiedosto, rivi)]


def _on_avoin(tiedosto: Asiakastiedosto, rivi: Työnantajatapaaminen) -> bool:
    if rivi.seuraava.pvm is None or rivi.päiväys is None or rivi.työnantaja is None:
        return False
    viimeisin = _päivätyt(tiedosto, rivi)[-1]
    alut = [työ.aloitus.alkoi for työ in tiedosto.työsuhteet if työ.aloitus.työnantaja == rivi.työnantaja]
    johti_työhön = any(alkoi is not None and alkoi >= rivi.päiväys for alkoi in alut)
    return viimeisin is rivi and not johti_työhön and not tilanne.on_lakannut_hakemasta(tiedosto, rivi.seuraava.pvm)


def _päivätyt(tiedosto: Asiakastiedosto, rivi: Työnantajatapaaminen) -> list[Työnantajatapaaminen]:
    """Palauta päivätyt tapaamiset rivin työnantajan kanssa, vanhin ensin."""
    samat = [
        toinen
        for toinen in tiedosto.työnantajatapaamiset
        if toinen.työnantaja and toinen.työnantaja == rivi.työnantaja and toinen.päiväys
    ]
    return sorted(samat, key=lambda toinen: toinen.päiväys or date.min)
