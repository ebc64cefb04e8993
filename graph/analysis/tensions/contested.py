"""Contested pairs: claimed and denied, or claimed as both positive and negative."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model.disputes import contests
from ...model.phrases import say
from ...model.records import Claim, Relation
from ...wording.claims import is_plural
from ...wording.sentences import say_claim, say_relation
from .finding import Allowance, Case, Finding
from .index import TensionIndex, split_by_sign
from .rules import Rule
from .words import Description, name, names, open_sentence


def propose(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield the pairs with a contested relation in the scope, with all that contests it."""
    for pair in allowance.of(sorted(index.contested)):
        contested = [each for each in index.widened[pair] if each.contested]
        yield Case(pair, tuple(split_by_sign(contested).values()))


RULES = (Rule(propose, ("contested",) * 3, test="two-sided", mark="contested"),)
"""One leg for each sign; a single leg is enough if it is denied.

Relations of the other sign count even if excluded by the scope's types, signs or voices, but not
if excluded by its modes or dates.
"""


def describe(index: TensionIndex, finding: Finding) -> Description:
    """Describe each contested relation of a pair, and each denial with its claimant."""
    one, other = (name(index, id) for id in finding.actors)
    statements = [
        sentence
        for relation in finding.relations
        for sentence in _describe_relation(index, relation)
    ]
    denied = [pair for relation in finding.relations for pair in _pair_denials(index, relation)]
    if not denied:
        return open_sentence(say("pair-contested", one=one, other=other)), tuple(statements)
    denials = _name_origins(index, (denial for denial, _ in denied))
    claims = _name_origins(index, (claim for _, claim in denied))
    deniers, claimants = (names(index, entries) for entries in (denials, claims))
    phrase = f"denied-{_number(index, denials)}-{_number(index, claims)}"
    lead = say(phrase, deniers=deniers, claimants=claimants, one=one, other=other)
    return open_sentence(lead), tuple(statements)


def _pair_denials(index: TensionIndex, relation: Relation) -> Iterator[tuple[Claim, Claim]]:
    """Yield each denial with each claim that it contests, in the order of the claims."""
    for claim in relation.supporting:
        for denial in relation.claims:
            if denial.stance == "denies" and contests(denial, [claim], index.days):
                yield denial, claim


def _name_origins(index: TensionIndex, claims: Iterable[Claim]) -> list[str]:
    """List the origins of claims, each once."""
    sources = index.data.sources
    said = (claim.by[0] if claim.by else sources[claim.source].label for claim in claims)
    return list(dict.fromkeys(said))


def _number(index: TensionIndex, entries: list[str]) -> str:
    return "many" if len(entries) > 1 or is_plural(index.data, entries[0]) else "one"


def _describe_relation(index: TensionIndex, relation: Relation) -> Iterator[str]:
    yield say_relation(index.data, relation)
    for claim in relation.claims:
        if claim.stance == "denies":
            yield say_claim(index.data, claim)
