"""The tab "Blocs": the split that fits best, how sure it is, and the claims against it."""

from __future__ import annotations

import re

import pytest
from camps_made import camps_graph
from hostile import as_html, assert_nothing_ran, nasty, shown, written
from looks import in_each_look, take_look
from making import claim, dataset_of
from pages import (
    article_page,
    details,
    list_violations,
    open_page,
    page_of,
    render_graph,
    render_in_ring,
)
from playwright.sync_api import expect

from graph.model.graph import build_graph
from graph.model.records import Actor
from graph.page.blocs import MOST_TIED

pytestmark = pytest.mark.browser

CLAIMS = (
    claim("a backs b", start="2012", end="2014"),
    claim("a fights x", at="p2", start="2012", end="2014"),
    claim("b fights x", start="2012", end="2014"),
    claim("x backs y", start="2012", end="2014"),
    claim("b fights y", start="2012", end="2014"),
    claim("a backs y", by="a", at="p3", start="2014", end="2014"),
    claim("p backs q", at="p4"),
    claim("p opposes q", at="p5"),
    claim("m opposes n"),
    claim("q fights y", mode="thesis"),
)


@pytest.fixture
def blocs(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS), "#tab=blocs")


def panel(page):
    return page.get_by_role("tabpanel", name="Blocs")


def bloc(page, letter):
    return panel(page).get_by_role("region", name=re.compile(f"^Bloc {letter}"))


def ask_as_of(page, date):
    box = page.get_by_role("textbox", name="As of")
    box.fill(date)
    box.press("Enter")


def looks(page):
    """How dots are filled now, and the letters that are painted on them."""
    return page.evaluate(
        """() => {
          const letters = {};
          const ids = ag.data.ids;
          const painter = {
            save() {}, restore() {},
            fillText(text, x, y) {
              const isHere = (node) => node.x === x && Math.abs(node.y - y) < 3;
              letters[ids.find((id) => isHere(ag.inside.nodeOf(id)))] = text;
            },
          };
          ag.bloccolours.paint(painter, ids);
          const fills = ids.map((id) => [id, ag.inside.nodeOf(id).options.color.background]);
          return [letters, Object.fromEntries(fills)];
        }"""
    )


def test_the_tab_says_what_a_split_is_and_how_sure_it_is(blocs):
    expect(panel(blocs)).to_contain_text(
        "The split that fits the most claimed ties; not a finding of allegiance."
    )
    expect(panel(blocs)).to_contain_text(
        "6 of the 7 ties counted fit this split (proved: no split fits more)"
    )
    expect(panel(blocs)).to_contain_text("Left out: relations that are only interpretation.")
    expect(panel(blocs).get_by_text("Frustration index")).to_be_hidden()
    panel(blocs).get_by_text("For researchers", exact=True).click()
    expect(panel(blocs)).to_contain_text("Frustration index: 1.")
    expect(panel(blocs).get_by_text("Triads: +++ 0, ++- 2, +-- 2, --- 0")).to_be_visible()
    expect(panel(blocs)).to_contain_text("All times together")


def test_blocs_are_lists_of_links(blocs):
    names = bloc(blocs, "A").get_by_role("link").all_text_contents()
    assert names == ["A", "B", "M"]
    bloc(blocs, "B").get_by_role("link", name="X").click()
    expect(details(blocs).get_by_role("heading", level=2)).to_have_text("X")


def test_an_actor_that_may_be_in_either_bloc_is_marked(blocs):
    expect(bloc(blocs, "A").get_by_role("listitem").filter(has_text="M")).to_contain_text(
        "(may be in either)"
    )
    expect(bloc(blocs, "A").get_by_role("listitem").filter(has_text=re.compile("^B"))).to_have_text(
        "B"
    )
    expect(panel(blocs)).to_contain_text("2 separate components")


def test_who_is_together_in_each_of_the_best_splits_can_be_opened(blocs):
    panel(blocs).get_by_text("Together in each of the best splits (proved)").first.click()
    groups = panel(blocs).get_by_role("group", name=re.compile("Together in each"))
    assert groups.all_text_contents() == ["AB", "XY"]


def test_a_bloc_that_is_looked_at_or_chosen_is_highlighted(blocs):
    button = bloc(blocs, "A").get_by_role("button")
    button.focus()
    highlighted = "[[...ag.inside.highlighted().actors], [...ag.inside.highlighted().relations]]"
    assert blocs.evaluate(highlighted) == [["a", "b", "m"], ["a backs b"]]
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    button.blur()
    blocs.mouse.move(0, 0)
    assert blocs.evaluate(highlighted) == [["a", "b", "m"], ["a backs b"]]
    button.click()
    button.blur()
    blocs.mouse.move(0, 0)
    assert blocs.evaluate("ag.inside.highlighted()") is None


def test_what_is_against_the_split_opens_its_claims(blocs):
    against = panel(blocs).get_by_role("list", name="Against the split")
    expect(against).to_contain_text("According to A (in DP, commentary, p3), A backed Y (2014).")
    against.get_by_role("link").click()
    expect(details(blocs).get_by_role("heading", level=2)).to_have_text("Claimed: A backed Y")


def test_mixed_pairs_are_listed_and_in_no_bloc(blocs):
    mixed = panel(blocs).get_by_role("list", name="Pairs in dispute, not counted")
    assert mixed.get_by_role("listitem").count() == 2
    expect(mixed).to_contain_text("p4")
    assert panel(blocs).get_by_role("link", name="P", exact=True).count() == 0


def test_the_date_changes_the_split(blocs):
    ask_as_of(blocs, "2013")
    expect(panel(blocs)).to_contain_text("As of 2013: ties that a claim dates to that time.")
    expect(panel(blocs)).to_contain_text("All counted ties fit this split.")
    expect(panel(blocs)).to_contain_text("are left out")
    ask_as_of(blocs, "2014")
    expect(panel(blocs).get_by_role("list", name="Against the split")).to_be_visible()
    ask_as_of(blocs, "1999")
    expect(panel(blocs)).to_contain_text("No pair of actors has ties of one sign in this scope.")
    expect(panel(blocs).get_by_role("region", name="Bloc A")).to_have_count(0)


def test_choices_other_than_dates_are_not_followed_and_the_tab_says_which(blocs):
    expect(panel(blocs)).not_to_contain_text("unfiltered")
    blocs.goto(re.sub("#.*", "#tab=blocs&types=backs&without=a", blocs.url))
    expect(panel(blocs)).to_contain_text("unfiltered")
    expect(panel(blocs)).to_contain_text("relation types and sources or claimants left out")
    assert bloc(blocs, "A").get_by_role("link").all_text_contents() == ["A", "B", "M"]


def test_dots_have_the_colours_of_blocs_only_when_asked_for(blocs):
    letters, before = looks(blocs)
    assert letters == {}
    legend = blocs.get_by_role("region", name="Legend")
    expect(legend).not_to_contain_text("bloc A")
    blocs.get_by_role("checkbox", name="Colour by bloc").check()
    letters, fills = looks(blocs)
    assert letters == {"a": "A", "b": "A", "x": "B", "y": "B", "m": "?", "n": "?"}
    assert fills["a"] == fills["b"] != fills["x"] == fills["y"]
    assert "blocs=yes" in blocs.url
    expect(legend).to_contain_text("not a finding of allegiance")
    expect(legend).to_contain_text("bloc A")
    expect(legend).to_contain_text("may be in either")
    legend.get_by_role("button", name="Colour by kind again").click()
    assert looks(blocs) == [{}, before]
    expect(blocs.get_by_role("tab", name="Blocs")).to_be_focused()


def test_who_is_only_against_a_bloc_is_no_member_of_the_other_in_the_picture(page, tmp_path):
    claims = ("a backs b", "b backs c", "a opposes x", "b opposes x", "c opposes x")
    open_page(page, tmp_path, page_of(*claims), "#tab=blocs&blocs=yes")
    assert looks(page)[0] == {"a": "A", "b": "A", "c": "A", "x": "b"}
    legend = page.get_by_role("region", name="Legend")
    expect(legend).to_contain_text("only against bloc A")
    expect(legend).not_to_contain_text("bloc B")


def test_who_is_together_only_by_being_against_others_is_listed_separately(page, tmp_path):
    claims = ("a backs b", *(f"{one} opposes {other}" for one in "ab" for other in "xy"))
    open_page(page, tmp_path, page_of(*claims, "c opposes x", "m opposes n"), "#tab=blocs")
    panel(page).get_by_text("Together in each of the best splits (proved)").first.click()
    groups = panel(page).get_by_role("group", name=re.compile("Together in each"))
    lists = groups.first.get_by_role("list")
    assert [each.all_text_contents() for each in lists.all()] == [["AB"], ["C"]]
    expect(groups.first).to_contain_text("only by hostility to the other bloc")


def test_a_switch_counts_members_by_themselves_and_the_address_keeps_it(page, tmp_path):
    claims = ("enemy fights state", "head leads state", "head fights gang", "enemy backs gang")
    data = {"kinds": {"head": "person", "gang": "armed-group"}}
    open_page(page, tmp_path, page_of(*claims, **data), "#tab=blocs")
    names = lambda letter: bloc(page, letter).get_by_role("link").all_text_contents()  # noqa: E731
    assert (names("A"), names("B")) == (["ENEMY", "GANG"], ["HEAD", "STATE"])
    expect(panel(page)).to_contain_text("Counted as one: HEAD with STATE.")
    switch = page.get_by_role("checkbox", name="Members with their body")
    switch.uncheck()
    assert "members=apart" in page.url
    expect(panel(page)).not_to_contain_text("Counted as one")
    page.reload()
    expect(switch).not_to_be_checked()
    expect(panel(page)).not_to_contain_text("Counted as one")
    switch.check()
    assert "members=" not in page.url
    expect(panel(page)).to_contain_text("Counted as one")


def test_colours_stay_with_the_picture_on_other_tabs_and_follow_the_date(blocs):
    blocs.get_by_role("checkbox", name="Colour by bloc").check()
    blocs.get_by_role("tab", name="Graph").click()
    ask_as_of(blocs, "2013")
    assert looks(blocs)[0] == {"a": "A", "b": "A", "x": "B", "y": "B"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_greys_of_blocs_differ_without_hue(page, tmp_path, scheme):
    page.emulate_media(color_scheme=scheme)
    open_page(page, tmp_path, page_of(*CLAIMS))
    names = ["bloc-a", "bloc-a-ink", "bloc-b", "bloc-b-ink", "bloc-b-edge", "canvas"]
    found = page.evaluate("(all) => all.map(ag.colours.get)", names)
    colours = dict(zip(names, found, strict=True))
    assert contrast(colours["bloc-a"], colours["bloc-b"]) > 4.5
    for look in "ab":
        assert contrast(colours[f"bloc-{look}"], colours[f"bloc-{look}-ink"]) > 4.5
    assert contrast(colours["bloc-a"], colours["canvas"]) > 3
    assert contrast(colours["bloc-b-edge"], colours["canvas"]) > 3


def contrast(one, other):
    def brightness(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        ]
        return sum(
            weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
        )

    brighter, darker = sorted((brightness(one), brightness(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_a_saved_picture_says_what_its_letters_are(blocs):
    say = "ag.bloccolours.say()"
    plan = """ag.painting.plan(document.createElement("canvas").getContext("2d"))"""
    texts = f"(() => {{ const {{ lines, legend }} = {plan}; return [...lines, ...legend.parts].map(({{ text }}) => text).join(' '); }})()"  # noqa: E501
    assert blocs.evaluate(say) == ""
    assert "bloc A" not in blocs.evaluate(texts)
    blocs.get_by_role("checkbox", name="Colour by bloc").check()
    found = blocs.evaluate(texts)
    assert "not a finding of allegiance" in found
    assert "bloc A" in found


def test_a_network_too_entangled_is_left_to_the_command_line(page, tmp_path):
    ring = [f"a{at:02} backs a{(at + 1) % (MOST_TIED + 1):02}" for at in range(MOST_TIED + 1)]
    open_page(page, tmp_path, page_of(*ring), "#tab=blocs&blocs=yes")
    expect(panel(page)).to_contain_text("Use the command line: actor-graph balance")
    assert looks(page)[0] == {}


def test_where_the_scope_has_no_sign_the_panel_says_so(page, tmp_path):
    ended = claim("a backs b", start="2012", end="2013")
    open_page(page, tmp_path, page_of(ended), "#tab=blocs&blocs=yes&as_of=2020")
    expect(panel(page)).to_contain_text("No pair of actors has ties of one sign in this scope.")


def test_a_page_without_a_sign_has_no_blocs(page, tmp_path):
    open_page(page, tmp_path, page_of("a linked-to b"), "#tab=blocs&blocs=yes")
    expect(panel(page)).to_have_count(0)
    assert looks(page)[0] == {}


def test_beside_an_overview_of_camps_it_is_said_how_blocs_differ(page, tmp_path):
    open_page(page, tmp_path, render_in_ring(camps_graph()), "#tab=blocs")
    expect(panel(page)).to_contain_text("Blocs ask whether all actors split into two sides")


def test_without_camps_it_is_not(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#tab=blocs")
    expect(panel(page)).not_to_contain_text("camps")


@in_each_look
def test_axe_finds_no_violation(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    hash = "#tab=blocs&blocs=yes&types=backs,fights&as_of=2024-12-03&picked=bloc:A"
    open_page(page, tmp_path, article_page(), hash)
    assert list_violations(page) == []


def test_names_are_shown_unchanged(page, tmp_path):
    actors = [Actor(id, nasty(id), "state") for id in "abxy"]
    graph = build_graph(dataset_of(*CLAIMS[:6], actors=actors))
    open_page(page, tmp_path, render_graph(graph), "#tab=blocs&blocs=yes&picked=bloc:A")
    expect(bloc(page, "B")).to_be_visible()
    seen = as_html(shown(page))
    for id in "abxy":
        assert as_html(written(id)) in seen
    assert_nothing_ran(page)
