"""What leaves the team: the employer's extract, copies for others, and the last look at a finished document."""

from __future__ import annotations

from lomake.language import FiSv

SENTENCES: dict[str, FiSv] = {
    # Työnantajalle annettava ote, privacy.py
    "ote-yhteyslupa": FiSv(
        "Otetta ei tehdä: asiakas ei ole antanut valmentajalle lupaa olla yhteydessä työnantajaan.",
        "Utdraget görs inte: klienten har inte gett arbetscoachen tillstånd att kontakta arbetsgivaren.",
    ),
    "ote-suostumus-puuttuu": FiSv(
        "Otetta ei tehdä: työsuhteelta puuttuu työnantajaa koskeva suostumus.",
        "Utdraget görs inte: anställningen saknar ett samtycke som gäller arbetsgivaren.",
    ),
    "ote-suostumus-kirjallinen": FiSv(
        "Otetta ei tehdä: suostumus ei ole kirjallinen työnantajaa koskeva suostumus.",
        "Utdraget görs inte: samtycket är inte ett skriftligt samtycke som gäller arbetsgivaren.",
    ),
    "ote-suostumus-sisältö": FiSv(
        "Otetta ei tehdä: suostumus ei anna lupaa kertoa työnantajalle tuen tarpeesta työssä.",
        "Utdraget görs inte: samtycket ger inte lov att berätta för arbetsgivaren om behovet av stöd i arbetet.",
    ),
    "ote-suostumus-voimassa": FiSv(
        "Otetta ei tehdä: suostumus ei ole voimassa tulostuspäivänä.",
        "Utdraget görs inte: samtycket gäller inte på utskriftsdagen.",
    ),
    "ote-suostumus-toiselle": FiSv(
        "Otetta ei tehdä: suostumuksen taho ei ole tämän työsuhteen työnantaja.",
        "Utdraget görs inte: samtycket gäller en annan part än arbetsgivaren i den här anställningen.",
    ),
    "ote-työ-päättynyt": FiSv(
        "Otetta ei tehdä: työsuhde on päättynyt.",
        "Utdraget görs inte: anställningen har upphört.",
    ),
    "ote-päätös": FiSv(
        "Otetta ei tehdä: asiakas ei ole päättänyt, että tuen tarpeesta kerrotaan.",
        "Utdraget görs inte: klienten har inte beslutat att behovet av stöd berättas.",
    ),
    "ote-kielletty-sana": FiSv(
        "Otetta ei tehdä: siinä olisi tieto tai kielletty sana kohdasta {tieto}. Muuta tukien sanamuotoa.",
        "Utdraget görs inte: det skulle innehålla en uppgift eller ett förbjudet ord från punkten {tieto}. Ändra hur stöden är formulerade.",
    ),
    # Kopiot muille, luovutus.py
    "kopio-jäsen-puuttuu": FiSv(
        "Kopioita ei tehdä: tällä tunnuksella ei ole verkoston jäsentä. Tunnukset: {tunnukset}.",
        "Kopior görs inte: ingen i nätverket har det här numret. Nummer: {tunnukset}.",
    ),
    "kopio-opinnot-puuttuvat": FiSv(
        "Kopiota ei tehdä: tällaista opintosuunnitelmaa ei ole. Tunnukset: {tunnukset}.",
        "Kopian görs inte: en sådan plan för studier finns inte. Nummer: {tunnukset}.",
    ),
    "kopio-suostumus-puuttuu": FiSv(
        "Kopiota ei tehdä: asiakas ei ole antanut suostumusta antaa tietoja tälle lukijalle.",
        "Kopian görs inte: klienten har inte gett samtycke till att lämna uppgifter till den här läsaren.",
    ),
    "kopio-työnantaja": FiSv(
        "Kopiota ei tehdä: suostumus koskee työnantajaa. Työnantaja saa vain otteen (-l tyonantajaote).",
        "Kopian görs inte: samtycket gäller en arbetsgivare. En arbetsgivare får bara utdraget (-l tyonantajaote).",
    ),
    "kopio-suostumus-voimassa": FiSv(
        "Kopiota ei tehdä: suostumus ei ole voimassa tulostuspäivänä.",
        "Kopian görs inte: samtycket gäller inte på utskriftsdagen.",
    ),
    "kopio-suostumus-suunta": FiSv(
        "Kopiota ei tehdä: suostumus antaa luvan vain hankkia tietoja, ei antaa niitä.",
        "Kopian görs inte: samtycket ger lov bara att skaffa uppgifter, inte att lämna dem.",
    ),
    "kopio-suostumus-muoto": FiSv(
        "Kopiota ei tehdä: suostumuksen muotoa ei ole merkitty. Merkitse, onko se kirjallinen vai kirjattu.",
        "Kopian görs inte: samtyckets form är inte antecknad. Anteckna om det är skriftligt eller antecknat.",
    ),
    "kopio-suostumus-toiselle": FiSv(
        "Kopiota ei tehdä: suostumuksen taho ei ole tämä lukija.",
        "Kopian görs inte: samtycket gäller en annan part än den här läsaren.",
    ),
    "kopio-suostumus-palvelu": FiSv(
        "Kopiota ei tehdä: suostumus ei anna lupaa kertoa, että asiakas on palvelussa.",
        "Kopian görs inte: samtycket ger inte lov att berätta att klienten är i tjänsten.",
    ),
    "kopio-oppilaitos-lupa": FiSv(
        "Kopiota ei tehdä: asiakas ei ole antanut valmentajalle lupaa olla yhteydessä oppilaitokseen.",
        "Kopian görs inte: klienten har inte gett arbetscoachen lov att kontakta läroanstalten.",
    ),
    "kopio-ei-lomake": FiSv(
        "Tästä lomakkeesta ei tehdä kopiota tälle lukijalle. Jätä se pois.",
        "Av den här blanketten görs ingen kopia för den här läsaren. Lämna bort den.",
    ),
    "kopio-ei-mitään": FiSv(
        "Kopioon ei ole mitään annettavaa. Tarkista, mitä asiakastiedostoon on kirjattu ja mitä suostumus avaa.",
        "Det finns inget att lämna ut i kopian. Kontrollera vad som antecknats i klientfilen och vad samtycket öppnar.",
    ),
    # Valmis asiakirja, joka lähtee palvelusta
    "salaisuus-näkyy": FiSv(
        "Asiakirjaa ei tehdä: siitä voisi lukea tiedon, jota lukija ei saa nähdä ({missä}). Tieto on asiakastiedoston kohdasta {tieto}. Poista se asiakirjan tekstistä tai pohjasta.",
        "Dokumentet görs inte: i det kunde läsas en uppgift som läsaren inte får se ({missä}). Uppgiften är från punkten {tieto} i klientfilen. Ta bort den ur dokumentets text eller ur mallen.",
    ),
}
