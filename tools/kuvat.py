"""Makes the pictures of README and the guide from the samples: `make kuvat`. Needs LibreOffice and pdftoppm."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from zipfile import ZipFile

from click.testing import CliRunner

from lomake.cli import main as lomake

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
DAY = "2026-11-20"
PICTURES = {
    "tyonhakusuunnitelma-taytetty": "taytetyt/LATU-0042/LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26.docx",
    "lomake-b-taytetty": "taytetyt/LATU-0042/LATU-0042_lomake-b_b1_2026-01-29.docx",
    "tyonhakusuunnitelma-ruotsiksi": "taytetyt/LATU-0055/LATU-0055_tyonhakusuunnitelma_ts1_2026-03-03.docx",
    "tyonhakusuunnitelma-tyhja": "tyhjat/tyonhakusuunnitelma_tyhja.docx",
}
"""Samples whose first page is shown."""
EDITED = PICTURES["tyonhakusuunnitelma-taytetty"]
MADE = {
    "naytto-ehdotukset": ("naytto", "-o", "naytto.xlsx"),
    "asiakirjatarkastus": ("naytto", "--lomake", "asiakirjatarkastus", "-o", "."),
    "seuranta-tilannekuva": ("seuranta", "-o", "seuranta.xlsx"),
    "laatukriteerit": ("laatu", "-o", "laatu.xlsx"),
}
"""What is made of the sample clients and their team, and shown by its first page."""


KOOSTE = {"kooste-yhteenveto": "Yhteenveto", "kooste-tapaamiset": "Työnantajatapaamiset"}
"""Sheets of the kooste of the samples' coach, each by its first page."""

FINNISH = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop></item>
</oor:items>
"""
"""A profile of LibreOffice that shows numbers as a Finnish one does: 25,7."""


def main() -> None:
    """Write the first page of each document as docs/kuvat/<name>.png; of one also as a coach has edited it."""
    for name, form in PICTURES.items():
        picture(name, SAMPLES / form)
    with tempfile.TemporaryDirectory() as folder:
        edited = Path(folder, "muokattu.docx")
        subprocess.run([sys.executable, ROOT / "tools" / "muokkaa.py", SAMPLES / EDITED, edited], check=True)
        picture("tyonhakusuunnitelma-muokattu", edited)
    for name, (command, *words) in MADE.items():
        with tempfile.TemporaryDirectory() as folder:
            words[-1] = str(Path(folder, words[-1]))
            clients = [str(SAMPLES / "asiakkaat"), "--tiimi", str(SAMPLES / "tiimi.yaml"), "--paiva", DAY]
            CliRunner().invoke(lomake, [command, *clients, *words])
            picture(name, min(path for path in Path(folder).rglob("*.*") if path.suffix in (".docx", ".xlsx")))
    with tempfile.TemporaryDirectory() as made:
        kooste(Path(made))
        instruction(Path(made))


def kooste(folder: Path) -> None:
    """Write the pictures of the sheets of a kooste."""
    workbook = folder / "kooste.xlsx"
    words = ["kooste", str(SAMPLES / "asiakkaat"), "--valmentaja", "Sari Ohjaaja", "--alkaa", "1.9.2025"]
    CliRunner().invoke(lomake, [*words, "--paiva", DAY, "-o", str(workbook)])
    for name, sheet in KOOSTE.items():
        picture(name, workbook, sheet)


def instruction(folder: Path) -> None:
    """Write the picture of the trainer's page of instruction."""
    pack = folder / "paketti.zip"
    CliRunner().invoke(lomake, ["paketti", "--kouluttaja", "-o", str(pack)])
    with ZipFile(pack) as package:
        package.extract("LUE-ENSIN.docx", folder)
    picture("kouluttajan-ohje", folder / "LUE-ENSIN.docx")


def picture(name: str, document: Path, title: str = "") -> None:
    """Write a page of a document as docs/kuvat/<name>.png: the first, or the first that begins with a title."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        user = Path(folder, "profile", "user")
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(FINNISH, encoding="utf-8")
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(document)]
        subprocess.run(command, check=True, capture_output=True)
        pdf = Path(folder, document.with_suffix(".pdf").name)
        target = ROOT / "docs" / "kuvat" / name
        page = str(_page(pdf, title)) if title else "1"
        command = ["pdftoppm", "-r", "80", "-png", "-singlefile", "-f", page, str(pdf), str(target)]
        subprocess.run(command, check=True, capture_output=True)


def _page(pdf: Path, title: str) -> int:
    command = ["pdftotext", str(pdf), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return next(number for number, page in enumerate(text.split("\f"), 1) if page.lstrip().startswith(title))


if __name__ == "__main__":
    main()
