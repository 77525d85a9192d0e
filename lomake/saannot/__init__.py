"""Säännöt kenttien välillä: virheet, puutteet ja huomiot yhdestä tiedostosta ja päivästä.

Virhe on ristiriita, ja sen takia mitään ei täytetä. Puute on tyhjä kohta, joka lomakkeelta vielä puuttuu.
Huomio on neuvo. Jokainen löydös kertoo kohdan puussa, ei koskaan tiedoston arvoa.
"""

from __future__ import annotations

from datetime import date

from lomake.errors import Finding
from lomake.rajat import Rajat, voimassa
from lomake.saannot.huomiot import HUOMIOT
from lomake.saannot.puutteet import puutteet
from lomake.saannot.tiimi import TIIMIN_SÄÄNNÖT
from lomake.saannot.virheet import VIRHEET
from lomake.saannot.yleiset import JÄRJESTYS, YLEISET
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Asetukset, Rajarivi

__all__ = ["JÄRJESTYS", "huomiot", "puutteet", "tarkista", "tarkista_asetukset", "tarkista_tiimi", "virheet"]


def tarkista(
    tiedosto: Asiakastiedosto, päivä: date, tänään: date | None = None, rajat: Rajat | None = None
) -> list[Finding]:
    """Palauta kaikki löydökset: virheet, puutteet ja huomiot.

    `päivä` on tulostuspäivä, johon määräaikoja verrataan. `tänään` on viimeinen päivä, joka on voinut jo tapahtua:
    tänään kirjattu on tapahtunut, vaikka lomakkeelle tulostetaan vanhempi päivä. `rajat` ovat päivän rajat, ellei
    organisaatiolla ole omia.
    """
    return [*virheet(tiedosto, tänään or päivä), *puutteet(tiedosto), *huomiot(tiedosto, päivä, rajat)]


def virheet(tiedosto: Asiakastiedosto, tänään: date) -> list[Finding]:
    """Palauta ristiriidat, joiden takia lomakkeita ei täytetä."""
    yleiset = [löydös for sääntö in YLEISET for löydös in sääntö(tiedosto, tänään)]
    return [*yleiset, *(löydös for sääntö in VIRHEET for löydös in sääntö(tiedosto, tänään))]


def huomiot(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat | None = None) -> list[Finding]:
    """Palauta neuvot."""
    päivän_rajat = rajat or voimassa(päivä)
    return [löydös for sääntö in HUOMIOT for löydös in sääntö(tiedosto, päivä, päivän_rajat)]


def tarkista_tiimi(tiedosto: Tiimitiedosto, tänään: date) -> list[Finding]:
    """Palauta tiimitiedoston löydökset: ristiriidat, puuttuvat kohdat ja neuvot."""
    yleiset = [löydös for sääntö in YLEISET for löydös in sääntö(tiedosto, tänään)]
    return [*yleiset, *(löydös for sääntö in TIIMIN_SÄÄNNÖT for löydös in sääntö(tiedosto))]


def tarkista_asetukset(asetukset: Asetukset) -> list[Finding]:
    """Palauta organisaation asetusten viat: rivi, josta puuttuu jotain, ja raja, joka ei ole kokonainen luku."""
    löydökset = [löydös for sääntö in YLEISET for löydös in sääntö(asetukset, date.max)]
    for rivi, raja in enumerate(asetukset.rajat):
        tyhjät = [nimi for nimi in Rajarivi.model_fields if getattr(raja, nimi) is None]
        löydökset += [Finding("puuttuu", path=("rajat", rivi, nimi)) for nimi in tyhjät]
        if raja.arvo is not None and raja.arvo % 1:
            löydökset.append(Finding("arvo-kokonaisluku", path=("rajat", rivi, "arvo")))
    return löydökset
