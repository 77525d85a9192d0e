"""The page of promises promises what is tested: every test that it names exists, and every promise names one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "mita-lupaamme-tiedoistasi.md"
SECURITY = TESTS.parent / "SECURITY.md"
TEST = re.compile(r"`(test_\w+\.py)::(test_\w+)`")


def section(title: str) -> list[list[str]]:
    """Return the rows of the table below a heading, without its head."""
    text = PAGE.read_text(encoding="utf-8").split(f"\n## {title}\n")[1].split("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")]
    return rows[2:]


def defined_in(file: str) -> set[str]:
    """Return the names of the tests in a file."""
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_test_that_the_page_names_exists() -> None:
    named = TEST.findall(PAGE.read_text(encoding="utf-8"))

    assert len(named) > 20
    assert [] == [f"{file}::{name}" for file, name in named if name not in defined_in(file)]


def test_every_promise_and_every_threat_has_a_test() -> None:
    promises = section("Lupaukset")
    threats = section("Uhka, mitä silloin tapahtuu, ja mikä sen näyttää")

    assert [2] * len(promises) == [len(row) for row in promises]
    assert [3] * len(threats) == [len(row) for row in threats]
    assert [] == [row[0] for row in [*promises, *threats] if not TEST.search(row[-1])]


def test_nothing_is_named_in_backticks_that_looks_like_a_test_and_is_none() -> None:
    text = PAGE.read_text(encoding="utf-8")

    assert len(re.findall(r"test_\w+\.py", text)) == len(TEST.findall(text))


def test_the_way_to_report_leads_from_page_to_page() -> None:
    assert "`SECURITY.md`" in PAGE.read_text(encoding="utf-8")
    assert f"(docs/{PAGE.name})" in SECURITY.read_text(encoding="utf-8")
    readme = (TESTS.parent / "README.md").read_text(encoding="utf-8")
    assert f"(docs/{PAGE.name})" in readme
    assert "(SECURITY.md)" in readme
