"""Moving actors by hand, saving where they are, and what a link keeps of the view."""

from dataclasses import replace

import pytest
from making import claim, dataset_of
from pages import VIEW, actor_button, click_actor, open_page, point_of
from playwright.sync_api import expect

from graph.files.layout_file import parse_layout, render_layout
from graph.model.graph import build_graph
from graph.page.payload import build_payload
from graph.page.picture import draw_graph
from graph.page.render import render_page

pytestmark = pytest.mark.browser

CLAIMS = ("us backs fsa", "us backs ypg", "fsa fights ypg")


@pytest.fixture(scope="module")
def layout():
    graph = build_graph(dataset_of(*map(claim, CLAIMS)))
    return replace(draw_graph(graph), pinned=frozenset({"ypg"}))


@pytest.fixture
def explorer(page, tmp_path, layout):
    graph = build_graph(dataset_of(*map(claim, CLAIMS)))
    text = render_page(build_payload(graph, layout))
    page.emulate_media(reduced_motion="reduce")
    return open_page(page, tmp_path, text)


def position(page, id):
    """Where an actor is in the file's coordinates, which are those of no window."""
    x, y = page.evaluate(
        "(id) => [ag.inside.nodeOf(id)].map(({ x, y }) => ag.drawing.toBase({ x, y }))[0]", id
    ).values()
    return [round(x), round(y)]


def drag(page, id, right, down):
    x, y = point_of(page, id)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + right / 2, y + down / 2)
    page.mouse.move(x + right, y + down)
    page.mouse.up()


def moved(page):
    return page.get_by_role("group", name="Moved actors")


def test_an_actor_is_moved_with_the_pointer_and_the_address_keeps_it(explorer):
    before, other = position(explorer, "us"), position(explorer, "fsa")
    expect(moved(explorer)).to_be_hidden()
    drag(explorer, "us", 60, 40)
    expect(moved(explorer)).to_contain_text("1 actor moved")
    now = position(explorer, "us")
    assert now != before
    assert position(explorer, "fsa") == other
    explorer.reload()
    explorer.locator("body[data-ready=yes]").wait_for()
    assert position(explorer, "us") == now


def test_an_actor_is_moved_with_the_keyboard(explorer):
    x, y = position(explorer, "fsa")
    actor_button(explorer, "fsa").focus()
    explorer.keyboard.press("Shift+ArrowRight")
    explorer.keyboard.press("Shift+ArrowDown")
    assert position(explorer, "fsa") == [x + 10, y + 10]
    expect(actor_button(explorer, "fsa")).to_be_focused()


def test_moved_actors_are_restored(explorer):
    before = position(explorer, "us")
    drag(explorer, "us", 60, 40)
    moved(explorer).get_by_role("button", name="Put back").click()
    assert position(explorer, "us") == before
    expect(moved(explorer)).to_be_hidden()
    assert "moved=" not in explorer.url


def test_the_saved_layout_is_the_file_that_the_project_has(explorer, layout):
    drag(explorer, "us", 60, 40)
    with explorer.expect_download() as download:
        moved(explorer).get_by_role("button", name="Save layout").click()
    assert download.value.suggested_filename == "actors.layout.json"
    text = download.value.path().read_text(encoding="utf-8")
    saved = parse_layout(text)
    assert saved.pinned == {"us", "ypg"}
    assert list(saved.positions["us"]) == position(explorer, "us")
    assert saved.positions["fsa"] == layout.positions["fsa"]
    assert render_layout(saved) == text


def test_the_local_server_may_save_the_layout(explorer):
    explorer.evaluate(
        """() => window.addEventListener("actor-graph:save-layout", (event) => {
          event.preventDefault();
          window.given = event.detail.text;
          event.detail.done();
        })"""
    )
    drag(explorer, "us", 60, 40)
    moved(explorer).get_by_role("button", name="Save layout").click()
    expect(moved(explorer)).to_be_hidden()
    assert parse_layout(explorer.evaluate("window.given")).pinned == {"us", "ypg"}


def test_the_address_keeps_the_part_of_the_picture_that_is_seen(explorer):
    explorer.get_by_role("button", name="Zoom in").click()
    explorer.wait_for_url("**#*at=*")
    before = explorer.evaluate(VIEW)
    explorer.reload()
    explorer.locator("body[data-ready=yes]").wait_for()
    assert explorer.evaluate(VIEW) == pytest.approx(before, rel=1e-2, abs=1)
    explorer.get_by_role("button", name="Show everything").click()
    explorer.wait_for_url(lambda url: "at=" not in url)


def test_a_turn_of_the_wheel_is_no_step_of_the_history(explorer):
    click_actor(explorer, "us")
    explorer.wait_for_url("**select=us*")
    explorer.mouse.move(600, 300)
    explorer.mouse.wheel(0, -200)
    explorer.wait_for_url("**at=*")
    explorer.go_back()
    explorer.wait_for_url(lambda url: "select" not in url)


@pytest.mark.parametrize(
    "hash", ["#at=x", "#at=1,2", "#at=1,2,0", "#moved=us", "#moved=a:1:2,us:1e9:x"]
)
def test_an_address_that_names_no_view_shows_everything(explorer, tmp_path, hash):
    explorer.goto(explorer.url.split("#")[0] + hash)
    explorer.reload()
    explorer.locator("body[data-ready=yes]").wait_for()
    expect(moved(explorer)).to_be_hidden()
