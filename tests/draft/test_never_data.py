"""A draft is never data: nothing that reads data sees a drafts file."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from drafting import BACKS, FIGHTS, GUARD, make_project, propose

import graph as ag
from graph.cli import main
from graph.files.discover import find_project
from graph.live.watch import Watch, list_folders, list_inputs

CODED = "    p2: [oster linked-to vessa]\n"
SECRET = "river-guard"
COMMANDS = [
    ("check", "--json"),
    ("show", "oster", "--json"),
    ("claims", "--json"),
    ("paths", "oster", "vessa", "--json"),
    ("rank", "degree", "--json"),
    ("balance", "--json"),
    ("tensions", "--json"),
    ("time", "--json"),
    ("brokerage", "--groups", "kind", "--json"),
    ("ask", "who backs river-guard", "--json"),
    ("build",),
    ("publish", "--out", "out/public"),
    ("sheet", "-o", "out/sheet.html"),
    ("export", "nodelink", "-o", "out/all.json"),
    ("export", "csv", "-o", "out/all"),
    ("layout", "--anew"),
]


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Go to a project with drafts of an actor and of two claims, beside one claim."""
    make_project(tmp_path, CODED)
    monkeypatch.chdir(tmp_path)
    propose(monkeypatch, GUARD, BACKS, FIGHTS)
    ag.suggest("article.txt", "ht")
    return tmp_path


def outcome(*command):
    shutil.rmtree("out", ignore_errors=True)
    done = CliRunner().invoke(main, list(command))
    files = sorted(
        path for path in Path().rglob("*") if path.is_file() and "drafts" not in path.parts
    )
    return done.exit_code, done.output, {str(path): path.read_bytes() for path in files}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_command_answers_and_writes_the_same_with_drafts_and_without(project, command):
    assert SECRET in Path("drafts/ht.yaml").read_text("utf-8")
    with_drafts = outcome(*command)
    assert with_drafts[0] == (1 if command[0] == "ask" else 0), with_drafts[1]
    shutil.rmtree("drafts")
    assert outcome(*command) == with_drafts
    if command[0] != "ask":
        assert SECRET not in with_drafts[1]
        assert not any(SECRET.encode() in content for content in with_drafts[2].values())


def test_drafts_are_not_among_the_files_of_a_project(project):
    found = find_project()
    assert [path.name for path in (*found.data_files, *found.cards)] == ["a.yaml"]
    assert ag.load().number_of_edges() == 1


def test_a_change_of_drafts_is_no_change_of_the_watched_project(project):
    watch = Watch(None, project / "out.html")
    watch.look()
    Path("drafts/ht.yaml").write_text("anything")
    assert watch.look() is None
    assert not [
        path
        for path in [*list_inputs(watch.path), *list_folders(watch.path)]
        if "drafts" in path.parts
    ]


def test_watching_a_drafts_file_shows_the_error(project):
    result = Watch(Path("drafts/ht.yaml"), project / "out.html").look()
    assert "This is a drafts file" in str(result)
    assert not (project / "out.html").exists()


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_drafts_file_given_as_data_is_refused(project, command):
    done = CliRunner().invoke(main, [command, "drafts/ht.yaml"])
    assert done.exit_code == 1
    assert "drafts/ht.yaml:1:1: error: This is a drafts file" in done.output


@pytest.mark.parametrize(
    "command",
    [
        ("show", "oster"),
        ("claims",),
        ("publish", "--out", "out/public"),
        ("export", "nodelink", "-o", "out/all.json"),
        ("add", "oster backs vessa", "--source", "ht", "--at", "p1"),
        ("suggest", "article.txt", "--source", "ht"),
    ],
    ids=lambda command: command[0],
)
@pytest.mark.parametrize("path", ["drafts/ht.yaml", "drafts"])
def test_drafts_given_with_data_are_refused(project, command, path):
    before = Path("drafts/ht.yaml").read_bytes()
    done = CliRunner().invoke(main, [*command, "--data", path])
    assert done.exit_code == 1
    assert "drafts/ht.yaml:1:1: error: This is a drafts file" in done.output
    assert Path("drafts/ht.yaml").read_bytes() == before


@pytest.mark.parametrize("folder", ["data", "seeds"])
def test_a_drafts_file_among_data_files_or_cards_is_an_error(project, folder):
    Path(folder).mkdir(exist_ok=True)
    shutil.move("drafts/ht.yaml", f"{folder}/ht.yaml")
    done = CliRunner().invoke(main, ["check"])
    assert f"{folder}/ht.yaml:1:1: error: This is a drafts file" in done.output
    assert "Keep it in the folder drafts/" in done.output


def test_no_output_overwrites_a_drafts_file(project):
    before = Path("drafts/ht.yaml").read_bytes()
    done = CliRunner().invoke(main, ["build", "-o", "drafts/ht.yaml"])
    assert done.exit_code == 1
    assert "belongs to a project" in done.output
    assert Path("drafts/ht.yaml").read_bytes() == before
