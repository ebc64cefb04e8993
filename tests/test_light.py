"""What is only asked for at times is only loaded then."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {"pyvis", "IPython", "numpy", "scipy", "pydantic", "rich", "jinja2", "networkx", "yaml"}
PROJECT = """\
sources:
  wire: {title: A report, author: Ann Author, published: 2024-12-03}
actors:
  us: {name: United States, kind: state}
  fsa: {name: Free Syrian Army, kind: armed-group}
claims:
  wire: {p1: [us backs fsa]}
"""
TELL = "import json, sys; print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
RUN = """
import runpy, sys
try:
    runpy.run_module("graph", run_name="__main__", alter_sys=True)
except SystemExit as error:
    assert not error.code, error.code
"""


def packages_after(code, *arguments):
    """Run code in a Python of its own; give what it printed, and the packages it loaded."""
    command = [sys.executable, "-W", "error", "-c", f"{code}\n{TELL}", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    *printed, loaded = done.stdout.splitlines()
    return printed, set(json.loads(loaded))


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "actors.yaml").write_text(PROJECT, encoding="utf-8")
    return folder


def test_importing_the_package_loads_nothing_heavy():
    _, loaded = packages_after("import graph")
    assert loaded & HEAVY == set()


def test_a_name_of_the_package_loads_what_it_needs_and_no_more():
    _, loaded = packages_after("import graph as ag; ag.find_paths; ag.view")
    assert "networkx" in loaded
    assert loaded & {"pyvis", "scipy", "pydantic", "rich", "jinja2"} == set()


@pytest.mark.parametrize(
    "question",
    [["show", "fsa"], ["show", "us", "fsa"], ["paths", "us", "fsa"], ["claims", "--about", "us"]],
    ids=" ".join,
)
def test_a_question_on_the_command_line_loads_neither_pyvis_nor_scipy(data, question):
    printed, loaded = packages_after(RUN, *question, "--data", data)
    assert any("us" in line.lower() or "united states" in line.lower() for line in printed)
    assert loaded & {"pyvis", "IPython", "scipy", "jinja2"} == set()


def test_a_question_loads_no_other_question(data):
    tell = "import sys; print(*(name for name in sys.modules if name.startswith('graph.analysis')))"
    printed, _ = packages_after(f"{RUN}\n{tell}", "show", "fsa", "--data", data)
    loaded = {name.split(".")[2] for name in printed[-1].split() if name.count(".") > 1}
    assert "description" in loaded
    assert loaded & {"centrality", "paths", "balance", "camps", "agreement", "tensions"} == set()


def test_a_second_build_loads_only_what_it_needs(data, tmp_path, monkeypatch):
    monkeypatch.setenv("ACTOR_GRAPH_CACHE", str(tmp_path / "kept"))
    build = ("build", data, "-o", tmp_path / "page.html")
    packages_after(RUN, *build)
    _, loaded = packages_after(RUN, *build)
    assert loaded & {"IPython", "numpy", "scipy"} == set()


def test_every_public_name_is_there():
    code = "import graph; print([name for name in graph.__all__ if not hasattr(graph, name)])"
    printed, _ = packages_after(code)
    assert printed == ["[]"]
