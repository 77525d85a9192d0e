"""Word documents: templates, and forms that came back."""

from __future__ import annotations

from lomake.language import FiSv

SENTENCES: dict[str, FiSv] = {
    # Word-asiakirjan rakenne: pohja tai palautettu lomake
    "docx-ei-lue": FiSv(
        "Tiedosto ei ole Word-asiakirja. Tallenna se Wordissa muodossa Word-asiakirja (.docx).",
        "Filen är inte ett Word-dokument. Spara den i Word som Word-dokument (.docx).",
    ),
    "docx-salattu": FiSv(
        "Asiakirja on suojattu salasanalla tavalla, jota ohjelma ei avaa, tai vanhassa muodossa (.doc). Tallenna se Wordissa muodossa Word-asiakirja (.docx) ja anna sen salasana valitsimella --salasana.",
        "Dokumentet är skyddat med lösenord på ett sätt som programmet inte öppnar, eller i gammalt format (.doc). Spara det i Word som Word-dokument (.docx) och ge lösenordet med väljaren --salasana.",
    ),
    "docx-liian-suuri": FiSv(
        "Asiakirja on liian suuri. Pienennä tai poista kuvia.",
        "Dokumentet är för stort. Förminska eller ta bort bilder.",
    ),
    "docx-makroja": FiSv(
        "Asiakirjassa on makroja. Tallenna se muodossa Word-asiakirja (.docx) ilman makroja.",
        "Dokumentet innehåller makron. Spara det som Word-dokument (.docx) utan makron.",
    ),
    "docx-doctype": FiSv(
        "Asiakirjan osassa {osa} on määrittely, jota Word ei kirjoita. Tallenna asiakirja uudelleen Wordissa.",
        "Dokumentets del {osa} innehåller en definition som Word inte skriver. Spara dokumentet på nytt i Word.",
    ),
    "docx-altchunk": FiSv(
        "Asiakirjaan on upotettu toinen asiakirja. Poista se, ja kopioi sen teksti tilalle.",
        "I dokumentet är ett annat dokument inbäddat. Ta bort det och kopiera in texten i stället.",
    ),
    "docx-osa-kahdesti": FiSv(
        "Asiakirjan rakenne on rikki: sama osa on kahdesti. Tallenna asiakirja uudelleen Wordissa.",
        "Dokumentets struktur är trasig: samma del finns två gånger. Spara dokumentet på nytt i Word.",
    ),
    "docx-ulkoinen-viittaus": FiSv(
        "Asiakirja hakee sisältöä muualta. Upota kuva asiakirjaan, äläkä linkitä sitä.",
        "Dokumentet hämtar innehåll någon annanstans ifrån. Bädda in bilden i dokumentet i stället för att länka den.",
    ),
    "docx-rikki": FiSv(
        "Asiakirjan osa {osa} ei ole ehjä. Tallenna asiakirja uudelleen Wordissa.",
        "Dokumentets del {osa} är inte hel. Spara dokumentet på nytt i Word.",
    ),
    # Word-pohjat
    "pohja-puuttuu": FiSv(
        "Lomakkeen Word-pohjaa ei ole tässä kansiossa. Vie oletuspohjat: lomake pohjat vie KANSIO.",
        "Blankettens Word-mall finns inte i den här katalogen. Exportera standardmallarna: lomake pohjat vie KATALOG.",
    ),
    "pohja-ilman-kenttiä": FiSv(
        "Pohjassa ei ole yhtään kenttää. LibreOffice 7.4 poistaa tallentaessaan Wordissa lisätyt tunnisteet: lisää kentät Wordissa tai vie oletuspohja uudelleen komennolla lomake pohjat vie KANSIO.",
        "Mallen har inga fält. LibreOffice 7.4 tar när den sparar bort taggar som lagts till i Word: lägg till fälten i Word eller exportera standardmallen på nytt med kommandot lomake pohjat vie KATALOG.",
    ),
    "pohja-kenttiä-puuttuu": FiSv(
        "Pohjasta puuttuu kenttiä, jotka ovat oletuspohjassa: {kentät}. Lomake tehdään ilman niitä.",
        "Mallen saknar fält som finns i standardmallen: {kentät}. Blanketten görs utan dem.",
    ),
    "pohja-nimi": FiSv(
        "Tämän nimistä lomaketta ei ole. Pohjan nimi on lomakkeen tunnus, esimerkiksi lomake-a.docx.",
        "Det finns ingen blankett med det namnet. Mallens namn är blankettens id, till exempel lomake-a.docx.",
    ),
    "pohja-rikki": FiSv(
        "{kohta}: Tämä osa ei ole ehjä. Tallenna pohja uudelleen Wordissa, ja pidä koodiparit samassa kappaleessa tai rivissä.",
        "{kohta}: Den här delen är inte hel. Spara mallen på nytt i Word, och håll kodparen i samma stycke eller på samma rad.",
    ),
    "pohja-tuntematon-kenttä": FiSv(
        "{kohta}: Kenttää ”{tunniste}” ei ole.{tarkoititko}",
        "{kohta}: Fältet ”{tunniste}” finns inte.{tarkoititko}",
    ),
    "pohja-tuntematon-valinta": FiSv(
        "{kohta}: Kentällä ei ole valintaa ”{tunniste}”.{tarkoititko}",
        "{kohta}: Fältet har inget alternativ ”{tunniste}”.{tarkoititko}",
    ),
    "pohja-tuntematon-nimi": FiSv(
        "{kohta}: Nimeä ”{tunniste}” ei ole.{tarkoititko}",
        "{kohta}: Namnet ”{tunniste}” finns inte.{tarkoititko}",
    ),
    "pohja-kielletty-kenttä": FiSv(
        "{kohta}: Kenttä ”{tunniste}” ei saa näkyä tämän lomakkeen lukijalle. Poista se pohjasta.",
        "{kohta}: Fältet ”{tunniste}” får inte synas för blankettens läsare. Ta bort det ur mallen.",
    ),
    "pohja-tunniste-liian-pitkä": FiSv(
        "{kohta}: Tunniste ”{tunniste}” on liian pitkä. Word sallii 64 merkkiä; lyhennä valinnan loppua.",
        "{kohta}: Taggen ”{tunniste}” är för lång. Word tillåter 64 tecken; förkorta slutet av alternativet.",
    ),
    "pohja-lista-listassa": FiSv(
        "{kohta}: ”{tunniste}” on luettelo luettelon sisällä. Yhdellä lomakkeella luettelot ovat yhdessä tasossa.",
        "{kohta}: ”{tunniste}” är en lista inuti en lista. På en blankett ligger listorna på en nivå.",
    ),
    "pohja-rivin-ulkopuolella": FiSv(
        "{kohta}: ”{tunniste}” kuuluu toistuvalle riville. Siirrä se rivin ohjausobjektiin.",
        "{kohta}: ”{tunniste}” hör till en rad som upprepas. Flytta den till radens innehållskontroll.",
    ),
    "pohja-osio-ilman-rivejä": FiSv(
        "{kohta}: Toistuvassa osassa ”{tunniste}” ei ole riviä. Lisää siihen yksi rivi.",
        "{kohta}: Delen ”{tunniste}” som upprepas har ingen rad. Lägg till en rad i den.",
    ),
    "pohja-tyhjä-säädin": FiSv(
        "{kohta}: Ohjausobjekti ”{tunniste}” on tyhjä. Kirjoita siihen kehote tai välilyönti.",
        "{kohta}: Innehållskontrollen ”{tunniste}” är tom. Skriv en uppmaning eller ett mellanslag i den.",
    ),
    "pohja-tunniste-kadonnut": FiSv(
        "{kohta}: Ohjausobjektin tunniste on kadonnut, eikä kenttää voi päätellä. Anna tunniste Wordissa tai kopioi ohjausobjekti oletuspohjasta.",
        "{kohta}: Innehållskontrollens tagg har försvunnit, och fältet kan inte härledas. Ge taggen i Word eller kopiera innehållskontrollen från standardmallen.",
    ),
    "pohja-silmukka-auki": FiSv(
        "{kohta}: Koodille ”{tunniste}” ei ole loppua tai alkua. Lisää pari: for … endfor, if … endif.",
        "{kohta}: Koden ”{tunniste}” saknar slut eller början. Lägg till paret: for … endfor, if … endif.",
    ),
    "pohja-jinja-virhe": FiSv(
        "{kohta}: Koodia ei voi lukea: ”{tunniste}”. Tarkista aaltosulut ja sanat.",
        "{kohta}: Koden kan inte läsas: ”{tunniste}”. Kontrollera klammerparenteserna och orden.",
    ),
    "pohja-teksti-katoaa": FiSv(
        "{kohta}: Koodin ”{tunniste}” vieressä oleva teksti katoaisi. Siirrä teksti toiseen kappaleeseen tai riviin.",
        "{kohta}: Texten bredvid koden ”{tunniste}” skulle försvinna. Flytta texten till ett annat stycke eller en annan rad.",
    ),
    "pohja-aikaraja": FiSv(
        "Pohjan käsittely keskeytettiin: se vei koneelta yli {raja} sekuntia. Poista pohjasta sisäkkäiset silmukat ja makrot, tai ota oletuspohja.",
        "Behandlingen av mallen avbröts: den tog mer än {raja} sekunder av datorns tid. Ta bort slingor inuti varandra och makron ur mallen, eller ta standardmallen.",
    ),
    "pohja-muistiraja": FiSv(
        "Pohjan käsittely keskeytettiin: se vei muistia yli {raja} megatavua. Poista pohjasta toistot ja isot kuvat, tai ota oletuspohja.",
        "Behandlingen av mallen avbröts: den tog mer än {raja} megabyte minne. Ta bort upprepningar och stora bilder ur mallen, eller ta standardmallen.",
    ),
    "pohja-kaatui": FiSv(
        "Pohjan käsittely kaatui. Tallenna pohja Wordissa uudelleen tai ota oletuspohja.",
        "Behandlingen av mallen kraschade. Spara mallen på nytt i Word eller ta standardmallen.",
    ),
    "pohja-luovutettu": FiSv(
        "Pohjan käsittely on jo keskeytetty monta kertaa, eikä sitä enää yritetty. Korjaa pohja tai ota oletuspohja.",
        "Behandlingen av mallen har redan avbrutits många gånger, och den försöktes inte längre. Rätta mallen eller ta standardmallen.",
    ),
    "pohja-ei-osata": FiSv(
        "{kohta}: Tätä lomakepalvelu ei tee: {ominaisuus}. Poista se tai tuo tieto kenttänä.",
        "{kohta}: Detta gör blankettjänsten inte: {ominaisuus}. Ta bort det eller ta in uppgiften som ett fält.",
    ),
    # Palautettu lomake
    "palautus-kopio": FiSv(
        "Tämä on kopio, josta on jätetty tietoja pois. Tee muutos koko lomakkeelle, ja palauta se.",
        "Det här är en kopia där uppgifter har lämnats bort. Gör ändringen i den fullständiga blanketten och läs in den.",
    ),
    "palautus-ei-lomake": FiSv(
        "Tämä ei ole lomakepalvelun lomake. Palauta lomake, joka on täytetty komennolla lomake tayta tai tyhja.",
        "Det här är inte en av blankettjänstens blanketter. Läs in en blankett som fyllts i med kommandot lomake tayta eller tyhja.",
    ),
    "palautus-tuntematon-lomake": FiSv(
        "Lomaketta ei tunneta. Tarkista, että ohjelma on uusin.",
        "Programmet känner inte till blanketten. Kontrollera att programmet är det nyaste.",
    ),
    "palautus-versio": FiSv(
        "Lomake on versiota {lomake}, ja ohjelma lukee versiota {ohjelma}. Täytä lomake uudelleen ja kirjoita muutokset siihen.",
        "Blanketten är av version {lomake}, och programmet läser version {ohjelma}. Fyll i blanketten på nytt och skriv ändringarna i den.",
    ),
    "palautus-ilman-kenttiä": FiSv(
        "Lomakkeesta ovat kentät kadonneet: se on tallennettu ohjelmalla, joka poistaa ne (esimerkiksi muunnettu muodosta toiseen). Kirjoita muutokset alkuperäiseen Word-lomakkeeseen.",
        "Fälten har försvunnit ur blanketten: den har sparats med ett program som tar bort dem (till exempel omvandlats från ett format till ett annat). Skriv ändringarna i den ursprungliga Word-blanketten.",
    ),
    "palautus-rivejä": FiSv(
        "Lomakkeessa on enemmän rivejä kuin kukaan kirjoittaa (yli {enintään}). Tarkista, että tiedosto on oikea.",
        "Blanketten har fler rader än någon skriver (över {enintään}). Kontrollera att det är rätt fil.",
    ),
    "palautus-tuntematon-kenttä": FiSv(
        "Lomakkeessa on kenttä, jota tässä lomakkeessa ei ole: se on tehty toisen organisaation pohjalla tai sitä on muutettu. Täytä lomake uudelleen ja kirjoita muutokset siihen.",
        "Blanketten har ett fält som inte hör till den: den är gjord med en annan organisations mall eller har ändrats. Fyll i blanketten på nytt och skriv ändringarna i den.",
    ),
    "palautus-asiakas-puuttuu": FiSv(
        "Lomake ei kerro, kenen se on. Kirjoita siihen asiakastunnus tai anna valitsin --asiakas TIEDOSTO.",
        "Blanketten säger inte vems den är. Skriv klientnumret i den eller ge väljaren --asiakas FIL.",
    ),
    "palautus-asiakastiedosto-puuttuu": FiSv(
        "Lomakkeen asiakkaalla ei ole tiedostoa kansiossa {kansio}. Anna oikea kansio tai valitsin --uusi KANSIO.",
        "Blankettens klient har ingen fil i katalogen {kansio}. Ge rätt katalog eller väljaren --uusi KATALOG.",
    ),
    "palautus-asiakas-kahdesti": FiSv(
        "Lomakkeen asiakkaalla on kansiossa kaksi tiedostoa. Yhdistä ne tai anna valitsin --asiakas TIEDOSTO.",
        "Blankettens klient har två filer i katalogen. Slå ihop dem eller ge väljaren --asiakas FIL.",
    ),
    "palautus-toinen-asiakas": FiSv(
        "Lomake on toisen asiakkaan: asiakastunnus, myös alatunnisteen, ei ole sama kuin asiakastiedostossa. Mitään ei kirjattu.",
        "Blanketten är en annan klients: klientnumret, också det i sidfoten, är inte detsamma som i klientfilen. Ingenting antecknades.",
    ),
    "palautus-tietue": FiSv(
        "Lomakkeen tietuetta ei ole asiakastiedostossa. Anna valitsin --tietue; tietueet: {tietueet}.",
        "Blankettens post finns inte i klientfilen. Ge väljaren --tietue; poster: {tietueet}.",
    ),
    "palautus-työsuhde": FiSv(
        "Lomake ei kerro, mitä työsuhdetta se koskee. Anna valitsin --tietue; työsuhteet: {tietueet}.",
        "Blanketten säger inte vilken anställning den gäller. Ge väljaren --tietue; anställningar: {tietueet}.",
    ),
    "palautus-ristiriita": FiSv(
        "Sekä lomaketta että asiakastiedostoa on muutettu. Valitse --voittaa lomake tai --voittaa tiedosto.",
        "Både blanketten och klientfilen har ändrats. Välj --voittaa lomake eller --voittaa tiedosto.",
    ),
    "palautus-rivi-poistunut": FiSv(
        "Rivi on poistettu asiakastiedostosta, mutta lomakkeella sitä on muutettu. Valitse --voittaa lomake tai --voittaa tiedosto.",
        "Raden har tagits bort ur klientfilen, men på blanketten har den ändrats. Välj --voittaa lomake eller --voittaa tiedosto.",
    ),
    "palautus-tyhjennä": FiSv(
        "Kohta on lomakkeella tyhjä. Tyhjä ei poista tietoa ilman valitsinta --tyhjennä.",
        "Punkten är tom på blanketten. Tomt tar inte bort någon uppgift utan väljaren --tyhjenna.",
    ),
    "palautus-poista": FiSv(
        "Rivi puuttuu lomakkeelta. Sitä ei poisteta ilman valitsinta --poista.",
        "Raden saknas på blanketten. Den tas inte bort utan väljaren --poista.",
    ),
    "palautus-kuva": FiSv(
        "Kohdassa on kuva tai merkki, jota ei voi lukea tekstinä. Kirjoita tieto tekstinä.",
        "Här finns en bild eller ett tecken som inte kan läsas som text. Skriv uppgiften som text.",
    ),
    "palautus-kaksi-päivää": FiSv(
        "Kirjoitettu päivä ja kalenterista valittu päivä ovat eri päivät. Valitse päivä uudelleen.",
        "Dagen som skrivits och dagen som valts i kalendern är olika. Välj dagen på nytt.",
    ),
    "palautus-kaksi-tietoa": FiSv(
        "Sama tieto on lomakkeella kahdessa kohdassa eri lailla. Korjaa toinen.",
        "Samma uppgift står på två ställen på blanketten, men olika. Rätta det ena.",
    ),
    "palautus-kaksi-rastia": FiSv(
        "Tässä voi valita vain yhden. Poista toinen rasti.",
        "Här kan bara ett alternativ väljas. Ta bort det ena krysset.",
    ),
    "palautus-laskettu": FiSv(
        "Tämä kohta lasketaan muista tiedoista. Korjaa tieto, josta se lasketaan.",
        "Den här punkten räknas ut ur andra uppgifter. Rätta uppgiften som den räknas ut ur.",
    ),
    "palautus-viite": FiSv(
        "Riviä, jota tällä tarkoitetaan, ei voi päätellä ({lista}). Kirjoita se asiakastiedostoon.",
        "Det går inte att veta vilken rad som menas ({lista}). Skriv det i klientfilen.",
    ),
    "palautus-tunnus": FiSv(
        "Rivin tunnusta ei muuteta lomakkeella. Muuta se asiakastiedostossa.",
        "En rads nummer ändras inte på blanketten. Ändra det i klientfilen.",
    ),
    "palautus-jäljitetty": FiSv(
        "Lomakkeessa on jäljitettyjä muutoksia. Ne luettiin hyväksyttyinä.",
        "Blanketten har spårade ändringar. De lästes som godkända.",
    ),
    "palautus-kommentteja": FiSv(
        "Lomakkeessa on kommentteja. Niitä ei luettu.",
        "Blanketten har kommentarer. De lästes inte.",
    ),
    "palautus-ulkopuolella": FiSv(
        "Kenttien ulkopuolella on tekstiä ({paikka}), jota ei voi lukea tiedoksi. Se on asiakastiedoston huomioissa.",
        "Utanför fälten finns text ({paikka}) som inte kan läsas som en uppgift. Den finns bland klientfilens anteckningar.",
    ),
    "palautus-pohja-vaihtunut": FiSv(
        "Lomake on täytetty toisella Word-pohjalla, joten kenttien ulkopuolelle kirjoitettua tekstiä ei etsitty.",
        "Blanketten är ifylld med en annan Word-mall, så text som skrivits utanför fälten söktes inte.",
    ),
    "työkirja-pitkä-solu": FiSv(
        "Taulukon {taulukko} soluun tulisi enemmän tekstiä kuin Excel tallentaa (32 767 merkkiä). Lyhennä tekstejä, joista solu kootaan.",
        "I en cell på bladet {taulukko} skulle det bli mer text än Excel sparar (32 767 tecken). Förkorta texterna som cellen samlas av.",
    ),
}
