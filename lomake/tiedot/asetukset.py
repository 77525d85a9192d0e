"""Organisaation asetukset: mistä päivät lasketaan ja mitä kriteerien rajoja se itse käyttää."""

from typing import Annotated

from lomake.fields import Kenttä, Luku, Malli, Pvm, Teksti, Valinta


class PäiväNolla(Valinta):
    """Mistä päivästä ”päivää siihen” lasketaan (lomakkeisto 2.1)."""

    SOPIMUS = "palvelu alkaa", "tjänsten börjar"
    KÄSITTELY = "otettu palveluun", "intagen i tjänsten"
    LÄHETE = "lähete saapunut", "remissen anlänt"


class Raja(Valinta):
    """Kriteerien ja lukujen rajat. Oletusarvot lähteineen ovat moduulissa lomake/rajat.py."""

    HAKUJAKSO = "työnhaun tarkastelujakso", "jobbsökningens granskningsperiod"
    TYÖJAKSO = "työsuhteiden tarkastelujakso", "anställningarnas granskningsperiod"
    PIENI_OTOS = "pienen otoksen raja", "gräns för litet urval"
    TAUKO = "tauon pituus, jonka jälkeen asiakas ei ole aktiivinen", "paus efter vilken klienten inte är aktiv"
    ENSIMMÄINEN_SUUNNITELMA = (
        "ensimmäisen työnhakusuunnitelman määräaika",
        "tidsfrist för den första planen för jobbsökning",
    )
    TAVOITE = "tavoitteen vähimmäispituus", "målets minimilängd"
    TOIVEITA = "toiveita profiilissa vähintään", "önskemål i profilen minst"
    SUUNNITELMAN_TOIVEITA = "toiveita suunnitelmassa vähintään", "önskemål i planen minst"
    TYÖNANTAJIA = "työnantajia suunnitelmassa vähintään", "arbetsgivare i planen minst"
    ASKELIA = "askeleita suunnitelmassa vähintään", "steg i planen minst"
    VASTAAVUUS = "toiveita vastaavien yhteyksien osuus", "andel kontakter enligt önskemål"
    UUSI_SUUNNITELMA = "suunnitelman päivitys uuden kokemuksen jälkeen", "uppdatering av planen efter en ny erfarenhet"
    TARKISTUSVÄLI = "suunnitelman tarkistusväli", "planens översynsintervall"
    TARKISTUS_LÄHELLÄ = "lähestyvästä tarkistuksesta huomautetaan", "påminnelse om att en översyn närmar sig"
    TARKISTUSVARA = "tarkistuspäivän poikkeama", "avvikelse från översynsdagen"
    EI_TULOSTA = "haku ilman tulosta", "sökning utan resultat"
    EI_TULOSTA_TARKISTUS = "tarkistus, kun tulosta ei ole", "översyn när resultat saknas"
    VÄHÄINEN_KOKEMUS = "vähäinen työkokemus", "liten arbetserfarenhet"
    ILMAN_SUUNNITELMAA = (
        "etsijöitä ilman suunnitelmaa, jolloin kriteeri 16 on enintään 3",
        "arbetssökande utan plan, då kriterium 16 är högst 3",
    )
    TUKISUUNNITELMA = "tukisuunnitelma työn alusta", "stödplan efter arbetets början"
    TUKIEN_LAJEJA = "erilaisia tukia vähintään", "olika stöd minst"
    TUEN_ANTAJIA = "tuen antajia vähintään", "stödgivare minst"
    TUEN_PERUSTEITA = "tuen perusteita vähintään", "grunder för stöd minst"
    TUKI_TOTEUTUI = "tuen toteutuminen alkamisesta", "stödet genomfört efter att det började"
    OPINTOTUKIA = "tukia opinnoissa vähintään", "stöd i studierna minst"
    ENSITARKISTUS = "tukisuunnitelman ensimmäinen tarkistus", "stödplanens första översyn"
    MUUTOS = "suunnitelman päivitys muutoksesta", "uppdatering av planen efter en ändring"
    PITKÄ_POISSAOLO = "pitkä poissaolo", "lång frånvaro"
    ENNEN_ALKUA = "tapaaminen ennen työn alkua", "möte före arbetets början"
    ALUN_JÄLKEEN = "tapaaminen työn alettua", "möte efter arbetets början"
    VIIKOITTAIN = "viikoittaisia tapaamisia työn alussa", "veckovisa möten i början"
    PÄÄTTYMISYHTEYS = "yhteys työn päättymisestä", "kontakt efter att arbetet upphört"
    SUUNNITELMA_PÄÄTTYMISESTÄ = "uusi suunnitelma työn päättymisestä", "ny plan efter att arbetet upphört"
    SIIRTYMÄ = "siirtymä suunniteltuna", "övergången planerad"
    KAIKKI_EHDOT = (
        "työsuhteista täyttää kaikki ehdot (22: pisteet 5)",
        "andel anställningar som uppfyller alla villkor (22: poäng 5)",
    )
    HOITOTAHO = (
        "työsuhteista hoito- tai sosiaalitaho mukana (22: pisteet 5)",
        "andel anställningar där en vård- eller socialinstans är med (22: poäng 5)",
    )
    USEIMMAT_EHDOT = (
        "työsuhteista täyttää perusehdot (22: pisteet 4)",
        "andel anställningar som uppfyller grundvillkoren (22: poäng 4)",
    )
    JOKIN_TUKI = (
        "työsuhteista suunnitelma ja tuki (22: pisteet 3)",
        "andel anställningar med plan och stöd (22: poäng 3)",
    )
    PUOLELLA_TUKI = (
        "työsuhteista suunnitelma ja tuki (22: pisteet 2)",
        "andel anställningar med plan och stöd (22: poäng 2)",
    )
    ENSIMMÄINEN_TAPAAMINEN = (
        "ensimmäinen työnantajatapaaminen palvelun alusta",
        "första mötet med en arbetsgivare från tjänstens början",
    )
    KERTOMINEN_UUDELLEEN = (
        "keskustelu kertomisesta, kun työtä ei ole",
        "samtal om att berätta när det inte finns arbete",
    )
    MÄÄRÄAJAN_JATKO = "kysymys jatkosta ennen määräajan loppua", "fråga om fortsättning före visstidens slut"
    SAMA_KUPPI = "sama kuppi samalla työnantajalla", "samma kopp hos samma arbetsgivare"
    MUISTUTUS = "muistutukset etukäteen", "påminnelser på förhand"
    # Kriteerit 1–11
    ASIAKKAITA = (
        "asiakkaita valmentajalla, jonka ylittyessä huomautetaan",
        "klienter per arbetscoach, då det anmärks om de är fler",
    )
    TYÖAIKAJAKSO = "työajan tarkastelujakso", "arbetstidens granskningsperiod"
    PALVELUJAKSO = "palvelun tarkastelujakso", "tjänstens granskningsperiod"
    TOIMINTAJAKSO = "toiminnan vuosijakso", "verksamhetens årsperiod"
    VIIKKOJAKSO = "viikoittaisen toiminnan tarkastelujakso", "granskningsperiod för veckovis verksamhet"
    VIIKOISTA = "viikoista, joina viikoittainen toteutuu", "andel veckor då det veckovisa genomförs"
    VERKOSTOTIIMEJÄ = "verkostotiimejä valmentajalla enintään", "nätverksteam per arbetscoach högst"
    KIRJATTU = (
        "lomakkeista kirjattu asiakastietojärjestelmään",
        "andel blanketter som är antecknade i klientdatasystemet",
    )
    TIIMIN_HTV = "henkilötyövuosia tiimissä vähintään", "årsverken i teamet minst"
    OHJAUSJAKSO = "ohjauksen tarkastelujakso", "handledningens granskningsperiod"
    RYHMÄOHJAUKSIA = "ryhmäohjauksia kuukaudessa (7: pisteet 4)", "grupphandledningar per månad (7: poäng 4)"
    VALMENTAJIA_VETÄJÄLLÄ = "valmentajia kokoaikaisella vetäjällä enintään", "arbetscoacher per ledare på heltid högst"
    TYÖTARINOITA = "työtarinoita vuodessa vähintään", "berättelser om arbete per år minst"
    # Kriteerit 12–15
    NEUVONTA_ENNEN = "työsuhteista etuusneuvonta ennen alkua", "andel anställningar med förmånsrådgivning före början"
    NEUVONTA_MUUTOKSISSA = "muutoksista etuusneuvonta", "andel ändringar med förmånsrådgivning"
    NEUVONTAA = (
        "työsuhteista jokin etuusneuvonta (12: pisteet 3)",
        "andel anställningar med någon förmånsrådgivning (12: poäng 3)",
    )
    NEUVONTA_MUUTOKSESTA = "etuusneuvonta muutoksesta", "förmånsrådgivning vid en ändring"
    KERTOMISEN_OSA = "asiakirjoista täyttää kertomisen osan", "andel dokument som uppfyller en del av berättandet"
    KERTOMISKESKUSTELUJA = "keskusteluja kertomisesta vähintään", "samtal om att berätta minst"
    PROFIILITAPAAMISIA = "profiilin laatimistapaamisia enintään", "möten för profilen högst"
    PROFIILIN_TEKO = "profiilin laatimisen kesto", "tid för att göra profilen"
    TIETOLÄHTEITÄ = "profiilin tietolähteitä vähintään", "profilens informationskällor minst"
    PROFIILIPÄIVITYS = (
        "profiilin päivitys työn alusta ja päättymisestä",
        "uppdatering av profilen när arbete börjar och upphör",
    )
    PROFIILEJA = "asiakirjoista ammatillinen profiili kunnossa", "andel dokument med yrkesprofilen i ordning"
    ILMAN_TAPAAMISTA = (
        "aika, jonka jälkeen asiakas ilman tapaamista lasketaan",
        "tid efter vilken en klient utan möte räknas med",
    )
    # Kriteerit 17–18
    ETSIJÖITÄ = "etsijöitä, joita vähemmällä tavoite on kevyempi", "arbetssökande, om färre är målet lättare"
    KÄYNTEJÄ_ETSIJÄLLE = "käyntejä etsijää kohti viikossa", "besök per arbetssökande i veckan"
    VIIKKOTARKISTUS = "vetäjän viikoittainen tarkistus", "ledarens kontroll varje vecka"
    KUUKAUSITARKISTUS = "vetäjän kuukausittainen tarkistus", "ledarens kontroll varje månad"
    TARKISTETTU = "viikoista vetäjän tarkistamia", "andel veckor som ledaren har kontrollerat"
    YLEISET_KÄYNNIT = "yleiset käynnit mukaan kriteeriin 17 (1 = kyllä)", "allmänna besök med i kriterium 17 (1 = ja)"
    SUHDEJAKSO = "työnantajasuhteiden tarkastelujakso", "arbetsgivarrelationernas granskningsperiod"
    TOISTUVAT = "työnantajista tavattu useasti kasvokkain", "andel arbetsgivare som träffats personligen flera gånger"
    USEASTI = "kasvokkaisia tapaamisia samaan työnantajaan vähintään", "personliga möten med samma arbetsgivare minst"
    KUULTU_ENNEN = (
        "asiakkaan esittelyistä tarpeet kuultu ensin",
        "andel presentationer av klienten där behoven hördes först",
    )
    TARPEET_KUULTU = "toisista kupeista tarpeet kirjattu", "andel möten vid andra koppen där behoven är antecknade"
    TARPEITA = "työnantajan tarpeita kirjattuna vähintään", "arbetsgivarens behov antecknade minst"
    # Kriteerit 19–21
    NYKYISET_TYÖT = (
        "nykyiset työt vuoden aikana alkaneiden sijaan (1 = kyllä)",
        "nuvarande arbeten i stället för dem som börjat under året (1 = ja)",
    )
    NYKYISIÄ_TÖITÄ = "nykyisiä töitä vähintään (21)", "nuvarande arbeten minst (21)"
    VÄHÄN_TÖITÄ = (
        "pisteet 1, kun nykyisiä töitä on vähän (1 = kyllä)",
        "poäng 1 när de nuvarande arbetena är få (1 = ja)",
    )
    # Kriteerit 23–25
    TUEN_OSUUS = "työsuhteista tapaamiset toteutuneet", "andel anställningar med genomförda möten"
    TUKIVUOSI = "kuukausittaisen tuen kesto", "det månatliga stödets längd"
    TUKIKUUKAUSIA = (
        "kuukausia, joina työssä tavataan (23: pisteet 3)",
        "månader då man träffas under arbetet (23: poäng 3)",
    )
    PUOLET_TAVATTU = (
        "työsuhteista tavattu niin monena kuukautena (23: pisteet 3)",
        "andel anställningar där man träffats under så många månader (23: poäng 3)",
    )
    POISJÄÄNTEJÄ = "peräkkäisiä poisjääntejä, joista tavoitellaan", "utevaro i rad, då klienten söks upp"
    YRITYKSIÄ = "yrityksiä tavoittaa vähintään ennen päättämistä", "försök att nå klienten minst före avslut"
    YRITYSTEN_AIKA = "tavoittelun kesto vähintään ennen päättämistä", "det uppsökande arbetets längd minst före avslut"
    TAVOITTELU = "asiakirjoista yritykset kirjattu", "andel dokument där försöken är antecknade"
    # Työkirjat
    VIIKKOTAVOITE = (
        "kasvokkaisia työnantajatapaamisia viikossa, tavoite",
        "personliga möten med arbetsgivare i veckan, mål",
    )
    YHTEYSVÄLI = (
        "aika, jonka jälkeen tapaamattomasta asiakkaasta huomautetaan",
        "tid efter vilken det anmärks om en klient som inte träffats",
    )
    VIIKKORYTMI = "viikoittaisen ohjauksen väli enintään", "veckohandledningens intervall högst"
    KUUKAUSIRYTMI = "kuukausittaisen ohjauksen väli enintään", "månadshandledningens intervall högst"
    NELJÄNNESRYTMI = "neljännesvuosittaisen ohjauksen väli enintään", "kvartalshandledningens intervall högst"
    PIENI_MÄÄRÄ = (
        "pienin asiakasmäärä, joka tiimin ulkopuolelle näytetään",
        "minsta antal klienter som visas utanför teamet",
    )
    # Kriteeri 25
    KOTIKÄYNTEJÄ = "koti- tai jalkautuvia käyntejä vähintään", "hembesök eller uppsökande besök minst"


class Rajarivi(Malli):
    """Organisaation oma raja ja päivä, josta se on voimassa."""

    raja: Annotated[Raja | None, Kenttä("Raja", "Gräns", vaadittu=True)] = None
    arvo: Annotated[Luku, Kenttä("Arvo", "Värde", väli=(0, 10_000), vaadittu=True)] = None
    alkaen: Annotated[Pvm, Kenttä("Voimassa alkaen", "Gäller från", vaadittu=True, tuleva=True)] = None
    lähde: Annotated[Teksti, Kenttä("Lähde", "Källa", vaadittu=True)] = None


class Asetukset(Malli):
    """Organisaation asetukset."""

    päivänolla: Annotated[PäiväNolla, Kenttä("Mistä päivät lasketaan", "Dag noll")] = PäiväNolla.SOPIMUS
    säilytys: Annotated[
        Luku,
        Kenttä("Työkopion säilytys palvelun päätyttyä", "Arbetskopians förvaring", yksikkö="pv", väli=(0, 9999)),
    ] = None
    rajat: Annotated[list[Rajarivi], Kenttä("Rajat", "Gränser")] = []
