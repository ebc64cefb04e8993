"""The page's pure scripts in a blank page, so that tests can put questions to them."""

from __future__ import annotations

from importlib import resources

from graph.page import assets

FOLDER = "js/pure"


def list_scripts() -> list[str]:
    """List the pure scripts that there are: the namespace first, the others in any order."""
    folder = resources.files("graph.page").joinpath("static").joinpath(FOLDER)
    names = {file.name.removesuffix(".js") for file in folder.iterdir()}
    return ["namespace", *sorted(names - {"namespace"}, reverse=True)]


def open_blank_page(page, folder):
    """Open an empty page from a file and load the pure scripts into it."""
    blank = folder / "blank.html"
    blank.write_text("<!doctype html><title>blank</title>", encoding="utf-8")
    page.goto(blank.as_uri())
    for name in list_scripts():
        page.add_script_tag(content=assets.read_static(f"{FOLDER}/{name}.js"))
    return page
