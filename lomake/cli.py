"""The commands: each reads its words, calls the service and tells what was done. Heavy imports are inside."""

from __future__ import annotations

import errno
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lomake import __version__
from lomake.errors import ClientDataError, Finding, Grade, LomakeError, OutputError, WordTemplateError
from lomake.finnish import FinnishGroup, fold
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lomake

if TYPE_CHECKING:
    from lomake.client_file import Loaded
    from lomake.fill import Asiakirja
    from lomake.tiedot import Asiakastiedosto
    from lomake.view import ClientView
    from lomake.word.template import Template


class Group(FinnishGroup):
    """The commands of the service; a fault of the data or a template ends with its exit code, never a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the user named, and tell its findings."""
        _print_every_letter()
        try:
            return super().invoke(ctx)
        except LomakeError as error:
            _tell(error.findings)
            ctx.exit(error.exit_code)
        except OSError as error:
            from lomake.store import reason

            if error.errno == errno.EPIPE:
                raise  # the reader has had enough, as with | head; click ends quietly
            # Files are store's, and it tells of them itself: what fails here is a look at a place, or what is printed.
            code, name = ("ei-lue", str(error.filename)) if error.filename else ("ei-tulosta", "")
            _tell([Finding(code, file=name, details={"syy": reason(error)})])
            ctx.exit(OutputError.exit_code)


def _print_every_letter() -> None:
    """Let a letter that the terminal lacks, or a file name that is no text, be printed as a code and not be a crash."""
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")


class Day(click.ParamType[date]):
    """A day as a coach or a script writes it."""

    name = "päivä"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day. Fails with what to write instead."""
        from lomake.values import BadValue, parse_date

        try:
            return value if isinstance(value, date) else parse_date(value)
        except BadValue:
            self.fail("kirjoita päivä muodossa 2026-11-20 tai 20.11.2026", param, ctx)


_PATH = click.Path(path_type=Path)

_lomakkeet = click.option(
    "-l",
    "--lomake",
    "tunnukset",
    multiple=True,
    type=click.Choice(list(BY_TUNNUS)),
    metavar="LOMAKE",
    help="Vain tämä lomake; voi antaa monta kertaa. Tunnukset näkee komennolla lomake lomakkeet.",
)
_ulos = click.option("-o", "--ulos", type=_PATH, required=True, metavar="KANSIO", help="Kansio, johon kirjoitetaan.")
_paiva = click.option("--paiva", type=Day(), metavar="PÄIVÄ", help="Tulostuspäivä; oletus on tämä päivä.")
_pohjat = click.option(
    "--pohjat", type=_PATH, metavar="KANSIO", help="Organisaation omat Word-pohjat; puuttuvat otetaan oletuspohjista."
)
_json = click.option("--json", "as_json", is_flag=True, help="Kirjoita tulos JSON-riveinä.")


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="lomake")
def main() -> None:
    """Täytä työhönvalmennuksen lomakkeet yhdestä asiakastiedostosta.

    Esimerkki: lomake tayta aino.yaml -o ulos/
    """


@main.command()
@click.argument("tunnus")
@click.option("-o", "--ulos", type=_PATH, default=Path(), metavar="KANSIO", help="Kansio; oletus on tämä kansio.")
@_paiva
def uusi(tunnus: str, ulos: Path, paiva: date | None) -> None:
    """Tee uusi asiakastiedosto, valmis täytettäväksi.

    Esimerkki: lomake uusi LATU-0101
    """
    from lomake import store
    from lomake.schema import schema
    from lomake.skeleton import SCHEMA_NAME, skeleton
    from lomake.values import BadValue, parse_asiakastunnus

    try:
        tunnus = parse_asiakastunnus(tunnus)
    except BadValue:
        raise click.BadParameter("tunnus on muotoa LATU-0042, eikä se ole henkilötunnus", param_hint="TUNNUS") from None
    target = ulos / f"{tunnus}.yaml"
    if target.exists():
        raise OutputError([Finding("on-jo", file=str(target))])
    store.write(target, skeleton(tunnus, paiva or _today()).encode())
    click.echo(target)
    if not (ulos / SCHEMA_NAME).exists():
        store.write(ulos / SCHEMA_NAME, _json_text(schema(), indent=1).encode())
        click.echo(ulos / SCHEMA_NAME)


@main.command()
@click.argument("workbook", metavar="[TYÖKIRJA]", required=False, type=_PATH)
@click.option("--pohja", is_flag=True, help="Tee tyhjä työkirja täytettäväksi; -o on sen nimi.")
@click.option(
    "-o", "--ulos", type=_PATH, required=True, metavar="KOHDE", help="Kansio, johon asiakastiedostot kirjoitetaan."
)
@_paiva
@_json
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
        click.echo(_json_text({"tiedosto": str(ulos)}) if as_json else ulos)
        return
    from lomake import intake, rewriting
    from lomake.workbooks.reading import read

    day = paiva or _today()
    tables = read(store.read_bytes(workbook), name=str(workbook))
    found = intake.clients(tables, str(workbook), day, max(day, _today()))
    told = [*found.findings, *(finding for client in found.clients for finding in client.findings)]
    _tell(finding for finding in told if finding.grade is not Grade.PUUTE)
    exit_code = ClientDataError.exit_code if any(finding.grade is Grade.VIRHE for finding in told) else 0
    written = 0
    for client in found.clients:
        target = ulos / f"{client.tunnus}.yaml"
        try:
            if client.valid:
                store.create(target, rewriting.fresh(client.data, day))
                written += 1
                click.echo(_json_text({"tiedosto": str(target), "asiakas": client.tunnus}) if as_json else target)
        except OutputError as error:
            _tell(error.findings)
            exit_code = exit_code or error.exit_code
    click.echo(f"Asiakastiedostoja: {written}/{len(found.clients)}. {_summary(told)}", err=True)
    click.get_current_context().exit(exit_code)


@main.command()
@click.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=_PATH)
@_paiva
@_json
def tarkista(paths: tuple[Path, ...], paiva: date | None, as_json: bool) -> None:
    """Etsi asiakastiedostoista kaikki viat kerralla.

    Virhe estää täyttämisen, puute on vielä tyhjä kohta ja huomio on neuvo.

    Esimerkki: lomake tarkista asiakkaat/
    """
    from lomake.messages import line, sentence

    found = [finding for _, result in _clients(paths, paiva or _today()) for finding in result.findings]
    for finding in found:
        if not as_json:
            click.echo(line(finding))
            continue
        place = {"tiedosto": finding.file, "rivi": finding.line, "sarake": finding.column, "kohta": finding.label}
        said = {"laji": finding.grade.value, "koodi": finding.code, "viesti": sentence(finding)}
        click.echo(_json_text(place | said))
    click.echo(_summary(found), err=True)
    invalid = any(finding.grade is Grade.VIRHE for finding in found)
    click.get_current_context().exit(ClientDataError.exit_code if invalid else int(bool(found)))


@main.command()
@click.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=_PATH)
@_ulos
@_lomakkeet
@_paiva
@click.option("--kaikki", is_flag=True, help="Myös suunnitelmien vanhat versiot.")
@click.option("--korvaa", is_flag=True, help="Korvaa myös lomakkeet, joita on muokattu Wordissa.")
@_pohjat
@_json
def tayta(
    paths: tuple[Path, ...],
    ulos: Path,
    tunnukset: tuple[str, ...],
    paiva: date | None,
    kaikki: bool,
    korvaa: bool,
    pohjat: Path | None,
    as_json: bool,
) -> None:
    """Täytä asiakkaan lomakkeet Word-asiakirjoiksi.

    Lomaketta, jota on muokattu Wordissa, ei korvata ilman valitsinta --korvaa.

    Esimerkki: lomake tayta aino.yaml -l tyonhakusuunnitelma -o ulos/ --paiva 2026-11-20
    """
    from lomake.view import ClientView

    day = paiva or _today()
    lomakkeet = _chosen(tunnukset)
    exit_code = 0
    work: list[tuple[Asiakastiedosto, list[Asiakirja]]] = []
    for path, result in _one_file_a_client(_clients(paths, day)):
        _tell(result.findings)
        if isinstance(result, ClientDataError):
            exit_code = result.exit_code
            continue
        documents, missing = _planned(path, result.tiedosto, lomakkeet, day, kaikki=kaikki, asked=bool(tunnukset))
        _tell(missing)
        exit_code = exit_code or int(bool(missing))
        work.append((result.tiedosto, documents))
    needed = dict.fromkeys(document.tietue.lomake for _, documents in work for document in documents)
    templates = _templates(needed, pohjat)
    written = 0
    for tiedosto, documents in work:
        view = ClientView(tiedosto, day)
        for document in documents:
            try:
                _write_form(templates[document.tietue.lomake], view, document, tiedosto, day, ulos, korvaa=korvaa)
            except (OutputError, WordTemplateError) as error:
                # One document that can't be made never stops the others.
                _tell(replace(finding, file=finding.file or document.nimi) for finding in error.findings)
                exit_code = exit_code or error.exit_code
                continue
            written += 1
            told = {"tiedosto": str(ulos / document.nimi), "lomake": document.tietue.lomake.tunnus}
            row = {"asiakas": tiedosto.asiakas.tunnus, "tietue": document.tietue.tunnus}
            click.echo(_json_text(told | row) if as_json else ulos / document.nimi)
    click.echo(f"Asiakirjoja: {written}", err=True)
    click.get_current_context().exit(exit_code)


@main.command()
@_ulos
@_lomakkeet
@_paiva
@_pohjat
@_json
def tyhja(ulos: Path, tunnukset: tuple[str, ...], paiva: date | None, pohjat: Path | None, as_json: bool) -> None:
    """Tee tyhjät lomakkeet jaettaviksi.

    Esimerkki: lomake tyhja -o tyhjat/
    """
    from lomake import store
    from lomake.fill import blank

    for lomake, template in _templates(_chosen(tunnukset), pohjat).items():
        target = ulos / f"{lomake.tunnus}_tyhja.docx"
        store.write(target, blank(template, lomake, paiva or _today()))
        click.echo(_json_text({"tiedosto": str(target), "lomake": lomake.tunnus}) if as_json else target)


@main.command()
@_json
def lomakkeet(as_json: bool) -> None:
    """Näytä, mitä lomakkeita on ja kenelle.

    Esimerkki: lomake lomakkeet
    """
    width = max(len(lomake.tunnus) for lomake in LOMAKKEET)
    title = max(len(lomake.fi) for lomake in LOMAKKEET)
    for lomake in LOMAKKEET:
        if as_json:
            facts = {"lomake": lomake.tunnus, "nimi": lomake.fi, "vaihe": lomake.vaihe, "lukija": lomake.lukija.value}
            click.echo(_json_text(facts))
        else:
            row = f"{lomake.tunnus:<{width}}  {lomake.fi:<{title}}  vaihe {lomake.vaihe}  {lomake.lukija.value}"
            click.echo(row)


@main.group()
def pohjat() -> None:
    """Vie ja tarkista organisaation omat Word-pohjat."""


@pohjat.command()
@click.argument("kansio", type=_PATH)
def vie(kansio: Path) -> None:
    """Kopioi oletuspohjat kansioon muokattaviksi Wordissa.

    Esimerkki: lomake pohjat vie OMA/
    """
    from lomake import store

    targets = [kansio / f"{lomake.tunnus}.docx" for lomake in LOMAKKEET]
    already = [Finding("on-jo", file=str(target)) for target in targets if target.exists()]
    if already:
        raise OutputError(already)
    for lomake, target in zip(LOMAKKEET, targets, strict=True):
        store.write(target, store.read_bytes(_template_path(lomake, None)))
        click.echo(target)


@pohjat.command("tarkista")
@click.argument("kansio", type=_PATH)
def tarkista_pohjat(kansio: Path) -> None:
    """Etsi omista Word-pohjista kaikki viat kerralla.

    Esimerkki: lomake pohjat tarkista OMA/
    """
    if not kansio.is_dir():
        raise WordTemplateError([Finding("pohjakansio", file=str(kansio))])
    own = [lomake for lomake in LOMAKKEET if (kansio / f"{lomake.tunnus}.docx").exists()]
    known = {f"{lomake.tunnus}.docx" for lomake in LOMAKKEET}
    strange = sorted(path.name for path in kansio.glob("*.docx") if path.name not in known)
    strange = [name for name in strange if not name.startswith("~$")]  # Word's mark of an open file
    faults = [Finding("pohja-nimi", file=str(kansio / name)) for name in strange]
    templates: dict[Lomake, Template] = {}
    try:
        templates = _templates(own, kansio)
    except WordTemplateError as error:
        faults += error.findings
    if faults:
        raise WordTemplateError(faults)
    for lomake, default in _templates(own, None).items():
        left_out = sorted(default.fields - templates[lomake].fields)
        if left_out:
            path = str(kansio / f"{lomake.tunnus}.docx")
            _tell([Finding("pohja-kenttiä-puuttuu", Grade.HUOMIO, file=path, details={"kentät": ", ".join(left_out)})])
    click.echo(f"Pohjia: {len(own)}, kaikki kunnossa.")


@main.command()
@click.option("-o", "--ulos", type=_PATH, metavar="TIEDOSTO", help="Tiedosto; muuten tulos tulee näytölle.")
def skeema(ulos: Path | None) -> None:
    """Anna JSON-skeema tekstieditorin täydennykseen.

    Esimerkki: lomake skeema -o asiakas.schema.json
    """
    from lomake import store
    from lomake.schema import schema

    text = _json_text(schema(), indent=1)
    if ulos is None:
        click.echo(text)
        return
    store.write(ulos, text.encode())
    click.echo(ulos)


@main.command()
@click.argument("paths", metavar="LOMAKE...", nargs=-1, required=True, type=_PATH)
@click.option("--asiakas", type=_PATH, metavar="TIEDOSTO", help="Asiakastiedosto, johon lomakkeet kuuluvat.")
@click.option("--asiakkaat", type=_PATH, metavar="KANSIO", help="Kansio, josta kunkin lomakkeen asiakas löytyy.")
@click.option("--uusi", type=_PATH, metavar="KANSIO", help="Tee tyhjästä täytetystä lomakkeesta uusi asiakastiedosto.")
@click.option("--kirjoita", is_flag=True, help="Kirjoita muutokset; muuten ne vain näytetään.")
@click.option("--poista", is_flag=True, help="Poista myös rivit, jotka on lomakkeelta poistettu.")
@click.option("--tyhjennä", "--tyhjenna", is_flag=True, help="Tyhjennä myös kohdat, jotka lomakkeella on tyhjennetty.")
@click.option("--voittaa", type=click.Choice(["lomake", "tiedosto"]), help="Kumpi voittaa, kun molempia on muutettu.")
@click.option("--tietue", default="", metavar="TUNNUS", help="Rivi, johon lomake kuuluu, esimerkiksi b3 tai työ2.")
@_paiva
@_pohjat
@_json
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
    """Lue Wordissa muokattu lomake takaisin asiakastiedostoon.

    Näyttää muutokset kohta kohdalta: vanha → uusi. Valitsin --kirjoita kirjaa ne; edellinen versio jää talteen.

    Esimerkki: lomake palauta lomake.docx --asiakas aino.yaml --kirjoita
    """
    from lomake import receive
    from lomake.read_back import Valinnat, Voittaja

    if len([given for given in (asiakas, asiakkaat, uusi) if given is not None]) != 1:
        raise click.UsageError("anna yksi näistä: --asiakas, --asiakkaat tai --uusi")
    day = paiva or _today()
    valinnat = Valinnat(poista=poista, tyhjennä=tyhjennä, voittaja=Voittaja(voittaa) if voittaa else None)
    job = receive.Job(day, max(day, _today()), valinnat, tietue)
    files = receive.Files(asiakkaat) if asiakkaat else None
    compiled: dict[Lomake, Template] = {}

    def template(lomake: Lomake) -> Template:
        if lomake not in compiled:
            compiled.update(_templates([lomake], pohjat))
        return compiled[lomake]

    exit_code = 0
    for path in paths:
        try:
            form = receive.read(path, template)
            if uusi is not None:
                target, palautus = job.into_new(form, uusi)
            else:
                target = files.of(form.client_number) if files else asiakas or Path()
                palautus = job.into(form, target, write=kirjoita)
        except LomakeError as error:
            # One form that can't be read never stops the others.
            _tell(replace(finding, file=finding.file or str(path)) for finding in error.findings)
            exit_code = exit_code or error.exit_code
            continue
        written = (kirjoita or uusi is not None) and not palautus.estyy
        for muutos in palautus.muutokset if as_json else ():
            click.echo(_json_text(receive.as_data(form, target, muutos)))
        if not as_json:
            click.echo("\n".join([receive.title(form, target, palautus, written=written), *receive.shown(palautus)]))
        _tell(replace(finding, file=str(path)) for finding in (*form.findings, *palautus.findings))
        exit_code = exit_code or receive.exit_code(palautus)
    click.get_current_context().exit(exit_code)


def _clients(paths: Iterable[Path], day: date) -> Iterator[tuple[Path, Loaded | ClientDataError]]:
    """Yield each client file with its client, or with the error that says why there is none; team files are passed by.

    What is recorded today has happened, also when an earlier day of printing is given.
    """
    from lomake import store
    from lomake.client_file import Loaded, load

    files = store.find_client_files(paths)
    if not files:
        raise ClientDataError([Finding("ei-asiakkaita")])
    for path in files:
        try:
            held = load(store.read_bytes(path), str(path), day, max(day, _today()))
            if isinstance(held, Loaded):
                yield path, held
        except ClientDataError as error:
            yield path, error


def _today() -> date:
    """Return the coach's own day: the only place where the clock is looked at."""
    return date.today()


def _chosen(tunnukset: Iterable[str]) -> list[Lomake]:
    """Return the forms that were asked for, or all, in the order of the catalogue."""
    wanted = set(tunnukset) or set(BY_TUNNUS)
    return [lomake for lomake in LOMAKKEET if lomake.tunnus in wanted]


def _one_file_a_client(
    found: Iterable[tuple[Path, Loaded | ClientDataError]],
) -> Iterator[tuple[Path, Loaded | ClientDataError]]:
    """Yield each file with what it holds; of two files with one client number neither is filled, and both are told."""
    held = list(found)
    files: dict[str, list[Path]] = {}
    for path, result in held:
        if not isinstance(result, ClientDataError):
            files.setdefault(fold(result.tiedosto.asiakas.tunnus), []).append(path)
    for path, result in held:
        if isinstance(result, ClientDataError):
            yield path, result
            continue
        others = [other for other in files[fold(result.tiedosto.asiakas.tunnus)] if other != path]
        if others:
            yield (
                path,
                ClientDataError([Finding("tunnus-kahdella", file=str(path), details={"toinen": str(others[0])})]),
            )
        else:
            yield path, result


def _planned(
    path: Path, tiedosto: Asiakastiedosto, lomakkeet: list[Lomake], day: date, *, kaikki: bool, asked: bool
) -> tuple[list[Asiakirja], list[Finding]]:
    """Return the documents of a client; of forms that were asked for by name also why they are not among them."""
    from lomake.fill import plan

    documents, refused = plan(tiedosto, lomakkeet, day, kaikki=kaikki)
    if not asked:
        return documents, []
    made = {document.tietue.lomake for document in documents}
    told = [replace(finding, file=str(path), label=lomake.fi) for lomake, finding in refused]
    refused_forms = {lomake for lomake, _ in refused}
    told += [
        Finding(
            "ei-mitään",
            Grade.HUOMIO,
            file=str(path),
            label=lomake.fi,
            details={"haara": lomake.haara.replace("[]", "")},
        )
        for lomake in lomakkeet
        if lomake not in made and lomake not in refused_forms
    ]
    return documents, told


def _write_form(
    template: Template,
    view: ClientView,
    document: Asiakirja,
    tiedosto: Asiakastiedosto,
    day: date,
    folder: Path,
    *,
    korvaa: bool,
) -> None:
    """Write one filled form. Raises OutputError when a person has changed the one that is there already."""
    from lomake import store
    from lomake.fill import fill, is_ours

    target = folder / document.nimi
    try:
        changed = not korvaa and target.is_file() and not is_ours(store.read_bytes(target))
    except ClientDataError as unreadable:
        raise OutputError(unreadable.findings) from unreadable
    if changed:
        raise OutputError([Finding("muokattu", file=str(target))])
    store.write(target, fill(template, view, document, tiedosto, day))


def _templates(lomakkeet: Iterable[Lomake], folder: Path | None) -> dict[Lomake, Template]:
    """Return the compiled templates. Raises WordTemplateError with the faults of all of them."""
    from lomake import store
    from lomake.fill import compile_template

    if folder is not None and not folder.is_dir():
        raise WordTemplateError([Finding("pohjakansio", file=str(folder))])
    if folder is not None and not any((folder / f"{lomake.tunnus}.docx").exists() for lomake in LOMAKKEET):
        # The default of every form would be a silent surprise to an office that has templates of its own.
        raise WordTemplateError([Finding("pohja-puuttuu", file=str(folder))])
    templates: dict[Lomake, Template] = {}
    faults: list[Finding] = []
    for lomake in lomakkeet:
        path = _template_path(lomake, folder)
        try:
            templates[lomake] = compile_template(store.read_bytes(path), lomake, str(path))
        except (WordTemplateError, ClientDataError) as error:
            faults += error.findings
    if faults:
        raise WordTemplateError(faults)
    return templates


def _template_path(lomake: Lomake, folder: Path | None) -> Path:
    from lomake import resources

    own = folder / f"{lomake.tunnus}.docx" if folder else None
    return own if own and own.exists() else resources.find(f"templates_docx/fi/{lomake.tunnus}.docx")


def _tell(findings: Iterable[Finding]) -> None:
    """Write the findings for a person to read."""
    from lomake.messages import line

    for finding in findings:
        click.echo(line(finding), err=True)


def _summary(findings: Iterable[Finding]) -> str:
    """Return how many findings there were of each grade."""
    count = Counter(finding.grade for finding in findings)
    words = {
        Grade.VIRHE: ("virhe", "virhettä"),
        Grade.PUUTE: ("puute", "puutetta"),
        Grade.HUOMIO: ("huomio", "huomiota"),
    }
    told = [f"{count[grade]} {words[grade][count[grade] != 1]}" for grade in Grade if count[grade]]
    return ", ".join(told) or "Kaikki kunnossa."


def _json_text(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)
