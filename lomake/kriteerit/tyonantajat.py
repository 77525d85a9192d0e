"""Kriteerit 17–18, palvelun sisältö: kuinka tiiviisti ja kuinka hyvin valmentajat tapaavat työnantajia."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from lomake.aika import Jakso, ikkuna, työviikot
from lomake.kriteerit.ehdotus import (
    TIIMI_PUUTTUU,
    Aineisto,
    Ehdotus,
    Mittaus,
    ei_ehdotusta,
    lähin,
    osuus,
    portaat,
)
from lomake.kriteerit.kaynnit import Käynti, käynnit
from lomake.kriteerit.viikkotahti import Tahti, tahdit
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tyonhaku import Kuppi

KÄYNTEJÄ_VIIKOSSA = (6, 5, 4, 2)
"""Kasvokkaisia työnantajatapaamisia viikossa vähintään, pisteet 5–2 (lomakkeisto 3, kriteeri 17)."""


def tiivis_yhteys(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 17: kasvokkaisia työnantajatapaamisia viikossa valmentajaa kohti 13 viikon aikana, ja vetäjän tarkistus.

    Lähde: lomakkeisto 3, kriteeri 17. Jokainen valmentaja pisteytetään, ja tiimin ehdotus on keskiarvo. Viikon käynnit
    ovat B-lomakkeiden määrä tai viikkotaulukon luku, kumpi on suurempi. Lomaviikko, jonka työtunnit ovat nollia, jää
    pois. Jos etsijöitä on alle kolme, 5 pisteeseen riittää kaksi käyntiä etsijää kohti; ilman etsijöitä ei pisteytetä.
    """
    rajat = (
        *(Raja.VIIKKOJAKSO, Raja.ETSIJÖITÄ, Raja.KÄYNTEJÄ_ETSIJÄLLE, Raja.VIIKKOTARKISTUS),
        *(Raja.KUUKAUSITARKISTUS, Raja.TARKISTETTU, Raja.YLEISET_KÄYNNIT),
    )
    if aineisto.tiimi is None:
        return ei_ehdotusta(17, TIIMI_PUUTTUU, rajat)
    viikot = työviikot(aineisto.päivä, aineisto.rajat[Raja.VIIKKOJAKSO])
    kaikki = list(tahdit(aineisto, aineisto.tiimi, viikot))
    pisteet = {tahti.valmentaja: _tahdin_pisteet(tahti, aineisto) for tahti in kaikki if tahti.etsijöitä}
    if not pisteet:
        return ei_ehdotusta(17, "Kenelläkään valmentajalla ei ole jaksolla työviikkoja ja etsijöitä.", rajat)
    jakso = Jakso(viikot[0].alku, viikot[-1].loppu)
    eroja = sum(viikko.eroaa for tahti in kaikki for viikko in tahti.viikot)
    return Ehdotus(
        17,
        lähin(list(pisteet.values())),
        perustelu=f"Valmentajien pisteet: {_luettelo(pisteet)}. Ehdotus on keskiarvoa lähin kokonaisluku.",
        mittaukset=tuple(mittaus for tahti in kaikki for mittaus in _tahdin_mittaukset(tahti, aineisto, jakso)),
        näyttö=(f"Yleisiä käyntejä jaksolla {sum(viikko.yleisiä for tahti in kaikki for viikko in tahti.viikot)}.",),
        huomiot=(f"viikkoja, joilla viikkotaulukko ja B-lomakkeet eroavat: {eroja}",) if eroja else (),
        rajat=rajat,
    )


def _luettelo(pisteet: dict[str, int]) -> str:
    return ", ".join(f"{valmentaja} {omat}" for valmentaja, omat in pisteet.items())


def _tahdin_mittaukset(tahti: Tahti, aineisto: Aineisto, jakso: Jakso) -> tuple[Mittaus, Mittaus]:
    n = len(tahti.viikot)
    käyntejä = tahti.käyntejä_viikossa(yleiset=bool(aineisto.rajat[Raja.YLEISET_KÄYNNIT]))
    tarkistettu = tahti.tarkistettu(aineisto.rajat[Raja.VIIKKOTARKISTUS], aineisto.päivä)
    return (
        Mittaus(f"käyntejä viikossa, valmentaja {tahti.valmentaja}", käyntejä, n, jakso, ""),
        Mittaus(f"viikoista tarkistettu viikossa, valmentaja {tahti.valmentaja}", tarkistettu, n, jakso),
    )


def _tahdin_pisteet(tahti: Tahti, aineisto: Aineisto) -> int:
    """Palauta valmentajan pisteet: käynnit viikossa, ja katto 3 tai 2, jos vetäjä ei tarkista niitä."""
    rajat = aineisto.rajat
    käyntejä = tahti.käyntejä_viikossa(yleiset=bool(rajat[Raja.YLEISET_KÄYNNIT]))
    kevyt = tahti.etsijöitä < rajat[Raja.ETSIJÖITÄ] and käyntejä >= rajat[Raja.KÄYNTEJÄ_ETSIJÄLLE] * tahti.etsijöitä
    pisteet = 5 if kevyt else portaat(käyntejä, KÄYNTEJÄ_VIIKOSSA)
    if _on_seurattu(tahti, aineisto, Raja.VIIKKOTARKISTUS):
        return pisteet
    return min(pisteet, 3 if _on_seurattu(tahti, aineisto, Raja.KUUKAUSITARKISTUS) else 2)


def _on_seurattu(tahti: Tahti, aineisto: Aineisto, raja: Raja) -> bool:
    tarkistettu = tahti.tarkistettu(aineisto.rajat[raja], aineisto.päivä)
    return tarkistettu is not None and tarkistettu >= aineisto.rajat[Raja.TARKISTETTU]


def yhteyksien_laatu(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 18: tavataanko samoja työnantajia useasti, kuullaanko tarpeet ennen esittelyä, kirjataanko tarpeet.

    Lähde: lomakkeisto 3, kriteeri 18 [D]. Lasketaan valmentajittain vuoden kasvokkaisista käynneistä; aiempi toinen
    kuppi samassa työnantajassa kelpaa keneltä tahansa tiimistä. Ehdotus 5 tehdään, kun jokaisen valmentajan, jonka
    kaikki kolme osuutta voi laskea, osuudet riittävät. Muuten pisteet päättää arvioija havainnoimalla.
    """
    rajat = (
        *(Raja.SUHDEJAKSO, Raja.TOISTUVAT, Raja.USEASTI),
        *(Raja.KUULTU_ENNEN, Raja.TARPEET_KUULTU, Raja.TARPEITA),
    )
    kaikki = käynnit(aineisto)
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.SUHDEJAKSO])
    valmentajat = sorted({käynti.valmentaja for käynti in kaikki if käynti.päivä in jakso})
    if not valmentajat:
        return ei_ehdotusta(18, "Jaksolla ei ole kasvokkaisia työnantajatapaamisia.", rajat)
    kuultu = _kuultu(kaikki)
    mittaukset = {v: _osuudet(v, kaikki, kuultu, jakso, aineisto) for v in valmentajat}
    laskettavat = {v: m for v, m in mittaukset.items() if all(mittaus.arvo is not None for mittaus in m)}
    riittävät = [v for v, osuudet in laskettavat.items() if _riittävät(osuudet, aineisto)]
    pisteet = 5 if laskettavat and len(riittävät) == len(laskettavat) else None
    vajaat = len(mittaukset) - len(laskettavat)
    return Ehdotus(
        18,
        pisteet,
        perustelu=f"Valmentajista, joiden osuudet voi laskea, {len(riittävät)} / {len(laskettavat)} yltää pisteisiin 5."
        + ("" if pisteet else " Arvioija päättää pisteet havainnoimalla."),
        mittaukset=tuple(mittaus for osuudet in mittaukset.values() for mittaus in osuudet),
        näyttö=(f"Kasvokkaisia käyntejä jaksolla {sum(käynti.päivä in jakso for käynti in kaikki)}.",),
        huomiot=(f"valmentajia, joiden osuuksia ei voi laskea: {vajaat}",) if vajaat else (),
        rajat=rajat,
        arvioijalle=("Havainnoi: kuullaanko työnantajan tarpeet ja kerrotaanko asiakkaan vahvuudet?",),
    )


def _osuudet(
    valmentaja: str, kaikki: Sequence[Käynti], kuultu: Mapping[str, date], jakso: Jakso, aineisto: Aineisto
) -> tuple[Mittaus, ...]:
    """Palauta valmentajan kolme osuutta."""
    omat = [käynti for käynti in kaikki if käynti.valmentaja == valmentaja]
    kerrat = Counter(käynti.työnantaja for käynti in omat)
    jaksolla = [käynti for käynti in omat if käynti.päivä in jakso]
    työnantajat = {käynti.työnantaja for käynti in jaksolla if käynti.työnantaja}
    osumat = (
        [kerrat[työnantaja] >= aineisto.rajat[Raja.USEASTI] for työnantaja in työnantajat],
        [kuultu.get(k.työnantaja, date.max) < k.päivä for k in jaksolla if k.kuppi is Kuppi.ASIAKAS],
        [k.tarpeita >= aineisto.rajat[Raja.TARPEITA] for k in jaksolla if k.kuppi is Kuppi.TARPEET],
    )
    nimet = ("työnantajista tavattu useasti", "esittelyistä tarpeet kuultu ensin", "toisista kupeista tarpeet kirjattu")
    return tuple(
        Mittaus(f"{nimi}, valmentaja {valmentaja}", osuus(sum(yhdet), len(yhdet)), len(yhdet), jakso)
        for nimi, yhdet in zip(nimet, osumat, strict=True)
    )


def _kuultu(kaikki: Sequence[Käynti]) -> dict[str, date]:
    """Palauta päivä, jona kunkin tunnetun työnantajan tarpeet ensi kerran kuultiin."""
    kuultu: dict[str, date] = {}
    for käynti in kaikki:
        if käynti.kuppi is Kuppi.TARPEET and käynti.työnantaja:
            kuultu[käynti.työnantaja] = min(käynti.päivä, kuultu.get(käynti.työnantaja, date.max))
    return kuultu


def _riittävät(osuudet: Sequence[Mittaus], aineisto: Aineisto) -> bool:
    rajat = [aineisto.rajat[raja] for raja in (Raja.TOISTUVAT, Raja.KUULTU_ENNEN, Raja.TARPEET_KUULTU)]
    return all(m.arvo is not None and m.arvo >= raja for m, raja in zip(osuudet, rajat, strict=True))
