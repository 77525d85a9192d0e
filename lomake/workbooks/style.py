"""The looks of the service's workbooks: colours, fonts, formats of cells. Data only; no library.

Each format is a plain dict in the words of xlsxwriter. The contrasts were measured: text on its fill is 6.5 or better.
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from lomake.language import FiSv, Language

Format = dict[str, Any]

INK, NOTE, DARK, GREY, WHITE = "#1F2933", "#52606B", "#1D4E5F", "#9AA7AF", "#FFFFFF"
HEADER_FILL, CALCULATED_FILL, LINE = "#E3EBEE", "#F2F4F5", "#C9D1D6"

FONT: Format = {"font_name": "Calibri", "font_size": 10, "font_color": INK}
TITLE: Format = {"bold": True, "font_size": 16, "font_color": DARK}
SUBTITLE: Format = {"font_size": 9, "font_color": NOTE}
SECTION: Format = {"bold": True, "font_color": DARK, "bottom": 1, "bottom_color": DARK}
HEADING: Format = {"bold": True, "font_color": DARK}
BAND: Format = {"bold": True, "valign": "vcenter", "font_size": 9, "font_color": WHITE, "bg_color": DARK, "indent": 1}
BAND_START: Format = BAND | {"left": 1, "left_color": WHITE}
# The filter button of Excel covers the lower right corner: the text stands at the top.
HEADER: Format = {
    "bold": True, "text_wrap": True, "valign": "top", "bg_color": HEADER_FILL, "bottom": 2, "bottom_color": DARK,
}  # fmt: skip
CALCULATED: Format = {"bg_color": CALCULATED_FILL, "locked": True}
OPEN: Format = {"locked": False}
ROW_LINE: Format = {"bottom": 1, "bottom_color": LINE, "valign": "vcenter"}
INPUT: Format = {
    "bold": True,
    "align": "center",
    "valign": "vcenter",
    "border": 1,
    "border_color": DARK,
    "locked": False,
}
FIGURE: Format = {"bold": True} | CALCULATED | ROW_LINE


class Level(Enum):
    """What a colour says; a word in the cell always says the same."""

    LATE = "late"
    SOON = "soon"
    GOOD = "good"
    MISSED = "missed"


LEVELS: dict[Level, Format] = {
    Level.LATE: {"bold": True, "font_color": "#8C1D18", "bg_color": "#FBE3DD"},
    Level.SOON: {"bold": True, "font_color": "#6B4E00", "bg_color": "#FFF3CD"},
    Level.GOOD: {"bold": True, "font_color": "#12472F", "bg_color": "#DCEBE2"},
    # Without a fill: a whole column of it would shout.
    Level.MISSED: {"bold": True, "font_color": "#8C1D18"},
}


class Look(Enum):
    """How the values of a column look: text at the left, numbers and days at the right, short words in the middle."""

    TEXT = "text"
    WORD = "word"
    DATE = "date"
    DATE_OR_NEVER = "date or never"
    WHOLE = "whole"
    DECIMAL = "decimal"
    MONEY = "money"
    SHARE = "share"
    CHANGE = "change"


# No indent at the right: LibreOffice drops it in some rows, and the column would be ragged.
_RIGHT: Format = {"align": "right", "valign": "vcenter"}
LOOKS: dict[Look, Format] = {
    # 49 is Excel's own number for the format that keeps 00100 as it is.
    Look.TEXT: {"num_format": 49, "align": "left", "indent": 1, "valign": "vcenter", "text_wrap": True},
    Look.WORD: {"num_format": 49, "align": "center", "valign": "vcenter"},
    Look.DATE: {"num_format": "d.m.yyyy"} | _RIGHT,
    # The last day that Excel knows stands for never, and is not shown.
    Look.DATE_OR_NEVER: {"num_format": '[>=2958465]"";d.m.yyyy'} | _RIGHT,
    Look.WHOLE: {"num_format": "#,##0"} | _RIGHT,
    Look.DECIMAL: {"num_format": "#,##0.0"} | _RIGHT,
    Look.MONEY: {"num_format": "#,##0.00"} | _RIGHT,
    Look.SHARE: {"num_format": "0 %"} | _RIGHT,
    Look.CHANGE: {"num_format": "+0;-0;0"} | _RIGHT,
}
HEADER_ALIGN: dict[Look, Format] = {
    look: {"align": look_format["align"]} | ({"indent": 1} if look is Look.TEXT else {})
    for look, look_format in LOOKS.items()
}

NOTHING = "–"
"""What a figure shows when there is nothing to calculate it from; never 0."""

CHART_FILLS = (DARK, "#7FA9BA", "#B9CDD6", "#E6E1D3")
"""From dark to light; every fill but the first has a thin border in DARK, so that neighbours differ in grey too."""
CHART_TARGET: Format = {"color": "#8C1D18", "width": 1.75, "dash_type": "dash"}
CHART_GRID: Format = {"color": "#E4E8EA", "width": 0.5}
CHART_BORDER: Format = {"color": LINE, "width": 0.75}


class Tab(Enum):
    """The colour of a sheet's tab, by what the sheet is."""

    RESULT = "#B07D2B"
    DATA = DARK
    BASE = GREY


INTERNAL = FiSv(
    "Sisältää asiakastason tietoa – vain palvelun sisäiseen käyttöön",
    "Innehåller uppgifter på klientnivå – endast för tjänstens eget bruk",
)
NO_CLIENTS = FiSv("Ei asiakastason tietoa", "Inga uppgifter på klientnivå")
_SERVICE = FiSv("Työhönvalmennus", "Arbetscoachning")
_DRAFT = FiSv("Luonnos", "Utkast")
_PAGE = FiSv("Sivu", "Sida")


def footer(words: FiSv, language: Language, *, draft: bool) -> str:
    """Return the footer of a print: the service and the sheet, what it holds, the page."""
    left = f"{_SERVICE.of(language)} · &A" + (f" · {_DRAFT.of(language)}" if draft else "")
    return f"&L&8{left}&C&8{words.of(language)}&R&8{_PAGE.of(language)} &P / &N"
