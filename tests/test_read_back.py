"""Client → form → edited as in Word → read back → client: exactly what was edited, and nothing else."""

from __future__ import annotations

import copy
import re
import time
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import wordedit as word
import wordkit
from asiakkaat import PÄIVÄ, asiakkaat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from tiedoksi import tiedoksi

from lomake import client_file, fill, resources, source
from lomake import fields as tree
from lomake.errors import ReturnedFormError
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lomake, Lukija
from lomake.language import LANGUAGES, LOCALES, FiSv, Language, language_of
from lomake.read_back import Laji, Muutos, Palautus, Tila, Valinnat, Voittaja, kohde, read_back
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, Tietue, candidates, scope, tietueet
from lomake.word import returned
from lomake.word.answers import UNTICKED
from lomake.word.grounds import Grounds
from lomake.word.properties import Properties, property_parts
from lomake.word.template import Template

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 20)
COMING_BACK = [lomake for lomake in LOMAKKEET if lomake.lukija is not Lukija.TYÖNANTAJA]
SLOW = settings(deadline=None, max_examples=6, suppress_health_check=[HealthCheck.too_slow])


@cache
def template(lomake: Lomake, language: Language = "fi") -> Template:
    path = resources.template(lomake.tunnus, language, None)
    return fill.compile_template(path.read_bytes(), lomake, lomake.tunnus)


@cache
def known(lomake: Lomake, language: Language) -> Grounds:
    return returned.grounds(fill.blank(template(lomake, language), lomake, DAY, language), scope(lomake))


@cache
def sample(name: str = "aino") -> dict[str, Any]:
    (path,) = (ROOT / "samples").glob(f"*/{name}.yaml")
    return source.read(path.read_bytes(), path.name).data


def client(data: dict[str, Any], day: date = DAY) -> Asiakastiedosto:
    tiedosto, findings = client_file.check(data, day, day)
    assert tiedosto is not None
    assert not [finding for finding in findings if finding.grade.value == "virhe"]
    return tiedosto


def form(data: dict[str, Any], tunnus: str, record: str = "", day: date = DAY, language: Language = "fi") -> bytes:
    lomake, tiedosto = BY_TUNNUS[tunnus], client(data, day)
    tietue = next(one for one in candidates(tiedosto, lomake) if one.tunnus == record)
    view = ClientView(tiedosto, day, language)
    return fill.fill(template(lomake, language), view, fill.Asiakirja(tietue, "x"), tiedosto, day)


def back(docx: bytes, data: dict[str, Any], day: date = DAY, record: str = "", **valinnat: Any) -> Palautus:
    properties = returned.properties_of(docx, name="x.docx")
    lomake = BY_TUNNUS[properties.form]
    language = language_of(properties.language)
    compiled = template(lomake, language)
    said = returned.read(docx, scope(lomake), name="x.docx", known=known(lomake, language))
    made = fill.unanswered(compiled, lomake) if properties.client else fill.blank(compiled, lomake, day, language)
    said = returned.without(said, returned.read(made, scope(lomake), name="x.docx"))
    target = kohde(lomake, record or properties.record, client(data, day))
    return read_back(said, target, data, day, day, Valinnat(**valinnat))


def one(palautus: Palautus) -> Muutos:
    (muutos,) = palautus.muutokset
    return muutos


def blank(docx: bytes, lomake: Lomake, language: Language) -> bytes:
    """Return a filled form as if everything on it had been typed on a blank."""
    locale = LOCALES[language]
    properties = Properties(title="x", form=lomake.tunnus, version=lomake.versio, day=DAY, language=locale)
    return wordkit.zipped(wordkit.parts(docx) | property_parts(properties))


def answers(tiedosto: Asiakastiedosto, tietue: Tietue) -> dict[str, str]:
    """Return what the record's form says, its rows by their order, rows that say nothing left out."""
    said = template(tietue.lomake).answers(ClientView(tiedosto, PÄIVÄ, everything=True).of(tietue))
    alive = {
        tag.partition("]")[0]
        for tag, text in said.items()
        if "]." in tag.partition("=")[0] and text not in ("", UNTICKED) and not tag.endswith("].id")
    }
    order: dict[str, list[str]] = {}
    found = {}
    for tag, text in said.items():
        row = re.fullmatch(r"([^\[=]*)\[([^\]]*)\](\..*)?", tag)
        if row and (tag.partition("]")[0] not in alive or tag.endswith("].id")):
            continue
        if row:
            keys = order.setdefault(row[1], [])
            keys += [row[2]] if row[2] not in keys else []
            tag = f"{row[1]}[{keys.index(row[2])}]{row[3] or ''}"  # noqa: PLW2901
        found[tag] = text
    return found


# ------------------------------------------------------------------------------------------------ whole forms


@SLOW
@given(tiedosto=asiakkaat(), language=st.sampled_from(LANGUAGES))
def test_every_form_of_a_random_client_comes_back_without_a_change(
    tiedosto: Asiakastiedosto, language: Language
) -> None:
    data = tiedoksi(tiedosto)
    for lomake in COMING_BACK:
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            palautus = back(form(data, lomake.tunnus, tietue.tunnus, PÄIVÄ, language), data, PÄIVÄ)
            assert ((), data, ()) == (palautus.muutokset, palautus.data, palautus.findings)


@SLOW
@given(tiedosto=asiakkaat(), language=st.sampled_from(LANGUAGES))
def test_everything_typed_on_a_blank_becomes_the_same_record(tiedosto: Asiakastiedosto, language: Language) -> None:
    data = tiedoksi(tiedosto)
    for lomake in COMING_BACK:
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            without = emptied(data, tiedosto, tietue)
            left, findings = client_file.check(without, PÄIVÄ, PÄIVÄ)
            if left is None or any(finding.grade.value == "virhe" for finding in findings):
                continue  # something else in the file needs the record
            docx = blank(form(data, lomake.tunnus, tietue.tunnus, PÄIVÄ, language), lomake, language)

            palautus = back(docx, without, PÄIVÄ, tietue.tunnus, voittaja=Voittaja.LOMAKE)

            assert not [finding for finding in palautus.findings if finding.grade.value == "virhe"]
            unclear = [muutos for muutos in palautus.muutokset if muutos.tila is not Tila.KIRJATAAN]
            if not unclear:
                after = client(palautus.data, PÄIVÄ)
                new = next(one for one in candidates(after, lomake) if one.tunnus == tietue.tunnus)
                assert answers(tiedosto, tietue) == answers(after, new)
            assert {"palautus-laskettu", "palautus-viite"} >= {muutos.syy.code for muutos in unclear if muutos.syy}


def emptied(data: dict[str, Any], tiedosto: Asiakastiedosto, tietue: Tietue) -> dict[str, Any]:
    """Return the client's data without what the form is filled from: its row has only an id."""
    data = copy.deepcopy(data)
    name, many, rest = tietue.lomake.haara.partition("[]")
    if not many:
        data.pop(name, None)
        return data
    outer = tietue.työsuhde or tietue.rivi
    at = next(number for number, row in enumerate(getattr(tiedosto, name)) if row is outer)
    if rest.endswith("[]"):
        inner = rest.strip(".[]")
        rows = data[name][at][inner]
        rows[[row["id"] for row in rows].index(tietue.tunnus.removeprefix(f"{data[name][at]['id']}-"))] = {
            "id": tietue.tunnus.removeprefix(f"{data[name][at]['id']}-")
        }
    elif rest:
        data[name][at].pop(rest.strip("."), None)
    else:
        data[name][at] = {"id": data[name][at]["id"]}
    return data


@settings(deadline=None, max_examples=25)
@given(seed=st.integers(0, 2**32), tunnus=st.sampled_from([lomake.tunnus for lomake in COMING_BACK]))
def test_random_edits_come_back_as_exactly_those_edits(seed: int, tunnus: str) -> None:
    chance = Random(seed)  # noqa: S311
    lomake, data = BY_TUNNUS[tunnus], sample(chance.choice(["aino", "jere", "linnea"]))
    records = [tietue.tunnus for tietue in tietueet(client(data), lomake, kaikki=True)]
    if not records:
        return
    docx = form(data, tunnus, chance.choice(records), language=chance.choice(LANGUAGES))
    editable = [
        seen for seen in wordkit.seen(docx)
        if seen.checked is None and "<w:text" not in seen.xml and seen.tag and not seen.tag.endswith("[]")
        and seen.part == word.BODY and not seen.empty and "<w:date" not in seen.xml and "dropDownList" not in seen.xml
    ]  # fmt: skip
    long = [seen for seen in editable if _is_text(lomake, seen.tag)]
    picked = chance.sample(long, min(len(long), 3))
    for seen in picked:
        how = chance.choice(["plain", "split", "tracked"])
        docx = word.type_text(docx, seen.tag, f"Uutta & <{seen.tag}> …", how=how)

    palautus = back(docx, data)

    assert {f"Uutta & <{seen.tag}> …" for seen in picked} == {muutos.jälkeen for muutos in palautus.muutokset}
    assert {Tila.KIRJATAAN} >= {muutos.tila for muutos in palautus.muutokset}
    assert {seen.text.strip() for seen in picked} == {muutos.ennen for muutos in palautus.muutokset}


def _is_text(lomake: Lomake, tag: str) -> bool:
    found = tree.find(scope(lomake), re.sub(r"\[[^\]]*\]", "[]", tag))
    plain = not found.many and not found.derived and found.name not in ("postinumero", "ytunnus", "henkilötunnus")
    return found.kind in (tree.Kind.TEXT, tree.Kind.LONG) and plain


# ------------------------------------------------------------------------------------------------ one edit


PLAN = ("tyonhakusuunnitelma", "ts2")


def plan() -> tuple[bytes, dict[str, Any]]:
    data = sample()
    tunnus = data["työnhakusuunnitelmat"][-1]["id"]
    return form(data, "tyonhakusuunnitelma", tunnus), data


@pytest.mark.parametrize("how", ["plain", "split", "tracked"])
def test_text_with_lines_is_read_whatever_word_has_made_of_it(how: str) -> None:
    docx, data = plan()

    palautus = back(word.type_text(docx, "suunnitelma.tavoite", "Yksi & kaksi\nkolme\tneljä", how=how), data)

    assert "Yksi & kaksi\nkolme\tneljä" == one(palautus).jälkeen
    assert "Yksi & kaksi\nkolme\tneljä" == palautus.data["työnhakusuunnitelmat"][-1]["tavoite"]
    assert ["palautus-jäljitetty"] * (how == "tracked") == [finding.code for finding in palautus.findings]


def test_cleared_field_is_told_and_stays_unless_the_coach_asks() -> None:
    docx, data = plan()
    cleared = word.clear(docx, "suunnitelma.tavoite")

    kept, gone = back(cleared, data), back(cleared, data, tyhjennä=True)

    assert (Tila.ODOTTAA, Laji.TYHJENNYS) == (one(kept).tila, one(kept).laji)
    assert data == kept.data
    assert "tavoite" not in gone.data["työnhakusuunnitelmat"][-1]


def test_day_is_taken_when_typed_or_picked_and_told_when_they_differ() -> None:
    docx, data = plan()
    tag = "suunnitelma.päiväys"

    for form_ in (word.type_text(docx, tag, "25.1.2026"), word.pick(docx, tag, date(2026, 1, 25))):
        assert "25.1.2026" == back(form_, data).data["työnhakusuunnitelmat"][-1]["päiväys"]
    told = one(back(word.pick(docx, tag, date(2026, 1, 25), "24.1.2026"), data))
    assert (Tila.EI_YMMÄRRETTY, "palautus-kaksi-päivää") == (told.tila, told.syy and told.syy.code)


def test_words_where_a_number_or_a_day_belongs_are_kept_in_the_notes_and_the_rest_goes_in() -> None:
    docx, data = plan()
    docx = word.type_text(docx, "suunnitelma.päiväys", "kesällä")
    docx = word.type_text(docx, "suunnitelma.tavoite", "Uusi tavoite")

    palautus = back(docx, data)

    assert {"ei ymmärretty", "kirjataan"} == {muutos.tila.value for muutos in palautus.muutokset}
    after = palautus.data["työnhakusuunnitelmat"][-1]
    assert ("Uusi tavoite", data["työnhakusuunnitelmat"][-1]["päiväys"]) == (after["tavoite"], after["päiväys"])
    (note,) = set(palautus.data["tiedosto"]["huomiot"]) - set(data["tiedosto"]["huomiot"])
    assert "”kesällä”" in note
    assert palautus.data == back(docx, palautus.data).data, "the same form once more adds nothing"


def test_change_that_would_contradict_the_file_is_not_made() -> None:
    docx, data = plan()

    palautus = back(word.type_text(docx, "suunnitelma.päiväys", "1.1.2031"), data)

    assert Tila.EI_YMMÄRRETTY is one(palautus).tila
    assert data["työnhakusuunnitelmat"] == palautus.data["työnhakusuunnitelmat"]


def test_day_that_clashes_with_one_on_another_form_is_told_and_the_rest_goes_in() -> None:
    job = {"id": "työ1", "aloitus": {"alkoi": "1.2.2026"}, "päättyminen": {"päättyi": "1.6.2026"}}
    data = {"asiakas": {"tunnus": "LATU-0001"}, "työsuhteet": [job], "päättäminen": {"kuvaus": "Vanha"}}
    docx = word.type_text(form(data, "lomake-e"), "työsuhteet[työ1].aloitus.alkoi", "19.11.2026")
    docx = word.type_text(docx, "päättäminen.kuvaus", "Uusi kuvaus")

    palautus = back(docx, data)

    assert {"ei ymmärretty", "kirjataan"} == {muutos.tila.value for muutos in palautus.muutokset}
    assert ("Uusi kuvaus", data["työsuhteet"]) == (palautus.data["päättäminen"]["kuvaus"], palautus.data["työsuhteet"])


def test_ticks_change_a_choice_and_two_ticks_for_one_choice_are_told() -> None:
    data = sample()
    docx = form(data, "lahete")
    assert "asiakas itse" == data["lähete"]["aloite"]
    other = next(s.tag for s in wordkit.seen(docx) if s.tag.startswith("lähete.aloite=") and not s.checked)
    mine = next(s.tag for s in wordkit.seen(docx) if s.tag.startswith("lähete.aloite=") and s.checked)

    both = word.tick(docx, other)
    moved = word.tick(both, mine, on=False)

    assert "palautus-kaksi-rastia" == getattr(one(back(both, data)).syy, "code", "")
    assert back(moved, data).data["lähete"]["aloite"].startswith(other.partition("=")[2])
    none = one(back(word.tick(docx, mine, on=False), data))
    assert (Tila.ODOTTAA, Laji.TYHJENNYS) == (none.tila, none.laji)


SECTION = "suunnitelma.askeleet[]"


def test_added_copied_removed_and_typed_rows() -> None:
    docx, data = plan()
    steps = data["työnhakusuunnitelmat"][-1]["askeleet"]

    assert () == back(word.copy_item(docx, SECTION), data).muutokset, "an empty new row says nothing"
    assert () == back(word.copy_item(docx, SECTION, emptied=False), data).muutokset, "nor does a copy of another"
    copied = word.type_text(word.copy_item(docx, SECTION), "suunnitelma.askeleet[1].mitä", "Soitto", nth=1)
    added = back(copied, data).data["työnhakusuunnitelmat"][-1]["askeleet"]
    assert [*steps, {"mitä": "Soitto"}] == added
    gone = word.delete_item(docx, SECTION)
    assert (Tila.ODOTTAA, Laji.POISTETTU_RIVI) == (one(back(gone, data)).tila, one(back(gone, data)).laji)
    assert steps[1:] == back(gone, data, poista=True).data["työnhakusuunnitelmat"][-1]["askeleet"]


def test_row_typed_below_a_list_without_controls_is_a_row_of_the_list() -> None:
    data = sample()
    docx = form(data, "lahete")
    columns = [s.tag.rpartition(".")[2] for s in wordkit.seen(docx) if s.tag.startswith("verkosto[k1].")]
    assert columns

    palautus = back(word.tab_row(docx, "verkosto[]", *(f"uusi {column}" for column in columns)), data)

    added = palautus.data["verkosto"][len(data["verkosto"]) :]
    assert [{"id"} | set(columns)] == [set(row) for row in added] or palautus.findings


def test_words_outside_the_fields_are_told_and_kept() -> None:
    docx, data = plan()

    palautus = back(word.paste_over(docx, "suunnitelma.tavoite", "Kirjoitin tähän päälle"), data)

    assert ["palautus-ulkopuolella"] == [finding.code for finding in palautus.findings]
    assert "”Kirjoitin tähän päälle”" in palautus.data["tiedosto"]["huomiot"][-1]


def test_zero_typed_on_a_blank_is_a_number_and_not_an_empty_box() -> None:
    lomake = BY_TUNNUS["lomake-e"]
    docx = word.type_text(fill.blank(template(lomake), lomake, DAY), "päättäminen.kykyviisari.työkyky", "0")

    assert {"työkyky": "0"} == back(docx, sample()).data["päättäminen"]["kykyviisari"]


def test_control_pasted_into_another_is_only_its_words_and_comments_are_not_read() -> None:
    docx, data = plan()

    def paste(root: etree._Element) -> None:
        inner = copy.deepcopy(word.control(root, "asiakas.tunnus"))
        content = word.control(root, "suunnitelma.tavoite").find(f"{wordkit.W}sdtContent")
        assert content is not None
        run = next(content.iter(f"{wordkit.W}r"))
        run.addnext(inner)
        etree.SubElement(run, f"{wordkit.W}commentReference", {f"{wordkit.W}id": "1"})

    palautus = back(word.edited(docx, paste), data)

    assert one(palautus).jälkeen == f"{one(palautus).ennen}{data['asiakas']['tunnus']}"
    assert ["palautus-kommentteja"] == [finding.code for finding in palautus.findings]


# ------------------------------------------------------------------------------------------------ both have changed


def test_only_what_the_coach_changed_is_applied_to_a_newer_file() -> None:
    docx, data = plan()
    newer = copy.deepcopy(data)
    newer["palvelu"]["puhelin"] = "050 999"
    newer["asiakas"]["kutsumanimi"] = "Ainokki"

    palautus = back(word.type_text(docx, "suunnitelma.tavoite", "Uusi tavoite"), newer)

    assert "Uusi tavoite" == one(palautus).jälkeen
    newer["työnhakusuunnitelmat"][-1]["tavoite"] = "Uusi tavoite"
    assert newer == palautus.data


def test_conflict_stops_everything_until_the_coach_chooses() -> None:
    docx, data = plan()
    docx = word.type_text(docx, "suunnitelma.tavoite", "Lomakkeen")
    newer = copy.deepcopy(data)
    newer["työnhakusuunnitelmat"][-1]["tavoite"] = "Tiedoston"

    conflict = back(docx, newer)

    assert conflict.estyy
    assert ("Tiedoston", "Lomakkeen") == (one(conflict).ennen, one(conflict).jälkeen)
    assert "Lomakkeen" == back(docx, newer, voittaja=Voittaja.LOMAKE).data["työnhakusuunnitelmat"][-1]["tavoite"]
    assert newer == back(docx, newer, voittaja=Voittaja.TIEDOSTO).data


# ------------------------------------------------------------------------------------------------ blanks and references


def test_meeting_typed_on_a_blank_becomes_a_new_one_with_its_employer_and_not_twice() -> None:
    data = sample()
    docx = fill.blank(template(BY_TUNNUS["lomake-b"]), BY_TUNNUS["lomake-b"], DAY)
    docx = word.type_text(docx, "tapaaminen.päiväys", "3.11.2026")
    docx = word.type_text(docx, "tapaaminen.työnantaja.nimi", "Aivan Uusi Oy")

    after = back(docx, data).data

    assert len(data["työnantajatapaamiset"]) + 1 == len(after["työnantajatapaamiset"])
    new = after["työnantajatapaamiset"][-1]
    employer = next(row for row in after["työnantajat"] if row["id"] == new["työnantaja"])
    assert ("3.11.2026", "Aivan Uusi Oy") == (new["päiväys"], employer["nimi"])
    assert after == back(docx, after).data


def test_employer_known_by_name_is_pointed_to() -> None:
    data = sample()
    docx = fill.blank(template(BY_TUNNUS["lomake-b"]), BY_TUNNUS["lomake-b"], DAY)
    docx = word.type_text(docx, "tapaaminen.työnantaja.nimi", data["työnantajat"][0]["nimi"])

    after = back(docx, data).data

    assert data["työnantajat"] == after["työnantajat"]
    assert data["työnantajat"][0]["id"] == after["työnantajatapaamiset"][-1]["työnantaja"]


def test_day_of_another_row_is_not_changed_through_a_form_that_mentions_it() -> None:
    data = sample()
    record = data["työnantajatapaamiset"][0]["id"]
    docx = form(data, "lomake-b", record)

    palautus = back(word.type_text(docx, "tapaaminen.suunnitelma.päiväys", "2.2.2025"), data)

    assert "palautus-viite" == getattr(one(palautus).syy, "code", "")
    assert data["työnhakusuunnitelmat"] == palautus.data["työnhakusuunnitelmat"]


# ------------------------------------------------------------------------------------------------ refused


def refused(docx: bytes) -> str:
    with pytest.raises(ReturnedFormError) as caught:
        back(docx, sample())
    return caught.value.findings[0].code


def test_forms_that_are_not_this_clients_or_not_ours_are_refused() -> None:
    docx, _ = plan()
    ote = ROOT / "samples" / "tyhjat" / "tyonantajaote_tyhja.docx"

    assert "palautus-ei-lomake" == refused(ote.read_bytes())
    assert "docx-ei-lue" == refused(b"Tervehdys")
    assert "palautus-tietue" == refused(word.with_property(docx, "lomake.tietue", "ts99"))
    assert "palautus-tuntematon-kenttä" == refused(word.retag(docx, "suunnitelma.tavoite", "suunnitelma.omakenttä"))
    assert "palautus-tuntematon-kenttä" == refused(word.retag(docx, "suunnitelma.tavoite", "asiakas.henkilötunnus")), (
        "a field that this form's reader may not see"
    )
    typed = word.type_text(form(sample(), "lahete"), "asiakas.tunnus", "LATU-9999")
    assert "palautus-toinen-asiakas" == refused(typed)


def test_client_number_of_another_in_the_footer_only_is_refused() -> None:
    docx, _ = plan()
    footer = next(number for number, seen in enumerate(tagged(docx, "asiakas.tunnus")) if "footer" in seen.part)

    assert "palautus-toinen-asiakas" == refused(word.type_text(docx, "asiakas.tunnus", "LATU-0043", nth=footer))
    assert "palautus-toinen-asiakas" == refused(word.type_text(docx, "asiakas.tunnus", "Jere", nth=footer))
    assert () == back(word.clear(docx, "asiakas.tunnus", nth=footer), sample()).muutokset


def test_words_in_the_footer_are_told_and_the_number_of_the_page_is_not() -> None:
    docx, data = plan()

    def count(root: etree._Element) -> None:
        for number, text in enumerate(root.iterfind(f"{wordkit.W}p/{wordkit.W}fldSimple//{wordkit.W}t"), 7):
            text.text = str(number)

    def write(root: etree._Element) -> None:
        root.append(etree.fromstring(wordkit.part_xml("ftr", wordkit.p("Soita LATU-0043")).encode())[0])

    counted = word.edited(docx, count, "word/footer1.xml")
    written = back(word.edited(counted, write, "word/footer1.xml"), data)

    assert () == back(counted, data).findings
    assert ["palautus-ulkopuolella"] == [finding.code for finding in written.findings]
    assert FiSv("alatunniste 1, kappale 3", "sidfot 1, stycke 3") == written.findings[0].details["paikka"]
    assert "”Soita LATU-0043”" in written.data["tiedosto"]["huomiot"][-1]


def tagged(docx: bytes, tag: str) -> list[wordkit.Seen]:
    """Return the controls with a tag as wordedit counts them: those of the body first."""
    return sorted((seen for seen in wordkit.seen(docx) if seen.tag == tag), key=lambda seen: seen.part != word.BODY)


def as_libreoffice_types(docx: bytes, tag: str, text: str) -> bytes:
    """Return a form from LibreOffice, where a prompt was typed over: tags are gone, the flag of the prompt is not."""

    def change(root: etree._Element) -> None:
        sdt = word.control(root, tag)
        first, *others = sdt.iter(f"{wordkit.W}t")
        first.text = text
        for other in others:
            other.text = ""
        for one in list(root.iter(f"{wordkit.W}tag")):
            next(one.iterancestors()).remove(one)

    return word.edited(docx, change)


def test_answer_typed_over_a_prompt_in_libreoffice_is_read_and_a_prompt_is_not() -> None:
    lomake = BY_TUNNUS["lahete"]
    docx = as_libreoffice_types(fill.blank(template(lomake), lomake, DAY), "lähete.toive", "Työ ulkona")
    data = {"asiakas": {"tunnus": "LATU-0001"}}

    assert {"toive": "Työ ulkona"} == back(docx, data).data["lähete"]


def test_letter_of_a_symbol_font_is_told_and_not_recorded() -> None:
    docx, data = plan()

    told = one(back(word.type_text(docx, "suunnitelma.tavoite", "\uf0fc kyllä"), data))

    assert (Tila.EI_YMMÄRRETTY, "palautus-kuva") == (told.tila, getattr(told.syy, "code", ""))


def test_semicolon_does_not_part_the_items_of_a_list_of_texts() -> None:
    lomake = BY_TUNNUS["lahete"]
    docx = word.type_text(fill.blank(template(lomake), lomake, DAY), "lähete.liitteet", "Lausunto; 37,5 h, Liite 2")

    data = back(docx, {"asiakas": {"tunnus": "LATU-0001"}}).data

    assert ["Lausunto; 37,5 h", "Liite 2"] == data["lähete"]["liitteet"]


def test_form_whose_tags_and_bookmarks_are_gone_is_refused_and_with_bookmarks_it_is_read() -> None:
    docx, data = plan()
    parts = wordkit.parts(word.type_text(docx, "suunnitelma.tavoite", "Uusi tavoite"))
    untagged = {
        name: re.sub(rb"<w:tag [^>]*/>", b"", xml) if name.startswith("word/") else xml for name, xml in parts.items()
    }

    assert "Uusi tavoite" == one(back(wordkit.zipped(untagged), data)).jälkeen
    bare = {name: re.sub(rb"<w:bookmark(Start|End) [^>]*/>", b"", xml) for name, xml in untagged.items()}
    assert "palautus-ilman-kenttiä" == refused(wordkit.zipped(bare))


@pytest.mark.parametrize(
    "tag",
    ["asiakas", "asiakas.", "verkosto", "suunnitelma.askeleet[]", "[].x", "asiakas[1].nimi", "asiakas.osoite",
     "suunnitelma.askeleet[1].", "suunnitelma.askeleet[1].mitä[2].x", "suunnitelma.tavoite=kyllä", "a=b",
     "suunnitelma.tavoite[1].x", "suunnitelma.askeleet[1].kuka=zzz"],
)  # fmt: skip
def test_tag_that_no_form_has_is_refused_and_never_a_crash(tag: str) -> None:
    docx, _ = plan()

    assert "palautus-tuntematon-kenttä" == refused(word.retag(docx, "suunnitelma.tavoite", tag))


def test_form_with_thousands_of_rows_is_refused() -> None:
    docx, _ = plan()

    def fill_up(root: etree._Element) -> None:
        item = word.items(root, SECTION)[0]
        for _ in range(1_000):
            item.addnext(copy.deepcopy(item))

    assert "palautus-rivejä" == refused(word.edited(docx, fill_up))


@pytest.mark.parametrize(
    "xml",
    [
        wordkit.tbl(*[wordkit.tr("x", "y")] * 100_000),
        wordkit.p("x") * 100_000,
        wordkit.p(wordkit.text("suunnitelma.tavoite") * 30_000),
        wordkit.p(*[wordkit.sdt(wordkit.run("x"))] * 30_000),
    ],
    ids=["rows", "paragraphs", "controls", "controls without tags"],
)
def test_a_hundred_thousand_of_anything_is_refused_in_seconds(xml: str) -> None:
    docx, _ = plan()
    parts = wordkit.parts(docx)
    body = parts[word.BODY].replace(b"<w:body>", b"<w:body>" + xml.encode(), 1)

    began = time.monotonic()

    assert refused(wordkit.zipped(parts | {word.BODY: body})) in ("palautus-rivejä", "docx-liian-suuri")
    assert time.monotonic() - began < 60, "on a busy machine too"


def test_controls_inside_controls_are_read_or_refused_in_seconds() -> None:
    docx, data = plan()
    inner = wordkit.run("x")
    for _ in range(80):
        inner = wordkit.sdt(inner, tag="suunnitelma.tavoite")
    parts = wordkit.parts(docx)
    body = parts[word.BODY].replace(b"<w:body>", b"<w:body>" + wordkit.p(inner).encode(), 1)
    made = wordkit.zipped(parts | {word.BODY: body})

    assert ["x"] == [muutos.jälkeen.split(" / ")[-1] for muutos in back(made, data).muutokset]


def test_what_word_does_to_text_is_read_as_word_shows_it() -> None:
    docx, data = plan()
    moved = back(word.move_text(docx, "suunnitelma.opit", "suunnitelma.tavoite"), data)
    nested = back(word.insert_nested(docx, "suunnitelma.tavoite", "suunnitelma.opit"), data)

    plan_of = data["työnhakusuunnitelmat"][-1]
    whole = f"{plan_of['tavoite'].strip()}{plan_of['opit'].strip()}"
    assert whole in [muutos.jälkeen for muutos in moved.muutokset]
    assert whole in [muutos.jälkeen for muutos in nested.muutokset]
    assert ["palautus-jäljitetty"] == [finding.code for finding in moved.findings]


def test_deleted_paragraph_mark_joins_the_lines_and_a_moved_one_too() -> None:
    for name in ("del", "moveFrom"):
        docx, data = plan()
        docx = word.type_text(docx, "suunnitelma.tavoite", "yksi\nkaksi\nkolme", enter=True)

        def join(root: etree._Element, name: str = name) -> None:
            first = next(word.control(root, "suunnitelma.tavoite").iter(f"{wordkit.W}p"))
            look = first.find(f"{wordkit.W}pPr")
            assert look is not None
            etree.SubElement(etree.SubElement(look, f"{wordkit.W}rPr"), f"{wordkit.W}{name}", {f"{wordkit.W}id": "1"})

        assert "yksikaksi\nkolme" == one(back(word.edited(docx, join), data)).jälkeen


def test_table_pasted_into_an_answer_is_its_words_and_rich_text_in_a_plain_control_too() -> None:
    docx, data = plan()

    def paste(root: etree._Element) -> None:
        table = wordkit.tbl(wordkit.tr("a", "b"), wordkit.tr("c", "d"))
        content = word.control(root, "suunnitelma.tavoite").find(f"{wordkit.W}sdtContent")
        assert content is not None
        content.append(etree.fromstring(wordkit.part_xml("document", table).encode())[0])

    table = back(word.edited(word.type_text(docx, "suunnitelma.tavoite", "x\ny", enter=True), paste), data)
    rich = back(word.type_text(docx, "asiakas.sukunimi", "Mallila-Uusi", how="split"), data)

    assert "x\ny\na\nb\nc\nd" == one(table).jälkeen
    assert "Mallila-Uusi" == one(rich).jälkeen


def test_row_that_stands_in_no_table_is_told_and_never_a_crash() -> None:
    docx, data = plan()

    def tear(root: etree._Element) -> None:
        root[0].insert(0, etree.fromstring(wordkit.part_xml("document", wordkit.tr("Irrallinen")).encode())[0])

    assert ["palautus-ulkopuolella"] == [finding.code for finding in back(word.edited(docx, tear), data).findings]


def test_id_of_a_record_is_not_changed_on_a_form() -> None:
    docx, data = plan()

    palautus = back(word.retag(docx, "suunnitelma.tavoite", "suunnitelma.id"), data)

    assert {"palautus-tunnus", "arvo-tunnus"} >= {muutos.syy.code for muutos in palautus.muutokset if muutos.syy}
    assert data["työnhakusuunnitelmat"] == palautus.data["työnhakusuunnitelmat"]


OUTSIDE = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
    b' Target="http://seuraa.example/a.png" TargetMode="External"/></Relationships>'
)


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        ("word/vbaProject.bin", b"x", "docx-makroja"),
        ("word/extra.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "docx-doctype"),
        ("word/extra.xml", b"<a>" + b"x" * 25_000_000 + b"</a>", "docx-liian-suuri"),
        ("word/media/kuva.png", b"0" * 101_000_000, "docx-liian-suuri"),
        ("word/extra.xml", b"<a>" * 400 + b"</a>" * 400, "docx-rikki"),
        ("word/_rels/extra.xml.rels", OUTSIDE, "docx-ulkoinen-viittaus"),
    ],
    ids=["macro", "doctype", "big part", "zip bomb", "deep", "external relation"],
)
def test_hostile_file_is_refused_with_a_reason(part: str, content: bytes, code: str) -> None:
    docx, _ = plan()

    assert code == refused(wordkit.zipped(wordkit.parts(docx) | {part: content}))


def test_ticks_of_the_form_are_added_to_those_that_somebody_has_made_in_the_file_meanwhile() -> None:
    data = sample()
    data["profiili"]["vuorot"] = ["aamu"]
    docx = form(data, "lomake-a")
    newer = copy.deepcopy(data)
    newer["profiili"]["vuorot"] = ["aamu", "ilta"]

    ticked = word.tick(docx, "profiili.vuorot=viikonloppu")
    both = word.tick(ticked, "profiili.vuorot=aamu", on=False)

    assert ["aamu", "ilta", "viikonloppu"] == back(ticked, newer).data["profiili"]["vuorot"]
    assert ["ilta", "viikonloppu"] == back(both, newer).data["profiili"]["vuorot"]
