"""Yhteistyösopimus työhönvalmennuksesta (lomakkeisto 2.2).

What belongs to the service, how data are handled and how the agreement ends are fixed texts that are signed.
The eight principles end the form.
"""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv
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
    FiSv("Osapuolet", "Parter"),
    (
        Kentät((
            (Tieto("asiakas.tunnus", 40), Tieto("asiakas.sukunimi", 65), Tieto("asiakas.etunimet", 65)),
            (Tieto("asiakas.henkilötunnus", 40), Tieto("asiakas.syntymäaika", 65), Tieto("asiakas.kutsumanimi", 65)),
            (
                Tieto("asiakas.osoite.katu", 65, nimi=FiSv("Katuosoite", "Gatuadress")),
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
        Väliotsikko(
            FiSv(
                "Edunvalvoja tai muu laillinen edustaja",
                "Intressebevakare eller annan laglig företrädare",
            ),
            ohje=FiSv(
                "Jos asiakkaalla on edustaja.",
                "Om klienten har en företrädare.",
            ),
        ),
        Rivit(
            "asiakas.edustaja",
            (Sarake("nimi"), Sarake("laji", 45), Sarake("puhelin", 60)),
            rivejä=1,
            rivi=FiSv("Edustaja", "Företrädare"),
        ),
    ),
)

_TAVOITE = Osio(
    FiSv("Tavoite", "Mål"),
    (
        Kysymys(
            "sopimus.tavoite",
            kehote=FiSv(
                "Kirjoita asiakkaan omin sanoin",
                "Skriv med klientens egna ord",
            ),
            viivoja=2,
        ),
    ),
)

_SISÄLTÖ = Osio(
    FiSv("Mitä palveluun kuuluu", "Vad som ingår i tjänsten"),
    (
        Luettelo((
            FiSv(
                "Palvelu on vapaaehtoinen. Sinä päätät, mitä työtä haet, ja voit lopettaa milloin tahansa.",
                "Tjänsten är frivillig. Du bestämmer vilket arbete du söker, och du kan sluta när som helst.",
            ),
            FiSv("Palvelu on sinulle maksuton.", "Tjänsten är avgiftsfri för dig."),
            FiSv(
                "Palvelulla ei ole aikarajaa. Se jatkuu niin kauan kuin haluat töihin tai tarvitset tukea työssä.",
                "Tjänsten har ingen tidsgräns. Den fortsätter så länge du vill ha arbete eller behöver stöd i arbetet.",
            ),
            FiSv(
                "Työnhaku alkaa nopeasti. Työnantajiin otetaan yhteyttä 30 päivän kuluessa palvelun alusta.",
                "Jobbsökningen börjar snabbt. Arbetsgivare kontaktas inom 30 dagar efter att tjänsten har börjat.",
            ),
            FiSv(
                "Tuki jatkuu, kun työ alkaa: työpaikalla, työn ulkopuolella tai molemmissa, sen mukaan mitä haluat.",
                "Stödet fortsätter när arbetet börjar: på arbetsplatsen, utanför den eller båda, som du vill.",
            ),
            FiSv(
                "Saat etuusneuvontaa. Ennen työn alkua selvitetään, miten palkka vaikuttaa tuloihisi ja etuuksiisi.",
                "Du får förmånsrådgivning. Före arbetet utreds hur lönen påverkar inkomster och förmåner.",
            ),
            FiSv(
                "Jos jäät pois tapaamisesta, palvelu ei pääty. Otan sinuun yhteyttä, ja sovimme uuden ajan.",
                "Om du uteblir från ett möte upphör inte tjänsten. Jag kontaktar dig, och vi avtalar en ny tid.",
            ),
            FiSv(
                "Palvelussa on viisi vaihetta: 1) palveluun hakeutuminen ja sopiminen, 2) osaamisen kartoittaminen "
                "ja ammatillinen profilointi, 3) nopea työn etsintä avoimilta työmarkkinoilta, 4) työskentely ja "
                "tuesta sopiminen työnantajan kanssa, 5) työsuhteen tukeminen ja tuki työn ulkopuolella.",
                "Tjänsten har fem faser: 1) att söka sig till tjänsten och komma överens, 2) kartläggning av "
                "kunnande och yrkesprofilering, 3) snabb jobbsökning på den öppna arbetsmarknaden, 4) arbete och "
                "överenskommelse om stöd med arbetsgivaren, 5) stöd under anställningen och stöd utanför arbetet.",
            ),
        )),
    ),
)

_ASIAKAS = Osio(
    FiSv("Asiakas sitoutuu", "Klienten förbinder sig"),
    (
        Ruudut("sopimus.asiakas.sitoumukset", POIS, sarakkeita=1),
        Kysymys("sopimus.asiakas.muu", FiSv("Mihin muuhun sitoudut?", "Vad annat förbinder du dig till?"), viivoja=2),
    ),
)

_VALMENTAJA = Osio(
    FiSv("Työhönvalmentaja sitoutuu", "Arbetscoachen förbinder sig"),
    (
        Ruudut(
            "sopimus.valmentaja.sitoumukset",
            POIS,
            sarakkeita=1,
            sanat={
                "tapaan säännöllisesti": FiSv("tapaan sinua säännöllisesti", "jag träffar dig regelbundet"),
                "aloitamme työnantajayhteydet 30 päivän kuluessa": FiSv(
                    "aloitamme yhteydet työnantajiin 30 päivän kuluessa",
                    "vi inleder arbetsgivarkontakterna inom 30 dagar",
                ),
                "tuen työsuhteen alettua": FiSv(
                    "tuen sinua työsuhteen alettua",
                    "jag stöder dig när anställningen har börjat",
                ),
                "autan uuden työn etsinnässä, jos työ päättyy": FiSv(
                    "autan sinua uuden työn etsinnässä, jos työ päättyy",
                    "jag hjälper dig att söka nytt arbete om arbetet upphör",
                ),
            },
        ),
        Kysymys(
            "sopimus.valmentaja.muu",
            FiSv(
                "Mihin muuhun työhönvalmentaja sitoutuu?",
                "Vad annat förbinder sig arbetscoachen till?",
            ),
            viivoja=2,
        ),
    ),
)

_YHTEYDENPITO = Osio(
    FiSv("Yhteydenpito", "Kontakter"),
    (
        Ruudut(
            "sopimus.yhteydenpito.tiheys",
            FiSv("Kuinka usein tapaamme?", "Hur ofta träffas vi?"),
            muu="sopimus.yhteydenpito.tiheysmuu",
        ),
        Ruudut(
            "sopimus.yhteydenpito.paikat",
            FiSv("Missä tapaamme?", "Var träffas vi?"),
            muu="sopimus.yhteydenpito.paikkamuu",
            sanat={"kahvila/kirjasto": FiSv("kahvila tai kirjasto", "kafé eller bibliotek")},
        ),
        Ruudut("asiakas.yhteydenottotapa", FiSv("Miten sinuun saa ottaa yhteyttä?", "Hur får du kontaktas?")),
        Kysymys(
            "sopimus.yhteydenpito.tavoittelu",
            FiSv("Mitä teemme, jos emme tavoita toisiamme?", "Vad gör vi om vi inte får tag på varandra?"),
            ohje=FiSv(
                "Keneen valmentaja saa ottaa yhteyttä? Suostumus: kohta 7.",
                "Vem får arbetscoachen kontakta? Samtycke: punkt 7.",
            ),
            viivoja=2,
        ),
        Väliotsikko(FiSv("Läheiset", "Närstående")),
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
    ),
)

_TIEDOT = Osio(
    FiSv("Tietojen käsittely", "Behandling av uppgifter"),
    (
        Teksti(
            FiSv(
                "Tietojasi käsitellään, jotta voit saada tämän palvelun; käsittely perustuu lakiin. Tietosi ovat "
                "salassa pidettäviä. Työhönvalmentaja antaa niitä muille vain suostumuksellasi tai jos laki siihen "
                "velvoittaa. Sinulla on oikeus nähdä omat tietosi, pyytää virheiden korjaamista ja perua "
                "suostumuksesi milloin vain.",
                "Dina uppgifter behandlas för att du ska få den här tjänsten; det grundar sig på lag. Uppgifterna är "
                "sekretessbelagda. Arbetscoachen lämnar ut dem bara med ditt samtycke eller om lagen kräver det. Du "
                "har rätt att se dina uppgifter, be att fel rättas och återkalla ditt samtycke när som helst.",
            )
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
                    ohje=FiSv("vapaaehtoinen, ei vaikuta palveluun", "frivilligt, påverkar inte tjänsten"),
                ),
            ),
        )),
        Väliotsikko(
            FiSv("Suostumukset tietojen vaihtoon", "Samtycken till utbyte av uppgifter"),
            ohje=FiSv(
                "Jokaisesta tehdään oma suostumuslomake.",
                "För varje samtycke görs en egen blankett.",
            ),
        ),
        Ohje(
            FiSv(
                "Mitä tietoja: yhteystiedot, palvelussa oleminen, tapaamisajat, osaaminen ja työhistoria, työaika- "
                "ja tehtävätoiveet, tuen tarve työssä, työkyvyn rajoitteet, diagnoosi, etuudet.",
                "Vilka uppgifter: kontaktuppgifter, klientskap i tjänsten, mötestider, kunnande och arbetshistoria, "
                "önskemål om arbetstid och uppgifter, behov av stöd i arbetet, begränsningar i arbetsförmågan, "
                "diagnos, förmåner.",
            )
        ),
        Rivit(
            "suostumukset",
            (
                Sarake("taho"),
                Sarake("tiedot", 42, ohje=POIS),
                Sarake("suunta", 23),
                Sarake("annettu", 22),
                Sarake("voimassa", 22, FiSv("Voimassa", "Gäller"), ohje=FiSv("asti, p.k.vvvv", "till, d.m.åååå")),
                Sarake("peruttu", 22),
            ),
            rivejä=3,
            rivi=FiSv("Suostumus", "Samtycke"),
        ),
    ),
)

_YHTEYSLUPA = Osio(
    FiSv("Saako työnantajaan ottaa yhteyttä?", "Får arbetsgivare kontaktas?"),
    (
        Ruudut(
            "profiili.kertominen.yhteyslupa",
            FiSv(
                "Saako työhönvalmentaja olla yhteydessä työnantajaan sinun nimelläsi?",
                "Får arbetscoachen kontakta arbetsgivare i ditt namn?",
            ),
            ohje=FiSv("Voit muuttaa vastaustasi.", "Du kan ändra ditt svar."),
            sarakkeita=4,
        ),
    ),
)

_PÄÄTTÄMINEN = Osio(
    FiSv("Sopimuksen päättäminen", "Avslutande av avtalet"),
    (
        Teksti(
            FiSv(
                "Kumpikin osapuoli voi päättää sopimuksen. Sinä voit päättää sen milloin tahansa kertomalla siitä "
                "työhönvalmentajalle; syytä ei tarvitse sanoa. Jos työhönvalmentaja ehdottaa päättämistä, asiasta "
                "puhutaan ensin yhdessä. Poisjäänti tapaamisista tai ajan kuluminen ei ole syy päättää sopimusta.",
                "Båda parterna kan avsluta avtalet. Du kan avsluta det när som helst genom att meddela "
                "arbetscoachen; du behöver inte säga varför. Om arbetscoachen föreslår att avtalet avslutas "
                "diskuteras det först tillsammans. Att du uteblir från möten eller att tid har förflutit är ingen "
                "orsak att avsluta avtalet.",
            )
        ),
        Teksti(
            FiSv(
                "Kun sopimus päättyy, täytetään lomake Työhönvalmennuksen jälkeen (Lomake E). Siinä sovitaan, mikä "
                "tuki jatkuu. Voit palata palveluun ilman uutta lähetettä.",
                "När avtalet upphör fylls blanketten Efter arbetscoachningen (blankett E) i. I den avtalas vilket "
                "stöd som fortsätter. Du kan återkomma till tjänsten utan ny remiss.",
            )
        ),
    ),
)

_PERIAATTEET = (
    Väliotsikko(FiSv("Kahdeksan periaatetta, joihin palvelu perustuu", "Åtta principer som tjänsten bygger på")),
    Luettelo((
        FiSv(
            "Avoin kaikille: palveluun pääsee jokainen, joka haluaa töihin.",
            "Öppen för alla: alla som vill arbeta får tjänsten.",
        ),
        FiSv(
            "Avoimet työmarkkinat: etsimme tavallista palkkatyötä tavallisilta työpaikoilta.",
            "Den öppna arbetsmarknaden: vi söker vanligt lönearbete på vanliga arbetsplatser.",
        ),
        FiSv(
            "Nopea työnetsintä: haku alkaa heti, ilman pitkiä valmistavia jaksoja.",
            "Snabb jobbsökning: sökningen börjar genast, utan långa förberedande perioder.",
        ),
        FiSv(
            "Tiiviit työnantajasuhteet: työhönvalmentaja tapaa työnantajia ja oppii, mitä he tarvitsevat.",
            "Nära relationer till arbetsgivare: arbetscoachen träffar arbetsgivare och lär sig vad de behöver.",
        ),
        FiSv(
            "Asiakkaan mielenkiinnon kohteet: haku perustuu omiin toiveisiisi ja vahvuuksiisi.",
            "Klientens intressen: sökningen bygger på dina egna önskemål och styrkor.",
        ),
        FiSv(
            "Henkilökohtainen jatkuva tuki: tuki sovitetaan sinuun, eikä se lopu työn alkaessa.",
            "Personligt fortlöpande stöd: stödet anpassas till dig, och det tar inte slut när arbetet börjar.",
        ),
        FiSv(
            "Integroitu muuhun palveluun: toimimme yhdessä sosiaali- ja terveyspalvelujesi kanssa.",
            "Integrerad i andra tjänster: vi samarbetar med dina social- och hälsotjänster.",
        ),
        FiSv(
            "Etuusneuvonta mukana: tiedät ennen työn alkua, mitä palkasta jää käteen.",
            "Förmånsrådgivning ingår: du vet före arbetet börjar vad du får i handen av lönen.",
        ),
    )),
)

ASETTELU = Asettelu(
    "yhteistyosopimus",
    scope(BY_TUNNUS["yhteistyosopimus"]),
    johdanto=FiSv(
        "Asiakas ja työhönvalmentaja tekevät sopimuksen ensimmäisessä tai toisessa tapaamisessa. Siinä sovitaan, "
        "mitä tavoitellaan ja miten toimitaan yhdessä. Kumpikin saa oman kappaleen.",
        "Klienten och arbetscoachen ingår avtalet vid det första eller andra mötet. I det avtalas vad som är målet "
        "och hur man arbetar tillsammans. Båda får ett eget exemplar.",
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
