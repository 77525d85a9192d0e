"""Laatukriteerit 1–25: tarkat nimet, osiot, ja pistemäärän taso (lomakkeisto 3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lomake.fields import Valinta
from lomake.language import FiSv


class Osio(Valinta):
    """Laatukriteerien kolme osiota."""

    HENKILÖSTÖ = "PALVELUN HENKILÖSTÖ", "TJÄNSTENS PERSONAL"
    JÄRJESTÄMINEN = "PALVELUN JÄRJESTÄMINEN", "ORGANISERING AV TJÄNSTEN"
    SISÄLTÖ = "PALVELUN SISÄLTÖ", "TJÄNSTENS INNEHÅLL"


class Taso(Valinta):
    """Yhteispistemäärän taso."""

    ESIMERKILLINEN = "Esimerkillinen taso", "Exemplarisk nivå"
    HYVÄ = "Hyvä taso", "God nivå"
    KOHTALAINEN = "Kohtalainen taso", "Måttlig nivå"
    EI_TUETTUA = "Palvelu ei ole tuettua työllistymistä", "Tjänsten är inte stödd sysselsättning"


TASOJEN_ALARAJAT: tuple[tuple[int, Taso], ...] = (
    (115, Taso.ESIMERKILLINEN),
    (100, Taso.HYVÄ),
    (74, Taso.KOHTALAINEN),
    (0, Taso.EI_TUETTUA),
)
"""Pienin yhteispistemäärä, jolla taso saavutetaan; suurin on 125."""


class Laskettavuus(Enum):
    """Kuinka paljon kriteeristä voi laskea tiedoista."""

    A = "lasketaan tiedoista"
    B = "tiedoista kootaan näyttö, arvioija päättää"
    C = "tiimin oma selvitys"


@dataclass(frozen=True, slots=True)
class Kriteeri:
    """Yksi laatukriteeri. Ruotsinkielinen nimi on oma käännös."""

    nro: int
    nimi: FiSv
    osio: Osio
    laskettavuus: Laskettavuus

    @property
    def numeroituna(self) -> FiSv:
        """Palauta nimi numeroineen: 22 Yksilöllinen rinnalla kulkeva tuki."""
        return f"{self.nro} " + self.nimi


_H, _J, _S = Osio.HENKILÖSTÖ, Osio.JÄRJESTÄMINEN, Osio.SISÄLTÖ
_A, _B, _C = Laskettavuus.A, Laskettavuus.B, Laskettavuus.C
_SUHDE = FiSv(
    "Suhteen luominen työnantajiin (olemassa olevien ja uusien työtehtävien kartoittaminen ja niistä neuvottelu) – ",
    "Att skapa en relation till arbetsgivare (kartläggning av och förhandling om befintliga och nya uppgifter) – ",
)
_TIIMI = FiSv(
    "Työhönvalmennuksen ja muun työllistymistä tukevan toiminnan yhteen sovittaminen toteutuu ",
    "Arbetscoachningen och annan verksamhet som stöder sysselsättningen samordnas ",
)

KRITEERIT: tuple[Kriteeri, ...] = (
    Kriteeri(1, FiSv("Asiakasmäärä", "Antal klienter"), _H, _A),
    Kriteeri(2, FiSv("Fokus työhönvalmennuksessa", "Fokus på arbetscoachning"), _H, _A),
    Kriteeri(3, FiSv("Kokonaisvaltainen palvelu", "Helhetsservice"), _H, _B),
    Kriteeri(4, _TIIMI + FiSv("tiimityöskentelyn kautta", "genom teamarbete"), _J, _B),
    Kriteeri(5, _TIIMI + FiSv("tiiviin tiimityöskentelyn kautta", "genom tätt teamarbete"), _J, _B),
    Kriteeri(
        6,
        FiSv(
            "Yhteisasiakkaat ja työskentely asiakkaan työllistymistä tukevien keskeisten yhteistyötahojen kanssa",
            "Gemensamma klienter och arbete med de centrala samarbetspartner som stöder klientens sysselsättning",
        ),
        _J,
        _A,
    ),
    Kriteeri(7, FiSv("Työhönvalmennuksen tiimi", "Arbetscoachningsteamet"), _J, _B),
    Kriteeri(8, FiSv("Työhönvalmennuksen tiiminvetäjän rooli", "Teamledarens roll i arbetscoachningen"), _J, _B),
    Kriteeri(9, FiSv("Palvelun avoimuus", "Tjänstens öppenhet"), _J, _B),
    Kriteeri(
        10,
        FiSv(
            "Pyrkimys työllistyä avoimille työmarkkinoille",
            "Strävan efter sysselsättning på den öppna arbetsmarknaden",
        ),
        _J,
        _B,
    ),
    Kriteeri(
        11,
        FiSv(
            "Johdon tuki tuetun työllistymisen työhönvalmennukselle",
            "Ledningens stöd för arbetscoachningen inom stödd sysselsättning",
        ),
        _J,
        _C,
    ),
    Kriteeri(12, FiSv("Taloudellisia etuuksia koskeva neuvonta", "Rådgivning om ekonomiska förmåner"), _S, _A),
    Kriteeri(
        13,
        FiSv(
            "Työkyvyn rajoitteista kertominen työpaikalla",
            "Att berätta på arbetsplatsen om begränsningar i arbetsförmågan",
        ),
        _S,
        _B,
    ),
    Kriteeri(
        14,
        FiSv(
            "Jatkuva työhön perustuva ammatillinen arviointi",
            "Fortlöpande arbetsbaserad yrkesbedömning",
        ),
        _S,
        _A,
    ),
    Kriteeri(
        15,
        FiSv(
            "Nopea työnhaku avoimilla työmarkkinoilla",
            "Snabb jobbsökning på den öppna arbetsmarknaden",
        ),
        _S,
        _A,
    ),
    Kriteeri(16, FiSv("Henkilökohtaisesti räätälöity työnhaku", "Individuellt anpassad jobbsökning"), _S, _A),
    Kriteeri(17, _SUHDE + FiSv("Tiivis yhteys työnantajiin", "Tät kontakt med arbetsgivare"), _S, _A),
    Kriteeri(18, _SUHDE + FiSv("Työnantajayhteyksien laatu", "Arbetsgivarkontakternas kvalitet"), _S, _B),
    Kriteeri(19, FiSv("Töiden monimuotoisuus", "Mångfald av arbeten"), _S, _A),
    Kriteeri(20, FiSv("Työnantajien monimuotoisuus", "Mångfald av arbetsgivare"), _S, _A),
    Kriteeri(21, FiSv("Avoimille työmarkkinoille sijoittuva työ", "Arbete på den öppna arbetsmarknaden"), _S, _A),
    Kriteeri(22, FiSv("Yksilöllinen rinnalla kulkeva tuki", "Individuellt stöd vid sidan av"), _S, _B),
    Kriteeri(23, FiSv("Kestoltaan rajaamaton palvelu", "Tidsmässigt obegränsad tjänst"), _S, _A),
    Kriteeri(24, FiSv("Lähiyhteisössä tapahtuvat palvelut", "Tjänster i närmiljön"), _S, _A),
    Kriteeri(
        25,
        FiSv(
            "Aloitteellinen ja aktiivinen sitouttaminen toimintaan",
            "Aktivt uppsökande och engagerande arbete",
        ),
        _S,
        _B,
    ),
)


def taso(yhteispisteet: int) -> Taso:
    """Palauta taso, johon 25 kriteerin yhteispistemäärä yltää."""
    return next(taso for alaraja, taso in TASOJEN_ALARAJAT if yhteispisteet >= alaraja)
