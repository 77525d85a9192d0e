"""The colours of the default templates can be told apart: text on every ground that they use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import wordkit

TEMPLATES = sorted((Path(__file__).parent.parent / "templates_docx" / "fi").glob("*.docx"))
LEAST = 4.5
"""WCAG 2.1, success criterion 1.4.3, level AA."""


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0–1, as WCAG defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(text: str, ground: str) -> float:
    dark, light = sorted((luminance(text), luminance(ground)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_wcag_does() -> None:
    assert pytest.approx(21) == contrast("000000", "FFFFFF")
    assert pytest.approx(4.54, abs=0.01) == contrast("767676", "FFFFFF")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_text_can_be_told_from_its_ground(path: Path) -> None:
    xml = "".join(part.decode() for name, part in wordkit.parts(path.read_bytes()).items() if name.endswith(".xml"))
    texts = set(re.findall(r'<w:color w:val="([0-9A-F]{6})"', xml))
    grounds = {"FFFFFF", *re.findall(r'w:fill="([0-9A-F]{6})"', xml)}

    assert texts
    assert [] == [(text, ground) for text in texts for ground in grounds if contrast(text, ground) < LEAST]
