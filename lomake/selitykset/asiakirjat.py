"""Word-asiakirjat: työnantajan ote, pohjat ja palautettu lomake."""

from __future__ import annotations

from lomake.selitykset.alue import Alue, Selitys

OTE = Alue(
    "Työnantajalle annettava ote",
    "Ote on ainoa paperi, joka lähtee työnantajalle, joten se tehdään vain, kun jokainen ehto täyttyy. Muut lomakkeet "
    "tehdään tavallisesti.",
    ("tayta", "era"),
    "1, kun ote pyydettiin nimeltä",
    "opas.md",
    "Työnantajalle annettava ote",
    alut=("ote-",),
    koodit={
        "ote-yhteyslupa": Selitys(
            "Lupa on työsuhteen aloituksessa (Lomake C). ”Kyllä” on asiakkaan oma päätös, ja hän voi perua sen.",
            "työsuhteet:\n  - id: työ1\n    aloitus:\n      yhteyslupa: kyllä",
        ),
        "ote-suostumus-puuttuu": Selitys(
            "Työsuhteen aloitus viittaa siihen suostumukseen, joka tälle työnantajalle on annettu.",
            "suostumukset:\n  - id: s4\n    laji: työnantaja\n"
            "työsuhteet:\n  - id: työ1\n    aloitus:\n      suostumus: s4",
        ),
        "ote-suostumus-kirjallinen": Selitys(
            "Viitattu suostumus on suullinen tai koskee muuta tahoa kuin työnantajaa.",
            "laji: työnantaja\nmuoto: kirjallinen",
        ),
        "ote-suostumus-sisältö": Selitys(
            "Otteessa kerrotaan sovitusta tuesta, joten suostumuksen tiedoissa pitää olla se.",
            "tiedot: [tuen tarve työssä]\nsuunta: saa antaa",
        ),
        "ote-suostumus-voimassa": Selitys(
            "Voimassaolo katsotaan otteen päivältä: annettu viimeistään sinä päivänä, ei päättynyt eikä peruttu. "
            "Jos suostumus on päättynyt, pyydä asiakkaalta uusi.",
        ),
        "ote-suostumus-toiselle": Selitys(
            "Suostumuksen taho ja työnantajan nimi luetaan samaksi, kun toinen nimistä sisältyy toiseen."
        ),
        "ote-työ-päättynyt": Selitys("Päättyneen työn tuki ei ole enää työnantajan asia."),
        "ote-kielletty-sana": Selitys(
            "Kielletyt sanat ovat profiilin kohdassa kertominen, ja niiden lisäksi otteessa ei saa olla asiakastunnusta eikä "
            "palvelun nimeä."
        ),
    },
)

ASIAKIRJA = Alue(
    "Word-asiakirjan rakenne",
    "Asiakirjaa ei avata, koska se ei ole ehjä tai siinä on jotakin, mitä lomakkeessa ei kuulu olla.",
    ("pohjat tarkista", "tayta", "tyhja", "palauta"),
    "4 (pohja), 6 (palautettu lomake)",
    "opas.md",
    "Oman organisaation pohjat",
    alut=("docx-",),
    koodit={
        "docx-makroja": Selitys("Makro on ohjelma, joka käynnistyy asiakirjan mukana. Lomakkeissa niitä ei ole."),
        "docx-altchunk": Selitys("Upotettu asiakirja jäisi lukematta ja voisi sisältää mitä tahansa."),
        "docx-doctype": Selitys("Määrittelyllä voi hakea sisältöä muualta, joten sellaista asiakirjaa ei avata."),
        "docx-ulkoinen-viittaus": Selitys(
            "Linkitetty kuva haettaisiin verkosta, kun lomake avataan, ja hakeminen kertoisi siitä palvelimelle."
        ),
    },
)

POHJAT = Alue(
    "Word-pohjat",
    "Pohjassa on vika. Lomakkeita ei tehdä yhtään, ennen kuin pohja on korjattu. Kaikki viat kerrotaan kerralla.",
    ("pohjat tarkista", "tayta", "tyhja", "era"),
    "4",
    "opas.md",
    "Oman organisaation pohjat",
    alut=("pohja-",),
    koodit={
        "pohjakansio": None,
        "pohja-ilman-kenttiä": Selitys(
            "Pohjan kentät ovat sisällön ohjausobjekteja, joilla on tunniste. Niitä voi lisätä vain Wordissa: "
            "Kehitystyökalut › Vain teksti -sisällön ohjausobjekti."
        ),
        "pohja-kenttiä-puuttuu": Selitys(
            "Jos jätit kentän tarkoituksella pois, kaikki on kunnossa. Tieto säilyy asiakastiedostossa."
        ),
        "pohja-tuntematon-kenttä": Selitys(
            "Tunniste on kirjoitettu väärin, tai tiedolla on toinen nimi. Nimet näkee oletuspohjan tunnisteista.",
            "väärin  suunnitelma.tavote\noikein  suunnitelma.tavoite",
        ),
        "pohja-tuntematon-valinta": Selitys(
            "Valintaruudun tunniste on kenttä ja vaihtoehdon sana.",
            "lähete.aloite=läheinen",
        ),
        "pohja-kielletty-kenttä": Selitys(
            "Jokaisella lomakkeella on lukija. Työnantaja ei näe asiakkaan salaisia tietoja, eikä Lomakkeella B ole nimeä. "
            "Pohja ei voi muuttaa sitä."
        ),
        "pohja-tunniste-liian-pitkä": Selitys("Valinnan saa lyhentää alkuun, jolla mikään muu valinta ei ala."),
        "pohja-lista-listassa": Selitys(
            "Esimerkiksi tukisuunnitelman lomake tehdään yhdestä työsuhteesta, joten sen tuet ovat yksi luettelo."
        ),
        "pohja-silmukka-auki": Selitys(
            "Koodi ja sen pari ovat samassa kappaleessa, tai kumpikin omalla rivillään.",
            "{%p if asiakas.tulkki %}\nTulkki tarvitaan.\n{%p endif %}",
        ),
        "pohja-jinja-virhe": Selitys("Word voi vaihtaa lainausmerkit kaareviksi. Koodissa ne ovat suoria."),
        "pohja-teksti-katoaa": Selitys("Koodi, joka alkaa {%p tai {%tr, vie mukanaan koko kappaleen tai rivin."),
        "pohja-ei-osata": None,
    },
)

PALAUTUS = Alue(
    "Palautettu lomake",
    "Lomaketta luetaan asiakastiedostoon. Mikä ymmärretään, kirjataan; muu kerrotaan ja jää tiedoston huomioihin. "
    "Mitään ei kirjoiteta ilman valitsinta --kirjoita.",
    ("palauta",),
    "1 (jotakin jäi odottamaan), 6 (lomaketta ei voi lukea)",
    "opas.md",
    "Täytä Wordissa, palauta tiedoksi",
    alut=("palautus-",),
    koodit={
        "palautus-ei-lomake": Selitys(
            "Lomakkeen ominaisuuksissa lukee, mikä lomake se on. Tyhjään asiakirjaan kopioidusta tekstistä se puuttuu."
        ),
        "palautus-versio": Selitys("Kenttien merkitys on voinut muuttua versioiden välillä, joten niitä ei sekoiteta."),
        "palautus-asiakas-puuttuu": Selitys(
            "Tyhjästä täytetyssä lomakkeessa ei ole asiakastunnusta ennen kuin sen kirjoittaa.",
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml",
        ),
        "palautus-toinen-asiakas": Selitys(
            "Lomaketta on käytetty toisen asiakkaan pohjana. Täytä oikean asiakkaan lomake ja siirrä teksti siihen."
        ),
        "palautus-tietue": Selitys(
            "Asiakkaalla voi olla monta saman lajin riviä, esimerkiksi kaksi työsuhdetta.",
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml --tietue työ2",
        ),
        "palautus-ristiriita": Selitys(
            "Lomake tietää, mitä siinä luki täytettäessä. Sekä lomake että tiedosto poikkeavat nyt siitä. Katso molemmat "
            "ennen kuin valitset; valinta koskee jokaista ristiriitaa."
        ),
        "palautus-tyhjennä": Selitys(
            "Kohta on voinut tyhjentyä vahingossa. Jos se on tarkoitus, anna valitsin.",
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml --tyhjennä --kirjoita",
        ),
        "palautus-poista": Selitys(
            "Rivi on voinut kadota vahingossa. Jos se on tarkoitus, anna valitsin.",
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml --poista --kirjoita",
        ),
        "palautus-laskettu": Selitys("Esimerkiksi työsuhteen kesto lasketaan sen päivistä."),
        "palautus-jäljitetty": Selitys("Hyväksyttynä luettu teksti on se, joka lomakkeella näkyy ilman merkintöjä."),
        "palautus-ulkopuolella": Selitys(
            "Marginaaliin, otsikkoon tai ylätunnisteeseen kirjoitettu ei kuulu mihinkään kenttään. Se säilyy tekstinä "
            "kohdassa tiedosto: huomiot, josta sen voi siirtää oikeaan paikkaan."
        ),
    },
)

PDF = Alue(
    "PDF ja esikatselu",
    "Word-lomake on tehty; vain PDF tai kuva jäi tekemättä. Sama komento uudelleen tekee puuttuvat.",
    ("tayta", "tyhja", "era", "esikatsele", "valvo", "paketti"),
    "1; 5, kun tiedostoa ei korvata",
    "opas.md",
    "PDF, esikatselu ja valvonta",
    alut=("pdf-",),
    koodit={
        "pdf-muokattu": Selitys(
            "Allekirjoitus tai muutos katoaisi, jos PDF tehtäisiin uudelleen päälle. Ohjelma tunnistaa itse tekemänsä, "
            "koskemattoman PDF-tiedoston."
        ),
        "pdf-vanha": Selitys("Lomake on täytetty uudelleen ilman valitsinta --pdf, joten viereinen PDF kertoo vanhan tiedon."),
        "pdftoppm-puuttuu": None,
        "esikatselu-lomake": None,
        "watchfiles-puuttuu": None,
    },
)

EHEYS = Alue(
    "Tiedoston eheys",
    "Tiedosto tarkastettiin niin kuin Word ja Excel sen avaisivat. Virhe estää avaamisen tai kertoo liikaa.",
    ("eheys", "era", "pohjat tarkista"),
    "8; 1, kun era löytää virheen; 4, kun se on pohjassa",
    "opas.md",
    "Ovatko tiedostot ehjiä?",
    alut=("eheys-",),
)

KOPIOT = Alue(
    "Kopiot muille",
    "Kopio annetaan vain suostumuksen verran. Ilman sitä kopiota ei tehdä.",
    ("tayta",),
    "1",
    "opas.md",
    "Kopiot verkostolle ja oppilaitokselle",
    alut=("kopio-",),
    koodit={"salaisuus-näkyy": None},
)

ALUEET = (OTE, ASIAKIRJA, POHJAT, PALAUTUS, PDF, EHEYS, KOPIOT)
