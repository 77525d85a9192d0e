"""A client file → its forms: uusi, tarkista, tayta, tyhja, lomakkeet, skeema."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import shared
from lomake.errors import ClientDataError, Finding, Grade, OutputError, WordTemplateError
from lomake.forms import LOMAKKEET, POHJALLISET, Lomake
from lomake.language import LANGUAGES, FiSv, Language

if TYPE_CHECKING:
    from lomake.fill import Asiakirja
    from lomake.tiedot import Asiakastiedosto
    from lomake.view import ClientView
    from lomake.word.template import Template

_BLANK = FiSv("tyhja", "blankett")
"""The end of a blank's file name, so that both languages may lie in one folder."""


@shared.command()
@click.argument("tunnus")
@click.option("-o", "--ulos", type=shared.PATH, default=Path(), metavar="KANSIO", help="Kansio; oletus on tämä kansio.")
@shared.paiva_option
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
    store.write(target, skeleton(tunnus, paiva or shared.today()).encode())
    click.echo(target)
    if not (ulos / SCHEMA_NAME).exists():
        store.write(ulos / SCHEMA_NAME, shared.json_text(schema(), indent=1).encode())
        click.echo(ulos / SCHEMA_NAME)


@shared.command()
@click.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.paiva_option
@shared.asetukset_option
@shared.json_option
def tarkista(paths: tuple[Path, ...], paiva: date | None, asetukset: Path | None, as_json: bool) -> None:
    """Etsi asiakastiedostoista ja tiimitiedostosta kaikki viat kerralla.

    Virhe estää täyttämisen, puute on vielä tyhjä kohta ja huomio on neuvo.

    Esimerkki: lomake tarkista asiakkaat/
    """
    from lomake.client_file import Loaded
    from lomake.messages import line, sentence

    day = paiva or shared.today()
    found: list[Finding] = []
    numbers: list[tuple[Path, str]] = []
    for path, result in shared.files(paths, day, shared.limits(asetukset, day)):
        found += result.findings
        if isinstance(result, Loaded):
            numbers.append((path, result.tiedosto.asiakas.tunnus))
    found += shared.twice(numbers).values()
    for finding in found:
        if not as_json:
            click.echo(line(finding))
            continue
        place = {"tiedosto": finding.file, "rivi": finding.line, "sarake": finding.column, "kohta": finding.label}
        said = {"laji": finding.grade.value, "koodi": finding.code, "viesti": sentence(finding)}
        click.echo(shared.json_text(place | said))
    click.echo(shared.summary(found), err=True)
    invalid = any(finding.grade is Grade.VIRHE for finding in found)
    click.get_current_context().exit(ClientDataError.exit_code if invalid else int(bool(found)))


@shared.command()
@click.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.ulos_option
@shared.lomakkeet_option
@shared.paiva_option
@click.option("--kaikki", is_flag=True, help="Myös suunnitelmien vanhat versiot.")
@click.option("--korvaa", is_flag=True, help="Korvaa myös lomakkeet, joita on muokattu Wordissa.")
@shared.kieli_option
@shared.pohjat_option
@shared.json_option
def tayta(
    paths: tuple[Path, ...],
    ulos: Path,
    tunnukset: tuple[str, ...],
    paiva: date | None,
    kaikki: bool,
    korvaa: bool,
    kieli: Language | None,
    pohjat: Path | None,
    as_json: bool,
) -> None:
    """Täytä asiakkaan lomakkeet Word-asiakirjoiksi.

    Lomaketta, jota on muokattu Wordissa, ei korvata ilman valitsinta --korvaa. Asiakas, jonka asiointikieli on ruotsi,
    saa ruotsinkieliset lomakkeet.

    Esimerkki: lomake tayta aino.yaml -l tyonhakusuunnitelma -o ulos/ --paiva 2026-11-20
    """
    from lomake.view import ClientView

    day = paiva or shared.today()
    lomakkeet = shared.chosen(tunnukset)
    exit_code = 0
    work: list[tuple[Asiakastiedosto, Language, list[Asiakirja]]] = []
    for path, result in shared.one_file_a_client(shared.clients(paths, day)):
        shared.tell(result.findings)
        if isinstance(result, ClientDataError):
            exit_code = result.exit_code
            continue
        tiedosto, asked = result.tiedosto, bool(tunnukset)
        language = kieli or tiedosto.lomakkeiden_kieli()
        documents, missing = _planned(path, tiedosto, lomakkeet, day, language, kaikki=kaikki, asked=asked)
        shared.tell(missing)
        exit_code = exit_code or int(bool(missing))
        work.append((tiedosto, language, documents))
    needed = dict.fromkeys((one.tietue.lomake, language) for _, language, documents in work for one in documents)
    templates = shared.templates(needed, pohjat)
    written = 0
    for tiedosto, language, documents in work:
        view = ClientView(tiedosto, day, language)
        for document in documents:
            template = templates[document.tietue.lomake, language]
            try:
                _write_form(template, view, document, tiedosto, day, ulos, korvaa=korvaa)
            except (OutputError, WordTemplateError) as error:
                # One document that can't be made never stops the others.
                shared.tell(replace(finding, file=finding.file or document.nimi) for finding in error.findings)
                exit_code = exit_code or error.exit_code
                continue
            written += 1
            told = {"tiedosto": str(ulos / document.nimi), "lomake": document.tietue.lomake.tunnus}
            row = {"asiakas": tiedosto.asiakas.tunnus, "tietue": document.tietue.tunnus}
            click.echo(shared.json_text(told | row) if as_json else ulos / document.nimi)
        click.echo(_evidence(tiedosto, day), err=True)
    click.echo(f"Asiakirjoja: {written}", err=True)
    click.get_current_context().exit(exit_code)


@shared.command()
@shared.ulos_option
@shared.lomakkeet_option
@shared.paiva_option
@click.option("--kieli", type=click.Choice(LANGUAGES), default="fi", metavar="KIELI", help="Kieli, fi tai sv.")
@shared.pohjat_option
@shared.json_option
def tyhja(
    ulos: Path, tunnukset: tuple[str, ...], paiva: date | None, kieli: Language, pohjat: Path | None, as_json: bool
) -> None:
    """Tee tyhjät lomakkeet jaettaviksi.

    Esimerkki: lomake tyhja -o tyhjat/
    Esimerkki: lomake tyhja --kieli sv -o blanketter/
    """
    from lomake import store
    from lomake.fill import blank

    wanted = [(lomake, kieli) for lomake in (shared.chosen(tunnukset) if tunnukset else POHJALLISET)]
    for (lomake, _), template in shared.templates(wanted, pohjat).items():
        target = ulos / f"{lomake.tunnus}_{_BLANK.of(kieli)}.docx"
        store.write(target, blank(template, lomake, paiva or shared.today(), kieli))
        click.echo(shared.json_text({"tiedosto": str(target), "lomake": lomake.tunnus}) if as_json else target)


@shared.command()
@shared.json_option
def lomakkeet(as_json: bool) -> None:
    """Näytä, mitä lomakkeita on ja kenelle.

    Esimerkki: lomake lomakkeet
    """
    width = max(len(lomake.tunnus) for lomake in LOMAKKEET)
    title = max(len(lomake.fi) for lomake in LOMAKKEET)
    for lomake in LOMAKKEET:
        if as_json:
            facts = {"lomake": lomake.tunnus, "nimi": lomake.fi, "vaihe": lomake.vaihe, "lukija": lomake.lukija.value}
            click.echo(shared.json_text(facts))
        else:
            row = f"{lomake.tunnus:<{width}}  {lomake.fi:<{title}}  vaihe {lomake.vaihe}  {lomake.lukija.value}"
            click.echo(row)


@shared.command()
@click.option("-o", "--ulos", type=shared.PATH, metavar="TIEDOSTO", help="Tiedosto; muuten tulos tulee näytölle.")
def skeema(ulos: Path | None) -> None:
    """Anna JSON-skeema tekstieditorin täydennykseen.

    Esimerkki: lomake skeema -o asiakas.schema.json
    """
    from lomake import store
    from lomake.schema import schema

    text = shared.json_text(schema(), indent=1)
    if ulos is None:
        click.echo(text)
        return
    store.write(ulos, text.encode())
    click.echo(ulos)


def _evidence(tiedosto: Asiakastiedosto, day: date) -> str:
    """Return in one line what the client's file lacks for criteria 16 and 22."""
    from lomake import rajat
    from lomake.aika import alusta
    from lomake.kriteerit.asiakirja import asiakirja
    from lomake.naytto import yhteenveto

    arvioitu = asiakirja(tiedosto, day, rajat.voimassa(day), jakso=alusta(day))
    return f"{tiedosto.asiakas.tunnus}: {yhteenveto(arvioitu)}"


def _planned(
    path: Path,
    tiedosto: Asiakastiedosto,
    lomakkeet: list[Lomake],
    day: date,
    language: Language,
    *,
    kaikki: bool,
    asked: bool,
) -> tuple[list[Asiakirja], list[Finding]]:
    """Return the documents of a client; of forms that were asked for by name also why they are not among them."""
    from lomake.fill import plan

    documents, refused = plan(tiedosto, lomakkeet, day, language, kaikki=kaikki)
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
