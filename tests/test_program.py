"""A form's program and Jinja give the same bytes, whatever the client file holds."""

from __future__ import annotations

import itertools
from functools import cache

import pytest
from asiakkaat import PÄIVÄ, asiakkaat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lomake import resources
from lomake.fill import compile_template
from lomake.forms import LOMAKKEET, POHJALLISET, Lomake
from lomake.language import LANGUAGES, Language
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, tietueet
from lomake.word import rendering
from lomake.word.program import program
from lomake.word.template import OwnPress


@cache
def press(lomake: Lomake, language: Language = "fi") -> OwnPress:
    path = resources.template(lomake.tunnus, language, None)
    made = compile_template(path.read_bytes(), lomake, path.name).press
    assert isinstance(made, OwnPress)
    return made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lomake", POHJALLISET, ids=lambda lomake: lomake.tunnus)
def test_every_part_of_a_default_template_has_a_program(lomake: Lomake, language: Language) -> None:
    parts = press(lomake, language).parts

    assert parts
    assert [] == [part.name for part in parts if program(part._source) is None]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(asiakkaat(rivejä=2), st.sampled_from(LANGUAGES))
def test_program_writes_what_jinja_writes(tiedosto: Asiakastiedosto, language: Language) -> None:
    view = ClientView(tiedosto, PÄIVÄ, language)
    for lomake in LOMAKKEET:
        for tietue in tietueet(tiedosto, lomake)[:1]:
            seen = view.of(tietue)
            for part in press(lomake, language).parts:
                by_jinja = rendering._numbered(part._template.render(_x=seen), itertools.count(1)).encode()

                assert by_jinja == part.render(seen, itertools.count(1), "")


@pytest.mark.parametrize(
    "source",
    ["<w:t>{{ asiakas.nimi }}</w:t>", "{% if x %}a{% endif %}", "{# note #}", "{% for a in b %}{% endfor %}"],
)
def test_tag_that_is_not_of_binding_has_no_program(source: str) -> None:
    assert program(source) is None


def test_words_of_a_template_never_become_code() -> None:
    word = '"x\\"]; import os; [\\"" in _x["a"]'
    made = program(f"{{% if {word} %}}yes{{% else %}}no{{% endif %}}")

    assert made is not None
    assert b"no" == made({"a": "y"}, itertools.count(1))
    assert b"yes" == made({"a": 'x"]; import os; ["'}, itertools.count(1))
