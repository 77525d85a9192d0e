"""Vaiheet 4–5: työsuhteen aloittaminen (Lomake C), muutokset ja päättyminen (Lomake D)."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from lomake.fields import (
    Ammattiluokka,
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
    johdettu,
)
from lomake.tiedot.lokit import Yhteydenpitorivi
from lomake.tiedot.profiili import Palkkayksikkö
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.tiedot.yhteiset import Allekirjoitukset, Kirjattu

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto


class TyösuhteenLaji(Valinta):
    """Millainen työsuhde on. Kolme viimeistä eivät ole työsuhteita."""

    AVOIMET = "palkkatyö avoimilla työmarkkinoilla", "lönearbete på den öppna arbetsmarknaden"
    TUETTU_YRITYS = "palkkatuettu työ yrityksessä", "lönesubventionerat arbete i företag"
    TUETTU_JULKINEN = "palkkatuettu työ kunnassa/järjestössä", "lönesubventionerat arbete i kommun/organisation"
    OPPISOPIMUS = "oppisopimus", "läroavtal"
    VUOKRATYÖ = "vuokratyö", "hyrt arbete"
    YRITTÄJYYS = "yrittäjyys / toiminimi", "företagande / firma"
    TYÖKANAVA = "Työkanava (lakkautettu, vain vanhat)", "Jobbkanalen (nedlagd, endast gamla)"
    TYÖKOKEILU = "työkokeilu (ei työsuhde)", "arbetsprövning (ingen anställning)"
    AVOTYÖ = "avotyö (ei työsuhde)", "utlokaliserat arbete (ingen anställning)"
    KUNTOUTTAVA = "kuntouttava työtoiminta (ei työsuhde)", "arbetsverksamhet i rehabiliteringssyfte (ingen anställning)"

    @property
    def on_työsuhde(self) -> bool:
        """Kerro, onko kyse työsuhteesta tai yrittäjyydestä."""
        return self not in (TyösuhteenLaji.TYÖKOKEILU, TyösuhteenLaji.AVOTYÖ, TyösuhteenLaji.KUNTOUTTAVA)


class KestonLaji(Valinta):
    """Kuinka pitkäksi ajaksi työsopimus on tehty."""

    TOISTAISEKSI = "toistaiseksi voimassa oleva", "tills vidare"
    MÄÄRÄAIKAINEN = "määräaikainen", "visstid"
    KAUSITYÖ = "kausityö", "säsongsarbete"
    TARVITTAESSA = "tarvittaessa työhön kutsuttava", "kallas vid behov"


class RahallinenTuki(Valinta):
    """Työnantajan saama rahallinen tuki."""

    EI = "ei tukea", "inget stöd"
    PALKKATUKI_50 = "palkkatuki 50 %", "lönesubvention 50 %"
    PALKKATUKI_70 = "palkkatuki 70 %", "lönesubvention 70 %"
    PALKKATUKI_100 = "palkkatuki 100 %", "lönesubvention 100 %"
    TYÖLLISTÄMISTUKI_55 = "55 vuotta täyttäneiden työllistämistuki", "sysselsättningsstöd för personer som fyllt 55 år"
    TYÖOLOSUHTEET = "työolosuhteiden järjestelytuki", "stöd för ordnande av arbetsförhållandena"
    KOULUTUSKORVAUS = "oppisopimuksen koulutuskorvaus", "utbildningsersättning för läroavtal"
    MUU = "muu", "annat"


class Löytötapa(Valinta):
    """Miten työ löytyi."""

    VALMENTAJA = "valmentajan työnantajayhteys", "arbetscoachens arbetsgivarkontakt"
    ASIAKAS = "asiakkaan oma yhteys", "klientens egen kontakt"
    YHDESSÄ = "yhdessä", "tillsammans"
    AVOIN_HAKU = "avoin haku", "öppen rekrytering"
    LÄHEINEN = "läheisen vinkki", "tips av närstående"
    AIEMPI_TYÖNANTAJA = "aiempi työnantaja", "tidigare arbetsgivare"
    TYÖLLISYYSPALVELUT = "työllisyyspalvelut", "sysselsättningstjänster"
    MUU = "muu", "annat"


class TyönantajaTietää(Valinta):
    """Mitä työnantaja tietää tuen tarpeesta."""

    EI_MITÄÄN = "ei mitään", "ingenting"
    TUEN_TARVE = "tuen tarve", "behovet av stöd"
    SOVITUT = "sovitut asiat", "det som avtalats"


class TyöaikainenYhteyslupa(Valinta):
    """Saako valmentaja olla yhteydessä työnantajaan työsuhteen aikana."""

    KYLLÄ = "kyllä", "ja"
    LÄSNÄ = "vain asiakkaan läsnä ollessa", "endast i klientens närvaro"
    EI = "ei", "nej"


class EiNeuvontaa(Valinta):
    """Miksi etuusneuvontaa ei annettu ennen työn alkua."""

    EI_ETUUKSIA = "ei etuuksia", "inga förmåner"
    EI_HALUNNUT = "asiakas ei halunnut", "klienten ville inte"
    EI_EHDITTY = "ei ehditty", "vi hann inte"


class Työterveys(Valinta):
    """Onko työterveyshuolto järjestetty."""

    KYLLÄ = "kyllä", "ja"
    EI = "ei", "nej"
    EI_TIETOA = "ei tietoa", "vet inte"


class MuutoksenLaji(Valinta):
    """Mikä työssä muuttui."""

    TUNNIT = "tunnit", "timmar"
    PALKKA = "palkka", "lön"
    TEHTÄVÄ = "tehtävä", "uppgift"
    ESIHENKILÖ = "esihenkilö", "chef"
    VAIKEUS = "vaikeus", "svårighet"
    POISSAOLO = "poissaolo", "frånvaro"
    KOEAIKA_OHI = "koeaika ohi", "prövotiden slut"


class PäättymisenSyy(Valinta):
    """Miksi työsuhde päättyi."""

    MÄÄRÄAIKA = "määräaika päättyi", "visstiden upphörde"
    PAREMPI_TYÖ = "asiakas irtisanoutui – parempi työ", "klienten sade upp sig – bättre arbete"
    OPINNOT = "asiakas irtisanoutui – opinnot", "klienten sade upp sig – studier"
    EI_SOPINUT = "asiakas irtisanoutui – työ ei sopinut", "klienten sade upp sig – arbetet passade inte"
    TERVEYS = "asiakas irtisanoutui – terveys", "klienten sade upp sig – hälsan"
    TUOTANTO = "työnantaja irtisanoi – tuotannolliset syyt", "arbetsgivaren sade upp – produktionsorsaker"
    SUORITUS = "työnantaja irtisanoi – työsuoritus/poissaolot", "arbetsgivaren sade upp – prestation/frånvaro"
    KOEAIKAPURKU = "purku koeajalla", "hävning under prövotiden"
    YHTEISYMMÄRRYS = "sovittiin päättämisestä yhdessä", "avslutades i samförstånd"
    LOMAUTUS = "lomautus pitkittyi", "permitteringen drog ut på tiden"
    KONKURSSI = "konkurssi", "konkurs"
    ELÄKE = "eläke", "pension"
    MUUTTO = "muutto", "flytt"
    MUU = "muu", "annat"


class Osapuoli(Valinta):
    """Kumpi purki sopimuksen koeajalla."""

    ASIAKAS = "asiakas", "klienten"
    TYÖNANTAJA = "työnantaja", "arbetsgivaren"


class Laatu(Valinta):
    """Millainen päättyminen oli."""

    MYÖNTEINEN = "myönteinen", "positivt"
    NEUTRAALI = "neutraali", "neutralt"
    KIELTEINEN = "kielteinen", "negativt"


class Jatko(Valinta):
    """Mitä asiakas haluaa seuraavaksi."""

    HETI = "kyllä heti", "ja, genast"
    TAUON_JÄLKEEN = "kyllä – tauon jälkeen", "ja – efter en paus"
    OPINTOIHIN = "opintoihin", "till studier"
    EI_NYT = "ei nyt", "inte nu"
    EI_TIEDOSSA = "ei tiedossa", "vet inte"


class Esihenkilö(Malli):
    """Asiakkaan esihenkilö tai yhteyshenkilö työpaikalla."""

    nimi: Annotated[Teksti, Kenttä("Esihenkilö tai yhteyshenkilö", "Chef eller kontaktperson", vaadittu=True)] = None
    puhelin: Annotated[Teksti, Kenttä("Esihenkilön puhelin", "Chefens telefon")] = None
    sähköposti: Annotated[Teksti, Kenttä("Esihenkilön sähköposti", "Chefens e-post")] = None


class Työsopimus(Malli):
    """Miten ja milloin työsopimus tehtiin."""

    kirjallinen: Annotated[KylläEi, Kenttä("Kirjallinen työsopimus", "Skriftligt arbetsavtal", vaadittu=True)] = None
    pvm: Annotated[Pvm, Kenttä("Työsopimus tehty", "Arbetsavtalet ingånget", vaadittu=True)] = None


class Kesto(Malli):
    """Kuinka pitkäksi ajaksi työ on sovittu."""

    laji: Annotated[KestonLaji | None, Kenttä("Kesto", "Varaktighet", vaadittu=True)] = None
    loppu: Annotated[
        Pvm,
        Kenttä(
            "Määräaika päättyy",
            "Visstiden upphör",
            tuleva=True,
            vaadittu=lambda rivi, _: rivi.laji is KestonLaji.MÄÄRÄAIKAINEN,
        ),
    ] = None
    peruste: Annotated[
        Teksti,
        Kenttä(
            "Määräaikaisuuden peruste",
            "Grund för visstiden",
            vaadittu=lambda rivi, _: rivi.laji is KestonLaji.MÄÄRÄAIKAINEN,
        ),
    ] = None
    tilapäiseksisuunniteltu: Annotated[
        KylläEi,
        Kenttä(
            "Tilapäiseksi suunniteltu (vain kohderyhmälle tai palkkatuen ajaksi)",
            "Planerat som tillfälligt (endast för målgruppen eller subventionstiden)",
            vaadittu=lambda rivi, _: rivi.laji is KestonLaji.MÄÄRÄAIKAINEN,
        ),
    ] = None


class Palkka(Malli):
    """Palkka ja mille ajalle se on."""

    määrä: Annotated[Luku, Kenttä("Palkka", "Lön", salassa="S", vaadittu=True)] = None
    yksikkö: Annotated[Palkkayksikkö | None, Kenttä("Palkan yksikkö", "Lönens enhet", salassa="S", vaadittu=True)] = (
        None
    )


class Työehtosopimus(Malli):
    """Mitä työehtosopimusta noudatetaan."""

    nimi: Annotated[Teksti, Kenttä("Työehtosopimus", "Kollektivavtal", vaadittu=True)] = None
    mukainen: Annotated[KylläEi, Kenttä("Palkka on sen mukainen", "Lönen följer avtalet", vaadittu=True)] = None


class RahallinenTukirivi(Malli):
    """Työnantajan saama rahallinen tuki ja sen aika."""

    laji: Annotated[RahallinenTuki | None, Kenttä("Tuki", "Stöd", salassa="S", vaadittu=True)] = None
    alkaa: Annotated[Pvm, Kenttä("Alkaa", "Börjar", salassa="S", tuleva=True)] = None
    päättyy: Annotated[Pvm, Kenttä("Päättyy", "Upphör", salassa="S", tuleva=True)] = None


class AvoimenTyönEhdot(Malli):
    """Viisi ehtoa. Työ on avoimilla työmarkkinoilla, kun kaikkiin vastataan kyllä ja kyse on työsuhteesta."""

    tavallinentyöpaikka: Annotated[KylläEi, Kenttä("Tavallinen työpaikka", "Vanlig arbetsplats", vaadittu=True)] = None
    avoinkenelletahansa: Annotated[
        KylläEi, Kenttä("Avoin kenelle tahansa", "Öppet för vem som helst", vaadittu=True)
    ] = None
    vähintääntes: Annotated[
        KylläEi, Kenttä("Palkka vähintään työehtosopimuksen mukainen", "Lön minst enligt kollektivavtal", vaadittu=True)
    ] = None
    työnantajamaksaapalkan: Annotated[
        KylläEi, Kenttä("Työnantaja maksaa palkan", "Arbetsgivaren betalar lönen", vaadittu=True)
    ] = None
    eierityisryhmälle: Annotated[
        KylläEi, Kenttä("Ei varattu erityisryhmälle", "Inte reserverat för en särskild grupp", vaadittu=True)
    ] = None

    def kaikki(self) -> bool:
        """Kerro, onko jokaiseen viiteen vastattu kyllä."""
        return all(getattr(self, ehto) is True for ehto in type(self).model_fields)


class Ilmoitus(Malli):
    """Ilmoitus työn alkamisesta."""

    taho: Annotated[
        Teksti,
        Kenttä(
            "Taho (Kela, työllisyyspalvelut, kassa …)",
            "Instans (FPA, sysselsättningstjänster, kassa …)",
            salassa="S",
            vaadittu=True,
        ),
    ] = None
    pvm: Annotated[Pvm, Kenttä("Päivä", "Datum", salassa="S")] = None
    kuka: Annotated[Teksti, Kenttä("Kuka ilmoitti", "Vem anmälde", salassa="S")] = None


class Aloitus(Malli):
    """Lomake C: uuden työn tiedot."""

    päiväys: Annotated[Pvm, Kenttä("Lomakkeen päiväys", "Blankettens datum", vaadittu=True)] = None
    työnantaja: Annotated[Viite, Kenttä("Työnantaja", "Arbetsgivare", viite="työnantajat", vaadittu=True)] = None
    paikka: Annotated[Teksti, Kenttä("Työpaikan osoite", "Arbetsplatsens adress", vaadittu=True)] = None
    esihenkilö: Annotated[Esihenkilö, Kenttä("Esihenkilö", "Chef")] = Esihenkilö()
    nimike: Annotated[Teksti, Kenttä("Tehtävänimike", "Yrkesbeteckning", vaadittu=True)] = None
    ammattiluokka: Annotated[Ammattiluokka, Kenttä("Ammattiluokka (AML 2010)", "Yrkesklass (AML 2010)")] = None
    tehtävät: Annotated[Pitkä, Kenttä("Työtehtävät", "Arbetsuppgifter", vaadittu=True)] = None
    alkoi: Annotated[Pvm, Kenttä("Ensimmäinen työpäivä", "Första arbetsdagen", vaadittu=True, tuleva=True)] = None
    työsopimus: Annotated[Työsopimus, Kenttä("Työsopimus", "Arbetsavtal")] = Työsopimus()
    laji: Annotated[TyösuhteenLaji | None, Kenttä("Työsuhteen laji", "Anställningens typ", vaadittu=True)] = None
    kesto: Annotated[Kesto, Kenttä("Kesto", "Varaktighet")] = Kesto()
    koeaika: Annotated[Pvm, Kenttä("Koeaika päättyy", "Prövotiden upphör", tuleva=True)] = None
    tunnit: Annotated[
        Luku, Kenttä("Työaika keskimäärin", "Genomsnittlig arbetstid", yksikkö="h/vko", väli=(1, 48), vaadittu=True)
    ] = None
    työajat: Annotated[Teksti, Kenttä("Työajat ja vuorot", "Arbetstider och skift", vaadittu=True)] = None
    palkka: Annotated[Palkka, Kenttä("Palkka", "Lön", salassa="S")] = Palkka()
    tes: Annotated[Työehtosopimus, Kenttä("Työehtosopimus", "Kollektivavtal")] = Työehtosopimus()
    työterveys: Annotated[Työterveys | None, Kenttä("Työterveyshuolto järjestetty", "Företagshälsovården ordnad")] = (
        None
    )
    rahallinentuki: Annotated[
        list[RahallinenTukirivi],
        Kenttä("Työnantajan saama rahallinen tuki", "Ekonomiskt stöd till arbetsgivaren", salassa="S"),
    ] = []
    avoin: Annotated[
        AvoimenTyönEhdot, Kenttä("Avoimen työn ehdot", "Villkor för arbete på den öppna arbetsmarknaden")
    ] = AvoimenTyönEhdot()
    löytyi: Annotated[Löytötapa | None, Kenttä("Miten työ löytyi", "Hur arbetet hittades", vaadittu=True)] = None
    tapaaminen: Annotated[
        Viite,
        Kenttä("Tapaaminen (B), josta työ syntyi", "Mötet (B) som ledde till arbetet", viite="työnantajatapaamiset"),
    ] = None
    toiveet: Annotated[
        Viitteet,
        Kenttä("Toiveet, jotka toteutuvat", "Önskemål som uppfylls", viite="profiili.toiveet", vaadittu=True),
    ] = []
    eitoteudu: Annotated[
        Viitteet, Kenttä("Toiveet, jotka eivät toteudu", "Önskemål som inte uppfylls", viite="profiili.toiveet")
    ] = []
    tyytyväisyys: Annotated[Luku, Kenttä("Tyytyväisyys 1–5", "Nöjdhet 1–5", väli=(1, 5), vaadittu=True)] = None
    miksiottivastaan: Annotated[
        Pitkä, Kenttä("Miksi otit työn vastaan?", "Varför tog du emot arbetet?", vaadittu=True)
    ] = None
    kertominen: Annotated[
        TyönantajaTietää | None,
        Kenttä("Mitä työnantaja tietää", "Vad arbetsgivaren vet", salassa="T", vaadittu=True),
    ] = None
    yhteyslupa: Annotated[
        TyöaikainenYhteyslupa | None,
        Kenttä(
            "Saako valmentaja olla yhteydessä työnantajaan?",
            "Får arbetscoachen kontakta arbetsgivaren?",
            vaadittu=True,
        ),
    ] = None
    suostumus: Annotated[
        Viite,
        Kenttä(
            "Työnantajan suostumusrivi",
            "Samtycke som gäller arbetsgivaren",
            viite="suostumukset",
            vaadittu=lambda rivi, _: rivi.yhteyslupa not in (None, TyöaikainenYhteyslupa.EI),
        ),
    ] = None
    etuusneuvonta: Annotated[
        Viite,
        Kenttä(
            "Etuusneuvonta ennen työn alkua",
            "Förmånsrådgivning före arbetets början",
            salassa="S",
            viite="etuusneuvonta",
            vaadittu=lambda rivi, _: rivi.eineuvontaa is None,
        ),
    ] = None
    eineuvontaa: Annotated[
        EiNeuvontaa | None, Kenttä("Miksi neuvontaa ei annettu", "Varför rådgivning inte gavs", salassa="S")
    ] = None
    ilmoitukset: Annotated[list[Ilmoitus], Kenttä("Tehdyt ilmoitukset", "Gjorda anmälningar", salassa="S")] = []
    tuetlyhyesti: Annotated[
        Pitkä, Kenttä("Ensimmäiset tuet", "De första stödåtgärderna", salassa="T", vaadittu=True)
    ] = None
    tukisuunnitelma: Annotated[Viite, Kenttä("Tukisuunnitelma", "Stödplan", viite="työsuhteet[].tukisuunnitelmat")] = (
        None
    )
    ennenalkua: Annotated[Pvm, Kenttä("Tapaaminen ennen alkua", "Möte före början", vaadittu=True, tuleva=True)] = None
    jälkeenalun: Annotated[
        Pvm, Kenttä("Tapaaminen kolmen päivän sisällä", "Möte inom tre dagar", vaadittu=True, tuleva=True)
    ] = None
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()


class Muutos(Malli):
    """Muutos työssä. Se johtaa etuusneuvontaan tai tukisuunnitelman päivitykseen."""

    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    laji: Annotated[MuutoksenLaji | None, Kenttä("Laji", "Typ", vaadittu=True)] = None
    päiviä: Annotated[Luku, Kenttä("Poissaolopäiviä", "Frånvarodagar", salassa="T", väli=(0, 366))] = None
    kuvaus: Annotated[Pitkä, Kenttä("Kuvaus", "Beskrivning", salassa="T")] = None


class PäättymisenKuvaus(Malli):
    """Miten asiakas ja työnantaja kuvaavat päättymistä."""

    asiakas: Annotated[Pitkä, Kenttä("Asiakkaan kuvaus", "Klientens beskrivning", salassa="T", vaadittu=True)] = None
    työnantaja: Annotated[
        Pitkä, Kenttä("Työnantajan kuvaus (luvalla)", "Arbetsgivarens beskrivning (med lov)", salassa="T")
    ] = None


class PäättymisenOpit(Malli):
    """Mitä työstä opittiin."""

    vahvuudet: Annotated[Pitkä, Kenttä("Mitä opittiin vahvuuksista", "Lärdomar om styrkor", vaadittu=True)] = None
    toiveet: Annotated[Pitkä, Kenttä("Mitä opittiin toiveista", "Lärdomar om önskemål", vaadittu=True)] = None
    tuki: Annotated[Pitkä, Kenttä("Mitä opittiin tuesta", "Lärdomar om stödet", vaadittu=True)] = None
    työnantaja: Annotated[Pitkä, Kenttä("Mitä opittiin työnantajasta", "Lärdomar om arbetsgivaren", vaadittu=True)] = (
        None
    )


class TuenArvio(Malli):
    """Mikä tuki toimi, mikä puuttui."""

    toimi: Annotated[Pitkä, Kenttä("Mikä tuki toimi", "Vilket stöd fungerade", salassa="T", vaadittu=True)] = None
    puuttui: Annotated[
        Pitkä, Kenttä("Mitä tukea olisi tarvittu", "Vilket stöd hade behövts", salassa="T", vaadittu=True)
    ] = None


class Verkostokäsittely(Malli):
    """Milloin ja keiden kanssa päättymisestä puhuttiin."""

    pvm: Annotated[Pvm, Kenttä("Käsitelty verkoston kanssa", "Behandlat med nätverket", salassa="S")] = None
    keskustelijat: Annotated[Teksti, Kenttä("Keskustelijat", "Deltagare", salassa="S")] = None


class KäytännönAsiat(Malli):
    """Päättymisen käytännön asiat ja päivä, jona kukin tehtiin."""

    työtodistus: Annotated[Pvm, Kenttä("Työtodistus", "Arbetsintyg", salassa="S")] = None
    lopputili: Annotated[Pvm, Kenttä("Lopputili", "Slutlön", salassa="S")] = None
    etuusilmoitukset: Annotated[Pvm, Kenttä("Etuusilmoitukset", "Förmånsanmälningar", salassa="S")] = None
    työttömyysetuus: Annotated[
        Pvm, Kenttä("Ansiopäiväraha- tai yleistukihakemus", "Ansökan om dagpenning eller allmänt stöd", salassa="S")
    ] = None
    palkkatuki: Annotated[Pvm, Kenttä("Palkkatuen lopetus", "Lönesubventionen avslutad", salassa="S")] = None


class Suosittelija(Malli):
    """Voiko työnantaja suositella asiakasta."""

    suosittelee: Annotated[KylläEi, Kenttä("Suosittelija?", "Referens?")] = None
    nimi: Annotated[Teksti, Kenttä("Suosittelijan nimi", "Referensens namn")] = None


class Päättyminen(Malli):
    """Lomake D: mitä päättyneestä työstä opittiin. Ei epäonnistumisraportti."""

    päiväys: Annotated[Pvm, Kenttä("Lomakkeen päiväys", "Blankettens datum", vaadittu=True)] = None
    päättyi: Annotated[Pvm, Kenttä("Viimeinen työpäivä", "Sista arbetsdagen", vaadittu=True)] = None
    tietosaatu: Annotated[Pvm, Kenttä("Valmentaja sai tiedon", "Arbetscoachen fick veta", vaadittu=True)] = None
    yhteydenotto: Annotated[
        Pvm, Kenttä("Valmentaja otti yhteyttä asiakkaaseen", "Arbetscoachen kontaktade klienten", vaadittu=True)
    ] = None
    syy: Annotated[PäättymisenSyy | None, Kenttä("Syy", "Orsak", salassa="T", vaadittu=True)] = None
    purkaja: Annotated[
        Osapuoli | None,
        Kenttä(
            "Kumpi purki", "Vem hävde", salassa="T", vaadittu=lambda rivi, _: rivi.syy is PäättymisenSyy.KOEAIKAPURKU
        ),
    ] = None
    kuvaus: Annotated[PäättymisenKuvaus, Kenttä("Tarkempi kuvaus", "Närmare beskrivning")] = PäättymisenKuvaus()
    laatu: Annotated[Laatu | None, Kenttä("Päättymisen laatu", "Hur det upphörde", salassa="T")] = None
    pidin: Annotated[Pitkä, Kenttä("Mistä pidin", "Vad jag tyckte om", vaadittu=True)] = None
    enpitänyt: Annotated[Pitkä, Kenttä("Mistä en pitänyt", "Vad jag inte tyckte om", vaadittu=True)] = None
    tyytyväisyys: Annotated[Luku, Kenttä("Tyytyväisyys 1–5", "Nöjdhet 1–5", väli=(1, 5))] = None
    opit: Annotated[PäättymisenOpit, Kenttä("Mitä opittiin", "Lärdomar")] = PäättymisenOpit()
    tuki: Annotated[TuenArvio, Kenttä("Tuki", "Stöd")] = TuenArvio()
    verkosto: Annotated[Verkostokäsittely, Kenttä("Verkosto", "Nätverk", salassa="S")] = Verkostokäsittely()
    käytännöt: Annotated[KäytännönAsiat, Kenttä("Käytännön asiat", "Praktiska saker", salassa="S")] = KäytännönAsiat()
    suosittelija: Annotated[Suosittelija, Kenttä("Suosittelija", "Referens")] = Suosittelija()
    jatko: Annotated[Jatko | None, Kenttä("Haluatko uuden työn?", "Vill du ha ett nytt arbete?", vaadittu=True)] = None
    jatkopvm: Annotated[
        Pvm,
        Kenttä(
            "Tauon jälkeen, arviolta",
            "Efter en paus, uppskattningsvis",
            tuleva=True,
            vaadittu=lambda rivi, _: rivi.jatko is Jatko.TAUON_JÄLKEEN,
        ),
    ] = None
    profiilipäivitys: Annotated[
        Viite,
        Kenttä("Profiili päivitetty", "Profilen uppdaterad", viite="profiili.päivitykset", vaadittu=True),
    ] = None
    uusisuunnitelma: Annotated[
        Viite,
        Kenttä(
            "Uusi työnhakusuunnitelma",
            "Ny plan för jobbsökning",
            viite="työnhakusuunnitelmat",
            vaadittu=lambda rivi, _: rivi.jatko is Jatko.HETI,
        ),
    ] = None
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()


class Työsuhde(Malli):
    """Yksi työsuhde alusta loppuun: C, tukisuunnitelmat, yhteydenpito, muutokset ja D."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    aloitus: Annotated[Aloitus, Kenttä("Työsuhteen aloittaminen", "När anställningen inleds")] = Aloitus()
    tukisuunnitelmat: Annotated[
        list[Tukisuunnitelma], Kenttä("Suunnitelmat työsuhteen aikaisesta tuesta", "Planer för stöd")
    ] = []
    yhteydenpito: Annotated[list[Yhteydenpitorivi], Kenttä("Yhteydenpito työn aikana", "Kontakter under arbetet")] = []
    muutokset: Annotated[list[Muutos], Kenttä("Muutokset työssä", "Ändringar i arbetet")] = []
    päättyminen: Annotated[Päättyminen, Kenttä("Työsuhteen päättyminen", "När anställningen upphör")] = Päättyminen()

    @johdettu("Monesko työsuhde", "Anställning nr")
    def järjestys(self, juuri: "Asiakastiedosto") -> int:
        """Palauta, monesko työsuhde valmennuksen aikana; ensimmäinen on 1."""
        return 1 + [työsuhde.id for työsuhde in juuri.työsuhteet].index(self.id)

    @johdettu("Työsuhteen kesto", "Anställningens längd", yksikkö="päivää")
    def kestopäiviä(self, juuri: "Asiakastiedosto") -> int | None:
        """Palauta päättyneen työn kesto päivinä, molemmat päivät mukana; None, jos työ jatkuu tai päivä puuttuu."""
        if self.aloitus.alkoi is None or self.päättyminen.päättyi is None:
            return None
        return (self.päättyminen.päättyi - self.aloitus.alkoi).days + 1

    @johdettu("Kesto viikkoina", "Längd i veckor", yksikkö="viikkoa")
    def kestoviikkoja(self, juuri: "Asiakastiedosto") -> int | None:
        """Palauta päättyneen työn kesto täysinä viikkoina."""
        päiviä = self.kestopäiviä(juuri)
        return None if päiviä is None else päiviä // 7

    def on_avoin(self) -> bool:
        """Kerro, onko työ avoimilla työmarkkinoilla: kaikki viisi ehtoa ja oikea työsuhde."""
        laji = self.aloitus.laji
        return laji is not None and laji.on_työsuhde and self.aloitus.avoin.kaikki()

    def on_käynnissä(self, päivä: date) -> bool:
        """Kerro, jatkuuko työ päivänä: alkanut, eikä viimeinen työpäivä ole vielä ohi."""
        alkoi, päättyi = self.aloitus.alkoi, self.päättyminen.päättyi
        return alkoi is not None and alkoi <= päivä and (päättyi is None or päättyi >= päivä)
