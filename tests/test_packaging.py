"""Templates and samples are found however the service was installed, and nothing else is brought along."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from lomake import resources
from lomake.errors import LomakeError

PROJECT = Path(__file__).resolve().parent.parent
TEMPLATE = "templates_docx/fi/koe.docx"
SAMPLE = "samples/asiakkaat/koe.yaml"
ASK = "import sys; from lomake import resources; print(*map(resources.find, sys.argv[1:]), sep='\\n')"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project with a template and a sample of its own."""
    copy = tmp_path_factory.mktemp("projekti") / "lomake"
    shutil.copytree(PROJECT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "ulos", "tyhjat", "tests"))
    for name in (TEMPLATE, SAMPLE):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).touch()
    return copy


@pytest.fixture(scope="module")
def packages(project: Path) -> tuple[Path, Path]:
    """Return the sdist, and the wheel that was built from it."""
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", str(project)], check=True, capture_output=True)
    (sdist,) = (project / "dist").glob("*.tar.gz")
    (wheel,) = (project / "dist").glob("*.whl")
    return sdist, wheel


def found_with(import_path: Path, elsewhere: Path) -> list[Path]:
    """Return where a Python that imports lomake from `import_path` finds the template and the sample."""
    run = subprocess.run(
        [sys.executable, "-c", ASK, TEMPLATE, SAMPLE],
        env={"PYTHONPATH": str(import_path), "PYTHONUTF8": "1"},
        cwd=elsewhere,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return [Path(line) for line in run.stdout.splitlines()]


def test_wheel_made_from_the_sdist_finds_its_own_templates(packages: tuple[Path, Path], tmp_path: Path) -> None:
    with zipfile.ZipFile(packages[1]) as wheel:
        wheel.extractall(tmp_path)

    found = found_with(tmp_path, elsewhere=tmp_path)

    assert [tmp_path / "lomake/_data" / TEMPLATE, tmp_path / "lomake/_data" / SAMPLE] == found


def test_wheel_holds_the_package_and_nothing_at_the_top_level(packages: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(packages[1]) as wheel:
        names = wheel.namelist()
        entry_points = next(wheel.read(name).decode() for name in names if name.endswith("entry_points.txt"))

    assert {"lomake"} == {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert "[console_scripts]\nlomake = lomake.cli:main\n" == entry_points
    assert not [name for name in names if "__pycache__" in name]


def test_sdist_finds_its_templates_when_unpacked(packages: tuple[Path, Path], tmp_path: Path) -> None:
    with tarfile.open(packages[0]) as sdist:
        sdist.extractall(tmp_path, filter="data")
    (root,) = tmp_path.iterdir()

    found = found_with(root, elsewhere=tmp_path)

    assert [root / TEMPLATE, root / SAMPLE] == found
    assert {"cli.py", "Makefile", "requirements.lock", "pyproject.toml"} <= {path.name for path in root.iterdir()}


def test_editable_install_finds_the_templates_of_the_project(project: Path, tmp_path: Path) -> None:
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", "--no-build-isolation"]

    subprocess.run(
        [sys.executable, "-m", "pip", "install", *options, "--target", str(tmp_path), "--editable", str(project)],
        check=True,
        capture_output=True,
    )
    (pointer,) = tmp_path.glob("*.pth")

    found = found_with(Path(pointer.read_text(encoding="utf-8").strip()), elsewhere=tmp_path)

    assert [project / TEMPLATE, project / SAMPLE] == found


def test_folder_of_wheels_is_enough_to_install_from(packages: tuple[Path, Path], tmp_path: Path) -> None:
    """As the administrator's page does it; what the service needs is lent by the environment of the tests."""
    (tmp_path / "pyorat").mkdir()
    shutil.copy(packages[1], tmp_path / "pyorat")
    subprocess.run([sys.executable, "-m", "venv", "lomake-ymparisto"], cwd=tmp_path, check=True)
    program = tmp_path / "lomake-ymparisto" / ("Scripts" if sys.platform == "win32" else "bin")
    install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--find-links=pyorat", "lomake"]
    subprocess.run([str(program / "python"), *install], cwd=tmp_path, check=True)

    lent = {"PYTHONPATH": sysconfig.get_paths()["purelib"], "PYTHONUTF8": "1"}
    words = [str(program / "lomake"), "tyhja", "-l", "lomake-b", "-o", "ulos"]
    subprocess.run(words, cwd=tmp_path, env=lent, check=True, capture_output=True)

    assert ["lomake-b_tyhja.docx"] == [path.name for path in (tmp_path / "ulos").iterdir()]


def test_lomake_beside_somebody_elses_samples_does_not_take_them(project: Path, tmp_path: Path) -> None:
    shutil.copytree(project / "lomake", tmp_path / "lomake")
    shutil.copytree(project / "samples", tmp_path / "samples")

    with pytest.raises(subprocess.CalledProcessError) as caught:
        found_with(tmp_path, elsewhere=tmp_path)

    assert "aineisto-puuttuu" in caught.value.stderr


def test_missing_template_is_named() -> None:
    with pytest.raises(LomakeError) as caught:
        resources.find("templates_docx/fi/ei-ole.docx")

    (finding,) = caught.value.findings
    assert "aineisto-puuttuu" == finding.code
    assert {"nimi": "templates_docx/fi/ei-ole.docx"} == finding.details


def test_lock_pins_every_dependency_and_names_no_host() -> None:
    lines = (PROJECT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in lines if not line.startswith("#")}
    declared = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {
        re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()
        for requirement in declared["dependencies"] + declared["optional-dependencies"]["dev"]
    }

    assert all(re.fullmatch(r"#.*|[\w.-]+==[\w.]+", line) for line in lines)
    assert needed <= pins
