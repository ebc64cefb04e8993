"""What a choice would show is what Python finds with it; choices, dates and words of a scope."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from making import claim, graph_of, select
from questions import draw_scope
from random_datasets import make_dataset
from rounds import rounds
from vectors import about, ask_core, question

from graph.model.errors import GraphError
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import EVERYTHING, Scope
from graph.model.vocabulary import MODES, OWN_VOICE, SIGN_NAMES

EITHER = ("contested", "relayed", "single_voice")
MOST_STEPS = 120


def values_of(graph):
    """All values that occur, by group."""
    claims = list(read_graph(graph).claims)
    types = {claim.type for claim in claims}
    known = graph.graph["vocabulary"].relation_types
    return {
        "types": types,
        "signs": {SIGN_NAMES[known[type].sign] for type in types},
        "modes": {claim.mode for claim in claims if claim.stance == "supports"},
        "sources": {claim.source for claim in claims},
        "claimants": {
            name for claim in claims for name in ((OWN_VOICE,) if claim.own_voice else claim.by)
        },
        **{group: {True, False} for group in EITHER},
    }


def narrow(scope, group, value, values):
    """Choose one value alone in its group, as a reader would with all other choices as they are."""
    if group in EITHER:
        return replace(scope, **{group: value})
    without = scope.without - values if group in ("sources", "claimants") else scope.without
    chosen = [] if values == {value} else [value]
    return replace(scope, **{group: frozenset(chosen), "without": without})


def count_kinds(graph, scope):
    kinds = dict(graph.nodes(data="kind"))
    widest = replace(scope, kinds=frozenset())
    tied = {end for each in select(graph, widest).supported for end in each.ends}
    there = list(kinds) if widest == EVERYTHING else sorted(tied)
    found = [kinds[id] for id in there]
    return {kind: found.count(kind) for kind in set(found)}


def _as_key(value):
    return str(value).lower() if isinstance(value, bool) else value


def count_in_python(graph, scope):
    found = {
        group: {
            value: len(select(graph, narrow(scope, group, value, values)).supported)
            for value in values
        }
        for group, values in values_of(graph).items()
    }
    found["kinds"] = count_kinds(graph, scope)
    return {
        group: {_as_key(value): number for value, number in counted.items() if number}
        for group, counted in found.items()
    }


def test_counts_are_what_each_choice_alone_would_show(tmp_path):
    vectors = []
    for seed in rounds(10, 40):
        graph = build_graph(make_dataset(seed))
        random = Random(seed)
        asked = []
        for scope in [{}, *(draw_scope(random, graph) for _ in range(4))]:
            try:
                resolved = read_graph(graph).resolve(Scope(**scope))
            except GraphError:
                continue
            counted = count_in_python(graph, resolved)
            asked.append(question("questions.countFacets", scope, expected=counted))
        vectors.append(about(f"random dataset {seed}", graph, asked))
    ask_core(tmp_path, vectors)


# Steps of time


def list_steps(graph):
    """List days, months or years from the first to the last that a claim names, few enough."""
    validities = [claim.validity for claim in read_graph(graph).claims]
    spans = [span for each in validities for span in (each.known, each.possible) if span]
    days = {day for span in spans for day in (span.first, span.last)} - {date.min, date.max}
    if not days:
        return []
    length = (max(days) - min(days)).days + 1
    every = [(min(days) + timedelta(at)).isoformat() for at in range(length)]
    tries = (sorted({day[:letters] for day in every}) for letters in (10, 7, 4))
    return next(steps for steps in tries if len(steps) <= MOST_STEPS)


def count_step(graph, timeless, step):
    then = Scope(**{**timeless, "during": [step, step], "unknown": "keep"})
    holds = [each.holds for each in select(graph, then).supported]
    return {"known": holds.count("yes"), "possible": holds.count("unknown")}


def test_the_strip_of_time_counts_what_is_known_to_hold_and_what_may(tmp_path):
    vectors, counted = [], 0
    for seed in rounds(15, 30):
        graph = build_graph(make_dataset(seed))
        scope = draw_scope(Random(seed), graph)
        asked = {name: value for name, value in scope.items() if name not in (*EITHER, "amount")}
        timeless = {name: value for name, value in asked.items() if name not in ("as_of", "during")}
        try:
            read_graph(graph).resolve(Scope(**asked))
        except GraphError:
            continue
        steps = list_steps(graph)
        counts = [count_step(graph, timeless, step) for step in steps]
        listed = question("questions.listSteps", expected=[[step, step] for step in steps])
        along = question("questions.countSteps", asked, expected=counts)
        vectors.append(about(f"random dataset {seed}", graph, [listed, along]))
        counted += len(steps)
    assert counted > 100
    ask_core(tmp_path, vectors)


def test_steps_of_time_are_as_fine_as_there_is_room_for(tmp_path):
    months = [f"{year}-{month:02}" for year in (2012, 2013) for month in range(1, 13)]
    days = ["2024-11-27", "2024-11-28", "2024-11-29", "2024-11-30", "2024-12-01", "2024-12-02",
            "2024-12-03"]  # fmt: skip
    decades = [[f"{year}", f"{year + 9}"] for year in range(1810, 2021, 10)]
    found = {
        ("2012", "2013"): [[month, month] for month in months],
        ("2024-11-27", "2024-12-03"): [[day, day] for day in days],
        ("1999", "2024"): [[f"{year}", f"{year}"] for year in range(1999, 2025)],
        ("1815", "2024"): decades,
        (None, None): [],
    }
    ask_core(tmp_path, [
        about(f"{start} to {end}", graph_of(claim("a backs b", start=start, end=end, said=end)),
              [question("questions.listSteps", expected=steps)])
        for (start, end), steps in found.items()
    ])  # fmt: skip


def test_dates_of_a_scope_are_on_the_steps_that_they_touch(tmp_path):
    graph = graph_of(claim("a backs b", start="2001", end="2020", said="2020"))
    scopes = [{}, {"as_of": "2001"}, {"as_of": "2003-05"}, {"during": "2005..2007"},
              {"during": "1990..2030"}, {"as_of": "1980"}, {"as_of": "2050"}]  # fmt: skip
    places = [None, [0, 1], [2, 3], [4, 7], [0, 20], [0, 1], [19, 20]]
    dates = [None, ["2001", "2001"], ["2003", "2003"], ["2005", "2007"], None]
    placed = [question("questions.placeOnSteps", scope, expected=place)
              for scope, place in zip(scopes, places, strict=True)]  # fmt: skip
    read = [question("questions.readSteps", scope, expected=each)
            for scope, each in zip(scopes, dates, strict=False)]  # fmt: skip
    ask_core(tmp_path, [about("2001 to 2020", graph, [*placed, *read])])


# Choices


CHOICES = graph_of(
    "us backs fsa",
    claim("us fights ypg", by="russia", mode="label"),
    claim("us opposes hts", by="iran", source="t"),
    claim("us opposes hts", by="us", stance="denies"),
    kinds={"ypg": "armed-group", "fsa": "armed-group", "hts": "armed-group"},
    actors=(Actor("russia", "Russia", "state"), Actor("iran", "Iran", "state")),
)


TOGGLED = (
    ("types", "backs", {}, "types=fights,opposes"),
    ("types", "backs", {"types": "fights,opposes"}, ""),
    ("types", "fights", {"types": "fights"}, ""),
    ("types", "backs", {"types": "fights"}, "types=backs,fights"),
    ("kinds", "state", {}, "kinds=armed-group"),
    ("modes", "label", {}, "modes=act"),
    ("sources", "s", {}, "without=s"),
    ("sources", "s", {"without": "s"}, ""),
    ("sources", "t", {"without": "s"}, ""),
    ("sources", "s", {"sources": "t"}, ""),
    ("claimants", "russia", {}, "without=russia"),
    ("claimants", OWN_VOICE, {"without": "russia,t"}, "without=own-voice,russia,t"),
    ("claimants", "iran", {"claimants": "russia"}, "claimants=iran,russia"),
    ("claimants", "russia", {"claimants": "russia", "types": "backs"}, "types=backs"),
    ("contested", True, {}, "contested=false"),
    ("contested", False, {"contested": False}, ""),
    ("contested", True, {"contested": False}, ""),
)


def test_a_value_is_removed_and_restored_and_a_group_is_never_empty(tmp_path):
    asked = [question("questions.toggle", scope, group, value, expected=found)
             for group, value, scope, found in TOGGLED]  # fmt: skip
    ask_core(tmp_path, [about("choices", CHOICES, asked)])


def test_values_are_listed_as_the_vocabulary_has_them_strongest_mode_first(tmp_path):
    found = {
        "types": ["backs", "fights", "opposes"],
        "signs": ["positive", "negative"],
        "kinds": ["state", "armed-group"],
        "modes": [mode for mode in reversed(MODES) if mode in ("act", "label")],
        "sources": ["s", "t"],
        "claimants": ["iran", OWN_VOICE, "russia", "us"],
        **{group: [True, False] for group in EITHER},
    }
    ask_core(tmp_path, [about("choices", CHOICES, [question("facets.list", expected=found)])])


# Words

SAID = (
    ({}, "Everything is shown: 6 actors, 3 claimed relations."),
    ({"types": "backs"}, "1 of 3 claimed relations shown: only backs."),
    ({"types": "backs,opposes"}, "2 of 3 claimed relations shown: without fights."),
    ({"signs": "positive"}, "1 of 3 claimed relations shown: only friendly relations."),
    ({"kinds": "state"},
     "Nothing is shown: only actors of the kind State. Remove a filter, or clear all."),
    ({"modes": "label"}, "1 of 3 claimed relations shown: "
     "only claims of the strength “only in passing (epithet)”."),
    ({"sources": "t"}, "1 of 3 claimed relations shown: only the source Evening Post."),
    ({"without": "own-voice"},
     "2 of 3 claimed relations shown: without claims by the sources themselves."),
    ({"claimants": "russia,iran"},
     "2 of 3 claimed relations shown: only claims by Iran and Russia."),
    ({"without": "Ann Author"},
     "1 of 3 claimed relations shown: without anything by Ann Author."),
    ({"contested": True}, "1 of 3 claimed relations shown: only contested relations."),
    ({"relayed": True},
     "2 of 3 claimed relations shown: only what no source says in its own voice."),
    ({"single_voice": False},
     "Nothing is shown: only relations of several voices. Remove a filter, or clear all."),
    ({"as_of": "2010"},
     "Nothing is shown: as of 2010. 3 undated not shown: no claim dates them to that time. "
     "Remove a filter, or clear all."),
    ({"during": "2010..2011", "unknown": "keep"},
     "3 of 3 claimed relations shown: at any time from 2010 to 2011. "
     "3 undated shown faint: no claim dates them to that time."),
    ({"types": "hugs"},
     'There is no type "hugs". Nothing is shown: only hugs. Remove a filter, or clear all.'),
)  # fmt: skip


def test_a_scope_is_described_in_words(tmp_path):
    asked = [question("questions.sayScope", scope, expected=said) for scope, said in SAID]
    ask_core(tmp_path, [about("choices", CHOICES, asked)])
