"""Sentences about made-up actors, and what the patterns find in them, as one line a claim."""

from pathlib import Path
from typing import Any

import yaml

from graph.draft.article import Article, ArticleParagraph
from graph.draft.patterns import propose
from graph.draft.records import DraftClaim, Proposals
from graph.model.records import Actor, Dataset, Source
from graph.model.vocabulary import builtin_vocabulary

CASES = Path(__file__).parent / "draft/patterns"
CODED = yaml.safe_load((CASES / "sentences.yaml").read_text(encoding="utf-8"))
COMMENTARY = yaml.safe_load((CASES / "commentary.yaml").read_text(encoding="utf-8"))


def read_actors(cases: dict[str, Any]) -> Dataset:
    """Make a dataset of the actors of coded sentences."""
    actors = {
        id: Actor(
            id,
            entry["name"],
            entry["kind"],
            aliases=tuple(entry.get("aliases", ())),
            mentioned_as=tuple(entry.get("mentioned_as", ())),
        )
        for id, entry in cases["actors"].items()
    }
    return Dataset(builtin_vocabulary(), actors=actors)


DATASET = read_actors(CODED)
ACTORS = DATASET.actors
EMPTY = Dataset(builtin_vocabulary())


def propose_in(*paragraphs: str, dataset: Dataset = DATASET) -> Proposals:
    """Run the engine on an article with these paragraphs: p1, p2 and so on."""
    texts = {f"p{at}": text for at, text in enumerate(paragraphs, start=1)}
    article = Article(
        Source("s", "A title", author="Ann Author", publisher="Daily Paper"),
        "0" * 64,
        {at: ArticleParagraph(at, text) for at, text in texts.items()},
    )
    return propose(article, dataset)


def claims_in(*paragraphs: str) -> set[str]:
    """Return the claims found, such as `oster backs vessa (label, weapons, by kell)`."""
    return {describe(claim) for claim in propose_in(*paragraphs).claims}


def describe(claim: DraftClaim) -> str:
    """Write a claim in one line; what is as usual is left out."""
    details = [
        *([claim.mode] if claim.mode != "act" else []),
        *([claim.stance] if claim.stance != "supports" else []),
        *claim.means,
        *(["by " + " via ".join(claim.by)] if claim.by else []),
    ]
    return f"{claim.sentence} ({', '.join(details)})" if details else claim.sentence
