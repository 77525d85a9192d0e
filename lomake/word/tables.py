"""The blocks of a layout that are tables: short fields, rows, cards, matrices of boxes, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from lomake.fields import Kind
from lomake.language import FiSv, sama
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Kentät,
    Kirjattu,
    Kortit,
    Rivit,
    Sarake,
    Taulukkoruudut,
    Tieto,
)
from lomake.word.markup import LINE, cell, paragraph, row, run, table
from lomake.word.measure import NBSP, width
from lomake.word.pen import Pen

_MILLIMETRES = 170
_FIELD_ROW, _ROW, _ROOMY_ROW, _SIGNATURE_ROW = 700, 510, 620, 760
_CENTRED = '<w:vAlign w:val="center"/>'
_SHORT_TABLE = 8
_HOW = {
    "käsin": FiSv("käsin", "för hand"),
    "sähköinen": FiSv("sähköisesti", "elektroniskt"),
    "suullinen hyväksyntä kirjattu": FiSv("suullinen hyväksyntä kirjattu", "muntligt godkännande antecknat"),
}


def kentät(pen: Pen, block: Kentät, *, caption: str) -> str:
    """Return the rows of short fields; `caption` is what a screen reader calls the table."""
    rows, grid = _field_rows(pen, block.rivit)
    return table("Kentat", grid, "".join(rows), caption=caption)


def rivit(pen: Pen, block: Rivit) -> str:
    """Return the repeating table with its empty rows."""
    paths = [f"{block.path}[].{column.key}" for column in block.sarakkeet]
    grid = _columns(pen, [column.leveys for column in block.sarakkeet])
    heads = "".join(
        cell(_head(pen, path, column, twips), twips)
        for path, column, twips in zip(paths, block.sarakkeet, grid, strict=True)
    )
    items = []
    for number in range(1, block.rivejä + 1):
        short = block.rivejä <= _SHORT_TABLE
        keep = number < block.rivejä if short else number in (1, block.rivejä - 1)
        keep = keep and not block.pitkä
        cells = "".join(
            cell(paragraph("Solu", _in_cell(pen, path, column), keep=keep), twips)
            for path, column, twips in zip(paths, block.sarakkeet, grid, strict=True)
        )
        items.append(row(cells, height=_ROOMY_ROW if block.väljä else _ROW))
    section = pen.section(block.path, pen.label(block.path, block.rivi), items)
    return table("Rivit", grid, row(heads, header=True) + section, caption=pen.label(block.path), header=True)


def kortit(pen: Pen, block: Kortit) -> str:
    """Return the repeating cards: rows of short fields, and a white row that ends each card."""
    rows = tuple(
        tuple(replace(tieto, path=f"{block.path}[].{tieto.path}") for tieto in tiedot) for tiedot in block.rivit
    )
    grid: list[int] = []
    items = []
    for _ in range(block.kortteja):
        card, grid = _field_rows(pen, rows, card=True)
        items.append("".join(card) + _spacer(grid))
    section = pen.section(block.path, pen.label(block.path, block.rivi), items)
    return table("Kentat", grid, section, caption=pen.label(block.path))


def taulukkoruudut(pen: Pen, block: Taulukkoruudut) -> str:
    """Return the matrix: a row for each field, a box in each column."""
    choices = pen.choices(block.paths[0])
    grid = _columns(pen, [0] + [block.leveys] * len(choices))
    heads = [pen.text(block.otsikko)] + [printed[:1].upper() + printed[1:] for _, printed in choices]
    rows = row(
        "".join(cell(paragraph("Sarakeotsikko", run(h)), twips) for h, twips in zip(heads, grid, strict=True)),
        header=True,
    )
    for path in block.paths:
        keep = path != block.paths[-1]
        name = pen.label(path, block.nimet.get(path))
        contents = [run(name)] + [pen.box(path, *choice) for choice in choices]
        rows += row(
            "".join(
                cell(paragraph("Solu", content, keep=keep), twips, properties=_CENTRED)
                for content, twips in zip(contents, grid, strict=True)
            )
        )
    return table("Rivit", grid, rows, caption=heads[0], header=True)


def allekirjoitukset(pen: Pen, block: Allekirjoitukset) -> str:
    """Return the signatures and the record-keeping under them, kept on one page."""
    grid = _columns(pen, [83, 50, 37])
    rows = "".join(_signature(pen, who, grid, ways=block.tapa) for who in block.allekirjoittajat)
    signed = table("Allekirjoitus", grid, rows, caption=pen.text(block.otsikko))
    if not block.kirjattu:
        return signed
    gap = paragraph("Vali", keep=True)
    return signed.removesuffix(paragraph("Vali")) + gap * 2 + kirjattu(pen, Kirjattu(block.kirjattu))


def kirjattu(pen: Pen, block: Kirjattu) -> str:
    """Return the row that tells when and by whom the form was written into the client data system."""
    row_ = (Tieto(f"{block.path}.päiväys", 83), Tieto(f"{block.path}.kirjaaja", 87))
    return kentät(pen, Kentät((row_,)), caption=pen.label(block.path))


def boxes(pen: Pen, path: str, choices: Sequence[tuple[str, str]], *, label: str = "") -> str:
    """Return boxes one after another, each stuck to its words."""
    parts = [pen.box(path, *choice, label=label) + run(f"{NBSP * 2}{glued(choice[1])}") for choice in choices]
    return run(f"{NBSP * 3} ").join(parts)


def glued(text: str) -> str:
    """Return the text with spaces that don't break."""
    return text.replace(" ", NBSP)


def _field_rows(
    pen: Pen, rows: Sequence[Sequence[Tieto]], *, card: bool = False
) -> tuple[list[str], list[int]]:
    """Return the rows of fields on a common grid, and the grid; the rows of a `card` stay with the one after them."""
    columns = [_columns(pen, [tieto.leveys for tieto in tiedot]) for tiedot in rows]
    edges = sorted({sum(row_[:n]) for row_ in columns for n in range(len(row_) + 1)})
    written = []
    for tiedot, widths in zip(rows, columns, strict=True):
        keep = card or tiedot is not rows[-1]
        # A card begins without the line that the table draws between its rows.
        top = '<w:tcBorders><w:top w:val="nil"/></w:tcBorders>' if card and tiedot is rows[0] else ""
        cells, start = "", 0
        for tieto, twips in zip(tiedot, widths, strict=True):
            span = edges.index(start + twips) - edges.index(start)
            cells += cell(_field(pen, tieto, twips, keep=keep), twips, span=span, properties=top)
            start += twips
        left = (len(edges) - 1 - edges.index(start), edges[-1] - start)
        written.append(row(cells, height=_FIELD_ROW, after=left))
    return written, [end - start for start, end in pairwise(edges)]


def _field(pen: Pen, tieto: Tieto, twips: int, *, keep: bool) -> str:
    """Return the paragraphs of a short field: its name, and the control or the boxes under it."""
    field = pen.field(tieto.path)
    name = pen.label(tieto.path, tieto.nimi)
    boxed = field.kind is Kind.BOOL or tieto.ruudut
    hint = pen.text(tieto.ohje) if tieto.ohje is not None else ""
    if tieto.ohje is None and field.kind is Kind.CHOICE and not boxed:
        listed = ", ".join(words for _, words in pen.choices(tieto.path))
        hint = listed if width(name, 8.5) + width(f"  {listed}", 8) < twips - 200 else ""
    title = run(name) + (run(f"{NBSP} {hint}", "Sarakeohje") if hint else "")
    if boxed:
        answer = boxes(pen, tieto.path, pen.choices(tieto.path), label=name)
    else:
        answer = pen.value(tieto.path, label=tieto.nimi, prompt=tieto.kehote)
    return paragraph("Kenttanimi", title) + paragraph("Kenttaarvo", answer, keep=keep)


def _head(pen: Pen, path: str, column: Sarake, twips: int) -> str:
    hint = pen.hint(path, twips - 170) if column.ohje is None else pen.text(column.ohje)
    title = run(pen.label(path, column.otsikko))
    return paragraph("Sarakeotsikko", title + ("<w:r><w:br/></w:r>" + run(hint, "Sarakeohje") if hint else ""))


def _in_cell(pen: Pen, path: str, column: Sarake) -> str:
    """Return the control of a cell; its prompt is not seen, since the head of the column tells what to write."""
    if pen.field(path).kind is Kind.BOOL:
        return pen.box(path, label=pen.text(column.otsikko) if column.otsikko else "")
    return pen.value(path, label=column.otsikko, prompt=sama(NBSP * 6))


def _spacer(grid: Sequence[int]) -> str:
    """Return the white row at the end of a card, 7 pt exactly."""
    white = '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="FFFFFF"/></w:tcBorders>'
    white += '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'
    inner = cell(paragraph("Vali"), sum(grid), span=len(grid), properties=white)
    return f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="140" w:hRule="exact"/></w:trPr>{inner}</w:tr>'


def _signature(pen: Pen, who: Allekirjoitus, grid: Sequence[int], *, ways: bool) -> str:
    """Return one person's rows: the place to sign, what stands where, and the `ways` in which it can be signed."""
    caption = pen.label(who.path, who.teksti)
    name, day = pen.label(f"{who.path}.nimi"), pen.label(f"{who.path}.päiväys")
    line = '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="1A1A1A"/></w:tcBorders>'
    contents = (
        "",
        pen.value(f"{who.path}.nimi"),
        pen.value(f"{who.path}.päiväys", prompt=sama(NBSP * 8)),
    )
    signing = "".join(cell(paragraph("Allekirj", c, keep=True), twips) for c, twips in zip(contents, grid, strict=True))
    captions = "".join(
        cell(paragraph("Allekirjteksti", run(text), keep=True), twips, properties=line)
        for text, twips in zip((caption, name, day), grid, strict=True)
    )
    signed = row(signing, height=_SIGNATURE_ROW) + row(captions)
    if not ways:
        return signed
    how = boxes(pen, f"{who.path}.tapa", pen.choices(f"{who.path}.tapa", _HOW), label=caption)
    return signed + row(cell(paragraph("Tapa", how, keep=True), sum(grid), span=len(grid)))


def _columns(pen: Pen, widths: Sequence[int]) -> list[int]:
    """Return millimetres as twips; the zeros share evenly what the others leave of the line."""
    spare = _MILLIMETRES - sum(widths)
    if spare < 0 or (spare == 0 and 0 in widths):
        pen.faults.append(f"columns {list(widths)} take more than {_MILLIMETRES} mm")
    shared = spare / widths.count(0) if 0 in widths else 0
    edges, end = [0], 0.0
    for millimetres in widths:
        end += millimetres or shared
        edges.append(round(end * LINE / _MILLIMETRES))
    return [right - left for left, right in pairwise(edges)]
