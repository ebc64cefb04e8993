"""One table of questions is put to Python and to the page; the answers are equal."""

from __future__ import annotations

import json
from itertools import combinations, pairwise
from random import Random

import pytest
from pure_scripts import open_blank_page
from questions import draw_questions, list_random_cases, make_case
from random_datasets import make_dataset

import graph as ag
from graph.analysis.ranking import MEASURES
from graph.analysis.walk import MOST_STEPS
from graph.dates import parse_date
from graph.model import Actor, Claim, Dataset, Source
from graph.network import build_graph
from graph.page.payload import build_payload
from graph.vocabulary import builtin_vocabulary

AT_ONCE = 25
TOLERANCE = 1e-9

ANSWER = """(text) => {
  const answers = {
    select: (data, scope) => {
      const { relations, undated, unknown } = ag.standing.select(data, scope);
      return {
        relations: relations.map(ag.records.relation),
        undated: undated.map(ag.records.relation),
        claims: relations.flatMap((relation) => relation.claims.map(ag.records.claim)),
        unknown,
        counts: ag.standing.count(relations),
      };
    },
    paths: (data, scope, asked) => {
      const selection = ag.standing.select(data, scope);
      const found = ag.paths.find(data, selection, { ...asked, scope });
      return {
        ...ag.records.paths(found),
        headings: found.paths.map(({ hops }) => hops.map((hop) => ag.headings.sayHop(data, hop))),
        asides: found.paths.map((path) => ag.headings.sayInterpretations(path.interpretations)),
      };
    },
    rank: (data, scope, { by }) => ag.ranking.rank(data, ag.standing.select(data, scope), by),
    check: (data, scope) => ag.names.resolve(data, scope).problems,
  };
  const ask = (data, { kind, scope, ...asked }) => {
    try {
      return answers[kind](data, ag.scope.fromHash(ag.scope.toHash(ag.scope.make(scope))), asked);
    } catch (error) {
      return { error: error.message };
    }
  };
  const batch = JSON.parse(text);
  const askAll = ({ data, questions }) => questions.map((question) => ask(data, question));
  return JSON.stringify(batch.map(askAll));
}"""


def record_for_page(graph):
    """Build the page's record; without scores, so that the page counts for itself."""
    data = build_payload(graph, dict.fromkeys(graph, (0.0, 0.0)))
    measures = {
        id: {"layer": each.layer, "means": each.means, "scores": {}}
        for id, each in MEASURES.items()
    }
    return {**data, "measures": measures, "drawing": {}}


def ask_page(page, cases):
    """Put the questions of all cases to the page, a batch at a time."""
    records = [{"data": record_for_page(case.graph), "questions": case.questions} for case in cases]
    return [
        answers
        for at in range(0, len(records), AT_ONCE)
        for answers in json.loads(page.evaluate(ANSWER, json.dumps(records[at : at + AT_ONCE])))
    ]


def assert_alike(page, cases):
    for number, (case, theirs) in enumerate(zip(cases, ask_page(page, cases), strict=True)):
        for question, mine, other in zip(case.questions, case.answers, theirs, strict=True):
            assert_equal((number, question), mine, other)


def assert_equal(where, mine, theirs):
    """Compare two answers: scores to a tolerance, errors but for hints, the rest exactly."""
    if isinstance(mine, list) or "error" in mine:
        assert_sentences_begin_alike(where, mine, theirs)
        return
    if "measure" in mine:
        scores = [[each["score"] for each in answer["actors"]] for answer in (mine, theirs)]
        assert scores[1] == pytest.approx(scores[0], abs=TOLERANCE, rel=0), where
        mine, theirs = without_scores(mine), without_scores(theirs)
    assert theirs == mine, where


def assert_sentences_begin_alike(where, mine, theirs):
    assert type(mine) is type(theirs), where
    said, told = (each if isinstance(each, list) else [each["error"]] for each in (mine, theirs))
    assert len(said) == len(told), where
    assert all(long.startswith(short) for long, short in zip(said, told, strict=True)), where


def without_scores(answer):
    actors = [{**each, "score": None} for each in answer["actors"]]
    return {**answer, "actors": actors}


@pytest.mark.browser
def test_python_and_the_page_answer_alike_on_random_datasets(page, tmp_path):
    assert_alike(open_blank_page(page, tmp_path), list_random_cases())


@pytest.mark.browser
def test_python_and_the_page_answer_alike_on_the_article(page, tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    cases = [make_case(article, draw_questions(Random(seed), article)) for seed in range(10)]
    ends = {"from": "turkey", "to": "us", "max_length": 4}
    scope = {"types": ["backs", "fights"]}
    proxies = {"kind": "paths", "scope": scope, "direction": "any", **ends}
    everyone = [{"kind": "rank", "scope": {}, "by": measure} for measure in MEASURES]
    cases.append(make_case(article, [proxies, *everyone]))
    assert cases[-1].answers[0]["paths"]
    assert_alike(open_blank_page(page, tmp_path), cases)


def make_maze():
    """Make hubs that lead from start to goal by one step and by six, each with a blind alley.

    An alley is nine actors, each tied to each, that lead nowhere but back; all ids in an alley
    come before those on the long way.
    """
    ties = []
    for hub in (f"hub-{number:02}" for number in range(60)):
        alley = [f"{hub}-a{number}" for number in range(9)]
        way = [hub, *(f"{hub}-w{number}" for number in range(5)), "goal"]
        ties += [("start", hub), ("goal", hub), *((hub, each) for each in alley)]
        ties += [*combinations(alley, 2), *pairwise(way)]
    claims = [Claim(min(tie), "fights", max(tie), "s", "p1", by=("A",)) for tie in ties]
    actors = {id: Actor(id, id, "state") for tie in ties for id in tie}
    dataset = Dataset(builtin_vocabulary(), {"s": Source("s", "S")}, actors, tuple(claims))
    return build_graph(dataset)


@pytest.mark.browser
def test_a_search_that_is_cut_off_is_cut_off_at_the_same_step(page, tmp_path):
    ends = {"from": "start", "to": "goal", "max_length": 9, "limit": 200}
    case = make_case(make_maze(), [{"kind": "paths", "scope": {}, **ends}])
    assert case.answers[0]["truncated"]
    assert 60 < len(case.answers[0]["paths"]) < 120
    assert_alike(open_blank_page(page, tmp_path), [case])
    assert page.evaluate("ag.walk.MOST_STEPS") == MOST_STEPS


@pytest.mark.browser
def test_paths_that_a_filter_leaves_out_are_left_out_of_both_and_told(page, tmp_path):
    ties = [("a", "b", "2012", "x"), ("b", "c", "2015", "x"), ("a", "d", "2012", "x"),
            ("d", "e", "2012", "y"), ("e", "c", "2012", "y"), ("c", "f", "2019", "z")]  # fmt: skip
    claims = [
        Claim(first, "backs", second, "s", "p1", ("A",), start=parse_date(year),
              end=parse_date(year), against=(fight,))
        for first, second, year, fight in ties
    ]  # fmt: skip
    actors = {id: Actor(id, id, "state") for id in "abcdefxyz"}
    dataset = Dataset(builtin_vocabulary(), {"s": Source("s", "S")}, actors, tuple(claims))
    questions = [
        {"kind": "paths", "scope": {}, "from": first, "to": second, "together": together,
         "same_fight": same_fight}
        for first, second in ("ac", "ca", "af", "ce", "cc")
        for together in (False, True) for same_fight in (False, True)
    ]  # fmt: skip
    case = make_case(build_graph(dataset), questions)
    told = " ".join(answer["beyond"] or "" for answer in case.answers)
    assert "at one time; with paths that never held together there is one of 3 steps" in told
    assert "one of 2 steps and with paths that change the fight there is one of 3 steps" in told
    assert "stays with one fight; with paths that change the fight there is one" in told
    assert "with paths that never held together and paths that change the fight" in told
    assert_alike(open_blank_page(page, tmp_path), [case])


@pytest.mark.browser
def test_measures_in_slices_give_way_and_then_answer_the_same(page, tmp_path):
    data = record_for_page(build_graph(make_dataset(7, actors=150, claims=400)))
    ways, same = open_blank_page(page, tmp_path).evaluate(
        """(data) => {
          const selection = ag.standing.select(data, ag.scope.EVERYTHING);
          const slices = ag.ranking.rankInSlices(data, selection, "betweenness");
          const shares = [];
          let slice = slices.next();
          for (; !slice.done; slice = slices.next()) shares.push(slice.value);
          const whole = ag.ranking.rank(data, selection, "betweenness");
          return [shares, JSON.stringify(whole) === JSON.stringify(slice.value)];
        }""",
        data,
    )
    assert len(ways) > 3
    assert ways == sorted(ways)
    assert same


@pytest.mark.browser
def test_the_page_computes_every_measure(page, tmp_path):
    blank = open_blank_page(page, tmp_path)
    assert sorted(blank.evaluate("ag.ranking.MEASURES")) == sorted(MEASURES)
