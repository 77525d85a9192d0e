"""Tiimin tiedot → laskennallinen ehdotus yhdestä kriteeristä: pisteet, mistä ne laskettiin, ja mitä jäi laskematta."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from lomake.aika import Jakso
from lomake.kriteerit.ehto import Tulos
from lomake.language import POIS, YES_NO, FiSv, joined, sama
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


PÄIVIÄ, KAPPALETTA = FiSv("pv", "dagar"), FiSv("kpl", "st.")
HTV, ASIAKKAITA_HTV = FiSv("htv", "årsverken"), FiSv("as./htv", "klienter/årsverke")
PROSENTTIA, TUNTIA, ILMAN_YKSIKKÖÄ = sama("%"), sama("h"), POIS
"""Mittausten yksiköt."""


@dataclass(frozen=True, slots=True)
class Mittaus:
    """Yksi laskettu luku: `arvo` on tarkka, None kun sitä ei voi laskea. `n` on, montako tapausta laskettiin.

    `pieni_on_hyvä`: pienempi luku on parempi, kuten päivissä työnantajatapaamiseen.
    """

    nimi: FiSv
    arvo: Fraction | None
    n: int
    jakso: Jakso | None = None
    yksikkö: FiSv = PROSENTTIA
    pieni_on_hyvä: bool = False

    def sanoin(self, rajat: Rajat) -> FiSv:
        """Palauta luku sanoina: Toiveita vastaavat yhteydet: 95,5 % (n = 9, 20.5.2026–20.11.2026, pieni otos)."""
        jakso = f"{format_date(self.jakso.alku)}–{format_date(self.jakso.loppu)}" if self.jakso else POIS
        otos = PIENI_OTOS if self.on_pieni_otos(rajat) else POIS
        lisät = joined(", ", filter(None, (f"n = {self.n}", jakso, otos)))
        return self.nimi + ": " + self.luku() + " (" + lisät + ")"

    def luku(self) -> FiSv:
        """Palauta luku yhdellä desimaalilla, huonompaan päin pyöristettynä: 89,96 ei näytä 90:ltä."""
        if self.arvo is None:
            return Tulos.EI_LASKETTAVISSA.words
        kymmenykset = ceil(self.arvo * 10) if self.pieni_on_hyvä else floor(self.arvo * 10)
        luku = Decimal(kymmenykset) / 10
        return FiSv(format_number(luku, self.yksikkö.fi), format_number(luku, self.yksikkö.sv))

    def on_pieni_otos(self, rajat: Rajat) -> bool:
        """Kerro, onko tapauksia niin vähän, että lukuun on suhtauduttava varoen; ilman tapauksia lukua ei ole."""
        return 0 < self.n < rajat[Raja.PIENI_OTOS]


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
    perustelu: FiSv
    mittaukset: tuple[Mittaus, ...] = ()
    näyttö: tuple[FiSv, ...] = ()
    asiakirjat: tuple[FiSv, ...] = ()
    huomiot: tuple[FiSv, ...] = ()
    rajat: tuple[Raja, ...] = ()
    väli: tuple[int, int] | None = None
    arvioijalle: tuple[FiSv, ...] = ()


PIENI_OTOS = FiSv("pieni otos", "litet urval")


def otoshuomio(n: int, rajat: Rajat) -> tuple[FiSv, ...]:
    """Palauta huomautus pienestä otoksesta, jos tapauksia on vähän; ilman tapauksia ei mitään."""
    return (PIENI_OTOS + f" (n = {n})",) if 0 < n < rajat[Raja.PIENI_OTOS] else ()


def asiakirjat(mitä: FiSv, asiakkaat: Iterable[Asiakastiedosto]) -> tuple[FiSv, ...]:
    """Palauta rivi, josta arvioija löytää asiakirjat: asiakastunnukset, niistä ensimmäiset; ilman niitä ei riviä."""
    tunnukset = list(dict.fromkeys(asiakas.asiakas.tunnus for asiakas in asiakkaat))
    loput = len(tunnukset) - ASIAKIRJOJA
    lisää = FiSv(f" ja {loput} muuta", f" och {loput} till") if loput > 0 else POIS
    return (mitä + f": {', '.join(tunnukset[:ASIAKIRJOJA])}" + lisää + ".",) if tunnukset else ()


def kyllä_ei(osat: Iterable[FiSv], toteutuvat: Iterable[bool]) -> tuple[FiSv, ...]:
    """Palauta jokaisesta osasta, toteutuuko se: kenttäohjaus kuukausittain: kyllä."""
    return tuple(osa + ": " + YES_NO[toteutuu] for osa, toteutuu in zip(osat, toteutuvat, strict=True))


def ei_ehdotusta(kriteeri: int, perustelu: FiSv, rajat: Sequence[Raja] = ()) -> Ehdotus:
    """Palauta, ettei ehdotusta voi laskea, ja miksi."""
    return Ehdotus(kriteeri, None, perustelu, rajat=tuple(rajat))


ASIAKIRJOJA = 10
"""Montako asiakastunnusta yhdellä näytön rivillä enintään on."""

LÄHIN_KESKIARVOA = FiSv(
    "Valmentajien pisteet: {pisteet}. Ehdotus on keskiarvoa lähin kokonaisluku.",
    "Arbetscoachernas poäng: {pisteet}. Förslaget är heltalet närmast medeltalet.",
)
TIIMI_PUUTTUU = FiSv(
    "Tiimitiedosto puuttuu, joten tätä ei voi laskea.", "Teamfilen saknas, så det här kan inte räknas."
)


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
