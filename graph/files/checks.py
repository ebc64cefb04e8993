"""Checks across all files: errors and warnings that no file shows alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from ..model.codes import Code
from ..model.errors import Place
from ..model.records import Actor, Claim
from ..model.text import fold, join_and
from .symbols import Symbols
from .validate import Findings, shown

_STATE = "state"
_WEAK = {"label": "an epithet", "thesis": "an interpretation"}
"""Modes that are too weak as the only support for a war between two states."""

MOST_CYCLES = 20
"""The limit of cycles reported at once; more only repeat the same mistake."""


def check_names(known: Symbols, findings: Findings) -> None:
    """Check that no two actors share an id, a name or an alias."""
    first: dict[str, tuple[str, str, Place]] = {}
    for actor in filter(None, known.actors.values()):
        for text, place in _names(actor, known):
            other, theirs, where = first.setdefault(fold(text), (actor.id, text, place))
            if other != actor.id:
                message = (
                    f"Duplicate name {shown(text)} of {shown(actor.id)} and {shown(other)}; "
                    f"the other is {shown(theirs)} at {where}."
                )
                hint = "Ids, names and aliases must be unique; mentioned_as may be shared."
                findings.error(place, "shared-name", message, hint, name=text)


def _names(actor: Actor, known: Symbols) -> list[tuple[str, Place]]:
    key, value = known.nodes["actor", actor.id]
    aliases = [(alias, value.find("aliases", at).place) for at, alias in enumerate(actor.aliases)]
    name = [(actor.name, value.find("name").place)] if actor.name else []
    return [(actor.id, key.place), *name, *aliases]


def check_cycles(claims: list[Claim], known: Symbols, findings: Findings) -> None:
    """Check that the relations of each acyclic type have no cycle; denials do not count."""
    for id, type in sorted(known.types.items()):
        if type and type.acyclic:
            edges = {
                (claim.from_actor, claim.to_actor): claim
                for claim in reversed(claims)
                if claim.type == id and claim.stance == "supports"
            }
            _report_cycles(id, edges, findings)


def _report_cycles(type: str, edges: dict[tuple[str, str], Claim], findings: Findings) -> None:
    for _ in range(MOST_CYCLES):
        after: dict[str, list[str]] = defaultdict(list)
        for start, end in sorted(edges):
            after[end].append(start)
        try:
            TopologicalSorter(after).prepare()
            return
        except CycleError as error:
            cycle: list[str] = error.args[1]
        pairs = list(pairwise(cycle))
        last = max(pairs, key=lambda pair: edges[pair].place or Place(""))
        message = f"Cycle in {shown(type)}: {f' {type} '.join(cycle)}."
        hint = "Remove one of these claims."
        findings.error(edges[last].place or Place(""), "cycle", message, hint, type=type)
        del edges[last]


def check_mentions(claims: list[Claim], known: Symbols, findings: Findings) -> None:
    """Check that the actors in `mentions` exist, and that claims are only about these."""
    for node in known.mentions:
        actor = str(node.value).strip()
        if not known.has_actor(actor):
            message = f"There is no actor with the id {shown(actor)}."
            hint = known.hint_at_actor(actor)
            findings.error(node.place, "unknown-actor", message, hint, actor=actor)
    _warn_of_unmentioned(claims, known, findings)


def _warn_of_unmentioned(claims: list[Claim], known: Symbols, findings: Findings) -> None:
    reported = set()
    listing = {
        id: card.paragraphs
        for id, card in known.sources.items()
        if card and any(paragraph.mentions for paragraph in card.paragraphs.values())
    }
    for claim in claims:
        listed = listing.get(claim.source, {}).get(claim.at)
        if listed is None:
            continue
        for end in (claim.from_actor, claim.to_actor):
            where = (claim.source, claim.at, end)
            if end not in listed.mentions and where not in reported and claim.place:
                reported.add(where)
                findings.warn(
                    claim.place,
                    "unlisted-mention",
                    f"{shown(end)} is not among the mentions of {claim.at}.",
                    "Add it there, or check the paragraph.",
                    actor=end,
                    source=claim.source,
                    paragraph=claim.at,
                )


def warn_of_duplicates(claims: list[Claim], findings: Findings) -> None:
    """Warn of duplicate claims in a paragraph."""
    for first, *others in _list_repeated(claims):
        marks = {claim.private for claim in (first, *others)}
        code: Code = "repeated-claim"
        more, hint = "", "add what distinguishes them"
        if len(marks) > 1:
            code = "private-repeat"
            more, hint = "; one is marked private, so all are private", "mark all"
        for claim in others:
            if claim.place:
                findings.warn(
                    claim.place,
                    code,
                    f"Duplicate of the claim at {first.place}{more}.",
                    f"Remove one, or {hint}.",
                    source=claim.source,
                    paragraph=claim.at,
                )


def _list_repeated(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """Yield the claims that are the same; only those about one relation at one place may be."""
    near: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        near[claim.relation, claim.source, claim.at].append(claim)
    for group in near.values():
        if len(group) > 1:
            same: dict[Claim, list[Claim]] = defaultdict(list)
            for claim in group:
                same[_normalize(claim)].append(claim)
            yield from same.values()


def keep_private(claims: list[Claim]) -> list[Claim]:
    """Mark a claim private if a duplicate of it is marked private.

    A withheld claim must not be published because of a duplicate without the mark.
    """
    withheld = {_normalize(claim) for claim in claims if claim.private}
    if not withheld:
        return claims
    return [
        replace(claim, private=True) if _normalize(claim) in withheld else claim for claim in claims
    ]


def _normalize(claim: Claim) -> Claim:
    """Normalize what does not distinguish claims: comments, letter case, order of lists."""
    return replace(
        claim,
        by=tuple(map(fold, claim.by)),
        voice=claim.voice and fold(claim.voice),
        means=tuple(sorted(claim.means)),
        against=tuple(sorted(claim.against)),
        via=tuple(sorted(claim.via)),
        unit=claim.unit and fold(claim.unit),
        event=None,
        place=None,
        note=None,
        quote=None,
        coder=None,
        private=False,
    )


def warn_of_weak_fights(claims: list[Claim], known: Symbols, findings: Findings) -> None:
    """Warn if two states are said to fight only by an epithet or as an interpretation."""
    fights: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        type = known.types[claim.type]
        done = claim.stance == "supports" and claim.mode != "intent"
        if done and type and type.role == "fighting":
            fights[claim.from_actor, claim.to_actor].append(claim)
    for ends, found in fights.items():
        modes = {claim.mode for claim in found}
        if modes <= _WEAK.keys() and all(_is_state(known, end) for end in ends):
            first, second = map(shown, ends)
            grounds = join_and(_WEAK[mode] for mode in sorted(modes))
            findings.warn(
                found[0].place or Place(""),
                "weak-fight",
                f"That the states {first} and {second} fight each other rests only on {grounds}.",
                "Check the text: leave out mode if it reports fighting, and write opposes if it "
                "reports a threat or a sanction.",
                actor=ends[0],
                other=ends[1],
            )


def _is_state(known: Symbols, id: str) -> bool:
    actor = known.actors.get(id)
    kind = known.kinds.get(actor.kind) if actor else None
    return kind is not None and _STATE in (kind.id, kind.like)


def warn_of_unused(claims: list[Claim], known: Symbols, findings: Findings) -> None:
    """Warn of actors that are unused: no end, claimant, opponent or intermediary."""
    if not claims:
        return
    used: set[str] = set()
    for claim in claims:
        used.update((claim.from_actor, claim.to_actor, claim.voice or ""))
        used.update(claim.by, claim.against, claim.via)
    for card in known.sources.values():
        if card:
            used.update(known.resolve_name(name) for name in card.speakers)
    used.update(actor.named_by or "" for actor in known.actors.values() if actor)
    for id in known.actors:
        if id not in used:
            place, hint = known.key_of("actor", id).place, "Add its claims, or remove it."
            message = f"Actor {shown(id)} is not used in any claim."
            findings.warn(place, "unused-actor", message, hint, actor=id)


def warn_of_addresses(known: Symbols, findings: Findings) -> None:
    """Warn of addresses that a browser cannot open."""
    for id, card in known.sources.items():
        if card and card.url and not card.url.startswith(("https://", "http://")):
            place = known.value_of("source", id).find("url").place
            message = f"The url of {shown(id)} is not a web address."
            hint = "Expected one that begins with https:// or http://."
            findings.warn(place, "invalid-url", message, hint, source=id)
