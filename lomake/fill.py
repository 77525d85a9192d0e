"""A compiled template and one client → the documents to write: relative name and Word bytes. No disk, no clock."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile

from lomake.errors import Finding, SecrecyError, WordTemplateError
from lomake.forms import Lomake, Lukija
from lomake.language import LARGE, LOCALES, FiSv, Language
from lomake.privacy import may_show, otteen_esteet, otteen_salaisuudet
from lomake.salaisuudet import Luettava, Salaisuus
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.view import ClientView, Tietue, scope, tietueet
from lomake.word import contents
from lomake.word.contents import Own
from lomake.word.large import enlarged
from lomake.word.properties import APP, Properties
from lomake.word.template import Template
from lomake.word.trial import example

_ASCII = str.maketrans("åäöÅÄÖ", "aaoAAO")


@dataclass(frozen=True, slots=True)
class Asiakirja:
    """One document to be made: what it is filled with, and its name below the output folder."""

    tietue: Tietue
    nimi: str


def compile_template(docx: bytes, lomake: Lomake, name: str) -> Template:
    """Return the form's template, ready to be rendered. Raises WordTemplateError with every fault of it."""
    template = Template.compile(
        docx, scope(lomake), name=name, may_show=lambda field: may_show(lomake, field), returns=lomake.palautuu
    )
    if not template.fields:
        # LibreOffice 7.4 drops the tags of controls that have no bookmark of ours; such a form would come out empty.
        raise WordTemplateError([Finding("pohja-ilman-kenttiä", file=name)])
    return template


def plan(
    tiedosto: Asiakastiedosto,
    lomakkeet: Iterable[Lomake],
    day: date,
    language: Language = "fi",
    *,
    kaikki: bool = False,
    iso: bool = False,
) -> tuple[list[Asiakirja], list[tuple[Lomake, Finding]]]:
    """Return the documents that the client file has something for, and why an employer's extract is not among them.

    The names differ from one another, also from those in large print (`iso`); nothing is rendered yet.
    """
    documents: list[Asiakirja] = []
    refused: list[tuple[Lomake, Finding]] = []
    taken: set[str] = set()
    for lomake in lomakkeet:
        for tietue in tietueet(tiedosto, lomake, kaikki=kaikki):
            obstacles = refusals(tiedosto, tietue, day)
            refused += [(lomake, obstacle) for obstacle in obstacles]
            if obstacles:
                continue
            name = next(name for name in names(tiedosto, tietue, day, language, iso=iso) if name not in taken)
            taken.add(name)
            documents.append(Asiakirja(tietue, name))
    return documents, refused


def document(tiedosto: Asiakastiedosto, tietue: Tietue, day: date, language: Language = "fi") -> Asiakirja:
    """Return a document that is made alone, with the best name for it."""
    return Asiakirja(tietue, next(names(tiedosto, tietue, day, language)))


def refusals(tiedosto: Asiakastiedosto, tietue: Tietue, day: date) -> list[Finding]:
    """Return why the document must not be made for its reader; nothing for the client's and the service's own forms."""
    if tietue.lomake.lukija is not Lukija.TYÖNANTAJA:
        return []
    if tietue.työsuhde is None or not isinstance(tietue.rivi, Tukisuunnitelma):
        raise TypeError("an extract is made of a support plan")
    return otteen_esteet(tiedosto, tietue.työsuhde, tietue.rivi, day)


def is_ours(docx: bytes) -> bool:
    """Tell whether the file is still as the service wrote it: an office program puts its own name in the properties."""
    try:
        with ZipFile(BytesIO(docx)) as package:
            return package.read("docProps/app.xml").decode() == APP
    except (BadZipFile, KeyError, ValueError, OSError, EOFError, RuntimeError, zlib.error):
        return False  # not even a whole Word file: cut short, locked with a password, or another's altogether


def fill(
    template: Template,
    view: ClientView,
    asiakirja: Asiakirja,
    tiedosto: Asiakastiedosto,
    day: date,
    own: Own | None = None,
    *,
    iso: bool = False,
) -> bytes:
    """Return the form as Word bytes, ready to write; `own` as in `looked_over`. Template and view are in one language.

    `iso`: in large print.

    Raises WordTemplateError when typed Jinja fails, and SecrecyError as `looked_over`.
    """
    said = replace(properties(asiakirja.tietue, tiedosto, day, view.language), large=iso)
    data = template.render(view.of(asiakirja.tietue), said)
    data = looked_over(data, asiakirja.tietue, tiedosto, asiakirja.nimi, own)
    return enlarged(data) if iso else data


def looked_over(data: bytes, tietue: Tietue, tiedosto: Asiakastiedosto, name: str, own: Own | None) -> bytes:
    """Return the finished form as it is, when its reader may read all of it.

    `own` is what the default template of the form says before any data; None that everything is to be looked at.
    Raises SecrecyError, with everything in an employer's extract that must not be there, its name included.
    """
    if not is_outgoing(tietue.lomake):
        return data
    if tietue.työsuhde is None:
        raise TypeError("an extract is made of a support plan")
    look_over(data, name, otteen_salaisuudet(tiedosto, tietue.työsuhde), own)
    return data


def is_outgoing(lomake: Lomake) -> bool:
    """Tell whether the form goes out of the team, so that it is looked over before it is written."""
    return lomake.lukija is Lukija.TYÖNANTAJA


def own_words(default: Template, lomake: Lomake, language: Language = "fi") -> Own:
    """Return what the default template of a form says of itself; our own words tell nothing of a client."""
    return Own.of(blank(default, lomake, date.min, language))


def look_over(data: bytes, name: str, secrets: Iterable[Salaisuus], own: Own | None) -> None:
    """Raise SecrecyError with each secret that can be read anywhere in a finished Word file, or in its file name."""
    held = list(secrets)
    told: dict[tuple[FiSv, str], Finding] = {}
    parts = [("", [PurePosixPath(name).stem]), *contents.texts(data, own)]
    for part, texts in parts:
        # One by one would be slow, and a secret may go on from one paragraph to the next
        seen = Luettava("\n".join(texts))
        for secret in held:
            if seen.kertoo(secret):
                where = contents.called(part) if part else FiSv("tiedoston nimi", "filens namn")
                found = Finding("salaisuus-näkyy", file=name, details={"tieto": secret.kohta, "missä": where})
                told.setdefault((secret.kohta, part), found)
    if told:
        raise SecrecyError(told.values())


def properties(tietue: Tietue, tiedosto: Asiakastiedosto, day: date, language: Language = "fi") -> Properties:
    """Return what the filled form says of itself; a paper for an employer says nothing of the service's own."""
    lomake = tietue.lomake
    if lomake.lukija is Lukija.TYÖNANTAJA:
        return Properties(title=lomake.title(language), language=LOCALES[language], form="", version="", day=day)
    return Properties(
        title=lomake.title(language),
        language=LOCALES[language],
        form=lomake.tunnus,
        version=lomake.versio,
        client=tiedosto.asiakas.tunnus,
        record=tietue.tunnus,
        day=day,
    )


def blank(template: Template, lomake: Lomake, day: date, language: Language = "fi", *, iso: bool = False) -> bytes:
    """Return the blank form: the template itself, without what its maker left in it; `iso`: in large print."""
    outgoing = lomake.lukija is Lukija.TYÖNANTAJA
    data = template.blank(
        Properties(
            title=lomake.title(language),
            language=LOCALES[language],
            form="" if outgoing else lomake.tunnus,
            version="" if outgoing else lomake.versio,
            day=day,
            large=iso,
        )
    )
    return enlarged(data) if iso else data


def unanswered(template: Template, lomake: Lomake, *, iso: bool = False) -> bytes:
    """Return the form filled for a client of whom nothing is known: the template's own words, and prompts."""
    said = Properties(title=lomake.fi, form=lomake.tunnus, version=lomake.versio, day=date.min)
    data = template.render(example(scope(lomake), "", rows=0), said)
    return enlarged(data) if iso else data


def safe(name: str) -> str:
    """Return a name as it is in the names of files and folders, in ASCII."""
    return name.translate(_ASCII)


def names(
    tiedosto: Asiakastiedosto, tietue: Tietue, day: date, language: Language = "fi", *, iso: bool = False
) -> Iterator[str]:
    """Yield names for the document, the best first: folder of the client, then client, form, row, date and print.

    What goes to an employer has neither the client's number nor the form's own name in the file name (lomakkeisto 8.7).
    """
    lomake = tietue.lomake
    pvm = _date_of(tietue, day).isoformat()
    large = LARGE.of(language) if iso else ""
    words = [tiedosto.asiakas.tunnus, lomake.tunnus, tietue.tunnus, pvm, large]
    if lomake.lukija is Lukija.TYÖNANTAJA:
        yield from outgoing_names(tiedosto, tietue, day, lomake.title(language), print_=large)
    else:
        yield from _numbered(tiedosto, words)


def outgoing_names(
    tiedosto: Asiakastiedosto, tietue: Tietue, day: date, *words: str, print_: str = ""
) -> Iterator[str]:
    """Yield names of the words, the date and the print alone, for a document that leaves the team."""
    spelt = [word.replace(" ", "-").lower() for word in words]
    yield from _numbered(tiedosto, [*spelt, _date_of(tietue, day).isoformat(), print_])


def _numbered(tiedosto: Asiakastiedosto, words: Iterable[str]) -> Iterator[str]:
    name = safe("_".join(word for word in words if word))
    folder = safe(tiedosto.asiakas.tunnus)
    yield f"{folder}/{name}.docx"
    number = 1
    while True:
        number += 1
        yield f"{folder}/{name}-{number}.docx"


def _date_of(tietue: Tietue, day: date) -> date:
    """Return the date of the record, or the day of printing when it has none."""
    here: object = tietue.rivi
    for step in tietue.lomake.päivä.split(".")[1:]:
        here = getattr(here, step, None)
    return here if isinstance(here, date) else day
