"""Sanat, joista keksityt asiakkaat tehdään. Pelkkää tietoa."""

from __future__ import annotations

from dataclasses import dataclass

ETUNIMET = (
    "Aurelia", "Benjo", "Castor", "Delfiina", "Elsinora", "Fabiano", "Geraldine", "Hilmari", "Inkeliina", "Jonatar",
    "Kasimira", "Leopolda", "Miranello", "Nestoria", "Orvokka", "Pelleriina", "Rosabella", "Serafiino", "Tildana",
    "Urhomiina", "Valtteriina", "Ylermina", "Åkebert", "Ädelina", "Öivindo",
)  # fmt: skip
SUKUNIMET = (
    "Havumalli", "Kivimalli", "Lehtimalli", "Mäntymalli", "Niittymalli", "Ojamalli", "Purojamalli", "Rantamalli",
    "Saarimalli", "Tuulimalli", "Virtamalli", "Äyrämämalli",
)  # fmt: skip
KUNNAT = (("Pori", "28100"), ("Rauma", "26100"), ("Ulvila", "28400"), ("Kankaanpää", "38700"), ("Huittinen", "32700"))
VALMENTAJAT = (
    ("sari", "Sari Ohjaaja", "1,0"), ("oskari", "Oskari Opastaja", "1,0"), ("vilma", "Vilma Valtti", "0,6"),
    ("kaarlo", "Kaarlo Kulkija", "1,0"), ("hilla", "Hilla Harjoittaja", "0,8"),
)  # fmt: skip
VETÄJÄ = "Mikko Vetäjä"


@dataclass(frozen=True, slots=True)
class Ala:
    """Ala, jolle asiakas haluaa: ammatit luokkineen, toive ja työnantajat, joita ei ole olemassa."""

    nimi: str
    toimiala: str
    ammatti: str
    luokka: str
    unelma: str
    tehtävät: str
    vahvuus: str
    esimerkki: str
    työnantajat: tuple[str, str, str]


ALAT = (
    Ala(
        "Puutarha- ja kasviala", "maatalous", "puutarhatyöntekijä", "6113",
        "Oma pieni taimitarha, jossa kasvatan perennoja ja neuvon muita.",
        "Taimien ruukutus ja kastelu, etikettien kirjoittaminen ja myyntipöytien täydennys.",
        "Tuntee kasvit", "Tunnistan kymmeniä kasveja lehdestä ja tiedän, mihin ne istutetaan.",
        ("Esimerkin Taimisto Oy", "Puutarha Malli & Kumppanit Ky", "Kukkatukku Keksitty Oy"),
    ),
    Ala(
        "Kaupan ala", "kauppa", "myyjä", "5223",
        "Työ tutussa lähikaupassa, jossa tunnen vakioasiakkaat nimeltä.",
        "Hyllytys aamuisin, hedelmä- ja vihannesosaston siisteys sekä hintojen tarkistus.",
        "Muistaa tuotteiden paikat", "Löysin varastosta kadonneen lavan, kun muut olivat jo lopettaneet etsimisen.",
        ("Kauppa Kuvitelma Oy", "Lähikauppa Esimerkki", "Tavaratalo Olematon Oy"),
    ),
    Ala(
        "Ravintola-ala", "majoitus ja ravitsemis", "keittiöapulainen", "9412",
        "Haluan leipoa työkseni ja nähdä, kun muut syövät hyvällä ruokahalulla.",
        "Salaattipöydän valmistelu, astioiden pesu ja linjaston siisteys.",
        "Nopea ja siisti keittiössä", "Talkoissa tein sadan hengen keiton, ja keittiö oli puhdas ennen ruokailua.",
        ("Lounaspaikka Malliväki Oy", "Kahvila Keksitty Tmi", "Ravintola Kuviteltu Oy"),
    ),
    Ala(
        "Puhdistusala", "muu palvelu", "siivooja", "9112",
        "Oma reitti ja omat kohteet, joissa työn jälki näkyy heti.",
        "Toimistojen ja porraskäytävien siivous aamulla ennen kello yhdeksää.",
        "Tekee työn loppuun asti", "En lähde ennen kuin viimeinenkin nurkka on kunnossa, ja siitä on kiitetty.",
        ("Siivouspalvelu Esimerkki Oy", "Puhtaus Malli Ky", "Kiinteistöhuolto Olematon Oy"),
    ),
    Ala(
        "Varasto ja kuljetus", "kuljetus ja varastointi", "varastotyöntekijä", "4321",
        "Trukkikortti ja vakituinen paikka varastossa, jossa on hyvä porukka.",
        "Tilausten keräily, pakkaaminen ja lähetysten merkitseminen.",
        "Jaksaa fyysistä työtä", "Muutin kaverin kanssa neljä kotia samana kesänä, eikä mitään mennyt rikki.",
        ("Varasto Kuvitelma Oy", "Logistiikka Esimerkki Oy", "Paketti Malli & Pojat Oy"),
    ),
)  # fmt: skip

TAVOITTEET = (
    "Haluan osa-aikaisen työn, jossa saan tehdä asiat omaan tahtiin ja oppia uutta.",
    "Haluan rytmin viikkoon ja palkan, jolla tulen toimeen ilman jatkuvaa laskemista.",
    "Haluan työn, jossa minua odotetaan aamulla ja jossa työn jälki näkyy.",
)
SYYT = (
    "Asiakas on itse tuonut työn puheeksi useaan kertaan ja hyötyy valmentajasta, joka on yhteydessä työnantajiin.",
    "Aiempi työ päättyi voimien loppumiseen. Nyt vointi on vakaa, ja halu tehdä töitä on suuri.",
    "Asiakas tarvitsee tukea työnhaun alkuun ja jonkun, jonka kanssa käydä etuuslaskelma läpi.",
)
KEINOT = (
    "Säännöllinen rytmi, päivän töiden läpikäynti aamulla ja lyhyet tauot.",
    "Kirjallinen ohje ja mahdollisuus kysyä samalta ihmiseltä.",
    "Rauhallinen aloitus ja tieto siitä, mitä seuraavaksi tapahtuu.",
)
OPIT = (
    "Kiire ja kassa eivät sopineet, mutta aamut ja selkeä oma alue toimivat hyvin.",
    "Pitkät vuorot väsyttivät. Neljä tuntia kerrallaan oli sopiva määrä.",
    "Kun ohje oli kirjallisena, työ sujui itsenäisesti jo ensimmäisellä viikolla.",
)
TARPEET = (
    "Lisää käsiä tarvitaan aamuisin ja sesongin alussa.",
    "Tarkkaa tekemistä jää joka viikko kesken, kun vakituinen väki ei ehdi.",
    "Luotettava osa-aikainen tekijä helpottaisi viikonloppujen järjestämistä.",
)
AIHEET = ("Työnhaun tilanne", "CV ja hakemus", "Etuudet ja työn alku", "Haastatteluharjoitus", "Jaksaminen ja rytmi")
