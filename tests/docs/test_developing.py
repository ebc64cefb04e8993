"""docs/developing.md lists the packages as they are checked, and its steps work."""

import re
import tomllib

import yaml
from documents import ROOT, blocks_of, table_rows

TEXT = (ROOT / "docs" / "developing.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_packages_listed_are_the_packages_checked():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract, circles = settings["tool"]["importlinter"]["contracts"]
    checked = [sorted(re.findall(r"\w+", layer)) for layer in contract["layers"]]
    listed = [sorted(re.findall(r"`(\w+)`", row[0])) for row in table_rows(TEXT, "<!-- rooms -->")]
    assert listed == checked
    assert (circles["type"], circles["ancestors"]) == ("acyclic_siblings", ["graph"])


def test_every_path_listed_exists():
    paths = [
        path
        for row in table_rows(TEXT, "| Path | What it contains |")
        for path in re.findall(r"`([\w/.]+)`", row[0])
    ]
    assert "graph/" in paths
    assert all((ROOT / path).exists() for path in paths if path != "out/")


def test_every_file_to_be_added_to_exists():
    rows = table_rows(TEXT, "| What | Where |")
    paths = [
        path for row in rows for path in re.findall(r"`((?:graph|frontend|docs)/[\w/.]+)`", row[1])
    ]
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_path_that_contributing_names_exists():
    paths = re.findall(r"`((?:graph|frontend|docs|tests|scripts)/[\w/.-]+)`", CONTRIBUTING)
    made = [path for path in paths if "NAME" not in path]
    assert len(made) > 15
    assert [path for path in made if not (ROOT / path).exists()] == []


def test_each_thing_to_add_takes_under_ten_lines():
    sections = re.findall(r"^## (Add .+)\n((?:(?!## ).*\n)*)", CONTRIBUTING, re.MULTILINE)
    assert len(sections) == 5
    assert all(len(body.strip().splitlines()) < 10 for _, body in sections)


def test_the_options_of_the_script_that_checks_are_documented_and_used_as_they_are():
    script = (ROOT / "scripts" / "test.py").read_text(encoding="utf-8")
    options = re.findall(r'add_argument\(\s*"(--[\w-]+)"', script)
    assert [row[0].strip("`") for row in table_rows(TEXT, "| Option | What it does |")] == options
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yaml").read_text("utf-8"))
    runs = workflow["jobs"]["test"]["strategy"]["matrix"]["include"]
    assert {word for run in runs for word in run["options"].split()} <= set(options)
    assert [step["run"] for step in workflow["jobs"]["test"]["steps"] if "run" in step][-1] == (
        "python3 scripts/test.py ${{ matrix.options }}"
    )


def test_the_hooks_before_a_commit_run_what_the_script_runs():
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    (local,) = config["repos"]
    assert local["repo"] == "local"
    assert all(hook["language"] == "system" for hook in local["hooks"])
    assert [hook["id"] for hook in local["hooks"]] == ["ruff", "ruff-format", "mypy", "biome"]


def test_every_script_named_exists():
    commands = [
        line
        for block in blocks_of(TEXT)
        if block.language == "sh"
        for line in block.text.splitlines()
    ]
    scripts = {word for line in commands for word in re.findall(r"scripts/\w+\.py", line)}
    assert {"scripts/test.py", "scripts/bench.py"} <= scripts
    assert all((ROOT / script).exists() for script in scripts)


def test_the_schemas_are_generated_as_described(tmp_path, monkeypatch):
    (block,) = [block for block in blocks_of(TEXT) if "make_schemas" in block.text]
    (tmp_path / "graph" / "schema").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    exec(block.text, {})
    made = {
        path.name: path.read_text("utf-8") for path in (tmp_path / "graph" / "schema").iterdir()
    }
    kept = {path.name: path.read_text("utf-8") for path in (ROOT / "graph" / "schema").iterdir()}
    assert made == kept


def test_the_types_of_the_record_are_generated_as_described(tmp_path, monkeypatch):
    (block,) = [block for block in blocks_of(TEXT) if "make_record_types" in block.text]
    made = tmp_path / "frontend" / "src" / "record.d.ts"
    made.parent.mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    exec(block.text, {})
    kept = ROOT / "frontend" / "src" / "record.d.ts"
    assert made.read_text("utf-8") == kept.read_text("utf-8")


def test_the_oldest_versions_that_are_tested_are_those_that_are_allowed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    allowed = [*project["dependencies"], *extras["tables"], *extras["xlsx"]]
    pinned = re.findall(
        r"^(\S+)==(\S+)", (ROOT / "requirements-oldest.lock").read_text(encoding="utf-8"), re.M
    )
    for name, floor in (re.split("[>=]=", each) for each in allowed):
        assert floor == dict(pinned)[name] or f"{floor}.0" == dict(pinned)[name], name
