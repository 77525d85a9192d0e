"""What a trainer hands out: paketti."""

from __future__ import annotations

from pathlib import Path

import click

from lomake.cli import shared
from lomake.forms import POHJALLISET


@shared.command()
@click.option("--kouluttaja", is_flag=True, help="Kouluttajan paketti: tyhjät lomakkeet ja keksityt esimerkit.")
@click.option("-o", "--ulos", type=shared.PATH, required=True, metavar="TIEDOSTO", help="Zip-tiedosto, joka tehdään.")
@shared.pohjat_option
@shared.json_option
def paketti(kouluttaja: bool, ulos: Path, pohjat: Path | None, as_json: bool) -> None:
    """Tee jaettava paketti: ohje, tyhjät lomakkeet ja keksityistä asiakkaista täytetyt esimerkit.

    Sama ohjelma ja samat pohjat antavat aina saman tiedoston.

    Esimerkki: lomake paketti --kouluttaja -o paketti.zip
    """
    from lomake import resources, store
    from lomake.client_file import load_asiakas
    from lomake.paketti import PÄIVÄ, kouluttajalle

    if not kouluttaja:
        raise click.UsageError("anna valitsin --kouluttaja")
    shared.must_be(ulos, (".zip",))
    clients = {}
    for path in store.find_client_files([resources.find("samples/asiakkaat"), resources.find("samples/paattynyt")]):
        text = store.read_bytes(path)
        clients[path.name] = (text, load_asiakas(text, path.name, PÄIVÄ).tiedosto)
    store.write(ulos, kouluttajalle(clients, shared.templates(POHJALLISET, pohjat)))
    click.echo(shared.json_text({"tiedosto": str(ulos)}) if as_json else ulos)
