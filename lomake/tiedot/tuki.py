"""Vaiheet 4–5: suunnitelma työsuhteen aikaisesta tuesta."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from lomake.fields import (
    Kenttä,
    KylläEi,
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
from lomake.tiedot.profiili import kerrotaan
from lomake.tiedot.yhteiset import Allekirjoitukset, Askel, Kirjattu

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto


class TukisuunnitelmanSyy(Valinta):
    """Miksi suunnitelma tehtiin tai uusittiin."""

    TYÖN_ALKU = "työn alku", "arbetets början"
    TARKISTUS = "tarkistus", "översyn"
    TEHTÄVÄ = "tehtävän muutos", "ändrad uppgift"
    TUNNIT = "tuntien muutos", "ändrad arbetstid"
    VAIKEUS = "vaikeus työssä", "svårighet i arbetet"
    PYYNTÖ = "asiakkaan pyyntö", "klientens begäran"
    SIIRTYMÄ = "siirtymä kevyempään tukeen", "övergång till lättare stöd"


class TuenLaji(Valinta):
    """Millaista tuki on."""

    OPETTELU = "työtehtävien opettelu työpaikalla", "inlärning av uppgifter på arbetsplatsen"
    KESKUSTELU = "keskustelutuki", "samtalsstöd"
    OIREET = "oireiden hallinta ja jaksaminen", "symtomhantering och ork"
    TYÖMATKA = "työmatka ja rytmi", "arbetsresa och rytm"
    VUOROVAIKUTUS = "vuorovaikutus ja työyhteisö", "samspel och arbetsgemenskap"
    PALAUTE = "palaute ja itsearviointi", "respons och självvärdering"
    TALOUS = "talous ja etuudet", "ekonomi och förmåner"
    OHJEET = "kirjalliset/kuvalliset ohjeet", "skriftliga/bildliga anvisningar"
    MUOKKAUS = "työn muokkaus", "anpassning av arbetet"
    LÄÄKITYS = "lääkityksen ajoitus", "medicineringens tidpunkt"
    LÄHEINEN = "läheisen tuki", "stöd av närstående"
    VERTAISTUKI = "vertaistuki", "kamratstöd"
    URAKEHITYS = "urakehitys/opinnot", "karriär/studier"
    MUU = "muu", "annat"


class TuenAntaja(Valinta):
    """Kuka tukea antaa."""

    VALMENTAJA = "valmentaja", "coachen"
    TYÖPAIKKA = "työkaveri/esihenkilö", "arbetskamrat/chef"
    HOITOTAHO = "hoitotaho", "vårdinstansen"
    SOSIAALIOHJAAJA = "sosiaaliohjaaja", "socialhandledaren"
    LÄHEINEN = "läheinen", "närstående"
    VERTAINEN = "vertainen", "kamratstödjare"
    KELA = "Kela", "FPA"
    MUU = "muu", "annan"


class TuenPaikka(Valinta):
    """Missä tukea annetaan."""

    TYÖPAIKALLA = "työpaikalla", "på jobbet"
    MUUALLA = "muualla", "annanstans"
    ETÄNÄ = "etänä", "på distans"


class Tiheys(Valinta):
    """Kuinka usein tukea annetaan."""

    PÄIVITTÄIN = "päivittäin", "varje dag"
    VIIKOITTAIN = "viikoittain", "varje vecka"
    VK_2 = "2 vk", "varannan vecka"
    KUUKAUSITTAIN = "kuukausittain", "varje månad"
    TARVITTAESSA = "tarvittaessa", "vid behov"


class TuenPeruste(Valinta):
    """Mihin tuki perustuu."""

    TYÖ = "työn vaatimus", "arbetets krav"
    TOIVE = "asiakkaan toive", "klientens önskemål"
    KOKEMUS = "aiempi kokemus", "tidigare erfarenhet"
    TERVEYS = "terveys", "hälsan"


class Työnantajatoive(Valinta):
    """Haluaako asiakas, että työnantajaa tuetaan."""

    KYLLÄ = "kyllä", "ja"
    EI = "ei", "nej"
    MYÖHEMMIN = "myöhemmin", "senare"


class TyönantajatuenLaji(Valinta):
    """Millaista tukea työnantaja saa."""

    TIETO = "tieto ja neuvonta", "information och rådgivning"
    PEREHDYTYS = "perehdytyksen suunnittelu", "planering av introduktionen"
    MUOKKAUS = "työn muokkaus", "anpassning av arbetet"
    PALAUTE = "palautekeskustelu", "responssamtal"
    PALKKATUKI = "palkkatuki ja lomakkeet", "lönesubvention och blanketter"
    TYÖOLOSUHTEET = "työolosuhteiden järjestelytuki", "stöd för ordnande av arbetsförhållandena"
    RISTIRIITA = "ristiriidan selvittely", "utredning av konflikt"


SALATUT_LAJIT = frozenset({
    TuenLaji.OIREET,
    TuenLaji.LÄÄKITYS,
    TuenLaji.TALOUS,
    TuenLaji.LÄHEINEN,
    TuenLaji.VERTAISTUKI,
})
"""Tuet, joita työnantajalle ei koskaan näytetä (lomakkeisto 2.8b)."""


class Toteutunut(Malli):
    """Päivä, jona tuki toteutui."""

    pvm: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    huomio: Annotated[Teksti, Kenttä("Huomio", "Anmärkning", salassa="T")] = None


class Tuki(Malli):
    """Yksi sovittu tuki: mitä, kuka, missä ja kuinka usein."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    laji: Annotated[TuenLaji | None, Kenttä("Tuen laji", "Stödets typ", salassa="T", vaadittu=True)] = None
    mitä: Annotated[Teksti, Kenttä("Mitä tehdään", "Vad görs", salassa="T", vaadittu=True)] = None
    antaja: Annotated[TuenAntaja | None, Kenttä("Antaja", "Ges av", salassa="T", vaadittu=True)] = None
    antajanimi: Annotated[Teksti, Kenttä("Antajan nimi", "Namn", salassa="T")] = None
    missä: Annotated[TuenPaikka | None, Kenttä("Missä", "Var", vaadittu=True)] = None
    kuinkausein: Annotated[Tiheys | None, Kenttä("Kuinka usein", "Hur ofta", vaadittu=True)] = None
    alkaen: Annotated[Pvm, Kenttä("Alkaen", "Från", vaadittu=True, tuleva=True)] = None
    asti: Annotated[Pvm, Kenttä("Asti", "Till", tuleva=True)] = None
    peruste: Annotated[TuenPeruste | None, Kenttä("Peruste", "Grund", salassa="T", vaadittu=True)] = None
    toiveesta: Annotated[KylläEi, Kenttä("Asiakkaan toiveesta", "På klientens önskan")] = None
    näkyytyönantajalle: Annotated[KylläEi, Kenttä("Näkyy työnantajalle", "Arbetsgivaren ser")] = None
    toteutui: Annotated[list[Toteutunut], Kenttä("Toteutui", "Genomfördes")] = []

    @johdettu("Toteutui", "Genomfördes", lähde="toteutui[].pvm")
    def toteutuneet(self, juuri: "Asiakastiedosto") -> list[date]:
        """Palauta päivät, joina tuki on toteutunut, järjestyksessä."""
        return sorted(rivi.pvm for rivi in self.toteutui if rivi.pvm)


class Työnantajatukirivi(Malli):
    """Työnantajalle annettava tuki."""

    mitä: Annotated[TyönantajatuenLaji | None, Kenttä("Mitä", "Vad", vaadittu=True)] = None
    kuka: Annotated[Teksti, Kenttä("Kuka", "Vem", vaadittu=True)] = None
    milloin: Annotated[Pvm, Kenttä("Milloin", "När", tuleva=True)] = None
    toteutui: Annotated[Pvm, Kenttä("Toteutui", "Genomfördes")] = None


class Työnantajatuki(Malli):
    """Tuki työnantajalle, jos asiakas sitä haluaa."""

    haluaa: Annotated[
        Työnantajatoive | None,
        Kenttä(
            "Haluatko, että olen yhteydessä työnantajaan?",
            "Vill du att jag har kontakt med arbetsgivaren?",
            vaadittu=True,
        ),
    ] = None
    tuet: Annotated[
        list[Työnantajatukirivi],
        Kenttä(
            "Tuet työnantajalle",
            "Stöd till arbetsgivaren",
            vaadittu=lambda rivi, _: rivi.haluaa is Työnantajatoive.KYLLÄ,
        ),
    ] = []


class TuenYhteydenpito(Malli):
    """Miten työsuhteen aikana pidetään yhteyttä."""

    ekakuukausi: Annotated[Teksti, Kenttä("Ensimmäinen kuukausi", "Den första månaden", vaadittu=True)] = "viikoittain"
    jatkossa: Annotated[Teksti, Kenttä("Sen jälkeen", "Därefter", vaadittu=True)] = "vähintään kuukausittain"
    tavat: Annotated[Teksti, Kenttä("Millä tavalla", "På vilket sätt", vaadittu=True)] = None
    hätätilanne: Annotated[Pitkä, Kenttä("Jos tulee hätä", "Om det blir kris", salassa="T", vaadittu=True)] = None
    työnantajaan: Annotated[Teksti, Kenttä("Valmentaja ja työnantaja", "Arbetscoachen och arbetsgivaren")] = None


class Urakehitys(Malli):
    """Haluaako asiakas lisää tunteja, toisen työn, opintoja tai kortin."""

    toive: Annotated[
        KylläEi,
        Kenttä(
            "Haluatko lisää tunteja, toisen työn, opintoja tai kortin?",
            "Vill du ha fler timmar, annat arbete, studier eller ett kort?",
            vaadittu=True,
        ),
    ] = None
    mitä: Annotated[Pitkä, Kenttä("Mitä haluat?", "Vad vill du ha?", vaadittu=lambda rivi, _: rivi.toive is True)] = (
        None
    )
    askeleet: Annotated[
        list[Askel], Kenttä("Urakehityksen askeleet", "Karriärsteg", vaadittu=lambda rivi, _: rivi.toive is True)
    ] = []


class Siirtymä(Malli):
    """Siirtymä kevyempään tukeen, tavoitteena noin vuosi työssä."""

    aikaisintaan: Annotated[Pvm, Kenttä("Aikaisintaan", "Tidigast", salassa="S", tuleva=True)] = None
    vastuutaho: Annotated[Teksti, Kenttä("Kuka tukee sen jälkeen", "Vem stöder därefter", salassa="S")] = None
    suunnitelma: Annotated[Pitkä, Kenttä("Miten siirrytään?", "Hur sker övergången?", salassa="S")] = None


class Tukitarkistus(Malli):
    """Tukisuunnitelman tarkistus."""

    pvm: Annotated[Pvm, Kenttä("Päivä", "Datum", vaadittu=True)] = None
    läsnä: Annotated[Teksti, Kenttä("Läsnä", "Närvarande", salassa="S")] = None
    mikätoimii: Annotated[Pitkä, Kenttä("Mikä toimii", "Vad fungerar", salassa="T")] = None
    mitämuutetaan: Annotated[Pitkä, Kenttä("Mitä muutetaan", "Vad ändras", salassa="T")] = None
    seuraava: Annotated[Pvm, Kenttä("Seuraava", "Nästa", vaadittu=True, tuleva=True)] = None


class Tukisuunnitelma(Malli):
    """Kirjallinen tukisuunnitelma, jota kriteeri 22 edellyttää: yksi jokaiselle työsuhteelle, omine versioineen."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    päiväys: Annotated[Pvm, Kenttä("Suunnitelman päiväys", "Planens datum", vaadittu=True)] = None
    korvaa: Annotated[
        Viite, Kenttä("Korvaa suunnitelman", "Ersätter planen", viite="työsuhteet[].tukisuunnitelmat")
    ] = None
    syy: Annotated[TukisuunnitelmanSyy | None, Kenttä("Syy", "Orsak", vaadittu=True)] = None
    tavoite: Annotated[Pitkä, Kenttä("Tavoitteeni tässä työssä", "Mitt mål i det här arbetet", vaadittu=True)] = None
    vahvuudet: Annotated[
        Viitteet,
        Kenttä("Vahvuudet, jotka auttavat", "Styrkor som hjälper", viite="profiili.vahvuudet", vaadittu=True),
    ] = []
    opit: Annotated[
        Pitkä,
        Kenttä(
            "Opit aiemmista töistä", "Lärdomar av tidigare arbeten", vaadittu=lambda _, juuri: juuri.on_työkokemusta()
        ),
    ] = None
    haasteet: Annotated[Pitkä, Kenttä("Mikä voi olla vaikeaa?", "Vad kan vara svårt?", salassa="T", vaadittu=True)] = (
        None
    )
    merkit: Annotated[Pitkä, Kenttä("Varhaiset merkit", "Tidiga tecken", salassa="T")] = None
    tuet: Annotated[list[Tuki], Kenttä("Tuet", "Stöd", vaadittu=3)] = []
    työnantajatuki: Annotated[Työnantajatuki, Kenttä("Tuki työnantajalle", "Stöd till arbetsgivaren")] = (
        Työnantajatuki()
    )
    kertominen: Annotated[
        Pitkä,
        Kenttä(
            "Sovitut sanat",
            "Avtalade ord",
            salassa="T",
            vaadittu=lambda _, juuri: kerrotaan(juuri.profiili.kertominen.päätös),
        ),
    ] = None
    yhteydenpito: Annotated[TuenYhteydenpito, Kenttä("Yhteydenpito", "Kontakter")] = TuenYhteydenpito()
    urakehitys: Annotated[Urakehitys, Kenttä("Urakehitys", "Karriärutveckling")] = Urakehitys()
    siirtymä: Annotated[Siirtymä, Kenttä("Siirtymä kevyempään tukeen", "Övergång till lättare stöd", salassa="S")] = (
        Siirtymä()
    )
    vaara: Annotated[
        Pitkä,
        Kenttä(
            "Jos työ vaarantuu: kuka tekee ja mitä kolmen päivän kuluessa?",
            "Om anställningen hotas: vem gör vad inom tre dagar?",
            salassa="T",
            vaadittu=True,
        ),
    ] = None
    tarkistus: Annotated[
        Pvm, Kenttä("Suunnitelma tarkistetaan viimeistään", "Planen ses över senast", vaadittu=True, tuleva=True)
    ] = None
    tarkistukset: Annotated[list[Tukitarkistus], Kenttä("Tarkistukset", "Översyner")] = []
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()

    @johdettu("Versio", "Version")
    def versio(self, juuri: "Asiakastiedosto") -> int:
        """Palauta suunnitelman järjestysnumero omassa työsuhteessaan, ensimmäinen on 1."""
        työsuhde = next(rivi for rivi in juuri.työsuhteet if any(plan is self for plan in rivi.tukisuunnitelmat))
        return 1 + [plan.id for plan in työsuhde.tukisuunnitelmat].index(self.id)
