"""Tiimin viimeisin arviointi ja laskennalliset ehdotukset → laatukriteerien koonti (lomakkeisto 2.14b).

Arvioijien pisteet ja laskettu ehdotus ovat aina eri kentissä: ehdotus ei ole koskaan arvioijan pistemäärä.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from lomake.aika import siirrä
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.kriteerit.luettelo import KRITEERIT, Kriteeri, Osio, Taso, taso
from lomake.language import POIS, FiSv
from lomake.tiedot import Tiimitiedosto
from lomake.tiedot.tiimi import Arviointi, Kehittämiskohde, Kriteeripiste

ENIMMÄISPISTEET = 5
"""Yhden kriteerin suurin pistemäärä."""
VUOSITTAIN_ALKAEN = 100
"""Pistemäärä, josta alkaen arvioidaan kerran vuodessa; sitä ennen puolen vuoden välein (lomakkeisto 3)."""
ARVIOINTIVÄLI, TIHEÄ_ARVIOINTIVÄLI = 12, 6
"""Kuukausia seuraavaan arviointiin."""
ARVIOITU = FiSv(f"/{len(KRITEERIT)} arvioitu", f"/{len(KRITEERIT)} bedömda")
"""Mitä sanotaan, kun kaikkia kriteereitä ei ole arvioitu: sen edessä on, montako on."""


@dataclass(frozen=True, slots=True)
class Rivi:
    """Yksi kriteeri: arvioijien pisteet, perustelu ja näyttö, ja niiden vieressä laskettu ehdotus."""

    kriteeri: Kriteeri
    pisteet: int | None = None
    perustelu: str = ""
    näyttö: str = ""
    ehdotus: Ehdotus | None = None


@dataclass(frozen=True, slots=True)
class Koonti:
    """25 kriteeriä osioittain. `palvelu` on järjestäjä ja tiimi."""

    rivit: tuple[Rivi, ...]
    arviointi: Arviointi
    palvelu: str = ""
    tiiminvetäjä: str = ""

    @property
    def arvioijat(self) -> tuple[str, ...]:
        """Palauta arvioijien nimet."""
        return tuple(nimi for nimi in self.arviointi.arvioijat if nimi)

    def osion_rivit(self, osio: Osio) -> tuple[Rivi, ...]:
        """Palauta osion kriteerit järjestyksessä."""
        return tuple(rivi for rivi in self.rivit if rivi.kriteeri.osio is osio)

    def välisumma(self, osio: Osio) -> int | None:
        """Palauta osion pisteet; None, jos jokin sen kriteereistä on arvioimatta."""
        return summa(rivi.pisteet for rivi in self.osion_rivit(osio))

    @property
    def arvioitu(self) -> int:
        """Palauta, montako kriteeriä on arvioitu."""
        return sum(rivi.pisteet is not None for rivi in self.rivit)

    @property
    def yhteispistemäärä(self) -> int | None:
        """Palauta pisteet yhteensä; None, jos jokin kriteeri on arvioimatta."""
        return summa(rivi.pisteet for rivi in self.rivit)

    @property
    def taso(self) -> Taso | None:
        """Palauta saavutettu taso; None, jos jokin kriteeri on arvioimatta."""
        pisteet = self.yhteispistemäärä
        return None if pisteet is None else taso(pisteet)

    @property
    def tulos(self) -> FiSv:
        """Palauta taso sanoina, tai montako kriteeriä on arvioitu."""
        return self.taso.words if self.taso else f"{self.arvioitu}" + ARVIOITU

    @property
    def seuraava(self) -> date | None:
        """Palauta, milloin seuraava arviointi on viimeistään; None, jos pistemäärä tai päivä puuttuu."""
        return seuraava_arviointi(self.arviointi.päiväys, self.yhteispistemäärä)


def koonti(tiimi: Tiimitiedosto | None, päivä: date, ehdotukset: Iterable[Ehdotus] = (), *, ohita: int = 0) -> Koonti:
    """Palauta koonti viimeisimmästä arvioinnista, joka on tehty viimeistään `päivä`; `ohita` siitä taaksepäin."""
    arviointi = _viimeisin(tiimi.arvioinnit if tiimi else (), päivä, ohita)
    annetut = _annetut(arviointi)
    lasketut = {ehdotus.kriteeri: ehdotus for ehdotus in ehdotukset}
    rivit = tuple(_rivi(kriteeri, annetut.get(kriteeri.nro), lasketut.get(kriteeri.nro)) for kriteeri in KRITEERIT)
    if tiimi is None:
        return Koonti(rivit, arviointi)
    tiedot = tiimi.tiimi
    palvelu = ", ".join(filter(None, (tiedot.järjestäjä, tiedot.nimi)))
    return Koonti(rivit, arviointi, palvelu, tiedot.tiiminvetäjä.nimi or "")


def summa(pisteet: Iterable[int | None]) -> int | None:
    """Palauta summa; None, jos yksikin puuttuu."""
    annetut = list(pisteet)
    return None if None in annetut else sum(piste for piste in annetut if piste is not None)


def seuraava_arviointi(päiväys: date | None, pisteet: int | None) -> date | None:
    """Palauta seuraavan arvioinnin viimeinen päivä; None, jos jompikumpi puuttuu."""
    if päiväys is None or pisteet is None:
        return None
    return siirrä(päiväys, ARVIOINTIVÄLI if pisteet >= VUOSITTAIN_ALKAEN else TIHEÄ_ARVIOINTIVÄLI)


def kohteen_nimi(kohde: Kehittämiskohde) -> FiSv:
    """Palauta kehitettävä kriteeri numeroineen; tyhjä, jos sellaista kriteeriä ei ole."""
    return next((kriteeri.numeroituna for kriteeri in KRITEERIT if kriteeri.nro == kohde.kriteeri), POIS)


def _viimeisin(arvioinnit: Sequence[Arviointi], päivä: date, ohita: int) -> Arviointi:
    tehdyt = [(arvio.päiväys, paikka) for paikka, arvio in enumerate(arvioinnit) if arvio.päiväys]
    vanhat = sorted((kohta for kohta in tehdyt if kohta[0] <= päivä), reverse=True)[ohita:]
    return arvioinnit[vanhat[0][1]] if vanhat else Arviointi()


def _annetut(arviointi: Arviointi) -> dict[int, Kriteeripiste]:
    """Palauta pisterivit numeron mukaan; kahdesti arvioitua kriteeriä ei voi tulkita, joten se jää arvioimatta."""
    rivit: dict[int, list[Kriteeripiste]] = {}
    for rivi in arviointi.pisteet:
        if rivi.nro is not None and rivi.nro % 1 == 0:
            rivit.setdefault(int(rivi.nro), []).append(rivi)
    return {nro: samat[0] for nro, samat in rivit.items() if len(samat) == 1}


def _rivi(kriteeri: Kriteeri, annettu: Kriteeripiste | None, ehdotus: Ehdotus | None) -> Rivi:
    if annettu is None:
        return Rivi(kriteeri, ehdotus=ehdotus)
    # Pisteet ovat kokonaislukuja: 4,5 ei ole pistemäärä, eikä sitä pyöristetä.
    kokonainen = annettu.pisteet is not None and annettu.pisteet % 1 == 0
    pisteet = int(annettu.pisteet) if annettu.pisteet is not None and kokonainen else None
    return Rivi(kriteeri, pisteet, annettu.perustelu or "", annettu.näyttö or "", ehdotus)
