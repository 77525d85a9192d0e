"""Yhden asiakkaan työnhaku päivänä: mitä kriteerin 16 ehdot katsovat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lomake.aika import Jakso
from lomake.explained import Explained
from lomake.kriteerit.ehto import Katsaus, Polku, Vastaus, ei_laskettavissa
from lomake.kriteerit.kopiot import Kopiot
from lomake.kriteerit.suunnitelma import suunnitelman_paikka
from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.tyonhaku import Työnantajatapaaminen, Työnhakusuunnitelma
from lomake.tilanne import Tila, hakuteot, tila, voimassa

SUUNNITELMAT: Polku = ("työnhakusuunnitelmat",)
TAPAAMISET: Polku = ("työnantajatapaamiset",)


@dataclass(frozen=True, slots=True)
class Haku:
    """Yhden asiakkaan työnhaku päivänä: mitä ehdot katsovat. `jakso` rajaa yhteydet, jotka lasketaan."""

    tiedosto: Asiakastiedosto
    päivä: date
    rajat: Rajat
    jakso: Jakso
    suunnitelma: Työnhakusuunnitelma | None
    kopiot: Kopiot | None = None

    @property
    def polku(self) -> Polku:
        """Palauta voimassa olevan suunnitelman paikka; ilman sitä puuttuva päiväys tai suunnitelmien luettelo."""
        return (*SUUNNITELMAT, *suunnitelman_paikka(self.tiedosto.työnhakusuunnitelmat, self.suunnitelma))

    def yhteydet(self) -> Iterator[tuple[Polku, Työnantajatapaaminen]]:
        """Anna jakson yhteydet työnantajiin asiakkaan puolesta, paikkoineen."""
        for paikka, rivi in enumerate(self.tiedosto.työnantajatapaamiset):
            if rivi.päiväys in self.jakso:
                yield (*TAPAAMISET, paikka), rivi

    def katsaus(self) -> Katsaus:
        """Palauta katsaus yhteyksiin; niitä, joilla ei ole päivää, ei voi laskea."""
        katsaus = Katsaus()
        for paikka, rivi in enumerate(self.tiedosto.työnantajatapaamiset):
            if rivi.päiväys is None:
                katsaus.ohita((*TAPAAMISET, paikka, "päiväys"), FiSv("päivä puuttuu", "dagen saknas"))
        return katsaus


def haku(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat, jakso: Jakso, muut: Kopiot | None = None) -> Haku:
    """Palauta asiakkaan työnhaku sellaisena kuin ehdot sitä katsovat."""
    return Haku(tiedosto, päivä, rajat, jakso, voimassa(tiedosto.työnhakusuunnitelmat, päivä), muut)


def koskee(haku: Haku) -> bool:
    """Kerro, koskeeko kriteeri asiakasta: hän etsii työtä, tai hakua on ollut jakson aikana (lomakkeisto 4.1)."""
    etsii = tila(haku.tiedosto, haku.päivä) is Tila.ETSII
    return etsii or any(teko in haku.jakso for teko in hakuteot(haku.tiedosto))


def suunnitelmasta(laske: Explained[[Haku, Työnhakusuunnitelma], Vastaus]) -> Explained[[Haku], Vastaus]:
    """Palauta ehto, jota ei voi laskea ilman voimassa olevaa suunnitelmaa."""

    def ehto(haku: Haku) -> Vastaus:
        return laske(haku, haku.suunnitelma) if haku.suunnitelma else ei_laskettavissa(haku.polku)

    return laske.like(ehto)
