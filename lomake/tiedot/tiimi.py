"""Tiimitiedosto: se, mitä kriteerit 1, 2, 4–11, 17 ja 24 tarvitsevat asiakastiedostojen lisäksi."""

from typing import Annotated

from lomake.fields import Kello, Kenttä, KylläEi, Luku, Malli, Pitkä, Pvm, Teksti, Tunnus, Valinta
from lomake.tiedot.tyonhaku import (
    Kuppi,
    SeuraavaAskel,
    TapaamisenTapa,
    TapaamisenTarkoitus,
    TapaamisenTulos,
    Tarjottu,
    Tavattu,
    Työnantaja,
    TyönantajanTarpeet,
)
from lomake.tiedot.yhteiset import Allekirjoitus


class KokouksenLaji(Valinta):
    """Millainen tiimikokous."""

    VALMENNUSTIIMI = "valmennustiimi", "coachningsteam"
    MONIAMMATILLINEN = "moniammatillinen", "multiprofessionell"
    TYÖLLISYYS_KELA = "työllisyys-kela", "sysselsättning-FPA"


class OhjauksenLaji(Valinta):
    """Millaista ohjausta vetäjä antoi."""

    RYHMÄ = "ryhmä", "grupp"
    KENTTÄ = "kenttä", "fält"
    TULOS = "tulos", "resultat"


class ArvioinninLaji(Valinta):
    """Kuka laatukriteerit arvioi."""

    ITSE = "itsearviointi", "självbedömning"
    VERTAIS = "vertaisarviointi", "kollegial bedömning"
    THL = "THL:n arviointi", "THL:s bedömning"


class Jakso(Malli):
    """Ajanjakso, molemmat päivät mukana."""

    alkaa: Annotated[Pvm, Kenttä("Alkaa", "Börjar", vaadittu=True)] = None
    päättyy: Annotated[Pvm, Kenttä("Päättyy", "Slutar", vaadittu=True, tuleva=True)] = None


class Vetäjä(Malli):
    """Tiiminvetäjä ja hänen työaikansa."""

    nimi: Annotated[Teksti, Kenttä("Tiiminvetäjä", "Teamledare", vaadittu=True)] = None
    työaika: Annotated[Luku, Kenttä("Työaika (1,0 = kokoaika)", "Arbetstid (1,0 = heltid)")] = None
    muuttehtävät: Annotated[Teksti, Kenttä("Muut tehtävät", "Andra uppgifter")] = None


class TiiminTiedot(Malli):
    """Tiimi, sen järjestäjä ja kausi."""

    nimi: Annotated[Teksti, Kenttä("Tiimi", "Team", vaadittu=True)] = None
    järjestäjä: Annotated[Teksti, Kenttä("Palvelun järjestäjä", "Serviceanordnare", vaadittu=True)] = None
    kausi: Annotated[Jakso, Kenttä("Kausi", "Period")] = Jakso()
    tiiminvetäjä: Annotated[Vetäjä, Kenttä("Tiiminvetäjä", "Teamledare")] = Vetäjä()
    sijaistus: Annotated[KylläEi, Kenttä("Valmentajat sijaistavat toisiaan", "Coacherna vikarierar för varandra")] = (
        None
    )


class Verkostotiimi(Malli):
    """Hoito- tai sosiaalityön tiimi, johon valmentaja kuuluu."""

    nimi: Annotated[Teksti, Kenttä("Tiimi", "Team", vaadittu=True)] = None
    osuus: Annotated[Luku, Kenttä("Osuus", "Andel", yksikkö="%")] = None


class TiiminValmentaja(Malli):
    """Työhönvalmentaja tiimissä."""

    tunnus: Annotated[Tunnus, Kenttä("Tunnus", "Kod")]
    nimi: Annotated[Teksti, Kenttä("Työhönvalmentaja", "Arbetscoach", vaadittu=True)] = None
    htv: Annotated[Luku, Kenttä("Henkilötyövuosi (1,0 = kokoaika)", "Årsverke (1,0 = heltid)", vaadittu=True)] = None
    alkaen: Annotated[Pvm, Kenttä("Alkaen", "Från", tuleva=True)] = None
    päättyen: Annotated[Pvm, Kenttä("Päättyen", "Till", tuleva=True)] = None
    verkostotiimit: Annotated[list[Verkostotiimi], Kenttä("Verkostotiimit", "Nätverksteam")] = []


class Tunnit(Malli):
    """Viikon tunnit. Valmennus + muu = kentällä + toimistolla + etänä."""

    valmennus: Annotated[Luku, Kenttä("Valmennus", "Coachning", yksikkö="h", vaadittu=True)] = None
    muu: Annotated[Luku, Kenttä("Muu työ", "Annat arbete", yksikkö="h", vaadittu=True)] = None
    kentällä: Annotated[Luku, Kenttä("Kentällä", "På fältet", yksikkö="h", vaadittu=True)] = None
    toimistolla: Annotated[Luku, Kenttä("Toimistolla", "På kontoret", yksikkö="h", vaadittu=True)] = None
    etänä: Annotated[Luku, Kenttä("Etänä", "På distans", yksikkö="h", vaadittu=True)] = None


class Työaika(Malli):
    """Valmentajan työaika yhdellä viikolla."""

    viikko: Annotated[Teksti, Kenttä("Viikko (2026-W35)", "Vecka (2026-W35)", vaadittu=True)] = None
    valmentaja: Annotated[Teksti, Kenttä("Valmentajan tunnus", "Arbetscoachens kod", vaadittu=True)] = None
    tunnit: Annotated[Tunnit, Kenttä("Tunnit", "Timmar")] = Tunnit()


class Yleistapaaminen(Malli):
    """Käynti työnantajan luona ilman yksilöityä asiakasta."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    päiväys: Annotated[Pvm, Kenttä("Päiväys", "Datum", vaadittu=True)] = None
    valmentaja: Annotated[Teksti, Kenttä("Valmentajan tunnus", "Arbetscoachens kod", vaadittu=True)] = None
    työnantaja: Annotated[Teksti, Kenttä("Työnantajan tunnus", "Arbetsgivarens nummer", vaadittu=True)] = None
    tavattu: Annotated[Tavattu, Kenttä("Tavattu", "Träffad")] = Tavattu()
    tarpeet: Annotated[TyönantajanTarpeet, Kenttä("Mitä opin työnantajasta", "Vad jag lärde mig")] = (
        TyönantajanTarpeet()
    )
    kello: Annotated[Kello, Kenttä("Kellonaika", "Klockslag")] = None
    kesto: Annotated[Luku, Kenttä("Kesto", "Längd", yksikkö="min")] = None
    tapa: Annotated[TapaamisenTapa | None, Kenttä("Tapaamisen tapa", "Mötessätt", vaadittu=True)] = None
    kuppi: Annotated[Kuppi | None, Kenttä("Kuppi", "Kopp", vaadittu=True)] = None
    tarkoitus: Annotated[list[TapaamisenTarkoitus], Kenttä("Tapaamisen tarkoitus", "Mötets syfte")] = []
    tarjottu: Annotated[list[Tarjottu], Kenttä("Mitä tarjosin", "Vad jag erbjöd")] = []
    tulos: Annotated[TapaamisenTulos | None, Kenttä("Tulos", "Resultat", vaadittu=True)] = None
    seuraava: Annotated[SeuraavaAskel, Kenttä("Jatko", "Fortsättning")] = SeuraavaAskel()
    tarkistettu: Annotated[Pvm, Kenttä("Tiiminvetäjä tarkistanut", "Granskat av teamledaren")] = None


class Viikko(Malli):
    """Valmentajan viikko: työnantajatapaamiset ja etsijät; lasketaan myös B-lomakkeista."""

    viikko: Annotated[Teksti, Kenttä("Viikko (2026-W35)", "Vecka (2026-W35)", vaadittu=True)] = None
    valmentaja: Annotated[Teksti, Kenttä("Valmentajan tunnus", "Arbetscoachens kod", vaadittu=True)] = None
    työnantajatapaamiset: Annotated[Luku, Kenttä("Työnantajatapaamisia", "Möten med arbetsgivare")] = None
    etsijöitä: Annotated[Luku, Kenttä("Työnhaussa olevia asiakkaita", "Klienter som söker arbete")] = None
    tarkistettu: Annotated[Pvm, Kenttä("Vetäjä tarkistanut", "Granskat av teamledaren")] = None


class Tiimikokous(Malli):
    """Tiimin tai verkoston kokous."""

    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    laji: Annotated[KokouksenLaji | None, Kenttä("Laji", "Slag", vaadittu=True)] = None
    läsnä: Annotated[list[Teksti], Kenttä("Läsnä", "Närvarande")] = []


class Ohjauskerta(Malli):
    """Vetäjän antama ohjaus."""

    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    laji: Annotated[OhjauksenLaji | None, Kenttä("Laji", "Slag", vaadittu=True)] = None
    valmentaja: Annotated[Teksti, Kenttä("Valmentajan tunnus", "Arbetscoachens kod")] = None


class PalvelunToiminta(Malli):
    """Palvelun oma selvitys kriteereihin 8–11."""

    poissulku: Annotated[Pitkä, Kenttä("Keitä palvelu sulkee pois?", "Vilka utesluter tjänsten?")] = None
    lähetelähteet: Annotated[list[Teksti], Kenttä("Lähetelähteet", "Remisskällor")] = []
    näkyvyys: Annotated[list[Teksti], Kenttä("Esillä oleva tieto työstä", "Synlig information om arbete")] = []
    tarinat: Annotated[list[Teksti], Kenttä("Jaetut työtarinat", "Delade arbetsberättelser")] = []
    tulosjako: Annotated[list[Teksti], Kenttä("Tulosten jakaminen (päivät)", "Delning av resultat (datum)")] = []
    johdontuki: Annotated[list[Teksti], Kenttä("Johdon tuki", "Ledningens stöd")] = []


class Kriteeripiste(Malli):
    """Arvioijien pisteet yhdestä kriteeristä."""

    nro: Annotated[Luku, Kenttä("Kriteeri", "Kriterium", väli=(1, 25), vaadittu=True)] = None
    pisteet: Annotated[Luku, Kenttä("Pisteet 1–5", "Poäng 1–5", väli=(1, 5), vaadittu=True)] = None
    perustelu: Annotated[Pitkä, Kenttä("Perustelu", "Motivering")] = None
    näyttö: Annotated[Pitkä, Kenttä("Näyttö", "Evidens")] = None


class Kehittämiskohde(Malli):
    """Mitä arvioinnin perusteella kehitetään."""

    kriteeri: Annotated[Luku, Kenttä("Kriteeri", "Kriterium", väli=(1, 25), vaadittu=True)] = None
    toimenpide: Annotated[Teksti, Kenttä("Toimenpide", "Åtgärd", vaadittu=True)] = None
    vastuu: Annotated[Teksti, Kenttä("Vastuu", "Ansvarig")] = None
    määräaika: Annotated[Pvm, Kenttä("Määräaika", "Tidsfrist", tuleva=True)] = None


class Arviointi(Malli):
    """Laatukriteeriarviointi."""

    päiväys: Annotated[Pvm, Kenttä("Arvioinnin päiväys", "Bedömningens datum", vaadittu=True)] = None
    laji: Annotated[ArvioinninLaji | None, Kenttä("Laji", "Slag", vaadittu=True)] = None
    jakso: Annotated[Jakso, Kenttä("Tarkasteltu jakso", "Granskad period")] = Jakso()
    arvioijat: Annotated[list[Teksti], Kenttä("Arvioijat", "Bedömare", vaadittu=True)] = []
    asiakirjoja: Annotated[Luku, Kenttä("Asiakirjoja tarkastettu", "Granskade dokument")] = None
    haastatteluja: Annotated[Luku, Kenttä("Haastatteluja", "Intervjuer")] = None
    pisteet: Annotated[list[Kriteeripiste], Kenttä("Pisteet", "Poäng")] = []
    vahvuudet: Annotated[Pitkä, Kenttä("Vahvuudet", "Styrkor")] = None
    kehittämiskohteet: Annotated[list[Kehittämiskohde], Kenttä("Kehittämiskohteet", "Utvecklingsområden")] = []
    allekirjoitukset: Annotated[list[Allekirjoitus], Kenttä("Allekirjoitukset", "Underskrifter")] = []


class Tiimitiedosto(Malli):
    """Yhden tiimin tiedot."""

    tiimi: Annotated[TiiminTiedot, Kenttä("Tiimi", "Team")]
    valmentajat: Annotated[list[TiiminValmentaja], Kenttä("Valmentajat", "Arbetscoacher")] = []
    työaika: Annotated[list[Työaika], Kenttä("Työaika", "Arbetstid")] = []
    työnantajatapaamiset: Annotated[
        list[Yleistapaaminen], Kenttä("Yleiset työnantajatapaamiset", "Allmänna möten")
    ] = []
    työnantajat: Annotated[list[Työnantaja], Kenttä("Työnantajat", "Arbetsgivare")] = []
    viikot: Annotated[list[Viikko], Kenttä("Viikot", "Veckor")] = []
    tiimikokoukset: Annotated[list[Tiimikokous], Kenttä("Tiimikokoukset", "Teammöten")] = []
    ohjaus: Annotated[list[Ohjauskerta], Kenttä("Ohjaus", "Handledning")] = []
    palvelu: Annotated[PalvelunToiminta, Kenttä("Palvelu", "Tjänst")] = PalvelunToiminta()
    arvioinnit: Annotated[list[Arviointi], Kenttä("Arvioinnit", "Bedömningar")] = []
