"""Laatukriteerien pisteytys 5–1 tiivistelmänä (lomakkeisto 3); täydet kuvaukset ovat THL:n laatukriteereissä."""

from __future__ import annotations

from collections.abc import Mapping

TIIVISTELMÄ: Mapping[int, str] = {
    1: "Asiakkaita kokoaikaista valmentajaa kohti: 5: enintään 20 · 4: 21–25 · 3: 26–30 · 2: 31–40 · 1: yli 40.",
    2: "Työajasta työhönvalmennusta: 5: vähintään 96 % · 4: 90–95 · 3: 75–89 · 2: 60–74 · 1: alle 60 %.",
    3: (
        "Kuusi vaihetta: palveluun ottaminen, sitouttaminen, profilointi, työnhaku, valmennus työpaikalla, rinnalla "
        "kulkeva tuki. 5: sama valmentaja hoitaa kaikki · 4: viisi · 3: 1–4 · 2: ohjaa osia muualle · 1: vain ohjaa."
    ),
    4: (
        "Asiakkaista enintään kahdesta tiimistä: 5: vähintään 90 % · 4: 75–89 · 3: 50–74 · 2: kolme tai useampia "
        "tiimejä tai alle 50 % · 1: erillinen palvelu."
    ),
    5: (
        "Yksi piste kustakin: viikoittainen tiimikokous, yhteinen päätöksenteko, yhteinen kirjaaminen, toimitilat "
        "lähellä, työtä ajatellaan myös niille, joita ei ole lähetetty. Vähintään 1."
    ),
    6: (
        "5: sovitut tapaamiset vähintään kuukausittain ja asiakaskohtainen yhteys viikoittain · 4: tapaamiset "
        "neljännesvuosittain tai yhteys viikoittain · 3: yhteys kuukausittain · 2: neljännesvuosittain · 1: harvemmin."
    ),
    7: (
        "5: vähintään kaksi kokoaikaista ja vetäjä, viikoittainen ryhmäohjaus, vinkit jaetaan, sijaistus · 4: sama, "
        "2–3 kokousta kuukaudessa · 3: yhteinen vetäjä, keskustelu viikoittain, sijaistus · 2: ei kokouksia · "
        "1: ei tiimiä."
    ),
    8: (
        "Yksi piste kustakin: enintään 10 valmentajaa eikä muita esihenkilötehtäviä, viikoittainen ohjaus, yhteys "
        "verkoston tiimeihin, kenttäohjaus kuukausittain, tulokset neljännesvuosittain. Vähintään 1."
    ),
    9: (
        "5: kaikki halukkaat pääsevät, lähetteitä monesta lähteestä, aina apua uuteen työhön · 4: ei poissulkua · "
        "3: jotkut jäävät ulkopuolelle · 2: useimmat eivät pääse · 1: virallinen poissulku."
    ),
    10: (
        "Yksi piste kustakin: työ kysytään alussa, työ kysytään tarkistuksissa, esillä oleva tieto, työtarinoita "
        "vähintään 2 vuodessa, työllisyysosuus jaetaan vähintään neljännesvuosittain. Vähintään 1."
    ),
    11: (
        "Yksi piste kustakin: johto tuntee mallin, laadunarviointi ja tulosten käyttö, johto ohjausryhmässä, johto "
        "viestii tavoitteista, vetäjä raportoi esteistä ja johto ratkoo. Vähintään 1."
    ),
    12: (
        "5: koulutetun neuvojan kirjallinen laskelma ennen työn alkua ja muutostilanteissa · 4: ennen työn alkua · "
        "3: valmentaja keskustelee etuuksista · 2: annetaan yhteystieto · 1: ei saatavilla."
    ),
    13: (
        "Neljä osaa: kertomista ei vaadita, hyödyt ja haitat käydään läpi etukäteen, sanat sovitaan, keskustellaan "
        "useammin kuin kerran. 5: neljä · 4: kolme · 3: kaksi · 2: yksi · 1: ei yhtään."
    ),
    14: (
        "5: kirjallinen profiili 2–3 tapaamisessa, useita tietolähteitä, päivitys jokaisen työn jälkeen · 4: profiili, "
        "mutta päivitys ei säännöllistä · 3: ei järjestelmällistä kartoitusta · 2: esivalmentavat jaksot · 1: testit."
    ),
    15: (
        "Päiviä keskimäärin ensimmäiseen kasvokkaiseen työnantajatapaamiseen: 5: enintään 30 · 4: 31–60 · 3: 61–150 · "
        "2: 151–270 · 1: vähintään 271."
    ),
    16: "Yhteyksistä toiveiden ja suunnitelman mukaisia: 5: 90–100 % · 4: 75–89 · 3: 50–74 · 2: 25–49 · 1: alle 25 %.",
    17: (
        "Kasvokkaisia tapaamisia viikossa valmentajaa kohti: 5: vähintään 6 (tai 2 × etsijät, jos etsijöitä alle 3), "
        "vetäjä tarkistaa viikoittain · 4: 5 · 3: 4, tarkistus kuukausittain · 2: 2–3 tai ei seurantaa · 1: alle 2."
    ),
    18: (
        "5: useita suunniteltuja tapaamisia, opitaan tarpeet, kerrotaan vahvuudet · 4: tapaa avoimesta paikasta "
        "riippumatta · 3: seuraa ilmoituksia · 2: kysyy avoimia paikkoja · 1: jättää vain hakemuksia."
    ),
    19: "Eri työtehtävien osuus: 5: 85–100 % · 4: 70–84 · 3: 60–69 · 2: 50–59 · 1: alle 50 %.",
    20: "Eri työnantajien osuus: 5: 85–100 % · 4: 70–84 · 3: 60–69 · 2: 50–59 · 1: alle 50 %.",
    21: (
        "Pysyvien avointen työpaikkojen osuus: 5: vähintään 95 % · 4: 85–94 · 3: 75–84 · 2: 65–74 · 1: enintään 64 % "
        "tai alle 10 nykyistä työtä."
    ),
    22: (
        "5: erilaisia tukia yksilöllisesti, myös työnantajalle pyynnöstä, apua parempiin töihin ja opintoihin, "
        "verkosto mukana · 4: erilaisia tukia valmentajalta · 3: useimmat saavat kapean valikoiman · 2: noin puolet · "
        "1: useimmat eivät saa tukea."
    ),
    23: (
        "5: tapaaminen viikkoa ennen, 3 päivän sisällä alusta, viikoittain 1. kk, kuukausittain vuoden, sitten "
        "kevyempi tuki, yhteys 3 päivässä päättymisestä · 4: viikoittain 1. kk ja kuukausittain vuoden · 3: vähintään "
        "puolet 4 kk · 2: alle puolet · 1: ei 1. kk:n jälkeen."
    ),
    24: "Työajasta kentällä: 5: vähintään 65 % · 4: 50–64 · 3: 40–49 · 2: 30–39 · 1: alle 30 %.",
    25: (
        "Kuusi keinoa: palvelu ei pääty poisjäänteihin, yritykset kirjataan, verkosto mukana, useita jalkautuvia "
        "käyntejä, yhteiskäynnit, yhteys läheiseen luvalla. 5: kuusi · 4: viisi · 3: neljä · 2: kolme · 1: enintään 2."
    ),
}
"""Kriteerin numero → sen pisteytys."""
