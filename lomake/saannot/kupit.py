"""Huomiot työnantajatapaamisista: kolme kuppia teetä järjestyksessä, ja kerrottu vain luvalla (lomakkeisto 5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lomake import kupit
from lomake.errors import Finding, Grade
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.profiili import kerrotaan
from lomake.tiedot.tyonhaku import Kerrottu, Kuppi


def _kerrottu_ja_päätös(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Rajoitteita kerrotaan vain, jos asiakas on päättänyt kertoa. Päätös on nykyinen, siksi tämä on huomio."""
    päätös = tiedosto.profiili.kertominen.päätös
    if päätös is None or kerrotaan(päätös):
        return
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        if tapaaminen.kerrottu.laji is Kerrottu.RAJOITTEET:
            yield Finding("kerrottu-päätös", Grade.HUOMIO, path=("työnantajatapaamiset", rivi, "kerrottu", "laji"))


def _kerrottu_liian_aikaisin(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Ensimmäisessä ja toisessa kupissa ei puhuta yhdestäkään asiakkaasta."""
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        alussa = tapaaminen.kuppi in (Kuppi.ESITTELY, Kuppi.TARPEET)
        if alussa and tapaaminen.kerrottu.laji not in (None, Kerrottu.EI_MITÄÄN):
            yield Finding("kuppi-kerrottu", Grade.HUOMIO, path=("työnantajatapaamiset", rivi, "kerrottu", "laji"))


def _kuunneltu_ensin(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Asiakas esitellään vasta, kun työnantajan tarpeet on kuultu."""
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        if tapaaminen.kuppi is not Kuppi.ASIAKAS or not tapaaminen.päiväys or not tapaaminen.työnantaja:
            continue
        if all(aiempi.kuppi is not Kuppi.TARPEET for aiempi in kupit.edeltävät(tiedosto, tapaaminen)):
            yield Finding("kuppi-järjestys", Grade.HUOMIO, path=("työnantajatapaamiset", rivi, "kuppi"))


def _sama_kuppi(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Suhde työnantajaan etenee. Neljäs kuppi on suhteen ylläpitoa ja saa toistua."""
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        if tapaaminen.kuppi is None or tapaaminen.kuppi is Kuppi.SEURANTA:
            continue
        samat = [aiempi for aiempi in kupit.edeltävät(tiedosto, tapaaminen) if aiempi.kuppi is tapaaminen.kuppi]
        if len(samat) + 1 == rajat[Raja.SAMA_KUPPI]:
            määrä = str(rajat[Raja.SAMA_KUPPI])
            polku = ("työnantajatapaamiset", rivi, "kuppi")
            yield Finding("kuppi-sama", Grade.HUOMIO, path=polku, details={"määrä": määrä})


def _jatko(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Sovittu jatko on pidetty: työnantajan kanssa on uusi tapaaminen."""
    for rivi in kupit.avoimet_jatkot(tiedosto, päivä):
        sovittu = tiedosto.työnantajatapaamiset[rivi].seuraava.pvm
        if sovittu and sovittu < päivä:
            yield Finding("jatko-myöhässä", Grade.HUOMIO, path=("työnantajatapaamiset", rivi, "seuraava", "pvm"))


KUPIT = (_kerrottu_ja_päätös, _kerrottu_liian_aikaisin, _kuunneltu_ensin, _sama_kuppi, _jatko)
