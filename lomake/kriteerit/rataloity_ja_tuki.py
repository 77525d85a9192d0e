"""Kriteerien 16 ja 22 laskennalliset ehdotukset tiimin asiakirjoista.

Jokaisesta työnhausta ja työsuhteesta tulee yksikkö, yksiköistä luvut ja luvuista pisteet; mitä jos -laskenta muuttaa
yhtä yksikköä kerrallaan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lomake.aika import Jakso, ikkuna
from lomake.kriteerit.asiakirja import Arvio, Asiakirja, asiakirjat
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus, Mittaus, osuus, portaat
from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila, tehdyt, tila, vastaa_toiveita

PORTAAT_16 = (90, 75, 50, 25)
"""Toiveita vastaavien yhteyksien osuus, prosenttia, pisteille 5, 4, 3 ja 2 (lomakkeisto 3, kriteeri 16)."""
HOITOTAHO = "22.8"
PERUSEHDOT_22 = frozenset(f"22.{numero}" for numero in (1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13))
"""Ehdot, jotka neljä pistettä vaatii (lomakkeisto 4.2)."""
RAJAT_16 = (Raja.HAKUJAKSO, Raja.ILMAN_SUUNNITELMAA)
RAJAT_22 = (
    Raja.TYÖJAKSO,
    Raja.KAIKKI_EHDOT,
    Raja.HOITOTAHO,
    Raja.USEIMMAT_EHDOT,
    Raja.JOKIN_TUKI,
    Raja.PUOLELLA_TUKI,
)


class Luvut(NamedTuple):
    """Lukumäärät, joista kriteerien 16 ja 22 pisteet tulevat."""

    yhteyksiä: int = 0
    vastaavia: int = 0
    hakuja: int = 0
    hakuja_kunnossa: int = 0
    etsijöitä: int = 0
    ilman_suunnitelmaa: int = 0
    töitä: int = 0
    töitä_kunnossa: int = 0
    hoitotaho_mukana: int = 0
    perusehdot: int = 0
    jokin_tuki: int = 0


@dataclass(frozen=True, slots=True)
class Yksikkö:
    """Työnhaku tai työsuhde ja ne pakolliset ehdot (sekä 22.8), jotka eivät täyty.

    `yhteyksiä` ja `vastaavia` ovat työnhaun yhteyksiä jaksolla. `suunnitelma` kertoo työnhausta, onko suunnitelma, ja
    työsuhteesta, onko suunnitelma, jossa on tukia. `etsii` ja `koskee` ovat työnhaulle.
    """

    asiakas: str
    arvio: Arvio
    puuttuvat: frozenset[str]
    suunnitelma: bool
    yhteyksiä: int = 0
    vastaavia: int = 0
    etsii: bool = False

    def luvut(self) -> Luvut:
        """Palauta, mitä yksikkö tuo lukuihin."""
        kunnossa = not self.puuttuvat - {HOITOTAHO}
        if self.arvio.on_työsuhde:
            return Luvut(
                töitä=1,
                töitä_kunnossa=kunnossa,
                hoitotaho_mukana=HOITOTAHO not in self.puuttuvat,
                perusehdot=not self.puuttuvat & PERUSEHDOT_22,
                jokin_tuki=self.suunnitelma,
            )
        return Luvut(
            self.yhteyksiä,
            self.vastaavia,
            self.arvio.koskee,
            self.arvio.koskee and kunnossa,
            self.etsii,
            self.etsii and not self.suunnitelma,
        )


def yksiköt(aineisto: Aineisto, arvioidut: Sequence[Asiakirja]) -> list[Yksikkö]:
    """Palauta asiakkaiden työnhaut ja työsuhteet; `arvioidut` ovat heidän asiakirjansa samassa järjestyksessä."""
    return [
        yksikkö
        for tiedosto, asiakirja in zip(aineisto.asiakkaat, arvioidut, strict=True)
        for yksikkö in _asiakkaan_yksiköt(aineisto, tiedosto, asiakirja)
    ]


def _asiakkaan_yksiköt(aineisto: Aineisto, tiedosto: Asiakastiedosto, asiakirja: Asiakirja) -> Iterator[Yksikkö]:
    jakso = asiakirja.haku.jakso
    vastaavat = [vastaa_toiveita(tiedosto, rivi) for rivi in tiedosto.työnantajatapaamiset if rivi.päiväys in jakso]
    yield Yksikkö(
        asiakirja.asiakas,
        asiakirja.haku,
        _puuttuvat(asiakirja.haku),
        bool(tehdyt(tiedosto.työnhakusuunnitelmat, aineisto.päivä)),
        len(vastaavat),
        sum(vastaavat),
        tila(tiedosto, aineisto.päivä) is Tila.ETSII,
    )
    for arvio in asiakirja.tuet:
        if arvio.on_työsuhde:
            tuettu = any(rivi.tuet for rivi in tiedosto.työsuhteet[int(arvio.polku[1])].tukisuunnitelmat)
            yield Yksikkö(asiakirja.asiakas, arvio, _puuttuvat(arvio), tuettu)


def _puuttuvat(arvio: Arvio) -> frozenset[str]:
    return frozenset(
        kohta.ehto.tunnus
        for kohta in arvio.kohdat
        if (kohta.ehto.pakollinen or kohta.ehto.tunnus == HOITOTAHO) and not kohta.täyttyy
    )


def summa(luvut: Iterable[Luvut]) -> Luvut:
    """Palauta yksiköiden luvut yhteensä."""
    return Luvut(*map(sum, zip(*luvut, strict=True))) if (luvut := list(luvut)) else Luvut()


def pisteet_16(luvut: Luvut, rajat: Rajat) -> tuple[int | None, FiSv]:
    """Palauta kriteerin 16 pisteet ja peruste (lomakkeisto 3, kriteeri 16).

    Viisi pistettä vaatii, että jokainen asiakirja, jota kriteeri koskee, täyttää kaikki pakolliset ehdot. Pisteitä on
    enintään kolme, jos vähintään neljänneksellä etsijöistä ei ole kirjallista suunnitelmaa.
    """
    vastaavat = osuus(luvut.vastaavia, luvut.yhteyksiä)
    if vastaavat is None:
        return None, FiSv(
            "Jaksolla ei ole työnantajayhteyksiä asiakkaiden puolesta.",
            "Under perioden finns inga arbetsgivarkontakter för klienternas räkning.",
        )
    pisteet = portaat(vastaavat, PORTAAT_16)
    ilman = osuus(luvut.ilman_suunnitelmaa, luvut.etsijöitä)
    if ilman is not None and ilman >= rajat[Raja.ILMAN_SUUNNITELMAA] and pisteet > 3:
        return 3, FiSv(
            "Enintään 3, koska etsijöitä on ilman kirjallista suunnitelmaa.",
            "Högst 3, eftersom det finns arbetssökande utan skriftlig plan.",
        )
    if luvut.hakuja_kunnossa < luvut.hakuja and pisteet > 4:
        return 4, FiSv(
            "Enintään 4, koska jokainen asiakirja ei täytä pakollisia ehtoja.",
            "Högst 4, eftersom varje dokument inte uppfyller de obligatoriska villkoren.",
        )
    return pisteet, FiSv(
        "Pisteet tulevat toiveita vastaavien yhteyksien osuudesta.",
        "Poängen kommer av andelen kontakter som motsvarar önskemålen.",
    )


def pisteet_22(luvut: Luvut, rajat: Rajat) -> tuple[int | None, FiSv]:
    """Palauta kriteerin 22 pisteet ja peruste (lomakkeisto 4.2)."""
    if not luvut.töitä:
        return None, FiSv("Jaksolla ei ole työsuhteita.", "Under perioden finns inga anställningar.")

    def riittää(täyttäviä: int, raja: Raja) -> bool:
        return 100 * täyttäviä >= rajat[raja] * luvut.töitä

    if riittää(luvut.töitä_kunnossa, Raja.KAIKKI_EHDOT) and riittää(luvut.hoitotaho_mukana, Raja.HOITOTAHO):
        return 5, FiSv(
            "Pakolliset ehdot täyttyvät, ja hoito- tai sosiaalitaho on mukana.",
            "De obligatoriska villkoren uppfylls, och en vård- eller socialinstans är med.",
        )
    if riittää(luvut.perusehdot, Raja.USEIMMAT_EHDOT):
        return 4, FiSv(
            "Perusehdot täyttyvät useimmissa työsuhteissa.", "Grundvillkoren uppfylls i de flesta anställningar."
        )
    if riittää(luvut.jokin_tuki, Raja.JOKIN_TUKI):
        return 3, FiSv(
            "Useimmilla työsuhteilla on suunnitelma ja jokin tuki.",
            "De flesta anställningar har en plan och något stöd.",
        )
    if riittää(luvut.jokin_tuki, Raja.PUOLELLA_TUKI):
        return 2, FiSv(
            "Osalla työsuhteista on suunnitelma ja jokin tuki.", "En del av anställningarna har en plan och något stöd."
        )
    return 1, FiSv(
        "Useimmilla työsuhteilla ei ole suunnitelmaa ja tukea.", "De flesta anställningar saknar plan och stöd."
    )


def räätälöity_työnhaku(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 16: osuus yhteyksistä, jotka perustuvat toiveisiin ja voimassa olevaan suunnitelmaan.

    Lähde: lomakkeisto 3, kriteeri 16, ja 4.1.
    """
    luvut = summa(yksikkö.luvut() for yksikkö in yksiköt(aineisto, asiakirjat(aineisto)))
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.HAKUJAKSO])
    pisteet, perustelu = pisteet_16(luvut, aineisto.rajat)
    mittaukset = (
        _mittaus(
            FiSv("Toiveita vastaavat yhteydet", "Kontakter som motsvarar önskemålen"),
            luvut.vastaavia,
            luvut.yhteyksiä,
            jakso=jakso,
        ),
        _mittaus(
            FiSv("Asiakirjat, joissa pakolliset ehdot täyttyvät", "Dokument där de obligatoriska villkoren uppfylls"),
            luvut.hakuja_kunnossa,
            luvut.hakuja,
            jakso=jakso,
        ),
        _mittaus(
            FiSv("Etsijät ilman kirjallista suunnitelmaa", "Arbetssökande utan skriftlig plan"),
            luvut.ilman_suunnitelmaa,
            luvut.etsijöitä,
        ),
    )
    return Ehdotus(16, pisteet, perustelu, mittaukset, rajat=RAJAT_16)


def rinnalla_kulkeva_tuki(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 22: työsuhteet, jotka jatkuvat tai päättyivät 12 kuukauden aikana, ehtojen 22.1–22.23 mukaan.

    Lähde: lomakkeisto 3, kriteeri 22, ja 4.2.
    """
    luvut = summa(yksikkö.luvut() for yksikkö in yksiköt(aineisto, asiakirjat(aineisto)))
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TYÖJAKSO])
    pisteet, perustelu = pisteet_22(luvut, aineisto.rajat)
    mittaukset = tuple(
        _mittaus(nimi, täyttäviä, luvut.töitä, jakso=jakso)
        for nimi, täyttäviä in (
            (
                FiSv(
                    "Työsuhteet, joissa pakolliset ehdot täyttyvät",
                    "Anställningar där de obligatoriska villkoren uppfylls",
                ),
                luvut.töitä_kunnossa,
            ),
            (
                FiSv(
                    "Työsuhteet, joissa hoito- tai sosiaalitaho on mukana",
                    "Anställningar där en vård- eller socialinstans är med",
                ),
                luvut.hoitotaho_mukana,
            ),
            (
                FiSv("Työsuhteet, joissa perusehdot täyttyvät", "Anställningar där grundvillkoren uppfylls"),
                luvut.perusehdot,
            ),
            (
                FiSv("Työsuhteet, joilla on suunnitelma ja tuki", "Anställningar som har en plan och stöd"),
                luvut.jokin_tuki,
            ),
        )
    )
    return Ehdotus(22, pisteet, perustelu, mittaukset, rajat=RAJAT_22)


def _mittaus(nimi: FiSv, osoittaja: int, nimittäjä: int, *, jakso: Jakso | None = None) -> Mittaus:
    return Mittaus(nimi, osuus(osoittaja, nimittäjä), nimittäjä, jakso)
