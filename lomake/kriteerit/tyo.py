"""Yhden työsuhteen tuki päivänä: mitä kriteerin 22 ehdot katsovat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lomake.aika import ikkuna
from lomake.explained import Explained
from lomake.kriteerit.ehto import Polku, Vastaus, ei_laskettavissa
from lomake.kriteerit.kopiot import Kopiot
from lomake.kriteerit.suunnitelma import suunnitelman_paikka
from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.tiedot.tyosuhde import Työsuhde
from lomake.tilanne import on_työsuhde, päättyi, voimassa


@dataclass(frozen=True, slots=True)
class Työ:
    """Työsuhde, joka on alkanut.

    `päättyi` on viimeinen päivä, jona työtä tuettiin: viimeinen työpäivä tai palvelupäivä; None, jos tuki jatkuu.
    `suunnitelma` on se, joka on voimassa päivänä tai oli silloin, kun tuki päättyi.
    """

    tiedosto: Asiakastiedosto
    paikka: int
    alkoi: date
    päättyi: date | None
    päivä: date
    rajat: Rajat
    suunnitelma: Tukisuunnitelma | None
    kopiot: Kopiot | None = None

    @property
    def suhde(self) -> Työsuhde:
        """Palauta työsuhde tiedostosta."""
        return self.tiedosto.työsuhteet[self.paikka]

    @property
    def loppu(self) -> date:
        """Palauta viimeinen päivä, jona työtä tuettiin, tai päivä, jos tuki jatkuu."""
        return self.päättyi or self.päivä

    @property
    def kesken(self) -> FiSv:
        """Palauta, miksi määräaikaa ei voi vielä arvioida, kun se ei ole ohi."""
        return (
            FiSv("tuki päättyi ennen määräaikaa", "stödet upphörde före tidsfristen")
            if self.päättyi
            else FiSv("määräaika ei ole vielä ohi", "tidsfristen är inte ännu förbi")
        )

    @property
    def polku(self) -> Polku:
        """Palauta työsuhteen paikka."""
        return ("työsuhteet", self.paikka)

    @property
    def suunnitelmat(self) -> Polku:
        """Palauta tukisuunnitelmien paikka."""
        return (*self.polku, "tukisuunnitelmat")

    @property
    def suunnitelman_polku(self) -> Polku:
        """Palauta voimassa olevan tukisuunnitelman paikka; ilman sitä puuttuva päiväys tai suunnitelmien luettelo."""
        return (*self.suunnitelmat, *suunnitelman_paikka(self.suhde.tukisuunnitelmat, self.suunnitelma))


def työt(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat, muut: Kopiot | None = None) -> Iterator[Työ]:
    """Anna työsuhteet, joita kriteeri koskee: alkaneet, jotka jatkuvat tai päättyivät 12 kuukauden aikana.

    Kun palvelu päättyy, tuki päättyy, vaikka työ jatkuisi.
    """
    raja = ikkuna(päivä, rajat[Raja.TYÖJAKSO]).alku
    for numero, työ in enumerate(tiedosto.työsuhteet):
        alkoi = työ.aloitus.alkoi
        loput = [pvm for pvm in (työ.päättyminen.päättyi, päättyi(tiedosto)) if pvm and pvm <= päivä]
        loppu = min([*loput, päivä])
        if on_työsuhde(työ) and alkoi and alkoi <= loppu and loppu >= raja:
            suunnitelma = voimassa(työ.tukisuunnitelmat, loppu)
            yield Työ(tiedosto, numero, alkoi, min(loput, default=None), päivä, rajat, suunnitelma, muut)


def suunnitelmasta(laske: Explained[[Työ, Tukisuunnitelma], Vastaus]) -> Explained[[Työ], Vastaus]:
    """Palauta ehto, jota ei voi laskea ilman voimassa olevaa tukisuunnitelmaa."""

    def ehto(työ: Työ) -> Vastaus:
        return laske(työ, työ.suunnitelma) if työ.suunnitelma else ei_laskettavissa(työ.suunnitelman_polku)

    return laske.like(ehto)
