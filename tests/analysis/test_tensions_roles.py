"""Tensions ask for roles: own types and kinds are found and worded as built-in ones are."""

import pytest
from making import claim, graph_of

from graph.analysis.tensions import list_tensions
from graph.analysis.tensions.doing import list_verbs
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
    assert "opposing sides of a fight;" in lead_of("proxy", *SIDES, "x feuds-with y", "y raids x")
    left_out = own("a feuds-with b", mode="thesis")
    assert "with a strength that is left out (interpretation)" in lead_of("proxy", *SIDES, left_out)


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
        "A is said to fund and to oppose X. "
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


def test_no_verb_is_named_of_a_role_that_no_sentence_names_so():
    assert list_verbs(OWN.relation_types["shuns"]) == ("", "")
