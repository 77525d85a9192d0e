"""Makes the pictures of README and the guide from the samples: `make kuvat`. Needs LibreOffice and pdftoppm."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PICTURES = {
    "tyonhakusuunnitelma-taytetty": "taytetyt/LATU-0042/LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26.docx",
    "lomake-b-taytetty": "taytetyt/LATU-0042/LATU-0042_lomake-b_b1_2026-01-29.docx",
    "tyonhakusuunnitelma-tyhja": "tyhjat/tyonhakusuunnitelma_tyhja.docx",
}
EDITED = PICTURES["tyonhakusuunnitelma-taytetty"]


def main() -> None:
    """Write the first page of each form as docs/kuvat/<name>.png; of one also as a coach has edited it."""
    for name, form in PICTURES.items():
        picture(ROOT / "samples" / form, name)
    with tempfile.TemporaryDirectory() as folder:
        edited = Path(folder, "muokattu.docx")
        change: list[str | Path] = [sys.executable, ROOT / "tools" / "muokkaa.py", ROOT / "samples" / EDITED, edited]
        subprocess.run(change, check=True)
        picture(edited, "tyonhakusuunnitelma-muokattu")


def picture(source: Path, name: str) -> None:
    """Write the first page of a form as docs/kuvat/<name>.png."""
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
