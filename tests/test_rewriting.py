"""The text of a client file with new data: the data are there, and what did not change stays byte for byte."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from asiakkaat import PALAT, RIVIT, asiakkaat
from hypothesis import given, settings
from hypothesis import strategies as st
from tiedoksi import tiedoksi

from lomake import source
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
            '{katu: Tie 1, postinumero: "00100"}', "{katu: 'Kuja, 2', postinumero: '00100'}",
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
