"""The tables of the team leader's workbook. Data only.

What comes from client files is grey; white is what the leader writes. The base tables are those of a kooste, with the
coach of each row: the same columns give the same figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lomake.kriteerit.henkilosto import ASIAKASMÄÄRÄT
from lomake.kriteerit.koonti import ENIMMÄISPISTEET
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila
from lomake.workbooks.figures import FACE_TO_FACE
from lomake.workbooks.kooste.clients import clients as kooste_clients
from lomake.workbooks.kooste.columns import (
    ANOTHER,
    AT_WORK,
    CLIENT,
    EMPLOYMENT,
    END,
    LATE,
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

DAY = "Tarkastelupäivä"
"""The cell with the day on which everything is looked at."""
START, LAST = "Kausi_alku", "Kausi_loppu"
"""The last of the four quarters."""
COACH = "Valmentaja"
COACHES, KINDS, CRITERIA = "L_Valmentaja", "L_Ohjaus", "L_Kriteeri"
_OF_DAY = {
    "kauden lopussa": "tarkastelupäivänä",
    "kauden loppuun": "tarkastelupäivään",
    "kauden lopusta": "tarkastelupäivästä",
    "Luetaan takaisin asiakastiedostoon": "Asiakastiedostosta",
}
"""What the columns of a kooste say of its period and of reading back, and what is true here."""
_LEFT_OUT = (ANOTHER, ROW_ID, "Päivää palvelun alusta")


def _at_day(column: Column) -> Column:
    """Return a column of a kooste as it looks on the leader's day."""
    note = column.note
    for words, instead in _OF_DAY.items():
        note = note.replace(words, instead)
    return replace(column, formula=column.formula.replace(END, DAY), note=note)


def _from_files(column: Column) -> Column:
    return replace(column, source=Source.GIVEN) if column.source is Source.TYPED else column


def _coach(width: float = 19, band: str = "") -> Column:
    return given(COACH, width, Look.TEXT, "Valmentaja, joka oli tehtävässä rivin päivänä.", band, COACHES)


def _base(table: Table, *, sheet: str = "", scale: Print | None = None) -> Table:
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
    return replace(_base(CONTACTS, sheet="Tapaamiset"), freeze=3)


def breaks(rajat: Rajat) -> Table:
    """Return the base table of pauses."""
    table = pauses(rajat)
    columns = [_from_files(column) for column in table.columns if column.title != ROW_ID]
    return replace(table, columns=columns)


def clients(rajat: Rajat) -> Table:
    """Return the table of all clients."""
    seen, background = "Seuranta", "Tausta ja päättyminen"
    own = {column.title: _from_files(_at_day(column)) for column in kooste_clients(rajat).columns}
    columns = (
        _from_files(key(14, seen)),
        replace(_coach(18, seen), note="Nykyinen valmentaja. Aiemmat ovat taulukossa Vastuut."),
        replace(own["Palvelu alkoi"], width=11.5, band=seen),
        replace(own["Tila"], band=seen),
        replace(own["Päivää tapaamiseen"], band=seen),
        replace(own["Päivää työhön"], width=9, band=seen),
        calculated("Suunnitelma voimassa", 12.5, Look.WORD, _planned(), "Työnhakusuunnitelma on tehty.", seen),
        replace(own["Seuraava tarkistus"], width=12, band=seen),
        replace(own["Huomio"], title="Myöhässä", width=11.5, band=seen),
        calculated(
            "Tukisuunnitelma voimassa", 15.5, Look.WORD, _supported(),
            "Kyllä: jokaisella jatkuvalla työsuhteella on tukisuunnitelma. Tyhjä, kun työtä ei ole.", seen,
        ),
        replace(own["Viimeisin tapaaminen"], width=12, band=seen),
        calculated(
            unmet(rajat), 11.5, Look.TEXT, _unmet(rajat),
            f"Viimeisestä tapaamisesta tai palvelun alusta on yli {rajat[Raja.YHTEYSVÄLI]} päivää. Ei tauolla.", seen,
        ),
        replace(own["Työssä alussa"], band=background),
        replace(own["Ensimmäinen suunnitelma"], band=background),
        replace(own["Haun tarkistus"], band=background),
        replace(own["Ensimmäinen tapaaminen"], band=background),
        replace(own["Ensimmäinen työ alkoi"], band=background),
        calculated(
            "Aktiivinen", 10, Look.WORD, _active(rajat),
            f"Palvelussa tarkastelupäivänä, eikä yli {rajat[Raja.TAUKO]} päivän tauolla.", background,
        ),
        replace(own["Tauolla alkaen"], width=11.5, band=background),
        replace(own["Päättyi"], band=background),
        replace(own["Päättymissyy"], band=background),
        replace(own["Vakiintunut työ"], width=11.5, band=background),
    )  # fmt: skip
    soon = f"{rajat[Raja.TARKISTUS_LÄHELLÄ]} pv"
    marked, met = ("Seuraava tarkistus", "Myöhässä"), ("Viimeisin tapaaminen", unmet(rajat))
    colours = (
        Colour(marked, "Myöhässä", LATE, Level.LATE),
        Colour(marked, "Myöhässä", soon, Level.SOON),
        Colour(met, unmet(rajat), too_long(rajat), Level.SOON),
        Colour(("Suunnitelma voimassa",), "Suunnitelma voimassa", "ei", Level.LATE),
        Colour(("Tukisuunnitelma voimassa",), "Tukisuunnitelma voimassa", "ei", Level.LATE),
    )
    return Table("Asiakkaat", "Asiakkaat", columns, CLIENT, colours, Print(80, ("Työssä alussa",)))


def unmet(rajat: Rajat) -> str:
    """Return the heading of the column of clients who have not been met: Yli 30 päivää."""
    return f"Yli {rajat[Raja.YHTEYSVÄLI]} päivää"


def too_long(rajat: Rajat) -> str:
    """Return the word in that column."""
    return f"yli {rajat[Raja.YHTEYSVÄLI]} pv"


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
    return f'=IF({away},"",IF({DAY}-{since}>{rajat[Raja.YHTEYSVÄLI]},"{too_long(rajat)}",""))'


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
        return calculated(str(tila).capitalize(), 11, Look.WHOLE, formula, f"Asiakkaat, joiden tila on {tila}.")

    def within(title: str, column: str, width: float, note: str) -> Column:
        days = f'Asiakkaat[{column}],">="&{START},Asiakkaat[{column}],"<="&{LAST}'
        return calculated(title, width, Look.WHOLE, named(f"COUNTIFS({own},{days})"), note)

    columns = (
        given(COACH, 22, Look.TEXT, "Tiimitiedoston valmentajat ja asiakastiedostoissa mainitut."),
        given("Htv", 8, Look.DECIMAL, "Henkilötyövuosi, 1,0 on kokoaikainen."),
        calculated(
            "Asiakkaita nyt", 11, Look.WHOLE, named(f'COUNTIFS({own},Asiakkaat[Aktiivinen],"kyllä")'),
            "Aktiiviset asiakkaat tarkastelupäivänä.",
        ),
        calculated(
            "Asiakkaita kokoaikaista kohti", 13, Look.DECIMAL,
            '=IF(OR(@[Asiakkaita nyt]="",N(@[Htv])=0),"",@[Asiakkaita nyt]/@[Htv])',
            "Asiakkaita nyt ÷ htv.",
        ),
        *(in_state(tila) for tila in (Tila.ETSII, Tila.TYÖSSÄ, Tila.OPISKELEE, Tila.TAUOLLA)),
        within("Uudet kaudella", "Palvelu alkoi", 11, "Nykyiset asiakkaat, joiden palvelu alkoi viimeisellä kaudella."),
        within("Päättyneet kaudella", "Päättyi", 12, "Asiakkaat, joiden palvelu päättyi viimeisellä kaudella."),
        calculated(
            "Arvio kriteeri 1", 12, Look.WHOLE, f'=IF({load}="","",{score})',
            "Laskennallinen pistemäärä asiakasmäärästä, ei arvioijan pistemäärä.",
        ),
    )  # fmt: skip
    load_title = "Asiakkaita kokoaikaista kohti"
    over = Colour((load_title,), load_title, "", Level.LATE, test=f">{rajat[Raja.ASIAKKAITA]}")
    return Table("Valmentajat", "Valmentajat", columns, COACH, (over,))


def weeks(rajat: Rajat) -> Table:
    """Return the table of weeks."""
    aim, few, each = rajat[Raja.VIIKKOTAVOITE], rajat[Raja.ETSIJÖITÄ], rajat[Raja.KÄYNTEJÄ_ETSIJÄLLE]
    days = 'Tapaamiset[Päiväys],">="&@[Maanantai],Tapaamiset[Päiväys],"<="&@[Maanantai]+6'
    own = f'Tapaamiset[Asiakastunnus],"?*",Tapaamiset[{COACH}],@[{COACH}]'
    cups = ",".join(f'"{number} *"' for number in (2, 3))
    columns = (
        calculated(
            "Viikko", 10, Look.TEXT,
            '=IF(@[Maanantai]="","",YEAR(@[Maanantai]+3)&"-"&TEXT(_xlfn.ISOWEEKNUM(@[Maanantai]),"00"))', "ISO-viikko.",
        ),
        given("Maanantai", 12, Look.DATE, "Viikon ensimmäinen päivä."),
        given(COACH, 19, Look.TEXT, "Valmentaja.", choices=COACHES),
        calculated(
            "Kasvokkaiset tapaamiset", 13, Look.WHOLE,
            f'=IF(@[Maanantai]="","",COUNTIFS({days},Tapaamiset[Tapa],"{FACE_TO_FACE}*",{own}))',
            "Kasvokkaiset työnantajatapaamiset asiakkaiden puolesta.",
        ),
        Column("Etsijöitä", 10, Look.WHOLE, note="Työnhaussa olevia asiakkaita. Tiimitiedostosta tai laskettu."),
        calculated(
            "Tavoite", 9, Look.WHOLE, f'=IF(@[Etsijöitä]="","",IF(@[Etsijöitä]<{few},{each}*@[Etsijöitä],{aim}))',
            f"{aim}, tai {each} etsijää kohti, jos etsijöitä on alle {few}.",
        ),
        calculated(
            "Toteutui", 10, Look.WORD,
            '=IF(OR(@[Tavoite]="",@[Kasvokkaiset tapaamiset]=""),"",IF(@[Kasvokkaiset tapaamiset]>=@[Tavoite],'
            '"kyllä","ei"))', "Tavoite täyttyi.",
        ),
        calculated(
            "Toisia ja kolmansia kuppeja", 13, Look.WHOLE,
            f'=IF(@[Maanantai]="","",SUM(COUNTIFS({days},Tapaamiset[Kuppi],{{{cups}}},{own})))',
            "Toisen ja kolmannen kupin yhteydet asiakkaiden puolesta.",
        ),
        Column("Tarkistettu", 12, Look.DATE, note="Päivä, jona vetäjä tarkisti viikon."),
    )  # fmt: skip
    missed = Colour(("Toteutui",), "Toteutui", "ei", Level.MISSED)
    return Table("Viikot", "Työnantajayhteydet viikoittain", columns, COACH, (missed,), freeze=3)


GUIDANCE_ROW = 12
"""The row of the headings of the log, below the rhythm."""


def guidance() -> Table:
    """Return the log of guidance and field work."""
    columns = (
        Column("Laji", 34, choices=KINDS, note="Ohjaus, kenttähavainto tai kokous."),
        Column("Päiväys", 16, Look.DATE, note="Milloin."),
        Column(COACH, 22, note="Ketä ohjaus koski; tyhjä, kun se koski kaikkia."),
        Column("Aihe", 44, note="Vapaa teksti. Ei asiakkaiden tietoja."),
        Column("Kesto min", 12, Look.WHOLE, note="Minuutteja."),
    )
    return Table("Ohjaus", "Ohjaus ja kenttätyö", columns, "Laji", header=GUIDANCE_ROW)


def criteria() -> Table:
    """Return the table of the quality criteria."""
    change = '=IF(OR(@[Arvioijien pisteet]="",@[Edellinen]=""),"",@[Arvioijien pisteet]-@[Edellinen])'
    points = (1, ENIMMÄISPISTEET)
    columns = (
        given("Osio", 23, Look.TEXT, "Osio."),
        given("Nro", 6.5, Look.WHOLE, "Kriteerin numero."),
        given("Kriteeri", 52, Look.TEXT, "Kriteerin nimi."),
        given("Laskettu ehdotus", 10.5, Look.WORD, "Laskennallinen ehdotus, ei arvioijan pistemäärä."),
        Column("Arvioijien pisteet", 10.5, Look.WHOLE, limits=points, note="Viimeisin arviointi."),
        Column("Edellinen", 10.5, Look.WHOLE, limits=points, note="Sitä edeltävä arviointi."),
        calculated("Muutos", 9, Look.CHANGE, change, "Arvioijien pisteet − edellinen."),
        Column("Perustelu", 30, note="Arvioijien perustelu."),
        Column("Toimenpide", 26, note="Mitä kehitetään."),
        Column("Vastuu", 15, note="Kuka vastaa."),
        Column("Määräaika", 12, Look.DATE, note="Mihin mennessä."),
    )
    low = Colour(("Arvioijien pisteet",), "Arvioijien pisteet", "", Level.SOON, test="<=3")
    return Table("Laatu", "Laatukriteerit", columns, "Kriteeri", (low,), freeze=3)


def base_tables(rajat: Rajat) -> Sequence[Table]:
    """Return the tables with the rows of the client files that the figures count, in the order of their sheets."""
    return (jobs(rajat), studies(), contacts(), breaks(rajat))
