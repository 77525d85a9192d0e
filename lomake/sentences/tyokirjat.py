"""Excel workbooks that came back or are brought in."""

from __future__ import annotations

from lomake.language import FiSv

SENTENCES: dict[str, FiSv] = {
    # Tuotava Excel-työkirja
    "työkirja-ei-lue": FiSv(
        "Tiedosto ei ole Excel-työkirja. Tallenna luettelo Excelissä muodossa Excel-työkirja (.xlsx).",
        "Filen är inte en Excel-arbetsbok. Spara förteckningen i Excel som Excel-arbetsbok (.xlsx).",
    ),
    "työkirja-salattu": FiSv(
        "Työkirja on suojattu salasanalla tavalla, jota ohjelma ei avaa, tai vanhaa .xls-muotoa. Tallenna se muodossa Excel-työkirja (.xlsx) ja anna sen salasana valitsimella --salasana.",
        "Arbetsboken är skyddad med lösenord på ett sätt som programmet inte öppnar, eller i det gamla formatet .xls. Spara den som Excel-arbetsbok (.xlsx) och ge lösenordet med väljaren --salasana.",
    ),
    "työkirja-makroja": FiSv(
        "Työkirjassa on makroja. Tallenna se muodossa Excel-työkirja (.xlsx) ilman makroja.",
        "Arbetsboken innehåller makron. Spara den som Excel-arbetsbok (.xlsx) utan makron.",
    ),
    "työkirja-liian-suuri": FiSv(
        "Työkirja on liian suuri asiakasluetteloksi: enintään 200 taulukkoa, 100 000 riviä, 2 000 saraketta ja miljoona täytettyä solua. Jaa luettelo osiin.",
        "Arbetsboken är för stor som klientförteckning: högst 200 blad, 100 000 rader, 2 000 kolumner och en miljon ifyllda celler. Dela upp förteckningen.",
    ),
    "työkirja-doctype": FiSv(
        "Työkirjassa on määrittely, jota Excel ei kirjoita. Tallenna työkirja uudelleen Excelissä.",
        "Arbetsboken innehåller en definition som Excel inte skriver. Spara arbetsboken på nytt i Excel.",
    ),
    "työkirja-rikki": FiSv(
        "Työkirjan rakenne on rikki. Avaa se Excelissä ja tallenna uudelleen muodossa Excel-työkirja (.xlsx).",
        "Arbetsbokens struktur är trasig. Öppna den i Excel och spara på nytt som Excel-arbetsbok (.xlsx).",
    ),
    "työkirja-ei-asiakkaita": FiSv(
        "Taulukossa Asiakkaat ei ole yhtään asiakasta. Kirjoita jokainen asiakas omalle rivilleen.",
        "Bladet Klienter har inga klienter. Skriv varje klient på en egen rad.",
    ),
    "taulukko-puuttuu": FiSv(
        "Työkirjassa ei ole taulukkoa Asiakkaat. Nimeä asiakasluettelosi taulukko niin; malli: lomake tuo --pohja.",
        "Arbetsboken har inget blad Klienter. Ge din klientförtecknings blad det namnet; en modell: lomake tuo --pohja.",
    ),
    "taulukko-kahdesti": FiSv(
        "Sama taulukko ({taulukko}) on työkirjassa kahdesti. Yhdistä rivit tai nimeä toinen muuksi.",
        "Samma blad ({taulukko}) finns två gånger i arbetsboken. Slå ihop raderna eller byt namn på det ena.",
    ),
    "taulukko-melkein": FiSv(
        "Tätä taulukkoa ei tunneta, eikä sitä tuotu. Tarkoititko ”{ehdotus}”?",
        "Programmet känner inte till bladet, och det importerades inte. Menade du ”{ehdotus}”?",
    ),
    "taulukko-tuntematon": FiSv(
        "Tätä taulukkoa ei tunneta, eikä sitä tuotu. Tunnetut taulukot: lomake tuo --pohja, taulukko Sarakkeet.",
        "Programmet känner inte till bladet, och det importerades inte. Kända blad: lomake tuo --pohja, bladet Kolumner.",
    ),
    "otsikkorivi-puuttuu": FiSv(
        "Taulukosta ei löydy otsikkoriviä. Lisää rivi, jossa on sarakkeiden nimet ja niistä yksi on Asiakastunnus.",
        "Bladet har ingen rubrikrad. Lägg till en rad med kolumnernas namn, av vilka ett är Klientnummer.",
    ),
    "sarake-kahdesti": FiSv(
        "Sarake ”{sarake}” on taulukossa kahdesti. Poista toinen.",
        "Kolumnen ”{sarake}” finns två gånger på bladet. Ta bort den ena.",
    ),
    "sarake-melkein": FiSv(
        "Tätä saraketta ei tunneta, eikä sitä tuotu. Tarkoititko ”{ehdotus}”?",
        "Programmet känner inte till kolumnen, och den importerades inte. Menade du ”{ehdotus}”?",
    ),
    "sarake-tuntematon": FiSv(
        "Tätä saraketta ei tunneta, eikä sitä tuotu. Tunnetut sarakkeet: lomake tuo --pohja, taulukko Sarakkeet.",
        "Programmet känner inte till kolumnen, och den importerades inte. Kända kolumner: lomake tuo --pohja, bladet Kolumner.",
    ),
    "sarake-ilman-otsikkoa": FiSv(
        "Tässä sarakkeessa on tietoa mutta ei otsikkoa, eikä sitä tuotu. Lisää otsikko tai poista sarake.",
        "Kolumnen har uppgifter men ingen rubrik, och den importerades inte. Lägg till en rubrik eller ta bort kolumnen.",
    ),
    "esimerkkirivit": FiSv(
        "Esimerkkirivit ohitettiin ({määrä}). Jos kirjoitit asiakkaan tiedot niiden päälle, vaihda asiakastunnus.",
        "Exempelraderna hoppades över ({määrä}). Om du skrev en klients uppgifter över dem, byt klientnummer.",
    ),
    "rivi-ilman-asiakasta": FiSv(
        "Riviltä puuttuu asiakastunnus. Kirjoita se tai tyhjennä rivi.",
        "Raden saknar klientnummer. Skriv det eller töm raden.",
    ),
    "asiakas-kahdesti": FiSv(
        "Sama asiakastunnus on taulukossa {taulukko} jo aiemmin. Jätä asiakkaalle yksi rivi.",
        "Samma klientnummer finns redan tidigare på bladet {taulukko}. Lämna en rad för klienten.",
    ),
    "asiakas-puuttuu-luettelosta": FiSv(
        "Tätä asiakasta ei ole taulukossa {taulukko}. Lisää asiakas sinne tai korjaa asiakastunnus.",
        "Den här klienten finns inte på bladet {taulukko}. Lägg till klienten där eller rätta klientnumret.",
    ),
    "rivi-pelkkä-tunnus": FiSv(
        "Rivillä ei ole muuta kuin tunnus, eikä siitä tehty tietoa. Täytä tai tyhjennä rivi.",
        "Raden har inget annat än ett nummer, och ingen uppgift gjordes av den. Fyll i eller töm raden.",
    ),
    "ylärivi-puuttuu": FiSv(
        "Taulukossa {taulukko} ei ole riviä, johon tämä kuuluisi. Lisää rivi tai korjaa tunnus.",
        "Bladet {taulukko} har ingen rad som den här skulle höra till. Lägg till raden eller rätta numret.",
    ),
    "ylärivi-epäselvä": FiSv(
        "Taulukossa {taulukko} on asiakkaalla monta riviä. Kirjoita, mihin tämä kuuluu (sarake {sarake}).",
        "Klienten har flera rader på bladet {taulukko}. Skriv vilken den här hör till (kolumnen {sarake}).",
    ),
    "viite-epäselvä": FiSv(
        "Tämän niminen rivi on luettelossa useammin kuin kerran. Kirjoita nimen tilalle rivin tunnus.",
        "En rad med det namnet finns mer än en gång i listan. Skriv radens nummer i stället för namnet.",
    ),
    "solu-puhelin": FiSv(
        "Puhelinnumero on solussa lukuna, joten alun nolla tai + on voinut kadota. Tarkista numero.",
        "Telefonnumret står som ett tal i cellen, så en nolla eller ett + i början kan ha försvunnit. Kontrollera numret.",
    ),
    "arvo-kahdesti": FiSv(
        "Sama tieto on toisin kohdassa {toinen}. Jätä niistä yksi.",
        "Samma uppgift är en annan i {toinen}. Lämna en av dem.",
    ),
    "arvo-kaava": FiSv(
        "Solun kaavalla ei ole tulosta. Avaa työkirja Excelissä ja tallenna se, tai kirjoita arvo kaavan tilalle.",
        "Cellens formel har inget resultat. Öppna arbetsboken i Excel och spara den, eller skriv värdet i stället för formeln.",
    ),
    "arvo-excel-virhe": FiSv(
        "Solussa on Excelin virhearvo (alkaa merkillä #). Korjaa kaava tai kirjoita arvo.",
        "Cellen har ett av Excels felvärden (börjar med #). Rätta formeln eller skriv värdet.",
    ),
    "arvo-solun-pituus": FiSv(
        "Solussa on enemmän tekstiä kuin Excel tallentaa. Jaa teksti osiin.",
        "Cellen har mer text än Excel sparar. Dela upp texten.",
    ),
    "arvo-pitkä-luku": FiSv(
        "Luvussa on yli 15 numeroa, joten Excel on muuttanut sen loppua. Muotoile solu tekstiksi ja kirjoita uudelleen.",
        "Talet har fler än 15 siffror, så Excel har ändrat dess slut. Formatera cellen som text och skriv på nytt.",
    ),
    "arvo-prosentti": FiSv(
        "Solussa on prosenttiluku. Muotoile solu tekstiksi tai luvuksi ja kirjoita arvo uudelleen.",
        "Cellen har ett procenttal. Formatera cellen som text eller tal och skriv värdet på nytt.",
    ),
    "arvo-solu-päivä": FiSv(
        "Excel on tulkinnut solun päiväksi. Muotoile solu tekstiksi ja kirjoita arvo uudelleen.",
        "Excel har tolkat cellen som ett datum. Formatera cellen som text och skriv värdet på nytt.",
    ),
    "arvo-solu-kello": FiSv(
        "Excel on tulkinnut solun kellonajaksi tai kestoksi. Muotoile solu tekstiksi ja kirjoita arvo uudelleen.",
        "Excel har tolkat cellen som ett klockslag eller en tid. Formatera cellen som text och skriv värdet på nytt.",
    ),
    # Palautettu kooste
    "kooste-muokattu": FiSv(
        "Työkirjaan on kirjoitettu, joten sitä ei korvattu. Lue muutokset: lomake palauta, tai anna valitsin --korvaa.",
        "Det har skrivits i arbetsboken, så den ersattes inte. Läs ändringarna: lomake palauta, eller ge väljaren --korvaa.",
    ),
    "kooste-ei-kooste": FiSv(
        "Työkirja ei ole ohjelman tekemä kooste, tai sen piilotettu taulukko Pohjatiedot on poistettu. Tee uusi kooste ja siirrä muutokset siihen.",
        "Arbetsboken är inte en sammanställning som programmet gjort, eller så har det dolda bladet med utgångsuppgifter tagits bort. Gör en ny sammanställning och flytta ändringarna till den.",
    ),
    "kooste-sarakkeita-puuttuu": FiSv(
        "Taulukosta puuttuu otsikkorivi tai sarake Asiakastunnus tai Rivitunniste, eikä rivejä tunneta. Palauta ne; rivitunniste on piilotettu viimeinen sarake.",
        "Bladet saknar rubrikraden eller kolumnen med klientnummer eller radnummer, och raderna känns inte igen. Sätt tillbaka dem; radnumret är den dolda sista kolumnen.",
    ),
    "kooste-harmaa": FiSv(
        "Tätä saraketta ei lueta koosteesta, koska se saadaan muista tiedoista. Korjaa tieto asiakastiedostoon.",
        "Den här kolumnen läses inte från sammanställningen, eftersom den fås ur andra uppgifter. Rätta uppgiften i klientfilen.",
    ),
    "kooste-kaava": FiSv(
        "Kaavan päälle on kirjoitettu, eikä sitä luettu. Tee kooste uudelleen, niin kaava palaa.",
        "Det har skrivits över en formel, och det lästes inte. Gör sammanställningen på nytt, så kommer formeln tillbaka.",
    ),
    "kooste-taulukon-alla": FiSv(
        "Rivi on taulukon alla, joten koosteen luvut eivät näe sitä. Se luettiin silti.",
        "Raden är under tabellen, så sammanställningens siffror ser den inte. Den lästes ändå.",
    ),
    "kooste-asiakas-puuttuu": FiSv(
        "Riviltä puuttuu asiakastunnus tai se on väärin, eikä riviä luettu. Kirjoita tunnus muodossa LATU-0042.",
        "Raden saknar klientnummer eller så är det fel, och raden lästes inte. Skriv numret i formen LATU-0042.",
    ),
    "kooste-asiakas-tuntematon": FiSv(
        "Tästä asiakkaasta ei ole asiakastiedostoa, eikä riviä luettu. Tee tiedosto: lomake uusi TUNNUS.",
        "Klienten har ingen klientfil, och raden lästes inte. Gör en fil: lomake uusi NUMMER.",
    ),
    "kooste-asiakas-vaihtunut": FiSv(
        "Rivin asiakastunnus on vaihdettu, eikä riviä luettu. Palauta tunnus; toisen asiakkaan tieto kirjoitetaan uudelle riville.",
        "Radens klientnummer har bytts, och raden lästes inte. Sätt tillbaka numret; en annan klients uppgift skrivs på en ny rad.",
    ),
    "kooste-asiakasta-ei-poisteta": FiSv(
        "Asiakkaan rivi on poistettu koosteesta. Asiakasta ei poisteta; palvelun päättyminen kirjataan sarakkeeseen Päättyi.",
        "Klientens rad har tagits bort ur sammanställningen. Klienten tas inte bort; att tjänsten upphör antecknas i kolumnen för när den upphörde.",
    ),
    "kooste-työnantaja": FiSv(
        "Työnantajaa ei vaihdeta nimeä muuttamalla, ellei nimi ole asiakkaan toisen työnantajan. Korjaa asiakastiedostoon.",
        "Arbetsgivaren byts inte genom att ändra namnet, om namnet inte är klientens en annan arbetsgivares. Rätta i klientfilen.",
    ),
    "kooste-työnantaja-puuttuu": FiSv(
        "Rivillä ei ole työnantajaa, johon tieto kuuluisi. Kirjoita myös työnantajan nimi.",
        "Raden har ingen arbetsgivare som uppgiften skulle höra till. Skriv också arbetsgivarens namn.",
    ),
    "kooste-kaksi-tietoa": FiSv(
        "Saman työnantajan riveillä on kaksi eri tietoa. Kirjoita kaikille riveille sama.",
        "Samma arbetsgivares rader har två olika uppgifter. Skriv samma på alla rader.",
    ),
    "kooste-palkka": FiSv(
        "Palkka on kirjattu kuukausipalkkana, josta tuntipalkka lasketaan. Korjaa palkka asiakastiedostoon.",
        "Lönen är antecknad som månadslön, ur vilken timlönen räknas ut. Rätta lönen i klientfilen.",
    ),
    "kooste-turvakielto": FiSv(
        "Asiakkaalla on turvakielto, eikä kotikuntaa lueta koosteesta. Poista se työkirjasta.",
        "Klienten har spärrmarkering, och hemkommunen läses inte från sammanställningen. Ta bort den ur arbetsboken.",
    ),
    "kooste-keskeytys": FiSv(
        "Palvelu on keskeytynyt eikä päättynyt. Muuta päättymisen laji ja päivä asiakastiedostoon.",
        "Tjänsten har avbrutits, inte upphört. Ändra slaget av avslut och dagen i klientfilen.",
    ),
}
