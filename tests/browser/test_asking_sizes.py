"""Who matters: dots sized by a measure, what it means and what not, and its ranking."""

from __future__ import annotations

import math
import re
from random import Random

import pytest
from looks import in_each_look, take_look
from making import claim, graph_of
from overlaps import MEASURE_NAMES, list_overlaps
from pages import (
    DATA,
    address,
    article_page,
    details,
    list_violations,
    open_page,
    page_of,
    render_graph,
    render_in_ring,
)
from playwright.sync_api import expect
from random_datasets import make_dataset

import graph as ag
from graph.analysis.centrality import ATTENTION, MEASURES, rank_actors
from graph.analysis.default_modes import THESES_LEFT_OUT
from graph.model.errors import QuestionError
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import Scope
from graph.page.measures import PRECOMPUTED, list_measures

ACTORS = tuple(
    Actor(id, name, "state")
    for id, name in (
        ("a", "Aland"),
        ("b", "Boria"),
        ("c", "Celand"),
        ("d", "Doria"),
        ("e", "Eland"),
    )
)
CLAIMS = (
    claim("a backs b", start="2012", end="2013"),
    claim("a fights c"),
    claim("a opposes d", mode="thesis"),
    claim("c backs d"),
)
SIZES = "Object.fromEntries(ag.data.ids.map((id) => [id, ag.inside.nodeOf(id).options.size]))"


@pytest.fixture
def explorer(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))


def size_by(page, label):
    page.get_by_role("combobox", name="Size by").select_option(label)


def wait_for_scores(page):
    expect(page.get_by_role("region", name="Who matters")).not_to_contain_text("Computing")


def ranking(page):
    """The rows of the ranking: rank, actor and score as texts."""
    table = page.get_by_role("table", name="Ranking")
    expect(table).to_be_visible()
    return [row.locator("td").all_text_contents() for row in table.locator("tbody tr").all()]


@pytest.mark.browser
def test_at_first_all_dots_are_of_one_size_and_nobody_is_ranked(explorer):
    select = explorer.get_by_role("combobox", name="Size by")
    expect(select).to_have_value("")
    assert select.locator("option").first.text_content() == "equal size"
    assert len(set(explorer.evaluate(SIZES).values())) == 1
    expect(explorer.get_by_role("table", name="Ranking")).to_be_hidden()


@pytest.mark.browser
def test_every_measure_can_be_chosen(explorer):
    options = explorer.get_by_role("combobox", name="Size by").locator("option")
    measures = sorted(MEASURES.values(), key=lambda measure: measure.id in PRECOMPUTED)
    assert options.all_text_contents()[1:] == [measure.label for measure in measures]
    of_whole = explorer.locator(
        "optgroup[label='For researchers: of the whole network only'] option"
    )
    assert of_whole.all_text_contents() == [
        MEASURES[id].label for id in MEASURES if id in PRECOMPUTED
    ]


@pytest.mark.browser
def test_a_measure_sizes_the_dots_ranks_the_actors_and_is_in_the_address(explorer):
    size_by(explorer, "Degree")
    assert ranking(explorer) == [
        ["1", "Aland", "2"],
        ["1", "Celand", "2"],
        ["3", "Boria", "1"],
        ["3", "Doria", "1"],
    ]
    sizes = explorer.evaluate(SIZES)
    assert sizes["a"] == sizes["c"] > sizes["b"] == sizes["d"] >= sizes["e"] > 5
    assert address(explorer).endswith("#size=degree")
    found = explorer.get_by_role("status").filter(has_text="by Degree. Highest: Aland and Celand.")
    expect(found).to_have_count(1)


@pytest.mark.browser
def test_an_address_opens_on_its_measure_and_equal_size_takes_it_back(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#size=degree")
    assert len(ranking(page)) == 4
    size_by(page, "equal size")
    assert len(set(page.evaluate(SIZES).values())) == 1
    expect(page.get_by_role("table", name="Ranking")).to_be_hidden()


@pytest.mark.browser
def test_what_the_measure_means_and_what_not_is_worded_as_in_python(explorer):
    size_by(explorer, "Betweenness")
    region = explorer.get_by_role("region", name="Who matters")
    measure = MEASURES["betweenness"]
    for sentence in (measure.means, measure.means_not, ATTENTION, measure.layer):
        expect(region).to_contain_text(sentence)


@pytest.mark.browser
def test_the_ranking_follows_the_scope(explorer):
    size_by(explorer, "Degree")
    explorer.goto(explorer.url + "&modes=act")
    expect(explorer.get_by_role("region", name="Who matters")).to_contain_text("in what is shown")
    found = rank_actors(graph_of(*CLAIMS, actors=ACTORS), "degree", Scope(modes="act")).actors
    assert ranking(explorer) == [[str(each.rank), each.name, str(each.score)[:1]] for each in found]


@pytest.mark.browser
@pytest.mark.parametrize("measure", sorted(PRECOMPUTED - {"eigenvector"}))
def test_scores_of_the_whole_network_stay_in_any_scope_and_say_so(page, tmp_path, measure):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), f"#size={measure}")
    region = page.get_by_role("region", name="Who matters")
    before, sizes = ranking(page), page.evaluate(SIZES)
    expect(region).not_to_contain_text("whole network, not")
    page.goto(page.url + "&modes=act&types=fights")
    expect(region).to_contain_text("Scores are for the whole network, not for what is shown.")
    expect(region).to_contain_text(f"Counted on {MEASURES[measure].layer}, in the whole network.")
    expect(region).to_contain_text("Ranked: 4 actors with a tie in the whole network.")
    expect(page.get_by_role("table", name="Ranking of the whole network")).to_be_visible()
    reported = page.get_by_role("status").filter(has_text="whole network, not for what is shown")
    expect(reported).to_have_count(1)
    assert (ranking(page), page.evaluate(SIZES)) == (before, sizes)
    found = rank_actors(graph_of(*CLAIMS, actors=ACTORS), measure).actors
    assert [row[1] for row in before] == [each.name for each in found]


@pytest.mark.browser
def test_why_the_whole_network_has_no_such_scores_is_said_in_any_scope(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#size=eigenvector&types=backs")
    region = page.get_by_role("region", name="Who matters")
    expect(region).to_contain_text("for the whole network, not for what is shown")
    with pytest.raises(QuestionError) as refusal:
        rank_actors(ag.load(DATA), "eigenvector")
    expect(region).to_contain_text(str(refusal.value))


@pytest.mark.browser
def test_a_row_selects_its_actor(explorer):
    size_by(explorer, "Degree")
    explorer.get_by_role("table", name="Ranking").get_by_role("link", name="Doria").click()
    expect(details(explorer).get_by_role("heading", level=2)).to_have_text("Doria")


@pytest.mark.browser
def test_the_first_ten_are_listed_and_all_on_demand(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#size=betweenness")
    assert len(ranking(page)) == 10
    tied = rank_actors(ag.load(DATA), "betweenness").counted
    page.get_by_role("button", name=f"Show all {tied}").click()
    assert len(ranking(page)) == tied
    button = page.get_by_role("button", name="Show the first 10")
    expect(button).to_be_focused()
    button.click()
    assert len(ranking(page)) == 10


@pytest.mark.browser
def test_a_measure_that_has_no_meaning_here_says_why(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#size=eigenvector")
    region = page.get_by_role("region", name="Who matters")
    expect(region).to_contain_text("needs one largest component of positive ties")
    expect(page.get_by_role("table", name="Ranking")).to_be_hidden()
    assert len(set(page.evaluate(SIZES).values())) == 1


@pytest.mark.browser
def test_a_measure_that_nothing_counts_towards_says_so(explorer):
    explorer.goto(explorer.url + "#size=reach-out&types=fights")
    region = explorer.get_by_role("region", name="Who matters")
    expect(region).to_contain_text(
        "Every score is 0: nothing that is shown counts towards this measure."
    )


@pytest.mark.browser
def test_who_is_not_counted_is_worded_as_in_python(explorer):
    size_by(explorer, "PN centrality")
    region = explorer.get_by_role("region", name="Who matters")
    found = rank_actors(graph_of(*CLAIMS, actors=ACTORS), "pn")
    assert (
        found.sentence
        == "Ranked: 4 actors with a tie in this scope. Not ranked: 1 actor without a tie."
    )
    for sentence in (found.sentence, found.note, THESES_LEFT_OUT):
        expect(region).to_contain_text(sentence)


@pytest.mark.browser
def test_interpretations_count_where_they_are_asked_for(explorer):
    size_by(explorer, "Degree")
    explorer.goto(explorer.url + "&modes=act,thesis")
    region = explorer.get_by_role("region", name="Who matters")
    expect(region).not_to_contain_text(THESES_LEFT_OUT)
    assert ranking(explorer)[0] == ["1", "Aland", "3"]


@pytest.mark.browser
def test_who_has_no_tie_has_no_rank_and_the_smallest_dot(page, tmp_path):
    pair = (claim("a backs b", start="1980", end="1999"), claim("c backs d", start="2010"))
    open_page(page, tmp_path, page_of(*pair, actors=ACTORS), "#size=degree&as_of=1990")
    assert ranking(page) == [["1", "Aland", "1"], ["1", "Boria", "1"]]
    sizes = page.evaluate(SIZES)
    least = page.evaluate("ag.sizes.LEAST")
    assert sizes["a"] == sizes["b"] > sizes["c"] == sizes["d"] == sizes["e"] == least


@pytest.mark.browser
def test_a_scope_in_which_nobody_has_a_tie_says_so(explorer):
    explorer.goto(explorer.url + "#size=degree&as_of=1200")
    region = explorer.get_by_role("region", name="Who matters")
    expect(region).to_contain_text("No actor has a tie in this scope.")
    expect(explorer.get_by_role("table", name="Ranking")).to_be_hidden()
    assert len(set(explorer.evaluate(SIZES).values())) == 1


@pytest.mark.browser
def test_scores_below_nothing_are_explained(explorer):
    explorer.goto(explorer.url + "#size=net-degree&modes=act,thesis")
    assert ranking(explorer)[-1] == ["4", "Aland", "-1"]
    expect(explorer.get_by_role("region", name="Who matters")).to_contain_text(
        "The smallest dot has the lowest score, which is below 0"
    )
    sizes = explorer.evaluate(SIZES)
    assert min(sizes, key=sizes.get) == "a"


@pytest.mark.browser
def test_the_area_shows_the_score_above_the_least_size(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#size=degree")
    scores = {each.id: each.score for each in rank_actors(ag.load(), "degree").actors}
    sizes = page.evaluate(SIZES)
    least = page.evaluate("ag.sizes.LEAST")
    highest = max(scores, key=scores.get)
    assert sizes[highest] > 9
    for id, size in sizes.items():
        wanted = sizes[highest] * math.sqrt(scores.get(id, 0) / scores[highest])
        assert size == pytest.approx(max(least, wanted))


@pytest.mark.browser
@pytest.mark.parametrize("measure", sorted(MEASURES))
def test_no_name_overlaps_another_or_a_foreign_dot_whatever_the_measure(page, tmp_path, measure):
    open_page(page, tmp_path, article_page(), f"#size={measure}")
    wait_for_scores(page)
    for scale in (1, 2, 0.5):
        page.evaluate(f"ag.inside.network.moveTo({{ scale: {scale} }})")
        shown = page.evaluate(MEASURE_NAMES)
        assert len(shown["names"]) > 12
        assert list_overlaps(shown["names"], shown["dots"]) == []


@pytest.mark.browser
def test_names_stay_free_in_a_crowd(page, tmp_path):
    open_page(page, tmp_path, render_graph(build_graph(make_dataset(3, actors=160, claims=400))))
    size_by(page, "Degree")
    wait_for_scores(page)
    shown = page.evaluate(MEASURE_NAMES)
    assert len({round(box["dot"][2] - box["dot"][0], 3) for box in shown["dots"]}) > 3
    assert len(shown["names"]) > 20
    assert list_overlaps(shown["names"], shown["dots"]) == []


@pytest.mark.browser
def test_nobody_moves_when_dots_are_sized(page, tmp_path):
    places = """() => [ag.inside.network.getScale(), ag.inside.network.getViewPosition(),
      ag.data.ids.map((id) => [ag.inside.nodeOf(id).x, ag.inside.nodeOf(id).y])]"""
    open_page(page, tmp_path, article_page())
    before = page.evaluate(places)
    size_by(page, "Betweenness")
    assert page.evaluate(places) == before


@pytest.mark.browser
def test_the_page_stays_responsive_while_it_computes_and_says_so(page, tmp_path):
    dice, ids = Random(5), [f"a{number:03}" for number in range(700)]
    graph = graph_of(*(" backs ".join(dice.sample(ids, 2)) for _ in range(2500)))
    open_page(page, tmp_path, render_in_ring(graph))
    page.evaluate(
        """() => {
          window.breaths = 0;
          window.said = "";
          const breathe = () => {
            window.breaths += 1;
            window.said ||= document.getElementById("size-about").textContent;
            if (!ag.derived.ranking.isCurrent()) setTimeout(breathe);
          };
          ag.state.set({ size: "betweenness" });
          breathe();
        }"""
    )
    wait_for_scores(page)
    assert page.evaluate("window.breaths") > 5
    assert "Computing" in page.evaluate("window.said")
    found = rank_actors(graph, "betweenness").actors[:10]
    assert [row[1].strip("“”") for row in ranking(page)] == [each.name for each in found]


def test_rare_measures_come_as_scores_of_the_whole_network_or_with_why_there_are_none():
    measures = {each["id"]: each["whole"] for each in list_measures(read_graph(graph_of(*CLAIMS)))}
    assert [id for id, whole in measures.items() if whole] == [
        id for id in MEASURES if id in PRECOMPUTED
    ]
    found = rank_actors(graph_of(*CLAIMS), "closeness").actors
    in_order = [each.score for each in sorted(found, key=lambda each: each.id)]
    assert measures["closeness"]["scores"] == pytest.approx(in_order)
    assert measures["eigenvector"]["scores"] == []
    assert measures["eigenvector"]["refused"].endswith("ties; there is none.")


@pytest.mark.browser
@in_each_look
@pytest.mark.parametrize("measure", ["net-degree", "eigenvector"])
def test_axe_finds_no_violation(page, tmp_path, size, scheme, measure):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page(), f"#size={measure}")
    if size["width"] < 820:
        page.get_by_role("button", name="Paths and legend").click()
    expect(page.get_by_role("region", name="Who matters")).to_contain_text(re.compile("attention"))
    assert list_violations(page) == []


def test_one_measure_is_suggested_and_the_reason_given(explorer):
    expect(explorer.locator("#size-about")).to_contain_text("It assumes nothing")
    explorer.get_by_role("button", name="Suggested: Degree").click()
    expect(explorer.get_by_role("combobox", name="Size by")).to_have_value("degree")
    expect(explorer.get_by_role("table", name="Ranking")).to_be_visible()
