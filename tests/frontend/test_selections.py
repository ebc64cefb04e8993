"""The page keeps the relations of days and modes for the next scope: none gets those of another."""

from __future__ import annotations

from itertools import product
from random import Random

from making import select
from random_datasets import make_dataset
from rounds import rounds
from vectors import about, ask_core, question

from graph.analysis.records import relation_json
from graph.model.graph import build_graph
from graph.model.scope import Scope

DAYS = ({}, {"as_of": "2013"}, {"as_of": "2016-03"}, {"during": "2012..2014"})
UNKNOWN = ({}, {"unknown": "keep"})
MODES = ({}, {"modes": ["act"]}, {"modes": ["act", "label"]}, {"modes": ["thesis"]})
MORE = ({}, {"signs": ["negative"]}, {"contested": True})


def put(graph, given):
    mine = [relation_json(each) for each in select(graph, Scope(**given)).relations]
    return question("questions.selectRelations", given, expected=mine)


def draw_scopes(random):
    """Put all scopes in a random order, some of them again."""
    scopes = [
        {key: value for part in parts for key, value in part.items()}
        for parts in product(DAYS, UNKNOWN, MODES, MORE)
    ]
    random.shuffle(scopes)
    return [*scopes, *random.sample(scopes, 30)]


def test_no_scope_gets_what_was_kept_of_another(tmp_path):
    graphs = {seed: build_graph(make_dataset(seed)) for seed in rounds(6, 60)}
    ask_core(
        tmp_path,
        [
            about(
                f"dataset {seed}", graph, [put(graph, given) for given in draw_scopes(Random(seed))]
            )
            for seed, graph in graphs.items()
        ],
    )
