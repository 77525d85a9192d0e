"""Kriteerit 1–3, palvelun henkilöstö: asiakasmäärä, fokus ja kokonaisvaltainen palvelu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from fractions import Fraction

from lomake import tilanne
from lomake.aika import ikkuna, siirrä
from lomake.kriteerit.ehdotus import (
    TIIMI_PUUTTUU,
    Aineisto,
    Ehdotus,
    Mittaus,
    ei_ehdotusta,
    lähin,
    otoshuomio,
    portaat,
    yläportaat,
)
from lomake.kriteerit.valmentajat import HTV_PUUTTUU, Valmentajat, henkilötyövuodet, tehtävässä, työaikarivit, yhteensä
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.lokit import Paikka, Toteutuma
from lomake.tiedot.tiimi import Työaika
from lomake.tiedot.tyonhaku import Tapaaja

ASIAKASMÄÄRÄT = (20, 25, 30, 40)
"""Asiakkaita valmentajaa kohti enintään, pisteet 5–2 (lomakkeisto 3, kriteeri 1)."""

FOKUKSET = (96, 90, 75, 60)
"""Valmennuksen osuus työajasta vähintään, prosenttia, pisteet 5–2 (lomakkeisto 3, kriteeri 2)."""


def asiakasmäärä(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 1: aktiiviset asiakkaat jaettuna valmentajien henkilötyövuosilla arviointipäivänä.

    Lähde: lomakkeisto 3, kriteeri 1. Rajan yli on huonompi luokka: 20,1 on 4 pistettä.
    """
    rajat = (Raja.TAUKO, Raja.ASIAKKAITA)
    if aineisto.tiimi is None:
        return ei_ehdotusta(1, TIIMI_PUUTTUU, rajat)
    valmentajat = tehtävässä(aineisto.tiimi, aineisto.päivä)
    htv = henkilötyövuodet(valmentajat)
    määrät = _asiakkaita_valmentajittain(aineisto)
    if htv is None:
        return ei_ehdotusta(1, HTV_PUUTTUU, rajat)
    if not määrät:
        return ei_ehdotusta(1, "Aineistossa ei ole aktiivisia asiakkaita.", rajat)
    suhde = _suhde("asiakkaita valmentajaa kohti", määrät.total(), htv)
    pisteet = yläportaat(määrät.total() / htv, ASIAKASMÄÄRÄT)
    suhteet = [_suhde(f"valmentaja {v.tunnus}", määrät[v.tunnus], Fraction(v.htv or 0)) for v in valmentajat]
    muut = määrät.total() - sum(määrät[valmentaja.tunnus] for valmentaja in valmentajat)
    return Ehdotus(
        1,
        pisteet,
        perustelu=f"Aktiivisia asiakkaita on {suhde.luku()}.",
        mittaukset=(suhde, *suhteet),
        näyttö=(f"Aktiivisia asiakkaita {määrät.total()}, valmentajia tehtävässä {len(valmentajat)}.",),
        huomiot=(*otoshuomio(suhde, aineisto.rajat), *_kuormitus(aineisto, suhteet), *_muiden_asiakkaat(muut)),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


def _asiakkaita_valmentajittain(aineisto: Aineisto) -> Counter[str]:
    """Palauta aktiivisten asiakkaiden määrä valmentajittain."""
    valmentajat = Valmentajat(aineisto.tiimi)
    aktiiviset = (a for a in aineisto.asiakkaat if tilanne.on_aktiivinen(a, aineisto.päivä, aineisto.rajat))
    return Counter(valmentajat.päivän(asiakas, aineisto.päivä) for asiakas in aktiiviset)


def _suhde(nimi: str, asiakkaita: int, htv: Fraction) -> Mittaus:
    return Mittaus(nimi, asiakkaita / htv if htv else None, asiakkaita, None, "as./htv", pieni_on_hyvä=True)


def _kuormitus(aineisto: Aineisto, suhteet: list[Mittaus]) -> Iterator[str]:
    yli = sum(suhde.arvo is not None and suhde.arvo > aineisto.rajat[Raja.ASIAKKAITA] for suhde in suhteet)
    if yli:
        yield f"joku valmentaja yli {aineisto.rajat[Raja.ASIAKKAITA]} asiakasta (valmentajia {yli})"


def _muiden_asiakkaat(muut: int) -> Iterator[str]:
    if muut:
        yield f"asiakkaita, joiden valmentaja ei ole tehtävässä tiimitiedostossa: {muut}"


def fokus(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 2: valmennuksen osuus valmentajien työajasta kolmen viimeisen kuukauden viikoilla.

    Lähde: lomakkeisto 3, kriteeri 2. Viikko kuuluu jaksoon, jos sen maanantai kuuluu.
    """
    rajat = (Raja.TYÖAIKAJAKSO,)
    if aineisto.tiimi is None:
        return ei_ehdotusta(2, TIIMI_PUUTTUU, rajat)
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TYÖAIKAJAKSO])
    rivit = työaikarivit(aineisto.tiimi, jakso)
    tunnit = [tunnit for rivi in rivit if (tunnit := _valmennus_ja_muu(rivi))]
    kaikki = sum((valmennus + muu for valmennus, muu in tunnit), Fraction())
    if not kaikki:
        return ei_ehdotusta(2, "Jaksolta ei ole valmennuksen ja muun työn tunteja.", rajat)
    valmennusta = 100 * sum(valmennus for valmennus, _ in tunnit) / kaikki
    mittaus = Mittaus("valmennuksen osuus työajasta", valmennusta, len(tunnit), jakso)
    vajaat = len(rivit) - len(tunnit)
    huomiot = (f"viikkorivejä, joilta tunteja puuttuu: {vajaat}, jätetty pois",) if vajaat else ()
    return Ehdotus(
        2,
        portaat(valmennusta, FOKUKSET),
        perustelu=f"Työajasta {mittaus.luku()} on työhönvalmennusta.",
        mittaukset=(mittaus,),
        näyttö=(f"Työaikaa kirjattu {len(tunnit)} viikkorivillä.",),
        huomiot=(*otoshuomio(mittaus, aineisto.rajat), *huomiot),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


def _valmennus_ja_muu(rivi: Työaika) -> tuple[Fraction, Fraction] | None:
    valmennus, muu = yhteensä([rivi.tunnit.valmennus]), yhteensä([rivi.tunnit.muu])
    return None if valmennus is None or muu is None else (valmennus, muu)


class Vaihe(Enum):
    """Palvelun kuusi vaihetta (lomakkeisto 3, kriteeri 3)."""

    OTTAMINEN = "palveluun ottaminen"
    SITOUTTAMINEN = "sitouttaminen"
    PROFILOINTI = "profilointi"
    TYÖNHAKU = "työnhaku ja työnantajatyö"
    TYÖPAIKALLA = "valmennus työpaikalla"
    TUKI = "rinnalla kulkeva tuki"


VAIHEIDEN_PISTEET = {6: 5, 5: 4}
"""Kuusi vaihetta on 5 pistettä, viisi 4; yhdestä neljään 3 (lomakkeisto 3, kriteeri 3)."""


def kokonaisvaltainen_palvelu(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 3: montako kuudesta vaiheesta kukin valmentaja on itse tehnyt kuuden viimeisen kuukauden aikana.

    Lähde: lomakkeisto 3, kriteeri 3. Tiimin ehdotus on valmentajien keskiarvo. Pisteitä 2 ja 1 (osia tai kaikki
    ohjataan muualle) ei voi lukea tiedoista: valmentajasta, jolla ei ole yhtään vaihetta, päättää arvioija.
    """
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.PALVELUJAKSO])
    valmentajat = Valmentajat(aineisto.tiimi)
    vaiheet: dict[str, set[Vaihe]] = {}
    for asiakas in aineisto.asiakkaat:
        for päivä, vaihe in _vaiheet(asiakas):
            if päivä in jakso:
                vaiheet.setdefault(valmentajat.päivän(asiakas, päivä), set()).add(vaihe)
    if not vaiheet:
        return ei_ehdotusta(3, "Asiakastiedostoissa ei ole jaksolta mitään vaihetta.", (Raja.PALVELUJAKSO,))
    pisteet = lähin([VAIHEIDEN_PISTEET.get(len(omat), 3) for omat in vaiheet.values()])
    mittaukset = [Mittaus(f"vaiheita: valmentaja {v}", Fraction(len(o)), len(o), jakso, "") for v, o in vaiheet.items()]
    return Ehdotus(
        3,
        pisteet,
        perustelu=f"Valmentajien itse tekemiä vaiheita kuudesta: {_luettelo(len(omat) for omat in vaiheet.values())}.",
        mittaukset=tuple(mittaukset),
        näyttö=tuple(f"{vaihe.value}: valmentajia {sum(vaihe in o for o in vaiheet.values())}" for vaihe in Vaihe),
        rajat=(Raja.PALVELUJAKSO,),
        arvioijalle=("Ohjataanko jokin vaihe muualle?",),
    )


def _luettelo(luvut: Iterable[int]) -> str:
    return ", ".join(str(luku) for luku in sorted(luvut))


def _vaiheet(asiakas: Asiakastiedosto) -> Iterator[tuple[date, Vaihe]]:
    """Anna päivät, joina jokin vaihe näkyy asiakirjassa."""
    profiili = asiakas.profiili
    päivät: list[tuple[Vaihe, Sequence[date | None]]] = [
        (Vaihe.OTTAMINEN, [asiakas.sopimus.päiväys]),
        (Vaihe.SITOUTTAMINEN, [rivi.päiväys for rivi in asiakas.tavoittelu]),
        (Vaihe.SITOUTTAMINEN, [t.päiväys for t in asiakas.tapaamiset if t.toteutui is Toteutuma.KYLLÄ]),
        (Vaihe.PROFILOINTI, [profiili.aloitettu, *profiili.tapaamiset, *(p.päiväys for p in profiili.päivitykset)]),
        (Vaihe.TYÖNHAKU, [b.päiväys for b in asiakas.työnantajatapaamiset if b.tekijä in _VALMENTAJA]),
        (Vaihe.TYÖPAIKALLA, list(_työpaikalla(asiakas))),
        (Vaihe.TUKI, list(_ensimmäisen_kuukauden_jälkeen(asiakas))),
    ]
    yield from ((päivä, vaihe) for vaihe, yhdet in päivät for päivä in yhdet if päivä)


_VALMENTAJA = (Tapaaja.VALMENTAJA, Tapaaja.YHDESSÄ)


def _työpaikalla(asiakas: Asiakastiedosto) -> Iterator[date]:
    """Anna päivät, joina asiakas tavattiin työpaikalla."""
    for rivi in tilanne.asiakastapaamiset(asiakas):
        if rivi.paikka is Paikka.TYÖPAIKKA and rivi.päiväys:
            yield rivi.päiväys


def _ensimmäisen_kuukauden_jälkeen(asiakas: Asiakastiedosto) -> Iterator[date]:
    """Anna yhteydenpidon päivät, joina työ on kestänyt yli kuukauden."""
    for työ in tilanne.työsuhteet(asiakas):
        alkoi = työ.aloitus.alkoi
        for rivi in työ.yhteydenpito:
            if alkoi and rivi.päiväys and rivi.toteutui is Toteutuma.KYLLÄ and rivi.päiväys > siirrä(alkoi, 1):
                yield rivi.päiväys
