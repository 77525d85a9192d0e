"""Ehto ja vastaus: mitä kriteeri kysyy yhdeltä asiakirjalta, ja mitä siihen vastataan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from lomake.explained import Explained
from lomake.language import FiSv, Worded, Words
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja

Polku = tuple[str | int, ...]
"""Paikka asiakastiedostossa: ("työsuhteet", 1, "päättyminen", "päättyi")."""


class Tulos(Worded):
    """Mitä ehdosta sanotaan."""

    KUNNOSSA = "kunnossa", "i ordning"
    PUUTTUU = "puuttuu", "saknas"
    EI_VIELÄ = "ei koske vielä", "gäller inte ännu"
    EI_LASKETTAVISSA = "ei laskettavissa", "kan inte räknas"


@dataclass(frozen=True, slots=True)
class Rivi:
    """Rivi, jota ehto katsoi: missä se on, mitä siitä sanotaan, ja mille päivälle se kuuluu."""

    polku: Polku
    syy: Words = ""


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
    korjataan. `rajat` ovat rajat, joita ehto käyttää; teksti nimeää niiden arvot järjestyksessä: {0}, {1}.
    `korjattavissa` on epätosi, kun kirjattu päivä ratkaisi asian: mennyttä ei kirjata uudelleen.
    """

    tunnus: str
    malli: FiSv
    pakollinen: bool
    lomake: str
    laske: Explained[[K], Vastaus]
    rajat: Sequence[Raja] = ()
    korjattavissa: bool = True

    @property
    def kriteeri(self) -> int:
        """Palauta kriteerin numero."""
        return int(self.tunnus.partition(".")[0])

    @property
    def laskutapa(self) -> FiSv:
        """Palauta, miten ehto lasketaan: sen funktion kuvaus ilman numeroa."""
        kuvaus = self.laske.words
        return FiSv(kuvaus.fi.removeprefix(f"{self.tunnus}: "), kuvaus.sv).capitalized()

    def teksti(self, rajat: Rajat) -> FiSv:
        """Palauta, mitä ehto vaatii, sen päivän rajoin."""
        arvot = [rajat[raja] for raja in self.rajat]
        return FiSv(self.malli.fi.format(*arvot), self.malli.sv.format(*arvot))


def kunnossa_jos(ehto: object, kohta: Polku) -> Vastaus:
    """Palauta kunnossa tai puuttuu."""
    return Vastaus(Tulos.KUNNOSSA if ehto else Tulos.PUUTTUU, kohta)


def ei_vielä(kohta: Polku = (), pois: Sequence[Rivi] = ()) -> Vastaus:
    """Palauta, ettei ehto koske vielä: tietoa ei voi vielä olla."""
    return Vastaus(Tulos.EI_VIELÄ, kohta, pois=tuple(pois))


def ei_laskettavissa(kohta: Polku, pois: Sequence[Rivi] = ()) -> Vastaus:
    """Palauta, ettei ehtoa voi laskea, koska kohta puuttuu tai on epäselvä."""
    return Vastaus(Tulos.EI_LASKETTAVISSA, kohta, pois=tuple(pois))


@dataclass(slots=True)
class Katsaus:
    """Rivit sitä mukaa kuin ehto katsoo ne: täyttääkö, onko vailla vai jääkö pois laskusta."""

    mukana: list[Rivi] = field(default_factory=list)
    vailla: list[Rivi] = field(default_factory=list)
    pois: list[Rivi] = field(default_factory=list)

    def lisää(self, polku: Polku, kunnossa: object, syy: Words = "") -> None:
        """Lisää katsottu rivi; `syy` sanoo, mitä siltä puuttuu."""
        if kunnossa:
            self.mukana.append(Rivi(polku))
        else:
            self.vailla.append(Rivi(polku, syy))

    def ohita(self, polku: Polku, syy: Words) -> None:
        """Jätä rivi pois laskusta."""
        self.pois.append(Rivi(polku, syy))

    def vastaus(self, kohta: Polku) -> Vastaus:
        """Palauta kunnossa, kun yksikään rivi ei ole vailla; ilman rivejä ei vielä."""
        return self.osuudesta(kohta, 100)

    def osuudesta(self, kohta: Polku, prosentti: int) -> Vastaus:
        """Palauta kunnossa, kun vähintään `prosentti` riveistä täyttää ehdon; ilman rivejä ei vielä."""
        määrä = len(self.mukana) + len(self.vailla)
        if not määrä:
            return ei_vielä(kohta, self.pois)
        riittää = 100 * len(self.mukana) >= prosentti * määrä
        return Vastaus(
            Tulos.KUNNOSSA if riittää else Tulos.PUUTTUU,
            self.vailla[0].polku if self.vailla and not riittää else kohta,
            (len(self.mukana), määrä),
            tuple(self.mukana),
            tuple(self.vailla),
            tuple(self.pois),
        )
