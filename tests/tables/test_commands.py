"""`actor-graph tables`: the answers as JSON and as text, and errors as sentences."""

import json
import sys

import pytest
from click.testing import CliRunner
from stores import ROWS, write_csv

from graph.cli import main

MORE = [
    *ROWS, ("Syria", "fights", "Free Syrian Army"), ("Iran", "backs", "Syria"),
    ("Iran", "fights", "us"), ("Turkey", "opposes", "Syria"), ("Turkey", "backs", "Syria"),
]  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("commands")
    load = run("load", str(write_csv(folder / "a.csv", MORE)), "--store", str(folder / "s"))
    assert load.exit_code == 0, load.output
    assert load.stdout.endswith("loaded 7 claims\nThe store has 7 claims.\n")
    return folder / "s"


def run(*given):
    return CliRunner().invoke(main, ["tables", *map(str, given)])


def answer(store, *given):
    found = run(*given, "--store", store, "--json")
    assert found.exit_code == 0, found.output
    return json.loads(found.stdout)


def test_info_degree_and_activity(store):
    info = answer(store, "info")
    assert {**info, "scope": 0} == {
        "scope": 0, "unknown": 0, "claims": 7, "actors": 5, "sources": 1, "schema": 1,
    }  # fmt: skip
    first, *_ = answer(store, "degree", "--top", "1")["actors"]
    assert first == {
        "id": "syria", "name": "Syria", "score": 4.0, "rank": 1,
        "positive": 2, "negative": 3, "net": -1,
    }  # fmt: skip
    assert answer(store, "activity") == [{"year": None, "positive": 3, "negative": 4, "neutral": 0}]


def test_path_and_reach(store):
    found = answer(store, "path", "iran", "Free Syrian Army")
    (path,) = found["paths"]
    assert (path["actors"], path["sign"]) == (["iran", "syria", "free-syrian-army"], -1)
    assert path["hops"][0]["relations"][0]["claims"][0]["by"] == ["a"]
    reached = answer(store, "reach", "US", "--steps", "1", "--types", "backs")["actors"]
    assert reached == [{"id": "free-syrian-army", "name": "Free Syrian Army", "steps": 1}]


def test_pagerank_components_triads_and_common(store):
    ranked = answer(store, "pagerank")["actors"]
    assert sum(each["score"] for each in ranked) == pytest.approx(1)
    found = answer(store, "components", "--types", "opposes,backs")
    assert (found["count"], found["components"]) == (
        2, [{"id": "iran", "actors": 3}, {"id": "free-syrian-army", "actors": 2}],
    )  # fmt: skip
    triads = answer(store, "triads")
    assert triads["triads"] == {"+++": 0, "++-": 0, "+--": 2, "---": 0}
    assert triads["balanced_share"] == 1
    common = answer(store, "common", "us", "Free Syrian Army")
    assert (common["enemies"], common["backers"]) == (["syria"], [])


def test_tensions_have_their_claims_and_their_number(store):
    found = answer(store, "tensions")["tensions"]
    (stance,) = [each for each in found if each["kind"] == "changed-sides"]
    assert (stance["actors"], stance["claims"]) == (["syria", "turkey"], 2)
    assert len(stance["relations"]) == 2
    text = run("tensions", "--store", store).stdout
    assert stance["sentence"] in text
    assert "(2 claims)" in text


COMMANDS = (
    ("info",), ("degree",), ("path", "us", "iran"), ("reach", "us"), ("pagerank",), ("components",),
    ("triads",), ("common", "us", "syria"), ("tensions",), ("activity",),
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_every_answer_has_a_text_that_tells_the_scope(store, command):
    found = run(*command, "--store", store, "--types", "backs,fights")
    assert found.exit_code == 0, found.output
    assert found.stdout.startswith("Scope: types backs, fights")


@pytest.mark.parametrize(
    ("given", "code", "message"),
    [
        (("reach", "Syira"), 1, 'There is no actor "Syira". Did you mean "Syria"?'),
        (("degree", "--types", "baks"), 2, 'There is no type "baks". Did you mean "backs"'),
        (("degree", "--sources", "x"), 2, 'There is no source "x". There are: a.'),
        (("degree", "--claimants", "x"), 2, 'There is no claimant "x". There are: a'),
        (("degree", "--amount", "5 EUR"), 2, 'There is no amount in the unit "EUR".'),
        (("degree", "--members", "together"), 2, '"together" works only with balance'),
        (("tensions", "--only", "proxy"), 2, "Tables have no proxy, only double-stance"),
        (("tensions", "--only", "prozy"), 2, 'no kind of tension "prozy". Did you mean "proxy"?'),
        (("common", "us", "US"), 2, "Name two different actors."),
        (("degree", "--master", "local[2]"), 2, "Add --engine spark."),
        (("degree", "--top", "1", "--top", "2"), 2, "--top is given more than once."),
        (("load", "x.csv", "--engine", "spark"), 2, "DuckDB loads the files"),
    ],
)
def test_errors_are_sentences(store, given, code, message):
    found = run(*given, "--store", store)
    assert found.exit_code == code
    assert message in found.output
    assert "Traceback" not in found.output


def test_a_store_that_is_not_there_is_said(tmp_path):
    found = run("info", "--store", tmp_path / "none")
    assert found.exit_code == 1
    assert found.output.startswith("Error: There is no store in")


def test_without_duckdb_one_sentence_says_what_to_install(store, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    found = run("info", "--store", store)
    assert found.output == (
        "Error: DuckDB is not installed. Install it with: pip install 'actor-graph[tables]'\n"
    )


def test_without_pyarrow_one_sentence_says_what_to_install(store, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for given in (("info", "--store", store), ("load", store / "store.json", "--store", tmp_path)):
        assert "pip install 'actor-graph[tables]'" in run(*given).output


def test_an_installed_library_that_cannot_be_imported_is_not_called_missing(
    store, monkeypatch, tmp_path
):
    tmp_path.joinpath("pyarrow.py").write_text("raise ImportError('it wants NumPy 9\\nand more')")
    monkeypatch.delitem(sys.modules, "pyarrow")
    monkeypatch.syspath_prepend(tmp_path)
    assert run("info", "--store", store).output == (
        "Error: PyArrow cannot be imported: it wants NumPy 9. "
        "Update what it needs with: pip install --upgrade 'actor-graph[tables]'\n"
    )
