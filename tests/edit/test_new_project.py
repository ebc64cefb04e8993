"""A project to start from: it builds and checks at once, and nothing is written over."""

import json
import re
import subprocess
from pathlib import Path

import jsonschema
import pytest
import yaml

from graph import api as workflow
from graph.edit.new_project import start_project
from graph.files.json_schema import make_schemas
from graph.model.errors import OutputError


@pytest.fixture
def project(tmp_path):
    start_project(tmp_path / "new")
    return tmp_path / "new"


def test_the_starter_has_no_errors_and_no_warnings_and_nothing_left_to_write(project):
    check = workflow.check(project / "data")
    assert (check.errors, check.warnings, dict(check.to_write)) == ((), (), {})
    assert check.counts["claims"] > 2


def test_the_starter_builds(project):
    built = workflow.build(project / "data", project / "out" / "actors.html")
    assert built.page.is_file()
    assert built.warnings == ()


def is_ignored(project, file):
    subprocess.run(["git", "init", "-q"], cwd=project, check=True)
    reported = subprocess.run(["git", "check-ignore", "-q", file], cwd=project, check=False)
    assert reported.returncode in (0, 1)
    return reported.returncode == 0


@pytest.mark.parametrize(
    "file", ["out/actors.html", "texts/report.txt", "text-left-out.md", "data/.actors.yaml.x.tmp"]
)
def test_what_a_build_writes_and_the_texts_of_others_are_ignored_by_git(project, file):
    assert is_ignored(project, file)


@pytest.mark.parametrize("file", ["data/actors.yaml", "seeds/example.yaml"])
def test_what_you_write_is_not_ignored(project, file):
    assert not is_ignored(project, file)


@pytest.mark.parametrize("file", ["data/actors.yaml", "seeds/example.yaml"])
def test_each_file_names_its_schema_and_keeps_to_it(project, file):
    path = project / file
    (named,) = re.findall(r"^# yaml-language-server: \$schema=(\S+)$", path.read_text(), re.M)
    schema = json.loads((path.parent / named).read_text())
    jsonschema.validate(yaml.load(path.read_text(), yaml.BaseLoader), schema)


def test_the_schemas_are_those_of_the_package(project):
    copied = {path.name: path.read_text("utf-8") for path in (project / "schema").iterdir()}
    assert copied == make_schemas()


def test_the_example_says_that_it_is_one(project):
    for file in ("data/actors.yaml", "seeds/example.yaml"):
        assert "EXAMPLE" in (project / file).read_text()
    source = workflow.load(project / "data").graph["sources"]["example"]
    assert source.title.startswith("EXAMPLE: ")


def test_a_folder_that_is_not_empty_is_left_as_it_is(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(OutputError, match=r'is not empty: it contains "mine\.txt"'):
        start_project(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_folder_or_one_with_a_git_repository_only_will_do(tmp_path):
    (tmp_path / ".git").mkdir()
    assert "data/actors.yaml" in start_project(tmp_path)


def test_a_file_is_not_a_folder(tmp_path):
    path = tmp_path / "file"
    path.write_text("")
    with pytest.raises(OutputError, match="Not a directory"):
        start_project(Path(path))
