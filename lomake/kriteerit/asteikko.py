"""Laatukriteerien pisteytys 5–1 tiivistelmänä (lomakkeisto 3); täydet kuvaukset ovat THL:n laatukriteereissä."""

from __future__ import annotations

from collections.abc import Mapping

from lomake.language import FiSv

TIIVISTELMÄ: Mapping[int, FiSv] = {
    1: FiSv(
        "Asiakkaita kokoaikaista valmentajaa kohti: 5: enintään 20 · 4: 21–25 · 3: 26–30 · 2: 31–40 · 1: yli 40.",
        "Klienter per arbetscoach på heltid: 5: högst 20 · 4: 21–25 · 3: 26–30 · 2: 31–40 · 1: över 40.",
    ),
    2: FiSv(
        "Työajasta työhönvalmennusta: 5: vähintään 96 % · 4: 90–95 · 3: 75–89 · 2: 60–74 · 1: alle 60 %.",
        "Arbetscoachning av arbetstiden: 5: minst 96 % · 4: 90–95 · 3: 75–89 · 2: 60–74 · 1: under 60 %.",
    ),
    3: FiSv(
        "Kuusi vaihetta: palveluun ottaminen, sitouttaminen, profilointi, työnhaku, valmennus työpaikalla, rinnalla "
        "kulkeva tuki. 5: sama valmentaja hoitaa kaikki · 4: viisi · 3: 1–4 · 2: ohjaa osia muualle · 1: vain ohjaa.",
        "Sex faser: intagning i tjänsten, engagering, profilering, jobbsökning, coachning på arbetsplatsen, stöd vid"
        " sidan av. 5: samma arbetscoach sköter alla · 4: fem · 3: 1–4 · 2: hänvisar delar någon annanstans · 1: "
        "hänvisar bara.",
    ),
    4: FiSv(
        "Asiakkaista enintään kahdesta tiimistä: 5: vähintään 90 % · 4: 75–89 · 3: 50–74 · 2: kolme tai useampia "
        "tiimejä tai alle 50 % · 1: erillinen palvelu.",
        "Klienter från högst två team: 5: minst 90 % · 4: 75–89 · 3: 50–74 · 2: tre eller flera team eller under 50 %"
        " · 1: en separat tjänst.",
    ),
    5: FiSv(
        "Yksi piste kustakin: viikoittainen tiimikokous, yhteinen päätöksenteko, yhteinen kirjaaminen, toimitilat "
        "lähellä, työtä ajatellaan myös niille, joita ei ole lähetetty. Vähintään 1.",
        "En poäng för varje: teammöte varje vecka, gemensamt beslutsfattande, gemensam dokumentering, lokaler nära, "
        "man tänker på arbete också för dem som inte har remitterats. Minst 1.",
    ),
    6: FiSv(
        "5: sovitut tapaamiset vähintään kuukausittain ja asiakaskohtainen yhteys viikoittain · 4: tapaamiset "
        "neljännesvuosittain tai yhteys viikoittain · 3: yhteys kuukausittain · 2: neljännesvuosittain · 1: "
        "harvemmin.",
        "5: avtalade möten minst varje månad och kontakt om en klient varje vecka · 4: möten varje kvartal eller "
        "kontakt varje vecka · 3: kontakt varje månad · 2: varje kvartal · 1: mer sällan.",
    ),
    7: FiSv(
        "5: vähintään kaksi kokoaikaista ja vetäjä, viikoittainen ryhmäohjaus, vinkit jaetaan, sijaistus · 4: sama, "
        "2–3 kokousta kuukaudessa · 3: yhteinen vetäjä, keskustelu viikoittain, sijaistus · 2: ei kokouksia · 1: ei "
        "tiimiä.",
        "5: minst två på heltid och en ledare, grupphandledning varje vecka, tips delas, vikariering · 4: samma, 2–3 "
        "möten i månaden · 3: gemensam ledare, diskussion varje vecka, vikariering · 2: inga möten · 1: inget team.",
    ),
    8: FiSv(
        "Yksi piste kustakin: enintään 10 valmentajaa eikä muita esihenkilötehtäviä, viikoittainen ohjaus, yhteys "
        "verkoston tiimeihin, kenttäohjaus kuukausittain, tulokset neljännesvuosittain. Vähintään 1.",
        "En poäng för varje: högst 10 arbetscoacher och inga andra chefsuppgifter, handledning varje vecka, kontakt "
        "med nätverkets team, handledning på fältet varje månad, resultaten varje kvartal. Minst 1.",
    ),
    9: FiSv(
        "5: kaikki halukkaat pääsevät, lähetteitä monesta lähteestä, aina apua uuteen työhön · 4: ei poissulkua · 3: "
        "jotkut jäävät ulkopuolelle · 2: useimmat eivät pääse · 1: virallinen poissulku.",
        "5: alla som vill kommer med, remisser från många håll, alltid hjälp till nytt arbete · 4: ingen uteslutning "
        "· 3: några blir utanför · 2: de flesta kommer inte med · 1: officiell uteslutning.",
    ),
    10: FiSv(
        "Yksi piste kustakin: työ kysytään alussa, työ kysytään tarkistuksissa, esillä oleva tieto, työtarinoita "
        "vähintään 2 vuodessa, työllisyysosuus jaetaan vähintään neljännesvuosittain. Vähintään 1.",
        "En poäng för varje: man frågar om arbete i början, man frågar om arbete vid översynerna, informationen är "
        "framme, minst 2 berättelser om arbete om året, andelen i arbete delas minst varje kvartal. Minst 1.",
    ),
    11: FiSv(
        "Yksi piste kustakin: johto tuntee mallin, laadunarviointi ja tulosten käyttö, johto ohjausryhmässä, johto "
        "viestii tavoitteista, vetäjä raportoi esteistä ja johto ratkoo. Vähintään 1.",
        "En poäng för varje: ledningen känner till modellen, kvalitetsbedömning och användning av resultaten, "
        "ledningen i styrgruppen, ledningen berättar om målen, ledaren rapporterar om hinder och ledningen löser dem."
        " Minst 1.",
    ),
    12: FiSv(
        "5: koulutetun neuvojan kirjallinen laskelma ennen työn alkua ja muutostilanteissa · 4: ennen työn alkua · 3:"
        " valmentaja keskustelee etuuksista · 2: annetaan yhteystieto · 1: ei saatavilla.",
        "5: en utbildad rådgivares skriftliga kalkyl före arbetets början och vid ändringar · 4: före arbetets början"
        " · 3: arbetscoachen diskuterar förmåner · 2: kontaktuppgift ges · 1: finns inte att få.",
    ),
    13: FiSv(
        "Neljä osaa: kertomista ei vaadita, hyödyt ja haitat käydään läpi etukäteen, sanat sovitaan, keskustellaan "
        "useammin kuin kerran. 5: neljä · 4: kolme · 3: kaksi · 2: yksi · 1: ei yhtään.",
        "Fyra delar: det krävs inte att man berättar, för- och nackdelar gås igenom på förhand, orden avtalas, man "
        "diskuterar mer än en gång. 5: fyra · 4: tre · 3: två · 2: en · 1: ingen.",
    ),
    14: FiSv(
        "5: kirjallinen profiili 2–3 tapaamisessa, useita tietolähteitä, päivitys jokaisen työn jälkeen · 4: "
        "profiili, mutta päivitys ei säännöllistä · 3: ei järjestelmällistä kartoitusta · 2: esivalmentavat jaksot · "
        "1: testit.",
        "5: skriftlig profil på 2–3 möten, flera informationskällor, uppdatering efter varje arbete · 4: profil, men "
        "ingen regelbunden uppdatering · 3: ingen systematisk kartläggning · 2: förberedande perioder · 1: tester.",
    ),
    15: FiSv(
        "Päiviä keskimäärin ensimmäiseen kasvokkaiseen työnantajatapaamiseen: 5: enintään 30 · 4: 31–60 · 3: 61–150 ·"
        " 2: 151–270 · 1: vähintään 271.",
        "Dagar i medeltal till det första personliga mötet med en arbetsgivare: 5: högst 30 · 4: 31–60 · 3: 61–150 · "
        "2: 151–270 · 1: minst 271.",
    ),
    16: FiSv(
        "Yhteyksistä toiveiden ja suunnitelman mukaisia: 5: 90–100 % · 4: 75–89 · 3: 50–74 · 2: 25–49 · 1: alle 25 %.",
        "Kontakter enligt önskemålen och planen: 5: 90–100 % · 4: 75–89 · 3: 50–74 · 2: 25–49 · 1: under 25 %.",
    ),
    17: FiSv(
        "Kasvokkaisia tapaamisia viikossa valmentajaa kohti: 5: vähintään 6 (tai 2 × etsijät, jos etsijöitä alle 3), "
        "vetäjä tarkistaa viikoittain · 4: 5 · 3: 4, tarkistus kuukausittain · 2: 2–3 tai ei seurantaa · 1: alle 2.",
        "Personliga möten i veckan per arbetscoach: 5: minst 6 (eller 2 × arbetssökande, om de är färre än 3), "
        "ledaren kontrollerar varje vecka · 4: 5 · 3: 4, kontroll varje månad · 2: 2–3 eller ingen uppföljning · 1: "
        "under 2.",
    ),
    18: FiSv(
        "5: useita suunniteltuja tapaamisia, opitaan tarpeet, kerrotaan vahvuudet · 4: tapaa avoimesta paikasta "
        "riippumatta · 3: seuraa ilmoituksia · 2: kysyy avoimia paikkoja · 1: jättää vain hakemuksia.",
        "5: flera planerade möten, man lär sig behoven, berättar om styrkorna · 4: träffar oberoende av ledig plats ·"
        " 3: följer annonser · 2: frågar efter lediga platser · 1: lämnar bara in ansökningar.",
    ),
    19: FiSv(
        "Eri työtehtävien osuus: 5: 85–100 % · 4: 70–84 · 3: 60–69 · 2: 50–59 · 1: alle 50 %.",
        "Andelen olika arbetsuppgifter: 5: 85–100 % · 4: 70–84 · 3: 60–69 · 2: 50–59 · 1: under 50 %.",
    ),
    20: FiSv(
        "Eri työnantajien osuus: 5: 85–100 % · 4: 70–84 · 3: 60–69 · 2: 50–59 · 1: alle 50 %.",
        "Andelen olika arbetsgivare: 5: 85–100 % · 4: 70–84 · 3: 60–69 · 2: 50–59 · 1: under 50 %.",
    ),
    21: FiSv(
        "Pysyvien avointen työpaikkojen osuus: 5: vähintään 95 % · 4: 85–94 · 3: 75–84 · 2: 65–74 · 1: enintään 64 % "
        "tai alle 10 nykyistä työtä.",
        "Andelen bestående öppna arbeten: 5: minst 95 % · 4: 85–94 · 3: 75–84 · 2: 65–74 · 1: högst 64 % eller färre "
        "än 10 nuvarande arbeten.",
    ),
    22: FiSv(
        "5: erilaisia tukia yksilöllisesti, myös työnantajalle pyynnöstä, apua parempiin töihin ja opintoihin, "
        "verkosto mukana · 4: erilaisia tukia valmentajalta · 3: useimmat saavat kapean valikoiman · 2: noin puolet ·"
        " 1: useimmat eivät saa tukea.",
        "5: olika stöd individuellt, på begäran också till arbetsgivaren, hjälp till bättre arbeten och studier, "
        "nätverket med · 4: olika stöd av arbetscoachen · 3: de flesta får ett smalt utbud · 2: ungefär hälften · 1: "
        "de flesta får inget stöd.",
    ),
    23: FiSv(
        "5: tapaaminen viikkoa ennen, 3 päivän sisällä alusta, viikoittain 1. kk, kuukausittain vuoden, sitten "
        "kevyempi tuki, yhteys 3 päivässä päättymisestä · 4: viikoittain 1. kk ja kuukausittain vuoden · 3: vähintään"
        " puolet 4 kk · 2: alle puolet · 1: ei 1. kk:n jälkeen.",
        "5: möte veckan före, inom 3 dagar från början, varje vecka 1:a mån., varje månad ett år, sedan lättare stöd,"
        " kontakt inom 3 dagar från slutet · 4: varje vecka 1:a mån. och varje månad ett år · 3: minst hälften 4 mån."
        " · 2: under hälften · 1: inte efter 1:a mån.",
    ),
    24: FiSv(
        "Työajasta kentällä: 5: vähintään 65 % · 4: 50–64 · 3: 40–49 · 2: 30–39 · 1: alle 30 %.",
        "Arbetstid på fältet: 5: minst 65 % · 4: 50–64 · 3: 40–49 · 2: 30–39 · 1: under 30 %.",
    ),
    25: FiSv(
        "Kuusi keinoa: palvelu ei pääty poisjäänteihin, yritykset kirjataan, verkosto mukana, useita jalkautuvia "
        "käyntejä, yhteiskäynnit, yhteys läheiseen luvalla. 5: kuusi · 4: viisi · 3: neljä · 2: kolme · 1: enintään "
        "2.",
        "Sex metoder: tjänsten upphör inte vid utevaro, försöken antecknas, nätverket med, flera uppsökande besök, "
        "gemensamma besök, kontakt med en närstående med tillstånd. 5: sex · 4: fem · 3: fyra · 2: tre · 1: högst 2.",
    ),
}
"""Kriteerin numero → sen pisteytys."""
