"""Each rule of `lomake eheys`: the smallest broken file is found, and the nearest sound one is not."""

from __future__ import annotations

import io
import json
import time
import zipfile
from pathlib import Path

import eheyskit as kit
import pytest
import wordkit as w
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from lomake import eheys
from lomake.cli import main
from lomake.eheys.faults import UNCLEAN
from lomake.errors import Grade
from lomake.language import FiSv, in_language
from lomake.messages import line
from lomake.sentences import SENTENCES

SAID = "Salaisuus Äijälä"
"""What a person has written; it must never be told."""
WORD, EXCEL = kit.word(SAID), kit.excel(texts=(SAID, "Jere"))
BODY, TYPES, RELATIONS, ROOT = "word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels", "_rels/.rels"
SHEET, SECOND, BOOK = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml"
TABLE, SHARED = "xl/tables/table1.xml", "xl/sharedStrings.xml"


def codes(data: bytes, *, template: bool = False) -> set[str]:
    return {finding.code for finding in eheys.check(data, name="x", template=template)}


def related(kind: str, target: str, *, outside: bool = False, number: str = "uusi") -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{number}" Type="{w.OFFICE}/{kind}" Target="{target}"{mode}/>'


def cell(*inside: str) -> bytes:
    return kit.word(w.tbl(w.tr(f"<w:tc>{''.join(inside)}</w:tc>", "b")))


def torn(data: bytes, part: str) -> bytes:
    """Return the file with one byte of a part's own data changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        info = archive.getinfo(part)
    at = info.header_offset + 30 + len(part.encode()) + info.compress_size // 2
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def drawing(number: int) -> str:
    return f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="{number}" name="k"/></wp:inline></w:drawing></w:r></w:p>'


def headed(first: str, *, header: bool) -> bytes:
    """Return a table of two rows whose looks say that the first is a header."""
    look = f'<w:tblLook w:val="0620" w:firstRow="{first}"/>'
    row = w.tr("a", "b").replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>") if header else w.tr("a", "b")
    return kit.word(w.tbl(row, w.tr("c", "d")).replace("</w:tblPr>", f"{look}</w:tblPr>"))


def field_code(code: str) -> bytes:
    return kit.word(f"<w:p><w:r><w:instrText>{code}</w:instrText></w:r></w:p>")


def second(cells: str) -> bytes:
    """Return a workbook whose second sheet has these rows."""
    old = w.parts(EXCEL)[SECOND].decode()
    start, end = old.index("<sheetData>"), old.index("</sheetData>")
    return kit.changed(EXCEL, SECOND, (old[start:end], f"<sheetData>{cells}"))


def inline(text: str) -> bytes:
    return second(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>')


def formula(text: str) -> bytes:
    return second(f'<row r="1"><c r="A1"><f>{text}</f><v>1</v></c></row>')


def validation(inside: str, attributes: str = 'type="list" sqref="A2"') -> bytes:
    old = w.parts(EXCEL)[SHEET].decode()
    start, end = old.index("<dataValidation "), old.index("</dataValidations>")
    return kit.changed(EXCEL, SHEET, (old[start:end], f"<dataValidation {attributes}>{inside}</dataValidation>"))


def named(name: str) -> bytes:
    return kit.changed(EXCEL, BOOK, ('name="Selite"', f'name="{name}"'))


def setting(inside: str) -> bytes:
    """Return a Word file with settings."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"
    return kit.word(
        extra={"word/settings.xml": w.part_xml("settings", inside)},
        types=f'<Override PartName="/word/settings.xml" ContentType="{kind}"/>',
        relations=related("settings", "settings.xml"),
    )


def app(inside: str) -> bytes:
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    data = kit.word(
        extra={"docProps/app.xml": f'<Properties xmlns="{namespace}">{inside}</Properties>'},
        types=f'<Override PartName="/docProps/app.xml" ContentType="{kind}"/>',
    )
    return kit.changed(data, ROOT, ("</Relationships>", related("extended-properties", "docProps/app.xml") + "</Relationships>"))


def relation(line: str) -> bytes:
    return kit.word(relations=line)


CONTROL = w.p(w.sdt(w.run("vastaus"), tag="a", id=1))
PICTURE = related("image", "media/k.png")
CASES = [
    # code, broken, sound
    ("eheys-ei-lue", WORD[: len(WORD) // 2], WORD),
    ("eheys-ei-lue", b"vain teksti", WORD),
    ("eheys-salattu", b"\xd0\xcf\x11\xe0 vanha", WORD),
    ("eheys-osa-rikki", torn(WORD, BODY), WORD),
    ("eheys-osa-rikki", torn(EXCEL, SHEET), EXCEL),
    ("eheys-osa-kahdesti", kit.added(kit.added(WORD, "word/K.png"), "word/k.png"), kit.added(WORD, "word/k.png")),
    ("eheys-osa-nimi", kit.added(WORD, "../k.png"), kit.added(WORD, "k..png")),
    ("eheys-pakkaus", kit.added(WORD, "k.png", b"x", compression=zipfile.ZIP_BZIP2), kit.added(WORD, "k.png", b"x")),
    ("eheys-makroja", kit.added(WORD, "word/vbaProject.bin"), WORD),
    ("eheys-makroja", kit.changed(WORD, TYPES, ("openxmlformats-officedocument.wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml")), WORD),
    ("eheys-doctype", kit.changed(WORD, BODY, ("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>')), WORD),
    ("eheys-doctype", kit.changed(EXCEL, SHEET, ("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>')), EXCEL),
    ("eheys-xml-rikki", kit.changed(WORD, "word/styles.xml", ("</w:styles>", "")), WORD),
    ("eheys-pääosa", kit.changed(WORD, ROOT, ("word/document.xml", "word/muu.xml")), WORD),
    ("eheys-tuntematon", kit.changed(WORD, BODY, ("<w:document ", "<w:muu "), ("</w:document>", "</w:muu>")), WORD),
    ("eheys-luettelo-puuttuu", kit.without(WORD, TYPES), WORD),
    ("eheys-luettelo-puuttuu", kit.without(WORD, ROOT), WORD),
    ("eheys-irrallinen", kit.added(WORD, "word/piilo.xml", b"<a/>"), WORD),
    ("eheys-tyyppi-puuttuu", kit.added(WORD, "word/k.outo"), kit.added(WORD, "word/k.png")),
    ("eheys-tyyppi-väärä", kit.changed(WORD, TYPES, ("styles+xml", "numbering+xml")), WORD),
    ("eheys-tyyppi-väärä", kit.changed(EXCEL, TYPES, ("worksheet+xml", "styles+xml")), EXCEL),
    ("eheys-tyyppi-kahdesti", kit.word(types='<Override PartName="/word/styles.xml" ContentType="a+xml"/>'), WORD),
    ("eheys-tyyppi-turha", kit.word(types='<Override PartName="/word/ei.xml" ContentType="a+xml"/>'), WORD),
    ("eheys-viittaus-rikki", relation(related("image", "media/ei.png")), kit.word(relations=PICTURE, extra={"word/media/k.png": b"x"})),
    ("eheys-viittaus-rikki", kit.without(EXCEL, TABLE), EXCEL),
    ("eheys-viittaus-kahdesti", relation(related("styles", "styles.xml", number="tyylit")), WORD),
    ("eheys-viittaus-puuttuu", kit.word(w.p('<w:hyperlink r:id="ei"><w:r/></w:hyperlink>')), kit.word(w.p('r:id="ei"'))),
    ("eheys-viittaus-puuttuu", kit.changed(EXCEL, "xl/worksheets/_rels/sheet1.xml.rels", ("rId1", "rId9")), EXCEL),
    ("eheys-ulkoinen", relation(related("image", "http://a.fi/k.png", outside=True)), relation(related("hyperlink", "https://a.fi", outside=True))),
    ("eheys-linkki-levylle", relation(related("hyperlink", "file:///C:/Users/x", outside=True)), relation(related("hyperlink", "mailto:a@b.fi", outside=True))),
    ("eheys-upotettu", kit.word('<w:p/><w:altChunk r:id="tyylit"/>'), WORD),
    ("eheys-kenttäkoodi", field_code("DDEAUTO cmd"), field_code("PAGE")),
    ("eheys-kenttäkoodi", field_code(" includepicture http"), field_code("LINKITYS")),
    ("eheys-nimi-puuttuu", kit.word(title=""), WORD),
    ("eheys-nimi-puuttuu", kit.excel(title=""), EXCEL),
    ("eheys-kieli", kit.word(language=""), WORD),
    # Word
    ("eheys-solu-tyhjä", cell(""), cell("<w:p/>")),
    ("eheys-solu-tyhjä", cell("<w:p/>", w.tbl(w.tr("a"), columns=1)), cell(w.tbl(w.tr("a"), columns=1), "<w:p/>")),
    ("eheys-solu-tyhjä", cell(w.sdt(w.tbl(w.tr("a")))), cell(w.sdt("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), '<w:bookmarkEnd w:id="1"/>')),
    ("eheys-kappale-kappaleessa", kit.word("<w:p><w:p/></w:p>"), kit.word("<w:p><w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r></w:p>")),
    ("eheys-kappale-kappaleessa", kit.word(w.p(w.sdt(w.p("a")))), kit.word(w.sdt(w.p("a")))),
    ("eheys-taulukko-kappaleessa", kit.word(w.p(w.tbl(w.tr("a", "b")))), kit.word(w.tbl(w.tr("a", "b")))),
    ("eheys-taulukko-tyhjä", kit.word(w.tbl()), kit.word(w.tbl(w.tr("a", "b")))),
    ("eheys-rivi-tyhjä", kit.word(w.tbl("<w:tr/>", w.tr("a", "b"))), kit.word(w.tbl(w.tr("a", "b")))),
    ("eheys-otsikkorivi", headed("1", header=False), headed("1", header=True)),
    ("eheys-otsikkorivi", headed("1", header=False), headed("0", header=False)),
    ("eheys-säädin-kahdesti", kit.word(CONTROL, CONTROL), kit.word(CONTROL, CONTROL.replace('w:id w:val="1"', 'w:id w:val="2"'))),
    ("eheys-säädin-kahdesti", kit.word(CONTROL, footers=(CONTROL,)), kit.word(CONTROL)),
    ("eheys-säädin-rikki", kit.word(w.p(w.sdt(""))), kit.word(CONTROL)),
    ("eheys-säädin-tyhjä", kit.word(w.p(w.sdt("<w:r><w:t/></w:r>"))), kit.word(w.p(w.sdt(w.run(" "))))),
    ("eheys-tunniste-pitkä", kit.word(w.p(w.sdt(w.run("a"), tag="a" * 65))), kit.word(w.p(w.sdt(w.run("a"), tag="a" * 64)))),
    ("eheys-kuva-kahdesti", kit.word(drawing(1), drawing(1)), kit.word(drawing(1), drawing(2))),
    ("eheys-kuva-kahdesti", kit.word(drawing(1), drawing(1)), kit.word(drawing(1), footers=(drawing(1),))),
    ("eheys-merkki", kit.word("{{ asiakas.nimi }}"), kit.word("Aaltosulku { yksin }")),
    ("eheys-merkki", kit.word(w.p(w.run("{"), w.run("% if x %}"))), kit.word("100 %")),
    ("eheys-merkki", kit.word("{# huomautus #}"), kit.word("#1")),
    ("eheys-merkki-vastauksessa", kit.word(w.p(w.sdt(w.run("{{ 7*7 }}")))), kit.word(CONTROL)),
    ("eheys-oma-merkki", kit.word("0123456789abcdeft12z"), kit.word("0123456789abcdeft12")),
    ("eheys-oma-merkki", kit.changed(kit.word(w.tbl(w.tr("a", "b"))), BODY, ("<w:tblGrid", '<w:tblGrid lomake-ruudukko="1"')), WORD),
    ("eheys-teksti", kit.word("None"), kit.word("None of them")),
    ("eheys-teksti", kit.word(w.p("Nimi: ", w.sdt(w.run("nan")))), kit.word(w.p("lausu", w.run("nan")))),
    ("eheys-teksti", kit.word("Summa #REF! euroa"), kit.word("REF!")),
    # Excel
    ("eheys-taulukon-nimi", named("a" * 32), named("a" * 31)),
    ("eheys-taulukon-nimi", named("1/2"), named("1-2")),
    ("eheys-taulukon-nimi", named("'a"), named("a'b")),
    ("eheys-taulukon-nimi", named(""), EXCEL),
    ("eheys-taulukon-nimi-kahdesti", named("ASIAKKAAT"), EXCEL),
    ("eheys-ei-taulukoita", kit.changed(EXCEL, BOOK, ("<sheets>", "<muut>"), ("</sheets>", "</muut>")), EXCEL),
    ("eheys-nimi-kahdesti", kit.changed(EXCEL, BOOK, ("</definedNames>", '<definedName name="ALKU">1</definedName></definedNames>')), EXCEL),
    ("eheys-nimi-rikki", kit.changed(EXCEL, BOOK, ("Asiakkaat!$B$2", "#REF!$B$2")), EXCEL),
    ("eheys-sarake-kahdesti", kit.changed(EXCEL, TABLE, ('name="Luku"', 'name="NIMI"')), EXCEL),
    ("eheys-sarakkeen-otsikko", kit.changed(EXCEL, TABLE, ('name="Luku"', 'name="Muu"')), EXCEL),
    ("eheys-sarakkeen-otsikko", kit.changed(EXCEL, TABLE, ('ref="A1:C3"', 'ref="A2:C3"')), EXCEL),
    ("eheys-taulukon-alue", kit.changed(EXCEL, TABLE, ('ref="A1:C3"', 'ref="A1:D3"')), EXCEL),
    ("eheys-taulukon-alue", kit.changed(EXCEL, TABLE, ('ref="A1:C3"', 'ref="C3:A1"')), EXCEL),
    ("eheys-rivijärjestys", second('<row r="2"/><row r="1"/>'), second('<row r="1"/><row r="2"/>')),
    ("eheys-rivijärjestys", second('<row r="1"/><row r="1"/>'), second("<row/><row/>")),
    ("eheys-solujärjestys", second('<row r="1"><c r="B1"/><c r="A1"/></row>'), second('<row r="1"><c r="A1"/><c r="AA1"/></row>')),
    ("eheys-solujärjestys", second('<row r="1"><c r="A2"/></row>'), second('<row r="1"><c/><c/></row>')),
    ("eheys-muotoilu", second('<row r="1"><c r="A1" s="99"/></row>'), second('<row r="1"><c r="A1" s="0"/></row>')),
    ("eheys-teksti-puuttuu", second('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'), second('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')),
    ("eheys-luku", second('<row r="1"><c r="A1"><v>nan</v></c></row>'), second('<row r="1"><c r="A1"><v>1.5E-7</v></c></row>')),
    ("eheys-solu-pitkä", inline("a" * 32_768), inline("a" * 32_767)),
    ("eheys-solu-pitkä", kit.changed(EXCEL, SHARED, (SAID, "a" * 32_768)), EXCEL),
    ("eheys-teksti", inline("NaT"), inline("NaTo")),
    ("eheys-teksti", kit.excel(texts=("None", "b")), EXCEL),
    ("eheys-merkki-vastauksessa", inline("{{ nimi }}"), inline("{ nimi }")),
    ("eheys-kaava-pitkä", formula("1+" * 4_096 + "1"), formula("1+" * 4_095 + "1")),
    ("eheys-kaava-ulos", formula("cmd|'/c calc'!A1"), formula('"cmd|\'/c calc\'!A1"')),
    ("eheys-kaava-ulos", formula('HYPERLINK("http://a.fi","x")'), formula("Asiakkaat[Luku]")),
    ("eheys-kaava-ulos", formula("[1]Taul1!A1"), formula("SUM(Asiakkaat[[#Data],[Luku]])")),
    ("eheys-kaava-kirjoitettu", kit.changed(EXCEL, SHEET, ('<c r="B2"><v>1</v>', '<c r="B2"><f>1+1</f><v>2</v>')), EXCEL),
    ("eheys-viittaus-kadonnut", formula("#REF!+1"), formula('"#REF!"')),
    ("eheys-viittaus-kadonnut", second('<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>'), EXCEL),
    ("eheys-virhearvo", second('<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c></row>'), EXCEL),
    ("eheys-valinnan-alue", validation("<formula1>A1</formula1>", 'type="list" sqref="A2:A0"'), validation("<formula1>A1</formula1>", 'type="list" sqref="A2 B2:B9 C:C"')),
    ("eheys-valinnan-alue", validation("<formula1>A1</formula1>", 'type="list"'), validation("<formula1>A1</formula1>")),
    ("eheys-valinnan-luettelo", validation(f'<formula1>"{"a" * 256}"</formula1>'), validation(f'<formula1>"{"a" * 255}"</formula1>')),
    ("eheys-valinnan-luettelo", validation(""), validation(f"<formula1>Luettelo{'a' * 256}</formula1>")),
    ("eheys-valinnan-luettelo", validation('<formula1>""</formula1>'), validation('<formula1>"a"</formula1>')),
    ("eheys-valinnan-ohje", validation("<formula1>A1</formula1>", f'type="list" sqref="A2" promptTitle="{"a" * 33}"'), validation("<formula1>A1</formula1>", f'type="list" sqref="A2" promptTitle="{"a" * 32}"')),
]  # fmt: skip
TRACES = [
    ("tekijän nimi", kit.word(creator=SAID)),
    ("viimeisen muokkaajan nimi", kit.changed(WORD, "docProps/core.xml", ("<dc:creator></dc:creator>", f"<cp:lastModifiedBy>{SAID}</cp:lastModifiedBy>"))),
    ("organisaation nimi", app(f"<Company>{SAID}</Company>")),
    ("esihenkilön nimi", app(f"<Manager>{SAID}</Manager>")),
    ("pohjan nimi", app(f"<Template>{SAID}.dotx</Template>")),
    ("pohjan polku", relation(related("attachedTemplate", f"file:///C:/{SAID}.dotx", outside=True))),
    ("muokkauskertojen numerot (rsid)", setting('<w:rsids><w:rsidRoot w:val="00AA"/></w:rsids>')),
    ("muokkauskertojen numerot (rsid)", kit.word('<w:p w:rsidR="00AA"/>')),
    ("asiakirjan muuttujia", setting('<w:docVars><w:docVar w:name="a" w:val="b"/></w:docVars>')),
    ("jäljitettyjen muutosten tekijät", kit.word(f'<w:p><w:ins w:id="1" w:author="{SAID}"><w:r/></w:ins></w:p>')),
    ("kommentteja ja niiden tekijät", relation(related("comments", "comments.xml"))),
    ("tulostimen asetukset", relation(related("printerSettings", "printer.bin"))),
    ("piilotettua XML-tietoa", relation(related("customXml", "../customXml/item1.xml"))),
    ("työkirjan polku levyllä", kit.changed(EXCEL, BOOK, ("<sheets>", f'<absPath url="C:/{SAID}"/><sheets>'))),
]  # fmt: skip


@pytest.mark.parametrize(("code", "broken", "sound"), CASES, ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)])
def test_broken_file_is_found_and_the_nearest_sound_one_is_not(code: str, broken: bytes, sound: bytes) -> None:
    assert code in codes(broken)
    assert code not in codes(sound)


def test_every_sentence_about_a_file_has_its_broken_file() -> None:
    tested = {case[0] for case in CASES} | {"eheys-metatieto"}
    elsewhere = {"eheys-liian-suuri", "eheys-lisää", "eheys-ei-tiedostoja"}  # each has a test of its own below

    assert {code for code in SENTENCES if code.startswith("eheys-")} == tested | elsewhere


@pytest.mark.parametrize("data", [WORD, EXCEL, setting(""), app("<Application>x</Application>")])
def test_sound_file_has_nothing_wrong(data: bytes) -> None:
    assert () == eheys.check(data, name="x")


@pytest.mark.parametrize(("what", "data"), TRACES, ids=[trace[0] for trace in TRACES])
def test_trace_of_a_person_or_machine_is_told_and_is_no_fault(what: str, data: bytes) -> None:
    found = [finding for finding in eheys.check(data, name="x") if finding.code == "eheys-metatieto"]

    assert [what] == [in_language(finding.details["mitä"], "fi") for finding in found]
    assert {Grade.HUOMIO} == {finding.grade for finding in found}


@pytest.mark.parametrize("data", [broken for _, broken, _ in CASES] + [data for _, data in TRACES])
def test_nothing_that_a_person_has_written_is_told(data: bytes) -> None:
    told = "".join(line(finding, "fi") for finding in eheys.check(data, name="x"))

    assert not [word for word in (SAID, "Äijälä", "Jere") if word in told]


def test_severity_of_each_code_is_one_and_known() -> None:
    assert SENTENCES.keys() >= UNCLEAN
    for code, broken, _ in CASES:
        grades = {finding.grade for finding in eheys.check(broken, name="x") if finding.code == code}
        assert {Grade.HUOMIO if code in UNCLEAN else Grade.VIRHE} == grades


def test_all_faults_of_a_file_are_told_with_their_places_in_plain_words() -> None:
    """Also what stands after a torn part."""
    two = w.tbl(w.tr("a", "b"), w.tr("c", "<w:tc></w:tc>"))
    data = torn(kit.word(two, "{{ x }}", footers=(w.p(w.sdt("", tag="asiakas.nimi")),)), "word/styles.xml")

    told = [line(finding, "fi") for finding in eheys.check(data, name="a.docx")]

    assert [
        ("a.docx word/styles.xml: virhe: Osa on rikki: tarkistussumma ei täsmää tai osa on katkennut. "
        "Ota tiedosto uudelleen sieltä, mistä se tuli."),
        ("a.docx leipäteksti, taulukko 1, rivi 2, solu 2: virhe: Taulukon solun lopussa ei ole kappaletta, "
        "eikä Word avaa asiakirjaa. Tee asiakirja uudelleen."),
        ("a.docx leipäteksti, kappale 1: virhe: Tekstissä on pohjan merkki, jonka tilalla pitäisi olla tieto. "
        "Tarkista pohja ja tee asiakirja uudelleen."),
        ("a.docx alatunniste 1, kappale 1: virhe: Ohjausobjektissa ”asiakas.nimi” ei ole sisältöä, "
        "eikä Word avaa asiakirjaa. Tee asiakirja uudelleen."),
    ] == told


def test_cell_of_a_workbook_is_told_as_excel_names_it() -> None:
    (finding,) = eheys.check(inline("None"), name="a.xlsx")

    assert FiSv("taulukko 2, solu A1", "blad 2, cell A1") == finding.label


def test_template_may_have_marks_and_its_controls_are_left_to_the_compiler() -> None:
    assert set() == codes(kit.word("{{ asiakas.nimi }}", w.p(w.sdt("<w:r/>", tag="a" * 65))), template=True)
    assert {"eheys-solu-tyhjä"} == codes(cell(""), template=True)


def test_fault_that_fills_a_part_is_told_a_few_times_and_then_counted() -> None:
    found = eheys.check(kit.word(*["None"] * 5_000), name="x")

    assert ["eheys-teksti"] * 20 + ["eheys-lisää"] == [finding.code for finding in found]
    assert "4980" == found[-1].details["määrä"]


def test_name_of_a_part_can_not_play_with_the_terminal() -> None:
    (finding, *_) = eheys.check(kit.added(WORD, "../\x1b[2J\n" + "a" * 500), name="x")

    label = in_language(finding.label, "fi")
    assert label.isprintable()
    assert len(label) < 200


# ------------------------------------------------------------------------------------------------ hostile files


def bomb(size: int, inside: bytes = b" ") -> bytes:
    return kit.added(WORD, "word/pommi.xml", b"<a>" + inside * size + b"</a>")


def test_zip_bomb_is_not_unpacked() -> None:
    assert {"eheys-liian-suuri"} == codes(bomb(100_000_001))


def test_body_larger_than_any_form_is_not_made_a_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lomake.word.package.MOST_XML", 20_000)
    body = kit.word(*["a"] * 500)

    assert {"eheys-liian-suuri"} == codes(body)
    assert set() == codes(WORD)


@pytest.mark.parametrize("part", [BODY, "word/styles.xml", TYPES, ROOT])
def test_part_as_deep_as_a_well_is_refused(part: str) -> None:
    deep = kit.without(WORD, part)
    data = kit.added(deep, part, b"<a>" * 100_000 + b"</a>" * 100_000)

    assert "eheys-xml-rikki" in codes(data)


def test_large_part_as_deep_as_a_well_is_refused_too() -> None:
    data = kit.added(WORD, "word/piilo.xml", b"<a>" * 7_000_000)

    assert "eheys-xml-rikki" in codes(data)


def test_list_of_parts_larger_than_any_is_not_made_a_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    data = kit.word(relations="".join(related("hyperlink", f"https://a.fi/{n}", outside=True, number=f"n{n}") for n in range(999)))
    monkeypatch.setattr("lomake.word.package.MOST_XML", 20_000)

    assert "eheys-liian-suuri" in codes(data)


def test_text_longer_than_a_parser_takes_is_a_fault_and_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lomake.word.package.MOST_XML", 50_000)

    assert {"eheys-xml-rikki"} == codes(inline("a" * 10_000_001))
    assert "eheys-xml-rikki" in codes(kit.changed(EXCEL, SHARED, (SAID, "a" * 10_000_001)))


@pytest.mark.parametrize(
    "data",
    [
        kit.word("{#" * 300_000),
        kit.word(w.p("<w:r>" + "<w:t>None</w:t>" * 200_000 + "</w:r>")),
        kit.word("<w:p/><!-- <a" + " r:x=" * 300_000 + " < -->"),
        kit.word(*[drawing(n // 2) for n in range(10_000)]),
        formula("[" * 400_000),
        formula('"' * 400_001),
    ],
    ids=["marks", "words", "relations", "drawings", "brackets", "quotes"],
)
def test_time_grows_no_faster_than_the_file(data: bytes) -> None:
    """Each would take hours if a step of the check went over the whole again for each part of it."""
    begun = time.process_time()

    eheys.check(data, name="x")

    assert time.process_time() - begun < 10


def test_entity_bomb_is_not_expanded() -> None:
    entities = '<!ENTITY a0 "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)
    )
    data = kit.changed(EXCEL, SHARED, ("?>", f"?><!DOCTYPE sst [{entities}]>"), (SAID, "&a9;"))

    assert "eheys-doctype" in codes(data)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([WORD, EXCEL]), st.data())
def test_any_bytes_are_judged_without_a_traceback(sound: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sound) - 1))
    put = data.draw(st.binary(max_size=6))
    skipped = data.draw(st.integers(0, 8))

    for finding in eheys.check(sound[:at] + put + sound[at + skipped :], name="x"):
        assert line(finding, "fi")


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([WORD, EXCEL]), st.data())
def test_any_part_may_say_anything(sound: bytes, data: st.DataObject) -> None:
    parts = w.parts(sound)
    name = data.draw(st.sampled_from(sorted(parts)))
    text = parts[name].decode()
    at = data.draw(st.integers(0, len(text)))
    put = data.draw(st.sampled_from(["", "<", "</", '"', "9" * 40, "-1", "&#0;", "<a/>", "٣", "R1C1", " r:id=''", "\x01"]))
    skipped = data.draw(st.integers(0, 30))

    for finding in eheys.check(w.zipped(parts | {name: text[:at] + put + text[at + skipped :]}), name="x"):
        assert line(finding, "fi")


# ------------------------------------------------------------------------------------------------ the command


def run(*words: object) -> Result:
    return CliRunner().invoke(main, ["eheys", *map(str, words)])


def test_folder_is_gone_through_and_every_fault_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "ehja.docx").write_bytes(WORD)
    (tmp_path / "a" / "rikki.docx").write_bytes(cell(""))
    (tmp_path / "rikki.xlsx").write_bytes(inline("None"))
    (tmp_path / "~$auki.docx").write_bytes(b"x")
    (tmp_path / "muu.txt").write_text("None", encoding="utf-8")

    result = run(tmp_path)

    assert 8 == result.exit_code
    assert 2 == len(result.stdout.splitlines())
    assert "Tiedostoja 3, viallisia 2. 2 virhettä\n" == result.stderr


def test_form_edited_in_word_is_no_fault_and_json_tells_what_is_unclean(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(kit.word('<w:p w:rsidR="00AA"/>', creator=SAID))

    result = run(tmp_path, "--json")

    told = [json.loads(row) for row in result.stdout.splitlines()]
    assert 0 == result.exit_code
    assert [("huomio", "eheys-metatieto", "")] * 2 == [(row["laji"], row["koodi"], row["kohta"]) for row in told]
    assert SAID not in result.output


def test_missing_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(cell(""))

    result = run(tmp_path / "ei-ole.docx", tmp_path / "a.docx", tmp_path / "a.docx")

    assert 8 == result.exit_code
    assert 2 == len(result.stdout.splitlines())


def test_folder_without_documents_is_not_told_to_be_sound(tmp_path: Path) -> None:
    result = run(tmp_path)

    assert 8 == result.exit_code
    assert "Kansiossa ei ole Word- eikä Excel-tiedostoja" in result.stderr
