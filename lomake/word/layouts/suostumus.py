"""Suostumus tietojen antamiseen ja hankkimiseen (lomakkeisto 2.3): one form for each instance, two pages."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import FiSv, sama
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Asettelu,
    Kentät,
    Kysymys,
    Ohje,
    Osio,
    Ruudut,
    Teksti,
    Tieto,
    Vastaus,
)

_TAHO = Osio(
    FiSv("Taho ja suunta", "Instans och riktning"),
    (
        Ohje(
            FiSv(
                "Tahon laji on yksi näistä: terveydenhuolto, sosiaalihuolto, työllisyyspalvelut, Kela, eläkelaitos, "
                "oppilaitos, läheinen, entinen työnantaja, työnantaja, muu. Työnantaja nimetään aina.",
                "Instansens typ är en av dessa: hälso- och sjukvård, socialvård, sysselsättningstjänster, FPA, "
                "pensionsanstalt, läroanstalt, närstående, tidigare arbetsgivare, arbetsgivare, annan. En "
                "arbetsgivare anges alltid med namn.",
            )
        ),
        Kentät((
            (
                Tieto(
                    "suostumus.taho",
                    120,
                    ohje=FiSv(
                        "kenelle tai keneltä, nimi ja yksikkö",
                        "till eller av vem, namn och enhet",
                    ),
                ),
                Tieto("suostumus.laji", 50),
            ),
        )),
        Ruudut(
            "suostumus.suunta",
            FiSv("Mitä työhönvalmentajasi saa tehdä?", "Vad får din arbetscoach göra?"),
            sanat={
                "saa antaa": FiSv("antaa tietojasi", "lämna ut dina uppgifter"),
                "saa hankkia": FiSv("hankkia tietojasi", "inhämta dina uppgifter"),
                "molemmat": FiSv("antaa ja hankkia tietojasi", "lämna ut och inhämta dina uppgifter"),
            },
        ),
    ),
)

_TIEDOT = Osio(
    FiSv("Mitä tietoja", "Vilka uppgifter"),
    (
        Ruudut(
            "suostumus.tiedot",
            FiSv("Mitä tietoja suostumuksesi koskee?", "Vilka uppgifter gäller ditt samtycke?"),
            ohje=FiSv(
                "Työnantajalle ei anneta diagnoosia eikä etuustietoja.",
                "Till en arbetsgivare lämnas varken diagnos eller uppgifter om förmåner.",
            ),
            sanat={"yhteystiedot": FiSv("yhteystiedot, myös nimi", "kontaktuppgifter, även namn")},
        ),
    ),
)

_TARKOITUS = Osio(
    FiSv("Tarkoitus", "Ändamål"),
    (
        Vastaus(
            "suostumus.tarkoitus",
            kehote=FiSv(
                "Mihin tietoja tarvitaan?",
                "Vad behövs uppgifterna till?",
            ),
            viivoja=7,
        ),
    ),
)

_SANAMUOTO = Osio(
    FiSv("Mitä saa sanoa", "Vad får sägas"),
    (
        Kysymys(
            "suostumus.sanamuoto",
            FiSv("Mitä sinusta saa sanoa työnantajalle?", "Vad får sägas om dig till arbetsgivaren?"),
            ohje=FiSv(
                "Sanasta sanaan. Täytetään aina, kun taho on työnantaja; muuten tyhjä.",
                "Ord för ord. Fylls alltid i när instansen är en arbetsgivare; annars tomt.",
            ),
            viivoja=4,
        ),
    ),
)

_VOIMASSAOLO = Osio(
    FiSv("Muoto ja voimassaolo", "Form och giltighet"),
    (
        Ohje(
            FiSv(
                "Työnantajaa koskeva suostumus on aina kirjallinen. Kelan lomake Y 100 täytetään erikseen: tähän "
                "merkitään vain päivä, jona se täytettiin. Jos päättymispäivää ei ole, suostumus on voimassa, "
                "kunnes se perutaan.",
                "Ett samtycke som gäller en arbetsgivare är alltid skriftligt. FPA:s blankett Y 100 fylls i "
                "separat: här antecknas bara dagen då den fylldes i. Om slutdag saknas gäller samtycket tills det "
                "återkallas.",
            )
        ),
        Kentät((
            (Tieto("suostumus.muoto", 120, ruudut=True), Tieto("suostumus.y100", 50)),
            (
                Tieto("suostumus.annettu", 40),
                Tieto("suostumus.voimassa", 40),
                Tieto("suostumus.peruttu", 40),
                Tieto("suostumus.id", 50, nimi=FiSv("Suostumuksen tunnus", "Samtyckets nummer"), ohje=sama("s1, s2 …")),
            ),
        )),
        Teksti(
            FiSv(
                "Annan suostumukseni vapaaehtoisesti. Minulle on kerrottu, mitä tietoja suostumus koskee ja mihin "
                "niitä käytetään. Saan perua suostumuksen milloin tahansa ilmoittamalla siitä työhönvalmentajalle. "
                "Peruminen tai kieltäytyminen ei estä minua saamasta työhönvalmennusta, eikä se muuta jo tehtyä.",
                "Jag ger mitt samtycke frivilligt. Jag har fått veta vilka uppgifter samtycket gäller och vad de "
                "används till. Jag får när som helst återkalla samtycket genom att meddela arbetscoachen. Om jag "
                "återkallar samtycket eller vägrar ge det hindrar det mig inte från att få arbetscoachning, och det "
                "ändrar inte det som redan har gjorts.",
            )
        ),
    ),
)

ASETTELU = Asettelu(
    "suostumus",
    scope(BY_TUNNUS["suostumus"]),
    johdanto=FiSv(
        "Asiakas ja työhönvalmentaja täyttävät suostumuksen yhdessä, ennen kuin tietoja annetaan tai hankitaan. "
        "Jokaisesta tahosta tehdään oma lomake, ja asiakas allekirjoittaa sen.",
        "Klienten och arbetscoachen fyller i samtycket tillsammans innan uppgifter lämnas ut eller inhämtas. För "
        "varje instans görs en egen blankett, som klienten undertecknar.",
    ),
    asiakasosa=Kentät((
        (Tieto("asiakas.tunnus", 40), Tieto("asiakas.sukunimi", 65), Tieto("asiakas.etunimet", 65)),
        (
            Tieto("asiakas.henkilötunnus", 40),
            Tieto("asiakas.syntymäaika", 30),
            Tieto("asiakas.puhelin", 35),
            Tieto("valmentaja.nimi", 65),
        ),
    )),
    osiot=(_TAHO, _TIEDOT, _TARKOITUS, _SANAMUOTO, _VOIMASSAOLO),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("suostumus.allekirjoitukset.asiakas"),
                Allekirjoitus("suostumus.allekirjoitukset.edustaja"),
            ),
            kirjattu="suostumus.kirjattu",
        ),
    ),
)
