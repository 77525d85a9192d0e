"""Tulosteen omat tiedot: milloin asiakirja on tehty."""

from typing import Annotated

from lomake.fields import Kenttä, Malli, Pvm, Teksti


class Tuloste(Malli):
    """Tehtävä asiakirja itse."""

    päiväys: Annotated[Pvm, Kenttä("Tulostettu", "Utskriven")] = None
    merkintä: Annotated[Teksti, Kenttä("Tulostusmerkintä", "Utskriftsanteckning")] = None
