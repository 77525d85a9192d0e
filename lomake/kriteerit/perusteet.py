"""Laskennallinen ehdotus → sen perusteet riveinä: miten se tuli, mitä laskettiin, ja mitä rajoja käytettiin."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from lomake.kriteerit.asteikko import TIIVISTELMÄ
from lomake.kriteerit.ehdotus import Ehdotus, Mittaus
from lomake.language import in_language
from lomake.rajat import Rajat

PIENI_OTOS = "pieni otos"


def pisteet_sanoina(ehdotus: Ehdotus | None) -> str:
    """Palauta ehdotus sellaisena kuin se näytetään: 4, tai 3–5, kun arvioija päättää osan; tyhjä, jos sitä ei ole."""
    if ehdotus is None:
        return ""
    if ehdotus.pisteet is None:
        return "–".join(map(str, ehdotus.väli or ()))
    return str(ehdotus.pisteet)


def perusteet(ehdotus: Ehdotus, rajat: Rajat) -> list[tuple[str, str]]:
    """Palauta perusteiden rivit ja ryhmien nimet; nimi on vain ryhmän ensimmäisellä rivillä."""
    ryhmät = (
        ("Miten", (in_language(ehdotus.perustelu, "fi"),)),
        ("Mitä laskettiin", [mittauksen_rivi(mittaus, rajat) for mittaus in ehdotus.mittaukset]),
        ("Näyttö", ehdotus.näyttö),
        ("Huomiot", ehdotus.huomiot),
        ("Arvioija päättää", ehdotus.arvioijalle),
        ("Rajat ja lähteet", [rajat.selite(raja).fi for raja in ehdotus.rajat]),
        ("Asteikko, tiivistelmä", (TIIVISTELMÄ[ehdotus.kriteeri],)),
    )
    return [
        ("" if numero else nimi, rivi[:1].upper() + rivi[1:])
        for nimi, rivit in ryhmät
        for numero, rivi in enumerate(rivit)
    ]


def ilman_asiakkaita(ehdotus: Ehdotus, tunnukset: Collection[str]) -> Ehdotus:
    """Palauta ehdotus ilman rivejä, joissa on asiakastunnus: pisteytyksessä ei ole asiakastason tietoa."""

    def näytettävät(rivit: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(rivi for rivi in rivit if not any(tunnus in rivi for tunnus in tunnukset))

    return replace(ehdotus, näyttö=näytettävät(ehdotus.näyttö), huomiot=näytettävät(ehdotus.huomiot))


def mittauksen_rivi(mittaus: Mittaus, rajat: Rajat) -> str:
    """Palauta mittaus jaksoineen ja tapausmäärineen; pienestä otoksesta sanotaan."""
    return f"{mittaus}, {PIENI_OTOS}" if mittaus.n and mittaus.on_pieni_otos(rajat) else str(mittaus)
