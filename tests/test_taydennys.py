"""Completion in a shell, and what was perhaps meant."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from click.shell_completion import BashComplete
from click.testing import CliRunner

from lomake.cli import main

AINO = Path(__file__).parent.parent / "samples" / "asiakkaat" / "aino.yaml"


def completed(*words: str) -> list[str]:
    """Return what the last of the words may become."""
    found = BashComplete(main, {}, "lomake", "_LOMAKE_COMPLETE").get_completions(list(words[:-1]), words[-1])
    return [item.value for item in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["täy"], ["tayta", "taydennys"]),
        (["pohjat", "v"], ["vie"]),
        (["tayta", "-l", "työ"], ["tyonhakusuunnitelma", "tyonantajaote"]),
        (["tayta", "--pä"], ["--paiva"]),
        (["selita", "ote-suostumus-v"], ["ote-suostumus-voimassa"]),
        (["selita", "arvo-pai"], ["arvo-päivä", "arvo-päivä-kaukana", "arvo-päivä-puuttuu-kalenterista"]),
        (["taydennys", ""], ["bash", "zsh", "fish", "powershell"]),
        (["palauta", "x.docx", "--asiakas", str(AINO), "--tietue", "tuki"], ["tuki1", "tuki2"]),
        (["palauta", "x.docx", "--asiakas", "ei-ole.yaml", "--tietue", ""], []),
        (["palauta", "x.docx", "--tietue", ""], []),
    ],
)
def test_word_is_completed(words: list[str], expected: list[str]) -> None:
    assert expected == completed(*words)


@pytest.mark.parametrize(
    ("shell", "sign"),
    [
        ("bash", "complete -o nosort -F _lomake_completion lomake"),
        ("zsh", "#compdef lomake"),
        ("fish", "complete --no-files --command lomake"),
        ("powershell", "Register-ArgumentCompleter -Native -CommandName lomake"),
    ],
)
def test_script_of_a_shell_is_for_our_command(shell: str, sign: str) -> None:
    result = CliRunner().invoke(main, ["taydennys", shell])

    assert 0 == result.exit_code
    assert sign in result.stdout
    assert "\r" not in result.stdout


def test_bash_takes_the_script(tmp_path: Path) -> None:
    bash = shutil.which("bash")
    assert bash, "bash is a part of every system that the tests run on"
    script = tmp_path / "taydennys.sh"
    script.write_text(CliRunner().invoke(main, ["taydennys", "bash"]).stdout, encoding="utf-8")

    done = subprocess.run(
        [bash, "--norc", "-c", f"source {script} && complete -p lomake"], capture_output=True, text=True, check=True
    )

    assert "_lomake_completion lomake" in done.stdout


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["tayta", "x.yaml", "-o", "y", "-l", "c"], "lomake-c"),
        (["tayta", "x.yaml", "-o", "y", "-l", "työnhakusunnitelma"], "tyonhakusuunnitelma"),
        (["tyhjaa"], "tyhja"),
        (["tayta", "x.yaml", "--uloss", "y"], "--ulos"),
        (["taydennys", "bahs"], "bash"),
    ],
    ids=["kirjain", "lomake", "komento", "valitsin", "komentotulkki"],
)
def test_what_was_meant_is_told(words: list[str], meant: str) -> None:
    result = CliRunner().invoke(main, words)

    assert 2 == result.exit_code
    assert f"Tarkoititko '{meant}'?" in result.stderr


def test_nothing_is_suggested_when_nothing_is_near() -> None:
    result = CliRunner().invoke(main, ["tayta", "x.yaml", "-o", "y", "-l", "xyz"])

    assert 2 == result.exit_code
    assert "Tarkoititko" not in result.stderr
