"""The sheet Yhteenveto of a kooste: the period, the figures, and how they part by reason, quality and branch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from lomake.aika import ikkuna
from lomake.fields import Valinta
from lomake.language import FiSv
from lomake.luvut import OSIOT, Luku, Muoto
from lomake.luvut.rivit import Aineisto, Kausi
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.paattaminen import PäättämisenSyy
from lomake.tiedot.tyonhaku import Toimiala
from lomake.tiedot.tyosuhde import Laatu, PäättymisenSyy
from lomake.workbooks import figures, style
from lomake.workbooks.book import HEADER_ROW, Book, Sheet, address, letters
from lomake.workbooks.checks import DAY_SHAPE, FIRST_DAY
from lomake.workbooks.figures import Text, View
from lomake.workbooks.kooste.columns import ANOTHER
from lomake.workbooks.style import Level, Look, Tab
from lomake.workbooks.tables import Calc, Plain, Table

SHEET = FiSv("Yhteenveto", "Sammandrag")
PERIOD = FiSv("Kausi", "Period")
PERIOD_BEGINS, PERIOD_ENDS = FiSv("Kausi alkaa", "Perioden börjar"), FiSv("Kausi päättyy", "Perioden slutar")
WEEKS_AWAY = FiSv("Poissaoloviikkoja", "Frånvaroveckor")
AWAY_TITLE = FiSv("Poissaolot", "Frånvaro")
AWAY_SHAPE = FiSv("Kirjoita viikot lukuna, esimerkiksi 1,5.", "Skriv veckorna som ett tal, till exempel 1,5.")
START, END, AWAY, WEEKS, DAY = "$C$4", "$C$5", "$C$6", "$C$7", "$G$4"
NAMES = {"Kausi_alku": START, "Kausi_loppu": END, "Tilannepäivä": DAY}
_FIRST = 8  # the row of the headings, counted from 0
_LOOKS = {
    Muoto.KOKONAINEN: Look.WHOLE,
    Muoto.DESIMAALI: Look.DECIMAL,
    Muoto.RAHA: Look.MONEY,
    Muoto.OSUUS: Look.SHARE,
}
_DEEPEST = 100_000  # the last row in which a typed row is looked for
_LEFT, _RIGHT = 5, 8  # the columns of the two rows of blocks


def view(rajat: Rajat) -> View:
    """Return where the figures of a kooste find their period: all rows but another coach's count."""
    since, until = "Asiakkaat[Valmentajalla alkaen]", "Asiakkaat[Valmentajalla saakka]"

    def client(day: str) -> str:
        return f'((({since}="")+({since}<={day}))>0)*((({until}="")+({until}>={day}))>0)'

    def rows(table: str) -> str:
        return f'({table}[{ANOTHER}]="")'

    row, limits = (ANOTHER, '""'), (since, until)
    return View("Kausi_alku", "Kausi_loppu", WEEKS, "Tilannepäivä", row, rows, client, "1", limits, rajat)


@dataclass(frozen=True, slots=True)
class Block:
    """A list beside the figures: a heading, the words, and the count of a word from its number and its cell."""

    title: FiSv
    words: Sequence[FiSv]
    count: Callable[[int, str], Calc]
    alarming: bool = False


def summary(book: Book, subtitle: FiSv, tables: Sequence[Table], data: Aineisto, kausi: Kausi) -> None:
    """Add the sheet; its cached values are those of the data."""
    sheet = book.sheet(SHEET, SHEET, subtitle, Tab.RESULT)
    for name, cell in NAMES.items():
        book.name(name, SHEET, cell)
    for place, width in enumerate((7, 40, 13, 48, 3, 44, 10, 3, 44, 10)):
        sheet.width(place, width)
    _period(sheet, data, kausi)
    _figures(sheet, view(data.rajat), data, kausi)
    left = [*_ended(view(data.rajat), data, kausi), _outside(tables)]
    for place, blocks in ((_LEFT, left), (_RIGHT, _left_and_begun(view(data.rajat), data, kausi))):
        row = _FIRST
        for block in blocks:
            row = _block(sheet, row, place, block)
    sheet.raw.freeze_panes(_FIRST + 1, 0)
    # Figures on one page, the blocks beside them on the next: fitted to one, they would be too small to read.
    sheet.raw.set_print_scale(70)
    sheet.raw.set_v_pagebreaks([_LEFT])
    sheet.protect()


def _period(sheet: Sheet, data: Aineisto, kausi: Kausi) -> None:
    note, label = (style.SUBTITLE | {"valign": "vcenter"},), ({"bold": True, "align": "right", "valign": "vcenter"},)
    rows: tuple[tuple[FiSv, Plain | Calc, Look, FiSv], ...] = (
        (
            PERIOD_BEGINS,
            kausi.alku,
            Look.DATE,
            FiSv("Kirjoita tähän kauden ensimmäinen päivä.", "Skriv periodens första dag här."),
        ),
        (
            PERIOD_ENDS,
            kausi.loppu,
            Look.DATE,
            FiSv(
                "Ja viimeinen päivä. Kaikki luvut ja merkinnät seuraavat tätä.",
                "Och den sista dagen. Alla tal och märken följer den här.",
            ),
        ),
        (
            WEEKS_AWAY,
            kausi.poissaoloviikkoja,
            Look.DECIMAL,
            FiSv(
                "Lomat ja muut poissaolot kaudella, viikkoina.",
                "Semestrar och annan frånvaro under perioden, i veckor.",
            ),
        ),
        (
            FiSv("Työviikkoja", "Arbetsveckor"),
            Calc(f"=NETWORKDAYS({START},{END})/5-{AWAY}", kausi.työviikkoja),
            Look.DECIMAL,
            FiSv(
                "Arkipäivät ÷ 5, poissaolot vähennettyinä. Arkipyhiä ei vähennetä.",
                "Vardagar ÷ 5, minus frånvaron. Helger på vardagar dras inte av.",
            ),
        ),
    )
    for row, (title, value, look, words) in enumerate(rows, 3):
        sheet.write(row, 1, title, *label)
        looks = (style.FIGURE,) if isinstance(value, Calc) else (style.INPUT,)
        sheet.write(row, 2, value, style.LOOKS[look], *looks)
        sheet.write(row, 3, words, *note, {"indent": 1})
    sheet.write(3, 5, FiSv("Tilannepäivä", "Lägesdag"), *label)
    sheet.write(3, 6, data.päivä, style.LOOKS[Look.DATE], style.FIGURE)
    sheet.write(4, 5, FiSv("Suunnitelmien tilanne on tältä päivältä.", "Planernas läge är från den här dagen."), *note)
    day = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "input_title": PERIOD}
    shape = FiSv("Kirjoita päivä, esimerkiksi 1.10.2026.", "Skriv en dag, till exempel 1.10.2026.")
    sheet.check("C4:C5", day | {"input_message": shape, "error_title": PERIOD, "error_message": DAY_SHAPE})
    number = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 60}
    sheet.check("C6", number | {"error_title": AWAY_TITLE, "error_message": AWAY_SHAPE})


def _figures(sheet: Sheet, view: View, data: Aineisto, kausi: Kausi) -> None:
    heads = (
        (FiSv("Nro", "Nr"), "left"),
        (FiSv("Luku", "Tal"), "left"),
        (FiSv("Arvo", "Värde"), "right"),
        (FiSv("Mitä luku kertoo", "Vad talet berättar"), "left"),
    )
    for place, (title, align) in enumerate(heads):
        sheet.write(_FIRST, place, title, style.HEADER, {"align": align, "indent": int(align == "left")})
    row, before = _FIRST + 1, 0
    for section, luvut in OSIOT:
        for place in range(4):
            sheet.write(row, place, section if place == 0 else None, style.SECTION)
        row += 1
        for luku in luvut:
            _figure(sheet, row, luku, luku.nro != before, figures.formula(luku, view), luku.laske(data, kausi))
            before = luku.nro
            row += 1


def _figure(sheet: Sheet, row: int, luku: Luku, numbered: bool, text: Text, value: Plain) -> None:  # noqa: FBT001
    note = {"font_color": style.NOTE, "indent": 1} | style.ROW_LINE
    sheet.write(row, 0, luku.nro if numbered else None, note, {"align": "left"})
    sheet.write(row, 1, luku.nimi, style.ROW_LINE, {"indent": 1})
    shown = style.NOTHING if value is None else value
    sheet.write(row, 2, Calc(text.text, shown, text.array), style.LOOKS[_LOOKS[luku.muoto]], style.FIGURE)
    sheet.write(row, 3, luku.kertoo or None, note)


def _block(sheet: Sheet, row: int, place: int, block: Block) -> int:
    """Write a block, and return the row where the next one below it begins."""
    sheet.write(row, place, block.title, style.HEADER, {"align": "left", "indent": 1})
    sheet.write(row, place + 1, FiSv("Määrä", "Antal"), style.HEADER, {"align": "right"})
    for number, word in enumerate(block.words):
        row += 1
        sheet.write(row, place, word, style.ROW_LINE, {"indent": 1})
        calc = block.count(number, address(row, place))
        sheet.write(row, place + 1, calc, style.LOOKS[Look.WHOLE], style.FIGURE)
        if block.alarming:
            cell = address(row, place + 1)
            sheet.colour(cell, f"={cell}>0", Level.LATE)
    return row + 2


def _jobs_ended(
    view: View, column: str, choices: type[Valinta], found: Iterable[Enum | None]
) -> Callable[[int, str], Calc]:
    held, listed = list(found), list(choices)
    return lambda at, cell: Calc(figures.ended_by(view, column, cell), _count(held, listed[at]))


def _count(held: Iterable[Enum | None], one: Enum) -> int:
    return sum(other is one for other in held)


def _words(choices: type[Valinta]) -> list[FiSv]:
    return [choice.words for choice in choices]


def _ended(view: View, data: Aineisto, kausi: Kausi) -> list[Block]:
    """Return how the employments that ended part."""
    ended = [työ for työ in data.työt if työ.työsuhde and not työ.toisen and työ.päättyi in kausi]
    reasons = _jobs_ended(view, "Päättymissyy", PäättymisenSyy, [työ.syy for työ in ended])
    quality = _jobs_ended(view, "Päättymisen laatu", Laatu, [työ.laatu for työ in ended])
    return [
        Block(
            FiSv("Päättyneet työsuhteet syittäin", "Avslutade anställningar enligt orsak"),
            _words(PäättymisenSyy),
            reasons,
        ),
        Block(
            FiSv("Päättyneet työsuhteet laadun mukaan", "Avslutade anställningar enligt art"), _words(Laatu), quality
        ),
    ]


def _left_and_begun(view: View, data: Aineisto, kausi: Kausi) -> list[Block]:
    """Return how the clients who left part by reason, and the jobs of a year by branch."""
    left = [rivi.syy for rivi in data.asiakkaat if rivi.päättyi and rivi.päättyi in kausi and rivi.on_oma(rivi.päättyi)]
    year = ikkuna(kausi.loppu, data.rajat[Raja.TYÖJAKSO])
    begun = [työ.toimiala for työ in data.työt if työ.avoin and not työ.toisen and työ.alkoi in year]
    reasons, branches = list(PäättämisenSyy), list(Toimiala)

    def by_reason(at: int, cell: str) -> Calc:
        text = figures.clients_ended_by(view, cell)
        return Calc(text.text, _count(left, reasons[at]), text.array)

    def by_branch(at: int, cell: str) -> Calc:
        return Calc(figures.year_by_branch(view, cell), _count(begun, branches[at]))

    return [
        Block(
            FiSv("Päättyneet asiakkuudet syittäin", "Avslutade klientrelationer enligt orsak"),
            _words(PäättämisenSyy),
            by_reason,
        ),
        Block(
            FiSv("Avoimet työt toimialoittain, 12 kk", "Öppna arbeten enligt bransch, 12 mån."),
            _words(Toimiala),
            by_branch,
        ),
    ]


def _outside(tables: Sequence[Table]) -> Block:
    """Return the check for rows typed below a table, which the figures do not see."""

    def outside(at: int, _: str) -> Calc:
        table = tables[at]
        column = letters(table.place(table.key))
        cells = f"{table.sheet.fi}!${column}${HEADER_ROW + 2}:${column}${_DEEPEST}"
        return Calc(f"=COUNTA({cells})-COUNTA({table.name}[{table.key}])", 0)

    return Block(
        FiSv("Tarkistus: rivejä taulukon alla", "Kontroll: rader under tabellen"),
        [table.sheet for table in tables],
        outside,
        alarming=True,
    )
