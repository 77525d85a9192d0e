"""The table Asiakkaat of a kooste. Data only."""

from __future__ import annotations

from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila
from lomake.workbooks.figures import FACE_TO_FACE
from lomake.workbooks.kooste.columns import (
    AT_WORK,
    CLIENT,
    EMPLOYMENT,
    END,
    ENDED,
    LATE,
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


def clients(rajat: Rajat) -> Table:
    name, soon = "Asiakkaat", rajat[Raja.TARKISTUS_LÄHELLÄ]
    background, start, contacts = "Tausta", "Palvelun alku", "Työnantajatapaamiset"
    work, now, end = "Työ", "Tilanne nyt", "Tauko ja päättyminen"
    remark = f'IF(@[Seuraava tarkistus]<={END}+{soon},"{soon} pv","")'
    remark = f'=IF(@[Seuraava tarkistus]="","",IF(@[Seuraava tarkistus]<{END},"{LATE}",{remark}))'
    wished = mine("Tapaamiset", 'Tapaamiset[Vastaa toivetta],"kyllä"')
    columns = (
        key(14, background),
        given("Ikäryhmä", 9, Look.WORD, "Ikä tilannepäivänä, syntymäajasta.", background, "L_Ikäryhmä"),
        typed(name, "Sukupuoli", 13, "asiakas.sukupuoli", background),
        typed(name, "Kotikunta", 12, "asiakas.kotikunta", background),
        typed(name, "Lähetelähde", 23, "lähete.lähettäjä.laji", background),
        given(
            "Työssä alussa", 9, Look.WORD, "Kyllä: lähetteen tullessa työssä ja työpaikka vaarassa.", background, YES_NO
        ),
        typed(name, "Lähete saapunut", 10.5, "lähete.saapunut", start),
        typed(name, "Palvelu alkoi", 10.5, "sopimus.alkaa", start),
        typed(name, "Profiili aloitettu", 10.5, "profiili.aloitettu", start),
        given("Ensimmäinen suunnitelma", 12.5, Look.DATE, "Ensimmäisen työnhakusuunnitelman päiväys.", start),
        calculated(
            "Ensimmäinen tapaaminen",
            12.5,
            Look.DATE,
            first("Tapaamiset", "Päiväys", f'(LEFT(Tapaamiset[Tapa],{len(FACE_TO_FACE)})="{FACE_TO_FACE}")'),
            "Ensimmäinen kasvokkainen työnantajatapaaminen.",
            contacts,
        ),
        calculated(
            "Päivää tapaamiseen",
            12,
            Look.WHOLE,
            '=IF(OR(@[Ensimmäinen tapaaminen]="",@[Palvelu alkoi]=""),"",@[Ensimmäinen tapaaminen]-@[Palvelu alkoi])',
            "Päivät palvelun alusta ensimmäiseen kasvokkaiseen työnantajatapaamiseen.",
            contacts,
        ),
        calculated("Tapaamisia", 11, Look.WHOLE, counted(mine("Tapaamiset")), "Yhteydet työnantajiin.", contacts),
        calculated(
            "Toiveita vastaavia",
            10,
            Look.SHARE,
            f'=IF(N(@[Tapaamisia])=0,"",{wished}/@[Tapaamisia])',
            "Toiveita vastaavien yhteyksien osuus.",
            contacts,
        ),
        calculated(
            "Ensimmäinen työ alkoi",
            12.5,
            Look.DATE,
            first("Työsuhteet", "Alkoi", '(Työsuhteet[Avoin]="kyllä")'),
            "Ensimmäinen työ avoimilla työmarkkinoilla.",
            work,
        ),
        calculated(
            "Päivää työhön",
            8,
            Look.WHOLE,
            '=IF(OR(@[Ensimmäinen työ alkoi]="",@[Palvelu alkoi]=""),"",@[Ensimmäinen työ alkoi]-@[Palvelu alkoi])',
            "Päivät palvelun alusta ensimmäiseen avoimeen työhön.",
            work,
        ),
        calculated(
            "Työsuhteita",
            11,
            Look.WHOLE,
            counted(mine("Työsuhteet", EMPLOYMENT)),
            "Työkokeilu, avotyö ja työtoiminta eivät ole työsuhteita.",
            work,
        ),
        calculated(
            "Avoimia",
            8.5,
            Look.WHOLE,
            counted(mine("Työsuhteet", 'Työsuhteet[Avoin],"kyllä"')),
            "Työt avoimilla työmarkkinoilla.",
            work,
        ),
        calculated(
            "Työpäiviä",
            9.5,
            Look.WHOLE,
            counted(f"SUMIFS(Työsuhteet[Kesto pv],Työsuhteet[Asiakastunnus],@[Asiakastunnus],{EMPLOYMENT})"),
            "Työsuhteiden kestot yhteensä kauden loppuun.",
            work,
        ),
        given(
            "Etuusneuvonta ennen työtä",
            14,
            Look.WORD,
            "Kyllä: etuusneuvontaa on kirjattu ennen ensimmäistä avointa työtä, tai työ ei ole alkanut.",
            work,
            YES_NO,
        ),
        given("Kertomisesta puhuttu", 11, Look.WHOLE, "Kertomisesta käytyjen keskustelujen määrä.", work),
        calculated(
            "Työssä nyt",
            7.5,
            Look.WORD,
            counted(f'IF({AT_WORK}>0,"kyllä","ei")'),
            "Työsuhde jatkuu kauden lopussa.",
            now,
        ),
        calculated(
            "Opinnoissa nyt",
            11,
            Look.WORD,
            counted(f'IF({STUDYING}>0,"kyllä","ei")'),
            "Aloitetut opinnot jatkuvat kauden lopussa.",
            now,
        ),
        given(
            "Viimeisin tapaaminen", 11.5, Look.DATE, "Viimeisin toteutunut tapaaminen tai yhteys asiakkaan kanssa.", now
        ),
        given(
            "Haun tarkistus",
            11,
            Look.DATE,
            "Voimassa olevan työnhakusuunnitelman seuraava tarkistus. Tyhjä, kun asiakas on työssä eikä hae muuta.",
            now,
        ),
        calculated(
            "Seuraava tarkistus",
            11,
            Look.DATE,
            _next_review(),
            "Aikaisin tarkistus: työnhaku-, tuki- tai opintosuunnitelma.",
            now,
        ),
        calculated(
            "Huomio",
            10,
            Look.TEXT,
            remark,
            f"Tarkistus on myöhässä tai enintään {soon} päivän päässä kauden lopusta.",
            now,
        ),
        calculated(
            "Tila", 11, Look.TEXT, _state(), "Tila kauden lopussa. Työ menee opintojen edelle, ne haun edelle.", now
        ),
        calculated(
            "Tauolla alkaen",
            10.5,
            Look.DATE,
            first("Tauot", "Alkaa", f"(Tauot[Alkaa]<={END})", f'((Tauot[Päättyy]="")+(Tauot[Päättyy]>={END})>0)'),
            "Tauko, joka jatkuu kauden lopussa.",
            end,
        ),
        typed(name, "Päättyi", 10.5, "päättäminen.päättyi", end),
        typed(name, "Päättymissyy", 24, "päättäminen.syy", end),
        typed(name, "Vakiintunut työ", 11, "päättäminen.vakiintunut", end),
        given("Valmentajalla alkaen", 13, Look.DATE, "Asiakas siirtyi toiselta valmentajalta.", end),
        given("Valmentajalla saakka", 13, Look.DATE, "Asiakas siirtyi toiselle valmentajalle.", end),
        row_id(),
    )
    marked = ("Seuraava tarkistus", "Huomio")
    colours = (Colour(marked, "Huomio", LATE, Level.LATE), Colour(marked, "Huomio", f"{soon} pv", Level.SOON))
    return Table(name, name, columns, CLIENT, colours, Print(80, ("Ensimmäinen työ alkoi", "Työssä nyt")))
