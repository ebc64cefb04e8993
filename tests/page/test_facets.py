"""What a choice would show is what Python finds with it; choices, dates and words of a scope."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import pytest
from making import claim, graph_of
from pure_scripts import open_blank_page
from questions import draw_scope
from random_datasets import make_dataset

from graph.errors import GraphError
from graph.model import Actor
from graph.network import build_graph, claims_of, resolve_scope, select
from graph.page.payload import build_payload
from graph.scope import EVERYTHING, Scope
from graph.vocabulary import MODES, OWN_VOICE, SIGN_NAMES

pytestmark = pytest.mark.browser

EITHER = ("contested", "relayed", "single_voice")


@pytest.fixture
def blank(page, tmp_path):
    return open_blank_page(page, tmp_path)


def record_of(graph):
    return {**build_payload(graph, dict.fromkeys(graph, (0.0, 0.0))), "drawing": {}}


def ask(page, graph, scopes, function):
    """Apply a function of the record and a scope to each scope, as the page would."""
    script = """([source, data, scopes]) => {
      const record = JSON.parse(data);
      const call = eval(source);
      return JSON.stringify(JSON.parse(scopes).map((scope) => call(record, ag.scope.make(scope))));
    }"""
    given = [function, json.dumps(record_of(graph)), json.dumps(scopes)]
    return json.loads(page.evaluate(script, given))


def values_of(graph):
    """All values that occur, by group."""
    claims = list(claims_of(graph))
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


COUNT = """(data, scope) => Object.fromEntries(Object.entries(ag.facets.count(data, scope)).map(
  ([group, counts]) => [group, Object.fromEntries([...counts].filter(([, number]) => number))]))"""


def test_counts_are_what_each_choice_alone_would_show(blank):
    for seed in range(40):
        graph = build_graph(make_dataset(seed))
        random = Random(seed)
        scopes = [{}, *(draw_scope(random, graph) for _ in range(4))]
        asked, expected = [], []
        for scope in scopes:
            try:
                resolved = resolve_scope(graph, Scope(**scope))
            except GraphError:
                continue
            asked.append(scope)
            expected.append(count_in_python(graph, resolved))
        for scope, mine, theirs in zip(
            asked, expected, ask(blank, graph, asked, COUNT), strict=True
        ):
            for group in mine:
                assert theirs[group] == mine[group], (seed, scope, group)


STEPS = """(data, scope) => ag.timeline.count(data, scope).map(({ known, possible }, at) => {
  const { start, end } = ag.timeline.list(data)[at];
  return { during: [start, end], known, possible };
})"""


def test_the_strip_of_time_counts_what_is_known_to_hold_and_what_may(blank):
    counted = 0
    for seed in range(30):
        graph = build_graph(make_dataset(seed))
        scope = draw_scope(Random(seed), graph)
        asked = {name: value for name, value in scope.items() if name not in EITHER}
        timeless = {name: value for name, value in asked.items() if name not in ("as_of", "during")}
        try:
            resolve_scope(graph, Scope(**asked))
        except GraphError:
            continue
        for step in ask(blank, graph, [asked], STEPS)[0]:
            then = Scope(**{**timeless, "during": step["during"], "unknown": "keep"})
            holds = [each.holds for each in select(graph, then).supported]
            assert [step["known"], step["possible"]] == [holds.count("yes"), holds.count("unknown")]
            counted += 1
    assert counted > 100


@pytest.mark.parametrize(
    ("dates", "first", "last", "number"),
    [
        (("2012", "2013"), ["2012-01", "2012-01"], ["2013-12", "2013-12"], 24),
        (("2024-11-27", "2024-12-03"), ["2024-11-27", "2024-11-27"], ["2024-12-03"] * 2, 7),
        (("1999", "2024"), ["1999", "1999"], ["2024", "2024"], 26),
        (("1815", "2024"), ["1810", "1819"], ["2020", "2029"], 22),
    ],
)
def test_steps_of_time_are_as_fine_as_there_is_room_for(blank, dates, first, last, number):
    start, end = dates
    graph = graph_of(claim("a backs b", start=start, end=end, said=end))
    steps = ask(blank, graph, [{}], "(data) => ag.timeline.list(data)")[0]
    texts = [[step["start"], step["end"]] for step in steps]
    assert (texts[0], texts[-1], len(texts)) == (first, last, number)


def test_where_nothing_is_dated_there_are_no_steps(blank):
    graph = graph_of(claim("a backs b", said=None))
    assert ask(blank, graph, [{}], "(data) => ag.timeline.list(data)") == [[]]


def test_dates_of_a_scope_stand_on_the_steps_that_they_touch(blank):
    graph = graph_of(claim("a backs b", start="2001", end="2020", said="2020"))
    scopes = [{}, {"as_of": "2001"}, {"as_of": "2003-05"}, {"during": "2005..2007"},
              {"during": "1990..2030"}, {"as_of": "1980"}, {"as_of": "2050"}]  # fmt: skip
    places = ask(blank, graph, scopes, "(data, scope) => ag.timeline.place(data, scope)")
    assert places == [None, [0, 1], [2, 3], [4, 7], [0, 20], [0, 1], [19, 20]]
    read = "(data, scope) => ag.timeline.read(data, ...(ag.timeline.place(data, scope) ?? [0, 20]))"
    assert ask(blank, graph, scopes[:5], read) == [
        None, ["2001", "2001"], ["2003", "2003"], ["2005", "2007"], None
    ]  # fmt: skip


# Choices.

TOGGLE = """(data, scope) => {
  const values = ag.facets.list(data);
  const { group, value } = scope.asked;
  const next = ag.choices.toggle(scope, group, value, values[group]);
  return ag.scope.toHash(next);
}"""


def toggle(blank, graph, group, value, **scope):
    function = TOGGLE.replace("scope.asked", json.dumps({"group": group, "value": value}))
    return ask(blank, graph, [scope], function)[0]


CHOICES = graph_of(
    "us backs fsa",
    claim("us fights ypg", by="russia", mode="label"),
    claim("us opposes hts", by="iran", source="t"),
    claim("us opposes hts", by="us", stance="denies"),
    kinds={"ypg": "armed-group", "fsa": "armed-group", "hts": "armed-group"},
    actors=(Actor("russia", "Russia", "state"), Actor("iran", "Iran", "state")),
)


@pytest.mark.parametrize(
    ("group", "value", "scope", "found"),
    [
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
    ],
)
def test_a_value_is_taken_out_and_put_back_and_a_group_is_never_empty(
    blank, group, value, scope, found
):
    assert toggle(blank, CHOICES, group, value, **scope) == found


def test_values_are_listed_as_the_vocabulary_has_them_strongest_mode_first(blank):
    found = ask(blank, CHOICES, [{}], "(data) => ag.facets.list(data)")[0]
    assert found["types"] == ["backs", "fights", "opposes"]
    assert found["modes"] == [mode for mode in reversed(MODES) if mode in ("act", "label")]
    assert found["signs"] == ["positive", "negative"]
    assert found["claimants"][0] == OWN_VOICE or len(found["claimants"]) == 4
    assert sorted(found["claimants"]) == ["iran", OWN_VOICE, "russia", "us"]


# Words.


def say(blank, graph, scope):
    function = """(data, scope) => {
      const whole = ag.standing.select(data, ag.scope.EVERYTHING).relations.length;
      const { relations, unknown } = ag.standing.select(data, scope);
      const shown = relations.filter(({ standing }) => standing).length;
      return ag.summary.say(data, scope, { shown, whole, unknown, contested: 0 });
    }"""
    return ask(blank, graph, [scope], function)[0]


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ({}, "Everything is shown: 6 actors, 3 claimed relations."),
        ({"types": "backs"}, "1 of 3 claimed relations shown: only backs."),
        ({"types": "backs,opposes"}, "2 of 3 claimed relations shown: without fights."),
        ({"signs": "positive"}, "1 of 3 claimed relations shown: only positive relations."),
        ({"kinds": "state"},
         "Nothing is shown: only actors of the kind State. Take a choice back, or clear all."),
        ({"modes": "label"}, "1 of 3 claimed relations shown: only claims that are epithets."),
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
         "Nothing is shown: only relations of several voices. Take a choice back, or clear all."),
        ({"as_of": "2010"},
         "Nothing is shown: as of 2010. 3 undated not shown: no claim dates them to then. "
         "Take a choice back, or clear all."),
        ({"during": "2010..2011", "unknown": "keep"},
         "3 of 3 claimed relations shown: at any time from 2010 to 2011. "
         "3 undated shown faint: no claim dates them to then."),
        ({"types": "hugs"},
         'There is no type "hugs". Nothing is shown: only hugs. Take a choice back, or clear all.'),
    ],
)  # fmt: skip
def test_a_scope_is_told_in_words(blank, scope, said):
    assert say(blank, CHOICES, scope) == said
