"""Kriteerit 7–11, palvelun järjestäminen: tiimi, vetäjä, avoimuus, tavoite ja johdon tuki."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from lomake import tilanne
from lomake.aika import ikkuna, työviikot
from lomake.kriteerit.ehdotus import (
    TIIMI_PUUTTUU,
    Aineisto,
    Ehdotus,
    Mittaus,
    ei_ehdotusta,
    osien_pisteet,
    osuus,
)
from lomake.kriteerit.rytmi import on_kuukausittain, on_neljännesvuosittain, viikkojen_osuus
from lomake.kriteerit.samuus import tasattu
from lomake.kriteerit.valmentajat import HTV_PUUTTUU, henkilötyövuodet, tehtävässä
from lomake.kriteerit.yhteensovittaminen import kokouspäivät
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
        return ei_ehdotusta(7, "Tiimitiedostosta puuttuu, sijaistavatko valmentajat toisiaan.", rajat)
    ohjaukset = _ohjauspäivät(aineisto, OhjauksenLaji.RYHMÄ)
    viikoista = _viikoista("viikoista ryhmäohjaus", ohjaukset, aineisto)
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
        and _on_viikoittain(_viikoista("viikoista tiimikokous", kokoukset, aineisto), aineisto.rajat),
        yksin=len(valmentajat) == 1,
    )
    return Ehdotus(
        7,
        pisteet,
        perustelu=f"Valmentajia on {len(valmentajat)}, ja viikoista {viikoista.luku()} on pidetty ryhmäohjaus.",
        mittaukset=(
            viikoista,
            Mittaus("ryhmäohjauksia kuukaudessa", kuussa, len(ohjaukset), jakso, "kpl"),
            Mittaus("henkilötyövuosia", htv, len(valmentajat), None, "htv"),
        ),
        näyttö=(f"Sijaistus: {'kyllä' if aineisto.tiimi.tiimi.sijaistus else 'ei'}.",),
        rajat=rajat,
        arvioijalle=("Jaetaanko vinkkejä työnantajista?",),
    )


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


def _viikoista(nimi: str, päivät: Sequence[date], aineisto: Aineisto) -> Mittaus:
    viikot = työviikot(aineisto.päivä, aineisto.rajat[Raja.VIIKKOJAKSO])
    return Mittaus(nimi, viikkojen_osuus(päivät, viikot), len(viikot))


def _on_viikoittain(viikoista: Mittaus, rajat: Rajat) -> bool:
    return viikoista.arvo is not None and viikoista.arvo >= rajat[Raja.VIIKOISTA]


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
        return ei_ehdotusta(8, "Vetäjän työaika tai jonkun valmentajan henkilötyövuosi puuttuu.", rajat)
    puoli, neljännes = aineisto.rajat[Raja.PALVELUJAKSO], aineisto.rajat[Raja.OHJAUSJAKSO]
    jakso = ikkuna(aineisto.päivä, puoli)
    ryhmä = _viikoista("viikoista ryhmäohjaus", _ohjauspäivät(aineisto, OhjauksenLaji.RYHMÄ), aineisto)
    kenttä = _ohjauspäivät(aineisto, OhjauksenLaji.KENTTÄ)
    osat = {
        "vetäjän työaika riittää": Fraction(vetäjä.työaika) * aineisto.rajat[Raja.VALMENTAJIA_VETÄJÄLLÄ] >= htv,
        "ryhmäohjaus viikoittain": _on_viikoittain(ryhmä, aineisto.rajat),
        "vetäjä moniammatillisessa kokouksessa neljännesvuosittain": on_neljännesvuosittain(
            _vetäjän_kokoukset(aineisto.tiimi), jakso, puoli
        ),
        "kenttäohjaus kuukausittain": on_kuukausittain(kenttä, ikkuna(aineisto.päivä, neljännes), neljännes),
        "tulokset neljännesvuosittain": on_neljännesvuosittain(
            _ohjauspäivät(aineisto, OhjauksenLaji.TULOS), jakso, puoli
        ),
    }
    return Ehdotus(
        8,
        osien_pisteet(sum(osat.values())),
        perustelu=f"Viidestä osasta toteutuu {sum(osat.values())}.",
        mittaukset=(ryhmä,),
        näyttö=tuple(_kyllä_ei(osat)),
        rajat=rajat,
        arvioijalle=(
            "Onko vetäjällä muita esihenkilötehtäviä?",
            "Käykö vetäjä jokaisen hoito- ja sosiaalitiimin kokouksessa?",
            "Saavatko uudet ja vaikeuksissa olevat valmentajat kenttäohjausta?",
        ),
    )


def _vetäjän_kokoukset(tiimi: Tiimitiedosto) -> list[date]:
    """Palauta moniammatilliset kokoukset, joissa vetäjä on ollut läsnä."""
    vetäjä = tasattu(tiimi.tiimi.tiiminvetäjä.nimi)
    rivit = [rivi for rivi in tiimi.tiimikokoukset if rivi.laji is KokouksenLaji.MONIAMMATILLINEN]
    läsnä = [rivi for rivi in rivit if vetäjä and vetäjä in {tasattu(nimi) for nimi in rivi.läsnä}]
    return [rivi.päiväys for rivi in läsnä if rivi.päiväys]


def _kyllä_ei(osat: dict[str, bool]) -> Iterator[str]:
    return (f"{osa}: {'kyllä' if toteutuu else 'ei'}" for osa, toteutuu in osat.items())


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
        perustelu="Tiedoista kootaan näyttö. Arvioija päättää pisteet.",
        mittaukset=(
            Mittaus("lähetteistä otettu palveluun", otettu, len(päätökset), jakso),
            Mittaus("päättyneistä töistä uusi suunnitelma", osuus(sum(jatkot), len(jatkot)), len(jatkot), jakso),
        ),
        näyttö=(f"Lähetteitä jaksolla {len(lähetteet)}, eri lähetelähteitä {len(lähteet)}.", *_oma_selvitys(aineisto)),
        huomiot=(f"lähetteen perustelussa viitataan valmiuteen tai päihteisiin: {valmius}",) if valmius else (),
        rajat=(Raja.TOIMINTAJAKSO,),
        arvioijalle=("Pääsevätkö kaikki halukkaat?", "Kannustetaanko lähetteitä monesta lähteestä?"),
    )


def _oma_selvitys(aineisto: Aineisto) -> Iterator[str]:
    if aineisto.tiimi:
        palvelu = aineisto.tiimi.palvelu
        yield (
            f"Tiimitiedostossa poissulku {'kuvattu' if palvelu.poissulku else 'kuvaamatta'}, "
            f"lähetelähteitä {len(palvelu.lähetelähteet)}."
        )


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
    osat = {
        "tieto työstä on esillä": bool(palvelu.näkyvyys),
        "työtarinoita jaetaan": len(tarinat) >= aineisto.rajat[Raja.TYÖTARINOITA],
        "työllisyysosuus jaetaan neljännesvuosittain": on_neljännesvuosittain(jaot, jakso, kuukausia),
    }
    kysymykset = ("Kysytäänkö työtä alussa?", "Kysytäänkö työtä suunnitelmien tarkistuksissa?")
    return Ehdotus(
        10,
        None,
        perustelu=f"Laskettavista kolmesta tavasta on käytössä {sum(osat.values())}. Arvioija päättää kahdesta muusta.",
        mittaukset=(
            Mittaus("työtarinoita", Fraction(len(tarinat)), len(tarinat), jakso, "kpl"),
            Mittaus("tulosten jakamisia", Fraction(len(jaot)), len(jaot), jakso, "kpl"),
        ),
        näyttö=(*_kyllä_ei(osat), *(f"Tulokset jaettu {format_date(päivä)}." for päivä in sorted(jaot))),
        rajat=rajat,
        väli=(osien_pisteet(sum(osat.values())), sum(osat.values()) + len(kysymykset)),
        arvioijalle=kysymykset,
    )


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
    arvioinnit = sorted(rivi.päiväys for rivi in aineisto.tiimi.arvioinnit if rivi.päiväys and rivi.päiväys in jakso)
    return Ehdotus(
        11,
        None,
        perustelu="Johdon tuki on tiimin oma selvitys. Arvioija päättää pisteet.",
        mittaukset=(Mittaus("laatukriteeriarviointeja", Fraction(len(arvioinnit)), len(arvioinnit), jakso, "kpl"),),
        näyttö=(
            f"Selvityksessä on {len(aineisto.tiimi.palvelu.johdontuki)} kohtaa johdon tuesta.",
            *(f"Laatukriteeriarviointi {format_date(päivä)}." for päivä in arvioinnit),
        ),
        rajat=(Raja.TOIMINTAJAKSO,),
        arvioijalle=(
            "Tunteeko johto mallin?",
            "Käytetäänkö laadunarvioinnin tuloksia?",
            "Onko johdon edustaja ohjausryhmässä?",
            "Viestiikö johto tavoitteista henkilöstölle?",
            "Raportoiko vetäjä esteistä vähintään kahdesti vuodessa, ja ratkooko johto ne?",
        ),
    )
