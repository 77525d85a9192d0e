"""Kriteeri 22: toteutuuko sovittu tuki, myös työnantajalle ja opinnoissa (22.8, 22.10–22.13, 22.15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Protocol

from lomake.aika import Jakso, pv
from lomake.explained import in_swedish
from lomake.kriteerit.ehto import Katsaus, Polku, Tulos, Vastaus, ei_laskettavissa, kunnossa_jos
from lomake.kriteerit.tyo import Työ
from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.lokit import Toteutuma, Yhteydenpitorivi
from lomake.tiedot.opinnot import OpintojenTulos
from lomake.tiedot.sopiminen import SuostumuksenLaji
from lomake.tiedot.tuki import Tiheys, TuenAntaja, Tukisuunnitelma, Työnantajatoive
from lomake.tiedot.tyosuhde import TyöaikainenYhteyslupa
from lomake.tilanne import (
    on_allekirjoitettu,
    on_asiakkaan_kanssa,
    on_työnantajan_kanssa,
    opinnot,
    voimassa,
)

HOITO_TAI_SOSIAALI = frozenset({TuenAntaja.HOITOTAHO, TuenAntaja.SOSIAALIOHJAAJA})
HOIDON_JA_SOSIAALIHUOLLON_SUOSTUMUKSET = frozenset({SuostumuksenLaji.TERVEYDENHUOLTO, SuostumuksenLaji.SOSIAALIHUOLTO})


@in_swedish(
    "En vård- eller socialinstans ger stöd, eller nätverksarbete har gjorts med den under arbetet. Samtycket för "
    "nätverkets medlem säger vilken instans det är."
)
def hoitotaho_mukana(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.8: hoito- tai sosiaalitaho antaa tukea, tai sen kanssa on tehty verkostotyötä työn aikana.

    Verkoston jäsenen suostumus kertoo, mikä taho hän on.
    """
    kohta = (*työ.suunnitelman_polku, "tuet")
    aika = Jakso(työ.alkoi, työ.loppu)
    katsaus = Katsaus()
    for paikka, tuki in enumerate(suunnitelma.tuet):
        if tuki.antaja in HOITO_TAI_SOSIAALI:
            katsaus.lisää((*kohta, paikka), kunnossa=True)
    for paikka, rivi in enumerate(työ.tiedosto.verkostotyö):
        if rivi.päiväys not in aika:
            continue
        if _on_hoito_tai_sosiaali(työ.tiedosto, rivi.taho):
            katsaus.lisää(("verkostotyö", paikka), kunnossa=True)
        else:
            katsaus.ohita(
                ("verkostotyö", paikka),
                FiSv(
                    "taho ei ole suostumuksen mukaan hoito- tai sosiaalitaho",
                    "parten är enligt samtycket inte en vård- eller socialinstans",
                ),
            )
    tulos = Tulos.KUNNOSSA if katsaus.mukana else Tulos.PUUTTUU
    return Vastaus(tulos, kohta, mukana=tuple(katsaus.mukana), pois=tuple(katsaus.pois))


def _on_hoito_tai_sosiaali(tiedosto: Asiakastiedosto, tunnus: str | None) -> bool:
    suostumukset = {jäsen.id: tiedosto.suostumus(jäsen.suostumus) for jäsen in tiedosto.verkosto}
    suostumus = suostumukset.get(tunnus or "")
    return suostumus is not None and suostumus.laji in HOIDON_JA_SOSIAALIHUOLLON_SUOSTUMUKSET


@in_swedish("Varje regelbundet stöd har genomförts inom 31 dagar från att det började.")
def tuki_toteutunut(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.10: jokainen säännöllinen tuki on toteutunut 31 päivän kuluessa alkamisestaan."""
    kohta = (*työ.suunnitelman_polku, "tuet")
    menneet = Jakso(date.min, työ.päivä)
    katsaus = Katsaus()
    for paikka, tuki in enumerate(suunnitelma.tuet):
        polku = (*kohta, paikka, "toteutui")
        if tuki.kuinkausein is Tiheys.TARVITTAESSA:
            continue
        if tuki.alkaen is None:
            katsaus.ohita((*kohta, paikka, "alkaen"), FiSv("alkupäivä puuttuu", "första dagen saknas"))
            continue
        aika = Jakso(tuki.alkaen, tuki.alkaen + pv(työ.rajat[Raja.TUKI_TOTEUTUI]))
        if any(rivi.pvm in aika and rivi.pvm in menneet for rivi in tuki.toteutui):
            katsaus.lisää(polku, kunnossa=True)
        elif työ.loppu <= aika.loppu:
            katsaus.ohita(polku, työ.kesken)
        else:
            katsaus.lisää(polku, kunnossa=False, syy=FiSv("tuki ei ole toteutunut", "stödet har inte genomförts"))
    return katsaus.vastaus(kohta)


@in_swedish("Klienten har tillfrågats om hen vill att arbetsgivaren får stöd.")
def työnantajatuesta_kysytty(työ: Työ, suunnitelma: Tukisuunnitelma) -> Vastaus:
    """22.11: asiakkaalta on kysytty, haluaako hän, että työnantajaa tuetaan."""
    return kunnossa_jos(suunnitelma.työnantajatuki.haluaa, (*työ.suunnitelman_polku, "työnantajatuki", "haluaa"))


def _työnantajayhteydet(työ: Työ) -> Iterator[tuple[Polku, date, Yhteydenpitorivi]]:
    """Anna yhteydet, joissa työnantaja on ollut mukana työn alettua; peruttu tapaaminen ei ole yhteys."""
    aika = Jakso(työ.alkoi, työ.päivä)
    for paikka, rivi in enumerate(työ.suhde.yhteydenpito):
        peruttu = rivi.toteutui is Toteutuma.PERUTTU
        if on_työnantajan_kanssa(rivi) and not peruttu and rivi.päiväys and rivi.päiväys in aika:
            yield (*työ.polku, "yhteydenpito", paikka), rivi.päiväys, rivi


@in_swedish(
    "Om klienten vill det har stödet till arbetsgivaren genomförts; om inte har ingen kontakt tagits med "
    "arbetsgivaren. Kontakten jämförs med den plan som gällde den dagen."
)
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
        katsaus.lisää(
            (*kohta, "tuet"),
            any(tuki.toteutui for tuki in tuet),
            FiSv("tuki ei ole toteutunut", "stödet har inte genomförts"),
        )
    for polku, päivä, _ in _työnantajayhteydet(työ):
        silloin = voimassa(suunnitelmat, päivä) or suunnitelma
        halusi = silloin.työnantajatuki.haluaa is Työnantajatoive.KYLLÄ
        katsaus.lisää(
            polku,
            halusi,
            FiSv(
                "yhteys työnantajaan, vaikka asiakas ei ole sitä halunnut",
                "kontakt med arbetsgivaren, fast klienten inte har velat det",
            ),
        )
    if not katsaus.mukana and not katsaus.vailla:
        katsaus.lisää(kohta, kunnossa=True)
    return replace(katsaus.vastaus(kohta), kohta=kohta)


LUPA_PUUTTUU = FiSv("lupa puuttuu", "tillståndet saknas")


@in_swedish("För kontakterna med arbetsgivaren finns tillstånd, och samtycket gäller den dagen.")
def lupa_ennen_yhteyttä(työ: Työ) -> Vastaus:
    """22.13: yhteyksiin työnantajaan on lupa, ja suostumus on sinä päivänä voimassa."""
    lupa = työ.suhde.aloitus.yhteyslupa
    suostumus = työ.tiedosto.suostumus(työ.suhde.aloitus.suostumus)
    katsaus = Katsaus()
    for polku, päivä, rivi in _työnantajayhteydet(työ):
        yhdessä = lupa is TyöaikainenYhteyslupa.LÄSNÄ and on_asiakkaan_kanssa(rivi)
        sallittu = lupa is TyöaikainenYhteyslupa.KYLLÄ or yhdessä
        voimassa_oleva = suostumus is not None and suostumus.on_voimassa(päivä)
        katsaus.lisää(
            polku,
            sallittu and voimassa_oleva,
            FiSv("suostumus puuttuu", "samtycket saknas") if sallittu else LUPA_PUUTTUU,
        )
    luvatta = any(rivi.syy == LUPA_PUUTTUU for rivi in katsaus.vailla)
    kohta = "suostumus" if katsaus.vailla and not luvatta else "yhteyslupa"
    return replace(katsaus.vastaus(()), kohta=(*työ.polku, "aloitus", kohta))


class Opiskelu(Protocol):
    """Asiakas, joka voi opiskella: työsuhteessa tai ilman."""

    @property
    def tiedosto(self) -> Asiakastiedosto: ...
    @property
    def rajat(self) -> Rajat: ...


@in_swedish("Påbörjade studier har en undertecknad plan med minst två stöd.")
def opinnoissa_tuettu(kohde: Opiskelu) -> Vastaus:
    """22.15: alkaneilla opinnoilla on allekirjoitettu suunnitelma, jossa on vähintään kaksi tukea."""
    uusimmat = {rivi.id for rivi in opinnot(kohde.tiedosto)}
    katsaus = Katsaus()
    for paikka, rivi in enumerate(kohde.tiedosto.opinnot):
        if rivi.id in uusimmat and rivi.tulos is OpintojenTulos.ALOITTI:
            riittää = on_allekirjoitettu(rivi) and len(rivi.tuet) >= kohde.rajat[Raja.OPINTOTUKIA]
            katsaus.lisää(
                ("opinnot", paikka),
                riittää,
                FiSv("allekirjoitus tai tuki puuttuu", "underskriften eller stödet saknas"),
            )
    return katsaus.vastaus(("opinnot",))
