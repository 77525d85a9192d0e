"""A form's Word bytes → the same form in large print: the same fields and words, still on A4.

    sizes    all text at least so large; rows, writing lines and hanging indents grow with it
    rows     a table row is broken like a line of text: as many cells side by side as have room. A list of more columns
             than the line holds becomes cards, the heading of each column above its cell
    boxes    check boxes that stand in columns come one below another

What is not plain (merged cells, a table within a table, a row that is in no repeating section) keeps its shape and only
grows. Header and footer are three quarters of the text: who made the form, and the number of the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from itertools import pairwise

from lxml import etree

from lomake.word import controls as sdt
from lomake.word import package
from lomake.word.controls import Kind
from lomake.word.markup import NBSP, advance
from lomake.word.package import W

LARGE = 16
"""Points of text in large print, as associations of people with low vision ask."""
_ORDINARY = 10.5
"""Points of text in our own templates, for which the twips below are."""
_WORDS_OWN = 10
"""Points of text in a document that does not say."""
_LARGEST = 28
_SMALL = 0.75
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
_BOX_INDENT = 1.7
"""A check box and the spaces after it, in sizes of the text."""
_RECORD = {"val": "single", "sz": "12", "space": "0", "color": "0B4A57"}
_SIZES = (f"{W}sz", f"{W}szCs")
_AFTER_SIZE = {f"{W}{name}" for name in (
    "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout",
    "specVanish", "oMath",
)}  # fmt: skip
_AFTER_INDENT = {f"{W}{name}" for name in (
    "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
    "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
)}  # fmt: skip
_IN_ROW = {f"{W}{name}" for name in ("tblPrEx", "trPr", "tc")}
_MERGED = (f"{W}vMerge", f"{W}hMerge", f"{W}gridBefore", f"{W}tbl")


def enlarged(docx: bytes, points: int = LARGE) -> bytes:
    """Return the form with text of `points` at least; the same form always gives the same bytes.

    Its ordinary text becomes as large, and what differs from that stays in proportion.

    Raises WordTemplateError when the file is no Word document.
    """
    parts = package.read(docx, name="")
    stories, page = package.stories(parts), _Page(points, _points_of(parts))
    for name in [name for name in parts if name.startswith("word/") and name.endswith(".xml")]:
        root = package.parse(parts[name])
        page.grow(root)
        if stories.get(name) == package.BODY:
            line = _line(root)
            for table in list(root.iter(f"{W}tbl")):
                page.break_rows(table, line)
            for paragraph in list(root.iter(f"{W}p")):
                page.stack_boxes(paragraph)
        elif root.tag in (f"{W}hdr", f"{W}ftr"):
            page.set_small(root)
        parts[name] = package.serialize(root).encode()
    return package.pack(package.deflate(name, data, level=3) for name, data in parts.items())


class _Page:
    """A page of larger text, and what has room on it."""

    def __init__(self, points: int, before: float) -> None:
        self._points, self._ratio = points, max(1.0, points / before)
        self._narrowest, self._field_row = (round(one * points / _ORDINARY) for one in (_NARROWEST, _FIELD_ROW))

    def grow(self, root: etree._Element) -> None:
        """Enlarge every size that the part names, and the heights and indents that go with text."""
        for size in root.iter(*_SIZES):
            _set(size, val=self._size(_number(size, "val")))
        for spacing in root.iter(f"{W}spacing"):
            if spacing.get(f"{W}lineRule") == "exact":
                _set(spacing, line=self._scaled(_number(spacing, "line")))
        for height in root.iter(f"{W}trHeight"):
            _set(height, val=self._scaled(_number(height, "val")))
        for indent in root.iter(f"{W}ind"):
            if indent.get(f"{W}hanging") is not None:
                for side in ("left", "start", "hanging"):
                    if indent.get(f"{W}{side}") is not None:
                        _set(indent, **{side: self._scaled(_number(indent, side))})
                for tab in _above(indent).iterfind(f"{W}tabs/{W}tab"):  # the one after a check box
                    _set(tab, pos=self._scaled(_number(tab, "pos")))
        if root.tag == f"{W}styles":
            self._set_default(root)

    def set_small(self, root: etree._Element) -> None:
        """Give header or footer its own size, whatever the styles of the text in it."""
        for run in root.iter(f"{W}r"):
            properties = run.find(f"{W}rPr")
            if properties is None:
                properties = etree.Element(f"{W}rPr")
                run.insert(0, properties)
            _set_size(properties, round(2 * self._points * _SMALL))

    def break_rows(self, table: etree._Element, line: int) -> None:
        """Part the rows of a table that hold more than the line has room for in large text; `line` is in twips."""
        rows = [row for row in table.iter(f"{W}tr") if next(row.iterancestors(f"{W}tbl")) is table]
        total = sum(_number(column, "w") for column in table.iterfind(f"{W}tblGrid/{W}gridCol"))
        if not rows or not total or not all(map(_is_plain, rows)):
            return
        total = max(total, min(line, self._scaled(total)))
        header = rows[0] if rows[0].find(f"{W}trPr/{W}tblHeader") is not None else None
        if header is None:
            if not all(_is_named(cell) for row in rows if len(_cells(row)) > 1 for cell in _cells(row)):
                return
            lines = {row: self._lines(row, [cell.findall(f"{W}p")[:1] for cell in _cells(row)], total) for row in rows}
        else:
            heads, rows = _cells(header), rows[1:]
            if not rows or not all(_is_item(row, len(heads)) for row in rows) or self._holds(heads):
                return
            lines = {row: self._lines(row, [list(head.iter(f"{W}p")) for head in heads], total) for row in rows}
            for row in rows:
                _put_heads(row, heads)
                _mark_record(row)
                _set_height(row, self._field_row)
            _above(header).remove(header)
            for look in table.iterfind(f"{W}tblPr/{W}tblLook"):
                _set(look, val="0600", firstRow="0")
        _lay_out(table, rows, lines, total)

    def stack_boxes(self, paragraph: etree._Element) -> None:
        """Let each check box of a paragraph, that tabs would put into a column, begin a paragraph of its own."""
        pieces: list[list[etree._Element]] = [[]]
        tabs: list[etree._Element] = []
        boxes = 0
        for child in [child for child in paragraph if child.tag != f"{W}pPr"]:
            is_box = child.tag == f"{W}sdt" and sdt.kind_of(child) is Kind.CHECKBOX
            if _is_tab(child):
                tabs.append(child)
                continue
            if tabs and boxes and (is_box or child.tag == f"{W}bookmarkStart"):
                pieces.append([])
            else:
                pieces[-1] += tabs
            tabs = []
            boxes += is_box
            pieces[-1].append(child)
        if len(pieces) == 1 or tabs:
            return
        _part(paragraph, pieces, round(_BOX_INDENT * self._points * 20))

    def _lines(self, row: etree._Element, named: Sequence[Iterable[etree._Element]], total: int) -> list[list[int]]:
        """Return how many steps each cell takes, line by line; `named` has what names each cell."""
        needs = [
            min(total, max(self._scaled(_number_of_width(cell)), self._longest(names) + _SIDES))
            for cell, names in zip(_cells(row), named, strict=True)
        ]
        lines: list[list[int]] = [[]]
        for need in needs:
            if lines[-1] and sum(lines[-1]) + need > total + _ROUNDING:
                lines.append([])
            lines[-1].append(need)
        return [_shares(line) for line in lines]

    def _holds(self, heads: Sequence[etree._Element]) -> bool:
        """Tell whether the columns of a list have room side by side."""
        return len(heads) <= _LISTED and all(
            max(self._narrowest, self._longest(head.iter(f"{W}p")) + _SIDES) <= _number_of_width(head) for head in heads
        )

    def _longest(self, paragraphs: Iterable[etree._Element]) -> int:
        """Return the width of the longest word in bold; at a soft hyphen a word may be parted."""
        texts = (text.text or "" for paragraph in paragraphs for text in paragraph.iter(f"{W}t"))
        words = (word for text in texts for word in text.replace("\u00ad", "- ").split())
        return round(max((advance(word, self._points) for word in words), default=0) * _BOLD)

    def _scaled(self, number: int) -> int:
        return round(number * self._ratio)

    def _size(self, half_points: int) -> int:
        most = max(half_points, 2 * _LARGEST)
        return max(2 * self._points, min(self._scaled(half_points), most))

    def _set_default(self, styles: etree._Element) -> None:
        """Give text that names no size the least one; Word's own is 10 points."""
        defaults = _child(styles, "docDefaults", first=True)
        properties = _child(_child(defaults, "rPrDefault", first=True), "rPr", first=True)
        if properties.find(f"{W}sz") is None:
            _set_size(properties, 2 * self._points)


def _points_of(parts: Mapping[str, bytes]) -> float:
    """Return the size of the document's ordinary text."""
    for name in sorted((name for name in parts if name.endswith("/styles.xml")), key=len)[:1]:  # not the prompts'
        root = package.parse(parts[name])
        for style in (*root.iterfind(f"{W}style[@{W}default='1']"), *root.iterfind(f"{W}docDefaults/{W}rPrDefault")):
            size = style.find(f"{W}rPr/{W}sz")
            if size is not None and _number(size, "val"):
                return _number(size, "val") / 2
    return _WORDS_OWN


def _line(root: etree._Element) -> int:
    """Return how wide a line of the last section is, in twips; 0 when it does not say."""
    section = root.find(f"{W}body/{W}sectPr")
    size, margins = (section.find(f"{W}{name}") if section is not None else None for name in ("pgSz", "pgMar"))
    if size is None or margins is None:
        return 0
    return _number(size, "w") - _number(margins, "left") - _number(margins, "right")


def _is_plain(row: etree._Element) -> bool:
    return (
        all(child.tag in _IN_ROW for child in row)
        and next(row.iter(*_MERGED), None) is None
        and all(_number_of_width(cell) for cell in _cells(row))
    )


def _is_named(cell: etree._Element) -> bool:
    """Tell whether a cell has its name in a paragraph of its own above the answer."""
    paragraphs = cell.findall(f"{W}p")
    return len(paragraphs) > 1 and next(paragraphs[0].iter(f"{W}t"), None) is not None


def _is_item(row: etree._Element, columns: int) -> bool:
    """Tell whether the row repeats as a whole, so that its lines are copied together in Word."""
    nearest = next(sdt.around(row), None)
    return nearest is not None and nearest.kind is Kind.ITEM and len(_cells(row)) == columns


def _put_heads(row: etree._Element, heads: Sequence[etree._Element]) -> None:
    for cell, head in zip(_cells(row), heads, strict=True):
        at = len(cell.findall(f"{W}tcPr"))
        for offset, paragraph in enumerate(head.iterfind(f"{W}p")):
            cell.insert(at + offset, deepcopy(paragraph))


def _mark_record(row: etree._Element) -> None:
    """Draw a line above a record, which is now one of several lines."""
    for cell in _cells(row):
        properties = _child(cell, "tcPr", first=True)
        for old in properties.findall(f"{W}tcBorders"):
            properties.remove(old)
        borders = etree.Element(f"{W}tcBorders")
        _set(etree.SubElement(borders, f"{W}top"), **_RECORD)
        properties.insert(sum(one.tag in (f"{W}cnfStyle", f"{W}tcW", f"{W}gridSpan") for one in properties), borders)


def _set_height(row: etree._Element, twips: int) -> None:
    for height in row.iterfind(f"{W}trPr/{W}trHeight"):
        _set(height, val=max(twips, _number(height, "val")))


def _lay_out(
    table: etree._Element, rows: Sequence[etree._Element], lines: dict[etree._Element, list[list[int]]], total: int
) -> None:
    """Give each row its lines, and the table a grid of their edges; the lines of a row stay together."""
    ends = {sum(line[:n]) for parted in lines.values() for line in parted for n in range(len(line) + 1)}
    edges = sorted(ends)
    at = {edge: round(edge * total / _STEPS) for edge in edges}
    for row in rows:
        parted = list(_parted(row, lines[row]))
        for number, (line, widths) in enumerate(zip(parted, lines[row], strict=True), 1):
            start = 0
            for cell, width in zip(_cells(line), widths, strict=True):
                _set_width(cell, at[start + width] - at[start], edges.index(start + width) - edges.index(start))
                start += width
            # All rows of a table glued together would be more than a page
            kept = number < len(parted) or (row is rows[-1] and any(True for _ in line.iter(f"{W}keepNext")))
            _keep(line.iter(f"{W}p"), with_next=kept)
    for width in table.iterfind(f"{W}tblPr/{W}tblW"):
        _set(width, w=total, type="dxa")
    grid = _child(table, "tblGrid")
    for column in list(grid):
        grid.remove(column)
    for left, right in pairwise(at[edge] for edge in edges):
        _set(etree.SubElement(grid, f"{W}gridCol"), w=right - left)


def _parted(row: etree._Element, lines: Sequence[Sequence[int]]) -> Iterator[etree._Element]:
    """Yield the rows that a row becomes: itself with the cells of its first line, and one for each line below."""
    cells = _cells(row)
    for name in ("gridAfter", "wAfter"):
        for old in row.findall(f"{W}trPr/{W}{name}"):
            _above(old).remove(old)
    last = row
    for number, line in enumerate(lines):
        if number:
            below = etree.Element(f"{W}tr")
            below.extend(deepcopy(one) for one in row if one.tag != f"{W}tc")
            last.addnext(below)
            last = below
            for cell in cells[: len(line)]:
                for top in cell.findall(f"{W}tcPr/{W}tcBorders"):
                    _above(top).remove(top)
                below.append(cell)
        cells = cells[len(line) :]
        yield last


def _part(paragraph: etree._Element, pieces: Sequence[Sequence[etree._Element]], indent: int) -> None:
    """Put each piece into a paragraph like this one, kept with the next; words go on beside their box."""
    properties = paragraph.find(f"{W}pPr")
    for child in [child for child in paragraph if child is not properties]:
        paragraph.remove(child)
    own = _child(paragraph, "pPr", first=True)
    if own.find(f"{W}ind") is None:
        made = etree.Element(f"{W}ind")
        _set(made, left=indent, hanging=indent)
        _insert(own, made, _AFTER_INDENT)
    last = paragraph
    for number, piece in enumerate(pieces):
        if number:
            _keep([last], with_next=True)
            following = etree.Element(f"{W}p")
            following.append(deepcopy(own))
            last.addnext(following)
            last = following
        last.extend(piece)
        for text in (text for one in piece if one.tag == f"{W}r" for text in one.iter(f"{W}t")):
            said = text.text or ""
            words = said.lstrip(NBSP)
            text.text = said[: len(said) - len(words)] + words.replace(NBSP, " ")


def _keep(paragraphs: Iterable[etree._Element], *, with_next: bool) -> None:
    """Let paragraphs stay on the page of the next one, or not, whatever their style says."""
    for paragraph in paragraphs:
        properties = _child(paragraph, "pPr", first=True)
        for old in properties.findall(f"{W}keepNext"):
            properties.remove(old)
        made = etree.Element(f"{W}keepNext")
        properties.insert(len(properties.findall(f"{W}pStyle")), made)
        if not with_next:
            _set(made, val="0")


def _shares(needs: Sequence[int]) -> list[int]:
    """Return how many steps of the line cells of such widths take: all of them, none less than one."""
    wanted = [need * _STEPS / sum(needs) for need in needs]
    given = [max(1, int(want)) for want in wanted]
    for _ in range(_STEPS - sum(given)):
        given[max(range(len(given)), key=lambda cell: wanted[cell] - given[cell])] += 1
    return given


def _set_width(cell: etree._Element, twips: int, span: int) -> None:
    properties = _child(cell, "tcPr", first=True)
    for old in properties.findall(f"{W}gridSpan"):
        properties.remove(old)
    width = properties.find(f"{W}tcW")
    if width is not None:
        _set(width, w=twips)
        if span > 1:
            made = etree.Element(f"{W}gridSpan")
            _set(made, val=span)
            width.addnext(made)


def _set_size(properties: etree._Element, half_points: int) -> None:
    for old in properties.findall(f"{W}sz") + properties.findall(f"{W}szCs"):
        properties.remove(old)
    for name in _SIZES:
        made = etree.Element(name)
        _set(made, val=half_points)
        _insert(properties, made, _AFTER_SIZE)


def _insert(properties: etree._Element, made: etree._Element, after: set[str]) -> None:
    """Put an element before those that the schema wants after it."""
    following = next((one for one in properties if one.tag in after), None)
    if following is None:
        properties.append(made)
    else:
        following.addprevious(made)


def _child(element: etree._Element, name: str, *, first: bool = False) -> etree._Element:
    """Return a child, made when it is missing."""
    found = element.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        element.insert(0 if first else len(element), found)
    return found


def _cells(row: etree._Element) -> list[etree._Element]:
    return row.findall(f"{W}tc")


def _is_tab(element: etree._Element) -> bool:
    return element.tag == f"{W}r" and [one.tag for one in element if one.tag != f"{W}rPr"] == [f"{W}tab"]


def _above(element: etree._Element) -> etree._Element:
    return next(element.iterancestors())


def _number_of_width(cell: etree._Element) -> int:
    width = cell.find(f"{W}tcPr/{W}tcW")
    return _number(width, "w") if width is not None and width.get(f"{W}type") == "dxa" else 0


def _number(element: etree._Element, name: str) -> int:
    """Return an attribute that Word writes as a whole number; 0 for what is none."""
    value = element.get(f"{W}{name}", "")
    return int(value) if value.lstrip("-").isdigit() else 0


def _set(element: etree._Element, **values: int | str) -> None:
    for name, value in values.items():
        element.set(f"{W}{name}", str(value))
