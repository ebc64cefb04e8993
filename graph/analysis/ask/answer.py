"""Answer a question in plain words by the questions that there are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Protocol

from ...model.garbage import paused_collection
from ...model.graph_data import Graph, GraphData, read_graph
from ...model.records import Claim, Relation
from ...model.scope import Scope
from ..claims import ClaimList, list_claims
from ..description import describe_actor, describe_pair
from ..paths.find import find_paths
from ..records import claim_json, relation_json
from .lexicon import Lexicon, make_lexicon
from .parse import parse_text
from .reading import Reading
from .texts import find_claims, find_paragraphs

_MOST_PATHS = 3


class Answer(Protocol):
    """The answer to a question."""

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""


@dataclass(frozen=True, slots=True)
class RelationList:
    """Relations of some types, from or to some actor.

    `open` are those that nobody claims, but somebody denies or does not confirm.
    """

    scope: Scope
    unknown: int
    relations: tuple[Relation, ...]
    open: tuple[Relation, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "scope": self.scope.as_given(),
            "unknown": self.unknown,
            "relations": [relation_json(relation) for relation in self.relations],
            "open": [relation_json(relation) for relation in self.open],
        }


@dataclass(frozen=True, slots=True)
class WordsFound:
    """Claims and summaries of paragraphs, with their sources, that have some words."""

    claims: tuple[Claim, ...]
    paragraphs: tuple[tuple[str, str, str], ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "claims": [claim_json(claim) for claim in self.claims],
            "paragraphs": [
                {"source": source, "at": at, "gist": gist} for source, at, gist in self.paragraphs
            ],
        }


@dataclass(frozen=True, slots=True)
class Asked:
    """How a question was read, and its answer; none if it is not understood.

    `instead` is what connects two actors between whom nothing of what was asked is claimed.
    """

    reading: Reading
    answer: Answer | None = None
    instead: Answer | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "reading": self.reading.as_json(),
            "answer": self.answer.as_json() if self.answer else None,
            "instead": self.instead.as_json() if self.instead else None,
        }


@paused_collection()
def ask(graph: Graph, text: str) -> Asked:
    """Read a question in plain words, such as "who fights Russia", and answer it.

    It is understood as shown in `reading.question`, or not at all: then its kind is "unclear".
    """
    lexicon = make_lexicon(read_graph(graph))
    reading = parse_text(lexicon, text)
    answer = _answer(lexicon, reading)
    return Asked(reading, answer, _find_instead(graph, reading, answer))


def _answer(lexicon: Lexicon, reading: Reading) -> Answer | None:
    data, scope = lexicon.data, reading.scope
    graph = data.graph
    if reading.kind == "actor":
        return describe_actor(graph, reading.actor, scope)
    if reading.kind == "pair":
        return describe_pair(graph, reading.from_actor, reading.to_actor, scope)
    if reading.kind == "relations":
        return _list_relations(data, reading)
    if reading.kind == "claims":
        silent = bool(reading.by) and reading.by not in lexicon.claimants
        about = reading.about or None
        return ClaimList(scope, 0, ()) if silent else list_claims(graph, scope, about=about)
    if reading.kind == "path":
        ends = (reading.from_actor, reading.to_actor)
        return find_paths(graph, *ends, scope, avoid=reading.without)
    return _find_words(data, reading) if reading.kind == "words" else None


def _list_relations(data: GraphData, reading: Reading) -> RelationList:
    selection = data.select(reading.scope)
    found = [each for each in selection.relations if _has_ends(reading, each)]
    return RelationList(
        reading.scope,
        sum(_has_ends(reading, each) for each in selection.undated),
        tuple(each for each in found if each.standing),
        tuple(each for each in found if not each.standing),
    )


def _has_ends(reading: Reading, relation: Relation) -> bool:
    """Check the ends of a relation; a symmetric one has them in either order."""
    if reading.actor:
        return reading.actor in relation.ends
    asked = (reading.from_actor, reading.to_actor)
    ways = [(relation.from_actor, relation.to_actor)]
    if relation.symmetric:
        ways.append(ways[0][::-1])
    return any(
        all(not wanted or wanted == end for wanted, end in zip(asked, way, strict=True))
        for way in ways
    )


def _find_words(data: GraphData, reading: Reading) -> WordsFound:
    return WordsFound(
        tuple(find_claims(data, reading.words)),
        tuple((id, each.id, each.gist) for id, each in find_paragraphs(data, reading.words)),
    )


def _find_instead(graph: Graph, reading: Reading, answer: Answer | None) -> Answer | None:
    """Find what connects two actors if nothing of what was asked is claimed between them."""
    first, second = reading.from_actor, reading.to_actor
    if not (first and second) or reading.kind == "path" or getattr(answer, "relations", None):
        return None
    scope = replace(reading.scope, types=frozenset())
    pair = describe_pair(graph, first, second, scope)
    return pair if pair.relations else find_paths(graph, first, second, scope, limit=_MOST_PATHS)
