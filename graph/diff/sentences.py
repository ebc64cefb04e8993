"""The sentences of a comparison, each with who claims what, where and how firmly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from ..model.amounts import write_number
from ..model.bidi import isolate
from ..model.graph_data import GraphData
from ..model.records import Actor, Relation, Source
from ..model.text import count, join_and
from ..page.source_text import cite_source
from ..wording.claims import show_name
from ..wording.sentences import say_claim, say_relation
from .records import BlocChange, Changes, Compared, Detail, Relations, Side, relations_at

Sentences = tuple[list[str], list[str], list[str]]
"""Sentences of what was added, what is gone and what changed."""

BLOCS_ARE = "The split that conflicts with the fewest claimed ties; not a finding of allegiance."
UNSURE = "Other splits may conflict with as few ties, so this change may mean nothing."
_HOLDS = {
    "yes": "dated to this time",
    "unknown": "not dated to this time, may apply",
    None: "in the data",
}


def say_title(comparison: Compared) -> str:
    """Word the change of the title; empty if it did not change."""
    return say_details([comparison.title]) if comparison.title else ""


def say_sources(comparison: Compared) -> Sentences:
    """Word what happened to the sources."""
    return _say_all(comparison.sources, _cite, _cite)


def say_actors(comparison: Compared) -> Sentences:
    """Word what happened to the actors."""
    old, new = comparison.old.data, comparison.new.data
    return _say_all(comparison.actors, partial(_introduce, old), partial(_introduce, new))


def say_vocabulary(changes: Changes[Any]) -> Sentences:
    """Word what happened to the relation types or actor kinds that the project defines."""
    return _say_all(changes, lambda word: isolate(word.id), lambda word: isolate(word.id))


def say_claims(comparison: Compared) -> Sentences:
    """Word what happened to the claims, each with its claimant and place."""
    old, new = comparison.old.data, comparison.new.data
    return _say_all(comparison.claims, partial(say_claim, old), partial(say_claim, new))


def say_relations(comparison: Compared) -> Sentences:
    """Word what happened to the relations, each by its firmest claim.

    With dates, each has its status on both sides.
    """
    old, new = comparison.old, comparison.new
    changes = comparison.relations
    if not (old.as_of or new.as_of):
        return _say_all(changes, partial(_say, old.data), partial(_say, new.data))
    here = [relations_at(side.data, side.as_of) for side in (old, new)]
    on_record = [relations_at(side.data) for side in (old, new)]

    def at_dates(id: str) -> str:
        statuses = [
            _say_at(side, id, dated, everything)
            for side, dated, everything in zip((old, new), here, on_record, strict=True)
        ]
        return f" [{'; '.join(statuses)}]"

    return (
        [_say(new.data, each) + at_dates(each.id) for each in changes.added],
        [_say(old.data, each) + at_dates(each.id) for each in changes.gone],
        [
            _say(new.data, each.new)
            + _bracket(detail for detail in each.details if detail.name != "holds")
            + at_dates(each.new.id)
            for each in changes.changed
        ],
    )


def _say_all(changes: Changes[Any], say_old: Any, say_new: Any) -> Sentences:
    return (
        [say_new(record) for record in changes.added],
        [say_old(record) for record in changes.gone],
        [say_new(change.new) + _bracket(change.details) for change in changes.changed],
    )


def _bracket(details: Iterable[Detail]) -> str:
    changes = say_details(details)
    return f" [{changes}]" if changes else ""


def _say(data: GraphData, relation: Relation) -> str:
    if relation.standing:
        return say_relation(data, relation)
    return f"{say_claim(data, relation.claims[0])} [no supporting claim]"


def _say_at(side: Side, id: str, dated: Relations, everything: Relations) -> str:
    when = f"as of {side.as_of}" if side.as_of else f"in {isolate(side.name)}"
    if id in dated:
        return f"{when}: {_HOLDS[dated[id].holds]}"
    return f"{when}: {'excluded by its dates' if id in everything else 'not in the data'}"


def say_details(details: Iterable[Detail]) -> str:
    """Word details that changed, from what to what.

    >>> say_details([Detail("mode", "label", "act"), Detail("means", [], ["training"])])
    'mode: label -> act; means: none -> training'
    """
    return "; ".join(
        f"{each.name.replace('_', '-')}: {_show(each.old)} -> {_show(each.new)}" for each in details
    )


def _show(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return write_number(value)
    if isinstance(value, list):
        return ", ".join(isolate(str(each)) for each in value) or "none"
    return "none" if value in (None, "") else isolate(str(value))


def _cite(source: Source) -> str:
    return f"{isolate(source.id)}: {cite_source(source)}"


def _introduce(data: GraphData, actor: Actor) -> str:
    return f"{isolate(actor.id)}: {show_name(data, actor.id)} ({isolate(actor.kind)})"


def say_blocs(comparison: Compared) -> list[str]:
    """Word which actors are in another bloc than before, and what blocs are; empty if none."""
    change = comparison.blocs
    if change is None:
        return []
    new, old = comparison.new.data, comparison.old.data
    lines = [
        *_say_blocs_of("Old", old, change.old),
        *_say_blocs_of("New", new, change.new),
        _say_members(change.moved, new, "no longer with most of their old bloc"),
        _say_members(change.joined, new, "now in a bloc"),
        _say_members(change.left, old, "no longer in a bloc"),
    ]
    return [BLOCS_ARE, *filter(None, lines), *([] if change.certain else [UNSURE])]


def _say_blocs_of(side: str, data: GraphData, blocs: Sequence[Sequence[str]]) -> list[str]:
    return [
        f"{side} bloc {number} ({count(len(bloc), 'actor')}): {_names(bloc, data)}"
        for number, bloc in enumerate(blocs, start=1)
    ]


def _say_members(actors: Sequence[str], data: GraphData, what: str) -> str:
    return f"{what[:1].upper()}{what[1:]}: {_names(actors, data)}" if actors else ""


def _names(actors: Sequence[str], data: GraphData) -> str:
    return join_and(show_name(data, id) for id in actors)


def count_changes(comparison: Compared) -> str:
    """Count what was added, is gone and changed, by kind of record; empty if nothing differs."""
    kinds: dict[str, Changes[Any]] = {
        "relation type": comparison.types,
        "actor kind": comparison.kinds,
        "source": comparison.sources,
        "actor": comparison.actors,
        "claim": comparison.claims,
        "relation": comparison.relations,
    }
    counts = []
    for noun, changes in kinds.items():
        sizes = {
            "added": len(changes.added),
            "gone": len(changes.gone),
            "changed": len(changes.changed),
        }
        happened = ", ".join(f"{size:,} {what}" for what, size in sizes.items() if size)
        counts += [f"{noun}s: {happened}"] if happened else []
    counts += ["title changed"] if comparison.title else []
    counts += ["blocs changed"] if isinstance(comparison.blocs, BlocChange) else []
    return "; ".join(counts)
