"""The same template and data through plain docxtpl: the same text wherever docxtpl is right, and ours where it is not.

The constructs are those of docxtpl's documentation.
"""

from __future__ import annotations

import io
from datetime import date
from typing import Annotated, Any

import pytest
import wordkit as kit
from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from lomake.errors import WordTemplateError
from lomake.fields import Kenttä, KylläEi, Malli, Pitkä, Teksti, Tunnus
from lomake.language import in_language
from lomake.word.properties import Properties
from lomake.word.template import Template

PROPERTIES = Properties("Ero", form="ero", version="1", day=date(2026, 11, 20))


class Rivi(Malli):
    id: Annotated[Tunnus, Kenttä("Tunnus", "Id")]
    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn")] = None
    tila: Annotated[Teksti, Kenttä("Tila", "Läge")] = None


class Tieto(Malli):
    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn")] = None
    pitkä: Annotated[Pitkä, Kenttä("Pitkä", "Lång")] = None
    tyhjä: Annotated[Teksti, Kenttä("Tyhjä", "Tom")] = None
    väri: Annotated[Teksti, Kenttä("Väri", "Färg")] = None
    tosi: Annotated[KylläEi, Kenttä("Tosi", "Sann")] = None
    rivit: Annotated[list[Rivi], Kenttä("Rivit", "Rader")]


SCOPE = {"tieto": Tieto}
VIEW: dict[str, Any] = {
    "tieto": {
        "nimi": "Äijä & Kumpp. <Oy> \"'",
        "pitkä": "eka rivi\ntoka\tsarkain\nkolmas",
        "tyhjä": "",
        "väri": "FFAA00",
        "tosi": True,
        "rivit": [{"id": f"r{n}", "nimi": nimi, "tila": "auki"} for n, nimi in enumerate(("a", "<b>", "c & d"), 1)],
    }
}
PICTURE = (
    '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Kuva"/><a:graphic><a:graphicData '
    'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="k"/>'
    '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="kuva"/></pic:blipFill><pic:spPr/></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)
IMAGE_REL = f'<Relationship Id="kuva" Type="{kit.OFFICE}/image" Target="media/kuva.png"/>'

SAME: dict[str, tuple[str, ...]] = {
    "plain text": ("Hei {{ tieto.nimi }}, hei!",),
    "cut into runs": (kit.p(kit.run("{"), kit.run("{ tieto"), kit.run(".nimi }"), kit.run("}")),),
    "beside other runs": (kit.p(kit.run("a "), kit.run("{{ tieto.nimi }}"), kit.run(" b")),),
    "curly quotes": ("{% if tieto.tyhjä == “” %}tyhjä{% endif %}",),
    "line breaks and tabs": ("alku {{ tieto.pitkä }} loppu",),
    "row loop": (
        kit.tbl(
            kit.tr("Nimi", "Tila"),
            kit.tr("{%tr for r in tieto.rivit %}", ""),
            kit.tr("{{ r.nimi }}", "{{ r.tila }}"),
            kit.tr("{%tr endfor %}", ""),
        ),
    ),
    "rows by condition": (
        kit.tbl(
            kit.tr("{%tr if tieto.tosi %}"), kit.tr("kyllä"), kit.tr("{%tr else %}"), kit.tr("ei"),
            kit.tr("{%tr endif %}"), columns=1,
        ),
    ),
    "column loop": (
        kit.tbl(
            kit.tr("{%tc for r in tieto.rivit %}", "{{ r.nimi }}", "{%tc endfor %}"),
            kit.tr("{%tc for r in tieto.rivit %}", "{{ r.tila }}", "{%tc endfor %}"),
            columns=3,
        ),
    ),
    "loop in a cell": (kit.tbl(kit.tr("{% for r in tieto.rivit %}{{ r.nimi }} {% endfor %}", "b")),),
    "paragraph loop": ("{%p for r in tieto.rivit %}", "{{ loop.index }}. {{ r.nimi }}", "{%p endfor %}", "loppu"),
    "nested conditions": (
        "{%p if tieto.tosi %}", "{%p if tieto.tyhjä %}", "a", "{%p elif tieto.nimi %}", "b", "{%p else %}", "c",
        "{%p endif %}", "{%p endif %}",
    ),
    "condition in a sentence": ("a {% if tieto.tyhjä %}b{% else %}c{% endif %} d",),
    "run tags": (kit.p(kit.run("a"), kit.run("{%r if tieto.tosi %}"), kit.run("b"), kit.run("{%r endif %}"),
                       kit.run("c")),),
    "dashes join paragraphs": ("alku {%- if tieto.tosi -%}", "keski", "{%- endif -%}", "loppu"),
    "comments": ("a{# pois #}b", "{#p koko kappale pois #}",
                 kit.tbl(kit.tr("{#tr rivi pois #}", ""), kit.tr("c", "d"))),
    "set": ("{% set n = tieto.nimi %}{{ n }}", "{%p set m = tieto.rivit|length %}", "{{ m }}"),
    "filters": ("{{ tieto.nimi|upper }} {{ tieto.tyhjä|default('ei ole', true) }} {{ tieto.nimi|replace('&', '+') }}",
                "{{ tieto.rivit|map(attribute='nimi')|join('; ') }} {{ tieto.nimi|length }} {{ tieto.nimi|title }}"),
    "loop filter": ("{% for r in tieto.rivit if r.nimi != 'a' %}{{ r.nimi }}{{ ', ' if not loop.last }}{% endfor %}",),
    "macro": ("{% macro m(x, y='!') %}{{ x }}{{ y }}{% endmacro %}{{ m(tieto.nimi) }}{{ m(tieto.väri, y='?') }}",),
    "with": ("{% with x = tieto.nimi %}{{ x }}{% endwith %}",),
    "vertically merged cells": (
        kit.tbl(
            kit.tr("{%tr for r in tieto.rivit %}", ""),
            kit.tr("{% vm %}yhteinen", "{{ r.nimi }}"),
            kit.tr("{%tr endfor %}", ""),
        ),
    ),
    "horizontally merged cells": (
        kit.tbl(
            kit.tr("{%tc for r in tieto.rivit %}", "{% hm %}yhteinen", "{%tc endfor %}"),
            kit.tr("{%tc for r in tieto.rivit %}", "{{ r.nimi }}", "{%tc endfor %}"),
            columns=3,
        ),
    ),
    "spanned and coloured cells": (
        kit.tbl(kit.tr("{% colspan tieto.rivit|length %}leveä"), kit.tr("a", "b", "c"), columns=3),
        kit.tbl(kit.tr("{% cellbg tieto.väri %}värillinen", "b")),
    ),
    "literal braces": ("{_{ nimi }_} ja {_% if %_}",),
    "jinja round controls": (
        "{%p if tieto.tosi %}", kit.p("Oma: ", kit.sdt(kit.run("jää"), alias="ei meidän")), "{%p endif %}",
    ),
    "jinja in a control": (kit.p(kit.sdt(kit.run("{{ tieto.nimi }}"))),),
}  # fmt: skip


def by_docxtpl(docx: bytes) -> bytes:
    template = DocxTemplate(io.BytesIO(docx))
    template.render(VIEW, autoescape=True)
    buffer = io.BytesIO()
    template.save(buffer)
    return buffer.getvalue()


def by_ours(docx: bytes) -> bytes:
    return Template.compile(docx, SCOPE, name="ero.docx").render(VIEW, PROPERTIES)


@pytest.mark.parametrize("blocks", SAME.values(), ids=SAME)
def test_text_is_the_same(blocks: tuple[str, ...]) -> None:
    docx = kit.docx(*blocks)

    assert kit.lines(by_docxtpl(docx)) == kit.lines(by_ours(docx))


@pytest.mark.parametrize("part", ["word/header1.xml", "word/footer1.xml", "word/footnotes.xml", "word/document.xml"])
def test_headers_footers_footnotes_and_static_pictures_are_the_same(part: str) -> None:
    docx = kit.docx(
        kit.p(PICTURE), "{{ tieto.nimi }}",
        headers=("{% for r in tieto.rivit %}{{ r.nimi }}{% endfor %}",),
        footers=("{% if tieto.tosi %}{{ tieto.nimi }}{% endif %}",),
        footnotes='<w:footnote w:id="1">' + kit.p("{{ tieto.nimi }}") + "</w:footnote>",
        extra={"word/media/kuva.png": b"\x89PNG"}, relations=IMAGE_REL,
    )  # fmt: skip
    theirs, ours = by_docxtpl(docx), by_ours(docx)

    assert kit.lines(theirs, part) == kit.lines(ours, part)
    assert b"\x89PNG" in kit.parts(ours)["word/media/kuva.png"]


@pytest.mark.parametrize("name", ["column loop", "horizontally merged cells", "spanned and coloured cells"])
def test_grid_has_as_many_columns(name: str) -> None:
    docx = kit.docx(*SAME[name])

    theirs, ours = (
        kit.parts(made)["word/document.xml"].count(b"<w:gridCol") for made in (by_docxtpl(docx), by_ours(docx))
    )

    assert theirs == ours


@pytest.mark.parametrize(
    "block",
    ["{{r tieto.nimi }}", "{{p tieto.nimi }}", "{{tc tieto.nimi }}", "{{r InlineImage }}"],
    ids=["RichText", "subdocument", "cell", "picture"],
)
def test_objects_of_docxtpl_are_refused_with_a_reason(block: str) -> None:
    with pytest.raises(WordTemplateError) as caught:
        by_ours(kit.docx(block))

    (finding,) = caught.value.findings
    assert ("pohja-ei-osata", "RichText tai alidokumentti") == (
        finding.code,
        in_language(finding.details["ominaisuus"], "fi"),
    )


@pytest.mark.parametrize(
    "value",
    ["{_{ x }_}", "{_% x %_}", "a {{ x }} b", "{% if %}", "{# x #}"],
    ids=["braces", "tag", "print", "if", "comment"],
)
def test_marks_in_a_value_arrive_as_they_are(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VIEW["tieto"], "nimi", value)

    assert [value] == kit.lines(by_ours(kit.docx("{{ tieto.nimi }}")))


@pytest.mark.parametrize("value", ["{_{ x }_}", "{_% x %_}"])
def test_docxtpl_changes_its_own_marks_in_a_value(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The day this fails, docxtpl has mended it."""
    monkeypatch.setitem(VIEW["tieto"], "nimi", value)

    assert [value] != kit.lines(by_docxtpl(kit.docx("{{ tieto.nimi }}")))


def test_bell_in_a_value_is_refused_where_docxtpl_breaks_the_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VIEW["tieto"], "nimi", "a\ab")
    docx = kit.docx("{{ tieto.nimi }}")

    assert ["a", "b"] == kit.lines(by_docxtpl(docx))
    with pytest.raises(WordTemplateError):
        by_ours(docx)


def test_unknown_name_is_a_fault_where_docxtpl_prints_nothing() -> None:
    docx = kit.docx("Hei {{ tieto.nimmi }}!")

    assert ["Hei !"] == kit.lines(by_docxtpl(docx))
    with pytest.raises(WordTemplateError):
        by_ours(docx)


def test_text_beside_a_paragraph_tag_is_a_fault_where_docxtpl_drops_it() -> None:
    docx = kit.docx("{%p if tieto.tosi %} tärkeä huomautus", "a", "{%p endif %}")

    assert ["a"] == kit.lines(by_docxtpl(docx))
    with pytest.raises(WordTemplateError):
        by_ours(docx)


def test_emptied_cell_gets_its_paragraph_where_docxtpl_leaves_none() -> None:
    docx = kit.docx(kit.tbl(kit.tr(kit.tc("{%p if tieto.tyhjä %}", "a", "{%p endif %}"), "b")))

    assert ["b"] == kit.lines(by_docxtpl(docx))
    assert ["", "b"] == kit.lines(by_ours(docx))
