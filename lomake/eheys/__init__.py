"""The bytes of a Word or Excel file → every fault of its structure, in a person's words.

    container.py   the zip, its parts, content types and relations
    word.py        paragraphs, tables and controls
    excel.py       the workbook; sheets.py its rows and cells
    properties.py  title, and what tells of people
    texts.py       words that a program has let slip

What it looks for is what validators pass over and office programs do not.
"""

from __future__ import annotations

from lomake.eheys import container, word
from lomake.eheys.faults import Faults
from lomake.errors import Finding
from lomake.word import package
from lomake.word.package import W


def check(data: bytes, *, name: str, template: bool = False) -> tuple[Finding, ...]:
    """Return what is wrong with the file `name`: a virhe breaks it or leaks, a huomio is merely unclean.

    Nothing that a person has written is told, only parts, places, cell addresses and tags. A `template` may hold marks.
    """
    faults = Faults(name)
    held = container.opened(data, faults)
    if held.parts:
        main = package.main_part(held.readable)
        root = held.trees.get(main)
        if root is None:
            faults.add("eheys-liian-suuri" if main in held.sound else "eheys-pääosa")
        elif root.tag == f"{W}document":
            word.check(held, faults, template=template)
        else:
            from lomake.eheys import excel  # noqa: PLC0415 - its limits come with openpyxl, which a batch does without

            excel.check(held, main, faults)
    return faults.told
