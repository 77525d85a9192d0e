"""Lähete työhönvalmennukseen (lomakkeisto 2.1).

The whole client header stands here, since the person is new to the service. The service fills section 7 when the
referral has come. The list of consents is left out: most are given later, and the referrer need not see them. What the
referral needs is the sentence that the client signs.
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
    "Asiakkaan tiedot",
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
                Tieto("asiakas.osoite.katu", 65, nimi="Katuosoite"),
                Tieto("asiakas.osoite.postinumero", 25),
                Tieto("asiakas.osoite.toimipaikka", 40),
                Tieto("asiakas.kotikunta", 40),
            ),
            (Tieto("asiakas.äidinkieli", 130, ruudut=True), Tieto("asiakas.äidinkielimuu", 40)),
            (Tieto("asiakas.asiointikieli", 130, ruudut=True), Tieto("asiakas.asiointikielimuu", 40)),
            (
                Tieto("asiakas.tulkki", 40),
                Tieto("asiakas.tulkinkieli", 90, ohje="myös viittomakieli, puhevammaisten tulkkaus"),
                Tieto("asiakas.turvakielto", 40),
            ),
        )),
        Ohje(
            "Jos asiakkaalla on turvakielto, lomakkeelle ei kirjoiteta osoitetta, kotikuntaa, puhelinta eikä "
            "sähköpostia. Sovi yhteydenpidosta työhönvalmentajan kanssa."
        ),
        Ruudut("asiakas.yhteydenottotapa"),
        Väliotsikko(
            "Läheinen tai lähiomainen", ohje="Yhteydenotto läheiseen vaatii asiakkaan kirjatun suostumuksen."
        ),
        Rivit(
            "asiakas.läheinen",
            (
                Sarake("nimi"),
                Sarake("suhde", 45),
                Sarake("puhelin", 40),
                Sarake("saaottaayhteyttä", 33, "Saa ottaa yhteyttä"),
            ),
            rivejä=2,
            rivi="Läheinen",
        ),
        Väliotsikko("Edunvalvoja tai muu laillinen edustaja"),
        Rivit(
            "asiakas.edustaja",
            (Sarake("nimi"), Sarake("laji", 45, ohje="esim. edunvalvoja"), Sarake("puhelin", 73)),
            rivejä=2,
            rivi="Edustaja",
        ),
    ),
)

_LÄHETTÄJÄ = Osio(
    "Lähettävä taho",
    (
        Ohje("Jos asiakas hakeutuu palveluun itse, riittävät päiväys, aloite ja lähettävän tahon laji."),
        Kentät((
            (Tieto("lähete.päiväys", 40), Tieto("lähete.aloite", ruudut=True)),
            (Tieto("lähete.lähettäjä.nimi", 85), Tieto("lähete.lähettäjä.nimike", 85)),
            (Tieto("lähete.lähettäjä.organisaatio"),),
            (Tieto("lähete.lähettäjä.puhelin", 85), Tieto("lähete.lähettäjä.sähköposti", 85)),
        )),
        Ohje(
            "Lähettävän tahon laji on yksi näistä: aikuissosiaalityö; vammaispalvelut; mielenterveys- ja "
            "päihdepalvelut; perusterveydenhuolto tai työkyvyn tuen tiimi; erikoissairaanhoito; työllisyyspalvelut; "
            "monialainen tuki (ent. TYP); Kela; kuntouttava työtoiminta tai työpaja; oppilaitos; järjestö; "
            "itse hakeutunut; muu."
        ),
        Kentät(((Tieto("lähete.lähettäjä.laji", 105), Tieto("lähete.lähettäjä.jääverkostoon", 65)),)),
    ),
)

_TOIVE = Osio(
    "Asiakkaan oma toive",
    (
        Kysymys("lähete.toive", kehote="Kirjoita asiakkaan omin sanoin", viivoja=5),
        Ruudut(
            "lähete.haluaatöihin",
            ohje="Jos ei, palvelusta kerrotaan; hakea voi myöhemmin.",
            sarakkeita=4,
        ),
        Lause((
            "Asiakas on saanut tietoa palvelusta: ",
            Valinnat("lähete.infoannettu"),
            "      Päivä: ",
            Arvo("lähete.infopvm"),
        )),
        Kysymys(
            "lähete.syy",
            "Miksi työhönvalmennus nyt, ja millaista tukea tarvitaan?",
            ohje="Lähettäjä kirjoittaa.",
            viivoja=4,
        ),
    ),
)

_TILANNE = Osio(
    "Nykytilanne",
    (
        Ohje(
            "Työmarkkina-asema on yksi näistä: työtön työnhakija; työssä – työpaikka vaarassa; sairauslomalla; "
            "kuntoutustuella; työkyvyttömyyseläkkeellä; osatyökyvyttömyyseläkkeellä; opiskelija; kuntouttavassa "
            "työtoiminnassa; työkokeilussa; ei työnhakijana; muu."
        ),
        Kentät(((Tieto("lähete.tilanne.asema", 70), Tieto("lähete.tilanne.työttömyys", 100)),)),
        Ruudut(
            "lähete.tilanne.tulo",
            ohje="Päättyneet etuudet koskevat aikaa ennen 1.5.2026, aikuiskoulutustuki ennen 1.1.2026.",
            sanat={
                "työmarkkinatuki (päättynyt 30.4.2026)": "työmarkkinatuki (päättynyt)",
                "peruspäiväraha (päättynyt 30.4.2026)": "peruspäiväraha (päättynyt)",
                "aikuiskoulutustuki (päättynyt 31.12.2025)": "aikuiskoulutustuki (päättynyt)",
                "täydentävä/ehkäisevä toimeentulotuki (hyvinvointialue)": "täydentävä tai ehkäisevä toimeentulotuki",
            },
        ),
        Lause(("Muu tulonlähde: ", Arvo("lähete.tilanne.tulomuu", 40, kehote=""))),
        Ruudut("lähete.tilanne.suunnitelmat"),
        Kysymys("lähete.tilanne.tausta", viivoja=4),
        Väliotsikko("Nykyiset palvelut ja yhteyshenkilöt"),
        Rivit(
            "verkosto",
            (
                Sarake("rooli", 42, ohje="esim. sosiaaliohjaaja"),
                Sarake("nimi"),
                Sarake("organisaatio", 50),
                Sarake("puhelin", 33),
            ),
            rivejä=4,
            rivi="Yhteyshenkilö",
        ),
    ),
)

_TYÖKYKY = Osio(
    "Työ- ja toimintakyky",
    (
        Ohje(
            "Vain se, minkä asiakas hyväksyy kerrottavaksi. Diagnoosia ei tarvita, eikä sairaus estä pääsyä palveluun."
        ),
        Kysymys("lähete.työkyky.kuvaus", viivoja=4),
        Ruudut("lähete.työkyky.arviot"),
        Lause(("Kykyviisari tehty ", Arvo("lähete.työkyky.kykyviisaripvm"), ".")),
        Kysymys(
            "lähete.työkyky.huomioitavaa", "Mikä auttaa, ja mitä on hyvä ottaa huomioon tapaamisissa?", viivoja=3
        ),
        Kysymys(
            "lähete.riskit",
            "Turvallisuuteen liittyvät asiat",
            ohje="Työhönvalmentaja tapaa asiakkaita myös kotona ja kaupungilla.",
            viivoja=2,
        ),
    ),
)

_LIITTEET = Osio(
    "Liitteet ja suostumus",
    (
        Kysymys("lähete.liitteet", ohje="Esimerkiksi lausunto tai voimassa oleva suunnitelma.", viivoja=3),
        Väliotsikko("Suostumus"),
        Teksti(
            "Asiakas allekirjoittaa lähetteen ja suostuu samalla siihen, että lähettäjä antaa tämän lähetteen ja sen "
            "liitteet työhönvalmennukseen. Suostumus on vapaaehtoinen, ja sen voi perua milloin tahansa. Jos palvelu "
            "ja lähettäjä vaihtavat tietoja myöhemmin, siitä täytetään oma suostumuslomake."
        ),
    ),
)

_KÄSITTELY = Osio(
    "Palvelun täyttämä",
    (
        Ohje(
            "Tavoite: käsittely seitsemän päivän ja ensitapaaminen 14 päivän kuluessa saapumisesta. Sairaus, "
            "päihteiden käyttö, aiempi keskeytyminen tai arvio työkunnosta ei ole peruste evätä palvelua."
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
                Tieto("lähete.käsittely.hallintopäätös", 65, nimi="Hallintopäätös asiakastietojärjestelmässä"),
            ),
        )),
        Kysymys("lähete.käsittely.perustelu", ohje="Miksi näin päätettiin? Mihin asiakas ohjattiin?", viivoja=4),
    ),
)

ASETTELU = Asettelu(
    "lahete",
    scope(BY_TUNNUS["lahete"]),
    johdanto=(
        "Asiakas ja lähettävä ammattilainen täyttävät lähetteen yhdessä, tai asiakas yksin, milloin tahansa. "
        "Sillä haetaan palveluun. Lähete ei ole kelpoisuuskoe: palveluun pääsee, kun haluaa töihin."
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
