"""The parts of an Excel workbook → what breaks it: names and tables; the sheets themselves are read in sheets.py."""

from __future__ import annotations

import re
from collections import Counter

from lxml import etree

from lomake.eheys import properties
from lomake.eheys.container import Container
from lomake.eheys.faults import COLUMN, SHEET, Faults
from lomake.eheys.sheets import MAIN, Shared, Sheet, TableOnSheet, area, unescaped
from lomake.language import FiSv

_BROKEN_NAME = re.compile(r"[\[\]:*?/\\]|^'|'$")
_LONGEST_NAME = 31
_ABSOLUTE_PATH = b"absPath"



def check(held: Container, main: str, faults: Faults) -> None:
    """Tell of every fault of the workbook whose part is `main`; when that is no workbook, only this."""
    root = held.trees[main]
    if root.tag != f"{MAIN}workbook":
        faults.add("eheys-tuntematon")
        return
    _check_names(root, faults)
    properties.check(held, faults)
    if _ABSOLUTE_PATH in held.sound[main]:
        faults.add("eheys-metatieto", mitä=FiSv("työkirjan polku levyllä", "arbetsbokens sökväg på disken"))
    shared = _shared(held, main, faults)
    formats = _formats(held, main)
    targets = {relation.id: relation.target for relation in held.relations.get(main, ())}
    names: Counter[str] = Counter()
    for number, element in enumerate(root.iterfind(f"{MAIN}sheets/{MAIN}sheet"), 1):
        part = next((targets.get(str(value), "") for key, value in element.items() if str(key).endswith("}id")), "")
        if part not in held.sound:
            continue  # told with the relations, or as a broken part
        tables = [_table(held.trees[name]) for name in held.of(part, "table") if name in held.trees]
        for table in tables:
            names[table.name.lower()] += 1
        words = SHEET + f" {number}"
        _check_tables(tables, words, faults)
        try:
            Sheet(words, shared, formats, tables, faults).check(held.sound[part])
        except etree.XMLSyntaxError:
            faults.add("eheys-xml-rikki", part)
    if any(count > 1 for count in names.values()):
        faults.add("eheys-taulukon-nimi-kahdesti")


def _check_names(root: etree._Element, faults: Faults) -> None:
    seen: set[str] = set()
    for number, element in enumerate(root.iterfind(f"{MAIN}sheets/{MAIN}sheet"), 1):
        name = element.get("name", "")
        if not name or len(name) > _LONGEST_NAME or _BROKEN_NAME.search(name) or name.lower() == "history":
            faults.add("eheys-taulukon-nimi", SHEET + f" {number}")
        if name.lower() in seen:
            faults.add("eheys-taulukon-nimi-kahdesti", SHEET + f" {number}")
        seen.add(name.lower())
    if not seen:
        faults.add("eheys-ei-taulukoita")
    defined = [(one.get("name", "").lower(), one.get("localSheetId")) for one in root.iter(f"{MAIN}definedName")]
    if len(set(defined)) < len(defined):
        faults.add("eheys-nimi-kahdesti")
    if any("#REF!" in (one.text or "") for one in root.iter(f"{MAIN}definedName")):
        faults.add("eheys-nimi-rikki")


def _shared(held: Container, main: str, faults: Faults) -> Shared:
    for name in held.of(main, "sharedStrings"):
        try:
            return Shared.read(held.sound[name])
        except etree.XMLSyntaxError:  # a text that is longer than lxml takes
            faults.add("eheys-xml-rikki", name)
    return Shared(())


def _formats(held: Container, main: str) -> int:
    """Return how many formats of a cell the workbook has; 0 when that is not known."""
    roots = (held.trees[name] for name in held.of(main, "styles") if name in held.trees)
    return next((len(found) for root in roots if (found := root.find(f"{MAIN}cellXfs")) is not None), 0)


def _table(root: etree._Element) -> TableOnSheet:
    columns = list(root.iter(f"{MAIN}tableColumn"))
    return TableOnSheet(
        name=root.get("displayName", ""),
        cells=area(root.get("ref", "")),
        has_header=root.get("headerRowCount", "1") != "0",
        has_totals=root.get("totalsRowCount", "0") != "0",
        columns=tuple(unescaped(one.get("name", "")) for one in columns),
    )


def _check_tables(tables: list[TableOnSheet], words: FiSv, faults: Faults) -> None:
    for table in tables:
        count = Counter(name.lower() for name in table.columns)
        for number, name in enumerate(table.columns, 1):
            if count[name.lower()] > 1:
                faults.add("eheys-sarake-kahdesti", words, COLUMN + f" {number}")
        if table.cells is None or table.cells.width != len(table.columns):
            faults.add("eheys-taulukon-alue", words)
