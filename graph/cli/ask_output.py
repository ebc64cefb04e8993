"""Actors, claims, paths and ranks as lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ..model.bidi import isolate, isolate_words
from ..model.graph_data import GraphData
from ..model.records import Claim, Relation
from ..model.text import count
from ..wording.claims import deny_claim, show_name, state_claim
from ..wording.headings import say_hop, say_interpretations, say_strength
from ..wording.marks import name_marks
from ..wording.sentences import (
    cite,
    lead_claim,
    mark_private,
    say_claim,
    say_relation,
    say_remarks,
    say_sign,
    show_chain,
)
from .printing import print_line, print_list, print_rest, print_table
from .shared_output import print_scope

if TYPE_CHECKING:
    from ..analysis.centrality import Ranking
    from ..analysis.claims import ClaimList
    from ..analysis.description import ActorDescription, PairDescription
    from ..analysis.paths.find import Path, PathAnswer


def print_paths(
    data: GraphData, answer: PathAnswer, more: str = "raise --limit to see more"
) -> None:
    """Print what is claimed directly, then each path as a chain, with its facts and sentences."""
    print_scope(answer)
    if answer.direct:
        print_line(answer.direct)
    for number, path in enumerate(answer.paths, start=1):
        print_line(f"{number}. {_chain(data, path)}")
        print_line(f"   {'; '.join(_facts(data, path))}.")
        _print_steps(data, path)
        if say_sign(path.sign):
            print_line(f"   {say_sign(path.sign)}")
    if answer.beyond:
        print_line(answer.beyond)
    elif answer.cut_off:
        from ..analysis.paths.search import MOST_STEPS

        print_line(f"The search was cut off after {MOST_STEPS:,} steps; narrow the scope.")
    elif answer.truncated:
        number = len(answer.paths)
        first = "Only the first is" if number == 1 else f"Only the first {number:,} are"
        print_line(f"{first} listed; {more}.")


def _print_steps(data: GraphData, path: Path) -> None:
    """Print the sentence of each relation once; two steps through a channel share one."""
    period = path.period
    relations = (relation for hop in path.hops for relation in hop.relations)
    sentences = {say_relation(data, each, period): lead_claim(each, period) for each in relations}
    for sentence, claim in sentences.items():
        print_line(f"   {sentence}")
        print_remarks(claim, "     ")


def _chain(data: GraphData, path: Path) -> str:
    """Name the actors of a path with the words of its steps between them."""
    chain = show_name(data, path.actors[0])
    for hop in path.hops:
        step = say_hop(data, hop.from_actor, hop.to_actor, hop.relations)
        chain += f" {step} {show_name(data, hop.to_actor)}"
    return chain


def _facts(data: GraphData, path: Path) -> list[str]:
    from ..analysis.paths.times import say_when

    changes = "changes the fight" if path.changes_fight else ""
    steps = count(len(path.hops), "step")
    facts = [steps, *_say_firmness(data, path), say_when(path), changes]
    return [fact for fact in facts if fact]


def _say_firmness(data: GraphData, path: Path) -> list[str]:
    """Word the weakest step, if one is weaker, and the interpretations besides firmer steps."""
    hop, standing = path.weakest
    words = data.vocabulary.modes[standing].label
    facts = [] if path.evenly_firm else [f"weakest: step {hop + 1}, {words}"]
    if standing != "thesis" and path.interpretations:
        facts.append(say_interpretations(path.interpretations))
    return facts


def print_ranking(data: GraphData, ranking: Ranking) -> None:
    """Print the ranks, with the layer they are computed on and how many actors are ranked."""
    from ..analysis.centrality import ATTENTION, find_measure

    print_scope(ranking)
    measure = find_measure(ranking.measure)
    print_line(f"{ranking.measure}, on {ranking.layer}")
    print_line(f"{measure.means} {measure.means_not}")
    print_line(ATTENTION)
    print_line(ranking.sentence)
    if ranking.note:
        print_line(ranking.note)
    rows = [
        [str(each.rank), show_name(data, each.id), f"{each.score:.4g}", each.id]
        for each in ranking.actors
    ]
    if rows:
        print_table(["rank", "actor", "score", "id"], rows)
    if rows and not any(each.score for each in ranking.actors):
        print_line("Every score is 0: nothing in this scope counts for this measure.")


def print_actor(data: GraphData, answer: ActorDescription, limit: int | None = None) -> None:
    """Print who an actor is, and its relations by type, at most so many of each."""
    actor = answer.actor
    print_scope(answer)
    print_line(f"{show_name(data, actor.id)} ({isolate(actor.kind)}, {isolate(actor.id)})")
    if actor.aliases:
        print_line(f"Also known as: {', '.join(map(isolate, actor.aliases))}")
    if actor.named_by:
        print_line(f"Name used by {isolate(actor.named_by)}")
    if actor.note:
        print_line(isolate(actor.note))
    by_type = sorted(answer.relations, key=lambda relation: relation.type)
    for type, group in groupby(by_type, key=lambda relation: relation.type):
        _print_group(data, isolate(type), group, limit)
    if not answer.relations:
        print_line("Nothing is claimed about it in this scope.")
    if answer.speaks and not answer.relations:
        number = count(answer.speaks, "claim")
        print_line(f"It makes or relays {number}: actor-graph claims --by {actor.id}")
    print_open(data, answer.open, limit)
    for title, claims in (
        ("Named as channel", answer.channel),
        ("Named as the opponent in a fight", answer.fought),
    ):
        print_list(title, (say_claim(data, claim) for claim in claims), "    ", limit)


def print_open(data: GraphData, open: Sequence[Relation], limit: int | None = None) -> None:
    """Print the relations that nobody claims: those denied, and those not confirmed."""
    denied = [relation for relation in open if _is_denied(relation)]
    others = [relation for relation in open if not _is_denied(relation)]
    _print_group(data, "Denied", denied, limit)
    _print_group(data, "Asked about, not confirmed", others, limit)


def _is_denied(relation: Relation) -> bool:
    return any(claim.stance == "denies" for claim in relation.claims)


def _print_group(
    data: GraphData, title: str, relations: Iterable[Relation], limit: int | None
) -> None:
    listed = [*relations]
    if listed:
        print_line(f"{title}:")
    for relation in listed[:limit]:
        print_relation(data, relation)
    print_rest(len(listed), limit, "  ")


def print_pair(data: GraphData, answer: PairDescription, limit: int | None = None) -> None:
    """Print everything that is claimed between two actors."""
    print_scope(answer)
    first, second = (show_name(data, actor.id) for actor in answer.pair)
    print_line(f"{first} and {second}")
    for relation in answer.relations[:limit]:
        print_relation(data, relation)
    print_rest(len(answer.relations), limit, "  ")
    if not answer.relations:
        print_line("Nothing is claimed between the two in this scope.")


def print_relation(data: GraphData, relation: Relation) -> None:
    """Print a relation, with its marks, and its claims."""
    notes = [say_strength(data, relation) or "no supporting claim", *name_marks(relation)]
    print_line(f"  {isolate_words(relation.id)} [{', '.join(notes)}]")
    for claim in relation.claims:
        print_line(f"    {say_claim(data, claim)}")
        print_remarks(claim, "      ")


def print_remarks(claim: Claim, indent: str) -> None:
    """Print the quote and the note of a claim, if it has any."""
    for remark in say_remarks(claim):
        print_line(f"{indent}{remark}")


def print_claims(data: GraphData, answer: ClaimList, limit: int | None = None) -> None:
    """Print claims with who says them, where and how firmly, at most so many."""
    print_scope(answer)
    rows = [_claim_row(data, claim) for claim in answer.claims[:limit]]
    head = ["where", "by", "stance", "mode", "claim"]
    if rows:
        print_table(head, rows, whole=1)
        print_rest(len(answer.claims), limit)
    else:
        print_line("No claims in this scope.")


def _claim_row(data: GraphData, claim: Claim) -> list[str]:
    state = state_claim if claim.stance == "supports" else deny_claim
    remarks = say_remarks(claim)
    sentence = " ".join([f"{state(data, claim)}.", *remarks]) if remarks else state(data, claim)
    sentence += mark_private(data, claim)
    return [cite(data, claim), show_chain(data, claim), claim.stance, claim.mode, sentence]
