"""Set everything up, then check everything: `python3 scripts/test.py`.

Lint, format, types and layers, of the package and of the page's source, and all tests, those of the
page in a real Chromium among them. Further arguments go to pytest. `--coverage` also measures the
package's branches, and fails below the floor in pyproject.toml. `--oldest` runs the tests, and no
other check of Python, with the oldest dependencies that pyproject.toml allows.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from chromium import DEBIAN, NoChromiumError, find_chromium
from debian import install_packages, may_install
from front_end import FRONTEND, ensure_frontend, list_steps
from java import NoJavaError, ensure_java
from readers import ensure_readers
from setup_env import ROOT, SetupError, ensure_environment, run_script, venv_program

SKIPPED = {
    "browser": "PAGE TESTS SKIPPED (--no-browser): this run did not test the page.",
    "readers": "EXPORT TESTS SKIPPED (--no-readers): no other program has read our files.",
    "spark": "SPARK TESTS SKIPPED (--no-spark): big tables were tested on DuckDB only.",
}


class Step(NamedTuple):
    """A check: its name, its command, and the folder that it is run in."""

    name: str
    command: list[str]
    folder: Path


class Outcome(NamedTuple):
    """How a check went; what it printed, unless that was shown at once."""

    passed: bool
    printed: str
    seconds: float


def main(arguments: list[str]) -> int:
    """Run every check, however many fail, and return 0 where all passed."""
    options, others = _parser().parse_known_args(arguments)
    settings = dict(os.environ)
    # Without it, each command that a test starts would compile the package again.
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    if not options.no_browser:
        settings["CHROME"] = str(_chromium())
    if not options.no_spark:
        _java()
    skipped = [name for name in SKIPPED if getattr(options, f"no_{name}")]
    python = _set_up("oldest" if options.oldest else "test", with_readers=not options.no_readers)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        measured = ["--cov", "--cov-report=term:skip-covered"] if options.coverage else []
        checks = [] if options.oldest else _steps(python)
        checks += [Step(name, command, FRONTEND) for name, command in list_steps().items()]
        tests = Step("pytest", _pytest(python, report, skipped, [*measured, *others]), ROOT)
        failed = _run_checks(checks, settings) + _run_tests(tests, settings)
        counts = _counts(report)
    _print_summary([step.name for step in (*checks, tests)], failed, counts, skipped)
    return 1 if failed else 0


def _set_up(level: str, with_readers: bool) -> Path:
    """Install all that is missing, each beside the others; return the environment's Python."""
    others: list[Callable[[], None]] = [ensure_frontend]
    if with_readers:
        others.append(ensure_readers)
    with ThreadPoolExecutor() as pool:
        started = [pool.submit(each) for each in others]
        python = ensure_environment(level)
    for each in started:
        each.result()
    return python


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Set everything up, then check everything.",
        epilog="Further arguments go to pytest.",
        allow_abbrev=False,
    )
    parser.add_argument("--no-browser", action="store_true", help="skip the page's tests")
    parser.add_argument(
        "--no-readers", action="store_true", help="skip export tests with other programs"
    )
    parser.add_argument("--no-spark", action="store_true", help="skip tests on Apache Spark")
    parser.add_argument("--coverage", action="store_true", help="measure the package's branches")
    parser.add_argument("--oldest", action="store_true", help="use the oldest dependencies")
    return parser


def _chromium() -> Path:
    """Return a Chromium, installed if necessary; raise SetupError where that is impossible."""
    try:
        return find_chromium()
    except NoChromiumError as error:
        if os.environ.get("CHROME") or not may_install():
            raise SetupError(str(error)) from error
    print("No Chromium found: installing Debian's.", flush=True)
    install_packages(DEBIAN)
    try:
        return find_chromium()
    except NoChromiumError as error:
        raise SetupError(str(error)) from error


def _java() -> None:
    """Install Java if necessary; raise SetupError where that is impossible."""
    try:
        ensure_java()
    except NoJavaError as error:
        raise SetupError(str(error)) from error


def _steps(python: Path) -> list[Step]:
    """Return the checks of Python that come before the tests."""
    module = [str(python), "-m"]
    return [
        Step("ruff check", [*module, "ruff", "check", "."], ROOT),
        Step("ruff format", [*module, "ruff", "format", "--check", "."], ROOT),
        Step("mypy", [*module, "mypy", "--strict", "graph", "scripts"], ROOT),
        Step("lint-imports", [str(venv_program("lint-imports"))], ROOT),
    ]


def _pytest(python: Path, report: Path, skipped: list[str], others: list[str]) -> list[str]:
    chosen = ["-m", " and ".join(f"not {name}" for name in skipped)] if skipped else []
    spread = ["--numprocesses=auto", "--dist=worksteal"]  # one worker for each processor
    return [str(python), "-m", "pytest", *spread, *chosen, f"--junit-xml={report}", *others]


def _run_checks(steps: list[Step], settings: dict[str, str]) -> list[str]:
    """Run checks beside each other, and print each in its turn; return which failed."""
    failed = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = pool.map(lambda step: _run(step, settings, is_shown_at_once=False), steps)
        for step, outcome in zip(steps, outcomes, strict=True):
            _print_title(step)
            failed += _report(step, outcome)
    return failed


def _run_tests(step: Step, settings: dict[str, str]) -> list[str]:
    """Run the tests, and show how they go on; return what failed."""
    _print_title(step)
    return _report(step, _run(step, settings, is_shown_at_once=True))


def _run(step: Step, settings: dict[str, str], is_shown_at_once: bool) -> Outcome:
    began = time.monotonic()
    pipe = None if is_shown_at_once else subprocess.PIPE
    try:
        done = subprocess.run(
            step.command,
            cwd=step.folder,
            env=settings,
            stdout=pipe,
            stderr=pipe and subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        code, printed = done.returncode, done.stdout or ""
    except OSError as error:
        code, printed = 1, f"Could not start it: {error}\n"
    return Outcome(code == 0, printed, time.monotonic() - began)


def _print_title(step: Step) -> None:
    print(f"\n== {step.name} ==", flush=True)


def _report(step: Step, outcome: Outcome) -> list[str]:
    """Print what a check printed and how long it took; return its name if it failed."""
    print(outcome.printed, end="")
    print(f"({step.name}: {outcome.seconds:.0f} s)", flush=True)
    return [] if outcome.passed else [step.name]


def _counts(report: Path) -> dict[str, int]:
    """Return how many tests passed, failed and were skipped, from pytest's report."""
    try:
        suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    except (OSError, ElementTree.ParseError):
        return {"passed": 0, "failed": 1, "skipped": 0}
    total = {
        key: sum(int(suite.get(key, "0")) for suite in suites)
        for key in ("tests", "failures", "errors", "skipped")
    }
    failed = total["failures"] + total["errors"]
    passed = total["tests"] - failed - total["skipped"]
    return {"passed": passed, "failed": failed, "skipped": total["skipped"]}


def _print_summary(
    names: list[str], failed: list[str], counts: dict[str, int], skipped: list[str]
) -> None:
    print("\n== all checks ==")
    for name in names:
        print(f"{name:14} {'FAILED' if name in failed else 'ok'}")
    for name in skipped:
        print(f"\n{SKIPPED[name]}\n")
    print("tests: " + ", ".join(f"{count} {name}" for name, count in counts.items()), flush=True)


if __name__ == "__main__":
    run_script(main)
