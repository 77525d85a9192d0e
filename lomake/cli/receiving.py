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
from lomake.language import SPOKEN, FiSv, Language

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


_KOOSTE = FiSv("Kooste", "Sammanställning")


@shared.command(
    sv="""Läs en blankett som ändrats i Word eller en sammanställning som ändrats i Excel tillbaka till klientfilen.

    Visar ändringarna punkt för punkt: gammalt → nytt. Väljaren --kirjoita skriver dem; den föregående versionen sparas.

    Exempel: lomake palauta lomake.docx --asiakas aino.yaml --kirjoita
    """
)
@shared.argument("paths", metavar="LOMAKE...", nargs=-1, required=True, type=shared.PATH)
@shared.option(
    "--asiakas",
    type=shared.PATH,
    metavar="TIEDOSTO",
    help=FiSv("Asiakastiedosto, johon lomakkeet kuuluvat.", "Klientfilen som blanketterna hör till."),
)
@shared.option(
    "--asiakkaat",
    type=shared.PATH,
    metavar="KANSIO",
    help=FiSv("Kansio, josta kunkin lomakkeen asiakas löytyy.", "Katalogen där varje blanketts klient finns."),
)
@shared.option(
    "--uusi",
    type=shared.PATH,
    metavar="KANSIO",
    help=FiSv(
        "Tee tyhjästä täytetystä lomakkeesta uusi asiakastiedosto.",
        "Gör en ny klientfil av en blankett som fyllts i från en tom.",
    ),
)
@shared.option(
    "--kirjoita",
    is_flag=True,
    help=FiSv("Kirjoita muutokset; muuten ne vain näytetään.", "Skriv ändringarna; annars visas de bara."),
)
@shared.option(
    "--poista",
    is_flag=True,
    help=FiSv(
        "Poista myös rivit, jotka on lomakkeelta poistettu.", "Ta också bort rader som har tagits bort ur blanketten."
    ),
)
@shared.option(
    "--tyhjennä",
    "--tyhjenna",
    is_flag=True,
    help=FiSv(
        "Tyhjennä myös kohdat, jotka lomakkeella on tyhjennetty.", "Töm också punkter som har tömts på blanketten."
    ),
)
@shared.option(
    "--voittaa",
    type=click.Choice(["lomake", "tiedosto"]),
    help=FiSv("Kumpi voittaa, kun molempia on muutettu.", "Vilkendera vinner när båda har ändrats."),
)
@shared.option(
    "--tietue",
    default="",
    metavar="TUNNUS",
    shell_complete=_records,
    help=FiSv(
        "Rivi, johon lomake kuuluu, esimerkiksi b3 tai työ2.",
        "Raden som blanketten hör till, till exempel b3 eller työ2.",
    ),
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
        raise shared.wrong_use(
            FiSv(
                "anna yksi näistä: --asiakas, --asiakkaat tai --uusi",
                "ge ett av dessa: --asiakas, --asiakkaat eller --uusi",
            )
        )
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
            click.echo(shared.json_text(receive.as_data(form.lomake.tunnus, path, target, muutos, SPOKEN.get())))
        if not as_json:
            title = receive.title(form, target, palautus, SPOKEN.get(), written=written)
            click.echo("\n".join([title, *receive.shown(palautus, SPOKEN.get())]))
        shared.tell(replace(finding, file=str(path)) for finding in (*form.findings, *palautus.findings))
        exit_code = exit_code or receive.exit_code(palautus)
    click.get_current_context().exit(exit_code)


def _kooste(path: Path, job: Job, files: Files | None, only: Path | None, *, kirjoita: bool, as_json: bool) -> int:
    """Read a coach's kooste into the client files, tell what it does, and return the exit code."""
    from lomake import receive, receive_kooste

    if files is None and only is None:
        raise shared.wrong_use(
            FiSv(
                "kooste luetaan valitsimella --asiakkaat tai --asiakas",
                "en sammanställning läses med väljaren --asiakkaat eller --asiakas",
            )
        )
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
            click.echo(shared.json_text(receive.as_data("kooste", path, client.file, muutos, SPOKEN.get())))
        if palautus.muutokset and not as_json:
            done = receive.outcome(palautus, SPOKEN.get(), written=kirjoita and not palautus.estyy)
            title = f"{path} → {client.file}: {_KOOSTE.of(SPOKEN.get())}, {done}"
            click.echo("\n".join([title, *receive.shown(palautus, SPOKEN.get())]))
        shared.tell(replace(one, file=f"{path} {one.file}".strip()) for one in palautus.findings)
        exit_code = exit_code or receive.exit_code(palautus)
        silent = silent and not palautus.muutokset
    if silent and not as_json:
        shared.say(f"{path}: " + _KOOSTE + FiSv(", ei muutoksia", ", inga ändringar"))
    return exit_code


@shared.command(
    sv="""Ta in klienterna i en Excel-förteckning som klientfiler.

    En klient med fel i uppgifterna tas inte in; de andra tas in. En fil som redan finns ersätts inte.

    Exempel: lomake tuo asiakkaat.xlsx -o asiakkaat/
    """
)
@shared.argument("workbook", metavar="[TYÖKIRJA]", required=False, type=shared.PATH)
@shared.option(
    "--pohja",
    is_flag=True,
    help=FiSv(
        "Tee tyhjä työkirja täytettäväksi; -o on sen nimi.", "Gör en tom arbetsbok att fylla i; -o är dess namn."
    ),
)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    required=True,
    metavar="KOHDE",
    help=FiSv("Kansio, johon asiakastiedostot kirjoitetaan.", "Katalogen där klientfilerna skrivs."),
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
        raise shared.wrong_use(
            FiSv("anna joko työkirja tai valitsin --pohja", "ge antingen en arbetsbok eller väljaren --pohja")
        )
    if workbook is None:
        from lomake.workbooks.intake_template import template

        store.create(ulos, template(SPOKEN.get()))
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
    said = FiSv("Asiakastiedostoja: {tehty}/{kaikki}. {yhteensä}", "Klientfiler: {tehty}/{kaikki}. {yhteensä}")
    shared.say(said.format(tehty=written, kaikki=len(found.clients), yhteensä=shared.summary(told)), err=True)
    click.get_current_context().exit(exit_code)
