"""Makes the pictures of README and the guide from the samples: `make kuvat`. Needs LibreOffice and pdftoppm."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
DAY = "2026-11-20"
TEAM = ("samples/asiakkaat", "--tiimi", "samples/tiimi.yaml", "--paiva", DAY)
WORKBOOKS = {"seuranta-tilannekuva": "seuranta", "laatukriteerit": "laatu"}
"""The first sheet of each workbook, made of the samples, by the command that makes it."""
PICTURES = {
    "tyonhakusuunnitelma-taytetty": "taytetyt/LATU-0042/LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26.docx",
    "lomake-b-taytetty": "taytetyt/LATU-0042/LATU-0042_lomake-b_b1_2026-01-29.docx",
    "tyonhakusuunnitelma-tyhja": "tyhjat/tyonhakusuunnitelma_tyhja.docx",
}


def main() -> None:
    """Write the first page of each form and workbook as docs/kuvat/<name>.png."""
    for name, form in PICTURES.items():
        picture(name, ROOT / "samples" / form)
    for name, command in WORKBOOKS.items():
        with tempfile.TemporaryDirectory() as folder:
            book = Path(folder, f"{command}.xlsx")
            program = [sys.executable, "cli.py", command, *TEAM, "-o", str(book)]
            subprocess.run(program, check=True, capture_output=True, cwd=ROOT)
            picture(name, book)


def picture(name: str, source: Path) -> None:
    """Draw the first page of a file."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True)
        pdf = Path(folder, source.with_suffix(".pdf").name)
        target = ROOT / "docs" / "kuvat" / name
        command = ["pdftoppm", "-r", "80", "-png", "-singlefile", str(pdf), str(target)]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main()
