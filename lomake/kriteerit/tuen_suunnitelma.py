"""Kriteeri 22: onko tukisuunnitelma yhteinen ja yksilöllinen (22.1–22.7, 22.9, 22.14, 22.19, 22.22–22.23)."""

from __future__ import annotations

from datetime import date

from lomake.aika import pv
from lomake.explained import in_swedish
from lomake.kriteerit.ehto import Katsaus, Tulos, Vastaus, ei_vielä, kunnossa_jos
from lomake.kriteerit.kopiot import tuen_jäljet
from lomake.kriteerit.suunnitelma import ensimmäinen_määräajassa
from lomake.kriteerit.tyo import Työ
from lomake.language import FiSv
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tuki import TuenAntaja, Tukisuunnitelma
from lomake.tilanne import on_allekirjoitettu, tehdyt


@in_swedish("Anställningen har minst en stödplan.")
def on_suunnitelma(työ: Työ) -> Vastaus:
    """22.1: työsuhteella on ainakin yksi tukisuunnitelma."""
    return kunnossa_jos(tehdyt(työ.suhde.tukisuunnitelmat, työ.päivä), työ.suunnitelmat)


@in_swedish("Den första stödplanen är daterad senast 7 dagar från arbetets början.")
def ajoissa(työ: Työ) -> Vastaus:
    """22.2: ensimmäisen tukisuunnitelman päiväys on viimeistään 7 päivää työn alusta."""
    määräaika = työ.alkoi + pv(työ.rajat[Raja.TUKISUUNNITELMA])
    return ensimmäinen_määräajassa(työ.suhde.tukisuunnitelmat, määräaika, työ.päivä, työ.suunnitelmat)


@in_swedish("Klienten och arbetscoachen har undertecknat den plan som gäller.")
def allekirjoitettu(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.3: asiakas ja valmentaja ovat allekirjoittaneet voimassa olevan suunnitelman."""
    return kunnossa_jos(on_allekirjoitettu(suunnitelma), (*työ.suunnitelman_polku, "allekirjoitukset"))


@in_swedish("Klientens mål är antecknat.")
def oma_tavoite(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.4: asiakkaan tavoite on kirjattu."""
    return kunnossa_jos(suunnitelma.tavoite, (*työ.suunnitelman_polku, "tavoite"))


@in_swedish(
    "Varje stöd har en grund, det finns minst två olika grunder, och lärdomarna är antecknade om det finns "
    "arbetserfarenhet."
)
def perusteet(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.5: jokaisella tuella on peruste, perusteita on vähintään kaksi, ja opit on kirjattu, jos työkokemusta on."""
    kohta = (*työ.suunnitelman_polku, "tuet")
    katsaus = Katsaus()
    for paikka, tuki in enumerate(suunnitelma.tuet):
        katsaus.lisää((*kohta, paikka, "peruste"), tuki.peruste)
    if len({tuki.peruste for tuki in suunnitelma.tuet if tuki.peruste}) < työ.rajat[Raja.TUEN_PERUSTEITA]:
        katsaus.lisää(kohta, kunnossa=False, syy=FiSv("erilaisia perusteita on liian vähän", "olika grunder är för få"))
    if _on_kokemusta(työ, suunnitelma.päiväys or työ.päivä) and not suunnitelma.opit:
        katsaus.lisää(
            (*työ.suunnitelman_polku, "opit"), kunnossa=False, syy=FiSv("opit puuttuvat", "lärdomarna saknas")
        )
    return katsaus.vastaus(kohta)


def _on_kokemusta(työ: Työ, päiväys: date) -> bool:
    päättyneet = [suhde.päättyminen.päättyi for suhde in työ.tiedosto.työsuhteet]
    return bool(työ.tiedosto.profiili.työhistoria) or any(pvm and pvm <= päiväys for pvm in päättyneet)


@in_swedish("Det finns stöd av minst tre slag.")
def erilaisia_tukia(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.6: tukia on vähintään kolmea lajia."""
    lajit = {tuki.laji for tuki in suunnitelma.tuet if tuki.laji}
    return kunnossa_jos(len(lajit) >= työ.rajat[Raja.TUKIEN_LAJEJA], (*työ.suunnitelman_polku, "tuet"))


@in_swedish("Det finns minst två stödgivare, och minst en annan än arbetscoachen.")
def tuen_antajia(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.7: antajia on vähintään kaksi, ja ainakin yksi muu kuin valmentaja."""
    antajat = {tuki.antaja for tuki in suunnitelma.tuet if tuki.antaja}
    riittää = len(antajat) >= työ.rajat[Raja.TUEN_ANTAJIA] and antajat - {TuenAntaja.VALMENTAJA}
    return kunnossa_jos(riittää, (*työ.suunnitelman_polku, "tuet"))


@in_swedish("Varje stöd har givare, plats, täthet och första dag.")
def tuet_täytetty(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.9: jokaisella tuella on antaja, paikka, tiheys ja alkupäivä."""
    kohta = (*työ.suunnitelman_polku, "tuet")
    katsaus = Katsaus()
    for paikka, tuki in enumerate(suunnitelma.tuet):
        tyhjät = [nimi for nimi in ("antaja", "missä", "kuinkausein", "alkaen") if getattr(tuki, nimi) is None]
        katsaus.lisää((*kohta, paikka, *tyhjät[:1]), not tyhjät)
    return katsaus.vastaus(kohta) if suunnitelma.tuet else Vastaus(Tulos.PUUTTUU, kohta)


@in_swedish("Karriärutvecklingen har frågats om, och om klienten önskar den finns ett steg med utförare och dag.")
def urakehitys(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.14: urakehityksestä on kysytty, ja jos asiakas toivoo sitä, on askel, jolla on tekijä ja päivä."""
    kohta = (*työ.suunnitelman_polku, "urakehitys")
    ura = suunnitelma.urakehitys
    if ura.toive is None:
        return Vastaus(Tulos.PUUTTUU, (*kohta, "toive"))
    askel = any(askel.kuka and askel.milloin for askel in ura.askeleet)
    return kunnossa_jos(not ura.toive or askel, (*kohta, "askeleet"))


@in_swedish("Man har kommit överens om vad man gör om arbetet äventyras.")
def vaaran_varalle(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.19: on sovittu, mitä tehdään, jos työ vaarantuu."""
    return kunnossa_jos(suunnitelma.vaara, (*työ.suunnitelman_polku, "vaara"))


@in_swedish("När arbetet har varat 270 dagar är övergången till lättare stöd planerad.")
def siirtymä(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.22: kun työ on kestänyt 270 päivää, siirtymä kevyempään tukeen on suunniteltu."""
    kohta = (*työ.suunnitelman_polku, "siirtymä")
    if (työ.loppu - työ.alkoi).days < työ.rajat[Raja.SIIRTYMÄ]:
        return ei_vielä(kohta)
    return kunnossa_jos(not suunnitelma.siirtymä.on_tyhjä(), kohta)


@in_swedish("Samma arbetscoachs andra klienter har inte exakt samma stöd.")
def yksilöllinen(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.23: saman valmentajan muilla asiakkailla ei ole täsmälleen samoja tukia."""
    kohta = (*työ.suunnitelman_polku, "tuet")
    if työ.kopiot is None or not työ.kopiot.verrattavia(työ.tiedosto):
        return ei_vielä(kohta)
    return kunnossa_jos(not työ.kopiot.on_kopio(työ.tiedosto, tuen_jäljet(suunnitelma)), kohta)
