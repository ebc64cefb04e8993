"""Rules that random data seldom meet, each case against Python's answer."""

from dataclasses import replace
from itertools import product

import pytest
from stores import tables_of

from graph.analysis.balance import measure_balance
from graph.analysis.tensions import list_tensions
from graph.model.dates import parse_date
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor, Claim, Dataset, Source
from graph.model.scope import Scope
from graph.model.vocabulary import builtin_vocabulary
from graph.tables.questions.tensions import count_tensions
from graph.tables.questions.triads import count_triads
from graph.tables.selecting.scoped import select_ties

SOURCE = Source("s", "A report", author="Ann", publisher="Daily", published=parse_date("2014"))


def dataset_of(claims, kinds=()):
    kinds = dict(kinds)
    ids = {end for claim in claims for end in (claim.from_actor, claim.to_actor)} | {"x", "y"}
    actors = {id: Actor(id, id.upper(), kinds.get(id, "state")) for id in sorted(ids)}
    return Dataset(builtin_vocabulary(), {"s": SOURCE}, actors, tuple(claims))


def claim(first, type, second, **more):
    dates = {name: parse_date(more.pop(name)) for name in ("start", "end", "said") if name in more}
    return Claim(first, type, second, "s", "p1", by=("Ann",), voice="Daily", **dates, **more)


DETAILS = (
    {"means": ("weapons",)}, {"means": ("troops",)}, {"means": ("unknown",)},
    {"means": ("weapons", "troops")}, {"against": ("x",)}, {"against": ("y",)}, {"via": ("x",)},
    {"via": ("y",)}, {"amount": 34, "unit": "%"}, {"amount": 35, "unit": "%"},
    {"amount": 34, "unit": "EUR"}, {"start": "2012", "end": "2013"}, {"start": "2014"},
    {"said": "2013", "past": True}, {"said": "2015"}, {},
)  # fmt: skip
SCOPES = ({}, {"as_of": "2012"}, {"as_of": "2014-06"}, {"during": "2015..2016", "unknown": "keep"})


def test_a_denial_contests_what_it_meets():
    claims = []
    for number, (said, denied) in enumerate(product(DETAILS, repeat=2)):
        ends = (f"a{number}", "backs", f"b{number}")
        claims += [claim(*ends, **said), claim(*ends, **denied, stance="denies")]
    check_contested(claims)


def test_attackers_decide_what_a_denial_meets():
    claims = []
    for number, (said, denied) in enumerate(product((None, "a", "b", "both"), repeat=2)):
        ends = (f"a{number}", "fights", f"b{number}")
        named = [
            each and (each if each == "both" else f"{each}{number}") for each in (said, denied)
        ]
        claims += [claim(*ends, attacker=named[0])]
        claims += [claim(*ends, attacker=named[1], stance="denies")]
    check_contested(claims)


def test_ties_of_both_signs_contest_each_other_on_a_known_day():
    claims = []
    dates = [each for each in DETAILS if {"start", "said"} & each.keys()] + [{}]
    for number, (one, other) in enumerate(product(dates, repeat=2)):
        claims += [claim(f"a{number}", "backs", f"b{number}", **one)]
        claims += [claim(f"a{number}", "opposes", f"b{number}", mode="thesis", **other)]
    check_contested(claims)


def check_contested(claims):
    dataset = dataset_of(claims)
    data = read_graph(build_graph(dataset))
    with tables_of(dataset) as tables:
        for given, contested in product(SCOPES, (True, False)):
            for modes in ("", "act"):
                scope = Scope(**given, contested=contested, modes=modes)
                select_ties(tables, scope)
                found = {id for (id,) in tables.engine.rows("SELECT from_actor FROM ties")}
                expected = {each.from_actor for each in data.select(scope).supported}
                assert found == expected, scope


PATTERNS = (
    ("+2001", "-2002"), ("-2001", "+2002"), ("+2001", "-2002", "+2003"),
    ("+2001..2005", "-2006", "+2007"), ("-2001..2005", "+2006", "-2007"), ("+2001", "-2001"),
    ("+2001", "-2002", "-2003", "+2004"), ("+2001..2003", "-2003..2004"), ("-2001..2009", "+2010"),
    ("+2001..2003", "+2004", "-2005..2012"), ("+2001-01-01", "-2002-01-01", "+2003-01-01"),
    ("+2001", "-2002", "!"), ("+2001", "-2002", "+2003", "-2004..2005"),
)  # fmt: skip
"""Ties of a pair, by sign and period; ! denies the friendly ones."""


@pytest.mark.parametrize("during", [None, "2002..2008", "2004..2004"])
def test_the_sign_of_a_pair_that_changed_is_decided_by_days(during):
    claims = []
    for number, pattern in enumerate(PATTERNS):
        one, other, third = (f"{name}{number}" for name in "abc")
        claims += [claim(one, "allied-with", third, start="1990", end="2030")]
        claims += [claim(other, "allied-with", third, start="1990", end="2030")]
        for tie in pattern:
            if tie == "!":
                claims.append(claim(one, "backs", other, stance="denies"))
                continue
            start, _, end = tie[1:].partition("..")
            type = "backs" if tie[0] == "+" else "opposes"
            claims.append(claim(one, type, other, start=start, end=end or start))
    dataset, scope = dataset_of(claims), Scope(during=during)
    expected = measure_balance(build_graph(dataset), replace(scope, members="apart")).as_json()
    with tables_of(dataset) as tables:
        found = count_triads(tables, scope).as_json()
    assert found == {name: expected[name] for name in found}
    assert sum(found["triads"].values()) > 2


def test_a_stance_on_a_member_and_its_umbrella_is_found():
    claims = [
        claim("hts", "part-of", "rebels"), claim("fsa", "part-of", "rebels"),
        claim("fsa", "part-of", "opposition"), claim("us", "backs", "fsa"),
        claim("us", "opposes", "rebels"), claim("us", "opposes", "opposition"),
        claim("iran", "backs", "rebels"), claim("fsa", "fights", "iran"),
        claim("iran", "backs", "hts"), claim("hts", "fights", "iran", attacker="hts"),
    ]  # fmt: skip
    dataset = dataset_of(claims, {"rebels": "umbrella", "opposition": "umbrella"})
    expected = list_tensions(build_graph(dataset), kinds="double-stance").as_json()["tensions"]
    with tables_of(dataset) as tables:
        found = count_tensions(tables, kinds="double-stance").as_json()["tensions"]
    numbers = [each.pop("claims") for each in found]
    assert numbers == sorted(numbers, reverse=True)
    assert sorted(found, key=str) == sorted(expected, key=str)
    assert ["us", "fsa", "opposition", "rebels"] in [each["actors"] for each in found]
    assert len(found) == 3


def test_tensions_with_too_many_claims_are_counted_only(monkeypatch):
    monkeypatch.setattr("graph.tables.questions.tensions.MOST_QUOTED", 2)
    claims = [
        claim("a", "backs", "b"), claim("a", "opposes", "b", said="2020"), claim("a", "backs", "b"),
        claim("c", "backs", "d"), claim("c", "opposes", "d", said="2020"),
    ]  # fmt: skip
    with tables_of(dataset_of(claims)) as tables:
        first, second = count_tensions(tables, kinds="changed-sides").as_json()["tensions"]
        top = count_tensions(tables, kinds="changed-sides", top=1)
    assert (first["actors"], first["claims"], first["relations"]) == (["a", "b"], 3, [])
    assert first["sentence"] is None
    assert (second["actors"], second["claims"], len(second["relations"])) == (["c", "d"], 2, 2)
    assert (len(top.tensions), top.truncated) == (1, True)
