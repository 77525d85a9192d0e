"""The sheet Selite of a kooste: how to write, what the colours say, the rule of each figure and each column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lomake.luvut import OSIOT
from lomake.workbooks import style
from lomake.workbooks.book import HEADER_ROW, Book
from lomake.workbooks.kooste.columns import CLIENT, LATE, ROW_ID
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Source, Table

_SHEET = "Selite"
_WORD, _MEANING = 40, 100  # the widths of its columns
Line = tuple[str, str, Format]

_RETURNED: tuple[Line, ...] = (
    ("Valkoinen solu", "Kirjoita tähän. Muutos luetaan asiakastiedostoon komennolla lomake palauta.", {}),
    (
        "Harmaa solu",
        "Lasketaan kaavalla tai tulee asiakastiedostosta. Muutosta ei lueta takaisin: korjaa tieto asiakastiedostoon.",
        style.CALCULATED,
    ),
    ("Uusi rivi", "Kirjoita heti viimeisen rivin alle. Asiakastunnuksella kerrotaan, kenen rivi on.", {}),
    (
        "Tyhjennetty solu",
        "Tyhjä ei pyyhi asiakastiedostosta mitään, ellei sitä lukiessa erikseen sallita. Poistettu rivi samoin.",
        {},
    ),
    (
        "Kumpi on voimassa",
        "Asiakastiedosto. Kooste tehdään siitä uudelleen; lue omat muutoksesi takaisin ennen sitä.",
        {},
    ),
)
_BLANK: tuple[Line, ...] = (
    ("Valkoinen solu", "Kirjoita tähän.", {}),
    ("Harmaa solu", "Lasketaan kaavalla. Älä kirjoita siihen.", style.CALCULATED),
    ("Uusi rivi", "Kirjoita heti viimeisen rivin alle. Asiakastunnuksella kerrotaan, kenen rivi on.", {}),
)
_ALWAYS: tuple[tuple[str, str, Level | None], ...] = (
    (LATE, "Punainen: tarkistuspäivä on ennen kauden loppua, tai tukisuunnitelma ei valmistunut ajoissa.", Level.LATE),
    ("14 pv", "Keltainen: tarkistuspäivä on enintään 14 päivän päässä kauden lopusta.", Level.SOON),
    ("Päivä", "Kirjoita 20.11.2026.", None),
    ("kyllä, ei, tyhjä", "Tyhjä tarkoittaa, ettei tiedetä. Se ei ole sama kuin ei.", None),
    ("–", "Lukua ei voi laskea: ei ole mitään mistä laskea. Se ei ole nolla.", None),
    ("Kausi", "Yhteenvedon kausi ohjaa kaikkia lukuja ja merkintöjä. Tietokoneen kello ei vaikuta niihin.", None),
    (
        "Tilannepäivä",
        "Päivä, jolta suunnitelmien tarkistuspäivät ovat. Aiemman kauden lukua 19 ei voi laskea niistä.",
        None,
    ),
    (
        "Rivejä taulukon alla",
        "Jos Yhteenvedon tarkistus ei ole nolla, rivi on taulukon alla eikä luvuissa. Vedä taulukon kulma sen yli.",
        None,
    ),
    ("Asiakastunnus", "Työkirjassa ei ole nimiä, henkilötunnuksia eikä diagnooseja. Älä kirjoita niitä tänne.", None),
    ("Pienet luvut", "Palvelun ulkopuolelle annetaan vain lukuja, ja alle viiden asiakkaan luku peitetään.", None),
    (
        "Valmentajan rivit",
        "Rivi kuuluu valmentajalle, joka oli tehtävässä rivin päivänä. Toisen valmentajan rivit eivät ole luvuissa.",
        None,
    ),
)


def explained(book: Book, subtitle: str, tables: Sequence[Table], *, blank: bool) -> None:
    """Add the sheet."""
    sheet = book.sheet(_SHEET, _SHEET, subtitle, Tab.BASE)
    sheet.width(0, _WORD)
    sheet.width(1, _MEANING)
    for place, title in enumerate(("Merkintä, luku tai sarake", "Mitä se tarkoittaa")):
        sheet.write(HEADER_ROW - 1, place, title, style.HEADER, {"indent": 1})
    text = style.LOOKS[Look.TEXT] | style.ROW_LINE | {"valign": "top"}
    for row, (word, meaning, look) in enumerate(_lines(tables, blank=blank), HEADER_ROW):
        if not meaning:
            sheet.write(row, 0, word, style.SECTION)
            sheet.write(row, 1, None, style.SECTION)
            continue
        sheet.write(row, 0, word, text, look)
        sheet.write(row, 1, meaning, text)
        sheet.fit(row, ((word, _WORD), (meaning, _MEANING)))
    sheet.raw.freeze_panes(HEADER_ROW, 0)
    sheet.raw.repeat_rows(HEADER_ROW - 1)
    sheet.raw.fit_to_pages(1, 0)
    sheet.protect()


def _lines(tables: Sequence[Table], *, blank: bool) -> Iterator[Line]:
    yield "Näin kirjoitat ja luet", "", {}
    yield from _BLANK if blank else _RETURNED
    for word, meaning, level in _ALWAYS:
        yield word, meaning, style.LEVELS[level] if level else {}
    for section, luvut in OSIOT:
        yield f"Luvut: {section}", "", {}
        for luku in luvut:
            yield f"{luku.nro} {luku.nimi}", luku.sääntö, {}
    for table in tables:
        yield f"Sarakkeet: {table.sheet}", "", {}
        for column in table.columns:
            if column.title in (CLIENT, ROW_ID) or (blank and column.field):
                continue
            grey = column.source is not Source.TYPED
            yield column.title, column.note, style.CALCULATED if grey else {}
