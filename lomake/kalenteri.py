"""Muistutukset → iCalendar-tiedoston tavut (RFC 5545), jotka kalenteriohjelma lukee.

Kalenteri leviää puhelimeen ja pilveen. Tapahtumassa on siksi vain asiakastunnus ja yleinen sana: ei nimeä, ei
terveydestä eikä etuuksista mitään. Samat muistutukset ja sama päivä antavat aina samat tavut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import blake2s

from lomake.language import Language
from lomake.muistutukset import Muistutus

_RIVI = 75
"""Rivin suurin pituus tavuina; pidempi jatkuu seuraavalla rivillä välilyönnin jälkeen."""


def kalenteri(muistutukset: Iterable[Muistutus], päivä: date, kieli: Language = "fi") -> bytes:
    """Palauta kalenteri, jossa jokainen muistutus on koko päivän tapahtuma; `päivä` on tekopäivä."""
    rivit = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lomake//muistutukset//FI", "CALSCALE:GREGORIAN"]
    for muistutus in muistutukset:
        rivit += _tapahtuma(muistutus, päivä, kieli)
    return b"".join(_taitettu(rivi) for rivi in [*rivit, "END:VCALENDAR"])


def _tapahtuma(muistutus: Muistutus, päivä: date, kieli: Language) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_tunniste(muistutus)}"
    yield f"DTSTAMP:{päivä:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{muistutus.päivä:%Y%m%d}"
    yield f"SUMMARY:{_teksti(f'{muistutus.asiakas}: {muistutus.aihe.kalenterissa.of(kieli)}')}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _tunniste(muistutus: Muistutus) -> str:
    """Palauta tunniste, joka pysyy samana, kun sama muistutus viedään kalenteriin uudelleen."""
    osat = (muistutus.asiakas, muistutus.aihe.name, muistutus.tietue, muistutus.päivä.isoformat())
    return f"{blake2s('|'.join(osat).encode(), digest_size=16).hexdigest()}@lomake"


def _teksti(teksti: str) -> str:
    """Palauta teksti, jonka erikoismerkit on suojattu (RFC 5545, 3.3.11)."""
    for merkki in ("\\", ";", ","):
        teksti = teksti.replace(merkki, f"\\{merkki}")
    return teksti


def _taitettu(rivi: str) -> bytes:
    """Palauta rivi tavuina, taitettuna 75 tavuun niin, ettei mikään merkki katkea."""
    osat, osa = [], b""
    for merkki in rivi:
        tavut = merkki.encode()
        if len(osa) + len(tavut) > _RIVI:
            osat.append(osa)
            osa = b" "
        osa += tavut
    return b"\r\n".join([*osat, osa, b""])
