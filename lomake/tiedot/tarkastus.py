"""Asiakirjatarkastuksen lomake: mitä arvioija tarkistaa yhdestä asiakirjasta, ja tila hänen omille merkinnöilleen."""

from typing import Annotated

from lomake.fields import Kenttä, Malli, Pitkä, Pvm, Teksti


class Tarkastusrivi(Malli):
    """Asia, jota arvioija etsii asiakirjasta, ja sen kirjatut päivät."""

    asia: Annotated[Teksti, Kenttä("Asia", "Sak")] = None
    päivät: Annotated[Teksti, Kenttä("Kirjattu", "Antecknat")] = None
    asiakirja: Annotated[Teksti, Kenttä("Asiakirja", "Dokument")] = None
    sivu: Annotated[Teksti, Kenttä("Sivu ja huomio", "Sida och anmärkning")] = None


class Tarkastusehto(Malli):
    """Kriteerin ehto ja mitä siitä laskettiin."""

    kohde: Annotated[Teksti, Kenttä("Kohde", "Gäller")] = None
    tunnus: Annotated[Teksti, Kenttä("Ehto", "Villkor")] = None
    teksti: Annotated[Teksti, Kenttä("Mitä ehto vaatii", "Vad villkoret kräver")] = None
    tulos: Annotated[Teksti, Kenttä("Laskettu", "Beräknat")] = None
    arvioija: Annotated[Teksti, Kenttä("Arvioija", "Bedömare")] = None


class Tarkastusperusta(Malli):
    """Suunnitelma, johon näyttö nojaa, ja tiiviste siitä, mitä siinä on sovittu."""

    asiakirja: Annotated[Teksti, Kenttä("Asiakirja", "Dokument")] = None
    tunnus: Annotated[Teksti, Kenttä("Tunnus", "Nummer")] = None
    päiväys: Annotated[Pvm, Kenttä("Päiväys", "Datum")] = None
    allekirjoitettu: Annotated[Teksti, Kenttä("Allekirjoitettu", "Undertecknad")] = None
    tiiviste: Annotated[Teksti, Kenttä("Tiiviste (SHA-256)", "Kontrollsumma (SHA-256)")] = None


class Asiakirjatarkastus(Malli):
    """Yhden asiakirjan tarkastus: ei nimeä, ei mitään asiakkaasta kirjoitettua, vain päiviä ja ehtojen vastauksia."""

    asiakastunnus: Annotated[Teksti, Kenttä("Asiakastunnus", "Klientnummer")] = None
    valmentaja: Annotated[Teksti, Kenttä("Työhönvalmentaja", "Arbetscoach")] = None
    päivä: Annotated[Pvm, Kenttä("Tarkasteltu päivänä", "Granskat den")] = None
    jakso: Annotated[Teksti, Kenttä("Työnhaku ajalta", "Jobbsökning under tiden")] = None
    tiiviste: Annotated[
        Teksti, Kenttä("Asiakastiedoston tiiviste (SHA-256)", "Klientfilens kontrollsumma (SHA-256)")
    ] = None
    rivit: Annotated[list[Tarkastusrivi], Kenttä("Päivät ja merkinnät", "Datum och anteckningar")] = []
    haku: Annotated[list[Tarkastusehto], Kenttä("Kriteeri 16", "Kriterium 16")] = []
    tuet: Annotated[list[Tarkastusehto], Kenttä("Kriteeri 22", "Kriterium 22")] = []
    perusta: Annotated[list[Tarkastusperusta], Kenttä("Suunnitelmat", "Planer")] = []
    rajat: Annotated[Pitkä, Kenttä("Käytetyt rajat", "Använda gränser")] = None
    johtopäätös: Annotated[Pitkä, Kenttä("Arvioijan johtopäätös", "Bedömarens slutsats")] = None
    arvioija: Annotated[Teksti, Kenttä("Arvioija", "Bedömare")] = None
    arvioitu: Annotated[Pvm, Kenttä("Arvioitu", "Bedömt")] = None
