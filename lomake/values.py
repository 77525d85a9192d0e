"""Text ↔ value, both ways: 1.2.2026 · 37,5 · kyllä/ei · henkilötunnus. No field, no file, no form."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time
from decimal import Decimal, InvalidOperation

from stdnum.fi import hetu, ytunnus

NBSP = "\u00a0"
FIRST_YEAR, LAST_YEAR = 1900, 2199
LONGEST = 32_767
"""Of a text, as Excel counts: a letter outside the first 65 536 is two."""

# XML 1.0, production 2 (Char), less the carriage return: a reader turns it into a line feed.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FINNISH_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})[./](\d{4})", re.ASCII)
_ISO_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[.:](\d{2})(?::00)?", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,9}(?:[.,]\d{1,6})?", re.ASCII)
_ID = re.compile(r"[a-zåäö0-9][a-zåäö0-9-]{0,11}")
_CLIENT_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9-]{1,19}")  # ASCII: in a file name ÅB-1 and AB-1 would be one
_HENKILÖTUNNUS_LIKE = re.compile(r"\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]")
_YES = {"kyllä", "k", "true"}
_NO = {"ei", "e", "false"}


class BadValue(ValueError):
    """The text is not a value of its kind; `code` names the message, and the text itself is not kept."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


def clean(text: str) -> str:
    """Return `text` with composed letters (NFC), line feeds as line breaks and no white space at its ends.

    Raises BadValue for a character that a Word document can't hold, and a text that a cell of Excel can't.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip(" \t\n")
    if _NOT_XML.search(text):
        raise BadValue("merkki")
    if len(text) > LONGEST // 2 and len(text.encode("utf-16-le")) > 2 * LONGEST:
        raise BadValue("pitkä")
    return text


def one_line(text: str) -> str:
    """Return `text` cleaned; raises BadValue when it has line breaks or tabs."""
    text = clean(text)
    if "\n" in text or "\t" in text:
        raise BadValue("rivinvaihto")
    return text


def parse_date(text: str) -> date:
    """Return the day that `text` names: 20.11.2026 or 2026-11-20."""
    if match := _FINNISH_DATE.fullmatch(text.strip()):
        day, month, year = match.groups()
    elif match := _ISO_DATE.fullmatch(text.strip()):
        year, month, day = match.groups()
    else:
        raise BadValue("päivä")
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        raise BadValue("päivä-puuttuu-kalenterista") from None
    return _within_reach(found)


def format_date(day: date) -> str:
    """Return `day` as Finnish forms write it: 2.1.2026."""
    return f"{day.day}.{day.month}.{day.year:04d}"


def parse_month(text: str) -> date:
    """Return the first day of the month that `text` names: 8.2014 or 2014-08; a whole date counts too."""
    if match := _MONTH.fullmatch(text.strip()):
        month, year = match.groups()
    elif match := _ISO_MONTH.fullmatch(text.strip()):
        year, month = match.groups()
    else:
        year = month = ""
    try:
        found = date(int(year), int(month), 1) if year else parse_date(text).replace(day=1)
    except ValueError:
        raise BadValue("kuukausi") from None
    return _within_reach(found)


def _within_reach(day: date) -> date:
    """Return the day, when Excel has it and days before and after it can be counted. Raises BadValue."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadValue("päivä-kaukana")
    return day


def format_month(day: date) -> str:
    """Return the month of `day`: 8.2014."""
    return f"{day.month}.{day.year:04d}"


def parse_time(text: str) -> time:
    """Return the time of day that `text` names: 9.30 or 09:30."""
    match = _TIME.fullmatch(text.strip())
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise BadValue("kello")
    return time(int(match[1]), int(match[2]))


def format_time(value: time) -> str:
    """Return `value` as Finnish forms write it: 9.30."""
    return f"{value.hour}.{value.minute:02d}"


def parse_number(text: str) -> Decimal:
    """Return the number that `text` holds, with a decimal comma or point and as many decimals as written."""
    if not _NUMBER.fullmatch(text.strip()):
        raise BadValue("luku")
    try:
        return Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        raise BadValue("luku") from None


def format_number(value: Decimal | int, unit: str = "") -> str:
    """Return `value` with a decimal comma, and its unit behind a non-breaking space."""
    text = f"{value:f}".replace(".", ",") if isinstance(value, Decimal) else str(value)
    return f"{text}{NBSP}{unit}" if unit else text


def parse_bool(text: str) -> bool:
    """Return True for kyllä and False for ei."""
    word = unicodedata.normalize("NFC", text).strip().lower()
    if word not in _YES | _NO:
        raise BadValue("kyllä-ei")
    return word in _YES


def parse_henkilötunnus(text: str) -> str:
    """Return the identity code in its one spelling; a temporary one (900–999) is valid here too."""
    code: str = hetu.compact(text)  # every dash that an editor may put in becomes the sign of the 1900s
    if not code.isascii() or not hetu.is_valid(code, allow_temporary=True):
        raise BadValue("henkilötunnus")
    return code


def masked(code: str) -> str:
    """Return an identity code where the person need only be recognised: 140392-****."""
    return f"{code[:7]}****"


def is_temporary_henkilötunnus(code: str) -> bool:
    """Tell whether the individual number is 900–999, which no resident is ever given."""
    return code[7] == "9"


def birthday_of(code: str) -> date:
    """Return the day of birth that a valid identity code holds."""
    century = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
    return date(century[code[6]] + int(code[4:6]), int(code[2:4]), int(code[:2]))


def parse_ytunnus(text: str) -> str:
    """Return the business id as 1234567-8."""
    if not ytunnus.is_valid(text.strip()):
        raise BadValue("y-tunnus")
    number: str = ytunnus.format(text.strip())
    return number


def parse_postinumero(text: str) -> str:
    """Return a Finnish postcode: five digits."""
    if not re.fullmatch(r"\d{5}", text.strip(), re.ASCII):
        raise BadValue("postinumero")
    return text.strip()


def parse_ammattiluokka(text: str) -> str:
    """Return a class of the occupation classification AML 2010: four digits."""
    if not re.fullmatch(r"\d{4}", text.strip(), re.ASCII):
        raise BadValue("ammattiluokka")
    return text.strip()


def parse_id(text: str) -> str:
    """Return a row's id: a few lower-case letters and digits, such as t1 or työ2, and never an identity code.

    It stands in file names and in the tags of controls.
    """
    text = unicodedata.normalize("NFC", text).strip()
    if not _ID.fullmatch(text) or _HENKILÖTUNNUS_LIKE.search(text.upper()):
        raise BadValue("tunnus")
    return text


def parse_asiakastunnus(text: str) -> str:
    """Return a client number, such as LATU-0042: fit for a file name, and never an identity code."""
    text = unicodedata.normalize("NFC", text).strip()
    if not _CLIENT_NUMBER.fullmatch(text) or _HENKILÖTUNNUS_LIKE.search(text):
        raise BadValue("asiakastunnus")
    return text
