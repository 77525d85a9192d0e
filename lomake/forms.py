"""The forms of the lomakkeisto: facts only. A new form is one entry here and one Word file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from lomake.language import FiSv, Language, Worded


class Lukija(Worded):
    """For whom a form is made; decides what may stand on it."""

    ASIAKAS = "asiakas ja palvelu", "klienten och tjänsten"
    PALVELU = "palvelu", "tjänsten"
    TYÖNANTAJA = "työnantaja", "arbetsgivaren"
    ARVIOIJA = "arvioija", "bedömaren"


class Oletus(Enum):
    """Which of several records are filled when the coach doesn't say."""

    KAIKKI = "kaikki"
    UUSIN = "uusin versio"


@dataclass(frozen=True, slots=True)
class Lomake:
    """One form of the set.

    `tunnus`: file name of the template, and the word after -l. `kirjain`: the letter that people call the form by.
    `vaihe`: the phase of the service; 0 for a form of the whole of it.
    `haara`: the branch of the client file that feeds the form; with [] the form is filled once per row. "" for a form
    that is filled with what is computed.
    `nimi`: what the row (or the branch) is called in the template's tags: "suunnitelma.tavoite".
    `näkee`: what else the template may use, as beginnings of paths.
    `päivä`: the path of the date that stands in the file name.
    `hetu`: identity must be certain, so the henkilötunnus may stand on the form (lomakkeisto 7.3).
    `allekirjoittavat`: whose signature the finished form needs.
    `selkokieli`: the form asks the same as another, in easy language.
    """

    tunnus: str
    fi: str
    sv: str
    vaihe: int
    haara: str
    nimi: str
    päivä: str
    kirjain: str = ""
    näkee: tuple[str, ...] = ()
    lukija: Lukija = Lukija.ASIAKAS
    oletus: Oletus = Oletus.KAIKKI
    hetu: bool = False
    allekirjoittavat: tuple[str, ...] = ()
    versio: str = "1.0 / 11/2026"
    selkokieli: bool = False

    @property
    def words(self) -> FiSv:
        """The name of the form in both languages."""
        return FiSv(self.fi, self.sv)

    def title(self, language: Language) -> str:
        """Return the name of the form."""
        return self.sv if language == "sv" else self.fi

    def short(self, language: Language) -> str:
        """Return how the footer names the form: Lomake A, Blankett A; the whole name of one that has no letter."""
        return f"{_LOMAKE.of(language)} {self.kirjain}" if self.kirjain else self.title(language)

    def kicker(self, language: Language) -> str:
        """Return the small line above the title: the form's letter and its phase."""
        if self.selkokieli:
            return _SELKO.of(language)
        if not self.vaihe:
            return KOKO_PROSESSI.of(language)
        phase = [f"{_VAIHE.of(language)} {self.vaihe}", VAIHEET[self.vaihe].of(language)]
        return " · ".join([self.short(language), *phase] if self.kirjain else phase)

    @property
    def palautuu(self) -> bool:
        """Tell whether the filled form may come back and be read into the client file."""
        return self.lukija in (Lukija.ASIAKAS, Lukija.PALVELU)


_LOMAKE, _VAIHE = FiSv("Lomake", "Blankett"), FiSv("Vaihe", "Fas")
_SELKO = FiSv("Selkokielinen lomake", "Blankett på lätt språk")

VAIHEET = {
    1: FiSv(
        "Palveluun hakeutuminen ja sopiminen asiakkaan kanssa",
        "Att söka sig till tjänsten och komma överens med klienten",
    ),
    2: FiSv("Osaamisen kartoittaminen ja ammatillinen profilointi", "Kartläggning av kunnande och yrkesprofilering"),
    3: FiSv("Nopea työn etsintä avoimilta työmarkkinoilta", "Snabb jobbsökning på den öppna arbetsmarknaden"),
    4: FiSv(
        "Työskentely ja tuesta sopiminen työnantajan kanssa",
        "Arbete och överenskommelse om stöd med arbetsgivaren",
    ),
    5: FiSv("Työsuhteen tukeminen ja tuki työn ulkopuolella", "Stöd under anställningen och stöd utanför arbetet"),
}
"""The five phases of the service (lomakkeisto 0.3)."""

KOKO_PROSESSI = FiSv("Laatukriteerit 16 ja 22", "Kvalitetskriterierna 16 och 22")
"""What stands above the title of a form that belongs to no phase."""

_YHTEISET = ("asiakas", "palvelu", "valmentaja", "tiiminvetäjä", "tuloste")

LOMAKKEET: tuple[Lomake, ...] = (
    Lomake(
        "lahete",
        "Lähete työhönvalmennukseen",
        "Remiss till arbetscoachning",
        vaihe=1,
        haara="lähete",
        nimi="lähete",
        päivä="lähete.päiväys",
        näkee=(*_YHTEISET, "verkosto", "suostumukset"),
        hetu=True,
        allekirjoittavat=("asiakas", "lähettäjä"),
    ),
    Lomake(
        "yhteistyosopimus",
        "Yhteistyösopimus työhönvalmennuksesta",
        "Samarbetsavtal om arbetscoachning",
        vaihe=1,
        haara="sopimus",
        nimi="sopimus",
        päivä="sopimus.päiväys",
        näkee=(*_YHTEISET, "lähete", "suostumukset", "profiili.kertominen.yhteyslupa"),
        hetu=True,
        allekirjoittavat=("asiakas", "työhönvalmentaja"),
    ),
    Lomake(
        "suostumus",
        "Suostumus tietojen antamiseen ja hankkimiseen",
        "Samtycke till utlämnande och inhämtande av uppgifter",
        vaihe=1,
        haara="suostumukset[]",
        nimi="suostumus",
        päivä="suostumus.annettu",
        näkee=_YHTEISET,
        hetu=True,
        allekirjoittavat=("asiakas",),
    ),
    Lomake(
        "lomake-a",
        "Ammatillinen profiili",
        "Yrkesprofil",
        kirjain="A",
        vaihe=2,
        haara="profiili",
        nimi="profiili",
        päivä="profiili.aloitettu",
        näkee=(*_YHTEISET, "etuusneuvonta", "lähete", "suostumukset", "työsuhteet", "opinnot"),
        allekirjoittavat=("asiakas", "työhönvalmentaja"),
    ),
    Lomake(
        "tyonhakusuunnitelma",
        "Työnhakusuunnitelma",
        "Plan för jobbsökning",
        vaihe=3,
        haara="työnhakusuunnitelmat[]",
        nimi="suunnitelma",
        päivä="suunnitelma.päiväys",
        näkee=(
            *_YHTEISET,
            "profiili.toiveet",
            "profiili.vahvuudet",
            "profiili.kertominen",
            "etuusneuvonta",
            "työnantajat",
        ),
        oletus=Oletus.UUSIN,
        allekirjoittavat=("asiakas", "työhönvalmentaja"),
    ),
    Lomake(
        "lomake-b",
        "Työnantajatapaaminen",
        "Möte med arbetsgivare",
        kirjain="B",
        vaihe=3,
        haara="työnantajatapaamiset[]",
        nimi="tapaaminen",
        päivä="tapaaminen.päiväys",
        # The client's name never stands on B, only the number (lomakkeisto 2.6).
        näkee=(
            "asiakas.tunnus",
            "palvelu",
            "valmentaja",
            "tiiminvetäjä",
            "tuloste",
            "profiili.toiveet",
            "profiili.kertominen",
        ),
        lukija=Lukija.PALVELU,
    ),
    Lomake(
        "lomake-c",
        "Työsuhteen aloittaminen",
        "När ett anställningsförhållande inleds",
        kirjain="C",
        vaihe=4,
        haara="työsuhteet[].aloitus",
        nimi="työsuhde",
        päivä="työsuhde.aloitus.alkoi",
        näkee=(*_YHTEISET, "profiili.toiveet", "profiili.kertominen", "etuusneuvonta", "suostumukset", "työnantajat"),
        allekirjoittavat=("työhönvalmentaja",),
    ),
    Lomake(
        "tukisuunnitelma",
        "Suunnitelma työsuhteen aikaisesta tuesta",
        "Plan för stöd under anställningen",
        vaihe=4,
        haara="työsuhteet[].tukisuunnitelmat[]",
        nimi="suunnitelma",
        päivä="suunnitelma.päiväys",
        näkee=(
            *_YHTEISET,
            "työsuhde",
            "profiili.vahvuudet",
            "profiili.kertominen",
            "etuusneuvonta",
            "työnantajat",
            "opinnot",
        ),
        oletus=Oletus.UUSIN,
        allekirjoittavat=("asiakas", "työhönvalmentaja"),
    ),
    Lomake(
        "tyonantajaote",
        "Sovittu tuki työpaikalla",
        "Avtalat stöd på arbetsplatsen",
        vaihe=4,
        haara="työsuhteet[].tukisuunnitelmat[]",
        nimi="ote",
        päivä="tuloste.päiväys",
        näkee=("tuloste",),
        lukija=Lukija.TYÖNANTAJA,
        oletus=Oletus.UUSIN,
    ),
    Lomake(
        "lomake-d",
        "Työsuhteen päättyminen",
        "När ett anställningsförhållande upphör",
        kirjain="D",
        vaihe=5,
        haara="työsuhteet[].päättyminen",
        nimi="työsuhde",
        päivä="työsuhde.päättyminen.päättyi",
        näkee=(*_YHTEISET, "profiili.päivitykset", "profiili.toiveet", "työnantajat"),
        allekirjoittavat=("työhönvalmentaja",),
    ),
    Lomake(
        "opintosuunnitelma",
        "Opintoihin liittyvä suunnitelma",
        "Plan för studier",
        vaihe=5,
        haara="opinnot[]",
        nimi="suunnitelma",
        päivä="suunnitelma.päiväys",
        näkee=(*_YHTEISET, "profiili.toiveet", "profiili.koulutus", "etuusneuvonta"),
        oletus=Oletus.UUSIN,
        allekirjoittavat=("asiakas", "työhönvalmentaja"),
    ),
    Lomake(
        "lomake-e",
        "Työhönvalmennuksen jälkeen",
        "Efter arbetscoachningen",
        kirjain="E",
        vaihe=5,
        haara="päättäminen",
        nimi="päättäminen",
        päivä="päättäminen.päiväys",
        näkee=(*_YHTEISET, "työsuhteet", "opinnot", "sopimus.alkaa", "tavoittelu"),
        allekirjoittavat=("työhönvalmentaja",),
    ),
)

ASIAKIRJATARKASTUS = Lomake(
    "asiakirjatarkastus",
    "Asiakirjatarkastuksen lomake",
    "Blankett för dokumentgranskning",
    vaihe=0,
    haara="",
    nimi="tarkastus",
    päivä="tarkastus.päivä",
    # An assessor needs the number to find the file, and nothing else of the client (lomakkeisto 4).
    näkee=("asiakas.tunnus", "palvelu", "tuloste"),
    lukija=Lukija.ARVIOIJA,
)
"""Filled from the evidence (`lomake naytto --lomake`), never from a branch; so it is none of LOMAKKEET."""



def _selkona(tunnus: str, fi: str, sv: str) -> Lomake:
    """Return the form in easy language: its fields and its place in the client file are those of the ordinary one."""
    (lomake,) = (one for one in LOMAKKEET if one.tunnus == tunnus)
    return replace(lomake, tunnus=f"{tunnus}-selko", fi=fi, sv=sv, selkokieli=True)


SELKOKIELISET = (
    _selkona("yhteistyosopimus", "Sopimus työhönvalmennuksesta", "Avtal om arbetscoachning"),
    _selkona("tyonhakusuunnitelma", "Suunnitelma työn hakemiseen", "Plan för att söka jobb"),
)
"""Filled or handed out in the place of the ordinary form when easy language is asked for; so none of LOMAKKEET."""

POHJALLISET = (*LOMAKKEET, ASIAKIRJATARKASTUS, *SELKOKIELISET)
"""Every form that has a Word template."""

BY_TUNNUS = {lomake.tunnus: lomake for lomake in (*LOMAKKEET, *SELKOKIELISET)}
