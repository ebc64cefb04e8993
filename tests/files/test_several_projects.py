"""Several files and folders read as one: equal definitions are merged, conflicts reported."""

from projects import write

import graph as ag
from graph.files import read_project

ONE = """\
actors:
  us: {name: United States, kind: state, aliases: [Washington], note: A state.}
  fsa: {name: Free Syrian Army, kind: armed-group}
claims:
  wire: {p1: [us backs fsa]}
"""
TWO = """\
actors:
  us: {name: United States, kind: state, aliases: [USA, Washington], mentioned_as: [the states]}
  hts: {name: HTS, kind: armed-group}
claims:
  wire: {p2: [us opposes hts]}
"""
CARD = "id: wire\ntitle: A report\nparagraphs: {p1: {mentions: [us, fsa]}, p2: }\n"
OTHER_CARD = (
    "id: wire\ntitle: A report\ngenre: news\nparagraphs: {p1: {mentions: [us]}, p2: , p3: }\n"
)


def two_projects(folder, one=ONE, two=TWO, card=CARD, other=OTHER_CARD):
    first = write(folder / "a", {"data/actors.yaml": one, "seeds/wire.yaml": card})
    second = write(folder / "b", {"data/actors.yaml": two, "seeds/wire.yaml": other})
    return [first, second]


def errors_of(folders, monkeypatch, folder):
    monkeypatch.chdir(folder)
    return [str(error) for error in read_project(folders).errors]


def test_two_projects_are_one_graph(tmp_path):
    graph = ag.load(two_projects(tmp_path))
    assert sorted(graph) == ["fsa", "hts", "us"]
    assert sorted(graph.edges(keys=True)) == [("us", "fsa", "backs"), ("us", "hts", "opposes")]


def test_the_fields_of_an_actor_are_joined(tmp_path):
    us = read_project(two_projects(tmp_path)).dataset.actors["us"]
    assert us.aliases == ("Washington", "USA")
    assert (us.mentioned_as, us.note) == (("the states",), "A state.")


def test_the_fields_and_paragraphs_of_a_source_are_joined(tmp_path):
    wire = read_project(two_projects(tmp_path)).dataset.sources["wire"]
    assert wire.genre == "news"
    assert list(wire.paragraphs) == ["p1", "p2", "p3"]
    assert wire.paragraphs["p1"].mentions == ("us", "fsa")


def test_what_is_shared_is_counted(tmp_path):
    folders = two_projects(tmp_path)
    shared = {"projects": 2, "shared_actors": 1, "shared_sources": 1}
    assert read_project(folders).merged == shared
    assert ag.check(folders).as_json()["merged"] == shared
    assert read_project(folders[0]).merged == {}


def test_fields_that_do_not_agree_are_reported_with_both_places(tmp_path, monkeypatch):
    folders = two_projects(tmp_path, two=TWO.replace("kind: state", "kind: alliance"))
    assert errors_of(folders, monkeypatch, tmp_path) == [
        'b/data/actors.yaml:2:35: Actor "us": kind is "alliance" here and "state" at '
        "a/data/actors.yaml:2:35. Make the two agree, or rename one."
    ]


def test_cards_that_do_not_agree_are_reported_with_both_places(tmp_path, monkeypatch):
    first = CARD.replace("{mentions", "{starts: On Monday, mentions")
    second = OTHER_CARD.replace("{mentions", "{starts: On Tuesday, mentions")
    folders = two_projects(tmp_path, card=first, other=second)
    assert errors_of(folders, monkeypatch, tmp_path) == [
        'b/seeds/wire.yaml:4:27: Source "wire": paragraphs/p1/starts is "On Tuesday" here and '
        '"On Monday" at a/seeds/wire.yaml:3:27. Make the two agree, or rename one.'
    ]


def test_user_defined_types_may_be_defined_twice_if_alike(tmp_path, monkeypatch):
    own = "vocabulary: {relation_types: {trades-with: {symmetric: true}}}\n"
    assert read_project(two_projects(tmp_path, own + ONE, own + TWO)).errors == ()
    folders = two_projects(tmp_path, own + ONE, own.replace("true", "false") + TWO)
    assert errors_of(folders, monkeypatch, tmp_path) == [
        'b/data/actors.yaml:1:44: Relation type "trades-with" is defined differently at '
        "a/data/actors.yaml:1:44. Make the two agree, or rename one."
    ]


def test_a_name_that_two_projects_give_to_different_actors_is_reported(tmp_path, monkeypatch):
    folders = two_projects(tmp_path, two=TWO.replace("name: HTS", "name: Free Syrian Army"))
    (found,) = errors_of(folders, monkeypatch, tmp_path)
    assert found.startswith(
        'b/data/actors.yaml:3:15: Duplicate name "Free Syrian Army" of "hts" and "fsa"'
    )


def test_files_of_one_folder_share_its_cards(tmp_path):
    data = write(tmp_path, {"data/a.yaml": ONE, "data/b.yaml": TWO, "seeds/wire.yaml": CARD})
    reading = read_project([data / "a.yaml", data / "b.yaml"])
    assert reading.errors == ()
    assert reading.merged == {"projects": 2, "shared_actors": 1, "shared_sources": 0}


def test_the_same_folder_twice_is_one_project(tmp_path):
    data = two_projects(tmp_path)[0]
    assert read_project([data, data]).merged == {}
    assert len(read_project([data, data]).dataset.claims) == 1


def test_a_text_is_read_in_place_of_its_file_and_with_the_others(tmp_path):
    data = write(tmp_path, {"data/a.yaml": ONE, "seeds/wire.yaml": CARD})
    texts = {data / "a.yaml": ONE.replace("backs", "opposes"), data / "b.yaml": "title: New\n"}
    dataset = read_project(data, texts).dataset
    assert (dataset.claims[0].type, dataset.title) == ("opposes", "New")
