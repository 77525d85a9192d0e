"""The charts of the team leader's workbook. Each says one thing, and has it as a text too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lomake.kriteerit.henkilosto import ASIAKASMÄÄRÄT
from lomake.language import FiSv
from lomake.workbooks import style
from lomake.workbooks.book import Sheet, letters
from lomake.workbooks.tables import Table

SIZE = (318, 228)
"""Width and height of a chart in pixels."""
_TITLE = {"bold": True, "size": 11, "color": style.INK, "name": "Calibri"}
_AXIS = {"size": 9, "color": style.NOTE, "name": "Calibri"}
_LABEL = {"size": 9, "color": style.INK, "name": "Calibri", "bold": True}
_THIN = {"color": style.DARK, "width": 0.75}


def cells(sheet: FiSv, column: int, first: int, last: int) -> str:
    """Return a column of cells as a series has it; rows and the column are counted from 0."""
    name = letters(column)
    return f"='{sheet.fi}'!${name}${first + 1}:${name}${last + 1}"


def across(sheet: FiSv, row: int, first: int, last: int) -> str:
    """Return a row of cells as a series has it."""
    return f"='{sheet.fi}'!${letters(first)}${row + 1}:${letters(last)}${row + 1}"


def chart(sheet: Sheet, kind: str, title: FiSv, *, subtype: str = "") -> Any:
    """Return a new chart in the look of the service."""
    made = sheet.chart({"type": kind, "subtype": subtype} if subtype else {"type": kind})
    made.set_title(
        {"name": sheet.book.say(title), "name_font": _TITLE, "overlay": False, "layout": {"x": 0.03, "y": 0.03}}
    )
    made.set_legend({"none": True})
    made.set_chartarea({"border": style.CHART_BORDER})
    return made


def series(values: str, categories: str, name: FiSv, fill: int, *, label: str = "", gap: int = 60) -> dict[str, Any]:
    """Return a series of bars; every fill but the darkest has a border, so that neighbours differ in grey print."""
    border = {"none": True} if fill == 0 else _THIN
    made = {"name": name, "categories": categories, "values": values, "gap": gap}
    made |= {"fill": {"color": style.CHART_FILLS[fill]}, "border": border}
    if label:
        font = _LABEL | {"color": style.WHITE if fill == 0 and label != "0 %" else style.INK}
        made["data_labels"] = {"value": True, "num_format": label, "font": font}
    return made


def target(values: str, categories: str, name: FiSv) -> dict[str, Any]:
    """Return a series drawn as a dashed line."""
    return {"name": name, "categories": categories, "values": values, "line": style.CHART_TARGET}


def add(sheet: Sheet, made: Any, drawn: Mapping[str, Any]) -> None:
    """Add a series to a chart, in the language of the workbook."""
    book = sheet.book
    said = {key: book.wording.formula(drawn[key]) for key in ("values", "categories")}
    made.add_series({**drawn, **said, "name": book.say(drawn["name"])})


def axes(made: Any, *, unit: float | None = None, format_: str = "0", most: float | None = None) -> None:
    """Draw the axes: values from 0, thin lines across."""
    value: dict[str, Any] = {"num_font": _AXIS, "num_format": format_, "min": 0, "line": {"none": True}}
    value |= {"major_gridlines": {"visible": True, "line": style.CHART_GRID}}
    if unit is not None:
        value["major_unit"] = unit
    if most is not None:
        value["max"] = most
    made.set_y_axis(value)
    made.set_x_axis({"num_font": _AXIS, "line": style.CHART_BORDER})


def legend(made: Any) -> None:
    """Show what the fills mean below the chart."""
    made.set_legend({"position": "bottom", "font": _AXIS})


def load(sheet: Sheet, table: Table, count: int, row: int) -> None:
    """Draw how many clients each coach has for a full-time post, beside the limit of the best score."""
    first, last = table.header + 1, table.header + count
    place = table.place("Asiakkaita kokoaikaista kohti")
    helper = len(table.columns) + 2
    most = ASIAKASMÄÄRÄT[0]
    sheet.write(table.header, helper, FiSv("Raja kaavioon", "Gräns för diagrammet"), style.HEADER, {"align": "right"})
    for number in range(first, last + 1):
        sheet.write(number, helper, most, style.SUBTITLE)
    names = cells(table.sheet, 0, first, last)
    made = chart(
        sheet, "column", FiSv("Asiakkaita kokoaikaista valmentajaa kohti", "Klienter per arbetscoach på heltid")
    )
    done = series(
        cells(table.sheet, place, first, last),
        names,
        FiSv("Asiakkaita", "Klienter"),
        1,
        label="0.0;;" if count <= 12 else "",
    )
    add(sheet, made, done)
    line = sheet.chart({"type": "line"})
    limit = FiSv(f"Viiden pisteen raja {most}", f"Gränsen för fem poäng {most}")
    add(sheet, line, target(cells(table.sheet, helper, first, last), names, limit))
    made.combine(line)
    axes(made)
    legend(made)
    made.set_size({"width": max(480, min(1200, 60 * count)), "height": 260})
    words = FiSv(
        f"Pylväät: asiakkaita kokoaikaista valmentajaa kohti. Viiva: raja {most}. Luvut ovat sarakkeessa D.",
        f"Staplar: klienter per arbetscoach på heltid. Linje: gränsen {most}. Talen finns i kolumn D.",
    )
    sheet.place_chart(row, 0, made, words)
