"""Yhteistyösopimus työhönvalmennuksesta (lomakkeisto 2.2).

What belongs to the service, how data are handled and how the agreement ends are fixed texts that are signed.
The eight principles end the form.
"""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.view import scope
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Asettelu,
    Kentät,
    Kysymys,
    Luettelo,
    Ohje,
    Osio,
    Rivit,
    Ruudut,
    Sarake,
    Teksti,
    Tieto,
    Väliotsikko,
)

_OSAPUOLET = Osio(
    "Osapuolet",
    (
        Kentät((
            (Tieto("asiakas.tunnus", 40), Tieto("asiakas.sukunimi", 65), Tieto("asiakas.etunimet", 65)),
            (Tieto("asiakas.henkilötunnus", 40), Tieto("asiakas.syntymäaika", 65), Tieto("asiakas.kutsumanimi", 65)),
            (
                Tieto("asiakas.osoite.katu", 65, nimi="Katuosoite"),
                Tieto("asiakas.osoite.postinumero", 25),
                Tieto("asiakas.osoite.toimipaikka", 40),
                Tieto("asiakas.kotikunta", 40),
            ),
            (Tieto("asiakas.puhelin", 40), Tieto("asiakas.sähköposti", 90), Tieto("asiakas.turvakielto", 40)),
            (Tieto("asiakas.äidinkieli", 130, ruudut=True), Tieto("asiakas.äidinkielimuu", 40)),
            (
                Tieto("asiakas.asiointikieli", 80, ruudut=True),
                Tieto("asiakas.asiointikielimuu", 28),
                Tieto("asiakas.tulkki", 30),
                Tieto("asiakas.tulkinkieli", 32),
            ),
        )),
        Kentät((
            (
                Tieto("valmentaja.nimi", 80),
                Tieto("valmentaja.nimike", 50),
                Tieto("valmentaja.puhelin", 40),
            ),
            (
                Tieto("valmentaja.sähköposti", 80),
                Tieto("palvelu.tiimi", 50),
                Tieto("tiiminvetäjä.nimi", 40),
            ),
            (
                Tieto("palvelu.järjestäjä", 65),
                Tieto("palvelu.yksikkö", 65),
                Tieto("palvelu.puhelin", 40),
            ),
        )),
        Väliotsikko("Edunvalvoja tai muu laillinen edustaja", ohje="Jos asiakkaalla on edustaja."),
        Rivit(
            "asiakas.edustaja",
            (Sarake("nimi"), Sarake("laji", 45), Sarake("puhelin", 60)),
            rivejä=1,
            rivi="Edustaja",
        ),
    ),
)

_TAVOITE = Osio("Tavoite", (Kysymys("sopimus.tavoite", kehote="Kirjoita asiakkaan omin sanoin", viivoja=2),))

_SISÄLTÖ = Osio(
    "Mitä palveluun kuuluu",
    (
        Luettelo((
            "Palvelu on vapaaehtoinen. Sinä päätät, mitä työtä haet, ja voit lopettaa milloin tahansa.",
            "Palvelu on sinulle maksuton.",
            "Palvelulla ei ole aikarajaa. Se jatkuu niin kauan kuin haluat töihin tai tarvitset tukea työssä.",
            "Työnhaku alkaa nopeasti. Työnantajiin otetaan yhteyttä 30 päivän kuluessa palvelun alusta.",
            "Tuki jatkuu, kun työ alkaa: työpaikalla, työn ulkopuolella tai molemmissa, sen mukaan mitä haluat.",
            "Saat etuusneuvontaa. Ennen työn alkua selvitetään, miten palkka vaikuttaa tuloihisi ja etuuksiisi.",
            "Jos jäät pois tapaamisesta, palvelu ei pääty. Otan sinuun yhteyttä, ja sovimme uuden ajan.",
            (
                "Palvelussa on viisi vaihetta: 1) palveluun hakeutuminen ja sopiminen, 2) osaamisen kartoittaminen ja "
                "ammatillinen profilointi, 3) nopea työn etsintä avoimilta työmarkkinoilta, 4) työskentely ja tuesta "
                "sopiminen työnantajan kanssa, 5) työsuhteen tukeminen ja tuki työn ulkopuolella."
            ),
        )),
    ),
)

_ASIAKAS = Osio(
    "Asiakas sitoutuu",
    (
        Ruudut("sopimus.asiakas.sitoumukset", "", sarakkeita=1),
        Kysymys("sopimus.asiakas.muu", "Mihin muuhun sitoudut?", viivoja=2),
    ),
)

_VALMENTAJA = Osio(
    "Työhönvalmentaja sitoutuu",
    (
        Ruudut(
            "sopimus.valmentaja.sitoumukset",
            "",
            sarakkeita=1,
            sanat={
                "tapaan säännöllisesti": "tapaan sinua säännöllisesti",
                "aloitamme työnantajayhteydet 30 päivän kuluessa": "aloitamme yhteydet työnantajiin 30 päivän kuluessa",
                "tuen työsuhteen alettua": "tuen sinua työsuhteen alettua",
                "autan uuden työn etsinnässä, jos työ päättyy": "autan sinua uuden työn etsinnässä, jos työ päättyy",
            },
        ),
        Kysymys("sopimus.valmentaja.muu", "Mihin muuhun työhönvalmentaja sitoutuu?", viivoja=2),
    ),
)

_YHTEYDENPITO = Osio(
    "Yhteydenpito",
    (
        Ruudut("sopimus.yhteydenpito.tiheys", "Kuinka usein tapaamme?", muu="sopimus.yhteydenpito.tiheysmuu"),
        Ruudut(
            "sopimus.yhteydenpito.paikat",
            "Missä tapaamme?",
            muu="sopimus.yhteydenpito.paikkamuu",
            sanat={"kahvila/kirjasto": "kahvila tai kirjasto"},
        ),
        Ruudut("asiakas.yhteydenottotapa", "Miten sinuun saa ottaa yhteyttä?"),
        Kysymys(
            "sopimus.yhteydenpito.tavoittelu",
            "Mitä teemme, jos emme tavoita toisiamme?",
            ohje="Keneen valmentaja saa ottaa yhteyttä? Suostumus: kohta 7.",
            viivoja=2,
        ),
        Väliotsikko("Läheiset"),
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
    ),
)

_TIEDOT = Osio(
    "Tietojen käsittely",
    (
        Teksti(
            "Tietojasi käsitellään, jotta voit saada tämän palvelun; käsittely perustuu lakiin. Tietosi ovat salassa "
            "pidettäviä. Työhönvalmentaja antaa niitä muille vain suostumuksellasi tai jos laki siihen velvoittaa. "
            "Sinulla on oikeus nähdä omat tietosi, pyytää virheiden korjaamista ja perua suostumuksesi milloin vain."
        ),
        Kentät((
            (Tieto("palvelu.rekisterinpitäjä"),),
            (
                Tieto("sopimus.tietosuoja.kerrottu", 130),
                Tieto("sopimus.tietosuoja.pvm", 40),
            ),
            (
                Tieto(
                    "sopimus.tietosuoja.tutkimus",
                    ohje="vapaaehtoinen, ei vaikuta palveluun",
                ),
            ),
        )),
        Väliotsikko("Suostumukset tietojen vaihtoon", ohje="Jokaisesta tehdään oma suostumuslomake."),
        Ohje(
            "Mitä tietoja: yhteystiedot, palvelussa oleminen, tapaamisajat, osaaminen ja työhistoria, työaika- ja "
            "tehtävätoiveet, tuen tarve työssä, työkyvyn rajoitteet, diagnoosi, etuudet."
        ),
        Rivit(
            "suostumukset",
            (
                Sarake("taho"),
                Sarake("tiedot", 42, ohje=""),
                Sarake("suunta", 23),
                Sarake("annettu", 22),
                Sarake("voimassa", 22, "Voimassa", ohje="asti, p.k.vvvv"),
                Sarake("peruttu", 22),
            ),
            rivejä=3,
            rivi="Suostumus",
        ),
    ),
)

_YHTEYSLUPA = Osio(
    "Saako työnantajaan ottaa yhteyttä?",
    (
        Ruudut(
            "profiili.kertominen.yhteyslupa",
            "Saako työhönvalmentaja olla yhteydessä työnantajaan sinun nimelläsi?",
            ohje="Voit muuttaa vastaustasi.",
            sarakkeita=4,
        ),
    ),
)

_PÄÄTTÄMINEN = Osio(
    "Sopimuksen päättäminen",
    (
        Teksti(
            "Kumpikin osapuoli voi päättää sopimuksen. Sinä voit päättää sen milloin tahansa kertomalla siitä "
            "työhönvalmentajalle; syytä ei tarvitse sanoa. Jos työhönvalmentaja ehdottaa päättämistä, asiasta puhutaan "
            "ensin yhdessä. Poisjäänti tapaamisista tai ajan kuluminen ei ole syy päättää sopimusta."
        ),
        Teksti(
            "Kun sopimus päättyy, täytetään lomake Työhönvalmennuksen jälkeen (Lomake E). Siinä sovitaan, mikä tuki "
            "jatkuu. "
            "Voit palata palveluun ilman uutta lähetettä."
        ),
    ),
)

_PERIAATTEET = (
    Väliotsikko("Kahdeksan periaatetta, joihin palvelu perustuu"),
    Luettelo((
        "Avoin kaikille: palveluun pääsee jokainen, joka haluaa töihin.",
        "Avoimet työmarkkinat: etsimme tavallista palkkatyötä tavallisilta työpaikoilta.",
        "Nopea työnetsintä: haku alkaa heti, ilman pitkiä valmistavia jaksoja.",
        "Tiiviit työnantajasuhteet: työhönvalmentaja tapaa työnantajia ja oppii, mitä he tarvitsevat.",
        "Asiakkaan mielenkiinnon kohteet: haku perustuu omiin toiveisiisi ja vahvuuksiisi.",
        "Henkilökohtainen jatkuva tuki: tuki sovitetaan sinuun, eikä se lopu työn alkaessa.",
        "Integroitu muuhun palveluun: toimimme yhdessä sosiaali- ja terveyspalvelujesi kanssa.",
        "Etuusneuvonta mukana: tiedät ennen työn alkua, mitä palkasta jää käteen.",
    )),
)

ASETTELU = Asettelu(
    "yhteistyosopimus",
    scope(BY_TUNNUS["yhteistyosopimus"]),
    johdanto=(
        "Asiakas ja työhönvalmentaja tekevät sopimuksen ensimmäisessä tai toisessa tapaamisessa. Siinä sovitaan, mitä "
        "tavoitellaan ja miten toimitaan yhdessä. Kumpikin saa oman kappaleen."
    ),
    asiakasosa=None,
    alku=(Kentät(((Tieto("sopimus.päiväys", 85), Tieto("sopimus.alkaa", 85)),)),),
    osiot=(
        _OSAPUOLET,
        _TAVOITE,
        _SISÄLTÖ,
        _ASIAKAS,
        _VALMENTAJA,
        _YHTEYDENPITO,
        _TIEDOT,
        _YHTEYSLUPA,
        _PÄÄTTÄMINEN,
    ),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("sopimus.allekirjoitukset.asiakas"),
                Allekirjoitus("sopimus.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus("sopimus.allekirjoitukset.edustaja"),
            ),
            kirjattu="sopimus.kirjattu",
        ),
        *_PERIAATTEET,
    ),
)
