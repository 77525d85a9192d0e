"""Yhden työsuhteen tuki päivänä: mitä kriteerin 22 ehdot katsovat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from lomake.aika import siirrä
from lomake.kriteerit.ehto import Polku, Vastaus, ei_laskettavissa
from lomake.kriteerit.kopiot import Kopiot
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.tiedot.tyosuhde import Työsuhde
from lomake.tilanne import työsuhteet, voimassa


@dataclass(frozen=True, slots=True)
class Työ:
    """Työsuhde, joka on alkanut; `suunnitelma` on se, joka on voimassa päivänä tai oli viimeisenä työpäivänä."""

    tiedosto: Asiakastiedosto
    paikka: int
    alkoi: date
    päivä: date
    rajat: Rajat
    suunnitelma: Tukisuunnitelma | None
    kopiot: Kopiot | None = None

    @property
    def suhde(self) -> Työsuhde:
        """Palauta työsuhde tiedostosta."""
        return self.tiedosto.työsuhteet[self.paikka]

    @property
    def päättyi(self) -> date | None:
        """Palauta viimeinen työpäivä, jos se on jo ollut; None, jos työ jatkuu."""
        päättyi = self.suhde.päättyminen.päättyi
        return päättyi if päättyi and päättyi <= self.päivä else None

    @property
    def loppu(self) -> date:
        """Palauta viimeinen työpäivä, tai päivä, jos työ jatkuu."""
        return self.päättyi or self.päivä

    @property
    def polku(self) -> Polku:
        """Palauta työsuhteen paikka."""
        return ("työsuhteet", self.paikka)

    @property
    def suunnitelman_polku(self) -> Polku:
        """Palauta voimassa olevan tukisuunnitelman paikka; ilman suunnitelmaa niiden luettelo."""
        suunnitelmat = (*self.polku, "tukisuunnitelmat")
        if self.suunnitelma is None:
            return suunnitelmat
        return (*suunnitelmat, [rivi.id for rivi in self.suhde.tukisuunnitelmat].index(self.suunnitelma.id))


def työt(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat, muut: Kopiot | None = None) -> Iterator[Työ]:
    """Anna työsuhteet, joita kriteeri koskee: alkaneet, jotka jatkuvat tai päättyivät 12 kuukauden aikana."""
    oikeat = {työ.id for työ in työsuhteet(tiedosto)}
    raja = siirrä(päivä, -rajat[Raja.TYÖJAKSO])
    for paikka, työ in enumerate(tiedosto.työsuhteet):
        alkoi, päättyi = työ.aloitus.alkoi, työ.päättyminen.päättyi
        if työ.id in oikeat and alkoi and alkoi <= päivä and (päättyi is None or päättyi >= raja):
            suunnitelma = voimassa(työ.tukisuunnitelmat, min(päivä, päättyi or päivä))
            yield Työ(tiedosto, paikka, alkoi, päivä, rajat, suunnitelma, muut)


def suunnitelmasta(laske: Callable[[Työ, Tukisuunnitelma], Vastaus]) -> Callable[[Työ], Vastaus]:
    """Palauta ehto, jota ei voi laskea ilman voimassa olevaa tukisuunnitelmaa."""

    def ehto(työ: Työ) -> Vastaus:
        return laske(työ, työ.suunnitelma) if työ.suunnitelma else ei_laskettavissa(työ.suunnitelman_polku)

    ehto.__doc__ = laske.__doc__
    return ehto
