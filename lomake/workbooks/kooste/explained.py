"""The sheet Selite of a kooste: how to write, what the colours say, the rule of each figure and each column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lomake.language import POIS, FiSv, Words
from lomake.luvut import OSIOT
from lomake.workbooks import style
from lomake.workbooks.book import HEADER_ROW, Book
from lomake.workbooks.kooste.columns import CLIENT, ROW_ID
from lomake.workbooks.style import Format, Level, Look, Tab
from lomake.workbooks.tables import Source, Table
from lomake.workbooks.wording import LATE

_SHEET = FiSv("Selite", "Förklaringar")
_WORD, _MEANING = 40, 100  # the widths of its columns
Line = tuple[Words, FiSv, Format]

_RETURNED: tuple[Line, ...] = (
    (
        FiSv("Valkoinen solu", "Vit cell"),
        FiSv(
            "Kirjoita tähän. Muutos luetaan asiakastiedostoon komennolla lomake palauta.",
            "Skriv här. Ändringen läses till klientfilen med kommandot lomake palauta.",
        ),
        {},
    ),
    (
        FiSv("Harmaa solu", "Grå cell"),
        FiSv(
            "Lasketaan kaavalla tai tulee asiakastiedostosta. Muutosta ei lueta takaisin: korjaa tieto "
            "asiakastiedostoon.",
            "Räknas med en formel eller kommer ur klientfilen. En ändring läses inte tillbaka: rätta uppgiften i "
            "klientfilen.",
        ),
        style.CALCULATED,
    ),
    (
        FiSv("Uusi rivi", "Ny rad"),
        FiSv(
            "Kirjoita heti viimeisen rivin alle. Asiakastunnuksella kerrotaan, kenen rivi on.",
            "Skriv direkt under den sista raden. Klientnumret berättar vems raden är.",
        ),
        {},
    ),
    (
        FiSv("Tyhjennetty solu", "Tömd cell"),
        FiSv(
            "Tyhjä ei pyyhi asiakastiedostosta mitään, ellei sitä lukiessa erikseen sallita. Poistettu rivi samoin.",
            "En tom cell raderar ingenting i klientfilen, om det inte tillåts särskilt vid läsningen. Så också "
            "en borttagen rad.",
        ),
        {},
    ),
    (
        FiSv("Kumpi on voimassa", "Vilken som gäller"),
        FiSv(
            "Asiakastiedosto. Kooste tehdään siitä uudelleen; lue omat muutoksesi takaisin ennen sitä.",
            "Klientfilen. Sammanställningen görs på nytt ur den; läs dina egna ändringar tillbaka före det.",
        ),
        {},
    ),
)
_BLANK: tuple[Line, ...] = (
    (FiSv("Valkoinen solu", "Vit cell"), FiSv("Kirjoita tähän.", "Skriv här."), {}),
    (
        FiSv("Harmaa solu", "Grå cell"),
        FiSv("Lasketaan kaavalla. Älä kirjoita siihen.", "Räknas med en formel. Skriv inte i den."),
        style.CALCULATED,
    ),
    (
        FiSv("Uusi rivi", "Ny rad"),
        FiSv(
            "Kirjoita heti viimeisen rivin alle. Asiakastunnuksella kerrotaan, kenen rivi on.",
            "Skriv direkt under den sista raden. Klientnumret berättar vems raden är.",
        ),
        {},
    ),
)
_ALWAYS: tuple[tuple[Words, FiSv, Level | None], ...] = (
    (
        LATE,
        FiSv(
            "Punainen: tarkistuspäivä on ennen kauden loppua, tai tukisuunnitelma ei valmistunut ajoissa.",
            "Röd: översynens dag är före periodens slut, eller så blev stödplanen inte klar i tid.",
        ),
        Level.LATE,
    ),
    (
        FiSv("14 pv", "14 dagar"),
        FiSv(
            "Keltainen: tarkistuspäivä on enintään 14 päivän päässä kauden lopusta.",
            "Gul: översynens dag är högst 14 dagar från periodens slut.",
        ),
        Level.SOON,
    ),
    (FiSv("Päivä", "Dag"), FiSv("Kirjoita 20.11.2026.", "Skriv 20.11.2026."), None),
    (
        FiSv("kyllä, ei, tyhjä", "ja, nej, tomt"),
        FiSv(
            "Tyhjä tarkoittaa, ettei tiedetä. Se ei ole sama kuin ei.",
            "Tomt betyder att man inte vet. Det är inte samma sak som nej.",
        ),
        None,
    ),
    (
        "–",
        FiSv(
            "Lukua ei voi laskea: ei ole mitään mistä laskea. Se ei ole nolla.",
            "Talet kan inte räknas: det finns ingenting att räkna det ur. Det är inte noll.",
        ),
        None,
    ),
    (
        FiSv("Kausi", "Period"),
        FiSv(
            "Yhteenvedon kausi ohjaa kaikkia lukuja ja merkintöjä. Tietokoneen kello ei vaikuta niihin.",
            "Sammandragets period styr alla tal och märken. Datorns klocka påverkar dem inte.",
        ),
        None,
    ),
    (
        FiSv("Tilannepäivä", "Lägesdag"),
        FiSv(
            "Päivä, jolta suunnitelmien tarkistuspäivät ovat. Aiemman kauden lukua 19 ei voi laskea niistä.",
            "Den dag som planernas översynsdagar är från. Tal 19 för en tidigare period kan inte räknas ur dem.",
        ),
        None,
    ),
    (
        FiSv("Rivejä taulukon alla", "Rader under tabellen"),
        FiSv(
            "Jos Yhteenvedon tarkistus ei ole nolla, rivi on taulukon alla eikä luvuissa. Vedä taulukon kulma sen yli.",
            "Om kontrollen i Sammandraget inte är noll står en rad under tabellen och inte med i talen. Dra "
            "tabellens hörn över den.",
        ),
        None,
    ),
    (
        FiSv("Asiakastunnus", "Klientnummer"),
        FiSv(
            "Työkirjassa ei ole nimiä, henkilötunnuksia eikä diagnooseja. Älä kirjoita niitä tänne.",
            "I arbetsboken finns inga namn, personbeteckningar eller diagnoser. Skriv dem inte här.",
        ),
        None,
    ),
    (
        FiSv("Pienet luvut", "Små tal"),
        FiSv(
            "Palvelun ulkopuolelle annetaan vain lukuja, ja alle viiden asiakkaan luku peitetään.",
            "Utanför tjänsten ges bara tal, och ett tal för färre än fem klienter döljs.",
        ),
        None,
    ),
    (
        FiSv("Valmentajan rivit", "Arbetscoachens rader"),
        FiSv(
            "Rivi kuuluu valmentajalle, joka oli tehtävässä rivin päivänä. Toisen valmentajan rivit eivät ole "
            "luvuissa.",
            "En rad hör till den arbetscoach som hade uppgiften på radens dag. En annan arbetscoachs rader är "
            "inte med i talen.",
        ),
        None,
    ),
)


def explained(book: Book, subtitle: FiSv, tables: Sequence[Table], *, blank: bool) -> None:
    """Add the sheet."""
    sheet = book.sheet(_SHEET, _SHEET, subtitle, Tab.BASE)
    sheet.width(0, _WORD)
    sheet.width(1, _MEANING)
    for place, title in enumerate(
        (FiSv("Merkintä, luku tai sarake", "Märke, tal eller kolumn"), FiSv("Mitä se tarkoittaa", "Vad det betyder"))
    ):
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
    yield FiSv("Näin kirjoitat ja luet", "Så skriver och läser du"), POIS, {}
    yield from _BLANK if blank else _RETURNED
    for word, meaning, level in _ALWAYS:
        yield word, meaning, style.LEVELS[level] if level else {}
    for section, luvut in OSIOT:
        yield FiSv("Luvut: ", "Tal: ") + section, POIS, {}
        for luku in luvut:
            yield f"{luku.nro} " + luku.nimi, luku.sääntö, {}
    for table in tables:
        yield FiSv("Sarakkeet: ", "Kolumner: ") + table.sheet, POIS, {}
        for column in table.columns:
            if column.title in (CLIENT, ROW_ID) or (blank and column.field):
                continue
            grey = column.source is not Source.TYPED
            yield column.heading, column.note, style.CALCULATED if grey else {}
