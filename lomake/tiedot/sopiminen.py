"""Vaihe 1: lähete, suostumukset ja yhteistyösopimus."""

from datetime import date
from typing import Annotated

from lomake.fields import Kenttä, KylläEi, Malli, Pitkä, Pvm, Teksti, Tunnus, Valinta
from lomake.tiedot.yhteiset import Allekirjoitukset, Kirjattu, Tulonlähde


class Aloite(Valinta):
    """Keneltä aloite palveluun tuli."""

    ASIAKAS = "asiakas itse", "klienten själv"
    LÄHEINEN = "läheinen", "närstående"
    AMMATTILAINEN = "ammattilainen", "en yrkesperson"


class LähettäjänLaji(Valinta):
    """Lähettävän tahon laji; kriteerin 9 lähetelähteet."""

    AIKUISSOSIAALITYÖ = "aikuissosiaalityö", "vuxensocialarbete"
    VAMMAISPALVELUT = "vammaispalvelut", "funktionshinderservice"
    MIELENTERVEYS_PÄIHDE = "mielenterveys- ja päihdepalvelut", "mentalvårds- och missbrukartjänster"
    PERUSTERVEYDENHUOLTO = (
        "perusterveydenhuolto / työkyvyn tuen tiimi",
        "primärvård / team för stöd för arbetsförmågan",
    )
    ERIKOISSAIRAANHOITO = "erikoissairaanhoito", "specialiserad sjukvård"
    TYÖLLISYYSPALVELUT = "työllisyyspalvelut", "sysselsättningstjänster"
    MONIALAINEN = "monialainen tuki (ent. TYP)", "sektorsövergripande stöd (f.d. TYP)"
    KELA = "Kela", "FPA"
    KUNTOUTTAVA = "kuntouttava työtoiminta / työpaja", "arbetsverksamhet i rehabiliteringssyfte / verkstad"
    OPPILAITOS = "oppilaitos", "läroanstalt"
    JÄRJESTÖ = "järjestö", "organisation"
    ITSE = "itse hakeutunut", "sökt sig själv"
    MUU = "muu", "annan"


class HaluaaTöihin(Valinta):
    """Haluaako asiakas työllistyä avoimille työmarkkinoille."""

    KYLLÄ = "kyllä", "ja"
    EPÄVARMA = "epävarma – haluaa keskustella", "osäker – vill diskutera"
    EI = "ei", "nej"


class Asema(Valinta):
    """Työmarkkina-asema lähetteen tullessa."""

    TYÖTÖN = "työtön työnhakija", "arbetslös arbetssökande"
    TYÖ_VAARASSA = "työssä – työpaikka vaarassa", "i arbete – arbetsplatsen är hotad"
    SAIRAUSLOMALLA = "sairauslomalla", "sjukskriven"
    KUNTOUTUSTUELLA = "kuntoutustuella", "får rehabiliteringsstöd"
    TYÖKYVYTTÖMYYSELÄKKEELLÄ = "työkyvyttömyyseläkkeellä", "får sjuk- eller invalidpension"
    OSATYÖKYVYTTÖMYYSELÄKKEELLÄ = "osatyökyvyttömyyseläkkeellä", "får delinvalidpension"
    OPISKELIJA = "opiskelija", "studerande"
    KUNTOUTTAVASSA = "kuntouttavassa työtoiminnassa", "i arbetsverksamhet i rehabiliteringssyfte"
    TYÖKOKEILUSSA = "työkokeilussa", "i arbetsprövning"
    EI_TYÖNHAKIJANA = "ei työnhakijana", "inte arbetssökande"
    MUU = "muu", "annan"


class TyöttömyydenKesto(Valinta):
    """Kuinka kauan työttömyys on kestänyt."""

    ALLE_6_KK = "alle 6 kk", "under 6 mån."
    KK_6_12 = "6–12 kk", "6–12 mån."
    V_1_2 = "1–2 v", "1–2 år"
    V_2_5 = "2–5 v", "2–5 år"
    YLI_5_V = "yli 5 v", "över 5 år"
    EI_TYÖTÖN = "ei työtön", "inte arbetslös"


class VoimassaOlevaSuunnitelma(Valinta):
    """Muiden palvelujen suunnitelmat."""

    TYÖLLISTYMINEN = "työllistymissuunnitelma", "sysselsättningsplan"
    MONIALAINEN = "monialainen työllistymissuunnitelma", "sektorsövergripande sysselsättningsplan"
    AKTIVOINTI = "aktivointisuunnitelma", "aktiveringsplan"
    ASIAKAS = "asiakassuunnitelma", "klientplan"
    KUNTOUTUS = "kuntoutussuunnitelma", "rehabiliteringsplan"


class TehtyArvio(Valinta):
    """Työ- ja toimintakyvystä jo tehdyt arviot."""

    KYKYVIISARI = "Kykyviisari", "Förmågaren"
    LÄÄKÄRINLAUSUNTO = "lääkärinlausunto", "läkarutlåtande"
    KUNTOUTUSTUTKIMUS = "kuntoutustutkimus", "rehabiliteringsundersökning"
    PSYKOLOGI = "psykologin tutkimus", "psykologundersökning"
    TOIMINTATERAPEUTTI = "toimintaterapeutin arvio", "ergoterapeutens bedömning"
    EI_TEHTY = "ei tehty", "inte gjord"


class Päätös(Valinta):
    """Lähetteen käsittelyn tulos. Ei ole hallintopäätös."""

    OTETAAN = "otetaan palveluun", "tas in i tjänsten"
    ODOTTAA = "odotuslistalle", "på väntelista"
    EI_HALUA = "asiakas ei halua aloittaa", "klienten vill inte börja"
    MUUALLE = "ohjattu muualle", "hänvisad till annan tjänst"


class Lähettäjä(Malli):
    """Ammattilainen tai läheinen, joka lähetteen teki."""

    nimi: Annotated[Teksti, Kenttä("Lähettäjän nimi", "Remittentens namn", vaadittu=lambda _, j: ammattilainen(j))] = (
        None
    )
    nimike: Annotated[Teksti, Kenttä("Nimike", "Titel", vaadittu=lambda _, j: ammattilainen(j))] = None
    organisaatio: Annotated[
        Teksti,
        Kenttä("Organisaatio ja yksikkö", "Organisation och enhet", vaadittu=lambda _, j: ammattilainen(j)),
    ] = None
    laji: Annotated[
        LähettäjänLaji | None,
        Kenttä("Lähettävän tahon laji", "Typ av remitterande instans", salassa="S", vaadittu=True),
    ] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon", vaadittu=lambda _, j: ammattilainen(j))] = None
    sähköposti: Annotated[Teksti, Kenttä("Sähköposti", "E-post")] = None
    jääverkostoon: Annotated[
        KylläEi, Kenttä("Lähettäjä jää mukaan yhteistyöhön", "Remittenten deltar i samarbetet")
    ] = None


class Nykytilanne(Malli):
    """Asiakkaan tilanne lähetteen tullessa."""

    asema: Annotated[
        Asema | None, Kenttä("Työmarkkina-asema", "Ställning på arbetsmarknaden", salassa="S", vaadittu=True)
    ] = None
    työttömyys: Annotated[
        TyöttömyydenKesto | None, Kenttä("Työttömyyden kesto", "Arbetslöshetens längd", salassa="S")
    ] = None
    tulo: Annotated[list[Tulonlähde], Kenttä("Pääasiallinen tulonlähde", "Huvudsaklig inkomstkälla", salassa="S")] = []
    tulomuu: Annotated[Teksti, Kenttä("Muu tulonlähde", "Annan inkomst", salassa="S")] = None
    suunnitelmat: Annotated[
        list[VoimassaOlevaSuunnitelma], Kenttä("Voimassa olevat suunnitelmat", "Gällande planer", salassa="S")
    ] = []
    tausta: Annotated[Pitkä, Kenttä("Koulutus ja työkokemus lyhyesti", "Utbildning och arbetserfarenhet i korthet")] = (
        None
    )


class LähetteenTyökyky(Malli):
    """Työ- ja toimintakyky: vain se, minkä asiakas hyväksyy kerrottavaksi."""

    kuvaus: Annotated[
        Pitkä, Kenttä("Työkykyyn vaikuttavat seikat", "Faktorer som inverkar på arbetsförmågan", salassa="T")
    ] = None
    arviot: Annotated[list[TehtyArvio], Kenttä("Tehdyt arviot", "Gjorda bedömningar", salassa="T")] = []
    kykyviisaripvm: Annotated[Pvm, Kenttä("Kykyviisari tehty", "Förmågaren gjord", salassa="T")] = None
    huomioitavaa: Annotated[
        Pitkä,
        Kenttä(
            "Mikä auttaa, mitä on hyvä ottaa huomioon tapaamisissa",
            "Vad hjälper, vad är bra att beakta vid möten",
            salassa="T",
        ),
    ] = None


class Käsittely(Malli):
    """Palvelun oma merkintä siitä, mitä lähetteestä seurasi."""

    nimi: Annotated[Teksti, Kenttä("Käsittelijä", "Handläggare", vaadittu=True)] = None
    päätös: Annotated[Päätös | None, Kenttä("Käsittelyn tulos", "Resultat av handläggningen", vaadittu=True)] = None
    perustelu: Annotated[Pitkä, Kenttä("Perustelu", "Motivering", salassa="S")] = None
    pvm: Annotated[Pvm, Kenttä("Käsittelyn päivä", "Handläggningsdag", vaadittu=True)] = None
    hallintopäätös: Annotated[
        Pvm, Kenttä("Hallintopäätös tehty asiakastietojärjestelmään", "Förvaltningsbeslut i klientdatasystemet")
    ] = None
    valmentaja: Annotated[Teksti, Kenttä("Työhönvalmentaja", "Arbetscoach")] = None
    ensitapaaminen: Annotated[
        Pvm,
        Kenttä(
            "Ensitapaaminen sovittu",
            "Första mötet avtalat",
            tuleva=True,
            vaadittu=lambda rivi, _: rivi.päätös is Päätös.OTETAAN,
        ),
    ] = None


class Lähete(Malli):
    """Lähete työhönvalmennukseen. Ei kelpoisuuskoe: palvelu on avoin jokaiselle, joka haluaa työtä."""

    päiväys: Annotated[Pvm, Kenttä("Lähetteen päiväys", "Remissens datum", vaadittu=True)] = None
    saapunut: Annotated[Pvm, Kenttä("Saapunut", "Inkom", vaadittu=True)] = None
    aloite: Annotated[Aloite | None, Kenttä("Aloite palveluun tuli", "Initiativet kom från", vaadittu=True)] = None
    lähettäjä: Annotated[Lähettäjä, Kenttä("Lähettävä taho", "Remitterande instans")] = Lähettäjä()
    toive: Annotated[
        Pitkä,
        Kenttä(
            "Millaista työtä haluaisit tehdä? Miksi juuri nyt?",
            "Vilket slags arbete skulle du vilja göra? Varför just nu?",
            vaadittu=True,
        ),
    ] = None
    haluaatöihin: Annotated[
        HaluaaTöihin | None,
        Kenttä(
            "Asiakas haluaa työllistyä avoimille työmarkkinoille",
            "Klienten vill ha arbete på den öppna arbetsmarknaden",
            vaadittu=True,
        ),
    ] = None
    infoannettu: Annotated[
        KylläEi,
        Kenttä("Asiakas on saanut tietoa palvelusta", "Klienten har fått information om tjänsten", vaadittu=True),
    ] = None
    infopvm: Annotated[
        Pvm,
        Kenttä("Tietoa annettu", "Information gavs", vaadittu=lambda rivi, _: rivi.infoannettu is True),
    ] = None
    syy: Annotated[
        Pitkä,
        Kenttä(
            "Miksi työhönvalmennus nyt, millaista tukea tarvitaan",
            "Varför arbetscoachning nu, vilket stöd behövs",
            salassa="S",
            vaadittu=lambda _, j: ammattilainen(j),
        ),
    ] = None
    tilanne: Annotated[Nykytilanne, Kenttä("Nykytilanne", "Nuläge")] = Nykytilanne()
    työkyky: Annotated[LähetteenTyökyky, Kenttä("Työ- ja toimintakyky", "Arbets- och funktionsförmåga")] = (
        LähetteenTyökyky()
    )
    riskit: Annotated[
        Pitkä,
        Kenttä("Turvallisuuteen liittyvät asiat (jalkautuva työ)", "Säkerhetsfrågor (uppsökande arbete)", salassa="S"),
    ] = None
    liitteet: Annotated[list[Teksti], Kenttä("Liitteet", "Bilagor")] = []
    käsittely: Annotated[Käsittely, Kenttä("Palvelun täyttämä", "Fylls i av enheten")] = Käsittely()
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()


def ammattilainen(juuri: object) -> bool:
    """Kerro, tekikö lähetteen ammattilainen (lähete.aloite)."""
    return getattr(getattr(juuri, "lähete", None), "aloite", None) is Aloite.AMMATTILAINEN


class SuostumuksenLaji(Valinta):
    """Kenelle tai keneltä tietoja saa antaa tai hankkia."""

    TERVEYDENHUOLTO = "terveydenhuolto", "hälso- och sjukvård"
    SOSIAALIHUOLTO = "sosiaalihuolto", "socialvård"
    TYÖLLISYYSPALVELUT = "työllisyyspalvelut", "sysselsättningstjänster"
    KELA = "Kela", "FPA"
    ELÄKELAITOS = "eläkelaitos", "pensionsanstalt"
    OPPILAITOS = "oppilaitos", "läroanstalt"
    LÄHEINEN = "läheinen", "närstående"
    ENTINEN_TYÖNANTAJA = "entinen työnantaja", "tidigare arbetsgivare"
    TYÖNANTAJA = "työnantaja", "arbetsgivare"
    MUU = "muu", "annan"


class Tietolaji(Valinta):
    """Mitä tietoja suostumus koskee."""

    YHTEYSTIEDOT = "yhteystiedot", "kontaktuppgifter"
    PALVELUSSA_OLEMINEN = "palvelussa oleminen", "klientskap i tjänsten"
    TAPAAMISAJAT = "tapaamisajat", "mötestider"
    OSAAMINEN = "osaaminen ja työhistoria", "kunnande och arbetshistoria"
    TYÖTOIVEET = "työaika- ja tehtävätoiveet", "önskemål om arbetstid och uppgifter"
    TUEN_TARVE = "tuen tarve työssä", "behov av stöd i arbetet"
    RAJOITTEET = "työkyvyn rajoitteet", "begränsningar i arbetsförmågan"
    DIAGNOOSI = "diagnoosi", "diagnos"
    ETUUDET = "etuudet", "förmåner"


class Suunta(Valinta):
    """Kumpaan suuntaan tieto saa kulkea."""

    ANTAA = "saa antaa", "får lämna ut"
    HANKKIA = "saa hankkia", "får inhämta"
    MOLEMMAT = "molemmat", "båda"


class SuostumuksenMuoto(Valinta):
    """Miten suostumus annettiin."""

    KIRJALLINEN = "kirjallinen", "skriftligt"
    SUULLINEN = "suullinen kirjattu", "muntligt, antecknat"


class Suostumus(Malli):
    """Asiakkaan suostumus antaa tai hankkia hänen tietojaan yhdeltä taholta."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    taho: Annotated[Teksti, Kenttä("Taho", "Instans", salassa="S", vaadittu=True)] = None
    laji: Annotated[SuostumuksenLaji | None, Kenttä("Tahon laji", "Typ av instans", salassa="S", vaadittu=True)] = None
    tiedot: Annotated[list[Tietolaji], Kenttä("Mitä tietoja", "Vilka uppgifter", salassa="S", vaadittu=True)] = []
    suunta: Annotated[Suunta | None, Kenttä("Suunta", "Riktning", vaadittu=True)] = None
    tarkoitus: Annotated[Pitkä, Kenttä("Tarkoitus", "Ändamål", salassa="S", vaadittu=True)] = None
    muoto: Annotated[SuostumuksenMuoto | None, Kenttä("Muoto", "Form", vaadittu=True)] = None
    annettu: Annotated[Pvm, Kenttä("Annettu", "Gavs", vaadittu=True)] = None
    voimassa: Annotated[Pvm, Kenttä("Voimassa asti", "Gäller till", tuleva=True)] = None
    peruttu: Annotated[Pvm, Kenttä("Peruttu", "Återkallat")] = None
    sanamuoto: Annotated[
        Pitkä,
        Kenttä(
            "Sanamuoto: mitä saa sanoa",
            "Ordalydelse: vad som får sägas",
            salassa="T",
            vaadittu=lambda rivi, _: rivi.laji is SuostumuksenLaji.TYÖNANTAJA,
        ),
    ] = None
    y100: Annotated[Pvm, Kenttä("Kelan lomake Y 100 täytetty", "FPA:s blankett Y 100 ifylld", salassa="S")] = None
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()

    def koskee(self, nimi: str | None) -> bool:
        """Kerro, nimeääkö suostumus tämän tahon: toinen nimistä sisältyy toiseen, kirjainkoosta riippumatta."""
        taho, toinen = (self.taho or "").casefold(), (nimi or "").casefold()
        return bool(taho and toinen) and (taho in toinen or toinen in taho)

    def on_voimassa(self, päivä: date) -> bool:
        """Kerro, onko suostumus voimassa päivänä: annettu, ei päättynyt eikä peruttu."""
        return (
            self.annettu is not None
            and self.annettu <= päivä
            and (self.voimassa is None or self.voimassa >= päivä)
            and (self.peruttu is None or self.peruttu > päivä)
        )


class AsiakkaanSitoumus(Valinta):
    """Mihin asiakas sitoutuu."""

    TAPAAMISET = (
        "tulen sovittuihin tapaamisiin tai ilmoitan esteestä",
        "jag kommer till avtalade möten eller meddelar förhinder",
    )
    TYÖNHAKU = "osallistun työnhakuun voimieni mukaan", "jag deltar i jobbsökningen efter förmåga"
    MUUTOKSET = "kerron muutoksista", "jag berättar om förändringar"
    TAVOITE = "kerron, jos tavoite muuttuu", "jag säger till om målet ändras"


class ValmentajanSitoumus(Valinta):
    """Mihin työhönvalmentaja sitoutuu."""

    TAPAAN = "tapaan säännöllisesti", "jag träffar dig regelbundet"
    TYÖNANTAJAT = (
        "otan yhteyttä työnantajiin toiveidesi pohjalta",
        "jag kontaktar arbetsgivare utifrån dina önskemål",
    )
    NOPEASTI = (
        "aloitamme työnantajayhteydet 30 päivän kuluessa",
        "vi inleder arbetsgivarkontakterna inom 30 dagar",
    )
    LUPA = "en kerro sinusta ilman lupaa", "jag berättar inget om dig utan lov"
    TUKI = "tuen työsuhteen alettua", "jag stöder dig när anställningen har börjat"
    UUSI_TYÖ = (
        "autan uuden työn etsinnässä, jos työ päättyy",
        "jag hjälper dig att söka nytt arbete om arbetet upphör",
    )


class TapaamistenTiheys(Valinta):
    """Kuinka usein tavataan."""

    VIIKOITTAIN = "viikoittain", "varje vecka"
    KAHDEN_VIIKON_VÄLEIN = "kahden viikon välein", "varannan vecka"
    MUU = "muu", "annat"


class Tapaamispaikka(Valinta):
    """Missä tavataan."""

    KOTI = "koti", "hemmet"
    KAHVILA = "kahvila/kirjasto", "kafé/bibliotek"
    TYÖPAIKAT = "työpaikat", "arbetsplatser"
    TOIMIPISTE = "toimipiste", "verksamhetsstället"
    ETÄNÄ = "etänä", "på distans"
    MUU = "muu", "annat"


class SopimuksenYhteydenpito(Malli):
    """Miten pidetään yhteyttä."""

    tiheys: Annotated[TapaamistenTiheys | None, Kenttä("Tapaamisten tiheys", "Hur ofta möten hålls", vaadittu=True)] = (
        None
    )
    tiheysmuu: Annotated[
        Teksti,
        Kenttä("Muu tiheys", "Annat intervall", vaadittu=lambda rivi, _: rivi.tiheys is TapaamistenTiheys.MUU),
    ] = None
    paikat: Annotated[list[Tapaamispaikka], Kenttä("Tapaamispaikat", "Mötesplatser")] = []
    paikkamuu: Annotated[Teksti, Kenttä("Muu paikka", "Annan plats")] = None
    tavoittelu: Annotated[
        Pitkä, Kenttä("Jos emme tavoita toisiamme", "Om vi inte får tag på varandra", vaadittu=True)
    ] = None


class Tietosuoja(Malli):
    """Mitä asiakkaalle on kerrottu tietojen käsittelystä."""

    kerrottu: Annotated[
        KylläEi,
        Kenttä(
            "Minulle on kerrottu salassapidosta, rekisterinpitäjästä ja oikeuksistani",
            "Jag har informerats om sekretess, personuppgiftsansvarig och mina rättigheter",
            vaadittu=True,
        ),
    ] = None
    pvm: Annotated[Pvm, Kenttä("Kerrottu", "Informerad", vaadittu=lambda rivi, _: rivi.kerrottu is True)] = None
    tutkimus: Annotated[
        KylläEi,
        Kenttä(
            "Suostun seuranta- tai tutkimustiedon keräämiseen (Kykyviisari)",
            "Jag samtycker till att uppföljnings- eller forskningsdata samlas in (Förmågaren)",
            salassa="T",
        ),
    ] = None


class AsiakkaanSitoumukset(Malli):
    """Asiakkaan sitoumukset sopimuksessa."""

    sitoumukset: Annotated[
        list[AsiakkaanSitoumus], Kenttä("Asiakas sitoutuu", "Klienten förbinder sig", vaadittu=True)
    ] = []
    muu: Annotated[Pitkä, Kenttä("Muuta", "Annat")] = None


class ValmentajanSitoumukset(Malli):
    """Valmentajan sitoumukset sopimuksessa."""

    sitoumukset: Annotated[
        list[ValmentajanSitoumus], Kenttä("Työhönvalmentaja sitoutuu", "Arbetscoachen förbinder sig", vaadittu=True)
    ] = []
    muu: Annotated[Pitkä, Kenttä("Muuta", "Annat")] = None


class Sopimus(Malli):
    """Yhteistyösopimus: vapaaehtoinen, ja sen voi päättää milloin vain. Palvelun alku on päivä 0."""

    päiväys: Annotated[Pvm, Kenttä("Sopimuksen päiväys", "Avtalets datum", vaadittu=True)] = None
    alkaa: Annotated[Pvm, Kenttä("Palvelu alkaa", "Tjänsten börjar", vaadittu=True, tuleva=True)] = None
    tavoite: Annotated[
        Pitkä, Kenttä("Mitä tavoittelemme yhdessä?", "Vad strävar vi efter tillsammans?", vaadittu=True)
    ] = None
    asiakas: Annotated[AsiakkaanSitoumukset, Kenttä("Asiakas", "Klienten")] = AsiakkaanSitoumukset()
    valmentaja: Annotated[ValmentajanSitoumukset, Kenttä("Työhönvalmentaja", "Arbetscoachen")] = (
        ValmentajanSitoumukset()
    )
    yhteydenpito: Annotated[SopimuksenYhteydenpito, Kenttä("Yhteydenpito", "Kontakter")] = SopimuksenYhteydenpito()
    tietosuoja: Annotated[Tietosuoja, Kenttä("Tietojen käsittely", "Behandling av uppgifter")] = Tietosuoja()
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()
