"""Lähete työhönvalmennukseen (lomakkeisto 2.1).

The whole client header stands here, since the person is new to the service. The service fills section 7 when the
referral has come. The list of consents is left out: most are given later, and the referrer need not see them. What the
referral needs is the sentence that the client signs.
"""

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
    Kysymys,
    Lause,
    Ohje,
    Osio,
    Rivit,
    Ruudut,
    Sarake,
    Teksti,
    Tieto,
    Valinnat,
    Väliotsikko,
)

_ASIAKAS = Osio(
    FiSv("Asiakkaan tiedot", "Klientens uppgifter"),
    (
        Kentät((
            (
                Tieto("asiakas.tunnus", 40),
                Tieto("asiakas.sukunimi", 65),
                Tieto("asiakas.etunimet", 65),
            ),
            (
                Tieto("asiakas.henkilötunnus", 40),
                Tieto("asiakas.tilapäinentunnus", 65),
                Tieto("asiakas.kutsumanimi", 65),
            ),
            (
                Tieto("asiakas.syntymäaika", 40),
                Tieto("asiakas.puhelin", 50),
                Tieto("asiakas.sähköposti", 80),
            ),
            (
                Tieto("asiakas.osoite.katu", 65, nimi=FiSv("Katuosoite", "Gatuadress")),
                Tieto("asiakas.osoite.postinumero", 25),
                Tieto("asiakas.osoite.toimipaikka", 40),
                Tieto("asiakas.kotikunta", 40),
            ),
            (Tieto("asiakas.äidinkieli", 130, ruudut=True), Tieto("asiakas.äidinkielimuu", 40)),
            (Tieto("asiakas.asiointikieli", 130, ruudut=True), Tieto("asiakas.asiointikielimuu", 40)),
            (
                Tieto("asiakas.tulkki", 40),
                Tieto(
                    "asiakas.tulkinkieli",
                    90,
                    ohje=FiSv(
                        "myös viittomakieli, puhevammaisten tulkkaus",
                        "även teckenspråk, tolkning för talskadade",
                    ),
                ),
                Tieto("asiakas.turvakielto", 40),
            ),
        )),
        Ohje(
            FiSv(
                "Jos asiakkaalla on turvakielto, lomakkeelle ei kirjoiteta osoitetta, kotikuntaa, puhelinta eikä "
                "sähköpostia. Sovi yhteydenpidosta työhönvalmentajan kanssa.",
                "Om klienten har spärrmarkering skrivs varken adress, hemkommun, telefon eller e-post på "
                "blanketten. Kom överens med arbetscoachen om hur ni håller kontakt.",
            )
        ),
        Ruudut("asiakas.yhteydenottotapa"),
        Väliotsikko(
            FiSv("Läheinen tai lähiomainen", "Närstående eller nära anhörig"),
            ohje=FiSv(
                "Yhteydenotto läheiseen vaatii asiakkaan kirjatun suostumuksen.",
                "En närstående får kontaktas bara med klientens antecknade samtycke.",
            ),
        ),
        Rivit(
            "asiakas.läheinen",
            (
                Sarake("nimi"),
                Sarake("suhde", 45),
                Sarake("puhelin", 40),
                Sarake("saaottaayhteyttä", 33, FiSv("Saa ottaa yhteyttä", "Får kontaktas")),
            ),
            rivejä=2,
            rivi=FiSv("Läheinen", "Närstående"),
        ),
        Väliotsikko(
            FiSv(
                "Edunvalvoja tai muu laillinen edustaja",
                "Intressebevakare eller annan laglig företrädare",
            )
        ),
        Rivit(
            "asiakas.edustaja",
            (
                Sarake("nimi"),
                Sarake("laji", 45, ohje=FiSv("esim. edunvalvoja", "t.ex. intressebevakare")),
                Sarake("puhelin", 73),
            ),
            rivejä=2,
            rivi=FiSv("Edustaja", "Företrädare"),
        ),
    ),
)

_LÄHETTÄJÄ = Osio(
    FiSv("Lähettävä taho", "Remitterande instans"),
    (
        Ohje(
            FiSv(
                "Jos asiakas hakeutuu palveluun itse, riittävät päiväys, aloite ja lähettävän tahon laji.",
                "Om klienten själv söker sig till tjänsten räcker datum, initiativ och typ av remitterande instans.",
            )
        ),
        Kentät((
            (Tieto("lähete.päiväys", 40), Tieto("lähete.aloite", ruudut=True)),
            (Tieto("lähete.lähettäjä.nimi", 85), Tieto("lähete.lähettäjä.nimike", 85)),
            (Tieto("lähete.lähettäjä.organisaatio"),),
            (Tieto("lähete.lähettäjä.puhelin", 85), Tieto("lähete.lähettäjä.sähköposti", 85)),
        )),
        Ohje(
            FiSv(
                "Lähettävän tahon laji on yksi näistä: aikuissosiaalityö; vammaispalvelut; mielenterveys- ja "
                "päihdepalvelut; perusterveydenhuolto tai työkyvyn tuen tiimi; erikoissairaanhoito; "
                "työllisyyspalvelut; monialainen tuki (ent. TYP); Kela; kuntouttava työtoiminta tai työpaja; "
                "oppilaitos; järjestö; itse hakeutunut; muu.",
                "Typen av remitterande instans är en av dessa: vuxensocialarbete; funktionshinderservice; "
                "mentalvårds- och missbrukartjänster; primärvård eller team för stöd för arbetsförmågan; "
                "specialiserad sjukvård; sysselsättningstjänster; sektorsövergripande stöd (f.d. TYP); FPA; "
                "arbetsverksamhet i rehabiliteringssyfte eller verkstad; läroanstalt; organisation; sökt sig själv; "
                "annan.",
            )
        ),
        Kentät(((Tieto("lähete.lähettäjä.laji", 105), Tieto("lähete.lähettäjä.jääverkostoon", 65)),)),
    ),
)

_TOIVE = Osio(
    FiSv("Asiakkaan oma toive", "Klientens eget önskemål"),
    (
        Kysymys(
            "lähete.toive", kehote=FiSv("Kirjoita asiakkaan omin sanoin", "Skriv med klientens egna ord"), viivoja=5
        ),
        Ruudut(
            "lähete.haluaatöihin",
            ohje=FiSv(
                "Jos ei, palvelusta kerrotaan; hakea voi myöhemmin.",
                "Om nej ges information; man kan söka senare.",
            ),
            sarakkeita=4,
        ),
        Lause((
            FiSv("Asiakas on saanut tietoa palvelusta: ", "Klienten har fått information om tjänsten: "),
            Valinnat("lähete.infoannettu"),
            FiSv("      Päivä: ", "      Datum: "),
            Arvo("lähete.infopvm"),
        )),
        Kysymys(
            "lähete.syy",
            FiSv(
                "Miksi työhönvalmennus nyt, ja millaista tukea tarvitaan?",
                "Varför arbetscoachning nu, och vilket stöd behövs?",
            ),
            ohje=FiSv("Lähettäjä kirjoittaa.", "Remittenten skriver."),
            viivoja=4,
        ),
    ),
)

_TILANNE = Osio(
    FiSv("Nykytilanne", "Nuläge"),
    (
        Ohje(
            FiSv(
                "Työmarkkina-asema on yksi näistä: työtön työnhakija; työssä – työpaikka vaarassa; sairauslomalla; "
                "kuntoutustuella; työkyvyttömyyseläkkeellä; osatyökyvyttömyyseläkkeellä; opiskelija; kuntouttavassa "
                "työtoiminnassa; työkokeilussa; ei työnhakijana; muu.",
                "Arbetslös arbetssökande; i arbete – arbetsplatsen är hotad; sjukskriven; får rehabiliteringsstöd; "
                "får sjuk- eller invalidpension; får delinvalidpension; studerande; i arbetsverksamhet i "
                "rehabiliteringssyfte; i arbetsprövning; inte arbetssökande; annan.",
            )
        ),
        Kentät(((Tieto("lähete.tilanne.asema", 70), Tieto("lähete.tilanne.työttömyys", 100)),)),
        Ruudut(
            "lähete.tilanne.tulo",
            ohje=FiSv(
                "Päättyneet etuudet koskevat aikaa ennen 1.5.2026, aikuiskoulutustuki ennen 1.1.2026.",
                "De upphörda förmånerna gäller tiden före 1.5.2026, vuxenutbildningsstödet före 1.1.2026.",
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
        Lause((FiSv("Muu tulonlähde: ", "Annan inkomst: "), Arvo("lähete.tilanne.tulomuu", 40, kehote=POIS))),
        Ruudut("lähete.tilanne.suunnitelmat"),
        Kysymys("lähete.tilanne.tausta", viivoja=4),
        Väliotsikko(FiSv("Nykyiset palvelut ja yhteyshenkilöt", "Nuvarande tjänster och kontaktpersoner")),
        Rivit(
            "verkosto",
            (
                Sarake("rooli", 42, ohje=FiSv("esim. sosiaaliohjaaja", "t.ex. socialhandledare")),
                Sarake("nimi"),
                Sarake("organisaatio", 50),
                Sarake("puhelin", 33),
            ),
            rivejä=4,
            rivi=FiSv("Yhteyshenkilö", "Kontaktperson"),
        ),
    ),
    uusi_sivu=True,
)

_TYÖKYKY = Osio(
    FiSv("Työ- ja toimintakyky", "Arbets- och funktionsförmåga"),
    (
        Ohje(
            FiSv(
                "Vain se, minkä asiakas hyväksyy kerrottavaksi. Diagnoosia ei tarvita, eikä sairaus estä pääsyä "
                "palveluun.",
                "Bara det som klienten går med på att berätta. Ingen diagnos behövs, och en sjukdom hindrar inte "
                "att man får tjänsten.",
            )
        ),
        Kysymys("lähete.työkyky.kuvaus", viivoja=4),
        Ruudut("lähete.työkyky.arviot"),
        Lause((FiSv("Kykyviisari tehty ", "Förmågaren gjord "), Arvo("lähete.työkyky.kykyviisaripvm"), sama("."))),
        Kysymys(
            "lähete.työkyky.huomioitavaa",
            FiSv(
                "Mikä auttaa, ja mitä on hyvä ottaa huomioon tapaamisissa?",
                "Vad hjälper, och vad är bra att beakta vid möten?",
            ),
            viivoja=3,
        ),
        Kysymys(
            "lähete.riskit",
            FiSv("Turvallisuuteen liittyvät asiat", "Saker som gäller säkerheten"),
            ohje=FiSv(
                "Työhönvalmentaja tapaa asiakkaita myös kotona ja kaupungilla.",
                "Arbetscoachen träffar klienter också hemma och på stan.",
            ),
            viivoja=2,
        ),
    ),
    uusi_sivu=True,
)

_LIITTEET = Osio(
    FiSv("Liitteet ja suostumus", "Bilagor och samtycke"),
    (
        Kysymys(
            "lähete.liitteet",
            ohje=FiSv(
                "Esimerkiksi lausunto tai voimassa oleva suunnitelma.",
                "Till exempel ett utlåtande eller en gällande plan.",
            ),
            viivoja=3,
        ),
        Väliotsikko(FiSv("Suostumus", "Samtycke")),
        Teksti(
            FiSv(
                "Asiakas allekirjoittaa lähetteen ja suostuu samalla siihen, että lähettäjä antaa tämän lähetteen "
                "ja sen liitteet työhönvalmennukseen. Suostumus on vapaaehtoinen, ja sen voi perua milloin tahansa. "
                "Jos palvelu ja lähettäjä vaihtavat tietoja myöhemmin, siitä täytetään oma suostumuslomake.",
                "Klienten undertecknar remissen och samtycker samtidigt till att remittenten lämnar denna remiss "
                "och dess bilagor till arbetscoachningen. Samtycket är frivilligt och kan återkallas när som helst. "
                "Om tjänsten och remittenten utbyter uppgifter senare fylls en egen samtyckesblankett i för det.",
            )
        ),
    ),
)

_KÄSITTELY = Osio(
    FiSv("Palvelun täyttämä", "Fylls i av enheten"),
    (
        Ohje(
            FiSv(
                "Tavoite: käsittely seitsemän päivän ja ensitapaaminen 14 päivän kuluessa saapumisesta. Sairaus, "
                "päihteiden käyttö, aiempi keskeytyminen tai arvio työkunnosta ei ole peruste evätä palvelua.",
                "Mål: handläggning inom sju dagar och ett första möte inom 14 dagar efter att remissen inkommit. "
                "Sjukdom, bruk av rusmedel, ett tidigare avbrott eller en bedömning av arbetsförmågan är ingen "
                "grund för att vägra tjänsten.",
            )
        ),
        Kentät((
            (
                Tieto("lähete.saapunut", 40),
                Tieto("lähete.käsittely.nimi", 90),
                Tieto("lähete.käsittely.pvm", 40),
            ),
            (Tieto("lähete.käsittely.päätös", ruudut=True),),
            (
                Tieto("lähete.käsittely.valmentaja", 65),
                Tieto("lähete.käsittely.ensitapaaminen", 40),
                Tieto(
                    "lähete.käsittely.hallintopäätös",
                    65,
                    nimi=FiSv(
                        "Hallintopäätös asiakastietojärjestelmässä",
                        "Förvaltningsbeslut i klientdatasystemet",
                    ),
                ),
            ),
        )),
        Kysymys(
            "lähete.käsittely.perustelu",
            ohje=FiSv(
                "Miksi näin päätettiin? Mihin asiakas ohjattiin?",
                "Varför beslutades så? Vart hänvisades klienten?",
            ),
            viivoja=4,
        ),
    ),
)

ASETTELU = Asettelu(
    "lahete",
    scope(BY_TUNNUS["lahete"]),
    johdanto=FiSv(
        "Asiakas ja lähettävä ammattilainen täyttävät lähetteen yhdessä, tai asiakas yksin, milloin tahansa. Sillä "
        "haetaan palveluun. Lähete ei ole kelpoisuuskoe: palveluun pääsee, kun haluaa töihin.",
        "Klienten fyller i remissen med yrkespersonen som remitterar, eller ensam, när som helst. Med den söker man "
        "till tjänsten. Den är inget lämplighetstest: det räcker att man vill arbeta.",
    ),
    asiakasosa=None,
    osiot=(_ASIAKAS, _LÄHETTÄJÄ, _TOIVE, _TILANNE, _TYÖKYKY, _LIITTEET, _KÄSITTELY),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("lähete.allekirjoitukset.asiakas"),
                Allekirjoitus("lähete.allekirjoitukset.lähettäjä"),
            ),
            kirjattu="lähete.kirjattu",
        ),
    ),
)
