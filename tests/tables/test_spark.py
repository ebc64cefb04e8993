"""Spark gives the answers that DuckDB gives, which are those of Python."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from random_datasets import make_dataset
from stores import draw_scope, tables_of

from graph.model.records import Claim, Dataset
from graph.model.scope import Scope
from graph.model.vocabulary import builtin_vocabulary
from graph.tables.extracting import thin
from graph.tables.extracting.dataset import extract_surroundings
from graph.tables.loading.load import load_dataset
from graph.tables.questions.activity import measure_activity
from graph.tables.questions.common import find_common
from graph.tables.questions.components import find_components
from graph.tables.questions.degree import rank_degree
from graph.tables.questions.info import describe_store
from graph.tables.questions.pagerank import rank_pagerank
from graph.tables.questions.path import find_path
from graph.tables.questions.reach import find_reach
from graph.tables.questions.triads import count_triads
from graph.tables.session import open_tables

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.spark


def ask_all(tables, scope, ids):
    """Return the answers to all questions but PageRank, as JSON."""
    answers = [
        rank_degree(tables, scope),
        find_components(tables, scope),
        find_reach(tables, ids[0], 2, scope, "along"),
        find_path(tables, ids[0], ids[-1], scope).answer,
        count_triads(tables, scope),
        find_common(tables, ids[0], ids[1], scope),
        measure_activity(tables, scope),
        describe_store(tables, scope),
    ]
    return [json.loads(json.dumps(each.as_json())) for each in answers]


@pytest.mark.parametrize("seed", [3])
def test_all_answers_are_those_of_duckdb(seed, spark_master):
    dataset = make_dataset(seed, claims=60)
    ids = sorted(dataset.actors)
    scopes = [draw_scope(seed, dataset), Scope(contested=False, during="2011..2016")]
    with tables_of(dataset) as duckdb:
        expected = [ask_all(duckdb, scope, ids) for scope in scopes]
    with tables_of(dataset, "spark", spark_master) as spark:
        assert [ask_all(spark, scope, ids) for scope in scopes] == expected


def test_an_extract_is_that_of_duckdb(spark_master, monkeypatch):
    dataset = make_dataset(4, claims=80)
    middle = sorted(dataset.actors)[0]
    found = []
    monkeypatch.setattr(thin, "_MOST_PER_RELATION", (1,))
    for most in (1_500, 79):
        monkeypatch.setattr(thin, "MOST_CLAIMS", most)
        for engine, master in (("duckdb", None), ("spark", spark_master)):
            with tables_of(dataset, engine, master) as tables:
                found.append(extract_surroundings(tables, middle, 1, Scope(during="2011..2026")))
    assert found[0].dataset == found[1].dataset
    assert found[2].dataset == found[3].dataset
    assert found[2].claims < found[0].claims


def test_names_with_quotes_and_backslashes_are_found(spark_master):
    dataset = make_dataset(5, claims=30)
    odd = 'O\'Hara \\n "x"'
    claims = [Claim("g0", "backs", "g1", "source-0", "p1", by=(odd,), own_voice=False, voice=odd)]
    odd_one = Dataset(dataset.vocabulary, dataset.sources, dataset.actors, (*claims,))
    for engine, master in (("duckdb", None), ("spark", spark_master)):
        with tables_of(odd_one, engine, master) as tables:
            assert rank_degree(tables, Scope(claimants={odd})).counted == 2
            assert rank_degree(tables, Scope(without={odd})).counted == 0


def test_pagerank_keeps_all_digits_where_decimals_would_not(spark_master):
    """With n = 4986, 0.15 / n as a decimal of Spark loses digits."""
    dataset = make_dataset(5, claims=1)
    names = [f"a{number}" for number in range(4986)]
    template = dataset.actors[min(dataset.actors)]
    actors = {name: replace(template, id=name, name=name, aliases=()) for name in names}
    claims = [
        Claim(one, "backs", other, "source-0", "p1")
        for at, one in enumerate(names)
        for other in {names[at * at % 4986], names[(at * 7 + 1) % 4986]} - {one}
    ]
    large = Dataset(builtin_vocabulary(), dataset.sources, actors, tuple(claims))
    with tables_of(large) as tables:
        expected = rank_pagerank(tables).actors
    with tables_of(large, "spark", spark_master) as tables:
        found = rank_pagerank(tables).actors
    assert [each.id for each in found] == [each.id for each in expected]
    scores = [[each.score for each in ranked] for ranked in (found, expected)]
    assert scores[0] == pytest.approx(scores[1], rel=0, abs=1e-12)
    assert sum(scores[0]) == pytest.approx(1, abs=1e-9)


def test_an_executor_killed_in_the_middle_is_replaced_and_the_answer_is_equal(tmp_path):
    dataset = make_dataset(5, claims=60)
    load_dataset(dataset, tmp_path / "s")
    with open_tables(tmp_path / "s") as tables:
        expected = rank_pagerank(tables).as_json()
    script = Path(__file__).with_name("killing_spark.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path / "s"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["tables"] > found["killed_at"] + 10, "many rounds came after the kill"
    assert len(found["killed"]) == 2
    assert found["killed"][0] not in found["after"]
    rankings = (found["answer"]["actors"], expected["actors"])
    scores = [[each.pop("score") for each in ranked] for ranked in rankings]
    assert found["answer"] == expected
    assert scores[0] == pytest.approx(scores[1], rel=0, abs=1e-12)
