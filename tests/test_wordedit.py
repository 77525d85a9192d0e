"""The editor for tests makes what Word makes; read by wordkit, which knows nothing of it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
import wordedit as word
import wordkit as kit
from lxml import etree
from wordkit import W

SAMPLES = Path(__file__).parent.parent / "samples" / "taytetyt" / "LATU-0042"
AIM = "suunnitelma.tavoite"  # rich text, all of its paragraph
STEPS = "suunnitelma.askeleet[]"
REVIEW = "suunnitelma.tarkistukset[1].mitätehty"  # rich text, all of its cell
ADVISER = "suunnitelma.etuusneuvonta.tehty.antaja"  # rich text in a sentence
DAY = "suunnitelma.päiväys"


@cache
def plan() -> bytes:
    return (SAMPLES / "LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26.docx").read_bytes()


@cache
def referral() -> bytes:
    return (SAMPLES / "LATU-0042_lahete_2026-01-05.docx").read_bytes()


def seen(docx: bytes, tag: str, nth: int = 0) -> kit.Seen:
    return [control for control in kit.seen(docx) if control.tag == tag][nth]


def changed(after: bytes, before: bytes | None = None) -> dict[str, str]:
    """Return what the controls say that say something else than before."""
    old = [control.text for control in kit.seen(before or plan())]
    new = kit.seen(after)
    assert len(old) == len(new)
    answers = [(was, now) for was, now in zip(old, new, strict=True) if now.tag and not now.tag.endswith("[]")]
    return {now.tag: now.text for was, now in answers if was != now.text}


def path_to(docx: bytes, tag: str) -> list[str]:
    """Return the names of the elements that a control stands in, from the nearest."""
    root = etree.fromstring(kit.parts(docx)[word.BODY])
    return [etree.QName(above).localname for above in word.control(root, tag).iterancestors()]


# ------------------------------------------------------------------------------------------------ text


@pytest.mark.parametrize("how", ["plain", "split"])
@pytest.mark.parametrize("enter", [False, True])
@pytest.mark.parametrize("tag", [AIM, REVIEW, ADVISER, "asiakas.sukunimi"])
def test_typed_text_is_all_that_the_control_says_and_nothing_else_changes(how: str, tag: str, enter: bool) -> None:
    docx = word.type_text(plan(), tag, "Äijä & <Oy>\ttoinen\n\nrivi ", how=how, enter=enter)

    assert {tag: "Äijä & <Oy>\ttoinen\n\nrivi "} == changed(docx)
    assert 'w:rStyle w:val="Vastaus"' in seen(docx, tag).xml or tag == ADVISER
    assert not seen(docx, tag).empty


def test_enter_makes_a_control_round_paragraphs_or_round_its_cell_or_is_a_break() -> None:
    docx = plan()
    for tag in (AIM, REVIEW, ADVISER, "asiakas.sukunimi"):
        docx = word.type_text(docx, tag, "yksi\nkaksi\nkolme", enter=True)

    assert "body" == path_to(docx, AIM)[0]
    assert "tr" == path_to(docx, REVIEW)[0]
    assert ["p", "p"] == [path_to(docx, tag)[0] for tag in (ADVISER, "asiakas.sukunimi")]
    assert [3, 3, 0, 0] == [seen(docx, t).xml.count("<w:p>") for t in (AIM, REVIEW, ADVISER, "asiakas.sukunimi")]
    again = word.type_text(docx, AIM, "neljä")
    assert ("neljä", 1) == (seen(again, AIM).text, seen(again, AIM).xml.count("<w:p>"))
    assert kit.parts(docx)[word.BODY].count(b"bookmarkStart") == kit.parts(plan())[word.BODY].count(b"bookmarkStart")


def test_split_text_has_what_word_leaves_between_pieces() -> None:
    xml = seen(word.type_text(plan(), AIM, "Kevät\u2011 ja syysaika", how="split"), AIM).xml

    for name in ("proofErr", "smartTag", "hyperlink", "bookmarkStart", "lastRenderedPageBreak", "noBreakHyphen"):
        assert f"<w:{name}" in xml
    assert "\u2011" not in xml


@pytest.mark.parametrize("enter", [False, True])
def test_tracked_text_keeps_the_old_as_deleted(enter: bool) -> None:
    old = seen(plan(), AIM).text

    docx = word.type_text(plan(), AIM, "yksi\nkaksi", how="tracked", enter=enter)
    twice = word.type_text(docx, AIM, "kolme", how="tracked", enter=enter)

    assert "yksi\nkaksi" == seen(docx, AIM).text
    root = etree.fromstring(seen(docx, AIM).xml)
    assert [old] == [text.text for text in root.iterfind(f".//{W}del//{W}delText")]
    assert enter == (root.find(f".//{W}pPr/{W}rPr/{W}ins") is not None)
    assert "kolme" == seen(twice, AIM).text.strip("\n")
    ids = [e.get(f"{W}id") for e in etree.fromstring(seen(twice, AIM).xml).iter(f"{W}ins", f"{W}del")]
    assert len(set(ids)) == len(ids)


def test_tracked_text_over_a_prompt_deletes_nothing() -> None:
    docx = word.type_text(word.clear(plan(), AIM), AIM, "uusi", how="tracked")

    assert ("uusi", False) == (seen(docx, AIM).text, seen(docx, AIM).empty)
    assert "w:del>" not in seen(docx, AIM).xml


def test_moved_text_is_marked_in_both_places() -> None:
    docx = word.move_text(plan(), "suunnitelma.opit", AIM)

    (moved,) = etree.fromstring(seen(docx, AIM).xml).iter(f"{W}moveTo")
    (left,) = etree.fromstring(seen(docx, "suunnitelma.opit").xml).iter(f"{W}moveFrom")
    text = seen(plan(), "suunnitelma.opit").text
    assert [text, text] == ["".join(map(str, element.itertext())) for element in (left, moved)]


# ------------------------------------------------------------------------------------------------ emptied


def test_cleared_control_shows_the_prompt_of_the_glossary() -> None:
    docx = word.clear(word.clear(plan(), AIM), DAY)

    assert (True, "Kirjoita asiakkaan omin sanoin") == (seen(docx, AIM).empty, seen(docx, AIM).text)
    assert (True, None) == (seen(docx, DAY).empty, seen(docx, DAY).full_date)
    assert 'w:val="PlaceholderText"' in seen(docx, AIM).xml
    typed = word.type_text(docx, AIM, "taas")
    assert ("taas", False) == (seen(typed, AIM).text, seen(typed, AIM).empty)
    assert 'w:val="PlaceholderText"' not in seen(typed, AIM).xml


def test_emptied_control_has_neither_words_nor_prompt() -> None:
    docx = word.empty(word.empty(plan(), AIM), "asiakas.sukunimi")

    assert ("", False) == (seen(docx, AIM).text, seen(docx, AIM).empty)
    assert {AIM: "", "asiakas.sukunimi": ""} == changed(docx)


# ------------------------------------------------------------------------------------------------ other kinds


def test_tick_changes_state_and_glyph() -> None:
    box = next(control for control in kit.seen(referral()) if control.checked is False)

    docx = word.tick(referral(), box.tag)

    assert (True, "☒") == (seen(docx, box.tag).checked, seen(docx, box.tag).text)
    assert {box.tag: "☒"} == changed(docx, referral())
    back = word.tick(docx, box.tag, on=False)
    assert (False, "☐") == (seen(back, box.tag).checked, seen(back, box.tag).text)


def test_choice_is_shown_and_remembered_and_the_first_one_is_none() -> None:
    docx = word.choose(plan(), "suunnitelma.syy", "tauon jälkeen")

    assert {"suunnitelma.syy": "tauon jälkeen"} == changed(docx)
    assert 'w:lastValue="tauon jälkeen"' in seen(docx, "suunnitelma.syy").xml
    assert seen(word.choose(docx, "suunnitelma.syy", "Valitse …"), "suunnitelma.syy").empty


def test_picked_and_typed_days() -> None:
    picked = word.pick(plan(), DAY, date(2027, 2, 1))
    typed, stale = (word.type_date(plan(), DAY, "2.2.2027", stale=stale) for stale in (False, True))

    assert ("1.2.2027", "2027-02-01T00:00:00Z") == (seen(picked, DAY).text, seen(picked, DAY).full_date)
    assert ("2.2.2027", None) == (seen(typed, DAY).text, seen(typed, DAY).full_date)
    assert ("2.2.2027", "2026-01-26T00:00:00Z") == (seen(stale, DAY).text, seen(stale, DAY).full_date)


def test_control_of_the_footer_is_the_next_with_its_tag() -> None:
    docx = word.type_text(plan(), "asiakas.tunnus", "LATU-9999", nth=1)

    assert ["LATU-0042", "LATU-9999"] == [seen(docx, "asiakas.tunnus", nth).text for nth in range(2)]
    assert "word/footer1.xml" == seen(docx, "asiakas.tunnus", 1).part


# ------------------------------------------------------------------------------------------------ rows


def rows(docx: bytes, tag: str = STEPS) -> list[list[str]]:
    root = word.control(etree.fromstring(kit.parts(docx)[word.BODY]), tag)
    return [["".join(map(str, cell.itertext())) for cell in row.iter(f"{W}tc")] for row in root.iter(f"{W}tr")]


def test_added_row_shows_prompts_and_a_copied_one_says_the_same() -> None:
    added, copied = (word.copy_item(plan(), STEPS, 1, emptied=emptied) for emptied in (True, False))

    assert [*rows(plan())[:2], ["\u00a0" * 6] * 6, *rows(plan())[2:]] == rows(added)
    assert [*rows(plan())[:2], *rows(plan())[1:]] == rows(copied)
    assert 2 == len([control for control in kit.seen(added) if control.tag == "suunnitelma.askeleet[2].mitä"])
    ids = [control.id for control in kit.seen(word.copy_item(added, STEPS, 1))]
    assert len(set(ids)) == len(ids)
    assert kit.parts(added)[word.BODY].count(b"w:name=") == kit.parts(plan())[word.BODY].count(b"w:name=")


def test_deleted_row_is_gone() -> None:
    assert rows(plan())[1:] == rows(word.delete_item(plan(), STEPS))


@pytest.mark.parametrize("inside", [False, True])
def test_tab_makes_a_row_without_controls(inside: bool) -> None:
    docx = word.tab_row(plan(), STEPS, "Soitto", "valmentaja", inside=inside)

    table = next(
        table for table in etree.fromstring(kit.parts(docx)[word.BODY]).iter(f"{W}tbl")
        if any(word.tag_of(sdt) == STEPS for sdt in table.iter(f"{W}sdt"))
    )  # fmt: skip
    last = list(table.iter(f"{W}tr"))[-1]
    assert ["Soitto", "valmentaja", "", "", "", ""] == ["".join(map(str, c.itertext())) for c in last.iter(f"{W}tc")]
    assert next(last.iter(f"{W}sdt"), None) is None
    assert inside == (next(last.iterancestors(f"{W}sdt"), None) is not None)
    assert len(kit.seen(plan())) == len(kit.seen(docx))


# ------------------------------------------------------------------------------------------------ controls


def test_deleted_and_pasted_over_controls_leave_plain_words() -> None:
    deleted, pasted = word.delete_control(plan(), AIM), word.paste_over(plan(), AIM, "Päälle")

    for docx, text in ((deleted, seen(plan(), AIM).text), (pasted, "Päälle")):
        assert AIM not in kit.answers(docx)
        assert text in kit.lines(docx)
    names = [kit.parts(docx)[word.BODY].count(b"w:name=") for docx in (plan(), deleted, pasted)]
    assert [names[0], names[0], names[0] - 1] == names


@pytest.mark.parametrize(("tag", "parent"), [(AIM, "body"), (REVIEW, "tr"), ("asiakas.sukunimi", "tc")])
def test_control_round_the_paragraph_or_the_cell_says_the_same(tag: str, parent: str) -> None:
    docx = word.widen(plan(), tag)

    assert parent == path_to(docx, tag)[0]
    assert kit.answers(plan()) == kit.answers(docx)
    assert kit.lines(plan()) == kit.lines(docx)


def test_control_pasted_into_another_has_a_number_of_its_own() -> None:
    docx = word.insert_nested(plan(), AIM, "asiakas.sukunimi")

    assert f"{seen(plan(), AIM).text}Mallila" == seen(docx, AIM).text
    ids = [control.id for control in kit.seen(docx)]
    assert len(set(ids)) == len(ids)


def test_every_control_with_a_tag_is_given_another() -> None:
    docx = word.retag(word.insert_nested(plan(), AIM, "asiakas.sukunimi"), "asiakas.sukunimi", "asiakas.uusi")

    assert 2 == len([control for control in kit.seen(docx) if control.tag == "asiakas.uusi"])
    assert "asiakas.sukunimi" not in kit.answers(docx)


def test_picture_symbol_and_comment_leave_the_words() -> None:
    text = seen(plan(), AIM).text
    docx = word.comment(word.symbol(word.picture(plan(), AIM), AIM), AIM)

    assert text == seen(docx, AIM).text
    assert all(f"<w:{name}" in seen(docx, AIM).xml for name in ("drawing", "sym", "commentReference"))
    assert {"word/media/kuva.png", "word/comments.xml"} == kit.parts(docx).keys() - kit.parts(plan()).keys()
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        assert b"comments.xml" in kit.parts(docx)[name]


def test_property_is_changed() -> None:
    docx = word.with_property(plan(), "lomake.tietue", "ts9")

    assert b"<vt:lpwstr>ts9</vt:lpwstr>" in kit.parts(docx)["docProps/custom.xml"]


# ------------------------------------------------------------------------------------------------ saving


@pytest.mark.parametrize("docx", [plan, referral], ids=["plan", "referral"])
def test_saved_by_word_it_is_another_package_that_says_the_same(docx: Callable[[], bytes]) -> None:
    before = docx()

    after = word.word_saves(before)

    assert kit.answers(before) == kit.answers(after)
    assert kit.lines(before) == kit.lines(after)
    old, new = kit.parts(before), kit.parts(after)
    assert {"word/webSettings.xml"} == new.keys() - old.keys()
    assert old["docProps/custom.xml"] == new["docProps/custom.xml"]
    assert b"Microsoft Office Word" in new["docProps/app.xml"]
    assert old[word.BODY] != new[word.BODY]
    assert list(old) != list(new)
    with zipfile.ZipFile(BytesIO(after)) as archive:
        assert all(member.flag_bits & 8 for member in archive.infolist()), "sizes stand behind the data"


def test_relations_keep_their_meaning_when_word_renames_them() -> None:
    def headers(docx: bytes) -> list[str]:
        parts = kit.parts(docx)
        targets = {r.get("Id"): r.get("Target", "") for r in etree.fromstring(parts["word/_rels/document.xml.rels"])}
        root = etree.fromstring(parts[word.BODY])
        return [targets[e.get(f"{{{kit.OFFICE}}}id")] for e in root.iter(f"{W}headerReference", f"{W}footerReference")]

    assert headers(plan()) == headers(word.word_saves(plan()))
    saved = word.word_saves(word.picture(plan(), AIM))
    assert b'r:embed="rId' in kit.parts(saved)[word.BODY]
