"""Suunnitelma työsuhteen aikaisesta tuesta (lomakkeisto 2.8): one for each employment, in versions."""

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
    Väliotsikko,
)

ASETTELU = Asettelu(
    "tukisuunnitelma",
    scope(BY_TUNNUS["tukisuunnitelma"]),
    johdanto=(
        "Asiakas ja työhönvalmentaja tekevät suunnitelman yhdessä ennen ensimmäistä työpäivää, viimeistään viikon "
        "kuluttua siitä. Siinä sovitaan, millä tuella työ sujuu ja jatkuu."
    ),
    alku=(
        Kentät((
            (
                Tieto("suunnitelma.päiväys", 40),
                Tieto("suunnitelma.versio", 20),
                Tieto("suunnitelma.korvaa", 45),
                Tieto("suunnitelma.syy", kehote="Valitse syy"),
            ),
        )),
        Ohje(
            "Syitä ovat työn alku, tarkistus, tehtävän tai tuntien muutos, vaikeus työssä, asiakkaan pyyntö ja "
            "siirtymä kevyempään tukeen."
        ),
    ),
    osiot=(
        Osio("Työ", (
            Ohje("Tiedot ovat Lomakkeelta C sellaisina kuin ne olivat työn alkaessa."),
            Kentät((
                (
                    Tieto("työsuhde.aloitus.työnantaja.nimi", 80, "Työnantaja"),
                    Tieto("työsuhde.aloitus.nimike", 90),
                ),
                (Tieto("työsuhde.aloitus.paikka", 80), Tieto("työsuhde.aloitus.tehtävät")),
                (
                    Tieto("työsuhde.aloitus.alkoi", 40),
                    Tieto("työsuhde.aloitus.tunnit", 40),
                    Tieto("työsuhde.aloitus.työajat", 90),
                ),
                (
                    Tieto("työsuhde.aloitus.esihenkilö.nimi", 80),
                    Tieto("työsuhde.aloitus.esihenkilö.puhelin", 45),
                    Tieto("työsuhde.aloitus.etuusneuvonta.päiväys", 45, "Etuusneuvonta annettu"),
                ),
            )),
        )),
        Osio("Tavoitteeni tässä työssä", (
            Kysymys(
                "suunnitelma.tavoite",
                "Mitä haluat tältä työltä, ja mihin haluat päästä?",
                kehote="Kirjoita asiakkaan omin sanoin",
                viivoja=7,
            ),
        )),
        Osio("Mikä auttaa minua onnistumaan", (
            Ohje("Poimi vähintään yksi vahvuus ammatillisesta profiilista (Lomake A)."),
            Rivit(
                "suunnitelma.vahvuudet",
                (Sarake("id", 18), Sarake("vahvuus", 62), Sarake("näkyytyössä")),
                rivejä=5,
            ),
            Kysymys(
                "suunnitelma.opit",
                "Mitä opit aiemmista töistäsi?",
                ohje="Katso työhistoria (Lomake A) ja edellinen työ (Lomake D).",
                viivoja=4,
            ),
        )),
        Osio("Mikä voi olla vaikeaa", (
            Kysymys("suunnitelma.haasteet", "Mikä tässä työssä voi olla sinulle vaikeaa?", viivoja=5),
            Kysymys(
                "suunnitelma.merkit",
                "Mistä huomaat ajoissa, että työ alkaa kuormittaa?",
                ohje="Varhaiset merkit, jotka sinä tai muut voitte huomata.",
                viivoja=4,
            ),
        )),
        Osio("Tuet", (
            Ohje(
                "Sopikaa vähintään kolme tukea. Jos joku muu kuin valmentaja antaa tukea, kirjatkaa hänen nimensä. "
                "Työnantaja näkee vain työpaikalla annettavat tuet, joiden kohdalla on ”Näkyy työnantajalle: kyllä”."
            ),
            Ohje(
                "Tuen laji: työtehtävien opettelu työpaikalla, keskustelutuki, oireiden hallinta ja jaksaminen, "
                "työmatka ja rytmi, vuorovaikutus ja työyhteisö, palaute ja itsearviointi, talous ja etuudet, "
                "kirjalliset/kuvalliset ohjeet, työn muokkaus, lääkityksen ajoitus, läheisen tuki, vertaistuki, "
                "urakehitys/opinnot, muu."
            ),
            Ohje(
                "Antaja: valmentaja, työkaveri/esihenkilö, hoitotaho, sosiaaliohjaaja, läheinen, vertainen, Kela, muu. "
                "Kuinka usein: päivittäin, viikoittain, 2 vk, kuukausittain, tarvittaessa. Missä: työpaikalla, "
                "muualla, etänä. Peruste: työn vaatimus, asiakkaan toive, aiempi kokemus, terveys."
            ),
            Kortit(
                "suunnitelma.tuet",
                (
                    (Tieto("id", 16), Tieto("laji", 64, kehote="Valitse laji"), Tieto("mitä", 90)),
                    (
                        Tieto("antaja", 40, ohje=""),
                        Tieto("antajanimi", 40),
                        Tieto("kuinkausein", 34, ohje=""),
                        Tieto("missä", 24, ohje=""),
                        Tieto("peruste", 32, ohje=""),
                    ),
                    (
                        Tieto("alkaen", 24),
                        Tieto("asti", 24),
                        Tieto("toiveesta", 32),
                        Tieto("näkyytyönantajalle", 34),
                        Tieto("toteutuneet", 56, "Toteutui (päivät)"),
                    ),
                ),
                kortteja=5,
                rivi="Tuki",
            ),
        )),
        Osio("Tuki työnantajalle", (
            Kentät((
                (
                    Tieto("työsuhde.aloitus.yhteyslupa", 110, "Lupa yhteydenpitoon (Lomake C)"),
                    Tieto("työsuhde.aloitus.suostumus.voimassa", nimi="Suostumus voimassa asti"),
                ),
            )),
            Ruudut(
                "suunnitelma.työnantajatuki.haluaa",
                ohje="Valmentaja ottaa yhteyttä vain, jos haluat.",
            ),
            Ohje(
                "Jos vastasit kyllä, sopikaa vähintään yksi tuki: tieto ja neuvonta, perehdytyksen suunnittelu, työn "
                "muokkaus, palautekeskustelu, palkkatuki ja lomakkeet, työolosuhteiden järjestelytuki tai ristiriidan "
                "selvittely."
            ),
            Rivit(
                "suunnitelma.työnantajatuki.tuet",
                (Sarake("mitä", ohje=""), Sarake("kuka", 48), Sarake("milloin", 25), Sarake("toteutui", 25)),
                rivejä=4,
                rivi="Tuki työnantajalle",
            ),
        )),
        Osio("Kertominen", (
            Ohje(
                "Sinä päätät, mitä työnantajalle kerrotaan. Päätös ja sanamuoto ovat ammatillisessa profiilissa "
                "(Lomake A, kohta A11)."
            ),
            Kentät((
                (
                    Tieto(
                        "profiili.kertominen.päätös",
                        nimi="Päätöksesi (A11)",
                        ohje="ei kerrota, kerrotaan tuen tarpeesta ilman syytä, kerrotaan sovitut asiat, "
                        "päätetään myöhemmin",
                    ),
                ),
                (
                    Tieto("profiili.kertominen.kuka", 70, "Kuka kertoo (A11)"),
                    Tieto("työsuhde.aloitus.kertominen", 100, "Työnantaja tietää nyt (Lomake C)"),
                ),
            )),
            Kysymys(
                "suunnitelma.kertominen",
                "Mitä työnantajalle saa sanoa tuen tarpeestasi?",
                ohje="Sovitut sanat sellaisina kuin ne sanotaan. Muuta ei kerrota.",
            ),
        )),
        Osio("Yhteydenpito", (
            Kentät((
                (
                    Tieto("suunnitelma.yhteydenpito.ekakuukausi", 45),
                    Tieto("suunnitelma.yhteydenpito.jatkossa", 50),
                    Tieto("suunnitelma.yhteydenpito.tavat", 75),
                ),
            )),
            Kysymys(
                "suunnitelma.yhteydenpito.hätätilanne",
                "Mitä teet ja keneen otat yhteyttä, jos tulee hätä?",
                viivoja=2,
            ),
            Kysymys(
                "suunnitelma.yhteydenpito.työnantajaan",
                "Miten ja milloin valmentaja ja työnantaja ovat yhteydessä?",
                ohje="Tämä kohta näkyy työnantajalle.",
                viivoja=2,
            ),
        )),
        Osio("Urakehitys", (
            Ruudut("suunnitelma.urakehitys.toive", sarakkeita=4),
            Kysymys(
                "suunnitelma.urakehitys.mitä",
                ohje="Ennen kuin tunnit tai palkka muuttuvat, sovi etuusneuvonta.",
            ),
            Väliotsikko("Askeleet", "Jos vastasit kyllä, sopikaa vähintään yksi askel."),
            Rivit(
                "suunnitelma.urakehitys.askeleet",
                (
                    Sarake("mitä"),
                    Sarake("kuka", 32),
                    Sarake("milloin", 23),
                    Sarake("tehty", 23),
                    Sarake("tulos", 42),
                ),
                rivejä=4,
                rivi="Askel",
            ),
        )),
        Osio("Siirtymä kevyempään tukeen", (
            Ohje("Tavoitteena on noin vuosi työssä. Tuki kevenee, kun sinä ja valmentaja olette siitä yhtä mieltä."),
            Kentät((
                (
                    Tieto("suunnitelma.siirtymä.aikaisintaan", 40),
                    Tieto("suunnitelma.siirtymä.vastuutaho"),
                ),
            )),
            Kysymys("suunnitelma.siirtymä.suunnitelma"),
        )),
        Osio("Jos työ vaarantuu", (
            Kysymys("suunnitelma.vaara", "Kuka tekee ja mitä kolmen päivän kuluessa?"),
        ), uusi_sivu=True),
        Osio("Tarkistus", (
            Ohje(
                "Ensimmäinen tarkistus on kuukauden kuluttua, toinen kolmen kuukauden kuluttua ja sen jälkeen "
                "vähintään kolmen kuukauden välein. Tarkistakaa suunnitelma myös aina, kun tunnit, tehtävät tai "
                "vointi muuttuvat."
            ),
            Kentät(((Tieto("suunnitelma.tarkistus", 65),),)),
            Rivit(
                "suunnitelma.tarkistukset",
                (
                    Sarake("pvm", 24),
                    Sarake("läsnä", 34),
                    Sarake("mikätoimii"),
                    Sarake("mitämuutetaan"),
                    Sarake("seuraava", 24),
                ),
                rivejä=3,
                väljä=True,
                rivi="Tarkistus",
            ),
        )),
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("suunnitelma.allekirjoitukset.asiakas"),
                Allekirjoitus("suunnitelma.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus("suunnitelma.allekirjoitukset.yhteistyökumppani"),
            ),
            kirjattu="suunnitelma.kirjattu",
        ),
    ),
)
