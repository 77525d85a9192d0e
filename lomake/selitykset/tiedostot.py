"""Tiedostot, kansiot ja eräajo."""

from __future__ import annotations

from lomake.language import FiSv, sama
from lomake.selitykset.alue import Alue, Selitys

TIEDOSTOT = Alue(
    FiSv("Tiedostot ja kansiot", "Filer och kataloger"),
    FiSv("Tiedostoa ei voi lukea tai kirjoittaa. Asiakirja on joko kokonaan tai ei lainkaan: puolikkaita ei jää.", "Filen kan inte läsas eller skrivas. Ett dokument finns antingen helt eller inte alls: inga halva blir kvar."),
    ("kaikki komennot",),
    FiSv("3 (lukeminen), 5 (kirjoittaminen)", "3 (läsning), 5 (skrivning)"),
    "yllapitajalle.md",
    "Kun jokin ei toimi",
    koodit={
        "ei-lue": Selitys(FiSv("Syy on käyttöjärjestelmän. Tavallisin on kirjoitusvirhe nimessä tai puuttuva oikeus.", "Orsaken är operativsystemets. Vanligast är ett skrivfel i namnet eller en rättighet som saknas.")),
        "ei-kirjoita": Selitys(
            FiSv("Windowsissa tiedostoa ei voi korvata, kun se on auki Wordissa tai Excelissä. Sulje se ja yritä uudelleen.", "I Windows kan en fil inte ersättas när den är öppen i Word eller Excel. Stäng den och försök på nytt.")
        ),
        "ei-tulosta": None,
        "ei-asiakkaita": Selitys(FiSv("Kansiosta luetaan myös alikansiot, mutta ei piilotiedostoja eikä linkkejä, jotka vievät kansiosta ulos.", "Ur en katalog läses också underkatalogerna, men inte dolda filer eller länkar som leder ut ur katalogen.")),
        "aineisto-puuttuu": None,
        "varattu": Selitys(
            FiSv("Lukkotiedosto (.LATU-0101.yaml.lukko) varaa tiedoston yhdelle kirjoittajalle. Se saa jäädä kansioon: varaus loppuu, kun kirjoittaja lopettaa.", "Låsfilen (.LATU-0101.yaml.lukko) reserverar filen för en som skriver. Den får ligga kvar i katalogen: reservationen upphör när den som skriver slutar.")
        ),
        "ei-osata-kirjoittaa": Selitys(
            FiSv("Muutos kirjoitetaan niin, että kommentit ja järjestys säilyvät. Jos se ei onnistu varmasti, mitään ei muuteta.", "Ändringen skrivs så att kommentarer och ordning bevaras. Om det inte säkert lyckas ändras ingenting.")
        ),
        "on-jo": Selitys(FiSv("Asiakastiedostoa ei korvata koskaan uudella. Jos haluat aloittaa alusta, siirrä vanha muualle.", "En klientfil ersätts aldrig med en ny. Om du vill börja om från början, flytta den gamla.")),
        "tunnus-kahdella": Selitys(FiSv("Kahden asiakkaan lomakkeet menisivät samaan kansioon samoilla nimillä.", "Två klienters blanketter skulle hamna i samma katalog med samma namn.")),
        "muokattu": Selitys(
            FiSv("Lomakkeella voi olla asiakkaan vastauksia. Lue ne ensin takaisin, tai korvaa lomake.", "På blanketten kan finnas klientens svar. Läs dem först tillbaka, eller ersätt blanketten."),
            "lomake palauta ulos/LATU-0101/LATU-0101_lahete_2026-11-20.docx --asiakas LATU-0101.yaml --kirjoita",
        ),
        "valmentajalla-ei-asiakkaita": Selitys(FiSv("Nimi on asiakastiedoston kohdassa valmentaja: nimi tai tunnus.", "Namnet finns i klientfilen under valmentaja: namn eller id.")),
        "ei-mitään": Selitys(FiSv("Lomake täytetään vain, kun sen osasta on kirjattu jotakin.", "En blankett fylls i bara när något har antecknats i dess del.")),
    },
)

ERÄAJO = Alue(
    FiSv("Eräajo", "Körning av alla"),
    FiSv("Yksi asiakas tai asiakirja ei pysäytä muita. Sama komento uudelleen jatkaa siitä, mihin jäätiin.", "En klient eller ett dokument stoppar inte de andra. Samma kommando på nytt fortsätter där det slutade."),
    ("era",),
    FiSv("1; 5, kun kirjoittaminen ei onnistu; 7, kun toinen ajo on kesken", "1; 5, när skrivandet inte lyckas; 7, när en annan körning pågår"),
    "era.md",
    "Mitä ajo tekee ja mitä ei",
    alut=("dask-",),
    koodit={
        "kansio-käytössä": None,
        "nimi-varattu": Selitys(FiSv("Windows varaa nimet CON, PRN, AUX, NUL, COM1–9 ja LPT1–9 laitteille.", "Windows reserverar namnen CON, PRN, AUX, NUL, COM1–9 och LPT1–9 för enheter.")),
        "polku-pitkä": Selitys(FiSv("Windowsissa koko polun pituus on enintään 259 merkkiä.", "I Windows är hela sökvägens längd högst 259 tecken.")),
        "asiakas-muuttui": None,
        "asiakirja-vanhentunut": Selitys(
            FiSv("Ohjelma ei poista mitään: vanha lomake voi olla allekirjoitettu. Katso se ja päätä itse.", "Programmet tar inte bort något: en gammal blankett kan vara undertecknad. Se på den och bestäm själv.")
        ),
        "luettelo-rikki": Selitys(FiSv("Luettelo on tiedosto lomake-era.jsonl. Sitä ei muokata käsin.", "Förteckningen är filen lomake-era.jsonl. Den ändras inte för hand.")),
        "työntekijä-kuoli": Selitys(FiSv("Tavallisin syy on muistin loppuminen. Kokeile vähemmillä prosesseilla.", "Den vanligaste orsaken är att minnet tog slut. Pröva med färre processer."),
                                    "lomake era asiakkaat/ -o ulos/ --prosessit 1"),
    },
)  # fmt: skip

SALAUS = Alue(
    FiSv("Salasanat ja salatut tiedostot", "Lösenord och krypterade filer"),
    FiSv("Salattua ei avata eikä kirjoiteta ilman oikeaa salasanaa. Salaamatonta ei käy levyllä välilläkään.", "Något krypterat varken öppnas eller skrivs utan rätt lösenord. Okrypterat är det inte på disken ens emellan."),
    ("salaa", "avaa", "tayta", "palauta"),
    FiSv("2 (salasana ei kelpaa), 3 (avaaminen), 5 (kirjoittaminen)", "2 (lösenordet duger inte), 3 (öppning), 5 (skrivning)"),
    "opas.md",
    "Salasana: salatut asiakirjat ja asiakastiedostot",
    alut=("salattu", "salasana", "salaus-"),
    koodit={
        "salasana-väärä": Selitys(FiSv("Unohtunutta salasanaa ei voi selvittää eikä ohittaa. Varmuuskopio auttaa.", "Ett glömt lösenord kan varken tas reda på eller kringgås. En säkerhetskopia hjälper.")),
        "ei-salata": None,
        "salaamaton": None,
        "selkokielinen-jäi": None,
        "era-salattu": None,
    },
)

SIIVOUS = Alue(
    FiSv("Siivous", "Städning"),
    FiSv("Mitään ei poisteta ilman valitsinta --poista, eikä mitään, mitä ohjelma ei tunne.", "Ingenting tas bort utan väljaren --poista, och ingenting som programmet inte känner till."),
    ("siivoa",),
    sama("1"),
    "opas.md",
    "Siivous: työkopiot, joiden aika on ohi",
    alut=("siivous-",),
)

OHJELMA = Alue(
    FiSv("Ohjelman oma vika", "Programmets eget fel"),
    FiSv("Komento jäi kesken. Kirjoitetut tiedostot ovat ehjiä.", "Kommandot avbröts. Filerna som skrevs är hela."),
    ("kaikki komennot",),
    sama("70"),
    "yllapitajalle.md",
    "Kun jokin ei toimi",
    koodit={"ohjelmavirhe": None, "muisti-loppui": None},
)

ALUEET = (TIEDOSTOT, ERÄAJO, SALAUS, SIIVOUS, OHJELMA)
