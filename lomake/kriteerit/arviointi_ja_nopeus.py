"""Kriteerit 14–15, palvelun sisältö: jatkuva ammatillinen arviointi ja nopea työnhaku."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from statistics import median

from lomake import tilanne
from lomake.aika import ikkuna, pv
from lomake.kriteerit.ehdotus import (
    PÄIVIÄ,
    Aineisto,
    Ehdotus,
    Mittaus,
    asiakirjat,
    ei_ehdotusta,
    osuus,
    otoshuomio,
    yläportaat,
)
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.profiili import Profiili

PÄIVÄT_TYÖNANTAJALLE = (30, 60, 150, 270)
"""Päiviä ensimmäiseen työnantajatapaamiseen keskimäärin enintään, pisteet 5–2 (lomakkeisto 3, kriteeri 15)."""


def ammatillinen_arviointi(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 14: onko profiili tehty 2–3 tapaamisessa usealla tietolähteellä ja päivitetty jokaisen työn jälkeen.

    Lähde: lomakkeisto 3, kriteeri 14. Asiakirjat ovat palvelujaksolla aktiivisten asiakkaiden; uusi asiakas, jolta
    profiili vielä puuttuu, jää pois. 5: vähintään 90 % asiakirjoista täyttää kaiken. 4: profiili on 90 prosentilla.
    Muuten pisteet päättää arvioija.
    """
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.PALVELUJAKSO])
    rajat = (
        *(Raja.PALVELUJAKSO, Raja.TAUKO, Raja.PROFIILEJA, Raja.PROFIILITAPAAMISIA),
        *(Raja.PROFIILIN_TEKO, Raja.TIETOLÄHTEITÄ, Raja.PROFIILIPÄIVITYS),
    )
    aktiiviset = [a for a in aineisto.asiakkaat if tilanne.on_ollut_aktiivinen(a, jakso, aineisto.rajat)]
    asiakkaat = [a for a in aktiiviset if _on_profiili(a, aineisto) or not _on_uusi(a, aineisto)]
    if not asiakkaat:
        syy = FiSv(
            "Aineistossa ei ole asiakkaita, joilla profiilin pitäisi jo olla.",
            "Materialet har inga klienter som redan borde ha en profil.",
        )
        return ei_ehdotusta(14, syy, rajat)
    n = len(asiakkaat)
    profiileja = sum(_on_profiili(a, aineisto) for a in asiakkaat)
    laadittuja = sum(_on_laadittu_hyvin(a, aineisto) for a in asiakkaat)
    ajan_tasalla = sum(_on_päivitetty(a, aineisto) for a in asiakkaat)
    täysiä = sum(_on_laadittu_hyvin(a, aineisto) and _on_päivitetty(a, aineisto) for a in asiakkaat)
    profiili = Mittaus(FiSv("asiakirjoista profiili", "andel dokument med profil"), osuus(profiileja, n), n)
    nimi = FiSv(
        "asiakirjoista profiili kunnossa ja ajan tasalla", "andel dokument med profilen i ordning och uppdaterad"
    )
    kaikki = Mittaus(nimi, osuus(täysiä, n), n)
    raja = aineisto.rajat[Raja.PROFIILEJA]
    riittää = 4 if 100 * profiileja >= raja * n else None
    pisteet = 5 if 100 * täysiä >= raja * n else riittää
    return Ehdotus(
        14,
        pisteet,
        perustelu=FiSv(
            "Profiili on {profiili} asiakirjoista, kunnossa ja ajan tasalla {kaikki}.",
            "Profilen finns i {profiili} av dokumenten, i ordning och uppdaterad i {kaikki}.",
        ).format(profiili=profiili.luku(), kaikki=kaikki.luku()),
        mittaukset=(profiili, kaikki),
        näyttö=(
            FiSv(
                f"Profiileja {profiileja}, hyvin laadittuja {laadittuja}, töiden jälkeen päivitettyjä {ajan_tasalla}.",
                f"Profiler {profiileja}, väl gjorda {laadittuja}, uppdaterade efter arbeten {ajan_tasalla}.",
            ),
        ),
        asiakirjat=(
            *asiakirjat(
                FiSv("Profiili puuttuu", "Profilen saknas"), (a for a in asiakkaat if not _on_profiili(a, aineisto))
            ),
            *asiakirjat(
                FiSv("Profiili päivittämättä", "Profilen inte uppdaterad"),
                (a for a in asiakkaat if not _on_päivitetty(a, aineisto)),
            ),
        ),
        huomiot=otoshuomio(profiili.n, aineisto.rajat),
        rajat=(*rajat, Raja.PIENI_OTOS),
        väli=None if pisteet else (1, 3),
    )


def _on_profiili(asiakas: Asiakastiedosto, aineisto: Aineisto) -> bool:
    aloitettu = _aloitettu(asiakas.profiili)
    return aloitettu is not None and aloitettu <= aineisto.päivä and bool(asiakas.profiili.toiveet)


def _aloitettu(profiili: Profiili) -> date | None:
    return profiili.aloitettu or min(profiili.tapaamiset, default=None)


def _on_uusi(asiakas: Asiakastiedosto, aineisto: Aineisto) -> bool:
    """Kerro, onko palvelu alkanut niin äsken, että profiilia vasta tehdään."""
    alkoi = asiakas.sopimus.alkaa
    return alkoi is not None and alkoi + pv(aineisto.rajat[Raja.PROFIILIN_TEKO]) > aineisto.päivä


def _on_laadittu_hyvin(asiakas: Asiakastiedosto, aineisto: Aineisto) -> bool:
    """Kerro, laadittiinko profiili muutamassa tapaamisessa kuukauden sisällä usealla tietolähteellä."""
    tapaamiset = asiakas.profiili.tapaamiset
    return (
        _on_profiili(asiakas, aineisto)
        and 1 <= len(tapaamiset) <= aineisto.rajat[Raja.PROFIILITAPAAMISIA]
        and (max(tapaamiset) - min(tapaamiset)).days <= aineisto.rajat[Raja.PROFIILIN_TEKO]
        and len(set(asiakas.profiili.tietolähteet)) >= aineisto.rajat[Raja.TIETOLÄHTEITÄ]
    )


def _on_päivitetty(asiakas: Asiakastiedosto, aineisto: Aineisto) -> bool:
    """Kerro, onko profiili päivitetty jokaisen työn alun ja päättymisen jälkeen; tuore tapahtuma ehtii vielä."""
    aika = pv(aineisto.rajat[Raja.PROFIILIPÄIVITYS])
    päivitykset = asiakas.profiili.päivitykset
    return all(
        tapahtuma + aika >= aineisto.päivä
        or any(
            rivi.työsuhde in (None, työ) and rivi.päiväys and tapahtuma <= rivi.päiväys <= tapahtuma + aika
            for rivi in päivitykset
        )
        for työ, tapahtuma in _tapahtumat(asiakas, aineisto.päivä)
    )


def _tapahtumat(asiakas: Asiakastiedosto, päivä: date) -> Iterator[tuple[str, date]]:
    """Anna jo tapahtuneet töiden alut ja päättymiset."""
    for työ in tilanne.työsuhteet(asiakas):
        for tapahtuma in (työ.aloitus.alkoi, työ.päättyminen.päättyi):
            if tapahtuma and tapahtuma <= päivä:
                yield työ.id, tapahtuma


def nopea_työnhaku(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 15: päiviä palvelun alusta ensimmäiseen kasvokkaiseen työnantajatapaamiseen, keskiarvo.

    Lähde: lomakkeisto 3, kriteeri 15, ja 2.15, luku 8. Asiakkaat ovat vuoden aikana aktiivisia. Asiakas, jota kukaan
    ei ole vielä vienyt työnantajalle, lasketaan tähänastisilla päivillään, jos niitä on yli 30. Ennen palvelun alkua
    ollut tapaaminen on nolla päivää. Asetus päivänolla sanoo, mistä päivät lasketaan.
    """
    rajat = (Raja.TOIMINTAJAKSO, Raja.TAUKO, Raja.ILMAN_TAPAAMISTA)
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TOIMINTAJAKSO])
    asiakkaat = [a for a in aineisto.asiakkaat if tilanne.on_ollut_aktiivinen(a, jakso, aineisto.rajat)]
    tavanneet = [päivää for a in asiakkaat if (päivää := _päivää_tapaamiseen(a, aineisto)) is not None]
    odottavat = [(a, päivää) for a in asiakkaat if (päivää := _päivää_odottanut(a, aineisto)) is not None]
    pitkään = [(a, päivää) for a, päivää in odottavat if päivää > aineisto.rajat[Raja.ILMAN_TAPAAMISTA]]
    päivät = [*tavanneet, *(päivää for _, päivää in pitkään)]
    if not päivät:
        syy = FiSv(
            "Kenelläkään ei ole vielä laskettavia päiviä työnantajatapaamiseen.",
            "Ingen har ännu dagar till ett arbetsgivarmöte att räkna.",
        )
        return ei_ehdotusta(15, syy, rajat)
    keskiarvo = Fraction(sum(päivät), len(päivät))
    nimi = FiSv("päiviä työnantajatapaamiseen, keskiarvo", "dagar till arbetsgivarmötet, medeltal")
    mittaus = Mittaus(nimi, keskiarvo, len(päivät), None, PÄIVIÄ, pieni_on_hyvä=True)
    nimi = FiSv("mediaani", "median")
    keski = Mittaus(nimi, Fraction(median(päivät)), len(päivät), None, PÄIVIÄ, pieni_on_hyvä=True)
    return Ehdotus(
        15,
        yläportaat(keskiarvo, PÄIVÄT_TYÖNANTAJALLE),
        perustelu=FiSv(
            "Ensimmäiseen työnantajatapaamiseen kului keskimäärin {keskiarvo}, mediaani {mediaani}. "
            "Päivät lasketaan siitä, kun {päivänolla}.",
            "Till det första arbetsgivarmötet gick det i medeltal {keskiarvo}, median {mediaani}. "
            "Dagarna räknas från att {päivänolla}.",
        ).format(keskiarvo=mittaus.luku(), mediaani=keski.luku(), päivänolla=aineisto.rajat.päivänolla.words),
        mittaukset=(mittaus, keski),
        näyttö=(
            FiSv(
                f"Tavanneita {len(tavanneet)}, vielä ilman tapaamista {len(odottavat)}, joista mukana {len(pitkään)}.",
                f"Har haft möte {len(tavanneet)}, ännu utan möte {len(odottavat)}, av dem medräknade {len(pitkään)}.",
            ),
        ),
        huomiot=otoshuomio(mittaus.n, aineisto.rajat),
        rajat=(*rajat, Raja.PIENI_OTOS),
        arvioijalle=(FiSv("Seurataanko päiviä?", "Följs dagarna upp?"),),
    )


def _ensimmäinen_tapaaminen(asiakas: Asiakastiedosto, päivä: date) -> date | None:
    """Palauta ensimmäinen kasvokkainen tapaaminen, jonka valmentaja tai asiakas piti."""
    rivit = [rivi for rivi in asiakas.työnantajatapaamiset if rivi.tapa and rivi.tapa.kasvokkain]
    return min((rivi.päiväys for rivi in rivit if rivi.päiväys and rivi.päiväys <= päivä), default=None)


def _päivää_tapaamiseen(asiakas: Asiakastiedosto, aineisto: Aineisto) -> int | None:
    """Palauta päivät palvelun alusta ensimmäiseen tapaamiseen; None, jos jompaakumpaa ei ole."""
    alkoi = tilanne.palvelu_alkoi(asiakas, aineisto.rajat)
    tavattiin = _ensimmäinen_tapaaminen(asiakas, aineisto.päivä)
    return None if alkoi is None or tavattiin is None else max(0, (tavattiin - alkoi).days)


def _päivää_odottanut(asiakas: Asiakastiedosto, aineisto: Aineisto) -> int | None:
    """Palauta päivät, jotka asiakas on ollut palvelussa ilman tapaamista; None, jos tapaaminen on ollut."""
    alkoi = tilanne.palvelu_alkoi(asiakas, aineisto.rajat)
    if alkoi is None or alkoi > aineisto.päivä or _ensimmäinen_tapaaminen(asiakas, aineisto.päivä):
        return None
    loppu = tilanne.päättyi(asiakas)
    return (min(loppu or aineisto.päivä, aineisto.päivä) - alkoi).days
