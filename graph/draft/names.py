"""The names by which a text names known and proposed actors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..analysis.mentions import Names
from ..model.records import Actor, Dataset
from .patterns.states import adjectives_of
from .records import DraftActor


def add_proposed(dataset: Dataset, proposed: Iterable[DraftActor]) -> Dataset:
    """Return the data with proposed actors, which the words that name them mention."""
    drafted = {
        each.id: Actor(
            each.id, each.name, each.kind, aliases=each.aliases, mentioned_as=(*each.seen.values(),)
        )
        for each in proposed
    }
    return replace(dataset, actors={**dataset.actors, **drafted})


def collect_names(dataset: Dataset) -> Names:
    """Collect the names of actors; an adjective names a state here, as in "Turkish-backed"."""
    known = {
        id: replace(each, mentioned_as=(*each.mentioned_as, *adjectives_of(each)))
        for id, each in dataset.actors.items()
    }
    return Names.of(replace(dataset, actors=known))


def list_own_names(draft: DraftActor) -> tuple[str, ...]:
    """List the name of a proposed actor and, of a state, its adjectives."""
    return draft.name, *adjectives_of(Actor(draft.id, draft.name, draft.kind))
