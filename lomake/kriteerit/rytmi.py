"""Päivät → kuinka usein jokin on toistunut: viikoittain, kuukausittain, neljännesvuosittain.

Viikoittainen on osuus viikoista, koska yhdellä viikolla on lomia. Kuukausittainen ja neljännesvuosittainen lasketaan
kalenterin mukaan: kuuden kuukauden jaksolla kuusi eri kuukautta tai kaksi eri vuosineljännestä.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from lomake.aika import Jakso, viikon_alku
from lomake.kriteerit.ehdotus import osuus


def viikkojen_osuus(päivät: Iterable[date], viikot: Sequence[Jakso]) -> Fraction | None:
    """Palauta, kuinka monella prosentilla viikoista on ainakin yksi päivä; None, jos viikkoja ei ole."""
    alut = {viikon_alku(päivä) for päivä in päivät}
    return osuus(sum(viikko.alku in alut for viikko in viikot), len(viikot))


def on_kuukausittain(päivät: Iterable[date], jakso: Jakso, kuukausia: int) -> bool:
    """Kerro, onko jaksolla päiviä niin monena eri kalenterikuukautena kuin jaksossa on kuukausia."""
    return len({(päivä.year, päivä.month) for päivä in päivät if päivä in jakso}) >= kuukausia


def on_neljännesvuosittain(päivät: Iterable[date], jakso: Jakso, kuukausia: int) -> bool:
    """Kerro, onko jaksolla päiviä niin monena eri vuosineljänneksenä kuin jaksossa on neljänneksiä."""
    return len({(päivä.year, (päivä.month - 1) // 3) for päivä in päivät if päivä in jakso}) >= max(1, kuukausia // 3)
