"""Asiakastiedostot → rivit, joista luvut lasketaan; kaikki rivit tai yhden valmentajan.

Rivi kuuluu valmentajalle, joka oli tehtävässä rivin päivänä: yhteys päiväyksensä, työ ja opinnot alkunsa mukaan.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lomake import tilanne
from lomake.aika import pv
from lomake.luvut.rivit import Aineisto, Asiakasrivi, Opintorivi, Taukorivi, Työrivi, Yhteysrivi
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Valmentaja
from lomake.tiedot.opinnot import Opinnot, OpintojenTulos
from lomake.tiedot.profiili import Palkkayksikkö
from lomake.tiedot.sopiminen import Asema
from lomake.tiedot.tyonhaku import Työnantajatapaaminen, Vastaavuus
from lomake.tiedot.tyosuhde import Palkka, Työsuhde

VIIKKOJA_KUUKAUDESSA = Decimal("4.33")
"""Kuukausipalkasta tuntipalkaksi (lomakkeisto 2.13)."""
_PISIN_LAJI = 200
_JOKERIT = re.compile("[*?~]")


@dataclass(frozen=True, slots=True)
class Omistus:
    """Mitkä asiakkaan rivit ovat valmentajan omia: aika, jona asiakas on hänen, molemmat päivät mukana."""

    valmentaja: str
    tiedosto: Asiakastiedosto
    alkaen: date | None = None
    saakka: date | None = None

    def on_toisen(self, päivä: date | None) -> bool:
        """Kerro, kuuluuko päivän rivi toiselle valmentajalle; päiväämätön kuuluu nykyiselle."""
        if not self.valmentaja:
            return False
        return not on_sama(tilanne.valmentaja(self.tiedosto, päivä or date.max), self.valmentaja)

    def näkyy(self, päivä: date | None) -> bool:
        """Kerro, näkyykö rivi valmentajalle: siirtyneen asiakkaan myöhemmät rivit eivät näy."""
        return self.saakka is None or (päivä is not None and päivä <= self.saakka)


def omistus(tiedosto: Asiakastiedosto, valmentaja: str = "") -> Omistus | None:
    """Palauta, mikä asiakkaassa on valmentajan omaa; None, jos asiakas ei ole eikä ole ollut hänen.

    `valmentaja` on tunnus tai nimi; tyhjä tarkoittaa kaikkia.
    """
    if not valmentaja:
        return Omistus("", tiedosto)
    nykyinen, aiemmat = tiedosto.valmentaja, [rivi for rivi in tiedosto.valmentajat if rivi.päättyen and rivi.alkaen]
    omat = [rivi for rivi in aiemmat if on_sama(rivi, valmentaja)]
    alut = [rivi.alkaen for rivi in omat if rivi.alkaen]
    if on_sama(nykyinen, valmentaja):
        muiden = [rivi.päättyen for rivi in aiemmat if rivi not in omat and rivi.päättyen]
        tämä = nykyinen.alkaen or max((päivä + pv(1) for päivä in muiden), default=None)
        alkaen = min([tämä, *alut]) if muiden and tämä else None
        return Omistus(valmentaja, tiedosto, alkaen)
    if not omat:
        return None
    loput = [rivi.päättyen for rivi in omat if rivi.päättyen]
    saakka = min(max(loput), nykyinen.alkaen - pv(1)) if nykyinen.alkaen else max(loput)
    return Omistus(valmentaja, tiedosto, min(alut), saakka)


def on_sama(valmentaja: Valmentaja, nimi: str) -> bool:
    """Kerro, onko valmentajan tunnus tai nimi tämä; kirjainkoko ja välit eivät ratkaise."""
    return _vertailtava(nimi) in {_vertailtava(valmentaja.tunnus or ""), _vertailtava(valmentaja.nimi or "")} - {""}


def kokoa(tiedostot: Iterable[Asiakastiedosto], päivä: date, rajat: Rajat, valmentaja: str = "") -> Aineisto:
    """Palauta asiakkaiden rivit, joissa on päivän tilanne."""
    omat = [oma for oma in (omistus(tiedosto, valmentaja) for tiedosto in tiedostot) if oma]
    return Aineisto(
        päivä,
        rajat,
        [asiakasrivi(oma, päivä) for oma in omat],
        [työrivi(työ, oma, päivä) for oma in omat for työ in työt(oma)],
        [opintorivi(rivi, oma, päivä) for oma in omat for rivi in opinnot(oma)],
        [yhteysrivi(rivi, oma) for oma in omat for rivi in yhteydet(oma)],
        [rivi for oma in omat for rivi in taukorivit(oma.tiedosto)],
    )


def asiakasrivi(oma: Omistus, päivä: date) -> Asiakasrivi:
    """Palauta asiakkaan oma rivi."""
    tiedosto = oma.tiedosto
    asema = tiedosto.lähete.tilanne.asema
    päiväykset = [plan.päiväys for plan in tiedosto.työnhakusuunnitelmat if plan.päiväys]
    return Asiakasrivi(
        tiedosto.asiakas.tunnus,
        tiedosto.sopimus.alkaa,
        tilanne.päättyi(tiedosto),
        None if asema is None else asema is Asema.TYÖ_VAARASSA,
        tiedosto.päättäminen.syy,
        tiedosto.päättäminen.vakiintunut,
        min(päiväykset, default=None),
        _haun_tarkistus(tiedosto, päivä),
        oma.alkaen,
        oma.saakka,
    )


def työt(oma: Omistus) -> list[Työsuhde]:
    """Palauta asiakkaan työt, jotka näkyvät valmentajalle."""
    return [työ for työ in oma.tiedosto.työsuhteet if oma.näkyy(työ.aloitus.alkoi)]


def opinnot(oma: Omistus) -> list[Opinnot]:
    """Palauta asiakkaan opinnot, kukin kerran, jotka näkyvät valmentajalle."""
    return [rivi for rivi in tilanne.opinnot(oma.tiedosto) if oma.näkyy(rivi.alkaa or rivi.päiväys)]


def yhteydet(oma: Omistus) -> list[Työnantajatapaaminen]:
    """Palauta asiakkaan työnantajayhteydet, jotka näkyvät valmentajalle."""
    return [rivi for rivi in oma.tiedosto.työnantajatapaamiset if oma.näkyy(rivi.päiväys)]


def työrivi(työ: Työsuhde, oma: Omistus, päivä: date) -> Työrivi:
    """Palauta työn rivi."""
    aloitus, päättyminen = työ.aloitus, työ.päättyminen
    työnantaja = oma.tiedosto.työnantaja(aloitus.työnantaja)
    return Työrivi(
        oma.tiedosto.asiakas.tunnus,
        aloitus.laji is None or aloitus.laji.on_työsuhde,
        työ.on_avoin(),
        aloitus.alkoi,
        päättyminen.päättyi,
        päättyminen.syy,
        päättyminen.laatu,
        aloitus.tunnit,
        tuntipalkka(aloitus.palkka, aloitus.tunnit),
        työnantaja.toimiala if työnantaja else None,
        työn_laji(aloitus.ammattiluokka or "", aloitus.nimike or ""),
        min((plan.päiväys for plan in työ.tukisuunnitelmat if plan.päiväys), default=None),
        _tuen_tarkistus(oma.tiedosto, työ, päivä),
        oma.on_toisen(aloitus.alkoi),
    )


def opintorivi(rivi: Opinnot, oma: Omistus, päivä: date) -> Opintorivi:
    """Palauta opintojen rivi."""
    return Opintorivi(
        oma.tiedosto.asiakas.tunnus,
        rivi.alkaa,
        rivi.päättynyt.pvm,
        rivi.päättynyt.syy,
        rivi.tulos,
        _opintojen_tarkistus(oma.tiedosto, rivi, päivä),
        oma.on_toisen(rivi.alkaa or rivi.päiväys),
    )


def yhteysrivi(rivi: Työnantajatapaaminen, oma: Omistus) -> Yhteysrivi:
    """Palauta yhteyden rivi."""
    vastaa = None if rivi.vastaavuus is None else tilanne.vastaa_toiveita(oma.tiedosto, rivi)
    kasvokkain = rivi.tapa is not None and rivi.tapa.kasvokkain
    return Yhteysrivi(oma.tiedosto.asiakas.tunnus, rivi.päiväys, kasvokkain, vastaa, oma.on_toisen(rivi.päiväys))


def taukorivit(tiedosto: Asiakastiedosto) -> list[Taukorivi]:
    """Palauta asiakkaan tauot."""
    return [Taukorivi(tiedosto.asiakas.tunnus, rivi.alkaa, rivi.päättyy) for rivi in tiedosto.tauot]


def on_suunnitelman_mukainen(tiedosto: Asiakastiedosto, rivi: Työnantajatapaaminen) -> bool:
    """Kerro, täyttääkö yhteys kriteerin 16 muut ehdot kuin sen, mitä vastaavuudeksi on kirjattu."""
    if rivi.vastaavuus is not Vastaavuus.OSITTAIN:
        rivi = rivi.model_copy(update={"vastaavuus": Vastaavuus.KYLLÄ})
    return tilanne.vastaa_toiveita(tiedosto, rivi)


def tuntipalkka(palkka: Palkka, tunnit: Decimal | None) -> Decimal | None:
    """Palauta palkka tunnissa, kahden desimaalin tarkkuudella; None, jos sitä ei voi laskea."""
    if palkka.määrä is None or palkka.yksikkö is None:
        return None
    if palkka.yksikkö is Palkkayksikkö.TUNTI:
        return palkka.määrä
    return round(palkka.määrä / (tunnit * VIIKKOJA_KUUKAUDESSA), 2) if tunnit else None


def työn_laji(ammattiluokka: str, nimike: str) -> str:
    """Palauta, mitä työtä työ on: ammattiluokka, tai sen puuttuessa nimike, niin kuin työkirja voi verrata."""
    if ammattiluokka:
        return f"AML {ammattiluokka}"
    nimike = " ".join(filter(None, _JOKERIT.sub(" ", nimike[:_PISIN_LAJI]).split(" ")))
    return f"· {nimike}" if nimike else ""


def _haun_tarkistus(tiedosto: Asiakastiedosto, päivä: date) -> date | None:
    """Palauta voimassa olevan työnhakusuunnitelman seuraava tarkistus, jos haku jatkuu."""
    suunnitelma = tilanne.voimassa(tiedosto.työnhakusuunnitelmat, päivä)
    if suunnitelma is None or tilanne.on_päättynyt(tiedosto, päivä) or tilanne.on_lakannut_hakemasta(tiedosto, päivä):
        return None
    return tilanne.seuraava_tarkistus(suunnitelma)


def _tuen_tarkistus(tiedosto: Asiakastiedosto, työ: Työsuhde, päivä: date) -> date | None:
    """Palauta käynnissä olevan työn voimassa olevan tukisuunnitelman seuraava tarkistus."""
    suunnitelma = tilanne.voimassa(työ.tukisuunnitelmat, päivä)
    if suunnitelma is None or tilanne.on_päättynyt(tiedosto, päivä):
        return None
    päättyi = työ.päättyminen.päättyi
    return tilanne.seuraava_tarkistus(suunnitelma) if päättyi is None or päättyi >= päivä else None


def _opintojen_tarkistus(tiedosto: Asiakastiedosto, rivi: Opinnot, päivä: date) -> date | None:
    """Palauta jatkuvien tai haettavien opintojen suunnitelman seuraava tarkistus."""
    ohi = rivi.tulos in (OpintojenTulos.KESKEYTTI, OpintojenTulos.VALMISTUI)
    ohi = ohi or (rivi.päättynyt.pvm is not None and rivi.päättynyt.pvm <= päivä)
    tehty = rivi.päiväys is not None and rivi.päiväys <= päivä
    if ohi or not tehty or tilanne.on_päättynyt(tiedosto, päivä):
        return None
    return tilanne.seuraava_tarkistus(rivi)


def _vertailtava(nimi: str) -> str:
    return " ".join(unicodedata.normalize("NFC", nimi).casefold().split())
