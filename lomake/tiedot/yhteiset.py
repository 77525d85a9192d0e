"""Osat, jotka toistuvat lomakkeelta toiselle: yhteystiedot, allekirjoitukset, kirjaaminen, askeleet ja tarkistukset."""

from typing import Annotated

from lomake.fields import Kenttä, KylläEi, Malli, Pitkä, Pvm, Teksti, Valinta


class Allekirjoitustapa(Valinta):
    """Miten hyväksyntä annettiin. Suullinen hyväksyntä ei ole allekirjoitus kriteereissä 16 ja 22."""

    KÄSIN = "käsin", "för hand"
    SÄHKÖINEN = "sähköinen", "elektroniskt"
    SUULLINEN = "suullinen hyväksyntä kirjattu", "muntligt godkännande antecknat"


class Tekijä(Valinta):
    """Kuka tekee."""

    ASIAKAS = "asiakas", "klienten"
    VALMENTAJA = "valmentaja", "coachen"
    YHDESSÄ = "yhdessä", "tillsammans"


class Askeleentekijä(Valinta):
    """Kuka ottaa askeleen."""

    ASIAKAS = "asiakas", "klienten"
    VALMENTAJA = "valmentaja", "coachen"
    YHDESSÄ = "yhdessä", "tillsammans"
    LÄHEINEN = "läheinen", "närstående"
    VERKOSTO = "verkosto", "nätverket"


class Tulonlähde(Valinta):
    """Tulot ja etuudet vuonna 2026; päättyneet ovat vanhoja tietoja varten."""

    PALKKA = "palkka", "lön"
    ANSIOPÄIVÄRAHA = "ansiopäiväraha", "inkomstrelaterad dagpenning"
    YLEISTUKI = "yleistuki", "allmänt stöd"
    TYÖMARKKINATUKI = "työmarkkinatuki (päättynyt 30.4.2026)", "arbetsmarknadsstöd (upphörde 30.4.2026)"
    PERUSPÄIVÄRAHA = "peruspäiväraha (päättynyt 30.4.2026)", "grunddagpenning (upphörde 30.4.2026)"
    KUNTOUTUSTUKI = "kuntoutustuki", "rehabiliteringsstöd"
    OSAKUNTOUTUSTUKI = "osakuntoutustuki", "partiellt rehabiliteringsstöd"
    TYÖKYVYTTÖMYYSELÄKE_KELA = "työkyvyttömyyseläke (Kela)", "sjukpension (FPA)"
    TYÖKYVYTTÖMYYSELÄKE_TYÖ = "työkyvyttömyyseläke (työeläke)", "invalidpension (arbetspension)"
    OSATYÖKYVYTTÖMYYSELÄKE = "osatyökyvyttömyyseläke", "delinvalidpension"
    TAKUUELÄKE = "takuueläke", "garantipension"
    SAIRAUSPÄIVÄRAHA = "sairauspäiväraha", "sjukdagpenning"
    OSASAIRAUSPÄIVÄRAHA = "osasairauspäiväraha", "partiell sjukdagpenning"
    KUNTOUTUSRAHA = "kuntoutusraha", "rehabiliteringspenning"
    NUOREN_KUNTOUTUSRAHA = "nuoren kuntoutusraha", "rehabiliteringspenning för unga"
    OPINTOTUKI = "opintotuki", "studiestöd"
    AIKUISKOULUTUSTUKI = "aikuiskoulutustuki (päättynyt 31.12.2025)", "vuxenutbildningsstöd (upphörde 31.12.2025)"
    YLEINEN_ASUMISTUKI = "yleinen asumistuki", "allmänt bostadsbidrag"
    ELÄKKEENSAAJAN_ASUMISTUKI = "eläkkeensaajan asumistuki", "bostadsbidrag för pensionstagare"
    PERUSTOIMEENTULOTUKI = "perustoimeentulotuki (Kela)", "grundläggande utkomststöd (FPA)"
    TÄYDENTÄVÄ_TOIMEENTULOTUKI = (
        "täydentävä/ehkäisevä toimeentulotuki (hyvinvointialue)",
        "kompletterande/förebyggande utkomststöd (välfärdsområdet)",
    )
    VAMMAISTUKI = "vammaistuki", "handikappbidrag"
    HOITOTUKI = "eläkettä saavan hoitotuki", "vårdbidrag för pensionstagare"
    OMAISHOIDON_TUKI = "omaishoidon tuki", "stöd för närståendevård"
    KOTIHOIDON_TUKI = "lasten kotihoidon tuki", "hemvårdsstöd för barn"
    VANHEMPAINRAHA = "vanhempainraha", "föräldrapenning"
    MUU = "muu", "annan"
    EI_TULOJA = "ei tuloja", "inga inkomster"


class Allekirjoitus(Malli):
    """Yhden ihmisen allekirjoitus tai hyväksyntä."""

    nimi: Annotated[Teksti, Kenttä("Nimenselvennys", "Namnförtydligande")] = None
    päiväys: Annotated[Pvm, Kenttä("Päiväys", "Datum")] = None
    paikka: Annotated[Teksti, Kenttä("Paikka", "Ort")] = None
    tapa: Annotated[Allekirjoitustapa | None, Kenttä("Tapa", "Sätt")] = None


class Allekirjoitukset(Malli):
    """Lomakkeen allekirjoittajat rooleittain."""

    asiakas: Annotated[Allekirjoitus, Kenttä("Asiakkaan allekirjoitus", "Klientens underskrift")] = Allekirjoitus()
    työhönvalmentaja: Annotated[
        Allekirjoitus, Kenttä("Työhönvalmentajan allekirjoitus", "Arbetscoachens underskrift")
    ] = Allekirjoitus()
    tiiminvetäjä: Annotated[Allekirjoitus, Kenttä("Tiiminvetäjän allekirjoitus", "Teamledarens underskrift")] = (
        Allekirjoitus()
    )
    lähettäjä: Annotated[Allekirjoitus, Kenttä("Lähettäjän allekirjoitus", "Remittentens underskrift")] = (
        Allekirjoitus()
    )
    yhteistyökumppani: Annotated[
        Allekirjoitus, Kenttä("Yhteistyökumppanin allekirjoitus", "Samarbetspartnerns underskrift")
    ] = Allekirjoitus()
    työnantaja: Annotated[
        Allekirjoitus, Kenttä("Työnantajan edustajan allekirjoitus", "Arbetsgivarrepresentantens underskrift")
    ] = Allekirjoitus()
    edustaja: Annotated[
        Allekirjoitus, Kenttä("Laillisen edustajan allekirjoitus", "Den lagliga företrädarens underskrift")
    ] = Allekirjoitus()


class Kirjattu(Malli):
    """Milloin lomake kirjattiin asiakastietojärjestelmään, ja kuka kirjasi."""

    päiväys: Annotated[Pvm, Kenttä("Kirjattu asiakastietojärjestelmään", "Antecknat i klientdatasystemet")] = None
    kirjaaja: Annotated[Teksti, Kenttä("Kirjaaja", "Antecknat av")] = None


class Askel(Malli):
    """Sovittu teko, jolla on tekijä ja määräaika."""

    mitä: Annotated[Teksti, Kenttä("Mitä tehdään", "Vad görs", vaadittu=True)] = None
    kuka: Annotated[Askeleentekijä | None, Kenttä("Kuka tekee", "Vem gör", vaadittu=True)] = None
    kukatarkemmin: Annotated[Teksti, Kenttä("Tekijä tarkemmin", "Vem, närmare", salassa="S")] = None
    milloin: Annotated[Pvm, Kenttä("Milloin", "När", vaadittu=True, tuleva=True)] = None
    tehty: Annotated[Pvm, Kenttä("Tehty", "Gjort")] = None
    tulos: Annotated[Teksti, Kenttä("Tulos", "Resultat")] = None


class Tarkistus(Malli):
    """Suunnitelman tarkistus. Se ei tee uutta versiota."""

    pvm: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    mitätehty: Annotated[Pitkä, Kenttä("Mitä tehtiin", "Vad gjordes")] = None
    mitäopittu: Annotated[Pitkä, Kenttä("Mitä opittiin", "Vad lärde vi oss")] = None
    muutos: Annotated[KylläEi, Kenttä("Muutos", "Ändring")] = None
    seuraava: Annotated[Pvm, Kenttä("Seuraava", "Nästa", vaadittu=True, tuleva=True)] = None
