"""Contested pairs: what some claim and others deny, and who is said to be on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...disputes import contests
from ...model import Claim, Relation
from ...network import select, sources_of
from ...standing import group_by_ends
from ..clauses import is_plural
from ..sentences import say_claim, say_relation
from .finding import Allowance, Finding
from .ground import Ground
from .phrases import say
from .words import Telling, name, names, open_sentence


def find(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find the pairs with a contested relation in the scope, with all that contests it.

    The other side counts even where the scope's types, signs or voices leave it out; not where its
    modes or dates do.
    """
    pairs = {each.ends for each in ground.selection.supported if each.contested}
    if not pairs:
        return
    anything = replace(ground.scope, types=frozenset(), signs=frozenset(), amount=None)
    widest = replace(anything, relayed=None, single_voice=None, contested=True)
    groups = group_by_ends(select(ground.graph, widest).supported)
    for pair in allowance.of(sorted(pair for pair in pairs if _has_both_sides(groups[pair]))):
        signs = sorted({each.sign for each in groups[pair]}, reverse=True)
        legs = tuple(tuple(each for each in groups[pair] if each.sign == sign) for sign in signs)
        yield Finding(pair, (legs,))


def _has_both_sides(relations: list[Relation]) -> bool:
    denied = any(claim.stance == "denies" for each in relations for claim in each.claims)
    return denied or {1, -1} <= {each.sign for each in relations}


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell each contested relation of a pair, and every denial in the words of who denies it."""
    one, other = (name(ground, id) for id in finding.actors)
    statements = [
        sentence for relation in finding.relations for sentence in _tell_relation(ground, relation)
    ]
    denied = [pair for relation in finding.relations for pair in _pair_denials(ground, relation)]
    if not denied:
        return open_sentence(say("contested", one=one, other=other)), tuple(statements)
    denials = _name_origins(ground, (denial for denial, _ in denied))
    claims = _name_origins(ground, (claim for _, claim in denied))
    deniers, claimants = (names(ground, entries) for entries in (denials, claims))
    phrase = f"denied-{_number(ground, denials)}-{_number(ground, claims)}"
    lead = say(phrase, deniers=deniers, claimants=claimants, one=one, other=other)
    return open_sentence(lead), tuple(statements)


def _pair_denials(ground: Ground, relation: Relation) -> Iterator[tuple[Claim, Claim]]:
    """Give each denial with each claim that it meets, in the order in which claims are told."""
    for claim in relation.supporting:
        for denial in relation.claims:
            if denial.stance == "denies" and contests(denial, [claim], ground.days):
                yield denial, claim


def _name_origins(ground: Ground, claims: Iterable[Claim]) -> list[str]:
    """List the origins of claims, each once."""
    sources = sources_of(ground.graph)
    said = (claim.by[0] if claim.by else sources[claim.source].label for claim in claims)
    return list(dict.fromkeys(said))


def _number(ground: Ground, entries: list[str]) -> str:
    return "many" if len(entries) > 1 or is_plural(ground.graph, entries[0]) else "one"


def _tell_relation(ground: Ground, relation: Relation) -> Iterator[str]:
    yield say_relation(ground.graph, relation)
    for claim in relation.claims:
        if claim.stance == "denies":
            yield say_claim(ground.graph, claim)
