"""A Swedish form that came back → the same form in the words that a client file has: kyllä for ja, aamu for morgon.

Everything after this compares stored words only, and knows nothing of languages. A word that is no choice of its field
stays as it is, for comparing to tell of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from lomake.entered import stored_word
from lomake.fields import Field
from lomake.forms import Lomake
from lomake.language import language_of
from lomake.read_back.known import find_in, find_single
from lomake.word.returned import Returned, Said


def in_stored_words(returned: Returned, lomake: Lomake) -> Returned:
    """Return the form with its choices as they are stored. Raises ReturnedFormError for a field that no form has."""
    if language_of(returned.properties.language) == "fi":
        return returned
    rows = [replace(row, cells=_stored(row.cells, partial(find_in, lomake, row.listed))) for row in returned.rows]
    return replace(returned, fields=_stored(returned.fields, partial(find_single, lomake)), rows=rows)


def _stored(said: Mapping[str, list[Said]], find: Callable[[str], Field]) -> dict[str, list[Said]]:
    return {
        tag: saids if "=" in tag else [replace(one, text=stored_word(find(tag), one.text)) for one in saids]
        for tag, saids in said.items()
    }
