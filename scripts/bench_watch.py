"""Measure the time from an edit until the open page shows it: `python3 scripts/bench_watch.py`.

The article's project is copied, served by `actor-graph watch` and opened in Chromium. Every figure
is the median of several edits on this machine, compared with a whole build as a process in the
same run; no figure is a limit.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import measure, print_time
from chromium import find_chromium
from setup_env import ROOT, ensure_environment, run_script, venv_program

RUNS = 7
SHOWN = """
(title) => new Promise((done) => {
  const look = () => {
    const frame = document.querySelector("iframe:not(.is-coming)");
    if (frame?.contentDocument?.title === title) done();
    else requestAnimationFrame(look);
  };
  look();
})
"""


def main(arguments: list[str]) -> int:
    """Print the benchmark and return 0."""
    parser = argparse.ArgumentParser(description="Measure the time until an edit is shown.")
    parser.add_argument("--runs", type=int, default=RUNS, help="edits, and builds")
    runs = parser.parse_args(arguments).runs
    python = str(ensure_environment("test"))
    if Path(sys.prefix) != venv_program("python").parent.parent:
        os.execv(python, [python, __file__, *arguments])
    with tempfile.TemporaryDirectory() as folder:
        data = copy_project(Path(folder))
        with watching(python, data.parent) as url:
            shown = statistics.median(time_edits(url, data / "actors.yaml", runs))
        page = str(Path(folder) / "actors.html")
        build = measure([python, "-P", "-m", "graph", "build", str(data), "-o", page], runs)
    print_time("build as a process", build)
    print_time("from save to shown", shown, build, "of the build")
    return 0


def copy_project(folder: Path) -> Path:
    """Copy the project's data and cards; return the data folder."""
    for name in ("data", "seeds"):
        shutil.copytree(ROOT / name, folder / name)
    return folder / "data"


@contextmanager
def watching(python: str, folder: Path) -> Iterator[str]:
    """Run `actor-graph watch` in a folder, and yield its address."""
    command = [python, "-P", "-u", "-m", "graph", "watch", "--no-open"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as process:
        found = re.search(r"http://\S+", process.stdout.readline() if process.stdout else "")
        try:
            yield found[0] if found else ""
        finally:
            process.kill()


def time_edits(url: str, file: Path, runs: int) -> Iterator[float]:
    """Change the title repeatedly; yield the seconds until the page shows it."""
    from playwright.sync_api import sync_playwright

    text = file.read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=options)
        page = browser.new_page()
        page.goto(url)
        page.locator("iframe:not(.is-coming)").wait_for()
        for number in range(runs):
            title = f"Edit {number}"
            before = time.perf_counter()
            file.write_text(re.sub("(?m)^title: .*", f"title: {title}", text), encoding="utf-8")
            page.evaluate(SHOWN, title)
            yield time.perf_counter() - before
        browser.close()


if __name__ == "__main__":
    run_script(main)
