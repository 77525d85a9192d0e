"""The table Työsuhteet of a kooste. Data only."""

from __future__ import annotations

from dataclasses import replace

from lomake.luvut.tyo import VIIKKOJA
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.workbooks.kooste.columns import (
    ANOTHER,
    CLIENT,
    END,
    NOT_YET,
    YES_NO,
    calculated,
    given,
    key,
    row_id,
    typed,
)
from lomake.workbooks.style import Level, Look
from lomake.workbooks.tables import Colour, Column, Print, Table


def jobs(rajat: Rajat) -> Table:
    name, days = "Työsuhteet", rajat[Raja.TUKISUUNNITELMA]
    work, terms, support, end = "Työ", "Ehdot ja löytyminen", "Tuki alussa", "Päättyminen ja kesto"
    in_time = f'IF(@[Tukisuunnitelma]="",IF(@[Alkoi]+{days}>={END},"{NOT_YET}","ei"),'
    in_time += f'IF(@[Tukisuunnitelma]<=@[Alkoi]+{days},"kyllä","ei"))'
    start = "INDEX(Asiakkaat[Palvelu alkoi],MATCH(@[Asiakastunnus],Asiakkaat[Asiakastunnus],0))"
    length = f'IF(OR(@[Päättyi]="",@[Päättyi]>{END}),{END},@[Päättyi])-@[Alkoi]+1'
    title = 'TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LEFT(@[Nimike],200),"*"," "),"?"," "),"~"," "))'
    columns = (
        key(14.5, work),
        given("Nro", 6.5, Look.WHOLE, "Monesko työ palvelun aikana.", work),
        typed(name, "Työnantaja", 24, "aloitus.työnantaja.nimi", work),
        typed(name, "Toimiala", 20, "aloitus.työnantaja.toimiala", work),
        typed(name, "Sektori", 14, "aloitus.työnantaja.sektori", work),
        typed(name, "Nimike", 20, "aloitus.nimike", work),
        typed(name, "Ammattiluokka", 14.5, "aloitus.ammattiluokka", work),
        typed(name, "Laji", 26, "aloitus.laji", work),
        given(
            "Avoin", 7, Look.WORD, "Kyllä: oikea työsuhde, ja kaikki viisi avoimen työn ehtoa täyttyvät.", work, YES_NO
        ),
        typed(name, "Työsuhteen laji", 18, "aloitus.kesto.laji", work),
        typed(name, "Alkoi", 11, "aloitus.alkoi", work),
        typed(name, "Tuntia viikossa", 9.5, "aloitus.tunnit", terms),
        typed(name, "Euroa tunnissa", 9.5, "aloitus.palkka.määrä", terms, Look.MONEY),
        typed(name, "Löytyi", 20, "aloitus.löytyi", terms),
        given("Toiveita toteutuu", 10, Look.WHOLE, "Toiveet, jotka työssä toteutuvat.", terms),
        calculated(
            "Päivää palvelun alusta",
            10,
            Look.WHOLE,
            f'=IF(OR(@[Alkoi]="",IFERROR(N({start}),0)=0),"",@[Alkoi]-{start})',
            "Päivät palvelun alusta ensimmäiseen työpäivään.",
            terms,
        ),
        given(
            "Etuusneuvonta ennen",
            14,
            Look.WORD,
            "Kyllä: tähän työhön kirjattu etuusneuvonta on ennen työn alkua.",
            support,
            YES_NO,
        ),
        given("Tukisuunnitelma", 15.5, Look.DATE, "Ensimmäisen tukisuunnitelman päiväys.", support),
        calculated(
            "Suunnitelma ajoissa",
            12,
            Look.WORD,
            f'=IF(@[Alkoi]="","",{in_time})',
            f"Tukisuunnitelma tehtiin viimeistään {days} päivää työn alusta.",
            support,
        ),
        given(
            "Tapaaminen 7 pv ennen",
            11.5,
            Look.WORD,
            f"Asiakas tavattiin kasvokkain {rajat[Raja.ENNEN_ALKUA]} päivän aikana ennen työn alkua.",
            support,
            YES_NO,
        ),
        given(
            "Tapaaminen 3 pv sisällä",
            11.5,
            Look.WORD,
            f"Asiakas tavattiin kasvokkain työn alkupäivänä tai {rajat[Raja.ALUN_JÄLKEEN]} päivän kuluessa.",
            support,
            YES_NO,
        ),
        given(
            "Tapaamisia 4 viikossa",
            11,
            Look.WHOLE,
            f"Viikot työn {rajat[Raja.VIIKOITTAIN]} ensimmäisestä, joina asiakas tavattiin kasvokkain.",
            support,
        ),
        given("Tuen tarkistus", 11, Look.DATE, "Jatkuvan työn tukisuunnitelman seuraava tarkistus.", support),
        typed(name, "Päättyi", 11, "päättyminen.päättyi", end),
        typed(name, "Päättymissyy", 26, "päättyminen.syy", end),
        typed(name, "Päättymisen laatu", 12, "päättyminen.laatu", end),
        calculated(
            "Kesto pv",
            8,
            Look.WHOLE,
            f'=IF(OR(@[Alkoi]="",@[Alkoi]>{END}),"",{length})',
            "Päivät, molemmat mukana. Jatkuva työ lasketaan kauden loppuun.",
            end,
        ),
        *(_weeks(weeks, end) for weeks in VIIKKOJA),
        given(
            "Yhteys 3 pv päättymisestä",
            12.5,
            Look.WORD,
            f"Valmentaja oli yhteydessä asiakkaaseen {rajat[Raja.PÄÄTTYMISYHTEYS]} päivän kuluessa tiedon saatuaan.",
            end,
            YES_NO,
        ),
        given("Profiili päivitetty", 10.5, Look.WORD, "Profiili päivitettiin työn päätyttyä.", end, YES_NO),
        replace(
            calculated(
                "Työn laji",
                20,
                Look.TEXT,
                f'=IF(@[Ammattiluokka]<>"","luokka "&@[Ammattiluokka],IF({title}="","","nimike "&{title}))',
                "Ammattiluokka, tai sen puuttuessa nimike: mikä on samaa työtä luvussa 18.",
                end,
            ),
            hidden=True,
        ),
        given(
            ANOTHER, 20, Look.TEXT, "Rivi kuuluu tälle toiselle valmentajalle, eikä sitä lasketa omiin lukuihin.", end
        ),
        row_id(),
    )
    late = Colour(("Suunnitelma ajoissa",), "Suunnitelma ajoissa", "ei", Level.LATE)
    return Table(name, name, columns, CLIENT, (late,), Print(76, ("Tuntia viikossa", "Päättyi")))


def _weeks(weeks: int, band: str) -> Column:
    goes_on = f'OR(@[Päättyi]="",@[Päättyi]>{END})'
    formula = f'=IF(@[Kesto pv]="","",IF(@[Kesto pv]>={weeks * 7},"kyllä",IF({goes_on},"{NOT_YET}","ei")))'
    note = f"{NOT_YET.capitalize()}: työ jatkuu eikä ole vielä kestänyt {weeks} viikkoa. Se ei ole puute."
    return calculated(f"Vähintään {weeks} viikkoa", 10, Look.WORD, formula, note, band)
