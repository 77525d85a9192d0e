"""The model → the intake workbook: the sheets and columns that an office's list most likely has, ready to fill.

What is not shown is understood all the same; the sheet Sarakkeet lists every heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from lomake.fields import Field, Kind, Valinta
from lomake.ids import next_id
from lomake.language import POIS, YES_NO, FiSv, Language, joined, sama
from lomake.workbooks.intake_content import ASIAKKAALLA, OHJE, SHOWN, TIEDOLLA, TITLE, Example
from lomake.workbooks.layout import OHJEET
from lomake.workbooks.sheets import ARROW, ASIAKKAAT, ESIMERKKI, TUNNUS, Column, Sheet, sheet_called, sheets, tree_path
from lomake.workbooks.writing import NO_LIMITS, Book, Form
from lomake.workbooks.writing import Column as Shown

_KEY_HINT = FiSv(
    "Esimerkiksi LATU-0042: isoja kirjaimia A–Z, numeroita ja viivoja. Ei henkilötunnus.",
    "Till exempel LATU-0042: stora bokstäver A–Z, siffror och bindestreck. Inte personbeteckning.",
)
_HINTS = {
    Kind.TEXT: FiSv("Tekstiä.", "Fri text."),
    Kind.LONG: FiSv("Tekstiä, voi olla monta riviä (Alt + Enter).", "Fri text, kan ha flera rader (Alt + Enter)."),
    Kind.DATE: FiSv("Päivä, esimerkiksi 20.11.2026.", "Dag, till exempel 20.11.2026."),
    Kind.MONTH: FiSv("Kuukausi, esimerkiksi 8.2014.", "Månad, till exempel 8.2014."),
    Kind.TIME: FiSv("Kellonaika, esimerkiksi 9.30.", "Klockslag, till exempel 9.30."),
    Kind.BOOL: FiSv("kyllä tai ei. Jätä tyhjäksi, jos et tiedä.", "ja eller nej. Lämna tomt om du inte vet."),
    Kind.NUMBER: FiSv("Luku, esimerkiksi 37,5.", "Tal, till exempel 37,5."),
}
_DIGITS = {
    "postinumero": FiSv("Viisi numeroa, esimerkiksi 00100.", "Fem siffror, till exempel 00100."),
    "ammattiluokka": FiSv("Neljä numeroa, esimerkiksi 6113.", "Fyra siffror, till exempel 6113."),
}
_FORMS = {Kind.DATE: Form.DATE, Kind.NUMBER: Form.NUMBER, Kind.BOOL: Form.WORD}
_WIDTHS = {Kind.TEXT: 24, Kind.LONG: 40, Kind.DATE: 13, Kind.NUMBER: 11, Kind.BOOL: 12, Kind.REF: 14}
_NARROW = {"id": 10, "postinumero": 14, "ammattiluokka": 14, "puhelin": 18}
_KYLLÄ_EI = FiSv("L_kyllä_ei", "L_ja_nej")
_REFERENCE = (
    (FiSv("Taulukko", "Blad"), 26),
    (FiSv("Sarake", "Kolumn"), 44),
    (FiSv("Mitä kirjoitetaan", "Vad som skrivs"), 60),
    (FiSv("Polku", "Sökväg"), 46),
)
_INNER_CAPITAL = re.compile(r"(?<=[a-zåäö])(?=[A-ZÅÄÖ])")


def template(language: Language) -> bytes:
    """Return the intake workbook, ready to fill."""

    def say(words: FiSv) -> str:
        return words.of(language)

    help_page, known_columns, choices_page = map(say, OHJEET)
    book = Book(say(TITLE), language)
    book.page(help_page, say(TITLE), {say(heading): [say(line) for line in lines] for heading, lines in OHJE.items()})
    for name, example in SHOWN.items():
        sheet, columns = _sheet(name), _columns(name)
        shown = [_shown(sheet, column, language) for column in columns]
        key = Shown(say(TUNNUS), 16, band=shown[0].band, hint=say(_KEY_HINT))
        values = (
            _example(column.field, value, language) for column, value in zip(columns, example.values(), strict=True)
        )
        subtitle = ASIAKKAALLA if sheet.name == ASIAKKAAT else TIEDOLLA
        book.table(say(sheet.name), say(subtitle), [key, *shown], [[say(ESIMERKKI), *values]], example=True)
    reference = [Shown(say(title), width) for title, width in _REFERENCE]
    subtitle = FiSv(
        "Kaikki taulukot ja sarakkeet, jotka ohjelma tuntee. Otsikoksi käy myös polku.",
        "Alla blad och kolumner som programmet känner till. Som rubrik duger också sökvägen.",
    )
    rows = [[say(words) for words in row] for row in _reference()]
    book.table(known_columns, say(subtitle), reference, rows, grey=True)
    lists = {say(_KYLLÄ_EI): (say(FiSv("Kyllä tai ei", "Ja eller nej")), [say(word) for word in YES_NO.values()])}
    for choices, heading in _lists().items():
        lists[say(_list_name(choices))] = say(heading), [choice.label(language) for choice in choices]
    book.lists(choices_page, say(FiSv("Alasvetoluetteloiden valinnat", "Alternativen i rullgardinslistorna")), lists)
    return book.content()


def what(sheet: Sheet, column: Column) -> FiSv:
    """Return what is written into a cell of the column."""
    field = column.field
    if field.choices:
        if field.many:
            return FiSv(
                "Yksi tai useampi valinta, väliin puolipiste.", "Ett eller flera alternativ, semikolon emellan."
            )
        return FiSv("Valitse luettelosta.", "Välj ur listan.")
    if field.kind is Kind.REF:
        target, name = _sheet(field.kenttä.viite), field.kenttä.viite.rpartition(".")[2]
        if field.many:
            return FiSv(
                "Tunnuksia tai nimiä taulukosta {taulukko}, väliin puolipiste.",
                "Nummer eller namn från bladet {taulukko}, semikolon emellan.",
            ).format(taulukko=target.name)
        return FiSv(
            "Tunnus tai nimi taulukosta {taulukko}, esimerkiksi {tunnus}.",
            "Nummer eller namn från bladet {taulukko}, till exempel {tunnus}.",
        ).format(taulukko=target.name, tunnus=next_id(name, ()))
    if field.many:
        if field.kind is Kind.DATE:
            return FiSv("Päiviä, väliin puolipiste.", "Dagar, semikolon emellan.")
        return FiSv(
            "Tekstejä, jokainen omalla rivillään (Alt + Enter).", "Texter, var och en på sin rad (Alt + Enter)."
        )
    if field.name == "id":
        return FiSv(
            "Rivin tunnus, esimerkiksi {tunnus}. Tyhjään ohjelma antaa tunnuksen.",
            "Radens nummer, till exempel {tunnus}. Om det är tomt ger programmet ett nummer.",
        ).format(tunnus=next_id(sheet.lists[-1][-1], ()))
    if field.kind is Kind.NUMBER and field.kenttä.väli:
        least, greatest = field.kenttä.väli
        return FiSv(f"Luku väliltä {least}–{greatest}.", f"Ett tal mellan {least} och {greatest}.")
    return _DIGITS.get(field.name, _HINTS[field.kind])


def _reference() -> Iterator[tuple[FiSv, FiSv, FiSv, FiSv]]:
    """Yield every sheet and column that is understood; what Asiakkaat may tell of other branches, once."""
    for sheet in sheets():
        keys = () if sheet.name == ASIAKKAAT else (TUNNUS, *sheet.above)
        whose = FiSv("Kenen tai minkä rivi tämä on.", "Vem eller vad raden hör till.")
        yield from ((sheet.name, key, whose, POIS) for key in keys)
        for column in sheet.columns:
            if sheet.name == ASIAKKAAT and any(column.path[0] == other.path for other in sheets()[1:]):
                continue
            says = what(sheet, column)
            if column.field.choices:
                says += " " + joined(" · ", (choice.words for choice in column.field.choices))
            yield sheet.name, column.title, says, sama(tree_path(sheet, column))


def _sheet(name: str) -> Sheet:
    sheet = sheet_called(name)
    if sheet is None:
        raise LookupError(name)
    return sheet


def _columns(name: str) -> list[Column]:
    """Return the columns that a sheet of the workbook shows, in their order."""
    known = {".".join(column.path): column for column in _sheet(name).columns}
    return [known[field] for field in SHOWN[name]]


def _shown(sheet: Sheet, column: Column, language: Language) -> Shown:
    """Return how a column looks: wide enough for its longest word, with a drop-down for its choices."""
    field, title = column.field, column.title.of(language)
    choices = _KYLLÄ_EI if field.kind is Kind.BOOL else _list_name(field.choices) if field.choices else POIS
    return Shown(
        title,
        max(_width(field, language), 5 + max(map(len, re.split(r"[\s-]", title)))),
        Form.TEXT if field.many else _FORMS.get(field.kind, Form.TEXT),
        band=_band(sheet, column, language),
        choices=choices.of(language),
        several=field.many,
        limits=field.kenttä.väli or NO_LIMITS,
        hint=what(sheet, column).of(language),
    )


def _band(sheet: Sheet, column: Column, language: Language) -> str:
    """Return what stands above the heading: the part that the field is in, or else the sheet."""
    labels = column.labels(language)
    return sheet.name.of(language) if sheet.lists and len(labels) == 1 else labels[0]


def _example(field: Field, value: Example, language: Language) -> str | date | float | None:
    """Return what the example client has in a cell, its choices and kyllä or ei as the language has them."""
    if isinstance(value, FiSv):
        return value.of(language)
    if isinstance(value, str) and field.answers:
        swedish = field.answers_in_swedish
        return "; ".join(FiSv(one, swedish[one]).of(language) for one in value.split("; "))
    return value


def _width(field: Field, language: Language) -> int:
    if field.choices:
        return min(26, 6 + max(len(choice.label(language)) for choice in field.choices))
    return _NARROW.get(field.name, _WIDTHS.get(field.kind, 14))


@cache
def _lists() -> Mapping[type[Valinta], FiSv]:
    """Return what each list of choices is called: after its model, in Swedish after its first column."""
    found: dict[type[Valinta], FiSv] = {}
    for name in SHOWN:
        for column in _columns(name):
            if choices := column.field.choices:
                first = ARROW.join([_band(_sheet(name), column, "sv"), column.labels("sv")[-1]])
                found.setdefault(choices, FiSv(_spelt(choices), first))
    return found


def _list_name(choices: type[Valinta]) -> FiSv:
    """Return what the list is called in formulas."""
    return FiSv(f"L_{choices.__name__}", "_".join(["L", *re.findall(r"\w+", _lists()[choices].sv)]))


def _spelt(choices: type[Valinta]) -> str:
    """Return the name of the choices as words: SuostumuksenLaji is Suostumuksen laji."""
    return _INNER_CAPITAL.sub(" ", choices.__name__).capitalize()
