"""A table → the same table with its rows broken like lines of text, where its cells have no room side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import pairwise

from lxml import etree

from lomake.word import controls as sdt
from lomake.word.controls import Kind
from lomake.word.large.elements import Scale, above, child, insert, keep, number, put
from lomake.word.measure import advance
from lomake.word.package import W

_ORDINARY = 10.5
"""Points of text in our own templates, for which the twips below are."""
_FIELD_ROW = 700
"""The least height of a row that has a name above an answer, in twips, in text of ordinary size."""
_STEPS = 24
"""Cells begin and end at so many parts of the line, so that those of many rows stand in line."""
_ROUNDING = 20
"""Twips by which cells may be wider than the line."""
_NARROWEST = 1250
"""A column of our own templates that holds a date, in twips."""
_LISTED = 3
"""The most columns that a list in large print has side by side."""
_SIDES = 240
"""What a cell leaves empty beside its words, in twips."""
_BOLD = 1.08
_RECORD = {"val": "single", "sz": "12", "space": "0", "color": "0B4A57"}
_IN_ROW = {f"{W}{name}" for name in ("tblPrEx", "trPr", "tc")}
_AFTER_BORDERS = {f"{W}{name}" for name in (
    "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark",
)}  # fmt: skip
_MERGED = (f"{W}vMerge", f"{W}hMerge", f"{W}gridBefore", f"{W}tbl")


def break_rows(table: etree._Element, scale: Scale, line: int) -> None:
    """Part the rows of a table that hold more than the line has room for in large text; `line` is in twips."""
    rows = [row for row in table.iter(f"{W}tr") if next(row.iterancestors(f"{W}tbl")) is table]
    total = sum(number(column, "w") for column in table.iterfind(f"{W}tblGrid/{W}gridCol"))
    if not rows or not total or not all(map(_is_plain, rows)):
        return
    total = max(total, min(line, scale.of(total)))
    if rows[0].find(f"{W}trPr/{W}tblHeader") is not None:
        header, *rows = rows
        heads = _cells(header)
        is_list = bool(rows) and all(_is_item(row, len(heads)) for row in rows)
        if not is_list or next(sdt.controls(header), None) is not None or _hold(heads, scale):
            return
        names: dict[etree._Element, Sequence[etree._Element | None]] = {}
        for row in rows:
            names[row] = heads
            _make_card(row, heads, scale)
        above(header).remove(header)
        for look in table.iterfind(f"{W}tblPr/{W}tblLook"):
            put(look, val="0600", firstRow="0")
    else:
        if not all(_is_named(cell) for row in rows if len(_cells(row)) > 1 for cell in _cells(row)):
            return
        names = {row: [cell.find(f"{W}p") for cell in _cells(row)] for row in rows}
    _lay_out(table, rows, {row: _lines(_cells(row), names[row], scale, total) for row in rows}, total)


def _lines(
    cells: Sequence[etree._Element], names: Sequence[etree._Element | None], scale: Scale, total: int
) -> list[list[int]]:
    """Return how many steps each cell takes, line by line; `names` holds the words that name each."""
    lines: list[list[int]] = [[]]
    for cell, name in zip(cells, names, strict=True):
        need = min(total, max(scale.of(_width(cell)), _least(name, scale)))
        if lines[-1] and sum(lines[-1]) + need > total + _ROUNDING:
            lines.append([])
        lines[-1].append(need)
    return [_shares(line) for line in lines]


def _hold(heads: Sequence[etree._Element], scale: Scale) -> bool:
    """Tell whether the columns of a list have room side by side."""
    narrowest = round(_NARROWEST * scale.points / _ORDINARY)
    return len(heads) <= _LISTED and all(max(narrowest, _least(head, scale)) <= _width(head) for head in heads)


def _least(name: etree._Element | None, scale: Scale) -> int:
    """Return the room that the longest word of a name takes in bold; at a soft hyphen a word may be parted."""
    texts = (text.text or "" for text in name.iter(f"{W}t")) if name is not None else ()
    words = (word for text in texts for word in text.replace("\u00ad", "- ").split())
    return round(max((advance(word, scale.points) for word in words), default=0) * _BOLD) + _SIDES


def _is_plain(row: etree._Element) -> bool:
    return (
        all(child.tag in _IN_ROW for child in row)
        and next(row.iter(*_MERGED), None) is None
        and all(_width(cell) for cell in _cells(row))
    )


def _is_named(cell: etree._Element) -> bool:
    """Tell whether a cell has its name in a paragraph of its own above the answer."""
    paragraphs = cell.findall(f"{W}p")
    return len(paragraphs) > 1 and next(paragraphs[0].iter(f"{W}t"), None) is not None


def _is_item(row: etree._Element, columns: int) -> bool:
    """Tell whether the row repeats as a whole, so that its lines are copied together in Word."""
    nearest = next(sdt.around(row), None)
    return nearest is not None and nearest.kind is Kind.ITEM and len(_cells(row)) == columns


def _make_card(row: etree._Element, heads: Sequence[etree._Element], scale: Scale) -> None:
    """Put the heading of each column above its cell, and a line above the record, which may become several rows."""
    for cell, head in zip(_cells(row), heads, strict=True):
        properties = child(cell, "tcPr", first=True)
        for paragraph in reversed(head.findall(f"{W}p")):
            properties.addnext(deepcopy(paragraph))
        for old in properties.findall(f"{W}tcBorders"):
            properties.remove(old)
        borders = etree.Element(f"{W}tcBorders")
        put(etree.SubElement(borders, f"{W}top"), **_RECORD)
        insert(properties, borders, _AFTER_BORDERS)
    for height in row.iterfind(f"{W}trPr/{W}trHeight"):
        put(height, val=max(round(_FIELD_ROW * scale.points / _ORDINARY), number(height, "val")))


def _lay_out(
    table: etree._Element, rows: Sequence[etree._Element], lines: dict[etree._Element, list[list[int]]], total: int
) -> None:
    """Give each row its lines, and the table a grid of their edges; the lines of a row stay together."""
    ends = {sum(line[:n]) for parted in lines.values() for line in parted for n in range(len(line) + 1)}
    edges = sorted(ends)
    at = {edge: round(edge * total / _STEPS) for edge in edges}
    for row in rows:
        parted = list(_parted(row, lines[row]))
        for nth, (line, widths) in enumerate(zip(parted, lines[row], strict=True), 1):
            start = 0
            for cell, width in zip(_cells(line), widths, strict=True):
                _set_width(cell, at[start + width] - at[start], edges.index(start + width) - edges.index(start))
                start += width
            # All rows of a table glued together would be more than a page
            kept = nth < len(parted) or (row is rows[-1] and any(True for _ in line.iter(f"{W}keepNext")))
            keep(line.iter(f"{W}p"), with_next=kept)
    for whole in table.iterfind(f"{W}tblPr/{W}tblW"):
        put(whole, w=total, type="dxa")
    grid = child(table, "tblGrid")
    for column in list(grid):
        grid.remove(column)
    for left, right in pairwise(at[edge] for edge in edges):
        put(etree.SubElement(grid, f"{W}gridCol"), w=right - left)


def _parted(row: etree._Element, lines: Sequence[Sequence[int]]) -> Iterator[etree._Element]:
    """Yield the rows that a row becomes: itself with the cells of its first line, and one for each line below."""
    cells = _cells(row)
    for name in ("gridAfter", "wAfter"):
        for old in row.findall(f"{W}trPr/{W}{name}"):
            above(old).remove(old)
    last = row
    for nth, line in enumerate(lines):
        if nth:
            below = etree.Element(f"{W}tr")
            below.extend(deepcopy(one) for one in row if one.tag != f"{W}tc")
            last.addnext(below)
            last = below
            for cell in cells[: len(line)]:
                for top in cell.findall(f"{W}tcPr/{W}tcBorders"):
                    above(top).remove(top)
                below.append(cell)
        cells = cells[len(line) :]
        yield last


def _shares(needs: Sequence[int]) -> list[int]:
    """Return how many steps of the line cells of such widths take: all of them, none less than one."""
    wanted = [need * _STEPS / sum(needs) for need in needs]
    given = [max(1, int(want)) for want in wanted]
    for _ in range(_STEPS - sum(given)):
        given[max(range(len(given)), key=lambda cell: wanted[cell] - given[cell])] += 1
    return given


def _set_width(cell: etree._Element, twips: int, span: int) -> None:
    properties = child(cell, "tcPr", first=True)
    for old in properties.findall(f"{W}gridSpan"):
        properties.remove(old)
    width = properties.find(f"{W}tcW")
    if width is not None:
        put(width, w=twips)
        if span > 1:
            made = etree.Element(f"{W}gridSpan")
            put(made, val=span)
            width.addnext(made)


def _cells(row: etree._Element) -> list[etree._Element]:
    return row.findall(f"{W}tc")


def _width(cell: etree._Element) -> int:
    width = cell.find(f"{W}tcPr/{W}tcW")
    return number(width, "w") if width is not None and width.get(f"{W}type") == "dxa" else 0
