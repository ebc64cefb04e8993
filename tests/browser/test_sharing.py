"""Sharing a view: the link, the copy that opens on it, and what neither of them hides."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from bundles import open_modules
from making import dataset_of
from pages import article_page, details, list_violations, open_page, page_of, render_graph
from playwright.sync_api import expect
from rounds import also

from graph.model.bidi import escape_marks
from graph.model.graph import build_graph
from graph.model.records import Actor

pytestmark = pytest.mark.browser

SITE = "http://maps.example/aleppo.html"
VIEW = "#select=turkey&types=backs,fights&as_of=2015&unknown=keep"
NASTY = "<slot></script><!--<img src=x onerror=window.ran=1> \"'&amp; \u2028\u202eback\u202c\ufeff"

CLIPBOARD = """
const clipboard = { writeText: async (text) => { window.copied = text; } };
Object.defineProperty(navigator, "clipboard", { value: clipboard });
"""

LINES = """(elements) => elements.flatMap((element) =>
  [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })))"""


def copy_link(page):
    page.get_by_role("button", name="Copy link").click()
    return page.get_by_role("dialog", name="Copy link")


def save_view(page, folder, name="copy.html"):
    """Save this view as a reader does; return the copy's file."""
    dialog = copy_link(page)
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Save this view").click()
    path = folder / name
    download.value.save_as(path)
    return path


def open_file(page, path, hash=""):
    page.goto("about:blank")  # else only the hash would change
    page.goto(path.as_uri() + hash)
    page.locator("body[data-ready=yes]").wait_for()


def open_site(page, text, hash=""):
    """Open the page as if it came from the web."""
    page.context.route(SITE, lambda route: route.fulfill(body=text, content_type="text/html"))
    page.goto(SITE + hash)
    page.locator("body[data-ready=yes]").wait_for()


def overlap(one, other):
    return all(
        one[at] < other[at] + other[size] and other[at] < one[at] + one[size]
        for at, size in (("x", "width"), ("y", "height"))
    )


def starting_view(text):
    (view,) = re.findall(r'<meta name="actor-graph-view" content="([^"]*)">', text)
    return view


def test_the_buttons_are_a_named_group(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    group = page.get_by_role("group", name="Share")
    expect(group.get_by_role("button", name="Copy link")).to_be_visible()


@pytest.mark.parametrize(
    "size",
    [
        (1280, 800),
        (1230, 700),
        (1190, 700),
        (961, 700),
        (360, 740),
        *also((1231, 700), (1191, 700), (640, 400), (320, 568)),
    ],
)
@pytest.mark.parametrize("hash", ["#select=turkey&types=backs&as_of=2015", *also("")])
def test_the_buttons_fit_next_to_the_tabs_and_the_text(page, tmp_path, size, hash):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_page(page, tmp_path, article_page(), hash)
    tabs = [tab.bounding_box() for tab in page.get_by_role("tab").all()]
    words = page.locator(".scope-bar > :visible").evaluate_all(LINES)
    assert all(tab["x"] + tab["width"] <= size[0] for tab in tabs)
    for button in page.get_by_role("group", name="Share").get_by_role("button").all():
        box = button.bounding_box()
        assert box["x"] + box["width"] <= size[0]
        assert not [other for other in (*tabs, *words) if overlap(box, other)]
        at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert button.evaluate(
            "(button, [x, y]) => button.contains(document.elementFromPoint(x, y))", at
        )


def test_on_the_web_the_link_contains_the_whole_view(page, tmp_path, problems):
    page.add_init_script(CLIPBOARD)
    open_site(page, article_page(), VIEW)
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator("#status")).to_contain_text("Link copied")
    expect(page.locator("#share-note")).to_be_visible()
    link = page.evaluate("window.copied")
    assert link.startswith(SITE + "#")
    assert set(VIEW[1:].split("&")) <= set(link.split("#")[1].split("&"))
    assert problems == [f"request: {SITE}"]
    problems.clear()


def test_where_nothing_may_be_copied_the_link_is_there_to_copy_by_hand(page, tmp_path, problems):
    open_site(page, page_of("us backs ypg"), "#select=us")
    dialog = copy_link(page)
    field = dialog.get_by_role("textbox", name="Link")
    expect(field).to_have_value(re.compile(f"^{re.escape(SITE)}#(.*&)?select=us"))
    expect(field).to_be_focused()
    assert page.evaluate("String(getSelection())") == field.input_value()
    problems.clear()


def test_a_files_address_is_not_given_away(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    dialog = copy_link(page)
    expect(dialog).to_contain_text("a link to it would show your folders")
    expect(dialog).to_contain_text("A filter doesn't redact")
    expect(dialog).to_contain_text("no private notes")
    expect(dialog.get_by_role("button", name="Save this view")).to_be_focused()
    assert str(tmp_path) not in dialog.inner_text()
    assert list_violations(page) == []


def test_the_copy_is_the_page_to_the_byte_but_for_where_it_opens(page, tmp_path):
    text = open_modules(article_page())
    open_page(page, tmp_path, text, VIEW)
    saved = save_view(page, tmp_path).read_bytes().decode("utf-8")
    view = starting_view(saved)
    assert set(VIEW[1:].split("&")) <= set(view.split("&amp;"))
    assert saved.replace(f'content="{view}"', 'content=""', 1) == text


def test_the_copy_opens_on_the_view_and_every_choice_can_be_undone(page, tmp_path):
    open_page(page, tmp_path, article_page(), VIEW)
    line = page.locator("#scope-line").inner_text()
    open_file(page, save_view(page, tmp_path))
    expect(details(page).get_by_role("heading", level=2)).to_have_text("Turkey")
    assert page.locator("#scope-line").inner_text() == line
    page.get_by_role("button", name="Clear all").click()
    expect(page.locator("#scope-line")).to_contain_text("Everything is shown")
    page.get_by_role("button", name="Close details").click()
    expect(details(page)).to_be_hidden()
    page.go_back()
    expect(details(page)).to_be_visible()


def test_an_address_with_its_own_view_takes_precedence_over_that_of_the_copy(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#select=turkey")
    open_file(page, save_view(page, tmp_path), "#select=iran")
    expect(details(page).get_by_role("heading", level=2)).to_have_text("Iran")


def test_a_copy_of_a_copy_is_as_good(page, tmp_path):
    text = open_modules(article_page())
    open_page(page, tmp_path, text, "#select=turkey")
    open_file(page, save_view(page, tmp_path))
    page.evaluate("ag.state.set({ select: 'iran' })")
    again = save_view(page, tmp_path, "again.html").read_bytes().decode("utf-8")
    view = starting_view(again)
    assert "select=iran" in view.split("&amp;")
    assert again.replace(f'content="{view}"', 'content=""', 1) == text
    open_file(page, tmp_path / "again.html")
    expect(details(page).get_by_role("heading", level=2)).to_have_text("Iran")


def test_the_copy_is_named_after_the_page(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    names = []
    for _ in range(2):
        dialog = copy_link(page)
        with page.expect_download() as download:
            dialog.get_by_role("button", name="Save this view").click()
        names.append(download.value.suggested_filename)
        path = tmp_path / names[-1]
        download.value.save_as(path)
        open_file(page, path)
    assert names == ["actors-view.html", "actors-view.html"]


def test_hostile_text_comes_through_a_copy_as_text(page, tmp_path):
    made = dataset_of("us backs ypg", actors=[Actor("us", NASTY, "state")])
    text = open_modules(render_graph(build_graph(replace(made, title=NASTY))))
    open_page(page, tmp_path, text, "#select=us")
    saved = save_view(page, tmp_path)
    copy = saved.read_bytes().decode("utf-8")
    assert copy.replace(f'content="{starting_view(copy)}"', 'content=""', 1) == text
    open_file(page, saved)
    heading = details(page).get_by_role("heading", level=2)
    assert heading.evaluate("(element) => element.textContent") == escape_marks(NASTY)
    assert page.evaluate("window.ran") is None


def test_a_hostile_view_stays_an_attribute(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    view = 'select="><script>window.ran=1</script>&amp;'
    saved = tmp_path / "odd.html"
    saved.write_text(page.evaluate("(view) => ag.pagefile.write(view)", view), encoding="utf-8")
    open_file(page, saved)
    assert page.evaluate("ag.pagefile.firstView()") == view
    assert page.evaluate("window.ran") is None


def test_what_a_browsers_extension_adds_does_not_come_along(page, tmp_path, problems):
    text = open_modules(page_of("us backs ypg"))
    open_page(page, tmp_path, text)
    page.evaluate("""() => {
      const { head, body } = document;
      for (const place of [head, body]) {
        for (const tag of ["script", "style"]) place.append(document.createElement(tag));
      }
    }""")
    assert page.evaluate("ag.pagefile.write('')") == text
    problems.clear()  # the policy does not let them in, either


@pytest.mark.parametrize("way", ["Escape", "Close"])
def test_a_dialog_closes_and_gives_the_focus_back(page, tmp_path, way):
    open_page(page, tmp_path, page_of("us backs ypg"), "#select=us")
    dialog = copy_link(page)
    if way == "Escape":
        page.keyboard.press("Escape")
    else:
        dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Copy link")).to_be_focused()
    expect(details(page)).to_be_visible()
