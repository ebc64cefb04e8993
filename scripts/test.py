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
from pathlib import Path
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


def main(arguments: list[str]) -> int:
    """Run every check, however many fail, and return 0 where all passed."""
    options, others = _parser().parse_known_args(arguments)
    settings = dict(os.environ)
    if not options.no_browser:
        settings["CHROME"] = str(_chromium())
    if not options.no_readers:
        ensure_readers()
    if not options.no_spark:
        _java()
    ensure_frontend()
    skipped = [name for name in SKIPPED if getattr(options, f"no_{name}")]
    python = ensure_environment("oldest" if options.oldest else "test")
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        measured = ["--cov", "--cov-report=term:skip-covered"] if options.coverage else []
        checks = {} if options.oldest else _steps(python)
        checks["pytest"] = _pytest(python, report, skipped, [*measured, *others])
        steps = [(name, command, ROOT) for name, command in checks.items()]
        steps[-1:-1] = [(name, command, FRONTEND) for name, command in list_steps().items()]
        failed = [step[0] for step in steps if not _passes(*step, settings)]
        counts = _counts(report)
    _print_summary([name for name, _, _ in steps], failed, counts, skipped)
    return 1 if failed else 0


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


def _steps(python: Path) -> dict[str, list[str]]:
    """Return the checks that come before the tests, each as name and command."""
    module = [str(python), "-m"]
    return {
        "ruff check": [*module, "ruff", "check", "."],
        "ruff format": [*module, "ruff", "format", "--check", "."],
        "mypy": [*module, "mypy", "--strict", "graph", "scripts"],
        "lint-imports": [str(venv_program("lint-imports"))],
    }


def _pytest(python: Path, report: Path, skipped: list[str], others: list[str]) -> list[str]:
    chosen = ["-m", " and ".join(f"not {name}" for name in skipped)] if skipped else []
    spread = ["--numprocesses=auto", "--dist=worksteal"]  # one worker for each processor
    return [str(python), "-m", "pytest", *spread, *chosen, f"--junit-xml={report}", *others]


def _passes(name: str, command: list[str], folder: Path, settings: dict[str, str]) -> bool:
    print(f"\n== {name} ==", flush=True)
    began = time.monotonic()
    try:
        code = subprocess.run(command, cwd=folder, env=settings, check=False).returncode
    except OSError as error:
        print(f"Could not start it: {error}", flush=True)
        code = 1
    print(f"({name}: {time.monotonic() - began:.0f} s)", flush=True)
    return code == 0


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
