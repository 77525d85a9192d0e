"""Opintoluvut.

Jokaisen funktion seliteteksti on luvun sääntö, joka näkyy työkirjan taulukossa Selite; ruotsiksi se on funktion yllä.
"""

from __future__ import annotations

from lomake.explained import in_swedish
from lomake.luvut.rivit import Aineisto, Kausi, Opintorivi
from lomake.tiedot.opinnot import OpintojenTulos, PäättymisenTapa

ALOITETUT = (OpintojenTulos.ALOITTI, OpintojenTulos.KESKEYTTI, OpintojenTulos.VALMISTUI)
"""Tulokset, joista tiedetään, että opinnot on aloitettu."""


@in_swedish(
    "Studier som började under perioden och vars resultat är började, avbröt eller utexaminerades; var och en "
    "räknas en gång."
)
def aloitetut(aineisto: Aineisto, kausi: Kausi) -> int:
    """Opinnot, jotka alkoivat kaudella ja joiden tulos on aloitti, keskeytti tai valmistui; kukin lasketaan kerran."""
    return sum(rivi.alkoi in kausi and rivi.tulos in ALOITETUT for rivi in _omat(aineisto))


@in_swedish("Studier som slutade under perioden med examen.")
def valmistuneet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Opinnot, jotka päättyivät kaudella valmistumiseen."""
    return sum(rivi.päättyi in kausi and rivi.tapa is PäättymisenTapa.VALMISTUI for rivi in _omat(aineisto))


@in_swedish("Studier som slutade under perioden med avbrott, av vilken orsak som helst.")
def keskeyttäneet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Opinnot, jotka päättyivät kaudella keskeyttämiseen, mistä syystä tahansa."""
    keskeytykset = (PäättymisenTapa.TYÖ, PäättymisenTapa.TERVEYS, PäättymisenTapa.MUU)
    return sum(rivi.päättyi in kausi and rivi.tapa in keskeytykset for rivi in _omat(aineisto))


@in_swedish("Påbörjade studier som fortsätter på periodens sista dag.")
def opinnoissa(aineisto: Aineisto, kausi: Kausi) -> int:
    """Aloitetut opinnot, jotka jatkuvat kauden viimeisenä päivänä."""
    return sum(rivi.on_käynnissä(kausi.loppu) for rivi in _omat(aineisto))


def _omat(aineisto: Aineisto) -> list[Opintorivi]:
    return [rivi for rivi in aineisto.opinnot if not rivi.toisen]
