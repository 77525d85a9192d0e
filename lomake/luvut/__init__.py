"""Tulosluvut 1–21 (lomakkeisto 2.15): nimet, järjestys ja säännöt. Kukin luku on yksi funktio.

rivit        rivit, joista luvut lasketaan, ja kausi
koonti       asiakastiedostot → rivit
asiakkaat, tyo, opinnot, yhteydet    luvut
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from lomake.luvut import asiakkaat, opinnot, tyo, yhteydet
from lomake.luvut.rivit import Aineisto, Arvo, Kausi


class Muoto(Enum):
    """Miten luku näytetään."""

    KOKONAINEN = "kokonainen"
    DESIMAALI = "yksi desimaali"
    RAHA = "kaksi desimaalia"
    OSUUS = "prosentti"


@dataclass(frozen=True, slots=True)
class Luku:
    """Yksi tulosluku: numero, nimi, osio, muoto ja funktio; `kertoo` on lyhyt selite luvun viereen."""

    nro: int
    nimi: str
    laske: Callable[[Aineisto, Kausi], Arvo]
    muoto: Muoto = Muoto.KOKONAINEN
    kertoo: str = ""

    @property
    def avain(self) -> str:
        """Nimi, jolla työkirjan kaava löytää luvun."""
        return self.laske.__name__

    @property
    def sääntö(self) -> str:
        """Luvun sääntö yhtenä kappaleena."""
        return " ".join((inspect.getdoc(self.laske) or "").split())


_OSUUS, _DESIMAALI, _RAHA = Muoto.OSUUS, Muoto.DESIMAALI, Muoto.RAHA

OSIOT: tuple[tuple[str, tuple[Luku, ...]], ...] = (
    (
        "Asiakkaat",
        (
            Luku(
                1, "Asiakasmäärä kauden lopussa", asiakkaat.asiakasmäärä, kertoo="Yli 30 päivän tauko ei kuulu lukuun"
            ),
            Luku(2, "Asiakkaita kaudella", asiakkaat.asiakkaita_kaudella, kertoo="Aktiivinen ainakin yhtenä päivänä"),
            Luku(3, "Uudet asiakkaat", asiakkaat.uudet, kertoo="Palvelun alku kaudella"),
            Luku(3, "Päättyneet asiakkuudet", asiakkaat.päättyneet, kertoo="Viimeinen palvelupäivä kaudella"),
        ),
    ),
    (
        "Työ",
        (
            Luku(
                4, "Uudet työsuhteet, avoimet työmarkkinat", tyo.uudet_avoimet, kertoo="Ensimmäinen työpäivä kaudella"
            ),
            Luku(4, "Muut työn aloitukset (ei avoimet)", tyo.muut_aloitukset),
            Luku(5, "Työllistyneet asiakkaat", tyo.työllistyneet, kertoo="Eri asiakkaita, joilla avoin työ alkoi"),
            Luku(5, "Näistä palvelun ensimmäinen työ", tyo.ensimmäiset_työt),
            Luku(6, "Työssä olevien osuus", tyo.työssä_olevien_osuus, _OSUUS, "÷ luku 2. Vertailu 31 / 41 / 50 %"),
            Luku(7, "Työllistymisaste", tyo.työllistymisaste, _OSUUS, "Kaudella aloittaneista, ei alussa työssä. 40 %"),
            Luku(
                8,
                "Päivää 1. työnantajatapaamiseen, keskiarvo",
                tyo.tapaamispäivät_keskiarvo,
                _DESIMAALI,
                "Kasvokkain; ensimmäinen tapaaminen kaudella",
            ),
            Luku(8, "Päivää 1. työnantajatapaamiseen, mediaani", tyo.tapaamispäivät_mediaani, _DESIMAALI),
            Luku(8, "Ei vielä tapaamista", tyo.tapaamatta, kertoo="Asiakkaita kauden lopussa"),
            Luku(
                9,
                "Päivää 1. työhön, mediaani",
                tyo.työpäivät_mediaani,
                _DESIMAALI,
                "Avoin työ; ensimmäinen alku kaudella",
            ),
            Luku(9, "Ei vielä työtä", tyo.työttä, kertoo="Asiakkaita kauden lopussa"),
            Luku(
                10, "Työsuhteen kesto pv, mediaani", tyo.kesto_mediaani, _DESIMAALI, "Avoimet; molemmat päivät mukana"
            ),
            Luku(10, "Kestänyt vähintään 13 viikkoa", tyo.kestänyt_13, _OSUUS, "Riittävän kauan sitten alkaneista"),
            Luku(10, "Kestänyt vähintään 26 viikkoa", tyo.kestänyt_26, _OSUUS),
            Luku(10, "Kestänyt vähintään 52 viikkoa", tyo.kestänyt_52, _OSUUS),
            Luku(11, "Päättyneet työsuhteet", tyo.päättyneet_työt, kertoo="Syyt ja laatu oikealla"),
            Luku(12, "Työaika keskimäärin, h/vko", tyo.työaika, _DESIMAALI, "Avoimet työt, joissa on kauden päiviä"),
            Luku(12, "Palkka keskimäärin, €/h", tyo.palkka, _RAHA),
        ),
    ),
    (
        "Opinnot",
        (
            Luku(13, "Aloitetut opinnot", opinnot.aloitetut, kertoo="Alku kaudella"),
            Luku(13, "Valmistuneet", opinnot.valmistuneet, kertoo="Päättyminen kaudella"),
            Luku(13, "Keskeyttäneet", opinnot.keskeyttäneet),
            Luku(14, "Opinnoissa kauden lopussa", opinnot.opinnoissa),
        ),
    ),
    (
        "Vakiintuminen ja työnantajatyö",
        (
            Luku(
                15,
                "Siirtymät vakiintuneeseen työhön",
                asiakkaat.vakiintuneet,
                kertoo="Palvelu päättyi, työ vakiintunut",
            ),
            Luku(
                16,
                "Työnantajatapaamisia / viikko / valmentaja",
                yhteydet.tapaamisia_viikossa,
                _DESIMAALI,
                "Kasvokkain asiakkaan puolesta ÷ työviikot. 6",
            ),
            Luku(
                17, "Toiveita vastaavat yhteydet", yhteydet.toiveita_vastaavat, _OSUUS, "Kriteeri 16: 90 % = 5 pistettä"
            ),
            Luku(
                18,
                "Kolmen suurimman toimialan osuus, 12 kk",
                tyo.kolme_toimialaa,
                _OSUUS,
                "12 kuukautta kauden loppuun",
            ),
            Luku(18, "Eri töitä / työsuhteita, 12 kk", tyo.eri_töitä, _OSUUS, "Ammattiluokan tai nimikkeen mukaan"),
        ),
    ),
    (
        "Suunnitelmat ja säilyttäminen",
        (
            Luku(19, "Myöhässä olevat tarkistukset", asiakkaat.myöhässä, kertoo="Haku-, tuki- ja opintosuunnitelmat"),
            Luku(20, "Ilman voimassa olevaa suunnitelmaa", asiakkaat.ilman_suunnitelmaa, kertoo="Tavoite 0"),
            Luku(
                21,
                "Työpaikan säilyttämistapaukset",
                asiakkaat.säilyttämistapaukset,
                _OSUUS,
                "÷ luku 1. Ohje enintään 15 %",
            ),
        ),
    ),
)
"""Luvut osioittain, siinä järjestyksessä kuin ne näytetään."""

LUVUT: tuple[Luku, ...] = tuple(luku for _, luvut in OSIOT for luku in luvut)
