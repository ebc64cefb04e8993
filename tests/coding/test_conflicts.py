"""Codings in which an id or a source means something else are not settled, and agree warns."""

from pathlib import Path

import pytest
from projects import write
from settling import ACTORS, CARD, FILES, SOURCE, reopen, start

from graph.coding.conflicts import check_same_meaning, find_conflicts, list_renamed
from graph.coding.read import read_coding
from graph.model.errors import GraphError

OWN = "vocabulary: {relation_types: {pities: {like: linked-to, sign: neutral}}}\n"
HASHED = CARD.replace("title:", f"sha256: {'0' * 64}\ntitle:")
CONFLICTS = [
    ({"second/data/actors.yaml": ACTORS.replace(
        "name: Vessa, kind: state, aliases: [Republic of Vessa]", "name: Other Man, kind: state"
    )}, '"vessa" is "Vessa" (state) in '),
    ({"second/data/actors.yaml": ACTORS.replace("Oster, kind: state", "Oster, kind: place")},
     '"oster" is "Oster" (state) in '),
    ({"data/own.yaml": OWN, "second/data/own.yaml": OWN.replace("neutral", "negative")},
     'define "pities" differently'),
    ({f"seeds/{SOURCE}.yaml": HASHED, f"second/seeds/{SOURCE}.yaml": HASHED.replace("000", "001")},
     f'were made from different texts of "{SOURCE}": sha256 differs'),
    ({f"second/seeds/{SOURCE}.yaml": CARD.replace("Vessa's army shelled", "Rain fell on")},
     f'were made from different texts of "{SOURCE}": p3 starts differently'),
]  # fmt: skip


def read_both(folder, files):
    write(folder, {**FILES, **files})
    return [read_coding(folder / each) for each in ("data", "second/data")]


@pytest.mark.parametrize(("files", "said"), CONFLICTS)
def test_what_means_something_else_is_found_and_never_settled(tmp_path, files, said):
    both = read_both(tmp_path, files)
    assert len(find_conflicts(*both)) == 1
    assert said in find_conflicts(*both)[0]
    with pytest.raises(GraphError, match="Make these the same in both codings"):
        start(tmp_path, {**FILES, **files})
    assert not (tmp_path / "settled").exists()


def test_settling_stops_where_an_actor_became_another_since(tmp_path):
    settling = start(tmp_path)
    file = tmp_path / "second/data/actors.yaml"
    file.write_text(file.read_text().replace("name: Tarn Monitor", "name: Other Man"))
    with pytest.raises(GraphError, match='"tarn-monitor" is "Tarn Monitor"'):
        settling.state()
    with pytest.raises(GraphError, match="Make these the same"):
        reopen(tmp_path)


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("NATO", "NATO powers", True),
        ("Holders of the Israeli hostages", "Holders of the hostages in Gaza", True),
        ("Ceasefire in Syria about 2020", "Four-year ceasefire in Syria", True),
        ("Tarn Monitor", "TÁRN monitor", True),
        ("John Smith", "Mary Smith", False),
        ("Army of Islam", "Army of Syria", False),
        ("Toma Reshk", "Other Man", False),
    ],
)
def test_names_may_be_worded_differently(tmp_path, mine, theirs, same):
    def named(name):
        return ACTORS.replace("Tarn Monitor", name)

    files = {"data/actors.yaml": named(mine), "second/data/actors.yaml": named(theirs)}
    both = read_both(tmp_path, files)
    assert (find_conflicts(*both) == []) is same


@pytest.mark.parametrize(
    ("name", "listed"),
    [("Vessa, aliases: [Rest]", []), ("Republic of Vessa", []),
     ("Other, aliases: [Republic of Vessa]", ['vessa ("Vessa", "Other")'])],
)  # fmt: skip
def test_an_actor_known_by_an_alias_only_is_listed(tmp_path, name, listed):
    text = ACTORS.replace(
        "name: Vessa, kind: state, aliases: [Republic of Vessa]", f"kind: state, name: {name}"
    )
    both = read_both(tmp_path, {"second/data/actors.yaml": text})
    assert (find_conflicts(*both), list_renamed(*both)) == ([], listed)


def test_longer_first_words_of_the_same_paragraph_and_other_looks_are_no_conflict(tmp_path):
    files = {
        f"second/seeds/{SOURCE}.yaml": CARD.replace("army shelled", "army shelled the coast"),
        "data/own.yaml": OWN,
        "second/data/own.yaml": OWN.replace("neutral", "neutral, label: is sorry for"),
    }
    assert find_conflicts(*read_both(tmp_path, files)) == []


def test_the_example_can_be_settled_and_its_other_names_are_listed():
    root = Path(__file__).resolve().parents[2] / "docs/coding"
    both = [read_coding(root / f"{each}.yaml") for each in ("first", "second")]
    check_same_meaning(*both)
    assert 'nato ("NATO", "NATO powers")' in list_renamed(*both)
