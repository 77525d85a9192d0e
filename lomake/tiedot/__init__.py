"""Asiakkaan ja tiimin tiedot: yksi kenttä yhtä tietoa kohti, nimi molemmilla kielillä kentän vieressä."""

from lomake.tiedot.asiakastiedosto import Asiakastiedosto
from lomake.tiedot.ote import Työnantajaote
from lomake.tiedot.tiimi import Tiimitiedosto
from lomake.tiedot.tuloste import Tuloste

__all__ = ["Asiakastiedosto", "Tiimitiedosto", "Tuloste", "Työnantajaote"]
