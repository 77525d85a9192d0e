"""Kriteerien ja lukujen rajat: arvo, yksikkö, voimaantulo ja lähde yhdessä paikassa, ja mitä niistä päivänä käytetään.

Raja, jonka lähteenä on [D], on tämän palvelun oma ehdotus (lomakkeisto 0): organisaatio voi vaihtaa sen asetuksissaan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lomake.tiedot.asetukset import Asetukset, PäiväNolla, Raja
from lomake.values import NBSP


@dataclass(frozen=True, slots=True)
class Arvo:
    """Rajan arvo, sen lähde ja päivä, josta se on voimassa."""

    arvo: int
    yksikkö: str
    lähde: str
    alkaen: date = date.min

    def __str__(self) -> str:
        return f"{self.arvo}{NBSP}{self.yksikkö}" if self.yksikkö else str(self.arvo)


_K = "lomakkeisto 3, kriteeri"
RAJAT: Mapping[Raja, tuple[Arvo, ...]] = {
    Raja.HAKUJAKSO: (Arvo(6, "kk", f"{_K} 16"),),
    Raja.TYÖJAKSO: (Arvo(12, "kk", "lomakkeisto 4.2"),),
    Raja.PIENI_OTOS: (Arvo(10, "", f"{_K} 19"),),
    Raja.TAUKO: (Arvo(30, "pv", "lomakkeisto 2.15"),),
    Raja.ENSIMMÄINEN_SUUNNITELMA: (Arvo(30, "pv", "lomakkeisto 2.5 [D]"),),
    Raja.TAVOITE: (Arvo(20, "merkkiä", "lomakkeisto 4.1 [D]"),),
    Raja.TOIVEITA: (Arvo(3, "", "lomakkeisto 2.4"),),
    Raja.SUUNNITELMAN_TOIVEITA: (Arvo(2, "", "lomakkeisto 2.5"),),
    Raja.TYÖNANTAJIA: (Arvo(3, "", "lomakkeisto 2.5"),),
    Raja.ASKELIA: (Arvo(3, "", "lomakkeisto 2.5"),),
    Raja.VASTAAVUUS: (Arvo(90, "%", f"{_K} 16"),),
    Raja.UUSI_SUUNNITELMA: (Arvo(30, "pv", "lomakkeisto 4.1 [D]"),),
    Raja.TARKISTUSVÄLI: (Arvo(92, "pv", "lomakkeisto 2.5 [D]"),),
    Raja.TARKISTUSVARA: (Arvo(14, "pv", "lomakkeisto 4 [D]"),),
    Raja.EI_TULOSTA: (Arvo(60, "pv", "lomakkeisto 4.1 [D]"),),
    Raja.EI_TULOSTA_TARKISTUS: (Arvo(75, "pv", "lomakkeisto 4.1 [D]"),),
    Raja.VÄHÄINEN_KOKEMUS: (Arvo(12, "kk", "lomakkeisto 4.1 [D]"),),
    Raja.ILMAN_SUUNNITELMAA: (Arvo(25, "%", f"{_K} 16 [D]"),),
    Raja.TUKISUUNNITELMA: (Arvo(7, "pv", "lomakkeisto 2.8 [D]"),),
    Raja.TUKIEN_LAJEJA: (Arvo(3, "", "lomakkeisto 2.8"),),
    Raja.TUEN_ANTAJIA: (Arvo(2, "", "lomakkeisto 4.2"),),
    Raja.TUEN_PERUSTEITA: (Arvo(2, "", "lomakkeisto 4.2"),),
    Raja.TUKI_TOTEUTUI: (Arvo(31, "pv", "lomakkeisto 4.2 [D]"),),
    Raja.OPINTOTUKIA: (Arvo(2, "", "lomakkeisto 2.10"),),
    Raja.ENSITARKISTUS: (Arvo(35, "pv", "lomakkeisto 4.2 [D]"),),
    Raja.MUUTOS: (Arvo(30, "pv", "lomakkeisto 4.2 [D]"),),
    Raja.PITKÄ_POISSAOLO: (Arvo(14, "pv", "lomakkeisto 4.2 [D]"),),
    Raja.ENNEN_ALKUA: (Arvo(7, "pv", f"{_K} 23"),),
    Raja.ALUN_JÄLKEEN: (Arvo(3, "pv", f"{_K} 23"),),
    Raja.VIIKOITTAIN: (Arvo(4, "", f"{_K} 23"),),
    Raja.PÄÄTTYMISYHTEYS: (Arvo(3, "pv", f"{_K} 23"),),
    Raja.SUUNNITELMA_PÄÄTTYMISESTÄ: (Arvo(30, "pv", "lomakkeisto 4.2 [D]"),),
    Raja.SIIRTYMÄ: (Arvo(270, "pv", "lomakkeisto 4.2 [D]"),),
    Raja.KAIKKI_EHDOT: (Arvo(90, "%", "lomakkeisto 4.2 [D]"),),
    Raja.HOITOTAHO: (Arvo(80, "%", "lomakkeisto 4.2 [D]"),),
    Raja.USEIMMAT_EHDOT: (Arvo(80, "%", "lomakkeisto 4.2 [D]"),),
    Raja.JOKIN_TUKI: (Arvo(75, "%", "lomakkeisto 4.2 [D]"),),
    Raja.PUOLELLA_TUKI: (Arvo(40, "%", "lomakkeisto 4.2 [D]"),),
    Raja.ENSIMMÄINEN_TAPAAMINEN: (Arvo(30, "pv", f"{_K} 15"),),
    Raja.TUKI_VUODEN: (Arvo(12, "kk", f"{_K} 23"),),
    Raja.KERTOMINEN_UUDELLEEN: (Arvo(2, "kk", "lomakkeisto 8.3"),),
    Raja.MÄÄRÄAJAN_JATKO: (Arvo(30, "pv", "lomakkeisto 8.3"),),
    Raja.SAMA_KUPPI: (Arvo(3, "", "lomakkeisto 5"),),
    Raja.TAVOITTELUJA: (Arvo(3, "", f"{_K} 25"),),
    Raja.TAVOITTELUAIKA: (Arvo(28, "pv", f"{_K} 25"),),
    Raja.MUISTUTUS: (Arvo(30, "pv", "lomakkeisto 8.3 [D]"),),
}
"""Jokainen raja; uusi arvo lisätään rivin loppuun omalla voimaantulollaan, vanhaa ei muuteta."""


@dataclass(frozen=True, slots=True)
class Rajat:
    """Yhtenä päivänä voimassa olevat rajat: `rajat[Raja.TARKISTUSVÄLI]` on luku."""

    arvot: Mapping[Raja, Arvo]
    päivänolla: PäiväNolla = PäiväNolla.SOPIMUS

    def __getitem__(self, raja: Raja) -> int:
        return self.arvot[raja].arvo

    def selite(self, raja: Raja) -> str:
        """Palauta raja arvoineen ja lähteineen: suunnitelman tarkistusväli 92 pv (lomakkeisto 2.5 [D])."""
        arvo = self.arvot[raja]
        return f"{raja} {arvo} ({arvo.lähde})"


def voimassa(päivä: date, asetukset: Asetukset | None = None) -> Rajat:
    """Palauta päivänä voimassa olevat rajat; organisaation oma raja korvaa oletuksen siitä päivästä, josta se alkaa."""
    arvot = {raja: _viimeisin(rivit, päivä) for raja, rivit in RAJAT.items()}
    if asetukset is None:
        return Rajat(arvot)
    omat: dict[Raja, list[Arvo]] = {}
    for rivi in asetukset.rajat:
        if rivi.raja and rivi.arvo is not None and rivi.alkaen and rivi.alkaen <= päivä:
            arvo = Arvo(int(rivi.arvo), arvot[rivi.raja].yksikkö, rivi.lähde or "", rivi.alkaen)
            omat.setdefault(rivi.raja, []).append(arvo)
    arvot |= {raja: _viimeisin(rivit, päivä) for raja, rivit in omat.items()}
    return Rajat(arvot, asetukset.päivänolla)


def _viimeisin(rivit: tuple[Arvo, ...] | list[Arvo], päivä: date) -> Arvo:
    return max((arvo for arvo in rivit if arvo.alkaen <= päivä), key=lambda arvo: arvo.alkaen)
