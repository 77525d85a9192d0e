"""Pelkkä tieto → YAML-tiedoston teksti. Arvot ovat tekstejä, luetteloita ja osia, eivätkä ne vaadi kenoviivaa."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_SELVÄ = re.compile(r"[a-zåäöA-ZÅÄÖ0-9][\w .,/€–()-]*", re.UNICODE)
_OMA = re.compile(r"(?i)~|null|true|false|yes|no|on|off|.*[ ]|.*: .*|.* #.*")

HUOMAUTUS = "# Keksitty esimerkki: tiedoston ihmisiä, yrityksiä ja organisaatioita ei ole olemassa.\n"


def teksti(tieto: dict[str, Any]) -> str:
    """Palauta tiedoston teksti; alussa lukee, että kaikki on keksittyä."""
    return HUOMAUTUS + "\n".join(_rivit(tieto, "")) + "\n"


def _rivit(osa: dict[str, Any], sisennys: str) -> Iterator[str]:
    for avain, arvo in osa.items():
        if isinstance(arvo, dict):
            yield f"{sisennys}{avain}:" if arvo else f"{sisennys}{avain}: {{}}"
            yield from _rivit(arvo, f"{sisennys}  ")
        elif isinstance(arvo, list) and arvo and isinstance(arvo[0], dict):
            yield f"{sisennys}{avain}:"
            for rivi in arvo:
                alku, *loput = _rivit(rivi, "")
                yield f"{sisennys}  - {alku}"
                yield from (f"{sisennys}    {muu}" for muu in loput)
        elif isinstance(arvo, list):
            yield f"{sisennys}{avain}: [{', '.join(_sana(yksi, luettelossa=True) for yksi in arvo)}]"
        else:
            yield f"{sisennys}{avain}: {_sana(arvo)}"


def _sana(arvo: str, *, luettelossa: bool = False) -> str:
    """Palauta arvo, lainausmerkeissä jos se muuten luettaisiin joksikin muuksi."""
    selvä = _SELVÄ.fullmatch(arvo) and not _OMA.fullmatch(arvo) and not (luettelossa and "," in arvo)
    return arvo if selvä else json.dumps(arvo, ensure_ascii=False)
