"""Forms edited in LibreOffice itself, at its keyboard: what is recorded, and what is only told."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import test_read_back as reading
import wordedit as word

from lomake.read_back import Tila

pytestmark = [pytest.mark.libreoffice, pytest.mark.xdist_group("libreoffice")]

AIM = "Haluan ennen kesää"
REVIEW = "Kuusi käyntiä kolmen"
STEPS = "Mitä tehdään"
ENTER = ["do", "InsertPara"]
WHOLE_LINE = [["do", "GoToStartOfPara"], ["do", "EndOfParaSel"]]


@dataclass
class Case:
    """What somebody does to a form, and what its record then says; `told`: what the findings are."""

    steps: list[list[Any]]
    says: dict[str, Any]
    told: list[str] = field(default_factory=list)
    form: Callable[[], bytes] = lambda: reading.plan()[0]


def in_word(*edits: tuple[str, str]) -> Callable[[], bytes]:
    """Return how the plan is made: texts with Enter between their lines, typed in Word before LibreOffice has it."""

    def make() -> bytes:
        docx = reading.plan()[0]
        for tag, text in edits:
            docx = word.type_text(docx, tag, text, enter=True)
        return docx

    return make


def plan(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """Return what the plan says after a change."""
    new = json.loads(json.dumps(reading.plan()[1]["työnhakusuunnitelmat"][-1]))
    change(new)
    return dict(new)


def aim(words: str) -> dict[str, Any]:
    return plan(lambda new: new.update(tavoite=words))


def review(words: str) -> dict[str, Any]:
    return plan(lambda new: new["tarkistukset"][0].update(mitätehty=words))


OLD = reading.sample()["työnhakusuunnitelmat"][-1]["tavoite"].strip()
REVIEW_TAG = "suunnitelma.tarkistukset[1].mitätehty"
CASES = {
    "typed over a whole line": Case([["at", AIM], *WHOLE_LINE, ["type", "Uusi tavoite 2 h"]], aim("Uusi tavoite 2 h")),
    "typed over a whole cell": Case([["at", REVIEW], ["do", "SelectAll"], ["type", "Uusi solu"]], review("Uusi solu")),
    "two lines over a whole cell": Case(
        [["at", REVIEW], ["do", "SelectAll"], ["type", "Uusi solu"], ENTER, ["type", "toinen"]],
        review("Uusi solu\ntoinen"),
    ),
    "typed over a part": Case([["at", AIM], ["type", "Kevääksi"]], aim(OLD.replace(AIM, "Kevääksi"))),
    "enter inside the control": Case(
        [["at", AIM], ["do", "GoToStartOfPara"], ["do", "GoRight", {"Count": 7, "Select": False}], ENTER],
        aim(f"{OLD[:6]}\n{OLD[6:]}"),
    ),
    "enter at the end of a line": Case(
        [["at", AIM], ["do", "GoToEndOfPara"], ENTER, ["type", "toinen"], ENTER, ENTER, ["type", "neljäs"]],
        aim(f"{OLD}\ntoinen\n\nneljäs"),
    ),
    "a whole cell emptied": Case([["at", REVIEW], ["do", "SelectAll"], ["do", "Delete"]], plan(lambda _: None)),
    "words deleted into the heading above": Case(
        [["at", OLD], *[["do", "SwBackspace"]] * 8, ["type", "loppui"]], plan(lambda _: None), ["palautus-ulkopuolella"]
    ),
    "the heading below pulled up": Case(
        [["at", AIM], ["do", "GoToEndOfPara"], ["do", "Delete"]], plan(lambda _: None)
    ),
    "a row added": Case(
        [["row", STEPS, "Soitto", "valmentaja", "", "3.2.2026", "", "Sovittiin käynti"]],
        plan(lambda new: new["askeleet"].append(
            {"mitä": "Soitto", "kuka": "valmentaja", "milloin": "3.2.2026", "tulos": "Sovittiin käynti"}
        )),
    ),
    "paragraphs of Word": Case(
        [], aim("Yksi\nkaksi\nkolme"), form=in_word(("suunnitelma.tavoite", "Yksi\nkaksi\nkolme"))
    ),
    "empty paragraphs of Word": Case(
        [], aim("Yksi\n\n\nkaksi"), form=in_word(("suunnitelma.tavoite", "Yksi\n\n\nkaksi\n"))
    ),
    "a list of Word in a cell": Case([], review("– yksi\n– kaksi"), form=in_word((REVIEW_TAG, "– yksi\n– kaksi"))),
    "paragraphs of Word in two controls": Case(
        [], aim("A\nB") | {"tarkistukset": review("C\n\nD")["tarkistukset"]},
        form=in_word(("suunnitelma.tavoite", "A\nB"), (REVIEW_TAG, "C\n\nD")),
    ),
}  # fmt: skip


@pytest.fixture
def edited() -> dict[str, bytes]:
    return all_edited()


@cache  # a fixture of the module is made again when the worker's next test comes from elsewhere
def all_edited() -> dict[str, bytes]:
    """Return every case's form as LibreOffice saved it, all from one start."""
    with TemporaryDirectory() as place:
        folder, jobs = Path(place), []
        for number, case in enumerate(CASES.values()):
            (folder / f"{number}.docx").write_bytes(case.form())
            jobs.append({"from": f"{folder}/{number}.docx", "to": f"{folder}/{number}-uusi.docx", "steps": case.steps})
        (folder / "jobs.json").write_text(json.dumps(jobs))
        subprocess.run(
            [office_python(), Path(__file__).parent / "uno_edit.py", folder / "jobs.json", folder / "profiili"],
            check=True, capture_output=True, timeout=240,
        )  # fmt: skip
        return {name: (folder / f"{number}-uusi.docx").read_bytes() for number, name in enumerate(CASES)}


def office_python() -> str:
    for python in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([python, "-c", "import uno"], check=False, capture_output=True).returncode == 0:
            return python
    # As in conftest.py: told last as left out; pytest_sessionfinish makes it a failure on CI, which installs it.
    pytest.skip("puuttuu: python3-uno")


def test_what_waits_for_the_coach_is_told(edited: dict[str, bytes]) -> None:
    emptied = reading.back(edited["a whole cell emptied"], reading.plan()[1])

    assert Tila.ODOTTAA is reading.one(emptied).tila


@pytest.mark.parametrize("name", CASES)
def test_edit_in_libreoffice_is_read(name: str, edited: dict[str, bytes]) -> None:
    case, data = CASES[name], reading.plan()[1]

    palautus = reading.back(edited[name], data)

    assert case.says == palautus.data["työnhakusuunnitelmat"][-1]
    assert case.told == [finding.code for finding in palautus.findings]
