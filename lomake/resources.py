"""Turns the name of something that comes with the service into its path: templates_docx/…, samples/….

In a wheel they lie inside the package; in a checkout, an sdist or an editable install at the top of the project.
"""

from __future__ import annotations

from pathlib import Path

from lomake.errors import Finding, LomakeError

_PACKAGE = Path(__file__).resolve().parent


def find(name: str) -> Path:
    """Return the path of a file or folder, such as "templates_docx/fi/lomake-b.docx".

    Raises LomakeError when the installation does not have it.
    """
    for root in _roots():
        if (root / name).exists():
            return root / name
    raise LomakeError([Finding("aineisto-puuttuu", details={"nimi": name})])


def _roots() -> list[Path]:
    """Return the places to look in; what stands beside the package counts only when it is our project."""
    project = _PACKAGE.parent
    return [_PACKAGE / "_data", *([project] if (project / "pyproject.toml").is_file() else [])]
