"""Opintoluvut. Jokaisen funktion seliteteksti on luvun sääntö, ja se näkyy työkirjan taulukossa Selite."""

from __future__ import annotations

from lomake.luvut.rivit import Aineisto, Kausi, Opintorivi
from lomake.tiedot.opinnot import OpintojenTulos, PäättymisenTapa

ALOITETUT = (OpintojenTulos.ALOITTI, OpintojenTulos.KESKEYTTI, OpintojenTulos.VALMISTUI)
"""Tulokset, joista tiedetään, että opinnot on aloitettu."""


def aloitetut(aineisto: Aineisto, kausi: Kausi) -> int:
    """Opinnot, jotka alkoivat kaudella ja joiden tulos on aloitti, keskeytti tai valmistui; kukin lasketaan kerran."""
    return sum(rivi.alkoi in kausi and rivi.tulos in ALOITETUT for rivi in _omat(aineisto))


def valmistuneet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Opinnot, jotka päättyivät kaudella valmistumiseen."""
    return sum(rivi.päättyi in kausi and rivi.tapa is PäättymisenTapa.VALMISTUI for rivi in _omat(aineisto))


def keskeyttäneet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Opinnot, jotka päättyivät kaudella keskeyttämiseen, mistä syystä tahansa."""
    keskeytykset = (PäättymisenTapa.TYÖ, PäättymisenTapa.TERVEYS, PäättymisenTapa.MUU)
    return sum(rivi.päättyi in kausi and rivi.tapa in keskeytykset for rivi in _omat(aineisto))


def opinnoissa(aineisto: Aineisto, kausi: Kausi) -> int:
    """Aloitetut opinnot, jotka jatkuvat kauden viimeisenä päivänä."""
    return sum(rivi.on_käynnissä(kausi.loppu) for rivi in _omat(aineisto))


def _omat(aineisto: Aineisto) -> list[Opintorivi]:
    return [rivi for rivi in aineisto.opinnot if not rivi.toisen]
