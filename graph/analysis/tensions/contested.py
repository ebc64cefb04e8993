"""Contested pairs: what some claim and others deny, and who is said to be on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model.disputes import contests
from ...model.graph import sources_of
from ...model.records import Claim, Relation
from ...wording.claims import is_plural
from ...wording.sentences import say_claim, say_relation
from .finding import Allowance, Case, Finding
from .index import Ground, part_by_sign
from .phrases import say
from .rules import Rule
from .words import Telling, name, names, open_sentence


def propose(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give the pairs with a contested relation in the scope, with all that contests it."""
    for pair in allowance.of(sorted(ground.contested)):
        contested = [each for each in ground.widened[pair] if each.contested]
        yield Case(pair, tuple(part_by_sign(contested).values()))


RULES = (Rule(propose, ("contested",) * 3, test="two-sided", mark="contested"),)
"""A leg a sign; one of them is enough where it is denied.

The other side counts even where the scope's types, signs or voices leave it out; not where its
modes or dates do.
"""


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
