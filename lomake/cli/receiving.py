"""What comes back becomes data: palauta, tuo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.errors import ClientDataError, Grade, LomakeError, OutputError
from lomake.forms import LOMAKKEET, Lomake
from lomake.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.shell_completion import CompletionItem

    from lomake.receive import Files, Job
    from lomake.word.template import Template


def _records(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """Return the ids of the rows that a form may belong to, from the client file that is named already."""
    from click.shell_completion import CompletionItem

    from lomake import source, store

    asiakas = ctx.params.get("asiakas")
    try:
        data = source.read(store.read_bytes(asiakas), str(asiakas)).data if asiakas else {}
    except ClientDataError:
        return []  # the command tells what is wrong with the file; a key that completes is no place for it
    branches = {lomake.haara.partition("[]")[0] for lomake in LOMAKKEET if "[]" in lomake.haara}
    ids = (one for branch in sorted(branches) for one in _ids(data.get(branch)))
    return [CompletionItem(one) for one in ids if one.startswith(incomplete)]


def _ids(rows: object) -> Iterator[str]:
    """Yield the ids of rows, and of rows inside them."""
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield from [row["id"]] if isinstance(row.get("id"), str) else []
            for below in row.values():
                yield from _ids(below)


@shared.command()
@click.argument("paths", metavar="LOMAKE...", nargs=-1, required=True, type=shared.PATH)
@click.option("--asiakas", type=shared.PATH, metavar="TIEDOSTO", help="Asiakastiedosto, johon lomakkeet kuuluvat.")
@click.option("--asiakkaat", type=shared.PATH, metavar="KANSIO", help="Kansio, josta kunkin lomakkeen asiakas löytyy.")
@click.option(
    "--uusi", type=shared.PATH, metavar="KANSIO", help="Tee tyhjästä täytetystä lomakkeesta uusi asiakastiedosto."
)
@click.option("--kirjoita", is_flag=True, help="Kirjoita muutokset; muuten ne vain näytetään.")
@click.option("--poista", is_flag=True, help="Poista myös rivit, jotka on lomakkeelta poistettu.")
@click.option("--tyhjennä", "--tyhjenna", is_flag=True, help="Tyhjennä myös kohdat, jotka lomakkeella on tyhjennetty.")
@click.option("--voittaa", type=click.Choice(["lomake", "tiedosto"]), help="Kumpi voittaa, kun molempia on muutettu.")
@click.option(
    "--tietue",
    default="",
    metavar="TUNNUS",
    shell_complete=_records,
    help="Rivi, johon lomake kuuluu, esimerkiksi b3 tai työ2.",
)
@shared.paiva_option
@shared.pohjat_option
@shared.json_option
@password.writes_into("uusi")
def palauta(
    paths: tuple[Path, ...],
    asiakas: Path | None,
    asiakkaat: Path | None,
    uusi: Path | None,
    kirjoita: bool,
    poista: bool,
    tyhjennä: bool,
    voittaa: str | None,
    tietue: str,
    paiva: date | None,
    pohjat: Path | None,
    as_json: bool,
) -> None:
    """Lue Wordissa muokattu lomake tai Excelissä muokattu kooste takaisin asiakastiedostoon.

    Näyttää muutokset kohta kohdalta: vanha → uusi. Valitsin --kirjoita kirjaa ne; edellinen versio jää talteen.

    Esimerkki: lomake palauta lomake.docx --asiakas aino.yaml --kirjoita
    """
    from lomake import receive
    from lomake.read_back import Valinnat, Voittaja

    if len([given for given in (asiakas, asiakkaat, uusi) if given is not None]) != 1:
        raise click.UsageError("anna yksi näistä: --asiakas, --asiakkaat tai --uusi")
    day = paiva or shared.today()
    valinnat = Valinnat(poista=poista, tyhjennä=tyhjennä, voittaja=Voittaja(voittaa) if voittaa else None)
    job = receive.Job(day, max(day, shared.today()), valinnat, tietue)
    files = receive.Files(asiakkaat) if asiakkaat else None
    compiled: dict[shared.Wanted, Template] = {}

    def template(lomake: Lomake, language: Language) -> Template:
        if (lomake, language) not in compiled:
            compiled.update(shared.templates([(lomake, language)], pohjat))
        return compiled[lomake, language]

    exit_code = 0
    for path in paths:
        if path.suffix.lower() == ".xlsx":
            told = _kooste(path, job, files, asiakas, kirjoita=kirjoita, as_json=as_json)
            exit_code = exit_code or told
            continue
        try:
            form = receive.read(path, template)
            if uusi is not None:
                target, palautus = job.into_new(form, uusi)
            else:
                target = files.of(form.client_number) if files else asiakas or Path()
                palautus = job.into(form, target, write=kirjoita)
        except LomakeError as error:
            # One form that can't be read never stops the others.
            shared.tell(replace(finding, file=finding.file or str(path)) for finding in error.findings)
            exit_code = exit_code or error.exit_code
            continue
        written = (kirjoita or uusi is not None) and not palautus.estyy
        for muutos in palautus.muutokset if as_json else ():
            click.echo(shared.json_text(receive.as_data(form.lomake.tunnus, path, target, muutos)))
        if not as_json:
            click.echo("\n".join([receive.title(form, target, palautus, written=written), *receive.shown(palautus)]))
        shared.tell(replace(finding, file=str(path)) for finding in (*form.findings, *palautus.findings))
        exit_code = exit_code or receive.exit_code(palautus)
    click.get_current_context().exit(exit_code)


def _kooste(path: Path, job: Job, files: Files | None, only: Path | None, *, kirjoita: bool, as_json: bool) -> int:
    """Read a coach's kooste into the client files, tell what it does, and return the exit code."""
    from lomake import receive, receive_kooste

    if files is None and only is None:
        raise click.UsageError("kooste luetaan valitsimella --asiakkaat tai --asiakas")
    exit_code = 0
    try:
        kooste = receive_kooste.read(path, job)
        clients = list(receive_kooste.clients(kooste, files, only))
    except LomakeError as error:
        shared.tell(replace(finding, file=finding.file or str(path)) for finding in error.findings)
        return error.exit_code
    shared.tell(replace(one, file=f"{path} {one.file}".strip()) for one in kooste.findings)
    exit_code = kooste.exit_code
    silent = True
    for client in clients:
        try:
            palautus = kooste.into(client, write=kirjoita)
        except LomakeError as error:
            shared.tell(replace(finding, file=finding.file or str(client.file)) for finding in error.findings)
            exit_code = exit_code or error.exit_code
            continue
        for muutos in palautus.muutokset if as_json else ():
            click.echo(shared.json_text(receive.as_data("kooste", path, client.file, muutos)))
        if palautus.muutokset and not as_json:
            done = receive.outcome(palautus, written=kirjoita and not palautus.estyy)
            click.echo("\n".join([f"{path} → {client.file}: Kooste, {done}", *receive.shown(palautus)]))
        shared.tell(replace(one, file=f"{path} {one.file}".strip()) for one in palautus.findings)
        exit_code = exit_code or receive.exit_code(palautus)
        silent = silent and not palautus.muutokset
    if silent and not as_json:
        click.echo(f"{path}: Kooste, ei muutoksia")
    return exit_code


@shared.command()
@click.argument("workbook", metavar="[TYÖKIRJA]", required=False, type=shared.PATH)
@click.option("--pohja", is_flag=True, help="Tee tyhjä työkirja täytettäväksi; -o on sen nimi.")
@click.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    required=True,
    metavar="KOHDE",
    help="Kansio, johon asiakastiedostot kirjoitetaan.",
)
@shared.paiva_option
@shared.json_option
@password.writes
def tuo(workbook: Path | None, pohja: bool, ulos: Path, paiva: date | None, as_json: bool) -> None:
    """Tuo Excel-luettelon asiakkaat asiakastiedostoiksi.

    Asiakas, jonka tiedoissa on virhe, jää tuomatta; muut tuodaan. Olemassa olevaa tiedostoa ei korvata.

    Esimerkki: lomake tuo asiakkaat.xlsx -o asiakkaat/
    """
    from lomake import store

    if pohja == (workbook is not None):
        raise click.UsageError("anna joko työkirja tai valitsin --pohja")
    if workbook is None:
        from lomake.workbooks.intake_template import template

        store.create(ulos, template())
        click.echo(shared.json_text({"tiedosto": str(ulos)}) if as_json else ulos)
        return
    from lomake import intake, rewriting
    from lomake.workbooks.reading import read

    day = paiva or shared.today()
    tables = read(store.read_bytes(workbook), name=str(workbook))
    found = intake.clients(tables, str(workbook), day, max(day, shared.today()))
    told = [*found.findings, *(finding for client in found.clients for finding in client.findings)]
    shared.tell(finding for finding in told if finding.grade is not Grade.PUUTE)
    exit_code = ClientDataError.exit_code if any(finding.grade is Grade.VIRHE for finding in told) else 0
    written = 0
    for client in found.clients:
        try:
            if client.valid:
                target = store.new_client_file(ulos, client.tunnus)
                store.create(target, rewriting.fresh(client.data, day))
                written += 1
                click.echo(shared.json_text({"tiedosto": str(target), "asiakas": client.tunnus}) if as_json else target)
        except OutputError as error:
            shared.tell(error.findings)
            exit_code = exit_code or error.exit_code
    click.echo(f"Asiakastiedostoja: {written}/{len(found.clients)}. {shared.summary(told)}", err=True)
    click.get_current_context().exit(exit_code)
