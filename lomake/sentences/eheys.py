"""Whether a Word or Excel file is whole and clean."""

from __future__ import annotations

from lomake.language import FiSv

SENTENCES: dict[str, FiSv] = {
    # Tiedoston eheys
    "eheys-ei-lue": FiSv(
        "Tiedosto on katkennut, tai se ei ole Word- eikä Excel-tiedosto. Ota se uudelleen sieltä, mistä se tuli, tai tee se uudelleen.",
        "Filen är avhuggen, eller så är den varken en Word- eller en Excel-fil. Hämta den på nytt därifrån den kom, eller gör den på nytt.",
    ),
    "eheys-salattu": FiSv(
        "Tiedosto on suojattu salasanalla tai vanhaa muotoa, eikä sitä voi tarkastaa. Poista salasana tai tallenna muodossa .docx tai .xlsx.",
        "Filen är skyddad med lösenord eller i gammalt format och kan inte granskas. Ta bort lösenordet eller spara som .docx eller .xlsx.",
    ),
    "eheys-liian-suuri": FiSv(
        "Tämä on liian suuri tarkastettavaksi. Tarkista, että tiedosto on oikea.",
        "Det här är för stort att granska. Kontrollera att det är rätt fil.",
    ),
    "eheys-tuntematon": FiSv(
        "Tämä ei ole Word-asiakirja eikä Excel-työkirja. Tallenna se muodossa .docx tai .xlsx.",
        "Det här är varken ett Word-dokument eller en Excel-arbetsbok. Spara det som .docx eller .xlsx.",
    ),
    "eheys-ei-tiedostoja": FiSv(
        "Kansiossa ei ole Word- eikä Excel-tiedostoja. Tarkista kansion nimi.",
        "Katalogen har inga Word- eller Excel-filer. Kontrollera katalogens namn.",
    ),
    "eheys-pääosa": FiSv(
        "Tiedostosta puuttuu osa, jossa sen sisältö on. Tee tiedosto uudelleen.",
        "Filen saknar den del där innehållet finns. Gör filen på nytt.",
    ),
    "eheys-luettelo-puuttuu": FiSv(
        "Luettelo puuttuu, eikä tiedostoa voi avata ilman sitä. Tee tiedosto uudelleen.",
        "Förteckningen saknas, och filen kan inte öppnas utan den. Gör filen på nytt.",
    ),
    "eheys-osa-rikki": FiSv(
        "Osa on rikki: tarkistussumma ei täsmää tai osa on katkennut. Ota tiedosto uudelleen sieltä, mistä se tuli.",
        "En del är trasig: kontrollsumman stämmer inte eller delen är avhuggen. Hämta filen på nytt därifrån den kom.",
    ),
    "eheys-osa-kahdesti": FiSv(
        "Sama osa on tiedostossa kahdesti, ja ohjelmat voivat lukea eri osan. Tee tiedosto uudelleen.",
        "Samma del finns två gånger i filen, och program kan läsa olika delar. Gör filen på nytt.",
    ),
    "eheys-osa-nimi": FiSv(
        "Osan nimi johtaa tiedoston ulkopuolelle. Älä avaa tiedostoa; kysy, mistä se on tullut.",
        "Delens namn leder utanför filen. Öppna inte filen; fråga varifrån den kommer.",
    ),
    "eheys-pakkaus": FiSv(
        "Osa on pakattu tavalla, jota Word ja Excel eivät lue. Tallenna tiedosto uudelleen Wordissa tai Excelissä.",
        "Delen är packad på ett sätt som Word och Excel inte läser. Spara filen på nytt i Word eller Excel.",
    ),
    "eheys-makroja": FiSv(
        "Tiedostossa on makroja. Tallenna se ilman makroja muodossa .docx tai .xlsx.",
        "Filen innehåller makron. Spara den utan makron som .docx eller .xlsx.",
    ),
    "eheys-doctype": FiSv(
        "Osassa on määrittely (DOCTYPE), jota Word ja Excel eivät kirjoita. Älä avaa tiedostoa; tee se uudelleen.",
        "Delen innehåller en definition (DOCTYPE) som Word och Excel inte skriver. Öppna inte filen; gör den på nytt.",
    ),
    "eheys-xml-rikki": FiSv(
        "Osan rakennetta ei voi lukea. Avaa tiedosto ja tallenna se uudelleen, tai tee se uudelleen.",
        "Delens struktur kan inte läsas. Öppna filen och spara den på nytt, eller gör den på nytt.",
    ),
    "eheys-irrallinen": FiSv(
        "Mikään ei johda tähän osaan, joten siihen voi jäädä piilotettua tietoa. Tallenna tiedosto uudelleen.",
        "Ingenting leder till den här delen, så dolda uppgifter kan bli kvar i den. Spara filen på nytt.",
    ),
    "eheys-tyyppi-puuttuu": FiSv(
        "Osan tyyppiä ei ole tiedoston luettelossa, eikä Word tai Excel avaa tiedostoa. Tee tiedosto uudelleen.",
        "Delens typ finns inte i filens förteckning, och Word eller Excel öppnar inte filen. Gör filen på nytt.",
    ),
    "eheys-tyyppi-väärä": FiSv(
        "Osan tyyppi on tiedoston luettelossa väärä. Tee tiedosto uudelleen.",
        "Delens typ är fel i filens förteckning. Gör filen på nytt.",
    ),
    "eheys-tyyppi-kahdesti": FiSv(
        "Osan tyyppi on tiedoston luettelossa kahdesti. Tee tiedosto uudelleen.",
        "Delens typ finns två gånger i filens förteckning. Gör filen på nytt.",
    ),
    "eheys-tyyppi-turha": FiSv(
        "Tiedoston luettelossa on osa, jota ei ole. Tallenna tiedosto uudelleen.",
        "Filens förteckning nämner en del som inte finns. Spara filen på nytt.",
    ),
    "eheys-viittaus-rikki": FiSv(
        "Viittaus johtaa osaan, jota ei ole: {kohde}. Tee tiedosto uudelleen.",
        "En hänvisning leder till en del som inte finns: {kohde}. Gör filen på nytt.",
    ),
    "eheys-viittaus-kahdesti": FiSv(
        "Kahdella viittauksella on sama tunnus. Tee tiedosto uudelleen.",
        "Två hänvisningar har samma id. Gör filen på nytt.",
    ),
    "eheys-viittaus-puuttuu": FiSv(
        "Osa käyttää viittausta, jota luettelossa ei ole. Tee tiedosto uudelleen.",
        "Delen använder en hänvisning som inte finns i förteckningen. Gör filen på nytt.",
    ),
    "eheys-ulkoinen": FiSv(
        "Tiedosto hakee sisältöä muualta ({laji}), kun se avataan. Poista linkki tai tuo sisältö tiedostoon.",
        "Filen hämtar innehåll någon annanstans ifrån ({laji}) när den öppnas. Ta bort länken eller ta in innehållet i filen.",
    ),
    "eheys-linkki-levylle": FiSv(
        "Linkki johtaa tietokoneen tai verkkolevyn kansioon, ja sen polku kertoo ympäristöstä. Poista linkki ennen luovuttamista.",
        "En länk leder till en katalog på en dator eller nätverksdisk, och dess sökväg berättar om miljön. Ta bort länken innan du lämnar ut filen.",
    ),
    "eheys-upotettu": FiSv(
        "Asiakirjaan on upotettu toinen tiedosto. Kopioi sen teksti asiakirjaan.",
        "I dokumentet är en annan fil inbäddad. Kopiera in dess text i dokumentet.",
    ),
    "eheys-kenttäkoodi": FiSv(
        "Kenttäkoodi hakee sisältöä toisesta tiedostosta. Poista kenttä tai muuta se tekstiksi.",
        "En fältkod hämtar innehåll ur en annan fil. Ta bort fältet eller gör det till text.",
    ),
    "eheys-metatieto": FiSv(
        "Tiedosto kertoo tekijästään tai koneesta: {mitä}. Poista ennen luovuttamista: Tiedosto › Tiedot › Tarkista ongelmat.",
        "Filen berättar om sin upphovsperson eller dator: {mitä}. Ta bort det innan du lämnar ut filen: Arkiv › Info › Sök efter problem.",
    ),
    "eheys-nimi-puuttuu": FiSv(
        "Asiakirjan otsikko puuttuu ominaisuuksista, eikä ruudunlukija kerro, mikä asiakirja on. Kirjoita se: Tiedosto › Tiedot › Otsikko.",
        "Dokumentets rubrik saknas bland egenskaperna, och en skärmläsare säger inte vilket dokument det är. Skriv den: Arkiv › Info › Rubrik.",
    ),
    "eheys-kieli": FiSv(
        "Asiakirjan kieltä ei ole kerrottu, eikä ruudunlukija osaa lukea sitä. Valitse kieli: Tarkista › Kieli.",
        "Dokumentets språk är inte angivet, och en skärmläsare kan inte läsa det. Välj språk: Granska › Språk.",
    ),
    "eheys-solu-tyhjä": FiSv(
        "Taulukon solun lopussa ei ole kappaletta, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
        "En tabellcell saknar stycke i slutet, och Word öppnar inte dokumentet. Gör dokumentet på nytt.",
    ),
    "eheys-kappale-kappaleessa": FiSv(
        "Kappale on toisen kappaleen sisällä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
        "Ett stycke ligger inuti ett annat stycke, och Word öppnar inte dokumentet. Gör dokumentet på nytt.",
    ),
    "eheys-taulukko-kappaleessa": FiSv(
        "Taulukko on kappaleen sisällä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
        "En tabell ligger inuti ett stycke, och Word öppnar inte dokumentet. Gör dokumentet på nytt.",
    ),
    "eheys-taulukko-tyhjä": FiSv(
        "Taulukossa ei ole yhtään riviä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
        "En tabell har inga rader, och Word öppnar inte dokumentet. Gör dokumentet på nytt.",
    ),
    "eheys-rivi-tyhjä": FiSv(
        "Taulukon rivillä ei ole yhtään solua, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
        "En tabellrad har inga celler, och Word öppnar inte dokumentet. Gör dokumentet på nytt.",
    ),
    "eheys-otsikkorivi": FiSv(
        "Taulukon otsikkorivi ei toistu eikä ruudunlukija tunne sitä. Valitse rivin asetuksista: Toista otsikkorivinä.",
        "Tabellens rubrikrad upprepas inte och känns inte igen av en skärmläsare. Välj bland radens inställningar: Upprepa som rubrikrad.",
    ),
    "eheys-säädin-kahdesti": FiSv(
        "Kahdella ohjausobjektilla on sama numero (tunniste ”{tunniste}”). Tee asiakirja uudelleen.",
        "Två innehållskontroller har samma nummer (taggen ”{tunniste}”). Gör dokumentet på nytt.",
    ),
    "eheys-säädin-rikki": FiSv(
        "Ohjausobjektissa ”{tunniste}” ei ole sisältöä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
        "Innehållskontrollen ”{tunniste}” har inget innehåll, och Word öppnar inte dokumentet. Gör dokumentet på nytt.",
    ),
    "eheys-säädin-tyhjä": FiSv(
        "Ohjausobjekti ”{tunniste}” ei näytä mitään, joten siihen ei osaa kirjoittaa. Kirjoita siihen vastaus tai välilyönti.",
        "Innehållskontrollen ”{tunniste}” visar ingenting, så det går inte att skriva i den. Skriv ett svar eller ett mellanslag i den.",
    ),
    "eheys-tunniste-pitkä": FiSv(
        "Ohjausobjektin tunniste tai otsikko on yli 64 merkkiä, eikä Word avaa asiakirjaa. Lyhennä sitä.",
        "Innehållskontrollens tagg eller rubrik är över 64 tecken, och Word öppnar inte dokumentet. Förkorta den.",
    ),
    "eheys-kuva-kahdesti": FiSv(
        "Kahdella kuvalla on sama numero. Poista toinen kuva ja lisää se uudelleen.",
        "Två bilder har samma nummer. Ta bort den ena bilden och lägg till den på nytt.",
    ),
    "eheys-merkki": FiSv(
        "Tekstissä on pohjan merkki, jonka tilalla pitäisi olla tieto. Tarkista pohja ja tee asiakirja uudelleen.",
        "I texten finns ett av mallens märken där det borde stå en uppgift. Kontrollera mallen och gör dokumentet på nytt.",
    ),
    "eheys-merkki-vastauksessa": FiSv(
        "Vastauksessa on aaltosulkuja kuin pohjan merkissä. Tarkista, että ne on kirjoitettu tarkoituksella.",
        "I svaret finns klammerparenteser som i ett av mallens märken. Kontrollera att de är skrivna med avsikt.",
    ),
    "eheys-oma-merkki": FiSv(
        "Ohjelman sisäinen merkki on jäänyt asiakirjaan. Tee asiakirja uudelleen ja kerro viasta.",
        "Ett av programmets interna märken har blivit kvar i dokumentet. Gör dokumentet på nytt och berätta om felet.",
    ),
    "eheys-teksti": FiSv(
        "Tässä on tekstinä ohjelman oma sana puuttuvalle tai virheelliselle tiedolle. Kirjoita oikea tieto tai tee tiedosto uudelleen.",
        "Här står som text programmets eget ord för en uppgift som saknas eller är fel. Skriv rätt uppgift eller gör filen på nytt.",
    ),
    "eheys-taulukon-nimi": FiSv(
        "Taulukon nimi on tyhjä, liian pitkä tai siinä on merkki, jota Excel ei hyväksy. Anna taulukolle lyhyempi nimi ilman merkkejä [ ] : * ? / ' ja kenoviiva.",
        "Bladets namn är tomt, för långt eller innehåller ett tecken som Excel inte godkänner. Ge bladet ett kortare namn utan tecknen [ ] : * ? / ' och omvänt snedstreck.",
    ),
    "eheys-taulukon-nimi-kahdesti": FiSv(
        "Kahdella taulukolla on sama nimi. Anna toiselle oma nimi.",
        "Två blad har samma namn. Ge det ena ett eget namn.",
    ),
    "eheys-ei-taulukoita": FiSv(
        "Työkirjassa ei ole yhtään taulukkoa. Tee työkirja uudelleen.",
        "Arbetsboken har inga blad. Gör arbetsboken på nytt.",
    ),
    "eheys-nimi-kahdesti": FiSv(
        "Kaksi alueen nimeä on samoja. Poista toinen: Kaavat › Nimien hallinta.",
        "Två områden har samma namn. Ta bort det ena: Formler › Namnhanteraren.",
    ),
    "eheys-nimi-rikki": FiSv(
        "Alueen nimi viittaa soluihin, joita ei enää ole. Korjaa tai poista nimi: Kaavat › Nimien hallinta.",
        "Ett områdes namn hänvisar till celler som inte längre finns. Rätta eller ta bort namnet: Formler › Namnhanteraren.",
    ),
    "eheys-sarake-kahdesti": FiSv(
        "Kahdella taulukon sarakkeella on sama nimi, ja Excel korjaa työkirjaa avattaessa. Nimeä toinen uudelleen.",
        "Två av tabellens kolumner har samma namn, och Excel reparerar arbetsboken när den öppnas. Byt namn på den ena.",
    ),
    "eheys-sarakkeen-otsikko": FiSv(
        "Sarakkeen otsikko ja taulukon oma nimi sarakkeelle ovat eri, ja Excel korjaa työkirjaa avattaessa. Tee työkirja uudelleen.",
        "Kolumnens rubrik och tabellens eget namn på kolumnen är olika, och Excel reparerar arbetsboken när den öppnas. Gör arbetsboken på nytt.",
    ),
    "eheys-taulukon-alue": FiSv(
        "Taulukon alue ja sarakkeiden määrä eivät täsmää. Tee työkirja uudelleen.",
        "Tabellens område och antalet kolumner stämmer inte överens. Gör arbetsboken på nytt.",
    ),
    "eheys-rivijärjestys": FiSv(
        "Rivit eivät ole järjestyksessä, eikä Excel avaa työkirjaa. Tee työkirja uudelleen.",
        "Raderna är inte i ordning, och Excel öppnar inte arbetsboken. Gör arbetsboken på nytt.",
    ),
    "eheys-solujärjestys": FiSv(
        "Solut eivät ole järjestyksessä, eikä Excel avaa työkirjaa. Tee työkirja uudelleen.",
        "Cellerna är inte i ordning, och Excel öppnar inte arbetsboken. Gör arbetsboken på nytt.",
    ),
    "eheys-muotoilu": FiSv(
        "Solun muotoilua ei ole työkirjassa. Tee työkirja uudelleen.",
        "Cellens formatering finns inte i arbetsboken. Gör arbetsboken på nytt.",
    ),
    "eheys-teksti-puuttuu": FiSv(
        "Solun tekstiä ei ole työkirjassa. Tee työkirja uudelleen.",
        "Cellens text finns inte i arbetsboken. Gör arbetsboken på nytt.",
    ),
    "eheys-luku": FiSv(
        "Solussa on luku, jota Excel ei lue. Kirjoita luku uudelleen.",
        "Cellen har ett tal som Excel inte läser. Skriv talet på nytt.",
    ),
    "eheys-solu-pitkä": FiSv(
        "Solussa on yli 32 767 merkkiä, ja Excel katkaisee tekstin. Jaa teksti osiin.",
        "Cellen har över 32 767 tecken, och Excel hugger av texten. Dela upp texten.",
    ),
    "eheys-kaava-pitkä": FiSv(
        "Kaava on pidempi kuin Excel sallii (8 192 merkkiä). Jaa kaava osiin.",
        "Formeln är längre än Excel tillåter (8 192 tecken). Dela upp formeln.",
    ),
    "eheys-kaava-ulos": FiSv(
        "Kaava hakee tietoa tai avaa linkin työkirjan ulkopuolelle. Kirjoita arvo kaavan tilalle.",
        "Formeln hämtar uppgifter eller öppnar en länk utanför arbetsboken. Skriv värdet i stället för formeln.",
    ),
    "eheys-kaava-kirjoitettu": FiSv(
        "Sarakkeessa, johon kirjoitetaan, on kaava. Jos sen piti olla tekstiä, kirjoita se uudelleen.",
        "I en kolumn där man skriver finns en formel. Om den skulle vara text, skriv den på nytt.",
    ),
    "eheys-viittaus-kadonnut": FiSv(
        "Kaava viittaa soluun tai nimeen, jota ei ole. Korjaa kaava tai kirjoita arvo.",
        "Formeln hänvisar till en cell eller ett namn som inte finns. Rätta formeln eller skriv värdet.",
    ),
    "eheys-virhearvo": FiSv(
        "Solussa on Excelin virhearvo (alkaa merkillä #). Korjaa kaava tai kirjoita arvo.",
        "Cellen har ett av Excels felvärden (börjar med #). Rätta formeln eller skriv värdet.",
    ),
    "eheys-valinnan-alue": FiSv(
        "Pudotusvalikon tai tarkistuksen alue on väärin, ja Excel poistaa sen. Tee työkirja uudelleen.",
        "En listrutas eller kontrolls område är fel, och Excel tar bort den. Gör arbetsboken på nytt.",
    ),
    "eheys-valinnan-luettelo": FiSv(
        "Pudotusvalikon luettelo on tyhjä tai yli 255 merkkiä, ja Excel poistaa sen. Siirrä vaihtoehdot soluihin.",
        "En listrutas lista är tom eller över 255 tecken, och Excel tar bort den. Flytta alternativen till celler.",
    ),
    "eheys-valinnan-ohje": FiSv(
        "Pudotusvalikon ohje on liian pitkä (otsikko 32, teksti 255 merkkiä), eikä Excel avaa työkirjaa. Lyhennä ohjetta.",
        "En listrutas anvisning är för lång (rubrik 32, text 255 tecken), och Excel öppnar inte arbetsboken. Förkorta anvisningen.",
    ),
    "eheys-lisää": FiSv(
        "Sama vika on tässä osassa vielä {määrä} kertaa. Korjaa ensin yllä luetellut.",
        "Samma fel finns ytterligare {määrä} gånger i den här delen. Rätta först de som nämns ovan.",
    ),
}
