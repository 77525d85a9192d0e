"""Lomake E, työhönvalmennuksen jälkeen (lomakkeisto 2.11).

The figures of the summary are counted from the client file; on the paper form the coach writes them.
"""

from __future__ import annotations

from lomake.forms import BY_TUNNUS
from lomake.language import POIS, FiSv, sama
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
    Rasti,
    Rastit,
    Rivit,
    Ruudut,
    Sarake,
    Tieto,
    Väliotsikko,
)

_SYY = Osio(
    FiSv("Syy", "Orsak"),
    (
        Ohje(
            FiSv(
                "Yksi näistä: vakiintunut työ – tuki siirtyy toiselle; vakiintunut työ – ei tarvitse tukea; "
                "opinnot; asiakas ei enää halua työtä; asiakas ei halua tätä palvelua; siirtyi toiseen palveluun; "
                "terveys; eläke; muutto toiselle alueelle; ei tavoitettu monista yrityksistä huolimatta; kuolema; "
                "muu. Poisjäänti tapaamisista tai ajan kuluminen ei ole syy päättää valmennusta.",
                "En av dessa: etablerat arbete – stödet övergår till någon annan; etablerat arbete – behöver inget "
                "stöd; studier; klienten vill inte längre ha arbete; klienten vill inte ha den här tjänsten; "
                "övergick till annan tjänst; hälsan; pension; flytt till annat område; har inte nåtts trots många "
                "försök; dödsfall; annat. Att utebli från möten eller att tid har förflutit är ingen orsak att "
                "avsluta coachningen.",
            )
        ),
        Kentät((
            (
                Tieto(
                    "päättäminen.syy",
                    nimi=FiSv("Pääasiallinen syy", "Huvudsaklig orsak"),
                    kehote=FiSv("Valitse syy", "Välj orsak"),
                ),
            ),
        )),
        Kysymys(
            "päättäminen.kuvaus",
            FiSv(
                "Miten kuvaat syytä omin sanoin?",
                "Hur beskriver du orsaken med egna ord?",
            ),
            kehote=FiSv(
                "Kirjoita omin sanoin",
                "Skriv med egna ord",
            ),
            viivoja=6,
        ),
    ),
)

_TILANNE = Osio(
    FiSv("Tilanne päättyessä", "Situationen vid avslutandet"),
    (
        Ohje(
            FiSv(
                "Tilanne on yksi näistä: palkkatyössä avoimilla työmarkkinoilla; palkkatuettu työ; yrittäjä; "
                "opiskelija; työ ja opinnot; työtön työnhakija; kuntoutus; sairauspäiväraha; eläke; muu. Siirtymä "
                "pysyvään työhön: sama työ on kestänyt vähintään 12 kuukautta, tai työ on toistaiseksi voimassa "
                "oleva, koeaika on ohi ja työtä on takana vähintään kuusi kuukautta.",
                "Situationen är en av dessa: i lönearbete på den öppna arbetsmarknaden; lönesubventionerat arbete; "
                "företagare; studerande; arbete och studier; arbetslös arbetssökande; rehabilitering; sjukdagpenning; "
                "pension; annan. Övergång till fast arbete: samma arbete har pågått minst 12 månader, eller arbetet "
                "gäller tills vidare, prövotiden är slut och arbetet har pågått minst sex månader.",
            )
        ),
        Kentät((
            (
                Tieto("päättäminen.tilanne", 80, nimi=FiSv("Asiakkaan tilanne", "Klientens situation")),
                Tieto("päättäminen.työsuhde", 50, ohje=FiSv("tunnus", "nummer")),
                Tieto("päättäminen.tunnit", 40),
            ),
            (
                Tieto("päättäminen.työsuhde.aloitus.nimike", 80),
                Tieto("päättäminen.työsuhde.aloitus.alkoi", 25, nimi=FiSv("Työ alkoi", "Arbetet började")),
                Tieto("päättäminen.työsuhteenkesto", 25, nimi=FiSv("Työn kesto", "Arbetets längd")),
                Tieto("päättäminen.vakiintunut", 40),
            ),
        )),
    ),
)

_YHTEENVETO = Osio(
    FiSv("Yhteenveto", "Sammanfattning"),
    (
        Kentät((
            (
                Tieto("sopimus.alkaa", 42, nimi=FiSv("Palvelu alkoi", "Tjänsten började")),
                Tieto("päättäminen.palvelunkesto", 42),
                Tieto("päättäminen.tapaamisia", 43, nimi=FiSv("Tapaamisia", "Möten")),
                Tieto("päättäminen.työnantajatapaamisia", 43),
            ),
            (
                Tieto("päättäminen.työsuhteita", 42),
                Tieto("päättäminen.opintoja", 42),
                Tieto("päättäminen.päivääensimmäiseentyöhön", 86),
            ),
        )),
        Väliotsikko(FiSv("Työt palvelun aikana", "Arbeten under tjänsten")),
        Rivit(
            "työsuhteet",
            (
                Sarake("id", 18),
                Sarake("aloitus.työnantaja.nimi", 0, FiSv("Työnantaja", "Arbetsgivare")),
                Sarake("aloitus.nimike", 45, FiSv("Tehtävä", "Uppgift")),
                Sarake("aloitus.alkoi", 24, FiSv("Alkoi", "Började")),
                Sarake("päättyminen.päättyi", 24, FiSv("Päättyi", "Slutade")),
            ),
            rivejä=3,
            rivi=FiSv("Työsuhde", "Anställning"),
        ),
        Väliotsikko(FiSv("Opinnot palvelun aikana", "Studier under tjänsten")),
        Rivit(
            "opinnot",
            (
                Sarake("id", 18),
                Sarake("oppilaitos", 0),
                Sarake("tutkinto", 45),
                Sarake("alkaa", 24, FiSv("Alkaa", "Börjar")),
                Sarake("tulos", 24, ohje=POIS),
            ),
            rivejä=3,
            rivi=FiSv("Opinnot", "Studier"),
        ),
        Kysymys("päättäminen.saavutukset", kehote=FiSv("Kirjoita omin sanoin", "Skriv med egna ord"), viivoja=7),
        Väliotsikko(FiSv("Kykyviisari lopussa", "Förmågaren i slutet"), ohje=FiSv("Vapaaehtoinen.", "Frivillig.")),
        Kentät((
            (
                Tieto("päättäminen.kykyviisari.pvm", 85, nimi=FiSv("Päivä", "Datum")),
                Tieto(
                    "päättäminen.kykyviisari.työkyky",
                    85,
                    kehote=sama("0–10"),
                    nimi=FiSv(
                        "Oma arvio työkyvystä",
                        "Egen bedömning av arbetsförmågan",
                    ),
                ),
            ),
        )),
    ),
)

_JATKOTUKI = Osio(
    FiSv("Jatkotuki", "Fortsatt stöd"),
    (
        Ohje(
            FiSv(
                "Vähintään yksi tuki, tai merkintä, ettei jatkotuelle ole tarvetta.",
                "Minst ett stöd, eller en anteckning om att fortsatt stöd inte behövs.",
            )
        ),
        Kortit(
            "päättäminen.jatkotuki",
            (
                (Tieto("mitä", 105), Tieto("taho", 65)),
                (
                    Tieto("yhteyshenkilö", 65),
                    Tieto("puhelin", 40),
                    Tieto("alkaen", 30),
                    Tieto("siirtopalaveri", 35),
                ),
            ),
            kortteja=3,
            rivi=FiSv("Tuki", "Stöd"),
        ),
        Rastit((Rasti("päättäminen.eijatkotukea", FiSv("ei tarvetta jatkotuelle", "inget behov av fortsatt stöd")),)),
        Ruudut(
            "päättäminen.etuusneuvonta",
            FiSv(
                "Onko tulevista muutoksista annettu etuusneuvontaa?",
                "Har förmånsrådgivning getts om kommande ändringar?",
            ),
        ),
    ),
)

_PALAUTE = Osio(
    FiSv("Palaute", "Respons"),
    (
        Ohje(
            FiSv(
                "Asiakas vastaa. 1 = ei lainkaan, 5 = erittäin paljon.",
                "Klienten svarar. 1 = inte alls, 5 = väldigt mycket.",
            )
        ),
        Kentät((
            (
                Tieto(
                    "päättäminen.palaute.hyödyllisyys",
                    85,
                    nimi=FiSv("Kuinka hyödyllistä valmennus oli sinulle?", "Hur nyttig var coachningen för dig?"),
                    kehote=sama("1–5"),
                ),
                Tieto(
                    "päättäminen.palaute.vaikutus",
                    85,
                    nimi=FiSv("Kuinka paljon se vaikutti elämääsi?", "Hur mycket påverkade den ditt liv?"),
                    kehote=sama("1–5"),
                ),
            ),
        )),
        Kysymys("päättäminen.palaute.mikäauttoi", FiSv("Mikä auttoi sinua?", "Vad hjälpte dig?"), viivoja=3),
        Kysymys("päättäminen.palaute.kehitettävää", viivoja=4),
    ),
)

_PALUU = Osio(
    FiSv("Paluu palveluun", "Möjlighet att återkomma"),
    (
        Kentät((
            (Tieto("päättäminen.paluu", 85), Tieto("päättäminen.paluuyhteys", 85)),
            (Tieto("päättäminen.seurantalupa", 85), Tieto("päättäminen.tavoitteluyrityksiä", 85)),
        )),
        Väliotsikko(
            FiSv("Yritykset tavoittaa", "Försök att nå klienten"),
            ohje=FiSv(
                "Jos asiakasta ei ole tavoitettu.",
                "Om klienten inte har nåtts.",
            ),
        ),
        Ohje(
            FiSv(
                "Keino: uusi aika sovittu poisjäännin jälkeen; puhelu tai viesti; kirje; koti- tai jalkautuva "
                "käynti; käynti yhdessä hoitotahon kanssa; yhteys läheiseen luvalla; verkoston jäsenen yhteydenotto.",
                "Sätt: ny tid avtalad efter uteblivet möte; samtal eller meddelande; brev; hembesök eller "
                "uppsökande besök; besök tillsammans med vårdinstansen; kontakt med närstående med lov; kontakt "
                "genom någon i nätverket.",
            )
        ),
        Rivit(
            "tavoittelu",
            (
                Sarake("päiväys", 24),
                Sarake("keino", 0, ohje=POIS),
                Sarake("tekijä", 30),
                Sarake("tulos", 52),
            ),
            rivejä=5,
            rivi=FiSv("Yritys", "Försök"),
        ),
    ),
)

ASETTELU = Asettelu(
    "lomake-e",
    scope(BY_TUNNUS["lomake-e"]),
    johdanto=FiSv(
        "Työhönvalmentaja ja asiakas täyttävät lomakkeen yhdessä, kun valmennus päättyy tai keskeytyy. Siihen "
        "kirjataan, miksi näin käy, mikä tuki jatkuu ja miten asiakas voi palata.",
        "Arbetscoachen och klienten fyller i blanketten tillsammans när coachningen upphör eller avbryts. I den "
        "antecknas varför, vilket stöd som fortsätter och hur klienten kan återkomma.",
    ),
    alku=(
        Kentät((
            (
                Tieto("päättäminen.päiväys", 40),
                Tieto("päättäminen.laji", 130, nimi=FiSv("Valmennus", "Coachningen"), ruudut=True),
            ),
            (
                Tieto("päättäminen.päättyi", 40),
                Tieto(
                    "päättäminen.jatkopvm",
                    130,
                    ohje=FiSv(
                        "jos valmennus keskeytyy",
                        "om coachningen avbryts",
                    ),
                ),
            ),
        )),
    ),
    osiot=(_SYY, _TILANNE, _YHTEENVETO, _JATKOTUKI, _PALAUTE, _PALUU),
    loppu=(
        Allekirjoitukset(
            (
                Allekirjoitus("päättäminen.allekirjoitukset.asiakas"),
                Allekirjoitus("päättäminen.allekirjoitukset.työhönvalmentaja"),
                Allekirjoitus("päättäminen.allekirjoitukset.tiiminvetäjä"),
            ),
            kirjattu="päättäminen.kirjattu",
        ),
    ),
)
