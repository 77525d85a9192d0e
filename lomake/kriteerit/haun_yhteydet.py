"""Kriteeri 16: perustuvatko yhteydet työnantajiin ja työt suunnitelmaan ja toiveisiin (16.12–16.14, 16.21–16.22)."""

from __future__ import annotations

from lomake.explained import in_swedish
from lomake.kriteerit.ehto import Katsaus, Vastaus, ei_laskettavissa, ei_vielä, kunnossa_jos
from lomake.kriteerit.haku import TAPAAMISET, Haku
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.profiili import Työhistoria
from lomake.tiedot.tyonhaku import TapaamisenTarkoitus, Vastaavuus
from lomake.tilanne import ehdottomat, on_suunnitelman_mukainen, on_työsuhde, vastaa_toiveita


@in_swedish("Varje kontakt under perioden hänvisar till den plan som gällde den dagen.")
def yhteydet_suunnitelmasta(haku: Haku) -> Vastaus:
    """16.12: jokainen jakson yhteys viittaa sinä päivänä voimassa olleeseen suunnitelmaan."""
    katsaus = haku.katsaus()
    for polku, rivi in haku.yhteydet():
        katsaus.lisää((*polku, "suunnitelma"), on_suunnitelman_mukainen(haku.tiedosto, rivi))
    return katsaus.vastaus(TAPAAMISET)


@in_swedish("Minst 90 % av periodens kontakter motsvarar önskemålen.")
def yhteydet_toiveista(haku: Haku) -> Vastaus:
    """16.13: vähintään 90 % jakson yhteyksistä vastaa toiveita."""
    katsaus = haku.katsaus()
    for polku, rivi in haku.yhteydet():
        katsaus.lisää((*polku, "vastaavuus"), vastaa_toiveita(haku.tiedosto, rivi))
    return katsaus.osuudesta(TAPAAMISET, haku.rajat[Raja.VASTAAVUUS])


@in_swedish("En kontakt som inte motsvarar önskemålen har en grund.")
def poikkeamilla_peruste(haku: Haku) -> Vastaus:
    """16.14: yhteydellä, joka ei vastaa toiveita, on peruste."""
    katsaus = haku.katsaus()
    for polku, rivi in haku.yhteydet():
        if rivi.vastaavuus is Vastaavuus.EI:
            katsaus.lisää((*polku, "peruste"), rivi.peruste)
    return katsaus.vastaus(TAPAAMISET)


@in_swedish(
    "Om arbetserfarenheten är under 12 månader har ett studiebesök eller ett sådant steg avtalats för klienten."
)
def töitä_esitelty(haku: Haku) -> Vastaus:
    """16.21: jos työkokemusta on alle 12 kuukautta, asiakkaalle on sovittu tutustumiskäynti tai sellainen askel."""
    kohta = ("profiili", "työhistoria")
    kuukausia = [_kuukausia(rivi) for rivi in haku.tiedosto.profiili.työhistoria]
    if sum(määrä or 0 for määrä in kuukausia) >= haku.rajat[Raja.VÄHÄINEN_KOKEMUS]:
        return ei_vielä(kohta)
    esitelty = _on_tutustuttu(haku.tiedosto)
    if None in kuukausia and not esitelty:
        return ei_laskettavissa((*kohta, kuukausia.index(None)))
    return kunnossa_jos(esitelty, TAPAAMISET)


def _on_tutustuttu(tiedosto: Asiakastiedosto) -> bool:
    tarkoitukset = {tarkoitus for rivi in tiedosto.työnantajatapaamiset for tarkoitus in rivi.tarkoitus}
    askeleet = [askel for suunnitelma in tiedosto.työnhakusuunnitelmat for askel in suunnitelma.askeleet]
    sovittu = any("tutustu" in (askel.mitä or "").casefold() for askel in askeleet)
    return sovittu or TapaamisenTarkoitus.TUTUSTUMISKÄYNTI in tarkoitukset


def _kuukausia(työ: Työhistoria) -> int | None:
    """Palauta aiemman työn kesto kuukausina, ensimmäinen ja viimeinen mukana; None, jos päivä puuttuu."""
    if työ.alkoi is None or työ.päättyi is None:
        return None
    return (työ.päättyi.year - työ.alkoi.year) * 12 + työ.päättyi.month - työ.alkoi.month + 1


@in_swedish("I ett arbete som började under perioden uppfylls minst ett önskemål, och inget absolut blir ouppfyllt.")
def työ_vastaa_toiveita(haku: Haku) -> Vastaus:
    """16.22: jaksolla alkaneessa työssä toteutuu ainakin yksi toive, eikä ehdotonta jää toteutumatta."""
    katsaus = Katsaus()
    for paikka, työ in enumerate(haku.tiedosto.työsuhteet):
        alkoi = työ.aloitus.alkoi
        if on_työsuhde(työ) and alkoi is not None and alkoi in haku.jakso:
            rikkoo = ehdottomat(haku.tiedosto, alkoi) & {*työ.aloitus.eitoteudu}
            katsaus.lisää(("työsuhteet", paikka, "aloitus", "toiveet"), työ.aloitus.toiveet and not rikkoo)
    return katsaus.vastaus(("työsuhteet",))
