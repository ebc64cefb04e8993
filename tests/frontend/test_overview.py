"""The camps that the page counts in a scope are Python's."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
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


def record_of(camps, seed):
    """Make a record of camps whose discs are anywhere, in both drawings."""
    dice = Random(f"places {seed}")
    return {
        "camps": [
            {
                "members": members,
                "wide": [dice.uniform(-400, 400), dice.uniform(-200, 200)],
                "upright": [dice.uniform(-150, 150), dice.uniform(-200, 200)],
                "radius": [dice.uniform(5, 60), dice.uniform(5, 30)],
            }
            for members in camps
        ]
    }


def cross(a, b, c, d):
    """Whether two segments cross; the ends are complex numbers."""

    def side(a, b, c):
        return ((b - a).conjugate() * (c - a)).imag > 0

    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)


def is_over(a, b, middle, radius):
    share = max(0, min(1, ((b - a).conjugate() * (middle - a)).real / abs(b - a) ** 2))
    return abs(middle - a - share * (b - a)) < radius


def find_faults(lines, camps, drawing):
    """Return two lines for each crossing, and a line alone for each third disc that it is over."""
    key, at = drawing
    spots = [complex(*camp[key]) for camp in camps]
    there = {end for line in lines for end in line[:2]}
    faults = [
        (one, other)
        for one, other in combinations(lines, 2)
        if not {*one[:2]} & {*other[:2]} and cross(*(spots[end] for end in one[:2] + other[:2]))
    ]
    return faults + [
        (line,)
        for line in lines
        for disc in there - {*line[:2]}
        if is_over(*(spots[end] for end in line[:2]), spots[disc], camps[disc]["radius"][at])
    ]


def leave_out(lines, camps):
    """Leave out the weakest lines until at most five cross, in both drawings."""
    joined, firsts = set(), set()
    for line in lines:
        if not joined.issuperset(line[:2]):
            firsts.add(line[:2])
        joined.update(line[:2])
    left = list(lines)
    for drawing in (("wide", 0), ("upright", 1)):
        while len(faults := find_faults(left, camps, drawing)) > 5:
            ties = Counter()
            for line in left:
                ties[line[:2]] += line[3]
            order = list(dict.fromkeys(line[:2] for line in left))
            crossing = {line[:2] for fault in faults for line in fault}
            weakest = min(
                crossing, key=lambda pair: (pair in firsts, ties[pair], -order.index(pair))
            )
            left = [line for line in left if line[:2] != weakest]
    return left


def describe(graph, scope, camps, record):
    """Return Python's counts, as `overview` of the page's questions returns them."""
    found = count_camps(graph, Scope(**scope), camps)
    index = {id: at for at, members in enumerate(camps) for id in members}
    numbers = [index[camp.members[0]] for camp in found.camps]
    all = list_between(found)
    chosen = [
        (numbers[one], numbers[other], *rest) for one, other, *rest in choose_lines(found.between)
    ]
    lines = leave_out(chosen, record["camps"])
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
        "lines": list(map(list, lines)),
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
    for seed in rounds(15, 60):
        graph = build_graph(make_dataset(seed, actors=24, claims=150))
        camps = split_at_random(graph, seed)
        record = record_of(camps, seed)
        asked = [
            question(
                "questions.overview",
                scope,
                expected=describe(graph, scope, camps, record),
                near=1e-12,
            )
            for scope in SCOPES
        ]
        vectors.append(about(f"random dataset {seed}", graph, asked, overview=record))
    ask_core(tmp_path, vectors)
