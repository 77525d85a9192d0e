"""Kriteeri 16: onko työnhakusuunnitelma yhteinen, asiakkaan oma ja täynnä tekoja (16.1–16.11, 16.19–16.20, 16.23)."""

from __future__ import annotations

from dataclasses import replace

from lomake.aika import pv
from lomake.explained import in_swedish
from lomake.kriteerit.ehto import Katsaus, Polku, Tulos, Vastaus, ei_laskettavissa, ei_vielä, kunnossa_jos
from lomake.kriteerit.haku import SUUNNITELMAT, Haku
from lomake.kriteerit.kopiot import haun_jäljet
from lomake.kriteerit.suunnitelma import ensimmäinen_määräajassa
from lomake.language import FiSv
from lomake.tiedot.asetukset import PäiväNolla, Raja
from lomake.tiedot.profiili import ToiveenLaji
from lomake.tiedot.tyonhaku import Työnhakusuunnitelma
from lomake.tiedot.yhteiset import Askeleentekijä
from lomake.tilanne import Tila, ehdottomat, on_allekirjoitettu, palvelu_alkoi, tehdyt, tila, toiveet_voimassa

PÄIVÄN_NOLLAN_KENTTÄ: dict[PäiväNolla, Polku] = {
    PäiväNolla.SOPIMUS: ("sopimus", "alkaa"),
    PäiväNolla.KÄSITTELY: ("lähete", "käsittely", "pvm"),
    PäiväNolla.LÄHETE: ("lähete", "saapunut"),
}


@in_swedish("Det finns åtminstone en plan.")
def on_suunnitelma(haku: Haku) -> Vastaus:
    """16.1: suunnitelmia on ainakin yksi."""
    return kunnossa_jos(tehdyt(haku.tiedosto.työnhakusuunnitelmat, haku.päivä), SUUNNITELMAT)


@in_swedish("Den första planen är daterad senast 30 dagar från tjänstens början.")
def ensimmäinen_ajoissa(haku: Haku) -> Vastaus:
    """16.2: ensimmäisen suunnitelman päiväys on viimeistään 30 päivää palvelun alusta."""
    alkoi = palvelu_alkoi(haku.tiedosto, haku.rajat)
    if alkoi is None:
        return ei_laskettavissa(PÄIVÄN_NOLLAN_KENTTÄ[haku.rajat.päivänolla])
    määräaika = alkoi + pv(haku.rajat[Raja.ENSIMMÄINEN_SUUNNITELMA])
    return ensimmäinen_määräajassa(haku.tiedosto.työnhakusuunnitelmat, määräaika, haku.päivä, SUUNNITELMAT)


@in_swedish("Den plan som gäller är daterad, och klienten och arbetscoachen har undertecknat den.")
def allekirjoitettu(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.3: voimassa oleva suunnitelma on päivätty, ja asiakas ja valmentaja ovat allekirjoittaneet sen."""
    return kunnossa_jos(on_allekirjoitettu(suunnitelma), (*haku.polku, "allekirjoitukset"))


@in_swedish("Målet har minst 20 tecken.")
def oma_tavoite(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.4: tavoitteessa on vähintään 20 merkkiä."""
    pituus = len(suunnitelma.tavoite or "")
    return kunnossa_jos(pituus >= haku.rajat[Raja.TAVOITE], (*haku.polku, "tavoite"))


@in_swedish("Profilen har minst tre önskemål som gäller, och ett av dem gäller yrke eller bransch.")
def profiilissa_toiveita(haku: Haku) -> Vastaus:
    """16.5: profiilissa on vähintään kolme voimassa olevaa toivetta, joista yksi koskee ammattia tai alaa."""
    toiveet = toiveet_voimassa(haku.tiedosto.profiili.toiveet, haku.päivä)
    ammatti = any(toive.laji in (ToiveenLaji.AMMATTI, ToiveenLaji.ALA) for toive in toiveet)
    return kunnossa_jos(len(toiveet) >= haku.rajat[Raja.TOIVEITA] and ammatti, ("profiili", "toiveet"))


@in_swedish("Planen har minst två önskemål, och inget av dem hade strukits före planens datum.")
def viittaa_toiveisiin(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.6: suunnitelmassa on vähintään kaksi toivetta, eikä yksikään ollut poistunut ennen sen päiväystä."""
    kohta = (*haku.polku, "toiveet")
    toiveet = {toive.id: toive for toive in haku.tiedosto.profiili.toiveet}
    katsaus = Katsaus()
    for paikka, tunnus in enumerate(suunnitelma.toiveet):
        toive = toiveet.get(tunnus)
        vanha = toive and toive.poistunut and suunnitelma.päiväys and toive.poistunut < suunnitelma.päiväys
        katsaus.lisää(
            (*kohta, paikka),
            toive and not vanha,
            FiSv(
                "toivetta ei ole, tai se oli jo poistunut", "önskemålet finns inte, eller så hade det redan tagits bort"
            ),
        )
    if len({*suunnitelma.toiveet}) < haku.rajat[Raja.SUUNNITELMAN_TOIVEITA]:
        katsaus.lisää(kohta, kunnossa=False, syy=FiSv("toiveita on liian vähän", "önskemålen är för få"))
    return katsaus.vastaus(kohta)


@in_swedish("Planen har minst en styrka.")
def viittaa_vahvuuksiin(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.7: suunnitelmassa on vähintään yksi vahvuus."""
    return kunnossa_jos(suunnitelma.vahvuudet, (*haku.polku, "vahvuudet"))


@in_swedish("Det finns yrken som söks, och varje har minst ett önskemål.")
def ammatit_toiveista(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.8: haettavia ammatteja on, ja jokaisella on ainakin yksi toive."""
    kohta = (*haku.polku, "ammatit")
    katsaus = Katsaus()
    for paikka, rivi in enumerate(suunnitelma.ammatit):
        katsaus.lisää((*kohta, paikka, "toiveet"), rivi.toiveet)
    return katsaus.vastaus(kohta) if suunnitelma.ammatit else Vastaus(Tulos.PUUTTUU, kohta)


@in_swedish(
    "Varje absolut önskemål som gäller finns i planen. När klienten söker arbete granskas dagens önskemål, annars "
    "önskemålen på planens dag."
)
def ehdottomat_mukana(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.9: jokainen voimassa oleva ehdoton toive on suunnitelmassa.

    Kun asiakas etsii, katsotaan tämän päivän toiveita, muuten suunnitelman päivän.
    """
    etsii = tila(haku.tiedosto, haku.päivä) is Tila.ETSII
    päivä = haku.päivä if etsii or suunnitelma.päiväys is None else suunnitelma.päiväys
    ehdoton = ehdottomat(haku.tiedosto, päivä)
    katsaus = Katsaus()
    for paikka, toive in enumerate(haku.tiedosto.profiili.toiveet):
        if toive.id in ehdoton:
            katsaus.lisää(("profiili", "toiveet", paikka), toive.id in suunnitelma.toiveet)
    kohta = (*haku.polku, "toiveet")
    return replace(katsaus.vastaus(kohta), kohta=kohta)


@in_swedish("Minst tre namngivna arbetsgivare och tre steg, som alla har utförare och dag.")
def työnantajat_ja_askeleet(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.10: vähintään kolme nimettyä työnantajaa ja kolme askelta, joilla kaikilla on tekijä ja päivä."""
    työnantajat, askeleet = (*haku.polku, "työnantajat"), (*haku.polku, "askeleet")
    katsaus = Katsaus()
    for paikka, kohde in enumerate(suunnitelma.työnantajat):
        nimi = kohde.työnantajannimi(haku.tiedosto)
        katsaus.lisää(
            (*työnantajat, paikka),
            nimi and kohde.kuka and kohde.viimeistään,
            FiSv("nimi, tekijä tai päivä puuttuu", "namn, utförare eller dag saknas"),
        )
    for paikka, askel in enumerate(suunnitelma.askeleet):
        katsaus.lisää(
            (*askeleet, paikka),
            askel.mitä and askel.kuka and askel.milloin,
            FiSv("askel, tekijä tai päivä puuttuu", "steg, utförare eller dag saknas"),
        )
    if len(suunnitelma.työnantajat) < haku.rajat[Raja.TYÖNANTAJIA]:
        katsaus.lisää(työnantajat, kunnossa=False, syy=FiSv("työnantajia on liian vähän", "arbetsgivarna är för få"))
    if len(suunnitelma.askeleet) < haku.rajat[Raja.ASKELIA]:
        katsaus.lisää(askeleet, kunnossa=False, syy=FiSv("askeleita on liian vähän", "stegen är för få"))
    return katsaus.vastaus(askeleet)


@in_swedish("Minst ett steg utförs av klienten eller tillsammans.")
def asiakkaan_askel(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.11: ainakin yhden askeleen tekijä on asiakas tai yhdessä."""
    omat = {Askeleentekijä.ASIAKAS, Askeleentekijä.YHDESSÄ} & {askel.kuka for askel in suunnitelma.askeleet}
    return kunnossa_jos(omat, (*haku.polku, "askeleet"))


@in_swedish("Planen säger vad man berättar, och man har diskuterat det senast på planens dag.")
def kertomisesta_sovittu(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.19: suunnitelma sanoo, mitä kerrotaan, ja siitä on keskusteltu viimeistään suunnitelman päivänä."""
    if suunnitelma.kertominen is None:
        return Vastaus(Tulos.PUUTTUU, (*haku.polku, "kertominen"))
    päiväys = suunnitelma.päiväys or haku.päivä
    keskustelut = haku.tiedosto.profiili.kertominen.keskustelut
    ajoissa = any(rivi.päiväys and rivi.päiväys <= päiväys for rivi in keskustelut)
    return kunnossa_jos(ajoissa, ("profiili", "kertominen", "keskustelut"))


@in_swedish("Förmånsrådgivning har getts eller avtalats.")
def etuusneuvonnasta_sovittu(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.20: etuusneuvonta on tehty tai sovittu."""
    neuvonta = suunnitelma.etuusneuvonta
    return kunnossa_jos(neuvonta.tehty or neuvonta.sovittu, (*haku.polku, "etuusneuvonta"))


@in_swedish("Samma arbetscoachs andra klienter har inte samma mål och inte samma arbetsgivare och steg.")
def yksilöllinen(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.23: saman valmentajan muilla asiakkailla ei ole samaa tavoitetta eikä samoja työnantajia ja askeleita."""
    if haku.kopiot is None or not haku.kopiot.verrattavia(haku.tiedosto):
        return ei_vielä(haku.polku)
    return kunnossa_jos(not haku.kopiot.on_kopio(haku.tiedosto, haun_jäljet(haku.tiedosto, suunnitelma)), haku.polku)
