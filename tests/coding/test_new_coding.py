"""A folder for the second coder: cards and actors, and none of the claims."""

from contextlib import suppress

import pytest
from click.testing import CliRunner
from projects import write
from settling import ACTORS, CARD, FILES, FIRST, SOURCE
from stopping import stopped_at

from graph.cli import main
from graph.coding.new_coding import copy_without_claims, remove_claims, start_coding
from graph.files import read_project
from graph.model.errors import DataError, OutputError


def test_cards_and_actors_are_copied_byte_for_byte_without_the_claims(tmp_path):
    data = write(tmp_path, FILES)
    files = start_coding(tmp_path / "other", data)
    assert files == ["data/actors.yaml", f"seeds/{SOURCE}.yaml"]
    for file in files:
        assert (tmp_path / "other" / file).read_bytes() == (tmp_path / file).read_bytes()
    reading = read_project(tmp_path / "other" / "data")
    assert (reading.errors, reading.require().claims) == ((), ())
    assert len(reading.require().actors) == 4


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (ACTORS + FIRST, ACTORS),
        (FIRST, None),
        (ACTORS, ACTORS),
        (FIRST + ACTORS, ACTORS),
        ("\ufefftitle: A\nclaims:\n  s: {p1: [a backs b]}\n", "\ufefftitle: A\n"),
        ("title: A\r\nclaims:\r\n  s: {p1: [a backs b]}\r\n", "title: A\r\n"),
        ("{title: A, claims: {s: {p1: [a backs b]}}, actors: {}}", "{title: A, actors: {}}"),
        ("title: A\nclaims:\nactors: {}\n", "title: A\nactors: {}\n"),
    ],
)  # fmt: skip
def test_only_the_claims_are_taken_out_of_a_file(text, kept):
    assert remove_claims(text) == kept


def test_nothing_is_ever_overwritten(tmp_path):
    data = write(tmp_path, FILES)
    (tmp_path / "other").mkdir()
    with pytest.raises(OutputError, match="already exists"):
        start_coding(tmp_path / "other", data)
    assert list((tmp_path / "other").iterdir()) == []


def test_a_project_with_errors_is_not_copied(tmp_path):
    data = write(tmp_path, {**FILES, "data/first.yaml": FIRST.replace("fights", "fihgts")})
    with pytest.raises(DataError):
        start_coding(tmp_path / "other", data)
    assert not (tmp_path / "other").exists()


def test_two_files_of_one_name_are_refused(tmp_path):
    files = {"data/actors.yaml": ACTORS, f"seeds/{SOURCE}.yaml": CARD}
    write(tmp_path / "a", files)
    write(tmp_path / "b", files)
    with pytest.raises(OutputError, match=r'two files "actors\.yaml"'):
        copy_without_claims([tmp_path / "a/data", tmp_path / "b/data"])


def test_a_copy_that_is_stopped_at_any_step_is_whole_or_not_there(tmp_path, monkeypatch):
    data = write(tmp_path, FILES)
    seen = set()
    for number in range(1000):
        other = tmp_path / f"other-{number}"
        with stopped_at(monkeypatch, number) as state:
            start_coding(other, data)
        seen.add(other.exists())
        with suppress(OutputError):  # it was written
            start_coding(other, data)
        assert read_project(other / "data").errors == ()
        assert [each.name for each in tmp_path.glob(f".other-{number}.*")] == []
        if not state["stopped"]:
            break
    assert seen == {True, False}


def test_the_command_says_which_files_there_are_and_what_is_next(tmp_path, monkeypatch):
    write(tmp_path, FILES)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["new-coding", "other"])
    assert done.output.splitlines() == [
        "other/data/actors.yaml",
        f"other/seeds/{SOURCE}.yaml",
        "Next: code with --data other/data, then actor-graph agree data other/data",
    ]
    again = CliRunner().invoke(main, ["new-coding", "other"])
    assert (again.exit_code, again.stderr) == (
        1,
        "Error: other already exists. Choose another folder.\n",
    )
