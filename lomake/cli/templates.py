"""An office's own Word templates: pohjat vie, pohjat tarkista."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import shared
from lomake.errors import ClientDataError, Finding, Grade, OutputError, WordTemplateError
from lomake.forms import POHJALLISET
from lomake.language import LANGUAGES, FiSv, Language

if TYPE_CHECKING:
    from lomake.word.template import Template


@click.group(
    cls=shared.Group,
    sv="""Exportera och kontrollera organisationens egna Word-mallar.
    """,
)
def pohjat() -> None:
    """Vie ja tarkista organisaation omat Word-pohjat."""


@pohjat.command(
    sv="""Kopiera standardmallarna till en katalog för att ändras i Word; de svenska till dess underkatalog sv.

    Exempel: lomake pohjat vie OMA/
    Exempel: lomake pohjat vie OMA/ --kieli sv
    """
)
@shared.argument("kansio", type=shared.PATH)
@shared.option(
    "--kieli",
    type=click.Choice(LANGUAGES),
    default="fi",
    metavar="KIELI",
    help=FiSv("Kieli, fi tai sv.", "Språk, fi eller sv."),
)
def vie(kansio: Path, kieli: Language) -> None:
    """Kopioi oletuspohjat kansioon muokattaviksi Wordissa; ruotsinkieliset sen alikansioon sv.

    Esimerkki: lomake pohjat vie OMA/
    Esimerkki: lomake pohjat vie OMA/ --kieli sv
    """
    from lomake import resources, store

    folder = kansio if kieli == "fi" else kansio / kieli
    targets = [folder / f"{lomake.tunnus}.docx" for lomake in POHJALLISET]
    already = [Finding("on-jo", file=str(target)) for target in targets if target.exists()]
    if already:
        raise OutputError(already)
    for lomake, target in zip(POHJALLISET, targets, strict=True):
        store.write(target, store.read_bytes(resources.template(lomake.tunnus, kieli, None)))
        click.echo(target)


@pohjat.command(
    "tarkista",
    sv="""Sök alla fel i egna Word-mallar på en gång.

    Exempel: lomake pohjat tarkista OMA/
    """,
)
@shared.argument("kansio", type=shared.PATH)
def tarkista_pohjat(kansio: Path) -> None:
    """Etsi omista Word-pohjista kaikki viat kerralla.

    Esimerkki: lomake pohjat tarkista OMA/
    """
    if not kansio.is_dir():
        raise WordTemplateError([Finding("pohjakansio", file=str(kansio))])
    from lomake import resources

    own = shared.own_templates(kansio)
    known = {f"{lomake.tunnus}.docx" for lomake in POHJALLISET}
    folders = (kansio, *(kansio / language for language in LANGUAGES))
    found = [path for folder in folders for path in sorted(folder.glob("*.docx")) if path.name not in known]
    strange = [path for path in found if not path.name.startswith("~$")]  # Word's mark of an open file
    faults = [Finding("pohja-nimi", file=str(path)) for path in strange]
    templates: dict[shared.Wanted, Template] = {}
    try:
        templates = shared.templates(own, kansio)
    except WordTemplateError as error:
        faults += error.findings
    faults += _broken(own, kansio, {finding.file for finding in faults if finding.code.startswith("docx-")})
    if faults:
        raise WordTemplateError(faults)
    for (lomake, language), default in shared.templates(own, None).items():
        left_out = sorted(default.fields - templates[lomake, language].fields)
        if left_out:
            path = str(resources.template(lomake.tunnus, language, kansio))
            shared.tell(
                [Finding("pohja-kenttiä-puuttuu", Grade.HUOMIO, file=path, details={"kentät": ", ".join(left_out)})]
            )
    shared.say(FiSv("Pohjia: {määrä}, kaikki kunnossa.", "Mallar: {määrä}, allt i sin ordning.").format(määrä=len(own)))


def _broken(own: list[shared.Wanted], folder: Path, refused: set[str]) -> list[Finding]:
    """Return what would break the documents that are made of the templates; those `refused` already are passed by."""
    from lomake import resources, store
    from lomake.eheys import check

    paths = [resources.template(lomake.tunnus, language, folder) for lomake, language in own]
    found: list[Finding] = []
    for path in (path for path in paths if str(path) not in refused):
        try:
            found += check(store.read_bytes(path), name=str(path), template=True)
        except ClientDataError as error:
            found += error.findings
    # What is merely unclean is taken off when a template is compiled.
    return [finding for finding in found if finding.grade is Grade.VIRHE]
