"""Spark gives the answers that DuckDB gives, which are those of Python.

Many questions are in one test: pytest-xdist may give each test to another worker, and a session of
Spark takes long to start.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

import pytest
from answers_of_tables import CHECKS
from random_datasets import make_dataset
from rounds import also
from stores import tables_of

from graph.model.records import Claim, Dataset
from graph.model.scope import Scope
from graph.model.vocabulary import builtin_vocabulary
from graph.tables.engines import spark
from graph.tables.extracting import thin
from graph.tables.extracting.dataset import extract_surroundings
from graph.tables.loading.load import load_dataset
from graph.tables.questions.degree import rank_degree
from graph.tables.questions.pagerank import rank_pagerank
from graph.tables.questions.path import find_path
from graph.tables.questions.tensions import count_tensions
from graph.tables.session import open_tables

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.spark


NAME = 'O\'Hara \\n "x"'
"""A claimant whose name engines escape in different ways."""
QUICK = {"seed": 16, "steps": 3, "direction": "along"}
"""Seven actors, on which PageRank takes few rounds; most random datasets take a hundred."""
LARGE = 4_986
"""With so many actors, (1 - 0.85) / n as a decimal of Spark loses digits."""


@pytest.mark.usefixtures("small_spark")
def test_odd_names_extracts_and_a_large_ranking_are_those_of_duckdb(monkeypatch):
    monkeypatch.setattr(thin, "_MOST_PER_RELATION", (1,))
    monkeypatch.setattr(thin, "MOST_CLAIMS", 30)
    mixed, large = make_mixed(), make_large()
    expected = [ask_mixed(mixed), rank_large(large)]
    found = [ask_mixed(mixed, "spark", "local[2]"), rank_large(large, "spark", "local[2]")]
    for name, answer in expected[0].items():
        assert found[0][name] == answer, name
    assert sum(each["score"] for each in found[1]["actors"]) == pytest.approx(1, abs=1e-9)
    assert_same_ranking(found[1], expected[1])


@pytest.mark.usefixtures("small_spark")
def test_random_datasets_get_the_answers_of_python(monkeypatch):
    sessions = []
    monkeypatch.setattr(spark, "stop", sessions.append)  # one session for all of them
    try:
        ask_random()
    finally:
        sessions[0].stop()
    assert len(sessions) >= len(CHECKS)
    assert len({id(each) for each in sessions}) == 1


def ask_random():
    tables = partial(tables_of, engine="spark", master="local[2]")
    for drawn in (QUICK, *also(*map(draw, range(20)))):
        for check in CHECKS:
            check(tables, **drawn)


def draw(number):
    random = Random(number)
    direction = random.choice(("any", "along"))
    return {"seed": random.randrange(10_000), "steps": random.randint(1, 4), "direction": direction}


def make_mixed():
    """Make a dataset in which every question has an answer, and one claimant has an odd name."""
    dataset = make_dataset(3, actors=24, claims=150)
    first, *others = dataset.claims
    odd = replace(first, by=(NAME,), own_voice=False, voice=NAME, stance="supports")
    return replace(dataset, claims=(odd, *others))


def ask_mixed(dataset, *engine):
    """Return the answers to what random questions do not have."""
    ids = sorted(dataset.actors)
    with tables_of(dataset, *engine) as tables:
        asked = {
            "degree": rank_degree(tables, Scope(contested=False, modes={"act", "label"})),
            "degree odd": rank_degree(tables, Scope(claimants={NAME})),
            "degree without odd": rank_degree(tables, Scope(without={NAME})),
            "path": find_path(tables, "erdoğan", "g11").answer,
            "tensions": count_tensions(tables, Scope(), top=5),
        }
        extract = extract_surroundings(tables, ids[0], 1, Scope(during="2011..2026"))
    answers = {name: json.loads(json.dumps(each.as_json())) for name, each in asked.items()}
    return {**answers, "extract": extract.dataset}


def make_large():
    """Make a dataset in which all actors back five or six hubs, so that PageRank has few rounds."""
    dataset = make_dataset(5, claims=1)
    template = dataset.actors[min(dataset.actors)]
    names = [f"a{number}" for number in range(LARGE)]
    claims = [
        Claim(name, "backs", names[hub], "source-0", "p1")
        for number, name in enumerate(names)
        for hub in range(6 if number % 3 else 5)
        if number != hub
    ]
    actors = {name: replace(template, id=name, name=name, aliases=()) for name in names}
    return Dataset(builtin_vocabulary(), dataset.sources, actors, tuple(claims))


def rank_large(dataset, *engine):
    with tables_of(dataset, *engine) as tables:
        return rank_pagerank(tables).as_json()


def assert_same_ranking(found, expected):
    scores = [[each.pop("score") for each in ranked["actors"]] for ranked in (found, expected)]
    assert found == expected
    assert scores[0] == pytest.approx(scores[1], rel=0, abs=1e-12)


@pytest.mark.usefixtures("small_spark")
def test_an_executor_killed_in_the_middle_is_replaced_and_the_answer_is_equal(tmp_path):
    load_dataset(make_dataset(5, claims=60), tmp_path / "s")
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
    assert len(found["before"]) == 2
    assert found["killed"] not in found["after"]
    assert re.search(r"Executor updated: \S+ is now EXITED \(.*137\)", done.stderr)
    assert re.search(r"Executor added: \S+/2 on", done.stderr), "a third, in place of one of two"
    assert_same_ranking(found["answer"], expected)
