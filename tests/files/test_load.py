"""What is called as a data file or a card and cannot be read as one is reported by its own name."""

import os
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner
from projects import BASE, write

from graph.cli import main
from graph.files import read_project
from graph.live.watch import Watch
from graph.model.errors import GraphError

CLAIM = "claims:\n  wire:\n    p1:\n      - us backs elsewhere\n"


def make_folder(path):
    path.mkdir()


def make_dangling(path):
    path.symlink_to("../../shared/more.yaml")


def make_loop(path):
    path.symlink_to(path.name)


ODD = {
    os.mkfifo: "it is a pipe",
    make_folder: "it is a folder",
    make_dangling: "it is a broken link",
    make_loop: "Too many levels of symbolic links",
}
odd_files = pytest.mark.parametrize(("make", "why"), ODD.items(), ids=lambda each: str(each)[:20])


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project that names an actor of a file that cannot be read."""
    write(
        tmp_path, {"data/actors.yaml": BASE + CLAIM, "seeds/card.yaml": "id: card\ntitle: A card\n"}
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


@odd_files
@pytest.mark.parametrize("file", ["data/more.yaml", "seeds/more.yaml"])
def test_what_is_not_a_file_is_an_error_and_nothing_that_follows_from_it_is(
    project, make, why, file
):
    make(project / file)
    (error,) = read_project("data").errors
    assert (
        str(error)
        == f"{file}: The file cannot be read: {why}. Replace it with a file, or remove it."
    )
    (error,) = [each for each in read_project("data/actors.yaml").errors if "seeds" in file] or [
        error
    ]
    assert error.place.file == file


@pytest.mark.parametrize("make", [os.mkfifo, make_dangling, make_loop])
def test_a_path_that_is_not_a_file_is_reported_as_what_it_is(project, make):
    make(project / "odd.yaml")
    with pytest.raises(GraphError) as reported:
        read_project("odd.yaml")
    assert str(reported.value).startswith('"odd.yaml" ')
    assert ODD[make].removeprefix("it ") in str(reported.value)


@pytest.mark.parametrize("make", [os.mkfifo, make_dangling, make_loop])
def test_what_is_called_seeds_and_is_not_a_folder_is_reported_by_its_name(project, make):
    (project / "seeds/card.yaml").unlink()
    (project / "seeds").rmdir()
    make(project / "seeds")
    with pytest.raises(GraphError, match=r'^"seeds" (cannot be read: |is a broken link)'):
        read_project("data")


@pytest.mark.parametrize("name", ["seeds", "data"])
def test_a_folder_that_may_not_be_read_is_named_itself(project, monkeypatch, name):
    iterdir = Path.iterdir

    def refuse(path):
        if path.name == name:
            raise PermissionError(13, "Permission denied")
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    done = CliRunner().invoke(main, ["check"])
    assert (done.exit_code, done.output) == (
        1,
        f'Error: "{name}" cannot be read: Permission denied.\n',
    )


def test_an_editors_lock_next_to_a_file_is_not_a_data_file(project):
    (project / "data" / ".#actors.yaml").symlink_to("me@here.1234")
    assert [error.place.file for error in read_project("data").errors] == ["data/actors.yaml"]


def test_a_folder_named_like_a_stray_data_file_is_not_one(project):
    (project / "data" / "old.yml").mkdir()
    assert [each for each in read_project("data").warnings if "yml" in each.place.file] == []


@odd_files
def test_watching_reports_created_and_removed_paths_that_are_not_files(project, make, why):
    write(project, {"data/actors.yaml": BASE})
    watch = Watch(project / "data", project / "out.html")
    assert not isinstance(watch.look(), GraphError)
    make(project / "data/more.yaml")
    assert why in str(watch.look())
    assert watch.look() is None
    odd = project / "data/more.yaml"
    odd.rmdir() if make is make_folder else odd.unlink()
    assert not isinstance(watch.look(), GraphError)


def test_the_text_of_a_source_may_come_through_a_pipe(project):
    write(project, {"data/actors.yaml": BASE})
    os.mkfifo("text")
    text = "A note\n\nTurkey backs the FSA, it said.\n"
    writer = threading.Thread(target=Path("text").write_text, args=[text], daemon=True)
    writer.start()
    done = CliRunner().invoke(main, ["add-source", "text", "--title", "A note"])
    writer.join()
    assert done.exit_code == 0, done.output
    assert "sha256: " in (project / "seeds/text.yaml").read_text()


# Git's conflicts

CONFLICT = """\
claims:
  wire:
    p1:
<<<<<<< HEAD
      - us backs fsa
=======
      - us opposes fsa
>>>>>>> other
    p2:
<<<<<<< HEAD
      - us backs hts
=======
      - us opposes hts
>>>>>>> other
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_unresolved_conflict_is_reported_with_its_line(project, end):
    text = (CONFLICT).replace("\n", end)
    write(project, {"data/actors.yaml": BASE, "data/more.yaml": text.encode()})
    assert [str(error) for error in read_project("data").errors] == [
        f"data/more.yaml:{line}:1: Unresolved git conflict. Keep the right parts of both "
        "sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."
        for line in (4, 10)
    ]


def test_a_conflict_that_is_half_resolved_is_reported_at_what_is_left(project):
    text = CONFLICT.replace("<<<<<<< HEAD\n", "").replace("=======\n", "")
    write(project, {"data/actors.yaml": BASE, "data/more.yaml": text})
    assert [error.place.line for error in read_project("data").errors] == [6, 10]


def test_a_note_may_speak_of_conflicts(project):
    note = "note: |\n  <<<<<<< HEAD\n  and >>>>>>> too\n"
    write(
        project, {"data/actors.yaml": BASE, "seeds/card.yaml": f"id: card\ntitle: A card\n{note}"}
    )
    assert not [error for error in read_project("data").errors if "conflict" in error.message]
