"""The tables Koulutus, Työnantajatapaamiset and Tauot of a kooste. Data only."""

from __future__ import annotations

from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.workbooks.kooste.columns import (
    CLIENT,
    YES_NO,
    another,
    calculated,
    given,
    key,
    mine,
    row_id,
    typed,
)
from lomake.workbooks.style import Look
from lomake.workbooks.tables import Table

STUDIES = Table(
    FiSv("Koulutus", "Studier"),
    FiSv("Koulutus", "Studier"),
    (
        key(14),
        typed("Koulutus", "Oppilaitos", "Läroanstalt", 25, "oppilaitos"),
        typed("Koulutus", "Tutkinto tai osa", "Examen eller del", 27, "tutkinto"),
        typed("Koulutus", "Muoto", "Form", 20, "muoto"),
        typed("Koulutus", "Haettu", "Ansökt", 11, "haku.päättyy"),
        typed("Koulutus", "Alkoi", "Började", 11, "alkaa"),
        typed("Koulutus", "Tulos", "Resultat", 11, "tulos"),
        typed("Koulutus", "Päättyi", "Slutade", 11, "päättynyt.pvm"),
        typed("Koulutus", "Miten päättyi", "Hur det slutade", 18, "päättynyt.syy"),
        typed("Koulutus", "Suunnitelma tehty", "Plan gjord", 12, "päiväys"),
        typed("Koulutus", "Työ rinnalla", "Arbete vid sidan av", 9, "työrinnalla.on"),
        given(
            "Tarkistus",
            "Översyn",
            11,
            Look.DATE,
            FiSv("Opintosuunnitelman seuraava tarkistus.", "Nästa översyn av planen för studier."),
        ),
        another(),
        row_id(),
    ),
    CLIENT,
)
_WISHED = (
    '=IF(@[Vastaavuus]="","",IF(AND(@[Vastaavuus]<>"ei",@[Toiveet]<>"",@[Suunnitelman mukainen]<>"ei"),"kyllä","ei"))'
)
CONTACTS = Table(
    FiSv("Tapaamiset", "Möten"),
    FiSv("Työnantajatapaamiset", "Arbetsgivarmöten"),
    (
        typed("Tapaamiset", "Päiväys", "Datum", 11, "päiväys"),
        key(14),
        typed("Tapaamiset", "Työnantaja", "Arbetsgivare", 26, "työnantaja.nimi"),
        typed("Tapaamiset", "Toimiala", "Bransch", 19, "työnantaja.toimiala"),
        typed("Tapaamiset", "Tapa", "Sätt", 21, "tapa"),
        typed("Tapaamiset", "Tekijä", "Vem", 12, "tekijä"),
        typed("Tapaamiset", "Kuppi", "Kopp", 26, "kuppi"),
        given(
            "Kerta",
            "Gång",
            6,
            Look.WHOLE,
            FiSv(
                "Monesko yhteys samaan työnantajaan asiakkaan asioissa.",
                "Vilken kontakt i ordningen med samma arbetsgivare i klientens ärenden.",
            ),
        ),
        typed("Tapaamiset", "Vastaavuus", "Motsvarighet", 11, "vastaavuus"),
        typed("Tapaamiset", "Toiveet", "Önskemål", 12, "toiveet"),
        given(
            "Suunnitelman mukainen",
            "Enligt planen",
            12.5,
            Look.WORD,
            FiSv(
                "Kriteeri 16: yhteys palvelee voimassa olevan suunnitelman toiveita, eikä ehdoton toive jää pois.",
                "Kriterium 16: kontakten tjänar önskemålen i den gällande planen, och inget absolut önskemål lämnas "
                "bort.",
            ),
            choices=YES_NO,
        ),
        calculated(
            "Vastaa toivetta",
            "Svarar mot önskemål",
            9,
            Look.WORD,
            _WISHED,
            FiSv(
                "Lasketaan toiveita vastaavaksi (kriteeri 16).",
                "Räknas som en kontakt enligt önskemålen (kriterium 16).",
            ),
        ),
        typed("Tapaamiset", "Tulos", "Resultat", 19, "tulos"),
        typed("Tapaamiset", "Seuraava", "Nästa", 11, "seuraava.pvm"),
        another(),
        row_id(),
    ),
    CLIENT,
    freeze=2,
)


def pauses(rajat: Rajat) -> Table:
    """Return the table of pauses; `Paluu` is the day after a long one, if the client is active again on it."""
    limit, back = rajat[Raja.TAUKO], "@[Päättyy]+1"
    going = mine("Tauot", f'Tauot[Alkaa],"<"&{back}-{limit}', 'Tauot[Päättyy],""')
    others = mine("Tauot", f'Tauot[Alkaa],"<="&{back}', f'Tauot[Päättyy],">="&{back}', f'Tauot[Kesto pv],">{limit}"')
    returned = f'IF(AND(@[Kesto pv]>{limit},{going}+{others}=0),{back},"")'
    columns = (
        key(16),
        typed("Tauot", "Alkaa", "Börjar", 14, "alkaa"),
        typed("Tauot", "Päättyy", "Slutar", 14, "päättyy"),
        calculated(
            "Kesto pv",
            "Längd, dagar",
            12,
            Look.WHOLE,
            '=IF(OR(@[Alkaa]="",@[Päättyy]=""),"",@[Päättyy]-@[Alkaa])',
            FiSv(
                f"Päättyneen tauon kesto. Yli {limit} päivän tauolla asiakas ei ole aktiivinen.",
                f"Den avslutade pausens längd. Under en paus på över {limit} dagar är klienten inte aktiv.",
            ),
        ),
        calculated(
            "Paluu",
            "Återkomst",
            14,
            Look.DATE,
            f'=IF(@[Kesto pv]="","",{returned})',
            FiSv(
                f"Ensimmäinen päivä yli {limit} päivän tauon jälkeen.",
                f"Första dagen efter en paus på över {limit} dagar.",
            ),
        ),
        row_id(),
    )
    name = FiSv("Tauot", "Pauser")
    return Table(name, name, columns, CLIENT)
