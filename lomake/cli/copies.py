"""The copies for others: tayta --kenelle and --ilman-terveystietoja."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lomake.cli import printing, shared
from lomake.errors import ClientDataError, Finding, Grade, OutputError, SecrecyError, WordTemplateError
from lomake.forms import Lomake
from lomake.language import FiSv, Language

if TYPE_CHECKING:
    from lomake.fill import Asiakirja
    from lomake.luovutus import Luovutus, Rajaus
    from lomake.tiedot import Asiakastiedosto
    from lomake.word.contents import Own
    from lomake.word.template import Template


_WRITE = FiSv("kirjoita verkosto:k2, oppilaitos tai oppilaitos:o1", "skriv verkosto:k2, oppilaitos eller oppilaitos:o1")


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets the copies, as the coach names it: verkosto:k2, oppilaitos or oppilaitos:o1."""

    laji: str
    tunnus: str = ""


class ReaderType(click.ParamType[Reader]):
    """The value of --kenelle."""

    name = "lukija"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Reader:
        """Return the reader. Fails with what to write instead."""
        if isinstance(value, Reader):
            return value
        laji, _, tunnus = value.partition(":")
        if not (laji == "verkosto" and tunnus) and not (laji == "oppilaitos" and (tunnus or ":" not in value)):
            self.fail(shared.in_spoken(_WRITE), param, ctx)
        return Reader(laji, tunnus)


@dataclass(slots=True)
class Copies:
    """One run that makes copies: for whom, of which forms, and what has been compiled for it."""

    reader: Reader | None
    without_health: bool
    tunnukset: tuple[str, ...]
    day: date
    folder: Path
    pohjat: Path | None
    kieli: Language | None
    kaikki: bool
    korvaa: bool
    pdf: bool
    iso: bool
    _made: dict[tuple[Lomake, Rajaus, Language], tuple[Template, Own]] = field(default_factory=dict)

    def run(self, paths: Iterable[Path], *, as_json: bool) -> int:
        """Write the copies of every client, tell of them, and return the exit code."""
        exit_code, written = 0, dict[Path, dict[str, str]]()
        shared.check_templates_folder(self.pohjat)
        for path, result in shared.one_file_a_client(shared.clients(paths, self.day)):
            shared.tell(result.findings)
            if isinstance(result, ClientDataError):
                exit_code = result.exit_code
                continue
            try:
                luovutus = self._given(result.tiedosto)
                documents = self._planned(luovutus)
            except SecrecyError as error:
                shared.tell(replace(finding, file=str(path)) for finding in error.findings)
                exit_code = exit_code or error.exit_code
                continue
            for document in documents:
                try:
                    target = self._write(luovutus, document)
                except (OutputError, WordTemplateError, SecrecyError) as error:
                    shared.tell(replace(finding, file=finding.file or document.nimi) for finding in error.findings)
                    exit_code = exit_code or error.exit_code
                    continue
                told = {"tiedosto": str(target), "lomake": document.tietue.lomake.tunnus}
                written[target] = told | {"asiakas": result.tiedosto.asiakas.tunnus, "tietue": document.tietue.tunnus}
                click.echo(shared.json_text(written[target]) if as_json else target)
        shared.say(FiSv("Kopioita: {määrä}", "Kopior: {määrä}").format(määrä=len(written)), err=True)
        if self.pdf:
            exit_code = printing.beside(written, self.folder, korvaa=self.korvaa, as_json=as_json) or exit_code
        return exit_code

    def _given(self, tiedosto: Asiakastiedosto) -> Luovutus:
        """Return what the reader may see. Raises SecrecyError with the reasons why that is nothing."""
        from lomake import luovutus

        if self.reader is None:
            return luovutus.ilman_terveystietoja(tiedosto)
        give = luovutus.verkostolle if self.reader.laji == "verkosto" else luovutus.oppilaitokselle
        return give(tiedosto, self.reader.tunnus, self.day, ilman_terveyttä=self.without_health)

    def _planned(self, luovutus: Luovutus) -> list[Asiakirja]:
        """Return the copies to make. Raises SecrecyError when a form was asked for that has no copy, or all is shut."""
        from lomake import kopio

        forms, language = shared.chosen(self.tunnukset), self._language(luovutus)
        documents, refused = kopio.plan(luovutus, forms, self.day, language, kaikki=self.kaikki, iso=self.iso)
        if self.tunnukset and refused:
            raise SecrecyError(replace(finding, label=lomake.words) for lomake, finding in refused)
        if not documents:
            raise SecrecyError([Finding("kopio-ei-mitään", Grade.HUOMIO)])
        return documents

    def _write(self, luovutus: Luovutus, document: Asiakirja) -> Path:
        from lomake import kopio

        language = self._language(luovutus)
        made, own = self._compiled(document.tietue.lomake, luovutus.rajaus, language)
        data = kopio.make(made, luovutus, document, self.day, own, language, iso=self.iso)
        target = self.folder / document.nimi
        shared.write_form(target, data, korvaa=self.korvaa)
        return target

    def _language(self, luovutus: Luovutus) -> Language:
        return self.kieli or luovutus.tiedosto.lomakkeiden_kieli()

    def _compiled(self, lomake: Lomake, rajaus: Rajaus, language: Language) -> tuple[Template, Own]:
        """Return the template of a copy, and what the default one says. Raises WordTemplateError."""
        from lomake import kopio, resources, store

        if (lomake, rajaus, language) not in self._made:
            default, own = (resources.template(lomake.tunnus, language, folder) for folder in (None, self.pohjat))
            made = {
                path: kopio.template(store.read_bytes(path), lomake, str(path), rajaus, language)
                for path in dict.fromkeys((own, default))
            }
            self._made[lomake, rajaus, language] = made[own], kopio.own_words(made[default], lomake, language)
        return self._made[lomake, rajaus, language]
