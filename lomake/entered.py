"""What a person has written on a form, for one field → the text that a client file has: view.text the other way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import normalize

from lomake import values
from lomake.fields import Field, Kind
from lomake.language import LANGUAGES, YES_NO

_SEPARATOR = re.compile(r"\s*[,;\n]\s*")
_HELD = "\ue000"  # round the number of an item that has a comma in it; a letter that no keyboard has


def stored_word(field: Field, words: str) -> str:
    """Return a choice, or ja, as it is stored; what is none of the field's own stays as it is, to be told of."""
    if field.kind not in (Kind.CHOICE, Kind.BOOL) or not words:
        return words
    try:
        found = entered(field, words)
    except (UnknownChoice, values.BadValue):
        return words
    return ", ".join(found) if isinstance(found, list) else found


class UnknownChoice(ValueError):
    """The words are none of the field's choices."""


def entered(field: Field, words: str, now: Iterable[str] = ()) -> str | list[str]:
    """Return what the words mean for the field, several for a list; `now` has the items that the list holds already.

    Raises UnknownChoice, or BadValue with the code of what can't be understood; an ordinary text is left to the model
    to judge.
    """
    words = values.clean(words)
    if not field.many:
        return _one(field, words)
    if field.kind is Kind.CHOICE:
        return list(_choices(field, words))
    held = sorted((item for item in now if ", " in item), key=len, reverse=True)
    for number, item in enumerate(held):
        words = words.replace(item, f"{_HELD}{number}{_HELD}")
    # A line break parts the items, else a comma; 37,5 is one. A semicolon may be a part of a text
    breaks = "[\n]" if field.kind is Kind.TEXT else "[;\n]"
    items = re.split(rf"\s*{breaks}\s*" if re.search(breaks, words) else r"\s*,\s+", words)
    whole = [re.sub(f"{_HELD}(\\d+){_HELD}", lambda match: held[int(match[1])], item) for item in items]
    return [_one(field, item.strip(" ,")) for item in whole if item.strip(" ,")]


def _one(field: Field, words: str) -> str:
    match field.kind:
        case Kind.DATE:
            return values.format_date(values.parse_date(words))
        case Kind.MONTH:
            return values.format_month(values.parse_month(words))
        case Kind.TIME:
            return values.format_time(values.parse_time(words))
        case Kind.BOOL:
            swedish = {word.sv: word.fi for word in YES_NO.values()}
            return YES_NO[values.parse_bool(swedish.get(_folded(words), words))].fi
        case Kind.NUMBER:
            return values.format_number(values.parse_number(without_unit(field, words)))
        case Kind.REF:
            return values.parse_id(words)
        case Kind.CHOICE:
            for choice in field.choices or ():
                if _folded(words) in (_folded(choice.value), _folded(choice.sv)):
                    return str(choice.value)
            raise UnknownChoice
    return words


def without_unit(field: Field, words: str) -> str:
    """Return a number without the unit of its field, in either language."""
    plain = words.replace(values.NBSP, " ")
    for unit in filter(None, map(field.kenttä.unit, LANGUAGES)):
        if _folded(plain).endswith(_folded(unit)):
            return plain[: -len(unit)].rstrip()
    return plain


def _choices(field: Field, words: str) -> Iterable[str]:
    """Yield the choices that a text lists, one after another, in either language; a choice may have a comma in it."""
    stored = {word: str(choice.value) for choice in field.choices or () for word in (choice.sv, str(choice.value))}
    longest_first = sorted(stored, key=len, reverse=True)
    rest = words
    while rest:
        folded = _folded(rest)
        for choice in longest_first:
            after = rest[len(choice) :]
            if folded.startswith(_folded(choice)) and (not after or _SEPARATOR.match(after)):
                yield stored[choice]
                rest = _SEPARATOR.sub("", after, count=1)
                break
        else:
            raise UnknownChoice


def _folded(words: str) -> str:
    return normalize("NFC", words).lower()  # unlike casefold, keeps the length of what it folds
