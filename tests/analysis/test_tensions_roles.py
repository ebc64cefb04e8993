"""Tensions ask for roles: own types and kinds are found and worded as built-in ones are."""

import pytest
from making import claim, graph_of

from graph.analysis.tensions import list_tensions
from graph.model.records import Actor
from graph.model.vocabulary import builtin_vocabulary, make_kind, make_type

TYPES = {
    "lobbies-for": {"role": "support", "sign": "positive", "says": "{from} lobbies for {to}"},
    "funds": {"role": "support", "sign": "positive", "says": "{from} funds {to}"},
    "sues": {"role": "hostility", "sign": "negative", "says": "{from} sues {to}"},
    "raids": {"role": "fighting", "sign": "negative", "says": "{from} raids {to}"},
    "feuds-with": {
        "role": "fighting",
        "sign": "negative",
        "symmetric": True,
        "says": "{from} and {to} feud with each other",
    },
    "pacts-with": {
        "role": "alliance",
        "sign": "positive",
        "symmetric": True,
        "says": "{from} and {to} have a pact",
    },
    "leagues-with": {
        "role": "alliance",
        "sign": "positive",
        "symmetric": True,
        "says": "{from} must stand by {to}",
    },
    "belongs-to": {"role": "membership", "says": "{from} belongs to {to}"},
    "shuns": {"sign": "negative", "says": "{from} shuns {to}"},
    "bloc-with": {"role": "support", "sign": "positive", "symmetric": True},
    "is-hard-on": {"role": "hostility", "sign": "negative", "says": "{from} must resist {to}"},
}
OWN = builtin_vocabulary().extend(
    {id: make_type(id, fields) for id, fields in TYPES.items()},
    {
        "league": make_kind("league", {"role": "alliance"}),
        "set": make_kind("set", {"role": "umbrella"}),
    },
)
KINDS_OF = {"league": "league", "set": "set"}
SIDES = ("a lobbies-for x", "b funds y", "x raids y")


def own(sentence, **more):
    return claim(sentence, vocabulary=OWN, **more)


def tensions(kind, *claims):
    made = [own(each) if isinstance(each, str) else each for each in claims]
    graph = graph_of(*made, kinds=KINDS_OF, vocabulary=OWN)
    return list_tensions(graph, kinds=kind).tensions


def relations_by_tension(kind, *claims):
    return {
        " ".join(each.actors): [one.id for one in each.relations]
        for each in tensions(kind, *claims)
    }


def lead_of(kind, *claims):
    (tension,) = tensions(kind, *claims)
    return tension.lead


@pytest.mark.parametrize(
    "bond", [["a pacts-with b"], ["a belongs-to league", "b pacts-with league"]], ids=str
)
def test_clients_clash_by_own_types_and_an_own_kind_of_alliance(bond):
    assert relations_by_tension("clients-clash", *SIDES, *bond) == {"a b x y": [*SIDES, *bond]}


def test_proxies_support_the_sides_of_a_fight_of_an_own_type_and_do_not_fight_themselves():
    assert relations_by_tension("proxy", *SIDES) == {"a b x y": list(SIDES)}
    assert relations_by_tension("proxy", *SIDES, "b raids a") == {}
    left_out = own("a feuds-with b", mode="thesis")
    assert (
        "that they feud with each other directly is claimed only with a strength that is left out "
        "(interpretation)" in lead_of("proxy", *SIDES, left_out)
    )


def test_of_several_types_of_one_role_any_one_would_do():
    both = [
        own("a lobbies-for x", start="2012", end="2012"),
        own("a backs x", start="2014", end="2016"),
    ]
    fight = own("x feuds-with y", start="2015", end="2016")
    assert relations_by_tension("proxy", *both, "b backs y", fight) == {
        "a b x y": ["a backs x", "a lobbies-for x", "b backs y", "x feuds-with y"]
    }
    assert relations_by_tension("proxy", both[0], "b backs y", fight) == {}


def test_a_symmetric_type_of_support_is_so_both_ways():
    assert relations_by_tension("common-backer", "x bloc-with a", "b bloc-with x") == {
        "a b x": ["a bloc-with x", "b bloc-with x"]
    }
    assert relations_by_tension("double-stance", "a bloc-with x", "x sues a") == {
        "x a": ["a bloc-with x", "x sues a"]
    }


def test_an_own_umbrella_passes_a_stance_on():
    claims = ("a lobbies-for x", "a sues set", "x belongs-to set")
    assert relations_by_tension("double-stance", *claims) == {"a x set": list(claims)}
    assert lead_of("double-stance", *claims) == (
        "A is said to lobby for X and to sue “SET”, and X is said to belong to “SET”."
    )


def test_a_type_without_a_role_counts_by_its_sign():
    claims = ("a lobbies-for b", "a funds c", "b shuns c")
    assert relations_by_tension("unbalanced-triad", *claims) == {"a b c": list(claims)}
    assert relations_by_tension("common-enemy", "a shuns x", "b sues x") == {
        "a b x": ["a shuns x", "b sues x"]
    }
    assert relations_by_tension("double-stance", "a funds x", "a shuns x") == {}


# The verbs.


@pytest.mark.parametrize(
    ("claims", "doing"),
    [
        (["a lobbies-for x", "a sues x"], "to lobby for X and to sue X"),
        (["a funds x", "a sues x"], "to fund and to sue X"),
        (
            ["a funds x", "a sues x", "a opposes x", "a raids x"],
            "to fund, to oppose, to sue and to raid X",
        ),
        (["a funds x", "a feuds-with x"], "to fund X and to feud with X"),
        (["a backs x", "a is-hard-on x"], "to back and to oppose X"),
    ],
    ids=str,
)
def test_what_is_done_is_worded_with_the_infinitive_of_its_type(claims, doing):
    assert lead_of("double-stance", *claims) == f"A is said {doing}."


def test_what_is_only_threatened_is_not_worded_as_done():
    assert lead_of("double-stance", "a funds x", own("a sues x", mode="intent")) == (
        "A is said to fund X and to intend to sue X. "
        "Part of this is claimed as an aim, a threat or a pledge only."
    )


def test_a_verb_has_a_plural_form():
    kept = make_type(
        "owns",
        {"role": "support", "sign": "positive", "infinitive": "be [the owner|owners] of {to}"},
    )
    vocabulary = OWN.extend({"owns": kept}, {})
    claims = [claim(each, vocabulary=vocabulary) for each in ("rebels owns x", "rebels sues x")]
    actors = [Actor("rebels", "Rebels", "umbrella")]
    graph = graph_of(*claims, actors=actors, vocabulary=vocabulary)
    (tension,) = list_tensions(graph, kinds="double-stance").tensions
    assert tension.lead == "“Rebels” are said to be owners of X and to sue X."


BONDS = {
    "a pacts-with b": "to have a pact",
    "a allied-with b": "to be allies",
    "a leagues-with b": "to be allies",
}


@pytest.mark.parametrize("bond", BONDS)
def test_a_clash_is_worded_by_the_verbs_of_its_types(bond):
    assert lead_of("clients-clash", *SIDES, bond) == (
        f"A and B are said {BONDS[bond]} and yet to lobby for opposing sides or to fund opposing "
        "sides: A lobbying for X, B funding Y."
    )


def test_partners_by_way_of_an_alliance_are_worded_as_allies():
    bond = ("a belongs-to league", "b pacts-with league")
    assert "are said to be allies and yet to" in lead_of("clients-clash", *SIDES, *bond)


def test_what_is_only_intended_is_worded_so_in_a_clash():
    pledge = own("a funds x", mode="intent")
    assert lead_of("clients-clash", pledge, *SIDES[1:], "a pacts-with b").startswith(
        "A and B are said to have a pact and yet to intend to fund opposing sides or to fund "
        "opposing sides: A intending to fund X, B funding Y."
    )


def test_a_proxy_is_worded_by_the_verbs_of_its_types():
    assert lead_of("proxy", "a funds x", *SIDES[1:]) == (
        "A and B are said to fund opposing sides that are said to raid each other; no source here "
        "says that they raid each other directly."
    )
    assert lead_of("proxy", *SIDES, "x feuds-with y", "y raids x").endswith(
        " that are said to feud with each other or to raid each other; no source here says that "
        "they feud with each other or raid each other directly."
    )
    two = ("a funds v", "b funds w", "v feuds-with w")
    assert "to fund opposing sides in 2 pairs that are said to feud with each other" in lead_of(
        "proxy", "a funds x", "b funds y", "x feuds-with y", *two
    )


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (("a sues x", "b sues x"), "A and B are both said to sue X;"),
        (("a sues x", "b fights x"), "A and B are both said to sue X or to be against X;"),
        (("a shuns x", "b opposes x"), "A and B are both said to shun X or to be against X;"),
        (("a is-hard-on x", "b fights x"), "A and B are both said to be against X;"),
    ],
    ids=str,
)
def test_a_common_enemy_is_worded_by_the_verbs_of_its_types(claims, expected):
    assert lead_of("common-enemy", *claims).startswith(expected)


def test_a_common_backer_is_worded_by_the_verbs_of_its_types():
    assert lead_of("common-backer", "x funds a", "x funds b") == (
        "X is said to fund both A and B; no tie between the two is claimed in this scope; by "
        "balance theory they would be on one side."
    )
    both = ("x backs a", "x backs b", "y funds a", "y funds b")
    assert lead_of("common-backer", *both).startswith(
        "X and Y are said to back or to fund both A and B;"
    )
