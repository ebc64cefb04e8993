"""What paths run through: agreements, umbrellas, structure, kinds left out, claimed channels."""

import pytest
from making import claim, graph_of

from graph.analysis.paths import search as walk
from graph.analysis.paths.find import find_paths
from graph.model.errors import ScopeError
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import Scope
from graph.wording.headings import say_hop

KINDS = {"pact": "agreement", "rebels": "umbrella", "bloc": "alliance", "aide": "person"}
CHANNEL = claim("oster backs guard", via=("tarn",), mode="label", at="p2")
TARN = Actor("tarn", "Tarn", "state")


def chains(graph, first, last, **how):
    return [" ".join(path.actors) for path in find_paths(graph, first, last, **how).paths]


def channel_graph(*claims):
    return graph_of(CHANNEL, *claims, actors=[TARN])


# Their order.


def test_agreements_umbrellas_and_mere_structure_come_last_among_equally_short_paths():
    thesis = {"mode": "thesis"}
    graph = graph_of(
        *("a backs rebels", "rebels backs z", "a leads b", "b backs z"),
        *("a party-to pact", "z party-to pact"),
        *(claim("a backs m", **thesis), claim("m backs z", **thesis)),
        *("a allied-with y", "y fights z"),
        kinds=KINDS,
    )
    expected = ["a y z", "a m z", "a b z", "a pact z", "a rebels z"]
    assert chains(graph, "a", "z", max_length=2) == expected


def test_of_the_loose_paths_the_firmer_come_first_then_ids_decide():
    graph = graph_of(
        *("a leads b", claim("b leads z", mode="label")),
        *("a leads d", "d leads z", "a leads c", "c leads z"),
    )
    assert chains(graph, "a", "z") == ["a c z", "a d z", "a b z"]


def test_a_longer_path_comes_after_a_loose_one():
    graph = graph_of("a leads b", "b leads z", "a backs c", "c backs d", "d backs z")
    assert chains(graph, "a", "z") == ["a b z", "a c d z"]


def test_an_end_that_is_an_umbrella_does_not_put_its_paths_last():
    graph = graph_of(
        *(claim("rebels backs b", mode="label"), "b backs z", "rebels leads c", "c backs z"),
        kinds=KINDS,
    )
    assert chains(graph, "rebels", "z") == ["rebels b z", "rebels c z"]
    assert chains(graph, "z", "rebels") == ["z b rebels", "z c rebels"]


def test_structure_with_a_sign_makes_no_path_loose():
    graph = graph_of("a leads b", claim("a backs b", mode="thesis"), "b backs z",
                     "a leads c", "c backs z")  # fmt: skip
    assert chains(graph, "a", "z") == ["a b z", "a c z"]


def test_a_limit_among_loose_paths_says_that_there_are_more():
    graph = graph_of("a leads b", "b leads z", "a leads c", "c leads z", "a leads d", "d leads z")
    found = find_paths(graph, "a", "z", limit=2)
    assert [" ".join(path.actors) for path in found.paths] == ["a b z", "a c z"]
    assert (found.truncated, found.cut_off) == (True, False)
    assert not find_paths(graph, "a", "z", limit=3).truncated


def test_a_search_that_is_cut_off_among_loose_paths_gives_the_first_in_their_order(monkeypatch):
    ids = "abcdef"
    ties = [f"{x} {'leads' if (ids.index(x) + ids.index(y)) % 2 else 'backs'} {y}"
            for x in ids for y in ids if x < y]  # fmt: skip
    graph = graph_of(*ties, kinds={"c": "umbrella"})
    whole = chains(graph, "a", "f", limit=1000)
    for steps in (1, 5, 20, 60):
        monkeypatch.setattr(walk, "MOST_STEPS", steps)
        found = find_paths(graph, "a", "f", limit=1000)
        cut = [" ".join(path.actors) for path in found.paths]
        assert cut == whole[: len(cut)]
        assert (found.truncated, found.cut_off) == (True, True)
        assert len(cut) < len(whole)


# Kinds that are not walked through.


def test_kinds_that_are_left_out_are_not_walked_through():
    graph = graph_of("a backs rebels", "rebels backs z", "a backs b", "b backs z", kinds=KINDS)
    assert chains(graph, "a", "z", without_kinds=["umbrella"]) == ["a b z"]
    assert chains(graph, "a", "z", without_kinds="umbrella, state") == []


def test_the_ends_may_be_of_kinds_that_are_left_out():
    graph = graph_of("rebels backs b", "b backs z", kinds={**KINDS, "b": "person"})
    assert chains(graph, "rebels", "z", without_kinds=["umbrella", "state"]) == ["rebels b z"]


def test_kinds_that_block_a_path_are_reported():
    graph = graph_of("a backs rebels", "rebels backs z", kinds=KINDS)
    found = find_paths(graph, "a", "z", without_kinds=["umbrella"]).beyond
    assert found == (
        "No path from A to Z in this scope; through all kinds of actors there is one of 2 steps."
    )
    short = find_paths(graph, "a", "z", without_kinds=["agreement"], max_length=1).beyond
    assert short == "No path from A to Z has 1 step or fewer; the shortest has 2 steps."


def test_all_unknown_kinds_are_reported_with_what_is_meant():
    graph = graph_of("a backs z")
    with pytest.raises(ScopeError) as refusal:
        find_paths(graph, "a", "z", without_kinds=["umbrela", "person", "zzz"])
    first, second = str(refusal.value).splitlines()
    assert first == 'There is no kind "umbrela". Did you mean "umbrella"?'
    assert second.startswith('There is no kind "zzz". There are: ')


# Claimed channels.


def test_a_channel_is_a_step_only_where_that_is_asked_for():
    graph = channel_graph()
    assert chains(graph, "oster", "guard") == ["oster guard"]
    assert chains(graph, "oster", "guard", via=True) == ["oster guard", "oster tarn guard"]


def test_both_steps_of_a_channel_carry_the_claim_that_they_represent():
    other = claim("oster backs guard", by="iran")
    path = find_paths(channel_graph(other), "oster", "guard", via=True).paths[1]
    for hop in path.as_json()["hops"]:
        assert hop["channel"] is True
        (relation,) = hop["relations"]
        assert (relation["id"], relation["channel"]) == ("oster backs guard", True)
        assert (relation["along"], relation["standing"]) == (True, "label")
        assert [each["at"] for each in relation["claims"]] == ["p2"]
        assert relation["voices"] == ["Daily Paper"]
    assert path.sign is None
    assert path.weakest == (0, "label")
    assert path.sentence == (
        "According to Ann Author (DP, commentary, p2), OSTER backs GUARD, through Tarn "
        "(only in passing, as an epithet)."
    )


def test_a_step_through_a_channel_is_headed_as_one_either_way():
    graph = channel_graph()
    for ends, arrow in ((("oster", "guard"), "→"), (("guard", "oster"), "←")):
        for hop in find_paths(graph, *ends, via=True).paths[1].hops:
            found = say_hop(read_graph(graph), hop.from_actor, hop.to_actor, hop.relations)
            assert found == f"{arrow} named as channel (epithet) {arrow}"
            assert hop.as_json()["relations"][0]["along"] is (arrow == "→")


def test_the_period_of_a_channel_is_that_of_the_claims_that_name_it():
    graph = graph_of(
        claim("oster backs guard", start="2010", end="2020"),
        claim("oster backs guard", via=("tarn",), start="2012", end="2013"),
        actors=[TARN],
    )
    path = find_paths(graph, "oster", "guard", via=True).paths[1]
    assert [str(span.first) for span in path.period] == ["2012-01-01"]
    assert path.hops[0].relations[0].end.year == 2013


def test_channels_are_walked_along_the_arrow_where_that_is_asked_for():
    graph = channel_graph()
    assert chains(graph, "oster", "tarn", via=True, direction="along") == ["oster tarn"]
    assert chains(graph, "guard", "tarn", via=True, direction="along") == []
    assert chains(graph, "tarn", "oster", via=True) == ["tarn oster", "tarn guard oster"]


def test_a_channel_of_a_tied_pair_is_worded_in_the_same_step():
    graph = channel_graph("oster allied-with tarn")
    (hop, _) = find_paths(graph, "oster", "guard", via=True).paths[1].hops
    given = hop.as_json()
    assert given["channel"] is False
    assert {each["id"]: each["channel"] for each in given["relations"]} == {
        "oster allied-with tarn": False,
        "oster backs guard": True,
    }
    assert (hop.sign, hop.standing) == (1, "act")


def test_what_is_only_denied_makes_no_channel():
    denial = claim("oster backs guard", via=("vessa",), stance="denies", by="oster")
    graph = channel_graph(denial)
    assert chains(graph, "oster", "guard", via=True) == ["oster guard", "oster tarn guard"]


@pytest.mark.parametrize(
    ("denied", "contested"), [({}, True), ({"via": ("tarn",)}, True), ({"via": ("vessa",)}, False)]
)
def test_a_channel_is_contested_by_the_denials_that_overlap_with_it(denied, contested):
    denial = claim("oster backs guard", stance="denies", by="oster", at="p3", **denied)
    graph = channel_graph(denial, claim("oster backs guard", at="p4"))
    (relation,) = find_paths(graph, "oster", "guard", via=True).paths[1].hops[0].relations
    assert relation.contested is contested
    assert [each.at for each in relation.claims] == (["p2", "p3"] if contested else ["p2"])


def test_ties_on_the_other_side_count_against_a_channel_too():
    graph = channel_graph("oster opposes guard")
    (relation,) = find_paths(graph, "oster", "guard", via=True).paths[1].hops[0].relations
    assert relation.contested


def test_a_channel_is_of_the_scope_that_its_claim_is_of():
    graph = channel_graph(claim("oster backs guard", source="t"))
    for scope in (Scope(sources="t"), Scope(modes="act"), Scope(types="fights")):
        assert "oster tarn guard" not in chains(graph, "oster", "guard", via=True, scope=scope)
    person = graph_of(CHANNEL, actors=[Actor("tarn", "Tarn", "person")])
    scope = Scope(kinds="state")
    assert chains(person, "oster", "guard", via=True, scope=scope) == ["oster guard"]


def test_a_channel_is_no_backing_that_changes_a_fight():
    graph = channel_graph(
        claim("z backs oster", against=("x",)),
        claim("oster backs guard", via=("tarn",), against=("y",)),
    )
    for path in find_paths(graph, "z", "guard", via=True).paths:
        assert path.changes_fight == ("tarn" not in path.actors)


def test_where_only_a_channel_ties_two_that_is_reported():
    assert find_paths(channel_graph(), "oster", "tarn").beyond == (
        "No path from OSTER to Tarn in this scope; through claimed channels there is one of 1 step."
    )


# What a step rests on.


def test_structure_supports_no_step_whose_sign_rests_on_an_interpretation():
    graph = graph_of("a backs b", "b leads c", claim("b backs c", mode="thesis"))
    path = find_paths(graph, "a", "c").paths[0]
    assert path.weakest == (1, "thesis")
    assert path.interpretations == ()


def test_a_step_of_structure_rests_on_its_firmest_relation():
    graph = graph_of("a backs b", "b leads c", claim("b part-of c", mode="label"))
    path = find_paths(graph, "a", "c").paths[0]
    assert (path.weakest, path.evenly_firm) == ((0, "act"), True)


def test_an_interpretation_with_a_firmer_sign_is_reported():
    graph = graph_of("a backs b", "b backs c", claim("b opposes c", mode="thesis"))
    path = find_paths(graph, "a", "c").paths[0]
    assert (path.weakest, path.interpretations) == ((0, "act"), (1,))
    assert path.as_json()["interpretations"] == [1]


# What is said of the two directly.


def direct(*claims, scope=None, ends=("a", "b")):
    graph = graph_of(*claims, "a backs c", "b backs c")
    return find_paths(graph, *ends, scope or Scope()).direct


def test_where_nothing_is_said_of_two_directly_that_is_reported():
    assert direct() == "No source here says anything about A and B directly."
    assert direct(ends=("b", "a")) == "No source here says anything about B and A directly."


def test_what_is_claimed_directly_is_counted_in_both_directions():
    assert direct("a backs b") == "Directly: 1 relation claimed."
    assert direct("a backs b", "b opposes a") == "Directly: 2 relations claimed."


def test_what_is_only_denied_or_not_confirmed_is_named_by_its_sentence():
    denial = claim("a backs b", stance="denies", by="a")
    silence = claim("b opposes a", stance="withholds", by="b", at="p3")
    assert direct(denial) == (
        "No source here says anything about A and B directly; one denies it: "
        "A (in DP, commentary, p1) denies backing B."
    )
    assert direct(denial, silence) == (
        "No source here says anything about A and B directly; one denies it and one declines to "
        "confirm it: A (in DP, commentary, p1) denies backing B. "
        "B (in DP, commentary, p3) declines to confirm opposing A."
    )
    assert direct("a fights b", silence) == (
        "Directly: 1 relation claimed. B (in DP, commentary, p3) declines to confirm opposing A."
    )


def test_those_who_deny_are_counted_once_each():
    denials = [claim(f"a {type} b", stance="denies", by=by)
               for type, by in (("backs", "a"), ("leads", "a"), ("backs", "c"))]  # fmt: skip
    assert "directly; 2 deny it: A (" in direct(*denials)


def test_a_denial_of_what_is_claimed_is_counted_next_to_it():
    denial = claim("a backs b", stance="denies", by="a")
    assert direct("a backs b", denial) == "Directly: 1 relation claimed; one denies it."


def test_a_narrower_scope_is_named_where_nothing_is_said_in_it():
    found = direct("a backs b", scope=Scope(types="fights"))
    assert found == "No source here says anything about A and B directly in this scope."


def test_who_is_named_as_a_channel_is_reported_where_nothing_else_is_said():
    found = find_paths(channel_graph(), "tarn", "oster").direct
    assert found == (
        "No source here says anything about Tarn and OSTER directly; one is named as a channel "
        "of the other: According to Ann Author (DP, commentary, p2), OSTER backs GUARD, through "
        "Tarn (only in passing, as an epithet)."
    )


def test_nothing_is_reported_twice_about_one_actor():
    assert find_paths(graph_of("a backs b"), "a", "a").direct is None
