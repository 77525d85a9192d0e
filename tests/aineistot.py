"""Small client and team files for the tests of the criteria: only what a test says, and a service that has begun."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from lomake import rajat
from lomake.client_file import load_asiakas, load_tiimi
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus
from lomake.language import FiSv, Language, joined
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import PäiväNolla, Raja

SAMPLES = Path(__file__).parent.parent / "samples"
TODAY = date(2026, 11, 20)
RAJAT = rajat.voimassa(TODAY)
"""A Friday: the last of the thirteen weeks is the one of this day, W47, and the first is W35."""

VIIKOT = [f"2026-W{numero}" for numero in range(35, 48)]


def asiakas(numero: int = 1, *, alkaa: date | None = date(2026, 1, 12), **osat: Any) -> Asiakastiedosto:
    """Return a client of Sari's whose service began on the day."""
    data = {
        "asiakas": {"tunnus": f"LATU-{numero:04d}"},
        "sopimus": {"päiväys": alkaa, "alkaa": alkaa},
        "valmentaja": {"tunnus": "sari"},
    }
    return Asiakastiedosto.model_validate(data | osat)


def tiimi(**osat: Any) -> Tiimitiedosto:
    """Return a team of one coach on full time, Sari, and a leader."""
    data = {
        "tiimi": {"nimi": "Tiimi", "järjestäjä": "Järjestäjä", "tiiminvetäjä": {"nimi": "Mikko Vetäjä"}},
        "valmentajat": [{"tunnus": "sari", "nimi": "Sari Ohjaaja", "htv": "1,0"}],
    }
    return Tiimitiedosto.model_validate(data | osat)


def aineisto(
    asiakkaat: Sequence[Asiakastiedosto] = (),
    tiimitiedosto: Tiimitiedosto | None = None,
    *,
    päivä: date = TODAY,
    päivänolla: PäiväNolla = PäiväNolla.SOPIMUS,
    **omat: int,
) -> Aineisto:
    """Return the material of a day; `omat` are limits of the organisation's own, by their names in Raja."""
    oletus = rajat.voimassa(päivä).arvot
    vaihdetut = {Raja[nimi]: replace(oletus[Raja[nimi]], arvo=arvo) for nimi, arvo in omat.items()}
    return Aineisto(asiakkaat, päivä, Rajat({**oletus, **vaihdetut}, päivänolla), tiimitiedosto)


def esimerkit() -> Aineisto:
    """Return the three sample clients and their team."""
    tiedostot = [SAMPLES / "asiakkaat" / f"{nimi}.yaml" for nimi in ("aino", "jere", "linnea")]
    asiakkaat = [load_asiakas(tiedosto.read_bytes(), tiedosto.name, TODAY).tiedosto for tiedosto in tiedostot]
    tiimitiedosto = load_tiimi((SAMPLES / "tiimi.yaml").read_bytes(), "tiimi.yaml", TODAY).tiedosto
    return aineisto(asiakkaat, tiimitiedosto)


def päivät(ensimmäinen: date, määrä: int, väli: int = 7) -> list[date]:
    """Return days at even distances."""
    return [ensimmäinen + timedelta(days=väli * numero) for numero in range(määrä)]


def tunnit(viikko: str = "2026-W40", valmentaja: str = "sari", **luvut: str) -> dict[str, Any]:
    """Return a row of working hours."""
    nollat = dict.fromkeys(("valmennus", "muu", "kentällä", "toimistolla", "etänä"), "0")
    return {"viikko": viikko, "valmentaja": valmentaja, "tunnit": nollat | luvut}


def käynti(tunnus: str, päiväys: date, **kentät: Any) -> dict[str, Any]:
    """Return a row of Form B: the coach met an employer at the workplace."""
    rivi = {"id": tunnus, "päiväys": päiväys, "tapa": "kasvokkain työpaikalla", "tekijä": "valmentaja"}
    return rivi | {"kuppi": "1 esittely ja ajan sopiminen"} | kentät


def työ(tunnus: str, alkoi: date, **osat: Any) -> dict[str, Any]:
    """Return an open, permanent job; `aloitus` adds to the fields of Form C."""
    ehdot = (
        "tavallinentyöpaikka",
        "avoinkenelletahansa",
        "vähintääntes",
        "työnantajamaksaapalkan",
        "eierityisryhmälle",
    )
    aloitus = {
        "alkoi": alkoi,
        "laji": "palkkatyö avoimilla työmarkkinoilla",
        "avoin": dict.fromkeys(ehdot, "kyllä"),
        "kesto": {"laji": "toistaiseksi voimassa oleva"},
    }
    return {"id": tunnus, "aloitus": aloitus | osat.pop("aloitus", {}), **osat}


def tapaaminen(päiväys: date, **kentät: Any) -> dict[str, Any]:
    """Return a meeting with the client, face to face, that came about."""
    rivi = {"päiväys": päiväys, "kesto": 60, "tapa": "kasvokkain", "paikka": "työpaikka", "toteutui": "kyllä"}
    return rivi | kentät


def luku(ehdotus: Ehdotus, nimi: str) -> str:
    """Return the figure of a measurement as it is shown."""
    return next(mittaus.luku().fi for mittaus in ehdotus.mittaukset if mittaus.nimi.fi == nimi)


def huomio(ehdotus: Ehdotus, alku: str) -> bool:
    """Tell whether some note begins so."""
    return any(rivi.fi.startswith(alku) for rivi in ehdotus.huomiot)


def suomeksi(rivit: Iterable[FiSv]) -> tuple[str, ...]:
    """Return the texts in Finnish."""
    return tuple(rivi.fi for rivi in rivit)


def tekstit(ehdotukset: Iterable[Ehdotus], kieli: Language = "fi") -> str:
    """Return every text of the proposals."""
    rivit: list[FiSv] = []
    for yksi in ehdotukset:
        rivit += [yksi.perustelu, *yksi.näyttö, *yksi.huomiot, *yksi.arvioijalle]
        rivit += [mittaus.sanoin(RAJAT) for mittaus in yksi.mittaukset]
    return joined("\n", rivit).of(kieli)
