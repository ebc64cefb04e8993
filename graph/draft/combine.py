"""Join what several engines propose for one article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model.text import fold
from .records import DraftActor, DraftClaim, Proposals


def combine(proposals: Sequence[Proposals]) -> Proposals:
    """Join proposals; an actor that two engines propose is that of the first.

    What both propose as a claim is left to the check, which merges repeated claims.
    """
    joined = Proposals()
    for each in proposals:
        ids = _match(joined.actors, each.actors)
        actors = (actor for actor in each.actors if actor.id not in ids)
        joined = replace(
            joined,
            actors=(*joined.actors, *actors),
            claims=(*joined.claims, *(_rename(claim, ids) for claim in each.claims)),
            stage=joined.stage or each.stage,
            model=joined.model or each.model,
            unanswered={**joined.unanswered, **each.unanswered},
            stopped=joined.stopped or each.stopped,
            refused=Counter(joined.refused) + Counter(each.refused),
        )
    return joined


def _match(known: Sequence[DraftActor], actors: Sequence[DraftActor]) -> dict[str, str]:
    """Map the ids of actors to those of known ones with the same id or name."""
    ids = {fold(name): each.id for each in known for name in (each.id, each.name)}
    found = {each.id: ids.get(fold(each.name)) or ids.get(each.id) for each in actors}
    return {id: other for id, other in found.items() if other}


def _rename(claim: DraftClaim, ids: Mapping[str, str]) -> DraftClaim:
    first, second = (ids.get(each, each) for each in (claim.from_actor, claim.to_actor))
    by = tuple(ids.get(each, each) for each in claim.by)
    return replace(claim, from_actor=first, to_actor=second, by=by)
