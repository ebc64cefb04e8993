"""What a reader does in the page: look, select, search, follow links, ask for paths."""

from __future__ import annotations

import re

import pytest
from making import claim
from pages import (
    actor_button,
    address,
    article_page,
    choose,
    click_actor,
    details,
    open_page,
    page_of,
    point_of,
    settle,
)
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

ACTORS = (
    Actor("us", "United States", "state", aliases=("Washington",)),
    Actor("turkey", "Turkey", "state", aliases=("Ankara", "Türkiye")),
    Actor("rebels", "moderate rebels", "umbrella"),
    Actor("ypg", "YPG", "armed-group"),
    Actor("post", "Evening Gazette", "media"),
    Actor("moon", "Moon", "place"),
)
CLAIMS = (
    claim("turkey backs rebels", at="p3", mode="label"),
    claim("turkey backs rebels", by="post", at="p4", source="t"),
    claim("us backs ypg", start="2012", end="2017", at="p5"),
    claim("rebels fights ypg", attacker="rebels", at="p6"),
    claim("turkey opposes ypg", by="turkey", at="p7", mode="intent"),
    claim("us backs rebels", mode="thesis", at="p8"),
    claim("us backs rebels", by="us", stance="denies", at="p9"),
    claim("us linked-to post", by="us", stance="withholds", at="p9"),
)


@pytest.fixture
def explorer(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))


def test_the_banner_names_the_sources_and_says_what_a_line_is(explorer):
    banner = explorer.get_by_role("banner")
    expect(banner.get_by_role("heading", level=1)).to_have_text("A test")
    expect(banner).to_contain_text("2 sources: DP (commentary, 3 December 2024)")
    expect(banner).to_contain_text("Lines are claims by these sources")


def test_all_actors_and_all_supported_relations_are_drawn(explorer):
    drawn = explorer.evaluate(
        "[ag.inside.actors().length, Object.keys(ag.inside.network.body.edges).sort()]"
    )
    assert drawn == [
        6,
        ["rebels fights ypg", "turkey backs rebels", "turkey opposes ypg", "us backs rebels",
         "us backs ypg"],
    ]  # fmt: skip


def test_the_legend_names_what_occurs_and_nothing_else(explorer):
    legend = explorer.get_by_role("region", name="Legend")
    for name in ("backs", "fights", "Umbrella", "contested", "ended"):
        expect(legend).to_contain_text(name)
    expect(legend).to_contain_text("interpretation")
    expect(legend).not_to_contain_text("part of")
    expect(legend).not_to_contain_text("Programme")


def test_a_click_on_an_actor_opens_its_details(explorer):
    click_actor(explorer, "turkey")
    region = details(explorer)
    expect(region.get_by_role("heading", level=2)).to_have_text("Turkey")
    expect(region).to_contain_text("Also called Ankara, Türkiye")
    expect(region).to_contain_text("State")


def test_a_click_on_the_background_clears_the_selection(explorer):
    click_actor(explorer, "turkey")
    explorer.mouse.click(600, 620)
    expect(details(explorer)).to_be_hidden()


def test_a_click_on_a_line_opens_the_relation(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    ends = [point_of(page, "us"), point_of(page, "ypg")]
    page.mouse.click(*(sum(both) / 2 for both in zip(*ends, strict=True)))
    heading = details(page).get_by_role("heading", level=2)
    expect(heading).to_have_text("Claimed: US backs YPG")


def test_an_actor_is_selected_by_keyboard_alone(explorer):
    actor_button(explorer, "Turkey").focus()
    explorer.keyboard.press("Enter")
    expect(details(explorer).get_by_role("heading", level=2)).to_have_text("Turkey")
    expect(actor_button(explorer, "Turkey")).to_have_attribute("aria-current", "true")
    found = explorer.get_by_role("status").filter(has_text="Selected: Turkey")
    expect(found).to_have_count(1)
    explorer.keyboard.press("Escape")
    expect(details(explorer)).to_be_hidden()


def test_the_picture_is_one_tab_stop_and_arrows_lead_to_the_nearest_actor_that_way(explorer):
    group = explorer.get_by_role("group", name="Actors in the picture")
    assert group.locator("button[tabindex='0']").count() == 1
    placed = explorer.evaluate(
        "Object.fromEntries(ag.data.ids.map((id) => [id, ag.inside.nodeOf(id).x]))"
    )
    actor_button(explorer, "Turkey").focus()
    before = "turkey"
    for _ in range(3):
        explorer.keyboard.press("ArrowRight")
        now = explorer.evaluate("ag.state.get().focus")
        assert now == before or placed[now] > placed[before]
        before = now
    assert before != "turkey"
    assert group.locator("button[tabindex='0']").count() == 1


def test_the_canvas_is_an_image_with_a_name_and_no_tab_stop(explorer):
    expect(explorer.get_by_role("img", name="The network, drawn")).to_be_visible()
    assert explorer.locator("#network [tabindex]").count() == 0


def test_details_group_relations_by_type_and_direction(explorer):
    click_actor(explorer, "ypg")
    heads = details(explorer).get_by_role("heading", level=3).all_text_contents()
    assert heads == [
        "Claimed: … backed YPG",
        "Claimed: … attacks YPG",
        "Claimed: … intends to oppose YPG",
        "Source",
    ]


def test_each_claim_says_who_how_firmly_and_where(explorer):
    click_actor(explorer, "turkey")
    item = details(explorer).get_by_role("listitem").filter(has_text="(DP, commentary, p3)").last
    expect(item).to_contain_text("According to Ann Author (DP, commentary, p3), Turkey backs")
    expect(item).to_contain_text("only in passing, as an epithet")
    expect(item).to_contain_text("only in passing (epithet)")
    expect(item).to_contain_text("p3")
    expect(item).to_contain_text("Ann Author, Daily Paper, commentary, 3 December 2024")


def test_the_strength_of_a_relation_is_in_words_next_to_it(explorer):
    explorer.goto(explorer.url + "#select=us")
    region = details(explorer)
    expect(region).to_contain_text("contested")
    expect(region).to_contain_text("ended")
    expect(region).to_contain_text("2012 to 2017")
    expect(region).to_contain_text("single voice")
    expect(region).to_contain_text("interpretation")
    expect(region).not_to_contain_text("current")


def test_denials_and_what_is_not_confirmed_are_under_their_own_headings(explorer):
    explorer.goto(explorer.url + "#select=us+backs+rebels")
    expect(details(explorer).get_by_role("heading", name="Disputed by")).to_be_visible()
    explorer.goto(explorer.url.split("#")[0] + "#select=us,post")
    expect(
        details(explorer).get_by_role("heading", name="Not confirmed", exact=True)
    ).to_be_visible()
    expect(details(explorer)).to_contain_text("declines to confirm")


def test_a_relation_that_only_denials_are_about_is_reported_for_the_pair_only(explorer):
    explorer.goto(explorer.url + "#select=post")
    expect(details(explorer)).to_contain_text(
        "No claim that is shown connects this actor to another"
    )


def test_an_umbrella_is_in_quotation_marks(explorer):
    explorer.goto(explorer.url + "#select=rebels")
    heading = details(explorer).get_by_role("heading", level=2)
    expect(heading).to_have_text("“moderate rebels”")


def test_names_are_links_that_select_and_back_returns(explorer):
    click_actor(explorer, "turkey")
    details(explorer).get_by_role("link", name="YPG", exact=True).first.click()
    expect(details(explorer).get_by_role("heading", level=2)).to_have_text("YPG")
    assert address(explorer).endswith("#select=ypg")
    explorer.go_back()
    expect(details(explorer).get_by_role("heading", level=2)).to_have_text("Turkey")
    explorer.go_forward()
    expect(details(explorer).get_by_role("heading", level=2)).to_have_text("YPG")


def test_a_deep_link_opens_on_its_selection(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#select=turkey")
    expect(details(page).get_by_role("heading", level=2)).to_have_text("Turkey")


def test_a_deep_link_to_an_unknown_actor_opens_the_page_nevertheless(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#select=__proto__&from=%zz&as_of=x")
    expect(details(page)).to_be_hidden()


def test_search_finds_by_alias_and_despite_accents_and_typos(explorer):
    for typed, keys in (("ankara", ()), ("turkiye", ()), ("turkye", ("ArrowDown",))):
        explorer.keyboard.press("/")
        expect(explorer.get_by_role("combobox", name="Search actors")).to_be_focused()
        explorer.keyboard.type(typed)
        for key in (*keys, "Enter"):
            explorer.keyboard.press(key)
        expect(details(explorer).get_by_role("heading", level=2)).to_have_text("Turkey")
        explorer.keyboard.press("Escape")
        explorer.evaluate("document.activeElement.blur()")


def test_search_offers_a_list_that_arrows_move_through(explorer):
    box = explorer.get_by_role("combobox", name="Search actors")
    box.fill("u")
    options = explorer.get_by_role("listbox", name="Actors found").get_by_role("option")
    expect(options.first).to_have_attribute("aria-selected", "true")
    box.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    box.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")


def test_search_says_when_nobody_has_a_name(explorer):
    explorer.get_by_role("combobox", name="Search actors").fill("zzzz")
    expect(explorer.get_by_text("No actor found.").first).to_be_visible()


def test_paths_are_listed_with_sentences_that_name_the_claimants(explorer):
    choose(explorer, "From", "turkey")
    choose(explorer, "To", "washington")
    explorer.get_by_role("button", name="Find paths").click()
    paths = explorer.get_by_role("list", name="Paths")
    expect(paths).to_be_visible()
    first = paths.locator("> li").first
    expect(first).to_contain_text(
        "According to Turkey (in DP, commentary, p7), Turkey intends to oppose YPG"
    )
    expect(first).to_contain_text("According to Ann Author (DP, commentary, p5)")
    expect(first).to_contain_text("By balance theory the two would be on opposite sides.")
    assert "from=turkey&to=us" in explorer.url


def test_a_step_of_a_path_opens_its_claims(explorer):
    explorer.goto(explorer.url + "#from=turkey&to=us")
    steps = explorer.get_by_role("list", name="Steps").first
    steps.get_by_role("link", name="Claimed: Turkey intends to oppose YPG").click()
    heading = details(explorer).get_by_role("heading", level=2)
    expect(heading).to_have_text("Claimed: Turkey intends to oppose YPG")


def test_a_path_that_is_looked_at_is_highlighted_and_the_rest_fades(explorer):
    explorer.goto(explorer.url + "#from=turkey&to=us")
    highlighted = "[...ag.inside.highlighted().relations].sort()"
    assert explorer.evaluate(highlighted) != []
    second = explorer.locator("ol[aria-label='Paths'] > li").nth(1)
    second.get_by_role("button").hover()
    hovered = explorer.evaluate(highlighted)
    explorer.mouse.move(600, 400)
    assert hovered != explorer.evaluate(highlighted)


def test_no_path_says_what_blocks_it(explorer):
    choose(explorer, "From", "turkey")
    choose(explorer, "To", "moon")
    explorer.get_by_role("button", name="Find paths").click()
    expect(explorer.get_by_text(re.compile(r"^No path ")).first).to_be_visible()
    expect(explorer.get_by_role("list", name="Paths")).to_be_hidden()


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (("", ""), "Choose an actor"),
        (("turkey", "Turkey"), "same actor"),
        (("turkey", "zzz"), "zzz"),
    ],
)
def test_a_question_that_cannot_be_asked_is_reported(explorer, ends, expected):
    for box, text in zip(("From", "To"), ends, strict=True):
        explorer.get_by_role("combobox", name=box, exact=True).fill(text)
        explorer.get_by_role("combobox", name=box, exact=True).blur()
    explorer.get_by_role("button", name="Find paths").click()
    expect(explorer.get_by_role("region", name="Paths")).to_contain_text(expected)


def test_paths_start_from_an_actor_in_details(explorer):
    click_actor(explorer, "turkey")
    explorer.get_by_role("button", name="Paths from here").click()
    expect(explorer.get_by_role("combobox", name="From", exact=True)).to_have_value("Turkey")
    expect(explorer.get_by_role("combobox", name="To", exact=True)).to_be_focused()


def test_a_page_without_claims_opens(page, tmp_path):
    open_page(page, tmp_path, page_of(actors=(Actor("a", "Alone", "person"),)))
    click_actor(page, "a")
    expect(details(page)).to_contain_text("No claim that is shown connects this actor to another")


def test_a_page_without_actors_opens(page, tmp_path):
    open_page(page, tmp_path, page_of())
    expect(page.get_by_role("heading", level=1)).to_have_text("A test")


def test_two_names_typed_out_are_asked_with_one_click(explorer):
    for end, name in (("From", "Turkey"), ("To", "us")):
        box = explorer.get_by_role("combobox", name=end, exact=True)
        box.click()
        box.press_sequentially(name)
    explorer.get_by_role("button", name="Find paths").click(timeout=5_000)
    expect(explorer.get_by_role("list", name="Paths", exact=True)).to_be_visible()


def test_a_question_that_cannot_be_asked_clears_the_last_answer(explorer):
    choose(explorer, "From", "turkey")
    choose(explorer, "To", "us")
    explorer.get_by_role("button", name="Find paths").click()
    paths = explorer.get_by_role("list", name="Paths", exact=True)
    expect(paths).to_be_visible()
    explorer.get_by_role("combobox", name="To", exact=True).fill("Turkey")
    explorer.get_by_role("button", name="Find paths").click()
    expect(explorer.get_by_text("From and To are the same actor.").first).to_be_visible()
    expect(paths).to_be_hidden()


def test_details_are_left_alone_while_the_picture_is_moved(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#select=turkey")
    page.evaluate(
        """() => {
          window.changes = 0;
          const watched = { subtree: true, childList: true, attributes: true, characterData: true };
          const note = (records) => { window.changes += records.length; };
          new MutationObserver(note).observe(document.getElementById("details"), watched);
        }"""
    )
    before = page.url
    page.get_by_role("button", name="Zoom in").click()
    settle(page)
    assert page.url != before
    assert page.evaluate("window.changes") == 0
