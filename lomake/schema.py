"""The model → JSON Schema, so that an editor completes keys and choices and shows the Finnish labels."""

from __future__ import annotations

from typing import Any

from lomake.fields import Field, Kind, Malli, fields
from lomake.tiedot import Asiakastiedosto

# YAML has a type of its own for 00100 and 2026-11-20; the service reads every scalar as text.
_SCALAR = {"type": ["string", "number", "boolean", "null"]}
_PATTERNS = {
    Kind.DATE: r"^(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$",
    Kind.MONTH: r"^((\d{1,2}\.)?\d{1,2}\.\d{4}|\d{1,2}/\d{4}|\d{4}-\d{2}(-\d{2})?)$",
    Kind.NUMBER: r"^-?\d+([.,]\d+)?$",
}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a client file."""
    definitions: dict[str, Any] = {}
    root = _part(Asiakastiedosto, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Asiakastiedosto",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _part(model: type[Malli], definitions: dict[str, Any]) -> dict[str, Any]:
    own = {name: field for name, field in fields(model).items() if not field.derived}
    return {
        "type": ["object", "null"],
        "description": (model.__doc__ or "").strip(),
        "additionalProperties": False,
        "required": [name for name, info in model.model_fields.items() if info.is_required()],
        "properties": {name: _field(field, definitions) for name, field in own.items()},
    }


def _field(field: Field, definitions: dict[str, Any]) -> dict[str, Any]:
    note = {"title": field.kenttä.fi}
    if field.kind is Kind.MODEL and field.model:
        name = field.model.__name__
        if name not in definitions:
            definitions[name] = {}  # a place holder: parts may refer to each other
            definitions[name] = _part(field.model, definitions)
        item: dict[str, Any] = {"$ref": f"#/$defs/{name}"}
    elif field.choices:
        item = {"enum": [choice.value for choice in field.choices] + ([] if field.many else [None])}
    elif field.kind is Kind.BOOL:
        item = {"enum": ["kyllä", "ei", True, False, None]}
    else:
        item = dict(_SCALAR)
        if field.kind in _PATTERNS:
            item["pattern"] = _PATTERNS[field.kind]
    if field.many:
        return note | {"type": ["array", "null"], "items": item}
    return note | item
