"""The text of a client file with new data: the data are there, and what did not change stays byte for byte."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from asiakkaat import PALAT, PÄIVÄ, RIVIT, asiakas, asiakkaat
from hypothesis import given, settings
from hypothesis import strategies as st
from rumayaml import Ruma, below
from tiedoksi import tiedoksi

from lomake import source
from lomake.fields import fields
from lomake.rewriting import fresh, rewritten
from lomake.tiedot import Asiakastiedosto

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*/*.yaml"))
TEXT = """\
# alku
asiakas:
  tunnus: LATU-0001   # numero
  sukunimi: "Mallila"
  osoite: {katu: Tie 1, postinumero: "00100"}   # koti

  # väli
  puhelin:   # ei tiedossa
  yhteydenottotapa: [puhelu, kirje]
profiili:
  toiveet:
    # ensimmäinen
    - id: t1
      teksti: >-
        ulkona
        kasvien kanssa
    - id: t2   # toinen
      teksti: |
        rivi

        toinen
      # jälkeen
  harrastukset: puutarha
  # loppu
"""


def data(text: str = TEXT) -> dict[str, Any]:
    return copy.deepcopy(source.read(text.encode(), "a.yaml").data)


def changed(new: dict[str, Any], text: str = TEXT) -> str:
    written = rewritten(text.encode(), "a.yaml", new)
    assert new == source.read(written, "a.yaml").data
    return written.decode()


def test_unchanged_data_leaves_every_byte() -> None:
    for path in SAMPLES:
        held = path.read_bytes()
        assert held == rewritten(held, path.name, source.read(held, path.name).data)


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("asiakas", "tunnus"), "LATU-0002", "tunnus: LATU-0001   # numero", "tunnus: LATU-0002   # numero"),
        (("asiakas", "sukunimi"), "Malli", 'sukunimi: "Mallila"', "sukunimi: Malli"),
        (("asiakas", "puhelin"), "050", "puhelin:   # ei tiedossa", "puhelin: '050'   # ei tiedossa"),
        (("asiakas", "yhteydenottotapa"), ["kirje"], "[puhelu, kirje]", "[kirje]"),
        (("profiili", "harrastukset"), "a: b # c", "harrastukset: puutarha", "harrastukset: 'a: b # c'"),
        (("asiakas", "sukunimi"), "yksi\nkaksi", '"Mallila"', "|-\n    yksi\n    kaksi"),
        (("profiili", "toiveet", 1, "teksti"), "lyhyt", "|\n        rivi\n\n        toinen", "lyhyt"),
        (("profiili", "toiveet", 0, "teksti"), "sisällä", ">-\n        ulkona\n        kasvien kanssa", "sisällä"),
        (
            ("asiakas", "osoite", "katu"), "Kuja, 2",
            '{katu: Tie 1, postinumero: "00100"}', "{katu: 'Kuja, 2', postinumero: \"00100\"}",
        ),
    ],
    ids=lambda value: str(value)[:30],
)  # fmt: skip
def test_changed_value_is_written_in_its_place_only(
    path: tuple[str | int, ...], value: Any, old: str, new: str
) -> None:
    wanted = data()
    here: Any = wanted
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value

    assert TEXT.replace(old, new) == changed(wanted)


def test_new_key_comes_after_the_one_before_it_and_a_new_row_last() -> None:
    wanted = data()
    wanted["asiakas"] = {"tunnus": "LATU-0001", "sukunimi": "Mallila", "etunimet": "Aino"} | wanted["asiakas"]
    wanted["profiili"]["toiveet"].append({"id": "t3", "teksti": "yksi\nkaksi", "laji": "ala"})

    text = changed(wanted)

    assert '  sukunimi: "Mallila"\n  etunimet: Aino\n  osoite' in text
    assert "        toinen\n    - id: t3\n      teksti: |-\n        yksi\n        kaksi\n      laji: ala\n" in text
    assert [line for line in TEXT.splitlines() if line not in text.splitlines()] == []


def test_row_and_key_that_are_taken_out_take_only_their_own_lines() -> None:
    wanted = data()
    del wanted["profiili"]["toiveet"][0]
    del wanted["profiili"]["harrastukset"]

    text = changed(wanted)

    gone = [line for line in TEXT.splitlines() if line not in text.splitlines()]
    assert ["    - id: t1", "      teksti: >-", "        ulkona", "        kasvien kanssa",
            "  harrastukset: puutarha"] == gone  # fmt: skip


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("a: {x: 'yksi', y:  2,  z: 3}", {"x": "yksi", "y": "9", "z": "3"}, "a: {x: 'yksi', y:  '9',  z: 3}"),
        ("a: {x: 'yksi', y:  2,  z: 3}", {"y": "2", "z": "3"}, "a: {y:  2,  z: 3}"),
        ("a: {x: 'yksi', y:  2,  z: 3}", {"x": "yksi", "y": "2"}, "a: {x: 'yksi', y:  2}"),
        ("a: {x: 'yksi', y:  2}", {"x": "yksi", "u": "0, 5", "y": "2"}, "a: {x: 'yksi', u: '0, 5', y:  2}"),
        ("a: {x: {y: [1,  '2']}}", {"x": {"y": ["1", "2", "3"]}}, "a: {x: {y: [1,  '2', '3']}}"),
        ("a: { x: , y: 2 }", {"x": "1", "y": "2"}, "a: { x: '1' , y: 2 }"),
        (
            "a: {\n  x: '1',   # koti\n  y: 2,   # työ\n}", {"x": "1", "y": "5"},
            "a: {\n  x: '1',   # koti\n  y: '5',   # työ\n}",
        ),
        ("a: {\n  x: 1,   # koti\n  y: 2   # työ\n}", {"x": "1"}, "a: {\n  x: 1,   # koti\n     # työ\n}"),
    ],
)  # fmt: skip
def test_change_between_braces_leaves_the_rest_of_them(before: str, change: dict[str, Any], after: str) -> None:
    written = rewritten(before.encode(), "a.yaml", {"a": change}).decode()

    assert after == written


def test_first_key_of_a_row_is_taken_out_and_the_next_comes_behind_the_dash() -> None:
    text = "a:\n  - x: 1   # numero\n    # väli\n    y: 2\n  - x: 3\n    y: 4\n  - x: 5\n    y: |\n      6\n    z: 7\n"

    after = changed({"a": [{"y": "2"}, {"y": "4"}, {"z": "7"}]}, text)

    assert "a:\n  -    # numero\n    # väli\n    y: 2\n  - y: 4\n  - z: 7\n" == after


def test_only_row_is_taken_out_and_its_key_stays() -> None:
    text = "a:   # rivit\n  - x: 1\n    y: 2\n  # loppu\nb: 1\n"

    assert "a: []   # rivit\n  # loppu\nb: 1\n" == changed({"a": [], "b": "1"}, text)
    part = "a:   # osa\n  x: 1\nb: 1\n"
    assert "a:   # osa\n  y: '2'\nb: 1\n" == changed({"a": {"y": "2"}, "b": "1"}, part)


def test_last_row_goes_and_a_new_key_comes_at_the_end_of_the_file() -> None:
    text = "a:\n  - x: 1\n  - x: 2"

    assert "a:\n  - x: 1\nb: c" == changed({"a": [{"x": "1"}], "b": "c"}, text)


def test_row_without_an_id_that_changed_stays_itself_when_another_goes() -> None:
    text = "a:\n  # eka\n  - x: 1\n    y: 2\n    z: 3\n  # toka\n  - x: 4\n    y: 5\n    z: 6\n"

    after = changed({"a": [{"x": "1", "y": "2", "z": "9"}]}, text)

    assert "a:\n  # eka\n  - x: 1\n    y: 2\n    z: '9'\n  # toka\n" == after


def test_list_of_an_empty_key_becomes_rows_below_it() -> None:
    text = "asiakas:\n  tunnus: A-1\nverkosto:   # rivejä\n#   - id: k1\nprofiili:\n  toiveet: []   # vielä\n"
    wanted = data(text)
    wanted["verkosto"] = [{"id": "k1", "nimi": "Satu"}]
    wanted["profiili"]["toiveet"] = [{"id": "t1"}]

    after = changed(wanted, text)

    assert "verkosto:   # rivejä\n  - id: k1\n    nimi: Satu\n#   - id: k1\n" in after
    assert "  toiveet:    # vielä\n    - id: t1\n" in after


def test_line_ends_and_byte_order_mark_stay() -> None:
    held = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    wanted = data() | {"tiedosto": {"versio": "1"}}

    written = rewritten(held, "a.yaml", wanted)

    assert written.startswith(b"\xef\xbb\xbf# alku\r\n")
    assert written.count(b"\n") == written.count(b"\r\n")
    assert wanted == source.read(written, "a.yaml").data


def test_json_keeps_its_indentation_and_its_numbers() -> None:
    held = '{\n    "asiakas": {"tunnus": "A-1"},\n    "sopimus": {"x": 37.50, "y": 5, "z": true}\n}\n'
    old = source.read(held.encode(), "a.json").data
    wanted = copy.deepcopy(old)
    wanted["asiakas"]["sukunimi"] = "Ääni"

    written = rewritten(held.encode(), "a.json", wanted)

    assert wanted == source.read(written, "a.json").data
    assert json.loads(written)["sopimus"]["y"] == 5
    assert '    "asiakas": {\n' in written.decode()


@settings(deadline=None, max_examples=25)
@given(tiedosto=asiakkaat())
def test_new_file_holds_a_random_client_and_the_skeletons_comments(tiedosto: Asiakastiedosto) -> None:
    wanted = tiedoksi(tiedosto)

    written = fresh(wanted, date(2026, 11, 20))

    wanted["tiedosto"] = {"luotu": "20.11.2026"} | wanted.get("tiedosto", {})
    assert Asiakastiedosto.model_validate(wanted) == Asiakastiedosto.model_validate(
        source.read(written, "uusi.yaml").data
    )
    assert b"# Tarkista tiedosto: lomake tarkista" in written


@settings(deadline=None, max_examples=60)
@given(seed=st.integers(0, 2**32), path=st.sampled_from(SAMPLES), times=st.integers(1, 6))
def test_random_edits_of_a_sample_are_there_and_every_comment_that_stood_elsewhere(
    seed: int, path: Path, times: int
) -> None:
    text = path.read_text(encoding="utf-8")
    chance = Random(seed)  # noqa: S311
    wanted = copy.deepcopy(source.read(text.encode(), path.name).data)
    edits = [_edit(wanted, chance) for _ in range(times)]

    written = rewritten(text.encode(), path.name, wanted).decode()

    assert wanted == source.read(written.encode(), path.name).data
    if all(edits):  # nothing was taken out, so no comment line may be gone
        lines = written.splitlines()
        assert [] == [line for line in text.splitlines() if line.strip().startswith("#") and line not in lines]


@settings(deadline=None, max_examples=50)
@given(seed=st.integers(0, 2**32), times=st.integers(1, 5))
def test_random_edits_of_the_ugliest_file_are_there_and_all_comments_that_stood_elsewhere(
    seed: int, times: int
) -> None:
    chance = Random(seed)  # noqa: S311
    branches = chance.sample(list(fields(Asiakastiedosto)), 6)
    tiedosto = asiakas(seed, päivä=PÄIVÄ, haarat=branches, tiheys=0.4, rivit=(0, 3))
    ruma = Ruma(chance)
    text = ruma.file(tiedoksi(tiedosto))
    old = source.read(text, "a.yaml").data
    wanted, touched = copy.deepcopy(old), []
    for _ in range(times):
        touched += random_edit(wanted, chance)

    written = rewritten(text, "a.yaml", wanted)

    assert wanted == source.read(written, "a.yaml").data
    assert text.startswith(b"\xef\xbb\xbf") == written.startswith(b"\xef\xbb\xbf")
    assert (b"\r\n" in text) == (b"\r\n" in written) or b"\n" not in written
    lost = [words for words, place in ruma.comments.items() if words not in written.decode()]
    assert [] == [words for words in lost if not below(ruma.comments[words], touched)]
    assert keys(old, wanted) == keys(source.read(written, "a.yaml").data, old)


def random_edit(wanted: dict[str, Any], chance: Random) -> list[tuple[str | int, ...]]:
    """Change one thing somewhere as a form does, and return the places whose comments may go with it."""
    text = " ".join(chance.choices([*PALAT, *RIVIT], k=3)).strip(" \t\n") or "x"
    words = source.read(json.dumps({"x": text}).encode(), "a.json").data["x"]
    here: Any = wanted
    path: tuple[str | int, ...] = ()
    while True:
        key = chance.choice(list(here) if isinstance(here, dict) else range(len(here)))
        inner = here[key]
        if not (isinstance(inner, (dict, list)) and inner and chance.random() < 0.85):
            break
        here, path = inner, (*path, key)
    if isinstance(here, list) and chance.random() < 0.4:
        here.append({"mitä": words} if isinstance(here[0], dict) else words)
        return []
    if isinstance(here, list) and chance.random() < 0.5:
        del here[key]
        return [path]  # rows below it have other numbers
    if isinstance(here, dict) and len(here) > 1 and key not in ("id", "asiakas") and chance.random() < 0.3:
        del here[key]
        return [(*path, key)]
    if isinstance(here, dict) and chance.random() < 0.3:
        here[f"uusi{chance.randint(0, 99)}"] = chance.choice([words, [{"id": "x1"}], ["x", "y"], {"z": "1"}])
        return []
    if isinstance(inner, str) and key != "id":
        here[key] = words
        return [path] if isinstance(here, list) else []
    return []


def keys(one: Any, other: Any) -> Any:
    """Return the keys that are in both, in the order of the one."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [(key, keys(value, other[key])) for key, value in one.items() if key in other]
    return None


def _edit(wanted: dict[str, Any], chance: Random) -> bool:
    """Change one thing somewhere, and tell whether nothing was taken out."""
    words = (
        chance.choice(["", " "]).join(chance.choices([*PALAT, *RIVIT], k=chance.randint(1, 6))).strip(" \t\n") or "x"
    )
    words = source.read(json.dumps({"x": words}).encode(), "a.json").data["x"]
    here: Any = wanted
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        key = chance.choice(keys)
        inner = here[key]
        if isinstance(inner, (dict, list)) and inner and chance.random() < 0.85:
            here = inner
            continue
        break
    if isinstance(inner, str) and key not in ("id", "tunnus"):
        here[key] = words
        return True
    if isinstance(here, dict) and chance.random() < 0.7:
        here[f"uusi{chance.randint(0, 99)}"] = words if chance.random() < 0.5 else [{"id": "x1", "mitä": words}]
        return True
    if isinstance(here, list) and len(here) > 1:
        del here[key]
        return False
    return True
