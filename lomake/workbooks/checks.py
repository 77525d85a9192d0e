"""What Excel lets into the cells of a column, and what it says of anything else. Data only."""

from __future__ import annotations

from datetime import date
from typing import Any

from lomake.language import FiSv
from lomake.workbooks.style import Look
from lomake.workbooks.tables import Column, Source

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
DAY_SHAPE = FiSv("Kirjoita päivä muodossa 20.11.2026.", "Skriv dagen så här: 20.11.2026.")


def limit(column: Column) -> tuple[dict[str, Any], FiSv] | None:
    """Return what the cells of a column let in, and what Excel says of anything else; None for all."""
    if column.source is Source.CALCULATED:
        return {"validate": "custom", "value": "=FALSE"}, FiSv(
            "Tämä lasketaan kaavalla.", "Detta räknas med en formel."
        )
    if column.source is Source.GIVEN:
        return {"validate": "custom", "value": "=FALSE"}, FiSv(
            "Tämä tieto tulee asiakastiedostosta. Korjaa se sinne.",
            "Uppgiften kommer ur klientfilen. Rätta den där.",
        )
    if column.choices:
        return {"validate": "list"}, FiSv("Valitse luettelosta tai jätä tyhjäksi.", "Välj ur listan eller lämna tomt.")
    if column.look is Look.DATE:
        return {"validate": "date", "criteria": "between", "minimum": FIRST_DAY, "maximum": LAST_DAY}, DAY_SHAPE
    if column.limits:
        least, greatest = column.limits
        return {"validate": "integer", "criteria": "between", "minimum": least, "maximum": greatest}, FiSv(
            f"Kirjoita kokonaisluku {least}–{greatest}.", f"Skriv ett heltal {least}–{greatest}."
        )
    if column.look in (Look.DECIMAL, Look.MONEY, Look.WHOLE):
        return {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 999_999}, FiSv(
            "Kirjoita pelkkä luku, esimerkiksi 37,5.", "Skriv bara talet, till exempel 37,5."
        )
    return None
