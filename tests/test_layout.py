"""The file that keeps where each actor stands."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import BASE, write

from graph.layout import Layout, layout_path, read_layout, write_layout
from graph.workflow import build

COORDINATES = st.integers(-9_000_000, 9_000_000).map(float)


def test_the_layout_of_a_folder_stands_in_it_and_that_of_a_file_beside_it(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    assert layout_path(data) == data / "actors.layout.json"
    assert layout_path(data / "one.yaml") == data / "one.layout.json"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("data") / "actors.layout.json"


@given(
    st.dictionaries(st.text(max_size=8), st.tuples(COORDINATES, COORDINATES), max_size=6),
    st.frozensets(st.text(max_size=1), max_size=2),
)
def test_what_was_written_is_read_again(path, positions, pinned):
    sound = {id: spot for id, spot in positions.items() if id.isprintable()}
    layout = Layout(sound, pinned).only(sound)
    assert write_layout(path, layout) == []
    assert read_layout(path, sound) == (layout, [])


def test_a_layout_has_one_actor_a_line_in_the_order_of_ids(tmp_path):
    path = tmp_path / "actors.layout.json"
    write_layout(path, Layout({"us": (1.6, -2.0), "حزب": (0.0, 0.4), "iran": (3.0, 4.0)}))
    text = path.read_text(encoding="utf-8")
    assert text == '{"positions": {\n"iran": [3, 4],\n"us": [2, -2],\n"حزب": [0, 0]\n}}\n'


def test_only_the_positions_of_the_actors_that_are_asked_for_are_read(tmp_path):
    path = tmp_path / "actors.layout.json"
    write_layout(path, Layout({"us": (1.0, 2.0), "gone": (3.0, 4.0)}, frozenset({"gone"})))
    assert read_layout(path, ["us", "new"]) == (Layout({"us": (1.0, 2.0)}), [])


def test_no_file_means_no_positions_and_no_warning(tmp_path):
    assert read_layout(tmp_path / "actors.layout.json", ["us"]) == (Layout(), [])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"positions": []}',
        '{"positions": {"us": 1}}',
        '{"positions": {"us": [1]}}',
        '{"positions": {"us": [1, 2, 3]}}',
        '{"positions": {"us": [1, "2"]}}',
        '{"positions": {"us": [1, true]}}',
        '{"positions": {"us": [1, null]}}',
        '{"positions": {"us": [1, NaN]}}',
        '{"positions": {"us": [1, -Infinity]}}',
        '{"positions": {"us": [1, 1e9]}}',
        '{"positions": {}, "pinned": "us"}',
        '{"positions": {}, "pinned": [1]}',
        f'{{"positions": {{"us": [1, 1{"0" * 400}]}}}}',
        "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n",
        "[" * (sys.getrecursionlimit() * 100),
    ],
)
def test_a_damaged_file_is_told_and_all_actors_are_placed_anew(tmp_path, text):
    path = tmp_path / "actors.layout.json"
    path.write_text(text, encoding="utf-8")
    layout, (problem,) = read_layout(path, ["us"])
    assert layout == Layout()
    assert str(problem).startswith(f"{path}: This is no layout file: ")
    assert problem.hint == "All actors are placed anew."


def test_a_file_that_is_no_text_is_told(tmp_path):
    path = tmp_path / "actors.layout.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert len(read_layout(path, [])[1]) == 1


def test_a_folder_that_cannot_be_written_is_told_and_is_no_error(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    (problem,) = write_layout(blocked / "actors.layout.json", Layout({"us": (1.0, 2.0)}))
    assert "could not be written" in problem.message


def test_what_is_written_is_json_even_for_odd_ids(tmp_path):
    path = tmp_path / "actors.layout.json"
    write_layout(path, Layout({'"\\\n\u2028': (1.0, 2.0), "__proto__": (3.0, 4.0)}))
    assert len(json.loads(path.read_text(encoding="utf-8"))["positions"]) == 2


def test_a_second_build_writes_the_same_bytes(tmp_path):
    data = write(tmp_path, {"data/actors.yaml": BASE})
    first, second = (build(data, tmp_path / name) for name in ("one.html", "two.html"))
    assert first.page.read_bytes() == second.page.read_bytes()
