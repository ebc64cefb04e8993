"""The splits that the page carries are Python's, for any date and any period."""

from __future__ import annotations

from random import Random

from random_datasets import DATES, make_dataset
from rounds import rounds
from vectors import about, ask_core, question

import graph as ag
from graph.analysis.balance import measure_balance
from graph.analysis.balance.wording import say_members, say_pairs, say_ties
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.scope import Scope
from graph.page.blocs import MOST_ANSWERS, describe_blocs

PERIODS = ("2011..2012", "2012-06..2015", "2013-02..2024-12-03", "2016..2016", "1900..2100")
ALIKE = (
    *("frustration", "triads", "balanced_share", "unique", "memberships", "pairs"),
    *("together_always",),
)
LISTS = ("mixed", "changed", "either_side")


def describe(graph, found):
    """Return Python's answer, as `split` of the page's questions returns it."""
    mine = found.as_json()
    reported = {name: mine[name] for name in ALIKE}
    for name in LISTS:
        reported[name] = [{**each, "relations": ids_of(each["relations"])} for each in mine[name]]
    return {
        **reported,
        "blocs": sorted(mine["blocs"]),
        "only_against": sorted(mine["only_against"]),
        "settled": found.settled,
        "against": ids_of(mine["against_the_split"]),
        "structure_across": ids_of(mine["structure_across"]),
        "statements": mine["statements"],
        "others_worded": True,
        "pairs_worded": [
            say_ties(found),
            *say_pairs(read_graph(graph), found),
            *say_members(read_graph(graph), found),
        ],
    }


def ids_of(relations):
    return [each["id"] for each in relations]


def is_left_to_the_command_line(found, scope):
    """A period within which a pair changed, or one date with signs that alternate on it."""
    counts_days = any(each.rule == "more days" for each in found.changed)
    return counts_days or ("during" in scope and bool(found.changed or found.mixed))


def has_room(ahead):
    """Tell whether a page that has no answer could have carried one more."""
    return len(ahead["answers"]) < MOST_ANSWERS and len(ahead["starts"]) <= 60


def put(graph, scope, ahead):
    """Ask for a split; none is right where it is left to the command line, or has no room."""
    found = measure_balance(graph, Scope(**scope))
    read = ahead[scope.get("members", "together")] or ahead["together"]
    may_miss = not has_room(read) or is_left_to_the_command_line(found, scope)
    allowed = {"instead": {"missed": True}} if may_miss else {}
    return question("questions.split", scope, expected=describe(graph, found), **allowed)


def test_random_datasets_are_split_alike_at_any_date(tmp_path):
    scopes = [{}, *({"as_of": date} for date in DATES), *({"during": each} for each in PERIODS)]
    scopes += [{"members": "apart"}, *({"as_of": each, "members": "apart"} for each in DATES)]
    vectors = []
    for seed in rounds(10, 40):
        graph = build_graph(make_dataset(seed))
        blocs = describe_blocs(read_graph(graph))
        asked = [put(graph, scope, blocs) for scope in scopes]
        vectors.append(about(f"random dataset {seed}", graph, asked, blocs=blocs))
    ask_core(tmp_path, vectors)


def test_the_article_is_split_alike_at_any_date(tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    days = ("2010", "2012-06", "2017-12-31", "2018", "2024", "2024-11-27", "2024-12-03", "2025-01")
    random = Random(2)
    years = (sorted(random.sample(range(2009, 2027), 2)) for _ in range(8))
    scopes = [{}, *({"as_of": day} for day in days)]
    scopes += [{"during": f"{first}..{last}"} for first, last in years]
    scopes += [{**each, "members": "apart"} for each in scopes]
    answers = [describe(article, measure_balance(article, Scope(**scope))) for scope in scopes]
    pairs = zip(scopes, answers, strict=True)
    asked = [question("questions.split", scope, expected=answer) for scope, answer in pairs]
    ask_core(
        tmp_path, [about("article", article, asked, blocs=describe_blocs(read_graph(article)))]
    )
