"""`actor-graph diff` on files, folders and git revisions."""

import json
import subprocess

import pytest
from click.testing import CliRunner
from pages import places_in
from projects import write

from graph.cli import main

ACTORS = """\
actors:
  us: {name: United States, kind: state}
  fsa: {name: Free Syrian Army, kind: armed-group}
"""
CARD = (
    "id: wire\ntitle: A report\nauthor: Ann Reporter\npublisher: The Wire\npublished: 2024-12-03\n"
)
OLD = ACTORS + "claims:\n  wire:\n    p1:\n      - us backs fsa: {mode: label}\n"
NEW = ACTORS + "claims:\n  wire:\n    p1:\n      - us backs fsa: {start: 2012}\n"
CHANGED = (
    "According to Ann Reporter (The Wire, p1), United States backs Free Syrian Army "
    "(since 2012, no end recorded). [mode: label -> act; start: none -> 2012]"
)


def git(folder, *arguments):
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(folder), *who, *arguments]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project whose last commit differs from what lies in its folder."""
    folder = tmp_path / "project"
    write(folder, {"data/actors.yaml": OLD, "seeds/wire.yaml": CARD})
    git(tmp_path, "init", "-q", str(folder))
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Old")
    write(folder, {"data/actors.yaml": NEW})
    monkeypatch.chdir(folder)
    return folder


def diff(*arguments):
    return CliRunner().invoke(main, ["diff", *arguments])


def claims_changed(*arguments):
    result = diff(*arguments, "--json")
    assert result.stderr == ""
    answer = json.loads(result.stdout)
    assert result.exit_code == answer["differ"]
    return [each["sentence"] for each in answer["claims"]["changed"]]


def test_without_sides_the_last_commit_is_compared_with_the_folder(project):
    result = diff()
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "From HEAD to data",
        "claims: 1 changed; relations: 1 changed",
        "Claims changed:",
        f"  {CHANGED}",
        "Relations changed:",
        f"  {CHANGED.replace('mode', 'standing')}",
    ]


def test_without_differences_it_says_so_and_exits_with_0(project):
    result = diff("HEAD", "HEAD:data")
    assert result.exit_code == 0
    assert result.stdout == "From HEAD to HEAD:data\nNo difference.\n"


@pytest.mark.parametrize("path", ["data", "data/actors.yaml", "./data", "./data/actors.yaml"])
def test_a_revision_may_name_a_folder_or_a_file(project, path):
    assert claims_changed(f"HEAD:{path}") == [CHANGED]
    assert claims_changed(f"HEAD:{path}", path) == [CHANGED]


def test_a_revision_alone_means_the_path_of_the_other_side(project):
    write(project, {"more/data/a.yaml": NEW, "more/seeds/wire.yaml": CARD})
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "New")
    assert claims_changed("HEAD", "more/data") == []
    assert claims_changed("HEAD~1", "data") == [CHANGED]
    assert "has no data files" in diff("HEAD~1", "more/data").stderr


def test_two_files_outside_any_repository_are_compared(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"data/old.yaml": OLD, "data/new.yaml": NEW, "seeds/wire.yaml": CARD})
    assert claims_changed("data/old.yaml", "data/new.yaml") == [CHANGED]


def test_another_folder_under_git_than_the_working_one_is_found(project, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert claims_changed("HEAD", "project/data") == [CHANGED]


def test_a_card_that_changed_is_a_change_of_its_source(project):
    write(project, {"data/actors.yaml": OLD, "seeds/wire.yaml": CARD + "genre: news\n"})
    answer = json.loads(diff("--json").stdout)
    (change,) = answer["sources"]["changed"]
    assert change["changes"] == {"genre": {"old": None, "new": "news"}}


def test_the_folder_and_the_repository_are_left_as_they_are(project):
    before = subprocess.run(["git", "status", "--porcelain"], capture_output=True, check=True)
    diff()
    after = subprocess.run(["git", "status", "--porcelain"], capture_output=True, check=True)
    assert before.stdout == after.stdout


def test_a_link_in_a_commit_is_an_error_since_its_target_is_not_there(project):
    (project / "data" / "link.yaml").symlink_to("nowhere")
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "A link")
    (project / "data" / "link.yaml").unlink()
    error = diff("HEAD").stderr
    assert '"data/link.yaml" of revision "HEAD" is a symbolic link.' in error


def test_names_beyond_ascii_are_no_trouble(project):
    write(project, {"data/akteurs–ü.yaml": "title: Two files\n"})
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "More")
    assert json.loads(diff("HEAD~1", "HEAD:data", "--json").stdout)["title"]["new"] == "Two files"


def test_two_dates_of_one_project(project):
    write(project, {"data/actors.yaml": NEW.replace("2012", "2012, end: 2013")})
    result = diff("--dates", "2012", "2015")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == "From data as of 2012 to data as of 2015"
    assert "[as of 2012: dated to this time; as of 2015: excluded by its dates]" in result.stdout
    assert diff("--dates", "2012", "2013").exit_code == 0


def test_what_is_not_dated_to_the_time_is_counted_and_compared_on_demand(project):
    left_out = diff("data", "--dates", "2012", "2030")
    assert left_out.exit_code == 0
    assert "1 relation not dated to one of the two dates (may apply), left out" in left_out.stdout
    kept = diff("data", "--dates", "2012", "2030", "--unknown", "keep")
    assert kept.exit_code == 1
    assert (
        "[as of 2012: dated to this time; as of 2030: not dated to this time, may apply]"
        in kept.stdout
    )


# What cannot be compared


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["HEAD~7"], 'There is no file, folder or git revision "HEAD~7".'),
        (["no-such-thing"], 'There is no file, folder or git revision "no-such-thing".'),
        (["HEAD:nothing"], 'Revision "HEAD" has no data files in "nothing".'),
        (["HEAD:"], 'Revision "HEAD" has no data files in its top folder.'),
        (["HEAD:seeds"], 'Revision "HEAD" has no data files in "seeds".'),
        (["HEAD:../.."], "is not in the repository of"),
        ([":/Old"], 'There is no file, folder or git revision ":/Old".'),
        (["--", "--output=x"], 'There is no file, folder or git revision "--output=x".'),
        (["data", "data", "--dates", "x", "y"], '"x" is not a date.'),
    ],
)
def test_what_does_not_exist_is_reported_as_wrong_usage(project, arguments, message):
    result = diff(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_a_file_missing_from_the_repository_is_reported(project):
    for object in (project / ".git" / "objects").glob("??/*"):
        kind = subprocess.run(
            ["git", "cat-file", "-t", object.parent.name + object.name],
            cwd=project,
            check=True,
            capture_output=True,
        )
        if kind.stdout == b"blob\n":
            object.unlink()
    result = diff("HEAD")
    assert result.exit_code == 2
    assert 'The repository does not contain "data/actors.yaml" of revision "HEAD"' in result.stderr


def test_outside_a_repository_the_error_says_so(tmp_path, monkeypatch):
    write(tmp_path, {"data/actors.yaml": OLD, "seeds/wire.yaml": CARD})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    result = diff("HEAD")
    assert result.exit_code == 2
    assert 'no file or folder "HEAD", and this is not a git repository' in result.stderr


def test_without_git_the_error_says_so(project, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "is not installed" in diff("HEAD").stderr
    assert diff("data", "data").exit_code == 0


def test_errors_in_a_revision_name_its_files(project):
    write(project, {"data/actors.yaml": OLD.replace("us backs fsa", "us backs fas")})
    git(project, "commit", "-q", "-a", "-m", "Wrong")
    write(project, {"data/actors.yaml": OLD})
    result = diff()
    assert result.exit_code == 2
    assert result.stderr == (
        'HEAD:data/actors.yaml:7:18: error: There is no actor with the id "fas". '
        'Did you mean "fsa"?\n'
    )


def test_errors_in_a_card_of_a_revision_name_it(project):
    write(project, {"seeds/wire.yaml": CARD + "gerne: news\n"})
    git(project, "commit", "-q", "-a", "-m", "Wrong")
    assert diff("HEAD", "HEAD").stderr.startswith("HEAD:seeds/wire.yaml:6:1: error:")


# The page


def test_the_page_is_written_where_it_is_asked_for(project):
    result = diff("--page", "-o", "changes.html")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "changes.html: from HEAD to data",
        "claims: 1 changed; relations: 1 changed",
    ]
    assert '"comparison":' in (project / "changes.html").read_text(encoding="utf-8")
    assert diff("HEAD", "HEAD", "--page").stdout == (
        "out/diff.html: from HEAD to HEAD\nNo difference.\n"
    )


def test_the_page_of_changes_since_a_revision_has_the_actors_where_they_were(project):
    layout = {"positions": {"us": [123, -321], "fsa": [-45, 67]}}
    write(project, {"data/actors.layout.json": json.dumps(layout)})
    assert diff("HEAD", "--page").exit_code == 1
    page = (project / "out" / "diff.html").read_text(encoding="utf-8")
    assert places_in(page)["us"] == (123, -321)
