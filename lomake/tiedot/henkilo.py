"""Asiakas, palvelu ja ihmiset asiakkaan ympärillä."""

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import model_validator

from lomake import values
from lomake.fields import (
    Asiakastunnus,
    Henkilötunnus,
    Kenttä,
    KylläEi,
    Malli,
    Postinumero,
    Pvm,
    Teksti,
    Tunnus,
    Valinta,
    Viite,
    johdettu,
)
from lomake.language import FiSv

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto


PALVELUN_NIMI = FiSv("Työhönvalmennus", "Arbetscoachning")
SALASSAPITOPERUSTE = FiSv("JulkL (621/1999) 24 § 1 mom. 25 k", "OffL (621/1999) 24 § 1 mom. 25 p.")


class Kieli(Valinta):
    """Asiakirjan kieli."""

    FI = "fi", "fi"
    SV = "sv", "sv"


class Sukupuoli(Valinta):
    """Kysytään vain, jos järjestäjä tilastoi sen. Ei millään lomakkeella."""

    NAINEN = "nainen", "kvinna"
    MIES = "mies", "man"
    MUU = "muu", "annat"
    EI_KERRO = "en halua kertoa", "vill inte uppge"


class Äidinkieli(Valinta):
    """Asiakkaan oma kieli."""

    SUOMI = "suomi", "finska"
    RUOTSI = "ruotsi", "svenska"
    SAAME = "saame", "samiska"
    VIITTOMAKIELI = "viittomakieli", "teckenspråk"
    MUU = "muu", "annat"


class Asiointikieli(Valinta):
    """Kieli, jolla asiakas asioi; ruotsi valitsee ruotsinkieliset lomakkeet."""

    SUOMI = "suomi", "finska"
    RUOTSI = "ruotsi", "svenska"
    SAAME = "saame", "samiska"
    MUU = "muu", "annat"


class Yhteydenottotapa(Valinta):
    """Miten asiakkaaseen saa ottaa yhteyttä."""

    PUHELU = "puhelu", "samtal"
    TEKSTIVIESTI = "tekstiviesti", "textmeddelande"
    SUOJATTU_VIESTI = "suojattu viesti", "skyddat meddelande"
    SÄHKÖPOSTI = "sähköposti", "e-post"
    VIDEOPUHELU = "videopuhelu", "videosamtal"
    KIRJE = "kirje", "brev"


class Tiedosto(Malli):
    """Tietoa asiakastiedostosta itsestään."""

    versio: Annotated[Teksti, Kenttä("Tietomallin versio", "Datamodellens version")] = None
    luotu: Annotated[Pvm, Kenttä("Luotu", "Skapad")] = None
    päivitetty: Annotated[Pvm, Kenttä("Päivitetty", "Uppdaterad")] = None
    kieli: Annotated[Kieli | None, Kenttä("Lomakkeiden kieli", "Blanketternas språk")] = None
    edellinen: Annotated[
        Teksti, Kenttä("Palaavan asiakkaan aiempi asiakastunnus", "Återkommande klients tidigare klientnummer")
    ] = None
    esimerkki: Annotated[KylläEi, Kenttä("Kuvitteellinen esimerkki", "Påhittat exempel")] = None
    huomiot: Annotated[list[Teksti], Kenttä("Huomiot", "Anteckningar")] = []


class Palvelu(Malli):
    """Kuka työhönvalmennuksen järjestää."""

    järjestäjä: Annotated[Teksti, Kenttä("Palvelun järjestäjä", "Serviceanordnare", vaadittu=True)] = None
    yksikkö: Annotated[Teksti, Kenttä("Yksikkö", "Enhet", vaadittu=True)] = None
    tiimi: Annotated[Teksti, Kenttä("Tiimi", "Team")] = None
    rekisterinpitäjä: Annotated[Teksti, Kenttä("Rekisterinpitäjä", "Personuppgiftsansvarig")] = None
    puhelin: Annotated[Teksti, Kenttä("Palvelun puhelin", "Tjänstens telefon")] = None
    nimityönantajalle: Annotated[
        Teksti, Kenttä("Palvelun nimi työnantajalle", "Tjänstens namn för arbetsgivaren", oletus=PALVELUN_NIMI)
    ] = PALVELUN_NIMI.fi
    salassapitoperuste: Annotated[
        Teksti, Kenttä("Salassapidon peruste", "Sekretessgrund", oletus=SALASSAPITOPERUSTE)
    ] = SALASSAPITOPERUSTE.fi


class Valmentaja(Malli):
    """Asiakkaan työhönvalmentaja. Rivi kuuluu valmentajalle, joka oli tehtävässä rivin päivänä."""

    tunnus: Annotated[Teksti, Kenttä("Valmentajan tunnus", "Arbetscoachens kod")] = None
    nimi: Annotated[Teksti, Kenttä("Työhönvalmentaja", "Arbetscoach", vaadittu=True)] = None
    nimike: Annotated[Teksti, Kenttä("Nimike", "Titel")] = None
    puhelin: Annotated[Teksti, Kenttä("Valmentajan puhelin", "Arbetscoachens telefon")] = None
    sähköposti: Annotated[Teksti, Kenttä("Valmentajan sähköposti", "Arbetscoachens e-post")] = None
    alkaen: Annotated[Pvm, Kenttä("Alkaen", "Från och med", tuleva=True)] = None
    päättyen: Annotated[Pvm, Kenttä("Päättyen", "Till och med", tuleva=True)] = None


class Tiiminvetäjä(Malli):
    """Valmentajan esihenkilö."""

    nimi: Annotated[Teksti, Kenttä("Tiiminvetäjä", "Teamledare")] = None
    puhelin: Annotated[Teksti, Kenttä("Tiiminvetäjän puhelin", "Teamledarens telefon")] = None
    sähköposti: Annotated[Teksti, Kenttä("Tiiminvetäjän sähköposti", "Teamledarens e-post")] = None


class Osoite(Malli):
    """Postiosoite."""

    katu: Annotated[Teksti, Kenttä("Osoite", "Adress")] = None
    postinumero: Annotated[Postinumero, Kenttä("Postinumero", "Postnummer")] = None
    toimipaikka: Annotated[Teksti, Kenttä("Postitoimipaikka", "Postanstalt")] = None


class Läheinen(Malli):
    """Asiakkaan läheinen tai lähiomainen."""

    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn", vaadittu=True)] = None
    suhde: Annotated[Teksti, Kenttä("Suhde asiakkaaseen", "Relation till klienten")] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon")] = None
    saaottaayhteyttä: Annotated[KylläEi, Kenttä("Saa ottaa yhteyttä", "Får kontaktas")] = None


class Edustaja(Malli):
    """Edunvalvoja tai muu laillinen edustaja."""

    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn", salassa="S", vaadittu=True)] = None
    laji: Annotated[Teksti, Kenttä("Edustuksen laji", "Typ av företrädare", salassa="S")] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon", salassa="S")] = None


class Henkilö(Malli):
    """Asiakas ihmisenä: nimi, tunnisteet, yhteystiedot, kielet."""

    tunnus: Annotated[Asiakastunnus, Kenttä("Asiakastunnus", "Klientnummer")]
    sukunimi: Annotated[Teksti, Kenttä("Sukunimi", "Efternamn", vaadittu=True)] = None
    etunimet: Annotated[Teksti, Kenttä("Etunimet", "Förnamn", vaadittu=True)] = None
    kutsumanimi: Annotated[Teksti, Kenttä("Kutsumanimi", "Tilltalsnamn")] = None
    henkilötunnus: Annotated[Henkilötunnus, Kenttä("Henkilötunnus", "Personbeteckning", salassa="H")] = None
    eihenkilötunnusta: Annotated[
        KylläEi, Kenttä("Ei suomalaista henkilötunnusta", "Ingen finländsk personbeteckning", salassa="S")
    ] = None
    tilapäinentunnus: Annotated[
        KylläEi, Kenttä("Henkilötunnus on tilapäinen", "Tillfällig personbeteckning", salassa="S")
    ] = None
    turvakielto: Annotated[KylläEi, Kenttä("Turvakielto", "Spärrmarkering", salassa="S")] = None
    sukupuoli: Annotated[Sukupuoli | None, Kenttä("Sukupuoli", "Kön")] = None
    syntymäaika: Annotated[Pvm, Kenttä("Syntymäaika", "Födelsetid", vaadittu=True)] = None
    osoite: Annotated[Osoite, Kenttä("Osoite", "Adress")] = Osoite()
    kotikunta: Annotated[Teksti, Kenttä("Kotikunta", "Hemkommun", vaadittu=True)] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon", vaadittu=True)] = None
    sähköposti: Annotated[Teksti, Kenttä("Sähköposti", "E-post")] = None
    äidinkieli: Annotated[Äidinkieli | None, Kenttä("Äidinkieli", "Modersmål", vaadittu=True)] = None
    äidinkielimuu: Annotated[
        Teksti, Kenttä("Muu äidinkieli", "Annat modersmål", vaadittu=lambda rivi, _: rivi.äidinkieli is Äidinkieli.MUU)
    ] = None
    asiointikieli: Annotated[Asiointikieli | None, Kenttä("Asiointikieli", "Kontaktspråk", vaadittu=True)] = None
    asiointikielimuu: Annotated[
        Teksti,
        Kenttä(
            "Muu asiointikieli",
            "Annat kontaktspråk",
            vaadittu=lambda rivi, _: rivi.asiointikieli is Asiointikieli.MUU,
        ),
    ] = None
    tulkki: Annotated[KylläEi, Kenttä("Tulkin tarve", "Behov av tolk", salassa="T")] = None
    tulkinkieli: Annotated[
        Teksti, Kenttä("Tulkkauksen kieli", "Tolkspråk", salassa="T", vaadittu=lambda rivi, _: rivi.tulkki is True)
    ] = None
    yhteydenottotapa: Annotated[
        list[Yhteydenottotapa], Kenttä("Toivottu yhteydenottotapa", "Önskat kontaktsätt", vaadittu=True)
    ] = []
    läheinen: Annotated[list[Läheinen], Kenttä("Läheiset", "Närstående")] = []
    edustaja: Annotated[
        list[Edustaja], Kenttä("Edunvalvoja / laillinen edustaja", "Intressebevakare / laglig företrädare")
    ] = []

    @model_validator(mode="before")
    @classmethod
    def _syntymäaika_tunnuksesta(cls, data: Any) -> Any:
        """Täydennä syntymäaika henkilötunnuksesta, jos sitä ei ole kirjattu."""
        if not isinstance(data, dict) or data.get("syntymäaika") or not isinstance(data.get("henkilötunnus"), str):
            return data
        try:
            code = values.parse_henkilötunnus(data["henkilötunnus"])
        except values.BadValue:
            return data  # the field's own validator tells about it
        return data | {"syntymäaika": values.birthday_of(code)}

    @johdettu("Asiakkaan nimi", "Klientens namn")
    def nimi(self, juuri: "Asiakastiedosto") -> str:
        """Palauta nimi siinä muodossa, jossa asiakas sitä käyttää."""
        etunimi = self.kutsumanimi or (self.etunimet or "").split(" ")[0]
        return f"{etunimi} {self.sukunimi or ''}".strip()


class Verkostonjäsen(Malli):
    """Ammattilainen asiakkaan ympärillä: hoitotaho, sosiaaliohjaaja, Kela."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn", salassa="S", vaadittu=True)] = None
    rooli: Annotated[Teksti, Kenttä("Rooli", "Roll", salassa="S", vaadittu=True)] = None
    organisaatio: Annotated[Teksti, Kenttä("Organisaatio", "Organisation", salassa="S")] = None
    tiimi: Annotated[Teksti, Kenttä("Tiimi", "Team", salassa="S")] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon", salassa="S")] = None
    suostumus: Annotated[Viite, Kenttä("Suostumus", "Samtycke", viite="suostumukset")] = None
