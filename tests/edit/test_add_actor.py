"""Adding an actor: one more entry, and no other byte changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import BASE, write
from rounds import examples

import graph as ag
from graph.edit.add_actor import add_actor
from graph.edit.change_actor import remove_actor
from graph.files import read_dataset
from graph.model.errors import DataError, GraphError
from graph.model.text import clean

CLAIMS = "claims:\n  wire:\n    p1:\n      - us backs fsa\n"
LAST = "  truce: {name: The truce of 2020, kind: agreement}\n"
TEXT = BASE + CLAIMS


def project(folder, text=TEXT):
    return write(folder, {"data/actors.yaml": text.encode()})


def added(folder, text=TEXT, id=None, name="River Guard", kind="armed-group", **fields):
    """Add an actor; return the text of the file."""
    data = project(folder, text)
    add_actor(id, name, kind, fields, data)
    return (data / "actors.yaml").read_bytes().decode()


def test_an_actor_is_put_after_the_others_as_they_are_written(tmp_path):
    line = "  river-guard: {name: River Guard, kind: armed-group, aliases: [RG]}\n"
    assert added(tmp_path, aliases=["RG"]) == TEXT.replace(LAST, LAST + line)


def test_an_actor_is_put_below_its_id_where_others_are(tmp_path):
    text = "actors:\n  us:\n    name: US\n    kind: state\n    # of the us\n\n# end\nclaims:\n"
    assert added(tmp_path, text, note="N", plural=True) == text.replace(
        "    # of the us\n",
        "    # of the us\n  river-guard:\n    name: River Guard\n    kind: armed-group\n"
        "    plural: true\n    note: N\n",
    )


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("title: T\n", "title: T\nactors:\n  a:\n    name: A\n    kind: state\n"),
        ("actors:\ntitle: T\n", "actors:\n  a:\n    name: A\n    kind: state\ntitle: T\n"),
        ("actors: {}\n", "actors: {a: {name: A, kind: state}}\n"),
        ("actors: {b: {name: B, kind: state}}\n", "kind: state}, a: {name: A, kind: state}}\n"),
        ("title: T", "title: T\nactors:\n  a:\n    name: A\n    kind: state\n"),
    ],
)
def test_the_first_actor_and_actors_in_brackets(tmp_path, text, now):
    assert added(tmp_path, text, name="A", kind="state").endswith(now)


def test_line_ends_and_the_byte_order_mark_are_kept(tmp_path):
    text = "\ufeff" + TEXT.replace("\n", "\r\n")
    line = "  river-guard: {name: River Guard, kind: armed-group}\r\n"
    last = LAST.replace("\n", "\r\n")
    assert added(tmp_path, text) == text.replace(last, last + line)


def test_the_id_is_made_from_the_name_or_given(tmp_path):
    assert "  garde-du-fleuve-élite: {" in added(tmp_path / "1", name="Garde du Fleuve (Élite)")
    assert "  rg: {name: River Guard" in added(tmp_path / "2", id="rg")


def test_an_id_that_exists_is_refused_and_another_is_proposed(tmp_path):
    data = project(tmp_path, TEXT.replace(LAST, LAST + "  us-2: {name: Two, kind: state}\n"))
    with pytest.raises(GraphError) as error:
        add_actor(None, "US", "state", paths=data)
    assert str(error.value) == (
        'An actor "us" already exists: "United States". If this is another one, give it another '
        'id, such as "us-3".'
    )
    with pytest.raises(GraphError, match="No id can be made from"):
        add_actor(None, "!", "state", paths=data)


def test_all_errors_are_reported_and_nothing_is_written(tmp_path):
    data = project(tmp_path)
    fields = {"aliases": ["Ankara"], "named_by": "nobody", "colour": "red"}
    with pytest.raises(DataError) as error:
        add_actor("River", "The River", "stat", fields, data)
    assert sorted(each.code for each in error.value.problems) == [
        "invalid-id", "shared-name", "unknown-actor", "unknown-field", "unknown-kind",
    ]  # fmt: skip
    assert {each.place.file for each in error.value.problems} == {"The River"}
    assert (data / "actors.yaml").read_text() == TEXT


def test_an_actor_goes_to_the_file_with_actors_or_to_one_that_is_given(tmp_path):
    data = write(tmp_path, {"data/a.yaml": "title: A\n", "data/b.yaml": TEXT})
    assert add_actor(None, "Oster", "state", paths=data).place.file.endswith("b.yaml")
    add_actor(None, "Vessa", "state", paths=data, file=data / "a.yaml")
    assert (
        data / "a.yaml"
    ).read_text() == "title: A\nactors:\n  vessa:\n    name: Vessa\n    kind: state\n"


def test_a_claimant_who_becomes_an_actor_is_one(tmp_path):
    data = project(tmp_path, TEXT.replace("us backs fsa", "us backs fsa: {by: {name: Jon Arrel}}"))
    assert ag.add_actor(None, "Jon Arrel", "person", paths=data).id == "jon-arrel"
    assert read_dataset(data).claims[0].by == ("jon-arrel",)


def test_an_actor_of_which_all_is_an_alias_is_left_to_be_added_by_hand(tmp_path):
    text = TEXT.replace("actors:\n", "actors: &a\n") + "vocabulary: {kinds: *a}\n"
    data = project(tmp_path, TEXT.replace(LAST, LAST + "  <<: {}\n"))
    add_actor(None, "Oster", "state", paths=data)
    with pytest.raises(GraphError):
        add_actor(None, "Oster", "state", paths=project(tmp_path, text))


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@examples(15)
@given(NAMES.map(clean).filter(str.strip), st.lists(NAMES, max_size=2), NAMES)
def test_what_is_added_is_read_and_removed_again_leaves_the_same_bytes(
    tmp_path_factory, name, mentioned, note
):
    data = project(tmp_path_factory.mktemp("actor"))
    fields = {"mentioned_as": mentioned, "note": note}
    try:
        add_actor("new", name, "state", fields, data)
    except DataError:  # a name that another actor has, or one of spaces only
        return
    actor = read_dataset(data).actors["new"]
    assert actor.name.split() == name.split()
    remove_actor("new", paths=data)
    assert (data / "actors.yaml").read_text() == TEXT
