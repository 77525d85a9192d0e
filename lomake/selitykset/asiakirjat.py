"""Word-asiakirjat: työnantajan ote, pohjat ja palautettu lomake."""

from __future__ import annotations

from lomake.language import FiSv, sama
from lomake.selitykset.alue import Alue, Selitys

OTE = Alue(
    FiSv("Työnantajalle annettava ote", "Utdraget till arbetsgivaren"),
    FiSv("Ote on ainoa paperi, joka lähtee työnantajalle, joten se tehdään vain, kun jokainen ehto täyttyy. Muut lomakkeet tehdään tavallisesti.", "Utdraget är det enda papper som går till arbetsgivaren, så det görs bara när varje villkor uppfylls. De andra blanketterna görs som vanligt."),
    ("tayta", "era"),
    FiSv("1, kun ote pyydettiin nimeltä", "1, när utdraget begärdes vid namn"),
    "opas.md",
    "Työnantajalle annettava ote",
    alut=("ote-",),
    koodit={
        "ote-yhteyslupa": Selitys(
            FiSv("Lupa on työsuhteen aloituksessa (Lomake C). ”Kyllä” on asiakkaan oma päätös, ja hän voi perua sen.", "Tillståndet finns i anställningens början (Blankett C). ”Ja” är klientens eget beslut, och klienten kan återta det."),
            "työsuhteet:\n  - id: työ1\n    aloitus:\n      yhteyslupa: kyllä",
        ),
        "ote-suostumus-puuttuu": Selitys(
            FiSv("Työsuhteen aloitus viittaa siihen suostumukseen, joka tälle työnantajalle on annettu.", "Anställningens början hänvisar till det samtycke som har getts för den här arbetsgivaren."),
            "suostumukset:\n  - id: s4\n    laji: työnantaja\n"
            "työsuhteet:\n  - id: työ1\n    aloitus:\n      suostumus: s4",
        ),
        "ote-suostumus-kirjallinen": Selitys(
            FiSv("Viitattu suostumus on suullinen tai koskee muuta tahoa kuin työnantajaa.", "Samtycket som det hänvisas till är muntligt eller gäller en annan part än arbetsgivaren."),
            "laji: työnantaja\nmuoto: kirjallinen",
        ),
        "ote-suostumus-sisältö": Selitys(
            FiSv("Otteessa kerrotaan sovitusta tuesta, joten suostumuksen tiedoissa pitää olla se.", "I utdraget berättas om det avtalade stödet, så samtyckets uppgifter ska innehålla det."),
            "tiedot: [tuen tarve työssä]\nsuunta: saa antaa",
        ),
        "ote-suostumus-voimassa": Selitys(
            FiSv("Voimassaolo katsotaan otteen päivältä: annettu viimeistään sinä päivänä, ei päättynyt eikä peruttu. Jos suostumus on päättynyt, pyydä asiakkaalta uusi.", "Giltigheten ses på utdragets dag: getts senast den dagen, varken upphört eller återkallats. Om samtycket har upphört, be klienten om ett nytt."),
        ),
        "ote-suostumus-toiselle": Selitys(
            FiSv("Suostumuksen taho ja työnantajan nimi luetaan samaksi, kun toinen nimistä sisältyy toiseen.", "Samtyckets part och arbetsgivarens namn läses som samma när det ena namnet ingår i det andra.")
        ),
        "ote-työ-päättynyt": Selitys(FiSv("Päättyneen työn tuki ei ole enää työnantajan asia.", "Stödet i ett arbete som upphört är inte längre arbetsgivarens sak.")),
        "ote-kielletty-sana": Selitys(
            FiSv("Kielletyt sanat ovat profiilin kohdassa kertominen, ja niiden lisäksi otteessa ei saa olla asiakastunnusta eikä palvelun nimeä.", "De förbjudna orden finns i yrkesprofilen under att berätta, och dessutom får utdraget inte innehålla klientnumret eller tjänstens namn.")
        ),
    },
)

ASIAKIRJA = Alue(
    FiSv("Word-asiakirjan rakenne", "Word-dokumentets struktur"),
    FiSv("Asiakirjaa ei avata, koska se ei ole ehjä tai siinä on jotakin, mitä lomakkeessa ei kuulu olla.", "Dokumentet öppnas inte, eftersom det inte är helt eller har något som inte hör hemma i en blankett."),
    ("pohjat tarkista", "tayta", "tyhja", "palauta"),
    FiSv("4 (pohja), 6 (palautettu lomake)", "4 (mall), 6 (blankett som läses tillbaka)"),
    "opas.md",
    "Oman organisaation pohjat",
    alut=("docx-",),
    koodit={
        "docx-makroja": Selitys(FiSv("Makro on ohjelma, joka käynnistyy asiakirjan mukana. Lomakkeissa niitä ei ole.", "Ett makro är ett program som startar med dokumentet. I blanketter finns inga.")),
        "docx-altchunk": Selitys(FiSv("Upotettu asiakirja jäisi lukematta ja voisi sisältää mitä tahansa.", "Ett inbäddat dokument skulle förbli oläst och kunde innehålla vad som helst.")),
        "docx-doctype": Selitys(FiSv("Määrittelyllä voi hakea sisältöä muualta, joten sellaista asiakirjaa ei avata.", "Med en definition kan innehåll hämtas utifrån, så ett sådant dokument öppnas inte.")),
        "docx-ulkoinen-viittaus": Selitys(
            FiSv("Linkitetty kuva haettaisiin verkosta, kun lomake avataan, ja hakeminen kertoisi siitä palvelimelle.", "En länkad bild skulle hämtas ur nätet när blanketten öppnas, och hämtningen skulle berätta det för servern.")
        ),
    },
)

POHJAT = Alue(
    FiSv("Word-pohjat", "Word-mallar"),
    FiSv("Pohjassa on vika. Lomakkeita ei tehdä yhtään, ennen kuin pohja on korjattu. Kaikki viat kerrotaan kerralla.", "Mallen har ett fel. Inga blanketter görs förrän mallen är rättad. Alla fel berättas på en gång."),
    ("pohjat tarkista", "tayta", "tyhja", "era"),
    sama("4"),
    "opas.md",
    "Oman organisaation pohjat",
    alut=("pohja-",),
    koodit={
        "pohjakansio": None,
        "pohja-ilman-kenttiä": Selitys(
            FiSv("Pohjan kentät ovat sisällön ohjausobjekteja, joilla on tunniste. Niitä voi lisätä vain Wordissa: Kehitystyökalut › Vain teksti -sisällön ohjausobjekti.", "Mallens fält är innehållskontroller med en tagg. De kan bara läggas till i Word: Utvecklare › Innehållskontroll för oformaterad text.")
        ),
        "pohja-kenttiä-puuttuu": Selitys(
            FiSv("Jos jätit kentän tarkoituksella pois, kaikki on kunnossa. Tieto säilyy asiakastiedostossa.", "Om du lämnade bort fältet med avsikt är allt i sin ordning. Uppgiften finns kvar i klientfilen.")
        ),
        "pohja-tuntematon-kenttä": Selitys(
            FiSv("Tunniste on kirjoitettu väärin, tai tiedolla on toinen nimi. Nimet näkee oletuspohjan tunnisteista.", "Taggen är felskriven, eller så har uppgiften ett annat namn. Namnen syns i standardmallens taggar."),
            "väärin  suunnitelma.tavote\noikein  suunnitelma.tavoite",
        ),
        "pohja-tuntematon-valinta": Selitys(
            FiSv("Valintaruudun tunniste on kenttä ja vaihtoehdon sana.", "En kryssrutas tagg är fältet och alternativets ord, på finska."),
            "lähete.aloite=läheinen",
        ),
        "pohja-kielletty-kenttä": Selitys(
            FiSv("Jokaisella lomakkeella on lukija. Työnantaja ei näe asiakkaan salaisia tietoja, eikä Lomakkeella B ole nimeä. Pohja ei voi muuttaa sitä.", "Varje blankett har en läsare. Arbetsgivaren ser inte klientens hemliga uppgifter, och på Blankett B finns inget namn. En mall kan inte ändra det.")
        ),
        "pohja-tunniste-liian-pitkä": Selitys(FiSv("Valinnan saa lyhentää alkuun, jolla mikään muu valinta ei ala.", "Alternativet får förkortas till en början som inget annat alternativ har.")),
        "pohja-lista-listassa": Selitys(
            FiSv("Esimerkiksi tukisuunnitelman lomake tehdään yhdestä työsuhteesta, joten sen tuet ovat yksi luettelo.", "Till exempel görs stödplanens blankett av en anställning, så dess stöd är en enda lista.")
        ),
        "pohja-silmukka-auki": Selitys(
            FiSv("Koodi ja sen pari ovat samassa kappaleessa, tai kumpikin omalla rivillään.", "Koden och dess par är i samma stycke, eller vardera på en egen rad."),
            "{%p if asiakas.tulkki %}\nTulkki tarvitaan.\n{%p endif %}",
        ),
        "pohja-jinja-virhe": Selitys(FiSv("Word voi vaihtaa lainausmerkit kaareviksi. Koodissa ne ovat suoria.", "Word kan byta citattecknen till krökta. I koden är de raka.")),
        "pohja-teksti-katoaa": Selitys(FiSv("Koodi, joka alkaa {%p tai {%tr, vie mukanaan koko kappaleen tai rivin.", "En kod som börjar med {%p eller {%tr tar med sig hela stycket eller raden.")),
        "pohja-ei-osata": None,
    },
)

PALAUTUS = Alue(
    FiSv("Palautettu lomake", "Blankett som läses tillbaka"),
    FiSv("Lomaketta luetaan asiakastiedostoon. Mikä ymmärretään, kirjataan; muu kerrotaan ja jää tiedoston huomioihin. Mitään ei kirjoiteta ilman valitsinta --kirjoita.", "Blanketten läses in i klientfilen. Det som förstås antecknas; resten berättas och blir kvar bland filens anteckningar. Ingenting skrivs utan väljaren --kirjoita."),
    ("palauta",),
    FiSv("1 (jotakin jäi odottamaan), 6 (lomaketta ei voi lukea)", "1 (något blev i väntan), 6 (blanketten kan inte läsas)"),
    "opas.md",
    "Täytä Wordissa, palauta tiedoksi",
    alut=("palautus-",),
    koodit={
        "palautus-ei-lomake": Selitys(
            FiSv("Lomakkeen ominaisuuksissa lukee, mikä lomake se on. Tyhjään asiakirjaan kopioidusta tekstistä se puuttuu.", "I blankettens egenskaper står vilken blankett det är. I text som kopierats till ett tomt dokument saknas det.")
        ),
        "palautus-versio": Selitys(FiSv("Kenttien merkitys on voinut muuttua versioiden välillä, joten niitä ei sekoiteta.", "Fältens betydelse kan ha ändrats mellan versionerna, så de blandas inte ihop.")),
        "palautus-asiakas-puuttuu": Selitys(
            FiSv("Tyhjästä täytetyssä lomakkeessa ei ole asiakastunnusta ennen kuin sen kirjoittaa.", "En blankett som fyllts i från en tom har inget klientnummer förrän det skrivs."),
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml",
        ),
        "palautus-toinen-asiakas": Selitys(
            FiSv("Lomaketta on käytetty toisen asiakkaan pohjana. Täytä oikean asiakkaan lomake ja siirrä teksti siihen.", "Blanketten har använts som mall för en annan klient. Fyll i rätt klients blankett och flytta texten dit.")
        ),
        "palautus-tietue": Selitys(
            FiSv("Asiakkaalla voi olla monta saman lajin riviä, esimerkiksi kaksi työsuhdetta.", "En klient kan ha flera rader av samma slag, till exempel två anställningar."),
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml --tietue työ2",
        ),
        "palautus-ristiriita": Selitys(
            FiSv("Lomake tietää, mitä siinä luki täytettäessä. Sekä lomake että tiedosto poikkeavat nyt siitä. Katso molemmat ennen kuin valitset; valinta koskee jokaista ristiriitaa.", "Blanketten vet vad som stod i den när den fylldes i. Nu avviker både blanketten och filen från det. Se på båda innan du väljer; valet gäller varje konflikt.")
        ),
        "palautus-tyhjennä": Selitys(
            FiSv("Kohta on voinut tyhjentyä vahingossa. Jos se on tarkoitus, anna valitsin.", "Punkten kan ha tömts av misstag. Om det är avsikten, ge väljaren."),
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml --tyhjennä --kirjoita",
        ),
        "palautus-poista": Selitys(
            FiSv("Rivi on voinut kadota vahingossa. Jos se on tarkoitus, anna valitsin.", "Raden kan ha försvunnit av misstag. Om det är avsikten, ge väljaren."),
            "lomake palauta lomake.docx --asiakas LATU-0101.yaml --poista --kirjoita",
        ),
        "palautus-laskettu": Selitys(FiSv("Esimerkiksi työsuhteen kesto lasketaan sen päivistä.", "Till exempel räknas anställningens längd ut ur dess dagar.")),
        "palautus-jäljitetty": Selitys(FiSv("Hyväksyttynä luettu teksti on se, joka lomakkeella näkyy ilman merkintöjä.", "Text som lästs som godkänd är den som syns på blanketten utan markeringar.")),
        "palautus-ulkopuolella": Selitys(
            FiSv("Marginaaliin, otsikkoon tai ylätunnisteeseen kirjoitettu ei kuulu mihinkään kenttään. Se säilyy tekstinä kohdassa tiedosto: huomiot, josta sen voi siirtää oikeaan paikkaan.", "Det som skrivits i marginalen, rubriken eller sidhuvudet hör inte till något fält. Det bevaras som text under filens anteckningar, varifrån det kan flyttas till rätt ställe.")
        ),
    },
)

PDF = Alue(
    FiSv("PDF ja esikatselu", "PDF och förhandsvisning"),
    FiSv("Word-lomake on tehty; vain PDF tai kuva jäi tekemättä. Sama komento uudelleen tekee puuttuvat.", "Word-blanketten är gjord; bara PDF-filen eller bilden blev ogjord. Samma kommando på nytt gör det som saknas."),
    ("tayta", "tyhja", "era", "esikatsele", "valvo", "paketti"),
    FiSv("1; 5, kun tiedostoa ei korvata", "1; 5, när filen inte ersätts"),
    "opas.md",
    "PDF, esikatselu ja valvonta",
    alut=("pdf-",),
    koodit={
        "pdf-muokattu": Selitys(
            FiSv("Allekirjoitus tai muutos katoaisi, jos PDF tehtäisiin uudelleen päälle. Ohjelma tunnistaa itse tekemänsä, koskemattoman PDF-tiedoston.", "Underskriften eller ändringen skulle försvinna om PDF-filen gjordes på nytt. Programmet känner igen en orörd PDF-fil som det själv har gjort.")
        ),
        "pdf-vanha": Selitys(FiSv("Lomake on täytetty uudelleen ilman valitsinta --pdf, joten viereinen PDF kertoo vanhan tiedon.", "Blanketten är ifylld på nytt utan väljaren --pdf, så PDF-filen bredvid säger det gamla.")),
        "pdftoppm-puuttuu": None,
        "esikatselu-lomake": None,
        "watchfiles-puuttuu": None,
    },
)

EHEYS = Alue(
    FiSv("Tiedoston eheys", "Är filen hel"),
    FiSv("Tiedosto tarkastettiin niin kuin Word ja Excel sen avaisivat. Virhe estää avaamisen tai kertoo liikaa.", "Filen granskades så som Word och Excel skulle öppna den. Ett fel hindrar öppnandet eller berättar för mycket."),
    ("eheys", "era", "pohjat tarkista"),
    FiSv("8; 1, kun era löytää virheen; 4, kun se on pohjassa", "8; 1, när era hittar ett fel; 4, när det är i en mall"),
    "opas.md",
    "Ovatko tiedostot ehjiä?",
    alut=("eheys-",),
)

KOPIOT = Alue(
    FiSv("Kopiot muille", "Kopior för andra"),
    FiSv("Kopio annetaan vain suostumuksen verran. Ilman sitä kopiota ei tehdä.", "En kopia ges bara så långt samtycket räcker. Utan det görs ingen kopia."),
    ("tayta",),
    sama("1"),
    "opas.md",
    "Kopiot verkostolle ja oppilaitokselle",
    alut=("kopio-",),
    koodit={"salaisuus-näkyy": None},
)

ALUEET = (OTE, ASIAKIRJA, POHJAT, PALAUTUS, PDF, EHEYS, KOPIOT)
