"""The rows of the review sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...analysis.claims import list_claims
from ...model.bidi import isolate_words
from ...model.graph_data import Graph, GraphData, read_graph
from ...model.records import Claim, Relation
from ...model.scope import EVERYTHING, Scope
from ...page.source_text import cite_source, say_banner
from ...wording.claims import say_amount, say_dates
from ...wording.sentences import cite, say_claim, say_relation, show_chain

COLUMNS: dict[str, str] = {
    "number": "No.",
    "sentence": "Sentence",
    "relation": "Relation",
    "relation_sentence": "Sentence of the relation",
    "claimant": "Claimant",
    "source": "Source",
    "paragraph": "Paragraph",
    "cited": "Cited as",
    "said": "Said",
    "amount": "Amount",
    "dates": "Dates claimed",
    "mode": "How firmly",
    "stance": "Stance",
    "quote": "Quote",
    "note": "Note",
    "gist": "Summary of the paragraph",
    "coder": "Coder",
    "private": "Private",
}
"""The columns by name, with their headings."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows in the reading order of the sources, and the scope that they come from.

    Each row has a text for each of `COLUMNS`, "" if there is none.
    """

    title: str
    banner: str
    scope: Scope
    unknown: int
    rows: tuple[dict[str, str], ...] = field(repr=False)

    @property
    def private(self) -> int:
        """How many claims may not be published."""
        return sum(bool(row["private"]) for row in self.rows)


def list_rows(graph: Graph, scope: Scope = EVERYTHING) -> Sheet:
    """List every claim of a scope with its sentences.

    Raises ScopeError if the scope names something that the data do not have.
    """
    data = read_graph(graph)
    answer = list_claims(graph, scope)
    relations = {
        (each.from_actor, each.to_actor, each.type): each for each in data.select(scope).relations
    }
    private = sum(data.is_private(claim) for claim in answer.claims)
    rows = (
        _make_row(data, number, claim, relations[claim.relation])
        for number, claim in enumerate(answer.claims, start=1)
    )
    return Sheet(
        title=data.title or "Actors and claims",
        banner=say_banner([*data.sources.values()], private),
        scope=scope,
        unknown=answer.unknown,
        rows=tuple(rows),
    )


def _make_row(data: GraphData, number: int, claim: Claim, relation: Relation) -> dict[str, str]:
    source = data.sources[claim.source]
    paragraph = source.paragraphs.get(claim.at)
    return {
        "number": str(number),
        "sentence": say_claim(data, claim),
        "relation": isolate_words(relation.id),
        "relation_sentence": say_relation(data, relation) if relation.standing else "",
        "claimant": show_chain(data, claim),
        "source": cite_source(source),
        "paragraph": claim.at,
        "cited": cite(data, claim),
        "said": str(claim.said or ""),
        "amount": say_amount(claim),
        "dates": say_dates(claim),
        "mode": claim.mode,
        "stance": claim.stance,
        "quote": claim.quote or "",
        "note": claim.note or "",
        "gist": paragraph.gist if paragraph else "",
        "coder": claim.coder or "",
        "private": "private" if data.is_private(claim) else "",
    }
