"""The model → the intake workbook: the sheets and columns that an office's list most likely has, ready to fill.

What is not shown is understood all the same; the sheet Sarakkeet lists every heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lomake.fields import Field, Kind, Valinta
from lomake.ids import next_id
from lomake.workbooks.intake_content import ASIAKKAALLA, OHJE, SHOWN, TIEDOLLA
from lomake.workbooks.sheets import ASIAKKAAT, ESIMERKKI, TUNNUS, Column, Sheet, sheet_called, sheets, tree_path
from lomake.workbooks.writing import NO_LIMITS, Book, Form
from lomake.workbooks.writing import Column as Shown

_KEY_HINT = "Esimerkiksi LATU-0042: isoja kirjaimia A–Z, numeroita ja viivoja. Ei henkilötunnus."
_HINTS = {
    Kind.TEXT: "Tekstiä.",
    Kind.LONG: "Tekstiä, voi olla monta riviä (Alt + Enter).",
    Kind.DATE: "Päivä, esimerkiksi 20.11.2026.",
    Kind.MONTH: "Kuukausi, esimerkiksi 8.2014.",
    Kind.TIME: "Kellonaika, esimerkiksi 9.30.",
    Kind.BOOL: "kyllä tai ei. Jätä tyhjäksi, jos et tiedä.",
    Kind.NUMBER: "Luku, esimerkiksi 37,5.",
}
_DIGITS = {"postinumero": "Viisi numeroa, esimerkiksi 00100.", "ammattiluokka": "Neljä numeroa, esimerkiksi 6113."}
_FORMS = {Kind.DATE: Form.DATE, Kind.NUMBER: Form.NUMBER, Kind.BOOL: Form.WORD}
_WIDTHS = {Kind.TEXT: 24, Kind.LONG: 40, Kind.DATE: 13, Kind.NUMBER: 11, Kind.BOOL: 12, Kind.REF: 14}
_NARROW = {"id": 10, "postinumero": 14, "ammattiluokka": 14, "puhelin": 18}
_KYLLÄ_EI = "L_kyllä_ei"
_INNER_CAPITAL = re.compile(r"(?<=[a-zåäö])(?=[A-ZÅÄÖ])")


def template() -> bytes:
    """Return the intake workbook, ready to fill."""
    book = Book("Asiakasluettelon tuonti")
    book.page("Ohje", "Asiakasluettelon tuonti", OHJE)
    lists = {_KYLLÄ_EI: ("Kyllä tai ei", ["kyllä", "ei"])}
    for name, shown in SHOWN.items():
        sheet = _sheet(name)
        known = {".".join(column.path): column for column in sheet.columns}
        columns = [known[field] for field in shown]
        first = _shown(sheet, columns[0])
        key = Shown(TUNNUS, 16, band=first.band, hint=_KEY_HINT)
        rows = [[ESIMERKKI, *shown.values()]]
        table = [key, *(_shown(sheet, column) for column in columns)]
        book.table(name, ASIAKKAALLA if name == ASIAKKAAT else TIEDOLLA, table, rows, example=True)
        for choices in (column.field.choices for column in columns):
            if choices:
                lists[_list_name(choices)] = (_spelt(choices), [choice.value for choice in choices])
    reference = [Shown("Taulukko", 26), Shown("Sarake", 44), Shown("Mitä kirjoitetaan", 60), Shown("Polku", 46)]
    subtitle = "Kaikki taulukot ja sarakkeet, jotka ohjelma tuntee. Otsikoksi käy myös polku."
    book.table("Sarakkeet", subtitle, reference, list(_reference()), grey=True)
    book.lists("Valinnat", "Alasvetoluetteloiden valinnat", lists)
    return book.content()


def what(sheet: Sheet, column: Column) -> str:
    """Return what is written into a cell of the column."""
    field = column.field
    if field.choices:
        return "Yksi tai useampi valinta, väliin puolipiste." if field.many else "Valitse luettelosta."
    if field.kind is Kind.REF:
        target, name = _sheet(field.kenttä.viite), field.kenttä.viite.rpartition(".")[2]
        one = f"esimerkiksi {next_id(name, ())}"
        return (
            f"Tunnuksia tai nimiä taulukosta {target.name}, väliin puolipiste."
            if field.many
            else f"Tunnus tai nimi taulukosta {target.name}, {one}."
        )
    if field.many:
        return (
            "Päiviä, väliin puolipiste."
            if field.kind is Kind.DATE
            else "Tekstejä, jokainen omalla rivillään (Alt + Enter)."
        )
    if field.name == "id":
        return f"Rivin tunnus, esimerkiksi {next_id(sheet.lists[-1][-1], ())}. Tyhjään ohjelma antaa tunnuksen."
    if field.kind is Kind.NUMBER and field.kenttä.väli:
        return f"Luku väliltä {field.kenttä.väli[0]}–{field.kenttä.väli[1]}."
    return _DIGITS.get(field.name, _HINTS[field.kind])


def _reference() -> Iterator[tuple[str, str, str, str]]:
    """Yield every sheet and column that is understood; what Asiakkaat may tell of other branches, once."""
    for sheet in sheets():
        keys = () if sheet.name == ASIAKKAAT else (TUNNUS, *sheet.above)
        yield from ((sheet.name, key, "Kenen tai minkä rivi tämä on.", "") for key in keys)
        for column in sheet.columns:
            if sheet.name == ASIAKKAAT and any(column.path[0] == other.path for other in sheets()[1:]):
                continue
            says = what(sheet, column)
            if column.field.choices:
                says += " " + " · ".join(choice.value for choice in column.field.choices)
            yield sheet.name, column.title, says, tree_path(sheet, column)


def _sheet(name: str) -> Sheet:
    sheet = sheet_called(name)
    if sheet is None:
        raise LookupError(name)
    return sheet


def _shown(sheet: Sheet, column: Column) -> Shown:
    """Return how a column looks: wide enough for its longest word, with a drop-down for its choices."""
    field = column.field
    choices = _list_name(field.choices) if field.choices else ""
    return Shown(
        column.title,
        max(_width(field), 5 + max(map(len, re.split(r"[\s-]", column.title)))),
        Form.TEXT if field.many else _FORMS.get(field.kind, Form.TEXT),
        band=sheet.name if sheet.lists and len(column.labels) == 1 else column.labels[0],
        choices=_KYLLÄ_EI if field.kind is Kind.BOOL else choices,
        several=field.many,
        limits=field.kenttä.väli or NO_LIMITS,
        hint=what(sheet, column),
    )


def _width(field: Field) -> int:
    if field.choices:
        return min(26, 6 + max(len(choice.value) for choice in field.choices))
    return _NARROW.get(field.name, _WIDTHS.get(field.kind, 14))


def _list_name(choices: type[Valinta]) -> str:
    return f"L_{choices.__name__}"


def _spelt(choices: type[Valinta]) -> str:
    """Return the name of the choices as words: SuostumuksenLaji is Suostumuksen laji."""
    return _INNER_CAPITAL.sub(" ", choices.__name__).capitalize()
