"""Count the decisions of a review, from its log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from .decisions import keep_standing
from .log import item_of
from .records import Decision, Drafts


@dataclass(frozen=True, slots=True)
class Counts:
    """How many drafts were accepted as proposed, changed, or rejected."""

    accepted: int = 0
    changed: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the drafts of a source: decisions that stand, and those that were undone.

    `paired` counts claims from questions about pairs, `skipped` pairs without one. `seconds` is
    how long drafts were shown in all. `engines` has the drafts of each engine; one proposed by two
    counts for both.
    """

    actors: Counts = Counts()
    claims: Counts = Counts()
    paired: int = 0
    skipped: int = 0
    added: int = 0
    undone: int = 0
    seconds: int = 0
    engines: Mapping[str, Counts] = field(default_factory=dict)

    @property
    def minutes(self) -> int:
        """The time in minutes, rounded."""
        return round(self.seconds / 60)


def tally_decisions(drafts: Drafts) -> Tally:
    """Count what was decided about the drafts of a source."""
    standing = keep_standing(drafts.decided)
    claims = [each for each in standing if each.claim]
    engines_of = {item_of(each): each.engines for each in drafts.claims}
    engines: dict[str, list[Decision]] = {}
    for each in claims:
        for engine in engines_of.get(item_of(each), ()) if each.answer != "added" else ():
            engines.setdefault(engine, []).append(each)
    return Tally(
        actors=_count([each for each in standing if each.actor]),
        claims=_count(claims),
        paired=sum(bool(each.pair) and each.answer != "skipped" for each in standing),
        skipped=sum(each.answer == "skipped" for each in standing),
        added=sum(each.answer == "added" for each in standing),
        undone=sum(each.answer == "undone" for each in drafts.decided),
        seconds=sum(each.seconds for each in drafts.decided),
        engines={name: _count(engines[name]) for name in sorted(engines)},
    )


def _count(decisions: list[Decision]) -> Counts:
    answers = Counter(each.answer for each in decisions)
    return Counts(answers["accepted"], answers["changed"], answers["rejected"])
