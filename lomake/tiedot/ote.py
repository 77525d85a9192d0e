"""Työnantajalle annettava ote: oma malli, johon pääsee vain se, mikä saa näkyä (lomakkeisto 2.8b)."""

from typing import Annotated

from lomake.fields import Kenttä, Malli, Pvm, Teksti, Valinta
from lomake.language import Language
from lomake.tiedot.asiakastiedosto import Asiakastiedosto
from lomake.tiedot.henkilo import PALVELUN_NIMI
from lomake.tiedot.tuki import (
    SALATUT_LAJIT,
    TuenAntaja,
    TuenPaikka,
    Tuki,
    Tukisuunnitelma,
    Työnantajatoive,
)
from lomake.tiedot.tyosuhde import Työsuhde
from lomake.tiedot.yhteiset import Allekirjoitus


class Otteentuki(Malli):
    """Työpaikalla annettava tuki sellaisena kuin työnantaja sen näkee.

    Valinnat ovat täällä tekstiä: pudotusvalikon luettelo kertoisi, mistä kaikesta asiakas voi saada tukea.
    """

    mitä: Annotated[Teksti, Kenttä("Mitä tehdään", "Vad görs")] = None
    antaja: Annotated[Teksti, Kenttä("Kuka", "Vem")] = None
    kuinkausein: Annotated[Teksti, Kenttä("Kuinka usein", "Hur ofta")] = None
    alkaen: Annotated[Pvm, Kenttä("Alkaen", "Från", tuleva=True)] = None
    asti: Annotated[Pvm, Kenttä("Asti", "Till", tuleva=True)] = None


class Otteentyönantajatuki(Malli):
    """Työnantajalle annettava tuki."""

    mitä: Annotated[Teksti, Kenttä("Mitä", "Vad")] = None
    kuka: Annotated[Teksti, Kenttä("Kuka", "Vem")] = None
    milloin: Annotated[Pvm, Kenttä("Milloin", "När", tuleva=True)] = None


class Otteenallekirjoitukset(Malli):
    """Otteen allekirjoittajat."""

    työntekijä: Annotated[Allekirjoitus, Kenttä("Työntekijän allekirjoitus", "Arbetstagarens underskrift")] = (
        Allekirjoitus()
    )
    työhönvalmentaja: Annotated[
        Allekirjoitus, Kenttä("Työhönvalmentajan allekirjoitus", "Arbetscoachens underskrift")
    ] = Allekirjoitus()
    työnantaja: Annotated[
        Allekirjoitus, Kenttä("Työnantajan edustajan allekirjoitus", "Arbetsgivarrepresentantens underskrift")
    ] = Allekirjoitus()


class Työnantajaote(Malli):
    """Kaikki, mitä työnantaja saa nähdä. Mitä tässä ei ole, sitä otteeseen ei voi kirjoittaa."""

    palvelunnimi: Annotated[Teksti, Kenttä("Palvelun nimi", "Tjänstens namn", oletus=PALVELUN_NIMI)] = None
    työntekijä: Annotated[Teksti, Kenttä("Työntekijä", "Arbetstagare")] = None
    työnantaja: Annotated[Teksti, Kenttä("Työnantaja", "Arbetsgivare")] = None
    nimike: Annotated[Teksti, Kenttä("Tehtävänimike", "Yrkesbeteckning")] = None
    valmentaja: Annotated[Teksti, Kenttä("Työhönvalmentaja", "Arbetscoach")] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon")] = None
    sähköposti: Annotated[Teksti, Kenttä("Sähköposti", "E-post")] = None
    tuet: Annotated[list[Otteentuki], Kenttä("Sovittu tuki työpaikalla", "Avtalat stöd på arbetsplatsen")] = []
    työnantajatuet: Annotated[list[Otteentyönantajatuki], Kenttä("Tuki työnantajalle", "Stöd till arbetsgivaren")] = []
    yhteydenpito: Annotated[Teksti, Kenttä("Valmentaja ja työnantaja", "Arbetscoachen och arbetsgivaren")] = None
    tarkistus: Annotated[Pvm, Kenttä("Tuki tarkistetaan viimeistään", "Stödet ses över senast", tuleva=True)] = None
    allekirjoitukset: Annotated[Otteenallekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = (
        Otteenallekirjoitukset()
    )


def työnantajaote(
    tiedosto: Asiakastiedosto, työsuhde: Työsuhde, suunnitelma: Tukisuunnitelma, kieli: Language = "fi"
) -> Työnantajaote:
    """Palauta ote kielellä, jolla se annetaan: vain sallitut tiedot poimitaan, mitään ei poisteta jälkeenpäin."""
    työnantaja = tiedosto.työnantaja(työsuhde.aloitus.työnantaja)
    tarkistukset = [rivi.seuraava for rivi in suunnitelma.tarkistukset if rivi.seuraava]
    return Työnantajaote(
        palvelunnimi=tiedosto.palvelu.nimityönantajalle,
        työntekijä=tiedosto.asiakas.nimi(tiedosto) or None,
        työnantaja=työnantaja.nimi if työnantaja else None,
        nimike=työsuhde.aloitus.nimike,
        valmentaja=tiedosto.valmentaja.nimi,
        puhelin=tiedosto.valmentaja.puhelin,
        sähköposti=tiedosto.valmentaja.sähköposti,
        tuet=[_tuki(tuki, kieli) for tuki in suunnitelma.tuet if saa_näkyä(tuki)],
        työnantajatuet=[
            Otteentyönantajatuki(mitä=_sanana(rivi.mitä, kieli), kuka=rivi.kuka, milloin=rivi.milloin)
            for rivi in suunnitelma.työnantajatuki.tuet
            if suunnitelma.työnantajatuki.haluaa is Työnantajatoive.KYLLÄ
        ],
        yhteydenpito=suunnitelma.yhteydenpito.työnantajaan,
        tarkistus=tarkistukset[-1] if tarkistukset else suunnitelma.tarkistus,
        allekirjoitukset=Otteenallekirjoitukset(
            työntekijä=Allekirjoitus(nimi=tiedosto.asiakas.nimi(tiedosto) or None),
            työhönvalmentaja=Allekirjoitus(nimi=tiedosto.valmentaja.nimi),
        ),
    )


def saa_näkyä(tuki: Tuki, *, luvatta: bool = False) -> bool:
    """Kerro, saako tuki näkyä: työpaikalla, asiakkaan luvalla, työpaikan tai valmentajan antama, laji ei salattu.

    `luvatta`: saisiko, jos asiakas antaisi siihen luvan.
    """
    return (
        tuki.missä is TuenPaikka.TYÖPAIKALLA
        and (luvatta or tuki.näkyytyönantajalle is True)
        and tuki.antaja in (TuenAntaja.VALMENTAJA, TuenAntaja.TYÖPAIKKA)
        and tuki.laji is not None
        and tuki.laji not in SALATUT_LAJIT
    )


def _tuki(tuki: Tuki, kieli: Language) -> Otteentuki:
    return Otteentuki(
        mitä=tuki.mitä,
        antaja=_sanana(tuki.antaja, kieli),
        kuinkausein=_sanana(tuki.kuinkausein, kieli),
        alkaen=tuki.alkaen,
        asti=tuki.asti,
    )


def _sanana(valinta: Valinta | None, kieli: Language) -> str | None:
    return None if valinta is None else valinta.label(kieli)
