"""A large page starts in parts that give way, and what is long is made when it is seen."""

from __future__ import annotations

import pytest
from camps_made import camps_graph
from making import claim
from pages import details, open_page, page_of, render_in_ring
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

NOTE = """
window.noted = [];
new MutationObserver(() => {
  const { body } = document;
  if (!body) return;
  const line = document.getElementById("scope-line")?.textContent;
  const { inert, dataset } = body;
  const drawn = document.querySelector(".picture-network canvas");
  noted.push({
    inert, ready: dataset.ready === "yes", line,
    seen: drawn && getComputedStyle(drawn).visibility === "visible",
  });
}).observe(document, { attributes: true, childList: true, subtree: true });
"""
NOTE_PAUSES = """
window.pauses = 0;
const { port1, port2 } = new MessageChannel();
const turn = () => new Promise((done) => { port1.onmessage = done; port2.postMessage(null); });
Object.defineProperty(window, "scheduler", { value: GIVEN });
"""
NOTE_READ = """
const { parse } = JSON;
JSON.parse = (text, ...others) => {
  window.read ??= { inert: document.body.inert, pauses };
  return parse(text, ...others);
};
"""
LONG = 300_000
"""More characters than the page reads before it gives way."""
COUNTED = "{ yield: () => { window.pauses += 1; return turn(); } }"
PARTNERS = 70
"""More relations of one actor than are listed at once."""
SPEAKERS = 205
"""More claimants than are listed at once."""


def lengthen(html):
    return html.replace('id="data">', 'id="data">' + LONG * " ")


def open_large(page, folder, hash=""):
    return open_page(page, folder, render_in_ring(camps_graph()), hash)


@pytest.fixture
def hub(page, tmp_path):
    claims = [f"hub backs p{at}" for at in range(PARTNERS)]
    return open_page(page, tmp_path, page_of(*claims), "#select=p1")


@pytest.fixture
def voices(page, tmp_path):
    claims = [claim("a backs b", by=f"speaker {at}") for at in range(SPEAKERS)]
    return open_page(page, tmp_path, page_of(*claims, claim("a backs c", by="speaker 0")))


def open_claimants(page):
    page.locator("summary").filter(has_text="Claimants").click()


def test_a_large_page_says_that_it_loads_and_cannot_be_used_before_it_is_there(page, tmp_path):
    page.add_init_script(NOTE)
    noted = open_large(page, tmp_path).evaluate("noted")
    assert any(each["inert"] and each["line"] == "Loading 165 actors …" for each in noted)
    assert not any(each["inert"] for each in noted if each["ready"])
    expect(page.locator("#scope-line")).to_contain_text("claimed relations")
    expect(page.get_by_role("combobox", name="Search actors")).to_be_enabled()


def test_while_it_starts_only_the_view_of_the_address_is_seen(page, tmp_path):
    page.add_init_script(NOTE)
    noted = open_large(page, tmp_path, "#select=n3").evaluate("noted")
    assert not any(each["seen"] for each in noted if each["inert"])
    assert noted[-1]["seen"]
    expect(details(page).get_by_role("heading", level=2)).to_have_text("N3")


@pytest.mark.parametrize("given", [COUNTED, "undefined"])
def test_a_large_page_gives_way_in_any_browser(page, tmp_path, given):
    page.add_init_script(NOTE_PAUSES.replace("GIVEN", given))
    open_large(page, tmp_path)
    if given == COUNTED:
        assert page.evaluate("pauses") > 0
    expect(page.get_by_role("group", name="Overview")).to_be_visible()


def test_the_record_of_a_large_page_is_read_after_a_pause(page, tmp_path):
    page.add_init_script(NOTE_PAUSES.replace("GIVEN", COUNTED) + NOTE_READ)
    open_page(page, tmp_path, lengthen(render_in_ring(camps_graph())))
    assert page.evaluate("read") == {"inert": True, "pauses": 1}
    assert not page.evaluate("document.body.inert")


def test_a_long_record_of_few_actors_can_be_used(page, tmp_path):
    open_page(page, tmp_path, lengthen(page_of("a backs b")), "#select=a")
    page.get_by_role("button", name="Close details").click()
    page.get_by_role("combobox", name="Search actors").fill("b")
    page.keyboard.press("Enter")
    expect(details(page).get_by_role("heading", level=2)).to_have_text("B")


def test_a_page_that_is_drawn_whole_starts_at_once(page, tmp_path):
    page.add_init_script(NOTE + NOTE_PAUSES.replace("GIVEN", COUNTED))
    open_page(page, tmp_path, page_of("a backs b"))
    assert not any(each["inert"] for each in page.evaluate("noted"))
    assert page.evaluate("pauses") == 0


def test_all_relations_of_a_hub_are_listed_those_at_the_top_first(hub):
    entries = details(hub).locator(".relation")
    first = hub.evaluate("""() => {
      ag.state.set({ select: "hub" });
      return document.querySelectorAll("#details .relation").length;
    }""")
    assert 0 < first < PARTNERS
    expect(entries).to_have_count(PARTNERS)
    texts = entries.locator(".relation-head .link").all_text_contents()
    assert texts == sorted(f"P{at}" for at in range(PARTNERS))


def test_the_rest_of_a_hub_stays_when_the_scope_changes(hub):
    hub.evaluate("ag.state.set({ select: 'hub' })")
    entries = details(hub).locator(".relation")
    expect(entries).to_have_count(PARTNERS)
    assert (
        hub.evaluate("""() => {
      ag.state.set({ scope: ag.scope.make({ types: ["backs"] }) });
      return document.querySelectorAll("#details .relation").length;
    }""")
        == PARTNERS
    )


def test_of_many_claimants_the_legend_shows_the_first_and_all_on_demand(voices):
    open_claimants(voices)
    boxes = voices.get_by_role("group", name="Claimants").get_by_role("checkbox")
    expect(boxes).to_have_count(100)
    voices.get_by_role("button", name=f"Show all {SPEAKERS}").click()
    expect(boxes).to_have_count(SPEAKERS)
    expect(boxes.nth(100)).to_be_focused()
    expect(boxes.nth(0).locator("xpath=ancestor::li")).to_contain_text("2")


def test_a_claimant_that_is_chosen_by_name_is_among_those_shown(voices):
    voices.evaluate("ag.state.set({ scope: ag.scope.make({ claimants: ['speaker 99'] }) })")
    open_claimants(voices)
    group = voices.get_by_role("group", name="Claimants")
    expect(group.get_by_role("checkbox", checked=True)).to_have_count(1)
    expect(group.get_by_role("checkbox")).to_have_count(101)


def test_the_tab_of_claimants_shows_more_on_demand(voices):
    voices.evaluate("ag.state.set({ tab: 'sources', rests: 'claimants' })")
    switches = voices.get_by_role("switch")
    expect(switches).to_have_count(100)
    voices.get_by_role("button", name="Show 100 more of 105 claimants left").click()
    expect(switches).to_have_count(200)
    expect(voices.get_by_role("status").filter(has_text="200 of 205 claimants")).to_be_attached()


def test_finding_rows_works_before_they_are_prepared(hub):
    hub.evaluate("ag.state.set({ tab: 'table', select: '' })")
    hub.get_by_role("searchbox", name="Filter rows").fill("p69")
    expect(hub.locator("tbody tr")).to_have_count(1)
    expect(hub.locator("tbody tr")).to_contain_text("P69")
