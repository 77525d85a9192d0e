"""Lomake A, ammatillinen profiili (lomakkeisto 2.4).

Health (A6) and what is said of its limits (A11), money and crime (A9, A10) begin on pages of their own,
and what follows them too: so they can be left out of a copy.
"""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Arvo,
    Asettelu,
    Kentät,
    Kortit,
    Kysymys,
    Lause,
    Ohje,
    Osio,
    Rivit,
    Ruudut,
    Sarake,
    Tieto,
    Valinnat,
    Vastaus,
    Väliotsikko,
)

_PERUSTIEDOT = Osio(
    FiSv("Perustiedot", "Grunduppgifter"),
    (
        Kentät((
            (
                Tieto("profiili.aloitettu", 40),
                Tieto("profiili.valmis", 40),
                Tieto("profiili.tapaamiset", ohje=FiSv("2–3 tapaamista", "2–3 möten")),
            ),
        )),
        Ruudut(
            "profiili.tietolähteet",
            muu="profiili.tietolähdemuu",
            sarakkeita=4,
            sanat={"verkosto/hoitotaho": FiSv("verkosto, hoitotaho", "nätverket, vårdinstansen")},
        ),
    ),
)

_TAVOITTEET = Osio(
    FiSv("Työhön liittyvät tavoitteet", "Mål för arbetslivet"),
    (
        Kysymys("profiili.tavoite.unelma", kehote=FiSv("Kirjoita omin sanoin", "Skriv med egna ord")),
        Kysymys("profiili.tavoite.nyt", kehote=FiSv("Kirjoita omin sanoin", "Skriv med egna ord")),
        Kysymys("profiili.tavoite.miksi"),
        Kysymys("profiili.tavoite.eihalua", viivoja=2),
        Kysymys("profiili.tavoite.ura", viivoja=2),
        Kysymys("profiili.tavoite.hyödyt", viivoja=2),
        Kysymys("profiili.tavoite.huolet", viivoja=2),
    ),
)

_TOIVEET = Osio(
    FiSv("Työtä koskevat toiveet", "Önskemål om arbetet"),
    (
        Ohje(
            FiSv(
                "Vähintään kolme toivetta, yksi niistä ammatti tai ala. Kun toive muuttuu, merkitse vanhalle "
                "poistumispäivä ja lisää uusi.",
                "Minst tre önskemål, ett av dem yrke eller bransch. När ett ändras, anteckna dagen då det gamla föll "
                "bort och lägg till det nya.",
            )
        ),
        Ohje(
            FiSv(
                "Laji: ammatti, ala, työaika, vuoro, palkka, sijainti ja matka, työympäristö, ihmiset ja kontaktit, "
                "tehtävien luonne, työn kuormitus, työn merkitys, kieli, muu. Mistä opittu: asiakas kertoi, "
                "työkokemus, työsuhde, läheinen, tutustumiskäynti.",
                "Typ: yrke, bransch, arbetstid, arbetsskift, lön, plats och resväg, arbetsmiljö, människor och "
                "kontakter, uppgifternas art, arbetets belastning, arbetets betydelse, språk, annat. Källa: "
                "klienten berättade, arbetserfarenhet, anställning, närstående, studiebesök.",
            )
        ),
        Kortit(
            "profiili.toiveet",
            (
                (
                    Tieto("id", 18),
                    Tieto("teksti"),
                    Tieto("laji", 46, kehote=POIS),
                    Tieto("lisätty", 26),
                ),
                (
                    Tieto("tärkeys", 54, kehote=POIS),
                    Tieto("lähde", 44, kehote=POIS),
                    Tieto("työsuhde", 46),
                    Tieto("poistunut", 26, kehote=POIS),
                ),
            ),
            kortteja=5,
            rivi=FiSv("Toive", "Önskemål"),
        ),
        Kentät((
            (
                Tieto("profiili.työaika.vähintään", 32),
                Tieto("profiili.työaika.enintään", 32),
                Tieto("profiili.matka.enintäänmin", 32),
                Tieto("profiili.palkkatoive.määrä", 32),
                Tieto("profiili.palkkatoive.yksikkö", ruudut=True),
            ),
        )),
        Ruudut("profiili.vuorot", sarakkeita=4),
        Ruudut("profiili.matka.kulkutapa", FiSv("Miten kuljet töihin?", "Hur tar du dig till arbetet?"), sarakkeita=4),
        Ruudut(
            "profiili.aloitusvalmius",
            FiSv("Milloin voit aloittaa työn?", "När kan du börja arbeta?"),
            muu="profiili.aloitusvalmiusmuu",
            sarakkeita=4,
            sanat={
                "2 vk": FiSv("2 viikon päästä", "om 2 veckor"),
                "1 kk": FiSv("kuukauden päästä", "om en månad"),
                "muu": FiSv(
                    "muu aika, mikä",
                    "annan tid, vilken",
                ),
            },
        ),
    ),
)

_VAHVUUDET = Osio(
    FiSv("Vahvuudet", "Styrkor"),
    (
        Ohje(
            FiSv(
                "Vähintään kolme vahvuutta. Mieti, milloin jokin on sujunut: työssä, kotona, opinnoissa, "
                "harrastuksissa.",
                "Minst tre styrkor. Tänk efter när något har gått bra: i arbetet, hemma, i studierna, på fritiden.",
            )
        ),
        Rivit(
            "profiili.vahvuudet",
            (
                Sarake("id", 16),
                Sarake("vahvuus", 34),
                Sarake(
                    "esimerkki",
                    otsikko=FiSv("Esimerkki", "Exempel"),
                    ohje=FiSv(
                        "milloin tämä on näkynyt?",
                        "när har detta synts?",
                    ),
                ),
                Sarake("näkyytyössä", 40, otsikko=FiSv("Miten se näkyy työssä", "Hur det syns i arbetet")),
                Sarake("saakertoatyönantajalle", 27, ohje=FiSv("rastita, jos saa", "kryssa om ja")),
            ),
            rivejä=7,
            väljä=True,
            rivi=FiSv("Vahvuus", "Styrka"),
        ),
        Kysymys("profiili.harrastukset", viivoja=2),
        Kysymys("profiili.kiitos", viivoja=2),
    ),
)

_KOULUTUS = Osio(
    FiSv("Koulutus ja pätevyydet", "Utbildning och behörigheter"),
    (
        Väliotsikko(
            FiSv("Koulutus", "Utbildning"),
            FiSv(
                "Myös kesken jääneet opinnot; uusin ensin.",
                "Även avbrutna studier; de senaste först.",
            ),
        ),
        Kortit(
            "profiili.koulutus",
            (
                (
                    Tieto("tutkinto", 58),
                    Tieto("oppilaitos"),
                    Tieto("alkoi", 19),
                    Tieto("päättyi", 19),
                    Tieto("valmistunut", 34),
                ),
                (Tieto("mistäpidin", 85, nimi=FiSv("Mistä pidit", "Vad du tyckte om")), Tieto("haasteet", 85)),
            ),
            kortteja=3,
            rivi=FiSv("Koulutus", "Utbildning"),
        ),
        Väliotsikko(FiSv("Kortit ja luvat", "Kort och tillstånd")),
        Ohje(
            FiSv(
                "Hygieniapassi, työturvallisuuskortti, tulityökortti, ensiapu, anniskelupassi, trukkikortti, "
                "tieturva, ajokortti ja sen luokka, järjestyksenvalvoja tai muu.",
                "Hygienpass, arbetssäkerhetskort, kort för heta arbeten, första hjälpen, serveringspass, truckkort, "
                "vägsäkerhetskort, körkort och dess klass, ordningsvakt eller annat.",
            )
        ),
        Rivit(
            "profiili.kortit",
            (Sarake("kortti", 70, ohje=POIS), Sarake("tarkenne"), Sarake("voimassa", 34)),
            rivejä=5,
            rivi=FiSv("Kortti", "Kort"),
        ),
        Väliotsikko(FiSv("Kielet", "Språk")),
        Rivit(
            "profiili.kielet",
            (Sarake("kieli", 70), Sarake("taso")),
            rivejä=3,
            rivi=FiSv("Kieli", "Språk"),
        ),
        Ruudut(
            "profiili.digitaidot",
            FiSv(
                "Miten käytät tietokonetta, puhelinta ja verkkopalveluja?",
                "Hur använder du dator, telefon och webbtjänster?",
            ),
            sanat={
                "itsenäinen": FiSv("itsenäisesti", "självständigt"),
                "tarvitsee tukea": FiSv("tarvitsen tukea", "jag behöver stöd"),
                "ei käytä": FiSv(
                    "en käytä",
                    "jag använder inte",
                ),
            },
        ),
        Ruudut("profiili.opiskelutoive.haluaa", sarakkeita=4),
        Kysymys("profiili.opiskelutoive.mitä", viivoja=1),
    ),
)

_TYÖKOKEMUS = Osio(
    FiSv("Työkokemus", "Arbetserfarenhet"),
    (
        Ohje(
            FiSv(
                "Uusin työ ensin. Oma kohta jokaiselle työlle, myös lyhyille.",
                "Det senaste arbetet först. En egen punkt för varje arbete, även korta.",
            )
        ),
        Kortit(
            "profiili.työhistoria",
            (
                (
                    Tieto("työnantaja", 58),
                    Tieto("nimike"),
                    Tieto("alkoi", 20),
                    Tieto("päättyi", 20),
                    Tieto("tunnit", 24),
                ),
                (Tieto("tehtävät", 106), Tieto("mitensai", 64)),
                (Tieto("pidin", 85), Tieto("enpitänyt", 85)),
                (
                    Tieto("työyhteisö", 85),
                    Tieto(
                        "opit",
                        85,
                        nimi=FiSv(
                            "Mitä opit työstä",
                            "Vad du lärde dig av arbetet",
                        ),
                    ),
                ),
                (Tieto("lähdönsyy", 106, kehote=POIS), Tieto("suositus", 64)),
            ),
            kortteja=4,
            rivi=FiSv("Työ", "Arbete"),
        ),
        Väliotsikko(FiSv("Muu kokemus", "Annan erfarenhet")),
        Ohje(
            FiSv(
                "Vapaaehtoistyö, työkokeilu, kuntouttava työtoiminta, varusmies- tai siviilipalvelus.",
                "Frivilligarbete, arbetsprövning, arbetsverksamhet i rehabiliteringssyfte, beväringstjänst eller "
                "civiltjänst.",
            )
        ),
        Rivit(
            "profiili.muukokemus",
            (
                Sarake("mitä", 52),
                Sarake("missä", 42),
                Sarake("milloin", 28),
                Sarake(
                    "opit",
                    otsikko=FiSv(
                        "Mitä opit",
                        "Vad du lärde dig",
                    ),
                ),
            ),
            rivejä=7,
            väljä=True,
            rivi=FiSv("Kokemus", "Erfarenhet"),
        ),
    ),
)

_TYÖKYKY = Osio(
    FiSv("Työ- ja toimintakyky", "Arbets- och funktionsförmåga"),
    (
        Ohje(
            FiSv(
                "Kerro vain sen, minkä haluat. Nämä tiedot jäävät palveluun: niitä ei anneta työnantajalle.",
                "Berätta bara det du vill. Uppgifterna stannar i tjänsten: de lämnas inte till arbetsgivaren.",
            )
        ),
        Kentät((
            (
                Tieto(
                    "profiili.terveys.arvio",
                    ohje=FiSv(
                        "0 = en pysty työhön, 10 = työkykyni on parhaimmillaan",
                        "0 = jag kan inte arbeta, 10 = min arbetsförmåga är som bäst",
                    ),
                ),
            ),
        )),
        Väliotsikko(FiSv("Kykyviisari tehty", "Förmågaren gjord")),
        Rivit(
            "profiili.terveys.kykyviisari",
            (Sarake("pvm", 34), Sarake("työkyky", 34), Sarake("huomio")),
            rivejä=3,
            rivi=FiSv("Kykyviisari", "Förmågaren"),
        ),
        Kysymys("profiili.terveys.kuvaus", viivoja=3),
        Kysymys("profiili.terveys.fyysinen", viivoja=3),
        Kysymys("profiili.terveys.kognitiivinen", viivoja=3),
        Kysymys("profiili.terveys.lääkitys", viivoja=2),
        Kysymys("profiili.terveys.merkit", viivoja=5),
        Kysymys("profiili.terveys.keinot", viivoja=7),
        Kysymys("profiili.terveys.päihteet", viivoja=4),
        Ruudut(
            "profiili.terveys.mukautukset",
            muu="profiili.terveys.mukautusmuu",
            sanat={
                "kirjalliset/kuvalliset ohjeet": FiSv(
                    "kirjalliset tai kuvalliset ohjeet",
                    "skriftliga anvisningar eller bilder",
                )
            },
        ),
    ),
    uusi_sivu=True,
)

_ARKI = Osio(
    FiSv("Arki ja elämäntilanne", "Vardag och livssituation"),
    (
        Kysymys("profiili.arki.päivä", viivoja=2),
        Kysymys("profiili.arki.uni", viivoja=1),
        Kysymys(
            "profiili.arki.liikkuminen",
            ohje=FiSv(
                "Millä pääset töihin? Onko sinulla ajokortti ja auto?",
                "Hur kommer du till arbetet? Har du körkort och bil?",
            ),
            viivoja=1,
        ),
        Väliotsikko(FiSv("Koti ja perhe", "Hem och familj")),
        Kentät(((Tieto("profiili.arki.asuminen", 85), Tieto("profiili.arki.hoiva", 85)),)),
        Ruudut(
            "profiili.arki.kunnossa",
            ohje=FiSv(
                "Rastita ne, jotka sinulla on jo.",
                "Kryssa för det som du redan har.",
            ),
            sarakkeita=4,
        ),
    ),
    uusi_sivu=True,
)

_VERKOSTOT = Osio(
    FiSv("Verkostot", "Nätverk"),
    (
        Kysymys("profiili.verkostot.läheiset", viivoja=1),
        Lause((
            FiSv("Saako läheisen ottaa mukaan? ", "Får en närstående tas med? "),
            Valinnat("profiili.verkostot.läheinenmukaan"),
        )),
        Väliotsikko(
            FiSv("Kuka tuntee työnantajia?", "Vem känner arbetsgivare?"),
            FiSv(
                "Sukulaiset, ystävät, naapurit, entiset työkaverit.",
                "Släktingar, vänner, grannar, tidigare arbetskamrater.",
            ),
        ),
        Rivit(
            "profiili.verkostot.työnantajavihjeet",
            (
                Sarake("nimi", 42),
                Sarake("suhde", 34),
                Sarake("työnantaja"),
                Sarake("yhteydenottaja", 42),
            ),
            rivejä=2,
            rivi=FiSv("Vihje", "Tips"),
        ),
        Kysymys(
            "profiili.verkostot.kulttuuri",
            ohje=FiSv(
                "Vain asiakkaan omin sanoin.",
                "Bara med klientens egna ord.",
            ),
            viivoja=1,
        ),
    ),
)

_TALOUS = Osio(
    FiSv("Talous ja etuusneuvonta", "Ekonomi och förmånsrådgivning"),
    (
        Ruudut(
            "profiili.talous.tulot",
            FiSv("Mistä saat tuloja nyt?", "Varifrån får du inkomster nu?"),
            ohje=FiSv(
                "Rastita kaikki, joita saat. Päättyneet koskevat vain vanhoja tietoja.",
                "Kryssa för alla som du får. De upphörda gäller bara gamla uppgifter.",
            ),
            sanat={
                "työmarkkinatuki (päättynyt 30.4.2026)": FiSv(
                    "työmarkkinatuki (päättynyt)",
                    "arbetsmarknadsstöd (upphört)",
                ),
                "peruspäiväraha (päättynyt 30.4.2026)": FiSv(
                    "peruspäiväraha (päättynyt)",
                    "grunddagpenning (upphörd)",
                ),
                "aikuiskoulutustuki (päättynyt 31.12.2025)": FiSv(
                    "aikuiskoulutustuki (päättynyt)",
                    "vuxenutb.stöd (upphört)",
                ),
                "työkyvyttömyyseläke (työeläke)": FiSv(
                    "työkyvyttömyyseläke (työeläke)", "invalidpension (arbetspens.)"
                ),
                "nuoren kuntoutusraha": FiSv("nuoren kuntoutusraha", "rehab.penning för unga"),
                "perustoimeentulotuki (Kela)": FiSv("perustoimeentulotuki (Kela)", "grundläggande utkomststöd"),
                "täydentävä/ehkäisevä toimeentulotuki (hyvinvointialue)": FiSv(
                    "täydentävä tai ehkäisevä toimeentulotuki",
                    "kompletterande eller förebyggande utkomststöd",
                ),
            },
        ),
        Lause((FiSv("Muu tulonlähde: ", "Annan inkomst: "), Arvo("profiili.talous.tulomuu", 40, kehote=POIS))),
        Kysymys("profiili.talous.huolet", viivoja=3),
        Väliotsikko(FiSv("Velat ja edunvalvonta", "Skulder och intressebevakning")),
        Kentät((
            (
                Tieto("profiili.talous.velat", 45),
                Tieto("profiili.talous.velkaneuvonta", 65),
                Tieto("profiili.talous.edunvalvonta", 60),
            ),
        )),
        Väliotsikko(
            FiSv("Etuusneuvonta", "Förmånsrådgivning"),
            FiSv(
                "Oma kohta jokaiselle kerralle. Ensimmäinen on hyvä käydä ennen työn alkua.",
                "En egen punkt för varje gång. Den första är bra att ha före arbetet börjar.",
            ),
        ),
        Ohje(
            FiSv(
                "Pätevyys: Kelan asiantuntija, etuus- tai sosiaalineuvoja, sosiaaliohjaaja, työkykykoordinaattori, "
                "eläkelaitos, valmentaja, muu.",
                "Behörighet: sakkunnig vid FPA, förmåns- eller socialrådgivare, socialhandledare, "
                "arbetsförmågekoordinator, pensionsanstalt, arbetscoachen, annan.",
            )
        ),
        Ohje(
            FiSv(
                "Aiheet: työtulot ja yleistuki tai ansiopäiväraha, asumistuki, toimeentulotuki, eläke ja "
                "ansaintaraja, kuntoutusraha, opintotuki, verotus, palkkatuki, ilmoitusvelvollisuus.",
                "Teman: arbetsinkomster och allmänt stöd eller inkomstrelaterad dagpenning, bostadsbidrag, "
                "utkomststöd, pension och inkomstgräns, rehabiliteringspenning, studiestöd, beskattning, "
                "lönesubvention, anmälningsskyldighet.",
            )
        ),
        Ohje(
            FiSv(
                "Tilanne: ennen työtä, tuntien muutos, palkan muutos, työn päättyminen, opinnot.",
                "Situation: före arbetet, ändrad arbetstid, ändrad lön, när arbetet upphör, studier.",
            )
        ),
        Kortit(
            "etuusneuvonta",
            (
                (
                    Tieto("id", 18),
                    Tieto("päiväys", 26),
                    Tieto("antaja", 56),
                    Tieto("pätevyys", kehote=POIS),
                ),
                (
                    Tieto("tilanne", 44, kehote=POIS),
                    Tieto("aiheet"),
                ),
                (
                    Tieto("työsuhde", 44),
                    Tieto("ennentyönalkua", 56),
                    Tieto("kirjallinenlaskelma"),
                    Tieto("seuraava", kehote=POIS),
                ),
            ),
            kortteja=4,
            rivi=FiSv("Neuvontakerta", "Rådgivning"),
        ),
    ),
    uusi_sivu=True,
)

_RIKOSTAUSTA = Osio(
    FiSv("Rikostausta", "Brottslig bakgrund"),
    (
        Ohje(
            FiSv(
                "Kysytään vain, jos asia vaikuttaa toivottuun työhön: esimerkiksi rikostaustaote, kun "
                "työskennellään lasten kanssa, tai ajokielto, kun työssä ajetaan. Otetta ei kopioida eikä säilytetä.",
                "Frågas bara om saken påverkar det önskade arbetet: till exempel straffregisterutdrag vid arbete "
                "med barn, eller körförbud om man kör i arbetet. Utdraget kopieras eller sparas inte.",
            )
        ),
        Ruudut("profiili.rikostausta.vaikutus", sarakkeita=4),
        Kysymys("profiili.rikostausta.kuvaus", viivoja=4),
    ),
)

_KERTOMINEN = Osio(
    FiSv("Työkyvyn rajoitteista kertominen", "Att berätta om begränsningar i arbetsförmågan"),
    (
        Ohje(
            FiSv(
                "Asiakas päättää, kerrotaanko, mitä ja kenelle. Päätöstä voi muuttaa milloin tahansa.",
                "Klienten bestämmer om något berättas, vad och för vem. Beslutet kan ändras när som helst.",
            )
        ),
        Väliotsikko(
            FiSv("Keskustelut kertomisesta", "Samtal om att berätta"),
            FiSv(
                "Vähintään yksi, mieluiten kaksi eri tilanteissa.",
                "Minst ett, helst två i olika situationer.",
            ),
        ),
        Kortit(
            "profiili.kertominen.keskustelut",
            (
                (Tieto("päiväys", 34), Tieto("tilanne", kehote=POIS)),
                (Tieto("hyödyt", 85), Tieto("haitat", 85)),
                (Tieto("mukautukset", 85), Tieto("esimerkki", 85)),
            ),
            kortteja=2,
            rivi=FiSv("Keskustelu", "Samtal"),
        ),
        Ruudut("profiili.kertominen.päätös"),
        Lause((
            FiSv("Jos kerrotaan, sen tekee: ", "Om något berättas, gör detta: "),
            Valinnat("profiili.kertominen.kuka"),
        )),
        Kysymys(
            "profiili.kertominen.sanat",
            kehote=FiSv(
                "Kirjoita lause, jonka työnantaja saa kuulla",
                "Skriv den mening som arbetsgivaren får höra",
            ),
            viivoja=4,
        ),
        Kysymys("profiili.kertominen.eisaa", viivoja=3),
        Ruudut("profiili.kertominen.yhteyslupa", sarakkeita=4),
    ),
    uusi_sivu=True,
)

_YHTEENVETO = Osio(
    FiSv("Yhteenveto ja ensimmäiset askeleet", "Sammanfattning och de första stegen"),
    (
        Ohje(
            FiSv(
                "Mitä työtä haetaan, millä vahvuuksilla ja millä tuella? Kuka tekee ensin mitä ja mihin mennessä?",
                "Vilket arbete söks, med vilka styrkor och med vilket stöd? Vem gör vad först, och när ska det vara "
                "klart?",
            )
        ),
        Vastaus("profiili.yhteenveto", viivoja=6),
    ),
    uusi_sivu=True,
)

_PÄIVITYKSET = Osio(
    FiSv("Päivitykset", "Uppdateringar"),
    (
        Ohje(
            FiSv(
                "Syy: työsuhde alkoi, työsuhde päättyi, opinnot, tutustumiskäynti, haastattelu, muu tieto.",
                "Orsak: anställningen började, anställningen upphörde, studier, studiebesök, intervju, annan uppgift.",
            )
        ),
        Kortit(
            "profiili.päivitykset",
            (
                (
                    Tieto("id", 18),
                    Tieto("päiväys", 26),
                    Tieto("syy", kehote=POIS),
                    Tieto("työsuhde", 24),
                    Tieto("opinnot", 24),
                    Tieto("muuttuneettoiveet", 38),
                ),
                (Tieto("mitäopittiin", 170),),
            ),
            kortteja=2,
            rivi=FiSv("Päivitys", "Uppdatering"),
        ),
    ),
)

ASETTELU = Asettelu(
    "lomake-a",
    scope(BY_TUNNUS["lomake-a"]),
    johdanto=FiSv(
        "Teet profiilin työhönvalmentajan kanssa 2–3 tapaamisessa: mitä haluat, mitä osaat ja missä työ sujuu. Sitä "
        "täydennetään aina työn tai opintojen jälkeen. Työnhaku ei odota profiilia.",
        "Du gör profilen med arbetscoachen under 2–3 möten: vad du vill, vad du kan och var arbetet löper. Den "
        "kompletteras alltid efter arbete eller studier. Jobbsökningen väntar inte på profilen.",
    ),
    numerointi="A0",
    osiot=(
        _PERUSTIEDOT,
        _TAVOITTEET,
        _TOIVEET,
        _VAHVUUDET,
        _KOULUTUS,
        _TYÖKOKEMUS,
        _TYÖKYKY,
        _ARKI,
        _VERKOSTOT,
        _TALOUS,
        _RIKOSTAUSTA,
        _KERTOMINEN,
        _YHTEENVETO,
        _PÄIVITYKSET,
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("profiili.allekirjoitukset.asiakas"),
                Allekirjoitus("profiili.allekirjoitukset.työhönvalmentaja"),
            ),
            kirjattu="profiili.kirjattu",
        ),
    ),
)
