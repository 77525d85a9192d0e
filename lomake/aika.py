"""Päivät ja jaksot: kuukauden siirto, ikkuna, viikko. Ei asiakasta, ei kelloa."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Jakso:
    """Ajanjakso, molemmat päivät mukana."""

    alku: date
    loppu: date

    def __contains__(self, päivä: object) -> bool:
        return isinstance(päivä, date) and self.alku <= päivä <= self.loppu

    def leikkaa(self, alku: date, loppu: date | None) -> bool:
        """Kerro, onko väleillä yhteinen päivä; `loppu` None tarkoittaa, että väli jatkuu."""
        return alku <= self.loppu and (loppu is None or loppu >= self.alku)


def siirrä(päivä: date, kuukausia: int) -> date:
    """Palauta sama kuukaudenpäivä toisessa kuukaudessa, tai sen viimeinen päivä, jos kuukausi on lyhyempi."""
    kuukausi = päivä.year * 12 + päivä.month - 1 + kuukausia
    vuosi, kuukausi = divmod(kuukausi, 12)
    return date(vuosi, kuukausi + 1, min(päivä.day, calendar.monthrange(vuosi, kuukausi + 1)[1]))


def ikkuna(päivä: date, kuukautta: int) -> Jakso:
    """Palauta jakso [päivä − kuukautta, päivä], molemmat päivät mukana (lomakkeisto 1.2.7).

    Kalenterin alkua pidempi jakso alkaa kalenterin alusta.
    """
    return Jakso(siirrä(päivä, -kuukautta) if kuukautta < 12 * (päivä.year - 1) else date.min, päivä)


def alusta(päivä: date) -> Jakso:
    """Palauta jakso, joka päättyy päivään eikä ala mistään: koko palvelun aika."""
    return Jakso(date.min, päivä)


def päiviä(alku: date | None, loppu: date | None) -> int | None:
    """Palauta päivien määrä alusta loppuun ilman ensimmäistä päivää; None, jos jompikumpi puuttuu."""
    return None if alku is None or loppu is None else (loppu - alku).days


def pv(määrä: int) -> timedelta:
    """Palauta `määrä` päivää."""
    return timedelta(days=määrä)


def viikon_alku(päivä: date) -> date:
    """Palauta viikon maanantai."""
    return päivä - timedelta(days=päivä.weekday())


def kuukaudet(alku: date, loppu: date) -> Iterator[Jakso]:
    """Anna kalenterikuukaudet, jotka ovat kokonaan välillä [alku, loppu]."""
    eka = alku if alku.day == 1 else siirrä(alku.replace(day=1), 1)
    while (viimeinen := siirrä(eka, 1) - timedelta(days=1)) <= loppu:
        yield Jakso(eka, viimeinen)
        eka = viimeinen + timedelta(days=1)


def viikko(teksti: str | None) -> Jakso | None:
    """Palauta ISO-viikko maanantaista sunnuntaihin, kun teksti on 2026-W47; None, jos sellaista viikkoa ei ole."""
    osat = re.fullmatch(r"(\d{4})-W(\d{2})", teksti or "", re.ASCII)
    try:
        alku = date.fromisocalendar(int(osat[1]), int(osat[2]), 1) if osat else None
    except ValueError:
        return None
    return Jakso(alku, alku + pv(6)) if alku else None


def työviikot(päivä: date, määrä: int) -> list[Jakso]:
    """Palauta viimeiset `määrä` ISO-viikkoa; niistä viimeinen on se, jonka perjantai on viimeistään `päivä`."""
    viimeinen = viikon_alku(päivä + pv(3)) - pv(7)
    return [Jakso(viimeinen - pv(7 * n), viimeinen - pv(7 * n - 6)) for n in reversed(range(määrä))]


def neljännes(vuosi: int, numero: int) -> Jakso:
    """Palauta vuoden neljännes 1–4."""
    alku = date(vuosi, 3 * numero - 2, 1)
    return Jakso(alku, siirrä(alku, 3) - timedelta(days=1))


def neljänneksen_alku(päivä: date) -> date:
    """Palauta sen vuosineljänneksen ensimmäinen päivä, johon päivä kuuluu."""
    return date(päivä.year, päivä.month - (päivä.month - 1) % 3, 1)
