"""One table of questions is put to Python and to the page's core; the answers are equal."""

from __future__ import annotations

from itertools import combinations, pairwise
from random import Random
from unittest.mock import patch

from questions import draw_questions, list_random_cases, make_case
from random_datasets import make_dataset
from renamed import rename_vocabulary
from rounds import rounds
from vectors import about, ask_core, question, without_record

import graph as ag
from graph.analysis.centrality import MEASURES
from graph.analysis.paths.search import MOST_STEPS
from graph.model.dates import parse_date
from graph.model.graph import build_graph
from graph.model.records import Actor, Claim, Dataset, Source
from graph.model.vocabulary import builtin_vocabulary
from graph.page import measures
from graph.page.measures import PRECOMPUTED

TOLERANCE = 1e-9


def about_case(name, case):
    """Put the questions of a case: scores may be near, errors lack hints, all else is alike.

    All measures are asked, even those that the page would not offer.
    """
    asked = zip(case.questions, case.answers, strict=True)
    everything = dict.fromkeys(("sides", "support", "fights"), True)
    with patch.object(measures, "list_offers", return_value=everything):
        return about(name, case.graph, [put(*each) for each in asked])


def put(asked, answer):
    rest = {name: value for name, value in asked.items() if name not in ("kind", "scope")}
    allowed = {}
    if isinstance(answer, list) or "error" in answer:
        allowed["hints"] = True
    elif "measure" in answer:
        allowed["near"] = TOLERANCE
    return question(f"questions.{asked['kind']}", asked["scope"], rest, expected=answer, **allowed)


def test_python_and_the_page_answer_alike_on_random_datasets(tmp_path):
    cases = enumerate(list_random_cases())
    ask_core(tmp_path, [about_case(f"random dataset {seed}", case) for seed, case in cases])


def test_python_and_the_page_answer_alike_on_the_article(tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    cases = [make_case(article, draw_questions(Random(seed), article)) for seed in rounds(4, 10)]
    ends = {"from": "turkey", "to": "us", "max_length": 4}
    scope = {"types": ["backs", "fights"]}
    proxies = {"kind": "paths", "scope": scope, "direction": "any", **ends}
    everyone = [{"kind": "rank", "scope": {}, "by": measure} for measure in MEASURES]
    cases.append(make_case(article, [proxies, *everyone]))
    assert cases[-1].answers[0]["paths"]
    ask_core(tmp_path, [about_case(f"article {n}", case) for n, case in enumerate(cases)])


def test_python_and_the_page_answer_alike_where_types_and_kinds_have_other_ids(tmp_path):
    renamed = [build_graph(rename_vocabulary(make_dataset(seed))) for seed in rounds(6, 12)]
    cases = [make_case(graph, draw_questions(Random(n), graph)) for n, graph in enumerate(renamed)]
    ask_core(tmp_path, [about_case(f"renamed {n}", case) for n, case in enumerate(cases)])


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


def test_a_search_that_is_stopped_is_stopped_at_the_same_step(tmp_path):
    ends = {"from": "start", "to": "goal", "max_length": 9, "limit": 200}
    case = make_case(make_maze(), [{"kind": "paths", "scope": {}, **ends}])
    assert case.answers[0]["truncated"]
    assert 60 < len(case.answers[0]["paths"]) < 120
    limit = question("pathsearch.MOST_STEPS", expected=MOST_STEPS)
    ask_core(tmp_path, [about_case("maze", case), without_record("limit", [limit])])


def test_paths_that_a_filter_leaves_out_are_left_out_of_both_and_reported(tmp_path):
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
    found = " ".join(answer["beyond"] or "" for answer in case.answers)
    assert (
        "overlap in time; including paths whose steps never overlap in time there is one of 3 steps"
        in found
    )
    assert (
        "one of 2 steps and including paths that change the fight there is one of 3 steps" in found
    )
    assert "stays within one fight; including paths that change the fight there is one" in found
    assert (
        "including paths whose steps never overlap in time and paths that change the fight" in found
    )
    ask_core(tmp_path, [about_case("filters", case)])


def test_measures_in_slices_give_way_and_then_answer_the_same(tmp_path):
    graph = build_graph(make_dataset(7, actors=150, claims=400))
    found = {"gives_way": True, "rises": True, "is_the_whole": True}
    asked = question("questions.rankInSlices", "betweenness", expected=found)
    ask_core(tmp_path, [about("large", graph, [asked])])


def test_the_page_counts_every_measure_that_is_not_shipped(tmp_path):
    asked = question("questions.listMeasures", expected=sorted(MEASURES.keys() - PRECOMPUTED))
    ask_core(tmp_path, [without_record("measures", [asked])])
