"""Kriteerit 1–3, palvelun henkilöstö: asiakasmäärä, fokus ja kokonaisvaltainen palvelu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from lomake import tilanne
from lomake.aika import ikkuna, siirrä
from lomake.kriteerit.ehdotus import (
    ASIAKKAITA_HTV,
    ILMAN_YKSIKKÖÄ,
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
from lomake.kriteerit.valmentajat import (
    HTV_PUUTTUU,
    Valmentajat,
    henkilötyövuodet,
    nimetty,
    tehtävässä,
    työaikarivit,
    yhteensä,
)
from lomake.language import FiSv, Worded
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
        syy = FiSv("Aineistossa ei ole aktiivisia asiakkaita.", "Materialet har inga aktiva klienter.")
        return ei_ehdotusta(1, syy, rajat)
    suhde = _suhde(FiSv("asiakkaita valmentajaa kohti", "klienter per arbetscoach"), määrät.total(), htv)
    pisteet = yläportaat(määrät.total() / htv, ASIAKASMÄÄRÄT)
    suhteet = [_suhde(nimetty(v.tunnus), määrät[v.tunnus], Fraction(v.htv or 0)) for v in valmentajat]
    muut = määrät.total() - sum(määrät[valmentaja.tunnus] for valmentaja in valmentajat)
    return Ehdotus(
        1,
        pisteet,
        perustelu=FiSv("Aktiivisia asiakkaita on ", "De aktiva klienterna är ") + suhde.luku() + ".",
        mittaukset=(suhde, *suhteet),
        näyttö=(
            FiSv(
                f"Aktiivisia asiakkaita {määrät.total()}, valmentajia tehtävässä {len(valmentajat)}.",
                f"Aktiva klienter {määrät.total()}, arbetscoacher i tjänst {len(valmentajat)}.",
            ),
        ),
        huomiot=(*otoshuomio(suhde.n, aineisto.rajat), *_kuormitus(aineisto, suhteet), *_muiden_asiakkaat(muut)),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


def _asiakkaita_valmentajittain(aineisto: Aineisto) -> Counter[str]:
    """Palauta aktiivisten asiakkaiden määrä valmentajittain."""
    valmentajat = Valmentajat(aineisto.tiimi)
    aktiiviset = (a for a in aineisto.asiakkaat if tilanne.on_aktiivinen(a, aineisto.päivä, aineisto.rajat))
    return Counter(valmentajat.päivän(asiakas, aineisto.päivä) for asiakas in aktiiviset)


def _suhde(nimi: FiSv, asiakkaita: int, htv: Fraction) -> Mittaus:
    return Mittaus(nimi, asiakkaita / htv if htv else None, asiakkaita, None, ASIAKKAITA_HTV, pieni_on_hyvä=True)


def _kuormitus(aineisto: Aineisto, suhteet: list[Mittaus]) -> Iterator[FiSv]:
    raja = aineisto.rajat[Raja.ASIAKKAITA]
    yli = sum(suhde.arvo is not None and suhde.arvo > raja for suhde in suhteet)
    if yli:
        yield FiSv(
            f"joku valmentaja yli {raja} asiakasta (valmentajia {yli})",
            f"någon arbetscoach över {raja} klienter (arbetscoacher {yli})",
        )


def _muiden_asiakkaat(muut: int) -> Iterator[FiSv]:
    if muut:
        yield FiSv(
            f"asiakkaita, joiden valmentaja ei ole tehtävässä tiimitiedostossa: {muut}",
            f"klienter vars arbetscoach inte är i tjänst enligt teamfilen: {muut}",
        )


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
        syy = FiSv(
            "Jaksolta ei ole valmennuksen ja muun työn tunteja.",
            "Från perioden finns inga timmar för coachning och annat arbete.",
        )
        return ei_ehdotusta(2, syy, rajat)
    valmennusta = 100 * sum(valmennus for valmennus, _ in tunnit) / kaikki
    nimi = FiSv("valmennuksen osuus työajasta", "coachningens andel av arbetstiden")
    mittaus = Mittaus(nimi, valmennusta, len(tunnit), jakso)
    vajaat = len(rivit) - len(tunnit)
    pois = FiSv(
        f"viikkorivejä, joilta tunteja puuttuu: {vajaat}, jätetty pois",
        f"veckorader där timmar saknas: {vajaat}, utelämnade",
    )
    return Ehdotus(
        2,
        portaat(valmennusta, FOKUKSET),
        perustelu=FiSv("Työajasta {osuus} on työhönvalmennusta.", "Av arbetstiden är {osuus} arbetscoachning.").format(
            osuus=mittaus.luku()
        ),
        mittaukset=(mittaus,),
        näyttö=(
            FiSv(
                f"Työaikaa kirjattu {len(tunnit)} viikkorivillä.",
                f"Arbetstid antecknad på {len(tunnit)} veckorader.",
            ),
        ),
        huomiot=(*otoshuomio(mittaus.n, aineisto.rajat), *((pois,) if vajaat else ())),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


def _valmennus_ja_muu(rivi: Työaika) -> tuple[Fraction, Fraction] | None:
    valmennus, muu = yhteensä([rivi.tunnit.valmennus]), yhteensä([rivi.tunnit.muu])
    return None if valmennus is None or muu is None else (valmennus, muu)


class Vaihe(Worded):
    """Palvelun kuusi vaihetta (lomakkeisto 3, kriteeri 3)."""

    OTTAMINEN = "palveluun ottaminen", "intagning i tjänsten"
    SITOUTTAMINEN = "sitouttaminen", "engagering"
    PROFILOINTI = "profilointi", "profilering"
    TYÖNHAKU = "työnhaku ja työnantajatyö", "jobbsökning och arbetsgivararbete"
    TYÖPAIKALLA = "valmennus työpaikalla", "coachning på arbetsplatsen"
    TUKI = "rinnalla kulkeva tuki", "stöd vid sidan av"


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
        syy = FiSv("Asiakastiedostoissa ei ole jaksolta mitään vaihetta.", "Klientfilerna har ingen fas från perioden.")
        return ei_ehdotusta(3, syy, (Raja.PALVELUJAKSO,))
    pisteet = lähin([VAIHEIDEN_PISTEET.get(len(omat), 3) for omat in vaiheet.values()])
    luvut = _luettelo(len(omat) for omat in vaiheet.values())
    return Ehdotus(
        3,
        pisteet,
        perustelu=FiSv(
            f"Valmentajien itse tekemiä vaiheita kuudesta: {luvut}.",
            f"Faser av sex som arbetscoacherna själva har skött: {luvut}.",
        ),
        mittaukset=tuple(
            Mittaus(
                FiSv("vaiheita: ", "faser: ") + nimetty(valmentaja),
                Fraction(len(omat)),
                len(omat),
                jakso,
                ILMAN_YKSIKKÖÄ,
            )
            for valmentaja, omat in vaiheet.items()
        ),
        näyttö=tuple(
            vaihe.words + FiSv(": valmentajia ", ": arbetscoacher ") + str(sum(vaihe in o for o in vaiheet.values()))
            for vaihe in Vaihe
        ),
        rajat=(Raja.PALVELUJAKSO,),
        arvioijalle=(FiSv("Ohjataanko jokin vaihe muualle?", "Hänvisas någon fas till någon annan?"),),
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
