"""`actor-graph layout`: which actors move and which stay."""

import json

import pytest
from click.testing import CliRunner
from projects import BASE, write

from graph.cli import main
from graph.files.layout_file import Layout, layout_path, read_layout, write_layout

CLAIMS = "claims:\n  wire:\n    p1:\n      - us backs fsa\n      - turkey backs fsa\n"
IDS = ["fsa", "hts", "truce", "turkey", "us"]


@pytest.fixture
def file(tmp_path):
    """A layout with no actor at its computed position; Turkey is pinned."""
    data = write(tmp_path, {"data/actors.yaml": BASE + CLAIMS})
    positions = {id: (5000.0, 500.0 * number) for number, id in enumerate(IDS)}
    write_layout(layout_path(data), Layout(positions, frozenset({"turkey"})))
    return layout_path(data)


def run(file, *arguments):
    return CliRunner().invoke(main, ["layout", *arguments, "--data", str(file.parent)])


def test_all_are_repositioned_except_pinned_ones(file):
    result = run(file, "--anew")
    assert result.output == f"{file}: repositioned 4 actors (4 moved); kept 1\n"
    layout, _ = read_layout(file, IDS)
    assert layout.positions["turkey"] == (5000.0, 1500.0)
    assert layout.pinned == {"turkey"}


def test_with_only_just_the_named_actors_move_pinned_or_not(file):
    before, _ = read_layout(file, IDS)
    result = run(file, "--anew", "--only", "Turkey")
    assert result.output == f"{file}: repositioned 1 actor (1 moved); kept 4\n"
    layout, _ = read_layout(file, IDS)
    assert {id for id in IDS if layout.positions[id] != before.positions[id]} == {"turkey"}
    assert layout.pinned == set()


def test_the_counts_add_up_where_no_position_changes(file):
    run(file, "--anew")
    result = run(file, "--anew")
    assert result.output == f"{file}: repositioned 4 actors (0 moved); kept 1\n"


def test_a_new_actor_is_placed_but_was_nowhere_before(file):
    layout, _ = read_layout(file, IDS)
    write_layout(file, layout.only(IDS[1:]))
    result = run(file, "--anew", "--only", "us")
    assert result.output == f"{file}: repositioned 2 actors (1 moved); kept 3\n"


def test_an_unknown_actor_is_an_error_and_nobody_moves(file):
    before = file.read_bytes()
    result = run(file, "--anew", "--only", "turky")
    assert result.exit_code == 1
    assert 'Did you mean "Turkey"?' in result.output
    assert file.read_bytes() == before


def test_without_anew_nobody_moves(file):
    before = file.read_bytes()
    assert run(file).exit_code == 2
    assert file.read_bytes() == before


def test_a_build_leaves_everyone_and_every_pin_in_place(file):
    before = json.loads(file.read_text(encoding="utf-8"))
    page = file.parent.parent / "out.html"
    CliRunner().invoke(main, ["build", str(file.parent), "-o", str(page)])
    after = json.loads(file.read_text(encoding="utf-8"))
    assert {key: after[key] for key in before} == before
    assert '"pinned":["turkey"]' in page.read_text(encoding="utf-8")
