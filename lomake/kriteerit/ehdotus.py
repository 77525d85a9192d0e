"""Tiimin tiedot → laskennallinen ehdotus yhdestä kriteeristä: pisteet, mistä ne laskettiin, ja mitä jäi laskematta."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from lomake.aika import Jakso
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Raja


@dataclass(frozen=True, slots=True)
class Aineisto:
    """Mistä ehdotukset lasketaan: tiimin asiakkaat ja tiimitiedosto, päivä ja silloin voimassa olevat rajat."""

    asiakkaat: Sequence[Asiakastiedosto]
    päivä: date
    rajat: Rajat
    tiimi: Tiimitiedosto | None = None


@dataclass(frozen=True, slots=True)
class Mittaus:
    """Yksi laskettu luku: `arvo` on tarkka, None kun sitä ei voi laskea. `n` on, montako tapausta laskettiin."""

    nimi: str
    arvo: Fraction | None
    n: int
    jakso: Jakso | None = None
    yksikkö: str = ""

    def on_pieni_otos(self, rajat: Rajat) -> bool:
        """Kerro, onko tapauksia niin vähän, että lukuun on suhtauduttava varoen."""
        return self.n < rajat[Raja.PIENI_OTOS]


@dataclass(frozen=True, slots=True)
class Ehdotus:
    """Laskennallinen ehdotus kriteerin pisteiksi; se ei ole koskaan arvioijan pistemäärä.

    `pisteet` on 1–5, tai None kun tiedot eivät riitä. `perustelu` sanoo, miten ne tulivat tai mitä puuttuu.
    `näyttö` on luettelo siitä, mitä asiakirjoista löytyi; siinä ei ole asiakkaiden nimiä eikä vapaata tekstiä.
    """

    kriteeri: int
    pisteet: int | None
    perustelu: str
    mittaukset: tuple[Mittaus, ...] = ()
    näyttö: tuple[str, ...] = ()
    huomiot: tuple[str, ...] = ()
    rajat: tuple[Raja, ...] = ()


def osuus(osoittaja: int, nimittäjä: int) -> Fraction | None:
    """Palauta osuus prosentteina pyöristämättä; None, jos jaettavaa ei ole."""
    return Fraction(100 * osoittaja, nimittäjä) if nimittäjä else None


def portaat(arvo: Fraction, rajat: Sequence[int]) -> int:
    """Palauta pisteet 5–1 laskevista alarajoista (5, 4, 3 ja 2 pisteen): 89,9 jää alle 90:n."""
    return next((pisteet for pisteet, raja in zip((5, 4, 3, 2), rajat, strict=True) if arvo >= raja), 1)
