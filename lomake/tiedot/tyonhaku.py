"""Vaihe 3: työnhakusuunnitelma, työnantajat ja työnantajatapaamiset (Lomake B)."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from lomake.fields import (
    Ammattiluokka,
    Kello,
    Kenttä,
    KylläEi,
    Luku,
    Malli,
    Pitkä,
    Pvm,
    Teksti,
    Tunnus,
    Valinta,
    Viite,
    Viitteet,
    Ytunnus,
    johdettu,
)
from lomake.tiedot.yhteiset import Allekirjoitukset, Askel, Kirjattu, Tarkistus, Tekijä

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto


class SuunnitelmanSyy(Valinta):
    """Miksi suunnitelma tehtiin tai uusittiin."""

    ENSIMMÄINEN = "ensimmäinen", "första planen"
    MÄÄRÄAIKA = "määräaikaistarkistus", "översyn"
    TYÖSUHDE_PÄÄTTYI = "työsuhde päättyi", "anställningen upphörde"
    TOIVEET = "toiveet muuttuivat", "önskemålen ändrades"
    EI_TULOSTA = "ei tulosta 2 kk", "inget resultat på 2 mån."
    TYÖSUHDE_ALKOI = "työsuhde alkoi", "anställningen började"
    OPINNOT = "opinnot", "studier"
    TAUKO = "tauon jälkeen", "efter en paus"


class Yhteydenottotie(Valinta):
    """Miten työnantajaan otetaan yhteyttä."""

    KÄYNTI = "käynti", "besök"
    PUHELU = "puhelu", "samtal"
    SÄHKÖPOSTI = "sähköposti", "e-post"
    HAKEMUS = "hakemus", "ansökan"


class AsiakirjanTila(Valinta):
    """Missä vaiheessa työnhaun asiakirja on."""

    VALMIS = "valmis", "färdig"
    KESKEN = "kesken", "under arbete"
    EI_TARVITA = "ei tarvita", "behövs inte"


class SuunnitelmanKertominen(Valinta):
    """Mitä työnhaussa kerrotaan."""

    EI_KERROTA = "ei kerrota", "berättas inte"
    SOVITUT = "kerrotaan sovitut asiat", "det som avtalats berättas"
    NIMETTÖMÄSTI = "yhteydenotto nimettömästi", "kontakt anonymt"


class Toimiala(Valinta):
    """Tilastokeskuksen toimialaluokituksen pääluokat nimineen; kirjaimet vaihtuivat vuonna 2025."""

    MAATALOUS = "maatalous", "jordbruk"
    TEOLLISUUS = "teollisuus", "industri"
    RAKENTAMINEN = "rakentaminen", "bygg"
    KAUPPA = "kauppa", "handel"
    KULJETUS = "kuljetus ja varastointi", "transport och lagring"
    MAJOITUS = "majoitus ja ravitsemis", "hotell och restaurang"
    ICT = "ICT", "IKT"
    RAHOITUS = "rahoitus", "finans"
    KIINTEISTÖ = "kiinteistö", "fastigheter"
    TIETEELLINEN = "tieteellinen ja tekninen", "vetenskap och teknik"
    HALLINTO = "hallinto- ja tukipalvelut", "administration och stöd"
    JULKINEN = "julkinen hallinto", "offentlig förvaltning"
    KOULUTUS = "koulutus", "utbildning"
    SOTE = "sote", "social- och hälsovård"
    TAIDE = "taide ja virkistys", "kultur och fritid"
    MUU_PALVELU = "muu palvelu", "annan service"
    MUU = "muu", "annan"


class Sektori(Valinta):
    """Työnantajan sektori."""

    YKSITYINEN = "yksityinen", "privat"
    KUNTA = "kunta", "kommun"
    HYVINVOINTIALUE = "hyvinvointialue", "välfärdsområde"
    VALTIO = "valtio", "staten"
    JÄRJESTÖ = "järjestö", "organisation"
    OMA = "oma organisaatio", "egen organisation"


class Koko(Valinta):
    """Työnantajan henkilöstön määrä."""

    K_1_9 = "1–9", "1–9"
    K_10_49 = "10–49", "10–49"
    K_50_249 = "50–249", "50–249"
    K_250 = "250–", "250–"


class TapaamisenTapa(Valinta):
    """Miten työnantaja tavattiin. Vain kasvokkaiset tapaamiset lasketaan kriteereissä 15 ja 17."""

    TYÖPAIKALLA = "kasvokkain työpaikalla", "personligen på arbetsplatsen"
    MUUALLA = "kasvokkain muualla", "personligen annanstans"
    VIDEO = "videotapaaminen", "videomöte"
    PUHELU = "puhelu", "samtal"
    VIESTI = "sähköposti/viesti", "e-post/meddelande"

    @property
    def kasvokkain(self) -> bool:
        """Kerro, tavattiinko kasvokkain."""
        return self in (TapaamisenTapa.TYÖPAIKALLA, TapaamisenTapa.MUUALLA)


class Tapaaja(Valinta):
    """Kuka työnantajan tapasi."""

    VALMENTAJA = "valmentaja", "coachen"
    ASIAKAS = "asiakas", "klienten"
    YHDESSÄ = "yhdessä", "båda"
    TIIMI = "tiimin jäsen", "teammedlem"


class Kuppi(Valinta):
    """Kolme kuppia teetä: monesko askel suhteessa työnantajaan."""

    ESITTELY = "1 esittely ja ajan sopiminen", "1 presentation och tidsbokning"
    TARPEET = "2 työnantajan tarpeiden kuuleminen", "2 lyssna på arbetsgivarens behov"
    ASIAKAS = "3 asiakkaan esittely tai haastattelu", "3 presentation av klienten eller intervju"
    SEURANTA = "4 seuranta / suhteen ylläpito", "4 uppföljning / upprätthållande av relationen"


class TapaamisenTarkoitus(Valinta):
    """Miksi työnantaja tavattiin."""

    ESITTÄYTYMINEN = "esittäytyminen", "egen presentation"
    TUTUSTUMINEN = "tutustuminen yritykseen", "lära känna företaget"
    PIILOTYÖ = "piilotyön kartoitus", "kartläggning av dolda jobb"
    AVOIN_PAIKKA = "avoin paikka", "ledig plats"
    ASIAKKAAN_ESITTELY = "asiakkaan esittely", "presentation av klienten"
    TUTUSTUMISKÄYNTI = "tutustumiskäynti", "studiebesök"
    HAASTATTELU = "haastattelu", "intervju"
    RÄÄTÄLÖINTI = "tehtävän räätälöinti", "skräddarsydd uppgift"
    KIITOS = "kiitos/seuranta", "tack/uppföljning"


class Vastaavuus(Valinta):
    """Vastaako työpaikka asiakkaan toiveita."""

    KYLLÄ = "kyllä", "ja"
    OSITTAIN = "osittain", "delvis"
    EI = "ei", "nej"


class PoikkeamanPeruste(Valinta):
    """Miksi otettiin yhteyttä, vaikka työpaikka ei vastaa toiveita."""

    HALUSI_KOKEILLA = "asiakas halusi kokeilla", "klienten ville prova"
    UUSI_MAHDOLLISUUS = "uusi mahdollisuus", "ny möjlighet"
    MUU = "muu", "annat"


class Tarjottu(Valinta):
    """Mitä työnantajalle tarjottiin."""

    PALVELUN_ESITTELY = "palvelun esittely", "presentation av tjänsten"
    PALKKATUKITIETO = "palkkatukitieto", "info om lönesubvention"
    PEREHDYTYS = "tuki perehdytykseen", "stöd för introduktionen"


class Kerrottu(Valinta):
    """Mitä työnantajalle kerrottiin asiakkaasta."""

    EI_MITÄÄN = "ei mitään", "ingenting"
    NIMETTÖMÄSTI = "nimettömästi vahvuudet", "styrkor anonymt"
    NIMELLÄ = "nimellä vahvuudet", "styrkor med namn"
    RAJOITTEET = "sovitut rajoitteet", "avtalade begränsningar"


class TapaamisenTulos(Valinta):
    """Mitä tapaamisesta seurasi."""

    AIKA = "aika sovittu", "tid avtalad"
    TUTUSTUMISKÄYNTI = "tutustumiskäynti sovittu", "studiebesök avtalat"
    HAASTATTELU = "haastattelu sovittu", "intervju avtalad"
    TYÖTARJOUS = "työtarjous", "arbetserbjudande"
    TYÖ_ALKAA = "työ alkaa", "arbetet börjar"
    PALATAAN = "ei nyt – palataan", "inte nu – vi återkommer"
    EI_SOVI = "ei sovi", "passar inte"


class HaettavaAmmatti(Malli):
    """Ammatti, jota haetaan, ja toiveet, joihin se perustuu."""

    ammatti: Annotated[Teksti, Kenttä("Ammatti", "Yrke", vaadittu=True)] = None
    ammattiluokka: Annotated[Ammattiluokka, Kenttä("Ammattiluokka (AML 2010)", "Yrkesklass (AML 2010)")] = None
    toiveet: Annotated[Viitteet, Kenttä("Toiveet", "Önskemål", viite="profiili.toiveet", vaadittu=True)] = []
    miksisopii: Annotated[Teksti, Kenttä("Miksi sopii", "Varför det passar")] = None


class Tavoiteltava(Malli):
    """Työnantaja, johon suunnitelman mukaan otetaan yhteyttä."""

    nimi: Annotated[Teksti, Kenttä("Työnantaja", "Arbetsgivare", vaadittu=lambda rivi, _: rivi.työnantaja is None)] = (
        None
    )
    työnantaja: Annotated[Viite, Kenttä("Työnantajan tunnus", "Arbetsgivarens nummer", viite="työnantajat")] = None
    toiveet: Annotated[Viitteet, Kenttä("Toiveet", "Önskemål", viite="profiili.toiveet")] = []
    kuka: Annotated[Tekijä | None, Kenttä("Kuka ottaa yhteyden", "Vem tar kontakt", vaadittu=True)] = None
    tapa: Annotated[Yhteydenottotie | None, Kenttä("Tapa", "Sätt", vaadittu=True)] = None
    viimeistään: Annotated[Pvm, Kenttä("Viimeistään", "Senast", vaadittu=True, tuleva=True)] = None

    @johdettu("Työnantaja", "Arbetsgivare", lähde="nimi")
    def työnantajannimi(self, juuri: "Asiakastiedosto") -> str:
        """Palauta työnantajan nimi: rivin oma, muuten viitatun työnantajan."""
        työnantaja = juuri.työnantaja(self.työnantaja)
        return self.nimi or (työnantaja.nimi if työnantaja else None) or ""


class Asiakirjat(Malli):
    """Työnhaun asiakirjat ja niiden tila."""

    cv: Annotated[AsiakirjanTila | None, Kenttä("CV", "CV")] = None
    hakemuspohja: Annotated[AsiakirjanTila | None, Kenttä("Hakemuspohja", "Ansökningsmall")] = None
    portfolio: Annotated[AsiakirjanTila | None, Kenttä("Portfolio", "Portfolio")] = None
    suosittelijat: Annotated[AsiakirjanTila | None, Kenttä("Suosittelijat", "Referenser")] = None
    työmarkkinatori: Annotated[AsiakirjanTila | None, Kenttä("Työmarkkinatori-profiili", "Profil på Jobbmarknad")] = (
        None
    )
    linkedin: Annotated[AsiakirjanTila | None, Kenttä("LinkedIn", "LinkedIn")] = None
    haastatteluharjoitus: Annotated[AsiakirjanTila | None, Kenttä("Haastatteluharjoitus", "Intervjuträning")] = None


class SovittuNeuvonta(Malli):
    """Etuusneuvonta työnhakusuunnitelmassa: tehty tai sovittu."""

    tehty: Annotated[Viite, Kenttä("Tehty neuvonta", "Genomförd rådgivning", salassa="S", viite="etuusneuvonta")] = None
    sovittu: Annotated[Pvm, Kenttä("Sovittu neuvonta", "Avtalad rådgivning", salassa="S", tuleva=True)] = None


class Tukija(Malli):
    """Kuka tukee työnhaussa, ja miten."""

    kuka: Annotated[Teksti, Kenttä("Kuka tukee", "Vem stöder", salassa="S", vaadittu=True)] = None
    mitä: Annotated[Teksti, Kenttä("Mitä sovittiin", "Vad avtalades", salassa="S", vaadittu=True)] = None


class SuunnitelmanYhteydenpito(Malli):
    """Miten työnhaun aikana pidetään yhteyttä."""

    tiheys: Annotated[
        Teksti, Kenttä("Kuinka usein, esim. viikoittain", "Hur ofta, t.ex. varje vecka", vaadittu=True)
    ] = None
    tapa: Annotated[
        Teksti, Kenttä("Millä tavalla: tapaaminen, puhelu, viesti", "Hur: möte, samtal, meddelande", vaadittu=True)
    ] = None
    seuraava: Annotated[Pvm, Kenttä("Seuraava tapaaminen", "Nästa möte", vaadittu=True, tuleva=True)] = None


class Työnhakusuunnitelma(Malli):
    """Kirjallinen työnhakusuunnitelma, jota kriteeri 16 edellyttää. Muutos tekee uuden version."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    päiväys: Annotated[Pvm, Kenttä("Suunnitelman päiväys", "Planens datum", vaadittu=True)] = None
    korvaa: Annotated[Viite, Kenttä("Korvaa suunnitelman", "Ersätter planen", viite="työnhakusuunnitelmat")] = None
    syy: Annotated[
        SuunnitelmanSyy | None,
        Kenttä("Syy päivitykselle", "Orsak till uppdateringen", vaadittu=lambda rivi, _: rivi.korvaa is not None),
    ] = None
    tavoite: Annotated[
        Pitkä, Kenttä("Tavoite asiakkaan omin sanoin", "Målet med klientens egna ord", vaadittu=True)
    ] = None
    toiveet: Annotated[
        Viitteet,
        Kenttä(
            "Toiveet, joihin haku perustuu",
            "Önskemål som sökningen bygger på",
            viite="profiili.toiveet",
            vaadittu=2,
        ),
    ] = []
    vahvuudet: Annotated[
        Viitteet,
        Kenttä(
            "Vahvuudet ja osaaminen, joita tarjotaan",
            "Styrkor och kunnande som erbjuds",
            viite="profiili.vahvuudet",
            vaadittu=True,
        ),
    ] = []
    opit: Annotated[
        Pitkä,
        Kenttä(
            "Opit aiemmista töistä", "Lärdomar av tidigare arbeten", vaadittu=lambda _, juuri: juuri.on_työkokemusta()
        ),
    ] = None
    ammatit: Annotated[list[HaettavaAmmatti], Kenttä("Haettavat työt", "Arbeten som söks", vaadittu=True)] = []
    ehdot: Annotated[
        Pitkä, Kenttä("Työaika, sijainti ja muut ehdot", "Arbetstid, plats och andra villkor", vaadittu=True)
    ] = None
    työnantajat: Annotated[
        list[Tavoiteltava],
        Kenttä("Työnantajat, joihin otetaan yhteyttä", "Arbetsgivare som kontaktas", vaadittu=3),
    ] = []
    askeleet: Annotated[list[Askel], Kenttä("Askeleet", "Steg", vaadittu=3)] = []
    asiakirjat: Annotated[Asiakirjat, Kenttä("Asiakirjat", "Dokument")] = Asiakirjat()
    kertominen: Annotated[
        SuunnitelmanKertominen | None,
        Kenttä("Kertominen työnantajalle", "Att berätta för arbetsgivaren", salassa="T", vaadittu=True),
    ] = None
    etuusneuvonta: Annotated[SovittuNeuvonta, Kenttä("Etuusneuvonta", "Förmånsrådgivning", vaadittu=True)] = (
        SovittuNeuvonta()
    )
    tuki: Annotated[list[Tukija], Kenttä("Tuki työnhaussa", "Stöd i jobbsökningen", salassa="S")] = []
    yhteydenpito: Annotated[SuunnitelmanYhteydenpito, Kenttä("Yhteydenpito", "Kontakter")] = SuunnitelmanYhteydenpito()
    tarkistus: Annotated[
        Pvm, Kenttä("Suunnitelma tarkistetaan viimeistään", "Planen ses över senast", vaadittu=True, tuleva=True)
    ] = None
    tarkistukset: Annotated[list[Tarkistus], Kenttä("Tarkistukset", "Översyner")] = []
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()

    @johdettu("Versio", "Version")
    def versio(self, juuri: "Asiakastiedosto") -> int:
        """Palauta suunnitelman järjestysnumero, ensimmäinen on 1."""
        return 1 + [plan.id for plan in juuri.työnhakusuunnitelmat].index(self.id)

    @johdettu("Etuusneuvonta tehty tai sovittu", "Förmånsrådgivning genomförd eller avtalad", salassa="S")
    def neuvontapäivä(self, juuri: "Asiakastiedosto") -> date | None:
        """Palauta päivä, jona etuusneuvonta tehtiin tai jolle se on sovittu."""
        tehty = juuri.etuusneuvontakerta(self.etuusneuvonta.tehty)
        return (tehty.päiväys if tehty else None) or self.etuusneuvonta.sovittu


class Yhteyshenkilö(Malli):
    """Työnantajan yhteyshenkilö."""

    nimi: Annotated[Teksti, Kenttä("Yhteyshenkilö", "Kontaktperson")] = None
    asema: Annotated[Teksti, Kenttä("Asema", "Ställning")] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon")] = None
    sähköposti: Annotated[Teksti, Kenttä("Sähköposti", "E-post")] = None


class Työnantaja(Malli):
    """Työnantaja. Rivillä ei ole mitään asiakkaasta."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    nimi: Annotated[Teksti, Kenttä("Työnantaja", "Arbetsgivare", vaadittu=True)] = None
    ytunnus: Annotated[Ytunnus, Kenttä("Y-tunnus", "FO-nummer")] = None
    toimiala: Annotated[Toimiala | None, Kenttä("Toimiala", "Bransch", vaadittu=True)] = None
    sektori: Annotated[Sektori | None, Kenttä("Sektori", "Sektor", vaadittu=True)] = None
    koko: Annotated[Koko | None, Kenttä("Henkilöstön määrä", "Antal anställda")] = None
    osoite: Annotated[Teksti, Kenttä("Osoite, toimipaikka", "Adress, verksamhetsställe")] = None
    yhteyshenkilö: Annotated[Yhteyshenkilö, Kenttä("Yhteyshenkilö", "Kontaktperson")] = Yhteyshenkilö()


class Tavattu(Malli):
    """Kenet työnantajalla tavattiin."""

    nimi: Annotated[Teksti, Kenttä("Tavattu henkilö", "Person som träffades", vaadittu=True)] = None
    asema: Annotated[Teksti, Kenttä("Asema", "Ställning", vaadittu=True)] = None
    päättäjä: Annotated[
        KylläEi, Kenttä("Päättääkö hän rekrytoinnista?", "Beslutar hen om rekrytering?", vaadittu=True)
    ] = None


class TyönantajanTarpeet(Malli):
    """Mitä työnantajasta opittiin (kuppi 2)."""

    toiminta: Annotated[Pitkä, Kenttä("Mitä täällä tehdään", "Vad som görs här")] = None
    arvostetut: Annotated[
        Pitkä, Kenttä("Millaisia työntekijöitä arvostetaan", "Vilka slags arbetstagare som uppskattas")
    ] = None
    rekrytointi: Annotated[Pitkä, Kenttä("Miten rekrytoidaan", "Hur rekryteringen sköts")] = None
    tekemättä: Annotated[Pitkä, Kenttä("Mitkä tehtävät jäävät tekemättä", "Vilka uppgifter som blir ogjorda")] = None
    ajat: Annotated[Pitkä, Kenttä("Työajat ja vuorot", "Arbetstider och skift")] = None
    perehdytys: Annotated[Pitkä, Kenttä("Perehdytys", "Introduktion")] = None
    ympäristö: Annotated[Pitkä, Kenttä("Työympäristö", "Arbetsmiljö")] = None


class AsiakkaastaKerrottu(Malli):
    """Mitä asiakkaasta kerrottiin tälle työnantajalle."""

    laji: Annotated[
        Kerrottu | None,
        Kenttä("Mitä asiakkaasta kerrottiin", "Vad som berättades om klienten", salassa="T", vaadittu=True),
    ] = None
    vahvuudet: Annotated[
        Viitteet, Kenttä("Kerrotut vahvuudet", "Styrkor som berättades", viite="profiili.vahvuudet")
    ] = []
    suostumus: Annotated[
        Viite,
        Kenttä(
            "Työnantajan suostumusrivi",
            "Samtycke som gäller arbetsgivaren",
            salassa="T",
            viite="suostumukset",
            vaadittu=lambda rivi, _: rivi.laji in (Kerrottu.NIMELLÄ, Kerrottu.RAJOITTEET),
        ),
    ] = None


class SeuraavaAskel(Malli):
    """Mitä seuraavaksi tehdään tämän työnantajan kanssa."""

    mitä: Annotated[Teksti, Kenttä("Seuraava askel", "Nästa steg", vaadittu=True)] = None
    kuka: Annotated[Tekijä | None, Kenttä("Kuka", "Vem", vaadittu=True)] = None
    pvm: Annotated[Pvm, Kenttä("Milloin", "När", vaadittu=True, tuleva=True)] = None


class Työnantajatapaaminen(Malli):
    """Lomake B: yksi yhteys työnantajaan asiakkaan puolesta. Asiakkaan nimeä ei mainita."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    päiväys: Annotated[Pvm, Kenttä("Päiväys", "Datum", vaadittu=True)] = None
    kello: Annotated[Kello, Kenttä("Kellonaika", "Klockslag")] = None
    kesto: Annotated[Luku, Kenttä("Kesto", "Längd", yksikkö="min")] = None
    työnantaja: Annotated[Viite, Kenttä("Työnantaja", "Arbetsgivare", viite="työnantajat", vaadittu=True)] = None
    tavattu: Annotated[Tavattu, Kenttä("Tavattu", "Vem som träffades")] = Tavattu()
    tapa: Annotated[TapaamisenTapa | None, Kenttä("Tapaamisen tapa", "Mötessätt", vaadittu=True)] = None
    tekijä: Annotated[Tapaaja | None, Kenttä("Kuka tapasi", "Vem som var på mötet", vaadittu=True)] = None
    kuppi: Annotated[Kuppi | None, Kenttä("Kuppi", "Kopp", vaadittu=True)] = None
    tarkoitus: Annotated[list[TapaamisenTarkoitus], Kenttä("Tapaamisen tarkoitus", "Mötets syfte", vaadittu=True)] = []
    suunnitelma: Annotated[
        Viite,
        Kenttä("Työnhakusuunnitelma", "Plan för jobbsökning", viite="työnhakusuunnitelmat", vaadittu=True),
    ] = None
    toiveet: Annotated[
        Viitteet,
        Kenttä("Toiveet, joihin työpaikka vastaa", "Önskemål som arbetsplatsen motsvarar", viite="profiili.toiveet"),
    ] = []
    eitoteudu: Annotated[
        Viitteet,
        Kenttä("Toiveet, jotka eivät toteudu", "Önskemål som inte uppfylls", viite="profiili.toiveet"),
    ] = []
    vastaavuus: Annotated[
        Vastaavuus | None, Kenttä("Vastaako asiakkaan toiveita?", "Motsvarar klientens önskemål?", vaadittu=True)
    ] = None
    perustelu: Annotated[Pitkä, Kenttä("Perustelu", "Motivering")] = None
    peruste: Annotated[
        PoikkeamanPeruste | None,
        Kenttä(
            "Peruste, jos ei vastaa toiveita",
            "Grund om önskemålen inte motsvaras",
            vaadittu=lambda rivi, _: rivi.vastaavuus is Vastaavuus.EI,
        ),
    ] = None
    tarpeet: Annotated[TyönantajanTarpeet, Kenttä("Mitä opin työnantajasta", "Vad jag lärde mig om arbetsgivaren")] = (
        TyönantajanTarpeet()
    )
    tarjottu: Annotated[list[Tarjottu], Kenttä("Mitä tarjosin", "Vad jag erbjöd")] = []
    tarjottumuu: Annotated[Pitkä, Kenttä("Mitä muuta tarjosin", "Vad annat jag erbjöd")] = None
    kerrottu: Annotated[AsiakkaastaKerrottu, Kenttä("Mitä kerrottiin", "Vad som berättades")] = AsiakkaastaKerrottu()
    tulos: Annotated[TapaamisenTulos | None, Kenttä("Tulos", "Resultat", vaadittu=True)] = None
    seuraava: Annotated[SeuraavaAskel, Kenttä("Jatko", "Fortsättning")] = SeuraavaAskel()
    asiakaspalaute: Annotated[Pitkä, Kenttä("Asiakkaan kommentti", "Klientens kommentar")] = None
    tarkistettu: Annotated[Pvm, Kenttä("Tiiminvetäjä tarkistanut", "Granskat av teamledaren")] = None
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()

    @johdettu("Monesko tapaaminen", "Möte nr")
    def kerta(self, juuri: "Asiakastiedosto") -> int | None:
        """Palauta, monesko yhteys samaan työnantajaan tämä on tämän asiakkaan asioissa; None, jos tieto puuttuu."""
        if self.työnantaja is None or self.päiväys is None:
            return None
        samat = [rivi for rivi in juuri.työnantajatapaamiset if rivi.työnantaja == self.työnantaja and rivi.päiväys]
        aiemmat = [rivi for rivi in samat if rivi.päiväys and rivi.päiväys < self.päiväys]
        saman_päivän = [rivi.id for rivi in samat if rivi.päiväys == self.päiväys]
        return len(aiemmat) + saman_päivän.index(self.id) + 1
