"""Laatukriteerit 1–25: tarkat nimet, osiot, ja pistemäärän taso (lomakkeisto 3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lomake.fields import Valinta
from lomake.kriteerit.tiivistelmat import TIIVISTELMÄT, Asteikko


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
    """Yksi laatukriteeri. `ruotsiksi` on oma käännös."""

    nro: int
    nimi: str
    ruotsiksi: str
    osio: Osio
    laskettavuus: Laskettavuus

    @property
    def tiivistelmä(self) -> Asteikko:
        """Palauta, mitä pisteet 5, 4, 3, 2 ja 1 tarkoittavat."""
        return TIIVISTELMÄT[self.nro]

    @property
    def lähde(self) -> str:
        """Palauta, mistä kriteeri on: nimi julkisesta lähteestä, asteikko tiivistelmänä."""
        return f"lomakkeisto 3, kriteeri {self.nro}"


_H, _J, _S = Osio.HENKILÖSTÖ, Osio.JÄRJESTÄMINEN, Osio.SISÄLTÖ
_A, _B, _C = Laskettavuus.A, Laskettavuus.B, Laskettavuus.C
_SUHDE = (
    "Suhteen luominen työnantajiin (olemassa olevien ja uusien työtehtävien kartoittaminen ja niistä neuvottelu) – "
)
_TIIMI = "Työhönvalmennuksen ja muun työllistymistä tukevan toiminnan yhteen sovittaminen toteutuu "

KRITEERIT: tuple[Kriteeri, ...] = (
    Kriteeri(1, "Asiakasmäärä", "Antal klienter", _H, _A),
    Kriteeri(2, "Fokus työhönvalmennuksessa", "Fokus på arbetscoachning", _H, _A),
    Kriteeri(3, "Kokonaisvaltainen palvelu", "Helhetsservice", _H, _B),
    Kriteeri(4, f"{_TIIMI}tiimityöskentelyn kautta", "Samordning genom teamarbete", _J, _B),
    Kriteeri(5, f"{_TIIMI}tiiviin tiimityöskentelyn kautta", "Samordning genom tätt teamarbete", _J, _B),
    Kriteeri(
        6,
        "Yhteisasiakkaat ja työskentely asiakkaan työllistymistä tukevien keskeisten yhteistyötahojen kanssa",
        "Gemensamma klienter och centrala samarbetspartner",
        _J,
        _A,
    ),
    Kriteeri(7, "Työhönvalmennuksen tiimi", "Arbetscoachningsteamet", _J, _B),
    Kriteeri(8, "Työhönvalmennuksen tiiminvetäjän rooli", "Teamledarens roll", _J, _B),
    Kriteeri(9, "Palvelun avoimuus", "Tjänstens öppenhet", _J, _B),
    Kriteeri(10, "Pyrkimys työllistyä avoimille työmarkkinoille", "Strävan efter öppen sysselsättning", _J, _B),
    Kriteeri(11, "Johdon tuki tuetun työllistymisen työhönvalmennukselle", "Ledningens stöd", _J, _C),
    Kriteeri(12, "Taloudellisia etuuksia koskeva neuvonta", "Rådgivning om ekonomiska förmåner", _S, _A),
    Kriteeri(
        13,
        "Työkyvyn rajoitteista kertominen työpaikalla",
        "Att berätta om begränsningar i arbetsförmågan",
        _S,
        _B,
    ),
    Kriteeri(14, "Jatkuva työhön perustuva ammatillinen arviointi", "Fortlöpande arbetsbaserad yrkesbedömning", _S, _A),
    Kriteeri(15, "Nopea työnhaku avoimilla työmarkkinoilla", "Snabb jobbsökning", _S, _A),
    Kriteeri(16, "Henkilökohtaisesti räätälöity työnhaku", "Individuellt anpassad jobbsökning", _S, _A),
    Kriteeri(17, f"{_SUHDE}Tiivis yhteys työnantajiin", "Relation till arbetsgivare – tät kontakt", _S, _A),
    Kriteeri(18, f"{_SUHDE}Työnantajayhteyksien laatu", "Relation till arbetsgivare – kontakternas kvalitet", _S, _B),
    Kriteeri(19, "Töiden monimuotoisuus", "Mångfald av arbeten", _S, _A),
    Kriteeri(20, "Työnantajien monimuotoisuus", "Mångfald av arbetsgivare", _S, _A),
    Kriteeri(21, "Avoimille työmarkkinoille sijoittuva työ", "Arbete på den öppna arbetsmarknaden", _S, _A),
    Kriteeri(22, "Yksilöllinen rinnalla kulkeva tuki", "Individuellt stöd vid sidan av", _S, _B),
    Kriteeri(23, "Kestoltaan rajaamaton palvelu", "Tidsmässigt obegränsad tjänst", _S, _A),
    Kriteeri(24, "Lähiyhteisössä tapahtuvat palvelut", "Tjänster i närmiljön", _S, _A),
    Kriteeri(
        25,
        "Aloitteellinen ja aktiivinen sitouttaminen toimintaan",
        "Aktivt uppsökande och engagerande arbete",
        _S,
        _B,
    ),
)


def taso(yhteispisteet: int) -> Taso:
    """Palauta taso, johon 25 kriteerin yhteispistemäärä yltää."""
    return next(taso for alaraja, taso in TASOJEN_ALARAJAT if yhteispisteet >= alaraja)
