"""A template filled, and a template with faults: one test for each rule."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

import pytest
import wordkit as kit
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lxml import etree

from lomake import messages
from lomake.errors import WordTemplateError
from lomake.fields import Kenttä, KylläEi, Luku, Malli, Pitkä, Pvm, Päivät, Teksti, Tunnus, Valinta
from lomake.language import FiSv, in_language
from lomake.word.answers import UNTICKED, Base
from lomake.word.properties import Properties, property_parts, read_properties
from lomake.word.template import Template

DAY = date(2026, 11, 20)
BODY = "leipäteksti"
PROPERTIES = Properties("Lomake & muut", form="lomake", version="1.0", day=DAY)


def K(nimi: str) -> Kenttä:
    return Kenttä(nimi, nimi)


class Tärkeys(Valinta):
    EHDOTON = "ehdoton", "absolut"
    TÄRKEÄ = "tärkeä", "viktig"
    TOIVE = "toive", "önskemål"


class Sitoumus(Valinta):
    TULEN = "tulen sovittuihin tapaamisiin", "kommer"
    KERRON = 'kerron, kun "jokin" muuttuu & <heti>', "berättar"


class Arvio(Malli):
    perustelu: Annotated[Teksti, K("Perustelu")] = None


class Toive(Malli):
    id: Annotated[Tunnus, K("Tunnus")]
    teksti: Annotated[Teksti, K("Toive")] = None
    tärkeys: Annotated[Tärkeys | None, K("Tärkeys")] = None
    arvio: Annotated[Arvio, K("Arvio")] = Arvio()
    piilossa: Annotated[KylläEi, K("Piilossa")] = None


class Askel(Malli):
    mitä: Annotated[Teksti, K("Mitä")] = None
    toiveet: Annotated[list[Toive], K("Toiveet")]


class Asiakas(Malli):
    sukunimi: Annotated[Teksti, K("Sukunimi")] = None
    tavoite: Annotated[Pitkä, K("Tavoite")] = None
    syntynyt: Annotated[Pvm, K("Syntymäaika")] = None
    tunnit: Annotated[Luku, K("Tunnit")] = None
    suostuu: Annotated[KylläEi, K("Suostuu")] = None
    tärkeys: Annotated[Tärkeys | None, K("Tärkeys")] = None
    sitoumukset: Annotated[list[Sitoumus], K("Sitoumukset")]
    päivät: Annotated[Päivät, K("Päivät")]
    toiveet: Annotated[list[Toive], K("Toiveet")]
    askeleet: Annotated[list[Askel], K("Askeleet")]


SCOPE = {"asiakas": Asiakas}
BLANK: dict[str, Any] = {
    "sukunimi": "", "tavoite": "", "syntynyt": "", "tunnit": "", "suostuu": None, "tärkeys": "", "sitoumukset": [],
    "päivät": [], "toiveet": [], "askeleet": [],
}  # fmt: skip


def view(**asiakas: Any) -> dict[str, Any]:
    return {"asiakas": BLANK | asiakas}


def toive(tunnus: str, teksti: str = "", **muu: Any) -> dict[str, Any]:
    return {"id": tunnus, "teksti": teksti, "tärkeys": "", "arvio": {"perustelu": ""}, "piilossa": None} | muu


def compiled(*blocks: str, **parts: Any) -> Template:
    return Template.compile(kit.docx(*blocks, **parts), SCOPE, name="pohja.docx")


def filled(*blocks: str, **asiakas: Any) -> bytes:
    return compiled(*blocks).render(view(**asiakas), PROPERTIES)


def only(data: bytes) -> kit.Seen:
    (control,) = kit.seen(data)
    return control


def faults(*blocks: str, **parts: Any) -> list[tuple[str, str, str, str, str]]:
    with pytest.raises(WordTemplateError) as caught:
        compiled(*blocks, **parts)
    details = ((finding.code, finding.details) for finding in caught.value.findings)
    shown = [(code, {name: in_language(words, "fi") for name, words in held.items()}) for code, held in details]
    return [(code, d["osa"], d["paikka"], d["tunniste"], d["ehdotus"]) for code, d in shown]


def fault(*blocks: str, **parts: Any) -> tuple[str, str, str, str, str]:
    (one,) = faults(*blocks, **parts)
    return one


# ------------------------------------------------------------------------------------------------ values and prompts


ODD = "Äijä & Kumpp. <b> \"'{{ x }}{% y %}{_{ ]]> #}"
KINDS = {
    "teksti": kit.PLAIN, "rikas": "", "päivä": kit.DATE, "pudotus": kit.DROPDOWN, "yhdistelmä": kit.COMBOBOX,
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("value", [ODD, "eka\ntoka\n\nneljäs", "sarake\ttoinen", "  reunat  ", "\n", "0"])
def test_value_arrives_exactly_as_it_is(kind: str, value: str) -> None:
    control = only(filled(kit.p(kit.text("asiakas.sukunimi", kind=kind)), sukunimi=value))

    assert (value, False) == (control.text, control.empty)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_empty_value_leaves_exactly_the_prompt(kind: str) -> None:
    control = kit.text("asiakas.sukunimi", kind=kind, prompt="Kirjoita\u00a0nimi ")

    data = filled(kit.p(control))

    assert only(data).empty
    assert _bare(only(data).xml) == _bare(control)


def _bare(xml: str) -> str:
    """Return a control's XML without name spaces and its number."""
    return re.sub(r' xmlns:\w+="[^"]*"|<w:id [^>]*>', "", xml)


BLOCKS = {
    "run": kit.p(kit.sdt(kit.run("Kehote", "PlaceholderText"), tag="asiakas.sukunimi", prompt=True)),
    "block": kit.sdt(kit.p(kit.run("Kehote"), style="Vastausala"), tag="asiakas.sukunimi", prompt=True),
    "cell": kit.tbl(kit.tr(kit.sdt(kit.tc(kit.p("Kehote", style="Solu")), tag="asiakas.sukunimi", prompt=True), "b")),
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_control_is_filled_on_each_level(block: str) -> None:
    full, empty = filled(block, sukunimi="a\n& b"), filled(block)

    assert ("a\n& b", False) == (only(full).text, only(full).empty)
    assert ("Kehote", True) == (only(empty).text, only(empty).empty)
    assert len(kit.lines(full)) == len(kit.lines(empty))


@pytest.mark.parametrize("name", ["block", "cell"])
def test_paragraph_style_stays_when_a_whole_paragraph_is_answered(name: str) -> None:
    assert f'w:val="{"Vastausala" if name == "block" else "Solu"}"' in only(filled(BLOCKS[name], sukunimi="x")).xml


def test_answer_has_the_controls_own_style_and_not_the_prompts() -> None:
    xml = only(filled(kit.p(kit.text("asiakas.sukunimi", style="Vastaus")), sukunimi="Mallila")).xml

    assert xml.count('<w:rStyle w:val="Vastaus"/>') == 2
    assert "PlaceholderText" not in xml
    assert "showingPlcHdr" not in xml


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("suostuu", True, "kyllä"),
        ("suostuu", False, "ei"),
        ("suostuu", None, ""),
        ("sitoumukset", ["a", "b & c"], "a, b & c"),
        ("sitoumukset", [], ""),
    ],
)
def test_value_is_printed_by_its_kind(field: str, value: object, shown: str) -> None:
    data = filled(kit.p(kit.text(f"asiakas.{field}")), **{field: value})

    assert {f"asiakas.{field}": shown} == kit.answers(data)


@pytest.mark.parametrize(
    ("value", "day"),
    [("26.1.2026", "2026-01-26T00:00:00Z"), ("8.2014", None), ("", None), ("31.2.2026", None), ("ensi viikolla", None)],
)
def test_date_control_has_a_full_date_only_for_a_whole_day(value: str, day: str | None) -> None:
    stale = kit.DATE.replace("<w:date>", '<w:date w:fullDate="2020-01-01T00:00:00Z">')

    control = only(filled(kit.p(kit.text("asiakas.syntynyt", kind=stale)), syntynyt=value))

    assert (day, value == "") == (control.full_date, control.empty)


def test_list_items_are_left_alone() -> None:
    xml = only(filled(kit.p(kit.text("asiakas.tärkeys", kind=kit.DROPDOWN)), tärkeys="toive")).xml

    assert kit.DROPDOWN in xml


@pytest.mark.parametrize(
    ("tag", "value", "checked"),
    [
        ("asiakas.suostuu", True, True),
        ("asiakas.suostuu", False, False),
        ("asiakas.suostuu", None, False),
        ("asiakas.suostuu=kyllä", True, True),
        ("asiakas.suostuu=ei", False, True),
        ("asiakas.suostuu=ei", None, False),
        ("asiakas.tärkeys=tärkeä", "tärkeä", True),
        ("asiakas.tärkeys=tä", "tärkeä", True),
        ("asiakas.tärkeys=tä", "toive", False),
        ("asiakas.tärkeys=tä", "", False),
        ("asiakas.sitoumukset=kerron", ['kerron, kun "jokin" muuttuu & <heti>'], True),
        ("asiakas.sitoumukset=kerron", ["tulen sovittuihin tapaamisiin"], False),
    ],
)
def test_check_box_has_state_and_glyph(tag: str, value: object, checked: bool) -> None:
    field = tag.removeprefix("asiakas.").partition("=")[0]

    control = only(filled(kit.p(kit.check(tag)), **{field: value}))

    assert (tag, checked, "☒" if checked else "☐") == (control.tag, control.checked, control.text)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("0058", "X"), ("0026", "&"), ("007B", "{"), ("F0FE", "\uf0fe"),
        ("X", "☒"), ("0001", "☒"), ("d800", "☒"), ("", "☒"),
    ],
)  # fmt: skip
def test_check_box_shows_its_own_glyph_or_words_own(code: str, shown: str) -> None:
    box = kit.check("asiakas.suostuu").replace('w14:val="2612"', f'w14:val="{code}"')

    assert shown == only(filled(kit.p(box), suostuu=True)).text


def test_bound_store_is_let_go_since_word_would_show_it_instead() -> None:
    bound = kit.text("asiakas.sukunimi", kind='<w:dataBinding w:xpath="/x" w:storeItemID="{1}"/><w:text/>')

    assert "dataBinding" not in only(filled(kit.p(bound), sukunimi="Mallila")).xml


def test_control_without_a_tag_is_left_alone() -> None:
    control = kit.sdt(kit.run("toisen lisäosan"), kind="<w:text/>", alias="oma")

    assert _bare(control) == _bare(only(filled(kit.p(control))).xml)


def test_same_tag_in_header_body_and_footer_is_filled_everywhere_with_ids_of_their_own() -> None:
    one = kit.p(kit.text("asiakas.sukunimi"))
    template = compiled(one, one, headers=(one, one), footers=(one,))

    controls = kit.seen(template.render(view(sukunimi="Mallila"), PROPERTIES))

    assert ["Mallila"] * 5 == [control.text for control in controls]
    assert len({control.id for control in controls}) == 5
    assert all(0 < int(control.id) < 2**31 for control in controls)
    assert template.fields == {"asiakas.sukunimi"}


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"], include_characters="\n\t{}%_&<>]"), min_size=1)


@given(value=TEXTS)
@settings(max_examples=60, deadline=None)
def test_any_text_in_any_control_is_read_back_exactly(value: str) -> None:
    assume(value not in _FIXED)  # what the template itself says would be counted too
    data = _EVERY_KIND.render(view(sukunimi=value, toiveet=[toive("t1", value)]), PROPERTIES)

    answers = kit.answers(data)
    assert (value, value) == (answers["asiakas.sukunimi"], answers["asiakas.toiveet[t1].teksti"])
    assert kit.lines(data).count(value) == len(KINDS) + len(BLOCKS) + 2


ROWS = kit.tbl(
    kit.tr("Toive", "Tärkeä"),
    kit.section(
        "asiakas.toiveet[]",
        *[kit.tr(kit.tc(kit.p(kit.text("asiakas.toiveet[].teksti"))),
                 kit.tc(kit.p(kit.check("asiakas.toiveet[].tärkeys=tä"))), height=510)] * 3,
    ),
)  # fmt: skip
_EVERY_KIND = compiled(
    *(kit.p(kit.text("asiakas.sukunimi", kind=kind)) for kind in KINDS.values()),
    *BLOCKS.values(),
    "{{ asiakas.sukunimi }}",
    ROWS,
)
_FIXED = set(kit.lines(_EVERY_KIND.render(view(), PROPERTIES)))


# ------------------------------------------------------------------------------------------------ rows


def test_rows_carry_their_id_and_section_keeps_its_tag() -> None:
    data = filled(ROWS, toiveet=[toive("t1", "kahvila", tärkeys="tärkeä"), toive("t7", "varasto")])

    assert {
        "asiakas.toiveet[t1].teksti": "kahvila",
        "asiakas.toiveet[t1].tärkeys=tä": True,
        "asiakas.toiveet[t7].teksti": "varasto",
        "asiakas.toiveet[t7].tärkeys=tä": False,
    } == kit.answers(data)
    assert "asiakas.toiveet[]" in [control.tag for control in kit.seen(data)]
    assert len({control.id for control in kit.seen(data)}) == len(kit.seen(data)) == 1 + 2 * 3


def test_rows_without_ids_carry_their_number() -> None:
    row = kit.tr(kit.tc(kit.p(kit.text("asiakas.askeleet[].mitä"))))

    data = filled(kit.tbl(kit.section("asiakas.askeleet[]", row)), askeleet=[{"mitä": "soitto"}, {"mitä": ""}])

    assert {"asiakas.askeleet[1].mitä": "soitto", "asiakas.askeleet[2].mitä": ""} == kit.answers(data)


def test_no_rows_leave_one_empty_item_as_in_the_template() -> None:
    data = filled(ROWS)

    assert {"asiakas.toiveet[].teksti": "", "asiakas.toiveet[].tärkeys=tä": False} == kit.answers(data)
    assert ["Toive", "Tärkeä", kit.PROMPT, "☐"] == kit.lines(data)


def test_card_of_several_rows_repeats_as_a_whole() -> None:
    card = (
        kit.tr(kit.tc(kit.p(kit.text("asiakas.toiveet[].teksti"))), height=700)
        + kit.tr(kit.tc(kit.p(kit.text("asiakas.toiveet[].arvio.perustelu"))), height=700)
        + kit.tr("", height=140, rule="exact")
    )
    data = filled(
        kit.tbl(kit.section("asiakas.toiveet[]", card), style="Kentat"),
        toiveet=[toive("t1", "a", arvio={"perustelu": "b"}), toive("t2", "c", arvio={"perustelu": "d"})],
    )

    assert ["a", "b", "", "c", "d", ""] == kit.lines(data)
    assert ["140", "140"] == _heights(data)


def test_paragraphs_repeat_too_with_their_writing_lines() -> None:
    lines = kit.p(kit.text("asiakas.toiveet[].teksti")) + kit.p("viiva", style="Kirjoitusviiva")

    data = filled(kit.section("asiakas.toiveet[]", lines), toiveet=[toive("t1", "a"), toive("t2", "")])

    assert ["a", kit.PROMPT, "viiva"] == kit.lines(data)


def test_row_may_hold_fields_from_outside_the_list() -> None:
    row = kit.tr(kit.tc(kit.p(kit.text("asiakas.toiveet[].teksti"))), kit.tc(kit.p(kit.text("asiakas.sukunimi"))))

    data = filled(kit.tbl(kit.section("asiakas.toiveet[]", row)), sukunimi="M", toiveet=[toive("t1", "a")])

    assert ["a", "M"] == kit.lines(data)


# ------------------------------------------------------------------------------------------------ compact when filled


LINE = kit.p("viiva", style="Kirjoitusviiva")


@pytest.mark.parametrize(
    ("blocks", "values", "left"),
    [
        ((kit.p(kit.text("asiakas.tavoite")), LINE, LINE), {"tavoite": "x"}, 0),
        ((kit.p(kit.text("asiakas.tavoite")), LINE, LINE), {}, 2),
        ((kit.p(kit.text("asiakas.tavoite"), kit.text("asiakas.sukunimi")), LINE), {"sukunimi": "x"}, 0),
        ((kit.p(kit.text("asiakas.tavoite"), kit.text("asiakas.sukunimi")), LINE), {}, 1),
        ((kit.p(kit.text("asiakas.tavoite")), kit.p("muu"), LINE), {"tavoite": "x"}, 1),
        ((kit.p(kit.text("asiakas.tavoite")), LINE, kit.p("muu"), LINE), {"tavoite": "x"}, 1),
    ],
    ids=["answered", "empty", "one of two", "neither of two", "not directly after", "only up to the next text"],
)
def test_writing_lines_stay_only_while_the_answer_is_empty(
    blocks: tuple[str, ...], values: dict[str, Any], left: int
) -> None:
    assert kit.lines(filled(*blocks, **values)).count("viiva") == left


@pytest.mark.parametrize(
    ("last", "values", "kept"),
    [("", {}, 1), ("", {"tavoite": "x"}, 0), ("<w:keepNext/>", {"tavoite": "x"}, 1)],
    ids=["empty", "answered", "answered, and the last line was kept with what follows"],
)
def test_answer_is_kept_with_its_writing_lines_only_while_they_stand(
    last: str, values: dict[str, Any], kept: int
) -> None:
    area = f'<w:p><w:pPr><w:pStyle w:val="Vastausala"/><w:keepNext/></w:pPr>{kit.text("asiakas.tavoite")}</w:p>'
    line = f'<w:p><w:pPr><w:pStyle w:val="Kirjoitusviiva"/>{last}</w:pPr></w:p>'

    data = filled(area + line, kit.p("loppu"), **values)

    assert kit.parts(data)["word/document.xml"].count(b"<w:keepNext/>") == kept


@pytest.mark.parametrize(
    ("table", "heights"),
    [
        (kit.tbl(kit.tr("a", height=700), kit.tr("b"), style="Kentat"), ["567"]),
        (kit.tbl(kit.tr("a", height=140, rule="exact"), style="Kentat"), ["140"]),
        (kit.tbl(kit.tr("a", height=760), style="Allekirjoitus"), ["760"]),
        (ROWS, []),
    ],
    ids=["field rows", "spacers", "other tables", "repeated rows"],
)
def test_rows_are_lower_when_filled_and_as_they_were_when_blank(table: str, heights: list[str]) -> None:
    template = compiled(table, kit.p(kit.text("asiakas.sukunimi")))

    blank = template.blank(PROPERTIES)

    assert heights == _heights(template.render(view(), PROPERTIES))
    assert re.findall(r'<w:trHeight w:val="(\d+)"', table) == _heights(blank)


def _heights(data: bytes) -> list[str]:
    root = etree.fromstring(kit.parts(data)["word/document.xml"])
    return [element.get(f"{kit.W}val", "") for element in root.iter(f"{kit.W}trHeight")]


# ------------------------------------------------------------------------------------------------ typed Jinja


@pytest.mark.parametrize(
    ("blocks", "values", "lines"),
    [
        (("Hei {{ asiakas.sukunimi }}!",), {"sukunimi": ODD}, [f"Hei {ODD}!"]),
        (("{{ asiakas.tavoite }}",), {"tavoite": " a\n\tb "}, [" a\n\tb "]),
        (("{{ asiakas.suostuu }}",), {"suostuu": False}, ["ei"]),
        (("{{ asiakas.sitoumukset }}",), {"sitoumukset": ["a", "b"]}, ["a, b"]),
        ((unicodedata.normalize("NFD", "{{ asiakas.tärkeys }}"),), {"tärkeys": "tärkeä"}, ["tärkeä"]),  # as on a Mac
        ((kit.p(kit.run("{{ asi"), kit.run("akas.suku"), kit.run("nimi }}")),), {"sukunimi": "x"}, ["x"]),
        (("{%p if asiakas.suostuu %}", "kyllä", "{%p else %}", "ei", "{%p endif %}"), {"suostuu": True}, ["kyllä"]),
        (("{% set n = asiakas.sukunimi %}{{ n|upper }}",), {"sukunimi": "äijä"}, ["ÄIJÄ"]),
        (
            ("{{ asiakas.toiveet|length }} {% if asiakas.toiveet %}{{ asiakas.toiveet[0].teksti }}{% endif %}",),
            {"toiveet": [toive("t", "a")]},
            ["1 a"],
        ),
        (
            (
                (
                    "{% for t in asiakas.toiveet|selectattr('teksti')|sort(attribute='teksti') %}"
                    "{{ t.teksti }},{% endfor %}"
                ),
            ),
            {"toiveet": [toive("t1", "b"), toive("t2", ""), toive("t3", "a")]},
            ["a,b,"],
        ),
        (
            ("{% for t in asiakas.toiveet %}{{ loop.index }}{{ t['teksti'] }}{% endfor %}",),
            {"toiveet": [toive("t1", "b"), toive("t2", "a")]},
            ["1b2a"],
        ),
        (("{% macro m(x) %}[{{ x }}]{% endmacro %}{{ m(asiakas.sukunimi) }}",), {"sukunimi": "<"}, ["[<]"]),
        (("{% for i in range(3) %}{{ i }}{% endfor %}",), {}, ["012"]),
        (("{# huomautus #}näkyy",), {}, ["näkyy"]),
        (("{_{ asiakas.sukunimi }_}",), {}, ["{{ asiakas.sukunimi }}"]),
    ],
)
def test_typed_jinja_prints(blocks: tuple[str, ...], values: dict[str, Any], lines: list[str]) -> None:
    assert lines == kit.lines(filled(*blocks, **values))


def test_typed_jinja_works_around_controls_and_in_headers() -> None:
    template = compiled(
        "{%p if asiakas.suostuu %}", kit.p(kit.text("asiakas.sukunimi")), "{%p endif %}", ROWS,
        headers=("{{ asiakas.sukunimi }}",), footnotes='<w:footnote w:id="1">' + kit.p("{{ asiakas.sukunimi }}") +
        "</w:footnote>",
    )  # fmt: skip

    data = template.render(view(suostuu=True, sukunimi="&", toiveet=[toive("t1", "a")]), PROPERTIES)

    assert ["&", "Toive", "Tärkeä", "a", "☐"] == kit.lines(data)
    assert ["&"] == kit.lines(data, "word/header1.xml") == kit.lines(data, "word/footnotes.xml")
    assert {"asiakas.suostuu", "asiakas.sukunimi", "asiakas.toiveet[].teksti"} <= template.fields


def test_cell_always_ends_in_a_paragraph() -> None:
    gone = kit.tc("{%p if asiakas.suostuu %}", "a", "{%p endif %}")
    nested = kit.tc(kit.tbl(kit.tr("{%tr for t in asiakas.toiveet %}"), kit.tr("x"), kit.tr("{%tr endfor %}")))

    root = etree.fromstring(kit.parts(filled(kit.tbl(kit.tr(gone, nested))))["word/document.xml"])

    assert [f"{kit.W}p"] * 2 == [cell[-1].tag for cell in root.iter(f"{kit.W}tc")]


def test_table_that_lost_all_its_rows_goes_too() -> None:
    data = filled(kit.tbl(kit.tr("{%tr for t in asiakas.toiveet %}"), kit.tr("x"), kit.tr("{%tr endfor %}")), "loppu")

    assert b"<w:tbl>" not in kit.parts(data)["word/document.xml"]


def test_columns_from_a_loop_get_a_grid_of_the_same_width() -> None:
    row = kit.tr("{%tc for t in asiakas.toiveet %}", "{{ t.teksti }}", "{%tc endfor %}")

    data = filled(kit.tbl(row, columns=3), toiveet=[toive(f"t{n}", str(n)) for n in range(6)])

    root = etree.fromstring(kit.parts(data)["word/document.xml"])
    widths = [int(column.get(f"{kit.W}w", "")) for column in root.iter(f"{kit.W}gridCol")]
    assert ([500] * 6, list("012345")) == (widths, kit.lines(data))
    assert b"ruudukko" not in kit.parts(data)["word/document.xml"]


PICTURE = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="k"/></wp:inline></w:drawing></w:r>'


def test_pictures_in_a_loop_have_ids_of_their_own() -> None:
    data = filled("{%p for t in asiakas.toiveet %}", kit.p(PICTURE), "{%p endfor %}",
                  toiveet=[toive("t1"), toive("t2")])  # fmt: skip

    ids = re.findall(rb'docPr id="(\d+)"', kit.parts(data)["word/document.xml"])
    assert len(set(ids)) == len(ids) == 2


@pytest.mark.parametrize(
    ("block", "tag"),
    [
        ("{% if asiakas.tunnit %}{{ asiakas.tunnit + 1 }}{% endif %}", "{{ asiakas.tunnit + 1 }}"),
        ("{% if asiakas.sukunimi %}{{ asiakas.sukunimi * 9 }}{% endif %}", "{{ asiakas.sukunimi * 9 }}"),
        (
            "{% for i in range(asiakas.toiveet|length * 900) %}{% endfor %}",
            "{% for i in range(asiakas.toiveet|length * 900) %}",
        ),
        (
            "{% macro m(x) %}{% if x %}{{ x - 1 }}{% endif %}{% endmacro %}{{ m(asiakas.tunnit) }}",
            "{{ x - 1 }}",
        ),
    ],
)
def test_typed_jinja_that_fails_names_its_part_and_the_tag(block: str, tag: str) -> None:
    with pytest.raises(WordTemplateError) as caught:
        filled(kit.p(kit.text("asiakas.tavoite")), block, tunnit="x", sukunimi="x", toiveet=[toive("t1"), toive("t2")])

    (finding,) = caught.value.findings
    assert ("pohja-jinja-virhe", "pohja.docx") == (finding.code, finding.file)
    assert (BODY, tag) == (in_language(finding.details["osa"], "fi"), finding.details["tunniste"])


@pytest.mark.parametrize(
    "tag",
    [
        "{% for i in range(1, 9, 0) %}x{% endfor %}",
        r'{{ "\x01" }}',
        "{{ asiakas.tavoite|truncate(-5) }}",
        '{{ "inf"|float|int }}',
        "{{ " + "9" * 5000 + " }}",
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "{{ 1" + " + 1" * 5000 + " }}",
        "{% for t in asiakas.toiveet %}" * 25 + "{% endfor %}" * 25,
        "{% if asiakas.suostuu %}" * 120 + "{% endif %}" * 120,
    ],
    ids=[
        "step 0", "control character", "truncate", "inf", "long number", "parentheses", "sum", "loops", "conditions",
    ],
)  # fmt: skip
def test_jinja_that_python_can_not_run_is_a_fault_and_not_a_crash(tag: str) -> None:
    code, part, *_ = fault(tag)

    assert ("pohja-jinja-virhe", BODY) == (code, part)


def test_colspan_that_is_no_number_is_found_when_compiled() -> None:
    table = kit.tbl(kit.tr("{% colspan asiakas.sukunimi %}x", "y"))

    assert ("pohja-rikki", BODY) == fault(table)[:2]


def test_jinja_that_would_break_the_xml_is_found_when_compiled() -> None:
    """A loop that begins in one paragraph and ends in another repeats half of each; docxtpl would guess."""
    broken = kit.tbl(kit.tr(kit.tc("{% for t in asiakas.toiveet %}x"), kit.tc("y"))), "{% endfor %}"

    assert ("pohja-rikki", "leipäteksti") == fault(*broken)[:2]


def test_jinja_that_fails_on_a_client_without_data_is_found_when_compiled() -> None:
    assert ("pohja-jinja-virhe", "leipäteksti") == fault("{{ asiakas.toiveet[0].teksti }}")[:2]


# ------------------------------------------------------------------------------------------------ the blank


def test_blank_shows_prompts_lines_and_rows_as_they_are() -> None:
    blank = compiled(kit.p(kit.text("asiakas.sukunimi")), LINE, ROWS).blank(PROPERTIES)

    assert [kit.PROMPT, "viiva", "Toive", "Tärkeä", *[kit.PROMPT, "☐"] * 3] == kit.lines(blank)
    assert {"asiakas.sukunimi", "asiakas.toiveet[].teksti", "asiakas.toiveet[].tärkeys=tä"} == set(kit.answers(blank))
    assert len({control.id for control in kit.seen(blank)}) == len(kit.seen(blank))


def test_blank_shows_no_code() -> None:
    blank = compiled("Hei {{ asiakas.sukunimi }}!", "{%p if asiakas.suostuu %}", "x", "{%p endif %}").blank(PROPERTIES)

    assert ["Hei !"] == kit.lines(blank)


def test_same_input_gives_the_same_bytes() -> None:
    docx = kit.docx(kit.p(kit.text("asiakas.sukunimi")), ROWS, "{{ asiakas.sukunimi }}")
    one, other = (Template.compile(docx, SCOPE, name="a.docx") for _ in range(2))

    assert one.render(view(sukunimi="x"), PROPERTIES) == other.render(view(sukunimi="x"), PROPERTIES)
    assert one.blank(PROPERTIES) == other.blank(PROPERTIES)


# ------------------------------------------------------------------------------------------------ faults


def in_row(tag: str) -> str:
    return kit.tbl(kit.tr("otsikko"), kit.section("asiakas.toiveet[]", kit.tr("a", kit.tc(kit.p(kit.text(tag))))))


NESTED = kit.section("asiakas.askeleet[]", kit.section("asiakas.askeleet[].toiveet[]", kit.p("x")))


CONTROL_FAULTS: list[tuple[str, str, str, str, str]] = [
    (
        kit.p(kit.text("asiakas.suknimi")),
        "pohja-tuntematon-kenttä",
        "kappale 2",
        "asiakas.suknimi",
        "asiakas.sukunimi",
    ),
    (kit.p(kit.text("MSIP_Label")), "pohja-tuntematon-kenttä", "kappale 2", "MSIP_Label", ""),
    (
        kit.p(kit.text("asiakas.toiveet")),
        "pohja-tuntematon-kenttä",
        "kappale 2",
        "asiakas.toiveet",
        "asiakas.toiveet[].id",
    ),
    (
        kit.p(kit.check("asiakas.tärkeys=t")),
        "pohja-tuntematon-valinta",
        "kappale 2",
        "asiakas.tärkeys=t",
        "asiakas.tärkeys=toive",
    ),
    (
        kit.p(kit.check("asiakas.tärkeys=tarkeä")),
        "pohja-tuntematon-valinta",
        "kappale 2",
        "asiakas.tärkeys=tarkeä",
        "asiakas.tärkeys=tärkeä",
    ),
    (kit.p(kit.check("asiakas.sukunimi=x")), "pohja-tuntematon-valinta", "kappale 2", "asiakas.sukunimi=x", ""),
    (
        kit.p(kit.text("asiakas.tärkeys=toive")),
        "pohja-tuntematon-valinta",
        "kappale 2",
        "asiakas.tärkeys=toive",
        "asiakas.tärkeys",
    ),
    (
        kit.p(kit.check("asiakas.sitoumukset=" + "kerron, kun jokin".ljust(45, "x"))),
        "pohja-tunniste-liian-pitkä",
        "kappale 2",
        "asiakas.sitoumukset=" + "kerron, kun jokin".ljust(45, "x"),
        "",
    ),
    (
        in_row("asiakas.toiveet[].tärkeys=tärkeä".ljust(53, "x")),
        "pohja-tunniste-liian-pitkä",
        "taulukko 1, rivi 2, solu 2",
        "asiakas.toiveet[].tärkeys=tärkeä".ljust(53, "x"),
        "",
    ),
    (
        kit.p(kit.text("asiakas.toiveet[].teksti")),
        "pohja-rivin-ulkopuolella",
        "kappale 2",
        "asiakas.toiveet[].teksti",
        "asiakas.toiveet[]",
    ),
    (
        in_row("asiakas.askeleet[].mitä"),
        "pohja-rivin-ulkopuolella",
        "taulukko 1, rivi 2, solu 2",
        "asiakas.askeleet[].mitä",
        "asiakas.askeleet[]",
    ),
    (
        in_row("asiakas.askeleet[].toiveet[].teksti"),
        "pohja-lista-listassa",
        "taulukko 1, rivi 2, solu 2",
        "asiakas.askeleet[].toiveet[].teksti",
        "",
    ),
    (NESTED, "pohja-lista-listassa", "kappale 2", "asiakas.askeleet[].toiveet[]", ""),
    (
        kit.sdt(kit.p("x"), tag="asiakas.toiveet[]", kind="<w15:repeatingSection/>"),
        "pohja-osio-ilman-rivejä",
        "kappale 2",
        "asiakas.toiveet[]",
        "",
    ),
    (
        kit.section("asiakas.sukunimi[]", kit.p("x")),
        "pohja-tuntematon-kenttä",
        "kappale 2",
        "asiakas.sukunimi[]",
        "asiakas.sukunimi",
    ),
    (kit.p(kit.sdt("", tag="asiakas.sukunimi")), "pohja-tyhjä-säädin", "kappale 2", "asiakas.sukunimi", ""),
    (
        kit.p(kit.sdt(kit.run("x"), tag="asiakas.sukunimi", kind="<w:picture/>")),
        "pohja-ei-osata",
        "kappale 2",
        "asiakas.sukunimi",
        "",
    ),
    (kit.tbl(kit.sdt(kit.tr("x"), tag="asiakas.sukunimi")), "pohja-ei-osata", "", "asiakas.sukunimi", ""),
    (
        kit.p(kit.sdt(kit.text("asiakas.sukunimi"), tag="asiakas.tavoite")),
        "pohja-ei-osata",
        "kappale 2",
        "asiakas.tavoite",
        "",
    ),
]


@pytest.mark.parametrize(("block", "code", "place", "tag", "nearest"), CONTROL_FAULTS)
def test_fault_of_a_control(block: str, code: str, place: str, tag: str, nearest: str) -> None:
    found = fault("alku", block)

    assert (code, BODY, place, tag, nearest) == found


JINJA_FAULTS: list[tuple[tuple[str, ...], str, str, str, str]] = [
    (("{{ asiakas.suknimi }}",), "pohja-tuntematon-nimi", "kappale 2", "asiakas.suknimi", "asiakas.sukunimi"),
    (("{{ asiaks.sukunimi }}",), "pohja-tuntematon-nimi", "kappale 2", "asiaks", "asiakas"),
    (
        ("{% for t in asiakas.toiveet %}{{ t.tekst }}{% endfor %}",),
        "pohja-tuntematon-nimi",
        "kappale 2",
        "t.tekst",
        "asiakas.toiveet[].teksti",
    ),
    (
        ("{% for t in asiakas.toivet %}{{ t.teksti }}{% endfor %}",),
        "pohja-tuntematon-nimi",
        "kappale 2",
        "asiakas.toivet",
        "asiakas.toiveet",
    ),
    (
        ("{{ asiakas.sukunimi.upper() }}",),
        "pohja-tuntematon-nimi",
        "kappale 2",
        "asiakas.sukunimi.upper",
        "asiakas.sukunimi",
    ),
    (
        ("{{ asiakas.toiveet|map(attribute='tekst')|join }}",),
        "pohja-tuntematon-nimi",
        "kappale 2",
        "asiakas.toiveet|map",
        "asiakas.toiveet[].teksti",
    ),
    (("{{ asiakas.__class__ }}",), "pohja-tuntematon-nimi", "kappale 2", "asiakas.__class__", "asiakas.suostuu"),
    (("{{ self }}",), "pohja-tuntematon-nimi", "kappale 2", "self", ""),
    (
        ("{% for t in asiakas.toiveet %}x",),
        "pohja-silmukka-auki",
        "kappale 2",
        "{% for t in asiakas.toiveet %}",
        "",
    ),
    (("{%p if asiakas.suostuu %}", "x"), "pohja-jinja-virhe", "kappale 2", "{%p if asiakas.suostuu %}", ""),
    (("x{% endif %}",), "pohja-jinja-virhe", "kappale 2", "{% endif %}", ""),
    (("{{ asiakas.sukunimi",), "pohja-jinja-virhe", "kappale 2", "{{ asiakas.sukunimi", ""),
    (("{{ asiakas. }}",), "pohja-jinja-virhe", "kappale 2", "{{ asiakas. }}", ""),
    (
        ("{%p if asiakas.suostuu %} teksti", "a", "{%p endif %}"),
        "pohja-teksti-katoaa",
        "kappale 2",
        "{%p if asiakas.suostuu %}",
        "",
    ),
    (
        (kit.tbl(kit.tr("{%tr if asiakas.suostuu %}", "teksti"), kit.tr("{%tr endif %}", "")),),
        "pohja-teksti-katoaa",
        "taulukko 1, rivi 1, solu 1",
        "{%tr if asiakas.suostuu %}",
        "",
    ),
    (("{{r asiakas.sukunimi }}",), "pohja-ei-osata", "kappale 2", "{{r asiakas.sukunimi }}", ""),
    (("{{p asiakas.sukunimi }}",), "pohja-ei-osata", "kappale 2", "{{p asiakas.sukunimi }}", ""),
    (("{% include 'x' %}",), "pohja-ei-osata", "kappale 2", "include", ""),
    (("{% import 'x' as y %}",), "pohja-ei-osata", "kappale 2", "import", ""),
    (("{% raw %}{{ x }}{% endraw %}",), "pohja-ei-osata", "kappale 2", "{% raw %}", ""),
    (("{{ asiakas.sukunimi|safe }}",), "pohja-ei-osata", "kappale 2", "safe", ""),
    (("{{ asiakas.sukunimi|center(999999999) }}",), "pohja-ei-osata", "kappale 2", "center", ""),
    (
        ("{% autoescape false %}{{ asiakas.sukunimi }}{% endautoescape %}",),
        "pohja-ei-osata",
        "kappale 2",
        "{% autoescape false %}",
        "",
    ),
    (("{% for i in range(1001) %}{% endfor %}",), "pohja-ei-osata", "kappale 2", "range", ""),
    (("{% macro m() %}{{ m() }}{% endmacro %}",), "pohja-tuntematon-nimi", "kappale 2", "m", ""),
    (("{% macro m(t) %}{{ t.teksti }}{% endmacro %}",), "pohja-ei-osata", "kappale 2", "t.teksti", ""),
    (("{% set k = 'sukunimi' %}{{ asiakas[k] }}",), "pohja-ei-osata", "kappale 2", "asiakas", ""),
    (("{{ 9 ** 9 }}",), "pohja-ei-osata", "", "potenssi", ""),
    (("{{ asiakas.sukunimi|uper }}",), "pohja-ei-osata", "kappale 2", "uper", ""),
    (
        ("{% block a %}{% endblock %}", "{% block a %}x{% endblock %}"),
        "pohja-jinja-virhe",
        "",
        "{% block a %}",
        "",
    ),
    (("{{ asiakas.sukunimi }} {{ 1 / 0 }}",), "pohja-jinja-virhe", "", "{{ 1 / 0 }}", ""),
    (("a {", "{ b"), "pohja-jinja-virhe", "", "{{", ""),
    (("a {", kit.p(PICTURE), "{ b }}"), "pohja-teksti-katoaa", "", "{", ""),
    (
        (kit.p(PICTURE), "{%- if asiakas.suostuu %}x{% endif %}"),
        "pohja-teksti-katoaa",
        "kappale 3",
        "{%- if asiakas.suostuu %}",
        "",
    ),
]


@pytest.mark.parametrize(("blocks", "code", "place", "tag", "nearest"), JINJA_FAULTS)
def test_fault_of_typed_jinja(blocks: tuple[str, ...], code: str, place: str, tag: str, nearest: str) -> None:
    found = fault("alku", *blocks)

    assert (code, BODY, place, tag, nearest) == found


def test_control_that_a_typed_tag_would_swallow_is_told_of() -> None:
    found = faults(kit.p(kit.text("asiakas.sukunimi")), "{%- if asiakas.suostuu %}x{% endif %}")

    assert ("pohja-teksti-katoaa", BODY, "kappale 1", "asiakas.sukunimi", "") in found


def test_all_faults_are_told_at_once_each_with_its_part() -> None:
    found = faults(
        kit.p(kit.text("asiakas.x1")), "{{ asiakas.x2 }}", kit.p(kit.check("asiakas.tärkeys")),
        headers=(kit.p(kit.text("asiakas.x3")), "{{ asiakas.x4 }}"), footers=("{% if x5 %}",),
    )  # fmt: skip

    assert [
        ("pohja-tuntematon-kenttä", BODY, "asiakas.x1"),
        ("pohja-tuntematon-valinta", BODY, "asiakas.tärkeys"),
        ("pohja-tuntematon-nimi", BODY, "asiakas.x2"),
        ("pohja-tuntematon-kenttä", "ylätunniste 1", "asiakas.x3"),
        ("pohja-tuntematon-nimi", "ylätunniste 2", "asiakas.x4"),
        ("pohja-jinja-virhe", "alatunniste 1", "{% if x5 %}"),
    ] == [(code, osa, tag) for code, osa, _, tag, _ in found]


def test_field_that_its_reader_may_not_see_is_a_fault() -> None:
    docx = kit.docx(kit.p(kit.text("asiakas.tavoite")), "{{ asiakas.tavoite }}", kit.p(kit.text("asiakas.sukunimi")))

    with pytest.raises(WordTemplateError) as caught:
        Template.compile(docx, SCOPE, name="pohja.docx", may_show=lambda field: field.name != "tavoite")

    found = [(finding.code, finding.details["paikka"]) for finding in caught.value.findings]
    assert [("pohja-kielletty-kenttä", FiSv(f"kappale {n}", f"stycke {n}")) for n in (1, 2)] == found


def test_field_that_the_template_lacks_is_no_fault() -> None:
    assert compiled("ei kenttiä").fields == frozenset()


# ------------------------------------------------------------------------------------------------ the package


REL = '<Relationship Id="x" Type="http://x/{}" Target="{}"{}/>'
OUT = ' TargetMode="External"'
GOOD = kit.parts(kit.docx("a"))


PACKAGE_FAULTS: list[tuple[bytes, str]] = [
    (b"", "docx-ei-lue"),
    (b"PK ei ole zip", "docx-ei-lue"),
    (kit.docx("a")[:-40], "docx-ei-lue"),
    (kit.zipped({"a.txt": "a"}), "docx-ei-lue"),
    (
        kit.zipped(GOOD | {"_rels/.rels": GOOD["_rels/.rels"].replace(b"document.xml", b"styles.xml")}),
        "docx-ei-lue",
    ),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9, "docx-salattu"),
    (kit.docx("a", extra={"word/media/a.png": b"\0" * 100_000_001}), "docx-liian-suuri"),
    (kit.docx("a", extra={"WORD/document.xml": "<a/>"}), "docx-osa-kahdesti"),
    (kit.docx("a", extra={"word/x.xml": "<!DOCTYPE a><a/>"}), "docx-doctype"),
    (
        kit.docx("a", extra={"word/x.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16")}),
        "docx-doctype",
    ),
    (kit.docx("a", extra={"word/x.xml": "<a>"}), "docx-rikki"),
    (kit.docx("a", extra={"word/vbaProject.bin": b"x"}), "docx-makroja"),
    (kit.docx("a", types='<Override PartName="/a" ContentType="x.macroEnabled.main+xml"/>'), "docx-makroja"),
    (kit.docx('<w:p><w:altChunk r:id="a"/></w:p>'), "docx-altchunk"),
    (kit.docx("a", relations=REL.format("image", "http://seuraa.example/a.png", OUT)), "docx-ulkoinen-viittaus"),
]


@pytest.mark.parametrize(("docx", "code"), PACKAGE_FAULTS, ids=[code for _, code in PACKAGE_FAULTS])
def test_package_that_is_not_safe_is_refused(docx: bytes, code: str) -> None:
    with pytest.raises(WordTemplateError) as caught:
        Template.compile(docx, SCOPE, name="pohja.docx")

    assert [(code, "pohja.docx")] == [(finding.code, finding.file) for finding in caught.value.findings]


EVERY_FAULT = {
    **{f"control {n}": kit.docx("alku", block) for n, (block, *_) in enumerate(CONTROL_FAULTS, 1)},
    **{f"jinja {n}": kit.docx("alku", *blocks) for n, (blocks, *_) in enumerate(JINJA_FAULTS, 1)},
    **{f"package {n}": docx for n, (docx, _) in enumerate(PACKAGE_FAULTS, 1)},
    "properties": kit.docx("a", extra={"docProps/core.xml": "<a>{{ asiakas.sukunimi }}</a>"}),
    "swallowed control": kit.docx(kit.p(kit.text("asiakas.sukunimi")), "{%- if asiakas.suostuu %}x{% endif %}"),
    "other reader's": kit.docx(kit.p(kit.text("asiakas.tavoite")), "{{ asiakas.tavoite }}"),
    "broken xml": kit.docx(kit.tbl(kit.tr(kit.tc("{% for t in asiakas.toiveet %}x"), kit.tc("y"))), "{% endfor %}"),
    "no rows": kit.docx("{{ asiakas.toiveet[0].teksti }}"),
    "header": kit.docx("a", headers=("{{ asiakas.x }}",)),
}


@pytest.mark.parametrize("docx", EVERY_FAULT.values(), ids=EVERY_FAULT)
def test_every_fault_is_one_clean_sentence(docx: bytes) -> None:
    with pytest.raises(WordTemplateError) as caught:
        Template.compile(docx, SCOPE, name="pohja.docx", may_show=lambda field: field.name != "tavoite")

    for finding in caught.value.findings:
        line = messages.line(finding, "fi")
        assert re.fullmatch(r"pohja\.docx: virhe: [A-ZÄÖ][^\n]*[.?]", line)
        assert not re.search(r"””|”\s*”|  | [.,:;]|: ?:|,,|None|</?w:|[0-9a-f]{16}[at]\d", line)
        assert finding.code != "pohja-jinja-virhe" or finding.details["tunniste"]


def test_package_packed_in_another_way_than_words_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as archive:
        for name, data in kit.parts(kit.docx("a")).items():
            archive.writestr(name, data)
    noise = bytearray(buffer.getvalue())
    noise[60:80] = b"\xff" * 20

    for docx in (buffer.getvalue(), bytes(noise)):
        with pytest.raises(WordTemplateError) as caught:
            Template.compile(docx, SCOPE, name="pohja.docx")
        assert ["docx-ei-lue"] == [finding.code for finding in caught.value.findings]


def test_hyperlink_may_lead_out() -> None:
    link = REL.format("hyperlink", "https://example.org", OUT)

    assert (
        b"https://example.org"
        in kit.parts(compiled("a", relations=link).blank(PROPERTIES))["word/_rels/document.xml.rels"]
    )


def test_jinja_in_document_properties_is_refused() -> None:
    core = {"docProps/core.xml": "<a>{{ asiakas.sukunimi }}</a>"}

    assert ("pohja-ei-osata", "asiakirjan ominaisuudet", "", "", "") == fault("a", extra=core)


def test_what_tells_of_persons_and_machines_is_gone() -> None:
    settings_xml = kit.part_xml(
        "settings",
        '<w:attachedTemplate r:id="t"/><w:rsids><w:rsid w:val="00AB"/></w:rsids><w:docVars><w:docVar/></w:docVars>'
        '<w:zoom w:percent="100"/>',
    )
    comments = kit.part_xml(
        "comments", '<w:comment w:id="0" w:author="Maija" w:initials="MM" w:date="2026">x</w:comment>'
    )
    docx = kit.docx(
        '<w:p w:rsidR="00AB" w14:paraId="11"><w:ins w:id="1" w:author="Maija" w:date="2026"><w:r/></w:ins></w:p>',
        extra={
            "docProps/core.xml": "<a>Maija</a>", "docProps/thumbnail.jpeg": b"Maija", "word/people.xml": "<a>Maija</a>",
            "word/printerSettings1.bin": b"Maija", "word/settings.xml": settings_xml, "word/comments.xml": comments,
            "word/_rels/settings.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + REL.format("attachedTemplate", "file:///C:/Maija/Normal.dotm", OUT) + "</Relationships>",
        },
        relations=REL.format("people", "people.xml", "") + REL.format("printerSettings", "printerSettings1.bin", ""),
        root_relations=REL.format("core-properties", "docProps/core.xml", "")
        + REL.format("thumbnail", "docProps/thumbnail.jpeg", ""),
    )  # fmt: skip

    parts = kit.parts(Template.compile(docx, SCOPE, name="a.docx").blank(PROPERTIES))

    assert [name for name, data in parts.items() if b"Maija" in data or b"rsid" in data or b"MM" in data] == []
    assert b"zoom" in parts["word/settings.xml"]
    assert b"docVar" not in parts["word/settings.xml"]
    assert parts.keys() & {"docProps/thumbnail.jpeg", "word/people.xml", "word/printerSettings1.bin"} == set()


def test_comments_of_the_templates_makers_are_gone_with_their_marks_and_the_text_stays() -> None:
    comments = kit.part_xml("comments", '<w:comment w:id="0" w:author="Maija"><w:p/></w:comment>')
    docx = kit.docx(
        '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Kommentoitu</w:t></w:r><w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> teksti</w:t></w:r></w:p>',
        kit.p(kit.text("asiakas.sukunimi")),
        extra={"word/comments.xml": comments},
        relations=REL.format("comments", "comments.xml", ""),
    )

    filled = Template.compile(docx, SCOPE, name="a.docx").blank(PROPERTIES)

    assert "word/comments.xml" not in kit.parts(filled)
    assert not any(b"omment" in data for data in kit.parts(filled).values() if b"Kommentoitu" not in data)
    assert b"commentR" not in kit.parts(filled)["word/document.xml"]
    assert "Kommentoitu teksti" == kit.lines(filled)[0]


def test_stores_beside_the_document_that_name_a_person_are_gone_and_nothing_points_to_them() -> None:
    item = '<CoverPageProperties xmlns="http://schemas.microsoft.com/office/2006/coverPageProps">Matti</CoverPageProperties>'
    packaged = "http://schemas.openxmlformats.org/package/2006/relationships"
    docx = kit.docx(
        kit.p(kit.text("asiakas.sukunimi")),
        extra={
            "customXml/item1.xml": item,
            "customXml/itemProps1.xml": "<x/>",
            "customXml/_rels/item1.xml.rels": f'<Relationships xmlns="{packaged}"/>',
            "docMetadata/LabelInfo.xml": '<x owner="matti@esimerkki.example"/>',
        },
        relations=f'<Relationship Id="x" Type="{kit.OFFICE}/customXml" Target="../customXml/item1.xml"/>',
        root_relations=(
            '<Relationship Id="y" Type="http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels"'
            ' Target="docMetadata/LabelInfo.xml"/>'
        ),
        types='<Override PartName="/customXml/itemProps1.xml" ContentType="application/xml"/>',
    )

    parts = kit.parts(Template.compile(docx, SCOPE, name="pohja.docx").render(view(), PROPERTIES))

    everything = b"".join([*map(str.encode, parts), *parts.values()])
    for word in (b"customXml", b"docMetadata", b"classificationlabels", b"Matti", b"matti"):
        assert word not in everything


def test_properties_say_what_the_form_is_and_nothing_of_persons() -> None:
    full = Properties("A & B", form="tyonhakusuunnitelma", version="1.0", day=DAY, client="LATU-0042", record="s2")

    parts = kit.parts(compiled("a").render(view(), full))

    core, custom = parts["docProps/core.xml"].decode(), parts["docProps/custom.xml"].decode()
    assert "<dc:title>A &amp; B</dc:title><dc:language>fi-FI</dc:language>" in core
    assert core.count("2026-11-20T00:00:00Z") == 2
    assert not re.search("creator|lastModifiedBy|revision", core)
    assert not re.search("Company|Template", parts["docProps/app.xml"].decode())
    assert re.findall(r'name="([^"]+)"><vt:lpwstr>([^<]*)', custom) == [
        ("lomake.tunnus", "tyonhakusuunnitelma"), ("lomake.versio", "1.0"), ("lomake.kieli", "fi-FI"),
        ("lomake.asiakas", "LATU-0042"), ("lomake.tietue", "s2"), ("lomake.pohja", compiled("a").digest),
    ]  # fmt: skip


def test_properties_are_read_back_with_what_the_form_said_when_it_was_made() -> None:
    fields = kit.p(*(kit.text(f"asiakas.{name}") for name in ("sukunimi", "suostuu", "tavoite") * 30))
    template = compiled(fields)

    written = read_properties(kit.parts(template.render(view(sukunimi="Mallila"), PROPERTIES)))

    assert written is not None
    base = Base.read(written.base)
    assert base is not None
    assert base.has("asiakas.sukunimi", "Mallila")
    assert base.has("asiakas.sukunimi", "  Mallila\n")
    assert base.has("asiakas.tavoite", "")
    assert not base.has("asiakas.sukunimi", "")
    assert not base.has("asiakas.tavoite", "Mallila")


def test_long_base_is_written_in_pieces_that_word_does_not_cut() -> None:
    base = Base.of({f"asiakas.kenttä{number}": "x" for number in range(2_000)})

    parts = property_parts(replace(PROPERTIES, base=base.write()))
    pieces = re.findall(r'name="lomake.perusta\d+"><vt:lpwstr>([^<]*)', parts["docProps/custom.xml"].decode())

    assert max(map(len, pieces)) <= 255
    assert len(pieces) > 40
    assert Base.read("".join(pieces)) is not None
    assert all(Base.read("".join(pieces)).has(f"asiakas.kenttä{number}", "x") for number in range(2_000))  # type: ignore[union-attr]


@pytest.mark.parametrize("damaged", ["äö", "QUJ", "QUJDREU="])
def test_damaged_base_is_no_base(damaged: str) -> None:
    assert Base.read(damaged) is None


def test_base_of_a_blank_says_that_everything_was_empty() -> None:
    assert Base().has("asiakas.sukunimi", "")
    assert Base().has("asiakas.suostuu=kyllä", UNTICKED)
    assert not Base().has("asiakas.sukunimi", "Mallila")


def test_paper_for_an_employer_has_no_properties_of_the_service() -> None:
    outgoing = Properties("A", form="", version="", day=DAY)
    template = compiled(kit.p(kit.text("asiakas.sukunimi")))

    for data in (template.render(view(), outgoing), template.blank(outgoing)):
        parts = kit.parts(data)

        assert {"docProps/core.xml", "docProps/app.xml"} == {name for name in parts if name.startswith("docProps/")}
        assert b"custom" not in parts["[Content_Types].xml"] + parts["_rels/.rels"]
        assert not [name for name, content in parts.items() if b"lomake." in content]


def test_client_and_record_are_left_out_when_there_are_none() -> None:
    custom = kit.parts(compiled("a").render(view(), PROPERTIES))["docProps/custom.xml"]

    assert b"lomake.asiakas" not in custom
    assert b"lomake.tietue" not in custom


def test_content_types_come_first_and_every_part_has_the_zips_own_zero_hour() -> None:
    data = compiled(kit.p(kit.text("asiakas.sukunimi"))).render(view(), PROPERTIES)

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
    assert ["[Content_Types].xml", "_rels/.rels"] == [info.filename for info in infos[:2]]
    assert {(1980, 1, 1, 0, 0, 0)} == {info.date_time for info in infos}
    for info in infos:
        if info.filename != "[Content_Types].xml":
            assert (
                info.filename.endswith(".rels")
                or f"/{info.filename}".encode() in kit.parts(data)["[Content_Types].xml"]
            )


def test_value_that_xml_cannot_hold_is_never_written() -> None:
    with pytest.raises(ValueError, match="XML"):
        filled(kit.p(kit.text("asiakas.sukunimi")), sukunimi="\0")
