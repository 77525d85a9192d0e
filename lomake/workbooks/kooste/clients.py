"""The table Asiakkaat of a kooste. Data only."""

from __future__ import annotations

from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila
from lomake.workbooks.kooste.columns import (
    AT_WORK,
    CLIENT,
    EMPLOYMENT,
    END,
    ENDED,
    NEVER,
    ON_PAUSE,
    STUDYING,
    YES_NO,
    calculated,
    counted,
    earliest,
    first,
    given,
    key,
    mine,
    row_id,
    typed,
)
from lomake.workbooks.style import Level, Look
from lomake.workbooks.tables import Colour, Print, Table
from lomake.workbooks.wording import FACE_TO_FACE, LATE


def _state() -> str:
    """Return the formula of a client's state: work goes before studies, and both before searching."""
    begun = f'OR(@[Palvelu alkoi]="",@[Palvelu alkoi]>{END})'
    rest = f'IF({AT_WORK}>0,"{Tila.TYÖSSÄ}",IF({STUDYING}>0,"{Tila.OPISKELEE}","{Tila.ETSII}"))'
    return f'=IF({ENDED},"{Tila.PÄÄTTYNYT}",IF({begun},"",IF({ON_PAUSE}>0,"{Tila.TAUOLLA}",{rest})))'


def _next_review() -> str:
    """Return the formula of the earliest review that a client's plans in force have."""
    jobs = f'((Työsuhteet[Päättyi]="")+(Työsuhteet[Päättyi]>={END})>0)'
    studies = f'((Koulutus[Päättyi]="")+(Koulutus[Päättyi]>{END})>0)'
    both = [
        f"IFERROR({earliest('Työsuhteet', 'Tuen tarkistus', jobs)},{NEVER})",
        f"IFERROR({earliest('Koulutus', 'Tarkistus', studies)},{NEVER})",
    ]
    nearest = f'MIN(IF(@[Haun tarkistus]="",{NEVER},@[Haun tarkistus]),{",".join(both)})'
    return f'=IF({ENDED},"",IF({nearest}={NEVER},"",{nearest}))'


CALLED = FiSv("Asiakkaat", "Klienter")


def within_days(rajat: Rajat) -> FiSv:
    """Return what is said of a review that is near: 14 pv."""
    soon = rajat[Raja.TARKISTUS_LÄHELLÄ]
    return FiSv(f"{soon} pv", f"{soon} dagar")


def clients(rajat: Rajat) -> Table:
    name, soon = "Asiakkaat", rajat[Raja.TARKISTUS_LÄHELLÄ]
    background, start = FiSv("Tausta", "Bakgrund"), FiSv("Palvelun alku", "Tjänstens början")
    contacts, work = FiSv("Työnantajatapaamiset", "Arbetsgivarmöten"), FiSv("Työ", "Arbete")
    now, end = FiSv("Tilanne nyt", "Läget nu"), FiSv("Tauko ja päättyminen", "Paus och slut")
    remark = f'IF(@[Seuraava tarkistus]<={END}+{soon},"{within_days(rajat).fi}","")'
    remark = f'=IF(@[Seuraava tarkistus]="","",IF(@[Seuraava tarkistus]<{END},"{LATE.fi}",{remark}))'
    wished = mine("Tapaamiset", 'Tapaamiset[Vastaa toivetta],"kyllä"')
    columns = (
        key(14, background),
        given(
            "Ikäryhmä",
            "Åldersgrupp",
            9,
            Look.WORD,
            FiSv("Ikä tilannepäivänä, syntymäajasta.", "Åldern på lägesdagen, ur födelsedatumet."),
            background,
            "L_Ikäryhmä",
        ),
        typed(name, "Sukupuoli", "Kön", 13, "asiakas.sukupuoli", background),
        typed(name, "Kotikunta", "Hemkommun", 12, "asiakas.kotikunta", background),
        typed(name, "Lähetelähde", "Remissens källa", 23, "lähete.lähettäjä.laji", background),
        given(
            "Työssä alussa",
            "I arbete i början",
            9,
            Look.WORD,
            FiSv(
                "Kyllä: lähetteen tullessa työssä ja työpaikka vaarassa.",
                "Ja: i arbete när remissen kom, och arbetsplatsen var i fara.",
            ),
            background,
            YES_NO,
        ),
        typed(name, "Lähete saapunut", "Remissen kom", 10.5, "lähete.saapunut", start),
        typed(name, "Palvelu alkoi", "Tjänsten började", 10.5, "sopimus.alkaa", start),
        typed(name, "Profiili aloitettu", "Profilen påbörjad", 10.5, "profiili.aloitettu", start),
        given(
            "Ensimmäinen suunnitelma",
            "Första planen",
            12.5,
            Look.DATE,
            FiSv("Ensimmäisen työnhakusuunnitelman päiväys.", "Den första jobbsökningsplanens datum."),
            start,
        ),
        calculated(
            "Ensimmäinen tapaaminen",
            "Första mötet",
            12.5,
            Look.DATE,
            first("Tapaamiset", "Päiväys", f'(LEFT(Tapaamiset[Tapa],LEN("{FACE_TO_FACE.fi}"))="{FACE_TO_FACE.fi}")'),
            FiSv("Ensimmäinen kasvokkainen työnantajatapaaminen.", "Det första personliga mötet med en arbetsgivare."),
            contacts,
        ),
        calculated(
            "Päivää tapaamiseen",
            "Dagar till mötet",
            12,
            Look.WHOLE,
            '=IF(OR(@[Ensimmäinen tapaaminen]="",@[Palvelu alkoi]=""),"",@[Ensimmäinen tapaaminen]-@[Palvelu alkoi])',
            FiSv(
                "Päivät palvelun alusta ensimmäiseen kasvokkaiseen työnantajatapaamiseen.",
                "Dagar från tjänstens början till det första personliga mötet med en arbetsgivare.",
            ),
            contacts,
        ),
        calculated(
            "Tapaamisia",
            "Möten",
            11,
            Look.WHOLE,
            counted(mine("Tapaamiset")),
            FiSv("Yhteydet työnantajiin.", "Kontakter med arbetsgivare."),
            contacts,
        ),
        calculated(
            "Toiveita vastaavia",
            "Enligt önskemål",
            10,
            Look.SHARE,
            f'=IF(N(@[Tapaamisia])=0,"",{wished}/@[Tapaamisia])',
            FiSv("Toiveita vastaavien yhteyksien osuus.", "Andelen kontakter som svarar mot önskemålen."),
            contacts,
        ),
        calculated(
            "Ensimmäinen työ alkoi",
            "Första arbetet började",
            12.5,
            Look.DATE,
            first("Työsuhteet", "Alkoi", '(Työsuhteet[Avoin]="kyllä")'),
            FiSv("Ensimmäinen työ avoimilla työmarkkinoilla.", "Det första arbetet på den öppna arbetsmarknaden."),
            work,
        ),
        calculated(
            "Päivää työhön",
            "Dagar till arbete",
            8,
            Look.WHOLE,
            '=IF(OR(@[Ensimmäinen työ alkoi]="",@[Palvelu alkoi]=""),"",@[Ensimmäinen työ alkoi]-@[Palvelu alkoi])',
            FiSv(
                "Päivät palvelun alusta ensimmäiseen avoimeen työhön.",
                "Dagar från tjänstens början till det första öppna arbetet.",
            ),
            work,
        ),
        calculated(
            "Työsuhteita",
            "Anställningar",
            11,
            Look.WHOLE,
            counted(mine("Työsuhteet", EMPLOYMENT)),
            FiSv(
                "Työkokeilu, avotyö ja työtoiminta eivät ole työsuhteita.",
                "Arbetsprövning, utlokaliserat arbete och arbetsverksamhet är inga anställningar.",
            ),
            work,
        ),
        calculated(
            "Avoimia",
            "Öppna",
            8.5,
            Look.WHOLE,
            counted(mine("Työsuhteet", 'Työsuhteet[Avoin],"kyllä"')),
            FiSv("Työt avoimilla työmarkkinoilla.", "Arbeten på den öppna arbetsmarknaden."),
            work,
        ),
        calculated(
            "Työpäiviä",
            "Dagar i arbete",
            9.5,
            Look.WHOLE,
            counted(f"SUMIFS(Työsuhteet[Kesto pv],Työsuhteet[Asiakastunnus],@[Asiakastunnus],{EMPLOYMENT})"),
            FiSv(
                "Työsuhteiden kestot yhteensä kauden loppuun.", "Anställningarnas längd sammanlagt till periodens slut."
            ),
            work,
        ),
        given(
            "Etuusneuvonta ennen työtä",
            "Förmånsrådgivning före arbetet",
            14,
            Look.WORD,
            FiSv(
                "Kyllä: etuusneuvontaa on kirjattu ennen ensimmäistä avointa työtä, tai työ ei ole alkanut.",
                "Ja: förmånsrådgivning är antecknad före det första öppna arbetet, eller så har inget arbete börjat.",
            ),
            work,
            YES_NO,
        ),
        given(
            "Kertomisesta puhuttu",
            "Samtal om att berätta",
            11,
            Look.WHOLE,
            FiSv("Kertomisesta käytyjen keskustelujen määrä.", "Antalet samtal om att berätta."),
            work,
        ),
        calculated(
            "Työssä nyt",
            "I arbete nu",
            7.5,
            Look.WORD,
            counted(f'IF({AT_WORK}>0,"kyllä","ei")'),
            FiSv("Työsuhde jatkuu kauden lopussa.", "Anställningen fortsätter vid periodens slut."),
            now,
        ),
        calculated(
            "Opinnoissa nyt",
            "Studerar nu",
            11,
            Look.WORD,
            counted(f'IF({STUDYING}>0,"kyllä","ei")'),
            FiSv("Aloitetut opinnot jatkuvat kauden lopussa.", "Påbörjade studier fortsätter vid periodens slut."),
            now,
        ),
        given(
            "Viimeisin tapaaminen",
            "Senaste mötet",
            11.5,
            Look.DATE,
            FiSv(
                "Viimeisin toteutunut tapaaminen tai yhteys asiakkaan kanssa.",
                "Det senaste möte eller den senaste kontakt med klienten som blev av.",
            ),
            now,
        ),
        given(
            "Haun tarkistus",
            "Översyn av jobbsökning",
            11,
            Look.DATE,
            FiSv(
                "Voimassa olevan työnhakusuunnitelman seuraava tarkistus. Tyhjä, kun asiakas on työssä eikä hae muuta.",
                "Den gällande jobbsökningsplanens nästa översyn. Tomt när klienten är i arbete och inte söker annat.",
            ),
            now,
        ),
        calculated(
            "Seuraava tarkistus",
            "Nästa översyn",
            11,
            Look.DATE,
            _next_review(),
            FiSv(
                "Aikaisin tarkistus: työnhaku-, tuki- tai opintosuunnitelma.",
                "Den tidigaste översynen: plan för jobbsökning, stöd eller studier.",
            ),
            now,
        ),
        calculated(
            "Huomio",
            "Obs",
            10,
            Look.TEXT,
            remark,
            FiSv(
                f"Tarkistus on myöhässä tai enintään {soon} päivän päässä kauden lopusta.",
                f"Översynen är försenad eller högst {soon} dagar från periodens slut.",
            ),
            now,
        ),
        calculated(
            "Tila",
            "Läge",
            11,
            Look.TEXT,
            _state(),
            FiSv(
                "Tila kauden lopussa. Työ menee opintojen edelle, ne haun edelle.",
                "Läget vid periodens slut. Arbete går före studier, de före jobbsökning.",
            ),
            now,
        ),
        calculated(
            "Tauolla alkaen",
            "På paus från",
            10.5,
            Look.DATE,
            first("Tauot", "Alkaa", f"(Tauot[Alkaa]<={END})", f'((Tauot[Päättyy]="")+(Tauot[Päättyy]>={END})>0)'),
            FiSv("Tauko, joka jatkuu kauden lopussa.", "En paus som fortsätter vid periodens slut."),
            end,
        ),
        typed(name, "Päättyi", "Slutade", 10.5, "päättäminen.päättyi", end),
        typed(name, "Päättymissyy", "Orsak till slutet", 24, "päättäminen.syy", end),
        typed(name, "Vakiintunut työ", "Etablerat arbete", 11, "päättäminen.vakiintunut", end),
        given(
            "Valmentajalla alkaen",
            "Hos coachen från",
            13,
            Look.DATE,
            FiSv("Asiakas siirtyi toiselta valmentajalta.", "Klienten kom från en annan arbetscoach."),
            end,
        ),
        given(
            "Valmentajalla saakka",
            "Hos coachen till",
            13,
            Look.DATE,
            FiSv("Asiakas siirtyi toiselle valmentajalle.", "Klienten gick över till en annan arbetscoach."),
            end,
        ),
        row_id(),
    )
    marked = ("Seuraava tarkistus", "Huomio")
    colours = (Colour(marked, "Huomio", LATE, Level.LATE), Colour(marked, "Huomio", within_days(rajat), Level.SOON))
    return Table(CALLED, CALLED, columns, CLIENT, colours, Print(80, ("Ensimmäinen työ alkoi", "Työssä nyt")))
