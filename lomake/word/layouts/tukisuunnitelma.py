"""Suunnitelma työsuhteen aikaisesta tuesta (lomakkeisto 2.8): one for each employment, in versions."""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv, sama
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
    johdanto=FiSv(
        "Asiakas ja työhönvalmentaja tekevät suunnitelman yhdessä ennen ensimmäistä työpäivää, viimeistään viikon "
        "kuluttua siitä. Siinä sovitaan, millä tuella työ sujuu ja jatkuu.",
        "Klienten och arbetscoachen gör planen tillsammans före den första arbetsdagen, senast en vecka efter den. "
        "Här avtalas vilket stöd som gör att arbetet löper och fortsätter.",
    ),
    alku=(
        Kentät((
            (
                Tieto("suunnitelma.päiväys", 40),
                Tieto("suunnitelma.versio", 20),
                Tieto("suunnitelma.korvaa", 45),
                Tieto("suunnitelma.syy", kehote=FiSv("Valitse syy", "Välj orsak")),
            ),
        )),
        Ohje(
            FiSv(
                "Syitä ovat työn alku, tarkistus, tehtävän tai tuntien muutos, vaikeus työssä, asiakkaan pyyntö ja "
                "siirtymä kevyempään tukeen.",
                "Orsaker: arbetets början, översyn, ändrad uppgift eller arbetstid, svårighet i arbetet, klientens "
                "begäran, övergång till lättare stöd.",
            )
        ),
    ),
    osiot=(
        Osio(
            FiSv("Työ", "Arbetet"),
            (
                Ohje(
                    FiSv(
                        "Tiedot ovat Lomakkeelta C sellaisina kuin ne olivat työn alkaessa.",
                        "Uppgifterna kommer från blankett C, så som de var när arbetet började.",
                    )
                ),
                Kentät((
                    (
                        Tieto("työsuhde.aloitus.työnantaja.nimi", 80, FiSv("Työnantaja", "Arbetsgivare")),
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
                        Tieto(
                            "työsuhde.aloitus.etuusneuvonta.päiväys",
                            45,
                            FiSv(
                                "Etuusneuvonta annettu",
                                "Förmånsrådgivning gavs",
                            ),
                        ),
                    ),
                )),
            ),
        ),
        Osio(
            FiSv("Tavoitteeni tässä työssä", "Mitt mål i det här arbetet"),
            (
                Kysymys(
                    "suunnitelma.tavoite",
                    FiSv(
                        "Mitä haluat tältä työltä, ja mihin haluat päästä?",
                        "Vad vill du ha ut av det här arbetet, och vart vill du komma?",
                    ),
                    kehote=FiSv("Kirjoita asiakkaan omin sanoin", "Skriv med klientens egna ord"),
                    viivoja=7,
                ),
            ),
        ),
        Osio(
            FiSv("Mikä auttaa minua onnistumaan", "Vad som hjälper mig att lyckas"),
            (
                Ohje(
                    FiSv(
                        "Poimi vähintään yksi vahvuus ammatillisesta profiilista (Lomake A).",
                        "Välj minst en styrka ur yrkesprofilen (blankett A).",
                    )
                ),
                Rivit(
                    "suunnitelma.vahvuudet",
                    (Sarake("id", 18), Sarake("vahvuus", 62), Sarake("näkyytyössä")),
                    rivejä=5,
                ),
                Kysymys(
                    "suunnitelma.opit",
                    FiSv("Mitä opit aiemmista töistäsi?", "Vad lärde du dig av dina tidigare arbeten?"),
                    ohje=FiSv(
                        "Katso työhistoria (Lomake A) ja edellinen työ (Lomake D).",
                        "Se arbetshistorian (blankett A) och det förra arbetet (blankett D).",
                    ),
                    viivoja=4,
                ),
            ),
        ),
        Osio(
            FiSv("Mikä voi olla vaikeaa", "Vad som kan vara svårt"),
            (
                Kysymys(
                    "suunnitelma.haasteet",
                    FiSv(
                        "Mikä tässä työssä voi olla sinulle vaikeaa?",
                        "Vad kan vara svårt för dig i det här arbetet?",
                    ),
                    viivoja=5,
                ),
                Kysymys(
                    "suunnitelma.merkit",
                    FiSv(
                        "Mistä huomaat ajoissa, että työ alkaa kuormittaa?",
                        "Hur märker du i tid att arbetet börjar bli för tungt?",
                    ),
                    ohje=FiSv(
                        "Varhaiset merkit, jotka sinä tai muut voitte huomata.",
                        "Tidiga tecken som du eller andra kan märka.",
                    ),
                    viivoja=4,
                ),
            ),
        ),
        Osio(
            FiSv("Tuet", "Stöd"),
            (
                Ohje(
                    FiSv(
                        "Sopikaa vähintään kolme tukea. Työnantaja näkee niistä vain ne, joiden kohdalla ”Näkyy "
                        "työnantajalle” on kyllä.",
                        "Kom överens om minst tre stöd. Arbetsgivaren ser bara dem där det står ja vid ”Arbetsgivaren "
                        "ser”.",
                    )
                ),
                Ohje(
                    FiSv(
                        "Tuen laji: työtehtävien opettelu työpaikalla, keskustelutuki, oireiden hallinta ja "
                        "jaksaminen, "
                        "työmatka ja rytmi, vuorovaikutus ja työyhteisö, palaute ja itsearviointi, talous ja etuudet, "
                        "kirjalliset/kuvalliset ohjeet, työn muokkaus, lääkityksen ajoitus, läheisen tuki, "
                        "vertaistuki, "
                        "urakehitys/opinnot, muu. Antaja (nimi, jos muu kuin valmentaja): valmentaja, "
                        "työkaveri/esihenkilö, hoitotaho, sosiaaliohjaaja, läheinen, vertainen, Kela, muu. Kuinka "
                        "usein: päivittäin, viikoittain, 2 vk, kuukausittain, tarvittaessa. Missä: työpaikalla, "
                        "muualla, etänä. Peruste: työn vaatimus, asiakkaan toive, aiempi kokemus, terveys.",
                        "Stödets typ: inlärning av uppgifter på arbetsplatsen, samtalsstöd, symtomhantering och ork, "
                        "arbetsresa och rytm, samspel och arbetsgemenskap, respons och självvärdering, ekonomi och "
                        "förmåner, skriftliga/bildliga anvisningar, anpassning av arbetet, medicineringens tidpunkt, "
                        "stöd av närstående, kamratstöd, karriär/studier, annat. Ges av (namn, om annan än "
                        "coachen): coachen, arbetskamrat/chef, vårdinstansen, socialhandledaren, "
                        "närstående, kamratstödjare, FPA, annan. Hur ofta: varje dag, varje vecka, varannan vecka, "
                        "varje månad, vid behov. Var: på jobbet, annanstans, på distans. Grund: arbetets krav, "
                        "klientens önskemål, tidigare erfarenhet, hälsan.",
                    )
                ),
                Kortit(
                    "suunnitelma.tuet",
                    (
                        (Tieto("id", 16), Tieto("laji", 64, kehote=POIS), Tieto("mitä", 90)),
                        (
                            Tieto("antaja", 40, ohje=POIS, kehote=POIS),
                            Tieto("antajanimi", 40),
                            Tieto("kuinkausein", 34, ohje=POIS, kehote=POIS),
                            Tieto("missä", 24, ohje=POIS, kehote=POIS),
                            Tieto("peruste", 32, ohje=POIS, kehote=POIS),
                        ),
                        (
                            Tieto("alkaen", 22),
                            Tieto("asti", 22, kehote=POIS),
                            Tieto("toiveesta", 31),
                            Tieto("näkyytyönantajalle", 31),
                            Tieto("toteutuneet", 64, FiSv("Toteutui (päivät)", "Genomfört (datum)")),
                        ),
                    ),
                    kortteja=5,
                    rivi=FiSv("Tuki", "Stöd"),
                ),
            ),
        ),
        Osio(
            FiSv("Tuki työnantajalle", "Stöd till arbetsgivaren"),
            (
                Kentät((
                    (
                        Tieto(
                            "työsuhde.aloitus.yhteyslupa",
                            110,
                            FiSv(
                                "Lupa yhteydenpitoon (Lomake C)",
                                "Lov till kontakt (blankett C)",
                            ),
                            kehote=POIS,
                        ),
                        Tieto(
                            "työsuhde.aloitus.suostumus.voimassa",
                            nimi=FiSv(
                                "Suostumus voimassa asti",
                                "Samtycket gäller till",
                            ),
                            kehote=POIS,
                        ),
                    ),
                )),
                Ruudut(
                    "suunnitelma.työnantajatuki.haluaa",
                    FiSv(
                        "Haluatko, että valmentaja on yhteydessä työnantajaan?",
                        "Vill du att arbetscoachen har kontakt med arbetsgivaren?",
                    ),
                    FiSv("Yhteyttä otetaan vain, jos haluat.", "Kontakt tas bara om du vill."),
                ),
                Ohje(
                    FiSv(
                        "Jos vastasit kyllä, sopikaa vähintään yksi tuki: tieto ja neuvonta, perehdytyksen "
                        "suunnittelu, "
                        "työn muokkaus, palautekeskustelu, palkkatuki ja lomakkeet, työolosuhteiden järjestelytuki tai "
                        "ristiriidan selvittely.",
                        "Om du svarade ja, kom överens om minst ett stöd: information och rådgivning, planering av "
                        "introduktionen, anpassning av arbetet, responssamtal, lönesubvention och blanketter, stöd för "
                        "ordnande av arbetsförhållandena eller utredning av konflikt.",
                    )
                ),
                Rivit(
                    "suunnitelma.työnantajatuki.tuet",
                    (Sarake("mitä", ohje=POIS), Sarake("kuka", 48), Sarake("milloin", 25), Sarake("toteutui", 25)),
                    rivejä=4,
                    rivi=FiSv("Tuki työnantajalle", "Stöd till arbetsgivaren"),
                ),
            ),
        ),
        Osio(
            FiSv("Kertominen", "Att berätta"),
            (
                Ohje(
                    FiSv(
                        "Sinä päätät, mitä työnantajalle kerrotaan. Päätös ja sanamuoto ovat ammatillisessa "
                        "profiilissa "
                        "(Lomake A, kohta A11).",
                        "Du bestämmer vad som berättas för arbetsgivaren. Beslutet och ordalydelsen finns i "
                        "yrkesprofilen (blankett A, punkt A11).",
                    )
                ),
                Kentät((
                    (
                        Tieto(
                            "profiili.kertominen.päätös",
                            72,
                            nimi=FiSv("Päätöksesi (A11)", "Ditt beslut (A11)"),
                            ohje=POIS,
                            kehote=POIS,
                        ),
                        Tieto(
                            "profiili.kertominen.kuka",
                            36,
                            FiSv("Kuka kertoo (A11)", "Vem berättar (A11)"),
                            ohje=POIS,
                            kehote=POIS,
                        ),
                        Tieto(
                            "työsuhde.aloitus.kertominen",
                            62,
                            FiSv("Työnantaja tietää nyt (Lomake C)", "Arbetsgivaren vet nu (blankett C)"),
                            ohje=POIS,
                            kehote=POIS,
                        ),
                    ),
                )),
                Kysymys(
                    "suunnitelma.kertominen",
                    FiSv(
                        "Mitä työnantajalle saa sanoa tuen tarpeestasi?",
                        "Vad får sägas till arbetsgivaren om ditt behov av stöd?",
                    ),
                    ohje=FiSv(
                        "Sovitut sanat sellaisina kuin ne sanotaan. Muuta ei kerrota.",
                        "De avtalade orden så som de sägs. Inget annat berättas.",
                    ),
                ),
            ),
        ),
        Osio(
            FiSv("Yhteydenpito", "Kontakter"),
            (
                Kentät((
                    (
                        Tieto("suunnitelma.yhteydenpito.ekakuukausi", 45),
                        Tieto("suunnitelma.yhteydenpito.jatkossa", 50),
                        Tieto("suunnitelma.yhteydenpito.tavat", 75),
                    ),
                )),
                Kysymys(
                    "suunnitelma.yhteydenpito.hätätilanne",
                    FiSv(
                        "Mitä teet ja keneen otat yhteyttä, jos tulee hätä?",
                        "Vad gör du och vem kontaktar du om det blir kris?",
                    ),
                    viivoja=2,
                ),
                Kysymys(
                    "suunnitelma.yhteydenpito.työnantajaan",
                    FiSv(
                        "Miten ja milloin valmentaja ja työnantaja ovat yhteydessä?",
                        "Hur och när har arbetscoachen och arbetsgivaren kontakt?",
                    ),
                    ohje=FiSv("Tämä kohta näkyy työnantajalle.", "Den här punkten syns för arbetsgivaren."),
                    viivoja=2,
                ),
            ),
        ),
        Osio(
            FiSv("Urakehitys", "Karriärutveckling"),
            (
                Ruudut("suunnitelma.urakehitys.toive", sarakkeita=4),
                Kysymys(
                    "suunnitelma.urakehitys.mitä",
                    ohje=FiSv(
                        "Ennen kuin tunnit tai palkka muuttuvat, sovi etuusneuvonta.",
                        "Kom överens om förmånsrådgivning innan arbetstiden eller lönen ändras.",
                    ),
                ),
                Väliotsikko(
                    FiSv("Askeleet", "Steg"),
                    FiSv(
                        "Jos vastasit kyllä, sopikaa vähintään yksi. Tekijä: asiakas, valmentaja, yhdessä, läheinen, "
                        "verkosto.",
                        "Om du svarade ja, kom överens om minst ett. Vem: klienten, coachen, tillsammans, närstående, "
                        "nätverket.",
                    ),
                ),
                Rivit(
                    "suunnitelma.urakehitys.askeleet",
                    (
                        Sarake("mitä"),
                        Sarake("kuka", 26, ohje=POIS),
                        Sarake("milloin", 22),
                        Sarake("tehty", 22),
                        Sarake("tulos", 36),
                    ),
                    rivejä=4,
                    rivi=FiSv("Askel", "Steg"),
                ),
            ),
        ),
        Osio(
            FiSv("Siirtymä kevyempään tukeen", "Övergång till lättare stöd"),
            (
                Kentät((
                    (
                        Tieto("suunnitelma.siirtymä.aikaisintaan", 40, ohje=FiSv("p.k.vvvv", "d.m.åååå"), kehote=POIS),
                        Tieto("suunnitelma.siirtymä.vastuutaho"),
                    ),
                )),
                Kysymys(
                    "suunnitelma.siirtymä.suunnitelma",
                    ohje=FiSv(
                        "Noin vuoden kuluttua, kun sinä ja valmentaja olette siitä yhtä mieltä.",
                        "Efter ungefär ett år, när du och arbetscoachen är överens om det.",
                    ),
                ),
            ),
        ),
        Osio(
            FiSv("Jos työ vaarantuu", "Om anställningen hotas"),
            (
                Kysymys(
                    "suunnitelma.vaara",
                    FiSv(
                        "Kuka tekee ja mitä kolmen päivän kuluessa?",
                        "Vem gör vad inom tre dagar?",
                    ),
                ),
            ),
        ),
        Osio(
            FiSv("Tarkistus", "Översyn"),
            (
                Ohje(
                    FiSv(
                        "Tarkistetaan kuukauden ja kolmen kuukauden kuluttua, sitten kolmen kuukauden välein ja aina, "
                        "kun jokin muuttuu.",
                        "Ses över efter en månad och efter tre månader, sedan var tredje månad och alltid när något "
                        "ändras.",
                    )
                ),
                Lause((
                    FiSv("Suunnitelma tarkistetaan viimeistään ", "Planen ses över senast "),
                    Arvo("suunnitelma.tarkistus"),
                    sama("."),
                )),
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
                    rivi=FiSv("Tarkistus", "Översyn"),
                ),
            ),
        ),
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
                Tieto(
                    "suunnitelma.allekirjoitukset.yhteistyökumppani.nimi",
                    50,
                    FiSv(
                        "Verkoston jäsen (tarvittaessa)",
                        "Nätverksmedlem (vid behov)",
                    ),
                ),
                Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.päiväys", 24, kehote=POIS),
                Tieto("suunnitelma.allekirjoitukset.yhteistyökumppani.tapa", 96, ruudut=True),
            ),
            (Tieto("suunnitelma.kirjattu.päiväys", 83), Tieto("suunnitelma.kirjattu.kirjaaja", 87)),
        )),
    ),
)
