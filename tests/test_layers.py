"""The storeys of the service: a module knows only those below it, and an outside library has its homes.

The order is also the order in which one may read the code. A new module is given its place in `STOREYS`.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from fnmatch import fnmatch
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import lomake

PACKAGE = Path(lomake.__file__).parent

STOREYS = (
    ("lomake",),
    ("lomake.errors", "lomake.values", "lomake.aika", "lomake.speaking", "lomake.ids", "lomake.language"),
    ("lomake.explained",),
    ("lomake.sentences.*",),
    ("lomake.sentences",),
    ("lomake.messages", "lomake.bugs"),
    ("lomake.selitykset.alue",),
    ("lomake.selitykset.*",),
    ("lomake.selitykset",),
    ("lomake.fields",),
    ("lomake.entered",),
    ("lomake.tiedot", "lomake.tiedot.*"),
    ("lomake.rajat",),
    ("lomake.tilanne",),
    ("lomake.kupit",),
    ("lomake.muistutukset.*",),
    ("lomake.muistutukset",),
    ("lomake.kalenteri",),
    ("lomake.kriteerit.*", "lomake.luvut.*"),
    ("lomake.kriteerit", "lomake.luvut"),
    ("lomake.luvut.peitto",),
    ("lomake.forms",),
    ("lomake.salaisuudet",),
    ("lomake.privacy", "lomake.luovutus"),
    ("lomake.view",),
    ("lomake.saannot.*", "lomake.skeleton", "lomake.schema", "lomake.naytto", "lomake.asiakirjatarkastus"),
    ("lomake.saannot",),
    ("lomake.word", "lomake.word.package", "lomake.word.markup", "lomake.word.measure"),
    ("lomake.word.controls", "lomake.word.bookmarks", "lomake.word.seed"),
    ("lomake.word.large*",),
    ("lomake.word.layout", "lomake.word.pen", "lomake.word.tables", "lomake.word.authoring", "lomake.word.layouts*"),
    ("lomake.word.laatu", "lomake.word.ohje"),
    ("lomake.word.*",),
    ("lomake.workbooks*",),
    ("lomake.eheys.faults", "lomake.eheys.texts"),
    ("lomake.eheys.container",),
    ("lomake.eheys.*",),
    ("lomake.eheys",),
    ("lomake.fill",),
    ("lomake.kopio",),
    ("lomake.paketti",),
    ("lomake.source",),
    ("lomake.rewriting.*",),
    ("lomake.client_file", "lomake.rewriting"),
    ("lomake.changes",),
    ("lomake.opastus",),
    ("lomake.pointing",),
    ("lomake.read_back.results", "lomake.read_back.target"),
    ("lomake.read_back.*",),
    ("lomake.read_back",),
    ("lomake.intake",),
    ("lomake.esimerkit.sanat", "lomake.esimerkit.kirjoitus"),
    ("lomake.esimerkit.*",),
    ("lomake.esimerkit",),
    ("lomake.store", "lomake.resources"),
    ("lomake.bounded_worker",),
    ("lomake.bounded",),
    ("lomake.staging", "lomake.sealing"),
    ("lomake.pdf", "lomake.pdf_pages", "lomake.pdf_seal", "lomake.pdf_tarkastus"),
    ("lomake.pdf_files",),
    ("lomake.batch.planning", "lomake.batch.manifest"),
    ("lomake.batch.*",),
    ("lomake.batch",),
    ("lomake.receive", "lomake.retention"),
    ("lomake.receive_kooste",),
    ("lomake.cli.shared",),
    ("lomake.cli.password",),
    ("lomake.cli.*",),
    ("lomake.cli",),
)
"""From the lowest up. The first pattern that fits counts, and names come before patterns with a star."""

HOMES = {
    "pydantic": ("lomake.fields", "lomake.tiedot.henkilo", "lomake.client_file"),
    "pydantic_core": ("lomake.fields",),
    "stdnum": ("lomake.values",),
    "yaml": ("lomake.source", "lomake.rewriting.*"),
    "filelock": ("lomake.store", "lomake.staging"),
    "msoffcrypto": ("lomake.sealing",),
    "distributed": ("lomake.batch.executors",),
    "openpyxl": ("lomake.workbooks.reading",),
    "xlsxwriter": ("lomake.workbooks.writing", "lomake.workbooks.book", "lomake.workbooks.strings"),
    "pikepdf": ("lomake.pdf_seal", "lomake.pdf_tarkastus"),
    "watchfiles": ("lomake.cli.watching",),
    "click": ("lomake.cli*", "lomake.speaking"),
    "lxml": ("lomake.word.*", "lomake.eheys.*"),
    "docxtpl": ("lomake.word.typed",),
    "jinja2": ("lomake.word.names", "lomake.word.rendering", "lomake.word.sandbox"),
    "markupsafe": ("lomake.word.sandbox",),
}
"""Where an outside library may be imported; nowhere else, and no other library at all."""


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def storey(module: str) -> int | None:
    """Return on which storey the module stands, or None when nobody has given it a place."""
    for exact in (True, False):
        for number, patterns in enumerate(STOREYS):
            if any(("*" not in pattern) is exact and fnmatch(module, pattern) for pattern in patterns):
                return number
    return None


@cache
def imports_of(module: str) -> frozenset[str]:
    """Return what the module imports when it runs, also inside functions: our modules by full name, others by theirs.

    What only the type checker sees is not counted.
    """
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    for_checker = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING"
        for statement in block.body
        for node in ast.walk(statement)
    }
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in for_checker:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: imports are written in full"
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= (inside & MODULES.keys()) or {str(node.module)}
    names = (name if name.startswith("lomake") else name.partition(".")[0] for name in found)
    return frozenset(names) - {module}


@pytest.mark.parametrize("module", MODULES)
def test_module_knows_only_the_storeys_below_it(module: str) -> None:
    own = storey(module)

    assert own is not None, "give the module its place in STOREYS"
    above = {name for name in imports_of(module) & MODULES.keys() if (storey(name) or 0) > own}
    assert set() == above


def test_no_two_modules_know_each_other() -> None:
    """Within a storey too, one comes before the other."""
    TopologicalSorter({module: imports_of(module) & MODULES.keys() for module in MODULES}).prepare()


def test_what_fills_a_template_knows_nothing_of_what_draws_one() -> None:
    """An office may have drawn it in Word, from nothing."""
    drawing = {"seed", "markup", "layout", "pen", "tables", "authoring"}
    filling = [module for module in MODULES if storey(module) == storey("lomake.word.template")]

    assert len(filling) > 1
    assert set() == {name for module in filling for name in imports_of(module) if name.rpartition(".")[2] in drawing}


@pytest.mark.parametrize("module", MODULES)
def test_outside_library_is_imported_only_at_home(module: str) -> None:
    outside = imports_of(module) - MODULES.keys() - sys.stdlib_module_names

    strangers = {name for name in outside if not any(fnmatch(module, home) for home in HOMES.get(name, ()))}

    assert set() == strangers


def test_every_home_of_a_library_is_in_use() -> None:
    used = {name: {module for module in MODULES if name in imports_of(module)} for name in HOMES}

    empty = [
        (name, home) for name, homes in HOMES.items() for home in homes if not any(fnmatch(m, home) for m in used[name])
    ]

    assert [] == empty


@pytest.mark.parametrize("words", [["--help"], ["tayta", "--help"], ["lomakkeet"]], ids=" ".join)
def test_help_is_told_without_the_heavy_libraries(words: list[str]) -> None:
    """A coach who asks for help gets it at once: none of these is imported."""
    heavy = {"docxtpl", "docx", "jinja2", "openpyxl", "xlsxwriter", "pydantic", "lxml", "yaml", "stdnum", "pikepdf"}
    heavy |= {"msoffcrypto", "cryptography"}
    program = (
        "import sys; from lomake.cli import main\n"
        f"main({words!r}, standalone_mode=False)\n"
        f"print(sorted({heavy!r} & sys.modules.keys()), file=sys.stderr)"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=True)

    assert "[]" == done.stderr.strip()
    assert done.stdout.strip()
