"""Säännöt kenttien välillä: mitä virheet, puutteet ja huomiot tarkoittavat."""

from __future__ import annotations

from lomake.language import FiSv, sama
from lomake.selitykset.alue import Alue, Selitys

VIRHEET = Alue(
    FiSv("Ristiriidat", "Motsägelser"),
    FiSv("Kaksi tietoa ei voi olla yhtä aikaa totta. Ohjelma ei arvaa, kumpi on oikein, joten tämän asiakkaan lomakkeita ei tehdä, ennen kuin ristiriita on korjattu.", "Två uppgifter kan inte vara sanna samtidigt. Programmet gissar inte vilken som är rätt, så klientens blanketter görs inte förrän motsägelsen är rättad."),
    ("tarkista", "tayta", "era", "opastus"),
    sama("3"),
    "opas.md",
    "Mitä tarkistus kertoo",
    koodit={
        "viite-puuttuu": Selitys(
            FiSv("Rivin tunnus on kirjoitettu väärin, tai rivi on poistettu, vaikka siihen viitataan.", "Radens nummer är felskrivet, eller så har raden tagits bort fast det hänvisas till den."),
            "profiili:\n  toiveet:\n    - id: t1\ntyönhakusuunnitelmat:\n  - id: ts1\n    toiveet: [t1]",
        ),
        "tunnus-kahdesti": Selitys(FiSv("Viittaus tarkoittaisi kahta riviä. Tavallinen syy on kopioitu rivi.", "En hänvisning skulle betyda två rader. Den vanligaste orsaken är en kopierad rad.")),
        "järjestys": Selitys(
            FiSv("Esimerkiksi suunnitelman tarkistus ei voi olla ennen suunnitelmaa. Katso molemmat päivät ja vuodet.", "Till exempel kan en översyn av planen inte vara före planen. Se på båda dagarna och åren.")
        ),
        "tulevaisuus": Selitys(
            FiSv("Raja on tulostuspäivä tai tämä päivä, kumpi on myöhemmin. Sovitut päivät, kuten tarkistus, voivat olla edessä.", "Gränsen är utskriftsdagen eller den här dagen, vilkendera som är senare. Avtalade dagar, som en översyn, kan ligga framför."),
        ),
        "väli": Selitys(FiSv("Luku on niin suuri tai pieni, että se on todennäköisesti kirjoitusvirhe tai väärä yksikkö.", "Talet är så stort eller litet att det troligen är ett skrivfel eller fel enhet.")),
        "hetu-syntymäaika": Selitys(
            FiSv("Syntymäaika on henkilötunnuksen alussa. Jos tunnus on kirjattu, syntymäajan voi jättää pois.", "Födelsedatumet är i början av personbeteckningen. Om beteckningen är antecknad kan födelsedatumet lämnas bort.")
        ),
        "hetu-tilapäinen": Selitys(
            FiSv("Kenellekään Suomessa asuvalle ei anneta yksilönumeroa 900–999. Sellainen on tilapäinen tai keksitty tunnus.", "Ingen som bor i Finland får individnumren 900–999. En sådan beteckning är tillfällig eller påhittad.")
        ),
        "päättyi-alkamatta": None,
        "avoin-laji": Selitys(
            FiSv("Työkokeilu ja kuntouttava työtoiminta eivät ole työsuhteita, vaikka työ tehdään tavallisella työpaikalla. Niitä ei lasketa avoimeksi työksi.", "Arbetsprövning och arbetsverksamhet i rehabiliteringssyfte är inte anställningar, fast arbetet görs på en vanlig arbetsplats. De räknas inte som öppet arbete.")
        ),
        "suostumus-kirjallinen": Selitys(
            FiSv("Suullinen, kirjattu suostumus on muita tahoja varten. Työnantajan kanssa se ei riitä.", "Ett muntligt, antecknat samtycke är för andra parter. Med arbetsgivaren räcker det inte.")
        ),
        "suostumus-tiedot": Selitys(
            FiSv("Työnantajalle voi kertoa tuen tarpeesta työssä. Siihen ei tarvita diagnoosia eikä etuuksia.", "För arbetsgivaren kan man berätta om behovet av stöd i arbetet. Det kräver varken diagnos eller förmåner."),
            "väärin  tiedot: [diagnoosi]\noikein  tiedot: [tuen tarve työssä]",
        ),
        "kerrottu-ilman-suostumusta": Selitys(
            FiSv("Suostumuksen taho, antopäivä ja voimassaolo katsotaan tapaamisen päivältä. Jos suostumus oli olemassa, tarkista sen taho ja päivät; jos ei, kyse on asiasta, joka kannattaa ottaa esiin tiimissä.", "Samtyckets part, dagen då det gavs och giltigheten ses på mötets dag. Om samtycket fanns, kontrollera dess part och dagar; om inte, är det en sak att ta upp i teamet.")
        ),
        "kerrottu-rajoitteet": None,
        "kertominen-päätös": Selitys(
            FiSv("Asiakkaan päätös on profiilissa (kertominen), ja suunnitelma viittaa siihen. Uusin päätös on voimassa.", "Klientens beslut finns i yrkesprofilen (att berätta), och planen hänvisar till det. Det nyaste beslutet gäller.")
        ),
        "kertominen-sanat": Selitys(
            FiSv("Sanat tulisivat paperille, jonka voi nähdä muukin. Siksi ne poistetaan, kun päätös on, ettei kerrota.", "Orden skulle komma på papper som också någon annan kan se. Därför tas de bort när beslutet är att inget berättas.")
        ),
        "päättäminen-työssä": None,
        "korvaa-järjestys": Selitys(FiSv("Uudempi suunnitelma korvaa vanhemman, ja uudempi on luettelossa alempana.", "En nyare plan ersätter en äldre, och den nyare står längre ner i listan.")),
        "korvaa-kahdesti": Selitys(FiSv("Versiot ovat jono: ts1, ts2 korvaa ts1:n, ts3 korvaa ts2:n.", "Versionerna är en kö: ts1, ts2 ersätter ts1, ts3 ersätter ts2.")),
        "viikko": Selitys(FiSv("Viikko on ISO-viikko: maanantaista sunnuntaihin.", "Veckan är en ISO-vecka: från måndag till söndag."), "oikein  2026-W47"),
        "viikko-kahdesti": None,
        "kriteeri-kahdesti": None,
        "tunnit-summa": Selitys(
            FiSv("Viikon tunnit jaetaan kahdella tavalla: mitä tehtiin ja missä. Kummankin summa on sama viikko.", "Veckans timmar delas upp på två sätt: vad som gjordes och var. Summan av båda är samma vecka.")
        ),
    },
)

PUUTTEET = Alue(
    FiSv("Puutteet", "Brister"),
    FiSv("Kohta tarvitaan valmiiseen lomakkeeseen. Lomake tehdään silti, ja kohta on siinä tyhjänä.", "Punkten behövs i en färdig blankett. Blanketten görs ändå, och punkten är tom i den."),
    ("tarkista", "tayta", "era"),
    sama("1 (tarkista), 0 (tayta)"),
    "opas.md",
    "Mitä tarkistus kertoo",
    koodit={
        "puuttuu": Selitys(
            FiSv("Lomakkeen osasta on jo kirjattu jotakin, joten sen tarvittavat kohdat kerrotaan. Osasta, jota ei ole aloitettu, ei sanota mitään. Jos kohta ei ole vielä tiedossa, se saa jäädä.", "Något har redan antecknats i blankettens del, så de punkter som den behöver berättas. Om en del som inte är påbörjad sägs ingenting. Om punkten ännu inte är känd får den vara.")
        ),
        "liian-vähän": Selitys(
            FiSv("Määrä on lomakkeiston vaatimus: esimerkiksi suunnitelma tarvitsee vähintään kaksi asiakkaan toivetta.", "Antalet är blanketternas krav: till exempel behöver en plan minst två av klientens önskemål.")
        ),
        "toive-ammatti": Selitys(FiSv("Työtä ei voi etsiä pelkän työajan tai matkan perusteella.", "Man kan inte söka arbete bara efter arbetstid eller avstånd."), "laji: ammatti"),
        "läheinen-suostumus": Selitys(
            FiSv("Läheisen nimen voi kirjata ilman suostumusta. Yhteydenotto tarvitsee sen.", "En närståendes namn kan antecknas utan samtycke. För att ta kontakt behövs det."),
            "suostumukset:\n  - id: s1\n    laji: läheinen",
        ),
        "keskeytys-tauko": Selitys(FiSv("Tauon ajalta ei lasketa myöhästymisiä.", "Under en paus räknas inga förseningar.")),
        "allekirjoitus-puuttuu": Selitys(
            FiSv("Laatukriteerit 16 ja 22 edellyttävät asiakkaan allekirjoitusta. Suullinen hyväksyntä kirjataan, mutta se ei ole allekirjoitus.", "Kvalitetskriterierna 16 och 22 förutsätter klientens underskrift. Ett muntligt godkännande antecknas, men det är ingen underskrift."),
            "allekirjoitukset:\n  asiakas: {nimi: Eeva Esimerkki, päiväys: 20.11.2026, tapa: käsin}",
        ),
    },
)

HUOMIOT = Alue(
    FiSv("Huomiot", "Observationer"),
    FiSv("Neuvo tai varoitus: asia voi olla oikeinkin. Lomakkeet tehdään.", "Ett råd eller en varning: saken kan också vara rätt. Blanketterna görs."),
    ("tarkista", "tayta", "era"),
    sama("1 (tarkista), 0 (tayta)"),
    "opas.md",
    "Mitä tarkistus kertoo",
    alut=("kuppi-",),
    koodit={
        "turvakielto": Selitys(
            FiSv("Väestötietojärjestelmän turvakielto kieltää osoitteen ja kotikunnan luovuttamisen. Lomakkeista ne jäävät pois, mutta asiakastiedostossa ne näkyvät: kirjoita niitä vain, jos on pakko.", "En spärrmarkering i befolkningsdatasystemet förbjuder att adress och hemkommun lämnas ut. De utelämnas ur blanketterna, men i klientfilen syns de: skriv dem bara om det är nödvändigt.")
        ),
        "yhteyslupa": Selitys(
            FiSv("Lupa on asiakkaan tämänhetkinen päätös, ja se on voinut muuttua tapaamisen jälkeen. Mennyttä ei muuteta.", "Tillståndet är klientens beslut just nu, och det kan ha ändrats efter mötet. Det som varit ändras inte.")
        ),
        "b-nimi": Selitys(FiSv("Lomake B käsitellään tiimissä ja luetaan laskentaan, joten siinä on vain asiakastunnus.", "Blankett B behandlas i teamet och läses in i statistiken, så där finns bara klientnumret.")),
        "tunnit-yhteensä": None,
        "yleistuki-ennen": None,
        "tuki-päättynyt": Selitys(
            FiSv("Työmarkkinatuen ja peruspäivärahan korvasi yleistuki 1.5.2026. Vanhat tiedot voivat jäädä ennalleen.", "Arbetsmarknadsstödet och grunddagpenningen ersattes av allmänt stöd 1.5.2026. Gamla uppgifter får stå kvar.")
        ),
        "palkka-yksikkö": Selitys(FiSv("Kuukausipalkka on saatettu kirjata tuntipalkaksi tai toisin päin.", "Månadslönen kan ha antecknats som timlön eller tvärtom.")),
        "tarkistusväli": Selitys(
            FiSv("Laatukriteerit edellyttävät suunnitelman tarkistamista määräajoin. Organisaatio voi antaa oman rajansa asetuksissa.", "Kvalitetskriterierna förutsätter att planen ses över regelbundet. Organisationen kan ge sin egen gräns i inställningarna.")
        ),
        "tarkistamatta": Selitys(
            FiSv("Kirjaa tarkistus suunnitelman kohtaan tarkistukset. Jos suunnitelma muuttui paljon, tee uusi versio.", "Anteckna översynen i planens översyner. Om planen ändrades mycket, gör en ny version.")
        ),
        "poissulku": Selitys(
            FiSv("Kriteeri 9: päihteet, sairaus, tausta tai valmiuden puute eivät estä palveluun pääsyä. Asiakkaan oma halu tehdä työtä riittää.", "Kriterium 9: rusmedel, sjukdom, bakgrund eller bristande beredskap hindrar inte någon från att komma med i tjänsten. Klientens egen vilja att arbeta räcker.")
        ),
        "tavoittelu-vähän": Selitys(
            FiSv("Yritykset kirjataan kohtaan tavoittelu: päivä, tapa ja tulos. Eri tavat ja kotikäynti lasketaan kaikki.", "Försöken antecknas under uppsökande arbete: dag, sätt och resultat. Olika sätt och hembesök räknas alla.")
        ),
        "työnantaja-tietää": None,
        "neuvonta-myöhässä": Selitys(
            FiSv("Etuusneuvonta kuuluu antaa ennen työn alkua, jotta asiakas tietää, mitä palkka muuttaa.", "Förmånsrådgivningen ska ges innan arbetet börjar, så att klienten vet vad lönen ändrar.")
        ),
        "kerrottu-päätös": None,
        "kuppi-kerrottu": Selitys(
            FiSv("Kolmen kupin malli: ensin tutustutaan, sitten kuunnellaan työnantajan tarpeita, ja vasta kolmannella kerralla kerrotaan hakijasta, luvalla.", "Modellen med tre koppar: först lär man känna varandra, sedan lyssnar man till arbetsgivarens behov, och först tredje gången berättar man om den arbetssökande, med lov.")
        ),
        "kuppi-järjestys": Selitys(FiSv("Toinen kuppi on työnantajan kuuntelemista. Ilman sitä tarjous on arvaus.", "Den andra koppen är att lyssna på arbetsgivaren. Utan den är erbjudandet en gissning.")),
        "kuppi-sama": None,
        "jatko-myöhässä": None,
    },
)

ALUEET = (VIRHEET, PUUTTEET, HUOMIOT)
