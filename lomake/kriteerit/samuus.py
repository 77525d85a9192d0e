"""Sama työnantaja ja sama työ eri asiakastiedostoissa: tunnusluku ratkaisee, muuten nimi (lomakkeisto 1.2.1)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache


class Samuus:
    """Tunnistaa saman kohteen koodista (y-tunnus, ammattiluokka) tai nimestä, kun koodia ei ole kirjattu."""

    def __init__(self, parit: Iterable[tuple[str | None, str | None]]) -> None:
        """Ota kaikki tunnetut koodi–nimi-parit: nimi, jolla on yksi koodi, tarkoittaa aina sitä."""
        koodit: dict[str, set[str]] = {}
        for koodi, nimi in parit:
            if koodi and nimi:
                koodit.setdefault(tasattu(nimi), set()).add(koodi)
        self._koodit = {nimi: next(iter(yhdet)) for nimi, yhdet in koodit.items() if len(yhdet) == 1}

    def avain(self, koodi: str | None, nimi: str | None) -> str:
        """Palauta avain, joka on sama samalle kohteelle; tuntemattomat ovat kaikki samaa kohdetta."""
        return koodi or self._koodit.get(tasattu(nimi), tasattu(nimi))


@lru_cache(maxsize=10_000)
def tasattu(nimi: str | None) -> str:
    """Palauta nimi ilman eroja, joita lukija ei näe: kirjainkoko, välit ja merkkien koostaminen."""
    return " ".join(unicodedata.normalize("NFC", nimi or "").casefold().split())
