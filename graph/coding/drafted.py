"""The drafts of a source as the coding of one more coder: everything as it was proposed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ..draft.decisions import keep_standing
from ..draft.file import read_drafts
from ..draft.records import DraftClaim, Drafts
from ..draft.rules import RefusedDraft, Rules
from ..files import read_dataset
from ..files.discover import DATA
from ..model.records import Dataset
from ..model.text import fold


@dataclass(frozen=True)
class Drafted:
    """The claims that were proposed, and how many the project does not allow."""

    dataset: Dataset
    unread: int


def read_drafted(path: Path, root: Path) -> Drafted:
    """Read what a drafts file proposes as claims about the actors of its project.

    What was decided since makes no difference, except that a proposed actor who is now in the
    project is that one. Other proposed actors are added. Raises DataError with all problems.
    """
    drafts = read_drafts(path)
    dataset = read_dataset(root / DATA)
    rules = Rules.of(replace(dataset, claims=()), drafts.source)
    known = _find_actors(drafts, dataset)
    for actor in drafts.actors:
        if actor.id not in known:
            try:
                rules.add_actor(actor)
            except RefusedDraft:
                known[actor.id] = actor.id
    claims, unread = [], 0
    for draft in drafts.claims:
        try:
            claims.append(rules.read_claim(_with_known(draft, known)))
        except RefusedDraft:
            unread += 1
    actors = {id: each for id, each in rules.known.actors.items() if each}
    return Drafted(replace(dataset, actors=actors, claims=tuple(claims)), unread)


def _find_actors(drafts: Drafts, dataset: Dataset) -> dict[str, str]:
    """Find which actor of the project each proposed one is, by decision or by name."""
    names = {
        fold(name): id
        for id, actor in dataset.actors.items()
        for name in (actor.name, *actor.aliases)
    }
    found = {each.id: names.get(fold(each.name), "") for each in drafts.actors}
    for each in keep_standing(drafts.decided):
        if each.actor in found and each.answer in ("accepted", "changed"):
            found[each.actor] = each.became or each.actor
    return {id: actor for id, actor in found.items() if actor in dataset.actors}


def _with_known(draft: DraftClaim, known: dict[str, str]) -> DraftClaim:
    def name(id: str) -> str:
        return known.get(id, id)

    return replace(
        draft,
        from_actor=name(draft.from_actor),
        to_actor=name(draft.to_actor),
        by=tuple(map(name, draft.by)),
    )
