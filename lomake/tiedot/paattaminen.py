"""Vaihe 5: työhönvalmennuksen jälkeen (Lomake E)."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from lomake.fields import Kenttä, KylläEi, Luku, Malli, Pitkä, Pvm, Teksti, Valinta, Viite, johdettu
from lomake.tiedot.lokit import Kenenkanssa, Toteutuma
from lomake.tiedot.yhteiset import Allekirjoitukset, Kirjattu

if TYPE_CHECKING:
    from lomake.tiedot import Asiakastiedosto


class PäättämisenLaji(Valinta):
    """Päättyykö valmennus vai keskeytyykö se."""

    PÄÄTTYY = "päättyy", "upphör"
    KESKEYTYY = "keskeytyy – jatko sovittu", "avbryts – fortsättning avtalad"


class PäättämisenSyy(Valinta):
    """Miksi valmennus päättyy. Poisjäänti tai aikaraja ei ole syy."""

    VAKIINTUNUT_SIIRTYY = (
        "vakiintunut työ – tuki siirtyy toiselle",
        "etablerat arbete – stödet övergår till någon annan",
    )
    VAKIINTUNUT_EI_TARVITSE = "vakiintunut työ – ei tarvitse tukea", "etablerat arbete – behöver inget stöd"
    OPINNOT = "opinnot", "studier"
    EI_HALUA_TYÖTÄ = "asiakas ei enää halua työtä", "klienten vill inte längre ha arbete"
    EI_HALUA_PALVELUA = "asiakas ei halua tätä palvelua", "klienten vill inte ha den här tjänsten"
    TOINEN_PALVELU = "siirtyi toiseen palveluun", "övergick till annan tjänst"
    TERVEYS = "terveys", "hälsan"
    ELÄKE = "eläke", "pension"
    MUUTTO = "muutto toiselle alueelle", "flytt till annat område"
    EI_TAVOITETTU = "ei tavoitettu monista yrityksistä huolimatta", "har inte nåtts trots många försök"
    KUOLEMA = "kuolema", "dödsfall"
    MUU = "muu", "annat"


class PäättymisenTilanne(Valinta):
    """Asiakkaan tilanne valmennuksen päättyessä."""

    AVOIMET = "palkkatyössä avoimilla työmarkkinoilla", "i lönearbete på den öppna arbetsmarknaden"
    TUETTU = "palkkatuettu työ", "lönesubventionerat arbete"
    YRITTÄJÄ = "yrittäjä", "företagare"
    OPISKELIJA = "opiskelija", "studerande"
    TYÖ_JA_OPINNOT = "työ ja opinnot", "arbete och studier"
    TYÖTÖN = "työtön työnhakija", "arbetslös arbetssökande"
    KUNTOUTUS = "kuntoutus", "rehabilitering"
    SAIRAUSPÄIVÄRAHA = "sairauspäiväraha", "sjukdagpenning"
    ELÄKE = "eläke", "pension"
    MUU = "muu", "annan"

    @property
    def on_työssä(self) -> bool:
        """Kerro, sanooko tilanne asiakkaan olevan työssä."""
        return self in (
            PäättymisenTilanne.AVOIMET,
            PäättymisenTilanne.TUETTU,
            PäättymisenTilanne.YRITTÄJÄ,
            PäättymisenTilanne.TYÖ_JA_OPINNOT,
        )


class LopunKykyviisari(Malli):
    """Kykyviisari valmennuksen lopussa."""

    pvm: Annotated[Pvm, Kenttä("Kykyviisari lopussa", "Förmågaren i slutet", salassa="T")] = None
    työkyky: Annotated[Luku, Kenttä("Työkyky 0–10", "Arbetsförmåga 0–10", salassa="T", väli=(0, 10))] = None


class Jatkotuki(Malli):
    """Tuki, joka jatkuu valmennuksen jälkeen."""

    mitä: Annotated[Teksti, Kenttä("Mitä tukea", "Vilket stöd", salassa="S", vaadittu=True)] = None
    taho: Annotated[Teksti, Kenttä("Taho", "Instans", salassa="S", vaadittu=True)] = None
    yhteyshenkilö: Annotated[Teksti, Kenttä("Yhteyshenkilö", "Kontaktperson", salassa="S")] = None
    puhelin: Annotated[Teksti, Kenttä("Puhelin", "Telefon", salassa="S")] = None
    alkaen: Annotated[Pvm, Kenttä("Alkaen", "Från", salassa="S", tuleva=True)] = None
    siirtopalaveri: Annotated[Pvm, Kenttä("Siirtopalaveri", "Överföringsmöte", salassa="S", tuleva=True)] = None


class Palaute(Malli):
    """Asiakkaan palaute valmennuksesta."""

    hyödyllisyys: Annotated[Luku, Kenttä("Hyödyllisyys 1–5", "Nytta 1–5", väli=(1, 5))] = None
    vaikutus: Annotated[Luku, Kenttä("Vaikutus 1–5", "Påverkan 1–5", väli=(1, 5))] = None
    mikäauttoi: Annotated[Pitkä, Kenttä("Mikä auttoi?", "Vad hjälpte?")] = None
    kehitettävää: Annotated[Pitkä, Kenttä("Mitä voisi tehdä paremmin?", "Vad kunde göras bättre?")] = None


class Päättäminen(Malli):
    """Lomake E: miksi ja missä tilanteessa valmennus päättyy tai keskeytyy, mikä jatkuu, ja miten voi palata."""

    päiväys: Annotated[Pvm, Kenttä("Lomakkeen päiväys", "Blankettens datum", vaadittu=True)] = None
    päättyi: Annotated[Pvm, Kenttä("Viimeinen palvelupäivä", "Sista servicedagen", vaadittu=True)] = None
    laji: Annotated[PäättämisenLaji | None, Kenttä("Laji", "Typ", vaadittu=True)] = None
    jatkopvm: Annotated[
        Pvm,
        Kenttä(
            "Jatko sovittu",
            "Fortsättning avtalad",
            tuleva=True,
            vaadittu=lambda rivi, _: rivi.laji is PäättämisenLaji.KESKEYTYY,
        ),
    ] = None
    syy: Annotated[PäättämisenSyy | None, Kenttä("Syy", "Orsak", salassa="T", vaadittu=True)] = None
    kuvaus: Annotated[Pitkä, Kenttä("Kuvaus asiakkaan sanoin", "Beskrivning med klientens ord", salassa="T")] = None
    tilanne: Annotated[
        PäättymisenTilanne | None,
        Kenttä("Tilanne päättyessä", "Situationen vid avslutandet", salassa="S", vaadittu=True),
    ] = None
    työsuhde: Annotated[
        Viite,
        Kenttä(
            "Työsuhde, jossa jatkaa",
            "Anställning som fortsätter",
            viite="työsuhteet",
            vaadittu=lambda rivi, _: rivi.tilanne is not None and rivi.tilanne.on_työssä,
        ),
    ] = None
    tunnit: Annotated[Luku, Kenttä("Työaika", "Arbetstid", yksikkö="h/vko")] = None
    vakiintunut: Annotated[KylläEi, Kenttä("Siirtymä pysyvään työhön", "Övergång till fast arbete", vaadittu=True)] = (
        None
    )
    saavutukset: Annotated[
        Pitkä,
        Kenttä("Mitä sait aikaan ja opit?", "Vad åstadkom du och lärde dig?", vaadittu=True),
    ] = None
    kykyviisari: Annotated[LopunKykyviisari, Kenttä("Kykyviisari lopussa", "Förmågaren i slutet")] = LopunKykyviisari()
    jatkotuki: Annotated[
        list[Jatkotuki],
        Kenttä("Jatkotuki", "Fortsatt stöd", salassa="S", vaadittu=lambda rivi, _: rivi.eijatkotukea is not True),
    ] = []
    eijatkotukea: Annotated[KylläEi, Kenttä("Ei tarvetta jatkotuelle", "Inget behov av fortsatt stöd", salassa="S")] = (
        None
    )
    etuusneuvonta: Annotated[
        KylläEi,
        Kenttä("Etuusneuvonta tulevista muutoksista", "Förmånsrådgivning om kommande ändringar", salassa="S"),
    ] = None
    palaute: Annotated[Palaute, Kenttä("Palaute", "Respons")] = Palaute()
    paluu: Annotated[
        KylläEi,
        Kenttä(
            "Kerrottu, että voi palata ilman uutta lähetettä",
            "Informerad om att man kan återkomma utan ny remiss",
            vaadittu=True,
        ),
    ] = None
    paluuyhteys: Annotated[
        Teksti,
        Kenttä("Yhteystieto paluuta varten", "Kontakt för att återkomma", vaadittu=lambda rivi, _: rivi.paluu is True),
    ] = None
    seurantalupa: Annotated[KylläEi, Kenttä("Seurantasoitto sallittu", "Uppföljningssamtal tillåtet")] = None
    allekirjoitukset: Annotated[Allekirjoitukset, Kenttä("Allekirjoitukset", "Underskrifter")] = Allekirjoitukset()
    kirjattu: Annotated[Kirjattu, Kenttä("Kirjaaminen", "Anteckning")] = Kirjattu()

    @johdettu("Palvelun kesto", "Tjänstens längd", yksikkö="päivää")
    def palvelunkesto(self, juuri: "Asiakastiedosto") -> int | None:
        """Palauta päivät palvelun alusta viimeiseen palvelupäivään; None, jos jompikumpi puuttuu."""
        return _päiviä(juuri.sopimus.alkaa, self.päättyi)

    @johdettu("Jatkuvan työn kesto", "Den fortsatta anställningens längd", yksikkö="päivää")
    def työsuhteenkesto(self, juuri: "Asiakastiedosto") -> int | None:
        """Palauta päivät jatkuvan työn alusta viimeiseen palvelupäivään; None, jos työtä tai päivää ei ole."""
        työsuhde = juuri.työsuhde(self.työsuhde)
        return _päiviä(työsuhde.aloitus.alkoi if työsuhde else None, self.päättyi)

    @johdettu("Tapaamisia asiakkaan kanssa", "Möten med klienten")
    def tapaamisia(self, juuri: "Asiakastiedosto") -> int:
        """Palauta toteutuneet tapaamiset asiakkaan kanssa, työn aikaiset mukana."""
        työnaikaiset = [
            rivi
            for työsuhde in juuri.työsuhteet
            for rivi in työsuhde.yhteydenpito
            if {Kenenkanssa.ASIAKAS, Kenenkanssa.MOLEMMAT} & set(rivi.kenenkanssa)
        ]
        toteutumat = [rivi.toteutui for rivi in juuri.tapaamiset] + [rivi.toteutui for rivi in työnaikaiset]
        return toteutumat.count(Toteutuma.KYLLÄ)

    @johdettu("Työnantajatapaamisia", "Möten med arbetsgivare")
    def työnantajatapaamisia(self, juuri: "Asiakastiedosto") -> int:
        """Palauta yhteydet työnantajiin asiakkaan puolesta (B-rivit)."""
        return len(juuri.työnantajatapaamiset)

    @johdettu("Työsuhteita", "Anställningar")
    def työsuhteita(self, juuri: "Asiakastiedosto") -> int:
        """Palauta työsuhteet; työkokeilu, avotyö ja kuntouttava työtoiminta eivät ole työsuhteita."""
        lajit = [työsuhde.aloitus.laji for työsuhde in juuri.työsuhteet]
        return sum(laji is not None and laji.on_työsuhde for laji in lajit)

    @johdettu("Opintoja", "Studier")
    def opintoja(self, juuri: "Asiakastiedosto") -> int:
        """Palauta opinnot; kukin lasketaan kerran, uusimmalta riviltään."""
        korvatut = {rivi.korvaa for rivi in juuri.opinnot}
        return sum(rivi.id not in korvatut for rivi in juuri.opinnot)

    @johdettu("Päivää ensimmäiseen työhön", "Dagar till första arbetet")
    def päivääensimmäiseentyöhön(self, juuri: "Asiakastiedosto") -> int | None:
        """Palauta päivät palvelun alusta ensimmäisen avoimen työn alkuun; None, jos työtä ei ole."""
        alut = [työsuhde.aloitus.alkoi for työsuhde in juuri.työsuhteet if työsuhde.on_avoin()]
        return _päiviä(juuri.sopimus.alkaa, min((alku for alku in alut if alku), default=None))

    @johdettu("Yrityksiä tavoittaa", "Försök att nå")
    def tavoitteluyrityksiä(self, juuri: "Asiakastiedosto") -> int:
        """Palauta kirjatut yritykset tavoittaa asiakas."""
        return len(juuri.tavoittelu)


def _päiviä(alku: date | None, loppu: date | None) -> int | None:
    return None if alku is None or loppu is None else (loppu - alku).days
