"""Kriteerit 4–6, palvelun järjestäminen: yhteensovittaminen hoidon, sosiaalityön ja työllisyyspalvelujen kanssa."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, ikkuna, työviikot
from lomake.kriteerit.ehdotus import (
    KAPPALETTA,
    TIIMI_PUUTTUU,
    Aineisto,
    Ehdotus,
    Mittaus,
    ei_ehdotusta,
    osien_pisteet,
    osuus,
    otoshuomio,
    portaat,
)
from lomake.kriteerit.rytmi import on_kuukausittain, on_neljännesvuosittain, viikkojen_osuus
from lomake.kriteerit.samuus import tasattu
from lomake.kriteerit.valmentajat import Valmentajat
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.henkilo import Verkostonjäsen
from lomake.tiedot.sopiminen import SuostumuksenLaji
from lomake.tiedot.tiimi import KokouksenLaji
from lomake.tiedot.yhteiset import Kirjattu

TIIMIOSUUDET = (90, 75, 50, 0)
"""Osuus kahden tiimin asiakkaista vähintään, prosenttia, pisteet 5–2 (lomakkeisto 3, kriteeri 4)."""


def tiimityö(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 4: osuus aktiivisista asiakkaista, jotka tulevat valmentajan kahdesta suurimmasta verkostotiimistä.

    Lähde: lomakkeisto 3, kriteeri 4. Asiakkaan tiimi on verkoston jäsenen tiimi tai lähettäjän
    organisaatio. Piste 1 (erillinen palvelu) on arvioijan havainto.
    """
    rajat = (Raja.TAUKO, Raja.VERKOSTOTIIMEJÄ)
    if aineisto.tiimi is None:
        return ei_ehdotusta(4, TIIMI_PUUTTUU, rajat)
    tiimit = _suurimmat_tiimit(aineisto.tiimi, aineisto.rajat[Raja.VERKOSTOTIIMEJÄ])
    valmentajat = Valmentajat(aineisto.tiimi)
    osumat = [
        bool(_tulee_tiimistä(asiakas, tiimit.get(valmentajat.päivän(asiakas, aineisto.päivä), ())))
        for asiakas in aineisto.asiakkaat
        if tilanne.on_aktiivinen(asiakas, aineisto.päivä, aineisto.rajat)
    ]
    arvo = osuus(sum(osumat), len(osumat))
    if arvo is None or not any(tiimit.values()):
        return ei_ehdotusta(4, _EI_TIIMEJÄ if osumat else _EI_ASIAKKAITA, rajat)
    nimi = FiSv(
        "asiakkaista valmentajan kahdesta suurimmasta tiimistä",
        "andel klienter från arbetscoachens två största team",
    )
    mittaus = Mittaus(nimi, arvo, len(osumat))
    monta = sum(len(v.verkostotiimit) > aineisto.rajat[Raja.VERKOSTOTIIMEJÄ] for v in aineisto.tiimi.valmentajat)
    return Ehdotus(
        4,
        portaat(arvo, TIIMIOSUUDET),
        perustelu=FiSv(
            "Asiakkaista {osuus} tulee valmentajansa kahdesta suurimmasta verkostotiimistä.",
            "Av klienterna kommer {osuus} från sin arbetscoachs två största nätverksteam.",
        ).format(osuus=mittaus.luku()),
        mittaukset=(mittaus,),
        näyttö=(
            FiSv(
                f"Asiakkaita näistä tiimeistä {sum(osumat)}, aktiivisia yhteensä {len(osumat)}.",
                f"Klienter från dessa team {sum(osumat)}, aktiva sammanlagt {len(osumat)}.",
            ),
        ),
        huomiot=(*otoshuomio(mittaus.n, aineisto.rajat), *_useampi_tiimi(monta)),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


_EI_TIIMEJÄ = FiSv(
    "Valmentajille ei ole kirjattu verkostotiimejä.", "För arbetscoacherna har inga nätverksteam antecknats."
)
_EI_ASIAKKAITA = FiSv("Aktiivisia asiakkaita ei ole.", "Det finns inga aktiva klienter.")


def _useampi_tiimi(valmentajia: int) -> Iterator[FiSv]:
    if valmentajia:
        yield FiSv(
            f"valmentajia, joilla on useampi tiimi: {valmentajia}", f"arbetscoacher som har flera team: {valmentajia}"
        )


def _suurimmat_tiimit(tiimi: Tiimitiedosto, määrä: int) -> dict[str, tuple[str, ...]]:
    """Palauta kunkin valmentajan suurimpien verkostotiimien nimet."""
    tulos = {}
    for valmentaja in tiimi.valmentajat:
        järjestys = sorted(valmentaja.verkostotiimit, key=lambda rivi: rivi.osuus or 0, reverse=True)
        tulos[valmentaja.tunnus] = tuple(tasattu(rivi.nimi) for rivi in järjestys[:määrä] if rivi.nimi)
    return tulos


def _tulee_tiimistä(asiakas: Asiakastiedosto, tiimit: tuple[str, ...]) -> bool:
    """Kerro, tuleeko asiakas jostakin näistä tiimeistä."""
    omat = {tasattu(jäsen.tiimi) for jäsen in asiakas.verkosto}
    organisaatio = tasattu(asiakas.lähete.lähettäjä.organisaatio)
    return any(tiimi in omat or tiimi in organisaatio for tiimi in tiimit)


def tiivis_tiimityö(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 5: viidestä osasta lasketaan kaksi, viikoittaiset tiimikokoukset ja kirjaukset; muut päättää arvioija.

    Lähde: lomakkeisto 3, kriteeri 5: pisteet ovat toteutuneiden osien määrä. Ehdotusta ei ole ennen arvioijan
    vastausta, mutta pisteiden väli on.
    """
    rajat = (Raja.VIIKKOJAKSO, Raja.VIIKOISTA, Raja.KIRJATTU, Raja.TAUKO)
    if aineisto.tiimi is None:
        return ei_ehdotusta(5, TIIMI_PUUTTUU, rajat)
    viikot = työviikot(aineisto.päivä, aineisto.rajat[Raja.VIIKKOJAKSO])
    päivät = kokouspäivät(aineisto.tiimi, KokouksenLaji.MONIAMMATILLINEN, aineisto.päivä)
    kokoukset = Mittaus(
        FiSv("viikoista moniammatillinen tiimikokous", "andel veckor med multiprofessionellt teammöte"),
        viikkojen_osuus(päivät, viikot),
        len(viikot),
        Jakso(viikot[0].alku, viikot[-1].loppu) if viikot else None,
    )
    kirjaukset = _kirjaukset(aineisto)
    osat = (
        kokoukset.arvo is not None and kokoukset.arvo >= aineisto.rajat[Raja.VIIKOISTA],
        kirjaukset.arvo is not None and kirjaukset.arvo >= aineisto.rajat[Raja.KIRJATTU],
    )
    kysymykset = (
        FiSv(
            "Osallistuvatko valmentajat aktiivisesti yhteiseen päätöksentekoon?",
            "Deltar arbetscoacherna aktivt i det gemensamma beslutsfattandet?",
        ),
        FiSv("Ovatko toimitilat lähellä toisiaan tai samat?", "Ligger lokalerna nära varandra, eller är de desamma?"),
        FiSv(
            "Auttaako valmentaja tiimiä ajattelemaan työtä myös niille, joita ei ole lähetetty?",
            "Hjälper arbetscoachen teamet att tänka på arbete också för dem som inte har remitterats?",
        ),
    )
    kokouksia = sum(any(p in v for v in viikot) for p in päivät)
    return Ehdotus(
        5,
        None,
        perustelu=FiSv(
            f"Laskettavista kahdesta osasta toteutuu {sum(osat)}. Arvioija päättää kolmesta muusta.",
            f"Av de två delar som kan räknas uppfylls {sum(osat)}. Bedömaren avgör de tre övriga.",
        ),
        mittaukset=(kokoukset, kirjaukset),
        näyttö=(
            FiSv(
                f"Moniammatillisia kokouksia jaksolla {kokouksia}.",
                f"Multiprofessionella möten under perioden {kokouksia}.",
            ),
        ),
        rajat=rajat,
        väli=(osien_pisteet(sum(osat)), sum(osat) + len(kysymykset)),
        arvioijalle=kysymykset,
    )


def kokouspäivät(tiimi: Tiimitiedosto, laji: KokouksenLaji, päivä: date) -> list[date]:
    """Palauta viimeistään `päivä` pidettyjen tämän lajin kokousten päivät."""
    kokoukset = (rivi.päiväys for rivi in tiimi.tiimikokoukset if rivi.laji is laji)
    return [kokous for kokous in kokoukset if kokous and kokous <= päivä]


def _kirjaukset(aineisto: Aineisto) -> Mittaus:
    """Palauta, kuinka moni aktiivisten asiakkaiden täytetyistä lomakkeista on kirjattu asiakastietojärjestelmään."""
    kirjatut = [
        kirjattu.päiväys is not None
        for asiakas in aineisto.asiakkaat
        if tilanne.on_aktiivinen(asiakas, aineisto.päivä, aineisto.rajat)
        for päiväys, kirjattu in _lomakkeet(asiakas)
        if päiväys
    ]
    nimi = FiSv(
        "lomakkeista kirjattu asiakastietojärjestelmään", "andel blanketter som är antecknade i klientdatasystemet"
    )
    return Mittaus(nimi, osuus(sum(kirjatut), len(kirjatut)), len(kirjatut))


def _lomakkeet(asiakas: Asiakastiedosto) -> Iterator[tuple[date | None, Kirjattu]]:
    """Anna lomakkeiden päiväykset ja kirjaukset."""
    yield asiakas.sopimus.päiväys, asiakas.sopimus.kirjattu
    yield asiakas.profiili.aloitettu, asiakas.profiili.kirjattu
    yield from ((rivi.päiväys, rivi.kirjattu) for rivi in asiakas.työnhakusuunnitelmat)
    yield from ((rivi.päiväys, rivi.kirjattu) for rivi in asiakas.työnantajatapaamiset)
    for työ in asiakas.työsuhteet:
        yield työ.aloitus.päiväys, työ.aloitus.kirjattu
        yield työ.päättyminen.päiväys, työ.päättyminen.kirjattu
        yield from ((rivi.päiväys, rivi.kirjattu) for rivi in työ.tukisuunnitelmat)


def keskeiset_yhteistyötahot(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 6: kuinka usein työllisyyspalvelut ja Kela on tavattu, ja kuinka usein asiakkaista on oltu yhteydessä.

    Lähde: lomakkeisto 3, kriteeri 6. Tapaamiset ovat tiimikokouksia (laji työllisyys-kela), yhteydet asiakkaiden
    verkostotyön rivejä, joiden taho on työllisyyspalvelut, Kela tai monialainen tuki. Jakso on kuusi kuukautta.
    """
    rajat = (Raja.PALVELUJAKSO, Raja.VIIKOISTA)
    if aineisto.tiimi is None:
        return ei_ehdotusta(6, TIIMI_PUUTTUU, rajat)
    kuukausia = aineisto.rajat[Raja.PALVELUJAKSO]
    jakso = ikkuna(aineisto.päivä, kuukausia)
    kokoukset = [p for p in kokouspäivät(aineisto.tiimi, KokouksenLaji.TYÖLLISYYS_KELA, aineisto.päivä) if p in jakso]
    yhteydet = [p for asiakas in aineisto.asiakkaat for p in _yhteydet_tahoihin(asiakas) if p in jakso]
    viikot = [v for v in työviikot(aineisto.päivä, 5 * kuukausia) if v.alku in jakso]
    viikoista = viikkojen_osuus(yhteydet, viikot) or Fraction()
    pisteet = _tahojen_pisteet(
        kokoukset, yhteydet, jakso, kuukausia, viikoittain=viikoista >= aineisto.rajat[Raja.VIIKOISTA]
    )
    mittaukset = (
        Mittaus(
            FiSv("viikoista asiakaskohtainen yhteys", "andel veckor med kontakt om en klient"),
            viikoista,
            len(viikot),
            jakso,
        ),
        Mittaus(
            FiSv("tapaamisia työllisyyspalvelujen ja Kelan kanssa", "möten med sysselsättningstjänsterna och FPA"),
            Fraction(len(kokoukset)),
            len(kokoukset),
            jakso,
            KAPPALETTA,
        ),
    )
    return Ehdotus(
        6,
        pisteet,
        perustelu=FiSv(
            f"Tapaamisia {len(kokoukset)}, asiakaskohtaisia yhteyksiä {len(yhteydet)}, jakso {kuukausia} kk.",
            f"Möten {len(kokoukset)}, kontakter om enskilda klienter {len(yhteydet)}, period {kuukausia} mån.",
        ),
        mittaukset=mittaukset,
        näyttö=(FiSv("Viikoista yhteys ", "Andel veckor med kontakt ") + mittaukset[0].luku() + ".",),
        rajat=rajat,
    )


def _tahojen_pisteet(
    kokoukset: list[date], yhteydet: list[date], jakso: Jakso, kuukausia: int, *, viikoittain: bool
) -> int:
    """Palauta pisteet tapaamisten ja yhteyksien tiheydestä."""
    if viikoittain and on_kuukausittain(kokoukset, jakso, kuukausia):
        return 5
    if viikoittain or on_neljännesvuosittain(kokoukset, jakso, kuukausia):
        return 4
    kaikki = [*kokoukset, *yhteydet]
    if on_kuukausittain(kaikki, jakso, kuukausia):
        return 3
    return 2 if on_neljännesvuosittain(kaikki, jakso, kuukausia) else 1


TAHOT = ("työllisyys", "työvoima", "kela", "monialai", "fpa", "sysselsättning", "arbetskraft", "sektorsövergripande")
"""Sanoja, joista keskeinen yhteistyötaho tunnetaan, ellei sen suostumus kerro lajia."""


def _yhteydet_tahoihin(asiakas: Asiakastiedosto) -> Iterator[date]:
    """Anna päivät, joina asiakkaasta on oltu yhteydessä työllisyyspalveluihin, Kelaan tai monialaiseen tukeen."""
    tahot = {jäsen.id for jäsen in asiakas.verkosto if _on_keskeinen(asiakas, jäsen)}
    yield from (rivi.päiväys for rivi in asiakas.verkostotyö if rivi.taho in tahot and rivi.päiväys)


def _on_keskeinen(asiakas: Asiakastiedosto, jäsen: Verkostonjäsen) -> bool:
    """Kerro, onko verkoston jäsen keskeinen yhteistyötaho: suostumuksen lajista, muuten organisaation sanoista."""
    suostumus = asiakas.suostumus(jäsen.suostumus)
    if suostumus and suostumus.laji in (SuostumuksenLaji.TYÖLLISYYSPALVELUT, SuostumuksenLaji.KELA):
        return True
    sanat = tasattu(f"{jäsen.organisaatio or ''} {jäsen.tiimi or ''} {jäsen.rooli or ''}").split()
    return any(sana.startswith(TAHOT) for sana in sanat)
