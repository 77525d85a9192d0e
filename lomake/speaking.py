"""Turns click's own texts into Finnish or Swedish, and makes commands and options accept ä and ö as well as a and o.

Questions are asked with click.prompt only: click.confirm would want y or n. A password is asked for in our own words.
Importing this module is enough: click looks its texts up through two names of its modules, which are replaced here.
The version of click is pinned, and a test walks its source for texts that are not in TEXTS.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from inspect import cleandoc
from types import ModuleType
from typing import Any

import click
from click import _termui_impl, core, decorators, exceptions, formatting, parser, shell_completion, termui, types, utils

from lomake.language import SPOKEN, FiSv

TEXTS: dict[str, FiSv] = {
    # Help
    "Usage:": FiSv("Käyttö:", "Användning:"),
    "Options": FiSv("Valitsimet", "Väljare"),
    "Commands": FiSv("Komennot", "Kommandon"),
    "Positional arguments": FiSv("Tiedot", "Uppgifter"),
    "Show this message and exit.": FiSv("Näytä tämä ohje.", "Visa den här hjälpen."),
    "Show the version and exit.": FiSv("Näytä versio.", "Visa versionen."),
    "%(prog)s, version %(version)s": FiSv("%(prog)s, versio %(version)s", "%(prog)s, version %(version)s"),
    "default: {default}": FiSv("oletus: {default}", "förval: {default}"),
    "env var: {var}": FiSv("ympäristömuuttuja: {var}", "miljövariabel: {var}"),
    "required": FiSv("pakollinen", "obligatorisk"),
    "deprecated": FiSv("poistuva", "utgående"),
    "(dynamic)": FiSv("(vaihtuva)", "(varierar)"),
    "file": FiSv("tiedosto", "fil"),
    "directory": FiSv("kansio", "katalog"),
    "path": FiSv("polku", "sökväg"),
    # What is wrong with the command line
    "Error: {message}": FiSv("Virhe: {message}", "Fel: {message}"),
    "Try '{command} {option}' for help.": FiSv("Ohje: {command} {option}", "Hjälp: {command} {option}"),
    "Aborted!": FiSv("Keskeytetty.", "Avbrutet."),
    "No such command {name!r}.": FiSv("Komentoa ”{name}” ei ole.", "Kommandot ”{name}” finns inte."),
    "No such option {name!r}.": FiSv("Valitsinta ”{name}” ei ole.", "Väljaren ”{name}” finns inte."),
    "Did you mean {possibility}?": FiSv("Tarkoititko {possibility}?", "Menade du {possibility}?"),
    "(Did you mean one of: {possibilities}?)": FiSv(
        "Tarkoititko jotakin näistä: {possibilities}?",
        "Menade du någon av dessa: {possibilities}?",
    ),
    "Missing command.": FiSv("Komento puuttuu.", "Kommando saknas."),
    "Missing argument": FiSv("Komennosta puuttuu tieto", "Kommandot saknar en uppgift"),
    "Missing option": FiSv("Komennosta puuttuu valitsin", "Kommandot saknar en väljare"),
    "Missing parameter": FiSv("Komennosta puuttuu tieto", "Kommandot saknar en uppgift"),
    "Missing {param_type}": FiSv("Komennosta puuttuu tieto", "Kommandot saknar en uppgift"),
    "Missing parameter: {param_name}": FiSv(
        "Komennosta puuttuu tieto: {param_name}",
        "Kommandot saknar en uppgift: {param_name}",
    ),
    "Choose from:\n\t{choices}": FiSv("Valitse jokin näistä:\n\t{choices}", "Välj något av dessa:\n\t{choices}"),
    "Invalid value: {message}": FiSv("Virheellinen tieto: {message}", "Ogiltig uppgift: {message}"),
    "Invalid value for {param_hint}: {message}": FiSv(
        "Virheellinen tieto kohdassa {param_hint}: {message}",
        "Ogiltig uppgift för {param_hint}: {message}",
    ),
    "Got unexpected extra argument ({args})": FiSv(
        "Komennossa on ylimääräinen tieto: {args}",
        "Kommandot har en uppgift för mycket: {args}",
    ),
    "Got unexpected extra arguments ({args})": FiSv(
        "Komennossa on ylimääräisiä tietoja: {args}",
        "Kommandot har uppgifter för mycket: {args}",
    ),
    "Option {name!r} does not take a value.": FiSv(
        "Valitsimelle ”{name}” ei anneta arvoa.",
        "Väljaren ”{name}” tar inget värde.",
    ),
    "Option {name!r} requires an argument.": FiSv(
        "Valitsimelta ”{name}” puuttuu arvo.",
        "Väljaren ”{name}” saknar ett värde.",
    ),
    "Option {name!r} requires {nargs} arguments.": FiSv(
        "Valitsimelle ”{name}” annetaan {nargs} arvoa.",
        "Väljaren ”{name}” tar {nargs} värden.",
    ),
    "Argument {name!r} takes {nargs} values.": FiSv(
        "Kohtaan ”{name}” annetaan {nargs} arvoa.",
        "För ”{name}” ges {nargs} värden.",
    ),
    "Takes {nargs} values but 1 was given.": FiSv(
        "Arvoja kuuluu olla {nargs}, mutta niitä on 1.",
        "Värdena ska vara {nargs}, men det finns 1.",
    ),
    "Takes {nargs} values but {len} were given.": FiSv(
        "Arvoja kuuluu olla {nargs}, mutta niitä on {len}.",
        "Värdena ska vara {nargs}, men det finns {len}.",
    ),
    "{len_type} values are required, but {len_value} was given.": FiSv(
        "Arvoja kuuluu olla {len_type}, mutta niitä on {len_value}.",
        "Värdena ska vara {len_type}, men det finns {len_value}.",
    ),
    "{len_type} values are required, but {len_value} were given.": FiSv(
        "Arvoja kuuluu olla {len_type}, mutta niitä on {len_value}.",
        "Värdena ska vara {len_type}, men det finns {len_value}.",
    ),
    "{value!r} is not {choice}.": FiSv(
        "”{value}” ei käy. Ainoa vaihtoehto on {choice}.",
        "”{value}” går inte. Det enda alternativet är {choice}.",
    ),
    "{value!r} is not one of {choices}.": FiSv(
        "”{value}” ei käy. Vaihtoehdot ovat {choices}.",
        "”{value}” går inte. Alternativen är {choices}.",
    ),
    "{value!r} does not match the format {format}.": FiSv(
        "”{value}” ei ole muotoa {format}.",
        "”{value}” har inte formen {format}.",
    ),
    "{value!r} does not match the formats {formats}.": FiSv(
        "”{value}” ei ole mitään näistä muodoista: {formats}.",
        "”{value}” har ingen av dessa former: {formats}.",
    ),
    "{value!r} is not a valid {number_type}.": FiSv("”{value}” ei ole luku.", "”{value}” är inte ett tal."),
    "{value!r} is not a valid boolean. Recognized values: {states}": FiSv(
        "”{value}” ei käy. Vaihtoehdot ovat {states}.",
        "”{value}” går inte. Alternativen är {states}.",
    ),
    "{value} is not in the range {range}.": FiSv(
        "{value} ei ole sallituissa rajoissa: {range}.",
        "{value} är inte inom de tillåtna gränserna: {range}.",
    ),
    "{name} {filename!r} does not exist.": FiSv(
        "{name} ”{filename}” puuttuu. Tarkista nimi.",
        "{name} ”{filename}” saknas. Kontrollera namnet.",
    ),
    "{name} {filename!r} is a file.": FiSv(
        "{name} ”{filename}” on tiedosto. Anna kansio.",
        "{name} ”{filename}” är en fil. Ge en katalog.",
    ),
    "{name} {filename!r} is a directory.": FiSv(
        "{name} ”{filename}” on kansio. Anna tiedosto.",
        "{name} ”{filename}” är en katalog. Ge en fil.",
    ),
    "{name} {filename!r} is not readable.": FiSv(
        "{name} ”{filename}” ei aukea: lukuoikeus puuttuu.",
        "{name} ”{filename}” går inte att öppna: läsrätt saknas.",
    ),
    "{name} {filename!r} is not writable.": FiSv(
        "{name} ”{filename}” on lukittu: kirjoitusoikeus puuttuu.",
        "{name} ”{filename}” är låst: skrivrätt saknas.",
    ),
    "{name} {filename!r} is not executable.": FiSv(
        "{name} ”{filename}” ei käynnisty: suoritusoikeus puuttuu.",
        "{name} ”{filename}” startar inte: körrätt saknas.",
    ),
    "Could not open file {filename!r}: {message}": FiSv(
        "Tiedosto ”{filename}” ei aukea: {message}",
        "Filen ”{filename}” går inte att öppna: {message}",
    ),
    "unknown error": FiSv("tuntematon virhe", "okänt fel"),
    # Completion in a shell
    "Couldn't detect Bash version, shell completion is not supported.": FiSv(
        "Bashin versiota ei löydy, joten täydennys ei ehkä toimi.",
        "Bash-versionen hittas inte, så kompletteringen fungerar kanske inte.",
    ),
    "Shell completion is not supported for Bash versions older than 4.4.": FiSv(
        "Täydennys tarvitsee Bashin version 4.4 tai uudemman.",
        "Kompletteringen behöver Bash version 4.4 eller nyare.",
    ),
}

METAVARS = {
    "VALITSIMET": "VÄLJARE",
    "KOMENTO": "KOMMANDO",
    "TIEDOT": "UPPGIFTER",
    "KANSIO": "KATALOG",
    "TIEDOSTO": "FIL",
    "TYÖKIRJA": "ARBETSBOK",
    "LOMAKE": "BLANKETT",
    "LUKIJA": "LÄSARE",
    "KAUSI": "PERIOD",
    "KIELI": "SPRÅK",
    "KOHDE": "MÅL",
    "KOODI": "KOD",
    "NIMI": "NAMN",
    "OSOITE": "ADRESS",
    "PÄIVÄ": "DAG",
    "TUNNUS": "NUMMER",
    "TEKSTI": "TEXT",
    "LUKU": "TAL",
    "POLKU": "SÖKVÄG",
}
"""What stands for a word to be written, in a usage line."""

_MODULES: tuple[ModuleType, ...] = (
    _termui_impl, core, decorators, exceptions, formatting, parser, shell_completion, termui, types, utils,
)  # fmt: skip

_LETTERS = str.maketrans("åäö", "aao")


def fold(text: str) -> str:
    """Return `text` as shells and file systems see it: lower case, ä and å as a, ö as o."""
    return unicodedata.normalize("NFC", text).lower().translate(_LETTERS)


def meant(word: str, known: Iterable[str]) -> str | None:
    """Return the one of the `known` words that was perhaps meant: one that ends in -c for c, else the closest."""
    words = list(known)
    ending = [one for one in words if fold(one).endswith(f"-{fold(word)}")]
    return ending[0] if len(ending) == 1 else next(iter(get_close_matches(fold(word), words, n=1)), None)


class _Helped:
    """A command or an option with its help in both languages; click takes it as one that speaks the right one."""

    _fi: str | None
    _sv: str

    def _get_help(self) -> str | None:
        return self._sv if self._sv and SPOKEN.get() == "sv" else self._fi

    def _set_help(self, text: str | None) -> None:
        self._fi = text

    help = property(_get_help, _set_help, doc="The help in the language that the program speaks.")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return click's own --help, which it makes only once."""
        option: click.Option | None = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = _text("Show this message and exit.")
        return option


class SpokenChoice(click.Choice[str]):
    """A choice that says what was perhaps meant, and is completed with and without ä and ö."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """Return what may be written, and what was perhaps meant."""
        told = super().get_invalid_choice_message(value, ctx)
        near = meant(str(value), self.choices)
        return f"{told} {_text('Did you mean {possibility}?').format(possibility=repr(near))}" if near else told

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[shell_completion.CompletionItem[str]]:
        """Return the choices that begin as what is typed."""
        return super().shell_complete(ctx, param, fold(incomplete))


class SpokenOption(_Helped, click.Option):
    """An option whose help is in both languages."""

    def __init__(self, *args: Any, help: FiSv, **kwargs: Any) -> None:  # noqa: A002  click's own word
        self._sv = help.sv
        super().__init__(*args, **{**kwargs, "help": help.fi})

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the word that stands for the value."""
        return _in_spoken(super().make_metavar(ctx))


class SpokenArgument(click.Argument):
    """An argument whose word in the usage line is in the language that the program speaks."""

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the word that stands for the argument."""
        return _in_spoken(super().make_metavar(ctx))


class SpokenCommand(_Helped, click.Command):
    """A command whose help is in both languages: its docstring, and `sv`."""

    def __init__(self, *args: Any, sv: str, **kwargs: Any) -> None:
        self._sv = cleandoc(sv)
        super().__init__(*args, **{"options_metavar": "[VALITSIMET]", **kwargs})

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return the words of the usage line."""
        return [_in_spoken(piece) for piece in super().collect_usage_pieces(ctx)]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[shell_completion.CompletionItem[str]]:
        """Return the options that begin as what is typed."""
        return super().shell_complete(ctx, fold(incomplete))


class SpokenGroup(_Helped, click.Group):
    """The commands in the order of their definition; names, options and choices are registered folded.

    An interrupted run ends with exit code 130, as shells do.
    """

    command_class = SpokenCommand
    group_class = type

    def __init__(self, *args: Any, sv: str, **kwargs: Any) -> None:
        self._sv = cleandoc(sv)
        own = {"options_metavar": "[VALITSIMET]", "subcommand_metavar": "KOMENTO [TIEDOT]..."}
        super().__init__(*args, **own | kwargs)
        self.context_settings.setdefault("token_normalize_func", fold)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return the words of the usage line."""
        return [_in_spoken(piece) for piece in super().collect_usage_pieces(ctx)]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[shell_completion.CompletionItem[str]]:
        """Return the commands and options that begin as what is typed."""
        return super().shell_complete(ctx, fold(incomplete))

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order in which they are done."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the user named."""
        try:
            return super().invoke(ctx)
        except (click.Abort, KeyboardInterrupt, EOFError):
            click.echo(f"\n{_text('Aborted!')}", err=True)
            ctx.exit(130)


def _in_spoken(metavar: str) -> str:
    if SPOKEN.get() != "sv":
        return metavar
    return re.sub(r"[A-ZÅÄÖ]+", lambda word: METAVARS.get(word[0], word[0]), metavar)


def _text(english: str) -> str:
    return TEXTS[english].of(SPOKEN.get()) if english in TEXTS else english


def _counted_text(one: str, many: str, count: int) -> str:
    return _text(one if count == 1 else many)


def _speak() -> None:
    """Replace what click's modules look their texts up with, and the names of types in usage lines."""
    for module in _MODULES:
        for name, lookup in (("_", _text), ("ngettext", _counted_text)):
            if hasattr(module, name):
                setattr(module, name, lookup)
    for kind, name in ((types.StringParamType, "teksti"), (types.IntParamType, "luku"), (types.FloatParamType, "luku")):
        kind.name = name
    types.IntRange.name = types.FloatRange.name = "luku"


_speak()
