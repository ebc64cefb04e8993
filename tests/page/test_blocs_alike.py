"""The splits that the page carries are Python's, for any date and any period."""

from __future__ import annotations

import json
from itertools import pairwise
from random import Random

import pytest
from making import claim, graph_of
from pure_scripts import open_blank_page
from random_datasets import DATES, make_dataset

import graph as ag
from graph.analysis.balance import measure_balance
from graph.analysis.theses import THESES_LEFT_OUT
from graph.network import build_graph
from graph.page.blocs import MOST_TIED, describe_blocs
from graph.page.payload import build_payload
from graph.scope import Scope

PERIODS = ("2011..2012", "2012-06..2015", "2013-02..2024-12-03", "2016..2016", "1900..2100")
ALIKE = ("frustration", "triads", "balanced_share", "unique")

ASK = """(text) => JSON.stringify(JSON.parse(text).map(({ data, scopes }) => scopes.map((given) => {
  const { answer, scope, missed } = ag.splits.find(data, ag.scope.make(given));
  const { relations } = ag.standing.select(data, scope);
  const say = (id) => ag.paths.sayRelation(data, relations.find((each) => each.id === id));
  const statements = answer.against.map(say);
  return { ...answer, missed, statements, told: answer.mixed.flat().map(say) };
})))"""


def ask_page(page, cases):
    asked = [
        {
            "data": {**build_payload(graph, dict.fromkeys(graph, (0.0, 0.0))), "drawing": {}},
            "scopes": scopes,
        }
        for graph, scopes in cases
    ]
    return json.loads(page.evaluate(ASK, json.dumps(asked)))


def assert_alike(graph, scope, theirs):
    found = measure_balance(graph, Scope(**scope), k=2)
    mine = json.loads(json.dumps(found.as_json()))
    assert not theirs["missed"]
    for name in ALIKE:
        assert theirs[name] == mine[name], name
    assert sorted(theirs["blocs"]) == sorted(mine["blocs"])
    assert theirs["together_always"] == mine["together_always"]
    assert theirs["settled"] == list(found.settled)
    assert theirs["against"] == [each["id"] for each in mine["against_the_split"]]
    assert theirs["statements"] == mine["statements"]
    mixed = [[each["id"] for each in pair["relations"]] for pair in mine["mixed"]]
    assert theirs["mixed"] == mixed


@pytest.mark.browser
def test_random_datasets_are_split_alike_at_any_date(page, tmp_path):
    scopes = [{}, *({"as_of": date} for date in DATES), *({"during": each} for each in PERIODS)]
    cases = [(build_graph(make_dataset(seed)), scopes) for seed in range(40)]
    for number, theirs in enumerate(ask_page(open_blank_page(page, tmp_path), cases)):
        for scope, answer in zip(scopes, theirs, strict=True):
            if answer["missed"]:
                assert len(describe_blocs(cases[number][0])["answers"]) == 80
            else:
                assert_alike(cases[number][0], scope, answer)


@pytest.mark.browser
def test_the_article_is_split_alike_at_any_date(page, tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    days = ("2010", "2012-06", "2017-12-31", "2018", "2024", "2024-11-27", "2024-12-03", "2025-01")
    random = Random(2)
    years = (sorted(random.sample(range(2009, 2027), 2)) for _ in range(8))
    scopes = [{}, *({"as_of": day} for day in days)]
    scopes += [{"during": f"{first}..{last}"} for first, last in years]
    (theirs,) = ask_page(open_blank_page(page, tmp_path), [(article, scopes)])
    for scope, answer in zip(scopes, theirs, strict=True):
        assert_alike(article, scope, answer)


def test_what_is_claimed_only_as_an_interpretation_is_in_no_split():
    graph = graph_of("a backs b", claim("a fights c", mode="thesis"))
    blocs = describe_blocs(graph)
    assert blocs["whole"]["blocs"] == [["a", "b"]]
    assert blocs["words"]["left_out"] == THESES_LEFT_OUT
    assert describe_blocs(graph_of("a backs b"))["words"]["left_out"] == ""


def test_days_that_differ_in_nothing_have_one_answer():
    graph = graph_of(
        claim("a backs b", start="2012", end="2013"), claim("a backs b", start="2015", end="2015")
    )
    blocs = describe_blocs(graph)
    assert blocs["starts"] == ["0001-01-01", "2012-01-01", "2014-01-01", "2015-01-01", "2016-01-01"]
    assert blocs["rows"][0] == [0, 1, 0, 1, 0]
    assert len(blocs["answers"]) == 2


def test_blocs_keep_their_order_from_date_to_date():
    graph = graph_of(
        claim("a fights m", start="2012", end="2012"),
        *(claim(f"m backs {each}", start="2012", end="2013") for each in "nopq"),
        claim("b fights m", start="2013", end="2013"),
        claim("z fights m", start="2013", end="2013"),
    )
    blocs = describe_blocs(graph)
    assert blocs["whole"]["blocs"][0] == ["a", "b", "z"]
    assert [answer["blocs"][1][0] for answer in blocs["answers"] if answer["blocs"]] == ["m"] * 3


def test_a_network_too_entangled_is_left_to_the_command_line():
    actors = [f"a{number:02}" for number in range(MOST_TIED + 1)]
    claims = [f"{one} backs {other}" for one, other in pairwise(actors)]
    assert describe_blocs(graph_of(*claims))["whole"] is not None
    ring = graph_of(*claims, f"{actors[-1]} backs {actors[0]}")
    assert describe_blocs(ring)["whole"] is None
