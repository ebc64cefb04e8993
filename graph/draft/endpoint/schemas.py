"""The form of answers, as JSON schemas: ids, types and paragraphs are lists to choose from.

Only what all servers know is used: each field is required, and nothing has a length.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from ...model.vocabulary import MEANS, Mode, Stance, Vocabulary

Schema = Mapping[str, Any]
_TEXT: Schema = {"type": "string"}
_TEXTS: Schema = {"type": "array", "items": _TEXT}


def make_claims_schema(
    actors: Iterable[str], paragraphs: Iterable[str], vocabulary: Vocabulary
) -> Schema:
    """Return the form of an answer about claims."""
    one_of_actors = _choose(actors)
    return _list_of(
        "claims",
        {
            "from": one_of_actors,
            "type": _choose(vocabulary.relation_types),
            "to": one_of_actors,
            "at": _choose(paragraphs),
            "by": _TEXTS,
            "mode": _choose(get_args(Mode)),
            "stance": _choose(get_args(Stance)),
            "means": {"type": "array", "items": _choose(MEANS)},
            "quote": _TEXT,
        },
    )


def make_actors_schema(paragraphs: Iterable[str], vocabulary: Vocabulary) -> Schema:
    """Return the form of an answer about actors."""
    return _list_of(
        "actors",
        {
            "name": _TEXT,
            "kind": _choose(vocabulary.kinds),
            "aliases": _TEXTS,
            "at": _choose(paragraphs),
            "words": _TEXT,
        },
    )


def _choose(values: Iterable[str]) -> Schema:
    return {"type": "string", "enum": list(values)}


def _list_of(name: str, fields: Mapping[str, Schema]) -> Schema:
    return _object({name: {"type": "array", "items": _object(fields)}})


def _object(fields: Mapping[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": dict(fields),
        "required": list(fields),
        "additionalProperties": False,
    }
