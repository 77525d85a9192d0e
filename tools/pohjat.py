"""Builds the default Word templates from the catalogue, the labels and the layouts: `make pohjat [form ids]`."""

from __future__ import annotations

import sys
from pathlib import Path

from lomake.forms import POHJALLISET, Lomake
from lomake.store import write
from lomake.word.authoring import build
from lomake.word.layouts import layout_of

FOLDER = Path(__file__).parent.parent / "templates_docx" / "fi"


def template(lomake: Lomake) -> bytes:
    """Return the form's default template in Finnish."""
    return build(
        layout_of(lomake),
        otsikko=lomake.fi,
        kicker=lomake.kicker,
        lyhenne=lomake.lyhenne or lomake.fi,
        versio=lomake.versio,
    )


def main(wanted: list[str]) -> None:
    """Write the wanted templates, or all of them."""
    for lomake in POHJALLISET:
        if wanted and lomake.tunnus not in wanted:
            continue
        write(FOLDER / f"{lomake.tunnus}.docx", template(lomake))


if __name__ == "__main__":
    main(sys.argv[1:])
