"""One stage of the benchmark in a process of its own: `bench_stages.py STAGE FOLDER`.

Each figure is printed as a line of JSON once it is known, so that a stage which is stopped leaves
those before. Times are CPU seconds, of the page milliseconds, and memory is in MB.
"""

from __future__ import annotations

import csv
import gc
import json
import random
import resource
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from setup_env import ROOT

PAIRS = 9
"""How many pairs of actors are asked for paths; the first also fills what is kept for the next."""
LARGEST_CENSUS = 10_000
"""NetworkX counts triads up to this size; it takes minutes there."""
MEASURES = ("degree", "betweenness", "closeness", "pagerank")
NO_CLAIMS = "title: Nothing\n"


def main(arguments: list[str]) -> int:
    """Run one stage, and return 0."""
    name, folder = arguments
    STAGES[name](Path(folder))
    return 0


def note(name: str, value: float) -> None:
    """Print one figure."""
    print(json.dumps({name: value}), flush=True)


def clock(name: str, step: Callable[[], Any]) -> Any:
    """Do a step, and print what it took; return its result."""
    before = time.process_time()
    result = step()
    note(name, time.process_time() - before)
    return result


def clock_memory(name: str, step: Callable[[], Any]) -> Any:
    """Do a step, and print what it took, and the most memory of the process so far."""
    result = clock(name, step)
    note(f"memory: {name.replace(': ', ' ')}", peak())
    return result


def peak() -> float:
    """Return the most memory that this process has had."""
    return to_mb(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def to_mb(size: float) -> float:
    """Convert what the system reports as the most memory: kilobytes, on macOS bytes."""
    return size / (1e6 if sys.platform == "darwin" else 1024)


def parse(folder: Path) -> None:
    """Parse all files with the bare C parser, without garbage collection."""
    import yaml

    files = [file for each in ("data", "seeds") for file in sorted((folder / each).glob("*.yaml"))]
    texts = [file.read_text(encoding="utf-8") for file in files]
    load = partial(yaml.load, Loader=yaml.CSafeLoader)
    gc.disable()
    clock("other: parse with PyYAML's C parser", lambda: [*map(load, texts)])
    gc.enable()


def plain_networkx(folder: Path) -> None:
    """Build the graph of the same ties with NetworkX alone, and ask it the same."""
    import networkx as nx

    from graph.analysis.centrality.breadth_first import EXACT, PIVOTS

    graph = clock("other: NetworkX graph", lambda: read_ties(folder))
    plain: nx.Graph[str] = nx.Graph(graph)
    directed: nx.DiGraph[str] = nx.DiGraph(graph)
    time_pairs(folder, "other: NetworkX path", partial(find_bare_path, plain))
    clock("other: NetworkX pagerank", lambda: nx.pagerank(directed))
    if len(graph) <= LARGEST_CENSUS:
        clock("other: NetworkX triadic census", lambda: nx.triadic_census(directed))
    most = PIVOTS if len(graph) > EXACT else None
    between = partial(nx.betweenness_centrality, plain, k=most, seed=0)
    clock("other: NetworkX betweenness", between)


def find_bare_path(plain: Any, first: str, second: str) -> None:
    """Find one shortest path from both ends."""
    import networkx as nx

    try:
        nx.bidirectional_shortest_path(plain, first, second)
    except nx.NetworkXNoPath:
        return


def pyvis(folder: Path) -> None:
    """Write a page as pyvis does by default."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    network.from_nx(read_ties(folder))
    (folder / "pyvis.html").write_text(network.generate_html(), encoding="utf-8")


def steps(folder: Path) -> None:
    """Read, validate, build, draw and render; the page stays for the next stages."""
    clock("step: import", import_graph)
    from graph.files import read_project
    from graph.files.discover import find_project
    from graph.files.load import load_yaml
    from graph.model.graph import build_graph
    from graph.page.payload import build_payload
    from graph.page.picture import draw_graph
    from graph.page.render import render_page

    found = find_project(folder / "data")
    before = time.process_time()
    gc.disable()
    nodes = [load_yaml(file, file.name) for file in (*found.data_files, *found.cards)]
    gc.enable()
    parsed = time.process_time() - before
    del nodes
    note("step: read", parsed)
    before = time.process_time()
    dataset = read_project(folder / "data").require()
    note("step: validate", max(time.process_time() - before - parsed, 0))
    note("memory: step read and validate", peak())
    graph = clock_memory("step: graph", lambda: build_graph(dataset))
    layout = clock_memory("step: layout", lambda: draw_graph(graph))
    payload = clock_memory("step: record", lambda: build_payload(graph, layout))
    page = clock_memory("step: render", lambda: render_page(payload))
    note("size: page, MB", len(page.encode()) / 1e6)
    (folder / "page.html").write_text(page, encoding="utf-8")


def questions(folder: Path) -> None:
    """Ask what the command line asks, once the data are read."""
    import graph as ag
    from graph.analysis.camps import find_camps

    graph = ag.load(folder / "data")
    first, second = choose_pairs(folder)[0]
    clock("question: show", lambda: ag.describe_actor(graph, first))
    clock("question: first paths", lambda: ag.find_paths(graph, first, second))
    time_pairs(folder, "question: paths", partial(ag.find_paths, graph))
    for measure in MEASURES:
        clock(f"question: rank {measure}", partial(ag.rank_actors, graph, measure))
    clock("question: camps", lambda: find_camps(graph))
    clock("question: tensions", lambda: ag.list_tensions(graph))
    clock("question: time", lambda: ag.measure_time(graph))
    balance = clock_memory("question: balance", lambda: ag.measure_balance(graph))
    note("size: balance, width of the interval", balance.two.high - balance.two.low)


def time_pairs(folder: Path, name: str, ask: Callable[[str, str], Any]) -> None:
    """Ask for several pairs of actors, and print the median."""
    taken = []
    for first, second in choose_pairs(folder):
        before = time.process_time()
        ask(first, second)
        taken.append(time.process_time() - before)
    note(name, statistics.median(taken))


def choose_pairs(folder: Path) -> list[tuple[str, str]]:
    """Choose pairs of actors that have ties, the same in every run."""
    with (folder / "ties.csv").open(encoding="utf-8", newline="") as stream:
        tied = sorted(
            {actor for first, _, second in csv.reader(stream) for actor in (first, second)}
        )
    drawn = random.Random(1)
    return [(first, second) for first, second in (drawn.sample(tied, 2) for _ in range(PAIRS))]


def record(folder: Path) -> None:
    """Measure the page's record of claims without notes, in bytes a relation."""
    import_graph()
    from graph.files import read_project
    from graph.model.graph import build_graph
    from graph.page.payload import build_payload
    from graph.page.picture import draw_graph
    from graph.page.render import render_page

    dataset = read_project(folder / "data").require()
    bare = tuple(replace(claim, note="") for claim in dataset.claims)
    sizes = []
    for claims in (bare, ()):
        actors = dataset.actors if claims else {}
        graph = build_graph(replace(dataset, claims=claims, actors=actors))
        sizes.append(len(render_page(build_payload(graph, draw_graph(graph))).encode()))
    relations = count_relations(folder)
    note("size: record, bytes a relation", (sizes[0] - sizes[1]) / relations)


def count_relations(folder: Path) -> int:
    """Count the relations of a project."""
    return len((folder / "ties.csv").read_text(encoding="utf-8").splitlines())


def rebuild(folder: Path) -> None:
    """Build again in the same process after a change of one word."""
    api, file = import_graph(), folder / "data" / "actors.yaml"
    page, text = folder / "rebuilt.html", file.read_text(encoding="utf-8")
    api.build(folder / "data", page)
    taken = []
    try:
        for title in ("One", "Two", "Three"):
            lines = [f"title: {title}", *(x for x in text.splitlines() if x[:6] != "title:")]
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            before = time.process_time()
            api.build(folder / "data", page)
            taken.append(time.process_time() - before)
    finally:
        file.write_text(text, encoding="utf-8")
    note("build: again in the same process", statistics.median(taken))


def memory(folder: Path) -> None:
    """Measure what a loaded graph keeps beyond NetworkX's own graph, in bytes a relation."""
    api = import_graph()
    api.load(ROOT / "data")  # what is loaded once for all is no part of a graph
    own = measure_size(lambda: api.load(folder / "data"))
    plain = measure_size(lambda: read_ties(folder))
    relations = count_relations(folder)
    note("size: NetworkX graph, bytes a relation", plain / relations)
    note("size: graph beyond NetworkX's, bytes a relation", (own - plain) / relations)


def measure_size(make: Callable[[], Any]) -> int:
    """Measure the memory that a result keeps."""
    tracemalloc.start()
    made = make()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return size


def read_ties(folder: Path) -> Any:
    """Read the ties of a project into NetworkX's own graph."""
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    with (folder / "ties.csv").open(encoding="utf-8", newline="") as stream:
        for first, type, other in csv.reader(stream):
            graph.add_edge(first, other, key=type, title=type)
    return graph


def import_graph() -> Any:
    """Import all that a build uses, and return the plain functions."""
    import graph.api
    import graph.page.payload
    import graph.page.picture
    import graph.page.render

    return graph.api


def _in_browser(name: str, folder: Path) -> None:
    import bench_page

    for what, value in getattr(bench_page, name)(folder):
        note(what, value)


STAGES: dict[str, Callable[[Path], None]] = {
    "parse": parse,
    "networkx": plain_networkx,
    "pyvis": pyvis,
    "steps": steps,
    "questions": questions,
    "record": record,
    "rebuild": rebuild,
    "memory": memory,
    **{name: partial(_in_browser, name) for name in ("page", "pyvis_page", "watch")},
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
