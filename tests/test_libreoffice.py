"""The default templates saved by LibreOffice: the same fields, the same answers, and an edit is seen."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import test_read_back as reading
import wordedit as word
import wordkit

from lomake import client_file, fill, resources
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lomake, Lukija
from lomake.language import LANGUAGES, Language
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, scope, tietueet
from lomake.word.properties import Properties
from lomake.word.template import Template
from lomake.word.trial import example

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
SAMPLES = ("aino", "jere", "linnea")
BLANKS: dict[Language, str] = {"fi": "tyhja", "sv": "blankett"}

pytestmark = [pytest.mark.libreoffice, pytest.mark.xdist_group("libreoffice")]


@cache
def default(lomake: Lomake, language: Language = "fi") -> bytes:
    return resources.template(lomake.tunnus, language, None).read_bytes()


@cache
def sample(name: str) -> Asiakastiedosto:
    path = ROOT / "samples" / "asiakkaat" / f"{name}.yaml"
    return client_file.load_asiakas(path.read_bytes(), path.name, date(2026, 11, 22)).tiedosto


def saved_by_libreoffice(documents: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Return what LibreOffice makes of Word files when a person opens and saves them; one start for all."""
    (folder / "ennen").mkdir()
    for name, data in documents.items():
        (folder / "ennen" / f"{name}.docx").write_bytes(data)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder / "jälkeen",
         *sorted((folder / "ennen").iterdir())],
        check=True, capture_output=True, timeout=540,
    )  # fmt: skip
    return {name: (folder / "jälkeen" / f"{name}.docx").read_bytes() for name in documents}


@pytest.fixture
def saved() -> dict[str, bytes]:
    return all_saved()


@cache  # a fixture of the module is made again when the worker's next test comes from elsewhere
def all_saved() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        return saved_by_libreoffice({lomake.tunnus: default(lomake) for lomake in LOMAKKEET}, Path(folder))


@cache
def compiled(data: bytes, lomake: Lomake) -> Template:
    return fill.compile_template(data, lomake, "x.docx")


def answers(template: Template, lomake: Lomake) -> list[dict[str, str | bool]]:
    """Return what each form filled from the template says."""
    return [wordkit.answers(data) for data in filled(template, lomake)]


@cache
def filled(template: Template, lomake: Lomake) -> list[bytes]:
    """Return the template filled for the samples, and for an imagined client who has two rows of everything."""
    made = [template.render(example(scope(lomake), "x", rows=2), Properties("Lomake", form="", version="", day=DAY))]
    for tiedosto in map(sample, SAMPLES):
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            if lomake.lukija is not Lukija.TYÖNANTAJA or not fill.refusals(tiedosto, tietue, DAY):
                asiakirja = fill.Asiakirja(tietue, "x.docx")
                made.append(fill.fill(template, ClientView(tiedosto, DAY), asiakirja, tiedosto, DAY))
    return made


@pytest.mark.parametrize("lomake", LOMAKKEET, ids=lambda lomake: lomake.tunnus)
def test_template_saved_by_libreoffice_fills_as_before(lomake: Lomake, saved: dict[str, bytes]) -> None:
    before = compiled(default(lomake), lomake)

    after = compiled(saved[lomake.tunnus], lomake)

    assert before.fields == after.fields
    assert answers(before, lomake) == answers(after, lomake)


@pytest.mark.parametrize("lomake", LOMAKKEET, ids=lambda lomake: lomake.tunnus)
def test_blank_from_it_has_the_same_controls_and_shows_prompts_only(lomake: Lomake, saved: dict[str, bytes]) -> None:
    before, after = (
        fill.blank(compiled(data, lomake), lomake, DAY) for data in (default(lomake), saved[lomake.tunnus])
    )

    def controls(data: bytes) -> list[tuple[str, str, bool, bool | None]]:
        return sorted((c.part[:11], c.tag, c.empty, c.checked) for c in wordkit.seen(data))

    assert controls(before) == controls(after)


@pytest.mark.parametrize("lomake", LOMAKKEET, ids=lambda lomake: lomake.tunnus)
def test_filled_from_it_is_as_compact_as_before(lomake: Lomake, saved: dict[str, bytes]) -> None:
    """Writing lines of answered questions and the height for handwriting are gone."""

    def room(data: bytes) -> tuple[int, list[str]]:
        xml = wordkit.parts(data)["word/document.xml"].decode()
        heights = [
            height for row in re.findall(r"<w:trHeight [^>]*>", xml) for height in re.findall(r'w:val="(\d+)', row)
        ]
        return xml.count('w:val="Kirjoitusviiva"'), heights

    before, after = (filled(compiled(data, lomake), lomake) for data in (default(lomake), saved[lomake.tunnus]))

    assert [room(data) for data in before] == [room(data) for data in after]


def test_sentence_changed_in_libreoffice_is_seen_and_saving_again_loses_nothing(
    tmp_path: Path, saved: dict[str, bytes]
) -> None:
    lomake = BY_TUNNUS["tyonhakusuunnitelma"]
    parts = wordkit.parts(saved[lomake.tunnus])
    body = parts["word/document.xml"].decode()
    assert body.count(">Asiakastunnus<") == 1
    edited = parts | {"word/document.xml": body.replace(">Asiakastunnus<", ">Numero työhönvalmennuksessa<").encode()}

    again = saved_by_libreoffice({"suunnitelma": wordkit.zipped(edited)}, tmp_path)["suunnitelma"]

    before = compiled(default(lomake), lomake)
    after = compiled(again, lomake)
    assert answers(before, lomake) == answers(after, lomake)
    assert all("Numero työhönvalmennuksessa" in wordkit.lines(data) for data in filled(after, lomake))


@pytest.fixture
def returned() -> dict[str, tuple[bytes, dict[str, Any]]]:
    return all_returned()


@cache  # as all_saved
def all_returned() -> dict[str, tuple[bytes, dict[str, Any]]]:
    """Return the samples' forms as LibreOffice saves them, and the data that they were filled from."""
    made: dict[str, tuple[bytes, dict[str, Any]]] = {}
    for name in SAMPLES:
        data = reading.sample(name)
        for lomake in reading.COMING_BACK:
            for tietue in tietueet(sample(name), lomake):
                docx = reading.form(data, lomake.tunnus, tietue.tunnus, language=sample(name).lomakkeiden_kieli())
                made[f"{name}_{lomake.tunnus}_{tietue.tunnus}"] = docx, data
    docx, data = reading.plan()
    docx = word.type_text(docx, "suunnitelma.tavoite", "Uusi\ntavoite")
    docx = word.copy_item(docx, reading.SECTION)
    made["muokattu"] = word.type_text(docx, "suunnitelma.askeleet[1].mitä", "Soitto", nth=1), data
    lahete = BY_TUNNUS["lahete"]
    for language in LANGUAGES:
        blank = fill.blank(compiled(default(lahete, language), lahete), lahete, DAY, language)
        blank = word.choose(blank, "lähete.lähettäjä.laji", {"fi": "oppilaitos", "sv": "läroanstalt"}[language])
        made[BLANKS[language]] = word.type_text(word.tick(blank, "lähete.haluaatöihin=kyllä"), "lähete.toive", "Työ"), {
            "asiakas": {"tunnus": "LATU-0001"}
        }
    with TemporaryDirectory() as folder:
        saved = saved_by_libreoffice({name: docx for name, (docx, _) in made.items()}, Path(folder))
    return {name: (saved[name], data) for name, (_, data) in made.items()}


def test_every_form_saved_by_libreoffice_comes_back_without_a_change(
    returned: dict[str, tuple[bytes, dict[str, Any]]],
) -> None:
    unchanged = [name for name in returned if name not in ("muokattu", *BLANKS.values())]
    assert len(unchanged) > 50

    told = {name: reading.back(*returned[name]) for name in unchanged}

    assert {} == {name: palautus.muutokset or palautus.findings for name, palautus in told.items()
                  if palautus.muutokset or palautus.findings}  # fmt: skip


def test_edits_and_an_added_row_survive_libreoffice(returned: dict[str, tuple[bytes, dict[str, Any]]]) -> None:
    docx, data = returned["muokattu"]

    palautus = reading.back(docx, data)

    plan = palautus.data["työnhakusuunnitelmat"][-1]
    assert "Uusi\ntavoite" == plan["tavoite"]
    assert [*data["työnhakusuunnitelmat"][-1]["askeleet"], {"mitä": "Soitto"}] == plan["askeleet"]


@pytest.mark.parametrize("blank", BLANKS.values())
def test_blank_filled_and_saved_in_libreoffice_is_read(
    blank: str, returned: dict[str, tuple[bytes, dict[str, Any]]]
) -> None:
    palautus = reading.back(*returned[blank])

    wanted = {"haluaatöihin": "kyllä", "toive": "Työ", "lähettäjä": {"laji": "oppilaitos"}}
    assert wanted == palautus.data["lähete"]
