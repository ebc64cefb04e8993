"""docs/developing.md tells the rooms as they are checked, and its steps work."""

import re
import tomllib

from documents import ROOT, blocks_of, table_rows

TEXT = (ROOT / "docs" / "developing.md").read_text(encoding="utf-8")


def test_the_rooms_told_are_the_rooms_checked():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract, circles = settings["tool"]["importlinter"]["contracts"]
    checked = [sorted(re.findall(r"\w+", layer)) for layer in contract["layers"]]
    told = [sorted(re.findall(r"`(\w+)`", row[0])) for row in table_rows(TEXT, "<!-- rooms -->")]
    assert told == checked
    assert (circles["type"], circles["ancestors"]) == ("acyclic_siblings", ["graph"])


def test_every_path_told_is_there():
    paths = [
        path
        for row in table_rows(TEXT, "| Path | What lives there |")
        for path in re.findall(r"`([\w/.]+)`", row[0])
    ]
    assert "graph/" in paths
    assert all((ROOT / path).exists() for path in paths if path != "out/")


def test_every_file_told_to_be_added_to_is_there():
    rows = table_rows(TEXT, "| What | Where |")
    paths = [
        path for row in rows for path in re.findall(r"`((?:graph|frontend|docs)/[\w/.]+)`", row[1])
    ]
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_script_told_is_there():
    commands = [
        line
        for block in blocks_of(TEXT)
        if block.language == "sh"
        for line in block.text.splitlines()
    ]
    scripts = {word for line in commands for word in re.findall(r"scripts/\w+\.py", line)}
    assert {"scripts/test.py", "scripts/bench.py"} <= scripts
    assert all((ROOT / script).exists() for script in scripts)


def test_the_schemas_are_renewed_as_told(tmp_path, monkeypatch):
    (block,) = [block for block in blocks_of(TEXT) if "make_schemas" in block.text]
    (tmp_path / "graph" / "schema").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    exec(block.text, {})
    made = {
        path.name: path.read_text("utf-8") for path in (tmp_path / "graph" / "schema").iterdir()
    }
    kept = {path.name: path.read_text("utf-8") for path in (ROOT / "graph" / "schema").iterdir()}
    assert made == kept


def test_the_types_of_the_record_are_renewed_as_told(tmp_path, monkeypatch):
    (block,) = [block for block in blocks_of(TEXT) if "make_record_types" in block.text]
    made = tmp_path / "frontend" / "src" / "record.d.ts"
    made.parent.mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    exec(block.text, {})
    kept = ROOT / "frontend" / "src" / "record.d.ts"
    assert made.read_text("utf-8") == kept.read_text("utf-8")
