"""Measure the time of the main steps, as ratios within one run: `python3 scripts/bench.py`.

Every figure is the median of several runs on this machine; no figure is a limit.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from setup_env import ROOT, ensure_environment

RUNS = 7


def main(arguments: list[str]) -> int:
    """Print the benchmarks and return 0."""
    parser = argparse.ArgumentParser(description="Measure the time of the main steps.")
    parser.add_argument("--runs", type=int, default=RUNS, help="runs of each step")
    runs = parser.parse_args(arguments).runs
    python = str(ensure_environment("build"))
    compare_imports(python, runs)
    compare_build(python, runs)
    compare_sizes(python, runs)
    return 0


def compare_imports(python: str, runs: int) -> None:
    """Print the time of `import graph` compared with `import networkx`."""
    bare = measure([python, "-c", "pass"], runs)
    networkx = measure([python, "-c", "import networkx"], runs)
    graph = measure([python, "-P", "-c", "import graph"], runs)
    loaded = measure([python, "-P", "-c", "import graph; graph.load, graph.view"], runs)
    print_time("import networkx", networkx - bare)
    print_time("import graph", graph - bare, networkx - bare, "of import networkx")
    print_time(
        "import graph, with load and view", loaded - bare, networkx - bare, "of import networkx"
    )


def compare_build(python: str, runs: int) -> None:
    """Print the time of a whole build, and the share of imports."""
    imports = "import graph.api, graph.page.picture, graph.page.payload, graph.page.render"
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "actors.html"
        command = [python, "-P", "-m", "graph", "build", str(ROOT / "data"), "-o", str(page)]
        whole = measure(command, runs)
        size = page.stat().st_size
    share = measure([python, "-P", "-c", imports], runs)
    show = measure([python, "-P", "-m", "graph", "show", "us", "--data", str(ROOT / "data")], runs)
    print_time(f"build as a process ({size / 1e6:.2f} MB page)", whole)
    print_time("imports alone", share, whole, "of the build")
    print_time("show as a process", show, whole, "of the build")


def compare_sizes(python: str, runs: int) -> None:
    """Print how reading and checking scale from 1,000 to 10,000 claims."""
    with tempfile.TemporaryDirectory() as folder:
        files = {size: write_project(Path(folder), size) for size in (1_000, 10_000)}
        for verb, step in (("read", "graph.load"), ("check", "graph.check")):
            times = {
                size: measure([python, "-P", "-c", f"import graph; {step}({str(path)!r})"], runs)
                for size, path in files.items()
            }
            small, large = times[1_000], times[10_000]
            print_time(f"{verb} 10,000 claims", large, small, "of the time for 1,000")


def write_project(folder: Path, claims: int) -> Path:
    """Write a made-up project with so many claims among a tenth as many actors."""
    actors = max(claims // 10, 2)
    lines = ["sources:", "  s: {title: Made up, published: 2024-01-01, paragraphs: {p1: {}}}"]
    lines += ["actors:", *(f"  a{n}: {{name: Actor {n}, kind: state}}" for n in range(actors))]
    lines += ["claims:", "  s:", "    p1:"]
    for number in range(claims):
        first, step = number % actors, 1 + number // actors
        kind = ("backs", "opposes", "fights")[number % 3]
        lines.append(f"      - a{first} {kind} a{(first + step) % actors}: {{mode: label}}")
    path = folder / f"made-{claims}.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def measure(command: list[str], runs: int) -> float:
    """Return the median time of a process in seconds, after one run to warm up."""
    _run(command)
    return statistics.median(_timed(lambda: _run(command)) for _ in range(runs))


def _timed(step: Callable[[], None]) -> float:
    before = time.perf_counter()
    step()
    return time.perf_counter() - before


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def print_time(what: str, seconds: float, other: float | None = None, words: str = "") -> None:
    """Print one time and, if there is another to compare it with, their ratio."""
    ratio = f"  {seconds / other:6.2f} {words}" if other else ""
    print(f"{what:42}{seconds * 1000:8.0f} ms{ratio}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
