"""The sheet Selite of the leader's workbook: what the marks say, the rule of each figure and of each column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lomake.luvut import OSIOT
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.workbooks import style
from lomake.workbooks.book import HEADER_ROW, Book
from lomake.workbooks.seuranta.tables import DAY
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Source, Table

SHEET = "Selite"
Line = tuple[str, str, Format]
_LIMITS = (
    Raja.TAUKO, Raja.TARKISTUS_LÄHELLÄ, Raja.YHTEYSVÄLI, Raja.TUKISUUNNITELMA, Raja.VIIKKOTAVOITE, Raja.ETSIJÖITÄ,
    Raja.KÄYNTEJÄ_ETSIJÄLLE, Raja.ASIAKKAITA, Raja.TYÖJAKSO, Raja.PIENI_MÄÄRÄ,
)  # fmt: skip


def explained(book: Book, subtitle: str, tables: Sequence[Table], rajat: Rajat, *, blank: bool) -> None:
    """Add the sheet."""
    draw(book, subtitle, [*_marks(blank=blank), *_limits(rajat), *figures(), *_columns(tables)])


def draw(book: Book, subtitle: str, lines: Sequence[Line]) -> None:
    """Add the sheet with its lines: a word and what it means; a word alone is a heading."""
    sheet = book.sheet(SHEET, SHEET, subtitle, Tab.BASE)
    sheet.width(0, 36)
    sheet.width(1, 104)
    for place, title in enumerate(("Merkintä, luku tai sarake", "Mitä se tarkoittaa")):
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
    yield "Näin luet ja kirjoitat", "", {}
    if not blank:
        yield (
            "Harmaa solu",
            "Tulee asiakas- tai tiimitiedostosta tai lasketaan. Korjaa tieto tiedostoon.",
            style.CALCULATED,
        )
        yield (
            "Valkoinen solu",
            "Vetäjän oma merkintä, jota ei lueta takaisin. Pysyvä tieto kirjataan tiimitiedostoon: se on voimassa.",
            {},
        )
    else:
        yield "Valkoinen solu", "Kirjoita tähän. Jokaisella rivillä on oltava asiakastunnus ja valmentaja.", {}
        yield "Harmaa solu", "Lasketaan kaavalla. Älä kirjoita siihen.", style.CALCULATED
        yield "Vastuut", "Yksi rivi asiakasta ja valmentajaa kohti. Siitä lasketaan valmentajien luvut.", {}
    yield "myöhässä", "Punainen: määräaika on ohi tarkastelupäivänä.", style.LEVELS[Level.LATE]
    yield "14 pv", "Keltainen: lähestyy, tai kannattaa katsoa.", style.LEVELS[Level.SOON]
    yield DAY, "Tilannekuvan päivä ohjaa merkintöjä ja keskeneräistä kautta. Tietokoneen kello ei vaikuta.", {}
    yield "Kausi", "Viimeisen neljänneksen alkupäivän voi vaihtaa, ja valmentajien kauden valita luettelosta.", {}
    yield "–", "Lukua ei voi laskea: ei ole mitään mistä laskea. Se ei ole nolla.", {}
    yield (
        "Valmentajan luvut",
        "Rivi kuuluu valmentajalle, joka oli tehtävässä sen päivänä, ja asiakas siltä ajalta (taulukko Vastuut).",
        {},
    )
    yield "Asiakastunnus", "Työkirjassa ei ole asiakkaiden nimiä, henkilötunnuksia eikä diagnooseja.", {}
    yield "Tiimin ulkopuolelle", "Anna ohjausryhmälle peitetty versio: lomake seuranta --ohjausryhmälle.", {}


def _limits(rajat: Rajat) -> Iterator[Line]:
    yield "Rajat", "", {}
    for raja in _LIMITS:
        arvo = rajat.arvot[raja]
        yield str(raja)[:1].upper() + str(raja)[1:], f"{arvo} ({arvo.lähde})", {}


def figures() -> Iterator[Line]:
    """Yield the rule of each figure."""
    for section, luvut in OSIOT:
        yield f"Luvut: {section}", "", {}
        for luku in luvut:
            yield f"{luku.nro} {luku.nimi}", luku.sääntö, {}


def _columns(tables: Sequence[Table]) -> Iterator[Line]:
    for table in tables:
        yield f"Sarakkeet: {table.sheet}", "", {}
        for column in table.columns:
            if column.note:
                yield column.title, column.note, {} if column.source is Source.TYPED else style.CALCULATED
