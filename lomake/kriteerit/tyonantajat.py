"""Kriteerit 17–18, palvelun sisältö: kuinka tiiviisti ja kuinka hyvin valmentajat tapaavat työnantajia."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from lomake.aika import Jakso, ikkuna, työviikot
from lomake.kriteerit.ehdotus import (
    ILMAN_YKSIKKÖÄ,
    LÄHIN_KESKIARVOA,
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
from lomake.kriteerit.valmentajat import nimetty
from lomake.kriteerit.viikkotahti import Tahti, tahdit
from lomake.language import POIS, FiSv
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
        syy = FiSv(
            "Kenelläkään valmentajalla ei ole jaksolla työviikkoja ja etsijöitä.",
            "Ingen arbetscoach har arbetsveckor och arbetssökande under perioden.",
        )
        return ei_ehdotusta(17, syy, rajat)
    jakso = Jakso(viikot[0].alku, viikot[-1].loppu)
    eroja = sum(viikko.eroaa for tahti in kaikki for viikko in tahti.viikot)
    yleisiä = sum(viikko.yleisiä for tahti in kaikki for viikko in tahti.viikot)
    huomio = FiSv(
        f"viikkoja, joilla viikkotaulukko ja B-lomakkeet eroavat: {eroja}",
        f"veckor då veckotabellen och B-blanketterna skiljer sig: {eroja}",
    )
    return Ehdotus(
        17,
        lähin(list(pisteet.values())),
        perustelu=LÄHIN_KESKIARVOA.format(
            pisteet=", ".join(f"{valmentaja} {omat}" for valmentaja, omat in pisteet.items())
        ),
        mittaukset=tuple(mittaus for tahti in kaikki for mittaus in _tahdin_mittaukset(tahti, aineisto, jakso)),
        näyttö=(FiSv(f"Yleisiä käyntejä jaksolla {yleisiä}.", f"Allmänna besök under perioden {yleisiä}."),),
        huomiot=(huomio,) if eroja else (),
        rajat=rajat,
    )


def _tahdin_mittaukset(tahti: Tahti, aineisto: Aineisto, jakso: Jakso) -> tuple[Mittaus, Mittaus]:
    n = len(tahti.viikot)
    käyntejä = tahti.käyntejä_viikossa(yleiset=bool(aineisto.rajat[Raja.YLEISET_KÄYNNIT]))
    tarkistettu = tahti.tarkistettu(aineisto.rajat[Raja.VIIKKOTARKISTUS], aineisto.päivä)
    kuka = nimetty(tahti.valmentaja)
    return (
        Mittaus(FiSv("käyntejä viikossa, ", "besök i veckan, ") + kuka, käyntejä, n, jakso, ILMAN_YKSIKKÖÄ),
        Mittaus(
            FiSv("viikoista tarkistettu viikossa, ", "andel veckor kontrollerade inom en vecka, ") + kuka,
            tarkistettu,
            n,
            jakso,
        ),
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
        syy = FiSv(
            "Jaksolla ei ole kasvokkaisia työnantajatapaamisia.",
            "Under perioden finns inga personliga möten med arbetsgivare.",
        )
        return ei_ehdotusta(18, syy, rajat)
    kuultu = _kuultu(kaikki)
    mittaukset = {v: _osuudet(v, kaikki, kuultu, jakso, aineisto) for v in valmentajat}
    laskettavat = {v: m for v, m in mittaukset.items() if all(mittaus.arvo is not None for mittaus in m)}
    riittävät = [v for v, osuudet in laskettavat.items() if _riittävät(osuudet, aineisto)]
    pisteet = 5 if laskettavat and len(riittävät) == len(laskettavat) else None
    vajaat = len(mittaukset) - len(laskettavat)
    käyntejä = sum(käynti.päivä in jakso for käynti in kaikki)
    huomio = FiSv(
        f"valmentajia, joiden osuuksia ei voi laskea: {vajaat}",
        f"arbetscoacher vars andelar inte kan räknas: {vajaat}",
    )
    return Ehdotus(
        18,
        pisteet,
        perustelu=FiSv(
            f"Valmentajista, joiden osuudet voi laskea, {len(riittävät)} / {len(laskettavat)} yltää pisteisiin 5.",
            f"Av arbetscoacherna vars andelar kan räknas når {len(riittävät)} / {len(laskettavat)} upp till poängen 5.",
        )
        + (POIS if pisteet else _HAVAINNOIMALLA),
        mittaukset=tuple(mittaus for osuudet in mittaukset.values() for mittaus in osuudet),
        näyttö=(FiSv(f"Kasvokkaisia käyntejä jaksolla {käyntejä}.", f"Personliga besök under perioden {käyntejä}."),),
        huomiot=(huomio,) if vajaat else (),
        rajat=rajat,
        arvioijalle=(
            FiSv(
                "Havainnoi: kuullaanko työnantajan tarpeet ja kerrotaanko asiakkaan vahvuudet?",
                "Observera: lyssnar man på arbetsgivarens behov och berättar man om klientens styrkor?",
            ),
        ),
    )


_HAVAINNOIMALLA = FiSv(" Arvioija päättää pisteet havainnoimalla.", " Bedömaren avgör poängen genom att observera.")


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
    nimet = (
        FiSv("työnantajista tavattu useasti", "andel arbetsgivare som träffats flera gånger"),
        FiSv("esittelyistä tarpeet kuultu ensin", "andel presentationer där behoven hördes först"),
        FiSv("toisista kupeista tarpeet kirjattu", "andel möten vid andra koppen där behoven är antecknade"),
    )
    return tuple(
        Mittaus(nimi + ", " + nimetty(valmentaja), osuus(sum(yhdet), len(yhdet)), len(yhdet), jakso)
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
