"""Files, passwords, PDFs, batches, and the program itself."""

from __future__ import annotations

from lomake.language import FiSv

SENTENCES: dict[str, FiSv] = {
    # Salasanat ja salatut tiedostot
    "salattu": FiSv(
        "Tiedosto on salattu. Anna salasana: --salasana kysyy sen, --salasanatiedosto TIEDOSTO lukee sen tiedostosta, ja ympäristömuuttuja LOMAKE_SALASANA käy myös.",
        "Filen är krypterad. Ge lösenordet: --salasana frågar efter det, --salasanatiedosto FIL läser det ur en fil, och miljövariabeln LOMAKE_SALASANA går också.",
    ),
    "salasana-väärä": FiSv(
        "Salasana ei avaa tätä tiedostoa. Anna se salasana, jolla tiedosto on salattu.",
        "Lösenordet öppnar inte den här filen. Ge det lösenord som filen är krypterad med.",
    ),
    "salaus-tuntematon": FiSv(
        "Tiedosto on salattu tavalla, jota ohjelma ei tunne. Poista salaus Wordissa tai Excelissä ja tallenna uudelleen.",
        "Filen är krypterad på ett sätt som programmet inte känner till. Ta bort krypteringen i Word eller Excel och spara på nytt.",
    ),
    "salaus-rikki": FiSv(
        "Salattu tiedosto on katkennut tai muuttunut, eikä sitä voi avata. Ota varmuuskopio käyttöön.",
        "Den krypterade filen är avhuggen eller ändrad och kan inte öppnas. Ta en säkerhetskopia i bruk.",
    ),
    "salaus-epäonnistui": FiSv(
        "Salattu tieto ei auennut kokeeksi, joten sitä ei kirjoitettu. Yritä uudelleen.",
        "Den krypterade uppgiften gick inte att öppna på prov, så den skrevs inte. Försök på nytt.",
    ),
    "salasana-tyhjä": FiSv(
        "Salasana on tyhjä. Kirjoita salasana.",
        "Lösenordet är tomt. Skriv ett lösenord.",
    ),
    "salasana-lyhyt": FiSv(
        "Salasana on liian lyhyt. Anna vähintään {vähintään} merkkiä, esimerkiksi kolme sanaa peräkkäin.",
        "Lösenordet är för kort. Ge minst {vähintään} tecken, till exempel tre ord efter varandra.",
    ),
    "salasana-pitkä": FiSv(
        "Salasana on liian pitkä. Word ja Excel ottavat enintään {enintään} merkkiä.",
        "Lösenordet är för långt. Word och Excel tar emot högst {enintään} tecken.",
    ),
    "salasana-merkki": FiSv(
        "Salasanassa on merkki, jota ei voi kirjoittaa näppäimistöltä. Anna toinen salasana.",
        "Lösenordet har ett tecken som inte kan skrivas på ett tangentbord. Ge ett annat lösenord.",
    ),
    "salasana-eri": FiSv(
        "Salasanat eivät olleet samat, joten mitään ei kirjoitettu. Anna sama salasana kahdesti.",
        "Lösenorden var inte lika, så ingenting skrevs. Ge samma lösenord två gånger.",
    ),
    "salasana-ei-päätettä": FiSv(
        "Salasanaa ei voi kysyä piilossa, koska komentoa ei ajeta päätteessä. Anna --salasanatiedosto TIEDOSTO tai ympäristömuuttuja LOMAKE_SALASANA.",
        "Lösenordet kan inte frågas dolt, eftersom kommandot inte körs i en terminal. Ge --salasanatiedosto FIL eller miljövariabeln LOMAKE_SALASANA.",
    ),
    "salasanatiedosto-avoin": FiSv(
        "Muutkin kuin sinä voivat lukea salasanatiedoston. Rajaa oikeudet: chmod 600.",
        "Även andra än du kan läsa lösenordsfilen. Begränsa rättigheterna: chmod 600.",
    ),
    "salasanatiedosto-koodaus": FiSv(
        "Salasanatiedosto ei ole UTF-8-muodossa. Tallenna se tekstieditorissa muodossa UTF-8.",
        "Lösenordsfilen är inte kodad som UTF-8. Spara den i en textredigerare som UTF-8.",
    ),
    "salattu-jo": FiSv(
        "Paikalla on salattu tiedosto, eikä sitä korvata salaamattomalla. Anna salasana tai toinen nimi.",
        "Där finns en krypterad fil, och den ersätts inte med en okrypterad. Ge lösenordet eller ett annat namn.",
    ),
    "ei-salata": FiSv(
        "Tällaista tiedostoa ei voi salata, joten sitä ei kirjoitettu. Anna sama komento ilman salasanaa.",
        "En sådan fil kan inte krypteras, så den skrevs inte. Ge samma kommando utan lösenord.",
    ),
    "pdf-salasana": FiSv(
        "PDF-tiedostoa ei salata. Anna sama komento ilman valitsinta --pdf tai ilman salasanaa.",
        "En PDF-fil krypteras inte. Ge samma kommando utan väljaren --pdf eller utan lösenord.",
    ),
    "salattu-valmiiksi": FiSv(
        "Tiedosto on jo salattu. Avaa se ensin: lomake avaa TIEDOSTO.",
        "Filen är redan krypterad. Öppna den först: lomake avaa FIL.",
    ),
    "salaamaton": FiSv(
        "Tiedosto ei ole salattu, joten avattavaa ei ole. Tarkista nimi.",
        "Filen är inte krypterad, så det finns inget att öppna. Kontrollera namnet.",
    ),
    "salattu-nimi": FiSv(
        "Tiedosto on salattu, mutta nimi ei kerro sitä. Anna sille nimi, jonka lopussa on .salattu.yaml.",
        "Filen är krypterad, men namnet visar det inte. Ge den ett namn som slutar på .salattu.yaml.",
    ),
    "selkokielinen-jäi": FiSv(
        "Salaamaton tiedosto jäi salatun viereen. Poista se itse tai anna valitsin --poista.",
        "Den okrypterade filen blev kvar bredvid den krypterade. Ta själv bort den eller ge väljaren --poista.",
    ),
    "era-salattu": FiSv(
        "Eräajo ei lue salattuja asiakastiedostoja. Avaa tiedosto komennolla lomake avaa, tai täytä lomakkeet komennolla lomake tayta.",
        "Körningen läser inte krypterade klientfiler. Öppna filen med kommandot lomake avaa, eller fyll i blanketterna med kommandot lomake tayta.",
    ),
    # Siivous
    "siivous-kansio": FiSv(
        "Kansiota ei ole, tai se on linkki. Anna kansio, jossa asiakastiedostot tai asiakirjat ovat.",
        "Katalogen finns inte, eller så är den en länk. Ge katalogen där klientfilerna eller dokumenten finns.",
    ),
    "siivous-lukematta": FiSv(
        "Tiedostossa on virhe tai se ei ole asiakastiedosto, joten se jää. Virheet kertoo lomake tarkista TIEDOSTO.",
        "Filen har ett fel eller är inte en klientfil, så den lämnas. Felen visar lomake tarkista FIL.",
    ),
    "siivous-kahdesti": FiSv(
        "Samalla asiakastunnuksella on kaksi tiedostoa, joten kumpaakaan ei poisteta. Poista itse se, joka on turha.",
        "Två filer har samma klientnummer, så ingendera tas bort. Ta själv bort den som är onödig.",
    ),
    "siivous-tuntematon": FiSv(
        "Tiedosto on päättyneen asiakkaan kansiossa tai nimellä, mutta sitä ei tunneta, joten se jää. Katso ja poista se itse.",
        "Filen ligger i en avslutad klients katalog eller har dess namn, men programmet känner inte till den, så den lämnas. Titta och ta bort den själv.",
    ),
    "siivous-muuttui": FiSv(
        "Tiedosto muuttui kesken siivouksen, joten sitä ei poistettu. Aja sama komento uudelleen.",
        "Filen ändrades under städningen, så den togs inte bort. Kör samma kommando på nytt.",
    ),
    # Tiedostot
    "ei-lue": FiSv(
        "Tiedostoa ei voi lukea: {syy}.",
        "Filen kan inte läsas: {syy}.",
    ),
    "ei-kirjoita": FiSv(
        "Tiedostoa ei voi kirjoittaa: {syy}.",
        "Filen kan inte skrivas: {syy}.",
    ),
    "ei-tulosta": FiSv(
        "Tulosta ei voi näyttää: {syy}. Mikä ehdittiin kirjoittaa, on tallessa.",
        "Resultatet kan inte visas: {syy}. Det som hann skrivas är i behåll.",
    ),
    "ei-asiakkaita": FiSv(
        "Asiakastiedostoja ei löytynyt. Anna tiedosto tai kansio, jossa on .yaml- tai .json-tiedostoja.",
        "Inga klientfiler hittades. Ge en fil eller en katalog med .yaml- eller .json-filer.",
    ),
    "aineisto-puuttuu": FiSv(
        "Ohjelman omaa aineistoa ”{nimi}” ei löydy. Asenna ohjelma uudelleen.",
        "Programmets eget material ”{nimi}” hittas inte. Installera programmet på nytt.",
    ),
    "varattu": FiSv(
        "Tiedostoa kirjoitetaan juuri muualta. Odota hetki ja yritä uudelleen.",
        "Filen skrivs just nu någon annanstans ifrån. Vänta en stund och försök på nytt.",
    ),
    "ei-osata-kirjoittaa": FiSv(
        "Muutosta ei osata kirjoittaa tähän tiedostoon niin, että muu säilyy. Kirjoita muutos itse; mitään ei muutettu.",
        "Ändringen kan inte skrivas i den här filen så att allt annat bevaras. Skriv ändringen själv; ingenting ändrades.",
    ),
    "on-jo": FiSv(
        "Tiedosto on jo olemassa, eikä sitä korvata. Anna toinen nimi tai kansio.",
        "Filen finns redan och ersätts inte. Ge ett annat namn eller en annan katalog.",
    ),
    "tunnus-kahdella": FiSv(
        "Sama asiakastunnus on myös tiedostossa {toinen}. Kumpaakaan ei täytetä, ennen kuin tunnukset ovat omat.",
        "Samma klientnummer finns också i filen {toinen}. Ingendera fylls i förrän numren är egna.",
    ),
    "muokattu": FiSv(
        "Lomaketta on muokattu Wordissa, joten sitä ei korvattu. Siirrä se muualle tai anna valitsin --korvaa, jos muutoksia ei tarvita.",
        "Blanketten har ändrats i Word, så den ersattes inte. Flytta den eller ge väljaren --korvaa, om ändringarna inte behövs.",
    ),
    "valmentajalla-ei-asiakkaita": FiSv(
        "Näissä tiedostoissa ei ole valmentajan asiakkaita. Tarkista nimi tai tunnus.",
        "Arbetscoachen har inga klienter i de här filerna. Kontrollera namnet eller numret.",
    ),
    "pohjakansio": FiSv(
        "Pohjien kansiota ei ole. Tarkista nimi tai vie pohjat: lomake pohjat vie KANSIO.",
        "Mallarnas katalog finns inte. Kontrollera namnet eller exportera mallarna: lomake pohjat vie KATALOG.",
    ),
    # PDF
    "pdf-ohjelma-puuttuu": FiSv(
        "PDF-tiedostoihin tarvitaan LibreOffice, eikä sitä löydy. Asenna LibreOffice tai jätä valitsin --pdf pois.",
        "För PDF-filer behövs LibreOffice, och det hittas inte. Installera LibreOffice eller lämna bort väljaren --pdf.",
    ),
    "pdf-ohjelma-ei-toimi": FiSv(
        "LibreOffice ei käynnisty tai ei tee mitään. Avaa se kerran itse, sulje se ja anna sama komento uudelleen.",
        "LibreOffice startar inte eller gör ingenting. Öppna det själv en gång, stäng det och ge samma kommando på nytt.",
    ),
    "pdf-ei-syntynyt": FiSv(
        "LibreOffice ei saanut tästä Word-asiakirjasta PDF-tiedostoa. Avaa asiakirja, tallenna se uudelleen ja yritä uudelleen.",
        "LibreOffice fick ingen PDF-fil av det här Word-dokumentet. Öppna dokumentet, spara det på nytt och försök igen.",
    ),
    "pdf-kaatui": FiSv(
        "LibreOffice kaatui tähän Word-asiakirjaan. Avaa asiakirja, tallenna se uudelleen ja yritä uudelleen.",
        "LibreOffice kraschade på det här Word-dokumentet. Öppna dokumentet, spara det på nytt och försök igen.",
    ),
    "pdf-jumittui": FiSv(
        "LibreOffice jumittui tähän Word-asiakirjaan, ja se lopetettiin. Avaa asiakirja, tallenna se uudelleen ja yritä uudelleen.",
        "LibreOffice fastnade i det här Word-dokumentet och avslutades. Öppna dokumentet, spara det på nytt och försök igen.",
    ),
    "pdf-muokattu": FiSv(
        "PDF-tiedosto on allekirjoitettu tai sitä on muutettu, joten sitä ei korvattu. Siirrä se muualle tai anna valitsin --korvaa, jos muutoksia ei tarvita.",
        "PDF-filen är undertecknad eller har ändrats, så den ersattes inte. Flytta den eller ge väljaren --korvaa, om ändringarna inte behövs.",
    ),
    "pdf-vanha": FiSv(
        "PDF-tiedosto on tehty vanhemmasta lomakkeesta. Tee se uudelleen valitsimella --pdf, ennen kuin annat sen kenellekään.",
        "PDF-filen är gjord av en äldre blankett. Gör den på nytt med väljaren --pdf innan du ger den till någon.",
    ),
    "pdf-puutteita": FiSv(
        "PDF-tiedosto tehtiin, mutta se ei ole kaikilta osin esteetön tai säilytettävä. Korjaa Word-pohja; puuttuu: {puuttuu}.",
        "PDF-filen gjordes, men den är inte till alla delar tillgänglig eller lämplig för arkivering. Rätta Word-mallen; det som saknas: {puuttuu}.",
    ),
    "pdf-kuvaksi": FiSv(
        "Sivuja ei saatu kuviksi. Avaa PDF-tiedosto itse tai jätä valitsin --png pois.",
        "Sidorna kunde inte göras till bilder. Öppna PDF-filen själv eller lämna bort väljaren --png.",
    ),
    "pdftoppm-puuttuu": FiSv(
        "Sivujen kuviin tarvitaan ohjelma pdftoppm (Poppler), eikä sitä löydy. Asenna se tai jätä valitsin --png pois.",
        "För bilder av sidorna behövs programmet pdftoppm (Poppler), och det hittas inte. Installera det eller lämna bort väljaren --png.",
    ),
    "esikatselu-lomake": FiSv(
        "Asiakastiedostossa ei ole tälle lomakkeelle vielä mitään. Katso tyhjä lomake valitsimella --tyhja.",
        "I klientfilen finns ännu ingenting för den här blanketten. Se den tomma blanketten med väljaren --tyhja.",
    ),
    "watchfiles-puuttuu": FiSv(
        "Valvontaan tarvitaan lisäosa. Asenna se: pip install lomake[valvo].",
        "För bevakning behövs ett tillägg. Installera det: pip install lomake[valvo].",
    ),
    # Eräajo
    "kansio-käytössä": FiSv(
        "Toinen eräajo kirjoittaa tähän kansioon. Odota, että se valmistuu, tai anna toinen kansio.",
        "En annan körning skriver i den här katalogen. Vänta tills den är klar, eller ge en annan katalog.",
    ),
    "nimi-varattu": FiSv(
        "Windows ei hyväksy tämän nimistä kansiota. Anna asiakkaalle toinen asiakastunnus.",
        "Windows godkänner inte en katalog med det här namnet. Ge klienten ett annat klientnummer.",
    ),
    "polku-pitkä": FiSv(
        "Kohdekansion polku on liian pitkä: asiakirjoille jää liian vähän tilaa. Valitse kansio lähempää levyn juurta.",
        "Målkatalogens sökväg är för lång: för dokumenten blir det för lite utrymme. Välj en katalog närmare diskens rot.",
    ),
    "asiakas-muuttui": FiSv(
        "Asiakastiedosto muuttui kesken ajon. Aja erä uudelleen.",
        "Klientfilen ändrades under körningen. Kör på nytt.",
    ),
    "asiakirja-vanhentunut": FiSv(
        "Tietue on poistunut asiakastiedostosta tai saanut toisen päivän, mutta asiakirja on kansiossa. Siirrä tai poista se itse.",
        "Posten har försvunnit ur klientfilen eller fått en annan dag, men dokumentet finns i katalogen. Flytta det eller ta bort det själv.",
    ),
    "luettelo-rikki": FiSv(
        "Eräajon luettelossa on rivejä, joita ei voi lukea ({määrä}). Niiden asiakkaiden asiakirjat katsottiin uudelleen.",
        "Körningens förteckning har rader som inte kan läsas ({määrä}). De klienternas dokument sågs på nytt.",
    ),
    "työntekijä-kuoli": FiSv(
        "Työprosessi kuoli kesken, eikä sen asiakkaita saatu valmiiksi. Tehty on tallessa: aja sama komento uudelleen.",
        "En arbetsprocess dog mitt i, och dess klienter blev inte klara. Det som gjorts är i behåll: kör samma kommando på nytt.",
    ),
    "dask-ei-vastaa": FiSv(
        "Dask-ajastimeen ei saada yhteyttä. Tarkista osoite ja että ajastin ja työntekijät ovat käynnissä.",
        "Det går inte att få kontakt med Dask-schemaläggaren. Kontrollera adressen och att schemaläggaren och arbetarna är i gång.",
    ),
    "dask-puuttuu": FiSv(
        "Dask ei ole asennettuna. Asenna se: pip install lomake[dask].",
        "Dask är inte installerat. Installera det: pip install lomake[dask].",
    ),
    "dask-ei-työntekijöitä": FiSv(
        "Dask-ajastimella ei ole yhtään työntekijää. Käynnistä ainakin yksi: dask worker OSOITE.",
        "Dask-schemaläggaren har inga arbetare. Starta åtminstone en: dask worker ADRESS.",
    ),
    # Ohjelman oma vika, bugs.py
    "ohjelmavirhe": FiSv(
        "Ohjelmassa on vika ({vika}), ja komento jäi kesken. Kirjoitetut tiedostot ovat ehjiä. Lähetä tämä rivi ja ohjelman versio ylläpitäjälle, älä asiakkaan tietoja.",
        "Det finns ett fel i programmet ({vika}), och kommandot avbröts. Filerna som skrevs är hela. Skicka den här raden och programmets version till administratören, inte klientens uppgifter.",
    ),
    "muisti-loppui": FiSv(
        "Muisti loppui, ja komento jäi kesken. Sulje muita ohjelmia tai anna vähemmän tiedostoja, ja yritä uudelleen.",
        "Minnet tog slut, och kommandot avbröts. Stäng andra program eller ge färre filer, och försök på nytt.",
    ),
    "ei-mitään": FiSv(
        "Asiakastiedostossa ei ole tälle lomakkeelle vielä mitään. Täytä ensin kohta {haara}.",
        "I klientfilen finns ännu ingenting för den här blanketten. Fyll först i punkten {haara}.",
    ),
}
