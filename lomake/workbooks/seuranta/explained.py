"""The sheet Selite of the leader's workbook: what the marks say, the rule of each figure and of each column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lomake.language import POIS, FiSv, Words
from lomake.luvut import OSIOT
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.workbooks import style
from lomake.workbooks.book import HEADER_ROW, Book
from lomake.workbooks.seuranta.tables import DAY_WORDS
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Source, Table
from lomake.workbooks.wording import LATE

SHEET = FiSv("Selite", "Förklaringar")
Line = tuple[Words, FiSv, Format]
_LIMITS = (
    Raja.TAUKO,
    Raja.TARKISTUS_LÄHELLÄ,
    Raja.YHTEYSVÄLI,
    Raja.TUKISUUNNITELMA,
    Raja.VIIKKOTAVOITE,
    Raja.ETSIJÖITÄ,
    Raja.KÄYNTEJÄ_ETSIJÄLLE,
    Raja.ASIAKKAITA,
    Raja.TYÖJAKSO,
    Raja.PIENI_MÄÄRÄ,
)


def explained(book: Book, subtitle: FiSv, tables: Sequence[Table], rajat: Rajat, *, blank: bool) -> None:
    """Add the sheet."""
    draw(book, subtitle, [*_marks(blank=blank), *_limits(rajat), *figures(), *_columns(tables)])


def draw(book: Book, subtitle: FiSv, lines: Sequence[Line]) -> None:
    """Add the sheet with its lines: a word and what it means; a word alone is a heading."""
    sheet = book.sheet(SHEET, SHEET, subtitle, Tab.BASE)
    sheet.width(0, 36)
    sheet.width(1, 104)
    for place, title in enumerate(
        (FiSv("Merkintä, luku tai sarake", "Märke, tal eller kolumn"), FiSv("Mitä se tarkoittaa", "Vad det betyder"))
    ):
        sheet.write(HEADER_ROW - 1, place, title, style.HEADER, {"align": "left", "indent": 1})
    text = style.LOOKS[Look.TEXT] | style.ROW_LINE | {"valign": "top"}
    for row, (word, meaning, look) in enumerate(lines, HEADER_ROW):
        heading = not meaning
        sheet.write(row, 0, word, style.SECTION if heading else text, look)
        sheet.write(row, 1, meaning or None, style.SECTION if heading else text)
        sheet.fit(row, [(word, 36), (meaning, 104)])
    sheet.raw.freeze_panes(HEADER_ROW, 0)
    sheet.raw.repeat_rows(HEADER_ROW - 1)
    sheet.raw.fit_to_pages(1, 0)
    sheet.protect()


def _marks(*, blank: bool) -> Iterator[Line]:
    yield FiSv("Näin luet ja kirjoitat", "Så läser och skriver du"), POIS, {}
    if not blank:
        yield (
            FiSv("Harmaa solu", "Grå cell"),
            FiSv(
                "Tulee asiakas- tai tiimitiedostosta tai lasketaan. Korjaa tieto tiedostoon.",
                "Kommer ur klient- eller teamfilen eller räknas. Rätta uppgiften i filen.",
            ),
            style.CALCULATED,
        )
        yield (
            FiSv("Valkoinen solu", "Vit cell"),
            FiSv(
                "Vetäjän oma merkintä, jota ei lueta takaisin. Pysyvä tieto kirjataan tiimitiedostoon: se on voimassa.",
                "Ledarens egen anteckning, som inte läses tillbaka. Det som ska bestå antecknas i teamfilen: den "
                "gäller.",
            ),
            {},
        )
    else:
        yield (
            FiSv("Valkoinen solu", "Vit cell"),
            FiSv(
                "Kirjoita tähän. Jokaisella rivillä on oltava asiakastunnus ja valmentaja.",
                "Skriv här. Varje rad måste ha ett klientnummer och en arbetscoach.",
            ),
            {},
        )
        yield (
            FiSv("Harmaa solu", "Grå cell"),
            FiSv("Lasketaan kaavalla. Älä kirjoita siihen.", "Räknas med en formel. Skriv inte i den."),
            style.CALCULATED,
        )
        yield (
            FiSv("Vastuut", "Ansvar"),
            FiSv(
                "Yksi rivi asiakasta ja valmentajaa kohti. Siitä lasketaan valmentajien luvut.",
                "En rad per klient och arbetscoach. Ur den räknas arbetscoachernas tal.",
            ),
            {},
        )
    yield (
        LATE,
        FiSv("Punainen: määräaika on ohi tarkastelupäivänä.", "Röd: tidsfristen har gått ut på granskningsdagen."),
        style.LEVELS[Level.LATE],
    )
    yield (
        FiSv("14 pv", "14 dagar"),
        FiSv("Keltainen: lähestyy, tai kannattaa katsoa.", "Gul: närmar sig, eller är värt att titta på."),
        style.LEVELS[Level.SOON],
    )
    yield (
        DAY_WORDS,
        FiSv(
            "Tilannekuvan päivä ohjaa merkintöjä ja keskeneräistä kautta. Tietokoneen kello ei vaikuta.",
            "Lägesbildens dag styr märkena och perioden som pågår. Datorns klocka påverkar inte.",
        ),
        {},
    )
    yield (
        FiSv("Kausi", "Period"),
        FiSv(
            "Viimeisen neljänneksen alkupäivän voi vaihtaa, ja valmentajien kauden valita luettelosta.",
            "Det sista kvartalets första dag kan bytas, och arbetscoachernas period väljas ur listan.",
        ),
        {},
    )
    yield (
        "–",
        FiSv(
            "Lukua ei voi laskea: ei ole mitään mistä laskea. Se ei ole nolla.",
            "Talet kan inte räknas: det finns ingenting att räkna det ur. Det är inte noll.",
        ),
        {},
    )
    yield (
        FiSv("Valmentajan luvut", "Arbetscoachens tal"),
        FiSv(
            "Rivi kuuluu valmentajalle, joka oli tehtävässä sen päivänä, ja asiakas siltä ajalta (taulukko Vastuut).",
            "En rad hör till den arbetscoach som hade uppgiften den dagen, och klienten för den tiden (tabellen "
            "Ansvar).",
        ),
        {},
    )
    yield (
        FiSv("Asiakastunnus", "Klientnummer"),
        FiSv(
            "Työkirjassa ei ole asiakkaiden nimiä, henkilötunnuksia eikä diagnooseja.",
            "I arbetsboken finns inga klienters namn, personbeteckningar eller diagnoser.",
        ),
        {},
    )
    yield (
        FiSv("Tiimin ulkopuolelle", "Utanför teamet"),
        FiSv(
            "Anna ohjausryhmälle peitetty versio: lomake seuranta --ohjausryhmälle.",
            "Ge styrgruppen en version med dolda tal: lomake seuranta --ohjausryhmalle.",
        ),
        {},
    )


def _limits(rajat: Rajat) -> Iterator[Line]:
    yield FiSv("Rajat", "Gränser"), POIS, {}
    for raja in _LIMITS:
        yield FiSv(str(raja)[:1].upper() + str(raja)[1:], raja.sv[:1].upper() + raja.sv[1:]), rajat.luku(raja), {}


def figures() -> Iterator[Line]:
    """Yield the rule of each figure."""
    for section, luvut in OSIOT:
        yield FiSv("Luvut: ", "Tal: ") + section, POIS, {}
        for luku in luvut:
            yield f"{luku.nro} " + luku.nimi, luku.sääntö, {}


def _columns(tables: Sequence[Table]) -> Iterator[Line]:
    for table in tables:
        yield FiSv("Sarakkeet: ", "Kolumner: ") + table.sheet, POIS, {}
        for column in table.columns:
            if column.note:
                yield column.heading, column.note, {} if column.source is Source.TYPED else style.CALCULATED
