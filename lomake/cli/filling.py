"""A client file → its forms: uusi, tarkista, tayta, tyhja, lomakkeet, skeema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, printing, shared
from lomake.cli.copies import Copies, Reader, ReaderType
from lomake.errors import ClientDataError, Finding, Grade, LomakeError, OutputError, SecrecyError, WordTemplateError
from lomake.forms import LOMAKKEET, POHJALLISET
from lomake.language import BLANK, LANGUAGES, LARGE, SPOKEN, FiSv, Language

if TYPE_CHECKING:
    from lomake.client_file import Loaded
    from lomake.fill import Asiakirja
    from lomake.tiedot import Asiakastiedosto
    from lomake.view import ClientView
    from lomake.word.contents import Own
    from lomake.word.template import Template

_NUMBER = FiSv(
    "tunnus on muotoa LATU-0042, eikä se ole henkilötunnus",
    "numret har formen LATU-0042, och det är inte en personbeteckning",
)


@shared.command(
    sv="""Gör en ny klientfil, färdig att fylla i.

    Exempel: lomake uusi LATU-0101
    """
)
@shared.argument("tunnus")
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    default=Path(),
    metavar="KANSIO",
    help=FiSv("Kansio; oletus on tämä kansio.", "Katalog; förval är den här katalogen."),
)
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
        where = shared.in_spoken(FiSv("TUNNUS", "NUMMER"))
        raise click.BadParameter(shared.in_spoken(_NUMBER), param_hint=where) from None
    target = ulos / f"{tunnus}.yaml"
    if target.exists():
        raise OutputError([Finding("on-jo", file=str(target))])
    store.write(target, skeleton(tunnus, paiva or shared.today(), SPOKEN.get()).encode())
    click.echo(target)
    if not (ulos / SCHEMA_NAME).exists():
        store.write(ulos / SCHEMA_NAME, shared.json_text(schema(), indent=1).encode())
        click.echo(ulos / SCHEMA_NAME)


@shared.command(
    sv="""Sök alla fel i klientfilerna och teamfilen på en gång.

    Ett fel hindrar ifyllandet, en brist är en punkt som ännu är tom och obs är ett råd.

    Exempel: lomake tarkista asiakkaat/
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.paiva_option
@shared.asetukset_option
@shared.json_option
@password.reads
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
            click.echo(line(finding, SPOKEN.get()))
            continue
        place = {
            "tiedosto": finding.file,
            "rivi": finding.line,
            "sarake": finding.column,
            "kohta": shared.in_spoken(finding.label),
        }
        said = {"laji": finding.grade.value, "koodi": finding.code, "viesti": sentence(finding, SPOKEN.get())}
        click.echo(shared.json_text(place | said))
    shared.say(shared.summary(found), err=True)
    invalid = any(finding.grade is Grade.VIRHE for finding in found)
    click.get_current_context().exit(ClientDataError.exit_code if invalid else int(bool(found)))


@shared.command(
    sv="""Fyll i klientens blanketter som Word-dokument.

    En blankett som har ändrats i Word ersätts inte utan väljaren --korvaa. En kopia läses inte tillbaka. Med lösenord
    krypteras blanketterna. En klient som betjänas på svenska får blanketterna på svenska.

    Exempel: lomake tayta aino.yaml -l tyonhakusuunnitelma -o ulos/ --paiva 2026-11-20

    Exempel: lomake tayta aino.yaml --kenelle verkosto:k2 -o ulos/ --paiva 2026-11-20

    Exempel: lomake tayta aino.yaml -l lomake-a --ilman-terveystietoja -o ulos/ --paiva 2026-11-20
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.ulos_option
@shared.lomakkeet_option
@shared.paiva_option
@shared.kaikki_option
@shared.korvaa_option
@shared.kieli_option
@shared.iso_option
@shared.selko_option
@shared.option(
    "--kenelle",
    type=ReaderType(),
    metavar="LUKIJA",
    help=FiSv(
        "Kopiot muulle lukijalle, vain suostumuksen nimeämät osat: verkosto:k2, oppilaitos tai oppilaitos:o1.",
        "Kopior för en annan läsare, bara de delar som samtycket nämner: verkosto:k2, oppilaitos eller oppilaitos:o1.",
    ),
)
@shared.option(
    "--ilman-terveystietoja",
    is_flag=True,
    help=FiSv(
        "Kopiot, joista puuttuvat terveys- ja sosiaalitiedot: terveys ja toimintakyky, tuet, talous ja etuudet, "
        "rikostausta, kertominen, edustaja ja verkosto. Henkilötunnuksesta näkyy vain alku.",
        "Kopior utan uppgifter om hälsa och socialvård: hälsa och funktionsförmåga, stöd, ekonomi och förmåner, "
        "brottslig bakgrund, att berätta, företrädare och nätverk. Av personbeteckningen syns bara början.",
    ),
)
@shared.pdf_option
@shared.pohjat_option
@shared.json_option
@password.writes
def tayta(
    paths: tuple[Path, ...],
    ulos: Path,
    tunnukset: tuple[str, ...],
    paiva: date | None,
    kaikki: bool,
    korvaa: bool,
    kieli: Language | None,
    iso: bool,
    selko: bool,
    kenelle: Reader | None,
    ilman_terveystietoja: bool,
    pdf: bool,
    pohjat: Path | None,
    as_json: bool,
) -> None:
    """Täytä asiakkaan lomakkeet Word-asiakirjoiksi.

    Lomaketta, jota on muokattu Wordissa, ei korvata ilman valitsinta --korvaa. Kopiota ei lueta takaisin. Salasanalla
    lomakkeet salataan. Asiakas, jonka asiointikieli on ruotsi, saa ruotsinkieliset lomakkeet.

    Esimerkki: lomake tayta aino.yaml -l tyonhakusuunnitelma -o ulos/ --paiva 2026-11-20

    Esimerkki: lomake tayta aino.yaml --kenelle verkosto:k2 -o ulos/ --paiva 2026-11-20

    Esimerkki: lomake tayta aino.yaml -l lomake-a --ilman-terveystietoja -o ulos/ --paiva 2026-11-20
    """
    if pdf:
        printing.ready()
    day = paiva or shared.today()
    if kenelle is not None or ilman_terveystietoja:
        if selko:
            raise shared.wrong_use(_NO_EASY_COPIES)
        copies = Copies(
            kenelle,
            ilman_terveystietoja,
            tunnukset,
            day,
            ulos,
            pohjat,
            kieli,
            kaikki=kaikki,
            korvaa=korvaa,
            pdf=pdf,
            iso=iso,
        )
        click.get_current_context().exit(copies.run(paths, as_json=as_json))
    filling = Filling(
        ulos,
        tunnukset,
        day,
        kieli,
        kaikki=kaikki,
        korvaa=korvaa,
        pdf=pdf,
        iso=iso,
        selko=selko,
        pohjat=pohjat,
        as_json=as_json,
    )
    click.get_current_context().exit(filling.fill(shared.one_file_a_client(shared.clients(paths, day))))


_NO_EASY_COPIES = FiSv(
    "kopioita muille lukijoille ei tehdä selkokielellä; jätä pois --selko tai --kenelle ja --ilman-terveystietoja",
    "kopior för andra läsare görs inte på lätt språk; lämna bort --selko eller --kenelle och --ilman-terveystietoja",
)


@dataclass(slots=True)
class Filling:
    """How the forms of clients are filled into a folder; templates are compiled once.

    `kieli`: the language of all forms; None for each client's own. `iso`: in large print. `selko`: in easy language.
    `quiet`: a form that comes out as the one that is
    there is neither written nor told.
    """

    ulos: Path
    tunnukset: tuple[str, ...]
    day: date
    kieli: Language | None = None
    kaikki: bool = False
    korvaa: bool = False
    pdf: bool = False
    iso: bool = False
    selko: bool = False
    pohjat: Path | None = None
    as_json: bool = False
    quiet: bool = False
    templates: dict[shared.Wanted, Template] = field(default_factory=dict)
    own: dict[shared.Wanted, Own] = field(default_factory=dict)

    def fill(self, found: Iterable[tuple[Path, Loaded | ClientDataError]]) -> int:
        """Write the forms of the clients, and their PDFs, tell what was written and what not, and return the exit code.

        Raises WordTemplateError with the faults of all templates before anything is written.
        """
        exit_code = 0
        work: list[tuple[Asiakastiedosto, list[Asiakirja]]] = []
        for path, result in found:
            shared.tell(result.findings)
            if isinstance(result, ClientDataError):
                exit_code = result.exit_code
                continue
            documents, missing = self._planned(path, result.tiedosto)
            shared.tell(missing)
            exit_code = exit_code or int(bool(missing))
            work.append((result.tiedosto, documents))
        self._compile(
            dict.fromkeys((one.tietue.lomake, self._language(held)) for held, documents in work for one in documents)
        )
        written, lying = 0, dict[Path, dict[str, str]]()
        for tiedosto, documents in work:
            for document, done in self._written(tiedosto, documents):
                target = self.ulos / document.nimi
                told = {"tiedosto": str(target), "lomake": document.tietue.lomake.tunnus}
                told |= {"asiakas": tiedosto.asiakas.tunnus, "tietue": document.tietue.tunnus}
                if isinstance(done, LomakeError):
                    # One document that can't be made never stops the others.
                    shared.tell(replace(finding, file=finding.file or document.nimi) for finding in done.findings)
                    exit_code = exit_code or done.exit_code
                    if all(finding.code != "muokattu" for finding in done.findings):
                        continue
                elif done:
                    written += 1
                    click.echo(shared.json_text(told) if self.as_json else target)
                lying[target] = told  # also of one that a person has changed: a PDF is that of the Word file beside it
            if not self.quiet:
                shared.say(_evidence(tiedosto, self.day), err=True)
        shared.say(FiSv("Asiakirjoja: {määrä}", "Dokument: {määrä}").format(määrä=written), err=True)
        if self.pdf:
            failed = printing.beside(lying, self.ulos, korvaa=self.korvaa, as_json=self.as_json)
            exit_code = exit_code or failed
        else:
            printing.warn_of_old(lying)
        return exit_code

    def _language(self, tiedosto: Asiakastiedosto) -> Language:
        return self.kieli or tiedosto.lomakkeiden_kieli()

    def _compile(self, needed: Iterable[shared.Wanted]) -> None:
        new = [one for one in needed if one not in self.templates]
        self.templates |= shared.templates(new, self.pohjat)
        self.own |= shared.own_words(new)

    def _written(
        self, tiedosto: Asiakastiedosto, documents: list[Asiakirja]
    ) -> Iterator[tuple[Asiakirja, bool | LomakeError]]:
        """Yield each document and whether it was written, or why it could not be."""
        from lomake.view import ClientView

        view = ClientView(tiedosto, self.day, self._language(tiedosto))
        for document in documents:
            try:
                yield document, self._write(view, document, tiedosto)
            except (OutputError, WordTemplateError, SecrecyError) as error:
                yield document, error

    def _write(self, view: ClientView, document: Asiakirja, tiedosto: Asiakastiedosto) -> bool:
        """Write one filled form. Raises OutputError when a person has changed the one that is there already."""
        from lomake import store
        from lomake.fill import fill, is_ours

        target = self.ulos / document.nimi
        try:
            lying = store.read_bytes(target) if target.is_file() else None
        except ClientDataError as unreadable:
            if not self.korvaa:
                raise OutputError(unreadable.findings) from unreadable
            lying = None
        if lying is not None and not self.korvaa and not is_ours(lying):
            raise OutputError([Finding("muokattu", file=str(target))])
        wanted = document.tietue.lomake, view.language
        filled = fill(self.templates[wanted], view, document, tiedosto, self.day, self.own.get(wanted), iso=self.iso)
        if self.quiet and filled == lying:
            return False
        store.write(target, filled)
        return True

    def _planned(self, path: Path, tiedosto: Asiakastiedosto) -> tuple[list[Asiakirja], list[Finding]]:
        """Return the documents of a client; of forms that were asked for by name also why they are not among them."""
        from lomake.fill import plan

        lomakkeet, language = shared.chosen(self.tunnukset, selko=self.selko), self._language(tiedosto)
        documents, refused = plan(tiedosto, lomakkeet, self.day, language, kaikki=self.kaikki, iso=self.iso)
        if not self.tunnukset:
            return documents, []
        made = {document.tietue.lomake for document in documents}
        told = [replace(finding, file=str(path), label=lomake.words) for lomake, finding in refused]
        refused_forms = {lomake for lomake, _ in refused}
        told += [
            Finding(
                "ei-mitään",
                Grade.HUOMIO,
                file=str(path),
                label=lomake.words,
                details={"haara": lomake.haara.replace("[]", "")},
            )
            for lomake in lomakkeet
            if lomake not in made and lomake not in refused_forms
        ]
        return documents, told


@shared.command(
    sv="""Gör tomma blanketter att dela ut.

    Exempel: lomake tyhja -o tyhjat/
    Exempel: lomake tyhja --kieli sv -o blanketter/
    Exempel: lomake tyhja --selko --iso -o tyhjat/
    """
)
@shared.ulos_option
@shared.lomakkeet_option
@shared.paiva_option
@shared.option(
    "--kieli",
    type=click.Choice(LANGUAGES),
    default="fi",
    metavar="KIELI",
    help=FiSv("Kieli, fi tai sv.", "Språk, fi eller sv."),
)
@shared.option(
    "--korvaa",
    is_flag=True,
    help=FiSv("Korvaa myös PDF-tiedostot, joita on muutettu.", "Ersätt också PDF-filer som har ändrats."),
)
@shared.iso_option
@shared.selko_option
@shared.pdf_option
@shared.pohjat_option
@shared.json_option
def tyhja(
    ulos: Path,
    tunnukset: tuple[str, ...],
    paiva: date | None,
    kieli: Language,
    korvaa: bool,
    iso: bool,
    selko: bool,
    pdf: bool,
    pohjat: Path | None,
    as_json: bool,
) -> None:
    """Tee tyhjät lomakkeet jaettaviksi.

    Esimerkki: lomake tyhja -o tyhjat/
    Esimerkki: lomake tyhja --kieli sv -o blanketter/
    Esimerkki: lomake tyhja --selko --iso -o tyhjat/
    """
    from lomake import store
    from lomake.fill import blank

    if pdf:
        printing.ready()
    written: dict[Path, dict[str, str]] = {}
    forms = shared.chosen(tunnukset, selko=selko) if tunnukset or selko else POHJALLISET
    wanted = [(lomake, kieli) for lomake in forms]
    ending = f"{BLANK.of(kieli)}{f'_{LARGE.of(kieli)}' if iso else ''}"
    for (lomake, _), template in shared.templates(wanted, pohjat).items():
        target = ulos / f"{lomake.tunnus}_{ending}.docx"
        store.write(target, blank(template, lomake, paiva or shared.today(), kieli, iso=iso))
        written[target] = {"tiedosto": str(target), "lomake": lomake.tunnus}
        click.echo(shared.json_text(written[target]) if as_json else target)
    if pdf:
        click.get_current_context().exit(printing.beside(written, ulos, korvaa=korvaa, as_json=as_json))


@shared.command(
    sv="""Visa vilka blanketter det finns och för vem.

    Exempel: lomake lomakkeet
    """
)
@shared.json_option
def lomakkeet(as_json: bool) -> None:
    """Näytä, mitä lomakkeita on ja kenelle.

    Esimerkki: lomake lomakkeet
    """
    width = max(len(lomake.tunnus) for lomake in LOMAKKEET)
    title = max(len(shared.in_spoken(lomake.words)) for lomake in LOMAKKEET)
    phase = shared.in_spoken(FiSv("vaihe", "fas"))
    for lomake in LOMAKKEET:
        if as_json:
            facts = {"lomake": lomake.tunnus, "nimi": lomake.fi, "vaihe": lomake.vaihe, "lukija": lomake.lukija.value}
            click.echo(shared.json_text(facts))
        else:
            name, reader = shared.in_spoken(lomake.words), shared.in_spoken(lomake.lukija.words)
            click.echo(f"{lomake.tunnus:<{width}}  {name:<{title}}  {phase} {lomake.vaihe}  {reader}")


@shared.command(
    sv="""Ge ett JSON-schema för textredigerarens komplettering.

    Exempel: lomake skeema -o asiakas.schema.json
    """
)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    metavar="TIEDOSTO",
    help=FiSv("Tiedosto; muuten tulos tulee näytölle.", "Fil; annars visas resultatet på skärmen."),
)
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


def _evidence(tiedosto: Asiakastiedosto, day: date) -> FiSv:
    """Return in one line what the client's file lacks for criteria 16 and 22."""
    from lomake import rajat
    from lomake.aika import alusta
    from lomake.kriteerit.asiakirja import asiakirja
    from lomake.naytto import yhteenveto

    arvioitu = asiakirja(tiedosto, day, rajat.voimassa(day), jakso=alusta(day))
    return f"{tiedosto.asiakas.tunnus}: " + yhteenveto(arvioitu)
