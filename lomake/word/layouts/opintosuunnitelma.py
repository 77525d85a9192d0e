"""Opintoihin liittyvä suunnitelma (lomakkeisto 2.10): hakeutumiseen ja opintojen ajaksi."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Asettelu,
    Kentät,
    Kortit,
    Kysymys,
    Ohje,
    Osio,
    Rivit,
    Ruudut,
    Sarake,
    Tieto,
    Vastaus,
    Väliotsikko,
)

ASETTELU = Asettelu(
    "opintosuunnitelma",
    scope(BY_TUNNUS["opintosuunnitelma"]),
    johdanto=(
        "Asiakas ja työhönvalmentaja tekevät suunnitelman yhdessä, kun opinnot vievät kohti työtavoitetta: "
        "hakemista varten ja opintojen ajaksi. Se tarkistetaan joka lukukausi ja aina, kun opinnot muuttuvat."
    ),
    alku=(
        Kentät((
            (
                Tieto("suunnitelma.päiväys", 40),
                Tieto("suunnitelma.versio", 20),
                Tieto("suunnitelma.korvaa", 36),
                Tieto("suunnitelma.vaihe", ruudut=True),
            ),
        )),
    ),
    osiot=(
        Osio(
            "Tavoite omin sanoin",
            (
                Kysymys(
                    "suunnitelma.tavoite",
                    "Mitä haluat opiskella, ja millaiseen työhön opinnot vievät?",
                    kehote="Kirjoita omin sanoin",
                ),
                Väliotsikko("Toiveet, joita opinnot palvelevat", "Poimi ammatillisesta profiilista (A2)."),
                Rivit(
                    "suunnitelma.toiveet",
                    (Sarake("id", 20), Sarake("teksti"), Sarake("laji", 46, ohje=""), Sarake("tärkeys", 40)),
                    rivejä=3,
                    rivi="Toive",
                ),
            ),
        ),
        Osio(
            "Koulutus",
            (
                Ohje(
                    "Muoto: ammatillinen perustutkinto, ammattitutkinto, erikoisammattitutkinto, tutkinnon osa, "
                    "oppisopimus, työvoimakoulutus, TUVA, lukio tai aikuislukio, AMK, yliopisto, avoin, "
                    "kurssi tai kortti, verkko-opinnot."
                ),
                Ohje("Tulos: haettu, hyväksytty, varasijalla, ei valittu, aloitti, keskeytti, valmistui."),
                Kentät((
                    (Tieto("suunnitelma.oppilaitos", 80), Tieto("suunnitelma.tutkinto")),
                    (
                        Tieto("suunnitelma.muoto", 80, kehote=""),
                        Tieto("suunnitelma.laajuus", 50),
                        Tieto("suunnitelma.tunnit"),
                    ),
                    (
                        Tieto("suunnitelma.haku.alkaa", 40),
                        Tieto("suunnitelma.haku.päättyy", 40),
                        Tieto("suunnitelma.haku.tapa", 50),
                        Tieto("suunnitelma.haku.liitteet"),
                    ),
                    (
                        Tieto("suunnitelma.alkaa", 40),
                        Tieto("suunnitelma.päättyy", 40),
                        Tieto("suunnitelma.tulos", 50, nimi="Viimeisin tulos", kehote=""),
                        Tieto("suunnitelma.tulospvm"),
                    ),
                )),
            ),
        ),
        Osio(
            "Vahvuudet ja opiskelutaidot",
            (
                Kysymys("suunnitelma.vahvuudet", "Missä olet hyvä, ja miten opit parhaiten?", viivoja=2),
                Väliotsikko("Aiemmat opinnot", "Ammatillisesta profiilista (A4)."),
                Rivit(
                    "profiili.koulutus",
                    (
                        Sarake("tutkinto"),
                        Sarake("oppilaitos", 52),
                        Sarake("päättyi", 24),
                        Sarake("valmistunut", 26),
                    ),
                    rivejä=1,
                    rivi="Koulutus",
                ),
            ),
        ),
        Osio(
            "Mikä voi olla vaikeaa",
            (
                Vastaus(
                    "suunnitelma.haasteet",
                    kehote="Esimerkiksi läsnäolo, lukeminen, rytmi, jaksaminen tai matkat",
                    viivoja=2,
                ),
            ),
        ),
        Osio(
            "Tuet",
            (
                Ohje(
                    "Vähintään kaksi tukea. Laji: hakeminen, rahoitus, opiskelujärjestelyt (HOKS, erityisen tuen "
                    "päätös), läksyt ja rytmi, kuraattori, työpaikkaohjaaja, matkat, jaksaminen, "
                    "yhteydenpito oppilaitokseen. Kuinka usein: päivittäin, viikoittain, 2 vk, kuukausittain, "
                    "tarvittaessa."
                ),
                Kortit(
                    "suunnitelma.tuet",
                    (
                        (Tieto("laji", 62, kehote=""), Tieto("mitä")),
                        (
                            Tieto("antaja", 62),
                            Tieto("kuinkausein", 40, kehote=""),
                            Tieto("alkaen", 26),
                            Tieto("toteutuneet", nimi="Toteutui (päivät)"),
                        ),
                    ),
                    kortteja=4,
                    rivi="Tuki",
                ),
            ),
        ),
        Osio(
            "Rahoitus ja etuudet",
            (
                Ruudut(
                    "suunnitelma.rahoitus",
                    "Millä opinnot rahoitetaan?",
                    muu="suunnitelma.rahoitusmuu",
                    sanat={"yleistuella opiskelu": "opiskelu yleistuella"},
                ),
                Väliotsikko("Etuusneuvonta", "Kerta, jolla opintojen rahoitus käytiin läpi (A9)."),
                Ohje(
                    "Pätevyys: Kelan asiantuntija, etuus- tai sosiaalineuvoja, sosiaaliohjaaja, "
                    "työkykykoordinaattori, eläkelaitos, valmentaja, muu."
                ),
                Kentät((
                    (
                        Tieto("suunnitelma.etuusneuvonta", 24, nimi="Tunnus"),
                        Tieto("suunnitelma.etuusneuvonta.päiväys", 30),
                        Tieto("suunnitelma.etuusneuvonta.antaja", 58),
                        Tieto("suunnitelma.etuusneuvonta.pätevyys", kehote=""),
                    ),
                )),
            ),
        ),
        Osio(
            "Kertominen oppilaitokselle",
            (
                Ruudut("suunnitelma.kertominen.päätös", "Mitä oppilaitokselle kerrotaan?"),
                Kysymys("suunnitelma.kertominen.sanat", "Mitä saa kertoa – sanatarkasti", viivoja=4),
                Ruudut(
                    "suunnitelma.kertominen.yhteyslupa",
                    "Saako työhönvalmentaja olla yhteydessä oppilaitokseen?",
                    ohje="Oppilaitos allekirjoittaa vain, jos suostut.",
                    sarakkeita=4,
                ),
            ),
        ),
        Osio(
            "Työ opintojen rinnalla",
            (
                Ruudut("suunnitelma.työrinnalla.on", "Haluatko tehdä työtä opintojen rinnalla?", sarakkeita=4),
                Kysymys("suunnitelma.työrinnalla.tavoite", viivoja=4),
            ),
        ),
        Osio(
            "Askeleet",
            (
                Ohje("Jokaisella askeleella on tekijä ja päivä."),
                Rivit(
                    "suunnitelma.askeleet",
                    (
                        Sarake("mitä"),
                        Sarake("kuka", 34),
                        Sarake("kukatarkemmin", 30),
                        Sarake("milloin", 23),
                        Sarake("tehty", 23),
                    ),
                    rivejä=8,
                    rivi="Askel",
                ),
            ),
        ),
        Osio(
            "Tarkistus",
            (
                Ohje("Suunnitelma tarkistetaan vähintään kerran lukukaudessa."),
                Kentät(((Tieto("suunnitelma.tarkistus", 60),),)),
                Rivit(
                    "suunnitelma.tarkistukset",
                    (Sarake("pvm", 23), Sarake("eteneminen"), Sarake("muutos"), Sarake("seuraava", 23)),
                    rivejä=8,
                    väljä=True,
                    rivi="Tarkistus",
                ),
            ),
        ),
        Osio(
            "Opintojen päättyminen",
            (
                Ohje("Täytetään, kun opinnot päättyvät tai keskeytyvät."),
                Kentät(((Tieto("suunnitelma.päättynyt.pvm", 40),),)),
                Ruudut(
                    "suunnitelma.päättynyt.syy",
                    "Miten opinnot päättyivät?",
                    sanat={
                        "keskeytti – työ": "keskeytti työn vuoksi",
                        "keskeytti – terveys": "keskeytti terveyden vuoksi",
                        "keskeytti – muu": "keskeytti muusta syystä",
                    },
                ),
                Kysymys("suunnitelma.päättynyt.opit", "Mitä opinnoista opittiin?", viivoja=4),
            ),
            uusi_sivu=True,
            numeroton=True,
        ),
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("suunnitelma.allekirjoitukset.asiakas"),
                Allekirjoitus("suunnitelma.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus(
                    "suunnitelma.allekirjoitukset.yhteistyökumppani",
                    "Oppilaitoksen edustajan allekirjoitus",
                ),
            ),
            kirjattu="suunnitelma.kirjattu",
        ),
    ),
)
