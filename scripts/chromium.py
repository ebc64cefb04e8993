"""Find a Chromium for the tests of the page, or install Debian's where that is allowed."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
    "brave-browser",
)
MAC = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
# The fonts show names in Arabic, Hebrew and Chinese letters.
DEBIAN = ("chromium", "fonts-dejavu-core", "fonts-wqy-microhei")
MISSING = (
    "The tests of the page need Chromium or Chrome: install one (on Debian: apt-get install "
    f"{' '.join(DEBIAN)}), or set the environment variable CHROME to yours, or skip these "
    "tests with --no-browser."
)


class NoChromiumError(Exception):
    """No Chromium was found; the message says what to do."""


def find_chromium() -> Path:
    """Return the Chromium to test with; raise NoChromiumError where there is none."""
    named = os.environ.get("CHROME")
    if named:
        found = shutil.which(named)
        if found is None:
            raise NoChromiumError(f"CHROME is set to '{named}', but there is no such program.")
        return Path(found)
    on_path = [Path(each) for each in map(shutil.which, NAMES) if each]
    for place in (*on_path, *_usual_places()):
        if place.is_file():
            return place
    raise NoChromiumError(MISSING)


def _usual_places() -> list[Path]:
    if sys.platform == "darwin":
        folders = (Path("/Applications"), Path.home() / "Applications")
        return [folder / name for folder in folders for name in MAC]
    if sys.platform == "win32":
        variables = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        roots = [Path(os.environ[each]) for each in variables if os.environ.get(each)]
        return [root / name for root in roots for name in WINDOWS]
    return []
