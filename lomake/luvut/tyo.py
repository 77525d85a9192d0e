"""Työluvut: aloitukset, työllistyminen, päivät ensimmäiseen tapaamiseen ja työhön, kesto, työaika ja palkka.

Jokaisen funktion seliteteksti on luvun sääntö, joka näkyy työkirjan taulukossa Selite; ruotsiksi se on funktion yllä.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from statistics import mean, median

from lomake.aika import ikkuna
from lomake.explained import in_swedish
from lomake.luvut.rivit import Aineisto, Asiakasrivi, Kausi, Työrivi
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tyonhaku import Toimiala

VIIKKOJA = (13, 26, 52)
"""Työsuhteen kestot, joita seurataan (lomakkeisto 2.15, luku 10)."""
SUURINTA = 3
"""Kuinka monen toimialan osuus lasketaan (lomakkeisto 2.15, luku 18)."""

Tapahtuma = Callable[[Asiakasrivi], date | None]


@in_swedish(
    "Arbeten på den öppna arbetsmarknaden som började under perioden. Öppet: en riktig anställning, och alla fem "
    "villkor uppfylls."
)
def uudet_avoimet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Kaudella alkaneet työt avoimilla työmarkkinoilla. Avoin: oikea työsuhde, ja kaikki viisi ehtoa täyttyvät."""
    return sum(työ.avoin for työ in _alkaneet(aineisto, kausi))


@in_swedish(
    "Andra arbeten som började under perioden: arbetsprövningar, arbetsverksamhet och arbeten där något villkor för"
    " öppet arbete saknas."
)
def muut_aloitukset(aineisto: Aineisto, kausi: Kausi) -> int:
    """Kaudella alkaneet muut työt: työkokeilut, työtoiminta ja työt, joista jokin avoimen työn ehto puuttuu."""
    return sum(not työ.avoin for työ in _alkaneet(aineisto, kausi))


@in_swedish("Olika klienter som fick åtminstone ett öppet arbete under perioden.")
def työllistyneet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Eri asiakkaat, joilla alkoi kaudella ainakin yksi avoin työ."""
    return sum(työllistyi(aineisto, rivi, kausi) for rivi in aineisto.asiakkaat)


@in_swedish("Klienter vars första öppna arbete under tjänsten började under perioden.")
def ensimmäiset_työt(aineisto: Aineisto, kausi: Kausi) -> int:
    """Asiakkaat, joiden palvelun ensimmäinen avoin työ alkoi kaudella."""
    return sum(
        (alkoi := aineisto.ensimmäinen_työ(rivi)) is not None and alkoi in kausi and rivi.on_oma(alkoi)
        for rivi in aineisto.asiakkaat
    )


@in_swedish(
    "Periodens klienter (tal 2) som har åtminstone en av periodens dagar i ett öppet arbete ÷ periodens klienter. "
    "Jämförelse: minst 31 %, i medeltal 41 %, utmärkt 50 % i kvartalet."
)
def työssä_olevien_osuus(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Kauden asiakkaat (luku 2), joiden avoimessa työssä on ainakin yksi kauden päivä ÷ kauden asiakkaat.

    Vertailu: vähintään 31 %, keskimäärin 41 %, erinomainen 50 % vuosineljänneksellä.
    """
    kaudella = aineisto.ollut_aktiivisia(kausi)
    työssä = [rivi for rivi in kaudella if on_työssä(aineisto, rivi, kausi)]
    return len(työssä) / len(kaudella) if kaudella else None


@in_swedish(
    "Klienter som började under perioden och inte var i arbete då: de som fått arbete före periodens slut ÷ alla. "
    "Den som fått arbete har börjat ett öppet arbete. Jämförelse: 40 %."
)
def työllistymisaste(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Kaudella aloittaneet asiakkaat, jotka eivät olleet alussa työssä: kauden loppuun mennessä työllistyneet ÷ kaikki.

    Työllistynyt on aloittanut avoimen työn. Vertailu: 40 %.
    """
    aloittaneet = [
        rivi
        for rivi in aineisto.asiakkaat
        if rivi.alkoi is not None and rivi.alkoi in kausi and rivi.on_oma(rivi.alkoi) and rivi.työssä_alussa is not True
    ]
    työt = [aineisto.ensimmäinen_työ(rivi) for rivi in aloittaneet]
    return sum(työ is not None and työ <= kausi.loppu for työ in työt) / len(työt) if työt else None


@in_swedish(
    "Dagar från tjänstens början till det första personliga mötet med en arbetsgivare, medelvärde. Med är klienter "
    "vars första möte var under perioden och vars tjänst har en känd början."
)
def tapaamispäivät_keskiarvo(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Päivät palvelun alusta ensimmäiseen kasvokkaiseen työnantajatapaamiseen, keskiarvo.

    Mukana asiakkaat, joiden ensimmäinen tapaaminen oli kaudella ja palvelun alkupäivä tiedetään.
    """
    päivät = _päivät(aineisto, kausi, aineisto.ensimmäinen_tapaaminen)
    return mean(päivät) if päivät else None


@in_swedish(
    "Dagar från tjänstens början till det första personliga mötet med en arbetsgivare, median. Samma klienter är med."
)
def tapaamispäivät_mediaani(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Päivät palvelun alusta ensimmäiseen kasvokkaiseen työnantajatapaamiseen, mediaani. Mukana samat asiakkaat."""
    päivät = _päivät(aineisto, kausi, aineisto.ensimmäinen_tapaaminen)
    return median(päivät) if päivät else None


@in_swedish("Klienter i tjänsten vid periodens slut som inte ännu har haft något personligt möte med en arbetsgivare.")
def tapaamatta(aineisto: Aineisto, kausi: Kausi) -> int:
    """Kauden lopussa palvelussa olevat asiakkaat, joilla ei vielä ole ollut kasvokkaista työnantajatapaamista."""
    return _ilman(aineisto, kausi, aineisto.ensimmäinen_tapaaminen)


@in_swedish(
    "Dagar från tjänstens början till det första öppna arbetets början, median. Med är klienter vars första öppna "
    "arbete började under perioden och vars tjänst har en känd början."
)
def työpäivät_mediaani(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Päivät palvelun alusta ensimmäisen avoimen työn alkuun, mediaani.

    Mukana asiakkaat, joiden ensimmäinen avoin työ alkoi kaudella ja palvelun alkupäivä tiedetään.
    """
    päivät = _päivät(aineisto, kausi, aineisto.ensimmäinen_työ)
    return median(päivät) if päivät else None


@in_swedish("Klienter i tjänsten vid periodens slut vars öppna arbete inte ännu har börjat.")
def työttä(aineisto: Aineisto, kausi: Kausi) -> int:
    """Kauden lopussa palvelussa olevat asiakkaat, joilla avoin työ ei ole vielä alkanut."""
    return _ilman(aineisto, kausi, aineisto.ensimmäinen_työ)


@in_swedish(
    "De öppna arbetenas längd i dagar fram till periodens slut, båda dagarna inräknade; ett arbete som fortsätter "
    "till periodens slut."
)
def kesto_mediaani(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Avoimien töiden kesto päivinä kauden loppuun mennessä, molemmat päivät mukana; jatkuva työ kauden loppuun."""
    kestot = [kesto for työ in _avoimet(aineisto) if (kesto := työ.kesto(kausi.loppu)) is not None]
    return median(kestot) if kestot else None


@in_swedish("De som varat minst 13 veckor ÷ öppna arbeten som vid periodens slut började för minst 13 veckor sedan.")
def kestänyt_13(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Vähintään 13 viikkoa kestäneet ÷ avoimet työt, joiden alusta on kauden lopussa vähintään 13 viikkoa."""
    return _kestäneet(aineisto, kausi, VIIKKOJA[0])


@in_swedish("De som varat minst 26 veckor ÷ öppna arbeten som vid periodens slut började för minst 26 veckor sedan.")
def kestänyt_26(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Vähintään 26 viikkoa kestäneet ÷ avoimet työt, joiden alusta on kauden lopussa vähintään 26 viikkoa."""
    return _kestäneet(aineisto, kausi, VIIKKOJA[1])


@in_swedish("De som varat minst 52 veckor ÷ öppna arbeten som vid periodens slut började för minst 52 veckor sedan.")
def kestänyt_52(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Vähintään 52 viikkoa kestäneet ÷ avoimet työt, joiden alusta on kauden lopussa vähintään 52 viikkoa."""
    return _kestäneet(aineisto, kausi, VIIKKOJA[2])


@in_swedish("Anställningar vars sista arbetsdag var under perioden. Orsaker och art finns i egna listor.")
def päättyneet_työt(aineisto: Aineisto, kausi: Kausi) -> int:
    """Työsuhteet, joiden viimeinen työpäivä oli kaudella. Syyt ja laatu ovat omissa luetteloissaan."""
    return sum(työ.työsuhde and not työ.toisen and työ.päättyi in kausi for työ in aineisto.työt)


@in_swedish(
    "Avtalad arbetstid i medeltal, h/vecka: öppna arbeten med åtminstone en av periodens dagar och kända timmar."
)
def työaika(aineisto: Aineisto, kausi: Kausi) -> Decimal | None:
    """Sovittu työaika keskimäärin, h/vko: avoimet työt, joissa on ainakin yksi kauden päivä ja tunnit tiedetään."""
    tunnit = [työ.tunnit for työ in _avoimet(aineisto) if työ.on_jaksolla(kausi) and työ.tunnit is not None]
    return sum(tunnit, Decimal(0)) / len(tunnit) if tunnit else None


@in_swedish(
    "Lön i medeltal, €/h: öppna arbeten med åtminstone en av periodens dagar och känd lön. En månadslön har delats "
    "med timmarna: lön ÷ (h/vecka × 4,33)."
)
def palkka(aineisto: Aineisto, kausi: Kausi) -> Decimal | None:
    """Palkka keskimäärin, €/h: avoimet työt, joissa on ainakin yksi kauden päivä ja palkka tiedetään.

    Kuukausipalkka on jaettu tunneilla: palkka ÷ (h/vko × 4,33).
    """
    palkat = [työ.tuntipalkka for työ in _avoimet(aineisto) if työ.on_jaksolla(kausi) and työ.tuntipalkka is not None]
    return sum(palkat, Decimal(0)) / len(palkat) if palkat else None


@in_swedish(
    "De tre största branschernas andel av de öppna arbeten som började under de 12 månaderna till periodens slut."
)
def kolme_toimialaa(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Kolmen suurimman toimialan osuus avoimista töistä, jotka alkoivat kauden loppuun päättyvinä 12 kuukautena."""
    työt = _vuoden_työt(aineisto, kausi)
    määrät = sorted((sum(työ.toimiala is toimiala for työ in työt) for toimiala in Toimiala), reverse=True)
    return sum(määrät[:SUURINTA]) / len(työt) if työt else None


@in_swedish(
    "Olika arbeten ÷ öppna arbeten som började under de 12 månaderna till periodens slut (kriterium 19). Samma "
    "arbete: samma yrkesklass, eller om klassen inte är antecknad, samma beteckning. Om något arbete saknar båda "
    "kan talet inte räknas."
)
def eri_töitä(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Eri työt ÷ avoimet työt, jotka alkoivat kauden loppuun päättyvinä 12 kuukautena (kriteeri 19).

    Sama työ: sama ammattiluokka, tai jos luokkaa ei ole kirjattu, sama nimike. Jos jostakin työstä puuttuvat molemmat,
    lukua ei voi laskea.
    """
    lajit = [työ.työn_laji.upper() for työ in _vuoden_työt(aineisto, kausi)]
    return len(set(lajit)) / len(lajit) if lajit and all(lajit) else None


def työllistyi(aineisto: Aineisto, rivi: Asiakasrivi, kausi: Kausi) -> bool:
    """Kerro, alkoiko asiakkaalla kaudella ainakin yksi avoin työ."""
    return any(työ.alkoi in kausi and not työ.toisen for työ in aineisto.avoimet_of(rivi))


def on_työssä(aineisto: Aineisto, rivi: Asiakasrivi, kausi: Kausi) -> bool:
    """Kerro, onko asiakkaan avoimessa työssä ainakin yksi kauden päivä."""
    return any(työ.on_jaksolla(kausi) for työ in aineisto.avoimet_of(rivi))


def _alkaneet(aineisto: Aineisto, kausi: Kausi) -> list[Työrivi]:
    return [työ for työ in aineisto.työt if työ.alkoi in kausi and not työ.toisen]


def _avoimet(aineisto: Aineisto) -> list[Työrivi]:
    return [työ for työ in aineisto.työt if työ.avoin and not työ.toisen]


def _vuoden_työt(aineisto: Aineisto, kausi: Kausi) -> list[Työrivi]:
    vuosi = ikkuna(kausi.loppu, aineisto.rajat[Raja.TYÖJAKSO])
    return [työ for työ in _avoimet(aineisto) if työ.alkoi in vuosi]


def _päivät(aineisto: Aineisto, kausi: Kausi, tapahtuma: Tapahtuma) -> list[int]:
    """Palauta päivät palvelun alusta kaudella olleeseen tapahtumaan, asiakkaittain."""
    tapahtumat = [(rivi, tapahtuma(rivi)) for rivi in aineisto.asiakkaat]
    return [
        (päivä - rivi.alkoi).days
        for rivi, päivä in tapahtumat
        if päivä is not None and rivi.alkoi is not None and päivä in kausi and rivi.on_oma(päivä)
    ]


def _ilman(aineisto: Aineisto, kausi: Kausi, tapahtuma: Tapahtuma) -> int:
    """Palauta palvelussa olevat asiakkaat, joilla tapahtumaa ei ole kauden loppuun mennessä."""
    palvelussa = [rivi for rivi in aineisto.asiakkaat if rivi.on_palvelussa(kausi.loppu) and rivi.on_oma(kausi.loppu)]
    return sum((päivä := tapahtuma(rivi)) is None or päivä > kausi.loppu for rivi in palvelussa)


def _kestäneet(aineisto: Aineisto, kausi: Kausi, viikkoja: int) -> float | None:
    päiviä = viikkoja * 7
    vanhat = [
        työ for työ in _avoimet(aineisto) if työ.alkoi is not None and (kausi.loppu - työ.alkoi).days + 1 >= päiviä
    ]
    return sum((työ.kesto(kausi.loppu) or 0) >= päiviä for työ in vanhat) / len(vanhat) if vanhat else None
