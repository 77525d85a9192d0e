"""Muistutukset työsuhteista ja opinnoista: tuki, sen tarkistukset, määräpäivät ja yhteys työn päätyttyä."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lomake import tilanne
from lomake.aika import Jakso, kuukaudet, pv, siirrä
from lomake.muistutukset.haku import seuraava_tarkistus
from lomake.muistutukset.muistutus import Aihe, Hetki, Määräpäivä, Polku
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tyosuhde import RahallinenTuki, Työsuhde


@dataclass(frozen=True, slots=True)
class _Tapaamisaika:
    """Jakso, jonka aikana asiakas tavataan kasvokkain (kriteeri 23)."""

    aihe: Aihe
    jakso: Jakso


def työn_määräpäivät(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna kunkin työsuhteen määräpäivät."""
    oikeat = tilanne.työsuhteet(hetki.tiedosto)
    for rivi, työ in enumerate(hetki.tiedosto.työsuhteet):
        polku: Polku = ("työsuhteet", rivi)
        if not any(työ is oikea for oikea in oikeat):
            continue
        yield from _yhteys_päätyttyä(hetki, työ, polku)
        if työ.päättyminen.päättyi is None or työ.päättyminen.päättyi >= hetki.päivä:
            yield from _tapaamiset(hetki, työ, polku)
            yield from _uusi_tukisuunnitelma(hetki, työ, polku)
        if työ.on_käynnissä(hetki.päivä):
            yield from _ehdot(hetki, työ, polku)
            yield from _tukisuunnitelma(hetki, työ, polku)


def opintojen_määräpäivät(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna käynnissä olevien opintojen suunnitelmien tarkistukset."""
    for rivi in tilanne.nykyiset_opinnot(hetki.tiedosto, hetki.päivä):
        tarkistus = seuraava_tarkistus(rivi, rivi.päiväys, hetki)
        if tarkistus:
            polku = ("opinnot", hetki.tiedosto.opinnot.index(rivi), "tarkistukset")
            yield Määräpäivä(Aihe.OPINTOSUUNNITELMA, tarkistus, polku)


def _tapaamisajat(työ: Työsuhde, hetki: Hetki) -> list[_Tapaamisaika]:
    """Palauta jaksot, joista kussakin asiakas tavataan, järjestyksessä; työn loppu katkaisee ne."""
    alkoi, rajat = työ.aloitus.alkoi, hetki.rajat
    if alkoi is None:
        return []
    viikkoja = rajat[Raja.VIIKOITTAIN]
    viikot = [Jakso(alkoi + pv(7 * viikko), alkoi + pv(7 * viikko + 6)) for viikko in range(viikkoja)]
    ajat = [
        _Tapaamisaika(Aihe.ENNEN_ALKUA, Jakso(alkoi - pv(rajat[Raja.ENNEN_ALKUA]), alkoi - pv(1))),
        _Tapaamisaika(Aihe.ALUN_JÄLKEEN, Jakso(alkoi, alkoi + pv(rajat[Raja.ALUN_JÄLKEEN]))),
        *(_Tapaamisaika(Aihe.VIIKKO, viikko) for viikko in viikot),
    ]
    loput = kuukaudet(alkoi + pv(7 * viikkoja), siirrä(alkoi, rajat[Raja.TUKIVUOSI]))
    ajat += [_Tapaamisaika(Aihe.KUUKAUSI, kuukausi) for kuukausi in loput]
    päättyi = työ.päättyminen.päättyi
    return [aika for aika in ajat if päättyi is None or aika.jakso.loppu <= päättyi]


def _tapaamiset(hetki: Hetki, työ: Työsuhde, polku: Polku) -> Iterator[Määräpäivä]:
    """Anna jaksot, joissa asiakasta ei ole vielä tavattu.

    Menneistä muistutetaan vain viimeisestä, ja siitäkin vain, ellei sen jälkeen ole tavattu: vanhaa ei voi paikata.
    Vuoden jälkeen tuki kevenee, eikä vanhoista enää muistuteta.
    """
    tavattu = tilanne.kasvokkain(hetki.tiedosto)
    ajat = _tapaamisajat(työ, hetki)
    menneet = [aika for aika in ajat if aika.jakso.loppu < hetki.päivä]
    tulevat = ajat[len(menneet) :]
    if not tulevat:
        return
    for aika in [*menneet[-1:], *tulevat]:
        jakso = Jakso(aika.jakso.alku, max(aika.jakso.loppu, hetki.päivä))
        if not any(päivä in jakso for päivä in tavattu):
            yield Määräpäivä(aika.aihe, aika.jakso.loppu, (*polku, "yhteydenpito"))


def _uusi_tukisuunnitelma(hetki: Hetki, työ: Työsuhde, polku: Polku) -> Iterator[Määräpäivä]:
    """Anna päivä, johon mennessä työlle tehdään tukisuunnitelma."""
    if työ.aloitus.alkoi and not työ.tukisuunnitelmat:
        raja = työ.aloitus.alkoi + pv(hetki.rajat[Raja.TUKISUUNNITELMA])
        yield Määräpäivä(Aihe.UUSI_TUKISUUNNITELMA, raja, (*polku, "tukisuunnitelmat"))


def _ehdot(hetki: Hetki, työ: Työsuhde, polku: Polku) -> Iterator[Määräpäivä]:
    """Anna koeajan, rahallisen tuen ja määräajan loput. Vain määräaika myöhästyy: sen jälkeen kirjataan jotain."""
    aloitus = työ.aloitus
    loppu = aloitus.kesto.loppu
    tulevat = [Määräpäivä(Aihe.KOEAIKA, aloitus.koeaika, (*polku, "aloitus", "koeaika"))] if aloitus.koeaika else []
    for rivi, tuki in enumerate(aloitus.rahallinentuki):
        if tuki.päättyy and tuki.laji is not RahallinenTuki.EI:
            paikka = (*polku, "aloitus", "rahallinentuki", rivi, "päättyy")
            tulevat.append(Määräpäivä(Aihe.RAHALLINEN_TUKI, tuki.päättyy, paikka))
    if loppu:
        kysytään = loppu - pv(hetki.rajat[Raja.MÄÄRÄAJAN_JATKO])
        tulevat.append(Määräpäivä(Aihe.MÄÄRÄAJAN_JATKO, kysytään, (*polku, "aloitus", "kesto", "loppu")))
        if työ.päättyminen.päättyi is None:
            yield Määräpäivä(Aihe.MÄÄRÄAIKA, loppu, (*polku, "aloitus", "kesto", "loppu"))
    yield from (asia for asia in tulevat if asia.päivä >= hetki.päivä)


def _tukisuunnitelma(hetki: Hetki, työ: Työsuhde, polku: Polku) -> Iterator[Määräpäivä]:
    """Anna voimassa olevan tukisuunnitelman tarkistus ja päivä, josta tuki voi keventyä."""
    suunnitelma = tilanne.voimassa(työ.tukisuunnitelmat, hetki.päivä)
    if suunnitelma is None:
        return
    paikka: Polku = (*polku, "tukisuunnitelmat", työ.tukisuunnitelmat.index(suunnitelma))
    tarkistus = seuraava_tarkistus(suunnitelma, suunnitelma.päiväys, hetki)
    if tarkistus:
        yield Määräpäivä(Aihe.TUKISUUNNITELMA, tarkistus, (*paikka, "tarkistukset"))
    aikaisintaan = suunnitelma.siirtymä.aikaisintaan
    if aikaisintaan and aikaisintaan >= hetki.päivä:
        yield Määräpäivä(Aihe.SIIRTYMÄ, aikaisintaan, (*paikka, "siirtymä", "aikaisintaan"))


def _yhteys_päätyttyä(hetki: Hetki, työ: Työsuhde, polku: Polku) -> Iterator[Määräpäivä]:
    """Anna päivä, johon mennessä päättyneen työn asiakkaaseen otetaan yhteyttä."""
    päättyminen = työ.päättyminen
    tieto = päättyminen.tietosaatu or päättyminen.päättyi
    if tieto and tieto <= hetki.päivä and päättyminen.yhteydenotto is None:
        raja = tieto + pv(hetki.rajat[Raja.PÄÄTTYMISYHTEYS])
        yield Määräpäivä(Aihe.PÄÄTTYMINEN, raja, (*polku, "päättyminen", "yhteydenotto"))
