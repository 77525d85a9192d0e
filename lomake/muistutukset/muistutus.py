"""Muistutus: mitä tehdään, mihin päivään mennessä, ja millä lomakkeella."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from lomake.aika import pv
from lomake.fields import Malli
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja

Polku = tuple[str | int, ...]


class Aihe(Enum):
    """Mistä muistutetaan: teksti näytölle, teksti kalenteriin ja lomake, jolla asia hoidetaan.

    Kalenteri päätyy puhelimeen. Siksi sen teksti ei kerro terveydestä, etuuksista eikä edes työstä mitään.
    """

    HAKUSUUNNITELMA = "Työnhakusuunnitelman tarkistus", "Suunnitelman tarkistus", "tyonhakusuunnitelma"
    TUKISUUNNITELMA = "Tukisuunnitelman tarkistus", "Suunnitelman tarkistus", "tukisuunnitelma"
    OPINTOSUUNNITELMA = "Opintosuunnitelman tarkistus", "Suunnitelman tarkistus", "opintosuunnitelma"
    UUSI_HAKUSUUNNITELMA = "Ensimmäinen työnhakusuunnitelma", "Suunnitelma", "tyonhakusuunnitelma"
    UUSI_TUKISUUNNITELMA = "Tukisuunnitelma uudelle työlle", "Suunnitelma", "tukisuunnitelma"
    EI_TULOSTA = "Työnhakusuunnitelman tarkistus, kun tulosta ei ole", "Suunnitelman tarkistus", "tyonhakusuunnitelma"
    ENSITAPAAMINEN = "Ensimmäinen työnantajatapaaminen kasvokkain", "Tapaaminen", "lomake-b"
    JATKO = "Sovittu jatko työnantajan kanssa", "Sovittu jatko", "lomake-b"
    KERTOMINEN = "Keskustelu kertomisesta, kun työtä ei ole", "Keskustelu", "lomake-a"
    NEUVONTA = "Seuraava etuusneuvonta", "Neuvonta", "lomake-a"
    ENNEN_ALKUA = "Tapaaminen ennen työn alkua", "Tapaaminen", "tukisuunnitelma"
    ALUN_JÄLKEEN = "Tapaaminen työn alettua", "Tapaaminen", "tukisuunnitelma"
    VIIKKO = "Viikoittainen tapaaminen työn alussa", "Tapaaminen", "tukisuunnitelma"
    KUUKAUSI = "Kuukausittainen tapaaminen työn aikana", "Tapaaminen", "tukisuunnitelma"
    KOEAIKA = "Koeaika päättyy", "Määräpäivä", "lomake-c"
    RAHALLINEN_TUKI = "Työnantajan saama rahallinen tuki päättyy", "Määräpäivä", "lomake-c"
    MÄÄRÄAJAN_JATKO = "Kysymys työn jatkosta ennen määräajan loppua", "Yhteydenotto", "lomake-c"
    MÄÄRÄAIKA = "Määräaika päättyy: Lomake D tai uusi päivä", "Määräpäivä", "lomake-c"
    SIIRTYMÄ = "Siirtymä kevyempään tukeen aikaisintaan", "Määräpäivä", "tukisuunnitelma"
    PÄÄTTYMINEN = "Yhteys asiakkaaseen työn päätyttyä", "Yhteydenotto", "lomake-d"
    SUOSTUMUS = "Suostumus päättyy", "Määräpäivä", "suostumus"
    SEURANTA = "Seurantasoitto palvelun jälkeen", "Yhteydenotto", "lomake-e"

    def __init__(self, mitä: str, kalenterissa: str, lomake: str) -> None:
        self.mitä = mitä
        self.kalenterissa = kalenterissa
        self.lomake = lomake


class Kiire(Enum):
    """Onko määräpäivä ohi, tänään vai edessä."""

    MYÖHÄSSÄ = "myöhässä"
    TÄNÄÄN = "tänään"
    TULOSSA = "tulossa"


@dataclass(frozen=True, slots=True)
class Määräpäivä:
    """Asia, jota ei ole vielä hoidettu, viimeinen päivä sille ja kenttä, johon se kirjataan."""

    aihe: Aihe
    päivä: date
    polku: Polku


@dataclass(frozen=True, slots=True)
class Hetki:
    """Asiakas ja päivä, jona muistutetaan."""

    tiedosto: Asiakastiedosto
    päivä: date
    rajat: Rajat

    @property
    def viimeinen(self) -> date:
        """Palauta päivä, johon saakka muistutetaan etukäteen."""
        return self.päivä + pv(self.rajat[Raja.MUISTUTUS])


@dataclass(frozen=True, slots=True)
class Muistutus:
    """Yksi muistutus. `tietue` on sama, vaikka rivien järjestys tiedostossa muuttuisi: työ2/tuki1."""

    asiakas: str
    aihe: Aihe
    päivä: date
    polku: Polku
    tietue: str
    kiire: Kiire


def muistutus(hetki: Hetki, asia: Määräpäivä) -> Muistutus:
    """Palauta määräpäivästä muistutus."""
    tietue = "/".join(_tunnukset(hetki.tiedosto, asia.polku))
    kiire = _kiire(asia.päivä, hetki.päivä)
    return Muistutus(hetki.tiedosto.asiakas.tunnus, asia.aihe, asia.päivä, asia.polku, tietue, kiire)


def _kiire(määräpäivä: date, päivä: date) -> Kiire:
    if määräpäivä == päivä:
        return Kiire.TÄNÄÄN
    return Kiire.MYÖHÄSSÄ if määräpäivä < päivä else Kiire.TULOSSA


def _tunnukset(osa: Malli, polku: Polku) -> Iterator[str]:
    """Anna polun rivien tunnukset; rivillä, jolla tunnusta ei ole, on järjestysnumero."""
    arvo: object = osa
    for askel in polku:
        if isinstance(askel, int) and isinstance(arvo, list):
            arvo = arvo[askel]
            yield getattr(arvo, "id", str(askel + 1))
        else:
            arvo = getattr(arvo, str(askel))
