"""Vaihe 2: ammatillinen profiili (Lomake A) ja etuusneuvonta."""

from typing import TYPE_CHECKING, Annotated

from lomake.fields import (
    Kenttä,
    Kuukausi,
    KylläEi,
    Luku,
    Malli,
    Pitkä,
    Pvm,
    Päivät,
    Teksti,
    Tunnus,
    Valinta,
    Viite,
    Viitteet,
    johdettu,
)
from lomake.tiedot.yhteiset import Allekirjoitukset, Kirjattu, Tekijä, Tulonlähde

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto


class Tietolähde(Valinta):
    """Mistä profiilin tiedot on saatu."""

    ASIAKAS = "asiakas", "klienten"
    VERKOSTO = "verkosto/hoitotaho", "nätverket/vårdinstansen"
    ASIAKIRJAT = "asiakirjat", "dokument"
    LÄHEINEN = "läheinen", "närstående"
    ENTINEN_TYÖNANTAJA = "entinen työnantaja", "tidigare arbetsgivare"
    KYKYVIISARI = "Kykyviisari", "Förmågaren"
    CV = "CV", "CV"
    MUU = "muu", "annat"


class ToiveenLaji(Valinta):
    """Mitä toive koskee."""

    AMMATTI = "ammatti", "yrke"
    ALA = "ala", "bransch"
    TYÖAIKA = "työaika", "arbetstid"
    VUORO = "vuoro", "arbetsskift"
    PALKKA = "palkka", "lön"
    SIJAINTI = "sijainti ja matka", "plats och resväg"
    TYÖYMPÄRISTÖ = "työympäristö", "arbetsmiljö"
    IHMISET = "ihmiset ja kontaktit", "människor och kontakter"
    TEHTÄVÄT = "tehtävien luonne", "uppgifternas art"
    KUORMITUS = "työn kuormitus", "arbetets belastning"
    MERKITYS = "työn merkitys", "arbetets betydelse"
    KIELI = "kieli", "språk"
    MUU = "muu", "annat"


class Tärkeys(Valinta):
    """Kuinka paljon toive painaa."""

    EHDOTON = "ehdoton", "absolut"
    TÄRKEÄ = "tärkeä", "viktigt"
    TOIVE = "toive", "önskemål"


class ToiveenLähde(Valinta):
    """Mistä toive opittiin."""

    ASIAKAS = "asiakas kertoi", "klienten berättade"
    TYÖKOKEMUS = "työkokemus", "arbetserfarenhet"
    TYÖSUHDE = "työsuhde", "anställning"
    LÄHEINEN = "läheinen", "närstående"
    TUTUSTUMISKÄYNTI = "tutustumiskäynti", "studiebesök"


class Vuoro(Valinta):
    """Milloin asiakas voi tehdä työtä."""

    AAMU = "aamu", "morgon"
    PÄIVÄ = "päivä", "dag"
    ILTA = "ilta", "kväll"
    YÖ = "yö", "natt"
    VIIKONLOPPU = "viikonloppu", "veckoslut"
    VAIHTELEVA = "vaihteleva", "varierande"


class Kulkutapa(Valinta):
    """Miten asiakas kulkee töihin."""

    KÄVELY = "kävely", "till fots"
    PYÖRÄ = "pyörä", "cykel"
    BUSSI = "bussi", "buss"
    JUNA = "juna", "tåg"
    OMA_AUTO = "oma auto", "egen bil"
    KYYTI = "kyyti", "skjuts"


class Palkkayksikkö(Valinta):
    """Mille ajalle palkka on."""

    TUNTI = "€/h", "€/h"
    KUUKAUSI = "€/kk", "€/mån."


class Aloitusvalmius(Valinta):
    """Kuinka pian asiakas voi aloittaa."""

    HETI = "heti", "genast"
    VK_2 = "2 vk", "2 veckor"
    KK_1 = "1 kk", "1 månad"
    MUU = "muu", "annat"


class Kortti(Valinta):
    """Kortit ja luvat."""

    HYGIENIAPASSI = "hygieniapassi", "hygienpass"
    TYÖTURVALLISUUSKORTTI = "työturvallisuuskortti", "arbetssäkerhetskort"
    TULITYÖKORTTI = "tulityökortti", "kort för heta arbeten"
    ENSIAPU = "ensiapu", "första hjälpen"
    ANNISKELUPASSI = "anniskelupassi", "serveringspass"
    TRUKKIKORTTI = "trukkikortti", "truckkort"
    TIETURVA = "tieturva", "vägsäkerhetskort"
    AJOKORTTI = "ajokortti", "körkort"
    JÄRJESTYKSENVALVOJA = "järjestyksenvalvoja", "ordningsvakt"
    MUU = "muu", "annat"


class Kielitaso(Valinta):
    """Kuinka hyvin kieli sujuu."""

    ÄIDINKIELI = "äidinkieli", "modersmål"
    SUJUVA = "sujuva", "flytande"
    TYYDYTTÄVÄ = "tyydyttävä", "nöjaktig"
    ALKEET = "alkeet", "grunder"


class Digitaidot(Valinta):
    """Miten asiakas käyttää digitaalisia palveluja."""

    ITSENÄINEN = "itsenäinen", "självständig"
    TUKEA = "tarvitsee tukea", "behöver stöd"
    EI_KÄYTÄ = "ei käytä", "använder inte"


class LähdönSyy(Valinta):
    """Miksi aiempi työ päättyi."""

    MÄÄRÄAIKA = "määräaika", "visstid"
    IRTISANOUTUI = "irtisanoutui", "sade upp sig"
    IRTISANOTTIIN = "irtisanottiin", "blev uppsagd"
    TERVEYS = "terveys", "hälsan"
    MUUTTO = "muutto", "flytt"
    MUU = "muu", "annat"


class Mukautus(Valinta):
    """Työn mukautukset, jotka auttaisivat."""

    LYHENNETTY = "lyhennetty työaika", "förkortad arbetstid"
    JOUSTAVA_ALOITUS = "joustava aloitus", "flexibel start"
    TAUOT = "taukojen rytmitys", "regelbundna pauser"
    RAUHALLINEN_TILA = "rauhallinen tila", "lugnt utrymme"
    OHJEET = "kirjalliset/kuvalliset ohjeet", "skriftliga/bildliga anvisningar"
    YKSI_KERRALLAAN = "yksi tehtävä kerrallaan", "en uppgift åt gången"
    APUVÄLINE = "apuväline", "hjälpmedel"
    TYÖPARI = "työparin tuki", "stöd av en arbetskamrat"
    ETÄTYÖ = "etätyö", "distansarbete"
    RÄÄTÄLÖINTI = "tehtävien räätälöinti", "skräddarsydda uppgifter"
    MUU = "muu", "annat"


class ArjenVälineet(Valinta):
    """Mitkä työhön tarvittavat asiat ovat kunnossa."""

    TYÖVAATTEET = "työvaatteet", "arbetskläder"
    PUHELIN = "puhelin", "telefon"
    PANKKITUNNUKSET = "pankkitunnukset", "nätbankskoder"
    HENKILÖTODISTUS = "henkilötodistus", "identitetsbevis"


class NeuvojanPätevyys(Valinta):
    """Kuka etuuksista neuvoi (kriteeri 12)."""

    KELA = "Kelan asiantuntija", "sakkunnig vid FPA"
    ETUUSNEUVOJA = "etuus-/sosiaalineuvoja", "förmåns-/socialrådgivare"
    SOSIAALIOHJAAJA = "sosiaaliohjaaja", "socialhandledare"
    TYÖKYKYKOORDINAATTORI = "työkykykoordinaattori", "arbetsförmågekoordinator"
    ELÄKELAITOS = "eläkelaitos", "pensionsanstalt"
    VALMENTAJA = "työhönvalmentaja itse", "arbetscoachen själv"
    MUU = "muu", "annan"


class NeuvonnanAihe(Valinta):
    """Mistä etuuksista puhuttiin."""

    TYÖTULOT = "työtulot ja yleistuki/ansiopäiväraha", "arbetsinkomster och allmänt stöd/inkomstrelaterad dagpenning"
    ASUMISTUKI = "asumistuki", "bostadsbidrag"
    TOIMEENTULOTUKI = "toimeentulotuki", "utkomststöd"
    ELÄKE = "eläke ja ansaintaraja", "pension och inkomstgräns"
    KUNTOUTUSRAHA = "kuntoutusraha", "rehabiliteringspenning"
    OPINTOTUKI = "opintotuki", "studiestöd"
    VEROTUS = "verotus", "beskattning"
    PALKKATUKI = "palkkatuki", "lönesubvention"
    ILMOITUSVELVOLLISUUS = "ilmoitusvelvollisuus", "anmälningsskyldighet"


class NeuvonnanTilanne(Valinta):
    """Missä tilanteessa etuuksista neuvottiin."""

    ENNEN_TYÖTÄ = "ennen työtä", "före arbetet"
    TUNNIT = "tuntien muutos", "ändrad arbetstid"
    PALKKA = "palkan muutos", "ändrad lön"
    PÄÄTTYMINEN = "työn päättyminen", "arbetet upphör"
    OPINNOT = "opinnot", "studier"


class Kertomistilanne(Valinta):
    """Missä tilanteessa kertomisesta keskusteltiin."""

    ALKU = "alku", "i början"
    KK_2_ILMAN_TYÖTÄ = "2 kk ilman työtä", "2 mån. utan arbete"
    ENNEN_HAASTATTELUA = "ennen haastattelua", "före intervju"
    TYÖN_ALKAESSA = "työn alkaessa", "när arbetet börjar"
    VAIKEUS_TYÖSSÄ = "vaikeus työssä", "svårighet i arbetet"


class Kertomispäätös(Valinta):
    """Mitä asiakas on päättänyt kertomisesta."""

    EI_KERROTA = "ei kerrota", "berättas inte"
    TUEN_TARVE = "kerrotaan tuen tarpeesta ilman syytä", "stödbehovet berättas, inte orsaken"
    SOVITUT = "kerrotaan sovitut asiat", "det som avtalats berättas"
    MYÖHEMMIN = "päätetään myöhemmin", "beslutas senare"


class Yhteyslupa(Valinta):
    """Saako valmentaja olla yhteydessä työnantajaan asiakkaan nimellä."""

    KYLLÄ = "kyllä", "ja"
    NIMETTÖMÄSTI = "vain nimettömästi", "endast anonymt"
    EI_VIELÄ = "ei vielä", "inte ännu"
    EI = "ei", "nej"


class PäivityksenSyy(Valinta):
    """Miksi profiilia päivitettiin."""

    ALKOI = "työsuhde alkoi", "anställningen började"
    PÄÄTTYI = "työsuhde päättyi", "anställningen upphörde"
    OPINNOT = "opinnot", "studier"
    TUTUSTUMISKÄYNTI = "tutustumiskäynti", "studiebesök"
    HAASTATTELU = "haastattelu", "intervju"
    MUU = "muu tieto", "annan uppgift"


class ProfiilinTavoite(Malli):
    """A1: mihin työllä pyritään."""

    unelma: Annotated[Pitkä, Kenttä("Mikä on unelmatyösi?", "Vilket är ditt drömjobb?", vaadittu=True)] = None
    nyt: Annotated[
        Pitkä,
        Kenttä("Millaista työtä haluaisit tehdä nyt?", "Vilket slags arbete skulle du vilja göra nu?", vaadittu=True),
    ] = None
    miksi: Annotated[Pitkä, Kenttä("Mikä siinä kiinnostaa?", "Vad är det i arbetet som intresserar dig?")] = None
    eihalua: Annotated[Pitkä, Kenttä("Millaista työtä et halua tehdä?", "Vilket slags arbete vill du inte göra?")] = (
        None
    )
    ura: Annotated[Pitkä, Kenttä("Pitkän aikavälin tavoite (ura, opinnot)", "Mål på lång sikt (karriär, studier)")] = (
        None
    )
    hyödyt: Annotated[Pitkä, Kenttä("Mitä hyvää työ toisi?", "Vilka fördelar skulle arbetet ge dig?", salassa="T")] = (
        None
    )
    huolet: Annotated[Pitkä, Kenttä("Mikä mietityttää?", "Vad funderar du över?", salassa="T")] = None


class Toive(Malli):
    """Asiakkaan toive työstä. Toivetta ei muuteta: se poistuu, ja tilalle tulee uusi rivi."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    teksti: Annotated[Teksti, Kenttä("Toive", "Önskemål", vaadittu=True)] = None
    laji: Annotated[ToiveenLaji | None, Kenttä("Laji", "Typ", vaadittu=True)] = None
    tärkeys: Annotated[Tärkeys | None, Kenttä("Tärkeys", "Vikt", vaadittu=True)] = None
    lisätty: Annotated[Pvm, Kenttä("Lisätty", "Tillagt", vaadittu=True)] = None
    poistunut: Annotated[Pvm, Kenttä("Poistunut", "Borttaget")] = None
    lähde: Annotated[ToiveenLähde | None, Kenttä("Mistä opittu", "Källa")] = None
    työsuhde: Annotated[Viite, Kenttä("Työsuhde", "Anställning", viite="työsuhteet")] = None


class Työaikatoive(Malli):
    """Montako tuntia viikossa."""

    vähintään: Annotated[
        Luku, Kenttä("Työaika vähintään", "Arbetstid minst", yksikkö="h/vko", väli=(0, 60), vaadittu=True)
    ] = None
    enintään: Annotated[
        Luku, Kenttä("Työaika enintään", "Arbetstid högst", yksikkö="h/vko", väli=(0, 60), vaadittu=True)
    ] = None


class Matkatoive(Malli):
    """Miten ja kuinka kaukaa töihin kuljetaan."""

    kulkutapa: Annotated[list[Kulkutapa], Kenttä("Kulkutapa", "Färdsätt", vaadittu=True)] = []
    enintäänmin: Annotated[
        Luku, Kenttä("Matka enintään", "Resväg högst", yksikkö="min", väli=(0, 300), vaadittu=True)
    ] = None


class Palkkatoive(Malli):
    """Asiakkaan palkkatoive."""

    määrä: Annotated[Luku, Kenttä("Palkkatoive", "Löneönskemål")] = None
    yksikkö: Annotated[Palkkayksikkö | None, Kenttä("Palkan yksikkö", "Lönens enhet")] = None


class Vahvuus(Malli):
    """Asiakkaan vahvuus työssä, esimerkin kanssa."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    vahvuus: Annotated[Teksti, Kenttä("Vahvuus", "Styrka", vaadittu=True)] = None
    esimerkki: Annotated[Pitkä, Kenttä("Esimerkki: milloin tämä on näkynyt?", "Exempel: när har detta synts?")] = None
    näkyytyössä: Annotated[Teksti, Kenttä("Miten vahvuus näkyy työssä", "Hur styrkan syns i arbetet")] = None
    saakertoatyönantajalle: Annotated[KylläEi, Kenttä("Saa kertoa työnantajalle", "Får berättas för arbetsgivaren")] = (
        None
    )


class Koulutus(Malli):
    """Tutkinto tai opinnot."""

    oppilaitos: Annotated[Teksti, Kenttä("Oppilaitos", "Läroanstalt")] = None
    tutkinto: Annotated[Teksti, Kenttä("Tutkinto tai opinnot", "Examen eller studier", vaadittu=True)] = None
    alkoi: Annotated[Kuukausi, Kenttä("Alkoi", "Började")] = None
    päättyi: Annotated[Kuukausi, Kenttä("Päättyi", "Slutade")] = None
    valmistunut: Annotated[KylläEi, Kenttä("Valmistunut", "Utexaminerad")] = None
    mistäpidin: Annotated[Pitkä, Kenttä("Mistä pidin", "Vad jag tyckte om")] = None
    haasteet: Annotated[Pitkä, Kenttä("Mikä oli vaikeaa", "Vad som var svårt", salassa="T")] = None


class Korttirivi(Malli):
    """Asiakkaan kortti tai lupa."""

    kortti: Annotated[Kortti | None, Kenttä("Kortti tai lupa", "Kort eller tillstånd", vaadittu=True)] = None
    tarkenne: Annotated[Teksti, Kenttä("Luokka tai muu kortti", "Klass eller annat kort")] = None
    voimassa: Annotated[Pvm, Kenttä("Voimassa asti", "Giltigt till", tuleva=True)] = None


class Kielirivi(Malli):
    """Asiakkaan kielitaito."""

    kieli: Annotated[Teksti, Kenttä("Kieli", "Språk", vaadittu=True)] = None
    taso: Annotated[Kielitaso | None, Kenttä("Taso", "Nivå", vaadittu=True)] = None


class Opiskelutoive(Malli):
    """Haluaako asiakas opiskella."""

    haluaa: Annotated[KylläEi, Kenttä("Haluatko opiskella?", "Vill du studera?", vaadittu=True)] = None
    mitä: Annotated[Pitkä, Kenttä("Mitä ja milloin?", "Vad och när?")] = None


class Työhistoria(Malli):
    """Aiempi työ."""

    työnantaja: Annotated[Teksti, Kenttä("Työnantaja", "Arbetsgivare", vaadittu=True)] = None
    nimike: Annotated[Teksti, Kenttä("Tehtävänimike", "Yrkesbeteckning")] = None
    tehtävät: Annotated[Pitkä, Kenttä("Päätehtävät", "Huvudsakliga uppgifter")] = None
    alkoi: Annotated[Kuukausi, Kenttä("Alkoi", "Började")] = None
    päättyi: Annotated[Kuukausi, Kenttä("Päättyi", "Slutade")] = None
    tunnit: Annotated[Luku, Kenttä("Työaika", "Arbetstid", yksikkö="h/vko")] = None
    mitensai: Annotated[Teksti, Kenttä("Miten sait työn", "Hur du fick arbetet")] = None
    pidin: Annotated[Pitkä, Kenttä("Mistä pidit", "Vad du tyckte om")] = None
    enpitänyt: Annotated[Pitkä, Kenttä("Mistä et pitänyt", "Vad du inte tyckte om")] = None
    työyhteisö: Annotated[Pitkä, Kenttä("Esihenkilö ja työkaverit", "Chefen och arbetskamraterna")] = None
    lähdönsyy: Annotated[LähdönSyy | None, Kenttä("Lähdön syy", "Orsak till att du slutade", salassa="T")] = None
    suositus: Annotated[
        KylläEi, Kenttä("Saako ottaa yhteyttä suositusta varten", "Får kontaktas för rekommendation")
    ] = None
    opit: Annotated[Pitkä, Kenttä("Mitä opin", "Vad jag lärde mig")] = None


class Muukokemus(Malli):
    """Vapaaehtoistyö, työkokeilu, kuntouttava työtoiminta, varusmies- tai siviilipalvelus."""

    mitä: Annotated[Teksti, Kenttä("Mitä", "Vad", vaadittu=True)] = None
    missä: Annotated[Teksti, Kenttä("Missä", "Var")] = None
    milloin: Annotated[Teksti, Kenttä("Milloin", "När")] = None
    opit: Annotated[Pitkä, Kenttä("Mitä opin", "Vad jag lärde mig")] = None


class Kykyviisari(Malli):
    """Kykyviisarin tulos: koettu työkyky 0–10."""

    pvm: Annotated[Pvm, Kenttä("Päivä", "Datum", salassa="T", vaadittu=True)] = None
    työkyky: Annotated[Luku, Kenttä("Työkyky 0–10", "Arbetsförmåga 0–10", salassa="T", väli=(0, 10))] = None
    huomio: Annotated[Teksti, Kenttä("Huomio", "Anmärkning", salassa="T")] = None


class Terveys(Malli):
    """A6: työ- ja toimintakyky. Omalla sivullaan, jotta sen voi jättää pois kopiosta."""

    arvio: Annotated[Luku, Kenttä("Oma arvio työkyvystä 0–10", "Egen bedömning 0–10", salassa="T", väli=(0, 10))] = None
    kykyviisari: Annotated[list[Kykyviisari], Kenttä("Kykyviisari tehty", "Förmågaren gjord", salassa="T")] = []
    kuvaus: Annotated[
        Pitkä,
        Kenttä(
            "Terveydentila ja oireet, jotka vaikuttavat työhön",
            "Hälsotillstånd och symtom som inverkar på arbetet",
            salassa="T",
        ),
    ] = None
    fyysinen: Annotated[
        Pitkä,
        Kenttä(
            "Fyysinen jaksaminen (seisominen, nostaminen, kävely, tarkkuus)",
            "Fysisk ork (stående, lyft, gång, precision)",
            salassa="T",
        ),
    ] = None
    kognitiivinen: Annotated[
        Pitkä,
        Kenttä(
            "Muisti, keskittyminen, oppiminen, lukeminen ja kirjoittaminen",
            "Minne, koncentration, inlärning, läsning och skrivning",
            salassa="T",
        ),
    ] = None
    lääkitys: Annotated[
        Pitkä,
        Kenttä(
            "Lääkityksen vaikutus työhön (vireys, ajankohta)",
            "Medicineringens inverkan på arbetet (pigghet, tidpunkt)",
            salassa="T",
        ),
    ] = None
    merkit: Annotated[
        Pitkä, Kenttä("Varhaiset merkit, kun vointi heikkenee", "Tidiga tecken när måendet försämras", salassa="T")
    ] = None
    keinot: Annotated[Pitkä, Kenttä("Mikä auttaa?", "Vad hjälper?", salassa="T", vaadittu=True)] = None
    päihteet: Annotated[
        Pitkä,
        Kenttä(
            "Päihteet ja pelaaminen suhteessa työhön", "Rusmedel och spelande i förhållande till arbetet", salassa="T"
        ),
    ] = None
    mukautukset: Annotated[
        list[Mukautus],
        Kenttä("Mukautukset, jotka auttaisivat työssä", "Anpassningar som skulle hjälpa i arbetet", salassa="T"),
    ] = []
    mukautusmuu: Annotated[Teksti, Kenttä("Muu mukautus", "Annan anpassning", salassa="T")] = None


class Arki(Malli):
    """A7: arki ja elämäntilanne."""

    päivä: Annotated[Pitkä, Kenttä("Millainen on tavallinen päiväsi?", "Hur ser en vanlig dag ut för dig?")] = None
    uni: Annotated[Pitkä, Kenttä("Uni ja rytmi", "Sömn och rytm", salassa="T")] = None
    asuminen: Annotated[Teksti, Kenttä("Asuminen", "Boende", salassa="S")] = None
    hoiva: Annotated[Teksti, Kenttä("Lasten- tai omaishoito", "Barn- eller närståendevård", salassa="S")] = None
    liikkuminen: Annotated[Pitkä, Kenttä("Liikkuminen ja ajokortti", "Hur du tar dig fram, körkort", vaadittu=True)] = (
        None
    )
    kunnossa: Annotated[list[ArjenVälineet], Kenttä("Mitkä ovat kunnossa?", "Vad är i ordning?")] = []


class Työnantajavihje(Malli):
    """Läheinen tai tuttu, joka tuntee työnantajan."""

    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn", vaadittu=True)] = None
    suhde: Annotated[Teksti, Kenttä("Suhde", "Relation")] = None
    työnantaja: Annotated[Teksti, Kenttä("Työnantaja", "Arbetsgivare")] = None
    yhteydenottaja: Annotated[Tekijä | None, Kenttä("Kuka ottaa yhteyttä", "Vem tar kontakt")] = None


class Verkostot(Malli):
    """A8: läheiset ja tutut."""

    läheiset: Annotated[
        Pitkä, Kenttä("Läheiset ja heidän suhteensa työntekoon", "Närstående och deras förhållande till arbete")
    ] = None
    läheinenmukaan: Annotated[
        KylläEi, Kenttä("Saako läheisen ottaa mukaan?", "Får en närstående tas med?", vaadittu=True)
    ] = None
    työnantajavihjeet: Annotated[
        list[Työnantajavihje], Kenttä("Kuka tuntee työnantajia?", "Vem känner arbetsgivare?")
    ] = []
    kulttuuri: Annotated[
        Pitkä,
        Kenttä(
            "Kulttuuri, kieli ja tavat, jotka on hyvä ottaa huomioon", "Kultur, språk och vanor att beakta", salassa="S"
        ),
    ] = None


class Talous(Malli):
    """A9: talous."""

    tulot: Annotated[list[Tulonlähde], Kenttä("Tulot nyt", "Inkomster nu", salassa="S", vaadittu=True)] = []
    tulomuu: Annotated[Teksti, Kenttä("Muu tulonlähde", "Annan inkomst", salassa="S")] = None
    huolet: Annotated[Pitkä, Kenttä("Huolet toimeentulosta", "Oro för försörjningen", salassa="S")] = None
    velat: Annotated[KylläEi, Kenttä("Velkoja tai ulosotto", "Skulder eller utsökning", salassa="S")] = None
    velkaneuvonta: Annotated[
        KylläEi, Kenttä("Haluaa talous- ja velkaneuvontaa", "Vill ha ekonomi- och skuldrådgivning", salassa="S")
    ] = None
    edunvalvonta: Annotated[Teksti, Kenttä("Edunvalvonta", "Intressebevakning", salassa="S")] = None


class Rikostausta(Malli):
    """A10: kysytään vain, jos toivottu työ sitä edellyttää. Otetta ei kopioida eikä säilytetä."""

    vaikutus: Annotated[
        KylläEi,
        Kenttä(
            "Onko asioita, jotka vaikuttavat työnhakuun?", "Finns det något som påverkar jobbsökningen?", salassa="S"
        ),
    ] = None
    kuvaus: Annotated[Pitkä, Kenttä("Miten ne vaikuttavat?", "Hur påverkar det?", salassa="S")] = None


class Kertomiskeskustelu(Malli):
    """Keskustelu siitä, mitä työkyvyn rajoitteista kerrotaan (kriteeri 13)."""

    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", salassa="T", vaadittu=True)] = None
    hyödyt: Annotated[Pitkä, Kenttä("Hyödyt", "Fördelar", salassa="T")] = None
    haitat: Annotated[Pitkä, Kenttä("Haitat", "Nackdelar", salassa="T")] = None
    mukautukset: Annotated[Pitkä, Kenttä("Mukautukset", "Anpassningar", salassa="T")] = None
    esimerkki: Annotated[Pitkä, Kenttä("Mitä voisi sanoa", "Vad man kunde säga", salassa="T")] = None
    tilanne: Annotated[Kertomistilanne | None, Kenttä("Tilanne", "Situation", salassa="T")] = None


class Kertominen(Malli):
    """A11: työkyvyn rajoitteista kertominen. Asiakas päättää."""

    keskustelut: Annotated[
        list[Kertomiskeskustelu],
        Kenttä("Keskustelut kertomisesta", "Samtal om att berätta", salassa="T", vaadittu=True),
    ] = []
    päätös: Annotated[
        Kertomispäätös | None, Kenttä("Asiakkaan päätös nyt", "Klientens beslut nu", salassa="T", vaadittu=True)
    ] = None
    kuka: Annotated[
        Tekijä | None, Kenttä("Kuka kertoo", "Vem berättar", vaadittu=lambda rivi, _: kerrotaan(rivi.päätös))
    ] = None
    sanat: Annotated[
        Pitkä,
        Kenttä(
            "Mitä saa kertoa – sanatarkasti",
            "Vad får berättas – ordagrant",
            salassa="T",
            vaadittu=lambda rivi, _: kerrotaan(rivi.päätös),
        ),
    ] = None
    eisaa: Annotated[Pitkä, Kenttä("Mitä ei saa kertoa", "Vad får inte berättas", salassa="T")] = None
    yhteyslupa: Annotated[
        Yhteyslupa | None,
        Kenttä(
            "Saako valmentaja olla yhteydessä työnantajaan asiakkaan nimellä?",
            "Får arbetscoachen kontakta arbetsgivaren i klientens namn?",
            vaadittu=True,
        ),
    ] = None


def kerrotaan(päätös: Kertomispäätös | None) -> bool:
    """Kerro, salliiko päätös kertoa työnantajalle jotain tuen tarpeesta."""
    return päätös in (Kertomispäätös.TUEN_TARVE, Kertomispäätös.SOVITUT)


class Profiilipäivitys(Malli):
    """A13: mitä työstä, opinnoista tai käynnistä opittiin."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    syy: Annotated[PäivityksenSyy | None, Kenttä("Syy", "Orsak", vaadittu=True)] = None
    työsuhde: Annotated[Viite, Kenttä("Työsuhde", "Anställning", viite="työsuhteet")] = None
    opinnot: Annotated[Viite, Kenttä("Opinnot", "Studier", viite="opinnot")] = None
    mitäopittiin: Annotated[Pitkä, Kenttä("Mitä opittiin", "Vad lärde vi oss", vaadittu=True)] = None
    muuttuneettoiveet: Annotated[
        Viitteet, Kenttä("Muuttuneet toiveet", "Ändrade önskemål", viite="profiili.toiveet")
    ] = []


class Profiili(Malli):
    """Lomake A: kuva ihmisestä työntekijänä. Elävä asiakirja, jota täydennetään jokaisen työn jälkeen."""

    aloitettu: Annotated[Pvm, Kenttä("Aloitettu", "Påbörjad", vaadittu=True)] = None
    valmis: Annotated[Pvm, Kenttä("Valmis", "Färdig")] = None
    tapaamiset: Annotated[Päivät, Kenttä("Laatimistapaamiset (päivät)", "Möten (datum)", vaadittu=True)] = []
    tietolähteet: Annotated[
        list[Tietolähde], Kenttä("Mistä tiedot on saatu?", "Varifrån kommer uppgifterna?", vaadittu=True)
    ] = []
    tietolähdemuu: Annotated[Teksti, Kenttä("Muu tietolähde", "Annan källa")] = None
    tavoite: Annotated[ProfiilinTavoite, Kenttä("Työhön liittyvät tavoitteet", "Mål för arbetslivet")] = (
        ProfiilinTavoite()
    )
    toiveet: Annotated[list[Toive], Kenttä("Työtä koskevat toiveet", "Önskemål om arbetet", vaadittu=3)] = []
    työaika: Annotated[Työaikatoive, Kenttä("Työaika viikossa", "Arbetstid per vecka")] = Työaikatoive()
    vuorot: Annotated[list[Vuoro], Kenttä("Mitkä vuorot sopivat?", "Vilka skift passar?", vaadittu=True)] = []
    matka: Annotated[Matkatoive, Kenttä("Työmatka", "Arbetsresa")] = Matkatoive()
    palkkatoive: Annotated[Palkkatoive, Kenttä("Palkkatoive", "Löneönskemål")] = Palkkatoive()
    aloitusvalmius: Annotated[Aloitusvalmius | None, Kenttä("Aloitusvalmius", "Startberedskap")] = None
    aloitusvalmiusmuu: Annotated[Teksti, Kenttä("Muu aloitusvalmius", "Annan startberedskap")] = None
    vahvuudet: Annotated[list[Vahvuus], Kenttä("Vahvuudet", "Styrkor", vaadittu=3)] = []
    harrastukset: Annotated[Pitkä, Kenttä("Harrastukset ja vapaa-aika", "Hobbyer och fritid")] = None
    kiitos: Annotated[Pitkä, Kenttä("Mistä saat kiitosta?", "Vad får du beröm för?")] = None
    koulutus: Annotated[list[Koulutus], Kenttä("Koulutus", "Utbildning")] = []
    kortit: Annotated[list[Korttirivi], Kenttä("Kortit ja luvat", "Kort och tillstånd")] = []
    kielet: Annotated[list[Kielirivi], Kenttä("Kielet", "Språk")] = []
    digitaidot: Annotated[Digitaidot | None, Kenttä("Digitaidot", "Digitala färdigheter")] = None
    opiskelutoive: Annotated[Opiskelutoive, Kenttä("Opiskelu", "Studier")] = Opiskelutoive()
    työhistoria: Annotated[list[Työhistoria], Kenttä("Työkokemus", "Arbetserfarenhet")] = []
    muukokemus: Annotated[list[Muukokemus], Kenttä("Muu kokemus", "Annan erfarenhet")] = []
    terveys: Annotated[Terveys, Kenttä("Työ- ja toimintakyky", "Arbets- och funktionsförmåga", salassa="T")] = Terveys()
    arki: Annotated[Arki, Kenttä("Arki ja elämäntilanne", "Vardag och livssituation")] = Arki()
    verkostot: Annotated[Verkostot, Kenttä("Verkostot", "Nätverk")] = Verkostot()
    talous: Annotated[Talous, Kenttä("Talous", "Ekonomi", salassa="S")] = Talous()
    rikostausta: Annotated[Rikostausta, Kenttä("Rikostausta", "Brottslig bakgrund", salassa="S")] = Rikostausta()
    kertominen: Annotated[
        Kertominen, Kenttä("Työkyvyn rajoitteista kertominen", "Att berätta om begränsningar i arbetsförmågan")
    ] = Kertominen()
    yhteenveto: Annotated[
        Pitkä, Kenttä("Yhteenveto ja ensimmäiset askeleet", "Sammanfattning och de första stegen", vaadittu=True)
    ] = None
    päivitykset: Annotated[list[Profiilipäivitys], Kenttä("Päivitykset", "Uppdateringar")] = []
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()

    def on_tyhjä(self) -> bool:
        """Kerro, ettei profiilia ole aloitettu. Yhteyslupa ei ratkaise: siihen vastataan jo sopimuksessa."""
        ilman_lupaa = self.kertominen.model_copy(update={"yhteyslupa": None})
        return Malli.on_tyhjä(self.model_copy(update={"kertominen": ilman_lupaa}))


class Etuusneuvonta(Malli):
    """Yksi etuusneuvontakerta (kriteeri 12)."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", salassa="S", vaadittu=True)] = None
    antaja: Annotated[Teksti, Kenttä("Neuvoja", "Rådgivare", salassa="S", vaadittu=True)] = None
    pätevyys: Annotated[
        NeuvojanPätevyys | None, Kenttä("Neuvojan pätevyys", "Rådgivarens behörighet", salassa="S", vaadittu=True)
    ] = None
    aiheet: Annotated[list[NeuvonnanAihe], Kenttä("Aiheet", "Teman", salassa="S")] = []
    kirjallinenlaskelma: Annotated[KylläEi, Kenttä("Kirjallinen laskelma", "Skriftlig kalkyl", salassa="S")] = None
    tilanne: Annotated[NeuvonnanTilanne | None, Kenttä("Tilanne", "Situation", salassa="S", vaadittu=True)] = None
    työsuhde: Annotated[Viite, Kenttä("Työsuhde", "Anställning", viite="työsuhteet")] = None
    seuraava: Annotated[Pvm, Kenttä("Seuraava neuvonta", "Nästa rådgivning", salassa="S", tuleva=True)] = None

    @johdettu("Ennen työn alkua", "Före arbetets början")
    def ennentyönalkua(self, juuri: "Asiakastiedosto") -> bool | None:
        """Kerro, annettiinko neuvo ennen työsuhteen alkua; None, jos työsuhdetta tai päivää ei ole."""
        työsuhde = juuri.työsuhde(self.työsuhde)
        if työsuhde is None or työsuhde.aloitus.alkoi is None or self.päiväys is None:
            return None
        return self.päiväys < työsuhde.aloitus.alkoi
