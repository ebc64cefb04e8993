"""docs/writing.md and the hooks for pre-commit name commands that work."""

import shlex

import pytest
import yaml
from click.testing import CliRunner
from documents import ROOT, blocks_of

from graph.cli import main
from graph.edit.add_source import add_source
from graph.edit.new_project import start_project

TEXT = (ROOT / "docs" / "writing.md").read_text(encoding="utf-8")
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
NAME = "harbour-times-2025-03-20"


def shown(start):
    """Return the YAML block that begins so, as data."""
    (block,) = [each.text for each in blocks_of(TEXT) if each.text.startswith(start)]
    return yaml.safe_load(block)


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project with one source more, whose text is where the document says."""
    start_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    text = tmp_path / "texts" / f"{NAME}.txt"
    text.parent.mkdir()
    (article,) = [each.text for each in blocks_of(TEXT) if each.language == "text"]
    text.write_text(article, encoding="utf-8")
    add_source(text, {"title": "Guard leaves the Tarn bridge"})
    return tmp_path


def run(command):
    name, *arguments = shlex.split(command)
    assert name == "actor-graph"
    return CliRunner().invoke(main, arguments).exit_code


def commands_of_hooks():
    (repository,) = shown("repos:")["repos"]
    return [
        shlex.join([*shlex.split(HOOKS[each["id"]]["entry"]), *each.get("args", ())])
        for each in repository["hooks"]
    ]


def test_the_document_uses_all_hooks_that_there_are():
    assert {each["id"] for each in shown("repos:")["repos"][0]["hooks"]} == set(HOOKS)


def test_the_hooks_have_what_pre_commit_asks_for():
    for hook in HOOKS.values():
        assert {"id", "name", "entry", "language"} <= set(hook)
        assert hook["language"] == "python"
        assert hook["pass_filenames"] is False


def test_the_hooks_pass_where_all_is_well(project):
    assert [run(command) for command in commands_of_hooks()] == [0, 0]


def test_the_hooks_fail_where_the_data_have_errors(project):
    (project / "data" / "more.yaml").write_text("claims: {example: {p1: [oster backs nobody]}}\n")
    assert [run(command) for command in commands_of_hooks()] == [1, 1]


def test_the_hook_on_the_text_fails_where_a_claim_is_not_in_the_text(project):
    claims = f"claims: {{{NAME}: {{p2: [oster backs river-guard]}}}}\n"
    (project / "data" / "more.yaml").write_text(claims)
    assert [run(command) for command in commands_of_hooks()] == [0, 1]


def test_the_steps_of_the_workflow_pass_where_all_is_well(project):
    steps = shown("on:")["jobs"]["check"]["steps"]
    own = [each["run"] for each in steps if each.get("run", "").startswith("actor-graph")]
    assert own == ["actor-graph check", "actor-graph build"]
    assert [run(command) for command in own] == [0, 0]
