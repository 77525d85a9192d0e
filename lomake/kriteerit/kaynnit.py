"""Aineisto → valmentajien käynnit työnantajien luona: asiakkaiden B-lomakkeet ja tiimitiedoston yleiset tapaamiset."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.samuus import Samuus
from lomake.kriteerit.valmentajat import Valmentajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.tiimi import Yleistapaaminen
from lomake.tiedot.tyonhaku import Kuppi, Tapaaja, Työnantaja, Työnantajatapaaminen


@dataclass(frozen=True, slots=True)
class Käynti:
    """Yksi kasvokkainen työnantajatapaaminen; `yleinen`, kun se ei ollut kenenkään asiakkaan puolesta."""

    päivä: date
    valmentaja: str
    työnantaja: str
    kuppi: Kuppi | None
    tarpeita: int
    tarkistettu: date | None
    kesto: Decimal | None
    yleinen: bool = False


def työnantajien_samuus(aineisto: Aineisto) -> Samuus:
    """Palauta, mistä sama työnantaja tunnetaan koko aineistossa."""
    omat = (rivi for asiakas in aineisto.asiakkaat for rivi in asiakas.työnantajat)
    tiimin = aineisto.tiimi.työnantajat if aineisto.tiimi else ()
    return Samuus((rivi.ytunnus, rivi.nimi) for rivit in (omat, tiimin) for rivi in rivit)


def käynnit(aineisto: Aineisto) -> list[Käynti]:
    """Palauta valmentajien kasvokkaiset käynnit arviointipäivään saakka; asiakkaan yksin tekemät eivät ole niitä."""
    samuus = työnantajien_samuus(aineisto)
    valmentajat = Valmentajat(aineisto.tiimi)
    omat = (käynti for asiakas in aineisto.asiakkaat for käynti in _asiakkaan(asiakas, valmentajat, samuus))
    return [käynti for käynti in (*omat, *_yleiset(aineisto, samuus)) if käynti.päivä <= aineisto.päivä]


def _asiakkaan(asiakas: Asiakastiedosto, valmentajat: Valmentajat, samuus: Samuus) -> Iterator[Käynti]:
    työnantajat = {rivi.id: _avain(rivi, samuus) for rivi in asiakas.työnantajat}
    for rivi in asiakas.työnantajatapaamiset:
        if rivi.päiväys and rivi.tapa and rivi.tapa.kasvokkain and rivi.tekijä is not Tapaaja.ASIAKAS:
            yield Käynti(
                rivi.päiväys,
                valmentajat.päivän(asiakas, rivi.päiväys),
                työnantajat.get(rivi.työnantaja or "", ""),
                rivi.kuppi,
                _tarpeita(rivi),
                rivi.tarkistettu,
                rivi.kesto,
            )


def _yleiset(aineisto: Aineisto, samuus: Samuus) -> Iterator[Käynti]:
    if aineisto.tiimi is None:
        return
    työnantajat = {rivi.id: _avain(rivi, samuus) for rivi in aineisto.tiimi.työnantajat}
    for rivi in aineisto.tiimi.työnantajatapaamiset:
        if rivi.päiväys and rivi.tapa and rivi.tapa.kasvokkain and rivi.valmentaja:
            yield Käynti(
                rivi.päiväys,
                rivi.valmentaja,
                työnantajat.get(rivi.työnantaja or "", ""),
                rivi.kuppi,
                _tarpeita(rivi),
                rivi.tarkistettu,
                rivi.kesto,
                yleinen=True,
            )


def _avain(työnantaja: Työnantaja, samuus: Samuus) -> str:
    return samuus.avain(työnantaja.ytunnus, työnantaja.nimi)


def _tarpeita(rivi: Työnantajatapaaminen | Yleistapaaminen) -> int:
    """Palauta, montako kohtaa työnantajan tarpeista on kirjattu toisessa kupissa; muissa niitä ei kysytä."""
    return sum(arvo is not None for _, arvo in rivi.tarpeet) if rivi.kuppi is Kuppi.TARPEET else 0
