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
    ENSIMMÄINEN_SUUNNITELMA = "ensimmäisen työnhakusuunnitelman määräaika", "tidsfrist för första planen"
    TAVOITE = "tavoitteen vähimmäispituus", "målets minimilängd"
    TOIVEITA = "toiveita profiilissa vähintään", "önskemål i profilen minst"
    SUUNNITELMAN_TOIVEITA = "toiveita suunnitelmassa vähintään", "önskemål i planen minst"
    TYÖNANTAJIA = "työnantajia suunnitelmassa vähintään", "arbetsgivare i planen minst"
    ASKELIA = "askeleita suunnitelmassa vähintään", "steg i planen minst"
    VASTAAVUUS = "toiveita vastaavien yhteyksien osuus", "andel kontakter enligt önskemål"
    UUSI_SUUNNITELMA = "suunnitelman päivitys uuden kokemuksen jälkeen", "uppdaterad plan efter ny erfarenhet"
    TARKISTUSVÄLI = "suunnitelman tarkistusväli", "översynsintervall"
    TARKISTUSVARA = "tarkistuspäivän poikkeama", "avvikelse från översynsdagen"
    EI_TULOSTA = "haku ilman tulosta", "sökning utan resultat"
    EI_TULOSTA_TARKISTUS = "tarkistus, kun tulosta ei ole", "översyn när resultat saknas"
    VÄHÄINEN_KOKEMUS = "vähäinen työkokemus", "liten arbetserfarenhet"
    ILMAN_SUUNNITELMAA = "etsijöitä ilman suunnitelmaa, jolloin kriteeri 16 on enintään 3", "sökande utan plan"
    TUKISUUNNITELMA = "tukisuunnitelma työn alusta", "stödplan efter arbetets början"
    TUKIEN_LAJEJA = "erilaisia tukia vähintään", "olika stöd minst"
    TUEN_ANTAJIA = "tuen antajia vähintään", "stödgivare minst"
    TUEN_PERUSTEITA = "tuen perusteita vähintään", "grunder för stöd minst"
    TUKI_TOTEUTUI = "tuen toteutuminen alkamisesta", "stödet har getts efter början"
    OPINTOTUKIA = "tukia opinnoissa vähintään", "stöd i studierna minst"
    ENSITARKISTUS = "tukisuunnitelman ensimmäinen tarkistus", "stödplanens första översyn"
    MUUTOS = "suunnitelman päivitys muutoksesta", "uppdatering efter ändring"
    PITKÄ_POISSAOLO = "pitkä poissaolo", "lång frånvaro"
    ENNEN_ALKUA = "tapaaminen ennen työn alkua", "möte före arbetets början"
    ALUN_JÄLKEEN = "tapaaminen työn alettua", "möte efter arbetets början"
    VIIKOITTAIN = "viikoittaisia tapaamisia työn alussa", "veckovisa möten i början"
    PÄÄTTYMISYHTEYS = "yhteys työn päättymisestä", "kontakt efter att arbetet upphört"
    SUUNNITELMA_PÄÄTTYMISESTÄ = "uusi suunnitelma työn päättymisestä", "ny plan efter att arbetet upphört"
    SIIRTYMÄ = "siirtymä suunniteltuna", "övergång planerad"
    KAIKKI_EHDOT = "työsuhteista täyttää kaikki ehdot (22: pisteet 5)", "andel som uppfyller alla villkor"
    HOITOTAHO = "työsuhteista hoito- tai sosiaalitaho mukana (22: pisteet 5)", "andel med vårdinstans"
    USEIMMAT_EHDOT = "työsuhteista täyttää perusehdot (22: pisteet 4)", "andel som uppfyller basvillkoren"
    JOKIN_TUKI = "työsuhteista suunnitelma ja tuki (22: pisteet 3)", "andel med plan och stöd (3)"
    PUOLELLA_TUKI = "työsuhteista suunnitelma ja tuki (22: pisteet 2)", "andel med plan och stöd (2)"
    ENSIMMÄINEN_TAPAAMINEN = "ensimmäinen työnantajatapaaminen palvelun alusta", "första mötet med arbetsgivare"
    TUKI_VUODEN = "kuukausittainen tuki työn alusta", "månatligt stöd från arbetets början"
    KERTOMINEN_UUDELLEEN = "keskustelu kertomisesta, kun työtä ei ole", "samtal om att berätta utan arbete"
    MÄÄRÄAJAN_JATKO = "kysymys jatkosta ennen määräajan loppua", "fråga om fortsättning före visstidens slut"
    SAMA_KUPPI = "sama kuppi samalla työnantajalla", "samma kopp hos samma arbetsgivare"
    TAVOITTELUJA = "yrityksiä tavoittaa ennen päättämistä vähintään", "försök att nå före avslutandet minst"
    TAVOITTELUAIKA = "tavoittelun kesto ennen päättämistä vähintään", "uppsökandets längd före avslutandet minst"
    MUISTUTUS = "muistutukset etukäteen", "påminnelser på förhand"


class Rajarivi(Malli):
    """Organisaation oma raja ja päivä, josta se on voimassa."""

    raja: Annotated[Raja | None, Kenttä("Raja", "Gräns", vaadittu=True)] = None
    arvo: Annotated[Luku, Kenttä("Arvo", "Värde", väli=(0, 10_000), vaadittu=True)] = None
    alkaen: Annotated[Pvm, Kenttä("Voimassa alkaen", "Gäller från", vaadittu=True, tuleva=True)] = None
    lähde: Annotated[Teksti, Kenttä("Lähde", "Källa", vaadittu=True)] = None


class Asetukset(Malli):
    """Organisaation asetukset."""

    päivänolla: Annotated[PäiväNolla, Kenttä("Mistä päivät lasketaan", "Dag noll")] = PäiväNolla.SOPIMUS
    rajat: Annotated[list[Rajarivi], Kenttä("Rajat", "Gränser")] = []
