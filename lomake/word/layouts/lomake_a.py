"""Lomake A, ammatillinen profiili (lomakkeisto 2.4).

Health (A6) and what is said of its limits (A11), money and crime (A9, A10) begin on pages of their own,
and what follows them too: so they can be left out of a copy.
"""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
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
    "Perustiedot",
    (
        Kentät((
            (
                Tieto("profiili.aloitettu", 40),
                Tieto("profiili.valmis", 40),
                Tieto("profiili.tapaamiset", ohje="2–3 tapaamista"),
            ),
        )),
        Ruudut(
            "profiili.tietolähteet",
            muu="profiili.tietolähdemuu",
            sarakkeita=4,
            sanat={"verkosto/hoitotaho": "verkosto, hoitotaho"},
        ),
    ),
)

_TAVOITTEET = Osio(
    "Työhön liittyvät tavoitteet",
    (
        Kysymys("profiili.tavoite.unelma", kehote="Kirjoita omin sanoin"),
        Kysymys("profiili.tavoite.nyt", kehote="Kirjoita omin sanoin"),
        Kysymys("profiili.tavoite.miksi"),
        Kysymys("profiili.tavoite.eihalua", viivoja=2),
        Kysymys("profiili.tavoite.ura", viivoja=2),
        Kysymys("profiili.tavoite.hyödyt", viivoja=2),
        Kysymys("profiili.tavoite.huolet", viivoja=2),
    ),
)

_TOIVEET = Osio(
    "Työtä koskevat toiveet",
    (
        Ohje(
            "Vähintään kolme toivetta, yksi niistä ammatti tai ala. "
            "Kun toive muuttuu, merkitse vanhalle poistumispäivä ja lisää uusi."
        ),
        Ohje(
            "Laji: ammatti, ala, työaika, vuoro, palkka, sijainti ja matka, työympäristö, ihmiset ja kontaktit, "
            "tehtävien luonne, työn kuormitus, työn merkitys, kieli, muu. "
            "Mistä opittu: asiakas kertoi, työkokemus, työsuhde, läheinen, tutustumiskäynti."
        ),
        Kortit(
            "profiili.toiveet",
            (
                (
                    Tieto("id", 18),
                    Tieto("teksti"),
                    Tieto("laji", 46, kehote=""),
                    Tieto("lisätty", 26),
                ),
                (
                    Tieto("tärkeys", 54, kehote=""),
                    Tieto("lähde", 44, kehote=""),
                    Tieto("työsuhde", 46),
                    Tieto("poistunut", 26, kehote=""),
                ),
            ),
            kortteja=5,
            rivi="Toive",
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
        Ruudut("profiili.matka.kulkutapa", "Miten kuljet töihin?", sarakkeita=4),
        Ruudut(
            "profiili.aloitusvalmius",
            "Milloin voit aloittaa työn?",
            muu="profiili.aloitusvalmiusmuu",
            sarakkeita=4,
            sanat={"2 vk": "2 viikon päästä", "1 kk": "kuukauden päästä", "muu": "muu aika, mikä"},
        ),
    ),
)

_VAHVUUDET = Osio(
    "Vahvuudet",
    (
        Ohje("Vähintään kolme vahvuutta. Mieti, milloin jokin on sujunut: työssä, kotona, opinnoissa, harrastuksissa."),
        Rivit(
            "profiili.vahvuudet",
            (
                Sarake("id", 16),
                Sarake("vahvuus", 34),
                Sarake("esimerkki", otsikko="Esimerkki", ohje="milloin tämä on näkynyt?"),
                Sarake("näkyytyössä", 40, otsikko="Miten se näkyy työssä"),
                Sarake("saakertoatyönantajalle", 27, ohje="rastita, jos saa"),
            ),
            rivejä=7,
            väljä=True,
            rivi="Vahvuus",
        ),
        Kysymys("profiili.harrastukset", viivoja=2),
        Kysymys("profiili.kiitos", viivoja=2),
    ),
)

_KOULUTUS = Osio(
    "Koulutus ja pätevyydet",
    (
        Väliotsikko("Koulutus", "Myös kesken jääneet opinnot; uusin ensin."),
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
                (Tieto("mistäpidin", 85, nimi="Mistä pidit"), Tieto("haasteet", 85)),
            ),
            kortteja=3,
            rivi="Koulutus",
        ),
        Väliotsikko("Kortit ja luvat"),
        Ohje(
            "Hygieniapassi, työturvallisuuskortti, tulityökortti, ensiapu, anniskelupassi, trukkikortti, tieturva, "
            "ajokortti ja sen luokka, järjestyksenvalvoja tai muu."
        ),
        Rivit(
            "profiili.kortit",
            (Sarake("kortti", 70, ohje=""), Sarake("tarkenne"), Sarake("voimassa", 34)),
            rivejä=5,
            rivi="Kortti",
        ),
        Väliotsikko("Kielet"),
        Rivit(
            "profiili.kielet",
            (Sarake("kieli", 70), Sarake("taso")),
            rivejä=3,
            rivi="Kieli",
        ),
        Ruudut(
            "profiili.digitaidot",
            "Miten käytät tietokonetta, puhelinta ja verkkopalveluja?",
            sanat={"itsenäinen": "itsenäisesti", "tarvitsee tukea": "tarvitsen tukea", "ei käytä": "en käytä"},
        ),
        Ruudut("profiili.opiskelutoive.haluaa", sarakkeita=4),
        Kysymys("profiili.opiskelutoive.mitä", viivoja=1),
    ),
)

_TYÖKOKEMUS = Osio(
    "Työkokemus",
    (
        Ohje("Uusin työ ensin. Oma kohta jokaiselle työlle, myös lyhyille."),
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
                (Tieto("työyhteisö", 85), Tieto("opit", 85, nimi="Mitä opit työstä")),
                (Tieto("lähdönsyy", 106, kehote=""), Tieto("suositus", 64)),
            ),
            kortteja=4,
            rivi="Työ",
        ),
        Väliotsikko("Muu kokemus"),
        Ohje("Vapaaehtoistyö, työkokeilu, kuntouttava työtoiminta, varusmies- tai siviilipalvelus."),
        Rivit(
            "profiili.muukokemus",
            (Sarake("mitä", 52), Sarake("missä", 42), Sarake("milloin", 28), Sarake("opit", otsikko="Mitä opit")),
            rivejä=7,
            väljä=True,
            rivi="Kokemus",
        ),
    ),
)

_TYÖKYKY = Osio(
    "Työ- ja toimintakyky",
    (
        Ohje("Kerro vain sen, minkä haluat. Nämä tiedot jäävät palveluun: niitä ei anneta työnantajalle."),
        Kentät(((Tieto("profiili.terveys.arvio", ohje="0 = en pysty työhön, 10 = työkykyni on parhaimmillaan"),),)),
        Väliotsikko("Kykyviisari tehty"),
        Rivit(
            "profiili.terveys.kykyviisari",
            (Sarake("pvm", 34), Sarake("työkyky", 34), Sarake("huomio")),
            rivejä=3,
            rivi="Kykyviisari",
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
            sanat={"kirjalliset/kuvalliset ohjeet": "kirjalliset tai kuvalliset ohjeet"},
        ),
    ),
    uusi_sivu=True,
)

_ARKI = Osio(
    "Arki ja elämäntilanne",
    (
        Kysymys("profiili.arki.päivä", viivoja=2),
        Kysymys("profiili.arki.uni", viivoja=1),
        Kysymys("profiili.arki.liikkuminen", ohje="Millä pääset töihin? Onko sinulla ajokortti ja auto?", viivoja=1),
        Väliotsikko("Koti ja perhe"),
        Kentät(((Tieto("profiili.arki.asuminen", 85), Tieto("profiili.arki.hoiva", 85)),)),
        Ruudut("profiili.arki.kunnossa", ohje="Rastita ne, jotka sinulla on jo.", sarakkeita=4),
    ),
    uusi_sivu=True,
)

_VERKOSTOT = Osio(
    "Verkostot",
    (
        Kysymys("profiili.verkostot.läheiset", viivoja=1),
        Lause(("Saako läheisen ottaa mukaan? ", Valinnat("profiili.verkostot.läheinenmukaan"))),
        Väliotsikko("Kuka tuntee työnantajia?", "Sukulaiset, ystävät, naapurit, entiset työkaverit."),
        Rivit(
            "profiili.verkostot.työnantajavihjeet",
            (
                Sarake("nimi", 42),
                Sarake("suhde", 34),
                Sarake("työnantaja"),
                Sarake("yhteydenottaja", 42),
            ),
            rivejä=2,
            rivi="Vihje",
        ),
        Kysymys("profiili.verkostot.kulttuuri", ohje="Vain asiakkaan omin sanoin.", viivoja=1),
    ),
)

_TALOUS = Osio(
    "Talous ja etuusneuvonta",
    (
        Ruudut(
            "profiili.talous.tulot",
            "Mistä saat tuloja nyt?",
            ohje="Rastita kaikki, joita saat. Päättyneet koskevat vain vanhoja tietoja.",
            sanat={
                "työmarkkinatuki (päättynyt 30.4.2026)": "työmarkkinatuki (päättynyt)",
                "peruspäiväraha (päättynyt 30.4.2026)": "peruspäiväraha (päättynyt)",
                "aikuiskoulutustuki (päättynyt 31.12.2025)": "aikuiskoulutustuki (päättynyt)",
                "täydentävä/ehkäisevä toimeentulotuki (hyvinvointialue)": "täydentävä tai ehkäisevä toimeentulotuki",
            },
        ),
        Lause(("Muu tulonlähde: ", Arvo("profiili.talous.tulomuu", 40, kehote=""))),
        Kysymys("profiili.talous.huolet", viivoja=3),
        Väliotsikko("Velat ja edunvalvonta"),
        Kentät((
            (
                Tieto("profiili.talous.velat", 45),
                Tieto("profiili.talous.velkaneuvonta", 65),
                Tieto("profiili.talous.edunvalvonta", 60),
            ),
        )),
        Väliotsikko("Etuusneuvonta", "Oma kohta jokaiselle kerralle. Ensimmäinen on hyvä käydä ennen työn alkua."),
        Ohje(
            "Pätevyys: Kelan asiantuntija, etuus- tai sosiaalineuvoja, sosiaaliohjaaja, työkykykoordinaattori, "
            "eläkelaitos, valmentaja, muu."
        ),
        Ohje(
            "Aiheet: työtulot ja yleistuki tai ansiopäiväraha, asumistuki, toimeentulotuki, eläke ja ansaintaraja, "
            "kuntoutusraha, opintotuki, verotus, palkkatuki, ilmoitusvelvollisuus."
        ),
        Ohje("Tilanne: ennen työtä, tuntien muutos, palkan muutos, työn päättyminen, opinnot."),
        Kortit(
            "etuusneuvonta",
            (
                (
                    Tieto("id", 18),
                    Tieto("päiväys", 26),
                    Tieto("antaja", 56),
                    Tieto("pätevyys", kehote=""),
                ),
                (
                    Tieto("tilanne", 44, kehote=""),
                    Tieto("aiheet"),
                ),
                (
                    Tieto("työsuhde", 44),
                    Tieto("ennentyönalkua", 56),
                    Tieto("kirjallinenlaskelma"),
                    Tieto("seuraava", kehote=""),
                ),
            ),
            kortteja=4,
            rivi="Neuvontakerta",
        ),
    ),
    uusi_sivu=True,
)

_RIKOSTAUSTA = Osio(
    "Rikostausta",
    (
        Ohje(
            "Kysytään vain, jos asia vaikuttaa toivottuun työhön: esimerkiksi rikostaustaote, kun työskennellään "
            "lasten kanssa, tai ajokielto, kun työssä ajetaan. Otetta ei kopioida eikä säilytetä."
        ),
        Ruudut("profiili.rikostausta.vaikutus", sarakkeita=4),
        Kysymys("profiili.rikostausta.kuvaus", viivoja=4),
    ),
)

_KERTOMINEN = Osio(
    "Työkyvyn rajoitteista kertominen",
    (
        Ohje("Asiakas päättää, kerrotaanko, mitä ja kenelle. Päätöstä voi muuttaa milloin tahansa."),
        Väliotsikko("Keskustelut kertomisesta", "Vähintään yksi, mieluiten kaksi eri tilanteissa."),
        Kortit(
            "profiili.kertominen.keskustelut",
            (
                (Tieto("päiväys", 34), Tieto("tilanne", kehote="")),
                (Tieto("hyödyt", 85), Tieto("haitat", 85)),
                (Tieto("mukautukset", 85), Tieto("esimerkki", 85)),
            ),
            kortteja=2,
            rivi="Keskustelu",
        ),
        Ruudut("profiili.kertominen.päätös"),
        Lause(("Jos kerrotaan, sen tekee: ", Valinnat("profiili.kertominen.kuka"))),
        Kysymys("profiili.kertominen.sanat", kehote="Kirjoita lause, jonka työnantaja saa kuulla", viivoja=4),
        Kysymys("profiili.kertominen.eisaa", viivoja=3),
        Ruudut("profiili.kertominen.yhteyslupa", sarakkeita=4),
    ),
    uusi_sivu=True,
)

_YHTEENVETO = Osio(
    "Yhteenveto ja ensimmäiset askeleet",
    (
        Ohje("Mitä työtä haetaan, millä vahvuuksilla ja millä tuella? Kuka tekee ensin mitä ja mihin mennessä?"),
        Vastaus("profiili.yhteenveto", viivoja=6),
    ),
    uusi_sivu=True,
)

_PÄIVITYKSET = Osio(
    "Päivitykset",
    (
        Ohje("Syy: työsuhde alkoi, työsuhde päättyi, opinnot, tutustumiskäynti, haastattelu, muu tieto."),
        Kortit(
            "profiili.päivitykset",
            (
                (
                    Tieto("id", 18),
                    Tieto("päiväys", 26),
                    Tieto("syy", kehote=""),
                    Tieto("työsuhde", 24),
                    Tieto("opinnot", 24),
                    Tieto("muuttuneettoiveet", 38),
                ),
                (Tieto("mitäopittiin", 170),),
            ),
            kortteja=2,
            rivi="Päivitys",
        ),
    ),
)

ASETTELU = Asettelu(
    "lomake-a",
    scope(BY_TUNNUS["lomake-a"]),
    johdanto=(
        "Teet profiilin työhönvalmentajan kanssa 2–3 tapaamisessa: mitä haluat, mitä osaat ja missä työ sujuu. "
        "Sitä täydennetään aina työn tai opintojen jälkeen. Työnhaku ei odota profiilia."
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
