"""The file that keeps where each actor is placed."""

import json
import os
import stat
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import BASE, write

from graph.api import build
from graph.files.layout_file import (
    Layout,
    layout_path,
    parse_layout,
    read_layout,
    render_layout,
    write_layout,
)
from graph.model.drawing import CampPlace, Drawing
from graph.model.errors import OutputError
from graph.page import picture

COORDINATES = st.integers(-9_000_000, 9_000_000).map(float)


def test_the_layout_of_a_folder_is_in_it_and_that_of_a_file_next_to_it(tmp_path):
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
    write_layout(path, layout)
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
def test_a_damaged_file_is_reported_and_all_actors_are_placed_again(tmp_path, text):
    path = tmp_path / "actors.layout.json"
    path.write_text(text, encoding="utf-8")
    layout, (problem,) = read_layout(path, ["us"])
    assert layout == Layout()
    assert str(problem).startswith(f"{path}: This is not a layout file: ")
    assert problem.hint == "All actors get new positions."


def test_a_file_that_is_not_a_text_is_reported(tmp_path):
    path = tmp_path / "actors.layout.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert len(read_layout(path, [])[1]) == 1


def test_a_folder_that_cannot_be_written_is_reported(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match=r"actors\.layout\.json could not be written"):
        write_layout(blocked / "actors.layout.json", Layout({"us": (1.0, 2.0)}))


CONFLICT = """\
{"positions": {
"fsa": [1, 1],
<<<<<<< HEAD
"new": [2, 2],
"us": [3, 3]
}, "pinned": [
"us"
]}
||||||| base
"us": [0, 0]
}}
=======
"other": [4, 4],
"us": [5, 5]
}, "pinned": [
"other"
]}
>>>>>>> theirs
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_git_conflict_is_reported_and_the_places_of_both_sides_are_kept(tmp_path, end):
    path = tmp_path / "actors.layout.json"
    path.write_text(CONFLICT, encoding="utf-8", newline=end)
    layout, (problem,) = read_layout(path, ["fsa", "us", "new", "other"])
    spots = {"fsa": (1, 1), "new": (2, 2), "us": (3, 3), "other": (4, 4)}
    assert layout == Layout(spots, frozenset({"us", "other"}))
    assert str(problem).startswith(f"{path}:3:1: Unresolved git conflict. The positions")


def test_an_unusual_id_in_a_conflict_keeps_its_place(tmp_path):
    ids = ['"\\\u2028', "]: [1, 2]", "<<<<<<< x"]
    path = tmp_path / "actors.layout.json"
    write_layout(path, Layout(dict.fromkeys(ids, (1.0, 2.0))))
    sound = path.read_text(encoding="utf-8")
    path.write_text(f"<<<<<<< a\n{sound}=======\n{sound}>>>>>>> b\n", encoding="utf-8")
    assert read_layout(path, ids)[0].positions == dict.fromkeys(ids, (1.0, 2.0))


def test_what_is_saved_while_a_page_is_built_stays(tmp_path, monkeypatch):
    data = write(tmp_path, {"data/actors.yaml": BASE})
    build(data, tmp_path / "page.html")
    layout = read_layout(layout_path(data), ["us", "fsa"])[0]
    positions = {**layout.positions, "us": (7000.0, 7000.0)}
    saved = replace(layout, positions=positions, pinned=frozenset({"us"}))
    place, times = picture.draw_graph, []

    def save_meanwhile(graph, known):
        times.append(known)
        if len(times) == 1:
            write_layout(layout_path(data), saved)
        return place(graph, known)

    monkeypatch.setattr(picture, "draw_graph", save_meanwhile)
    build(data, tmp_path / "page.html")
    assert read_layout(layout_path(data), ["us", "fsa"])[0] == saved
    assert '"pinned":["us"]' in (tmp_path / "page.html").read_text(encoding="utf-8")


def make_pipe(path):
    os.mkfifo(path)


def make_dangling(path):
    path.symlink_to("nowhere.json")


def make_loop(path):
    path.symlink_to(path.name)


@pytest.mark.parametrize("make", [make_pipe, make_dangling, make_loop])
def test_what_is_not_a_layout_file_is_reported_at_once_and_a_file_takes_its_place(tmp_path, make):
    data = write(tmp_path, {"data/actors.yaml": BASE})
    make(layout_path(data))
    built = build(data, tmp_path / "page.html")
    (reported,) = [str(each) for each in built.warnings if "layout file" in str(each)]
    assert reported.startswith(f"{layout_path(data)}: This is not a layout file: ")
    assert stat.S_ISREG(layout_path(data).lstat().st_mode)


def test_a_folder_that_is_called_as_the_layout_file_stays_and_is_reported(tmp_path):
    data = write(tmp_path, {"data/actors.yaml": BASE})
    layout_path(data).mkdir()
    said = " ".join(map(str, build(data, tmp_path / "page.html").warnings))
    assert "This is not a layout file: it is a folder." in said
    assert "actors.layout.json could not be written: Is a directory." in said


def test_what_is_written_is_json_even_for_unusual_ids(tmp_path):
    path = tmp_path / "actors.layout.json"
    write_layout(path, Layout({'"\\\n\u2028': (1.0, 2.0), "__proto__": (3.0, 4.0)}))
    assert len(json.loads(path.read_text(encoding="utf-8"))["positions"]) == 2


def test_a_second_build_writes_the_same_bytes(tmp_path):
    data = write(tmp_path, {"data/actors.yaml": BASE})
    first, second = (build(data, tmp_path / name) for name in ("one.html", "two.html"))
    assert first.page.read_bytes() == second.page.read_bytes()


FULL = Layout(
    {"us": (1.0, 2.0), "fsa": (3.0, 4.0), "paper": (0.0, 90.0)},
    frozenset({"us"}),
    {"us": "above", "fsa": "left"},
    {"us backs fsa": -0.12, "us fights fsa": 0.06},
    Drawing({"us": (5.0, 6.0), "fsa": (7.0, 8.0)}, {"fsa": "right"}, {"us backs fsa": 0.24}),
    frozenset({"paper"}),
    (
        CampPlace((-10.0, 20.0), (3.0, -4.0), {"us": (0.05, -0.96)}),
        CampPlace((1.0, 2.0), (5.0, 6.0), {"fsa": (-0.5, 0.25)}),
    ),
)


def test_names_bends_and_the_upright_drawing_are_read_as_written(tmp_path):
    path = tmp_path / "actors.layout.json"
    write_layout(path, FULL)
    assert read_layout(path, ["us", "fsa", "paper"]) == (FULL, [])
    own = read_layout(path, ["us"])[0]
    assert (own.names, own.bends, own.lone) == ({"us": "above"}, {}, frozenset())
    assert own.upright == Drawing({"us": (5.0, 6.0)})
    assert [camp.inside for camp in own.camps] == [{"us": (0.05, -0.96)}, {}]


def test_camps_have_a_line_each_and_one_for_each_member():
    text = render_layout(Layout({"us": (1.0, 2.0)}, camps=FULL.camps))
    assert text.endswith(
        '}, "camps": {\n"0": [-10, 20, 3, -4],\n"1": [1, 2, 5, 6]\n'
        '}, "inside": {\n"fsa": [1, -0.5, 0.25],\n"us": [0, 0.05, -0.96]\n}}\n'
    )


def test_a_renamed_actor_keeps_its_place_in_its_camp():
    camps = FULL.rename("us", "usa").camps
    assert camps[0].inside == {"usa": (0.05, -0.96)}
    assert camps[1] == FULL.camps[1]


def test_defaults_and_unknown_keys_are_not_kept():
    text = '{"positions": {"a": [1, 2]}, "names": {"a": "below"}, "bends": {"a b c": 0}, "x": 1}'
    assert parse_layout(text) == Layout({"a": (1, 2)})


@pytest.mark.parametrize(
    "more",
    ['"names": []', '"names": {"us": "aside"}', '"bends": {"a b c": 1}', '"bends": {"a b c": "0"}',
     '"lone": "us"', '"upright": {}', '"upright": {"positions": {"us": [1]}}',
     '"camps": []', '"camps": {"0": [1, 2]}', '"camps": {"a": [1, 2, 3, 4]}',
     '"inside": {"us": [0, 1, true]}'],
)  # fmt: skip
def test_damaged_parts_of_a_drawing_are_reported(more):
    with pytest.raises(ValueError, match=r"position|names|bends|lone|camps|inside"):
        parse_layout(f'{{"positions": {{}}, {more}}}')


def test_a_git_conflict_keeps_names_bends_and_both_drawings(tmp_path):
    path = tmp_path / "actors.layout.json"
    text = render_layout(FULL)
    mine = text.replace('"us": [5, 6]', '"us": [50, 60]').replace('"us": "above"', '"us": "right"')
    mine = mine.replace("[-10, 20, 3, -4]", "[-99, 20, 3, -4]").replace("-0.5,", "0.5,")
    body = [*text.splitlines(), *mine.splitlines()]
    cut = len(text.splitlines())
    sides = ["<<<<<<< HEAD", *body[:cut], "=======", *body[cut:], ">>>>>>> theirs", ""]
    path.write_text("\n".join(sides), encoding="utf-8")
    layout, (problem,) = read_layout(path, ["us", "fsa", "paper"])
    assert problem.code == "git-conflict"
    assert layout == FULL
