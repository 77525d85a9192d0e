"""A finding → the words that a person sees: where, how much it matters, what is wrong, what to do."""

from __future__ import annotations

from lomake.errors import Finding
from lomake.language import FiSv, Language, in_language
from lomake.sentences import SENTENCES


def sentence(finding: Finding, language: Language) -> str:
    """Return what is wrong and what to do, without the place."""
    details = {name: in_language(text, language) for name, text in finding.details.items()}
    if finding.code.startswith("pohja-"):
        details |= _of_template(details, language)
    return SENTENCES[finding.code].of(language).format_map(details)


def both(finding: Finding) -> FiSv:
    """Return the sentence in both languages."""
    return FiSv(sentence(finding, "fi"), sentence(finding, "sv"))


def _of_template(details: dict[str, str], language: Language) -> dict[str, str]:
    """Return the words that the sentences about a template share: the place in it, and what was perhaps meant."""
    where = ", ".join(filter(None, [details.get("osa"), details.get("paikka")]))
    meant = details.get("ehdotus")
    asked = FiSv("Tarkoititko", "Menade du").of(language)
    return {
        "kohta": where[:1].upper() + where[1:],
        "tarkoititko": f" {asked} ”{meant}”?" if meant else "",
    }


def place(finding: Finding, language: Language) -> str:
    """Return where: asiakas.yaml:14:11 Työsuhteet › 2 › Päättyi. Empty when the finding has no place."""
    position = f"{finding.file}:{finding.line}:{finding.column}" if finding.line else finding.file
    return " ".join(filter(None, [position, in_language(finding.label, language)]))


def line(finding: Finding, language: Language) -> str:
    """Return the whole line that a person sees: where, how much it matters, what is wrong, what to do."""
    where = place(finding, language)
    grade = finding.grade.words.of(language)
    told = f"{grade}: {sentence(finding, language)}"
    return f"{where}: {told}" if where else told
