"""Every sentence about a finding that a person sees, by code: what is wrong, and what to do.

The sentences are filled only with a finding's `details`: labels, choices and limits, never a client's values.
"""

from __future__ import annotations

from lomake.errors import Finding

SENTENCES: dict[str, str] = {
    # Asiakastiedoston muoto
    "tiedostopääte": "Asiakastiedosto on YAML- tai JSON-tiedosto: nimen lopussa .yaml, .yml tai .json.",
    "koodaus": "Tiedosto ei ole UTF-8-muodossa. Tallenna se tekstieditorissa muodossa UTF-8.",
    "merkki": "Tässä on merkki, jota Word-asiakirjaan ei voi kirjoittaa. Poista se ja kirjoita kohta uudelleen.",
    "juuri": "Tiedoston pitää alkaa avaimilla, kuten ”asiakas:”. Vertaa pohjaan: lomake uusi TUNNUS.",
    "yaml-rakenne": "Rivin rakennetta ei voi lukea. Vertaa sisennyksiä ja kaksoispisteitä pohjaan.",
    "yaml-sisennys": "Sisennys on väärä. Sisennä saman osan rivit yhtä monella välilyönnillä.",
    "yaml-sarkain": "Sisennyksessä on sarkain. Käytä sisennykseen vain välilyöntejä.",
    "yaml-lainaus": "Lainausmerkki jää auki. Lisää sulkeva lainausmerkki.",
    "yaml-kenoviiva": "Lainausmerkkien sisällä on kenoviiva, jota ei voi lukea. Käytä yksinkertaisia lainausmerkkejä.",
    "yaml-sulku": "Sulku jää auki. Lisää puuttuva ] tai }}.",
    "yaml-alkumerkki": "Arvo alkaa merkillä, jolla on YAML-tiedostossa oma tehtävä. Kirjoita arvo lainausmerkkeihin.",
    "yaml-kaksoispiste": "Arvossa on kaksoispiste ja välilyönti. Kirjoita arvo lainausmerkkeihin.",
    "yaml-kaksoispiste-puuttuu": "Avaimen perästä puuttuu kaksoispiste.",
    "yaml-viittaus": "Merkkejä & ja * tai tunnistetta ! ei käytetä. Kirjoita arvo lainausmerkkeihin tai poista ne.",
    "yaml-syvyys": "Sisäkkäisiä osia on liikaa. Vertaa sisennyksiä pohjaan.",
    "yaml-koko": "Tiedosto on liian suuri asiakastiedostoksi. Tarkista, että tiedosto on oikea.",
    "yaml-monta": "Tiedostossa on monta asiakirjaa (rivi ---). Jätä vain yksi.",
    "yaml-kahdesti": "Sama avain on jo rivillä {rivi}. Yhdistä kohdat tai poista toinen.",
    "json-rakenne": "JSON-tiedoston rakennetta ei voi lukea. Tarkista pilkut, sulut ja lainausmerkit.",
    # Kentän arvo
    "arvo-merkki": "Tässä on merkki, jota Word-asiakirjaan ei voi kirjoittaa. Poista se ja kirjoita kohta uudelleen.",
    "arvo-pitkä": "Teksti on pidempi kuin Excelin soluun mahtuu (32 767 merkkiä). Lyhennä tekstiä tai jaa se eri kohtiin.",
    "arvo-rivinvaihto": "Tähän mahtuu vain yksi rivi. Poista rivinvaihdot ja sarkaimet.",
    "arvo-päivä": "Kirjoita päivä muodossa 20.11.2026 tai 2026-11-20.",
    "arvo-päivä-kaukana": "Vuosi ei voi olla oikein. Kirjoita vuosi väliltä 1900–2199.",
    "arvo-päivä-puuttuu-kalenterista": "Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.",
    "arvo-kuukausi": "Kirjoita kuukausi muodossa 8.2014.",
    "arvo-kello": "Kirjoita kellonaika muodossa 9.30.",
    "arvo-kokonaisluku": "Kirjoita kokonaisluku.",
    "arvo-luku": "Kirjoita pelkkä luku, esimerkiksi 37,5. Yksikkö tulee lomakkeelle itsestään.",
    "arvo-kyllä-ei": "Kirjoita kyllä tai ei. Jätä tyhjäksi, jos et tiedä.",
    "arvo-henkilötunnus": "Henkilötunnus ei ole oikein muodostettu. Tarkista numerot, välimerkki ja tarkistusmerkki.",
    "arvo-y-tunnus": "Y-tunnus ei ole oikein muodostettu. Tarkista numerot, muoto on 1234567-8.",
    "arvo-postinumero": "Postinumerossa on viisi numeroa, esimerkiksi 00100.",
    "arvo-ammattiluokka": "Ammattiluokassa on neljä numeroa (AML 2010), esimerkiksi 6113.",
    "arvo-tunnus": "Rivin tunnus on lyhyt ja pienillä kirjaimilla, esimerkiksi t1 tai työ2.",
    "arvo-asiakastunnus": "Asiakastunnus on muotoa LATU-0042: isoja kirjaimia A–Z, numeroita ja viivoja. Se ei ole henkilötunnus.",
    "arvo-muoto": "Tässä on väärän muotoinen arvo. Kirjoita yksi teksti.",
    "valinta": "Valitse jokin näistä: {vaihtoehdot}.",
    "luettelo": "Tähän tulee luettelo, esimerkiksi [t1, t3] tai rivit, jotka alkavat viivalla.",
    "rivi": "Tämä rivi on tyhjä tai ilman avaimia. Täytä se tai poista se.",
    "osa": "Tähän tulee osa, jossa on omat avaimensa. Vertaa pohjaan: lomake uusi TUNNUS.",
    "osa-puuttuu": "Tämä osa puuttuu. Lisää se; malli on pohjassa: lomake uusi TUNNUS.",
    "tunnus-puuttuu": "Riviltä puuttuu tunnus. Anna tunnus, jota muilla riveillä ei ole.",
    "asiakastunnus-puuttuu": "Asiakastunnus puuttuu. Anna asiakkaalle tunnus, esimerkiksi LATU-0042.",
    "avain-melkein": "Täällä on avain, jota ei tunneta. Tarkoititko ”{ehdotus}”?",
    "avain-tyhjä": "Täällä on sana, jota ei tunneta. Jos tekstissä on pilkku, kirjoita koko teksti lainausmerkkeihin.",
    "avain-tuntematon": "Täällä on avain, jota ei tunneta. Tässä osassa voi olla: {avaimet}.",
    # Säännöt kenttien välillä
    "viite-puuttuu": "Viitattua riviä ei ole (luettelo {lista}). Korjaa tunnus tai lisää rivi.",
    "tunnus-kahdesti": "Sama tunnus on jo luettelon rivillä {rivi}. Anna tälle riville oma tunnus.",
    "järjestys": "Päivä on ennen kohtaa {aiempi}. Korjaa jompikumpi päivä.",
    "tulevaisuus": "Päivä on tulevaisuudessa. Tarkista vuosi; tähän kirjataan vain jo tapahtunut.",
    "väli": "Luvun pitää olla väliltä {alin}–{ylin}.",
    "hetu-syntymäaika": "Syntymäaika ja henkilötunnus eivät kuulu samalle ihmiselle. Korjaa jompikumpi.",
    "hetu-tilapäinen": (
        "Henkilötunnus on tilapäinen tai testitunnus (900–999). "
        "Jos asiakkaalla on tilapäinen tunnus, kirjoita asiakkaan tietoihin ”tilapäinentunnus: kyllä”."
    ),
    "päättyi-alkamatta": "Työsuhde on merkitty päättyneeksi, mutta ensimmäinen työpäivä puuttuu. Täytä Lomake C.",
    "avoin-laji": "Tämä laji ei ole työsuhde, joten avoimen työn ehtoihin ei voi vastata viidesti kyllä. Korjaa jompikumpi.",
    "suostumus-kirjallinen": "Työnantajaa koskeva suostumus on aina kirjallinen. Pyydä asiakkaalta kirjallinen suostumus.",
    "suostumus-tiedot": "Diagnoosia ja etuuksia ei luovuteta työnantajalle edes suostumuksella. Poista ne tästä rivistä.",
    "kerrottu-ilman-suostumusta": (
        "Asiakkaasta on kerrottu nimellä tai rajoitteita ilman tälle työnantajalle annettua kirjallista suostumusta, "
        "joka oli sinä päivänä voimassa. Korjaa rivi tai lisää suostumus."
    ),
    "kerrottu-rajoitteet": "Suostumus ei koske tuen tarvetta eikä rajoitteita. Korjaa, mitä kerrottiin, tai uusi suostumus.",
    "kertominen-päätös": "Asiakas on päättänyt, ettei kerrota, mutta suunnitelmassa kerrotaan sovitut asiat. Korjaa jompikumpi.",
    "kertominen-sanat": "Asiakas on päättänyt, ettei kerrota, mutta tähän on kirjattu kerrottavia sanoja. Korjaa päätös tai poista sanat.",
    "päättäminen-työssä": "Tilanne on työssä, mutta mikään työsuhde ei ole käynnissä. Korjaa tilanne tai työsuhteet.",
    "korvaa-järjestys": "Suunnitelma korvaa itsensä tai myöhemmän. Korvattavan rivin pitää olla ylempänä.",
    "korvaa-kahdesti": "Kaksi suunnitelmaa korvaa saman. Uusin korvaa aina edellisen.",
    "viikko": "Kirjoita viikko muodossa 2026-W47. Vuodessa on 52 tai 53 viikkoa.",
    "viikko-kahdesti": "Samalla valmentajalla on jo rivi tästä viikosta (rivi {rivi}). Yhdistä rivit tai korjaa viikko.",
    "kriteeri-kahdesti": "Saman kriteerin pisteet ovat jo rivillä {rivi}. Jätä vain toinen.",
    "tunnit-summa": "Valmennus ja muu työ ovat yhteensä eri määrä kuin kentällä, toimistolla ja etänä. Korjaa tunnit.",
    "puuttuu": "Tämä kohta on vielä tyhjä.",
    "liian-vähän": "Tässä pitää olla vähintään {määrä}.",
    "toive-ammatti": "Ainakin yhden toiveen pitää koskea ammattia tai alaa.",
    "läheinen-suostumus": "Läheiseen saa ottaa yhteyttä vasta, kun siitä on suostumus (suostumukset, laji läheinen).",
    "keskeytys-tauko": "Keskeytys avaa tauon. Lisää rivi kohtaan tauot.",
    "allekirjoitus-puuttuu": "Päiväys tai tapa puuttuu.",
    "turvakielto": "Turvakielto: osoitetta, kotikuntaa, puhelinta ja sähköpostia ei tulosteta mihinkään. Säilytä tulosteet huolella.",
    "yhteyslupa": "Asiakkaasta on kerrottu nimellä, mutta yhteyslupa ei ole nyt ”kyllä”. Tarkista lupa ennen seuraavaa yhteyttä.",
    "b-nimi": "Tässä on asiakkaan nimi. Kirjoita Lomakkeelle B vain ”asiakas”.",
    "tunnit-yhteensä": "Käynnissä olevien töiden tunnit ovat yhteensä yli {raja} tuntia viikossa. Tarkista tunnit.",
    "yleistuki-ennen": "Yleistukea on maksettu vasta 1.5.2026 alkaen. Tarkista tulonlähde.",
    "tuki-päättynyt": "Työmarkkinatuki ja peruspäiväraha päättyivät 30.4.2026. Tarkista tulonlähde.",
    "palkka-yksikkö": "Tuntipalkka on poikkeava. Tarkista luku ja yksikkö.",
    "tarkistusväli": "Tarkistus on yli {päiviä} päivän päässä suunnitelmasta. Sovi aiempi päivä.",
    "tarkistamatta": "Suunnitelmaa ei ole tarkistettu {päiviä} päivään. Tarkista se yhdessä asiakkaan kanssa.",
    "poissulku": (
        "Tämä perustelu ei saa estää palveluun pääsyä: palvelu on avoin jokaiselle, joka haluaa työtä (kriteeri 9). "
        "Tarkista käsittelyn tulos."
    ),
    "tavoittelu-vähän": (
        "Palvelu ei pääty poisjääntiin (kriteeri 25): yrityksiä on kirjattu alle {määrä} tai ne ovat alle {päiviä} päivän ajalta. "
        "Jatka tavoittelua tai kirjaa puuttuvat yritykset."
    ),
    "työnantaja-tietää": "Työnantaja tietää enemmän kuin asiakas on päättänyt kertoa. Keskustele asiakkaan kanssa, ja korjaa kirjaus tai päätös.",
    "neuvonta-myöhässä": "Etuusneuvonta annettiin vasta työn alettua. Viittaa aiempaan neuvontaan tai kirjaa, miksi sitä ei annettu.",
    "kerrottu-päätös": "Rajoitteista on kerrottu, mutta asiakas ei ole nyt päättänyt kertoa. Tarkista päätös ennen seuraavaa yhteyttä.",
    "kuppi-kerrottu": "Ensimmäisessä ja toisessa kupissa ei kerrota asiakkaasta mitään. Tarkista kuppi tai se, mitä kerrottiin.",
    "kuppi-järjestys": "Asiakas on esitelty ennen kuin tämän työnantajan tarpeet on kuultu. Kirjaa toinen kuppi, tai käy kuuntelemassa.",
    "kuppi-sama": "Sama kuppi on ollut tämän työnantajan kanssa jo {määrä} kertaa. Mieti, miten suhde etenee seuraavaan kuppiin.",
    "jatko-myöhässä": "Sovittu jatko on ohi, eikä työnantajan kanssa ole uutta tapaamista. Käy siellä tai sovi uusi päivä.",
    # Työnantajalle annettava ote, privacy.py
    "ote-yhteyslupa": "Otetta ei tehdä: asiakas ei ole antanut valmentajalle lupaa olla yhteydessä työnantajaan.",
    "ote-suostumus-puuttuu": "Otetta ei tehdä: työsuhteelta puuttuu työnantajaa koskeva suostumus.",
    "ote-suostumus-kirjallinen": "Otetta ei tehdä: suostumus ei ole kirjallinen työnantajaa koskeva suostumus.",
    "ote-suostumus-sisältö": "Otetta ei tehdä: suostumus ei anna lupaa kertoa työnantajalle tuen tarpeesta työssä.",
    "ote-suostumus-voimassa": "Otetta ei tehdä: suostumus ei ole voimassa tulostuspäivänä.",
    "ote-suostumus-toiselle": "Otetta ei tehdä: suostumuksen taho ei ole tämän työsuhteen työnantaja.",
    "ote-työ-päättynyt": "Otetta ei tehdä: työsuhde on päättynyt.",
    "ote-päätös": "Otetta ei tehdä: asiakas ei ole päättänyt, että tuen tarpeesta kerrotaan.",
    "ote-kielletty-sana": "Otetta ei tehdä: siinä olisi tieto tai kielletty sana kohdasta {tieto}. Muuta tukien sanamuotoa.",
    # Kopiot muille, luovutus.py
    "kopio-jäsen-puuttuu": "Kopioita ei tehdä: tällä tunnuksella ei ole verkoston jäsentä. Tunnukset: {tunnukset}.",
    "kopio-opinnot-puuttuvat": "Kopiota ei tehdä: tällaista opintosuunnitelmaa ei ole. Tunnukset: {tunnukset}.",
    "kopio-suostumus-puuttuu": "Kopiota ei tehdä: asiakas ei ole antanut suostumusta antaa tietoja tälle lukijalle.",
    "kopio-työnantaja": "Kopiota ei tehdä: suostumus koskee työnantajaa. Työnantaja saa vain otteen (-l tyonantajaote).",
    "kopio-suostumus-voimassa": "Kopiota ei tehdä: suostumus ei ole voimassa tulostuspäivänä.",
    "kopio-suostumus-suunta": "Kopiota ei tehdä: suostumus antaa luvan vain hankkia tietoja, ei antaa niitä.",
    "kopio-suostumus-muoto": "Kopiota ei tehdä: suostumuksen muotoa ei ole merkitty. Merkitse, onko se kirjallinen vai kirjattu.",
    "kopio-suostumus-toiselle": "Kopiota ei tehdä: suostumuksen taho ei ole tämä lukija.",
    "kopio-suostumus-palvelu": "Kopiota ei tehdä: suostumus ei anna lupaa kertoa, että asiakas on palvelussa.",
    "kopio-oppilaitos-lupa": "Kopiota ei tehdä: asiakas ei ole antanut valmentajalle lupaa olla yhteydessä oppilaitokseen.",
    "kopio-ei-lomake": "Tästä lomakkeesta ei tehdä kopiota tälle lukijalle. Jätä se pois.",
    "kopio-ei-mitään": "Kopioon ei ole mitään annettavaa. Tarkista, mitä asiakastiedostoon on kirjattu ja mitä suostumus avaa.",
    # Valmis asiakirja, joka lähtee palvelusta
    "salaisuus-näkyy": (
        "Asiakirjaa ei tehdä: siitä voisi lukea tiedon, jota lukija ei saa nähdä ({missä}). "
        "Tieto on asiakastiedoston kohdasta {tieto}. Poista se asiakirjan tekstistä tai pohjasta."
    ),
    # Word-asiakirjan rakenne: pohja tai palautettu lomake
    "docx-ei-lue": "Tiedosto ei ole Word-asiakirja. Tallenna se Wordissa muodossa Word-asiakirja (.docx).",
    "docx-salattu": (
        "Asiakirja on suojattu salasanalla tavalla, jota ohjelma ei avaa, tai vanhassa muodossa (.doc). "
        "Tallenna se Wordissa muodossa Word-asiakirja (.docx) ja anna sen salasana valitsimella --salasana."
    ),
    "docx-liian-suuri": "Asiakirja on liian suuri. Pienennä tai poista kuvia.",
    "docx-makroja": "Asiakirjassa on makroja. Tallenna se muodossa Word-asiakirja (.docx) ilman makroja.",
    "docx-doctype": "Asiakirjan osassa {osa} on määrittely, jota Word ei kirjoita. Tallenna asiakirja uudelleen Wordissa.",
    "docx-altchunk": "Asiakirjaan on upotettu toinen asiakirja. Poista se, ja kopioi sen teksti tilalle.",
    "docx-osa-kahdesti": "Asiakirjan rakenne on rikki: sama osa on kahdesti. Tallenna asiakirja uudelleen Wordissa.",
    "docx-ulkoinen-viittaus": "Asiakirja hakee sisältöä muualta. Upota kuva asiakirjaan, äläkä linkitä sitä.",
    "docx-rikki": "Asiakirjan osa {osa} ei ole ehjä. Tallenna asiakirja uudelleen Wordissa.",
    # Word-pohjat
    "pohja-puuttuu": "Lomakkeen Word-pohjaa ei ole tässä kansiossa. Vie oletuspohjat: lomake pohjat vie KANSIO.",
    "pohja-ilman-kenttiä": (
        "Pohjassa ei ole yhtään kenttää. LibreOffice 7.4 poistaa tallentaessaan Wordissa lisätyt tunnisteet: "
        "lisää kentät Wordissa tai vie oletuspohja uudelleen komennolla lomake pohjat vie KANSIO."
    ),
    "pohja-kenttiä-puuttuu": "Pohjasta puuttuu kenttiä, jotka ovat oletuspohjassa: {kentät}. Lomake tehdään ilman niitä.",
    "pohja-nimi": "Tämän nimistä lomaketta ei ole. Pohjan nimi on lomakkeen tunnus, esimerkiksi lomake-a.docx.",
    "pohja-rikki": "{kohta}: Tämä osa ei ole ehjä. Tallenna pohja uudelleen Wordissa, ja pidä koodiparit samassa kappaleessa tai rivissä.",
    "pohja-tuntematon-kenttä": "{kohta}: Kenttää ”{tunniste}” ei ole.{tarkoititko}",
    "pohja-tuntematon-valinta": "{kohta}: Kentällä ei ole valintaa ”{tunniste}”.{tarkoititko}",
    "pohja-tuntematon-nimi": "{kohta}: Nimeä ”{tunniste}” ei ole.{tarkoititko}",
    "pohja-kielletty-kenttä": "{kohta}: Kenttä ”{tunniste}” ei saa näkyä tämän lomakkeen lukijalle. Poista se pohjasta.",
    "pohja-tunniste-liian-pitkä": "{kohta}: Tunniste ”{tunniste}” on liian pitkä. Word sallii 64 merkkiä; lyhennä valinnan loppua.",
    "pohja-lista-listassa": "{kohta}: ”{tunniste}” on luettelo luettelon sisällä. Yhdellä lomakkeella luettelot ovat yhdessä tasossa.",
    "pohja-rivin-ulkopuolella": "{kohta}: ”{tunniste}” kuuluu toistuvalle riville. Siirrä se rivin ohjausobjektiin.",
    "pohja-osio-ilman-rivejä": "{kohta}: Toistuvassa osassa ”{tunniste}” ei ole riviä. Lisää siihen yksi rivi.",
    "pohja-tyhjä-säädin": "{kohta}: Ohjausobjekti ”{tunniste}” on tyhjä. Kirjoita siihen kehote tai välilyönti.",
    "pohja-tunniste-kadonnut": "{kohta}: Ohjausobjektin tunniste on kadonnut, eikä kenttää voi päätellä. Anna tunniste Wordissa tai kopioi ohjausobjekti oletuspohjasta.",
    "pohja-silmukka-auki": "{kohta}: Koodille ”{tunniste}” ei ole loppua tai alkua. Lisää pari: for … endfor, if … endif.",
    "pohja-jinja-virhe": "{kohta}: Koodia ei voi lukea: ”{tunniste}”. Tarkista aaltosulut ja sanat.",
    "pohja-teksti-katoaa": "{kohta}: Koodin ”{tunniste}” vieressä oleva teksti katoaisi. Siirrä teksti toiseen kappaleeseen tai riviin.",
    "pohja-aikaraja": "Pohjan käsittely keskeytettiin: se vei koneelta yli {raja} sekuntia. Poista pohjasta sisäkkäiset silmukat ja makrot, tai ota oletuspohja.",
    "pohja-muistiraja": "Pohjan käsittely keskeytettiin: se vei muistia yli {raja} megatavua. Poista pohjasta toistot ja isot kuvat, tai ota oletuspohja.",
    "pohja-kaatui": "Pohjan käsittely kaatui. Tallenna pohja Wordissa uudelleen tai ota oletuspohja.",
    "pohja-luovutettu": "Pohjan käsittely on jo keskeytetty monta kertaa, eikä sitä enää yritetty. Korjaa pohja tai ota oletuspohja.",
    "pohja-ei-osata": "{kohta}: Tätä lomakepalvelu ei tee: {ominaisuus}. Poista se tai tuo tieto kenttänä.",
    # Tuotava Excel-työkirja
    "työkirja-ei-lue": "Tiedosto ei ole Excel-työkirja. Tallenna luettelo Excelissä muodossa Excel-työkirja (.xlsx).",
    "työkirja-salattu": (
        "Työkirja on suojattu salasanalla tavalla, jota ohjelma ei avaa, tai vanhaa .xls-muotoa. "
        "Tallenna se muodossa Excel-työkirja (.xlsx) ja anna sen salasana valitsimella --salasana."
    ),
    "työkirja-makroja": "Työkirjassa on makroja. Tallenna se muodossa Excel-työkirja (.xlsx) ilman makroja.",
    "työkirja-liian-suuri": (
        "Työkirja on liian suuri asiakasluetteloksi: enintään 200 taulukkoa, 100 000 riviä, 2 000 saraketta "
        "ja miljoona täytettyä solua. Jaa luettelo osiin."
    ),
    "työkirja-doctype": "Työkirjassa on määrittely, jota Excel ei kirjoita. Tallenna työkirja uudelleen Excelissä.",
    "työkirja-rikki": "Työkirjan rakenne on rikki. Avaa se Excelissä ja tallenna uudelleen muodossa Excel-työkirja (.xlsx).",
    "työkirja-ei-asiakkaita": "Taulukossa Asiakkaat ei ole yhtään asiakasta. Kirjoita jokainen asiakas omalle rivilleen.",
    "taulukko-puuttuu": "Työkirjassa ei ole taulukkoa Asiakkaat. Nimeä asiakasluettelosi taulukko niin; malli: lomake tuo --pohja.",
    "taulukko-kahdesti": "Sama taulukko ({taulukko}) on työkirjassa kahdesti. Yhdistä rivit tai nimeä toinen muuksi.",
    "taulukko-melkein": "Tätä taulukkoa ei tunneta, eikä sitä tuotu. Tarkoititko ”{ehdotus}”?",
    "taulukko-tuntematon": "Tätä taulukkoa ei tunneta, eikä sitä tuotu. Tunnetut taulukot: lomake tuo --pohja, taulukko Sarakkeet.",
    "otsikkorivi-puuttuu": "Taulukosta ei löydy otsikkoriviä. Lisää rivi, jossa on sarakkeiden nimet ja niistä yksi on Asiakastunnus.",
    "sarake-kahdesti": "Sarake ”{sarake}” on taulukossa kahdesti. Poista toinen.",
    "sarake-melkein": "Tätä saraketta ei tunneta, eikä sitä tuotu. Tarkoititko ”{ehdotus}”?",
    "sarake-tuntematon": "Tätä saraketta ei tunneta, eikä sitä tuotu. Tunnetut sarakkeet: lomake tuo --pohja, taulukko Sarakkeet.",
    "sarake-ilman-otsikkoa": "Tässä sarakkeessa on tietoa mutta ei otsikkoa, eikä sitä tuotu. Lisää otsikko tai poista sarake.",
    "esimerkkirivit": "Esimerkkirivit ohitettiin ({määrä}). Jos kirjoitit asiakkaan tiedot niiden päälle, vaihda asiakastunnus.",
    "rivi-ilman-asiakasta": "Riviltä puuttuu asiakastunnus. Kirjoita se tai tyhjennä rivi.",
    "asiakas-kahdesti": "Sama asiakastunnus on taulukossa {taulukko} jo aiemmin. Jätä asiakkaalle yksi rivi.",
    "asiakas-puuttuu-luettelosta": "Tätä asiakasta ei ole taulukossa {taulukko}. Lisää asiakas sinne tai korjaa asiakastunnus.",
    "rivi-pelkkä-tunnus": "Rivillä ei ole muuta kuin tunnus, eikä siitä tehty tietoa. Täytä tai tyhjennä rivi.",
    "ylärivi-puuttuu": "Taulukossa {taulukko} ei ole riviä, johon tämä kuuluisi. Lisää rivi tai korjaa tunnus.",
    "ylärivi-epäselvä": "Taulukossa {taulukko} on asiakkaalla monta riviä. Kirjoita, mihin tämä kuuluu (sarake {sarake}).",
    "viite-epäselvä": "Tämän niminen rivi on luettelossa useammin kuin kerran. Kirjoita nimen tilalle rivin tunnus.",
    "solu-puhelin": "Puhelinnumero on solussa lukuna, joten alun nolla tai + on voinut kadota. Tarkista numero.",
    "arvo-kahdesti": "Sama tieto on toisin kohdassa {toinen}. Jätä niistä yksi.",
    "arvo-kaava": "Solun kaavalla ei ole tulosta. Avaa työkirja Excelissä ja tallenna se, tai kirjoita arvo kaavan tilalle.",
    "arvo-excel-virhe": "Solussa on Excelin virhearvo (alkaa merkillä #). Korjaa kaava tai kirjoita arvo.",
    "arvo-solun-pituus": "Solussa on enemmän tekstiä kuin Excel tallentaa. Jaa teksti osiin.",
    "arvo-pitkä-luku": "Luvussa on yli 15 numeroa, joten Excel on muuttanut sen loppua. Muotoile solu tekstiksi ja kirjoita uudelleen.",
    "arvo-prosentti": "Solussa on prosenttiluku. Muotoile solu tekstiksi tai luvuksi ja kirjoita arvo uudelleen.",
    "arvo-solu-päivä": "Excel on tulkinnut solun päiväksi. Muotoile solu tekstiksi ja kirjoita arvo uudelleen.",
    "arvo-solu-kello": "Excel on tulkinnut solun kellonajaksi tai kestoksi. Muotoile solu tekstiksi ja kirjoita arvo uudelleen.",
    # Palautettu lomake
    "palautus-kopio": "Tämä on kopio, josta on jätetty tietoja pois. Tee muutos koko lomakkeelle, ja palauta se.",
    "palautus-ei-lomake": "Tämä ei ole lomakepalvelun lomake. Palauta lomake, joka on täytetty komennolla lomake tayta tai tyhja.",
    "palautus-tuntematon-lomake": "Lomaketta ei tunneta. Tarkista, että ohjelma on uusin.",
    "palautus-versio": "Lomake on versiota {lomake}, ja ohjelma lukee versiota {ohjelma}. Täytä lomake uudelleen ja kirjoita muutokset siihen.",
    "palautus-ilman-kenttiä": (
        "Lomakkeesta ovat kentät kadonneet: se on tallennettu ohjelmalla, joka poistaa ne (esimerkiksi muunnettu muodosta toiseen). "
        "Kirjoita muutokset alkuperäiseen Word-lomakkeeseen."
    ),
    "palautus-rivejä": "Lomakkeessa on enemmän rivejä kuin kukaan kirjoittaa (yli {enintään}). Tarkista, että tiedosto on oikea.",
    "palautus-tuntematon-kenttä": (
        "Lomakkeessa on kenttä, jota tässä lomakkeessa ei ole: se on tehty toisen organisaation pohjalla tai sitä on muutettu. "
        "Täytä lomake uudelleen ja kirjoita muutokset siihen."
    ),
    "palautus-asiakas-puuttuu": "Lomake ei kerro, kenen se on. Kirjoita siihen asiakastunnus tai anna valitsin --asiakas TIEDOSTO.",
    "palautus-asiakastiedosto-puuttuu": "Lomakkeen asiakkaalla ei ole tiedostoa kansiossa {kansio}. Anna oikea kansio tai valitsin --uusi KANSIO.",
    "palautus-asiakas-kahdesti": "Lomakkeen asiakkaalla on kansiossa kaksi tiedostoa. Yhdistä ne tai anna valitsin --asiakas TIEDOSTO.",
    "palautus-toinen-asiakas": "Lomake on toisen asiakkaan: asiakastunnus, myös alatunnisteen, ei ole sama kuin asiakastiedostossa. Mitään ei kirjattu.",
    "palautus-tietue": "Lomakkeen tietuetta ei ole asiakastiedostossa. Anna valitsin --tietue; tietueet: {tietueet}.",
    "palautus-työsuhde": "Lomake ei kerro, mitä työsuhdetta se koskee. Anna valitsin --tietue; työsuhteet: {tietueet}.",
    "palautus-ristiriita": "Sekä lomaketta että asiakastiedostoa on muutettu. Valitse --voittaa lomake tai --voittaa tiedosto.",
    "palautus-rivi-poistunut": "Rivi on poistettu asiakastiedostosta, mutta lomakkeella sitä on muutettu. Valitse --voittaa lomake tai --voittaa tiedosto.",
    "palautus-tyhjennä": "Kohta on lomakkeella tyhjä. Tyhjä ei poista tietoa ilman valitsinta --tyhjennä.",
    "palautus-poista": "Rivi puuttuu lomakkeelta. Sitä ei poisteta ilman valitsinta --poista.",
    "palautus-kuva": "Kohdassa on kuva tai merkki, jota ei voi lukea tekstinä. Kirjoita tieto tekstinä.",
    "palautus-kaksi-päivää": "Kirjoitettu päivä ja kalenterista valittu päivä ovat eri päivät. Valitse päivä uudelleen.",
    "palautus-kaksi-tietoa": "Sama tieto on lomakkeella kahdessa kohdassa eri lailla. Korjaa toinen.",
    "palautus-kaksi-rastia": "Tässä voi valita vain yhden. Poista toinen rasti.",
    "palautus-laskettu": "Tämä kohta lasketaan muista tiedoista. Korjaa tieto, josta se lasketaan.",
    "palautus-viite": "Riviä, jota tällä tarkoitetaan, ei voi päätellä ({lista}). Kirjoita se asiakastiedostoon.",
    "palautus-tunnus": "Rivin tunnusta ei muuteta lomakkeella. Muuta se asiakastiedostossa.",
    "palautus-jäljitetty": "Lomakkeessa on jäljitettyjä muutoksia. Ne luettiin hyväksyttyinä.",
    "palautus-kommentteja": "Lomakkeessa on kommentteja. Niitä ei luettu.",
    "palautus-ulkopuolella": "Kenttien ulkopuolella on tekstiä ({paikka}), jota ei voi lukea tiedoksi. Se on asiakastiedoston huomioissa.",
    "palautus-pohja-vaihtunut": "Lomake on täytetty toisella Word-pohjalla, joten kenttien ulkopuolelle kirjoitettua tekstiä ei etsitty.",
    "työkirja-pitkä-solu": "Taulukon {taulukko} soluun tulisi enemmän tekstiä kuin Excel tallentaa (32 767 merkkiä). Lyhennä tekstejä, joista solu kootaan.",
    # Palautettu kooste
    "kooste-muokattu": "Työkirjaan on kirjoitettu, joten sitä ei korvattu. Lue muutokset: lomake palauta, tai anna valitsin --korvaa.",
    "kooste-ei-kooste": "Työkirja ei ole ohjelman tekemä kooste, tai sen piilotettu taulukko Pohjatiedot on poistettu. Tee uusi kooste ja siirrä muutokset siihen.",
    "kooste-sarakkeita-puuttuu": "Taulukosta puuttuu otsikkorivi tai sarake Asiakastunnus tai Rivitunniste, eikä rivejä tunneta. Palauta ne; rivitunniste on piilotettu viimeinen sarake.",
    "kooste-harmaa": "Tätä saraketta ei lueta koosteesta, koska se saadaan muista tiedoista. Korjaa tieto asiakastiedostoon.",
    "kooste-kaava": "Kaavan päälle on kirjoitettu, eikä sitä luettu. Tee kooste uudelleen, niin kaava palaa.",
    "kooste-taulukon-alla": "Rivi on taulukon alla, joten koosteen luvut eivät näe sitä. Se luettiin silti.",
    "kooste-asiakas-puuttuu": "Riviltä puuttuu asiakastunnus tai se on väärin, eikä riviä luettu. Kirjoita tunnus muodossa LATU-0042.",
    "kooste-asiakas-tuntematon": "Tästä asiakkaasta ei ole asiakastiedostoa, eikä riviä luettu. Tee tiedosto: lomake uusi TUNNUS.",
    "kooste-asiakas-vaihtunut": "Rivin asiakastunnus on vaihdettu, eikä riviä luettu. Palauta tunnus; toisen asiakkaan tieto kirjoitetaan uudelle riville.",
    "kooste-asiakasta-ei-poisteta": "Asiakkaan rivi on poistettu koosteesta. Asiakasta ei poisteta; palvelun päättyminen kirjataan sarakkeeseen Päättyi.",
    "kooste-työnantaja": "Työnantajaa ei vaihdeta nimeä muuttamalla, ellei nimi ole asiakkaan toisen työnantajan. Korjaa asiakastiedostoon.",
    "kooste-työnantaja-puuttuu": "Rivillä ei ole työnantajaa, johon tieto kuuluisi. Kirjoita myös työnantajan nimi.",
    "kooste-kaksi-tietoa": "Saman työnantajan riveillä on kaksi eri tietoa. Kirjoita kaikille riveille sama.",
    "kooste-palkka": "Palkka on kirjattu kuukausipalkkana, josta tuntipalkka lasketaan. Korjaa palkka asiakastiedostoon.",
    "kooste-turvakielto": "Asiakkaalla on turvakielto, eikä kotikuntaa lueta koosteesta. Poista se työkirjasta.",
    "kooste-keskeytys": "Palvelu on keskeytynyt eikä päättynyt. Muuta päättymisen laji ja päivä asiakastiedostoon.",
    # Salasanat ja salatut tiedostot
    "salattu": (
        "Tiedosto on salattu. Anna salasana: --salasana kysyy sen, --salasanatiedosto TIEDOSTO lukee sen tiedostosta, "
        "ja ympäristömuuttuja LOMAKE_SALASANA käy myös."
    ),
    "salasana-väärä": "Salasana ei avaa tätä tiedostoa. Anna se salasana, jolla tiedosto on salattu.",
    "salaus-tuntematon": "Tiedosto on salattu tavalla, jota ohjelma ei tunne. Poista salaus Wordissa tai Excelissä ja tallenna uudelleen.",
    "salaus-rikki": "Salattu tiedosto on katkennut tai muuttunut, eikä sitä voi avata. Ota varmuuskopio käyttöön.",
    "salaus-epäonnistui": "Salattu tieto ei auennut kokeeksi, joten sitä ei kirjoitettu. Yritä uudelleen.",
    "salasana-tyhjä": "Salasana on tyhjä. Kirjoita salasana.",
    "salasana-lyhyt": "Salasana on liian lyhyt. Anna vähintään {vähintään} merkkiä, esimerkiksi kolme sanaa peräkkäin.",
    "salasana-pitkä": "Salasana on liian pitkä. Word ja Excel ottavat enintään {enintään} merkkiä.",
    "salasana-merkki": "Salasanassa on merkki, jota ei voi kirjoittaa näppäimistöltä. Anna toinen salasana.",
    "salasana-eri": "Salasanat eivät olleet samat, joten mitään ei kirjoitettu. Anna sama salasana kahdesti.",
    "salasana-ei-päätettä": (
        "Salasanaa ei voi kysyä piilossa, koska komentoa ei ajeta päätteessä. "
        "Anna --salasanatiedosto TIEDOSTO tai ympäristömuuttuja LOMAKE_SALASANA."
    ),
    "salasanatiedosto-avoin": "Muutkin kuin sinä voivat lukea salasanatiedoston. Rajaa oikeudet: chmod 600.",
    "salasanatiedosto-koodaus": "Salasanatiedosto ei ole UTF-8-muodossa. Tallenna se tekstieditorissa muodossa UTF-8.",
    "salattu-jo": "Paikalla on salattu tiedosto, eikä sitä korvata salaamattomalla. Anna salasana tai toinen nimi.",
    "ei-salata": "Tällaista tiedostoa ei voi salata, joten sitä ei kirjoitettu. Anna sama komento ilman salasanaa.",
    "pdf-salasana": "PDF-tiedostoa ei salata. Anna sama komento ilman valitsinta --pdf tai ilman salasanaa.",
    "salattu-valmiiksi": "Tiedosto on jo salattu. Avaa se ensin: lomake avaa TIEDOSTO.",
    "salaamaton": "Tiedosto ei ole salattu, joten avattavaa ei ole. Tarkista nimi.",
    "salattu-nimi": "Tiedosto on salattu, mutta nimi ei kerro sitä. Anna sille nimi, jonka lopussa on .salattu.yaml.",
    "selkokielinen-jäi": "Salaamaton tiedosto jäi salatun viereen. Poista se itse tai anna valitsin --poista.",
    "era-salattu": "Eräajo ei lue salattuja asiakastiedostoja. Avaa tiedosto komennolla lomake avaa, tai täytä lomakkeet komennolla lomake tayta.",
    # Siivous
    "siivous-kansio": "Kansiota ei ole, tai se on linkki. Anna kansio, jossa asiakastiedostot tai asiakirjat ovat.",
    "siivous-lukematta": "Tiedostossa on virhe tai se ei ole asiakastiedosto, joten se jää. Virheet kertoo lomake tarkista TIEDOSTO.",
    "siivous-kahdesti": "Samalla asiakastunnuksella on kaksi tiedostoa, joten kumpaakaan ei poisteta. Poista itse se, joka on turha.",
    "siivous-tuntematon": "Tiedosto on päättyneen asiakkaan kansiossa tai nimellä, mutta sitä ei tunneta, joten se jää. Katso ja poista se itse.",
    "siivous-muuttui": "Tiedosto muuttui kesken siivouksen, joten sitä ei poistettu. Aja sama komento uudelleen.",
    # Tiedostot
    "ei-lue": "Tiedostoa ei voi lukea: {syy}.",
    "ei-kirjoita": "Tiedostoa ei voi kirjoittaa: {syy}.",
    "ei-tulosta": "Tulosta ei voi näyttää: {syy}. Mikä ehdittiin kirjoittaa, on tallessa.",
    "ei-asiakkaita": "Asiakastiedostoja ei löytynyt. Anna tiedosto tai kansio, jossa on .yaml- tai .json-tiedostoja.",
    "aineisto-puuttuu": "Ohjelman omaa aineistoa ”{nimi}” ei löydy. Asenna ohjelma uudelleen.",
    "varattu": "Tiedostoa kirjoitetaan juuri muualta. Odota hetki ja yritä uudelleen.",
    "ei-osata-kirjoittaa": "Muutosta ei osata kirjoittaa tähän tiedostoon niin, että muu säilyy. Kirjoita muutos itse; mitään ei muutettu.",
    "on-jo": "Tiedosto on jo olemassa, eikä sitä korvata. Anna toinen nimi tai kansio.",
    "tunnus-kahdella": "Sama asiakastunnus on myös tiedostossa {toinen}. Kumpaakaan ei täytetä, ennen kuin tunnukset ovat omat.",
    "muokattu": (
        "Lomaketta on muokattu Wordissa, joten sitä ei korvattu. "
        "Siirrä se muualle tai anna valitsin --korvaa, jos muutoksia ei tarvita."
    ),
    "valmentajalla-ei-asiakkaita": "Näissä tiedostoissa ei ole valmentajan asiakkaita. Tarkista nimi tai tunnus.",
    "pohjakansio": "Pohjien kansiota ei ole. Tarkista nimi tai vie pohjat: lomake pohjat vie KANSIO.",
    # Tiedoston eheys
    "eheys-ei-lue": "Tiedosto on katkennut, tai se ei ole Word- eikä Excel-tiedosto. Ota se uudelleen sieltä, mistä se tuli, tai tee se uudelleen.",
    "eheys-salattu": "Tiedosto on suojattu salasanalla tai vanhaa muotoa, eikä sitä voi tarkastaa. Poista salasana tai tallenna muodossa .docx tai .xlsx.",
    "eheys-liian-suuri": "Tämä on liian suuri tarkastettavaksi. Tarkista, että tiedosto on oikea.",
    "eheys-tuntematon": "Tämä ei ole Word-asiakirja eikä Excel-työkirja. Tallenna se muodossa .docx tai .xlsx.",
    "eheys-ei-tiedostoja": "Kansiossa ei ole Word- eikä Excel-tiedostoja. Tarkista kansion nimi.",
    "eheys-pääosa": "Tiedostosta puuttuu osa, jossa sen sisältö on. Tee tiedosto uudelleen.",
    "eheys-luettelo-puuttuu": "Luettelo puuttuu, eikä tiedostoa voi avata ilman sitä. Tee tiedosto uudelleen.",
    "eheys-osa-rikki": "Osa on rikki: tarkistussumma ei täsmää tai osa on katkennut. Ota tiedosto uudelleen sieltä, mistä se tuli.",
    "eheys-osa-kahdesti": "Sama osa on tiedostossa kahdesti, ja ohjelmat voivat lukea eri osan. Tee tiedosto uudelleen.",
    "eheys-osa-nimi": "Osan nimi johtaa tiedoston ulkopuolelle. Älä avaa tiedostoa; kysy, mistä se on tullut.",
    "eheys-pakkaus": "Osa on pakattu tavalla, jota Word ja Excel eivät lue. Tallenna tiedosto uudelleen Wordissa tai Excelissä.",
    "eheys-makroja": "Tiedostossa on makroja. Tallenna se ilman makroja muodossa .docx tai .xlsx.",
    "eheys-doctype": "Osassa on määrittely (DOCTYPE), jota Word ja Excel eivät kirjoita. Älä avaa tiedostoa; tee se uudelleen.",
    "eheys-xml-rikki": "Osan rakennetta ei voi lukea. Avaa tiedosto ja tallenna se uudelleen, tai tee se uudelleen.",
    "eheys-irrallinen": "Mikään ei johda tähän osaan, joten siihen voi jäädä piilotettua tietoa. Tallenna tiedosto uudelleen.",
    "eheys-tyyppi-puuttuu": "Osan tyyppiä ei ole tiedoston luettelossa, eikä Word tai Excel avaa tiedostoa. Tee tiedosto uudelleen.",
    "eheys-tyyppi-väärä": "Osan tyyppi on tiedoston luettelossa väärä. Tee tiedosto uudelleen.",
    "eheys-tyyppi-kahdesti": "Osan tyyppi on tiedoston luettelossa kahdesti. Tee tiedosto uudelleen.",
    "eheys-tyyppi-turha": "Tiedoston luettelossa on osa, jota ei ole. Tallenna tiedosto uudelleen.",
    "eheys-viittaus-rikki": "Viittaus johtaa osaan, jota ei ole: {kohde}. Tee tiedosto uudelleen.",
    "eheys-viittaus-kahdesti": "Kahdella viittauksella on sama tunnus. Tee tiedosto uudelleen.",
    "eheys-viittaus-puuttuu": "Osa käyttää viittausta, jota luettelossa ei ole. Tee tiedosto uudelleen.",
    "eheys-ulkoinen": "Tiedosto hakee sisältöä muualta ({laji}), kun se avataan. Poista linkki tai tuo sisältö tiedostoon.",
    "eheys-linkki-levylle": "Linkki johtaa tietokoneen tai verkkolevyn kansioon, ja sen polku kertoo ympäristöstä. Poista linkki ennen luovuttamista.",
    "eheys-upotettu": "Asiakirjaan on upotettu toinen tiedosto. Kopioi sen teksti asiakirjaan.",
    "eheys-kenttäkoodi": "Kenttäkoodi hakee sisältöä toisesta tiedostosta. Poista kenttä tai muuta se tekstiksi.",
    "eheys-metatieto": "Tiedosto kertoo tekijästään tai koneesta: {mitä}. Poista ennen luovuttamista: Tiedosto › Tiedot › Tarkista ongelmat.",
    "eheys-nimi-puuttuu": "Asiakirjan otsikko puuttuu ominaisuuksista, eikä ruudunlukija kerro, mikä asiakirja on. Kirjoita se: Tiedosto › Tiedot › Otsikko.",
    "eheys-kieli": "Asiakirjan kieltä ei ole kerrottu, eikä ruudunlukija osaa lukea sitä. Valitse kieli: Tarkista › Kieli.",
    "eheys-solu-tyhjä": "Taulukon solun lopussa ei ole kappaletta, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
    "eheys-kappale-kappaleessa": "Kappale on toisen kappaleen sisällä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
    "eheys-taulukko-kappaleessa": "Taulukko on kappaleen sisällä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
    "eheys-taulukko-tyhjä": "Taulukossa ei ole yhtään riviä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
    "eheys-rivi-tyhjä": "Taulukon rivillä ei ole yhtään solua, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
    "eheys-otsikkorivi": "Taulukon otsikkorivi ei toistu eikä ruudunlukija tunne sitä. Valitse rivin asetuksista: Toista otsikkorivinä.",
    "eheys-säädin-kahdesti": "Kahdella ohjausobjektilla on sama numero (tunniste ”{tunniste}”). Tee asiakirja uudelleen.",
    "eheys-säädin-rikki": "Ohjausobjektissa ”{tunniste}” ei ole sisältöä, eikä Word avaa asiakirjaa. Tee asiakirja uudelleen.",
    "eheys-säädin-tyhjä": "Ohjausobjekti ”{tunniste}” ei näytä mitään, joten siihen ei osaa kirjoittaa. Kirjoita siihen vastaus tai välilyönti.",
    "eheys-tunniste-pitkä": "Ohjausobjektin tunniste tai otsikko on yli 64 merkkiä, eikä Word avaa asiakirjaa. Lyhennä sitä.",
    "eheys-kuva-kahdesti": "Kahdella kuvalla on sama numero. Poista toinen kuva ja lisää se uudelleen.",
    "eheys-merkki": "Tekstissä on pohjan merkki, jonka tilalla pitäisi olla tieto. Tarkista pohja ja tee asiakirja uudelleen.",
    "eheys-merkki-vastauksessa": "Vastauksessa on aaltosulkuja kuin pohjan merkissä. Tarkista, että ne on kirjoitettu tarkoituksella.",
    "eheys-oma-merkki": "Ohjelman sisäinen merkki on jäänyt asiakirjaan. Tee asiakirja uudelleen ja kerro viasta.",
    "eheys-teksti": "Tässä on tekstinä ohjelman oma sana puuttuvalle tai virheelliselle tiedolle. Kirjoita oikea tieto tai tee tiedosto uudelleen.",
    "eheys-taulukon-nimi": "Taulukon nimi on tyhjä, liian pitkä tai siinä on merkki, jota Excel ei hyväksy. Anna taulukolle lyhyempi nimi ilman merkkejä [ ] : * ? / ' ja kenoviiva.",
    "eheys-taulukon-nimi-kahdesti": "Kahdella taulukolla on sama nimi. Anna toiselle oma nimi.",
    "eheys-ei-taulukoita": "Työkirjassa ei ole yhtään taulukkoa. Tee työkirja uudelleen.",
    "eheys-nimi-kahdesti": "Kaksi alueen nimeä on samoja. Poista toinen: Kaavat › Nimien hallinta.",
    "eheys-nimi-rikki": "Alueen nimi viittaa soluihin, joita ei enää ole. Korjaa tai poista nimi: Kaavat › Nimien hallinta.",
    "eheys-sarake-kahdesti": "Kahdella taulukon sarakkeella on sama nimi, ja Excel korjaa työkirjaa avattaessa. Nimeä toinen uudelleen.",
    "eheys-sarakkeen-otsikko": "Sarakkeen otsikko ja taulukon oma nimi sarakkeelle ovat eri, ja Excel korjaa työkirjaa avattaessa. Tee työkirja uudelleen.",
    "eheys-taulukon-alue": "Taulukon alue ja sarakkeiden määrä eivät täsmää. Tee työkirja uudelleen.",
    "eheys-rivijärjestys": "Rivit eivät ole järjestyksessä, eikä Excel avaa työkirjaa. Tee työkirja uudelleen.",
    "eheys-solujärjestys": "Solut eivät ole järjestyksessä, eikä Excel avaa työkirjaa. Tee työkirja uudelleen.",
    "eheys-muotoilu": "Solun muotoilua ei ole työkirjassa. Tee työkirja uudelleen.",
    "eheys-teksti-puuttuu": "Solun tekstiä ei ole työkirjassa. Tee työkirja uudelleen.",
    "eheys-luku": "Solussa on luku, jota Excel ei lue. Kirjoita luku uudelleen.",
    "eheys-solu-pitkä": "Solussa on yli 32 767 merkkiä, ja Excel katkaisee tekstin. Jaa teksti osiin.",
    "eheys-kaava-pitkä": "Kaava on pidempi kuin Excel sallii (8 192 merkkiä). Jaa kaava osiin.",
    "eheys-kaava-ulos": "Kaava hakee tietoa tai avaa linkin työkirjan ulkopuolelle. Kirjoita arvo kaavan tilalle.",
    "eheys-kaava-kirjoitettu": "Sarakkeessa, johon kirjoitetaan, on kaava. Jos sen piti olla tekstiä, kirjoita se uudelleen.",
    "eheys-viittaus-kadonnut": "Kaava viittaa soluun tai nimeen, jota ei ole. Korjaa kaava tai kirjoita arvo.",
    "eheys-virhearvo": "Solussa on Excelin virhearvo (alkaa merkillä #). Korjaa kaava tai kirjoita arvo.",
    "eheys-valinnan-alue": "Pudotusvalikon tai tarkistuksen alue on väärin, ja Excel poistaa sen. Tee työkirja uudelleen.",
    "eheys-valinnan-luettelo": "Pudotusvalikon luettelo on tyhjä tai yli 255 merkkiä, ja Excel poistaa sen. Siirrä vaihtoehdot soluihin.",
    "eheys-valinnan-ohje": "Pudotusvalikon ohje on liian pitkä (otsikko 32, teksti 255 merkkiä), eikä Excel avaa työkirjaa. Lyhennä ohjetta.",
    "eheys-lisää": "Sama vika on tässä osassa vielä {määrä} kertaa. Korjaa ensin yllä luetellut.",
    # PDF
    "pdf-ohjelma-puuttuu": "PDF-tiedostoihin tarvitaan LibreOffice, eikä sitä löydy. Asenna LibreOffice tai jätä valitsin --pdf pois.",
    "pdf-ohjelma-ei-toimi": "LibreOffice ei käynnisty tai ei tee mitään. Avaa se kerran itse, sulje se ja anna sama komento uudelleen.",
    "pdf-ei-syntynyt": "LibreOffice ei saanut tästä Word-asiakirjasta PDF-tiedostoa. Avaa asiakirja, tallenna se uudelleen ja yritä uudelleen.",
    "pdf-kaatui": "LibreOffice kaatui tähän Word-asiakirjaan. Avaa asiakirja, tallenna se uudelleen ja yritä uudelleen.",
    "pdf-jumittui": "LibreOffice jumittui tähän Word-asiakirjaan, ja se lopetettiin. Avaa asiakirja, tallenna se uudelleen ja yritä uudelleen.",
    "pdf-muokattu": (
        "PDF-tiedosto on allekirjoitettu tai sitä on muutettu, joten sitä ei korvattu. "
        "Siirrä se muualle tai anna valitsin --korvaa, jos muutoksia ei tarvita."
    ),
    "pdf-vanha": "PDF-tiedosto on tehty vanhemmasta lomakkeesta. Tee se uudelleen valitsimella --pdf, ennen kuin annat sen kenellekään.",
    "pdf-puutteita": "PDF-tiedosto tehtiin, mutta se ei ole kaikilta osin esteetön tai säilytettävä. Korjaa Word-pohja; puuttuu: {puuttuu}.",
    "pdf-kuvaksi": "Sivuja ei saatu kuviksi. Avaa PDF-tiedosto itse tai jätä valitsin --png pois.",
    "pdftoppm-puuttuu": "Sivujen kuviin tarvitaan ohjelma pdftoppm (Poppler), eikä sitä löydy. Asenna se tai jätä valitsin --png pois.",
    "esikatselu-lomake": "Asiakastiedostossa ei ole tälle lomakkeelle vielä mitään. Katso tyhjä lomake valitsimella --tyhja.",
    "watchfiles-puuttuu": "Valvontaan tarvitaan lisäosa. Asenna se: pip install lomake[valvo].",
    # Eräajo
    "kansio-käytössä": "Toinen eräajo kirjoittaa tähän kansioon. Odota, että se valmistuu, tai anna toinen kansio.",
    "nimi-varattu": "Windows ei hyväksy tämän nimistä kansiota. Anna asiakkaalle toinen asiakastunnus.",
    "polku-pitkä": "Kohdekansion polku on liian pitkä: asiakirjoille jää liian vähän tilaa. Valitse kansio lähempää levyn juurta.",
    "asiakas-muuttui": "Asiakastiedosto muuttui kesken ajon. Aja erä uudelleen.",
    "asiakirja-vanhentunut": "Tietue on poistunut asiakastiedostosta tai saanut toisen päivän, mutta asiakirja on kansiossa. Siirrä tai poista se itse.",
    "luettelo-rikki": "Eräajon luettelossa on rivejä, joita ei voi lukea ({määrä}). Niiden asiakkaiden asiakirjat katsottiin uudelleen.",
    "työntekijä-kuoli": "Työprosessi kuoli kesken, eikä sen asiakkaita saatu valmiiksi. Tehty on tallessa: aja sama komento uudelleen.",
    "dask-ei-vastaa": "Dask-ajastimeen ei saada yhteyttä. Tarkista osoite ja että ajastin ja työntekijät ovat käynnissä.",
    "dask-puuttuu": "Dask ei ole asennettuna. Asenna se: pip install lomake[dask].",
    "dask-ei-työntekijöitä": "Dask-ajastimella ei ole yhtään työntekijää. Käynnistä ainakin yksi: dask worker OSOITE.",
    # Ohjelman oma vika, bugs.py
    "ohjelmavirhe": (
        "Ohjelmassa on vika ({vika}), ja komento jäi kesken. Kirjoitetut tiedostot ovat ehjiä. "
        "Lähetä tämä rivi ja ohjelman versio ylläpitäjälle, älä asiakkaan tietoja."
    ),
    "muisti-loppui": "Muisti loppui, ja komento jäi kesken. Sulje muita ohjelmia tai anna vähemmän tiedostoja, ja yritä uudelleen.",
    "ei-mitään": "Asiakastiedostossa ei ole tälle lomakkeelle vielä mitään. Täytä ensin kohta {haara}.",
}


def sentence(finding: Finding) -> str:
    """Return what is wrong and what to do, without the place."""
    details = dict(finding.details)
    if finding.code.startswith("pohja-"):
        details |= _of_template(details)
    return SENTENCES[finding.code].format_map(details)


def _of_template(details: dict[str, str]) -> dict[str, str]:
    """Return the words that the sentences about a template share: the place in it, and what was perhaps meant."""
    where = ", ".join(filter(None, [details.get("osa"), details.get("paikka")]))
    meant = details.get("ehdotus")
    return {
        "kohta": where[:1].upper() + where[1:],
        "tarkoititko": f" Tarkoititko ”{meant}”?" if meant else "",
    }


def place(finding: Finding) -> str:
    """Return where: asiakas.yaml:14:11 Työsuhteet › 2 › Päättyi. Empty when the finding has no place."""
    position = f"{finding.file}:{finding.line}:{finding.column}" if finding.line else finding.file
    return " ".join(filter(None, [position, finding.label]))


def line(finding: Finding) -> str:
    """Return the whole line that a person sees: where, how much it matters, what is wrong, what to do."""
    where = place(finding)
    grade = finding.grade.value
    return f"{where}: {grade}: {sentence(finding)}" if where else f"{grade}: {sentence(finding)}"
