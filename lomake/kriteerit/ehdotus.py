"""Tiimin tiedot → laskennallinen ehdotus yhdestä kriteeristä: pisteet, mistä ne laskettiin, ja mitä jäi laskematta."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from lomake.aika import Jakso
from lomake.language import Words, in_language
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Raja
from lomake.values import format_date, format_number


@dataclass(frozen=True, slots=True)
class Aineisto:
    """Mistä ehdotukset lasketaan: tiimin asiakkaat ja tiimitiedosto, päivä ja silloin voimassa olevat rajat."""

    asiakkaat: Sequence[Asiakastiedosto]
    päivä: date
    rajat: Rajat
    tiimi: Tiimitiedosto | None = None


@dataclass(frozen=True, slots=True)
class Mittaus:
    """Yksi laskettu luku: `arvo` on tarkka, None kun sitä ei voi laskea. `n` on, montako tapausta laskettiin.

    `pieni_on_hyvä`: pienempi luku on parempi, kuten päivissä työnantajatapaamiseen.
    """

    nimi: Words
    arvo: Fraction | None
    n: int
    jakso: Jakso | None = None
    yksikkö: str = "%"
    pieni_on_hyvä: bool = False

    def __str__(self) -> str:
        jakso = f", {format_date(self.jakso.alku)}–{format_date(self.jakso.loppu)}" if self.jakso else ""
        return f"{in_language(self.nimi, 'fi')}: {self.luku()} (n = {self.n}{jakso})"

    def luku(self) -> str:
        """Palauta luku yhdellä desimaalilla, huonompaan päin pyöristettynä: 89,96 ei näytä 90:ltä."""
        if self.arvo is None:
            return "ei laskettavissa"
        kymmenykset = ceil(self.arvo * 10) if self.pieni_on_hyvä else floor(self.arvo * 10)
        return format_number(Decimal(kymmenykset) / 10, self.yksikkö)

    def on_pieni_otos(self, rajat: Rajat) -> bool:
        """Kerro, onko tapauksia niin vähän, että lukuun on suhtauduttava varoen."""
        return self.n < rajat[Raja.PIENI_OTOS]


@dataclass(frozen=True, slots=True)
class Ehdotus:
    """Laskennallinen ehdotus kriteerin pisteiksi; se ei ole koskaan arvioijan pistemäärä.

    `pisteet` on 1–5, tai None kun tiedot eivät riitä. `perustelu` sanoo, miten ne tulivat tai mitä puuttuu.
    `näyttö` on luettelo siitä, mitä asiakirjoista löytyi: vain lukuja. `asiakirjat` nimeää asiakastunnuksin, mitkä
    asiakirjat arvioijan on hyvä avata: ne jäävät palvelun sisälle, eivätkä kuulu pisteytykseen.
    `väli` on alin ja ylin pistemäärä, kun tiedoista näkyy osa ja arvioija päättää loput kysymyksistä `arvioijalle`.
    """

    kriteeri: int
    pisteet: int | None
    perustelu: Words
    mittaukset: tuple[Mittaus, ...] = ()
    näyttö: tuple[str, ...] = ()
    asiakirjat: tuple[str, ...] = ()
    huomiot: tuple[str, ...] = ()
    rajat: tuple[Raja, ...] = ()
    väli: tuple[int, int] | None = None
    arvioijalle: tuple[str, ...] = ()


def otoshuomio(mittaus: Mittaus, rajat: Rajat) -> tuple[str, ...]:
    """Palauta huomautus pienestä otoksesta, jos tapauksia on vähän; ilman tapauksia ei mitään."""
    return (f"pieni otos (n = {mittaus.n})",) if mittaus.n and mittaus.on_pieni_otos(rajat) else ()


def asiakirjat(mitä: str, asiakkaat: Iterable[Asiakastiedosto]) -> tuple[str, ...]:
    """Palauta rivi, josta arvioija löytää asiakirjat: asiakastunnukset, niistä ensimmäiset; ilman niitä ei riviä."""
    tunnukset = list(dict.fromkeys(asiakas.asiakas.tunnus for asiakas in asiakkaat))
    loput = len(tunnukset) - ASIAKIRJOJA
    lisää = f" ja {loput} muuta" if loput > 0 else ""
    return (f"{mitä}: {', '.join(tunnukset[:ASIAKIRJOJA])}{lisää}.",) if tunnukset else ()


def ei_ehdotusta(kriteeri: int, perustelu: str, rajat: Sequence[Raja] = ()) -> Ehdotus:
    """Palauta, ettei ehdotusta voi laskea, ja miksi."""
    return Ehdotus(kriteeri, None, perustelu, rajat=tuple(rajat))


ASIAKIRJOJA = 10
"""Montako asiakastunnusta yhdellä näytön rivillä enintään on."""

TIIMI_PUUTTUU = "Tiimitiedosto puuttuu, joten tätä ei voi laskea."


def osuus(osoittaja: int, nimittäjä: int) -> Fraction | None:
    """Palauta osuus prosentteina pyöristämättä; None, jos jaettavaa ei ole."""
    return Fraction(100 * osoittaja, nimittäjä) if nimittäjä else None


def portaat(arvo: Fraction, rajat: Sequence[int]) -> int:
    """Palauta pisteet 5–1 laskevista alarajoista (5, 4, 3 ja 2 pisteen): 89,9 jää alle 90:n."""
    return next((pisteet for pisteet, raja in zip((5, 4, 3, 2), rajat, strict=True) if arvo >= raja), 1)


def yläportaat(arvo: Fraction, rajat: Sequence[int]) -> int:
    """Palauta pisteet 5–1 nousevista ylärajoista (5, 4, 3 ja 2 pisteen): 20,1 on yli 20:n."""
    return next((pisteet for pisteet, raja in zip((5, 4, 3, 2), rajat, strict=True) if arvo <= raja), 1)


def lähin(pisteet: Sequence[int]) -> int:
    """Palauta valmentajien pisteiden keskiarvoa lähin kokonaisluku; puolikas pyöristyy alas (lomakkeisto 3)."""
    return ceil(Fraction(sum(pisteet), len(pisteet)) - Fraction(1, 2))


def osien_pisteet(osia: int) -> int:
    """Palauta pisteet, kun kriteeri on viisi osaa: toteutuneiden määrä, vähintään 1."""
    return max(1, osia)
