"""The engine `patterns`: proposes actors and claims by surface patterns of English news."""

from __future__ import annotations

from dataclasses import replace

from ...model.records import Actor, Dataset
from ..article import Article
from ..records import Proposals
from .actors import find_actors
from .claims import find_claims


def propose(article: Article, dataset: Dataset) -> Proposals:
    """Propose actors that a dataset lacks, and claims about these and the known ones."""
    drafts = find_actors(article, dataset)
    proposed = {
        each.id: Actor(each.id, each.name, each.kind, aliases=each.aliases) for each in drafts
    }
    known = replace(dataset, actors={**dataset.actors, **proposed})
    return Proposals(drafts, find_claims(article, known))
