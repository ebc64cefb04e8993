"""Measure every step on the article and on made-up networks of any size: `scripts/bench.py`.

Each figure is the median of several runs. In a run, all steps follow each other, so that they meet
the same noise: times say more of the machine than of the program, and goals are ratios within one
run where there is something to compare with. `--write` puts the tables into `docs/performance.md`.
It needs Linux or macOS, and a Chromium. All sizes take about an hour.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import NamedTuple

from bench_report import ARTICLE, DOCUMENT, Figures, renew_document, report
from bench_stages import to_mb
from front_end import ensure_frontend
from made_networks import write_project
from setup_env import ROOT, ensure_environment, run_script

SIZES, RUNS = (50, 500, 1_000, 2_000, 10_000, 50_000), 3
KEPT = "ACTOR_GRAPH_CACHE"
"""The environment variable with the folder for what builds keep."""
PATIENCE = 300
"""Seconds after which a process is stopped; what it has measured by then counts."""
ONCE = 480
"""A network whose first run takes more seconds is measured once."""
LARGEST_PYVIS_PAGE = 500
"""Pyvis's page is opened up to this size; larger ones are not usable within two minutes."""
STAGES = ("parse", "networkx", "steps", "questions", "record", "memory", "page")
STAGES_OF_ARTICLE = ("steps", "rebuild", "page", "watch")
LIBRARIES = "import click, jinja2, networkx, numpy, pydantic, yaml"


class Done(NamedTuple):
    """What a process cost in CPU seconds, and its most memory in MB; what it printed."""

    seconds: float
    peak: float
    text: str
    complete: bool


def main(arguments: list[str]) -> int:
    """Print the benchmark, and return 0."""
    parser = argparse.ArgumentParser(description="Measure every step; print which goals are met.")
    parser.add_argument("--runs", type=int, default=RUNS, help="runs of each step")
    parser.add_argument(
        "--sizes", type=int, nargs="*", default=SIZES, metavar="N", help="how many actors"
    )
    parser.add_argument("--no-article", action="store_true", help="leave the article out")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures here")
    parser.add_argument("--read", type=Path, metavar="FILE", help="report what --json wrote before")
    parser.add_argument("--write", action="store_true", help="renew docs/performance.md")
    given = parser.parse_args(arguments)
    if given.read:
        figures: Figures = json.loads(given.read.read_text(encoding="utf-8"))
    else:
        names = [*([] if given.no_article else [ARTICLE]), *map(str, given.sizes)]
        figures = measure_all(names, given.runs)
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    text = report(figures)
    print(text)
    if given.write:
        renew_document(DOCUMENT, text)
    return 0


def measure_all(names: Sequence[str], runs: int) -> Figures:
    """Measure each network, given by its number of actors or its name."""
    ensure_frontend()
    python = str(ensure_environment("test"))
    figures: dict[str, dict[str, float]] = {}
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            make_project(Path(folder), name)
            figures[name] = measure_project(python, Path(folder), name, runs)
    return figures


def make_project(folder: Path, name: str) -> None:
    """Copy the article's project, or make up one with so many actors."""
    if name == ARTICLE:
        for each in ("data", "seeds"):
            shutil.copytree(ROOT / each, folder / each)
    else:
        write_project(folder, int(name))


def measure_project(python: str, folder: Path, name: str, runs: int) -> dict[str, float]:
    """Return the median of each figure; what failed or took too long is left out."""
    taken: dict[str, list[float]] = defaultdict(list)
    for number in range(1, runs + 1):
        before = time.monotonic()
        for what, value in measure_once(python, folder, name):
            taken[what].append(value)
        seconds = time.monotonic() - before
        print(f"{name}: run {number} took {seconds:.0f} s", file=sys.stderr, flush=True)
        if seconds > ONCE:
            break
    return {what: statistics.median(values) for what, values in taken.items()}


def measure_once(python: str, folder: Path, name: str) -> Iterator[tuple[str, float]]:
    """Yield all figures of a project, each step measured once."""
    for what, done in run_processes(python, folder, name):
        if done.complete:
            yield what, done.seconds
            yield f"memory: {what.replace(': ', ' ')}", done.peak
    for stage in STAGES_OF_ARTICLE if name == ARTICLE else STAGES:
        yield from run_stage(python, stage, folder)
    if name != ARTICLE and int(name) <= LARGEST_PYVIS_PAGE:
        yield from run_stage(python, "pyvis_page", folder)


def run_processes(python: str, folder: Path, name: str) -> Iterator[tuple[str, Done]]:
    """Measure builds, two commands, and what a build is compared with, imports included."""
    data, page = str(folder / "data"), str(folder / "actors.html")
    build = [python, "-P", "-m", "graph", "build", data, "-o", page]
    shutil.rmtree(folder / "kept", ignore_errors=True)
    yield "other: import the libraries", run([python, "-c", LIBRARIES])
    for layout in (folder / "data").glob("*.layout.json"):
        layout.unlink()
    yield "build: first", run(build, folder / "kept")
    with changed_claim(folder / "data"):
        yield "build: after a change", run(build, folder / "kept")
    yield "build: again", run(build, folder / "kept")
    if name == ARTICLE:
        return
    yield "other: pyvis", run(stage_command(python, "pyvis", folder))
    ask = [python, "-P", "-m", "graph"]
    yield "command: show", run([*ask, "show", "a40", "--data", data])
    yield "command: paths", run([*ask, "paths", "a7", f"a{int(name) - 1}", "--data", data])


@contextmanager
def changed_claim(data: Path) -> Iterator[None]:
    """Change one claim of a project for a while."""
    file = sorted(data.glob("*.yaml"))[-1]
    text = file.read_text(encoding="utf-8")
    file.write_text(change_claim(text), encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(text, encoding="utf-8")


def change_claim(text: str) -> str:
    """Change the last claim without details: give it a note."""
    lines = text.splitlines()
    for at in range(len(lines) - 1, -1, -1):
        if lines[at].startswith("      - ") and ":" not in lines[at]:
            lines[at] += ": {note: Changed}"
            break
    return "\n".join(lines) + "\n"


def run_stage(python: str, stage: str, folder: Path) -> Iterator[tuple[str, float]]:
    """Yield the figures of a stage that were measured before it ended, or was stopped."""
    kept = folder / "kept" if stage in ("rebuild", "watch") else None
    for line in run(stage_command(python, stage, folder), kept).text.splitlines():
        yield from json.loads(line).items()


def stage_command(python: str, stage: str, folder: Path) -> list[str]:
    """Return the command that runs one stage."""
    return [python, str(ROOT / "scripts" / "bench_stages.py"), stage, str(folder)]


def run(command: list[str], kept: Path | None = None) -> Done:
    """Run a process, with what builds have kept or without; stop it if it takes too long."""
    environment = {**os.environ, KEPT: str(kept or "off")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # users compile the package once
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=errors, env=environment)
        timer = Timer(PATIENCE, process.kill)
        timer.start()
        _, status, used = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            end = errors.read().decode("utf-8", errors="replace")[-2000:]
            print(f"{' '.join(command)}: code {process.returncode}\n{end}", file=sys.stderr)
        out.seek(0)
        seconds = used.ru_utime + used.ru_stime
        return Done(seconds, to_mb(used.ru_maxrss), out.read(), process.returncode == 0)


if __name__ == "__main__":
    run_script(main)
