"""Työnantajatyön luvut.

Jokaisen funktion seliteteksti on luvun sääntö, joka näkyy työkirjan taulukossa Selite; ruotsiksi se on funktion yllä.
"""

from __future__ import annotations

from lomake.explained import in_swedish
from lomake.luvut.rivit import Aineisto, Kausi, Yhteysrivi


@in_swedish(
    "Periodens personliga möten med arbetsgivare på klienters vägnar ÷ arbetscoachens arbetsveckor. Arbetsveckorna "
    "är periodens vardagar ÷ 5, minus frånvaroveckorna. Helger på vardagar dras inte av. Jämförelse: 6 i veckan."
)
def tapaamisia_viikossa(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Kauden kasvokkaiset työnantajatapaamiset asiakkaiden puolesta ÷ valmentajan työviikot.

    Työviikot ovat kauden arkipäivät ÷ 5, poissaoloviikot vähennettyinä. Arkipyhiä ei vähennetä. Vertailu: 6 viikossa.
    """
    viikkoja = kausi.työviikkoja
    tapaamisia = sum(rivi.kasvokkain for rivi in _kauden(aineisto, kausi))
    return tapaamisia / viikkoja if viikkoja > 0 else None


@in_swedish(
    "Periodens kontakter som följer önskemålen och den plan som gällde den dagen ÷ periodens kontakter. En som "
    "delvis motsvarar räknas bara om inget absolut önskemål lämnas ouppfyllt (kriterium 16). Jämförelse: 90 %."
)
def toiveita_vastaavat(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Kauden yhteydet, jotka ovat toiveiden ja sinä päivänä voimassa olleen suunnitelman mukaisia ÷ kauden yhteydet.

    Osittain vastaava lasketaan vain, jos mikään ehdoton toive ei jää toteutumatta (kriteeri 16). Vertailu: 90 %.
    """
    yhteydet = _kauden(aineisto, kausi)
    return sum(rivi.vastaa is True for rivi in yhteydet) / len(yhteydet) if yhteydet else None


def _kauden(aineisto: Aineisto, kausi: Kausi) -> list[Yhteysrivi]:
    return [rivi for rivi in aineisto.yhteydet if rivi.asiakas and rivi.päiväys in kausi and not rivi.toisen]
