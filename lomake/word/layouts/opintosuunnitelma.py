"""Opintoihin liittyvä suunnitelma (lomakkeisto 2.10): hakeutumiseen ja opintojen ajaksi."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv
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
    johdanto=FiSv(
        "Asiakas ja työhönvalmentaja tekevät suunnitelman yhdessä, kun opinnot vievät kohti työtavoitetta: "
        "hakemista varten ja opintojen ajaksi. Se tarkistetaan joka lukukausi ja aina, kun opinnot muuttuvat.",
        "Klienten och arbetscoachen gör planen tillsammans när studierna för mot arbetsmålet: för ansökan och för "
        "studietiden. Den ses över varje termin och alltid när studierna ändras.",
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
            FiSv("Tavoite omin sanoin", "Målet med egna ord"),
            (
                Kysymys(
                    "suunnitelma.tavoite",
                    FiSv(
                        "Mitä haluat opiskella, ja millaiseen työhön opinnot vievät?",
                        "Vad vill du studera, och till vilket slags arbete leder studierna?",
                    ),
                    kehote=FiSv("Kirjoita omin sanoin", "Skriv med egna ord"),
                ),
                Väliotsikko(
                    FiSv("Toiveet, joita opinnot palvelevat", "Önskemål som studierna främjar"),
                    FiSv(
                        "Poimi ammatillisesta profiilista (A2).",
                        "Välj ur yrkesprofilen (A2).",
                    ),
                ),
                Rivit(
                    "suunnitelma.toiveet",
                    (Sarake("id", 20), Sarake("teksti"), Sarake("laji", 46, ohje=POIS), Sarake("tärkeys", 40)),
                    rivejä=3,
                    rivi=FiSv("Toive", "Önskemål"),
                ),
            ),
        ),
        Osio(
            FiSv("Koulutus", "Utbildning"),
            (
                Ohje(
                    FiSv(
                        "Muoto: ammatillinen perustutkinto, ammattitutkinto, erikoisammattitutkinto, tutkinnon osa, "
                        "oppisopimus, työvoimakoulutus, TUVA, lukio tai aikuislukio, AMK, yliopisto, avoin, kurssi "
                        "tai kortti, verkko-opinnot.",
                        "Form: yrkesinriktad grundexamen, yrkesexamen, specialyrkesexamen, examensdel, läroavtal, "
                        "arbetskraftsutbildning, Hux, gymnasium eller vuxengymnasium, YH, universitet, öppna "
                        "studier, kurs eller kort, nätstudier.",
                    )
                ),
                Ohje(
                    FiSv(
                        "Tulos: haettu, hyväksytty, varasijalla, ei valittu, aloitti, keskeytti, valmistui.",
                        "Resultat: ansökt, antagen, på reservplats, inte antagen, började, avbröt, utexaminerades.",
                    )
                ),
                Kentät((
                    (Tieto("suunnitelma.oppilaitos", 80), Tieto("suunnitelma.tutkinto")),
                    (
                        Tieto("suunnitelma.muoto", 80, kehote=POIS),
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
                        Tieto("suunnitelma.tulos", 50, nimi=FiSv("Viimeisin tulos", "Senaste resultat"), kehote=POIS),
                        Tieto("suunnitelma.tulospvm"),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Vahvuudet ja opiskelutaidot", "Styrkor och studiefärdigheter"),
            (
                Kysymys(
                    "suunnitelma.vahvuudet",
                    FiSv(
                        "Missä olet hyvä, ja miten opit parhaiten?",
                        "Vad är du bra på, och hur lär du dig bäst?",
                    ),
                    viivoja=2,
                ),
                Väliotsikko(
                    FiSv("Aiemmat opinnot", "Tidigare studier"),
                    FiSv("Ammatillisesta profiilista (A4).", "Ur yrkesprofilen (A4)."),
                ),
                Rivit(
                    "profiili.koulutus",
                    (
                        Sarake("tutkinto"),
                        Sarake("oppilaitos", 52),
                        Sarake("päättyi", 24),
                        Sarake("valmistunut", 26),
                    ),
                    rivejä=1,
                    rivi=FiSv("Koulutus", "Utbildning"),
                ),
            ),
        ),
        Osio(
            FiSv("Mikä voi olla vaikeaa", "Vad som kan vara svårt"),
            (
                Vastaus(
                    "suunnitelma.haasteet",
                    kehote=FiSv(
                        "Esimerkiksi läsnäolo, lukeminen, rytmi, jaksaminen tai matkat",
                        "Till exempel närvaro, läsning, rytm, ork eller resor",
                    ),
                    viivoja=2,
                ),
            ),
        ),
        Osio(
            FiSv("Tuet", "Stöd"),
            (
                Ohje(
                    FiSv(
                        "Vähintään kaksi tukea. Laji: hakeminen, rahoitus, opiskelujärjestelyt (HOKS, erityisen "
                        "tuen päätös), läksyt ja rytmi, kuraattori, työpaikkaohjaaja, matkat, jaksaminen, "
                        "yhteydenpito oppilaitokseen. Kuinka usein: päivittäin, viikoittain, 2 vk, kuukausittain, "
                        "tarvittaessa.",
                        "Minst två stöd. Typ: ansökan, finansiering, studiearrangemang (PUK, beslut om särskilt "
                        "stöd), läxor och rytm, kurator, arbetsplatshandledare, resor, ork, kontakt med "
                        "läroanstalten. Hur ofta: varje dag, varje vecka, varannan vecka, varje månad, vid behov.",
                    )
                ),
                Kortit(
                    "suunnitelma.tuet",
                    (
                        (Tieto("laji", 62, kehote=POIS), Tieto("mitä")),
                        (
                            Tieto("antaja", 62),
                            Tieto("kuinkausein", 40, kehote=POIS),
                            Tieto("alkaen", 26),
                            Tieto("toteutuneet", nimi=FiSv("Toteutui (päivät)", "Genomfört (datum)")),
                        ),
                    ),
                    kortteja=4,
                    rivi=FiSv("Tuki", "Stöd"),
                ),
            ),
        ),
        Osio(
            FiSv("Rahoitus ja etuudet", "Finansiering och förmåner"),
            (
                Ruudut(
                    "suunnitelma.rahoitus",
                    FiSv("Millä opinnot rahoitetaan?", "Hur finansieras studierna?"),
                    muu="suunnitelma.rahoitusmuu",
                    sanat={"yleistuella opiskelu": FiSv("opiskelu yleistuella", "studier med allmänt stöd")},
                ),
                Väliotsikko(
                    FiSv("Etuusneuvonta", "Förmånsrådgivning"),
                    FiSv(
                        "Kerta, jolla opintojen rahoitus käytiin läpi (A9).",
                        "Den gång då finansieringen av studierna gicks igenom (A9).",
                    ),
                ),
                Ohje(
                    FiSv(
                        "Pätevyys: Kelan asiantuntija, etuus- tai sosiaalineuvoja, sosiaaliohjaaja, "
                        "työkykykoordinaattori, eläkelaitos, valmentaja, muu.",
                        "Behörighet: sakkunnig vid FPA, förmåns- eller socialrådgivare, socialhandledare, "
                        "arbetsförmågekoordinator, pensionsanstalt, arbetscoachen, annan.",
                    )
                ),
                Kentät((
                    (
                        Tieto("suunnitelma.etuusneuvonta", 24, nimi=FiSv("Tunnus", "Nummer")),
                        Tieto("suunnitelma.etuusneuvonta.päiväys", 30),
                        Tieto("suunnitelma.etuusneuvonta.antaja", 58),
                        Tieto("suunnitelma.etuusneuvonta.pätevyys", kehote=POIS),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Kertominen oppilaitokselle", "Att berätta för läroanstalten"),
            (
                Ruudut(
                    "suunnitelma.kertominen.päätös",
                    FiSv(
                        "Mitä oppilaitokselle kerrotaan?",
                        "Vad berättas för läroanstalten?",
                    ),
                ),
                Kysymys(
                    "suunnitelma.kertominen.sanat",
                    FiSv(
                        "Mitä saa kertoa – sanatarkasti",
                        "Vad får berättas – ordagrant",
                    ),
                    viivoja=4,
                ),
                Ruudut(
                    "suunnitelma.kertominen.yhteyslupa",
                    FiSv(
                        "Saako työhönvalmentaja olla yhteydessä oppilaitokseen?",
                        "Får arbetscoachen kontakta läroanstalten?",
                    ),
                    ohje=FiSv(
                        "Oppilaitos allekirjoittaa vain, jos suostut.",
                        "Läroanstalten undertecknar bara om du samtycker.",
                    ),
                    sarakkeita=4,
                ),
            ),
        ),
        Osio(
            FiSv("Työ opintojen rinnalla", "Arbete vid sidan av studierna"),
            (
                Ruudut(
                    "suunnitelma.työrinnalla.on",
                    FiSv(
                        "Haluatko tehdä työtä opintojen rinnalla?",
                        "Vill du arbeta vid sidan av studierna?",
                    ),
                    sarakkeita=4,
                ),
                Kysymys("suunnitelma.työrinnalla.tavoite", viivoja=4),
            ),
        ),
        Osio(
            FiSv("Askeleet", "Steg"),
            (
                Ohje(
                    FiSv(
                        "Jokaisella askeleella on tekijä ja päivä.",
                        "Varje steg har någon som gör det, och ett datum.",
                    )
                ),
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
                    rivi=FiSv("Askel", "Steg"),
                ),
            ),
        ),
        Osio(
            FiSv("Tarkistus", "Översyn"),
            (
                Ohje(
                    FiSv(
                        "Suunnitelma tarkistetaan vähintään kerran lukukaudessa.",
                        "Planen ses över minst en gång per termin.",
                    )
                ),
                Kentät(((Tieto("suunnitelma.tarkistus", 60),),)),
                Rivit(
                    "suunnitelma.tarkistukset",
                    (Sarake("pvm", 23), Sarake("eteneminen"), Sarake("muutos"), Sarake("seuraava", 23)),
                    rivejä=8,
                    väljä=True,
                    rivi=FiSv("Tarkistus", "Översyn"),
                ),
            ),
        ),
        Osio(
            FiSv("Opintojen päättyminen", "När studierna upphör"),
            (
                Ohje(
                    FiSv(
                        "Täytetään, kun opinnot päättyvät tai keskeytyvät.",
                        "Fylls i när studierna upphör eller avbryts.",
                    )
                ),
                Kentät(((Tieto("suunnitelma.päättynyt.pvm", 40),),)),
                Ruudut(
                    "suunnitelma.päättynyt.syy",
                    FiSv("Miten opinnot päättyivät?", "Hur upphörde studierna?"),
                    sanat={
                        "keskeytti – työ": FiSv("keskeytti työn vuoksi", "avbröt på grund av arbete"),
                        "keskeytti – terveys": FiSv("keskeytti terveyden vuoksi", "avbröt på grund av hälsan"),
                        "keskeytti – muu": FiSv("keskeytti muusta syystä", "avbröt av annan orsak"),
                    },
                ),
                Kysymys(
                    "suunnitelma.päättynyt.opit",
                    FiSv(
                        "Mitä opinnoista opittiin?",
                        "Vad lärde ni er av studierna?",
                    ),
                    viivoja=4,
                ),
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
                    FiSv("Oppilaitoksen edustajan allekirjoitus", "Läroanstaltens representants underskrift"),
                ),
            ),
            kirjattu="suunnitelma.kirjattu",
        ),
    ),
)
