"""One form as it would be printed, without opening Word: esikatsele."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

import click

from lomake.cli import printing, shared
from lomake.errors import ClientDataError, Finding, LomakeError, OutputError
from lomake.forms import BY_TUNNUS, Lomake
from lomake.language import BLANK, FiSv, Language


@shared.command(
    sv="""Visa blanketten så som den skulle skrivas ut: en PDF eller en bild av sidan, utan Word.

    Exempel: lomake esikatsele aino.yaml -l lomake-a
    """
)
@shared.argument("path", metavar="[TIEDOSTO]", required=False, type=shared.PATH)
@shared.option(
    "-l",
    "--lomake",
    "tunnus",
    required=True,
    type=click.Choice(list(BY_TUNNUS)),
    metavar="LOMAKE",
    help=FiSv(
        "Mikä lomake; tunnukset näkee komennolla lomake lomakkeet.",
        "Vilken blankett; id:n visas med kommandot lomake lomakkeet.",
    ),
)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    default=Path(),
    metavar="KANSIO",
    help=FiSv("Kansio; oletus on tämä kansio.", "Katalog; förval är den här katalogen."),
)
@shared.option(
    "--tyhja",
    is_flag=True,
    help=FiSv("Tyhjä lomake; asiakastiedostoa ei tarvita.", "Tom blankett; ingen klientfil behövs."),
)
@shared.option(
    "--png",
    is_flag=True,
    help=FiSv(
        "Kuva jokaisesta sivusta PDF-tiedoston sijasta (pdftoppm).",
        "En bild av varje sida i stället för en PDF-fil (pdftoppm).",
    ),
)
@shared.option("--avaa", is_flag=True, help=FiSv("Avaa tulos heti.", "Öppna resultatet genast."))
@shared.paiva_option
@shared.kaikki_option
@shared.kieli_option
@shared.pohjat_option
def esikatsele(
    path: Path | None,
    tunnus: str,
    ulos: Path,
    tyhja: bool,
    png: bool,
    avaa: bool,
    paiva: date | None,
    kaikki: bool,
    kieli: Language | None,
    pohjat: Path | None,
) -> None:
    """Näytä lomake sellaisena kuin se tulostuisi: PDF tai kuva sivusta, ilman Wordia.

    Esimerkki: lomake esikatsele aino.yaml -l lomake-a
    """
    if (path is None) is not tyhja:
        raise shared.wrong_use(
            FiSv("anna joko asiakastiedosto tai valitsin --tyhja", "ge antingen en klientfil eller väljaren --tyhja")
        )
    printing.ready()
    if png:
        from lomake import pdf_pages

        pdf_pages.program()
    day, lomake = paiva or shared.today(), BY_TUNNUS[tunnus]
    blank = [] if path else [_blank(lomake, day, kieli or "fi", pohjat)]
    drafts = [*_filled(path, lomake, day, kieli, pohjat, kaikki=kaikki)] if path else blank
    exit_code, first = 0, None
    for target, finding in _written(drafts, ulos, png=png):
        if finding is not None:
            shared.tell([finding])
            exit_code = 1
            continue
        click.echo(target)
        first = first or target
    if avaa and first is not None:
        click.launch(str(first))
    click.get_current_context().exit(exit_code)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A form that is looked at: its name without a suffix, and the Word file."""

    name: str
    docx: bytes


def _filled(
    path: Path, lomake: Lomake, day: date, kieli: Language | None, pohjat: Path | None, *, kaikki: bool
) -> Iterator[_Draft]:
    """Yield the form for each of its records that would be printed. Raises LomakeError when there is none."""
    from lomake.fill import fill, plan
    from lomake.view import ClientView

    if path.is_dir():
        raise ClientDataError(
            [Finding("ei-lue", file=str(path), details={"syy": FiSv("anna yksi asiakastiedosto", "ge en klientfil")})]
        )
    ((_, held),) = shared.clients([path], day)
    if isinstance(held, ClientDataError):
        raise held
    wanted = lomake, kieli or held.tiedosto.lomakkeiden_kieli()
    documents, refused = plan(held.tiedosto, [lomake], day, wanted[1], kaikki=kaikki)
    if refused:
        raise LomakeError([finding for _, finding in refused])
    if not documents:
        raise LomakeError([Finding("esikatselu-lomake", file=str(path), label=lomake.words)])
    template = shared.templates([wanted], pohjat)[wanted]
    own = shared.own_words([wanted]).get(wanted)
    view = ClientView(held.tiedosto, day, wanted[1])
    for document in documents:
        name = PurePosixPath(document.nimi).stem
        yield _Draft(name, fill(template, view, document, held.tiedosto, day, own))


def _blank(lomake: Lomake, day: date, kieli: Language, pohjat: Path | None) -> _Draft:
    from lomake.fill import blank

    (template,) = shared.templates([(lomake, kieli)], pohjat).values()
    return _Draft(f"{lomake.tunnus}_{BLANK.of(kieli)}", blank(template, lomake, day, kieli))


def _written(drafts: list[_Draft], folder: Path, *, png: bool) -> Iterator[tuple[Path, Finding | None]]:
    """Write the previews, and yield the place of each file, or why it is not there."""
    from lomake import pdf, pdf_pages, pdf_seal, store

    with store.private_folder(folder) as work:
        for draft, docx, made in pdf.convert(((one, one.docx) for one in drafts), len(drafts), work):
            target = folder / f"{draft.name}.pdf"
            try:
                if isinstance(made, pdf.Failure):
                    yield target, Finding(made.value, file=target.name)
                    continue
                sealed = pdf_seal.sealed(made, docx)
                pages = pdf_pages.pictures(sealed, work / draft.name) if png else []
                for number, picture in enumerate(pages, 1):
                    store.write(folder / f"{draft.name}_{number}.png", picture)
                    yield folder / f"{draft.name}_{number}.png", None
                if not png:
                    _leave_signed(target)
                    store.write(target, sealed)
                    yield target, None
            except LomakeError as error:
                yield target, error.findings[0]


def _leave_signed(target: Path) -> None:
    """Raise OutputError when there is a PDF that somebody has signed or changed."""
    from lomake import pdf_seal, store

    if target.exists() and not pdf_seal.is_untouched(store.read_bytes(target)):
        raise OutputError([Finding("pdf-muokattu", file=str(target))])
