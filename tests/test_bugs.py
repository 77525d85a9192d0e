"""What nobody foresaw is told by kind and place, and never in its own words."""

from __future__ import annotations

import gc
import pickle
import re
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import pytest

import lomake
from lomake import bugs, values
from lomake.errors import Finding, ProgramError
from lomake.messages import line

WORDS = "Aino Salainen"
ROOT = Path(lomake.__file__).parent.parent


def caught(kind: type[Exception] = RuntimeError) -> Exception:
    """Return an exception that has come through a function of ours, caused by another."""
    try:
        try:
            values.parse_date(WORDS)
        except ValueError as cause:
            raise kind(WORDS) from cause
    except kind as error:
        return error
    raise AssertionError


def through_us() -> Exception:
    """Return an exception whose last place is ours."""
    try:
        values.parse_date(WORDS)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_fault_is_told_by_its_kind_and_the_last_place_that_is_ours() -> None:
    (finding,) = bugs.of(through_us()).findings

    assert "ohjelmavirhe" == finding.code
    assert re.fullmatch(r"BadValue, lomake/values\.py:\d+ parse_date", str(finding.details["vika"]))
    assert WORDS not in repr(finding)
    assert "(BadValue, lomake/values.py:" in line(finding, "fi")


def test_a_fault_that_never_was_in_our_code_is_told_by_its_kind() -> None:
    (finding,) = bugs.of(caught(KeyError)).findings

    assert "KeyError" == finding.details["vika"]


def test_memory_that_ran_out_is_no_fault_and_a_told_fault_is_told_once() -> None:
    memory, told = bugs.of(MemoryError(WORDS)), ProgramError([Finding("ohjelmavirhe")])

    assert ["muisti-loppui"] == [finding.code for finding in memory.findings]
    assert told is bugs.of(told)
    assert 70 == memory.exit_code


def test_the_trace_has_the_cause_first_and_places_only() -> None:
    lines = bugs.trace(caught()).splitlines()

    assert ["BadValue:", "RuntimeError:"] == [one for one in lines if not one.startswith("  ")]
    assert "  lomake/values.py:" in bugs.trace(caught())
    assert any(one.startswith("  test_bugs.py:") and one.endswith(" caught") for one in lines)
    assert WORDS not in "\n".join(lines)
    assert str(ROOT) not in "\n".join(lines)


def test_a_ring_of_causes_has_an_end() -> None:
    one, two = ValueError(WORDS), KeyError(WORDS)
    one.__cause__, two.__cause__ = two, one

    assert "KeyError:\nValueError:" == bugs.trace(one)


@pytest.mark.parametrize(("asked", "told"), [("", False), ("0", False), ("1", True)])
def test_the_trace_is_shown_to_who_asks(asked: str, told: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOMAKE_VIRHEJALKI", asked)

    assert told is bool(bugs.shown(bugs.of(caught())))
    monkeypatch.delenv("LOMAKE_VIRHEJALKI")
    assert not bugs.shown(bugs.of(caught()))


def test_a_fault_travels_between_processes_as_it_is() -> None:
    fault = bugs.of(caught())

    again = pickle.loads(pickle.dumps(fault))  # noqa: S301  our own

    assert fault.findings == again.findings
    assert WORDS.encode() not in pickle.dumps(fault)


@pytest.mark.parametrize("asked", ["", "1"])
def test_warnings_threads_and_finalizers_say_kind_and_place_to_who_asks_and_else_nothing(
    asked: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LOMAKE_VIRHEJALKI", asked)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    bugs.silence()

    class Bad:
        def __del__(self) -> None:
            raise KeyError(WORDS)

    def noisy() -> None:
        raise LookupError(WORDS)

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = bugs._warned
        warnings.warn(WORDS, stacklevel=1)
    thread = threading.Thread(target=noisy)
    thread.start()
    thread.join()
    Bad()
    gc.collect()
    sys.excepthook(RuntimeError, caught(), None)

    said = capsys.readouterr().err
    assert WORDS not in said
    assert "Lähetä ylläpitäjälle komento, älä asiakkaan tietoja." in said
    assert "Skicka kommandot till administratören, inga klientuppgifter." in said
    for kind in ("UserWarning: test_bugs.py:", "LookupError:", "KeyError:", "RuntimeError:"):
        assert (kind in said) is bool(asked)


def test_hooks_that_somebody_has_put_in_place_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    def own(*_: object) -> None:
        """Do nothing."""

    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, own)
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)

    bugs.silence()

    assert own is sys.excepthook
    assert own is sys.unraisablehook
    assert own is threading.excepthook


def test_ctrl_c_at_the_very_end_is_told_as_python_does() -> None:
    program = "from lomake import bugs\nbugs.silence()\nraise KeyboardInterrupt"

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False, cwd=ROOT
    )

    assert "Ohjelmassa on vika" not in done.stderr
    assert done.stderr.rstrip().endswith("KeyboardInterrupt")
