"""Muistutus: mitä tehdään, mihin päivään mennessä, ja millä lomakkeella."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from lomake.aika import pv
from lomake.fields import Malli
from lomake.language import FiSv, Worded
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja

Polku = tuple[str | int, ...]

# Sanat, jotka kalenterissa toistuvat.
_TAPAAMINEN = FiSv("Tapaaminen", "Möte")
_MÄÄRÄPÄIVÄ = FiSv("Määräpäivä", "Sista dag")
_YHTEYDENOTTO = FiSv("Yhteydenotto", "Kontakt")
_TARKISTUS = FiSv("Suunnitelman tarkistus", "Översyn av plan")
_SUUNNITELMA = FiSv("Suunnitelma", "Plan")


class Aihe(Enum):
    """Mistä muistutetaan: teksti näytölle, teksti kalenteriin ja lomake, jolla asia hoidetaan.

    Kalenteri päätyy puhelimeen. Siksi sen teksti ei kerro terveydestä, etuuksista eikä edes työstä mitään.
    """

    HAKUSUUNNITELMA = (
        FiSv("Työnhakusuunnitelman tarkistus", "Översyn av planen för jobbsökning"),
        _TARKISTUS,
        "tyonhakusuunnitelma",
    )
    TUKISUUNNITELMA = FiSv("Tukisuunnitelman tarkistus", "Översyn av stödplanen"), _TARKISTUS, "tukisuunnitelma"
    OPINTOSUUNNITELMA = (
        FiSv("Opintosuunnitelman tarkistus", "Översyn av planen för studier"),
        _TARKISTUS,
        "opintosuunnitelma",
    )
    UUSI_HAKUSUUNNITELMA = (
        FiSv("Ensimmäinen työnhakusuunnitelma", "Första planen för jobbsökning"),
        _SUUNNITELMA,
        "tyonhakusuunnitelma",
    )
    UUSI_TUKISUUNNITELMA = (
        FiSv("Tukisuunnitelma uudelle työlle", "Stödplan för det nya arbetet"),
        _SUUNNITELMA,
        "tukisuunnitelma",
    )
    EI_TULOSTA = (
        FiSv(
            "Työnhakusuunnitelman tarkistus, kun tulosta ei ole",
            "Översyn av planen för jobbsökning när resultat saknas",
        ),
        _TARKISTUS,
        "tyonhakusuunnitelma",
    )
    ENSITAPAAMINEN = (
        FiSv("Ensimmäinen työnantajatapaaminen kasvokkain", "Första mötet ansikte mot ansikte med en arbetsgivare"),
        _TAPAAMINEN,
        "lomake-b",
    )
    JATKO = (
        FiSv("Sovittu jatko työnantajan kanssa", "Avtalad fortsättning med arbetsgivaren"),
        FiSv("Sovittu jatko", "Avtalad fortsättning"),
        "lomake-b",
    )
    KERTOMINEN = (
        FiSv("Keskustelu kertomisesta, kun työtä ei ole", "Samtal om att berätta när arbete saknas"),
        FiSv("Keskustelu", "Samtal"),
        "lomake-a",
    )
    NEUVONTA = FiSv("Seuraava etuusneuvonta", "Nästa förmånsrådgivning"), FiSv("Neuvonta", "Rådgivning"), "lomake-a"
    ENNEN_ALKUA = FiSv("Tapaaminen ennen työn alkua", "Möte innan arbetet börjar"), _TAPAAMINEN, "tukisuunnitelma"
    ALUN_JÄLKEEN = FiSv("Tapaaminen työn alettua", "Möte när arbetet har börjat"), _TAPAAMINEN, "tukisuunnitelma"
    VIIKKO = (
        FiSv("Viikoittainen tapaaminen työn alussa", "Möte varje vecka när arbetet börjar"),
        _TAPAAMINEN,
        "tukisuunnitelma",
    )
    KUUKAUSI = (
        FiSv("Kuukausittainen tapaaminen työn aikana", "Möte varje månad under arbetet"),
        _TAPAAMINEN,
        "tukisuunnitelma",
    )
    KOEAIKA = FiSv("Koeaika päättyy", "Prövotiden går ut"), _MÄÄRÄPÄIVÄ, "lomake-c"
    RAHALLINEN_TUKI = (
        FiSv("Työnantajan saama rahallinen tuki päättyy", "Det ekonomiska stödet till arbetsgivaren upphör"),
        _MÄÄRÄPÄIVÄ,
        "lomake-c",
    )
    MÄÄRÄAJAN_JATKO = (
        FiSv("Kysymys työn jatkosta ennen määräajan loppua", "Fråga om fortsatt arbete innan visstiden går ut"),
        _YHTEYDENOTTO,
        "lomake-c",
    )
    MÄÄRÄAIKA = (
        FiSv("Määräaika päättyy: Lomake D tai uusi päivä", "Visstiden går ut: Blankett D eller ny dag"),
        _MÄÄRÄPÄIVÄ,
        "lomake-c",
    )
    SIIRTYMÄ = (
        FiSv("Siirtymä kevyempään tukeen aikaisintaan", "Övergång till lättare stöd tidigast"),
        _MÄÄRÄPÄIVÄ,
        "tukisuunnitelma",
    )
    PÄÄTTYMINEN = (
        FiSv("Yhteys asiakkaaseen työn päätyttyä", "Kontakt med klienten när arbetet upphört"),
        _YHTEYDENOTTO,
        "lomake-d",
    )
    SUOSTUMUS = FiSv("Suostumus päättyy", "Samtycket upphör"), _MÄÄRÄPÄIVÄ, "suostumus"
    SEURANTA = FiSv("Seurantasoitto palvelun jälkeen", "Uppföljningssamtal efter tjänsten"), _YHTEYDENOTTO, "lomake-e"

    def __init__(self, mitä: FiSv, kalenterissa: FiSv, lomake: str) -> None:
        self.mitä = mitä
        self.kalenterissa = kalenterissa
        self.lomake = lomake


class Kiire(Worded):
    """Onko määräpäivä ohi, tänään vai edessä."""

    MYÖHÄSSÄ = "myöhässä", "försenat"
    TÄNÄÄN = "tänään", "i dag"
    TULOSSA = "tulossa", "kommande"


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
