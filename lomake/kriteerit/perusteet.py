"""Laskennallinen ehdotus → sen perusteet riveinä: miten se tuli, mitä laskettiin, ja mitä rajoja käytettiin."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from lomake.kriteerit.asteikko import TIIVISTELMÄ
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.language import POIS, FiSv
from lomake.rajat import Rajat


def pisteet_sanoina(ehdotus: Ehdotus | None) -> str:
    """Palauta ehdotus sellaisena kuin se näytetään: 4, tai 3–5, kun arvioija päättää osan; tyhjä, jos sitä ei ole."""
    if ehdotus is None:
        return ""
    if ehdotus.pisteet is None:
        return "–".join(map(str, ehdotus.väli or ()))
    return str(ehdotus.pisteet)


def perusteet(ehdotus: Ehdotus, rajat: Rajat) -> list[tuple[FiSv, FiSv]]:
    """Palauta perusteiden rivit ja ryhmien nimet; nimi on vain ryhmän ensimmäisellä rivillä."""
    ryhmät = (
        (FiSv("Miten", "Hur"), (ehdotus.perustelu,)),
        (FiSv("Mitä laskettiin", "Vad som räknades"), [mittaus.sanoin(rajat) for mittaus in ehdotus.mittaukset]),
        (FiSv("Näyttö", "Evidens"), ehdotus.näyttö),
        (FiSv("Huomiot", "Anmärkningar"), ehdotus.huomiot),
        (FiSv("Arvioija päättää", "Bedömaren avgör"), ehdotus.arvioijalle),
        (FiSv("Rajat ja lähteet", "Gränser och källor"), [rajat.selite(raja) for raja in ehdotus.rajat]),
        (FiSv("Asteikko, tiivistelmä", "Skalan i sammandrag"), (TIIVISTELMÄ[ehdotus.kriteeri],)),
    )
    return [
        (POIS if numero else nimi, rivi.capitalized()) for nimi, rivit in ryhmät for numero, rivi in enumerate(rivit)
    ]


def ilman_asiakkaita(ehdotus: Ehdotus, tunnukset: Collection[str]) -> Ehdotus:
    """Palauta ehdotus ilman rivejä, joissa on asiakastunnus: pisteytyksessä ei ole asiakastason tietoa."""

    def näytettävät(rivit: tuple[FiSv, ...]) -> tuple[FiSv, ...]:
        return tuple(rivi for rivi in rivit if not any(tunnus in rivi.fi + rivi.sv for tunnus in tunnukset))

    return replace(ehdotus, näyttö=näytettävät(ehdotus.näyttö), huomiot=näytettävät(ehdotus.huomiot))
