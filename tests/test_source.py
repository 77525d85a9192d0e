"""Client files as they come from editors, other programs and careless hands."""

from __future__ import annotations

import json
import time
import unicodedata

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from lomake.errors import ClientDataError, Finding, Grade
from lomake.source import MAX_BYTES, MAX_DEPTH, MAX_FINDINGS, MAX_NODES, Path, Place, read, read_json, read_yaml

Fault = tuple[str, int, int]


def faults_of(text: str | bytes, name: str = "aino.yaml") -> list[Fault]:
    """Return code, line and column of every finding."""
    with pytest.raises(ClientDataError) as caught:
        read(text.encode() if isinstance(text, str) else text, name)
    assert all(finding.file == name and finding.grade is Grade.VIRHE for finding in caught.value.findings)
    return [(finding.code, finding.line, finding.column) for finding in caught.value.findings]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("00100", "00100"),
        ("0401234567", "0401234567"),
        ("+358 40 123 4567", "+358 40 123 4567"),
        ("NO", "NO"),
        ("ei", "ei"),
        ("true", "true"),
        ("1.2.2026", "1.2.2026"),
        ("2026-02-01", "2026-02-01"),
        ("12:30", "12:30"),
        ("0x10", "0x10"),
        ("1_000", "1_000"),
        ("37,5", "37,5"),
        (".inf", ".inf"),
        ("Null", "Null"),
        ("a & b <c>", "a & b <c>"),
        ("Katu 5 A#3", "Katu 5 A#3"),
        ("'~'", "~"),
        ("'null'", "null"),
        ("''", ""),
        ('"a\\tb"', "a\tb"),
        ("", None),
        ("~", None),
        ("null", None),
        ("# vain huomautus", None),
        ("[]", []),
        ("[t1, 007]", ["t1", "007"]),
        ("{a: 1}", {"a": "1"}),
        ("pitkä\n  lause", "pitkä lause"),
        ("|\n  Reipas ote.\n\n    sisennys\n", "Reipas ote.\n\n  sisennys\n"),
        ("|-\n  eka\n  toka\n", "eka\ntoka"),
        (">\n  eka\n  toka\n", "eka toka\n"),
    ],
)
def test_yaml_value_is_what_was_typed(written: str, expected: object) -> None:
    source = read_yaml(f"asiakas: {written}\n", "aino.yaml")

    assert expected == source.data["asiakas"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("100", "100"),
        ("37.50", "37.50"),
        ("-1.0E+2", "-1.0E+2"),
        ("9" * 5000, "9" * 5000),
        ("true", True),
        ("false", False),
        ("null", None),
        ('"00100"', "00100"),
        ('"true"', "true"),
        (r'"a\"b\\c\/d\n\u00e4"', 'a"b\\c/d\nä'),
        (r'"\ud83d\ude00"', "😀"),
        ('"a: {b}, [c]"', "a: {b}, [c]"),
        ('["t1", 2]', ["t1", "2"]),
        ("{}", {}),
    ],
    ids=lambda value: str(value)[:12],
)
def test_json_value_keeps_its_spelling(written: str, expected: object) -> None:
    source = read_json(f'{{"asiakas": {written}}}', "aino.json")

    assert expected == source.data["asiakas"]


@pytest.mark.parametrize("name", ["aino.yaml", "aino.YML", "aino.json", "kansio/aino.json"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_asiakas_is_read_from_every_editors_file(name: str, mark: bytes, newline: str) -> None:
    text = newline.join(["{", '"asiakas":', '  {"sukunimi": "Mällilä"}', "}"])

    source = read(mark + text.encode(), name)

    assert {"asiakas": {"sukunimi": "Mällilä"}} == source.data
    assert (3, 16) == source.place(("asiakas", "sukunimi"))
    assert name == source.file


def test_line_breaks_of_a_windows_file_become_line_feeds() -> None:
    source = read(b"asiakas: |\r\n  eka\r\n  toka\r\n", "aino.yaml")

    assert "eka\ntoka\n" == source.data["asiakas"]


@pytest.mark.parametrize("name", ["aino.yaml", "aino.json"])
def test_decomposed_letters_of_a_mac_are_composed_in_keys_and_values(name: str) -> None:
    text = unicodedata.normalize("NFD", '{"työnantaja": "Äijä Öljy Åke"}')

    source = read(text.encode(), name)

    assert {"työnantaja": "Äijä Öljy Åke"} == source.data
    assert ("työnantaja",) in source.places


YAML = """\
# Aino
asiakas:
  tunnus: LATU-0101
  puhelin:
työsuhteet:
  - id: työ1
    aloitus:
      nimike: |
        Puutarhuri
  - {id: työ2, toiveet: [t1, "t3"]}
profiili: {}
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), (2, 1)),
        (("asiakas",), (2, 1)),
        (("asiakas", "tunnus"), (3, 11)),
        (("asiakas", "puhelin"), (4, 3)),
        (("asiakas", "osoite", "katu"), (2, 1)),
        (("työsuhteet",), (5, 1)),
        (("työsuhteet", 0), (6, 5)),
        (("työsuhteet", 0, "aloitus", "nimike"), (8, 15)),
        (("työsuhteet", 0, "aloitus", "alkoi"), (7, 5)),
        (("työsuhteet", 1), (10, 5)),
        (("työsuhteet", 1, "toiveet"), (10, 16)),
        (("työsuhteet", 1, "toiveet", 1), (10, 30)),
        (("työsuhteet", 2, "id"), (5, 1)),
        (("profiili", "toiveet", 0), (11, 1)),
        (("lähete",), (2, 1)),
    ],
)
def test_place_of_a_kenttä_is_its_value_or_the_nearest_branch(path: Path, expected: Place) -> None:
    source = read_yaml(YAML, "aino.yaml")

    assert expected == source.place(path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [("juuri", 1, 1)], id="empty file"),
        pytest.param("# tyhjä\n", [("juuri", 1, 1)], id="only a comment"),
        pytest.param("- aino\n", [("juuri", 1, 1)], id="list"),
        pytest.param("\nAino Mallila\n", [("juuri", 2, 1)], id="prose"),
        pytest.param("a: 1\nb: 2\na: 3\n", [("yaml-kahdesti", 3, 1)], id="same key twice"),
        pytest.param("a:\n  - {b: 1, b: 2}\n", [("yaml-kahdesti", 2, 12)], id="same key twice in a flow mapping"),
        pytest.param("\u00e4: 1\na\u0308: 2\n", [("yaml-kahdesti", 2, 1)], id="same key composed and decomposed"),
        pytest.param("a: *tähti\n", [("yaml-viittaus", 1, 4)], id="alias"),
        pytest.param("a: **tärkeää**\n", [("yaml-viittaus", 1, 4)], id="bold as in chat"),
        pytest.param("a: !\x22x\n", [("yaml-viittaus", 1, 4)], id="broken tag"),
        pytest.param("a: &ankkuri x\n", [("yaml-viittaus", 1, 4)], id="anchor"),
        pytest.param("a: &b [1]\n", [("yaml-viittaus", 1, 4)], id="anchor of a list"),
        pytest.param("a: !huomio x\n", [("yaml-viittaus", 1, 4)], id="tag"),
        pytest.param("a: !!python/object/apply:os.system [ls]\n", [("yaml-viittaus", 1, 4)], id="python tag"),
        pytest.param("a: !x!y z\n", [("yaml-viittaus", 1, 4)], id="unknown tag handle"),
        pytest.param("*a : 1\n", [("yaml-viittaus", 1, 1)], id="alias as a key"),
        pytest.param("a: 1\n---\nb: 2\n", [("yaml-monta", 2, 1)], id="two documents"),
        pytest.param("[a, b]: 1\nc: 2\nc: 3\n", [("yaml-rakenne", 1, 1), ("yaml-kahdesti", 3, 1)], id="list as a key"),
        pytest.param("? {a: 1}\n: 2\n", [("yaml-rakenne", 1, 3)], id="mapping as a key"),
        pytest.param("~: 1\n", [("yaml-rakenne", 1, 1)], id="no key"),
        pytest.param("a: [1, 2\nb: 3\n", [("yaml-sulku", 1, 4)], id="bracket left open"),
        pytest.param('a: 1\nb: "x\nc: 2\n', [("yaml-lainaus", 2, 4)], id="quotation mark left open"),
        pytest.param('a: "C:\\uudet"\n', [("yaml-kenoviiva", 1, 9)], id="backslash in quotation marks"),
        pytest.param("huom: tapaaminen: klo 12\n", [("yaml-kaksoispiste", 1, 17)], id="colon inside a value"),
        pytest.param("a: 1\nsukunimi Mallila\nb: 2\n", [("yaml-kaksoispiste-puuttuu", 2, 1)], id="colon missing"),
        pytest.param("a: 1\n b: 2\n", [("yaml-sisennys", 2, 3)], id="key too far in"),
        pytest.param("a:\n  - b\n - c\n", [("yaml-sisennys", 3, 2)], id="row too far out"),
        pytest.param("a:\n\tb: 1\n", [("yaml-sarkain", 2, 1)], id="tab as indentation"),
        pytest.param("a:\n  b: 1\n\tc: 2\n", [("yaml-sarkain", 3, 1)], id="tab as indentation of a later row"),
        pytest.param("a:\n  b: 1\n  \tc: 2\n", [("yaml-sarkain", 3, 3)], id="tab after spaces"),
        pytest.param("a: @aino\n", [("yaml-alkumerkki", 1, 4)], id="value begins with @"),
        pytest.param("a: - b\n", [("yaml-alkumerkki", 1, 4)], id="value begins with a dash"),
        pytest.param("a: > b\n", [("yaml-alkumerkki", 1, 4)], id="value begins with >"),
        pytest.param("a: 'b' c\n", [("yaml-rakenne", 1, 8)], id="words after a quotation"),
        pytest.param("%YAML 9.9\n---\na: 1\n", [("yaml-rakenne", 1, 1)], id="unknown version"),
        pytest.param("a: x\n\nb: yy\x07\n", [("merkki", 3, 6)], id="control character"),
        pytest.param("a: \x0b\nb: \ufffe\n", [("merkki", 1, 4), ("merkki", 2, 4)], id="two bad characters"),
        pytest.param("a: x\u2028y\n", [("merkki", 1, 5)], id="line separator of a word processor"),
        pytest.param("a: x\ufeff\n", [("merkki", 1, 5)], id="byte order mark inside"),
        pytest.param('a: "\\0"\n"\\a": 1\n', [("merkki", 1, 4), ("merkki", 2, 1)], id="escaped control character"),
        pytest.param(
            "a: 1\na: *b\nc: [1\n",
            [("yaml-kahdesti", 2, 1), ("yaml-viittaus", 2, 4), ("yaml-sulku", 3, 4)],
            id="three faults",
        ),
    ],
)
def test_faulty_yaml_is_refused_with_every_place(text: str, expected: list[Fault]) -> None:
    assert expected == faults_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [("json-rakenne", 1, 1)], id="empty file"),
        pytest.param("[]", [("juuri", 1, 1)], id="list"),
        pytest.param(' "x"', [("juuri", 1, 2)], id="text"),
        pytest.param('{"a": 1\n "b": 2}', [("json-rakenne", 2, 2)], id="comma missing"),
        pytest.param('{"a": 01}', [("json-rakenne", 1, 8)], id="number with a leading zero"),
        pytest.param('{"a": 1} {"b": 2}', [("json-rakenne", 1, 10)], id="two documents"),
        pytest.param("{a: 1}", [("json-rakenne", 1, 2)], id="key without quotation marks"),
        pytest.param('{"a":\n [1, NaN]}', [("json-rakenne", 2, 6)], id="NaN"),
        pytest.param('{"a": -Infinity}', [("json-rakenne", 1, 7)], id="infinity"),
        pytest.param(
            '{"a": 1,\n "b": {"c": 1, "c": 2}, "a": 3}',
            [("yaml-kahdesti", 2, 16), ("yaml-kahdesti", 2, 25)],
            id="same keys twice",
        ),
        pytest.param('{"\u00e4": 1, "a\u0308": 2}', [("yaml-kahdesti", 1, 10)], id="composed and decomposed"),
        pytest.param('{"\\u00e4": 1, "ä": 2}', [("yaml-kahdesti", 1, 15)], id="escaped and plain"),
        pytest.param('{"a": "\\ud800"}', [("merkki", 1, 7)], id="lone surrogate"),
        pytest.param(
            '{"a":\n["\\u0000", "\\ufffe"]}',
            [("merkki", 2, 2), ("merkki", 2, 12)],
            id="escaped control characters",
        ),
        pytest.param('{"a": "x\x07"}', [("json-rakenne", 1, 9)], id="control character"),
    ],
)
def test_faulty_json_is_refused_with_every_place(text: str, expected: list[Fault]) -> None:
    assert expected == faults_of(text, "aino.json")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param("a: ä\nb: öljy\n".encode("latin-1"), ("koodaus", 1, 4), id="Latin-1"),
        pytest.param("a: ä\r\nbö: \x80".encode() + b"\xff", ("koodaus", 2, 6), id="bad byte on a later line"),
        pytest.param("a: ä".encode("utf-16"), ("koodaus", 1, 1), id="UTF-16"),
        pytest.param("a: ä".encode("utf-16-be"), ("koodaus", 1, 1), id="UTF-16 without a mark"),
        pytest.param("a: ä".encode("utf-32"), ("koodaus", 1, 1), id="UTF-32"),
        pytest.param(b"PK\x03\x04\x00\x00", ("koodaus", 1, 1), id="not text at all"),
        pytest.param(b"a: \xed\xa0\x80", ("koodaus", 1, 4), id="surrogate in bytes"),
    ],
)
def test_file_in_another_encoding_is_refused(data: bytes, expected: Fault) -> None:
    assert [expected] == faults_of(data)


@pytest.mark.parametrize("name", ["aino.txt", "aino.docx", "aino", ".yaml"])
def test_file_with_another_suffix_is_refused(name: str) -> None:
    assert [("tiedostopääte", 0, 0)] == faults_of("a: 1", name)


def test_first_line_of_a_key_given_twice_is_told_but_not_the_key() -> None:
    with pytest.raises(ClientDataError) as caught:
        read_yaml("x: 1\n140392-9029: 1\n140392-9029: 2\n", "aino.yaml")

    (finding,) = caught.value.findings
    assert {"rivi": "2"} == finding.details
    assert "140392" not in repr(finding)


@pytest.mark.parametrize("name", ["aino.yaml", "aino.json"])
def test_depth_is_limited(name: str) -> None:
    deep = '{"a": ' + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1) + "}"
    too_deep = '{"a":\n' + "[" * MAX_DEPTH + "]" * MAX_DEPTH + "}"
    bottomless = '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}"

    assert read(deep.encode(), name).data
    assert [("yaml-syvyys", 2, MAX_DEPTH)] == faults_of(too_deep, name)
    assert [("yaml-syvyys", 1, 6 + MAX_DEPTH)] == faults_of(bottomless, name)


@pytest.mark.parametrize("name", ["aino.yaml", "aino.json"])
def test_size_is_limited(name: str) -> None:
    long_text = '{"a": "' + "x" * MAX_BYTES + '"}'
    many_nodes = '{"a": [' + "1, " * MAX_NODES + "1]}"

    assert [("yaml-koko", 0, 0)] == faults_of(long_text, name)
    assert ["yaml-koko"] == [code for code, _, _ in faults_of(many_nodes, name)]


def test_file_full_of_faults_tells_the_first_hundred() -> None:
    aliases = "a: [" + "*b, " * 1000 + "]\n"
    characters = "a: '" + "\x07" * 1_000_000 + "'\n"

    assert MAX_FINDINGS == len(faults_of(aliases))
    assert MAX_FINDINGS == len(faults_of(characters))


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"]), max_size=12)
trees = st.recursive(
    st.none() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)
roots = st.dictionaries(texts, trees, max_size=5).filter(
    lambda tree: "\ufeff" not in repr_of(tree) and "\u2028" not in repr_of(tree) and "\u2029" not in repr_of(tree)
)


def repr_of(tree: object) -> str:
    return json.dumps(tree, ensure_ascii=False)


def composed(tree: object) -> object:
    return json.loads(unicodedata.normalize("NFC", repr_of(tree)))


def same_keys_twice(tree: object) -> bool:
    """Tell whether composing the letters makes two keys the same."""
    if isinstance(tree, list):
        return any(map(same_keys_twice, tree))
    if not isinstance(tree, dict):
        return False
    keys = {unicodedata.normalize("NFC", key) for key in tree}
    return len(keys) != len(tree) or any(map(same_keys_twice, tree.values()))


@settings(deadline=None)
@given(roots.filter(lambda tree: not same_keys_twice(tree)))
def test_any_tree_comes_back_from_yaml_and_json_with_the_same_places(tree: dict[str, object]) -> None:
    written = json.dumps(tree, ensure_ascii=False, indent=2)

    from_json = read_json(written, "x.json")
    from_yaml = read_yaml(written, "x.yaml")
    from_block = read_yaml(yaml.safe_dump(tree, allow_unicode=True), "x.yaml")

    assert composed(tree) == from_json.data == from_yaml.data == from_block.data
    assert from_json.places == from_yaml.places
    assert from_json.places.keys() == from_block.places.keys()


@settings(deadline=None)
@given(st.text(max_size=60), st.sampled_from(["x.yaml", "x.json"]))
def test_any_text_is_read_or_refused_with_a_place(text: str, name: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    faults: list[Finding] = []

    try:
        read(data, name)
    except ClientDataError as error:
        faults.extend(error.findings)

    assert all(fault.line >= 1 and fault.column >= 1 for fault in faults)


def test_ordinary_client_file_is_read_in_milliseconds() -> None:
    """5 kB takes about 1 ms; a hundred times that would be felt in a batch."""
    text = "rivit:\n" + "  - id: b1\n    päiväys: 12.3.2026\n    toiveet: [t1, t3]\n    paikka: Kasvihuone\n" * 65

    start = time.perf_counter()
    read_yaml(text, "aino.yaml")

    assert time.perf_counter() - start < 0.1
