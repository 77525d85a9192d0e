"""Työnantajatyön luvut. Jokaisen funktion seliteteksti on luvun sääntö, ja se näkyy työkirjan taulukossa Selite."""

from __future__ import annotations

from lomake.luvut.rivit import Aineisto, Kausi, Yhteysrivi


def tapaamisia_viikossa(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Kauden kasvokkaiset työnantajatapaamiset asiakkaiden puolesta ÷ valmentajan työviikot.

    Työviikot ovat kauden arkipäivät ÷ 5, poissaoloviikot vähennettyinä. Arkipyhiä ei vähennetä. Vertailu: 6 viikossa.
    """
    viikkoja = kausi.työviikkoja
    tapaamisia = sum(rivi.kasvokkain for rivi in _kauden(aineisto, kausi))
    return tapaamisia / viikkoja if viikkoja > 0 else None


def toiveita_vastaavat(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Kauden yhteydet, jotka ovat toiveiden ja sinä päivänä voimassa olleen suunnitelman mukaisia ÷ kauden yhteydet.

    Osittain vastaava lasketaan vain, jos mikään ehdoton toive ei jää toteutumatta (kriteeri 16). Vertailu: 90 %.
    """
    yhteydet = _kauden(aineisto, kausi)
    return sum(rivi.vastaa is True for rivi in yhteydet) / len(yhteydet) if yhteydet else None


def _kauden(aineisto: Aineisto, kausi: Kausi) -> list[Yhteysrivi]:
    return [rivi for rivi in aineisto.yhteydet if rivi.asiakas and rivi.päiväys in kausi and not rivi.toisen]
