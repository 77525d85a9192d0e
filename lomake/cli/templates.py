"""An office's own Word templates: pohjat vie, pohjat tarkista."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import shared
from lomake.errors import ClientDataError, Finding, Grade, OutputError, WordTemplateError
from lomake.forms import POHJALLISET, Lomake

if TYPE_CHECKING:
    from lomake.word.template import Template


@click.group(cls=shared.Group)
def pohjat() -> None:
    """Vie ja tarkista organisaation omat Word-pohjat."""


@pohjat.command()
@click.argument("kansio", type=shared.PATH)
def vie(kansio: Path) -> None:
    """Kopioi oletuspohjat kansioon muokattaviksi Wordissa.

    Esimerkki: lomake pohjat vie OMA/
    """
    from lomake import store

    targets = [kansio / f"{lomake.tunnus}.docx" for lomake in POHJALLISET]
    already = [Finding("on-jo", file=str(target)) for target in targets if target.exists()]
    if already:
        raise OutputError(already)
    for lomake, target in zip(POHJALLISET, targets, strict=True):
        store.write(target, store.read_bytes(shared.template_path(lomake, None)))
        click.echo(target)


@pohjat.command("tarkista")
@click.argument("kansio", type=shared.PATH)
def tarkista_pohjat(kansio: Path) -> None:
    """Etsi omista Word-pohjista kaikki viat kerralla.

    Esimerkki: lomake pohjat tarkista OMA/
    """
    if not kansio.is_dir():
        raise WordTemplateError([Finding("pohjakansio", file=str(kansio))])
    own = [lomake for lomake in POHJALLISET if (kansio / f"{lomake.tunnus}.docx").exists()]
    known = {f"{lomake.tunnus}.docx" for lomake in POHJALLISET}
    strange = sorted(path.name for path in kansio.glob("*.docx") if path.name not in known)
    strange = [name for name in strange if not name.startswith("~$")]  # Word's mark of an open file
    faults = [Finding("pohja-nimi", file=str(kansio / name)) for name in strange]
    templates: dict[Lomake, Template] = {}
    try:
        templates = shared.templates(own, kansio)
    except WordTemplateError as error:
        faults += error.findings
    faults += _broken(own, kansio, {finding.file for finding in faults if finding.code.startswith("docx-")})
    if faults:
        raise WordTemplateError(faults)
    for lomake, default in shared.templates(own, None).items():
        left_out = sorted(default.fields - templates[lomake].fields)
        if left_out:
            path = str(kansio / f"{lomake.tunnus}.docx")
            shared.tell(
                [Finding("pohja-kenttiä-puuttuu", Grade.HUOMIO, file=path, details={"kentät": ", ".join(left_out)})]
            )
    click.echo(f"Pohjia: {len(own)}, kaikki kunnossa.")


def _broken(own: list[Lomake], folder: Path, refused: set[str]) -> list[Finding]:
    """Return what would break the documents that are made of the templates; those `refused` already are passed by."""
    from lomake import store
    from lomake.eheys import check

    paths = [path for path in (folder / f"{lomake.tunnus}.docx" for lomake in own) if str(path) not in refused]
    found: list[Finding] = []
    for path in paths:
        try:
            found += check(store.read_bytes(path), name=str(path), template=True)
        except ClientDataError as error:
            found += error.findings
    # What is merely unclean is taken off when a template is compiled.
    return [finding for finding in found if finding.grade is Grade.VIRHE]
