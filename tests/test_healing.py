"""A template from which LibreOffice took the tags and the repeating sections: what the hidden bookmarks give back."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

import pytest
import wordkit as kit
from lxml import etree

from lomake import fill, resources
from lomake.errors import WordTemplateError
from lomake.fields import Kenttä, KylläEi, Malli, Teksti, Tunnus, Valinta
from lomake.forms import LOMAKKEET, Lomake
from lomake.language import FiSv
from lomake.word import bookmarks
from lomake.word.properties import Properties
from lomake.word.template import Template

PROPERTIES = Properties("Lomake", form="lomake", version="1.0", day=date(2026, 11, 20))
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


def K(nimi: str) -> Kenttä:
    return Kenttä(nimi, nimi)


class Tapa(Valinta):
    KIRJE = "kirjeellä, joka lähetetään kotiin", "brev"
    PUHELU = "puhelimella", "telefon"


class Toive(Malli):
    id: Annotated[Tunnus, K("Tunnus")]
    teksti: Annotated[Teksti, K("Toive")] = None
    tapa: Annotated[Tapa | None, K("Tapa")] = None


class Asiakas(Malli):
    sukunimi: Annotated[Teksti, K("Sukunimi")] = None
    suostuu: Annotated[KylläEi, K("Suostuu")] = None
    tapa: Annotated[Tapa | None, K("Tapa")] = None
    toiveet: Annotated[list[Toive], K("Toiveet")]
    esteet: Annotated[list[Toive], K("Esteet")]


SCOPE = {"asiakas": Asiakas}
BLANK: dict[str, Any] = {"sukunimi": "", "suostuu": None, "tapa": "", "toiveet": [], "esteet": []}
TOIVEET = [{"id": "t1", "teksti": "yksi", "tapa": ""}, {"id": "t2", "teksti": "kaksi", "tapa": ""}]


def marked(control: str, tag: str = "", number: int = 1) -> str:
    """Return a control with our bookmark round it, as the default templates have it."""
    tag = tag or re.findall(r'<w:tag w:val="([^"]*)"', control)[0]
    name = bookmarks.name(tag, number)
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{control}<w:bookmarkEnd w:id="{number}"/>'


def lost(tag: str, number: int = 1, *, prompt: str = kit.PROMPT, kind: str = "") -> str:
    """Return a control of a field as LibreOffice writes it: no tag, the bookmark's beginning inside."""
    content = kit.run("☐") if kind == kit.CHECKBOX else kit.run(prompt)
    start, end = marked("|", tag, number).split("|")
    return kit.sdt(start + content, kind=kind, id=None) + end


def lost_row(path: str, *keys: str, number: int = 1) -> str:
    """Return a row with the fields of a list, a cell for each."""
    return kit.tr(*(kit.tc(kit.p(lost(f"{path}[].{key}", number + n))) for n, key in enumerate(keys)))


def compiled(*blocks: str, **parts: Any) -> Template:
    return Template.compile(kit.docx(*blocks, **parts), SCOPE, name="pohja.docx")


def filled(*blocks: str, **asiakas: Any) -> bytes:
    return compiled(*blocks).render({"asiakas": BLANK | asiakas}, PROPERTIES)


def as_libreoffice_saves(data: bytes) -> bytes:
    """Return a template as LibreOffice 7.4 leaves it, as far as its controls go."""
    parts = kit.parts(data)
    for name, xml in parts.items():
        if not re.match(r"word/(document|header\d|footer\d)\.xml", name):
            continue
        root = etree.fromstring(xml)
        for control in list(root.iter(f"{kit.W}sdt")):
            properties, content = control[0], control[1]
            for gone in ("rPr", "alias", "tag", "id", "lock"):
                for element in properties.findall(f"{kit.W}{gone}"):
                    properties.remove(element)
            parent, start = control.getparent(), control.getprevious()
            assert parent is not None
            if start is not None and start.tag == f"{kit.W}bookmarkStart":
                content.insert(0, start)
            else:
                for child in list(content):
                    control.addprevious(child)
                parent.remove(control)
        parts[name] = etree.tostring(root)
    return kit.zipped(parts)


@pytest.mark.parametrize("lomake", LOMAKKEET, ids=lambda lomake: lomake.tunnus)
def test_every_field_and_section_of_a_default_template_is_given_back(lomake: Lomake) -> None:
    data = resources.find(f"templates_docx/fi/{lomake.tunnus}.docx").read_bytes()

    before = fill.compile_template(data, lomake, "ennen.docx")
    after = fill.compile_template(as_libreoffice_saves(data), lomake, "jälkeen.docx")

    assert before.fields == after.fields
    blanks = [fill.blank(template, lomake, date(2026, 11, 20)) for template in (before, after)]
    assert [c.tag for c in kit.seen(blanks[0])] == [c.tag for c in kit.seen(blanks[1])]


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("asiakas.sukunimi", ""),
        ("asiakas.suostuu", kit.CHECKBOX),
        ("asiakas.suostuu=ei", kit.CHECKBOX),
        ("asiakas.tapa", kit.DROPDOWN),
        ("asiakas.tapa=puhelimella", kit.CHECKBOX),
        ("asiakas.tapa=kirjeellä, joka", kit.CHECKBOX),
    ],
)
@pytest.mark.parametrize("part", ["body", "header"])
def test_tag_is_given_back_by_the_bookmark_inside_or_before_the_control(tag: str, kind: str, part: str) -> None:
    inside = kit.p("Alku ", lost(tag, 1, kind=kind), kit.run(" väli "), lost("asiakas.sukunimi", 2))
    before = kit.p(marked(kit.sdt(kit.run("☐"), kind=kind), tag))

    for block in (inside, before):
        template = compiled(block) if part == "body" else compiled(headers=(block,))
        assert tag in [control.tag for control in kit.seen(template.blank(PROPERTIES))]


def test_control_without_a_bookmark_and_a_persons_own_bookmark_are_left_alone() -> None:
    own = '<w:bookmarkStart w:id="9" w:name="oma"/>' + kit.run("x") + '<w:bookmarkEnd w:id="9"/>'
    block = kit.p(kit.sdt(kit.run("käsin")), own, lost("asiakas.sukunimi"))

    data = filled(block, sukunimi="Mallila")

    assert ["", "asiakas.sukunimi"] == [control.tag for control in kit.seen(data)]
    assert ["oma", bookmarks.name("asiakas.sukunimi", 2)] == names(data)


def test_control_copied_in_libreoffice_is_the_same_field() -> None:
    copied = lost("asiakas.sukunimi").replace('_1"', '_1_Copy_1"')

    assert {"asiakas.sukunimi"} == compiled(kit.p(copied)).fields


def test_bookmark_whose_control_is_gone_does_not_name_the_next_one() -> None:
    start, end = marked("|", "asiakas.sukunimi", 1).split("|")
    block = kit.p(f"{start}{end}" + lost("asiakas.tapa", 2), kit.sdt(kit.run("käsin")))

    assert {"asiakas.tapa"} == compiled(block).fields


def test_tag_that_is_there_counts_more_than_the_bookmark() -> None:
    block = kit.p(marked(kit.text("asiakas.tapa"), "asiakas.sukunimi"))

    assert {"asiakas.tapa"} == compiled(block).fields


def test_tag_that_no_field_has_is_told_with_its_place() -> None:
    row = kit.tr("a", kit.tc(kit.p(lost("asiakas.poistettu"))))

    with pytest.raises(WordTemplateError) as caught:
        compiled(kit.p(lost("asiakas.sukunimi", 2)), kit.tbl(row))

    (finding,) = caught.value.findings
    assert "pohja-tunniste-kadonnut" == finding.code
    assert FiSv("taulukko 1, rivi 1, solu 2", "tabell 1, rad 1, cell 2") == finding.details["paikka"]


def test_bookmarks_stay_in_a_blank_and_a_filled_form_has_them_round_every_field() -> None:
    block = kit.p(marked(kit.text("asiakas.sukunimi"), number=1), kit.text("asiakas.tapa"))
    rows = kit.tbl(kit.section("asiakas.toiveet[]", kit.tr(kit.tc(kit.p(kit.text("asiakas.toiveet[].teksti"))))))

    assert [bookmarks.name("asiakas.sukunimi", 1)] == names(compiled(block, rows).blank(PROPERTIES))
    data = filled(block, rows, toiveet=[TOIVEET[0], TOIVEET[1] | {"id": "työ-2"}])
    xml = kit.parts(data)["word/document.xml"].decode()
    starts, ends = (re.findall(rf'<w:bookmark{word} w:id="(\d+)"', xml) for word in ("Start", "End"))
    assert starts == ends
    assert len(set(starts)) == 4
    marks = [bookmarks.mark_in(start) for start in etree.fromstring(xml.encode()).iter(f"{kit.W}bookmarkStart")]
    toive = bookmarks.digest("asiakas.toiveet[].teksti")
    fields = [bookmarks.Mark(bookmarks.digest(tag)) for tag in ("asiakas.sukunimi", "asiakas.tapa")]
    assert [*fields, bookmarks.Mark(toive, "t1"), bookmarks.Mark(toive, "työ-2")] == marks
    assert max(map(len, names(data))) <= 40
    assert not set("-. ") & set("".join(names(data)))


def test_form_that_never_comes_back_has_no_bookmarks_of_ours() -> None:
    block = kit.p(marked(kit.text("asiakas.sukunimi"), number=1))

    template = Template.compile(kit.docx(block), SCOPE, name="pohja.docx", returns=False)

    assert [] == names(template.render({"asiakas": BLANK}, PROPERTIES))


def test_default_template_has_a_bookmark_of_its_own_for_each_field_control() -> None:
    for lomake in LOMAKKEET:
        data = resources.find(f"templates_docx/fi/{lomake.tunnus}.docx").read_bytes()

        kept = [name for part in kit.parts(data) for name in names(data, part) if part.endswith(".xml")]

        tagged = [c.tag for c in kit.seen(data) if c.tag and not c.tag.endswith("[]")]
        assert len(tagged) == len(kept) == len(set(kept))
        assert sorted(map(bookmarks.digest, tagged)) == sorted(name.split("_")[2] for name in kept)
        assert max(map(len, kept)) <= 40


def names(data: bytes, part: str = "word/document.xml") -> list[str]:
    return re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]*)"', kit.parts(data)[part].decode())


# ------------------------------------------------------------------------------------------------ repeating sections


def test_rows_of_a_list_become_a_section_again() -> None:
    table = kit.tbl(kit.tr("Toive", "Tapa"), *(lost_row("asiakas.toiveet", "teksti", "tapa", number=n) for n in (1, 3)))

    answers = kit.answers(filled(table, toiveet=TOIVEET))

    assert {
        "asiakas.toiveet[t1].teksti": "yksi", "asiakas.toiveet[t1].tapa": "",
        "asiakas.toiveet[t2].teksti": "kaksi", "asiakas.toiveet[t2].tapa": "",
    } == answers  # fmt: skip
    assert [("asiakas.toiveet[]", 2)] == items(compiled(table))


def test_tags_that_stayed_without_their_section_get_one_too() -> None:
    """Newer versions of LibreOffice keep the tags."""
    row = kit.tr(kit.tc(kit.p(marked(kit.text("asiakas.toiveet[].teksti")))))

    assert ["yksi", "kaksi"] == list(kit.answers(filled(kit.tbl(row), toiveet=TOIVEET)).values())


def test_card_of_many_rows_keeps_its_spacer_and_what_follows_the_list_stays_outside() -> None:
    card = [
        row
        for n in (1, 3)
        for row in (
            lost_row("asiakas.toiveet", "teksti", number=n),
            lost_row("asiakas.toiveet", "tapa", number=n + 1),
            kit.tr(kit.tc(kit.p()), height=140, rule="exact"),
        )
    ]
    table = kit.tbl(kit.tr("Otsikko"), *card, kit.tr("Yhteensä"), kit.tr(kit.tc(kit.p(lost("asiakas.sukunimi", 9)))))

    data = filled(table, toiveet=TOIVEET, sukunimi="Mallila")

    assert [("asiakas.toiveet[]", 2)] == items(compiled(table))
    assert ["Otsikko", "yksi", kit.PROMPT, "", "kaksi", kit.PROMPT, "", "Yhteensä", "Mallila"] == kit.lines(data)


def test_two_lists_in_one_table_become_two_sections() -> None:
    table = kit.tbl(
        lost_row("asiakas.toiveet", "teksti", number=1),
        lost_row("asiakas.esteet", "teksti", number=2),
        lost_row("asiakas.esteet", "teksti", number=3),
    )

    assert [("asiakas.toiveet[]", 1), ("asiakas.esteet[]", 2)] == items(compiled(table))


def items(template: Template) -> list[tuple[str, int]]:
    """Return the sections of the blank: the tag, and how many items it has."""
    root = etree.fromstring(kit.parts(template.blank(PROPERTIES))["word/document.xml"])
    found = []
    for kind in root.iter(f"{W15}repeatingSection"):
        section = next(kind.iterancestors(f"{kit.W}sdt"))
        tag = section[0].find(f"{kit.W}tag")
        assert tag is not None
        found.append((tag.get(f"{kit.W}val", ""), len(section[1])))
    return found


# ------------------------------------------------------------------------------------------------ what comes along


def test_control_that_libreoffice_puts_round_a_cells_paragraphs_is_taken_away() -> None:
    ghost = kit.sdt(kit.p(lost("asiakas.sukunimi")), alias="Jäänne")
    mine = kit.sdt(kit.p("Oma ohje"), alias="Oma")

    data = filled(kit.tbl(kit.tr(kit.tc(ghost), kit.tc(mine))), sukunimi="Mallila")

    assert ["asiakas.sukunimi", ""] == [control.tag for control in kit.seen(data)]
    assert ["Mallila", "Oma ohje"] == [control.text for control in kit.seen(data)]


def test_check_box_with_an_empty_run_before_its_character_shows_one_character() -> None:
    box = lost("asiakas.suostuu", kind=kit.CHECKBOX).replace(kit.run("☐"), "<w:r/>" + kit.run("☐"))

    (control,) = kit.seen(filled(kit.p(box), suostuu=True))

    assert ("☒", True) == (control.text, control.checked)


@pytest.mark.parametrize(("prompt", "empty"), [("\u00a0" * 8, True), ("oma teksti", False)])
def test_prompt_of_spaces_is_a_prompt_again(prompt: str, empty: bool) -> None:
    (control,) = kit.seen(compiled(kit.p(lost("asiakas.sukunimi", prompt=prompt))).blank(PROPERTIES))

    assert (empty, prompt) == (control.empty, control.text)


def test_answer_in_a_sentence_is_underlined_again() -> None:
    control = lost("asiakas.sukunimi").replace("<w:r>", '<w:r><w:rPr><w:rStyle w:val="Kehoteviivalla"/></w:rPr>')

    (seen,) = kit.seen(filled(kit.p(control), sukunimi="Mallila"))

    assert '<w:r><w:rPr><w:rStyle w:val="Tyttkohta"/></w:rPr>' in seen.xml
    assert "Kehoteviivalla" not in seen.xml
