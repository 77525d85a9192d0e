"""Large print: the same form, its text large enough, and read back as well as the ordinary one."""

from __future__ import annotations

import io
import subprocess
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import wordkit as w
from click.testing import CliRunner, Result
from lxml import etree
from test_pages import body, plain, read_pages
from test_read_back import form, sample, template

from lomake import fill
from lomake.cli import main
from lomake.forms import BY_TUNNUS, POHJALLISET, Lomake
from lomake.language import LANGUAGES, Language
from lomake.word.large import LARGE, SMALL, enlarged

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
AINO = ROOT / "samples" / "asiakkaat" / "aino.yaml"
LINNEA = ROOT / "samples" / "asiakkaat" / "linnea.yaml"
LEAST = {"document": 2 * LARGE, "header": 2 * LARGE * SMALL, "footer": 2 * LARGE * SMALL}
"""Half points that text must have at least, by part."""
LONG_WORD = 20
"""Letters of a word that may be cut at the end of a line."""


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [*map(str, words), "--paiva", DAY.isoformat()])


@cache
def blank(lomake: Lomake, language: Language, *, iso: bool) -> bytes:
    return fill.blank(template(lomake, language), lomake, DAY, language, iso=iso)


def roots(docx: bytes) -> dict[str, etree._Element]:
    """Return the parts of word/ that hold text, styles or numbering, parsed by nobody's rules but lxml's."""
    return {name: etree.fromstring(data) for name, data in w.parts(docx).items() if name.startswith("word/")
            and name.endswith(".xml")}  # fmt: skip


def sizes(docx: bytes) -> dict[str, set[int]]:
    """Return the sizes that words are shown in, in half points, by kind of part, as the rules of styles have it."""
    parts = roots(docx)
    styles = {style.get(f"{w.W}styleId"): style for style in parts["word/styles.xml"].iter(f"{w.W}style")}
    default = parts["word/styles.xml"].find(f".//{w.W}rPrDefault/{w.W}rPr/{w.W}sz")

    def of_style(name: str | None) -> int | None:
        style = styles.get(name)
        if style is None:
            return None
        own, base = style.find(f"{w.W}rPr/{w.W}sz"), style.find(f"{w.W}basedOn")
        if own is not None:
            return int(own.get(f"{w.W}val", ""))
        return of_style(base.get(f"{w.W}val")) if base is not None else None

    def value(element: etree._Element, path: str) -> str | None:
        found = element.find(path)
        return found.get(f"{w.W}val") if found is not None else None

    shown: dict[str, set[int]] = {}
    for name, root in parts.items():
        kind = next((kind for kind in LEAST if name.startswith(f"word/{kind}")), "")
        for run_ in root.iter(f"{w.W}r") if kind else ():
            if not "".join(map(str, run_.itertext())).strip():
                continue
            paragraph = next(run_.iterancestors(f"{w.W}p"))
            own = value(run_, f"{w.W}rPr/{w.W}sz")
            inherited = of_style(value(run_, f"{w.W}rPr/{w.W}rStyle"))
            size = int(own) if own else inherited or of_style(value(paragraph, f"{w.W}pPr/{w.W}pStyle") or "Normal")
            if size is None:
                size = int(default.get(f"{w.W}val", "")) if default is not None else 20
            shown.setdefault(kind, set()).add(size)
    return shown


def tags(docx: bytes) -> list[str]:
    """Return the tags of all controls, in order of the document."""
    return [tag.get(f"{w.W}val", "") for root in roots(docx).values() for tag in root.iter(f"{w.W}tag")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_every_word_of_every_form_in_large_print_is_large_and_no_field_is_lost(
    lomake: Lomake, language: Language
) -> None:
    ordinary, large = (blank(lomake, language, iso=iso) for iso in (False, True))

    assert tags(ordinary) == tags(large)
    shown = sizes(large)
    assert {"document", "footer"} <= shown.keys()
    assert [] == [(kind, size) for kind, found in shown.items() for size in found if size < LEAST[kind]]
    assert min(sizes(ordinary)["document"]) < LEAST["document"]  # else this would prove nothing


@pytest.mark.parametrize(("tunnus", "record"), [("lomake-a", ""), ("tyonhakusuunnitelma", "ts1")])
def test_filled_form_in_large_print_says_the_same_in_the_same_controls(tunnus: str, record: str) -> None:
    ordinary = form(sample("aino"), tunnus, record)
    large = enlarged(ordinary)

    assert w.answers(ordinary) == w.answers(large)
    assert enlarged(ordinary) == large


@pytest.mark.parametrize("kieli", LANGUAGES)
def test_form_in_large_print_is_read_back_as_the_ordinary_one(tmp_path: Path, kieli: Language) -> None:
    """Also what is written beside its controls: the headings that now stand above each cell are the form's own."""
    made = run("tayta", AINO, "-l", "tyonhakusuunnitelma", "--iso", "--kieli", kieli, "-o", tmp_path)
    (path,) = (tmp_path / "LATU-0042").iterdir()

    untouched = run("palauta", path, "--asiakas", AINO)
    path.write_bytes(typed(path.read_bytes(), "suunnitelma.tavoite", "Työtä puutarhassa"))
    changed = run("palauta", path, "--asiakas", AINO)

    assert f"LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26_{'iso' if kieli == 'fi' else 'storstil'}.docx" == path.name
    assert (0, 0, 0) == (made.exit_code, untouched.exit_code, changed.exit_code)
    assert "ei muutoksia" in untouched.stdout
    assert "Työtä puutarhassa" in changed.stdout
    assert 2 == len(changed.stdout.splitlines())


def typed(docx: bytes, tag: str, words: str) -> bytes:
    """Return the form with the words of one control changed."""
    parts = w.parts(docx)
    root = etree.fromstring(parts["word/document.xml"])
    (control,) = (s for s in root.iter(f"{w.W}sdt") if s.find(f"{w.W}sdtPr/{w.W}tag[@{w.W}val='{tag}']") is not None)
    first, *rest = control.iterfind(f"{w.W}sdtContent//{w.W}t")
    first.text = words
    for text in rest:
        text.text = ""
    return w.zipped(parts | {"word/document.xml": etree.tostring(root)})


def test_wide_list_becomes_cards_and_a_row_too_wide_goes_on_below() -> None:
    head = "Mitä tehdään"
    docx = form(sample("aino"), "tyonhakusuunnitelma", "ts1")

    before, after = (etree.fromstring(w.parts(one)["word/document.xml"]) for one in (docx, enlarged(docx)))

    def rows(root: etree._Element) -> list[list[str]]:
        return [["".join(map(str, cell.itertext())) for cell in row.iter(f"{w.W}tc")] for row in root.iter(f"{w.W}tr")]

    assert any(row[0].startswith(head) and len(row) == 6 for row in rows(before))
    cards = [row for row in rows(after) if row[0].startswith(head)]
    assert 3 <= len(cards)
    assert all(len(row) < 6 for row in cards)
    assert max(len(row) for row in rows(after)) < max(len(row) for row in rows(before))
    widths = [sum(int(c.get(f"{w.W}w", "")) for c in grid) for grid in after.iter(f"{w.W}tblGrid")]
    assert max(widths) <= 9638 + 1


def test_rows_and_writing_lines_of_fixed_height_grow() -> None:
    docx = blank(BY_TUNNUS["tyonhakusuunnitelma"], "fi", iso=False)

    def measures(one: bytes) -> tuple[int, int]:
        parts = roots(one)
        heights = [int(h.get(f"{w.W}val", "")) for h in parts["word/document.xml"].iter(f"{w.W}trHeight")]
        lines = [
            int(s.get(f"{w.W}line", ""))
            for s in parts["word/styles.xml"].iter(f"{w.W}spacing")
            if s.get(f"{w.W}lineRule") == "exact"
        ]
        return min(heights), min(lines)

    before, after = measures(docx), measures(enlarged(docx))

    assert [True, True] == [new >= 1.5 * old for old, new in zip(before, after, strict=True)]


@pytest.mark.libreoffice
@pytest.mark.xdist_group("libreoffice")
def test_pages_in_large_print_show_every_word_and_none_is_empty(tmp_path: Path) -> None:
    made = run("tayta", AINO, "-l", "lomake-a", "-l", "tukisuunnitelma", "--iso", "-o", tmp_path)
    assert 0 == made.exit_code
    paths = sorted(tmp_path.glob("*/*.docx"))
    profile = f"-env:UserInstallation=file://{tmp_path / 'profiili'}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *paths],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip

    for path in paths:
        pages = read_pages(tmp_path / f"{path.stem}.pdf")
        printed = plain("".join(line.text for page in pages for line in page))
        said = {word for one in w.answers(path.read_bytes()).values() if isinstance(one, str) for word in one.split()}
        assert all(body(page) for page in pages)
        assert [] == sorted(word for word in said if plain(word) not in printed and len(word) < LONG_WORD)


def test_office_template_without_sizes_or_plain_tables_keeps_its_shape() -> None:
    """Word's own text is of 10 points where nobody says; cells that are merged stay where they are."""
    merged = w.tr(w.tc("a"), w.tc("b")).replace("</w:tcPr>", "<w:vMerge/></w:tcPr>", 1)
    docx = w.docx(w.p("Teksti") + w.tbl(merged, w.tr("c", "d")))

    large = enlarged(docx)

    assert {"document": {2 * LARGE}} == sizes(large)
    assert [2, 2] == [len(row.findall(f"{w.W}tc")) for row in roots(large)["word/document.xml"].iter(f"{w.W}tr")]


def test_large_print_of_copies_and_extracts_has_its_name_too(tmp_path: Path) -> None:
    copy = run("tayta", LINNEA, "-l", "lomake-a", "--ilman-terveystietoja", "--iso", "-o", tmp_path)
    extract = run("tayta", AINO, "-l", "tyonantajaote", "--iso", "-o", tmp_path)

    names = sorted(path.name for path in tmp_path.glob("*/*"))
    assert (0, 0) == (copy.exit_code, extract.exit_code)
    assert ["kopia_yrkesprofil_2026-02-05_storstil.docx", "sovittu-tuki-tyopaikalla_2026-09-14_iso.docx"] == names
    for path in tmp_path.glob("*/*"):
        assert min(sizes(path.read_bytes())["document"]) >= 2 * LARGE
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
            assert b"lomake.tunnus" not in b"".join(package.read(n) for n in package.namelist() if "custom" in n)
