"""The first picture of a large network is legible: few discs, lines and crossings, names free.

Counted on what is drawn: on the curves of the lines, in panes of usual windows.
"""

from __future__ import annotations

from made_networks import write_project
from rounds import IS_THOROUGH
from vectors import ask_core, question, without_record

from graph.analysis.camps import find_camps
from graph.files import read_project
from graph.layout import UPRIGHT, WIDE, size_discs
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.page.camp_places import place_camps
from graph.page.overview import choose_lines
from graph.wording.claims import show_name

PANES = [
    {"width": width, "height": height}
    for width, height in ((956, 414), (724, 439), (1596, 791), (366, 427))
]
"""The stage in windows of 1280 x 720, 1024 x 768, 1920 x 1080 and 390 x 844 pixels."""
NETWORKS = [
    *((200, seed) for seed in (1, 2)),
    *((300, seed) for seed in (1, 2, 3)),
    *((500, seed) for seed in (1, 2)),
    *((1000, seed) for seed in (1, 2, 3, 4)),
    (1500, 1),
    (2000, 1),
    *(((3000, 1), (5000, 1)) if IS_THOROUGH else ()),
    (10_000, 1),
]


def describe(folder, actors, seed):
    """Return the camps of a made-up network, with places, and the ties between them."""
    graph = build_graph(read_project(write_project(folder, actors, seed=seed)).require())
    found, data = find_camps(graph), read_graph(graph)
    members = [list(camp.members) for camp in found.camps]
    heads = [list(camp.leading) for camp in found.camps]
    places = place_camps(
        data, {"camps": members, "heads": heads, "lines": choose_lines(found.between)}, ()
    )
    numbers = [len(camp) for camp in members]
    radii = zip(size_discs(numbers, WIDE), size_discs(numbers, UPRIGHT), strict=True)
    camps = [
        {
            "members": ids,
            "names": [show_name(data, id) for id in leading[:3]],
            "wide": place.wide,
            "upright": place.upright,
            "radius": radius,
        }
        for ids, leading, place, radius in zip(members, heads, places, radii, strict=True)
    ]
    between = [
        {"first": each.first, "second": each.second, "sign": sign, "number": number}
        for each in found.between
        for sign, number in ((1, each.positive), (-1, each.negative))
        if number
    ]
    between.sort(key=lambda each: (-each["number"], each["first"], each["second"], -each["sign"]))
    return camps, between


def test_at_most_five_lines_cross_and_none_is_over_a_name(tmp_path):
    vectors = []
    for actors, seed in NETWORKS:
        name = f"{actors} actors, seed {seed}"
        described = describe(tmp_path / name, actors, seed)
        asked = [
            question("questions.firstPicture", *described, pane, expected=[]) for pane in PANES
        ]
        vectors.append(without_record(name, asked))
    ask_core(tmp_path, vectors)
