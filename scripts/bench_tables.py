"""Measure what questions to big tables cost, and how much of it is the engine's own work.

`python3 scripts/bench_tables.py --claims 100000 --claims 1000000`: each step runs in a process of
its own, on claims that are made up and the same in every run. Prints seconds, claims a second, the
peak of memory, how the time grows with the claims (the exponent: 1 is linear), and the ratio to
SQL written by hand for the bare engine. No figure is a limit. `--engine spark` asks Spark, at
`--master`; `--write FILE` only writes the claims.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from setup_env import ensure_environment

SIZES = (100_000, 1_000_000)
INSIDE, STEP = "--inside", "--step"
STEPS = (
    "load", "info", "activity", "degree", "reach", "path", "components", "pagerank", "triads",
    "common", "tensions", "extract",
)  # fmt: skip
BARE = ("load", "activity", "degree", "reach", "components", "pagerank", "triads")
ACTOR, OTHER = "Actor 0", "Actor 49"


def main(arguments: list[str]) -> int:
    """Print the benchmark, in the project's own environment, and return its exit code."""
    given = read_arguments(arguments)
    if given.step:
        run_step(given)
        return 0
    if not given.inside:
        python = str(ensure_environment("test"))
        command = [python, str(Path(__file__).resolve()), INSIDE, *arguments]
        return subprocess.run(command, check=False).returncode
    if given.write:
        from made_claims import write_claims

        write_claims((given.claims or SIZES)[0], given.write)
        return 0
    with tempfile.TemporaryDirectory(prefix="bench-tables-", dir=given.folder) as folder:
        compare(given, Path(folder))
    return 0


def read_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Measure questions to big tables.")
    parser.add_argument("--claims", type=int, action="append", help="how many claims; repeat it")
    parser.add_argument("--engine", choices=("duckdb", "spark"), default="duckdb")
    parser.add_argument("--master", help="the address of Spark")
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=STEPS)
    parser.add_argument("--folder", type=Path, help="where the store is written for the time")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="write the claims (CSV, Parquet)"
    )
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(STEP, help=argparse.SUPPRESS)
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def compare(given: argparse.Namespace, folder: Path) -> None:
    """Print the cost of each step at each size."""
    from made_claims import count_actors, write_claims

    before: dict[str, tuple[int, float]] = {}
    for claims in given.claims or SIZES:
        place = folder / str(claims)
        place.mkdir()
        write_claims(claims, place / "claims.parquet")
        print(f"{claims:,} claims, {count_actors(claims):,} actors, {given.engine}", flush=True)
        print(f"  {'step':12}{'seconds':>9}{'claims/s':>12}{'memory':>9}{'growth':>8}{'bare':>9}"
              f"{'ratio':>7}")  # fmt: skip
        for step in ("load", *(each for each in given.steps if each != "load")):
            engine = "duckdb" if step == "load" else given.engine
            found = measure(given, place, step, engine)
            is_compared = step in BARE and engine == "duckdb"
            bare = measure(given, place, step, "duckdb", bare=True) if is_compared else None
            if found is not None:
                print_row(step, claims, found, bare, before.get(step))
                before[step] = (claims, found["seconds"])


def measure(
    given: argparse.Namespace, place: Path, step: str, engine: str, *, bare: bool = False
) -> dict[str, float] | None:
    """Run a step in a process of its own; return its seconds and its peak of memory in bytes."""
    command = [sys.executable, str(Path(__file__).resolve()), STEP, step, "--engine", engine]
    command += ["--folder", str(place), *(["--bare"] if bare else [])]
    command += ["--master", given.master] if given.master and engine == "spark" else []
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = (done.stderr.strip() or "no reason given").splitlines()[-1]
        print(f"  {step:12} failed: {reason}", flush=True)
        return None
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def print_row(
    step: str,
    claims: int,
    found: dict[str, float],
    bare: dict[str, float] | None,
    before: tuple[int, float] | None,
) -> None:
    """Print the cost of a step."""
    seconds = found["seconds"]
    growth = ""
    if before:
        growth = f"{math.log(seconds / before[1]) / math.log(claims / before[0]):.2f}"
    ratio = f"{bare['seconds']:9.2f}{seconds / bare['seconds']:7.2f}" if bare else ""
    print(
        f"  {step:12}{seconds:9.2f}{claims / seconds:12,.0f}{found['memory'] / 1e9:6.2f} GB"
        f"{growth:>8}{ratio}",
        flush=True,
    )


def run_step(given: argparse.Namespace) -> None:
    """Run one step, and print its cost as JSON."""
    folder, store = given.folder, given.folder / "store"
    claims = folder / "claims.parquet"
    if given.bare:
        from bare_tables import BareTables

        bare = BareTables(claims, folder / "bare")
        seconds = take_time(getattr(bare, given.step))
    elif given.step == "load":
        from graph.tables.loading.load import load_files

        seconds = take_time(lambda: load_files([claims], store))
    else:
        from graph.model.scope import EVERYTHING
        from graph.tables.session import open_tables

        with open_tables(store, given.engine, given.master) as tables:
            tables.engine.rows("SELECT 1 AS ready")
            tables.resolve(EVERYTHING)
            question = find_question(given.step)
            seconds = take_time(lambda: question(tables))
            print(json.dumps({"seconds": seconds, "memory": read_peak()}))
        return
    print(json.dumps({"seconds": seconds, "memory": read_peak()}))


def take_time(step: Any) -> float:
    """Return the seconds that a step takes."""
    before = time.perf_counter()
    step()
    return time.perf_counter() - before


def find_question(question: str) -> Any:
    """Return the function that puts a question to tables."""
    from importlib import import_module

    questions = "graph.tables.questions."
    name, module, arguments = {
        "info": ("describe_store", questions + "info", ()),
        "activity": ("measure_activity", questions + "activity", ()),
        "degree": ("rank_degree", questions + "degree", ()),
        "reach": ("find_reach", questions + "reach", (ACTOR, 2)),
        "path": ("find_path", questions + "path", (ACTOR, OTHER)),
        "components": ("find_components", questions + "components", ()),
        "pagerank": ("rank_pagerank", questions + "pagerank", ()),
        "triads": ("count_triads", questions + "triads", ()),
        "common": ("find_common", questions + "common", (ACTOR, OTHER)),
        "tensions": ("count_tensions", questions + "tensions", ()),
        "extract": ("extract_surroundings", "graph.tables.extracting.dataset", (ACTOR,)),
    }[question]
    function = getattr(import_module(module), name)
    return lambda tables: function(tables, *arguments)


def read_peak() -> int:
    """Return the most memory that this process and those it started ever had, in bytes."""
    peak = {}
    parents = {}
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            text = status.read_text(encoding="utf-8")
        except OSError:
            continue
        fields = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
        number = int(fields["Pid"])
        parents[number] = int(fields["PPid"])
        peak[number] = int(fields.get("VmHWM", "0 kB").split()[0]) * 1024
    import os

    own, found = {os.getpid()}, 0
    while len(own) > found:
        found = len(own)
        own |= {number for number, parent in parents.items() if parent in own}
    return sum(peak.get(number, 0) for number in own)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
