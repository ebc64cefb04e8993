"""The legend is the filter: what a reader takes out, the picture leaves out, and says so."""

from __future__ import annotations

import re

import pytest
from making import claim
from pages import actor_button, choose, details, open_page, page_of, point_of
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

ACTORS = (
    Actor("us", "United States", "state"),
    Actor("turkey", "Turkey", "state", aliases=("Ankara",)),
    Actor("rebels", "moderate rebels", "umbrella"),
    Actor("ypg", "YPG", "armed-group"),
    Actor("post", "Evening Gazette", "media"),
)
CLAIMS = (
    claim("turkey backs rebels", at="p3", mode="label"),
    claim("turkey backs rebels", by="post", at="p4", source="t"),
    claim("us backs ypg", start="2012", end="2017", at="p5"),
    claim("rebels fights ypg", at="p6"),
    claim("turkey opposes ypg", by="turkey", at="p7", mode="intent"),
    claim("us backs rebels", mode="thesis", at="p8"),
    claim("us backs rebels", by="us", stance="denies", at="p9"),
)
DRAWN = "ag.inside.relations().sort()"
ALL = ["rebels fights ypg", "turkey backs rebels", "turkey opposes ypg", "us backs rebels",
       "us backs ypg"]  # fmt: skip


@pytest.fixture
def explorer(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))


def group(page, name):
    return page.get_by_role("group", name=name)


def box(page, name, within=None):
    scope = group(page, within) if within else page.get_by_role("region", name="Legend")
    return scope.get_by_role("checkbox", name=re.compile(rf"^{re.escape(name)}\b"))


def unfold(page, name):
    page.locator("summary").filter(has_text=name).click()


def line(page):
    return page.locator("#scope-line")


def test_at_first_everything_is_on_and_the_line_says_so(explorer):
    boxes = explorer.get_by_role("region", name="Legend").get_by_role("checkbox")
    assert boxes.count() > 10
    assert all(each.is_checked() for each in boxes.all())
    expect(line(explorer)).to_have_text(
        "Everything is shown: 4 actors, 5 claimed relations. 1 who only claims is not drawn."
    )
    expect(explorer.get_by_role("button", name="Clear all")).to_be_hidden()
    assert explorer.evaluate(DRAWN) == ALL


def test_the_groups_go_by_their_names(explorer):
    for name in ("Relation types", "Strength", "More", "Kinds"):
        expect(group(explorer, name)).to_be_visible()
    for name in ("Signs", "Sources", "Claimants"):
        unfold(explorer, name)
        expect(group(explorer, name)).to_be_visible()


def test_what_is_removed_is_not_drawn_and_the_line_says_so(explorer):
    box(explorer, "backs").uncheck()
    assert explorer.evaluate(DRAWN) == ["rebels fights ypg", "turkey opposes ypg"]
    expect(line(explorer)).to_contain_text("2 of 5 claimed relations shown: without backs.")
    expect(explorer).to_have_url(re.compile(r"#types=fights,opposes$"))


def test_only_leaves_one_and_show_all_brings_the_others_back(explorer):
    box(explorer, "fights").hover()
    explorer.get_by_role("button", name="Only fights").click()
    assert explorer.evaluate(DRAWN) == ["rebels fights ypg"]
    expect(box(explorer, "backs")).not_to_be_checked()
    explorer.get_by_role("button", name="Show all: Relation types").click()
    assert explorer.evaluate(DRAWN) == ALL


def test_a_box_is_worked_by_keys_alone(explorer):
    box(explorer, "fights").focus()
    explorer.keyboard.press("Space")
    assert "rebels fights ypg" not in explorer.evaluate(DRAWN)
    expect(box(explorer, "fights")).to_be_focused()
    explorer.keyboard.press("Tab")
    expect(explorer.get_by_role("button", name="Only fights")).to_be_focused()
    explorer.keyboard.press("Enter")
    assert explorer.evaluate(DRAWN) == ["rebels fights ypg"]


def test_the_last_one_of_a_group_cannot_be_removed(explorer):
    for name in ("backs", "fights"):
        box(explorer, name).uncheck()
    box(explorer, "opposes").click()
    assert explorer.evaluate(DRAWN) == ALL
    expect(box(explorer, "opposes")).to_be_checked()
    expect(explorer.get_by_role("status").filter(has_text="was the only one left")).to_have_count(1)


def test_counts_follow_the_other_choices_but_not_their_own_group(explorer):
    expect(box(explorer, "backs")).to_have_accessible_name("backs , 3 relations")
    expect(box(explorer, "fights")).to_have_accessible_name("fights , 1 relation")
    box(explorer, "interpretation").uncheck()
    expect(box(explorer, "backs")).to_have_accessible_name("backs , 2 relations")
    box(explorer, "backs").uncheck()
    expect(box(explorer, "backs")).to_have_accessible_name("backs , 2 relations")
    expect(box(explorer, "Umbrella")).to_have_accessible_name("Umbrella , 1 actor")


def test_standing_counts_relations_that_rest_on_such_claims_and_redraws_their_lines(explorer):
    width = "ag.inside.edgeOf('turkey backs rebels').options.width"
    firm = explorer.evaluate(width)
    box(explorer, "stated outright").uncheck()
    assert explorer.evaluate(DRAWN) == [
        "turkey backs rebels", "turkey opposes ypg", "us backs rebels"
    ]  # fmt: skip
    assert explorer.evaluate(width) < firm


def test_signs_filter_too(explorer):
    unfold(explorer, "Signs")
    box(explorer, "hostile", "Signs").uncheck()
    assert explorer.evaluate(DRAWN) == ["turkey backs rebels", "us backs rebels", "us backs ypg"]


def test_contested_relayed_and_single_voice_each_have_two_boxes(explorer):
    box(explorer, "uncontested").uncheck()
    assert explorer.evaluate(DRAWN) == ["us backs rebels"]
    box(explorer, "uncontested").check()
    box(explorer, "own voice").uncheck()
    assert explorer.evaluate(DRAWN) == ["turkey opposes ypg"]
    box(explorer, "own voice").check()
    box(explorer, "single voice").uncheck()
    assert explorer.evaluate(DRAWN) == ["turkey backs rebels"]


def test_actors_of_other_kinds_are_left_out_and_nobody_moves(explorer):
    places = "Object.fromEntries(ag.data.ids.map((id) => [id, ag.inside.nodeOf(id).x]))"
    before = explorer.evaluate(places)
    box(explorer, "Armed group").uncheck()
    assert explorer.evaluate(DRAWN) == ["turkey backs rebels", "us backs rebels"]
    expect(actor_button(explorer, "YPG")).to_be_hidden()
    expect(actor_button(explorer, "Turkey")).to_have_count(1)
    point = point_of(explorer, "ypg")
    explorer.mouse.click(*point)
    expect(details(explorer)).to_be_hidden()
    assert explorer.evaluate(places) == before


def test_actors_that_a_scope_leaves_without_a_relation_are_faint(explorer):
    box(explorer, "fights").hover()
    explorer.get_by_role("button", name="Only fights").click()
    opacity = (
        "Object.fromEntries(ag.data.ids.map((id) => [id, ag.inside.nodeOf(id).options.opacity]))"
    )
    found = explorer.evaluate(opacity)
    assert found["rebels"] == found["ypg"] == 1
    assert found["us"] == found["turkey"] < 0.5


def test_the_picture_has_one_tab_stop_whichever_actors_are_left_out(explorer):
    box(explorer, "State").uncheck()
    stops = group(explorer, "Actors in the picture").locator("button[tabindex='0']:not([hidden])")
    expect(stops).to_have_count(1)
    expect(stops).to_be_attached()


def test_without_the_sources_own_voice_what_they_only_relay_is_left(explorer):
    unfold(explorer, "Claimants")
    box(explorer, "The sources themselves").uncheck()
    assert explorer.evaluate(DRAWN) == ["turkey backs rebels", "turkey opposes ypg"]
    expect(line(explorer)).to_contain_text("without claims by the sources themselves")
    expect(explorer).to_have_url(re.compile(r"#without=own-voice$"))


def test_one_claimant_or_source_can_be_read_alone(explorer):
    unfold(explorer, "Claimants")
    box(explorer, "Evening Gazette").hover()
    explorer.get_by_role("button", name="Only Evening Gazette").click()
    assert explorer.evaluate(DRAWN) == ["turkey backs rebels"]
    explorer.get_by_role("button", name="Clear all").click()
    unfold(explorer, "Sources")
    box(explorer, "DP", "Sources").uncheck()
    assert explorer.evaluate(DRAWN) == ["turkey backs rebels"]
    expect(line(explorer)).to_contain_text("without the source DP")


def test_one_source_is_no_choice(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    expect(page.locator("summary").filter(has_text="Claimants")).to_have_count(0)
    expect(page.locator("summary").filter(has_text="Signs")).to_have_count(0)


def test_one_button_clears_all(explorer):
    box(explorer, "backs").uncheck()
    box(explorer, "Umbrella").uncheck()
    explorer.get_by_role("button", name="Clear all").click()
    assert explorer.evaluate(DRAWN) == ALL
    expect(line(explorer)).to_contain_text("Everything is shown")
    expect(line(explorer)).to_be_focused()
    expect(explorer).not_to_have_url(re.compile("types"))


def test_each_choice_is_a_step_back(explorer):
    box(explorer, "backs").uncheck()
    box(explorer, "fights").uncheck()
    explorer.go_back()
    expect(box(explorer, "fights")).to_be_checked()
    expect(box(explorer, "backs")).not_to_be_checked()
    explorer.go_back()
    expect(line(explorer)).to_contain_text("Everything is shown")
    explorer.go_forward()
    expect(box(explorer, "backs")).not_to_be_checked()


def test_a_deep_link_opens_on_its_scope(page, tmp_path):
    text = page_of(*CLAIMS, actors=ACTORS)
    open_page(page, tmp_path, text, "#types=backs&without=Evening+Gazette&contested=false")
    assert page.evaluate(DRAWN) == ["turkey backs rebels", "us backs ypg"]
    expect(box(page, "contested")).not_to_be_checked()
    unfold(page, "Claimants")
    expect(box(page, "Evening Gazette")).not_to_be_checked()


def test_where_nothing_is_left_the_line_says_what_to_do(explorer):
    box(explorer, "uncontested").uncheck()
    box(explorer, "own voice").uncheck()
    expect(line(explorer)).to_contain_text("Nothing is shown")
    expect(line(explorer)).to_contain_text("Remove a filter, or clear all.")
    assert explorer.evaluate(DRAWN) == []


def test_a_word_that_is_not_in_the_data_is_reported(explorer):
    explorer.goto(explorer.url + "#types=hugs")
    expect(line(explorer)).to_contain_text('There is no type "hugs". Nothing is shown')


def test_paths_and_details_follow_the_scope(explorer):
    box(explorer, "opposes").uncheck()
    choose(explorer, "From", "turkey")
    choose(explorer, "To", "ypg")
    explorer.get_by_role("button", name="Find paths").click()
    first = explorer.get_by_role("list", name="Paths").locator("> li").first
    expect(first).to_contain_text("moderate rebels")


# What is selected and not in the scope.


def test_a_selected_actor_says_how_much_of_it_is_outside(explorer):
    explorer.goto(explorer.url + "#select=turkey&types=opposes")
    region = details(explorer)
    expect(region).to_contain_text("1 more claimed relation of it is outside what is shown.")
    region.get_by_role("button", name="See what is left out").click()
    expect(region).not_to_contain_text("outside what is shown")
    expect(region.get_by_role("heading", level=2)).to_have_text("Turkey")


def test_a_selected_relation_stays_when_the_scope_loses_it(explorer):
    explorer.goto(explorer.url + "#select=us+backs+ypg")
    box(explorer, "backs").uncheck()
    region = details(explorer)
    expect(region.get_by_role("heading", level=2)).to_have_text("Claimed: United States backed YPG")
    expect(region).to_contain_text("This relation is outside what is shown.")
    region.get_by_role("button", name="Clear the scope").click()
    expect(region).not_to_contain_text("outside")


def test_a_relation_whose_denial_is_left_out_is_not_presented_as_undisputed(explorer):
    explorer.goto(explorer.url + "#select=us+backs+rebels&without=us")
    region = details(explorer)
    expect(region).to_contain_text("1 more claim about it is outside what is shown.")
    expect(region).to_contain_text("Claims that are left out contest it.")
    expect(line(explorer)).to_contain_text(
        "Claims that are left out contest 1 of the relations shown."
    )


def test_an_actor_of_a_kind_that_is_left_out_can_still_be_found_and_selected(explorer):
    box(explorer, "Armed group").uncheck()
    choose(explorer, "Search actors", "ypg")
    region = details(explorer)
    expect(region.get_by_role("heading", level=2)).to_have_text("YPG")
    expect(region).to_contain_text("3 more claimed relations of it are outside what is shown.")


def test_what_the_filter_calls_of_the_library_is_there(explorer):
    kinds = explorer.evaluate(
        """() => {
          const { body } = ag.inside.network;
          return [Array.isArray(body.nodeIndices), Array.isArray(body.edgeIndices),
            typeof body.emitter.emit, typeof ag.inside.nodeOf("us").setOptions,
            typeof ag.inside.edgeOf("us backs ypg").setOptions];
        }"""
    )
    assert kinds == [True, True, "function", "function", "function"]
