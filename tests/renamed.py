"""A dataset with all types and kinds of the built-in vocabulary under other names.

The others are like these and have their words, so that every answer is the same up to the names.
"""

from dataclasses import fields, replace

from graph.model.records import Dataset
from graph.model.vocabulary import RelationType, builtin_vocabulary, make_kind, make_type

PREFIX = "zz-"
_WORDS = [
    each.name
    for each in fields(RelationType)
    if each.name not in ("id", "like", "role", "sign", "symmetric", "acyclic", "attacker", "label",
                         "colour", "line", "towards")
]  # fmt: skip


def rename_vocabulary(dataset: Dataset) -> Dataset:
    """Give every type and kind another id, in the vocabulary, in claims and in actors."""
    builtin, used = builtin_vocabulary(), dataset.vocabulary
    types = [
        make_type(PREFIX + id, {name: getattr(type, name) for name in _WORDS}, type)
        if id in builtin.relation_types
        else replace(type, id=PREFIX + id)
        for id, type in used.relation_types.items()
    ]
    kinds = [
        make_kind(PREFIX + id, {"label": kind.label, "meaning": kind.meaning}, kind)
        if id in builtin.kinds
        else replace(kind, id=PREFIX + id)
        for id, kind in used.kinds.items()
    ]
    return replace(
        dataset,
        vocabulary=builtin.extend(
            {each.id: each for each in types}, {each.id: each for each in kinds}
        ),
        actors={
            id: replace(actor, kind=PREFIX + actor.kind) for id, actor in dataset.actors.items()
        },
        claims=tuple(replace(each, type=PREFIX + each.type) for each in dataset.claims),
    )
