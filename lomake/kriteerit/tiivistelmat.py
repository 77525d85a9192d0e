"""Laatukriteerien asteikot tiivistelminä: mitä pisteet 5, 4, 3, 2 ja 1 tarkoittavat (lomakkeisto 3).

Tiivistelmät ovat omiamme kansainvälisen 25 kriteerin asteikon tunnetusta sisällöstä [K], eivät THL:n sanamuotoja.
"""

from __future__ import annotations

from collections.abc import Mapping

Asteikko = tuple[str, str, str, str, str]
"""Pisteiden 5, 4, 3, 2 ja 1 tiivistelmät tässä järjestyksessä."""


def _osina(osia: str) -> Asteikko:
    """Palauta asteikko, jossa pisteet ovat toteutuneiden osien määrä, vähintään 1."""
    return (
        f"viisi osaa toteutuu: {osia}",
        "neljä osaa toteutuu",
        "kolme osaa toteutuu",
        "kaksi osaa toteutuu",
        "enintään yksi osa toteutuu",
    )


_MONIMUOTOISUUS = "85–100 %", "70–84 %", "60–69 %", "50–59 %", "alle 50 %"

TIIVISTELMÄT: Mapping[int, Asteikko] = {
    1: (
        "enintään 20 asiakasta valmentajaa kohti",
        "21–25 asiakasta",
        "26–30 asiakasta",
        "31–40 asiakasta",
        "vähintään 41 asiakasta",
    ),
    2: (
        "työajasta vähintään 96 % on työhönvalmennusta",
        "90–95 %",
        "75–89 %",
        "60–74 %",
        "alle 60 %",
    ),
    3: (
        "sama valmentaja hoitaa kaikki kuusi vaihetta",
        "sama valmentaja hoitaa viisi vaihetta",
        "sama valmentaja hoitaa yhdestä neljään vaihetta",
        "valmentajalla on omat asiakkaat, mutta osia ohjataan muualle",
        "valmentaja vain ohjaa muihin palveluihin",
    ),
    4: (
        "vähintään 90 % asiakkaista tulee enintään kahdesta tiimistä",
        "75–89 %",
        "50–74 %",
        "alle 50 %, kolme tai useampia tiimejä tai asiakkaat yksittäisiltä työntekijöiltä",
        "erillinen palvelu",
    ),
    5: _osina(
        "viikoittainen tiimikokous, aktiivinen osallistuminen yhteiseen päätöksentekoon, kirjaukset yhteisessä "
        "asiakastiedossa, toimitilat lähellä tai samat, ajatus työstä myös niille, joita ei ole lähetetty"
    ),
    6: (
        "sovitut tapaamiset vähintään kuukausittain ja asiakaskohtainen yhteys viikoittain",
        "tapaamiset neljännesvuosittain tai yhteys viikoittain",
        "yhteys kuukausittain",
        "yhteys neljännesvuosittain",
        "yhteys harvemmin",
    ),
    7: (
        "kaksi täyttä valmentajaa ja vetäjä, asiakaskohtainen ryhmäohjaus viikoittain, vinkkien jako, sijaistus",
        "sama, kaksi tai kolme kokousta kuukaudessa",
        "yhteinen vetäjä, asiakkaista keskustellaan viikoittain ja sijaistetaan, ei ryhmäohjausta",
        "yhteinen vetäjä, ei yhteisiä kokouksia eikä sijaistusta",
        "ei tiimiä",
    ),
    8: _osina(
        "enintään kymmenen valmentajaa eikä muita esihenkilötehtäviä, viikoittainen ohjaus, yhteys hoito- ja "
        "sosiaalitiimeihin neljännesvuosittain, kenttäohjaus kuukausittain, tulosten läpikäynti neljännesvuosittain"
    ),
    9: (
        "kaikki halukkaat pääsevät, lähetteitä kannustetaan monesta lähteestä, työn päätyttyä autetaan aina uuteen",
        "ei poissulkua, mutta lähetteitä ei kannusteta laajasti",
        "jotkut jäävät ulkopuolelle",
        "useimmat eivät pääse arvioidun valmiuden vuoksi",
        "virallinen poissulku",
    ),
    10: _osina(
        "työ kysytään alussa, työ kysytään suunnitelmien tarkistuksissa, tieto on esillä, työtarinoita jaetaan "
        "vähintään kahdesti vuodessa, työllisyysosuus mitataan ja jaetaan neljännesvuosittain"
    ),
    11: _osina(
        "johto tuntee mallin, laadunarvioinnin tuloksia käytetään, johto on ohjausryhmässä ja viestii tavoitteista, "
        "vetäjä raportoi esteistä ja johto ratkoo ne"
    ),
    12: (
        "koulutetun neuvojan kirjallinen laskelma ennen työn alkua ja uudelleen muutostilanteissa, apua ilmoittamiseen",
        "sama ennen työn alkua",
        "valmentaja keskustelee etuuksista",
        "annetaan yhteystieto",
        "ei saatavilla",
    ),
    13: (
        "neljä osaa: kertomista ei vaadita, hyödyt ja haitat etukäteen, sovitut sanat, keskustelu useammin kuin kerran",
        "kolme osaa",
        "kaksi osaa",
        "yksi osa",
        "ei yhtään osaa",
    ),
    14: (
        "profiili 2–3 tapaamisessa usealla tietolähteellä, päivitetään jokaisen työn jälkeen, opit kirjattu",
        "profiili tehdään ja kokemuksista opitaan, mutta ei päivitetä säännöllisesti",
        "työhön suoraan ilman järjestelmällistä kartoitusta",
        "esivalmentavat jaksot arviointina",
        "toimistotestit ennen työtä",
    ),
    15: (
        "ensimmäiseen kasvokkaiseen työnantajatapaamiseen keskimäärin enintään 30 päivää, ja sitä seurataan",
        "31–60 päivää",
        "61–150 päivää",
        "151–270 päivää",
        "vähintään 271 päivää",
    ),
    16: (
        "työnantajayhteyksistä 90–100 % perustuu asiakkaan toiveisiin ja voimassa olevaan suunnitelmaan",
        "75–89 %",
        "50–74 %",
        "25–49 %",
        "alle 25 %",
    ),
    17: (
        "vähintään kuusi kasvokkaista työnantajatapaamista viikossa, vetäjä tarkistaa viikoittain",
        "viisi, viikoittainen tarkistus",
        "neljä, kuukausittainen tarkistus",
        "kaksi tai kolme, tai ei seurantaa",
        "alle kaksi",
    ),
    18: (
        "useita suunniteltuja tapaamisia kasvotusten, opitaan työnantajan tarpeet, kerrotaan tarjonta ja vahvuudet",
        "tapaa riippumatta avoimesta paikasta ja puhuu asiakkaan puolesta",
        "seuraa ilmoituksia, esittäytyy, pyytää haastattelua",
        "kysyy avoimia paikkoja ja välittää vihjeet",
        "vain jättää hakemuksia asiakkaan kanssa tai on harvoin yhteydessä",
    ),
    19: (f"eri työtehtäviä {_MONIMUOTOISUUS[0]}", *_MONIMUOTOISUUS[1:]),
    20: (f"eri työnantajia {_MONIMUOTOISUUS[0]}", *_MONIMUOTOISUUS[1:]),
    21: (
        "vähintään 95 % on pysyviä avoimia työpaikkoja",
        "85–94 %",
        "75–84 %",
        "65–74 %",
        "enintään 64 %, tai alle kymmenen nykyistä työtä",
    ),
    22: (
        "erityyppisiä tukia työn, toiveiden, työhistorian ja tarpeiden mukaan, myös työnantajalle, useampi tuen antaja",
        "erityyppisiä tukia ja työnantajatuki pyydettäessä, valmentajalta",
        "useimmat saavat kapean valikoiman tukia",
        "noin puolet saa kapean valikoiman tukia",
        "useimmat eivät saa tukea",
    ),
    23: (
        "tavataan juuri ennen alkua ja heti sen jälkeen, viikoittain, kuukausittain ja työn päättyessä",
        "viikoittain ensimmäisen kuukauden ja kuukausittain vuoden",
        "vähintään puolet työssäkäyvistä tavataan vähintään neljä kuukautta",
        "alle puolet",
        "ei enää ensimmäisen kuukauden jälkeen",
    ),
    24: (
        "työajasta vähintään 65 % kentällä",
        "50–64 %",
        "40–49 %",
        "30–39 %",
        "alle 30 %",
    ),
    25: (
        "kuusi keinoa: ei päätetä poisjääntiin, yritykset, verkosto, käynnit, yhteiskäynnit, yhteys läheiseen luvalla",
        "viisi keinoa",
        "neljä keinoa",
        "kolme keinoa",
        "enintään kaksi keinoa",
    ),
}
