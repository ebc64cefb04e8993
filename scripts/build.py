"""Set everything up, then build the page: `python3 scripts/build.py`.

Other options are passed on to `actor-graph build`.
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
    """Return a path relative to the working folder, so that messages show it like that."""
    if not path.is_absolute():
        return str(path)
    try:
        return os.path.relpath(path)
    except (OSError, ValueError):  # another drive, or a working folder that was removed
        return str(path)


def show(page: Path) -> None:
    """Open a page in the default browser, or print that this is not possible."""
    if not webbrowser.open(page.as_uri()):
        print("Could not start a browser: open the page yourself.")


def has_screen() -> bool:
    """Return whether there is a screen to show a browser on."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    run_script(main)
