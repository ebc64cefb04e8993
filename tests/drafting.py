"""A small article, its project, and engines that propose what a test says."""

from __future__ import annotations

from projects import write

from graph.draft import engine
from graph.draft.article import read_article
from graph.draft.records import DraftActor, DraftClaim, Proposals
from graph.files import read_dataset

TEXT = """River Guard moves east

By Ada Bell

The River Guard (RG), trained by Oster for two years, moved east on Monday.

Oster did not back the militia, Tarn Monitor said. Vessa and the Oster Army shelled the River Guard.
Oster and Vessa met in Tarn City.

The Oster-backed “river–men” answered. Reportedly Vessa arms RG. Vessa signed the Tarn Pact.
"""
ACTORS = """
  oster: {name: Oster, kind: state}
  oster-army: {name: Oster Army, kind: unit}
  vessa: {name: Vessa, kind: state}
  tarn-monitor: {name: Tarn Monitor, kind: organisation}
  tarn-city: {name: Tarn City, kind: place}
  tarn-pact: {name: Tarn Pact, kind: agreement}
"""
DATA = (
    """
sources:
  ht:
    title: River Guard moves east
    author: Ada Bell
    publisher: Harbour Times
    published: 2025-02-14
    paragraphs:
      p1: {starts: The River Guard (RG)}
      p2: {starts: Oster did not back}
      p3: {starts: The Oster-backed}
actors:"""
    + ACTORS
)
GUARD = DraftActor(
    "river-guard", "River Guard", "armed-group", ("RG",), {"p1": "River Guard", "p2": "the militia"}
)
BACKS = DraftClaim("p1", "oster", "backs", "river-guard", quote="trained by Oster for two years")
FIGHTS = DraftClaim("p2", "vessa", "fights", "river-guard", quote="shelled the River Guard")
LINKED = DraftClaim("p2", "oster", "linked-to", "vessa", quote="met in Tarn City")


def make_project(folder, claims="", data=DATA, text=TEXT):
    """Write the project and its text; return the text's path."""
    write(folder, {"data/a.yaml": data + (f"claims:\n  ht:\n{claims}" if claims else "")})
    file = folder / "article.txt"
    file.write_text(text, encoding="utf-8")
    return file


def read_all(folder, claims="", data=DATA, text=TEXT):
    """Return the article and the dataset of a new project."""
    file = make_project(folder, claims, data, text)
    dataset = read_dataset(folder / "data")
    return read_article(file, dataset, "ht"), dataset


def propose(monkeypatch, *proposals):
    """Let the engine `patterns` propose actors and claims."""
    actors = tuple(each for each in proposals if isinstance(each, DraftActor))
    claims = tuple(each for each in proposals if isinstance(each, DraftClaim))
    proposed = Proposals(actors, claims)
    monkeypatch.setitem(engine.ENGINES, "patterns", lambda article, dataset: proposed)
