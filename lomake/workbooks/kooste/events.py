"""The tables Koulutus, Työnantajatapaamiset and Tauot of a kooste. Data only."""

from __future__ import annotations

from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.workbooks.kooste.columns import (
    ANOTHER,
    CLIENT,
    YES_NO,
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
    "Koulutus",
    "Koulutus",
    (
        key(14),
        typed("Koulutus", "Oppilaitos", 25, "oppilaitos"),
        typed("Koulutus", "Tutkinto tai osa", 27, "tutkinto"),
        typed("Koulutus", "Muoto", 20, "muoto"),
        typed("Koulutus", "Haettu", 11, "haku.päättyy"),
        typed("Koulutus", "Alkoi", 11, "alkaa"),
        typed("Koulutus", "Tulos", 11, "tulos"),
        typed("Koulutus", "Päättyi", 11, "päättynyt.pvm"),
        typed("Koulutus", "Miten päättyi", 18, "päättynyt.syy"),
        typed("Koulutus", "Suunnitelma tehty", 12, "päiväys"),
        typed("Koulutus", "Työ rinnalla", 9, "työrinnalla.on"),
        given("Tarkistus", 11, Look.DATE, "Opintosuunnitelman seuraava tarkistus."),
        given(ANOTHER, 20, Look.TEXT, "Rivi kuuluu tälle toiselle valmentajalle, eikä sitä lasketa omiin lukuihin."),
        row_id(),
    ),
    CLIENT,
)
_WISHED = (
    '=IF(@[Vastaavuus]="","",IF(AND(@[Vastaavuus]<>"ei",@[Toiveet]<>"",@[Suunnitelman mukainen]<>"ei"),"kyllä","ei"))'
)
CONTACTS = Table(
    "Tapaamiset",
    "Työnantajatapaamiset",
    (
        typed("Tapaamiset", "Päiväys", 11, "päiväys"),
        key(14),
        typed("Tapaamiset", "Työnantaja", 26, "työnantaja.nimi"),
        typed("Tapaamiset", "Toimiala", 19, "työnantaja.toimiala"),
        typed("Tapaamiset", "Tapa", 21, "tapa"),
        typed("Tapaamiset", "Tekijä", 12, "tekijä"),
        typed("Tapaamiset", "Kuppi", 26, "kuppi"),
        given("Kerta", 6, Look.WHOLE, "Monesko yhteys samaan työnantajaan asiakkaan asioissa."),
        typed("Tapaamiset", "Vastaavuus", 11, "vastaavuus"),
        typed("Tapaamiset", "Toiveet", 12, "toiveet"),
        given(
            "Suunnitelman mukainen",
            12.5,
            Look.WORD,
            "Kriteeri 16: yhteys palvelee voimassa olevan suunnitelman toiveita, eikä ehdoton toive jää pois.",
            choices=YES_NO,
        ),
        calculated("Vastaa toivetta", 9, Look.WORD, _WISHED, "Lasketaan toiveita vastaavaksi (kriteeri 16)."),
        typed("Tapaamiset", "Tulos", 19, "tulos"),
        typed("Tapaamiset", "Seuraava", 11, "seuraava.pvm"),
        given(ANOTHER, 20, Look.TEXT, "Rivi kuuluu tälle toiselle valmentajalle, eikä sitä lasketa omiin lukuihin."),
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
        typed("Tauot", "Alkaa", 14, "alkaa"),
        typed("Tauot", "Päättyy", 14, "päättyy"),
        calculated(
            "Kesto pv",
            12,
            Look.WHOLE,
            '=IF(OR(@[Alkaa]="",@[Päättyy]=""),"",@[Päättyy]-@[Alkaa])',
            f"Päättyneen tauon kesto. Yli {limit} päivän tauolla asiakas ei ole aktiivinen.",
        ),
        calculated(
            "Paluu",
            14,
            Look.DATE,
            f'=IF(@[Kesto pv]="","",{returned})',
            f"Ensimmäinen päivä yli {limit} päivän tauon jälkeen.",
        ),
        row_id(),
    )
    return Table("Tauot", "Tauot", columns, CLIENT)
