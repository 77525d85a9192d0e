"""Kriteerien ja lukujen rajat: arvo, yksikkö, voimaantulo ja lähde yhdessä paikassa, ja mitä niistä päivänä käytetään.

Raja, jonka lähteenä on [D], on tämän palvelun oma ehdotus (lomakkeisto 0): organisaatio voi vaihtaa sen asetuksissaan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lomake.language import FiSv
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

    @property
    def sv(self) -> str:
        """Palauta arvo yksikköineen ruotsiksi."""
        yksikkö = _RUOTSIKSI[self.yksikkö]
        return f"{self.arvo}{NBSP}{yksikkö}" if yksikkö else str(self.arvo)


_RUOTSIKSI = {
    "kk": "mån.",
    "pv": "dagar",
    "vk": "veckor",
    "htv": "årsv.",
    "merkkiä": "tecken",
    "": "",
    "%": "%",
    "as.": "klienter",
    "asiakasta": "klienter",
}


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
    Raja.TARKISTUS_LÄHELLÄ: (Arvo(14, "pv", "lomakkeisto 2.13 [D]"),),
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
    Raja.KERTOMINEN_UUDELLEEN: (Arvo(2, "kk", "lomakkeisto 8.3"),),
    Raja.MÄÄRÄAJAN_JATKO: (Arvo(30, "pv", "lomakkeisto 8.3"),),
    Raja.SAMA_KUPPI: (Arvo(3, "", "lomakkeisto 5"),),
    Raja.MUISTUTUS: (Arvo(30, "pv", "lomakkeisto 8.3 [D]"),),
    Raja.ASIAKKAITA: (Arvo(25, "as.", f"{_K} 1"),),
    Raja.TYÖAIKAJAKSO: (Arvo(3, "kk", f"{_K} 2"),),
    Raja.PALVELUJAKSO: (Arvo(6, "kk", f"{_K} 3"),),
    Raja.TOIMINTAJAKSO: (Arvo(12, "kk", f"{_K} 10 [D]"),),
    Raja.VIIKKOJAKSO: (Arvo(13, "vk", f"{_K} 17 [D]"),),
    Raja.VIIKOISTA: (Arvo(80, "%", f"{_K} 5 [D]"),),
    Raja.VERKOSTOTIIMEJÄ: (Arvo(2, "", f"{_K} 4"),),
    Raja.KIRJATTU: (Arvo(80, "%", f"{_K} 5 [D]"),),
    Raja.TIIMIN_HTV: (Arvo(2, "htv", f"{_K} 7"),),
    Raja.OHJAUSJAKSO: (Arvo(3, "kk", f"{_K} 7 [D]"),),
    Raja.RYHMÄOHJAUKSIA: (Arvo(2, "", f"{_K} 7"),),
    Raja.VALMENTAJIA_VETÄJÄLLÄ: (Arvo(10, "htv", f"{_K} 8"),),
    Raja.TYÖTARINOITA: (Arvo(2, "", f"{_K} 10"),),
    Raja.NEUVONTA_ENNEN: (Arvo(90, "%", f"{_K} 12 [D]"),),
    Raja.NEUVONTA_MUUTOKSISSA: (Arvo(80, "%", f"{_K} 12 [D]"),),
    Raja.NEUVONTAA: (Arvo(50, "%", f"{_K} 12 [D]"),),
    Raja.NEUVONTA_MUUTOKSESTA: (Arvo(30, "pv", f"{_K} 12 [D]"),),
    Raja.KERTOMISEN_OSA: (Arvo(80, "%", f"{_K} 13 [D]"),),
    Raja.KERTOMISKESKUSTELUJA: (Arvo(2, "", f"{_K} 13"),),
    Raja.PROFIILITAPAAMISIA: (Arvo(3, "", f"{_K} 14"),),
    Raja.PROFIILIN_TEKO: (Arvo(30, "pv", f"{_K} 14 [D]"),),
    Raja.TIETOLÄHTEITÄ: (Arvo(2, "", f"{_K} 14"),),
    Raja.PROFIILIPÄIVITYS: (Arvo(30, "pv", f"{_K} 14 [D]"),),
    Raja.PROFIILEJA: (Arvo(90, "%", f"{_K} 14 [D]"),),
    Raja.ILMAN_TAPAAMISTA: (Arvo(30, "pv", f"{_K} 15"),),
    Raja.ETSIJÖITÄ: (Arvo(3, "", f"{_K} 17"),),
    Raja.KÄYNTEJÄ_ETSIJÄLLE: (Arvo(2, "", f"{_K} 17"),),
    Raja.VIIKKOTARKISTUS: (Arvo(7, "pv", f"{_K} 17"),),
    Raja.KUUKAUSITARKISTUS: (Arvo(31, "pv", f"{_K} 17"),),
    Raja.TARKISTETTU: (Arvo(80, "%", f"{_K} 17 [D]"),),
    Raja.YLEISET_KÄYNNIT: (Arvo(0, "", f"{_K} 17"),),
    Raja.SUHDEJAKSO: (Arvo(12, "kk", f"{_K} 18 [D]"),),
    Raja.TOISTUVAT: (Arvo(50, "%", f"{_K} 18 [D]"),),
    Raja.USEASTI: (Arvo(2, "", f"{_K} 18"),),
    Raja.KUULTU_ENNEN: (Arvo(80, "%", f"{_K} 18 [D]"),),
    Raja.TARPEET_KUULTU: (Arvo(80, "%", f"{_K} 18 [D]"),),
    Raja.TARPEITA: (Arvo(3, "", f"{_K} 18"),),
    Raja.NYKYISET_TYÖT: (Arvo(0, "", f"{_K} 19"),),
    Raja.NYKYISIÄ_TÖITÄ: (Arvo(10, "", f"{_K} 21"),),
    Raja.VÄHÄN_TÖITÄ: (Arvo(1, "", f"{_K} 21"),),
    Raja.TUEN_OSUUS: (Arvo(80, "%", f"{_K} 23 [D]"),),
    Raja.TUKIVUOSI: (Arvo(12, "kk", f"{_K} 23"),),
    Raja.TUKIKUUKAUSIA: (Arvo(4, "", f"{_K} 23"),),
    Raja.PUOLET_TAVATTU: (Arvo(50, "%", f"{_K} 23"),),
    Raja.POISJÄÄNTEJÄ: (Arvo(2, "", f"{_K} 25"),),
    Raja.YRITYKSIÄ: (Arvo(3, "", f"{_K} 25"),),
    Raja.YRITYSTEN_AIKA: (Arvo(28, "pv", f"{_K} 25"),),
    Raja.TAVOITTELU: (Arvo(80, "%", f"{_K} 25 [D]"),),
    Raja.VIIKKOTAVOITE: (Arvo(6, "", f"{_K} 17"),),
    Raja.YHTEYSVÄLI: (Arvo(30, "pv", "lomakkeisto 2.14 [D]"),),
    Raja.VIIKKORYTMI: (Arvo(7, "pv", "lomakkeisto 2.14"),),
    Raja.KUUKAUSIRYTMI: (Arvo(31, "pv", "lomakkeisto 2.14"),),
    Raja.NELJÄNNESRYTMI: (Arvo(92, "pv", "lomakkeisto 2.14"),),
    Raja.PIENI_MÄÄRÄ: (Arvo(5, "asiakasta", "lomakkeisto 2.15"),),
    Raja.KOTIKÄYNTEJÄ: (Arvo(2, "", f"{_K} 25"),),
}
"""Jokainen raja; uusi arvo lisätään rivin loppuun omalla voimaantulollaan, vanhaa ei muuteta."""


@dataclass(frozen=True, slots=True)
class Rajat:
    """Yhtenä päivänä voimassa olevat rajat: `rajat[Raja.TARKISTUSVÄLI]` on luku."""

    arvot: Mapping[Raja, Arvo]
    päivänolla: PäiväNolla = PäiväNolla.SOPIMUS

    def __getitem__(self, raja: Raja) -> int:
        return self.arvot[raja].arvo

    def selite(self, raja: Raja) -> FiSv:
        """Palauta raja arvoineen ja lähteineen: suunnitelman tarkistusväli 92 pv (lomakkeisto 2.5 [D])."""
        return raja.words + " " + self.luku(raja)

    def luku(self, raja: Raja) -> FiSv:
        """Palauta rajan arvo lähteineen: 92 pv (lomakkeisto 2.5 [D])."""
        arvo = self.arvot[raja]
        ruotsiksi = arvo.lähde.replace("kriteeri", "kriterium")
        return FiSv(f"{arvo} ({arvo.lähde})", f"{arvo.sv} ({ruotsiksi})")


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
