"""What the list of floors can't say: the package's root is never imported from inside."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "graph"
FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_a_module_imports_its_neighbours_by_relative_name(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    assert [name for node in ast.walk(tree) for name in absolute(node)] == []


def absolute(node):
    """Give the imports of a node that name the package from outside."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and node.level == 0:
        names = [node.module]
    else:
        names = []
    return [name for name in names if name.split(".")[0] == "graph"]


@pytest.mark.parametrize("line", ["import graph", "import graph.model as m", "from graph import x"])
def test_the_check_sees_an_absolute_import(line):
    assert absolute(ast.parse(line).body[0])
