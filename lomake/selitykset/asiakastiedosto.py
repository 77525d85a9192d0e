"""Asiakastiedoston teksti ja kentän arvo: mitä viestit tarkoittavat."""

from __future__ import annotations

from lomake.selitykset.alue import Alue, Selitys

_LUKEVAT = ("tarkista", "tayta", "era", "naytto", "muistuta", "kooste", "seuranta")

MUOTO = Alue(
    "Asiakastiedoston muoto",
    "Tiedostoa ei voi lukea tästä kohdasta eteenpäin, joten tämän asiakkaan lomakkeita ei tehdä. Muut asiakkaat tehdään.",
    _LUKEVAT,
    "3",
    "opas.md",
    "Ensimmäinen lomake",
    alut=("yaml-", "json-"),
    koodit={
        "tiedostopääte": Selitys(
            "Ohjelma päättelee nimestä, miten tiedosto luetaan. Word-lomake luetaan takaisin komennolla lomake palauta.",
            "LATU-0101.yaml",
        ),
        "koodaus": Selitys(
            "Ääkköset voi tallentaa monella tavalla, ja tässä tiedostossa on vanhempi tapa. "
            "Windowsin Muistiossa tapa valitaan tallennusikkunan alareunasta: UTF-8.",
        ),
        "merkki": Selitys(
            "Merkki on näkymätön. Se tulee tavallisesti toisesta ohjelmasta kopioidun tekstin mukana."
        ),
        "juuri": Selitys(
            "Tiedosto on tyhjä, pelkkää tekstiä tai alkaa luettelolla. Ylimmällä tasolla on aina osien nimiä.",
            "asiakas:\n  tunnus: LATU-0101",
        ),
        "yaml-rakenne": Selitys(
            "Rivillä on merkki, joka ei kuulu siihen: usein ylimääräinen sulku tai pilkku. Vika voi olla myös edellisellä rivillä.",
            "väärin  toiveet: [t1, t3]]\noikein  toiveet: [t1, t3]",
        ),
        "yaml-sisennys": Selitys(
            "Saman osan avaimet alkavat samasta kohdasta. Viesti tulee myös, kun edellisen rivin avaimesta puuttuu kaksoispiste.",
            "väärin  asiakas:\n          sukunimi: Esimerkki\n           etunimet: Eeva\n"
            "oikein  asiakas:\n          sukunimi: Esimerkki\n          etunimet: Eeva",
        ),
        "yaml-sarkain": Selitys(
            "Sarkain (Tab) näyttää välilyönneiltä mutta ei ole niitä. Poista rivin alku ja kirjoita välilyönnit."
        ),
        "yaml-lainaus": Selitys(
            "Virheen paikka on tiedoston loppu tai seuraava lainausmerkki, mutta korjattava kohta on ennen sitä.",
            'väärin  nimi: "Kahvila Esimerkki\noikein  nimi: "Kahvila Esimerkki"',
        ),
        "yaml-kenoviiva": Selitys(
            "Kaksinkertaisten lainausmerkkien sisällä kenoviiva aloittaa merkkikoodin. Yksinkertaisten sisällä ei.",
            "väärin  liitteet: [\"C:\\lausunto\"]\noikein  liitteet: ['C:\\lausunto']",
        ),
        "yaml-sulku": Selitys(
            "Hakasulku aloittaa luettelon ja aaltosulku rivin. Jos sulku kuuluu tekstiin, teksti tarvitsee lainausmerkit.",
            "väärin  toiveet: [t1, t3\noikein  toiveet: [t1, t3]",
        ),
        "yaml-alkumerkki": Selitys(
            "Tällaisia merkkejä ovat esimerkiksi @, %, ` ja }.",
            'väärin  sanamuoto: @ Aino hoitaa kasveja\noikein  sanamuoto: "@ Aino hoitaa kasveja"',
        ),
        "yaml-kaksoispiste": Selitys(
            "Kaksoispiste ja välilyönti erottavat avaimen arvosta, joten rivillä niitä voi olla vain yksi pari.",
            'väärin  tavoite: Työ: mielellään aamuvuoro\noikein  tavoite: "Työ: mielellään aamuvuoro"',
        ),
        "yaml-kaksoispiste-puuttuu": Selitys(
            "Avain ja arvo erotetaan kaksoispisteellä ja välilyönnillä.",
            "väärin  etunimet: Eeva\n        sukunimi Esimerkki\noikein  etunimet: Eeva\n        sukunimi: Esimerkki",
        ),
        "yaml-viittaus": Selitys(
            "YAML osaisi viitata näillä merkeillä muualle. Asiakastiedostossa viitataan rivin tunnuksella.",
            'väärin  katu: &koti Esimerkkikatu 4\noikein  katu: "&koti Esimerkkikatu 4"',
        ),
        "yaml-kahdesti": Selitys(
            "Jälkimmäinen korvaisi edellisen huomaamatta, joten kumpaakaan ei arvata.",
            "väärin  asiakas:\n          puhelin: 050 000 0001\n          puhelin: 050 000 0002",
        ),
        "yaml-monta": Selitys(
            "Yksi tiedosto on yksi asiakas. Monta asiakasta samassa tiedostossa voi antaa .jsonl-muodossa komennolle lomake era."
        ),
        "json-rakenne": Selitys(
            "JSON on ohjelmien välinen muoto. Käsin kirjoitettavaksi YAML on helpompi.",
            'väärin  {"asiakas": {"tunnus": "LATU-0101",}}\noikein  {"asiakas": {"tunnus": "LATU-0101"}}',
        ),
    },
)

ARVO = Alue(
    "Kentän arvo",
    "Arvoa ei voi ymmärtää sellaisena kuin kenttä sen tarvitsee. Asiakastiedostossa se on virhe. "
    "Palautetulla lomakkeella kohta jää tiedoston huomioihin ja muu kirjataan; tuotavassa työkirjassa asiakas jää tuomatta.",
    (*_LUKEVAT, "palauta", "tuo", "opastus"),
    "3; palauta 1",
    "opas.md",
    "Mitä tarkistus kertoo",
    alut=("arvo-",),
    koodit={
        "arvo-merkki": Selitys(
            "Merkki on näkymätön. Se tulee tavallisesti toisesta ohjelmasta kopioidun tekstin mukana."
        ),
        "arvo-rivinvaihto": Selitys(
            "Kenttä on lomakkeella yhden rivin mittainen. Pitkän tekstin kentässä rivejä voi olla monta.",
            "väärin  nimike: |\n          Apulainen\n          osa-aikainen\noikein  nimike: Apulainen, osa-aikainen",
        ),
        "arvo-päivä": Selitys(
            "Vuosi kirjoitetaan neljällä numerolla, ja päivä on yksi päivä, ei väli eikä arvio.",
            "väärin  20.11.26\nväärin  marraskuun lopussa\noikein  20.11.2026",
        ),
        "arvo-päivä-puuttuu-kalenterista": Selitys(
            "Päivä tai kuukausi on liian suuri, tai karkauspäivä on väärässä vuodessa.",
            "väärin  31.6.2026\noikein  30.6.2026",
        ),
        "arvo-kuukausi": Selitys(
            "Työ- ja koulutushistoriassa riittää kuukausi. Koko päivä käy myös; siitä jää kuukausi.",
            "väärin  elokuu 2014\noikein  8.2014",
        ),
        "arvo-kello": Selitys("Kellonaika on 24 tunnin kello.", "väärin  puoli kymmenen\noikein  9.30"),
        "arvo-luku": Selitys(
            "Desimaalipilkku ja -piste käyvät molemmat. Väli ja arvio eivät ole lukuja.",
            "väärin  noin 20 h\nväärin  20–25\noikein  20",
        ),
        "arvo-kyllä-ei": Selitys(
            "Tyhjä ei ole ”ei”: tyhjä sanoo, ettei asiaa ole vielä kysytty.",
            "väärin  ehkä\noikein  kyllä",
        ),
        "arvo-henkilötunnus": Selitys(
            "Tunnuksessa on syntymäaika, välimerkki, kolme numeroa ja tarkistusmerkki, joka lasketaan muista. "
            "Vuodesta 2023 välimerkki voi olla myös kirjain. Virhe on usein kaksi vaihtunutta numeroa.",
        ),
        "arvo-y-tunnus": Selitys(
            "Viivan jälkeinen numero lasketaan muista, joten kirjoitusvirhe huomataan. Y-tunnuksen voi tarkistaa ytj.fi:stä."
        ),
        "arvo-postinumero": Selitys("Alun nollat kuuluvat numeroon.", "väärin  100\noikein  00100"),
        "arvo-ammattiluokka": Selitys(
            "Luokka on Tilastokeskuksen ammattiluokituksesta. Jos et tiedä sitä, jätä kohta tyhjäksi: nimike riittää."
        ),
        "arvo-tunnus": Selitys(
            "Tunnuksella riviin viitataan muualta, ja se on lomakkeen tiedostonimessä. Siksi siinä ei saa olla "
            "henkilötunnusta, isoja kirjaimia eikä välilyöntejä; pituus on enintään 12 merkkiä.",
            "väärin  Toive 1\noikein  t1",
        ),
        "arvo-asiakastunnus": Selitys(
            "Asiakastunnus on kansion ja tiedostojen nimessä. Siksi siinä ei ole ääkkösiä eikä mitään, mistä asiakkaan "
            "voi tunnistaa; pituus on enintään 20 merkkiä.",
            "väärin  Mallila Aino\noikein  LATU-0042",
        ),
        "arvo-muoto": Selitys(
            "Yhden tekstin paikalla on luettelo tai osa.",
            "väärin  sukunimi: [Esimerkki, Malli]\noikein  sukunimi: Esimerkki-Malli",
        ),
        "arvo-kaava": Selitys("Ohjelma ei laske kaavoja, vaan lukee tuloksen, jonka Excel on tallentanut."),
        "arvo-excel-virhe": Selitys("Virhearvoja ovat esimerkiksi #REF!, #N/A ja #VALUE!."),
        "arvo-pitkä-luku": Selitys("Excel säilyttää luvusta 15 numeroa ja muuttaa loput nolliksi. Tunnus ei ole luku."),
        "arvo-prosentti": Selitys("Solussa näkyvä 80 % on Excelille luku 0,8, joten ei tiedetä, kumpaa tarkoitetaan."),
        "arvo-solu-päivä": Selitys("Esimerkiksi 1-3 muuttuu Excelissä päiväksi 1. maaliskuuta."),
        "arvo-solu-kello": Selitys("Esimerkiksi 7:30 muuttuu Excelissä kellonajaksi, joka on vuorokauden osa."),
        "arvo-solun-pituus": None,
        "arvo-kokonaisluku": None,
        "arvo-kahdesti": Selitys(
            "Sama tieto voi tulla kahdesta taulukosta. Jos ne ovat samat, ristiriitaa ei ole; nyt ne eroavat."
        ),
        "valinta": Selitys(
            "Kenttään kirjoitetaan jokin luettelon sanoista sellaisenaan. Kaikki vaihtoehdot ovat pohjassa rivin lopussa.",
            "väärin  äidinkieli: Suomen kieli\noikein  äidinkieli: suomi",
        ),
        "luettelo": Selitys(
            "Luetteloon kirjoitetaan hakasulut myös silloin, kun siinä on yksi.",
            "väärin  toiveet: t1\noikein  toiveet: [t1]",
        ),
        "rivi": Selitys(
            "Viiva aloittaa uuden rivin, ja rivin avaimet ovat sen perässä ja alla.",
            "väärin  - Aino haluaa ulos\noikein  - id: t1\n          teksti: Aino haluaa ulos",
        ),
        "osa": Selitys(
            "Avaimen alla on omat avaimensa, eikä sen perään kirjoiteta mitään.",
            "väärin  osoite: Esimerkkikatu 4\noikein  osoite:\n          katu: Esimerkkikatu 4",
        ),
        "osa-puuttuu": None,
        "tunnus-puuttuu": Selitys(
            "Riviin viitataan tunnuksella, joten sitä ei keksitä puolestasi.",
            "väärin  - teksti: Ulkotyö\noikein  - id: t1\n          teksti: Ulkotyö",
        ),
        "asiakastunnus-puuttuu": None,
        "avain-melkein": Selitys(
            "Kirjoitusvirhe on avaimessa, kaksoispisteen edessä. Avainta ei näytetä, koska väärässä paikassa se voi olla "
            "asiakkaan tieto.",
            "väärin  sukunmi: Esimerkki\noikein  sukunimi: Esimerkki",
        ),
        "avain-tyhjä": Selitys(
            "Aaltosulkujen sisällä pilkku aloittaa uuden avaimen.",
            'väärin  {mitä: uni, rytmi}\noikein  {mitä: "uni, rytmi"}',
        ),
        "avain-tuntematon": Selitys(
            "Avain voi olla oikea mutta väärässä osassa: katso sisennys ja mihin osaan avain pohjassa kuuluu.",
            "väärin  asiakas:\n          aloitettu: 15.1.2026\noikein  profiili:\n          aloitettu: 15.1.2026",
        ),
    },
)

ALUEET = (MUOTO, ARVO)
