"""Random edits in every kind of control of every form come back as exactly those edits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from html import unescape
from random import Random
from typing import Any
from unicodedata import normalize

import pytest
import test_read_back as reading
import wordedit as word
import wordkit
from asiakkaat import PALAT, PÄIVÄ, asiakas
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from tiedoksi import tiedoksi

from lomake import fields as tree
from lomake.fields import Field, Kind
from lomake.forms import Lomake
from lomake.language import LANGUAGES, YES_NO, Language
from lomake.read_back import Laji, Palautus, Tila
from lomake.tiedot import Asiakastiedosto
from lomake.values import NBSP
from lomake.view import ClientView, Tietue, candidates, scope, tietueet
from lomake.word.answers import TICKED, UNTICKED

# A failing client is told by its seed; making it smaller would make another client
SLOW = settings(deadline=None, max_examples=3, phases=[Phase.explicit, Phase.reuse, Phase.generate])
WORDS = [words for words in PALAT if words.strip() and words not in ("yes", "~")]
OWN_FORM = ("henkilötunnus", "ytunnus", "postinumero", "ammattiluokka", "tunnus", "id")
OF_THE_FORM = ("asiakas.tunnus", "tuloste.")


@dataclass
class Edit:
    """What was done to a field: how it was typed, and what the form says of the record then, tag by tag."""

    tag: str
    docx: bytes
    says: dict[str, str]


def client(seed: int) -> Asiakastiedosto:
    """Return a client with something in most fields, and rows in every list."""
    return asiakas(seed, päivä=PÄIVÄ, haarat=list(tree.fields(Asiakastiedosto)), tiheys=0.7, rivit=(1, 2))


def answers(tiedosto: Asiakastiedosto, tietue: Tietue) -> dict[str, str]:
    """Return what the record's form says, tag by tag."""
    return reading.template(tietue.lomake).answers(ClientView(tiedosto, PÄIVÄ, everything=True).of(tietue))


def again(palautus: Palautus, tietue: Tietue) -> tuple[Asiakastiedosto, Tietue]:
    """Return the client that comes of a form, and the record of the form."""
    after = reading.client(palautus.data, PÄIVÄ)
    return after, next(one for one in candidates(after, tietue.lomake) if one.tunnus == tietue.tunnus)


def editable(docx: bytes, lomake: Lomake) -> Iterator[tuple[wordkit.Seen, Field]]:
    """Yield the controls of the body that a coach may change, each field once, and their fields."""
    body = [one for one in wordkit.seen(docx) if one.tag and one.part == word.BODY]
    seen = [one for one in body if "repeatingSection" not in one.xml]
    tags = [one.tag for one in seen]
    for one in seen:
        path = re.sub(r"\[[^\]]*\]", "[]", one.tag).partition("=")[0]
        found = tree.find(scope(lomake), path)
        own = not found.derived and found.name not in OWN_FORM and found.kind not in (Kind.REF, Kind.MODEL)
        if own and not one.tag.startswith(OF_THE_FORM) and tags.count(one.tag) == 1 and not _is_behind(lomake, path):
            yield one, found


def _is_behind(lomake: Lomake, path: str) -> bool:
    """Tell whether a field belongs to a row that another row points to: what is typed there may mean another row."""
    steps = path.split(".")
    return any(tree.find(scope(lomake), ".".join(steps[:n])).kind is Kind.REF for n in range(2, len(steps)))


def edit(docx: bytes, one: wordkit.Seen, found: Field, chance: Random, language: Language) -> Edit:
    """Change one field as a coach does."""
    if one.checked is not None:
        return ticked(docx, one, found, chance)
    if "<w:dropDownList" in one.xml:
        items = re.findall(r'<w:listItem w:displayText="([^"]+)" w:value="([^"]+)"', one.xml)
        shown, stored = map(unescape, chance.choice(items))
        return Edit(one.tag, word.choose(docx, one.tag, shown), {one.tag: stored})
    if "<w:date>" in one.xml or "<w:date " in one.xml:
        day = PÄIVÄ - timedelta(days=chance.randint(0, 300))
        how: Callable[..., bytes] = chance.choice([word.pick, typed_day])
        return Edit(one.tag, how(docx, one.tag, day), {one.tag: f"{day.day}.{day.month}.{day.year}"})
    typed, shown = words(found, chance, language)
    style, enter = chance.choice(["plain", "split", "tracked"]), chance.random() < 0.5
    return Edit(one.tag, word.type_text(docx, one.tag, typed, how=style, enter=enter), {one.tag: shown})


def typed_day(docx: bytes, tag: str, day: date) -> bytes:
    return word.type_date(docx, tag, f"{day:%d.%m.%Y}")


def ticked(docx: bytes, one: wordkit.Seen, found: Field, chance: Random) -> Edit:
    """Tick a box, or take its tick away; of a choice that can be only one, the others lose theirs."""
    on = not one.checked
    says = {one.tag: TICKED if on else UNTICKED}
    docx = word.tick(docx, one.tag, on=on)
    if on and not found.many:
        path = one.tag.partition("=")[0]
        for other in wordkit.seen(docx):
            if other.tag.partition("=")[0] == path and other.checked and other.tag != one.tag:
                docx, says = word.tick(docx, other.tag, on=False), says | {other.tag: UNTICKED}
    return Edit(one.tag, docx, says)


def words(found: Field, chance: Random, language: Language) -> tuple[str, str]:
    """Return what is typed into a field of a form in the language, and what the field then says in a Finnish one."""
    if found.kind is Kind.NUMBER:
        least, most = found.kenttä.väli or (0, 200)
        number = f"{chance.randint(least, most - 1)}{chance.choice(['', ',5', ',25'])}"
        unit = found.kenttä.yksikkö
        typed = f"{number}{chance.choice(['', f' {found.kenttä.unit(language)}'])}".strip()
        return typed, f"{number}{NBSP}{unit}" if unit else number
    if found.kind is Kind.BOOL:
        return YES_NO[True].of(language).capitalize(), "kyllä"
    if found.kind is Kind.MONTH:
        return "08.2014", "8.2014"
    if found.kind is Kind.TIME:
        return "9:05", "9.05"
    if found.kind is Kind.DATE:
        return ("01.02.2026", "1.2.2026") if not found.many else ("01.02.2026; 3.2.2026", "1.2.2026, 3.2.2026")
    if found.kind is Kind.CHOICE:
        choices = list(found.choices or ())
        picked = sorted(chance.sample(choices, min(2, len(choices))), key=choices.index)
        written, stored = [one.label(language) for one in picked], ", ".join(str(one.value) for one in picked)
        return ("\n".join(written), stored) if found.many else (written[0].upper(), str(picked[0].value))
    text = normalize("NFC", f"Uutta {' '.join(chance.sample(WORDS, 3))} loppu").replace("  ", " ")
    if found.many:
        return f"yksi; kaksi\n{chance.randint(0, 99)} kolmas", ""
    return (f"{text}\n\nrivi\ttoinen",) * 2 if found.kind is Kind.LONG else (text, text)


@pytest.mark.parametrize("lomake", reading.COMING_BACK, ids=lambda lomake: lomake.tunnus)
@SLOW
@given(seed=st.integers(0, 2**32))
def test_edits_in_every_kind_of_control_come_back_as_exactly_those_edits(lomake: Lomake, seed: int) -> None:
    chance, tiedosto = Random(seed), client(seed)  # noqa: S311
    data = tiedoksi(tiedosto)
    data["asiakas"].pop("turvakielto", None)  # what a paper must not show could not be typed over
    tiedosto = reading.client(data, PÄIVÄ)
    records = list(tietueet(tiedosto, lomake, kaikki=True))
    assume(records)
    tietue = chance.choice(records)
    language = chance.choice(LANGUAGES)
    docx = reading.form(data, lomake.tunnus, tietue.tunnus, PÄIVÄ, language)
    before = answers(tiedosto, tietue)
    expected: dict[str, str] = {}
    fields: set[str] = set()
    fitting = list(editable(docx, lomake))
    for one, found in chance.sample(fitting, min(6, len(fitting))):
        if (path := one.tag.partition("=")[0]) in fields:
            continue
        fields.add(path)
        done = edit(docx, one, found, chance, language)
        docx, expected = done.docx, expected | done.says

    palautus = reading.back(docx, data, PÄIVÄ, tyhjennä=True)

    refused = [muutos for muutos in palautus.muutokset if muutos.tila is not Tila.KIRJATAAN]
    assert all(muutos.tila is Tila.EI_YMMÄRRETTY and muutos.syy and _is_a_rule(muutos.syy.code) for muutos in refused)
    assert not palautus.estyy
    after = answers(*again(palautus, tietue))
    changed = {tag.partition("=")[0] for tag, text in after.items() if text != before.get(tag)} & own(lomake, after)
    wanted = {tag: text for tag, text in expected.items() if text != before[tag]}
    there = {tag for tag, text in wanted.items() if after[tag] == text or (not text and tag in changed)}
    assert len({tag.partition("=")[0] for tag in wanted.keys() - there}) <= len(refused)
    assert changed <= {tag.partition("=")[0] for tag in wanted}


def _is_a_rule(code: str) -> bool:
    """Tell whether a change was refused for what it would make of the data, not for how it was read."""
    return code == "arvo-rivinvaihto" or not code.startswith(("palautus-", "arvo-", "valinta"))


def own(lomake: Lomake, tags: Iterable[str]) -> set[str]:
    """Return the tags of fields that are the record's own: neither computed nor another row's."""
    found = set()
    for tag in (tag for tag in tags if not tag.endswith("]")):
        path = re.sub(r"\[[^\]]*\]", "[]", tag).partition("=")[0]
        if not tree.find(scope(lomake), path).derived and not _is_behind(lomake, path):
            found.add(tag.partition("=")[0])
    return found


def lists(docx: bytes, lomake: Lomake) -> Iterator[tuple[str, str]]:
    """Yield the lists of the form whose rows are its own, and the tag of a text in the first row."""
    tags = [one.tag for one in wordkit.seen(docx) if one.checked is None and one.part == word.BODY]
    for listed in dict.fromkeys(tag.removesuffix("[]") for tag in tags if tag.endswith("[]")):
        for tag in (tag for tag in tags if tag.startswith(f"{listed}[") and "]." in tag):
            found = tree.find(scope(lomake), re.sub(r"\[[^\]]*\]", "[]", tag))
            text = found.kind in (Kind.TEXT, Kind.LONG) and not found.many and found.name not in OWN_FORM
            is_own = tree.find(scope(lomake), listed).kind is Kind.MODEL
            if is_own and text and not found.derived and not _is_behind(lomake, found.path):
                yield listed, tag
                break


@pytest.mark.parametrize("lomake", reading.COMING_BACK, ids=lambda lomake: lomake.tunnus)
def test_row_added_copied_or_removed_in_any_list_of_any_form_is_that_row(lomake: Lomake) -> None:
    tiedosto = client(1)
    data = tiedoksi(tiedosto)
    tietue = next(iter(tietueet(tiedosto, lomake, kaikki=True)))
    docx = reading.form(data, lomake.tunnus, tietue.tunnus, PÄIVÄ)
    for listed, tag in list(lists(docx, lomake))[:3]:
        section = f"{listed}[]"
        added = word.type_text(word.copy_item(docx, section), tag, "Uusi rivi", nth=1)
        copied = word.type_text(word.copy_item(docx, section, emptied=False), tag, "Uusi rivi", nth=1)

        assert [1, 1] == [grown(reading.back(one, data, PÄIVÄ), data, "Uusi rivi") for one in (added, copied)]
        removed = reading.back(word.delete_item(docx, section), data, PÄIVÄ)
        assert [Laji.POISTETTU_RIVI] == [muutos.laji for muutos in removed.muutokset], listed
        assert data == removed.data, "nothing is taken out unless the coach asks"


def grown(palautus: Palautus, data: dict[str, Any], words: str) -> int:
    """Return how many times the words are in the new data, where everything that was there is there still."""
    assert all(muutos.tila is Tila.KIRJATAAN for muutos in palautus.muutokset)
    assert contains(palautus.data, data)
    return str(palautus.data).count(words)


def contains(new: Any, old: Any) -> bool:
    """Tell whether everything of the old data is in its place in the new."""
    if isinstance(old, dict):
        return all(key in new and contains(new[key], value) for key, value in old.items())
    if isinstance(old, list):
        return len(new) >= len(old) and all(map(contains, new, old))
    return bool(new == old)
