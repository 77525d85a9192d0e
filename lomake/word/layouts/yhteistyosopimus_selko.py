"""Yhteistyösopimus in easy Finnish and easy Swedish: the fields of the ordinary form, in other words and order.

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
    Teksti,
    Tieto,
    Väliotsikko,
)

_ALKU = (
    Väliotsikko(FiSv("Miksi teemme sopimuksen?", "Varför gör vi ett avtal?")),
    Teksti(
        FiSv(
            "Kirjoitamme sopimukseen, mitä teemme yhdessä. Silloin me molemmat tiedämme, mitä olemme sopineet. "
            "Saat sopimuksesta oman paperin.",
            "I avtalet skriver vi vad vi ska göra tillsammans. Då vet vi båda vad vi har kommit överens om. "
            "Du får ett eget papper med avtalet.",
        )
    ),
    Väliotsikko(FiSv("Miten täytät lomakkeen?", "Hur fyller du i blanketten?")),
    Teksti(
        FiSv(
            "Täytämme lomakkeen yhdessä. Sinun ei tarvitse vastata kaikkeen heti. Kysy, jos et ymmärrä jotakin.",
            "Vi fyller i blanketten tillsammans. Du behöver inte svara på allt genast. "
            "Fråga om det är något du inte förstår.",
        )
    ),
    Kentät((
        (
            Tieto("sopimus.päiväys", 74, FiSv("Milloin teemme sopimuksen?", "När gör vi avtalet?")),
            Tieto("sopimus.alkaa", 74, FiSv("Milloin palvelu alkaa?", "När börjar tjänsten?")),
        ),
    )),
)

_SINÄ = Osio(
    FiSv("Sinun tietosi", "Dina uppgifter"),
    (
        Ohje(
            FiSv(
                "Tarvitsemme nimesi ja yhteystietosi. Silloin voimme pitää yhteyttä sinuun.",
                "Vi behöver ditt namn och dina kontaktuppgifter. Då kan vi hålla kontakt med dig.",
            )
        ),
        Kentät((
            (Tieto("asiakas.sukunimi", 74), Tieto("asiakas.etunimet", 74)),
            (
                Tieto("asiakas.kutsumanimi", 74, FiSv("Millä nimellä sinua kutsutaan?", "Vad kallas du?")),
                Tieto("asiakas.henkilötunnus", 74),
            ),
            (
                Tieto("asiakas.syntymäaika", 74, FiSv("Milloin olet syntynyt?", "När är du född?")),
                Tieto("asiakas.puhelin", 74, FiSv("Puhelinnumero", "Telefonnummer")),
            ),
            (Tieto("asiakas.sähköposti", 148),),
            (Tieto("asiakas.osoite.katu", 148, FiSv("Osoite", "Adress")),),
            (
                Tieto("asiakas.osoite.postinumero", 44),
                Tieto("asiakas.osoite.toimipaikka", 52, FiSv("Paikkakunta", "Ort")),
                Tieto("asiakas.kotikunta", 52),
            ),
            (
                Tieto(
                    "asiakas.turvakielto",
                    148,
                    FiSv("Onko sinulla turvakielto?", "Har du en spärrmarkering?"),
                    FiSv("Silloin osoitteesi on salainen.", "Då är din adress hemlig."),
                ),
            ),
            (Tieto("asiakas.äidinkieli", 148, FiSv("Äidinkielesi", "Ditt modersmål"), ruudut=True),),
            (Tieto("asiakas.äidinkielimuu", 148, FiSv("Muu kieli, mikä?", "Annat språk, vilket?")),),
            (
                Tieto(
                    "asiakas.asiointikieli",
                    148,
                    FiSv("Millä kielellä haluat puhua kanssamme?", "Vilket språk vill du tala med oss?"),
                    ruudut=True,
                ),
            ),
            (Tieto("asiakas.asiointikielimuu", 148, FiSv("Muu kieli, mikä?", "Annat språk, vilket?")),),
            (
                Tieto("asiakas.tulkki", 74, FiSv("Tarvitsetko tulkkia?", "Behöver du tolk?")),
                Tieto("asiakas.tulkinkieli", 74, FiSv("Millä kielellä?", "På vilket språk?")),
            ),
        )),
        Väliotsikko(
            FiSv("Hoitaako joku sinun asioitasi?", "Sköter någon dina ärenden?"),
            FiSv("Esimerkiksi edunvalvoja.", "Till exempel en intressebevakare."),
        ),
        Rivit(
            "asiakas.edustaja",
            (
                Sarake("nimi"),
                Sarake("laji", 45, FiSv("Mikä hän on?", "Vilken roll?")),
                Sarake("puhelin", 55, FiSv("Puhelinnumero", "Telefonnummer")),
            ),
            rivejä=1,
            rivi=FiSv("Edustaja", "Företrädare"),
        ),
    ),
)

_TAVOITE = Osio(
    FiSv("Sinun tavoitteesi", "Ditt mål"),
    (
        Ohje(
            FiSv(
                "Tavoite tarkoittaa asiaa, jonka haluat saada aikaan.",
                "Ett mål är något som du vill nå.",
            )
        ),
        Kysymys(
            "sopimus.tavoite",
            FiSv("Mitä haluat, että teemme yhdessä?", "Vad vill du att vi gör tillsammans?"),
            kehote=FiSv("Kirjoita omilla sanoillasi", "Skriv med dina egna ord"),
            viivoja=3,
        ),
    ),
)

_PALVELU = Osio(
    FiSv("Mitä palvelussa tehdään?", "Vad gör vi i tjänsten?"),
    (
        Luettelo((
            FiSv(
                "Palvelu on vapaaehtoinen. Voit lopettaa milloin vain.",
                "Tjänsten är frivillig. Du kan sluta när du vill.",
            ),
            FiSv("Sinä päätät, mitä työtä haet.", "Du bestämmer vilket jobb du söker."),
            FiSv("Palvelu ei maksa sinulle mitään.", "Tjänsten kostar ingenting för dig."),
            FiSv(
                "Palvelu jatkuu niin kauan kuin haluat työtä tai tarvitset tukea työssä.",
                "Tjänsten fortsätter så länge du vill ha jobb eller behöver stöd i jobbet.",
            ),
            FiSv(
                "Alamme hakea työtä nopeasti. Otamme yhteyttä työnantajiin ennen kuin 30 päivää on kulunut.",
                "Vi börjar söka jobb snabbt. Vi kontaktar arbetsgivare innan det har gått 30 dagar.",
            ),
            FiSv(
                "Saat tukea myös silloin, kun olet jo työssä. Sinä päätät, missä saat tukea.",
                "Du får stöd också när du har fått jobb. Du bestämmer var du får stöd.",
            ),
            FiSv(
                "Selvitämme yhdessä, miten palkka vaikuttaa tukiin ja muihin tuloihisi. "
                "Teemme sen ennen kuin aloitat työn.",
                "Vi tar reda på hur lönen påverkar dina bidrag och andra inkomster. Det gör vi innan du börjar jobba.",
            ),
            FiSv(
                "Palvelu ei lopu, jos et pääse tapaamiseen. Otan sinuun yhteyttä, ja sovimme uuden ajan.",
                "Tjänsten tar inte slut om du missar ett möte. Jag kontaktar dig, och vi bestämmer en ny tid.",
            ),
        )),
        Väliotsikko(FiSv("Palvelussa on viisi vaihetta:", "Tjänsten har fem steg:")),
        Luettelo((
            FiSv("Sovimme yhdessä, että aloitamme.", "Vi kommer överens om att börja."),
            FiSv("Selvitämme, mitä osaat ja mitä haluat.", "Vi tar reda på vad du kan och vad du vill."),
            FiSv("Etsimme sinulle työtä nopeasti.", "Vi söker snabbt ett jobb åt dig."),
            FiSv(
                "Aloitat työn. Sovimme työnantajan kanssa tuesta.",
                "Du börjar jobba. Vi kommer överens med arbetsgivaren om stöd.",
            ),
            FiSv(
                "Saat tukea työssä ja työn ulkopuolella.",
                "Du får stöd på jobbet och utanför jobbet.",
            ),
        )),
    ),
)

_LUPAUKSET = (
    Osio(
        FiSv("Mitä sinä lupaat?", "Vad lovar du?"),
        (
            Ruudut(
                "sopimus.asiakas.sitoumukset",
                POIS,
                sarakkeita=1,
                sanat={
                    "tulen sovittuihin tapaamisiin tai ilmoitan esteestä": FiSv(
                        "tulen tapaamisiin tai kerron, jos en pääse",
                        "jag kommer till mötena eller säger till om jag inte kan",
                    ),
                    "osallistun työnhakuun voimieni mukaan": FiSv(
                        "haen työtä niin paljon kuin jaksan",
                        "jag söker jobb så mycket som jag orkar",
                    ),
                    "kerron muutoksista": FiSv(
                        "kerron, jos elämässäni muuttuu jotain",
                        "jag berättar om något ändras i mitt liv",
                    ),
                    "kerron, jos tavoite muuttuu": FiSv(
                        "kerron, jos tavoitteeni muuttuu",
                        "jag berättar om mitt mål ändras",
                    ),
                },
            ),
            Kysymys("sopimus.asiakas.muu", FiSv("Mitä muuta lupaat?", "Vad lovar du mer?"), viivoja=2),
        ),
    ),
    Osio(
        FiSv("Mitä työhönvalmentaja lupaa?", "Vad lovar arbetscoachen?"),
        (
            Ruudut(
                "sopimus.valmentaja.sitoumukset",
                POIS,
                sarakkeita=1,
                sanat={
                    "tapaan säännöllisesti": FiSv(
                        "tapaan sinua niin kuin olemme sopineet",
                        "jag träffar dig som vi har kommit överens om",
                    ),
                    "otan yhteyttä työnantajiin toiveidesi pohjalta": FiSv(
                        "kysyn työnantajilta työtä, jota toivot",
                        "jag frågar arbetsgivare om sådana jobb som du önskar",
                    ),
                    "aloitamme työnantajayhteydet 30 päivän kuluessa": FiSv(
                        "alamme ottaa yhteyttä työnantajiin 30 päivän aikana",
                        "vi börjar kontakta arbetsgivare inom 30 dagar",
                    ),
                    "en kerro sinusta ilman lupaa": FiSv(
                        "en kerro sinusta, jos et anna lupaa",
                        "jag berättar ingenting om dig utan ditt lov",
                    ),
                    "tuen työsuhteen alettua": FiSv(
                        "autan sinua myös silloin, kun olet työssä",
                        "jag hjälper dig också när du har fått jobb",
                    ),
                    "autan uuden työn etsinnässä, jos työ päättyy": FiSv(
                        "autan sinua etsimään uuden työn, jos työ loppuu",
                        "jag hjälper dig att söka ett nytt jobb om jobbet tar slut",
                    ),
                },
            ),
            Kysymys(
                "sopimus.valmentaja.muu",
                FiSv("Mitä muuta työhönvalmentaja lupaa?", "Vad lovar arbetscoachen mer?"),
                viivoja=2,
            ),
        ),
    ),
)

_YHTEYDENPITO = Osio(
    FiSv("Miten pidämme yhteyttä?", "Hur håller vi kontakt?"),
    (
        Ruudut(
            "sopimus.yhteydenpito.tiheys",
            FiSv("Kuinka usein tapaamme?", "Hur ofta träffas vi?"),
            muu="sopimus.yhteydenpito.tiheysmuu",
            sanat={
                "viikoittain": FiSv("joka viikko", "varje vecka"),
                "kahden viikon välein": FiSv("joka toinen viikko", "varannan vecka"),
            },
        ),
        Ruudut(
            "sopimus.yhteydenpito.paikat",
            FiSv("Missä tapaamme?", "Var träffas vi?"),
            muu="sopimus.yhteydenpito.paikkamuu",
            sanat={
                "koti": FiSv("kotona", "hemma"),
                "kahvila/kirjasto": FiSv("kahvilassa tai kirjastossa", "på kafé eller bibliotek"),
                "työpaikat": FiSv("työpaikoilla", "på arbetsplatser"),
                "toimipiste": FiSv("toimistossa", "på kontoret"),
                "etänä": FiSv("puhelimella tai netissä", "på telefon eller nätet"),
                "muu": FiSv("muualla, missä", "någon annanstans, var"),
            },
        ),
        Ruudut(
            "asiakas.yhteydenottotapa",
            FiSv("Miten saamme ottaa sinuun yhteyttä?", "Hur får vi kontakta dig?"),
            sanat={
                "puhelu": FiSv("soittaa", "ringa"),
                "suojattu viesti": FiSv("salattu viesti", "skyddat meddelande"),
            },
        ),
        Kysymys(
            "sopimus.yhteydenpito.tavoittelu",
            FiSv("Mitä teemme, jos emme saa sinuun yhteyttä?", "Vad gör vi om vi inte får tag på dig?"),
            ohje=FiSv("Kenelle saamme soittaa?", "Vem får vi ringa?"),
            viivoja=2,
        ),
        Väliotsikko(
            FiSv("Läheisesi", "Dina närstående"),
            FiSv("Esimerkiksi perhe tai ystävät.", "Till exempel familj eller vänner."),
        ),
        Rivit(
            "asiakas.läheinen",
            (
                Sarake("nimi"),
                Sarake("suhde", 45, FiSv("Kuka hän on sinulle?", "Vem är det för dig?")),
                Sarake("puhelin", 40, FiSv("Puhelinnumero", "Telefonnummer")),
                Sarake("saaottaayhteyttä", 33, FiSv("Saamme ottaa yhteyttä", "Vi får ta kontakt")),
            ),
            rivejä=2,
            rivi=FiSv("Läheinen", "Närstående"),
        ),
    ),
)

_TIEDOT = Osio(
    FiSv("Kuka saa nähdä tietosi?", "Vem får se dina uppgifter?"),
    (
        Teksti(
            FiSv(
                "Kirjoitamme sinusta tietoja, jotta voimme auttaa sinua. Laki antaa siihen luvan. "
                "Tietosi ovat salaisia.",
                "Vi skriver ner uppgifter om dig för att kunna hjälpa dig. Lagen tillåter det. "
                "Dina uppgifter är hemliga.",
            )
        ),
        Teksti(
            FiSv(
                "Työhönvalmentaja kertoo tietojasi muille vain, jos annat luvan. Joskus laki sanoo, että tieto täytyy "
                "antaa.",
                "Arbetscoachen berättar om dig för andra bara om du ger lov. Ibland säger lagen att en uppgift måste "
                "lämnas ut.",
            )
        ),
        Väliotsikko(FiSv("Sinun oikeutesi", "Dina rättigheter")),
        Luettelo((
            FiSv("Saat nähdä omat tietosi.", "Du får se dina egna uppgifter."),
            FiSv("Saat pyytää, että virheet korjataan.", "Du får be att fel rättas."),
            FiSv("Saat perua luvan milloin vain.", "Du får ta tillbaka ditt lov när du vill."),
        )),
        Kentät((
            (
                Tieto(
                    "palvelu.rekisterinpitäjä",
                    148,
                    FiSv("Kuka vastaa tiedoistasi?", "Vem ansvarar för dina uppgifter?"),
                ),
            ),
            (
                Tieto(
                    "sopimus.tietosuoja.kerrottu",
                    148,
                    FiSv(
                        "Minulle on kerrottu, kuka näkee tietoni ja mitkä ovat oikeuteni.",
                        "Jag har fått veta vem som ser mina uppgifter och vilka rättigheter jag har.",
                    ),
                ),
            ),
            (Tieto("sopimus.tietosuoja.pvm", 148, FiSv("Milloin kerrottiin?", "När fick du veta det?")),),
            (
                Tieto(
                    "sopimus.tietosuoja.tutkimus",
                    148,
                    FiSv(
                        "Saako tietojasi kerätä seurantaan tai tutkimukseen?",
                        "Får uppgifter om dig samlas in för uppföljning eller forskning?",
                    ),
                    FiSv(
                        "Kysely on nimeltään Kykyviisari. Tämä on vapaaehtoista. "
                        "Saat palvelun, vaikka vastaat ei.",
                        "Enkäten heter Förmågaren. Det här är frivilligt. Du får tjänsten också om du svarar nej.",
                    ),
                ),
            ),
        )),
        Väliotsikko(FiSv("Kenelle annat luvan?", "Vem ger du lov?")),
        Teksti(
            FiSv(
                "Lupaa sanotaan suostumukseksi. Jokaisesta luvasta tehdään oma paperi. "
                "Lupa voi koskea esimerkiksi yhteystietoja, työtoiveita, tuen tarvetta tai tukia.",
                "Lovet kallas samtycke. För varje lov görs ett eget papper. "
                "Lovet kan gälla till exempel kontaktuppgifter, önskemål om jobb, behov av stöd eller bidrag.",
            )
        ),
        Rivit(
            "suostumukset",
            (
                Sarake("taho", 0, FiSv("Kenelle?", "Vem?")),
                Sarake("tiedot", 40, FiSv("Mitä tietoja?", "Vilka uppgifter?"), POIS),
                Sarake(
                    "suunta",
                    40,
                    FiSv("Mitä saa tehdä?", "Vad är tillåtet?"),
                    FiSv("antaa tietoa, hankkia tietoa", "lämna ut, hämta in"),
                ),
                Sarake("annettu", 22, FiSv("Annoin luvan", "Jag gav lov")),
                Sarake("voimassa", 22, FiSv("Lupa päättyy", "Lovet slutar")),
                Sarake("peruttu", 22, FiSv("Peruin luvan", "Jag tog tillbaka")),
            ),
            rivejä=2,
            rivi=FiSv("Suostumus", "Samtycke"),
        ),
    ),
)

_YHTEYSLUPA = Osio(
    FiSv("Saako työhönvalmentaja puhua sinusta työnantajille?", "Får arbetscoachen tala om dig med arbetsgivare?"),
    (
        Ohje(
            FiSv(
                "Sinä päätät. Voit muuttaa vastaustasi myöhemmin.",
                "Du bestämmer. Du kan ändra ditt svar senare.",
            )
        ),
        Ruudut(
            "profiili.kertominen.yhteyslupa",
            FiSv("Saako työhönvalmentaja sanoa nimesi?", "Får arbetscoachen säga ditt namn?"),
            sarakkeita=1,
            sanat={
                "kyllä": FiSv("kyllä", "ja"),
                "vain nimettömästi": FiSv("saa puhua, mutta ei saa sanoa nimeä", "får tala, men inte säga namnet"),
                "ei vielä": FiSv("ei vielä", "inte ännu"),
                "ei": FiSv("ei", "nej"),
            },
        ),
    ),
)

_LOPPU = Osio(
    FiSv("Miten sopimus loppuu?", "Hur slutar avtalet?"),
    (
        Luettelo((
            FiSv(
                "Voit lopettaa sopimuksen milloin vain. Kerro siitä työhönvalmentajalle. Syytä ei tarvitse sanoa.",
                "Du kan avsluta avtalet när du vill. Säg det till arbetscoachen. Du behöver inte säga varför.",
            ),
            FiSv(
                "Myös työhönvalmentaja voi ehdottaa, että sopimus loppuu. Silloin puhumme siitä ensin yhdessä.",
                "Också arbetscoachen kan föreslå att avtalet slutar. Då talar vi först om det tillsammans.",
            ),
            FiSv(
                "Sopimus ei lopu siksi, että et ole päässyt tapaamiseen. Se ei lopu siksi, että aikaa on kulunut.",
                "Avtalet slutar inte för att du har missat ett möte. Det slutar inte för att det har gått lång tid.",
            ),
            FiSv(
                "Kun sopimus loppuu, täytämme lomakkeen E. Siinä sovimme, mitä tukea saat sen jälkeen.",
                "När avtalet slutar fyller vi i blankett E. Där kommer vi överens om vilket stöd du får efter det.",
            ),
            FiSv("Voit tulla takaisin ilman uutta lähetettä.", "Du kan komma tillbaka utan ny remiss."),
        )),
    ),
)

_PERIAATTEET = (
    Väliotsikko(FiSv("Nämä asiat ovat palvelussa tärkeitä", "Det här är viktigt i tjänsten")),
    Luettelo((
        FiSv("Jokainen, joka haluaa työtä, saa tulla.", "Alla som vill ha jobb får komma."),
        FiSv("Etsimme tavallista työtä, josta maksetaan palkkaa.", "Vi söker vanliga jobb som man får lön för."),
        FiSv("Alamme etsiä työtä heti.", "Vi börjar söka jobb genast."),
        FiSv("Työhönvalmentaja tuntee työnantajia.", "Arbetscoachen känner arbetsgivare."),
        FiSv("Sinun toiveesi ovat tärkeimmät.", "Dina önskemål är viktigast."),
        FiSv(
            "Saat tukea, joka sopii sinulle. Tuki ei lopu, kun työ alkaa.",
            "Du får stöd som passar dig. Stödet tar inte slut när jobbet börjar.",
        ),
        FiSv(
            "Työhönvalmentaja toimii yhdessä muiden auttajiesi kanssa.",
            "Arbetscoachen samarbetar med andra som hjälper dig.",
        ),
        FiSv(
            "Saat tietää, paljonko rahaa sinulle jää palkasta.",
            "Du får veta hur mycket pengar du får kvar av lönen.",
        ),
    )),
)

_PALVELUN_TIEDOT = (
    Väliotsikko(FiSv("Työhönvalmentaja täyttää tämän", "Arbetscoachen fyller i det här")),
    Kentät((
        (
            Tieto("asiakas.tunnus", 74, FiSv("Asiakasnumero", "Klientnummer")),
            Tieto("valmentaja.nimi", 74, FiSv("Työhönvalmentajan nimi", "Arbetscoachens namn")),
        ),
        (
            Tieto("valmentaja.nimike", 74),
            Tieto("valmentaja.puhelin", 74),
        ),
        (Tieto("valmentaja.sähköposti", 148),),
        (
            Tieto("palvelu.tiimi", 74),
            Tieto("tiiminvetäjä.nimi", 74),
        ),
        (Tieto("palvelu.järjestäjä", 148),),
        (Tieto("palvelu.yksikkö", 74), Tieto("palvelu.puhelin", 74)),
    )),
)

ASETTELU = Asettelu(
    "yhteistyosopimus-selko",
    scope(BY_TUNNUS["yhteistyosopimus-selko"]),
    johdanto=FiSv(
        "Tämä on sopimus sinun ja työhönvalmentajan välillä. Työhönvalmentaja auttaa sinua löytämään työtä ja "
        "pysymään työssä. Sopimus on vapaaehtoinen.",
        "Det här är ett avtal mellan dig och arbetscoachen. Arbetscoachen hjälper dig att hitta ett jobb och att "
        "behålla det. Avtalet är frivilligt.",
    ),
    asiakasosa=None,
    pisteet=12,
    alku=_ALKU,
    osiot=(_SINÄ, _TAVOITE, _PALVELU, *_LUPAUKSET, _YHTEYDENPITO, _TIEDOT, _YHTEYSLUPA, _LOPPU),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("sopimus.allekirjoitukset.asiakas", FiSv("Sinun allekirjoituksesi", "Din underskrift")),
                Allekirjoitus("sopimus.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus(
                    "sopimus.allekirjoitukset.edustaja",
                    FiSv("Edustajasi, jos sinulla on", "Din företrädare, om du har en"),
                ),
            ),
            kirjattu="sopimus.kirjattu",
        ),
        *_PALVELUN_TIEDOT,
        *_PERIAATTEET,
    ),
)
