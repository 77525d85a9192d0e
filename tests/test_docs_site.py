"""The guide as a site: it builds with every link checked, holds every page, and asks nothing of a network."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def build(folder: Path, target: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("opas") / "site"
    done = build(ROOT, target)
    assert 0 == done.returncode, done.stderr
    return target


def test_every_page_of_docs_is_on_the_site_and_in_its_menu(site: Path) -> None:
    pages = {path.stem for path in (ROOT / "docs").glob("*.md")}
    menu = (site / "index.html").read_text(encoding="utf-8")

    assert pages <= {path.stem for path in site.glob("*.html")}
    assert [] == [page for page in sorted(pages) if f'href="{page}.html"' not in menu]


def test_pages_load_nothing_from_a_network(site: Path) -> None:
    """Links that a reader may follow are another matter; there are few."""
    for page in site.glob("*.html"):
        text = page.read_text(encoding="utf-8")
        loaded = re.findall(r"<(?:script|img|iframe)[^>]*\bsrc=\"?([^\"\s>]+)", text)
        loaded += re.findall(r"<link[^>]*\brel=\"?(?:stylesheet|icon|preconnect|preload)\"?[^>]*>", text)
        assert [] == [one for one in loaded if "//" in one], page.name
    styles = "".join(path.read_text(encoding="utf-8") for path in site.rglob("*.css"))
    assert [] == re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^)]*", styles)


def test_site_is_finnish_and_can_be_searched(site: Path) -> None:
    assert '<html lang="fi"' in (site / "index.html").read_text(encoding="utf-8")
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert ["fi"] == index["config"]["lang"]
    assert any("työnhakusuunnitelma" in page["text"] for page in index["docs"])


@pytest.mark.parametrize("link", ["[x](ei-ole.md)", "[x](opas.md#ei-ole)", "![x](kuvat/ei-ole.png)"])
def test_link_that_leads_nowhere_stops_the_build(tmp_path: Path, link: str) -> None:
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    with (tmp_path / "docs" / "index.md").open("a", encoding="utf-8") as page:
        page.write(f"\n{link}\n")

    done = build(tmp_path, tmp_path / "site")

    assert 1 == done.returncode
    assert "ei-ole" in done.stderr
