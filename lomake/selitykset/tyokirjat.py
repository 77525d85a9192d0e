"""Excel-työkirjat: tuotava asiakasluettelo ja palautettu kooste."""

from __future__ import annotations

from lomake.language import FiSv, sama
from lomake.selitykset.alue import Alue, Selitys

TUONTI = Alue(
    FiSv("Tuotava Excel-työkirja", "Excel-arbetsbok som tas in"),
    FiSv("Asiakas, jonka riveissä on virhe, jää tuomatta; muut tuodaan. Paikka on taulukko ja solu.", "En klient med fel på sina rader tas inte in; de andra tas in. Stället är blad och cell."),
    ("tuo",),
    sama("3"),
    "opas.md",
    "Asiakkaat Excel-luettelosta",
    alut=("työkirja-", "taulukko-", "sarake-", "ylärivi-", "solu-"),
    koodit={
        "työkirja-makroja": Selitys(FiSv("Makro on ohjelma, joka käynnistyy työkirjan mukana.", "Ett makro är ett program som startar med arbetsboken.")),
        "taulukko-puuttuu": Selitys(FiSv("Nimi on Excelin alareunan välilehdellä.", "Namnet finns på fliken nere i Excel.")),
        "otsikkorivi-puuttuu": Selitys(FiSv("Otsikkorivin yläpuolella saa olla tekstiä. Yhdistettyjä soluja kannattaa välttää.", "Ovanför rubrikraden får det finnas text. Sammanfogade celler är det bäst att undvika.")),
        "esimerkkirivit": Selitys(FiSv("Tuontityökirjan esimerkkirivit tunnistaa asiakastunnuksesta.", "Exempelraderna i importarbetsboken känns igen på klientnumret.")),
        "rivi-ilman-asiakasta": None,
        "asiakas-kahdesti": None,
        "asiakas-puuttuu-luettelosta": None,
        "rivi-pelkkä-tunnus": None,
        "viite-epäselvä": Selitys(
            FiSv("Toiseen riviin voi viitata nimellä tai tunnuksella. Samannimisistä vain tunnus erottaa oikean.", "Till en annan rad kan hänvisas med namn eller nummer. När namnen är lika skiljer bara numret den rätta.")
        ),
        "solu-puhelin": Selitys(FiSv("Muotoile sarake tekstiksi ennen kuin kirjoitat numerot: 050 alkaa nollalla.", "Formatera kolumnen som text innan du skriver numren: 050 börjar med en nolla.")),
    },
)

KOOSTE = Alue(
    FiSv("Palautettu kooste", "Sammanställning som läses tillbaka"),
    FiSv("Koosteeseen kirjoitettu luetaan asiakastiedostoihin solu kerrallaan. Mitä ei lueta, kerrotaan, ja muu kirjataan.", "Det som skrivits i sammanställningen läses in i klientfilerna cell för cell. Det som inte läses berättas, och resten antecknas."),
    ("palauta", "kooste"),
    FiSv("1; 5, kun työkirjaa ei korvata; 6, kun työkirjaa ei voi lukea", "1; 5, när arbetsboken inte ersätts; 6, när arbetsboken inte kan läsas"),
    "opas.md",
    "Kooste: omat asiakkaat yhdessä työkirjassa",
    alut=("kooste-",),
    koodit={
        "kooste-muokattu": Selitys(
            FiSv("Muutokset katoaisivat, jos työkirja tehtäisiin uudelleen päälle.", "Ändringarna skulle försvinna om arbetsboken gjordes på nytt ovanpå."),
            "lomake palauta kooste.xlsx --asiakkaat asiakkaat/ --kirjoita",
        ),
        "kooste-ei-kooste": Selitys(FiSv("Piilotetusta taulukosta näkee, mitä soluissa luki, kun kooste tehtiin.", "På det dolda bladet syns vad som stod i cellerna när sammanställningen gjordes.")),
        "kooste-harmaa": Selitys(FiSv("Valkoiset solut ovat kirjoitettavia, harmaat laskettuja tai asiakastiedostosta.", "Vita celler är till för att skriva i, grå är uträknade eller ur klientfilen.")),
        "kooste-asiakas-tuntematon": Selitys(FiSv("Uusi asiakas tehdään ensin, ja vasta sitten hänen rivinsä luetaan.", "En ny klient görs först, och först därefter läses klientens rader.")),
    },
)

ALUEET = (TUONTI, KOOSTE)
