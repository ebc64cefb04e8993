"""The switches of the picture: members, camps, channels, what is denied, who only claims."""

from __future__ import annotations

import pytest
from making import claim, graph_of
from pages import (
    actor_button,
    address,
    click_actor,
    details,
    list_violations,
    open_page,
    page_of,
    read_svg,
    settle,
    texts_of,
)
from playwright.sync_api import expect

from graph.files.layout_file import Layout
from graph.model.records import Actor
from graph.page.payload import build_payload
from graph.page.render import render_page

pytestmark = pytest.mark.browser

ACTORS = (
    Actor("land", "Land", "state"),
    Actor("chief", "The Chief", "person"),
    Actor("army", "The Army", "unit"),
    Actor("foe", "Foe", "state"),
    Actor("tarn", "Tarn", "state"),
    Actor("post", "Evening Post", "media"),
    Actor("moon", "Moon", "place"),
)
CLAIMS = (
    claim("chief leads land", at="p1"),
    claim("army part-of land", at="p2"),
    claim("army fights foe", at="p3", attacker="army"),
    claim("land opposes foe", at="p4", by="post"),
    claim("land backs tarn", at="p5", via=("foe",)),
    claim("foe backs tarn", at="p6", stance="denies", by="foe"),
    claim("chief backs foe", at="p7", stance="withholds", by="chief"),
)
PLACES = {
    "land": (0, 0),
    "chief": (-150, -120),
    "army": (-150, 120),
    "foe": (300, 0),
    "tarn": (150, -200),
    "post": (400, 300),
    "moon": (-300, 300),
}
ROUTE = "(id) => { const { from, to } = ag.inside.edgeOf(id); return [from.id, to.id]; }"


def make_page():
    return render_page(build_payload(graph_of(*CLAIMS, actors=ACTORS), Layout(PLACES)))


@pytest.fixture
def picture(page, tmp_path):
    return open_page(page, tmp_path, make_page())


def line(page):
    return page.get_by_role("group", name="What is shown")


def switch(page, name):
    return page.get_by_role("group", name="In the picture", exact=True).get_by_role(
        "checkbox", name=name
    )


def drawn(page):
    return page.evaluate("ag.inside.actors()")


def opacity(page, id):
    return page.evaluate("(id) => ag.inside.edgeOf(id).options.color.opacity", id)


# Structure


def test_who_belongs_to_whom_is_pale_until_only_that_is_asked_for(picture):
    assert opacity(picture, "army part-of land") == 0.45
    assert opacity(picture, "chief leads land") == 0.45
    assert opacity(picture, "army fights foe") == 1
    picture.goto(picture.url.split("#")[0] + "#types=part-of,leads")
    assert opacity(picture, "army part-of land") == 1


def test_a_structural_line_is_drawn_in_full_where_it_is_highlighted(page, tmp_path):
    open_page(page, tmp_path, make_page(), "#select=chief")
    marks = [each.attrib for each in read_svg(page, tmp_path).iter()]
    strokes = [
        each["stroke"] + each.get("stroke-opacity", "1") for each in marks if "stroke" in each
    ]
    grey = [each for each in strokes if "128" in each or "80868f" in each]
    assert any("0.45" in each for each in grey)
    assert any("0.45" not in each for each in grey)
    assert opacity(page, "chief leads land") == 0.45


def test_what_has_not_begun_is_pale_and_says_from_when(page, tmp_path):
    open_page(page, tmp_path, page_of(claim("us backs ypg", start="2030")))
    assert opacity(page, "us backs ypg") == 0.45
    texts = texts_of(read_svg(page, tmp_path))
    assert "from 2030" in texts
    assert "announced, with its start" in texts
    expect(page.get_by_role("group", name="Strength")).to_contain_text("announced, with its start")


# Who only claims


def test_who_only_claims_is_a_line_of_text_and_not_a_dot(picture):
    assert "post" not in drawn(picture)
    assert "moon" in drawn(picture)
    expect(line(picture)).to_contain_text("Everything is shown: 6 actors, 5 claimed relations.")
    expect(line(picture)).to_contain_text("1 who only claims is not drawn.")
    expect(actor_button(picture, "Evening Post")).to_have_count(0)
    line(picture).get_by_role("button", name="Show who only claims").click()
    assert "post" in drawn(picture)
    expect(actor_button(picture, "Evening Post")).to_have_count(1)
    expect(line(picture)).to_contain_text("Everything is shown: 7 actors, 5 claimed relations.")
    expect(line(picture)).not_to_contain_text("not drawn")
    expect(picture.locator("#scope-line")).to_be_focused()
    settle(picture)
    assert address(picture).endswith("#draw=claimants")
    picture.reload()
    expect(switch(picture, "Who only claims")).to_be_checked()
    assert "post" in drawn(picture)


def test_the_table_and_the_search_have_who_is_not_drawn(picture):
    picture.get_by_role("combobox", name="Search actors").fill("Evening")
    picture.get_by_role("combobox", name="Search actors").press("Enter")
    expect(details(picture)).to_contain_text("Evening Post")
    picture.get_by_role("tab", name="Table").click()
    picture.get_by_role("radio", name="Actors").check(force=True)
    expect(picture.get_by_role("tabpanel", name="Table")).to_contain_text("Evening Post")


# Channels, and what is only denied


def test_a_channel_is_two_lines_that_are_no_relations(picture, tmp_path):
    before = len(list(read_svg(picture, tmp_path).iter()))
    drawn_before = picture.evaluate("ag.inside.relations()")
    switch(picture, "Channels").check()
    expect(line(picture)).to_contain_text("6 actors, 5 claimed relations.")
    assert picture.evaluate("ag.inside.relations()") == drawn_before
    assert picture.evaluate("ag.vialines.list(null).map((tie) => tie.first + tie.second)") == [
        "foeland", "foetarn"]  # fmt: skip
    root = read_svg(picture, tmp_path)
    assert len(list(root.iter())) > before
    assert "named as channel, no relation" in texts_of(root)
    assert address(picture).endswith("#draw=via")


def test_what_is_only_denied_is_drawn_crossed_and_leads_to_who_denies_it(picture, tmp_path):
    switch(picture, "Only denied").check()
    texts = texts_of(read_svg(picture, tmp_path))
    assert "only denied" in texts
    assert "only asked about, not confirmed" in texts
    expect(line(picture)).to_contain_text("2 more are only denied or not confirmed.")
    settle(picture)
    point = picture.evaluate("""() => {
      const { from, to } = { from: ag.vis.positionOf("foe"), to: ag.vis.positionOf("tarn") };
      const frame = ag.vis.frame.getBoundingClientRect();
      const [right, down] = [to.x - from.x, to.y - from.y];
      const near = [];
      for (let part = -0.3; part <= 0.3; part += 0.005) {
        const [x, y] = [(from.x + to.x) / 2 - down * part, (from.y + to.y) / 2 + right * part];
        const point = ag.vis.toFrame({ x, y });
        if (ag.denied.at(point)) near.push([frame.left + point.x, frame.top + point.y]);
      }
      return near[Math.floor(near.length / 2)];
    }""")
    picture.mouse.click(*point)
    expect(details(picture)).to_contain_text("Denied: Foe backs Tarn")
    assert picture.evaluate("[...ag.inside.highlighted().relations]") == ["foe backs tarn"]


# Members


def test_members_are_folded_into_their_body_s_dot_and_keep_their_lines(picture):
    switch(picture, "Fold members").check()
    assert set(drawn(picture)) == {"land", "foe", "tarn", "moon"}
    assert picture.evaluate(ROUTE, "army fights foe") == ["@land", "@foe"]
    shown = picture.evaluate("ag.inside.relations()")
    assert set(shown) == {"army fights foe", "land opposes foe", "land backs tarn"}
    expect(line(picture)).to_contain_text(
        "2 members are folded into their bodies, 2 relations inside."
    )
    button = actor_button(picture, "Land, state")
    expect(button).to_have_text(
        "Land, state, 4 relations, with 2 members folded into its dot: The Army and The Chief"
    )
    switch(picture, "Fold members").uncheck()
    assert picture.evaluate(ROUTE, "army fights foe") == ["@army", "@foe"]
    assert "army part-of land" in picture.evaluate("ag.inside.relations()")


def test_lines_from_one_dot_to_another_do_not_overlap_when_members_are_folded(picture):
    switch(picture, "Fold members").check()
    middles = picture.evaluate(
        """["army fights foe", "land opposes foe"].map((id) => ag.vislines.pointOn(id, 0.5).y)"""
    )
    assert abs(middles[0] - middles[1]) > 12


def test_a_click_on_the_number_opens_a_body_and_another_folds_it(picture):
    switch(picture, "Fold members").check()
    settle(picture)
    find = """() => {
      const frame = ag.vis.frame.getBoundingClientRect();
      const { x, y } = ag.vis.toFrame(ag.vis.positionOf("land"));
      for (let off = 0; off < 40; off += 1) {
        const [right, up] = [x + off, y - off];
        if (ag.foldmarks.at({ x: right, y: up })) return [frame.left + right, frame.top + up];
      }
      return null;
    }"""
    picture.mouse.click(*picture.evaluate(find))
    assert {"army", "chief"} <= set(drawn(picture))
    settle(picture)
    assert address(picture).endswith("#draw=folded&unfold=land")
    expect(details(picture)).to_be_hidden()
    picture.reload()
    assert {"army", "chief"} <= set(drawn(picture))
    picture.mouse.click(*picture.evaluate(find))
    assert "army" not in drawn(picture)


def test_a_body_opens_by_the_keyboard_and_says_so(picture):
    switch(picture, "Fold members").check()
    actor_button(picture, "Land, state").focus()
    picture.keyboard.press("m")
    expect(picture.locator("#status")).to_have_text(
        "The Army and The Chief: drawn with dots of their own."
    )
    expect(actor_button(picture, "The Army, unit")).to_have_count(1)
    picture.keyboard.press("Enter")
    button = details(picture).get_by_role("button", name="Fold 2 members")
    button.focus()
    picture.keyboard.press("Enter")
    expect(details(picture).get_by_role("button", name="Open 2 members")).to_be_focused()
    expect(picture.locator("#status")).to_have_text(
        "The Army and The Chief: folded into the dot of Land."
    )
    expect(actor_button(picture, "The Army, unit")).to_have_count(0)


def test_a_member_that_is_selected_has_its_dot(picture):
    switch(picture, "Fold members").check()
    picture.evaluate("ag.state.set({ select: 'army' })")
    assert "army" in drawn(picture)
    assert "chief" not in drawn(picture)
    assert picture.evaluate("[...ag.inside.highlighted().relations].sort()") == [
        "army fights foe", "army part-of land"]  # fmt: skip
    picture.evaluate("ag.state.set({ select: 'land' })")
    assert "army" not in drawn(picture)
    assert picture.evaluate("[...ag.inside.highlighted().relations].sort()") == [
        "land backs tarn", "land opposes foe"]  # fmt: skip
    assert picture.evaluate("ag.inside.highlighted().actors.has('chief')") is False


def test_a_print_lists_what_is_folded_and_marks_it(page, tmp_path):
    open_page(page, tmp_path, make_page(), "#draw=folded")
    assert "a tie of a member, not of its body" in texts_of(read_svg(page, tmp_path))
    page.emulate_media(media="print")
    sheet = page.locator(".print")
    expect(sheet).to_contain_text("Claimed: The Army is part of Land")
    expect(sheet).to_contain_text("2 members are folded into their bodies, 2 relations inside.")


# Camps

ALLIES = ("a backs b", "b backs c", "c backs a", "x fights a")
CORNERS = {"a": (0, 0), "b": (200, 0), "c": (100, 160)}


def open_camps(page, folder, x):
    graph = graph_of(*ALLIES)
    text = render_page(build_payload(graph, Layout({**CORNERS, "x": x})))
    open_page(page, folder, text, "#draw=camps")
    return page.get_by_role("group", name="In the picture", exact=True)


def test_a_camp_has_an_outline_that_is_no_finding_of_allegiance(page, tmp_path):
    group = open_camps(page, tmp_path, (400, 300))
    expect(group).to_contain_text(
        "joined by claimed support, no claimed hostility inside at any time shown; "
        "not a finding of allegiance."
    )
    expect(group).not_to_contain_text("no outline")
    assert page.evaluate("ag.hulls.list().length") == 1
    root = read_svg(page, tmp_path)
    colour = page.evaluate("ag.colours.inLight(() => ag.colours.get('camp'))")
    assert [each for each in root.iter() if each.get("fill") == colour]
    assert any("not a finding of allegiance" in text for text in texts_of(root))


def test_an_outline_carries_its_caption_in_the_picture(page, tmp_path):
    open_camps(page, tmp_path, (400, 300))
    texts = texts_of(read_svg(page, tmp_path))
    assert "joined by claimed support, not a finding" in texts


def test_a_camp_in_which_a_stranger_would_be_has_none_and_that_is_said(page, tmp_path):
    group = open_camps(page, tmp_path, (100, 60))
    assert page.evaluate("ag.hulls.list().length") == 0
    expect(group).to_contain_text(
        "1 of 1 camp has no outline: other actors are drawn among the members."
    )
    assert not any("allegiance" in text for text in texts_of(read_svg(page, tmp_path)))


# All of them


def test_switches_without_anything_to_draw_are_not_offered(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    group = page.get_by_role("group", name="In the picture", exact=True)
    expect(group.get_by_role("checkbox")).to_have_count(2)
    assert page.evaluate("ag.address.read('#draw=folded,via,what&unfold=land').draw") == [
        "folded", "via"]  # fmt: skip


def test_all_switches_together_are_in_the_address_and_accessible(picture):
    group = picture.get_by_role("group", name="In the picture", exact=True)
    for box in group.get_by_role("checkbox").all():
        box.check()
    settle(picture)
    assert "names=yes&draw=folded,camps,via,denied,claimants" in address(picture)
    assert list_violations(picture) == []
    click_actor(picture, "land")
    assert list_violations(picture) == []
    picture.reload()
    for box in group.get_by_role("checkbox").all():
        expect(box).to_be_checked()
