"""Yksi asiakastiedosto päivänä → mitä kriteerien 16 ja 22 ehdot siitä sanovat, ja onko se kunnossa."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from lomake.aika import Jakso, ikkuna
from lomake.kriteerit import kopiot, kriteeri16, kriteeri22
from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.ehto import Ehto, Polku, Tulos, Vastaus
from lomake.kriteerit.haku import Haku, haku, koskee
from lomake.kriteerit.tyo import työt
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja

TÄYTTYY = frozenset({Tulos.KUNNOSSA, Tulos.EI_VIELÄ})
"""Vastaukset, joilla pakollinen ehto ei estä asiakirjaa olemasta kunnossa."""
OPINNOT: Polku = ("opinnot",)


@dataclass(frozen=True, slots=True)
class Kohta:
    """Ehto ja sen vastaus."""

    ehto: Ehto[Any]
    vastaus: Vastaus

    @property
    def täyttyy(self) -> bool:
        """Kerro, ettei ehto estä asiakirjaa olemasta kunnossa: se täyttyy tai ei koske vielä."""
        return self.vastaus.tulos in TÄYTTYY


@dataclass(frozen=True, slots=True)
class Arvio:
    """Yhden kriteerin ehdot yhdelle kohteelle: työnhaulle, työsuhteelle tai pelkille opinnoille.

    `polku` on kohteen paikka tiedostossa. `koskee` on epätosi, kun kriteeri ei koske asiakasta jaksolla.
    """

    kriteeri: int
    polku: Polku
    jakso: Jakso
    koskee: bool
    kohdat: tuple[Kohta, ...]

    @property
    def on_kunnossa(self) -> bool:
        """Kerro, täyttyykö jokainen pakollinen ehto."""
        return all(kohta.täyttyy for kohta in self.kohdat if kohta.ehto.pakollinen)

    @property
    def on_työsuhde(self) -> bool:
        """Kerro, onko kohde työsuhde."""
        return self.polku[:1] == ("työsuhteet",)

    def täyttää(self, tunnukset: Iterable[str]) -> bool:
        """Kerro, täyttyvätkö nämä ehdot."""
        haetut = {*tunnukset}
        return all(kohta.täyttyy for kohta in self.kohdat if kohta.ehto.tunnus in haetut)

    def puuttuvat(self, *, pakolliset: bool) -> list[Kohta]:
        """Palauta kohdat, jotka eivät täyty: pakolliset tai neuvot."""
        return [kohta for kohta in self.kohdat if kohta.ehto.pakollinen is pakolliset and not kohta.täyttyy]

    def vastaus(self, tunnus: str) -> Vastaus:
        """Palauta vastaus ehtoon, esimerkiksi 16.3."""
        return next(kohta.vastaus for kohta in self.kohdat if kohta.ehto.tunnus == tunnus)


@dataclass(frozen=True, slots=True)
class Asiakirja:
    """Yhden asiakkaan arviot: kriteeri 16 ja jokainen työsuhde, jota kriteeri 22 koskee."""

    asiakas: str
    päivä: date
    haku: Arvio
    tuet: tuple[Arvio, ...]

    @property
    def arviot(self) -> tuple[Arvio, ...]:
        """Palauta arviot, jotka koskevat asiakasta."""
        return (*((self.haku,) if self.haku.koskee else ()), *self.tuet)

    @property
    def on_kunnossa(self) -> bool:
        """Kerro, täyttyvätkö kaikki asiakasta koskevat pakolliset ehdot."""
        return all(arvio.on_kunnossa for arvio in self.arviot)


def asiakirja(
    tiedosto: Asiakastiedosto,
    päivä: date,
    rajat: Rajat,
    *,
    jakso: Jakso | None = None,
    muut: kopiot.Kopiot | None = None,
) -> Asiakirja:
    """Palauta asiakkaan arviot päivänä.

    `jakso` rajaa työnhaun yhteydet; ilman sitä katsotaan kuusi kuukautta. `muut` ovat asiakkaat, joihin verrataan.
    """
    jakso = jakso or ikkuna(päivä, rajat[Raja.HAKUJAKSO])
    työnhaku = haku(tiedosto, päivä, rajat, jakso, muut)
    arvio = Arvio(16, työnhaku.polku, jakso, koskee(työnhaku), _kohdat(kriteeri16.EHDOT, työnhaku))
    työjakso = ikkuna(päivä, rajat[Raja.TYÖJAKSO])
    tuet = [
        Arvio(22, työ.polku, työjakso, koskee=True, kohdat=_kohdat(kriteeri22.EHDOT, työ))
        for työ in työt(tiedosto, päivä, rajat, muut)
    ]
    return Asiakirja(tiedosto.asiakas.tunnus, päivä, arvio, tuple(tuet or _pelkät_opinnot(työnhaku, työjakso)))


def asiakirjat(aineisto: Aineisto) -> list[Asiakirja]:
    """Palauta jokaisen asiakkaan arviot, verrattuna saman valmentajan muihin asiakkaisiin."""
    muut = kopiot.kokoa(aineisto.asiakkaat, aineisto.päivä)
    return [asiakirja(yksi, aineisto.päivä, aineisto.rajat, muut=muut) for yksi in aineisto.asiakkaat]


def _kohdat(ehdot: Iterable[Ehto[Any]], kohde: object) -> tuple[Kohta, ...]:
    return tuple(Kohta(ehto, ehto.laske(kohde)) for ehto in ehdot)


def _pelkät_opinnot(työnhaku: Haku, jakso: Jakso) -> list[Arvio]:
    """Palauta opintojen ehto asiakkaalle, jolla ei ole työtä mutta on alkaneet opinnot (ehto 22.15)."""
    kohdat = _kohdat([kriteeri22.OPINNOISSA], työnhaku)
    if kohdat[0].vastaus.tulos is Tulos.EI_VIELÄ:
        return []
    return [Arvio(22, OPINNOT, jakso, koskee=True, kohdat=kohdat)]
