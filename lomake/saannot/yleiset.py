"""Säännöt, jotka pätevät mihin tahansa tiedostoon: tunnukset, päivien järjestys, tulevat päivät ja asteikot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any

from lomake.errors import Finding
from lomake.fields import Kind, Malli, fields, labels, parts
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Valmentaja
from lomake.tiedot.lokit import Tauko
from lomake.tiedot.opinnot import Haku, Opinnot, Opintotarkistus
from lomake.tiedot.profiili import Koulutus, Profiili, Toive, Työhistoria
from lomake.tiedot.sopiminen import Lähete, Suostumus
from lomake.tiedot.tiimi import Jakso, TiiminValmentaja
from lomake.tiedot.tuki import Tuki, Tukisuunnitelma, Tukitarkistus
from lomake.tiedot.tyonhaku import Työnhakusuunnitelma
from lomake.tiedot.tyosuhde import Aloitus, Päättyminen, RahallinenTukirivi, Työsuhde
from lomake.tiedot.yhteiset import Tarkistus

Polku = tuple[str | int, ...]

JÄRJESTYS: dict[type[Malli], tuple[tuple[str, str], ...]] = {
    Valmentaja: (("alkaen", "päättyen"),),
    Lähete: (("päiväys", "saapunut"),),
    Suostumus: (("annettu", "voimassa"), ("annettu", "peruttu")),
    Profiili: (("aloitettu", "valmis"),),
    Toive: (("lisätty", "poistunut"),),
    Koulutus: (("alkoi", "päättyi"),),
    Työhistoria: (("alkoi", "päättyi"),),
    Työnhakusuunnitelma: (("päiväys", "tarkistus"),),
    Tukisuunnitelma: (("päiväys", "tarkistus"),),
    Opinnot: (("päiväys", "tarkistus"), ("alkaa", "päättyy"), ("alkaa", "päättynyt.pvm")),
    Tarkistus: (("pvm", "seuraava"),),
    Tukitarkistus: (("pvm", "seuraava"),),
    Opintotarkistus: (("pvm", "seuraava"),),
    Haku: (("alkaa", "päättyy"),),
    Tuki: (("alkaen", "asti"),),
    Aloitus: (("alkoi", "kesto.loppu"), ("alkoi", "koeaika"), ("ennenalkua", "alkoi"), ("alkoi", "jälkeenalun")),
    RahallinenTukirivi: (("alkaa", "päättyy"),),
    Työsuhde: (("aloitus.alkoi", "päättyminen.päättyi"),),
    Päättyminen: (("tietosaatu", "yhteydenotto"),),
    Tauko: (("alkaa", "päättyy"),),
    Jakso: (("alkaa", "päättyy"),),
    TiiminValmentaja: (("alkaen", "päättyen"),),
    Asiakastiedosto: (("lähete.saapunut", "sopimus.päiväys"), ("sopimus.alkaa", "päättäminen.päättyi")),
}
"""Päivät, joista jälkimmäinen ei saa olla ennen edellistä (lomakkeisto 1.2.5)."""


def _tunnukset(tiedosto: Malli, tänään: date) -> Iterator[Finding]:
    """Sama tunnus ei ole kahdella saman luettelon rivillä."""
    for polku, osa in parts(tiedosto):
        for nimi in _tunnukselliset(type(osa)):
            tunnukset = [rivi.id for rivi in getattr(osa, nimi)]
            for rivi, tunnus in enumerate(tunnukset):
                if tunnus in tunnukset[:rivi]:
                    ensimmäinen = str(tunnukset.index(tunnus) + 1)
                    yield Finding("tunnus-kahdesti", path=(*polku, nimi, rivi, "id"), details={"rivi": ensimmäinen})


@cache
def _tunnukselliset(malli: type[Malli]) -> tuple[str, ...]:
    """Palauta luettelot, joiden riveillä on tunnus."""
    kentät = fields(malli).items()
    return tuple(nimi for nimi, field in kentät if field.many and field.kind is Kind.MODEL and _on_tunnus(field.model))


def _on_tunnus(malli: type[Malli] | None) -> bool:
    return malli is not None and "id" in malli.model_fields


def _järjestys(tiedosto: Malli, tänään: date) -> Iterator[Finding]:
    """Päivät ovat oikeassa järjestyksessä."""
    for polku, osa in parts(tiedosto):
        for aiempi, myöhempi in JÄRJESTYS.get(type(osa), ()):
            alku, loppu = _arvo(osa, aiempi), _arvo(osa, myöhempi)
            if alku is not None and loppu is not None and loppu < alku:
                nimi = labels(type(osa), tuple(aiempi.split(".")))
                yield Finding("järjestys", path=(*polku, *myöhempi.split(".")), details={"aiempi": nimi})


def _tulevaisuus(tiedosto: Malli, tänään: date) -> Iterator[Finding]:
    """Tulevaa päivää on vain siellä, missä tarkoitetaan suunnitelmaa."""
    for polku, osa in parts(tiedosto):
        for nimi in _tapahtuneet(type(osa)):
            for paikka, päivä in arvot((*polku, nimi), getattr(osa, nimi)):
                if päivä > tänään:
                    yield Finding("tulevaisuus", path=paikka)


@cache
def _tapahtuneet(malli: type[Malli]) -> tuple[str, ...]:
    """Palauta päivät, jotka eivät ole suunnitelmia."""
    return tuple(
        nimi
        for nimi, field in fields(malli).items()
        if field.kind in (Kind.DATE, Kind.MONTH) and not field.kenttä.tuleva and not field.derived
    )


def _luvut(tiedosto: Malli, tänään: date) -> Iterator[Finding]:
    """Luku on asteikollaan."""
    for polku, osa in parts(tiedosto):
        for nimi, väli in _asteikot(type(osa)):
            arvo = getattr(osa, nimi)
            if arvo is not None and not väli[0] <= arvo <= väli[1]:
                yield Finding("väli", path=(*polku, nimi), details={"alin": str(väli[0]), "ylin": str(väli[1])})


@cache
def _asteikot(malli: type[Malli]) -> tuple[tuple[str, tuple[int, int]], ...]:
    """Palauta luvut, joilla on asteikko."""
    return tuple((nimi, field.kenttä.väli) for nimi, field in fields(malli).items() if field.kenttä.väli)


def arvot(polku: Polku, arvo: Any) -> Iterator[tuple[Polku, Any]]:
    """Anna kentän arvot paikkoineen: luettelosta jokainen omalla rivinumerollaan."""
    if isinstance(arvo, list):
        yield from (((*polku, rivi), yksi) for rivi, yksi in enumerate(arvo))
    elif arvo is not None:
        yield polku, arvo


def _arvo(osa: Malli, polku: str) -> Any:
    arvo: Any = osa
    for askel in polku.split("."):
        arvo = getattr(arvo, askel)
    return arvo


YLEISET: tuple[Callable[[Malli, date], Iterator[Finding]], ...] = (_tunnukset, _järjestys, _tulevaisuus, _luvut)
