"""Which actors a text names: by whole words, and of names that overlap by the longest."""

import pytest

from graph.analysis.mentions import Names, Passage
from graph.model.records import Actor, Claim, Dataset, Source
from graph.model.vocabulary import builtin_vocabulary


def names_in(text, *, others=(), sources=None, claims=(), **called):
    """List the actors that a text names; each is given by its names, the first of them its name."""
    actors = {
        id: Actor(id, name, "state", aliases=tuple(more))
        for id, (name, *more) in ((id.replace("_", "-"), names) for id, names in called.items())
    }
    dataset = Dataset(builtin_vocabulary(), sources or {}, actors, claims)
    return Names.of(dataset, others).find(Passage.of(text))


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("Turkish-backed militias", "turkish", True),
        ("the Free Syrian Army", "free syrian army", True),
        ("the Free Syrian Army", "syrian free", False),
        ("Russian forces", "US", False),
        ("the US", "US forces", False),
        ("Ves\u00adsa said", "vessa", True),
        ("周二，河盟与塔恩军在大桥附近交火", "塔恩军", True),
        ("周二，河盟与塔恩军在大桥附近交火", "塔军", False),
        ("軍は北大西洋条約機構を支持", "北大西洋条約機構", True),
        ("กองทัพรัสเซียถอนตัว", "รัสเซีย", True),
        ("美国US部队", "us", True),
        ("روسیه\u200cها", "روسیه", True),
        ("anything", "", False),
        ("anything", "...", False),
    ],
)
def test_a_phrase_is_found_by_whole_words_in_a_row(text, phrase, found):
    assert (Passage.of(text).find(phrase) != []) is found


UNION = {"oster": ["Oster"], "union": ["Oster Workers' Union", "OWU"]}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("The Oster Workers' Union struck.", ["union"]),
        ("the OSTER WORKERS’ UNION", ["union"]),
        ("Oster met the Oster Workers’ Union.", ["oster", "union"]),
        ("The Oster Workers' Union left Oster.", ["union", "oster"]),
        ("The Oster Work-\ners' Union struck.", ["union"]),
        ("The Os\u00adter Workers'\nUnion struck.", ["union"]),
        ("The Oster Workers struck.", ["oster"]),
        ("He went to Oster. Workers' Union men wept.", ["oster", "union"]),
        ("Oster\n\nWorkers' union on strike", ["oster", "union"]),
    ],
)
def test_a_name_inside_a_longer_one_is_not_that_actor(said, found):
    assert names_in(said, **UNION) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("周二，河盟工会罢工。", ["union"]),
        ("河盟说，河盟工会罢工。", ["hemeng", "union"]),
        ("เครือรัสเซียใหม่", ["new"]),
    ],
)
def test_the_longest_name_wins_in_scripts_without_spaces(said, found):
    called = {"hemeng": ["河盟"], "union": ["河盟工会"], "russia": ["รัสเซีย"], "new": ["รัสเซียใหม่"]}
    assert names_in(said, **called) == found


def test_of_names_that_overlap_the_longest_wins_and_leaves_the_rest_to_shorter_ones():
    called = {"us": ["US"], "army": ["US Army"], "engineers": ["Army Corps of Engineers"]}
    assert names_in("the US Army Corps of Engineers", **called) == ["us", "engineers"]
    assert names_in("the US Army told us", **called) == ["army"]


def test_actors_that_share_a_phrase_are_both_named():
    assert names_in("the rebels", a=["The A", "rebels"], b=["The B", "rebels"]) == ["a", "b"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("US-led Coalition", ["coalition", "us"]),
        ("anti-Oster League", ["league", "oster"]),
        ("Guinea-Bissau", ["bissau"]),
    ],
)
def test_a_name_that_contains_an_actor_names_it_too(said, found):
    called = {
        "us": ["US"],
        "coalition": ["US-led coalition"],
        "oster": ["Oster"],
        "league": ["anti-Oster League"],
        "guinea": ["Guinea"],
        "bissau": ["Guinea-Bissau"],
    }
    assert sorted(names_in(said, **called)) == found


def test_names_of_claimants_authors_and_publishers_are_longer_names_too():
    source = Source("memo", "A memo", author="Ann Oster", publisher="Oster Times")
    claim = Claim("a", "backs", "b", "memo", "p1", by=("Oster Relief",))
    known = {"sources": {"memo": source}, "claims": (claim,), "oster": ["Oster"]}
    for name in ("Ann Oster", "Oster Times", "Oster Relief"):
        assert names_in(f"the {name} said", **known) == []
    assert names_in("the Oster Post said", **known) == ["oster"]
    assert names_in("the Oster Post said", others=["Oster Post"], **known) == []


def test_an_epithet_hides_a_name_inside_it_only_where_it_is_written_as_a_name():
    oster = Actor("oster", "Oster", "state")
    for epithet, hidden in [("Oster and its allies", False), ("Dockers of Oster", True)]:
        allies = Actor("allies", "The Others", "umbrella", mentioned_as=(epithet,))
        dataset = Dataset(builtin_vocabulary(), actors={"oster": oster, "allies": allies})
        named = Names.of(dataset).find(Passage.of(f"then the {epithet} struck"))
        assert ("oster" not in named) is hidden, epithet


def test_a_short_name_in_capitals_counts_only_where_it_is_in_capitals():
    assert names_in("They told us.", us=["US"]) == []
    assert names_in("They told us that US men came", us=["US"]) == ["us"]
    assert names_in("The US Army told us", us=["US"], army=["US Army"]) == ["army"]
