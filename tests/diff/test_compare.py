"""What changed from one state of a project to another, in records, sentences and blocs."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import SOURCES, claim, claim_lists, dataset_of, graph_of
from random_datasets import make_dataset

import graph as ag
from graph.diff.sentences import (
    UNSURE,
    count_changes,
    say_actors,
    say_blocs,
    say_claims,
    say_relations,
    say_sources,
)
from graph.model.graph import build_graph
from graph.model.records import Actor, Dataset, Paragraph
from graph.model.vocabulary import builtin_vocabulary, make_type


def details_of(change):
    return {each.name: (each.old, each.new) for each in change.details}


def only(changes, what):
    """Return the one record that was added, is gone or changed, the only one."""
    found = {name: getattr(changes, name) for name in ("added", "gone", "changed")}
    assert [name for name, records in found.items() if records] == [what]
    (record,) = found[what]
    return record


# Claims


def test_a_claim_more_is_added_and_makes_its_relation():
    answer = ag.compare(graph_of("us backs fsa"), graph_of("us backs fsa", "turkey backs fsa"))
    assert only(answer.claims, "added").from_actor == "turkey"
    assert only(answer.relations, "added").id == "turkey backs fsa"
    assert only(answer.actors, "added").id == "turkey"
    assert answer.differ


def test_a_missing_claim_is_listed_as_removed():
    answer = ag.compare(graph_of("us backs fsa", "us fights hts"), graph_of("us backs fsa"))
    assert only(answer.claims, "gone").from_actor == "hts"
    assert only(answer.relations, "gone").sign == -1


def test_a_claim_whose_details_differ_is_changed_not_removed_and_added():
    old = graph_of(claim("us backs fsa", mode="label", start="2012"))
    new = graph_of(claim("us backs fsa", mode="act", start="2012", end="past"))
    change = only(ag.compare(old, new).claims, "changed")
    assert details_of(change) == {"mode": ("label", "act"), "end": (None, "past")}


@pytest.mark.parametrize(
    "other",
    [
        claim("us backs fsa", at="p2"),
        claim("us backs fsa", source="t"),
        claim("us backs fsa", by="a witness"),
        claim("us opposes fsa"),
    ],
    ids=["place", "source", "claimant", "type"],
)
def test_a_claim_elsewhere_or_by_another_is_another_claim(other):
    claims = ag.compare(graph_of("us backs fsa"), graph_of(other)).claims
    assert (len(claims.added), len(claims.gone), len(claims.changed)) == (1, 1, 0)


def test_a_claimant_in_other_letter_case_is_no_other_claim():
    old, new = (graph_of(claim("us backs fsa", by=by)) for by in ("Ali Khan", "ALI KHAN"))
    claims = ag.compare(old, new).claims
    assert (claims.added, claims.gone) == ((), ())


def test_of_two_identical_claims_one_that_goes_is_reported():
    twice = [claim("us backs fsa", note="One."), claim("us backs fsa", note="One.")]
    assert only(ag.compare(graph_of(*twice), graph_of(twice[0])).claims, "gone") == twice[0]


def test_claims_that_share_place_and_claimant_are_paired_with_the_most_similar():
    denial, support = claim("us backs fsa", stance="denies"), claim("us backs fsa", note="Old.")
    new = claim("us backs fsa", note="New.")
    change = only(ag.compare(graph_of(denial, support), graph_of(denial, new)).claims, "changed")
    assert details_of(change) == {"note": ("Old.", "New.")}
    claims = ag.compare(graph_of(denial, support), graph_of(new)).claims
    assert details_of(claims.changed[0]) == {"note": ("Old.", "New.")}
    assert claims.gone == (denial,)
    other = claim("us backs fsa", stance="denies", note="New.")
    claims = ag.compare(graph_of(denial, support), graph_of(other)).claims
    assert details_of(claims.changed[0]) == {"note": (None, "New.")}
    assert claims.gone == (support,)


def test_the_order_of_means_says_nothing():
    old = graph_of(claim("us backs fsa", means=("funding", "weapons")))
    new = graph_of(claim("us backs fsa", means=("weapons", "funding")))
    assert not ag.compare(old, new).differ


# Relations, and what follows from claims


def test_a_denial_makes_its_relation_contested():
    old = graph_of("us backs fsa")
    new = graph_of("us backs fsa", claim("us backs fsa", by="us", stance="denies"))
    change = only(ag.compare(old, new).relations, "changed")
    assert details_of(change) == {"contested": (False, True)}


def test_a_firmer_claim_of_another_voice_changes_standing_and_voices():
    old = graph_of(claim("us backs fsa", mode="label"))
    new = graph_of(claim("us backs fsa", mode="label"), claim("us backs fsa", source="t"))
    change = only(ag.compare(old, new).relations, "changed")
    assert details_of(change) == {
        "standing": ("label", "act"),
        "voices": (["Daily Paper"], ["Daily Paper", "Evening Post"]),
    }


# Sources, actors and words


def with_source(**fields):
    dataset = dataset_of("us backs fsa")
    changed = {**dataset.sources, "s": replace(SOURCES["s"], **fields)}
    return build_graph(replace(dataset, sources=changed))


def test_another_author_is_a_change_of_the_source_and_not_of_its_claims():
    dataset = dataset_of("us backs fsa")
    renamed = replace(SOURCES["s"], author="Cy Editor")
    claims = tuple(replace(each, by=("Cy Editor",)) for each in dataset.claims)
    new = replace(dataset, sources={**dataset.sources, "s": renamed}, claims=claims)
    answer = ag.compare(build_graph(dataset), build_graph(new))
    assert details_of(only(answer.sources, "changed")) == {"author": ("Ann Author", "Cy Editor")}
    assert not answer.claims


def test_another_gist_is_a_change_of_its_paragraph():
    new = with_source(paragraphs={**SOURCES["s"].paragraphs, "p2": Paragraph("p2", gist="News.")})
    change = only(ag.compare(graph_of("us backs fsa"), new).sources, "changed")
    assert details_of(change) == {"p2 gist": (None, "News.")}


def test_an_actor_whose_name_differs_is_changed():
    old = graph_of("us backs fsa", actors=[Actor("us", "USA", "state", aliases=("b", "a"))])
    new = graph_of("us backs fsa", actors=[Actor("us", "US", "state", aliases=("a", "b"))])
    answer = ag.compare(old, new)
    assert details_of(only(answer.actors, "changed")) == {"name": ("USA", "US")}
    assert say_actors(answer)[2] == ["us: US (state) [name: USA -> US]"]


def test_a_user_defined_type_that_becomes_hostile_changes_its_relations():
    words = [
        builtin_vocabulary().extend({"eyes": make_type("eyes", {"sign": sign})}, {})
        for sign in ("neutral", "negative")
    ]
    eyes = claim("us eyes fsa", vocabulary=words[0])
    answer = ag.compare(*(graph_of(eyes, vocabulary=each) for each in words))
    assert details_of(only(answer.types, "changed")) == {"sign": (0, -1)}
    assert details_of(only(answer.relations, "changed")) == {"sign": (0, -1)}


def test_another_title_is_a_difference():
    titles = [Dataset(builtin_vocabulary(), title=title) for title in ("A", "B")]
    answer = ag.compare(*map(build_graph, titles))
    assert (answer.title.old, answer.title.new) == ("A", "B")
    assert answer.differ


# Dates


DATED = (
    claim("us backs fsa", start="2012", end="2017"),
    claim("turkey backs fsa", start="2016", end="2024"),
    claim("iran backs syria", start="2010", end="2024"),
    claim("us opposes syria"),
)


def test_of_two_dates_of_one_project_those_relations_differ_that_the_dates_rule_out():
    g = graph_of(*DATED)
    answer = ag.compare(g, g, "2013", "2020")
    assert [each.id for each in answer.relations.added] == ["turkey backs fsa"]
    assert [each.id for each in answer.relations.gone] == ["us backs fsa"]
    assert not answer.relations.changed
    assert not answer.claims


def test_undated_relations_are_counted_and_never_called_removed():
    g = graph_of(*DATED)
    answer = ag.compare(g, g, "2024-12-03", "2013")
    assert answer.unknown == 1
    assert not answer.relations.changed
    assert "us opposes syria" not in {each.id for each in answer.relations.gone}
    kept = ag.compare(g, g, "2024-12-03", "2013", unknown="keep")
    assert details_of(kept.relations.changed[0]) == {"holds": ("yes", "unknown")}
    assert say_relations(kept)[2] == [
        "According to Ann Author (DP, commentary, p1), US opposes SYRIA. "
        "[as of 2024-12-03: dated to this time; as of 2013: not dated to this time, may apply]"
    ]


def test_the_sentence_says_what_the_dates_make_of_it_on_both_sides():
    g = graph_of(*DATED)
    assert say_relations(ag.compare(g, g, "2013", "2020"))[1] == [
        "According to Ann Author (DP, commentary, p1), US backed FSA (2012 to 2017). "
        "[as of 2013: dated to this time; as of 2020: excluded by its dates]"
    ]


def test_with_a_date_on_one_side_the_other_shows_what_is_in_the_data():
    old, new = graph_of(*DATED[1:]), graph_of(*DATED)
    added = say_relations(ag.compare(old, new, "2013", None))[0]
    assert added[-1].endswith("[as of 2013: not in the data; in new: in the data]")


def test_an_invalid_date_is_an_error():
    g = graph_of(*DATED)
    with pytest.raises(ag.ScopeError, match='"soon" is not a date'):
        ag.compare(g, g, "soon", "2020")


# Blocs


def test_who_changes_sides_has_moved_to_another_bloc():
    before = ["a backs b", "c backs d", "a fights c", "b fights d", "e backs a"]
    after = [*before[:-1], "c backs e"]
    answer = ag.compare(graph_of(*before), graph_of(*after))
    assert answer.blocs.moved == ("e",)
    assert answer.blocs.certain
    assert say_blocs(answer)[-1] == "No longer with most of their old bloc: E"


def test_where_other_splits_do_as_well_a_change_of_blocs_is_marked_as_unsure():
    answer = ag.compare(graph_of("a fights b"), graph_of("a fights b", "c fights d"))
    assert not answer.blocs.certain
    assert answer.blocs.joined == ("c", "d")
    assert say_blocs(answer)[-1] == UNSURE


def test_neutral_relations_move_nobody():
    answer = ag.compare(graph_of("a backs b"), graph_of("a backs b", "c linked-to d"))
    assert answer.blocs is None


# Sentences


def test_each_claim_is_listed_with_its_claimant_and_what_changed():
    old = graph_of(claim("us backs fsa", mode="label"), "us fights hts")
    new = graph_of(claim("us backs fsa", start="2012"), "turkey backs fsa")
    added, gone, changed = say_claims(ag.compare(old, new))
    assert added == ["According to Ann Author (DP, commentary, p1), TURKEY backs FSA."]
    assert gone == ["According to Ann Author (DP, commentary, p1), HTS and US fight each other."]
    assert changed == [
        "According to Ann Author (DP, commentary, p1), US backs FSA "
        "(since 2012, no end recorded). [mode: label -> act; start: none -> 2012]"
    ]


def test_a_relation_that_is_only_denied_is_listed_as_denied():
    denied = graph_of(claim("us backs fsa", stance="denies"))
    found = say_relations(ag.compare(graph_of(actors=denied_actors(denied)), denied))[0]
    assert found == [
        "Ann Author (DP, commentary, p1) denies that US backs FSA. [no supporting claim]"
    ]


def denied_actors(graph):
    return [graph.nodes[id]["actor"] for id in graph]


def test_counts_name_only_what_happened():
    answer = ag.compare(graph_of("us backs fsa"), graph_of("us backs fsa", "hts linked-to fsa"))
    assert count_changes(answer) == "actors: 1 added; claims: 1 added; relations: 1 added"


def test_a_source_is_listed_with_its_citation():
    found = say_sources(ag.compare(graph_of("us backs fsa"), with_source(genre="news")))[2]
    assert found[0].startswith("s: Ann Author: The first article. Daily Paper, news")
    assert found[0].endswith("[genre: commentary -> news]")


def test_every_relation_and_claim_of_the_json_has_its_sentence():
    answer = ag.compare(make_graph(1), make_graph(2)).as_json()
    for kind in ("claims", "relations"):
        for records in answer[kind].values():
            assert all(" (" in record["sentence"] for record in records)
    json.dumps(answer)


# Laws


def make_graph(seed):
    return build_graph(make_dataset(seed))


def mirrored(answer):
    """Turn the JSON of a comparison around."""
    if isinstance(answer, dict):
        swap = {"old": "new", "new": "old", "added": "gone", "gone": "added"}
        swap |= {"joined": "left", "left": "joined"}
        return {swap.get(key, key): mirrored(value) for key, value in answer.items()}
    return [mirrored(each) for each in answer] if isinstance(answer, list) else answer


def bare(answer):
    """Leave out what describes a changed record on the new side only."""
    for records in answer["relations"].values():
        for record in records:
            record.pop("sentence")  # its dates are in the order of the sides
    for kind in ("types", "kinds", "sources", "actors", "claims", "relations"):
        changed = answer[kind]["changed"]
        answer[kind]["changed"] = [change["changes"] for change in changed]
    return answer


seeds = st.integers(0, 60)


@given(seeds)
def test_nothing_differs_from_itself(seed):
    answer = ag.compare(make_graph(seed), make_graph(seed))
    assert not answer.differ
    assert count_changes(answer) == ""


@given(seeds, seeds)
def test_back_is_the_mirror_of_forth(first, second):
    old, new = make_graph(first), make_graph(second)
    there, back = ag.compare(old, new), ag.compare(new, old, names=("new", "old"))
    assert bare(back.as_json()) == mirrored(bare(there.as_json()))


@given(claim_lists(most=10), claim_lists(most=10), st.sampled_from(["2012", "2014", None]))
def test_back_is_the_mirror_of_forth_for_claims_much_alike(before, after, date):
    old, new = graph_of(*before), graph_of(*after)
    there = ag.compare(old, new, date, None, "keep").as_json()
    back = ag.compare(new, old, None, date, "keep", ("new", "old")).as_json()
    assert bare(back) == mirrored(bare(there))


@given(seeds, seeds, st.randoms(use_true_random=False))
def test_the_order_of_the_files_changes_nothing(first, second, random):
    def shuffled(dataset):
        claims = random.sample(dataset.claims, len(dataset.claims))
        actors = dict(random.sample(sorted(dataset.actors.items()), len(dataset.actors)))
        return build_graph(replace(dataset, claims=tuple(claims), actors=actors))

    old, new = make_dataset(first), make_dataset(second)
    there = ag.compare(build_graph(old), build_graph(new)).as_json()
    again = ag.compare(shuffled(old), shuffled(new)).as_json()
    for answer in (there, again):  # the claims of a relation are in the order of the files
        for records in answer["relations"].values():
            for record in records:
                record.pop("sentence")
                record["claims"].sort(key=json.dumps)
    assert again == there
    assert not ag.compare(build_graph(old), shuffled(old)).differ


@given(seeds, seeds)
def test_what_is_added_and_removed_accounts_for_every_claim(first, second):
    old, new = make_graph(first), make_graph(second)
    claims = ag.compare(old, new).claims
    counted = [len(ag.list_claims(g).claims) for g in (old, new)]
    assert counted[1] - counted[0] == len(claims.added) - len(claims.gone)
