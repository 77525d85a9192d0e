"""What the intake workbook says and shows: instructions, sheets and columns, and an example client. Data only."""

from collections.abc import Mapping
from datetime import date

from lomake.language import FiSv
from lomake.workbooks.sheets import ESIMERKKI, TUNNUS

Example = str | FiSv | date | float | None

TITLE = FiSv("Asiakasluettelon tuonti", "Import av klientförteckningen")

OHJE: Mapping[FiSv, tuple[FiSv, ...]] = {
    FiSv("Näin teet", "Gör så här"): (
        FiSv(
            "1. Liitä tai kirjoita luettelosi tämän työkirjan taulukoihin. Aloita taulukosta Asiakkaat.",
            "1. Klistra in eller skriv din förteckning på bladen i den här arbetsboken. Börja med bladet Klienter.",
        ),
        FiSv(
            "2. Taulukossa Asiakkaat yksi rivi on yksi asiakas. Muissa yksi rivi on yksi tieto, kuten työsuhde.",
            "2. På bladet Klienter är en rad en klient. På de andra är en rad en uppgift, till exempel en anställning.",
        ),
        FiSv(
            "3. Tallenna työkirja ja anna komento: lomake tuo asiakkaat.xlsx -o asiakkaat/",
            "3. Spara arbetsboken och ge kommandot: lomake --kieli sv tuo klienter.xlsx -o klienter/",
        ),
    ),
    FiSv("Asiakastunnus yhdistää rivit", "Klientnumret binder ihop raderna"): (
        FiSv(
            "Rivi kuuluu asiakkaalle, jonka asiakastunnus sillä on. Nimi ei ratkaise.",
            "Raden hör till den klient vars klientnummer den har. Namnet avgör inte.",
        ),
        FiSv(
            "Tunnuksessa on isoja kirjaimia A–Z, numeroita ja viivoja, esimerkiksi LATU-0042.",
            "Numret består av stora bokstäver A–Z, siffror och bindestreck, till exempel LATU-0042.",
        ),
        FiSv(
            "Asiakastunnus ei ole henkilötunnus. Henkilötunnusta ei tarvita tässä työkirjassa.",
            "Klientnumret är inte en personbeteckning. Personbeteckningen behövs inte i den här arbetsboken.",
        ),
    ),
    FiSv("Taulukot ja sarakkeet", "Blad och kolumner"): (
        FiSv(
            "Järjestys on vapaa, ja ylimääräiset taulukot ja sarakkeet voi poistaa.",
            "Ordningen är fri, och blad och kolumner som inte behövs kan tas bort.",
        ),
        FiSv(
            "Ohjelma tunnistaa ne nimistä ja otsikoista: älä muuta niitä.",
            "Programmet känner igen dem på namnen och rubrikerna: ändra inte dem.",
        ),
        FiSv(
            "Taulukossa Sarakkeet on lisää taulukoita ja sarakkeita, jotka voi ottaa käyttöön.",
            "På bladet Kolumner finns fler blad och kolumner som kan tas i bruk.",
        ),
        FiSv(
            "Muita ohjelma ei tuo, mutta se kertoo niistä.",
            "Andra tar programmet inte in, men det berättar om dem.",
        ),
    ),
    FiSv("Näin kirjoitat", "Så här skriver du"): (
        FiSv(
            "Päivä: 20.11.2026. Kyllä/ei-tieto: kyllä tai ei. Jätä tyhjäksi, mitä et tiedä: tyhjä ei ole sama kuin ei.",
            "Dag: 20.11.2026. Ja/nej-uppgift: ja eller nej. Lämna tomt det du inte vet: tomt är inte detsamma som nej.",
        ),
        FiSv(
            "Monta valintaa samaan soluun: erota ne puolipisteellä tai rivinvaihdolla (Alt + Enter).",
            "Flera alternativ i samma cell: skilj dem åt med semikolon eller radbyte (Alt + Enter).",
        ),
        FiSv(
            "Puhelinnumerot ja postinumerot ovat tekstiä, jotta alun nollat säilyvät.",
            "Telefonnummer och postnummer är text, så att nollorna i början finns kvar.",
        ),
        FiSv(
            "Rivin tunnus, kuten työ1, tarvitaan vain, jos toinen rivi viittaa siihen. Muuten ohjelma antaa sen.",
            "Radens nummer, som ta1, behövs bara om en annan rad hänvisar till den. Annars ger programmet ett.",
        ),
    ),
    FiSv("Esimerkit", "Exempel"): (
        FiSv(
            "Rivit, joiden asiakastunnus on {esimerkki}, ovat esimerkkejä. Niitä ei tuoda, ja ne voi poistaa.",
            "Raderna med klientnumret {esimerkki} är exempel. De tas inte in, och de kan tas bort.",
        ).format(esimerkki=ESIMERKKI),
        FiSv(
            "Jos kirjoitat asiakkaan tiedot esimerkin päälle, vaihda myös asiakastunnus.",
            "Om du skriver en klients uppgifter över exemplet, byt också klientnumret.",
        ),
    ),
    FiSv("Jos jotain on väärin", "Om något är fel"): (
        FiSv(
            "Ohjelma kertoo kaikki viat kerralla ja missä ne ovat, esimerkiksi asiakkaat.xlsx!Työsuhteet!F7.",
            "Programmet berättar om alla fel på en gång och var de är, till exempel klienter.xlsx!Anställningar!F7.",
        ),
        FiSv(
            "Asiakas, jonka tiedoissa on virhe, jää tuomatta; muut tuodaan. Korjaa ja tuo uudelleen.",
            "En klient med fel i uppgifterna tas inte in; de andra tas in. Rätta och ta in på nytt.",
        ),
        FiSv(
            "Asiakastiedostoa, joka on jo kansiossa, ei korvata.",
            "En klientfil som redan finns i katalogen ersätts inte.",
        ),
    ),
    FiSv("Luottamuksellista", "Konfidentiellt"): (
        FiSv(
            "Työkirjassa on salassa pidettäviä asiakastietoja. Säilytä se vain palvelun omalla asemalla.",
            "Arbetsboken innehåller sekretessbelagda klientuppgifter. Spara den bara på tjänstens egen nätverksenhet.",
        ),
        FiSv(
            "Älä lähetä sitä sähköpostilla. Poista se, kun tuonti on tarkistettu.",
            "Skicka den inte per e-post. Ta bort den när importen har kontrollerats.",
        ),
    ),
}

ASIAKKAALLA = FiSv(
    "Yksi rivi on yksi asiakas. Vain {tunnus} tarvitaan; muut sarakkeet voi jättää tyhjiksi tai poistaa.",
    "En rad är en klient. Bara {tunnus} behövs; de andra kolumnerna kan lämnas tomma eller tas bort.",
).format(tunnus=TUNNUS)
TIEDOLLA = FiSv(
    "Yksi rivi on yksi tieto. {tunnus} kertoo, kenen se on; samalla asiakkaalla voi olla monta riviä.",
    "En rad är en uppgift. {tunnus} visar vems den är; samma klient kan ha flera rader.",
).format(tunnus=TUNNUS)

_ALUE = FiSv("Esimerkin hyvinvointialue", "Exempels välfärdsområde")

SHOWN: Mapping[str, Mapping[str, Example]] = {
    "Asiakkaat": {
        "asiakas.sukunimi": FiSv("Esimerkki", "Exempel"),
        "asiakas.etunimet": "Eeva Maria",
        "asiakas.kutsumanimi": "Eeva",
        "asiakas.syntymäaika": date(1990, 2, 1),
        "asiakas.sukupuoli": "nainen",
        "asiakas.osoite.katu": FiSv("Esimerkkikatu 1 A 2", "Exempelgatan 1 A 2"),
        "asiakas.osoite.postinumero": "00100",
        "asiakas.osoite.toimipaikka": FiSv("Helsinki", "Helsingfors"),
        "asiakas.kotikunta": FiSv("Helsinki", "Helsingfors"),
        "asiakas.puhelin": "050 000 0009",
        "asiakas.sähköposti": "eeva@esimerkki.example",
        "asiakas.turvakielto": "ei",
        "asiakas.äidinkieli": "suomi",
        "asiakas.asiointikieli": "suomi",
        "asiakas.tulkki": "ei",
        "asiakas.yhteydenottotapa": "puhelu; tekstiviesti",
        "valmentaja.nimi": "Sari Ohjaaja",
        "valmentaja.puhelin": "050 000 0001",
        "valmentaja.sähköposti": "sari@esimerkki.example",
        "palvelu.järjestäjä": _ALUE,
        "palvelu.yksikkö": FiSv("Työhönvalmennus", "Arbetscoachning"),
        "tiiminvetäjä.nimi": "Mikko Vetäjä",
        "lähete.saapunut": date(2025, 1, 7),
        "lähete.lähettäjä.laji": "aikuissosiaalityö",
        "lähete.lähettäjä.organisaatio": _ALUE,
        "lähete.tilanne.asema": "työtön työnhakija",
        "lähete.tilanne.työttömyys": "1–2 v",
        "sopimus.päiväys": date(2025, 1, 12),
        "sopimus.alkaa": date(2025, 1, 12),
        "profiili.aloitettu": date(2025, 1, 19),
        "päättäminen.päättyi": None,
        "päättäminen.syy": None,
    },
    "Verkosto": {
        "id": "k1",
        "nimi": "Tuula Tuki",
        "rooli": FiSv("sosiaaliohjaaja", "socialhandledare"),
        "organisaatio": _ALUE,
        "puhelin": "050 000 0021",
    },
    "Suostumukset": {
        "id": "s1",
        "taho": FiSv("Tuula Tuki, sosiaaliohjaaja", "Tuula Tuki, socialhandledare"),
        "laji": "sosiaalihuolto",
        "tiedot": "yhteystiedot; tapaamisajat",
        "suunta": "molemmat",
        "tarkoitus": FiSv(
            "Työnhaun ja etuusasioiden sovittaminen yhteen.", "Att samordna jobbsökningen och förmånsärendena."
        ),
        "muoto": "kirjallinen",
        "annettu": date(2025, 1, 12),
        "voimassa": date(2026, 12, 31),
        "peruttu": None,
    },
    "Toiveet": {
        "id": "t1",
        "teksti": FiSv("Töitä kasvien parissa", "Arbete med växter"),
        "laji": "ala",
        "tärkeys": "tärkeä",
        "lisätty": date(2025, 1, 19),
    },
    "Vahvuudet": {
        "id": "v1",
        "vahvuus": FiSv("Tarkka ja kärsivällinen", "Noggrann och tålmodig"),
        "esimerkki": FiSv(
            "Hoitaa siirtolapuutarhan taimet keväästä syksyyn.",
            "Sköter plantorna på en koloniträdgård från vår till höst.",
        ),
        "saakertoatyönantajalle": "kyllä",
    },
    "Työnantajat": {
        "id": "ta1",
        "nimi": FiSv("Esimerkkipuutarha Oy", "Exempelträdgården Ab"),
        "ytunnus": None,
        "toimiala": "maatalous",
        "sektori": "yksityinen",
        "koko": None,
        "osoite": FiSv("Taimitie 1, Helsinki", "Plantvägen 1, Helsingfors"),
        "yhteyshenkilö.nimi": "Pauli Puutarhuri",
        "yhteyshenkilö.puhelin": "050 000 0031",
        "yhteyshenkilö.sähköposti": "pauli@esimerkki.example",
    },
    "Työnantajatapaamiset": {
        "päiväys": date(2025, 2, 3),
        "työnantaja": "ta1",
        "tavattu.nimi": "Pauli Puutarhuri",
        "tapa": "kasvokkain työpaikalla",
        "tekijä": "valmentaja",
        "kuppi": "1 esittely ja ajan sopiminen",
        "toiveet": "t1",
        "vastaavuus": "kyllä",
        "kerrottu.laji": "ei mitään",
        "tulos": "tutustumiskäynti sovittu",
        "seuraava.mitä": FiSv("Tutustumiskäynti", "Studiebesök"),
        "seuraava.pvm": date(2025, 2, 17),
    },
    "Työsuhteet": {
        "id": "työ1",
        "aloitus.työnantaja": "ta1",
        "aloitus.nimike": FiSv("puutarhatyöntekijä", "trädgårdsarbetare"),
        "aloitus.ammattiluokka": "6113",
        "aloitus.laji": "palkkatyö avoimilla työmarkkinoilla",
        "aloitus.kesto.laji": "määräaikainen",
        "aloitus.alkoi": date(2025, 3, 3),
        "aloitus.kesto.loppu": date(2025, 9, 30),
        "aloitus.tunnit": 24,
        "aloitus.palkka.määrä": 12.5,
        "aloitus.palkka.yksikkö": "€/h",
        "aloitus.löytyi": "valmentajan työnantajayhteys",
        "aloitus.avoin.tavallinentyöpaikka": "kyllä",
        "aloitus.avoin.avoinkenelletahansa": "kyllä",
        "aloitus.avoin.vähintääntes": "kyllä",
        "aloitus.avoin.työnantajamaksaapalkan": "kyllä",
        "aloitus.avoin.eierityisryhmälle": "kyllä",
        "päättyminen.päättyi": date(2025, 9, 30),
        "päättyminen.syy": "määräaika päättyi",
    },
    "Opinnot": {
        "id": "o1",
        "oppilaitos": FiSv("Esimerkin ammattiopisto", "Exempels yrkesinstitut"),
        "tutkinto": FiSv("Puutarha-alan perustutkinto", "Grundexamen inom trädgårdsbranschen"),
        "muoto": None,
        "alkaa": date(2025, 10, 6),
        "päättyy": None,
        "tunnit": 10,
        "tulos": None,
        "päättynyt.pvm": None,
        "päättynyt.syy": None,
    },
    "Tapaamiset asiakkaan kanssa": {
        "päiväys": date(2025, 1, 12),
        "kesto": 60,
        "tapa": "kasvokkain",
        "paikka": None,
        "toteutui": "kyllä",
        "aihe": FiSv("Sopimus ja ensimmäiset toiveet", "Avtalet och de första önskemålen"),
    },
    "Tauot": {"alkaa": date(2025, 6, 23), "päättyy": date(2025, 8, 1), "syy": FiSv("kesäloma", "semester")},
}
"""The sheets and columns that the workbook shows, in this order, each with what the example client has there.

A sheet is named, and a choice said, in Finnish; a text that is not in both languages is the same in them.
"""
