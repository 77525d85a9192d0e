"""Adding a field is one line in `tiedot/` and one control in the Word file; it then arrives everywhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent

LINE = '    lempiväri: Annotated[Teksti, Kenttä("Lempiväri", "Favoritfärg", vaadittu=True)] = None\n'
CONTROL = (
    '<w:p><w:sdt><w:sdtPr><w:alias w:val="Lempiväri"/><w:tag w:val="profiili.lempiväri"/><w:id w:val="99"/>'
    "<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Kirjoita väri</w:t></w:r></w:sdtContent></w:sdt>"
    "</w:p>"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project with one more field in Profiili and one more control in Lomake A."""
    for part in ("lomake", "templates_docx", "pyproject.toml", "cli.py"):
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, tmp_path / part)
    model = tmp_path / "lomake/tiedot/profiili.py"
    text = model.read_text(encoding="utf-8")
    head, profiili = text.split("class Profiili(Malli):")
    profiili = profiili.replace("    aloitettu:", LINE + "    aloitettu:", 1)
    model.write_text(f"{head}class Profiili(Malli):{profiili}", encoding="utf-8")
    template = tmp_path / "templates_docx/fi/lomake-a.docx"
    with ZipFile(template) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body, _, rest = parts["word/document.xml"].decode().rpartition("<w:sectPr")
    parts["word/document.xml"] = f"{body}{CONTROL}<w:sectPr{rest}".encode()
    with ZipFile(template, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return tmp_path


def test_a_new_field_arrives_in_skeleton_schema_checks_and_form(project: Path) -> None:
    def lomake(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "cli.py", *words]
        return subprocess.run(command, cwd=project, capture_output=True, text=True, encoding="utf-8", check=False)

    lomake("uusi", "LATU-0102")
    client = project / "LATU-0102.yaml"
    new = client.read_text(encoding="utf-8")
    gap = new.replace("  aloitettu:", "  aloitettu: 1.9.2026", 1)
    client.write_text(gap, encoding="utf-8")
    checked = lomake("tarkista", "LATU-0102.yaml")
    client.write_text(gap.replace("  lempiväri:", "  lempiväri: [sininen]", 1), encoding="utf-8")
    wrong = lomake("tarkista", "LATU-0102.yaml")
    client.write_text(gap.replace("  lempiväri:", "  lempiväri: sininen & vihreä", 1), encoding="utf-8")
    filled = lomake("tayta", "LATU-0102.yaml", "-l", "lomake-a", "-o", "ulos", "--paiva", "2026-11-20")

    assert "  lempiväri:  # Lempiväri *" in new
    assert '"title": "Lempiväri"' in (project / "asiakas.schema.json").read_text(encoding="utf-8")
    assert "Ammatillinen profiili › Lempiväri: puute:" in checked.stdout
    assert "Ammatillinen profiili › Lempiväri: virhe:" in wrong.stdout
    assert 0 == filled.returncode, filled.stderr
    with ZipFile(project / filled.stdout.strip()) as package:
        document = package.read("word/document.xml").decode()
    assert "sininen &amp; vihreä" in document
    assert "Kirjoita väri" not in document
