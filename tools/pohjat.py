"""Builds the default Word templates from the catalogue, the labels and the layouts: `make pohjat [form ids]`."""

from __future__ import annotations

import sys
from pathlib import Path

from lomake.forms import POHJALLISET, Lomake
from lomake.language import LANGUAGES, Language
from lomake.store import write
from lomake.word.authoring import build
from lomake.word.layouts import layout_of

FOLDER = Path(__file__).parent.parent / "templates_docx"


def template(lomake: Lomake, language: Language) -> bytes:
    """Return the form's default template."""
    return build(
        layout_of(lomake),
        otsikko=lomake.title(language),
        kicker=lomake.kicker(language),
        lyhenne=lomake.short(language),
        versio=lomake.versio,
        language=language,
    )


def main(wanted: list[str]) -> None:
    """Write the wanted templates, or all of them, in both languages."""
    for lomake in POHJALLISET:
        if wanted and lomake.tunnus not in wanted:
            continue
        for language in LANGUAGES:
            write(FOLDER / language / f"{lomake.tunnus}.docx", template(lomake, language))


if __name__ == "__main__":
    main(sys.argv[1:])
