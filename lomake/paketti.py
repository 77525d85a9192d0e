"""Blank and filled forms → what a trainer hands out: names and bytes, and the same files always the same zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from lomake.fill import blank, fill, plan
from lomake.forms import LOMAKKEET, Lomake
from lomake.language import BLANK, FiSv, Language
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView
from lomake.word.ohje import ohje
from lomake.word.template import Template

PÄIVÄ = date(2026, 11, 20)
"""The day on which the sample clients are told; their forms are printed on it."""

MERKKI = FiSv("Keksitty esimerkki · ", "Påhittat exempel · ")
"""What stands at the foot of each page of an example."""

_OHJE: dict[Language, str] = {"fi": "LUE-ENSIN.docx", "sv": "LAS-FORST.docx"}
_TYHJÄT, _ESIMERKIT, _TIEDOSTOT = "tyhjat", "esimerkit", "asiakastiedostot"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def kouluttajalle(
    clients: Mapping[str, tuple[bytes, Asiakastiedosto]], templates: Mapping[tuple[Lomake, Language], Template]
) -> dict[str, bytes]:
    """Return the trainer's files by name: instruction, blanks, filled examples, and the client files they come from.

    `clients`: file name → the file's bytes and the client in it. `templates`: of every form and language that goes
    along.
    """
    tiedostot = [tiedosto for _, tiedosto in clients.values()]
    files = {name: ohje(language) for language, name in _OHJE.items()}
    for (lomake, language), template in templates.items():
        files[f"{_TYHJÄT}/{lomake.tunnus}_{BLANK.of(language)}.docx"] = blank(template, lomake, PÄIVÄ, language)
    files |= {f"{_ESIMERKIT}/{name}": docx for one in tiedostot for name, docx in _filled(one, templates)}
    files |= {f"{_TIEDOSTOT}/{name}": text for name, (text, _) in clients.items()}
    return files


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the files as a zip, in their order; the bytes depend on nothing but names and contents."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:  # forms are packed already
        for name, data in files:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3  # Unix, on every machine
            entry.external_attr = 0o600 << 16
            package.writestr(entry, data)
    return out.getvalue()


def _filled(
    tiedosto: Asiakastiedosto, templates: Mapping[tuple[Lomake, Language], Template]
) -> Iterator[tuple[str, bytes]]:
    """Yield the client's forms, each with the words on every page that nobody in it exists."""
    language = tiedosto.lomakkeiden_kieli()
    view = ClientView(tiedosto, PÄIVÄ, language, mark=MERKKI.of(language))
    known = [lomake for lomake in LOMAKKEET if (lomake, language) in templates]
    for document in plan(tiedosto, known, PÄIVÄ, language)[0]:
        yield document.nimi, fill(templates[document.tietue.lomake, language], view, document, tiedosto, PÄIVÄ)
