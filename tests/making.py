"""Small datasets made from sentences, and random claims for the laws that hold for all of them.

    graph_of("us backs fsa", claim("turkey fights ypg", mode="label", start="2016"))

A claim is in source "s" at p1, in the source's own voice, unless otherwise given.
"""

from __future__ import annotations

from functools import cache
from random import Random

from hypothesis import strategies as st

from graph.model import relations as standing
from graph.model.dates import parse_date
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor, Claim, Dataset, Paragraph, Source
from graph.model.scope import EVERYTHING
from graph.model.vocabulary import MODES, UNNAMED, builtin_vocabulary

SOURCES = {
    "s": Source(
        id="s",
        title="The first article",
        author="Ann Author",
        publisher="Daily Paper",
        short="DP",
        published=parse_date("2024-12-03"),
        genre="commentary",
        paragraphs={f"p{number}": Paragraph(f"p{number}") for number in range(1, 13)},
    ),
    "t": Source(
        id="t",
        title="The second article",
        author="Bo Writer",
        publisher="Evening Post",
        published=parse_date("2020-05-01"),
        genre="news",
        paragraphs={f"p{number}": Paragraph(f"p{number}") for number in range(1, 13)},
    ),
}


def claim(sentence, by=None, source="s", at="p1", vocabulary=None, **details):
    """Make a claim from a sentence; dates are text, and `end` may be "past"."""
    first, type, second = sentence.split()
    if (vocabulary or builtin_vocabulary()).relation_types[type].symmetric:
        first, second = sorted((first, second))
    chain = (by,) if isinstance(by, str) else by
    if chain is None:
        details["by"], details["voice"] = (SOURCES[source].author,), SOURCES[source].publisher
    else:
        details["by"], details["own_voice"] = chain, False
        details["voice"] = None if chain[0] == UNNAMED else chain[0]
    details["past"] = details.get("end") == "past"
    details["end"] = None if details["past"] else _date(details.get("end"))
    details["start"] = _date(details.get("start"))
    details["said"] = _date(details["said"]) if "said" in details else SOURCES[source].published
    return Claim(first, type, second, source, at, **details)


def _date(text):
    return parse_date(text) if text else None


def claims_of(*given):
    return [each if isinstance(each, Claim) else claim(each) for each in given]


def dataset_of(*given, actors=(), kinds=None, vocabulary=None):
    """Make a dataset of claims; each end is an actor called after its id, a state if not said."""
    claims = claims_of(*given)
    known = {each.id: each for each in actors}
    for id in sorted({end for each in claims for end in (each.from_actor, each.to_actor)}):
        known.setdefault(id, Actor(id, id.upper(), (kinds or {}).get(id, "state")))
    return Dataset(vocabulary or builtin_vocabulary(), SOURCES, known, tuple(claims), "A test")


def graph_of(*given, **more):
    return build_graph(dataset_of(*given, **more))


def select(graph, scope=EVERYTHING):
    """Select the relations of a graph in a scope."""
    return read_graph(graph).select(scope)


def select_relations(claims, vocabulary=None, scope=EVERYTHING, **more):
    """Select relations from claims alone."""
    grouped = standing.group_claims(claims, vocabulary or builtin_vocabulary())
    return standing.select_relations(grouped, scope, **more)


def relations_of(*given, scope=EVERYTHING, **more):
    """Select relations from claims alone, by id."""
    selection = select_relations(claims_of(*given), builtin_vocabulary(), scope, **more)
    return {relation.id: relation for relation in selection.relations}


ACTORS = ("a", "b", "c")
TYPES = ("backs", "allied-with", "fights", "opposes", "part-of", "leads", "linked-to")
DATES = (
    "2012",
    "about 2012",
    "2012-06",
    "2012-12-31",
    "2013-01-01",
    "2015",
    "2020-05",
    "2024-12-03",
)
CHAINS = (None, None, ("a",), ("b", "c"), ("A Witness",), ("A Witness", "b"), (UNNAMED,))


partial_dates = st.sampled_from(DATES)
maybe_dates = st.none() | partial_dates


def random_claims(actors=ACTORS, types=TYPES):
    """Draw a claim about two of a few actors; from a pool, since drawing each detail is slow."""
    return st.sampled_from(_pool(actors, types))


def claim_lists(most=14, **more):
    return st.lists(random_claims(**more), max_size=most)


@cache
def _pool(actors, types):
    random = Random(1)
    return [_random_claim(random, actors, types) for _ in range(60 * len(actors))]


def _random_claim(random, actors, types):
    first, second = random.sample(actors, 2)
    details = {"start": random.choice((None, *DATES)), "end": random.choice((None, "past", *DATES))}
    if random.random() < 0.4:
        details = {}
    if random.random() < 0.4:
        details["said"] = random.choice((None, *DATES))
    return claim(
        f"{first} {random.choice(types)} {second}",
        by=random.choice(CHAINS),
        source=random.choice(sorted(SOURCES)),
        at=random.choice(("p1", "p2", "p11")),
        mode=random.choice(MODES),
        stance=random.choices(("supports", "denies", "withholds"), (8, 1, 1))[0],
        **details,
    )
