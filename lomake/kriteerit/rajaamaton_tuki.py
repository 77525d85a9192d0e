"""Kriteeri 23, palvelun sisältö: tavataanko asiakas työn alussa, sen aikana ja sen päättyessä."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lomake import tilanne
from lomake.aika import Jakso, ikkuna, kuukaudet, pv, siirrä
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus, Mittaus, asiakirjat, ei_ehdotusta, osuus, otoshuomio
from lomake.language import FiSv, joined
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tyosuhde import Työsuhde


@dataclass(frozen=True, slots=True)
class Tuettu:
    """Työsuhde ja asiakkaan kasvokkaiset tapaamiset järjestyksessä.

    `loppu` on viimeinen työpäivä, tai arviointipäivä, jos työ jatkuu.
    """

    asiakas: Asiakastiedosto
    työ: Työsuhde
    tapaamiset: Sequence[date]
    alkoi: date
    loppu: date

    def tavattiin(self, jakso: Jakso) -> bool:
        """Kerro, tavattiinko asiakas jakson aikana."""
        paikka = bisect_left(self.tapaamiset, jakso.alku)
        return paikka < len(self.tapaamiset) and self.tapaamiset[paikka] <= jakso.loppu


def rajaamaton_palvelu(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 23: tavataanko asiakas ennen työn alkua, heti sen jälkeen, viikoittain, kuukausittain ja päättyessä.

    Lähde: lomakkeisto 3, kriteeri 23 [D]. Työsuhteet ovat vuoden aikana käynnissä olleita. 5: jokainen testi toteutuu
    80 prosentissa. 4: viikoittain ja kuukausittain toteutuvat. 3: vähintään puolet tavataan neljänä kuukautena. 2: alle
    puolet. 1: ei enää ensimmäisen kuukauden jälkeen. Vain kokonaiset viikot ja kuukaudet lasketaan.
    """
    rajat = (
        *(Raja.TYÖJAKSO, Raja.ENNEN_ALKUA, Raja.ALUN_JÄLKEEN, Raja.VIIKOITTAIN, Raja.TUKIVUOSI),
        *(Raja.PÄÄTTYMISYHTEYS, Raja.TUEN_OSUUS, Raja.TUKIKUUKAUSIA, Raja.PUOLET_TAVATTU),
    )
    työt = list(_tuetut_työt(aineisto))
    mittaukset = {nimi: _mittaus(nimi, testi, työt, aineisto) for nimi, testi in TESTIT.items()}
    alku = [mittaukset[nimi] for nimi in TESTIT if nimi != PÄÄTTYESSÄ]
    if any(mittaus.arvo is None for mittaus in alku):
        puuttuu = FiSv(
            "Aineistossa ei ole työsuhteita, joista kaikki tapaamiset voisi jo laskea.",
            "Materialet har inga anställningar där alla möten redan kunde räknas.",
        )
        return ei_ehdotusta(23, puuttuu, rajat)
    nimi = FiSv("tavattu monena kuukautena", "träffats under många månader")
    pitkä = _mittaus(nimi, _monena_kuukautena, työt, aineisto)
    pisteet = _tuen_pisteet(mittaukset, pitkä, työt, aineisto)
    return Ehdotus(
        23,
        pisteet,
        perustelu=FiSv("Työsuhteista ", "Av anställningarna: ")
        + joined(", ", (mittaus.nimi + " " + mittaus.luku() for mittaus in mittaukset.values()))
        + ".",
        mittaukset=(*mittaukset.values(), pitkä),
        näyttö=(FiSv("Työsuhteita ", "Anställningar ") + f"{len(työt)}.",),
        asiakirjat=tuple(
            rivi
            for nimi, testi in TESTIT.items()
            for rivi in asiakirjat(
                FiSv("Ei toteudu, ", "Uppfylls inte, ") + nimi, (t.asiakas for t in työt if testi(t, aineisto) is False)
            )
        ),
        huomiot=otoshuomio(len(työt), aineisto.rajat),
        rajat=(*rajat, Raja.PIENI_OTOS),
        väli=None if pisteet else (1, 3),
        arvioijalle=(
            FiSv("Onko yksikään palvelu päättynyt aikarajaan?", "Har någon tjänst upphört vid en tidsgräns?"),
        ),
    )


def _tuetut_työt(aineisto: Aineisto) -> Iterator[Tuettu]:
    """Anna työsuhteet, joilla on jaksolla ainakin yksi päivä."""
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TYÖJAKSO])
    for asiakas in aineisto.asiakkaat:
        tapaamiset = [päivä for päivä in tilanne.kasvokkain(asiakas) if päivä <= aineisto.päivä]
        for työ in tilanne.työsuhteet(asiakas):
            alkoi, päättyi = työ.aloitus.alkoi, työ.päättyminen.päättyi
            if alkoi and jakso.leikkaa(alkoi, päättyi):
                yield Tuettu(asiakas, työ, tapaamiset, alkoi, min(päättyi or aineisto.päivä, aineisto.päivä))


Testi = Callable[[Tuettu, Aineisto], bool | None]


def _mittaus(nimi: FiSv, testi: Testi, työt: Sequence[Tuettu], aineisto: Aineisto) -> Mittaus:
    """Palauta, kuinka moni työsuhde läpäisee testin niistä, joita se jo koskee."""
    tulokset = [tulos for työ in työt if (tulos := testi(työ, aineisto)) is not None]
    return Mittaus(nimi, osuus(sum(tulokset), len(tulokset)), len(tulokset))


def _ennen_alkua(tuettu: Tuettu, aineisto: Aineisto) -> bool:
    return tuettu.tavattiin(Jakso(tuettu.alkoi - pv(aineisto.rajat[Raja.ENNEN_ALKUA]), tuettu.alkoi - pv(1)))


def _alun_jälkeen(tuettu: Tuettu, aineisto: Aineisto) -> bool | None:
    """Kerro, tavattiinko heti alun jälkeen; None, kun aikaa on vielä."""
    viimeistään = tuettu.alkoi + pv(aineisto.rajat[Raja.ALUN_JÄLKEEN])
    return tuettu.tavattiin(Jakso(tuettu.alkoi, viimeistään)) or (None if viimeistään >= aineisto.päivä else False)


def _viikoittain(tuettu: Tuettu, aineisto: Aineisto) -> bool | None:
    """Kerro, tavattiinko jokaisena kokonaisena ensimmäisistä viikoista; None, jos niitä ei vielä ole."""
    alut = (tuettu.alkoi + pv(7 * viikko) for viikko in range(aineisto.rajat[Raja.VIIKOITTAIN]))
    viikot = [Jakso(alku, alku + pv(6)) for alku in alut if alku + pv(6) <= tuettu.loppu]
    return all(tuettu.tavattiin(viikko) for viikko in viikot) if viikot else None


def _kuukausittain(tuettu: Tuettu, aineisto: Aineisto) -> bool | None:
    """Kerro, tavattiinko jokaisena kokonaisena kalenterikuukautena ensimmäisten viikkojen jälkeen vuoden ajan."""
    alku = tuettu.alkoi + pv(7 * aineisto.rajat[Raja.VIIKOITTAIN])
    viimeistään = min(siirrä(tuettu.alkoi, aineisto.rajat[Raja.TUKIVUOSI]), tuettu.loppu)
    kokonaiset = list(kuukaudet(alku, viimeistään))
    return all(tuettu.tavattiin(kuukausi) for kuukausi in kokonaiset) if kokonaiset else None


def _päättyessä(tuettu: Tuettu, aineisto: Aineisto) -> bool | None:
    """Kerro, saiko asiakas yhteyden kolmessa päivässä siitä, kun valmentaja kuuli työn päättyvän."""
    päättyminen = tuettu.työ.päättyminen
    kuultiin = päättyminen.tietosaatu or päättyminen.päättyi
    if kuultiin is None or päättyminen.päättyi is None or päättyminen.päättyi > aineisto.päivä:
        return None
    viimeistään = kuultiin + pv(aineisto.rajat[Raja.PÄÄTTYMISYHTEYS])
    if päättyminen.yhteydenotto is None:
        return None if viimeistään >= aineisto.päivä else False
    return päättyminen.yhteydenotto <= viimeistään


def _monena_kuukautena(tuettu: Tuettu, aineisto: Aineisto) -> bool | None:
    """Kerro, tavattiinko vähintään neljänä eri kuukautena; None, jos työ ei ole vielä kestänyt niin kauan."""
    kuukausia = aineisto.rajat[Raja.TUKIKUUKAUSIA]
    if siirrä(tuettu.alkoi, kuukausia) > tuettu.loppu:
        return None
    aikana = [päivä for päivä in tuettu.tapaamiset if tuettu.alkoi <= päivä <= tuettu.loppu]
    return len({(päivä.year, päivä.month) for päivä in aikana}) >= kuukausia


VIIKOITTAIN = FiSv("tavattu viikoittain aluksi", "träffats varje vecka i början")
KUUKAUSITTAIN = FiSv("tavattu kuukausittain", "träffats varje månad")
PÄÄTTYESSÄ = FiSv("yhteys työn päättyessä", "kontakt när arbetet upphör")
TESTIT: Mapping[FiSv, Testi] = {
    FiSv("tavattu juuri ennen alkua", "träffats just före början"): _ennen_alkua,
    FiSv("tavattu heti alun jälkeen", "träffats genast efter början"): _alun_jälkeen,
    VIIKOITTAIN: _viikoittain,
    KUUKAUSITTAIN: _kuukausittain,
    PÄÄTTYESSÄ: _päättyessä,
}
"""Viisi testiä (lomakkeisto 3, kriteeri 23)."""


def _tuen_pisteet(
    testit: Mapping[FiSv, Mittaus], pitkä: Mittaus, työt: Sequence[Tuettu], aineisto: Aineisto
) -> int | None:
    """Palauta pisteet; None, kun mikään työ ei ole kestänyt niin kauan, että 3, 2 ja 1 erottuvat."""
    riittävät = {n for n, m in testit.items() if m.arvo is not None and m.arvo >= aineisto.rajat[Raja.TUEN_OSUUS]}
    if riittävät >= {nimi for nimi, mittaus in testit.items() if mittaus.arvo is not None}:
        return 5
    if riittävät >= {VIIKOITTAIN, KUUKAUSITTAIN}:
        return 4
    if pitkä.arvo is None:
        return None
    if pitkä.arvo >= aineisto.rajat[Raja.PUOLET_TAVATTU]:
        return 3
    return 2 if any(_ensimmäisen_kuukauden_jälkeen(työ) for työ in työt) else 1


def _ensimmäisen_kuukauden_jälkeen(tuettu: Tuettu) -> bool:
    """Kerro, tavattiinko työn aikana vielä ensimmäisen kuukauden jälkeen."""
    return any(siirrä(tuettu.alkoi, 1) < päivä <= tuettu.loppu for päivä in tuettu.tapaamiset)
