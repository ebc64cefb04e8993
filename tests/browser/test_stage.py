"""A network too large to be drawn whole opens on discs of its camps, and one opens at a time."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from camps_made import camps_graph, doubtful_graph, unclear_graph
from pages import (
    actor_button,
    choose,
    details,
    list_violations,
    open_page,
    read_svg,
    render_in_ring,
    settle,
    texts_of,
)
from playwright.sync_api import expect
from tabs import open_context

pytestmark = pytest.mark.browser

POINT = """(point) => {
  const { left, top } = ag.vis.frame.getBoundingClientRect();
  const { x, y } = ag.vis.toFrame(point);
  return [left + x, top + y];
}"""
DISCS = "ag.discs.list().map(({ camp }) => camp)"
DOTS = "ag.inside.actors()"
LINES = "ag.stagelayout.current.value.lines.map(({ number, sign }) => number * sign)"
HELD = "document.activeElement.id || document.activeElement.tagName"
PRESSED = """() => {
  const note = ({ target }) => { window.last = target.tagName; };
  delete window.last;
  document.addEventListener("click", note, { capture: true, once: true });
}"""
OWN_MARK = """() => {
  const { clientWidth: width, clientHeight: height } = ag.vis.frame;
  for (let x = 0; x < width; x += 3) {
    for (let y = 0; y < height; y += 3) {
      if (ag.discs.lineAt({ x, y })?.first === -1 && ag.discs.at({ x, y }) === null) {
        return ag.vis.toPicture({ x, y });
      }
    }
  }
  return null;
}"""


def open_camps(page, folder, hash="", graph=camps_graph):
    page.emulate_media(reduced_motion="reduce")
    open_page(page, folder, render_in_ring(graph()), hash)
    settle(page)
    return page


def overview(page):
    return page.get_by_role("group", name="Overview")


def camp_buttons(page):
    return page.get_by_role("group", name="Actors in the picture").get_by_role(
        "button", name=re.compile("^Camp: ")
    )


def click_disc(page, camp, below=0.9):
    """Click on a disc, near its lower edge."""
    point = f"{{ x: 0, y: ag.discs.find({camp}).radius * {below} }}"
    where = (
        f"(({{ x, y }}, by) => ({{ x: x + by.x, y: y + by.y }}))(ag.discs.find({camp}), {point})"
    )
    page.mouse.click(*page.evaluate(f"({POINT})({where})"))
    settle(page)


def hash_of(page):
    return urlsplit(page.url).fragment.split("&")


def test_it_opens_on_discs_with_what_they_are(page, tmp_path):
    open_camps(page, tmp_path)
    assert page.evaluate(DISCS) == [0, 1, 2]
    assert page.evaluate(DOTS) == []
    expect(camp_buttons(page)).to_have_count(3)
    first = camp_buttons(page).first
    expect(first).to_have_text(re.compile(r"^Camp: N0, N1, N2 and 67 others\. 70 members\."))
    expect(first).to_contain_text("2 hostile. The camp is computed; no source says so.")
    bar = overview(page)
    expect(bar).to_contain_text("Camps are computed from claimed support; no source says so.")
    expect(bar).to_contain_text(
        "Of 300 pairs of actors (friendly, or hostile between members), 98 % fit the camps; "
        "4 do not."
    )
    expect(bar).to_contain_text("All times count together.")
    expect(bar).not_to_contain_text("nterpretations")
    expect(bar).not_to_contain_text("Camps as in the whole network")
    expect(bar).to_contain_text("In camps: 160 of 165 actors.")
    expect(bar).to_contain_text("In no camp: 2 in smaller groups, 3 with hostile ties only.")
    expect(bar).to_contain_text("Left out: 1 line of 1 pair.")
    assert page.evaluate(LINES) == [-20, -18]
    line = page.locator("#scope-line")
    expect(line).to_have_text("In all: 165 actors, 303 claimed relations.")


@pytest.mark.parametrize(
    ("figure", "said", "rows"),
    [
        ("2 in smaller groups", "2 of 165 actors.", ["X1", "X2"]),
        ("3 with hostile ties only", "3 of 165 actors.", ["Y1", "Y2", "Y3"]),
        ("1 line of 1 pair", "1 pair of actors, in 1 relation:", ["S10"]),
        ("4 do not", "4 of 303 claimed relations.", ["N5", "N7", "S10", "X1"]),
    ],
)
def test_each_figure_opens_the_table_with_what_it_counts(page, tmp_path, figure, said, rows):
    open_camps(page, tmp_path)
    overview(page).get_by_role("button", name=figure).click()
    expect(page.locator("caption")).to_contain_text(said)
    cells = page.locator("tbody tr > :first-child")
    assert sorted(cells.all_inner_texts()) == rows
    page.get_by_role("button", name="Show all rows").click()
    expect(page.locator("caption")).not_to_contain_text(said)


def test_interpretations_and_pairs_of_both_signs_count_nowhere(page, tmp_path):
    open_camps(page, tmp_path, graph=doubtful_graph)
    bar = overview(page)
    expect(bar).to_contain_text("All times count together; interpretations are left out.")
    expect(bar).to_contain_text("In camps: 160 of 167 actors.")
    expect(bar).to_contain_text("3 with hostile ties only, 2 without a counted tie.")
    expect(bar).to_contain_text("1 pair with ties of both signs")
    bar.get_by_role("button", name="2 without a counted tie").click()
    expect(page.locator("caption")).to_contain_text("2 of 167 actors.")
    expect(page.locator("caption")).to_contain_text("Interpretations are left aside.")
    page.evaluate("ag.state.set({ tab: 'graph', select: 'n45' })")
    settle(page)
    assert page.evaluate("ag.derived.stage.countTies('n45', ag.derived.visibility.isVisible)") == [
        {"camp": 1, "sign": -1, "number": 1}
    ]


def test_pairs_and_relations_of_a_line_are_told_apart(page, tmp_path):
    open_camps(page, tmp_path, "#tab=table&table=relations&among=between:0,2,-", doubtful_graph)
    expect(page.locator("caption")).to_contain_text(
        "19 of 308 claimed relations. 18 pairs of actors, in 19 relations: hostile ties between"
    )


def test_a_camp_without_friendly_ties_keeps_its_names(page, tmp_path):
    open_camps(page, tmp_path, "#types=opposes", doubtful_graph)
    assert page.evaluate("ag.derived.stage.discOf(0).ranked.slice(0, 3)") == ["n20", "n5", "n6"]
    assert page.evaluate("ag.derived.stage.discOf(0).names") == ["N5", "N6", "N7"]


def test_an_open_camp_says_who_of_it_is_drawn(page, tmp_path):
    open_camps(page, tmp_path, "#camp=0")
    bar = overview(page)
    expect(bar).to_contain_text("have dots: those with the most friendly ties inside.")
    page.set_viewport_size({"width": 1280, "height": 360})
    expect(bar).to_contain_text("10 of 70 members have dots")
    expect(bar).to_contain_text("2 of 2 hostile pairs inside are not drawn: a member has no dot.")


@pytest.mark.parametrize(
    "hash", ["", "#camp=0", "#camp=1&as_of=2013", "#near=n0:1", "#from=n0&to=s3"]
)
def test_relations_of_the_stage_are_all_that_are_drawn_between_its_actors(page, tmp_path, hash):
    found, expected = open_camps(page, tmp_path, hash).evaluate("""() => {
      const { visible, lines, dots } = ag.derived.visibility;
      const { full, faint, relations } = visible.value;
      const { drawn } = ag.data.view(ag.state.get().scope);
      const among = (there) => drawn.filter(({ from, to }) => there.has(from) && there.has(to));
      const ids = (list) => list.map(({ id }) => id);
      const seen = new Set([...full, ...faint]);
      const inOrder = ag.data.ids.filter((id) => new Set(dots.value).has(id));
      return [
        [ids(relations), ids(lines.value), dots.value],
        [ids(among(seen)), ids(among(new Set(dots.value))), inOrder],
      ];
    }""")
    assert found == expected


@pytest.mark.parametrize("room", [0, 6, 60])
def test_hostile_pairs_that_are_not_drawn_are_counted_pair_by_pair(page, tmp_path, room):
    open_camps(page, tmp_path, "#camp=0")
    found, expected = page.evaluate(
        """(room) => {
      const { selection } = ag.data.view(ag.state.get().scope);
      const { overview } = ag.data.record;
      const drawn = new Set(overview.camps[0].members.slice(0, room));
      const inside = new Set(overview.camps[0].members);
      const { of, HOSTILE } = ag.signedpairs;
      const pairs = of(ag.data.record, selection).filter(({ first, second, signs }) =>
        signs === HOSTILE && inside.has(first) && inside.has(second) &&
        !(drawn.has(first) && drawn.has(second)));
      const disc = ag.derived.stage.discOf(0);
      const some = [...drawn, "n0"];
      return [ag.campties.countUndrawn(ag.data.record, selection, disc, some), pairs.length];
    }""",
        room,
    )
    assert found == expected


def test_the_legend_has_discs_and_lines(page, tmp_path):
    open_camps(page, tmp_path)
    legend = page.get_by_role("region", name="Discs and lines")
    expect(legend).to_contain_text("a computed camp, no source says so; area: its members")
    expect(legend).to_contain_text("hostile share of the pairs inside")
    expect(legend).to_contain_text("pairs with hostile ties only")
    expect(legend).not_to_contain_text("pairs with friendly ties only")
    page.evaluate("ag.state.set({ near: new Map([['n0', 1]]) })")
    expect(legend).to_have_count(0)


def test_a_phone_says_that_camps_are_computed_beside_details(page, tmp_path):
    page.set_viewport_size({"width": 390, "height": 844})
    open_camps(page, tmp_path, "#select=y1")
    bar = overview(page)
    expect(bar.get_by_text("no source says so")).to_be_visible()
    expect(bar.get_by_role("button")).to_have_count(0)


def test_the_number_on_a_line_opens_its_ties(page, tmp_path):
    open_camps(page, tmp_path)
    page.mouse.click(*page.evaluate(f"({POINT})(ag.stagelayout.current.value.lines[1].mark)"))
    caption = page.locator("caption")
    expect(caption).to_contain_text("18 of 303 claimed relations.")
    expect(caption).to_contain_text("18 pairs of actors, in 18 relations: hostile ties")
    expect(caption).to_contain_text("between the computed camps of N0 and 69 others and of E0")


def test_back_from_the_ties_of_a_line_keeps_the_focus(page, tmp_path):
    open_camps(page, tmp_path)
    page.mouse.click(*page.evaluate(f"({POINT})(ag.stagelayout.current.value.lines[1].mark)"))
    assert page.evaluate(HELD) == "table-panel"
    page.get_by_role("button", name="When", exact=True).focus()
    page.go_back()
    expect(page.locator("#picture")).to_be_focused()


def test_back_from_what_a_figure_counts_keeps_the_focus(page, tmp_path):
    open_camps(page, tmp_path)
    overview(page).get_by_role("button", name="1 line").press("Enter")
    assert page.evaluate(HELD) == "table-panel"
    page.go_back()
    expect(page.locator("#picture")).to_be_focused()


@pytest.fixture
def phone(browser, problems):
    """A tab of a small screen that is touched."""
    size = {"width": 390, "height": 844}
    context = open_context(browser, problems.append, viewport=size, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()
    assert problems == []


def test_a_tap_on_a_number_does_one_thing(phone, tmp_path):
    """The table opens under the finger: nothing of it is pressed."""
    open_camps(phone, tmp_path)
    marks = phone.evaluate(
        f"ag.stagelayout.current.value.lines.map(({{ mark }}) => ({POINT})(mark))"
    )
    for mark in marks:
        phone.evaluate(PRESSED)
        phone.touchscreen.tap(*mark)
        expect(phone.locator("caption")).to_contain_text("of 303 claimed relations.")
        phone.wait_for_function("window.last !== undefined")
        assert phone.evaluate("window.last") == "CANVAS"
        assert phone.evaluate("ag.state.get().sort") == ""
        phone.go_back()
        phone.wait_for_function("ag.state.get().tab === 'graph'")
        settle(phone)


def test_a_drag_that_begins_on_a_number_opens_nothing(page, tmp_path):
    open_camps(page, tmp_path)
    x, y = page.evaluate(f"({POINT})(ag.stagelayout.current.value.lines[1].mark)")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y + 40, steps=4)
    page.mouse.up()
    assert page.evaluate("ag.state.get().tab") == "graph"


def test_the_number_on_an_own_line_opens_the_actors_ties(page, tmp_path):
    open_camps(page, tmp_path, "#select=n45")
    settle(page)
    mark = page.evaluate(OWN_MARK)
    page.mouse.click(*page.evaluate(f"({POINT})({{ x: {mark['x']}, y: {mark['y']} }})"))
    caption = page.locator("caption")
    expect(caption).to_contain_text(
        "1 of 303 claimed relations. 1 pair of actors, in 1 relation: hostile ties"
    )
    expect(caption).to_contain_text("between N45 and the computed camp of S0 and 49 others.")
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody tr > :first-child")).to_have_text("N45 and S45")


def test_lines_under_the_veil_of_a_selection_open_nothing(page, tmp_path):
    open_camps(page, tmp_path, "#select=n45")
    settle(page)
    lines = "ag.stagelayout.current.value.lines"
    at = f"({lines}).map(({{ mark }}) => ag.discs.lineAt(ag.vis.toFrame(mark)))"
    assert all(line is None or line["first"] == -1 for line in page.evaluate(at))


def test_buttons_list_the_ties_between_camps(page, tmp_path):
    open_camps(page, tmp_path)
    bar = overview(page)
    more = bar.get_by_role("button", name="Ties between camps (2)")
    expect(more).to_have_attribute("aria-expanded", "false")
    more.press("Enter")
    expect(more).to_have_attribute("aria-expanded", "true")
    ties = bar.get_by_role("listitem").get_by_role("button")
    assert ties.all_inner_texts() == [
        "20 pairs of actors with hostile ties only, between N0’s camp and S0’s camp",
        "18 pairs of actors with hostile ties only, between N0’s camp and E0’s camp",
    ]
    assert list_violations(page) == []
    ties.first.press("Escape")
    expect(ties).to_have_count(0)
    expect(more).to_be_focused()
    more.press("Enter")
    ties.nth(1).press("Enter")
    expect(page.locator("caption")).to_contain_text("18 of 303 claimed relations.")
    assert page.evaluate(HELD) == "table-panel"


def test_a_click_opens_a_camp_and_a_second_one_closes_it(page, tmp_path):
    open_camps(page, tmp_path)
    click_disc(page, 1)
    assert "camp=1" in hash_of(page)
    assert sorted(page.evaluate(DISCS)) == [0, 1, 2]
    drawn = page.evaluate(DOTS)
    assert {"s0", "s1", "s2"} <= set(drawn)
    assert all(id.startswith("s") for id in drawn)
    assert page.evaluate("ag.derived.visibility.visible.value.relations.length") >= len(drawn) - 1
    assert sorted(page.evaluate(LINES)) == [-20, 1]
    expect(overview(page)).to_contain_text("Open: S0 and 49 others, a computed camp")
    click_disc(page, 1, below=0.98)
    assert page.evaluate(DISCS) == [0, 1, 2]
    assert page.evaluate(DOTS) == []


def test_escape_undo_and_back_lead_out_of_a_camp(page, tmp_path):
    open_camps(page, tmp_path)
    click_disc(page, 0)
    page.keyboard.press("Escape")
    assert page.evaluate(DOTS) == []
    page.go_back()
    page.wait_for_function(f"{DOTS}.length > 0")
    page.go_back()
    page.wait_for_function(f"{DOTS}.length === 0")
    click_disc(page, 0)
    page.keyboard.press("Control+z")
    assert page.evaluate(DOTS) == []
    page.keyboard.press("Control+Shift+z")
    assert page.evaluate(DOTS) != []


def test_a_clicked_disc_leaves_the_focus_in_the_picture(page, tmp_path):
    open_camps(page, tmp_path)
    click_disc(page, 0)
    assert page.evaluate(HELD) == "picture"
    expect(page.locator("#status")).to_have_text(re.compile("^The camp is open"))


def test_escape_elsewhere_says_that_the_camp_is_closed(page, tmp_path):
    open_camps(page, tmp_path)
    camp_buttons(page).first.press("Enter")
    tab = page.get_by_role("tab", name="Graph")
    tab.focus()
    page.keyboard.press("Escape")
    assert page.evaluate(DOTS) == []
    expect(page.locator("#status")).to_have_text("The camp is closed.")
    expect(tab).to_be_focused()


def test_escape_closes_details_before_the_camp(page, tmp_path):
    open_camps(page, tmp_path, "#select=n0")
    page.keyboard.press("Escape")
    expect(details(page)).to_be_hidden()
    assert len(page.evaluate(DOTS)) > 2
    page.keyboard.press("Escape")
    assert page.evaluate(DOTS) == []


def test_a_hit_of_the_search_comes_on_the_stage_and_stays(page, tmp_path):
    open_camps(page, tmp_path)
    choose(page, "Search actors", "n69")
    settle(page)
    assert "n69" in page.evaluate(DOTS)
    assert page.evaluate("ag.derived.stage.open.value") == 0
    page.get_by_role("button", name="Close details").click()
    assert "n69" in page.evaluate(DOTS)
    choose(page, "Search actors", "y1")
    assert {"n69", "y1"} <= set(page.evaluate(DOTS))
    page.go_back()
    page.go_back()
    page.go_back()
    page.wait_for_function(f"{DOTS}.length === 0")


def test_all_of_a_path_is_drawn(page, tmp_path):
    open_camps(page, tmp_path, "#from=n69&to=y2&longest=6")
    actors = page.evaluate("ag.derived.paths.current.value.actors")
    assert actors[0] == "n69"
    assert set(actors) <= set(page.evaluate(DOTS))
    relations = page.evaluate("[...ag.inside.highlighted().relations]")
    assert len(relations) == len(actors) - 1
    assert page.evaluate("ag.derived.visibility.lines.value.map(({ id }) => id)") != []


def test_another_camp_can_be_opened_while_a_path_is_shown(page, tmp_path):
    open_camps(page, tmp_path, "#from=n69&to=y2&longest=6")
    assert page.evaluate("ag.derived.stage.open.value") == 0
    click_disc(page, 2)
    assert page.evaluate("ag.derived.stage.open.value") == 2
    actors = page.evaluate("ag.derived.paths.current.value.actors")
    assert {"e0", *actors} <= set(page.evaluate(DOTS))
    page.keyboard.press("Escape")
    assert page.evaluate("ag.derived.stage.open.value") is None
    assert set(page.evaluate(DOTS)) == set(actors)


def test_focus_shows_the_surroundings_without_discs(page, tmp_path):
    open_camps(page, tmp_path, "#select=y3")
    details(page).get_by_role("button", name="Focus").click()
    assert page.evaluate(DISCS) == []
    assert sorted(page.evaluate(DOTS)) == ["s0", "y3"]
    expect(overview(page)).to_be_hidden()
    page.get_by_role("button", name="Show all", exact=True).click()
    assert page.evaluate(DISCS) != []


def test_more_neighbours_come_on_the_stage(page, tmp_path):
    open_camps(page, tmp_path, "#select=y1")
    assert page.evaluate(DOTS) == ["y1"]
    details(page).get_by_role("button", name="More neighbours").click()
    assert {"n0", "y1"} <= set(page.evaluate(DOTS))
    expect(details(page).get_by_role("button", name="More neighbours")).to_have_count(0)
    expect(details(page).get_by_role("heading", name="Y1", exact=True)).to_be_focused()


def test_filters_recount_discs_and_lines(page, tmp_path):
    open_camps(page, tmp_path, "#types=fights")
    expect(camp_buttons(page).nth(2)).to_contain_text("18 members. Pairs inside: 0 friendly")
    assert page.evaluate(LINES) == [-20, -18]
    page.evaluate('ag.state.set({ scope: ag.scope.make({ signs: ["positive"] }) })')
    assert page.evaluate(LINES) == [1]
    expect(overview(page)).to_contain_text(
        "Camps as in the whole network; counts follow the filters."
    )
    expect(overview(page)).not_to_contain_text("The marked part of a rim")
    page.evaluate('ag.state.set({ scope: ag.scope.make({ as_of: "2013" }) })')
    assert page.evaluate(DISCS) == [0, 1]
    expect(overview(page)).not_to_contain_text("All times count together")
    page.evaluate('ag.state.set({ scope: ag.scope.make({ sources: ["t"] }) })')
    assert page.evaluate(DISCS) == []
    expect(overview(page)).to_contain_text("No member of a camp has a tie in what is shown.")


def test_the_address_opens_a_camp_with_who_was_brought(page, tmp_path):
    open_camps(page, tmp_path, "#camp=2&stage=y1,nobody,n69")
    drawn = set(page.evaluate(DOTS))
    assert {"e0", "y1", "n69"} <= drawn
    assert page.evaluate("ag.derived.stage.open.value") == 2
    expect(page.locator("#tip")).to_contain_text("There is no “nobody” in this project.")


@pytest.mark.parametrize("camp", ["9", "x"])
def test_an_address_with_an_unknown_camp_is_told(page, tmp_path, camp):
    open_camps(page, tmp_path, f"#camp={camp}")
    expect(page.locator("#tip")).to_contain_text(f"There is no camp “{camp}” in this project.")
    assert page.evaluate("ag.derived.stage.open.value") is None


def test_clear_all_also_ends_what_a_figure_lists(page, tmp_path):
    open_camps(page, tmp_path, "#tab=table&table=relations&among=misfits&types=fights,backs")
    expect(page.locator("caption")).to_contain_text("not inside a computed camp")
    page.get_by_role("button", name="Clear all").click()
    expect(page.locator("caption")).not_to_contain_text("not inside a computed camp")


def test_an_actor_has_lines_to_the_camps_of_who_has_no_dot(page, tmp_path):
    open_camps(page, tmp_path, "#select=n45")
    settle(page)
    assert page.evaluate("ag.derived.stage.countTies('n45', ag.derived.visibility.isVisible)") == [
        {"camp": 1, "sign": -1, "number": 1}
    ]


def test_keys_reach_discs_and_open_them(page, tmp_path):
    open_camps(page, tmp_path)
    camp_buttons(page).first.focus()
    page.keyboard.press("End")
    page.keyboard.press("Home")
    expect(camp_buttons(page).first).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("ag.derived.stage.open.value") == 0
    expect(page.locator("#status")).to_have_text(re.compile("^The camp is open: [0-9]+ actors"))
    expect(camp_buttons(page).first).to_contain_text("It is open.")
    before = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.textContent") != before
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.evaluate(DOTS) == []
    expect(camp_buttons(page).first).to_be_focused()


def test_a_card_says_what_a_disc_is(page, tmp_path):
    open_camps(page, tmp_path)
    page.mouse.move(*page.evaluate(f"({POINT})(ag.discs.find(2))"))
    card = page.locator("#hover-card")
    expect(card).to_contain_text("E0, E1, E2 and 37 others")
    expect(card).to_contain_text("no source says so")
    expect(card).to_contain_text("Click to open it.")


OVERLAPS = """() => {
  const { discs, lines } = ag.stagelayout.current.value;
  const boxes = [...discs.values()].map(ag.disclayout.nameBox).filter(Boolean);
  const points = lines.flatMap(({ curve }) => ag.disclines.listPoints(curve, 40));
  const { clientWidth: width, clientHeight: height } = ag.vis.frame;
  const { overlap } = ag.labelplacement;
  const found = boxes.flatMap((one, at) => {
    const { left, right, top, bottom } = one;
    const isCrossed = points.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
    const first = ag.vis.toFrame({ x: left, y: top });
    const last = ag.vis.toFrame({ x: right, y: bottom });
    return [
      boxes.some((other, next) => next > at && overlap(one, other)) && "names",
      isCrossed && "line",
      (first.x < 0 || first.y < 0 || last.x > width || last.y > height) && "edge",
    ].filter(Boolean);
  });
  return [ag.vis.scale(), found];
}"""


@pytest.mark.parametrize("size", [(1280, 720), (390, 844), (360, 740)])
@pytest.mark.parametrize("hash", ["", "#camp=0"])
def test_names_are_whole_and_under_no_line(page, tmp_path, size, hash):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_camps(page, tmp_path, hash)
    assert page.evaluate(OVERLAPS) == [1, []]
    fonts = page.evaluate("Object.values(ag.discnames.FONTS)")
    assert all(int(re.search(r"(\d+)px", font)[1]) >= 12 for font in fonts)


def test_a_small_screen_has_the_rest_of_the_words_on_request(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_camps(page, tmp_path)
    rest = overview(page).get_by_text("In no camp:")
    expect(rest).to_be_hidden()
    more = overview(page).get_by_role("button", name="More")
    expect(more).to_have_attribute("aria-expanded", "false")
    more.click()
    expect(rest).to_be_visible()


@pytest.mark.parametrize("hash", ["", "#camp=1", "#select=n0"])
def test_axe_finds_nothing(page, tmp_path, hash):
    assert list_violations(open_camps(page, tmp_path, hash)) == []


def test_a_saved_picture_has_the_overview(page, tmp_path):
    open_camps(page, tmp_path)
    texts = texts_of(read_svg(page, tmp_path))
    assert {"N0", "S0", "E0", "20", "18"} <= set(texts)
    whole = " ".join(texts)
    assert "Camps are computed from claimed support; no source says so." in whole
    assert "hostile share of the pairs inside" in whole


def test_a_print_lists_camps_and_the_ties_between_them(page, tmp_path):
    open_camps(page, tmp_path)
    page.emulate_media(media="print")
    sheet = page.locator(".print")
    expect(sheet).to_contain_text("N0, N1, N2 and 67 others: 70 members.")
    expect(sheet).to_contain_text(
        "20 pairs of actors with hostile ties only, between N0’s camp and S0’s camp."
    )
    expect(sheet.locator("canvas.print-picture")).to_have_count(1)


def test_switches_that_need_the_whole_network_are_off(page, tmp_path):
    open_camps(page, tmp_path, "#draw=camps")
    box = page.get_by_role("checkbox", name="Outline camps")
    expect(box).to_be_disabled()
    expect(box).not_to_be_checked()
    expect(page.locator("#picture-options")).to_contain_text(
        "Write types on lines and Outline camps: only where the network is drawn whole."
    )


def test_types_are_written_only_where_there_are_no_discs(page, tmp_path):
    open_camps(page, tmp_path, "#names=yes")
    box = page.get_by_role("checkbox", name="Write types on lines")
    expect(box).to_be_disabled()
    expect(box).not_to_be_checked()
    page.evaluate("ag.state.set({ near: new Map([['y3', 1]]) })")
    expect(box).to_be_enabled()
    expect(box).to_be_checked()


def test_the_suggested_measure_leaves_the_focus_on_the_choice(page, tmp_path):
    open_camps(page, tmp_path)
    page.get_by_role("button", name="Suggested: Degree").click()
    expect(page.get_by_label("Size by")).to_be_focused()


def test_one_actor_on_the_stage_is_counted_in_words(page, tmp_path):
    open_camps(page, tmp_path, "#select=y1")
    expect(page.locator("#scope-line")).to_contain_text("1 actor and 0 relations are drawn")


def test_without_clear_camps_the_most_tied_are_drawn(page, tmp_path):
    open_page(page, tmp_path, render_in_ring(unclear_graph()))
    assert page.evaluate(DISCS) == []
    drawn = page.evaluate(DOTS)
    assert len(drawn) == 150
    expect(overview(page)).to_contain_text("No camps are drawn: computed ones are not clear here")
    expect(overview(page)).to_contain_text("150 of 200 actors have dots")
    other = page.evaluate(f"ag.data.ids.find((id) => !{DOTS}.includes(id))")
    choose(page, "Search actors", other)
    assert len(page.evaluate(DOTS)) == 151
    page.get_by_role("button", name="Close details").click()
    expect(actor_button(page, re.compile(f"^{other.upper()},"))).to_have_count(1)
    page.get_by_role("button", name="Only the most tied").click()
    assert len(page.evaluate(DOTS)) == 150
