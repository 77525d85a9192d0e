"""Työnhakusuunnitelma in easy Finnish and easy Swedish: the fields of the ordinary form, in other words and order.

One thing in a sentence, common words, the reader addressed. What the office fills in stands last.
"""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Asettelu,
    Kentät,
    Kysymys,
    Luettelo,
    Ohje,
    Osio,
    Rivit,
    Ruudut,
    Sarake,
    Taulukkoruudut,
    Teksti,
    Tieto,
    Väliotsikko,
)

_ALKU = (
    Väliotsikko(FiSv("Miksi teemme suunnitelman?", "Varför gör vi en plan?")),
    Teksti(
        FiSv(
            "Suunnitelma auttaa meitä etsimään työtä, joka sopii sinulle. Voit muuttaa suunnitelmaa milloin vain.",
            "Planen hjälper oss att hitta ett jobb som passar dig. Du kan ändra planen när du vill.",
        )
    ),
    Väliotsikko(FiSv("Miten täytät lomakkeen?", "Hur fyller du i blanketten?")),
    Teksti(
        FiSv(
            "Täytämme lomakkeen yhdessä. Sinun ei tarvitse vastata kaikkeen. Kysy, jos et ymmärrä jotakin.",
            "Vi fyller i blanketten tillsammans. Du behöver inte svara på allt. "
            "Fråga om det är något du inte förstår.",
        )
    ),
    Kentät((
        (Tieto("asiakas.sukunimi", 74), Tieto("asiakas.etunimet", 74)),
        (
            Tieto("asiakas.syntymäaika", 74, FiSv("Milloin olet syntynyt?", "När är du född?")),
            Tieto("asiakas.puhelin", 74, FiSv("Puhelinnumero", "Telefonnummer")),
        ),
        (Tieto("suunnitelma.päiväys", 148, FiSv("Milloin teemme suunnitelman?", "När gör vi planen?")),),
    )),
)

_TAVOITE = Osio(
    FiSv("Millaista työtä haluat?", "Vilket jobb vill du ha?"),
    (
        Kysymys(
            "suunnitelma.tavoite",
            FiSv("Mitä työtä etsit? Mitä toivot työltä?", "Vilket jobb söker du? Vad önskar du av jobbet?"),
            kehote=FiSv("Kirjoita omilla sanoillasi", "Skriv med dina egna ord"),
            viivoja=5,
        ),
    ),
)

_TOIVEET = Osio(
    FiSv("Mitkä toiveet ovat tärkeitä?", "Vilka önskemål är viktiga?"),
    (
        Ohje(
            FiSv(
                "Kirjoita ainakin kaksi toivetta. Löydät toiveet omasta profiilistasi, joka on lomake A.",
                "Skriv minst två önskemål. Du hittar dina önskemål i din profil, som är blankett A.",
            )
        ),
        Rivit(
            "suunnitelma.toiveet",
            (
                Sarake("id", 22, FiSv("Numero", "Nummer"), POIS),
                Sarake("teksti", 0, FiSv("Mitä toivot?", "Vad önskar du?")),
                Sarake("laji", 40, FiSv("Mitä asiaa toive koskee?", "Vad gäller det?"), POIS),
                Sarake("tärkeys", 40, FiSv("Kuinka tärkeä?", "Hur viktigt?"), POIS),
            ),
            rivejä=4,
            rivi=FiSv("Toive", "Önskemål"),
        ),
    ),
)

_VAHVUUDET = Osio(
    FiSv("Missä olet hyvä?", "Vad är du bra på?"),
    (
        Ohje(
            FiSv(
                "Kirjoita ainakin yksi asia. Voit katsoa apua omasta profiilistasi.",
                "Skriv minst en sak. Du kan ta hjälp av din profil.",
            )
        ),
        Rivit(
            "suunnitelma.vahvuudet",
            (
                Sarake("id", 22, FiSv("Numero", "Nummer"), POIS),
                Sarake("vahvuus", 60, FiSv("Mitä osaat hyvin?", "Vad kan du bra?")),
                Sarake("näkyytyössä", 0, FiSv("Miten se näkyy työssä?", "Hur syns det på jobbet?")),
            ),
            rivejä=3,
            väljä=True,
            rivi=FiSv("Vahvuus", "Styrka"),
        ),
        Kysymys(
            "suunnitelma.opit",
            FiSv("Mitä olet oppinut aiemmista töistä?", "Vad har du lärt dig av tidigare jobb?"),
            FiSv("Mikä sujui hyvin? Mikä oli vaikeaa?", "Vad gick bra? Vad var svårt?"),
            viivoja=3,
        ),
    ),
)

_TYÖT = Osio(
    FiSv("Mitä töitä haemme?", "Vilka jobb söker vi?"),
    (
        Ohje(FiSv("Kirjoita ainakin yksi työ.", "Skriv minst ett jobb.")),
        Rivit(
            "suunnitelma.ammatit",
            (
                Sarake("ammatti", 52, FiSv("Työ tai ammatti", "Jobb eller yrke")),
                Sarake(
                    "ammattiluokka",
                    30,
                    FiSv("Ammatin numero", "Yrkets nummer"),
                    FiSv("valmentaja täyttää", "coachen fyller i"),
                ),
                Sarake("toiveet", 30, FiSv("Toiveiden numerot", "Önskemålens nummer"), POIS),
                Sarake("miksisopii", 0, FiSv("Miksi työ sopii sinulle?", "Varför passar jobbet dig?")),
            ),
            rivejä=3,
            väljä=True,
            rivi=FiSv("Ammatti", "Yrke"),
        ),
        Kysymys(
            "suunnitelma.ehdot",
            FiSv("Mitä muuta työssä täytyy ottaa huomioon?", "Vad annat är viktigt i jobbet?"),
            FiSv("Esimerkiksi työaika ja matka.", "Till exempel arbetstid och resväg."),
            viivoja=2,
        ),
    ),
)

_TYÖNANTAJAT = Osio(
    FiSv("Mihin työpaikkoihin otamme yhteyttä?", "Vilka arbetsplatser kontaktar vi?"),
    (
        Ohje(FiSv("Kirjoita ainakin kolme työpaikkaa.", "Skriv minst tre arbetsplatser.")),
        Rivit(
            "suunnitelma.työnantajat",
            (
                Sarake("työnantajannimi", 0, FiSv("Työpaikka", "Arbetsplats")),
                Sarake("toiveet", 30, FiSv("Toiveiden numerot", "Önskemålens nummer"), POIS),
                Sarake("kuka", 36, FiSv("Kuka ottaa yhteyttä?", "Vem tar kontakt?"), POIS),
                Sarake("tapa", 34, FiSv("Miten?", "Hur?"), POIS),
                Sarake("viimeistään", 24, FiSv("Mihin päivään mennessä?", "Senast vilken dag?")),
            ),
            rivejä=3,
            rivi=FiSv("Työnantaja", "Arbetsgivare"),
        ),
    ),
)

_ASKELEET = Osio(
    FiSv("Mitä teemme seuraavaksi?", "Vad gör vi härnäst?"),
    (
        Ohje(
            FiSv(
                "Kirjoita ainakin kolme asiaa. Yhden niistä teet sinä itse.",
                "Skriv minst tre saker. En av dem gör du själv.",
            )
        ),
        Rivit(
            "suunnitelma.askeleet",
            (
                Sarake("mitä", 0, FiSv("Mitä teemme?", "Vad gör vi?")),
                Sarake("kuka", 24, FiSv("Kuka tekee?", "Vem gör det?"), POIS),
                Sarake("kukatarkemmin", 30, FiSv("Nimi, jos joku muu", "Namn, om någon annan"), POIS),
                Sarake("milloin", 22, FiSv("Milloin?", "När?")),
                Sarake("tehty", 22, FiSv("Milloin valmis?", "När var det klart?")),
                Sarake("tulos", 30, FiSv("Mitä siitä tuli?", "Hur gick det?")),
            ),
            rivejä=3,
            rivi=FiSv("Askel", "Steg"),
        ),
        Väliotsikko(
            FiSv("Papereita ja muita asioita, joita tarvitset", "Papper och annat som du behöver"),
            FiSv("Merkitse, mikä on valmis.", "Kryssa för vad som är klart."),
        ),
        Taulukkoruudut(
            FiSv("Mikä?", "Vad?"),
            tuple(
                f"suunnitelma.asiakirjat.{asiakirja}"
                for asiakirja in (
                    "cv",
                    "hakemuspohja",
                    "portfolio",
                    "suosittelijat",
                    "työmarkkinatori",
                    "linkedin",
                    "haastatteluharjoitus",
                )
            ),
            nimet={
                "suunnitelma.asiakirjat.cv": FiSv("CV eli ansioluettelo", "CV, en lista över vad du har gjort"),
                "suunnitelma.asiakirjat.hakemuspohja": FiSv("malli työhakemukseen", "modell för jobbansökan"),
                "suunnitelma.asiakirjat.portfolio": FiSv("näytteitä töistäsi", "prov på vad du har gjort"),
                "suunnitelma.asiakirjat.suosittelijat": FiSv(
                    "ihmiset, jotka suosittelevat sinua",
                    "personer som rekommenderar dig",
                ),
                "suunnitelma.asiakirjat.työmarkkinatori": FiSv(
                    "oma profiili Työmarkkinatorilla netissä",
                    "egen profil på Jobbmarknad på nätet",
                ),
                "suunnitelma.asiakirjat.linkedin": FiSv(
                    "oma profiili LinkedInissä netissä",
                    "egen profil på LinkedIn på nätet",
                ),
                "suunnitelma.asiakirjat.haastatteluharjoitus": FiSv(
                    "harjoitus työhaastattelua varten",
                    "övning inför jobbintervju",
                ),
            },
        ),
    ),
)

_KERTOMINEN = Osio(
    FiSv("Mitä kerromme työnantajalle sinusta?", "Vad berättar vi om dig för arbetsgivaren?"),
    (
        Ohje(
            FiSv(
                "Sinä päätät. Kerromme vain sen, mitä olemme sopineet. Sanat on kirjoitettu sinun profiiliisi.",
                "Du bestämmer. Vi berättar bara det som vi har kommit överens om. Orden finns i din profil.",
            )
        ),
        Ruudut(
            "suunnitelma.kertominen",
            POIS,
            sarakkeita=1,
            sanat={
                "ei kerrota": FiSv("emme kerro mitään", "vi berättar ingenting"),
                "kerrotaan sovitut asiat": FiSv(
                    "kerromme sen, mitä olemme sopineet",
                    "vi berättar det som vi har kommit överens om",
                ),
                "yhteydenotto nimettömästi": FiSv(
                    "otamme yhteyttä, mutta emme sano nimeäsi",
                    "vi tar kontakt men säger inte ditt namn",
                ),
            },
        ),
        Ruudut(
            "profiili.kertominen.yhteyslupa",
            FiSv("Saako työhönvalmentaja sanoa nimesi?", "Får arbetscoachen säga ditt namn?"),
            sarakkeita=1,
            sanat={
                "vain nimettömästi": FiSv("saa puhua, mutta ei saa sanoa nimeä", "får tala, men inte säga namnet"),
            },
        ),
    ),
)

_RAHA = Osio(
    FiSv("Miten palkka vaikuttaa rahoihisi?", "Hur påverkar lönen dina pengar?"),
    (
        Teksti(
            FiSv(
                "Palkka voi muuttaa tukia, joita saat. Siksi saat neuvoja ennen kuin aloitat työn. "
                "Neuvoja sanotaan etuusneuvonnaksi.",
                "Lönen kan ändra de bidrag som du får. Därför får du råd innan du börjar jobba. "
                "Det kallas förmånsrådgivning.",
            )
        ),
        Kentät((
            (
                Tieto(
                    "suunnitelma.etuusneuvonta.tehty.päiväys", 74, FiSv("Milloin sait neuvoja?", "När fick du råd?")
                ),
                Tieto("suunnitelma.etuusneuvonta.tehty.antaja", 74, FiSv("Kuka neuvoi?", "Vem gav råd?")),
            ),
            (
                Tieto(
                    "suunnitelma.etuusneuvonta.tehty.kirjallinenlaskelma",
                    148,
                    FiSv("Saitko laskelman paperilla?", "Fick du en uträkning på papper?"),
                ),
            ),
            (
                Tieto(
                    "suunnitelma.etuusneuvonta.sovittu",
                    148,
                    FiSv("Milloin saat neuvoja?", "När får du råd?"),
                    FiSv("Jos et ole vielä saanut.", "Om du inte har fått ännu."),
                ),
            ),
        )),
    ),
)

_TUKI = Osio(
    FiSv("Kuka muu auttaa sinua?", "Vem annan hjälper dig?"),
    (
        Ohje(FiSv("Esimerkiksi perhe, ystävä tai hoitaja.", "Till exempel familj, en vän eller en skötare.")),
        Rivit(
            "suunnitelma.tuki",
            (Sarake("kuka", 60, FiSv("Kuka?", "Vem?")), Sarake("mitä", 0, FiSv("Miten hän auttaa?", "Hur?"))),
            rivejä=2,
            rivi=FiSv("Tukija", "Stödperson"),
        ),
    ),
)

_YHTEYDENPITO = Osio(
    FiSv("Miten pidämme yhteyttä?", "Hur håller vi kontakt?"),
    (
        Kentät((
            (
                Tieto("suunnitelma.yhteydenpito.tiheys", 74, FiSv("Kuinka usein tapaamme?", "Hur ofta träffas vi?")),
                Tieto("suunnitelma.yhteydenpito.tapa", 74, FiSv("Miten pidämme yhteyttä?", "Hur håller vi kontakt?")),
            ),
            (
                Tieto(
                    "suunnitelma.yhteydenpito.seuraava",
                    148,
                    FiSv("Milloin tapaamme seuraavan kerran?", "När träffas vi nästa gång?"),
                ),
            ),
        )),
    ),
)

_TARKISTUS = Osio(
    FiSv("Milloin luemme suunnitelman uudestaan?", "När läser vi planen på nytt?"),
    (
        Luettelo((
            FiSv(
                "Luemme suunnitelman uudestaan ainakin kolmen kuukauden välein.",
                "Vi läser planen på nytt minst var tredje månad.",
            ),
            FiSv("Luemme sen aina, kun työ loppuu.", "Vi läser den alltid när ett jobb tar slut."),
            FiSv("Luemme sen aina, kun toiveesi muuttuvat.", "Vi läser den alltid när dina önskemål ändras."),
        )),
        Kentät((
            (Tieto("suunnitelma.tarkistus", 148, FiSv("Mihin päivään mennessä?", "Senast vilken dag?")),),
        )),
        Rivit(
            "suunnitelma.tarkistukset",
            (
                Sarake("pvm", 22, FiSv("Milloin luimme?", "När läste vi?")),
                Sarake("mitätehty", 0, FiSv("Mitä olemme tehneet?", "Vad har vi gjort?")),
                Sarake("mitäopittu", 0, FiSv("Mitä opimme?", "Vad lärde vi oss?")),
                Sarake("muutos", 26, FiSv("Muutimme jotain", "Vi ändrade något")),
                Sarake("seuraava", 24, FiSv("Milloin uudestaan?", "När läser vi igen?")),
            ),
            rivejä=2,
            rivi=FiSv("Tarkistus", "Översyn"),
        ),
    ),
)

_PALVELUN_TIEDOT = (
    Väliotsikko(FiSv("Työhönvalmentaja täyttää tämän", "Arbetscoachen fyller i det här")),
    Kentät((
        (
            Tieto("asiakas.tunnus", 74, FiSv("Asiakasnumero", "Klientnummer")),
            Tieto("valmentaja.nimi", 74, FiSv("Työhönvalmentajan nimi", "Arbetscoachens namn")),
        ),
        (
            Tieto("suunnitelma.id", 49, FiSv("Suunnitelman tunnus", "Planens nummer")),
            Tieto("suunnitelma.versio", 49, FiSv("Monesko suunnitelma?", "Vilken plan i ordningen?")),
            Tieto("suunnitelma.korvaa", 49, kehote=POIS),
        ),
        (Tieto("suunnitelma.syy", 148, kehote=FiSv("Valitse syy", "Välj orsak")),),
        (
            Tieto("suunnitelma.allekirjoitukset.tiiminvetäjä.nimi", 96, FiSv("Tiiminvetäjä", "Teamledare")),
            Tieto("suunnitelma.allekirjoitukset.tiiminvetäjä.päiväys", 52, kehote=POIS),
        ),
        (
            Tieto(
                "suunnitelma.allekirjoitukset.yhteistyökumppani.nimi",
                96,
                FiSv("Joku muu, joka auttaa sinua", "Någon annan som hjälper dig"),
            ),
            Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.päiväys", 52, kehote=POIS),
        ),
        (Tieto("suunnitelma.kirjattu.päiväys", 148),),
        (Tieto("suunnitelma.kirjattu.kirjaaja", 148),),
    )),
)

ASETTELU = Asettelu(
    "tyonhakusuunnitelma-selko",
    scope(BY_TUNNUS["tyonhakusuunnitelma-selko"]),
    johdanto=FiSv(
        "Tässä suunnitelmassa kerrot, mitä työtä haluat. Teet suunnitelman yhdessä työhönvalmentajan kanssa. "
        "Sinä päätät, mitä työtä haemme.",
        "I den här planen berättar du vilket jobb du vill ha. Du gör planen tillsammans med arbetscoachen. "
        "Du bestämmer vilket jobb vi söker.",
    ),
    asiakasosa=None,
    pisteet=12,
    alku=_ALKU,
    osiot=(
        _TAVOITE,
        _TOIVEET,
        _VAHVUUDET,
        _TYÖT,
        _TYÖNANTAJAT,
        _ASKELEET,
        _KERTOMINEN,
        _RAHA,
        _TUKI,
        _YHTEYDENPITO,
        _TARKISTUS,
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus(
                    "suunnitelma.allekirjoitukset.asiakas", FiSv("Sinun allekirjoituksesi", "Din underskrift")
                ),
                Allekirjoitus("suunnitelma.allekirjoitukset.työhönvalmentaja"),
            ),
        ),
        *_PALVELUN_TIEDOT,
    ),
)
