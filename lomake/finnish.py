"""Turns click's own texts into Finnish, and makes commands and options accept ä and ö as well as a and o.

Questions are asked with click.prompt only: click.confirm would want y or n. A password is asked for in our own words.
Importing this module is enough: click looks its texts up through two names of its modules, which are replaced here.
The version of click is pinned, and a test walks its source for texts that are not in TEXTS.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from types import ModuleType
from typing import Any

import click
from click import _termui_impl, core, decorators, exceptions, formatting, parser, shell_completion, termui, types, utils

TEXTS = {
    # Help
    "Usage:": "Käyttö:",
    "Options": "Valitsimet",
    "Commands": "Komennot",
    "Positional arguments": "Tiedot",
    "Show this message and exit.": "Näytä tämä ohje.",
    "Show the version and exit.": "Näytä versio.",
    "%(prog)s, version %(version)s": "%(prog)s, versio %(version)s",
    "default: {default}": "oletus: {default}",
    "env var: {var}": "ympäristömuuttuja: {var}",
    "required": "pakollinen",
    "deprecated": "poistuva",
    "(dynamic)": "(vaihtuva)",
    "file": "tiedosto",
    "directory": "kansio",
    "path": "polku",
    # What is wrong with the command line
    "Error: {message}": "Virhe: {message}",
    "Try '{command} {option}' for help.": "Ohje: {command} {option}",
    "Aborted!": "Keskeytetty.",
    "No such command {name!r}.": "Komentoa ”{name}” ei ole.",
    "No such option {name!r}.": "Valitsinta ”{name}” ei ole.",
    "Did you mean {possibility}?": "Tarkoititko {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Tarkoititko jotakin näistä: {possibilities}?",
    "Missing command.": "Komento puuttuu.",
    "Missing argument": "Komennosta puuttuu tieto",
    "Missing option": "Komennosta puuttuu valitsin",
    "Missing parameter": "Komennosta puuttuu tieto",
    "Missing {param_type}": "Komennosta puuttuu tieto",
    "Missing parameter: {param_name}": "Komennosta puuttuu tieto: {param_name}",
    "Choose from:\n\t{choices}": "Valitse jokin näistä:\n\t{choices}",
    "Invalid value: {message}": "Virheellinen tieto: {message}",
    "Invalid value for {param_hint}: {message}": "Virheellinen tieto kohdassa {param_hint}: {message}",
    "Got unexpected extra argument ({args})": "Komennossa on ylimääräinen tieto: {args}",
    "Got unexpected extra arguments ({args})": "Komennossa on ylimääräisiä tietoja: {args}",
    "Option {name!r} does not take a value.": "Valitsimelle ”{name}” ei anneta arvoa.",
    "Option {name!r} requires an argument.": "Valitsimelta ”{name}” puuttuu arvo.",
    "Option {name!r} requires {nargs} arguments.": "Valitsimelle ”{name}” annetaan {nargs} arvoa.",
    "Argument {name!r} takes {nargs} values.": "Kohtaan ”{name}” annetaan {nargs} arvoa.",
    "Takes {nargs} values but 1 was given.": "Arvoja kuuluu olla {nargs}, mutta niitä on 1.",
    "Takes {nargs} values but {len} were given.": "Arvoja kuuluu olla {nargs}, mutta niitä on {len}.",
    "{len_type} values are required, but {len_value} was given.": (
        "Arvoja kuuluu olla {len_type}, mutta niitä on {len_value}."
    ),
    "{len_type} values are required, but {len_value} were given.": (
        "Arvoja kuuluu olla {len_type}, mutta niitä on {len_value}."
    ),
    "{value!r} is not {choice}.": "”{value}” ei käy. Ainoa vaihtoehto on {choice}.",
    "{value!r} is not one of {choices}.": "”{value}” ei käy. Vaihtoehdot ovat {choices}.",
    "{value!r} does not match the format {format}.": "”{value}” ei ole muotoa {format}.",
    "{value!r} does not match the formats {formats}.": "”{value}” ei ole mitään näistä muodoista: {formats}.",
    "{value!r} is not a valid {number_type}.": "”{value}” ei ole luku.",
    "{value!r} is not a valid boolean. Recognized values: {states}": "”{value}” ei käy. Vaihtoehdot ovat {states}.",
    "{value} is not in the range {range}.": "{value} ei ole sallituissa rajoissa: {range}.",
    "{name} {filename!r} does not exist.": "{name} ”{filename}” puuttuu. Tarkista nimi.",
    "{name} {filename!r} is a file.": "{name} ”{filename}” on tiedosto. Anna kansio.",
    "{name} {filename!r} is a directory.": "{name} ”{filename}” on kansio. Anna tiedosto.",
    "{name} {filename!r} is not readable.": "{name} ”{filename}” ei aukea: lukuoikeus puuttuu.",
    "{name} {filename!r} is not writable.": "{name} ”{filename}” on lukittu: kirjoitusoikeus puuttuu.",
    "{name} {filename!r} is not executable.": "{name} ”{filename}” ei käynnisty: suoritusoikeus puuttuu.",
    "Could not open file {filename!r}: {message}": "Tiedosto ”{filename}” ei aukea: {message}",
    "unknown error": "tuntematon virhe",
    # Completion in a shell
    "Couldn't detect Bash version, shell completion is not supported.": (
        "Bashin versiota ei löydy, joten täydennys ei ehkä toimi."
    ),
    "Shell completion is not supported for Bash versions older than 4.4.": (
        "Täydennys tarvitsee Bashin version 4.4 tai uudemman."
    ),
}

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


class FinnishChoice(click.Choice[str]):
    """A choice that says what was perhaps meant, and is completed with and without ä and ö."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """Return what may be written, and what was perhaps meant."""
        told = super().get_invalid_choice_message(value, ctx)
        near = meant(str(value), self.choices)
        return f"{told} {TEXTS['Did you mean {possibility}?'].format(possibility=repr(near))}" if near else told

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[shell_completion.CompletionItem[str]]:
        """Return the choices that begin as what is typed."""
        return super().shell_complete(ctx, param, fold(incomplete))


class FinnishCommand(click.Command):
    """A command whose usage line is Finnish."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[VALITSIMET]", **kwargs})

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[shell_completion.CompletionItem[str]]:
        """Return the options that begin as what is typed."""
        return super().shell_complete(ctx, fold(incomplete))


class FinnishGroup(click.Group):
    """The commands in the order of their definition; names, options and choices are registered folded.

    An interrupted run ends with exit code 130, as shells do.
    """

    command_class = FinnishCommand
    group_class = type

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        own = {"options_metavar": "[VALITSIMET]", "subcommand_metavar": "KOMENTO [TIEDOT]..."}
        super().__init__(*args, **own | kwargs)
        self.context_settings.setdefault("token_normalize_func", fold)

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
            click.echo(f"\n{TEXTS['Aborted!']}", err=True)
            ctx.exit(130)


def _text(english: str) -> str:
    return TEXTS.get(english, english)


def _counted_text(one: str, many: str, count: int) -> str:
    return _text(one if count == 1 else many)


def _speak_finnish() -> None:
    """Replace what click's modules look their texts up with, and the names of types in usage lines."""
    for module in _MODULES:
        for name, lookup in (("_", _text), ("ngettext", _counted_text)):
            if hasattr(module, name):
                setattr(module, name, lookup)
    for kind, name in ((types.StringParamType, "teksti"), (types.IntParamType, "luku"), (types.FloatParamType, "luku")):
        kind.name = name
    types.IntRange.name = types.FloatRange.name = "luku"


_speak_finnish()
