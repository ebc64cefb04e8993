"""The modules of the page's core in a blank page, so that tests can put questions to them."""

from __future__ import annotations

from bundles import build_open


def open_blank_page(page, folder):
    """Open an empty page from a file and load the core into it."""
    blank = folder / "blank.html"
    blank.write_text("<!doctype html><title>blank</title>", encoding="utf-8")
    page.goto(blank.as_uri())
    page.add_script_tag(content=build_open()["core.js"])
    return page
