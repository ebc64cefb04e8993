"""JSON Schemas of the files, made from the forms, for completion and help in editors."""

from __future__ import annotations

import json
from typing import Any

from .schema import CardForm, DataForm, Form


def make_schemas() -> dict[str, str]:
    """Make the JSON Schemas of data files and cards, as texts by file name.

    >>> sorted(make_schemas())
    ['actors.schema.json', 'card.schema.json']
    """
    forms: dict[str, type[Form]] = {"actors.schema.json": DataForm, "card.schema.json": CardForm}
    return {name: make_schema(form) for name, form in forms.items()}


def make_schema(form: type[Form]) -> str:
    """Make the JSON Schema of a form, as text."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_tidy(form.model_json_schema()),
    }
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _tidy(part: Any, names: bool = False) -> Any:
    """Drop generated titles and forbid undescribed keys."""
    if isinstance(part, list):
        return [_tidy(item) for item in part]
    if not isinstance(part, dict):
        return part
    kept = {
        key: _tidy(value, names=key in {"properties", "$defs"})
        for key, value in part.items()
        if names or (key != "title" and not (key == "default" and value is None))
    }
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    return kept
