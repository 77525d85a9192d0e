"""Neuvot asiakastiedostosta: täyttäminen jatkuu, mutta valmentajan on hyvä tietää."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from lomake.errors import Finding, Grade
from lomake.fields import parts
from lomake.saannot.yleiset import Polku
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.profiili import Palkkayksikkö, Yhteyslupa
from lomake.tiedot.tyonhaku import Kerrottu
from lomake.tiedot.yhteiset import Tulonlähde

TARKISTUSVÄLI = timedelta(days=92)
"""Suunnitelma tarkistetaan vähintään kolmen kuukauden välein (lomakkeisto 2.5 [D])."""

YLEISTUKI_ALKAEN = date(2026, 5, 1)
"""Yleistuki korvasi työmarkkinatuen ja peruspäivärahan (lomakkeisto 0.1)."""

TUNTIPALKKA = (Decimal(4), Decimal(60))
"""Tuntipalkka, jonka ulkopuolella yksikkö on luultavasti väärä, €/h (lomakkeisto 8.2)."""

TUNTEJA_VIIKOSSA = Decimal(48)
"""Käynnissä olevien töiden tunnit yhteensä, joiden ylittyessä annetaan huomio (lomakkeisto 8.2)."""


def _turvakielto(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Turvakiellosta varoitetaan ennen jokaista tulostusta."""
    if tiedosto.asiakas.turvakielto:
        yield Finding("turvakielto", Grade.HUOMIO, path=("asiakas", "turvakielto"))


def _yhteyslupa(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Nimellä kerrottaessa yhteyslupa on kyllä. Lupa on nykyinen, siksi tämä on huomio eikä virhe."""
    if tiedosto.profiili.kertominen.yhteyslupa is Yhteyslupa.KYLLÄ:
        return
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        if tapaaminen.kerrottu.laji in (Kerrottu.NIMELLÄ, Kerrottu.RAJOITTEET):
            yield Finding("yhteyslupa", Grade.HUOMIO, path=("työnantajatapaamiset", rivi, "kerrottu", "laji"))


def _nimi_lomakkeella_b(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Asiakkaan nimi ei esiinny B-lomakkeella (lomakkeisto 2.6); tavatun henkilön nimi saa olla sama."""
    asiakas = tiedosto.asiakas
    nimet = [asiakas.kutsumanimi, *(asiakas.etunimet or "").split(), asiakas.sukunimi]
    alut = "|".join(re.escape(nimi) for nimi in nimet if nimi)
    if not alut:
        return
    nimi = re.compile(rf"\b(?:{alut})")
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        for polku, osa in parts(tapaaminen, ("työnantajatapaamiset", rivi)):
            for avain, arvo in osa:
                if isinstance(arvo, str) and "tavattu" not in polku and nimi.search(arvo):
                    yield Finding("b-nimi", Grade.HUOMIO, path=(*polku, avain))


def _tunnit_yhteensä(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Käynnissä olevien töiden tunnit mahtuvat viikkoon."""
    tunnit = [työ.aloitus.tunnit or 0 for työ in tiedosto.työsuhteet if työ.on_käynnissä(tänään)]
    if len(tunnit) > 1 and sum(tunnit) > TUNTEJA_VIIKOSSA:
        yield Finding("tunnit-yhteensä", Grade.HUOMIO, path=("työsuhteet",), details={"raja": str(TUNTEJA_VIIKOSSA)})


def _etuuksien_ajat(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Yleistuki alkoi 1.5.2026, ja työmarkkinatuki ja peruspäiväraha päättyivät silloin."""
    # Profiilin tulot ovat tämänhetkiset, kunnes palvelu on päättynyt; lähete kertoo tilanteen omana päivänään.
    profiilin_päivä = tänään if tiedosto.päättäminen.päättyi is None else tiedosto.päättäminen.päättyi
    kohdat: tuple[tuple[Polku, list[Tulonlähde], date | None], ...] = (
        (("lähete", "tilanne", "tulo"), tiedosto.lähete.tilanne.tulo, tiedosto.lähete.päiväys),
        (("profiili", "talous", "tulot"), tiedosto.profiili.talous.tulot, profiilin_päivä),
    )
    for polku, tulot, päivä in kohdat:
        if päivä is None:
            continue
        päättyneet = {Tulonlähde.TYÖMARKKINATUKI, Tulonlähde.PERUSPÄIVÄRAHA}
        if päivä < YLEISTUKI_ALKAEN and Tulonlähde.YLEISTUKI in tulot:
            yield Finding("yleistuki-ennen", Grade.HUOMIO, path=polku)
        if päivä >= YLEISTUKI_ALKAEN and päättyneet & set(tulot):
            yield Finding("tuki-päättynyt", Grade.HUOMIO, path=polku)


def _palkka(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Tuntipalkka on uskottava."""
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        palkka = työsuhde.aloitus.palkka
        if palkka.yksikkö is not Palkkayksikkö.TUNTI or palkka.määrä is None:
            continue
        if not TUNTIPALKKA[0] <= palkka.määrä <= TUNTIPALKKA[1]:
            yield Finding("palkka-yksikkö", Grade.HUOMIO, path=("työsuhteet", rivi, "aloitus", "palkka", "määrä"))


def _tarkistusväli(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Suunnitelman tarkistus on sovittu kolmen kuukauden päähän, ja voimassa oleva on tarkistettu."""
    suunnitelmat: list[tuple[Polku, Any, bool]] = [
        (("työnhakusuunnitelmat", rivi), suunnitelma, suunnitelma is tiedosto.työnhakusuunnitelmat[-1])
        for rivi, suunnitelma in enumerate(tiedosto.työnhakusuunnitelmat)
    ]
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        suunnitelmat += [
            (
                ("työsuhteet", rivi, "tukisuunnitelmat", numero),
                suunnitelma,
                työsuhde.on_käynnissä(tänään) and suunnitelma is työsuhde.tukisuunnitelmat[-1],
            )
            for numero, suunnitelma in enumerate(työsuhde.tukisuunnitelmat)
        ]
    työssä = any(työ.on_käynnissä(tänään) for työ in tiedosto.työsuhteet)
    for polku, suunnitelma, voimassa in suunnitelmat:
        päiväys, tarkistus = suunnitelma.päiväys, suunnitelma.tarkistus
        if päiväys and tarkistus and tarkistus - päiväys > TARKISTUSVÄLI:
            yield Finding("tarkistusväli", Grade.HUOMIO, path=(*polku, "tarkistus"))
        hakusuunnitelma = polku[0] == "työnhakusuunnitelmat"
        if not voimassa or (hakusuunnitelma and (työssä or not tiedosto.päättäminen.on_tyhjä())):
            continue
        päivät = [suunnitelma.päiväys, *(rivi.pvm for rivi in suunnitelma.tarkistukset)]
        viimeksi = max((päivä for päivä in päivät if päivä), default=None)
        if viimeksi and tänään - viimeksi > TARKISTUSVÄLI:
            yield Finding("tarkistamatta", Grade.HUOMIO, path=(*polku, "tarkistukset"))


Sääntö = Callable[[Asiakastiedosto, date], Iterator[Finding]]

HUOMIOT: tuple[Sääntö, ...] = (
    _turvakielto,
    _yhteyslupa,
    _nimi_lomakkeella_b,
    _tunnit_yhteensä,
    _etuuksien_ajat,
    _palkka,
    _tarkistusväli,
)
