"""Texts that a program has let slip into a document: marks of a template, and words for what is missing or broken."""

from __future__ import annotations

import re

_LEAKED = frozenset({"None", "nan", "NaN", "NaT", "<NA>", "Undefined", "undefined"})
_MARK = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#[^{}]*#\}|\{\{|\{%|%\}", re.DOTALL)
_OWN = re.compile(rb"(?<![0-9A-Za-z])[0-9a-f]{16}[at]\d+z(?![0-9A-Za-z])|lomake-ruudukko")
BROKEN = ("#REF!", "#NAME?", "#VALUE!", "#DIV/0!")
"""What Excel writes in the place of a value that it can't calculate."""


def is_leaked(text: str) -> bool:
    """Tell whether the whole text is a program's word for nothing."""
    return text.strip() in _LEAKED


def has_mark(text: str) -> bool:
    """Tell whether the text has what a template is filled by."""
    return "{" in text and _MARK.search(text) is not None


def has_own_mark(part: bytes) -> bool:
    """Tell whether a part has one of the words that stand for Jinja while a template is compiled."""
    return _OWN.search(part) is not None
