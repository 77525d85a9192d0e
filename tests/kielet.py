"""The words of the two languages: which only the other one has, so that a text in the wrong one is seen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import lomake
from lomake.errors import Finding
from lomake.fields import Valinta, walk
from lomake.forms import POHJALLISET
from lomake.language import UNITS, Language, in_language
from lomake.tiedot import Asiakastiedosto, Työnantajaote
from lomake.tiedot.tarkastus import Asiakirjatarkastus

ROOT = Path(lomake.__file__).parent
_NOT_WORDS = re.compile(
    r"\b(?:lomake|eval) [^,.;:)]*|--[\wäö-]+(?: (?:lomake|tiedosto|verkosto:\w+|oppilaitos\S*))?|[\w./-]+\.\w{2,7}\b"
    r"|”[^”]*”|\{[^}]*\}|\b[a-zåäö]+:|\([^()]*[=|·][^()]*\)|LOMAKE_\w+|lomake\[\w+\]"
    r"|\boppilaitos(?= eller|:)|\b[a-zäö]+\d\b"
    r"|\b(?:Word|Excel(?:in)?|Sari Ohjaaja|kyllä \(ja\)|ei \(nej\))"
)
"""What is the same in both: commands, options, names of files and sheets, what is quoted, places to be filled."""


def choices() -> list[type[Valinta]]:
    """Return every list of choices that a form may show."""
    roots = (Asiakastiedosto, Työnantajaote, Asiakirjatarkastus)
    return list(dict.fromkeys(field.choices for root in roots for field in walk(root) if field.choices))


@cache
def pairs() -> list[tuple[str, str]]:
    """Return every text that the service has in both languages, straight from its source."""
    found = [(str(one.value), one.sv) for listed in choices() for one in listed]
    folders = ("", "word/**/", "tiedot/", "kriteerit/", "eheys/")
    for path in (path for folder in folders for path in ROOT.glob(f"{folder}*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"FiSv", "Kenttä", "johdettu"}:
                texts = [_literal(one) for one in node.args[:2]]
                if len(texts) == 2 and all(texts):
                    found.append((plain(texts[0]), plain(texts[1])))
    return [*found, *UNITS.items(), *((lomake.fi, lomake.sv) for lomake in POHJALLISET)]


def _literal(node: ast.expr) -> str:
    """Return what a text or an f-string says by itself; "" for what is computed."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else ""


def plain(text: str) -> str:
    """Return a text without what is the same in both languages."""
    return _NOT_WORDS.sub(" ", text)


def words(texts: Iterable[str]) -> set[str]:
    """Return the words of the texts that can tell a language: a number, a lone letter or a word cut short can't."""
    whole = (re.sub(r"\w+…", "", text.replace("\u00ad", "")) for text in texts)
    return {word.lower() for text in whole for word in re.findall(r"[^\W\d_]{2,}", text)}


@cache
def strange(language: Language) -> frozenset[str]:
    """Return the words that only the other language has."""
    finnish, swedish = (words(texts) for texts in zip(*pairs(), strict=True))
    return frozenset(finnish - swedish if language == "sv" else swedish - finnish)


def suomeksi(finding: Finding) -> Finding:
    """Return a finding with its label and details as a Finnish reader sees them."""
    details = {name: in_language(text, "fi") for name, text in finding.details.items()}
    return replace(finding, label=in_language(finding.label, "fi"), details=details)
