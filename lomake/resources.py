"""Turns the name of something that comes with the service into its path: templates_docx/…, samples/….

In a wheel they lie inside the package; in a checkout, an sdist or an editable install at the top of the project.
"""

from __future__ import annotations

from pathlib import Path

from lomake.errors import Finding, LomakeError
from lomake.language import Language

_PACKAGE = Path(__file__).resolve().parent


def find(name: str) -> Path:
    """Return the path of a file or folder, such as "templates_docx/fi/lomake-b.docx".

    Raises LomakeError when the installation does not have it.
    """
    for root in _roots():
        if (root / name).exists():
            return root / name
    raise LomakeError([Finding("aineisto-puuttuu", details={"nimi": name})])


def template(form: str, language: Language, folder: Path | None) -> Path:
    """Return where a form's Word template is: the office's own below `folder`, else the default one."""
    own = next((path for path in own_templates(form, language, folder) if path.exists()), None) if folder else None
    return own or find(f"templates_docx/{language}/{form}.docx")


def own_templates(form: str, language: Language, folder: Path) -> list[Path]:
    """Return where an office's own template may lie: in the folder of its language; a Finnish one right in `folder`."""
    places = [folder / language] + [folder] * (language == "fi")
    return [place / f"{form}.docx" for place in places]


def _roots() -> list[Path]:
    """Return the places to look in; what stands beside the package counts only when it is our project."""
    project = _PACKAGE.parent
    return [_PACKAGE / "_data", *([project] if (project / "pyproject.toml").is_file() else [])]
