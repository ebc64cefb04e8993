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
from graph.analysis.balance.wording import say_members, say_pairs, say_ties
from graph.analysis.theses import THESES_LEFT_OUT
from graph.network import build_graph
from graph.page.blocs import MOST_ANSWERS, MOST_TIED, describe_blocs
from graph.page.payload import build_payload
from graph.scope import Scope

PERIODS = ("2011..2012", "2012-06..2015", "2013-02..2024-12-03", "2016..2016", "1900..2100")
ALIKE = (
    *("frustration", "triads", "balanced_share", "unique", "memberships", "pairs", "not_joined"),
    *("together_always",),
)
LISTS = ("mixed", "changed", "joined", "either_side")

ASK = """(text) => JSON.stringify(JSON.parse(text).map(({ data, scopes }) => scopes.map((given) => {
  const { answer, scope, missed } = ag.splits.find(data, ag.scope.make(given));
  if (!answer) return { missed: true };
  const { relations: all } = ag.standing.select(data, scope);
  const say = (id) => ag.sentences.sayRelation(data, all.find((each) => each.id === id));
  const { mixed, changed, joined, either_side } = answer;
  const lists = [mixed, changed, joined, either_side].flat().map(({ relations }) => relations);
  const told = [answer.structure_across, ...lists].flat().map(say);
  const name = (id) => data.actors.find((actor) => actor.id === id).shown;
  const members = [
    ag.splits.sayMembers(answer.joined, data.blocs.words.joined, name),
    ag.splits.sayMembers(answer.not_joined, data.blocs.words.not_joined, name)];
  return { ...answer, missed, statements: answer.against.map(say), told, members };
})))"""


def record_of(graph):
    return {**build_payload(graph, dict.fromkeys(graph, (0.0, 0.0))), "drawing": {}}


def ask_page(page, records, scopes):
    asked = [{"data": record, "scopes": scopes} for record in records]
    return json.loads(page.evaluate(ASK, json.dumps(asked)))


def assert_alike(graph, scope, theirs):
    found = measure_balance(graph, Scope(**scope))
    mine = json.loads(json.dumps(found.as_json()))
    assert not theirs["missed"]
    for name in ALIKE:
        assert theirs[name] == mine[name], name
    assert sorted(theirs["blocs"]) == sorted(mine["blocs"])
    assert sorted(theirs["only_against"]) == sorted(mine["only_against"])
    assert theirs["settled"] == list(found.settled)
    for mine_too, name in (("against_the_split", "against"), ("structure_across",) * 2):
        assert theirs[name] == [each["id"] for each in mine[mine_too]]
    assert theirs["statements"] == mine["statements"]
    for name in LISTS:
        for each in mine[name]:
            each["relations"] = [relation["id"] for relation in each["relations"]]
        assert theirs[name] == mine[name], name
    assert [each for each in theirs["members"] if each] == say_members(graph, found)
    assert theirs["sentences"]["pairs"] == [say_ties(found), *say_pairs(graph, found)]


def is_left_to_the_command_line(graph, scope):
    """A period within which a pair changed, or one date with signs that alternate on it."""
    found = measure_balance(graph, Scope(**scope))
    counts_days = any(each.rule == "more days" for each in found.changed)
    return counts_days or ("during" in scope and bool(found.changed or found.mixed))


def has_room(ahead):
    """Tell whether a page that has no answer could have carried one more."""
    return len(ahead["answers"]) < MOST_ANSWERS and len(ahead["starts"]) <= 60


@pytest.mark.browser
def test_random_datasets_are_split_alike_at_any_date(page, tmp_path):
    scopes = [{}, *({"as_of": date} for date in DATES), *({"during": each} for each in PERIODS)]
    scopes += [{"members": "apart"}, *({"as_of": each, "members": "apart"} for each in DATES)]
    graphs = [build_graph(make_dataset(seed)) for seed in range(40)]
    records = [record_of(graph) for graph in graphs]
    answers = ask_page(open_blank_page(page, tmp_path), records, scopes)
    for graph, record, theirs in zip(graphs, records, answers, strict=True):
        ahead = record["blocs"]
        for scope, answer in zip(scopes, theirs, strict=True):
            if not answer["missed"]:
                assert_alike(graph, scope, answer)
            elif has_room(ahead[scope.get("members", "together")]):
                assert is_left_to_the_command_line(graph, scope)


@pytest.mark.browser
def test_the_article_is_split_alike_at_any_date(page, tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    days = ("2010", "2012-06", "2017-12-31", "2018", "2024", "2024-11-27", "2024-12-03", "2025-01")
    random = Random(2)
    years = (sorted(random.sample(range(2009, 2027), 2)) for _ in range(8))
    scopes = [{}, *({"as_of": day} for day in days)]
    scopes += [{"during": f"{first}..{last}"} for first, last in years]
    scopes += [{**each, "members": "apart"} for each in scopes]
    (theirs,) = ask_page(open_blank_page(page, tmp_path), [record_of(article)], scopes)
    for scope, answer in zip(scopes, theirs, strict=True):
        assert_alike(article, scope, answer)


def test_what_is_claimed_only_as_an_interpretation_is_in_no_split():
    graph = graph_of("a backs b", claim("a fights c", mode="thesis"))
    blocs = describe_blocs(graph)
    assert blocs["together"]["whole"]["blocs"] == [["a", "b"]]
    assert blocs["words"]["left_out"] == THESES_LEFT_OUT
    assert describe_blocs(graph_of("a backs b"))["words"]["left_out"] == ""


def test_days_that_differ_in_nothing_have_one_answer():
    graph = graph_of(
        claim("a backs b", start="2012", end="2013"), claim("a backs b", start="2015", end="2015")
    )
    blocs = describe_blocs(graph)["together"]
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
    blocs = describe_blocs(graph)["together"]
    assert blocs["whole"]["blocs"][0] == ["a", "b", "z"]
    assert [answer["blocs"][1][0] for answer in blocs["answers"] if answer["blocs"]] == ["m"] * 3


def test_a_network_too_entangled_is_left_to_the_command_line():
    actors = [f"a{number:02}" for number in range(MOST_TIED + 1)]
    claims = [f"{one} backs {other}" for one, other in pairwise(actors)]
    assert describe_blocs(graph_of(*claims))["together"]["whole"] is not None
    ring = graph_of(*claims, f"{actors[-1]} backs {actors[0]}")
    assert describe_blocs(ring)["together"]["whole"] is None


def test_pairs_that_change_at_other_times_have_answers_of_their_own():
    """The same relations hold from 2010 to 2012 and from 2012 to 2014, in another order."""
    graph = graph_of(
        claim("a backs b", start="2010", end="2010"),
        claim("a fights b", start="2012", end="2012"),
        claim("a backs b", at="p2", start="2014", end="2014"),
    )
    ahead = describe_blocs(graph)["together"]
    numbers = ahead["rows"][2]
    first, second = (ahead["answers"][numbers[place]] for place in (1, 3))
    assert (first["blocs"], second["blocs"]) == ([["a"], ["b"]], [["a", "b"]])


def test_splits_apart_are_carried_only_where_there_is_structure():
    assert describe_blocs(graph_of("a backs b"))["apart"] is None
    assert describe_blocs(graph_of("a backs b", "b part-of c"))["apart"] is not None


def test_splits_apart_are_carried_where_all_structure_is_only_said_not_to_join():
    over = claim("b leads a", mode="thesis", end="past")
    graph = graph_of("a backs b", over, kinds={"b": "person"})
    assert describe_blocs(graph)["apart"] is not None
