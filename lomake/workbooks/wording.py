"""What a workbook says in a language: its formulas, made in Finnish, and the words that they give.

Formulas and rows know tables, columns, lists and words by their Finnish names, as templates and client files do. A
Swedish workbook has each of them in Swedish, and calculates the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lomake.language import YES_NO, FiSv, Language, in_language, sama
from lomake.tiedot.opinnot import OpintojenTulos, PäättymisenTapa
from lomake.tilanne import Tila
from lomake.workbooks.tables import Table

YES, NO = YES_NO[True], YES_NO[False]
LATE = FiSv("myöhässä", "försenad")
NOT_YET = FiSv("ei vielä", "inte ännu")
IN_ORDER = FiSv("kunnossa", "i ordning")
MISSING = FiSv("puuttuu", "saknas")
NO_EMPLOYMENT = FiSv("(ei työsuhde)", "(ingen anställning)")
"""How the kinds of work end that are no employment; so a wildcard finds them."""
FACE_TO_FACE = FiSv("kasvokkain", "personligen")
"""How the ways of meeting an employer face to face begin."""
INTERRUPTED = FiSv("keskeytti", "avbröt")
"""How the ways in which studies were left begin."""

NAMES = (
    FiSv("Kausi_alku", "Period_början"),
    FiSv("Kausi_loppu", "Period_slut"),
    FiSv("Tilannepäivä", "Lägesdag"),
    FiSv("Tarkastelupäivä", "Granskningsdag"),
    FiSv("Valittu_alku", "Vald_början"),
    FiSv("Valittu_loppu", "Vald_slut"),
    FiSv("L_Kyllä_ei", "L_Ja_nej"),
)
"""The names that formulas have for cells, and for the list that every column of ja and nej uses."""

_SAME = (sama("AML "), *map(sama, ("I", "II", "III", "IV")))
"""What formulas say in both languages: the mark of a class of occupations, the numbers of quarters."""
_WORDS = (*_SAME, YES, NO, LATE, NOT_YET, IN_ORDER, MISSING, NO_EMPLOYMENT, FACE_TO_FACE, INTERRUPTED)
_CHOICES = (
    *Tila,
    OpintojenTulos.ALOITTI,
    OpintojenTulos.KESKEYTTI,
    OpintojenTulos.VALMISTUI,
    PäättymisenTapa.VALMISTUI,
)
_TOKEN = re.compile(
    r"""
      "(?P<text>(?:[^"]|"")*)"
    | '(?P<sheet>[^']+)'!
    | (?P<mine>[^\W\d]\w*)\[\[\#This\ Row\],\[(?P<own>[^\]]+)\]\]
    | (?P<table>[^\W\d]\w*)\[(?P<column>[^\]]+)\]
    | (?P<function>[^\W\d][\w.]*)\(
    | (?P<bare>[^\W\d]\w*)!
    | (?P<name>[^\W\d]\w*)
    """,
    re.VERBOSE,
)
_CELL = re.compile(r"[A-Z]{1,3}\d*|TRUE|FALSE")
_COMPARED = re.compile(r"(<>|<=|>=|<|>|=)?(\*?)(.*?)(\*?)", re.DOTALL)
"""A criterion: how it compares, and the words between its wildcards."""


class Wording:
    """What the tables, columns, sheets and lists of one workbook are called in its language.

    `more` are the other names and words that its formulas say. A Swedish formula that says anything unknown is a
    KeyError: no Finnish word is left in it.
    """

    def __init__(self, language: Language, tables: Iterable[Table] = (), more: Iterable[FiSv] = ()) -> None:
        self.language = language
        held = list(tables)
        self._tables = {table.name: table.called for table in held}
        self._columns = {(table.name, column.title): column.heading for table in held for column in table.columns}
        self._lists = dict(_list_names(held))
        self._names = {words.fi: words for words in (*NAMES, *(table.sheet for table in held), *more)}
        marks = (colour.word for table in held for colour in table.colours)
        self._words = {words.fi: words for words in (*_WORDS, *(one.words for one in _CHOICES), *marks, *more)}

    def say(self, words: object) -> str:
        """Return words in the language; what is not in both is as it is."""
        return in_language(words, self.language)

    def list(self, name: str) -> str:
        """Return what a list of choices is called in formulas."""
        return name if self.language == "fi" else self._lists[name].of(self.language)

    def formula(self, formula: str) -> str:
        """Return a formula that was made in Finnish. Raises KeyError for a name or a word that has no Swedish."""
        return formula if self.language == "fi" else _TOKEN.sub(self._token, formula)

    def _token(self, token: re.Match[str]) -> str:
        part, language = token.groupdict(), self.language
        if part["text"] is not None:
            return f'"{self._text(part["text"])}"'
        if part["sheet"] or part["bare"]:
            return f"'{self._names[part['sheet'] or part['bare']].of(language)}'!"
        if table := part["mine"] or part["table"]:
            called, column = self._tables[table].of(language), self._columns[table, part["own"] or part["column"]]
            heading = column.of(language)
            return f"{called}[[#This Row],[{heading}]]" if part["own"] else f"{called}[{heading}]"
        name = part["name"]
        if name is None or _CELL.fullmatch(name):
            return token[0]
        return self._lists[name].of(language) if name in self._lists else self._names[name].of(language)

    def _text(self, text: str) -> str:
        """Return a text of a formula: a criterion keeps its sign and its wildcards."""
        match = _COMPARED.fullmatch(text)
        words = match[3] if match else text
        if not any(map(str.isalpha, words)):
            return text
        return text.replace(words, self._words[words].of(self.language))


def _list_names(tables: Iterable[Table]) -> Iterable[tuple[str, FiSv]]:
    """Yield each list of choices with what it is called: in Swedish, unless it has a name, after the first column."""
    called = {words.fi: words.sv for words in NAMES if words.fi.startswith("L_")}
    for table in tables:
        for column in table.columns:
            if column.choices and column.choices not in called:
                name = "L_" + re.sub(r"\W+", "_", column.sv)
                called[column.choices] = f"{name}_{len(called)}" if name in called.values() else name
    return ((name, FiSv(name, sv)) for name, sv in called.items())
