"""The tables of the team leader's workbook. Data only.

What comes from client files is grey; white is what the leader writes. The base tables are those of a kooste, with the
coach of each row: the same columns give the same figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lomake.kriteerit.henkilosto import ASIAKASMÄÄRÄT
from lomake.kriteerit.koonti import ENIMMÄISPISTEET
from lomake.language import POIS, FiSv
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila
from lomake.workbooks.kooste.clients import CALLED as CLIENTS
from lomake.workbooks.kooste.clients import clients as kooste_clients
from lomake.workbooks.kooste.clients import within_days
from lomake.workbooks.kooste.columns import (
    ANOTHER,
    AT_WORK,
    CLIENT,
    EMPLOYMENT,
    END,
    READ_BACK,
    ROW_ID,
    calculated,
    given,
    going_on,
    key,
    mine,
)
from lomake.workbooks.kooste.events import CONTACTS, STUDIES, pauses
from lomake.workbooks.kooste.jobs import jobs as kooste_jobs
from lomake.workbooks.style import Level, Look
from lomake.workbooks.tables import Colour, Column, Print, Source, Table
from lomake.workbooks.wording import FACE_TO_FACE, LATE, NO

DAY = "Tarkastelupäivä"
"""The cell with the day on which everything is looked at."""
DAY_WORDS = FiSv(DAY, "Granskningsdag")
START, LAST = "Kausi_alku", "Kausi_loppu"
"""The last of the four quarters."""
COACH = "Valmentaja"
COACH_WORDS = FiSv(COACH, "Arbetscoach")
COACHES_SHEET = FiSv("Valmentajat", "Arbetscoacher")
WEEKS_SHEET = FiSv("Työnantajayhteydet viikoittain", "Arbetsgivarkontakter per vecka")
GUIDANCE_SHEET = FiSv("Ohjaus ja kenttätyö", "Handledning och fältarbete")
CRITERIA_SHEET = FiSv("Laatukriteerit", "Kvalitetskriterier")
COACHES, KINDS = "L_Valmentaja", "L_Ohjaus"
_OF_DAY = (
    (FiSv("kauden lopussa", "vid periodens slut"), FiSv("tarkastelupäivänä", "på granskningsdagen")),
    (FiSv("kauden loppuun", "till periodens slut"), FiSv("tarkastelupäivään", "till granskningsdagen")),
    (FiSv("kauden lopusta", "från periodens slut"), FiSv("tarkastelupäivästä", "från granskningsdagen")),
    (READ_BACK, FiSv("Asiakastiedostosta", "Ur klientfilen")),
)
"""What the columns of a kooste say of its period and of reading back, and what is true here."""
_LEFT_OUT = (ANOTHER, ROW_ID, "Päivää palvelun alusta")


def _at_day(column: Column) -> Column:
    """Return a column of a kooste as it looks on the leader's day."""
    note = column.note
    for words, instead in _OF_DAY:
        note = FiSv(note.fi.replace(words.fi, instead.fi), note.sv.replace(words.sv, instead.sv))
    return replace(column, formula=column.formula.replace(END, DAY), note=note)


def _from_files(column: Column) -> Column:
    return replace(column, source=Source.GIVEN) if column.source is Source.TYPED else column


def _coach(width: float = 19, band: FiSv = POIS) -> Column:
    return given(
        COACH,
        COACH_WORDS.sv,
        width,
        Look.TEXT,
        FiSv("Valmentaja, joka oli tehtävässä rivin päivänä.", "Den arbetscoach som hade uppgiften på radens dag."),
        band,
        COACHES,
    )


def _base(table: Table, *, sheet: FiSv = POIS, scale: Print | None = None) -> Table:
    """Return a table of a kooste as base data: grey, with the coach of each row after the client."""
    columns = [_from_files(_at_day(column)) for column in table.columns if column.title not in _LEFT_OUT]
    place = next(place for place, column in enumerate(columns) if column.title == CLIENT) + 1
    columns.insert(place, _coach(band=columns[0].band))
    return replace(table, sheet=sheet or table.sheet, columns=columns, print=scale or table.print)


def jobs(rajat: Rajat) -> Table:
    """Return the base table of employments."""
    return _base(kooste_jobs(rajat), scale=Print(72, ("Tuntia viikossa", "Päättyi")))


def studies() -> Table:
    """Return the base table of studies."""
    return _base(STUDIES)


def contacts() -> Table:
    """Return the base table of contacts with employers."""
    return replace(_base(CONTACTS, sheet=CONTACTS.called), freeze=3)


def breaks(rajat: Rajat) -> Table:
    """Return the base table of pauses."""
    table = pauses(rajat)
    columns = [_from_files(column) for column in table.columns if column.title != ROW_ID]
    return replace(table, columns=columns)


def clients(rajat: Rajat) -> Table:
    """Return the table of all clients."""
    seen, background = FiSv("Seuranta", "Uppföljning"), FiSv("Tausta ja päättyminen", "Bakgrund och slut")
    own = {column.title: _from_files(_at_day(column)) for column in kooste_clients(rajat).columns}
    columns = (
        _from_files(key(14, seen)),
        replace(
            _coach(18, seen),
            note=FiSv(
                "Nykyinen valmentaja. Aiemmat ovat taulukossa Vastuut.",
                "Den nuvarande arbetscoachen. De tidigare finns i tabellen Ansvar.",
            ),
        ),
        replace(own["Palvelu alkoi"], width=11.5, band=seen),
        replace(own["Tila"], band=seen),
        replace(own["Päivää tapaamiseen"], band=seen),
        replace(own["Päivää työhön"], width=9, band=seen),
        calculated(
            "Suunnitelma voimassa",
            "Plan i kraft",
            12.5,
            Look.WORD,
            _planned(),
            FiSv("Työnhakusuunnitelma on tehty.", "En plan för jobbsökning har gjorts."),
            seen,
        ),
        replace(own["Seuraava tarkistus"], width=12, band=seen),
        replace(own["Huomio"], title="Myöhässä", sv="Försenad", width=11.5, band=seen),
        calculated(
            "Tukisuunnitelma voimassa",
            "Stödplan i kraft",
            15.5,
            Look.WORD,
            _supported(),
            FiSv(
                "Kyllä: jokaisella jatkuvalla työsuhteella on tukisuunnitelma. Tyhjä, kun työtä ei ole.",
                "Ja: varje anställning som fortsätter har en stödplan. Tomt när det inte finns något arbete.",
            ),
            seen,
        ),
        replace(own["Viimeisin tapaaminen"], width=12, band=seen),
        calculated(
            unmet(rajat).fi,
            unmet(rajat).sv,
            11.5,
            Look.TEXT,
            _unmet(rajat),
            FiSv(
                f"Viimeisestä tapaamisesta tai palvelun alusta on yli {rajat[Raja.YHTEYSVÄLI]} päivää. Ei tauolla.",
                f"Det är över {rajat[Raja.YHTEYSVÄLI]} dagar sedan det senaste mötet eller tjänstens början. Inte på "
                "paus.",
            ),
            seen,
        ),
        replace(own["Työssä alussa"], band=background),
        replace(own["Ensimmäinen suunnitelma"], band=background),
        replace(own["Haun tarkistus"], band=background),
        replace(own["Ensimmäinen tapaaminen"], band=background),
        replace(own["Ensimmäinen työ alkoi"], band=background),
        calculated(
            "Aktiivinen",
            "Aktiv",
            10,
            Look.WORD,
            _active(rajat),
            FiSv(
                f"Palvelussa tarkastelupäivänä, eikä yli {rajat[Raja.TAUKO]} päivän tauolla.",
                f"I tjänsten på granskningsdagen, och inte på en paus på över {rajat[Raja.TAUKO]} dagar.",
            ),
            background,
        ),
        replace(own["Tauolla alkaen"], width=11.5, band=background),
        replace(own["Päättyi"], band=background),
        replace(own["Päättymissyy"], band=background),
        replace(own["Vakiintunut työ"], width=11.5, band=background),
    )
    marked, met = ("Seuraava tarkistus", "Myöhässä"), ("Viimeisin tapaaminen", unmet(rajat).fi)
    colours = (
        Colour(marked, "Myöhässä", LATE, Level.LATE),
        Colour(marked, "Myöhässä", within_days(rajat), Level.SOON),
        Colour(met, unmet(rajat).fi, too_long(rajat), Level.SOON),
        Colour(("Suunnitelma voimassa",), "Suunnitelma voimassa", NO, Level.LATE),
        Colour(("Tukisuunnitelma voimassa",), "Tukisuunnitelma voimassa", NO, Level.LATE),
    )
    return Table(CLIENTS, CLIENTS, columns, CLIENT, colours, Print(80, ("Työssä alussa",)))


def unmet(rajat: Rajat) -> FiSv:
    """Return the heading of the column of clients who have not been met: Yli 30 päivää."""
    days = rajat[Raja.YHTEYSVÄLI]
    return FiSv(f"Yli {days} päivää", f"Över {days} dagar")


def too_long(rajat: Rajat) -> FiSv:
    """Return the word in that column."""
    days = rajat[Raja.YHTEYSVÄLI]
    return FiSv(f"yli {days} pv", f"över {days} dagar")


def _planned() -> str:
    plan = f'AND(@[Ensimmäinen suunnitelma]<>"",@[Ensimmäinen suunnitelma]<={DAY})'
    rest = f'IF({plan},"kyllä",IF(@[Tila]="{Tila.ETSII}","ei",""))'
    return f'=IF(OR(@[Tila]="",@[Tila]="{Tila.PÄÄTTYNYT}"),"",{rest})'


def _supported() -> str:
    unplanned = (f'Työsuhteet[Tukisuunnitelma],"{sign}' for sign in ('"', f'>"&{END}'))
    without = "+".join(going_on("Työsuhteet", "Alkoi", "Päättyi", ">=", EMPLOYMENT, one) for one in unplanned)
    rest = f'IF({AT_WORK}=0,"",IF({without}>0,"ei","kyllä"))'
    return f'=IF(OR(@[Tila]="",@[Tila]="{Tila.PÄÄTTYNYT}"),"",{rest})'.replace(END, DAY)


def _unmet(rajat: Rajat) -> str:
    since = 'IF(@[Viimeisin tapaaminen]="",@[Palvelu alkoi],@[Viimeisin tapaaminen])'
    away = f'OR(@[Tila]="",@[Tila]="{Tila.PÄÄTTYNYT}",@[Tila]="{Tila.TAUOLLA}")'
    return f'=IF({away},"",IF({DAY}-{since}>{rajat[Raja.YHTEYSVÄLI]},"{too_long(rajat).fi}",""))'


def _active(rajat: Rajat) -> str:
    limit = rajat[Raja.TAUKO]
    going = mine("Tauot", f'Tauot[Alkaa],"<"&{DAY}-{limit}', 'Tauot[Päättyy],""')
    over = mine("Tauot", f'Tauot[Alkaa],"<="&{DAY}', f'Tauot[Päättyy],">="&{DAY}', f'Tauot[Kesto pv],">{limit}"')
    away = f'OR(@[Palvelu alkoi]="",@[Palvelu alkoi]>{DAY},AND(@[Päättyi]<>"",@[Päättyi]<={DAY}))'
    return f'=IF(@[{CLIENT}]="","",IF({away},"ei",IF({going}+{over}>0,"ei","kyllä")))'


def coaches(rajat: Rajat) -> Table:
    """Return the table of coaches."""
    own = f"Asiakkaat[{COACH}],@[{COACH}]"
    load = "@[Asiakkaita kokoaikaista kohti]"
    steps = [f"IF({load}<={most},{points}," for points, most in zip((5, 4, 3, 2), ASIAKASMÄÄRÄT, strict=True)]
    score = f"{''.join(steps)}1{')' * len(steps)}"

    def named(count: str) -> str:
        return f'=IF(@[{COACH}]="","",{count})'

    def in_state(tila: Tila) -> Column:
        formula = named(f'COUNTIFS({own},Asiakkaat[Tila],"{tila}")')
        return calculated(
            str(tila).capitalize(),
            tila.sv.capitalize(),
            11,
            Look.WHOLE,
            formula,
            FiSv(f"Asiakkaat, joiden tila on {tila}.", f"Klienter vars läge är {tila.sv}."),
        )

    def within(title: str, sv: str, column: str, width: float, note: FiSv) -> Column:
        days = f'Asiakkaat[{column}],">="&{START},Asiakkaat[{column}],"<="&{LAST}'
        return calculated(title, sv, width, Look.WHOLE, named(f"COUNTIFS({own},{days})"), note)

    columns = (
        given(
            COACH,
            COACH_WORDS.sv,
            22,
            Look.TEXT,
            FiSv(
                "Tiimitiedoston valmentajat ja asiakastiedostoissa mainitut.",
                "Teamfilens arbetscoacher och de som nämns i klientfilerna.",
            ),
        ),
        given(
            "Htv", "Årsv.", 8, Look.DECIMAL, FiSv("Henkilötyövuosi, 1,0 on kokoaikainen.", "Årsverke, 1,0 är heltid.")
        ),
        calculated(
            "Asiakkaita nyt",
            "Klienter nu",
            11,
            Look.WHOLE,
            named(f'COUNTIFS({own},Asiakkaat[Aktiivinen],"kyllä")'),
            FiSv("Aktiiviset asiakkaat tarkastelupäivänä.", "Aktiva klienter på granskningsdagen."),
        ),
        calculated(
            "Asiakkaita kokoaikaista kohti",
            "Klienter per heltid",
            13,
            Look.DECIMAL,
            '=IF(OR(@[Asiakkaita nyt]="",N(@[Htv])=0),"",@[Asiakkaita nyt]/@[Htv])',
            FiSv("Asiakkaita nyt ÷ htv.", "Klienter nu ÷ årsverken."),
        ),
        *(in_state(tila) for tila in (Tila.ETSII, Tila.TYÖSSÄ, Tila.OPISKELEE, Tila.TAUOLLA)),
        within(
            "Uudet kaudella",
            "Nya under perioden",
            "Palvelu alkoi",
            11,
            FiSv(
                "Nykyiset asiakkaat, joiden palvelu alkoi viimeisellä kaudella.",
                "Nuvarande klienter vars tjänst började under den sista perioden.",
            ),
        ),
        within(
            "Päättyneet kaudella",
            "Avslutade under perioden",
            "Päättyi",
            12,
            FiSv(
                "Asiakkaat, joiden palvelu päättyi viimeisellä kaudella.",
                "Klienter vars tjänst slutade under den sista perioden.",
            ),
        ),
        calculated(
            "Arvio kriteeri 1",
            "Poäng för kriterium 1",
            12,
            Look.WHOLE,
            f'=IF({load}="","",{score})',
            FiSv(
                "Laskennallinen pistemäärä asiakasmäärästä, ei arvioijan pistemäärä.",
                "Poäng räknade ur antalet klienter, inte en bedömares poäng.",
            ),
        ),
    )
    load_title = "Asiakkaita kokoaikaista kohti"
    over = Colour((load_title,), load_title, POIS, Level.LATE, test=f">{rajat[Raja.ASIAKKAITA]}")
    return Table(COACHES_SHEET, COACHES_SHEET, columns, COACH, (over,))


def weeks(rajat: Rajat) -> Table:
    """Return the table of weeks."""
    aim, few, each = rajat[Raja.VIIKKOTAVOITE], rajat[Raja.ETSIJÖITÄ], rajat[Raja.KÄYNTEJÄ_ETSIJÄLLE]
    days = 'Tapaamiset[Päiväys],">="&@[Maanantai],Tapaamiset[Päiväys],"<="&@[Maanantai]+6'
    own = f'Tapaamiset[Asiakastunnus],"?*",Tapaamiset[{COACH}],@[{COACH}]'
    cups = ",".join(f'"{number} *"' for number in (2, 3))
    columns = (
        calculated(
            "Viikko",
            "Vecka",
            10,
            Look.TEXT,
            '=IF(@[Maanantai]="","",YEAR(@[Maanantai]+3)&"-"&TEXT(_xlfn.ISOWEEKNUM(@[Maanantai]),"00"))',
            FiSv("ISO-viikko.", "ISO-vecka."),
        ),
        given("Maanantai", "Måndag", 12, Look.DATE, FiSv("Viikon ensimmäinen päivä.", "Veckans första dag.")),
        given(COACH, COACH_WORDS.sv, 19, Look.TEXT, FiSv("Valmentaja.", "Arbetscoachen."), choices=COACHES),
        calculated(
            "Kasvokkaiset tapaamiset",
            "Personliga möten",
            13,
            Look.WHOLE,
            f'=IF(@[Maanantai]="","",COUNTIFS({days},Tapaamiset[Tapa],"{FACE_TO_FACE.fi}*",{own}))',
            FiSv(
                "Kasvokkaiset työnantajatapaamiset asiakkaiden puolesta.",
                "Personliga möten med arbetsgivare på klienternas vägnar.",
            ),
        ),
        Column(
            "Etsijöitä",
            "Sökande",
            10,
            Look.WHOLE,
            note=FiSv(
                "Työnhaussa olevia asiakkaita. Tiimitiedostosta tai laskettu.",
                "Klienter som söker arbete. Ur teamfilen eller uträknat.",
            ),
        ),
        calculated(
            "Tavoite",
            "Mål",
            9,
            Look.WHOLE,
            f'=IF(@[Etsijöitä]="","",IF(@[Etsijöitä]<{few},{each}*@[Etsijöitä],{aim}))',
            FiSv(
                f"{aim}, tai {each} etsijää kohti, jos etsijöitä on alle {few}.",
                f"{aim}, eller {each} per sökande om de är färre än {few}.",
            ),
        ),
        calculated(
            "Toteutui",
            "Nåddes",
            10,
            Look.WORD,
            '=IF(OR(@[Tavoite]="",@[Kasvokkaiset tapaamiset]=""),"",IF(@[Kasvokkaiset tapaamiset]>=@[Tavoite],'
            '"kyllä","ei"))',
            FiSv("Tavoite täyttyi.", "Målet nåddes."),
        ),
        calculated(
            "Toisia ja kolmansia kuppeja",
            "Andra och tredje koppar",
            13,
            Look.WHOLE,
            f'=IF(@[Maanantai]="","",SUM(COUNTIFS({days},Tapaamiset[Kuppi],{{{cups}}},{own})))',
            FiSv(
                "Toisen ja kolmannen kupin yhteydet asiakkaiden puolesta.",
                "Kontakter på andra och tredje koppen på klienternas vägnar.",
            ),
        ),
        Column(
            "Tarkistettu",
            "Granskad",
            12,
            Look.DATE,
            note=FiSv("Päivä, jona vetäjä tarkisti viikon.", "Den dag då ledaren granskade veckan."),
        ),
    )
    missed = Colour(("Toteutui",), "Toteutui", NO, Level.MISSED)
    return Table(FiSv("Viikot", "Veckor"), WEEKS_SHEET, columns, COACH, (missed,), freeze=3)


GUIDANCE_ROW = 12
"""The row of the headings of the log, below the rhythm."""


def guidance() -> Table:
    """Return the log of guidance and field work."""
    columns = (
        Column(
            "Laji",
            "Typ",
            34,
            choices=KINDS,
            note=FiSv("Ohjaus, kenttähavainto tai kokous.", "Handledning, fältobservation eller möte."),
        ),
        Column("Päiväys", "Datum", 16, Look.DATE, note=FiSv("Milloin.", "När.")),
        Column(
            COACH,
            COACH_WORDS.sv,
            22,
            note=FiSv(
                "Ketä ohjaus koski; tyhjä, kun se koski kaikkia.", "Vem handledningen gällde; tomt när den gällde alla."
            ),
        ),
        Column(
            "Aihe",
            "Ämne",
            44,
            note=FiSv("Vapaa teksti. Ei asiakkaiden tietoja.", "Fri text. Inga uppgifter om klienter."),
        ),
        Column("Kesto min", "Längd, min", 12, Look.WHOLE, note=FiSv("Minuutteja.", "Minuter.")),
    )
    return Table(FiSv("Ohjaus", "Handledning"), GUIDANCE_SHEET, columns, "Laji", header=GUIDANCE_ROW)


def criteria() -> Table:
    """Return the table of the quality criteria."""
    change = '=IF(OR(@[Arvioijien pisteet]="",@[Edellinen]=""),"",@[Arvioijien pisteet]-@[Edellinen])'
    points = (1, ENIMMÄISPISTEET)
    columns = (
        given("Osio", "Del", 23, Look.TEXT, FiSv("Osio.", "Kriteriets del.")),
        given("Nro", "Nr", 6.5, Look.WHOLE, FiSv("Kriteerin numero.", "Kriteriets nummer.")),
        given("Kriteeri", "Kriterium", 52, Look.TEXT, FiSv("Kriteerin nimi.", "Kriteriets namn.")),
        given(
            "Laskettu ehdotus",
            "Uträknat förslag",
            10.5,
            Look.WORD,
            FiSv("Laskennallinen ehdotus, ei arvioijan pistemäärä.", "Ett uträknat förslag, inte en bedömares poäng."),
        ),
        Column(
            "Arvioijien pisteet",
            "Bedömarnas poäng",
            10.5,
            Look.WHOLE,
            limits=points,
            note=FiSv("Viimeisin arviointi.", "Den senaste bedömningen."),
        ),
        Column(
            "Edellinen",
            "Föregående",
            10.5,
            Look.WHOLE,
            limits=points,
            note=FiSv("Sitä edeltävä arviointi.", "Bedömningen före den."),
        ),
        calculated(
            "Muutos",
            "Ändring",
            9,
            Look.CHANGE,
            change,
            FiSv("Arvioijien pisteet − edellinen.", "Bedömarnas poäng − föregående."),
        ),
        Column("Perustelu", "Motivering", 30, note=FiSv("Arvioijien perustelu.", "Bedömarnas motivering.")),
        Column("Toimenpide", "Åtgärd", 26, note=FiSv("Mitä kehitetään.", "Vad som utvecklas.")),
        Column("Vastuu", "Ansvar", 15, note=FiSv("Kuka vastaa.", "Vem som ansvarar.")),
        Column("Määräaika", "Tidsfrist", 12, Look.DATE, note=FiSv("Mihin mennessä.", "Till vilken dag.")),
    )
    low = Colour(("Arvioijien pisteet",), "Arvioijien pisteet", POIS, Level.SOON, test="<=3")
    return Table(FiSv("Laatu", "Kvalitet"), CRITERIA_SHEET, columns, "Kriteeri", (low,), freeze=3)


def base_tables(rajat: Rajat) -> Sequence[Table]:
    """Return the tables with the rows of the client files that the figures count, in the order of their sheets."""
    return (jobs(rajat), studies(), contacts(), breaks(rajat))
