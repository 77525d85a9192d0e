"""LibreOffice opens what we have sealed, and we read what it has sealed again, with a password that no ASCII holds."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import test_read_back as reading
from test_libreoffice_edits import OLD, office_python

from lomake import store
from lomake.errors import ClientDataError
from lomake.sealing import Key, Password

pytestmark = [pytest.mark.libreoffice, pytest.mark.xdist_group("libreoffice")]

KEY = Key(Password("päivänsäde ja menninkäinen €"), seals=True)


def test_sealed_form_is_opened_edited_and_sealed_again_in_libreoffice(tmp_path: Path) -> None:
    docx, data = reading.plan()
    form, sealed = tmp_path / "lomake.docx", KEY.seal(docx)
    form.write_bytes(sealed)
    steps = [["at", OLD], ["type", "Haluan kesäksi töihin."]]
    job = {"from": str(form), "steps": steps, "password": KEY.password.text}
    (tmp_path / "jobs.json").write_text(json.dumps([job]))

    subprocess.run(
        [office_python(), Path(__file__).parent / "uno_edit.py", tmp_path / "jobs.json", tmp_path / "profiili"],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip

    saved = form.read_bytes()
    assert saved != sealed
    assert store.is_sealed(saved)
    change = reading.one(reading.back(KEY.unseal(saved, ""), data))
    assert "Haluan kesäksi töihin." == change.jälkeen
    with pytest.raises(ClientDataError, match="salasana-väärä"):
        Key(Password("toinen salasana"), seals=False).unseal(saved, "")
