"""Ristiriidat asiakastiedostossa. Niiden takia mitään ei täytetä."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any

from lomake import tilanne, values
from lomake.errors import Finding
from lomake.fields import Field, Kind, Malli, fields, labels, parts
from lomake.saannot.yleiset import Polku, arvot
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.profiili import Kertomispäätös
from lomake.tiedot.sopiminen import SuostumuksenLaji, SuostumuksenMuoto, Tietolaji
from lomake.tiedot.tyonhaku import Kerrottu, SuunnitelmanKertominen
from lomake.tiedot.tyosuhde import Työsuhde
from lomake.view import rows


def _viitteet(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Viitattu rivi on olemassa."""
    for polku, osa in parts(tiedosto):
        for nimi, field in _viittaavat(type(osa)):
            arvo = getattr(osa, nimi)
            if not arvo:
                continue
            kohteet = {rivi.id for rivi in rows(tiedosto, field.kenttä.viite, _työsuhde(tiedosto, polku))}
            for paikka, tunnus in arvot((*polku, nimi), arvo):
                if tunnus not in kohteet:
                    kohta = tuple(field.kenttä.viite.replace("[]", "").split("."))
                    yield Finding("viite-puuttuu", path=paikka, details={"lista": labels(Asiakastiedosto, kohta)})


@cache
def _viittaavat(malli: type[Malli]) -> tuple[tuple[str, Field], ...]:
    """Palauta kentät, jotka viittaavat riviin."""
    return tuple((nimi, field) for nimi, field in fields(malli).items() if field.kind is Kind.REF)


def _työsuhde(tiedosto: Asiakastiedosto, polku: Polku) -> Työsuhde | None:
    """Palauta työsuhde, jonka sisällä polku on."""
    if len(polku) > 1 and polku[0] == "työsuhteet" and isinstance(polku[1], int):
        return tiedosto.työsuhteet[polku[1]]
    return None


def _henkilötunnus(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Henkilötunnus kuuluu oikealle ihmiselle: syntymäaika on sama, eikä tunnus ole vahingossa testitunnus."""
    asiakas = tiedosto.asiakas
    if asiakas.henkilötunnus is None:
        return
    polku: Polku = ("asiakas", "henkilötunnus")
    if values.birthday_of(asiakas.henkilötunnus) != asiakas.syntymäaika:
        yield Finding("hetu-syntymäaika", path=("asiakas", "syntymäaika"))
    if values.birthday_of(asiakas.henkilötunnus) > tänään:
        yield Finding("tulevaisuus", path=polku)
    sallittu = tiedosto.tiedosto.esimerkki or asiakas.tilapäinentunnus
    if values.is_temporary_henkilötunnus(asiakas.henkilötunnus) and not sallittu:
        yield Finding("hetu-tilapäinen", path=polku)


def _työ(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Päättynyt työ on alkanut, ja avoin työ on työsuhde."""
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        if not työsuhde.päättyminen.on_tyhjä() and työsuhde.aloitus.alkoi is None:
            yield Finding("päättyi-alkamatta", path=("työsuhteet", rivi, "aloitus", "alkoi"))
        laji = työsuhde.aloitus.laji
        if laji is not None and not laji.on_työsuhde and työsuhde.aloitus.avoin.kaikki():
            yield Finding("avoin-laji", path=("työsuhteet", rivi, "aloitus", "avoin"))


def _työnantajan_suostumus(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Työnantajaa koskeva suostumus on kirjallinen, eikä siinä ole diagnoosia eikä etuuksia."""
    for rivi, suostumus in enumerate(tiedosto.suostumukset):
        if suostumus.laji is not SuostumuksenLaji.TYÖNANTAJA:
            continue
        if suostumus.muoto is SuostumuksenMuoto.SUULLINEN:
            yield Finding("suostumus-kirjallinen", path=("suostumukset", rivi, "muoto"))
        if {Tietolaji.DIAGNOOSI, Tietolaji.ETUUDET} & set(suostumus.tiedot):
            yield Finding("suostumus-tiedot", path=("suostumukset", rivi, "tiedot"))


def _kerrottu(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Asiakkaasta on kerrottu nimellä tai rajoitteita vain, kun suostumus oli sinä päivänä voimassa."""
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        laji = tapaaminen.kerrottu.laji
        if laji not in (Kerrottu.NIMELLÄ, Kerrottu.RAJOITTEET) or tapaaminen.päiväys is None:
            continue
        polku: Polku = ("työnantajatapaamiset", rivi, "kerrottu", "suostumus")
        suostumus = tiedosto.suostumus(tapaaminen.kerrottu.suostumus)
        työnantaja = tiedosto.työnantaja(tapaaminen.työnantaja)
        if (
            suostumus is None
            or suostumus.laji is not SuostumuksenLaji.TYÖNANTAJA
            or suostumus.muoto is not SuostumuksenMuoto.KIRJALLINEN
            or not suostumus.on_voimassa(tapaaminen.päiväys)
            or (työnantaja is not None and not suostumus.koskee(työnantaja.nimi))
        ):
            yield Finding("kerrottu-ilman-suostumusta", path=polku)
        elif laji is Kerrottu.RAJOITTEET and not {Tietolaji.RAJOITTEET, Tietolaji.TUEN_TARVE} & set(suostumus.tiedot):
            yield Finding("kerrottu-rajoitteet", path=polku)


def _kertominen(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Uusin työnhakusuunnitelma ei lupaa kertoa, jos asiakas on päättänyt, ettei kerrota."""
    if tiedosto.profiili.kertominen.päätös is not Kertomispäätös.EI_KERROTA or not tiedosto.työnhakusuunnitelmat:
        return
    uusin = len(tiedosto.työnhakusuunnitelmat) - 1
    if tiedosto.työnhakusuunnitelmat[uusin].kertominen is SuunnitelmanKertominen.SOVITUT:
        yield Finding("kertominen-päätös", path=("työnhakusuunnitelmat", uusin, "kertominen"))


def _sanat(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Sanoja, jotka saa kertoa, ei tulostu lomakkeille, jos asiakas on päättänyt, ettei kerrota."""
    if tiedosto.profiili.kertominen.päätös is not Kertomispäätös.EI_KERROTA:
        return
    if tiedosto.profiili.kertominen.sanat:
        yield Finding("kertominen-sanat", path=("profiili", "kertominen", "sanat"))
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        uusin = len(työsuhde.tukisuunnitelmat) - 1
        if työsuhde.on_käynnissä(tänään) and uusin >= 0 and työsuhde.tukisuunnitelmat[uusin].kertominen:
            yield Finding("kertominen-sanat", path=("työsuhteet", rivi, "tukisuunnitelmat", uusin, "kertominen"))


def _päättäminen(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Jos valmennus päättyy työhön, jokin työsuhde on käynnissä; työkokeilu ei ole työsuhde."""
    päättäminen = tiedosto.päättäminen
    if päättäminen.tilanne is None or not päättäminen.tilanne.on_työssä or päättäminen.päättyi is None:
        return
    if not any(työsuhde.on_käynnissä(päättäminen.päättyi) for työsuhde in tilanne.työsuhteet(tiedosto)):
        yield Finding("päättäminen-työssä", path=("päättäminen", "tilanne"))


def _korvaa(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Suunnitelma korvaa aiemman suunnitelman, ei itseään, ja yhden korvaa vain yksi."""
    listat: list[tuple[Polku, list[Any]]] = [
        (("työnhakusuunnitelmat",), tiedosto.työnhakusuunnitelmat),
        (("opinnot",), tiedosto.opinnot),
        *(
            (("työsuhteet", rivi, "tukisuunnitelmat"), työsuhde.tukisuunnitelmat)
            for rivi, työsuhde in enumerate(tiedosto.työsuhteet)
        ),
    ]
    for polku, suunnitelmat in listat:
        tunnukset = [suunnitelma.id for suunnitelma in suunnitelmat]
        korvatut = Counter(suunnitelma.korvaa for suunnitelma in suunnitelmat if suunnitelma.korvaa)
        for rivi, suunnitelma in enumerate(suunnitelmat):
            if suunnitelma.korvaa in tunnukset[rivi:]:
                yield Finding("korvaa-järjestys", path=(*polku, rivi, "korvaa"))
            elif korvatut[suunnitelma.korvaa] > 1:
                yield Finding("korvaa-kahdesti", path=(*polku, rivi, "korvaa"))


Sääntö = Callable[[Asiakastiedosto, date], Iterator[Finding]]

VIRHEET: tuple[Sääntö, ...] = (
    _viitteet,
    _henkilötunnus,
    _työ,
    _työnantajan_suostumus,
    _kerrottu,
    _kertominen,
    _sanat,
    _päättäminen,
    _korvaa,
)
