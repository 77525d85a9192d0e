"""Kenelle valmentajalle rivi kuuluu, ja mitä tiimitiedosto hänen viikoistaan sanoo.

Valmentaja on `valmentaja.tunnus`, muuten nimi; rivi kuuluu sille, joka oli tehtävässä sen päivänä (lomakkeisto 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, viikko
from lomake.kriteerit.samuus import tasattu
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.tiimi import TiiminValmentaja, Työaika

_MUU = "·"
"""Tällä alkaa sen valmentajan tunnus, jota tiimitiedostossa ei ole: asiakastiedoston nimeä ei tulosteta."""

HTV_PUUTTUU = FiSv(
    "Joltakin tehtävässä olevalta valmentajalta puuttuu henkilötyövuosi, tai tehtävässä ei ole ketään.",
    "Någon arbetscoach i tjänst saknar årsverke, eller så är ingen i tjänst.",
)


class Valmentajat:
    """Tiimin valmentajat; tuntee heidät tunnuksesta ja nimestä."""

    def __init__(self, tiimi: Tiimitiedosto | None) -> None:
        rivit = tiimi.valmentajat if tiimi else []
        self._tunnukset = {tasattu(rivi.nimi): rivi.tunnus for rivi in rivit if rivi.nimi}
        self._tunnukset |= {tasattu(rivi.tunnus): rivi.tunnus for rivi in rivit}
        self._muut: dict[str, str] = {}

    def päivän(self, tiedosto: Asiakastiedosto, päivä: date) -> str:
        """Palauta sen valmentajan tunnus, jolle asiakkaan rivit sinä päivänä kuuluvat."""
        valmentaja = tilanne.valmentaja(tiedosto, päivä)
        nimet = (tasattu(valmentaja.tunnus), tasattu(valmentaja.nimi))
        tunnettu = next((self._tunnukset[nimi] for nimi in nimet if nimi in self._tunnukset), None)
        return tunnettu or self._muut.setdefault(nimet[0] or nimet[1], f"{_MUU}{len(self._muut) + 1}")


def nimetty(valmentaja: str) -> FiSv:
    """Palauta valmentaja sanoina: valmentaja sari, tai valmentaja muu-1, kun tiimitiedosto ei tunne häntä."""
    tunnus = FiSv("muu-", "annan-") + valmentaja[1:] if valmentaja.startswith(_MUU) else valmentaja
    return FiSv("valmentaja ", "arbetscoach ") + tunnus


def tehtävässä(tiimi: Tiimitiedosto, päivä: date) -> list[TiiminValmentaja]:
    """Palauta valmentajat, jotka ovat tehtävässä päivänä."""
    return [rivi for rivi in tiimi.valmentajat if on_tehtävässä(rivi, Jakso(päivä, päivä))]


def on_tehtävässä(valmentaja: TiiminValmentaja, jakso: Jakso) -> bool:
    """Kerro, onko valmentaja tehtävässä ainakin yhtenä jakson päivänä."""
    return jakso.leikkaa(valmentaja.alkaen or date.min, valmentaja.päättyen)


def henkilötyövuodet(valmentajat: Sequence[TiiminValmentaja]) -> Fraction | None:
    """Palauta htv yhteensä; None, jos yhdeltäkin puuttuu tai summa on nolla."""
    osat = [valmentaja.htv for valmentaja in valmentajat]
    tunnetut = [Fraction(osa) for osa in osat if osa is not None]
    return sum(tunnetut, Fraction()) or None if len(tunnetut) == len(osat) else None


def työaikarivit(tiimi: Tiimitiedosto, jakso: Jakso) -> list[Työaika]:
    """Palauta työaikarivit, joiden viikko alkaa jaksolla."""
    return [rivi for rivi in tiimi.työaika if (vko := viikko(rivi.viikko)) and vko.alku in jakso]


def on_lomaviikko(rivi: Työaika) -> bool:
    """Kerro, onko viikon jokainen kirjattu tunti nolla: silloin valmentaja on poissa."""
    tunnit = [tunti for _, tunti in rivi.tunnit if tunti is not None]
    return bool(tunnit) and not any(tunnit)


def yhteensä(tunnit: Iterable[Decimal | None]) -> Fraction | None:
    """Palauta tunnit yhteensä; None, jos yksikin puuttuu: puuttuva ei ole nolla."""
    luvut = list(tunnit)
    tunnetut = [Fraction(luku) for luku in luvut if luku is not None]
    return sum(tunnetut, Fraction()) if len(tunnetut) == len(luvut) else None
