"""Fictional clients to try the service with: esimerkit."""

from __future__ import annotations

from datetime import date
from itertools import chain
from pathlib import Path

import click

from lomake.cli import shared
from lomake.language import FiSv


@shared.command(
    sv="""Gör påhittade klienter och deras team att pröva med.

    Exempel: lomake esimerkit --maara 100 -o kokeilu/
    """
)
@shared.option(
    "--maara",
    type=click.IntRange(1, 99_999),
    default=10,
    metavar="N",
    help=FiSv("Montako asiakasta; oletus on 10.", "Hur många klienter; förval är 10."),
)
@shared.option(
    "--siemen",
    type=int,
    default=1,
    metavar="N",
    help=FiSv("Sama siemen antaa samat asiakkaat; oletus on 1.", "Samma frö ger samma klienter; förval är 1."),
)
@shared.ulos_option
@shared.paiva_option
def esimerkit(maara: int, siemen: int, ulos: Path, paiva: date | None) -> None:
    """Tee keksittyjä asiakkaita ja heidän tiiminsä kokeilua varten.

    Esimerkki: lomake esimerkit --maara 100 -o kokeilu/
    """
    from lomake.esimerkit import kirjoitus
    from lomake.esimerkit.asiakas import asiakas
    from lomake.esimerkit.tiimi import tiimi
    from lomake.staging import write_all

    day = paiva or shared.today()
    clients = (asiakas(number, siemen, day) for number in range(1, maara + 1))
    files = ((f"{client['asiakas']['tunnus']}.yaml", kirjoitus.teksti(client).encode()) for client in clients)
    write_all(ulos, chain(files, [("tiimi.yaml", kirjoitus.teksti(tiimi(siemen, day)).encode())]))
    click.echo(ulos)
    shared.say(FiSv("Keksittyjä asiakkaita: {määrä}", "Påhittade klienter: {määrä}").format(määrä=maara), err=True)
