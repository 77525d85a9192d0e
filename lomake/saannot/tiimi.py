"""Säännöt, jotka koskevat vain tiimitiedostoa: viitteet, viikot, tuntien summat ja puuttuvat kohdat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from lomake.aika import viikko
from lomake.errors import Finding, Grade
from lomake.fields import Malli, fields, labels, parts
from lomake.saannot.yleiset import Polku
from lomake.tiedot import Tiimitiedosto
from lomake.tiedot.tiimi import Jakso, Työaika, Viikko


def _valmentajien_tunnukset(tiimi: Tiimitiedosto) -> Iterator[Finding]:
    """Sama tunnus ei ole kahdella valmentajalla."""
    yield from _toistuvat([rivi.tunnus for rivi in tiimi.valmentajat], ("valmentajat",), "tunnus", "tunnus-kahdesti")


def _viitteet(tiimi: Tiimitiedosto) -> Iterator[Finding]:
    """Valmentaja ja työnantaja, joihin rivi viittaa, ovat tiimitiedostossa."""
    kohteet = {
        "valmentaja": ("valmentajat", {rivi.tunnus for rivi in tiimi.valmentajat}),
        "työnantaja": ("työnantajat", {rivi.id for rivi in tiimi.työnantajat}),
    }
    for lista in ("työaika", "työnantajatapaamiset", "viikot", "ohjaus"):
        for numero, rivi in enumerate(getattr(tiimi, lista)):
            for nimi, (kohde, tunnukset) in kohteet.items():
                viite = getattr(rivi, nimi, None)
                if viite is not None and viite not in tunnukset:
                    lista_sanoin = labels(Tiimitiedosto, (kohde,))
                    yield Finding("viite-puuttuu", path=(lista, numero, nimi), details={"lista": lista_sanoin})


def _viikot(tiimi: Tiimitiedosto) -> Iterator[Finding]:
    """Viikko on olemassa, ja valmentajalla on siitä yksi rivi: muuten tunnit tai käynnit laskettaisiin kahdesti."""
    listat: dict[str, Sequence[Työaika | Viikko]] = {"työaika": tiimi.työaika, "viikot": tiimi.viikot}
    for lista, rivit in listat.items():
        for numero, rivi in enumerate(rivit):
            if rivi.viikko is not None and viikko(rivi.viikko) is None:
                yield Finding("viikko", path=(lista, numero, "viikko"))
        avaimet = [(r.valmentaja, r.viikko) if r.valmentaja and r.viikko else None for r in rivit]
        yield from _toistuvat(avaimet, (lista,), "viikko", "viikko-kahdesti")


def _pisteet(tiimi: Tiimitiedosto) -> Iterator[Finding]:
    """Arvioinnissa on yhdet pisteet kriteeriä kohti."""
    for numero, arviointi in enumerate(tiimi.arvioinnit):
        polku = ("arvioinnit", numero, "pisteet")
        yield from _toistuvat([rivi.nro for rivi in arviointi.pisteet], polku, "nro", "kriteeri-kahdesti")


def _toistuvat(avaimet: Iterable[object], polku: Polku, kenttä: str, koodi: str) -> Iterator[Finding]:
    """Anna rivit, joiden avain on jo aiemmalla rivillä; tyhjä avain ei toistu."""
    ensimmäiset: dict[object, int] = {}
    for numero, avain in enumerate(avaimet):
        if avain is not None and ensimmäiset.setdefault(avain, numero) != numero:
            yield Finding(koodi, path=(*polku, numero, kenttä), details={"rivi": str(ensimmäiset[avain] + 1)})


def _summat(tiimi: Tiimitiedosto) -> Iterator[Finding]:
    """Valmennus ja muu työ ovat yhteensä samat tunnit kuin kentällä, toimistolla ja etänä."""
    for numero, rivi in enumerate(tiimi.työaika):
        tunnit = rivi.tunnit
        työt, paikat = (tunnit.valmennus, tunnit.muu), (tunnit.kentällä, tunnit.toimistolla, tunnit.etänä)
        if None not in (*työt, *paikat) and sum(t for t in työt if t) != sum(t for t in paikat if t):
            yield Finding("tunnit-summa", Grade.HUOMIO, path=("työaika", numero, "tunnit"))


def _puutteet(tiimi: Tiimitiedosto) -> Iterator[Finding]:
    """Vaaditut kohdat on täytetty."""
    for polku, osa in parts(tiimi):
        if isinstance(osa, Jakso) and osa.on_tyhjä():
            continue  # ajanjaksoa ei tarvitse kirjata, mutta alkanut kirjataan loppuun
        for nimi, field in fields(type(osa)).items():
            if field.kenttä.vaadittu is True and _on_tyhjä(getattr(osa, nimi)):
                yield Finding("puuttuu", Grade.PUUTE, path=(*polku, nimi))


def _on_tyhjä(arvo: Any) -> bool:
    return arvo is None or arvo == [] or (isinstance(arvo, Malli) and arvo.on_tyhjä())


TIIMIN_SÄÄNNÖT: tuple[Callable[[Tiimitiedosto], Iterator[Finding]], ...] = (
    _valmentajien_tunnukset,
    _viitteet,
    _viikot,
    _pisteet,
    _summat,
    _puutteet,
)
