"""Tells at the very end which tests were left out because LibreOffice or the Open XML SDK is missing.

With LOMAKE_KAIKKI=1, as in continuous integration, a test left out is a failure.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import cast

import pytest
from hypothesis import settings

# Elsewhere every run tries new examples; a submission is judged by the same ones each time.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

PROGRAMS = ("soffice", "pdftoppm")
SDK = Path(__file__).parent / "sdk" / "node_modules" / "@xarsh" / "ooxml-validator"


def pytest_report_header() -> list[str]:
    return [] if shutil.which("verapdf") else ["veraPDF puuttuu: PDF-lomakkeet tarkistetaan ilman sitä"]


def all_tests_wanted() -> bool:
    return os.environ.get("LOMAKE_KAIKKI", "") not in ("", "0")


def pytest_runtest_setup(item: pytest.Item) -> None:
    missing: list[str] = []
    if item.get_closest_marker("libreoffice") is not None:
        missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if item.get_closest_marker("sdk") is not None and not (SDK.is_dir() and shutil.which("node")):
        missing.append("Open XML SDK:n tarkistin (npm install --prefix tests/sdk --no-package-lock)")
    if not missing:
        return
    reason = f"puuttuu: {', '.join(missing)}"
    if all_tests_wanted():
        pytest.fail(reason, pytrace=False)
    # A newcomer may lack the program; the test is told last as left out, and on CI the line above makes it a failure.
    pytest.skip(reason)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if all_tests_wanted() and left_out(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    reports = left_out(config)
    if not reports:
        return
    writer = config.get_terminal_writer()
    writer.line()
    writer.line(f"Pois jätetyt testit ({len(reports)}):", yellow=True)
    for report in sorted(reports, key=lambda report: report.nodeid):
        writer.line(f"  {report.nodeid} – {reason(report)}")


def left_out(config: pytest.Config) -> list[pytest.TestReport]:
    """Return the reports of the tests that were skipped; worker processes have none to tell of."""
    reporter = cast("pytest.TerminalReporter | None", config.pluginmanager.get_plugin("terminalreporter"))
    if reporter is None or hasattr(config, "workerinput"):
        return []
    return cast("list[pytest.TestReport]", reporter.stats.get("skipped", []))


def reason(report: pytest.TestReport) -> str:
    if isinstance(report.longrepr, tuple):
        return str(report.longrepr[2]).removeprefix("Skipped: ")
    return ""
