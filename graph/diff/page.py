"""A comparison as a page: the new state, with what was added, is gone and changed marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote

import networkx as nx

from ..files.layout_file import Layout
from ..model.graph_data import Graph, GraphData
from ..model.records import Relation
from ..page.payload import build_payload
from ..page.picture import draw_graph
from ..page.records import ComparisonRecord, Differences, GoneActor, GoneRelation, Happened
from ..page.render import render_page
from ..wording.claims import show_name
from .comparison import Comparison
from .records import Changes
from .sentences import (
    Sentences,
    count_changes,
    say_actors,
    say_blocs,
    say_claims,
    say_relations,
    say_sources,
    say_title,
    say_vocabulary,
)

Positions = Mapping[str, tuple[float, float]]
_HAPPENED: tuple[Happened, ...] = ("added", "gone", "changed")


def render_comparison(comparison: Comparison, known: Layout | None = None) -> str:
    """Return the page of the new side, with all differences drawn and listed.

    The page is that of the new side. What is gone is drawn in addition and never counted: not
    in a relation's standing, a path or a number. `known` is a layout that actors keep.
    """
    both = _join(comparison.old.data, comparison.new.data)
    layout = draw_graph(both, known)
    new = comparison.new.data
    payload = build_payload(new.graph, layout.only(new.actors))
    payload["comparison"] = describe_comparison(comparison, layout.positions)
    as_of = comparison.new.as_of
    return render_page(payload, f"as_of={quote(str(as_of))}" if as_of else "")


def _join(old: GraphData, new: GraphData) -> Graph:
    """Build the graph of both sides, to place all actors; the new side wins where they differ."""
    both = cast(Graph, nx.compose(old.graph, new.graph))
    before, after = old.vocabulary, new.vocabulary
    both.graph["vocabulary"] = before.extend(after.relation_types, after.kinds)
    both.graph["sources"] = {**old.sources, **new.sources}
    return both


def describe_comparison(comparison: Comparison, positions: Positions) -> ComparisonRecord:
    """Return what the page draws and lists of a comparison, as plain data."""
    old = comparison.old.data
    relations, actors = comparison.relations, comparison.actors
    return {
        "old": comparison.old.label,
        "new": comparison.new.label,
        "summary": count_changes(comparison) or "No difference.",
        "relations": _marks(relations),
        "actors": _marks(actors),
        "gone_actors": [_place(old, actor.id, positions) for actor in actors.gone],
        "gone_relations": [_line(old, each, positions) for each in relations.gone if each.standing],
        "lists": list(_list_all(comparison)),
    }


def _marks(changes: Changes[Any]) -> dict[str, Happened]:
    added: dict[str, Happened] = {record.id: "added" for record in changes.added}
    return {**added, **{change.new.id: "changed" for change in changes.changed}}


def _place(data: GraphData, id: str, positions: Positions) -> GoneActor:
    x, y = positions[id]
    return {"id": id, "label": show_name(data, id), "x": x, "y": y}


def _line(data: GraphData, relation: Relation, positions: Positions) -> GoneRelation:
    return {
        "id": relation.id,
        "from": _place(data, relation.from_actor, positions),
        "to": _place(data, relation.to_actor, positions),
    }


def _list_all(comparison: Comparison) -> Iterable[Differences]:
    """List the sentences by kind of record; `select` is what the page can show of one, or ""."""
    claims, relations = comparison.claims, comparison.relations
    yield from _list("Relations", say_relations(comparison), _selects(relations, _id))
    yield from _list("Claims", say_claims(comparison), _selects(claims, _claim_id))
    yield from _list("Actors", say_actors(comparison), _selects(comparison.actors, _id))
    yield from _list("Sources", say_sources(comparison))
    yield from _list("Relation types", say_vocabulary(comparison.types))
    yield from _list("Actor kinds", say_vocabulary(comparison.kinds))
    title = say_title(comparison)
    for what, lines in (("Title", [title] if title else []), ("Blocs", say_blocs(comparison))):
        if lines:
            yield {
                "title": what,
                "happened": "changed",
                "items": [{"text": line, "select": ""} for line in lines],
            }


def _list(
    what: str, sentences: Sentences, selects: tuple[list[str], ...] = ()
) -> Iterable[Differences]:
    for number, (happened, lines) in enumerate(zip(_HAPPENED, sentences, strict=True)):
        if lines:
            targets = selects[number] if selects else [""] * len(lines)
            yield {
                "title": f"{what} {happened} ({len(lines):,})",
                "happened": happened,
                "items": [
                    {"text": text, "select": select}
                    for text, select in zip(lines, targets, strict=True)
                ],
            }


def _selects(changes: Changes[Any], id_of: Any) -> tuple[list[str], ...]:
    return (
        [id_of(record) for record in changes.added],
        [""] * len(changes.gone),
        [id_of(change.new) for change in changes.changed],
    )


def _id(record: Any) -> str:
    return str(record.id)


def _claim_id(claim: Any) -> str:
    return f"{claim.from_actor} {claim.type} {claim.to_actor}"
