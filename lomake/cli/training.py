"""What a trainer hands out: paketti."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from pathlib import Path

import click

from lomake.cli import printing, shared
from lomake.forms import POHJALLISET
from lomake.language import LANGUAGES, FiSv


@shared.command(
    sv="""Gör ett paket att dela ut: anvisning, tomma blanketter och ifyllda exempel om påhittade klienter.

    Samma program och samma mallar ger alltid samma fil.

    Exempel: lomake paketti --kouluttaja -o paketti.zip
    """
)
@shared.option(
    "--kouluttaja",
    is_flag=True,
    help=FiSv(
        "Kouluttajan paketti: tyhjät lomakkeet ja keksityt esimerkit.",
        "Utbildarens paket: tomma blanketter och påhittade exempel.",
    ),
)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    required=True,
    metavar="TIEDOSTO",
    help=FiSv("Zip-tiedosto, joka tehdään.", "Zip-filen som görs."),
)
@shared.pdf_option
@shared.pohjat_option
@shared.json_option
def paketti(kouluttaja: bool, ulos: Path, pdf: bool, pohjat: Path | None, as_json: bool) -> None:
    """Tee jaettava paketti: ohje, tyhjät lomakkeet ja keksityistä asiakkaista täytetyt esimerkit.

    Sama ohjelma ja samat pohjat antavat aina saman tiedoston.

    Esimerkki: lomake paketti --kouluttaja -o paketti.zip
    """
    from lomake import resources, store
    from lomake.client_file import load_asiakas
    from lomake.paketti import PÄIVÄ, kouluttajalle, zipped

    if not kouluttaja:
        raise shared.wrong_use(FiSv("anna valitsin --kouluttaja", "ge väljaren --kouluttaja"))
    shared.must_be(ulos, (".zip",))
    if pdf:
        printing.ready()
    clients = {}
    for path in store.find_client_files([resources.find("samples/asiakkaat"), resources.find("samples/paattynyt")]):
        text = store.read_bytes(path)
        clients[path.name] = (text, load_asiakas(text, path.name, PÄIVÄ).tiedosto)
    files = kouluttajalle(clients, shared.templates(product(POHJALLISET, LANGUAGES), pohjat))
    pdfs = _pdfs(files, ulos.parent) if pdf else {}
    both = ((one, data) for name in files for one in (name, _pdf_name(name)) if (data := files.get(one, pdfs.get(one))))
    store.write(ulos, zipped(both))
    click.echo(shared.json_text({"tiedosto": str(ulos)}) if as_json else ulos)
    lacking = pdf and any(name.endswith(".docx") and _pdf_name(name) not in pdfs for name in files)
    click.get_current_context().exit(int(lacking))


def _pdfs(files: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """Return the PDFs of the Word files among `files`, by name; what is to be told of them is told."""
    from lomake import pdf_files, store

    made: dict[str, bytes] = {}
    with store.private_folder(folder) as work:
        places = {work / "paketti" / name: name for name in files if name.endswith(".docx")}
        for place, name in places.items():
            store.write(place, files[name])
        for one in pdf_files.beside([*places], work):
            name = places[one.docx]
            shared.tell([replace(one.finding, file=name)] if one.finding else [])
            if one.is_there:
                made[_pdf_name(name)] = store.read_bytes(one.pdf)
    return made


def _pdf_name(name: str) -> str:
    return f"{name.removesuffix('.docx')}.pdf" if name.endswith(".docx") else ""
