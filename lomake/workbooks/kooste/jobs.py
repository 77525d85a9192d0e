"""The table Työsuhteet of a kooste. Data only."""

from __future__ import annotations

from dataclasses import replace

from lomake.language import FiSv
from lomake.luvut.tyo import VIIKKOJA
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.workbooks.kooste.columns import (
    CLIENT,
    END,
    YES_NO,
    another,
    calculated,
    given,
    key,
    row_id,
    typed,
)
from lomake.workbooks.style import Level, Look
from lomake.workbooks.tables import Colour, Column, Print, Table
from lomake.workbooks.wording import NO, NOT_YET


def jobs(rajat: Rajat) -> Table:
    name, days = "Työsuhteet", rajat[Raja.TUKISUUNNITELMA]
    work, terms = FiSv("Työ", "Arbete"), FiSv("Ehdot ja löytyminen", "Villkor och hur det hittades")
    support, end = FiSv("Tuki alussa", "Stöd i början"), FiSv("Päättyminen ja kesto", "Slut och längd")
    in_time = f'IF(@[Tukisuunnitelma]="",IF(@[Alkoi]+{days}>={END},"{NOT_YET.fi}","ei"),'
    in_time += f'IF(@[Tukisuunnitelma]<=@[Alkoi]+{days},"kyllä","ei"))'
    start = "INDEX(Asiakkaat[Palvelu alkoi],MATCH(@[Asiakastunnus],Asiakkaat[Asiakastunnus],0))"
    length = f'IF(OR(@[Päättyi]="",@[Päättyi]>{END}),{END},@[Päättyi])-@[Alkoi]+1'
    title = 'TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LEFT(@[Nimike],200),"*"," "),"?"," "),"~"," "))'
    columns = (
        key(14.5, work),
        given(
            "Nro",
            "Nr",
            6.5,
            Look.WHOLE,
            FiSv("Monesko työ palvelun aikana.", "Vilket arbete i ordningen under tjänsten."),
            work,
        ),
        typed(name, "Työnantaja", "Arbetsgivare", 24, "aloitus.työnantaja.nimi", work),
        typed(name, "Toimiala", "Bransch", 20, "aloitus.työnantaja.toimiala", work),
        typed(name, "Sektori", "Sektor", 14, "aloitus.työnantaja.sektori", work),
        typed(name, "Nimike", "Beteckning", 20, "aloitus.nimike", work),
        typed(name, "Ammattiluokka", "Yrkesklass", 14.5, "aloitus.ammattiluokka", work),
        typed(name, "Laji", "Typ", 26, "aloitus.laji", work),
        given(
            "Avoin",
            "Öppet",
            7,
            Look.WORD,
            FiSv(
                "Kyllä: oikea työsuhde, ja kaikki viisi avoimen työn ehtoa täyttyvät.",
                "Ja: en riktig anställning, och alla fem villkor för öppet arbete uppfylls.",
            ),
            work,
            YES_NO,
        ),
        typed(name, "Työsuhteen laji", "Varaktighet", 18, "aloitus.kesto.laji", work),
        typed(name, "Alkoi", "Började", 11, "aloitus.alkoi", work),
        typed(name, "Tuntia viikossa", "Timmar i veckan", 9.5, "aloitus.tunnit", terms),
        typed(name, "Euroa tunnissa", "Euro i timmen", 9.5, "aloitus.palkka.määrä", terms, Look.MONEY),
        typed(name, "Löytyi", "Hur det hittades", 20, "aloitus.löytyi", terms),
        given(
            "Toiveita toteutuu",
            "Uppfyllda önskemål",
            10,
            Look.WHOLE,
            FiSv("Toiveet, jotka työssä toteutuvat.", "De önskemål som uppfylls i arbetet."),
            terms,
        ),
        calculated(
            "Päivää palvelun alusta",
            "Dagar från tjänstens början",
            10,
            Look.WHOLE,
            f'=IF(OR(@[Alkoi]="",IFERROR(N({start}),0)=0),"",@[Alkoi]-{start})',
            FiSv(
                "Päivät palvelun alusta ensimmäiseen työpäivään.",
                "Dagar från tjänstens början till den första arbetsdagen.",
            ),
            terms,
        ),
        given(
            "Etuusneuvonta ennen",
            "Förmånsrådgivning före",
            14,
            Look.WORD,
            FiSv(
                "Kyllä: tähän työhön kirjattu etuusneuvonta on ennen työn alkua.",
                "Ja: den förmånsrådgivning som antecknats för arbetet gavs innan arbetet började.",
            ),
            support,
            YES_NO,
        ),
        given(
            "Tukisuunnitelma",
            "Stödplan",
            15.5,
            Look.DATE,
            FiSv("Ensimmäisen tukisuunnitelman päiväys.", "Den första stödplanens datum."),
            support,
        ),
        calculated(
            "Suunnitelma ajoissa",
            "Planen i tid",
            12,
            Look.WORD,
            f'=IF(@[Alkoi]="","",{in_time})',
            FiSv(
                f"Tukisuunnitelma tehtiin viimeistään {days} päivää työn alusta.",
                f"Stödplanen gjordes senast {days} dagar efter att arbetet började.",
            ),
            support,
        ),
        given(
            "Tapaaminen 7 pv ennen",
            "Möte 7 dagar före",
            11.5,
            Look.WORD,
            FiSv(
                f"Asiakas tavattiin kasvokkain {rajat[Raja.ENNEN_ALKUA]} päivän aikana ennen työn alkua.",
                f"Klienten träffades personligen under de {rajat[Raja.ENNEN_ALKUA]} dagarna innan arbetet började.",
            ),
            support,
            YES_NO,
        ),
        given(
            "Tapaaminen 3 pv sisällä",
            "Möte inom 3 dagar",
            11.5,
            Look.WORD,
            FiSv(
                f"Asiakas tavattiin kasvokkain työn alkupäivänä tai {rajat[Raja.ALUN_JÄLKEEN]} päivän kuluessa.",
                f"Klienten träffades personligen den dag arbetet började eller inom {rajat[Raja.ALUN_JÄLKEEN]} dagar.",
            ),
            support,
            YES_NO,
        ),
        given(
            "Tapaamisia 4 viikossa",
            "Möten på 4 veckor",
            11,
            Look.WHOLE,
            FiSv(
                f"Viikot työn {rajat[Raja.VIIKOITTAIN]} ensimmäisestä, joina asiakas tavattiin kasvokkain.",
                f"De av arbetets {rajat[Raja.VIIKOITTAIN]} första veckor då klienten träffades personligen.",
            ),
            support,
        ),
        given(
            "Tuen tarkistus",
            "Översyn av stödet",
            11,
            Look.DATE,
            FiSv(
                "Jatkuvan työn tukisuunnitelman seuraava tarkistus.",
                "Nästa översyn av stödplanen för ett arbete som fortsätter.",
            ),
            support,
        ),
        typed(name, "Päättyi", "Slutade", 11, "päättyminen.päättyi", end),
        typed(name, "Päättymissyy", "Orsak till slutet", 26, "päättyminen.syy", end),
        typed(name, "Päättymisen laatu", "Slutets art", 12, "päättyminen.laatu", end),
        calculated(
            "Kesto pv",
            "Längd, dagar",
            8,
            Look.WHOLE,
            f'=IF(OR(@[Alkoi]="",@[Alkoi]>{END}),"",{length})',
            FiSv(
                "Päivät, molemmat mukana. Jatkuva työ lasketaan kauden loppuun.",
                "Dagar, båda inräknade. Ett arbete som fortsätter räknas till periodens slut.",
            ),
            end,
        ),
        *(_weeks(weeks, end) for weeks in VIIKKOJA),
        given(
            "Yhteys 3 pv päättymisestä",
            "Kontakt 3 dagar efter slutet",
            12.5,
            Look.WORD,
            FiSv(
                f"Valmentaja oli yhteydessä asiakkaaseen {rajat[Raja.PÄÄTTYMISYHTEYS]} päivän kuluessa tiedon "
                "saatuaan.",
                f"Arbetscoachen kontaktade klienten inom {rajat[Raja.PÄÄTTYMISYHTEYS]} dagar efter att ha fått veta.",
            ),
            end,
            YES_NO,
        ),
        given(
            "Profiili päivitetty",
            "Profilen uppdaterad",
            10.5,
            Look.WORD,
            FiSv("Profiili päivitettiin työn päätyttyä.", "Profilen uppdaterades efter att arbetet slutat."),
            end,
            YES_NO,
        ),
        replace(
            calculated(
                "Työn laji",
                "Slags arbete",
                20,
                Look.TEXT,
                f'=IF(@[Ammattiluokka]<>"","AML "&@[Ammattiluokka],IF({title}="","","· "&{title}))',
                FiSv(
                    "Ammattiluokka, tai sen puuttuessa nimike: mikä on samaa työtä luvussa 18.",
                    "Yrkesklassen, eller om den saknas beteckningen: vad som är samma arbete i tal 18.",
                ),
                end,
            ),
            hidden=True,
        ),
        another(end),
        row_id(),
    )
    late = Colour(("Suunnitelma ajoissa",), "Suunnitelma ajoissa", NO, Level.LATE)
    called = FiSv("Työsuhteet", "Anställningar")
    return Table(called, called, columns, CLIENT, (late,), Print(76, ("Tuntia viikossa", "Päättyi")))


def _weeks(weeks: int, band: FiSv) -> Column:
    goes_on = f'OR(@[Päättyi]="",@[Päättyi]>{END})'
    formula = f'=IF(@[Kesto pv]="","",IF(@[Kesto pv]>={weeks * 7},"kyllä",IF({goes_on},"{NOT_YET.fi}","ei")))'
    note = FiSv(
        f"Ei vielä: työ jatkuu eikä ole vielä kestänyt {weeks} viikkoa. Se ei ole puute.",
        f"Inte ännu: arbetet fortsätter och har inte ännu varat {weeks} veckor. Det är ingen brist.",
    )
    return calculated(f"Vähintään {weeks} viikkoa", f"Minst {weeks} veckor", 10, Look.WORD, formula, note, band)
