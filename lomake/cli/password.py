"""Where a command gets its password: a question, a file or the environment; never from the command line itself."""

from __future__ import annotations

import getpass
import os
import stat
import warnings
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lomake.cli import shared
from lomake.errors import Finding, PasswordError
from lomake.language import FiSv

if TYPE_CHECKING:
    from lomake.sealing import Password

VARIABLE = "LOMAKE_SALASANA"

Command = Callable[..., None]

_flag_help = {
    True: FiSv(
        "Kysy salasana: sillä luetaan salatut tiedostot ja salataan kaikki, mikä kirjoitetaan.",
        "Fråga efter lösenordet: med det läses krypterade filer och krypteras allt som skrivs.",
    ),
    False: FiSv(
        "Kysy salasana, jolla salatut tiedostot luetaan.", "Fråga efter lösenordet som krypterade filer läses med."
    ),
}


def reads(command: Command) -> Command:
    """Let a command open sealed files when it is given their password."""
    return _with_key(command, seals=False)


def writes(command: Command) -> Command:
    """Let a command open sealed files, and seal all that it writes, when it is given a password."""
    return _with_key(command, seals=True)


def writes_into(option: str) -> Callable[[Command], Command]:
    """Return what lets a command open sealed files, and seal what it writes when it is given the option."""

    def decorate(command: Command) -> Command:
        return _with_key(command, seals=False, only_with=option)

    return decorate


def asks(*, seals: bool) -> Callable[[Command], Command]:
    """Return what gives a command the two options, for it to ask by itself."""

    def decorate(command: Command) -> Command:
        return _options(command, seals=seals)

    return decorate


def asked(*, flag: bool, file: Path | None, new: bool) -> Password:
    """Return the password of the run. A `new` one is to seal with, and is asked for twice. Raises PasswordError."""
    from lomake.sealing import Password

    if flag and file is not None:
        raise shared.wrong_use(
            FiSv("anna joko --salasana tai --salasanatiedosto", "ge antingen --salasana eller --salasanatiedosto")
        )
    if flag:
        typed = Password.typed(_question(FiSv("Salasana", "Lösenord")), new=new)
        if (
            new
            and Password.typed(_question(FiSv("Sama salasana uudelleen", "Samma lösenord på nytt")), new=new) != typed
        ):
            raise PasswordError([Finding("salasana-eri")])
        return typed
    if file is not None:
        return Password.typed(_first_line(file), new=new)
    return Password.typed(os.environ[VARIABLE], new=new)


def _options(command: Command, *, seals: bool) -> Command:
    file = shared.option(
        "--salasanatiedosto",
        type=shared.PATH,
        metavar="TIEDOSTO",
        help=FiSv(
            "Lue salasana tiedoston ensimmäiseltä riviltä. Sen voi antaa myös ympäristömuuttujassa {nimi}.",
            "Läs lösenordet ur filens första rad. Det kan också ges i miljövariabeln {nimi}.",
        ).format(nimi=VARIABLE),
    )
    return shared.option("--salasana", is_flag=True, help=_flag_help[seals])(file(command))


def _with_key(command: Command, *, seals: bool, only_with: str = "") -> Command:
    @wraps(command)
    def run(*args: Any, salasana: bool, salasanatiedosto: Path | None, **rest: Any) -> None:
        if not salasana and salasanatiedosto is None and VARIABLE not in os.environ:
            command(*args, **rest)  # nothing to import for it
            return
        from lomake import store
        from lomake.sealing import Key

        new = seals or rest.get(only_with) is not None
        with store.unlocked(Key(asked(flag=salasana, file=salasanatiedosto, new=new), seals=new)):
            command(*args, **rest)

    return _options(run, seals=seals)


def _question(words: FiSv) -> str:
    """Return what is typed, unseen. Raises PasswordError when there is no terminal to hide it on."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            answer: str = click.prompt(
                shared.in_spoken(words), default="", show_default=False, hide_input=True, err=True
            )
            return answer
    except getpass.GetPassWarning:
        raise PasswordError([Finding("salasana-ei-päätettä")]) from None


def _first_line(path: Path) -> str:
    """Return the first line of a password file. Raises PasswordError when others may read it, or it is no text."""
    from lomake import store

    data = store.read_raw(path)
    if os.name != "nt" and stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
        raise PasswordError([Finding("salasanatiedosto-avoin", file=str(path))])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PasswordError([Finding("salasanatiedosto-koodaus", file=str(path))]) from None
    return text.split("\n", 1)[0].removesuffix("\r")
