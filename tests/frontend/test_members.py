"""The page folds the members that the split into blocs counts with their body."""

from __future__ import annotations

from random import Random

from making import claim, graph_of
from vectors import about, ask_core, question

import graph as ag
from graph.analysis.balance.members import find_members
from graph.model.graph_data import read_graph
from graph.model.scope import Scope

KINDS = {
    "chief": "person",
    "unit": "unit",
    "agency": "agency",
    "office": "agency",
    "other": "agency",
    "crew": "armed-group",
}
CLAIMS = (
    "unit part-of agency",
    "agency part-of land",
    claim("chief leads land", end="past"),
    claim("chief speaks-for crew", start="2012", end="2013"),
    "office part-of land",
    claim("office opposes land", mode="thesis"),
    "other part-of land",
    claim("other part-of land", by="other", stance="denies"),
)


def ask(graph, **given):
    joined = find_members(read_graph(graph), Scope(**given)).joined
    return question(
        "questions.members", given, expected={each.member: each.body for each in joined}
    )


def test_members_and_their_members_are_folded_into_the_body(tmp_path):
    graph = graph_of(*CLAIMS, kinds=KINDS)
    asked = [ask(graph), ask(graph, as_of="2012"), ask(graph, modes="act,thesis")]
    assert asked[0]["expected"] == {"agency": "land", "office": "land", "unit": "land"}
    assert asked[1]["expected"] == {"chief": "crew"}
    assert "office" not in asked[2]["expected"]
    ask_core(tmp_path, [about("small", graph, asked)])


MANY = {
    **{f"p{at}": "person" for at in range(4)},
    **{f"u{at}": kind for at, kind in enumerate(("unit", "agency", "organisation", "agency"))},
    "land": "state",
    "realm": "state",
    "crew": "armed-group",
    "pact": "alliance",
}


def draw(random):
    """Draw a claim, mostly of who belongs to whom."""
    member, body = random.choice(sorted(MANY)[4:]), random.choice(sorted(MANY))
    if member == body:
        member = "p0" if body != "p0" else "u1"
    type = random.choice(("part-of",) * 4 + ("leads", "speaks-for", "opposes"))
    details = {"mode": random.choice(("act", "act", "label", "intent", "thesis"))}
    if random.random() < 0.3:
        details["start"] = random.choice(("2012", "2014-06", "2026"))
    if random.random() < 0.2:
        details["end"] = random.choice(("past", "2027"))
    if random.random() < 0.1:
        details |= {"stance": "denies", "by": body}
    return claim(f"{member} {type} {body}", at=f"p{random.randint(1, 12)}", **details)


def test_the_page_folds_whom_python_counts_together_at_any_time(tmp_path):
    random, vectors, found = Random(16), [], 0
    for number in range(60):
        graph = graph_of(*(draw(random) for _ in range(random.randint(3, 14))), kinds=MANY)
        scopes = (
            {},
            {"as_of": "2013"},
            {"as_of": "2014", "unknown": "keep"},
            {"modes": "act,thesis"},
        )
        asked = [ask(graph, **each) for each in (*scopes, {"during": "2012..2013"})]
        found += sum(len(each["expected"]) for each in asked)
        vectors.append(about(f"random {number}", graph, asked))
    assert found > 100
    ask_core(tmp_path, vectors)


def test_the_page_folds_the_article_s_members(tmp_path):
    article = ag.load("data")
    asked = [ask(article), ask(article, as_of="2015", unknown="keep")]
    assert asked[0]["expected"]["chemist-unit"] == "ukraine"
    ask_core(tmp_path, [about("article", article, asked)])
