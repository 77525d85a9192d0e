"""Aineisto → valmentajien työviikot: käynnit, etsijät ja vetäjän tarkistukset (kriteeri 17)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, pv, viikko
from lomake.kriteerit.ehdotus import Aineisto, osuus
from lomake.kriteerit.kaynnit import Käynti, käynnit
from lomake.kriteerit.valmentajat import Valmentajat, on_lomaviikko, on_tehtävässä
from lomake.tiedot import Tiimitiedosto
from lomake.tiedot.tiimi import Viikko


@dataclass(frozen=True, slots=True)
class Työviikko:
    """Valmentajan viikko: käynnit asiakkaiden puolesta, yleiset käynnit ja viikkotaulukon rivi, jos se on."""

    viikko: Jakso
    omat: tuple[Käynti, ...]
    yleisiä: int
    rivi: Viikko | None

    @property
    def kirjattu(self) -> int:
        """Palauta viikkotaulukon luku; kirjaamaton on nolla."""
        return int(self.rivi.työnantajatapaamiset or 0) if self.rivi else 0

    @property
    def käyntejä(self) -> int:
        """Palauta käynnit: B-lomakkeet tai viikkotaulukko, kumpi on suurempi, koska kumpikin voi olla vajaa."""
        return max(len(self.omat), self.kirjattu)

    @property
    def eroaa(self) -> bool:
        """Kerro, onko viikkotaulukossa eri luku kuin B-lomakkeissa."""
        return self.rivi is not None and self.rivi.työnantajatapaamiset is not None and self.kirjattu != len(self.omat)

    def on_tarkistettu(self, päiviä: int, päivä: date) -> bool | None:
        """Kerro, tarkistiko vetäjä käynnit tai muuten viikon ajoissa; None, kun aikaa on vielä."""
        viikosta = self.rivi.tarkistettu if self.rivi else None
        parit = [(käynti.päivä, käynti.tarkistettu or viikosta) for käynti in self.omat]
        määräajat = [(mistä + pv(päiviä), tehty) for mistä, tehty in parit or [(self.viikko.loppu, viikosta)]]
        if any((tehty or päivä) > määräaika for määräaika, tehty in määräajat):
            return False
        return None if any(tehty is None for _, tehty in määräajat) else True


@dataclass(frozen=True, slots=True)
class Tahti:
    """Yhden valmentajan työviikot. `etsijöitä` on viikkotaulukon keskiarvo, muuten arviointipäivän määrä."""

    valmentaja: str
    viikot: tuple[Työviikko, ...]
    etsijöitä: Fraction

    def käyntejä_viikossa(self, *, yleiset: bool) -> Fraction:
        """Palauta käyntejä viikossa; `yleiset` ottaa mukaan käynnit, jotka eivät koske ketään asiakasta."""
        käyntejä = sum(viikko.käyntejä + (viikko.yleisiä if yleiset else 0) for viikko in self.viikot)
        return Fraction(käyntejä, len(self.viikot))

    def tarkistettu(self, päiviä: int, päivä: date) -> Fraction | None:
        """Palauta, kuinka monella prosentilla viikoista vetäjä on tarkistanut käynnit ajoissa."""
        tulokset = [viikko.on_tarkistettu(päiviä, päivä) for viikko in self.viikot]
        ratkenneet = [tulos for tulos in tulokset if tulos is not None]
        return osuus(sum(ratkenneet), len(ratkenneet))


def tahdit(aineisto: Aineisto, tiimi: Tiimitiedosto, viikot: Sequence[Jakso]) -> Iterator[Tahti]:
    """Anna jokaisen valmentajan tahti, jolla on viikoilla ainakin yksi työviikko."""
    tehdyt = käynnit(aineisto)
    etsijät = _etsijät(aineisto)
    for valmentaja in tiimi.valmentajat:
        omat = [käynti for käynti in tehdyt if käynti.valmentaja == valmentaja.tunnus]
        rivit = {vko.alku: r for r in tiimi.viikot if r.valmentaja == valmentaja.tunnus and (vko := viikko(r.viikko))}
        tehtävässä = [vko for vko in viikot if on_tehtävässä(valmentaja, vko)]
        työviikot = _ilman_lomia(
            [_työviikko(vko, omat, rivit.get(vko.alku)) for vko in tehtävässä], tiimi, valmentaja.tunnus
        )
        luvut = [vko.rivi.etsijöitä for vko in työviikot if vko.rivi and vko.rivi.etsijöitä is not None]
        if työviikot:
            keskimäärin = Fraction(sum(luvut)) / len(luvut) if luvut else Fraction(etsijät[valmentaja.tunnus])
            yield Tahti(valmentaja.tunnus, tuple(työviikot), keskimäärin)


def _etsijät(aineisto: Aineisto) -> Counter[str]:
    """Palauta, montako työtä etsivää asiakasta valmentajilla on arviointipäivänä."""
    valmentajat = Valmentajat(aineisto.tiimi)
    return Counter(
        valmentajat.päivän(asiakas, aineisto.päivä)
        for asiakas in aineisto.asiakkaat
        if tilanne.tila(asiakas, aineisto.päivä) is tilanne.Tila.ETSII
    )


def _työviikko(vko: Jakso, käynnit: Sequence[Käynti], rivi: Viikko | None) -> Työviikko:
    viikon = [käynti for käynti in käynnit if käynti.päivä in vko]
    omat = tuple(käynti for käynti in viikon if not käynti.yleinen)
    return Työviikko(vko, omat, len(viikon) - len(omat), rivi)


def _ilman_lomia(viikot: Sequence[Työviikko], tiimi: Tiimitiedosto, tunnus: str) -> list[Työviikko]:
    """Palauta viikot, joilla valmentaja ei ole lomalla: loma on viikko, jonka tunnit ovat nollia eikä käyntejä ole."""
    lomat = {
        vko.alku
        for rivi in tiimi.työaika
        if rivi.valmentaja == tunnus and on_lomaviikko(rivi) and (vko := viikko(rivi.viikko))
    }
    return [vko for vko in viikot if vko.viikko.alku not in lomat or vko.käyntejä or vko.yleisiä]
