"""Lokit, joista kriteerit lasketaan: tapaamiset, yhteydenpito, tavoittelu, verkostotyö, tauot ja seuranta."""

from typing import Annotated

from lomake.fields import Kenttä, Luku, Malli, Pitkä, Pvm, Teksti, Valinta, Viite


class Asiakastapaamisentapa(Valinta):
    """Miten asiakas tavattiin."""

    KASVOKKAIN = "kasvokkain", "personligen"
    VIDEO = "video", "video"
    PUHELU = "puhelu", "samtal"
    VIESTI = "viesti", "meddelande"


class Paikka(Valinta):
    """Missä asiakas tavattiin."""

    KOTI = "koti", "hemmet"
    TYÖPAIKKA = "työpaikka", "arbetsplatsen"
    JULKINEN = "julkinen tila", "offentligt utrymme"
    TOIMIPISTE = "palvelun toimipiste", "tjänstens verksamhetsställe"
    HOITOPAIKKA = "hoitopaikka", "vårdenheten"
    ETÄ = "etä", "på distans"


class Toteutuma(Valinta):
    """Toteutuiko tapaaminen."""

    KYLLÄ = "kyllä", "ja"
    EI_SAAPUNUT = "asiakas ei saapunut", "klienten kom inte"
    PERUTTU = "peruttu", "inställt"


class Kenenkanssa(Valinta):
    """Kenen kanssa työn aikana oltiin yhteydessä."""

    ASIAKAS = "asiakas", "klienten"
    TYÖNANTAJA = "työnantaja", "arbetsgivaren"
    MOLEMMAT = "molemmat", "båda"
    HOITOTAHO = "hoitotaho", "vårdinstansen"


class Tavoittelukeino(Valinta):
    """Miten asiakasta tavoiteltiin."""

    UUSI_AIKA = "uusi aika sovittu poisjäännin jälkeen", "ny tid avtalad efter uteblivet möte"
    PUHELU = "puhelu/viesti", "samtal/meddelande"
    KIRJE = "kirje", "brev"
    KÄYNTI = "koti- tai jalkautuva käynti", "hembesök eller uppsökande besök"
    YHTEISKÄYNTI = "käynti yhdessä hoitotahon kanssa", "besök tillsammans med vårdinstansen"
    LÄHEINEN = "yhteys läheiseen luvalla", "kontakt med närstående med lov"
    VERKOSTO = "verkoston jäsenen yhteydenotto", "kontakt genom någon i nätverket"


class Tavoittelija(Valinta):
    """Kuka asiakasta tavoitteli."""

    VALMENTAJA = "valmentaja", "coachen"
    VERKOSTO = "verkosto", "nätverket"
    YHDESSÄ = "yhdessä", "tillsammans"


class VerkostotyönLaji(Valinta):
    """Miten verkoston kanssa työskenneltiin."""

    TIIMIKOKOUS = "tiimikokous", "teammöte"
    PUHELU = "puhelu/viesti", "samtal/meddelande"
    YHTEISPALAVERI = "yhteispalaveri", "gemensamt möte"
    KIRJAUS = "kirjaus yhteiseen järjestelmään", "anteckning i gemensamt system"


class Seurantahetki(Valinta):
    """Kuinka kauan palvelun päättymisestä on."""

    KK_3 = "3 kk", "3 mån"
    KK_6 = "6 kk", "6 mån"
    KK_12 = "12 kk", "12 mån"


class Tapaaminen(Malli):
    """Valmentajan ja asiakkaan tapaaminen."""

    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    kesto: Annotated[Luku, Kenttä("Kesto", "Längd", yksikkö="min", väli=(0, 1440), vaadittu=True)] = None
    tapa: Annotated[Asiakastapaamisentapa | None, Kenttä("Tapa", "Sätt", vaadittu=True)] = None
    paikka: Annotated[Paikka | None, Kenttä("Paikka", "Plats", vaadittu=True)] = None
    toteutui: Annotated[Toteutuma | None, Kenttä("Toteutui", "Genomfördes", vaadittu=True)] = None
    aihe: Annotated[Teksti, Kenttä("Aihe", "Ämne", salassa="S")] = None
    läsnä: Annotated[Teksti, Kenttä("Läsnä", "Närvarande", salassa="S")] = None


class Yhteydenpitorivi(Tapaaminen):
    """Yhteydenpito työsuhteen aikana."""

    kenenkanssa: Annotated[list[Kenenkanssa], Kenttä("Kenen kanssa", "Med vem", vaadittu=True)] = []


class Tavoittelu(Malli):
    """Yritys tavoittaa asiakas (kriteeri 25)."""

    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    keino: Annotated[Tavoittelukeino | None, Kenttä("Keino", "Sätt", vaadittu=True)] = None
    tekijä: Annotated[Tavoittelija | None, Kenttä("Kuka", "Vem", vaadittu=True)] = None
    tulos: Annotated[Teksti, Kenttä("Tulos", "Resultat")] = None


class Verkostotyö(Malli):
    """Yhteistyö asiakkaan verkoston kanssa (kriteerit 4–6)."""

    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    taho: Annotated[Viite, Kenttä("Taho", "Instans", salassa="S", viite="verkosto")] = None
    laji: Annotated[VerkostotyönLaji | None, Kenttä("Laji", "Typ", vaadittu=True)] = None
    aihe: Annotated[Teksti, Kenttä("Aihe", "Ämne", salassa="S")] = None
    vaikutus: Annotated[Pitkä, Kenttä("Vaikutus suunnitelmaan", "Inverkan på planen", salassa="S")] = None


class Tauko(Malli):
    """Palvelun tauko."""

    alkaa: Annotated[Pvm, Kenttä("Tauko alkaa", "Pausen börjar", vaadittu=True)] = None
    päättyy: Annotated[Pvm, Kenttä("Tauko päättyy", "Pausen slutar", tuleva=True)] = None
    syy: Annotated[Teksti, Kenttä("Syy", "Orsak", salassa="T")] = None


class Seuranta(Malli):
    """Seurantatieto palvelun päätyttyä."""

    ajankohta: Annotated[Seurantahetki | None, Kenttä("Ajankohta", "Tidpunkt", vaadittu=True)] = None
    päiväys: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    tilanne: Annotated[Teksti, Kenttä("Tilanne", "Situation", salassa="S")] = None
