"""Kriteerit 7–11, palvelun järjestäminen: tiimi, vetäjä, avoimuus, tavoite ja johdon tuki."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, ikkuna, työviikot
from lomake.kriteerit.ehdotus import (
    HTV,
    KAPPALETTA,
    TIIMI_PUUTTUU,
    Aineisto,
    Ehdotus,
    Mittaus,
    ei_ehdotusta,
    kyllä_ei,
    osien_pisteet,
    osuus,
)
from lomake.kriteerit.rytmi import on_kuukausittain, on_neljännesvuosittain, viikkojen_osuus
from lomake.kriteerit.samuus import tasattu
from lomake.kriteerit.valmentajat import HTV_PUUTTUU, henkilötyövuodet, tehtävässä
from lomake.kriteerit.yhteensovittaminen import kokouspäivät
from lomake.language import POIS, YES_NO, FiSv
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.sopiminen import Päätös
from lomake.tiedot.tiimi import KokouksenLaji, OhjauksenLaji
from lomake.tiedot.tyosuhde import Jatko
from lomake.values import BadValue, format_date, parse_date


def valmennustiimi(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 7: valmentajien henkilötyövuodet, ryhmäohjauksen tiheys ja sijaistus.

    Lähde: lomakkeisto 3, kriteeri 7. Viikoittainen on 80 % viimeisten 13 viikon viikoista. Vinkkien jakoa ei voi lukea
    tiedoista. Yhden valmentajan tiimi saa 3, kun vetäjän ohjaus on viikoittaista.
    """
    rajat = (Raja.TIIMIN_HTV, Raja.OHJAUSJAKSO, Raja.RYHMÄOHJAUKSIA, Raja.VIIKKOJAKSO, Raja.VIIKOISTA)
    if aineisto.tiimi is None:
        return ei_ehdotusta(7, TIIMI_PUUTTUU, rajat)
    valmentajat = tehtävässä(aineisto.tiimi, aineisto.päivä)
    htv = henkilötyövuodet(valmentajat)
    if htv is None:
        return ei_ehdotusta(7, HTV_PUUTTUU, rajat)
    if aineisto.tiimi.tiimi.sijaistus is None:
        syy = FiSv(
            "Tiimitiedostosta puuttuu, sijaistavatko valmentajat toisiaan.",
            "Det saknas i teamfilen om arbetscoacherna vikarierar för varandra.",
        )
        return ei_ehdotusta(7, syy, rajat)
    ohjaukset = _ohjauspäivät(aineisto, OhjauksenLaji.RYHMÄ)
    viikoista = _viikoista(_RYHMÄOHJAUS, ohjaukset, aineisto)
    kuukausia = aineisto.rajat[Raja.OHJAUSJAKSO]
    jakso = ikkuna(aineisto.päivä, kuukausia)
    kuussa = Fraction(sum(päivä in jakso for päivä in ohjaukset), max(1, kuukausia))
    kokoukset = kokouspäivät(aineisto.tiimi, KokouksenLaji.VALMENNUSTIIMI, aineisto.päivä)
    täysi = htv >= aineisto.rajat[Raja.TIIMIN_HTV] and len(valmentajat) > 1
    pisteet = _tiimin_pisteet(
        vetäjä=bool(aineisto.tiimi.tiimi.tiiminvetäjä.nimi),
        täysi=täysi and aineisto.tiimi.tiimi.sijaistus,
        viikoittain=_on_viikoittain(viikoista, aineisto.rajat),
        usein=kuussa >= aineisto.rajat[Raja.RYHMÄOHJAUKSIA],
        keskenään=aineisto.tiimi.tiimi.sijaistus
        and _on_viikoittain(_viikoista(POIS, kokoukset, aineisto), aineisto.rajat),
        yksin=len(valmentajat) == 1,
    )
    return Ehdotus(
        7,
        pisteet,
        perustelu=FiSv(
            "Valmentajia on {määrä}, ja viikoista {osuus} on pidetty ryhmäohjaus.",
            "Arbetscoacherna är {määrä}, och grupphandledning har hållits under {osuus} av veckorna.",
        ).format(määrä=len(valmentajat), osuus=viikoista.luku()),
        mittaukset=(
            viikoista,
            Mittaus(
                FiSv("ryhmäohjauksia kuukaudessa", "grupphandledningar per månad"),
                kuussa,
                len(ohjaukset),
                jakso,
                KAPPALETTA,
            ),
            Mittaus(FiSv("henkilötyövuosia", "årsverken"), htv, len(valmentajat), None, HTV),
        ),
        näyttö=(FiSv("Sijaistus: ", "Vikariering: ") + YES_NO[aineisto.tiimi.tiimi.sijaistus] + ".",),
        rajat=rajat,
        arvioijalle=(FiSv("Jaetaanko vinkkejä työnantajista?", "Delar man tips om arbetsgivare?"),),
    )


_RYHMÄOHJAUS = FiSv("viikoista ryhmäohjaus", "andel veckor med grupphandledning")


def _tiimin_pisteet(*, vetäjä: bool, täysi: bool, viikoittain: bool, usein: bool, keskenään: bool, yksin: bool) -> int:
    """Palauta pisteet tiimin koosta, ohjauksesta ja sijaistuksesta."""
    if not vetäjä:
        return 1
    if täysi and viikoittain:
        return 5
    if täysi and usein:
        return 4
    return 3 if keskenään and not yksin or yksin and viikoittain else 2


def _ohjauspäivät(aineisto: Aineisto, laji: OhjauksenLaji) -> list[date]:
    """Palauta päivät, joina vetäjä on viimeistään arviointipäivänä antanut tämän lajin ohjausta."""
    rivit = aineisto.tiimi.ohjaus if aineisto.tiimi else []
    päivät = (rivi.päiväys for rivi in rivit if rivi.laji is laji)
    return [päivä for päivä in päivät if päivä and päivä <= aineisto.päivä]


def _viikoista(nimi: FiSv, päivät: Sequence[date], aineisto: Aineisto) -> Mittaus:
    viikot = työviikot(aineisto.päivä, aineisto.rajat[Raja.VIIKKOJAKSO])
    return Mittaus(nimi, viikkojen_osuus(päivät, viikot), len(viikot))


def _on_viikoittain(viikoista: Mittaus, rajat: Rajat) -> bool:
    return viikoista.arvo is not None and viikoista.arvo >= rajat[Raja.VIIKOISTA]


VETÄJÄN_OSAT = (
    FiSv("vetäjän työaika riittää", "ledarens arbetstid räcker"),
    FiSv("ryhmäohjaus viikoittain", "grupphandledning varje vecka"),
    FiSv(
        "vetäjä moniammatillisessa kokouksessa neljännesvuosittain", "ledaren på multiprofessionellt möte varje kvartal"
    ),
    FiSv("kenttäohjaus kuukausittain", "handledning på fältet varje månad"),
    FiSv("tulokset neljännesvuosittain", "resultaten varje kvartal"),
)
"""Vetäjän työn viisi osaa (lomakkeisto 3, kriteeri 8)."""


def tiiminvetäjän_rooli(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 8: montako viidestä osasta vetäjän työssä toteutuu.

    Lähde: lomakkeisto 3, kriteeri 8. Osat: työaika riittää valmentajien määrään (kokoaikainen kymmenelle, osuus
    pienemmille); ryhmäohjaus viikoittain; vetäjä moniammatillisessa kokouksessa neljännesvuosittain; kenttäohjaus
    kuukausittain; tulosten läpikäynti neljännesvuosittain. Pisteet ovat toteutuneet osat, vähintään 1.
    """
    rajat = (
        *(Raja.VALMENTAJIA_VETÄJÄLLÄ, Raja.VIIKKOJAKSO, Raja.VIIKOISTA),
        *(Raja.PALVELUJAKSO, Raja.OHJAUSJAKSO),
    )
    if aineisto.tiimi is None:
        return ei_ehdotusta(8, TIIMI_PUUTTUU, rajat)
    vetäjä = aineisto.tiimi.tiimi.tiiminvetäjä
    htv = henkilötyövuodet(tehtävässä(aineisto.tiimi, aineisto.päivä))
    if vetäjä.työaika is None or htv is None:
        syy = FiSv(
            "Vetäjän työaika tai jonkun valmentajan henkilötyövuosi puuttuu.",
            "Ledarens arbetstid eller någon arbetscoachs årsverke saknas.",
        )
        return ei_ehdotusta(8, syy, rajat)
    puoli, neljännes = aineisto.rajat[Raja.PALVELUJAKSO], aineisto.rajat[Raja.OHJAUSJAKSO]
    jakso = ikkuna(aineisto.päivä, puoli)
    ryhmä = _viikoista(_RYHMÄOHJAUS, _ohjauspäivät(aineisto, OhjauksenLaji.RYHMÄ), aineisto)
    kenttä = _ohjauspäivät(aineisto, OhjauksenLaji.KENTTÄ)
    toteutuu = (
        Fraction(vetäjä.työaika) * aineisto.rajat[Raja.VALMENTAJIA_VETÄJÄLLÄ] >= htv,
        _on_viikoittain(ryhmä, aineisto.rajat),
        on_neljännesvuosittain(_vetäjän_kokoukset(aineisto.tiimi), jakso, puoli),
        on_kuukausittain(kenttä, ikkuna(aineisto.päivä, neljännes), neljännes),
        on_neljännesvuosittain(_ohjauspäivät(aineisto, OhjauksenLaji.TULOS), jakso, puoli),
    )
    return Ehdotus(
        8,
        osien_pisteet(sum(toteutuu)),
        perustelu=FiSv(f"Viidestä osasta toteutuu {sum(toteutuu)}.", f"Av fem delar uppfylls {sum(toteutuu)}."),
        mittaukset=(ryhmä,),
        näyttö=kyllä_ei(VETÄJÄN_OSAT, toteutuu),
        rajat=rajat,
        arvioijalle=(
            FiSv("Onko vetäjällä muita esihenkilötehtäviä?", "Har ledaren andra chefsuppgifter?"),
            FiSv(
                "Käykö vetäjä jokaisen hoito- ja sosiaalitiimin kokouksessa?",
                "Besöker ledaren varje vård- och socialteams möte?",
            ),
            FiSv(
                "Saavatko uudet ja vaikeuksissa olevat valmentajat kenttäohjausta?",
                "Får nya arbetscoacher och de som har det svårt handledning på fältet?",
            ),
        ),
    )


def _vetäjän_kokoukset(tiimi: Tiimitiedosto) -> list[date]:
    """Palauta moniammatilliset kokoukset, joissa vetäjä on ollut läsnä."""
    vetäjä = tasattu(tiimi.tiimi.tiiminvetäjä.nimi)
    rivit = [rivi for rivi in tiimi.tiimikokoukset if rivi.laji is KokouksenLaji.MONIAMMATILLINEN]
    läsnä = [rivi for rivi in rivit if vetäjä and vetäjä in {tasattu(nimi) for nimi in rivi.läsnä}]
    return [rivi.päiväys for rivi in läsnä if rivi.päiväys]


def avoimuus(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 9: näyttö lähetteistä ja uuden työn etsimisestä. Ei ehdotusta.

    Lähde: lomakkeisto 3, kriteeri 9. Jos asiakasta ei oteta palveluun, hänestä ei välttämättä tule asiakastiedostoa,
    eikä poissulun sanamuotoa voi tulkita laskemalla: pisteet päättää arvioija.
    """
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TOIMINTAJAKSO])
    lähetteet = [asiakas.lähete for asiakas in aineisto.asiakkaat if asiakas.lähete.saapunut in jakso]
    päätökset = [lähete.käsittely.päätös for lähete in lähetteet if lähete.käsittely.päätös]
    lähteet = {lähete.lähettäjä.laji for lähete in lähetteet if lähete.lähettäjä.laji}
    valmius = sum(_vetoaa_valmiuteen(lähete.käsittely.perustelu) for lähete in lähetteet)
    jatkot = [jatkuiko for asiakas in aineisto.asiakkaat for jatkuiko in _uusi_suunnitelma(asiakas, aineisto)]
    otettu = osuus(päätökset.count(Päätös.OTETAAN), len(päätökset))
    return Ehdotus(
        9,
        None,
        perustelu=FiSv(
            "Tiedoista kootaan näyttö. Arvioija päättää pisteet.",
            "Ur uppgifterna samlas evidens. Bedömaren avgör poängen.",
        ),
        mittaukset=(
            Mittaus(
                FiSv("lähetteistä otettu palveluun", "andel remisser som ledde till tjänsten"),
                otettu,
                len(päätökset),
                jakso,
            ),
            Mittaus(
                FiSv("päättyneistä töistä uusi suunnitelma", "andel avslutade arbeten med en ny plan"),
                osuus(sum(jatkot), len(jatkot)),
                len(jatkot),
                jakso,
            ),
        ),
        näyttö=(
            FiSv(
                f"Lähetteitä jaksolla {len(lähetteet)}, eri lähetelähteitä {len(lähteet)}.",
                f"Remisser under perioden {len(lähetteet)}, olika remitterande instanser {len(lähteet)}.",
            ),
            *_oma_selvitys(aineisto),
        ),
        huomiot=_valmiuteen_vedotaan(valmius),
        rajat=(Raja.TOIMINTAJAKSO,),
        arvioijalle=(
            FiSv("Pääsevätkö kaikki halukkaat?", "Kommer alla som vill med?"),
            FiSv("Kannustetaanko lähetteitä monesta lähteestä?", "Uppmuntras remisser från många håll?"),
        ),
    )


def _valmiuteen_vedotaan(lähetteitä: int) -> tuple[FiSv, ...]:
    huomio = FiSv(
        f"lähetteen perustelussa viitataan valmiuteen tai päihteisiin: {lähetteitä}",
        f"motiveringen i remissen hänvisar till beredskap eller rusmedel: {lähetteitä}",
    )
    return (huomio,) if lähetteitä else ()


def _oma_selvitys(aineisto: Aineisto) -> Iterator[FiSv]:
    if aineisto.tiimi:
        palvelu = aineisto.tiimi.palvelu
        kuvattu = FiSv("kuvattu", "beskriven") if palvelu.poissulku else FiSv("kuvaamatta", "inte beskriven")
        yield FiSv(
            "Tiimitiedostossa poissulku {kuvattu}, lähetelähteitä {määrä}.",
            "I teamfilen är uteslutningen {kuvattu}, remitterande instanser {määrä}.",
        ).format(kuvattu=kuvattu, määrä=len(palvelu.lähetelähteet))


_VALMIUS = re.compile("työkun|työkykyi|valmiu|motivoitu|päihte|raittiu|rusmedel|nykter|arbetsför|motivera")


def _vetoaa_valmiuteen(perustelu: str | None) -> bool:
    """Kerro, vetoaako perustelu valmiuteen tai päihteisiin; ne eivät ole syy jättää palvelun ulkopuolelle."""
    return bool(_VALMIUS.search(tasattu(perustelu)))


def _uusi_suunnitelma(asiakas: Asiakastiedosto, aineisto: Aineisto) -> Iterator[bool]:
    """Anna jokaisesta päättyneestä työstä, jonka jälkeen asiakas haluaa heti uuden, tehtiinkö uusi suunnitelma."""
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TOIMINTAJAKSO])
    for työ in tilanne.työsuhteet(asiakas):
        päättyi = työ.päättyminen.päättyi
        if työ.päättyminen.jatko is Jatko.HETI and päättyi and päättyi in jakso:
            yield any(
                plan.päiväys and päättyi <= plan.päiväys <= aineisto.päivä for plan in asiakas.työnhakusuunnitelmat
            )


TAVAT = (
    FiSv("tieto työstä on esillä", "information om arbete är framme"),
    FiSv("työtarinoita jaetaan", "berättelser om arbete delas"),
    FiSv("työllisyysosuus jaetaan neljännesvuosittain", "andelen i arbete delas varje kvartal"),
)
"""Tavat pyrkiä avoimille työmarkkinoille, jotka voi laskea (lomakkeisto 3, kriteeri 10)."""


def pyrkimys_avoimille(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 10: viidestä tavasta lasketaan kolme: esillä oleva tieto, työtarinat ja tulosten jakaminen.

    Lähde: lomakkeisto 3, kriteeri 10: pisteet ovat käytössä olevien tapojen määrä. Sen, kysytäänkö työtä alussa ja
    suunnitelmien tarkistuksissa, päättää arvioija; siksi ehdotusta ei ole, mutta pisteiden väli on.
    """
    rajat = (Raja.TOIMINTAJAKSO, Raja.TYÖTARINOITA)
    if aineisto.tiimi is None:
        return ei_ehdotusta(10, TIIMI_PUUTTUU, rajat)
    kuukausia = aineisto.rajat[Raja.TOIMINTAJAKSO]
    jakso = ikkuna(aineisto.päivä, kuukausia)
    palvelu = aineisto.tiimi.palvelu
    jaot = [päivä for päivä in _päivät(palvelu.tulosjako) if päivä in jakso]
    tarinat = [päivä for päivä in _päivät(palvelu.tarinat) if päivä in jakso]
    käytössä = (
        bool(palvelu.näkyvyys),
        len(tarinat) >= aineisto.rajat[Raja.TYÖTARINOITA],
        on_neljännesvuosittain(jaot, jakso, kuukausia),
    )
    kysymykset = (
        FiSv("Kysytäänkö työtä alussa?", "Frågar man om arbete i början?"),
        FiSv("Kysytäänkö työtä suunnitelmien tarkistuksissa?", "Frågar man om arbete när planerna ses över?"),
    )
    return Ehdotus(
        10,
        None,
        perustelu=FiSv(
            f"Laskettavista kolmesta tavasta on käytössä {sum(käytössä)}. Arvioija päättää kahdesta muusta.",
            f"Av de tre sätt som kan räknas används {sum(käytössä)}. Bedömaren avgör de två övriga.",
        ),
        mittaukset=(
            _kappaletta(FiSv("työtarinoita", "berättelser om arbete"), tarinat, jakso),
            _kappaletta(FiSv("tulosten jakamisia", "gånger resultaten delats"), jaot, jakso),
        ),
        näyttö=(
            *kyllä_ei(TAVAT, käytössä),
            *_päivinä(FiSv("Tulokset jaettu", "Resultaten delade"), jaot),
        ),
        rajat=rajat,
        väli=(osien_pisteet(sum(käytössä)), sum(käytössä) + len(kysymykset)),
        arvioijalle=kysymykset,
    )


def _kappaletta(nimi: FiSv, päivät: Sequence[date], jakso: Jakso) -> Mittaus:
    return Mittaus(nimi, Fraction(len(päivät)), len(päivät), jakso, KAPPALETTA)


def _päivinä(mitä: FiSv, päivät: Iterable[date]) -> Iterator[FiSv]:
    return (mitä + f" {format_date(päivä)}." for päivä in sorted(päivät))


def _päivät(tekstit: Iterable[str | None]) -> Iterator[date]:
    """Anna päivät, joilla tekstit alkavat; teksti ilman päivää jää pois."""
    for teksti in tekstit:
        try:
            yield parse_date(re.split(r"[:\s]", teksti or "", maxsplit=1)[0])
        except BadValue:
            continue


def johdon_tuki(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 11: tiimin oma selvitys johdon tuesta ja arviointien päivät. Ei ehdotusta.

    Lähde: lomakkeisto 3, kriteeri 11 (tiimin oma selvitys).
    """
    if aineisto.tiimi is None:
        return ei_ehdotusta(11, TIIMI_PUUTTUU, (Raja.TOIMINTAJAKSO,))
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TOIMINTAJAKSO])
    arvioinnit = [rivi.päiväys for rivi in aineisto.tiimi.arvioinnit if rivi.päiväys and rivi.päiväys in jakso]
    kohtia = len(aineisto.tiimi.palvelu.johdontuki)
    return Ehdotus(
        11,
        None,
        perustelu=FiSv(
            "Johdon tuki on tiimin oma selvitys. Arvioija päättää pisteet.",
            "Ledningens stöd är teamets egen utredning. Bedömaren avgör poängen.",
        ),
        mittaukset=(
            _kappaletta(FiSv("laatukriteeriarviointeja", "bedömningar av kvalitetskriterierna"), arvioinnit, jakso),
        ),
        näyttö=(
            FiSv(
                f"Selvityksessä on {kohtia} kohtaa johdon tuesta.",
                f"Utredningen har {kohtia} punkter om ledningens stöd.",
            ),
            *_päivinä(FiSv("Laatukriteeriarviointi", "Bedömning av kvalitetskriterierna"), arvioinnit),
        ),
        rajat=(Raja.TOIMINTAJAKSO,),
        arvioijalle=(
            FiSv("Tunteeko johto mallin?", "Känner ledningen till modellen?"),
            FiSv("Käytetäänkö laadunarvioinnin tuloksia?", "Används kvalitetsbedömningens resultat?"),
            FiSv("Onko johdon edustaja ohjausryhmässä?", "Är någon från ledningen med i styrgruppen?"),
            FiSv("Viestiikö johto tavoitteista henkilöstölle?", "Berättar ledningen om målen för personalen?"),
            FiSv(
                "Raportoiko vetäjä esteistä vähintään kahdesti vuodessa, ja ratkooko johto ne?",
                "Rapporterar ledaren om hinder minst två gånger om året, och löser ledningen dem?",
            ),
        ),
    )
