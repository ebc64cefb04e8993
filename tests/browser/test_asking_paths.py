"""How paths are asked for in the page: options, marks, and what to change where there is none."""

from __future__ import annotations

import re

import pytest
from looks import in_each_look, take_look
from making import claim, graph_of
from pages import address, choose, details, list_violations, open_page, page_of, render_in_ring
from playwright.sync_api import expect

from graph.analysis.paths.find import find_paths
from graph.model.records import Actor

pytestmark = pytest.mark.browser

ACTORS = (
    Actor("a", "Aland", "state"),
    Actor("b", "Boria", "state", aliases=("Old Boria",)),
    Actor("c", "Corps C", "armed-group"),
    Actor("d", "rebels", "umbrella"),
    Actor("e", "Eland", "state"),
    Actor("x", "Xen", "state"),
    Actor("y", "Yar", "state"),
)
CLAIMS = (
    claim("a backs b", start="2012", end="2012", against=("x",), mode="label", at="p3"),
    claim("b backs c", start="2015", end="2015", against=("y",), at="p4"),
    claim("a fights d", at="p5"),
    claim("c backs d", mode="intent", at="p6"),
    claim("d backs e", at="p7"),
    claim("x opposes y", at="p8"),
)
CHAINS = "() => ag.derived.paths.answer.value.paths.map(({ actors }) => actors.join(' '))"


@pytest.fixture
def explorer(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))


def ask(page, first="Aland", last="Corps C", **options):
    """Ask for paths by the address; returns the page."""
    more = "".join(f"&{name}={value}" for name, value in options.items())
    ids = {actor.name: actor.id for actor in ACTORS}
    page.goto(f"{page.url.split('#')[0]}#from={ids[first]}&to={ids[last]}{more}")
    return page


def paths(page):
    return page.get_by_role("list", name="Paths", exact=True)


def unfold(page):
    page.locator("#path-options summary").click()


def results(page):
    return page.get_by_role("region", name="Paths")


def test_the_options_are_folded_away_and_change_nothing_at_first(explorer):
    expect(explorer.get_by_label("Direction")).to_be_hidden()
    unfold(explorer)
    expect(explorer.get_by_label("Direction")).to_have_value("any")
    expect(explorer.get_by_label("Longest")).to_have_value("4")
    expect(explorer.get_by_role("checkbox", name="Held together")).not_to_be_checked()
    expect(explorer.get_by_role("checkbox", name="Same fight")).not_to_be_checked()
    expect(explorer.get_by_role("button", name="Reset options")).to_be_hidden()


def test_a_change_of_the_direction_asks_again_and_is_in_the_address(explorer):
    ask(explorer)
    assert explorer.evaluate(CHAINS) == ["a b c", "a d c"]
    unfold(explorer)
    explorer.get_by_label("Direction").select_option("along the arrows")
    assert explorer.evaluate(CHAINS) == ["a b c"]
    assert "direction=along" in explorer.url
    expect(explorer.locator("#path-options summary")).to_contain_text("along the arrows")


def test_the_longest_path_is_chosen_in_steps(explorer):
    ask(explorer, last="Eland")
    assert explorer.evaluate(CHAINS) == ["a d e", "a b c d e"]
    unfold(explorer)
    explorer.get_by_label("Longest").select_option("2 steps")
    assert explorer.evaluate(CHAINS) == ["a d e"]
    assert "longest=2" in explorer.url


def test_who_is_avoided_is_a_chip_that_can_be_removed(explorer):
    ask(explorer)
    unfold(explorer)
    choose(explorer, "Avoid", "old boria")
    choose(explorer, "Avoid", "rebels")
    chips = explorer.get_by_role("list", name="Avoided").get_by_role("listitem")
    expect(chips).to_have_text(["Boria", "“rebels”"])
    assert "avoid=b,d" in explorer.url
    expect(paths(explorer)).to_be_hidden()
    explorer.get_by_role("button", name="Stop avoiding “rebels”").click()
    assert explorer.evaluate(CHAINS) == ["a d c"]
    expect(explorer.get_by_role("combobox", name="Avoid")).to_be_focused()


def test_to_avoid_an_end_is_reported_with_what_to_do(explorer):
    ask(explorer, avoid="c")
    message = "Cannot avoid an end of the path: remove Corps C from the actors to avoid."
    expect(results(explorer)).to_contain_text(message)
    explorer.get_by_role("button", name="Ask with no actor avoided").click()
    expect(paths(explorer)).to_be_visible()
    assert address(explorer).endswith("#from=a&to=c")


@pytest.mark.parametrize(
    ("box", "name"), [("Held together", "together"), ("Same fight", "same_fight")]
)
def test_chains_that_violate_a_constraint_are_left_out(explorer, box, name):
    ask(explorer)
    unfold(explorer)
    explorer.get_by_role("checkbox", name=box).check()
    assert explorer.evaluate(CHAINS) == ["a d c"]
    assert f"{name}=yes" in explorer.url


def test_what_blocks_a_path_is_removed_with_a_button(explorer):
    ask(explorer, avoid="d", together="yes", same_fight="yes")
    message = "No path from Aland to Corps C has steps that may overlap in time and"
    message += " stays within one fight"
    expect(results(explorer)).to_contain_text(message)
    way = "Ask including paths whose steps never overlap in time and paths that change the fight"
    explorer.get_by_role("button", name=way).click()
    assert explorer.evaluate(CHAINS) == ["a b c"]
    expect(explorer.locator(".path-count")).to_be_focused()


def test_a_path_that_is_too_long_is_found_with_the_button_that_says_how_long(explorer):
    ask(explorer, last="Eland", longest=3, avoid="d", types="backs")
    expect(results(explorer)).to_contain_text("with no actor avoided there is one of 4 steps")
    explorer.get_by_role("button", name="Ask with no actor avoided").click()
    assert explorer.evaluate(CHAINS) == ["a b c d e"]
    assert "longest=" not in explorer.url
    ask(explorer, last="Eland", longest=3, types="backs")
    explorer.get_by_role("button", name="Ask with 4 steps").click()
    assert explorer.evaluate(CHAINS) == ["a b c d e"]


def test_a_limit_of_the_scope_is_lifted_too_and_the_others_stay(explorer):
    ask(explorer, types="opposes", longest=3)
    explorer.get_by_role("button", name="Ask with all relation types").click()
    expect(paths(explorer)).to_be_visible()
    assert "types=" not in explorer.url
    assert "longest=3" in explorer.url


def test_nothing_is_offered_where_nothing_helps(explorer):
    ask(explorer, last="Yar")
    expect(results(explorer)).to_contain_text("even without limits")
    expect(explorer.get_by_role("group", name="What to change")).to_be_hidden()


def test_options_of_an_address_are_shown_and_reset_together(explorer):
    ask(explorer, direction="along", longest=9, avoid="b,nobody", together="yes", same_fight="no")
    summary = explorer.locator("#path-options summary")
    expect(summary).to_have_text(
        "Options along the arrows, up to 9 steps, not through Boria, held together"
    )
    unfold(explorer)
    expect(explorer.get_by_label("Longest")).to_have_value("9")
    explorer.get_by_role("button", name="Reset options").click()
    expect(summary).to_be_focused()
    assert address(explorer).endswith("#from=a&to=c")


def test_a_path_is_headed_as_a_claimed_chain_and_by_no_sentence(explorer):
    ask(explorer)
    heads = paths(explorer).locator(".path-show")
    expect(heads).to_have_text([
        "Claimed chain, 2 steps: Aland → backs (epithet, ended) → Boria → backs (ended) → Corps C",
        "Claimed chain, 2 steps: Aland ↔ fights ↔ “rebels” ← backs (intended) ← Corps C",
    ])  # fmt: skip
    first = paths(explorer).locator("> li").first
    expect(first).to_contain_text(
        "According to Ann Author (DP, commentary, p3), Aland backed Boria"
    )


def test_what_is_unusual_about_a_chain_is_marked_and_said(explorer):
    ask(explorer)
    first, second = paths(explorer).locator("> li").all()
    for mark in ("changes the fight", "never at the same time"):
        expect(first.get_by_text(mark, exact=True)).to_be_visible()
        expect(second.get_by_text(mark, exact=True)).to_have_count(0)
    expect(first).to_contain_text("said to be for different fights")
    expect(first).to_contain_text("the steps never applied at the same time")


def test_a_chain_that_holds_for_whole_years_says_so_in_years(explorer):
    ask(explorer, "Aland", "Boria")
    expect(paths(explorer)).to_contain_text("All steps apply in 2012, according to the sources.")


def test_a_time_that_rests_on_when_a_claim_was_said_is_told_as_such(page, tmp_path):
    claims = [claim("a backs b", said="2024-12-03"), claim("b backs c", start="2013")]
    ask(open_page(page, tmp_path, page_of(*claims, actors=ACTORS)))
    expect(paths(page)).to_contain_text(
        "All steps apply on 2024-12-03, according to the sources (undated claims count on the day "
        "they were said)."
    )


def test_a_step_is_worded_by_a_claim_that_holds_when_the_chain_does(page, tmp_path):
    claims = [claim("a backs b", start="1882", end="1887"),
              claim("a backs b", mode="label", start="1882", end="1917"),
              claim("b backs c", start="1903", end="1907")]  # fmt: skip
    ask(open_page(page, tmp_path, page_of(*claims, actors=ACTORS)))
    expect(paths(page)).to_contain_text(
        "All steps apply from 1903 to 1907, according to the sources."
    )
    expect(paths(page)).to_contain_text("1882 to 1917")
    expect(paths(page)).not_to_contain_text("1882 to 1887")


def test_the_weakest_step_is_marked_where_it_is(explorer):
    ask(explorer)
    steps = paths(explorer).locator("> li").nth(1).get_by_role("listitem")
    expect(steps.nth(0).get_by_text("weakest step")).to_have_count(0)
    expect(steps.nth(1).get_by_text("weakest step")).to_be_visible()
    expect(paths(explorer)).to_contain_text("Weakest step: 2, announced or threatened.")


def test_nothing_is_said_of_the_weakest_step_where_all_are_equally_firm(page, tmp_path):
    claims = ("a backs b", "b backs c", claim("b opposes c", mode="thesis"))
    ask(open_page(page, tmp_path, page_of(*claims, actors=ACTORS)))
    expect(paths(page)).to_contain_text("Step 2 also includes an interpretation.")
    expect(paths(page)).not_to_contain_text("eakest step")


def test_structure_is_not_marked_as_what_a_step_rests_on(page, tmp_path):
    claims = ("a backs b", claim("b backs c", mode="label"), claim("b leads c", mode="label"))
    ask(open_page(page, tmp_path, page_of(*claims, actors=ACTORS)))
    marked = paths(page).locator(".path-hop", has_text="weakest step")
    expect(marked).to_have_count(1)
    expect(marked).to_contain_text("Boria backs Corps C")


def test_what_is_said_of_the_two_directly_is_above_the_list(page, tmp_path):
    denial = claim("a backs c", stance="denies", by="a")
    ask(open_page(page, tmp_path, page_of(*CLAIMS, denial, actors=ACTORS)))
    message = (
        "No source here says anything about Aland and Corps C directly; one denies it: Aland (in"
    )
    expect(results(page).locator(".path-direct")).to_contain_text(message)
    expect(results(page)).to_contain_text("2 paths, shortest first, then best supported.")
    ask(page, avoid="b,d")
    expect(results(page).locator(".path-direct")).to_contain_text(message)
    ask(page, "Aland", "Boria")
    expect(results(page).locator(".path-direct")).to_have_text("Directly: 1 relation claimed.")


def test_kinds_are_left_out_in_the_middle_and_are_in_the_address(explorer):
    ask(explorer)
    unfold(explorer)
    group = explorer.get_by_role("group", name="Not through these kinds of actors")
    expect(group.get_by_role("checkbox")).to_have_count(3)
    group.get_by_role("checkbox", name="Umbrella").check()
    assert explorer.evaluate(CHAINS) == ["a b c"]
    assert "without_kinds=umbrella" in explorer.url
    group.get_by_role("checkbox", name="State").check()
    message = "through all kinds of actors there is one of 2 steps"
    expect(results(explorer)).to_contain_text(message)
    expect(explorer.locator("#path-options summary")).to_contain_text("Umbrella, State")
    explorer.get_by_role("button", name="Ask through all kinds of actors").click()
    assert address(explorer).endswith("#from=a&to=c")


def test_an_unknown_kind_is_reported_and_skipped(explorer):
    ask(explorer, without_kinds="umbrella,sect")
    assert explorer.evaluate(CHAINS) == ["a b c"]
    expect(explorer.locator("#status")).to_have_text("There is no “sect” in this project.")


def test_a_claimed_channel_is_a_step_where_that_is_asked_for(page, tmp_path):
    claims = (claim("a backs c", via=("x",), mode="label"), "y backs a")
    ask(open_page(page, tmp_path, page_of(*claims, actors=ACTORS)), "Aland", "Xen")
    message = "directly; one is named as a channel of the other: According to Ann Author"
    expect(results(page)).to_contain_text(message)
    expect(results(page)).to_contain_text("through claimed channels there is one of 1 step")
    page.get_by_role("button", name="Ask through claimed channels").click()
    assert page.evaluate(CHAINS) == ["a x", "a c x"]
    assert "via=yes" in page.url
    ask(page, via="yes")
    unfold(page)
    expect(page.get_by_role("checkbox", name="Through channels")).to_be_checked()
    assert page.evaluate(CHAINS) == ["a c", "a x c"]
    second = paths(page).locator("> li").nth(1)
    channel = "→ named as channel (epithet) →"
    expect(second.locator(".path-show")).to_contain_text(f"{channel} Xen {channel}")
    expect(second.locator(".path-hop")).to_have_count(1)
    expect(second).to_contain_text("Aland backs Corps C, through Xen (only in passing")
    assert page.evaluate(
        "ag.derived.paths.answer.value.paths[1].hops.map(({ channel }) => channel)"
    ) == [True, True]


def test_a_search_that_was_cut_off_says_so(page, tmp_path):
    ids = [f"n{number:02}" for number in range(24)]
    claims = [f"{a} allied-with {b}" for a in ids for b in ids if a < b]
    claims += ["a backs b", "b backs c", "b backs n00"]
    text = render_in_ring(graph_of(*claims, actors=ACTORS))
    open_page(page, tmp_path, text, "#from=a&to=c&longest=9")
    message = "1 path, shortest first, then best supported. The search stopped after 200,000 steps"
    expect(results(page)).to_contain_text(message)


def test_each_step_opens_its_claims(explorer):
    ask(explorer)
    paths(explorer).get_by_role("link", name="Claims. Claimed: Boria backed Corps C").click()
    expect(details(explorer).get_by_role("heading", level=2)).to_contain_text("Corps C")


def test_the_focus_lights_a_path_as_the_pointer_does(explorer):
    ask(explorer)
    highlighted = "[...ag.inside.highlighted().relations].sort()"
    assert explorer.evaluate(highlighted) == ["a backs b", "b backs c"]
    paths(explorer).locator(".path-show").nth(1).focus()
    assert explorer.evaluate(highlighted) == ["a fights d", "c backs d"]
    explorer.keyboard.press("Enter")
    expect(paths(explorer).locator(".path-show").nth(1)).to_have_attribute("aria-pressed", "true")


def test_the_page_s_answer_is_python_s(explorer):
    graph = graph_of(*CLAIMS, actors=ACTORS)
    questions = (
        {}, {"direction": "along"}, {"max_length": 1}, {"avoid": ("b",)}, {"together": True},
        {"same_fight": True}, {"avoid": ("b", "d")}, {"without_kinds": ("umbrella",)},
        {"via": True}, {"without_kinds": ("umbrella", "state")},
    )  # fmt: skip
    for question in questions:
        names = {"direction": "direction", "max_length": "longest", "avoid": "avoid"}
        written = {
            names.get(name, name): "yes" if value is True else
            ",".join(value) if isinstance(value, tuple) else value
            for name, value in question.items()
        }  # fmt: skip
        ask(explorer, **written)
        found = find_paths(graph, "a", "c", **question)
        assert explorer.evaluate(CHAINS) == [" ".join(path.actors) for path in found.paths]
        if found.beyond:
            expect(results(explorer)).to_contain_text(found.beyond)


@in_each_look
@pytest.mark.parametrize(
    "options",
    ["", "&avoid=b,d&together=yes&direction=along&longest=2", "&without_kinds=umbrella&via=yes"],
)
def test_axe_finds_no_violation(page, tmp_path, size, scheme, options):
    take_look(page, size, scheme)
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), f"#from=a&to=c{options}")
    if size["width"] < 820:
        page.get_by_role("button", name="Paths and legend").click()
    unfold(page)
    assert list_violations(page) == []


def test_hostile_names_are_text_in_chips_and_chains(page, tmp_path):
    evil = Actor("b", "<img src=x onerror=alert(1)>", "state")
    actors = [evil if each.id == "b" else each for each in ACTORS]
    open_page(page, tmp_path, page_of(*CLAIMS, actors=actors), "#from=a&to=c&avoid=b")
    unfold(page)
    expect(page.get_by_role("list", name="Avoided")).to_have_text(re.compile("<img"))
    page.get_by_role("button", name="Reset options").click()
    expect(paths(page)).to_contain_text("<img src=x")
    assert page.locator("img").count() == 0
