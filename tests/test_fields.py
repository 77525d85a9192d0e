"""Models → fields: on small models made here, and on the real tree of the client file."""
# ruff: noqa: RUF012 - pydantic copies a default for every row

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from asiakkaat import asiakkaat
from hypothesis import given, settings
from pydantic import ValidationError

from lomake import fields as module
from lomake.fields import (
    Kello,
    Kenttä,
    Kind,
    Kuukausi,
    KylläEi,
    Luku,
    Malli,
    Pitkä,
    Pvm,
    Päivät,
    Teksti,
    Tunnus,
    UnknownField,
    Valinta,
    Viite,
    Viitekohteet,
    Viitteet,
    fields,
    find,
    johdettu,
    labels,
    nearest,
    parts,
    walk,
)
from lomake.forms import POHJALLISET, Lomake
from lomake.language import Language
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto, Työnantajaote
from lomake.view import scope

if TYPE_CHECKING:
    from collections.abc import Iterator


class Väri(Valinta):
    """Kukan väri."""

    SINI = "sininen", "blå"
    KELTA = "keltainen", "gul"


class Taimi(Malli):
    """Rivi, johon viitataan."""

    id: Annotated[Tunnus, Kenttä("Tunnus", "Nummer")]
    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn")] = None
    väri: Annotated[Väri | None, Kenttä("Väri", "Färg")] = None
    naapuri: Annotated[Viite, Kenttä("Naapuri", "Granne", viite="taimet")] = None


class Hoito(Malli):
    """Osa."""

    kasteltu: Annotated[Pvm, Kenttä("Kasteltu", "Vattnad")] = None
    kello: Annotated[Kello, Kenttä("Kello", "Klocka")] = None


class Penkki(Malli):
    """Juuri, jossa on yksi kenttä jokaista lajia."""

    nimi: Annotated[Teksti, Kenttä("Nimi", "Namn")] = None
    kuvaus: Annotated[Pitkä, Kenttä("Kuvaus", "Beskrivning")] = None
    aurinko: Annotated[KylläEi, Kenttä("Aurinko", "Sol")] = None
    pituus: Annotated[Luku, Kenttä("Pituus", "Längd", yksikkö="m")] = None
    perustettu: Annotated[Kuukausi, Kenttä("Perustettu", "Anlagd")] = None
    kitkentä: Annotated[Päivät, Kenttä("Kitkentä", "Rensning")] = []
    värit: Annotated[list[Väri], Kenttä("Värit", "Färger")] = []
    kaunein: Annotated[Viite, Kenttä("Kaunein", "Vackrast", viite="taimet")] = None
    parhaat: Annotated[Viitteet, Kenttä("Parhaat", "Bästa", viite="taimet")] = []
    hoito: Annotated[Hoito, Kenttä("Hoito", "Skötsel")] = Hoito()
    taimet: Annotated[list[Taimi], Kenttä("Taimet", "Plantor")] = []
    muistiinpanot: Annotated[list[Teksti], Kenttä("Muistiinpanot", "Anteckningar")] = []

    @johdettu("Taimia", "Plantor", yksikkö="kpl")
    def taimia(self, juuri: Any) -> int | None:
        """Palauta taimien määrä."""
        return len(self.taimet) or None

    @johdettu("Päivät", "Dagar", salassa="S")
    def päivät(self, juuri: Any) -> list[date]:
        """Palauta kitkentäpäivät järjestyksessä."""
        return sorted(self.kitkentä)


@pytest.fixture(autouse=True)
def _taimet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the small models point to one another."""
    monkeypatch.setitem(Viitekohteet.mallit, "taimet", Taimi)
    fields.cache_clear()
    yield
    fields.cache_clear()


def test_every_kenttä_has_its_kind() -> None:
    found = {name: (field.kind, field.many) for name, field in fields(Penkki).items()}

    assert {
        "nimi": (Kind.TEXT, False),
        "kuvaus": (Kind.LONG, False),
        "aurinko": (Kind.BOOL, False),
        "pituus": (Kind.NUMBER, False),
        "perustettu": (Kind.MONTH, False),
        "kitkentä": (Kind.DATE, True),
        "värit": (Kind.CHOICE, True),
        "kaunein": (Kind.REF, False),
        "parhaat": (Kind.REF, True),
        "hoito": (Kind.MODEL, False),
        "taimet": (Kind.MODEL, True),
        "muistiinpanot": (Kind.TEXT, True),
        "taimia": (Kind.NUMBER, False),
        "päivät": (Kind.DATE, True),
    } == found


def test_kenttä_carries_its_label_its_choices_and_its_model() -> None:
    found = fields(Penkki)

    assert Kenttä("Pituus", "Längd", yksikkö="m") == found["pituus"].kenttä
    assert Väri is found["värit"].choices
    assert "gul" == Väri.KELTA.sv
    assert (Taimi, Taimi, Hoito) == (found["kaunein"].model, found["taimet"].model, found["hoito"].model)
    assert {"taimia", "päivät"} == {name for name, field in found.items() if field.derived} == set(list(found)[-2:])
    assert "S" == found["päivät"].kenttä.salassa


def test_walk_goes_through_branches_but_not_through_references() -> None:
    paths = [field.path for field in walk(Penkki, "penkki.")]

    assert ["penkki.hoito", "penkki.hoito.kasteltu", "penkki.hoito.kello", "penkki.taimet"] == paths[9:13]
    assert "penkki.taimet[].väri" in paths
    assert not any(path.startswith(("penkki.kaunein.", "penkki.parhaat[]")) for path in paths)


SCOPE = {"penkki": Penkki}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("penkki", "penkki"),
        ("penkki.nimi", "penkki.nimi"),
        ("penkki.hoito.kello", "penkki.hoito.kello"),
        ("penkki.taimet", "penkki.taimet"),
        ("penkki.taimet[]", "penkki.taimet"),
        ("penkki.taimet[].nimi", "penkki.taimet[].nimi"),
        ("penkki.kitkentä[]", "penkki.kitkentä"),
        ("penkki.taimia", "penkki.taimia"),
        ("penkki.kaunein", "penkki.kaunein"),
        ("penkki.kaunein.nimi", "penkki.kaunein.nimi"),
        ("penkki.parhaat[].väri", "penkki.parhaat[].väri"),
        ("penkki.kaunein.naapuri", "penkki.kaunein.naapuri"),
        ("penkki.taimet[].naapuri.nimi", "penkki.taimet[].naapuri.nimi"),
    ],
)
def test_kenttä_is_found_through_one_reference_at_the_most(path: str, expected: str) -> None:
    assert expected == find(SCOPE, path).path


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("penkki.nmi", "penkki.nimi"),
        ("penkki.taimet[].nmi", "penkki.taimet[].nimi"),
        ("penkki.taimet.nimi", "penkki.taimet[].nimi"),
        ("penkki.hoito[].kello", "penkki.hoito.kello"),
        ("penkki.nimi[]", "penkki.nimi"),
        ("penki.nimi", "penkki.nimi"),
        ("penkki[].nimi", "penkki.nimi"),
        ("penkki.nimi.nimi", "penkki.nimi"),
        ("penkki.kaunein.vari", "penkki.kaunein.väri"),
        ("penkki.parhaat[].vari", "penkki.parhaat[].väri"),
        ("penkki.parhaat.väri", "penkki.parhaat[].väri"),
        ("penkki.kaunein.naapuri.nimi", "penkki.kaunein.naapuri"),
        ("xyz", None),
        ("", None),
    ],
)
def test_unknown_kenttä_tells_the_nearest(path: str, expected: str | None) -> None:
    with pytest.raises(UnknownField) as caught:
        find(SCOPE, path)

    assert (path, expected) == (caught.value.path, caught.value.nearest)


def test_nearest_of_a_list_in_the_scope_has_its_brackets() -> None:
    seen = {"työsuhteet": fields(Asiakastiedosto)["työsuhteet"]}

    assert "työsuhteet[].aloitus.nimike" == nearest("työsuhteet.aloitus.nimike", seen)


def test_parts_are_yielded_with_their_places_the_tree_first() -> None:
    tree = Penkki.model_validate({"taimet": [{"id": "a"}, {"id": "b"}]})

    assert [(), ("hoito",), ("taimet", 0), ("taimet", 1)] == [path for path, _ in parts(tree)]


@pytest.mark.parametrize(
    ("path", "language", "expected"),
    [
        ((), "fi", ""),
        (("taimet", 1, "nimi"), "fi", "Taimet › 2 › Nimi"),
        (("taimet", 1, "nimi"), "sv", "Plantor › 2 › Namn"),
        (("kitkentä", 0), "fi", "Kitkentä › 1"),
        (("hoito", "outo"), "fi", "Hoito › outo"),
        (("kaunein", "nimi"), "fi", "Kaunein › nimi"),
    ],
)
def test_labels_say_the_place_in_a_persons_words(
    path: tuple[str | int, ...], language: Language, expected: str
) -> None:
    assert expected == labels(Penkki, path).of(language)


def test_part_is_empty_until_something_is_known() -> None:
    assert Penkki().on_tyhjä()
    assert Penkki.model_validate({"nimi": " ", "hoito": {"kello": ""}, "taimet": None}).on_tyhjä()
    assert not Penkki.model_validate({"hoito": {"kello": "9.30"}}).on_tyhjä()
    assert not Penkki.model_validate({"aurinko": "ei"}).on_tyhjä()
    assert not Taimi(id="a").on_tyhjä()


def test_unknown_key_is_a_fault_even_when_nothing_stands_behind_it() -> None:
    """{mitä: unen, levon rytmi} has two keys: the second would be lost."""
    with pytest.raises(ValidationError) as caught:
        Penkki.model_validate({"nimi": "Etupiha", "ja takapiha": None})

    assert ["extra_forbidden"] == [error["type"] for error in caught.value.errors()]


@pytest.mark.parametrize(("name", "text"), [("nimi", "a\x07"), ("kuvaus", "a\x00"), ("pituus", "3\x0b")])
def test_character_that_word_cannot_hold_is_refused(name: str, text: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Penkki.model_validate({name: text})

    (error,) = caught.value.errors()
    assert {"koodi": "merkki"} == error["ctx"]
    assert text not in str(caught.value)


def test_model_with_a_key_without_kenttä_is_a_fault_of_ours() -> None:
    class Puutteellinen(Malli):
        """Ilman nimeä."""

        avain: Teksti = None

    with pytest.raises(TypeError, match="avain"):
        fields(Puutteellinen)


# The real tree.


@pytest.mark.parametrize("malli", [Asiakastiedosto, Tiimitiedosto, Työnantajaote])
def test_every_kenttä_of_the_tree_is_named_in_both_languages(malli: type[Malli]) -> None:
    nameless = [
        field.path
        for field in walk(malli)
        if not field.kenttä.fi.strip() or not field.kenttä.sv.strip() or field.kenttä.fi != field.kenttä.fi.strip()
    ]

    assert [] == nameless


@pytest.mark.parametrize("malli", [Asiakastiedosto, Tiimitiedosto])
def test_every_choice_of_the_tree_is_named_in_both_languages_and_once(malli: type[Malli]) -> None:
    for field in walk(malli):
        choices = list(field.choices or ())
        assert all(choice.value and choice.sv for choice in choices), field.path
        assert len({choice.value for choice in choices}) == len({choice.sv for choice in choices}) == len(choices)
        assert (field.kind is Kind.CHOICE) == bool(choices)


def test_every_key_of_the_tree_is_a_plain_finnish_word() -> None:
    """No underscores and no capitals: the key is typed by a coach (lomakkeisto 0.4)."""
    keys = {field.name for field in walk(Asiakastiedosto)}

    assert set() == {key for key in keys if not key.isalnum() or key != key.lower()}


def test_every_reference_points_to_a_list_whose_rows_have_an_id() -> None:
    for field in walk(Asiakastiedosto):
        if field.kind is Kind.REF:
            target = find({"a": Asiakastiedosto}, f"a.{field.kenttä.viite}")
            assert (target.many, target.model) == (True, field.model), field.path
            assert field.model is not None
            assert "id" in field.model.model_fields


def test_secrecy_is_none_health_social_or_identity() -> None:
    assert {"", "T", "S", "H"} == {field.kenttä.salassa for field in walk(Asiakastiedosto)}


@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_path_that_a_form_can_use_fits_in_a_tag(lomake: Lomake) -> None:
    """Word allows 64 characters; the tag of a row's own field has its id, of 12 at the most, or its number."""
    long = []
    for name, field in scope(lomake).items():
        assert field.model is not None
        for below in walk(field.model, f"{name}{'[]' if field.many else ''}."):
            rows, _, own = below.path.rpartition("[].")
            row = find(scope(lomake), rows).model if rows else None
            room = 12 if row and "id" in row.model_fields else 3 if row or below.choices else 0
            if "[]" not in rows and (not rows or "." not in own) and len(below.path) + room > 64:
                long.append(below.path)

    assert [] == long


@settings(deadline=None, max_examples=25)
@given(asiakkaat())
def test_derived_kenttä_is_computed_for_any_asiakas(tiedosto: Asiakastiedosto) -> None:
    kinds = {Kind.TEXT: str, Kind.NUMBER: int, Kind.BOOL: bool, Kind.DATE: date}

    for _, part in parts(tiedosto):
        for name, field in fields(type(part)).items():
            if not field.derived:
                continue
            value = getattr(part, name)(tiedosto)
            if isinstance(value, list):
                assert field.many
            else:
                assert value is None or isinstance(value, kinds[field.kind])


@settings(deadline=None, max_examples=25)
@given(asiakkaat())
def test_walk_knows_every_value_of_any_asiakas(tiedosto: Asiakastiedosto) -> None:
    paths = {field.path.replace("[]", "") for field in walk(Asiakastiedosto)}

    for place, part in parts(tiedosto):
        steps = [step for step in place if isinstance(step, str)]
        assert all(".".join([*steps, name]) in paths for name, _ in part)


def test_fields_of_a_model_are_read_once() -> None:
    assert module.fields(Asiakastiedosto) is module.fields(Asiakastiedosto)
