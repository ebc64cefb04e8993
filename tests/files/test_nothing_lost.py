"""Whatever stops a command, and whenever: what was there is there, or all that was asked for."""

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
from hashlib import sha256
from itertools import count as numbers
from pathlib import Path

import pytest
from click.testing import CliRunner
from projects import write
from rounds import IS_THOROUGH
from stopping import content_of, full_at, stopped_at

from graph.cli import main
from graph.edit.add_actor import add_actor
from graph.edit.add_claim import add_claim
from graph.edit.change_actor import change_actor, remove_actor
from graph.edit.change_claim import change_claim, remove_claim
from graph.edit.refresh import refresh_source
from graph.files import read_dataset
from graph.files.json_schema import make_schemas
from graph.files.writing import lock, write_together
from graph.files.writing.lock import locked
from graph.live.watch import Watch
from graph.model.errors import GraphError, OutputError

LISTED = "A list\n\nOster left Vessa.\n"
FILES = {
    "data/actors.yaml": """\
        actors:
          oster: {name: Oster, kind: state}
          ostland: {name: Ostland, kind: state}
          vessa: {name: Vessa, kind: state}
        claims:
          memo:
            p1:
              - oster opposes vessa
        """,
    "data/more.yaml": """\
        claims:
          memo:
            p2:
              - vessa fights oster
        """,
    "seeds/memo.yaml": """\
        id: memo
        title: A memo
        publisher: The Office
        paragraphs:
          p1: {starts: Oster met, mentions: [oster, vessa]}
          p2: {starts: Vessa left, mentions: [oster, vessa]}
        """,
    "seeds/note.yaml": """\
        id: note
        title: A note
        paragraphs:
          p1: {starts: Oster opposes Vessa, mentions: [oster, vessa]}
        """,
    "data/actors.layout.json": '{"positions": {"oster": [1, 2], "vessa": [30, 40]}}\n',
    "memo.txt": "A memo\n\nOster met Ostland.\n\nVessa left.\n",
    "seeds/list.yaml": """\
        id: list
        title: A list
        publisher: The Office
        paragraphs:
          p1: {starts: Oster left, mentions: [oster, vessa]}
        """,
    "list.txt": LISTED,
    "drafts/list.yaml": f"""\
        source: list
        sha256: {sha256(LISTED.encode()).hexdigest()}
        engine: patterns 1
        claims:
          - {{at: p1, claim: oster opposes vessa, quote: Oster left Vessa}}
        """,
    "other/data/actors.yaml": """\
        actors:
          oster: {name: Oster, kind: state}
          ostland: {name: Ostland, kind: state}
          vessa: {name: Vessa, kind: state}
        claims:
          memo:
            p1:
              - oster opposes vessa: {mode: intent}
            p2:
              - vessa fights oster
        """,
    "other/seeds/memo.yaml": """\
        id: memo
        title: A memo
        publisher: The Office
        paragraphs:
          p1: {starts: Oster met, mentions: [oster, vessa]}
          p2: {starts: Vessa left, mentions: [oster, vessa]}
        """,
    "text.txt": "A note\n\nOster opposes Vessa, it said.\n",
    "rows.csv": "from,type,to\nOster,backs,Vessa\nVessa,fights,Tarn\n",
}
LAB = ("--kind", "state", "--source", "lab", "--publisher", "The Lab")
COMMANDS = {
    "rename": ("rename", "oster", "eastland"),
    "merge-actors": ("merge-actors", "ostland", "oster"),
    "add-source": ("add-source", "text.txt", "--title", "A note"),
    "add-actor": ("add-actor", "Tarn", "--kind", "state", "--alias", "Tarnland"),
    "add": ("add", "vessa opposes oster", "--source", "memo", "--at", "p1"),
    "refresh": ("refresh", "memo.txt", "--source", "memo"),
    "review": ("review", "list.txt", "--plain"),
    "import": ("import", "rows.csv", "-o", "data/rows.yaml", "--known", "data", *LAB),
    "layout": ("layout", "--anew"),
    "build": ("build",),
    "suggest": ("suggest", "text.txt", "--source", "note"),
    "settle": ("settle", "data", "other/data", "--into", "settled", "--plain"),
}
INPUTS = {"review": "a\n", "settle": "1\n"}
"""What a person presses, before the input ends."""
PREPARED = {"settle": COMMANDS["settle"]}
"""What is run before, without input."""
NEXT = {"settle": ("check", "settled/data")}
"""The next command, which finishes what was interrupted; the default is check."""


LOG = Path("drafts/memo.yaml")
WITH_LOG = {
    "add": lambda log: add_claim("vessa opposes oster", "memo", "p1", paths="data", together=log),
    "change": lambda log: change_claim(
        first_claim(), "oster backs vessa", paths="data", together=log
    ),
    "move to another file": lambda log: change_claim(
        first_claim(), at="p2", paths="data", together=log
    ),
    "remove": lambda log: remove_claim(first_claim(), "data", log),
    "add an actor": lambda log: add_actor(None, "Tarn", "state", paths="data", together=log),
    "change an actor": lambda log: change_actor("vessa", {"name": "Vessaland"}, "data", log),
    "remove an actor": lambda log: remove_actor("ostland", True, "data", log),
    "refresh": lambda log: refresh_source(Path("memo.txt"), "memo", "data", together=log),
}
"""Changes that are written together with a log."""


def first_claim():
    return read_dataset("data").claims[0]


@pytest.fixture
def fresh(tmp_path, monkeypatch):
    """Make a fresh copy of the project, and go there."""

    def make():
        folder = tmp_path / "project"
        shutil.rmtree(folder, ignore_errors=True)
        write(folder, FILES)
        monkeypatch.chdir(folder)
        return folder

    return make


def run(*arguments):
    """Run a command; a review or settling gets one answer, then its input ends."""
    return CliRunner().invoke(main, list(arguments), input=INPUTS.get(arguments[0], ""))


def prepare(fresh, name):
    """Make a fresh project, ready for a command."""
    folder = fresh()
    if name in PREPARED:
        assert CliRunner().invoke(main, list(PREPARED[name])).exit_code == 0
    return folder


def outcomes(fresh, name):
    """Return what a project holds before a command and after it."""
    before = content_of(prepare(fresh, name))
    assert run(*COMMANDS[name]).exit_code == 0
    return before, content_of(Path.cwd())


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_is_stopped_at_any_step_has_done_all_or_nothing(fresh, monkeypatch, name):
    whole = [comparable(each) for each in outcomes(fresh, name)]
    is_each_tried = IS_THOROUGH or name == "rename"  # which changes many files
    for number in numbers(step=1 if is_each_tried else 3):
        prepare(fresh, name)
        with stopped_at(monkeypatch, number) as state:
            run(*COMMANDS[name])
        next_one = run(*NEXT.get(name, ("check",)))
        assert next_one.exit_code == 0, (number, next_one.output)
        assert comparable(content_of(Path.cwd())) in whole, (number, next_one.output)
        if not state["stopped"]:
            break
    assert number > 3


def comparable(files):
    """Leave out pages, and when a draft was decided on."""
    return {
        name: re.sub(rb'"on": "[^"]*"(, seconds: \d+)?', b"", held)
        for name, held in files.items()
        if not name.startswith("out/")
    }


@pytest.mark.parametrize("has_log", [False, True])
@pytest.mark.parametrize("name", WITH_LOG)
def test_a_change_that_is_stopped_at_any_step_is_logged_or_not_made(
    fresh, monkeypatch, name, has_log
):
    def start():
        fresh()
        if has_log:
            write(Path.cwd(), {str(LOG): "one\n"})
        return content_of(Path.cwd())

    def log(text):
        return text + "two\n"

    before = start()
    WITH_LOG[name]({LOG: log})
    after = content_of(Path.cwd())
    assert after[str(LOG)] == (b"one\ntwo\n" if has_log else b"two\n")
    assert after.keys() - before.keys() <= {str(LOG)}
    outcomes = []
    for number in numbers():
        start()
        with stopped_at(monkeypatch, number) as state:
            WITH_LOG[name]({LOG: log})
        assert run("check").exit_code == 0, number
        outcomes.append(content_of(Path.cwd()))
        assert outcomes[-1] in (before, after), number
        if not state["stopped"]:
            break
    assert outcomes.index(after) > 3


def test_two_changes_at_once_are_both_logged(fresh):
    folder = fresh()
    path = f"{Path(__file__).resolve().parents[2]}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", LOGGING, name], env={**os.environ, "PYTHONPATH": path}
        )
        for name in ("first", "second")
    ]
    assert [program.wait() for program in programs] == [0, 0]
    assert sorted((folder / LOG).read_text().split()) == ["first"] * 10 + ["second"] * 10


LOGGING = """
import sys
from pathlib import Path
from graph.edit.add_claim import add_claim
log = {Path("drafts/memo.yaml"): lambda text: text + sys.argv[1] + " "}
for number in range(10):
    note = {"note": f"{sys.argv[1]} {number}"}
    add_claim("oster opposes vessa", "memo", "p1", note, "data", together=log)
"""


def test_what_is_finished_is_reported_by_the_next_command_and_nothing_after_that(
    fresh, monkeypatch
):
    reported = set()
    for number in numbers():
        fresh()
        with stopped_at(monkeypatch, number) as state:
            run("rename", "oster", "eastland")
        if not state["stopped"]:
            break
        reported |= {line.partition(":")[0] for line in run("show", "Oster").stderr.splitlines()}
        assert run("show", "Oster").stderr == ""
    assert reported == {
        "Finished an interrupted change",
        "Removed temporary files of an interrupted command",
    }


def stop_halfway(fresh, monkeypatch, command=COMMANDS["rename"]):
    """Stop a rename when one file of several is in its place."""
    for number in numbers():
        folder = fresh()
        before = content_of(folder)
        with stopped_at(monkeypatch, number):
            run(*command)
        after = content_of(folder)
        if sum(held != before[name] for name, held in after.items() if name in before) == 1:
            return folder
    raise AssertionError


def test_a_project_that_is_half_changed_is_not_read(fresh, monkeypatch):
    folder = stop_halfway(fresh, monkeypatch)
    from graph import DataError, load

    with pytest.raises(
        DataError, match="A change of several files is in progress or was interrupted"
    ):
        load(folder / "data")


def test_watching_reports_a_half_changed_project_until_it_is_finished(fresh, monkeypatch):
    folder = stop_halfway(fresh, monkeypatch)
    watch = Watch(folder / "data", folder / "out.html")
    assert "was interrupted" in str(watch.look())
    assert run("check").exit_code == 0
    assert not isinstance(watch.look(), GraphError)


def test_a_file_that_was_changed_since_stays_and_the_new_version_is_next_to_it(fresh, monkeypatch):
    folder = stop_halfway(fresh, monkeypatch)
    mine = (folder / "seeds/memo.yaml").read_text() + "note: mine\n"
    (folder / "seeds/memo.yaml").write_text(mine)
    said = run("check").stderr
    assert "seeds/memo.yaml was changed since then, and was not overwritten." in said
    assert "The version to be written is in seeds/memo.yaml.unfinished." in said
    assert (folder / "seeds/memo.yaml").read_text() == mine
    assert "eastland" in (folder / "seeds/memo.yaml.unfinished").read_text()
    assert "eastland" in (folder / "data/more.yaml").read_text()


def test_a_change_begun_elsewhere_is_not_finished_since_it_could_write_anywhere(
    fresh, monkeypatch, tmp_path
):
    folder = stop_halfway(fresh, monkeypatch)
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    before = content_of(copy)
    done = run("check", str(copy / "data"))
    assert done.exit_code == 1
    assert "started elsewhere: compare the files with yours, then delete this one" in done.output
    assert content_of(copy) == before


def test_a_project_that_was_moved_is_still_finished(fresh, monkeypatch, tmp_path):
    folder = stop_halfway(fresh, monkeypatch)
    folder.rename(tmp_path / "moved")
    monkeypatch.chdir(tmp_path / "moved")
    assert run("check").exit_code == 0
    assert all("oster" not in each for each in _texts(tmp_path / "moved"))


def _texts(folder):
    return [path.read_text() for part in ("data", "seeds") for path in (folder / part).iterdir()]


def test_a_change_of_two_projects_is_finished_from_either(tmp_path, monkeypatch):
    both = ("--data", str(tmp_path / "a/data"), "--data", str(tmp_path / "b/data"))
    for number in numbers(step=1 if IS_THOROUGH else 3):
        for name in "ab":
            shutil.rmtree(tmp_path / name, ignore_errors=True)
            write(tmp_path / name, FILES)
        with stopped_at(monkeypatch, number) as state:
            run("rename", "oster", "eastland", *both)
        assert run("check", both[3]).exit_code == 0
        assert run("check", both[1], both[3]).exit_code == 0
        named = {"oster:" in text for name in "ab" for text in _actors(tmp_path / name)}
        assert len(named) == 1, number
        if not state["stopped"]:
            break


def _actors(folder):
    return [(folder / "data/actors.yaml").read_text()]


def test_a_new_project_that_is_stopped_at_any_step_is_whole_after_the_next_try(
    tmp_path, monkeypatch
):
    schemas = make_schemas()
    monkeypatch.setattr("graph.edit.new_project.make_schemas", lambda: schemas)  # it takes long
    folder = tmp_path / "new"
    assert run("new", str(folder)).exit_code == 0
    whole = content_of(folder)
    for number in numbers():
        shutil.rmtree(folder)
        with stopped_at(monkeypatch, number) as state:
            run("new", str(folder))
        if not state["stopped"]:
            break
        again = run("new", str(folder))
        assert content_of(folder) == whole, (number, again.output)
    assert number > 10


def test_a_folder_imported_that_is_stopped_at_any_step_is_whole_after_the_next_try(
    fresh, monkeypatch
):
    command = ("import", "rows.csv", "-o", "new", *LAB)
    fresh()
    assert run(*command).exit_code == 0
    whole = content_of(Path("new"))
    for number in numbers():
        fresh()
        with stopped_at(monkeypatch, number) as state:
            run(*command)
        if not state["stopped"]:
            break
        again = run(*command)
        assert content_of(Path("new")) == whole, (number, again.output)
    assert number > 5


def test_a_publication_that_is_stopped_at_any_step_leaves_nothing_after_the_next(
    fresh, monkeypatch
):
    """The folder is the old publication, the new one, or not there and put back."""
    monkeypatch.setattr("graph.api.render", lambda *_: "A page, which takes long.")
    fresh()
    command = ("publish", "--out", "out/public")
    assert run(*command).exit_code == 0
    old = content_of(Path("out"))
    kept = Path.cwd() / "kept"
    shutil.copytree("out", kept)
    run("add", "vessa opposes oster", "--source", "memo", "--at", "p1")
    assert run(*command).exit_code == 0
    new = content_of(Path("out"))
    reported = set()
    for number in numbers():
        shutil.rmtree("out")
        shutil.copytree(kept, "out")
        with stopped_at(monkeypatch, number) as state:
            run(*command)
        there = content_of(Path("out/public")) if Path("out/public").exists() else None
        parts = [_part(old, "public/"), _part(new, "public/"), None]
        assert there in parts, number
        again = run(*command)
        assert again.exit_code == 0, (number, again.output)
        assert content_of(Path("out")) == new, number
        reported |= {line.partition(" ")[0] for line in again.stderr.splitlines()}
        if not state["stopped"]:
            break
    assert {"Removed", "Restored"} <= reported


def _part(files, start):
    return {
        name.removeprefix(start): held for name, held in files.items() if name.startswith(start)
    }


def test_what_a_killed_build_left_next_to_its_page_is_removed_by_the_next(fresh, monkeypatch):
    for number in numbers():
        fresh()
        with stopped_at(monkeypatch, number) as state:
            run("build")
        run("build")
        assert [path.name for path in Path("out").iterdir()] == ["actors.html"]
        if not state["stopped"]:
            break


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in ("build", *INPUTS)])
def test_what_could_not_be_written_is_never_reported_as_done(fresh, monkeypatch, name, code):
    before, _ = outcomes(fresh, name)
    for number in numbers():
        prepare(fresh, name)
        with full_at(monkeypatch, number, code) as state:
            done = run(*COMMANDS[name])
        if done.exit_code == 0:
            break
        assert (done.exit_code, done.stdout) == (1, ""), number
        assert f"could not be written: {os.strerror(code)}." in done.stderr
        assert content_of(Path.cwd()) == before, number
    assert number > 0
    assert not [path for path in Path.cwd().rglob(".*") if path.is_file()], state


def test_a_build_whose_layout_cannot_be_written_has_its_page_and_warns(fresh, monkeypatch):
    fresh()
    monkeypatch.setattr("graph.api.write_layout", _refuse)
    done = run("build")
    assert done.exit_code == 0
    assert "warning: data/actors.layout.json could not be written: No space left" in done.stderr
    assert Path("out/actors.html").is_file()


def _refuse(path, layout):
    raise OutputError("data/actors.layout.json could not be written: No space left on device.")


def test_a_change_that_cannot_be_finished_is_reported_and_stays_to_be_finished(fresh, monkeypatch):
    stop_halfway(fresh, monkeypatch)

    def refuse(self, target):
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.replace", refuse)
        done = run("check")
    assert done.exit_code == 1
    assert "could not be written: Permission denied." in done.stderr
    assert run("check").stderr.startswith("Finished an interrupted change: ")


ADDING = """
import sys
from graph.edit.add_claim import add_claim
for number in range(25):
    add_claim("oster opposes vessa", "memo", "p1", {"note": f"{sys.argv[1]} {number}"}, "data")
"""


def test_of_fifty_claims_that_two_programs_add_at_once_none_is_lost(fresh):
    folder = fresh()
    path = f"{Path(__file__).resolve().parents[2]}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", ADDING, name], env={**os.environ, "PYTHONPATH": path}
        )
        for name in ("first", "second")
    ]
    assert [program.wait() for program in programs] == [0, 0]
    text = (folder / "data/actors.yaml").read_text()
    for name in ("first", "second"):
        assert [f"{name} {number}" in text for number in range(25)] == [True] * 25
    assert run("check").exit_code == 0


def test_who_cannot_have_the_project_says_so_and_writes_nothing(fresh, monkeypatch):
    folder = fresh()
    before = content_of(folder)
    monkeypatch.setattr(lock, "LONGEST_WAIT", 0)
    with locked([folder / "data/actors.yaml"]):
        done = run(*COMMANDS["add"])
    assert done.exit_code == 1
    assert done.stderr == (
        "Error: Another command is changing data; nothing was written. Try again when it is done.\n"
    )
    assert content_of(folder) == before
    assert run(*COMMANDS["add"]).exit_code == 0


def test_a_file_that_is_removed_meanwhile_is_not_written_again(fresh, monkeypatch):
    folder = fresh()
    check = "graph.edit.project.Project.check"
    from graph.edit.project import Project

    real = Project.check

    def remove(self):
        (folder / "data/actors.yaml").unlink()
        return real(self)

    monkeypatch.setattr(check, remove)
    with pytest.raises(OutputError, match="was changed in the meantime; nothing was written"):
        add_claim("vessa opposes oster", "memo", "p1", paths=folder / "data")
    assert not (folder / "data/actors.yaml").exists()


LOGGED = """
from pathlib import Path
from graph.edit.add_claim import add_claim
log = {Path("drafts/memo.yaml"): "accepted"}
add_claim("vessa opposes oster", "memo", "p1", paths="data", together=log)
"""
KILLED = """
import os, signal
replace, done = os.replace, []
def kill(*given):
    replace(*given)
    done.append(given)
    if len(done) == {steps}:
        os.kill(os.getpid(), signal.SIGKILL)
os.replace = kill
"""
RENAMING = """
from graph.edit.rename_actor import rename_actor
rename_actor("oster", "eastland", "data")
"""


def run_killed(program, steps):
    """Run a program that is killed after so many renames."""
    path = f"{Path(__file__).resolve().parents[2]}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    code = KILLED.format(steps=steps) + program
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path}, check=False
    )
    assert done.returncode == -signal.SIGKILL


def test_a_claim_and_its_log_are_both_written_by_the_next_command_after_a_kill(fresh):
    folder = fresh()
    run_killed(LOGGED, 2)
    assert run("check").stderr.splitlines()[0] == (
        "Finished an interrupted change: data/actors.yaml, drafts/memo.yaml"
    )
    assert (folder / LOG).read_text() == "accepted"
    assert "vessa opposes oster" in (folder / "data/actors.yaml").read_text()


def test_a_program_that_is_really_killed_is_finished_too(fresh):
    folder = fresh()
    run_killed(RENAMING, 3)
    said = run("check")
    assert said.stderr.startswith("Finished an interrupted change: data/actors.yaml")
    assert said.exit_code == 0
    assert all("oster" not in text for text in _texts(folder))


def test_all_that_is_written_is_synced_to_the_disk_before_it_replaces_the_old_file(
    tmp_path, monkeypatch
):
    done = []
    for name in ("fsync", "replace"):
        act = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *given, a=act, n=name: (done.append(n), a(*given))[1])
    write_together({tmp_path / "data" / name: "text" for name in "ab"})
    new_folder, two_files, in_place = ["fsync"], ["fsync"] * 2, ["replace", "fsync"]
    note, without_note = ["fsync", *in_place], ["fsync"]
    assert done == [*new_folder, *two_files, *note, *in_place, *in_place, *without_note]
