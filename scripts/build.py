"""Set everything up, then build the page: `python3 scripts/build.py`.

What is given beyond the options below is handed on to `actor-graph build`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import webbrowser
from pathlib import Path

from setup_env import ROOT, ensure_environment, run_script


def main(arguments: list[str]) -> int:
    """Build the page, show it, and return the exit code of `actor-graph build`."""
    options, others = _parser().parse_known_args(arguments)
    python = ensure_environment("build")
    # -P: a folder named `graph` in the working folder is not ours.
    command = [str(python), "-P", "-m", "graph", "build", _as_typed(options.path)]
    command += ["--output", _as_typed(options.output), *others]
    code = subprocess.run(command, check=False).returncode
    if code == 0 and not options.no_open and has_screen():
        show(options.output.absolute())
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Set everything up, then build the page and open it in the browser.",
        epilog="Further options go to `actor-graph build`, written --name=value.",
        allow_abbrev=False,
    )
    parser.add_argument("path", nargs="?", type=Path, default=ROOT / "data")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "out" / "actors.html")
    parser.add_argument("--no-open", action="store_true", help="don't open the page")
    return parser


def _as_typed(path: Path) -> str:
    """Return a path as it would be typed in the working folder, so that messages name it so."""
    if not path.is_absolute():
        return str(path)
    try:
        return os.path.relpath(path)
    except (OSError, ValueError):  # another drive, or a working folder that is gone
        return str(path)


def show(page: Path) -> None:
    """Open a page in the default browser, or say that it is to be opened by hand."""
    if not webbrowser.open(page.as_uri()):
        print("No browser could be started: open the page by hand.")


def has_screen() -> bool:
    """Say whether a browser could show anything here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    run_script(main)
