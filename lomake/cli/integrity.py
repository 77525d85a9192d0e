"""Whether Word and Excel files are whole: eheys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from lomake.cli import shared
from lomake.errors import BrokenDocumentError, ClientDataError, Finding, Grade
from lomake.language import SPOKEN, FiSv


@shared.command(
    sv="""Kontrollera att Word- och Excel-filer är hela: att de öppnas och inte berättar det de inte ska.

    KATALOG är en katalog eller en fil. Ett fel bryter filen eller läcker uppgifter; obs gäller prydlighet, som
    upphovspersonens namn i en blankett som ändrats i Word. Ingenting ändras, och filernas text visas inte.

    Exempel: lomake eheys ulos/
    """
)
@shared.argument("paths", metavar="KANSIO...", nargs=-1, required=True, type=shared.PATH)
@shared.json_option
def eheys(paths: tuple[Path, ...], as_json: bool) -> None:
    """Tarkista, että Word- ja Excel-tiedostot ovat ehjiä: avautuvat, eivätkä kerro mitä ei pidä.

    KANSIO on kansio tai tiedosto. Virhe rikkoo tiedoston tai vuotaa tietoa; huomio on siisteyttä, kuten tekijän nimi
    Wordissa muokatussa lomakkeessa. Mitään ei muuteta, eikä tiedostojen tekstiä näytetä.

    Esimerkki: lomake eheys ulos/
    """
    from lomake.messages import line, sentence

    files: set[str] = set()
    found: list[Finding] = []
    for path, findings in _checked(paths):
        files.add(str(path))
        found += findings
        for finding in findings:
            if not as_json:
                click.echo(line(finding, SPOKEN.get()))
                continue
            place = {"tiedosto": finding.file, "kohta": shared.in_spoken(finding.label)}
            said = {"laji": finding.grade.value, "koodi": finding.code, "viesti": sentence(finding, SPOKEN.get())}
            click.echo(shared.json_text(place | said))
    faulty = {finding.file for finding in found if finding.grade is Grade.VIRHE}
    told = FiSv("Tiedostoja {kaikki}, viallisia {rikki}. {yhteensä}", "Filer {kaikki}, felaktiga {rikki}. {yhteensä}")
    shared.say(told.format(kaikki=len(files), rikki=len(faulty), yhteensä=shared.summary(found)), err=True)
    click.get_current_context().exit(BrokenDocumentError.exit_code if faulty else 0)


def _checked(paths: tuple[Path, ...]) -> Iterator[tuple[Path, tuple[Finding, ...]]]:
    """Yield each file with what is wrong with it; one that can't be read is told and does not stop the others."""
    from lomake import store
    from lomake.eheys import check

    seen: set[Path] = set()
    for path in paths:
        try:
            files = store.find_documents([path])
        except ClientDataError as error:
            seen.add(path)
            yield path, error.findings
            continue
        for file in (file for file in files if file not in seen):
            seen.add(file)
            try:
                yield file, check(store.read_bytes(file), name=str(file))
            except ClientDataError as error:
                yield file, error.findings
    if not seen:
        raise BrokenDocumentError([Finding("eheys-ei-tiedostoja", file=", ".join(map(str, paths)))])
