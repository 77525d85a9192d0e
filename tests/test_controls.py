"""What lomake.word.controls says of the controls of a part, wherever Word may put one."""

from __future__ import annotations

import pytest
import wordkit as kit
from lxml import etree

from lomake.word import controls as sdt
from lomake.word import switching
from lomake.word.controls import Kind, Level


def part(*blocks: str) -> etree._Element:
    return etree.fromstring(kit.part_xml("body", "".join(blocks)).encode())


def only(*blocks: str) -> sdt.Control:
    (control,) = sdt.controls(part(*blocks))
    return control


@pytest.mark.parametrize(
    ("block", "level"),
    [
        (kit.p(kit.text("a")), Level.RUN),
        (kit.sdt(kit.p("x"), tag="a"), Level.BLOCK),
        (kit.tbl(kit.tr(kit.sdt(kit.tc("x"), tag="a"))), Level.CELL),
        (kit.tbl(kit.sdt(kit.tr("x"), tag="a")), Level.ROW),
    ],
    ids=["run", "block", "cell", "row"],
)
def test_control_is_found_on_each_level(block: str, level: Level) -> None:
    control = only(block)

    assert (control.tag, control.level) == ("a", level)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("", Kind.RICH),
        ("<w:richText/>", Kind.RICH),
        (kit.PLAIN, Kind.PLAIN),
        (kit.DATE, Kind.DATE),
        (kit.DROPDOWN, Kind.DROPDOWN),
        (kit.COMBOBOX, Kind.COMBOBOX),
        (kit.CHECKBOX, Kind.CHECKBOX),
        ("<w15:repeatingSection/>", Kind.SECTION),
        ("<w15:repeatingSectionItem/>", Kind.ITEM),
        ("<w:picture/>", Kind.OTHER),
        ("<w:docPartObj/>", Kind.OTHER),
    ],
)
def test_kind_of_control(kind: str, expected: Kind) -> None:
    assert only(kit.p(kit.sdt(kit.run("x"), kind=kind))).kind is expected


def test_control_tells_its_tag_alias_and_id() -> None:
    control = only(kit.p(kit.sdt(kit.run("x"), tag="asiakas.sukunimi", alias="Sukunimi", id=12)))

    assert (control.tag, control.alias, control.id) == ("asiakas.sukunimi", "Sukunimi", "12")


def test_control_without_properties_has_empty_ones() -> None:
    control = only(kit.p("<w:sdt><w:sdtContent/></w:sdt>"))

    assert (control.tag, control.alias, control.id, control.kind) == ("", "", "", Kind.RICH)


@pytest.mark.parametrize(
    ("content", "empty"),
    [
        ("", True),
        ("<w:r/>", True),
        ("<w:r><w:t></w:t></w:r>", True),
        (kit.run("\u00a0"), False),
        ("<w:r><w:sym w:char='F0A8'/></w:r>", False),
    ],
)
def test_control_that_shows_nothing_is_empty(content: str, empty: bool) -> None:
    assert sdt.is_empty(only(kit.p(kit.sdt(content)))) is empty


def test_outer_control_comes_before_inner_and_items_are_in_order() -> None:
    root = part(kit.tbl(kit.section("lista[]", kit.tr("yksi"), kit.tr("kaksi"))))

    section, *items = sdt.controls(root)

    assert [Kind.SECTION, Kind.ITEM, Kind.ITEM] == [section.kind, *(item.kind for item in items)]
    assert [item.element for item in items] == [item.element for item in sdt.items(section)]
    assert {Level.ROW} == {control.level for control in (section, *items)}


def test_check_box_has_its_own_glyphs() -> None:
    own = kit.CHECKBOX.replace("2612", "2611")

    assert sdt.glyphs(only(kit.p(kit.sdt(kit.run("☐"), kind=own)))) == ("☑", "☐")


@pytest.mark.parametrize(
    ("blocks", "count"),
    [
        ((kit.p(kit.text("a")), kit.p(style="Kirjoitusviiva"), kit.p(style="Kirjoitusviiva"), kit.p("loppu")), 2),
        ((kit.p(kit.text("a")), kit.p("väli"), kit.p(style="Kirjoitusviiva")), 0),
        ((kit.sdt(kit.p("x"), tag="a"), kit.p(style="Kirjoitusviiva")), 1),
        ((kit.tbl(kit.tr(kit.tc(kit.p(kit.text("a")), kit.p(style="Kirjoitusviiva")))),), 1),
        ((kit.tbl(kit.tr(kit.sdt(kit.tc("x"), tag="a"))), kit.p(style="Kirjoitusviiva")), 0),
    ],
    ids=["after its paragraph", "not further on", "after a block", "in a cell", "not after a table"],
)
def test_writing_lines_are_those_that_directly_follow(blocks: tuple[str, ...], count: int) -> None:
    assert len(sdt.writing_lines(only(*blocks))) == count


def test_missing_id_is_written_where_word_writes_it() -> None:
    root = part(kit.p(kit.sdt(kit.run("x"), tag="a", kind=kit.PLAIN, id=None)))

    switching.set_ids(root, "5")

    properties = next(sdt.controls(root)).properties
    assert [etree.QName(child).localname for child in properties] == ["tag", "id", "text"]
