"""Ehto ja vastaus: mitä kriteeri kysyy yhdeltä asiakirjalta, ja mitä siihen vastataan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar

from lomake.tiedot.asetukset import Raja

Polku = tuple[str | int, ...]
"""Paikka asiakastiedostossa: ("työsuhteet", 1, "päättyminen", "päättyi")."""


class Tulos(Enum):
    """Mitä ehdosta sanotaan."""

    KUNNOSSA = "kunnossa"
    PUUTTUU = "puuttuu"
    EI_VIELÄ = "ei koske vielä"
    EI_LASKETTAVISSA = "ei laskettavissa"


@dataclass(frozen=True, slots=True)
class Rivi:
    """Rivi, jota ehto katsoi: missä se on, mitä siitä sanotaan, ja mille päivälle se kuuluu."""

    polku: Polku
    syy: str = ""


@dataclass(frozen=True, slots=True)
class Vastaus:
    """Ehdon vastaus perusteluineen.

    `osuus`: montako riviä täyttää ehdon, montako katsottiin; None, kun ehto ei ole osuus.
    `mukana` ovat rivit, jotka täyttävät ehdon, `vailla` ne, jotka eivät täytä, ja `pois` ne, joita ei laskettu.
    `kohta` on kenttä, jossa asia korjataan.
    """

    tulos: Tulos
    kohta: Polku = ()
    osuus: tuple[int, int] | None = None
    mukana: tuple[Rivi, ...] = ()
    vailla: tuple[Rivi, ...] = ()
    pois: tuple[Rivi, ...] = ()


K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Ehto(Generic[K]):
    """Yksi tarkistettava ehto.

    `pakollinen`: jos ehto ei täyty, asiakirja ei ole kunnossa; muuten ehto on neuvo. `lomake` on lomake, jolla asia
    korjataan. `rajat` ovat rajat, joita ehto käyttää: ne tulostetaan arvoineen.
    """

    tunnus: str
    teksti: str
    pakollinen: bool
    lomake: str
    laske: Callable[[K], Vastaus]
    rajat: Sequence[Raja] = field(default=())

    @property
    def kriteeri(self) -> int:
        """Palauta kriteerin numero."""
        return int(self.tunnus.partition(".")[0])


def kunnossa_jos(täyttyy: object, kohta: Polku) -> Vastaus:
    """Palauta kunnossa tai puuttuu."""
    return Vastaus(Tulos.KUNNOSSA if täyttyy else Tulos.PUUTTUU, kohta)


def ei_vielä(kohta: Polku = (), pois: Sequence[Rivi] = ()) -> Vastaus:
    """Palauta, ettei ehto koske vielä: tietoa ei voi vielä olla."""
    return Vastaus(Tulos.EI_VIELÄ, kohta, pois=tuple(pois))


def ei_laskettavissa(kohta: Polku, pois: Sequence[Rivi] = ()) -> Vastaus:
    """Palauta, ettei ehtoa voi laskea, koska kohta puuttuu tai on epäselvä."""
    return Vastaus(Tulos.EI_LASKETTAVISSA, kohta, pois=tuple(pois))


def jokainen(mukana: Sequence[Rivi], vailla: Sequence[Rivi], kohta: Polku, pois: Sequence[Rivi] = ()) -> Vastaus:
    """Palauta kunnossa, kun yksikään rivi ei ole vailla, muuten kohdaksi niistä ensimmäinen; ilman rivejä ei vielä."""
    if not mukana and not vailla:
        return ei_vielä(kohta, pois)
    tulos = Tulos.PUUTTUU if vailla else Tulos.KUNNOSSA
    paikka = vailla[0].polku if vailla else kohta
    osuus = (len(mukana), len(mukana) + len(vailla))
    return Vastaus(tulos, paikka, osuus, tuple(mukana), tuple(vailla), tuple(pois))
