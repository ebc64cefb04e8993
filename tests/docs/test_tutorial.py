"""docs/tutorial.ipynb runs from its first cell to its last, and prints what it shows."""

import copy
import os
import sys
from pathlib import Path

import nbformat
import pytest
from documents import ROOT
from nbclient import NotebookClient

NOTEBOOK = ROOT / "docs" / "tutorial.ipynb"


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """The notebook, executed in an empty folder; `RENEW_DOCS=1` writes down what it prints."""
    folder = tmp_path_factory.mktemp("notebook")
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    programs = str(Path(sys.executable).parent)
    environment = {
        **os.environ,
        "PATH": programs + os.pathsep + os.environ["PATH"],
        "IPYTHONDIR": str(folder / "ipython"),
        "JUPYTER_PLATFORM_DIRS": "1",
    }
    client = NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}}
    )
    client.execute(env=environment, cwd=str(folder))
    if os.environ.get("RENEW_DOCS"):
        renew(copy.deepcopy(notebook))
    return notebook, folder


def renew(notebook):
    for cell in code_cells(notebook):
        cell.execution_count = None
        cell.metadata = {}
        text = printed(cell)
        cell.outputs = [nbformat.v4.new_output("stream", name="stdout", text=text)] if text else []
    nbformat.write(notebook, NOTEBOOK)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def printed(cell):
    """What a cell prints and returns as text; pages are not kept in the file."""
    texts = [output.get("text") or output.data["text/plain"] for output in cell.outputs]
    return "\n".join(text.replace("\r\n", "\n").strip("\n") for text in texts)


def test_each_cell_prints_what_is_shown(played):
    shown = nbformat.read(NOTEBOOK, as_version=4)
    for then, now in zip(code_cells(shown), code_cells(played[0]), strict=True):
        assert printed(now) == printed(then), now.source


def test_the_page_is_displayed(played):
    (output,) = [
        output
        for cell in code_cells(played[0])
        for output in cell.outputs
        if "text/html" in output.get("data", {})
    ]
    assert output.data["text/html"].startswith("<iframe ")


def test_what_is_withheld_is_in_no_file_that_is_published(played):
    files = [path for path in (played[1] / "river" / "public").rglob("*") if path.is_file()]
    assert any(path.suffix == ".html" for path in files)
    for path in files:
        assert b"2025-02-11" not in path.read_bytes(), path
        assert b"Defence Ministry" not in path.read_bytes(), path


def test_the_file_contains_no_page_and_no_path_of_a_machine():
    text = NOTEBOOK.read_text(encoding="utf-8")
    assert "<iframe" not in text
    assert str(ROOT) not in text
    assert len(text) < 60_000
