"""Tiimin näyttö → Excel-työkirja: mitä puuttuu keneltäkin, mikä nostaisi pisteitä eniten, ja mihin näyttö perustuu.

Työkirja on päivätty tilanne: siinä ei ole kaavoja, ja sama aineisto antaa samat tavut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from lomake.kriteerit.asiakirja import Asiakirja
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus
from lomake.kriteerit.ehto import Ehto
from lomake.kriteerit.kriteeri16 import EHDOT as EHDOT_16
from lomake.kriteerit.kriteeri22 import EHDOT as EHDOT_22
from lomake.kriteerit.luettelo import KRITEERIT
from lomake.kriteerit.mita_jos import Korjaus
from lomake.language import POIS, FiSv, Language, Words, joined
from lomake.naytto import EHDOTUS, MENNYTTÄ, Näyttörivi, kohde, perusta, rivit
from lomake.tilanne import tila, valmentaja
from lomake.values import format_date
from lomake.workbooks import style
from lomake.workbooks.book import Book
from lomake.workbooks.style import Level, Look, Tab
from lomake.workbooks.tables import Colour, Column, Plain, Print, Source, Table
from lomake.workbooks.wording import IN_ORDER, MISSING, NO, YES, Wording

OTSIKKO = FiSv("Näyttö laatukriteereihin", "Evidens för kvalitetskriterierna")
NOSTAA, KUNTOON = FiSv("nostaa pisteitä", "höjer poängen"), FiSv("kohde tulee kuntoon", "objektet blir i ordning")
EI_KUNNOSSA, NEUVO = FiSv("ei kunnossa", "inte i ordning"), FiSv("neuvo", "råd")
ENITEN_SOLUSSA = 32_000
"""Excelin soluun mahtuu vähän tätä enemmän merkkejä."""


@dataclass(frozen=True, slots=True)
class Tiiminnäyttö:
    """Kaikki, mitä työkirjaan tulee. `tiivisteet` ovat asiakastiedostojen tiivisteet, aineiston järjestyksessä."""

    aineisto: Aineisto
    asiakirjat: Sequence[Asiakirja]
    ehdotukset: Sequence[Ehdotus]
    korjaukset: Sequence[Korjaus]
    tiivisteet: Sequence[str]

    @property
    def alaotsikko(self) -> FiSv:
        """Palauta tiimi, päivä ja se, ettei kyse ole arvioijan pisteistä."""
        tiimi = self.aineisto.tiimi
        nimi = f"{tiimi.tiimi.nimi} · " if tiimi and tiimi.tiimi.nimi else ""
        return f"{nimi}{format_date(self.aineisto.päivä)} · " + EHDOTUS


def työkirja(näyttö: Tiiminnäyttö, kieli: Language = "fi") -> bytes:
    """Palauta työkirja valmiina kirjoitettavaksi."""
    taulukot: tuple[tuple[Table, list[list[Plain]], Tab], ...] = (
        (EHDOTUKSET, [_ehdotus(näyttö, ehdotus) for ehdotus in näyttö.ehdotukset], Tab.RESULT),
        (KORJATTAVAT, _korjattavat(näyttö, kieli), Tab.RESULT),
        (ASIAKIRJAT, _asiakirjat(näyttö), Tab.DATA),
        (SUUNNITELMAT, _suunnitelmat(näyttö), Tab.DATA),
        (EHDOT, [_ehto(rivi) for rivi in _kaikki(näyttö, kieli)], Tab.BASE),
        (SELITE, _selite(näyttö), Tab.BASE),
    )
    wording = Wording(kieli, [table for table, _, _ in taulukot])
    book = Book(OTSIKKO, näyttö.aineisto.päivä, wording, holds=style.INTERNAL, draft=False)
    for table, rows, tab in taulukot:
        book.table(table, näyttö.alaotsikko, rows, len(rows), tab)
    return book.content()


def _sarake(title: str, sv: str, width: float, look: Look = Look.TEXT) -> Column:
    return Column(title, sv, width, look, Source.GIVEN)


EHDOTUKSET = Table(
    FiSv("Ehdotukset", "Förslag"),
    FiSv("Ehdotukset", "Förslag"),
    (
        _sarake("Kriteeri", "Kriterium", 9, Look.WHOLE),
        _sarake("Nimi", "Namn", 40),
        _sarake("Laskettu ehdotus", "Uträknat förslag", 10, Look.WHOLE),
        _sarake("Peruste", "Grund", 40),
        _sarake("Luvut ja näyttö", "Tal och evidens", 64),
        _sarake("Huomiot", "Anmärkningar", 34),
        _sarake("Rajat", "Gränser", 58),
    ),
    key="Kriteeri",
)
KORJATTAVAT = Table(
    FiSv("Korjattavat", "Rättelser"),
    FiSv("Mitä korjata", "Att rätta"),
    (
        _sarake("Asiakastunnus", "Klientnummer", 21),
        _sarake("Järjestys", "Ordning", 9.5, Look.WHOLE),
        _sarake("Valmentaja", "Arbetscoach", 18),
        _sarake("Kohde", "Objekt", 12),
        _sarake("Ehto", "Villkor", 7),
        _sarake("Mitä ehto vaatii", "Vad villkoret kräver", 40),
        _sarake("Pakollinen", "Obligatoriskt", 10, Look.WORD),
        _sarake("Tulos", "Resultat", 14),
        _sarake("Vaikutus", "Verkan", 22),
        _sarake("Lomake", "Blankett", 26),
        _sarake("Kohta", "Punkt", 40),
        _sarake("Mitä puuttuu", "Vad som saknas", 44),
    ),
    key="Järjestys",
    colours=(Colour(("Vaikutus",), "Vaikutus", NOSTAA, Level.GOOD),),
    print=Print(scale=84, breaks=("Vaikutus",)),
    freeze=2,
)
ASIAKIRJAT = Table(
    FiSv("Asiakirjat", "Dokument"),
    FiSv("Asiakirjat", "Dokument"),
    (
        _sarake("Asiakastunnus", "Klientnummer", 14),
        _sarake("Valmentaja", "Arbetscoach", 18),
        _sarake("Tila", "Läge", 12),
        _sarake("Haku koskee", "Jobbsökning gäller", 9, Look.WORD),
        _sarake("Kriteeri 16", "Kriterium 16", 16),
        _sarake("Työsuhteita", "Anställningar", 11, Look.WHOLE),
        _sarake("Kunnossa 22", "I ordning 22", 11, Look.WHOLE),
        _sarake("Pakollisia puuttuu", "Obligatoriska saknas", 11, Look.WHOLE),
        _sarake("Tiedoston tiiviste", "Filens kontrollsumma", 68),
    ),
    key="Asiakastunnus",
    colours=(Colour(("Kriteeri 16",), "Kriteeri 16", EI_KUNNOSSA, Level.LATE),),
)
SUUNNITELMAT = Table(
    FiSv("Suunnitelmat", "Planer"),
    FiSv("Suunnitelmat", "Planer"),
    (
        _sarake("Asiakastunnus", "Klientnummer", 14),
        _sarake("Asiakirja", "Dokument", 40),
        _sarake("Tunnus", "Id", 14),
        _sarake("Päiväys", "Datum", 12, Look.DATE),
        _sarake("Allekirjoitettu", "Undertecknad", 14, Look.WORD),
        _sarake("Tiiviste", "Kontrollsumma", 68),
    ),
    key="Asiakastunnus",
    colours=(Colour(("Allekirjoitettu",), "Allekirjoitettu", NO, Level.SOON),),
)
EHDOT = Table(
    FiSv("Ehdot", "Villkor"),
    FiSv("Kaikki ehdot", "Alla villkor"),
    (
        _sarake("Asiakastunnus", "Klientnummer", 14),
        _sarake("Kohde", "Objekt", 12),
        _sarake("Ehto", "Villkor", 7),
        _sarake("Mitä ehto vaatii", "Vad villkoret kräver", 50),
        _sarake("Pakollinen", "Obligatoriskt", 10, Look.WORD),
        _sarake("Tulos", "Resultat", 16),
        _sarake("Osuus", "Andel", 8, Look.WORD),
        _sarake("Mitä puuttuu", "Vad som saknas", 50),
        _sarake("Pois laskusta", "Inte medräknat", 50),
    ),
    key="Asiakastunnus",
    colours=(Colour(("Tulos",), "Tulos", MISSING, Level.LATE),),
    freeze=3,
)
SELITE = Table(
    FiSv("Ehtojen_selite", "Villkorens_förklaring"),
    FiSv("Selite", "Förklaringar"),
    (
        _sarake("Ehto", "Villkor", 7),
        _sarake("Mitä ehto vaatii", "Vad villkoret kräver", 50),
        _sarake("Laskutapa", "Så räknas det", 70),
        _sarake("Rajat", "Gränser", 56),
    ),
    key="Ehto",
)


def _kaikki(näyttö: Tiiminnäyttö, kieli: Language) -> Iterable[Näyttörivi]:
    return (rivi for asiakirja in näyttö.asiakirjat for rivi in rivit(asiakirja, näyttö.aineisto.rajat, kieli))


def _ehdotus(näyttö: Tiiminnäyttö, ehdotus: Ehdotus) -> list[Plain]:
    rajat = näyttö.aineisto.rajat
    luvut = [mittaus.sanoin(rajat) for mittaus in ehdotus.mittaukset]
    return [
        ehdotus.kriteeri,
        KRITEERIT[ehdotus.kriteeri - 1].nimi,
        ehdotus.pisteet,
        ehdotus.perustelu,
        _riveinä([*luvut, *ehdotus.näyttö, *ehdotus.asiakirjat]),
        _riveinä([*ehdotus.huomiot, *ehdotus.arvioijalle]),
        _riveinä(rajat.selite(raja) for raja in ehdotus.rajat),
    ]


def _korjattavat(näyttö: Tiiminnäyttö, kieli: Language) -> list[list[Plain]]:
    """Palauta puuttuvat ehdot: pisteitä nostavat ensin, sitten muut pakolliset ja viimeiseksi neuvot."""
    hyödyt = {
        (korjaus.yksikkö.asiakas, kohde(korjaus.yksikkö.arvio, kieli), korjaus.kohta.ehto.tunnus): (sija, korjaus)
        for sija, korjaus in enumerate(näyttö.korjaukset)
    }
    nyt = {ehdotus.kriteeri: ehdotus.pisteet for ehdotus in näyttö.ehdotukset}
    kenen = {
        tiedosto.asiakas.tunnus: valmentaja(tiedosto, näyttö.aineisto.päivä).nimi
        for tiedosto in näyttö.aineisto.asiakkaat
    }
    puuttuvat = []
    for rivi in _kaikki(näyttö, kieli):
        if rivi.korjattava:
            sija, korjaus = hyödyt.get((rivi.asiakas, rivi.kohde, rivi.ehto), (len(hyödyt), None))
            puuttuvat.append((not rivi.pakollinen, sija, rivi, _vaikutus(rivi, korjaus, nyt)))
    puuttuvat.sort(key=lambda puuttuva: puuttuva[:2])
    return [
        [
            rivi.asiakas,
            numero,
            kenen[rivi.asiakas],
            rivi.kohde,
            rivi.ehto,
            rivi.teksti,
            YES if rivi.pakollinen else NEUVO,
            rivi.tulos.words,
            vaikutus,
            rivi.lomake,
            rivi.missä,
            _riveinä(rivi.syyt),
        ]
        for numero, (_, _, rivi, vaikutus) in enumerate(puuttuvat, 1)
    ]


def _vaikutus(rivi: Näyttörivi, korjaus: Korjaus | None, nyt: dict[int, int | None]) -> FiSv:
    if not rivi.korjattavissa:
        return MENNYTTÄ
    if korjaus is None:
        return POIS
    ennen, jälkeen = (nyt.get(16) or 0) + (nyt.get(22) or 0), sum(piste or 0 for piste in korjaus.pisteet)
    if jälkeen > ennen:
        return NOSTAA
    return KUNTOON if not korjaus.yksikkö.puuttuvat else POIS


def _asiakirjat(näyttö: Tiiminnäyttö) -> list[list[Plain]]:
    rivit: list[list[Plain]] = []
    päivä = näyttö.aineisto.päivä
    joukko = zip(näyttö.aineisto.asiakkaat, näyttö.asiakirjat, näyttö.tiivisteet, strict=True)
    for tiedosto, asiakirja, tiiviste in joukko:
        työt = [arvio for arvio in asiakirja.tuet if arvio.on_työsuhde]
        haku = (
            (IN_ORDER if asiakirja.haku.on_kunnossa else EI_KUNNOSSA)
            if asiakirja.haku.koskee
            else FiSv("ei koske", "gäller inte")
        )
        nykyinen = tila(tiedosto, päivä)
        rivit.append(
            [
                asiakirja.asiakas,
                valmentaja(tiedosto, päivä).nimi,
                nykyinen.words if nykyinen else None,
                YES if asiakirja.haku.koskee else NO,
                haku,
                len(työt),
                sum(arvio.on_kunnossa for arvio in työt),
                sum(len(arvio.puuttuvat(pakolliset=True)) for arvio in asiakirja.arviot),
                tiiviste,
            ]
        )
    return rivit


def _suunnitelmat(näyttö: Tiiminnäyttö) -> list[list[Plain]]:
    return [
        [
            tiedosto.asiakas.tunnus,
            rivi.lomake,
            rivi.tunnus,
            rivi.päiväys,
            YES if rivi.allekirjoitettu else NO,
            rivi.tiiviste,
        ]
        for tiedosto in näyttö.aineisto.asiakkaat
        for rivi in perusta(tiedosto)
    ]


def _ehto(rivi: Näyttörivi) -> list[Plain]:
    return [
        rivi.asiakas,
        rivi.kohde,
        rivi.ehto,
        rivi.teksti,
        YES if rivi.pakollinen else NEUVO,
        rivi.tulos.words,
        rivi.osuus,
        _riveinä(rivi.syyt or ((rivi.missä,) if rivi.korjattava else ())),
        _riveinä(rivi.pois),
    ]


def _selite(näyttö: Tiiminnäyttö) -> list[list[Plain]]:
    rajat = näyttö.aineisto.rajat
    ehdot: tuple[Ehto[Any], ...] = (*EHDOT_16, *EHDOT_22)
    return [
        [
            ehto.tunnus,
            ehto.teksti(rajat),
            ehto.laskutapa,
            _riveinä(rajat.selite(raja) for raja in ehto.rajat),
        ]
        for ehto in ehdot
    ]


def _riveinä(sanat: Iterable[Words]) -> FiSv | None:
    rivit = joined("\n", sanat)
    return FiSv(rivit.fi[:ENITEN_SOLUSSA], rivit.sv[:ENITEN_SOLUSSA]) if rivit else None
