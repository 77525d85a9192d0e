"""Rivit, joista luvut lasketaan: samat asiakas-, työ-, opinto-, tapaamis- ja taukorivit kuin työkirjan taulukoissa.

Työkirjan kaavat ja näiden rivien funktiot laskevat saman, joten kumpikin tarkistaa toisen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TypeVar

from lomake.aika import Jakso, pv
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.opinnot import OpintojenTulos, PäättymisenTapa
from lomake.tiedot.paattaminen import PäättämisenSyy
from lomake.tiedot.tyonhaku import Toimiala
from lomake.tiedot.tyosuhde import Laatu, PäättymisenSyy

Arvo = int | float | Decimal | None
"""Luvun arvo; None, kun ei ole mitään mistä laskea. Se ei ole nolla."""


@dataclass(frozen=True, slots=True)
class Kausi(Jakso):
    """Jakso, jolta luvut lasketaan, ja mitä työviikoista vähennetään."""

    poissaoloviikkoja: Decimal = Decimal(0)
    valmentajia: int = 1

    @property
    def työviikkoja(self) -> float:
        """Valmentajien työviikot: arkipäivät ÷ 5, poissaolot vähennettyinä. Arkipyhiä ei vähennetä."""
        return arkipäiviä(self) / 5 * self.valmentajia - float(self.poissaoloviikkoja)


@dataclass(frozen=True, slots=True)
class Asiakasrivi:
    """Asiakas. `oma_alkaen` ja `oma_saakka` rajaavat ajan tällä valmentajalla; None on rajaton.

    `haun_tarkistus`: voimassa olevan työnhakusuunnitelman seuraava tarkistus; None, jos hakua ei tarvitse tarkistaa.
    """

    tunnus: str
    alkoi: date | None = None
    päättyi: date | None = None
    työssä_alussa: bool | None = None
    syy: PäättämisenSyy | None = None
    vakiintunut: bool | None = None
    ensimmäinen_suunnitelma: date | None = None
    haun_tarkistus: date | None = None
    oma_alkaen: date | None = None
    oma_saakka: date | None = None

    def on_oma(self, päivä: date) -> bool:
        """Kerro, onko asiakas päivänä tämän valmentajan asiakas."""
        alkanut = self.oma_alkaen is None or self.oma_alkaen <= päivä
        return alkanut and (self.oma_saakka is None or päivä <= self.oma_saakka)

    def on_palvelussa(self, päivä: date) -> bool:
        """Kerro, onko palvelu alkanut eikä vielä päättynyt; viimeisenä päivänä se on päättynyt."""
        return self.alkoi is not None and self.alkoi <= päivä and (self.päättyi is None or self.päättyi > päivä)


@dataclass(frozen=True, slots=True)
class Työrivi:
    """Työ. `toisen`: rivi kuuluu toiselle valmentajalle. `työn_laji`: ammattiluokka tai nimike vertailtavana."""

    asiakas: str
    työsuhde: bool = True
    avoin: bool = False
    alkoi: date | None = None
    päättyi: date | None = None
    syy: PäättymisenSyy | None = None
    laatu: Laatu | None = None
    tunnit: Decimal | None = None
    tuntipalkka: Decimal | None = None
    toimiala: Toimiala | None = None
    työn_laji: str = ""
    tukisuunnitelma: date | None = None
    tuen_tarkistus: date | None = None
    toisen: bool = False

    def on_käynnissä(self, päivä: date) -> bool:
        """Kerro, jatkuuko työ päivänä; viimeinen työpäivä on vielä työtä."""
        return self.alkoi is not None and self.alkoi <= päivä and (self.päättyi is None or self.päättyi >= päivä)

    def on_jaksolla(self, jakso: Jakso) -> bool:
        """Kerro, onko työssä ainakin yksi päivä jaksolla."""
        return self.alkoi is not None and jakso.leikkaa(self.alkoi, self.päättyi)

    def kesto(self, päivä: date) -> int | None:
        """Palauta kesto päivään saakka, molemmat päivät mukana; None, jos työ ei ole silloin alkanut."""
        if self.alkoi is None or self.alkoi > päivä:
            return None
        return (min(self.päättyi or päivä, päivä) - self.alkoi).days + 1


@dataclass(frozen=True, slots=True)
class Opintorivi:
    """Opinnot, kukin kerran: uusin versio."""

    asiakas: str
    alkoi: date | None = None
    päättyi: date | None = None
    tapa: PäättymisenTapa | None = None
    tulos: OpintojenTulos | None = None
    tarkistus: date | None = None
    toisen: bool = False

    def on_käynnissä(self, päivä: date) -> bool:
        """Kerro, jatkuvatko aloitetut opinnot päivänä."""
        alkanut = self.tulos is OpintojenTulos.ALOITTI and self.alkoi is not None and self.alkoi <= päivä
        return alkanut and (self.päättyi is None or self.päättyi > päivä)


@dataclass(frozen=True, slots=True)
class Yhteysrivi:
    """Yhteys työnantajaan asiakkaan puolesta. `vastaa`: onko se toiveiden mukainen; None, jos sitä ei ole arvioitu."""

    asiakas: str
    päiväys: date | None = None
    kasvokkain: bool = False
    vastaa: bool | None = None
    toisen: bool = False


@dataclass(frozen=True, slots=True)
class Taukorivi:
    """Palvelun tauko; `päättyy` None tarkoittaa, että tauko jatkuu."""

    asiakas: str
    alkaa: date | None = None
    päättyy: date | None = None

    def kattaa(self, päivä: date) -> bool:
        """Kerro, onko päivä tauolla."""
        return self.alkaa is not None and self.alkaa <= päivä and (self.päättyy is None or self.päättyy >= päivä)

    def on_pitkä(self, päivä: date, raja: int) -> bool:
        """Kerro, onko päivä tauolla, joka on pidempi kuin `raja` päivää; jatkuva tauko lasketaan päivään saakka."""
        if self.alkaa is None or not self.kattaa(päivä):
            return False
        return ((self.päättyy or päivä) - self.alkaa).days > raja


@dataclass(frozen=True)
class Aineisto:
    """Rivit ja päivä, jonka tilanne on niissä: sen jälkeen sovittua tai sitä ennen voimassa ollutta ne eivät tiedä."""

    päivä: date
    rajat: Rajat
    asiakkaat: Sequence[Asiakasrivi] = ()
    työt: Sequence[Työrivi] = ()
    opinnot: Sequence[Opintorivi] = ()
    yhteydet: Sequence[Yhteysrivi] = ()
    tauot: Sequence[Taukorivi] = ()

    @cached_property
    def työt_asiakkaittain(self) -> Mapping[str, list[Työrivi]]:
        """Työt asiakastunnuksen mukaan."""
        return _ryhmät(self.työt)

    @cached_property
    def opinnot_asiakkaittain(self) -> Mapping[str, list[Opintorivi]]:
        """Opinnot asiakastunnuksen mukaan."""
        return _ryhmät(self.opinnot)

    @cached_property
    def yhteydet_asiakkaittain(self) -> Mapping[str, list[Yhteysrivi]]:
        """Yhteydet työnantajiin asiakastunnuksen mukaan."""
        return _ryhmät(self.yhteydet)

    @cached_property
    def tauot_asiakkaittain(self) -> Mapping[str, list[Taukorivi]]:
        """Tauot asiakastunnuksen mukaan."""
        return _ryhmät(self.tauot)

    def työt_of(self, asiakas: Asiakasrivi) -> list[Työrivi]:
        """Palauta asiakkaan työt."""
        return self.työt_asiakkaittain.get(asiakas.tunnus, [])

    def avoimet_of(self, asiakas: Asiakasrivi) -> list[Työrivi]:
        """Palauta asiakkaan työt avoimilla työmarkkinoilla."""
        return [työ for työ in self.työt_of(asiakas) if työ.avoin]

    def ensimmäinen_tapaaminen(self, asiakas: Asiakasrivi) -> date | None:
        """Palauta ensimmäisen kasvokkaisen työnantajatapaamisen päivä; None, jos tapaamista ei ole ollut."""
        yhteydet = self.yhteydet_asiakkaittain.get(asiakas.tunnus, [])
        return min((yhteys.päiväys for yhteys in yhteydet if yhteys.kasvokkain and yhteys.päiväys), default=None)

    def ensimmäinen_työ(self, asiakas: Asiakasrivi) -> date | None:
        """Palauta ensimmäisen avoimen työn alku; None, jos työtä ei ole ollut."""
        return min((työ.alkoi for työ in self.avoimet_of(asiakas) if työ.alkoi), default=None)

    def on_pitkällä_tauolla(self, asiakas: Asiakasrivi, päivä: date) -> bool:
        """Kerro, onko asiakas päivänä tauolla, joka on rajaa pidempi."""
        tauot = self.tauot_asiakkaittain.get(asiakas.tunnus, [])
        return any(tauko.on_pitkä(päivä, self.rajat[Raja.TAUKO]) for tauko in tauot)

    def on_aktiivinen(self, asiakas: Asiakasrivi, päivä: date) -> bool:
        """Kerro, onko asiakas palvelussa, tällä valmentajalla eikä pitkällä tauolla."""
        palvelussa = asiakas.on_palvelussa(päivä) and asiakas.on_oma(päivä)
        return palvelussa and not self.on_pitkällä_tauolla(asiakas, päivä)

    def aktiiviset(self, päivä: date) -> list[Asiakasrivi]:
        """Palauta päivänä aktiiviset asiakkaat."""
        return [asiakas for asiakas in self.asiakkaat if self.on_aktiivinen(asiakas, päivä)]

    def on_ollut_aktiivinen(self, asiakas: Asiakasrivi, jakso: Jakso) -> bool:
        """Kerro, onko asiakas aktiivinen yhtenäkin jakson päivänä."""
        if asiakas.alkoi is None:
            return False
        alku = max(jakso.alku, asiakas.alkoi, asiakas.oma_alkaen or date.min)
        # Aktiiviset päivät ovat väleinä, joiden ensimmäinen päivä on alku tai pitkän tauon jälkeinen päivä.
        tauot = self.tauot_asiakkaittain.get(asiakas.tunnus, [])
        paluut = [tauko.päättyy + pv(1) for tauko in tauot if tauko.päättyy and tauko.päättyy < date.max]
        päivät = [alku, *(paluu for paluu in paluut if paluu >= alku)]
        return any(päivä <= jakso.loppu and self.on_aktiivinen(asiakas, päivä) for päivä in päivät)

    def ollut_aktiivisia(self, jakso: Jakso) -> list[Asiakasrivi]:
        """Palauta asiakkaat, jotka ovat aktiivisia yhtenäkin jakson päivänä."""
        return [asiakas for asiakas in self.asiakkaat if self.on_ollut_aktiivinen(asiakas, jakso)]


R = TypeVar("R", Työrivi, Opintorivi, Yhteysrivi, Taukorivi)


def _ryhmät(rivit: Iterable[R]) -> dict[str, list[R]]:
    ryhmät: dict[str, list[R]] = {}
    for rivi in rivit:
        if rivi.asiakas:
            ryhmät.setdefault(rivi.asiakas, []).append(rivi)
    return ryhmät


def arkipäiviä(jakso: Jakso) -> int:
    """Palauta päivät maanantaista perjantaihin, jakson molemmat päivät mukana."""
    päiviä = (jakso.loppu - jakso.alku).days + 1
    viikkoja, yli = divmod(max(0, päiviä), 7)
    return viikkoja * 5 + sum((jakso.alku + timedelta(days=siirto)).weekday() < 5 for siirto in range(yli))
