"""Suunnitelma työsuhteen aikaisesta tuesta (lomakkeisto 2.8): one for each employment, in versions."""

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
                "Sopikaa vähintään kolme tukea. Työnantaja näkee niistä vain ne, joiden kohdalla ”Näkyy työnantajalle” "
                "on kyllä."
            ),
            Ohje(
                "Tuen laji: työtehtävien opettelu työpaikalla, keskustelutuki, oireiden hallinta ja jaksaminen, "
                "työmatka ja rytmi, vuorovaikutus ja työyhteisö, palaute ja itsearviointi, talous ja etuudet, "
                "kirjalliset/kuvalliset ohjeet, työn muokkaus, lääkityksen ajoitus, läheisen tuki, vertaistuki, "
                "urakehitys/opinnot, muu. Antaja (nimi, jos muu kuin valmentaja): valmentaja, työkaveri/esihenkilö, "
                "hoitotaho, sosiaaliohjaaja, läheinen, vertainen, Kela, muu. Kuinka usein: päivittäin, viikoittain, "
                "2 vk, kuukausittain, tarvittaessa. Missä: työpaikalla, muualla, etänä. Peruste: työn vaatimus, "
                "asiakkaan toive, aiempi kokemus, terveys."
            ),
            Kortit(
                "suunnitelma.tuet",
                (
                    (Tieto("id", 16), Tieto("laji", 64, kehote=""), Tieto("mitä", 90)),
                    (
                        Tieto("antaja", 40, ohje="", kehote=""),
                        Tieto("antajanimi", 40),
                        Tieto("kuinkausein", 34, ohje="", kehote=""),
                        Tieto("missä", 24, ohje="", kehote=""),
                        Tieto("peruste", 32, ohje="", kehote=""),
                    ),
                    (
                        Tieto("alkaen", 22),
                        Tieto("asti", 22, kehote=""),
                        Tieto("toiveesta", 31),
                        Tieto("näkyytyönantajalle", 31),
                        Tieto("toteutuneet", 64, "Toteutui (päivät)"),
                    ),
                ),
                kortteja=5,
                rivi="Tuki",
            ),
        )),
        Osio("Tuki työnantajalle", (
            Kentät((
                (
                    Tieto("työsuhde.aloitus.yhteyslupa", 110, "Lupa yhteydenpitoon (Lomake C)", kehote=""),
                    Tieto("työsuhde.aloitus.suostumus.voimassa", nimi="Suostumus voimassa asti", kehote=""),
                ),
            )),
            Ruudut(
                "suunnitelma.työnantajatuki.haluaa",
                "Haluatko, että valmentaja on yhteydessä työnantajaan?",
                "Yhteyttä otetaan vain, jos haluat.",
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
                    Tieto("profiili.kertominen.päätös", 72, nimi="Päätöksesi (A11)", ohje="", kehote=""),
                    Tieto("profiili.kertominen.kuka", 36, "Kuka kertoo (A11)", ohje="", kehote=""),
                    Tieto("työsuhde.aloitus.kertominen", 62, "Työnantaja tietää nyt (Lomake C)", ohje="", kehote=""),
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
            Väliotsikko(
                "Askeleet",
                "Jos vastasit kyllä, sopikaa vähintään yksi. Tekijä: asiakas, valmentaja, yhdessä, läheinen, verkosto.",
            ),
            Rivit(
                "suunnitelma.urakehitys.askeleet",
                (
                    Sarake("mitä"),
                    Sarake("kuka", 26, ohje=""),
                    Sarake("milloin", 22),
                    Sarake("tehty", 22),
                    Sarake("tulos", 36),
                ),
                rivejä=4,
                rivi="Askel",
            ),
        )),
        Osio("Siirtymä kevyempään tukeen", (
            Kentät((
                (
                    Tieto("suunnitelma.siirtymä.aikaisintaan", 40, ohje="p.k.vvvv", kehote=""),
                    Tieto("suunnitelma.siirtymä.vastuutaho"),
                ),
            )),
            Kysymys(
                "suunnitelma.siirtymä.suunnitelma",
                ohje="Noin vuoden kuluttua, kun sinä ja valmentaja olette siitä yhtä mieltä.",
            ),
        )),
        Osio("Jos työ vaarantuu", (
            Kysymys("suunnitelma.vaara", "Kuka tekee ja mitä kolmen päivän kuluessa?"),
        )),
        Osio("Tarkistus", (
            Ohje(
                "Tarkistetaan kuukauden ja kolmen kuukauden kuluttua, sitten kolmen kuukauden välein ja aina, kun "
                "jokin muuttuu."
            ),
            Lause(("Suunnitelma tarkistetaan viimeistään ", Arvo("suunnitelma.tarkistus"), ".")),
            Rivit(
                "suunnitelma.tarkistukset",
                (
                    Sarake("pvm", 22),
                    Sarake("läsnä", 32),
                    Sarake("mikätoimii"),
                    Sarake("mitämuutetaan"),
                    Sarake("seuraava", 22),
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
            ),
        ),
        Kentät((
            (
                Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.nimi", 50, "Verkoston jäsen (tarvittaessa)"),
                Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.päiväys", 24, kehote=""),
                Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.tapa", 96, ruudut=True),
            ),
            (Tieto("suunnitelma.kirjattu.päiväys", 83), Tieto("suunnitelma.kirjattu.kirjaaja", 87)),
        )),
    ),
)
