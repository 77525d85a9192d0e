"""A client file that can't be read, and values that are not what their field holds."""

from __future__ import annotations

from lomake.language import FiSv

SENTENCES: dict[str, FiSv] = {
    # Asiakastiedoston muoto
    "tiedostopääte": FiSv(
        "Asiakastiedosto on YAML- tai JSON-tiedosto: nimen lopussa .yaml, .yml tai .json.",
        "En klientfil är en YAML- eller JSON-fil: namnet slutar på .yaml, .yml eller .json.",
    ),
    "koodaus": FiSv(
        "Tiedosto ei ole UTF-8-muodossa. Tallenna se tekstieditorissa muodossa UTF-8.",
        "Filen är inte kodad som UTF-8. Spara den i en textredigerare som UTF-8.",
    ),
    "merkki": FiSv(
        "Tässä on merkki, jota Word-asiakirjaan ei voi kirjoittaa. Poista se ja kirjoita kohta uudelleen.",
        "Här finns ett tecken som inte kan skrivas i ett Word-dokument. Ta bort det och skriv stället på nytt.",
    ),
    "juuri": FiSv(
        "Tiedoston pitää alkaa avaimilla, kuten ”asiakas:”. Vertaa pohjaan: lomake uusi TUNNUS.",
        "Filen ska börja med nycklar, till exempel ”asiakas:”. Jämför med en tom fil: lomake uusi NUMMER.",
    ),
    "yaml-rakenne": FiSv(
        "Rivin rakennetta ei voi lukea. Vertaa sisennyksiä ja kaksoispisteitä pohjaan.",
        "Radens struktur kan inte läsas. Jämför indrag och kolon med en tom fil.",
    ),
    "yaml-sisennys": FiSv(
        "Sisennys on väärä. Sisennä saman osan rivit yhtä monella välilyönnillä.",
        "Indraget är fel. Dra in raderna i samma del med lika många mellanslag.",
    ),
    "yaml-sarkain": FiSv(
        "Sisennyksessä on sarkain. Käytä sisennykseen vain välilyöntejä.",
        "Indraget innehåller en tabb. Använd bara mellanslag för indrag.",
    ),
    "yaml-lainaus": FiSv(
        "Lainausmerkki jää auki. Lisää sulkeva lainausmerkki.",
        "Ett citattecken är inte avslutat. Lägg till det avslutande citattecknet.",
    ),
    "yaml-kenoviiva": FiSv(
        "Lainausmerkkien sisällä on kenoviiva, jota ei voi lukea. Käytä yksinkertaisia lainausmerkkejä.",
        "Inom citattecknen finns ett omvänt snedstreck som inte kan läsas. Använd enkla citattecken.",
    ),
    "yaml-sulku": FiSv(
        "Sulku jää auki. Lisää puuttuva ] tai }}.",
        "En parentes är inte avslutad. Lägg till det ] eller }} som saknas.",
    ),
    "yaml-alkumerkki": FiSv(
        "Arvo alkaa merkillä, jolla on YAML-tiedostossa oma tehtävä. Kirjoita arvo lainausmerkkeihin.",
        "Värdet börjar med ett tecken som har en egen uppgift i YAML-filer. Skriv värdet inom citattecken.",
    ),
    "yaml-kaksoispiste": FiSv(
        "Arvossa on kaksoispiste ja välilyönti. Kirjoita arvo lainausmerkkeihin.",
        "Värdet innehåller ett kolon och ett mellanslag. Skriv värdet inom citattecken.",
    ),
    "yaml-kaksoispiste-puuttuu": FiSv(
        "Avaimen perästä puuttuu kaksoispiste.",
        "Det saknas ett kolon efter nyckeln.",
    ),
    "yaml-viittaus": FiSv(
        "Merkkejä & ja * tai tunnistetta ! ei käytetä. Kirjoita arvo lainausmerkkeihin tai poista ne.",
        "Tecknen & och * och taggen ! används inte. Skriv värdet inom citattecken eller ta bort dem.",
    ),
    "yaml-syvyys": FiSv(
        "Sisäkkäisiä osia on liikaa. Vertaa sisennyksiä pohjaan.",
        "Det finns för många delar inuti varandra. Jämför indragen med en tom fil.",
    ),
    "yaml-koko": FiSv(
        "Tiedosto on liian suuri asiakastiedostoksi. Tarkista, että tiedosto on oikea.",
        "Filen är för stor för att vara en klientfil. Kontrollera att det är rätt fil.",
    ),
    "yaml-monta": FiSv(
        "Tiedostossa on monta asiakirjaa (rivi ---). Jätä vain yksi.",
        "Filen innehåller flera dokument (raden ---). Lämna bara ett.",
    ),
    "yaml-kahdesti": FiSv(
        "Sama avain on jo rivillä {rivi}. Yhdistä kohdat tai poista toinen.",
        "Samma nyckel finns redan på rad {rivi}. Slå ihop ställena eller ta bort det ena.",
    ),
    "json-rakenne": FiSv(
        "JSON-tiedoston rakennetta ei voi lukea. Tarkista pilkut, sulut ja lainausmerkit.",
        "JSON-filens struktur kan inte läsas. Kontrollera kommatecken, parenteser och citattecken.",
    ),
    # Kentän arvo
    "arvo-merkki": FiSv(
        "Tässä on merkki, jota Word-asiakirjaan ei voi kirjoittaa. Poista se ja kirjoita kohta uudelleen.",
        "Här finns ett tecken som inte kan skrivas i ett Word-dokument. Ta bort det och skriv stället på nytt.",
    ),
    "arvo-pitkä": FiSv(
        "Teksti on pidempi kuin Excelin soluun mahtuu (32 767 merkkiä). Lyhennä tekstiä tai jaa se eri kohtiin.",
        "Texten är längre än vad som ryms i en cell i Excel (32 767 tecken). Förkorta texten eller dela upp den.",
    ),
    "arvo-rivinvaihto": FiSv(
        "Tähän mahtuu vain yksi rivi. Poista rivinvaihdot ja sarkaimet.",
        "Här ryms bara en rad. Ta bort radbytena och tabbarna.",
    ),
    "arvo-päivä": FiSv(
        "Kirjoita päivä muodossa 20.11.2026 tai 2026-11-20.",
        "Skriv datumet i formen 20.11.2026 eller 2026-11-20.",
    ),
    "arvo-päivä-kaukana": FiSv(
        "Vuosi ei voi olla oikein. Kirjoita vuosi väliltä 1900–2199.",
        "Året kan inte stämma. Skriv ett år mellan 1900 och 2199.",
    ),
    "arvo-päivä-puuttuu-kalenterista": FiSv(
        "Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.",
        "Den dagen finns inte i kalendern. Kontrollera dag och månad.",
    ),
    "arvo-kuukausi": FiSv(
        "Kirjoita kuukausi muodossa 8.2014.",
        "Skriv månaden i formen 8.2014.",
    ),
    "arvo-kello": FiSv(
        "Kirjoita kellonaika muodossa 9.30.",
        "Skriv klockslaget i formen 9.30.",
    ),
    "arvo-kokonaisluku": FiSv(
        "Kirjoita kokonaisluku.",
        "Skriv ett heltal.",
    ),
    "arvo-luku": FiSv(
        "Kirjoita pelkkä luku, esimerkiksi 37,5. Yksikkö tulee lomakkeelle itsestään.",
        "Skriv bara talet, till exempel 37,5. Enheten kommer på blanketten av sig själv.",
    ),
    "arvo-kyllä-ei": FiSv(
        "Kirjoita kyllä tai ei. Jätä tyhjäksi, jos et tiedä.",
        "Skriv kyllä (ja) eller ei (nej). Lämna tomt om du inte vet.",
    ),
    "arvo-henkilötunnus": FiSv(
        "Henkilötunnus ei ole oikein muodostettu. Tarkista numerot, välimerkki ja tarkistusmerkki.",
        "Personbeteckningen är inte rätt uppbyggd. Kontrollera siffrorna, skiljetecknet och kontrolltecknet.",
    ),
    "arvo-y-tunnus": FiSv(
        "Y-tunnus ei ole oikein muodostettu. Tarkista numerot, muoto on 1234567-8.",
        "FO-numret är inte rätt uppbyggt. Kontrollera siffrorna; formen är 1234567-8.",
    ),
    "arvo-postinumero": FiSv(
        "Postinumerossa on viisi numeroa, esimerkiksi 00100.",
        "Ett postnummer har fem siffror, till exempel 00100.",
    ),
    "arvo-ammattiluokka": FiSv(
        "Ammattiluokassa on neljä numeroa (AML 2010), esimerkiksi 6113.",
        "En yrkesklass har fyra siffror (AML 2010), till exempel 6113.",
    ),
    "arvo-tunnus": FiSv(
        "Rivin tunnus on lyhyt ja pienillä kirjaimilla, esimerkiksi t1 tai työ2.",
        "En rads nummer är kort och skrivs med små bokstäver, till exempel t1 eller työ2.",
    ),
    "arvo-asiakastunnus": FiSv(
        "Asiakastunnus on muotoa LATU-0042: isoja kirjaimia A–Z, numeroita ja viivoja. Se ei ole henkilötunnus.",
        "Klientnumret har formen LATU-0042: stora bokstäver A–Z, siffror och streck. Det är inte en personbeteckning.",
    ),
    "arvo-muoto": FiSv(
        "Tässä on väärän muotoinen arvo. Kirjoita yksi teksti.",
        "Här finns ett värde av fel slag. Skriv en enda text.",
    ),
    "valinta": FiSv(
        "Valitse jokin näistä: {vaihtoehdot}.",
        "Välj något av dessa: {vaihtoehdot}.",
    ),
    "luettelo": FiSv(
        "Tähän tulee luettelo, esimerkiksi [t1, t3] tai rivit, jotka alkavat viivalla.",
        "Här ska det vara en lista, till exempel [t1, t3] eller rader som börjar med ett streck.",
    ),
    "rivi": FiSv(
        "Tämä rivi on tyhjä tai ilman avaimia. Täytä se tai poista se.",
        "Den här raden är tom eller saknar nycklar. Fyll i den eller ta bort den.",
    ),
    "osa": FiSv(
        "Tähän tulee osa, jossa on omat avaimensa. Vertaa pohjaan: lomake uusi TUNNUS.",
        "Här ska det vara en del med egna nycklar. Jämför med en tom fil: lomake uusi NUMMER.",
    ),
    "osa-puuttuu": FiSv(
        "Tämä osa puuttuu. Lisää se; malli on pohjassa: lomake uusi TUNNUS.",
        "Den här delen saknas. Lägg till den; en modell finns i en tom fil: lomake uusi NUMMER.",
    ),
    "tunnus-puuttuu": FiSv(
        "Riviltä puuttuu tunnus. Anna tunnus, jota muilla riveillä ei ole.",
        "Raden saknar nummer. Ge den ett nummer som ingen annan rad har.",
    ),
    "asiakastunnus-puuttuu": FiSv(
        "Asiakastunnus puuttuu. Anna asiakkaalle tunnus, esimerkiksi LATU-0042.",
        "Klientnumret saknas. Ge klienten ett nummer, till exempel LATU-0042.",
    ),
    "avain-melkein": FiSv(
        "Täällä on avain, jota ei tunneta. Tarkoititko ”{ehdotus}”?",
        "Här finns en nyckel som programmet inte känner till. Menade du ”{ehdotus}”?",
    ),
    "avain-tyhjä": FiSv(
        "Täällä on sana, jota ei tunneta. Jos tekstissä on pilkku, kirjoita koko teksti lainausmerkkeihin.",
        "Här finns ett ord som programmet inte känner till. Om texten har ett kommatecken, skriv hela texten inom citattecken.",
    ),
    "avain-tuntematon": FiSv(
        "Täällä on avain, jota ei tunneta. Tässä osassa voi olla: {avaimet}.",
        "Här finns en nyckel som programmet inte känner till. I den här delen kan finnas: {avaimet}.",
    ),
}
