"""Siemen ja päivä → keksittyjen asiakkaiden tiimitiedosto pelkkänä tietona."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from lomake.esimerkit import sanat

_VIIKKOJA = 13


def tiimi(siemen: int, päivä: date) -> dict[str, Any]:
    """Palauta tiimi, jonka valmentajien asiakkaita keksityt asiakkaat ovat."""
    arpa = Random(f"{siemen} tiimi")  # noqa: S311  keksitty tiimi, ei salaisuus
    maanantai = päivä - timedelta(days=päivä.weekday(), weeks=_VIIKKOJA)
    viikot = [maanantai + timedelta(weeks=n) for n in range(_VIIKKOJA)]
    return {
        "tiimi": {
            "nimi": "Työhönvalmennuksen tiimi",
            "järjestäjä": "Esimerkin hyvinvointialue",
            "kausi": {"alkaa": f"1.1.{päivä.year}", "päättyy": f"31.12.{päivä.year}"},
            "tiiminvetäjä": {"nimi": sanat.VETÄJÄ, "työaika": "0,5"},
            "sijaistus": "kyllä",
        },
        "valmentajat": [
            {"tunnus": tunnus, "nimi": nimi, "htv": htv, "alkaen": f"1.8.{päivä.year - 2}",
             "verkostotiimit": [{"nimi": "Aikuissosiaalityö", "osuus": "60"},
                                {"nimi": "Aikuispsykiatrian avohoito", "osuus": "40"}]}
            for tunnus, nimi, htv in sanat.VALMENTAJAT
        ],
        "työaika": [_tunnit(viikko, tunnus, arpa) for viikko in viikot for tunnus, _, _ in sanat.VALMENTAJAT],
        "viikot": [
            {"viikko": f"{viikko:%G-W%V}", "valmentaja": tunnus, "työnantajatapaamiset": str(arpa.randint(2, 8)),
             "etsijöitä": str(arpa.randint(4, 10))}
            for viikko in viikot for tunnus, _, _ in sanat.VALMENTAJAT
        ],
    }  # fmt: skip


def _tunnit(viikko: date, tunnus: str, arpa: Random) -> dict[str, Any]:
    """Palauta viikon tunnit, jotka täsmäävät: valmennus + muu = kentällä + toimistolla + etänä."""
    kentällä, toimistolla, etänä = arpa.randint(20, 28), arpa.randint(5, 8), arpa.randint(0, 3)
    muu = arpa.randint(0, 2)
    tunnit = {"valmennus": kentällä + toimistolla + etänä - muu, "muu": muu, "kentällä": kentällä}
    tunnit |= {"toimistolla": toimistolla, "etänä": etänä}
    return {
        "viikko": f"{viikko:%G-W%V}",
        "valmentaja": tunnus,
        "tunnit": {nimi: str(määrä) for nimi, määrä in tunnit.items()},
    }
