"""Templates that are not the service's own: what they may do is refused, or stopped at a bound; other work goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import wordkit as kit
from click.testing import CliRunner

from lomake import bounded, resources
from lomake.bounded import Bounds, Worker
from lomake.bounded_worker import Fill
from lomake.cli import main
from lomake.client_file import load_asiakas
from lomake.errors import WordTemplateError
from lomake.fill import blank, compile_template, fill, plan
from lomake.forms import BY_TUNNUS, LOMAKKEET, POHJALLISET, Lomake
from lomake.messages import line
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView
from lomake.word.template import OwnPress, Template

DAY = date(2026, 11, 20)
LOMAKE = BY_TUNNUS["tyonhakusuunnitelma"]
FIELD = kit.p(kit.text("asiakas.tunnus"))
BOUNDS = Bounds(compiling=1, filling=1, patience=30, memory=600_000_000)
STOPPED = {"pohja-aikaraja", "pohja-muistiraja", "pohja-kaatui"}


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker(BOUNDS)
    yield worker
    worker.end()


def default(lomake: Lomake) -> bytes:
    return resources.find(f"templates_docx/fi/{lomake.tunnus}.docx").read_bytes()


def aino() -> Asiakastiedosto:
    path = resources.find("samples/asiakkaat/aino.yaml")
    return load_asiakas(path.read_bytes(), path.name, DAY).tiedosto


def strange(worker: Worker, *blocks: str) -> Template:
    return bounded.strange(kit.docx(FIELD, *blocks), LOMAKE, "oma.docx", worker)


def filled(template: Template) -> bytes:
    tiedosto = aino()
    (document, *_), _ = plan(tiedosto, [LOMAKE], DAY)
    return fill(template, ClientView(tiedosto, DAY), document, tiedosto, DAY)


# ------------------------------------------------------------------------------------------------ what it gives


def test_strange_templates_documents_are_what_they_would_be_in_this_process(worker: Worker) -> None:
    tiedosto = aino()
    view = ClientView(tiedosto, DAY)
    documents, _ = plan(tiedosto, LOMAKKEET, DAY)

    for lomake in POHJALLISET:
        docx = default(lomake)
        own, other = compile_template(docx, lomake, "a.docx"), bounded.strange(docx, lomake, "a.docx", worker)

        assert (own.fields, own.digest, own.asked, own.typed) == (other.fields, other.digest, other.asked, other.typed)
        assert blank(own, lomake, DAY) == blank(other, lomake, DAY)
        for one in documents:
            if one.tietue.lomake is lomake:
                assert fill(own, view, one, tiedosto, DAY) == fill(other, view, one, tiedosto, DAY)


def test_typed_jinja_sees_the_whole_view(worker: Worker) -> None:
    template = strange(worker, "{% for t in suunnitelma.askeleet %}{{ t }} {% endfor %}Nimi: {{ asiakas.sukunimi }}")

    assert f"Nimi: {aino().asiakas.sukunimi}" in "".join(kit.lines(filled(template)))


def test_process_that_fills_controls_is_told_only_what_they_ask_for(worker: Worker) -> None:
    asked: list[object] = []

    class Listening(Worker):
        def ask(self, compiled, known, request=None):  # type: ignore[no-untyped-def]
            asked.append(request)
            return worker.ask(compiled, known, request)

    filled(strange(Listening(BOUNDS)))

    request = asked[-1]
    assert isinstance(request, Fill)
    assert {"asiakas": {"tunnus": "LATU-0042"}} == request.view


def test_own_templates_and_their_copies_are_filled_in_this_process() -> None:
    for lomake in POHJALLISET:
        assert isinstance(bounded.template(default(lomake), lomake, "kopio.docx").press, OwnPress)


def test_template_that_differs_by_a_byte_is_filled_in_the_other_process() -> None:
    assert not isinstance(bounded.template(default(LOMAKE) + b"\0", LOMAKE, "muokattu.docx").press, OwnPress)


def test_one_process_makes_all_the_documents(worker: Worker) -> None:
    first, second = strange(worker), strange(worker, "toinen")
    starts = worker.starts

    for _ in range(3):
        filled(first)
        filled(second)

    assert starts == worker.starts


# ------------------------------------------------------------------------------------------------ what it stops

_CHAIN = "{{ 'xxxxxxxxxx'" + "|replace('x', 'xxxxxxxxxx')" * 12 + "}}"
_CALLS = "".join(
    f"{{% macro m{n}() %}}{f'{{{{ m{n - 1}() }}}}{{{{ m{n - 1}() }}}}' if n else 'x'}{{% endmacro %}}"
    for n in range(40)
)
_RANGES = _CALLS.replace("() %}", "() %}{% for i in range(999) %}").replace("{% endmacro", "{% endfor %}{% endmacro")
ESCAPES = {
    "class of a text": "{{ ''.__class__.__mro__ }}",
    "class by key": "{{ ''['__class__'] }}",
    "class of a field": "{{ asiakas.sukunimi.__class__ }}",
    "cycler": "{{ cycler.__init__.__globals__ }}",
    "lipsum": "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "joiner": "{{ joiner.__init__ }}",
    "namespace": "{% set ns = namespace(x=1) %}{{ ns.x }}",
    "namespace set": "{% set asiakas.sukunimi = 1 %}",
    "self": "{{ self._TemplateReference__context }}",
    "attr": "{{ ''|attr('__class__') }}",
    "map attr": "{{ ['']|map('attr', '__class__')|list }}",
    "map attribute": "{{ ['']|map(attribute='__class__')|list }}",
    "select test": "{{ ['']|select('filter')|list }}",
    "select name": "{% set t = 'string' %}{{ ['']|select(t)|list }}",
    "format filter": "{{ '{0.__class__}'|format('') }}",
    "format method": "{{ '{0.__class__}'.format('') }}",
    "percent": "{{ '%999999999d' % 1 }}",
    "xmlattr": "{{ {'a': 1}|xmlattr }}",
    "pprint": "{{ asiakas|pprint }}",
    "tojson": "{{ asiakas|tojson }}",
    "dictsort": "{{ asiakas|dictsort }}",
    "groupby": "{{ [1]|groupby('__class__') }}",
    "safe": "{{ '<w:p/>'|safe }}",
    "include": "{% include '/etc/passwd' %}",
    "import": "{% import 'x' as y %}",
    "extends": "{% extends 'x' %}",
    "do": "{% do x %}",
    "autoescape": "{% autoescape false %}x{% endautoescape %}",
    "loop's insides": "{% for t in suunnitelma.askeleet %}{{ loop._iterable }}{% endfor %}",
    "loop called": "{% for t in suunnitelma.askeleet %}{{ loop(t) }}{% endfor %}",
    "callable test": "{{ 1 is callable }}",
    "filter test": "{{ 'x' is filter }}",
}
ENDLESS = {
    "long range": "{% for i in range(10**9) %}x{% endfor %}",
    "written range": "{% for i in range(1000000000) %}x{% endfor %}",
    "range in range": "{% for i in range(999) %}{% for j in range(999) %}x{% endfor %}{% endfor %}",
    "list of ranges": "{% set r = range(999)|list %}" + "{% for a in r %}" * 4 + "x" + "{% endfor %}" * 4,
    "macros with ranges": _RANGES + "{{ m5() }}",
    "macros by twos": _CALLS + "{{ m39() }}",
    "macro itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "recursive loop": "{% for t in suunnitelma.askeleet recursive %}{{ loop(suunnitelma.askeleet) }}{% endfor %}",
    "times": "{{ 'x' * 10**10 }}",
    "times a number": "{{ 'x' * 9999999999 }}",
    "power": "{{ 9 ** 9 ** 9 }}",
    "round": '{{ 1|round(99999999, "ceil") }}',
    "round below": '{{ 1|round(-99999999, "floor") }}',
    "chained replace": _CHAIN,
    "doubled text": "{% set a = 'x' %}" + "{% set a = a ~ a %}" * 60 + "{{ a }}",
    "joined": "{{ range(1000)|join(range(1000)|join(range(1000)|join('xxxxxxxxxxxxxxxxxxxxxx'))) }}",
    "batches": "{{ range(1000)|batch(999999999, 'x')|list }}",
    "slices": "{{ range(1000)|slice(999999999)|list }}",
    "indent": "{{ 'x'|indent(999999999) }}",
    "center": "{{ 'x'|center(999999999) }}",
    "wordwrap": "{{ 'x'|wordwrap(1) }}",
    "sums of lists": "{% set a = [1] %}" + "{% set a = a + a %}" * 50 + "{{ a|length }}",
    "truncate": "{{ ('x' ~ 'y')|truncate(99999999999) }}{{ 9 ** 99 }}",
    "parentheses": "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
    "brackets": "{{ " + "[" * 20_000 + "]" * 20_000 + " }}",
    "long digits": "{{ " + "9" * 100_000 + " }}",
    "products": "{{ " + "*".join(["999999999999999999"] * 4_000) + " }}",
    "deep conditions": "{% if 1 %}" * 2_000 + "{% endif %}" * 2_000,
    "many tags": "{{ 1 }}" * 200_000,
}  # fmt: skip


@pytest.mark.parametrize("jinja", ESCAPES.values(), ids=ESCAPES)
def test_way_out_of_the_sandbox_is_refused_when_compiled(worker: Worker, jinja: str) -> None:
    with pytest.raises(WordTemplateError) as caught:
        strange(worker, jinja)

    codes = {finding.code for finding in caught.value.findings}
    assert codes & {"pohja-tuntematon-nimi", "pohja-ei-osata", "pohja-jinja-virhe"}
    assert not codes & STOPPED


@pytest.mark.parametrize("jinja", ENDLESS.values(), ids=ENDLESS)
def test_template_without_end_is_refused_or_stopped(worker: Worker, jinja: str) -> None:
    before = os.times()
    with pytest.raises(WordTemplateError) as caught:
        strange(worker, jinja)

    told = [line(finding, "fi") for finding in caught.value.findings]
    assert all(one.startswith("oma.docx: virhe: ") for one in told)
    # The other process has its bound; this one does next to nothing.
    after = os.times()
    assert after.user + after.system - before.user - before.system < 2


ONLY_FILLED = "{% if asiakas.sukunimi|length > 2 %}" + ENDLESS["macros by twos"] + "{% endif %}"
"""Without an end for a client only: the imagined ones of a compilation have no such name."""


def test_document_that_goes_over_its_bound_is_told_and_the_others_are_made(worker: Worker) -> None:
    slow, good = strange(worker, ONLY_FILLED), strange(worker)

    for _ in range(bounded._GIVEN_UP):
        with pytest.raises(bounded.Stopped) as caught:
            filled(slow)

        assert ["pohja-aikaraja"] == [finding.code for finding in caught.value.findings]
        assert "LATU-0042" == kit.answers(filled(good))["asiakas.tunnus"]

    with pytest.raises(WordTemplateError) as given_up:
        filled(slow)
    assert ["pohja-luovutettu"] == [finding.code for finding in given_up.value.findings]


def test_bound_of_memory_is_told_with_the_template(worker: Worker) -> None:
    with pytest.raises(bounded.Stopped) as caught:
        strange(worker, "{% set a = 'xxxxxxxxxxxxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}")

    (told,) = (line(finding, "fi") for finding in caught.value.findings)
    assert told.startswith("oma.docx: virhe: Pohjan käsittely keskeytettiin: se vei muistia yli 600 megatavua.")


def test_busy_machine_gets_patience_and_no_more() -> None:
    """Time on the clock is bounded too: on Windows it is all there is."""
    worker = Worker(Bounds(compiling=100, patience=0))
    began = time.monotonic()
    with pytest.raises(bounded.Stopped) as caught:
        strange(worker, ENDLESS["macros by twos"])

    assert "pohja-aikaraja" == caught.value.findings[0].code
    assert time.monotonic() - began < 60


def test_process_that_has_died_is_begun_anew(worker: Worker) -> None:
    template = strange(worker)
    assert worker._process is not None
    os.kill(worker._process.pid, signal.SIGSEGV)
    worker._process.wait()

    with pytest.raises(bounded.Stopped) as caught:
        filled(template)

    assert "pohja-kaatui" == caught.value.findings[0].code
    assert "LATU-0042" == kit.answers(filled(template))["asiakas.tunnus"]


def test_process_writes_no_file_and_leaves_no_dump(worker: Worker) -> None:
    strange(worker)
    assert worker._process is not None

    limits = Path(f"/proc/{worker._process.pid}/limits").read_text(encoding="utf-8").splitlines()

    found = {name.rsplit("  ")[0].strip(): name[26:].split()[:2] for name in limits}
    assert (["0", "0"], ["0", "0"]) == (found["Max file size"], found["Max core file size"])
    assert ["600000000", "600000000"] == found["Max address space"]


def test_process_ends_with_the_one_who_began_it(tmp_path: Path) -> None:
    own = tmp_path / f"{LOMAKE.tunnus}.docx"
    own.write_bytes(default(LOMAKE) + b"\0")
    program = (
        "import os, sys; from pathlib import Path; from lomake import bounded; from lomake.forms import BY_TUNNUS\n"
        f"bounded.template(Path(sys.argv[1]).read_bytes(), BY_TUNNUS[{LOMAKE.tunnus!r}], 'oma.docx')\n"
        "print(bounded._worker(os.getpid())._process.pid, flush=True)\n"
        "os.kill(os.getpid(), 9)"
    )

    done = subprocess.run([sys.executable, "-c", program, str(own)], capture_output=True, text=True, check=False)

    left, until = Path(f"/proc/{int(done.stdout)}"), time.monotonic() + 30
    while left.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not left.exists()


# ------------------------------------------------------------------------------------------------ the commands


def run(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.output


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, worker: Worker) -> None:
    monkeypatch.setattr(bounded, "_worker", lambda _: worker)


@pytest.mark.usefixtures("quick")
def test_endless_template_ends_with_the_exit_code_of_a_template(tmp_path: Path) -> None:
    own = tmp_path / f"{LOMAKE.tunnus}.docx"
    own.write_bytes(kit.docx(FIELD, ENDLESS["macros by twos"]))

    code, told = run("pohjat", "tarkista", tmp_path)

    assert (4, True) == (code, told.startswith(f"{own}: virhe: Pohjan käsittely keskeytettiin: se vei koneelta yli 1"))


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("command", ["tayta", "era"])
def test_other_forms_are_made_though_one_template_goes_over_its_bound(tmp_path: Path, command: str) -> None:
    own = tmp_path / f"{LOMAKE.tunnus}.docx"
    own.write_bytes(kit.docx(FIELD, ONLY_FILLED))
    client = resources.find("samples/asiakkaat/aino.yaml")

    code, told = run(command, client, "-o", tmp_path / "ulos", "--paiva", "2026-11-20", "--pohjat", tmp_path)

    made = sorted(path.name for path in (tmp_path / "ulos" / "LATU-0042").iterdir())
    assert {"tayta": 4, "era": 1}[command] == code
    assert str(own) in told
    assert "Pohjan käsittely keskeytettiin: se vei koneelta yli 1 sekuntia." in told
    assert 17 == len(made)
    assert not any(LOMAKE.tunnus in name for name in made)
