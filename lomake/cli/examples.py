"""Fictional clients to try the service with: esimerkit."""

from __future__ import annotations

from datetime import date
from itertools import chain
from pathlib import Path

import click

from lomake.cli import shared


@shared.command()
@click.option(
    "--maara", type=click.IntRange(1, 99_999), default=10, metavar="N", help="Montako asiakasta; oletus on 10."
)
@click.option("--siemen", type=int, default=1, metavar="N", help="Sama siemen antaa samat asiakkaat; oletus on 1.")
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
    click.echo(f"Keksittyjä asiakkaita: {maara}", err=True)
