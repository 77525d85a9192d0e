"""Kriteeri 22: toteutuuko tuki, ja elääkö suunnitelma (22.8, 22.10–22.13, 22.15–22.18, 22.20–22.21)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Protocol

from lomake.aika import Jakso, pv
from lomake.kriteerit.ehto import Katsaus, Polku, Tulos, Vastaus, ei_laskettavissa, ei_vielä, kunnossa_jos
from lomake.kriteerit.tyo import Työ, suunnitelmasta
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.lokit import Kenenkanssa, Yhteydenpitorivi
from lomake.tiedot.opinnot import OpintojenTulos
from lomake.tiedot.tuki import Tiheys, TuenAntaja, Tukisuunnitelma, Työnantajatoive
from lomake.tiedot.tyosuhde import EiNeuvontaa, Jatko, MuutoksenLaji, TyöaikainenYhteyslupa
from lomake.tilanne import (
    kasvokkain,
    on_allekirjoitettu,
    on_työnantajan_kanssa,
    opinnot,
    tarkistuspäivät,
    voimassa,
)

HOITO_TAI_SOSIAALI = frozenset({TuenAntaja.HOITOTAHO, TuenAntaja.SOSIAALIOHJAAJA})
PÄIVITTÄVÄT = frozenset({MuutoksenLaji.TUNNIT, MuutoksenLaji.TEHTÄVÄ, MuutoksenLaji.VAIKEUS})
"""Muutokset, joista tukisuunnitelma päivitetään; poissaolo vain, jos se on pitkä."""


@suunnitelmasta
def hoitotaho_mukana(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.8: hoito- tai sosiaalitaho antaa tukea, tai sen kanssa on tehty verkostotyötä työn aikana."""
    antaa = HOITO_TAI_SOSIAALI & {tuki.antaja for tuki in suunnitelma.tuet}
    aika = Jakso(työ.alkoi, työ.loppu)
    yhdessä = any(rivi.päiväys in aika for rivi in työ.tiedosto.verkostotyö)
    return kunnossa_jos(antaa or yhdessä, (*työ.suunnitelman_polku, "tuet"))


@suunnitelmasta
def tuki_toteutunut(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.10: jokainen säännöllinen tuki on toteutunut 31 päivän kuluessa alkamisestaan."""
    kohta = (*työ.suunnitelman_polku, "tuet")
    katsaus = Katsaus()
    for paikka, tuki in enumerate(suunnitelma.tuet):
        polku = (*kohta, paikka, "toteutui")
        if tuki.kuinkausein is Tiheys.TARVITTAESSA:
            continue
        if tuki.alkaen is None:
            katsaus.ohita(polku, "alkupäivä puuttuu")
            continue
        aika = Jakso(tuki.alkaen, tuki.alkaen + pv(työ.rajat[Raja.TUKI_TOTEUTUI]))
        if any(rivi.pvm in aika for rivi in tuki.toteutui):
            katsaus.lisää(polku, kunnossa=True)
        elif työ.loppu <= aika.loppu:
            katsaus.ohita(polku, "työ päättyi ennen määräaikaa" if työ.päättyi else "määräaika ei ole vielä ohi")
        else:
            katsaus.lisää(polku, kunnossa=False, syy="tuki ei ole toteutunut")
    return katsaus.vastaus(kohta)


@suunnitelmasta
def työnantajatuesta_kysytty(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.11: asiakkaalta on kysytty, haluaako hän, että työnantajaa tuetaan."""
    return kunnossa_jos(suunnitelma.työnantajatuki.haluaa, (*työ.suunnitelman_polku, "työnantajatuki", "haluaa"))


def _työnantajayhteydet(työ: Työ) -> Iterator[tuple[Polku, date, Yhteydenpitorivi]]:
    """Anna yhteydet, joissa työnantaja on ollut mukana työn alettua."""
    for paikka, rivi in enumerate(työ.suhde.yhteydenpito):
        if on_työnantajan_kanssa(rivi) and rivi.päiväys and rivi.päiväys >= työ.alkoi:
            yield (*työ.polku, "yhteydenpito", paikka), rivi.päiväys, rivi


@suunnitelmasta
def työnantajaa_tuettu_pyynnöstä(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.12: jos asiakas haluaa, työnantajan tuki on toteutunut; jos ei halua, työnantajaan ei ole oltu yhteydessä.

    Yhteyttä verrataan siihen suunnitelmaan, joka oli sinä päivänä voimassa.
    """
    kohta = (*työ.suunnitelman_polku, "työnantajatuki")
    suunnitelmat = työ.suhde.tukisuunnitelmat
    katsaus = Katsaus()
    if suunnitelma.työnantajatuki.haluaa is None:
        return ei_laskettavissa((*kohta, "haluaa"))
    if suunnitelma.työnantajatuki.haluaa is Työnantajatoive.KYLLÄ:
        tuet = [tuki for versio in suunnitelmat for tuki in versio.työnantajatuki.tuet]
        katsaus.lisää((*kohta, "tuet"), any(tuki.toteutui for tuki in tuet), "tuki ei ole toteutunut")
    for polku, päivä, _ in _työnantajayhteydet(työ):
        silloin = voimassa(suunnitelmat, päivä) or suunnitelma
        halusi = silloin.työnantajatuki.haluaa is Työnantajatoive.KYLLÄ
        katsaus.lisää(polku, halusi, "yhteys työnantajaan, vaikka asiakas ei ole sitä halunnut")
    if not katsaus.mukana and not katsaus.vailla:
        katsaus.lisää(kohta, kunnossa=True)
    return katsaus.vastaus(kohta)


def lupa_ennen_yhteyttä(työ: Työ) -> Vastaus:
    """22.13: yhteyksiin työnantajaan on lupa, ja suostumus on sinä päivänä voimassa."""
    lupa = työ.suhde.aloitus.yhteyslupa
    suostumus = työ.tiedosto.suostumus(työ.suhde.aloitus.suostumus)
    katsaus = Katsaus()
    for polku, päivä, rivi in _työnantajayhteydet(työ):
        yhdessä = lupa is TyöaikainenYhteyslupa.LÄSNÄ and Kenenkanssa.MOLEMMAT in rivi.kenenkanssa
        sallittu = lupa is TyöaikainenYhteyslupa.KYLLÄ or yhdessä
        voimassa_oleva = suostumus is not None and suostumus.on_voimassa(päivä)
        katsaus.lisää(polku, sallittu and voimassa_oleva, "lupa tai suostumus puuttuu" if sallittu else "lupa puuttuu")
    return katsaus.vastaus((*työ.polku, "aloitus", "yhteyslupa"))


class Opiskelu(Protocol):
    """Asiakas, joka voi opiskella: työsuhteessa tai ilman."""

    @property
    def tiedosto(self) -> Asiakastiedosto: ...
    @property
    def rajat(self) -> Rajat: ...


def opinnoissa_tuettu(kohde: Opiskelu) -> Vastaus:
    """22.15: alkaneilla opinnoilla on allekirjoitettu suunnitelma, jossa on vähintään kaksi tukea."""
    uusimmat = {rivi.id for rivi in opinnot(kohde.tiedosto)}
    katsaus = Katsaus()
    for paikka, rivi in enumerate(kohde.tiedosto.opinnot):
        if rivi.id in uusimmat and rivi.tulos is OpintojenTulos.ALOITTI:
            riittää = on_allekirjoitettu(rivi) and len(rivi.tuet) >= kohde.rajat[Raja.OPINTOTUKIA]
            katsaus.lisää(("opinnot", paikka), riittää, "allekirjoitus tai tuki puuttuu")
    return katsaus.vastaus(("opinnot",))


def tarkistettu(työ: Työ) -> Vastaus:
    """22.16: ensimmäinen tarkistus on 35 päivässä alusta, väli enintään 92 päivää, ja sovitut päivät on pidetty.

    Päivä on pidetty, jos tarkistus on enintään 14 päivän päässä siitä, tai uusi versio on tehty viimeistään silloin.
    """
    suunnitelmat = sorted(
        (rivi for rivi in työ.suhde.tukisuunnitelmat if rivi.päiväys), key=lambda rivi: rivi.päiväys or date.min
    )
    kohta = (*työ.suunnitelman_polku, "tarkistukset")
    if not suunnitelmat:
        return ei_laskettavissa(työ.suunnitelman_polku)
    katsaus = Katsaus()
    katsaus.lisää(kohta, _ensimmäinen_ajoissa(työ, suunnitelmat[0]), "ensimmäinen tarkistus on liian myöhään")
    katsaus.lisää(kohta, all(_väli_riittää(työ, rivi) for rivi in suunnitelmat), "tarkistusten väli on liian pitkä")
    pidetyt = [tarkistus.pvm for rivi in suunnitelmat for tarkistus in rivi.tarkistukset if tarkistus.pvm]
    vara = pv(työ.rajat[Raja.TARKISTUSVARA])
    for rivi, uudempi in pairwise([*suunnitelmat, None]):
        versio = uudempi.päiväys if uudempi else None
        for päivä in tarkistuspäivät(rivi) if rivi else ():
            if päivä < työ.loppu:
                uusittu = versio is not None and versio <= päivä + vara
                pidetty = any(abs(pvm - päivä) <= vara for pvm in pidetyt)
                katsaus.lisää(kohta, uusittu or pidetty, "tarkistusta ei ole pidetty")
    return katsaus.vastaus(kohta)


def _ensimmäinen_ajoissa(työ: Työ, suunnitelma: Tukisuunnitelma) -> bool:
    """Kerro, onko ensimmäinen tarkistus sovittu tai pidetty ajoissa; työ on voinut päättyä sitä ennen."""
    määräaika = työ.alkoi + pv(työ.rajat[Raja.ENSITARKISTUS])
    päivät = [*tarkistuspäivät(suunnitelma), *(rivi.pvm for rivi in suunnitelma.tarkistukset if rivi.pvm)]
    return any(päivä <= määräaika for päivä in päivät) or (työ.päättyi is not None and työ.päättyi <= määräaika)


def _väli_riittää(työ: Työ, suunnitelma: Tukisuunnitelma) -> bool:
    väli = pv(työ.rajat[Raja.TARKISTUSVÄLI])
    sovitut = [(suunnitelma.päiväys, suunnitelma.tarkistus)]
    sovitut += [(rivi.pvm, rivi.seuraava) for rivi in suunnitelma.tarkistukset]
    return all(loppu - alku <= väli for alku, loppu in sovitut if alku and loppu)


def muutos_päivittää(työ: Työ) -> Vastaus:
    """22.17: muutoksesta on tehty uusi versio 30 päivän kuluessa ennen tai jälkeen."""
    vara = pv(työ.rajat[Raja.MUUTOS])
    päiväykset = [rivi.päiväys for rivi in työ.suhde.tukisuunnitelmat if rivi.päiväys]
    katsaus = Katsaus()
    for paikka, muutos in enumerate(työ.suhde.muutokset):
        polku = (*työ.polku, "muutokset", paikka)
        pitkä = muutos.laji is MuutoksenLaji.POISSAOLO and (muutos.päiviä or 0) > työ.rajat[Raja.PITKÄ_POISSAOLO]
        if muutos.päiväys is None or muutos.päiväys > työ.päivä or not (muutos.laji in PÄIVITTÄVÄT or pitkä):
            continue
        päivitetty = any(abs(päiväys - muutos.päiväys) <= vara for päiväys in päiväykset)
        if not päivitetty and työ.loppu <= muutos.päiväys + vara:
            katsaus.ohita(polku, "työ päättyi ennen määräaikaa" if työ.päättyi else "määräaika ei ole vielä ohi")
        else:
            katsaus.lisää(polku, päivitetty, "suunnitelmaa ei ole päivitetty")
    return katsaus.vastaus((*työ.polku, "muutokset"))


def yhteys_alussa(työ: Työ) -> Vastaus:
    """22.18: asiakas on tavattu kasvokkain viikkoa ennen alkua, 3 päivän sisällä ja neljä viikkoa joka viikko."""
    ennen, jälkeen = pv(työ.rajat[Raja.ENNEN_ALKUA]), pv(työ.rajat[Raja.ALUN_JÄLKEEN])
    jaksot = [Jakso(työ.alkoi - ennen, työ.alkoi - pv(1)), Jakso(työ.alkoi, työ.alkoi + jälkeen)]
    jaksot += [
        Jakso(työ.alkoi + pv(7 * viikko), työ.alkoi + pv(7 * viikko + 6))
        for viikko in range(työ.rajat[Raja.VIIKOITTAIN])
    ]
    tavatut = kasvokkain(työ.tiedosto)
    kohta = (*työ.polku, "yhteydenpito")
    katsaus = Katsaus()
    for jakso in jaksot:
        tavattu = any(päivä in jakso for päivä in tavatut)
        if tavattu or jakso.loppu < työ.loppu:
            katsaus.lisää(kohta, tavattu, "tapaaminen puuttuu")
        else:
            katsaus.ohita(kohta, "työ päättyi ennen määräaikaa" if työ.päättyi else "määräaika ei ole vielä ohi")
    return katsaus.vastaus(kohta)


def etuusneuvonta_ennen(työ: Työ) -> Vastaus:
    """22.20: etuusneuvonta on annettu ennen työn alkua. Ei koske, jos etuuksia ei ole tai asiakas ei halunnut."""
    kohta = (*työ.polku, "aloitus", "etuusneuvonta")
    kerta = työ.tiedosto.etuusneuvontakerta(työ.suhde.aloitus.etuusneuvonta)
    if kerta is None and työ.suhde.aloitus.eineuvontaa in (EiNeuvontaa.EI_ETUUKSIA, EiNeuvontaa.EI_HALUNNUT):
        return ei_vielä(kohta)
    return kunnossa_jos(kerta and kerta.päiväys and kerta.päiväys < työ.alkoi, kohta)


def tuki_jatkuu_päättyessä(työ: Työ) -> Vastaus:
    """22.21: yhteys on otettu 3 päivässä tiedosta, ja uutta työtä haluavalle on suunnitelma 30 päivässä lopusta."""
    päättyminen = työ.suhde.päättyminen
    kohta = (*työ.polku, "päättyminen")
    if työ.päättyi is None:
        return ei_vielä(kohta)
    if päättyminen.tietosaatu is None:
        return ei_laskettavissa((*kohta, "tietosaatu"))
    yhteysaika = Jakso(päättyminen.tietosaatu, päättyminen.tietosaatu + pv(työ.rajat[Raja.PÄÄTTYMISYHTEYS]))
    if päättyminen.yhteydenotto not in yhteysaika:
        return Vastaus(Tulos.PUUTTUU, (*kohta, "yhteydenotto"))
    if päättyminen.jatko is not Jatko.HETI:
        return Vastaus(Tulos.KUNNOSSA, kohta)
    määräaika = työ.päättyi + pv(työ.rajat[Raja.SUUNNITELMA_PÄÄTTYMISESTÄ])
    uudet = [rivi.päiväys for rivi in työ.tiedosto.työnhakusuunnitelmat if rivi.id == päättyminen.uusisuunnitelma]
    ajoissa = any(päiväys and päiväys <= määräaika for päiväys in uudet)
    if not ajoissa and työ.päivä <= määräaika:
        return ei_vielä((*kohta, "uusisuunnitelma"))
    return kunnossa_jos(ajoissa, (*kohta, "uusisuunnitelma"))
