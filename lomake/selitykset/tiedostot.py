"""Tiedostot, kansiot ja eräajo."""

from __future__ import annotations

from lomake.selitykset.alue import Alue, Selitys

TIEDOSTOT = Alue(
    "Tiedostot ja kansiot",
    "Tiedostoa ei voi lukea tai kirjoittaa. Asiakirja on joko kokonaan tai ei lainkaan: puolikkaita ei jää.",
    ("kaikki komennot",),
    "3 (lukeminen), 5 (kirjoittaminen)",
    "yllapitajalle.md",
    "Kun jokin ei toimi",
    koodit={
        "ei-lue": Selitys("Syy on käyttöjärjestelmän. Tavallisin on kirjoitusvirhe nimessä tai puuttuva oikeus."),
        "ei-kirjoita": Selitys(
            "Windowsissa tiedostoa ei voi korvata, kun se on auki Wordissa tai Excelissä. Sulje se ja yritä uudelleen."
        ),
        "ei-tulosta": None,
        "ei-asiakkaita": Selitys("Kansiosta luetaan myös alikansiot, mutta ei piilotiedostoja eikä linkkejä, jotka vievät kansiosta ulos."),
        "aineisto-puuttuu": None,
        "varattu": Selitys(
            "Lukkotiedosto (.LATU-0101.yaml.lukko) varaa tiedoston yhdelle kirjoittajalle. Se saa jäädä kansioon: varaus "
            "loppuu, kun kirjoittaja lopettaa."
        ),
        "ei-osata-kirjoittaa": Selitys(
            "Muutos kirjoitetaan niin, että kommentit ja järjestys säilyvät. Jos se ei onnistu varmasti, mitään ei muuteta."
        ),
        "on-jo": Selitys("Asiakastiedostoa ei korvata koskaan uudella. Jos haluat aloittaa alusta, siirrä vanha muualle."),
        "tunnus-kahdella": Selitys("Kahden asiakkaan lomakkeet menisivät samaan kansioon samoilla nimillä."),
        "muokattu": Selitys(
            "Lomakkeella voi olla asiakkaan vastauksia. Lue ne ensin takaisin, tai korvaa lomake.",
            "lomake palauta ulos/LATU-0101/LATU-0101_lahete_2026-11-20.docx --asiakas LATU-0101.yaml --kirjoita",
        ),
        "valmentajalla-ei-asiakkaita": Selitys("Nimi on asiakastiedoston kohdassa valmentaja: nimi tai tunnus."),
        "ei-mitään": Selitys("Lomake täytetään vain, kun sen osasta on kirjattu jotakin."),
    },
)

ERÄAJO = Alue(
    "Eräajo",
    "Yksi asiakas tai asiakirja ei pysäytä muita. Sama komento uudelleen jatkaa siitä, mihin jäätiin.",
    ("era",),
    "1; 5, kun kirjoittaminen ei onnistu; 7, kun toinen ajo on kesken",
    "era.md",
    "Mitä ajo tekee ja mitä ei",
    alut=("dask-",),
    koodit={
        "kansio-käytössä": None,
        "nimi-varattu": Selitys("Windows varaa nimet CON, PRN, AUX, NUL, COM1–9 ja LPT1–9 laitteille."),
        "polku-pitkä": Selitys("Windowsissa koko polun pituus on enintään 259 merkkiä."),
        "asiakas-muuttui": None,
        "asiakirja-vanhentunut": Selitys(
            "Ohjelma ei poista mitään: vanha lomake voi olla allekirjoitettu. Katso se ja päätä itse."
        ),
        "luettelo-rikki": Selitys("Luettelo on tiedosto lomake-era.jsonl. Sitä ei muokata käsin."),
        "työntekijä-kuoli": Selitys("Tavallisin syy on muistin loppuminen. Kokeile vähemmillä prosesseilla.",
                                    "lomake era asiakkaat/ -o ulos/ --prosessit 1"),
    },
)  # fmt: skip

SALAUS = Alue(
    "Salasanat ja salatut tiedostot",
    "Salattua ei avata eikä kirjoiteta ilman oikeaa salasanaa. Salaamatonta ei käy levyllä välilläkään.",
    ("salaa", "avaa", "tayta", "palauta"),
    "2 (salasana ei kelpaa), 3 (avaaminen), 5 (kirjoittaminen)",
    "opas.md",
    "Salasana: salatut asiakirjat ja asiakastiedostot",
    alut=("salattu", "salasana", "salaus-"),
    koodit={
        "salasana-väärä": Selitys("Unohtunutta salasanaa ei voi selvittää eikä ohittaa. Varmuuskopio auttaa."),
        "ei-salata": None,
        "salaamaton": None,
        "selkokielinen-jäi": None,
        "era-salattu": None,
    },
)

SIIVOUS = Alue(
    "Siivous",
    "Mitään ei poisteta ilman valitsinta --poista, eikä mitään, mitä ohjelma ei tunne.",
    ("siivoa",),
    "1",
    "opas.md",
    "Siivous: työkopiot, joiden aika on ohi",
    alut=("siivous-",),
)

OHJELMA = Alue(
    "Ohjelman oma vika",
    "Komento jäi kesken. Kirjoitetut tiedostot ovat ehjiä.",
    ("kaikki komennot",),
    "70",
    "yllapitajalle.md",
    "Kun jokin ei toimi",
    koodit={"ohjelmavirhe": None, "muisti-loppui": None},
)

ALUEET = (TIEDOSTOT, ERÄAJO, SALAUS, SIIVOUS, OHJELMA)
