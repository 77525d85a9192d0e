"""Kriteeri 22: eläkö tuki työn mukana: alku, tarkistukset, muutokset ja päättyminen (22.16–22.18, 22.20–22.21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lomake.aika import Jakso, pv
from lomake.explained import in_swedish
from lomake.kriteerit.ehto import Katsaus, Tulos, Vastaus, ei_laskettavissa, ei_vielä, kunnossa_jos
from lomake.kriteerit.suunnitelma import katso_välit
from lomake.kriteerit.tyo import Työ
from lomake.language import FiSv
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tyosuhde import EiNeuvontaa, Jatko, MuutoksenLaji, Muutos
from lomake.tilanne import kasvokkain, tarkistuspäivät

PÄIVITTÄVÄT = frozenset({MuutoksenLaji.TUNNIT, MuutoksenLaji.TEHTÄVÄ, MuutoksenLaji.VAIKEUS})
"""Muutokset, joista tukisuunnitelma päivitetään; poissaolo vain, jos se on pitkä."""


@in_swedish(
    "Den första översynen är inom 35 dagar från början, mellanrummet högst 92 dagar, och de avtalade dagarna har "
    "hållits. En dag har hållits om översynen är högst 14 dagar från den, eller om en ny version har gjorts senast "
    "då."
)
def tarkistettu(työ: Työ) -> Vastaus:
    """22.16: ensimmäinen tarkistus on 35 päivässä alusta, väli enintään 92 päivää, ja sovitut päivät on pidetty.

    Päivä on pidetty, jos tarkistus on enintään 14 päivän päässä siitä, tai uusi versio on tehty viimeistään silloin.
    """
    rivit = enumerate(työ.suhde.tukisuunnitelmat)
    versiot = sorted((rivi.päiväys, paikka) for paikka, rivi in rivit if rivi.päiväys and rivi.päiväys <= työ.päivä)
    if not versiot:
        return ei_laskettavissa(työ.suunnitelman_polku)
    uusitut = [päiväys for päiväys, _ in versiot[1:]]
    katsaus = Katsaus()
    eka = versiot[0][1]
    katsaus.lisää(
        (*työ.suunnitelmat, eka, "tarkistus"),
        _ajoissa(työ, eka, uusitut),
        FiSv("ensimmäinen on liian myöhään", "den första är för sent"),
    )
    for (_, paikka), uusittu in zip(versiot, [*uusitut, None], strict=True):
        _katso_versio(katsaus, työ, paikka, uusittu)
    return katsaus.vastaus((*työ.suunnitelman_polku, "tarkistukset"))


def _ajoissa(työ: Työ, eka: int, uusitut: list[date]) -> bool:
    """Kerro, onko ensimmäinen tarkistus sovittu tai pidetty ajoissa; tuki on voinut päättyä sitä ennen."""
    suunnitelma = työ.suhde.tukisuunnitelmat[eka]
    määräaika = työ.alkoi + pv(työ.rajat[Raja.ENSITARKISTUS])
    pidetyt = [rivi.pvm for rivi in suunnitelma.tarkistukset if rivi.pvm]
    päivät = [*tarkistuspäivät(suunnitelma), *pidetyt, *uusitut]
    return any(päivä <= määräaika for päivä in päivät) or (työ.päättyi is not None and työ.päättyi <= määräaika)


def _katso_versio(katsaus: Katsaus, työ: Työ, paikka: int, uusittu: date | None) -> None:
    """Lisää katsaukseen yhden version tarkistukset; `uusittu` on seuraavan version päiväys."""
    polku, suunnitelma = (*työ.suunnitelmat, paikka), työ.suhde.tukisuunnitelmat[paikka]
    jatkuu = uusittu is None and työ.päättyi is None
    katso_välit(katsaus, polku, suunnitelma, työ.rajat[Raja.TARKISTUSVÄLI], jatkuu=jatkuu)
    vara = pv(työ.rajat[Raja.TARKISTUSVARA])
    pidetyt = [rivi.pvm for versio in työ.suhde.tukisuunnitelmat for rivi in versio.tarkistukset if rivi.pvm]
    for päivä in tarkistuspäivät(suunnitelma):
        if päivä < työ.loppu:
            korvattu = uusittu is not None and uusittu <= päivä + vara
            pidetty = korvattu or any(abs(pvm - päivä) <= vara for pvm in pidetyt)
            katsaus.lisää(
                (*polku, "tarkistukset"), pidetty, FiSv("tarkistusta ei ole pidetty", "översynen har inte hållits")
            )


@in_swedish("Efter en ändring har en ny version gjorts inom 30 dagar före eller efter den.")
def muutos_päivittää(työ: Työ) -> Vastaus:
    """22.17: muutoksesta on tehty uusi versio 30 päivän kuluessa ennen tai jälkeen."""
    vara = pv(työ.rajat[Raja.MUUTOS])
    päiväykset = [rivi.päiväys for rivi in työ.suhde.tukisuunnitelmat if rivi.päiväys]
    katsaus = Katsaus()
    for paikka, muutos in enumerate(työ.suhde.muutokset):
        polku = (*työ.polku, "muutokset", paikka)
        puuttuva = _puuttuva_tieto(muutos)
        if puuttuva:
            katsaus.ohita((*polku, puuttuva), FiSv("tieto puuttuu", "uppgiften saknas"))
        if puuttuva or muutos.päiväys is None or muutos.päiväys > työ.päivä or not _päivittää(työ, muutos):
            continue
        päivitetty = any(abs(päiväys - muutos.päiväys) <= vara for päiväys in päiväykset)
        if not päivitetty and työ.loppu <= muutos.päiväys + vara:
            katsaus.ohita(polku, työ.kesken)
        else:
            katsaus.lisää(polku, päivitetty, FiSv("suunnitelmaa ei ole päivitetty", "planen har inte uppdaterats"))
    return replace(katsaus.vastaus(()), kohta=työ.suunnitelmat)


def _puuttuva_tieto(muutos: Muutos) -> str:
    """Palauta kenttä, jota ilman ei tiedetä, pitikö suunnitelma päivittää; tyhjä, jos kaikki tiedetään."""
    if muutos.laji is MuutoksenLaji.POISSAOLO and muutos.päiviä is None:
        return "päiviä"
    on_päivittävä = muutos.laji in PÄIVITTÄVÄT or muutos.laji is MuutoksenLaji.POISSAOLO
    return "päiväys" if on_päivittävä and muutos.päiväys is None else ""


def _päivittää(työ: Työ, muutos: Muutos) -> bool:
    if muutos.laji is MuutoksenLaji.POISSAOLO:
        return muutos.päiviä is not None and muutos.päiviä > työ.rajat[Raja.PITKÄ_POISSAOLO]
    return muutos.laji in PÄIVITTÄVÄT


@in_swedish("Klienten har träffats personligen under veckan före början, inom 3 dagar och varje vecka i fyra veckor.")
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
            katsaus.lisää(kohta, tavattu, FiSv("tapaaminen puuttuu", "mötet saknas"))
        else:
            katsaus.ohita(kohta, työ.kesken)
    return katsaus.vastaus(kohta)


@in_swedish(
    "Förmånsrådgivning har getts före arbetets början. Gäller inte, om det inte finns förmåner eller om klienten inte "
    "ville."
)
def etuusneuvonta_ennen(työ: Työ) -> Vastaus:
    """22.20: etuusneuvonta on annettu ennen työn alkua. Ei koske, jos etuuksia ei ole tai asiakas ei halunnut."""
    kohta = (*työ.polku, "aloitus", "etuusneuvonta")
    kerta = työ.tiedosto.etuusneuvontakerta(työ.suhde.aloitus.etuusneuvonta)
    if kerta is None and työ.suhde.aloitus.eineuvontaa in (EiNeuvontaa.EI_ETUUKSIA, EiNeuvontaa.EI_HALUNNUT):
        return ei_vielä(kohta)
    if kerta and kerta.päiväys is None:
        return ei_laskettavissa(kohta)
    return kunnossa_jos(kerta and kerta.päiväys and kerta.päiväys < työ.alkoi, kohta)


@in_swedish(
    "Kontakt har tagits inom 3 dagar från beskedet, och den som vill ha nytt arbete har en plan inom 30 dagar från "
    "slutet."
)
def tuki_jatkuu_päättyessä(työ: Työ) -> Vastaus:
    """22.21: yhteys on otettu 3 päivässä tiedosta, ja uutta työtä haluavalle on suunnitelma 30 päivässä lopusta."""
    päättyminen = työ.suhde.päättyminen
    kohta = (*työ.polku, "päättyminen")
    if päättyminen.päättyi is None or päättyminen.päättyi > työ.loppu:
        return ei_vielä(kohta)
    if päättyminen.tietosaatu is None:
        return ei_laskettavissa((*kohta, "tietosaatu"))
    yhteys = päättyminen.yhteydenotto
    määräaika = päättyminen.tietosaatu + pv(työ.rajat[Raja.PÄÄTTYMISYHTEYS])
    if yhteys is None and työ.päivä <= määräaika:
        return ei_vielä((*kohta, "yhteydenotto"))
    if yhteys is None or yhteys > määräaika:
        return Vastaus(Tulos.PUUTTUU, (*kohta, "yhteydenotto"))
    if päättyminen.jatko is not Jatko.HETI:
        return Vastaus(Tulos.KUNNOSSA, kohta)
    return _uusi_suunnitelma(työ, min(päättyminen.tietosaatu, päättyminen.päättyi), päättyminen.päättyi)


def _uusi_suunnitelma(työ: Työ, aikaisintaan: date, päättyi: date) -> Vastaus:
    """Palauta, onko uusi työnhakusuunnitelma tehty, kun työn päättyminen tiedettiin, 30 päivässä lopusta."""
    kohta = (*työ.polku, "päättyminen", "uusisuunnitelma")
    aika = Jakso(aikaisintaan, päättyi + pv(työ.rajat[Raja.SUUNNITELMA_PÄÄTTYMISESTÄ]))
    uusi = työ.suhde.päättyminen.uusisuunnitelma
    ajoissa = any(rivi.id == uusi and rivi.päiväys in aika for rivi in työ.tiedosto.työnhakusuunnitelmat)
    return ei_vielä(kohta) if not ajoissa and työ.päivä in aika else kunnossa_jos(ajoissa, kohta)
