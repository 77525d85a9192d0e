"""Forms in Swedish: no word of the other language on any of them, the same fields, and the same data behind them."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import wordedit as word
import wordkit as kit
from click.testing import CliRunner, Result
from kielet import choices, pairs, strange, words
from lxml import etree

from lomake import client_file, fill, resources, source
from lomake.cli import main
from lomake.entered import entered
from lomake.fields import Kind, Valinta, fields, parts, walk
from lomake.forms import BY_TUNNUS, LOMAKKEET, POHJALLISET, Lomake, Lukija
from lomake.language import LANGUAGES, UNITS, YES_NO, Chosen, FiSv, Language, Truth
from lomake.tiedot import Asiakastiedosto, Työnantajaote
from lomake.tiedot.tyonhaku import Yhteydenottotie
from lomake.view import ClientView, scope, tietueet
from lomake.word.layouts import layout_of
from lomake.word.pen import Pen
from lomake.word.template import Template

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
LINNEA = ROOT / "samples" / "asiakkaat" / "linnea.yaml"
AINO = ROOT / "samples" / "asiakkaat" / "aino.yaml"
W, W15 = kit.W, "{http://schemas.microsoft.com/office/word/2012/wordml}"
BODY = "word/document.xml"


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [*map(str, words), *(["--paiva", "2026-11-20"] if words[0] != "pohjat" else [])])


@cache
def template(lomake: Lomake, language: Language) -> Template:
    path = resources.template(lomake.tunnus, language, None)
    return fill.compile_template(path.read_bytes(), lomake, lomake.tunnus)


@cache
def client(path: Path) -> Asiakastiedosto:
    return client_file.load_asiakas(path.read_bytes(), path.name, DAY).tiedosto


# ------------------------------------------------------------------------------------------------ the words


def texts(docx: bytes) -> list[str]:
    """Return every text of a form that a person or a screen reader meets, in the glossary and the title too."""
    found = []
    for name, data in kit.parts(docx).items():
        if re.fullmatch(r"docProps/core\.xml|word/(document|header\d|footer\d|glossary/document)\.xml", name):
            root = etree.fromstring(data)
            found += ["".join(map(str, one.itertext())) for one in root.iter(f"{W}p", "{*}title")]
            spoken = (f"{W}alias", f"{W}tblCaption", f"{W15}sectionTitle")
            found += [one.get(f"{W}val") or one.get(f"{W15}val") or "" for one in root.iter(*spoken)]
            found += [one.get(f"{W}displayText", "") for one in root.iter(f"{W}listItem")]
    return found


def typed(tiedosto: Asiakastiedosto) -> set[str]:
    """Return the words that people have written into the file: they are in whatever language they are."""
    found: list[str] = []
    for _, part in parts(tiedosto):
        for name, field in fields(type(part)).items():
            value = getattr(part, name)
            if not field.derived and field.kind in (Kind.TEXT, Kind.LONG, Kind.REF):
                found += value if isinstance(value, list) else [value or ""]
    return words(found)


def test_word_lists_tell_the_languages_apart() -> None:
    assert {"työnantaja", "kyllä", "lomake", "päiväys"} <= strange("sv")
    assert {"arbetsgivare", "blankett", "datum"} <= strange("fi")
    assert not {"cv", "fi", "annat"} & strange("sv")
    assert 1_000 < len(pairs())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_blank_has_no_word_of_the_other_language(lomake: Lomake, language: Language) -> None:
    seen = texts(fill.blank(template(lomake, language), lomake, DAY, language))

    assert words([lomake.title(language)]) <= words(seen)
    assert set() == words(seen) & strange(language)


def forms(tiedosto: Asiakastiedosto) -> Iterator[Any]:
    for lomake in LOMAKKEET:
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            if lomake.lukija is not Lukija.TYÖNANTAJA or not fill.refusals(tiedosto, tietue, DAY):
                yield tietue


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [*sorted((ROOT / "samples").glob("*/*.yaml"))], ids=lambda path: path.stem)
def test_filled_form_has_no_word_of_the_other_language_but_what_was_typed(path: Path, language: Language) -> None:
    tiedosto = client(path)
    own = strange(language) - typed(tiedosto)
    assert 500 < len(own)
    for tietue in forms(tiedosto):
        view = ClientView(tiedosto, DAY, language)

        docx = fill.fill(template(tietue.lomake, language), view, fill.Asiakirja(tietue, "x"), tiedosto, DAY)

        assert set() == words(texts(docx)) & own, (tietue.lomake.tunnus, tietue.tunnus)


@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_template_is_one_form_in_two_languages(lomake: Lomake) -> None:
    """The same controls of the same kind in the same order; only what is read differs."""

    def controls(language: Language) -> list[tuple[str, str, str]]:
        docx = resources.template(lomake.tunnus, language, None).read_bytes()
        kinds = re.compile(r":(checkbox|date|dropDownList|repeatingSection|text)\b")
        heads = [(seen.part, seen.tag, seen.xml.partition("sdtContent")[0]) for seen in kit.seen(docx)]
        return [(part, tag, " ".join(kinds.findall(head))) for part, tag, head in heads]

    assert controls("fi") == controls("sv")
    assert template(lomake, "fi").fields == template(lomake, "sv").fields


@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_swedish_template_says_that_it_is_swedish_in_every_part(lomake: Lomake) -> None:
    found = kit.parts(resources.template(lomake.tunnus, "sv", None).read_bytes())
    said = {name: set(re.findall(r"\b(?:fi|sv)-FI\b", data.decode())) for name, data in found.items()}

    assert {"sv-FI"} == said["docProps/core.xml"] == said["word/styles.xml"] == said["word/glossary/styles.xml"]
    assert {"sv-FI"} == set().union(*said.values())


@pytest.mark.parametrize("listed", choices(), ids=lambda listed: listed.__name__)
def test_choice_can_be_told_by_its_words_in_either_language(listed: type[Valinta]) -> None:
    """What is read back may be in either, so no word may mean two choices."""
    said = [{str(one.value).lower(), one.sv.lower()} for one in listed]

    assert all(one.sv.strip() for one in listed)
    assert sum(map(len, said)) == len(set().union(*said))


def test_every_unit_of_the_models_has_its_swedish() -> None:
    used = {field.kenttä.yksikkö for root in (Asiakastiedosto, Työnantajaote) for field in walk(root)} - {""}

    assert used <= UNITS.keys()


@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_layout_has_a_swedish_text_wherever_it_has_a_finnish_one(lomake: Lomake) -> None:
    def pairs_of(thing: Any) -> Iterator[FiSv]:
        if isinstance(thing, FiSv):
            yield thing
        elif isinstance(thing, dict):
            yield from (pair for one in thing.values() for pair in pairs_of(one))
        elif isinstance(thing, tuple):
            yield from (pair for one in thing for pair in pairs_of(one))
        elif hasattr(thing, "__dataclass_fields__") and not isinstance(thing, type):
            names = [name for name in thing.__dataclass_fields__ if name != "scope"]
            yield from (pair for name in names for pair in pairs_of(getattr(thing, name)))

    found = list(pairs_of(layout_of(lomake)))

    assert len(found) > 5
    assert [] == [pair for pair in found if bool(pair.fi) != bool(pair.sv)]
    assert [] == [pair.fi for pair in found if pair.fi == pair.sv and words([pair.fi]) & strange("sv")]
    assert [] == [pair.sv for pair in found if pair.fi[-1:].isspace() != pair.sv[-1:].isspace()]


# ------------------------------------------------------------------------------------------------ values


def test_choice_and_truth_show_swedish_and_are_what_is_stored() -> None:
    kväll, ja, nej = Chosen("ilta", "kväll"), Truth(1), Truth(0)

    assert ("kväll", "kväll", "kväll") == (str(kväll), f"{kväll}", kväll[:])
    assert (True, True, False) == ("ilta" in ["yö", kväll], kväll == Chosen("ilta", "x"), kväll == "kväll")
    assert {"ilta": 1}[kväll] == 1
    assert kväll != "yö"
    sent = pickle.loads(pickle.dumps((kväll, nej)))  # noqa: S301  as a view is sent to another process
    assert ("kväll", True, "nej") == (str(sent[0]), sent[0] == "ilta", str(sent[1]))
    assert ("ja", "nej", False) == (str(ja), str(nej), bool(nej))
    assert (1, 0) == (ja, nej), "what Python and Jinja take for true and false"
    assert {True: "ja", False: "nej"} == {truth: pair.sv for truth, pair in YES_NO.items()}


def test_typed_jinja_asks_in_stored_words_and_prints_swedish() -> None:
    tiedosto = client(LINNEA)
    lomake = BY_TUNNUS["lomake-a"]
    asked = (
        "{% if profiili.aloitusvalmius == '1 kk' %}{{ profiili.aloitusvalmius }}{% endif %}; "
        "{{ profiili.vuorot|join(' + ') }}; {{ profiili.vuorot }}; {{ profiili.aloitusvalmius|upper }}; "
        "{% if profiili.opiskelutoive.haluaa is true %}{{ profiili.opiskelutoive.haluaa }}{% endif %}"
        "{% if profiili.opiskelutoive.haluaa is false %}fel{% endif %}; {{ profiili.työaika.enintään }}"
    )
    own = kit.docx(kit.p(asked), kit.p(kit.text("asiakas.sukunimi")))
    compiled = fill.compile_template(own, lomake, "oma.docx")
    (tietue,) = tietueet(tiedosto, lomake)

    said = {
        language: kit.lines(
            fill.fill(compiled, ClientView(tiedosto, DAY, language), fill.Asiakirja(tietue, "x"), tiedosto, DAY)
        )[0]
        for language in LANGUAGES
    }

    assert "1 månad; dag + kväll; dag, kväll; 1 MÅNAD; ja; 20\u00a0h/vecka" == said["sv"]
    assert "1 kk; päivä + ilta; päivä, ilta; 1 KK; kyllä; 20\u00a0h/vko" == said["fi"]


def test_words_are_entered_in_either_language() -> None:
    way = next(one for one in walk(Asiakastiedosto) if one.choices is Yhteydenottotie)
    shifts = next(one for one in walk(Asiakastiedosto) if one.path == "profiili.vuorot")
    hours = next(one for one in walk(Asiakastiedosto) if one.path == "profiili.työaika.enintään")
    study = next(one for one in walk(Asiakastiedosto) if one.path == "profiili.opiskelutoive.haluaa")

    assert ["käynti", "käynti"] == [entered(way, "Besök"), entered(way, "käynti")]
    assert ["aamu", "ilta"] == entered(shifts, "morgon, ilta")
    assert ["37,5", "37,5"] == [entered(hours, f"37,5 {unit}") for unit in ("h/vecka", "h/vko")]
    assert ["kyllä", "ei"] == [entered(study, "JA"), entered(study, "nej")]


def test_pen_writes_the_same_tag_for_a_choice_in_both_languages() -> None:
    field = "profiili.vuorot"

    boxes = [Pen(scope(BY_TUNNUS["lomake-a"]), language).choices(field)[0] for language in LANGUAGES]

    assert [("aamu", "aamu"), ("aamu", "morgon")] == boxes


# ------------------------------------------------------------------------------------------------ commands


def language_of(docx: Path) -> str:
    found = kit.parts(docx.read_bytes())["docProps/core.xml"].decode()
    return found.partition("<dc:language>")[2].partition("</dc:language>")[0]


def test_client_gets_forms_in_the_own_language_unless_another_is_asked_for(tmp_path: Path) -> None:
    own = run("tayta", LINNEA, AINO, "-l", "lomake-a", "-o", tmp_path / "oma")
    asked = run("tayta", LINNEA, "-l", "lomake-a", "-o", tmp_path / "fi", "--kieli", "fi")

    assert (0, 0) == (own.exit_code, asked.exit_code)
    assert {"LATU-0055": "sv-FI", "LATU-0042": "fi-FI"} == {
        path.parent.name: language_of(path) for path in (tmp_path / "oma").glob("*/*.docx")
    }
    assert ["fi-FI"] == [language_of(path) for path in (tmp_path / "fi").glob("*/*.docx")]


def test_language_of_the_file_goes_before_the_language_that_the_client_uses() -> None:
    data = {"asiakas": {"tunnus": "A-1", "asiointikieli": "ruotsi"}}

    found = [
        Asiakastiedosto.model_validate(data | {"tiedosto": {"kieli": kieli}}).lomakkeiden_kieli()
        for kieli in (None, "fi", "sv")
    ]

    assert ["sv", "fi", "sv"] == found
    assert "fi" == Asiakastiedosto.model_validate({"asiakas": {"tunnus": "A-1"}}).lomakkeiden_kieli()


def test_employers_extract_is_named_and_worded_in_its_language(tmp_path: Path) -> None:
    run("tayta", AINO, "-l", "tyonantajaote", "-o", tmp_path, "--kieli", "sv")

    (made,) = tmp_path.glob("*/*.docx")
    assert made.name.startswith("avtalat-stod-pa-arbetsplatsen_")
    lines = kit.lines(made.read_bytes())
    assert "Arbetscoachning" in "".join(texts(made.read_bytes()))
    assert {"coachen", "varje månad"} <= set(lines)


@pytest.mark.parametrize("how", [("--kenelle", "oppilaitos"), ("--ilman-terveystietoja",)], ids=" ".join)
def test_copy_is_in_the_clients_language_with_its_marks_and_its_name(tmp_path: Path, how: tuple[str, ...]) -> None:
    done = run("tayta", LINNEA, *how, "-o", tmp_path)

    made = [*tmp_path.glob("*/*.docx")]
    assert 0 == done.exit_code, done.stderr
    assert made
    assert any(path.name.startswith("kopia_plan-for-studier_") for path in made)
    for path in made:
        said = texts(path.read_bytes())
        assert "Kopia" in " ".join(said)
        assert "sv-FI" == language_of(path)
        assert set() == words(said) & (strange("sv") - typed(client(LINNEA)))


def test_blanks_of_both_languages_lie_in_one_folder(tmp_path: Path) -> None:
    for language in LANGUAGES:
        assert 0 == run("tyhja", "-o", tmp_path, "--kieli", language).exit_code

    found = {path.name: language_of(path) for path in tmp_path.glob("*.docx")}
    assert 2 * len(POHJALLISET) == len(found)
    assert ("fi-FI", "sv-FI") == (found["lahete_tyhja.docx"], found["lahete_blankett.docx"])


@pytest.mark.parametrize(("place", "language"), [("", "fi"), ("fi", "fi"), ("sv", "sv")])
def test_office_has_templates_of_its_own_in_each_language(tmp_path: Path, place: str, language: Language) -> None:
    own, lomake = tmp_path / "OMA", BY_TUNNUS["lomake-a"]
    (own / place).mkdir(parents=True)
    edited = kit.parts(resources.template(lomake.tunnus, language, None).read_bytes())
    title = {"fi": "Ammatillinen profiili", "sv": "Yrkesprofil"}[language]
    edited[BODY] = edited[BODY].replace(f">{title}<".encode(), b">Rubrik<")
    (own / place / "lomake-a.docx").write_bytes(kit.zipped(edited))

    made = run("tayta", LINNEA, AINO, "-l", "lomake-a", "-o", tmp_path / "ut", "--pohjat", own)
    checked = run("pohjat", "tarkista", own)

    assert (0, 0) == (made.exit_code, checked.exit_code), made.stderr + checked.stderr
    assert "Pohjia: 1" in checked.stdout
    paths = (tmp_path / "ut").glob("*/*.docx")
    changed = {path.parent.name: "Rubrik" in kit.lines(path.read_bytes()) for path in paths}
    assert {"LATU-0042": language == "fi", "LATU-0055": language == "sv"} == changed


def test_swedish_templates_are_taken_out_beside_the_finnish_ones(tmp_path: Path) -> None:
    for language in LANGUAGES:
        assert 0 == run("pohjat", "vie", tmp_path / "OMA", "--kieli", language).exit_code
    again = run("pohjat", "vie", tmp_path / "OMA", "--kieli", "sv")
    (tmp_path / "OMA" / "sv" / "blankett.docx").write_bytes(b"")

    strange_name = run("pohjat", "tarkista", tmp_path / "OMA")

    assert 5 == again.exit_code
    names = {path.name for path in (tmp_path / "OMA").glob("*.docx")}
    assert {f"{lomake.tunnus}.docx" for lomake in POHJALLISET} == names
    assert names == {path.name for path in (tmp_path / "OMA" / "sv").glob("*.docx")} - {"blankett.docx"}
    assert 4 == strange_name.exit_code
    assert "blankett.docx" in strange_name.stderr


def manifest(folder: Path) -> dict[str, set[str]]:
    """Return the languages of each client's documents, as the batch keeps them."""
    lines = [json.loads(line) for line in (folder / "lomake-era.jsonl").read_text(encoding="utf-8").splitlines()[1:]]
    return {line["asiakas"]: {one["kieli"] for one in line["asiakirjat"]} for line in lines}


def test_batch_gives_each_client_the_own_language_and_makes_anew_what_changes_language(tmp_path: Path) -> None:
    era = ("era", LINNEA, AINO, "-l", "lomake-a", "-o", tmp_path / "ulos", "--prosessit", "1")

    first, again = run(*era), run(*era)
    own = manifest(tmp_path / "ulos")
    asked = run(*era, "--kieli", "fi")

    assert "Kirjoitettiin 2" in first.stderr
    assert "Kirjoitettiin 0, ajan tasalla 2" in again.stderr
    assert {"LATU-0055": {"sv-FI"}, "LATU-0042": {"fi-FI"}} == own
    assert "Kirjoitettiin 1, ajan tasalla 1" in asked.stderr
    assert {"LATU-0055": {"fi-FI"}, "LATU-0042": {"fi-FI"}} == manifest(tmp_path / "ulos")


def test_batch_tells_the_faults_of_an_offices_swedish_template_before_it_writes(tmp_path: Path) -> None:
    (tmp_path / "OMA" / "sv").mkdir(parents=True)
    (tmp_path / "OMA" / "sv" / "lomake-a.docx").write_bytes(kit.docx(kit.p(kit.text("asiakas.sukunimii"))))

    told = run("era", AINO, "-l", "lomake-a", "-o", tmp_path / "ulos", "--pohjat", tmp_path / "OMA")

    assert 4 == told.exit_code
    assert "asiakas.sukunimi" in told.stderr
    assert not list(tmp_path.glob("ulos/*/*.docx"))


def test_swedish_form_that_was_changed_in_word_is_read_into_the_finnish_words_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "linnea.yaml"
    file.write_bytes(LINNEA.read_bytes())
    run("tayta", file, "-l", "tukisuunnitelma", "-o", tmp_path)
    (made,) = tmp_path.glob("*/*.docx")
    docx = word.choose(made.read_bytes(), "suunnitelma.tuet[tu1].kuinkausein", "varje dag")
    docx = word.tick(word.tick(docx, "suunnitelma.työnantajatuki.haluaa=myöhemmin"),
                     "suunnitelma.työnantajatuki.haluaa=ei", on=False)  # fmt: skip
    made.write_bytes(word.type_text(docx, "suunnitelma.tavoite", "Jag lär mig låntagarsystemet."))

    told = run("palauta", made, "--asiakas", file, "--kirjoita")

    assert 0 == told.exit_code, told.output
    assert "kirjattiin 3 muutosta" in told.stdout
    assert "viikoittain → päivittäin" in told.stdout
    plan = source.read(file.read_bytes(), file.name).data["työsuhteet"][0]["tukisuunnitelmat"][0]
    assert ("päivittäin", "myöhemmin", "Jag lär mig låntagarsystemet.") == (
        plan["tuet"][0]["kuinkausein"], plan["työnantajatuki"]["haluaa"], plan["tavoite"]
    )  # fmt: skip
    assert "ei muutoksia" in run("palauta", made, "--asiakas", file).stdout


def test_swedish_form_is_no_conflict_when_only_the_client_file_has_gone_on(tmp_path: Path) -> None:
    file = tmp_path / "linnea.yaml"
    text = LINNEA.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    run("tayta", file, "-l", "lomake-a", "-o", tmp_path)
    (made,) = tmp_path.glob("*/*.docx")
    changed = text.replace("digitaidot: itsenäinen", "digitaidot: tarvitsee tukea").replace(
        "vuorot: [päivä, ilta]", "vuorot: [päivä]"
    )
    assert 2 == sum(old != new for old, new in zip(text.splitlines(), changed.splitlines(), strict=True))
    file.write_text(changed, encoding="utf-8")

    told = run("palauta", made, "--asiakas", file)

    assert (0, True) == (told.exit_code, "ei muutoksia" in told.stdout), told.output
