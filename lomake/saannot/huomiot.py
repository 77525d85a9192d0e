"""Neuvot asiakastiedostosta: täyttäminen jatkuu, mutta valmentajan on hyvä tietää."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from lomake.aika import pv
from lomake.errors import Finding, Grade
from lomake.fields import parts
from lomake.rajat import Rajat
from lomake.saannot.kupit import KUPIT
from lomake.saannot.yleiset import Polku
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.paattaminen import PäättämisenSyy
from lomake.tiedot.profiili import Kertomispäätös, Palkkayksikkö, Yhteyslupa
from lomake.tiedot.sopiminen import Päätös
from lomake.tiedot.tyonhaku import Kerrottu
from lomake.tiedot.tyosuhde import TyönantajaTietää
from lomake.tiedot.yhteiset import Tulonlähde

YLEISTUKI_ALKAEN = date(2026, 5, 1)
"""Yleistuki korvasi työmarkkinatuen ja peruspäivärahan (lomakkeisto 0.1)."""

TUNTIPALKKA = (Decimal(4), Decimal(60))
"""Tuntipalkka, jonka ulkopuolella yksikkö on luultavasti väärä, €/h (lomakkeisto 8.2)."""

POISSULKEVAT_SANAT = re.compile(
    r"työkuntoi|työkunno|työkyvyt|päihte|päihde|alkoholi|huume|raitt|diagno|rikos|epäonnistu|ei (?:ole )?valmi"
    r"|ei kuntou|arbetsför|missbruk|rusmedel|misslyck|inte redo",
    re.IGNORECASE,
)
"""Perustelut, jotka eivät saa estää palveluun pääsyä (kriteeri 9, lomakkeisto 2.1); lähete voi olla ruotsiksi."""

TUNTEJA_VIIKOSSA = Decimal(48)
"""Käynnissä olevien töiden tunnit yhteensä, joiden ylittyessä annetaan huomio (lomakkeisto 8.2)."""


def _turvakielto(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Turvakiellosta varoitetaan ennen jokaista tulostusta."""
    if tiedosto.asiakas.turvakielto:
        yield Finding("turvakielto", Grade.HUOMIO, path=("asiakas", "turvakielto"))


def _yhteyslupa(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Nimellä kerrottaessa yhteyslupa on kyllä. Lupa on nykyinen, siksi tämä on huomio eikä virhe."""
    if tiedosto.profiili.kertominen.yhteyslupa is Yhteyslupa.KYLLÄ:
        return
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        if tapaaminen.kerrottu.laji in (Kerrottu.NIMELLÄ, Kerrottu.RAJOITTEET):
            yield Finding("yhteyslupa", Grade.HUOMIO, path=("työnantajatapaamiset", rivi, "kerrottu", "laji"))


def _nimi_lomakkeella_b(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
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


def _tunnit_yhteensä(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Käynnissä olevien töiden tunnit mahtuvat viikkoon."""
    tunnit = [työ.aloitus.tunnit or 0 for työ in tiedosto.työsuhteet if työ.on_käynnissä(päivä)]
    if len(tunnit) > 1 and sum(tunnit) > TUNTEJA_VIIKOSSA:
        yield Finding("tunnit-yhteensä", Grade.HUOMIO, path=("työsuhteet",), details={"raja": str(TUNTEJA_VIIKOSSA)})


def _etuuksien_ajat(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Yleistuki alkoi 1.5.2026, ja työmarkkinatuki ja peruspäiväraha päättyivät silloin."""
    # Profiilin tulot ovat tämänhetkiset, kunnes palvelu on päättynyt; lähete kertoo tilanteen omana päivänään.
    profiilin_päivä = päivä if tiedosto.päättäminen.päättyi is None else tiedosto.päättäminen.päättyi
    kohdat: tuple[tuple[Polku, list[Tulonlähde], date | None], ...] = (
        (("lähete", "tilanne", "tulo"), tiedosto.lähete.tilanne.tulo, tiedosto.lähete.päiväys),
        (("profiili", "talous", "tulot"), tiedosto.profiili.talous.tulot, profiilin_päivä),
    )
    for polku, tulot, silloin in kohdat:
        if silloin is None:
            continue
        päättyneet = {Tulonlähde.TYÖMARKKINATUKI, Tulonlähde.PERUSPÄIVÄRAHA}
        if silloin < YLEISTUKI_ALKAEN and Tulonlähde.YLEISTUKI in tulot:
            yield Finding("yleistuki-ennen", Grade.HUOMIO, path=polku)
        if silloin >= YLEISTUKI_ALKAEN and päättyneet & set(tulot):
            yield Finding("tuki-päättynyt", Grade.HUOMIO, path=polku)


def _palkka(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Tuntipalkka on uskottava."""
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        palkka = työsuhde.aloitus.palkka
        if palkka.yksikkö is not Palkkayksikkö.TUNTI or palkka.määrä is None:
            continue
        if not TUNTIPALKKA[0] <= palkka.määrä <= TUNTIPALKKA[1]:
            yield Finding("palkka-yksikkö", Grade.HUOMIO, path=("työsuhteet", rivi, "aloitus", "palkka", "määrä"))


def _tarkistusväli(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Suunnitelman tarkistus on sovittu tarkistusvälin päähän, ja voimassa oleva on tarkistettu."""
    väli = rajat[Raja.TARKISTUSVÄLI]
    suunnitelmat: list[tuple[Polku, Any, bool]] = [
        (("työnhakusuunnitelmat", rivi), suunnitelma, suunnitelma is tiedosto.työnhakusuunnitelmat[-1])
        for rivi, suunnitelma in enumerate(tiedosto.työnhakusuunnitelmat)
    ]
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        suunnitelmat += [
            (
                ("työsuhteet", rivi, "tukisuunnitelmat", numero),
                suunnitelma,
                työsuhde.on_käynnissä(päivä) and suunnitelma is työsuhde.tukisuunnitelmat[-1],
            )
            for numero, suunnitelma in enumerate(työsuhde.tukisuunnitelmat)
        ]
    työssä = any(työ.on_käynnissä(päivä) for työ in tiedosto.työsuhteet)
    for polku, suunnitelma, voimassa in suunnitelmat:
        päiväys, tarkistus = suunnitelma.päiväys, suunnitelma.tarkistus
        if päiväys and tarkistus and tarkistus - päiväys > pv(väli):
            yield Finding("tarkistusväli", Grade.HUOMIO, path=(*polku, "tarkistus"), details={"päiviä": str(väli)})
        hakusuunnitelma = polku[0] == "työnhakusuunnitelmat"
        if not voimassa or (hakusuunnitelma and (työssä or not tiedosto.päättäminen.on_tyhjä())):
            continue
        päivät = [suunnitelma.päiväys, *(rivi.pvm for rivi in suunnitelma.tarkistukset)]
        viimeksi = max((pvm for pvm in päivät if pvm), default=None)
        if viimeksi and päivä - viimeksi > pv(väli):
            paikka = (*polku, "tarkistukset")
            yield Finding("tarkistamatta", Grade.HUOMIO, path=paikka, details={"päiviä": str(väli)})


def _poissulku(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Ketään ei jätetä palvelun ulkopuolelle valmiuden, päihteiden, diagnoosin tai aiemman epäonnistumisen takia."""
    käsittely = tiedosto.lähete.käsittely
    if käsittely.päätös is not Päätös.OTETAAN and POISSULKEVAT_SANAT.search(käsittely.perustelu or ""):
        yield Finding("poissulku", Grade.HUOMIO, path=("lähete", "käsittely", "perustelu"))


def _tavoittelu(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Palvelu ei pääty poisjääntiin: asiakasta on tavoiteltu monta kertaa ja monta viikkoa (kriteeri 25)."""
    if tiedosto.päättäminen.syy is not PäättämisenSyy.EI_TAVOITETTU or not tiedosto.tavoittelu:
        return  # ilman yhtään yritystä kyse on puutteesta
    päivät = [rivi.päiväys for rivi in tiedosto.tavoittelu if rivi.päiväys]
    määrä, aika = rajat[Raja.YRITYKSIÄ], rajat[Raja.YRITYSTEN_AIKA]
    loppu = max([*päivät, *filter(None, [tiedosto.päättäminen.päättyi])], default=None)
    lyhyesti = bool(päivät) and loppu is not None and loppu - min(päivät) < pv(aika)
    if lyhyesti or len(tiedosto.tavoittelu) < määrä:
        yield Finding(
            "tavoittelu-vähän",
            Grade.HUOMIO,
            path=("päättäminen", "syy"),
            details={"määrä": str(määrä), "päiviä": str(aika)},
        )


def _työnantaja_tietää(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Nykyinen työnantaja tietää enintään sen, minkä asiakas on päättänyt kertoa."""
    sallitut = {
        Kertomispäätös.EI_KERROTA: (TyönantajaTietää.EI_MITÄÄN,),
        Kertomispäätös.MYÖHEMMIN: (TyönantajaTietää.EI_MITÄÄN,),
        Kertomispäätös.TUEN_TARVE: (TyönantajaTietää.EI_MITÄÄN, TyönantajaTietää.TUEN_TARVE),
    }
    päätös = tiedosto.profiili.kertominen.päätös
    for rivi, työ in enumerate(tiedosto.työsuhteet):
        tietää = työ.aloitus.kertominen
        if päätös in sallitut and tietää and työ.on_käynnissä(päivä) and tietää not in sallitut[päätös]:
            yield Finding("työnantaja-tietää", Grade.HUOMIO, path=("työsuhteet", rivi, "aloitus", "kertominen"))


def _neuvonta_ennen_työtä(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Finding]:
    """Etuusneuvonta, johon työn aloitus viittaa, on annettu ennen ensimmäistä työpäivää."""
    for rivi, työ in enumerate(tiedosto.työsuhteet):
        neuvonta = tiedosto.etuusneuvontakerta(työ.aloitus.etuusneuvonta)
        alkoi = työ.aloitus.alkoi
        if neuvonta and neuvonta.päiväys and alkoi and neuvonta.päiväys >= alkoi:
            yield Finding("neuvonta-myöhässä", Grade.HUOMIO, path=("työsuhteet", rivi, "aloitus", "etuusneuvonta"))


Sääntö = Callable[[Asiakastiedosto, date, Rajat], Iterator[Finding]]

HUOMIOT: tuple[Sääntö, ...] = (
    _turvakielto,
    _yhteyslupa,
    _nimi_lomakkeella_b,
    _tunnit_yhteensä,
    _etuuksien_ajat,
    _palkka,
    _tarkistusväli,
    _poissulku,
    _tavoittelu,
    _työnantaja_tietää,
    _neuvonta_ennen_työtä,
    *KUPIT,
)
