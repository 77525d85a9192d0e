"""Vaiheet 3–5: opintoihin liittyvä suunnitelma, hakeutumiseen ja opintojen ajaksi."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from lomake.fields import (
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
from lomake.tiedot.tuki import Tiheys, Toteutunut
from lomake.tiedot.yhteiset import Allekirjoitukset, Askel, Kirjattu

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto


class OpintojenVaihe(Valinta):
    """Missä vaiheessa opinnot ovat."""

    HAKEUTUMINEN = "hakeutuminen", "ansökan"
    AIKANA = "opintojen aikana", "under studierna"


class OpintojenMuoto(Valinta):
    """Millainen koulutus."""

    PERUSTUTKINTO = "ammatillinen perustutkinto", "yrkesinriktad grundexamen"
    AMMATTITUTKINTO = "ammattitutkinto", "yrkesexamen"
    ERIKOISAMMATTITUTKINTO = "erikoisammattitutkinto", "specialyrkesexamen"
    TUTKINNON_OSA = "tutkinnon osa", "examensdel"
    OPPISOPIMUS = "oppisopimus", "läroavtal"
    TYÖVOIMAKOULUTUS = "työvoimakoulutus", "arbetskraftsutbildning"
    TUVA = "TUVA", "Hux"
    LUKIO = "lukio/aikuislukio", "gymnasium/vuxengymnasium"
    AMK = "AMK", "YH"
    YLIOPISTO = "yliopisto", "universitet"
    AVOIN = "avoin", "öppna studier"
    KURSSI = "kurssi/kortti", "kurs/kort"
    VERKKO = "verkko-opinnot", "nätstudier"


class OpintojenTulos(Valinta):
    """Viimeisin tulos."""

    HAETTU = "haettu", "ansökt"
    HYVÄKSYTTY = "hyväksytty", "antagen"
    VARASIJALLA = "varasijalla", "på reservplats"
    EI_VALITTU = "ei valittu", "inte antagen"
    ALOITTI = "aloitti", "började"
    KESKEYTTI = "keskeytti", "avbröt"
    VALMISTUI = "valmistui", "utexaminerades"


class OpintotuenLaji(Valinta):
    """Millaista tukea opinnoissa annetaan."""

    HAKEMINEN = "hakeminen", "ansökan"
    RAHOITUS = "rahoitus", "finansiering"
    JÄRJESTELYT = (
        "opiskelujärjestelyt (HOKS, erityisen tuen päätös)",
        "studiearrangemang (PUK, beslut om särskilt stöd)",
    )
    LÄKSYT = "läksyt ja rytmi", "läxor och rytm"
    KURAATTORI = "kuraattori", "kurator"
    TYÖPAIKKAOHJAAJA = "työpaikkaohjaaja", "arbetsplatshandledare"
    MATKAT = "matkat", "resor"
    JAKSAMINEN = "jaksaminen", "ork"
    OPPILAITOS = "yhteydenpito oppilaitokseen", "kontakt med läroanstalten"


class OpintojenRahoitus(Valinta):
    """Millä opinnot rahoitetaan."""

    OPINTOTUKI = "opintotuki", "studiestöd"
    KUNTOUTUSRAHA = "kuntoutusraha", "rehabiliteringspenning"
    YLEISTUKI = "yleistuella opiskelu", "studier med allmänt stöd"
    OPPISOPIMUSPALKKA = "oppisopimuspalkka", "lön under läroavtal"
    MUU = "muu", "annat"


class OpintojenKertominen(Valinta):
    """Mitä oppilaitokselle kerrotaan."""

    EI_KERROTA = "ei kerrota", "berättas inte"
    TUEN_TARVE = "kerrotaan tuen tarpeesta ilman syytä", "stödbehovet berättas, inte orsaken"
    SOVITUT = "kerrotaan sovitut asiat", "det som avtalats berättas"


class PäättymisenTapa(Valinta):
    """Miten opinnot päättyivät."""

    VALMISTUI = "valmistui", "utexaminerades"
    TYÖ = "keskeytti – työ", "avbröt – arbete"
    TERVEYS = "keskeytti – terveys", "avbröt – hälsan"
    MUU = "keskeytti – muu", "avbröt – annat"


class Haku(Malli):
    """Hakuaika, hakutapa ja liitteet."""

    alkaa: Annotated[Pvm, Kenttä("Hakuaika alkaa", "Ansökningstiden börjar", tuleva=True)] = None
    päättyy: Annotated[Pvm, Kenttä("Hakuaika päättyy", "Ansökningstiden slutar", tuleva=True)] = None
    tapa: Annotated[Teksti, Kenttä("Hakutapa", "Ansökningssätt")] = None
    liitteet: Annotated[Teksti, Kenttä("Liitteet", "Bilagor")] = None


class Opintotuki(Malli):
    """Sovittu tuki opinnoissa."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    laji: Annotated[OpintotuenLaji | None, Kenttä("Tuen laji", "Stödets typ", salassa="T", vaadittu=True)] = None
    mitä: Annotated[Teksti, Kenttä("Mitä tehdään", "Vad görs", salassa="T", vaadittu=True)] = None
    antaja: Annotated[Teksti, Kenttä("Antaja", "Ges av", salassa="T", vaadittu=True)] = None
    kuinkausein: Annotated[Tiheys | None, Kenttä("Kuinka usein", "Hur ofta", vaadittu=True)] = None
    alkaen: Annotated[Pvm, Kenttä("Alkaen", "Från", vaadittu=True, tuleva=True)] = None
    toteutui: Annotated[list[Toteutunut], Kenttä("Toteutui", "Genomfördes")] = []

    @johdettu("Toteutui", "Genomfördes", lähde="toteutui[].pvm")
    def toteutuneet(self, juuri: "Asiakastiedosto") -> list[date]:
        """Palauta päivät, joina tuki on toteutunut, järjestyksessä."""
        return sorted(rivi.pvm for rivi in self.toteutui if rivi.pvm)


class KertominenOppilaitokselle(Malli):
    """Mitä oppilaitokselle saa kertoa."""

    päätös: Annotated[
        OpintojenKertominen | None,
        Kenttä("Kertominen oppilaitokselle", "Att berätta för läroanstalten", salassa="T", vaadittu=True),
    ] = None
    sanat: Annotated[Pitkä, Kenttä("Sovitut sanat", "Avtalade ord", salassa="T")] = None
    yhteyslupa: Annotated[
        KylläEi, Kenttä("Saako valmentaja olla yhteydessä?", "Får arbetscoachen ta kontakt?", vaadittu=True)
    ] = None


class TyöRinnalla(Malli):
    """Työ opintojen rinnalla."""

    on: Annotated[KylläEi, Kenttä("Työtä opintojen rinnalla", "Arbete vid sidan av studierna")] = None
    tavoite: Annotated[Pitkä, Kenttä("Millaista työtä ja kuinka paljon?", "Vilket slags arbete och hur mycket?")] = None


class Opintotarkistus(Malli):
    """Opintosuunnitelman tarkistus, lukukausittain."""

    pvm: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    eteneminen: Annotated[Pitkä, Kenttä("Eteneminen", "Framsteg")] = None
    muutos: Annotated[Pitkä, Kenttä("Mitä muutetaan", "Vad ändras")] = None
    seuraava: Annotated[Pvm, Kenttä("Seuraava", "Nästa", vaadittu=True, tuleva=True)] = None


class OpintojenPäättyminen(Malli):
    """Milloin, miten ja millä opein opinnot päättyivät."""

    pvm: Annotated[Pvm, Kenttä("Opinnot päättyivät", "Studierna upphörde")] = None
    syy: Annotated[PäättymisenTapa | None, Kenttä("Miten päättyivät", "Hur de upphörde", salassa="T")] = None
    opit: Annotated[Pitkä, Kenttä("Mitä opittiin", "Lärdomar", salassa="T")] = None


class Opinnot(Malli):
    """Opintoihin liittyvä suunnitelma. Uusi versio on uusi rivi; opinnot lasketaan kerran, uusimmalta riviltä."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    päiväys: Annotated[Pvm, Kenttä("Suunnitelman päiväys", "Planens datum", vaadittu=True)] = None
    korvaa: Annotated[Viite, Kenttä("Korvaa suunnitelman", "Ersätter planen", viite="opinnot")] = None
    vaihe: Annotated[OpintojenVaihe | None, Kenttä("Vaihe", "Fas", vaadittu=True)] = None
    tavoite: Annotated[
        Pitkä,
        Kenttä("Tavoite omin sanoin ja yhteys työhön", "Mål med egna ord och koppling till arbete", vaadittu=True),
    ] = None
    toiveet: Annotated[
        Viitteet,
        Kenttä(
            "Toiveet, joita opinnot palvelevat",
            "Önskemål som studierna främjar",
            viite="profiili.toiveet",
            vaadittu=True,
        ),
    ] = []
    oppilaitos: Annotated[Teksti, Kenttä("Oppilaitos", "Läroanstalt", vaadittu=True)] = None
    tutkinto: Annotated[Teksti, Kenttä("Tutkinto tai sen osa", "Examen eller del av den", vaadittu=True)] = None
    muoto: Annotated[OpintojenMuoto | None, Kenttä("Muoto", "Form", vaadittu=True)] = None
    laajuus: Annotated[Teksti, Kenttä("Laajuus", "Omfattning")] = None
    alkaa: Annotated[Pvm, Kenttä("Opinnot alkavat", "Studierna börjar", vaadittu=True, tuleva=True)] = None
    päättyy: Annotated[Pvm, Kenttä("Opinnot päättyvät", "Studierna slutar", tuleva=True)] = None
    tunnit: Annotated[Luku, Kenttä("Opiskelua viikossa", "Studier per vecka", yksikkö="h/vko")] = None
    haku: Annotated[
        Haku,
        Kenttä("Haku", "Ansökan", vaadittu=lambda rivi, _: rivi.vaihe is OpintojenVaihe.HAKEUTUMINEN),
    ] = Haku()
    tulos: Annotated[OpintojenTulos | None, Kenttä("Tulos", "Resultat", vaadittu=True)] = None
    tulospvm: Annotated[Pvm, Kenttä("Tuloksen päivä", "Resultatets datum", vaadittu=True)] = None
    vahvuudet: Annotated[
        Pitkä, Kenttä("Vahvuudet ja opiskelutaidot", "Styrkor och studiefärdigheter", vaadittu=True)
    ] = None
    haasteet: Annotated[Pitkä, Kenttä("Mikä voi olla vaikeaa?", "Vad kan vara svårt?", salassa="T")] = None
    tuet: Annotated[list[Opintotuki], Kenttä("Tuet", "Stöd", vaadittu=2)] = []
    rahoitus: Annotated[list[OpintojenRahoitus], Kenttä("Rahoitus", "Finansiering", salassa="S", vaadittu=True)] = []
    rahoitusmuu: Annotated[Teksti, Kenttä("Muu rahoitus", "Annan finansiering", salassa="S")] = None
    etuusneuvonta: Annotated[
        Viite, Kenttä("Etuusneuvonta", "Förmånsrådgivning", salassa="S", viite="etuusneuvonta", vaadittu=True)
    ] = None
    kertominen: Annotated[
        KertominenOppilaitokselle, Kenttä("Kertominen oppilaitokselle", "Att berätta för läroanstalten")
    ] = KertominenOppilaitokselle()
    työrinnalla: Annotated[TyöRinnalla, Kenttä("Työ opintojen rinnalla", "Arbete vid sidan av studierna")] = (
        TyöRinnalla()
    )
    askeleet: Annotated[list[Askel], Kenttä("Askeleet", "Steg", vaadittu=True)] = []
    tarkistus: Annotated[
        Pvm, Kenttä("Suunnitelma tarkistetaan viimeistään", "Planen ses över senast", vaadittu=True, tuleva=True)
    ] = None
    tarkistukset: Annotated[list[Opintotarkistus], Kenttä("Tarkistukset", "Översyner")] = []
    päättynyt: Annotated[
        OpintojenPäättyminen,
        Kenttä(
            "Opintojen päättyminen",
            "Studiernas slut",
            vaadittu=lambda rivi, _: rivi.tulos in (OpintojenTulos.KESKEYTTI, OpintojenTulos.VALMISTUI),
        ),
    ] = OpintojenPäättyminen()
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()

    @johdettu("Versio", "Version")
    def versio(self, juuri: "Asiakastiedosto") -> int:
        """Palauta version järjestysnumero: 1 + niiden rivien määrä, jotka tämä on peräkkäin korvannut."""
        rivit = {rivi.id: rivi for rivi in juuri.opinnot}
        numero, rivi, nähdyt = 1, self, {self.id}
        while rivi.korvaa in rivit and rivi.korvaa not in nähdyt:
            nähdyt.add(rivi.korvaa)
            rivi = rivit[rivi.korvaa]
            numero += 1
        return numero
