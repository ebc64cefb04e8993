"""The camps that the page counts in a scope are Python's."""

from __future__ import annotations

from random import Random

from random_datasets import DATES, make_dataset
from rounds import rounds
from vectors import about, ask_core, question

from graph.analysis.camps import count_camps
from graph.model.graph import build_graph
from graph.model.scope import Scope
from graph.page.overview import choose_lines

SCOPES = (
    {},
    *({"as_of": date} for date in DATES[::3]),
    *({"as_of": date, "unknown": "keep"} for date in DATES[1::4]),
    {"during": "2012-06..2015"},
    {"modes": "thesis"},
    {"modes": "act,thesis"},
    {"types": "backs,fights"},
    {"signs": "positive"},
    {"kinds": "state,person"},
    {"sources": "source-0"},
    {"without": "source-0"},
    {"contested": "no"},
    {"single_voice": "yes"},
    {"relayed": "no"},
)


def split_at_random(graph, seed):
    """Put most of the actors into some camps, without regard to their ties."""
    dice = Random(f"camps {seed}")
    camps = [[] for _ in range(dice.choice((3, 8)))]
    for id in sorted(graph):
        if dice.random() < 0.8:
            dice.choice(camps).append(id)
    return [camp for camp in camps if camp]


def record_of(camps):
    return {"camps": [{"members": members} for members in camps]}


def describe(graph, scope, camps):
    """Return Python's counts, as `overview` of the page's questions returns them."""
    found = count_camps(graph, Scope(**scope), camps)
    index = {id: at for at, members in enumerate(camps) for id in members}
    numbers = [index[camp.members[0]] for camp in found.camps]
    lines, all = choose_lines(found.between), list_between(found)
    return {
        "discs": [
            {
                "camp": number,
                "members": list(camp.members),
                "leading": list(camp.leading[:3]),
                "inside": [camp.positive, camp.negative],
                "hostile": camp.hostile_share,
            }
            for number, camp in zip(numbers, found.camps, strict=True)
        ],
        "lines": [[numbers[one], numbers[other], *rest] for one, other, *rest in lines],
        "leftOut": {"lines": len(all) - len(lines), "ties": sum_up(all) - sum_up(lines)},
        "between": sorted(
            f"{numbers[one]} {numbers[other]} {sign} {number}" for one, other, sign, number in all
        ),
        "others": list(found.others),
        "unsupported": list(found.unsupported),
        "mixed": found.mixed,
        "fits": found.clearness,
        "kept": found.kept,
    }


def list_between(found):
    """List the ties between two camps, by sign."""
    return [
        (each.first, each.second, sign, number)
        for each in found.between
        for sign, number in ((1, each.positive), (-1, each.negative))
        if number
    ]


def sum_up(lines):
    return sum(number for *_, number in lines)


def test_random_datasets_have_the_same_counts_in_any_scope(tmp_path):
    vectors = []
    for seed in rounds(8, 60):
        graph = build_graph(make_dataset(seed, actors=24, claims=150))
        camps = split_at_random(graph, seed)
        asked = [
            question(
                "questions.overview", scope, expected=describe(graph, scope, camps), near=1e-12
            )
            for scope in SCOPES
        ]
        vectors.append(about(f"random dataset {seed}", graph, asked, overview=record_of(camps)))
    ask_core(tmp_path, vectors)
