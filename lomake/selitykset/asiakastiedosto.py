"""Asiakastiedoston teksti ja kentän arvo: mitä viestit tarkoittavat."""

from __future__ import annotations

from lomake.language import FiSv, sama
from lomake.selitykset.alue import Alue, Selitys

_LUKEVAT = ("tarkista", "tayta", "era", "naytto", "muistuta", "kooste", "seuranta")

MUOTO = Alue(
    FiSv("Asiakastiedoston muoto", "Klientfilens form"),
    FiSv("Tiedostoa ei voi lukea tästä kohdasta eteenpäin, joten tämän asiakkaan lomakkeita ei tehdä. Muut asiakkaat tehdään.", "Filen kan inte läsas från det här stället framåt, så klientens blanketter görs inte. De andra klienternas görs."),
    _LUKEVAT,
    sama("3"),
    "opas.md",
    "Ensimmäinen lomake",
    alut=("yaml-", "json-"),
    koodit={
        "tiedostopääte": Selitys(
            FiSv("Ohjelma päättelee nimestä, miten tiedosto luetaan. Word-lomake luetaan takaisin komennolla lomake palauta.", "Programmet ser av namnet hur filen ska läsas. En Word-blankett läses tillbaka med kommandot lomake palauta."),
            "LATU-0101.yaml",
        ),
        "koodaus": Selitys(
            FiSv("Ääkköset voi tallentaa monella tavalla, ja tässä tiedostossa on vanhempi tapa. Windowsin Muistiossa tapa valitaan tallennusikkunan alareunasta: UTF-8.", "Å, ä och ö kan sparas på flera sätt, och den här filen har ett äldre. I Anteckningar i Windows väljs sättet nere i fönstret där filen sparas: UTF-8."),
        ),
        "merkki": Selitys(
            FiSv("Merkki on näkymätön. Se tulee tavallisesti toisesta ohjelmasta kopioidun tekstin mukana.", "Tecknet är osynligt. Det kommer oftast med text som kopierats ur ett annat program.")
        ),
        "juuri": Selitys(
            FiSv("Tiedosto on tyhjä, pelkkää tekstiä tai alkaa luettelolla. Ylimmällä tasolla on aina osien nimiä.", "Filen är tom, bara text eller börjar med en lista. På den översta nivån finns alltid delarnas namn."),
            "asiakas:\n  tunnus: LATU-0101",
        ),
        "yaml-rakenne": Selitys(
            FiSv("Rivillä on merkki, joka ei kuulu siihen: usein ylimääräinen sulku tai pilkku. Vika voi olla myös edellisellä rivillä.", "På raden finns ett tecken som inte hör dit: ofta en extra parentes eller ett kommatecken. Felet kan också vara på föregående rad."),
            "väärin  toiveet: [t1, t3]]\noikein  toiveet: [t1, t3]",
        ),
        "yaml-sisennys": Selitys(
            FiSv("Saman osan avaimet alkavat samasta kohdasta. Viesti tulee myös, kun edellisen rivin avaimesta puuttuu kaksoispiste.", "Nycklarna i samma del börjar på samma ställe. Meddelandet kommer också när nyckeln på föregående rad saknar kolon."),
            "väärin  asiakas:\n          sukunimi: Esimerkki\n           etunimet: Eeva\n"
            "oikein  asiakas:\n          sukunimi: Esimerkki\n          etunimet: Eeva",
        ),
        "yaml-sarkain": Selitys(
            FiSv("Sarkain (Tab) näyttää välilyönneiltä mutta ei ole niitä. Poista rivin alku ja kirjoita välilyönnit.", "En tabb ser ut som mellanslag men är det inte. Ta bort radens början och skriv mellanslag.")
        ),
        "yaml-lainaus": Selitys(
            FiSv("Virheen paikka on tiedoston loppu tai seuraava lainausmerkki, mutta korjattava kohta on ennen sitä.", "Felets plats är filens slut eller nästa citattecken, men det som ska rättas finns före det."),
            'väärin  nimi: "Kahvila Esimerkki\noikein  nimi: "Kahvila Esimerkki"',
        ),
        "yaml-kenoviiva": Selitys(
            FiSv("Kaksinkertaisten lainausmerkkien sisällä kenoviiva aloittaa merkkikoodin. Yksinkertaisten sisällä ei.", "Inom dubbla citattecken börjar ett omvänt snedstreck en teckenkod. Inom enkla gör det inte det."),
            "väärin  liitteet: [\"C:\\lausunto\"]\noikein  liitteet: ['C:\\lausunto']",
        ),
        "yaml-sulku": Selitys(
            FiSv("Hakasulku aloittaa luettelon ja aaltosulku rivin. Jos sulku kuuluu tekstiin, teksti tarvitsee lainausmerkit.", "En hakparentes börjar en lista och en klammerparentes en rad. Om parentesen hör till texten behöver texten citattecken."),
            "väärin  toiveet: [t1, t3\noikein  toiveet: [t1, t3]",
        ),
        "yaml-alkumerkki": Selitys(
            FiSv("Tällaisia merkkejä ovat esimerkiksi @, %, ` ja }.", "Sådana tecken är till exempel @, %, ` och }."),
            'väärin  sanamuoto: @ Aino hoitaa kasveja\noikein  sanamuoto: "@ Aino hoitaa kasveja"',
        ),
        "yaml-kaksoispiste": Selitys(
            FiSv("Kaksoispiste ja välilyönti erottavat avaimen arvosta, joten rivillä niitä voi olla vain yksi pari.", "Kolon och mellanslag skiljer nyckeln från värdet, så det kan bara finnas ett sådant par på en rad."),
            'väärin  tavoite: Työ: mielellään aamuvuoro\noikein  tavoite: "Työ: mielellään aamuvuoro"',
        ),
        "yaml-kaksoispiste-puuttuu": Selitys(
            FiSv("Avain ja arvo erotetaan kaksoispisteellä ja välilyönnillä.", "Nyckel och värde skiljs åt med kolon och mellanslag."),
            "väärin  etunimet: Eeva\n        sukunimi Esimerkki\noikein  etunimet: Eeva\n        sukunimi: Esimerkki",
        ),
        "yaml-viittaus": Selitys(
            FiSv("YAML osaisi viitata näillä merkeillä muualle. Asiakastiedostossa viitataan rivin tunnuksella.", "YAML kan hänvisa annanstans med dessa tecken. I en klientfil hänvisas med radens nummer."),
            'väärin  katu: &koti Esimerkkikatu 4\noikein  katu: "&koti Esimerkkikatu 4"',
        ),
        "yaml-kahdesti": Selitys(
            FiSv("Jälkimmäinen korvaisi edellisen huomaamatta, joten kumpaakaan ei arvata.", "Det senare skulle ersätta det förra obemärkt, så ingendera gissas."),
            "väärin  asiakas:\n          puhelin: 050 000 0001\n          puhelin: 050 000 0002",
        ),
        "yaml-monta": Selitys(
            FiSv("Yksi tiedosto on yksi asiakas. Monta asiakasta samassa tiedostossa voi antaa .jsonl-muodossa komennolle lomake era.", "En fil är en klient. Flera klienter i samma fil kan ges i formatet .jsonl till kommandot lomake era.")
        ),
        "json-rakenne": Selitys(
            FiSv("JSON on ohjelmien välinen muoto. Käsin kirjoitettavaksi YAML on helpompi.", "JSON är ett format mellan program. För hand är YAML lättare att skriva."),
            'väärin  {"asiakas": {"tunnus": "LATU-0101",}}\noikein  {"asiakas": {"tunnus": "LATU-0101"}}',
        ),
    },
)

ARVO = Alue(
    FiSv("Kentän arvo", "Fältets värde"),
    FiSv("Arvoa ei voi ymmärtää sellaisena kuin kenttä sen tarvitsee. Asiakastiedostossa se on virhe. Palautetulla lomakkeella kohta jää tiedoston huomioihin ja muu kirjataan; tuotavassa työkirjassa asiakas jää tuomatta.", "Värdet kan inte förstås så som fältet behöver det. I en klientfil är det ett fel. På en blankett som läses tillbaka blir punkten kvar bland filens anteckningar och resten antecknas; i en arbetsbok som tas in blir klienten utan."),
    (*_LUKEVAT, "palauta", "tuo", "opastus"),
    sama("3; palauta 1"),
    "opas.md",
    "Mitä tarkistus kertoo",
    alut=("arvo-",),
    koodit={
        "arvo-merkki": Selitys(
            FiSv("Merkki on näkymätön. Se tulee tavallisesti toisesta ohjelmasta kopioidun tekstin mukana.", "Tecknet är osynligt. Det kommer oftast med text som kopierats ur ett annat program.")
        ),
        "arvo-rivinvaihto": Selitys(
            FiSv("Kenttä on lomakkeella yhden rivin mittainen. Pitkän tekstin kentässä rivejä voi olla monta.", "Fältet är en rad långt på blanketten. I ett fält för lång text kan det finnas flera rader."),
            "väärin  nimike: |\n          Apulainen\n          osa-aikainen\noikein  nimike: Apulainen, osa-aikainen",
        ),
        "arvo-päivä": Selitys(
            FiSv("Vuosi kirjoitetaan neljällä numerolla, ja päivä on yksi päivä, ei väli eikä arvio.", "Året skrivs med fyra siffror, och dagen är en enda dag, inte ett intervall eller en uppskattning."),
            "väärin  20.11.26\nväärin  marraskuun lopussa\noikein  20.11.2026",
        ),
        "arvo-päivä-puuttuu-kalenterista": Selitys(
            FiSv("Päivä tai kuukausi on liian suuri, tai karkauspäivä on väärässä vuodessa.", "Dagen eller månaden är för stor, eller så är skottdagen i fel år."),
            "väärin  31.6.2026\noikein  30.6.2026",
        ),
        "arvo-kuukausi": Selitys(
            FiSv("Työ- ja koulutushistoriassa riittää kuukausi. Koko päivä käy myös; siitä jää kuukausi.", "I arbets- och utbildningshistorien räcker månaden. En hel dag går också; av den blir månaden kvar."),
            "väärin  elokuu 2014\noikein  8.2014",
        ),
        "arvo-kello": Selitys(FiSv("Kellonaika on 24 tunnin kello.", "Klockslaget anges enligt 24-timmarsklockan."), "väärin  puoli kymmenen\noikein  9.30"),
        "arvo-luku": Selitys(
            FiSv("Desimaalipilkku ja -piste käyvät molemmat. Väli ja arvio eivät ole lukuja.", "Både decimalkomma och decimalpunkt går. Ett intervall och en uppskattning är inte tal."),
            "väärin  noin 20 h\nväärin  20–25\noikein  20",
        ),
        "arvo-kyllä-ei": Selitys(
            FiSv("Tyhjä ei ole ”ei”: tyhjä sanoo, ettei asiaa ole vielä kysytty.", "Tomt är inte ”nej”: tomt säger att saken ännu inte har frågats."),
            "väärin  ehkä\noikein  kyllä",
        ),
        "arvo-henkilötunnus": Selitys(
            FiSv("Tunnuksessa on syntymäaika, välimerkki, kolme numeroa ja tarkistusmerkki, joka lasketaan muista. Vuodesta 2023 välimerkki voi olla myös kirjain. Virhe on usein kaksi vaihtunutta numeroa.", "Beteckningen har födelsedatum, skiljetecken, tre siffror och ett kontrolltecken som räknas ut ur de andra. Sedan 2023 kan skiljetecknet också vara en bokstav. Felet är ofta två siffror som bytt plats."),
        ),
        "arvo-y-tunnus": Selitys(
            FiSv("Viivan jälkeinen numero lasketaan muista, joten kirjoitusvirhe huomataan. Y-tunnuksen voi tarkistaa ytj.fi:stä.", "Siffran efter strecket räknas ut ur de andra, så ett skrivfel märks. FO-numret kan kontrolleras på ytj.fi.")
        ),
        "arvo-postinumero": Selitys(FiSv("Alun nollat kuuluvat numeroon.", "Nollorna i början hör till numret."), "väärin  100\noikein  00100"),
        "arvo-ammattiluokka": Selitys(
            FiSv("Luokka on Tilastokeskuksen ammattiluokituksesta. Jos et tiedä sitä, jätä kohta tyhjäksi: nimike riittää.", "Klassen är ur Statistikcentralens yrkesklassificering. Om du inte vet den, lämna punkten tom: yrkesbeteckningen räcker.")
        ),
        "arvo-tunnus": Selitys(
            FiSv("Tunnuksella riviin viitataan muualta, ja se on lomakkeen tiedostonimessä. Siksi siinä ei saa olla henkilötunnusta, isoja kirjaimia eikä välilyöntejä; pituus on enintään 12 merkkiä.", "Med numret hänvisas till raden från andra ställen, och det står i blankettens filnamn. Därför får det inte innehålla en personbeteckning, stora bokstäver eller mellanslag; längden är högst 12 tecken."),
            "väärin  Toive 1\noikein  t1",
        ),
        "arvo-asiakastunnus": Selitys(
            FiSv("Asiakastunnus on kansion ja tiedostojen nimessä. Siksi siinä ei ole ääkkösiä eikä mitään, mistä asiakkaan voi tunnistaa; pituus on enintään 20 merkkiä.", "Klientnumret står i katalogens och filernas namn. Därför har det inga å, ä eller ö och ingenting som klienten kan kännas igen av; längden är högst 20 tecken."),
            "väärin  Mallila Aino\noikein  LATU-0042",
        ),
        "arvo-muoto": Selitys(
            FiSv("Yhden tekstin paikalla on luettelo tai osa.", "I stället för en text finns en lista eller en del."),
            "väärin  sukunimi: [Esimerkki, Malli]\noikein  sukunimi: Esimerkki-Malli",
        ),
        "arvo-kaava": Selitys(FiSv("Ohjelma ei laske kaavoja, vaan lukee tuloksen, jonka Excel on tallentanut.", "Programmet räknar inte formler utan läser det resultat som Excel har sparat.")),
        "arvo-excel-virhe": Selitys(FiSv("Virhearvoja ovat esimerkiksi #REF!, #N/A ja #VALUE!.", "Felvärden är till exempel #REF!, #N/A och #VALUE!.")),
        "arvo-pitkä-luku": Selitys(FiSv("Excel säilyttää luvusta 15 numeroa ja muuttaa loput nolliksi. Tunnus ei ole luku.", "Excel behåller 15 siffror av ett tal och gör resten till nollor. Ett nummer som är ett id är inte ett tal.")),
        "arvo-prosentti": Selitys(FiSv("Solussa näkyvä 80 % on Excelille luku 0,8, joten ei tiedetä, kumpaa tarkoitetaan.", "80 % i en cell är för Excel talet 0,8, så det går inte att veta vilketdera som menas.")),
        "arvo-solu-päivä": Selitys(FiSv("Esimerkiksi 1-3 muuttuu Excelissä päiväksi 1. maaliskuuta.", "Till exempel 1-3 blir i Excel den 1 mars.")),
        "arvo-solu-kello": Selitys(FiSv("Esimerkiksi 7:30 muuttuu Excelissä kellonajaksi, joka on vuorokauden osa.", "Till exempel 7:30 blir i Excel ett klockslag, som är en del av ett dygn.")),
        "arvo-solun-pituus": None,
        "arvo-kokonaisluku": None,
        "arvo-kahdesti": Selitys(
            FiSv("Sama tieto voi tulla kahdesta taulukosta. Jos ne ovat samat, ristiriitaa ei ole; nyt ne eroavat.", "Samma uppgift kan komma från två blad. Om de är lika finns ingen motsägelse; nu är de olika.")
        ),
        "valinta": Selitys(
            FiSv("Kenttään kirjoitetaan jokin luettelon sanoista sellaisenaan. Kaikki vaihtoehdot ovat pohjassa rivin lopussa.", "I fältet skrivs något av orden i listan som sådant, på finska. Alla alternativ finns i en tom fil i slutet av raden."),
            "väärin  äidinkieli: Suomen kieli\noikein  äidinkieli: suomi",
        ),
        "luettelo": Selitys(
            FiSv("Luetteloon kirjoitetaan hakasulut myös silloin, kun siinä on yksi.", "En lista skrivs med hakparenteser också när den bara har en."),
            "väärin  toiveet: t1\noikein  toiveet: [t1]",
        ),
        "rivi": Selitys(
            FiSv("Viiva aloittaa uuden rivin, ja rivin avaimet ovat sen perässä ja alla.", "Ett streck börjar en ny rad, och radens nycklar står efter det och under det."),
            "väärin  - Aino haluaa ulos\noikein  - id: t1\n          teksti: Aino haluaa ulos",
        ),
        "osa": Selitys(
            FiSv("Avaimen alla on omat avaimensa, eikä sen perään kirjoiteta mitään.", "Under nyckeln finns dess egna nycklar, och ingenting skrivs efter den."),
            "väärin  osoite: Esimerkkikatu 4\noikein  osoite:\n          katu: Esimerkkikatu 4",
        ),
        "osa-puuttuu": None,
        "tunnus-puuttuu": Selitys(
            FiSv("Riviin viitataan tunnuksella, joten sitä ei keksitä puolestasi.", "Till raden hänvisas med dess nummer, så det hittas inte på åt dig."),
            "väärin  - teksti: Ulkotyö\noikein  - id: t1\n          teksti: Ulkotyö",
        ),
        "asiakastunnus-puuttuu": None,
        "avain-melkein": Selitys(
            FiSv("Kirjoitusvirhe on avaimessa, kaksoispisteen edessä. Avainta ei näytetä, koska väärässä paikassa se voi olla asiakkaan tieto.", "Skrivfelet är i nyckeln, före kolonet. Nyckeln visas inte, eftersom den på fel ställe kan vara en uppgift om klienten."),
            "väärin  sukunmi: Esimerkki\noikein  sukunimi: Esimerkki",
        ),
        "avain-tyhjä": Selitys(
            FiSv("Aaltosulkujen sisällä pilkku aloittaa uuden avaimen.", "Inom klammerparenteser börjar ett kommatecken en ny nyckel."),
            'väärin  {mitä: uni, rytmi}\noikein  {mitä: "uni, rytmi"}',
        ),
        "avain-tuntematon": Selitys(
            FiSv("Avain voi olla oikea mutta väärässä osassa: katso sisennys ja mihin osaan avain pohjassa kuuluu.", "Nyckeln kan vara rätt men i fel del: se på indraget och i vilken del nyckeln står i en tom fil."),
            "väärin  asiakas:\n          aloitettu: 15.1.2026\noikein  profiili:\n          aloitettu: 15.1.2026",
        ),
    },
)

ALUEET = (MUOTO, ARVO)
