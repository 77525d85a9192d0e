"""Kriteeri 16: eläkö suunnitelma, eli onko se uusittu ja tarkistettu ajallaan (16.15–16.18)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from lomake.aika import Jakso, pv
from lomake.explained import in_swedish
from lomake.kriteerit.ehto import Katsaus, Polku, Vastaus, ei_vielä, kunnossa_jos
from lomake.kriteerit.haku import SUUNNITELMAT, Haku
from lomake.kriteerit.suunnitelma import katso_välit
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tyonhaku import TapaamisenTarkoitus, TapaamisenTulos, Työnhakusuunnitelma
from lomake.tilanne import (
    Tila,
    hakuteot,
    on_lakannut_hakemasta,
    on_päättynyt,
    tarkistuspäivät,
    tauko,
    tehdyt,
    tila,
    työsuhteet,
)

TULOKSET = frozenset(
    {
        TapaamisenTulos.TUTUSTUMISKÄYNTI,
        TapaamisenTulos.HAASTATTELU,
        TapaamisenTulos.TYÖTARJOUS,
        TapaamisenTulos.TYÖ_ALKAA,
    }
)
"""Mitkä työnantajatapaamisen tulokset ovat tuloksia ehdossa 16.18."""
TULOSTARKOITUKSET = frozenset({TapaamisenTarkoitus.HAASTATTELU, TapaamisenTarkoitus.TUTUSTUMISKÄYNTI})


@in_swedish(
    "Efter en erfarenhet har planen förnyats inom 30 dagar, om klienten har sökt arbete efter den. Klienten har sökt, "
    "om hen söker dagen efter erfarenheten, eller om det finns sökhandlingar före nästa erfarenhet."
)
def päivitetty_kokemuksesta(haku: Haku) -> Vastaus:
    """16.15: kokemuksen jälkeen suunnitelma on uusittu 30 päivässä, jos asiakas on sen jälkeen etsinyt työtä.

    Asiakas on etsinyt, jos hän kokemusta seuraavana päivänä etsii, tai hakutekoja on ennen seuraavaa kokemusta.
    """
    kokemukset = sorted(_kokemukset(haku.tiedosto, haku.päivä).items())
    päiväykset = [rivi.päiväys for rivi in tehdyt(haku.tiedosto.työnhakusuunnitelmat, haku.päivä) if rivi.päiväys]
    teot = hakuteot(haku.tiedosto)
    katsaus = Katsaus()
    for (pvm, polku), (seuraava, _) in pairwise([*kokemukset, (haku.päivä + pv(1), ())]):
        uusittava = Jakso(pvm, pvm + pv(haku.rajat[Raja.UUSI_SUUNNITELMA]))
        uusittu = any(päiväys in uusittava for päiväys in päiväykset)
        etsi = tila(haku.tiedosto, pvm + pv(1)) is Tila.ETSII or any(pvm < teko < seuraava for teko in teot)
        if not etsi:
            katsaus.ohita(polku, FiSv("asiakas ei sen jälkeen etsinyt työtä", "klienten sökte inte arbete efter det"))
        elif not uusittu and haku.päivä in uusittava:
            katsaus.ohita(polku, FiSv("määräaika ei ole vielä ohi", "tidsfristen är inte ännu förbi"))
        else:
            katsaus.lisää(polku, uusittu, FiSv("suunnitelmaa ei ole uusittu ajoissa", "planen har inte förnyats i tid"))
    return replace(katsaus.vastaus(SUUNNITELMAT), kohta=SUUNNITELMAT)


def _kokemukset(tiedosto: Asiakastiedosto, päivä: date) -> dict[date, Polku]:
    """Palauta kokemukset, joista suunnitelma päivitetään; saman päivän kokemukset ovat yksi."""
    return {pvm: polku for pvm, polku in _tapahtumat(tiedosto) if pvm and pvm <= päivä}


def _tapahtumat(tiedosto: Asiakastiedosto) -> Iterator[tuple[date | None, Polku]]:
    # Työkokeilukin on kokemus, vaikka se ei ole työsuhde: sen aikana haetaan työtä.
    for paikka, työ in enumerate(tiedosto.työsuhteet):
        yield työ.aloitus.alkoi, ("työsuhteet", paikka, "aloitus", "alkoi")
        yield työ.päättyminen.päättyi, ("työsuhteet", paikka, "päättyminen", "päättyi")
    for paikka, opinnot in enumerate(tiedosto.opinnot):
        yield opinnot.päättynyt.pvm, ("opinnot", paikka, "päättynyt", "pvm")
    for paikka, päivitys in enumerate(tiedosto.profiili.päivitykset):
        if päivitys.muuttuneettoiveet:
            yield päivitys.päiväys, ("profiili", "päivitykset", paikka)


@in_swedish(
    "Om det har funnits arbete före planen är lärdomarna antecknade i den. Dagen för ett tidigare arbete får saknas."
)
def opit_suunnitelmassa(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.16: jos työtä on ollut ennen suunnitelmaa, opit on kirjattu siihen. Aiemman työn päivä voi puuttua."""
    päiväys = suunnitelma.päiväys or haku.päivä
    aiemmat = [rivi.päättyi or rivi.alkoi or date.min for rivi in haku.tiedosto.profiili.työhistoria]
    aiemmat += [työ.päättyminen.päättyi for työ in haku.tiedosto.työsuhteet if työ.päättyminen.päättyi]
    kohta = (*haku.polku, "opit")
    return kunnossa_jos(suunnitelma.opit, kohta) if any(pvm < päiväys for pvm in aiemmat) else ei_vielä(kohta)


@in_swedish(
    "Översynerna är avtalade med högst tre månaders mellanrum, och de som varit har hållits. En översynsdag förfaller "
    "om klienten då har ett öppet arbete och inte längre söker, har en paus, eller om tjänsten har upphört."
)
def tarkistettu(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.17: tarkistukset on sovittu enintään kolmen kuukauden välein, ja menneet on pidetty.

    Tarkistuspäivä raukeaa, jos asiakas on silloin avoimessa työssä eikä enää hae, on tauolla tai palvelu on päättynyt.
    """
    kohta = (*haku.polku, "tarkistukset")
    katsaus = Katsaus()
    jatkuu = not _raukesi(haku.tiedosto, haku.päivä)
    katso_välit(katsaus, haku.polku, suunnitelma, haku.rajat[Raja.TARKISTUSVÄLI], jatkuu=jatkuu)
    for päivä in tarkistuspäivät(suunnitelma):
        aikaisintaan = päivä - pv(haku.rajat[Raja.TARKISTUSVARA])
        if päivä < haku.päivä and _raukesi(haku.tiedosto, päivä):
            katsaus.ohita(kohta, FiSv("tarkistuspäivä raukesi", "översynsdagen förföll"))
        elif päivä < haku.päivä:
            pidetty = any(rivi.pvm and rivi.pvm >= aikaisintaan for rivi in suunnitelma.tarkistukset)
            katsaus.lisää(kohta, pidetty, FiSv("tarkistusta ei ole pidetty", "översynen har inte hållits"))
    return katsaus.vastaus(kohta)


def _raukesi(tiedosto: Asiakastiedosto, päivä: date) -> bool:
    ohi = on_päättynyt(tiedosto, päivä) or tauko(tiedosto, päivä) is not None
    return ohi or on_lakannut_hakemasta(tiedosto, päivä)


@in_swedish(
    "Om 60 dagar har gått utan resultat har planen setts över inom 75 dagar. Resultat är en intervju, ett "
    "studiebesök, ett jobberbjudande eller att ett arbete börjar. Gäller inte, om sökandet har upphört före det."
)
def tarkistettu_ilman_tulosta(haku: Haku, suunnitelma: Työnhakusuunnitelma) -> Vastaus:
    """16.18: jos 60 päivässä ei ole tulosta, suunnitelma on tarkistettu 75 päivässä.

    Tulos on haastattelu, tutustumiskäynti, työtarjous tai työn alku. Ei koske, jos haku on sitä ennen päättynyt.
    """
    kohta = (*haku.polku, "tarkistukset")
    alku = suunnitelma.päiväys or haku.päivä
    odotus = Jakso(alku, alku + pv(haku.rajat[Raja.EI_TULOSTA]))
    määräaika = Jakso(alku, alku + pv(haku.rajat[Raja.EI_TULOSTA_TARKISTUS]))
    if haku.päivä in odotus or _tulos(haku.tiedosto, odotus) or _raukesi(haku.tiedosto, odotus.loppu):
        return ei_vielä(kohta)
    pidetty = any(rivi.pvm in määräaika for rivi in suunnitelma.tarkistukset)
    return kunnossa_jos(pidetty, kohta) if pidetty or haku.päivä not in määräaika else ei_vielä(kohta)


def _tulos(tiedosto: Asiakastiedosto, jakso: Jakso) -> bool:
    tavattu = any(
        rivi.päiväys in jakso and (rivi.tulos in TULOKSET or TULOSTARKOITUKSET & {*rivi.tarkoitus})
        for rivi in tiedosto.työnantajatapaamiset
    )
    return tavattu or any(työ.aloitus.alkoi in jakso for työ in työsuhteet(tiedosto))
