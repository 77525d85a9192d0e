"""Onko suunnitelma toisen asiakkaan suunnitelman kopio: sormenjäljet valmentajan kaikista suunnitelmista."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.tiedot.tyonhaku import Työnhakusuunnitelma
from lomake.tilanne import valmentaja

Sormenjälki = Hashable


@dataclass(frozen=True, slots=True)
class Kopiot:
    """Saman valmentajan asiakkaat ja heidän suunnitelmiensa sormenjäljet, päivänä jona aineisto koottiin."""

    asiakkaita: Mapping[str, int]
    omistajat: Mapping[tuple[str, Sormenjälki], frozenset[str]]
    päivä: date

    def verrattavia(self, tiedosto: Asiakastiedosto) -> int:
        """Palauta, montako muuta asiakasta samalla valmentajalla on aineistossa."""
        return self.asiakkaita.get(_valmentaja(tiedosto, self.päivä), 1) - 1

    def on_kopio(self, tiedosto: Asiakastiedosto, jäljet: Iterable[Sormenjälki]) -> bool:
        """Kerro, onko jollain toisella saman valmentajan asiakkaalla sama sormenjälki."""
        oma, kuka = tiedosto.asiakas.tunnus, _valmentaja(tiedosto, self.päivä)
        return any(self.omistajat.get((kuka, jälki), frozenset()) - {oma} for jälki in jäljet)


def kokoa(asiakkaat: Iterable[Asiakastiedosto], päivä: date) -> Kopiot:
    """Palauta aineiston sormenjäljet valmentajittain."""
    määrät: dict[str, int] = {}
    omistajat: dict[tuple[str, Sormenjälki], set[str]] = {}
    for tiedosto in asiakkaat:
        kuka = _valmentaja(tiedosto, päivä)
        määrät[kuka] = määrät.get(kuka, 0) + 1
        for jälki in _kaikki(tiedosto):
            omistajat.setdefault((kuka, jälki), set()).add(tiedosto.asiakas.tunnus)
    return Kopiot(määrät, {jälki: frozenset(kenen) for jälki, kenen in omistajat.items()}, päivä)


def haun_jäljet(tiedosto: Asiakastiedosto, suunnitelma: Työnhakusuunnitelma) -> Iterator[Sormenjälki]:
    """Anna tavoitteen teksti, ja työnantajat ja askeleet yhtenä joukkona (ehto 16.23)."""
    if suunnitelma.tavoite:
        yield "tavoite", _tasattu(suunnitelma.tavoite)
    nimet = [rivi.työnantajannimi(tiedosto) for rivi in suunnitelma.työnantajat]
    työnantajat = {_tasattu(nimi) for nimi in nimet if nimi}
    askeleet = {_tasattu(askel.mitä) for askel in suunnitelma.askeleet if askel.mitä}
    if työnantajat or askeleet:
        yield "teot", frozenset(työnantajat), frozenset(askeleet)


def tuen_jäljet(suunnitelma: Tukisuunnitelma) -> Iterator[Sormenjälki]:
    """Anna tukien lajit ja sisällöt yhtenä joukkona (ehto 22.23)."""
    tuet = frozenset((tuki.laji, _tasattu(tuki.mitä)) for tuki in suunnitelma.tuet if tuki.mitä)
    if tuet:
        yield "tuet", tuet


def _kaikki(tiedosto: Asiakastiedosto) -> Iterator[Sormenjälki]:
    for suunnitelma in tiedosto.työnhakusuunnitelmat:
        yield from haun_jäljet(tiedosto, suunnitelma)
    for työ in tiedosto.työsuhteet:
        for tukisuunnitelma in työ.tukisuunnitelmat:
            yield from tuen_jäljet(tukisuunnitelma)


def _valmentaja(tiedosto: Asiakastiedosto, päivä: date) -> str:
    tehtävässä = valmentaja(tiedosto, päivä)
    return tehtävässä.tunnus or tehtävässä.nimi or ""


def _tasattu(teksti: str) -> str:
    return " ".join(teksti.casefold().split())
