"""The benchmark runs every stage, and its ratios, goals and tables are right. No step is timed."""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stdout

import bench
import bench_page
import bench_report
import bench_stages
import made_networks
import pytest
from bench_report import Goal

from graph.files import read_project
from graph.model.graph import build_graph

ACTORS = 12


PYTHON_STAGES = ("parse", "networkx", "steps", "questions", "record", "rebuild", "memory")


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """The figures of each stage in Python, on a tiny network."""
    folder = tmp_path_factory.mktemp("made")
    made_networks.write_project(folder, ACTORS)
    found = {}
    for name in PYTHON_STAGES:
        with redirect_stdout(io.StringIO()) as printed:
            assert bench_stages.main([name, str(folder)]) == 0
        lines = map(json.loads, printed.getvalue().splitlines())
        found[name] = {what: value for line in lines for what, value in line.items()}
    return found


def test_made_up_networks_have_no_errors_and_are_the_same_each_time(tmp_path):
    one, other = (made_networks.write_project(tmp_path / name, 60) for name in ("one", "other"))
    reading = read_project(one)
    assert not reading.errors
    graph = build_graph(reading.require())
    assert (len(graph), graph.number_of_edges()) == (60, 180)
    for file in one.iterdir():
        assert file.read_bytes() == (other / file.name).read_bytes()


def test_the_changed_claim_is_still_valid_and_is_put_back(tmp_path):
    data = made_networks.write_project(tmp_path, 60)
    before = {file: file.read_bytes() for file in data.iterdir()}
    with bench.changed_claim(data):
        assert sum(file.read_bytes() != text for file, text in before.items()) == 1
        assert not read_project(data).errors
    assert {file: file.read_bytes() for file in data.iterdir()} == before


@pytest.mark.parametrize("name", PYTHON_STAGES)
def test_a_stage_measures_figures_that_the_report_shows(measured, name):
    figures = measured[name]
    assert figures
    assert {each.partition(": ")[0] for each in figures} <= set(bench_report.TITLES)
    assert all(value >= 0 for value in figures.values())


def test_the_bytes_of_the_record_leave_out_notes_and_what_every_page_has(measured):
    whole = measured["steps"]["size: page, MB"] * 1e6 / (ACTORS * made_networks.RELATIONS)
    assert 0 < measured["record"]["size: record, bytes a relation"] < whole / 2


def test_every_goal_and_ratio_is_of_a_figure_that_some_stage_measures(measured):
    known = {what for figures in measured.values() for what in figures}
    known |= {f"page: {name}" for name in (*bench_page.DONE, "usable", "longest task until usable")}
    known |= {"build: first", "build: after a change", "build: again", "other: pyvis"}
    known |= {"other: import the libraries", "other: pyvis page, usable"}
    for ratio in bench_report.RATIOS:
        assert {*ratio.figures, ratio.other} <= known
    ratios = {ratio.what for ratio in bench_report.RATIOS}
    assert {goal.what for goal in bench_report.GOALS} <= known | ratios


@pytest.mark.parametrize("end", ["sys.exit(3)", "os.kill(os.getpid(), 9)"])
def test_a_process_that_fails_or_is_stopped_keeps_what_it_measured(capsys, end):
    line = json.dumps({"step: read": 1.0})
    done = bench.run([sys.executable, "-c", f"import os, sys; print({line!r}, flush=True); {end}"])
    assert (done.complete, done.text.strip()) == (False, line)
    assert "code" in capsys.readouterr().err


def test_a_figure_is_the_median_of_its_runs(monkeypatch, tmp_path):
    runs = iter([[("a", 9.0)], [("a", 1.0), ("b", 4.0)], [("a", 2.0)]])
    monkeypatch.setattr(bench, "measure_once", lambda *_: next(runs))
    assert bench.measure_project("python", tmp_path, "50", 3) == {"a": 2.0, "b": 4.0}


@pytest.mark.parametrize(("seconds", "verdict"), [(2.0, "met"), (2.1, "missed")])
def test_a_goal_is_met_up_to_its_most(seconds, verdict):
    goal = Goal("1000", "question: balance", 2, "s")
    line = bench_report.judge(goal, {"question: balance": seconds})
    assert (
        line
        == f"| 1,000 | question balance | 2 s | {seconds:g} s | {seconds / 2:.2f} | {verdict} |"
    )
    assert bench_report.judge(goal, {}) == ""


def test_a_goal_may_be_a_ratio_of_summed_figures():
    name = "reading and validating / bare C parser"
    found = {"step: read": 3.0, "step: validate": 5.0, "other: parse with PyYAML's C parser": 2.0}
    line = bench_report.judge(Goal("1000", name, 2), found)
    assert line == f"| 1,000 | {name} | 2 | 4 | 2.00 | missed |"
    del found["step: read"]
    assert bench_report.judge(Goal("1000", name, 2), found) == ""


def test_the_report_shows_each_figure_by_network_with_its_growth():
    figures = {
        "article": {"step: read": 7.0},
        "100": {"step: read": 1.0, "page: path": 5.0},
        "1000": {"step: read": 100.0},
    }
    text = bench_report.report(figures)
    assert "| read | 7 | 1 | 100 | 2.0 |" in text
    assert "| path | - | 5 | - | - |" in text


def test_the_tables_of_the_document_are_replaced_and_its_text_stays(tmp_path):
    path = tmp_path / "page.md"
    path.write_text(f"Before\n{bench_report.BEGIN}\nold\n{bench_report.END}After\n", "utf-8")
    for _ in range(2):
        bench_report.renew_document(path, "new\n")
    expected = f"Before\n{bench_report.BEGIN}\nnew\n\n{bench_report.END}After\n"
    assert path.read_text(encoding="utf-8") == expected


def test_the_document_gives_a_reason_for_each_missed_goal():
    text = bench_report.DOCUMENT.read_text(encoding="utf-8")
    tables, _, rest = text.partition(bench_report.END)
    missed = [line.split(" | ")[1] for line in tables.splitlines() if line.endswith("| missed |")]
    reasons = rest.partition("## Missed goals")[2]
    assert [what for what in missed if f"**{what}**" not in reasons] == []
