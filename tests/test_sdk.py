"""Every kind of output is valid for the Open XML SDK, the validator of Microsoft's own library."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import eheyskit as kit
import pytest
import tuotteet
import wordkit as w

SDK = Path(__file__).parent / "sdk"

pytestmark = [pytest.mark.sdk, pytest.mark.xdist_group("tuotteet")]


def validated(files: list[Path]) -> dict[Path, list[dict[str, Any]]]:
    """Return what the validator says of each file; one start of node for all."""
    command: list[str | Path] = ["node", SDK / "tarkista.mjs", *files]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, timeout=540)
    told = map(json.loads, done.stdout.splitlines())
    return {Path(one["file"]): one["errors"] for one in told}


def exceptions() -> set[tuple[str, str]]:
    """Return id and part of what is known to be said in vain."""
    rows = (SDK / "poikkeukset.txt").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in row.split("|")] for row in rows if row.strip() and not row.startswith("#")]
    assert all(len(row) == 3 and all(row) for row in cells), "id | part | reason"
    return {(row[0], row[1]) for row in cells}


def test_every_kind_of_output_is_valid_and_no_exception_is_kept_in_vain() -> None:
    files = tuotteet.one_of_each()

    found = validated(files)

    assert set(files) == found.keys()
    said = [(path.name, one) for path, errors in found.items() for one in errors]
    assert [] == [(name, one) for name, one in said if (one["id"], one["path"]) not in exceptions()]
    assert set() == exceptions() - {(one["id"], one["path"]) for _, one in said}


def test_validator_finds_what_is_wrong(tmp_path: Path) -> None:
    """A validator that could not run would find nothing either."""
    (tmp_path / "ehja.docx").write_bytes(kit.word())
    (tmp_path / "rikki.docx").write_bytes(kit.word("<w:p><w:p/></w:p>"))
    (tmp_path / "rikki.xlsx").write_bytes(
        kit.changed(kit.excel(), "xl/worksheets/sheet1.xml", ("<sheetData>", "<outo/><sheetData>"))
    )
    (tmp_path / "katkennut.docx").write_bytes(w.zipped({"a": b"b"}))

    found = validated(sorted(tmp_path.iterdir()))

    assert {"ehja.docx": False, "rikki.docx": True, "rikki.xlsx": True, "katkennut.docx": True} == {
        path.name: bool(errors) for path, errors in found.items()
    }
