"""Each answer as lines of text."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from ..analysis.claims import ClaimList
from ..analysis.days import say_span
from ..analysis.description import ActorDescription, PairDescription
from ..analysis.paths import Path, PathAnswer
from ..analysis.ranking import ATTENTION, Ranking, find_measure
from ..analysis.sentences import (
    cite,
    mark_private,
    name_dispute,
    phrase_claim,
    say_claim,
    say_relation,
    say_sign,
    show_chain,
    show_name,
)
from ..model import Claim, Relation
from ..network import Graph, actor_of
from ..scope import Scope
from ..text import count, join_and
from ..workflow import Built, Check
from .printing import print_line, print_problems, print_table

_PROPERTIES = (
    ("undated", "undated"),
    ("single_voice", "of a single voice"),
    ("contested", "contested"),
    ("changed", "changed sides"),
    ("may_have_changed", "may have changed sides"),
    ("relayed", "only relayed"),
    ("ended", "ended"),
)
_WHERE_ANY = ("changed", "may_have_changed")
"""What is told of relations only where there are such."""
_NOTES = {
    "undated": "no day is named on which all steps are claimed to hold",
    "never-together": "the steps never held at one time",
}


def print_built(built: Built) -> None:
    """Print where the page is, what it holds, and what to try next."""
    print_problems(built.warnings, kind="warning")
    print_line(f"{built.page} ({built.size / 1e6:.1f} MB)")
    _print_merged(built.merged)
    print_counts(built.counts)
    if built.warnings:
        print_line(f"{count(len(built.warnings), 'warning')}, listed above")
    print_line("Next: open the page, or ask here, such as: actor-graph rank betweenness --top 10")


def print_counts(counts: Mapping[str, int]) -> None:
    """Print how much there is, and what is to be known of the relations."""
    held = [count(counts[f"{noun}s"], noun) for noun in ("actor", "claim", "relation", "source")]
    print_line(", ".join(held))
    told = [
        f"{counts[name]:,} {words}"
        for name, words in _PROPERTIES
        if counts[name] or name not in _WHERE_ANY
    ]
    print_line(f"Of the relations: {', '.join(told)}")


def _print_merged(merged: Mapping[str, int]) -> None:
    if merged:
        actors, sources = merged["shared_actors"], merged["shared_sources"]
        shared = f"{count(actors, 'actor')} and {count(sources, 'source')}"
        print_line(f"{merged['projects']} projects read as one; they share {shared}")


def print_check(check: Check) -> None:
    """Print every error and warning, then the counts."""
    print_problems(check.errors, kind="error")
    print_problems(check.warnings, kind="warning")
    _print_merged(check.merged)
    if check.counts:
        print_counts(check.counts)
    if check.to_write:
        left = [f"{count(number, 'gist')} in {id}" for id, number in check.to_write.items()]
        print_line(f"Left to write: {', '.join(left)}")
    errors, warnings = count(len(check.errors), "error"), count(len(check.warnings), "warning")
    print_line(f"{errors}, {warnings}")


def print_verified(check: Check) -> None:
    """Print what the text does not bear out."""
    print_problems(check.errors, kind="unsupported")
    claims = count(check.counts["claims"], "claim")
    print_line(f"{claims} held against the text, {len(check.errors)} unsupported")


def print_paths(graph: Graph, answer: PathAnswer) -> None:
    """Print each path as a chain, with its signs, period, weakest hop and sentences."""
    print_scope(answer.scope, answer.unknown)
    for number, path in enumerate(answer.paths, start=1):
        print_line(f"{number}. {_chain(graph, path)}")
        print_line(f"   {'; '.join(_facts(path))}.")
        period = path.period
        for hop in path.hops:
            for relation in hop.relations:
                print_line(f"   {say_relation(graph, relation, period)}")
        if say_sign(path.sign):
            print_line(f"   {say_sign(path.sign)}")
    if answer.beyond:
        print_line(answer.beyond)
    if answer.truncated:
        print_line("There are more paths than these, or the search was cut off; narrow the scope.")


def _chain(graph: Graph, path: Path) -> str:
    return " - ".join(show_name(actor_of(graph, id)) for id in path.actors)


def _facts(path: Path) -> list[str]:
    hop, standing = path.weakest
    note = _NOTES.get(path.period_note or "", "")
    when = f"claimed to hold together {join_and(map(say_span, path.period))}"
    facts = [
        count(len(path.hops), "step"),
        f"weakest: step {hop + 1}, {standing}",
        note or when,
    ]
    return [*facts, "changes the fight"] if path.changes_fight else facts


def print_ranking(graph: Graph, ranking: Ranking) -> None:
    """Print the ranks, with the layer that they are computed on."""
    print_scope(ranking.scope, ranking.unknown)
    measure = find_measure(ranking.measure)
    print_line(f"{ranking.measure}, on {ranking.layer}")
    print_line(f"{measure.means} {measure.means_not}")
    print_line(ATTENTION)
    if ranking.note:
        print_line(ranking.note)
    rows = [
        [str(each.rank), show_name(actor_of(graph, each.id)), f"{each.score:.4g}", each.id]
        for each in ranking.actors
    ]
    print_table(["rank", "actor", "score", "id"], rows)
    if not any(each.score for each in ranking.actors):
        print_line("Nothing in this scope bears on it: every score is 0.")


def print_actor(graph: Graph, answer: ActorDescription) -> None:
    """Print who an actor is, and its relations by type."""
    actor = answer.actor
    print_scope(answer.scope, answer.unknown)
    print_line(f"{show_name(actor)} ({actor.kind}, {actor.id})")
    if actor.aliases:
        print_line(f"Also: {', '.join(actor.aliases)}")
    if actor.named_by:
        print_line(f"So named by {actor.named_by}")
    if actor.note:
        print_line(actor.note)
    by_type = sorted(answer.relations, key=lambda relation: relation.type)
    for type, group in groupby(by_type, key=lambda relation: relation.type):
        print_line(f"{type}:")
        for relation in group:
            _print_relation(graph, relation)
    if not answer.relations:
        print_line("Nothing is claimed of it in this scope.")


def print_pair(graph: Graph, answer: PairDescription) -> None:
    """Print all that is claimed between two actors."""
    print_scope(answer.scope, answer.unknown)
    first, second = (show_name(actor) for actor in answer.pair)
    print_line(f"{first} and {second}")
    for relation in answer.relations:
        _print_relation(graph, relation)
    if not answer.relations:
        print_line("Nothing is claimed between the two in this scope.")


def _print_relation(graph: Graph, relation: Relation) -> None:
    notes: list[str] = [relation.standing or "no supporting claim"]
    notes.append(count(len(relation.voices), "voice"))
    notes += [name_dispute(relation)] if name_dispute(relation) else []
    for name in ("relayed", "self_declared", "ended"):
        if getattr(relation, name):
            notes.append(name.replace("_", "-"))
    if relation.holds == "unknown":
        notes.append("not known to hold then")
    print_line(f"  {relation.id} [{', '.join(notes)}]")
    for claim in relation.claims:
        print_line(f"    {say_claim(graph, claim)}")


def print_claims(graph: Graph, answer: ClaimList) -> None:
    """Print claims with who says them, where and how firmly."""
    print_scope(answer.scope, answer.unknown)
    rows = [_claim_row(graph, claim) for claim in answer.claims]
    if rows:
        print_table(["where", "by", "stance", "mode", "claim"], rows, whole=1)
    else:
        print_line("No claim is in this scope.")


def _claim_row(graph: Graph, claim: Claim) -> list[str]:
    said = phrase_claim(graph, claim) + mark_private(graph, claim)
    return [cite(graph, claim), show_chain(graph, claim), claim.stance, claim.mode, said]


def print_scope(scope: Scope, unknown: int) -> None:
    """Say what narrows the answer, and how many relations a date leaves out as unknown."""
    given = scope.as_given()
    if given:
        print_line("Scope: " + "; ".join(_say_choice(*choice) for choice in given.items()))
    if unknown:
        kept = "shown too" if scope.unknown == "keep" else "not shown"
        print_line(f"{count(unknown, 'relation')} not known to hold then, {kept}")


def _say_choice(name: str, value: object) -> str:
    """Word one choice of a scope: "types backs, fights", "contested only", "as of 2015"."""
    words = name.replace("_", " ")
    if isinstance(value, bool):
        return f"{words} only" if value else f"not {words}"
    if name == "during":
        return f"during {'..'.join(value)}" if isinstance(value, list) else words
    return f"{words} {', '.join(map(str, value)) if isinstance(value, list) else value}"
