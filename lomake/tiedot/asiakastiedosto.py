"""Koko asiakastiedosto: yksi puu, josta jokainen lomake on näkymä."""

from typing import Annotated

from lomake.fields import Kenttä, Malli, Viitekohteet
from lomake.language import Language
from lomake.tiedot.henkilo import (
    Asiointikieli,
    Henkilö,
    Kieli,
    Palvelu,
    Tiedosto,
    Tiiminvetäjä,
    Valmentaja,
    Verkostonjäsen,
)
from lomake.tiedot.lokit import Seuranta, Tapaaminen, Tauko, Tavoittelu, Verkostotyö
from lomake.tiedot.opinnot import Opinnot
from lomake.tiedot.paattaminen import Päättäminen
from lomake.tiedot.profiili import Etuusneuvonta, Profiili, Profiilipäivitys, Toive, Vahvuus
from lomake.tiedot.sopiminen import Lähete, Sopimus, Suostumus
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.tiedot.tyonhaku import Työnantaja, Työnantajatapaaminen, Työnhakusuunnitelma
from lomake.tiedot.tyosuhde import Työsuhde


class Asiakastiedosto(Malli):
    """Yhden asiakkaan kaikki tiedot."""

    tiedosto: Annotated[Tiedosto, Kenttä("Tiedosto", "Fil")] = Tiedosto()
    palvelu: Annotated[Palvelu, Kenttä("Palvelu", "Tjänst")] = Palvelu()
    valmentaja: Annotated[Valmentaja, Kenttä("Työhönvalmentaja", "Arbetscoach")] = Valmentaja()
    valmentajat: Annotated[list[Valmentaja], Kenttä("Aiemmat työhönvalmentajat", "Tidigare arbetscoacher")] = []
    tiiminvetäjä: Annotated[Tiiminvetäjä, Kenttä("Tiiminvetäjä", "Teamledare")] = Tiiminvetäjä()
    asiakas: Annotated[Henkilö, Kenttä("Asiakas", "Klient")]
    lähete: Annotated[Lähete, Kenttä("Lähete", "Remiss")] = Lähete()
    suostumukset: Annotated[list[Suostumus], Kenttä("Suostumukset", "Samtycken")] = []
    sopimus: Annotated[Sopimus, Kenttä("Yhteistyösopimus", "Samarbetsavtal")] = Sopimus()
    verkosto: Annotated[list[Verkostonjäsen], Kenttä("Verkosto", "Nätverk")] = []
    profiili: Annotated[Profiili, Kenttä("Ammatillinen profiili", "Yrkesprofil")] = Profiili()
    etuusneuvonta: Annotated[list[Etuusneuvonta], Kenttä("Etuusneuvonta", "Förmånsrådgivning", salassa="S")] = []
    työnhakusuunnitelmat: Annotated[
        list[Työnhakusuunnitelma], Kenttä("Työnhakusuunnitelmat", "Planer för jobbsökning")
    ] = []
    työnantajatapaamiset: Annotated[
        list[Työnantajatapaaminen], Kenttä("Työnantajatapaamiset", "Möten med arbetsgivare")
    ] = []
    työnantajat: Annotated[list[Työnantaja], Kenttä("Työnantajat", "Arbetsgivare")] = []
    työsuhteet: Annotated[list[Työsuhde], Kenttä("Työsuhteet", "Anställningar")] = []
    opinnot: Annotated[list[Opinnot], Kenttä("Opinnot", "Studier")] = []
    tapaamiset: Annotated[list[Tapaaminen], Kenttä("Tapaamiset asiakkaan kanssa", "Möten med klienten")] = []
    tavoittelu: Annotated[list[Tavoittelu], Kenttä("Tavoittelu", "Uppsökande arbete")] = []
    verkostotyö: Annotated[list[Verkostotyö], Kenttä("Verkostotyö", "Nätverksarbete")] = []
    tauot: Annotated[list[Tauko], Kenttä("Tauot", "Pauser")] = []
    päättäminen: Annotated[Päättäminen, Kenttä("Työhönvalmennuksen jälkeen", "Efter arbetscoachningen")] = Päättäminen()
    seuranta: Annotated[list[Seuranta], Kenttä("Seuranta", "Uppföljning")] = []

    def työsuhde(self, tunnus: str | None) -> Työsuhde | None:
        """Palauta työsuhde tunnuksen perusteella; None, jos sellaista ei ole."""
        return next((rivi for rivi in self.työsuhteet if rivi.id == tunnus), None)

    def työnantaja(self, tunnus: str | None) -> Työnantaja | None:
        """Palauta työnantaja tunnuksen perusteella; None, jos sellaista ei ole."""
        return next((rivi for rivi in self.työnantajat if rivi.id == tunnus), None)

    def suostumus(self, tunnus: str | None) -> Suostumus | None:
        """Palauta suostumus tunnuksen perusteella; None, jos sellaista ei ole."""
        return next((rivi for rivi in self.suostumukset if rivi.id == tunnus), None)

    def etuusneuvontakerta(self, tunnus: str | None) -> Etuusneuvonta | None:
        """Palauta etuusneuvontakerta tunnuksen perusteella; None, jos sellaista ei ole."""
        return next((rivi for rivi in self.etuusneuvonta if rivi.id == tunnus), None)

    def lomakkeiden_kieli(self) -> Language:
        """Palauta kieli, jolla asiakkaan lomakkeet tehdään: tiedostoon merkitty, muuten se, jolla hän asioi."""
        if self.tiedosto.kieli is not None:
            return "sv" if self.tiedosto.kieli is Kieli.SV else "fi"
        return "sv" if self.asiakas.asiointikieli is Asiointikieli.RUOTSI else "fi"

    def on_työkokemusta(self) -> bool:
        """Kerro, onko asiakkaalla aiempi tai päättynyt työ, josta on voinut oppia."""
        return bool(self.profiili.työhistoria) or any(työ.päättyminen.päättyi for työ in self.työsuhteet)


Viitekohteet.mallit.update(
    {
        "suostumukset": Suostumus,
        "verkosto": Verkostonjäsen,
        "profiili.toiveet": Toive,
        "profiili.vahvuudet": Vahvuus,
        "profiili.päivitykset": Profiilipäivitys,
        "etuusneuvonta": Etuusneuvonta,
        "työnhakusuunnitelmat": Työnhakusuunnitelma,
        "työnantajatapaamiset": Työnantajatapaaminen,
        "työnantajat": Työnantaja,
        "työsuhteet": Työsuhde,
        "työsuhteet[].tukisuunnitelmat": Tukisuunnitelma,
        "opinnot": Opinnot,
    }
)
