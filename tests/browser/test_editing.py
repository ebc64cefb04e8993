"""Editing claims and actors in the page of `actor-graph watch --edit`."""

import re

import pytest
from pages import Held, choose, list_violations, open_page, page_of
from playwright.sync_api import expect
from projects import write
from reviewing import TOKEN, serve_watch
from tabs import REPORT_VIOLATIONS, watch

DATA = """\
actors:
  oster: {name: Oster, kind: state}
  vessa: {name: Vessa, kind: state, aliases: [Republic of Vessa]}
  tarn-monitor: {name: Tarn Monitor, kind: organisation}
  river-council: {name: River Council, kind: organisation}
claims:
  harbour-times-2025-02-14:
    p1:
      # a comment that stays
      - oster opposes vessa: {by: [tarn-monitor, {name: A soldier}], mode: intent, coder: ML}
      - vessa backs   river-council
"""
CARD = """\
id: harbour-times-2025-02-14
title: River Guard moves east
publisher: Harbour Times
published: 2025-02-14
paragraphs:
  p1: {starts: The River Guard, mentions: [oster, vessa]}
  p2: {starts: Vessa denies, mentions: [oster, vessa]}
  p3: {starts: Nothing else, mentions: [vessa]}
"""
OPPOSES = next(line for line in DATA.splitlines() if "opposes" in line)
READY = "body[data-ready=yes]"


@pytest.fixture
def project(tmp_path):
    write(
        tmp_path,
        {"data/claims.yaml": DATA, "seeds/harbour-times-2025-02-14.yaml": CARD},
    )
    return tmp_path


@pytest.fixture
def live(browser, project, problems):
    """The live page that may edit, open in a browser."""
    with serve_watch(project / "data", project / "out.html") as url:
        context = browser.new_context(
            viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
        )
        context.set_default_timeout(20_000)
        context.add_init_script(REPORT_VIOLATIONS)
        watch(context, problems.append, (url,))
        page = context.new_page()
        page.goto(f"{url}#token={TOKEN}&tab=sources")
        frame_of(page).locator(READY).wait_for()
        frame_of(page).get_by_role("button", name="Add a claim to p2").wait_for()
        yield page
        context.close()
    assert problems == []


def frame_of(page):
    return page.frame_locator("iframe:not(.is-coming)")


def read(project):
    return (project / "data" / "claims.yaml").read_text(encoding="utf-8")


def diff(old, new):
    """The lines that went and that came."""
    was, now = old.splitlines(), new.splitlines()
    return [x for x in was if x not in now], [x for x in now if x not in was]


def test_a_claim_is_changed_in_one_line(live, project):
    before = read(project)
    frame_of(live).get_by_role("button", name=re.compile("^Edit: .*oppose")).click()
    dialog = live.get_by_role("dialog", name="Change the claim (p1)")
    expect(dialog.get_by_role("combobox", name="Who", exact=True)).to_have_value("Oster")
    expect(dialog.get_by_label("Strength")).to_have_value("intent")
    for name in ("Tarn Monitor", "A soldier"):
        expect(dialog.get_by_role("button", name=f"Remove {name}")).to_be_visible()
    dialog.get_by_label("Relation").select_option("fights")
    expect(dialog.locator("output")).to_contain_text("intend to fight each other")
    dialog.get_by_role("button", name="Save the claim").click()
    expect(dialog).to_be_hidden()
    assert diff(before, read(project)) == ([OPPOSES], [OPPOSES.replace("opposes", "fights")])
    expect(frame_of(live).get_by_role("button", name=re.compile("^Edit: .*fight"))).to_be_visible()


def test_an_answer_that_comes_late_does_not_replace_a_newer_one(live, project):
    previews = Held(live, "**/edit/preview")
    frame_of(live).get_by_role("button", name=re.compile("^Edit: .*oppose")).click()
    dialog = live.get_by_role("dialog", name="Change the claim (p1)")
    previews.wait_for(1)
    dialog.get_by_label("Relation").select_option("fights")
    previews.wait_for(2)
    previews.answer(1)
    expect(dialog.locator("output")).to_contain_text("intend to fight each other")
    previews.answer(0)
    expect(dialog.locator("output")).to_contain_text("intend to fight each other")


def test_a_button_pressed_twice_opens_one_form(live, project):
    openings = Held(live, "**/edit/claim/open")
    button = frame_of(live).get_by_role("button", name=re.compile("^Edit: .*oppose"))
    button.click()
    openings.wait_for(1)
    button.click()
    openings.answer(0)
    expect(live.get_by_role("dialog", name="Change the claim (p1)")).to_be_visible()
    openings.wait_for(1)
    assert live.locator("dialog").count() == 1


def test_a_claim_is_added_where_it_was_missed(live, project):
    before = read(project)
    place = frame_of(live).get_by_role("listitem").filter(has_text="Paragraph 2")
    expect(place.get_by_text("missed?")).to_be_visible()
    place.get_by_role("button", name="Add a claim to p2").click()
    dialog = live.get_by_role("dialog", name="Add a claim (p2)")
    expect(dialog.get_by_role("combobox", name="Who", exact=True)).to_be_focused()
    keys = ["v", "e", "Enter", "3", "Tab", "o", "s", "Enter", "Enter"]
    for key in keys:
        live.keyboard.press(key)
    expect(dialog).to_be_hidden()
    assert diff(before, read(project)) == ([], ["    p2:", "      - vessa fights oster"])
    expect(place.get_by_text("missed?")).to_be_hidden()
    command = 'actor-graph add "vessa fights oster" --source harbour-times-2025-02-14 --at p2'
    assert len(keys) * 3 <= len(command)


def test_a_claim_is_removed_after_a_question(live, project):
    before = read(project)
    remove = frame_of(live).get_by_role("button", name=re.compile("^Remove: .*Vessa backs"))
    remove.click()
    dialog = live.get_by_role("dialog", name="Remove this claim?")
    expect(dialog).to_contain_text("Vessa backs River Council")
    dialog.get_by_role("button", name="Cancel").click()
    assert read(project) == before
    remove.click()
    dialog.get_by_role("button", name="Remove the claim").click()
    expect(dialog).to_be_hidden()
    assert diff(before, read(project)) == (["      - vessa backs   river-council"], [])


def test_a_detail_is_added_to_a_claim_that_has_none(live, project):
    before = read(project)
    frame_of(live).get_by_role("button", name=re.compile("^Edit: .*Vessa backs")).click()
    dialog = live.get_by_role("dialog")
    expect(dialog.get_by_role("combobox", name="Whom", exact=True)).to_have_value("River Council")
    dialog.get_by_text("More details").click()
    dialog.get_by_label("with weapons").check()
    expect(dialog.locator("output")).to_contain_text("with weapons")
    dialog.get_by_role("button", name="Save the claim").click()
    expect(dialog).to_be_hidden()
    old = "      - vessa backs   river-council"
    assert diff(before, read(project)) == ([old], [f"{old}: {{means: [weapons]}}"])


def test_problems_are_shown_beside_the_form_and_nothing_typed_is_lost(live, project, problems):
    before = read(project)
    frame_of(live).get_by_role("button", name="Add a claim to p2").click()
    dialog = live.get_by_role("dialog")
    choose(dialog, "Who", "river")
    choose(dialog, "Whom", "oster")
    dialog.get_by_text("More details").click()
    dialog.get_by_label("Since", exact=True).fill("yesterday")
    dialog.get_by_label("Since", exact=True).press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("yesterday")
    expect(dialog.get_by_role("combobox", name="Who", exact=True)).to_have_value("River Council")
    expect(dialog.get_by_label("Since", exact=True)).to_have_value("yesterday")
    live.keyboard.press("Escape")
    live.mouse.click(5, 5)
    expect(dialog.get_by_label("Since", exact=True)).to_have_value("yesterday")
    assert read(project) == before
    problems.clear()  # the browser logs the refusal, as it should


def test_an_actor_is_added_changed_and_removed(live, project):
    frame = frame_of(live)
    before = read(project)
    frame.get_by_role("button", name="Add an actor").click()
    dialog = live.get_by_role("dialog", name="Add an actor")
    dialog.get_by_label("Name", exact=True).fill("Marla Dunn")
    dialog.get_by_label("Kind").select_option("person")
    dialog.get_by_role("button", name="Save the actor").click()
    expect(dialog).to_be_hidden()
    added = "  marla-dunn: {name: Marla Dunn, kind: person}"
    assert diff(before, read(project)) == ([], [added])
    expect(live.locator("#status")).to_have_text("Page updated.")
    frame.get_by_role("tab", name="Graph").click()
    choose(frame, "Search actors", "Marla Dunn")
    frame.get_by_role("button", name="Edit Marla Dunn").click()
    aliases = live.get_by_role("combobox", name="Also called")
    aliases.fill("M. Dunn")
    aliases.press("Enter")
    live.get_by_role("button", name="Save the actor").click()
    expect(frame.get_by_text("Also called M. Dunn")).to_be_visible()
    changed = "  marla-dunn: {name: Marla Dunn, kind: person, aliases: [M. Dunn]}"
    assert diff(before, read(project)) == ([], [changed])
    frame.get_by_role("button", name="Remove Marla Dunn").click()
    live.get_by_role("button", name="Remove the actor").click()
    expect(live.get_by_role("dialog")).to_be_hidden()
    assert read(project) == before


def test_an_actor_that_claims_use_is_not_removed(live, project, problems):
    frame = frame_of(live)
    before = read(project)
    frame.get_by_role("tab", name="Graph").click()
    choose(frame, "Search actors", "Vessa")
    frame.get_by_role("button", name="Remove Vessa").click()
    live.get_by_role("button", name="Remove the actor").click()
    expect(live.get_by_role("alert")).to_contain_text("data/claims.yaml")
    assert read(project) == before
    problems.clear()  # the browser logs the refusal, as it should


def test_the_token_stays_in_the_address_of_the_live_page_only(live):
    assert f"token={TOKEN}" in live.url
    inside = [frame.url for frame in live.frames[1:]]
    assert inside
    assert not any(TOKEN in url for url in inside)
    live.reload()
    frame_of(live).get_by_role("button", name="Add a claim to p2").wait_for()


def test_nothing_is_inaccessible(live):
    frame_of(live).get_by_role("button", name=re.compile("^Edit: .*oppose")).click()
    live.get_by_role("dialog").get_by_text("More details").click()
    for scheme in ("light", "dark"):
        live.emulate_media(color_scheme=scheme)
        assert list_violations(live) == []


def test_the_form_fits_a_phone(live):
    live.set_viewport_size({"width": 360, "height": 740})
    frame_of(live).get_by_role("button", name="Add a claim to p2").click()
    box = live.get_by_role("dialog").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360


def test_a_page_that_nobody_allows_to_edit_has_no_button(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs fsa"), "#tab=sources&select=us")
    assert page.locator(".edit-button").count() == 0
