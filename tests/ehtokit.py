"""A sample client changed in one place, and what one condition says of it: the tables of the criteria tests."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lomake import rajat, source
from lomake.aika import Jakso
from lomake.kriteerit import kopiot, kriteeri16, kriteeri22
from lomake.kriteerit.ehto import Polku, Rivi, Tulos, Vastaus
from lomake.kriteerit.haku import haku
from lomake.kriteerit.tyo import työt
from lomake.language import in_language
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto

SAMPLES = Path(__file__).parent.parent / "samples" / "asiakkaat"
TODAY = date(2026, 11, 20)
RAJAT: Rajat = rajat.voimassa(TODAY)
KOKO_PALVELU = Jakso(date(2025, 9, 1), date(2027, 12, 31))
"""A window that leaves no row of the samples out."""
POIS = object()
"""Instead of a value: the field or the row is taken away."""

KUNNOSSA, PUUTTUU, EI_VIELÄ, EI_LASKETTAVISSA = Tulos


@cache
def _luettu(nimi: str) -> dict[str, Any]:
    return source.read((SAMPLES / f"{nimi}.yaml").read_bytes(), f"{nimi}.yaml").data


@cache
def _asiakas(nimi: str) -> Asiakastiedosto:
    return Asiakastiedosto.model_validate(_luettu(nimi))


def muutettu(nimi: str, muutos: Mapping[str, Any] | None = None) -> Asiakastiedosto:
    """Return the sample client with other values at some places: {"työnhakusuunnitelmat.1.tarkistus": "27.6.2026"}.

    A number one past the end of a list adds a row. Only the branches that change are read again.
    """
    luettu, muutos = _luettu(nimi), muutos or {}
    haarat = {str(polku(paikka)[0]) for paikka in muutos}
    data = {haara: copy.deepcopy(luettu[haara]) for haara in haarat & luettu.keys()}
    for paikka, arvo in muutos.items():
        _muuta(data, polku(paikka), arvo)
    osa = Asiakastiedosto.model_validate({"asiakas": luettu["asiakas"]} | data)
    return _asiakas(nimi).model_copy(update={haara: getattr(osa, haara) for haara in haarat})


def _muuta(data: dict[str, Any], paikka: Polku, arvo: object) -> None:
    osa: Any = data
    for askel in paikka[:-1]:
        osa = osa.setdefault(askel, {}) if isinstance(osa, dict) else osa[askel]
    if arvo is POIS:
        del osa[paikka[-1]]
    elif isinstance(osa, list) and paikka[-1] == len(osa):
        osa.append(arvo)
    else:
        osa[paikka[-1]] = arvo


def polku(teksti: str) -> Polku:
    """Return the place that a text with dots tells."""
    return tuple(int(askel) if askel.isdigit() else askel for askel in teksti.split("."))


def teksti(paikka: Polku) -> str:
    """Return a place as text with dots."""
    return ".".join(map(str, paikka))


def rivit(katsotut: Sequence[Rivi]) -> list[str]:
    """Return rows as text: the place, and what is said of it."""
    sanat = ((teksti(rivi.polku), in_language(rivi.syy, "fi")) for rivi in katsotut)
    return [f"{paikka}: {syy}" if syy else paikka for paikka, syy in sanat]


@dataclass(frozen=True)
class Tapaus:
    """One line of a table: what is changed, and what the condition then says of the client."""

    nimi: str
    tulos: Tulos
    kohta: str
    muutos: Mapping[str, Any] = field(default_factory=dict)
    osuus: tuple[int, int] | None = None
    vailla: Sequence[str] = ()
    pois: Sequence[str] = ()
    mukana: Sequence[str] | None = None
    päivä: date | None = None
    kenen: str = ""
    työ: int = 0
    jakso: Jakso = KOKO_PALVELU
    muut: Sequence[tuple[str, Mapping[str, Any]]] = ()

    def odotus(self) -> dict[str, Any]:
        """Return what the table expects."""
        odotettu = {"tulos": self.tulos, "kohta": self.kohta, "osuus": self.osuus}
        odotettu |= {"vailla": list(self.vailla), "pois": list(self.pois)}
        return odotettu | ({"mukana": list(self.mukana)} if self.mukana is not None else {})

    def vastaus(self, tunnus: str, kenen: str, päivä: date) -> dict[str, Any]:
        """Return what the condition says, of the client and on the day that the table is about."""
        asiakas, päivä = self.kenen or kenen, self.päivä or päivä
        tiedosto = muutettu(asiakas, self.muutos)
        muut = kopiot.kokoa([tiedosto, *(muutettu(*yksi) for yksi in self.muut)], päivä) if self.muut else None
        if tunnus.startswith("16."):
            vastaus = vastaus_16(tunnus, tiedosto, päivä, self.jakso, muut)
        else:
            vastaus = vastaus_22(tunnus, tiedosto, päivä, self.työ, muut)
        saatu = {"tulos": vastaus.tulos, "kohta": teksti(vastaus.kohta), "osuus": vastaus.osuus}
        saatu |= {"vailla": rivit(vastaus.vailla), "pois": rivit(vastaus.pois)}
        return saatu | ({"mukana": rivit(vastaus.mukana)} if self.mukana is not None else {})


def vastaus_16(
    tunnus: str,
    tiedosto: Asiakastiedosto,
    päivä: date = TODAY,
    jakso: Jakso = KOKO_PALVELU,
    muut: kopiot.Kopiot | None = None,
    raja: Rajat = RAJAT,
) -> Vastaus:
    """Return what a condition of criterion 16 says."""
    ehto = next(ehto for ehto in kriteeri16.EHDOT if ehto.tunnus == tunnus)
    return ehto.laske(haku(tiedosto, päivä, raja, jakso, muut))


def vastaus_22(
    tunnus: str,
    tiedosto: Asiakastiedosto,
    päivä: date = TODAY,
    paikka: int = 0,
    muut: kopiot.Kopiot | None = None,
) -> Vastaus:
    """Return what a condition of criterion 22 says of the job at a place of the file."""
    ehto = next(ehto for ehto in kriteeri22.EHDOT if ehto.tunnus == tunnus)
    return ehto.laske(next(työ for työ in työt(tiedosto, päivä, RAJAT, muut) if työ.paikka == paikka))


def tapaukset(*rivit: Tapaus) -> pytest.MarkDecorator:
    """Return the mark that runs a test once for every line of its table."""
    return pytest.mark.parametrize("tapaus", [pytest.param(rivi, id=rivi.nimi) for rivi in rivit])
