"""Asiakas ja päivä → mitä silloin oli voimassa: suunnitelma, toiveet, tila, haku ja tapaamiset.

Säännöt ovat lomakkeiston kohdista 1.2 ja 2.15. Kriteerit, luvut ja työkirjat laskevat kaikki näistä.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from lomake.aika import Jakso, pv
from lomake.fields import Valinta
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import PäiväNolla, Raja
from lomake.tiedot.henkilo import Valmentaja
from lomake.tiedot.lokit import Asiakastapaamisentapa, Kenenkanssa, Tapaaminen, Tauko, Toteutuma, Yhteydenpitorivi
from lomake.tiedot.opinnot import Opinnot, OpintojenTulos
from lomake.tiedot.paattaminen import PäättämisenLaji
from lomake.tiedot.profiili import Toive, Tärkeys
from lomake.tiedot.tyonhaku import Työnantajatapaaminen, Vastaavuus
from lomake.tiedot.tyosuhde import Työsuhde
from lomake.tiedot.yhteiset import Allekirjoitukset, Allekirjoitustapa


class Tila(Valinta):
    """Missä vaiheessa asiakas on."""

    ETSII = "etsii", "söker"
    TYÖSSÄ = "työssä", "i arbete"
    OPISKELEE = "opiskelee", "studerar"
    TAUOLLA = "tauolla", "på paus"
    PÄÄTTYNYT = "päättynyt", "avslutad"


class Suunnitelma(Protocol):
    """Päivätty suunnitelma, jonka uusi versio korvaa."""

    @property
    def id(self) -> str: ...
    @property
    def päiväys(self) -> date | None: ...
    @property
    def korvaa(self) -> str | None: ...
    @property
    def allekirjoitukset(self) -> Allekirjoitukset: ...


S = TypeVar("S", bound=Suunnitelma)


class Katselmus(Protocol):
    """Yksi pidetty tarkistus."""

    @property
    def pvm(self) -> date | None: ...
    @property
    def seuraava(self) -> date | None: ...


class Tarkistettava(Protocol):
    """Suunnitelma, jolla on tarkistuspäivä ja pidetyt tarkistukset."""

    @property
    def tarkistus(self) -> date | None: ...
    @property
    def tarkistukset(self) -> Sequence[Katselmus]: ...


# Suunnitelmat


def voimassa(suunnitelmat: Sequence[S], päivä: date) -> S | None:
    """Palauta suunnitelma, jonka päiväys on suurin enintään `päivä`; saman päivän suunnitelmista viimeinen."""
    päivätyt = [(rivi.päiväys, paikka, rivi) for paikka, rivi in enumerate(suunnitelmat) if rivi.päiväys]
    vanhat = [kohta for kohta in päivätyt if kohta[0] <= päivä]
    return max(vanhat, key=lambda kohta: kohta[:2])[2] if vanhat else None


def tehdyt(suunnitelmat: Sequence[S], päivä: date) -> list[S]:
    """Palauta suunnitelmat, jotka olivat päivänä olemassa; myös se, jonka päiväys puuttuu."""
    return [rivi for rivi in suunnitelmat if rivi.päiväys is None or rivi.päiväys <= päivä]


def tarkistuspäivät(suunnitelma: Tarkistettava) -> list[date]:
    """Palauta sovitut tarkistuspäivät järjestyksessä: ensimmäinen ja kunkin tarkistuksen seuraava."""
    sovitut = [suunnitelma.tarkistus, *(rivi.seuraava for rivi in suunnitelma.tarkistukset)]
    return sorted(päivä for päivä in sovitut if päivä)


def seuraava_tarkistus(suunnitelma: Tarkistettava) -> date | None:
    """Palauta viimeisen tarkistuksen seuraava päivä, muuten suunnitelman oma tarkistuspäivä (lomakkeisto 1.2.3)."""
    pidetyt = [rivi for rivi in suunnitelma.tarkistukset if rivi.seuraava]
    return pidetyt[-1].seuraava if pidetyt else suunnitelma.tarkistus


def on_allekirjoitettu(suunnitelma: Suunnitelma) -> bool:
    """Kerro, ovatko asiakas ja valmentaja allekirjoittaneet; suullinen hyväksyntä ei ole allekirjoitus."""
    allekirjoitukset = suunnitelma.allekirjoitukset
    tavat = (allekirjoitukset.asiakas.tapa, allekirjoitukset.työhönvalmentaja.tapa)
    return all(tapa in (Allekirjoitustapa.KÄSIN, Allekirjoitustapa.SÄHKÖINEN) for tapa in tavat)


# Palvelu


def palvelu_alkoi(tiedosto: Asiakastiedosto, rajat: Rajat) -> date | None:
    """Palauta päivä, josta päivät lasketaan; None, jos sitä ei ole kirjattu."""
    match rajat.päivänolla:
        case PäiväNolla.SOPIMUS:
            return tiedosto.sopimus.alkaa
        case PäiväNolla.KÄSITTELY:
            return tiedosto.lähete.käsittely.pvm
        case PäiväNolla.LÄHETE:
            return tiedosto.lähete.saapunut


def päättyi(tiedosto: Asiakastiedosto) -> date | None:
    """Palauta viimeinen palvelupäivä; keskeytys ei ole päättyminen."""
    päättäminen = tiedosto.päättäminen
    return None if päättäminen.laji is PäättämisenLaji.KESKEYTYY else päättäminen.päättyi


def on_päättynyt(tiedosto: Asiakastiedosto, päivä: date) -> bool:
    """Kerro, onko palvelu päättynyt; viimeisenä palvelupäivänä asiakas ei ole enää aktiivinen."""
    loppu = päättyi(tiedosto)
    return loppu is not None and loppu <= päivä


def tauko(tiedosto: Asiakastiedosto, päivä: date) -> Tauko | None:
    """Palauta tauko, jonka aikana päivä on; None, jos asiakas ei ole tauolla."""
    return next((rivi for rivi in tiedosto.tauot if _kattaa(rivi.alkaa, rivi.päättyy, päivä)), None)


def on_aktiivinen(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> bool:
    """Kerro, onko asiakas aktiivinen: palvelu alkanut, ei päättynyt eikä pitkällä tauolla (lomakkeisto 2.15).

    Jatkuva tauko lasketaan päivään saakka.
    """
    alkoi = tiedosto.sopimus.alkaa
    if alkoi is None or alkoi > päivä or on_päättynyt(tiedosto, päivä):
        return False
    tauot = (rivi for rivi in tiedosto.tauot if _kattaa(rivi.alkaa, rivi.päättyy, päivä))
    return not any(rivi.alkaa and ((rivi.päättyy or päivä) - rivi.alkaa).days > rajat[Raja.TAUKO] for rivi in tauot)


def on_ollut_aktiivinen(tiedosto: Asiakastiedosto, jakso: Jakso, rajat: Rajat) -> bool:
    """Kerro, onko asiakas aktiivinen yhtenäkin jakson päivänä."""
    # Aktiiviset päivät ovat väleinä; jakson kanssa yhteisen välin ensimmäinen päivä on jokin näistä.
    alut = [jakso.alku, tiedosto.sopimus.alkaa, *(rivi.päättyy + pv(1) for rivi in tiedosto.tauot if rivi.päättyy)]
    return any(päivä in jakso and on_aktiivinen(tiedosto, päivä, rajat) for päivä in alut if päivä)


def tila(tiedosto: Asiakastiedosto, päivä: date) -> Tila | None:
    """Palauta asiakkaan tila päivänä; None, jos palvelu ei ole vielä alkanut.

    Työ menee opintojen edelle, ja kumpikin haun edelle. Työkokeilu ei ole työtä: sen aikana etsitään.
    """
    alkoi = tiedosto.sopimus.alkaa
    if on_päättynyt(tiedosto, päivä):
        return Tila.PÄÄTTYNYT
    if alkoi is None or alkoi > päivä:
        return None
    if tauko(tiedosto, päivä):
        return Tila.TAUOLLA
    if any(työ.on_käynnissä(päivä) for työ in työsuhteet(tiedosto)):
        return Tila.TYÖSSÄ
    return Tila.OPISKELEE if nykyiset_opinnot(tiedosto, päivä) else Tila.ETSII


def valmentaja(tiedosto: Asiakastiedosto, päivä: date) -> Valmentaja:
    """Palauta työhönvalmentaja, jolle päivän rivit kuuluvat; ellei aiempi ole silloin tehtävässä, nykyinen."""
    aiemmat = [rivi for rivi in tiedosto.valmentajat if rivi.päättyen and _kattaa(rivi.alkaen, rivi.päättyen, päivä)]
    nykyinen = tiedosto.valmentaja
    if aiemmat and (nykyinen.alkaen is None or päivä < nykyinen.alkaen):
        return aiemmat[-1]
    return nykyinen


# Toiveet ja haku


def toiveet_voimassa(toiveet: Iterable[Toive], päivä: date) -> list[Toive]:
    """Palauta toiveet, jotka on lisätty viimeistään päivänä eivätkä ole silloin poistuneet."""
    return [
        toive
        for toive in toiveet
        if (toive.lisätty is None or toive.lisätty <= päivä) and (toive.poistunut is None or toive.poistunut > päivä)
    ]


def ehdottomat(tiedosto: Asiakastiedosto, päivä: date) -> set[str]:
    """Palauta päivänä voimassa olevien ehdottomien toiveiden tunnukset."""
    voimassa_olevat = toiveet_voimassa(tiedosto.profiili.toiveet, päivä)
    return {toive.id for toive in voimassa_olevat if toive.tärkeys is Tärkeys.EHDOTON}


def on_suunnitelman_mukainen(tiedosto: Asiakastiedosto, rivi: Työnantajatapaaminen) -> bool:
    """Kerro, viittaako yhteys sinä päivänä voimassa olleeseen työnhakusuunnitelmaan (ehto 16.12)."""
    if rivi.päiväys is None:
        return False
    suunnitelma = voimassa(tiedosto.työnhakusuunnitelmat, rivi.päiväys)
    return suunnitelma is not None and rivi.suunnitelma == suunnitelma.id


def vastaa_toiveita(tiedosto: Asiakastiedosto, rivi: Työnantajatapaaminen) -> bool:
    """Kerro, onko yhteys voimassa olevan suunnitelman ja asiakkaan toiveiden mukainen (lomakkeisto 3, kriteeri 16).

    Osittain vastaava lasketaan vain, jos mikään sinä päivänä voimassa oleva ehdoton toive ei jää toteutumatta.
    """
    if rivi.päiväys is None or not on_suunnitelman_mukainen(tiedosto, rivi):
        return False
    suunnitelma = voimassa(tiedosto.työnhakusuunnitelmat, rivi.päiväys)
    if suunnitelma is None or not set(rivi.toiveet) & set(suunnitelma.toiveet):
        return False
    if rivi.vastaavuus is Vastaavuus.OSITTAIN:
        ehdoton = ehdottomat(tiedosto, rivi.päiväys)
        return not ehdoton & set(rivi.eitoteudu) if rivi.eitoteudu else ehdoton <= set(rivi.toiveet)
    return rivi.vastaavuus is Vastaavuus.KYLLÄ


def hakuteot(tiedosto: Asiakastiedosto) -> list[date]:
    """Palauta päivät, joina työtä on haettu: yhteydet työnantajiin ja suunnitelmien tehdyt askeleet."""
    yhteydet = [rivi.päiväys for rivi in tiedosto.työnantajatapaamiset]
    askeleet = [askel.tehty for suunnitelma in tiedosto.työnhakusuunnitelmat for askel in suunnitelma.askeleet]
    return sorted(päivä for päivä in [*yhteydet, *askeleet] if päivä)


def on_lakannut_hakemasta(tiedosto: Asiakastiedosto, päivä: date) -> bool:
    """Kerro, onko asiakas avoimessa työssä eikä ole sen alettua hakenut muuta."""
    avoimet = [työ.aloitus.alkoi for työ in tiedosto.työsuhteet if työ.on_avoin() and työ.on_käynnissä(päivä)]
    alut = [alkoi for alkoi in avoimet if alkoi]
    return bool(alut) and not any(min(alut) < teko <= päivä for teko in hakuteot(tiedosto))


# Työ ja opinnot


def on_työsuhde(työ: Työsuhde) -> bool:
    """Kerro, onko rivi työsuhde; työkokeilu, avotyö ja kuntouttava työtoiminta eivät ole."""
    return työ.aloitus.laji is None or työ.aloitus.laji.on_työsuhde


def työsuhteet(tiedosto: Asiakastiedosto) -> list[Työsuhde]:
    """Palauta asiakkaan työsuhteet."""
    return [työ for työ in tiedosto.työsuhteet if on_työsuhde(työ)]


def opinnot(tiedosto: Asiakastiedosto) -> list[Opinnot]:
    """Palauta opinnot, kukin kerran: rivit, joita mikään toinen ei korvaa."""
    korvatut = {rivi.korvaa for rivi in tiedosto.opinnot}
    return [rivi for rivi in tiedosto.opinnot if rivi.id not in korvatut]


def nykyiset_opinnot(tiedosto: Asiakastiedosto, päivä: date) -> list[Opinnot]:
    """Palauta opinnot, jotka ovat käynnissä päivänä (lomakkeisto 2.15, luku 14)."""
    return [
        rivi
        for rivi in opinnot(tiedosto)
        if rivi.tulos is OpintojenTulos.ALOITTI
        and rivi.alkaa
        and rivi.alkaa <= päivä
        and not (rivi.päättynyt.pvm and rivi.päättynyt.pvm <= päivä)
    ]


# Tapaamiset


def asiakastapaamiset(tiedosto: Asiakastiedosto) -> list[Tapaaminen]:
    """Palauta toteutuneet tapaamiset ja yhteydet asiakkaan kanssa kummastakin lokista, päivän mukaan järjestyksessä."""
    rivit: list[Tapaaminen] = [*tiedosto.tapaamiset]
    rivit += [rivi for työ in tiedosto.työsuhteet for rivi in työ.yhteydenpito if on_asiakkaan_kanssa(rivi)]
    toteutuneet = [rivi for rivi in rivit if rivi.toteutui is Toteutuma.KYLLÄ and rivi.päiväys]
    return sorted(toteutuneet, key=lambda rivi: rivi.päiväys or date.min)


def kasvokkain(tiedosto: Asiakastiedosto) -> list[date]:
    """Palauta päivät, joina asiakas on tavattu kasvokkain, järjestyksessä."""
    return [
        rivi.päiväys
        for rivi in asiakastapaamiset(tiedosto)
        if rivi.tapa is Asiakastapaamisentapa.KASVOKKAIN and rivi.päiväys
    ]


def on_asiakkaan_kanssa(rivi: Yhteydenpitorivi) -> bool:
    """Kerro, oliko asiakas mukana."""
    return bool({Kenenkanssa.ASIAKAS, Kenenkanssa.MOLEMMAT} & set(rivi.kenenkanssa))


def on_työnantajan_kanssa(rivi: Yhteydenpitorivi) -> bool:
    """Kerro, oliko työnantaja mukana."""
    return bool({Kenenkanssa.TYÖNANTAJA, Kenenkanssa.MOLEMMAT} & set(rivi.kenenkanssa))


def _kattaa(alku: date | None, loppu: date | None, päivä: date) -> bool:
    return alku is not None and alku <= päivä and (loppu is None or loppu >= päivä)
