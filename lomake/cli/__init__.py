"""The commands: each reads its words, calls the service and tells what was done."""

from __future__ import annotations

import click

from lomake import __version__
from lomake.cli import (
    batch,
    beginning,
    evidence,
    examples,
    explaining,
    filling,
    integrity,
    preview,
    receiving,
    reminders,
    retention,
    sealing,
    shared,
    team,
    templates,
    training,
    watching,
    workbooks,
)
from lomake.language import LANGUAGES, SPOKEN, FiSv, Language
from lomake.speaking import SpokenOption


def _speak(_: click.Context, __: click.Parameter, value: Language | None) -> None:
    """Let the program speak the language that was asked for, before anything else is looked at."""
    if value is not None:
        SPOKEN.set(value)


@click.group(
    cls=shared.Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    sv="""Fyll i arbetscoachningens blanketter från en enda klientfil.

    Exempel: lomake tayta aino.yaml -o ulos/
    """,
)
@shared.option(
    "--kieli",
    type=click.Choice(LANGUAGES),
    envvar="LOMAKE_KIELI",
    is_eager=True,
    expose_value=False,
    callback=_speak,
    metavar="KIELI",
    help=FiSv(
        "Kieli, jota ohjelma puhuu, fi tai sv; myös ympäristömuuttuja LOMAKE_KIELI.",
        "Språket som programmet talar, fi eller sv; också miljövariabeln LOMAKE_KIELI.",
    ),
)
@click.version_option(
    __version__,
    prog_name="lomake",
    message="%(prog)s %(version)s",
    cls=SpokenOption,
    help=FiSv("Näytä versio.", "Visa versionen."),
)
def main() -> None:
    """Täytä työhönvalmennuksen lomakkeet yhdestä asiakastiedostosta.

    Esimerkki: lomake tayta aino.yaml -o ulos/
    """


for command in (
    beginning.opastus,
    filling.uusi,
    filling.tarkista,
    filling.tayta,
    filling.tyhja,
    preview.esikatsele,
    watching.valvo,
    batch.era,
    workbooks.kooste,
    receiving.palauta,
    receiving.tuo,
    evidence.naytto,
    reminders.muistuta,
    team.seuranta,
    team.laatu,
    sealing.salaa,
    sealing.avaa,
    retention.siivoa,
    examples.esimerkit,
    training.paketti,
    filling.lomakkeet,
    templates.pohjat,
    integrity.eheys,
    filling.skeema,
    explaining.selita,
    explaining.taydennys,
):
    main.add_command(command)
