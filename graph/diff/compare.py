"""Compare two graphs: actors, sources, claims, relations and blocs."""

from __future__ import annotations

from typing import Literal

from ..model.dates import PartialDate, parse_date
from ..model.errors import ScopeError
from ..model.garbage import paused_collection
from ..model.graph_data import Graph, read_graph
from ..model.phrases import Message
from ..model.progress import report_progress
from ..model.records import Relation
from ..model.scope import Scope
from .blocs import compare_blocs, is_signed
from .comparison import Comparison
from .details import compare_records, describe_record, describe_relation, describe_source
from .matching import compare_claims
from .records import BlocChange, Changes, Detail, Relations, Side, relations_at


@paused_collection()
def compare(
    old: Graph,
    new: Graph,
    old_date: PartialDate | str | None = None,
    new_date: PartialDate | str | None = None,
    unknown: Literal["drop", "keep"] = "drop",
    names: tuple[str, str] = ("old", "new"),
) -> Comparison:
    """Compare two graphs, or one with itself as of two dates.

    With dates, relations and blocs are those of the dates. Relations that are not dated to one of
    the two are counted and left out, or included with `unknown="keep"`; they are never confused
    with relations that their dates exclude. `names` are the names of the two sides.

    Raises ScopeError for an invalid date.

    >>> from ..model.records import Actor, Dataset
    >>> from ..model.graph import build_graph
    >>> from ..model.vocabulary import builtin_vocabulary
    >>> states = [{id: Actor(id, id.upper(), "state") for id in ids} for ids in ("a", "ab")]
    >>> old, new = (build_graph(Dataset(builtin_vocabulary(), actors=each)) for each in states)
    >>> [actor.name for actor in compare(old, new).actors.added]
    ['B']
    """
    report_progress("Comparing")
    old_scope, new_scope = (Scope(as_of=parse_side_date(date)) for date in (old_date, new_date))
    one, other = read_graph(old), read_graph(new)
    before, after = relations_at(one, old_scope.as_of), relations_at(other, new_scope.as_of)
    undated = {
        id for side in (before, after) for id, each in side.items() if each.holds == "unknown"
    }
    left_out = undated if unknown == "drop" else set()
    relations = _compare_relations(before, after, left_out)
    old_words, new_words = one.vocabulary, other.vocabulary
    return Comparison(
        old=Side(names[0], one, old_scope.as_of),
        new=Side(names[1], other, new_scope.as_of),
        title=_compare_titles(one.title, other.title),
        types=compare_records(old_words.relation_types, new_words.relation_types, describe_record),
        kinds=compare_records(old_words.kinds, new_words.kinds, describe_record),
        sources=compare_records(one.sources, other.sources, describe_source),
        actors=compare_records(one.actors, other.actors, describe_record),
        claims=compare_claims(one.claims, other.claims, one.sources, other.sources),
        relations=relations,
        unknown=len(undated),
        blocs=_compare_blocs(old, new, old_scope, new_scope, relations),
    )


def parse_side_date(date: PartialDate | str | None) -> PartialDate | None:
    """Parse a date that may be text.

    Raises ScopeError if it is invalid.
    """
    if not isinstance(date, str):
        return date
    try:
        return parse_date(date)
    except ValueError as error:
        raise ScopeError(Message("in-field", {"why": str(error)}, {"field": "as_of"})) from None


def _compare_titles(old: str, new: str) -> Detail | None:
    return Detail("title", old, new) if old != new else None


def _compare_relations(old: Relations, new: Relations, left_out: set[str]) -> Changes[Relation]:
    before, after = (
        {id: each for id, each in side.items() if id not in left_out} for side in (old, new)
    )
    return compare_records(before, after, describe_relation)


def _compare_blocs(
    old: Graph, new: Graph, before: Scope, after: Scope, relations: Changes[Relation]
) -> BlocChange | None:
    """Compare the blocs, if a signed relation changed."""
    affected = [
        *relations.added,
        *relations.gone,
        *(each for change in relations.changed for each in (change.old, change.new)),
    ]
    if not any(map(is_signed, affected)):
        return None
    return compare_blocs(old, new, before, after)
