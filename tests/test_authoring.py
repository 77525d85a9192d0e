"""A layout and the labels of the models become a Word template: controls, prompts, tables, header and footer."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from dataclasses import replace

import docx
import pytest
from lxml import etree

from lomake.fields import Malli
from lomake.language import FiSv, Language, sama
from lomake.tiedot.henkilo import Henkilö, Palvelu, Valmentaja
from lomake.tiedot.ote import Työnantajaote
from lomake.tiedot.profiili import Profiili
from lomake.tiedot.sopiminen import Sopimus
from lomake.tiedot.tyonhaku import Työnhakusuunnitelma
from lomake.word.authoring import build
from lomake.word.layout import (
    Allekirjoitukset,
    Allekirjoitus,
    Arvo,
    Asettelu,
    Kentät,
    Kirjattu,
    Kortit,
    Kysymys,
    Lause,
    Lohko,
    Luettelo,
    Ohje,
    Osio,
    Rasti,
    Rastit,
    Rivit,
    Ruudut,
    Sarake,
    Taulukkoruudut,
    Teksti,
    Tieto,
    Valinnat,
    Vastaus,
    Väliotsikko,
)
from lomake.word.pen import LayoutError, choice_tag

SCOPE: dict[str, type[Malli]] = {
    "asiakas": Henkilö,
    "palvelu": Palvelu,
    "valmentaja": Valmentaja,
    "suunnitelma": Työnhakusuunnitelma,
    "profiili": Profiili,
    "sopimus": Sopimus,
    "ote": Työnantajaote,
}
NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}
W = f"{{{NS['w']}}}"
NBSP = "\u00a0"

ALL_BLOCKS: tuple[Lohko, ...] = (
    Kentät(((Tieto("suunnitelma.päiväys", 40), Tieto("suunnitelma.syy")), (Tieto("suunnitelma.korvaa", 60),))),
    Kysymys(
        "suunnitelma.tavoite", sama("Millaista työtä etsit?"), kehote=sama("Kirjoita asiakkaan omin sanoin"), viivoja=5
    ),
    Vastaus("suunnitelma.opit", viivoja=4),
    Ohje(sama("Vähintään kolme askelta.")),
    Rivit(
        "suunnitelma.askeleet",
        (Sarake("mitä"), Sarake("kuka", 33), Sarake("milloin", 22)),
        rivejä=3,
        rivi=sama("Askel"),
    ),
    Rivit("profiili.vahvuudet", (Sarake("id", 18), Sarake("saakertoatyönantajalle", 30), Sarake("vahvuus"))),
    Kortit("profiili.työhistoria", ((Tieto("työnantaja"), Tieto("alkoi", 30)), (Tieto("suositus"),))),
    Väliotsikko(sama("Asiakirjat"), sama("Merkitse, missä vaiheessa kukin on.")),
    Taulukkoruudut(sama("Asiakirja"), ("suunnitelma.asiakirjat.cv", "suunnitelma.asiakirjat.portfolio")),
    Ruudut("profiili.tietolähteet", sarakkeita=4, muu="profiili.yhteenveto"),
    Ruudut("suunnitelma.kertominen", sanat={"ei kerrota": sama("ei kerrota mitään")}),
    Rastit((Rasti("profiili.opiskelutoive.haluaa", sama("Haluan opiskella & oppia.")),), sarakkeita=1),
    Lause((
        sama("Sovittu "),
        Arvo("suunnitelma.etuusneuvonta.sovittu"),
        sama(", "),
        Valinnat("profiili.opiskelutoive.haluaa"),
    )),
    Teksti(sama("Kiinteä kappale.")),
    Luettelo((sama("yksi"), sama("kaksi"))),
    Kirjattu("suunnitelma.kirjattu"),
)
SIGNED = Allekirjoitukset((Allekirjoitus("suunnitelma.allekirjoitukset.asiakas"),), kirjattu="suunnitelma.kirjattu")


def layout(*blocks: Lohko) -> Asettelu:
    return Asettelu(
        "koe", SCOPE, johdanto=sama("Johdanto."), osiot=(Osio(sama("Ensimmäinen"), blocks),), asiakasosa=None
    )


def made(asettelu: Asettelu, language: Language = "fi") -> bytes:
    return build(
        asettelu, otsikko="Koelomake", kicker="Lomake X", lyhenne="Koe", versio="1.0 / 11/2026", language=language
    )


def part(word: bytes, name: str = "document") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def found(root: etree._Element, path: str) -> list[etree._Element]:
    result = root.xpath(path, namespaces=NS)
    assert isinstance(result, list)
    return [item for item in result if isinstance(item, etree._Element)]


def control(word: bytes, tag: str) -> etree._Element:
    """Return the only control with the tag."""
    (one,) = (c for c in found(part(word), "//w:sdt") if tag == value(c, "w:sdtPr/w:tag"))
    return one


def value(element: etree._Element, path: str) -> str:
    """Return the w:val of the first element on the path; "" when there is none."""
    return next((str(e.get(f"{W}val")) for e in found(element, path)), "")


def text(element: etree._Element) -> str:
    return "".join(e.text or "" for e in found(element, ".//w:t"))


def controls(word: bytes) -> list[etree._Element]:
    """Return the controls of every part that is shown."""
    names = ("document", "header1", "header2", "footer1", "footer2")
    return [c for name in names for c in found(part(word, name), "//w:sdt")]


@pytest.fixture(scope="module")
def whole() -> bytes:
    return made(replace(layout(*ALL_BLOCKS), loppu=(SIGNED,), numerointi="A0"))


@pytest.mark.parametrize(
    ("block", "tag", "kind", "prompt"),
    [
        (Kentät(((Tieto("asiakas.sukunimi"),),)), "asiakas.sukunimi", "w:text", NBSP * 8),
        (Kentät(((Tieto("asiakas.sukunimi", kehote=sama("Virallinen")),),)), "asiakas.sukunimi", "", "Virallinen"),
        (Kentät(((Tieto("suunnitelma.päiväys"),),)), "suunnitelma.päiväys", "w:date", "p.k.vvvv"),
        (Kentät(((Tieto("suunnitelma.versio"),),)), "suunnitelma.versio", "w:text", NBSP * 8),
        (Kentät(((Tieto("suunnitelma.korvaa"),),)), "suunnitelma.korvaa", "w:text", NBSP * 8),
        (Kentät(((Tieto("suunnitelma.syy"),),)), "suunnitelma.syy", "w:dropDownList", "Valitse"),
        (Kentät(((Tieto("profiili.työaika.vähintään"),),)), "profiili.työaika.vähintään", "", "h/vko"),
        (Kysymys("suunnitelma.tavoite"), "suunnitelma.tavoite", "", NBSP * 8),
        (Rivit("profiili.toiveet", (Sarake("teksti"),), rivejä=1), "profiili.toiveet[].teksti", "w:text", NBSP * 6),
        (Rivit("profiili.toiveet", (Sarake("lisätty"),), rivejä=1), "profiili.toiveet[].lisätty", "w:date", NBSP * 6),
        (Lause((Arvo("asiakas.puhelin", 14),)), "asiakas.puhelin", "", NBSP * 14),
        (Lause((Arvo("suunnitelma.päiväys"),)), "suunnitelma.päiväys", "w:date", f"{NBSP * 4}p.k.vvvv{NBSP * 4}"),
    ],
)
def test_control_is_of_the_kind_of_its_field(block: Lohko, tag: str, kind: str, prompt: str) -> None:
    word = made(layout(block))

    written = control(word, tag)

    kinds = [k for k in ("w:text", "w:date", "w:dropDownList", "w14:checkbox") if found(written, f"w:sdtPr/{k}")]
    assert ([kind] if kind else []) == kinds
    assert prompt == text(written)
    assert found(written, "w:sdtPr/w:showingPlcHdr")
    assert "sdtLocked" == value(written, "w:sdtPr/w:lock")


def test_drop_down_has_the_choices_of_the_model_after_an_empty_one() -> None:
    word = made(layout(Rivit("suunnitelma.askeleet", (Sarake("kuka"),), rivejä=1)), language="sv")

    items = found(control(word, "suunnitelma.askeleet[].kuka"), "w:sdtPr/w:dropDownList/w:listItem")

    assert ["", "asiakas", "valmentaja", "yhdessä", "läheinen", "verkosto"] == [i.get(f"{W}value") for i in items]
    assert ["Välj …", "klienten", "coachen"] == [i.get(f"{W}displayText") for i in items][:3]


def test_box_of_a_choice_tells_its_question_and_choice() -> None:
    word = made(layout(Ruudut("profiili.vuorot", sama("Mitkä vuorot sopivat?"), sarakkeita=4)))

    box = control(word, "profiili.vuorot=aamu")

    assert "Mitkä vuorot sopivat: aamu" == value(box, "w:sdtPr/w:alias")
    assert "☐" == text(box)
    assert ["0"] == [c.get(f"{{{NS['w14']}}}val") for c in found(box, "w:sdtPr/w14:checkbox/w14:checked")]


def test_yes_or_no_is_two_boxes_and_one_box_in_a_row() -> None:
    word = made(
        layout(
            Ruudut("profiili.opiskelutoive.haluaa"),
            Rivit("profiili.vahvuudet", (Sarake("saakertoatyönantajalle"),), rivejä=1),
        )
    )

    tags = [value(c, "w:sdtPr/w:tag") for c in found(part(word), "//w:sdt[w:sdtPr/w14:checkbox]")]

    assert [
        "profiili.opiskelutoive.haluaa=kyllä",
        "profiili.opiskelutoive.haluaa=ei",
        "profiili.vahvuudet[].saakertoatyönantajalle",
    ] == tags


def test_muu_stands_on_a_line_of_its_own_with_its_text() -> None:
    word = made(layout(Ruudut("profiili.tietolähteet", sarakkeita=4, muu="profiili.yhteenveto")))

    lines = [text(p) for p in found(part(word), "//w:p[w:pPr/w:pStyle/@w:val='Ruuturivi4']")]

    assert 3 == len(lines)
    assert lines[-1].startswith(f"☐{NBSP * 2}muu,{NBSP}mikä: {NBSP}")


def test_rows_repeat_in_a_section_of_items() -> None:
    word = made(
        layout(Rivit("suunnitelma.askeleet", (Sarake("mitä"), Sarake("milloin", 22)), rivejä=3, rivi=sama("Askel")))
    )

    section = control(word, "suunnitelma.askeleet[]")

    assert "Askel" == value(section, "w:sdtPr/w15:repeatingSection/w15:sectionTitle")
    items = found(section, "w:sdtContent/w:sdt[w:sdtPr/w15:repeatingSectionItem]")
    assert 3 == len(items)
    assert not found(items[0], "w:sdtPr/w:lock")
    assert ["suunnitelma.askeleet[].mitä", "suunnitelma.askeleet[].milloin"] == [
        value(c, "w:sdtPr/w:tag") for c in found(items[0], ".//w:sdtContent//w:sdt")
    ]
    assert found(part(word), "//w:tbl/w:tr[1]/w:trPr/w:tblHeader")
    assert "Askeleet" == value(part(word), "//w:tbl/w:tblPr/w:tblCaption")


def test_head_of_a_column_tells_the_choices_and_the_form_of_a_date() -> None:
    columns = (Sarake("nimi"), Sarake("tapa", 34), Sarake("viimeistään", 26))
    word = made(layout(Rivit("suunnitelma.työnantajat", columns)))

    heads = [text(c) for c in found(part(word), "//w:tbl/w:tr[1]/w:tc")]

    assert ["Työnantaja", "Tapakäynti, puhelu, sähköposti, hakemus", "Viimeistäänp.k.vvvv"] == heads


def test_rows_of_fields_share_a_grid_and_a_short_row_ends_early() -> None:
    rows = ((Tieto("asiakas.tunnus", 40), Tieto("asiakas.sukunimi")), (Tieto("asiakas.puhelin", 100),))
    word = made(layout(Kentät(rows)))

    grid = [int(str(c.get(f"{W}w"))) for c in found(part(word), "//w:tblGrid/w:gridCol")]

    assert [2268, 3401, 3969] == grid
    assert [["", "2"], ["2"]] == [
        [value(c, "w:tcPr/w:gridSpan") for c in found(r, "w:tc")] for r in found(part(word), "//w:tr")
    ]
    assert "1" == value(part(word), "//w:tr[2]/w:trPr/w:gridAfter")


def test_blank_has_its_writing_lines_after_the_area() -> None:
    word = made(layout(Kysymys("suunnitelma.tavoite", viivoja=5)))

    styles = [value(p, "w:pPr/w:pStyle") for p in found(part(word), "/w:document/w:body/w:p")]

    assert ["Heading1", "Kysymys", "Vastausala"] + ["Kirjoitusviiva"] * 5 == styles[-8:]


def test_area_and_its_writing_lines_stay_on_one_page() -> None:
    word = made(layout(Kysymys("suunnitelma.tavoite", viivoja=3)))

    paragraphs = found(part(word), "/w:document/w:body/w:p")[-4:]

    assert [1, 1, 1, 0] == [len(found(p, "w:pPr/w:keepNext")) for p in paragraphs]


def test_two_areas_never_meet() -> None:
    word = made(layout(Kysymys("suunnitelma.tavoite", viivoja=0), Vastaus("suunnitelma.opit", viivoja=0)))

    styles = [value(p, "w:pPr/w:pStyle") for p in found(part(word), "/w:document/w:body/w:p")]

    assert ["Vastausala", "Vali", "Vastausala"] == styles[-3:]


def test_number_of_the_first_section_is_in_the_numbering() -> None:
    numbering = part(made(replace(layout(), numerointi="A0")), "numbering")

    assert "A%1" == value(numbering, "//w:lvl[w:pStyle/@w:val='Heading1']/w:lvlText")
    assert "0" == value(numbering, "//w:lvl[w:pStyle/@w:val='Heading1']/w:start")


def test_tags_and_aliases_are_short_enough_for_word(whole: bytes) -> None:
    for written in controls(whole):
        assert 1 <= len(value(written, "w:sdtPr/w:alias")) <= 64
        assert len(value(written, "w:sdtPr/w:tag")) <= 64


def test_ids_are_used_once(whole: bytes) -> None:
    ids = Counter(value(c, "w:sdtPr/w:id") for c in controls(whole))

    assert {1} == set(ids.values())
    assert all(0 < int(i) < 2**31 for i in ids)


def test_every_cell_ends_in_a_paragraph(whole: bytes) -> None:
    cells = found(part(whole), "//w:tc")

    assert cells
    assert all(f"{W}p" == c[-1].tag for c in cells)


def test_what_must_follow_a_last_table_is_too_low_to_begin_a_page() -> None:
    """Aino's support plan in Swedish had an empty fifth page."""
    signed = Kirjattu("suunnitelma.kirjattu")

    last = found(part(made(replace(layout(signed), loppu=(signed,)))), "//w:body/w:p")[-1]

    assert "20" == found(last, "w:pPr/w:spacing[@w:lineRule='exact']")[0].get(f"{W}line")
    assert "" == text(last)


def test_every_prompt_is_in_the_glossary(whole: bytes) -> None:
    used = {value(c, "w:sdtPr/w:placeholder/w:docPart") for c in controls(whole)} - {""}
    kept = [value(p, "w:docPartPr/w:name") for p in found(part(whole, "glossary/document"), "//w:docPart")]

    assert sorted(used) == sorted(kept)


def test_every_style_that_is_used_is_defined(whole: bytes) -> None:
    for place in ("", "glossary/"):
        defined = {str(s.get(f"{W}styleId")) for s in found(part(whole, f"{place}styles"), "//w:style")}
        used = {
            str(e.get(f"{W}val"))
            for name in (("document", "header1", "header2", "footer1", "footer2") if not place else ("document",))
            for e in found(part(whole, place + name), "//w:pStyle|//w:rStyle|//w:tblStyle")
        }

        assert used <= defined
    assert not found(part(whole, "glossary/styles"), "//w:numPr")


def test_same_layout_gives_the_same_bytes(whole: bytes) -> None:
    assert whole == made(replace(layout(*ALL_BLOCKS), loppu=(SIGNED,), numerointi="A0"))


def test_template_opens_in_python_docx(whole: bytes) -> None:
    opened = docx.Document(io.BytesIO(whole))

    assert "Koelomake" == opened.core_properties.title
    assert ["Lomake X", "Koelomake", "Johdanto.", "Ensimmäinen"] == [p.text for p in opened.paragraphs[:4]]


def test_header_and_footer_carry_the_mark_of_secrecy_and_the_clients_number(whole: bytes) -> None:
    tags = [value(c, "w:sdtPr/w:tag") for n in ("header1", "footer2") for c in found(part(whole, n), "//w:sdt")]

    assert [
        "palvelu.järjestäjä",
        "palvelu.yksikkö",
        "palvelu.salassapitoperuste",
        "asiakas.tunnus",
        "tuloste.merkintä",
    ] == tags
    assert "Työhönvalmennus · Koe, KoelomakeSalassa pidettävä" == text(part(whole, "header2"))
    assert text(part(whole, "footer1")).startswith("Koe · Versio 1.0 / 11/2026")


def test_paper_for_an_employer_tells_nothing_of_the_client_or_the_form() -> None:
    word = made(replace(layout(), ote=True))

    around = "".join(text(part(word, n)) for n in ("header1", "header2", "footer1", "footer2"))
    tags = {value(c, "w:sdtPr/w:tag") for c in controls(word)}
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        properties = archive.read("docProps/custom.xml").decode()

    assert {"ote.palvelunnimi", "tuloste.merkintä"} == tags
    assert "Salassa" not in around
    assert "Koe" not in around
    assert "koe" not in properties


def test_swedish_form_takes_labels_choices_and_language_from_the_model() -> None:
    question = Kysymys("suunnitelma.tavoite", FiSv("Mitä?", "Vad?"))
    word = made(layout(question, Kentät(((Tieto("suunnitelma.päiväys"),),)), Ruudut("suunnitelma.kertominen")), "sv")

    shown = text(part(word))

    assert "Vad?" in shown
    assert "Planens datum" in shown
    assert f"kontakt{NBSP}anonymt" in shown
    assert "sv-FI" == value(part(word, "styles"), "//w:docDefaults//w:lang")
    assert control(word, "suunnitelma.kertominen=yhteydenotto nimettömästi") is not None


def test_choice_too_long_for_a_tag_is_cut_to_a_beginning_that_tells_it_apart() -> None:
    path, shared = "sopimus.sitoumukset", "tulen sovittuihin tapaamisiin ja kerron muutoksista "
    choices = [f"{shared}heti", f"{shared}ajoissa", "kerron itse työnantajalle kaiken, mitä olemme yhdessä sopineet"]

    assert f"{path}=kerron itse työnantajalle kaiken, mitä olemm" == choice_tag(path, choices[2], choices)
    assert f"{path}=" == choice_tag(path, choices[0], choices)


def test_all_faults_of_a_layout_are_told_at_once() -> None:
    faulty = layout(
        Kysymys("suunnitelma.tavoitee"),
        Kentät(((Tieto("asiakas.tunnus", 100), Tieto("asiakas.sukunimi", 100)),)),
        Ruudut("suunnitelma.tavoite"),
        Ruudut("suunnitelma.kertominen", sanat={"kerrotaan": sama("kerrotaan")}),
        Kentät(((Tieto("suunnitelma.asiakirjat"),),)),
    )

    with pytest.raises(LayoutError) as caught:
        made(faulty)

    assert [
        "koe:",
        "suunnitelma.tavoitee: no such field, perhaps suunnitelma.tavoite",
        "columns [100, 100] take more than 170 mm",
        "suunnitelma.tavoite: not a field of choices",
        "suunnitelma.kertominen: no choice 'kerrotaan'",
        "suunnitelma.asiakirjat: a part of the tree, not one field",
    ] == [line.strip() for line in str(caught.value).splitlines()]
