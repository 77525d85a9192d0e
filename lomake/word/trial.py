"""Compiled parts → filled for imagined clients, so that broken XML is found before a real client is met."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

from lomake import fields as tree
from lomake.errors import Finding, WordTemplateError
from lomake.fields import Field, Kind, Scope
from lomake.word.rendering import Part


def try_out(parts: Iterable[Part], scope: Scope, name: str) -> None:
    """Fill the parts for imagined clients. Raises WordTemplateError with one fault for each part that fails."""
    examples = [("", 0), ("x", 1), ("x", 2)]
    findings: dict[str, Finding] = {}
    for part, (text, rows) in itertools.product((part for part in parts if part.typed), examples):
        try:
            part.render(example(scope, text, rows=rows), itertools.count(1), name)
        except WordTemplateError as error:
            # Sums and the like may fail on an imagined "x" and not on a client; a client without data is real
            if error.findings[0].code == "pohja-rikki" or not text:
                findings.setdefault(part.name, error.findings[0])
    if findings:
        raise WordTemplateError(findings.values())


def example(scope: Scope, text: str, *, rows: int) -> dict[str, Any]:
    """Return a view of an imagined client: every field `text`, every list with so many rows."""
    found = ((name, tree.scope_field(scope, name)) for name in scope)
    return {name: _example_of(field, text, rows) for name, field in found if field}


def _example_of(field: Field, text: str, rows: int, *, referred: bool = False) -> Any:
    """Return what a field holds; a row that is pointed to shows its own references by id only."""
    pointed = field.kind is Kind.REF
    part: Any = text
    if field.kind is Kind.BOOL:
        part = (text != "") or None
    elif pointed and referred:
        part = {"id": text}
    elif field.model:
        below = tree.fields(field.model).items()
        part = {name: _example_of(own, text, rows, referred=referred or pointed) for name, own in below}
    return [part] * rows if field.many else part
