"""Excel-työkirjat: tuotava asiakasluettelo ja palautettu kooste."""

from __future__ import annotations

from lomake.selitykset.alue import Alue, Selitys

TUONTI = Alue(
    "Tuotava Excel-työkirja",
    "Asiakas, jonka riveissä on virhe, jää tuomatta; muut tuodaan. Paikka on taulukko ja solu.",
    ("tuo",),
    "3",
    "opas.md",
    "Asiakkaat Excel-luettelosta",
    alut=("työkirja-", "taulukko-", "sarake-", "ylärivi-", "solu-"),
    koodit={
        "työkirja-makroja": Selitys("Makro on ohjelma, joka käynnistyy työkirjan mukana."),
        "taulukko-puuttuu": Selitys("Nimi on Excelin alareunan välilehdellä."),
        "otsikkorivi-puuttuu": Selitys("Otsikkorivin yläpuolella saa olla tekstiä. Yhdistettyjä soluja kannattaa välttää."),
        "esimerkkirivit": Selitys("Tuontityökirjan esimerkkirivit tunnistaa asiakastunnuksesta."),
        "rivi-ilman-asiakasta": None,
        "asiakas-kahdesti": None,
        "asiakas-puuttuu-luettelosta": None,
        "rivi-pelkkä-tunnus": None,
        "viite-epäselvä": Selitys(
            "Toiseen riviin voi viitata nimellä tai tunnuksella. Samannimisistä vain tunnus erottaa oikean."
        ),
        "solu-puhelin": Selitys("Muotoile sarake tekstiksi ennen kuin kirjoitat numerot: 050 alkaa nollalla."),
    },
)

KOOSTE = Alue(
    "Palautettu kooste",
    "Koosteeseen kirjoitettu luetaan asiakastiedostoihin solu kerrallaan. Mitä ei lueta, kerrotaan, ja muu kirjataan.",
    ("palauta", "kooste"),
    "1; 5, kun työkirjaa ei korvata; 6, kun työkirjaa ei voi lukea",
    "opas.md",
    "Kooste: omat asiakkaat yhdessä työkirjassa",
    alut=("kooste-",),
    koodit={
        "kooste-muokattu": Selitys(
            "Muutokset katoaisivat, jos työkirja tehtäisiin uudelleen päälle.",
            "lomake palauta kooste.xlsx --asiakkaat asiakkaat/ --kirjoita",
        ),
        "kooste-ei-kooste": Selitys("Piilotetusta taulukosta näkee, mitä soluissa luki, kun kooste tehtiin."),
        "kooste-harmaa": Selitys("Valkoiset solut ovat kirjoitettavia, harmaat laskettuja tai asiakastiedostosta."),
        "kooste-asiakas-tuntematon": Selitys("Uusi asiakas tehdään ensin, ja vasta sitten hänen rivinsä luetaan."),
    },
)

ALUEET = (TUONTI, KOOSTE)
