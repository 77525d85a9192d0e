"""What an employer's extract must not tell, wherever in the file it would stand: the last look at it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import wordkit
from asiakkaat import asiakkaat
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from lomake import fill, resources, source
from lomake.cli import main
from lomake.errors import SecrecyError
from lomake.fields import Kind, fields, parts
from lomake.forms import BY_TUNNUS
from lomake.privacy import otteen_esteet, otteen_salaisuudet
from lomake.salaisuudet import Luettava, Salaisuus, Tapa, words_of
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.ote import saa_näkyä
from lomake.tiedot.sopiminen import Suostumus
from lomake.tiedot.tuki import Tuki, Tukisuunnitelma
from lomake.view import ClientView, tietueet
from lomake.word.contents import Own, texts
from lomake.word.template import Template

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
OTE = BY_TUNNUS["tyonantajaote"]
UNIT = "Työikäisten sosiaalipalvelut"
TUNNETUT = {
    "sari",
    "ohjaaja",
    "marko",
    "työpari",
    "aino",
    "mallila",
    "asiakas",
    "valmentaja",
    "ja",
    "esihenkilö",
    "ei",
    "pirkko",
    "kanerva",
    "ole",
    "cv",
}
"""Words that the employer of Aino knows already, or that tell nothing."""


def data_of(name: str) -> dict[str, Any]:
    path = ROOT / "samples" / "asiakkaat" / f"{name}.yaml"
    return source.read(path.read_bytes(), path.name).data


def client(name: str) -> Asiakastiedosto:
    return Asiakastiedosto.model_validate(data_of(name))


@cache
def default() -> bytes:
    return resources.find("templates_docx/fi/tyonantajaote.docx").read_bytes()


@cache
def compiled() -> Template:
    return fill.compile_template(default(), OTE, "ote")


@cache
def own() -> Own:
    return fill.own_words(compiled(), OTE)


def extract(tiedosto: Asiakastiedosto, template: Template | None = None) -> bytes:
    tietue = tietueet(tiedosto, OTE)[0]
    document = fill.Asiakirja(tietue, "LATU-0042/sovittu-tuki-tyopaikalla_2026-09-14.docx")
    return fill.fill(template or compiled(), ClientView(tiedosto, DAY), document, tiedosto, DAY, own())


def with_line(data: dict[str, Any], words: str) -> Asiakastiedosto:
    """Return the client whose newest plan tells the employer these words."""
    data["työsuhteet"][0]["tukisuunnitelmat"][-1]["yhteydenpito"]["työnantajaan"] = words
    return Asiakastiedosto.model_validate(data)


def secrets_of(tiedosto: Asiakastiedosto) -> Iterator[tuple[str, str]]:
    """Yield each secret text with its place, found from the marks of the fields alone."""
    for path, part in parts(tiedosto):
        if (isinstance(part, Tuki) and saa_näkyä(part)) or (isinstance(part, Suostumus) and part.laji == "työnantaja"):
            continue
        for name, field in fields(type(part)).items():
            value = getattr(part, name)
            if field.kenttä.salassa and field.kind in (Kind.TEXT, Kind.LONG) and not field.derived and value:
                for text in value if field.many else [value]:
                    if not TUNNETUT.issuperset(words_of(text)):
                        yield ".".join(map(str, (*path, name))), text


@pytest.mark.parametrize("name", ["aino", "jere"])
def test_the_extract_of_a_sample_is_made(name: str) -> None:
    tiedosto = client(name)
    tietue = tietueet(tiedosto, OTE)[-1]
    document = fill.Asiakirja(tietue, "x/sovittu-tuki.docx")

    data = fill.fill(compiled(), ClientView(tiedosto, DAY), document, tiedosto, DAY, own())

    assert "Sari Ohjaaja" in "\n".join(wordkit.lines(data))


def test_every_secret_of_a_client_file_refuses_the_extract_when_it_stands_in_a_field_of_it() -> None:
    data = data_of("aino")
    found = dict.fromkeys(text for _, text in secrets_of(client("aino")))
    assert len(found) > 100

    passed = []
    for secret in found:
        tiedosto = with_line(data, " ".join(secret.split()))
        työ = tiedosto.työsuhteet[0]
        if not otteen_esteet(tiedosto, työ, työ.tukisuunnitelmat[-1], DAY):
            passed.append(secret)

    assert [] == passed


@pytest.mark.parametrize("field", ["asiakas.henkilötunnus", "asiakas.tunnus", "palvelu.yksikkö", "palvelu.tiimi"])
@pytest.mark.parametrize("change", [str, str.upper, lambda text: text.replace(" ", "\u00a0"), "\u00ad".join])
def test_an_identifier_is_found_however_it_is_written(field: str, change: Callable[[str], str]) -> None:
    tiedosto = client("aino")
    branch, name = field.split(".")
    words = change(getattr(getattr(tiedosto, branch), name))
    secrets = otteen_salaisuudet(tiedosto, tiedosto.työsuhteet[0])

    assert [f"{branch}.{name}"] == [
        ".".join(map(str, s.polku)) for s in secrets if Luettava(f"ote {words}.").kertoo(s)
    ][:1]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(tiedosto=asiakkaat(täynnä=True), number=st.integers(0, 10_000))
def test_a_secret_of_any_client_never_leaves_in_the_finished_extract(tiedosto: Asiakastiedosto, number: int) -> None:
    """Past the checks of the data: only the bytes are looked at."""
    records = tietueet(tiedosto, OTE)
    assume(records)
    found = [secret for _, secret in secrets_of(tiedosto) if re.search(r"§\d+§", secret)]
    secret = " ".join(found[number % len(found)].split())  # the field has one line
    plan = records[0].rivi
    assert isinstance(plan, Tukisuunnitelma)
    told = plan.model_copy(update={"yhteydenpito": plan.yhteydenpito.model_copy(update={"työnantajaan": secret})})
    työ = records[0].työsuhde
    assert työ is not None
    view = ClientView(tiedosto, DAY).of(type(records[0])(OTE, told, työ, "x"))
    document = compiled().render(view, fill.properties(records[0], tiedosto, DAY))

    with pytest.raises(SecrecyError):
        fill.looked_over(document, records[0], tiedosto, "x/ote.docx", own())


# ------------------------------------------------------------------------------------- anywhere in the package

BODY_END = b"<w:sectPr>"


def planted(part: str, old: bytes, new: bytes) -> bytes:
    """Return the default template with something else in one part."""
    held = wordkit.parts(default())
    assert old in held[part]
    held[part] = held[part].replace(old, new, 1)
    return wordkit.zipped(dict(held))


def in_body(xml: str) -> bytes:
    return planted("word/document.xml", BODY_END, f"{xml}<w:sectPr>".encode())


PLACES: dict[str, Callable[[str], bytes]] = {
    "paragraph": lambda words: in_body(wordkit.p(words)),
    "runs": lambda words: in_body(wordkit.p(*(wordkit.run(letter) for letter in words))),
    "two paragraphs": lambda words: in_body("".join(map(wordkit.p, words.split(" ", 1)))),
    "header": lambda words: planted("word/header1.xml", b"</w:hdr>", f"{wordkit.p(words)}</w:hdr>".encode()),
    "footer": lambda words: planted("word/footer2.xml", b"</w:ftr>", f"{wordkit.p(words)}</w:ftr>".encode()),
    "title of a control": lambda words: in_body(wordkit.p(wordkit.sdt(wordkit.run("x"), alias=words))),
    "list to choose from": lambda words: in_body(
        wordkit.p(wordkit.sdt(wordkit.run("x"), kind=wordkit.DROPDOWN.replace("tärkeä", words)))
    ),
    "prompt": lambda words: planted(
        "word/glossary/document.xml", b"<w:docPartBody>", f"<w:docPartBody>{wordkit.p(words)}".encode()
    ),
    "hidden text": lambda words: in_body(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{words}</w:t></w:r></w:p>"),
    "code of a field": lambda words: in_body(f'<w:p><w:fldSimple w:instr=" TITLE {words} "/></w:p>'),
    "name of a style": lambda words: planted(
        "word/styles.xml",
        b"</w:styles>",
        f'<w:style w:type="paragraph" w:styleId="x"><w:name w:val="{words}"/></w:style></w:styles>'.encode(),
    ),
    "comment of the XML": lambda words: in_body(f"<!-- {words} -->"),
    "style of a run": lambda words: in_body(wordkit.p(wordkit.sdt(wordkit.run("x", words.replace(" ", "_"))))),
}
GONE: dict[str, Callable[[str], bytes]] = {
    "title": lambda words: planted("docProps/core.xml", b"</dc:title>", f" {words}</dc:title>".encode()),
    "own XML": lambda words: wordkit.zipped(
        wordkit.parts(default()) | {"customXml/item1.xml": f"<x>{words}</x>".encode()}
    ),
}
"""Places that are written anew, or taken out of every template."""


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("words", [UNIT, "LATU-0042", "140392-9029", "selkäkipu", "Diagnoosista"])
def test_the_extract_is_refused_for_what_the_offices_template_says_anywhere(place: str, words: str) -> None:
    template = fill.compile_template(PLACES[place](words if " " in words else f"{words} x"), OTE, "oma")

    with pytest.raises(SecrecyError) as refused:
        extract(client("aino"), template)

    assert {"salaisuus-näkyy"} == {finding.code for finding in refused.value.findings}
    assert words not in str([dict(finding.details) for finding in refused.value.findings])


@pytest.mark.parametrize("place", GONE)
def test_what_the_template_says_of_its_maker_never_comes_to_the_extract(place: str) -> None:
    data = extract(client("aino"), fill.compile_template(GONE[place](UNIT), OTE, "oma"))

    assert not any(UNIT in text for _, said in texts(data) for text in said)


def test_a_package_in_the_package_and_a_picture_are_looked_at_too() -> None:
    inner = BytesIO()
    with ZipFile(inner, "w") as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst><t>{UNIT}</t></sst>")
    files = {"word/embeddings/a.xlsx": inner.getvalue(), "word/media/a.jpg": b"\xff\xd8" + UNIT.encode("utf-16-le")}
    for name, content in files.items():
        held = wordkit.zipped(wordkit.parts(extract(client("aino"))) | {name: content})
        with pytest.raises(SecrecyError):
            fill.look_over(held, "x/ote.docx", otteen_salaisuudet(client("aino"), client("aino").työsuhteet[0]), own())


def test_a_file_name_that_tells_is_refused() -> None:
    tiedosto = client("aino")
    data = extract(tiedosto)

    with pytest.raises(SecrecyError):
        fill.look_over(data, "x/LATU-0042_ote.docx", otteen_salaisuudet(tiedosto, tiedosto.työsuhteet[0]), own())


# ------------------------------------------------------------------------------------------------ the commands


@pytest.fixture
def pohjat(tmp_path: Path) -> Path:
    """An office's own templates, whose extract has the unit's name in its header."""
    (tmp_path / "pohjat").mkdir()
    (tmp_path / "pohjat" / "tyonantajaote.docx").write_bytes(PLACES["header"](UNIT))
    return tmp_path / "pohjat"


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.mark.parametrize("command", ["tayta", "era"])
def test_a_template_with_the_units_name_makes_no_extract(command: str, pohjat: Path, tmp_path: Path) -> None:
    aino = ROOT / "samples" / "asiakkaat" / "aino.yaml"

    result = run(
        command, aino, "-l", "tyonantajaote", "-o", tmp_path / "ulos", "--paiva", "2026-11-20", "--pohjat", pohjat
    )

    assert 1 == result.exit_code, result.output
    assert "ylätunniste" in result.stderr
    assert "Palvelu › Yksikkö" in result.stderr
    assert UNIT not in result.output
    assert [] == list((tmp_path / "ulos").rglob("*.docx"))


@pytest.mark.parametrize("päätös", ["ei kerrota", "päätetään myöhemmin", None])
def test_no_extract_against_the_decision_of_the_client(päätös: str | None) -> None:
    data = data_of("aino")
    data["profiili"]["kertominen"]["päätös"] = päätös
    tiedosto = Asiakastiedosto.model_validate(data)
    työ = tiedosto.työsuhteet[0]

    assert ["ote-päätös"] == [finding.code for finding in otteen_esteet(tiedosto, työ, työ.tukisuunnitelmat[-1], DAY)]


def test_of_a_number_every_digit_counts_and_of_a_word_its_beginning() -> None:
    """A word bends; 1000054 is not 1000051."""
    secret = Salaisuus(Tapa.LAUSE, Luettava("Diaari 1000054 lääkärinlausunto")._beginnings, ("a",))

    assert Luettava("katso: diaari 1000054, lääkärinlausunnossa").kertoo(secret)
    assert not Luettava("katso: diaari 1000051, lääkärinlausunnossa").kertoo(secret)
