"""Two branches of one project, merged by git: nothing is lost, and what clashes is reported."""

import subprocess

import pytest
from click.testing import CliRunner

from graph.cli import main
from graph.files import read_dataset, read_project
from graph.files.layout_file import layout_path, read_layout

LINE = "      - oster opposes river-guard: {by: ministry, mode: intent}\n"


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A new project, committed."""
    monkeypatch.chdir(tmp_path)
    run("new", ".")
    git("init", "-q", "-b", "main")
    git("config", "user.name", "Ann")
    git("config", "user.email", "ann@example.org")
    commit()
    return tmp_path


def run(*arguments):
    done = CliRunner().invoke(main, list(arguments))
    assert done.exit_code == 0, done.output


def git(*arguments, check=True):
    return subprocess.run(["git", *arguments], check=check, capture_output=True).returncode


def commit():
    git("add", "-A")
    git("commit", "-q", "-m", "A change")


def merge(here, there):
    """Do one thing on a branch and another on main, and merge; say whether git had to stop."""
    git("switch", "-q", "-c", "bea")
    there()
    commit()
    git("switch", "-q", "main")
    here()
    commit()
    return bool(git("merge", "-q", "-m", "Merge", "bea", check=False))


def edit(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_two_branches_that_add_claims_in_one_place_merge_without_a_conflict(project):
    def add(sentence):
        return lambda: run("add", sentence, "--source", "example", "--at", "p1")

    stopped = merge(add("ministry opposes river-guard"), add("river-guard opposes oster"))
    assert not stopped
    said = {f"{each.from_actor} {each.type} {each.to_actor}" for each in read_dataset().claims}
    assert {"ministry opposes river-guard", "river-guard opposes oster"} <= said


def test_without_the_file_that_new_writes_git_would_stop(project):
    (project / ".gitattributes").unlink()
    commit()
    data = project / "data/actors.yaml"
    assert merge(
        lambda: edit(data, LINE, LINE + "      - oster fights river-guard\n"),
        lambda: edit(data, LINE, LINE + "      - ministry opposes river-guard\n"),
    )
    assert "Unresolved git conflict" in str(read_project().errors[0])


def test_an_actor_that_both_define_is_reported(project):
    data = project / "data/actors.yaml"
    new = "  tarn:\n    name: Tarn{}\n    kind: state\n  ministry:\n"
    merge(
        lambda: edit(data, "  ministry:\n", new.format("")),
        lambda: edit(data, "  ministry:\n", new.format(" Republic")),
    )
    assert read_project().errors != ()


def test_of_a_claim_that_both_change_both_versions_are_kept_and_diff_lists_them(project):
    data = project / "data/actors.yaml"
    old = "mode: intent}"
    merge(lambda: edit(data, old, "mode: thesis}"), lambda: edit(data, old, "mode: label}"))
    said = [each.mode for each in read_dataset().claims if each.at == "p1"]
    assert sorted(said) == ["label", "thesis"]
    listed = CliRunner().invoke(main, ["diff", "HEAD~2"]).stdout
    assert "claims: 1 added, 1 changed" in listed


def test_after_a_conflict_all_actors_keep_their_places(project):
    run("build")
    commit()
    file = layout_path(project / "data")
    first = file.read_text(encoding="utf-8").splitlines()[1]
    merge(
        lambda: edit(file, first, '"ministry": [10, 10],'),
        lambda: edit(file, first, '"ministry": [700, 700],'),
    )
    before, (conflict,) = read_layout(file, read_dataset().actors)
    assert "Unresolved git conflict" in conflict.message
    assert before.positions["ministry"] == (10, 10)
    run("build")
    assert read_layout(file, read_dataset().actors) == (before, [])
    assert "<<<" not in file.read_text(encoding="utf-8")
