"""Mitä työnhaku- ja tukisuunnitelmista kysytään samalla tavalla: paikka, määräaika ja tarkistusten välit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from lomake.aika import pv
from lomake.kriteerit.ehto import Katsaus, Polku, Tulos, Vastaus, ei_laskettavissa, ei_vielä, kunnossa_jos
from lomake.language import FiSv
from lomake.tilanne import Suunnitelma, Tarkistettava, tehdyt


class TarkistettavaSuunnitelma(Suunnitelma, Tarkistettava, Protocol):
    """Päivätty suunnitelma, joka tarkistetaan."""


def suunnitelman_paikka(suunnitelmat: Sequence[Suunnitelma], voimassa: Suunnitelma | None) -> Polku:
    """Palauta voimassa olevan suunnitelman paikka luettelossa.

    Ilman sitä palautetaan ensimmäinen puuttuva päiväys, ja jos sellaistakaan ei ole, tyhjä: suunnitelma puuttuu.
    """
    for numero, rivi in enumerate(suunnitelmat):
        if rivi is voimassa:
            return (numero,)
    päiväämättömät = [numero for numero, rivi in enumerate(suunnitelmat) if rivi.päiväys is None]
    return (päiväämättömät[0], "päiväys") if päiväämättömät else ()


def ensimmäinen_määräajassa(suunnitelmat: Sequence[Suunnitelma], määräaika: date, päivä: date, kohta: Polku) -> Vastaus:
    """Palauta, onko ensimmäinen suunnitelma päivätty määräajassa; ei vielä, kun suunnitelmaa ei ole ja aikaa on."""
    tehty = tehdyt(suunnitelmat, päivä)
    päivätyt = sorted((rivi.päiväys, numero) for numero, rivi in enumerate(tehty) if rivi.päiväys)
    if päivätyt:
        päiväys, numero = päivätyt[0]
        return kunnossa_jos(päiväys <= määräaika, (*kohta, suunnitelmat.index(tehty[numero]), "päiväys"))
    if tehty:
        return ei_laskettavissa((*kohta, *suunnitelman_paikka(suunnitelmat, None)))
    return ei_vielä(kohta) if päivä <= määräaika else Vastaus(Tulos.PUUTTUU, kohta)


def katso_välit(
    katsaus: Katsaus, polku: Polku, suunnitelma: TarkistettavaSuunnitelma, väli: int, *, jatkuu: bool
) -> None:
    """Lisää katsaukseen, onko kukin tarkistus sovittu, ja enintään `väli` päivän päähän edellisestä.

    Kun suunnitelma ei enää jatku, viimeisen tarkistuksen jälkeen ei tarvitse sopia seuraavaa.
    """
    katsaus.lisää(
        (*polku, "tarkistus"),
        _on_sovittu(suunnitelma.päiväys, suunnitelma.tarkistus, väli),
        FiSv(
            "tarkistusta ei ole sovittu, tai se on liian kaukana",
            "översynen är inte avtalad, eller så är den för långt borta",
        ),
    )
    for numero, rivi in enumerate(suunnitelma.tarkistukset, start=1):
        on_viimeinen = numero == len(suunnitelma.tarkistukset)
        if rivi.seuraava or on_viimeinen and jatkuu:
            katsaus.lisää(
                (*polku, "tarkistukset", numero - 1, "seuraava"),
                _on_sovittu(rivi.pvm, rivi.seuraava, väli),
                FiSv(
                    "seuraavaa tarkistusta ei ole sovittu, tai se on liian kaukana",
                    "nästa översyn är inte avtalad, eller så är den för långt borta",
                ),
            )


def _on_sovittu(alku: date | None, sovittu: date | None, väli: int) -> bool:
    return alku is not None and sovittu is not None and sovittu <= alku + pv(väli)
