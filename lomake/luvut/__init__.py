"""Tulosluvut 1–21 (lomakkeisto 2.15): nimet, järjestys ja säännöt. Kukin luku on yksi funktio.

rivit        rivit, joista luvut lasketaan, ja kausi
koonti       asiakastiedostot → rivit
asiakkaat, tyo, opinnot, yhteydet    luvut
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lomake.explained import Explained
from lomake.language import POIS, FiSv
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
    nimi: FiSv
    laske: Explained[[Aineisto, Kausi], Arvo]
    muoto: Muoto = Muoto.KOKONAINEN
    kertoo: FiSv = POIS

    @property
    def avain(self) -> str:
        """Nimi, jolla työkirjan kaava löytää luvun."""
        return self.laske.__name__

    @property
    def sääntö(self) -> FiSv:
        """Luvun sääntö yhtenä kappaleena."""
        return self.laske.words


_OSUUS, _DESIMAALI, _RAHA = Muoto.OSUUS, Muoto.DESIMAALI, Muoto.RAHA

OSIOT: tuple[tuple[FiSv, tuple[Luku, ...]], ...] = (
    (
        FiSv("Asiakkaat", "Klienter"),
        (
            Luku(
                1,
                FiSv("Asiakasmäärä kauden lopussa", "Klienter vid periodens slut"),
                asiakkaat.asiakasmäärä,
                kertoo=FiSv("Yli 30 päivän tauko ei kuulu lukuun", "En paus på över 30 dagar räknas inte med"),
            ),
            Luku(
                2,
                FiSv("Asiakkaita kaudella", "Klienter under perioden"),
                asiakkaat.asiakkaita_kaudella,
                kertoo=FiSv("Aktiivinen ainakin yhtenä päivänä", "Aktiv åtminstone en dag"),
            ),
            Luku(
                3,
                FiSv("Uudet asiakkaat", "Nya klienter"),
                asiakkaat.uudet,
                kertoo=FiSv("Palvelun alku kaudella", "Tjänsten började under perioden"),
            ),
            Luku(
                3,
                FiSv("Päättyneet asiakkuudet", "Avslutade klientrelationer"),
                asiakkaat.päättyneet,
                kertoo=FiSv("Viimeinen palvelupäivä kaudella", "Tjänstens sista dag under perioden"),
            ),
        ),
    ),
    (
        FiSv("Työ", "Arbete"),
        (
            Luku(
                4,
                FiSv("Uudet työsuhteet, avoimet työmarkkinat", "Nya anställningar, öppna arbetsmarknaden"),
                tyo.uudet_avoimet,
                kertoo=FiSv("Ensimmäinen työpäivä kaudella", "Första arbetsdagen under perioden"),
            ),
            Luku(
                4,
                FiSv("Muut työn aloitukset (ei avoimet)", "Andra arbeten som börjat (inte öppna)"),
                tyo.muut_aloitukset,
            ),
            Luku(
                5,
                FiSv("Työllistyneet asiakkaat", "Klienter som fått arbete"),
                tyo.työllistyneet,
                kertoo=FiSv("Eri asiakkaita, joilla avoin työ alkoi", "Olika klienter som började ett öppet arbete"),
            ),
            Luku(5, FiSv("Näistä palvelun ensimmäinen työ", "Av dem det första under tjänsten"), tyo.ensimmäiset_työt),
            Luku(
                6,
                FiSv("Työssä olevien osuus", "Andelen i arbete"),
                tyo.työssä_olevien_osuus,
                _OSUUS,
                FiSv("÷ luku 2. Vertailu 31 / 41 / 50 %", "÷ tal 2. Jämförelse 31 / 41 / 50 %"),
            ),
            Luku(
                7,
                FiSv("Työllistymisaste", "Sysselsättningsgrad"),
                tyo.työllistymisaste,
                _OSUUS,
                FiSv("Kaudella aloittaneista, ei alussa työssä. 40 %", "Av dem som började, inte i arbete då. 40 %"),
            ),
            Luku(
                8,
                FiSv("Päivää 1. työnantajatapaamiseen, keskiarvo", "Dagar till 1:a arbetsgivarmötet, medelvärde"),
                tyo.tapaamispäivät_keskiarvo,
                _DESIMAALI,
                FiSv("Kasvokkain; ensimmäinen tapaaminen kaudella", "Personligen; första mötet under perioden"),
            ),
            Luku(
                8,
                FiSv("Päivää 1. työnantajatapaamiseen, mediaani", "Dagar till 1:a arbetsgivarmötet, median"),
                tyo.tapaamispäivät_mediaani,
                _DESIMAALI,
            ),
            Luku(
                8,
                FiSv("Ei vielä tapaamista", "Inget möte ännu"),
                tyo.tapaamatta,
                kertoo=FiSv("Asiakkaita kauden lopussa", "Klienter vid periodens slut"),
            ),
            Luku(
                9,
                FiSv("Päivää 1. työhön, mediaani", "Dagar till 1:a arbetet, median"),
                tyo.työpäivät_mediaani,
                _DESIMAALI,
                FiSv("Avoin työ; ensimmäinen alku kaudella", "Öppet arbete; första början under perioden"),
            ),
            Luku(
                9,
                FiSv("Ei vielä työtä", "Inget arbete ännu"),
                tyo.työttä,
                kertoo=FiSv("Asiakkaita kauden lopussa", "Klienter vid periodens slut"),
            ),
            Luku(
                10,
                FiSv("Työsuhteen kesto pv, mediaani", "Anställningens längd i dagar, median"),
                tyo.kesto_mediaani,
                _DESIMAALI,
                FiSv("Avoimet; molemmat päivät mukana", "Öppna; båda dagarna inräknade"),
            ),
            Luku(
                10,
                FiSv("Kestänyt vähintään 13 viikkoa", "Varat minst 13 veckor"),
                tyo.kestänyt_13,
                _OSUUS,
                FiSv("Riittävän kauan sitten alkaneista", "Av dem som började för tillräckligt länge sedan"),
            ),
            Luku(10, FiSv("Kestänyt vähintään 26 viikkoa", "Varat minst 26 veckor"), tyo.kestänyt_26, _OSUUS),
            Luku(10, FiSv("Kestänyt vähintään 52 viikkoa", "Varat minst 52 veckor"), tyo.kestänyt_52, _OSUUS),
            Luku(
                11,
                FiSv("Päättyneet työsuhteet", "Avslutade anställningar"),
                tyo.päättyneet_työt,
                kertoo=FiSv("Syyt ja laatu oikealla", "Orsaker och art till höger"),
            ),
            Luku(
                12,
                FiSv("Työaika keskimäärin, h/vko", "Arbetstid i medeltal, h/vecka"),
                tyo.työaika,
                _DESIMAALI,
                FiSv("Avoimet työt, joissa on kauden päiviä", "Öppna arbeten med dagar i perioden"),
            ),
            Luku(12, FiSv("Palkka keskimäärin, €/h", "Lön i medeltal, €/h"), tyo.palkka, _RAHA),
        ),
    ),
    (
        FiSv("Opinnot", "Studier"),
        (
            Luku(
                13,
                FiSv("Aloitetut opinnot", "Påbörjade studier"),
                opinnot.aloitetut,
                kertoo=FiSv("Alku kaudella", "Började under perioden"),
            ),
            Luku(
                13,
                FiSv("Valmistuneet", "Utexaminerade"),
                opinnot.valmistuneet,
                kertoo=FiSv("Päättyminen kaudella", "Slutade under perioden"),
            ),
            Luku(13, FiSv("Keskeyttäneet", "Avbrutna"), opinnot.keskeyttäneet),
            Luku(14, FiSv("Opinnoissa kauden lopussa", "Studerar vid periodens slut"), opinnot.opinnoissa),
        ),
    ),
    (
        FiSv("Vakiintuminen ja työnantajatyö", "Etablering och arbetsgivararbete"),
        (
            Luku(
                15,
                FiSv("Siirtymät vakiintuneeseen työhön", "Övergångar till etablerat arbete"),
                asiakkaat.vakiintuneet,
                kertoo=FiSv("Palvelu päättyi, työ vakiintunut", "Tjänsten slutade, etablerat arbete"),
            ),
            Luku(
                16,
                FiSv("Työnantajatapaamisia / viikko / valmentaja", "Arbetsgivarmöten / vecka / arbetscoach"),
                yhteydet.tapaamisia_viikossa,
                _DESIMAALI,
                FiSv("Kasvokkain asiakkaan puolesta ÷ työviikot. 6", "Personligen för klientens del ÷ arbetsveckor. 6"),
            ),
            Luku(
                17,
                FiSv("Toiveita vastaavat yhteydet", "Kontakter enligt önskemålen"),
                yhteydet.toiveita_vastaavat,
                _OSUUS,
                FiSv("Kriteeri 16: 90 % = 5 pistettä", "Kriterium 16: 90 % = 5 poäng"),
            ),
            Luku(
                18,
                FiSv("Kolmen suurimman toimialan osuus, 12 kk", "De tre största branschernas andel, 12 mån."),
                tyo.kolme_toimialaa,
                _OSUUS,
                FiSv("12 kuukautta kauden loppuun", "12 månader till periodens slut"),
            ),
            Luku(
                18,
                FiSv("Eri töitä / työsuhteita, 12 kk", "Olika arbeten / anställningar, 12 mån."),
                tyo.eri_töitä,
                _OSUUS,
                FiSv("Ammattiluokan tai nimikkeen mukaan", "Enligt yrkesklass eller beteckning"),
            ),
        ),
    ),
    (
        FiSv("Suunnitelmat ja säilyttäminen", "Planer och bevarande"),
        (
            Luku(
                19,
                FiSv("Myöhässä olevat tarkistukset", "Försenade översyner"),
                asiakkaat.myöhässä,
                kertoo=FiSv("Haku-, tuki- ja opintosuunnitelmat", "Planer för jobbsökning, stöd och studier"),
            ),
            Luku(
                20,
                FiSv("Ilman voimassa olevaa suunnitelmaa", "Utan gällande plan"),
                asiakkaat.ilman_suunnitelmaa,
                kertoo=FiSv("Tavoite 0", "Mål 0"),
            ),
            Luku(
                21,
                FiSv("Työpaikan säilyttämistapaukset", "Fall där arbetsplatsen ska bevaras"),
                asiakkaat.säilyttämistapaukset,
                _OSUUS,
                FiSv("÷ luku 1. Ohje enintään 15 %", "÷ tal 1. Anvisning högst 15 %"),
            ),
        ),
    ),
)
"""Luvut osioittain, siinä järjestyksessä kuin ne näytetään."""

LUVUT: tuple[Luku, ...] = tuple(luku for _, luvut in OSIOT for luku in luvut)
