"""What falls due: muistuta."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.errors import ClientDataError
from lomake.language import SPOKEN, FiSv

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lomake.muistutukset import Muistutus
    from lomake.rajat import Rajat


@shared.command(
    sv="""Berätta vad som förfaller i klienternas ärenden: försenat, i dag och kommande.

    I kalendern finns bara klientnummer och ett allmänt ord, inga namn och inget annat om klienten.

    Exempel: lomake muistuta asiakkaat/ --paiva 2026-11-20 -o muistutukset.ics
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    metavar="TIEDOSTO",
    help=FiSv("Kalenteri, johon muistutukset viedään (.ics).", "Kalendern dit påminnelserna förs (.ics)."),
)
@shared.option(
    "--paiva",
    type=shared.Day(),
    metavar="PÄIVÄ",
    help=FiSv("Päivä, jona muistutetaan; oletus on tämä päivä.", "Dagen för påminnelsen; förval är den här dagen."),
)
@shared.asetukset_option
@shared.json_option
@password.reads
def muistuta(
    paths: tuple[Path, ...], ulos: Path | None, paiva: date | None, asetukset: Path | None, as_json: bool
) -> None:
    """Kerro, mitä asiakkaiden asioissa erääntyy: myöhässä, tänään ja tulossa.

    Kalenterissa on vain asiakastunnus ja yleinen sana, ei nimiä eikä muuta asiakkaasta.

    Esimerkki: lomake muistuta asiakkaat/ --paiva 2026-11-20 -o muistutukset.ics
    """
    from lomake import store
    from lomake.kalenteri import kalenteri
    from lomake.muistutukset import Kiire

    if ulos is not None and ulos.suffix.lower() != ".ics":
        # A client file that was given by mistake would be lost.
        raise click.BadParameter(
            shared.in_spoken(FiSv("kalenterin nimen lopussa on .ics", "kalenderns namn slutar på .ics")),
            param_hint="-o",
        )
    day = paiva or shared.today()
    found, failed = _reminders(paths, day, shared.limits(asetukset, day))
    for line in _as_json(found) if as_json else _table(found):
        click.echo(line)
    if ulos is not None and found:
        store.write(ulos, kalenteri(found, day, SPOKEN.get()))
        click.echo(shared.json_text({"tiedosto": str(ulos)}) if as_json else ulos)
    late = sum(one.kiire is Kiire.MYÖHÄSSÄ for one in found)
    said = FiSv("Muistutuksia: {kaikki}, myöhässä {myöhässä}", "Påminnelser: {kaikki}, försenade {myöhässä}")
    shared.say(said.format(kaikki=len(found), myöhässä=late), err=True)
    if ulos is not None and not found:
        nothing = FiSv(
            "kalenteria ei kirjoitettu, muistutuksia ei ole.", "ingen kalender skrevs, det finns inga påminnelser."
        )
        shared.say(f"{ulos}: " + nothing, err=True)
    click.get_current_context().exit(failed or int(bool(late)))


def _reminders(paths: tuple[Path, ...], day: date, limits: Rajat) -> tuple[list[Muistutus], int]:
    """Return the reminders by day, and the exit code of the files that could not be read; those are told."""
    from lomake.muistutukset import muistutukset

    by_file: dict[Path, list[Muistutus]] = {}
    numbers: list[tuple[Path, str]] = []
    failed = 0
    for path, result in shared.clients(paths, day, limits):
        if isinstance(result, ClientDataError):
            shared.tell(result.findings)
            failed = result.exit_code
            continue
        numbers.append((path, result.tiedosto.asiakas.tunnus))
        by_file[path] = muistutukset(result.tiedosto, day, limits)
    same = shared.twice(numbers)
    shared.tell(same.values())
    found = [one for path, reminders in by_file.items() if path not in same for one in reminders]
    return sorted(found, key=lambda one: (one.päivä, one.asiakas)), ClientDataError.exit_code if same else failed


def _table(found: list[Muistutus]) -> Iterator[str]:
    """Yield the reminders by client, first the one whose first day is first."""
    from lomake.values import format_date

    first: dict[str, date] = {}
    for one in found:
        first.setdefault(one.asiakas, one.päivä)
    in_order = sorted(found, key=lambda one: (first[one.asiakas], one.asiakas, one.päivä))
    width = max((len(shared.in_spoken(one.aihe.mitä)) for one in found), default=0)
    for asiakas, reminders in groupby(in_order, key=lambda one: one.asiakas):
        yield asiakas
        for one in reminders:
            urgent, what = shared.in_spoken(one.kiire.words), shared.in_spoken(one.aihe.mitä)
            yield f"  {urgent:<8}  {format_date(one.päivä):>10}  {what:<{width}}  {_where(one)}"


def _where(one: Muistutus) -> str:
    """Return the form and the field where the matter is mended: Lomake D: työ1, Valmentaja otti yhteyttä."""
    from lomake.fields import labels
    from lomake.forms import BY_TUNNUS
    from lomake.tiedot import Asiakastiedosto

    field = shared.in_spoken(labels(Asiakastiedosto, one.polku)).rpartition(" › ")[2]
    form = shared.in_spoken(BY_TUNNUS[one.aihe.lomake].words)
    return f"{form}: {', '.join(filter(None, [one.tietue, field]))}"


def _as_json(found: list[Muistutus]) -> Iterator[str]:
    from lomake.fields import labels
    from lomake.tiedot import Asiakastiedosto

    for one in found:
        what = {
            "asiakas": one.asiakas,
            "päivä": one.päivä.isoformat(),
            "tila": one.kiire.value,
            "mitä": shared.in_spoken(one.aihe.mitä),
        }
        where = {
            "lomake": one.aihe.lomake,
            "tietue": one.tietue,
            "kohta": shared.in_spoken(labels(Asiakastiedosto, one.polku)),
        }
        yield shared.json_text(what | where)
