"""Measure the page in a real Chromium, compared with pyvis's page: `scripts/bench_page.py`.

The graphs are made up, and the same in every run: three relations an actor, some dated. Each page
is opened again for each run, from a file and offline; every figure is the median on this machine,
and no figure is a limit. Our page is usable when it says that it is ready; pyvis's, when its layout
has stabilized. Network requests of pyvis's page are blocked.
"""

from __future__ import annotations

import argparse
import importlib
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chromium import NoChromiumError, find_chromium
from front_end import ensure_frontend
from setup_env import ROOT, ensure_environment

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from graph.model.vocabulary import Mode

SIZES, RUNS, RELATIONS = (50, 300, 1_000), 3, 3
TYPES = ("backs", "fights", "opposes", "allied-with", "part-of", "linked-to")
KINDS = ("state", "armed-group", "alliance", "person", "organisation")
MODES: tuple[Mode, ...] = ("act", "act", "label", "intent", "thesis")
INSIDE = "--inside"
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run")
PATIENCE = 180_000
"""Milliseconds after which a page counts as failed."""

NOTE_DRAWN = """
const { stroke } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.stroke = function () {
  CanvasRenderingContext2D.prototype.stroke = stroke;
  requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.now(); }));
  stroke.call(this);
};
"""
LABELS = {
    "first frame": "first frame",
    "usable": "usable",
    "redraw": "one redraw while panning",
    "scope": "a scope, until the picture is redrawn",
    "path": "paths found and listed",
}
WAIT = """(patience) => new Promise((done) => {
  const look = () => {
    if (window.usable && window.drawn) done(true);
    else if (performance.now() > patience) done(false);
    else setTimeout(look, 10);
  };
  look();
})"""
NOTE_READY = """
new MutationObserver(() => {
  if (document.body?.dataset.ready) window.usable ??= performance.now();
}).observe(document, { attributes: true, childList: true, subtree: true });
"""
NOTE_RESTED = """
let drawn;
Object.defineProperty(window, "network", {
  get: () => drawn,
  set: (made) => {
    drawn = made;
    made.once("stabilizationIterationsDone", () => { window.usable = performance.now(); });
  },
});
"""
REDRAW = """(name) => {
  const drawn = name === "pyvis" ? network : ag.inside.network;
  const context = drawn.canvas.getContext();
  return times(20, (turn) => {
    drawn.body.view.translation.x += turn % 2 ? 3 : -3;
    drawn.redraw();
    context.getImageData(0, 0, 1, 1); // until then, nothing need have been painted
  });
}"""
MEASURE = """
window.times = (runs, work) => {
  const taken = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const before = performance.now();
    work(turn);
    taken.push(performance.now() - before);
  }
  return taken.sort((a, b) => a - b)[Math.floor(runs / 2)];
};
"""
SCOPE = """() => {
  const scopes = [
    { types: ["backs"] }, {}, { as_of: "2015" }, { modes: ["act"] }, { signs: ["negative"] }, {},
  ];
  return times(12, (turn) => {
    ag.state.set({ scope: ag.scope.make(scopes[turn % scopes.length]) });
    ag.inside.network.redraw();
  });
}"""
PATH = """() => times(9, (turn) => {
  ag.state.set({ from: ag.data.ids[turn], to: ag.data.ids.at(-1 - turn) });
})"""


def main(arguments: list[str]) -> int:
    """Print the benchmark, in the project's own environment, and return its exit code."""
    parser = argparse.ArgumentParser(description="Measure the page.")
    parser.add_argument("--runs", type=int, default=RUNS, help="times that each page is opened")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=SIZES, metavar="N", help="how many actors"
    )
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if not given.inside:
        ensure_frontend()
        python = str(ensure_environment("test"))
        command = [python, str(Path(__file__).resolve()), INSIDE, *arguments]
        return subprocess.run(command, check=False).returncode
    try:
        chrome = find_chromium()
    except NoChromiumError as error:
        print(error, file=sys.stderr)
        return 1
    bench(chrome, given.sizes, given.runs)
    return 0


def bench(chrome: Path, sizes: list[int], runs: int) -> None:
    """Open both pages for graphs of each size, and print their times."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chrome, args=list(FLAGS))
        for size in sizes:
            graph = make_graph(size)
            print(f"{size:,} actors, {graph.number_of_edges():,} relations", flush=True)
            pages = {"ours": write_page(graph, folder), "pyvis": write_pyvis(graph, folder)}
            found = {name: measure(browser, name, path, runs) for name, path in pages.items()}
            report(found["ours"], found["pyvis"])
        browser.close()


def measure(browser: Browser, name: str, path: Path, runs: int) -> dict[str, float]:
    """Open a page several times; return the medians in milliseconds, and its size in MB.

    A page that fails has only its size.
    """
    taken: list[dict[str, float]] = []
    for _ in range(runs):
        taken.append(_measure_once(browser, name, path))
        if not taken[-1]:
            break
    known = {what: statistics.median(each[what] for each in taken) for what in taken[-1]}
    return {**known, "size": path.stat().st_size / 1e6}


def _measure_once(browser: Browser, name: str, path: Path) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE)
    context.route("http*://**", lambda route: route.abort())
    page = context.new_page()
    page.add_init_script(MEASURE + NOTE_DRAWN + (NOTE_RESTED if name == "pyvis" else NOTE_READY))
    page.goto(path.as_uri(), wait_until="commit")
    found: dict[str, float] = {}
    if page.evaluate(WAIT, PATIENCE):
        found = page.evaluate('({ "first frame": window.drawn, usable: window.usable })')
        found["redraw"] = page.evaluate(REDRAW, name)
        if name == "ours":
            found |= {"scope": page.evaluate(SCOPE), "path": page.evaluate(PATH)}
    context.close()
    return found


def report(ours: dict[str, float], pyvis: dict[str, float]) -> None:
    """Print the figures of our page, compared with those of pyvis's page if it has them."""
    for what, label in LABELS.items():
        compared = ""
        if what in pyvis:
            compared = f"  pyvis {pyvis[what]:9,.0f} ms  {pyvis[what] / ours[what]:6.1f} times"
        elif what == "usable":
            least = PATIENCE / ours[what]
            compared = f"  pyvis > {PATIENCE:7,} ms  {least:6.1f} times at least"
        print(f"  {label:34}{ours[what]:9,.1f} ms{compared}")
    size, other = ours["size"], pyvis["size"]
    print(f"  {'size of the file':34}{size:9,.2f} MB  pyvis {other:9,.2f} MB", flush=True)


def make_graph(size: int) -> Any:
    """Make up a graph with three relations per actor; every third has a start, some an end."""
    from graph.model.dates import PartialDate
    from graph.model.graph import build_graph
    from graph.model.records import Actor, Claim, Dataset, Source
    from graph.model.vocabulary import builtin_vocabulary

    drawn = random.Random(1)
    ids = [f"a{number:04}" for number in range(size)]
    actors = {id: Actor(id, f"Actor number {at}", drawn.choice(KINDS)) for at, id in enumerate(ids)}
    said = PartialDate(2024, 12, 3)
    claims: list[Claim] = []
    known = set()
    while len(claims) < RELATIONS * size:
        first, second = sorted(drawn.sample(ids, 2))
        type = drawn.choice(TYPES)
        if (first, second) in known:
            continue
        known.add((first, second))
        start = PartialDate(drawn.randrange(1990, 2020)) if drawn.random() < 0.33 else None
        end = PartialDate(start.year + 4) if start and drawn.random() < 0.3 else None
        claims.append(
            Claim(
                first,
                type,
                second,
                "s",
                "p1",
                by=("A. Bell",),
                voice="Daily",
                mode=drawn.choice(MODES),
                said=said,
                start=start,
                end=end,
            )
        )
    source = Source("s", "Made up", author="A. Bell", publisher="Daily", published=said)
    return build_graph(Dataset(builtin_vocabulary(), {"s": source}, actors, tuple(claims)))


def write_page(graph: Any, folder: str) -> Path:
    """Write the page of a graph, as `build` does, but with its modules accessible for measuring."""
    sys.path.append(str(ROOT / "tests"))
    from graph.page.payload import build_payload
    from graph.page.picture import draw_graph
    from graph.page.render import render_page

    path = Path(folder) / "ours.html"
    page = render_page(build_payload(graph, draw_graph(graph)))
    path.write_text(importlib.import_module("bundles").open_modules(page), encoding="utf-8")
    return path


def write_pyvis(graph: Any, folder: str) -> Path:
    """Write the page that pyvis makes of the same actors and relations by default."""
    from pyvis.network import Network

    from graph.model.graph_data import read_graph

    network, data = Network(directed=True, cdn_resources="in_line"), read_graph(graph)
    for id in graph:
        network.add_node(id, label=data.actors[id].name)
    for relation in data.select().supported:
        network.add_edge(relation.from_actor, relation.to_actor, title=relation.type)
    path = Path(folder) / "pyvis.html"
    path.write_text(network.generate_html(), encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
