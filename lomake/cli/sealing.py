"""A client file that anybody can read ↔ one behind a password: salaa, avaa."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.errors import Finding, Grade, LomakeError, OutputError
from lomake.language import FiSv

if TYPE_CHECKING:
    from lomake.store import Key


@shared.command(
    sv="""Kryptera en klientfil: aino.yaml → aino.salattu.yaml.

    De andra kommandona läser en krypterad fil när de får lösenordet. Om den krypterade filen redan finns får den nytt
    innehåll, och den föregående versionen blir kvar krypterad bredvid. Ett glömt lösenord kan inte återställas.

    Exempel: lomake salaa aino.yaml --salasanatiedosto salasana.txt
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.option(
    "--poista",
    is_flag=True,
    help=FiSv(
        "Poista salaamaton tiedosto ja sen edellinen versio.",
        "Ta bort den okrypterade filen och dess föregående version.",
    ),
)
@shared.json_option
@password.asks(seals=True)
def salaa(paths: tuple[Path, ...], poista: bool, salasana: bool, salasanatiedosto: Path | None, as_json: bool) -> None:
    """Salaa asiakastiedosto: aino.yaml → aino.salattu.yaml.

    Muut komennot lukevat salattua tiedostoa, kun niille antaa salasanan. Jos salattu tiedosto on jo olemassa, se
    saa uuden sisällön, ja edellinen versio jää salattuna viereen. Unohtunutta salasanaa ei voi palauttaa.

    Esimerkki: lomake salaa aino.yaml --salasanatiedosto salasana.txt
    """
    key = _key(flag=salasana, file=salasanatiedosto, seals=True)
    click.get_current_context().exit(_all(paths, key, _sealed_target, remove=poista, as_json=as_json))


@shared.command(
    sv="""Öppna en krypterad klientfil: aino.salattu.yaml → aino.yaml.

    En fil som redan finns ersätts inte.

    Exempel: lomake avaa aino.salattu.yaml --salasanatiedosto salasana.txt
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.option(
    "--poista",
    is_flag=True,
    help=FiSv(
        "Poista salattu tiedosto ja sen edellinen versio.", "Ta bort den krypterade filen och dess föregående version."
    ),
)
@shared.json_option
@password.asks(seals=False)
def avaa(paths: tuple[Path, ...], poista: bool, salasana: bool, salasanatiedosto: Path | None, as_json: bool) -> None:
    """Avaa salattu asiakastiedosto: aino.salattu.yaml → aino.yaml.

    Olemassa olevaa tiedostoa ei korvata.

    Esimerkki: lomake avaa aino.salattu.yaml --salasanatiedosto salasana.txt
    """
    key = _key(flag=salasana, file=salasanatiedosto, seals=False)
    click.get_current_context().exit(_all(paths, key, _plain_target, remove=poista, as_json=as_json))


def _key(*, flag: bool, file: Path | None, seals: bool) -> Key:
    """Return the key; the question is asked when nothing else gives the password."""
    from lomake.sealing import Key

    given = password.asked(flag=flag or (file is None and password.VARIABLE not in os.environ), file=file, new=seals)
    return Key(given, seals=seals)


def _all(paths: tuple[Path, ...], key: Key, target_of: Callable[[Path], Path], *, remove: bool, as_json: bool) -> int:
    """Convert the files one by one, and return the exit code; one that can't be converted never stops the others."""
    from lomake import store

    exit_code = 0
    with store.unlocked(key):
        for path in paths:
            try:
                target = target_of(path)
                gone = store.convert(path, target, remove=remove)
            except LomakeError as error:
                shared.tell(error.findings)
                exit_code = exit_code or error.exit_code
                continue
            told = {"tiedosto": str(target), "poistettu": [str(one) for one in gone]}
            click.echo(shared.json_text(told) if as_json else target)
            if key.seals and not gone:
                shared.tell([Finding("selkokielinen-jäi", Grade.HUOMIO, file=str(path))])
    return exit_code


def _sealed_target(path: Path) -> Path:
    from lomake import store

    if path.suffix.lower() not in store.CLIENT_SUFFIXES:
        raise OutputError([Finding("tiedostopääte", file=str(path))])
    if store.is_sealed(store.read_raw(path)):
        raise OutputError([Finding("salattu-valmiiksi", file=str(path))])
    return store.sealed_name(path)


def _plain_target(path: Path) -> Path:
    from lomake import store

    if not store.is_sealed(store.read_raw(path)):
        raise OutputError([Finding("salaamaton", file=str(path))])
    target = store.plain_name(path)
    if target == path:
        raise OutputError([Finding("salattu-nimi", file=str(path))])
    return target
