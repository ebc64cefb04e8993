"""Files and functions stay short, or say why they do not."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 350
LONGEST_FUNCTION = 50
LONGEST_SCRIPT = 249

LONG_FILES = {
    "graph/files/schema.py": "every field of the YAML with its description, in one list",
    "graph/model/vocabulary.py": "the vocabulary and the verb forms that its sentences need",
    "graph/page/records.py": "every key of the page's record, from which its types are made",
}
LONG_FUNCTIONS = {
    "graph/analysis/paths/find.py find_paths": "a public function with many options, all described",
}


def list_files() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "graph").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def functions_of(text: str) -> Iterator[tuple[str, int]]:
    """Give each function with its number of lines, signature and docstring included."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_file_is_long_without_a_reason():
    long = {name for name, text in list_files() if len(text.splitlines()) > LONGEST_FILE}
    assert long == set(LONG_FILES), "Split the file, or give a reason; remove what is short now."


def test_no_function_is_long_without_a_reason():
    long = {
        f"{file} {name}"
        for file, text in list_files()
        for name, lines in functions_of(text)
        if lines > LONGEST_FUNCTION
    }
    assert long == set(LONG_FUNCTIONS), "Split it, or give a reason; remove what is short now."


def test_every_reason_has_a_text():
    assert all(len(why.split()) > 3 for why in [*LONG_FILES.values(), *LONG_FUNCTIONS.values()])


def test_no_script_of_the_page_is_long():
    source = ROOT / "frontend" / "src"
    long = [
        path.relative_to(source).as_posix()
        for path in sorted(source.rglob("*.js"))
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_SCRIPT
    ]
    assert long == []


def test_the_lines_of_a_function_are_counted_from_its_name_to_its_end():
    text = "@cache\ndef one():\n    pass\n\n\nasync def two(\n    a,\n):\n    return a\n"
    assert dict(functions_of(text)) == {"one": 2, "two": 4}
