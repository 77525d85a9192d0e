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


@click.group(cls=shared.Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="lomake")
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
