"""The page's source: running its tools, and a bundle of it that tests can reach into."""

from __future__ import annotations

import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from graph.page import assets

FRONTEND = Path(__file__).resolve().parent.parent / "frontend"


def run_node(*arguments, **settings):
    """Run Node in the front end's folder and return what it printed; fail with what it said."""
    done = subprocess.run(
        ["node", *arguments],
        cwd=FRONTEND,
        env={**os.environ, **settings},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@cache
def build_open():
    """Bundle the source so that every module can be reached as `ag`; return the texts by file."""
    with tempfile.TemporaryDirectory() as folder:
        run_node("build.js", "--open", "--out", folder)
        return {file.name: file.read_text("utf-8") for file in Path(folder).iterdir()}


def open_modules(html):
    """Put the open bundle in place of a page's own script, if it is not there yet."""
    shipped = assets.list_scripts()[-1]
    opened = assets.Asset("page", build_open()["page.js"])
    if opened.text in html:
        return html
    assert shipped.text in html
    return html.replace(shipped.text, opened.text).replace(
        shipped.hash.strip("'"), opened.hash.strip("'")
    )
