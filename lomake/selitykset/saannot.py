"""Säännöt kenttien välillä: mitä virheet, puutteet ja huomiot tarkoittavat."""

from __future__ import annotations

from lomake.selitykset.alue import Alue, Selitys

VIRHEET = Alue(
    "Ristiriidat",
    "Kaksi tietoa ei voi olla yhtä aikaa totta. Ohjelma ei arvaa, kumpi on oikein, joten tämän asiakkaan lomakkeita ei "
    "tehdä, ennen kuin ristiriita on korjattu.",
    ("tarkista", "tayta", "era", "opastus"),
    "3",
    "opas.md",
    "Mitä tarkistus kertoo",
    koodit={
        "viite-puuttuu": Selitys(
            "Rivin tunnus on kirjoitettu väärin, tai rivi on poistettu, vaikka siihen viitataan.",
            "profiili:\n  toiveet:\n    - id: t1\ntyönhakusuunnitelmat:\n  - id: ts1\n    toiveet: [t1]",
        ),
        "tunnus-kahdesti": Selitys("Viittaus tarkoittaisi kahta riviä. Tavallinen syy on kopioitu rivi."),
        "järjestys": Selitys(
            "Esimerkiksi suunnitelman tarkistus ei voi olla ennen suunnitelmaa. Katso molemmat päivät ja vuodet."
        ),
        "tulevaisuus": Selitys(
            "Raja on tulostuspäivä tai tämä päivä, kumpi on myöhemmin. Sovitut päivät, kuten tarkistus, voivat olla edessä.",
        ),
        "väli": Selitys("Luku on niin suuri tai pieni, että se on todennäköisesti kirjoitusvirhe tai väärä yksikkö."),
        "hetu-syntymäaika": Selitys(
            "Syntymäaika on henkilötunnuksen alussa. Jos tunnus on kirjattu, syntymäajan voi jättää pois."
        ),
        "hetu-tilapäinen": Selitys(
            "Kenellekään Suomessa asuvalle ei anneta yksilönumeroa 900–999. Sellainen on tilapäinen tai keksitty tunnus."
        ),
        "päättyi-alkamatta": None,
        "avoin-laji": Selitys(
            "Työkokeilu ja kuntouttava työtoiminta eivät ole työsuhteita, vaikka työ tehdään tavallisella työpaikalla. "
            "Niitä ei lasketa avoimeksi työksi."
        ),
        "suostumus-kirjallinen": Selitys(
            "Suullinen, kirjattu suostumus on muita tahoja varten. Työnantajan kanssa se ei riitä."
        ),
        "suostumus-tiedot": Selitys(
            "Työnantajalle voi kertoa tuen tarpeesta työssä. Siihen ei tarvita diagnoosia eikä etuuksia.",
            "väärin  tiedot: [diagnoosi]\noikein  tiedot: [tuen tarve työssä]",
        ),
        "kerrottu-ilman-suostumusta": Selitys(
            "Suostumuksen taho, antopäivä ja voimassaolo katsotaan tapaamisen päivältä. Jos suostumus oli olemassa, "
            "tarkista sen taho ja päivät; jos ei, kyse on asiasta, joka kannattaa ottaa esiin tiimissä."
        ),
        "kerrottu-rajoitteet": None,
        "kertominen-päätös": Selitys(
            "Asiakkaan päätös on profiilissa (kertominen), ja suunnitelma viittaa siihen. Uusin päätös on voimassa."
        ),
        "kertominen-sanat": Selitys(
            "Sanat tulisivat paperille, jonka voi nähdä muukin. Siksi ne poistetaan, kun päätös on, ettei kerrota."
        ),
        "päättäminen-työssä": None,
        "korvaa-järjestys": Selitys("Uudempi suunnitelma korvaa vanhemman, ja uudempi on luettelossa alempana."),
        "korvaa-kahdesti": Selitys("Versiot ovat jono: ts1, ts2 korvaa ts1:n, ts3 korvaa ts2:n."),
        "viikko": Selitys("Viikko on ISO-viikko: maanantaista sunnuntaihin.", "oikein  2026-W47"),
        "viikko-kahdesti": None,
        "kriteeri-kahdesti": None,
        "tunnit-summa": Selitys(
            "Viikon tunnit jaetaan kahdella tavalla: mitä tehtiin ja missä. Kummankin summa on sama viikko."
        ),
    },
)

PUUTTEET = Alue(
    "Puutteet",
    "Kohta tarvitaan valmiiseen lomakkeeseen. Lomake tehdään silti, ja kohta on siinä tyhjänä.",
    ("tarkista", "tayta", "era"),
    "1 (tarkista), 0 (tayta)",
    "opas.md",
    "Mitä tarkistus kertoo",
    koodit={
        "puuttuu": Selitys(
            "Lomakkeen osasta on jo kirjattu jotakin, joten sen tarvittavat kohdat kerrotaan. Osasta, jota ei ole "
            "aloitettu, ei sanota mitään. Jos kohta ei ole vielä tiedossa, se saa jäädä."
        ),
        "liian-vähän": Selitys(
            "Määrä on lomakkeiston vaatimus: esimerkiksi suunnitelma tarvitsee vähintään kaksi asiakkaan toivetta."
        ),
        "toive-ammatti": Selitys("Työtä ei voi etsiä pelkän työajan tai matkan perusteella.", "laji: ammatti"),
        "läheinen-suostumus": Selitys(
            "Läheisen nimen voi kirjata ilman suostumusta. Yhteydenotto tarvitsee sen.",
            "suostumukset:\n  - id: s1\n    laji: läheinen",
        ),
        "keskeytys-tauko": Selitys("Tauon ajalta ei lasketa myöhästymisiä."),
        "allekirjoitus-puuttuu": Selitys(
            "Laatukriteerit 16 ja 22 edellyttävät asiakkaan allekirjoitusta. Suullinen hyväksyntä kirjataan, mutta se ei "
            "ole allekirjoitus.",
            "allekirjoitukset:\n  asiakas: {nimi: Eeva Esimerkki, päiväys: 20.11.2026, tapa: käsin}",
        ),
    },
)

HUOMIOT = Alue(
    "Huomiot",
    "Neuvo tai varoitus: asia voi olla oikeinkin. Lomakkeet tehdään.",
    ("tarkista", "tayta", "era"),
    "1 (tarkista), 0 (tayta)",
    "opas.md",
    "Mitä tarkistus kertoo",
    alut=("kuppi-",),
    koodit={
        "turvakielto": Selitys(
            "Väestötietojärjestelmän turvakielto kieltää osoitteen ja kotikunnan luovuttamisen. Lomakkeista ne jäävät pois, "
            "mutta asiakastiedostossa ne näkyvät: kirjoita niitä vain, jos on pakko."
        ),
        "yhteyslupa": Selitys(
            "Lupa on asiakkaan tämänhetkinen päätös, ja se on voinut muuttua tapaamisen jälkeen. Mennyttä ei muuteta."
        ),
        "b-nimi": Selitys("Lomake B käsitellään tiimissä ja luetaan laskentaan, joten siinä on vain asiakastunnus."),
        "tunnit-yhteensä": None,
        "yleistuki-ennen": None,
        "tuki-päättynyt": Selitys(
            "Työmarkkinatuen ja peruspäivärahan korvasi yleistuki 1.5.2026. Vanhat tiedot voivat jäädä ennalleen."
        ),
        "palkka-yksikkö": Selitys("Kuukausipalkka on saatettu kirjata tuntipalkaksi tai toisin päin."),
        "tarkistusväli": Selitys(
            "Laatukriteerit edellyttävät suunnitelman tarkistamista määräajoin. Organisaatio voi antaa oman rajansa "
            "asetuksissa."
        ),
        "tarkistamatta": Selitys(
            "Kirjaa tarkistus suunnitelman kohtaan tarkistukset. Jos suunnitelma muuttui paljon, tee uusi versio."
        ),
        "poissulku": Selitys(
            "Kriteeri 9: päihteet, sairaus, tausta tai valmiuden puute eivät estä palveluun pääsyä. Asiakkaan oma halu "
            "tehdä työtä riittää."
        ),
        "tavoittelu-vähän": Selitys(
            "Yritykset kirjataan kohtaan tavoittelu: päivä, tapa ja tulos. Eri tavat ja kotikäynti lasketaan kaikki."
        ),
        "työnantaja-tietää": None,
        "neuvonta-myöhässä": Selitys(
            "Etuusneuvonta kuuluu antaa ennen työn alkua, jotta asiakas tietää, mitä palkka muuttaa."
        ),
        "kerrottu-päätös": None,
        "kuppi-kerrottu": Selitys(
            "Kolmen kupin malli: ensin tutustutaan, sitten kuunnellaan työnantajan tarpeita, ja vasta kolmannella kerralla "
            "kerrotaan hakijasta, luvalla."
        ),
        "kuppi-järjestys": Selitys("Toinen kuppi on työnantajan kuuntelemista. Ilman sitä tarjous on arvaus."),
        "kuppi-sama": None,
        "jatko-myöhässä": None,
    },
)

ALUEET = (VIRHEET, PUUTTEET, HUOMIOT)
